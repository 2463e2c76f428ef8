#! lex 1 kind=frames lang=en
# Alliances, ownership, making, selling, using, posts and seats.

frame ally.enter.en
 emit allied_with(A,B)
 verb enter set_up establish create make have maintain strengthen deepen renew expand agree
 with obj,pp @alliance
 A subj actor
 B with.pp,pp actor with
 set performative
 prio 3
 ex+ Nokia maintains a partnership with Samsung.
 gives allied_with Nokia | Samsung
 ex+ Germany has an alliance with France.
 gives allied_with Germany | France
 ex- Nokia entered a room with Samsung.

frame ally.enter.pair.en
 emit allied_with(A,A)
 verb set_up hold issue write conduct run stage
 with obj @alliance joint_campaign
 A subj company,organization,government,media
 set performative
 prio 2
 ex+ Nokia and Samsung set up a joint venture.
 gives allied_with Nokia | Samsung
 ex+ Egypt and Greece held joint drills.
 gives allied_with Egypt | Greece
 ex- Nokia and Samsung held a sale.

frame ally.be.in.en
 emit allied_with(A,B)
 verb @aux
 with pp pp:in alliance coalition partnership
 A subj actor
 B with.pp,pp actor with
 ex+ Germany is in an alliance with France.
 gives allied_with Germany | France
 ex+ Nokia is in a partnership with Samsung.
 gives allied_with Nokia | Samsung
 ex- Germany is in a hurry with France.

frame ally.strike.deal.en
 emit allied_with(A,B) ; allied_with(A,A)
 verb strike
 with obj @deal @alliance
 A subj company,organization,government,person
 B with.pp,pp actor ? with
 set performative
 prio 9
 block criticize.en target.strike.en attack.en
 ex+ Nokia struck a deal with Samsung.
 gives allied_with Nokia | Samsung
 ex+ Germany struck an agreement with France.
 gives allied_with Germany | France
 ex- Nokia struck a pose.

frame ally.share.en
 emit allied_with(A,B)
 verb share exchange
 with obj intelligence information
 A subj company,organization,government
 B with.pp,pp company,organization,government with
 ex+ Germany shares intelligence with France.
 gives allied_with Germany | France
 ex+ The FBI exchanges information with Nokia.
 gives allied_with FBI | Nokia
 ex- Germany shares a border with France.

frame ally.close.noun.en
 emit allied_with(A,B)
 noun close_ally key_ally longtime_ally long-time_ally staunch_ally associate coalition_partner business_partner strategic_partner regional_ally political_ally
 A ante actor
 B gen,pp,obj actor of
 ex+ Germany is a close ally of France.
 gives allied_with Germany | France
 ex+ Nokia is a strategic partner of Samsung.
 gives allied_with Nokia | Samsung
 ex- The close ally left.

frame own.complete.en
 rel owns
 verb complete finalise finalize close conclude seal
 with obj @acquisition
 A subj company,organization,person,government
 B with.gen,with.pp,pp company,media,organization of
 prio 4
 ex+ Microsoft completed its takeover of LinkedIn.
 gives owns Microsoft | LinkedIn
 ex+ Nokia completed the acquisition of Samsung.
 gives owns Nokia | Samsung
 ex- Microsoft completed its work.

frame own.part.of.en
 rel owns
 verb be_part_of
 A obj company
 B subj company,media
 prio 2
 ex+ LinkedIn is part of Microsoft.
 gives owns Microsoft | LinkedIn
 ex+ Samsung is part of Nokia.
 gives owns Nokia | Samsung
 ex- The room is part of the house.

frame own.bid.en
 emit owns(A,B) possible
 verb make launch submit table raise
 with obj bid offer takeover_bid takeover_offer
 A subj company,person
 B with.pp,pp company,media for
 prio 4
 ex+ Microsoft made an offer for LinkedIn.
 gives owns possible Microsoft | LinkedIn
 ex+ Nokia launched a bid for Samsung.
 gives owns possible Nokia | Samsung
 ex- Microsoft made a cake for LinkedIn.

frame develop.come.from.en
 rel developed
 verb come
 A pp company from
 B subj product
 ex+ Pegasus comes from Nokia.
 gives developed Nokia | Pegasus
 ex+ Android came from Samsung.
 gives developed Samsung | Android
 ex- The man came from Nokia.

frame develop.work.on.en
 rel developed
 verb work
 A subj company,organization
 B obj,pp product on
 ex+ Nokia is working on Pegasus.
 gives developed Nokia | Pegasus
 ex+ Samsung is working on Android.
 gives developed Samsung | Android
 ex- Nokia works on Monday.

frame develop.start.en
 rel developed
 verb @begin @open stop halt
 with obj production development manufacture
 A subj company,organization,government
 B with.gen,with.pp product of
 prio 3
 ex+ Nokia started production of Pegasus.
 gives developed Nokia | Pegasus
 ex+ Samsung began development of Android.
 gives developed Samsung | Android
 ex- Nokia started a fire.

