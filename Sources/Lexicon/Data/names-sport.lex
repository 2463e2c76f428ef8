#! lex 1 kind=names lang=mul

# World and continental federations

name oceania-football-confederation
 kind organization
 country new-zealand
 class federation
 la Oceania Football Confederation
 la OFC
 ar اتحاد أوقيانوسيا لكرة القدم

name arabian-gulf-cup-football-federation
 kind organization
 country qatar
 class federation
 la Arabian Gulf Cup Football Federation
 la AGCFF
 ar اتحاد كأس الخليج العربي لكرة القدم
 ar اتحاد كأس الخليج

name west-asian-football-federation
 kind organization
 country jordan
 class federation
 la West Asian Football Federation
 la WAFF
 ar اتحاد غرب آسيا لكرة القدم

name unaf
 kind organization
 country morocco
 class federation
 la UNAF
 la North African Football Union
 ar اتحاد شمال أفريقيا لكرة القدم

name european-club-association
 kind organization
 country switzerland
 class federation
 la European Club Association
 la ECA
 la European Football Clubs
 ar رابطة الأندية الأوروبية

name european-super-league
 kind organization
 country spain
 class federation
 la European Super League
 la Super League Company
 la A22 Sports Management
 ar السوبر ليغ
 ar دوري السوبر الأوروبي
 ar السوبرليغ
 ar سوبر ليغ

name olympic-council-of-asia
 kind organization
 country switzerland
 class federation
 la Olympic Council of Asia
 la OCA
 ar المجلس الأولمبي الآسيوي

name european-olympic-committees
 kind organization
 country italy
 class federation
 la European Olympic Committees
 ar اللجان الأولمبية الأوروبية

name anoca
 kind organization
 country nigeria
 class federation
 la ANOCA
 la Association of National Olympic Committees of Africa
 ar أنوكا
 ar جمعية اللجان الأولمبية الوطنية الأفريقية
 ar اتحاد اللجان الأولمبية الأفريقية

name international-testing-agency
 kind organization
 country switzerland
 class federation
 la International Testing Agency
 ar وكالة الاختبارات الدولية

name international-handball-federation
 kind organization
 country switzerland
 class federation
 la International Handball Federation
 la IHF
 ar الاتحاد الدولي لكرة اليد

name fivb
 kind organization
 country switzerland
 class federation
 la FIVB
 la International Volleyball Federation
 ar الاتحاد الدولي للكرة الطائرة

name international-tennis-federation
 kind organization
 country united-kingdom
 class federation
 la International Tennis Federation
 la ITF
 ar الاتحاد الدولي للتنس
 ar الاتحاد الدولي لكرة المضرب

name atp
 kind organization
 country united-states
 class federation
 la ATP
 la Association of Tennis Professionals
 ar رابطة محترفي التنس
 ar رابطة اللاعبين المحترفين لكرة المضرب
 ar رابطة لاعبي التنس المحترفين

name wta
 kind organization
 country united-states
 class federation
 la WTA
 la Women's Tennis Association
 ar رابطة محترفات التنس
 ar رابطة اللاعبات المحترفات لكرة المضرب
 ar رابطة لاعبات التنس المحترفات

name international-gymnastics-federation
 kind organization
 country switzerland
 class federation
 la International Gymnastics Federation
 ar الاتحاد الدولي للجمباز

name international-boxing-association
 kind organization
 country switzerland
 class federation
 la International Boxing Association
 la IBA
 la AIBA
 ar الاتحاد الدولي للملاكمة
 ar الرابطة الدولية للملاكمة

name world-boxing-council
 kind organization
 country united-states
 class federation
 la World Boxing Council
 la WBC
 ar المجلس العالمي للملاكمة

name world-boxing-association
 kind organization
 country united-states
 class federation
 la World Boxing Association
 la WBA
 ar الرابطة العالمية للملاكمة

name international-judo-federation
 kind organization
 country hungary
 class federation
 la International Judo Federation
 la IJF
 ar الاتحاد الدولي للجودو

name world-taekwondo
 kind organization
 country south-korea
 class federation
 la World Taekwondo
 la World Taekwondo Federation
 ar الاتحاد الدولي للتايكواندو
 ar الاتحاد العالمي للتايكوندو

name world-karate-federation
 kind organization
 country spain
 class federation
 la World Karate Federation
 la WKF
 ar الاتحاد الدولي للكاراتيه

name united-world-wrestling
 kind organization
 country switzerland
 class federation
 la United World Wrestling
 la UWW
 ar الاتحاد الدولي للمصارعة
 ar الاتحاد العالمي للمصارعة

name international-weightlifting-federation
 kind organization
 country hungary
 class federation
 la International Weightlifting Federation
 la IWF
 ar الاتحاد الدولي لرفع الأثقال

name international-fencing-federation
 kind organization
 country switzerland
 class federation
 la International Fencing Federation
 la FIE
 ar الاتحاد الدولي للمبارزة

name fide
 kind organization
 country switzerland
 class federation
 la FIDE
 la World Chess Federation
 la International Chess Federation
 ar الاتحاد الدولي للشطرنج

name fim
 kind organization
 country switzerland
 class federation
 la FIM
 la International Motorcycling Federation
 ar الاتحاد الدولي للدراجات النارية

name world-rugby
 kind organization
 country ireland
 class federation
 la World Rugby
 ar وورلد رغبي
 ar الاتحاد الدولي للرغبي
 ar الاتحاد الدولي للركبي

name international-cricket-council
 kind organization
 country united-arab-emirates
 class federation
 la International Cricket Council
 la ICC cricket
 ar المجلس الدولي للكريكيت
 ar المجلس الدولي للكريكت

name fei
 kind organization
 country switzerland
 class federation
 la FEI
 la International Equestrian Federation
 ar الاتحاد الدولي للفروسية

name international-ski-federation
 kind organization
 country switzerland
 class federation
 la International Ski Federation
 la FIS
 ar الاتحاد الدولي للتزلج

name international-ice-hockey-federation
 kind organization
 country switzerland
 class federation
 la International Ice Hockey Federation
 la IIHF
 ar الاتحاد الدولي لهوكي الجليد

name international-skating-union
 kind organization
 country switzerland
 class federation
 la International Skating Union
 ar الاتحاد الدولي للتزحلق على الجليد

name badminton-world-federation
 kind organization
 country denmark
 class federation
 la Badminton World Federation
 ar الاتحاد العالمي للريشة الطائرة

name international-table-tennis-federation
 kind organization
 country switzerland
 class federation
 la International Table Tennis Federation
 la ITTF
 ar الاتحاد الدولي لكرة الطاولة
 ar الاتحاد الدولي لتنس الطاولة

name international-shooting-sport-federation
 kind organization
 country germany
 class federation
 la International Shooting Sport Federation
 la ISSF
 ar الاتحاد الدولي للرماية

name world-sailing
 kind organization
 country united-kingdom
 class federation
 la World Sailing
 ar الاتحاد الدولي للشراع

name centre-for-sport-and-human-rights
 kind organization
 country switzerland
 class federation
 la Centre for Sport and Human Rights
 ar مركز الرياضة وحقوق الإنسان

name fairsquare
 kind organization
 country united-kingdom
 class federation
 la FairSquare
 la Fair Square
 ar فير سكوير
 ar منظمة فير سكوير

name aips
 kind organization
 country switzerland
 class federation
 la AIPS
 la International Sports Press Association
 ar الاتحاد الدولي للصحافة الرياضية

# Leagues and event companies

name mlb
 kind organization
 country united-states
 class federation
 la MLB
 la Major League Baseball
 ar دوري البيسبول الأميركي
 ar دوري البيسبول الرئيسي

name nhl
 kind organization
 country united-states
 class federation
 la NHL
 la National Hockey League
 ar دوري الهوكي الوطني
 ar دوري الهوكي الأميركي

name mls
 kind organization
 country united-states
 class federation
 la MLS
 la Major League Soccer
 ar الدوري الأميركي لكرة القدم
 ar الدوري الأمريكي لكرة القدم
 ar إم إل إس

name ufc
 kind company
 country united-states
 class federation
 la UFC
 la Ultimate Fighting Championship
 ar يو إف سي
 ar يو.إف.سي
 ar منظمة يو إف سي

name wwe
 kind company
 country united-states
 class federation
 la WWE
 la World Wrestling Entertainment
 ar دبليو دبليو إي
 ar وورلد ريسلنغ إنترتينمنت
 ar دبليو.دبليو.إي
 ar دبليو دبليو إيه
 ar دبليو.دبليو.إيه

name tko-group
 kind company
 country united-states
 class federation
 la TKO Group
 la TKO Group Holdings
 ar تي كيه أو غروب

name img-sports
 kind company
 country united-states
 class federation
 la IMG sports
 la Endeavor Group
 ar إنديفور غروب

name pga-tour
 kind organization
 country united-states
 class federation
 la PGA Tour
 la PGA
 ar بي جي إيه تور
 ar رابطة لاعبي الغولف المحترفين
 ar جولة بي جي إيه

