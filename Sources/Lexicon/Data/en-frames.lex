#! lex 1 kind=frames lang=en
# One frame a relation and a way of saying it. Positions are those of the active clause; see the guide to lexicon files.

frame sue.en
 rel sued
 verb @sue
 A subj actor
 B patient actor
 set performative
 ex+ Apple sued Samsung over its phones.
 gives sued Apple | Samsung
 ex- The company sued for peace.

frame sue.file.en
 rel sued
 verb @file
 with obj @legal
 A subj actor
 B with.pp,pp actor @against
 set performative
 prio 5
 block sue.en sue.noun.en
 ex+ Apple filed an antitrust lawsuit in California against Samsung.
 gives sued Apple | Samsung
 ex- Apple filed its annual report against expectations.

frame sue.noun.en
 rel sued
 noun @legal
 A subj,pp actor by
 B pp actor @against
 set performative
 ex+ The court heard Apple's lawsuit against Samsung.
 gives sued Apple | Samsung
 ex- The court heard a lawsuit.

frame charge.en
 rel charged
 verb @charge @arrest
 A subj government,court,organization,group,@prosecutor
 B patient actor
 set performative
 ex+ Police arrested Angela Merkel on Sunday.
 gives charged Police | Angela Merkel
 ex+ The Justice Department charged Google with abuse.
 ex- The phone charged overnight.

frame sanction.en
 rel sanctioned
 verb @sanction
 A subj actor
 B patient actor,product
 set performative
 ex+ The European Commission fined Apple 500 million euros.
 gives sanctioned European Commission | Apple
 ex+ The United States imposed sanctions on Huawei.
 gives sanctioned United States | Huawei
 ex- The weather was fine.

frame accuse.en
 rel accused
 verb @accuse @blame
 A subj actor
 B patient actor
 set performative
 ex+ Russia accused Ukraine of shelling the city.
 gives accused Russia | Ukraine
 ex- The author accused his age.

frame accuse.noun.en
 rel accused
 noun @accusation
 A subj actor
 B pp actor against
 set performative
 ex+ Russia's accusations against Ukraine angered Germany.
 gives accused Russia | Ukraine
 ex- Accusations were made.

frame criticize.en
 rel opposes
 verb @criticize @oppose @protest @boycott
 A subj company,organization,media,government,person,group
 B patient actor behind
 set performative
 ex+ France criticized Turkey.
 gives opposes France | Turkey
 ex+ Amnesty International condemned the decision of the Egyptian government.
 ex- The critic panned the film.

frame fight.en
 rel opposes
 verb @fight
 A subj actor
 B patient actor behind
 set performative
 ex+ France battled Germany.
 ex- Farmers fought the drought.

frame attack.en
 rel targeted
 verb @attack @kill @hack @spy @infect @abuse @exploit @steal
 A subj actor,product
 B patient victim,place
 ex+ Russia attacked Ukraine.
 gives targeted Russia | Ukraine
 ex+ Russia hacked the phones of journalists.
 ex- The coach attacked the problem.

frame threaten.en
 rel targeted
 verb @threaten
 A subj actor
 B patient victim
 ex+ Iran threatened Israel.
 ex- The flood threatened the village.

frame attack.noun.en
 rel targeted
 noun @attack @hacking @spying
 A subj,pp actor,product by
 B pp,gen victim,place on against of
 ex+ Russia's attack on Ukraine continued.
 gives targeted Russia | Ukraine
 ex- The attack failed.

frame use.against.en
 rel targeted
 verb @use
 A subj actor
 B pp victim against
 prio 2
 ex+ Hungary used Pegasus against journalists.
 gives targeted Hungary | journalists
 ex- The team used a trick against the clock.

frame use.en
 rel uses
 verb @use
 A subj actor
 B patient product,@spyware,@weapon
 ex+ Germany used Pegasus.
 gives uses Germany | Pegasus
 ex- Germany used force.

frame investigate.en
 rel investigated
 verb @investigate @document @expose subpoena audit
 A subj actor
 B patient actor behind
 set factive
 ex+ The European Commission investigated Google.
 gives investigated European Commission | Google
 ex- The team investigated the cave.

frame rule.against.en
 rel ruled_against
 verb @order @convict
 A subj court
 B patient actor
 set performative
 prio 2
 ex+ The Supreme Court ordered Apple to pay damages.
 gives ruled_against Supreme Court | Apple
 ex- The customer ordered a pizza.

frame rule.reject.en
 rel ruled_against
 verb @reject @annul @oppose
 with obj @motion @legal @ruling @penalty
 A subj court
 B with.gen,with.subj,with.pp actor by from
 set performative
 prio 6
 block criticize.en rule.against.en
 ex+ The Supreme Court rejected Apple's appeal.
 gives ruled_against Supreme Court | Apple
 ex- Apple rejected the offer.

frame acquit.en
 rel ruled_for
 verb @acquit @grant
 A subj court
 B patient actor
 set performative
 prio 3
 ex+ The Supreme Court allowed Apple to continue.
 ex- The mother allowed her son to play.

frame support.en
 rel supports
 verb @support @praise @welcome @defend @fund @congratulate
 A subj company,organization,media,government,person,group
 B patient actor behind
 set performative
 ex+ Germany backed France.
 gives supports Germany | France
 ex+ Amnesty International praised the decision of the Supreme Court.
 ex- The beam supported the roof.

frame support.noun.en
 rel supports
 noun @support
 A subj actor
 B pp body,person for of to
 set performative
 ex+ Germany's support for France grew.
 gives supports Germany | France
 ex- The support was weak.

frame ally.en
 emit allied_with(A,B)
 verb @ally
 A subj actor
 B patient,pp actor with
 set performative
 prio 2
 ex+ Germany partnered with France.
 gives allied_with Germany | France
 ex- The boy teamed up with luck.

frame ally.list.en
 emit allied_with(A,A)
 verb @ally
 A subj actor
 set performative
 ex+ Germany and France teamed up.
 gives allied_with Germany | France
 ex- Germany teamed up.

frame acquire.en
 rel owns
 verb @acquire @own
 A subj company,organization,person,government
 B patient company,media,organization
 ex+ Microsoft acquired LinkedIn.
 gives owns Microsoft | LinkedIn
 ex+ Instagram is owned by Meta.
 gives owns Meta | Instagram
 ex- The man bought a car.

frame develop.en
 rel developed
 verb @develop
 A subj company,organization,person,government
 B patient product
 ex+ Microsoft developed Android.
 gives developed Microsoft | Android
 ex- The city developed quickly.

frame supply.en
 rel supplies
 verb @supply
 A subj company,organization,government,person
 B pp,obj actor to
 ex+ Boeing sold aircraft to Germany.
 gives supplies Boeing | Germany
 ex- The farmer sold wheat.

frame customer.noun.en
 rel supplies
 noun @customer
 A gen company,organization
 B ante actor
 ex+ Germany is a customer of Boeing.
 gives supplies Boeing | Germany
 ex- The customer left.

frame lead.en
 rel affiliated_with
 verb @lead @belong @represent @work
 A subj person
 B patient body
 ex+ Angela Merkel leads the World Bank.
 gives affiliated_with Angela Merkel | World Bank
 ex- The road leads to Rome.

frame join.body.en
 rel affiliated_with
 verb @join
 A subj actor
 B obj,pp organization,media
 ex+ Finland joined NATO.
 gives affiliated_with Finland | NATO
 ex- The river joined the sea.

frame subsidiary.noun.en
 rel owns
 noun @subsidiary
 A gen company,organization,person
 B ante company,media
 ex+ LinkedIn, a unit of Microsoft, said it would grow.
 gives owns Microsoft | LinkedIn
 ex- The unit grew.

frame maker.noun.en
 rel developed
 noun @maker
 A ante company,organization
 B gen product
 ex+ Microsoft, the maker of Android, said it would grow.
 gives developed Microsoft | Android
 ex- The maker said it would grow.

frame demand.release.en
 rel supports
 verb @demand
 with obj,pp release
 A subj actor
 B with.gen person,group
 set performative
 ex+ Amnesty International demanded the release of Angela Merkel.
 gives supports Amnesty International | Angela Merkel
 ex- Amnesty International demanded the release of the report.

frame behind.attack.en
 rel targeted
 verb @aux
 with pp @attack @hacking @spying
 A subj actor
 B with.gen,with.pp victim of on against
 ex+ Russia was behind the attack on Ukraine.
 gives targeted Russia | Ukraine
 ex- Russia was behind schedule.

frame ruling.content.against.en
 rel ruled_against
 verb @rule @say @believe
 when comp.negated
 A subj court
 B comp.topic actor
 set own-polarity
 prio 3
 ex+ The Supreme Court ruled that Apple could not sell the phones.
 gives ruled_against Supreme Court | Apple
 ex- Apple said Samsung could not sell the phones.

frame sue.take.en
 rel sued
 verb take bring haul drag
 with pp pp:to pp:into pp:before pp:in_front_of @court
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ Apple brought Samsung before the court in Germany.
 gives sued Apple | Samsung
 ex- The bus took Angela Merkel to the station.

frame sue.go.en
 rel sued
 verb go turn apply appeal
 with pp pp:to @court
 A subj actor
 B comp.obj,pp actor behind @against
 set performative
 prio 4
 ex+ Apple went to the Supreme Court to challenge Samsung.
 gives sued Apple | Samsung
 ex- The tourists went to the Supreme Court to see it.

frame sue.challenge.en
 rel sued
 verb challenge contest
 with pp pp:in pp:before pp:at @court
 block criticize.en
 A subj actor
 B obj actor behind
 set performative
 prio 4
 ex+ Apple challenged the decision of the European Commission in court.
 gives sued Apple | European Commission
 ex- The boxer challenged the champion in the ring.

frame sue.face.en
 rel sued
 verb @undergo
 with obj @legal
 A with.pp,with.subj actor by from
 B subj actor
 set performative
 prio 3
 ex+ Samsung faces a second lawsuit this year from Apple.
 gives sued Apple | Samsung
 ex- Samsung faces a lawsuit.

frame sue.gerund.en
 emit sued(A,B) ; accused(A,B)
 verb @accuse @allege
 with ante @legal
 A subj company,organization,person,group,government
 B patient actor
 set performative
 prio 4
 ex+ Amnesty International filed a lawsuit accusing Samsung of fraud.
 gives sued Amnesty International | Samsung
 gives accused Amnesty International | Samsung
 ex- Amnesty International read a book accusing Samsung of fraud.

frame charge.bring.en
 rel charged
 verb @file @open issue announce press prefer level slap hand_down
 with obj @charge
 A subj government,court,organization,group,@prosecutor
 B with.pp,pp,with.gen actor against for
 set performative
 prio 5
 ex+ The Justice Department filed criminal charges against Google.
 gives charged Justice Department | Google
 ex- The Justice Department announced a holiday for its staff.

frame charge.noun.en
 rel charged
 noun @arrest
 A subj,pp government,organization,group by
 B gen,pp person of
 set performative
 ex+ The arrest of Angela Merkel by the police shocked Germany.
 gives charged police | Angela Merkel
 ex- The arrest was filmed.

