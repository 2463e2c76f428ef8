#! lex 1 kind=frames lang=en
# Ways of the press: light verbs with their nouns, things of the actor acted on, idioms.

frame sue.seek.en
 rel sued
 verb seek file_for request ask_for demand obtain win secure get
 with obj,pp injunction court_order restraining_order gagging_order damages arbitration judicial_review
 A subj company,organization,government,person,group,media
 B with.pp,pp company,organization,government,person,group,media behind @against from of
 set performative
 prio 5
 block sue.go.en
 ex+ Apple sought an injunction against Samsung.
 gives sued Apple | Samsung
 ex+ Farmers filed for damages from Shell in London.
 gives sued Farmers | Shell
 ex- Apple sought advice from Samsung.

frame sue.arbitration.en
 rel sued
 verb take bring drag haul
 with pp pp:to pp:before pp:into arbitration tribunal
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ Shell took Poland to arbitration over the mine.
 gives sued Shell | Poland
 ex+ The nurses dragged Nokia before a tribunal.
 gives sued nurses | Nokia
 ex- Shell took Poland to task.

frame sue.named.court.en
 rel sued
 verb take bring drag haul
 A subj actor
 B obj actor
 C pp court to before
 set performative
 prio 4
 ex+ Gambia took Myanmar to the International Court of Justice.
 gives sued Gambia | Myanmar
 ex+ Shell brought Poland before the European Court of Justice.
 gives sued Shell | Poland
 ex- Gambia took Myanmar to the final.

frame sue.appeal.en
 rel sued
 verb appeal_to petition
 A subj company,organization,government,person,group,media
 C obj court
 B pp actor behind @against
 set performative
 prio 4
 block sue.go.en
 ex+ Greenpeace appealed to the Supreme Court against Hungary.
 gives sued Greenpeace | Hungary
 ex+ Apple petitioned the Supreme Court against Samsung.
 gives sued Apple | Samsung
 ex- Greenpeace appealed to the crowd against Hungary.

frame sue.issue.en
 rel sued
 verb issue serve press pursue
 with obj writ proceedings legal_proceedings @legal
 A subj company,organization,government,person,group,media
 B with.pp,pp actor @against on
 set performative
 prio 5
 ex+ Apple issued proceedings in London against Samsung.
 gives sued Apple | Samsung
 ex+ Farmers issued a writ on Friday against Shell.
 gives sued Farmers | Shell
 ex- Apple issued a guide to Samsung.

frame sue.behind.en
 rel sued
 verb mount_a_legal_challenge_to
 A subj company,organization,government,person,group,media
 B obj actor behind
 set performative
 prio 5
 ex+ Greenpeace mounted a legal challenge to the decision of Hungary.
 gives sued Greenpeace | Hungary
 ex+ Farmers mounted a legal challenge to the ban by Germany.
 ex- Greenpeace mounted a horse.

frame sue.challenge.noun.en
 rel sued
 verb mount bring launch @file
 with obj legal_challenge court_challenge
 A subj company,organization,government,person,group,media
 B with.pp,pp actor behind @against to
 set performative
 prio 7
 block sue.file.en sue.claim.en conflict.lead.en
 ex+ Greenpeace brought a court challenge to the decision of Hungary.
 gives sued Greenpeace | Hungary
 ex+ Apple launched a court challenge against Samsung.
 gives sued Apple | Samsung
 ex- Greenpeace mounted a show for Hungary.

frame sue.settle.en
 rel sued
 verb @settle lose win fight defend contest
 with obj,pp @legal
 A with.subj,with.pp,with.gen company,organization,government,person,group,media by from brought_by filed_by
 B subj actor
 set performative
 prio 5
 ex+ Samsung settled a lawsuit brought by Apple.
 gives sued Apple | Samsung
 ex+ Shell lost a lawsuit filed by farmers.
 gives sued farmers | Shell
 ex- Samsung settled a bill sent by Apple.

