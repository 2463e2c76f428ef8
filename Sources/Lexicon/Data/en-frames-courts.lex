#! lex 1 kind=frames lang=en
# What courts do to parties and for them.

frame rule.sentence.hand.en
 rel ruled_against
 verb hand hand_down give issue impose pass deliver mete_out
 with obj @convict
 A subj court
 B obj,pp,with.pp actor to on for
 set performative
 prio 6
 ex+ The Supreme Court handed Angela Merkel a nine-year sentence.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ The Supreme Court imposed a prison term on three journalists.
 gives ruled_against Supreme Court | journalists
 ex- The Supreme Court gave a party on Monday.

frame rule.give.years.en
 rel ruled_against
 verb give hand
 with pp pp:in prison jail
 A subj court
 B obj person,group
 set performative
 prio 5
 ex+ The Supreme Court gave Angela Merkel nine years in prison.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ The Supreme Court gave journalists six months in jail.
 gives ruled_against Supreme Court | journalists
 ex- The Supreme Court gave Angela Merkel a vase.

frame rule.sentence.receive.en
 rel ruled_against
 verb receive get draw
 with obj @convict
 A with.pp,pp court from
 B subj actor
 set performative
 prio 5
 ex+ Angela Merkel received a prison sentence from a court in Berlin.
 gives ruled_against court | Angela Merkel
 ex+ Journalists got a suspended sentence from the Supreme Court.
 gives ruled_against Supreme Court | Journalists
 ex- Angela Merkel received a letter from a court in Berlin.

frame rule.tell.en
 rel ruled_against
 verb tell
 when comp @common @stop @file @expose @begin @supply @settle @withdraw
 A subj court
 B obj company,organization,media,government
 set performative
 prio 1
 ex+ The Supreme Court told Apple to hand over the files.
 gives ruled_against Supreme Court | Apple
 ex+ A judge told Google to change its store.
 gives ruled_against judge | Google
 ex- The Supreme Court told Apple a tale.

frame rule.refuse.free.en
 rel ruled_against
 verb refuse_to_release refuse_to_free decline_to_release decline_to_free refuse_to_grant
 A subj court
 B obj person,group,company,organization
 set performative
 ex+ The Supreme Court refused to release Angela Merkel.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ A judge refused to free three journalists.
 gives ruled_against judge | journalists
 ex- The valve refused to release the gas.

frame rule.refuse.extradite.en
 rel ruled_for
 verb refuse_to_extradite decline_to_extradite
 A subj court
 B obj person,group
 set performative
 ex+ The Supreme Court refused to extradite Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex+ A judge declined to extradite three journalists.
 gives ruled_for judge | journalists
 ex- Germany refused to extradite Angela Merkel.

frame rule.deny.bail.en
 rel ruled_against
 verb deny refuse reject @reject
 with obj bail parole release
 A subj court
 B with.pp,pp,obj,with.gen person,group to for
 set performative
 prio 6
 ex+ The Supreme Court denied bail to Angela Merkel.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ A judge refused bail for three journalists.
 gives ruled_against judge | journalists
 ex- The Supreme Court denied a report about Angela Merkel.

frame rule.confirm.en
 rel ruled_against
 verb confirm ratify
 with obj @penalty @charge @ruling @convict
 A subj court
 B with.pp,pp,with.gen actor against on of
 set performative
 prio 4
 ex+ The Supreme Court confirmed the conviction of Angela Merkel.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ A court in Berlin confirmed the fine against Google.
 gives ruled_against court | Google
 ex- The Supreme Court confirmed the date of the hearing.

frame rule.noun.against.en
 rel ruled_against
 noun @ruling
 A subj,gen,pp court by of
 B pp actor @against
 set performative
 ex+ The Supreme Court's verdict against Samsung was welcomed.
 gives ruled_against Supreme Court | Samsung
 ex+ The paper covered the judgment of a court in Berlin against Google.
 gives ruled_against court | Google
 ex- A ruling against Samsung was welcomed.

frame rule.must.pay.en
 rel ruled_against
 verb @rule
 when comp @settle
 A subj court
 B comp.subj actor
 set performative
 prio 4
 ex+ The Supreme Court ruled that Samsung must pay damages.
 gives ruled_against Supreme Court | Samsung
 ex+ A court in Berlin decided that Google must pay compensation.
 gives ruled_against court | Google
 ex- The Supreme Court ruled that Samsung must stay.

frame rule.acquittal.off.en
 rel ruled_against
 verb @annul @reject
 with obj acquittal release pardon
 A subj court
 B with.gen actor
 set performative
 prio 9
 block rule.clear.of.en rule.reject.en
 ex+ The Supreme Court overturned the acquittal of Angela Merkel.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ A court in Berlin quashed the pardon of three journalists.
 gives ruled_against court | journalists
 ex- The Supreme Court overturned the table.

