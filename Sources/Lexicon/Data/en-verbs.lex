#! lex 1 kind=verbs lang=en
# Verbs and phrasal verbs. Forms are given only where the regular rules fail; those of a phrasal verb stand for its first word.
# A preposition at the end of a phrasal verb belongs to it, and the patient follows as its object.

# Going to law
verb sue
 class sue
 takes obj
verb countersue
 class sue
 takes obj
verb counter-sue
 class sue
 takes obj
verb sue over
 class sue
 takes obj
verb take to court
 past took
 pp taken
 class sue
 takes obj
verb haul into court
 class sue
 takes obj
verb drag into court
 forms dragged dragging
 class sue
 takes obj
verb drag to court
 forms dragged dragging
 class sue
 takes obj
verb bring to court
 past brought
 pp brought
 class sue
 takes obj
verb hale into court
 class sue
 takes obj
verb take legal action against
 past took
 pp taken
 class sue
 takes obj
verb re-sue
 class sue
 takes obj
verb litigate
 class sue
 takes pp against
verb file
 class file
 takes obj
 takes pp against with
verb lodge
 class file
 takes obj
 takes pp against with
verb bring
 past brought
 pp brought
 class file
 takes obj
 takes pp against with
verb initiate
 class file open
 takes obj
 takes pp against with
verb commence
 class file open begin
 takes obj
 takes pp against with
verb refile
 class file
 takes obj
 takes pp against with
verb re-file
 class file
 takes obj
 takes pp against with
verb institute
 class file
 takes obj
 takes pp against with
verb mount
 class file
 takes obj
 takes pp against with
verb submit
 forms submitted submitting
 class file
 takes obj
 takes pp against with
verb file for
 class file
 takes obj
verb serve
 class file work
 takes obj
 takes pp against with for at as in
verb settle
 class settle
 takes pp with
verb settle up
 class settle
 takes pp with
verb reach a settlement
 class settle
 takes pp with
verb settle out of court
 class settle
 takes pp with
verb charge
 class charge
 takes obj
verb indict
 class charge
 takes obj
verb prosecute
 class charge
 takes obj
verb arraign
 class charge
 takes obj
verb put on trial
 past put
 pp put
 ing putting
 class charge
 takes obj
verb try in absentia
 class charge
 takes obj
verb impeach
 class charge
 takes obj
verb book
 class charge
 takes obj
verb press charges against
 class charge
 takes obj
verb bring charges against
 past brought
 pp brought
 class charge
 takes obj
verb reindict
 class charge
 takes obj
verb re-indict
 class charge
 takes obj
verb court-martial
 class charge
 takes obj
verb refer to prosecutors
 forms referred referring
 class charge
 takes obj
verb send to trial
 past sent
 pp sent
 class charge
 takes obj
verb commit for trial
 forms committed committing
 class charge
 takes obj
verb remand
 class arrest
 takes obj
verb arrest
 class arrest
 takes obj
verb rearrest
 class arrest
 takes obj
verb re-arrest
 class arrest
 takes obj
verb detain
 class arrest
 takes obj
verb jail
 class arrest
 takes obj
verb imprison
 class arrest
 takes obj
verb incarcerate
 class arrest
 takes obj
verb apprehend
 class arrest
 takes obj
verb nab
 forms nabbed nabbing
 class arrest
 takes obj
verb capture
 class arrest control
 takes obj
verb collar
 class arrest
 takes obj
verb lock up
 class arrest
 takes obj
verb round up
 class arrest
 takes obj
verb take into custody
 past took
 pp taken
 class arrest
 takes obj
verb put behind bars
 past put
 pp put
 ing putting
 class arrest
 takes obj
verb hold in custody
 past held
 pp held
 class arrest
 takes obj
verb throw in jail
 past threw
 pp thrown
 class arrest
 takes obj
verb throw into prison
 past threw
 pp thrown
 class arrest
 takes obj
verb place under arrest
 class arrest
 takes obj
verb place under house arrest
 class arrest
 takes obj
verb put under house arrest
 past put
 pp put
 ing putting
 class arrest
 takes obj
verb haul in
 class arrest
 takes obj
verb remand in custody
 class arrest
 takes obj
verb handcuff
 class arrest
 takes obj
verb redetain
 class arrest
 takes obj
verb throw behind bars
 past threw
 pp thrown
 class arrest
 takes obj
verb convict
 class convict
 takes obj
verb find guilty
 past found
 pp found
 class convict
 takes obj
verb sentence
 class convict
 takes obj
verb condemn to death
 class convict
 takes obj
verb reconvict
 class convict
 takes obj
verb send to prison
 past sent
 pp sent
 class convict
 takes obj
verb send to jail
 past sent
 pp sent
 class convict
 takes obj
verb sentence to death
 class convict
 takes obj
verb declare guilty
 class convict
 takes obj
verb acquit
 forms acquitted acquitting
 class acquit
 takes obj
verb clear
 class acquit grant
 takes obj
 takes pp to
verb exonerate
 class acquit
 takes obj
verb absolve
 class acquit
 takes obj
verb exculpate
 class acquit
 takes obj
verb pardon
 class acquit
 takes obj
verb find not guilty
 past found
 pp found
 class acquit
 takes obj
verb declare innocent
 class acquit
 takes obj
verb reprieve
 class acquit
 takes obj
verb make an arrest
 past made
 pp made
 class arrest
 takes obj
verb keep in custody
 past kept
 pp kept
 class arrest
 takes obj
verb keep behind bars
 past kept
 pp kept
 class arrest
 takes obj
verb put in jail
 past put
 pp put
 ing putting
 class arrest
 takes obj
verb put in prison
 past put
 pp put
 ing putting
 class arrest
 takes obj
verb place in detention
 class arrest
 takes obj
verb bring a case against
 past brought
 pp brought
 class sue
 takes obj
verb bring a lawsuit against
 past brought
 pp brought
 class sue
 takes obj
verb bring a suit against
 past brought
 pp brought
 class sue
 takes obj
verb bring suit against
 past brought
 pp brought
 class sue
 takes obj
verb file suit against
 class sue
 takes obj
verb file a lawsuit against
 class sue
 takes obj
verb file a suit against
 class sue
 takes obj
verb file a complaint against
 class sue
 takes obj
verb file a case against
 class sue
 takes obj
verb lodge a complaint against
 class sue
 takes obj
verb lodge an appeal against
 class sue
 takes obj
verb launch legal action against
 class sue
 takes obj
verb launch a lawsuit against
 class sue
 takes obj
verb start legal action against
 class sue
 takes obj
verb begin legal action against
 past began
 pp begun
 ing beginning
 class sue
 takes obj
verb initiate legal proceedings against
 class sue
 takes obj
verb initiate proceedings against
 class sue
 takes obj
verb institute proceedings against
 class sue
 takes obj
verb seek damages from
 past sought
 pp sought
 class sue
 takes obj
verb seek compensation from
 past sought
 pp sought
 class sue
 takes obj
verb serve a writ on
 class sue
 takes obj
verb mount a legal challenge to
 class sue
 takes obj
verb mount a legal challenge against
 class sue
 takes obj
verb name as a defendant
 class sue
 takes obj
verb name as defendants
 class sue
 takes obj
verb issue a warrant for
 class charge
 takes obj
verb issue an arrest warrant for
 class charge
 takes obj
verb issue arrest warrants for
 class charge
 takes obj
verb file charges against
 class charge
 takes obj
verb lay charges against
 past laid
 pp laid
 class charge
 takes obj
verb put in the dock
 past put
 pp put
 ing putting
 class charge
 takes obj
verb commit to trial
 forms committed committing
 class charge
 takes obj
verb bring to trial
 past brought
 pp brought
 class charge
 takes obj
verb bring to justice
 past brought
 pp brought
 class charge
 takes obj
verb hand an indictment against
 class charge
 takes obj
verb issue an indictment against
 class charge
 takes obj
verb unseal charges against
 class charge
 takes obj
verb unseal an indictment against
 class charge
 takes obj
verb seek the arrest of
 past sought
 pp sought
 class charge
 takes obj
verb seek the extradition of
 past sought
 pp sought
 class charge
 takes obj

# Fighting
verb haul before
 class summon
 takes obj
verb subpoena
 class summon
 takes obj
verb ostracize
 class boycott
 takes obj
verb ostracise
 class boycott
 takes obj
verb defect
 class withdraw
 takes pp from
verb fight
 past fought
 pp fought
 class fight
 takes obj
 takes pp against with
verb battle
 class fight
 takes obj
 takes pp against with
verb tackle
 class fight
 takes obj
 takes pp against with
verb wage war
 class fight
 takes obj
 takes pp against with
verb wage war on
 class fight attack
 takes obj
verb go to war with
 third goes
 past went
 pp gone
 class fight
 takes obj
verb go to war against
 third goes
 past went
 pp gone
 class fight
 takes obj
verb declare war on
 class fight oppose
 takes obj
verb do battle with
 third does
 past did
 pp done
 class fight
 takes obj
verb wage a battle against
 class fight
 takes obj
verb war
 forms warred warring
 class fight
 takes obj
 takes pp against with
verb skirmish
 class fight
 takes pp with
verb exchange fire
 class fight
 takes obj
 takes pp against with
verb fight back
 past fought
 pp fought
 class fight
 takes obj
 takes pp against with
verb counterattack
 class fight attack
 takes obj
 takes pp against with on at
verb counter-attack
 class fight attack
 takes obj
 takes pp against with
verb battle with
 class fight
 takes obj
verb fight with
 past fought
 pp fought
 class fight
 takes obj
verb brawl
 class fight
 takes obj
 takes pp against with
verb face off
 class fight
 takes obj
verb square off
 class fight
 takes obj
verb lock horns
 class fight
 takes obj
 takes pp against with
verb cross swords
 class fight
 takes obj
 takes pp against with
verb trade blows
 class fight
 takes obj
 takes pp against with
verb trade barbs
 class fight
 takes obj
 takes pp against with
verb come to blows
 past came
 pp come
 class fight
 takes obj
 takes pp against with
verb take up arms
 past took
 pp taken
 class fight
 takes obj
 takes pp against with
verb join battle
 class fight
 takes obj
 takes pp against with
verb battle it out
 class fight
 takes obj
verb slug it out
 forms slugged slugging
 class fight
 takes obj
verb demand
 class demand
 takes obj
 takes pp from of
verb urge
 class demand
 takes obj
verb call on
 class demand
 takes obj
verb call upon
 class demand
 takes obj
verb press
 class demand
 takes obj
verb pressure
 class demand
 takes obj
verb pressurize
 class demand
 takes obj
 takes pp from of
verb pressurise
 class demand
 takes obj
 takes pp from of
verb implore
 class demand
 takes obj
 takes pp from of
verb beseech
 class demand
 takes obj
 takes pp from of
verb exhort
 class demand
 takes obj
 takes pp from of
verb entreat
 class demand
 takes obj
 takes pp from of
verb beg
 forms begged begging
 class demand
 takes obj
 takes pp from of
verb plead with
 past pleaded pled
 pp pleaded pled
 class demand
 takes obj
verb appeal to
 class demand appeal
 takes obj
verb request
 class demand
 takes obj
 takes pp from of
verb ask
 class demand
 takes obj
 takes pp from of
verb ask for
 class demand
 takes obj
verb call for
 class demand
 takes obj
verb insist on
 class demand
 takes obj
verb clamour for
 class demand
 takes obj
verb clamor for
 class demand
 takes obj
verb agitate for
 class demand
 takes obj
verb push for
 class demand
 takes obj
verb press for
 class demand
 takes obj
verb lobby for
 class demand support
 takes obj
verb campaign for
 class demand support
 takes obj
verb appeal for
 class demand
 takes obj
verb advocate for
 class demand
 takes obj
verb enjoin
 class demand order
 takes obj
 takes pp from of
verb ask of
 class demand
 takes obj
verb demand of
 class demand
 takes obj
verb set a deadline for
 past set
 pp set
 ing setting
 class demand
 takes obj
verb give an ultimatum to
 past gave
 pp given
 class demand
 takes obj
verb issue an ultimatum to
 class demand
 takes obj
verb summon
 class summon
 takes obj
verb boycott
 class boycott
 takes obj
verb shun
 forms shunned shunning
 class boycott
 takes obj
verb stay away from
 class boycott
 takes obj
verb steer clear of
 class boycott
 takes obj
verb divest from
 class boycott
 takes obj
verb unfollow
 class boycott
 takes obj
verb disinvite
 class boycott
 takes obj
verb pull ads from
 class boycott
 takes obj
verb pull advertising from
 class boycott
 takes obj
verb withdraw
 past withdrew
 pp withdrawn
 class withdraw
 takes pp from
verb pull out
 class withdraw
 takes pp from
verb drop out
 forms dropped dropping
 class withdraw
 takes pp from
verb quit
 past quit
 pp quit
 ing quitting
 class withdraw resign stop
 takes obj
 takes pp from as
verb exit
 class withdraw
 takes pp from
verb secede
 class withdraw
 takes pp from
verb back out
 class withdraw
 takes pp from
verb walk away
 class withdraw
 takes pp from
verb pull back
 class withdraw
 takes pp from
verb opt out
 class withdraw
 takes pp from
verb disengage
 class withdraw
 takes pp from
verb break away
 past broke
 pp broken
 class withdraw
 takes pp from
verb disaffiliate
 class withdraw
 takes pp from
verb split from
 past split
 pp split
 ing splitting
 class withdraw
 takes pp from
verb summons
 class summon
 takes obj
verb call before
 class summon
 takes obj
verb order to appear
 class summon
 takes obj
verb call to testify
 class summon
 takes obj
verb hail before
 class summon
 takes obj
verb warn
 class warn
 takes obj
verb caution
 class warn
 takes obj
verb alert
 class warn
 takes obj
verb forewarn
 class warn
 takes obj
verb tip off
 forms tipped tipping
 class warn
 takes obj
verb put on notice
 past put
 pp put
 ing putting
 class warn
 takes obj
verb serve notice on
 class warn
 takes obj
verb sound the alarm
 class warn
 takes obj
verb raise the alarm
 class warn
 takes obj
verb threaten
 class threaten
 takes obj
 takes pp against
verb menace
 class threaten
 takes obj
 takes pp against
verb intimidate
 class threaten abuse
 takes obj
 takes pp against
verb blackmail
 class threaten
 takes obj
 takes pp against
verb bully
 class threaten abuse
 takes obj
 takes pp against
verb browbeat
 class threaten
 takes obj
 takes pp against
verb coerce
 class threaten
 takes obj
 takes pp against
verb terrorize
 class threaten abuse
 takes obj
 takes pp against
verb terrorise
 class threaten abuse
 takes obj
 takes pp against
verb harass
 class threaten abuse
 takes obj
 takes pp against
verb strong-arm
 class threaten
 takes obj
 takes pp against
verb hold to ransom
 past held
 pp held
 class threaten
 takes obj
 takes pp against
verb hold hostage
 past held
 pp held
 class threaten abuse
 takes obj
 takes pp against
verb issue threats against
 class threaten
 takes obj
verb make threats against
 past made
 pp made
 class threaten
 takes obj
verb shelter
 class support
 takes obj
verb harbour
 class support
 takes obj
verb harbor
 class support
 takes obj
verb throw their support behind
 past threw
 pp thrown
 class support
 takes obj
verb throw its support behind
 past threw
 pp thrown
 class support
 takes obj
verb throw his support behind
 past threw
 pp thrown
 class support
 takes obj
verb throw her support behind
 past threw
 pp thrown
 class support
 takes obj
verb throw backing behind
 past threw
 pp thrown
 class support
 takes obj
verb join forces behind
 class support
 takes obj
verb unite behind
 class support
 takes obj
verb close ranks behind
 class support
 takes obj
verb swing behind
 past swung
 pp swung
 class support
 takes obj
verb put weight behind
 past put
 pp put
 ing putting
 class support
 takes obj
verb put their weight behind
 past put
 pp put
 ing putting
 class support
 takes obj
verb put its weight behind
 past put
 pp put
 ing putting
 class support
 takes obj
verb lend support for
 past lent
 pp lent
 class support
 takes obj
verb rally support for
 class support
 takes obj
verb come down in favour of
 past came
 pp come
 class support
 takes obj
verb come down in favor of
 past came
 pp come
 class support
 takes obj
verb speak out in support of
 past spoke
 pp spoken
 class support
 takes obj
verb speak in support of
 past spoke
 pp spoken
 class support
 takes obj
verb speak in favour of
 past spoke
 pp spoken
 class support
 takes obj
verb speak in favor of
 past spoke
 pp spoken
 class support
 takes obj
verb vote in favour of
 class support
 takes obj
verb vote in favor of
 class support
 takes obj
verb testify for
 class support
 takes obj
verb testify on behalf of
 class support
 takes obj
verb intervene on behalf of
 class support
 takes obj
verb file a brief in support of
 class support
 takes obj
verb declare support for
 class support
 takes obj
verb reaffirm support for
 class support
 takes obj
verb renew support for
 class support
 takes obj
verb pledge aid to
 class support
 takes obj

# Intention and phase
verb proceed
 class begin
 takes obj
verb shut down
 past shut
 pp shut
 ing shutting
 class stop sanction
 takes obj
verb inflict
 class cause
 takes obj
 takes pp in
verb plot
 forms plotted plotting
 class plan
 takes obj
verb seek
 past sought
 pp sought
 class plan try
 takes obj
verb propose
 class plan
 takes obj
verb provoke
 class cause
 takes obj
 takes pp in
verb spark
 class cause
 takes obj
 takes pp in
verb trigger
 class cause
 takes obj
 takes pp in
verb prompt
 class cause
 takes obj
 takes pp in
verb set out
 past set
 pp set
 ing setting
 class plan
 takes obj
verb stop
 forms stopped stopping
 class stop
 takes obj
verb prevent
 class stop
 takes obj
verb halt
 class stop
 takes obj
verb pledge
 class vow
 takes obj
verb abandon
 class stop
 takes obj
verb go on
 third goes
 past went
 pp gone
 class begin
 takes obj
verb consider
 class plan
 takes obj
verb expect
 class plan
 takes obj
verb envisage
 class plan
 takes obj
verb plan
 forms planned planning
 class plan
 takes obj
verb intend
 class plan
 takes obj
verb mull
 class plan
 takes obj
verb weigh
 class plan
 takes obj
verb aim
 class plan try
 takes obj
verb contemplate
 class plan
 takes obj
verb eye
 forms eyed eyeing
 class plan
 takes obj
verb prepare
 class plan
 takes obj
verb ponder
 class plan
 takes obj
verb think about
 past thought
 pp thought
 class plan
 takes obj
verb hope
 class plan
 takes obj
verb look to
 class plan
 takes obj
verb gear up
 class plan
 takes obj
verb prepare to
 class plan
 takes obj
verb want
 class plan demand
 takes obj
verb mull over
 class plan
 takes obj
verb toy with
 class plan
 takes obj
verb plan to
 forms planned planning
 class plan
 takes obj
verb be considering
 third is am are
 past was were
 pp been
 ing being
 class plan
 takes obj
verb would like
 class plan
 takes obj
verb vow
 class vow
 takes obj
verb promise
 class vow
 takes obj
verb commit to
 forms committed committing
 class vow
 takes obj
verb pledge to
 class vow
 takes obj
verb be determined
 third is am are
 past was were
 pp been
 ing being
 class vow
 takes obj
verb make a commitment
 past made
 pp made
 class vow
 takes obj
verb give an undertaking
 past gave
 pp given
 class vow
 takes obj
verb vow to
 class vow
 takes obj
verb swear to
 past swore
 pp sworn
 class vow
 takes obj
verb take an oath
 past took
 pp taken
 class vow
 takes obj
verb renew a pledge
 class vow
 takes obj
verb try
 class try
 takes obj
verb attempt
 class try
 takes obj
verb endeavour
 class try
 takes obj
verb endeavor
 class try
 takes obj
verb strive
 past strove
 pp striven
 class try
 takes obj
verb make an attempt
 past made
 pp made
 class try
 takes obj
verb make a bid
 past made
 pp made
 class try
 takes obj
verb make an effort
 past made
 pp made
 class try
 takes obj
verb fail
 class fail
 takes obj
 takes pp in
verb neglect
 class fail
 takes obj
 takes pp in
verb fall short
 past fell
 pp fallen
 class fail
 takes obj
 takes pp in
verb fall short of
 past fell
 pp fallen
 class fail
 takes obj
verb come up short
 past came
 pp come
 class fail
 takes obj
 takes pp in
verb be unable
 third is am are
 past was were
 pp been
 ing being
 class fail
 takes obj
 takes pp in
verb stop short of
 forms stopped stopping
 class refuse
 takes obj
verb refrain
 class refuse
 takes obj
verb refrain from
 class refuse
 takes obj
verb abstain
 class refuse
 takes obj
verb abstain from
 class refuse
 takes obj
verb decline to
 class refuse
 takes obj
verb be unwilling
 third is am are
 past was were
 pp been
 ing being
 class refuse
 takes obj
verb be reluctant
 third is am are
 past was were
 pp been
 ing being
 class refuse
 takes obj
verb opt not
 class refuse
 takes obj
verb decline comment
 class refuse
 takes obj
verb cease
 class stop
 takes obj
verb end
 class stop
 takes obj
verb discontinue
 class stop
 takes obj
verb phase out
 class stop
 takes obj
verb put an end to
 past put
 pp put
 ing putting
 class stop
 takes obj
verb put a stop to
 past put
 pp put
 ing putting
 class stop
 takes obj
verb bring to an end
 past brought
 pp brought
 class stop
 takes obj
verb call a halt to
 class stop
 takes obj
verb desist
 class stop
 takes obj
verb grind to a halt
 past ground
 pp ground
 class stop
 takes obj
verb resume
 class begin
 takes obj
verb keep on
 past kept
 pp kept
 class begin
 takes obj
verb carry on
 class begin
 takes obj
verb embark on
 class begin
 takes obj
verb restart
 class begin
 takes obj
verb re-start
 class begin
 takes obj
verb start out
 class begin
 takes obj
verb get under way
 past got
 pp got gotten
 ing getting
 class begin
 takes obj
verb get underway
 past got
 pp got gotten
 ing getting
 class begin
 takes obj
verb set in motion
 past set
 pp set
 ing setting
 class begin
 takes obj
verb persist
 class begin
 takes obj
verb persist in
 class begin
 takes obj
verb go ahead
 third goes
 past went
 pp gone
 class begin
 takes obj
verb go ahead with
 third goes
 past went
 pp gone
 class begin
 takes obj
verb press ahead
 class begin
 takes obj
verb press ahead with
 class begin
 takes obj
verb press on
 class begin
 takes obj
verb push ahead
 class begin
 takes obj
verb push ahead with
 class begin
 takes obj
verb push on
 class begin
 takes obj
verb move ahead with
 class begin
 takes obj
verb forge ahead with
 class begin
 takes obj
verb take to
 past took
 pp taken
 class begin
 takes obj
verb recommence
 class begin
 takes obj
verb forge ahead
 class begin
 takes obj
verb cause
 class cause
 takes obj
verb lead to
 past led
 pp led
 class cause
 takes obj
verb result in
 class cause
 takes obj
verb bring about
 past brought
 pp brought
 class cause
 takes obj
verb give rise to
 past gave
 pp given
 class cause
 takes obj
verb induce
 class cause
 takes obj
 takes pp in
verb contribute to
 class cause
 takes obj
verb precipitate
 class cause
 takes obj
 takes pp in
verb incite
 class cause
 takes obj
 takes pp in
verb instigate
 class cause
 takes obj
 takes pp in
verb stir up
 forms stirred stirring
 class cause
 takes obj
verb foment
 class cause
 takes obj
 takes pp in