frame sue.accused.in.en
 emit sued(A,B) ; accused(A,B)
 verb @accuse
 with pp pp:in @legal
 A with.subj,with.pp,with.gen company,organization,government,person,group,media by from
 B patient actor
 set performative
 prio 5
 ex+ Samsung is accused in a lawsuit by Apple of stealing designs.
 gives sued Apple | Samsung
 gives accused Apple | Samsung
 ex+ Shell was accused in a complaint filed by farmers of fraud.
 gives sued farmers | Shell
 ex- Samsung is accused in a book by Apple of greed.

frame sue.in.its.en
 rel sued
 verb demand seek allege claim argue
 with pp pp:in @legal
 A subj company,organization,government,person,group
 B with.pp actor @against
 set performative
 prio 1
 ex+ In its lawsuit against Samsung, Apple demands two million euros.
 gives sued Apple | Samsung
 ex+ In their complaint against Shell, farmers claim that the water is foul.
 gives sued farmers | Shell
 ex- In its speech against Samsung, Apple demands two million euros.

frame sue.threaten.act.en
 emit sued(A,B) possible
 verb threaten plan prepare consider weigh mull
 with obj @legal
 A subj company,organization,government,person,group,media
 B with.pp,pp actor behind @against
 set performative
 prio 5
 block threaten.en
 ex+ Apple threatened legal action against Samsung.
 gives sued possible Apple | Samsung
 ex+ Farmers are preparing a lawsuit against Shell.
 gives sued possible Farmers | Shell
 ex- Apple threatened its staff with care.

frame charge.press.en
 rel charged
 verb press_charges_against
 A subj government,court,@prosecutor
 B obj actor
 set performative
 prio 5
 block sue.en
 ex+ Prosecutors pressed charges against Angela Merkel.
 gives charged Prosecutors | Angela Merkel
 ex+ The Justice Department pressed charges against Google.
 gives charged Justice Department | Google
 ex- Prosecutors pressed the button against Angela Merkel.

frame charge.jail.en
 rel charged
 verb throw put send toss
 with pp pp:in pp:into pp:behind pp:to jail prison bar
 A subj government,organization,group,@prosecutor
 B obj person,group
 set performative
 prio 4
 ex+ Iran put Angela Merkel behind bars.
 gives charged Iran | Angela Merkel
 ex- The junta threw journalists a party in May.

frame charge.hold.en
 rel charged
 verb hold pick_up nab collar round_up
 A subj @police,@army,@militia,@prosecutor
 B obj person,group
 set performative
 prio 1
 ex+ Police held three students overnight.
 gives charged Police | students
 ex+ The army picked up Angela Merkel at dawn.
 gives charged army | Angela Merkel
 ex- Police held a bake sale.

frame charge.detainee.en
 rel charged
 verb hold keep
 with obj detainee prisoner inmate
 A subj government,organization
 B obj group
 set performative
 prio 2
 ex+ Israel is holding forty detainees without trial.
 gives charged Israel | detainees
 ex+ Hungary holds hundreds of prisoners in camps.
 gives charged Hungary | prisoners
 ex- Israel is holding talks on Monday.

frame charge.wanted.list.en
 rel charged
 verb put place add @list
 with pp pp:on pp:to wanted_list most_wanted_list
 A subj government,court,organization
 B obj actor
 set performative
 prio 6
 block sanction.list.en
 ex+ Russia put Angela Merkel on a wanted list.
 gives charged Russia | Angela Merkel
 ex+ The FBI added Angela Merkel to its wanted list.
 gives charged FBI | Angela Merkel
 ex- Russia put Angela Merkel on a guest list.

frame charge.wanted.en
 rel charged
 verb want
 A pp government,court,@prosecutor by
 B subj,obj,ante person,group
 ex+ Angela Merkel is wanted by Russia for fraud.
 gives charged Russia | Angela Merkel
 ex+ Journalists, wanted by Hungary, fled to Berlin.
 gives charged Hungary | Journalists
 ex- Angela Merkel wanted tea by noon.