frame rule.condemn.en
 rel ruled_against
 verb condemn censure rebuke reprimand
 A subj court
 B obj actor
 set performative
 ex+ The European Court of Human Rights condemned Hungary.
 gives ruled_against European Court of Human Rights | Hungary
 ex+ The Supreme Court rebuked Google.
 gives ruled_against Supreme Court | Google
 ex- The critic condemned the film.

frame rule.lose.en
 rel ruled_against
 verb lose
 with obj @legal @motion
 A with.pp,pp court at in before
 B subj actor
 set performative
 prio 6
 ex+ Samsung lost its case at the Supreme Court.
 gives ruled_against Supreme Court | Samsung
 ex+ Greenpeace lost an appeal before a court in Berlin.
 gives ruled_against court | Greenpeace
 ex- Samsung lost its way at the Supreme Court.

frame rule.remove.en
 rel ruled_against
 verb remove oust bar
 with pp pp:from office post race ballot election
 A subj court
 B obj person,organization
 set performative
 prio 4
 ex+ A court in Berlin barred Greenpeace from the ballot.
 gives ruled_against court | Greenpeace
 ex- The Supreme Court removed a lamp from the room.

frame rule.licence.off.en
 rel ruled_against
 verb @annul cancel suspend
 with obj licence license permit concession contract mandate registration
 A subj court
 B with.gen,with.pp actor of
 set performative
 prio 6
 block rule.block.en
 ex+ The Supreme Court annulled the licence of Shell.
 gives ruled_against Supreme Court | Shell
 ex+ A court in Berlin suspended Nokia's permit.
 gives ruled_against court | Nokia
 ex- The Supreme Court annulled the game.

frame rule.allow.harm.en
 rel ruled_against
 verb @grant order
 with obj extradition deportation eviction expulsion dissolution
 A subj court
 B with.gen actor
 set performative
 prio 6
 block acquit.en rule.allow.behind.en rule.against.en
 ex+ The Supreme Court approved the extradition of Angela Merkel.
 gives ruled_against Supreme Court | Angela Merkel
 ex+ A court in Berlin authorised the deportation of students.
 gives ruled_against court | students
 ex- The Supreme Court approved the budget of the year.

frame rule.for.short.en
 rel ruled_for
 verb rule decide
 A subj court
 B pp actor behind for in_favour_of in_favor_of
 set performative
 ex+ The Supreme Court ruled for Samsung.
 gives ruled_for Supreme Court | Samsung
 ex+ A court in Berlin decided unanimously in favour of Greenpeace.
 gives ruled_for court | Greenpeace
 ex- The king ruled for years.

frame rule.order.free.en
 rel ruled_for
 verb @order @rule
 when comp @grant @acquit @help
 A subj court
 B comp.obj person,group
 set performative
 prio 4
 ex+ The Supreme Court ordered Hungary to free Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex+ A court in Berlin ordered Germany to release three journalists.
 gives ruled_for court | journalists
 ex- The Supreme Court ordered Hungary to build a road.

frame rule.lift.en
 rel ruled_for
 verb lift suspend ease cancel @annul @stop
 with obj @penalty @list
 A subj court
 B with.pp,pp actor on against
 set performative
 prio 8
 block rule.block.en sanction.en rule.reject.en
 ex+ The Supreme Court lifted the ban on Greenpeace.
 gives ruled_for Supreme Court | Greenpeace
 ex+ A court in Berlin suspended the sanctions against Nokia.
 gives ruled_for court | Nokia
 ex- The Supreme Court lifted the lid.

frame rule.reinstate.en
 rel ruled_for
 verb reinstate restore vindicate
 A subj court
 B obj actor behind
 set performative
 ex+ The Supreme Court reinstated Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex+ A court in Berlin restored the licence of Nokia.
 gives ruled_for court | Nokia
 ex- The painter restored the picture.

frame rule.reduce.en
 rel ruled_for
 verb reduce cut commute lower halve
 with obj @convict @penalty
 A subj court
 B with.gen,with.pp,pp actor on of against imposed_on
 set performative
 prio 4
 ex+ The Supreme Court reduced the sentence of Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex+ A court in Berlin cut the fine imposed on Google.
 gives ruled_for court | Google
 ex- The Supreme Court reduced the number of judges.

frame rule.drop.en
 rel ruled_for
 verb drop @reject
 with obj @charge
 A subj court
 B with.pp,pp actor against
 set performative
 prio 6
 ex+ The Supreme Court dropped the charges against Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex+ A court in Berlin dropped the indictment against Nokia.
 gives ruled_for court | Nokia
 ex- The Supreme Court dropped the subject.

frame rule.allow.behind.en
 rel ruled_for
 verb @grant clear_the_way_for pave_the_way_for
 A subj court
 B obj,pp,comp.subj actor behind for to
 set performative
 prio 2
 ex+ The Supreme Court approved Apple's takeover of Nokia.
 gives ruled_for Supreme Court | Apple
 ex+ A court in Berlin cleared the way for Shell to drill.
 gives ruled_for court | Shell
 ex- The mother let her son play.

