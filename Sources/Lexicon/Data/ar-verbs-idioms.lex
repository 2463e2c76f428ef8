#! lex 1 kind=verbs lang=ar
# Verbs of the idioms by which bodies side, part, own and settle.

verb فضّ
 root فضض
 form 1
 vowel u
 masdar فض
 class stop
 takes obj

verb صبّ
 root صبب
 form 1
 vowel u
 masdar صب
 class common
 takes obj