name us-soccer
 kind organization
 country united-states
 class federation
 la US Soccer
 la U.S. Soccer Federation
 la United States Soccer Federation
 ar الاتحاد الأميركي لكرة القدم
 ar الاتحاد الأمريكي لكرة القدم

name usopc
 kind organization
 country united-states
 class federation
 la USOPC
 la US Olympic and Paralympic Committee
 la US Olympic Committee
 ar اللجنة الأولمبية الأميركية
 ar اللجنة الأولمبية والبارالمبية الأميركية

name usa-gymnastics
 kind organization
 country united-states
 class federation
 la USA Gymnastics
 ar الاتحاد الأميركي للجمباز
 ar اتحاد الجمباز الأميركي

name la28
 kind organization
 country united-states
 class federation
 la LA28
 la Los Angeles 2028 organising committee
 ar اللجنة المنظمة لأولمبياد لوس أنجلوس

name fenway-sports-group
 kind company
 country united-states
 class federation
 la Fenway Sports Group
 la FSG
 ar فينواي سبورتس غروب
 ar مجموعة فينواي الرياضية

name clearlake-capital
 kind company
 country united-states
 class federation
 la Clearlake Capital
 la BlueCo
 ar كليرليك كابيتال

name liv-golf
 kind organization
 country united-kingdom
 class federation
 la LIV Golf
 la Liv Golf
 ar ليف غولف
 ar دوري ليف للغولف
 ar ليف جولف
 ar بطولة ليف غولف
 ar دوري ليف جولف

name formula-one
 kind organization
 country united-kingdom
 class federation
 la Formula One
 la Formula 1
 la F1
 la Formula One Management
 ar فورمولا وان
 ar فورمولا 1
 ar الفورمولا 1
 ar فورمولا ون
 ar الفورمولا وان

name motogp
 kind organization
 country spain
 class federation
 la MotoGP
 la Dorna Sports
 ar موتو جي بي
 ar موتو جي بي بطولة

name english-football-league
 kind organization
 country united-kingdom
 class federation
 la English Football League
 la EFL
 ar رابطة دوري كرة القدم الإنجليزية
 ar رابطة الدوري الإنجليزي
 ar دوري كرة القدم الإنجليزي

name kick-it-out
 kind organization
 country united-kingdom
 class federation
 la Kick It Out
 ar كيك إت آوت
 ar منظمة كيك إت أوت

name wimbledon
 kind organization
 country united-kingdom
 class federation
 la Wimbledon
 la All England Club
 la All England Lawn Tennis Club
 ar نادي عموم إنجلترا
 ar ويمبلدون
 ar بطولة ويمبلدون
 ar ويمبلدن

name scottish-fa
 kind organization
 country united-kingdom
 class federation
 la Scottish FA
 la Scottish Football Association
 ar الاتحاد الاسكتلندي لكرة القدم

name coni
 kind organization
 country italy
 class federation
 la CONI
 la Italian Olympic Committee
 ar اللجنة الأولمبية الإيطالية

name bundesliga
 kind organization
 country germany
 class federation
 la Bundesliga
 la DFL
 la Deutsche Fußball Liga
 ar رابطة الدوري الألماني
 ar البوندسليغا
 ar البوندسليجا
 ar رابطة البوندسليغا
 ar بوندسليغا

name ligue-1
 kind organization
 country france
 class federation
 la Ligue 1
 la LFP
 la Ligue de Football Professionnel
 ar رابطة الدوري الفرنسي
 ar الليغ 1
 ar رابطة الدوري الفرنسي لكرة القدم
 ar رابطة دوري المحترفين الفرنسي

name french-tennis-federation
 kind organization
 country france
 class federation
 la French Tennis Federation
 la Roland Garros
 la Roland-Garros
 ar رولان غاروس
 ar رولان جاروس
 ar بطولة رولان غاروس
 ar الاتحاد الفرنسي للتنس

name tour-de-france
 kind organization
 country france
 class federation
 la Tour de France
 la ASO
 ar طواف فرنسا
 ar سباق فرنسا للدراجات
 ar تور دو فرانس

name paris-2024
 kind organization
 country france
 class federation
 la Paris 2024
 la Paris 2024 Organising Committee
 ar باريس 2024
 ar اللجنة المنظمة لأولمبياد باريس

name knvb
 kind organization
 country netherlands
 class federation
 la KNVB
 la Royal Dutch Football Association
 ar الاتحاد الهولندي لكرة القدم
 ar الاتحاد الملكي الهولندي لكرة القدم

name eredivisie
 kind organization
 country netherlands
 class federation
 la Eredivisie
 ar الدوري الهولندي الممتاز
 ar إيريديفيزي

name royal-belgian-football-association
 kind organization
 country belgium
 class federation
 la Royal Belgian Football Association
 ar الاتحاد البلجيكي لكرة القدم

name portuguese-football-federation
 kind organization
 country portugal
 class federation
 la Portuguese Football Federation
 la FPF
 ar الاتحاد البرتغالي لكرة القدم

name danish-football-union
 kind organization
 country denmark
 class federation
 la Danish Football Union
 la DBU
 ar الاتحاد الدنماركي لكرة القدم

name norwegian-football-federation
 kind organization
 country norway
 class federation
 la Norwegian Football Federation
 la Norwegian Football Association
 la NFF
 ar الاتحاد النرويجي لكرة القدم

name swedish-football-association
 kind organization
 country sweden
 class federation
 la Swedish Football Association
 ar الاتحاد السويدي لكرة القدم

name football-association-of-ireland
 kind organization
 country ireland
 class federation
 la Football Association of Ireland
 la FAI
 ar الاتحاد الأيرلندي لكرة القدم

name russian-football-union
 kind organization
 country russia
 class federation
 la Russian Football Union
 la RFU Russia
 ar الاتحاد الروسي لكرة القدم
 ar اتحاد الكرة الروسي

name russian-olympic-committee
 kind organization
 country russia
 class federation
 la Russian Olympic Committee
 la ROC
 ar اللجنة الأولمبية الروسية

name ukrainian-association-of-football
 kind organization
 country ukraine
 class federation
 la Ukrainian Association of Football
 ar الاتحاد الأوكراني لكرة القدم

name israel-football-association
 kind organization
 country israel
 class federation
 la Israel Football Association
 la IFA
 la Israeli Football Association
 ar الاتحاد الإسرائيلي لكرة القدم
 ar اتحاد كرة القدم الإسرائيلي

name iranian-football-federation
 kind organization
 country iran
 class federation
 la Iranian Football Federation
 la Football Federation Islamic Republic of Iran
 ar الاتحاد الإيراني لكرة القدم
 ar اتحاد الكرة الإيراني

name brazilian-football-confederation
 kind organization
 country brazil
 class federation
 la Brazilian Football Confederation
 la CBF
 ar الاتحاد البرازيلي لكرة القدم

name argentine-football-association
 kind organization
 country argentina
 class federation
 la Argentine Football Association
 la AFA
 ar الاتحاد الأرجنتيني لكرة القدم
 ar اتحاد الكرة الأرجنتيني

name mexican-football-federation
 kind organization
 country mexico
 class federation
 la Mexican Football Federation
 ar الاتحاد المكسيكي لكرة القدم

name canada-soccer
 kind organization
 country canada
 class federation
 la Canada Soccer
 ar الاتحاد الكندي لكرة القدم

name japan-football-association
 kind organization
 country japan
 class federation
 la Japan Football Association
 la JFA
 ar الاتحاد الياباني لكرة القدم

name korea-football-association
 kind organization
 country south-korea
 class federation
 la Korea Football Association
 la KFA
 ar الاتحاد الكوري لكرة القدم
 ar الاتحاد الكوري الجنوبي لكرة القدم

name chinese-football-association
 kind organization
 country china
 class federation
 la Chinese Football Association
 la CFA
 ar الاتحاد الصيني لكرة القدم

name chinese-anti-doping-agency
 kind organization
 country china
 class federation
 la Chinese Anti-Doping Agency
 la CHINADA
 ar الوكالة الصينية لمكافحة المنشطات
 ar تشينادا

name bcci-cricket
 kind organization
 country india
 class federation
 la BCCI cricket
 la Board of Control for Cricket in India
 ar مجلس الكريكت الهندي
 ar مجلس مراقبة الكريكيت في الهند

name pakistan-cricket-board
 kind organization
 country pakistan
 class federation
 la Pakistan Cricket Board
 ar مجلس الكريكيت الباكستاني

name football-australia
 kind organization
 country australia
 class federation
 la Football Australia
 ar الاتحاد الأسترالي لكرة القدم

name south-african-football-association
 kind organization
 country south-africa
 class federation
 la South African Football Association
 la SAFA
 ar اتحاد جنوب أفريقيا لكرة القدم

name nigeria-football-federation
 kind organization
 country nigeria
 class federation
 la Nigeria Football Federation
 la NFF Nigeria
 ar الاتحاد النيجيري لكرة القدم

