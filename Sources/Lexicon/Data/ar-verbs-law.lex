#! lex 1 kind=verbs lang=ar
# Verbs of courts, prosecutors and attackers beside those of the first lists.

verb طاول
 root طول
 form 3
 class common