frame charge.extradition.en
 rel charged
 verb request seek @demand
 with obj,pp extradition
 A subj government,court,@prosecutor
 B with.gen person,group
 set performative
 prio 5
 block demand.penalty.en demand.harm.en
 ex+ Russia requested the extradition of Angela Merkel.
 gives charged Russia | Angela Merkel
 ex+ The Justice Department demanded the extradition of journalists.
 gives charged Justice Department | journalists
 ex- Russia requested the text of the speech.

frame charge.term.en
 rel charged
 verb @demand seek request
 with obj prison_term prison_sentence jail_term death_penalty death_sentence life_sentence sentence year conviction
 A subj @prosecutor,government
 B with.pp,pp,with.gen person,group for against of
 set performative
 prio 5
 block demand.penalty.en demand.harm.en
 ex+ Prosecutors sought a prison term for Angela Merkel.
 gives charged Prosecutors | Angela Merkel
 ex+ Prosecutors requested the death penalty on Monday for three journalists.
 gives charged Prosecutors | journalists
 ex- Prosecutors sought a seat for Angela Merkel.

frame charge.term.in.en
 rel charged
 verb @demand seek request
 with pp pp:in prison jail
 A subj @prosecutor,government
 B pp person,group for
 set performative
 prio 4
 block demand.harm.en
 ex+ Prosecutors demanded ten years in prison for Angela Merkel.
 gives charged Prosecutors | Angela Merkel
 ex+ Prosecutors sought six months in jail for three journalists.
 gives charged Prosecutors | journalists
 ex- Prosecutors sought a cook in prison for the party.

frame charge.refer.en
 rel charged
 verb refer send commit remand transfer
 with pp pp:to pp:before trial @court prosecution
 A subj government,@prosecutor
 B obj actor
 set performative
 prio 5
 block sue.take.en sue.named.court.en
 ex+ Prosecutors referred Angela Merkel to a criminal court.
 gives charged Prosecutors | Angela Merkel
 ex- Prosecutors sent Angela Merkel to the airport.

frame charge.suspect.en
 rel charged
 verb name identify declare treat list designate
 with pp,obj suspect defendant
 A subj government,court,group,@prosecutor
 B obj actor
 set performative
 prio 5
 block appoint.as.en list.among.en
 ex+ Prosecutors identified Angela Merkel as a suspect.
 gives charged Prosecutors | Angela Merkel
 ex+ Police identified three students as suspects.
 gives charged Police | students
 ex- Prosecutors named Angela Merkel as a guest.

frame charge.face.en
 rel charged
 verb @undergo
 with obj @charge @convict
 A with.pp,pp,with.subj government,court,group,@prosecutor by from
 B subj actor
 set performative
 prio 4
 ex+ Google faces criminal charges from the Justice Department.
 gives charged Justice Department | Google
 ex+ Samsung faces an indictment by prosecutors in Berlin.
 gives charged prosecutors | Samsung
 ex- Google faces questions from the Justice Department.

frame charge.of.en
 rel charged
 noun indictment prosecution arraignment impeachment trial extradition conviction
 A subj,pp government,organization,group,@prosecutor by
 B gen,pp,obj actor of
 set performative
 ex+ The indictment of Samsung by the Justice Department shook Germany.
 gives charged Justice Department | Samsung
 ex+ The prosecution of Angela Merkel by Russia dragged on.
 gives charged Russia | Angela Merkel
 ex- The prosecution of the war by Russia dragged on.

frame charge.impeach.en
 rel charged
 verb @open @file @begin
 with obj impeachment_proceedings impeachment_process criminal_proceedings
 A subj government,organization,court,@prosecutor
 B with.pp,pp actor @against
 set performative
 prio 8
 block sue.file.en sue.claim.en charge.bring.en
 ex+ Congress began impeachment proceedings against Angela Merkel.
 gives charged Congress | Angela Merkel
 ex+ Prosecutors opened criminal proceedings against Samsung.
 gives charged Prosecutors | Samsung
 ex- Congress began its session against the clock.