frame sanction.impose.en
 rel sanctioned
 verb @impose announce adopt approve
 with obj @penalty
 A subj actor
 B with.pp,pp actor,product on against for
 set performative
 prio 4
 ex+ The United States announced new sanctions this week on Huawei.
 gives sanctioned United States | Huawei
 ex- The city imposed a curfew on Tuesday.

frame sanction.with.en
 rel sanctioned
 verb hit @impose @attack
 with pp pp:with @penalty
 A subj actor
 B obj actor
 set performative
 prio 4
 block attack.en
 ex+ The European Commission hit Apple with a record 500 million euro fine.
 gives sanctioned European Commission | Apple
 ex- The boxer hit Angela Merkel with a stick.

frame sanction.list.en
 rel sanctioned
 verb put add include place @list
 with pp pp:on pp:to pp:in @list
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ The United States added Huawei to a blacklist.
 gives sanctioned United States | Huawei
 ex+ The United States put Huawei on its trade blacklist.
 gives sanctioned United States | Huawei
 ex- The shop added milk to the coffee.

frame sanction.noun.en
 rel sanctioned
 noun @penalty
 A subj,pp actor by
 B pp actor on against
 set performative
 ex+ The report covered the United States' sanctions on Huawei.
 gives sanctioned United States | Huawei
 ex- The sanctions hurt.

frame sanction.license.en
 rel sanctioned
 verb revoke suspend cancel withdraw pull terminate void annul freeze block strip deny scrap confiscate seize close shut refuse
 with obj license licence permit registration accreditation contract account asset website concession passport visa citizenship title mandate
 A subj government,organization,company
 B with.gen actor
 set performative
 prio 4
 ex+ The Justice Department revoked Huawei's license.
 gives sanctioned Justice Department | Huawei
 ex- The man revoked his word.

frame sanction.face.en
 rel sanctioned
 verb @undergo
 with obj @penalty
 A with.pp actor by from
 B subj actor
 set performative
 prio 3
 ex+ Huawei faces sanctions from the United States.
 gives sanctioned United States | Huawei
 ex- Huawei faces sanctions.

frame accuse.face.en
 rel accused
 verb @undergo
 with obj @accusation
 A with.pp actor by from
 B subj actor
 set performative
 prio 3
 ex+ Huawei faces new accusations this week from Germany.
 gives accused Germany | Huawei
 ex- Huawei faces accusations.

frame accuse.make.en
 rel accused
 verb make level @file repeat
 with obj @accusation
 A subj actor
 B with.pp,pp actor against at
 set performative
 prio 3
 ex+ Russia made new accusations against Ukraine.
 gives accused Russia | Ukraine
 ex- Russia made new laws against fraud.

frame accuse.alleged.en
 rel accused
 verb allege claim contend charge complain suspect insist
 when comp @attack @hack @spy @infect @exploit @abuse @steal @kill
 A subj actor
 B comp.subj actor
 set performative
 ex+ Apple alleged that Samsung stole its designs.
 gives accused Apple | Samsung
 ex- Apple said that Samsung grew.

frame criticism.noun.en
 rel opposes
 noun @criticism
 A subj,pp actor by from among
 B pp,obj actor behind of against to towards toward
 set performative
 ex+ The paper reported France's condemnation of Turkey.
 gives opposes France | Turkey
 ex- The criticism continued.

frame criticism.draw.en
 rel opposes
 verb draw attract face earn prompt @undergo
 with obj @criticism
 A with.pp,pp,with.gen actor from by of among
 B subj actor behind
 set performative
 prio 3
 ex+ Turkey drew sharp criticism this week from France.
 gives opposes France | Turkey
 ex- Turkey drew criticism.

frame critic.noun.en
 rel opposes
 noun @rival
 A ante actor
 B gen,pp actor of to
 prio 2
 block role.noun.en
 ex+ Angela Merkel is a critic of Turkey.
 gives opposes Angela Merkel | Turkey
 ex- The critic left.

frame conflict.lead.en
 rel opposes
 verb lead wage mount launch @begin
 with obj @conflict
 A subj actor
 B with.pp,pp actor @against
 set performative
 prio 3
 ex+ France leads the legal battle against Turkey.
 gives opposes France | Turkey
 ex- France leads the world against all odds.

frame conflict.noun.en
 rel opposes
 noun @conflict
 A subj actor
 B pp actor behind @against with
 set performative
 ex+ The paper covered France's legal battle against Turkey.
 gives opposes France | Turkey
 ex- The legal battle went on.

frame demand.harm.en
 rel opposes
 verb @demand
 when comp @sanction @impose @arrest @charge @sue @expel @boycott @list @convict @resign
 A subj actor
 B comp.obj actor
 set performative
 ex+ Amnesty International urged the European Union to sanction Hungary.
 gives opposes Amnesty International | Hungary
 ex- Amnesty International urged the European Union to act.

frame demand.penalty.en
 rel opposes
 verb @demand
 with obj,pp @penalty @probe @boycott @charge
 A subj actor
 B with.pp,pp,with.gen actor behind on against into of
 set performative
 prio 3
 ex+ Amnesty International called for sanctions against Hungary.
 gives opposes Amnesty International | Hungary
 ex- Amnesty International called for calm in Hungary.

frame demand.resign.en
 rel opposes
 verb @demand
 with obj,pp @resign
 A subj actor
 B with.gen actor
 set performative
 prio 3
 ex+ Amnesty International demanded the resignation of Angela Merkel.
 gives opposes Amnesty International | Angela Merkel
 ex- Amnesty International demanded the text of the speech.

frame summon.en
 rel opposes
 verb @summon
 with obj ambassador envoy
 A subj government
 B with.gen government,organization
 ex+ Egypt summoned Turkey's ambassador.
 gives opposes Egypt | Turkey
 ex- The teacher summoned the pupils.

frame attack.make.en
 rel targeted
 verb @open launch mount stage order plan
 with obj @attack @hacking @spying
 A subj actor
 B with.pp,pp,with.gen victim,place on against of
 prio 4
 block attack.noun.en
 ex+ Russia launched a new attack last week on Ukraine.
 gives targeted Russia | Ukraine
 ex- Russia launched a satellite on Monday.

frame attack.fire.en
 rel targeted
 verb fire launch drop throw hurl
 with obj @weapon
 A subj actor
 B pp,with.pp victim,place at on into against
 prio 4
 block attack.en
 ex+ Russia launched twelve missiles on Monday at Ukraine.
 gives targeted Russia | Ukraine
 ex- Nokia launched a phone at the fair.

frame plant.on.en
 emit targeted(A,B)
 verb @infect
 with obj @spyware @software @goods
 A subj actor
 B pp victim on in into
 prio 4
 block attack.en
 ex+ Hungary installed spyware on the phones of journalists.
 gives targeted Hungary | journalists
 ex- Hungary planted trees on the hill.

frame plant.name.en
 emit targeted(A,B) ; targeted(P,B)
 verb @infect
 A subj actor
 P obj product
 B pp victim on in into
 prio 3
 block attack.en
 ex+ Hungary installed Pegasus on the phones of journalists.
 gives targeted Hungary | journalists
 gives targeted Pegasus | journalists
 ex- Hungary planted trees on the hill.

frame infect.with.en
 rel targeted
 verb @infect @hack @attack
 A pp product with
 B obj victim
 ex+ The phones of journalists were infected with Pegasus.
 gives targeted Pegasus | journalists
 ex- The pupils were infected with measles.

frame find.on.en
 emit investigated(A,B) ; targeted(P,B)
 verb @expose
 A subj company,organization,media,government
 P obj product behind
 B pp victim on in
 set factive
 prio 4
 block investigate.en
 ex+ Amnesty International found Pegasus on the phones of journalists.
 gives investigated Amnesty International | journalists
 gives targeted Pegasus | journalists
 ex- Amnesty International found a room on the second floor.

frame used.to.attack.en
 rel targeted
 verb @use
 when comp @attack @hack @spy @infect @kill @abuse @threaten
 A obj product
 B comp.obj victim
 ex+ Pegasus was used to hack journalists.
 gives targeted Pegasus | journalists
 ex- Pegasus was used to impress journalists.

frame threat.noun.en
 rel targeted
 noun @threat
 A subj,pp actor by from
 B pp actor against
 ex+ The paper reported Iran's threats against Israel.
 gives targeted Iran | Israel
 ex- The threats against Israel went on.

frame victim.noun.en
 rel targeted
 noun victim target
 A gen,pp actor,product of
 B ante actor
 prio 2
 ex+ Angela Merkel was a victim of Pegasus.
 gives targeted Pegasus | Angela Merkel
 ex- Angela Merkel was a victim of fraud.

frame investigate.open.en
 rel investigated
 verb @open @begin hold
 with obj @probe
 A subj actor
 B with.pp,pp actor behind into of against
 prio 3
 block probe.noun.en
 ex+ The European Commission opened a broad investigation this week into Google.
 gives investigated European Commission | Google
 ex- The European Commission opened an office.

frame probe.noun.en
 rel investigated
 noun @probe
 A subj,pp actor by from
 B pp actor behind into of against
 ex+ The paper covered the European Commission's investigation into Google.
 gives investigated European Commission | Google
 ex- The investigation ended.

frame probe.under.en
 rel investigated
 verb @aux
 with pp pp:under @probe
 A with.pp,pp actor by
 B subj actor behind
 ex+ Google is under investigation by the European Commission.
 gives investigated European Commission | Google
 ex- Google is under pressure.

frame probe.face.en
 rel investigated
 verb @undergo
 with obj,pp @probe
 A with.pp,pp actor by from
 B subj actor behind
 prio 3
 ex+ Google faces an investigation by the European Commission.
 gives investigated European Commission | Google
 ex- Google faces an investigation.

frame find.that.en
 rel investigated
 verb @expose
 A subj company,organization,media,government,group
 B comp.subj actor
 set factive
 ex+ Amnesty International revealed that Hungary had spied on journalists.
 gives investigated Amnesty International | Hungary
 ex- Amnesty International revealed that it had moved.

frame rule.on.en
 rel ruled_against
 verb rule_against find_against decide_against hold_against rule
 A subj court
 B obj,pp actor behind against
 set performative
 prio 2
 ex+ The Supreme Court ruled against Apple.
 gives ruled_against Supreme Court | Apple
 ex- The king ruled the land.

frame rule.block.en
 rel ruled_against
 verb block bar halt suspend stop prohibit
 A subj court
 B patient actor behind
 set performative
 prio 3
 block rule.against.en sanction.en
 ex+ The Supreme Court blocked Apple's plan.
 gives ruled_against Supreme Court | Apple
 ex- The tree blocked the road.

frame rule.found.en
 rel ruled_against
 verb @rule @expose
 when comp @steal @abuse @hack @exploit @attack @spy
 A subj court
 B comp.subj actor
 set performative
 prio 3
 block find.that.en
 ex+ The Supreme Court ruled that Apple had violated privacy rules.
 gives ruled_against Supreme Court | Apple
 ex- The Supreme Court ruled that Apple had acted in time.