name fecafoot
 kind organization
 country cameroon
 class federation
 la FECAFOOT
 la Cameroonian Football Federation
 ar الاتحاد الكاميروني لكرة القدم
 ar فيكافوت

name senegalese-football-federation
 kind organization
 country senegal
 class federation
 la Senegalese Football Federation
 ar الاتحاد السنغالي لكرة القدم

name ivorian-football-federation
 kind organization
 country ivory-coast
 class federation
 la Ivorian Football Federation
 ar الاتحاد الإيفواري لكرة القدم

name ghana-football-association
 kind organization
 country ghana
 class federation
 la Ghana Football Association
 ar الاتحاد الغاني لكرة القدم

# Arab federations and sports bodies

name saudi-pro-league
 kind organization
 country saudi-arabia
 class federation
 la Saudi Pro League
 la Roshn Saudi League
 la SPL
 ar رابطة الدوري السعودي للمحترفين
 ar دوري روشن السعودي
 ar دوري روشن
 ar الدوري السعودي للمحترفين
 ar دوري المحترفين السعودي

name saudi-olympic-and-paralympic-committee
 kind organization
 country saudi-arabia
 class federation
 la Saudi Olympic and Paralympic Committee
 la Saudi Olympic Committee
 ar اللجنة الأولمبية السعودية
 ar اللجنة الأولمبية والبارالمبية السعودية

name surj-sports-investment
 kind organization
 country saudi-arabia
 class federation
 la SURJ Sports Investment
 ar سرج للاستثمار الرياضي

name esports-world-cup-foundation
 kind organization
 country saudi-arabia
 class federation
 la Esports World Cup Foundation
 la Esports World Cup
 ar كأس العالم للرياضات الإلكترونية
 ar مؤسسة كأس العالم للرياضات الإلكترونية

name riyadh-season
 kind organization
 country saudi-arabia
 class federation
 la Riyadh Season
 ar موسم الرياض

name uae-football-association
 kind organization
 country united-arab-emirates
 class federation
 la UAE Football Association
 ar اتحاد الإمارات لكرة القدم
 ar الاتحاد الإماراتي لكرة القدم

name uae-team-emirates
 kind organization
 country united-arab-emirates
 class federation
 la UAE Team Emirates
 la UAE Team Emirates-XRG
 ar فريق الإمارات للدراجات
 ar فريق الإمارات إكس آر جي

name city-football-group
 kind company
 country united-arab-emirates
 class federation
 la City Football Group
 la CFG
 ar مجموعة سيتي لكرة القدم
 ar سيتي فوتبول غروب

name qatar-stars-league
 kind organization
 country qatar
 class federation
 la Qatar Stars League
 la QSL
 ar دوري نجوم قطر
 ar مؤسسة دوري نجوم قطر

name aspire-academy
 kind organization
 country qatar
 class federation
 la Aspire Academy
 la Aspire Zone
 ar أكاديمية أسباير
 ar أسباير زون

name kuwait-football-association
 kind organization
 country kuwait
 class federation
 la Kuwait Football Association
 ar الاتحاد الكويتي لكرة القدم

name bahrain-football-association
 kind organization
 country bahrain
 class federation
 la Bahrain Football Association
 ar الاتحاد البحريني لكرة القدم

name oman-football-association
 kind organization
 country oman
 class federation
 la Oman Football Association
 ar الاتحاد العماني لكرة القدم
 ar الاتحاد العُماني لكرة القدم

name yemen-football-association
 kind organization
 country yemen
 class federation
 la Yemen Football Association
 ar الاتحاد اليمني لكرة القدم

name iraq-football-association
 kind organization
 country iraq
 class federation
 la Iraq Football Association
 la IFA Iraq
 ar الاتحاد العراقي لكرة القدم
 ar اتحاد الكرة العراقي

name syrian-football-association
 kind organization
 country syria
 class federation
 la Syrian Football Association
 la Syrian Arab Football Association
 ar الاتحاد السوري لكرة القدم
 ar الاتحاد العربي السوري لكرة القدم

name lebanese-football-association
 kind organization
 country lebanon
 class federation
 la Lebanese Football Association
 ar الاتحاد اللبناني لكرة القدم

name jordan-football-association
 kind organization
 country jordan
 class federation
 la Jordan Football Association
 la JFA Jordan
 ar الاتحاد الأردني لكرة القدم

name palestinian-football-association
 kind organization
 country palestine
 class federation
 la Palestinian Football Association
 la Palestine Football Association
 la PFA Palestine
 ar الاتحاد الفلسطيني لكرة القدم
 ar اتحاد الكرة الفلسطيني

name palestine-olympic-committee
 kind organization
 country palestine
 class federation
 la Palestine Olympic Committee
 la Palestinian Olympic Committee
 ar اللجنة الأولمبية الفلسطينية

name egyptian-olympic-committee
 kind organization
 country egypt
 class federation
 la Egyptian Olympic Committee
 ar اللجنة الأولمبية المصرية

name libyan-football-federation
 kind organization
 country libya
 class federation
 la Libyan Football Federation
 ar الاتحاد الليبي لكرة القدم

name mauritanian-football-federation
 kind organization
 country mauritania
 class federation
 la Mauritanian Football Federation
 la FFRIM
 ar الاتحادية الموريتانية لكرة القدم
 ar الاتحاد الموريتاني لكرة القدم

name sudan-football-association
 kind organization
 country sudan
 class federation
 la Sudan Football Association
 ar الاتحاد السوداني لكرة القدم

name somali-football-federation
 kind organization
 country somalia
 class federation
 la Somali Football Federation
 ar الاتحاد الصومالي لكرة القدم

name djibouti-football-federation
 kind organization
 country djibouti
 class federation
 la Djibouti Football Federation
 ar الاتحاد الجيبوتي لكرة القدم

# European and American clubs

name manchester-united
 kind organization
 country united-kingdom
 class club
 la Manchester United
 la Man United
 la Manchester United FC
 la Man Utd
 ar مانشستر يونايتد
 ar مان يونايتد
 ar مانشيستر يونايتد
 ar المان يونايتد

name manchester-city
 kind organization
 country united-kingdom
 class club
 la Manchester City
 la Man City
 ar مانشستر سيتي
 ar مان سيتي
 ar مانشيستر سيتي
 ar السيتيزنز

name liverpool-fc
 kind organization
 country united-kingdom
 class club
 la Liverpool FC
 la Liverpool Football Club
 ar نادي ليفربول
 ar ليفربول الإنجليزي
 ar ليفربول الإنكليزي
 ar فريق ليفربول

name chelsea-fc
 kind organization
 country united-kingdom
 class club
 la Chelsea FC
 ar تشيلسي
 ar تشلسي
 ar البلوز
 ar نادي تشيلسي

name arsenal-fc
 kind organization
 country united-kingdom
 class club
 la Arsenal FC
 la Arsenal
 ar أرسنال
 ar نادي أرسنال
 ar آرسينال

name tottenham-hotspur
 kind organization
 country united-kingdom
 class club
 la Tottenham Hotspur
 la Tottenham
 ar توتنهام
 ar توتنهام هوتسبير
 ar توتنهام هوتسبر

name newcastle-united
 kind organization
 country united-kingdom
 class club
 la Newcastle United
 ar نيوكاسل يونايتد
 ar نادي نيوكاسل

name aston-villa
 kind organization
 country united-kingdom
 class club
 la Aston Villa
 ar أستون فيلا

name west-ham
 kind organization
 country united-kingdom
 class club
 la West Ham
 la West Ham United
 ar وست هام
 ar ويست هام
 ar وستهام
 ar وست هام يونايتد

name everton-fc
 kind organization
 country united-kingdom
 class club
 la Everton FC
 la Everton
 ar إيفرتون

name leicester-city
 kind organization
 country united-kingdom
 class club
 la Leicester City
 ar ليستر سيتي

name wolverhampton-wanderers
 kind organization
 country united-kingdom
 class club
 la Wolverhampton Wanderers
 la Wolves FC
 ar ولفرهامبتون
 ar وولفرهامبتون
 ar ولفرهامبتون واندررز

name crystal-palace
 kind organization
 country united-kingdom
 class club
 la Crystal Palace
 ar كريستال بالاس

name brighton-and-hove-albion
 kind organization
 country united-kingdom
 class club
 la Brighton & Hove Albion
 la Brighton and Hove Albion
 ar برايتون الإنجليزي
 ar نادي برايتون

name nottingham-forest
 kind organization
 country united-kingdom
 class club
 la Nottingham Forest
 ar نوتنغهام فورست
 ar نوتينغهام فورست
 ar نوتنجهام فورست

name leeds-united
 kind organization
 country united-kingdom
 class club
 la Leeds United
 ar ليدز يونايتد

name southampton-fc
 kind organization
 country united-kingdom
 class club
 la Southampton FC
 ar ساوثهامبتون الإنجليزي
 ar نادي ساوثهامبتون

