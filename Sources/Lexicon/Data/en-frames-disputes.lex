#! lex 1 kind=frames lang=en
# Accusing, opposing, attacking and investigating, in the ways of the press.

frame accuse.pin.also.en
 rel accused
 verb pin put lay place cast heap lay_blame shift
 with obj blame responsibility onus suspicion
 A subj actor
 B pp,with.pp actor on with at_the_door_of at
 set performative
 prio 4
 ex+ Germany pinned the blame for the delay on Boeing.
 gives accused Germany | Boeing
 ex+ Farmers laid responsibility for the spill on Shell.
 gives accused Farmers | Shell
 ex- Germany pinned the notice on the door.

frame accuse.blame.on.en
 rel accused
 verb blame
 with obj,ante @attack @hacking @kill @abuse @spying explosion fire failure delay crisis collapse outage shortage loss accident disaster spill death violence
 A subj actor
 B pp,with.pp actor on
 set performative
 prio 4
 block accuse.en
 ex+ Ukraine blamed the attack on Russia.
 gives accused Ukraine | Russia
 ex+ Farmers blamed the spill on Shell.
 gives accused Farmers | Shell
 ex- Ukraine blamed the rain on a cloud.

frame accuse.claim.that.en
 rel accused
 verb claim contend purport insinuate complain charge protest tell
 when comp @attack @hack @spy @infect @exploit @abuse @steal @kill
 A subj company,organization,media,government,person,group
 B comp.subj actor
 set performative
 prio 2
 block charge.en criticize.en
 ex+ Greenpeace claims that Shell poisoned the river.
 gives accused Greenpeace | Shell
 ex+ Angela Merkel charged that Samsung had misled investors.
 gives accused Angela Merkel | Samsung
 ex- Greenpeace claims that Shell has grown.

frame accuse.alleged.by.en
 rel accused
 verb allege claim
 with obj @attack @hacking @kill @abuse @spying @exploit fraud corruption misconduct wrongdoing bribery negligence breach violation harassment discrimination
 A subj company,organization,media,government,person,group
 B with.pp,with.subj,pp actor by
 set performative
 prio 3
 ex+ Greenpeace alleged fraud by Shell.
 gives accused Greenpeace | Shell
 ex+ Angela Merkel alleged harassment by Nokia.
 gives accused Angela Merkel | Nokia
 ex- Greenpeace alleged fraud in May.

frame accuse.suspect.en
 rel accused
 verb suspect
 A subj company,organization,media,government,person,group
 B obj actor
 C pp any of
 set performative
 prio 1
 ex+ Germany suspects Samsung of fraud.
 gives accused Germany | Samsung
 ex+ Greenpeace suspects Angela Merkel of bribery.
 gives accused Greenpeace | Angela Merkel
 ex- Germany suspects a plot.

frame accuse.stand.en
 rel accused
 verb stand
 A pp actor by
 B subj actor
 C pp @exploit,@steal,@abuse,@attack,@kill,@hacking of
 set performative
 prio 3
 ex+ Samsung stands accused by Germany of fraud.
 gives accused Germany | Samsung
 ex+ Shell stood accused by Greenpeace of murder.
 gives accused Greenpeace | Shell
 ex- Samsung stands by Germany.

frame accuse.police.en
 rel accused
 verb report
 with pp pp:to police @prosecutor @regulator authority @court
 A subj actor
 B obj actor
 set performative
 prio 3
 ex+ The Nurses Federation reported Nokia to the police.
 gives accused Nurses Federation | Nokia
 ex+ Angela Merkel reported Samsung to prosecutors.
 gives accused Angela Merkel | Samsung
 ex- The Nurses Federation reported the result to the members.

frame accuse.come.forward.en
 rel accused
 verb come_forward come go
 with pp pp:with @accusation
 A subj actor
 B with.pp,pp actor against about
 set performative
 prio 4
 block oppose.come.out.en
 ex+ Angela Merkel came forward on Monday with allegations against Samsung.
 gives accused Angela Merkel | Samsung
 ex+ Nurses went public with accusations against Nokia.
 gives accused Nurses | Nokia
 ex- Angela Merkel came with flowers against the cold.

