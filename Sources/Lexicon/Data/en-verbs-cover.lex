#! lex 1 kind=verbs lang=en
# Verbs of the press that the other files lack.

verb strike off
 past struck
 pp struck
 class common
verb apply for
 class common
verb be at odds with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be at loggerheads with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be at war with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be locked in a dispute with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be embroiled in a row with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be locked in a legal battle with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be locked in a battle with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be locked in a row with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be in dispute with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be in a dispute with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be hostile to
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be furious with
 third is am are
 past was were
 pp been
 ing being
 class oppose
 takes obj
verb be on the trail of
 third is am are
 past was were
 pp been
 ing being
 class investigate
 takes obj
verb be on the heels of
 third is am are
 past was were
 pp been
 ing being
 class investigate
 takes obj
verb break off relations with
 past broke
 pp broken
 class oppose
 takes obj
verb break off
 past broke
 pp broken
 class common
verb come forward
 past came
 pp come
 class common
verb heap
 class common
verb lay blame
 past laid
 pp laid
 class common
verb table
 class common
verb downgrade
 class common
verb step up
 forms stepped stepping
 class common
verb go through
 past went
 pp gone
 class common
verb break the law
 past broke
 pp broken
 class abuse
verb break the rules
 past broke
 pp broken
 class abuse
verb flout the law
 class abuse
verb act unlawfully
 class abuse
verb act illegally
 class abuse
verb pay damages
 past paid
 pp paid
 class settle
verb pay compensation
 past paid
 pp paid
 class settle
verb refuse to release
 class common
 takes obj
verb refuse to free
 class common
 takes obj
verb refuse to extradite
 class common
 takes obj
verb decline to release
 class common
 takes obj
verb decline to free
 class common
 takes obj
verb decline to extradite
 class common
 takes obj
verb refuse to grant
 class common
 takes obj
verb take up
 past took
 pp taken
 class common
verb clear the way for
 class common
verb subscribe to
 class common