frame sanction.hand.en
 rel sanctioned
 verb hand give issue deal serve mete_out
 with obj @penalty
 A subj actor
 B obj,pp,with.pp actor to on
 set performative
 prio 5
 block support.donate.en support.lend.en
 ex+ FIFA handed Turkey a one-year ban.
 gives sanctioned FIFA | Turkey
 ex+ The European Commission issued a fine to Google.
 gives sanctioned European Commission | Google
 ex- FIFA handed Turkey a cup.

frame sanction.receive.en
 rel sanctioned
 verb receive get incur pay earn draw
 with obj @penalty
 A with.pp,pp company,organization,government,court from by to
 B subj actor
 set performative
 prio 4
 ex+ Google received a fine from the European Commission.
 gives sanctioned European Commission | Google
 ex+ Samsung must pay a fine of two million euros to the Justice Department.
 gives sanctioned Justice Department | Samsung
 ex- Google received a letter from the European Commission.

frame sanction.throw.out.en
 rel sanctioned
 verb throw kick boot expel eject exclude ban bar
 with pp pp:out_of pp:from competition tournament cup league championship contest game team race
 A subj organization,government,company,court
 B obj actor
 set performative
 prio 4
 ex+ FIFA kicked Turkey out of the tournament.
 gives sanctioned FIFA | Turkey
 ex+ The Nurses Federation excluded Hungary from the contest.
 gives sanctioned Nurses Federation | Hungary
 ex- FIFA kicked the ball out of the ground.

frame sanction.dissolve.en
 rel sanctioned
 verb dissolve disband close shut shut_down shutter close_down
 A subj government,court
 B obj organization,company,media
 set performative
 prio 2
 block hack.network.en
 ex+ Hungary dissolved Amnesty International.
 gives sanctioned Hungary | Amnesty International
 ex+ The Justice Department closed down Nokia.
 gives sanctioned Justice Department | Nokia
 ex- Hungary closed the border.

frame sanction.offices.en
 rel sanctioned
 verb close shut shut_down shutter close_down seal suspend block
 with obj office bureau branch newspaper station channel website site mosque school factory plant
 A subj government,court
 B with.gen actor
 set performative
 prio 4
 block attack.en hack.network.en
 ex+ Hungary closed the offices of Amnesty International.
 gives sanctioned Hungary | Amnesty International
 ex+ Egypt blocked the website of Greenpeace.
 gives sanctioned Egypt | Greenpeace
 ex- Hungary closed the window of the room.

frame sanction.strip.right.en
 rel sanctioned
 verb strip deprive
 with pp pp:of citizenship nationality passport immunity membership post honour degree right vote crown seat role position
 A subj government,court,organization,company
 B patient,obj actor
 set performative
 prio 3
 ex+ Egypt stripped Angela Merkel of her citizenship.
 gives sanctioned Egypt | Angela Merkel
 ex+ The European Union stripped Hungary of its vote.
 gives sanctioned European Union | Hungary
 ex- Egypt stripped the wall of its paint.

frame sanction.expel.also.en
 rel sanctioned
 verb expel deport kick_out eject sack fire dismiss
 A subj government,organization,company,court
 B obj person,group,organization,media
 set performative
 ex+ Egypt expelled Angela Merkel on Monday.
 gives sanctioned Egypt | Angela Merkel
 ex+ Google fired journalists.
 gives sanctioned Google | journalists
 ex- Egypt dismissed the idea.

frame sanction.assets.en
 rel sanctioned
 verb freeze seize confiscate impound block
 with obj asset property fund account bank_account yacht villa
 A subj government,court,organization
 B with.gen actor
 set performative
 prio 5
 block attack.en rule.block.en attack.held.en
 ex+ Hungary seized the assets of Nokia.
 gives sanctioned Hungary | Nokia
 ex+ Egypt froze Angela Merkel's bank accounts.
 gives sanctioned Egypt | Angela Merkel
 ex- Hungary seized the moment.