name fulham
 kind organization
 country united-kingdom
 class club
 la Fulham
 la Fulham FC
 ar فولهام

name brentford
 kind organization
 country united-kingdom
 class club
 la Brentford
 la Brentford FC
 ar برينتفورد
 ar برنتفورد

name bournemouth-fc
 kind organization
 country united-kingdom
 class club
 la Bournemouth FC
 la AFC Bournemouth
 ar بورنموث الإنجليزي
 ar نادي بورنموث

name sheffield-united
 kind organization
 country united-kingdom
 class club
 la Sheffield United
 ar شيفيلد يونايتد

name burnley-fc
 kind organization
 country united-kingdom
 class club
 la Burnley FC
 ar نادي بيرنلي
 ar بيرنلي

name sunderland-afc
 kind organization
 country united-kingdom
 class club
 la Sunderland AFC
 ar سندرلاند الإنجليزي
 ar نادي سندرلاند

name hull-city
 kind organization
 country united-kingdom
 class club
 la Hull City
 ar هال سيتي

name watford-fc
 kind organization
 country united-kingdom
 class club
 la Watford FC
 ar واتفورد الإنجليزي
 ar نادي واتفورد

name celtic-fc
 kind organization
 country united-kingdom
 class club
 la Celtic FC
 la Glasgow Celtic
 ar سلتيك
 ar سلتيك الاسكتلندي
 ar سيلتيك غلاسكو

name rangers-fc
 kind organization
 country united-kingdom
 class club
 la Rangers FC
 la Glasgow Rangers
 ar رينجرز الاسكتلندي
 ar غلاسكو رينجرز

name real-madrid
 kind organization
 country spain
 class club
 la Real Madrid
 la Real Madrid CF
 ar ريال مدريد
 ar الريال مدريد
 ar ريال مدريد الإسباني
 ar نادي ريال مدريد

name fc-barcelona
 kind organization
 country spain
 class club
 la FC Barcelona
 la Barcelona FC
 la Barça
 la Barca
 ar نادي برشلونة
 ar برشلونة الإسباني
 ar برسا
 ar البارسا
 ar البرسا
 ar فريق برشلونة
 ar البلوغرانا

name atletico-madrid
 kind organization
 country spain
 class club
 la Atletico Madrid
 la Atlético Madrid
 la Atlético de Madrid
 ar أتلتيكو مدريد
 ar أتليتيكو مدريد
 ar أتلتيكو

name sevilla-fc
 kind organization
 country spain
 class club
 la Sevilla FC
 ar نادي إشبيلية
 ar إشبيلية الإسباني

name valencia-cf
 kind organization
 country spain
 class club
 la Valencia CF
 ar نادي فالنسيا
 ar فالنسيا الإسباني

name villarreal
 kind organization
 country spain
 class club
 la Villarreal
 la Villarreal CF
 ar فياريال
 ar فيا ريال

name real-sociedad
 kind organization
 country spain
 class club
 la Real Sociedad
 ar ريال سوسيداد
 ar ريال سوسييداد

name athletic-bilbao
 kind organization
 country spain
 class club
 la Athletic Bilbao
 la Athletic Club
 ar أتلتيك بلباو
 ar أتليتيك بيلباو
 ar أتلتيك بيلباو

name real-betis
 kind organization
 country spain
 class club
 la Real Betis
 ar ريال بيتيس
 ar ريال بيتس

name getafe-cf
 kind organization
 country spain
 class club
 la Getafe CF
 ar خيتافي

name girona-fc
 kind organization
 country spain
 class club
 la Girona FC
 ar جيرونا الإسباني
 ar خيرونا الإسباني

name ud-almeria
 kind organization
 country spain
 class club
 la UD Almeria
 ar ألميريا الإسباني

name malaga-cf
 kind organization
 country spain
 class club
 la Malaga CF
 ar ملقة الإسباني
 ar نادي ملقا

name espanyol
 kind organization
 country spain
 class club
 la Espanyol
 la RCD Espanyol
 ar إسبانيول
 ar إسبانيول برشلونة

name juventus
 kind organization
 country italy
 class club
 la Juventus
 la Juventus FC
 ar يوفنتوس
 ar جوفنتوس
 ar يوفينتوس
 ar اليوفي

name ac-milan
 kind organization
 country italy
 class club
 la AC Milan
 la A.C. Milan
 ar إيه سي ميلان
 ar نادي ميلان
 ar ميلان الإيطالي
 ar آي سي ميلان

name inter-milan
 kind organization
 country italy
 class club
 la Inter Milan
 la Internazionale
 la FC Internazionale
 ar إنتر ميلان
 ar إنتر ميلانو
 ar الإنتر
 ar إنتر الإيطالي

name as-roma
 kind organization
 country italy
 class club
 la AS Roma
 ar نادي روما
 ar روما الإيطالي
 ar إيه إس روما

name ss-lazio
 kind organization
 country italy
 class club
 la SS Lazio
 la Lazio
 ar لاتسيو
 ar لازيو
 ar نادي لاتسيو

name ssc-napoli
 kind organization
 country italy
 class club
 la SSC Napoli
 la Napoli
 ar نابولي الإيطالي
 ar نادي نابولي

name atalanta
 kind organization
 country italy
 class club
 la Atalanta
 la Atalanta BC
 ar أتالانتا
 ar أتلانتا الإيطالي

name acf-fiorentina
 kind organization
 country italy
 class club
 la ACF Fiorentina
 la Fiorentina
 ar فيورنتينا
 ar فيورينتينا

name torino-fc
 kind organization
 country italy
 class club
 la Torino FC
 ar تورينو الإيطالي
 ar نادي تورينو

name bologna-fc
 kind organization
 country italy
 class club
 la Bologna FC
 ar بولونيا الإيطالي
 ar نادي بولونيا

name udinese
 kind organization
 country italy
 class club
 la Udinese
 ar أودينيزي

name sampdoria
 kind organization
 country italy
 class club
 la Sampdoria
 ar سامبدوريا

name como-1907
 kind organization
 country italy
 class club
 la Como 1907
 ar كومو الإيطالي

name parma-calcio
 kind organization
 country italy
 class club
 la Parma Calcio
 ar بارما الإيطالي

name bayern-munich
 kind organization
 country germany
 class club
 la Bayern Munich
 la FC Bayern
 la Bayern München
 la FC Bayern Munich
 ar بايرن ميونيخ
 ar بايرن ميونخ
 ar البايرن
 ar بايرن ميونيخ الألماني
 ar بايرن ميونيح

name borussia-dortmund
 kind organization
 country germany
 class club
 la Borussia Dortmund
 la BVB
 ar بوروسيا دورتموند
 ar دورتموند الألماني
 ar بروسيا دورتموند
 ar نادي دورتموند

name bayer-leverkusen
 kind organization
 country germany
 class club
 la Bayer Leverkusen
 ar باير ليفركوزن
 ar باير ليفركوسن
 ar ليفركوزن

name rb-leipzig
 kind organization
 country germany
 class club
 la RB Leipzig
 ar لايبزيغ الألماني
 ar لايبزيج الألماني
 ar آر بي لايبزيغ
 ar نادي لايبزيغ

name schalke-04
 kind organization
 country germany
 class club
 la Schalke 04
 la Schalke
 ar شالكه
 ar شالكه 04

name eintracht-frankfurt
 kind organization
 country germany
 class club
 la Eintracht Frankfurt
 ar آينتراخت فرانكفورت

name borussia-monchengladbach
 kind organization
 country germany
 class club
 la Borussia Mönchengladbach
 la Borussia Monchengladbach
 ar بوروسيا مونشنغلادباخ
 ar مونشنغلادباخ
 ar بوروسيا مونشنجلادباخ

name vfl-wolfsburg
 kind organization
 country germany
 class club
 la VfL Wolfsburg
 ar فولفسبورغ
 ar فولفسبورج

name werder-bremen
 kind organization
 country germany
 class club
 la Werder Bremen
 ar فيردر بريمن

name vfb-stuttgart
 kind organization
 country germany
 class club
 la VfB Stuttgart
 ar شتوتغارت الألماني
 ar شتوتجارت الألماني
 ar نادي شتوتغارت

name union-berlin
 kind organization
 country germany
 class club
 la Union Berlin
 la FC Union Berlin
 ar يونيون برلين
 ar أونيون برلين

name hertha-berlin
 kind organization
 country germany
 class club
 la Hertha Berlin
 la Hertha BSC
 ar هيرتا برلين

name hamburger-sv
 kind organization
 country germany
 class club
 la Hamburger SV
 la HSV Hamburg
 ar هامبورغ الألماني
 ar نادي هامبورغ

name fc-st-pauli
 kind organization
 country germany
 class club
 la FC St. Pauli
 la St Pauli
 ar سانت باولي
 ar نادي سانت باولي
 ar سان باولي

name mainz-05
 kind organization
 country germany
 class club
 la Mainz 05
 la 1. FSV Mainz 05
 ar ماينز
 ar ماينتس
 ar نادي ماينز
 ar ماينز الألماني

