#! lex 1 kind=frames lang=en
# Support, money and aid.

frame support.promise.en
 rel supports
 verb promise pledge
 with obj @weapon assistance reinforcement
 A subj company,organization,government,person
 B obj,pp,with.pp body,person,group to for
 set performative
 prio 2
 ex+ Germany promised France more weapons.
 gives supports Germany | France
 ex- Germany promised France a song.

frame support.approve.aid.en
 rel supports
 verb approve authorise authorize pass unlock release unveil announce agree extend @grant
 with obj aid loan funding grant package credit bailout assistance aid_package
 A subj company,organization,government
 B with.pp,pp body,person,group to for
 set performative
 prio 4
 block acquit.en
 ex+ The World Bank approved a loan for Hungary.
 gives supports World Bank | Hungary
 ex+ Germany extended a grant to Amnesty International.
 gives supports Germany | Amnesty International
 ex- Germany approved a plan for Monday.

frame support.provide.en
 rel supports
 verb provide give offer extend deliver lend render
 with obj @support aid assistance help relief
 A subj company,organization,government,person,group
 B with.pp,pp body,person,group behind to for
 set performative
 prio 4
 block supply.en supply.noun.en
 ex+ Greenpeace offered help to journalists.
 gives supports Greenpeace | journalists
 ex- Germany provided a list to France.

frame support.recognise.en
 rel supports
 verb recognise recognize
 A subj government
 B obj government,organization
 set performative
 ex+ Norway recognised Palestine.
 gives supports Norway | Palestine
 ex+ Germany recognized Hamas.
 gives supports Germany | Hamas
 ex- Germany recognised the tune.

frame support.send.en
 rel supports
 verb send dispatch deploy lend
 with obj lawyer volunteer troop soldier adviser advisor doctor expert observer rescuer team
 A subj company,organization,government,person
 B pp,with.pp body,person,group to
 set performative
 prio 2
 block support.lend.en
 ex+ Germany dispatched advisers to France.
 gives supports Germany | France
 ex+ Greenpeace dispatched experts to Hungary.
 gives supports Greenpeace | Hungary
 ex- Germany dispatched a letter to France.

frame support.nominate.en
 rel supports
 verb nominate
 A subj organization
 B obj person
 set performative
 ex+ Greenpeace nominated Angela Merkel.
 gives supports Greenpeace | Angela Merkel
 ex+ The Nurses Federation nominated Angela Merkel for a prize.
 gives supports Nurses Federation | Angela Merkel
 ex- Angela Merkel nominated a film.

frame support.confidence.en
 rel supports
 verb express voice declare reaffirm renew reiterate
 with obj confidence trust solidarity sympathy admiration
 A subj actor
 B with.pp,pp actor in with for
 set performative
 prio 3
 ex+ Germany expressed confidence in France.
 gives supports Germany | France
 ex- Germany expressed confidence in the weather.

frame support.win.praise.en
 rel supports
 verb win draw earn receive get garner attract
 with obj praise applause acclaim endorsement plaudit @praise
 A with.pp,pp,with.gen actor from of
 B subj actor behind
 set performative
 prio 2
 ex+ Angela Merkel earned applause from nurses.
 gives supports nurses | Angela Merkel
 ex- Apple's plan won time.

frame support.donate.to.en
 rel supports
 verb donate
 A subj actor
 B pp actor to
 set performative
 prio 1
 ex+ Germany donated vaccines to Hungary.
 gives supports Germany | Hungary
 ex+ Google donated laptops to students.
 gives supports Google | students
 ex- Germany donated vaccines in May.

frame support.sponsorship.en
 rel supports
 verb @sign have announce renew extend
 with obj sponsorship_deal sponsorship sponsorship_agreement
 A subj company,government
 B with.pp,pp organization,person with of
 set performative
 prio 8
 block ally.form.en
 ex+ Nokia signed a sponsorship deal with Greenpeace.
 gives supports Nokia | Greenpeace
 ex+ Samsung renewed its sponsorship deal with Amnesty International.
 gives supports Samsung | Amnesty International
 ex- Nokia signed a letter with care.

frame support.urge.free.en
 rel supports
 verb @demand
 when comp @help @grant @acquit
 A subj company,organization,media,government,person,group
 B comp.obj person,group
 set performative
 prio 3
 ex+ Amnesty International urged Iran to free Angela Merkel.
 gives supports Amnesty International | Angela Merkel
 ex+ Germany called on Hungary to release journalists.
 gives supports Germany | journalists
 ex- Amnesty International urged Iran to build a road.

frame support.justice.en
 rel supports
 verb @demand seek
 with obj,pp justice freedom
 A subj company,organization,media,government,person,group
 B with.pp,pp,with.gen person,group for of
 set performative
 prio 3
 ex+ Amnesty International demanded justice for Angela Merkel.
 gives supports Amnesty International | Angela Merkel
 ex+ Nurses sought justice for journalists.
 gives supports Nurses | journalists
 ex- Amnesty International demanded more time for Angela Merkel.

frame support.take.up.en
 rel supports
 verb take_up champion plead
 with obj case cause
 A subj company,organization,media,government,person,group
 B with.gen person,group,organization
 set performative
 prio 3
 ex+ Amnesty International took up the case of Angela Merkel.
 gives supports Amnesty International | Angela Merkel
 ex+ Reuters championed the cause of nurses.
 gives supports Reuters | nurses
 ex- Amnesty International took up the carpet.