frame accuse.premod.en
 rel accused
 noun @accusation
 A obj government,company,organization,media
 B pp actor against
 set performative
 ex+ The paper printed FBI accusations against Samsung.
 gives accused FBI | Samsung
 ex+ Greenpeace allegations against Shell made headlines.
 gives accused Greenpeace | Shell
 ex- The paper printed the accusations against Samsung.

frame oppose.be.opposed.en
 rel opposes
 verb oppose
 A obj actor
 B pp actor behind to
 set performative
 ex+ Greenpeace is opposed to Shell's project.
 gives opposes Greenpeace | Shell
 ex+ Germany was opposed to the decision of France.
 gives opposes Germany | France
 ex- The thumb is opposed to the fingers.

frame oppose.voice.en
 rel opposes
 verb voice express issue register raise air announce declare publish make direct
 with obj opposition objection outrage anger concern alarm dismay displeasure doubt fear @criticism
 A subj company,organization,media,government,person,group
 B with.pp,pp,with.gen actor behind to over at about of against with
 set performative
 prio 4
 block support.give.en
 ex+ Greenpeace voiced opposition to Shell's plan.
 gives opposes Greenpeace | Shell
 ex+ Germany expressed concern over the decision of Turkey.
 gives opposes Germany | Turkey
 ex- Greenpeace voiced joy at the result.

frame oppose.noun.to.en
 rel opposes
 noun opposition objection hostility resistance
 A subj,gen actor
 B pp actor behind to
 set performative
 ex+ Greenpeace's opposition to Shell grew.
 gives opposes Greenpeace | Shell
 ex+ The paper covered Germany's resistance to France.
 gives opposes Germany | France
 ex- The resistance to heat grew.

frame oppose.premod.en
 rel opposes
 noun @criticism opposition
 A obj government,company,organization,media
 B pp actor behind of to against over
 set performative
 ex+ UN criticism of Hungary grew.
 gives opposes UN | Hungary
 ex+ The paper covered Greenpeace criticism of Shell.
 gives opposes Greenpeace | Shell
 ex- Criticism of Hungary grew.

frame boycott.noun.en
 rel opposes
 noun @boycott
 A subj,pp actor by
 B gen,obj,pp actor of against
 set performative
 ex+ The boycott of Nokia by farmers went on.
 gives opposes farmers | Nokia
 ex+ Germany's boycott of Turkey ended.
 gives opposes Germany | Turkey
 ex- The boycott ended.

frame oppose.anger.en
 rel opposes
 verb anger infuriate outrage enrage irk
 A obj company,organization,media,government,person,group
 B subj actor behind
 set performative
 ex+ Shell angered Greenpeace.
 gives opposes Greenpeace | Shell
 ex+ France's decision infuriated Germany.
 gives opposes Germany | France
 ex- The heat angered Greenpeace.

frame oppose.meet.also.en
 rel opposes
 verb meet meet_with run_into encounter spark draw prompt provoke trigger stir stir_up attract
 with pp,obj opposition resistance hostility @criticism
 A with.pp,pp company,organization,media,government,person,group from by among
 B subj actor behind
 set performative
 prio 2
 ex+ The decision of France sparked outrage among nurses.
 gives opposes nurses | France
 ex- The ship met with ice.

frame oppose.nominee.en
 rel opposes
 verb block oppose reject veto delay @oppose
 with obj nomination appointment candidacy candidate confirmation
 A subj company,organization,government,person
 B with.gen,with.pp person of
 set performative
 prio 5
 block criticize.en sanction.en rule.block.en
 ex+ Turkey blocked the nomination of Angela Merkel.
 gives opposes Turkey | Angela Merkel
 ex+ The Nurses Federation opposed Angela Merkel's appointment.
 gives opposes Nurses Federation | Angela Merkel
 ex- Turkey blocked the road.

