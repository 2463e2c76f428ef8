#! lex 1 kind=nouns lang=ar
# Nouns of the set phrases by which the press tells who accuses, harms, backs and serves whom.

noun لائمة
 gender f
 class accusation
 takes pp على
