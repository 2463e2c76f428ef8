#! lex 1 kind=verbs lang=en
# Verbs of the press that the other files lack.

verb lay
 past laid
 pp laid
 class common
verb strike off
 past struck
 pp struck
 class common
verb close down
 class stop
verb apply for
 class common
verb fling
 past flung
 pp flung
 class common
verb take down
 past took
 pp taken
 class common