frame oppose.no.confidence.en
 rel opposes
 verb @file table submit move call call_for hold back support bring
 with obj no-confidence_motion no-confidence_vote motion_of_no_confidence vote_of_no_confidence
 A subj company,organization,government,person,group
 B with.pp,pp actor behind against in
 set performative
 prio 8
 block support.en support.motion.en
 ex+ Greenpeace tabled a motion of no confidence in Angela Merkel.
 gives opposes Greenpeace | Angela Merkel
 ex+ The Nurses Federation filed a no-confidence motion against Hungary.
 gives opposes Nurses Federation | Hungary
 ex- Greenpeace tabled a plan in Berlin.

frame oppose.walk.out.en
 rel opposes
 verb walk_out pull_out exit
 with pp,obj coalition government alliance
 A subj organization,company
 B with.pp,pp,with.subj organization,government,person,company by led_by headed_by with
 set performative
 prio 3
 ex+ Greenpeace walked out of the coalition led by Angela Merkel.
 gives opposes Greenpeace | Angela Merkel
 ex+ The Nurses Federation exited the alliance with Nokia.
 gives opposes Nurses Federation | Nokia
 ex- Greenpeace walked out of the room.

frame oppose.end.support.en
 rel opposes
 verb withdraw pull drop withhold revoke
 with obj @support confidence
 A subj actor
 B with.pp,pp,with.gen actor for from of in
 set performative
 prio 6
 block sanction.cut.aid.en sanction.halt.exports.en affil.leave.en
 ex+ Greenpeace withdrew its support for Angela Merkel.
 gives opposes Greenpeace | Angela Merkel
 ex+ Germany pulled its backing for France.
 gives opposes Germany | France
 ex- Greenpeace withdrew its chair from the room.

frame oppose.want.resign.en
 rel opposes
 verb want insist @demand
 when comp @resign
 A subj actor
 B comp.subj,obj person
 set performative
 prio 3
 ex+ The Nurses Federation demanded that Angela Merkel step down.
 gives opposes Nurses Federation | Angela Merkel
 ex- Greenpeace wants Angela Merkel to speak.

frame oppose.topple.en
 rel opposes
 verb topple oust overthrow unseat depose bring_down vote_out
 A subj actor
 B obj person,government
 set performative
 ex+ The army toppled Angela Merkel.
 gives opposes army | Angela Merkel
 ex+ The Nurses Federation ousted Angela Merkel.
 gives opposes Nurses Federation | Angela Merkel
 ex- The wind toppled a tree.

frame oppose.recall.en
 rel opposes
 verb recall withdraw pull
 with obj ambassador envoy diplomat
 A subj government
 B with.pp,pp government,organization from to in
 prio 5
 block affil.leave.en
 ex+ Egypt recalled its ambassador from Turkey.
 gives opposes Egypt | Turkey
 ex+ Germany withdrew its envoy to Hungary.
 gives opposes Germany | Hungary
 ex- Egypt recalled its cars from Turkey.

frame oppose.cut.ties.en
 rel opposes
 verb cut sever break end suspend downgrade freeze cut_off break_off
 with obj tie ties relation relations diplomatic_ties diplomatic_relations
 A subj actor
 B with.pp,pp actor with to
 set performative
 prio 6
 block sanction.halt.exports.en
 ex+ Egypt cut diplomatic ties with Turkey.
 gives opposes Egypt | Turkey
 ex+ Nokia severed relations in May with Samsung.
 gives opposes Nokia | Samsung
 ex- Egypt cut the cake with care.

frame oppose.protest.with.en
 rel opposes
 verb lodge file submit deliver
 with obj protest formal_protest note_of_protest
 A subj government,organization
 B with.pp,pp government,organization,company with to against
 set performative
 prio 6
 ex+ Egypt lodged a protest with Turkey.
 gives opposes Egypt | Turkey
 ex+ Greenpeace filed a formal protest against Shell.
 gives opposes Greenpeace | Shell
 ex- Egypt lodged its guests with care.