verb stoke
 class cause
 takes obj
 takes pp in
verb wreak
 class cause
 takes obj
 takes pp in
verb engender
 class cause
 takes obj
 takes pp in
verb ignite
 class cause
 takes obj
 takes pp in
verb inflame
 class cause
 takes obj
 takes pp in
verb spawn
 class cause
 takes obj
 takes pp in
verb bring on
 past brought
 pp brought
 class cause
 takes obj
verb pave the way for
 class cause
 takes obj
verb exacerbate
 class cause
 takes obj
 takes pp in
verb aggravate
 class cause
 takes obj
 takes pp in
verb worsen
 class cause
 takes obj
 takes pp in
verb play a part in
 class cause
 takes obj
verb play a role in
 class cause
 takes obj
verb appeal
 class appeal
 takes obj
 takes pp against to
verb appeal against
 class appeal
 takes obj
verb file an appeal
 class appeal
 takes obj
 takes pp against to
verb lodge an appeal
 class appeal
 takes obj
 takes pp against to
verb counter-appeal
 class appeal
 takes obj
 takes pp against to
verb cross-appeal
 class appeal
 takes obj
 takes pp against to
verb seek leave to appeal
 past sought
 pp sought
 class appeal
 takes obj
 takes pp against to
verb take to the supreme court
 past took
 pp taken
 class appeal
 takes obj
 takes pp against to
verb ask for a review
 class appeal
 takes obj
 takes pp against to

# Violence
verb compromise
 class hack
 takes obj
verb seize
 class abuse
 takes obj
verb nick
 class steal
 takes obj
verb hit
 past hit
 pp hit
 ing hitting
 class attack
 takes obj
verb shoot down
 past shot
 pp shot
 class attack
 takes obj
verb flog
 forms flogged flogging
 class abuse
 takes obj
verb swipe
 class steal
 takes obj
verb blow up
 past blew
 pp blown
 class attack
 takes obj
verb blockade
 class attack
 takes obj
verb face
 class undergo
 takes obj
verb suppress
 class abuse
 takes obj
verb retaliate against
 class attack
 takes obj
verb bombard
 class attack
 takes obj
verb stalk
 class spy
 takes obj
verb target
 class attack
 takes obj
verb bomb
 class attack
 takes obj
verb shell
 class attack
 takes obj
verb raid
 class attack
 takes obj
verb storm
 class attack
 takes obj
verb ambush
 class attack
 takes obj
verb assault
 class attack abuse
 takes obj
verb invade
 class attack
 takes obj
verb pound
 class attack
 takes obj
verb besiege
 class attack
 takes obj
verb rocket
 class attack
 takes obj
verb torpedo
 class attack
 takes obj
verb fire on
 class attack
 takes obj
verb fire at
 class attack
 takes obj
verb open fire on
 class attack
 takes obj
verb shoot at
 past shot
 pp shot
 class attack
 takes obj
verb strafe
 class attack
 takes obj
verb carpet-bomb
 class attack
 takes obj
verb firebomb
 class attack
 takes obj
verb fire-bomb
 class attack
 takes obj
verb set fire to
 past set
 pp set
 ing setting
 class attack
 takes obj
verb set on fire
 past set
 pp set
 ing setting
 class attack
 takes obj
verb burn down
 past burned burnt
 pp burned burnt
 class attack
 takes obj
verb destroy
 class attack
 takes obj
verb demolish
 class attack
 takes obj
verb flatten
 class attack
 takes obj
verb raze
 class attack
 takes obj
verb devastate
 class attack
 takes obj
verb ravage
 class attack
 takes obj
verb penetrate
 class hack
 takes obj
verb fire rockets at
 class attack
 takes obj
verb fire missiles at
 class attack
 takes obj
verb fire upon
 class attack
 takes obj
verb launch an attack on
 class attack
 takes obj
verb launch a raid on
 class attack
 takes obj
verb carry out an attack on
 class attack
 takes obj
verb mount an attack on
 class attack
 takes obj
verb drop bombs on
 forms dropped dropping
 class attack
 takes obj
verb beat
 past beat
 pp beaten
 class attack abuse
 takes obj
verb beat up
 past beat
 pp beaten
 class attack
 takes obj
verb stab
 forms stabbed stabbing
 class attack
 takes obj
verb knife
 class attack
 takes obj
verb club
 forms clubbed clubbing
 class attack
 takes obj
verb whip
 forms whipped whipping
 class attack abuse
 takes obj
verb tear-gas
 class attack
 takes obj
verb pepper-spray
 class attack
 takes obj
verb stone
 class attack
 takes obj
verb pelt
 class attack
 takes obj
verb hurl stones at
 class attack
 takes obj
verb mob
 forms mobbed mobbing
 class attack
 takes obj
verb set upon
 past set
 pp set
 ing setting
 class attack
 takes obj
verb rough up
 class attack
 takes obj
verb manhandle
 class attack
 takes obj
verb punch
 class attack
 takes obj
verb wound
 class attack
 takes obj
verb injure
 class attack
 takes obj
verb maim
 class attack
 takes obj
verb gas
 forms gassed gassing
 class attack
 takes obj
verb nerve-gas
 class attack
 takes obj
verb run over
 past ran
 pp run
 ing running
 class attack kill
 takes obj
verb mow down
 past mowed
 pp mown
 class attack kill
 takes obj
verb vandalize
 class attack
 takes obj
verb vandalise
 class attack
 takes obj
verb ransack
 class attack abuse
 takes obj
verb deface
 class hack
 takes obj
verb damage
 class attack
 takes obj
verb swoop on
 class attack
 takes obj
verb lay siege to
 past laid
 pp laid
 class attack
 takes obj
verb storm into
 class attack
 takes obj
verb burst into
 past burst
 pp burst
 class attack
 takes obj
verb break into
 past broke
 pp broken
 class attack hack
 takes obj
verb prey on
 class attack exploit
 takes obj
verb prey upon
 class attack exploit
 takes obj
verb victimize
 class abuse
 takes obj
verb victimise
 class abuse
 takes obj
verb mutilate
 class abuse
 takes obj
verb intercept
 class spy
 takes obj
verb rain down on
 class attack
 takes obj
verb shoot
 past shot
 pp shot
 class attack
 takes obj
 takes pp on at against
verb hound
 class attack
 takes obj
verb maul
 class attack
 takes obj
verb strike at
 past struck
 pp struck stricken
 class attack
 takes obj
verb launch strikes on
 class attack
 takes obj
verb launch strikes against
 class attack
 takes obj
verb launch attacks on
 class attack
 takes obj
verb launch attacks against
 class attack
 takes obj
verb carry out strikes on
 class attack
 takes obj
verb carry out raids on
 class attack
 takes obj
verb conduct strikes on
 class attack
 takes obj
verb conduct raids on
 class attack
 takes obj
verb incinerate
 class attack
 takes obj
verb pulverize
 class attack
 takes obj
verb pulverise
 class attack
 takes obj
verb obliterate
 class attack
 takes obj
verb wipe out
 class attack kill
 takes obj
verb wage a campaign against
 class attack
 takes obj
verb detonate
 class attack
 takes obj
verb booby-trap
 forms booby-trapped booby-trapping
 class attack
 takes obj
verb open fire
 class attack
 takes pp on at against
verb rain down
 class attack
 takes pp on at against
verb drop bombs
 forms dropped dropping
 class attack
 takes pp on at against
verb kill
 class kill
 takes obj
verb assassinate
 class kill
 takes obj
verb murder
 class kill
 takes obj
verb slay
 past slew
 pp slain
 class kill
 takes obj
verb shoot dead
 past shot
 pp shot
 class kill
 takes obj
verb shoot to death
 past shot
 pp shot
 class kill
 takes obj
verb gun down
 forms gunned gunning
 class kill
 takes obj
verb execute
 class kill
 takes obj
verb massacre
 class kill
 takes obj
verb slaughter
 class kill
 takes obj
verb behead
 class kill
 takes obj
verb decapitate
 class kill
 takes obj
verb strangle
 class kill
 takes obj
verb lynch
 class kill
 takes obj
verb hang
 past hung hanged
 pp hung hanged
 class kill
 takes obj
verb exterminate
 class kill
 takes obj
verb annihilate
 class kill
 takes obj
verb liquidate
 class kill
 takes obj
verb butcher
 class kill
 takes obj
verb suffocate
 class kill
 takes obj
verb smother
 class kill
 takes obj
verb stab to death
 forms stabbed stabbing
 class kill
 takes obj
verb beat to death
 past beat
 pp beaten
 class kill
 takes obj
verb burn to death
 past burned burnt
 pp burned burnt
 class kill
 takes obj
verb burn alive
 past burned burnt
 pp burned burnt
 class kill
 takes obj
verb put to death
 past put
 pp put
 ing putting
 class kill
 takes obj
verb stone to death
 class kill
 takes obj
verb bump off
 class kill
 takes obj
verb do away with
 third does
 past did
 pp done
 class kill
 takes obj
verb martyr
 class kill
 takes obj
verb neutralise
 class kill
 takes obj
verb take the life of
 past took
 pp taken
 class kill
 takes obj
verb claim the life of
 class kill
 takes obj
verb claim the lives of
 class kill
 takes obj
verb asphyxiate
 class kill
 takes obj
verb immolate
 class kill
 takes obj
verb garrotte
 class kill
 takes obj
verb euthanize
 class kill
 takes obj
verb crucify
 class kill
 takes obj
verb dismember
 class kill
 takes obj
verb hack
 class hack
 takes obj
verb breach
 class hack
 takes obj
verb infiltrate
 class hack
 takes obj
verb hack into
 class hack
 takes obj
verb tap into
 forms tapped tapping
 class hack
 takes obj
verb jailbreak
 class hack
 takes obj
verb phish
 class hack
 takes obj
verb spear-phish
 class hack
 takes obj
verb wiretap
 forms wiretapped wiretapping
 class spy
 takes obj
verb intrude into
 class hack
 takes obj
verb gain access to
 class hack
 takes obj
verb cyberattack
 class hack
 takes obj
verb cyber-attack
 class hack
 takes obj
verb ddos
 forms ddossed ddossing
 class hack
 takes obj
verb knock offline
 class hack
 takes obj
verb penetrate into
 class hack
 takes obj
verb eavesdrop on
 forms eavesdropped eavesdropping
 class spy
 takes obj
verb spy
 class spy
 takes obj
 takes pp on for
verb spy on
 class spy
 takes obj
verb spy upon
 class spy
 takes obj
verb surveil
 class spy
 takes obj
verb monitor
 class spy
 takes obj
verb track
 class spy
 takes obj
verb bug
 forms bugged bugging
 class spy
 takes obj
verb snoop on
 class spy
 takes obj
verb tail
 class spy
 takes obj
verb shadow
 class spy
 takes obj
verb surveille
 class spy
 takes obj
verb geolocate
 class spy
 takes obj
verb keep tabs on
 past kept
 pp kept
 class spy
 takes obj
verb listen in on
 class spy
 takes obj
verb pry into
 class spy
 takes obj
verb keep under surveillance
 past kept
 pp kept
 class spy
 takes obj
verb put under surveillance
 past put
 pp put
 ing putting
 class spy
 takes obj
verb place under surveillance
 class spy
 takes obj
verb place under observation
 class spy
 takes obj
verb gather intelligence on
 class spy
 takes obj
verb collect data on
 class spy
 takes obj
verb keep watch on
 past kept
 pp kept
 class spy
 takes obj
verb tap the phones of
 forms tapped tapping
 class spy
 takes obj
verb eavesdrop
 forms eavesdropped eavesdropping
 class spy
 takes pp on upon for
verb snoop
 class spy
 takes pp on upon for
verb listen in
 class spy
 takes pp on upon for
verb peep
 class spy
 takes pp on upon for
verb keep tabs
 past kept
 pp kept
 class spy
 takes pp on upon for
verb keep watch
 past kept
 pp kept
 class spy
 takes pp on upon for
verb infect
 class infect
 takes obj
verb plant
 class infect
 takes obj
 takes pp on in
verb inject
 class infect
 takes pp into
verb contaminate
 class infect
 takes obj
verb implant
 class infect
 takes pp in on
verb embed
 forms embedded embedding
 class infect
 takes pp on in
verb infest
 class infect
 takes obj
verb reinfect
 class infect
 takes obj
verb re-infect
 class infect
 takes obj
verb trojanize
 class infect
 takes obj
verb insert
 class infect
 takes pp on in
verb abuse
 class abuse exploit
 takes obj
verb torture
 class abuse
 takes obj
verb abduct
 class abuse
 takes obj
verb kidnap
 forms kidnapped kidnapping kidnaped kidnaping
 class abuse
 takes obj
verb rape
 class abuse
 takes obj
verb persecute
 class abuse
 takes obj
verb mistreat
 class abuse
 takes obj
verb ill-treat
 class abuse
 takes obj
verb maltreat
 class abuse
 takes obj
verb oppress
 class abuse
 takes obj
verb repress
 class abuse
 takes obj
verb enslave
 class abuse
 takes obj
verb traffic
 forms trafficked trafficking
 class abuse
 takes obj
verb molest
 class abuse
 takes obj
verb grope
 class abuse
 takes obj
verb sexually assault
 class abuse
 takes obj
verb sexually abuse
 class abuse
 takes obj
verb humiliate
 class abuse
 takes obj
verb degrade
 class abuse
 takes obj
verb displace
 class abuse
 takes obj
verb forcibly displace
 class abuse
 takes obj
verb uproot
 class abuse
 takes obj
verb dispossess
 class abuse
 takes obj
verb confiscate
 class abuse
 takes obj
verb loot
 class abuse steal attack
 takes obj
verb plunder
 class steal
 takes obj
verb pillage
 class abuse
 takes obj
verb silence
 class abuse
 takes obj
verb muzzle
 class abuse
 takes obj
verb gag
 forms gagged gagging
 class abuse
 takes obj
verb censor
 class abuse
 takes obj
verb take hostage
 past took
 pp taken
 class abuse
 takes obj
verb snatch
 class abuse
 takes obj
verb disappear
 class abuse
 takes obj
verb forcibly disappear
 class abuse
 takes obj
verb subjugate
 class abuse
 takes obj
verb dehumanize
 class abuse
 takes obj
verb dehumanise
 class abuse
 takes obj
verb discriminate against
 class abuse
 takes obj
verb marginalize
 class abuse
 takes obj
verb marginalise
 class abuse
 takes obj
verb brutalize
 class abuse
 takes obj
verb brutalise
 class abuse
 takes obj
verb torment
 class abuse
 takes obj
verb strip-search
 past strip-searched
 pp strip-searched
 class abuse
 takes obj
verb waterboard
 class abuse
 takes obj
verb exploit
 class exploit
 takes obj
verb cleanse
 class abuse
 takes obj
verb ethnically cleanse
 class abuse
 takes obj
verb violate
 class abuse
 takes obj
verb deprive
 class abuse
 takes obj
verb trample on
 class abuse
 takes obj
verb crack down on
 class abuse
 takes obj
verb clamp down on
 class abuse
 takes obj
verb shackle
 class abuse
 takes obj
verb blindfold
 class abuse
 takes obj
verb disempower
 class abuse
 takes obj
verb disenfranchise
 class abuse
 takes obj
verb misuse
 class exploit
 takes obj
verb take advantage of
 past took
 pp taken
 class exploit
 takes obj
verb capitalize on
 class exploit
 takes obj
verb capitalise on
 class exploit
 takes obj
verb profit from
 class exploit
 takes obj
verb manipulate
 class exploit
 takes obj
verb trick
 class exploit
 takes obj
verb dupe
 class exploit
 takes obj
verb deceive
 class exploit
 takes obj
verb mislead
 past misled
 pp misled
 class exploit
 takes obj
verb defraud
 class exploit
 takes obj
verb swindle
 class exploit
 takes obj
verb cheat
 class exploit
 takes obj
verb scam
 forms scammed scamming
 class exploit
 takes obj
verb fleece
 class exploit
 takes obj
verb bamboozle
 class exploit
 takes obj
verb hoodwink
 class exploit
 takes obj
verb undergo
 past underwent
 pp undergone
 class undergo
 takes obj
 takes pp from by at
verb suffer
 class undergo
 takes obj
 takes pp from by at
verb endure
 class undergo
 takes obj
 takes pp from by at
verb come under
 past came
 pp come
 class undergo
 takes obj
verb be subjected to
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb fall victim to
 past fell
 pp fallen
 class undergo
 takes obj
verb fall prey to
 past fell
 pp fallen
 class undergo
 takes obj
verb be hit by
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb succumb to
 class undergo
 takes obj
verb come under fire
 past came
 pp come
 class undergo
 takes obj
 takes pp from by at
verb come under fire from
 past came
 pp come
 class undergo
 takes obj
verb come under attack from
 past came
 pp come
 class undergo
 takes obj
verb come under pressure from
 past came
 pp come
 class undergo
 takes obj
verb come under criticism from
 past came
 pp come
 class undergo
 takes obj
verb draw criticism from
 past drew
 pp drawn
 class undergo
 takes obj
verb draw fire from
 past drew
 pp drawn
 class undergo
 takes obj
verb draw condemnation from
 past drew
 pp drawn
 class undergo
 takes obj
verb take flak from
 past took
 pp taken
 class undergo
 takes obj
verb fall foul of
 past fell
 pp fallen
 class undergo
 takes obj
verb run afoul of
 past ran
 pp run
 ing running
 class undergo
 takes obj
verb be on the receiving end of
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb stand accused of
 past stood
 pp stood
 class undergo
 takes obj
verb bear the brunt of
 past bore
 pp borne
 class undergo
 takes obj
verb be exposed to
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb come in for
 past came
 pp come
 class undergo
 takes obj
verb be met with
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb be at the receiving end of
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb face criticism from
 class undergo
 takes obj
verb face charges from
 class undergo
 takes obj
verb face a lawsuit from
 class undergo
 takes obj
verb be faced with
 third is am are
 past was were
 pp been
 ing being
 class undergo
 takes obj
verb steal
 past stole
 pp stolen
 class steal
 takes obj
 takes pp from
verb rob
 forms robbed robbing
 class steal
 takes obj
verb embezzle
 class steal
 takes obj
 takes pp from
verb plagiarize
 class steal
 takes obj
verb plagiarise
 class steal
 takes obj
verb burgle
 class steal
 takes obj
verb burglarize
 class steal
 takes obj
verb pilfer
 class steal
 takes obj
 takes pp from
verb pirate
 class steal
 takes obj
verb poach
 class steal
 takes obj
verb misappropriate
 class steal
 takes obj
verb siphon
 class steal
 takes obj
verb siphon off
 class steal
 takes obj
verb exfiltrate
 class steal
 takes obj
verb make off with
 past made
 pp made
 class steal
 takes obj
verb mug
 forms mugged mugging
 class steal
 takes obj
verb pickpocket
 class steal
 takes obj
verb shoplift
 class steal
 takes obj
verb carjack
 class steal
 takes obj
verb abscond with
 class steal
 takes obj
verb purloin
 class steal
 takes obj
verb skim off
 forms skimmed skimming
 class steal
 takes obj
verb run off with
 past ran
 pp run
 ing running
 class steal
 takes obj
verb filch
 class steal
 takes obj

# Posts and membership
verb intern
 class work
 takes pp for at with as in
verb bow out
 class resign
 takes pp from as
verb retire
 class resign
 takes pp from as
verb tap
 forms tapped tapping
 class appoint
 takes obj
 takes pp to as
verb install
 class appoint infect
 takes obj
 takes pp to as on in
verb establish
 class found
 takes obj
verb name
 class appoint
 takes obj
 takes pp to as
verb lead
 past led
 pp led
 class lead
 takes obj
verb set up
 past set
 pp set
 ing setting
 class found
 takes obj
verb reinstate
 class appoint
 takes obj
 takes pp to as
verb nominate
 class appoint
 takes obj
 takes pp to as
verb represent
 class represent
 takes obj
verb coach
 class lead
 takes obj
verb volunteer
 class work
 takes pp for at with as in
verb work
 class work
 takes pp for at with as in
verb co-found
 class found
 takes obj
verb belong to
 class belong
 takes obj
verb manage
 class lead
 takes obj
verb run
 past ran
 pp run
 ing running
 class lead
 takes obj
verb preside over
 class lead
 takes obj
verb captain
 class lead
 takes obj
verb inaugurate
 class appoint
 takes obj
 takes pp to as
verb head
 class lead
 takes obj
verb chair
 class lead
 takes obj
verb spearhead
 class lead
 takes obj
verb helm
 class lead
 takes obj
verb co-lead
 class lead
 takes obj
verb co-chair
 class lead
 takes obj
verb head up
 class lead
 takes obj
verb co-head
 class lead
 takes obj
verb take charge of
 past took
 pp taken
 class lead
 takes obj
verb take the helm of
 past took
 pp taken
 class lead
 takes obj
verb take the reins of
 past took
 pp taken
 class lead
 takes obj
verb take command of
 past took
 pp taken
 class lead
 takes obj
verb be at the helm of
 third is am are
 past was were
 pp been
 ing being
 class lead
 takes obj
verb edit
 class lead
 takes obj
verb be in charge of
 third is am are
 past was were
 pp been
 ing being
 class lead
 takes obj
verb superintend
 class lead
 takes obj
verb lead-
 class lead
 takes obj
verb found
 class found
 takes obj
verb cofound
 class found
 takes obj
verb re-establish
 class found
 takes obj
verb reestablish
 class found
 takes obj
verb refound
 class found
 takes obj
verb freelance
 class work
 takes pp for at with as in
verb moonlight
 class work
 takes pp for at with as in
verb work for
 class work
 takes obj
verb serve in
 class work
 takes obj
verb serve at
 class work
 takes obj
verb serve on
 class work
 takes obj
verb study at
 class work
 takes obj
verb teach at
 past taught
 pp taught
 class work
 takes obj
verb write for
 past wrote
 pp written
 class work
 takes obj
verb play for
 class work
 takes obj
verb freelance for
 class work
 takes obj
verb lecture at
 class work
 takes obj
verb do business for
 third does
 past did
 pp done
 class work
 takes obj
verb volunteer for
 class work
 takes obj
verb report to
 class belong
 takes obj
verb report for
 class work
 takes obj
verb act for
 class represent
 takes obj
verb answer to
 class belong
 takes obj
verb hold a post at
 past held
 pp held
 class work
 takes obj
verb hold a position at
 past held
 pp held
 class work
 takes obj
verb be employed by
 third is am are
 past was were
 pp been
 ing being
 class work
 takes obj
verb speak for
 past spoke
 pp spoken
 class represent
 takes obj
verb belong
 class belong
 takes pp to with under
verb form part of
 class belong
 takes obj
verb be part of
 third is am are
 past was were
 pp been
 ing being
 class belong
 takes obj
verb be a member of
 third is am are
 past was were
 pp been
 ing being
 class belong
 takes obj
verb be affiliated with
 third is am are
 past was were
 pp been
 ing being
 class belong
 takes obj
verb be attached to
 third is am are
 past was were
 pp been
 ing being
 class belong
 takes obj
verb be linked to
 third is am are
 past was were
 pp been
 ing being
 class belong
 takes obj
verb appoint
 class appoint
 takes obj
 takes pp as to
verb elect
 class appoint
 takes obj
 takes pp to as
verb hire
 class appoint
 takes obj
 takes pp to as
verb recruit
 class appoint
 takes obj
 takes pp to as
verb reappoint
 class appoint
 takes obj
 takes pp to as
verb re-appoint
 class appoint
 takes obj
 takes pp to as
verb reelect
 class appoint
 takes obj
 takes pp to as
verb re-elect
 past re-elected
 pp re-elected
 class appoint
 takes obj
 takes pp to as
verb instal
 forms installed installing
 class appoint
 takes obj
 takes pp to as
