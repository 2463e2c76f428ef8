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
 ex+ Apple filed a lawsuit against Samsung in California.
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
 A subj government,court,organization
 B patient actor
 set performative
 ex+ The Justice Department charged Google with abuse.
 ex- The phone charged overnight.

frame charge.passive.en
 rel charged
 verb @charge @arrest
 only finite
 A subj,pp actor ? by
 B obj person
 set performative
 ex+ Police arrested Angela Merkel on Sunday.
 ex- The battery was charged.

frame sanction.en
 rel sanctioned
 verb @sanction @expel
 A subj actor
 B patient actor,product
 set performative
 ex+ The European Commission fined Apple 500 million euros.
 gives sanctioned European Commission | Apple
 ex- The weather was fine.

frame sanction.impose.en
 rel sanctioned
 verb @impose
 with obj @penalty
 A subj actor
 B with.pp,pp actor on against
 set performative
 prio 4
 ex+ The United States imposed sanctions on Huawei.
 gives sanctioned United States | Huawei
 ex- The city imposed a curfew.

frame sanction.list.en
 rel sanctioned
 verb @list
 with pp @list
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ The United States added Huawei to a blacklist.
 ex- The shop added milk to the coffee.

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
 A subj actor
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
 B patient actor
 set performative
 ex+ France battled Germany.
 ex- Farmers fought the drought.

frame criticism.noun.en
 rel opposes
 noun @criticism
 A subj actor
 B pp actor of against
 ex+ France's criticism of Turkey continued.
 ex- The criticism continued.

frame summon.en
 rel opposes
 verb @summon
 A subj government
 B obj,patient actor behind
 ex+ Egypt summoned the Israeli ambassador.
 ex- The teacher summoned the pupils.

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
 A subj,pp actor by
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
 verb @investigate @document @expose
 A subj actor
 B patient actor behind
 set factive
 ex+ The European Commission investigated Google.
 gives investigated European Commission | Google
 ex- The team investigated the cave.

frame investigate.open.en
 rel investigated
 verb @open
 with obj @probe
 A subj actor
 B with.pp,pp actor behind into of against
 prio 3
 ex+ The European Commission opened an investigation into Google.
 gives investigated European Commission | Google
 ex- The European Commission opened an office.

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
 B with.gen,with.subj actor
 set performative
 prio 6
 ex+ The Supreme Court rejected Apple's appeal.
 gives ruled_against Supreme Court | Apple
 ex- Apple rejected the offer.

frame rule.on.en
 rel ruled_against
 verb @rule
 A subj court
 B pp actor against
 set performative
 prio 2
 ex+ The Supreme Court ruled against Apple.
 gives ruled_against Supreme Court | Apple
 ex- The king ruled the land.

frame rule.for.en
 rel ruled_for
 verb @rule
 A subj court
 B pp actor for in_favor_of in_favour_of
 set performative
 prio 2
 ex+ The Supreme Court ruled in favor of Apple.
 gives ruled_for Supreme Court | Apple
 ex- The king ruled for years.

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
 A subj actor
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
 B pp actor for of
 set performative
 ex+ Germany's support for France grew.
 gives supports Germany | France
 ex- The support was weak.

frame support.stand.en
 rel supports
 verb @stand
 A subj actor
 B pp actor with behind
 set performative
 ex+ Germany stood with France.
 gives supports Germany | France
 ex- The man stood behind the door.

frame support.give.en
 rel supports
 verb throw give offer lend
 with obj @support weight
 A subj actor
 B pp,with.pp actor behind to for
 set performative
 prio 3
 ex+ Germany threw its support behind France.
 gives supports Germany | France
 ex- Germany threw a party for children.

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

frame ally.sign.en
 emit allied_with(A,B)
 verb @sign
 with obj @deal @alliance
 A subj actor
 B pp,with.pp actor with
 set performative
 prio 3
 ex+ Nokia signed an agreement with Samsung.
 gives allied_with Nokia | Samsung
 ex- Nokia signed the visitors' book.

frame acquire.en
 rel owns
 verb @acquire @own
 A subj company,organization,person,government
 B patient company,media,organization,product
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
 ex+ Microsoft developed Windows.
 gives developed Microsoft | Windows
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
 verb @lead @found @belong @represent @work
 A subj person
 B patient body
 ex+ Angela Merkel leads the World Bank.
 gives affiliated_with Angela Merkel | World Bank
 ex- The road leads to Rome.

frame join.body.en
 rel affiliated_with
 verb @join
 A subj actor
 B obj organization,media
 ex+ Finland joined NATO.
 gives affiliated_with Finland | NATO
 ex- The river joined the sea.

frame member.noun.en
 rel affiliated_with
 noun @member
 A ante actor
 B gen,pp body of
 ex+ Finland is a member of NATO.
 gives affiliated_with Finland | NATO
 ex- The members voted.

frame based.en
 rel based_in
 verb @base
 A obj,subj,ante body
 B pp place in
 ex+ Nokia is based in Berlin.
 gives based_in Nokia | Berlin
 ex- The film is based on a book.

frame ally.sign.list.en
 emit allied_with(A,A)
 verb @sign
 with obj @deal @alliance
 A subj actor
 set performative
 ex+ Nokia and Samsung signed a pact.
 gives allied_with Nokia | Samsung
 ex- Nokia signed a pact.

frame subsidiary.noun.en
 rel owns
 noun @subsidiary
 A gen company,organization,person
 B ante company,media
 ex+ LinkedIn, a unit of Microsoft, said it would grow.
 gives owns Microsoft | LinkedIn
 ex- The unit grew.

frame parent.noun.en
 rel owns
 noun @parent @owner
 A ante company,organization,person
 B gen company,media,organization
 ex+ Meta, the owner of Instagram, said it would grow.
 gives owns Meta | Instagram
 ex- The owner said it would grow.

frame maker.noun.en
 rel developed
 noun @maker
 A ante company,organization
 B gen product
 ex+ Microsoft, the maker of Windows, said it would grow.
 gives developed Microsoft | Windows
 ex- The maker said it would grow.

frame support.in.suit.en
 rel opposes
 verb @support @stand @join @file
 with pp,obj @legal @conflict
 A subj actor
 B with.pp actor @against
 set performative
 ex+ Microsoft backed Apple in its lawsuit against Samsung.
 gives opposes Microsoft | Samsung
 ex- Microsoft backed Apple in its plan.

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

frame join.suit.en
 emit supports(A,L) ; opposes(A,T)
 verb @join
 with obj,pp @legal @conflict
 A subj actor
 L with.subj,with.gen actor ?
 T with.pp,pp actor ? @against
 set performative
 prio 5
 ex+ Google joined Apple's lawsuit against Samsung.
 gives supports Google | Apple
 gives opposes Google | Samsung
 ex- Google joined the choir.