frame oppose.run.against.en
 rel opposes
 verb run compete stand run_against
 A subj person,organization
 B obj,pp person,organization against
 set performative
 ex+ Angela Merkel ran against Greenpeace.
 gives opposes Angela Merkel | Greenpeace
 ex+ Greenpeace will compete against Amnesty International.
 gives opposes Greenpeace | Amnesty International
 ex- Angela Merkel ran against the clock.

frame oppose.petition.also.en
 rel opposes
 verb petition
 A subj organization,group,person,company
 B pp actor behind against
 set performative
 ex+ Farmers petitioned against Shell's plan.
 gives opposes Farmers | Shell
 ex+ Greenpeace petitioned against the decision of Hungary.
 gives opposes Greenpeace | Hungary
 ex- Farmers petitioned against the noise.

frame target.strike.en
 rel targeted
 verb strike
 A subj government,product,@army,@militia
 B patient victim,place
 prio 3
 block criticize.en attack.en
 ex+ Israel struck Hamas on Monday.
 gives targeted Israel | Hamas
 ex- Israel struck a balance.

frame target.positions.en
 rel targeted
 verb @attack @hack
 with obj patrol convoy unit camp vehicle site target barracks hospital school mosque church network system server website station shop boat fighter troop
 A subj actor,product
 B with.gen,with.subj victim
 prio 2
 ex+ Hamas ambushed a patrol of the Nurses Federation.
 gives targeted Hamas | Nurses Federation
 ex+ Hackers breached the servers of Nokia.
 gives targeted Hackers | Nokia
 ex- Hamas ambushed a patrol in May.

frame target.war.on.en
 rel targeted
 noun war crackdown offensive onslaught
 A subj,gen government,organization,company,person
 B pp victim,place on against
 ex+ Russia's war on Ukraine dragged on.
 gives targeted Russia | Ukraine
 ex+ Hungary's crackdown on journalists worsened.
 gives targeted Hungary | journalists
 ex- The war on drugs dragged on.

frame target.premod.en
 rel targeted
 noun @attack @hacking @spying crackdown
 A obj government,organization,company
 B pp victim,place on against of
 ex+ The FBI surveillance of Nokia went on.
 gives targeted FBI | Nokia
 ex+ A Hamas raid on Israel failed.
 gives targeted Hamas | Israel
 ex- The attacks on Israel went on.

frame target.disperse.en
 rel targeted
 verb disperse
 A subj government,@police,@army
 B obj group
 ex+ Police dispersed students with tear gas.
 gives targeted Police | students
 ex+ The army dispersed farmers in Berlin.
 gives targeted army | farmers
 ex- The wind dispersed the seeds.

frame target.leak.en
 rel targeted
 verb leak dump
 with obj email document file data message photo
 A subj group
 B with.gen,with.pp,pp company,organization,media,government,person of from
 prio 5
 block investigate.en
 ex+ Hackers leaked emails of Nokia.
 gives targeted Hackers | Nokia
 ex+ Criminals dumped files from the Justice Department.
 gives targeted Criminals | Justice Department
 ex- Hackers leaked the date of the party.

frame target.website.en
 rel targeted
 verb take_down knock crash deface disable hijack take
 with obj website site server network system account page portal
 A subj group,organization,government,person
 B with.gen actor
 prio 4
 block attack.en
 ex+ Hackers took down the website of Nokia.
 gives targeted Hackers | Nokia
 ex+ Hackers knocked the website of the Justice Department offline.
 gives targeted Hackers | Justice Department
 ex- Hackers took down the names of the guests.

frame target.suffer.en
 rel targeted
 verb @undergo report
 with obj @attack @hacking @spying
 A with.pp,pp actor,product by from
 B subj victim
 prio 3
 ex+ Nokia suffered a cyberattack by Hamas.
 gives targeted Hamas | Nokia
 ex+ Ukraine faces attacks from Russia.
 gives targeted Russia | Ukraine
 ex- Nokia suffered a loss by Monday.