verb swear in
 past swore
 pp sworn
 class appoint
 takes obj
verb anoint
 class appoint
 takes obj
 takes pp to as
verb ordain
 class appoint
 takes obj
 takes pp to as
verb rehire
 class appoint
 takes obj
 takes pp to as
verb appoint as
 class appoint
 takes obj
 takes pp to as
verb name as
 class appoint
 takes obj
 takes pp to as
verb elect as
 class appoint
 takes obj
 takes pp to as
verb vote in
 class appoint
 takes obj
verb bring on board
 past brought
 pp brought
 class appoint
 takes obj
 takes pp to as
verb headhunt
 class appoint
 takes obj
 takes pp to as
verb enthrone
 class appoint
 takes obj
 takes pp to as
verb confirm as
 class appoint
 takes obj
 takes pp to as
verb resign
 class resign
 takes pp from as
verb step down
 forms stepped stepping
 class resign
 takes pp from as
verb stand down
 past stood
 pp stood
 class resign
 takes pp from as
verb step aside
 forms stepped stepping
 class resign
 takes pp from as
verb stand aside
 past stood
 pp stood
 class resign
 takes pp from as
verb resign as
 class resign
 takes pp from as
verb step down as
 forms stepped stepping
 class resign
 takes pp from as
verb step down from
 forms stepped stepping
 class resign
 takes pp from as
verb leave office
 past left
 pp left
 class resign
 takes pp from as
verb tender resignation
 class resign
 takes pp from as
verb hand in notice
 class resign
 takes pp from as
verb hand in resignation
 class resign
 takes pp from as
verb act on behalf of
 class represent
 takes obj
verb speak on behalf of
 past spoke
 pp spoken
 class represent
 takes obj
verb appear for
 class represent
 takes obj
verb deputize for
 class represent
 takes obj
verb deputise for
 class represent
 takes obj
verb appear on behalf of
 class represent
 takes obj
verb base
 class base
 takes obj
 takes pp in at on out
verb headquarter
 class base
 takes obj
 takes pp in at on out
verb locate
 class base
 takes obj
 takes pp in at on out
verb situate
 class base
 takes obj
 takes pp in at on out
verb station
 class base
 takes obj
 takes pp in at on out
verb relocate
 class base
 takes obj
 takes pp in at on out
verb domicile
 class base
 takes obj
 takes pp in at on out
verb reside
 class base
 takes obj
 takes pp in at on out
verb be based in
 third is am are
 past was were
 pp been
 ing being
 class base
 takes obj
verb be headquartered in
 third is am are
 past was were
 pp been
 ing being
 class base
 takes obj
verb garrison
 class base
 takes obj
 takes pp in at on out

# Penalties
verb hold
 past held
 pp held
 class rule
 takes pp against for
verb sanction
 class sanction
 takes obj
 takes pp on against
verb fine
 class sanction
 takes obj
verb penalize
 class sanction
 takes obj
verb penalise
 class sanction
 takes obj
verb punish
 class sanction
 takes obj
verb ban
 forms banned banning
 class sanction
 takes obj
verb blacklist
 class sanction list
 takes obj
verb bar
 forms barred barring
 class sanction order
 takes obj
verb suspend
 class sanction stop
 takes obj
verb outlaw
 class sanction
 takes obj
verb proscribe
 class sanction
 takes obj
verb disqualify
 class sanction
 takes obj
verb embargo
 class sanction
 takes obj
verb freeze
 past froze
 pp frozen
 class sanction
 takes obj
verb debar
 forms debarred debarring
 class sanction
 takes obj
verb discipline
 class sanction
 takes obj
verb reprimand
 class sanction criticize
 takes obj
verb delist
 class sanction
 takes obj
verb deplatform
 class sanction
 takes obj
verb blocklist
 class sanction
 takes obj
verb disbar
 forms disbarred disbarring
 class sanction
 takes obj
verb excommunicate
 class sanction
 takes obj
verb decertify
 class sanction
 takes obj
verb block
 class sanction order
 takes obj
verb restrict
 class sanction
 takes obj
verb exclude
 class sanction
 takes obj
verb crack down
 class abuse
 takes pp on
verb clamp down
 class abuse
 takes pp on
verb impose sanctions
 class impose
 takes pp on against
verb impose a fine
 class impose
 takes pp on against
verb impose a ban
 class impose
 takes pp on against
verb list
 class list
 takes obj
verb relist
 class list
 takes obj
verb re-list
 class list
 takes obj
verb designate
 class list appoint
 takes obj
 takes pp to as
verb add to the list
 class list
 takes obj
verb place on the list
 class list
 takes obj
verb put on a blacklist
 past put
 pp put
 ing putting
 class list sanction
 takes obj
verb put on the list
 past put
 pp put
 ing putting
 class list
 takes obj
verb designate as
 class list
 takes obj
verb add to a blacklist
 class list
 takes obj
verb place on a blacklist
 class list
 takes obj
verb add to its blacklist
 class list
 takes obj
verb impose
 class impose
 takes obj
 takes pp on against
verb slap
 forms slapped slapping
 class impose
 takes obj
 takes pp on against
verb levy
 class impose
 takes obj
 takes pp on against
verb reimpose
 class impose
 takes obj
 takes pp on against
verb re-impose
 class impose
 takes obj
 takes pp on against
verb hand down
 class impose rule
 takes obj
verb mete out
 class impose
 takes obj
verb slap with
 forms slapped slapping
 class impose
 takes obj
verb expel
 forms expelled expelling
 class expel
 takes obj
verb oust
 class expel
 takes obj
verb evict
 class expel abuse
 takes obj
verb deport
 class expel abuse
 takes obj
verb kick out
 class expel
 takes obj
verb turf out
 class expel
 takes obj
verb boot out
 class expel
 takes obj
verb drive out
 past drove
 pp driven
 class expel
 takes obj
verb force out
 class expel
 takes obj
verb banish
 class expel
 takes obj
verb exile
 class expel
 takes obj
verb eject
 class expel
 takes obj
verb dismiss
 class expel reject deny
 takes obj
verb sack
 class expel
 takes obj
verb declare persona non grata
 class expel
 takes obj
verb send packing
 past sent
 pp sent
 class expel
 takes obj
verb dethrone
 class expel
 takes obj
verb depose
 class expel
 takes obj
verb overthrow
 past overthrew
 pp overthrown
 class expel
 takes obj
verb topple
 class expel
 takes obj
verb unseat
 class expel
 takes obj
verb purge
 class expel
 takes obj
verb remove from office
 class expel
 takes obj
verb bring down
 past brought
 pp brought
 class expel
 takes obj
verb vote out
 class expel
 takes obj
verb drum out
 forms drummed drumming
 class expel
 takes obj
verb select
 class appoint
 takes obj
 takes pp as to
verb choose
 past chose
 pp chosen
 class appoint
 takes obj
 takes pp as to
verb pick
 class appoint
 takes obj
 takes pp as to
verb impose sanctions on
 class sanction
 takes obj
verb impose sanctions against
 class sanction
 takes obj
verb slap sanctions on
 forms slapped slapping
 class sanction
 takes obj
verb slap a fine on
 forms slapped slapping
 class sanction
 takes obj
verb slap a ban on
 forms slapped slapping
 class sanction
 takes obj
verb impose a fine on
 class sanction
 takes obj
verb impose a ban on
 class sanction
 takes obj
verb impose penalties on
 class sanction
 takes obj
verb place sanctions on
 class sanction
 takes obj
verb place under sanctions
 class sanction
 takes obj
verb put under sanctions
 past put
 pp put
 ing putting
 class sanction
 takes obj
verb hit with sanctions
 past hit
 pp hit
 ing hitting
 class sanction
 takes obj
verb hit with a fine
 past hit
 pp hit
 ing hitting
 class sanction
 takes obj
verb strip of its licence
 forms stripped stripping
 class sanction
 takes obj
verb revoke the licence of
 class sanction
 takes obj
verb revoke the license of
 class sanction
 takes obj
verb freeze the assets of
 past froze
 pp frozen
 class sanction
 takes obj
verb expel from
 forms expelled expelling
 class sanction
 takes obj
verb cut off from
 past cut
 pp cut
 ing cutting
 class sanction
 takes obj
verb declare an embargo on
 class sanction
 takes obj
verb tighten sanctions on
 class sanction
 takes obj
verb tighten sanctions against
 class sanction
 takes obj
verb extend sanctions on
 class sanction
 takes obj
verb extend sanctions against
 class sanction
 takes obj
verb renew sanctions on
 class sanction
 takes obj
verb renew sanctions against
 class sanction
 takes obj
verb adopt sanctions against
 class sanction
 takes obj
verb announce sanctions on
 class sanction
 takes obj
verb announce sanctions against
 class sanction
 takes obj
verb pull the licence of
 class sanction
 takes obj
verb ban from
 forms banned banning
 class sanction
 takes obj

# Criticising
verb censure
 class criticize
 takes obj
verb fire
 class attack
 takes pp at on
verb criticize
 class criticize
 takes obj
verb criticise
 class criticize
 takes obj
verb condemn
 class criticize
 takes obj
verb denounce
 class criticize
 takes obj
verb slam
 forms slammed slamming
 class criticize
 takes obj
verb blast
 class criticize attack
 takes obj
verb rap
 forms rapped rapping
 class criticize
 takes obj
verb rebuke
 class criticize
 takes obj
verb lambast
 class criticize
 takes obj
verb lambaste
 class criticize
 takes obj
verb decry
 class criticize
 takes obj
verb deplore
 class criticize
 takes obj
verb castigate
 class criticize
 takes obj
verb chastise
 class criticize
 takes obj
verb berate
 class criticize
 takes obj
verb scold
 class criticize
 takes obj
verb reproach
 class criticize
 takes obj
verb chide
 class criticize
 takes obj
verb admonish
 class criticize
 takes obj
verb upbraid
 class criticize
 takes obj
verb deride
 class criticize
 takes obj
verb ridicule
 class criticize
 takes obj
verb mock
 class criticize
 takes obj
verb taunt
 class criticize
 takes obj
verb insult
 class criticize
 takes obj
verb attack
 class attack
 takes obj
verb assail
 class criticize attack
 takes obj
verb pillory
 class criticize
 takes obj
verb vilify
 class criticize
 takes obj
verb excoriate
 class criticize
 takes obj
verb savage
 class criticize
 takes obj
verb skewer
 class criticize
 takes obj
verb slate
 class criticize
 takes obj
verb pan
 forms panned panning
 class criticize
 takes obj
verb trash
 class criticize
 takes obj
verb bash
 class criticize
 takes obj
verb pummel
 forms pummelled pummelling pummeled pummeling
 class criticize attack
 takes obj
verb scorch
 class criticize
 takes obj
verb torch
 class criticize attack
 takes obj
verb eviscerate
 class criticize
 takes obj
verb lampoon
 class criticize
 takes obj
verb disparage
 class criticize
 takes obj
verb belittle
 class criticize
 takes obj
verb deprecate
 class criticize
 takes obj
verb discredit
 class criticize
 takes obj
verb demonize
 class criticize
 takes obj
verb demonise
 class criticize
 takes obj
verb malign
 class criticize
 takes obj
verb defame
 class criticize
 takes obj
verb slander
 class criticize
 takes obj
verb libel
 forms libelled libelling libeled libeling
 class criticize
 takes obj
verb revile
 class criticize
 takes obj
verb abhor
 forms abhorred abhorring
 class criticize
 takes obj
verb detest
 class criticize
 takes obj
verb hate
 class criticize
 takes obj
verb bemoan
 class criticize
 takes obj
verb despise
 class criticize
 takes obj
verb scorn
 class criticize
 takes obj
verb disdain
 class criticize
 takes obj
verb trash-talk
 class criticize
 takes obj
verb badmouth
 class criticize
 takes obj
verb bad-mouth
 class criticize
 takes obj
verb call out
 class criticize
 takes obj
verb take to task
 past took
 pp taken
 class criticize
 takes obj
verb tear into
 past tore
 pp torn
 class criticize
 takes obj
verb tell off
 past told
 pp told
 class criticize
 takes obj
verb dress down
 class criticize
 takes obj
verb take aim at
 past took
 pp taken
 class criticize
 takes obj
verb take a swipe at
 past took
 pp taken
 class criticize
 takes obj
verb take a jab at
 past took
 pp taken
 class criticize
 takes obj
verb take a shot at
 past took
 pp taken
 class criticize
 takes obj
verb take a dig at
 past took
 pp taken
 class criticize
 takes obj
verb take issue with
 past took
 pp taken
 class criticize oppose
 takes obj
verb take exception to
 past took
 pp taken
 class criticize
 takes obj
verb find fault with
 past found
 pp found
 class criticize
 takes obj
verb pour scorn on
 class criticize
 takes obj
verb heap scorn on
 class criticize
 takes obj
verb heap criticism on
 class criticize
 takes obj
verb pour cold water on
 class criticize
 takes obj
verb hurl abuse at
 class criticize
 takes obj
verb hurl insults at
 class criticize
 takes obj
verb speak ill of
 past spoke
 pp spoken
 class criticize
 takes obj
verb slap down
 forms slapped slapping
 class criticize
 takes obj
verb round on
 class criticize
 takes obj
verb lay into
 past laid
 pp laid
 class criticize
 takes obj
verb rip into
 forms ripped ripping
 class criticize
 takes obj
verb rip
 forms ripped ripping
 class criticize
 takes obj
verb rip apart
 forms ripped ripping
 class criticize
 takes obj
verb tear apart
 past tore
 pp torn
 class criticize
 takes obj
verb scoff at
 class criticize
 takes obj
verb sneer at
 class criticize
 takes obj
verb jeer
 class criticize
 takes obj
 takes pp at against
verb boo
 class criticize
 takes obj
verb heckle
 class criticize
 takes obj
verb shame
 class criticize
 takes obj
verb name and shame
 class criticize
 takes obj
verb cast doubt on
 past cast
 pp cast
 class criticize
 takes obj
verb undermine
 class oppose
 takes obj
verb rail against
 class criticize
 takes obj
verb lacerate
 class criticize
 takes obj
verb lash out at
 class criticize
 takes obj
verb hit out at
 past hit
 pp hit
 ing hitting
 class criticize
 takes obj
verb hit back at
 past hit
 pp hit
 ing hitting
 class criticize oppose
 takes obj
verb fire back at
 class criticize
 takes obj
verb clap back at
 forms clapped clapping
 class criticize
 takes obj
verb lambast as
 class criticize
 takes obj
verb blaspheme
 class criticize
 takes obj
verb snub
 forms snubbed snubbing
 class criticize boycott
 takes obj
verb rubbish
 class criticize deny
 takes obj
verb diss
 class criticize
 takes obj
verb carp at
 class criticize
 takes obj
verb fulminate against
 class criticize
 takes obj
verb inveigh against
 class criticize
 takes obj
verb reprehend
 class criticize
 takes obj
verb reprove
 class criticize
 takes obj
verb reprobate
 class criticize
 takes obj
verb roundly condemn
 class criticize
 takes obj
verb strongly condemn
 class criticize
 takes obj
verb vehemently condemn
 class criticize
 takes obj
verb call a liar
 class criticize
 takes obj
verb question the motives of
 class criticize
 takes obj
verb lash out
 class criticize
 takes pp at against
verb hit out
 past hit
 pp hit
 ing hitting
 class criticize
 takes pp at against
verb hit back
 past hit
 pp hit
 ing hitting
 class criticize
 takes pp at against
verb fire back
 class criticize
 takes pp at against
verb strike back
 past struck
 pp struck stricken
 class criticize
 takes pp at against
verb rage
 class criticize
 takes pp at against
verb rail
 class criticize
 takes pp at against
verb fume
 class criticize
 takes pp at against
verb seethe
 class criticize
 takes pp at against
verb fire off
 class criticize
 takes pp at against
verb shoot back
 past shot
 pp shot
 class criticize
 takes pp at against
verb scoff
 class criticize
 takes pp at against
verb sneer
 class criticize
 takes pp at against
verb bristle
 class criticize
 takes pp at against
verb sound off
 class criticize
 takes pp at against
verb let fly
 past let
 pp let
 ing letting
 class criticize
 takes pp at against
verb tee off
 forms teed teeing
 class criticize
 takes pp at against
verb fulminate
 class criticize
 takes pp at against
verb inveigh
 class criticize
 takes pp at against
verb grumble
 class criticize
 takes pp at against
verb gripe
 class criticize
 takes pp at against
verb carp
 class criticize
 takes pp at against
verb balk
 class criticize refuse
 takes obj
 takes pp at against
verb baulk
 class criticize refuse
 takes obj
 takes pp at against
verb bridle
 class criticize
 takes pp at against
verb aim fire
 class criticize
 takes pp at against
verb speak out
 past spoke
 pp spoken
 class criticize
 takes pp against over about
verb cry foul
 class criticize
 takes pp against over about
verb complain
 class criticize
 takes pp about against to
verb moan
 class criticize
 takes pp against over about
verb whine
 class criticize
 takes pp against over about
verb sabotage
 class attack
 takes obj
verb burn
 past burned burnt
 pp burned burnt
 class attack
 takes obj
verb wreck
 class attack
 takes obj
verb poison
 class attack
 takes obj
verb surround
 class attack
 takes obj
verb smash
 class attack
 takes obj
verb disrupt
 class attack
 takes obj
verb hijack
 class attack hack
 takes obj
verb trample
 class attack
 takes obj
verb batter
 class attack
 takes obj
verb come down against
 past came
 pp come
 class oppose
 takes obj
verb speak against
 past spoke
 pp spoken
 class oppose
 takes obj
verb vote no on
 class oppose
 takes obj
verb campaign to oust
 class oppose
 takes obj
verb go on the offensive against
 third goes
 past went
 pp gone
 class oppose
 takes obj
verb protest against
 class oppose
 takes obj
verb demonstrate against
 class oppose
 takes obj
verb march against
 class oppose
 takes obj
verb testify against
 class oppose
 takes obj
verb take action against
 past took
 pp taken
 class oppose
 takes obj
verb act against
 class oppose
 takes obj
verb wage war against
 class oppose
 takes obj
verb step up pressure on
 forms stepped stepping
 class oppose
 takes obj
verb put pressure on
 past put
 pp put
 ing putting
 class oppose
 takes obj
verb raise objections to
 class oppose
 takes obj
verb file an objection to
 class oppose
 takes obj
verb take a hard line on
 past took
 pp taken
 class oppose
 takes obj
verb take a hard line against
 past took
 pp taken
 class oppose
 takes obj
verb hold a grudge against
 past held
 pp held
 class oppose
 takes obj
verb set ablaze
 past set
 pp set
 ing setting
 class attack
 takes obj
verb open fire at
 class attack
 takes obj
verb launch a strike on
 class attack
 takes obj
verb launch an assault on
 class attack
 takes obj
verb launch an offensive against
 class attack
 takes obj
verb launch an offensive on
 class attack
 takes obj
verb launch missiles at
 class attack
 takes obj
verb launch rockets at
 class attack
 takes obj
verb launch drones at
 class attack
 takes obj
verb fire shells at
 class attack
 takes obj
verb fire drones at
 class attack
 takes obj
verb lob missiles at
 forms lobbed lobbing
 class attack
 takes obj
verb lob shells at
 forms lobbed lobbing
 class attack
 takes obj
verb drop a bomb on
 forms dropped dropping
 class attack
 takes obj
verb carry out an attack against
 class attack
 takes obj
verb carry out attacks on
 class attack
 takes obj
verb carry out attacks against
 class attack
 takes obj
verb carry out an airstrike on
 class attack
 takes obj
verb carry out airstrikes on
 class attack
 takes obj
verb stage an attack on
 class attack
 takes obj
verb fire tear gas at
 class attack
 takes obj
verb use force against
 class attack
 takes obj
verb turn water cannon on
 class attack
 takes obj
verb issue a rebuke to
 class criticize
 takes obj
verb deliver a rebuke to
 class criticize
 takes obj
verb voice anger at
 class criticize
 takes obj
verb express outrage at
 class criticize
 takes obj
verb express anger at
 class criticize
 takes obj
verb express dismay at
 class criticize
 takes obj
verb voice criticism of
 class criticize
 takes obj
verb be critical of
 third is am are
 past was were
 pp been
 ing being
 class criticize
 takes obj
verb be scathing about
 third is am are
 past was were
 pp been
 ing being
 class criticize
 takes obj
verb have harsh words for
 third has
 past had
 pp had
 class criticize
 takes obj
verb level criticism at
 forms levelled levelling leveled leveling
 class criticize
 takes obj
verb direct criticism at
 class criticize
 takes obj
verb aim criticism at
 class criticize
 takes obj

# Courts and decisions
verb prohibit
 class order sanction
 takes obj
verb throw out
 past threw
 pp thrown
 class reject
 takes obj
verb decline
 class reject refuse
 takes obj
verb refuse
 class reject refuse
 takes obj
verb quash
 class annul
 takes obj
verb require
 class order
 takes obj
verb instruct
 class order
 takes obj
verb direct
 class order lead
 takes obj
verb command
 class order lead
 takes obj
verb order
 class order
 takes obj
verb rule
 class rule
 takes pp against for
verb decide
 class rule
 takes pp against for
verb adjudicate
 class rule
 takes pp against for
verb side
 class rule
 takes pp against for
verb judge
 class rule
 takes pp against for
verb decree
 forms decreed decreeing
 class order
 takes obj
verb rule in favour of
 class rule
 takes pp against for
verb rule in favor of
 class rule
 takes pp against for
verb find against
 past found
 pp found
 class rule
 takes pp against for
verb find for
 past found
 pp found
 class rule
 takes pp against for
verb find in favour of
 past found
 pp found
 class rule
 takes pp against for
verb find in favor of
 past found
 pp found
 class rule
 takes pp against for
verb decide against
 class rule
 takes pp against for
verb decide for
 class rule
 takes pp against for
verb decide in favour of
 class rule
 takes pp against for
verb decide in favor of
 class rule
 takes pp against for
verb rule against
 class rule
 takes pp against for
verb hold against
 past held
 pp held
 class rule
 takes pp against for
verb pass judgment
 class rule
 takes pp against for
verb deliver a verdict
 class rule
 takes pp against for
verb compel
 forms compelled compelling
 class order
 takes obj
verb force
 class order
 takes obj
verb oblige
 class order
 takes obj
verb mandate
 class order
 takes obj
verb forbid
 past forbade
 pp forbidden
 ing forbidding
 class order
 takes obj
verb injunct
 class order
 takes obj
verb restrain
 class order
 takes obj
verb bind over
 past bound
 pp bound
 class order
 takes obj
verb impel
 forms impelled impelling
 class order
 takes obj
verb obligate
 class order
 takes obj
verb temporarily block
 class order
 takes obj
verb permanently bar
 class order
 takes obj
verb deny
 class reject deny
 takes obj
verb turn down
 class reject refuse
 takes obj
verb strike down
 past struck
 pp struck stricken
 class reject annul
 takes obj
verb strike out
 past struck
 pp struck stricken
 class reject
 takes obj
verb overrule
 class reject
 takes obj
verb toss
 class reject
 takes obj
verb toss out
 class reject
 takes obj
verb disallow
 class reject
 takes obj
verb knock back
 class reject
 takes obj
verb invalidate
 class annul
 takes obj
verb set aside
 past set
 pp set
 ing setting
 class annul
 takes obj
verb refuse to hear
 class reject
 takes obj
verb decline to hear
 class reject
 takes obj
verb turn aside
 class reject
 takes obj
verb decline to take up
 class reject
 takes obj
verb give short shrift to
 past gave
 pp given
 class reject
 takes obj
verb find no merit in
 past found
 pp found
 class reject
 takes obj
verb grant
 class grant
 takes obj
 takes pp to