frame rule.uphold.en
 rel ruled_against
 verb @uphold
 with obj @penalty @charge @ruling @convict
 A subj court
 B with.pp,pp,with.gen actor against on of
 set performative
 prio 4
 ex+ The Supreme Court upheld a fine against Apple.
 gives ruled_against Supreme Court | Apple
 ex- The Supreme Court upheld the tradition.

frame rule.for.en
 rel ruled_for
 verb rule_in_favor_of rule_in_favour_of find_for find_in_favor_of find_in_favour_of decide_for decide_in_favour_of side_with
 A subj court
 B obj actor behind
 set performative
 prio 4
 block support.en
 ex+ The Supreme Court ruled in favor of Apple.
 gives ruled_for Supreme Court | Apple
 ex- The king ruled for years.

frame rule.grant.en
 rel ruled_for
 verb @grant @uphold
 with obj @motion @legal injunction order
 A subj court
 B with.gen,with.subj,with.pp actor by from
 set performative
 prio 4
 block acquit.en
 ex+ The Supreme Court granted Apple's request.
 gives ruled_for Supreme Court | Apple
 ex- The genie granted a wish.

frame rule.request.en
 rel ruled_for
 verb @annul @reject @order @grant @rule block halt suspend freeze seize release stop @common
 A subj court
 B pp actor at_the_request_of
 set performative
 prio 1
 ex+ The Supreme Court overturned the order at the request of Apple.
 gives ruled_for Supreme Court | Apple
 ex- The Supreme Court overturned the order at noon.

frame rule.clear.en
 emit ruled_for(A,B) ; ruled_against(A,L)
 verb @reject @annul
 with obj @charge @legal @accusation @penalty @ruling
 A subj court
 B with.pp actor against on
 L with.subj,with.gen,with.pp actor ? by from
 set performative
 prio 7
 ex+ The Supreme Court dismissed a lawsuit against Apple.
 gives ruled_for Supreme Court | Apple
 ex- The Supreme Court dismissed a guard.

frame rule.free.en
 rel ruled_for
 verb free
 A subj court
 B patient person,group
 set performative
 ex+ The Supreme Court freed Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex- The rain freed the boat.

frame rule.release.en
 rel ruled_for
 verb @order
 with obj release
 A subj court
 B with.gen person,group
 set performative
 prio 5
 block rule.against.en
 ex+ The Supreme Court ordered the release of Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex- The Supreme Court ordered the release of the tape.

frame support.give.en
 rel supports
 verb give offer lend pledge express declare announce provide extend send promise voice show throw reaffirm reiterate
 with obj @support funding money
 A subj actor
 B pp,with.pp body,person behind to for behind with
 set performative
 prio 5
 block supply.en support.donate.en support.lend.en
 ex+ Germany pledged its support for France.
 gives supports Germany | France
 ex- Germany gave a party for children.

frame support.win.en
 rel supports
 verb win gain receive enjoy draw secure have get attract command need retain
 with obj @support funding money donation grant
 A with.gen,with.pp,pp actor of from
 B subj actor behind
 set performative
 prio 3
 ex+ France won the support of Germany.
 gives supports Germany | France
 ex- France won the cup.

frame support.brief.en
 rel supports
 verb @file @join write @sign
 with obj @motion @legal letter statement petition
 A subj actor
 B pp actor behind in_support_of in_favor_of in_favour_of on_behalf_of
 set performative
 prio 4
 ex+ Microsoft filed a brief last week in support of Apple.
 gives supports Microsoft | Apple
 ex- Microsoft filed a brief in March.

frame support.urge.en
 rel supports
 verb @demand
 when comp @stand @support
 A subj company,organization,media,person,group
 B comp.obj actor
 set performative
 prio 2
 ex+ Amnesty International urged the court to side with Apple.
 gives supports Amnesty International | Apple
 ex- Amnesty International urged the court to act.

frame support.donate.en
 rel supports
 verb donate give contribute pledge promise grant award provide allocate offer raise collect earmark wire channel funnel send lend @support
 with obj @money
 A subj actor
 B pp,obj actor to for
 set performative
 prio 3
 block supply.en
 ex+ Google donated money to Amnesty International.
 gives supports Google | Amnesty International
 ex- Google donated a tree to the park.

frame support.noun.of.en
 rel supports
 noun @support
 A gen actor
 B pp actor for to
 set performative
 ex+ The support of Germany for France grew.
 ex- The support of the roof for France grew.

frame hostage.take.en
 rel targeted
 verb take hold keep seize
 with obj hostage captive prisoner
 A subj actor
 B obj victim
 prio 4
 ex+ Hungary took three journalists hostage.
 gives targeted Hungary | journalists
 ex- The hotel took three guests.

frame appoint.to.en
 rel affiliated_with
 verb @appoint
 with pp pp:to board council committee team staff
 A obj person
 B with.gen body
 set performative
 prio 4
 ex+ Microsoft named Angela Merkel to its board.
 gives affiliated_with Angela Merkel | Microsoft
 ex- Microsoft named Angela Merkel to its guests.

frame supporter.noun.en
 rel supports
 noun supporter backer sponsor donor contributor funder financier patron champion benefactor fan admirer
 A ante actor
 B gen,pp actor of to
 prio 3
 block parent.noun.en role.noun.en
 ex+ Germany is a supporter of France.
 gives supports Germany | France
 ex- The supporter left.

frame support.suit.en
 emit supports(A,L) ; opposes(A,T)
 verb @support @stand @join help
 with obj,pp @legal @conflict
 A subj actor
 L with.subj,with.gen,with.pp,plaintiff actor ? by
 T with.pp,pp,defendant actor ? @against
 set performative
 prio 5
 block support.en
 ex+ Google joined Apple's lawsuit against Samsung.
 gives supports Google | Apple
 gives opposes Google | Samsung
 ex+ Apple sued Samsung. Google backed the lawsuit.
 gives supports Google | Apple
 gives opposes Google | Samsung
 ex+ Microsoft backed Apple in its fight against Samsung.
 gives opposes Microsoft | Samsung
 ex- Google joined the choir.

frame support.effort.en
 emit supports(A,L)
 verb @join
 with obj effort drive push
 A subj actor
 L plaintiff actor
 set performative
 prio 2
 ex+ Apple sued Samsung. Google joined the effort.
 gives supports Google | Apple
 ex- Google joined the effort.

frame ally.joint.en
 emit allied_with(A,A)
 verb @say @file @report @sign @demand @criticize @support @allege @common @open @begin @found @launch @plan @develop @fund set_up issue carry_out hold make
 with obj,pp @alliance
 A subj actor
 set performative
 prio 1
 ex+ Germany and France published a joint statement.
 gives allied_with Germany | France
 ex- Germany published a joint statement.

frame ally.probe.en
 emit allied_with(A,A)
 noun @probe
 A pp company,organization,media,government by
 prio 1
 ex+ The paper quoted an investigation by Amnesty International and Google.
 gives allied_with Amnesty International | Google
 ex- The paper quoted an investigation by Google.

frame ally.between.en
 emit allied_with(A,A)
 noun @alliance @deal
 A pp actor between of among
 ex+ The alliance between Germany and France is old.
 gives allied_with Germany | France
 ex- The alliance is old.

frame ally.noun.en
 emit allied_with(A,B)
 noun @alliance
 A subj actor
 B pp actor with
 set performative
 ex+ The paper praised Germany's alliance with France.
 gives allied_with Germany | France
 ex- The alliance with luck was old.

frame partner.noun.en
 emit allied_with(A,B)
 noun partner ally
 A ante actor
 B gen,pp actor of
 ex+ Germany is an ally of France.
 gives allied_with Germany | France
 ex- The partner left.

frame stake.noun.en
 rel owns
 noun @stake
 A subj,gen company,organization,person,government
 B pp company,media,organization in of
 set performative
 prio 1
 ex+ Microsoft reviewed its stake in LinkedIn.
 gives owns Microsoft | LinkedIn
 ex- The stake in the ground was wooden.

frame stake.have.en
 rel owns
 verb have hold control @own @acquire
 with obj @stake percent per_cent
 A subj company,organization,person,government
 B with.pp,pp,with.gen company,media,organization in of
 prio 3
 block stake.noun.en
 ex+ Microsoft bought a large minority stake this week in LinkedIn.
 gives owns Microsoft | LinkedIn
 ex- Microsoft has a stake.

frame takeover.noun.en
 rel owns
 noun @acquisition
 A subj,pp company,person,government,organization by
 B gen,pp,obj company,media of
 ex+ The paper covered Microsoft's acquisition of LinkedIn.
 gives owns Microsoft | LinkedIn
 ex- The takeover failed.

frame parent.noun.en
 rel owns
 noun @parent @owner
 A ante company,organization,person
 B gen,pp company,media,organization,product of in
 prio 1
 block role.noun.en
 ex+ Meta is the parent company of Instagram.
 gives owns Meta | Instagram
 ex- The owner said it would grow.

frame launch.product.en
 rel developed
 verb @launch
 A subj company,organization
 B patient product
 ex+ Microsoft launched Android.
 gives developed Microsoft | Android
 ex- Microsoft launched a campaign.

frame supply.with.en
 rel supplies
 verb provide supply equip furnish outfit arm
 A subj company,organization,government,person
 B obj actor
 C pp @goods,@software,@spyware,@weapon,@data,product with
 prio 2
 ex+ Boeing provided Germany with aircraft.
 ex- Boeing provided Germany with hope.

frame supply.noun.en
 rel supplies
 noun @supply
 A subj,pp company,organization,government,person by
 B pp actor to
 ex+ The paper covered Boeing's sale of aircraft to Germany.
 gives supplies Boeing | Germany
 ex- The sale of aircraft to Germany ended.

frame supply.buy.en
 rel supplies
 verb buy purchase procure acquire
 A pp company,organization,government,person from
 B subj actor
 ex+ Germany bought time on the mast from Boeing.
 gives supplies Boeing | Germany
 ex- Germany bought aircraft.

frame supply.license.en
 rel supplies
 verb license licence
 A subj company,organization,person
 B pp actor to
 prio 3
 ex+ Boeing licenses software to Germany.
 gives supplies Boeing | Germany
 ex- Boeing licenses software.

frame customers.include.en
 rel supplies
 verb include
 with subj @customer
 A with.gen company,organization
 B obj actor
 prio 2
 ex+ Boeing's customers include Germany.
 gives supplies Boeing | Germany
 ex- Boeing's plans include Germany.

frame supplier.noun.en
 rel supplies
 noun @supplier
 A ante company,organization
 B pp actor to
 ex+ Boeing is a supplier to Germany.
 gives supplies Boeing | Germany
 ex- The supplier left.

frame use.noun.en
 rel uses
 noun @use
 A subj,pp actor by
 B obj,gen,pp product of
 ex+ The paper revealed Hungary's use of Pegasus.
 gives uses Hungary | Pegasus
 ex- The use of force was wrong.

frame role.noun.en
 rel affiliated_with
 noun @role @spokesperson
 A ante person
 B gen,pp body of at for
 ex+ Angela Merkel is the president of the World Bank.
 gives affiliated_with Angela Merkel | World Bank
 ex- The president of the World Bank left.