frame target.phishing.en
 rel targeted
 verb wage run mount launch conduct carry_out direct
 with obj phishing_campaign hacking_campaign spy_campaign cyber_campaign @hacking @spying
 A subj actor
 B with.pp,pp victim against on targeting at
 prio 5
 block conflict.lead.en
 ex+ Russia ran a phishing campaign against Nokia.
 gives targeted Russia | Nokia
 ex+ Hackers mounted a hacking campaign against journalists.
 gives targeted Hackers | journalists
 ex- Russia ran a race against time.

frame target.messages.en
 rel targeted
 verb @spy read record
 with obj message call email conversation phone communication post correspondence meeting movement
 A subj actor,product
 B with.gen victim
 prio 3
 block investigate.en
 ex+ Hungary intercepted the calls of Angela Merkel.
 gives targeted Hungary | Angela Merkel
 ex+ The FBI read journalists' messages.
 gives targeted FBI | journalists
 ex- Hungary read the message of hope.

frame target.found.on.en
 rel targeted
 verb @expose
 A obj product
 B pp victim on in
 prio 3
 block investigate.en
 ex+ Pegasus was found on the phone of Angela Merkel.
 gives targeted Pegasus | Angela Merkel
 ex+ Pegasus was detected on the phones of journalists.
 gives targeted Pegasus | journalists
 ex- Pegasus was found on the shelf.

frame target.used.against.en
 rel targeted
 verb @use
 A obj product
 B pp victim against on
 prio 1
 ex+ Pegasus was used against journalists.
 gives targeted Pegasus | journalists
 ex+ Pegasus was deployed against Angela Merkel.
 gives targeted Pegasus | Angela Merkel
 ex- Pegasus was used against the rules.

frame target.spied.with.en
 rel targeted
 verb @spy @kill @abuse
 A pp product with via
 B obj,pp victim on
 ex+ Angela Merkel was spied on with Pegasus.
 gives targeted Pegasus | Angela Merkel
 ex+ Journalists were monitored with Pegasus.
 gives targeted Pegasus | Journalists
 ex- Journalists were monitored with care.

frame target.revenge.en
 emit targeted(A,B) possible
 verb vow swear threaten promise pledge
 with obj revenge retaliation vengeance
 A subj actor
 B with.pp,pp victim on against
 prio 4
 block threaten.en
 ex+ Iran vowed revenge on Israel.
 gives targeted possible Iran | Israel
 ex+ Hamas promised retaliation against Israel.
 gives targeted possible Hamas | Israel
 ex- Iran vowed progress on roads.

frame target.issue.threat.en
 rel targeted
 verb issue make send
 with obj @threat
 A subj actor
 B with.pp,pp victim against to
 prio 3
 ex+ Iran issued a threat against Israel.
 gives targeted Iran | Israel
 ex+ Farmers sent a death threat to Angela Merkel.
 gives targeted Farmers | Angela Merkel
 ex- Iran issued a stamp.

frame target.order.kill.en
 rel targeted
 verb order plot plan approve authorize direct orchestrate mastermind
 with obj @kill @abuse @attack
 A subj government,organization,company,person,group
 B with.gen,with.pp,pp victim of on against
 prio 6
 block rule.against.en acquit.en
 ex+ Iran ordered the killing of Angela Merkel.
 gives targeted Iran | Angela Merkel
 ex+ Hamas plotted an attack on Israel.
 gives targeted Hamas | Israel
 ex- Iran ordered the building of a dam.

frame target.occupy.en
 rel targeted
 verb occupy annex invade
 A subj government,organization,@army
 B obj place,government
 block owns.controlled.en
 ex+ Russia annexed Crimea.
 gives targeted Russia | Crimea
 ex+ Germany occupied Norway.
 gives targeted Germany | Norway
 ex- The guests occupied the room.