frame rule.go.ahead.en
 rel ruled_for
 verb give grant hand offer award
 with obj green_light go-ahead permission approval clearance victory win bail asylum right custody
 A subj court
 B obj,pp,with.pp actor behind to
 set performative
 prio 6
 block support.donate.en support.lend.en supply.award.en
 ex+ The Supreme Court gave Shell the green light.
 gives ruled_for Supreme Court | Shell
 ex+ A court in Berlin handed victory to Greenpeace.
 gives ruled_for court | Greenpeace
 ex- The Supreme Court gave Shell a date.

frame rule.award.en
 rel ruled_for
 verb award grant
 with obj @money damages compensation
 A subj court
 B obj,pp,with.pp actor to
 set performative
 prio 6
 block support.donate.en
 ex+ The Supreme Court awarded damages to farmers.
 gives ruled_for Supreme Court | farmers
 ex+ A court in Berlin awarded Nokia two million dollars.
 gives ruled_for court | Nokia
 ex- The Supreme Court awarded a prize to farmers.

frame rule.accept.also.en
 rel ruled_for
 verb accept hear admit
 with obj @motion @legal
 A subj court
 B with.gen,with.subj,with.pp actor by from
 set performative
 prio 4
 ex+ The Supreme Court accepted Apple's appeal.
 gives ruled_for Supreme Court | Apple
 ex+ A court in Berlin accepted a petition by Greenpeace.
 gives ruled_for court | Greenpeace
 ex- The Supreme Court accepted the apology of the clerk.

frame rule.right.en
 rel ruled_for
 verb @uphold recognise recognize confirm
 with obj right claim ownership
 A subj court
 B with.gen actor
 set performative
 prio 5
 ex+ The Supreme Court upheld Nokia's right to the land.
 gives ruled_for Supreme Court | Nokia
 ex+ A court in Berlin confirmed the right of journalists.
 gives ruled_for court | journalists
 ex- The Supreme Court upheld the tradition.

frame rule.recognise.en
 rel ruled_for
 verb recognise recognize
 A subj court
 B obj actor
 C pp any as
 set performative
 ex+ The Supreme Court recognised Nokia as the owner.
 gives ruled_for Supreme Court | Nokia
 ex+ A court in Berlin recognised Angela Merkel as the heir.
 gives ruled_for court | Angela Merkel
 ex- The Supreme Court recognised the tune.

frame rule.win.case.en
 rel ruled_for
 verb win obtain secure get
 with obj @legal @motion @ruling
 A with.pp,pp court at in before from
 B subj actor
 set performative
 prio 6
 ex+ Samsung won its case at the Supreme Court.
 gives ruled_for Supreme Court | Samsung
 ex+ Nokia obtained an injunction from a court in Munich.
 gives ruled_for court | Nokia
 ex- Samsung won a prize at the Supreme Court.

frame rule.noun.for.en
 rel ruled_for
 noun @ruling
 A subj,gen,pp court by of
 B pp actor in_favour_of in_favor_of for
 set performative
 ex+ The Supreme Court's verdict in favour of Samsung was welcomed.
 gives ruled_for Supreme Court | Samsung
 ex+ The paper covered the Supreme Court's decision in favor of Greenpeace.
 gives ruled_for Supreme Court | Greenpeace
 ex- A ruling in favour of Samsung was welcomed.

frame rule.acquittal.en
 rel ruled_for
 noun acquittal exoneration
 A subj,pp court by
 B gen,obj,pp actor of
 set performative
 ex+ The acquittal of Angela Merkel by a court in Berlin was hailed.
 gives ruled_for court | Angela Merkel
 ex+ The Supreme Court's acquittal of three journalists was hailed.
 gives ruled_for Supreme Court | journalists
 ex- The acquittal was hailed.

frame rule.stay.harm.en
 rel ruled_for
 verb block halt stay suspend stop bar postpone delay @annul @reject @stop
 with obj deportation extradition execution eviction expulsion arrest demolition detention removal transfer
 A subj court
 B with.gen person,group
 set performative
 prio 9
 block rule.block.en rule.reject.en sanction.en
 ex+ A judge blocked the deportation of Angela Merkel.
 gives ruled_for judge | Angela Merkel
 ex+ The Supreme Court stayed the execution of three journalists.
 gives ruled_for Supreme Court | journalists
 ex- A judge blocked the road.

frame rule.spare.en
 rel ruled_for
 verb spare
 A subj court
 B obj person,group
 set performative
 ex+ A judge spared Angela Merkel.
 gives ruled_for judge | Angela Merkel
 ex+ The Supreme Court spared three journalists.
 gives ruled_for Supreme Court | journalists
 ex- The storm spared Angela Merkel.