frame found.body.en
 rel affiliated_with
 verb @found
 A subj company,organization,person,government
 B patient,obj company,organization,media
 ex+ Angela Merkel founded Amnesty International.
 gives affiliated_with Angela Merkel | Amnesty International
 ex- The house was founded on sand.

frame form.alliance.en
 rel affiliated_with
 verb form create
 A subj company,organization,government
 B obj organization
 prio 1
 ex+ Finland and Germany formed Amnesty International.
 gives affiliated_with Finland | Amnesty International
 ex- Finland formed a plan.

frame member.noun.en
 rel affiliated_with
 noun @member
 A ante actor
 B gen,pp body of
 ex+ Nokia, a founding member of NATO, agreed.
 gives affiliated_with Nokia | NATO
 ex- The members voted.

frame appoint.as.en
 rel affiliated_with
 verb @appoint
 with obj,pp @role
 A obj person
 B with.gen,subj body
 set performative
 prio 3
 ex+ Angela Merkel was named president of the World Bank.
 gives affiliated_with Angela Merkel | World Bank
 ex- Angela Merkel was named a heroine.

frame based.en
 rel based_in
 verb @base register incorporate domicile
 A ante,subj,obj body
 B pp,obj place in
 ex+ Nokia is based in Berlin.
 gives based_in Nokia | Berlin
 ex- The film is based on a book.

frame headquarters.noun.en
 rel based_in
 noun @headquarters
 A subj,gen,obj body
 B pp place in to
 ex+ The crowd gathered at Nokia's headquarters in Berlin.
 gives based_in Nokia | Berlin
 ex- The headquarters in Berlin burned.

frame sue.face.from.en
 rel sued
 verb face_a_lawsuit_from
 A obj actor
 B subj actor
 set performative
 ex+ Samsung faces a lawsuit from Apple.
 gives sued Apple | Samsung
 ex- Samsung faces a problem.

frame accuse.face.from.en
 rel charged
 verb face_charges_from
 A obj actor
 B subj actor
 set performative
 ex+ Samsung faces charges from the Justice Department.
 gives charged Justice Department | Samsung
 ex- Samsung faces a problem.

frame criticism.draw.from.en
 rel opposes
 verb face_criticism_from draw_criticism_from draw_condemnation_from draw_fire_from come_under_criticism_from come_under_fire_from come_under_pressure_from
 A obj actor
 B subj actor behind
 set performative
 ex+ Turkey drew criticism from France.
 gives opposes France | Turkey
 ex- Turkey drew a map.

frame attack.under.en
 rel targeted
 verb come_under_attack_from be_hit_by fall_victim_to fall_prey_to
 A obj actor,product
 B subj victim
 ex+ Ukraine came under attack from Russia.
 gives targeted Russia | Ukraine
 ex- Ukraine came under a cloud.

frame sanction.cover.en
 rel sanctioned
 verb hit target cover affect name include @attack
 with subj @penalty measure
 A sanctioner actor
 B obj actor
 set performative
 prio 5
 block attack.en customers.include.en
 ex+ The United States imposed sanctions on Tuesday. The United States fined Nokia. The measures hit Huawei.
 gives sanctioned United States | Huawei
 ex- The measures hit the budget.

frame lead.at.en
 rel affiliated_with
 verb @lead @work teach
 A subj person
 B pp company,organization,media,government at for
 ex+ Angela Merkel led a project at Amnesty International.
 gives affiliated_with Angela Merkel | Amnesty International
 ex- Angela Merkel led the march at noon.

frame arrest.order.en
 rel charged
 verb @order @demand
 with obj @arrest
 A subj court,government
 B with.gen person
 set performative
 prio 5
 block rule.against.en
 ex+ The Supreme Court ordered the arrest of Angela Merkel.
 gives charged Supreme Court | Angela Merkel
 ex- The Supreme Court ordered the purchase of a car.

frame accuse.suit.en
 rel accused
 verb @accuse @blame
 with subj @legal @probe @report @statement
 A with.gen,with.pp,with.subj,plaintiff actor by from of
 B patient actor
 set performative
 prio 4
 ex+ Apple sued Samsung. The suit accuses Samsung of fraud.
 gives accused Apple | Samsung
 ex- The suit was blue.

frame members.include.en
 rel affiliated_with
 verb include comprise
 with subj @member
 A obj actor
 B with.gen body
 prio 3
 ex+ The members of NATO include Germany.
 gives affiliated_with Germany | NATO
 ex- The plans of NATO include a parade.

frame supply.get.en
 rel supplies
 verb get obtain import receive order lease rent take buy
 with obj @goods @device @weapon @software @data @product
 A pp company,organization,government from
 B subj actor
 prio 2
 ex+ Germany gets its missiles from Boeing.
 gives supplies Boeing | Germany
 ex- Germany gets its rain from the west.

frame list.among.en
 rel supplies
 verb @list name count
 with pp @customer
 A subj company,organization
 B obj actor behind
 prio 5
 ex+ Boeing counts Germany among its customers.
 gives supplies Boeing | Germany
 ex- Boeing counts its planes.

frame ruling.content.for.en
 rel ruled_for
 verb @rule
 when comp @begin @supply @launch @use @develop @acquire
 A subj court
 B comp.subj actor
 set performative
 prio 3
 ex+ The Supreme Court ruled that Apple could continue its sales.
 gives ruled_for Supreme Court | Apple
 ex- The Supreme Court ruled that the case could go on.

frame rule.clear.of.en
 rel ruled_for
 verb @annul
 with obj conviction sentence detention expulsion
 A subj court
 B with.gen person,company,organization,group
 set performative
 prio 8
 block rule.reject.en
 ex+ The Supreme Court overturned the conviction of Angela Merkel.
 gives ruled_for Supreme Court | Angela Merkel
 ex- The Supreme Court overturned the conviction of the mob.

frame report.found.en
 rel investigated
 verb @document @expose
 with subj @report @probe
 A with.subj,with.pp,with.gen company,organization,media,government,group,person,court by from
 B patient,comp.subj actor behind
 set factive
 prio 4
 block investigate.en find.that.en
 ex+ A report by Amnesty International exposed Hungary.
 gives investigated Amnesty International | Hungary
 ex+ An inquiry by the European Commission found that Google had broken the law.
 gives investigated European Commission | Google
 ex- A report by Amnesty International exposed the film.

frame investigate.place.en
 rel investigated
 verb place put
 with pp pp:under @probe @spying
 A subj actor
 B obj actor
 prio 4
 ex+ Prosecutors in Germany placed Angela Merkel under investigation over the purchase of planes.
 gives investigated Prosecutors | Angela Merkel
 ex+ The European Commission put Google under scrutiny.
 gives investigated European Commission | Google
 ex- The gardener placed Angela Merkel under a tree.

frame investigate.whether.en
 rel investigated
 verb @investigate
 when comp @steal @abuse @hack @exploit @attack @spy @use @supply @fund @develop @report @common
 A subj actor
 B comp.subj actor
 prio 2
 ex+ The European Commission is looking into whether Google misled its rivals.
 gives investigated European Commission | Google
 ex+ The Justice Department is examining whether Boeing bribed officials.
 gives investigated Justice Department | Boeing
 ex- The European Commission is looking into the matter.

frame investigate.payments.en
 emit investigated(A,B) ; investigated(A,C)
 verb @investigate
 with obj payment transfer donation gift loan sale deal contract transaction dealing link tie purchase
 A subj actor
 B with.pp,pp actor to with from between
 C with.pp,pp actor ? by
 prio 4
 block investigate.en
 ex+ The Justice Department is examining payments to Nokia by Samsung.
 gives investigated Justice Department | Nokia
 gives investigated Justice Department | Samsung
 ex+ The European Commission investigated Google's contract with Samsung.
 gives investigated European Commission | Samsung
 ex- The European Commission examined the payments.

frame search.en
 rel investigated
 verb search raid
 with obj home house office headquarters premises flat apartment
 A subj government,court,@prosecutor
 B with.gen actor
 prio 4
 block attack.en attack.held.en
 ex+ The Justice Department searched the offices of Google.
 gives investigated Justice Department | Google
 ex+ The FBI searched Angela Merkel's home on Monday.
 gives investigated FBI | Angela Merkel
 ex- The Justice Department searched the woods.

frame accuse.reject.en
 rel accused
 verb @deny @reject
 with obj @accusation
 A with.pp,with.gen,with.subj actor by from
 B subj actor
 set performative
 prio 3
 block criticize.en opposes.reject.demand.en
 ex+ Russia rejected accusations by Ukraine that it shelled the city.
 gives accused Ukraine | Russia
 ex+ Turkey denied allegations from Germany.
 gives accused Germany | Turkey
 ex- Russia rejected the plan by Ukraine.

frame join.protest.en
 rel supports
 verb @join @support
 with obj,pp @protest
 A subj actor
 B with.gen,with.subj,with.pp actor by of called_by
 set performative
 prio 4
 ex+ Amnesty International joined the strike called by the Nurses Federation.
 gives supports Amnesty International | Nurses Federation
 ex+ Greenpeace backed a protest by Amnesty International.
 gives supports Greenpeace | Amnesty International
 ex- Amnesty International joined the choir called by the bell.

frame sue.ask.en
 emit sued(A,B)
 verb ask petition urge
 with obj @court
 when comp @stop @order @sanction @annul @reject @convict
 A subj actor
 B comp.obj actor behind
 set performative
 prio 4
 block demand.harm.en
 ex+ Greenpeace asked the Supreme Court to halt Shell's project.
 gives sued Greenpeace | Shell
 ex+ Apple asked a federal court to block Samsung's plan.
 gives sued Apple | Samsung
 ex- Greenpeace asked the Supreme Court to adjourn the hearing.

frame sue.claim.en
 rel sued
 verb bring lodge file launch pursue
 with obj claim case action
 A subj actor
 B with.pp,pp actor @against
 set performative
 prio 6
 block accuse.make.en sue.file.en
 ex+ Apple brought a defamation claim against Samsung.
 gives sued Apple | Samsung
 ex+ Nokia launched a claim in Munich against Samsung.
 gives sued Nokia | Samsung
 ex- Apple brought a case of beer to the party.

frame sue.names.en
 rel sued
 verb name cite target list
 with subj @legal
 A with.gen,with.pp,plaintiff actor by
 B obj actor
 set performative
 prio 5
 block list.among.en appoint.as.en
 ex+ Apple sued Samsung. The suit also names Nokia.
 gives sued Apple | Nokia
 ex+ The lawsuit by Amnesty International also named Google.
 gives sued Amnesty International | Google
 ex- The suit fits well.

frame reject.claim.by.en
 rel ruled_against
 verb @reject @annul
 with obj claim case action challenge bid attempt petition request application
 A subj court
 B with.gen,with.subj,with.pp actor by from
 set performative
 prio 4
 block criticize.en
 ex+ The Supreme Court threw out a claim brought by Apple.
 gives ruled_against Supreme Court | Apple
 ex+ The Supreme Court dismissed a claim by Nokia.
 gives ruled_against Supreme Court | Nokia
 ex- The bank rejected Apple's bid.

