#! lex 1 kind=nouns lang=en
# Nouns: events, things, heads and cues of actors, roles, groups. Plurals are given only where the regular rules fail.
# A cue that is also of class common tells the kind of a name only: "the Post", not "the post".

# Courts, suits and motions
noun lawsuit
 class legal
 takes pp against
noun suit
 class legal
 takes pp against
noun complaint
 class legal
 takes pp against
noun case
 class legal
 takes pp against
noun petition
 class legal
 takes pp against
noun appeal
 class legal demand
 takes pp against on to
noun class action
 class legal
 takes pp against
noun class-action lawsuit
 class legal
 takes pp against
noun class-action suit
 class legal
 takes pp against
noun class action lawsuit
 class legal
 takes pp against
noun class action suit
 class legal
 takes pp against
noun action
 class common legal organization
 cue
 takes pp against
noun legal action
 class legal
 takes pp against
noun court action
 class legal
 takes pp against
noun legal case
 class legal
 takes pp against
noun court case
 class legal
 takes pp against
noun civil case
 class legal
 takes pp against
noun criminal case
 class legal
 takes pp against
noun civil suit
 class legal
 takes pp against
noun civil lawsuit
 class legal
 takes pp against
noun civil action
 class legal
 takes pp against
noun criminal complaint
 class legal
 takes pp against
noun legal complaint
 class legal
 takes pp against
noun libel suit
 class legal
 takes pp against
noun defamation suit
 class legal
 takes pp against
noun defamation lawsuit
 class legal
 takes pp against
noun defamation case
 class legal
 takes pp against
noun libel case
 class legal
 takes pp against
noun antitrust lawsuit
 class legal
 takes pp against
noun antitrust suit
 class legal
 takes pp against
noun antitrust case
 class legal
 takes pp against
noun patent lawsuit
 class legal
 takes pp against
noun patent suit
 class legal
 takes pp against
noun wrongful death lawsuit
 class legal
 takes pp against
noun countersuit
 class legal
 takes pp against
noun counterclaim
 class legal accusation
 takes pp against of
noun cross-claim
 class legal
 takes pp against
noun litigation
 class legal
 takes pp against
noun legal proceedings
 class legal
 takes pp against
noun proceedings
 class legal
 takes pp against
noun court proceedings
 class legal
 takes pp against
noun legal challenge
 class legal
 takes pp against
noun court challenge
 class legal
 takes pp against
noun challenge
 class legal
 takes pp against
noun federal lawsuit
 class legal
 takes pp against
noun federal suit
 class legal
 takes pp against
noun federal complaint
 class legal
 takes pp against
noun arbitration
 class legal
 takes pp against
noun arbitration claim
 class legal
 takes pp against
noun filing
 class legal
 takes pp against
noun legal filing
 class legal
 takes pp against
noun court filing
 class legal
 takes pp against
noun legal claim
 class legal
 takes pp against
noun damages claim
 class legal
 takes pp against
noun compensation claim
 class legal
 takes pp against
noun claim for damages
 plural claims for damages
 class legal
 takes pp against
noun test case
 class legal
 takes pp against
noun whistleblower suit
 class legal
 takes pp against
noun shareholder suit
 class legal
 takes pp against
noun derivative suit
 class legal
 takes pp against
noun injunction request
 class legal
 takes pp against
noun judicial review
 class legal
 takes pp against
noun legal fight
 class legal conflict
 takes pp against with between
noun private prosecution
 class legal
 takes pp against
noun writ
 class legal
 takes pp against
noun libel action
 class legal
 takes pp against
noun amended complaint
 class legal
 takes pp against
noun third-party complaint
 class legal
 takes pp against
noun human rights complaint
 class legal
 takes pp against
noun ethics complaint
 class legal
 takes pp against
noun police complaint
 class legal
 takes pp against
noun formal complaint
 class legal
 takes pp against
noun official complaint
 class legal
 takes pp against
noun charge sheet
 class legal charge
 takes pp against of
noun cause of action
 plural causes of action
 class legal
 takes pp against
noun legal dispute
 class legal
 takes pp against
noun motion
 class motion
 takes pp by of from
noun request
 class motion
 takes pp by of from
noun argument
 class motion
 takes pp by of from
noun defence
 class motion
 takes pp by of from
noun defense
 class motion
 takes pp by of from
noun plea
 class motion
 takes pp by of from
noun bid
 class motion
 takes pp by of from
noun objection
 class motion criticism
 takes pp by of from against at to toward towards
noun application
 class motion software product
 takes pp by of from
noun submission
 class motion
 takes pp by of from
noun contention
 class motion accusation
 takes pp by of from against
noun motion to dismiss
 plural motions to dismiss
 class motion
 takes pp by of from
noun appeal for stay
 plural appeals for stay
 class motion
 takes pp by of from
noun stay request
 class motion
 takes pp by of from
noun legal argument
 class motion
 takes pp by of from
noun immunity claim
 class motion
 takes pp by of from
noun claim of immunity
 plural claims of immunity
 class motion
 takes pp by of from
noun petition for review
 plural petitions for review
 class motion
 takes pp by of from
noun bail application
 class motion
 takes pp by of from
noun bail request
 class motion
 takes pp by of from
noun demand for dismissal
 plural demands for dismissal
 class motion
 takes pp by of from
noun dismissal bid
 class motion
 takes pp by of from
noun injunction bid
 class motion
 takes pp by of from
noun extradition request
 class motion
 takes pp by of from
noun counter-argument
 class motion
 takes pp by of from
noun counterargument
 class motion
 takes pp by of from
noun rebuttal
 class motion statement deny
 takes pp by of from
noun rejoinder
 class motion statement
 takes pp by of from
noun assertion of immunity
 plural assertions of immunity
 class motion
 takes pp by of from
noun demurrer
 class motion
 takes pp by of from
noun request for dismissal
 plural requests for dismissal
 class motion
 takes pp by of from
noun affidavit
 class motion
 takes pp by of from
noun brief
 class motion
 takes pp by of from
noun amicus brief
 class motion
 takes pp by of from
noun friend-of-the-court brief
 class motion support
 takes pp by of from for to
noun amicus curiae brief
 class motion support
 takes pp by of from for to
noun legal brief
 class motion
 takes pp by of from
noun court brief
 class motion
 takes pp by of from
noun appeal bid
 class motion
 takes pp by of from
noun defence argument
 class motion
 takes pp by of from
noun subpoena request
 class motion
 takes pp by of from
noun leave to appeal
 plural leaves to appeal
 class motion grant
 takes pp by of from to for
noun cross-motion
 class motion
 takes pp by of from
noun bail plea
 class motion
 takes pp by of from
noun charge
 class charge
 takes pp against of
noun indictment
 class charge
 takes pp against of
noun criminal charge
 class charge
 takes pp against of
noun count
 class charge
 takes pp against of
noun corruption charge
 class charge
 takes pp against of
noun espionage charge
 class charge
 takes pp against of
noun spying charge
 class charge
 takes pp against of
noun fraud charge
 class charge
 takes pp against of
noun terrorism charge
 class charge
 takes pp against of
noun terror charge
 class charge
 takes pp against of
noun murder charge
 class charge
 takes pp against of
noun treason charge
 class charge
 takes pp against of
noun arraignment
 class charge
 takes pp against of
noun conviction
 class charge convict
 takes pp against of
noun arrest warrant
 class charge
 takes pp against of
noun warrant
 class charge
 takes pp against of
noun prosecution
 class charge government prosecutor
 takes pp against of
noun impeachment
 class charge
 takes pp against of
noun plea deal
 class charge deal
 takes pp against of with between
noun war crimes charge
 class charge
 takes pp against of
noun felony charge
 class charge
 takes pp against of
noun conspiracy charge
 class charge
 takes pp against of
noun bribery charge
 class charge
 takes pp against of
noun bill of indictment
 plural bills of indictment
 class charge
 takes pp against of
noun criminal indictment
 class charge
 takes pp against of
noun federal indictment
 class charge
 takes pp against of
noun trial
 class charge
 takes pp against of
noun retrial
 class charge
 takes pp against of
noun court-martial
 plural courts-martial
 class charge court
 cue
 takes pp against of
noun show trial
 class charge
 takes pp against of
noun impeachment trial
 class charge
 takes pp against of
noun extradition
 class charge
 takes pp against of
noun summons
 class charge
 takes pp against of
noun red notice
 class charge
 takes pp against of
noun international arrest warrant
 class charge
 takes pp against of
noun drug charge
 class charge
 takes pp against of
noun weapons charge
 class charge
 takes pp against of
noun hacking charge
 class charge
 takes pp against of
noun money-laundering charge
 class charge
 takes pp against of
noun bribery indictment
 class charge
 takes pp against of
noun manslaughter charge
 class charge
 takes pp against of
noun blasphemy charge
 class charge
 takes pp against of
noun sedition charge
 class charge
 takes pp against of
noun criminal proceedings
 class charge
 takes pp against of
noun criminal prosecution
 class charge
 takes pp against of
noun arrest
 class arrest
 takes pp of
noun detention
 class arrest
 takes pp of
noun imprisonment
 class arrest
 takes pp of
noun jailing
 class arrest
 takes pp of
noun capture
 class arrest
 takes pp of
noun house arrest
 class arrest
 takes pp of
noun custody
 class arrest
 takes pp of
noun incarceration
 class arrest
 takes pp of
noun internment
 class arrest
 takes pp of
noun mass arrest
 class arrest
 takes pp of
noun roundup
 class arrest
 takes pp of
noun round-up
 class arrest
 takes pp of
noun dragnet
 class arrest
 takes pp of
noun rearrest
 class arrest
 takes pp of
noun re-arrest
 class arrest
 takes pp of
noun apprehension
 class arrest
 takes pp of
noun administrative detention
 class arrest
 takes pp of
noun pre-trial detention
 class arrest
 takes pp of
noun pretrial detention
 class arrest
 takes pp of
noun police custody
 class arrest
 takes pp of
noun solitary confinement
 class arrest
 takes pp of
noun arbitrary arrest
 class arrest
 takes pp of
noun arbitrary detention
 class arrest
 takes pp of
noun wave of arrests
 plural waves of arrests
 class arrest
 takes pp of
noun arrest campaign
 class arrest
 takes pp of
noun sentencing
 class convict
 takes pp of
noun guilty verdict
 class convict ruling
 takes pp of against for on
noun sentence
 class convict
 takes pp of
noun prison sentence
 class convict
 takes pp of
noun jail sentence
 class convict
 takes pp of
noun jail term
 class convict
 takes pp of
noun prison term
 class convict
 takes pp of
noun life sentence
 class convict
 takes pp of
noun death sentence
 class convict
 takes pp of
noun suspended sentence
 class convict
 takes pp of
noun custodial sentence
 class convict
 takes pp of
noun life term
 class convict
 takes pp of
noun in absentia conviction
 class convict
 takes pp of
noun acquittal
 class acquit
 takes pp of
noun exoneration
 class acquit
 takes pp of
noun pardon
 class acquit
 takes pp of
noun amnesty
 class common acquit organization
 cue
 takes pp of
noun clemency
 class acquit
 takes pp of
noun presidential pardon
 class acquit
 takes pp of
noun royal pardon
 class acquit
 takes pp of
noun not guilty verdict
 class acquit
 takes pp of
noun absolution
 class acquit
 takes pp of
noun vindication
 class acquit
 takes pp of

# Penalties
noun sanction
 class penalty
 takes pp against on for
noun fine
 class penalty
 takes pp against on for
noun penalty
 class penalty
 takes pp against on for
noun ban
 class penalty
 takes pp against on for
noun blacklisting
 class penalty
 takes pp of against on for
noun travel ban
 class penalty
 takes pp against on for
noun asset freeze
 class penalty
 takes pp against on for
noun embargo
 plural embargoes
 class penalty
 takes pp against on for
noun arms embargo
 plural arms embargoes
 class penalty
 takes pp against on for
noun trade embargo
 plural trade embargoes
 class penalty
 takes pp against on for
noun oil embargo
 plural oil embargoes
 class penalty
 takes pp against on for
noun restriction
 class penalty
 takes pp against on for
noun punishment
 class penalty
 takes pp against on for
noun suspension
 class penalty
 takes pp of against on for
noun export ban
 class penalty
 takes pp against on for
noun import ban
 class penalty
 takes pp against on for
noun entry ban
 class penalty
 takes pp against on for
noun export control
 class penalty
 takes pp against on for
noun curb
 class penalty
 takes pp against on for
noun prohibition
 class penalty
 takes pp against on for
noun disqualification
 class penalty
 takes pp against on for
noun punitive measure
 class penalty
 takes pp against on for
noun economic sanctions
 class penalty
 takes pp against on for
noun trade sanctions
 class penalty
 takes pp against on for
noun financial sanctions
 class penalty
 takes pp against on for
noun sanctions package
 class penalty
 takes pp against on for
noun package of sanctions
 plural packages of sanctions
 class penalty
 takes pp against on for
noun round of sanctions
 plural rounds of sanctions
 class penalty
 takes pp against on for
noun new sanctions
 class penalty
 takes pp against on for
noun record fine
 class penalty
 takes pp against on for
noun hefty fine
 class penalty
 takes pp against on for
noun civil penalty
 class penalty
 takes pp against on for
noun antitrust fine
 class penalty
 takes pp against on for
noun court fine
 class penalty
 takes pp against on for
noun transfer ban
 class penalty
 takes pp against on for
noun lifetime ban
 class penalty
 takes pp against on for
noun life ban
 class penalty
 takes pp against on for
noun stadium ban
 class penalty
 takes pp against on for
noun match ban
 class penalty
 takes pp against on for
noun touchline ban
 class penalty
 takes pp against on for
noun points deduction
 class penalty
 takes pp against on for
noun red card
 class penalty
 takes pp against on for
noun yellow card
 class penalty
 takes pp against on for
noun visa ban
 class penalty
 takes pp against on for
noun visa restriction
 class penalty
 takes pp against on for
noun tariff
 class penalty
 takes pp against on for
noun levy
 class penalty
 takes pp against on for
noun sanctions regime
 class penalty
 takes pp against on for
noun freeze
 class penalty
 takes pp against on for
noun assets freeze
 class penalty
 takes pp against on for
noun banning
 class penalty
 takes pp against on for
noun debarment
 class penalty
 takes pp against on for
noun trade restriction
 class penalty
 takes pp against on for
noun punitive tariff
 class penalty
 takes pp against on for
noun retaliatory tariff
 class penalty
 takes pp against on for
noun counter-sanction
 class penalty
 takes pp against on for
noun secondary sanctions
 class penalty
 takes pp against on for
noun countermeasure
 class penalty
 takes pp against on for
noun corrective action
 class penalty
 takes pp against on for
noun disciplinary action
 class penalty
 takes pp against on for
noun disciplinary measure
 class penalty
 takes pp against on for
noun disciplinary proceedings
 class penalty
 takes pp against on for
noun retaliatory measure
 class penalty
 takes pp against on for
noun penal measure
 class penalty
 takes pp against on for
noun fixed penalty
 class penalty
 takes pp against on for
noun compensation order
 class penalty
 takes pp against on for
noun forfeiture
 class penalty
 takes pp against on for
noun confiscation
 class penalty
 takes pp against on for
noun blacklist
 class list
 takes pp of
noun black list
 class list
 takes pp of
noun entity list
 class list
 takes pp of
noun sanctions list
 class list
 takes pp of
noun terror list
 class list
 takes pp of
noun terrorism list
 class list
 takes pp of
noun no-fly list
 class list
 takes pp of
noun watch list
 class list
 takes pp of
noun watchlist
 class list
 takes pp of
noun terrorist list
 class list
 takes pp of
noun wanted list
 class list
 takes pp of
noun trade blacklist
 class list
 takes pp of
noun grey list
 class list
 takes pp of
noun gray list
 class list
 takes pp of
noun list of terrorist organisations
 plural lists of terrorist organisations
 class list
 takes pp of
noun list of terrorist organizations
 plural lists of terrorist organizations
 class list
 takes pp of
noun list of foreign terrorist organizations
 plural lists of foreign terrorist organizations
 class list
 takes pp of
noun export blacklist
 class list
 takes pp of
noun most-wanted list
 class list
 takes pp of
noun hit list
 class list
 takes pp of
noun restricted list
 class list
 takes pp of
noun debarment list
 class list
 takes pp of
noun list of sponsors of terrorism
 plural lists of sponsors of terrorism
 class list
 takes pp of
noun designation
 class list
 takes pp of
noun terrorist designation
 class list
 takes pp of
noun listing
 class list
 takes pp of
noun delisting
 class list
 takes pp of
noun relisting
 class list
 takes pp of
noun re-designation
 class list
 takes pp of
noun expulsion
 class expel
 takes pp of
noun deportation
 class expel
 takes pp of
noun ouster
 class expel
 takes pp of
noun ousting
 class expel
 takes pp of
noun dismissal
 class expel
 takes pp of
noun sacking
 class expel
 takes pp of
noun removal
 class expel
 takes pp of
noun banishment
 class expel
 takes pp of
noun persona non grata
 class expel
 takes pp of
noun ejection
 class expel
 takes pp of

# Accusations and criticism
noun accusation
 class accusation
 takes pp against of
noun allegation
 class accusation
 takes pp against of
noun claim
 class accusation
 takes pp against of
noun assertion
 class accusation
 takes pp against of
noun insinuation
 class accusation
 takes pp against of
noun denunciation
 class accusation criticism
 takes pp against of at to toward towards
noun smear
 class accusation
 takes pp against of
noun slur
 class accusation
 takes pp against of
noun finger-pointing
 class accusation
 takes pp against of
noun blame
 class accusation
 takes pp against of
noun counter-accusation
 class accusation
 takes pp against of
noun false accusation
 class accusation
 takes pp against of
noun corruption allegation
 class accusation
 takes pp against of
noun abuse allegation
 class accusation
 takes pp against of
noun sexual assault allegation
 class accusation
 takes pp against of
noun rape allegation
 class accusation
 takes pp against of
noun war crimes allegation
 class accusation
 takes pp against of
noun spying allegation
 class accusation
 takes pp against of
noun hacking allegation
 class accusation
 takes pp against of
noun fraud allegation
 class accusation
 takes pp against of
noun recrimination
 class accusation
 takes pp against of
noun imputation
 class accusation
 takes pp against of
noun suspicion
 class accusation
 takes pp against of
noun innuendo
 class accusation
 takes pp against of
noun libel
 class accusation
 takes pp against of
noun blood libel
 class accusation
 takes pp against of
noun slander
 class accusation
 takes pp against of
noun calumny
 class accusation
 takes pp against of
noun rumour
 class accusation
 takes pp against of
noun rumor
 class accusation
 takes pp against of
noun wrongdoing claim
 class accusation
 takes pp against of
noun blame game
 class accusation
 takes pp against of
noun incrimination
 class accusation
 takes pp against of
noun misconduct allegation
 class accusation
 takes pp against of
noun doping allegation
 class accusation
 takes pp against of
noun bribery allegation
 class accusation
 takes pp against of
noun whistleblower complaint
 class accusation
 takes pp against of
noun criticism
 class criticism
 takes pp of against at to toward towards
noun condemnation
 class criticism
 takes pp of against at to toward towards
noun rebuke
 class criticism
 takes pp of against at to toward towards
noun reprimand
 class criticism
 takes pp of against at to toward towards
noun backlash
 class criticism
 takes pp of against at to toward towards
noun outcry
 class criticism
 takes pp of against at to toward towards
noun outrage
 class criticism
 takes pp of against at to toward towards
noun scorn
 class criticism
 takes pp of against at to toward towards
noun broadside
 class criticism
 takes pp of against at to toward towards
noun tirade
 class criticism
 takes pp of against at to toward towards
noun tongue-lashing
 class criticism
 takes pp of against at to toward towards
noun dressing-down
 class criticism
 takes pp of against at to toward towards
noun swipe
 class criticism
 takes pp of against at to toward towards
noun jibe
 class criticism
 takes pp of against at to toward towards
noun gibe
 class criticism
 takes pp of against at to toward towards
noun barb
 class criticism
 takes pp of against at to toward towards
noun jab
 class criticism goods product
 takes pp of against at to toward towards
noun rant
 class criticism
 takes pp of against at to toward towards
noun fury
 class criticism
 takes pp of against at to toward towards
noun ire
 class criticism
 takes pp of against at to toward towards
noun anger
 class criticism
 takes pp of against at to toward towards
noun uproar
 class criticism
 takes pp of against at to toward towards
noun furore
 class criticism
 takes pp of against at to toward towards
noun furor
 class criticism
 takes pp of against at to toward towards
noun flak
 class criticism
 takes pp of against at to toward towards
noun censure
 class criticism
 takes pp of against at to toward towards
noun reproach
 class criticism
 takes pp of against at to toward towards
noun disapproval
 class criticism
 takes pp of against at to toward towards
noun indignation
 class criticism
 takes pp of against at to toward towards
noun rejection
 class criticism
 takes pp of against at to toward towards
noun opposition
 class criticism organization
 takes pp of against at to toward towards
noun resistance
 class criticism organization militia
 cue
 takes pp of against at to toward towards
noun disdain
 class criticism
 takes pp of against at to toward towards
noun disapprobation
 class criticism
 takes pp of against at to toward towards
noun international condemnation
 class criticism
 takes pp of against at to toward towards
noun global outcry
 class criticism
 takes pp of against at to toward towards
noun public outcry
 class criticism
 takes pp of against at to toward towards
noun international outcry
 class criticism
 takes pp of against at to toward towards
noun widespread condemnation
 class criticism
 takes pp of against at to toward towards
noun verbal attack
 class criticism
 takes pp of against at to toward towards
noun war of words
 plural wars of words
 class criticism
 takes pp of against at to toward towards
noun fierce criticism
 class criticism
 takes pp of against at to toward towards
noun sharp criticism
 class criticism
 takes pp of against at to toward towards
noun harsh criticism
 class criticism
 takes pp of against at to toward towards
noun opprobrium
 class criticism
 takes pp of against at to toward towards
noun vitriol
 class criticism
 takes pp of against at to toward towards
noun invective
 class criticism
 takes pp of against at to toward towards
noun diatribe
 class criticism
 takes pp of against at to toward towards
noun brickbat
 class criticism
 takes pp of against at to toward towards
noun critique
 class criticism
 takes pp of against at to toward towards
noun ridicule
 class criticism
 takes pp of against at to toward towards
noun mockery
 class criticism
 takes pp of against at to toward towards
noun admonition
 class criticism
 takes pp of against at to toward towards
noun castigation
 class criticism
 takes pp of against at to toward towards
noun chorus of criticism
 plural choruses of criticism
 class criticism
 takes pp of against at to toward towards
noun barrage of criticism
 plural barrages of criticism
 class criticism
 takes pp of against at to toward towards
noun storm of criticism
 plural storms of criticism
 class criticism
 takes pp of against at to toward towards
noun firestorm
 class criticism
 takes pp of against at to toward towards
noun sniping
 class criticism
 takes pp of against at to toward towards
noun lambasting
 class criticism
 takes pp of against at to toward towards
noun heckling
 class criticism
 takes pp of against at to toward towards
noun booing
 class criticism
 takes pp of against at to toward towards
noun name-calling
 class criticism
 takes pp of against at to toward towards
noun repudiation
 class criticism deny
 takes pp of against at to toward towards
noun dissent
 class criticism
 takes pp of against at to toward towards
noun displeasure
 class criticism
 takes pp of against at to toward towards
noun derision
 class criticism
 takes pp of against at to toward towards
noun vilification
 class criticism
 takes pp of against at to toward towards
noun disparagement
 class criticism
 takes pp of against at to toward towards
noun no-confidence vote
 class criticism
 takes pp of against at to toward towards
noun vote of no confidence
 plural votes of no confidence
 class criticism
 takes pp of against at to toward towards
noun motion of no confidence
 plural motions of no confidence
 class criticism
 takes pp of against at to toward towards
noun motion of censure
 plural motions of censure
 class criticism
 takes pp of against at to toward towards
noun pushback
 class criticism
 takes pp of against at to toward towards
noun push-back
 class criticism
 takes pp of against at to toward towards
noun hostility
 class criticism
 takes pp of against at to toward towards
noun enmity
 class criticism
 takes pp of against at to toward towards
noun animosity
 class criticism
 takes pp of against at to toward towards
noun antagonism
 class criticism
 takes pp of against at to toward towards
noun hatred
 class criticism
 takes pp of against at to toward towards
noun animus
 class criticism
 takes pp of against at to toward towards
noun resentment
 class criticism
 takes pp of against at to toward towards
noun grudge
 class criticism
 takes pp of against at to toward towards
noun disagreement
 class criticism
 takes pp of against at to toward towards
noun defiance
 class criticism
 takes pp of against at to toward towards
noun protest
 class protest
 takes pp against at over
noun demonstration
 class protest
 takes pp against at over
noun rally
 class protest
 takes pp against at over
noun march
 class protest
 takes pp against at over
noun sit-in
 class protest
 takes pp against at over
noun strike
 class protest attack
 takes pp against at over on of
noun walkout
 class protest
 takes pp against at over
noun walk-out
 class protest
 takes pp against at over
noun uprising
 class protest
 takes pp against at over
noun revolt
 class protest
 takes pp against at over
noun rebellion
 class protest
 takes pp against at over
noun unrest
 class protest
 takes pp against at over
noun riot
 class protest
 takes pp against at over
noun picket
 class protest
 takes pp against at over
noun vigil
 class protest
 takes pp against at over
noun general strike
 class protest
 takes pp against at over
noun hunger strike
 class protest
 takes pp against at over
noun mass protest
 class protest
 takes pp against at over
noun street protest
 class protest
 takes pp against at over
noun anti-government protest
 class protest
 takes pp against at over
noun anti-war protest
 class protest
 takes pp against at over
noun civil disobedience
 class protest
 takes pp against at over
noun mutiny
 class protest
 takes pp against at over
noun intifada
 class protest
 takes pp against at over
noun hashtag campaign
 class protest
 takes pp against at over
noun strike action
 class protest
 takes pp against at over
noun industrial action
 class protest
 takes pp against at over
noun counter-protest
 class protest
 takes pp against at over
noun counterprotest
 class protest
 takes pp against at over
noun student protest
 class protest
 takes pp against at over
noun workers' strike
 class protest
 takes pp against at over
noun peaceful protest
 class protest
 takes pp against at over
noun mass demonstration
 class protest
 takes pp against at over
noun protest march
 class protest
 takes pp against at over
noun protest movement
 class protest
 takes pp against at over
noun protest campaign
 class protest
 takes pp against at over
noun work stoppage
 class protest
 takes pp against at over
noun go-slow
 class protest
 takes pp against at over
noun million-man march
 class protest
 takes pp against at over
noun popular uprising
 class protest
 takes pp against at over
noun human chain
 class protest
 takes pp against at over
noun stayaway
 class protest
 takes pp against at over
noun battle
 class conflict
 takes pp against with between
noun fight
 class conflict
 takes pp against with between
noun war
 class conflict
 takes pp against with between
noun conflict
 class conflict
 takes pp against with between
noun struggle
 class conflict
 takes pp against with between
noun confrontation
 class conflict
 takes pp against with between
noun legal battle
 class conflict
 takes pp against with between
noun court battle
 class conflict
 takes pp against with between
noun legal war
 class conflict
 takes pp against with between
noun court fight
 class conflict
 takes pp against with between
noun legal showdown
 class conflict
 takes pp against with between
noun showdown
 class conflict
 takes pp against with between
noun clash
 class conflict
 takes pp against with between
noun campaign
 class common conflict organization
 cue
 takes pp against with between
noun crusade
 class conflict
 takes pp against with between
noun feud
 class conflict
 takes pp against with between
noun combat
 class conflict
 takes pp against with between
noun skirmish
 class conflict
 takes pp against with between
noun firefight
 class conflict
 takes pp against with between
noun gun battle
 class conflict
 takes pp against with between
noun gunfight
 class conflict
 takes pp against with between
noun shootout
 class conflict
 takes pp against with between
noun shoot-out
 class conflict
 takes pp against with between
noun standoff
 class conflict
 takes pp against with between
noun stand-off
 class conflict
 takes pp against with between
noun trade war
 class conflict
 takes pp against with between
noun civil war
 class conflict
 takes pp against with between
noun proxy war
 class conflict
 takes pp against with between
noun cold war
 class conflict
 takes pp against with between
noun cyberwar
 class conflict
 takes pp against with between
noun cyber war
 class conflict
 takes pp against with between
noun cyber warfare
 class conflict
 takes pp against with between
noun war of attrition
 plural wars of attrition
 class conflict
 takes pp against with between
noun price war
 class conflict
 takes pp against with between
noun turf war
 class conflict
 takes pp against with between
noun bidding war
 class conflict
 takes pp against with between
noun patent war
 class conflict
 takes pp against with between
noun holy war
 class conflict
 takes pp against with between
noun jihad
 class conflict organization militia
 cue
 takes pp against with between
noun guerrilla war
 class conflict
 takes pp against with between
noun insurgency
 class conflict
 takes pp against with between
noun hostilities
 class conflict
 takes pp against with between
noun fighting
 class conflict
 takes pp against with between
noun brawl
 class conflict
 takes pp against with between
noun duel
 class conflict
 takes pp against with between
noun tussle
 class conflict
 takes pp against with between
noun tug of war
 plural tugs of war
 class conflict
 takes pp against with between
noun tug-of-war
 class conflict
 takes pp against with between
noun power struggle
 class conflict
 takes pp against with between
noun war on terror
 plural wars on terror
 class conflict
 takes pp against with between
noun war on drugs
 plural wars on drugs
 class conflict
 takes pp against with between
noun counteroffensive
 class conflict
 takes pp against with between
noun counter-offensive
 class conflict
 takes pp against with between
noun counterinsurgency
 class conflict
 takes pp against with between
noun courtroom battle
 class conflict
 takes pp against with between
noun takeover battle
 class conflict
 takes pp against with between
noun boardroom battle
 class conflict
 takes pp against with between
noun proxy battle
 class conflict
 takes pp against with between
noun proxy fight
 class conflict
 takes pp against with between
noun custody battle
 class conflict
 takes pp against with between
noun turf battle
 class conflict
 takes pp against with between
noun battle for control
 plural battles for control
 class conflict
 takes pp against with between
noun border clash
 class conflict
 takes pp against with between
noun ground war
 class conflict
 takes pp against with between
noun world war
 class conflict
 takes pp against with between
noun military campaign
 class conflict
 takes pp against with between
noun military operation
 class conflict attack
 takes pp against with between on at of
noun armed conflict
 class conflict
 takes pp against with between
noun armed struggle
 class conflict
 takes pp against with between
noun dispute
 class conflict
 takes pp against with between
noun row
 class conflict
 takes pp against with between
noun fray
 class conflict
 takes pp against with between
noun altercation
 class conflict
 takes pp against with between
noun scuffle
 class conflict
 takes pp against with between

# Violence
noun attack
 class attack
 takes pp on against at of
noun raid
 class attack
 takes pp on against at of
noun airstrike
 class attack
 takes pp on against at of
noun air strike
 class attack
 takes pp on against at of
noun air raid
 class attack
 takes pp on against at of
noun bombing
 class attack
 takes pp on against at of
noun shelling
 class attack
 takes pp on against at of
noun bombardment
 class attack
 takes pp on against at of
noun assault
 class attack
 takes pp on against at of
noun offensive
 class attack
 takes pp on against at of
noun missile strike
 class attack
 takes pp on against at of
noun missile attack
 class attack
 takes pp on against at of
noun rocket attack
 class attack
 takes pp on against at of
noun rocket fire
 class attack
 takes pp on against at of
noun drone strike
 class attack
 takes pp on against at of
noun drone attack
 class attack
 takes pp on against at of
noun suicide bombing
 class attack
 takes pp on against at of
noun suicide attack
 class attack
 takes pp on against at of
noun car bombing
 class attack
 takes pp on against at of
noun car bomb
 class attack weapon product
 takes pp on against at of
noun terrorist attack
 class attack
 takes pp on against at of
noun terror attack
 class attack
 takes pp on against at of
noun terrorism
 class attack
 takes pp on against at of
noun ambush
 class attack
 takes pp on against at of
noun invasion
 class attack
 takes pp on against at of
noun incursion
 class attack
 takes pp on against at of
noun siege
 class attack
 takes pp on against at of
noun onslaught
 class attack
 takes pp on against at of
noun aggression
 class attack
 takes pp on against at of
noun gun attack
 class attack
 takes pp on against at of
noun knife attack
 class attack
 takes pp on against at of
noun stabbing
 class attack
 takes pp on against at of
noun shooting
 class attack
 takes pp on against at of
noun mass shooting
 class attack
 takes pp on against at of
noun drive-by shooting
 class attack
 takes pp on against at of
noun arson attack
 class attack
 takes pp on against at of
noun arson
 class attack
 takes pp on against at of
noun acid attack
 class attack
 takes pp on against at of
noun chemical attack
 class attack
 takes pp on against at of
noun gas attack
 class attack
 takes pp on against at of
noun nerve agent attack
 class attack
 takes pp on against at of
noun poisoning
 class attack
 takes pp on against at of
noun cyberattack
 class attack
 takes pp on against at of
noun cyber attack
 class attack
 takes pp on against at of
noun cyber-attack
 class attack
 takes pp on against at of
noun cyberassault
 class attack
 takes pp on against at of
noun ransomware attack
 class attack
 takes pp on against at of
noun phishing attack
 class attack
 takes pp on against at of
noun malware attack
 class attack
 takes pp on against at of
noun spyware attack
 class attack
 takes pp on against at of
noun ddos attack
 class attack
 takes pp on against at of
noun denial-of-service attack
 class attack
 takes pp on against at of
noun hacking attack
 class attack
 takes pp on against at of
noun supply chain attack
 class attack
 takes pp on against at of
noun supply-chain attack
 class attack
 takes pp on against at of
noun zero-click attack
 class attack
 takes pp on against at of
noun zero-day attack
 class attack
 takes pp on against at of
noun watering hole attack
 class attack
 takes pp on against at of
noun brute-force attack
 class attack
 takes pp on against at of
noun cyber operation
 class attack
 takes pp on against at of
noun cyberespionage campaign
 class attack
 takes pp on against at of
noun reprisal
 class attack
 takes pp on against at of
noun retaliation
 class attack
 takes pp on against at of
noun retaliatory strike
 class attack
 takes pp on against at of
noun counterattack
 class attack
 takes pp on against at of
noun counter-attack
 class attack
 takes pp on against at of
noun counterstrike
 class attack
 takes pp on against at of
noun revenge attack
 class attack
 takes pp on against at of
noun targeting
 class attack
 takes pp on against at of
noun violence
 class attack
 takes pp on against at of
noun sabotage
 class attack
 takes pp on against at of
noun act of sabotage
 plural acts of sabotage
 class attack
 takes pp on against at of
noun explosion
 class attack
 takes pp on against at of
noun blast
 class attack
 takes pp on against at of
noun detonation
 class attack
 takes pp on against at of
noun grenade attack
 class attack
 takes pp on against at of
noun mortar attack
 class attack
 takes pp on against at of
noun mortar fire
 class attack
 takes pp on against at of
noun artillery fire
 class attack
 takes pp on against at of
noun gunfire
 class attack
 takes pp on against at of
noun sniper fire
 class attack
 takes pp on against at of
noun hijacking
 class attack
 takes pp on against at of
noun pogrom
 class attack
 takes pp on against at of
noun barrage
 class attack
 takes pp on against at of
noun salvo
 class attack
 takes pp on against at of
noun volley
 class attack
 takes pp on against at of
noun fusillade
 class attack
 takes pp on against at of
noun military action
 class attack
 takes pp on against at of
noun ground offensive
 class attack
 takes pp on against at of
noun ground operation
 class attack
 takes pp on against at of
noun ground invasion
 class attack
 takes pp on against at of
noun ground assault
 class attack
 takes pp on against at of
noun swoop
 class attack
 takes pp on against at of
noun storming
 class attack
 takes pp on against at of
noun demolition
 class attack
 takes pp on against at of
noun vandalism
 class attack
 takes pp on against at of
noun desecration
 class attack
 takes pp on against at of
noun firebombing
 class attack
 takes pp on against at of
noun strafing
 class attack
 takes pp on against at of
noun carpet bombing
 class attack
 takes pp on against at of
noun precision strike
 class attack
 takes pp on against at of
noun pre-emptive strike
 class attack
 takes pp on against at of
noun preemptive strike
 class attack
 takes pp on against at of
noun first strike
 class attack
 takes pp on against at of
noun nuclear strike
 class attack
 takes pp on against at of
noun nuclear attack
 class attack
 takes pp on against at of
noun hate crime
 class attack
 takes pp on against at of
noun beating
 class attack
 takes pp on against at of
noun attempted murder
 class attack
 takes pp on against at of
noun war crime
 class attack
 takes pp on against at of
noun crimes against humanity
 class attack
 takes pp on against at of
noun crime against humanity
 plural crimes against humanity
 class attack
 takes pp on against at of
noun atrocity
 class attack
 takes pp on against at of
noun human rights abuse
 class attack
 takes pp on against at of
noun human rights violation
 class attack
 takes pp on against at of
noun rights violation
 class attack
 takes pp on against at of
noun hit-and-run
 class attack
 takes pp on against at of
noun ramming
 class attack
 takes pp on against at of
noun vehicle-ramming attack
 class attack
 takes pp on against at of
noun bomb attack
 class attack
 takes pp on against at of
noun truck bomb
 class attack
 takes pp on against at of
noun roadside bomb
 class attack
 takes pp on against at of
noun suicide bomb
 class attack
 takes pp on against at of
noun smear campaign
 class attack
 takes pp on against at of
noun disinformation campaign
 class attack
 takes pp on against at of
noun troll campaign
 class attack
 takes pp on against at of
noun influence campaign
 class attack
 takes pp on against at of
noun hate campaign
 class attack
 takes pp on against at of
noun intimidation campaign
 class attack
 takes pp on against at of
noun destabilisation
 class attack
 takes pp on against at of
noun destabilization
 class attack
 takes pp on against at of
noun assassination attempt
 class attack
 takes pp on against at of
noun assassination plot
 class attack
 takes pp on against at of
noun murder plot
 class attack
 takes pp on against at of
noun bomb plot
 class attack
 takes pp on against at of
noun terror plot
 class attack
 takes pp on against at of
noun attempted assassination
 class attack
 takes pp on against at of
noun killing
 class kill
 takes pp of
noun murder
 class kill
 takes pp of
noun assassination
 class kill
 takes pp of
noun massacre
 class kill
 takes pp of
noun execution
 class kill
 takes pp of
noun slaying
 class kill
 takes pp of
noun genocide
 class kill
 takes pp of
noun slaughter
 class kill
 takes pp of
noun homicide
 class kill
 takes pp of
noun bloodshed
 class kill
 takes pp of
noun extrajudicial killing
 class kill
 takes pp of
noun extrajudicial execution
 class kill
 takes pp of
noun beheading
 class kill
 takes pp of
noun carnage
 class kill
 takes pp of
noun bloodbath
 class kill
 takes pp of
noun ethnic cleansing
 class kill
 takes pp of
noun mass killing
 class kill
 takes pp of
noun targeted killing
 class kill
 takes pp of
noun contract killing
 class kill
 takes pp of
noun manslaughter
 class kill
 takes pp of
noun lynching
 class kill
 takes pp of
noun honour killing
 class kill
 takes pp of
noun honor killing
 class kill
 takes pp of
noun fatal shooting
 class kill
 takes pp of
noun infanticide
 class kill
 takes pp of
noun femicide
 class kill
 takes pp of
noun extermination
 class kill
 takes pp of
noun summary execution
 class kill
 takes pp of
noun mass murder
 class kill
 takes pp of
noun triple murder
 class kill
 takes pp of
noun double murder
 class kill
 takes pp of
noun decapitation
 class kill
 takes pp of
noun patricide
 class kill
 takes pp of
noun ecocide
 class kill
 takes pp of
noun torture
 class abuse
 takes pp of against
noun kidnapping
 class abuse
 takes pp of against
noun kidnap
 class abuse
 takes pp of against
noun abduction
 class abuse
 takes pp of against
noun rape
 class abuse
 takes pp of against
noun persecution
 class abuse
 takes pp of against
noun mistreatment
 class abuse
 takes pp of against
noun ill-treatment
 class abuse
 takes pp of against
noun maltreatment
 class abuse
 takes pp of against
noun oppression
 class abuse
 takes pp of against
noun repression
 class abuse
 takes pp of against
noun harassment
 class abuse
 takes pp of against
noun sexual harassment
 class abuse
 takes pp of against
noun sexual assault
 class abuse
 takes pp of against
noun sexual abuse
 class abuse
 takes pp of against
noun sexual violence
 class abuse
 takes pp of against
noun domestic violence
 class abuse
 takes pp of against
noun enslavement
 class abuse
 takes pp of against
noun slavery
 class abuse
 takes pp of against
noun forced labour
 class abuse
 takes pp of against
noun forced labor
 class abuse
 takes pp of against
noun human trafficking
 class abuse
 takes pp of against
noun child abuse
 class abuse
 takes pp of against
noun enforced disappearance
 class abuse
 takes pp of against
noun forced disappearance
 class abuse
 takes pp of against
noun disappearance
 class abuse
 takes pp of against
noun hostage-taking
 class abuse
 takes pp of against
noun hostage taking
 class abuse
 takes pp of against
noun discrimination
 class abuse
 takes pp of against
noun racism
 class abuse
 takes pp of against
noun apartheid
 class abuse
 takes pp of against
noun segregation
 class abuse
 takes pp of against
noun displacement
 class abuse
 takes pp of against
noun forced displacement
 class abuse
 takes pp of against
noun eviction
 class abuse
 takes pp of against
noun subjugation
 class abuse
 takes pp of against
noun collective punishment
 class abuse
 takes pp of against
noun censorship
 class abuse
 takes pp of against
noun silencing
 class abuse
 takes pp of against
noun bullying
 class abuse
 takes pp of against
noun cyberbullying
 class abuse
 takes pp of against
noun blackmail
 class abuse
 takes pp of against
noun coercion
 class abuse
 takes pp of against
noun police brutality
 class abuse
 takes pp of against
noun brutality
 class abuse
 takes pp of against
noun cruelty
 class abuse
 takes pp of against
noun waterboarding
 class abuse
 takes pp of against
noun rendition
 class abuse
 takes pp of against
noun extraordinary rendition
 class abuse
 takes pp of against
noun molestation
 class abuse
 takes pp of against
noun victimisation
 class abuse
 takes pp of against
noun victimization
 class abuse
 takes pp of against
noun exploitation
 class abuse exploit
 takes pp of against
noun starvation
 class abuse
 takes pp of against
noun marginalisation
 class abuse
 takes pp of against
noun marginalization
 class abuse
 takes pp of against
noun dehumanisation
 class abuse
 takes pp of against
noun dehumanization
 class abuse
 takes pp of against
noun genital mutilation
 class abuse
 takes pp of against
noun strip search
 class abuse
 takes pp of against
noun forced marriage
 class abuse
 takes pp of against
noun torment
 class abuse
 takes pp of against
noun ostracism
 class abuse
 takes pp of against
noun doxing
 class abuse
 takes pp of against
noun doxxing
 class abuse
 takes pp of against
noun trolling
 class abuse
 takes pp of against
noun threat
 class threat
 takes pp against to
noun death threat
 class threat
 takes pp against to
noun bomb threat
 class threat
 takes pp against to
noun ultimatum
 plural ultimatums
 class threat demand
 takes pp against to on
noun threatening letter
 class threat
 takes pp against to
noun threatening call
 class threat
 takes pp against to
noun threatening message
 class threat
 takes pp against to
noun nuclear threat
 class threat
 takes pp against to
noun cyber threat
 class threat
 takes pp against to
noun cyberthreat
 class threat
 takes pp against to
noun security threat
 class threat
 takes pp against to
noun terror threat
 class threat
 takes pp against to
noun terrorist threat
 class threat
 takes pp against to
noun sabre-rattling
 class threat
 takes pp against to
noun saber-rattling
 class threat
 takes pp against to
noun brinkmanship
 class threat
 takes pp against to
noun threat of violence
 plural threats of violence
 class threat
 takes pp against to
noun rape threat
 class threat
 takes pp against to
noun legal threat
 class threat
 takes pp against to
noun cease-and-desist letter
 class threat
 takes pp against to
noun cease and desist letter
 class threat
 takes pp against to
noun cease-and-desist
 class threat
 takes pp against to
noun veto threat
 class threat
 takes pp against to
noun tariff threat
 class threat
 takes pp against to
noun hack
 class hacking
 takes pp of into against
noun hacking
 class hacking
 takes pp of into against
noun breach
 class hacking
 takes pp of into against
noun data breach
 class hacking
 takes pp of into against
noun intrusion
 class hacking
 takes pp of into against
noun infiltration
 class hacking
 takes pp of into against
noun break-in
 class hacking
 takes pp of into against
noun cyber breach
 class hacking
 takes pp of into against
noun security breach
 class hacking
 takes pp of into against
noun network breach
 class hacking
 takes pp of into against
noun computer intrusion
 class hacking
 takes pp of into against
noun cyber intrusion
 class hacking
 takes pp of into against
noun phishing
 class hacking
 takes pp of into against
noun spear-phishing
 class hacking
 takes pp of into against
noun spearphishing
 class hacking
 takes pp of into against
noun smishing
 class hacking
 takes pp of into against
noun vishing
 class hacking
 takes pp of into against
noun phone hacking
 class hacking
 takes pp of into against
noun phone-hacking
 class hacking
 takes pp of into against
noun account takeover
 class hacking
 takes pp of into against
noun data theft
 class hacking
 takes pp of into against
noun data leak
 class hacking
 takes pp of into against
noun hacking campaign
 class hacking
 takes pp of into against
noun hacking operation
 class hacking
 takes pp of into against
noun hacking attempt
 class hacking
 takes pp of into against
noun hack-and-leak
 class hacking
 takes pp of into against
noun exfiltration
 class hacking
 takes pp of into against
noun wiretapping
 class hacking spying
 takes pp of into against on
noun cybercrime
 class hacking
 takes pp of into against
noun cyber crime
 class hacking
 takes pp of into against
noun cyber-crime
 class hacking
 takes pp of into against
noun hacking spree
 class hacking
 takes pp of into against
noun sim swap
 class hacking
 takes pp of into against
noun SIM swapping
 class hacking
 takes pp of into against
noun credential theft
 class hacking
 takes pp of into against
noun cyberheist
 class hacking
 takes pp of into against
noun cyber heist
 class hacking
 takes pp of into against
noun data heist
 class hacking
 takes pp of into against
noun computer hacking
 class hacking
 takes pp of into against
noun email hack
 class hacking
 takes pp of into against
noun system breach
 class hacking
 takes pp of into against
noun privacy breach
 class hacking
 takes pp of into against
noun spying
 class spying
 takes pp on of against
noun surveillance
 class spying
 takes pp on of against
noun espionage
 class spying
 takes pp on of against
noun monitoring
 class spying
 takes pp on of against
noun wiretap
 class spying
 takes pp on of against
noun eavesdropping
 class spying
 takes pp on of against
noun snooping
 class spying
 takes pp on of against
noun tracking
 class spying
 takes pp on of against
noun bugging
 class spying
 takes pp on of against
noun interception
 class spying
 takes pp on of against
noun mass surveillance
 class spying
 takes pp on of against
noun electronic surveillance
 class spying
 takes pp on of against
noun digital surveillance
 class spying
 takes pp on of against
noun cyber espionage
 class spying
 takes pp on of against
noun cyberespionage
 class spying
 takes pp on of against
noun cyber-espionage
 class spying
 takes pp on of against
noun industrial espionage
 class spying
 takes pp on of against
noun economic espionage
 class spying
 takes pp on of against
noun phone tapping
 class spying
 takes pp on of against
noun phone-tapping
 class spying
 takes pp on of against
noun spy operation
 class spying
 takes pp on of against
noun spying operation
 class spying
 takes pp on of against
noun spy campaign
 class spying
 takes pp on of against
noun espionage campaign
 class spying
 takes pp on of against
noun surveillance campaign
 class spying
 takes pp on of against
noun surveillance operation
 class spying
 takes pp on of against
noun surveillance program
 class spying
 takes pp on of against
noun surveillance programme
 class spying
 takes pp on of against
noun spying scandal
 class spying
 takes pp on of against
noun spy scandal
 class spying
 takes pp on of against
noun wiretapping scandal
 class spying
 takes pp on of against
noun covert surveillance
 class spying
 takes pp on of against
noun state surveillance
 class spying
 takes pp on of against
noun government surveillance
 class spying
 takes pp on of against
noun targeted surveillance
 class spying
 takes pp on of against
noun intelligence gathering
 class spying
 takes pp on of against
noun intelligence-gathering
 class spying
 takes pp on of against
noun intelligence operation
 class spying
 takes pp on of against
noun spy plot
 class spying
 takes pp on of against
noun spy ring
 class spying
 takes pp on of against
noun bugging operation
 class spying
 takes pp on of against
noun mass spying
 class spying
 takes pp on of against
noun phone surveillance
 class spying
 takes pp on of against
noun video surveillance
 class spying
 takes pp on of against
noun satellite surveillance
 class spying
 takes pp on of against
noun aerial surveillance
 class spying
 takes pp on of against
noun theft
 class steal
 takes pp from of
noun robbery
 class steal
 takes pp from of
noun burglary
 class steal
 takes pp from of
noun larceny
 class steal
 takes pp from of
noun embezzlement
 class steal
 takes pp from of
noun misappropriation
 class steal
 takes pp from of
noun plagiarism
 class steal
 takes pp from of
noun heist
 class steal
 takes pp from of
noun fraud
 class steal exploit
 takes pp from of
noun swindle
 class steal
 takes pp from of
noun scam
 class steal
 takes pp from of
noun intellectual property theft
 class steal
 takes pp from of
noun trade secret theft
 class steal
 takes pp from of
noun patent infringement
 class steal
 takes pp from of
noun copyright infringement
 class steal
 takes pp from of
noun trademark infringement
 class steal
 takes pp from of
noun infringement
 class steal
 takes pp from of
noun shoplifting
 class steal
 takes pp from of
noun carjacking
 class steal
 takes pp from of
noun mugging
 class steal
 takes pp from of
noun bank fraud
 class steal
 takes pp from of
noun wire fraud
 class steal
 takes pp from of
noun securities fraud
 class steal
 takes pp from of
noun identity fraud
 class steal
 takes pp from of
noun abuse
 class exploit
 takes pp of
noun misuse
 class exploit use
 takes pp of against
noun manipulation
 class exploit
 takes pp of
noun deception
 class exploit
 takes pp of
noun profiteering
 class exploit
 takes pp of
noun taking advantage
 class exploit
 takes pp of

# Inquiry and exposure
noun probe
 class probe
 takes pp into of against
noun investigation
 class probe
 takes pp into of against
noun inquiry
 class probe
 takes pp into of against
noun enquiry
 class probe
 takes pp into of against
noun inquest
 class probe
 takes pp into of against
noun criminal investigation
 class probe
 takes pp into of against
noun criminal probe
 class probe
 takes pp into of against
noun criminal inquiry
 class probe
 takes pp into of against
noun antitrust probe
 class probe
 takes pp into of against
noun antitrust investigation
 class probe
 takes pp into of against
noun corruption probe
 class probe
 takes pp into of against
noun corruption investigation
 class probe
 takes pp into of against
noun fraud probe
 class probe
 takes pp into of against
noun fraud investigation
 class probe
 takes pp into of against
noun federal investigation
 class probe
 takes pp into of against
noun federal probe
 class probe
 takes pp into of against
noun internal investigation
 class probe
 takes pp into of against
noun internal inquiry
 class probe
 takes pp into of against
noun independent inquiry
 class probe
 takes pp into of against
noun independent investigation
 class probe
 takes pp into of against
noun public inquiry
 class probe
 takes pp into of against
noun parliamentary inquiry
 class probe
 takes pp into of against
noun congressional investigation
 class probe
 takes pp into of against
noun congressional inquiry
 class probe
 takes pp into of against
noun murder investigation
 class probe
 takes pp into of against
noun murder inquiry
 class probe
 takes pp into of against
noun police investigation
 class probe
 takes pp into of against
noun police inquiry
 class probe
 takes pp into of against
noun tax probe
 class probe
 takes pp into of against
noun ethics probe
 class probe
 takes pp into of against
noun ethics investigation
 class probe
 takes pp into of against
noun impeachment inquiry
 class probe
 takes pp into of against
noun impeachment probe
 class probe
 takes pp into of against
noun preliminary investigation
 class probe
 takes pp into of against
noun preliminary inquiry
 class probe
 takes pp into of against
noun judicial investigation
 class probe
 takes pp into of against
noun judicial inquiry
 class probe
 takes pp into of against
noun formal investigation
 class probe
 takes pp into of against
noun joint investigation
 class probe
 takes pp into of against
noun investigative report
 class probe
 takes pp into of against
noun examination
 class probe
 takes pp into of against
noun audit
 class probe
 takes pp into of against
noun scrutiny
 class probe
 takes pp into of against
noun questioning
 class probe
 takes pp into of against
noun interrogation
 class probe
 takes pp into of against
noun fact-finding mission
 class probe
 takes pp into of against
noun commission of inquiry
 plural commissions of inquiry
 class probe government parliament committee
 cue
 takes pp into of against
noun forensic analysis
 plural forensic analyses
 class probe
 takes pp into of against
noun forensic examination
 class probe
 takes pp into of against
noun forensic investigation
 class probe
 takes pp into of against
noun technical analysis
 plural technical analyses
 class probe
 takes pp into of against
noun forensic audit
 class probe
 takes pp into of against
noun hearing
 class probe
 takes pp into of against
noun cross-examination
 class probe
 takes pp into of against
noun grilling
 class probe
 takes pp into of against
noun undercover investigation
 class probe
 takes pp into of against
noun in-depth investigation
 class probe
 takes pp into of against
noun money-laundering probe
 class probe
 takes pp into of against
noun doping investigation
 class probe
 takes pp into of against
noun doping probe
 class probe
 takes pp into of against
noun war crimes investigation
 class probe
 takes pp into of against
noun cyber investigation
 class probe
 takes pp into of against
noun anti-dumping investigation
 class probe
 takes pp into of against
noun anti-dumping probe
 class probe
 takes pp into of against
noun anti-corruption probe
 class probe
 takes pp into of against
noun in-depth probe
 class probe
 takes pp into of against
noun full-scale investigation
 class probe
 takes pp into of against
noun sting operation
 class probe
 takes pp into of against
noun counter-terrorism investigation
 class probe
 takes pp into of against
noun collaborative investigation
 class probe
 takes pp into of against
noun media investigation
 class probe
 takes pp into of against
noun journalistic investigation
 class probe
 takes pp into of against
noun monthslong investigation
 class probe
 takes pp into of against
noun evaluation
 class probe
 takes pp into of against
noun report
 class report
 takes pp on about into
noun study
 class report
 takes pp on about into
noun analysis
 plural analyses
 class report
 takes pp on about into
noun survey
 class report
 takes pp on about into
noun finding
 class report
 takes pp on about into
noun exposé
 class report
 takes pp on about into
noun expose
 class report
 takes pp on about into
noun revelation
 class report expose
 takes pp on about into of
noun document
 class report data
 takes pp on about into
noun dossier
 class report
 takes pp on about into
noun leak
 class report
 takes pp on about into
noun white paper
 class report
 takes pp on about into
noun paper
 class common report company media
 cue
 takes pp on about into
noun research
 class report
 takes pp on about into
noun documentation
 class report
 takes pp on about into
noun article
 class report
 takes pp on about into
noun investigative piece
 class report
 takes pp on about into
noun forensic report
 class report
 takes pp on about into
noun technical report
 class report
 takes pp on about into
noun annual report
 class report
 takes pp on about into
noun quarterly report
 class report
 takes pp on about into
noun intelligence report
 class report
 takes pp on about into
noun human rights report
 class report
 takes pp on about into
noun UN report
 class report
 takes pp on about into
noun media report
 class report
 takes pp on about into
noun press report
 class report
 takes pp on about into
noun news report
 class report
 takes pp on about into
noun news story
 class report
 takes pp on about into
noun blog post
 class report statement
 takes pp on about into
noun blogpost
 class report
 takes pp on about into
noun op-ed
 class report
 takes pp on about into
noun opinion piece
 class report
 takes pp on about into
noun documentary
 class report
 takes pp on about into
noun testimony
 class report statement
 takes pp on about into
noun fact sheet
 class report
 takes pp on about into
noun factsheet
 class report
 takes pp on about into
noun study finding
 class report
 takes pp on about into
noun research paper
 class report
 takes pp on about into
noun memo
 class report statement
 takes pp on about into
noun memorandum
 plural memoranda
 plural memorandums
 class report
 takes pp on about into
noun bulletin
 class report statement
 takes pp on about into
noun communique
 class report statement
 takes pp on about into
noun communiqué
 class report statement
 takes pp on about into
noun transcript
 class report data
 takes pp on about into
noun leaked document
 class report
 takes pp on about into
noun leaked file
 class report
 takes pp on about into
noun audit report
 class report
 takes pp on about into
noun coroner's report
 class report
 takes pp on about into
noun interim report
 class report
 takes pp on about into
noun final report
 class report
 takes pp on about into
noun joint report
 class report
 takes pp on about into
noun draft report
 class report
 takes pp on about into
noun conclusion
 class report
 takes pp on about into
noun discovery
 class report expose
 takes pp on about into of
noun eyewitness account
 class report
 takes pp on about into
noun exposure
 class expose
 takes pp of
noun unmasking
 class expose
 takes pp of
noun uncovering
 class expose
 takes pp of
noun disclosure
 class expose
 takes pp of
noun whistleblowing
 class expose
 takes pp of
noun debunking
 class expose
 takes pp of
noun unveiling
 class expose
 takes pp of

# Decisions
noun ruling
 class ruling
 takes pp against for on
noun verdict
 class ruling
 takes pp against for on
noun decision
 class ruling
 takes pp against for on
noun judgment
 class ruling
 takes pp against for on
noun judgement
 class ruling
 takes pp against for on
noun order
 class ruling
 takes pp against for on
noun court order
 class ruling
 takes pp against for on
noun injunction
 class ruling
 takes pp against for on
noun preliminary injunction
 class ruling
 takes pp against for on
noun restraining order
 class ruling
 takes pp against for on
noun temporary restraining order
 class ruling
 takes pp against for on
noun decree
 class ruling law
 takes pp against for on
noun court ruling
 class ruling
 takes pp against for on
noun court decision
 class ruling
 takes pp against for on
noun court judgment
 class ruling
 takes pp against for on
noun court verdict
 class ruling
 takes pp against for on
noun court injunction
 class ruling
 takes pp against for on
noun landmark ruling
 class ruling
 takes pp against for on
noun landmark decision
 class ruling
 takes pp against for on
noun landmark judgment
 class ruling
 takes pp against for on
noun landmark verdict
 class ruling
 takes pp against for on
noun majority opinion
 class ruling
 takes pp against for on
noun dissenting opinion
 class ruling
 takes pp against for on
noun arbitration award
 class ruling
 takes pp against for on
noun arbitral award
 class ruling
 takes pp against for on
noun damages award
 class ruling
 takes pp against for on
noun default judgment
 class ruling
 takes pp against for on
noun summary judgment
 class ruling
 takes pp against for on
noun jury verdict
 class ruling
 takes pp against for on
noun adjudication
 class ruling
 takes pp against for on
noun UN resolution
 class ruling
 takes pp against for on
noun Security Council resolution
 class ruling
 takes pp against for on
noun executive order
 class ruling
 takes pp against for on
noun presidential decree
 class ruling
 takes pp against for on
noun royal decree
 class ruling
 takes pp against for on
noun edict
 class ruling
 takes pp against for on
noun gag order
 class ruling
 takes pp against for on
noun gagging order
 class ruling
 takes pp against for on
noun cease-and-desist order
 class ruling
 takes pp against for on
noun stay of execution
 plural stays of execution
 class ruling
 takes pp against for on
noun eviction order
 class ruling
 takes pp against for on
noun deportation order
 class ruling
 takes pp against for on
noun extradition order
 class ruling
 takes pp against for on
noun detention order
 class ruling
 takes pp against for on
noun demolition order
 class ruling
 takes pp against for on
noun freezing order
 class ruling
 takes pp against for on
noun provisional measure
 class ruling
 takes pp against for on
noun interim measure
 class ruling
 takes pp against for on
noun interim order
 class ruling
 takes pp against for on
noun interim ruling
 class ruling
 takes pp against for on
noun lower-court ruling
 class ruling
 takes pp against for on
noun appeals court ruling
 class ruling
 takes pp against for on
noun Supreme Court ruling
 class ruling
 takes pp against for on
noun Supreme Court decision
 class ruling
 takes pp against for on
noun unanimous ruling
 class ruling
 takes pp against for on
noun unanimous decision
 class ruling
 takes pp against for on
noun split decision
 class ruling
 takes pp against for on
noun advisory opinion
 class ruling
 takes pp against for on
noun binding ruling
 class ruling
 takes pp against for on
noun consent decree
 class ruling
 takes pp against for on
noun confiscation order
 class ruling
 takes pp against for on
noun judgment debt
 class ruling
 takes pp against for on
noun preliminary ruling
 class ruling
 takes pp against for on
noun appeal ruling
 class ruling
 takes pp against for on
noun sentence reduction
 class ruling
 takes pp against for on
noun approval
 class grant support
 takes pp to for of
noun permission
 class grant
 takes pp to for
noun authorisation
 class grant
 takes pp to for
noun authorization
 class grant
 takes pp to for
noun clearance
 class grant
 takes pp to for
noun green light
 class grant
 takes pp to for
noun go-ahead
 class grant
 takes pp to for
noun consent
 class grant
 takes pp to for
noun licence
 class grant
 takes pp to for
noun license
 class grant
 takes pp to for
noun permit
 class grant
 takes pp to for
noun waiver
 class grant
 takes pp to for
noun exemption
 class grant
 takes pp to for
noun nod
 class grant
 takes pp to for
noun assent
 class grant
 takes pp to for
noun parole
 class grant
 takes pp to for
noun asylum
 class grant
 takes pp to for
noun export licence
 class grant
 takes pp to for
noun export license
 class grant
 takes pp to for
noun regulatory approval
 class grant
 takes pp to for
noun annulment
 class annul
 takes pp of
noun reversal
 class annul
 takes pp of
noun overturning
 class annul
 takes pp of
noun quashing
 class annul
 takes pp of
noun revocation
 class annul
 takes pp of
noun repeal
 class annul
 takes pp of
noun abolition
 class annul
 takes pp of
noun rescission
 class annul
 takes pp of
noun nullification
 class annul
 takes pp of
noun invalidation
 class annul
 takes pp of
noun abrogation
 class annul
 takes pp of

# Support
noun support
 class support
 takes pp for of to
noun backing
 class support
 takes pp for of to
noun endorsement
 class support
 takes pp for of to
noun solidarity
 class common support organization
 cue
 takes pp for of to
noun advocacy
 class support
 takes pp for of to
noun sponsorship
 class support fund
 takes pp for of to in
noun patronage
 class support
 takes pp for of to
noun aid
 class common support organization
 cue
 takes pp for of to
noun help
 class support
 takes pp for of to
noun assistance
 class support
 takes pp for of to
noun encouragement
 class support
 takes pp for of to
noun praise
 class support
 takes pp for of to
noun loyalty
 class support
 takes pp for of to
noun allegiance
 class support belong
 takes pp for of to in with
noun sympathy
 class support
 takes pp for of to
noun vote of confidence
 plural votes of confidence
 class support
 takes pp for of to
noun show of support
 plural shows of support
 class support
 takes pp for of to
noun statement of support
 plural statements of support
 class support
 takes pp for of to
noun show of solidarity
 plural shows of solidarity
 class support
 takes pp for of to
noun message of support
 plural messages of support
 class support
 takes pp for of to
noun message of solidarity
 plural messages of solidarity
 class support
 takes pp for of to
noun military support
 class support
 takes pp for of to
noun financial support
 class support
 takes pp for of to
noun political support
 class support
 takes pp for of to
noun diplomatic support
 class support
 takes pp for of to
noun logistical support
 class support
 takes pp for of to
noun moral support
 class support
 takes pp for of to
noun public support
 class support
 takes pp for of to
noun popular support
 class support
 takes pp for of to
noun bipartisan support
 class support
 takes pp for of to
noun unwavering support
 class support
 takes pp for of to
noun strong support
 class support
 takes pp for of to
noun full support
 class support
 takes pp for of to
noun military aid
 class support
 takes pp for of to
noun military assistance
 class support
 takes pp for of to
noun humanitarian aid
 class support
 takes pp for of to
noun financial aid
 class support
 takes pp for of to
noun economic aid
 class support
 takes pp for of to
noun foreign aid
 class support
 takes pp for of to
noun development aid
 class support
 takes pp for of to
noun bailout
 class support fund
 takes pp for of to in
noun rescue package
 class support
 takes pp for of to
noun aid package
 class support
 takes pp for of to
noun air cover
 class support
 takes pp for of to
noun air support
 class support
 takes pp for of to
noun tribute
 class support
 takes pp for of to
noun applause
 class support
 takes pp for of to
noun acclaim
 class support
 takes pp for of to
noun commendation
 class support
 takes pp for of to
noun admiration
 class support
 takes pp for of to
noun supporting brief
 class support
 takes pp for of to
noun security assistance
 class support
 takes pp for of to
noun security guarantee
 class support
 takes pp for of to
noun pledge of allegiance
 plural pledges of allegiance
 class support
 takes pp for of to
noun legal aid
 class support
 takes pp for of to
noun legal support
 class support
 takes pp for of to
noun technical support
 class support
 takes pp for of to
noun technical assistance
 class support
 takes pp for of to
noun standing ovation
 class support
 takes pp for of to
noun ovation
 class support
 takes pp for of to
noun plaudit
 class support
 takes pp for of to
noun kudos
 class support
 takes pp for of to
noun adulation
 class support
 takes pp for of to
noun funding
 class fund
 takes pp for of to in
noun financing
 class fund
 takes pp for of to in
noun donation
 class fund
 takes pp for of to in
noun grant
 class fund
 takes pp for of to in
noun investment
 class fund company
 cue
 takes pp for of to in
noun subsidy
 class fund
 takes pp for of to in
noun contribution
 class fund
 takes pp for of to in
noun bankrolling
 class fund
 takes pp for of to in
noun seed funding
 class fund
 takes pp for of to in
noun venture capital
 class fund
 takes pp for of to in
noun funding round
 class fund
 takes pp for of to in
noun series A funding
 class fund
 takes pp for of to in
noun handout
 class fund
 takes pp for of to in
noun cash injection
 class fund
 takes pp for of to in
noun capital injection
 class fund
 takes pp for of to in
noun state aid
 class fund
 takes pp for of to in
noun crowdfunding
 class fund
 takes pp for of to in
noun campaign contribution
 class fund
 takes pp for of to in
noun campaign donation
 class fund
 takes pp for of to in
noun campaign funding
 class fund
 takes pp for of to in
noun political donation
 class fund
 takes pp for of to in
noun terrorist financing
 class fund
 takes pp for of to in
noun terror financing
 class fund
 takes pp for of to in
noun terrorism financing
 class fund
 takes pp for of to in
noun aid money
 class fund
 takes pp for of to in
noun public funding
 class fund
 takes pp for of to in
noun government funding
 class fund
 takes pp for of to in
noun state funding
 class fund
 takes pp for of to in
noun start-up funding
 class fund
 takes pp for of to in
noun venture funding
 class fund
 takes pp for of to in
noun matching grant
 class fund
 takes pp for of to in
noun alliance
 class alliance organization
 cue
 takes pp with between among
noun coalition
 class alliance organization
 cue
 takes pp with between among
noun partnership
 class common alliance organization
 cue
 takes pp with between among
noun joint venture
 class alliance
 takes pp with between among
noun cooperation
 class alliance
 takes pp with between among
noun co-operation
 class alliance
 takes pp with between among
noun collaboration
 class alliance
 takes pp with between among
noun axis
 plural axes
 class alliance
 takes pp with between among
noun bloc
 class alliance organization party
 cue
 takes pp with between among
noun pact
 class alliance deal
 takes pp with between among
noun consortium
 plural consortia
 plural consortiums
 class alliance organization
 cue
 takes pp with between among
noun tie-up
 class alliance
 takes pp with between among
noun collusion
 class alliance
 takes pp with between among
noun rapprochement
 class alliance
 takes pp with between among
noun reconciliation
 class alliance
 takes pp with between among
noun normalisation
 class alliance
 takes pp with between among
noun normalization
 class alliance
 takes pp with between among
noun friendship
 class alliance
 takes pp with between among
noun joint action
 class alliance
 takes pp with between among
noun joint effort
 class alliance
 takes pp with between among
noun joint operation
 class alliance
 takes pp with between among
noun joint exercise
 class alliance
 takes pp with between among
noun joint drill
 class alliance
 takes pp with between among
noun joint statement
 class alliance statement
 takes pp with between among
noun strategic partnership
 class alliance
 takes pp with between among
noun strategic alliance
 class alliance
 takes pp with between among
noun military alliance
 class alliance organization
 takes pp with between among
noun military cooperation
 class alliance
 takes pp with between among
noun security cooperation
 class alliance
 takes pp with between among
noun economic cooperation
 class alliance
 takes pp with between among
noun defence pact
 class alliance
 takes pp with between among
noun defense pact
 class alliance
 takes pp with between among
noun security pact
 class alliance
 takes pp with between among
noun military pact
 class alliance
 takes pp with between among
noun trade alliance
 class alliance
 takes pp with between among
noun bilateral relations
 class alliance
 takes pp with between among
noun diplomatic relations
 class alliance
 takes pp with between among
noun diplomatic ties
 class alliance
 takes pp with between among
noun trade ties
 class alliance
 takes pp with between among
noun security ties
 class alliance
 takes pp with between among
noun economic ties
 class alliance
 takes pp with between among
noun close ties
 class alliance
 takes pp with between among
noun cordial relations
 class alliance
 takes pp with between among
noun united front
 class alliance
 takes pp with between among
noun common front
 class alliance
 takes pp with between among
noun joint front
 class alliance
 takes pp with between among
noun coordination
 class alliance
 takes pp with between among
noun co-ordination
 class alliance
 takes pp with between among
noun teamwork
 class alliance
 takes pp with between among
noun team-up
 class alliance
 takes pp with between among
noun linkup
 class alliance
 takes pp with between among
noun link-up
 class alliance
 takes pp with between among
noun partnership agreement
 class alliance
 takes pp with between among
noun cooperation agreement
 class alliance
 takes pp with between among
noun unity government
 class alliance government
 takes pp with between among
noun coalition government
 class alliance government
 takes pp with between among
noun power-sharing deal
 class alliance
 takes pp with between among
noun joint bid
 class alliance
 takes pp with between among
noun joint project
 class alliance
 takes pp with between among
noun joint initiative
 class alliance
 takes pp with between among
noun joint declaration
 class alliance
 takes pp with between among
noun joint communique
 class alliance
 takes pp with between among
noun joint communiqué
 class alliance
 takes pp with between among
noun strategic cooperation
 class alliance
 takes pp with between among
noun working relationship
 class alliance
 takes pp with between among
noun ruling coalition
 class alliance
 takes pp with between among
noun governing coalition
 class alliance
 takes pp with between among
noun opposition coalition
 class alliance organization party
 takes pp with between among
noun electoral alliance
 class alliance
 takes pp with between among
noun agreement
 class deal
 takes pp with between
noun contract
 class deal
 takes pp with between
noun deal
 class deal
 takes pp with between
noun accord
 class deal
 takes pp with between
noun treaty
 class deal
 takes pp with between
noun memorandum of understanding
 plural memoranda of understanding
 class deal
 takes pp with between
noun MoU
 class deal
 takes pp with between
noun settlement
 class deal place
 takes pp with between
noun truce
 class deal
 takes pp with between
noun ceasefire
 class deal
 takes pp with between
noun cease-fire
 class deal
 takes pp with between
noun armistice
 class deal
 takes pp with between
noun peace deal
 class deal
 takes pp with between
noun peace agreement
 class deal
 takes pp with between
noun peace accord
 class deal
 takes pp with between
noun peace treaty
 class deal
 takes pp with between
noun trade deal
 class deal
 takes pp with between
noun trade agreement
 class deal
 takes pp with between
noun free trade agreement
 class deal
 takes pp with between
noun free-trade agreement
 class deal
 takes pp with between
noun arms deal
 class deal
 takes pp with between
noun weapons deal
 class deal
 takes pp with between
noun nuclear deal
 class deal
 takes pp with between
noun licensing agreement
 class deal
 takes pp with between
noun licensing deal
 class deal
 takes pp with between
noun licence agreement
 class deal
 takes pp with between
noun supply agreement
 class deal
 takes pp with between
noun supply deal
 class deal
 takes pp with between
noun supply contract
 class deal
 takes pp with between
noun sponsorship deal
 class deal
 takes pp with between
noun sponsorship contract
 class deal
 takes pp with between
noun service contract
 class deal
 takes pp with between
noun government contract
 class deal
 takes pp with between
noun defence contract
 class deal
 takes pp with between
noun defense contract
 class deal
 takes pp with between
noun military contract
 class deal
 takes pp with between
noun multi-million dollar contract
 class deal
 takes pp with between
noun multimillion-dollar contract
 class deal
 takes pp with between
noun multi-year deal
 class deal
 takes pp with between
noun multiyear deal
 class deal
 takes pp with between
noun multi-year contract
 class deal
 takes pp with between
noun purchase agreement
 class deal
 takes pp with between
noun sales agreement
 class deal
 takes pp with between
noun framework agreement
 class deal
 takes pp with between
noun preliminary agreement
 class deal
 takes pp with between
noun provisional agreement
 class deal
 takes pp with between
noun prisoner swap
 class deal
 takes pp with between
noun prisoner exchange
 class deal
 takes pp with between
noun hostage deal
 class deal
 takes pp with between
noun exchange deal
 class deal
 takes pp with between
noun swap deal
 class deal
 takes pp with between
noun plea agreement
 class deal
 takes pp with between
noun plea bargain
 class deal
 takes pp with between
noun out-of-court settlement
 class deal
 takes pp with between
noun settlement agreement
 class deal
 takes pp with between
noun compromise
 class deal
 takes pp with between
noun non-disclosure agreement
 class deal
 takes pp with between
noun NDA
 class deal
 takes pp with between
noun confidentiality agreement
 class deal
 takes pp with between
noun non-aggression pact
 class deal
 takes pp with between
noun border agreement
 class deal
 takes pp with between
noun extradition treaty
 class deal
 takes pp with between
noun military deal
 class deal
 takes pp with between
noun energy deal
 class deal
 takes pp with between
noun gas deal
 class deal
 takes pp with between
noun oil deal
 class deal
 takes pp with between
noun media deal
 class deal
 takes pp with between
noun TV deal
 class deal
 takes pp with between
noun rights deal
 class deal
 takes pp with between
noun broadcast deal
 class deal
 takes pp with between
noun record deal
 class deal
 takes pp with between
noun book deal
 class deal
 takes pp with between
noun loan deal
 class deal
 takes pp with between
noun loan agreement
 class deal
 takes pp with between
noun transfer deal
 class deal
 takes pp with between
noun security deal
 class deal
 takes pp with between
noun defence deal
 class deal
 takes pp with between
noun defense deal
 class deal
 takes pp with between
noun security agreement
 class deal
 takes pp with between
noun defence agreement
 class deal
 takes pp with between
noun defense agreement
 class deal
 takes pp with between
noun strategic agreement
 class deal
 takes pp with between
noun bilateral agreement
 class deal
 takes pp with between
noun multilateral agreement
 class deal
 takes pp with between
noun trilateral agreement
 class deal
 takes pp with between
noun procurement contract
 class deal
 takes pp with between
noun climate accord
 class deal
 takes pp with between
noun climate deal
 class deal
 takes pp with between
noun grain deal
 class deal
 takes pp with between
noun joint agreement
 class deal
 takes pp with between
noun tacit agreement
 class deal
 takes pp with between
noun secret agreement
 class deal
 takes pp with between
noun secret deal
 class deal
 takes pp with between
noun gentlemen's agreement
 class deal
 takes pp with between
noun collective agreement
 class deal
 takes pp with between
noun labour deal
 class deal
 takes pp with between
noun labor deal
 class deal
 takes pp with between
noun letter of intent
 plural letters of intent
 class deal
 takes pp with between
noun term sheet
 class deal
 takes pp with between
noun non-compete agreement
 class deal
 takes pp with between
noun tentative agreement
 class deal
 takes pp with between
noun tentative deal
 class deal
 takes pp with between
noun investment deal
 class deal
 takes pp with between
noun software deal
 class deal
 takes pp with between
noun cloud deal
 class deal
 takes pp with between
noun cloud contract
 class deal
 takes pp with between
noun bond deal
 class deal
 takes pp with between
noun historic deal
 class deal
 takes pp with between
noun landmark deal
 class deal
 takes pp with between
noun landmark agreement
 class deal
 takes pp with between
noun megadeal
 class deal
 takes pp with between
noun ceasefire agreement
 class deal
 takes pp with between
noun ceasefire deal
 class deal
 takes pp with between
noun truce agreement
 class deal
 takes pp with between
noun normalisation agreement
 class deal
 takes pp with between
noun normalization agreement
 class deal
 takes pp with between
noun normalisation deal
 class deal
 takes pp with between
noun normalization deal
 class deal
 takes pp with between
noun meeting
 class meet
 takes pp with between
noun talks
 class meet
 takes pp with between
noun summit
 class meet
 takes pp with between
noun negotiation
 class meet
 takes pp with between
noun dialogue
 class meet
 takes pp with between
noun consultation
 class meet
 takes pp with between
noun telephone call
 class meet
 takes pp with between
noun gathering
 class meet
 takes pp with between
noun audience
 class meet group
 takes pp with between
noun round of talks
 plural rounds of talks
 class meet
 takes pp with between
noun peace talks
 class meet
 takes pp with between
noun trade talks
 class meet
 takes pp with between
noun conference call
 class meet
 takes pp with between
noun videoconference
 class meet
 takes pp with between
noun video call
 class meet
 takes pp with between
noun courtesy call
 class meet
 takes pp with between
noun state visit
 class meet
 takes pp with between
noun get-together
 class meet
 takes pp with between
noun emergency meeting
 class meet
 takes pp with between
noun closed-door meeting
 class meet
 takes pp with between
noun bilateral meeting
 class meet
 takes pp with between
noun one-on-one
 class meet
 takes pp with between
noun rendezvous
 plural rendezvous
 class meet
 takes pp with between

# Ownership
noun stake
 class stake
 takes pp in of
noun share
 class stake
 takes pp in of
noun shares
 class stake
 takes pp in of
noun shareholding
 class stake
 takes pp in of
noun equity stake
 class stake
 takes pp in of
noun majority stake
 class stake
 takes pp in of
noun minority stake
 class stake
 takes pp in of
noun controlling stake
 class stake
 takes pp in of
noun majority share
 class stake
 takes pp in of
noun minority share
 class stake
 takes pp in of
noun controlling interest
 class stake
 takes pp in of
noun majority interest
 class stake
 takes pp in of
noun ownership stake
 class stake
 takes pp in of
noun minority holding
 class stake
 takes pp in of
noun minority shareholding
 class stake
 takes pp in of
noun golden share
 class stake
 takes pp in of
noun blocking stake
 class stake
 takes pp in of
noun per cent stake
 class stake
 takes pp in of
noun percent stake
 class stake
 takes pp in of
noun majority holding
 class stake
 takes pp in of
noun majority shareholding
 class stake
 takes pp in of
noun equity share
 class stake
 takes pp in of
noun ownership
 class own
 takes pp of
noun possession
 class own
 takes pp of
noun joint ownership
 class own
 takes pp of
noun co-ownership
 class own
 takes pp of
noun proprietorship
 class own
 takes pp of
noun majority ownership
 class own
 takes pp of
noun foreign ownership
 class own
 takes pp of
noun state ownership
 class own
 takes pp of
noun private ownership
 class own
 takes pp of
noun acquisition
 class acquisition
 takes pp of with
noun takeover
 class acquisition
 takes pp of with
noun merger
 class acquisition
 takes pp of with
noun buyout
 class acquisition
 takes pp of with
noun buy-out
 class acquisition
 takes pp of with
noun purchase
 class acquisition
 takes pp of with
noun hostile takeover
 class acquisition
 takes pp of with
noun takeover bid
 class acquisition
 takes pp of with
noun takeover offer
 class acquisition
 takes pp of with
noun takeover deal
 class acquisition
 takes pp of with
noun merger deal
 class acquisition
 takes pp of with
noun acquisition deal
 class acquisition
 takes pp of with
noun leveraged buyout
 class acquisition
 takes pp of with
noun management buyout
 class acquisition
 takes pp of with
noun nationalisation
 class acquisition
 takes pp of with
noun nationalization
 class acquisition
 takes pp of with
noun merger agreement
 class acquisition
 takes pp of with
noun friendly takeover
 class acquisition
 takes pp of with
noun share purchase
 class acquisition
 takes pp of with
noun tender offer
 class acquisition
 takes pp of with
noun hostile bid
 class acquisition
 takes pp of with
noun reverse takeover
 class acquisition
 takes pp of with
noun proposed takeover
 class acquisition
 takes pp of with
noun proposed acquisition
 class acquisition
 takes pp of with
noun proposed merger
 class acquisition
 takes pp of with
noun all-share merger
 class acquisition
 takes pp of with
noun all-stock deal
 class acquisition
 takes pp of with
noun all-cash deal
 class acquisition
 takes pp of with
noun mega-merger
 class acquisition
 takes pp of with
noun divestment
 class sellstake
 takes pp of to
noun divestiture
 class sellstake
 takes pp of to
noun disposal
 class sellstake
 takes pp of to
noun sell-off
 class sellstake
 takes pp of to
noun selloff
 class sellstake
 takes pp of to
noun offloading
 class sellstake
 takes pp of to
noun sale of shares
 plural sales of shares
 class sellstake
 takes pp of to
noun share sale
 class sellstake
 takes pp of to
noun stake sale
 class sellstake
 takes pp of to
noun asset sale
 class sellstake
 takes pp of to
noun spin-off
 class sellstake
 takes pp of to
noun spinoff
 class sellstake
 takes pp of to
noun subsidiary
 class subsidiary
 takes pp of
noun unit
 class subsidiary
 takes pp of
noun arm
 class subsidiary
 takes pp of
noun division
 class subsidiary army
 cue
 takes pp of
noun affiliate
 class subsidiary member
 takes pp of
noun branch
 class subsidiary
 takes pp of
noun offshoot
 class subsidiary
 takes pp of
noun wing
 class subsidiary
 takes pp of
noun sister company
 class subsidiary
 takes pp of
noun sister firm
 class subsidiary
 takes pp of
noun daughter company
 class subsidiary
 takes pp of
noun business unit
 class subsidiary
 takes pp of
noun wholly owned subsidiary
 class subsidiary
 takes pp of
noun wholly-owned subsidiary
 class subsidiary
 takes pp of
noun media arm
 class subsidiary
 takes pp of
noun charity arm
 class subsidiary
 takes pp of
noun investment arm
 class subsidiary
 takes pp of
noun venture arm
 class subsidiary
 takes pp of
noun political wing
 class subsidiary
 takes pp of
noun military wing
 class subsidiary
 takes pp of
noun armed wing
 class subsidiary organization militia
 takes pp of
noun youth wing
 class subsidiary
 takes pp of
noun student wing
 class subsidiary
 takes pp of
noun research arm
 class subsidiary
 takes pp of
noun cloud unit
 class subsidiary
 takes pp of
noun cloud arm
 class subsidiary
 takes pp of
noun cloud computing arm
 class subsidiary
 takes pp of
noun self-driving unit
 class subsidiary
 takes pp of
noun retail arm
 class subsidiary
 takes pp of
noun local unit
 class subsidiary
 takes pp of
noun local arm
 class subsidiary
 takes pp of
noun regional arm
 class subsidiary
 takes pp of
noun local subsidiary
 class subsidiary
 takes pp of
noun local affiliate
 class subsidiary
 takes pp of
noun off-shoot
 class subsidiary
 takes pp of
noun sister airline
 class subsidiary
 takes pp of
noun sister channel
 class subsidiary
 takes pp of
noun sister newspaper
 class subsidiary
 takes pp of
noun sister paper
 class subsidiary
 takes pp of
noun front company
 class subsidiary
 takes pp of
noun cover company
 class subsidiary
 takes pp of
noun banking arm
 class subsidiary
 takes pp of
noun financial arm
 class subsidiary
 takes pp of
noun lending arm
 class subsidiary
 takes pp of
noun media wing
 class subsidiary
 takes pp of
noun propaganda arm
 class subsidiary
 takes pp of
noun front group
 class subsidiary
 takes pp of
noun front organisation
 class subsidiary
 takes pp of
noun front organization
 class subsidiary
 takes pp of
noun proxy
 class subsidiary partner
 takes pp of with
noun intelligence wing
 class subsidiary
 takes pp of
noun intelligence arm
 class subsidiary
 takes pp of
noun publishing arm
 class subsidiary
 takes pp of
noun charitable arm
 class subsidiary
 takes pp of
noun asset management arm
 class subsidiary
 takes pp of
noun gaming arm
 class subsidiary
 takes pp of
noun defence arm
 class subsidiary
 takes pp of
noun defense arm
 class subsidiary
 takes pp of
noun drugs unit
 class subsidiary
 takes pp of
noun US unit
 class subsidiary
 takes pp of
noun auto unit
 class subsidiary
 takes pp of
noun aviation unit
 class subsidiary
 takes pp of
noun logistics arm
 class subsidiary
 takes pp of
noun telecoms arm
 class subsidiary
 takes pp of
noun chip unit
 class subsidiary
 takes pp of
noun chip arm
 class subsidiary
 takes pp of
noun satellite unit
 class subsidiary
 takes pp of
noun parent company
 class parent
 takes pp of
noun parent
 class parent group
 takes pp of
noun parent firm
 class parent
 takes pp of
noun parent group
 class parent
 takes pp of
noun mother company
 class parent
 takes pp of
noun parent corporation
 class parent
 takes pp of
noun parent organisation
 class parent
 takes pp of
noun parent organization
 class parent
 takes pp of
noun ultimate parent
 class parent
 takes pp of
noun owner
 class owner role group
 title
 takes pp of
noun co-owner
 class owner role
 title
 takes pp of
noun shareholder
 class owner group
 takes pp of
noun majority owner
 class owner
 takes pp of
noun majority shareholder
 class owner
 takes pp of
noun minority shareholder
 class owner
 takes pp of
noun largest shareholder
 class owner
 takes pp of
noun biggest shareholder
 class owner
 takes pp of
noun controlling shareholder
 class owner
 takes pp of
noun main shareholder
 class owner
 takes pp of
noun part-owner
 class owner
 takes pp of
noun proprietor
 class owner
 takes pp of
noun stockholder
 class owner
 takes pp of
noun operator
 class owner company
 takes pp of
noun investor
 class owner role group
 title
 takes pp of
noun backer
 class owner partner group
 takes pp of with
noun majority stakeholder
 class owner
 takes pp of
noun sole owner
 class owner
 takes pp of
noun beneficial owner
 class owner
 takes pp of
noun shipowner
 class owner group role
 takes pp of
noun rights holder
 class owner
 takes pp of
noun angel investor
 class owner
 takes pp of
noun private owner
 class owner
 takes pp of
noun new owner
 class owner
 takes pp of
noun joint owner
 class owner
 takes pp of
noun state shareholder
 class owner
 takes pp of
noun activist investor
 class owner
 takes pp of
noun activist shareholder
 class owner
 takes pp of
noun principal shareholder
 class owner
 takes pp of
noun key shareholder
 class owner
 takes pp of
noun lead investor
 class owner
 takes pp of
noun cornerstone investor
 class owner
 takes pp of
noun anchor investor
 class owner
 takes pp of

# Making and supplying
noun maker
 class maker
 takes pp of behind
noun developer
 class maker company group
 takes pp of behind
noun manufacturer
 class maker company
 takes pp of behind
noun producer
 class maker role group
 title
 takes pp of behind
noun creator
 class maker
 takes pp of behind
noun builder
 class maker company
 takes pp of behind
noun designer
 class maker role group
 title
 takes pp of behind
noun inventor
 class maker
 takes pp of behind
noun software maker
 class maker
 takes pp of behind
noun software developer
 class maker company role
 title
 takes pp of behind
noun chip maker
 class maker
 takes pp of behind
noun chipmaker
 class maker
 takes pp of behind
noun carmaker
 class maker
 takes pp of behind
noun automaker
 class maker
 takes pp of behind
noun car maker
 class maker
 takes pp of behind
noun drug maker
 class maker
 takes pp of behind
noun drugmaker
 class maker
 takes pp of behind
noun spyware maker
 class maker company
 takes pp of behind
noun phone maker
 class maker
 takes pp of behind
noun iPhone maker
 class maker
 takes pp of behind
noun smartphone maker
 class maker
 takes pp of behind
noun handset maker
 class maker
 takes pp of behind
noun handset manufacturer
 class maker
 takes pp of behind
noun plane maker
 class maker
 takes pp of behind
noun planemaker
 class maker
 takes pp of behind
noun aircraft maker
 class maker
 takes pp of behind
noun game maker
 class maker
 takes pp of behind
noun game developer
 class maker
 takes pp of behind
noun toymaker
 class maker
 takes pp of behind
noun toy maker
 class maker
 takes pp of behind
noun arms maker
 class maker
 takes pp of behind
noun arms manufacturer
 class maker
 takes pp of behind
noun weapons maker
 class maker
 takes pp of behind
noun weapons manufacturer
 class maker
 takes pp of behind
noun vaccine maker
 class maker
 takes pp of behind
noun vaccine manufacturer
 class maker
 takes pp of behind
noun app maker
 class maker
 takes pp of behind
noun app developer
 class maker
 takes pp of behind
noun drone maker
 class maker
 takes pp of behind
noun battery maker
 class maker
 takes pp of behind
noun truck maker
 class maker
 takes pp of behind
noun truckmaker
 class maker
 takes pp of behind
noun steelmaker
 class maker company
 takes pp of behind
noun steel maker
 class maker
 takes pp of behind
noun shipbuilder
 class maker
 takes pp of behind
noun brewer
 class maker
 takes pp of behind
noun distiller
 class maker
 takes pp of behind
noun cigarette maker
 class maker
 takes pp of behind
noun tobacco maker
 class maker
 takes pp of behind
noun device maker
 class maker
 takes pp of behind
noun computer maker
 class maker
 takes pp of behind
noun PC maker
 class maker
 takes pp of behind
noun gun maker
 class maker
 takes pp of behind
noun gunmaker
 class maker
 takes pp of behind
noun engine maker
 class maker
 takes pp of behind
noun equipment maker
 class maker
 takes pp of behind
noun car manufacturer
 class maker
 takes pp of behind
noun aircraft manufacturer
 class maker
 takes pp of behind
noun aerospace manufacturer
 class maker
 takes pp of behind
noun electronics maker
 class maker
 takes pp of behind
noun robot maker
 class maker
 takes pp of behind
noun electric car maker
 class maker
 takes pp of behind
noun electric carmaker
 class maker
 takes pp of behind
noun EV maker
 class maker
 takes pp of behind
noun vehicle maker
 class maker
 takes pp of behind
noun solar panel maker
 class maker
 takes pp of behind
noun shoe maker
 class maker
 takes pp of behind
noun shoemaker
 class maker
 takes pp of behind
noun watchmaker
 class maker
 takes pp of behind
noun watch maker
 class maker
 takes pp of behind
noun sportswear maker
 class maker
 takes pp of behind
noun food maker
 class maker
 takes pp of behind
noun snack maker
 class maker
 takes pp of behind
noun chocolate maker
 class maker
 takes pp of behind
noun cosmetics maker
 class maker
 takes pp of behind
noun chemical maker
 class maker
 takes pp of behind
noun chemicals maker
 class maker
 takes pp of behind
noun medical device maker
 class maker
 takes pp of behind
noun opioid maker
 class maker
 takes pp of behind
noun vape maker
 class maker
 takes pp of behind
noun e-cigarette maker
 class maker
 takes pp of behind
noun fertilizer maker
 class maker
 takes pp of behind
noun cement maker
 class maker
 takes pp of behind
noun tyre maker
 class maker
 takes pp of behind
noun tiremaker
 class maker
 takes pp of behind
noun tyremaker
 class maker
 takes pp of behind
noun tire maker
 class maker
 takes pp of behind
noun lens maker
 class maker
 takes pp of behind
noun furniture maker
 class maker
 takes pp of behind
noun video game maker
 class maker
 takes pp of behind
noun video game publisher
 class maker
 takes pp of behind
noun console maker
 class maker
 takes pp of behind
noun memory chip maker
 class maker
 takes pp of behind
noun generic drugmaker
 class maker
 takes pp of behind
noun military contractor
 class maker
 takes pp of behind
noun missile maker
 class maker
 takes pp of behind
noun jet maker
 class maker
 takes pp of behind
noun turbine maker
 class maker
 takes pp of behind
noun papermaker
 class maker
 takes pp of behind
noun glassmaker
 class maker
 takes pp of behind
noun appliance maker
 class maker
 takes pp of behind
noun bootmaker
 class maker
 takes pp of behind
noun winemaker
 class maker
 takes pp of behind
noun cheesemaker
 class maker
 takes pp of behind
noun lighting maker
 class maker
 takes pp of behind
noun malware author
 class maker
 takes pp of behind
noun ChatGPT maker
 class maker
 takes pp of behind
noun software vendor
 class maker
 takes pp of behind
noun development
 class develop
 takes pp of
noun manufacture
 class develop
 takes pp of
noun production
 class develop
 takes pp of
noun creation
 class develop
 takes pp of
noun invention
 class develop
 takes pp of
noun design
 class develop
 takes pp of
noun construction
 class common develop company
 cue
 takes pp of
noun manufacturing
 class develop
 takes pp of
noun fabrication
 class develop
 takes pp of
noun prototyping
 class develop
 takes pp of
noun codevelopment
 class develop
 takes pp of
noun co-development
 class develop
 takes pp of
noun supplier
 class supplier
 takes pp to of
noun provider
 class supplier
 takes pp to of
noun vendor
 class supplier group
 takes pp to of
noun contractor
 class supplier company
 takes pp to of
noun seller
 class supplier group
 takes pp to of
noun exporter
 class supplier
 takes pp to of
noun distributor
 class supplier
 takes pp to of
noun dealer
 class supplier
 takes pp to of
noun arms dealer
 class supplier
 takes pp to of
noun reseller
 class supplier
 takes pp to of
noun retailer
 class supplier company
 takes pp to of
noun service provider
 class supplier
 takes pp to of
noun internet provider
 class supplier
 takes pp to of
noun internet service provider
 class supplier
 takes pp to of
noun phone provider
 class supplier
 takes pp to of
noun cloud provider
 class supplier
 takes pp to of
noun software provider
 class supplier
 takes pp to of
noun defence contractor
 class supplier
 takes pp to of
noun defense contractor
 class supplier
 takes pp to of
noun arms supplier
 class supplier
 takes pp to of
noun arms exporter
 class supplier
 takes pp to of
noun weapons supplier
 class supplier
 takes pp to of
noun gas supplier
 class supplier
 takes pp to of
noun energy supplier
 class supplier
 takes pp to of
noun energy provider
 class supplier
 takes pp to of
noun power supplier
 class supplier
 takes pp to of
noun electricity supplier
 class supplier
 takes pp to of
noun oil supplier
 class supplier
 takes pp to of
noun food supplier
 class supplier
 takes pp to of
noun chip supplier
 class supplier
 takes pp to of
noun parts supplier
 class supplier
 takes pp to of
noun auto supplier
 class supplier
 takes pp to of
noun subcontractor
 class supplier
 takes pp to of
noun sub-contractor
 class supplier
 takes pp to of
noun government contractor
 class supplier
 takes pp to of
noun military supplier
 class supplier
 takes pp to of
noun wholesaler
 class supplier company
 takes pp to of
noun gun dealer
 class supplier
 takes pp to of
noun arms trader
 class supplier
 takes pp to of
noun drug dealer
 class supplier group
 takes pp to of
noun licensor
 class supplier
 takes pp to of
noun outfitter
 class supplier
 takes pp to of
noun purveyor
 class supplier
 takes pp to of
noun equipment supplier
 class supplier
 takes pp to of
noun technology provider
 class supplier
 takes pp to of
noun surveillance vendor
 class supplier company
 takes pp to of
noun spyware vendor
 class supplier
 takes pp to of
noun surveillance-for-hire company
 class supplier
 takes pp to of
noun hack-for-hire firm
 class supplier company
 takes pp to of
noun exploit broker
 class supplier
 takes pp to of
noun mobile provider
 class supplier
 takes pp to of
noun wireless provider
 class supplier
 takes pp to of
noun healthcare provider
 class supplier
 takes pp to of
noun health provider
 class supplier
 takes pp to of
noun payment provider
 class supplier
 takes pp to of
noun payments provider
 class supplier
 takes pp to of
noun content provider
 class supplier
 takes pp to of
noun hosting provider
 class supplier
 takes pp to of
noun web host
 class supplier
 takes pp to of
noun web hosting company
 class supplier
 takes pp to of
noun logistics provider
 class supplier
 takes pp to of
noun main supplier
 class supplier
 takes pp to of
noun sole supplier
 class supplier
 takes pp to of
noun key supplier
 class supplier
 takes pp to of
noun largest supplier
 class supplier
 takes pp to of
noun security contractor
 class supplier
 takes pp to of
noun private contractor
 class supplier
 takes pp to of
noun IT provider
 class supplier
 takes pp to of
noun IT supplier
 class supplier
 takes pp to of
noun telecoms provider
 class supplier
 takes pp to of
noun ticket seller
 class supplier
 takes pp to of
noun bookseller
 class supplier
 takes pp to of
noun car dealer
 class supplier
 takes pp to of
noun art dealer
 class supplier
 takes pp to of
noun antiquities dealer
 class supplier
 takes pp to of
noun supply
 class supply
 takes pp to
noun sale
 class supply
 takes pp to
noun delivery
 class common supply company
 cue
 takes pp to
noun shipment
 class supply goods
 takes pp to
noun export
 class supply
 takes pp to
noun provision
 class supply
 takes pp to
noun exporting
 class supply
 takes pp to
noun selling
 class supply
 takes pp to
noun arms sale
 class supply
 takes pp to
noun weapons sale
 class supply
 takes pp to
noun arms shipment
 class supply
 takes pp to
noun arms export
 class supply
 takes pp to
noun weapons shipment
 class supply
 takes pp to
noun arms delivery
 class supply
 takes pp to
noun weapons delivery
 class supply
 takes pp to
noun arms supply
 class supply
 takes pp to
noun weapons supply
 class supply
 takes pp to
noun licensing
 class supply
 takes pp to
noun arms transfer
 class supply
 takes pp to
noun gas supply
 class supply
 takes pp to
noun oil supply
 class supply
 takes pp to
noun gas export
 class supply
 takes pp to
noun oil export
 class supply
 takes pp to
noun arms trafficking
 class supply
 takes pp to
noun arms smuggling
 class supply
 takes pp to
noun resale
 class supply
 takes pp to
noun re-export
 class supply
 takes pp to
noun military sale
 class supply
 takes pp to
noun vaccine delivery
 class supply
 takes pp to
noun aid delivery
 class supply
 takes pp to
noun weapons transfer
 class supply
 takes pp to
noun jet sale
 class supply
 takes pp to
noun customer
 class customer group
 takes pp of
noun client
 class customer group
 takes pp of
noun buyer
 class customer group
 takes pp of
noun subscriber
 class customer group
 takes pp of
noun purchaser
 class customer
 takes pp of
noun government client
 class customer
 takes pp of
noun government customer
 class customer
 takes pp of
noun licensee
 class customer
 takes pp of
noun lessee
 class customer
 takes pp of
noun major customer
 class customer
 takes pp of
noun biggest customer
 class customer
 takes pp of
noun largest customer
 class customer
 takes pp of
noun key customer
 class customer
 takes pp of
noun state client
 class customer
 takes pp of
noun alleged client
 class customer
 takes pp of
noun paying customer
 class customer
 takes pp of
noun corporate client
 class customer
 takes pp of
noun corporate customer
 class customer
 takes pp of
noun foreign client
 class customer
 takes pp of
noun launch customer
 class customer
 takes pp of
noun use
 class use
 takes pp of against
noun deployment
 class use
 takes pp of against
noun usage
 class use
 takes pp of against
noun utilisation
 class use
 takes pp of against
noun utilization
 class use
 takes pp of against

# Partners, rivals, members
noun partner
 class partner
 takes pp of with
noun ally
 class partner
 takes pp of with
noun business partner
 class partner
 takes pp of with
noun coalition partner
 class partner
 takes pp of with
noun strategic partner
 class partner
 takes pp of with
noun close ally
 class partner
 takes pp of with
noun key ally
 class partner
 takes pp of with
noun longtime ally
 class partner
 takes pp of with
noun long-time ally
 class partner
 takes pp of with
noun staunch ally
 class partner
 takes pp of with
noun regional ally
 class partner
 takes pp of with
noun political ally
 class partner
 takes pp of with
noun trading partner
 class partner
 takes pp of with
noun trade partner
 class partner
 takes pp of with
noun joint venture partner
 class partner
 takes pp of with
noun collaborator
 class partner group
 takes pp of with
noun associate
 class partner
 takes pp of with
noun co-conspirator
 class partner
 takes pp of with
noun accomplice
 class partner
 takes pp of with
noun co-plaintiff
 class partner
 takes pp of with
noun sister organisation
 class partner
 takes pp of with
noun sister organization
 class partner
 takes pp of with
noun supporter
 class partner group
 takes pp of with
noun sympathiser
 class partner group
 takes pp of with
noun sympathizer
 class partner group
 takes pp of with
noun junior partner
 class partner
 takes pp of with
noun senior partner
 class partner
 takes pp of with
noun development partner
 class partner
 takes pp of with
noun technology partner
 class partner
 takes pp of with
noun local partner
 class partner
 takes pp of with
noun foreign partner
 class partner
 takes pp of with
noun media partner
 class partner
 takes pp of with
noun publishing partner
 class partner
 takes pp of with
noun manufacturing partner
 class partner
 takes pp of with
noun NATO ally
 class partner
 takes pp of with
noun Western ally
 class partner
 takes pp of with
noun Arab ally
 class partner
 takes pp of with
noun Gulf ally
 class partner
 takes pp of with
noun security partner
 class partner
 takes pp of with
noun rival
 class rival
 takes pp of to
noun competitor
 class rival
 takes pp of to
noun opponent
 class rival group
 takes pp of to
noun foe
 class rival group
 takes pp of to
noun enemy
 class rival group
 takes pp of to
noun adversary
 class rival
 takes pp of to
noun arch-rival
 class rival
 takes pp of to
noun archrival
 class rival
 takes pp of to
noun arch-enemy
 class rival
 takes pp of to
noun archenemy
 class rival
 takes pp of to
noun nemesis
 class rival
 takes pp of to
noun critic
 class rival role group
 title
 takes pp of to
noun challenger
 class rival role
 title
 takes pp of to
noun detractor
 class rival
 takes pp of to
noun arch-foe
 class rival
 takes pp of to
noun archfoe
 class rival
 takes pp of to
noun bitter rival
 class rival
 takes pp of to
noun political rival
 class rival
 takes pp of to
noun longtime rival
 class rival
 takes pp of to
noun main rival
 class rival
 takes pp of to
noun fierce critic
 class rival
 takes pp of to
noun vocal critic
 class rival
 takes pp of to
noun outspoken critic
 class rival
 takes pp of to
noun harsh critic
 class rival
 takes pp of to
noun staunch critic
 class rival
 takes pp of to
noun leading critic
 class rival
 takes pp of to
noun prominent critic
 class rival
 takes pp of to
noun staunch opponent
 class rival
 takes pp of to
noun political opponent
 class rival
 takes pp of to
noun bitter enemy
 class rival
 takes pp of to
noun sworn enemy
 class rival
 takes pp of to
noun antagonist
 class rival
 takes pp of to
noun accuser
 class rival group
 takes pp of to
noun regional rival
 class rival
 takes pp of to
noun election rival
 class rival
 takes pp of to
noun member
 class member transparent group
 takes pp of
noun signatory
 class member
 takes pp of
noun founding member
 class member
 takes pp of
noun senior member
 class member
 takes pp of
noun leading member
 class member
 takes pp of
noun former member
 class member
 takes pp of
noun core member
 class member
 takes pp of
noun board member
 class member
 takes pp of
noun committee member
 class member
 takes pp of
noun cabinet member
 class member
 takes pp of
noun council member
 class member
 takes pp of
noun party member
 class member group
 takes pp of
noun union member
 class member group
 takes pp of
noun family member
 class member group
 takes pp of
noun crew member
 class member group
 takes pp of
noun staff member
 class member group
 takes pp of
noun gang member
 class member group
 takes pp of
noun team member
 class member
 takes pp of
noun faculty member
 class member
 takes pp of
noun permanent member
 class member
 takes pp of
noun non-permanent member
 class member
 takes pp of
noun member state
 class member government
 takes pp of
noun member country
 class member
 takes pp of
noun active member
 class member
 takes pp of
noun card-carrying member
 class member
 takes pp of
noun life member
 class member
 takes pp of
noun honorary member
 class member
 takes pp of
noun cell member
 class member
 takes pp of
noun delegate
 class member group
 takes pp of
noun member nation
 class member
 takes pp of
noun member party
 class member
 takes pp of
noun suspected member
 class member
 takes pp of
noun alleged member
 class member
 takes pp of
noun headquarters
 plural headquarters
 class headquarters transparent
 takes pp of in at
noun HQ
 class headquarters
 takes pp of in at
noun head office
 class headquarters
 takes pp of in at
noun base
 class headquarters transparent place
 takes pp of in at
noun main office
 class headquarters
 takes pp of in at
noun headquarters building
 class headquarters
 takes pp of in at
noun corporate headquarters
 plural corporate headquarters
 class headquarters
 takes pp of in at
noun global headquarters
 plural global headquarters
 class headquarters
 takes pp of in at
noun regional headquarters
 plural regional headquarters
 class headquarters
 takes pp of in at
noun registered office
 class headquarters
 takes pp of in at
noun campus
 plural campuses
 class headquarters place
 takes pp of in at
noun back office
 class headquarters
 takes pp of in at
noun main campus
 plural main campuses
 class headquarters
 takes pp of in at
noun nerve center
 class headquarters
 takes pp of in at
noun nerve centre
 class headquarters
 takes pp of in at
noun command center
 class headquarters
 takes pp of in at
noun command centre
 class headquarters
 takes pp of in at
noun operations centre
 class headquarters
 takes pp of in at
noun operations center
 class headquarters
 takes pp of in at
noun membership
 class belong
 takes pp in to with
noun affiliation
 class belong
 takes pp in to with
noun employment
 class belong
 takes pp in to with
noun accession
 class belong
 takes pp in to with
noun enlistment
 class belong
 takes pp in to with
noun leadership
 class lead government
 takes pp of
noun presidency
 class lead government
 cue
 takes pp of
noun chairmanship
 class lead
 takes pp of
noun premiership
 class lead government
 cue
 takes pp of
noun directorship
 class lead
 takes pp of
noun helm
 class lead
 takes pp of
noun captaincy
 class lead
 takes pp of
noun mayoralty
 class lead
 takes pp of
noun governorship
 class lead
 takes pp of
noun headship
 class lead
 takes pp of
noun editorship
 class lead
 takes pp of
noun speakership
 class lead
 takes pp of
noun appointment
 class appoint
 takes pp of
noun nomination
 class appoint
 takes pp of
noun re-election
 class appoint
 takes pp of
noun reelection
 class appoint
 takes pp of
noun hiring
 class appoint
 takes pp of
noun recruitment
 class appoint
 takes pp of
noun swearing-in
 class appoint
 takes pp of
noun reappointment
 class appoint
 takes pp of
noun reinstatement
 class appoint
 takes pp of
noun coronation
 class appoint
 takes pp of
noun enthronement
 class appoint
 takes pp of
noun secondment
 class appoint
 takes pp of
noun resignation
 class resign
 takes pp from
noun departure
 class resign
 takes pp from
noun abdication
 class resign
 takes pp from
noun defection
 class resign
 takes pp from
noun founding
 class found
 takes pp of
noun establishment
 class found organization
 takes pp of
noun inception
 class found
 takes pp of
noun co-founding
 class found
 takes pp of

# Spyware, software, weapons, devices, goods
noun spyware
 class spyware product
noun malware
 class spyware product
noun virus
 plural viruses
 class spyware product
noun trojan
 class spyware product
noun ransomware
 class spyware product
noun worm
 class product
noun surveillance tool
 class spyware product
noun spying tool
 class spyware product
noun hacking tool
 class spyware product
noun hacking software
 class spyware product
noun spy software
 class spyware product
noun spying software
 class spyware product
noun surveillance software
 class spyware product
noun surveillance technology
 class spyware product goods
noun spyware tool
 class spyware product
noun malicious software
 class spyware product
noun malicious code
 class spyware product
noun malicious app
 class spyware product
noun malicious link
 class spyware product
noun spy program
 class spyware product
noun spy tool
 class spyware product
noun spy technology
 class spyware product
noun spyware program
 class spyware product
noun surveillance system
 class spyware product
noun surveillance product
 class spyware product
noun stalkerware
 class spyware product
noun keylogger
 class spyware product
noun rootkit
 class spyware product
noun botnet
 class spyware product
noun exploit
 class spyware product
noun exploit kit
 class spyware product
noun adware
 class spyware product
noun phone-hacking tool
 class spyware product
noun phone-hacking software
 class spyware product
noun phone hacking software
 class spyware product
noun phone-hacking technology
 class spyware product
noun hacking technology
 class spyware product
noun cyberweapon
 class spyware product
noun cyber weapon
 class spyware product
noun cyber-weapon
 class spyware product
noun spyware suite
 class spyware product
noun spyware product
 class spyware product
noun surveillance platform
 class spyware product
noun remote access trojan
 class spyware product
noun trojan horse
 class spyware product
noun backdoor
 class spyware product vulnerability
noun computer virus
 plural computer viruses
 class spyware product
noun computer worm
 class spyware product
noun military-grade spyware
 class spyware product
noun mercenary spyware
 class spyware product
noun surveillance spyware
 class spyware product
noun phone spyware
 class spyware product
noun zero-click exploit
 class spyware product
noun zero-day exploit
 class spyware product
noun wiper malware
 class spyware product
noun wiper
 class product
noun banking trojan
 class spyware product
noun infostealer
 class spyware product
noun interception system
 class spyware product
noun wiretapping tool
 class spyware product
noun intrusion software
 class spyware product
noun interception tool
 class spyware product
noun surveillance equipment
 class spyware product
noun cyber tool
 class spyware product
noun cyberespionage tool
 class spyware product
noun cyber-surveillance tool
 class spyware product
noun monitoring tool
 class spyware product
noun monitoring software
 class spyware product
noun monitoring technology
 class spyware product
noun tracking software
 class spyware product
noun tracking tool
 class spyware product
noun spy app
 class spyware product
noun spying app
 class spyware product
noun spying technology
 class spyware product
noun implant
 class product
noun loader
 class product
noun cyber surveillance technology
 class spyware product
noun forensic tool
 class spyware product
noun phone-cracking tool
 class spyware product
noun phone-cracking technology
 class spyware product
noun facial recognition software
 class spyware product
noun facial recognition technology
 class spyware product
noun facial recognition system
 class spyware product
noun software
 class common software product company
 cue
noun app
 class software product
noun program
 class common product organization
 cue
noun programme
 class common product organization
 cue
noun platform
 class common software product organization
 cue
noun operating system
 class software product
noun browser
 class software product
noun web browser
 class software product
noun tool
 class product goods
noun search engine
 class software product
noun chatbot
 class software product
noun messaging app
 class software product
noun messaging service
 class software product
noun messaging platform
 class software product
noun messaging system
 class software product
noun instant messaging app
 class software product
noun encrypted messaging app
 class software product
noun chat app
 class software product
noun mobile app
 class software product
noun smartphone app
 class software product
noun phone app
 class software product
noun photo app
 class software product
noun video app
 class software product
noun video-sharing app
 class software product
noun photo-sharing app
 class software product
noun ride-hailing app
 class software product
noun dating app
 class software product
noun payment app
 class software product
noun banking app
 class software product
noun delivery app
 class software product
noun food delivery app
 class software product
noun gaming app
 class software product
noun fitness app
 class software product
noun contact-tracing app
 class software product
noun tracing app
 class software product
noun streaming service
 class software product
noun video service
 class software product
noun music service
 class software product
noun music streaming service
 class software product
noun cloud service
 class software product
noun online service
 class software product
noun web service
 class software product
noun social network
 class software product
noun social media platform
 class software product
noun social media app
 class software product
noun social media network
 class software product
noun social networking site
 class software product
noun social-networking site
 class software product
noun social platform
 class software product
noun video platform
 class software product
noun video-sharing platform
 class software product
noun online platform
 class software product
noun website
 class software device transparent
 takes pp of
noun web site
 class software product
noun video game
 class software product
noun game
 class product
noun computer program
 class software product
noun computer game
 class software product
noun language model
 class software product
noun large language model
 class software product
noun AI model
 class software product
noun AI tool
 class software product
noun AI system
 class software product
noun artificial intelligence system
 class software product
noun virtual assistant
 class software product
noun voice assistant
 class software product
noun digital assistant
 class software product
noun blockchain
 class product
noun cryptocurrency
 class software product money
noun digital currency
 class software product
noun stablecoin
 class software product
noun VPN
 class software product
noun firewall
 class software product
noun antivirus
 class software product
noun antivirus software
 class software product
noun plug-in
 class product
noun plugin
 class product
noun firmware
 class product
noun open-source software
 class software product
noun API
 class software product
noun software suite
 class software product
noun word processor
 class software product
noun spreadsheet
 class product
noun e-mail service
 class software product
noun email service
 class software product
noun cloud platform
 class software product
noun trading platform
 class software product
noun payment system
 class software product
noun payment platform
 class software product
noun payments platform
 class software product
noun payment service
 class software product
noun app store
 class software product
noun navigation app
 class software product
noun map app
 class software product
noun mapping service
 class software product
noun translation tool
 class software product
noun image generator
 class software product
noun bot
 class software product
noun metaverse
 class product
noun simulator
 class product
noun autopilot
 class software product
noun self-driving system
 class software product
noun cloud storage service
 class software product
noun weapon
 class weapon product
noun missile
 class weapon product
noun rocket
 class weapon product
noun bomb
 class weapon product
noun gun
 class weapon product
noun rifle
 class weapon product
noun pistol
 class weapon product
noun handgun
 class weapon product
noun machine gun
 class weapon product
noun assault rifle
 class weapon product
noun drone
 class weapon product
noun tank
 class weapon product
noun warplane
 class weapon product
noun fighter jet
 class weapon product
noun jet
 class product
noun warship
 plural warships
 class weapon product government army
noun submarine
 class weapon product
noun artillery
 class weapon product
noun ammunition
 class weapon product
noun munition
 class weapon product
noun explosive
 class weapon product
noun grenade
 class weapon product
noun mine
 class product
noun landmine
 class weapon product
noun land mine
 class weapon product
noun mortar
 class weapon product
noun shell
 class product
noun bullet
 class weapon product
noun cluster bomb
 class weapon product
noun cluster munition
 class weapon product
noun nuclear weapon
 class weapon product
noun chemical weapon
 class weapon product
noun biological weapon
 class weapon product
noun ballistic missile
 class weapon product
noun cruise missile
 class weapon product
noun hypersonic missile
 class weapon product
noun air defence system
 class weapon product
noun air defense system
 class weapon product
noun missile defence system
 class weapon product
noun missile defense system
 class weapon product
noun missile system
 class weapon product
noun rocket launcher
 class weapon product
noun warhead
 class weapon product
noun nuclear warhead
 class weapon product
noun torpedo
 plural torpedoes
 class weapon product
noun bomber
 class weapon product group
noun helicopter
 class weapon product
noun attack helicopter
 class weapon product
noun gunship
 class weapon product
noun frigate
 class weapon product
noun destroyer
 class weapon product
noun aircraft carrier
 class weapon product
noun armoured vehicle
 class weapon product
noun armored vehicle
 class weapon product
noun tear gas
 plural tear gases
 class weapon product
noun nerve agent
 class weapon product
noun chlorine
 class weapon product
noun sarin
 class weapon product
noun bazooka
 class weapon product
noun knife
 plural knives
 class product
noun sword
 class weapon product
noun machete
 class weapon product
noun barrel bomb
 class weapon product
noun white phosphorus
 class weapon product
noun IED
 class weapon product
noun improvised explosive device
 class weapon product
noun howitzer
 class weapon product
noun shotgun
 class weapon product
noun revolver
 class weapon product
noun firearm
 class weapon product
noun arms
 class common weapon product company
 cue
noun weaponry
 class weapon product
noun military equipment
 class weapon product
noun military hardware
 class weapon product
noun arsenal
 class weapon product
noun radar
 class product
noun air defence
 class weapon product government army
 cue
noun air defense
 class weapon product
noun stealth fighter
 class weapon product
noun killer robot
 class weapon product
noun pepper spray
 class weapon product
noun rubber bullet
 class weapon product
noun taser
 class weapon product
noun truncheon
 class weapon product
noun baton
 class product
noun water cannon
 class weapon product
noun depleted uranium
 class weapon product
noun kamikaze drone
 class weapon product
noun suicide drone
 class weapon product
noun unmanned aerial vehicle
 class weapon product
noun UAV
 class weapon product
noun projectile
 class product
noun dynamite
 class weapon product
noun gunpowder
 class weapon product
noun detonator
 class weapon product
noun atomic bomb
 class weapon product
noun hydrogen bomb
 class weapon product
noun dirty bomb
 class weapon product
noun bunker buster
 class weapon product
noun precision-guided munition
 class weapon product
noun surface-to-air missile
 class weapon product
noun anti-tank missile
 class weapon product
noun gunboat
 class weapon product
noun poison
 class product
noun explosive belt
 class weapon product
noun suicide vest
 class weapon product
noun ammo
 class weapon product
noun firepower
 class product
noun ordnance
 class weapon product
noun phone
 class device product transparent
 takes pp of
noun smartphone
 class device product transparent goods
 takes pp of
noun mobile phone
 class device product transparent
 takes pp of
noun cell phone
 class device product transparent
 takes pp of
noun cellphone
 class device product transparent
 takes pp of
noun iPhone
 class device product transparent
 takes pp of
noun telephone
 class device product transparent
 takes pp of
noun device
 class device product transparent goods
 takes pp of
noun handset
 class device product transparent
 takes pp of
noun tablet
 class device product transparent goods
 takes pp of
noun iPad
 class device product transparent
 takes pp of
noun laptop
 class device product transparent
 takes pp of
noun computer
 class common device product transparent company
 cue
 takes pp of
noun desktop
 class device product transparent
 takes pp of
noun PC
 plural PCs
 class device product transparent
 takes pp of
noun personal computer
 class device product transparent
 takes pp of
noun server
 class device product transparent
 takes pp of
noun router
 class device product transparent
 takes pp of
noun modem
 class device product transparent
 takes pp of
noun account
 class device transparent
 takes pp of
noun email account
 class device transparent
 takes pp of
noun e-mail account
 class device transparent
 takes pp of
noun email
 class device data
 takes pp of
noun e-mail
 class device data
 takes pp of
noun mailbox
 class device transparent
 takes pp of
noun inbox
 class device transparent
 takes pp of
noun social media account
 class device transparent
 takes pp of
noun messaging account
 class device transparent
 takes pp of
noun network
 class common device transparent media organization
 cue
 takes pp of
noun computer network
 class device transparent
 takes pp of
noun computer system
 class device product transparent
 takes pp of
noun IT system
 class device product transparent
 takes pp of
noun phone line
 class device transparent
 takes pp of
noun landline
 class device transparent
 takes pp of
noun mobile device
 class device product transparent
 takes pp of
noun mobile
 class common device product transparent company
 cue
 takes pp of
noun SIM card
 class device product transparent
 takes pp of
noun hard drive
 class device product transparent
 takes pp of
noun webcam
 class device product transparent
 takes pp of
noun camera
 class device product transparent goods
 takes pp of
noun conversation
 class transparent
 takes pp of
noun phone call
 class device transparent
 takes pp of
noun communication
 class transparent
 takes pp of
noun communications
 class common transparent company
 cue
 takes pp of
noun message
 class device transparent data statement
 takes pp of
noun text message
 class device transparent data
 takes pp of
noun private message
 class device transparent data
 takes pp of
noun correspondence
 class transparent data
 takes pp of
noun personal data
 class transparent data
 takes pp of
noun phone number
 class device transparent
 takes pp of
noun mobile number
 class device transparent
 takes pp of
noun number
 class transparent number
 takes pp of
noun page
 class transparent
 takes pp of
noun Facebook page
 class transparent
 takes pp of
noun Twitter account
 class device transparent
 takes pp of
noun bank account
 class transparent
 takes pp of
noun profile
 class transparent
 takes pp of
noun database
 class transparent
 takes pp of
noun infrastructure
 class transparent
 takes pp of
noun car
 class product goods
 takes pp of
noun premises
 plural premises
 class transparent
 takes pp of
noun data centre
 class transparent
 takes pp of
noun data center
 class transparent
 takes pp of
noun satellite
 class product
 takes pp of
noun cloud
 class common transparent company
 cue
 takes pp of
noun chat
 class transparent
 takes pp of
noun whereabouts
 class transparent
 takes pp of
noun location
 class transparent
 takes pp of
noun activity
 class transparent
 takes pp of
noun computer server
 class device product transparent
 takes pp of
noun password
 class transparent data
 takes pp of
noun credential
 class transparent data
 takes pp of
noun payment card
 class product
 takes pp of
noun wallet
 class product
 takes pp of
noun crypto wallet
 class product
 takes pp of
noun mobile handset
 class device product transparent
 takes pp of
noun work phone
 class device product transparent
 takes pp of
noun personal phone
 class device product transparent
 takes pp of
noun system
 class transparent
 takes pp of
noun email address
 class transparent
 takes pp of
noun IP address
 class transparent
 takes pp of
noun feed
 class transparent
 takes pp of
noun livestream
 class transparent
 takes pp of
noun employee
 class transparent group
noun official
 class transparent role group
 title
noun staff
 plural staff
 class transparent group
noun series
 plural series
 class transparent product number
noun handful
 class transparent number
noun list
 class common transparent organization party
 cue
noun pair
 class transparent number
noun couple
 class transparent group number
noun bunch
 class transparent number
noun array
 class transparent number
noun range
 class transparent
noun majority
 class transparent number
noun minority
 class transparent group number
noun half
 plural halves
 class transparent number
noun part
 class transparent member
 takes pp of
noun portion
 class transparent number
noun section
 class transparent
noun bulk
 class transparent number
noun rest
 class transparent number
noun remainder
 class transparent number
noun percentage
 class transparent number
noun total
 class transparent number
noun fraction
 class transparent number
noun batch
 class transparent number
noun wave
 class transparent number
noun string
 class transparent number
noun variety
 class transparent number
noun type
 class transparent
noun kind
 class transparent
noun sort
 class transparent
noun form
 class transparent
noun behalf
 class transparent
noun side
 class transparent
noun interest
 class transparent
noun rights
 class transparent
noun presence
 class transparent
noun position
 class transparent
noun convoy
 class transparent
noun territory
 class transparent place
noun soil
 class transparent
noun land
 class transparent
noun border
 class transparent place
noun coast
 class transparent place
noun airspace
 class transparent place
noun waters
 class transparent place
noun property
 class transparent
noun facility
 class transparent
noun embassy
 class transparent government
 cue
noun consulate
 class transparent government
 cue
noun troops
 class transparent government army
noun force
 class transparent government army
 cue
noun soldier
 class transparent group
noun stronghold
 class transparent
noun policy
 class transparent
noun conduct
 class transparent
noun behaviour
 class transparent
noun behavior
 class transparent
noun practice
 class transparent
noun involvement
 class transparent
noun site
 class transparent
noun warehouse
 class transparent place
noun oilfield
 class transparent place
noun oil facility
 class transparent
noun nuclear facility
 class transparent
noun nuclear site
 class transparent
noun airport
 class transparent place
noun port
 class transparent place
noun ship
 class transparent goods product
noun vessel
 class transparent
noun tanker
 class transparent
noun oil tanker
 class transparent
noun sovereignty
 class transparent
noun vulnerability
 class vulnerability
noun flaw
 class vulnerability
noun security flaw
 class vulnerability
noun bug
 class vulnerability
noun loophole
 class vulnerability
noun glitch
 class vulnerability
noun security hole
 class vulnerability
noun security gap
 class vulnerability
noun zero-day
 class vulnerability
noun zero day
 class vulnerability
noun zero-day vulnerability
 class vulnerability
noun zero-day flaw
 class vulnerability
noun software flaw
 class vulnerability
noun software bug
 class vulnerability
noun security vulnerability
 class vulnerability
noun back door
 class vulnerability
noun security bug
 class vulnerability
noun software vulnerability
 class vulnerability
noun security weakness
 class vulnerability
noun defect
 class vulnerability
noun misconfiguration
 class vulnerability
noun critical vulnerability
 class vulnerability
noun critical flaw
 class vulnerability
noun design flaw
 class vulnerability
noun data
 class data
noun information
 class data
noun record
 class data
noun file
 class data
noun photo
 class data
noun photograph
 class data
noun image
 class data
noun video
 class data
noun footage
 class data
noun recording
 class data
noun audio
 class data
noun personal information
 class data
noun private data
 class data
noun private information
 class data
noun user data
 class data
noun customer data
 class data
noun medical record
 class data
noun health data
 class data
noun location data
 class data
noun metadata
 class data
noun contact list
 class data
noun call log
 class data
noun secret
 class data
noun trade secret
 class data
noun intelligence
 class data government intelligence
 cue
noun source code
 class data
noun intellectual property
 class data
noun patent
 class data
noun know-how
 class data
noun blueprint
 class data
noun state secret
 class data
noun classified information
 class data
noun classified document
 class data
noun sensitive data
 class data
noun sensitive information
 class data
noun fingerprint
 class data
noun biometric data
 class data
noun DNA
 class data
noun biometrics
 class data
noun audio recording
 class data
noun video recording
 class data
noun voicemail
 class data
noun browsing history
 class data
noun log
 class data
noun archive
 class data
noun credit card number
 class data
noun bank details
 class data
noun screenshot
 class data
noun cables
 class data
noun chat log
 class data
noun phone record
 class data
noun search history
 class data
noun medical data
 class data
noun financial data
 class data
noun genetic data
 class data
noun voter data
 class data
noun payment data
 class data
noun biometric information
 class data
noun product
 class goods product
noun service
 class common goods product organization government
 cue
noun technology
 class goods product
noun equipment
 class goods product
noun medicine
 class goods product
noun drug
 class goods product
noun vaccine
 class goods product
noun treatment
 class goods product
noun oil
 class common goods product company
 cue
noun gas
 plural gases
 class common goods product company
 cue
noun natural gas
 plural natural gases
 class goods product
noun crude
 class goods product
noun crude oil
 class goods product
noun fuel
 class goods product
noun petrol
 class goods product
noun gasoline
 class goods product
noun diesel
 class goods product
noun steel
 class common goods product company
 cue
noun aluminium
 class goods product
noun aluminum
 class goods product
noun wheat
 class goods product
noun grain
 class goods product
noun food
 class goods product
noun vehicle
 class goods
noun chip
 class goods product
noun microchip
 class goods product
noun semiconductor
 class common goods product company
 cue
noun processor
 class goods product company
noun component
 class goods
noun spare part
 class goods product
noun machine
 class goods product
noun machinery
 class goods product
noun engine
 class product
noun electronics
 class common goods product company
 cue
noun gadget
 class goods product
noun technology product
 class goods product
noun aircraft
 plural aircraft
 class goods product
noun plane
 class goods product
noun airliner
 class goods product
noun passenger jet
 class goods product
noun train
 class goods product
noun battery
 class goods product
noun robot
 class goods product
noun telescope
 class goods product
noun television
 class goods product media
 cue
noun TV
 class goods product media
 cue
noun TV set
 class goods product
noun console
 class goods product
noun headset
 class goods product
noun smartwatch
 class goods product
noun toy
 class goods product
noun clothing
 class goods product
noun garment
 class goods product
noun shoe
 class goods product
noun furniture
 class common goods product company
 cue
noun appliance
 class goods product
noun electric car
 class goods product
noun electric vehicle
 class goods product
noun EV
 class goods product
noun truck
 class goods product
noun lorry
 class goods product
noun bus
 plural buses
 class goods product
noun tractor
 class goods product
noun motorbike
 class goods product
noun motorcycle
 class goods product
noun scooter
 class goods product
noun bicycle
 class goods product
noun bike
 class goods product
noun coal
 class goods
noun uranium
 class goods product
noun lithium
 class goods product
noun cobalt
 class goods product
noun gold
 class goods product
noun diamond
 class goods product
noun copper
 class goods product
noun iron
 class goods product
noun iron ore
 class goods product
noun cotton
 class goods product
noun rice
 class goods product
noun sugar
 class goods product
noun coffee
 class goods product
noun tea
 class goods product
noun cocoa
 class goods product
noun tobacco
 class common goods product company
 cue
noun cigarette
 class goods product
noun e-cigarette
 class goods product
noun vape
 class goods product
noun alcohol
 class goods product
noun beer
 class goods product
noun wine
 class goods product
noun opioid
 class goods product
noun painkiller
 class goods product
noun insulin
 class goods product
noun antibiotic
 class goods product
noun pill
 class goods product
noun test kit
 class goods product
noun ventilator
 class goods product
noun mask
 class goods product
noun protective equipment
 class goods product
noun pesticide
 class goods product
noun weedkiller
 class goods product
noun herbicide
 class goods product
noun fertiliser
 class goods product
noun fertilizer
 class goods product
noun chemical
 class goods product
noun plastic
 class goods product
noun fabric
 class goods product
noun timber
 class product
noun lumber
 class product
noun cement
 class common goods product company
 cue
noun electricity
 class goods
noun energy
 class common goods company
 cue
noun solar panel
 class goods product
noun wind turbine
 class goods product
noun reactor
 class product
noun nuclear reactor
 class goods product
noun rocket engine
 class goods product
noun album
 class product
noun song
 class product
noun film
 class product
noun movie
 class product
noun book
 class product
noun novel
 class product
noun magazine
 class product media
 cue
noun TV series
 plural TV series
 class product
noun TV show
 class product
noun podcast
 class product media
 cue
noun brand
 class goods product
noun prototype
 class goods product
noun ware
 class goods
noun merchandise
 class goods
noun commodity
 class goods
noun raw material
 class goods
noun consignment
 class goods
noun parcel
 class goods
noun package
 class goods
noun hardware
 class goods product
noun 5G equipment
 class goods product
noun telecoms equipment
 class goods product
noun dual-use technology
 class goods product
noun dual-use goods
 class goods product
noun infant formula
 plural infant formulas
 plural infant formulae
 class goods product
noun baby formula
 plural baby formulas
 plural baby formulae
 class goods product
noun baby powder
 class goods product
noun talcum powder
 class goods product
noun shot
 class goods product
noun booster
 class goods product
noun dose
 class goods
noun serum
 class goods product
noun Covid-19 vaccine
 class goods product
noun coronavirus vaccine
 class goods product
noun covid vaccine
 class goods product
noun contraceptive
 class goods product
noun steroid
 class goods product
noun fentanyl
 class goods product
noun cocaine
 class goods product
noun heroin
 class goods product
noun cannabis
 class goods product
noun marijuana
 class goods product
noun meth
 class goods product
noun captagon
 class goods product
noun narcotic
 class goods product
noun elevator
 class goods product
noun pump
 class product
noun pipeline
 class goods product
noun turbine
 class goods product
noun lens
 plural lenses
 class goods product
noun sensor
 class goods product
noun screen
 class product
noun display
 class product
noun headphone
 class goods product
noun speaker
 class product role
 title
noun printer
 class goods product
noun keyboard
 class goods product
noun supercomputer
 class goods product
noun quantum computer
 class goods product

# Money, law, statements, elections
noun money
 class money
noun cash
 class money
noun dollar
 class money
noun euro
 class money
noun pound
 class money
noun yen
 class money
noun yuan
 class money
noun ruble
 class money
noun rouble
 class money
noun rupee
 class money
noun dinar
 class money
noun dirham
 class money
noun riyal
 class money
noun rial
 class money
noun lira
 class money
noun shekel
 class money
noun franc
 class money
noun peso
 class money
noun krona
 class money
noun krone
 class money
noun rand
 class money
noun naira
 class money
noun cent
 class money
noun penny
 class money
noun fund
 class common money organization
 cue
noun capital
 class money place
noun payment
 class money
noun compensation
 class money
noun damages
 class money
noun ransom
 class money
noun bribe
 class money
noun loan
 class money
noun debt
 class money
noun profit
 class money
noun revenue
 class money
noun income
 class money
noun salary
 class money
noun wage
 class money
noun bonus
 plural bonuses
 class money
noun tax
 class money
noun fee
 class money
noun price
 class money
noun budget
 class money
noun bond
 class money
noun currency
 class money
noun asset
 class money transparent
noun dividend
 class money
noun deposit
 class money
noun savings
 class money
noun fortune
 class money
noun wealth
 class money
noun reserves
 class money
noun foreign reserves
 class money
noun bitcoin
 class money
noun royalty
 class money
noun pension
 class money
noun allowance
 class money
noun rent
 class money
noun mortgage
 class money
noun bill
 class money law
noun invoice
 class money
noun inflation
 class money
noun deficit
 class money
noun surplus
 plural surpluses
 class money
noun turnover
 class money
noun proceeds
 class money
noun earnings
 class money
noun sum
 class money number
noun payout
 class money
noun payoff
 class money
noun reparation
 class money
noun alimony
 class money
noun punitive damages
 class money
noun stimulus
 plural stimuli
 class money
noun sterling
 class money
noun banknote
 class money
noun coin
 class money
noun cheque
 class money
noun check
 class money
noun stock
 class money
noun share price
 class money
noun net worth
 class money
noun net profit
 class money
noun net loss
 class money
noun expenditure
 class money
noun spending
 class money
noun cash flow
 class money
noun severance
 class money
noun bounty
 class money
noun prize money
 class money
noun windfall
 class money
noun pocket money
 class money
noun law
 class law
noun act
 class law
noun legislation
 class law
noun constitution
 class law
noun regulation
 class law
noun statute
 class law
noun code
 class law
noun penal code
 class law
noun criminal code
 class law
noun amendment
 class law
noun ordinance
 class law
noun directive
 class law
noun anti-hacking law
 class law
noun computer fraud law
 class law
noun privacy law
 class law
noun data protection law
 class law
noun antitrust law
 class law
noun competition law
 class law
noun anti-terrorism law
 class law
noun anti-terror law
 class law
noun cybercrime law
 class law
noun martial law
 class law
noun sharia
 class law
noun sharia law
 class law
noun international law
 class law
noun international humanitarian law
 class law
noun human rights law
 class law
noun state law
 class law
noun federal law
 class law
noun draft law
 class law
noun draft bill
 class law
noun case law
 class law
noun common law
 class law
noun civil law
 class law
noun criminal law
 class law
noun labour law
 class law
noun labor law
 class law
noun tax law
 class law
noun immigration law
 class law
noun copyright law
 class law
noun libel law
 class law
noun election law
 class law
noun emergency law
 class law
noun bylaw
 class law
noun by-law
 class law
noun sanctions law
 class law
noun gag law
 class law
noun media law
 class law
noun security law
 class law
noun national security law
 class law
noun terms of service
 class law
noun terms of use
 class law
noun export rule
 class law
noun rulebook
 class law
noun legal framework
 class law
noun sovereign immunity
 class law
noun foreign sovereign immunity
 class law
noun legal immunity
 class law
noun statute of limitations
 plural statutes of limitations
 class law
noun rule of law
 plural rules of law
 class law
noun state of emergency
 plural states of emergency
 class law
noun statement
 class statement
noun remark
 class statement
noun comment
 class statement
noun speech
 class statement
noun announcement
 class statement
noun declaration
 class statement
noun press release
 class statement
noun news release
 class statement
noun press statement
 class statement
noun tweet
 class statement
noun post
 class common statement media newspaper
 cue
noun letter
 class statement
noun open letter
 class statement
noun interview
 class statement
noun reply
 class statement
noun response
 class statement
noun answer
 class statement
noun apology
 class statement
noun pledge
 class statement
noun promise
 class statement
noun vow
 class statement
noun assurance
 class common statement company
 cue
noun explanation
 class statement
noun clarification
 class statement
noun briefing
 class statement
noun Facebook post
 class statement
noun video message
 class statement
noun televised address
 class statement
noun televised speech
 class statement
noun written statement
 class statement
noun sermon
 class statement
noun quote
 class statement
noun quotation
 class statement
noun suggestion
 class statement
noun advice
 class statement
noun recommendation
 class statement
noun reaction
 class statement
noun phrase
 class statement
noun manifesto
 plural manifestos
 class statement
noun proclamation
 class statement
noun reiteration
 class statement
noun commentary
 class statement
noun keynote
 class statement
noun press conference
 class statement
noun monologue
 class statement
noun slogan
 class statement
noun chant
 class statement
noun motto
 plural mottos
 plural mottoes
 class statement
noun soundbite
 class statement
noun retort
 class statement
noun disclaimer
 class statement deny
 takes pp of
noun notice
 class statement
noun advisory
 class common statement warn company
 cue
 takes pp to against
noun urging
 class statement demand
 takes pp on to
noun oath
 class statement
noun commitment
 class statement
noun insistence
 class statement demand
 takes pp on to
noun soliloquy
 class statement
noun plan
 class plan
noun intention
 class plan
noun proposal
 class plan
noun scheme
 class plan
noun aim
 class plan
noun goal
 class plan
noun ambition
 class plan
noun roadmap
 class plan
noun road map
 class plan
noun objective
 class plan
noun aspiration
 class plan
noun preparation
 class plan
noun tentative plan
 class plan
noun peace plan
 class plan
noun contingency plan
 class plan
noun plot
 class plan
noun conspiracy
 class plan
noun intent
 class plan
noun demand
 class demand
 takes pp on to
noun call
 class demand
 takes pp on to
noun pressure
 class demand
 takes pp on to
noun pressure campaign
 class demand
 takes pp on to
noun exhortation
 class demand
 takes pp on to
noun warning
 class warn
 takes pp to against
noun travel warning
 class warn
 takes pp to against
noun travel advisory
 class warn
 takes pp to against
noun denial
 class deny
 takes pp of
noun refutation
 class deny
 takes pp of
noun disavowal
 class deny
 takes pp of
noun admission
 class admit
 takes pp of
noun confession
 class admit
 takes pp of
noun acknowledgment
 class admit
 takes pp of
noun acknowledgement
 class admit
 takes pp of
noun guilty plea
 class admit
 takes pp of
noun mea culpa
 class admit
 takes pp of
noun failure
 class fail
 takes pp of
noun inability
 class fail
 takes pp of
noun neglect
 class fail
 takes pp of
noun negligence
 class fail
 takes pp of
noun dereliction
 class fail
 takes pp of
noun inaction
 class fail
 takes pp of
noun cause
 class cause
 takes pp of
noun reason
 class cause
 takes pp of
noun motive
 class cause
 takes pp of
noun trigger
 class cause
 takes pp of
noun root cause
 class cause
 takes pp of
noun pretext
 class cause
 takes pp of
noun catalyst
 class cause
 takes pp of
noun culprit
 class cause group
 takes pp of
noun election
 class election
noun vote
 class election
noun ballot
 class election
noun referendum
 plural referendums
 plural referenda
 class election
noun primary
 class election
noun runoff
 class election
noun run-off
 class election
noun by-election
 class election
noun byelection
 class election
noun general election
 class election
noun presidential election
 class election
noun parliamentary election
 class election
noun legislative election
 class election
noun snap election
 class election
noun local election
 class election
noun municipal election
 class election
noun regional election
 class election
noun midterms
 class election
noun midterm election
 class election
noun election campaign
 class election
noun presidential campaign
 class election
noun presidential race
 class election
noun presidential vote
 class election
noun parliamentary vote
 class election
noun caucus
 class election organization
 cue
noun early election
 class election
noun mayoral election
 class election
noun leadership election
 class election
noun leadership contest
 class election
noun plebiscite
 class election

# Actor heads and cue nouns
noun company
 class company
 cue
noun corporation
 class company
 cue
noun Corp
 class company
 cue
noun Inc
 class company
 cue
noun Ltd
 class company
 cue
noun LLC
 class company
 cue
noun PLC
 class company
 cue
noun Co
 class company
 cue
noun GmbH
 class company
 cue
noun AG
 class company
 cue
noun SA
 class company
 cue
noun SpA
 class company
 cue
noun NV
 class company
 cue
noun BV
 class company
 cue
noun SE
 class company
 cue
noun AB
 class company
 cue
noun ASA
 class company
 cue
noun Oyj
 class company
 cue
noun Pte
 class company
 cue
noun Pty
 class company
 cue
noun Limited
 class company
 cue
noun Incorporated
 class company
 cue
noun LLP
 class company
 cue
noun SARL
 class company
 cue
noun Bhd
 class company
 cue
noun Kabushiki Kaisha
 class company
 cue
noun JSC
 class company
 cue
noun PJSC
 class company
 cue
noun OAO
 class company
 cue
noun Kft
 class company
 cue
noun SAS
 class company
 cue
noun SRL
 class company
 cue
noun KG
 class company
 cue
noun SAE
 class company
 cue
noun KSC
 class company
 cue
noun group
 class company organization group
 cue
noun holding
 class company
 cue
noun holdings
 class common company
 cue
noun conglomerate
 class company
 cue
noun enterprises
 class common company
 cue
noun industries
 class common company
 cue
noun technologies
 class common company
 cue
noun tech
 class common company
 cue
noun systems
 class common company
 cue
noun solutions
 class common company
 cue
noun labs
 class common company
 cue
noun laboratories
 class common company
 cue
noun ventures
 class common company
 cue
noun investments
 class common company
 cue
noun motors
 class common company
 cue
noun motor
 class common company
 cue
noun automotive
 class common company
 cue
noun electric
 class common company
 cue
noun power
 class common company
 cue
noun petroleum
 class common company
 cue
noun resources
 class common company
 cue
noun mining
 class common company
 cue
noun minerals
 class common company
 cue
noun metals
 class common company
 cue
noun chemicals
 class common company
 cue
noun pharmaceuticals
 class common company
 cue
noun pharma
 class common company
 cue
noun biotech
 class common company
 cue
noun therapeutics
 class common company
 cue
noun biosciences
 class common company
 cue
noun healthcare
 class common company
 cue
noun medical
 class common company
 cue
noun foods
 class common company
 cue
noun beverages
 class common company
 cue
noun brewing
 class common company
 cue
noun brewery
 class company
 cue
noun breweries
 class common company
 cue
noun distillers
 class common company
 cue
noun stores
 class common company
 cue
noun supermarket
 class company
 cue
noun mart
 class common company
 cue
noun markets
 class common company
 cue
noun properties
 class common company
 cue
noun realty
 class common company
 cue
noun estates
 class common company
 cue
noun engineering
 class common company
 cue
noun contracting
 class common company
 cue
noun logistics
 class common company
 cue
noun shipping
 class common company
 cue
noun shipyard
 class company
 cue
noun shipbuilding
 class company
 cue
noun freight
 class common company
 cue
noun transport
 class common company
 cue
noun railways
 class common company
 cue
noun rail
 class common company
 cue
noun railroad
 class company
 cue
noun aerospace
 class common company
 cue
noun aviation
 class common company
 cue
noun aeronautics
 class common company
 cue
noun dynamics
 class common company
 cue
noun defence systems
 class common company
 cue
noun defense systems
 class common company
 cue
noun robotics
 class common company
 cue
noun semiconductors
 class common company
 cue
noun microelectronics
 class common company
 cue
noun telecom
 class company
 cue
noun telecoms
 class common company
 cue
noun telecommunications
 class common company
 cue
noun wireless
 class common company
 cue
noun interactive
 class common company
 cue
noun games
 class common company organization
 cue
noun entertainment
 class common company
 cue
noun pictures
 class common company
 cue
noun studios
 class common company
 cue
noun studio
 class company
 cue
noun productions
 class common company
 cue
noun films
 class common company
 cue
noun music
 class common company
 cue
noun publishing
 class common company
 cue
noun press
 class common company media newspaper
 cue
noun media group
 class company media
 cue
noun airline
 class company
 cue
noun airways
 class common company
 cue
noun air
 class common company
 cue
noun insurance
 class common company
 cue
noun reinsurance
 class common company
 cue
noun securities
 class common company
 cue
noun asset management
 class common company
 cue
noun wealth management
 class common company
 cue
noun equity
 class common company
 cue
noun trust
 class common company organization
 cue
noun bancorp
 class common company bank
 cue
noun financial
 class common company
 cue
noun finance
 class common company
 cue
noun fintech
 class company
 cue
noun exchange
 class common company
 cue
noun payments
 class common company
 cue
noun consulting
 class common company
 cue
noun consultancy
 class company
 cue
noun services
 class common company organization
 cue
noun utilities
 class common company
 cue
noun water
 class common company
 cue
noun hotels
 class common company
 cue
noun hotel
 class company
 cue
noun resorts
 class common company
 cue
noun casino
 class company
 cue
noun casinos
 class common company
 cue
noun restaurants
 class common company
 cue
noun cosmetics
 class common company
 cue
noun apparel
 class common company
 cue
noun fashion
 class common company
 cue
noun textiles
 class common company
 cue
noun toys
 class common company
 cue
noun cruise line
 class company
 cue
noun cruises
 class common company
 cue
noun lines
 class common company
 cue
noun ferries
 class common company
 cue
noun farms
 class common company
 cue
noun agro
 class common company
 cue
noun fertilizers
 class common company
 cue
noun fertilisers
 class common company
 cue
noun plantations
 class common company
 cue
noun packaging
 class common company
 cue
noun glass
 class common company
 cue
noun tyres
 class common company
 cue
noun rubber
 class common company
 cue
noun solar
 class common company
 cue
noun nuclear
 class common company
 cue
noun renewables
 class common company
 cue
noun hydro
 class common company
 cue
noun turbines
 class common company
 cue
noun batteries
 class common company
 cue
noun digital
 class common company
 cue
noun cyber
 class common company
 cue
noun security
 class common company
 cue
noun cybersecurity
 class common company
 cue
noun intelligence group
 class company
 cue
noun analytics
 class common company
 cue
noun data systems
 class common company
 cue
noun computing
 class common company
 cue
noun instruments
 class common company
 cue
noun appliances
 class common company
 cue
noun autos
 class common company
 cue
noun express
 class common company media newspaper
 cue
noun bros
 class common company
 cue
noun international
 class common company organization
 cue
noun worldwide
 class common company
 cue
noun global
 class common company
 cue
noun bank
 class company bank
 cue
noun savings bank
 class company bank
 cue
noun investment bank
 class company bank
 cue
noun commercial bank
 class company bank
 cue
noun central bank
 class government bank
 cue
noun credit union
 class company bank
 cue
noun building society
 class company bank
 cue
noun banque
 class company bank
 cue
noun banco
 class company bank
 cue
noun banca
 class company bank
 cue
noun Bankgruppe
 class company bank
 cue
noun firm
 class company
noun business
 class company
noun enterprise
 class company
noun startup
 class company
noun start-up
 class company
noun start up
 class company
noun multinational
 class company
noun tech giant
 class company
noun technology giant
 class company
noun tech company
 class company
noun tech firm
 class company
noun technology company
 class company
noun technology firm
 class company
noun software company
 class company
noun software firm
 class company
noun software giant
 class company
noun internet company
 class company
noun internet firm
 class company
noun internet giant
 class company
noun social media company
 class company
noun social media firm
 class company
noun social media giant
 class company
noun social media platform company
 class company
noun social network company
 class company
noun search giant
 class company
noun search engine giant
 class company
noun e-commerce giant
 class company
noun e-commerce company
 class company
noun e-commerce firm
 class company
noun online retailer
 class company
noun online retail giant
 class company
noun online marketplace
 class company
noun retail giant
 class company
noun supermarket chain
 class company
noun chain
 class company
noun restaurant chain
 class company
noun fast-food chain
 class company
noun fast food chain
 class company
noun coffee chain
 class company
noun hotel chain
 class company
noun cinema chain
 class company
noun grocery chain
 class company
noun pharmacy chain
 class company
noun department store chain
 class company
noun department store
 class company
noun hypermarket
 class company
noun carrier
 class company
noun budget airline
 class company
noun low-cost airline
 class company
noun low-cost carrier
 class company
noun national carrier
 class company
noun flag carrier
 class company
noun budget carrier
 class company
noun lender
 class company
noun mortgage lender
 class company
noun insurer
 class company
noun reinsurer
 class company
noun health insurer
 class company
noun life insurer
 class company
noun insurance company
 class company
noun insurance firm
 class company
noun insurance giant
 class company
noun broker
 class company role group
 title
noun brokerage
 class company
noun brokerage firm
 class company
noun asset manager
 class company
noun fund manager
 class company role
 title
noun hedge fund
 class company
noun private equity firm
 class company
noun private equity group
 class company
noun private-equity firm
 class company
noun private equity fund
 class company
noun venture capital firm
 class company
noun investment firm
 class company
noun investment company
 class company
noun investment fund
 class company government
 cue
noun investment group
 class company
noun buyout firm
 class company
noun buyout group
 class company
noun holding company
 class company
noun shell company
 class company
noun shell firm
 class company
noun trading firm
 class company
noun trading house
 class company
noun accounting firm
 class company
noun accountancy firm
 class company
noun auditor
 class role group
 title
noun audit firm
 class company
noun law firm
 class company
noun consultancy firm
 class company
noun consulting firm
 class company
noun consulting giant
 class company
noun management consultancy
 class company
noun PR firm
 class company
noun public relations firm
 class company
noun lobbying firm
 class company
noun advertising firm
 class company
noun advertising agency
 class company
noun ad agency
 class company
noun marketing firm
 class company
noun security company
 class company
noun security firm
 class company
noun private security company
 class company
noun private military company
 class company
noun private military contractor
 class company
noun mercenary company
 class company
noun cybersecurity firm
 class company
noun cybersecurity company
 class company
noun cyber security firm
 class company
noun cyber security company
 class company
noun cyber firm
 class company
noun cyber company
 class company
noun cyber-intelligence company
 class company
noun cyber intelligence firm
 class company
noun cyber-intelligence firm
 class company
noun cyberarms company
 class company
noun cyber-arms dealer
 class company
noun surveillance company
 class company
noun surveillance firm
 class company
noun surveillance technology company
 class company
noun surveillance technology firm
 class company
noun spyware company
 class company
noun spyware firm
 class company
noun hacking company
 class company
noun hacking firm
 class company
noun intelligence firm
 class company
noun private intelligence firm
 class company
noun private intelligence company
 class company
noun data broker
 class company
noun data company
 class company
noun data firm
 class company
noun data analytics firm
 class company
noun analytics firm
 class company
noun research firm
 class company
noun market research firm
 class company
noun facial recognition company
 class company
noun facial recognition firm
 class company
noun AI company
 class company
noun AI firm
 class company
noun AI startup
 class company
noun AI start-up
 class company
noun AI lab
 class company
noun artificial intelligence company
 class company
noun artificial intelligence firm
 class company
noun tech startup
 class company
noun tech start-up
 class company
noun fintech company
 class company
noun fintech firm
 class company
noun payments company
 class company
noun payments firm
 class company
noun payments giant
 class company
noun payment company
 class company
noun cryptocurrency exchange
 class company
noun crypto exchange
 class company
noun crypto firm
 class company
noun crypto company
 class company
noun bitcoin exchange
 class company
noun oil company
 class company
noun oil firm
 class company
noun oil giant
 class company
noun oil major
 class company
noun oil producer
 class company
noun oil and gas company
 class company
noun state oil company
 class company
noun national oil company
 class company
noun gas company
 class company
noun gas giant
 class company
noun energy company
 class company
noun energy firm
 class company
noun energy giant
 class company
noun energy group
 class company
noun energy major
 class company
noun power company
 class company
noun power firm
 class company
noun power utility
 class company
noun utility
 class company
noun utility company
 class company
noun electricity company
 class company
noun water company
 class company
noun mining company
 class company
noun mining firm
 class company
noun mining giant
 class company
noun mining group
 class company
noun miner
 class company group
noun gold miner
 class company
noun coal miner
 class company group
noun steel giant
 class company
noun steel company
 class company
noun chemical company
 class company
noun chemicals company
 class company
noun chemicals giant
 class company
noun chemicals group
 class company
noun drug company
 class company
noun drug firm
 class company
noun drugs firm
 class company
noun drug giant
 class company
noun drugs giant
 class company
noun pharmaceutical company
 class company
noun pharmaceutical firm
 class company
noun pharmaceutical giant
 class company
noun pharma company
 class company
noun pharma giant
 class company
noun biotech company
 class company
noun biotech firm
 class company
noun biotechnology company
 class company
noun biotechnology firm
 class company
noun healthcare company
 class company
noun healthcare group
 class company
noun medical company
 class company
noun chip company
 class company
noun chip firm
 class company
noun chip giant
 class company
noun chip designer
 class company
noun chip foundry
 class company
noun chipmaking giant
 class company
noun semiconductor company
 class company
noun semiconductor firm
 class company
noun semiconductor giant
 class company
noun electronics company
 class company
noun electronics firm
 class company
noun electronics giant
 class company
noun electronics group
 class company
noun hardware company
 class company
noun computer company
 class company
noun computer firm
 class company
noun car company
 class company
noun car firm
 class company
noun car giant
 class company
noun auto giant
 class company
noun auto company
 class company
noun auto group
 class company
noun car rental company
 class company
noun car dealership
 class company
noun dealership
 class company
noun ride-hailing company
 class company
noun ride-hailing firm
 class company
noun ride-hailing giant
 class company
noun ride-hailing service
 class company
noun delivery company
 class company
noun delivery firm
 class company
noun food delivery company
 class company
noun courier company
 class company
noun courier firm
 class company
noun courier
 class common company media newspaper group
 cue
noun logistics company
 class company
noun logistics firm
 class company
noun logistics giant
 class company
noun shipping company
 class company
noun shipping firm
 class company
noun shipping giant
 class company
noun shipping line
 class company
noun shipping group
 class company
noun freight company
 class company
noun rail company
 class company
noun rail operator
 class company
noun train operator
 class company
noun bus company
 class company
noun bus operator
 class company
noun tour operator
 class company
noun travel agency
 class company
noun travel company
 class company
noun travel firm
 class company
noun cruise operator
 class company
noun cruise company
 class company
noun telecom company
 class company
noun telecoms company
 class company
noun telecoms firm
 class company
noun telecom firm
 class company
noun telecom giant
 class company
noun telecoms giant
 class company
noun telecom operator
 class company
noun telecoms operator
 class company
noun telecoms group
 class company
noun telecommunications company
 class company
noun telecommunications firm
 class company
noun telecommunications giant
 class company
noun phone company
 class company
noun phone giant
 class company
noun mobile operator
 class company
noun mobile phone operator
 class company
noun mobile phone company
 class company
noun mobile carrier
 class company
noun phone operator
 class company
noun network operator
 class company
noun wireless carrier
 class company
noun cable company
 class company
noun cable operator
 class company
noun satellite company
 class company
noun satellite operator
 class company
noun space company
 class company
noun space firm
 class company
noun rocket company
 class company
noun aerospace company
 class company
noun aerospace giant
 class company
noun aerospace firm
 class company
noun aerospace group
 class company
noun defence company
 class company
noun defense company
 class company
noun defence firm
 class company
noun defense firm
 class company
noun defence giant
 class company
noun defense giant
 class company
noun defence group
 class company
noun defense group
 class company
noun arms company
 class company
noun arms firm
 class company
noun arms giant
 class company
noun weapons company
 class company
noun weapons firm
 class company
noun drone company
 class company
noun engineering company
 class company
noun engineering firm
 class company
noun engineering giant
 class company
noun engineering group
 class company
noun construction company
 class company
noun construction firm
 class company
noun construction giant
 class company
noun construction group
 class company
noun property company
 class company
noun property developer
 class company
noun property firm
 class company
noun property giant
 class company
noun real estate company
 class company
noun real estate firm
 class company
noun real estate developer
 class company
noun real estate giant
 class company
noun homebuilder
 class company
noun housebuilder
 class company
noun food company
 class company
noun food giant
 class company
noun food group
 class company
noun food firm
 class company
noun drinks company
 class company
noun drinks giant
 class company
noun drinks maker
 class company
noun beverage company
 class company
noun beverage giant
 class company
noun beer company
 class company
noun tobacco company
 class company
noun tobacco giant
 class company
noun tobacco firm
 class company
noun consumer goods company
 class company
noun consumer goods giant
 class company
noun luxury group
 class company
noun luxury goods group
 class company
noun luxury goods company
 class company
noun luxury brand
 class company
noun fashion house
 class company
noun fashion brand
 class company
noun fashion retailer
 class company
noun fashion label
 class company
noun clothing company
 class company
noun clothing retailer
 class company
noun clothing brand
 class company
noun sportswear company
 class company
noun sportswear giant
 class company
noun sportswear brand
 class company
noun toy company
 class company
noun cosmetics company
 class company
noun cosmetics giant
 class company
noun entertainment company
 class company
noun entertainment giant
 class company
noun entertainment group
 class company
noun film company
 class company
noun film studio
 class company
noun movie studio
 class company
noun Hollywood studio
 class company
noun production company
 class company
noun record company
 class company
noun record label
 class company
noun music company
 class company
noun music label
 class company
noun streaming company
 class company
noun streaming giant
 class company
noun streaming platform
 class company
noun streaming service provider
 class company
noun game company
 class company
noun gaming company
 class company
noun gaming giant
 class company
noun game studio
 class company
noun video game company
 class company
noun video game giant
 class company
noun games company
 class company
noun gambling company
 class company
noun gambling firm
 class company
noun betting company
 class company
noun betting firm
 class company
noun bookmaker
 class company
noun publishing company
 class company
noun publishing house
 class company
noun publishing giant
 class company
noun media company
 class company media
 cue
noun printing company
 class company
noun agribusiness
 class company
noun agricultural company
 class company
noun agriculture company
 class company
noun agrochemical company
 class company
noun seed company
 class company
noun plantation company
 class company
noun fertilizer company
 class company
noun timber company
 class company
noun paper company
 class company
noun recycling company
 class company
noun waste company
 class company
noun solar company
 class company
noun clean energy company
 class company
noun renewable energy company
 class company
noun electric car company
 class company
noun electric vehicle company
 class company
noun EV company
 class company
noun self-driving car company
 class company
noun e-cigarette company
 class company
noun trading company
 class company
noun commodity trader
 class company
noun commodities trader
 class company
noun commodities giant
 class company
noun oil trader
 class company
noun import company
 class company
noun export company
 class company
noun state-owned company
 class company
noun state company
 class company
noun state-run company
 class company
noun state-owned enterprise
 class company
noun state firm
 class company
noun state-owned firm
 class company
noun state-run firm
 class company
noun state giant
 class company
noun state-owned giant
 class company
noun private company
 class company
noun private firm
 class company
noun public company
 class company government
noun listed company
 class company
noun family business
 class company
noun family firm
 class company
noun family company
 class company
noun small business
 class company
noun giant
 class company
noun behemoth
 class company
noun titan
 class company
noun heavyweight
 class company
noun conglomerate company
 class company
noun blue chip
 class company
noun unicorn
 class company
noun corporate giant
 class company
noun industrial giant
 class company
noun industrial group
 class company
noun industrial company
 class company
noun industrial conglomerate
 class company
noun manufacturing company
 class company
noun manufacturing giant
 class company
noun manufacturing firm
 class company
noun sovereign wealth fund
 class company government
 cue
noun pension fund
 class company
noun mutual fund
 class company
noun ratings agency
 class company
noun rating agency
 class company
noun credit rating agency
 class company
noun credit ratings agency
 class company
noun stock exchange
 class company
noun bourse
 class company
noun stock market operator
 class company
noun auction house
 class company
noun art gallery
 class company
noun gallery
 class common company organization
 cue
noun temp agency
 class company
noun recruitment firm
 class company
noun staffing firm
 class company
noun ticketing company
 class company
noun ticketing giant
 class company
noun internet service company
 class company
noun hosting company
 class company
noun cloud company
 class company
noun cloud computing company
 class company
noun cloud giant
 class company
noun domain registrar
 class company
noun search company
 class company
noun search firm
 class company
noun search engine company
 class company
noun video platform company
 class company
noun app company
 class company
noun voting machine company
 class company
noun voting technology company
 class company
noun DNA testing company
 class company
noun genetic testing company
 class company
noun tracking company
 class company
noun spy firm
 class company
noun spy company
 class company
noun spy tech firm
 class company
noun spy-tech firm
 class company
noun security consultancy
 class company
noun security startup
 class company
noun detective agency
 class company
noun investigations firm
 class company
noun quarry
 class company
noun refinery
 class company place
noun oil refiner
 class company
noun refiner
 class company
noun smelter
 class company
noun bakery
 class company
noun brewery company
 class company
noun winery
 class company
noun vineyard
 class company
noun mill
 class company
noun factory
 class company
noun garage
 class company
noun workshop
 class company
noun dairy company
 class company
noun meatpacker
 class company
noun meatpacking company
 class company
noun meat company
 class company
noun supermarket giant
 class company
noun grocer
 class company
noun pub chain
 class company
noun theme park
 class company
noun theme park operator
 class company
noun ski resort
 class company
noun nightclub
 class company
noun bar
 class company
noun cafe
 class company
noun café
 class company
noun restaurant
 class company
noun pub
 class company
noun shop
 class company
noun store
 class company
noun boutique
 class company
noun franchise
 class company
noun pharmacy
 class company
noun clinic chain
 class company
noun care home operator
 class company
noun prison operator
 class company
noun private prison company
 class company
noun port operator
 class company
noun airport operator
 class company
noun stadium operator
 class company
noun toll operator
 class company
noun grid operator
 class company
noun pipeline operator
 class company
noun pipeline company
 class company
noun rig operator
 class company
noun crewing agency
 class company
noun football agency
 class company
noun talent agency
 class company
noun modeling agency
 class company
noun modelling agency
 class company
noun data processor
 class company
noun subprocessor
 class company
noun times
 class common media newspaper
 cue
noun herald
 class common media newspaper
 cue
noun tribune
 class common media newspaper
 cue
noun journal
 class common media newspaper
 cue
noun guardian
 class common media newspaper
 cue
noun telegraph
 class common media newspaper
 cue
noun gazette
 class common media newspaper
 cue
noun chronicle
 class common media newspaper
 cue
noun observer
 class common media newspaper role group
 cue
 title
noun mirror
 class common media newspaper
 cue
noun mail
 class common media newspaper
 cue
noun star
 class common media newspaper group
 cue
noun sun
 class common media newspaper
 cue
noun globe
 class common media newspaper
 cue
noun standard
 class common media newspaper
 cue
noun examiner
 class common media newspaper
 cue
noun inquirer
 class common media newspaper
 cue
noun enquirer
 class common media newspaper
 cue
noun dispatch
 class common media newspaper
 cue
noun sentinel
 class common media newspaper
 cue
noun advertiser
 class common media newspaper
 cue
noun daily
 class media newspaper
 cue
noun news
 plural news
 class common media newspaper
 cue
noun daily news
 plural daily news
 class common media newspaper
 cue
noun evening news
 plural evening news
 class common media newspaper
 cue
noun newspaper
 class media newspaper
 cue
noun daily newspaper
 class media newspaper
 cue
noun daily mail
 class common media newspaper
 cue
noun morning post
 class common media newspaper
 cue
noun evening standard
 class common media newspaper
 cue
noun world report
 class common media newspaper
 cue
noun news agency
 class media
 cue
noun news network
 class media
 cue
noun press agency
 class media
 cue
noun newswire
 class media
 cue
noun wire service
 class media
 cue
noun channel
 class media
 cue
noun TV channel
 class media
 cue
noun TV network
 class media
 cue
noun TV station
 class media
 cue
noun television channel
 class media
 cue
noun television network
 class media
 cue
noun television station
 class media
 cue
noun broadcasting
 class media
 cue
noun broadcaster
 class media role group
 cue
 title
noun broadcasting corporation
 class media
 cue
noun broadcasting company
 class media
 cue
noun radio
 class media
 cue
noun radio station
 class media
 cue
noun public radio
 class media
 cue
noun FM
 class common media
 cue
noun station
 class media
 cue
noun media
 class media
 cue
noun media network
 class media
 cue
noun media corporation
 class media
 cue
noun newsroom
 class media
 cue
noun news service
 class media
 cue
noun news channel
 class media
 cue
noun news website
 class media
 cue
noun news site
 class media
 cue
noun news portal
 class media
 cue
noun satellite channel
 class media
 cue
noun satellite network
 class media
 cue
noun satellite television
 class media
 cue
noun satellite TV
 class media
 cue
noun satellite news network
 class media
 cue
noun publications
 class common media
 cue
noun publishing group
 class media
 cue
noun press association
 class media
 cue
noun news corporation
 class media
 cue
noun media outlet
 class media
 cue
noun media house
 class media
 cue
noun weekly magazine
 class media
 cue
noun public broadcaster
 class media
 cue
noun national broadcaster
 class media
 cue
noun state television
 class media
 cue
noun state TV
 class media
 cue
noun state media
 class media
 cue
noun state radio
 class media
 cue
noun state broadcaster
 class media
 cue
noun state news agency
 class media
 cue
noun official news agency
 class media
 cue
noun newsweekly
 class media
noun tabloid
 class media
noun broadsheet
 class media
noun outlet
 class media
noun news outlet
 class media
noun news organisation
 class media
noun news organization
 class media
noun media organisation
 class media
noun media organization
 class media
noun publication
 class media
noun wire
 class media
noun blog
 class media
noun news blog
 class media
noun news magazine
 class media
noun news group
 class media
noun newspaper group
 class media
noun newspaper publisher
 class media
noun newspaper chain
 class media
noun press group
 class media
noun media conglomerate
 class media
noun media giant
 class media
noun media firm
 class media
noun media empire
 class media
noun media business
 class media
noun media titan
 class media
noun state-run media
 class media
noun state-owned media
 class media
noun state-run television
 class media
noun state-run TV
 class media
noun state-run newspaper
 class media
noun state-owned newspaper
 class media
noun state-run news agency
 class media
noun state-run broadcaster
 class media
noun state-funded broadcaster
 class media
noun pro-government newspaper
 class media
noun pro-government media
 class media
noun pro-government daily
 class media
noun opposition newspaper
 class media
noun opposition daily
 class media
noun independent newspaper
 class media
noun news programme
 class media
noun news program
 class media
noun news show
 class media
noun talk show
 class media
noun current affairs programme
 class media
noun investigative outlet
 class media
noun investigative website
 class media
noun investigative journalism website
 class media
noun investigative site
 class media
noun investigative news site
 class media
noun fact-checking website
 class media
noun online newspaper
 class media
noun online magazine
 class media
noun online outlet
 class media
noun news app
 class media
noun satellite broadcaster
 class media
noun pan-Arab channel
 class media
noun pan-Arab broadcaster
 class media
noun TV broadcaster
 class media
noun cable channel
 class media
noun cable news channel
 class media
noun cable news network
 class media
noun cable network
 class media
noun cable broadcaster
 class media
noun music channel
 class media
noun sports channel
 class media
noun sports network
 class media
noun sports broadcaster
 class media
noun religious channel
 class media
noun radio network
 class media
noun radio broadcaster
 class media
noun community radio
 class media
noun pirate radio
 class media
noun daily paper
 class media
noun local paper
 class media
noun local newspaper
 class media
noun national newspaper
 class media
noun Sunday newspaper
 class media
noun regional newspaper
 class media
noun financial newspaper
 class media
noun business newspaper
 class media
noun business daily
 class media
noun economic daily
 class media
noun left-leaning newspaper
 class media
noun liberal daily
 class media
noun conservative newspaper
 class media
noun right-wing newspaper
 class media
noun left-wing newspaper
 class media
noun leftist daily
 class media
noun satirical magazine
 class media
noun satirical weekly
 class media
noun news weekly
 class media
noun local media
 class media
noun foreign media
 class media
noun international media
 class media
noun Western media
 class media
noun mainstream media
 class media
noun official media
 class media
noun social media
 class media
noun print media
 class media
noun independent media
 class media
noun opposition media
 class media
noun media consortium
 plural media consortia
 plural media consortiums
 class media
noun reporting consortium
 plural reporting consortia
 plural reporting consortiums
 class media
noun propaganda outlet
 class media
noun mouthpiece
 class media role spokesperson
 title
noun fortnightly
 class media
noun monthly
 class media
noun quarterly
 class media
noun glossy
 class media
noun periodical
 class media
noun student newspaper
 class media
noun news team
 class media
noun film crew
 class media
noun camera crew
 class media
noun TV crew
 class media
noun news crew
 class media
noun newsreel
 class media
noun university
 class organization university
 cue
noun college
 class organization university
 cue
noun polytechnic
 class organization university
 cue
noun institute of technology
 plural institutes of technology
 class organization university
 cue
noun business school
 class organization university
 cue
noun law school
 class organization university
 cue
noun medical school
 class organization university
 cue
noun school of medicine
 plural schools of medicine
 class organization university
 cue
noun academy
 class organization university
 cue
noun school
 class organization university
 cue
noun high school
 class organization university
 cue
noun seminary
 class organization university
 cue
noun faculty
 class organization university
 cue
noun madrasa
 class organization university
 cue
noun grammar school
 class organization university
 cue
noun primary school
 class organization university
 cue
noun secondary school
 class organization university
 cue
noun military academy
 class organization university
 cue
noun police academy
 class organization university
 cue
noun conservatory
 class organization university
 cue
noun conservatoire
 class organization university
 cue
noun kindergarten
 class organization university
 cue
noun Universität
 class organization university
 cue
noun universidad
 class organization university
 cue
noun université
 class organization university
 cue
noun university of technology
 plural universities of technology
 class organization university
 cue
noun organization
 class organization
 cue
noun organisation
 class organization
 cue
noun association
 class organization
 cue
noun federation
 class organization federation
 cue
noun foundation
 class organization
 cue
noun institute
 class organization
 cue
noun institution
 class organization
 cue
noun society
 class organization
 cue
noun council
 class organization government
 cue
noun committee
 class organization government parliament committee
 cue
noun union
 class organization union
 cue
noun center
 class organization
 cue
noun centre
 class organization
 cue
noun research center
 class organization
 cue
noun research centre
 class organization
 cue
noun research institute
 class organization
 cue
noun laboratory
 class organization
 cue
noun lab
 class organization
 cue
noun observatory
 class organization
 cue
noun forum
 plural forums
 class common organization
 cue
noun charity
 class organization
 cue
noun initiative
 class common organization
 cue
noun project
 class common organization
 cue
noun movement
 class organization transparent
 cue
noun front
 class common organization militia
 cue
noun party
 class organization party
 cue
noun league
 class organization federation
 cue
noun club
 class organization federation club
 cue
noun watch
 class common organization
 cue
noun without borders
 class common organization
 cue
noun congress
 class organization government parliament
 cue
noun conference
 class common organization
 cue
noun confederation
 class organization federation
 cue
noun syndicate
 class organization union
 cue
noun guild
 class organization union
 cue
noun chamber
 class common organization
 cue
noun chamber of commerce
 plural chambers of commerce
 class organization
 cue
noun brotherhood
 class organization
 cue
noun lodge
 class common organization
 cue
noun church
 class organization
 cue
noun cathedral
 class organization
 cue
noun diocese
 class organization
 cue
noun archdiocese
 class organization
 cue
noun mosque
 class organization
 cue
noun synagogue
 class organization place
 cue
noun temple
 class organization place
 cue
noun monastery
 class organization
 cue
noun hospital
 class organization
 cue
noun clinic
 class organization
 cue
noun medical center
 class organization
 cue
noun medical centre
 class organization
 cue
noun museum
 class organization
 cue
noun library
 class common organization
 cue
noun theatre
 class common organization
 cue
noun theater
 class common organization
 cue
noun opera
 class common organization
 cue
noun orchestra
 class organization
 cue
noun philharmonic
 class organization
 cue
noun ballet
 class common organization
 cue
noun symphony
 class common organization
 cue
noun festival
 class common organization
 cue
noun film festival
 class organization
 cue
noun awards
 class common organization
 cue
noun prize
 class common organization
 cue
noun cup
 class common organization
 cue
noun championship
 class organization
 cue
noun tournament
 class common organization
 cue
noun think tank
 plural think tanks
 class organization
 cue
noun brigade
 class organization militia government army
 cue
noun brigades
 class organization militia
 cue
noun battalion
 class organization militia government army
 cue
noun battalions
 class organization
 cue
noun militia
 class organization militia
 cue
noun army
 class organization government army
 cue
noun liberation front
 class organization
 cue
noun liberation army
 class organization militia
 cue
noun resistance movement
 class organization
 cue
noun liberation movement
 class organization
 cue
noun liberation organization
 class organization
 cue
noun liberation organisation
 class organization
 cue
noun revolutionary front
 class organization
 cue
noun democratic front
 class organization
 cue
noun national front
 class organization
 cue
noun popular front
 class organization
 cue
noun salvation front
 class organization
 cue
noun convention
 class common organization
 cue
noun assembly
 class organization government parliament
 cue
noun commission
 class organization government parliament committee
 cue
noun bureau
 plural bureaus
 plural bureaux
 class organization government
 cue
noun task force
 class organization
 cue
noun working group
 class organization
 cue
noun cooperative
 class organization
 cue
noun co-operative
 class organization
 cue
noun co-op
 class organization
 cue
noun collective
 class organization
 cue
noun secretariat
 class organization government
 cue
noun advisory council
 class organization
 cue
noun general union
 class organization union
 cue
noun scout
 class organization
 cue
noun scouts
 class common organization
 cue
noun choir
 class common organization
 cue
noun world congress
 class organization
 cue
noun mission
 class organization government
 cue
noun corps
 plural corps
 class common organization
 cue
noun rescue
 class common organization
 cue
noun relief
 class common organization
 cue
noun rights group
 class organization group
 cue
noun rights watch
 class organization
 cue
noun legal centre
 class organization
 cue
noun legal center
 class organization
 cue
noun law center
 class organization
 cue
noun law centre
 class organization
 cue
noun defense fund
 class organization
 cue
noun defence fund
 class organization
 cue
noun legal fund
 class organization
 cue
noun patrol
 class common
noun peace
 class common organization
 cue
noun political party
 class organization party
 cue
noun Labour
 class common organization party
 cue
noun Conservatives
 class organization party
 cue
noun Democrats
 class organization party
 cue
noun Republicans
 class organization party
 cue
noun Liberals
 class organization party
 cue
noun Greens
 class organization party
 cue
noun Socialists
 class organization party
 cue
noun Communists
 class organization party
 cue
noun coalition list
 class organization party
 cue
noun parliamentary group
 class organization party
 cue
noun Democratic Party
 class organization party
 cue
noun Republican Party
 class organization party
 cue
noun people's party
 class organization party
 cue
noun workers' party
 class organization party
 cue
noun Justice and Development Party
 class organization party
 cue
noun Labour Party
 class organization party
 cue
noun Labor Party
 class organization party
 cue
noun liberal party
 class organization party
 cue
noun conservative party
 class organization party
 cue
noun socialist party
 class organization party
 cue
noun communist party
 class organization party
 cue
noun green party
 class organization party
 cue
noun Social Democrats
 class organization party
 cue
noun Christian Democrats
 class organization party
 cue
noun Liberal Democrats
 class organization party
 cue
noun democratic movement
 class organization party
 cue
noun national congress
 class organization party government parliament
 cue
noun political movement
 class organization party
 cue
noun political alliance
 class organization party
 cue
noun ruling party
 class organization party
noun opposition party
 class organization party
noun governing party
 class organization party
noun far-right party
 class organization party
noun far-left party
 class organization party
noun right-wing party
 class organization party
noun left-wing party
 class organization party
noun Islamist party
 class organization party
noun nationalist party
 class organization party
noun populist party
 class organization party
noun centrist party
 class organization party
noun religious party
 class organization party
noun secular party
 class organization party
noun political group
 class organization party
noun political bloc
 class organization party
noun political faction
 class organization party
noun parliamentary bloc
 class organization party
noun parliamentary faction
 class organization party
noun opposition bloc
 class organization party
noun opposition group
 class organization party
noun opposition alliance
 class organization party
noun coalition party
 class organization party
noun junior coalition partner
 class organization party
noun faction
 class organization party
noun breakaway faction
 class organization party
noun splinter group
 class organization party
noun main opposition party
 class organization party
noun largest party
 class organization party
noun rival party
 class organization party
noun minority party
 class organization party
noun majority party
 class organization party
noun the opposition
 class organization party
noun opposition movement
 class organization party
noun anti-immigrant party
 class organization party
noun separatist party
 class organization party
noun pro-European party
 class organization party
noun pro-Kurdish party
 class organization party
noun trade union
 class organization union
 cue
noun labor union
 class organization union
 cue
noun labour union
 class organization union
 cue
noun workers union
 class organization union
 cue
noun workers' union
 class organization union
 cue
noun teachers' union
 class organization union
 cue
noun teachers union
 class organization union
 cue
noun students union
 class organization union
 cue
noun students' union
 class organization union
 cue
noun journalists' union
 class organization union
 cue
noun journalists union
 class organization union
 cue
noun federation of trade unions
 plural federations of trade unions
 class organization union
 cue
noun trades union congress
 class organization union
 cue
noun bar association
 class organization union
 cue
noun press syndicate
 class organization union
 cue
noun journalists syndicate
 class organization union
 cue
noun medical association
 class organization union
 cue
noun lawyers' syndicate
 class organization union
 cue
noun players' union
 class organization union
 cue
noun pilots' union
 class organization union
 cue
noun nurses' union
 class organization union
 cue
noun football club
 class organization federation club
 cue
noun FC
 class organization federation club
 cue
noun soccer club
 class organization federation club
 cue
noun rugby club
 class organization federation club
 cue
noun cricket club
 class organization federation club
 cue
noun United
 class common organization federation club
 cue
noun athletic
 class common organization federation club
 cue
noun sporting
 class common organization federation club
 cue
noun rovers
 class common organization club
 cue
noun wanderers
 class common organization federation club
 cue
noun albion
 class common organization federation club
 cue
noun hotspur
 class common organization federation club
 cue
noun rangers
 class common organization federation club
 cue
noun dynamo
 class common organization federation club
 cue
noun sporting club
 class organization federation club
 cue
noun basketball club
 class organization federation club
 cue
noun yacht club
 class organization federation club
 cue
noun golf club
 class organization federation club
 cue
noun sports club
 class organization federation club
 cue
noun team
 class organization federation club group
 cue
noun racing
 class common organization federation club
 cue
noun F1 team
 class organization federation club
 cue
noun AFC
 class organization federation club
 cue
noun CF
 class organization federation club
 cue
noun SC
 class organization federation club
 cue
noun AC
 class organization federation club
 cue
noun football team
 class organization club
noun national team
 class organization club
noun basketball team
 class organization club
noun baseball team
 class organization club
noun hockey team
 class organization club
noun rugby team
 class organization club
noun cricket team
 class organization club
noun cycling team
 class organization club
noun racing team
 class organization club
noun premier league club
 class organization club
noun top-flight club
 class organization club
noun squad
 class organization club group
noun franchise team
 class club
noun youth team
 class organization club
noun women's team
 class organization club
noun outfit
 class organization club
noun Premier League side
 class organization club
noun La Liga club
 class organization club
noun Serie A club
 class organization club
noun Bundesliga club
 class organization club
noun Ligue 1 club
 class organization club
noun football association
 class organization federation
 cue
noun football federation
 class organization federation
 cue
noun premier league
 class organization federation
 cue
noun Olympic committee
 class organization federation
 cue
noun athletics federation
 class organization federation
 cue
noun FA
 class organization federation
 cue
noun sports federation
 class organization federation
 cue
noun governing body
 class organization federation
 cue
noun sports association
 class organization federation
 cue
noun cricket board
 class organization federation
 cue
noun players association
 class organization federation
 cue
noun football union
 class organization federation
 cue
noun rugby union
 class organization federation
 cue
noun basketball association
 class organization federation
 cue
noun super league
 class organization federation
 cue
noun champions league
 class organization federation
 cue
noun sporting federation
 class organization federation
 cue
noun tennis association
 class organization federation
 cue
noun anti-doping agency
 class organization federation
 cue
noun racing federation
 class organization federation
 cue
noun NGO
 plural NGOs
 class organization
noun nongovernmental organization
 class organization
noun non-governmental organisation
 class organization
noun non-governmental organization
 class organization
noun nongovernmental organisation
 class organization
noun non-profit
 class organization
noun nonprofit
 class organization
noun non-profit organisation
 class organization
noun nonprofit organization
 class organization
noun nonprofit group
 class organization
noun non-profit group
 class organization
noun non-profit organization
 class organization
noun advocacy group
 class organization group
noun advocacy organization
 class organization
noun advocacy organisation
 class organization
noun campaign group
 class organization
noun campaigning group
 class organization
noun pressure group
 class organization
noun lobby group
 class organization
noun lobby
 class organization
noun interest group
 class organization
noun activist group
 class organization group
noun rights organisation
 class organization
noun rights organization
 class organization
noun human rights group
 class organization group
noun human rights organisation
 class organization
noun human rights organization
 class organization
noun human-rights group
 class organization
noun civil rights group
 class organization
noun civil liberties group
 class organization
noun civil rights organization
 class organization
noun civil liberties organization
 class organization
noun press freedom group
 class organization
noun press freedom organisation
 class organization
noun press freedom organization
 class organization
noun press freedom watchdog
 class organization
noun media freedom group
 class organization
noun media rights group
 class organization
noun media watchdog
 class organization
noun privacy group
 class organization
noun privacy advocacy group
 class organization
noun privacy watchdog
 class organization
noun privacy campaign group
 class organization
noun digital rights group
 class organization
noun digital rights organisation
 class organization
noun digital rights organization
 class organization
noun digital rights NGO
 plural digital rights NGOs
 class organization
noun environmental group
 class organization
noun environmental organisation
 class organization
noun environmental organization
 class organization
noun environment group
 class organization
noun green group
 class organization
noun animal rights group
 class organization
noun anti-war group
 class organization
noun anti-corruption group
 class organization
noun anti-corruption organisation
 class organization
noun anti-corruption NGO
 plural anti-corruption NGOs
 class organization
noun anti-corruption watchdog
 class organization
noun anti-racism group
 class organization
noun consumer group
 class organization
noun consumer rights group
 class organization
noun consumer watchdog
 class organization
noun trade group
 class organization
noun trade association
 class organization
noun trade body
 class organization
noun industry group
 class organization
noun industry body
 class organization
noun industry association
 class organization
noun business group
 class organization
noun business lobby
 class organization
noun employers' association
 class organization
noun employers' organisation
 class organization
noun professional body
 class organization
noun women's group
 class organization
noun women's rights group
 class organization
noun gay rights group
 class organization
noun LGBT group
 class organization
noun student group
 class organization
noun student union
 class organization
noun youth group
 class organization
noun religious group
 class organization
noun religious organisation
 class organization
noun religious organization
 class organization
noun church group
 class organization
noun aid group
 class organization group
noun aid agency
 class organization
noun aid organisation
 class organization
noun aid organization
 class organization
noun relief agency
 class organization
noun relief organisation
 class organization
noun relief organization
 class organization
noun humanitarian organisation
 class organization
noun humanitarian organization
 class organization
noun humanitarian group
 class organization
noun humanitarian agency
 class organization
noun UN agency
 class organization
noun medical charity
 class organization
noun medical aid group
 class organization
noun children's charity
 class organization
noun monitoring group
 class organization
noun war monitor
 class organization
noun monitor group
 class organization
noun watchdog group
 class organization
noun watchdog organisation
 class organization
noun legal group
 class organization
noun legal advocacy group
 class organization
noun civil society group
 class organization group
noun civil society organisation
 class organization
noun civil society organization
 class organization
noun civil society
 class organization
noun grassroots group
 class organization
noun grassroots organization
 class organization
noun community group
 class organization
noun citizens' group
 class organization
noun volunteer group
 class organization
noun settler group
 class organization
noun settler organisation
 class organization
noun settler organization
 class organization
noun international organisation
 class organization
noun international organization
 class organization
noun regional organisation
 class organization
noun regional bloc
 class organization
noun trade bloc
 class organization
noun trading bloc
 class organization
noun economic bloc
 class organization
noun world body
 class organization
noun global body
 class organization
noun intergovernmental organisation
 class organization
noun intergovernmental organization
 class organization
noun umbrella group
 class organization
noun umbrella organisation
 class organization
noun umbrella organization
 class organization
noun cybersecurity lab
 class organization
noun cyber lab
 class organization
noun research lab
 class organization
noun research group
 class organization
noun research team
 class organization
noun research body
 class organization
noun research organisation
 class organization
noun research organization
 class organization
noun research collective
 class organization
noun forensic lab
 class organization
noun security lab
 class organization
noun academic institution
 class organization
noun academic body
 class organization
noun scientific body
 class organization
noun academic group
 class organization
noun health body
 class organization
noun medical body
 class organization
noun hospital group
 class organization
noun sport's governing body
 class organization
noun football's governing body
 class organization
noun world football's governing body
 class organization
noun athletics' governing body
 class organization
noun organiser
 class organization role
 title
noun organizer
 class group role
 title
noun organising committee
 class organization committee
 cue
noun organizing committee
 class organization committee
 cue
noun cartel
 class organization
noun drug cartel
 class organization
noun gang
 class organization group
noun crime gang
 class organization
noun street gang
 class organization
noun criminal gang
 class organization
noun crime syndicate
 class organization
noun criminal organisation
 class organization
noun criminal organization
 class organization
noun crime group
 class organization
noun criminal group
 class organization
noun criminal network
 class organization
noun mafia
 class organization
noun mob
 class organization group
noun triad
 class organization
noun oil cartel
 class organization
noun hacker group
 class organization
noun hacking group
 class organization
noun hacking collective
 class organization
noun hacktivist group
 class organization
noun cybercrime group
 class organization
noun cybercriminal group
 class organization
noun cyber gang
 class organization
noun ransomware gang
 class organization
noun ransomware group
 class organization
noun cyberespionage group
 class organization
noun cyber-espionage group
 class organization
noun threat group
 class organization
noun threat actor
 class organization
noun troll farm
 class organization
noun troll factory
 class organization
noun terror group
 class organization
noun terrorist group
 class organization group
noun terrorist organisation
 class organization
noun terrorist organization
 class organization
noun terror organisation
 class organization
noun terror organization
 class organization
noun terror network
 class organization
noun terrorist network
 class organization
noun extremist group
 class organization
noun extremist organisation
 class organization
noun extremist organization
 class organization
noun jihadist group
 class organization
noun Islamist group
 class organization
noun Islamist movement
 class organization
noun armed group
 class organization group
noun armed faction
 class organization
noun rebel group
 class organization group
noun rebel movement
 class organization
noun rebel army
 class organization
noun insurgent group
 class organization
noun insurgency group
 class organization
noun militant group
 class organization group
noun militant organisation
 class organization
noun militant organization
 class organization
noun militant faction
 class organization
noun guerrilla group
 class organization
noun guerrilla movement
 class organization
noun paramilitary group
 class organization
noun paramilitary force
 class organization
noun paramilitary organisation
 class organization
noun paramilitary organization
 class organization
noun resistance group
 class organization
noun separatist group
 class organization
noun separatist movement
 class organization
noun secessionist movement
 class organization
noun nationalist group
 class organization
noun white supremacist group
 class organization
noun neo-Nazi group
 class organization
noun far-right group
 class organization
noun far-left group
 class organization
noun anarchist group
 class organization
noun hate group
 class organization
noun vigilante group
 class organization
noun mercenary group
 class organization
noun terror cell
 class organization
noun sect
 class organization
noun cult
 class organization
noun religious order
 class organization
noun body
 class organization
noun entity
 class organization
noun legal entity
 class organization
noun grouping
 class organization
noun faction group
 class organization
noun tribe
 class organization group
noun clan
 class organization group
noun public body
 class organization
noun charity group
 class organization
noun charitable organisation
 class organization
noun charitable organization
 class organization
noun charitable foundation
 class organization
noun private foundation
 class organization
noun family foundation
 class organization
noun philanthropic foundation
 class organization
noun policy group
 class organization
noun policy institute
 class organization
noun policy think tank
 class organization
noun ecumenical body
 class organization
noun the Vatican church
 class organization
noun legion
 class common organization militia
 cue
noun popular mobilization
 class organization militia
 cue
noun mujahideen
 class organization militia
 cue
noun guard
 class common organization militia group
 cue
noun rapid support forces
 class organization militia
 cue
noun self-defense forces
 class organization militia government army
 cue
noun self-defence forces
 class organization militia
 cue
noun martyrs brigades
 class organization militia
 cue
noun militia group
 class organization militia
noun rebel force
 class organization militia
noun rebel alliance
 class organization militia
noun armed militia
 class organization militia
noun Shia militia
 class organization militia
noun Shiite militia
 class organization militia
noun Kurdish militia
 class organization militia
noun paramilitary
 class organization militia group
noun paramilitary unit
 class organization militia
noun allied militia
 class organization militia
noun pro-government militia
 class organization militia
noun pro-Iranian militia
 class organization militia
noun Christian militia
 class organization militia
noun tribal militia
 class organization militia
noun local militia
 class organization militia
noun armed movement
 class organization militia
noun warlord's forces
 class organization militia
noun mercenary force
 class organization militia
noun ministry
 class government ministry
 cue
noun department
 class government ministry
 cue
noun foreign ministry
 class government ministry
 cue
noun interior ministry
 class government ministry
 cue
noun defence ministry
 class government ministry
 cue
noun defense ministry
 class government ministry
 cue
noun justice ministry
 class government ministry
 cue
noun finance ministry
 class government ministry
 cue
noun health ministry
 class government ministry
 cue
noun education ministry
 class government ministry
 cue
noun culture ministry
 class government ministry
 cue
noun trade ministry
 class government ministry
 cue
noun commerce ministry
 class government ministry
 cue
noun economy ministry
 class government ministry
 cue
noun energy ministry
 class government ministry
 cue
noun oil ministry
 class government ministry
 cue
noun information ministry
 class government ministry
 cue
noun transport ministry
 class government ministry
 cue
noun environment ministry
 class government ministry
 cue
noun agriculture ministry
 class government ministry
 cue
noun labour ministry
 class government ministry
 cue
noun labor ministry
 class government ministry
 cue
noun tourism ministry
 class government ministry
 cue
noun sports ministry
 class government ministry
 cue
noun housing ministry
 class government ministry
 cue
noun home office
 class government ministry
 cue
noun foreign office
 class government ministry
 cue
noun cabinet office
 class government ministry
 cue
noun state department
 class government ministry
 cue
noun treasury
 class government ministry
 cue
noun treasury department
 class government ministry
 cue
noun justice department
 class government ministry
 cue
noun commerce department
 class government ministry
 cue
noun defense department
 class government ministry
 cue
noun defence department
 class government ministry
 cue
noun interior department
 class government ministry
 cue
noun energy department
 class government ministry
 cue
noun education department
 class government ministry
 cue
noun health department
 class government ministry
 cue
noun labor department
 class government ministry
 cue
noun labour department
 class government ministry
 cue
noun agriculture department
 class government ministry
 cue
noun transportation department
 class government ministry
 cue
noun homeland security department
 class government ministry
 cue
noun department of state
 plural departments of state
 class government ministry
 cue
noun department of justice
 plural departments of justice
 class government ministry
 cue
noun department of commerce
 plural departments of commerce
 class government ministry
 cue
noun department of defense
 plural departments of defense
 class government ministry
 cue
noun department of defence
 plural departments of defence
 class government ministry
 cue
noun department of homeland security
 plural departments of homeland security
 class government ministry
 cue
noun department of health
 plural departments of health
 class government ministry
 cue
noun ministry of defence
 plural ministries of defence
 class government ministry
 cue
noun ministry of defense
 plural ministries of defense
 class government ministry
 cue
noun ministry of interior
 plural ministries of interior
 class government ministry
 cue
noun ministry of the interior
 plural ministries of the interior
 class government ministry
 cue
noun ministry of foreign affairs
 plural ministries of foreign affairs
 class government ministry
 cue
noun ministry of health
 plural ministries of health
 class government ministry
 cue
noun ministry of justice
 plural ministries of justice
 class government ministry
 cue
noun ministry of finance
 plural ministries of finance
 class government ministry
 cue
noun ministry of education
 plural ministries of education
 class government ministry
 cue
noun ministry of culture
 plural ministries of culture
 class government ministry
 cue
noun ministry of information
 plural ministries of information
 class government ministry
 cue
noun ministry of communications
 plural ministries of communications
 class government ministry
 cue
noun communications ministry
 class government ministry
 cue
noun telecommunications ministry
 class government ministry
 cue
noun security ministry
 class government ministry
 cue
noun planning ministry
 class government ministry
 cue
noun religious affairs ministry
 class government ministry
 cue
noun water ministry
 class government ministry
 cue
noun industry ministry
 class government ministry
 cue
noun immigration ministry
 class government ministry
 cue
noun science ministry
 class government ministry
 cue
noun technology ministry
 class government ministry
 cue
noun war office
 class government ministry
 cue
noun exchequer
 class government ministry
 cue
noun government
 class government
 cue
noun administration
 class government
 cue
noun agency
 class government
 cue
noun authority
 class government
 cue
noun directorate
 class government
 cue
noun office
 class common government transparent
 cue
noun directorate general
 class government
 cue
noun board
 class government organization committee
 cue
noun cabinet
 class government
 cue
noun municipality
 class government place
 cue
noun city council
 class government
 cue
noun town council
 class government
 cue
noun county council
 class government
 cue
noun local council
 class government
 cue
noun governorate
 class government place
 cue
noun republic
 class government
 cue
noun kingdom
 class government
 cue
noun emirate
 class government place
 cue
noun sultanate
 class government
 cue
noun state
 class government
 cue
noun commonwealth
 class government
 cue
noun empire
 class common government
 cue
noun crown
 class common government
noun royal court
 class government
 cue
noun palace
 class common government place
 cue
noun white house
 class government
 cue
noun customs
 class common government
 cue
noun coast guard
 class government police
 cue
noun coastguard
 class government group
 cue
noun border force
 class government
 cue
noun border guard
 class government group
 cue
noun national guard
 class government
 cue
noun revenue service
 class government
 cue
noun postal service
 class government
 cue
noun prison service
 class government
 cue
noun parole board
 class government
 cue
noun space agency
 class government
 cue
noun civil defence
 class government
 cue
noun civil defense
 class government
 cue
noun fire department
 class government
 cue
noun fire brigade
 class government
 cue
noun reserve bank
 class government
 cue
noun monetary authority
 class government
 cue
noun federal reserve
 class government
 cue
noun election commission
 class government
 cue
noun electoral commission
 class government
 cue
noun human rights commission
 class government
 cue
noun human rights council
 class government
 cue
noun security council
 class government
 cue
noun general assembly
 class government parliament
 cue
noun national security council
 class government
 cue
noun supreme council
 class government
 cue
noun military council
 class government
 cue
noun transitional council
 class government
 cue
noun sovereign council
 class government
 cue
noun governing council
 class government
 cue
noun cabinet of ministers
 plural cabinets of ministers
 class government
 cue
noun council of ministers
 plural councils of ministers
 class government
 cue
noun public authority
 class government
 cue
noun public prosecution
 class government prosecutor
 cue
noun public prosecutor's office
 class government
 cue
noun attorney general's office
 class government
 cue
noun prosecutor's office
 class government
 cue
noun attorney's office
 class government
 cue
noun district attorney's office
 class government
 cue
noun sheriff's office
 class government
 cue
noun public prosecutor's
 class government
 cue
noun prime minister's office
 class government
 cue
noun president's office
 class government
 cue
noun media office
 class government
 cue
noun information office
 class government
 cue
noun press office
 class government
 cue
noun data protection authority
 class government regulator
 cue
noun data protection commission
 class government regulator
 cue
noun competition authority
 class government regulator
 cue
noun competition commission
 class government regulator
 cue
noun securities commission
 class government
 cue
noun exchange commission
 class government
 cue
noun trade commission
 class government
 cue
noun communications commission
 class government
 cue
noun telecommunications authority
 class government
 cue
noun aviation authority
 class government
 cue
noun aviation administration
 class government
 cue
noun nuclear agency
 class government
 cue
noun atomic energy agency
 class government
 cue
noun energy agency
 class government
 cue
noun health agency
 class government
 cue
noun public health agency
 class government
 cue
noun drug administration
 class government
 cue
noun medicines agency
 class government
 cue
noun environment agency
 class government
 cue
noun environmental protection agency
 class government
 cue
noun housing authority
 class government
 cue
noun port authority
 class government
 cue
noun transport authority
 class government
 cue
noun transit authority
 class government
 cue
noun land authority
 class government
 cue
noun antiquities authority
 class government
 cue
noun lands authority
 class government
 cue
noun tax authority
 class government
 cue
noun revenue authority
 class government
 cue
noun investment authority
 class government
 cue
noun export agency
 class government
 cue
noun export control agency
 class government
 cue
noun development bank
 class government
 cue
noun export-import bank
 class government
 cue
noun bundesbank
 class government
 cue
noun duma
 class government parliament
 cue
noun politburo
 class government
 cue
noun junta
 class government
 cue
noun regime
 class government
 cue
noun government department
 class government
noun government agency
 class government
noun government body
 class government
noun state agency
 class government
noun federal agency
 class government
noun federal government
 class government
noun national government
 class government
noun local government
 class government
noun regional government
 class government
noun central government
 class government
noun provincial government
 class government
noun state government
 class government
noun city government
 class government
noun military government
 class government
noun interim government
 class government
noun transitional government
 class government
noun caretaker government
 class government
noun minority government
 class government
noun shadow government
 class government
noun government-in-exile
 plural governments-in-exile
 class government
noun government in exile
 plural governments in exile
 class government
noun provincial council
 class government
noun devolved government
 class government
noun military junta
 class government
noun military regime
 class government
noun ruling junta
 class government
noun ruling regime
 class government
noun dictatorship
 class government
noun monarchy
 class government
noun theocracy
 class government
noun autocracy
 class government
noun superpower
 class government
noun nation
 class government
noun country
 class government place
noun nation state
 class government
noun state body
 class government
noun foreign government
 class government
noun foreign power
 class government
noun Western government
 class government
noun Arab government
 class government
noun Gulf state
 class government
noun rogue state
 class government
noun client state
 class government
noun neighbouring country
 class government place
noun neighboring country
 class government place
noun world power
 class government
noun regional power
 class government
noun nuclear power
 class government
noun emirate state
 class government
noun security agency
 class government intelligence
 cue
noun security service
 class government intelligence
 cue
noun security apparatus
 plural security apparatuses
 class government
noun law enforcement
 class government
noun law enforcement agency
 class government
noun law-enforcement agency
 class government
noun enforcement agency
 class government
noun border agency
 class government
noun border police
 plural border police
 class government police
 cue
noun immigration authorities
 class government
noun customs authorities
 class government
noun customs officials
 class government
noun health authorities
 class government
noun judicial authorities
 class government court
noun prison authorities
 class government
noun military authorities
 class government
noun occupation authorities
 class government
noun occupation
 class government
noun security authorities
 class government
noun election authority
 class government
noun electoral body
 class government
noun election body
 class government
noun electoral authority
 class government
noun local authority
 class government
noun statutory body
 class government
noun government office
 class government
noun diplomatic mission
 class government
noun permanent mission
 class government
noun delegation
 class government group
noun peacekeeping force
 class government army
 cue
noun peacekeeping mission
 class government
noun negotiating team
 class government
noun executive branch
 class government
noun executive arm
 class government
noun legislative branch
 class government
noun state apparatus
 plural state apparatuses
 class government
noun deep state
 class government
noun public sector
 class government
noun civil service
 class government
noun bureaucracy
 class government
noun trade office
 class government
noun ruling family
 class government
noun royal family
 class government
noun royal household
 class government
noun the West
 class government
noun the state
 class government
noun officialdom
 class government
noun town hall
 class government
noun city hall
 class government
noun council of state
 plural councils of state
 class government court
 cue
noun crime agency
 class government
noun anti-corruption agency
 class government
noun anti-corruption commission
 class government
noun anti-corruption body
 class government
noun anti-terror unit
 class government
noun counterterrorism agency
 class government
noun counter-terrorism agency
 class government
noun cybersecurity agency
 class government
noun cyber agency
 class government
noun cyber command
 class government army
 cue
noun cybercrime unit
 class government
noun news ministry
 class government
noun statistics office
 class government
noun statistics agency
 class government
noun meteorological office
 class government
noun weather service
 class government
noun geological survey
 class government
noun survey agency
 class government
noun postal authority
 class government
noun lottery commission
 class government
noun gaming commission
 class government
noun gambling commission
 class government
noun regulator
 class government regulator
 cue
noun watchdog
 class government regulator
 cue
noun regulatory authority
 class government regulator
 cue
noun regulatory agency
 class government regulator
 cue
noun regulatory commission
 class government regulator
 cue
noun information commissioner's office
 class government regulator
 cue
noun financial conduct authority
 class government regulator
 cue
noun competition bureau
 plural competition bureaus
 plural competition bureaux
 class government regulator
 cue
noun antitrust authority
 class government regulator
 cue
noun consumer protection agency
 class government regulator
 cue
noun ombudsman
 plural ombudsmen
 class government regulator role
 cue
 title
noun ombudsman's office
 class government regulator
 cue
noun securities regulator
 class government regulator
 cue
noun financial regulator
 class government regulator
 cue
noun telecoms regulator
 class government regulator
 cue
noun banking regulator
 class government regulator
 cue
noun aviation regulator
 class government regulator
 cue
noun privacy commissioner
 class government regulator role
 cue
 title
noun privacy commission
 class government regulator
 cue
noun audit office
 class government regulator
 cue
noun court of auditors
 plural courts of auditors
 class government regulator
 cue
noun audit bureau
 plural audit bureaus
 plural audit bureaux
 class government regulator
 cue
noun financial services authority
 class government regulator
 cue
noun fair trade commission
 class government regulator
 cue
noun federal trade commission
 class government regulator
 cue
noun data watchdog
 class government regulator
noun privacy regulator
 class government regulator
noun data regulator
 class government regulator
noun data privacy regulator
 class government regulator
noun data protection watchdog
 class government regulator
noun data protection regulator
 class government regulator
noun privacy authority
 class government regulator
noun competition regulator
 class government regulator
noun competition watchdog
 class government regulator
noun antitrust regulator
 class government regulator
noun antitrust watchdog
 class government regulator
noun antitrust agency
 class government regulator
noun cartel office
 class government regulator
noun media regulator
 class government regulator
noun communications regulator
 class government regulator
noun internet regulator
 class government regulator
noun internet watchdog
 class government regulator
noun cyberspace regulator
 class government regulator
noun cyberspace watchdog
 class government regulator
noun market regulator
 class government regulator
noun markets regulator
 class government regulator
noun markets watchdog
 class government regulator
noun stock market regulator
 class government regulator
noun financial watchdog
 class government regulator
noun city watchdog
 class government regulator
noun banking watchdog
 class government regulator
noun drug regulator
 class government regulator
noun drugs regulator
 class government regulator
noun medicines regulator
 class government regulator
noun health regulator
 class government regulator
noun food safety watchdog
 class government regulator
noun food regulator
 class government regulator
noun safety regulator
 class government regulator
noun nuclear watchdog
 class government regulator
noun nuclear regulator
 class government regulator
noun energy regulator
 class government regulator
noun water regulator
 class government regulator
noun gambling regulator
 class government regulator
noun charity regulator
 class government regulator
noun charities watchdog
 class government regulator
noun charity watchdog
 class government regulator
noun environmental regulator
 class government regulator
noun environment watchdog
 class government regulator
noun education watchdog
 class government regulator
noun police watchdog
 class government regulator
noun spending watchdog
 class government regulator
noun anti-trust regulator
 class government regulator
noun broadcasting regulator
 class government regulator
noun insurance regulator
 class government regulator
noun road safety regulator
 class government regulator
noun auto safety regulator
 class government regulator
noun US regulator
 class government regulator
noun EU regulator
 class government regulator
noun state regulator
 class government regulator
noun federal regulator
 class government regulator
noun industry regulator
 class government regulator
noun advertising watchdog
 class government regulator
noun advertising regulator
 class government regulator
noun press regulator
 class government regulator
noun human rights watchdog
 class government regulator
noun UN watchdog
 class government regulator
noun elections watchdog
 class government regulator
noun election watchdog
 class government regulator
noun sports watchdog
 class government regulator
noun doping watchdog
 class government regulator
noun oversight body
 class government regulator
noun oversight board
 class government regulator
noun supervisory authority
 class government regulator
noun supervisory body
 class government regulator
noun regulatory body
 class government regulator
noun export regulator
 class government regulator
noun supervisor
 class government regulator
noun inspectorate
 class government regulator
noun navy
 plural navies
 class government army
 cue
noun air force
 class government army
 cue
noun armed forces
 class government army
 cue
noun military
 plural military
 class government army
 cue
noun marine corps
 plural marine corps
 class government army
 cue
noun command
 class common government army
 cue
noun central command
 class government army
 cue
noun defence force
 class government army
 cue
noun defense force
 class government army
 cue
noun guard corps
 plural guard corps
 class government army
 cue
noun revolutionary guard
 class government army
 cue
noun republican guard
 class government army
 cue
noun presidential guard
 class government army
 cue
noun national army
 class government army
 cue
noun royal navy
 plural royal navies
 class government army
 cue
noun royal air force
 class government army
 cue
noun ground forces
 class government army
 cue
noun special forces
 class government army
 cue
noun land forces
 class government army
 cue
noun security forces
 class government army
 cue
noun fleet
 class common government army
 cue
noun regiment
 class government army
 cue
noun squadron
 class government army
 cue
noun infantry
 plural infantry
 class government army
 cue
noun cavalry
 plural cavalry
 class government army
 cue
noun general staff
 plural general staff
 class government army
 cue
noun joint chiefs of staff
 class government army
 cue
noun coalition forces
 class government army
 cue
noun strategic command
 class government army
 cue
noun military intelligence directorate
 class government army
 cue
noun military command
 class government army
noun military forces
 class government army
noun government forces
 class government army
noun loyalist forces
 class government army
noun allied forces
 class government army
noun occupation forces
 class government army
noun occupation army
 class government army
noun invading forces
 class government army
noun military coalition
 class government army
noun international coalition
 class government army
noun Arab coalition
 class government army
noun air strikes unit
 class government army
noun army unit
 class government army
noun military unit
 class government army
noun elite unit
 class government army
noun elite force
 class government army
noun commando unit
 class government army
noun intelligence unit
 class government army intelligence
noun artillery unit
 class government army
noun naval forces
 class government army
noun naval vessel
 class government army
noun occupying power
 class government army
noun invading army
 class government army
noun defence establishment
 class government army
noun defense establishment
 class government army
noun security establishment
 class government army
noun pro-government forces
 class government army
noun regime forces
 class government army
noun security personnel
 plural security personnel
 class government army
noun military police
 plural military police
 class government army police
 cue
noun gendarmerie
 class government army police
 cue
noun government troops
 class government army
noun loyalist troops
 class government army
noun Western forces
 class government army
noun NATO forces
 class government army
noun US forces
 class government army
noun foreign forces
 class government army
noun foreign troops
 class government army
noun allied troops
 class government army
noun police
 plural police
 class government police
 cue
noun police force
 class government police
 cue
noun police department
 class government police
 cue
noun metropolitan police
 plural metropolitan police
 class government police
 cue
noun federal police
 plural federal police
 class government police
 cue
noun national police
 plural national police
 class government police
 cue
noun state police
 plural state police
 class government police
 cue
noun constabulary
 class government police
 cue
noun carabinieri
 class government police
 cue
noun sheriff's department
 class government police
 cue
noun riot police
 plural riot police
 class government police
 cue
noun traffic police
 plural traffic police
 class government police
 cue
noun secret police
 plural secret police
 class government police
 cue
noun police service
 class government police
 cue
noun highway patrol
 class government police
 cue
noun criminal police
 plural criminal police
 class government police
 cue
noun religious police
 plural religious police
 class government police
 cue
noun morality police
 plural morality police
 class government police
 cue
noun judicial police
 plural judicial police
 class government police prosecutor
 cue
noun anti-riot police
 plural anti-riot police
 class government police
 cue
noun counter-terrorism police
 plural counter-terrorism police
 class government police
 cue
noun counterterrorism police
 plural counterterrorism police
 class government police
 cue
noun anti-terror police
 plural anti-terror police
 class government police
 cue
noun transport police
 plural transport police
 class government police
 cue
noun scotland yard
 class government police
 cue
noun interpol
 class government police
 cue
noun security directorate
 class government police
 cue
noun criminal investigation department
 class government police
 cue
noun investigation bureau
 plural investigation bureaus
 plural investigation bureaux
 class government police
 cue
noun bureau of investigation
 plural bureaus of investigation
 class government police
 cue
noun anti-terrorist unit
 class government police
 cue
noun local police
 plural local police
 class government police
noun city police
 plural city police
 class government police
noun regional police
 plural regional police
 class government police
noun provincial police
 plural provincial police
 class government police
noun armed police
 plural armed police
 class government police
noun police unit
 class government police
noun police squad
 class government police
noun fraud squad
 class government police
noun cyber police
 plural cyber police
 class government police
noun police authorities
 class government police
noun police officials
 class government police
noun homicide detectives
 class government police
noun vice squad
 class government police
noun SWAT team
 class government police
noun bomb squad
 class government police
noun flying squad
 class government police
noun tourist police
 plural tourist police
 class government police
noun immigration police
 plural immigration police
 class government police
noun anti-corruption police
 plural anti-corruption police
 class government police
noun financial police
 plural financial police
 class government police
noun finance police
 plural finance police
 class government police
noun tax police
 plural tax police
 class government police
noun drug squad
 class government police
noun narcotics police
 plural narcotics police
 class government police
noun undercover police
 plural undercover police
 class government police
noun occupation police
 plural occupation police
 class government police
noun intelligence agency
 class government intelligence
 cue
noun intelligence service
 class government intelligence
 cue
noun intelligence directorate
 class government intelligence
 cue
noun intelligence bureau
 plural intelligence bureaus
 plural intelligence bureaux
 class government intelligence
 cue
noun secret service
 class government intelligence
 cue
noun national intelligence agency
 class government intelligence
 cue
noun general intelligence
 class government intelligence
 cue
noun military intelligence
 class government intelligence
 cue
noun general intelligence directorate
 class government intelligence
 cue
noun central intelligence agency
 class government intelligence
 cue
noun national security agency
 class government intelligence
 cue
noun general security
 class common government intelligence
 cue
noun state security
 class common government intelligence
 cue
noun homeland security
 class common government intelligence
 cue
noun national security
 class common government intelligence
 cue
noun security bureau
 plural security bureaus
 plural security bureaux
 class government intelligence
 cue
noun federal security service
 class government intelligence
 cue
noun foreign intelligence service
 class government intelligence
 cue
noun intelligence and security service
 class government intelligence
 cue
noun state security service
 class government intelligence
 cue
noun mukhabarat
 class government intelligence
 cue
noun preventive security
 class government intelligence
 cue
noun internal security
 class government intelligence
 cue
noun internal intelligence
 class government intelligence
 cue
noun foreign intelligence
 class government intelligence
 cue
noun signals intelligence
 class government intelligence
 cue
noun intelligence committee
 class government intelligence parliament committee
 cue
noun intelligence organization
 class government intelligence
 cue
noun intelligence organisation
 class government intelligence
 cue
noun spy agency
 class government intelligence
noun spy service
 class government intelligence
noun spying agency
 class government intelligence
noun spymaster's agency
 class government intelligence
noun domestic intelligence
 class government intelligence
noun domestic intelligence agency
 class government intelligence
noun domestic intelligence service
 class government intelligence
noun foreign intelligence agency
 class government intelligence
noun domestic spy agency
 class government intelligence
noun foreign spy agency
 class government intelligence
noun security and intelligence services
 class government intelligence
noun intelligence community
 class government intelligence
noun intelligence apparatus
 plural intelligence apparatuses
 class government intelligence
noun secret police agency
 class government intelligence
noun eavesdropping agency
 class government intelligence
noun signals intelligence agency
 class government intelligence
noun cyber-intelligence unit
 class government intelligence
noun electronic spy agency
 class government intelligence
noun listening agency
 class government intelligence
noun counterintelligence agency
 class government intelligence
noun counter-intelligence agency
 class government intelligence
noun counterespionage agency
 class government intelligence
noun parliament
 class government parliament
 cue
noun senate
 class government parliament
 cue
noun house
 class common government parliament
 cue
noun house of representatives
 plural houses of representatives
 class government parliament
 cue
noun house of commons
 plural houses of commons
 class government parliament
 cue
noun house of lords
 plural houses of lords
 class government parliament
 cue
noun lower house
 class government parliament
 cue
noun upper house
 class government parliament
 cue
noun national assembly
 class government parliament
 cue
noun legislative council
 class government parliament
 cue
noun shura council
 class government parliament
 cue
noun consultative council
 class government parliament
 cue
noun consultative assembly
 class government parliament
 cue
noun people's assembly
 class government parliament
 cue
noun knesset
 class government parliament
 cue
noun bundestag
 class government parliament
 cue
noun diet
 class common government parliament
 cue
noun legislature
 class government parliament
 cue
noun chamber of deputies
 plural chambers of deputies
 class government parliament
 cue
noun national council
 class government parliament
 cue
noun federal assembly
 class government parliament
 cue
noun legislative assembly
 class government parliament
 cue
noun state legislature
 class government parliament
 cue
noun state assembly
 class government parliament
 cue
noun constituent assembly
 class government parliament
 cue
noun federation council
 class government parliament
 cue
noun cortes
 class government parliament
 cue
noun state council
 class government parliament
 cue
noun loya jirga
 class government parliament
 cue
noun majlis
 class government parliament
 cue
noun european parliament
 class government parliament
 cue
noun commons
 class common government parliament
 cue
noun lords
 class common government parliament
 cue
noun reichstag
 class government parliament
 cue
noun riksdag
 class government parliament
 cue
noun storting
 class government parliament
 cue
noun rajya sabha
 class government parliament
 cue
noun lok sabha
 class government parliament
 cue
noun sejm
 class government parliament
 cue
noun verkhovna rada
 class government parliament
 cue
noun great national assembly
 class government parliament
 cue
noun select committee
 class government parliament committee
 cue
noun senate committee
 class government parliament committee
 cue
noun house committee
 class government parliament committee
 cue
noun parliamentary committee
 class government parliament committee
 cue
noun judiciary committee
 class government parliament committee
 cue
noun foreign affairs committee
 class government parliament committee
 cue
noun foreign relations committee
 class government parliament committee
 cue
noun oversight committee
 class government parliament committee
 cue
noun ethics committee
 class government parliament committee
 cue
noun budget committee
 class government parliament committee
 cue
noun armed services committee
 class government parliament committee
 cue
noun subcommittee
 class government parliament committee
 cue
noun panel
 class government parliament committee
 cue
noun ad hoc committee
 class government parliament committee
 cue
noun joint committee
 class government parliament committee
 cue
noun congressional committee
 class government parliament committee
 cue
noun special committee
 class government parliament committee
 cue
noun inquiry commission
 class government parliament committee
 cue
noun truth commission
 class government parliament committee
 cue
noun investigative committee
 class government parliament committee
 cue
noun investigation committee
 class government parliament committee
 cue
noun fact-finding committee
 class government parliament committee
 cue
noun board of inquiry
 plural boards of inquiry
 class government parliament committee
 cue
noun tribunal commission
 class government parliament committee
 cue
noun royal commission
 class government parliament committee
 cue
noun 9/11 commission
 class government parliament committee
 cue
noun finance committee
 class government parliament committee
 cue
noun human rights committee
 class government parliament committee
 cue
noun legal affairs committee
 class government parliament committee
 cue
noun conduct committee
 class government parliament committee
 cue
noun executive committee
 class organization committee
 cue
noun central committee
 class organization committee
 cue
noun steering committee
 class organization committee
 cue
noun disciplinary committee
 class organization committee
 cue
noun national committee
 class organization committee
 cue
noun international committee
 class organization committee
 cue
noun action committee
 class organization committee
 cue
noun political action committee
 class organization committee
 cue
noun super PAC
 class organization committee
 cue
noun popular committee
 class organization committee
 cue
noun resistance committee
 class organization committee
 cue
noun coordination committee
 class organization committee
 cue
noun follow-up committee
 class organization committee
 cue
noun technical committee
 class organization committee
 cue
noun disciplinary panel
 class organization committee
 cue
noun arbitration panel
 class organization committee
 cue
noun expert panel
 class organization committee
 cue
noun advisory panel
 class organization committee
 cue
noun independent panel
 class organization committee
 cue
noun board of directors
 plural boards of directors
 class organization committee
 cue
noun board of trustees
 plural boards of trustees
 class organization committee
 cue
noun supervisory board
 class organization committee
 cue
noun jury panel
 class organization committee
 cue
noun working committee
 class organization committee
 cue
noun preparatory committee
 class organization committee
 cue
noun higher committee
 class organization committee
 cue
noun court
 class court
 cue
noun tribunal
 class court
 cue
noun supreme court
 class court
 cue
noun high court
 class court
 cue
noun appeals court
 class court
 cue
noun appeal court
 class court
 cue
noun court of appeal
 plural courts of appeal
 class court
 cue
noun district court
 class court
 cue
noun federal court
 class court
 cue
noun circuit court
 class court
 cue
noun constitutional court
 class court
 cue
noun criminal court
 class court
 cue
noun civil court
 class court
 cue
noun magistrates court
 class court
 cue
noun magistrates' court
 class court
 cue
noun crown court
 class court
 cue
noun county court
 class court
 cue
noun military court
 class court
 cue
noun administrative court
 class court
 cue
noun family court
 class court
 cue
noun court of justice
 plural courts of justice
 class court
 cue
noun international court of justice
 plural international courts of justice
 class court
 cue
noun international criminal court
 class court
 cue
noun european court of justice
 plural european courts of justice
 class court
 cue
noun european court of human rights
 plural european courts of human rights
 class court
 cue
noun european court
 class court
 cue
noun court of human rights
 plural courts of human rights
 class court
 cue
noun court of cassation
 plural courts of cassation
 class court
 cue
noun cassation court
 class court
 cue
noun general court
 class common court
 cue
noun superior court
 class court
 cue
noun bankruptcy court
 class court
 cue
noun labour court
 class court
 cue
noun labor court
 class court
 cue
noun employment tribunal
 class court
 cue
noun war crimes tribunal
 class court
 cue
noun court of arbitration
 plural courts of arbitration
 class court
 cue
noun court of arbitration for sport
 plural courts of arbitration for sport
 class court
 cue
noun arbitration court
 class court
 cue
noun commercial court
 class court
 cue
noun juvenile court
 class court
 cue
noun sharia court
 class court
 cue
noun state court
 class court
 cue
noun regional court
 class court
 cue
noun municipal court
 class court
 cue
noun central criminal court
 class court
 cue
noun court of first instance
 plural courts of first instance
 class court
 cue
noun court of session
 plural courts of session
 class court
 cue
noun sessions court
 class court
 cue
noun special court
 class court
 cue
noun security court
 class court
 cue
noun state security court
 class court
 cue
noun national court
 class court
 cue
noun federal constitutional court
 class court
 cue
noun federal court of justice
 plural federal courts of justice
 class court
 cue
noun chancery court
 class court
 cue
noun court of chancery
 plural courts of chancery
 class court
 cue
noun commission tribunal
 class court
 cue
noun judiciary
 class court
 cue
noun special tribunal
 class court
 cue
noun international tribunal
 class court
 cue
noun privy council
 class court
 cue
noun old bailey
 class court
 cue
noun grand chamber
 class court
 cue
noun arbitration tribunal
 class court
 cue
noun competition appeal tribunal
 class court
 cue
noun immigration tribunal
 class court
 cue
noun conseil d'etat
 class court
 cue
noun audiencia nacional
 class court
 cue
noun tax court
 class court
 cue
noun patent court
 class court
 cue
noun trial court
 class court
 cue
noun anti-corruption court
 class court
 cue
noun anti-terrorism court
 class court
 cue
noun terrorism court
 class court
 cue
noun criminal tribunal
 class court
 cue
noun revolutionary court
 class court
 cue
noun supreme judicial court
 class court
 cue
noun ninth circuit
 class court
 cue
noun second circuit
 class court
 cue
noun court of claims
 plural courts of claims
 class court
 cue
noun people's court
 class court
 cue
noun intermediate court
 class court
 cue
noun city court
 class court
 cue
noun provincial court
 class court
 cue
noun judicial council
 class court
 cue
noun supreme administrative court
 class court
 cue
noun jury
 class court
noun grand jury
 class court
noun federal appeals court
 class court
noun federal judge
 class court judge role
 title
noun US court
 class court
noun U.S. court
 class court
noun lower court
 class court
noun higher court
 class court
noun top court
 class court
noun country's top court
 class court
noun highest court
 class court
noun country's highest court
 class court
noun EU's top court
 class court
noun Europe's top court
 class court
noun world court
 class court
noun hybrid court
 class court
noun kangaroo court
 class court
noun appellate court
 class court
noun appeals panel
 class court
noun three-judge panel
 class court
noun panel of judges
 plural panels of judges
 class court
noun judicial panel
 class court
noun appellate panel
 class court
noun court system
 class court
noun justice system
 class court
noun judicial system
 class court
noun appeal tribunal
 class court
noun arbitrator
 class court
noun UN court
 class court
noun local court
 class court
noun federal jury
 class court
noun federal grand jury
 class court
noun special chamber
 class court
noun juvenile tribunal
 class court
noun military tribunal
 class court
noun judge
 class court judge role honorific group
 title
noun justice
 class court judge role honorific
 title
noun chief justice
 class court judge role honorific
 title
noun magistrate
 class court judge role group
 title
noun district judge
 class court judge role
 title
noun circuit judge
 class court judge role
 title
noun investigating judge
 class court judge role
 title
noun investigative judge
 class court judge role
 title
noun presiding judge
 class court judge role
 title
noun appeals judge
 class court judge role
 title
noun associate justice
 class court judge role
 title
noun high court judge
 class court judge role
 title
noun supreme court justice
 class court judge role
 title
noun supreme court judge
 class court judge role
 title
noun senior judge
 class court judge role
 title
noun trial judge
 class court judge role
 title
noun chief judge
 class court judge role
 title
noun appeal judge
 class court judge role
 title
noun lord justice
 class court judge role
 title
noun sheriff court judge
 class court judge role
 title
noun examining magistrate
 class court judge role
 title
noun investigating magistrate
 class court judge role
 title
noun court president
 class court judge role
 title
noun district court judge
 class court judge role
 title
noun US district judge
 class court judge role
 title
noun U.S. district judge
 class court judge role
 title
noun federal district judge
 class court judge role
 title
noun county judge
 class court judge role
 title
noun immigration judge
 class court judge role
 title
noun family court judge
 class court judge role
 title
noun qadi
 class court judge role
 title
noun grand ayatollah
 class court judge role honorific
 title
noun recorder
 class judge role
 title
noun coroner
 class court judge role
 title
noun referee
 class judge role group
 title
noun prosecutor
 class prosecutor role group
 title
noun public prosecutor
 class prosecutor role
 title
noun state prosecutor
 class prosecutor role
 title
noun chief prosecutor
 class prosecutor role
 title
noun district attorney
 class prosecutor role
 title
noun attorney general
 plural attorneys general
 class prosecutor role government
 title
noun solicitor general
 plural solicitors general
 class prosecutor role
 title
noun federal prosecutor
 class prosecutor role
 title
noun special prosecutor
 class prosecutor role
 title
noun special counsel
 class prosecutor role
 title
noun deputy attorney general
 plural deputy attorneys general
 class prosecutor role
 title
noun assistant attorney general
 plural assistant attorneys general
 class prosecutor role
 title
noun US attorney
 class prosecutor role
 title
noun U.S. attorney
 class prosecutor role
 title
noun state attorney
 class prosecutor role
 title
noun state attorney general
 plural state attorneys general
 class prosecutor role
 title
noun independent prosecutor
 class prosecutor role
 title
noun general prosecutor
 class prosecutor role
 title
noun prosecutor general
 plural prosecutors general
 class prosecutor role
 title
noun military prosecutor
 class prosecutor role
 title
noun lead prosecutor
 class prosecutor role
 title
noun deputy prosecutor
 class prosecutor role
 title
noun assistant district attorney
 class prosecutor role
 title
noun assistant US attorney
 class prosecutor role
 title
noun assistant U.S. attorney
 class prosecutor role
 title
noun county prosecutor
 class prosecutor role
 title
noun anti-corruption prosecutor
 class prosecutor role
 title
noun procurator
 class prosecutor role
 title
noun procurator general
 plural procurators general
 class prosecutor role
 title
noun advocate general
 plural advocates general
 class prosecutor role
 title
noun director of public prosecutions
 plural directors of public prosecutions
 class prosecutor role
 title
noun crown prosecutor
 class prosecutor role
 title
noun senior prosecutor
 class prosecutor role
 title
noun prosecution service
 class government prosecutor
noun crown prosecution service
 class government prosecutor
noun prosecution team
 class government prosecutor
noun prosecuting authorities
 class government prosecutor
noun prosecution authority
 class government prosecutor
noun national prosecuting authority
 class government prosecutor
noun state prosecution
 class government prosecutor
noun military prosecution
 class government prosecutor
noun prosecution office
 class government prosecutor
noun anti-terror prosecutors
 class government prosecutor
noun US prosecutors
 class government prosecutor

# Roles
noun spokesman
 plural spokesmen
 class role spokesperson
 title
noun spokeswoman
 plural spokeswomen
 class role spokesperson
 title
noun spokesperson
 plural spokespeople
 plural spokespersons
 class role spokesperson
 title
noun press secretary
 class role spokesperson
 title
noun chief spokesman
 plural chief spokesmen
 class role spokesperson
 title
noun chief spokesperson
 plural chief spokespeople
 plural chief spokespersons
 class role spokesperson
 title
noun chief spokeswoman
 plural chief spokeswomen
 class role spokesperson
 title
noun deputy spokesperson
 plural deputy spokespeople
 plural deputy spokespersons
 class role spokesperson
 title
noun deputy spokesman
 plural deputy spokesmen
 class role spokesperson
 title
noun army spokesman
 plural army spokesmen
 class role spokesperson
 title
noun military spokesman
 plural military spokesmen
 class role spokesperson
 title
noun police spokesman
 plural police spokesmen
 class role spokesperson
 title
noun police spokeswoman
 plural police spokeswomen
 class role spokesperson
 title
noun government spokesman
 plural government spokesmen
 class role spokesperson
 title
noun government spokesperson
 plural government spokespeople
 plural government spokespersons
 class role spokesperson
 title
noun government spokeswoman
 plural government spokeswomen
 class role spokesperson
 title
noun foreign ministry spokesman
 plural foreign ministry spokesmen
 class role spokesperson
 title
noun foreign ministry spokesperson
 plural foreign ministry spokespeople
 plural foreign ministry spokespersons
 class role spokesperson
 title
noun foreign ministry spokeswoman
 plural foreign ministry spokeswomen
 class role spokesperson
 title
noun ministry spokesman
 plural ministry spokesmen
 class role spokesperson
 title
noun ministry spokesperson
 plural ministry spokespeople
 plural ministry spokespersons
 class role spokesperson
 title
noun ministry spokeswoman
 plural ministry spokeswomen
 class role spokesperson
 title
noun company spokesman
 plural company spokesmen
 class role spokesperson
 title
noun company spokesperson
 plural company spokespeople
 plural company spokespersons
 class role spokesperson
 title
noun company spokeswoman
 plural company spokeswomen
 class role spokesperson
 title
noun White House spokesman
 plural White House spokesmen
 class role spokesperson
 title
noun White House spokesperson
 plural White House spokespeople
 plural White House spokespersons
 class role spokesperson
 title
noun White House spokeswoman
 plural White House spokeswomen
 class role spokesperson
 title
noun White House press secretary
 class role spokesperson
 title
noun State Department spokesman
 plural State Department spokesmen
 class role spokesperson
 title
noun State Department spokesperson
 plural State Department spokespeople
 plural State Department spokespersons
 class role spokesperson
 title
noun State Department spokeswoman
 plural State Department spokeswomen
 class role spokesperson
 title
noun Pentagon spokesman
 plural Pentagon spokesmen
 class role spokesperson
 title
noun Pentagon spokesperson
 plural Pentagon spokespeople
 plural Pentagon spokespersons
 class role spokesperson
 title
noun Pentagon press secretary
 class role spokesperson
 title
noun Kremlin spokesman
 plural Kremlin spokesmen
 class role spokesperson
 title
noun UN spokesman
 plural UN spokesmen
 class role spokesperson
 title
noun UN spokesperson
 plural UN spokespeople
 plural UN spokespersons
 class role spokesperson
 title
noun UN spokeswoman
 plural UN spokeswomen
 class role spokesperson
 title
noun party spokesman
 plural party spokesmen
 class role spokesperson
 title
noun party spokesperson
 plural party spokespeople
 plural party spokespersons
 class role spokesperson
 title
noun group spokesman
 plural group spokesmen
 class role spokesperson
 title
noun embassy spokesman
 plural embassy spokesmen
 class role spokesperson
 title
noun embassy spokesperson
 plural embassy spokespeople
 plural embassy spokespersons
 class role spokesperson
 title
noun commission spokesman
 plural commission spokesmen
 class role spokesperson
 title
noun commission spokesperson
 plural commission spokespeople
 plural commission spokespersons
 class role spokesperson
 title
noun communications director
 class role spokesperson
 title
noun director of communications
 plural directors of communications
 class role spokesperson
 title
noun communications chief
 plural communications chiefs
 class role spokesperson
 title
noun head of communications
 plural heads of communications
 class role spokesperson
 title
noun media officer
 class role spokesperson
 title
noun press officer
 class role spokesperson
 title
noun press attaché
 plural press attachés
 class role spokesperson
 title
noun media adviser
 class role spokesperson
 title
noun media advisor
 class role spokesperson
 title
noun public relations officer
 class role spokesperson
 title
noun presidential spokesman
 plural presidential spokesmen
 class role spokesperson
 title
noun presidential spokesperson
 plural presidential spokespeople
 plural presidential spokespersons
 class role spokesperson
 title
noun rebel spokesman
 plural rebel spokesmen
 class role spokesperson
 title
noun official spokesman
 plural official spokesmen
 class role spokesperson
 title
noun official spokesperson
 plural official spokespeople
 plural official spokespersons
 class role spokesperson
 title
noun interior ministry spokesman
 plural interior ministry spokesmen
 class role spokesperson
 title
noun defence ministry spokesman
 plural defence ministry spokesmen
 class role spokesperson
 title
noun defense ministry spokesman
 plural defense ministry spokesmen
 class role spokesperson
 title
noun health ministry spokesman
 plural health ministry spokesmen
 class role spokesperson
 title
noun military spokesperson
 plural military spokespeople
 plural military spokespersons
 class role spokesperson
 title
noun army spokesperson
 plural army spokespeople
 plural army spokespersons
 class role spokesperson
 title
noun campaign spokesman
 plural campaign spokesmen
 class role spokesperson
 title
noun campaign spokesperson
 plural campaign spokespeople
 plural campaign spokespersons
 class role spokesperson
 title
noun campaign spokeswoman
 plural campaign spokeswomen
 class role spokesperson
 title
noun union spokesman
 plural union spokesmen
 class role spokesperson
 title
noun airline spokesman
 plural airline spokesmen
 class role spokesperson
 title
noun airline spokeswoman
 plural airline spokeswomen
 class role spokesperson
 title
noun hospital spokesman
 plural hospital spokesmen
 class role spokesperson
 title
noun ministry official
 class role spokesperson
 title
noun court spokesman
 plural court spokesmen
 class role spokesperson
 title
noun court spokeswoman
 plural court spokeswomen
 class role spokesperson
 title
noun prosecution spokesman
 plural prosecution spokesmen
 class role spokesperson
 title
noun family spokesman
 plural family spokesmen
 class role spokesperson
 title
noun family spokesperson
 plural family spokespeople
 plural family spokespersons
 class role spokesperson
 title
noun chief of communications
 plural chiefs of communications
 class role spokesperson
 title
noun head of media
 plural heads of media
 class role spokesperson
 title
noun media spokesman
 plural media spokesmen
 class role spokesperson
 title
noun media spokesperson
 plural media spokespeople
 plural media spokespersons
 class role spokesperson
 title
noun vice president of communications
 plural vice presidents of communications
 class role spokesperson
 title
noun PR manager
 class role spokesperson
 title
noun representative
 class role spokesperson honorific group
 title
noun president
 class role honorific group
 title
noun vice president
 class role honorific
 title
noun vice-president
 class role
 title
noun deputy president
 class role
 title
noun prime minister
 class role
 title
noun premier
 class role honorific
 title
noun deputy prime minister
 class role
 title
noun vice premier
 class role
 title
noun chancellor
 class role honorific
 title
noun vice chancellor
 class role
 title
noun vice-chancellor
 class role
 title
noun minister
 class role honorific group
 title
noun deputy minister
 class role
 title
noun vice minister
 class role
 title
noun state minister
 class role
 title
noun minister of state
 plural ministers of state
 class role
 title
noun junior minister
 class role
 title
noun cabinet minister
 class role
 title
noun foreign minister
 class role
 title
noun interior minister
 class role
 title
noun defence minister
 class role
 title
noun defense minister
 class role
 title
noun finance minister
 class role
 title
noun justice minister
 class role
 title
noun health minister
 class role
 title
noun education minister
 class role
 title
noun culture minister
 class role
 title
noun trade minister
 class role
 title
noun economy minister
 class role
 title
noun energy minister
 class role
 title
noun oil minister
 class role
 title
noun information minister
 class role
 title
noun transport minister
 class role
 title
noun environment minister
 class role
 title
noun agriculture minister
 class role
 title
noun labour minister
 class role
 title
noun labor minister
 class role
 title
noun tourism minister
 class role
 title
noun sports minister
 class role
 title
noun housing minister
 class role
 title
noun communications minister
 class role
 title
noun security minister
 class role
 title
noun planning minister
 class role
 title
noun industry minister
 class role
 title
noun immigration minister
 class role
 title
noun science minister
 class role
 title
noun technology minister
 class role
 title
noun telecommunications minister
 class role
 title
noun migration minister
 class role
 title
noun religious affairs minister
 class role
 title
noun Europe minister
 class role
 title
noun first minister
 class role
 title
noun deputy first minister
 class role
 title
noun shadow minister
 class role
 title
noun shadow chancellor
 class role
 title
noun shadow foreign secretary
 class role
 title
noun prime minister-designate
 plural prime ministers-designate
 class role
 title
noun president-elect
 plural presidents-elect
 class role
 title
noun vice president-elect
 plural vice presidents-elect
 class role
 title
noun acting president
 class role
 title
noun interim president
 class role
 title
noun interim prime minister
 class role
 title
noun caretaker prime minister
 class role
 title
noun former president
 class role
 title
noun ex-president
 class role
 title
noun former prime minister
 class role
 title
noun ex-prime minister
 class role
 title
noun former minister
 class role
 title
noun opposition leader
 class role group
 title
noun secretary
 class role honorific group
 title
noun secretary of state
 plural secretaries of state
 class role
 title
noun foreign secretary
 class role
 title
noun home secretary
 class role
 title
noun defence secretary
 class role
 title
noun defense secretary
 class role
 title
noun health secretary
 class role
 title
noun education secretary
 class role
 title
noun business secretary
 class role
 title
noun justice secretary
 class role
 title
noun culture secretary
 class role
 title
noun environment secretary
 class role
 title
noun transport secretary
 class role
 title
noun trade secretary
 class role
 title
noun treasury secretary
 class role
 title
noun commerce secretary
 class role
 title
noun interior secretary
 class role
 title
noun energy secretary
 class role
 title
noun homeland security secretary
 class role
 title
noun labor secretary
 class role
 title
noun chief secretary
 class role
 title
noun cabinet secretary
 class role
 title
noun permanent secretary
 class role
 title
noun undersecretary
 class role
 title
noun under-secretary
 class role
 title
noun under secretary
 class role
 title
noun assistant secretary
 class role
 title
noun deputy secretary
 class role
 title
noun undersecretary-general
 plural undersecretaries-general
 class role
 title
noun under-secretary-general
 plural under-secretaries-general
 class role
 title
noun assistant secretary-general
 plural assistant secretaries-general
 class role
 title
noun secretary-general
 plural secretaries-general
 class role
 title
noun secretary general
 plural secretaries general
 class role
 title
noun deputy secretary general
 plural deputy secretaries general
 class role
 title
noun deputy secretary-general
 plural deputy secretaries-general
 class role
 title
noun general secretary
 class role
 title
noun first secretary
 class role
 title
noun party secretary
 class role
 title
noun UN secretary-general
 plural UN secretaries-general
 class role
 title
noun UN secretary general
 plural UN secretaries general
 class role
 title
noun high commissioner
 class role
 title
noun UN high commissioner
 class role
 title
noun commissioner
 class role honorific
 title
noun deputy commissioner
 class role
 title
noun EU commissioner
 class role
 title
noun competition commissioner
 class role
 title
noun police commissioner
 class role
 title
noun trade commissioner
 class role
 title
noun information commissioner
 class role
 title
noun special rapporteur
 class role
 title
noun UN special rapporteur
 class role
 title
noun rapporteur
 class role
 title
noun special envoy
 class role
 title
noun envoy
 class role group
 title
noun UN envoy
 class role
 title
noun US envoy
 class role
 title
noun peace envoy
 class role
 title
noun special representative
 class role
 title
noun high representative
 class role
 title
noun ambassador
 class role honorific group
 title
noun US ambassador
 class role
 title
noun U.S. ambassador
 class role
 title
noun UN ambassador
 class role
 title
noun deputy ambassador
 class role
 title
noun consul
 class role group
 title
noun consul general
 plural consuls general
 class role
 title
noun consul-general
 plural consuls-general
 class role
 title
noun chargé d'affaires
 class role
 title
noun attaché
 plural attachés
 class role
 title
noun military attaché
 plural military attachés
 class role
 title
noun diplomat
 class role group
 title
noun senior diplomat
 class role
 title
noun top diplomat
 class role
 title
noun foreign policy chief
 plural foreign policy chiefs
 class role
 title
noun EU foreign policy chief
 plural EU foreign policy chiefs
 class role
 title
noun trade chief
 plural trade chiefs
 class role
 title
noun UN chief
 plural UN chiefs
 class role
 title
noun NATO chief
 plural NATO chiefs
 class role
 title
noun rights chief
 plural rights chiefs
 class role
 title
noun human rights chief
 plural human rights chiefs
 class role
 title
noun UN rights chief
 plural UN rights chiefs
 class role
 title
noun aid chief
 plural aid chiefs
 class role
 title
noun army chief
 plural army chiefs
 class role
 title
noun military chief
 plural military chiefs
 class role
 title
noun navy chief
 plural navy chiefs
 class role
 title
noun air force chief
 plural air force chiefs
 class role
 title
noun police chief
 plural police chiefs
 class role
 title
noun spy chief
 plural spy chiefs
 class role
 title
noun intelligence chief
 plural intelligence chiefs
 class role
 title
noun security chief
 plural security chiefs
 class role
 title
noun defence chief
 plural defence chiefs
 class role
 title
noun defense chief
 plural defense chiefs
 class role
 title
noun chief of staff
 plural chiefs of staff
 class role
 title
noun deputy chief of staff
 plural deputy chiefs of staff
 class role
 title
noun army chief of staff
 plural army chiefs of staff
 class role
 title
noun chief of police
 plural chiefs of police
 class role
 title
noun chief of the general staff
 plural chiefs of the general staff
 class role
 title
noun chief of army staff
 plural chiefs of army staff
 class role
 title
noun chairman of the joint chiefs of staff
 plural chairmen of the joint chiefs of staff
 class role
 title
noun commander
 class role honorific group
 title
noun commander-in-chief
 plural commanders-in-chief
 class role
 title
noun commander in chief
 plural commanders in chief
 class role
 title
noun deputy commander
 class role
 title
noun militia commander
 class role
 title
noun rebel commander
 class role
 title
noun field commander
 class role
 title
noun supreme commander
 class role
 title
noun wing commander
 class role honorific
 title
noun warlord
 class role
 title
noun national security adviser
 class role
 title
noun national security advisor
 class role
 title
noun adviser
 class role group
 title
noun advisor
 class role group
 title
noun senior adviser
 class role
 title
noun senior advisor
 class role
 title
noun presidential adviser
 class role
 title
noun presidential advisor
 class role
 title
noun special adviser
 class role
 title
noun special advisor
 class role
 title
noun political adviser
 class role
 title
noun legal adviser
 class role
 title
noun legal advisor
 class role
 title
noun economic adviser
 class role
 title
noun security adviser
 class role
 title
noun foreign policy adviser
 class role
 title
noun chief adviser
 class role
 title
noun policy adviser
 class role
 title
noun aide
 class role
 title
noun senior aide
 class role
 title
noun top aide
 class role
 title
noun presidential aide
 class role
 title
noun counselor
 class role
 title
noun counsellor
 class role
 title
noun governor
 class role honorific group
 title
noun deputy governor
 class role
 title
noun lieutenant governor
 class role
 title
noun central bank governor
 class role
 title
noun central bank chief
 plural central bank chiefs
 class role
 title
noun state governor
 class role
 title
noun regional governor
 class role
 title
noun provincial governor
 class role
 title
noun mayor
 class role honorific group
 title
noun deputy mayor
 class role
 title
noun lord mayor
 class role
 title
noun councillor
 class role honorific group
 title
noun councilor
 class role group
 title
noun councilman
 plural councilmen
 class role
 title
noun councilwoman
 plural councilwomen
 class role
 title
noun city councillor
 class role
 title
noun council leader
 class role
 title
noun alderman
 plural aldermen
 class role
 title
noun senator
 class role honorific group
 title
noun congressman
 plural congressmen
 class role honorific group
 title
noun congresswoman
 plural congresswomen
 class role honorific group
 title
noun assemblyman
 plural assemblymen
 class role
 title
noun assemblywoman
 plural assemblywomen
 class role
 title
noun lawmaker
 class role group
 title
noun legislator
 class role group
 title
noun MP
 plural MPs
 class role group
 title
noun MEP
 plural MEPs
 class role group
 title
noun MSP
 class role
 title
noun member of parliament
 plural members of parliament
 class role
 title
noun parliamentarian
 class role group
 title
noun deputy
 class role honorific group
 title
noun house speaker
 class role
 title
noun parliament speaker
 class role
 title
noun speaker of parliament
 plural speakers of parliament
 class role
 title
noun deputy speaker
 class role
 title
noun senate majority leader
 class role
 title
noun majority leader
 class role
 title
noun minority leader
 class role
 title
noun senate minority leader
 class role
 title
noun house majority leader
 class role
 title
noun majority whip
 class role
 title
noun chief whip
 class role
 title
noun party leader
 class role
 title
noun deputy party leader
 class role
 title
noun leader
 class role group
 title
noun deputy leader
 class role
 title
noun co-leader
 class role
 title
noun joint leader
 class role
 title
noun supreme leader
 class role
 title
noun spiritual leader
 class role
 title
noun religious leader
 class role
 title
noun community leader
 class role
 title
noun union leader
 class role
 title
noun trade union leader
 class role
 title
noun rebel leader
 class role
 title
noun separatist leader
 class role
 title
noun militia leader
 class role
 title
noun militant leader
 class role
 title
noun gang leader
 class role
 title
noun cult leader
 class role
 title
noun faction leader
 class role
 title
noun tribal leader
 class role
 title
noun protest leader
 class role
 title
noun student leader
 class role
 title
noun civic leader
 class role
 title
noun world leader
 class role group
 title
noun military leader
 class role
 title
noun team leader
 class role
 title
noun interim leader
 class role
 title
noun regional leader
 class role
 title
noun de facto leader
 class role
 title
noun ruler
 class role
 title
noun military ruler
 class role
 title
noun strongman
 plural strongmen
 class role
 title
noun dictator
 class role
 title
noun autocrat
 class role
 title
noun king
 class role honorific
 title
noun queen
 class role honorific
 title
noun prince
 class role honorific group
 title
noun princess
 class role honorific group
 title
noun crown prince
 class role honorific
 title
noun crown princess
 class role
 title
noun deputy crown prince
 class role
 title
noun emir
 class role honorific
 title
noun sultan
 class role honorific
 title
noun monarch
 class role group
 title
noun emperor
 class role
 title
noun empress
 class role
 title
noun duke
 class role honorific
 title
noun duchess
 class role
 title
noun caliph
 class role
 title
noun pope
 class role honorific
 title
noun bishop
 class role honorific group
 title
noun archbishop
 class role honorific
 title
noun cardinal
 class role honorific
 title
noun patriarch
 class role honorific
 title
noun grand mufti
 class role
 title
noun mufti
 class role
 title
noun imam
 class role honorific group
 title
noun chief rabbi
 class role
 title
noun rabbi
 class role honorific group
 title
noun ayatollah
 class role honorific
 title
noun cleric
 class role group
 title
noun preacher
 class role group
 title
noun priest
 class role group
 title
noun pastor
 class role honorific
 title
noun reverend
 class role honorific
 title
noun monk
 class role group
 title
noun nun
 class role group
 title
noun dalai lama
 class role
 title
noun chief
 plural chiefs
 class role honorific group
 title
noun deputy chief
 plural deputy chiefs
 class role
 title
noun head
 class role
 title
noun deputy head
 class role
 title
noun acting head
 class role
 title
noun co-head
 class role
 title
noun boss
 class role group
 title
noun director
 class role group
 title
noun deputy director
 class role
 title
noun assistant director
 class role
 title
noun acting director
 class role
 title
noun executive director
 class role
 title
noun co-director
 class role
 title
noun managing director
 class role
 title
noun director general
 plural directors general
 class role
 title
noun director-general
 plural directors-general
 class role
 title
noun deputy director general
 plural deputy directors general
 class role
 title
noun deputy director-general
 plural deputy directors-general
 class role
 title
noun general director
 class role
 title
noun regional director
 class role
 title
noun country director
 class role
 title
noun research director
 class role
 title
noun research head
 class role
 title
noun program director
 class role
 title
noun programme director
 class role
 title
noun programmes director
 class role
 title
noun policy director
 class role
 title
noun legal director
 class role
 title
noun advocacy director
 class role
 title
noun campaign director
 class role
 title
noun campaigns director
 class role
 title
noun creative director
 class role
 title
noun artistic director
 class role
 title
noun technical director
 class role
 title
noun sporting director
 class role
 title
noun film director
 class role
 title
noun football director
 class role
 title
noun marketing director
 class role
 title
noun sales director
 class role
 title
noun finance director
 class role
 title
noun financial director
 class role
 title
noun editorial director
 class role
 title
noun medical director
 class role
 title
noun security director
 class role
 title
noun CIA director
 class role
 title
noun FBI director
 class role
 title
noun CIA chief
 plural CIA chiefs
 class role
 title
noun FBI chief
 plural FBI chiefs
 class role
 title
noun Mossad chief
 plural Mossad chiefs
 class role
 title
noun Shin Bet chief
 plural Shin Bet chiefs
 class role
 title
noun intelligence director
 class role
 title
noun director of national intelligence
 plural directors of national intelligence
 class role
 title
noun museum director
 class role
 title
noun hospital director
 class role
 title
noun chief executive
 class role
 title
noun chief executive officer
 class role
 title
noun CEO
 plural CEOs
 class role
 title
noun co-CEO
 plural co-CEOs
 class role
 title
noun interim chief executive
 class role
 title
noun acting chief executive
 class role
 title
noun deputy chief executive
 class role
 title
noun group chief executive
 class role
 title
noun chief operating officer
 class role
 title
noun COO
 class role
 title
noun chief financial officer
 class role
 title
noun CFO
 class role
 title
noun chief technology officer
 class role
 title
noun CTO
 class role
 title
noun chief technical officer
 class role
 title
noun chief information officer
 class role
 title
noun chief information security officer
 class role
 title
noun chief security officer
 class role
 title
noun CISO
 class role
 title
noun CIO
 class role
 title
noun chief legal officer
 class role
 title
noun chief marketing officer
 class role
 title
noun chief product officer
 class role
 title
noun chief scientific officer
 class role
 title
noun chief medical officer
 class role
 title
noun chief scientist
 class role
 title
noun chief economist
 class role
 title
noun senior economist
 class role
 title
noun chief analyst
 class role
 title
noun chief investment officer
 class role
 title
noun chief risk officer
 class role
 title
noun chief strategist
 class role
 title
noun chief negotiator
 class role
 title
noun chief inspector
 class role
 title
noun chief superintendent
 class role
 title
noun chief constable
 class role
 title
noun chief of mission
 plural chiefs of mission
 class role
 title
noun chief commercial officer
 class role
 title
noun chief compliance officer
 class role
 title
noun chief privacy officer
 class role
 title
noun chief policy officer
 class role
 title
noun chief data officer
 class role
 title
noun chief AI scientist
 class role
 title
noun chairman
 plural chairmen
 class role
 title
noun chairwoman
 plural chairwomen
 class role
 title
noun chairperson
 plural chairpersons
 class role
 title
noun chair
 class role
 title
noun co-chair
 class role
 title
noun co-chairman
 plural co-chairmen
 class role
 title
noun deputy chairman
 plural deputy chairmen
 class role
 title
noun vice chairman
 plural vice chairmen
 class role
 title
noun vice-chairman
 plural vice-chairmen
 class role
 title
noun vice chair
 class role
 title
noun vice-chair
 class role
 title
noun executive chairman
 plural executive chairmen
 class role
 title
noun non-executive chairman
 plural non-executive chairmen
 class role
 title
noun honorary chairman
 plural honorary chairmen
 class role
 title
noun committee chairman
 plural committee chairmen
 class role
 title
noun board chairman
 plural board chairmen
 class role
 title
noun supervisory board chairman
 plural supervisory board chairmen
 class role
 title
noun former chairman
 plural former chairmen
 class role
 title
noun honorary president
 class role
 title
noun club president
 class role
 title
noun federation president
 class role
 title
noun union president
 class role
 title
noun company president
 class role
 title
noun university president
 class role
 title
noun parliament president
 class role
 title
noun council president
 class role
 title
noun Commission president
 class role
 title
noun FIFA president
 class role
 title
noun UEFA president
 class role
 title
noun senior vice president
 class role
 title
noun executive vice president
 class role
 title
noun corporate vice president
 class role
 title
noun group vice president
 class role
 title
noun founder
 class role
 title
noun co-founder
 class role
 title
noun cofounder
 class role
 title
noun founding director
 class role
 title
noun founding partner
 class role
 title
noun founding president
 class role
 title
noun publisher
 class company role
 title
noun editor
 class role group
 title
noun editor-in-chief
 plural editors-in-chief
 class role
 title
noun editor in chief
 plural editors in chief
 class role
 title
noun deputy editor
 class role
 title
noun managing editor
 class role
 title
noun executive editor
 class role
 title
noun news editor
 class role
 title
noun political editor
 class role
 title
noun foreign editor
 class role
 title
noun business editor
 class role
 title
noun diplomatic editor
 class role
 title
noun sports editor
 class role
 title
noun economics editor
 class role
 title
noun security editor
 class role
 title
noun environment editor
 class role
 title
noun technology editor
 class role
 title
noun contributing editor
 class role
 title
noun former editor
 class role
 title
noun copy editor
 class role
 title
noun correspondent
 class role group
 title
noun reporter
 class role group
 title
noun journalist
 class role group
 title
noun columnist
 class role group
 title
noun commentator
 class role group
 title
noun anchor
 class role
 title
noun news anchor
 class role
 title
noun anchorman
 plural anchormen
 class role
 title
noun anchorwoman
 plural anchorwomen
 class role
 title
noun presenter
 class role
 title
noun TV presenter
 class role
 title
noun television presenter
 class role
 title
noun talk show host
 class role
 title
noun blogger
 class role group
 title
noun vlogger
 class role
 title
noun YouTuber
 class role group
 title
noun podcaster
 class role
 title
noun influencer
 class role group
 title
noun photographer
 class role group
 title
noun photojournalist
 class role group
 title
noun cameraman
 plural cameramen
 class role group
 title
noun freelance journalist
 class role
 title
noun investigative journalist
 class role
 title
noun investigative reporter
 class role
 title
noun bureau chief
 plural bureau chiefs
 class role
 title
noun political correspondent
 class role
 title
noun foreign correspondent
 class role
 title
noun war correspondent
 class role
 title
noun chief correspondent
 class role
 title
noun senior correspondent
 class role
 title
noun White House correspondent
 class role
 title
noun security correspondent
 class role
 title
noun diplomatic correspondent
 class role
 title
noun BBC correspondent
 class role
 title
noun executive producer
 class role
 title
noun film producer
 class role
 title
noun film-maker
 class role group
 title
noun filmmaker
 class role group
 title
noun documentary maker
 class role
 title
noun screenwriter
 class role group
 title
noun scriptwriter
 class role
 title
noun playwright
 class role group
 title
noun writer
 class role group
 title
noun author
 class role group
 title
noun novelist
 class role group
 title
noun poet
 class role group
 title
noun songwriter
 class role group
 title
noun composer
 class role group
 title
noun singer
 class role group
 title
noun rapper
 class role
 title
noun musician
 class role group
 title
noun pianist
 class role
 title
noun guitarist
 class role
 title
noun drummer
 class role
 title
noun violinist
 class role
 title
noun conductor
 class role
 title
noun actor
 class role group
 title
noun actress
 class role group
 title
noun comedian
 class role group
 title
noun dancer
 class role group
 title
noun choreographer
 class role
 title
noun artist
 class role group
 title
noun painter
 class role group
 title
noun sculptor
 class role group
 title
noun cartoonist
 class role group
 title
noun architect
 class role group
 title
noun fashion designer
 class role
 title
noun supermodel
 class role
 title
noun chef
 class role group
 title
noun pop star
 class role
 title
noun movie star
 class role
 title
noun film star
 class role
 title
noun rock star
 class role
 title
noun TV star
 class role
 title
noun reality TV star
 class role
 title
noun celebrity
 class role group
 title
noun socialite
 class role
 title
noun lawyer
 class role group
 title
noun attorney
 class role group
 title
noun barrister
 class role group
 title
noun solicitor
 class role group
 title
noun counsel
 class role
 title
noun general counsel
 class role
 title
noun deputy general counsel
 class role
 title
noun associate general counsel
 class role
 title
noun legal counsel
 class role
 title
noun lead counsel
 class role
 title
noun defence lawyer
 class role
 title
noun defense lawyer
 class role
 title
noun defence attorney
 class role
 title
noun defense attorney
 class role
 title
noun human rights lawyer
 class role group
 title
noun rights lawyer
 class role group
 title
noun civil rights lawyer
 class role
 title
noun constitutional lawyer
 class role
 title
noun immigration lawyer
 class role
 title
noun criminal lawyer
 class role
 title
noun corporate lawyer
 class role
 title
noun senior lawyer
 class role
 title
noun lead lawyer
 class role
 title
noun staff attorney
 class role
 title
noun senior staff attorney
 class role
 title
noun paralegal
 class role
 title
noun notary
 class role
 title
noun trustee
 class role
 title
noun liquidator
 class role
 title
noun receiver
 class role
 title
noun administrator
 class role
 title
noun inspector general
 plural inspectors general
 class role
 title
noun inspector
 class role honorific group
 title
noun detective
 class role honorific group
 title
noun detective inspector
 class role
 title
noun detective sergeant
 class role
 title
noun detective chief inspector
 class role
 title
noun superintendent
 class role honorific
 title
noun detective superintendent
 class role
 title
noun constable
 class role honorific
 title
noun police constable
 class role
 title
noun sheriff
 class role honorific
 title
noun deputy sheriff
 class role
 title
noun police officer
 class role group
 title
noun police sergeant
 class role
 title
noun police captain
 class role
 title
noun police inspector
 class role
 title
noun commissioner general
 plural commissioners general
 class role
 title
noun marshal
 class role honorific
 title
noun warden
 class role
 title
noun officer
 class role honorific group
 title
noun senior officer
 class role
 title
noun senior official
 class role group
 title
noun government official
 class role group
 title
noun UN official
 class role group
 title
noun professor
 class role honorific group
 title
noun associate professor
 class role
 title
noun assistant professor
 class role
 title
noun emeritus professor
 class role
 title
noun law professor
 class role
 title
noun history professor
 class role
 title
noun economics professor
 class role
 title
noun political science professor
 class role
 title
noun lecturer
 class role group
 title
noun senior lecturer
 class role
 title
noun teacher
 class role group
 title
noun headteacher
 class role
 title
noun headmaster
 class role
 title
noun headmistress
 class role
 title
noun principal
 class role
 title
noun dean
 class role
 title
noun rector
 class role
 title
noun provost
 class role
 title
noun scholar
 class role group
 title
noun academic
 class role group
 title
noun researcher
 class role group
 title
noun senior researcher
 class role
 title
noun lead researcher
 class role
 title
noun security researcher
 class role group
 title
noun cybersecurity researcher
 class role
 title
noun research fellow
 class role
 title
noun senior fellow
 class role
 title
noun fellow
 class role
 title
noun research scientist
 class role
 title
noun scientist
 class role group
 title
noun political scientist
 class role
 title
noun computer scientist
 class role
 title
noun data scientist
 class role
 title
noun climate scientist
 class role
 title
noun epidemiologist
 class role
 title
noun virologist
 class role
 title
noun physicist
 class role
 title
noun chemist
 class role
 title
noun biologist
 class role
 title
noun astronomer
 class role
 title
noun mathematician
 class role
 title
noun geologist
 class role
 title
noun historian
 class role group
 title
noun economist
 class role group
 title
noun sociologist
 class role
 title
noun psychologist
 class role group
 title
noun psychiatrist
 class role group
 title
noun anthropologist
 class role
 title
noun archaeologist
 class role
 title
noun philosopher
 class role group
 title
noun theologian
 class role
 title
noun linguist
 class role
 title
noun political analyst
 class role
 title
noun analyst
 class role group
 title
noun senior analyst
 class role
 title
noun military analyst
 class role
 title
noun security analyst
 class role
 title
noun market analyst
 class role
 title
noun industry analyst
 class role
 title
noun financial analyst
 class role
 title
noun intelligence analyst
 class role
 title
noun security expert
 class role
 title
noun cybersecurity expert
 class role
 title
noun legal expert
 class role group
 title
noun human rights expert
 class role
 title
noun UN expert
 class role
 title
noun expert
 class role group
 title
noun specialist
 class role group
 title
noun security consultant
 class role
 title
noun consultant
 class role group
 title
noun strategist
 class role
 title
noun political strategist
 class role
 title
noun pollster
 class role
 title
noun lobbyist
 class role group
 title
noun doctor
 class role honorific group
 title
noun physician
 class role group
 title
noun surgeon
 class role group
 title
noun nurse
 class role group
 title
noun midwife
 plural midwives
 class role group
 title
noun paramedic
 class role group
 title
noun pharmacist
 class role group
 title
noun dentist
 class role group
 title
noun pathologist
 class role
 title
noun medical examiner
 class role
 title
noun psychotherapist
 class role
 title
noun vet
 class role group
 title
noun engineer
 class role group
 title
noun software engineer
 class role group
 title
noun senior engineer
 class role
 title
noun programmer
 class role group
 title
noun whistleblower
 class role group
 title
noun former employee
 class role
 title
noun hacker
 class role group
 title
noun ex-spy
 class role
 title
noun former spy
 class role
 title
noun double agent
 class role
 title
noun spy
 class role group
 title
noun agent
 class role honorific group
 title
noun secret agent
 class role group
 title
noun special agent
 class role
 title
noun FBI agent
 class role
 title
noun CIA officer
 class role
 title
noun intelligence officer
 class role group
 title
noun army officer
 class role group
 title
noun navy officer
 class role
 title
noun colonel
 class role honorific group
 title
noun banker
 class role group
 title
noun investment banker
 class role
 title
noun financier
 class role
 title
noun billionaire
 class role group
 title
noun millionaire
 class role group
 title
noun tycoon
 class role group
 title
noun magnate
 class role group
 title
noun media mogul
 class role
 title
noun mogul
 class role
 title
noun oligarch
 class role group
 title
noun businessman
 plural businessmen
 class role group
 title
noun businesswoman
 plural businesswomen
 class role group
 title
noun entrepreneur
 class role group
 title
noun tech entrepreneur
 class role
 title
noun industrialist
 class role
 title
noun philanthropist
 class role group
 title
noun trader
 class role group
 title
noun accountant
 class role group
 title
noun treasurer
 class role
 title
noun secretary treasurer
 class role
 title
noun manager
 class role group
 title
noun general manager
 class role
 title
noun deputy manager
 class role
 title
noun senior manager
 class role
 title
noun project manager
 class role
 title
noun program manager
 class role
 title
noun programme manager
 class role
 title
noun product manager
 class role
 title
noun account manager
 class role
 title
noun campaign manager
 class role
 title
noun office manager
 class role
 title
noun bank manager
 class role
 title
noun plant manager
 class role
 title
noun hedge fund manager
 class role
 title
noun team manager
 class role
 title
noun football manager
 class role
 title
noun coach
 class role group
 title
noun head coach
 class role
 title
noun assistant coach
 class role
 title
noun trainer
 class role group
 title
noun captain
 class role honorific
 title
noun team captain
 class role
 title
noun vice captain
 class role
 title
noun vice-captain
 class role
 title
noun goalkeeper
 class role
 title
noun defender
 class role group
 title
noun midfielder
 class role
 title
noun striker
 class role group
 title
noun winger
 class role
 title
noun player
 class role group
 title
noun footballer
 class role group
 title
noun tennis player
 class role
 title
noun cricketer
 class role group
 title
noun basketball player
 class role
 title
noun golfer
 class role group
 title
noun boxer
 class role group
 title
noun athlete
 class role group
 title
noun sprinter
 class role
 title
noun swimmer
 class role group
 title
noun cyclist
 class role group
 title
noun racing driver
 class role
 title
noun F1 driver
 class role
 title
noun champion
 class role group
 title
noun world champion
 class role
 title
noun Olympic champion
 class role
 title
noun gold medallist
 class role
 title
noun gold medalist
 class role
 title
noun umpire
 class role group
 title
noun skipper
 class role
 title
noun jockey
 class role
 title
noun wrestler
 class role
 title
noun gymnast
 class role
 title
noun skier
 class role
 title
noun activist
 class role group
 title
noun human rights activist
 class role group
 title
noun rights activist
 class role group
 title
noun political activist
 class role
 title
noun climate activist
 class role group
 title
noun environmental activist
 class role
 title
noun opposition activist
 class role group
 title
noun pro-democracy activist
 class role
 title
noun women's rights activist
 class role
 title
noun civil rights activist
 class role
 title
noun peace activist
 class role
 title
noun animal rights activist
 class role group
 title
noun anti-corruption activist
 class role
 title
noun privacy activist
 class role
 title
noun campaigner
 class role group
 title
noun environmental campaigner
 class role
 title
noun human rights campaigner
 class role group
 title
noun human rights defender
 class role group
 title
noun dissident
 class role group
 title
noun opposition politician
 class role group
 title
noun opposition figure
 class role group
 title
noun politician
 class role group
 title
noun statesman
 plural statesmen
 class role
 title
noun ex-minister
 class role
 title
noun candidate
 class role group
 title
noun presidential candidate
 class role
 title
noun presidential hopeful
 class role
 title
noun presidential nominee
 class role
 title
noun vice-presidential candidate
 class role
 title
noun nominee
 class role
 title
noun frontrunner
 class role
 title
noun front-runner
 class role
 title
noun incumbent
 class role
 title
noun mayoral candidate
 class role
 title
noun prime ministerial candidate
 class role
 title
noun independent candidate
 class role
 title
noun Republican candidate
 class role
 title
noun Democratic candidate
 class role
 title
noun conservative candidate
 class role
 title
noun running mate
 class role
 title
noun coordinator
 class role
 title
noun co-ordinator
 class role
 title
noun humanitarian coordinator
 class role
 title
noun project coordinator
 class role
 title
noun advocate
 class role group
 title
noun senior advocate
 class role
 title
noun negotiator
 class role group
 title
noun mediator
 class role group
 title
noun facilitator
 class role
 title
noun head of state
 plural heads of state
 class role
 title
noun head of government
 plural heads of government
 class role
 title
noun head of mission
 plural heads of mission
 class role
 title
noun head of delegation
 plural heads of delegation
 class role
 title
noun head of security
 plural heads of security
 class role
 title
noun head of research
 plural heads of research
 class role
 title
noun head of policy
 plural heads of policy
 class role
 title
noun head of intelligence
 plural heads of intelligence
 class role
 title
noun head of operations
 plural heads of operations
 class role
 title
noun head of department
 plural heads of department
 class role
 title
noun head of office
 plural heads of office
 class role
 title
noun country head
 class role
 title
noun office head
 class role
 title
noun regional head
 class role
 title
noun desk officer
 class role
 title
noun policy officer
 class role
 title
noun policy analyst
 class role
 title
noun legal officer
 class role
 title
noun programme officer
 class role
 title
noun program officer
 class role
 title
noun press freedom advocate
 class role
 title
noun tech lead
 class role
 title
noun security lead
 class role
 title
noun policy lead
 class role
 title
noun team lead
 class role
 title
noun security engineer
 class role
 title
noun ringleader
 class role
 title
noun kingpin
 class role
 title
noun drug lord
 class role group
 title
noun drug kingpin
 class role
 title
noun crime boss
 class role
 title
noun mafia boss
 class role
 title
noun mob boss
 class role
 title
noun mastermind
 class role
 title
noun defector
 class role group
 title
noun astronaut
 class role
 title
noun cosmonaut
 class role
 title
noun pilot
 class role group
 title
noun co-pilot
 class role
 title
noun test pilot
 class role
 title
noun sailor
 class role group
 title
noun admiral
 class role honorific group
 title
noun veteran
 class role group
 title
noun war veteran
 class role
 title
noun war hero
 plural war heroes
 class role
 title
noun war criminal
 class role group
 title
noun Nobel laureate
 class role
 title
noun Nobel Peace Prize winner
 class role
 title
noun Nobel Peace laureate
 class role
 title
noun peace prize winner
 class role
 title
noun Oscar winner
 class role
 title
noun first lady
 class role
 title
noun first gentleman
 plural first gentlemen
 class role
 title
noun predecessor
 class role
 title
noun successor
 class role
 title
noun deputy head teacher
 class role
 title
noun bodyguard
 class role group
 title
noun chauffeur
 class role
 title
noun driver
 class role group
 title
noun personal assistant
 class role
 title
noun assistant
 class role
 title
noun executive assistant
 class role
 title
noun butler
 class role
 title
noun secretary-treasurer
 class role
 title
noun translator
 class role
 title
noun interpreter
 class role
 title
noun librarian
 class role
 title
noun curator
 class role
 title
noun museum curator
 class role
 title
noun archivist
 class role
 title
noun shareholder activist
 class role
 title
noun union official
 class role
 title
noun union representative
 class role
 title
noun shop steward
 class role
 title
noun union boss
 class role
 title
noun league president
 class role
 title
noun league commissioner
 class role
 title
noun NBA commissioner
 class role
 title
noun NFL commissioner
 class role
 title
noun technologist
 class role
 title
noun senior technologist
 class role
 title
noun futurist
 class role
 title
noun ethicist
 class role
 title
noun evangelist
 class role
 title
noun developer advocate
 class role
 title
noun rebel chief
 plural rebel chiefs
 class role
 title
noun tribal chief
 plural tribal chiefs
 class role
 title
noun village chief
 plural village chiefs
 class role
 title
noun elder
 class role group
 title
noun tribal elder
 class role
 title
noun village elder
 class role
 title
noun sheikh
 class role honorific group
 title
noun statistician
 class role
 title
noun forecaster
 class role
 title
noun meteorologist
 class role
 title
noun seismologist
 class role
 title
noun spin doctor
 class role
 title
noun speechwriter
 class role
 title
noun ghostwriter
 class role
 title
noun biographer
 class role
 title
noun film critic
 class role
 title
noun art critic
 class role
 title
noun reviewer
 class role
 title
noun essayist
 class role
 title
noun satirist
 class role
 title
noun pundit
 class role
 title
noun TV pundit
 class role
 title
noun co-host
 class role
 title
noun compere
 class role
 title
noun quizmaster
 class role
 title
noun disc jockey
 class role
 title
noun DJ
 class role
 title
noun radio host
 class role
 title
noun radio presenter
 class role
 title
noun sportscaster
 class role
 title
noun newsreader
 class role
 title
noun weatherman
 plural weathermen
 class role
 title
noun newscaster
 class role
 title
noun editor at large
 plural editors at large
 class role
 title
noun editor-at-large
 class role
 title
noun publisher and editor
 class role
 title
noun chief photographer
 class role
 title
noun stringer
 class role
 title
noun fixer
 class role
 title
noun senior writer
 class role
 title
noun staff writer
 class role
 title
noun freelancer
 class role
 title
noun freelance reporter
 class role
 title
noun freelance photographer
 class role
 title
noun contributor
 class role group
 title
noun op-ed columnist
 class role
 title

# Honorifics and ranks
noun Mr
 class honorific
 title
noun Mrs
 class honorific
 title
noun Ms
 class honorific
 title
noun Miss
 class honorific
 title
noun Mx
 class honorific
 title
noun Mr.
 class honorific
 title
noun Mrs.
 class honorific
 title
noun Ms.
 class honorific
 title
noun Dr
 class honorific
 title
noun Dr.
 class honorific
 title
noun Prof
 class honorific
 title
noun Prof.
 class honorific
 title
noun Sir
 class honorific
 title
noun Dame
 class honorific
 title
noun lord
 class honorific group
 title
noun lady
 class honorific group
 title
noun Baron
 class honorific
 title
noun Baroness
 class honorific
 title
noun Countess
 class honorific
 title
noun Viscount
 class honorific
 title
noun Earl
 class honorific
 title
noun Sheikha
 class honorific
 title
noun Shaikh
 class honorific
 title
noun Sheik
 class honorific
 title
noun Mullah
 class honorific
 title
noun Rev
 class honorific
 title
noun Rev.
 class honorific
 title
noun father
 class honorific group
 title
noun Fr
 class honorific
 title
noun Fr.
 class honorific
 title
noun brother
 class honorific group
 title
noun sister
 class honorific group
 title
noun Monsignor
 class honorific
 title
noun General
 class honorific role group
 title
noun Gen
 class honorific
 title
noun Gen.
 class honorific
 title
noun Lieutenant General
 class honorific
 title
noun Lt Gen
 class honorific
 title
noun Lt. Gen.
 class honorific
 title
noun Major General
 class honorific
 title
noun Maj Gen
 class honorific
 title
noun Maj. Gen.
 class honorific
 title
noun Brigadier General
 class honorific
 title
noun Brig. Gen.
 class honorific
 title
noun Brig Gen
 class honorific
 title
noun Brigadier
 class honorific
 title
noun Col
 class honorific
 title
noun Col.
 class honorific
 title
noun Lieutenant Colonel
 class honorific
 title
noun Lt Col
 class honorific
 title
noun Lt. Col.
 class honorific
 title
noun Major
 class honorific
 title
noun Maj
 class honorific
 title
noun Maj.
 class honorific
 title
noun Capt
 class honorific
 title
noun Capt.
 class honorific
 title
noun lieutenant
 class honorific group
 title
noun Lt
 class honorific
 title
noun Lt.
 class honorific
 title
noun First Lieutenant
 class honorific
 title
noun 1st Lt.
 class honorific
 title
noun sergeant
 class honorific group
 title
noun Sgt
 class honorific
 title
noun Sgt.
 class honorific
 title
noun Staff Sergeant
 class honorific
 title
noun Sgt. Maj.
 class honorific
 title
noun Sergeant Major
 class honorific
 title
noun corporal
 class honorific group
 title
noun Cpl
 class honorific
 title
noun Cpl.
 class honorific
 title
noun Pvt
 class honorific
 title
noun Pvt.
 class honorific
 title
noun Adm
 class honorific
 title
noun Adm.
 class honorific
 title
noun Vice Admiral
 class honorific
 title
noun Vice Adm.
 class honorific
 title
noun Rear Admiral
 class honorific
 title
noun Rear Adm.
 class honorific
 title
noun Commodore
 class honorific
 title
noun Cmdr
 class honorific
 title
noun Cmdr.
 class honorific
 title
noun Cdr
 class honorific
 title
noun Lt. Cmdr.
 class honorific
 title
noun Field Marshal
 class honorific
 title
noun Air Marshal
 class honorific
 title
noun Air Chief Marshal
 class honorific
 title
noun Air Vice-Marshal
 class honorific
 title
noun Group Captain
 class honorific
 title
noun Squadron Leader
 class honorific
 title
noun Ensign
 class honorific
 title
noun Cadet
 class honorific
 title
noun Warrant Officer
 class honorific
 title
noun Petty Officer
 class honorific
 title
noun Sen
 class honorific
 title
noun Sen.
 plural Sens.
 class honorific
 title
noun Sens.
 class honorific
 title
noun Rep
 class honorific
 title
noun Rep.
 plural Reps.
 class honorific
 title
noun Reps.
 class honorific
 title
noun Gov
 class honorific
 title
noun Gov.
 class honorific
 title
noun Lt. Gov.
 class honorific
 title
noun Pres.
 class honorific
 title
noun Amb.
 class honorific
 title
noun Cllr
 class honorific
 title
noun Det
 class honorific
 title
noun Det.
 class honorific
 title
noun Insp
 class honorific
 title
noun Insp.
 class honorific
 title
noun Supt
 class honorific
 title
noun Supt.
 class honorific
 title
noun Messrs
 class honorific
 title
noun Messrs.
 class honorific
 title
noun Madam
 class honorific
 title
noun Madame
 class honorific
 title
noun Mme
 class honorific
 title
noun Monsieur
 class honorific
 title
noun Herr
 class honorific
 title
noun Frau
 class honorific
 title
noun Señor
 class honorific
 title
noun Señora
 class honorific
 title
noun Doña
 class honorific
 title
noun Hajj
 class honorific
 title
noun Haji
 class honorific
 title
noun Hajji
 class honorific
 title
noun His Excellency
 class honorific
 title
noun Her Excellency
 class honorific
 title
noun His Majesty
 class honorific
 title
noun Her Majesty
 class honorific
 title
noun His Royal Highness
 class honorific
 title
noun Her Royal Highness
 class honorific
 title
noun His Highness
 class honorific
 title
noun Her Highness
 class honorific
 title
noun HRH
 class honorific
 title
noun HE
 class honorific
 title
noun HM
 class honorific
 title
noun Right Honourable
 class honorific
 title
noun Rt Hon
 class honorific
 title
noun Hon.
 class honorific
 title
noun Honorable
 class honorific
 title
noun Jr
 class honorific
 title
noun Jr.
 class honorific
 title
noun Sr
 class honorific
 title
noun Sr.
 class honorific
 title
noun Esq
 class honorific
 title
noun Esq.
 class honorific
 title
noun QC
 class honorific
 title
noun KC
 class honorific
 title
noun PhD
 class honorific
 title
noun MD
 class honorific
 title
noun MBE
 class honorific
 title
noun OBE
 class honorific
 title
noun CBE
 class honorific
 title
noun Shah
 class honorific
 title
noun Tsar
 class honorific
 title
noun Czar
 class honorific
 title
noun Maharaja
 class honorific
 title
noun Hojatoleslam
 class honorific
 title
noun Sayyid
 class honorific
 title
noun Sayyed
 class honorific
 title
noun Sayed
 class honorific
 title
noun Hazrat
 class honorific
 title
noun Maulana
 class honorific
 title
noun Swami
 class honorific
 title
noun Guru
 class honorific
 title
noun Lama
 class honorific
 title
noun Grand Duke
 class honorific
 title
noun Archduke
 class honorific
 title
noun Ustaz
 class honorific
 title
noun Ustad
 class honorific
 title
noun Bey
 class honorific
 title
noun Pasha
 class honorific
 title
noun Effendi
 class honorific
 title

# Groups of people
noun human-rights activist
 class group
noun human-rights defender
 class group
noun rights defender
 class group
noun rights campaigner
 class group
noun privacy advocate
 class group
noun rights advocate
 class group
noun human rights advocate
 class group
noun protester
 class group
noun protestor
 class group
noun demonstrator
 class group
noun marcher
 class group
noun picketer
 class group
noun rioter
 class group
noun government critic
 class group
noun regime critic
 class group
noun regime opponent
 class group
noun opposition member
 class group
noun opposition supporter
 class group
noun separatist
 class group
noun secessionist
 class group
noun nationalist
 class group
noun loyalist
 class group
noun unionist
 class group
noun royalist
 class group
noun democrat
 class group
noun socialist
 class group
noun communist
 class group
noun Marxist
 class group
noun anarchist
 class group
noun leftist
 class group
noun rightist
 class group
noun centrist
 class group
noun populist
 class group
noun hardliner
 class group
noun hard-liner
 class group
noun reformist
 class group
noun reformer
 class group
noun Islamist
 class group
noun secularist
 class group
noun fundamentalist
 class group
noun Salafist
 class group
noun extremist
 class group
noun jihadist
 class group
noun jihadi
 plural jihadis
 class group
noun militant
 class group
noun terrorist
 class group
noun insurgent
 class group
noun rebel
 class group
noun guerrilla
 class group
noun militiaman
 plural militiamen
 class group
noun fighter
 class group
noun gunman
 plural gunmen
 class group
noun attacker
 class group
noun assailant
 class group
noun suicide bomber
 class group
noun hijacker
 class group
noun kidnapper
 class group
noun captor
 class group
noun hostage-taker
 class group
noun sniper
 class group
noun mercenary
 class group
noun combatant
 class group
noun belligerent
 class group
noun partisan
 class group
noun mujahid
 plural mujahideen
 class group
noun freedom fighter
 class group
noun vigilante
 class group
noun settler
 class group
noun colonist
 class group
noun occupier
 class group
noun troop
 class group
noun serviceman
 plural servicemen
 class group
noun servicewoman
 plural servicewomen
 class group
noun service member
 class group
noun servicemember
 class group
noun military personnel
 plural military personnel
 class group
noun recruit
 class group
noun conscript
 class group
noun reservist
 class group
noun draftee
 class group
noun military officer
 class group
noun policeman
 plural policemen
 class group
noun policewoman
 plural policewomen
 class group
noun cop
 class group
noun security officer
 class group
noun security guard
 class group
noun prison guard
 class group
noun peacekeeper
 class group
noun paratrooper
 class group
noun commando
 class group
noun marine
 class group
noun airman
 plural airmen
 class group
noun seaman
 plural seamen
 class group
noun gendarme
 plural gendarmes
 class group
noun undercover agent
 class group
noun intelligence agent
 class group
noun intelligence official
 class group
noun security official
 class group
noun informant
 class group
noun informer
 class group
noun mole
 class group
noun operative
 class group
noun deserter
 class group
noun traitor
 class group
noun whistle-blower
 class group
noun civilian
 class group
noun citizen
 class group
noun foreign national
 class group
noun dual national
 class group
noun resident
 class group
noun permanent resident
 class group
noun local resident
 class group
noun villager
 class group
noun townspeople
 plural townspeople
 class group
noun inhabitant
 class group
noun indigenous people
 plural indigenous peoples
 class group
noun aborigine
 class group
noun tribesman
 plural tribesmen
 class group
noun islander
 class group
noun foreigner
 class group
noun expatriate
 class group
noun expat
 class group
noun immigrant
 class group
noun migrant
 class group
noun migrant worker
 class group
noun illegal immigrant
 class group
noun undocumented immigrant
 class group
noun undocumented migrant
 class group
noun asylum seeker
 class group
noun asylum-seeker
 class group
noun refugee
 class group
noun displaced person
 plural displaced people
 class group
noun internally displaced person
 plural internally displaced people
 class group
noun evacuee
 class group
noun exile
 class group
noun returnee
 class group
noun deportee
 class group
noun stateless person
 plural stateless people
 class group
noun newcomer
 class group
noun emigrant
 class group
noun traveller
 class group
noun traveler
 class group
noun tourist
 class group
noun visitor
 class group
noun holidaymaker
 class group
noun passenger
 class group
noun commuter
 class group
noun motorist
 class group
noun pedestrian
 class group
noun passer-by
 plural passers-by
 class group
noun bystander
 class group
noun onlooker
 class group
noun spectator
 class group
noun witness
 class group
noun eyewitness
 class group
noun victim
 class group
noun survivor
 class group
noun hostage
 class group
noun captive
 class group
noun prisoner
 class group
noun prisoner of war
 plural prisoners of war
 class group
noun political prisoner
 class group
noun detainee
 class group
noun inmate
 class group
noun convict
 class group
noun suspect
 class group
noun defendant
 class group
noun accused
 class group
noun plaintiff
 class group
noun complainant
 class group
noun claimant
 class group
noun litigant
 class group
noun offender
 class group
noun criminal
 class group
noun felon
 class group
noun murderer
 class group
noun killer
 class group
noun rapist
 class group
noun robber
 class group
noun burglar
 class group
noun thief
 plural thieves
 class group
noun pirate
 class group
noun smuggler
 class group
noun trafficker
 class group
noun drug trafficker
 class group
noun people smuggler
 class group
noun human trafficker
 class group
noun gangster
 class group
noun mobster
 class group
noun fraudster
 class group
noun scammer
 class group
noun swindler
 class group
noun cybercriminal
 class group
noun cyber criminal
 class group
noun cyber spy
 class group
noun hacktivist
 class group
noun troll
 class group
noun paedophile
 class group
noun pedophile
 class group
noun sex offender
 class group
noun perpetrator
 class group
noun abuser
 class group
noun assassin
 class group
noun hitman
 plural hitmen
 class group
noun executioner
 class group
noun torturer
 class group
noun lawbreaker
 class group
noun fugitive
 class group
noun looter
 class group
noun arsonist
 class group
noun vandal
 class group
noun poacher
 class group
noun squatter
 class group
noun juvenile
 class group
noun delinquent
 class group
noun casualty
 class group
noun fatality
 class group
noun martyr
 class group
noun patient
 class group
noun disabled person
 plural disabled people
 class group
noun carer
 class group
noun caregiver
 class group
noun medic
 class group
noun health worker
 class group
noun healthcare worker
 class group
noun health care worker
 class group
noun medical worker
 class group
noun medical staff
 plural medical staff
 class group
noun hospital staff
 plural hospital staff
 class group
noun first responder
 class group
noun rescuer
 class group
noun rescue worker
 class group
noun firefighter
 class group
noun fireman
 plural firemen
 class group
noun ambulance driver
 class group
noun aid worker
 class group
noun relief worker
 class group
noun humanitarian worker
 class group
noun humanitarian
 class group
noun volunteer
 class group
noun missionary
 class group
noun charity worker
 class group
noun social worker
 class group
noun therapist
 class group
noun schoolteacher
 class group
noun student
 class group
noun university student
 class group
noun schoolchild
 plural schoolchildren
 class group
noun schoolgirl
 class group
noun schoolboy
 class group
noun pupil
 class group
noun graduate
 class group
noun undergraduate
 class group
noun postgraduate
 class group
noun alumnus
 plural alumni
 class group
noun intern
 class group
noun trainee
 class group
noun apprentice
 class group
noun teenager
 class group
noun adolescent
 class group
noun youth
 class group
noun youngster
 class group
noun young people
 plural young people
 class group
noun young man
 plural young men
 class group
noun young woman
 plural young women
 class group
noun young person
 plural young people
 class group
noun child
 plural children
 class group
noun kid
 class group
noun baby
 class group
noun infant
 class group
noun toddler
 class group
noun newborn
 class group
noun boy
 class group
noun girl
 class group
noun orphan
 class group
noun adult
 class group
noun pensioner
 class group
noun retiree
 class group
noun senior citizen
 class group
noun woman
 plural women
 class group
noun man
 plural men
 class group
noun gentleman
 plural gentlemen
 class group
noun guy
 class group
noun mother
 class group
noun grandparent
 class group
noun grandmother
 class group
noun grandfather
 class group
noun son
 class group
noun daughter
 class group
noun sibling
 class group
noun twin
 class group
noun husband
 class group
noun wife
 plural wives
 class group
noun spouse
 class group
noun widow
 class group
noun widower
 class group
noun relative
 class group
noun loved one
 plural loved ones
 class group
noun family
 class group
noun household
 class group
noun bride
 class group
noun groom
 class group
noun uncle
 class group
noun aunt
 class group
noun nephew
 class group
noun niece
 class group
noun cousin
 class group
noun ancestor
 class group
noun descendant
 class group
noun friend
 class group
noun neighbour
 class group
noun neighbor
 class group
noun colleague
 class group
noun classmate
 class group
noun teammate
 class group
noun roommate
 class group
noun stranger
 class group
noun acquaintance
 class group
noun worker
 class group
noun staffer
 class group
noun personnel
 plural personnel
 class group
noun crew
 class group
noun workforce
 class group
noun labourer
 class group
noun laborer
 class group
noun construction worker
 class group
noun factory worker
 class group
noun steelworker
 class group
noun dockworker
 class group
noun docker
 class group
noun railway worker
 class group
noun transport worker
 class group
noun bus driver
 class group
noun taxi driver
 class group
noun lorry driver
 class group
noun truck driver
 class group
noun trucker
 class group
noun delivery driver
 class group
noun delivery worker
 class group
noun gig worker
 class group
noun postal worker
 class group
noun cleaner
 class group
noun cook
 class group
noun waiter
 class group
noun waitress
 class group
noun bartender
 class group
noun hairdresser
 class group
noun barber
 class group
noun tailor
 class group
noun carpenter
 class group
noun plumber
 class group
noun electrician
 class group
noun mechanic
 class group
noun coder
 class group
noun technician
 class group
noun IT worker
 class group
noun tech worker
 class group
noun performer
 class group
noun entertainer
 class group
noun model
 class group
noun intellectual
 class group
noun thinker
 class group
noun farmer
 class group
noun peasant
 class group
noun fisherman
 plural fishermen
 class group
noun herder
 class group
noun shepherd
 class group
noun farmworker
 class group
noun farm worker
 class group
noun sharecropper
 class group
noun landowner
 class group
noun landlord
 class group
noun tenant
 class group
noun homeowner
 class group
noun renter
 class group
noun homeless person
 plural homeless people
 class group
noun beggar
 class group
noun domestic worker
 class group
noun maid
 class group
noun nanny
 class group
noun housewife
 plural housewives
 class group
noun sex worker
 class group
noun prostitute
 class group
noun shopkeeper
 class group
noun shop worker
 class group
noun merchant
 class group
noun street vendor
 class group
noun businesspeople
 plural businesspeople
 class group
noun businessperson
 plural businesspeople
 class group
noun executive
 class group
noun business executive
 class group
noun employer
 class group
noun juror
 class group
noun monitor
 class group
noun election observer
 class group
noun weapons inspector
 class group
noun investigator
 class group prosecutor
noun public official
 class group
noun elected official
 class group
noun state official
 class group
noun US official
 class group
noun EU official
 class group
noun army official
 class group
noun party official
 class group
noun bureaucrat
 class group
noun civil servant
 class group
noun public servant
 class group
noun government employee
 class group
noun state employee
 class group
noun federal employee
 class group
noun voter
 class group
noun elector
 class group
noun electorate
 class group
noun follower
 class group
noun believer
 class group
noun worshipper
 class group
noun worshiper
 class group
noun pilgrim
 class group
noun devotee
 class group
noun convert
 class group
noun Muslim
 class group
noun Christian
 class group
noun Jew
 class group
noun Hindu
 class group
noun Buddhist
 class group
noun Sikh
 class group
noun Sunni
 class group
noun Shiite
 class group
noun Shia
 class group
noun Catholic
 class group
noun Protestant
 class group
noun Copt
 plural Copts
 class group
noun Yazidi
 class group
noun Kurd
 class group
noun Arab
 class group
noun Druze
 plural Druze
 class group
noun Alawite
 class group
noun Baha'i
 class group
noun Ahmadi
 class group
noun Rohingya
 plural Rohingya
 class group
noun Uighur
 plural Uighurs
 class group
noun Uyghur
 class group
noun Roma
 plural Roma
 class group
noun Turkmen
 class group
noun Tamil
 class group
noun Tatar
 class group
noun Berber
 class group
noun Amazigh
 class group
noun Tuareg
 class group
noun Bedouin
 class group
noun Circassian
 class group
noun Assyrian
 class group
noun Armenian
 class group
noun Evangelical
 class group
noun Mormon
 class group
noun atheist
 class group
noun clergyman
 plural clergymen
 class group
noun clergy
 plural clergy
 class group
noun ethnic minority
 class group
noun religious minority
 class group
noun ethnic group
 class group
noun community
 class group
noun people
 plural peoples
 class group
noun person
 plural people
 class group
noun individual
 class group
noun human being
 class group
noun population
 class group
noun crowd
 class group
noun masses
 class group
noun user
 class group
noun internet user
 class group
noun web user
 class group
noun WhatsApp user
 class group
noun Facebook user
 class group
noun Twitter user
 class group
noun iPhone user
 class group
noun Android user
 class group
noun social media user
 class group
noun phone user
 class group
noun account holder
 class group
noun consumer
 class group
noun shopper
 class group
noun borrower
 class group
noun depositor
 class group
noun creditor
 class group
noun debtor
 class group
noun bondholder
 class group
noun policyholder
 class group
noun taxpayer
 class group
noun ratepayer
 class group
noun beneficiary
 class group
noun recipient
 class group
noun donor
 class group
noun reader
 class group
noun viewer
 class group
noun listener
 class group
noun fan
 class group
noun football fan
 class group
noun soccer fan
 class group
noun gamer
 class group
noun Olympian
 class group
noun sportsman
 plural sportsmen
 class group
noun sportswoman
 plural sportswomen
 class group
noun runner
 class group
noun winner
 class group
noun runner-up
 plural runners-up
 class group
noun finalist
 class group
noun contestant
 class group
noun participant
 class group
noun attendee
 class group
noun guest
 class group
noun middle class
 class group
noun working class
 class group
noun upper class
 class group
noun unemployed
 class group
noun jobless
 class group
noun jobseeker
 class group
noun job seeker
 class group
noun underclass
 class group
noun African American
 class group
noun African-American
 class group
noun Latino
 class group
noun Hispanic
 class group
noun Asian American
 class group
noun Native American
 class group
noun lesbian
 class group
noun homosexual
 class group
noun bisexual
 class group
noun transgender
 class group
noun transgender people
 plural transgender peoples
 class group
noun LGBT people
 plural LGBT peoples
 class group
noun gay people
 plural gay peoples
 class group
noun black people
 plural black peoples
 class group
noun white people
 plural white peoples
 class group
noun feminist
 class group
noun environmentalist
 class group
noun conservationist
 class group
noun ecologist
 class group
noun vegetarian
 class group
noun vegan
 class group
noun smoker
 class group
noun drinker
 class group
noun addict
 class group
noun drug user
 class group
noun alcoholic
 class group
noun neo-Nazi
 class group
noun Nazi
 class group
noun fascist
 class group
noun white supremacist
 class group
noun racist
 class group
noun supremacist
 class group
noun anti-Semite
 class group
noun antisemite
 class group
noun skinhead
 class group
noun football hooligan
 class group
noun hooligan
 class group
noun Brexiteer
 class group
noun remainer
 class group
noun Zionist
 class group
noun monarchist
 class group
noun technocrat
 class group
noun sponsor
 class group
noun potential victim
 class group
noun intended target
 class group
noun dignitary
 class group
noun notable
 class group
noun VIP
 plural VIPs
 class group
noun noble
 class group
noun aristocrat
 class group
noun heir
 class group
noun hero
 plural heroes
 class group

# Places
noun city
 class place
noun town
 class place
noun village
 class place
noun region
 class place
noun province
 class place
noun district
 class place
noun county
 class place
noun island
 class place
noun archipelago
 class place
noun peninsula
 class place
noun continent
 class place
noun neighbourhood
 class place
noun neighborhood
 class place
noun suburb
 class place
noun street
 class place
noun road
 class place
noun avenue
 class place
noun highway
 class place
noun motorway
 class place
noun bridge
 class place
noun tunnel
 class place
noun square
 class place
noun park
 class place
noun forest
 class place
noun desert
 class place
noun mountain
 class place
noun mount
 class place
noun hill
 class place
noun valley
 class place
noun river
 class place
noun lake
 class place
noun sea
 class place
noun ocean
 class place
noun gulf
 class place
noun bay
 class place
noun strait
 class place
noun canal
 class place
noun harbour
 class place
noun harbor
 class place
noun railway station
 class place
noun camp
 class place
noun refugee camp
 class place
noun outpost
 class place
noun enclave
 class place
noun exclave
 class place
noun strip
 class place
noun west bank
 class place
noun Middle East
 class place
noun prefecture
 class place
noun metropolis
 class place
noun metropolitan area
 class place
noun countryside
 class place
noun outskirts
 class place
noun hometown
 class place
noun homeland
 class place
noun birthplace
 class place
noun battlefield
 class place
noun frontline
 class place
noun front line
 class place
noun checkpoint
 class place
noun crossing
 class place
noun border crossing
 class place
noun demilitarised zone
 class place
noun demilitarized zone
 class place
noun buffer zone
 class place
noun no-fly zone
 class place
noun no-man's land
 class place
noun oasis
 plural oases
 class place
noun delta
 class place
noun plateau
 plural plateaus
 class place
noun glacier
 class place
noun volcano
 plural volcanoes
 class place
noun waterfall
 class place
noun creek
 class place
noun reef
 class place
noun beach
 class place
noun shore
 class place
noun resort
 class place
noun headland
 class place
noun planet
 class place
noun hemisphere
 class place
noun equator
 class place
noun pole
 class place
noun Arctic
 class place
noun Antarctic
 class place
noun tropics
 class place
noun jungle
 class place
noun savannah
 class place
noun steppe
 class place
noun swamp
 class place
noun wetland
 class place
noun farm
 class place
noun hill town
 class place
noun port city
 class place
noun coastal city
 class place
noun border town
 class place
noun capital city
 class place
noun holy city
 class place
noun old city
 class place
noun city centre
 class place
noun city center
 class place
noun downtown
 class place
noun slum
 class place
noun shanty town
 class place
noun favela
 class place
noun ghetto
 class place
noun compound
 class place
noun stadium
 plural stadiums
 plural stadia
 class place
noun arena
 class place
noun shrine
 class place
noun castle
 class place
noun tower
 class place
noun skyscraper
 class place
noun jail
 class place
noun detention centre
 class place
noun detention center
 class place
noun power plant
 class place
noun power station
 class place
noun nuclear plant
 class place
noun oil field
 class place
noun gas field
 class place
noun military base
 class place
noun air base
 class place
noun airbase
 class place
noun naval base
 class place
noun barracks
 plural barracks
 class place
noun garrison
 class place
noun fortress
 class place
noun outlying island
 class place
noun overseas territory
 class place
noun protectorate
 class place
noun colony
 class place
noun dominion
 class place
noun canton
 class place
noun commune
 class place
noun borough
 class place
noun parish
 class place
noun constituency
 class place
noun arrondissement
 class place
noun oblast
 class place
noun wilayat
 class place
noun wilaya
 class place
noun muhafazah
 class place
noun mohafazah
 class place
noun autonomous region
 class place
noun disputed region
 class place
noun nature reserve
 class place
noun national park
 class place
noun golf course
 class place
noun cemetery
 class place
noun crossroads
 plural crossroads
 class place
noun roundabout
 class place
noun intersection
 class place
noun boulevard
 class place
noun lane
 class place
noun alley
 class place
noun mall
 class place
noun shopping centre
 class place
noun shopping center
 class place
noun bazaar
 class place
noun souk
 class place

# Numbers and measures
noun dozen
 class number
noun hundred
 class number transparent
noun thousand
 class number transparent
noun million
 class number
noun billion
 class number
noun trillion
 class number
noun tens of thousands
 plural tenses of thousands
 class number
noun hundreds of thousands
 plural hundredses of thousands
 class number
noun tens of millions
 plural tenses of millions
 class number
noun hundreds of millions
 plural hundredses of millions
 class number
noun score
 class number
noun trio
 class number
noun quartet
 class number
noun quintet
 class number
noun third
 class number
noun quarter
 class number time
noun fifth
 class number
noun tenth
 class number
noun percent
 class number
noun per cent
 class number
noun percentage point
 class number
noun amount
 class number
noun lot
 class number
noun plenty
 class number
noun proportion
 class number
noun slice
 class number
noun chunk
 class number
noun spate
 class number
noun raft
 class number
noun slew
 class number
noun host
 class number
noun flood
 class number
noun collection
 class number
noun kilometre
 class number
noun kilometer
 class number
noun metre
 class number
noun meter
 class number
noun centimetre
 class number
noun centimeter
 class number
noun millimetre
 class number
noun mile
 class number
noun yard
 class number
noun foot
 plural feet
 class number
noun inch
 class number
noun kilogram
 class number
noun kilo
 class number
noun gram
 class number
noun ton
 class number
noun tonne
 class number
noun ounce
 class number
noun litre
 class number
noun liter
 class number
noun gallon
 class number
noun barrel
 class number
noun hectare
 class number
noun acre
 class number
noun degree
 class number
noun megawatt
 class number
noun gigawatt
 class number
noun kilowatt
 class number
noun watt
 class number
noun volt
 class number
noun byte
 class number
noun gigabyte
 class number
noun megabyte
 class number
noun terabyte
 class number
noun megapixel
 class number
noun basis point
 class number
noun digit
 class number
noun decimal
 class number
noun median
 class number
noun maximum
 class number
noun minimum
 class number
noun quantity
 class number
noun volume
 class number
noun square kilometre
 class number
noun square kilometer
 class number
noun square mile
 class number
noun carat
 class number
noun calorie
 class number
noun decibel
 class number
noun pint
 class number
noun death toll
 class number

# Time
noun second
 class time
noun minute
 class time
noun hour
 class time
noun day
 class time
noun night
 class time
noun morning
 class time
noun afternoon
 class time
noun evening
 class time
noun noon
 class time
noun midnight
 class time
noun week
 class time
noun weekend
 class time
noun fortnight
 class time
noun month
 class time
noun season
 class time
noun year
 class time
noun decade
 class time
noun century
 class time
noun millennium
 class time
noun era
 class time
noun period
 class time
noun time
 class time
noun moment
 class time
noun instant
 class time
noun date
 class time
noun deadline
 class time
noun anniversary
 class time
noun birthday
 class time
noun holiday
 class time
noun eve
 class time
noun dawn
 class time
noun dusk
 class time
noun sunrise
 class time
noun sunset
 class time
noun spring
 class time
noun summer
 class time
noun autumn
 class time
noun winter
 class time
noun today
 class time
noun yesterday
 class time
noun tomorrow
 class time
noun tonight
 class time
noun past
 class time
noun present
 class time
noun future
 class time
noun aftermath
 class time
noun calendar
 class time
noun fiscal year
 class time
noun financial year
 class time
noun school year
 class time
noun half-year
 class time
noun first half
 plural first halves
 class time
noun second half
 plural second halves
 class time
noun first quarter
 class time
noun second quarter
 class time
noun third quarter
 class time
noun fourth quarter
 class time
noun weekday
 class time
noun working day
 class time
noun lifetime
 class time
noun generation
 class time
noun epoch
 class time
noun heyday
 class time
noun run-up
 class time
noun lead-up
 class time
noun lunchtime
 class time
noun daytime
 class time
noun nighttime
 class time
noun night-time
 class time
noun rush hour
 class time
noun new year
 class time
noun leap year
 class time
noun centenary
 class time
noun bicentenary
 class time
noun jubilee
 class time
noun interim
 class time
noun meantime
 class time
noun meanwhile
 class time
noun overtime
 class time
noun half-time
 class time
noun halftime
 class time
noun full-time
 class time
noun extra time
 class time
noun kick-off
 class time
noun kickoff
 class time
noun curfew
 class time
noun dateline
 class time
noun timeframe
 class time
noun time frame
 class time
noun timetable
 class time
noun timescale
 class time
noun mid-morning
 class time
noun mid-afternoon
 class time
noun daybreak
 class time
noun nightfall
 class time
noun noontime
 class time
noun yesteryear
 class time
noun Middle Ages
 class time
noun wartime
 class time
noun peacetime
 class time
noun postwar era
 class time
noun early hours
 class time
noun evening hours
 class time
noun morning hours
 class time
noun end of the year
 plural ends of the year
 class time
noun end of the month
 plural ends of the month
 class time
noun start of the year
 plural starts of the year
 class time
noun turn of the century
 plural turns of the century
 class time

# Other nouns
noun abatement
 class common
noun abbreviation
 class common
noun aberration
 class common
noun ability
 class common
noun abortion
 class common
noun absence
 class common
noun absenteeism
 class common
noun absorption
 class common
noun abstention
 class common
noun Abu
 class common
noun abundance
 class common
noun abyss
 class common
noun academician
 class common
noun accent
 class common
noun acceptance
 class common
noun access
 class common
noun accessory
 class common
noun accident
 class common
noun acclamation
 class common
noun accordance
 class common
noun accordion
 class common
noun accountability
 class common
noun accounting
 class common
noun accreditation
 class common
noun accumulation
 class common
noun accuracy
 class common
noun ace
 class common
noun ache
 class common
noun achievement
 class common
noun acid
 class common
noun acolyte
 class common
noun acorn
 class common
noun acoustics
 class common
noun acronym
 class common
noun acrylic
 class common
noun acting
 class common
noun activation
 class common
noun activism
 class common
noun adaptability
 class common
noun adaptation
 class common
noun addiction
 class common
noun addition
 class common
noun address
 class common
noun adherence
 class common
noun adjournment
 class common
noun adjustment
 class common
noun admissibility
 class common
noun adolescence
 class common
noun adoption
 class common
noun advance
 class common
noun advancement
 class common
noun advantage
 class common
noun advent
 class common
noun adventure
 class common
noun adversity
 class common
noun advert
 class common
noun advertisement
 class common
noun advertising
 class common
noun advisability
 class common
noun affair
 class common
noun affect
 class common
noun affection
 class common
noun affinity
 class common
noun affirmation
 class common
noun affordability
 class common
noun aftershock
 class common
noun age
 class common
noun ageing
 class common
noun agenda
 class common
noun aging
 class common
noun agitation
 class common
noun agony
 class common
noun agriculture
 class common
noun airbag
 class common
noun airfare
 class common
noun airfield
 class common
noun airlift
 class common
noun airplane
 class common
noun aisle
 class common
noun alarm
 class common
noun alert
 class common
noun alga
 plural algae
 class common
noun algebra
 class common
noun algorithm
 class common
noun alias
 class common
noun alibi
 plural alibis
 class common
noun alien
 class common
noun alienation
 class common
noun alignment
 class common
noun allergy
 class common
noun allocation
 class common
noun allotment
 class common
noun alloy
 class common
noun allure
 class common
noun almond
 class common
noun alphabet
 class common
noun altar
 class common
noun alteration
 class common
noun alternative
 class common
noun altitude
 class common
noun amazement
 class common
noun ambassadorship
 class common
noun amber
 class common
noun ambience
 class common
noun ambiguity
 class common
noun ambivalence
 class common
noun ambulance
 class common
noun amenity
 class common
noun amid
 class common
noun amusement
 class common
noun analogy
 class common
noun anarchy
 class common
noun anatomy
 class common
noun ancestry
 class common
noun anecdote
 class common
noun angel
 class common
noun angle
 class common
noun anguish
 class common
noun animal
 class common
noun animation
 class common
noun ankle
 class common
noun annexation
 class common
noun annoyance
 class common
noun anomaly
 class common
noun anonymity
 class common
noun ant
 class common
noun antenna
 plural antennas
 class common
noun anthem
 class common
noun anthology
 class common
noun antibody
 class common
noun antidote
 class common
noun antipathy
 class common
noun antique
 class common
noun antiquity
 class common
noun antitrust
 class common
noun anxiety
 class common
noun apartment
 class common
noun apathy
 class common
noun ape
 class common
noun apex
 plural apexes
 class common
noun apparatus
 plural apparatuses
 class common
noun apparition
 class common
noun appearance
 class common
noun appeasement
 class common
noun appetite
 class common
noun apple
 class common
noun applicability
 class common
noun applicant
 class common
noun appraisal
 class common
noun appreciation
 class common
noun apprenticeship
 class common
noun approach
 class common
noun apricot
 class common
noun apron
 class common
noun aquarium
 class common
noun arc
 class common
noun arch
 class common
noun archaeology
 class common
noun architecture
 class common
noun area
 class common
noun argus
 class common
noun arithmetic
 class common
noun armchair
 class common
noun armor
 class common
noun armour
 class common
noun aroma
 class common
noun arrangement
 class common
noun arrears
 class common
noun arrival
 class common
noun arrogance
 class common
noun arrow
 class common
noun art
 class common
noun artefact
 class common
noun artery
 class common
noun articulation
 class common
noun artifact
 class common
noun artisan
 class common
noun artwork
 class common
noun ascendancy
 class common
noun ascent
 class common
noun ash
 class common
noun aspect
 class common
noun aspersion
 class common
noun asphalt
 class common
noun ass
 class common
noun assertiveness
 class common
noun assessment
 class common
noun assignment
 class common
noun assimilation
 class common
noun assortment
 class common
noun assumption
 class common
noun asteroid
 class common
noun asthma
 class common
noun astonishment
 class common
noun astronomy
 class common
noun athletics
 class common
noun atlas
 plural atlases
 class common
noun atmosphere
 class common
noun atom
 class common
noun attachment
 class common
noun attainment
 class common
noun attempt
 class common
noun attendance
 class common
noun attention
 class common
noun attic
 class common
noun attitude
 class common
noun attraction
 class common
noun attribute
 class common
noun attrition
 class common
noun auction
 class common
noun audition
 class common
noun augmentation
 class common
noun aura
 class common
noun austerity
 class common
noun authenticity
 class common
noun authorship
 class common
noun autism
 class common
noun autobiography
 class common
noun autograph
 class common
noun automation
 class common
noun automobile
 class common
noun autonomy
 class common
noun autopsy
 class common
noun availability
 class common
noun avalanche
 class common
noun avatar
 class common
noun average
 class common
noun aversion
 class common
noun award
 class common
noun awareness
 class common
noun axe
 class common
noun axle
 class common
noun bachelor
 class common
noun back
 class common
noun backbone
 class common
noun backdrop
 class common
noun background
 class common
noun backlog
 class common
noun backpack
 class common
noun backup
 class common
noun backyard
 class common
noun bacon
 class common
noun bacterium
 plural bacteria
 class common
noun badge
 class common
noun bafflement
 class common
noun bag
 class common
noun baggage
 class common
noun bail
 class common
noun bail-out
 class common
noun bait
 class common
noun balance
 class common
noun balcony
 class common
noun ball
 class common
noun ballad
 class common
noun ballistics
 class common
noun balloon
 class common
noun bamboo
 class common
noun banana
 class common
noun band
 class common
noun bandage
 class common
noun bandwidth
 class common
noun bang
 class common
noun banking
 class common
noun bankruptcy
 class common
noun banner
 class common
noun banquet
 class common
noun baptism
 class common
noun barbarism
 class common
noun barbecue
 class common
noun bargain
 class common
noun barge
 class common
noun bark
 class common
noun barley
 class common
noun barn
 class common
noun barometer
 class common
noun barricade
 class common
noun barrier
 class common
noun baseball
 class common
noun basement
 class common
noun bashing
 class common
noun basil
 class common
noun basin
 class common
noun basis
 plural bases
 class common
noun basket
 class common
noun basketball
 class common
noun bastion
 class common
noun bat
 class common
noun bath
 class common
noun bathroom
 class common
noun bead
 class common
noun beak
 class common
noun beam
 class common
noun bean
 class common
noun bear
 class common
noun beard
 class common
noun beast
 class common
noun beat
 class common
noun beauty
 class common
noun bed
 class common
noun bedfellow
 class common
noun bedroom
 class common
noun bee
 class common
noun beef
 class common
noun beginning
 class common
noun behest
 class common
noun being
 class common
noun belief
 plural beliefs
 class common
noun bell
 class common
noun bellwether
 class common
noun belly
 class common
noun belonging
 class common
noun belt
 class common
noun bench
 class common
noun benchmark
 class common
noun bend
 class common
noun benefactor
 class common
noun benefit
 class common
noun bereavement
 class common
noun berry
 class common
noun bet
 class common
noun betrayal
 class common
noun betterment
 class common
noun beverage
 class common
noun bias
 plural biases
 class common
noun bible
 class common
noun bickering
 class common
noun bidder
 class common
noun bigotry
 class common
noun bilingualism
 class common
noun billboard
 class common
noun bin
 class common
noun biodiversity
 class common
noun biography
 class common
noun biology
 class common
noun bird
 class common
noun birth
 class common
noun birthrate
 class common
noun biscuit
 class common
noun bit
 class common
noun bite
 class common
noun bitterness
 class common
noun black
 class common
noun blackout
 class common
noun blade
 class common
noun blanket
 class common
noun blasphemy
 class common
noun blaze
 class common
noun blend
 class common
noun blessing
 class common
noun blight
 class common
noun blindness
 class common
noun blink
 class common
noun blizzard
 class common
noun block
 class common
noun blockade
 class penalty
 takes pp of on against
noun blockbuster
 class common
noun blood
 class common
noun bloodletting
 class common
noun bloom
 class common
noun blossom
 class common
noun blouse
 class common
noun blow
 class common
noun bluff
 class common
noun blunder
 class common
noun boarding
 class common
noun boast
 class common
noun boat
 class common
noun boiler
 class common
noun bolt
 class common
noun bombshell
 class common
noun bondage
 class common
noun bone
 class common
noun bonfire
 class common
noun booking
 class common
noun booklet
 class common
noun bookshop
 class common
noun bookstore
 class common
noun boom
 class common
noun boost
 class common
noun boot
 class common
noun booth
 class common
noun borderline
 class common
noun boredom
 class common
noun bottle
 class common
noun bottleneck
 class common
noun bottom
 class common
noun boulder
 class common
noun bounce
 class common
noun boundary
 class common
noun bouquet
 class common
noun bout
 class common
noun bow
 class common
noun bowl
 class common
noun bowling
 class common
noun box
 class common
noun boxing
 class common
noun boycott
 class boycott
 takes pp of against
noun boyfriend
 class common
noun bracelet
 class common
noun bracket
 class common
noun brain
 class common
noun brainchild
 class common
noun brake
 class common
noun brass
 class common
noun bravery
 class common
noun bread
 class common
noun breadth
 class common
noun break
 class common
noun break-up
 class common
noun breakaway
 class common
noun breakdown
 class common
noun breakfast
 class common
noun breakthrough
 class common
noun breakup
 class common
noun breast
 class common
noun breath
 class common
noun breed
 class common
noun breeding
 class common
noun breeze
 class common
noun bribery
 class common
noun brick
 class common
noun briefcase
 class common
noun brilliance
 class common
noun brink
 class common
noun broadband
 class common
noun broadcast
 class common
noun broccoli
 class common
noun brochure
 class common
noun bronze
 class common
noun broom
 class common
noun brother-in-arms
 class common
noun brother-in-law
 plural brothers-in-law
 class common
noun brouhaha
 class common
noun brow
 class common
noun bruise
 class common
noun brunch
 class common
noun brush
 class common
noun bubble
 class common
noun bucket
 class common
noun buffalo
 plural buffalo
 plural buffaloes
 class common
noun buffer
 class common
noun buffet
 class common
noun build-up
 class common
noun building
 class common
noun buildup
 class common
noun bulb
 class common
noun bull
 class common
noun bulldozer
 class common
noun bulwark
 class common
noun bump
 class common
noun bundle
 class common
noun bunker
 class common
noun burden
 class common
noun burger
 class common
noun burial
 class common
noun burn
 class common
noun burning
 class common
noun burnout
 class common
noun burqa
 class common
noun burst
 class common
noun bush
 class common
noun butter
 class common
noun butterfly
 class common
noun button
 class common
noun buy
 class common
noun buyback
 class common
noun buying
 class common
noun buzz
 class common
noun bypass
 class common
noun cabbage
 class common
noun cabin
 class common
noun cable
 class common
noun cadre
 class common
noun cage
 class common
noun cahoots
 class common
noun cake
 class common
noun calamity
 class common
noun calcium
 class common
noun calculation
 class common
noun calculator
 class common
noun calf
 plural calves
 class common
noun calibration
 class common
noun calibre
 class common
noun calm
 class common
noun camaraderie
 class common
noun camel
 class common
noun camping
 class common
noun can
 class common
noun cancellation
 class common
noun cancer
 class common
noun candidacy
 class common
noun candle
 class common
noun candy
 class common
noun canteen
 class common
noun canvas
 plural canvases
 class common
noun canyon
 class common
noun cap
 class common
noun capability
 class common
noun capacity
 class common
noun cape
 class common
noun capitalism
 class common
noun capitulation
 class common
noun capsule
 class common
noun caption
 class common
noun captivity
 class common
noun caravan
 class common
noun carbon
 class common
noun carbon dioxide
 class common
noun card
 class common
noun cardboard
 class common
noun cardigan
 class common
noun care
 class common
noun career
 class common
noun caretaker
 class common
noun cargo
 plural cargoes
 plural cargos
 class common
noun carnival
 class common
noun carpet
 class common
noun carriage
 class common
noun carrot
 class common
noun cart
 class common
noun cartoon
 class common
noun cascade
 class common
noun cash cow
 class common
noun cast
 class common
noun caste
 class common
noun cat
 class common
noun catalogue
 class common
noun catastrophe
 class common
noun catch
 class common
noun category
 class common
noun cattle
 plural cattle
 class common
noun caution
 class common
noun cave
 class common
noun cavity
 class common
noun ceiling
 class common
noun celebrant
 class common
noun celebration
 class common
noun cell
 class common
noun cellar
 class common
noun census
 plural censuses
 class common
noun centerpiece
 class common
noun centralisation
 class common
noun centrepiece
 class common
noun cereal
 class common
noun ceremony
 class common
noun certainty
 class common
noun certificate
 class common
noun certification
 class common
noun chalk
 class common
noun champagne
 class common
noun chance
 class common
noun change
 class common
noun chaos
 class common
noun chapel
 class common
noun chapter
 class common
noun character
 class common
noun characteristic
 class common
noun charade
 class common
noun charcoal
 class common
noun charisma
 class common
noun charm
 class common
noun chart
 class common
noun charter
 class common
noun chase
 class common
noun chassis
 plural chassis
 class common
noun cheating
 class common
noun cheek
 class common
noun cheers
 class common
noun cheese
 class common
noun chemistry
 class common
noun cherry
 class common
noun chess
 class common
noun chest
 class common
noun chicken
 class common
noun childcare
 class common
noun childhood
 class common
noun chill
 class common
noun chimney
 class common
noun chimpanzee
 class common
noun chin
 class common
noun chocolate
 class common
noun choice
 class common
noun chokehold
 class common
noun cholera
 class common
noun cholesterol
 class common
noun chord
 class common
noun chorus
 plural choruses
 class common
noun christening
 class common
noun chromosome
 class common
noun cigar
 class common
noun cinema
 class common
noun circle
 class common
noun circles
 class common
noun circuit
 class common
noun circulation
 class common
noun circumstance
 class common
noun circus
 plural circuses
 class common
noun citation
 class common
noun citizenship
 class common
noun civilisation
 class common
noun civilization
 class common
noun clamor
 class common
noun clamour
 class common
noun clampdown
 class common
noun clarity
 class common
noun class
 class common
noun classic
 class common
noun classification
 class common
noun classroom
 class common
noun clause
 class common
noun claw
 class common
noun clay
 class common
noun clean-up
 class common
noun cleaning
 class common
noun cleanup
 class common
noun clearing
 class common
noun clerk
 class common
noun click
 class common
noun cliff
 plural cliffs
 class common
noun cliffhanger
 class common
noun climate
 class common
noun climate change
 class common
noun climax
 class common
noun climb
 class common
noun climbing
 class common
noun clip
 class common
noun clock
 class common
noun closure
 class common
noun cloth
 class common
noun clothes
 class common
noun clout
 class common
noun clown
 class common
noun clue
 class common
noun cluster
 class common
noun clutch
 class common
noun co-author
 class common
noun co-defendant
 class common
noun co-star
 class common
noun co-worker
 class common
noun coastline
 class common
noun coat
 class common
noun cockpit
 class common
noun cocktail
 class common
noun coconut
 class common
noun coffin
 class common
noun cohabitation
 class common
noun cohesion
 class common
noun cohort
 class common
noun coincidence
 class common
noun cold
 class common
noun collapse
 class common
noun collar
 class common
noun collector
 class common
noun collision
 class common
noun colon
 class common
noun colonialism
 class common
noun color
 class common
noun colour
 class common
noun column
 class common
noun combination
 class common
noun comeback
 class common
noun comedy
 class common
noun comet
 class common
noun comeuppance
 class common
noun comfort
 class common
noun comic
 class common
noun commemoration
 class common
noun commencement
 class common
noun commerce
 class common
noun commercial
 class common
noun commissioning
 class common
noun commonality
 class common
noun communism
 class common
noun commute
 class common
noun companion
 class common
noun comparison
 class common
noun compartment
 class common
noun compass
 class common
noun compassion
 class common
noun compatibility
 class common
noun compatriot
 class common
noun competence
 class common
noun competition
 class common
noun competitiveness
 class common
noun compilation
 class common
noun complement
 class common
noun completion
 class common
noun complex
 class common
noun complexity
 class common
noun compliance
 class common
noun complication
 class common
noun complicity
 class common
noun composition
 class common
noun comprehension
 class common
noun compulsion
 class common
noun computation
 class common
noun comrade
 class common
noun concealment
 class common
noun concentration
 class common
noun concept
 class common
noun conception
 class common
noun concern
 class common
noun concert
 class common
noun concession
 class common
noun conciliation
 class common
noun concrete
 class common
noun condition
 class common
noun condolence
 class common
noun cone
 class common
noun confidant
 class common
noun confidante
 class common
noun confidence
 class common
noun configuration
 class common
noun confinement
 class common
noun confirmation
 class common
noun confusion
 class common
noun congestion
 class common
noun congratulations
 class common
noun congregation
 class common
noun conjunction
 class common
noun connection
 class common
noun connections
 class common
noun connectivity
 class common
noun connotation
 class common
noun conquest
 class common
noun conscience
 class common
noun consciousness
 class common
noun consensus
 plural consensuses
 class common
noun consequence
 class common
noun conservation
 class common
noun conservatism
 class common
noun conservative
 class common
noun consideration
 class common
noun consistency
 class common
noun consolidation
 class common
noun constellation
 class common
noun consternation
 class common
noun constituent
 class common
noun constraint
 class common
noun consumption
 class common
noun contact
 class common
noun contacts
 class common
noun container
 class common
noun containment
 class common
noun contamination
 class common
noun contempt
 class common
noun contender
 class common
noun content
 class common
noun contest
 class common
noun context
 class common
noun contingent
 class common
noun continuation
 class common
noun continuity
 class common
noun contraband
 class common
noun contraception
 class common
noun contraction
 class common
noun contradiction
 class common
noun contrast
 class common
noun control
 class common
noun controversy
 class common
noun conundrum
 class common
noun convener
 class common
noun convenience
 class common
noun convenor
 class common
noun convergence
 class common
noun conversion
 class common
noun cooker
 class common
noun cookie
 class common
noun cooking
 class common
noun cooling
 class common
noun copy
 class common
noun copycat
 class common
noun copyright
 class common
noun cordiality
 class common
noun cordon
 class common
noun core
 class common
noun corn
 class common
noun corner
 class common
noun cornerstone
 class common
noun coronavirus
 class common
noun corpse
 class common
noun correction
 class common
noun correlation
 class common
noun corridor
 class common
noun corruption
 class common
noun cosmos
 class common
noun cost
 class common
noun costume
 class common
noun cottage
 class common
noun couch
 class common
noun cough
 class common
noun countdown
 class common
noun counter
 class common
noun counterfeit
 class common
noun counterfeiting
 class common
noun counterintelligence
 class common
noun counterpart
 class common
noun coup
 plural coups
 class common
noun coupon
 class common
noun courage
 class common
noun course
 class common
noun courtesy
 class common
noun courthouse
 class common
noun courtroom
 class common
noun courtyard
 class common
noun covenant
 class common
noun cover
 class common
noun cover-up
 class common
noun coverage
 class common
noun coverup
 class common
noun cow
 class common
noun crab
 class common
noun crack
 class common
noun crackdown
 class common
noun cradle
 class common
noun craft
 class common
noun crane
 class common
noun crash
 class common
noun crater
 class common
noun cravat
 class common
noun cream
 class common
noun creativity
 class common
noun creature
 class common
noun credence
 class common
noun credibility
 class common
noun credit
 class common
noun creed
 class common
noun cremation
 class common
noun cricket
 class common
noun crime
 class common
noun criminality
 class common
noun crisis
 plural crises
 class common
noun criterion
 plural criteria
 class common
noun crocodile
 class common
noun crony
 class common
noun crop
 class common
noun cross
 class common
noun crossfire
 class common
noun crossover
 class common
noun crow
 class common
noun cruise
 class common
noun crust
 class common
noun crux
 class common
noun cry
 class common
noun crystal
 class common
noun cube
 class common
noun cucumber
 class common
noun cue
 class common
noun cuisine
 class common
noun culmination
 class common
noun culpability
 class common
noun cultivation
 class common
noun culture
 class common
noun cupboard
 class common
noun cure
 class common
noun curiosity
 class common
noun current
 class common
noun curriculum
 plural curricula
 class common
noun curse
 class common
noun curtailment
 class common
noun curtain
 class common
noun curve
 class common
noun curveball
 class common
noun cushion
 class common
noun custodian
 class common
noun custom
 class common
noun cut
 class common
noun cutback
 class common
noun cutting edge
 class common
noun cycle
 class common
noun cycling
 class common
noun cyclone
 class common
noun cylinder
 class common
noun cynicism
 class common
noun dad
 class common
noun dagger
 class common
noun dairy
 class common
noun dam
 class common
noun damage
 class common
noun dance
 class common
noun dancing
 class common
noun danger
 class common
noun daring
 class common
noun dark
 class common
noun darkness
 class common
noun dart
 class common
noun dash
 class common
noun dashboard
 class common
noun dataset
 class common
noun daughter-in-law
 plural daughters-in-law
 class common
noun daylight
 class common
noun dead
 class common
noun deadlock
 class common
noun dealing
 class common
noun dearth
 class common
noun death
 class common
noun debacle
 class common
noun debate
 class common
noun debenture
 class common
noun debris
 class common
noun debut
 class common
noun decarbonisation
 class common
noun decay
 class common
noun decency
 class common
noun decimation
 class common
noun deck
 class common
noun decline
 class common
noun decoration
 class common
noun decoy
 class common
noun decrease
 class common
noun dedication
 class common
noun deed
 class common
noun deer
 plural deer
 class common
noun defamation
 class common
noun default
 class common
noun defeat
 class common
noun deference
 class common
noun deficiency
 class common
noun definition
 class common
noun deforestation
 class common
noun degeneration
 class common
noun degradation
 class common
noun delay
 class common
noun deletion
 class common
noun deliberation
 class common
noun delicacy
 class common
noun delight
 class common
noun delinquency
 class common
noun deluge
 class common
noun delusion
 class common
noun demarcation
 class common
noun demeanor
 class common
noun demeanour
 class common
noun dementia
 class common
noun demerger
 class common
noun demise
 class common
noun democracy
 class common
noun demography
 class common
noun demon
 class common
noun den
 class common
noun denomination
 class common
noun density
 class common
noun dependence
 class common
noun dependency
 class common
noun depletion
 class common
noun deploying
 class common
noun depot
 class common
noun deprecation
 class common
noun depression
 class common
noun deprivation
 class common
noun depth
 class common
noun derailment
 class common
noun derby
 class common
noun descent
 class common
noun description
 class common
noun desertification
 class common
noun desire
 class common
noun desk
 class common
noun despair
 class common
noun despatch
 class common
noun desperation
 class common
noun despotism
 class common
noun dessert
 class common
noun destination
 class common
noun destiny
 class common
noun destruction
 class common
noun detachment
 class common
noun detail
 class common
noun detainment
 class common
noun detection
 class common
noun detente
 class common
noun detergent
 class common
noun deterioration
 class common
noun determination
 class common
noun deterrence
 class common
noun deterrent
 class common
noun detriment
 class common
noun devaluation
 class common
noun devastation
 class common
noun deviation
 class common
noun devil
 class common
noun devolution
 class common
noun devotion
 class common
noun dew
 class common
noun diabetes
 class common
noun diagnosis
 plural diagnoses
 class common
noun diagram
 class common
noun dialect
 class common
noun dialysis
 class common
noun diary
 class common
noun diaspora
 class common
noun dice
 class common
noun dictionary
 class common
noun difference
 class common
noun differential
 class common
noun difficulty
 class common
noun dig
 class common
noun dignity
 class common
noun dilemma
 class common
noun diligence
 class common
noun dimension
 class common
noun diner
 class common
noun dinner
 class common
noun dinosaur
 class common
noun dioxide
 class common
noun dip
 class common
noun diploma
 class common
noun diplomacy
 class common
noun direction
 class common
noun directory
 class common
noun dirt
 class common
noun disability
 class common
noun disabled
 class common
noun disadvantage
 class common
noun disappointment
 class common
noun disarmament
 class common
noun disaster
 class common
noun disbelief
 class common
noun disbursement
 class common
noun disc
 class common
noun discharge
 class common
noun disciple
 class common
noun discipline
 class common
noun discontent
 class common
noun discord
 class common
noun discount
 class common
noun discourse
 class common
noun discredit
 class common
noun discrepancy
 class common
noun discretion
 class common
noun discussion
 class common
noun disease
 class common
noun disengagement
 class common
noun disgrace
 class common
noun disguise
 class common
noun disgust
 class common
noun dish
 class common
noun disillusion
 class common
noun disinformation
 class common
noun disk
 class common
noun dismay
 class common
noun disobedience
 class common
noun disorder
 class common
noun disparity
 class common
noun dispensation
 class common
noun disposition
 class common
noun disproportion
 class common
noun disregard
 class common
noun disrepute
 class common
noun disrespect
 class common
noun disruption
 class common
noun dissatisfaction
 class common
noun dissemination
 class common
noun dissolution
 class common
noun distance
 class common
noun distinction
 class common
noun distortion
 class common
noun distraction
 class common
noun distress
 class common
noun distribution
 class common
noun disturbance
 class common
noun disunity
 class common
noun dive
 class common
noun divergence
 class common
noun diversification
 class common
noun diversion
 class common
noun diversity
 class common
noun divide
 class common
noun divorce
 class common
noun dock
 class common
noun doctorate
 class common
noun doctrine
 class common
noun dog
 class common
noun doldrums
 class common
noun doll
 class common
noun dolphin
 class common
noun domain
 class common
noun dome
 class common
noun domesticity
 class common
noun dominance
 class common
noun domination
 class common
noun Don
 class common
noun donkey
 class common
noun door
 class common
noun doorstep
 class common
noun doorway
 class common
noun dormitory
 class common
noun dot
 class common
noun doubt
 class common
noun dough
 class common
noun downfall
 class common
noun download
 class common
noun downpour
 class common
noun downside
 class common
noun downturn
 class common
noun draft
 class common
noun drag
 class common
noun dragon
 class common
noun drain
 class common
noun drainage
 class common
noun drama
 class common
noun draw
 class common
noun drawback
 class common
noun drawdown
 class common
noun drawer
 class common
noun drawing
 class common
noun dread
 class common
noun dream
 class common
noun dress
 class common
noun dressing
 class common
noun drift
 class common
noun drill
 class common
noun drilling
 class common
noun drink
 class common
noun drinking
 class common
noun drive
 class common
noun driveway
 class common
noun driving
 class common
noun drop
 class common
noun drought
 class common
noun drum
 class common
noun dryer
 class common
noun duck
 class common
noun duct
 class common
noun due
 class common
noun duet
 class common
noun dump
 class common
noun duplicate
 class common
noun durability
 class common
noun duration
 class common
noun dust
 class common
noun duty
 class common
noun dwelling
 class common
noun dye
 class common
noun dynasty
 class common
noun dysfunction
 class common
noun détente
 class common
noun eagerness
 class common
noun eagle
 class common
noun ear
 class common
noun earning
 class common
noun earring
 class common
noun earth
 class common
noun earthquake
 class common
noun ease
 class common
noun east
 class common
noun eating
 class common
noun echelon
 class common
noun echo
 plural echoes
 class common
noun eclipse
 class common
noun ecology
 class common
noun economics
 class common
noun economy
 class common
noun ecosystem
 class common
noun ecstasy
 class common
noun edge
 class common
noun editing
 class common
noun edition
 class common
noun editorial
 class common
noun education
 class common
noun eel
 class common
noun effect
 class common
noun effectiveness
 class common
noun efficacy
 class common
noun efficiency
 class common
noun effort
 class common
noun efforts
 class common
noun egg
 class common
noun ego
 class common
noun elbow
 class common
noun elderly
 plural elderly
 class common
noun electron
 class common
noun elegance
 class common
noun element
 class common
noun elephant
 class common
noun elevation
 class common
noun eligibility
 class common
noun elimination
 class common
noun elite
 class common
noun elucidation
 class common
noun emancipation
 class common
noun embankment
 class common
noun embarrassment
 class common
noun embers
 class common
noun embodiment
 class common
noun embrace
 class common
noun embryo
 class common
noun emergence
 class common
noun emergency
 class common
noun emigration
 class common
noun eminence
 class common
noun emissary
 class common
noun emission
 class common
noun emotion
 class common
noun empathy
 class common
noun emphasis
 class common
noun empowerment
 class common
noun emptiness
 class common
noun enactment
 class common
noun encampment
 class common
noun encounter
 class common
noun encroachment
 class common
noun encyclopedia
 class common
noun end
 class common
noun end-user
 class common
noun endeavor
 class common
noun endeavour
 class common
noun endgame
 class common
noun ending
 class common
noun endowment
 class common
noun endurance
 class common
noun enforcement
 class common
noun engagement
 class common
noun enhancement
 class common
noun enigma
 class common
noun enjoyment
 class common
noun enlargement
 class common
noun enlightenment
 class common
noun enrichment
 class common
noun enrollment
 class common
noun enrolment
 class common
noun entente
 class common
noun enthusiasm
 class common
noun entitlement
 class common
noun entourage
 class common
noun entrance
 class common
noun entrant
 class common
noun entrapment
 class common
noun entrepreneurship
 class common
noun entry
 class common
noun envelope
 class common
noun environment
 class common
noun envy
 class common
noun epic
 class common
noun epicenter
 class common
noun epicentre
 class common
noun epidemic
 class common
noun episode
 class common
noun equality
 class common
noun equanimity
 class common
noun equation
 class common
noun equilibrium
 class common
noun equivalent
 class common
noun eradication
 class common
noun erosion
 class common
noun error
 class common
noun eruption
 class common
noun escalation
 class common
noun escape
 class common
noun essay
 class common
noun essence
 class common
noun essential
 class common
noun estate
 class common
noun estimate
 class common
noun estimation
 class common
noun estrangement
 class common
noun eternity
 class common
noun ethanol
 class common
noun ethic
 class common
noun ethics
 class common
noun ethnicity
 class common
noun euphoria
 class common
noun euthanasia
 class common
noun evacuation
 class common
noun evasion
 class common
noun event
 class common
noun eventuality
 class common
noun evidence
 class common
noun evolution
 class common
noun ex-husband
 class common
noun ex-wife
 plural ex-wives
 class common
noun exaggeration
 class common
noun exam
 class common
noun example
 class common
noun exasperation
 class common
noun excavation
 class common
noun excellence
 class common
noun exception
 class common
noun excerpt
 class common
noun excess
 class common
noun excise
 class common
noun excitement
 class common
noun exclusion
 class common
 takes pp of
noun exclusivity
 class common
noun excuse
 class common
noun exercise
 class common
noun exhaust
 class common
noun exhaustion
 class common
noun exhibit
 class common
noun exhibition
 class common
noun existence
 class common
noun exit
 class common
noun exodus
 class common
noun expansion
 class common
noun expectancy
 class common
noun expectation
 class common
noun expediency
 class common
noun expedition
 class common
noun expense
 class common
noun experience
 class common
noun experiment
 class common
noun expertise
 class common
noun expiration
 class common
noun expiry
 class common
noun exploration
 class common
noun exposition
 class common
noun expression
 class common
noun expropriation
 class common
noun extension
 class common
noun extent
 class common
noun exterior
 class common
noun extinction
 class common
noun extortion
 class common
noun extra
 class common
noun extraction
 class common
noun extravagance
 class common
noun extreme
 class common
noun extremism
 class common
noun exuberance
 class common
noun eye
 class common
noun eyebrow
 class common
noun eyelid
 class common
noun eyesight
 class common
noun facade
 class common
noun face
 class common
noun facelift
 class common
noun facet
 class common
noun fact
 class common
noun factor
 class common
noun fad
 class common
noun fair
 class common
noun fairness
 class common
noun fairy
 class common
noun faith
 class common
noun faithful
 class common
noun fake
 class common
noun fall
 class common
noun fallacy
 class common
noun falling-out
 class common
noun fallout
 class common
noun falsehood
 class common
noun falsification
 class common
noun fame
 class common
noun familiarity
 class common
noun famine
 class common
noun fanaticism
 class common
noun fanbase
 class common
noun fantasy
 class common
noun farce
 class common
noun fare
 class common
noun farewell
 class common
noun farming
 class common
noun farmland
 class common
noun fascination
 class common
noun fascism
 class common
noun fat
 class common
noun fate
 class common
noun father-in-law
 plural fathers-in-law
 class common
noun fatigue
 class common
noun fatwa
 class common
noun fault
 class common
noun favor
 class common
noun favorite
 class common
noun favoritism
 class common
noun favour
 class common
noun favourite
 class common
noun favouritism
 class common
noun fear
 class common
noun feasibility
 class common
noun feast
 class common
noun feat
 class common
noun feather
 class common
noun feature
 class common
noun federalism
 class common
noun feedback
 class common
noun feeling
 class common
noun fellowship
 class common
noun feminism
 class common
noun fence
 class common
noun fencing
 class common
noun fender
 class common
noun ferocity
 class common
noun ferry
 class common
noun fertility
 class common
noun fervor
 class common
noun fervour
 class common
noun festivities
 class common
noun festivity
 class common
noun fever
 class common
noun fiancé
 class common
noun fiancée
 class common
noun fiasco
 plural fiascos
 class common
noun fiber
 class common
noun fibre
 class common
noun fiction
 class common
noun fiefdom
 class common
noun field
 class common
noun figure
 class common
noun fill
 class common
noun filter
 class common
noun final
 class common
noun finale
 class common
noun finger
 class common
noun fining
 class common
noun finish
 class common
noun fire
 class common
noun fireplace
 class common
noun firewood
 class common
noun firework
 class common
noun firing
 class common
noun fish
 plural fish
 class common
noun fishing
 class common
noun fist
 class common
noun fit
 class common
noun fitness
 class common
noun fix
 class common
noun fixture
 class common
noun flag
 class common
noun flagship
 class common
noun flair
 class common
noun flame
 class common
noun flap
 class common
noun flash
 class common
noun flashpoint
 class common
noun flat
 class common
noun flavor
 class common
noun flavour
 class common
noun flea
 class common
noun fledgling
 class common
noun flesh
 class common
noun flexibility
 class common
noun flight
 class common
noun float
 class common
noun flock
 class common
noun flooding
 class common
noun floor
 class common
noun flop
 class common
noun flotation
 class common
noun flotilla
 class common
noun flour
 class common
noun flow
 class common
noun flower
 class common
noun flu
 class common
noun fluctuation
 class common
noun fluid
 class common
noun fluidity
 class common
noun flute
 class common
noun fly
 class common
noun foam
 class common
noun focus
 plural focuses
 class common
noun fog
 class common
noun fold
 class common
noun folk
 class common
noun folklore
 class common
noun folly
 class common
noun fool
 class common
noun football
 class common
noun footballing
 class common
noun foothold
 class common
noun footing
 class common
noun footnote
 class common
noun footprint
 class common
noun footstep
 class common
noun footwear
 class common
noun foray
 class common
noun forbearance
 class common
noun forecast
 class common
noun forecasting
 class common
noun foreclosure
 class common
noun forefront
 class common
noun foreground
 class common
noun forehead
 class common
noun foreign policy
 class common
noun foresight
 class common
noun forestry
 class common
noun forgery
 class common
noun forgiveness
 class common
noun fork
 class common
noun formality
 class common
noun format
 class common
noun formation
 class common
noun formula
 plural formulas
 plural formulae
 class common
noun fort
 class common
noun fortification
 class common
noun forward
 class common
noun fossil
 class common
noun fossil fuel
 class common
noun foul
 class common
noun foul play
 class common
noun fountain
 class common
noun fox
 class common
noun fracture
 class common
noun fragility
 class common
noun fragment
 class common
noun fragmentation
 class common
noun fragrance
 class common
noun frame
 class common
noun framework
 class common
noun franchisee
 class common
noun fraternity
 class common
noun free speech
 class common
noun free trade
 class common
noun freedom
 class common
noun freedom of expression
 plural freedoms of expression
 class common
noun freedom of speech
 plural freedoms of speech
 class common
noun freedom of the press
 plural freedoms of the press
 class common
noun freezer
 class common
noun freezing
 class common
noun frenzy
 class common
noun frequency
 class common
noun friction
 class common
noun fridge
 class common
noun fright
 class common
noun fringe
 class common
noun frivolity
 class common
noun frog
 class common
noun front runner
 class common
noun frontbencher
 class common
noun frontier
 class common
noun frost
 class common
noun fruit
 class common
noun frustration
 class common
noun fulfilment
 class common
noun fun
 class common
noun function
 class common
noun functionary
 class common
noun functioning
 class common
noun fundamental
 class common
noun fundamentalism
 class common
noun fundraiser
 class common
noun fundraising
 class common
noun funeral
 class common
noun fungus
 plural fungi
 class common
noun funnel
 class common
noun fur
 class common
noun fusion
 class common
noun fuss
 class common
noun futility
 class common
noun gain
 class common
noun gala
 class common
noun galaxy
 class common
noun gamble
 class common
noun gambling
 class common
noun game changer
 class common
noun gameplay
 class common
noun gap
 class common
noun garb
 class common
noun garbage
 class common
noun garden
 class common
noun gardening
 class common
noun garlic
 class common
noun gate
 class common
noun gateway
 class common
noun gauge
 class common
noun gay
 class common
noun gaze
 class common
noun gear
 class common
noun gel
 class common
noun gem
 class common
noun gender
 class common
noun gene
 class common
noun genealogy
 class common
noun generalisation
 class common
noun generator
 class common
noun generosity
 class common
noun genesis
 class common
noun genetics
 class common
noun genius
 plural geniuses
 class common
noun genome
 class common
noun genre
 class common
noun geography
 class common
noun geolocation
 class common
noun geology
 class common
noun geometry
 class common
noun geopolitics
 class common
noun germ
 class common
noun gesture
 class common
noun ghost
 class common
noun gift
 class common
noun gig
 class common
noun gin
 class common
noun giraffe
 class common
noun girlfriend
 class common
noun glamour
 class common
noun glance
 class common
noun gland
 class common
noun glare
 class common
noun glimpse
 class common
noun global warming
 class common
noun globalisation
 class common
noun globalization
 class common
noun gloom
 class common
noun glory
 class common
noun glove
 class common
noun glue
 class common
noun glut
 class common
noun goat
 class common
noun god
 class common
noun goddess
 class common
noun golf
 class common
noun good
 class common
noun goodbye
 class common
noun goodness
 class common
noun goodwill
 class common
noun goose
 plural geese
 class common
noun gorilla
 class common
noun gossip
 class common
noun governance
 class common
noun gown
 class common
noun grace
 class common
noun grade
 class common
noun graffiti
 class common
noun graft
 class common
noun grammar
 class common
noun grandchild
 plural grandchildren
 class common
noun granddaughter
 class common
noun grandeur
 class common
noun grandson
 class common
noun grape
 class common
noun graph
 class common
noun graphic
 class common
noun graphics
 class common
noun grasp
 class common
noun grass
 class common
noun grasslands
 class common
noun gratitude
 class common
noun grave
 class common
noun graveyard
 class common
noun gravity
 class common
noun grease
 class common
noun greatness
 class common
noun greed
 class common
noun greenery
 class common
noun greenhouse
 class common
noun greeting
 class common
noun grey
 class common
noun grid
 class common
noun gridlock
 class common
noun grief
 class common
noun grievance
 class common
noun grill
 class common
noun grin
 class common
noun grip
 class common
noun gripe
 class common
noun grocery
 class common
noun ground
 class common
noun grounding
 class common
noun grounds
 class common
noun groundswell
 class common
noun groundwork
 class common
noun grower
 class common
noun growth
 class common
noun guarantee
 class common
noun guess
 class common
noun guesswork
 class common
noun guidance
 class common
noun guide
 class common
noun guideline
 class common
noun guilt
 class common
noun guitar
 class common
noun gum
 class common
noun gunmen
 class common
noun gunpoint
 class common
noun gut
 class common
noun gym
 class common
noun gymnastics
 class common
noun habit
 class common
noun habitat
 class common
noun hail
 class common
noun hair
 class common
noun haircut
 class common
noun halfway
 class common
noun hall
 class common
noun hallmark
 class common
noun hallway
 class common
noun halt
 class common
noun ham
 class common
noun hammer
 class common
noun hand
 class common
noun handbag
 class common
noun handbook
 class common
noun handicap
 class common
noun handle
 class common
noun handling
 class common
noun handover
 class common
noun handshake
 class common
noun handwriting
 class common
noun hanging
 class common
noun happiness
 class common
noun hardship
 class common
noun harm
 class common
noun harmonisation
 class common
noun harmony
 class common
noun harness
 class common
noun harvest
 class common
noun hashtag
 class common
noun haste
 class common
noun hat
 class common
noun hatch
 class common
noun hater
 class common
noun haul
 class common
noun haven
 class common
noun havoc
 class common
noun hawk
 class common
noun hay
 class common
noun hazard
 class common
noun haze
 class common
noun hazing
 class common
noun headache
 class common
noun headcount
 class common
noun heading
 class common
noun headlight
 class common
noun headline
 class common
noun heads-up
 class common
noun headway
 class common
noun headwind
 class common
noun health
 class common
noun heap
 class common
noun heart
 class common
noun heartbeat
 class common
noun heartbreak
 class common
noun heartland
 class common
noun heat
 class common
noun heater
 class common
noun heating
 class common
noun heatwave
 class common
noun heaven
 class common
noun hedge
 class common
noun heed
 class common
noun heel
 class common
noun hegemony
 class common
noun height
 class common
noun heiress
 class common
noun hell
 class common
noun helmet
 class common
noun hen
 class common
noun henchman
 plural henchmen
 class common
noun herb
 class common
noun herd
 class common
noun heritage
 class common
noun heroics
 class common
noun heroine
 class common
noun heroism
 class common
noun hesitancy
 class common
noun hesitation
 class common
noun hiatus
 class common
noun hideout
 class common
noun hierarchy
 class common
noun highland
 class common
noun highlight
 class common
noun hike
 class common
noun hint
 class common
noun hinterland
 class common
noun hip
 class common
noun historic
 class common
noun history
 class common
noun hit
 class common
noun hoax
 class common
noun hobby
 class common
noun hockey
 class common
noun hold
 class common
noun holder
 class common
noun hole
 class common
noun holocaust
 class common
noun homage
 class common
noun home
 class common
noun homeless
 class common
noun homelessness
 class common
noun homework
 class common
noun Hon
 class common
noun honesty
 class common
noun honey
 class common
noun honeymoon
 class common
noun hoof
 plural hooves
 class common
noun hook
 class common
noun hooliganism
 class common
noun hope
 class common
noun horizon
 class common
noun hormone
 class common
noun horn
 class common
noun horror
 class common
noun horse
 class common
noun horsepower
 class common
noun hospice
 class common
noun hospitality
 class common
noun hostel
 class common
noun hotbed
 class common
noun hotline
 class common
noun housing
 class common
noun hub
 class common
noun human
 class common
noun human rights
 class common
noun humanity
 class common
noun humidity
 class common
noun humiliation
 class common
noun humility
 class common
noun humor
 class common
noun humour
 class common
noun hunger
 class common
noun hunt
 class common
noun hunting
 class common
noun hurdle
 class common
noun hurricane
 class common
noun hurry
 class common
noun hybrid
 class common
noun hydrogen
 class common
noun hygiene
 class common
noun hymn
 class common
noun hype
 class common
noun hypersensitivity
 class common
noun hypocrisy
 class common
noun hypothesis
 plural hypotheses
 class common
noun hysteria
 class common
noun ice
 class common
noun iceberg
 class common
noun icebreaker
 class common
noun icon
 class common
noun id
 class common
noun idea
 class common
noun ideal
 class common
noun idealism
 class common
noun identification
 class common
noun identity
 class common
noun ideologue
 class common
noun ideology
 class common
noun idiot
 class common
noun idol
 class common
noun idolatry
 class common
noun ignorance
 class common
noun illegality
 class common
noun illegitimacy
 class common
noun illiteracy
 class common
noun illness
 class common
noun illusion
 class common
noun illustration
 class common
noun imagery
 class common
noun imagination
 class common
noun imbalance
 class common
noun imitation
 class common
noun immaturity
 class common
noun immensity
 class common
noun immersion
 class common
noun immigration
 class common
noun immorality
 class common
noun immunisation
 class common
noun immunity
 class common
noun immunization
 class common
noun impact
 class common
noun impairment
 class common
noun impartiality
 class common
noun impasse
 class common
noun impatience
 class common
noun impediment
 class common
noun imperative
 class common
noun imperialism
 class common
noun impetus
 class common
noun implausibility
 class common
noun implementation
 class common
noun implication
 class common
noun import
 class common
noun importance
 class common
noun importer
 class common
noun imposition
 class common
noun impostor
 class common
noun impression
 class common
noun imprint
 class common
noun impropriety
 class common
noun improvement
 class common
noun improvisation
 class common
noun impulse
 class common
noun impunity
 class common
noun inaccuracy
 class common
noun inadequacy
 class common
noun inauguration
 class common
noun incentive
 class common
noun incidence
 class common
noun incident
 class common
noun incitement
 class common
noun inclination
 class common
noun inclusion
 class common
noun inclusiveness
 class common
noun incompetence
 class common
noun inconsistency
 class common
noun inconvenience
 class common
noun increase
 class common
noun increment
 class common
noun indebtedness
 class common
noun indecision
 class common
noun independence
 class common
noun independent
 class common
noun index
 plural indexes
 plural indices
 class common
noun indication
 class common
noun indicator
 class common
noun indifference
 class common
noun indignity
 class common
noun individualism
 class common
noun indoctrination
 class common
noun induction
 class common
noun indulgence
 class common
noun industry
 class common
noun ineptitude
 class common
noun inequality
 class common
noun inevitability
 class common
noun infancy
 class common
noun infection
 class common
noun inferiority
 class common
noun infidelity
 class common
noun infighting
 class common
noun inflow
 class common
noun influence
 class common
noun influenza
 class common
noun influx
 class common
noun infraction
 class common
noun ingenuity
 class common
noun ingredient
 class common
noun inheritance
 class common
noun inhibition
 class common
noun initial
 class common
noun initiation
 class common
noun injection
 class common
noun injured
 class common
noun injury
 class common
noun injustice
 class common
noun ink
 class common
noun inland
 class common
noun inn
 class common
noun inning
 class common
noun innings
 class common
noun innocence
 class common
noun innovation
 class common
noun input
 class common
noun insect
 class common
noun insecurity
 class common
noun insensitivity
 class common
noun insertion
 class common
noun inside
 class common
noun insider
 class common
noun insight
 class common
noun insolvency
 class common
noun insomnia
 class common
noun inspection
 class common
noun inspiration
 class common
noun instability
 class common
noun installation
 class common
noun installment
 class common
noun instalment
 class common
noun instance
 class common
noun instigation
 class common
noun instigator
 class common
noun instinct
 class common
noun instruction
 class common
noun instrument
 class common
noun insubordination
 class common
noun insulation
 class common
noun insult
 class common
noun insurrection
 class common
noun intake
 class common
noun integration
 class common
noun integrity
 class common
noun intellect
 class common
noun intensity
 class common
noun interaction
 class common
noun intercession
 class common
noun intercourse
 class common
noun interest rate
 class common
noun interface
 class common
noun interference
 class common
noun interior
 class common
noun interlude
 class common
noun intermediary
 class common
noun intermission
 class common
noun internet
 class common
noun interplay
 class common
noun interpretation
 class common
noun interruption
 class common
noun interval
 class common
noun intervention
 class common
noun intimacy
 class common
noun intimidation
 class common
noun intolerance
 class common
noun intransigence
 class common
noun intrigue
 class common
noun introduction
 class common
noun introspection
 class common
noun intuition
 class common
noun inventory
 class common
noun inversion
 class common
noun invincibility
 class common
noun invitation
 class common
noun IPO
 class common
noun irony
 class common
noun irregularity
 class common
noun irresponsibility
 class common
noun irrigation
 class common
noun irritation
 class common
noun isolation
 class common
noun issue
 class common
noun item
 class common
noun ivory
 class common
noun jacket
 class common
noun jackpot
 class common
noun jailbreak
 class common
noun jam
 class common
noun jar
 class common
noun jaw
 class common
noun jazz
 class common
noun jealousy
 class common
noun jeans
 class common
noun jeopardy
 class common
noun jewel
 class common
noun jewellery
 class common
noun jewelry
 class common
noun job
 class common
noun joining
 class common
noun joint
 class common
noun joke
 class common
noun journalism
 class common
noun journey
 class common
noun joy
 class common
noun jubilation
 class common
noun judo
 class common
noun juice
 class common
noun jump
 class common
noun junction
 class common
noun juncture
 class common
noun junk
 class common
noun junket
 class common
noun jurisdiction
 class common
noun jurisprudence
 class common
noun justification
 class common
noun kangaroo
 class common
noun karate
 class common
noun kebab
 class common
noun keeper
 class common
noun kerosene
 class common
noun kettle
 class common
noun key
 class common
noun kick
 class common
noun kickback
 class common
noun kidney
 class common
noun kin
 class common
noun kindness
 class common
noun kiss
 class common
noun kit
 class common
noun kitchen
 class common
noun kite
 class common
noun knee
 class common
noun knight
 class common
noun knock
 class common
noun knot
 class common
noun knowledge
 class common
noun label
 class common
noun labor
 class common
noun lace
 class common
noun lack
 class common
noun ladder
 class common
noun lamb
 class common
noun lamentation
 class common
noun lamp
 class common
noun landfall
 class common
noun landfill
 class common
noun landing
 class common
noun landlady
 class common
noun landmark
 class common
noun landscape
 class common
noun landslide
 class common
noun language
 class common
noun lap
 class common
noun lapse
 class common
noun largesse
 class common
noun laser
 class common
noun lateness
 class common
noun laugh
 class common
noun laughter
 class common
noun launch
 class common
noun laundering
 class common
noun laundry
 class common
noun laureate
 class common
noun lava
 class common
noun lavatory
 class common
noun lawlessness
 class common
noun lawmaking
 class common
noun lawn
 class common
noun layer
 class common
noun layoff
 class common
noun layout
 class common
noun lead
 class common
noun leaf
 plural leaves
 class common
noun leaflet
 class common
noun leakage
 class common
noun leap
 class common
noun learning
 class common
noun lease
 class common
noun leasing
 class common
noun leather
 class common
noun leave
 class common
noun leaving
 class common
noun lecture
 class common
noun ledger
 class common
noun leeway
 class common
noun left
 class common
noun leg
 class common
noun legacy
 class common
noun legend
 class common
noun legitimacy
 class common
noun legroom
 class common
noun leisure
 class common
noun lemon
 class common
noun length
 class common
noun leniency
 class common
noun lesson
 class common
noun lethargy
 class common
noun level
 class common
noun leverage
 class common
noun liability
 class common
noun liaison
 class common
noun liberal
 class common
noun liberalisation
 class common
noun liberalism
 class common
noun liberation
 class common
noun liberty
 class common
noun lid
 class common
noun lie
 class common
noun life
 plural lives
 class common
noun lifeline
 class common
noun lifespan
 class common
noun lifestyle
 class common
noun lift
 class common
noun lifting
 class common
noun light
 class common
noun lighthouse
 class common
noun lighting
 class common
noun lightning
 class common
noun likelihood
 class common
noun limb
 class common
noun limbo
 class common
noun limelight
 class common
noun limit
 class common
noun limitation
 class common
noun linchpin
 class common
noun line
 class common
noun lineage
 class common
noun linen
 class common
noun liner
 class common
noun link
 class common
noun links
 class common
noun lion
 class common
noun lip
 class common
noun liquid
 class common
noun liquidation
 class common
noun liquidity
 class common
noun literacy
 class common
noun literature
 class common
noun litmus test
 class common
noun litter
 class common
noun livelihood
 class common
noun liver
 class common
noun livestock
 plural livestock
 class common
noun living
 class common
noun load
 class common
noun loaf
 plural loaves
 class common
noun lobbying
 class common
noun local
 class common
noun locality
 class common
noun lock
 class common
noun lockdown
 class common
noun lockout
 class common
noun locomotive
 class common
noun logic
 class common
noun logjam
 class common
noun logo
 class common
noun loneliness
 class common
noun long shot
 class common
noun longevity
 class common
noun look
 class common
noun loop
 class common
noun looting
 class common
noun loss
 class common
noun lottery
 class common
noun loudspeaker
 class common
noun lounge
 class common
noun love
 class common
noun lover
 class common
noun low
 class common
noun luck
 class common
noun luggage
 class common
noun lull
 class common
noun lump
 class common
noun lunch
 class common
noun luncheon
 class common
noun lung
 class common
noun lure
 class common
noun luxury
 class common
noun lyric
 class common
noun lyrics
 class common
noun madness
 class common
noun magic
 class common
noun magistracy
 class common
noun magnet
 class common
noun magnitude
 class common
noun mainland
 class common
noun mainstay
 class common
noun mainstream
 class common
noun maintenance
 class common
noun majesty
 class common
noun make-up
 class common
noun makeover
 class common
noun makeup
 class common
noun making
 class common
noun malaise
 class common
noun malaria
 class common
noun male
 class common
noun malfeasance
 class common
noun malice
 class common
noun malnutrition
 class common
noun malpractice
 class common
noun mammal
 class common
noun management
 class common
noun mandate
 class common
noun maneuver
 class common
noun manhunt
 class common
noun manifestation
 class common
noun manner
 class common
noun manoeuvre
 class common
noun mansion
 class common
noun mantle
 class common
noun mantra
 class common
noun manual
 class common
noun manuscript
 class common
noun map
 class common
noun marathon
 class common
noun marble
 class common
noun margin
 class common
noun mark
 class common
noun marker
 class common
noun market
 class common
noun marketing
 class common
noun marketplace
 class common
noun marriage
 class common
noun marsh
 class common
noun martyrdom
 class common
noun mass
 class common
noun massage
 class common
noun mast
 class common
noun master
 class common
noun masterpiece
 class common
noun match
 class common
noun mate
 class common
noun material
 class common
noun maternity
 class common
noun mathematics
 class common
noun maths
 class common
noun matter
 class common
noun mattress
 class common
noun maturity
 class common
noun maverick
 class common
noun mayhem
 class common
noun maze
 class common
noun meadow
 class common
noun meal
 class common
noun mean
 class common
noun meaning
 class common
noun means
 plural means
 class common
noun measles
 class common
noun measure
 class common
noun measurement
 class common
noun meat
 class common
noun mechanism
 class common
noun medal
 class common
noun meddling
 class common
noun mediation
 class common
noun medication
 class common
noun medium
 plural media
 plural mediums
 class common
noun melee
 class common
noun melody
 class common
noun melting
 class common
noun membrane
 class common
noun memoir
 class common
noun memorial
 class common
noun memory
 class common
noun menace
 class common
noun mention
 class common
noun menu
 class common
noun mercury
 class common
noun mercy
 class common
noun merit
 class common
noun mess
 class common
noun metal
 class common
noun metaphor
 class common
noun meteor
 class common
noun method
 class common
noun methodology
 class common
noun metro
 class common
noun Metropolitan
 class common
noun microbe
 class common
noun microphone
 class common
noun microscope
 class common
noun microwave
 class common
noun middle
 class common
noun middleman
 plural middlemen
 class common
noun midst
 class common
noun midterm
 class common
noun might
 class common
noun migraine
 class common
noun migration
 class common
noun mileage
 class common
noun milestone
 class common
noun militancy
 class common
noun militarism
 class common
noun milk
 class common
noun mind
 class common
noun mindset
 class common
noun mineral
 class common
noun minibus
 plural minibuses
 class common
noun minivan
 class common
noun mint
 class common
noun minus
 plural minuses
 class common
noun miracle
 class common
noun miscalculation
 class common
noun miscarriage
 class common
noun mischief
 class common
noun misconception
 class common
noun misconduct
 class common
noun miscreant
 class common
noun misdeed
 class common
noun misery
 class common
noun misfortune
 class common
noun misgiving
 class common
noun mishap
 class common
noun misinformation
 class common
noun mismanagement
 class common
noun misstep
 class common
noun mist
 class common
noun mistake
 class common
noun mistrust
 class common
noun misunderstanding
 class common
noun mix
 class common
noun mixture
 class common
noun mobilisation
 class common
noun mobility
 class common
noun mobilization
 class common
noun mode
 class common
noun moderate
 class common
noun moderation
 class common
noun modernisation
 class common
noun modernization
 class common
noun modesty
 class common
noun modification
 class common
noun module
 class common
noun moisture
 class common
noun molecule
 class common
noun mom
 class common
noun momentum
 class common
noun monkey
 class common
noun monopoly
 class common
noun monsoon
 class common
noun monster
 class common
noun monument
 class common
noun mood
 class common
noun moon
 class common
noun morale
 class common
noun morality
 class common
noun moratorium
 plural moratoriums
 plural moratoria
 class common
noun mortality
 class common
noun mosaic
 class common
noun mosquito
 plural mosquitoes
 class common
noun mother-in-law
 plural mothers-in-law
 class common
noun motherhood
 class common
noun motivation
 class common
noun motorcade
 class common
noun mourning
 class common
noun mouse
 plural mice
 class common
noun mouth
 class common
noun move
 class common
noun mud
 class common
noun mudslide
 class common
noun multilateralism
 class common
noun multiple
 class common
noun multiplicity
 class common
noun multitude
 class common
noun mum
 class common
noun mummy
 class common
noun muscle
 class common
noun mushroom
 class common
noun musical
 class common
noun mutation
 class common
noun mutilation
 class common
noun muzzling
 class common
noun mystery
 class common
noun myth
 class common
noun mythology
 class common
noun nail
 class common
noun naivety
 class common
noun name
 class common
noun namesake
 class common
noun naming
 class common
noun narration
 class common
noun narrative
 class common
noun national
 class common
noun nationalism
 class common
noun nationality
 class common
noun nationhood
 class common
noun native
 class common
noun nature
 class common
noun navigation
 class common
noun nay-sayer
 class common
noun naysayer
 class common
noun necessity
 class common
noun neck
 class common
noun necklace
 class common
noun need
 class common
noun needle
 class common
noun negation
 class common
noun negative
 class common
noun nepotism
 class common
noun nerve
 class common
noun nest
 class common
noun net
 class common
noun neutrality
 class common
noun nexus
 class common
noun niche
 class common
noun nickel
 class common
noun nickname
 class common
noun nightlife
 class common
noun nightmare
 class common
noun nitrogen
 class common
noun nobody
 class common
noun node
 class common
noun noise
 class common
noun nomad
 class common
noun non-violence
 class common
noun nonsense
 class common
noun nonviolence
 class common
noun noodle
 class common
noun norm
 class common
noun normalcy
 class common
noun normality
 class common
noun north
 class common
noun northeast
 class common
noun northwest
 class common
noun nose
 class common
noun nostalgia
 class common
noun note
 class common
noun notebook
 class common
noun nothing
 class common
noun notification
 class common
noun notion
 class common
noun notoriety
 class common
noun noun
 class common
noun novelty
 class common
noun now
 class common
noun nuance
 class common
noun nuisance
 class common
noun nursery
 class common
noun nursing
 class common
noun nut
 class common
noun nutrition
 class common
noun oak
 class common
noun obedience
 class common
noun obesity
 class common
noun object
 class common
noun objectivity
 class common
noun obligation
 class common
noun oblivion
 class common
noun obscurity
 class common
noun observation
 class common
noun obsession
 class common
noun obstacle
 class common
noun obstruction
 class common
noun occasion
 class common
noun occupancy
 class common
noun occurrence
 class common
noun odds
 class common
noun odor
 class common
noun odour
 class common
noun odyssey
 class common
noun offence
 class common
noun offense
 class common
noun offer
 class common
noun offering
 class common
noun offing
 class common
noun offset
 class common
noun offspring
 plural offspring
 class common
noun olive
 class common
noun omen
 class common
noun omission
 class common
noun onion
 class common
noun online
 class common
noun onset
 class common
noun onus
 class common
noun opening
 class common
noun operation
 class common
noun opinion
 class common
noun opportunity
 class common
noun optimism
 class common
noun optimist
 class common
noun option
 class common
noun oracle
 class common
noun orange
 class common
noun orbit
 class common
noun orchard
 class common
noun orchestration
 class common
noun ordeal
 class common
noun ordination
 class common
noun organ
 class common
noun organism
 class common
noun orientation
 class common
noun origin
 class common
noun originator
 class common
noun ornament
 class common
noun Orthodox
 class common
noun orthodoxy
 class common
noun oscar
 class common
noun outage
 class common
noun outbreak
 class common
noun outburst
 class common
noun outcome
 class common
noun outdoors
 class common
noun outflow
 class common
noun outlaw
 class common
noun outlay
 class common
noun outline
 class common
noun outlook
 class common
noun outpouring
 class common
noun output
 class common
noun outreach
 class common
noun outset
 class common
noun outside
 class common
noun outsider
 class common
noun oven
 class common
noun overdose
 class common
noun overdrive
 class common
noun overhaul
 class common
noun overreach
 class common
noun overreaction
 class common
noun oversight
 class common
noun overthrow
 class common
noun overture
 class common
noun overview
 class common
noun owl
 class common
noun oxygen
 class common
noun oyster
 class common
noun ozone
 class common
noun pace
 class common
noun pacification
 class common
noun pacifism
 class common
noun pack
 class common
noun packet
 class common
noun pad
 class common
noun paddle
 class common
noun pain
 class common
noun paint
 class common
noun painting
 class common
noun palm
 class common
noun palm oil
 class common
noun pamphlet
 class common
noun pan
 class common
noun panacea
 class common
noun pandemic
 class common
noun panic
 class common
noun panorama
 class common
noun papacy
 class common
noun paperwork
 class common
noun par
 class common
noun parachute
 class common
noun parade
 class common
noun paradigm
 class common
noun paradise
 class common
noun paradox
 class common
noun paragon
 class common
noun paragraph
 class common
noun parallel
 class common
noun paralysis
 plural paralyses
 class common
noun parameter
 class common
noun paranoia
 class common
noun parasite
 class common
noun parenthood
 class common
noun parity
 class common
noun parking
 class common
noun parlour
 class common
noun parody
 class common
noun parrot
 class common
noun participation
 class common
noun particle
 class common
noun particular
 class common
noun parting
 class common
noun partisanship
 class common
noun partition
 class common
noun passage
 class common
noun passion
 class common
noun passport
 class common
noun pasta
 class common
noun pastime
 class common
noun pastry
 class common
noun pat
 class common
noun patch
 class common
noun patchwork
 class common
noun path
 class common
noun pathway
 class common
noun patience
 class common
noun patriot
 class common
noun patriotism
 class common
noun patron
 class common
noun pattern
 class common
noun pause
 class common
noun pavement
 class common
noun pavilion
 class common
noun pay
 class common
noun payday
 class common
noun payroll
 class common
noun pea
 plural peas
 class common
noun peacekeeping
 class common
noun peacemaker
 class common
noun peach
 class common
noun peak
 class common
noun peanut
 class common
noun pear
 class common
noun pearl
 class common
noun pedal
 class common
noun peer
 class common
noun pen
 class common
noun penance
 class common
noun pencil
 class common
noun pendant
 class common
noun penetration
 class common
noun pepper
 class common
noun perception
 class common
noun perfection
 class common
noun performance
 class common
noun perfume
 class common
noun peril
 class common
noun periphery
 class common
noun perjury
 class common
noun perk
 class common
noun permafrost
 class common
noun perpetuation
 class common
noun persecutor
 class common
noun persistence
 class common
noun personality
 class common
noun perspective
 class common
noun persuasion
 class common
noun pessimism
 class common
noun pessimist
 class common
noun pest
 class common
noun pet
 class common
noun petal
 class common
noun petitioner
 class common
noun phase
 class common
noun phenomenon
 plural phenomena
 class common
noun philosophy
 class common
noun phobia
 class common
noun photography
 class common
noun physics
 class common
noun piano
 class common
noun pick
 class common
noun pickup
 class common
noun picnic
 class common
noun picture
 class common
noun pie
 class common
noun piece
 class common
noun pier
 class common
noun pig
 class common
noun pigeon
 class common
noun pile
 class common
noun pilferage
 class common
noun pilgrimage
 class common
noun pillage
 class common
noun pillar
 class common
noun pillow
 class common
noun pin
 class common
noun pine
 class common
noun pinnacle
 class common
noun pioneer
 class common
noun pipe
 class common
noun piracy
 class common
noun pit
 class common
noun pitch
 class common
noun pitfall
 class common
noun pity
 class common
noun pizza
 class common
noun placard
 class common
noun place
 class common
noun placement
 class common
noun plague
 class common
noun plain
 class common
noun planning
 class common
noun plant
 class common
noun plantation
 class common
noun plaque
 class common
noun plasma
 class common
noun plaster
 class common
noun plate
 class common
noun play
 class common
noun playground
 class common
noun playlist
 class common
noun playoff
 class common
noun plaza
 class common
noun pleasure
 class common
noun plight
 class common
noun ploy
 class common
noun plug
 class common
noun plumbing
 class common
noun plunder
 class common
noun plundering
 class common
noun plunge
 class common
noun plural
 class common
noun pluralism
 class common
noun plus
 plural pluses
 class common
noun pneumonia
 class common
noun pocket
 class common
noun pod
 class common
noun podium
 class common
noun poem
 class common
noun poetry
 class common
noun point
 class common
noun polarisation
 class common
noun polarization
 class common
noun polemic
 class common
noun policing
 class common
noun polio
 class common
noun polish
 class common
noun politeness
 class common
noun politics
 class common
noun poll
 class common
noun pollen
 class common
noun polling
 class common
noun pollution
 class common
noun polo
 class common
noun pond
 class common
noun pool
 class common
noun poor
 class common
noun pop
 class common
noun popularity
 class common
noun populism
 class common
noun pork
 class common
noun porn
 class common
noun pornography
 class common
noun portal
 class common
noun portfolio
 class common
noun portrait
 class common
noun portrayal
 class common
noun pose
 class common
noun possibility
 class common
noun post-mortem
 class common
noun postcard
 class common
noun poster
 class common
noun posterity
 class common
noun posting
 class common
noun postponement
 class common
noun posture
 class common
noun posturing
 class common
noun pot
 class common
noun potato
 plural potatoes
 class common
noun potential
 class common
noun pottery
 class common
noun poultry
 class common
noun poverty
 class common
noun powder
 class common
noun powder keg
 class common
noun powerhouse
 class common
noun pragmatism
 class common
noun prayer
 class common
noun precariousness
 class common
noun precaution
 class common
noun precedent
 class common
noun precinct
 class common
noun precipice
 class common
noun precipitation
 class common
noun precision
 class common
noun precursor
 class common
noun predator
 class common
noun predicament
 class common
noun prediction
 class common
noun predisposition
 class common
noun preeminence
 class common
noun preface
 class common
noun preference
 class common
noun pregnancy
 class common
noun prejudice
 class common
noun prelude
 class common
noun premiere
 class common
noun premise
 class common
noun premium
 class common
noun preoccupation
 class common
noun prerequisite
 class common
noun prerogative
 class common
noun prescription
 class common
noun presentation
 class common
noun preservation
 class common
noun press freedom
 class common
noun prestige
 class common
noun presumption
 class common
noun prevalence
 class common
noun prevention
 class common
noun prey
 class common
noun price-fixing
 class common
noun pricing
 class common
noun pride
 class common
noun priesthood
 class common
noun prime
 class common
noun principle
 class common
noun print
 class common
noun printing
 class common
noun priority
 class common
noun prison
 class common
noun privacy
 class common
noun Private
 class common
noun privation
 class common
noun privatisation
 class common
noun privatization
 class common
noun privilege
 class common
noun probability
 class common
noun probation
 class common
noun problem
 class common
noun procedure
 class common
noun proceeding
 class common
noun process
 class common
noun processing
 class common
noun procession
 class common
noun procrastination
 class common
noun procurement
 class common
noun prodigy
 class common
noun produce
 class common
noun productivity
 class common
noun profession
 class common
noun professional
 class common
noun professionalism
 class common
noun proficiency
 class common
noun profiling
 class common
noun profitability
 class common
noun prognosis
 plural prognoses
 class common
noun programming
 class common
noun progress
 class common
noun progression
 class common
noun progressive
 class common
noun projection
 class common
noun projector
 class common
noun proletariat
 class common
noun proliferation
 class common
noun prominence
 class common
noun promotion
 class common
noun promulgation
 class common
noun proof
 plural proofs
 class common
noun propaganda
 class common
noun propagation
 class common
noun propeller
 class common
noun propensity
 class common
noun prophecy
 class common
noun prophet
 class common
noun proponent
 class common
noun proposition
 class common
noun propriety
 class common
noun propulsion
 class common
noun prose
 class common
noun prospect
 class common
noun prospectus
 class common
noun prosperity
 class common
noun protagonist
 class common
noun protection
 class common
noun protectionism
 class common
noun protege
 class common
noun protein
 class common
noun protestation
 class common
noun protocol
 class common
noun protégé
 class common
noun proverb
 class common
noun provocation
 class common
noun proximity
 class common
noun prudence
 class common
noun psyche
 class common
noun psychology
 class common
noun puberty
 class common
noun public
 class common
noun public health
 class common
noun public opinion
 class common
noun publicity
 class common
noun pudding
 class common
noun pull
 class common
noun pulse
 class common
noun punch
 class common
noun punctuation
 class common
noun pup
 class common
noun puppet
 class common
noun puppy
 class common
noun purge
 class common
noun purity
 class common
noun purple
 class common
noun purpose
 class common
noun purse
 class common
noun pursuit
 class common
noun purview
 class common
noun push
 class common
noun puzzle
 class common
noun pyramid
 class common
noun quagmire
 class common
noun quake
 class common
noun qualification
 class common
noun qualifier
 class common
noun quality
 class common
noun quandary
 class common
noun quarantine
 class common
noun quarrel
 class common
noun quarter-final
 class common
noun quarterback
 class common
noun quarterfinal
 class common
noun query
 class common
noun quest
 class common
noun question
 class common
noun questionnaire
 class common
noun queue
 class common
noun quiet
 class common
noun quilt
 class common
noun quit
 class common
noun quitting
 class common
noun quiz
 plural quizzes
 class common
noun quota
 class common
noun rabbit
 class common
noun race
 class common
noun rack
 class common
noun racketeering
 class common
noun radiation
 class common
noun radical
 class common
noun radicalisation
 class common
noun radicalization
 class common
noun radius
 plural radii
 class common
noun rage
 class common
noun railing
 class common
noun railway
 class company
noun rain
 class common
noun rainbow
 class common
noun raincoat
 class common
noun rainfall
 class common
noun rainforest
 class common
noun raise
 class common
noun rallying point
 class common
noun ramp
 class common
noun rampage
 class common
noun ranch
 class common
noun rank
 class common
noun ranking
 class common
noun ranks
 class common
noun ransacking
 class common
noun rap
 class common
noun rapport
 class common
noun rapture
 class common
noun rarity
 class common
noun rash
 class common
noun rat
 class common
noun rate
 class common
noun ratification
 class common
noun rating
 class common
noun ratio
 class common
noun rationale
 class common
noun rationalisation
 class common
noun rationing
 class common
noun Rav
 class common
noun ray
 class common
noun reach
 class common
noun readership
 class common
noun readiness
 class common
noun reading
 class common
noun real
 class common
noun real estate
 class common
noun realignment
 class common
noun realisation
 class common
noun reality
 class common
noun realization
 class common
noun realm
 class common
noun rear
 class common
noun reasoning
 class common
noun reassurance
 class common
noun rebate
 class common
noun rebound
 class common
noun rebuff
 class common
noun rebuilding
 class common
noun recalcitrance
 class common
noun receipt
 class common
noun reception
 class common
noun recess
 class common
noun recession
 class common
noun recipe
 class common
noun reciprocity
 class common
noun recklessness
 class common
noun reckoning
 class common
noun recognition
 class common
noun recollection
 class common
noun reconnaissance
 class common
noun reconstruction
 class common
noun recount
 class common
noun recourse
 class common
noun recovery
 class common
noun recreation
 class common
noun recruiting
 class common
noun rectification
 class common
noun recurrence
 class common
noun recycling
 class common
noun red line
 class common
noun red tape
 class common
noun redemption
 class common
noun redress
 class common
noun reduction
 class common
noun redundancy
 class common
noun reference
 class common
noun referral
 class common
noun reflection
 class common
noun reform
 class common
noun refrigerator
 class common
noun refuge
 class common
noun refund
 class common
noun refusal
 class common
noun regard
 class common
noun register
 class common
noun registration
 class common
noun registry
 class common
noun regression
 class common
noun regret
 class common
noun regularity
 class common
noun rehab
 class common
noun rehabilitation
 class common
noun rehearsal
 class common
noun reign
 class common
noun reinforcement
 class common
noun relation
 class common
noun relations
 class common
noun relationship
 class common
noun relaxation
 class common
noun relay
 class common
noun release
 class common
noun relevance
 class common
noun reliability
 class common
noun reliance
 class common
noun relic
 class common
noun religion
 class common
noun relocation
 class common
noun reluctance
 class common
noun remains
 class common
noun remake
 class common
noun remedy
 class common
noun reminder
 class common
noun remission
 class common
noun remittance
 class common
noun remnant
 class common
noun remorse
 class common
noun renaissance
 class common
noun renewal
 class common
noun renovation
 class common
noun rental
 class common
noun renunciation
 class common
noun reopening
 class common
noun repair
 class common
noun repatriation
 class common
noun repayment
 class common
noun repeat
 class common
noun repercussion
 class common
noun repertoire
 class common
noun repetition
 class common
noun replacement
 class common
noun replay
 class common
noun replica
 class common
noun reporting
 class common
noun repository
 class common
noun representation
 class common
noun reprieve
 class common
noun reproduction
 class common
noun republican
 class common
noun repulsion
 class common
noun reputation
 class common
noun requirement
 class common
noun reservation
 class common
noun reserve
 class common
noun reservoir
 class common
noun resettlement
 class common
noun reshuffle
 class common
noun residence
 class common
noun residency
 class common
noun residue
 class common
noun resilience
 class common
noun resin
 class common
noun resolution
 class common
noun resolve
 class common
noun resonance
 class common
noun resource
 class common
noun respect
 class common
noun respectability
 class common
noun respite
 class common
noun respondent
 class common
noun responsibility
 class common
noun restaurateur
 class common
noun restitution
 class common
noun restlessness
 class common
noun restoration
 class common
noun restraint
 class common
noun restructuring
 class common
noun result
 class common
noun resumption
 class common
noun resurgence
 class common
noun retail
 class common
noun retailing
 class common
noun retention
 class common
noun retirement
 class common
noun retreat
 class common
noun retribution
 class common
noun retrieval
 class common
noun return
 class common
noun reunification
 class common
noun reunion
 class common
noun revenge
 class common
noun reverence
 class common
noun reverse
 class common
noun review
 class common
noun revision
 class common
noun revival
 class common
noun revolution
 class common
noun reward
 class common
noun rhetoric
 class common
noun rhythm
 class common
noun rib
 class common
noun ribbon
 class common
noun rich
 class common
noun richness
 class common
noun rickshaw
 class common
noun riddance
 class common
noun ride
 class common
noun rider
 class common
noun ridge
 class common
noun rift
 class common
noun right
 class common
noun righteousness
 class common
noun rigour
 class common
noun rim
 class common
noun ring
 class common
noun rink
 class common
noun ripple
 class common
noun rise
 class common
noun risk
 class common
noun rite
 class common
noun ritual
 class common
noun rivalry
 class common
noun riverbank
 class common
noun roadblock
 class common
noun roadside
 class common
noun roar
 class common
noun roasting
 class common
noun robe
 class common
noun rock
 class common
noun rod
 class common
noun role
 class common
noun roll
 class common
noun rollout
 class common
noun romance
 class common
noun roof
 plural roofs
 class common
noun rooftop
 class common
noun room
 class common
noun root
 class common
noun rope
 class common
noun rose
 class common
noun roster
 class common
noun rotation
 class common
noun roulette
 class common
noun round
 class common
noun roundtable
 class common
noun route
 class common
noun routine
 class common
noun rowing
 class common
noun royal
 class common
noun rubbish
 class common
noun rubble
 class common
noun rubric
 class common
noun rug
 class common
noun rugby
 class common
noun ruin
 class common
noun rule
 class common
noun run
 class common
noun runway
 class common
noun rush
 class common
noun rust
 class common
noun sabbath
 class common
noun sack
 class common
noun sacrifice
 class common
noun sacrilege
 class common
noun saddle
 class common
noun sadness
 class common
noun safari
 class common
noun safe
 plural safes
 class common
noun safeguard
 class common
noun safety
 class common
noun saga
 class common
noun sail
 class common
noun sailing
 class common
noun saint
 class common
noun sake
 class common
noun salad
 class common
noun salesman
 plural salesmen
 class common
noun salmon
 plural salmon
 class common
noun salon
 class common
noun salt
 class common
noun salute
 class common
noun salvation
 class common
noun sample
 class common
noun sampling
 class common
noun sanctity
 class common
noun sanctuary
 class common
noun sand
 class common
noun sandal
 class common
noun sandstorm
 class common
noun sandwich
 class common
noun sanitation
 class common
noun sanity
 class common
noun satire
 class common
noun satisfaction
 class common
noun sauce
 class common
noun sausage
 class common
noun saving
 class common
noun saying
 class common
noun scale
 class common
noun scandal
 class common
noun scapegoat
 class common
noun scar
 class common
noun scarcity
 class common
noun scaremongering
 class common
noun scarf
 plural scarves
 class common
noun scenario
 class common
noun scene
 class common
noun scenery
 class common
noun scent
 class common
noun sceptic
 class common
noun scepticism
 class common
noun schedule
 class common
noun scheduling
 class common
noun schism
 class common
noun scholarship
 class common
noun schooling
 class common
noun science
 class common
noun scissors
 class common
noun scoop
 class common
noun scope
 class common
noun scoreline
 class common
noun scourge
 class common
noun scouting
 class common
noun scramble
 class common
noun scrap
 class common
noun scratch
 class common
noun scream
 class common
noun screening
 class common
noun screenplay
 class common
noun screw
 class common
noun script
 class common
noun scripture
 class common
noun sculpture
 class common
noun seafood
 class common
noun seal
 class common
noun seam
 class common
noun search
 class common
noun seaside
 class common
noun seat
 class common
noun seatbelt
 class common
noun seating
 class common
noun secession
 class common
noun seclusion
 class common
noun secrecy
 class common
noun sectarianism
 class common
noun sector
 class common
noun secularism
 class common
noun sediment
 class common
noun seed
 class common
noun segment
 class common
noun seizure
 class common
noun selection
 class common
noun self
 plural selves
 class common
noun self-confidence
 class common
noun self-defence
 class common
noun self-defense
 class common
noun self-determination
 class common
noun self-esteem
 class common
noun self-government
 class common
noun self-reliance
 class common
noun self-respect
 class common
noun self-rule
 class common
noun semi-final
 class common
noun semifinal
 class common
noun seminar
 class common
noun senior
 class common
noun sensation
 class common
noun sense
 class common
noun sensibility
 class common
noun sensitivity
 class common
noun sentiment
 class common
noun separation
 class common
noun separatism
 class common
noun sequel
 class common
noun sequence
 class common
noun sequencing
 class common
noun serenity
 class common
noun serfdom
 class common
noun seriousness
 class common
noun servant
 class common
noun serving
 class common
noun servitude
 class common
noun session
 class common
noun set
 class common
noun setback
 class common
noun setting
 class common
noun setup
 class common
noun severity
 class common
noun sewage
 class common
noun sewer
 class common
noun sewing
 class common
noun sex
 class common
noun sexism
 class common
noun sexuality
 class common
noun shade
 class common
noun shadow
 class common
noun shaft
 class common
noun shake-up
 class common
noun shakeup
 class common
noun shame
 class common
noun shape
 class common
noun shark
 class common
noun sheep
 plural sheep
 class common
noun sheet
 class common
noun shelf
 plural shelves
 class common
noun shelter
 class common
noun shield
 class common
noun shift
 class common
noun shine
 class common
noun shipwreck
 class common
noun shirt
 class common
noun shock
 class common
noun shopping
 class common
noun shoreline
 class common
noun shortage
 class common
noun shortcoming
 class common
noun shortcut
 class common
noun shortfall
 class common
noun shorts
 class common
noun shoulder
 class common
noun shout
 class common
noun show
 class common
noun showcase
 class common
noun shower
 class common
noun showroom
 class common
noun shrub
 class common
noun shutdown
 class common
noun shuttle
 class common
noun sickness
 class common
noun sickout
 class common
noun sideline
 class common
noun sidewalk
 class common
noun sigh
 class common
noun sight
 class common
noun sighting
 class common
noun sign
 class common
noun signal
 class common
noun signature
 class common
noun significance
 class common
noun silence
 class common
noun silk
 class common
noun silver
 class common
noun similarity
 class common
noun simplicity
 class common
noun simplification
 class common
noun simulation
 class common
noun sin
 class common
noun singing
 class common
noun sink
 class common
noun siren
 class common
noun sister-in-law
 plural sisters-in-law
 class common
noun sitcom
 class common
noun situation
 class common
noun size
 class common
noun skateboard
 class common
noun skeptic
 class common
noun skepticism
 class common
noun sketch
 class common
noun ski
 class common
noun skiing
 class common
noun skill
 class common
noun skin
 class common
noun skirt
 class common
noun skull
 class common
noun sky
 class common
noun skyline
 class common
noun slamming
 class common
noun slang
 class common
noun slate
 class common
noun slave
 class common
noun sleep
 class common
noun sleeve
 class common
noun slide
 class common
noun slip
 class common
noun slope
 class common
noun slot
 class common
noun slowdown
 class common
noun sluggishness
 class common
noun slump
 class common
noun smash
 class common
noun smell
 class common
noun smile
 class common
noun smog
 class common
noun smoke
 class common
noun smokescreen
 class common
noun smoking
 class common
noun smuggling
 class common
noun snack
 class common
noun snag
 class common
noun snake
 class common
noun snap
 class common
noun snoop
 class common
noun snow
 class common
noun snowfall
 class common
noun snowstorm
 class common
noun soap
 class common
noun soccer
 class common
noun socialism
 class common
noun sock
 class common
noun sofa
 class common
noun softness
 class common
noun solemnity
 class common
noun solution
 class common
noun solvency
 class common
noun somebody
 class common
noun son-in-law
 plural sons-in-law
 class common
noun soul
 class common
noun sound
 class common
noun soundtrack
 class common
noun soup
 class common
noun source
 class common
noun south
 class common
noun southeast
 class common
noun southwest
 class common
noun soy
 class common
noun space
 class common
noun spacecraft
 plural spacecraft
 class common
noun spaceship
 class common
noun span
 class common
noun spark
 class common
noun spat
 class common
noun speaking
 class common
noun spear
 class common
noun species
 plural species
 class common
noun specification
 class common
noun specimen
 class common
noun spectacle
 class common
noun spectrum
 class common
noun speculation
 class common
noun speed
 class common
noun spell
 class common
noun spelling
 class common
noun sphere
 class common
noun spice
 class common
noun spider
 class common
noun spill
 class common
noun spin
 class common
noun spine
 class common
noun spiral
 class common
noun spirit
 class common
noun spirituality
 class common
noun spite
 class common
noun splash
 class common
noun split
 class common
noun spoon
 class common
noun sport
 class common
noun sportsmanship
 class common
noun spot
 class common
noun spotlight
 class common
noun spray
 class common
noun spread
 class common
noun spree
 class common
noun springboard
 class common
noun sprint
 class common
noun spur
 class common
noun spyglass
 class common
noun squabble
 class common
noun squeeze
 class common
noun St
 class common
noun St.
 class common
noun stability
 class common
noun stage
 class common
noun stagnation
 class common
noun stain
 class common
noun stair
 class common
noun staircase
 class common
noun stakeholder
 class common
noun stalemate
 class common
noun stalking
 class common
noun stalwart
 class common
noun stamp
 class common
noun stampede
 class common
noun stance
 class common
noun stand
 class common
noun standing
 class common
noun standpoint
 class common
noun standstill
 class common
noun staple
 class common
noun stardom
 class common
noun start
 class common
noun starting
 class common
noun startle
 class common
noun statecraft
 class common
noun statehood
 class common
noun statistic
 class common
noun statistics
 class common
noun statue
 class common
noun stature
 class common
noun status
 plural statuses
 class common
noun status quo
 class common
noun stay
 class common
noun steadfastness
 class common
noun steak
 class common
noun steam
 class common
noun steering
 class common
noun stem
 class common
noun step
 class common
noun stepfather
 class common
noun stepmother
 class common
noun stepping stone
 class common
noun stepson
 class common
noun stereotype
 class common
noun stewardship
 class common
noun stick
 class common
noun stigma
 class common
noun stimulation
 class common
noun sting
 class common
noun stint
 class common
noun stipend
 class common
noun stipulation
 class common
noun stitch
 class common
noun stocking
 class common
noun stockpile
 class common
noun stomach
 class common
noun stone
 class common
noun stonewalling
 class common
noun stool
 class common
noun stop
 class common
noun stopgap
 class common
noun stopover
 class common
noun stoppage
 class common
noun storage
 class common
noun storey
 class common
noun storm
 class common
noun story
 class common
noun storyline
 class common
noun stove
 class common
noun strain
 class common
noun strand
 class common
noun stranglehold
 class common
noun strangulation
 class common
noun strap
 class common
noun strategy
 class common
noun straw
 class common
noun strawberry
 class common
noun streak
 class common
noun stream
 class common
noun streaming
 class common
noun strength
 class common
noun stress
 class common
noun stretch
 class common
noun stride
 class common
noun strife
 class common
noun stroke
 class common
noun structure
 class common
noun stuff
 class common
noun stunt
 class common
noun style
 class common
noun subdivision
 class common
noun subject
 class common
noun submissiveness
 class common
noun subpoena
 class common
noun subscription
 class common
noun subsidence
 class common
noun substance
 class common
noun substitute
 class common
noun substitution
 class common
noun subterfuge
 class common
noun subversion
 class common
noun subway
 class common
noun success
 class common
noun succession
 class common
noun suffering
 class common
noun suffocation
 class common
noun suffrage
 class common
noun suicide
 class common
noun suitcase
 class common
noun suite
 class common
noun summary
 class common
noun sunlight
 class common
noun sunshine
 class common
noun superiority
 class common
noun superstar
 class common
noun superstition
 class common
noun supervision
 class common
noun supper
 class common
noun supplement
 class common
noun suppression
 class common
noun supremacy
 class common
noun supremo
 class common
noun surface
 class common
noun surge
 class common
noun surgery
 class common
noun surname
 class common
noun surprise
 class common
noun surrender
 class common
noun surrogate
 class common
noun surroundings
 class common
noun survival
 class common
noun suspense
 class common
noun sustainability
 class common
noun swallow
 class common
noun swap
 class common
noun swearing
 class common
noun sweat
 class common
noun sweater
 class common
noun sweep
 class common
noun sweet
 class common
noun swell
 class common
noun swim
 class common
noun swimming
 class common
noun swing
 class common
noun switch
 class common
noun syllable
 class common
noun syllabus
 plural syllabuses
 plural syllabi
 class common
noun symbol
 class common
noun symbolism
 class common
noun symmetry
 class common
noun symposium
 plural symposiums
 plural symposia
 class common
noun symptom
 class common
noun syndrome
 class common
noun synergy
 class common
noun synthesis
 plural syntheses
 class common
noun tab
 class common
noun table
 class common
noun taboo
 class common
noun tackle
 class common
noun tactic
 class common
noun tactician
 class common
noun tail
 class common
noun tailspin
 class common
noun tailwind
 class common
noun take-off
 class common
noun takeaway
 class common
noun takeoff
 class common
noun tale
 class common
noun talent
 class common
noun talk
 class common
noun tally
 class common
noun tandem
 class common
noun tantrum
 class common
noun tap
 class common
noun tape
 class common
noun tapping
 class common
noun target
 class common
noun task
 class common
noun taste
 class common
noun tattoo
 class common
noun taxation
 class common
noun taxi
 plural taxis
 class common
noun teach-in
 class common
noun teaching
 class common
noun tear
 class common
noun technique
 class common
noun telecommunication
 class common
noun telegram
 class common
noun temper
 class common
noun temperament
 class common
noun temperature
 class common
noun tempo
 class common
noun temptation
 class common
noun tenacity
 class common
noun tenancy
 class common
noun tendency
 class common
noun tender
 class common
noun tenet
 class common
noun tennis
 class common
noun tension
 class common
noun tent
 class common
noun tenure
 class common
noun term
 class common
noun terminal
 class common
noun termination
 class common
noun terminology
 class common
noun terrace
 class common
noun terrain
 class common
noun terror
 class common
noun test
 class common
noun testament
 class common
noun testing
 class common
noun text
 class common
noun textbook
 class common
noun textile
 class common
noun texture
 class common
noun thanks
 class common
noun thaw
 class common
noun theme
 class common
noun theology
 class common
noun theory
 class common
noun therapy
 class common
noun thesis
 plural theses
 class common
noun thickness
 class common
noun thigh
 class common
noun thing
 class common
noun thinking
 class common
noun thirst
 class common
noun thoroughness
 class common
noun thought
 class common
noun thread
 class common
noun threshold
 class common
noun thriller
 class common
noun throat
 class common
noun throne
 class common
noun throw
 class common
noun thrust
 class common
noun thuggery
 class common
noun thumb
 class common
noun thumbs-up
 class common
noun thunder
 class common
noun thunderstorm
 class common
noun ticket
 class common
noun tide
 class common
noun tie
 class common
noun ties
 class common
noun tiger
 class common
noun tile
 class common
noun timeline
 class common
noun timidity
 class common
noun timing
 class common
noun tin
 class common
noun tinderbox
 class common
noun tip
 class common
noun tip-off
 class common
noun tipping point
 class common
noun tire
 class common
noun tissue
 class common
noun title
 class common
noun toast
 class common
noun toe
 class common
noun toilet
 class common
noun token
 class common
noun tolerance
 class common
noun toll
 class common
noun tomato
 plural tomatoes
 class common
noun tomb
 class common
noun tone
 class common
noun tongue
 class common
noun tooth
 plural teeth
 class common
noun top
 class common
noun topic
 class common
noun torch
 class common
noun tormentor
 class common
noun tornado
 plural tornadoes
 class common
noun torrent
 class common
noun tort
 class common
noun touch
 class common
noun touchstone
 class common
noun toughness
 class common
noun tour
 class common
noun tourism
 class common
noun towel
 class common
noun town hall meeting
 class common
noun toxin
 class common
noun trace
 class common
noun track
 class common
noun traction
 class common
noun trade
 class common
noun trademark
 class common
noun trading
 class common
noun tradition
 class common
noun traffic
 class common
noun tragedy
 class common
noun trail
 class common
noun trailer
 class common
noun training
 class common
noun trait
 class common
noun trajectory
 class common
noun tram
 class common
noun trance
 class common
noun tranquillity
 class common
noun transaction
 class common
noun transfer
 class common
noun transformation
 class common
noun transfusion
 class common
noun transgression
 class common
noun transience
 class common
noun transit
 class common
noun transition
 class common
noun translation
 class common
noun transmission
 class common
noun transparency
 class common
noun transplant
 class common
noun transportation
 class common
noun trap
 class common
noun trash
 class common
noun trauma
 class common
noun travel
 class common
noun tray
 class common
noun treachery
 class common
noun treason
 class common
noun treasure
 class common
noun treat
 class common
noun tree
 class common
noun trek
 class common
noun tremor
 class common
noun trench
 class common
noun trend
 class common
noun trepidation
 class common
noun trespass
 class common
noun triangle
 class common
noun trick
 class common
noun trilogy
 class common
noun trip
 class common
noun triumph
 class common
noun trolley
 class common
noun trophy
 class common
noun trouble
 class common
noun trousers
 class common
noun trove
 class common
noun trunk
 class common
noun truth
 class common
noun try
 class common
noun tsunami
 class common
noun tube
 class common
noun tuberculosis
 class common
noun tuition
 class common
noun tumor
 class common
noun tumour
 class common
noun tune
 class common
noun turbulence
 class common
noun turf
 class common
noun turkey
 class common
noun turmoil
 class common
noun turn
 class common
noun turnaround
 class common
noun turning
 class common
noun turning point
 class common
noun turnout
 class common
noun turtle
 class common
noun tutorial
 class common
noun twist
 class common
noun twitch
 class common
noun typhoon
 class common
noun tyranny
 class common
noun tyrant
 class common
noun tyre
 class common
noun ulcer
 class common
noun umbrella
 class common
noun Umm
 class common
noun unanimity
 class common
noun uncertainty
 class common
noun underdog
 class common
noun underestimation
 class common
noun underpinning
 class common
noun understanding
 class common
noun undertaking
 class common
noun undertone
 class common
noun underwear
 class common
noun underwriting
 class common
noun unemployment
 class common
noun unfairness
 class common
noun unification
 class common
noun uniform
 class common
noun unilateralism
 class common
noun unity
 class common
noun universe
 class common
noun unknown
 class common
noun unpopularity
 class common
noun unwillingness
 class common
noun upbringing
 class common
noun update
 class common
noun upgrade
 class common
noun upheaval
 class common
noun upside
 class common
noun upstart
 class common
noun upsurge
 class common
noun uptake
 class common
noun uptick
 class common
noun urban
 class common
noun urbanisation
 class common
noun urge
 class common
noun urgency
 class common
noun urine
 class common
noun usefulness
 class common
noun usurpation
 class common
noun utensil
 class common
noun utopia
 class common
noun utterance
 class common
noun vacancy
 class common
noun vacation
 class common
noun vaccination
 class common
noun vacuum
 class common
noun vagueness
 class common
noun validity
 class common
noun valuation
 class common
noun value
 class common
noun valve
 class common
noun van
 class common
noun vanguard
 class common
noun vanity
 class common
noun vantage point
 class common
noun variable
 class common
noun variant
 class common
noun variation
 class common
noun vault
 class common
noun vegetable
 class common
noun vegetation
 class common
noun vehemence
 class common
noun veil
 class common
noun vein
 class common
noun velocity
 class common
noun velvet
 class common
noun veneer
 class common
noun veneration
 class common
noun vengeance
 class common
noun ventilation
 class common
noun venture
 class common
noun venue
 class common
noun verb
 class common
noun verification
 class common
noun verse
 class common
noun version
 class common
noun veto
 plural vetoes
 class common
noun viability
 class common
noun vibration
 class common
noun vice
 class common
noun vicinity
 class common
noun victory
 class common
noun view
 class common
noun viewpoint
 class common
noun vigilance
 class common
noun villa
 class common
noun vine
 class common
noun vintage
 class common
noun violation
 class common
noun violator
 class common
noun violin
 class common
noun virtue
 class common
noun virtuosity
 class common
noun visa
 class common
noun visibility
 class common
noun vision
 class common
noun visit
 class common
noun visual
 class common
noun vitamin
 class common
noun vocabulary
 class common
noun vocation
 class common
noun voice
 class common
noun void
 class common
noun volatility
 class common
noun volleyball
 class common
noun voting
 class common
noun voyage
 class common
noun wagon
 class common
noun waist
 class common
noun wait
 class common
noun wake
 class common
noun wake-up
 class common
noun walk
 class common
noun walking
 class common
noun wall
 class common
noun wallpaper
 class common
noun ward
 class common
noun wardrobe
 class common
noun warfare
 class common
noun warmth
 class common
noun warranty
 class common
noun wash
 class common
noun washing
 class common
noun wasp
 class common
noun waste
 class common
noun watchman
 plural watchmen
 class common
noun waterfront
 class common
noun watershed
 class common
noun waterway
 class common
noun way
 class common
noun weakness
 class common
noun wear
 class common
noun weather
 class common
noun web
 class common
noun webpage
 class common
noun wedding
 class common
noun weed
 class common
noun weekly
 class common
noun weight
 class common
noun welcome
 class common
noun welfare
 class common
noun well
 class common
noun well-being
 class common
noun wellbeing
 class common
noun west
 class common
noun whale
 class common
noun wheel
 class common
noun wheelchair
 class common
noun while
 class common
noun whim
 class common
noun whip
 class common
noun whirlwind
 class common
noun whiskey
 class common
noun whisky
 class common
noun whisper
 class common
noun white
 class common
noun whole
 class common
noun widespread
 class common
noun width
 class common
noun wilderness
 class common
noun wildfire
 class common
noun wildlife
 class common
noun will
 class common
noun willingness
 class common
noun win
 class common
noun wind
 class common
noun window
 class common
noun windscreen
 class common
noun winter olympics
 class common
noun wisdom
 class common
noun wish
 class common
noun wit
 class common
noun witch hunt
 class common
noun witch-hunt
 class common
noun witchcraft
 class common
noun withdrawal
 class common
noun woe
 class common
noun wolf
 plural wolves
 class common
noun womb
 class common
noun won
 class common
noun wonder
 class common
noun wood
 class common
noun woodland
 class common
noun wool
 class common
noun word
 class common
noun wording
 class common
noun words
 class common
noun work
 class common
noun workaround
 class common
noun working
 class common
noun workload
 class common
noun workplace
 class common
noun works
 plural works
 class common
noun world
 class common
noun world cup
 class common
noun world record
 class common
noun worry
 class common
noun worsening
 class common
noun worship
 class common
noun worth
 class common
noun wounded
 class common
noun wrangle
 class common
noun wrath
 class common
noun wreck
 class common
noun wreckage
 class common
noun wrestling
 class common
noun wrist
 class common
noun writing
 class common
noun wrong
 class common
noun wrongdoer
 class common
noun wrongdoing
 class common
noun xenophobia
 class common
noun yacht
 class common
noun yardstick
 class common
noun yarn
 class common
noun yearning
 class common
noun yield
 class common
noun yoga
 class common
noun zeal
 class common
noun zealot
 class common
noun zebra
 class common
noun zenith
 class common
noun zero
 class common
noun zero-sum game
 class common
noun zest
 class common
noun zinc
 class common
noun zone
 class common
noun zoo
 class common
noun joint brief
 class motion alliance
noun joint letter
 class alliance statement
noun joint complaint
 class legal alliance
 takes pp against
noun joint lawsuit
 class legal alliance
 takes pp against
noun joint filing
 class motion alliance
noun digger
 class group

noun attendant
 class group

noun flight attendant
 class group

noun haulier
 class group

noun fisher
 class group

noun hunter
 class group

noun logger
 class group

noun pastoralist
 class group

noun clansman
 plural clansmen
 class group

noun parishioner
 class group

noun trial chamber
 class court

noun pre-trial chamber
 class court

noun appeals chamber
 class court

noun ground staff
 plural ground staff
 class group

noun viaduct
 class place

noun shoal
 class place

noun drugstore
 class company

noun trawler
 class common

noun explorer
 class company

noun potash
 class common

noun vendetta
 class conflict

noun ground crew
 plural ground crews
 class group

noun cabin crew
 plural cabin crew
 class group

noun tax inspector
 class group

noun land rights activist
 class group

noun poll worker
 class group

noun dairy farmer
 class group

noun rice farmer
 class group

noun cocoa farmer
 class group

noun delivery rider
 class group

noun seafarer
 class group

noun rail worker
 class group

noun steel worker
 class group

noun fruit picker
 class group

noun textile worker
 class group

noun garment worker
 class group

noun oil worker
 class group

noun junior doctor
 class group

noun warehouse worker
 class group

noun mine worker
 class group

noun apartment owner
 class group

noun small investor
 class group

noun shipper
 class company

noun hauler
 class company

noun jeweller
 class company

# Things that are made
noun nasal spray
 class goods product
noun scanner
 class goods product
noun reservation system
 class goods product
noun booking system
 class goods product
noun ticketing system
 class goods product
noun operating room robot
 class goods product
noun locomotive engine
 class goods product
noun crop sprayer
 class goods product
noun spy camera
 class goods product
noun body scanner
 class goods product
noun energy drink
 class goods product
noun soft drink
 class goods product
noun electric scooter
 class goods product
noun hearing aid
 class goods product
noun pacemaker
 class goods product
noun weather satellite
 class goods product
noun flight simulator
 class goods product
noun air taxi
 class goods product
noun hatchback
 class goods product
noun pickup truck
 class goods product
noun sports car
 class goods product
noun speedboat
 class goods product
noun hovercraft
 class goods product
noun glider
 class goods product
noun baby food
 class goods product
noun breakfast cereal
 class goods product
noun billing system
 class goods product
noun face-matching program
 class goods product
noun facial-recognition program
 class goods product
noun translation app
 class goods product
noun payments app
 class goods product
noun cash register
 class goods product
noun voting machine
 class goods product
noun electronic voting system
 class goods product
noun X-ray machine
 class goods product
noun insulin pump
 class goods product
noun blood test
 class goods product
noun cancer drug
 class goods product
noun weight-loss drug
 class goods product
noun antiviral
 class goods product
noun antiviral drug
 class goods product
noun sleeping pill
 class goods product
noun gene therapy
 class goods product
noun funder
 class group
noun admirer
 class group
noun liar
 class group
noun coward
 class group
noun hypocrite
 class group
noun crook
 class group
noun phishing email
 class threat
noun phishing message
 class threat
noun failing
 class common
noun press credentials
 class common
noun AI assistant
 class software product
noun AI chatbot
 class software product
noun ex-boss
 class group role
 takes pp of at
 title
noun ex-chief
 class group role
 takes pp of at
 title
noun ex-director
 class group role
 takes pp of at
 title
noun ex-head
 class group role
 takes pp of at
 title
noun ex-chairman
 class group role
 takes pp of at
 title
noun ex-CEO
 class group role
 takes pp of at
 title
noun ex-governor
 class group role
 takes pp of at
 title
noun ex-mayor
 class group role
 takes pp of at
 title
noun ex-leader
 class group role
 takes pp of at
 title
noun ex-manager
 class group role
 takes pp of at
 title
noun ex-coach
 class group role
 takes pp of at
 title
noun ex-banker
 class group role
 takes pp of at
 title
noun ex-employee
 class group role
 takes pp of at
 title
noun ex-officer
 class group role
 takes pp of at
 title
noun ex-premier
 class group role
 takes pp of at
 title
noun ex-general
 class group role
 takes pp of at
 title

# More occupations
noun churchgoer
 class group
noun bookkeeper
 class group
noun crofter
 class group
noun welder
 class group
noun cartographer
 class group
noun grazier
 class group
noun stallholder
 class group
noun hawker
 class group
noun cabbie
 plural cabbies
 class group
noun mourner
 class group
noun ballerina
 class group
noun cadet
 class group
noun trespasser
 class group
noun extortionist
 class group
noun blackmailer
 class group
noun counterfeiter
 class group
noun forger
 class group
noun mugger
 class group
noun stalker
 class group
noun lumberjack
 class group
noun rancher
 class group
noun beekeeper
 class group
noun winegrower
 class group
noun breeder
 class group
noun picker
 class group
noun packer
 class group
noun weaver
 class group
noun seamstress
 plural seamstresses
 class group
noun cobbler
 class group
noun bricklayer
 class group
noun roofer
 class group
noun janitor
 class group
noun bellhop
 class group
noun barista
 class group
noun radiologist
 class group
noun babysitter
 class group
noun au-pair
 class group
noun postdoc
 class group
noun hydrologist
 class group
noun botanist
 class group
noun zoologist
 class group
noun actuary
 class group
noun gambler
 class group
noun punter
 class group
noun bettor
 class group
noun linesman
 plural linesmen
 class group
noun rower
 class group
noun skater
 class group
noun surfer
 class group
noun climber
 class group
noun mountaineer
 class group
noun hiker
 class group
noun camper
 class group
noun backpacker
 class group
noun amputee
 class group
noun state sponsor of terrorism
 class common
noun fisheries minister
 class role
 title
noun fishery
 class common
noun home affairs minister
 class role
 title
noun water minister
 class role
 title