name sc-freiburg
 kind organization
 country germany
 class club
 la SC Freiburg
 ar فرايبورغ الألماني

name tsg-hoffenheim
 kind organization
 country germany
 class club
 la TSG Hoffenheim
 la Hoffenheim
 ar هوفنهايم

name paris-saint-germain
 kind organization
 country france
 class club
 la Paris Saint-Germain
 la PSG
 la Paris SG
 la Paris St Germain
 ar باريس سان جيرمان
 ar باريس سان جرمان
 ar سان جرمان
 ar بي إس جي
 ar باري سان جيرمان
 ar سان جيرمان

name olympique-de-marseille
 kind organization
 country france
 class club
 la Olympique de Marseille
 la Olympique Marseille
 la OM Marseille
 ar مرسيليا الفرنسي
 ar أولمبيك مرسيليا
 ar أولمبيك مارسيليا
 ar نادي مرسيليا
 ar أولمبيك مارسيي

name olympique-lyonnais
 kind organization
 country france
 class club
 la Olympique Lyonnais
 la Olympique Lyon
 la OL Lyon
 ar أولمبيك ليون
 ar ليون الفرنسي
 ar نادي ليون

name as-monaco
 kind organization
 country france
 class club
 la AS Monaco
 ar موناكو الفرنسي
 ar نادي موناكو
 ar إيه إس موناكو

name lille-osc
 kind organization
 country france
 class club
 la Lille OSC
 la LOSC Lille
 ar ليل الفرنسي
 ar نادي ليل

name ogc-nice
 kind organization
 country france
 class club
 la OGC Nice
 ar نيس الفرنسي
 ar نادي نيس

name as-saint-etienne
 kind organization
 country france
 class club
 la AS Saint-Etienne
 la Saint-Etienne
 la AS Saint-Étienne
 ar سانت إتيان
 ar سانت إيتيان
 ar سانتيتيان

name stade-rennais
 kind organization
 country france
 class club
 la Stade Rennais
 la Rennes FC
 ar رين الفرنسي
 ar ستاد رين

name rc-lens
 kind organization
 country france
 class club
 la RC Lens
 ar لانس الفرنسي
 ar نادي لانس

name rc-strasbourg
 kind organization
 country france
 class club
 la RC Strasbourg
 ar ستراسبورغ الفرنسي

name fc-nantes
 kind organization
 country france
 class club
 la FC Nantes
 ar نانت الفرنسي
 ar نادي نانت

name paris-fc
 kind organization
 country france
 class club
 la Paris FC
 ar نادي باريس إف سي
 ar باريس إف سي

name ajax
 kind organization
 country netherlands
 class club
 la Ajax
 la Ajax Amsterdam
 la AFC Ajax
 ar أياكس
 ar أياكس أمستردام

name psv-eindhoven
 kind organization
 country netherlands
 class club
 la PSV Eindhoven
 ar بي إس في آيندهوفن

name feyenoord
 kind organization
 country netherlands
 class club
 la Feyenoord
 ar فاينورد
 ar فيينورد
 ar فينورد

name benfica
 kind organization
 country portugal
 class club
 la Benfica
 la SL Benfica
 ar بنفيكا
 ar بنفيكا البرتغالي

name fc-porto
 kind organization
 country portugal
 class club
 la FC Porto
 ar بورتو البرتغالي
 ar نادي بورتو

name sporting-lisbon
 kind organization
 country portugal
 class club
 la Sporting Lisbon
 la Sporting CP
 ar سبورتينغ لشبونة
 ar سبورتنغ لشبونة
 ar سبورتينغ البرتغالي

name club-brugge
 kind organization
 country belgium
 class club
 la Club Brugge
 ar كلوب بروج
 ar بروج البلجيكي
 ar كلوب بروغ

name anderlecht
 kind organization
 country belgium
 class club
 la Anderlecht
 la RSC Anderlecht
 ar أندرلخت
 ar أندرلشت

name galatasaray
 kind organization
 country turkey
 class club
 la Galatasaray
 ar غلطة سراي
 ar جلطة سراي
 ar غالاتاسراي
 ar جالاتا سراي
 ar غلاطة سراي

name fenerbahce
 kind organization
 country turkey
 class club
 la Fenerbahçe
 la Fenerbahce
 ar فنربخشه
 ar فناربخشه
 ar فنربهتشه
 ar فنار باهتشه
 ar فنار بخشه

name besiktas
 kind organization
 country turkey
 class club
 la Beşiktaş
 la Besiktas
 ar بشكتاش
 ar بيشكتاش
 ar بشيكتاش

name trabzonspor
 kind organization
 country turkey
 class club
 la Trabzonspor
 ar طرابزون سبور
 ar ترابزون سبور

name basaksehir
 kind organization
 country turkey
 class club
 la Başakşehir
 la Basaksehir
 la Istanbul Basaksehir
 ar باشاك شهير
 ar إسطنبول باشاك شهير

name cska-moscow
 kind organization
 country russia
 class club
 la CSKA Moscow
 ar سسكا موسكو
 ar سيسكا موسكو

name spartak-moscow
 kind organization
 country russia
 class club
 la Spartak Moscow
 ar سبارتاك موسكو

name zenit-st-petersburg
 kind organization
 country russia
 class club
 la Zenit St Petersburg
 la Zenit Saint Petersburg
 la FC Zenit
 ar زينيت سان بطرسبورغ
 ar زينيت الروسي
 ar زينيت سانت بطرسبرغ

name lokomotiv-moscow
 kind organization
 country russia
 class club
 la Lokomotiv Moscow
 ar لوكوموتيف موسكو

name shakhtar-donetsk
 kind organization
 country ukraine
 class club
 la Shakhtar Donetsk
 ar شاختار دونيتسك
 ar شختار دونيتسك
 ar شاختار

name dynamo-kyiv
 kind organization
 country ukraine
 class club
 la Dynamo Kyiv
 ar دينامو كييف

name red-star-belgrade
 kind organization
 country serbia
 class club
 la Red Star Belgrade
 la Crvena Zvezda
 ar النجم الأحمر الصربي
 ar ريد ستار بلغراد
 ar النجم الأحمر بلغراد
 ar رد ستار بلغراد

name partizan-belgrade
 kind organization
 country serbia
 class club
 la Partizan Belgrade
 ar بارتيزان بلغراد

name dinamo-zagreb
 kind organization
 country croatia
 class club
 la Dinamo Zagreb
 ar دينامو زغرب
 ar دينامو زاغرب

name olympiacos
 kind organization
 country greece
 class club
 la Olympiacos
 la Olympiakos
 ar أولمبياكوس
 ar أولمبياكوس اليوناني

name panathinaikos
 kind organization
 country greece
 class club
 la Panathinaikos
 ar باناثينايكوس

name aek-athens
 kind organization
 country greece
 class club
 la AEK Athens
 ar إيه إي كيه أثينا
 ar آيك أثينا

name paok
 kind organization
 country greece
 class club
 la PAOK
 la PAOK Thessaloniki
 ar باوك سالونيك
 ar باوك اليوناني

name fc-basel
 kind organization
 country switzerland
 class club
 la FC Basel
 ar بازل السويسري
 ar نادي بازل

name bsc-young-boys
 kind organization
 country switzerland
 class club
 la BSC Young Boys
 la Young Boys Bern
 ar يونغ بويز

name red-bull-salzburg
 kind organization
 country austria
 class club
 la Red Bull Salzburg
 la RB Salzburg
 ar ريد بول سالزبورغ
 ar رد بول سالزبورغ
 ar سالزبورغ النمساوي

name rapid-vienna
 kind organization
 country austria
 class club
 la Rapid Vienna
 la Rapid Wien
 ar رابيد فيينا

name sparta-prague
 kind organization
 country czech-republic
 class club
 la Sparta Prague
 ar سبارتا براغ

name legia-warsaw
 kind organization
 country poland
 class club
 la Legia Warsaw
 ar ليجيا وارسو
 ar ليغيا وارسو

name bodo-glimt
 kind organization
 country norway
 class club
 la Bodø/Glimt
 la Bodo/Glimt
 ar بودو غليمت

name fc-copenhagen
 kind organization
 country denmark
 class club
 la FC Copenhagen
 ar كوبنهاغن الدنماركي
 ar نادي كوبنهاغن

name maccabi-tel-aviv
 kind organization
 country israel
 class club
 la Maccabi Tel Aviv
 la Maccabi Tel-Aviv
 ar مكابي تل أبيب
 ar ماكابي تل أبيب

name hapoel-tel-aviv
 kind organization
 country israel
 class club
 la Hapoel Tel Aviv
 ar هبوعيل تل أبيب
 ar هابويل تل أبيب

name maccabi-haifa
 kind organization
 country israel
 class club
 la Maccabi Haifa
 ar مكابي حيفا
 ar ماكابي حيفا