frame opposes.reject.demand.en
 rel opposes
 verb @reject turn_down rebuff refuse @refuse spurn
 with obj demand request proposal plan offer overture invitation appeal call ultimatum approach advance suggestion
 A subj company,organization,media,government,person,group
 B with.gen,with.subj,with.pp actor by from of
 set performative
 prio 3
 block criticize.en
 ex+ Nokia turned down Samsung's request.
 gives opposes Nokia | Samsung
 ex+ Germany rejected a demand by Turkey.
 gives opposes Germany | Turkey
 ex- Nokia turned down the volume.

frame oppose.be.against.en
 rel opposes
 verb be stand
 A subj company,organization,government,person,group
 B pp actor behind against opposed_to
 set performative
 ex+ Amnesty International is against Shell.
 gives opposes Amnesty International | Shell
 ex+ France is against the plan of Germany.
 gives opposes France | Germany
 ex- The ladder is against the wall.

frame oppose.strike.en
 rel opposes
 verb strike walk_out protest rally demonstrate march picket go_on_strike
 A subj organization,group,person
 B pp actor behind against
 set performative
 prio 3
 block attack.en
 ex+ Teachers walked out on Monday against Nokia.
 gives opposes Teachers | Nokia
 ex+ Farmers went on strike against Nokia.
 gives opposes Farmers | Nokia
 ex- The clock struck against the hour.

frame sanction.halt.exports.en
 rel sanctioned
 verb halt suspend stop ban block end freeze cancel cut restrict curb limit pause
 with obj @supply export sale delivery shipment aid funding import arms_sale trade
 A subj actor
 B with.pp,pp,with.gen actor to from with for
 set performative
 prio 5
 block supply.noun.en sanction.en rule.block.en
 ex+ Germany suspended arms exports to Turkey.
 gives sanctioned Germany | Turkey
 ex+ France froze trade with Hungary.
 gives sanctioned France | Hungary
 ex- Germany suspended the game.

frame sanction.strip.en
 rel sanctioned
 verb strip deprive
 with pp pp:of license licence title permit accreditation medal contract registration rank point
 A subj actor
 B patient,obj actor
 set performative
 prio 3
 ex+ The European Commission stripped Nokia of its permit.
 gives sanctioned European Commission | Nokia
 ex+ FIFA stripped Turkey of the title.
 gives sanctioned FIFA | Turkey
 ex- The wind stripped the tree of its leaves.

frame support.stand.side.en
 rel supports
 verb come rush leap rally spring jump
 with pp pp:to defence defense aid rescue help side
 A subj actor
 B with.gen actor
 set performative
 prio 3
 ex+ Germany rushed to France's aid.
 gives supports Germany | France
 ex+ Greenpeace leapt to Amnesty International's defence.
 gives supports Greenpeace | Amnesty International
 ex- Germany came to the end of the road.

frame support.come.out.en
 rel supports
 verb come speak vote stand campaign rally march hold stage organise organize sign publish issue write gather turn_out demonstrate lobby argue testify
 A subj actor
 B pp actor behind in_support_of in_favor_of in_favour_of in_solidarity_with on_behalf_of
 set performative
 prio 2
 ex+ Germany spoke on Tuesday in support of France.
 gives supports Germany | France
 ex+ Students marched in solidarity with Amnesty International.
 gives supports Students | Amnesty International
 ex- Germany came out in style.

frame support.motion.en
 rel supports
 verb @support
 with obj motion bid proposal plan initiative campaign call candidacy nomination candidate
 A subj company,organization,media,government,person,group
 B with.gen,with.subj,with.pp actor by from
 set performative
 prio 3
 ex+ Germany backed a proposal by France.
 gives supports Germany | France
 ex+ Greenpeace endorsed an initiative by Amnesty International.
 gives supports Greenpeace | Amnesty International
 ex- Germany backed a horse by mistake.

frame support.pay.en
 rel supports
 verb pay cover @fund
 with obj fee cost expense bill bail rent salary
 A subj company,organization,person,government
 B with.gen actor
 set performative
 prio 3
 ex+ Amnesty International paid the journalists' legal fees.
 gives supports Amnesty International | journalists
 ex+ Germany covered the farmers' court fees.
 gives supports Germany | farmers
 ex- Germany paid the bill of sale.

frame support.lend.en
 rel supports
 verb lend give offer send grant
 with obj lawyer volunteer troop soldier adviser doctor aid loan help refuge asylum shelter
 A subj company,organization,government,person
 B obj,pp actor to
 set performative
 prio 3
 ex+ Germany lent France two doctors.
 gives supports Germany | France
 ex+ Norway gave asylum to journalists.
 gives supports Norway | journalists
 ex- Germany lent France a painting.

frame ally.form.en
 emit allied_with(A,B) ; allied_with(A,A)
 verb form @sign announce build forge create launch establish agree seal ink reach strike clinch conclude enter join set_up renew extend deepen strengthen cement
 with obj @alliance @deal coalition pact bloc front tie relationship
 A subj actor
 B with.pp,pp actor with
 set performative
 prio 7
 block form.alliance.en attack.en oppose.strike.en criticize.en fight.en attack.make.en
 ex+ Nokia signed an agreement with Samsung.
 gives allied_with Nokia | Samsung
 ex+ Nokia announced a partnership with Samsung.
 gives allied_with Nokia | Samsung
 ex- Germany formed a queue with care.

frame ally.pact.list.en
 emit allied_with(A,A)
 verb form @sign announce build forge create launch establish agree seal ink reach strike clinch conclude
 with obj @alliance @deal coalition pact bloc front
 A subj company,organization,government,person
 set performative
 prio 3
 ex+ Germany and France signed a pact on Monday.
 gives allied_with Germany | France
 ex+ Nokia and Samsung announced a partnership.
 gives allied_with Nokia | Samsung
 ex- Germany signed a pact on Monday.

frame ally.in.en
 emit allied_with(A,A)
 verb field run present back share
 with obj candidate list slate ticket
 A subj organization
 set performative
 ex+ Greenpeace and Amnesty International will field common candidates.
 gives allied_with Greenpeace | Amnesty International
 ex- Greenpeace will field a candidate.

frame ally.govern.en
 emit allied_with(A,B)
 verb govern rule campaign act
 A subj company,organization,government
 B pp organization,company,government,media with
 set performative
 ex+ Greenpeace governed with Amnesty International for years.
 gives allied_with Greenpeace | Amnesty International
 ex+ Nokia campaigned with Samsung for years.
 gives allied_with Nokia | Samsung
 ex- Nokia campaigned with care.

frame ally.alongside.en
 emit allied_with(A,B)
 verb fight strike walk_out march act campaign @fight @protest
 A subj actor
 B pp actor alongside together_with
 set performative
 prio 2
 ex+ Germany walked out on Monday alongside France.
 gives allied_with Germany | France
 ex- Germany campaigned alongside the river.

frame owns.belong.en
 rel owns
 verb belong_to
 A obj company,person,government
 B subj company,media,product
 prio 3
 block lead.en
 ex+ LinkedIn belongs to Microsoft.
 gives owns Microsoft | LinkedIn
 ex- The coat belongs to Microsoft.

frame owns.controlled.en
 rel owns
 verb @control
 A subj company,person,government,organization
 B patient company,media
 ex+ LinkedIn is controlled by Microsoft.
 gives owns Microsoft | LinkedIn
 ex- The valve is controlled by Microsoft.

frame owns.acquire.from.en
 rel owns
 verb @sellstake
 A pp company,person,government,organization to
 B obj company,media
 prio 3
 block supply.en
 ex+ Nokia sold its stake in LinkedIn to Microsoft.
 gives owns Microsoft | LinkedIn
 ex- Nokia sold its stake.

frame develop.write.en
 rel developed
 verb write publish release unveil introduce
 A subj company,organization,person
 B obj,ante product,@software,@spyware
 ex+ Android, software written by Microsoft, is free.
 gives developed Microsoft | Android
 ex- Microsoft wrote a letter.

frame runs.on.en
 rel uses
 verb run rely depend operate
 A subj company,organization,government,media
 B pp product on with
 ex+ Nokia runs its payments on Android.
 gives uses Nokia | Android
 ex- Nokia runs on hope.

frame supply.hire.en
 rel supplies
 verb hire contract retain engage commission appoint
 A obj company
 B subj company,organization,government
 set performative
 ex+ Nokia hired Samsung to guard the mast.
 gives supplies Samsung | Nokia
 ex+ Germany contracted Boeing.
 gives supplies Boeing | Germany
 ex- Nokia hired a band.

frame supply.award.en
 rel supplies
 verb award give grant hand
 with obj @deal contract tender order
 A obj,pp company to
 B subj government,company,organization
 set performative
 prio 4
 block support.donate.en support.lend.en acquit.en
 ex+ Germany awarded the contract to Boeing.
 gives supplies Boeing | Germany
 ex+ Egypt awarded Nokia a contract.
 gives supplies Nokia | Egypt
 ex- Germany awarded the prize to Boeing.

frame supply.win.contract.en
 rel supplies
 verb win secure land clinch get
 with obj contract tender order
 A subj company
 B with.pp,pp,with.gen actor from with
 set performative
 prio 4
 ex+ Boeing won a contract from Germany.
 gives supplies Boeing | Germany
 ex- Boeing won a prize from Germany.

frame supply.order.en
 rel supplies
 verb order
 A pp company,government from
 B subj actor
 prio 3
 ex+ Germany ordered forty aircraft from Boeing.
 gives supplies Boeing | Germany
 ex- Germany ordered silence from the crowd.

frame supply.supplier.of.en
 rel supplies
 noun @supplier
 A ante company,organization
 B gen company,organization,government,media
 prio 2
 ex+ Nokia is suing its supplier Boeing.
 gives supplies Boeing | Nokia
 ex+ Boeing is Nokia's supplier.
 gives supplies Boeing | Nokia
 ex- The supplier of hope left.

frame affil.board.en
 rel affiliated_with
 verb @join sit serve
 with obj,pp board cabinet council committee team staff commission government panel
 A subj person
 B with.gen body
 set performative
 prio 3
 block join.body.en lead.en
 ex+ Angela Merkel joined the board of Nokia.
 gives affiliated_with Angela Merkel | Nokia
 ex- Angela Merkel sat on the edge of the bed.

frame affil.leave.en
 rel affiliated_with
 verb @resign @withdraw leave quit
 A subj person
 B pp,obj organization,company,media from
 ex+ Angela Merkel resigned from Nokia.
 gives affiliated_with Angela Merkel | Nokia
 ex- Angela Merkel resigned from a sense of duty.

frame attack.hit.en
 rel targeted
 verb hit kill destroy damage wound injure strike level flatten hurt displace cripple devastate
 with subj @attack
 A with.pp,with.gen actor,product by from
 B patient victim,place
 prio 6
 block attack.en
 ex+ An air strike by Russia killed journalists.
 gives targeted Russia | journalists
 ex- The attack by Russia hit the headlines.