verb allow
 class grant
 takes obj
 takes pp to
verb let
 past let
 pp let
 ing letting
 class grant
 takes obj
 takes pp to
verb approve
 class grant
 takes obj
 takes pp of
verb permit
 forms permitted permitting
 class grant
 takes obj
 takes pp to
verb authorize
 class grant
 takes obj
 takes pp to
verb authorise
 class grant
 takes obj
 takes pp to
verb green-light
 class grant
 takes obj
 takes pp to
verb greenlight
 class grant
 takes obj
 takes pp to
verb give the green light to
 past gave
 pp given
 class grant
 takes obj
verb okay
 class grant
 takes obj
 takes pp to
verb ok
 class grant
 takes obj
 takes pp to
verb license
 class grant supply
 takes obj
 takes pp to with for
verb licence
 class grant supply
 takes obj
 takes pp to with for
verb waive
 class grant
 takes obj
 takes pp to
verb give permission to
 past gave
 pp given
 class grant
 takes obj
verb give approval to
 past gave
 pp given
 class grant
 takes obj
verb give the go-ahead to
 past gave
 pp given
 class grant
 takes obj
verb give leave to
 past gave
 pp given
 class grant
 takes obj
verb rubber-stamp
 class grant
 takes obj
 takes pp to
verb sign off on
 class grant
 takes obj
verb give consent to
 past gave
 pp given
 class grant
 takes obj
verb agree to hear
 forms agreed agreeing
 class grant
 takes obj
 takes pp to
verb release
 class grant launch
 takes obj
 takes pp to
verb give the nod to
 past gave
 pp given
 class grant
 takes obj
verb annul
 forms annulled annulling
 class annul
 takes obj
verb overturn
 class annul
 takes obj
verb reverse
 class annul
 takes obj
verb revoke
 class annul
 takes obj
verb rescind
 class annul
 takes obj
verb void
 class annul
 takes obj
verb vacate
 class annul
 takes obj
verb nullify
 class annul
 takes obj
verb repeal
 class annul
 takes obj
verb abrogate
 class annul
 takes obj
verb declare void
 class annul
 takes obj
verb uphold
 past upheld
 pp upheld
 class uphold
 takes obj
verb affirm
 class uphold say
 takes obj
verb let stand
 past let
 pp let
 ing letting
 class uphold
 takes obj
verb leave in place
 past left
 pp left
 class uphold
 takes obj
verb keep in place
 past kept
 pp kept
 class uphold
 takes obj
verb leave intact
 past left
 pp left
 class uphold
 takes obj
verb leave standing
 past left
 pp left
 class uphold
 takes obj
verb oversee
 past oversaw
 pp overseen
 ing overseeing
 class lead
 takes obj
verb supervise
 class lead
 takes obj
verb organize
 class lead
 takes obj
verb organise
 class lead
 takes obj
verb skipper
 class lead
 takes obj

# Reporting
verb declare
 class say rule
 takes pp against for
verb assert
 class say
verb maintain
 class say
verb argue
 class say
verb insist
 class say
 takes pp on
verb observe
 class say
verb verify
 class confirm
 takes obj
verb note
 class say
verb report
 class report
 takes obj
verb publish
 class report
 takes obj
verb indicate
 class say
verb confirm
 class confirm
 takes obj
verb suggest
 class say
verb pronounce
 class say
verb state
 class say
verb deem
 class believe
 takes obj
verb tell
 past told
 pp told
 class say
 takes obj
verb refute
 class deny
 takes obj
verb rebut
 forms rebutted rebutting
 class deny
 takes obj
verb wave away
 class deny
 takes obj
verb brush aside
 class deny
 takes obj
verb brush off
 class deny
 takes obj
verb shrug off
 forms shrugged shrugging
 class deny
 takes obj
verb laugh off
 class deny
 takes obj
verb pooh-pooh
 class deny
 takes obj
verb admit
 forms admitted admitting
 class admit
 takes obj
 takes pp to
verb concede
 class admit
 takes obj
 takes pp to
verb acknowledge
 class admit
 takes obj
 takes pp to
verb boast
 class say
verb write
 past wrote
 pp written
 class say
verb answer
 class say
verb swear
 past swore
 pp sworn
 class say vow
 takes pp to
verb say
 past said
 pp said
 class say
verb add
 class say
verb remark
 class say
verb comment
 class say
verb explain
 class say
verb mention
 class say
verb point out
 class say
verb go on to say
 third goes
 past went
 pp gone
 class say
verb tweet
 class say
verb stress
 class say
verb emphasize
 class say
verb emphasise
 class say
verb underline
 class say
verb underscore
 class say
verb reiterate
 class say
verb repeat
 class say
verb respond
 class say
verb reply
 class say
verb retort
 class say
verb recount
 class say
verb narrate
 class say
verb continue
 class say begin
 takes obj
verb imply
 class say
verb clarify
 class say
verb specify
 class say
verb stipulate
 class say
verb exclaim
 class say
verb proclaim
 class say
verb testify
 class say
 takes pp against to
verb attest
 class say confirm
 takes obj
verb opine
 class say
verb reason
 class say
verb quip
 forms quipped quipping
 class say
verb joke
 class say
verb muse
 class say
verb interject
 class say
verb confide
 class say
verb whisper
 class say
verb shout
 class say
verb cry
 class say
verb yell
 class say
verb scream
 class say
verb mutter
 class say
verb murmur
 class say
verb brag
 forms bragged bragging
 class say
verb enthuse
 class say
verb gush
 class say
verb sum up
 forms summed summing
 class say
verb put it
 past put
 pp put
 ing putting
 class say
verb chime in
 class say
verb weigh in
 class say
verb interpose
 class say
verb retweet
 class say
verb blog
 forms blogged blogging
 class say
verb tell reporters
 past told
 pp told
 class say
verb tell journalists
 past told
 pp told
 class say
verb tell parliament
 past told
 pp told
 class say
verb tell the court
 past told
 pp told
 class say
verb post on
 class say
verb be quoted as saying
 third is am are
 past was were
 pp been
 ing being
 class say
verb make clear
 past made
 pp made
 class say
verb let it be known
 past let
 pp let
 ing letting
 class say
verb make known
 past made
 pp made
 class say
verb say of
 past said
 pp said
 class say
verb go as far as to say
 third goes
 past went
 pp gone
 class say
verb stammer
 class say
verb editorialize
 class say
verb editorialise
 class say
verb snarl
 class say
verb growl
 class say
verb quibble
 class say
verb sigh
 class say
verb reckon
 class say believe
 takes obj
verb attest to
 class confirm
 takes obj
verb bear out
 past bore
 pp borne
 class confirm
 takes obj
verb reconfirm
 class confirm
 takes obj
verb disclaim
 class deny
 takes obj
verb contradict
 class deny
 takes obj
verb gainsay
 past gainsaid
 pp gainsaid
 class deny
 takes obj
verb brush away
 class deny
 takes obj
verb disprove
 class deny
 takes obj
verb plead not guilty to
 past pleaded pled
 pp pleaded pled
 class deny
 takes obj
verb plead not guilty
 past pleaded pled
 pp pleaded pled
 class deny
 takes obj
verb profess innocence
 class deny
 takes obj
verb maintain innocence
 class deny
 takes obj
verb protest innocence
 class deny
 takes obj
verb confess
 class admit
 takes obj
 takes pp to
verb own up
 class admit
 takes obj
verb own up to
 class admit
 takes obj
verb confess to
 class admit
 takes obj
verb admit to
 forms admitted admitting
 class admit
 takes obj
verb fess up
 class admit
 takes obj
verb plead guilty
 past pleaded pled
 pp pleaded pled
 class admit
 takes obj
 takes pp to
verb plead guilty to
 past pleaded pled
 pp pleaded pled
 class admit
 takes obj
verb come clean
 past came
 pp come
 class admit
 takes obj
 takes pp to
verb avow
 class admit
 takes obj
 takes pp to
verb accept responsibility for
 class admit
 takes obj
verb take responsibility for
 past took
 pp taken
 class claim
 takes obj
verb take the blame for
 past took
 pp taken
 class admit
 takes obj
verb accept liability for
 class admit
 takes obj
verb accept responsibility
 class admit
 takes obj
 takes pp to
verb accept blame for
 class admit
 takes obj
verb believe
 class believe
 takes obj
verb suspect
 class believe
 takes obj
verb think
 past thought
 pp thought
 class believe
 takes obj
verb assume
 class believe
 takes obj
verb presume
 class believe
 takes obj
verb suppose
 class believe
 takes obj
verb fear
 class believe
 takes obj
verb guess
 class believe
 takes obj
verb speculate
 class believe
 takes obj
verb surmise
 class believe
 takes obj
verb imagine
 class believe
 takes obj
verb understand
 past understood
 pp understood
 class believe
 takes obj
verb conjecture
 class believe
 takes obj
verb hypothesize
 class believe
 takes obj
verb hypothesise
 class believe
 takes obj
verb theorize
 class believe
 takes obj
verb theorise
 class believe
 takes obj
verb be convinced
 third is am are
 past was were
 pp been
 ing being
 class believe
 takes obj
verb be certain
 third is am are
 past was were
 pp been
 ing being
 class believe
 takes obj
verb be sure
 third is am are
 past was were
 pp been
 ing being
 class believe
 takes obj
verb have reason to believe
 third has
 past had
 pp had
 class believe
 takes obj
verb be of the opinion
 third is am are
 past was were
 pp been
 ing being
 class believe
 takes obj
verb have a suspicion
 third has
 past had
 pp had
 class believe
 takes obj
verb rumour
 class report
 takes obj
verb rumor
 class report
 takes obj
verb write about
 past wrote
 pp written
 class report
 takes obj
verb break the news
 past broke
 pp broken
 class report
 takes obj
verb run a story on
 past ran
 pp run
 ing running
 class report
 takes obj
verb break the story
 past broke
 pp broken
 class report
 takes obj
verb claim responsibility
 class claim
 takes obj
verb claim responsibility for
 class claim
 takes obj
verb claim credit for
 class claim
 takes obj
verb claim credit
 class claim
 takes obj
verb take credit for
 past took
 pp taken
 class claim
 takes obj
verb take responsibility
 past took
 pp taken
 class claim
 takes obj
verb admit responsibility for
 forms admitted admitting
 class claim
 takes obj

# Accusing
verb accuse
 class accuse
 takes obj
verb implicate
 class accuse
 takes obj
verb incriminate
 class accuse
 takes obj
verb denounce as
 class accuse
 takes obj
verb fault
 class blame
 takes obj
verb point the finger at
 class accuse
 takes obj
verb point a finger at
 class accuse
 takes obj
verb point fingers at
 class accuse
 takes obj
verb level accusations at
 forms levelled levelling leveled leveling
 class accuse
 takes obj
verb level accusations against
 forms levelled levelling leveled leveling
 class accuse
 takes obj
verb level charges against
 forms levelled levelling leveled leveling
 class accuse
 takes obj
verb level allegations against
 forms levelled levelling leveled leveling
 class accuse
 takes obj
verb suspect of
 class accuse
 takes obj
verb cast suspicion on
 past cast
 pp cast
 class accuse
 takes obj
verb report to police
 class accuse
 takes obj
verb inculpate
 class accuse
 takes obj
verb point the finger
 class accuse
 takes pp at
verb point fingers
 class accuse
 takes pp at
verb blame
 class blame
 takes obj
verb hold responsible
 past held
 pp held
 class blame
 takes obj
verb hold accountable
 past held
 pp held
 class blame
 takes obj
verb hold liable
 past held
 pp held
 class blame
 takes obj
verb hold to account
 past held
 pp held
 class blame
 takes obj
verb scapegoat
 class blame
 takes obj
verb lay the blame on
 past laid
 pp laid
 class blame
 takes obj
verb pin the blame on
 forms pinned pinning
 class blame
 takes obj
verb pin on
 forms pinned pinning
 class blame
 takes obj
verb put the blame on
 past put
 pp put
 ing putting
 class blame
 takes obj
verb lay blame on
 past laid
 pp laid
 class blame
 takes obj
verb cast blame on
 past cast
 pp cast
 class blame
 takes obj
verb heap blame on
 class blame
 takes obj
verb place the blame on
 class blame
 takes obj
verb lay at the door of
 past laid
 pp laid
 class blame
 takes obj
verb call to account
 class blame
 takes obj
verb attribute
 class blame
 takes pp on to
verb ascribe
 class blame
 takes pp on to
verb impute
 class blame
 takes pp on to
verb allege
 class allege
 takes obj
verb claim
 class allege claim
 takes obj
verb contend
 class allege say
 takes obj
verb purport
 class allege
 takes obj
verb insinuate
 class allege
 takes obj
verb posit
 class allege
 takes obj
verb make accusations against
 past made
 pp made
 class accuse
 takes obj
verb make allegations against
 past made
 pp made
 class accuse
 takes obj
verb level claims against
 forms levelled levelling leveled leveling
 class accuse
 takes obj
verb bring accusations against
 past brought
 pp brought
 class accuse
 takes obj
verb hurl accusations at
 class accuse
 takes obj
verb trade accusations with
 class accuse
 takes obj
verb file accusations against
 class accuse
 takes obj

# Inquiry
verb question
 class investigate
 takes obj
 takes pp into
verb record
 class document
 takes obj
verb log
 forms logged logging
 class document
 takes obj
verb leak
 class expose
 takes obj
verb investigate
 class investigate
 takes obj
 takes pp into
verb probe
 class investigate
 takes obj
 takes pp into
verb examine
 class investigate
 takes obj
 takes pp into
verb interrogate
 class investigate
 takes obj
 takes pp into
verb inquire into
 class investigate
 takes obj
verb enquire into
 class investigate
 takes obj
verb inquire
 class investigate
 takes obj
 takes pp into
verb enquire
 class investigate
 takes obj
 takes pp into
verb look into
 class investigate
 takes obj
verb delve into
 class investigate
 takes obj
verb dig into
 past dug
 pp dug
 ing digging
 class investigate
 takes obj
verb scrutinize
 class investigate
 takes obj
 takes pp into
verb scrutinise
 class investigate
 takes obj
 takes pp into
verb grill
 class investigate
 takes obj
 takes pp into
verb audit
 class investigate
 takes obj
 takes pp into
verb inspect
 class investigate
 takes obj
 takes pp into
verb review
 class common
verb reinvestigate
 class investigate
 takes obj
 takes pp into
verb quiz
 third quizzes
 forms quizzed quizzing
 class investigate
 takes obj
 takes pp into
verb sift through
 class investigate
 takes obj
verb comb through
 class investigate
 takes obj
verb cross-examine
 class investigate
 takes obj
 takes pp into
verb poke into
 class investigate
 takes obj
verb fact-check
 class investigate
 takes obj
 takes pp into
verb open a probe into
 class investigate
 takes obj
verb launch a probe into
 class investigate
 takes obj
verb open an investigation into
 class investigate
 takes obj
verb launch an investigation into
 class investigate
 takes obj
verb launch an inquiry into
 class investigate
 takes obj
verb start an investigation into
 class investigate
 takes obj
verb reexamine
 class investigate
 takes obj
 takes pp into
verb re-examine
 class investigate
 takes obj
 takes pp into
verb check up on
 class investigate
 takes obj
verb scour
 class investigate
 takes obj
 takes pp into
verb document
 class document
 takes obj
verb catalogue
 class document
 takes obj
verb catalog
 class document
 takes obj
verb chronicle
 class document
 takes obj
verb corroborate
 class document confirm
 takes obj
verb identify
 class expose
 takes obj
verb substantiate
 class document confirm
 takes obj
verb authenticate
 class document
 takes obj
verb collate
 class document
 takes obj
verb expose
 class expose
 takes obj
verb reveal
 class expose
 takes obj
verb uncover
 class expose
 takes obj
verb unmask
 class expose
 takes obj
verb find
 past found
 pp found
 class expose rule
 takes obj
 takes pp against for
verb discover
 class expose
 takes obj
verb unearth
 class expose
 takes obj
verb detect
 class expose
 takes obj
verb disclose
 class expose
 takes obj
verb divulge
 class expose
 takes obj
verb bring to light
 past brought
 pp brought
 class expose
 takes obj
verb shed light on
 past shed
 pp shed
 ing shedding
 class expose
 takes obj
verb lay bare
 past laid
 pp laid
 class expose
 takes obj
verb lift the lid on
 class expose
 takes obj
verb blow the whistle on
 past blew
 pp blown
 class expose
 takes obj
verb show
 past showed
 pp shown
 class expose
 takes obj
verb prove
 past proved
 pp proven proved
 class expose aux
 takes obj
verb dig up
 past dug
 pp dug
 ing digging
 class expose
 takes obj
verb blow the lid off
 past blew
 pp blown
 class expose
 takes obj
verb shine a light on
 past shone
 pp shone
 class expose
 takes obj
verb throw light on
 past threw
 pp thrown
 class expose
 takes obj
verb rat on
 forms ratted ratting
 class expose
 takes obj
verb inform on
 class expose
 takes obj
verb inform against
 class expose
 takes obj
verb snitch on
 class expose
 takes obj
verb grass on
 class expose
 takes obj
verb rat out
 forms ratted ratting
 class expose
 takes obj
verb make public
 past made
 pp made
 class expose
 takes obj
verb bring to the attention of
 past brought
 pp brought
 class expose
 takes obj
verb shine a spotlight on
 past shone
 pp shone
 class expose
 takes obj
verb open
 class open
 takes obj
verb launch
 class open launch
 takes obj
verb start
 class open begin
 takes obj
verb begin
 past began
 pp begun
 ing beginning
 class open begin
 takes obj
verb reopen
 class open
 takes obj
verb re-open
 class open
 takes obj
verb announce
 class open say
 takes obj
verb conduct
 class open
 takes obj
verb carry out
 class open
 takes obj
verb undertake
 past undertook
 pp undertaken
 class open
 takes obj
verb relaunch
 class open launch
 takes obj
verb open hearings into
 class investigate
 takes obj
verb hold hearings into
 past held
 pp held
 class investigate
 takes obj
verb hold hearings on
 past held
 pp held
 class investigate
 takes obj
verb launch inquiries into
 class investigate
 takes obj
verb order an investigation into
 class investigate
 takes obj
verb order a probe into
 class investigate
 takes obj
verb order an inquiry into
 class investigate
 takes obj
verb conduct an investigation into
 class investigate
 takes obj
verb conduct a probe into
 class investigate
 takes obj
verb lead an investigation into
 past led
 pp led
 class investigate
 takes obj
verb open inquiries into
 class investigate
 takes obj
verb open an inquiry into
 class investigate
 takes obj
verb start a probe into
 class investigate
 takes obj

# Opposing
verb challenge
 class oppose
 takes obj
verb rebuff
 class oppose reject
 takes obj
verb oppose
 class oppose
 takes obj
verb reject
 class oppose reject deny
 takes obj
verb resist
 class oppose
 takes obj
verb contest
 class oppose
 takes obj
verb dispute
 class oppose deny
 takes obj
verb repudiate
 class oppose deny
 takes obj
verb defy
 class oppose
 takes obj
verb counter
 class oppose
 takes obj
verb combat
 forms combatted combatting combated combating
 class oppose fight
 takes obj
 takes pp against with
verb confront
 class oppose fight
 takes obj
 takes pp against with
verb disapprove
 class oppose
 takes obj
 takes pp to against with
verb disavow
 class oppose deny
 takes obj
verb disown
 class oppose
 takes obj
verb renounce
 class oppose
 takes obj
verb veto
 class oppose reject
 takes obj
verb vote down
 class oppose reject
 takes obj
verb vote against
 class oppose
 takes obj
verb campaign against
 class oppose
 takes obj
verb lobby against
 class oppose
 takes obj
verb rally against
 class oppose
 takes obj
verb come out against
 past came
 pp come
 class oppose
 takes obj
verb stand up to
 past stood
 pp stood
 class oppose
 takes obj
verb stand against
 past stood
 pp stood
 class oppose
 takes obj
verb push back against
 class oppose
 takes obj
verb push back on
 class oppose
 takes obj
verb hit back against
 past hit
 pp hit
 ing hitting
 class oppose
 takes obj
verb fight against
 past fought
 pp fought
 class oppose
 takes obj
verb fight back against
 past fought
 pp fought
 class oppose
 takes obj
verb argue against
 class oppose
 takes obj
verb fight off
 past fought
 pp fought
 class oppose
 takes obj
verb fend off
 class oppose
 takes obj
verb turn against
 class oppose
 takes obj
verb rebel against
 forms rebelled rebelling
 class oppose
 takes obj
verb revolt against
 class oppose
 takes obj
verb rise up against
 past rose
 pp risen
 class oppose
 takes obj
verb rise against
 past rose
 pp risen
 class oppose
 takes obj
verb side against
 class oppose
 takes obj
verb mobilize against
 class oppose
 takes obj
verb mobilise against
 class oppose
 takes obj
verb take a stand against
 past took
 pp taken
 class oppose
 takes obj
verb take a stance against
 past took
 pp taken
 class oppose
 takes obj
verb take on
 past took
 pp taken
 class oppose fight
 takes obj
verb take up arms against
 past took
 pp taken
 class oppose
 takes obj
verb thwart
 class oppose
 takes obj
verb obstruct
 class oppose
 takes obj
verb foil
 class oppose
 takes obj
verb stonewall
 class oppose
 takes obj
verb impede
 class oppose
 takes obj
verb disagree with
 forms disagreed disagreeing
 class oppose
 takes obj
verb differ with
 class oppose
 takes obj
verb clash with
 class oppose
 takes obj
verb quarrel with
 forms quarrelled quarrelling quarreled quarreling
 class oppose
 takes obj
verb object to
 class oppose
 takes obj
verb flout
 class oppose
 takes obj
verb countermand
 class oppose
 takes obj
verb counteract
 class oppose
 takes obj
verb balk at
 class oppose
 takes obj
verb baulk at
 class oppose
 takes obj
verb bristle at
 class oppose
 takes obj
verb cold-shoulder
 class oppose
 takes obj
verb cut ties with
 past cut
 pp cut
 ing cutting
 class oppose boycott
 takes obj
verb cut off ties with
 past cut
 pp cut
 ing cutting
 class oppose
 takes obj
verb sever ties with
 class oppose boycott
 takes obj
verb break with
 past broke
 pp broken
 class oppose
 takes obj
verb break off ties with
 past broke
 pp broken
 class oppose
 takes obj
verb sever relations with
 class oppose
 takes obj
verb break ties with
 past broke
 pp broken
 class oppose
 takes obj
verb stymie
 forms stymied stymying
 class oppose
 takes obj
verb counter-protest
 class oppose protest
 takes obj
 takes pp against at over
verb scupper
 class oppose
 takes obj
verb fall out with
 past fell
 pp fallen
 class oppose
 takes obj
verb lock horns with
 class oppose
 takes obj
verb cross swords with
 class oppose
 takes obj
verb spar with
 forms sparred sparring
 class oppose
 takes obj
verb feud with
 class oppose
 takes obj
verb wrangle with
 class oppose
 takes obj
verb tangle with
 class oppose
 takes obj
verb tussle with
 class oppose
 takes obj
verb square off against
 class oppose
 takes obj
verb face off against
 class oppose
 takes obj
verb go up against
 third goes
 past went
 pp gone
 class oppose
 takes obj
verb hold out against
 past held
 pp held
 class oppose
 takes obj
verb dig in against
 past dug
 pp dug
 ing digging
 class oppose
 takes obj
verb band together against
 class oppose
 takes obj
verb unite against
 class oppose
 takes obj
verb gang up on
 class oppose
 takes obj
verb work against
 class oppose
 takes obj
verb militate against
 class oppose
 takes obj
verb conspire against
 class oppose
 takes obj