name beitar-jerusalem
 kind organization
 country israel
 class club
 la Beitar Jerusalem
 ar بيتار القدس
 ar بيتار أورشليم
 ar بيتار يروشلايم

name hapoel-beer-sheva
 kind organization
 country israel
 class club
 la Hapoel Beer Sheva
 ar هبوعيل بئر السبع

name israel-premier-tech
 kind organization
 country israel
 class club
 la Israel-Premier Tech
 la Israel Premier Tech
 ar إسرائيل بريمير تك
 ar فريق إسرائيل بريمير تيك

name inter-miami
 kind organization
 country united-states
 class club
 la Inter Miami
 la Inter Miami CF
 ar إنتر ميامي

name la-galaxy
 kind organization
 country united-states
 class club
 la LA Galaxy
 la Los Angeles Galaxy
 ar لوس أنجلوس غالاكسي
 ar لوس أنجليس غالاكسي

name los-angeles-fc
 kind organization
 country united-states
 class club
 la Los Angeles FC
 la LAFC
 ar لوس أنجلوس إف سي
 ar لوس أنجليس إف سي

name los-angeles-lakers
 kind organization
 country united-states
 class club
 la Los Angeles Lakers
 la LA Lakers
 ar لوس أنجلوس ليكرز
 ar لوس أنجليس ليكرز
 ar ليكرز

name golden-state-warriors
 kind organization
 country united-states
 class club
 la Golden State Warriors
 ar غولدن ستيت ووريرز
 ar جولدن ستيت ووريورز

name boston-celtics
 kind organization
 country united-states
 class club
 la Boston Celtics
 ar بوسطن سلتيكس
 ar بوسطن سيلتيكس

name chicago-bulls
 kind organization
 country united-states
 class club
 la Chicago Bulls
 ar شيكاغو بولز
 ar شيكاجو بولز

name houston-rockets
 kind organization
 country united-states
 class club
 la Houston Rockets
 ar هيوستن روكتس
 ar هيوستن روكيتس

name miami-heat
 kind organization
 country united-states
 class club
 la Miami Heat
 ar ميامي هيت

name new-york-knicks
 kind organization
 country united-states
 class club
 la New York Knicks
 ar نيويورك نيكس

name brooklyn-nets
 kind organization
 country united-states
 class club
 la Brooklyn Nets
 ar بروكلين نتس

name oklahoma-city-thunder
 kind organization
 country united-states
 class club
 la Oklahoma City Thunder
 ar أوكلاهوما سيتي ثاندر

name dallas-mavericks
 kind organization
 country united-states
 class club
 la Dallas Mavericks
 ar دالاس مافريكس

name new-york-yankees
 kind organization
 country united-states
 class club
 la New York Yankees
 ar نيويورك يانكيز

name los-angeles-dodgers
 kind organization
 country united-states
 class club
 la Los Angeles Dodgers
 la LA Dodgers
 ar لوس أنجلوس دودجرز

name new-england-patriots
 kind organization
 country united-states
 class club
 la New England Patriots
 ar نيو إنغلاند باتريوتس

name kansas-city-chiefs
 kind organization
 country united-states
 class club
 la Kansas City Chiefs
 ar كانساس سيتي تشيفز

name washington-commanders
 kind organization
 country united-states
 class club
 la Washington Commanders
 la Washington Redskins
 ar واشنطن كوماندرز
 ar واشنطن ريدسكينز

name san-francisco-49ers
 kind organization
 country united-states
 class club
 la San Francisco 49ers
 ar سان فرانسيسكو فورتي ناينرز

name flamengo
 kind organization
 country brazil
 class club
 la Flamengo
 ar فلامنغو البرازيلي
 ar فلامنجو البرازيلي
 ar نادي فلامنغو

name palmeiras
 kind organization
 country brazil
 class club
 la Palmeiras
 ar بالميراس

name santos-fc
 kind organization
 country brazil
 class club
 la Santos FC
 ar سانتوس البرازيلي
 ar نادي سانتوس

name corinthians
 kind organization
 country brazil
 class club
 la Corinthians
 la SC Corinthians
 ar كورينثيانز
 ar كورينثيانز البرازيلي

name fluminense
 kind organization
 country brazil
 class club
 la Fluminense
 ar فلومينينسي
 ar فلومينيسي

name botafogo
 kind organization
 country brazil
 class club
 la Botafogo
 ar بوتافوغو
 ar بوتافوجو

name sao-paulo-fc
 kind organization
 country brazil
 class club
 la Sao Paulo FC
 la São Paulo FC
 ar نادي ساو باولو
 ar ساو باولو البرازيلي

name chapecoense
 kind organization
 country brazil
 class club
 la Chapecoense
 ar شابيكوينسي
 ar تشابيكوينسي

name boca-juniors
 kind organization
 country argentina
 class club
 la Boca Juniors
 ar بوكا جونيورز

name river-plate
 kind organization
 country argentina
 class club
 la River Plate
 la Club Atlético River Plate
 ar ريفر بليت
 ar ريفر بلايت

name independiente
 kind organization
 country argentina
 class club
 la Independiente
 ar إنديبندينتي الأرجنتيني

name penarol
 kind organization
 country uruguay
 class club
 la Peñarol
 la Penarol
 ar بينارول

name palestino
 kind organization
 country chile
 class club
 la Palestino
 la Club Deportivo Palestino
 ar بالستينو
 ar باليستينو
 ar نادي بالستينو

name club-america
 kind organization
 country mexico
 class club
 la Club America
 la Club América
 ar نادي أميركا المكسيكي
 ar كلوب أمريكا المكسيكي

name cf-monterrey
 kind organization
 country mexico
 class club
 la CF Monterrey
 ar مونتيري المكسيكي

name pachuca-cf
 kind organization
 country mexico
 class club
 la Pachuca CF
 ar باتشوكا المكسيكي
 ar باتشوكا

name al-hilal
 kind organization
 country saudi-arabia
 class club
 la Al Hilal
 la Al-Hilal
 la Al-Hilal SFC
 la Al Hilal Saudi
 ar الهلال السعودي
 ar نادي الهلال السعودي
 ar نادي الهلال
 ar فريق الهلال السعودي

name al-nassr
 kind organization
 country saudi-arabia
 class club
 la Al Nassr
 la Al-Nassr
 la Al-Nassr FC
 ar النصر السعودي
 ar نادي النصر السعودي
 ar نادي النصر
 ar فريق النصر السعودي

name al-ittihad-club
 kind organization
 country saudi-arabia
 class club
 la Al-Ittihad Club
 la Al Ittihad Jeddah
 la Al-Ittihad Jeddah
 ar اتحاد جدة
 ar نادي الاتحاد السعودي
 ar نادي اتحاد جدة
 ar نادي الاتحاد

name al-ahli-saudi
 kind organization
 country saudi-arabia
 class club
 la Al-Ahli Saudi
 la Al Ahli Jeddah
 la Al-Ahli Jeddah
 ar الأهلي السعودي
 ar نادي الأهلي السعودي
 ar أهلي جدة

name al-shabab-riyadh
 kind organization
 country saudi-arabia
 class club
 la Al-Shabab Riyadh
 la Al-Shabab Saudi
 ar نادي الشباب السعودي

name al-ettifaq
 kind organization
 country saudi-arabia
 class club
 la Al-Ettifaq
 la Al Ettifaq
 ar الاتفاق السعودي
 ar نادي الاتفاق السعودي
 ar نادي الاتفاق

name al-qadsiah
 kind organization
 country saudi-arabia
 class club
 la Al-Qadsiah
 la Al Qadsiah
 ar القادسية السعودي
 ar نادي القادسية السعودي

name al-taawoun
 kind organization
 country saudi-arabia
 class club
 la Al-Taawoun
 la Al Taawoun
 ar التعاون السعودي
 ar نادي التعاون السعودي

name neom-sc
 kind organization
 country saudi-arabia
 class club
 la NEOM SC
 la Neom SC
 ar نادي نيوم
 ar نيوم السعودي

name al-diriyah-club
 kind organization
 country saudi-arabia
 class club
 la Al-Diriyah Club
 la Al-Diriyah
 ar نادي الدرعية

name al-ain-fc
 kind organization
 country united-arab-emirates
 class club
 la Al Ain FC
 la Al-Ain FC
 la Al Ain Club
 ar العين الإماراتي
 ar نادي العين الإماراتي
 ar نادي العين

name al-wasl
 kind organization
 country united-arab-emirates
 class club
 la Al Wasl
 la Al-Wasl FC
 ar الوصل الإماراتي
 ar نادي الوصل

name shabab-al-ahli
 kind organization
 country united-arab-emirates
 class club
 la Shabab Al Ahli
 la Shabab Al-Ahli Dubai
 ar شباب الأهلي دبي
 ar شباب الأهلي الإماراتي
 ar شباب الأهلي

name al-jazira-club
 kind organization
 country united-arab-emirates
 class club
 la Al Jazira Club
 la Al-Jazira Abu Dhabi
 ar الجزيرة الإماراتي
 ar نادي الجزيرة الإماراتي