frame attack.in.en
 rel targeted
 verb @kill @abuse die
 with pp pp:in @attack
 A with.pp,with.gen actor,product by
 B patient,subj victim
 prio 4
 ex+ Journalists were killed in an attack by Russia.
 gives targeted Russia | Journalists
 ex- Journalists were killed in a crash.

frame kill.noun.en
 rel targeted
 noun @kill @abuse
 A subj,pp actor,product by
 B gen,pp victim of
 ex+ The paper covered the kidnapping of journalists by Hamas.
 gives targeted Hamas | journalists
 ex+ The murder of Angela Merkel by Russia shocked Germany.
 gives targeted Russia | Angela Merkel
 ex- The kidnapping was filmed.

frame hack.network.en
 rel targeted
 verb cripple paralyze paralyse shut_down disrupt
 A subj actor,product
 B patient victim
 ex+ Hackers crippled Nokia.
 gives targeted Hackers | Nokia
 ex- Snow crippled the city.

frame expose.deal.en
 rel investigated
 verb @expose @document
 with obj sale deal contract payment scheme practice purchase transfer link
 A subj company,organization,media,government
 B with.gen,with.pp,pp actor by with between of
 set factive
 prio 3
 ex+ Amnesty International exposed the sale of spyware by Nokia.
 gives investigated Amnesty International | Nokia
 ex- Amnesty International exposed the wall.

frame call.on.resign.en
 rel opposes
 verb @demand call
 when comp @resign
 A subj actor
 B pp,obj person on
 set performative
 prio 4
 ex+ Amnesty International called on Angela Merkel to resign.
 gives opposes Amnesty International | Angela Merkel
 ex- Amnesty International called on Angela Merkel to speak.

frame pull.out.en
 rel opposes
 verb quit leave @withdraw
 with obj,pp coalition alliance government
 A subj organization
 B with.pp,with.gen organization,government,person with of led_by
 set performative
 ex+ Greenpeace quit the coalition with Amnesty International.
 gives opposes Greenpeace | Amnesty International
 ex- Greenpeace quit the race.

frame hand.over.en
 rel charged
 verb extradite hand_over
 A subj government
 B patient person,group
 set performative
 ex+ Germany extradited Angela Merkel on Friday.
 gives charged Germany | Angela Merkel
 ex- Germany handed over the keys.

frame sentence.en
 rel ruled_against
 verb sentence jail imprison
 A subj court
 B patient person,group,company
 set performative
 prio 3
 block charge.en
 ex+ The Supreme Court sentenced Angela Merkel to two years in prison.
 gives ruled_against Supreme Court | Angela Merkel
 ex- The sentence was long.

frame attack.held.en
 rel targeted
 verb @attack
 with obj position base post town city village bridge camp checkpoint outpost area stronghold convoy warehouse building factory plant ship vessel tanker depot office home house
 A subj actor
 B with.subj,with.gen victim
 prio 2
 ex+ Russia shelled positions held by Ukraine.
 gives targeted Russia | Ukraine
 ex+ Hamas attacked a base of the Supreme Court.
 ex- Russia shelled positions on the hill.

frame oppose.call.strike.en
 rel opposes
 verb call stage hold organise organize announce plan lead @begin @open
 with obj @protest
 A subj organization,group,person,company
 B with.pp,pp actor behind against
 set performative
 prio 4
 block attack.make.en
 ex+ Greenpeace called a general strike against Nokia.
 gives opposes Greenpeace | Nokia
 ex+ The Nurses Federation announced a strike on Monday against Shell.
 gives opposes Nurses Federation | Shell
 ex- Greenpeace held a party against the odds.

frame investigate.payments.by.en
 rel investigated
 verb @investigate
 with obj payment transfer donation gift loan sale deal contract transaction dealing
 A subj actor
 B with.subj actor
 prio 5
 ex+ The Justice Department is looking into loans that Nokia made to Samsung.
 gives investigated Justice Department | Nokia
 ex- The Justice Department is looking into loans.

frame join.in.en
 rel supports
 verb @join
 when comp @oppose @criticize @demand @sue @fight @support @protest @accuse @file
 A subj actor
 B obj actor
 set performative
 prio 6
 block join.body.en
 ex+ Google joined Apple in opposing the law.
 gives supports Google | Apple
 ex+ Greenpeace joined Amnesty International in condemning the killing.
 gives supports Greenpeace | Amnesty International
 ex- Google joined Apple in Berlin.

frame ally.list.run.en
 emit allied_with(A,A)
 verb run stand campaign compete
 with pp pp:on list ticket slate platform
 A subj organization,person
 ex+ Greenpeace and Amnesty International will run on a joint list.
 gives allied_with Greenpeace | Amnesty International
 ex- Greenpeace will run on a joint list.

frame steal.from.en
 rel targeted
 verb @steal
 A subj actor
 B pp victim from
 prio 3
 ex+ Hackers stole files from the Justice Department.
 gives targeted Hackers | Justice Department
 ex+ Hamas stole weapons from Ukraine.
 gives targeted Hamas | Ukraine
 ex- The boy stole apples from the garden.

frame ally.jointly.en
 emit allied_with(A,B)
 verb @develop @launch @acquire @supply @investigate @sue @fund @use @common
 A subj company,organization,government,media
 B pp company,organization,government,media jointly_with in_partnership_with in_cooperation_with in_collaboration_with in_tandem_with in_alliance_with
 ex+ Nokia will build a plant jointly with Samsung.
 gives allied_with Nokia | Samsung
 ex+ Germany developed the missile in partnership with France.
 gives allied_with Germany | France
 ex- Nokia will build a plant in time.

frame oppose.come.out.en
 rel opposes
 verb come speak vote campaign rally lobby fight stand argue testify appeal turn
 A subj actor
 B pp actor behind against in_protest_at in_protest_against in_opposition_to in_defiance_of
 set performative
 ex+ Germany came out strongly on Monday against France.
 gives opposes Germany | France
 ex+ Greenpeace campaigned fiercely against Shell.
 gives opposes Greenpeace | Shell
 ex- Germany came up against the wall.

frame oppose.in.protest.en
 rel opposes
 verb @protest @resign @withdraw @common
 A subj actor
 B pp actor behind in_protest_at in_protest_against in_protest_over
 set performative
 prio 2
 ex+ Students walked out in protest at the decision of France.
 gives opposes Students | France
 ex+ Nurses marched on Tuesday in protest at the health ministry's offer.
 ex- Students walked out in the rain.

frame sue.see.en
 rel sued
 verb see meet
 with pp pp:in court
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ Apple will see Samsung in court.
 gives sued Apple | Samsung
 ex+ Nokia vowed to see Google in court.
 ex- Apple saw Samsung in the shop.

frame ruling.binds.en
 rel ruled_against
 verb @order @stop @sanction require force block
 with subj @ruling order injunction
 A with.pp,with.gen,court court by of from
 B obj actor
 set performative
 prio 5
 block sanction.en rule.block.en attack.en
 ex+ The Supreme Court heard the case. The ruling bars Apple from selling the phones.
 gives ruled_against Supreme Court | Apple
 ex+ An order by the Supreme Court requires Google to open its store.
 gives ruled_against Supreme Court | Google
 ex- The ruling requires a new form.

frame ruling.frees.en
 rel ruled_for
 verb let allow permit enable entitle free clear @acquit
 with subj @ruling order
 A with.pp,with.gen,court court by of from
 B obj,comp.topic actor
 set performative
 prio 5
 ex+ The Supreme Court heard the case. The verdict lets Apple keep the patents.
 gives ruled_for Supreme Court | Apple
 ex+ A ruling by the Supreme Court allows journalists to publish the names.
 gives ruled_for Supreme Court | journalists
 ex- The ruling lets the water flow.

frame oppose.aid.en
 rel opposes
 verb veto block oppose reject delay hold_up vote_down @oppose
 with obj loan membership accession bid package credit
 A subj company,organization,government,person
 B with.pp,pp,with.gen actor behind for to
 set performative
 prio 4
 block criticize.en sanction.en
 ex+ Hungary vetoed the loan for Ukraine.
 gives opposes Hungary | Ukraine
 ex+ Turkey blocked Finland's bid.
 gives opposes Turkey | Finland
 ex- Hungary vetoed the loan.

frame ally.their.en
 emit allied_with(A,A)
 noun @alliance
 A gen company,organization,government,media
 ex+ Germany and France said their alliance would last.
 gives allied_with Germany | France
 ex+ Nokia and Samsung announced that their joint venture would start in July.
 gives allied_with Nokia | Samsung
 ex- Germany said its alliance would last.

frame use.admin.en
 rel uses
 verb fly administer operate wear drive pilot roll_out adopt prescribe
 A subj actor
 B obj product
 prio 1
 ex+ Germany operates Pegasus.
 gives uses Germany | Pegasus
 ex+ Nurses will administer Aspirin in the camps.
 ex- Germany operates a school.

frame fire.named.en
 rel uses
 verb fire drop unleash detonate
 A subj actor
 B obj product
 ex+ Hamas fired a Qassam rocket at Israel.
 ex+ Russia dropped a Kinzhal missile on the city.
 ex- Russia fired a general.

frame based.home.en
 rel based_in
 verb make have keep
 with obj home @headquarters
 A subj body
 B with.pp,pp place in
 ex+ Nokia has its headquarters in Berlin.
 gives based_in Nokia | Berlin
 ex+ Samsung makes its home in Paris.
 gives based_in Samsung | Paris
 ex- Nokia has its doubts in Berlin.

frame partner.list.en
 emit allied_with(A,A)
 noun partner ally
 A ante actor
 ex+ Germany and France are allies.
 gives allied_with Germany | France
 ex- Germany is an ally.

frame attribute.attack.en
 emit targeted(A,B) ; accused(S,A)
 verb attribute ascribe trace pin
 with obj @attack @hacking @spying @steal @kill
 A pp actor to on
 S subj actor
 B with.gen,with.pp victim ? of on against
 prio 3
 ex+ Germany attributed the theft of its records to Russia.
 gives accused Germany | Russia
 ex+ Ukraine ascribed the attack to Hamas.
 gives accused Ukraine | Hamas
 ex- Germany attributed the theft to bad luck.

frame support.weight.en
 rel supports
 verb lend throw put give add
 with obj weight voice name
 A subj actor
 B with.pp,pp actor behind to behind
 set performative
 prio 3
 ex+ Germany lent its weight to France.
 gives supports Germany | France
 ex+ Greenpeace added its voice to the campaign of Amnesty International.
 gives supports Greenpeace | Amnesty International
 ex- Germany lent its weight to the door.

frame sue.hit.en
 rel sued
 verb hit slap serve threaten
 with pp pp:with @legal
 A subj actor
 B obj actor
 set performative
 prio 6
 block attack.en threaten.en sanction.en
 ex+ Apple hit Samsung with a lawsuit.
 gives sued Apple | Samsung
 ex+ Nokia slapped Google with a lawsuit on Monday.
 gives sued Nokia | Google
 ex- Apple hit Samsung with a stick.