verb plot against
 forms plotted plotting
 class oppose
 takes obj
verb scheme against
 class oppose
 takes obj
verb agitate against
 class oppose
 takes obj
verb object
 class oppose
 takes pp to
verb disagree
 forms disagreed disagreeing
 class oppose
 takes pp to against with
verb rebel
 forms rebelled rebelling
 class oppose
 takes pp to against with
verb revolt
 class oppose
 takes pp to against with
verb mutiny
 class oppose
 takes pp to against with
verb dissent
 class oppose
 takes pp to against with
verb differ
 class oppose
 takes pp to against with
verb clash
 class oppose fight
 takes pp with
verb quarrel
 forms quarrelled quarrelling quarreled quarreling
 class oppose
 takes pp to against with
verb squabble
 class oppose
 takes pp to against with
verb wrangle
 class oppose
 takes pp to against with
verb feud
 class oppose
 takes pp to against with
verb spar
 forms sparred sparring
 class oppose
 takes pp to against with
verb push back
 class oppose
 takes pp to against with
verb protest
 class protest
 takes obj
 takes pp against at over
verb demonstrate
 class protest
 takes pp against at over
verb rally
 class protest
 takes pp against at over
verb march
 class protest
 takes pp against at over
verb riot
 class protest
 takes pp against at over
verb picket
 class protest
 takes obj
 takes pp against at over
verb strike
 past struck
 pp struck stricken
 class protest attack sign
 takes obj
 takes pp with
verb go on strike
 third goes
 past went
 pp gone
 class protest
 takes pp against at over
verb walk out
 class protest
 takes pp against at over
verb stage a protest
 class protest
 takes pp against at over
verb stage a sit-in
 class protest
 takes pp against at over
verb take to the streets
 past took
 pp taken
 class protest
 takes pp against at over
verb pour into the streets
 class protest
 takes pp against at over
verb hold a rally
 past held
 pp held
 class protest
 takes pp against at over
verb go on hunger strike
 third goes
 past went
 pp gone
 class protest
 takes pp against at over
verb stage a walkout
 class protest
 takes pp against at over
verb hold a demonstration
 past held
 pp held
 class protest
 takes pp against at over
verb hunger-strike
 class protest
 takes pp against at over
verb sit in
 past sat
 pp sat
 ing sitting
 class protest
 takes pp against at over

# Ownership
verb occupy
 class control
 takes obj
verb divest
 class sellstake
 takes obj
 takes pp to in
verb overrun
 past overran
 pp overrun
 ing overrunning
 class control
 takes obj
verb take over
 past took
 pp taken
 class acquire
 takes obj
verb take control of
 past took
 pp taken
 class control
 takes obj
verb acquire
 class acquire use
 takes obj
verb buy
 past bought
 pp bought
 class acquire use
 takes obj
verb purchase
 class acquire use
 takes obj
verb snap up
 forms snapped snapping
 class acquire
 takes obj
verb buy out
 past bought
 pp bought
 class acquire
 takes obj
verb gobble up
 class acquire
 takes obj
verb swallow
 class acquire
 takes obj
verb absorb
 class acquire
 takes obj
verb buy up
 past bought
 pp bought
 class acquire
 takes obj
verb scoop up
 class acquire
 takes obj
verb take private
 past took
 pp taken
 class acquire
 takes obj
verb take a stake in
 past took
 pp taken
 class acquire
 takes obj
verb take stakes in
 past took
 pp taken
 class acquire
 takes obj
verb buy into
 past bought
 pp bought
 class acquire
 takes obj
verb buy a stake in
 past bought
 pp bought
 class acquire
 takes obj
verb acquire a stake in
 class acquire
 takes obj
verb purchase a stake in
 class acquire
 takes obj
verb nationalize
 class acquire
 takes obj
verb nationalise
 class acquire
 takes obj
verb privatize
 class acquire
 takes obj
verb privatise
 class acquire
 takes obj
verb reacquire
 class acquire
 takes obj
verb repurchase
 class acquire
 takes obj
verb buy back
 past bought
 pp bought
 class acquire
 takes obj
verb raise its stake in
 class acquire
 takes obj
verb gain control of
 class control
 takes obj
verb swallow up
 class acquire
 takes obj
verb gobble
 class acquire
 takes obj
verb wrest control of
 class control
 takes obj
verb own
 class own
 takes obj
verb possess
 class own
 takes obj
verb co-own
 class own
 takes obj
verb control
 forms controlled controlling
 class control
 takes obj
verb wholly own
 class own
 takes obj
verb part-own
 class own
 takes obj
verb have a stake in
 third has
 past had
 pp had
 class own
 takes obj
verb hold a stake in
 past held
 pp held
 class own
 takes obj
verb hold shares in
 past held
 pp held
 class own
 takes obj
verb hold a majority stake in
 past held
 pp held
 class own
 takes obj
verb hold a minority stake in
 past held
 pp held
 class own
 takes obj
verb jointly own
 class own
 takes obj
verb majority-own
 class own
 takes obj
verb have a controlling stake in
 third has
 past had
 pp had
 class own
 takes obj
verb have a majority stake in
 third has
 past had
 pp had
 class own
 takes obj
verb dominate
 class control
 takes obj
verb govern
 class control
 takes obj
verb hold sway over
 past held
 pp held
 class control
 takes obj
verb seize control of
 class control
 takes obj
verb seize power in
 class control
 takes obj
verb recapture
 class control
 takes obj
verb retake
 past retook
 pp retaken
 class control
 takes obj
verb reclaim
 class control
 takes obj
verb have control of
 third has
 past had
 pp had
 class control
 takes obj
verb have control over
 third has
 past had
 pp had
 class control
 takes obj
verb monopolize
 class control
 takes obj
verb monopolise
 class control
 takes obj
verb conquer
 class control
 takes obj
verb regain control of
 class control
 takes obj
verb gain control over
 class control
 takes obj
verb sell a stake
 past sold
 pp sold
 class sellstake
 takes obj
 takes pp to in
verb sell its stake
 past sold
 pp sold
 class sellstake
 takes obj
 takes pp to in
verb sell off
 past sold
 pp sold
 class sellstake
 takes obj
verb offload
 class sellstake
 takes obj
 takes pp to in
verb spin off
 past spun
 pp spun
 ing spinning
 class sellstake
 takes obj
verb hive off
 class sellstake
 takes obj
verb sell down
 past sold
 pp sold
 class sellstake
 takes obj
verb sell its stake in
 past sold
 pp sold
 class sellstake
 takes obj
verb sell a stake in
 past sold
 pp sold
 class sellstake
 takes obj
verb sell its shares in
 past sold
 pp sold
 class sellstake
 takes obj
verb sell shares in
 past sold
 pp sold
 class sellstake
 takes obj
verb carve out
 class sellstake
 takes obj
verb spin out
 past spun
 pp spun
 ing spinning
 class sellstake
 takes obj
verb divest itself of
 class sellstake
 takes obj

# Support
verb advocate
 class support
 takes obj
verb endorse
 class support
 takes obj
verb back
 class support
 takes obj
verb side with
 class support stand
 takes obj
verb support
 class support
 takes obj
verb champion
 class support
 takes obj
verb sponsor
 class support fund
 takes obj
verb espouse
 class support
 takes obj
verb favour
 class support
 takes obj
verb favor
 class support
 takes obj
verb bolster
 class support
 takes obj
verb buttress
 class support
 takes obj
verb boost
 class support
 takes obj
verb shore up
 class support
 takes obj
verb prop up
 forms propped propping
 class support
 takes obj
verb root for
 class support
 takes obj
verb rally behind
 class support
 takes obj
verb rally around
 class support
 takes obj
verb rally round
 class support
 takes obj
verb rally to
 class support
 takes obj
verb get behind
 past got
 pp got gotten
 ing getting
 class support
 takes obj
verb throw support behind
 past threw
 pp thrown
 class support
 takes obj
verb throw weight behind
 past threw
 pp thrown
 class support
 takes obj
verb throw its weight behind
 past threw
 pp thrown
 class support
 takes obj
verb throw his weight behind
 past threw
 pp thrown
 class support
 takes obj
verb throw her weight behind
 past threw
 pp thrown
 class support
 takes obj
verb throw their weight behind
 past threw
 pp thrown
 class support
 takes obj
verb line up behind
 class support
 takes obj
verb come out in support of
 past came
 pp come
 class support
 takes obj
verb come out for
 past came
 pp come
 class support
 takes obj
verb come out in favour of
 past came
 pp come
 class support
 takes obj
verb come out in favor of
 past came
 pp come
 class support
 takes obj
verb come to the defence of
 past came
 pp come
 class support defend
 takes obj
verb come to the defense of
 past came
 pp come
 class support defend
 takes obj
verb come to the aid of
 past came
 pp come
 class support help
 takes obj
verb come to the rescue of
 past came
 pp come
 class support help
 takes obj
verb speak up for
 past spoke
 pp spoken
 class support defend
 takes obj
verb speak out for
 past spoke
 pp spoken
 class support
 takes obj
verb stick up for
 past stuck
 pp stuck
 class support defend
 takes obj
verb stick by
 past stuck
 pp stuck
 class support stand
 takes obj
verb stand behind
 past stood
 pp stood
 class support
 takes obj
verb stand up for
 past stood
 pp stood
 class support defend
 takes obj
verb stand by
 past stood
 pp stood
 class support defend
 takes obj
verb vouch for
 class support defend
 takes obj
verb vote for
 class support
 takes obj
verb argue for
 class support defend
 takes obj
verb back up
 class support
 takes obj
verb sympathize with
 class support
 takes obj
verb sympathise with
 class support
 takes obj
verb express support for
 class support
 takes obj
verb express solidarity with
 class support stand
 takes obj
verb show support for
 past showed
 pp shown
 class support
 takes obj
verb show solidarity with
 past showed
 pp shown
 class support stand
 takes obj
verb voice support for
 class support
 takes obj
verb lend support to
 past lent
 pp lent
 class support
 takes obj
verb lend a hand to
 past lent
 pp lent
 class support
 takes obj
verb lend weight to
 past lent
 pp lent
 class support
 takes obj
verb lend backing to
 past lent
 pp lent
 class support
 takes obj
verb pledge support to
 class support
 takes obj
verb pledge support for
 class support
 takes obj
verb pledge allegiance to
 class support belong
 takes obj
verb pledge loyalty to
 class support
 takes obj
verb swear allegiance to
 past swore
 pp sworn
 class support
 takes obj
verb give backing to
 past gave
 pp given
 class support
 takes obj
verb give support to
 past gave
 pp given
 class support
 takes obj
verb offer support to
 class support
 takes obj
verb offer backing to
 class support
 takes obj
verb go to bat for
 third goes
 past went
 pp gone
 class support defend
 takes obj
verb go in to bat for
 third goes
 past went
 pp gone
 class support
 takes obj
verb approve of
 class support
 takes obj
verb plump for
 class support
 takes obj
verb cheer on
 class support
 takes obj
verb abet
 forms abetted abetting
 class help
 takes obj
verb aid and abet
 class support
 takes obj
verb give succor to
 past gave
 pp given
 class support
 takes obj
verb pray for
 class support
 takes obj
verb safeguard
 class defend
 takes obj
verb praise
 class praise
 takes obj
verb hail
 class praise welcome
 takes obj
verb commend
 class praise
 takes obj
verb laud
 class praise
 takes obj
verb applaud
 class praise
 takes obj
verb salute
 class praise
 takes obj
verb acclaim
 class praise
 takes obj
verb extol
 forms extolled extolling
 class praise
 takes obj
verb extoll
 class praise
 takes obj
verb compliment
 class praise
 takes obj
verb honour
 class praise
 takes obj
verb honor
 class praise
 takes obj
verb admire
 class praise
 takes obj
verb lionize
 class praise
 takes obj
verb lionise
 class praise
 takes obj
verb pay tribute to
 past paid
 pp paid
 class praise
 takes obj
verb glorify
 class praise
 takes obj
verb heap praise on
 class praise
 takes obj
verb lavish praise on
 class praise
 takes obj
verb shower praise on
 class praise
 takes obj
verb speak highly of
 past spoke
 pp spoken
 class praise
 takes obj
verb sing the praises of
 past sang
 pp sung
 class praise
 takes obj
verb eulogize
 class praise
 takes obj
verb eulogise
 class praise
 takes obj
verb rave about
 class praise
 takes obj
verb gush over
 class praise
 takes obj
verb idolize
 class praise
 takes obj
verb venerate
 class praise
 takes obj
verb revere
 class praise
 takes obj
verb give credit to
 past gave
 pp given
 class praise
 takes obj
verb single out for praise
 class praise
 takes obj
verb pay homage to
 past paid
 pp paid
 class praise
 takes obj
verb exalt
 class praise
 takes obj
verb trumpet
 class praise
 takes obj
verb wax lyrical about
 class praise
 takes obj
verb give a shout-out to
 past gave
 pp given
 class praise
 takes obj
verb welcome
 class welcome
 takes obj
verb rejoice
 class welcome
 takes obj
verb rejoice in
 class welcome
 takes obj
verb roll out the red carpet for
 class welcome
 takes obj
verb be pleased with
 third is am are
 past was were
 pp been
 ing being
 class welcome
 takes obj
verb express satisfaction with
 class welcome
 takes obj
verb defend
 class defend
 takes obj
verb protect
 class defend
 takes obj
verb shield
 class defend
 takes obj
verb justify
 class defend
 takes obj
verb speak in defence of
 past spoke
 pp spoken
 class defend
 takes obj
verb speak in defense of
 past spoke
 pp spoken
 class defend
 takes obj
verb leap to the defence of
 past leaped leapt
 pp leaped leapt
 class defend
 takes obj
verb leap to the defense of
 past leaped leapt
 pp leaped leapt
 class defend
 takes obj
verb spring to the defence of
 past sprang
 pp sprung
 class defend
 takes obj
verb rally to the defence of
 class defend
 takes obj
verb rally to the defense of
 class defend
 takes obj
verb intercede for
 class defend
 takes obj
verb rescue
 class help
 takes obj
verb bail out
 class fund help
 takes obj
verb fund
 class fund
 takes obj
verb finance
 class fund
 takes obj
verb donate
 class fund
 takes pp to
verb bankroll
 class fund
 takes obj
verb subsidize
 class fund
 takes obj
verb subsidise
 class fund
 takes obj
verb invest
 class fund
 takes pp in
verb underwrite
 past underwrote
 pp underwritten
 class fund
 takes obj
 takes pp to
verb endow
 class fund
 takes obj
 takes pp to
verb pour money into
 class fund
 takes obj
verb pump money into
 class fund
 takes obj
verb invest in
 class fund
 takes obj
verb chip in
 forms chipped chipping
 class fund
 takes obj
verb support financially
 class fund
 takes obj
 takes pp to
verb lend
 past lent
 pp lent
 class fund
 takes obj
 takes pp to
verb co-finance
 class fund
 takes obj
 takes pp to
verb co-fund
 class fund
 takes obj
 takes pp to
verb recapitalize
 class fund
 takes obj
 takes pp to
verb recapitalise
 class fund
 takes obj
 takes pp to
verb plough into
 class fund
 takes obj
verb plow into
 class fund
 takes obj
verb crowdfund
 past crowdfunded
 pp crowdfunded
 class fund
 takes obj
 takes pp to
verb foot the bill for
 class fund
 takes obj
verb put money into
 past put
 pp put
 ing putting
 class fund
 takes obj
verb part-fund
 class fund
 takes obj
 takes pp to
verb grubstake
 class fund
 takes obj
 takes pp to
verb help
 class help
 takes obj
verb assist
 class help
 takes obj
verb aid
 class help
 takes obj
verb help out
 class help
 takes obj
verb give a hand to
 past gave
 pp given
 class help
 takes obj
verb nurse
 class help
 takes obj
verb bring relief to
 past brought
 pp brought
 class help
 takes obj
verb liberate
 class help
 takes obj
verb airlift
 class help
 takes obj
verb resupply
 class help supply
 takes obj
 takes pp to with for
verb join
 class join
 takes obj
 takes pp in
verb join up
 class join
 takes obj
verb enlist
 class join
 takes pp in to
verb enlist in
 class join
 takes obj
verb enrol
 forms enrolled enrolling
 class join
 takes pp in to
verb enroll
 class join
 takes pp in to
verb sign up
 class join
 takes pp to for
verb sign up to
 class join
 takes obj
verb sign up for
 class join
 takes obj
verb take part in
 past took
 pp taken
 class join
 takes obj
verb participate in
 class join
 takes obj
verb rejoin
 class join
 takes obj
 takes pp with in
verb affiliate
 class join belong
 takes obj
 takes pp with in to
verb accede to
 class join
 takes obj
verb accede
 class join
 takes pp in to
verb link up with
 class join
 takes obj
verb join in
 class join
 takes obj
verb throw in with
 past threw
 pp thrown
 class join
 takes obj
verb become a member of
 past became
 pp become
 class join
 takes obj
verb become part of
 past became
 pp become
 class join
 takes obj
verb join the ranks of
 class join
 takes obj
verb defect to
 class join
 takes obj
verb come aboard
 past came
 pp come
 class join
 takes obj
 takes pp with in
verb get on board
 past got
 pp got gotten
 ing getting
 class join
 takes obj
 takes pp with in
verb jump ship to
 class join
 takes obj
verb stand shoulder to shoulder
 past stood
 pp stood
 class stand
 takes pp with by behind alongside
verb stand side by side
 past stood
 pp stood
 class stand
 takes pp with by behind alongside
verb stand with
 past stood
 pp stood
 class stand
 takes obj
verb stand alongside
 past stood
 pp stood
 class stand
 takes obj
verb stand shoulder to shoulder with
 past stood
 pp stood
 class stand
 takes obj
verb align with
 class stand
 takes obj
verb take the side of
 past took
 pp taken
 class stand
 takes obj
verb take sides with
 past took
 pp taken
 class stand
 takes obj
verb stick with
 past stuck
 pp stuck
 class stand
 takes obj
verb be on the side of
 third is am are
 past was were
 pp been
 ing being
 class stand
 takes obj
verb stand in solidarity with
 past stood
 pp stood
 class stand
 takes obj
verb march alongside
 class stand
 takes obj
verb congratulate
 class congratulate
 takes obj
verb felicitate
 class congratulate
 takes obj
verb wish well
 class congratulate
 takes obj
verb offer congratulations to
 class congratulate
 takes obj
verb send congratulations to
 past sent
 pp sent
 class congratulate
 takes obj
verb extend congratulations to
 class congratulate
 takes obj
verb thank
 class thank
 takes obj
verb express gratitude to
 class thank
 takes obj
verb express thanks to
 class thank
 takes obj
verb express appreciation to
 class thank
 takes obj
verb be grateful to
 third is am are
 past was were
 pp been
 ing being
 class thank
 takes obj
verb subordinate
 class belong
 takes pp with to
verb owe allegiance
 class belong
 takes pp with to
verb pledge allegiance
 class belong
 takes pp with to
verb swear allegiance
 past swore
 pp sworn
 class belong
 takes pp with to

# Making, supplying, using
verb deliver
 class supply
 takes obj
 takes pp to
verb smuggle
 class supply
 takes obj
 takes pp to with for
verb unleash
 class launch cause
 takes obj
 takes pp in
verb weaponize
 class use
 takes obj
verb weaponise
 class use
 takes obj
verb make use of
 past made
 pp made
 class use
 takes obj
verb use
 class use
 takes obj
verb unveil
 class launch
 takes obj
verb make
 past made
 pp made
 class develop
 takes obj
verb arm
 class supply
 takes obj
verb transfer
 forms transferred transferring
 class supply
 takes obj
 takes pp to with for
verb equip
 forms equipped equipping
 class supply
 takes obj
verb co-develop
 class develop
 takes obj
verb procure
 class use
 takes obj
verb hand over
 class supply
 takes obj
verb develop
 class develop
 takes obj
verb create
 class develop
 takes obj
verb build
 past built
 pp built
 class develop
 takes obj
verb design
 class develop
 takes obj
verb produce
 class develop
 takes obj
verb manufacture
 class develop
 takes obj
verb invent
 class develop
 takes obj
verb engineer
 class develop
 takes obj
verb construct
 class develop
 takes obj
verb craft
 class develop
 takes obj
verb pioneer
 class develop
 takes obj
verb assemble
 class develop
 takes obj
verb fabricate
 class develop
 takes obj
verb code
 class develop
 takes obj
verb program
 forms programmed programming programed programing
 class develop
 takes obj
verb programme
 class develop
 takes obj
verb architect
 class develop
 takes obj
verb prototype
 class develop
 takes obj
verb codevelop
 class develop
 takes obj
verb co-create
 class develop
 takes obj
verb co-design
 class develop
 takes obj
verb come up with
 past came
 pp come
 class develop
 takes obj
verb concoct
 class develop
 takes obj
verb innovate
 class develop
 takes obj
verb redesign
 class develop
 takes obj
verb rebuild
 past rebuilt
 pp rebuilt
 class develop
 takes obj
verb customize
 class develop
 takes obj
verb customise
 class develop
 takes obj
verb synthesize
 class develop
 takes obj
verb synthesise
 class develop
 takes obj
verb redevelop
 class develop
 takes obj
verb roll out
 class launch
 takes obj
verb mass-produce
 class develop
 takes obj
verb hand-make
 class develop
 takes obj
verb revamp
 class develop
 takes obj
verb introduce
 class launch
 takes obj
verb debut
 class launch
 takes obj
verb showcase
 class launch
 takes obj
verb bring out
 past brought
 pp brought
 class launch
 takes obj
verb bring to market
 past brought
 pp brought
 class launch
 takes obj
verb re-launch
 class launch
 takes obj
verb ship
 forms shipped shipping
 class supply
 takes obj
 takes pp to with for
verb offer
 class supply
 takes obj
 takes pp to with for
verb commercialize
 class launch
 takes obj
verb commercialise
 class launch
 takes obj
verb go live with
 third goes
 past went
 pp gone
 class launch
 takes obj
verb supply
 class supply
 takes obj
 takes pp to
verb sell
 past sold
 pp sold
 class supply
 takes obj
 takes pp to
verb provide
 class supply
 takes obj
 takes pp to for
verb export
 class supply
 takes obj
 takes pp to
verb furnish
 class supply
 takes obj
 takes pp to
verb sublicense
 class supply
 takes obj
 takes pp to with for
verb outfit
 forms outfitted outfitting
 class supply
 takes obj
verb lease
 class supply
 takes pp to
verb rent
 class supply
 takes pp to
verb rent out
 class supply
 takes pp to
verb sell on
 past sold
 pp sold
 class supply
 takes pp to
verb resell
 past resold
 pp resold
 class supply
 takes pp to
verb re-export
 class supply
 takes pp to
verb retail
 class supply
 takes pp to
verb kit out
 forms kitted kitting
 class supply
 takes obj
verb gift
 class supply
 takes obj
 takes pp to with for
verb wholesale
 class supply
 takes pp to
verb peddle
 class supply
 takes obj
 takes pp to with for
verb hawk
 class supply
 takes obj
 takes pp to with for
verb vend
 class supply
 takes obj
 takes pp to with for
verb cater to
 class supply
 takes obj
verb cater for
 class supply
 takes obj
verb reequip
 forms reequipped reequipping
 class supply
 takes obj
 takes pp to with for
verb re-equip
 forms re-equipped re-equipping
 class supply
 takes obj
 takes pp to with for
verb subcontract
 class supply
 takes obj
 takes pp to with for
verb outsource
 class supply
 takes obj
 takes pp to with for
verb run guns to
 past ran
 pp run
 ing running
 class supply
 takes obj
verb dole out
 class supply
 takes obj
verb arm with
 class supply
 takes obj
verb equip with
 forms equipped equipping
 class supply
 takes obj