frame sanction.visa.en
 rel sanctioned
 verb deny refuse revoke cancel withdraw reject
 with obj visa entry work_permit residence_permit residency accreditation press_card passport
 A subj government,organization,company
 B obj,with.gen,with.pp,pp actor to for of
 set performative
 prio 5
 block opposes.reject.demand.en
 ex+ Egypt denied a visa to Angela Merkel.
 gives sanctioned Egypt | Angela Merkel
 ex+ Hungary revoked the visas of journalists.
 gives sanctioned Hungary | journalists
 ex- Egypt denied the report about Angela Merkel.

frame sanction.works.en
 rel sanctioned
 verb halt stop suspend shut_down freeze
 with obj work production operation construction drilling activity service flight broadcast project
 A subj government
 B with.pp,pp,with.gen company,organization,media behind of at by from
 set performative
 prio 5
 ex+ Hungary halted work at Shell's plant.
 gives sanctioned Hungary | Shell
 ex+ Egypt suspended the activities of Amnesty International.
 gives sanctioned Egypt | Amnesty International
 ex- Hungary halted work at noon.

frame sanction.cut.aid.en
 rel sanctioned
 verb cut_off withhold pull withdraw stop suspend freeze
 with obj aid funding assistance support financing subsidy supply grant payment
 A subj government,organization,company
 B with.pp,pp actor to for from
 set performative
 prio 4
 block support.noun.en
 ex+ The World Bank withheld payments to Hungary.
 gives sanctioned World Bank | Hungary
 ex- Germany cut off the corner.

frame sanction.account.en
 rel sanctioned
 verb remove delete block disable suspend ban close lock
 with obj account channel page profile membership
 A subj company,organization,government,media
 B with.gen actor
 set performative
 prio 5
 block sanction.en
 ex+ Google deleted the channel of Greenpeace.
 gives sanctioned Google | Greenpeace
 ex+ Apple suspended Angela Merkel's account.
 gives sanctioned Apple | Angela Merkel
 ex- Google deleted the copy of the text.

frame sanction.strike.off.en
 rel sanctioned
 verb strike_off
 A subj organization,government,court,company
 B obj person,company,organization
 set performative
 ex+ The Nurses Federation struck off Angela Merkel.
 gives sanctioned Nurses Federation | Angela Merkel
 ex+ The Justice Department struck off Nokia.
 gives sanctioned Justice Department | Nokia
 ex- The list struck off the item.

frame sanction.regulator.en
 rel sanctioned
 verb order compel instruct
 A subj government
 B obj company,organization,media
 set performative
 ex+ The Competition Authority ordered Apple to pay damages.
 gives sanctioned Competition Authority | Apple
 ex+ The Data Protection Authority compelled Google to delete the files.
 gives sanctioned Data Protection Authority | Google
 ex- The Competition Authority ordered chairs in May.

frame sanction.under.en
 rel sanctioned
 verb @aux
 with pp pp:under @penalty
 A with.gen,with.pp,pp,with.subj government,organization by from
 B subj actor
 set performative
 ex+ Nokia is under sanctions by Germany.
 gives sanctioned Germany | Nokia
 ex+ Samsung has been under tariffs from France since May.
 gives sanctioned France | Samsung
 ex- Nokia is under pressure by Germany.

frame sanction.noun.of.en
 rel sanctioned
 noun blacklisting expulsion deportation designation delisting banning censure exclusion
 A subj,pp government,organization,court,company by
 B gen,pp,obj actor of
 set performative
 ex+ The blacklisting of Nokia by Germany hurt its shares.
 gives sanctioned Germany | Nokia
 ex+ Germany's expulsion of Angela Merkel drew protests.
 gives sanctioned Germany | Angela Merkel
 ex- The exclusion of the bridge by Germany held.

frame sanction.suspension.en
 rel sanctioned
 noun suspension
 A pp government,organization,court,company by
 B gen,obj,subj company,organization,media,government,person,group
 set performative
 prio 1
 ex+ The suspension of Turkey by FIFA drew protests.
 gives sanctioned FIFA | Turkey
 ex+ The suspension of Angela Merkel by the Nurses Federation was lifted.
 gives sanctioned Nurses Federation | Angela Merkel
 ex- The suspension of the bridge by Germany held.