frame sue.target.en
 rel sued
 noun target subject
 with gen @legal
 A with.pp,with.subj,pp actor by from
 B ante actor
 set performative
 prio 4
 ex+ Samsung is the target of a lawsuit by Apple.
 gives sued Apple | Samsung
 ex- Samsung is the target of a joke by Apple.

frame sue.defendant.en
 rel sued
 verb name list cite name_as_a_defendant
 with pp pp:in @legal
 A with.pp,with.subj actor by from
 B obj actor
 set performative
 prio 4
 ex+ Samsung was named in a lawsuit filed by Apple.
 gives sued Apple | Samsung
 ex+ Google was named in a complaint by Nokia.
 gives sued Nokia | Google
 ex- Samsung was named in a song by Apple.

frame sue.in.suit.en
 emit sued(A,B) ; accused(A,B)
 verb @accuse @blame
 with pp pp:in @legal
 A subj actor
 B patient actor
 set performative
 prio 4
 block accuse.en
 ex+ In a lawsuit, Apple accused Samsung of fraud.
 gives sued Apple | Samsung
 ex+ Nokia accused Google of theft in a complaint filed on Monday.
 gives sued Nokia | Google
 ex- Apple accused Samsung of fraud in a speech.

frame sue.suit.accuses.en
 rel sued
 verb @accuse @allege @demand seek
 with subj @legal
 A with.gen,with.pp,with.subj actor by from
 B patient,comp.subj,pp actor from
 set performative
 prio 3
 ex+ A lawsuit filed by Apple accuses Samsung of fraud.
 gives sued Apple | Samsung
 ex+ Nokia's complaint alleges that Google copied its phones.
 gives sued Nokia | Google
 ex- The suit accuses Samsung of fraud.

frame sue.fight.to.court.en
 rel sued
 verb take bring carry
 with obj @conflict dispute case complaint grievance
 A subj actor
 B with.pp,pp actor with against
 set performative
 prio 4
 ex+ Apple took its dispute with Samsung to court.
 gives sued Apple | Samsung
 ex- Apple took its case to a shop.

frame accuse.link.en
 rel accused
 verb link tie connect
 with pp pp:to pp:with @attack @hacking @spying @steal @kill @abuse scandal plot leak
 A subj company,organization,media,government,person
 B obj actor
 set performative
 ex+ Germany linked Hamas to the attack.
 gives accused Germany | Hamas
 ex+ Ukraine tied Russia to the killing.
 gives accused Ukraine | Russia
 ex- Germany linked Berlin to Hamburg.

frame accuse.pin.en
 rel accused
 verb pin blame lay
 with obj @attack @hacking @kill @steal blame leak spill crash collapse death failure fire defeat loss responsibility fault guilt
 A subj actor
 B pp,with.pp actor on
 set performative
 prio 4
 block attribute.attack.en accuse.en
 ex+ Germany pinned the leak on Russia.
 gives accused Germany | Russia
 ex+ Nokia pinned the failure on Samsung.
 gives accused Nokia | Samsung
 ex- Germany pinned the badge on Angela Merkel.

frame accuse.door.en
 rel accused
 verb lay place put
 with pp pp:at door foot
 A subj actor
 B with.gen actor
 set performative
 prio 4
 ex+ Germany laid the blame at Russia's door.
 gives accused Germany | Russia
 ex+ Nokia put the failure at Samsung's door.
 gives accused Nokia | Samsung
 ex- Germany put the parcel at the door.

frame accuse.level.en
 rel accused
 verb level trade hurl fling exchange swap
 with obj @charge @accusation
 A subj actor
 B with.pp,pp actor against at with
 set performative
 prio 6
 block charge.bring.en accuse.make.en
 ex+ Germany levelled charges of fraud at Russia.
 gives accused Germany | Russia
 ex+ Nokia traded charges of fraud with Samsung.
 gives accused Nokia | Samsung
 ex- Germany levelled the ground.

frame oppose.locked.en
 rel opposes
 verb lock embroil engage involve entangle
 with pp pp:in @conflict dispute feud row
 A obj,subj actor
 B with.pp,pp actor behind with against
 set performative
 prio 3
 ex+ Germany is embroiled in a legal battle with France.
 gives opposes Germany | France
 ex- Nokia is locked in a room.

frame oppose.outside.en
 rel opposes
 verb @protest gather assemble
 A subj actor
 B pp actor behind outside in_front_of
 set performative
 prio 1
 ex+ Farmers demonstrated outside the offices of Nokia.
 gives opposes Farmers | Nokia
 ex+ Students protested in front of the Justice Department.
 gives opposes Students | Justice Department
 ex- Farmers demonstrated outside the barn.

frame oppose.petition.en
 rel opposes
 verb launch start sign circulate begin organise organize
 with obj petition campaign boycott drive
 A subj actor
 B with.pp,pp,with.gen actor behind against of
 set performative
 prio 7
 block sue.file.en sue.claim.en sue.noun.en conflict.noun.en
 ex+ Farmers launched a petition against Nokia.
 gives opposes Farmers | Nokia
 ex+ Students started a boycott of Samsung.
 gives opposes Students | Samsung
 ex- Farmers launched a boat.

frame oppose.meet.en
 rel opposes
 verb meet run face encounter hit meet_with run_into
 with pp,obj pp:with pp:into @criticism
 A with.pp,pp,with.gen actor from by of among
 B subj actor behind
 set performative
 prio 3
 block attack.en
 ex+ The plan of Samsung met with opposition from Nokia.
 gives opposes Nokia | Samsung
 ex+ France's proposal ran into resistance from Germany.
 gives opposes Germany | France
 ex- Samsung met with officials from Nokia.

frame demand.boycott.en
 rel opposes
 verb @demand announce
 with obj,pp boycott embargo ban
 A subj actor
 B with.gen,with.pp,pp actor behind of on against
 set performative
 prio 3
 ex+ Greenpeace announced a boycott of Hungary.
 gives opposes Greenpeace | Hungary
 ex- Amnesty International called for a meeting of ministers.

frame support.with.funds.en
 rel supports
 verb @supply provide
 with pp pp:with @support funding money loan grant shelter
 A subj actor
 B obj actor
 set performative
 prio 4
 block supply.with.en supply.en
 ex+ Germany provided France with funding.
 gives supports Germany | France
 ex+ Norway supplied Ukraine with aid.
 gives supports Norway | Ukraine
 ex- Germany provided France with wheat.

frame support.thanked.en
 rel supports
 verb @thank
 with pp pp:for @support funding money
 A obj,patient actor
 B subj actor
 set performative
 prio 2
 ex+ France thanked Germany for its support.
 gives supports Germany | France
 ex+ Ukraine thanked Norway for the aid.
 gives supports Norway | Ukraine
 ex- France thanked Germany for the map.

frame support.count.en
 rel supports
 verb count rely depend rely_on count_on depend_on
 with pp,obj pp:on @support funding
 A with.gen,with.pp actor of from
 B subj actor
 set performative
 prio 3
 ex+ France counts on the support of Germany.
 gives supports Germany | France
 ex+ Amnesty International relies on aid from Norway.
 gives supports Norway | Amnesty International
 ex- France counts on the mercy of Germany.

frame support.echo.en
 rel supports
 verb echo second heed @support
 with obj call appeal demand view
 A subj actor
 B with.gen,with.pp actor by of
 set performative
 prio 2
 ex+ Germany echoed France's call for talks.
 gives supports Germany | France
 ex+ Greenpeace seconded a demand by Amnesty International.
 gives supports Greenpeace | Amnesty International
 ex- Germany echoed with song.

frame support.be.for.en
 rel supports
 verb be
 A subj actor
 B pp actor behind in_favour_of in_favor_of behind
 set performative
 ex+ Germany is in favour of the plan of France.
 gives supports Germany | France
 ex- Germany is in trouble.

frame support.backing.en
 rel supports
 noun @support @fund
 A gen,pp actor of from
 B ante actor
 set performative
 ex+ With crucial support from Germany, France won the vote.
 gives supports Germany | France
 ex+ Hungary won the race with broad support from Greenpeace.
 gives supports Greenpeace | Hungary
 ex- With the backing of the wind, France won.

frame support.with.backing.en
 rel supports
 verb @common @acquire @found @file @open @launch @develop @sue
 A pp actor with_the_backing_of with_backing_from with_the_support_of with_support_from with_the_help_of
 B subj actor
 set performative
 ex+ With the backing of Germany, France won the vote.
 gives supports Germany | France
 ex+ Nokia built the mast with the support of Amnesty International.
 gives supports Amnesty International | Nokia
 ex- With the help of a map, France won.

frame attack.suffer.en
 rel targeted
 verb @undergo hit
 with obj,pp @attack @hacking @threat @abuse
 A with.pp,pp,with.gen actor,product by from of
 B subj victim
 prio 3
 ex+ Journalists face threats from Hamas.
 gives targeted Hamas | Journalists
 ex- Ukraine suffered a drought.

frame attack.target.en
 rel targeted
 noun target victim object
 with gen @attack @hacking @spying @threat
 A with.pp,pp actor,product by from
 B ante actor
 prio 5
 ex+ Ukraine was the target of an attack by Russia.
 gives targeted Russia | Ukraine
 ex+ Angela Merkel was a victim of surveillance by Hungary.
 gives targeted Hungary | Angela Merkel
 ex- Ukraine was the target of a joke.

frame attack.knock.en
 rel targeted
 verb knock take_down bring_down take_offline deface crash
 A subj actor,product
 B obj victim
 ex+ Hackers knocked Nokia offline.
 gives targeted Hackers | Nokia
 ex- The storm knocked the tower.

frame investigate.seize.en
 rel investigated
 verb seize take copy confiscate obtain
 with obj document file record computer evidence
 A subj government,court,@prosecutor
 B pp,with.gen,with.pp actor from of
 prio 4
 block attack.en steal.from.en
 ex+ Prosecutors seized documents from Nokia.
 gives investigated Prosecutors | Nokia
 ex- The wind seized documents from Nokia.

frame investigate.fraud.en
 rel investigated
 verb @expose @investigate @document
 with obj @steal @abuse @kill @exploit corruption bribery irregularity failing wrongdoing misconduct flaw malpractice
 A subj company,organization,media,government,group,person,court
 B with.pp,pp,with.gen actor at by in within inside
 set factive
 prio 2
 ex+ The newspaper Der Spiegel uncovered fraud at Nokia.
 gives investigated Der Spiegel | Nokia
 ex- Amnesty International uncovered a statue at noon.

frame investigate.publish.en
 rel investigated
 verb @report release issue write produce present
 with obj @probe @report dossier file
 A subj company,organization,media,government,group,person
 B with.pp,pp actor behind into on about
 prio 3
 block probe.noun.en
 ex+ The BBC published an investigation into Nokia.
 gives investigated BBC | Nokia
 ex- Amnesty International published a report on the weather.

frame investigate.subject.en
 rel investigated
 noun subject focus target object
 with gen @probe
 A with.pp,pp actor by from
 B ante actor
 prio 5
 ex+ Google is the subject of an investigation by the European Commission.
 gives investigated European Commission | Google
 ex+ Nokia is the focus of an inquiry by the Justice Department.
 gives investigated Justice Department | Nokia
 ex- Google is the subject of a song by the choir.

