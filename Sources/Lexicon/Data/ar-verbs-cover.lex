#! lex 1 kind=verbs lang=ar
# Verbs of the set phrases by which the press tells who accuses, harms, backs and serves whom.

verb ألمح
 root لمح
 form 4
 class say
 takes pp إلى

verb أنحى
 root نحو
 form 4
 class common
 takes pp على