name al-wahda-abu-dhabi
 kind organization
 country united-arab-emirates
 class club
 la Al Wahda Abu Dhabi
 la Al-Wahda FC
 ar الوحدة الإماراتي
 ar نادي الوحدة الإماراتي

name sharjah-fc
 kind organization
 country united-arab-emirates
 class club
 la Sharjah FC
 ar الشارقة الإماراتي
 ar نادي الشارقة

name al-nasr-dubai
 kind organization
 country united-arab-emirates
 class club
 la Al Nasr Dubai
 ar النصر الإماراتي
 ar نادي النصر الإماراتي

name al-sadd
 kind organization
 country qatar
 class club
 la Al Sadd
 la Al-Sadd SC
 ar السد القطري
 ar نادي السد القطري
 ar نادي السد

name al-duhail
 kind organization
 country qatar
 class club
 la Al-Duhail
 la Al Duhail SC
 la Lekhwiya
 ar الدحيل القطري
 ar نادي الدحيل
 ar لخويا القطري

name al-rayyan-sc
 kind organization
 country qatar
 class club
 la Al-Rayyan SC
 ar الريان القطري
 ar نادي الريان

name al-gharafa
 kind organization
 country qatar
 class club
 la Al-Gharafa
 la Al Gharafa
 ar الغرافة القطري
 ar نادي الغرافة

name al-arabi-qatar
 kind organization
 country qatar
 class club
 la Al Arabi Qatar
 la Al-Arabi SC
 ar العربي القطري
 ar نادي العربي القطري

name al-qadsia-kuwait
 kind organization
 country kuwait
 class club
 la Al-Qadsia Kuwait
 la Qadsia SC
 ar القادسية الكويتي
 ar نادي القادسية الكويتي

name kuwait-sc
 kind organization
 country kuwait
 class club
 la Kuwait SC
 la Al-Kuwait SC
 ar نادي الكويت
 ar الكويت الكويتي

name al-arabi-kuwait
 kind organization
 country kuwait
 class club
 la Al-Arabi Kuwait
 ar العربي الكويتي
 ar نادي العربي الكويتي

name al-muharraq-sc
 kind organization
 country bahrain
 class club
 la Al-Muharraq SC
 la Muharraq Club
 ar المحرق البحريني
 ar نادي المحرق

name al-riffa-sc
 kind organization
 country bahrain
 class club
 la Al-Riffa SC
 ar الرفاع البحريني

name al-seeb-club
 kind organization
 country oman
 class club
 la Al-Seeb Club
 ar السيب العماني

name al-shorta
 kind organization
 country iraq
 class club
 la Al-Shorta
 la Al Shorta Baghdad
 ar الشرطة العراقي
 ar نادي الشرطة العراقي

name al-quwa-al-jawiya
 kind organization
 country iraq
 class club
 la Al-Quwa Al-Jawiya
 la Air Force Club Baghdad
 ar القوة الجوية العراقي
 ar نادي القوة الجوية

name al-zawraa
 kind organization
 country iraq
 class club
 la Al-Zawraa
 ar الزوراء العراقي
 ar نادي الزوراء

name al-talaba
 kind organization
 country iraq
 class club
 la Al-Talaba
 la Al Talaba
 ar الطلبة العراقي
 ar نادي الطلبة العراقي

name erbil-sc
 kind organization
 country iraq
 class club
 la Erbil SC
 ar نادي أربيل
 ar أربيل العراقي

name al-faisaly-amman
 kind organization
 country jordan
 class club
 la Al-Faisaly Amman
 la Al-Faisaly Jordan
 ar الفيصلي الأردني
 ar نادي الفيصلي

name al-wehdat
 kind organization
 country jordan
 class club
 la Al-Wehdat
 la Al-Wehdat SC
 ar الوحدات الأردني
 ar نادي الوحدات

name al-ittihad-aleppo
 kind organization
 country syria
 class club
 la Al-Ittihad Aleppo
 la Ahli Aleppo
 ar أهلي حلب
 ar اتحاد حلب

name al-karamah-sc
 kind organization
 country syria
 class club
 la Al-Karamah SC
 ar الكرامة السوري
 ar نادي الكرامة

name nejmeh-sc
 kind organization
 country lebanon
 class club
 la Nejmeh SC
 la Nejmeh
 ar النجمة اللبناني
 ar نادي النجمة

name al-ansar-lebanon
 kind organization
 country lebanon
 class club
 la Al Ansar Lebanon
 la Ansar FC
 ar الأنصار اللبناني
 ar نادي الأنصار

name al-ahed-fc
 kind organization
 country lebanon
 class club
 la Al Ahed FC
 ar العهد اللبناني
 ar نادي العهد

name riyadi-beirut
 kind organization
 country lebanon
 class club
 la Riyadi Beirut
 la Sporting Al Riyadi Beirut
 ar الرياضي بيروت
 ar الرياضي اللبناني

name hilal-al-quds
 kind organization
 country palestine
 class club
 la Hilal Al-Quds
 ar هلال القدس

name shabab-al-khalil
 kind organization
 country palestine
 class club
 la Shabab Al-Khalil
 ar شباب الخليل

name al-ahly
 kind organization
 country egypt
 class club
 la Al Ahly
 la Al-Ahly
 la Al Ahly SC
 la Al Ahly Cairo
 ar الأهلي المصري
 ar نادي الأهلي المصري
 ar النادي الأهلي المصري
 ar النادي الأهلي
 ar أهلي القاهرة

name zamalek
 kind organization
 country egypt
 class club
 la Zamalek
 la Zamalek SC
 la Al-Zamalek
 ar الزمالك
 ar نادي الزمالك
 ar الزمالك المصري

name pyramids-fc
 kind organization
 country egypt
 class club
 la Pyramids FC
 ar بيراميدز
 ar نادي بيراميدز

name al-ittihad-alexandria
 kind organization
 country egypt
 class club
 la Al Ittihad Alexandria
 ar الاتحاد السكندري

name al-masry-club
 kind organization
 country egypt
 class club
 la Al Masry Club
 la Al-Masry SC
 la Al Masry Port Said
 ar المصري البورسعيدي
 ar النادي المصري
 ar المصري بورسعيد

name ismaily
 kind organization
 country egypt
 class club
 la Ismaily
 la Ismaily SC
 ar النادي الإسماعيلي
 ar الإسماعيلي المصري

name enppi-club
 kind organization
 country egypt
 class club
 la ENPPI club
 la Enppi SC
 ar إنبي
 ar نادي إنبي

name modern-future-fc
 kind organization
 country egypt
 class club
 la Modern Future FC
 la Modern Sport FC
 ar مودرن سبورت
 ar مودرن فيوتشر

name smouha-sc
 kind organization
 country egypt
 class club
 la Smouha SC
 ar سموحة
 ar نادي سموحة

name ceramica-cleopatra
 kind organization
 country egypt
 class club
 la Ceramica Cleopatra
 ar سيراميكا كليوباترا

name ultras-ahlawy
 kind organization
 country egypt
 class club
 la Ultras Ahlawy
 ar ألتراس أهلاوي
 ar أولتراس أهلاوي

name ultras-white-knights
 kind organization
 country egypt
 class club
 la Ultras White Knights
 la UWK
 ar ألتراس وايت نايتس
 ar وايت نايتس
 ar ألتراس زملكاوي

name al-ahli-tripoli
 kind organization
 country libya
 class club
 la Al Ahli Tripoli
 la Al-Ahli Tripoli
 ar أهلي طرابلس
 ar الأهلي طرابلس
 ar الأهلي الليبي

name al-ittihad-tripoli
 kind organization
 country libya
 class club
 la Al Ittihad Tripoli
 la Al-Ittihad Libya
 ar الاتحاد طرابلس

name al-nasr-benghazi
 kind organization
 country libya
 class club
 la Al-Nasr Benghazi
 la Al Ahly Benghazi
 ar أهلي بنغازي
 ar الأهلي بنغازي

name esperance-de-tunis
 kind organization
 country tunisia
 class club
 la Espérance de Tunis
 la Esperance Tunis
 la Espérance Sportive de Tunis
 ar الترجي التونسي
 ar الترجي الرياضي التونسي
 ar الترجي
 ar نادي الترجي

name etoile-du-sahel
 kind organization
 country tunisia
 class club
 la Étoile du Sahel
 la Etoile du Sahel
 la Étoile Sportive du Sahel
 ar النجم الساحلي
 ar النجم الرياضي الساحلي

name club-africain
 kind organization
 country tunisia
 class club
 la Club Africain
 ar النادي الأفريقي التونسي
 ar الإفريقي التونسي
 ar النادي الإفريقي

name cs-sfaxien
 kind organization
 country tunisia
 class club
 la CS Sfaxien
 la Club Sportif Sfaxien
 ar الصفاقسي التونسي
 ar النادي الصفاقسي
 ar النادي الرياضي الصفاقسي