verb provide with
 class supply
 takes obj
verb supply with
 class supply
 takes obj
verb furnish with
 class supply
 takes obj
verb license out
 class supply
 takes obj
verb deploy
 class use
 takes obj
verb employ
 class use appoint
 takes obj
 takes pp to as
verb utilize
 class use
 takes obj
verb utilise
 class use
 takes obj
verb wield
 class use
 takes obj
verb rely on
 class use
 takes obj
verb adopt
 class use
 takes obj
verb reuse
 class use
 takes obj
verb re-use
 class use
 takes obj
verb redeploy
 class use
 takes obj

# Auxiliaries and copulas
verb get
 past got
 pp got gotten
 ing getting
 class aux
verb stay
 class aux
verb keep
 past kept
 pp kept
 class aux
verb do
 third does
 past did
 pp done
 class aux
verb have
 third has
 past had
 pp had
 class aux
verb turn out
 class aux
verb feel
 past felt
 pp felt
 class aux
verb look
 class aux
verb wind up
 past wound
 pp wound
 class aux
verb be
 third is am are
 past was were
 pp been
 ing being
 class aux
verb become
 past became
 pp become
 class aux
verb remain
 class aux
verb seem
 class aux
verb appear
 class aux
verb sound
 class aux
verb end up
 class aux

# Alliance, contracts
verb meet with
 past met
 pp met
 class meet
 takes obj
verb conclude
 class sign say
 takes obj
 takes pp with
verb unite
 class ally
 takes pp with
verb broker
 class sign
 takes obj
 takes pp with
verb join forces with
 class ally
 takes obj
verb join hands with
 class ally
 takes obj
verb team up
 class ally
 takes pp with
verb band together
 class ally
 takes pp with
verb enter into
 class sign
 takes obj
verb ally
 class ally
 takes pp with
verb partner
 class ally
 takes obj
 takes pp with
verb cooperate
 class ally
 takes pp with
verb co-operate
 class ally
 takes pp with
verb merge
 class ally
 takes pp with
verb collaborate
 class ally
 takes pp with
verb join forces
 class ally
 takes pp with
verb join hands
 class ally
 takes pp with
verb work together
 class ally
 takes pp with
verb work hand in hand
 class ally
 takes pp with
verb collude
 class ally
 takes pp with
verb pair up
 class ally
 takes pp with
verb tie up
 forms tied tying
 class ally
 takes pp with
verb federate
 class ally
 takes pp with
verb coordinate
 class ally
 takes pp with
verb co-ordinate
 class ally
 takes pp with
verb club together
 forms clubbed clubbing
 class ally
 takes pp with
verb hook up
 class ally
 takes pp with
verb work jointly
 class ally
 takes pp with
verb work side by side
 class ally
 takes pp with
verb work in tandem
 class ally
 takes pp with
verb form an alliance
 class ally
 takes pp with
verb form a coalition
 class ally
 takes pp with
verb form a partnership
 class ally
 takes pp with
verb enter into a partnership
 class ally
 takes pp with
verb forge an alliance
 class ally
 takes pp with
verb forge a partnership
 class ally
 takes pp with
verb strike an alliance
 past struck
 pp struck stricken
 class ally
 takes pp with
verb forge ties
 class ally
 takes pp with
verb strengthen ties
 class ally
 takes pp with
verb build ties
 past built
 pp built
 class ally
 takes pp with
verb reconcile
 class ally
 takes pp with
verb join ranks
 class ally
 takes pp with
verb make common cause
 past made
 pp made
 class ally
 takes pp with
verb cosponsor
 class ally
 takes pp with
verb co-sponsor
 class ally
 takes pp with
verb co-host
 class ally
 takes pp with
verb cohost
 class ally
 takes pp with
verb normalize relations
 class ally
 takes pp with
verb restore ties
 class ally
 takes pp with
verb resume ties
 class ally
 takes pp with
verb ally with
 class ally
 takes obj
verb team up with
 class ally
 takes obj
verb partner with
 class ally
 takes obj
verb cooperate with
 class ally
 takes obj
verb co-operate with
 class ally
 takes obj
verb merge with
 class ally
 takes obj
verb collaborate with
 class ally
 takes obj
verb unite with
 class ally
 takes obj
verb band together with
 class ally
 takes obj
verb work with
 class ally
 takes obj
verb work together with
 class ally
 takes obj
verb coordinate with
 class ally
 takes obj
verb co-ordinate with
 class ally
 takes obj
verb affiliate with
 class ally
 takes obj
verb associate with
 class ally
 takes obj
verb pair up with
 class ally
 takes obj
verb hook up with
 class ally
 takes obj
verb form an alliance with
 class ally
 takes obj
verb form a coalition with
 class ally
 takes obj
verb form a partnership with
 class ally
 takes obj
verb forge an alliance with
 class ally
 takes obj
verb enter into a partnership with
 class ally
 takes obj
verb deepen ties with
 class ally
 takes obj
verb strengthen ties with
 class ally
 takes obj
verb forge ties with
 class ally
 takes obj
verb build ties with
 past built
 pp built
 class ally
 takes obj
verb normalize ties with
 class ally
 takes obj
verb normalise ties with
 class ally
 takes obj
verb normalize relations with
 class ally
 takes obj
verb normalise relations with
 class ally
 takes obj
verb restore ties with
 class ally
 takes obj
verb make common cause with
 past made
 pp made
 class ally
 takes obj
verb cozy up to
 class ally
 takes obj
verb cosy up to
 class ally
 takes obj
verb form a joint venture with
 class ally
 takes obj
verb federate with
 class ally
 takes obj
verb get into bed with
 past got
 pp got gotten
 ing getting
 class ally
 takes obj
verb throw in its lot with
 past threw
 pp thrown
 class ally
 takes obj
verb throw their lot in with
 past threw
 pp thrown
 class ally
 takes obj
verb make peace with
 past made
 pp made
 class ally
 takes obj
verb reconcile with
 class ally
 takes obj
verb twin with
 forms twinned twinning
 class ally
 takes obj
verb sign
 class sign
 takes obj
 takes pp with
verb ink
 class sign
 takes obj
 takes pp with
verb seal
 class sign
 takes obj
 takes pp with
verb clinch
 class sign
 takes obj
 takes pp with
verb reach
 class sign
 takes obj
 takes pp with
verb negotiate
 class sign
 takes obj
 takes pp with
verb finalize
 class sign
 takes obj
 takes pp with
verb finalise
 class sign
 takes obj
 takes pp with
verb cut
 past cut
 pp cut
 ing cutting
 class sign
 takes obj
 takes pp with
verb initial
 forms initialled initialling initialed initialing
 class sign
 takes obj
 takes pp with
verb hammer out
 class sign
 takes obj
verb cosign
 class sign
 takes obj
 takes pp with
verb co-sign
 class sign
 takes obj
 takes pp with
verb countersign
 class sign
 takes obj
 takes pp with
verb re-sign
 class sign
 takes obj
 takes pp with
verb meet
 past met
 pp met
 class meet
 takes obj
 takes pp with
verb hold talks with
 past held
 pp held
 class meet
 takes obj
verb hold talks
 past held
 pp held
 class meet
 takes obj
 takes pp with
verb hold discussions with
 past held
 pp held
 class meet
 takes obj
verb hold a meeting with
 past held
 pp held
 class meet
 takes obj
verb sit down with
 past sat
 pp sat
 ing sitting
 class meet
 takes obj
verb sit down
 past sat
 pp sat
 ing sitting
 class meet
 takes obj
verb confer with
 forms conferred conferring
 class meet
 takes obj
verb confer
 forms conferred conferring
 class meet
 takes obj
 takes pp with
verb consult
 class meet work
 takes obj
 takes pp with for at as in
verb consult with
 class meet
 takes obj
verb convene with
 class meet
 takes obj
verb talk to
 class meet
 takes obj
verb talk with
 class meet
 takes obj
verb speak to
 past spoke
 pp spoken
 class meet
 takes obj
verb speak with
 past spoke
 pp spoken
 class meet
 takes obj
verb rendezvous
 class meet
 takes obj
 takes pp with
verb negotiate with
 class meet
 takes obj
verb discuss with
 class meet
 takes obj
verb huddle
 class meet
 takes obj
 takes pp with
verb parley
 class meet
 takes obj
 takes pp with
verb exchange views with
 class meet
 takes obj
verb get together
 past got
 pp got gotten
 ing getting
 class meet
 takes obj
 takes pp with
verb reach out to
 class meet
 takes obj
verb touch base with
 class meet
 takes obj
verb be in talks with
 third is am are
 past was were
 pp been
 ing being
 class meet
 takes obj
verb communicate with
 class meet
 takes obj
verb huddle with
 class meet
 takes obj
verb fight alongside
 past fought
 pp fought
 class ally
 takes obj
verb serve alongside
 class ally
 takes obj
verb work alongside
 class ally
 takes obj
verb fight side by side with
 past fought
 pp fought
 class ally
 takes obj
verb campaign alongside
 class ally
 takes obj
verb act in concert with
 class ally
 takes obj
verb conspire together with
 class ally
 takes obj
verb join together with
 class ally
 takes obj

# Other verbs
verb abate
 class common
verb abdicate
 class common
verb abide
 past abode abided
 pp abided
 class common
verb abolish
 class common
verb abort
 class common
verb accelerate
 class common
verb accept
 class common
verb access
 class common
verb accommodate
 class common
verb accompany
 class common
verb accomplish
 class common
verb accord
 class common
verb accredit
 class common
verb accumulate
 class common
verb ache
 class common
verb achieve
 class common
verb acquaint
 class common
verb acquiesce
 class common
verb act
 class common
verb activate
 class common
verb adapt
 class common
verb address
 class common
verb adhere
 class common
verb adjoin
 class common
verb adjourn
 class common
verb adjudge
 class common
verb adjure
 class common
verb adjust
 class common
verb administer
 class common
verb adore
 class common
verb adorn
 class common
verb advance
 class common
verb advertise
 class common
verb advise
 class common
verb affect
 class common
verb affix
 class common
verb afford
 class common
verb age
 class common
verb agitate
 class common
verb agree
 forms agreed agreeing
 class plan
verb air
 class common
verb alarm
 class common
verb alienate
 class common
verb alight
 class common
verb align
 class common
verb allay
 class common
verb alleviate
 class common
verb allocate
 class common
verb allot
 forms allotted allotting
 class common
verb allude
 class common
verb alter
 class common
verb amalgamate
 class common
verb amass
 class common
verb amaze
 class common
verb amend
 class common
verb amnesty
 class common
verb amount
 class common
verb amputate
 class common
verb amuse
 class common
verb analyse
 class investigate
 takes obj
verb analyze
 class investigate
 takes obj
verb anchor
 class common
verb anger
 class common
verb angle
 class common
verb animate
 class common
verb annex
 class common
verb annoy
 class common
verb antagonise
 class common
verb antagonize
 class common
verb anticipate
 class common
verb apologise
 class common
verb apologize
 class common
verb appease
 class common
verb apply
 class common
verb appraise
 class common
verb appreciate
 class common
verb apprentice
 class common
verb apprise
 class common
verb approach
 class common
verb appropriate
 class common
verb arbitrate
 class common
verb arch
 class common
verb archive
 class common
verb argue with
 class common
verb arise
 past arose
 pp arisen
 class common
verb arouse
 class common
verb arrange
 class common
verb arrive
 class common
verb articulate
 class common
verb ascend
 class common
verb ascertain
 class common
verb aspire
 class common
verb assess
 class common
verb assign
 class common
verb assimilate
 class common
verb associate
 class common
verb assuage
 class common
verb assume control of
 class common
verb assure
 class common
verb astonish
 class common
verb astound
 class common
verb atone
 class common
verb attach
 class common
verb attain
 class common
verb attend
 class common
verb attract
 class common
verb auction
 class common
verb augment
 class common
verb author
 class common
verb automate
 class common
verb autopsy
 class common
verb avail
 class common
verb avenge
 class common
verb aver
 class common
verb average
 class common
verb avert
 class common
verb avoid
 class common
verb await
 class common
verb awaken
 class common
verb award
 class common
verb axe
 class common
verb back down
 class common
verb back out of
 class common
verb backfire
 class common
verb badger
 class common
verb baffle
 class common
verb bag
 forms bagged bagging
 class common
verb bail
 class common
verb bake
 class common
verb balance
 class common
verb bandage
 class common
verb bargain
 class common
verb bark
 class common
verb barter
 class common
verb be connected with
 third is am are
 past was were
 pp been
 ing being
 class common
verb be due
 third is am are
 past was were
 pp been
 ing being
 class common
verb be poised to
 third is am are
 past was were
 pp been
 ing being
 class common
verb be set to
 third is am are
 past was were
 pp been
 ing being
 class common
verb beat back
 past beat
 pp beaten
 class common
verb beautify
 class common
verb beckon
 class common
verb beef
 class common
verb befall
 class common
verb befriend
 class common
verb belie
 forms belied belying
 class common
verb bemuse
 class common
verb bend
 past bent
 pp bent
 class common
verb benefit
 forms benefitted benefitting benefited benefiting
 class common
verb bequeath
 class common
verb berth
 class common
verb besmirch
 class common
verb bestow
 class common
verb bet
 past bet
 pp bet
 ing betting
 class common
verb betray
 class common
verb bicker
 class common
verb bid
 past bid
 pp bid
 ing bidding
 class common
verb bill
 class common
verb billow
 class common
verb bind
 past bound
 pp bound
 class common
verb bite
 past bit
 pp bitten
 class common
verb blaze
 class common
verb bleach
 class common
verb bleed
 past bled
 pp bled
 class common
verb blend
 class common
verb bless
 class common
verb blink
 class common
verb blister
 class common
verb bloom
 class common
verb blossom
 class common
verb blow
 past blew
 pp blown
 class common
verb bludgeon
 class common
verb blur
 forms blurred blurring
 class common
verb blush
 class common
verb board
 class common
verb boast of
 class common
verb bodyguard
 class common
verb boil
 class common
verb bond
 class common
verb boot
 class common
verb border
 class common
verb bore
 class common
verb borrow
 class common
verb botch
 class common
verb bother
 class common
verb bottom
 class common
verb bounce
 class common
verb bow
 class common
verb box
 class common
verb brace
 class common
verb brake
 class common
verb brand
 class common
verb brandish
 class common
verb brave
 class common
verb break
 past broke
 pp broken
 class common
verb breathe
 class common
verb breed
 past bred
 pp bred
 class common
verb brew
 class common
verb bribe
 class common
verb brief
 class common
verb brighten
 class common
verb bring in
 past brought
 pp brought
 class common
verb bring into play
 past brought
 pp brought
 class common
verb bring under the control of
 past brought
 pp brought
 class common
verb broach
 class common
verb broadcast
 past broadcast
 pp broadcast
 class common
verb broaden
 class common
verb brood
 class common
verb browse
 class common
verb bruise
 class common
verb budge
 class common
verb budget
 class common
verb bulge
 class common
verb bulldoze
 class common
verb bungle
 class common
verb buoy
 class common
verb burden
 class common
verb burst
 past burst
 pp burst
 class common
verb bury
 class common
verb bust
 past busted bust
 pp busted bust
 class common
verb bustle
 class common
verb buzz
 class common
verb bypass
 class common
verb cage
 class common
verb cajole
 class common
verb calculate
 class common
verb call
 class common
verb calm
 class common
verb camp
 class common
verb campaign
 class common
verb cancel
 forms cancelled cancelling canceled canceling
 class common
verb cap
 forms capped capping
 class common
verb capitalise
 class common
verb capitalize
 class common
verb capsize
 class common
verb captivate
 class common
verb carry
 class common
verb carve
 class common
verb cast
 past cast
 pp cast
 class common
verb catalyse
 class common
verb catalyze
 class common
verb catapult
 class common
verb catch
 past caught
 pp caught
 class common
verb categorise
 class common
verb categorize
 class common
verb cater
 class common
verb catfish
 class common
verb cease to be
 class common
verb cede
 class common
verb celebrate
 class common
verb cement
 class common
verb center
 class common
verb centre
 class common
verb certify
 class common
verb change
 class common
verb channel
 forms channelled channelling channeled channeling
 class common
verb chant
 class common
verb char
 forms charred charring
 class common
verb characterise
 class common
verb characterize
 class common
verb charge with
 class charge
 takes obj
verb charm
 class common
verb chart
 class common
verb charter
 class common
verb chase
 class common
verb chat
 forms chatted chatting
 class common
verb chatter
 class common
verb check
 class common
verb cheer
 class common
verb cherish
 class common
verb chew
 class common
verb chill
 class common
verb chirp
 class common
verb choke
 class common
verb chop
 forms chopped chopping
 class common
verb circulate
 class common
verb circumvent
 class common
verb cite
 class common
verb clad
 forms cladded cladding
 class common
verb clap
 forms clapped clapping
 class common
verb classify
 class common
verb clean
 class common
verb click
 class common
verb climb
 class common
verb cling
 past clung
 pp clung
 class common
verb clip
 forms clipped clipping
 class common
verb cloak
 class common
verb clog
 forms clogged clogging
 class common
verb clone
 class common
verb close
 class common
verb co-author
 class common
verb co-exist
 class common
verb co-opt
 class common
verb co-produce
 class common
verb coax
 class common
verb codify
 class common
verb coexist
 class common
verb cohabit
 class common
verb cohere
 class common
verb coincide
 class common
verb collapse
 class common
verb collect
 class common
verb collide
 class common
verb collude with
 class common
verb colonise
 class common
verb colonize
 class common
verb combine
 class common
verb come
 past came
 pp come
 class common
verb comfort
 class common
verb commandeer
 class common
verb commemorate
 class common
verb commiserate
 class common
verb commission
 class common
verb commit
 forms committed committing
 class common
verb communicate
 class common
verb commute
 class common
verb compare
 class common
verb compensate
 class common
verb compete
 class common
verb compile
 class common
verb complete
 class common
verb complicate
 class common
verb compliment on
 class common
verb comply
 class common
verb compose
 class common
verb compound
 class common
verb comprise
 class common
verb compute
 class common
verb computerise
 class common
verb conceal
 class common
verb conceive
 class common
verb concentrate
 class common
verb concern
 class common
verb concur
 forms concurred concurring
 class common
verb condense
 class common
verb condone
 class common
verb configure
 class common
verb confine
 class common
verb conform
 class common
verb confuse
 class common
verb congregate
 class common
verb conjure
 class common
verb connect
 class common
verb connive
 class common
verb consecrate
 class common
verb conserve
 class common
verb consist
 class common
verb console
 class common
verb consolidate
 class common
verb conspire
 class common
verb constitute
 class common
verb construe
 class common
verb consult for
 class common
verb consume
 class common
verb contact
 class common
verb contain
 class common
verb contract
 class common
verb contrast
 class common
verb contravene
 class common
verb contribute
 class common
verb convene
 class common
verb converge
 class common
verb convert
 class common
verb convey
 class common
verb convince
 class common
verb convoke
 class common
verb cook
 class common
verb cool
 class common
verb cope
 class common
verb copy
 class common
verb corrupt
 class common
verb cost
 past cost
 pp cost
 class common
verb cough
 class common
verb counsel
 forms counselled counselling counseled counseling
 class common
verb count
 class common
verb counterfeit
 class common
verb cover
 class common
verb cow
 class common
verb crack
 class common
verb cram
 forms crammed cramming
 class common
verb crash
 class common
verb crave
 class common
verb crawl
 class common
verb credit
 class common
verb creep
 past crept
 pp crept
 class common
verb cripple
 class common
verb cross
 class common
verb crow
 class common
verb crowdsource
 class common
verb crown
 class common
verb crumble
 class common
verb crush
 class common
verb cry out
 class common
verb cuddle
 class common
verb cull
 class common
verb culminate
 class common
verb cultivate
 class common
verb curb
 class common
verb cure
 class common
verb curse
 class common
verb curtail
 class common
verb curve
 class common
verb cushion
 class common
verb cut down
 past cut
 pp cut
 ing cutting
 class common
verb cut off
 past cut
 pp cut
 ing cutting
 class common
verb cut short
 past cut
 pp cut
 ing cutting
 class common
verb cycle
 class common
verb dabble
 class common
verb dampen
 class common
verb dance
 class common
verb dangle
 class common
verb dare
 class common
verb darken
 class common
verb darn
 class common
verb dart
 class common
verb data-mine
 class common
verb date
 class common
verb dawn
 class common
verb dazzle
 class common
verb deal
 past dealt
 pp dealt
 class common
verb debate
 class common
verb debrief
 class common
verb debug
 forms debugged debugging
 class common
verb debunk
 class common
verb decay
 class common
verb deceive into
 class common
verb decimate
 class common
verb decorate
 class common
verb decrease
 class common
verb decrypt
 class common
verb deduce
 class common
verb deduct
 class common
verb deepen
 class common
verb default
 class common
verb defeat
 class common
verb defer
 forms deferred deferring
 class common
verb define
 class common
verb deflate
 class common
verb deflect
 class common
verb defray
 class common
verb defuse
 class common
verb delay
 class common
verb delegate
 class common
verb delete
 class common
verb delight
 class common
verb delineate
 class common
verb delve
 class common
verb demobilise
 class common
verb demoralise
 class common
verb demote
 class common
verb demur
 forms demurred demurring
 class common
verb denigrate
 class common
verb denote
 class common
verb depart
 class common
verb depend
 class common
verb depict
 class common
verb deplete
 class common
verb depreciate
 class common
verb depress
 class common
verb depute
 class common
verb derail
 class common
verb deregulate
 class common
verb derive
 class common
verb descend
 class common
verb describe
 class common
verb desert
 class common
verb deserve
 class common
verb desire
 class common
verb destabilise
 class common
verb destabilize
 class common
verb detach
 class common
verb detail
 class document
 takes obj
verb deter
 forms deterred deterring
 class common
verb deteriorate
 class common
verb determine
 class common
verb devalue
 class common
verb deviate
 class common
verb devise
 class common
verb devolve
 class common
verb devote
 class common
verb devour
 class common
verb diagnose
 class common
verb dial
 forms dialled dialling dialed dialing
 class common
verb dictate
 class common
verb die
 forms died dying
 class common
verb diet
 class common
verb differentiate
 class common
verb diffuse
 class common
verb dig
 past dug
 pp dug
 ing digging
 class common
verb digest
 class common
verb digitise
 class common
verb digitize
 class common
verb dim
 forms dimmed dimming
 class common
verb diminish
 class common
verb dine
 class common
verb dip
 forms dipped dipping
 class common
verb disable
 class common
verb disarm
 class common
verb disband
 class common
verb discard
 class common
verb discern
 class common
verb discharge
 class common
verb disconnect
 class common
verb discount
 class common
verb discourage
 class common
verb discriminate
 class common
verb discuss
 class common
verb disembark
 class common
verb disengage from
 class common
verb disguise
 class common
verb disgust
 class common
verb dishearten
 class common
verb dislike
 class common
verb dislodge
 class common
verb dismantle
 class common
verb disobey
 class common
verb dispatch
 class common
verb dispel
 forms dispelled dispelling
 class common
verb dispense
 class common
verb disperse
 class common
verb display
 class common
verb displease
 class common
verb dispose
 class common
verb disseminate
 class common
verb dissipate
 class common
verb dissolve
 class common
verb dissuade
 class common
verb distinguish
 class common
verb distribute
 class common
verb distrust
 class common
verb disturb
 class common
verb ditch
 class common
verb dive
 past dived dove
 pp dived
 class common
verb dive-bomb
 class common
verb divert
 class common
verb divide
 class common
verb divorce
 class common
verb do business with
 third does
 past did
 pp done
 class common
verb dock
 class sanction
 takes obj
verb dodge
 class common