frame probe.premod.en
 rel investigated
 noun @probe
 A obj government,media,organization,court
 B pp actor behind into of on
 prio 1
 ex+ The FBI inquiry into Nokia took a year.
 gives investigated FBI | Nokia
 ex+ A Greenpeace investigation into Shell made headlines.
 gives investigated Greenpeace | Shell
 ex- The inquiry into Nokia took a year.

frame probe.examine.case.en
 rel investigated
 verb @investigate consider review study
 with obj @legal @accusation @charge
 A subj government,organization,court,media
 B with.pp,pp actor against
 prio 3
 block investigate.en
 ex+ The FBI reviewed allegations against Angela Merkel.
 gives investigated FBI | Angela Merkel
 ex- The European Commission is considering lunch.

frame probe.continue.en
 rel investigated
 verb step_up widen drop close resume expand extend broaden end reopen intensify complete conclude lead run oversee @stop @begin
 with obj @probe
 A subj actor
 B with.pp,with.gen,pp actor behind into of against on
 prio 4
 ex+ The European Commission dropped its probe of Google.
 gives investigated European Commission | Google
 ex+ The FBI widened its inquiry into Nokia.
 gives investigated FBI | Nokia
 ex- The European Commission dropped its plan.

frame probe.books.en
 rel investigated
 verb go_through review examine inspect check @investigate
 with obj book record account phone device computer account_book finance
 A subj actor
 B with.gen victim
 prio 3
 block investigate.en
 ex+ The FBI went through the books of Nokia.
 gives investigated FBI | Nokia
 ex+ Greenpeace examined the phones of journalists.
 gives investigated Greenpeace | journalists
 ex- The FBI reviewed a book of poems.

frame probe.search.en
 rel investigated
 verb carry_out conduct make execute
 with obj search raid
 A subj government,court,@prosecutor,@police
 B pp,with.pp actor behind at of on in
 prio 6
 block attack.make.en
 ex+ Police carried out a search at the headquarters of Nokia.
 gives investigated Police | Nokia
 ex+ The FBI conducted a raid at the offices of Samsung.
 gives investigated FBI | Samsung
 ex- Police carried out a plan.

frame probe.subject.en
 rel investigated
 noun suspect subject focus target defendant
 with pp,obj,gen @probe
 A with.pp,with.gen,pp actor by
 B ante actor
 ex+ Angela Merkel is a suspect in an investigation by the FBI.
 gives investigated FBI | Angela Merkel
 ex- Angela Merkel is the subject of a book by Reuters.

frame probe.face.gen.en
 rel investigated
 verb @undergo
 with obj @probe
 A with.gen government,media,organization,court
 B subj actor
 prio 2
 ex+ Angela Merkel is facing an FBI investigation.
 gives investigated FBI | Angela Merkel
 ex+ Google faces a European Commission inquiry.
 gives investigated European Commission | Google
 ex- Angela Merkel is facing a storm.

frame probe.evidence.en
 rel investigated
 verb gather collect compile amass have obtain keep
 with obj evidence file dossier
 A subj government,organization,media,company,@prosecutor,@police
 B with.pp,pp actor behind against on about
 prio 3
 ex+ The FBI gathered evidence against Nokia.
 gives investigated FBI | Nokia
 ex+ Greenpeace compiled a dossier on Shell.
 gives investigated Greenpeace | Shell
 ex- The FBI gathered leaves.

frame probe.subpoena.en
 rel investigated
 verb subpoena
 A subj government,court,organization,@prosecutor
 B pp,obj actor from
 ex+ The Justice Department subpoenaed Nokia.
 gives investigated Justice Department | Nokia
 ex+ The FBI subpoenaed records from Samsung.
 gives investigated FBI | Samsung
 ex- The lawyer subpoenaed the tape.