name us-monastir
 kind organization
 country tunisia
 class club
 la US Monastir
 ar الاتحاد المنستيري

name ca-bizertin
 kind organization
 country tunisia
 class club
 la CA Bizertin
 ar النادي البنزرتي

name mc-alger
 kind organization
 country algeria
 class club
 la MC Alger
 la Mouloudia d'Alger
 ar مولودية الجزائر
 ar المولودية الجزائرية
 ar مولودية العاصمة

name usm-alger
 kind organization
 country algeria
 class club
 la USM Alger
 la Union Sportive Madinet d'Alger
 ar اتحاد العاصمة
 ar اتحاد الجزائر
 ar اتحاد العاصمة الجزائري

name js-kabylie
 kind organization
 country algeria
 class club
 la JS Kabylie
 la Jeunesse Sportive de Kabylie
 ar شبيبة القبائل

name cr-belouizdad
 kind organization
 country algeria
 class club
 la CR Belouizdad
 la Chabab Belouizdad
 ar شباب بلوزداد

name es-setif
 kind organization
 country algeria
 class club
 la ES Sétif
 la ES Setif
 la Entente de Sétif
 ar وفاق سطيف
 ar الوفاق السطايفي

name cs-constantine
 kind organization
 country algeria
 class club
 la CS Constantine
 ar شباب قسنطينة
 ar شباب قسنطينة الجزائري

name mc-oran
 kind organization
 country algeria
 class club
 la MC Oran
 ar مولودية وهران

name js-saoura
 kind organization
 country algeria
 class club
 la JS Saoura
 ar شبيبة الساورة

name paradou-ac
 kind organization
 country algeria
 class club
 la Paradou AC
 ar بارادو
 ar نادي بارادو

name wydad-casablanca
 kind organization
 country morocco
 class club
 la Wydad Casablanca
 la Wydad AC
 la Wydad Athletic Club
 ar الوداد البيضاوي
 ar الوداد الرياضي
 ar الوداد المغربي
 ar نادي الوداد

name raja-casablanca
 kind organization
 country morocco
 class club
 la Raja Casablanca
 la Raja Club Athletic
 la Raja CA
 ar الرجاء البيضاوي
 ar الرجاء الرياضي
 ar الرجاء المغربي
 ar نادي الرجاء

name as-far
 kind organization
 country morocco
 class club
 la AS FAR
 la FAR Rabat
 ar نادي الجيش الملكي

name rs-berkane
 kind organization
 country morocco
 class club
 la RS Berkane
 la Renaissance de Berkane
 la RSB Berkane
 ar نهضة بركان
 ar النهضة البركانية
 ar نهضة بركان المغربي

name fus-rabat
 kind organization
 country morocco
 class club
 la FUS Rabat
 ar الفتح الرباطي
 ar الفتح الرياضي

name mas-fes
 kind organization
 country morocco
 class club
 la MAS Fes
 la Maghreb de Fès
 ar المغرب الفاسي

name hassania-agadir
 kind organization
 country morocco
 class club
 la Hassania Agadir
 ar حسنية أكادير

name ir-tanger
 kind organization
 country morocco
 class club
 la IR Tanger
 ar اتحاد طنجة

name moghreb-tetouan
 kind organization
 country morocco
 class club
 la Moghreb Tetouan
 la Moghreb Tétouan
 ar المغرب التطواني

name fc-nouadhibou
 kind organization
 country mauritania
 class club
 la FC Nouadhibou
 ar نواذيبو الموريتاني
 ar نادي نواذيبو

name al-hilal-omdurman
 kind organization
 country sudan
 class club
 la Al-Hilal Omdurman
 la Al Hilal Omdurman
 ar الهلال السوداني
 ar هلال أم درمان
 ar الهلال أم درمان

name al-merrikh
 kind organization
 country sudan
 class club
 la Al-Merrikh
 la Al-Merreikh
 ar المريخ السوداني
 ar نادي المريخ

name mamelodi-sundowns
 kind organization
 country south-africa
 class club
 la Mamelodi Sundowns
 ar صن داونز
 ar ماميلودي صن داونز
 ar صنداونز

name kaizer-chiefs
 kind organization
 country south-africa
 class club
 la Kaizer Chiefs
 ar كايزر تشيفز

name orlando-pirates
 kind organization
 country south-africa
 class club
 la Orlando Pirates
 ar أورلاندو بايرتس
 ar أورلاندو بيراتس

name tp-mazembe
 kind organization
 country dr-congo
 class club
 la TP Mazembe
 ar مازيمبي
 ar تي بي مازيمبي

name as-vita-club
 kind organization
 country dr-congo
 class club
 la AS Vita Club
 ar فيتا كلوب

name simba-sc
 kind organization
 country tanzania
 class club
 la Simba SC
 ar سيمبا التنزاني

name young-africans
 kind organization
 country tanzania
 class club
 la Young Africans
 la Young Africans SC
 ar يونغ أفريكانز
 ar يانغ أفريكانز

name asante-kotoko
 kind organization
 country ghana
 class club
 la Asante Kotoko
 ar أشانتي كوتوكو

name asec-mimosas
 kind organization
 country ivory-coast
 class club
 la ASEC Mimosas
 ar أسيك ميموزا

name persepolis-fc
 kind organization
 country iran
 class club
 la Persepolis FC
 ar برسبوليس
 ar بيرسيبوليس
 ar برسبوليس الإيراني

name esteghlal-fc
 kind organization
 country iran
 class club
 la Esteghlal FC
 la Esteghlal
 ar استقلال طهران
 ar الاستقلال الإيراني
 ar استقلال الإيراني

name sepahan
 kind organization
 country iran
 class club
 la Sepahan
 la Sepahan SC
 ar سباهان
 ar سباهان أصفهان
 ar سباهان الإيراني

name tractor-sc
 kind organization
 country iran
 class club
 la Tractor SC
 ar تراكتور الإيراني
 ar تراكتور سازي

name urawa-red-diamonds
 kind organization
 country japan
 class club
 la Urawa Red Diamonds
 la Urawa Reds
 ar أوراوا
 ar أوراوا ريد دايموندز
 ar أوراوا الياباني

name kawasaki-frontale
 kind organization
 country japan
 class club
 la Kawasaki Frontale
 ar كاواساكي فرونتال

name yokohama-f-marinos
 kind organization
 country japan
 class club
 la Yokohama F. Marinos
 ar يوكوهاما مارينوس

name kashima-antlers-fc
 kind organization
 country japan
 class club
 la Kashima Antlers FC
 ar كاشيما أنتلرز

name ulsan-hyundai
 kind organization
 country south-korea
 class club
 la Ulsan Hyundai
 ar أولسان هيونداي

name guangzhou-evergrande-fc
 kind organization
 country china
 class club
 la Guangzhou Evergrande FC
 la Guangzhou FC
 ar غوانغجو إيفرغراند

name pakhtakor
 kind organization
 country uzbekistan
 class club
 la Pakhtakor
 ar باختاكور

name mohun-bagan
 kind organization
 country india
 class club
 la Mohun Bagan
 ar موهون باغان

# Racing teams and others

name red-bull-racing
 kind organization
 country united-kingdom
 class club
 la Red Bull Racing
 la Oracle Red Bull Racing
 ar ريد بول ريسينغ
 ar فريق ريد بول

name scuderia-ferrari
 kind organization
 country italy
 class club
 la Scuderia Ferrari
 ar سكوديريا فيراري
 ar فريق فيراري

name mercedes-f1
 kind organization
 country germany
 class club
 la Mercedes F1
 la Mercedes-AMG Petronas
 ar فريق مرسيدس

name mclaren-racing
 kind organization
 country united-kingdom
 class club
 la McLaren Racing
 ar فريق مكلارين

name ineos-grenadiers
 kind organization
 country united-kingdom
 class club
 la INEOS Grenadiers
 la Team Sky
 ar إنيوس غريناديرز

name team-falcons
 kind organization
 country united-arab-emirates
 class club
 la Team Falcons
 la Falcons Esports
 ar فالكونز للرياضات الإلكترونية

name twisted-minds
 kind organization
 country saudi-arabia
 class club
 la Twisted Minds
 ar تويستد مايندز

name harlem-globetrotters
 kind organization
 country united-states
 class club
 la Harlem Globetrotters
 ar هارلم غلوبتروترز

name jumbo-visma
 kind organization
 country netherlands
 class club
 la Jumbo-Visma
 la Visma-Lease a Bike
 ar جامبو فيسما
 ar فيسما ليز أ بايك

name refugee-olympic-team
 kind organization
 class club
 la Refugee Olympic Team
 la IOC Refugee Olympic Team
 ar الفريق الأولمبي للاجئين
 ar فريق اللاجئين الأولمبي

name qatar-2022-organisers
 kind product
 class club
 la Qatar 2022 organisers
 la World Cup 2022
 ar مونديال قطر 2022
 ar كأس العالم قطر 2022