verb dole
 class common
verb dot
 forms dotted dotting
 class common
verb double
 class common
verb double-check
 class common
verb doubt
 class common
verb download
 class common
verb downplay
 class common
verb dox
 class common
verb draft
 class common
verb drag
 forms dragged dragging
 class common
verb drain
 class common
verb drape
 class common
verb draw
 past drew
 pp drawn
 class common
verb dread
 class common
verb dream
 past dreamed dreamt
 pp dreamed dreamt
 class common
verb drift
 class common
verb drill
 class common
verb drink
 past drank
 pp drunk
 class common
verb drip
 forms dripped dripping
 class common
verb drive
 past drove
 pp driven
 class common
verb drop
 forms dropped dropping
 class common
verb drown
 class common
verb drug
 forms drugged drugging
 class common
verb dry
 class common
verb dub
 forms dubbed dubbing
 class common
verb duel
 forms duelled duelling dueled dueling
 class common
verb dump
 class common
verb dust
 class common
verb dwarf
 class common
verb dwell
 past dwelt
 pp dwelt
 class common
verb dwindle
 class common
verb dye
 forms dyed dyeing
 class common
verb e-mail
 class common
verb earmark
 class common
verb earn
 class common
verb ease
 class common
verb eat
 past ate
 pp eaten
 class common
verb ebb
 class common
verb echo
 class common
verb eclipse
 class common
verb educate
 class common
verb elaborate
 class common
verb elapse
 class common
verb electrocute
 class common
verb elevate
 class common
verb elicit
 class common
verb eliminate
 class common
verb elude
 class common
verb email
 class common
verb emanate
 class common
verb embark
 class common
verb embarrass
 class common
verb embody
 class common
verb embrace
 class common
verb embroil
 class common
verb emerge
 class common
verb emigrate
 class common
verb empathise
 class common
verb empathize
 class common
verb empower
 class common
verb empty
 class common
verb emulate
 class common
verb enable
 class common
verb enact
 class common
verb enchant
 class common
verb encircle
 class common
verb enclose
 class common
verb encompass
 class common
verb encounter
 class common
verb encourage
 class common
verb encroach
 class common
verb end in
 class common
verb endanger
 class common
verb endear
 class common
verb enforce
 class common
verb engage
 class common
verb engulf
 class common
verb enhance
 class common
verb enjoy
 class common
verb enlarge
 class common
verb enlighten
 class common
verb enrage
 class common
verb enrich
 class common
verb ensure
 class common
verb entail
 class common
verb enter
 class common
verb entertain
 class common
verb entice
 class common
verb entitle
 class common
verb entrench
 class common
verb entrust
 class common
verb enumerate
 class common
verb envision
 class common
verb envy
 class common
verb equal
 forms equalled equalling equaled equaling
 class common
verb equalise
 class common
verb equate
 class common
verb eradicate
 class common
verb erase
 class common
verb erect
 class common
verb erode
 class common
verb err
 class common
verb erupt
 class common
verb escalate
 class common
verb escape
 class common
verb eschew
 class common
verb escort
 class common
verb estimate
 class common
verb evacuate
 class common
verb evade
 class common
verb evaluate
 class common
verb evaporate
 class common
verb even
 class common
verb evoke
 class common
verb evolve
 class common
verb exact
 class common
verb exaggerate
 class common
verb exasperate
 class common
verb exceed
 class common
verb exchange
 class common
verb excite
 class common
verb excuse
 class common
verb exemplify
 class common
verb exempt
 class common
verb exert
 class common
verb exhale
 class common
verb exhaust
 class common
verb exhibit
 class common
verb exhume
 class common
verb exist
 class common
verb expand
 class common
verb expedite
 class common
verb expend
 class common
verb experience
 class common
verb experiment
 class common
verb expire
 class common
verb explode
 class common
verb explore
 class common
verb express
 class common
verb expropriate
 class common
verb expunge
 class common
verb extend
 class common
verb extinguish
 class common
verb extort
 class common
verb extract
 class common
verb extradite
 class common
verb face down
 class common
verb facilitate
 class common
verb fade
 class common
verb faint
 class common
verb fake
 class common
verb fall
 past fell
 pp fallen
 class common
verb falsify
 class common
verb falter
 class common
verb fan
 forms fanned fanning
 class common
verb fare
 class common
verb farm
 class common
verb fascinate
 class common
verb fast
 class common
verb fasten
 class common
verb fathom
 class common
verb feast
 class common
verb feature
 class common
verb feed
 past fed
 pp fed
 class common
verb feign
 class common
verb fence
 class common
verb ferment
 class common
verb ferry
 class common
verb fertilise
 class common
verb fertilize
 class common
verb fester
 class common
verb fetch
 class common
verb fete
 class common
verb fidget
 class common
verb fight for
 past fought
 pp fought
 class common
verb fight over
 past fought
 pp fought
 class common
verb figure
 class common
verb fill
 class common
verb film
 class common
verb filter
 class common
verb fingerprint
 class common
verb finish
 class common
verb fish
 class common
verb fit
 forms fitted fitting
 class common
verb fix
 class common
verb flag
 forms flagged flagging
 class common
verb flame
 class common
verb flank
 class common
verb flap
 forms flapped flapping
 class common
verb flare
 class common
verb flash
 class common
verb flatter
 class common
verb flaunt
 class common
verb flee
 past fled
 pp fled
 ing fleeing
 class common
verb flex
 class common
verb flicker
 class common
verb flinch
 class common
verb flirt
 class common
verb float
 class common
verb flood
 class common
verb flop
 forms flopped flopping
 class common
verb flounder
 class common
verb flourish
 class common
verb flow
 class common
verb fluctuate
 class common
verb fly
 past flew
 pp flown
 class common
verb focus
 forms focussed focussing focused focusing
 class common
verb fold
 class common
verb follow
 class common
verb fool
 class common
verb forecast
 past forecast
 pp forecast
 class common
verb forego
 past forewent
 pp foregone
 class common
verb forestall
 class common
verb forge
 class common
verb forget
 past forgot
 pp forgotten
 ing forgetting
 class common
verb forgive
 past forgave
 pp forgiven
 class common
verb forgo
 past forwent
 pp forgone
 class common
verb form
 class common
verb formulate
 class common
verb forswear
 past forswore
 pp forsworn
 class common
verb fortify
 class common
verb forward
 class common
verb foster
 class common
verb founder
 class common
verb frame
 class common
verb free
 forms freed freeing
 class help
verb frequent
 class common
verb fret
 forms fretted fretting
 class common
verb frighten
 class common
verb front
 class common
verb frown
 class common
verb frustrate
 class common
verb fry
 class common
verb fuel
 forms fuelled fuelling fueled fueling
 class common
verb fulfil
 forms fulfilled fulfilling
 class common
verb fulfill
 class common
verb funnel
 forms funnelled funnelling funneled funneling
 class common
verb further
 class common
verb gain
 class common
verb gallop
 class common
verb galvanise
 class common
verb galvanize
 class common
verb gamble
 class common
verb garner
 class common
verb gasp
 class common
verb gather
 class common
verb gauge
 class common
verb gaze
 class common
verb generalise
 class common
verb generate
 class common
verb germinate
 class common
verb gerrymander
 class common
verb get going
 past got
 pp got gotten
 ing getting
 class common
verb get hold of
 past got
 pp got gotten
 ing getting
 class common
verb get ready
 past got
 pp got gotten
 ing getting
 class common
verb gig
 forms gigged gigging
 class common
verb give
 past gave
 pp given
 class common
verb glance
 class common
verb glide
 class common
verb glimpse
 class common
verb glitter
 class common
verb glow
 class common
verb glue
 class common
verb go
 third goes
 past went
 pp gone
 class common
verb goad
 class common
verb google
 class common
verb gossip
 class common
verb gouge
 class common
verb grab
 forms grabbed grabbing
 class common
verb graduate
 class common
verb grapple
 class common
verb grasp
 class common
verb gravitate
 class common
verb graze
 class common
verb greet
 class common
verb grieve
 class common
verb grind
 past ground
 pp ground
 class common
verb grip
 forms gripped gripping
 class common
verb groan
 class common
verb groom
 class common
verb grow
 past grew
 pp grown
 class common
verb grunt
 class common
verb guarantee
 forms guaranteed guaranteeing
 class common
verb guard
 class common
verb guest-edit
 class common
verb guide
 class common
verb gulp
 class common
verb gut
 forms gutted gutting
 class common
verb haggle
 class common
verb hail from
 class common
verb halve
 class common
verb hammer
 class common
verb hamper
 class common
verb hand
 class common
verb handicap
 forms handicapped handicapping
 class common
verb handle
 class common
verb happen
 class common
verb harden
 class common
verb harm
 class common
verb harness
 class common
verb harvest
 class common
verb hasten
 class common
verb hatch
 class common
verb haul
 class common
verb haunt
 class common
verb have in mind
 third has
 past had
 pp had
 class common
verb head to
 class common
verb headline
 class common
verb heal
 class common
verb hear
 past heard
 pp heard
 class common
verb heat
 class common
verb hedge
 class common
verb heed
 class common
verb heighten
 class common
verb herald
 class common
verb hesitate
 class common
verb hide
 past hid
 pp hidden
 class common
verb highlight
 past highlighted
 pp highlighted
 class common
verb hinder
 class common
verb hinge
 class common
verb hint
 class common
verb hiss
 class common
verb hold back
 past held
 pp held
 class common
verb hold forth
 past held
 pp held
 class common
verb hold off
 past held
 pp held
 class common
verb hold out
 past held
 pp held
 class common
verb hold up
 past held
 pp held
 class common
verb hone
 class common
verb honeymoon
 class common
verb hook
 class common
verb hop
 forms hopped hopping
 class common
verb hospitalise
 class common
verb hospitalize
 class common
verb host
 class common
verb house
 class common
verb hover
 class common
verb howl
 class common
verb hug
 forms hugged hugging
 class common
verb hum
 forms hummed humming
 class common
verb humble
 class common
verb hunt
 class common
verb hurl
 class common
verb hurry
 class common
verb hurt
 past hurt
 pp hurt
 class common
verb hurtle
 class common
verb idealise
 class common
verb identify with
 class common
verb idle
 class common
verb ignore
 class common
verb illuminate
 class common
verb illustrate
 class common
verb immigrate
 class common
verb immunise
 class common
verb immunize
 class common
verb impact
 class common
verb impair
 class common
verb impart
 class common
verb imperil
 forms imperilled imperilling imperiled imperiling
 class common
verb impersonate
 class common
verb implement
 class common
verb implode
 class common
verb import
 class common
verb importune
 class common
verb impound
 class common
verb impress
 class common
verb improve
 class common
verb incense
 class common
verb incline
 class common
verb include
 class common
verb incorporate
 class common
verb increase
 class common
verb incubate
 class common
verb incur
 forms incurred incurring
 class common
verb induct
 class common
verb indulge
 class common
verb industrialise
 class common
verb infer
 forms inferred inferring
 class common
verb inflate
 class common
verb influence
 class common
verb inform
 class common
verb infringe
 class abuse
 takes obj
 takes pp on
verb infuriate
 class common
verb infuse
 class common
verb ingest
 class common
verb inhabit
 class common
verb inhale
 class common
verb inherit
 class common
verb inhibit
 class common
verb inoculate
 class common
verb inspire
 class common
verb instant-message
 class common
verb instil
 forms instilled instilling
 class common
verb instill
 class common
verb insulate
 class common
verb insure
 class common
verb integrate
 class common
verb intensify
 class common
verb interact
 class common
verb intercede
 class common
verb interfere
 class common
verb interpret
 class common
verb interrupt
 class common
verb intersperse
 class common
verb intervene
 class common
verb interview
 class common
verb intrigue
 class common
verb intrude
 class common
verb inundate
 class common
verb invite
 class common
verb invoice
 class common
verb invoke
 class common
verb involve
 class common
verb iron
 class common
verb irrigate
 class common
verb irritate
 class common
verb isolate
 class common
verb issue
 class common
verb itch
 class common
verb itemise
 class common
verb itemize
 class common
verb jab
 forms jabbed jabbing
 class common
verb jam
 forms jammed jamming
 class common
verb jeopardise
 class common
verb jeopardize
 class common
verb jockey
 class common
verb jog
 forms jogged jogging
 class common
verb jostle
 class common
verb juggle
 class common
verb jump
 class common
verb juxtapose
 class common
verb keep an eye on
 past kept
 pp kept
 class common
verb kick
 class common
verb kick-start
 class common
verb kid
 forms kidded kidding
 class common
verb kill off
 class common
verb kindle
 class common
verb kiss
 class common
verb kneel
 past knelt
 pp knelt
 class common
verb knit
 past knit knitted
 pp knit knitted
 ing knitting
 class common
verb knock
 class common
verb know
 past knew
 pp known
 class common
verb label
 forms labelled labelling labeled labeling
 class common
verb labor
 class common
verb labour
 class common
verb lack
 class common
verb lag
 forms lagged lagging
 class common
verb lament
 class common
verb land
 class common
verb languish
 class common
verb lapse
 class common
verb lash
 class common
verb last
 class common
verb laugh
 class common
verb launder
 class common
verb lean
 past leaned leant
 pp leaned leant
 class common
verb leap
 past leaped leapt
 pp leaped leapt
 class common
verb learn
 past learned learnt
 pp learned learnt
 class common
verb leave
 past left
 pp left
 class common
verb lecture
 class common
verb legalise
 class common
verb legalize
 class common
verb legislate
 class common
verb lend a hand
 past lent
 pp lent
 class common
verb lengthen
 class common
verb let down
 past let
 pp let
 ing letting
 class common
verb let off
 past let
 pp let
 ing letting
 class common
verb let up
 past let
 pp let
 ing letting
 class common
verb level
 forms levelled levelling leveled leveling
 class common
verb leverage
 class common
verb liaise
 class common
verb liberalise
 class common
verb lick
 class common
verb lie
 past lay
 pp lain
 ing lying
 class common
verb lift
 class common
verb lighten
 class common
verb like
 class common
verb limit
 class common
verb limp
 class common
verb line
 class common
verb linger
 class common
verb link
 class common
verb listen
 class common
verb litter
 class common
verb live
 class common
verb livestream
 class common
verb load
 class common
verb loan
 class common
verb loathe
 class common
verb lob
 forms lobbed lobbing
 class common
verb lobby
 class common
verb lock
 class common
verb log on
 forms logged logging
 class common
verb loiter
 class common
verb long
 class common
verb look after
 class common
verb look at
 class common
verb loom
 class common
verb loosen
 class common
verb lose
 past lost
 pp lost
 class common
verb love
 class common
verb lower
 class common
verb lure
 class common
verb lurk
 class common
verb magnify
 class common
verb mail
 class common
verb make peace
 past made
 pp made
 class common
verb make up
 past made
 pp made
 class common
verb make up with
 past made
 pp made
 class common
verb man
 forms manned manning
 class common
verb map
 forms mapped mapping
 class common
verb mar
 forms marred marring
 class common
verb mark
 class common
verb market
 class common
verb marry
 class common
verb marshal
 forms marshalled marshalling marshaled marshaling
 class common
verb mask
 class common
verb masquerade
 class common
verb master
 class common
verb mastermind
 class common
verb match
 class common
verb materialise
 class common
verb materialize
 class common
verb matter
 class common
verb mature
 class common
verb maximise
 class common
verb maximize
 class common
verb mean
 past meant
 pp meant
 class common
verb measure
 class common
verb meddle
 class common
verb mediate
 class common
verb meditate
 class common
verb melt
 class common
verb memorise
 class common
verb memorize
 class common
verb mend
 class common
verb mentor
 class common
verb merge into
 class common
verb merit
 class common
verb message
 class common
verb migrate
 class common
verb milk
 class common
verb mine
 class common
verb mingle
 class common
verb minimise
 class common
verb minimize
 class common
verb mirror
 class common
verb miscarry
 class common
verb misfire
 class common
verb mishandle
 class common
verb misplace
 class common
verb miss
 class common
verb mistrust
 class common
verb mitigate
 class common
verb mix
 class common
verb mobilise
 class common
verb mobilize
 class common
verb moderate
 class common
verb modernise
 class common
verb modernize
 class common
verb modify
 class common
verb moisten
 class common
verb mold
 class common
verb monetise
 class common
verb monetize
 class common
verb moor
 class common
verb moot
 class common
verb mortgage
 class common
verb mothball
 class common
verb motivate
 class common
verb mould
 class common
verb mourn
 class common
verb move
 class common
verb multiply
 class common
verb multitask
 class common
verb mumble
 class common
verb muster
 class common
verb mutate
 class common
verb nail
 class common
verb narrow
 class common
verb navigate
 class common
verb necessitate
 class common
verb need
 class common
verb negate
 class common
verb negotiate for
 class common
verb nest
 class common
verb nestle
 class common
verb net
 forms netted netting
 class common
verb network
 class common
verb neutralize
 class common
verb nix
 class common
verb nod
 forms nodded nodding
 class common
verb normalise
 class common
verb normalize
 class common
verb notice
 class common
verb notify
 class common
verb nudge
 class common
verb number
 class common
verb nurture
 class common
verb obey
 class common
verb obscure
 class common
verb obsess
 class common
verb obtain
 class common
verb occur
 forms occurred occurring
 class common
verb offend
 class common
verb officiate
 class common
verb offset
 past offset
 pp offset
 ing offsetting
 class common
verb omit
 forms omitted omitting
 class common
verb ooze
 class common
verb operate
 class common
verb opt
 class common
verb orbit
 class common
verb orchestrate
 class common
verb originate
 class common
verb oscillate
 class common
verb outbid
 past outbid
 pp outbid
 ing outbidding
 class common
verb outgun
 forms outgunned outgunning
 class common
verb outline
 class common
verb outlive
 class common
verb outnumber
 class common
verb outpace
 class common
verb outperform
 class common
verb outrank
 class common
verb outstrip
 forms outstripped outstripping
 class common
verb outweigh
 class common
verb overcharge
 class common
verb overcome
 past overcame
 pp overcome
 class common
verb overestimate
 class common
verb overflow
 class common
verb overhaul
 class common
verb overlap
 forms overlapped overlapping
 class common
verb overload
 class common
verb overlook
 class common
verb overpay
 past overpaid
 pp overpaid
 class common
verb overpower
 class common
verb override
 past overrode
 pp overridden
 class common
verb overshadow
 class common
verb oversleep
 past overslept
 pp overslept
 class common
verb overspend
 past overspent
 pp overspent
 class common
verb overstate
 class common
verb overtake
 past overtook
 pp overtaken
 class common
verb overtax
 class common
verb overuse
 class common
verb overwhelm
 class common
verb overwork
 class common
verb overwrite
 class common
verb owe
 class common
verb pace
 class common
verb pack
 class common
verb paddle
 class common
verb paint
 class common
verb pair
 class common
verb pale
 class common
verb pamper
 class common
verb panic
 forms panicked panicking
 class common
verb parade
 class common
verb paralyse
 class common
verb paralyze
 class common
verb park
 class common
verb part
 class common
verb partake
 past partook
 pp partaken
 class common
verb participate
 class common
verb pass
 class common
verb paste
 class common
verb pat
 forms patted patting
 class common
verb patch
 class common
verb patent
 class common
verb patrol
 forms patrolled patrolling
 class common
verb pause
 class common
verb pave
 class common
verb pay
 past paid
 pp paid
 class common
verb peak
 class common
verb peck
 class common
verb peel
 class common
verb peer
 class common
verb peg
 forms pegged pegging
 class common
verb pen
 forms penned penning
 class common
verb perceive
 class common
verb perch
 class common
verb perfect
 class common
verb perform
 class common
verb perish
 class common
verb perpetrate
 class common
verb perpetuate
 class common
verb perplex
 class common
verb persevere
 class common
verb personify
 class common
verb persuade
 class common
verb pertain
 class common
verb pester
 class common
verb petition
 class common
verb phone
 class common
verb photograph
 class common
verb phrase
 class common
verb pick up
 class common
verb pilot
 class common
verb pin
 forms pinned pinning
 class common
verb pinch
 class common
verb pinpoint
 class common
verb pipe
 class common
verb pique
 class common
verb pivot
 class common
verb plague
 class common
verb plaster
 class common
verb plateau
 class common
verb play
 class common
verb plead
 past pleaded pled
 pp pleaded pled
 class common
verb please
 class common
verb plug
 forms plugged plugging
 class common
verb plummet
 class common
verb plunge
 class common
verb ply
 class common
verb pocket
 class common
verb podcast
 class common
verb point
 class common
verb poke
 class common
verb polarise
 class common
verb polarize
 class common
verb police
 class common
verb polish
 class common
verb poll
 class common
verb pollute
 class common
verb pool
 class common
verb popularise
 class common
verb populate
 class common
verb portray
 class common
verb pose
 class common
verb position
 class common
verb post
 class common
verb postpone
 class common
verb posture
 class common
verb pounce
 class common
verb pour
 class common
verb pout
 class common
verb power
 class common
verb practice
 class common
verb practise
 class common
verb pray
 class common
verb preach
 class common
verb precede
 class common
verb preclude
 class common
verb predate
 class common
verb predetermine
 class common
verb predict
 class common
verb prefer
 forms preferred preferring
 class common
verb premiere
 class common
verb preoccupy
 class common
verb prescribe
 class common
verb present
 class common
verb preserve
 class common
verb preside
 class common
verb presuppose
 class common
verb pretend
 class common
verb prevail
 class common
verb preview
 class common
verb price
 class common
verb print
 class common
verb prioritise
 class common
verb prioritize
 class common
verb process
 class common
verb procrastinate
 class common
verb prod
 forms prodded prodding
 class common
verb profess
 class common
verb profile
 class common
verb project
 class common
verb proliferate
 class common
verb prolong
 class common
verb promote
 class common
verb propagate
 class common
verb propel
 forms propelled propelling
 class common
verb prosper
 class common
verb protrude
 class common
verb prune
 class common
verb pry
 class common
verb publicise
 class common
verb publicize
 class common
verb puff
 class common
verb pull
 class common
verb pump
 class common
verb punch back
 class common
verb purify
 class common
verb purr
 class common
verb pursue
 class common
verb push
 class common
verb put
 past put
 pp put
 ing putting
 class common
verb puzzle
 class common
verb pwn
 class common
verb quack
 class common
verb quadruple
 class common
verb quake
 class common
verb qualify
 class common
verb quarantine
 class common
verb quarter
 class common
verb quell
 class common
verb quench
 class common
verb query
 class common
verb queue
 class common
verb quote
 class common
verb race
 class common
verb radicalise
 class common
verb radicalize
 class common
verb rain
 class common
verb raise
 class common
verb ram
 forms rammed ramming
 class common
verb ramp
 class common
verb rank
 class common
verb ransom
 class common
verb rate
 class common
verb ratify
 class common
verb rationalise
 class common
verb rationalize
 class common
verb react
 class common
verb reactivate
 class common
verb read
 past read
 pp read
 class common
verb ready
 class common
verb reaffirm
 class common
verb realign
 class common
verb realise
 class common
verb realize
 class common
verb reap
 class common
verb reappear
 class common
verb rear
 class common
verb rearrange
 class common
verb reassert
 class common
verb reassess
 class common
verb reassure
 class common
verb reboot
 class common
verb rebound
 class common
verb rebrand
 class common
verb recall
 class common
verb recede
 class common
verb receive
 class common
verb recharge
 class common
verb reciprocate
 class common
verb recite
 class common
verb recline
 class common
verb recognise
 class common
verb recognize
 class common
verb recollect
 class common
verb recommend
 class common
verb reconnect
 class common
verb reconsider
 class common
verb reconstruct
 class common
verb reconvene
 class common
verb recoup
 class common
verb recover
 class common
verb rectify
 class common