frame probe.summon.en
 rel investigated
 verb summon call summons order_to_appear call_to_testify
 with pp pp:for pp:to @probe questioning hearing interview
 A subj government,court,organization,@police,@prosecutor
 B obj person,group,company
 prio 3
 ex+ Police summoned Angela Merkel for questioning.
 gives investigated Police | Angela Merkel
 ex+ The Justice Department called journalists to a hearing.
 gives investigated Justice Department | journalists
 ex- Police summoned help for Angela Merkel.

frame probe.committee.en
 rel investigated
 verb set_up form create establish appoint convene
 with obj commission committee panel task_force inquiry_commission @committee @probe
 A subj government,organization,company
 B pp,with.pp actor behind into
 prio 4
 block form.alliance.en
 ex+ Germany formed a commission of inquiry into Boeing.
 gives investigated Germany | Boeing
 ex+ Greenpeace set up a panel into Shell.
 gives investigated Greenpeace | Shell
 ex- Germany formed a queue.

frame probe.abuses.en
 rel investigated
 verb @document @expose
 with obj @attack @abuse @kill @hacking @spying @arrest @exploit
 A subj company,organization,media,government
 B with.pp,pp,with.gen actor behind by on against of
 set factive
 prio 3
 block investigate.en
 ex+ Amnesty International documented attacks on journalists.
 gives investigated Amnesty International | journalists
 ex+ Reuters exposed the abuse of nurses.
 gives investigated Reuters | nurses
 ex- Amnesty International documented the feast.

frame probe.report.on.en
 rel investigated
 verb publish release issue produce
 with obj @report
 A subj organization
 B with.pp,pp company,organization,government,person,group behind on about into
 prio 3
 ex+ Amnesty International published a report on Hungary.
 gives investigated Amnesty International | Hungary
 ex+ Greenpeace released a study about Shell.
 gives investigated Greenpeace | Shell
 ex- Amnesty International published a report on Monday.

frame probe.report.noun.en
 rel investigated
 noun @report
 A subj,pp organization by
 B pp company,organization,government,person,group behind on about into
 ex+ A report by Amnesty International on Hungary caused anger.
 gives investigated Amnesty International | Hungary
 ex+ The paper quoted Greenpeace's study on Shell.
 gives investigated Greenpeace | Shell
 ex- A report on Hungary caused anger.

frame probe.trace.en
 rel investigated
 verb trace link tie connect attribute
 with obj @attack @hacking @spyware @spying @software campaign
 A subj organization,company,media
 B pp actor to with
 set factive
 prio 4
 block accuse.en
 ex+ Citizen Lab traced the attack to Hungary.
 gives investigated Citizen Lab | Hungary
 ex+ Reuters linked the spyware to Nokia.
 gives investigated Reuters | Nokia
 ex- Citizen Lab traced the line to the wall.

frame probe.conclude.en
 rel investigated
 verb conclude establish determine ascertain
 when comp @attack @hack @spy @infect @exploit @abuse @steal @kill
 A subj organization,company,media,government
 B comp.subj actor
 set factive
 prio 2
 ex+ Citizen Lab concluded that Hungary had hacked journalists.
 gives investigated Citizen Lab | Hungary
 ex+ The FBI determined that Samsung stole the designs.
 gives investigated FBI | Samsung
 ex- Citizen Lab concluded that spring had come.

frame sanction.premod.en
 rel sanctioned
 noun @penalty
 A obj government,organization
 B pp actor,product on against
 set performative
 ex+ EU tariffs on China rose.
 gives sanctioned EU | China
 ex+ The paper covered UN penalties against Hungary.
 gives sanctioned UN | Hungary
 ex- Tariffs on China rose.

frame sue.premod.en
 rel sued
 noun @legal
 A obj company,organization,government,media
 B pp actor @against
 set performative
 ex+ A Google lawsuit against Samsung was heard.
 gives sued Google | Samsung
 ex+ The paper covered a Greenpeace complaint against Shell.
 gives sued Greenpeace | Shell
 ex- A lawsuit against Samsung was heard.