frame develop.noun.en
 rel developed
 noun development launch production release manufacture
 A subj,pp company,organization,government by
 B gen,obj,pp product of
 ex+ The development of Pegasus by Nokia began in May.
 gives developed Nokia | Pegasus
 ex+ Samsung's launch of Android was delayed.
 gives developed Samsung | Android
 ex- The launch was delayed.

frame supply.has.client.en
 rel supplies
 verb have
 with pp pp:as @customer
 A subj company,organization
 B obj actor
 prio 4
 ex+ Boeing has Germany as a client.
 gives supplies Boeing | Germany
 ex+ Nokia has Samsung as a customer.
 gives supplies Nokia | Samsung
 ex- Boeing has hope as a motto.

frame supply.sign.contract.en
 rel supplies
 verb @sign have
 with obj contract
 A with.pp,pp company with to
 B subj government
 prio 7
 block ally.form.en
 ex+ Germany signed a contract with Boeing.
 gives supplies Boeing | Germany
 ex+ The Justice Department has a contract with Nokia.
 gives supplies Nokia | Justice Department
 ex- Germany signed a treaty with care.

frame supply.have.contract.en
 rel supplies
 verb @sign have
 with obj contract
 A subj company
 B with.pp,pp government with
 prio 7
 block ally.form.en
 ex+ Boeing has a contract with Germany.
 gives supplies Boeing | Germany
 ex+ Nokia signed a contract with the Justice Department.
 gives supplies Nokia | Justice Department
 ex- Boeing has a picnic with Germany.

frame supply.rely.for.en
 rel supplies
 verb depend depend_on rely rely_on
 A obj,pp company on
 B subj actor
 C pp @goods,@software,@weapon,@device,@data for
 ex+ Germany relies on Shell for gas.
 gives supplies Shell | Germany
 ex+ Nokia depends on Samsung for smartphones.
 gives supplies Samsung | Nokia
 ex- Germany relies on Shell for hope.

frame supply.pay.en
 rel supplies
 verb pay
 A obj company
 B subj company,organization,government
 C pp @goods,@software,@spyware,@weapon,@device,@data,product for
 ex+ Germany paid Boeing two million euros for software.
 gives supplies Boeing | Germany
 ex+ Nokia paid Samsung for smartphones.
 gives supplies Samsung | Nokia
 ex- Germany paid Boeing a visit.

frame use.with.help.en
 rel uses
 verb @use @hack @spy @attack @infect
 A subj actor
 B pp product with via
 ex+ Hungary spied on journalists with Pegasus.
 gives uses Hungary | Pegasus
 ex+ Hackers infiltrated Nokia via Android.
 gives uses Hackers | Android
 ex- Hungary spied on journalists with care.

frame use.turn.to.en
 rel uses
 verb turn resort switch
 A subj company,organization,government,media
 B pp product to
 ex+ Germany turned to Pegasus.
 gives uses Germany | Pegasus
 ex+ Nokia resorted to Android in May.
 gives uses Nokia | Android
 ex- Germany turned to the wall.

frame use.buy.en
 rel uses
 verb order obtain get import lease rent subscribe_to try test
 A subj company,organization,government,media
 B obj product
 ex+ Germany obtained Pegasus.
 gives uses Germany | Pegasus
 ex+ Nokia tested Android.
 gives uses Nokia | Android
 ex- Germany got a prize.

frame use.user.en
 rel uses
 noun user operator
 A ante actor
 B gen,pp product of
 ex+ Hungary is a user of Pegasus.
 gives uses Hungary | Pegasus
 ex+ Nokia, an operator of Android, agreed.
 gives uses Nokia | Android
 ex- The user slept.

frame affil.work.as.en
 rel affiliated_with
 verb work serve act
 A subj person
 B pp company,organization,media,government,court for at with in under
 ex+ Angela Merkel served for years in Amnesty International.
 gives affiliated_with Angela Merkel | Amnesty International
 ex+ Angela Merkel served with Greenpeace.
 gives affiliated_with Angela Merkel | Greenpeace
 ex- Angela Merkel served tea at noon.

frame affil.belong.org.en
 rel affiliated_with
 verb belong belong_to be_part_of be_a_member_of be_affiliated_with be_attached_to
 A subj person,group,organization,government
 B obj,pp organization to
 prio 1
 ex+ Angela Merkel belongs to Greenpeace.
 gives affiliated_with Angela Merkel | Greenpeace
 ex+ Amnesty International is part of Greenpeace.
 gives affiliated_with Amnesty International | Greenpeace
 ex- The coat belongs to Angela Merkel.

frame based.have.seat.en
 rel based_in
 verb keep maintain move relocate open transfer
 with obj @headquarters seat
 A subj,with.gen body
 B with.pp,pp place in to
 ex+ Nokia keeps its headquarters in Berlin.
 gives based_in Nokia | Berlin
 ex+ Greenpeace moved its headquarters to Paris.
 gives based_in Greenpeace | Paris
 ex- Nokia has a party in Berlin.

frame based.operate.en
 rel based_in
 verb operate run work
 A subj company,organization,media
 B pp place out_of from
 ex+ Nokia operates out of Berlin.
 gives based_in Nokia | Berlin
 ex+ Greenpeace works from Paris.
 gives based_in Greenpeace | Paris
 ex- Nokia operates a plant.