verb recuperate
 class common
verb recur
 forms recurred recurring
 class common
verb recycle
 class common
verb red-card
 class common
verb red-flag
 forms red-flagged red-flagging
 class common
verb redden
 class common
verb redeem
 class common
verb redefine
 class common
verb redirect
 class common
verb rediscover
 class common
verb redistribute
 class common
verb redouble
 class common
verb redraw
 class common
verb redress
 class common
verb reduce
 class common
verb reel
 class common
verb refer
 forms referred referring
 class common
verb refine
 class common
verb reflect
 class common
verb reform
 class common
verb refresh
 class common
verb refuel
 forms refuelled refuelling refueled refueling
 class common
verb refund
 class common
verb refurbish
 class common
verb regain
 class common
verb regard
 class common
verb regenerate
 class common
verb register
 class common
verb regress
 class common
verb regret
 forms regretted regretting
 class common
verb regroup
 class common
verb regulate
 class common
verb rehabilitate
 class common
verb rehearse
 class common
verb reign
 class common
verb reignite
 class common
verb reimburse
 class common
verb reinforce
 class common
verb reintroduce
 class common
verb reinvent
 class common
verb reiterate support for
 class common
verb rejoice at
 class common
verb rejuvenate
 class common
verb relapse
 class common
verb relate
 class common
verb relax
 class common
verb relay
 past relayed
 pp relayed
 class common
verb relegate
 class common
verb relieve
 class common
verb relinquish
 class common
verb relish
 class common
verb reload
 class common
verb rely
 class common
verb remake
 past remade
 pp remade
 class common
verb remedy
 class common
verb remember
 class common
verb remind
 class common
verb reminisce
 class common
verb remit
 forms remitted remitting
 class common
verb remodel
 forms remodelled remodelling remodeled remodeling
 class common
verb remove
 class common
verb rename
 class common
verb render
 class common
verb renew
 class common
verb renovate
 class common
verb reoccupy
 class common
verb reorganise
 class common
verb reorganize
 class common
verb repair
 class common
verb repatriate
 class common
verb repay
 past repaid
 pp repaid
 class common
verb repel
 forms repelled repelling
 class common
verb repent
 class common
verb rephrase
 class common
verb replace
 class common
verb replay
 class common
verb replenish
 class common
verb replicate
 class common
verb report on
 class common
verb reproduce
 class common
verb repulse
 class common
verb requisition
 class common
verb reschedule
 class common
verb research
 class common
verb resemble
 class common
verb resent
 class common
verb reserve
 class common
verb resettle
 class common
verb reshape
 class common
verb reshuffle
 class common
verb resist calls
 class common
verb reskill
 class common
verb resolve
 class common
verb resonate
 class common
verb resort
 class common
verb respect
 class common
verb respire
 class common
verb rest
 class common
verb restock
 class common
verb restore
 class common
verb restructure
 class common
verb result
 class common
verb resurface
 class common
verb resurrect
 class common
verb resuscitate
 class common
verb retain
 class common
verb retaliate
 class common
verb retell
 past retold
 pp retold
 class common
verb rethink
 past rethought
 pp rethought
 class common
verb retrace
 class common
verb retract
 class common
verb retrain
 class common
verb retreat
 class common
verb retrieve
 class common
verb return
 class common
verb reunite
 class common
verb rev
 forms revved revving
 class common
verb revel
 forms revelled revelling reveled reveling
 class common
verb revenge
 class common
verb reverberate
 class common
verb revert
 class common
verb revise
 class common
verb revisit
 class common
verb revitalise
 class common
verb revitalize
 class common
verb revive
 class common
verb revolve
 class common
verb reward
 class common
verb rewrite
 past rewrote
 pp rewritten
 class common
verb ride
 past rode
 pp ridden
 class common
verb rig
 forms rigged rigging
 class common
verb ring
 past rang
 pp rung
 class common
verb rip off
 forms ripped ripping
 class common
verb rip up
 forms ripped ripping
 class common
verb ripen
 class common
verb ripple
 class common
verb rise
 past rose
 pp risen
 class common
verb risk
 class common
verb rival
 forms rivalled rivalling rivaled rivaling
 class common
verb roam
 class common
verb roar
 class common
verb roast
 class common
verb rock
 class common
verb roll
 class common
verb romanticise
 class common
verb rot
 forms rotted rotting
 class common
verb rotate
 class common
verb round
 class common
verb rouse
 class common
verb rout
 class common
verb row
 class common
verb rub
 forms rubbed rubbing
 class common
verb rue
 class common
verb ruin
 class common
verb rule out
 class common
verb rule over
 class common
verb rumble
 class common
verb run against
 past ran
 pp run
 ing running
 class common
verb run down
 past ran
 pp run
 ing running
 class common
verb run into
 past ran
 pp run
 ing running
 class common
verb rupture
 class common
verb rush
 class common
verb rust
 class common
verb sacrifice
 class common
verb sadden
 class common
verb saddle
 class common
verb sail
 class common
verb salvage
 class common
verb sample
 class common
verb sanitise
 class common
verb satirise
 class common
verb satisfy
 class common
verb save
 class common
verb savour
 class common
verb saw
 past sawed
 pp sawn
 class common
verb scald
 class common
verb scale
 class common
verb scan
 forms scanned scanning
 class common
verb scar
 forms scarred scarring
 class common
verb scare
 class common
verb scatter
 class common
verb schedule
 class common
verb scheme
 class common
verb score
 class common
verb scotch
 class common
verb scout
 class common
verb scramble
 class common
verb scrap
 forms scrapped scrapping
 class common
verb scrape
 class common
verb scratch
 class common
verb scrawl
 class common
verb screen
 class common
verb script
 class common
verb scroll
 class common
verb scrub
 forms scrubbed scrubbing
 class common
verb sculpt
 class common
verb scuttle
 class common
verb search
 class common
verb season
 class common
verb seat
 class common
verb second
 class common
verb secrete
 class common
verb secure
 class common
verb see
 past saw
 pp seen
 ing seeing
 class common
verb seed
 class common
verb seek a review of
 past sought
 pp sought
 class common
verb seep
 class common
verb segment
 class common
verb segregate
 class common
verb sell out
 past sold
 pp sold
 class common
verb sell out to
 past sold
 pp sold
 class common
verb send
 past sent
 pp sent
 class common
verb sense
 class common
verb sensitise
 class common
verb separate
 class common
verb serve as
 class common
verb set
 past set
 pp set
 ing setting
 class common
verb sever
 class common
verb sew
 past sewed
 pp sewn
 class common
verb shake
 past shook
 pp shaken
 class common
verb shape
 class common
verb share
 class common
verb sharpen
 class common
verb shatter
 class common
verb shave
 past shaved
 pp shaven shaved
 class common
verb shear
 past sheared
 pp shorn
 class common
verb shed
 past shed
 pp shed
 ing shedding
 class common
verb shelve
 class common
verb shepherd
 class common
verb shift
 class common
verb shine
 past shone
 pp shone
 class common
verb shiver
 class common
verb shock
 class common
verb shore
 class common
verb short
 class common
verb short-change
 class common
verb shorten
 class common
verb show solidarity
 past showed
 pp shown
 class common
verb shower
 class common
verb shrink
 past shrank
 pp shrunk
 class common
verb shroud
 class common
verb shrug
 forms shrugged shrugging
 class common
verb shuffle
 class common
verb shut
 past shut
 pp shut
 ing shutting
 class common
verb shutter
 class common
verb shuttle
 class common
verb sicken
 class common
verb sideline
 class common
verb sidestep
 forms sidestepped sidestepping
 class common
verb siege
 class common
verb sign for
 class common
verb sign on
 class common
verb sign on to
 class common
verb sign with
 class common
verb signal
 forms signalled signalling signaled signaling
 class common
verb signify
 class common
verb SIM-swap
 forms SIM-swapped SIM-swapping
 class common
verb simmer
 class common
verb simplify
 class common
verb simulate
 class common
verb sing
 past sang
 pp sung
 class common
verb sink
 past sank
 pp sunk
 class common
verb sip
 forms sipped sipping
 class common
verb sit
 past sat
 pp sat
 ing sitting
 class common
verb site
 class common
verb skate
 class common
verb sketch
 class common
verb skew
 class common
verb ski
 class common
verb skid
 forms skidded skidding
 class common
verb skim
 forms skimmed skimming
 class common
verb skip
 forms skipped skipping
 class common
verb skirt
 class common
verb skyrocket
 class common
verb slash
 class common
verb sleep
 past slept
 pp slept
 class common
verb slice
 class common
verb slide
 past slid
 pp slid
 class common
verb slip
 forms slipped slipping
 class common
verb slither
 class common
verb slope
 class common
verb slow
 class common
verb slump
 class common
verb smear
 class common
verb smell
 past smelled smelt
 pp smelled smelt
 class common
verb smile
 class common
verb smoke
 class common
verb smooth
 class common
verb smoulder
 class common
verb snag
 forms snagged snagging
 class common
verb snap
 forms snapped snapping
 class common
verb snare
 class common
verb sneak
 past sneaked snuck
 pp sneaked snuck
 class common
verb sneeze
 class common
verb sniff
 class common
verb snipe
 class common
verb snore
 class common
verb snow
 class common
verb snowball
 class common
verb soak
 class common
verb soar
 class common
verb socialise
 class common
verb soften
 class common
verb solder
 class common
verb solicit
 class common
verb solidify
 class common
verb solve
 class common
verb soothe
 class common
verb sort
 class common
verb sound out
 class common
verb sow
 past sowed
 pp sown
 class common
verb span
 forms spanned spanning
 class common
verb spare
 class common
verb sparkle
 class common
verb speak
 past spoke
 pp spoken
 class common
verb specialise
 class common
verb specialize
 class common
verb speed
 past sped
 pp sped
 class common
verb spell
 past spelled spelt
 pp spelled spelt
 class common
verb spend
 past spent
 pp spent
 class common
verb spice
 class common
verb spill
 past spilled spilt
 pp spilled spilt
 class common
verb spin
 past spun
 pp spun
 ing spinning
 class common
verb spiral
 forms spiralled spiralling spiraled spiraling
 class common
verb spit
 past spat
 pp spat
 ing spitting
 class common
verb splash
 class common
verb splinter
 class common
verb split
 past split
 pp split
 ing splitting
 class common
verb splurge
 class common
verb spoil
 past spoiled spoilt
 pp spoiled spoilt
 class common
verb spoof
 class common
verb spot
 forms spotted spotting
 class common
verb spotlight
 past spotlighted
 pp spotlighted
 class common
verb sprain
 class common
verb sprawl
 class common
verb spray
 class common
verb spread
 past spread
 pp spread
 class common
verb spring
 past sprang
 pp sprung
 class common
verb sprinkle
 class common
verb sprint
 class common
verb sprout
 class common
verb spur
 forms spurred spurring
 class common
verb spurn
 class common
verb squander
 class common
verb squat
 forms squatted squatting
 class common
verb squeeze
 class common
verb squirm
 class common
verb stabilise
 class common
verb stabilize
 class common
verb stack
 class common
verb staff
 class common
verb stage
 class common
verb stagger
 class common
verb stagnate
 class common
verb stain
 class common
verb stall
 class common
verb stampede
 class common
verb stand
 past stood
 pp stood
 class common
verb standardise
 class common
verb standardize
 class common
verb staple
 class common
verb star
 forms starred starring
 class common
verb stare
 class common
verb start to
 class common
verb start up
 class common
verb startle
 class common
verb starve
 class common
verb stave
 class common
verb steady
 class common
verb steer
 class common
verb stem
 forms stemmed stemming
 class common
verb sterilise
 class common
verb sterilize
 class common
verb stick
 past stuck
 pp stuck
 class common
verb stiffen
 class common
verb stifle
 class common
verb stigmatise
 class common
verb stimulate
 class common
verb stir
 forms stirred stirring
 class common
verb stitch
 class common
verb stock
 class common
verb stomach
 class common
verb stop buying
 forms stopped stopping
 class common
verb stop short
 forms stopped stopping
 class common
verb store
 class common
verb straighten
 class common
verb strain
 class common
verb strand
 class common
verb strap
 forms strapped strapping
 class common
verb strategize
 class common
verb stream
 class common
verb streamline
 class common
verb strengthen
 class common
verb stretch
 class common
verb stride
 past strode
 pp stridden
 class common
verb strike back at
 past struck
 pp struck stricken
 class common
verb strip
 forms stripped stripping
 class common
verb stroke
 class common
verb stroll
 class common
verb struggle
 class common
verb study
 class common
verb stumble
 class common
verb stun
 forms stunned stunning
 class common
verb subdue
 class common
verb sublet
 past sublet
 pp sublet
 class common
verb submerge
 class common
verb subscribe
 class common
verb subside
 class common
verb substitute
 class common
verb subsume
 class common
verb subtitle
 class common
verb subtract
 class common
verb subvert
 class common
verb succeed
 class common
verb succumb
 class common
verb suck
 class common
verb suffice
 class common
verb suit
 class common
verb sulk
 class common
verb sum
 forms summed summing
 class common
verb summarise
 class common
verb summarize
 class common
verb supersede
 class common
verb supplant
 class common
verb surf
 class common
verb surface
 class common
verb surge
 class common
verb surpass
 class common
verb surprise
 class common
verb surrender
 class common
verb survey
 class common
verb survive
 class common
verb sustain
 class common
verb swamp
 class common
verb swap
 forms swapped swapping
 class common
verb swarm
 class common
verb sway
 class common
verb sweat
 class common
verb sweep
 past swept
 pp swept
 class common
verb sweeten
 class common
verb swell
 past swelled
 pp swollen
 class common
verb swerve
 class common
verb swim
 past swam
 pp swum
 ing swimming
 class common
verb swing
 past swung
 pp swung
 class common
verb switch
 class common
verb swoop
 class common
verb symbolise
 class common
verb symbolize
 class common
verb sympathise
 class common
verb sympathize
 class common
verb sync
 class common
verb synchronise
 class common
verb syndicate
 class common
verb tag
 forms tagged tagging
 class common
verb tailor
 class common
verb taint
 class common
verb take
 past took
 pp taken
 class common
verb talk
 class common
verb tally
 class common
verb tame
 class common
verb tamper
 class common
verb tan
 forms tanned tanning
 class common
verb tangle
 class common
verb tantalise
 class common
verb tape
 class common
verb taper
 class common
verb tar
 forms tarred tarring
 class common
verb tarnish
 class common
verb taste
 class common
verb tax
 class common
verb teach
 past taught
 pp taught
 class common
verb team
 class common
verb tear
 past tore
 pp torn
 class common
verb tease
 class common
verb teem
 class common
verb telecommute
 class common
verb telephone
 class common
verb televise
 class common
verb tempt
 class common
verb tend
 class common
verb term
 class common
verb terminate
 class common
verb terrify
 class common
verb test
 class common
verb text
 class common
verb thin
 forms thinned thinning
 class common
verb think of
 past thought
 pp thought
 class common
verb thrash
 class common
verb thrill
 class common
verb thrive
 past thrived
 pp thrived
 class common
verb throng
 class common
verb throw
 past threw
 pp thrown
 class common
verb tick
 class common
verb tickle
 class common
verb tie
 forms tied tying
 class common
verb tighten
 class common
verb tilt
 class common
verb tip
 forms tipped tipping
 class common
verb tire
 class common
verb toast
 class common
verb toil
 class common
verb tolerate
 class common
verb top
 forms topped topping
 class common
verb total
 forms totalled totalling totaled totaling
 class common
verb touch
 class common
verb toughen
 class common
verb tour
 class common
verb tout
 class common
verb tow
 class common
verb trace
 class common
verb track down
 class common
verb trade
 class common
verb trail
 class common
verb train
 class common
verb transcend
 class common
verb transcribe
 class common
verb transform
 class common
verb transit
 class common
verb transition
 class common
verb translate
 class common
verb transmit
 forms transmitted transmitting
 class common
verb transpire
 class common
verb transplant
 class common
verb transport
 class common
verb trap
 forms trapped trapping
 class common
verb travel
 forms travelled travelling traveled traveling
 class common
verb traverse
 class common
verb tread
 past trod
 pp trodden
 class common
verb treasure
 class common
verb treat
 class common
verb treble
 class common
verb tremble
 class common
verb trend
 class common
verb trickle
 class common
verb trim
 forms trimmed trimming
 class common
verb trip
 forms tripped tripping
 class common
verb triple
 class common
verb triumph
 class common
verb trivialise
 class common
verb troll
 class common
verb trot
 forms trotted trotting
 class common
verb trouble
 class common
verb troubleshoot
 class common
verb trounce
 class common
verb truncate
 class common
verb trust
 class common
verb try out
 class common
verb tug
 forms tugged tugging
 class common
verb tumble
 class common
verb tune
 class common
verb turn
 class common
verb tutor
 class common
verb tweak
 class common
verb twist
 class common
verb type
 class common
verb unblock
 class common
verb unbox
 class common
verb undercut
 past undercut
 pp undercut
 class common
verb underestimate
 class common
verb underlie
 past underlay
 pp underlain
 ing underlying
 class common
verb underpay
 past underpaid
 pp underpaid
 class common
verb underperform
 class common
verb underpin
 forms underpinned underpinning
 class common
verb understate
 class common
verb undo
 past undid
 pp undone
 class common
verb unfold
 class common
verb unfreeze
 class common
verb unfriend
 class common
verb unify
 class common
verb uninvite
 class common
verb unleash on
 class common
verb unload
 class common
verb unlock
 class common
verb unnerve
 class common
verb unpack
 class common
verb unplug
 forms unplugged unplugging
 class common
verb unravel
 forms unravelled unravelling unraveled unraveling
 class common
verb unroll
 class common
verb unsettle
 class common
verb untangle
 class common
verb unwind
 past unwound
 pp unwound
 class common
verb update
 class common
verb upend
 class common
verb upgrade
 class common
verb upload
 class common
verb upset
 past upset
 pp upset
 ing upsetting
 class common
verb upskill
 class common
verb use up
 class common
verb usher
 class common
verb usurp
 class common
verb utter
 class common
verb vaccinate
 class common
verb vacillate
 class common
verb validate
 class common
verb value
 class common
verb vanish
 class common
verb vanquish
 class common
verb vary
 class common
verb veer
 class common
verb veil
 class common
verb vent
 class common
verb venture
 class common
verb verge
 class common
verb vest
 class common
verb vet
 forms vetted vetting
 class common
verb vex
 class common
verb vibrate
 class common
verb video-call
 class common
verb vie
 forms vied vying
 class common
verb view
 class common
verb vindicate
 class common
verb visit
 class common
verb visualise
 class common
verb vitiate
 class common
verb vlog
 forms vlogged vlogging
 class common
verb voice
 class common
verb vomit
 class common
verb vote
 class common
verb wade
 class common
verb wage
 class common
verb wager
 class common
verb wait
 class common
verb wake
 past woke
 pp woken
 class common
verb walk
 class common
verb wander
 class common
verb wane
 class common
verb ward
 class common
verb warm
 class common
verb warn off
 class common
verb warp
 class common
verb warrant
 class common
verb wash
 class common
verb waste
 class common
verb watch
 class common
verb wave
 class common
verb waver
 class common
verb weaken
 class common
verb wear
 past wore
 pp worn
 class common
verb weary
 class common
verb weather
 class common
verb weave
 past wove
 pp woven
 class common
verb wed
 past wed wedded
 pp wed wedded
 ing wedding
 class common
verb weep
 past wept
 pp wept
 class common
verb weld
 class common
verb wet
 past wet
 pp wet
 ing wetting
 class common
verb whip up
 forms whipped whipping
 class common
verb whistle
 class common
verb whittle
 class common
verb widen
 class common
verb wilt
 class common
verb win
 past won
 pp won
 ing winning
 class common
verb wipe
 class common
verb wire
 class common
verb wish
 class common
verb wither
 class common
verb withhold
 past withheld
 pp withheld
 class common
verb withstand
 past withstood
 pp withstood
 class common
verb witness
 class common
verb wobble
 class common
verb wonder
 class common
verb woo
 class common
verb work as
 class common
verb work closely
 class common
verb work out
 class common
verb worry
 class common
verb worship
 forms worshipped worshipping worshiped worshiping
 class common
verb wrap
 forms wrapped wrapping
 class common
verb wrestle
 class common
verb wriggle
 class common
verb write to
 past wrote
 pp written
 class common
verb writhe
 class common
verb wrong
 class common
verb yawn
 class common
verb yearn
 class common
verb yield
 class common
verb zigzag
 forms zigzagged zigzagging
 class common
verb zip
 forms zipped zipping
 class common
verb zoom
 class common
verb place
 class common
 takes obj
verb field
 class use
 takes obj

verb speak out against
 past spoke
 pp spoken
 class criticize
 takes obj

verb deregister
 class sanction
 takes obj

verb sit on
 past sat
 pp sat
 ing sitting
 class work
 takes obj

verb link up
 class ally
 takes pp with

# Longer verbs whose object may stand inside: "led X away"
verb lead away
 past led
 pp led
 class arrest
 takes obj
verb take away
 past took
 pp taken
 class arrest
 takes obj
verb haul off
 class arrest
 takes obj
verb march off
 class arrest
 takes obj
verb haul off to
 class arrest
 takes obj
verb put in handcuffs
 past put
 pp put
 class arrest
 takes obj
verb place in custody
 class arrest
 takes obj
verb bring into custody
 past brought
 pp brought
 class arrest
 takes obj
verb bring before
 past brought
 pp brought
 class charge
 takes obj
verb send to court
 past sent
 pp sent
 class charge
 takes obj
verb switch to
 class use
 takes obj
verb migrate to
 class use
 takes obj
verb buy in
 past bought
 pp bought
 class use
 takes obj
verb equip itself with
 class use
 takes obj
verb raise money for
 class fund
 takes obj
verb raise funds for
 class fund
 takes obj
verb hold a fundraiser for
 past held
 pp held
 class fund
 takes obj
verb lay
 past laid
 pp laid
 class common
 takes obj
verb fling
 past flung
 pp flung
 class common
 takes obj
verb entangle
 class common
 takes obj
verb outrage
 class common
 takes obj
verb dismay
 class common
 takes obj
verb unseal
 class common
 takes obj
verb lean on
 past leaned
 pp leaned
 class threaten
 takes obj
verb pull the plug on
 class stop
 takes obj
verb bankrupt
 class common
 takes obj
verb irk
 class common
 takes obj
verb embitter
 class common
 takes obj
verb whisk
 class common
 takes obj
verb frogmarch
 class arrest
 takes obj
verb detain without charge
 class arrest
 takes obj
verb sideswipe
 class common
 takes obj
verb snitch
 class common
 takes obj
verb take down
 past took
 pp taken
 class common
 takes obj
verb take offline
 past took
 pp taken
 class common
 takes obj
verb close down
 class sanction
 takes obj
verb count on
 class common
 takes obj
verb depend on
 class use
 takes obj
verb take a closer look at
 past took
 pp taken
 class investigate
 takes obj
verb take a look at
 past took
 pp taken
 class investigate
 takes obj
verb take a hard look at
 past took
 pp taken
 class investigate
 takes obj
verb take a close look at
 past took
 pp taken
 class investigate
 takes obj
verb cast an eye over
 past cast
 pp cast
 class investigate
 takes obj
verb pore over
 class investigate
 takes obj
verb open a case against
 class investigate
 takes obj
verb open a file on
 class investigate
 takes obj
verb launch a case against
 class sue
 takes obj
verb start a case against
 class sue
 takes obj
verb take off the air
 past took
 pp taken
 class sanction
 takes obj
verb pull off the air
 class sanction
 takes obj
verb kick off the air
 class sanction
 takes obj
verb knock off the air
 class sanction
 takes obj