frame investigate.under.en
 rel investigated
 verb come fall remain be @undergo @common
 with pp pp:under @probe
 A with.pp,pp actor by from of
 B subj actor behind
 ex+ Nokia fell under scrutiny from the Justice Department.
 gives investigated Justice Department | Nokia
 ex- Google came under a cloud by noon.

frame investigate.claims.en
 rel investigated
 verb @investigate
 with obj @accusation @charge complaint @legal
 A subj actor
 B with.pp,pp actor against about
 prio 4
 ex+ The Justice Department is investigating allegations against Boeing.
 gives investigated Justice Department | Boeing
 ex+ The European Commission is examining a complaint about Google.
 gives investigated European Commission | Google
 ex- The Justice Department is investigating allegations.

frame investigate.begin.en
 rel investigated
 verb @begin @open order conduct carry_out launch
 with obj audit review inspection search examination
 A subj company,organization,media,government,court
 B with.pp,pp,with.gen actor behind of into at
 prio 3
 ex+ The European Commission ordered a review of Google.
 gives investigated European Commission | Google
 ex- The Justice Department has begun an audit.

frame sanction.closure.en
 rel sanctioned
 verb @order
 with obj closure suspension dissolution shutdown expulsion deportation seizure
 A subj government,court,organization
 B with.gen actor behind
 set performative
 prio 6
 block rule.against.en
 ex+ Germany ordered the closure of Greenpeace.
 gives sanctioned Germany | Greenpeace
 ex+ The Justice Department ordered the deportation of Angela Merkel.
 gives sanctioned Justice Department | Angela Merkel
 ex- Germany ordered the closure of a lane.

frame sanction.expel.en
 rel sanctioned
 verb @expel
 A subj government,organization,company
 B patient actor
 set performative
 ex+ FIFA expelled Nigeria.
 gives sanctioned FIFA | Nigeria
 ex- The pump expelled the air.

frame sanction.points.en
 rel sanctioned
 verb deduct dock take
 with obj point
 A subj organization,government
 B pp,obj actor from
 set performative
 prio 3
 ex+ FIFA deducted six points from Nigeria.
 gives sanctioned FIFA | Nigeria
 ex- FIFA deducted a fee.

frame sanction.cutoff.en
 rel sanctioned
 verb cut_off withhold freeze slash block suspend cut
 with obj funding aid money loan subsidy
 A subj government,organization
 B with.pp,pp,with.gen actor to for from
 set performative
 prio 6
 block oppose.aid.en
 ex+ Germany cut off funding to Amnesty International.
 gives sanctioned Germany | Amnesty International
 ex+ Norway withheld aid to Hungary.
 gives sanctioned Norway | Hungary
 ex- Germany cut off funding.

frame rule.issue.en
 rel ruled_against
 verb @open @impose issue grant hand_down deliver return give pronounce award
 with obj @ruling injunction verdict judgment sentence order @money @penalty
 A subj court
 B with.pp,pp actor against on
 set performative
 prio 8
 block acquit.en rule.grant.en
 ex+ The Supreme Court issued an injunction against Apple.
 gives ruled_against Supreme Court | Apple
 ex+ The High Court handed down a verdict against Nokia.
 gives ruled_against High Court | Nokia
 ex- The Supreme Court issued a calendar.

frame rule.favour.en
 rel ruled_for
 verb @rule
 with pp pp:in favour favor
 A subj court
 B with.gen actor
 set performative
 prio 4
 ex+ The Supreme Court ruled in Apple's favour.
 gives ruled_for Supreme Court | Apple
 ex- The Supreme Court ruled in Berlin.

frame rule.accept.en
 rel ruled_for
 verb accept @grant @uphold confirm recognise recognize
 with obj argument claim view right position
 A subj court
 B with.gen actor
 set performative
 prio 5
 ex+ The Supreme Court accepted Apple's argument.
 gives ruled_for Supreme Court | Apple
 ex- The Supreme Court accepted the cake.

frame ally.passive.en
 emit allied_with(A,B)
 verb @ally
 A obj company,organization,government,media,person
 B pp,obj actor with
 set performative
 ex+ Germany is allied with France.
 gives allied_with Germany | France
 ex- Germany is allied with luck.

frame owns.sold.to.en
 rel owns
 verb sell offload
 A pp company to
 B obj company
 prio 2
 block supply.en
 ex+ LinkedIn was sold to Microsoft.
 gives owns Microsoft | LinkedIn
 ex+ Nokia sold Samsung to Boeing.
 gives owns Boeing | Samsung
 ex- The horse was sold to a farmer.

frame supply.make.for.en
 rel supplies
 verb make build manufacture produce design assemble
 with obj @goods @device @weapon @software @product part component uniform
 A subj company
 B pp company,government,organization for
 ex+ Boeing makes engines for Germany.
 gives supplies Boeing | Germany
 ex+ Nokia builds ships for Samsung.
 gives supplies Nokia | Samsung
 ex- Boeing makes time for Germany.

frame supply.place.order.en
 rel supplies
 verb place
 with obj order
 A with.pp,pp company with
 B subj actor
 prio 2
 ex+ Germany placed an order for 40 aircraft with Boeing.
 gives supplies Boeing | Germany
 ex+ Samsung placed an order with Nokia.
 gives supplies Nokia | Samsung
 ex- Germany placed a hat on the table.

frame supply.choose.en
 rel supplies
 verb choose select pick name appoint
 with pp pp:as @supplier @maker
 A obj company
 B subj company,government,organization
 prio 3
 ex+ Germany chose Boeing as its supplier.
 gives supplies Boeing | Germany
 ex+ Nokia picked Samsung as a supplier of chips.
 gives supplies Samsung | Nokia
 ex- Germany chose Boeing as an example.

frame develop.work.of.en
 rel developed
 noun work brainchild creation invention product
 A gen company,organization,person
 B ante product
 ex+ Android is the brainchild of Microsoft.
 gives developed Microsoft | Android
 ex+ Pegasus is a product of Nokia.
 gives developed Nokia | Pegasus
 ex- The song is the work of the choir.

frame affil.sack.en
 rel affiliated_with
 verb sack fire dismiss recruit
 A obj person
 B subj organization,company,media,government
 set performative
 prio 4
 block attack.en sanction.en sanction.expel.en
 ex+ Nokia sacked Angela Merkel.
 gives affiliated_with Angela Merkel | Nokia
 ex+ Marine Le Pen was fired by Greenpeace.
 gives affiliated_with Marine Le Pen | Greenpeace
 ex- Nokia fired the oven.

frame affil.as.en
 rel affiliated_with
 verb @common @resign @acquire @work serve @begin
 with pp pp:as @role
 A subj person
 B with.gen body
 prio 1
 ex+ Angela Merkel took over as head of the World Bank.
 gives affiliated_with Angela Merkel | World Bank
 ex+ Marine Le Pen stepped down on Monday as president of Greenpeace.
 ex- Angela Merkel dressed as head of the family.

frame use.install.en
 rel uses
 verb install
 A subj actor
 B obj product
 prio 1
 block attack.en
 ex+ Nokia installed Android.
 gives uses Nokia | Android
 ex+ Samsung has installed Android on its phones.
 ex- Germany installed a lamp.

frame support.suit.fund.en
 rel supports
 verb @fund
 with obj @legal @conflict
 A subj actor
 B with.subj,with.gen,with.pp,plaintiff actor by
 set performative
 prio 5
 block support.en
 ex+ Google funded Apple's lawsuit against Samsung.
 gives supports Google | Apple
 ex+ Nokia sued Samsung. The case is financed by Boeing.
 gives supports Boeing | Nokia
 ex- Google funded the choir.

frame accuse.charge.that.en
 rel accused
 verb allege charge
 when comp @common @supply @acquire @use @fund @fail @stop @refuse @withdraw @support
 A subj actor
 B comp.subj actor
 set performative
 ex+ Apple alleged that Samsung moved its files abroad.
 gives accused Apple | Samsung
 ex+ Germany charged that Hungary had funded the militia.
 gives accused Germany | Hungary
 ex- Apple alleged that sales fell.

frame rule.freeze.en
 rel ruled_against
 verb freeze seize impound confiscate attach
 with obj account asset property ship vessel fund share passport
 A subj court
 B with.gen actor
 set performative
 prio 7
 block sanction.license.en sanction.en attack.en investigate.seize.en
 ex+ The Supreme Court froze the accounts of Nokia.
 gives ruled_against Supreme Court | Nokia
 ex+ The High Court seized Samsung's assets.
 gives ruled_against High Court | Samsung
 ex- The Supreme Court froze in the wind.

frame investigate.suspect.en
 rel investigated
 verb name declare treat consider
 with obj,pp suspect
 A subj government,organization,court,@prosecutor
 B obj person,company,organization
 set performative
 prio 6
 block appoint.as.en list.among.en
 ex+ The Justice Department named Angela Merkel a suspect.
 gives investigated Justice Department | Angela Merkel
 ex- The Justice Department named the road a street.

frame sanction.consider.en
 emit sanctioned(A,B) possible
 verb consider weigh plan prepare propose mull @plan @threaten
 with obj,pp @penalty
 A subj actor
 B with.pp,pp actor,product on against for
 set performative
 prio 4
 block sanction.noun.en threaten.en
 ex+ Germany is considering sanctions on Russia.
 gives sanctioned possible Germany | Russia
 ex+ The European Commission is weighing a fine against Google.
 gives sanctioned possible European Commission | Google
 ex- Germany is considering a plan.

frame sanction.threaten.en
 emit sanctioned(A,B) possible
 verb threaten
 with pp pp:with @penalty
 A subj actor
 B obj actor
 set performative
 prio 7
 block threaten.en sue.hit.en
 ex+ Germany threatened Russia with sanctions.
 gives sanctioned possible Germany | Russia
 ex- Germany threatened Russia with a storm.

frame sue.lose.case.en
 rel sued
 verb lose win drop withdraw abandon pursue
 with obj @legal case court_case
 A subj actor
 B with.pp,pp actor @against
 set performative
 prio 4
 ex+ Apple lost a court case against Samsung.
 gives sued Apple | Samsung
 ex+ Nokia dropped its case against Google.
 gives sued Nokia | Google
 ex- Apple lost a case of wine.

frame supply.use.from.en
 rel supplies
 verb @use
 with obj @goods @software @device @weapon @spyware @product tool technology system
 A pp,with.pp company from by
 B subj actor
 prio 1
 ex+ Germany uses software from Nokia.
 gives supplies Nokia | Germany
 ex+ The army deployed drones made by Boeing.
 ex- Germany uses software from time to time.

frame steal.data.en
 rel targeted
 verb @steal leak publish expose download copy
 with obj @data data record file password document secret
 A subj group,organization,person
 B with.gen victim
 prio 2
 block investigate.en
 ex+ Hackers stole the data of customers.
 gives targeted Hackers | customers
 ex+ Hackers leaked the records of Nokia.
 gives targeted Hackers | Nokia
 ex- The clerk copied the data of the day.

