#! lex 1 kind=names lang=mul

# Oil, gas and power

name exxonmobil
 kind company
 country united-states
 class oil
 la ExxonMobil
 la Exxon Mobil
 la Exxon
 la Exxon Mobil Corp
 ar إكسون موبيل
 ar إكسون موبايل
 ar اكسون موبل
 ar إكسون

name chevron
 kind company
 country united-states
 class oil
 la Chevron
 la Chevron Corp
 ar شيفرون
 ar شفرون

name conocophillips
 kind company
 country united-states
 class oil
 la ConocoPhillips
 la Conoco
 ar كونوكو فيليبس
 ar كونوكو

name occidental-petroleum
 kind company
 country united-states
 class oil
 la Occidental Petroleum
 la Oxy Petroleum
 ar أوكسيدنتال بتروليوم
 ar أوكسيدنتال
 ar أوكسدنتال

name halliburton
 kind company
 country united-states
 class oil
 la Halliburton
 ar هاليبرتون
 ar هالبرتون
 ar هليبرتون

name schlumberger
 kind company
 country united-states
 class oil
 la Schlumberger
 la SLB
 ar شلمبرجير
 ar شلومبرجير
 ar شلمبرجيه
 ar شلمبرغر
 ar شلومبيرجر

name baker-hughes
 kind company
 country united-states
 class oil
 la Baker Hughes
 ar بيكر هيوز
 ar بيكر هيوزس

name marathon-petroleum
 kind company
 country united-states
 class oil
 la Marathon Petroleum
 ar ماراثون بتروليوم

name marathon-oil
 kind company
 country united-states
 class oil
 la Marathon Oil
 ar ماراثون أويل

name phillips-66
 kind company
 country united-states
 class oil
 la Phillips 66
 ar فيليبس 66

name valero
 kind company
 country united-states
 class oil
 la Valero
 la Valero Energy
 ar فاليرو إنرجي
 ar فاليرو

name hess-corporation
 kind company
 country united-states
 class oil
 la Hess Corporation
 ar شركة هيس الأميركية
 ar هيس كوربوريشن

name apache-corporation
 kind company
 country united-states
 class oil
 la Apache Corporation
 la APA Corporation
 ar أباتشي كوربوريشن
 ar شركة أباتشي الأميركية

name noble-energy
 kind company
 country united-states
 class oil
 la Noble Energy
 ar نوبل إنرجي
 ar نوبل إينرجي

name cheniere-energy
 kind company
 country united-states
 class oil
 la Cheniere Energy
 la Cheniere
 ar شينير إنرجي
 ar تشينير إنرجي
 ar شينيير

name venture-global
 kind company
 country united-states
 class oil
 la Venture Global
 la Venture Global LNG
 ar فينتشر غلوبال
 ar فنتشر غلوبال

name nextdecade
 kind company
 country united-states
 class oil
 la NextDecade
 ar نكست ديكيد

name kinder-morgan
 kind company
 country united-states
 class oil
 la Kinder Morgan
 ar كيندر مورغان
 ar كيندر مورجان

name enron
 kind company
 country united-states
 class oil
 la Enron
 ar إنرون

name nextera-energy
 kind company
 country united-states
 class oil
 la NextEra Energy
 ar نكست إيرا إنرجي
 ar نيكست إيرا

name duke-energy
 kind company
 country united-states
 class oil
 la Duke Energy
 ar ديوك إنرجي

name constellation-energy
 kind company
 country united-states
 class oil
 la Constellation Energy
 ar كونستليشن إنرجي

name pg-and-e
 kind company
 country united-states
 class oil
 la PG&E
 la Pacific Gas and Electric
 ar باسيفيك غاز آند إلكتريك
 ar باسيفيك جاز آند إلكتريك

name chevron-phillips
 kind company
 country united-states
 class oil
 la Chevron Phillips
 ar شيفرون فيليبس

name general-electric
 kind company
 country united-states
 class oil
 la General Electric
 la GE
 ar جنرال إلكتريك
 ar جنرال إليكتريك
 ar جي إي

name ge-vernova
 kind company
 country united-states
 class oil
 la GE Vernova
 ar جي إي فيرنوفا

name westinghouse
 kind company
 country united-states
 class oil
 la Westinghouse
 la Westinghouse Electric
 ar ويستنغهاوس
 ar وستنغهاوس
 ar ويستنجهاوس

name hkn-energy
 kind company
 country united-states
 class oil
 la HKN Energy
 ar إتش كيه إن إنرجي
 ar إتش.كيه.إن إنرجي
 ar إتش كي إن إنرجي
 ar إتش.كي.إن إنرجي

name hunt-oil
 kind company
 country united-states
 class oil
 la Hunt Oil
 ar هانت أويل
 ar هنت أويل

name dno
 kind company
 country united-states
 class oil
 la DNO
 la DNO ASA
 ar دي إن أو
 ar دي.إن.أو

name koch-industries
 kind company
 country united-states
 class oil
 la Koch Industries
 ar كوك إندستريز
 ar كوتش إندستريز

name delta-crescent-energy
 kind company
 country united-states
 class oil
 la Delta Crescent Energy
 ar دلتا كريسنت إنرجي
 ar دلتا كريسنت

name bp
 kind company
 country united-kingdom
 class oil
 la BP
 la British Petroleum
 ar بريتيش بتروليوم
 ar بي بي البريطانية
 ar بريتش بتروليوم
 ar شركة بي بي

name shell
 kind company
 country united-kingdom
 class oil
 la Shell
 la Royal Dutch Shell
 la Shell plc
 ar شركة شل
 ar رويال داتش شل
 ar شل الهولندية
 ar شل البريطانية
 ar رويال دتش شل
 ar شل النفطية

name bg-group
 kind company
 country united-kingdom
 class oil
 la BG Group
 ar بي جي غروب
 ar بي جي البريطانية

name centrica
 kind company
 country united-kingdom
 class oil
 la Centrica
 ar سنتريكا
 ar بريتيش غاز
 ar بريتش غاز

name energean
 kind company
 country united-kingdom
 class oil
 la Energean
 ar إنرجيان
 ar إنرجين
 ar إنيرجيان

name cairn-energy
 kind company
 country united-kingdom
 class oil
 la Cairn Energy
 la Capricorn Energy
 ar كيرن إنرجي
 ar كايرن إنرجي
 ar كابريكورن إنرجي

name tullow-oil
 kind company
 country united-kingdom
 class oil
 la Tullow Oil
 ar تولو أويل

name genel-energy
 kind company
 country united-kingdom
 class oil
 la Genel Energy
 ar جينيل إنرجي
 ar جنل إنرجي
 ar غينل إنرجي

name gulf-keystone-petroleum
 kind company
 country united-kingdom
 class oil
 la Gulf Keystone Petroleum
 la Gulf Keystone
 ar غلف كيستون
 ar جلف كيستون

name glencore
 kind company
 country united-kingdom
 class oil
 la Glencore
 ar غلينكور
 ar جلينكور
 ar غلنكور

name vitol
 kind company
 country switzerland
 class oil
 la Vitol
 ar فيتول

name trafigura
 kind company
 country switzerland
 class oil
 la Trafigura
 ar ترافيغورا
 ar ترافيجورا

name gunvor
 kind company
 country switzerland
 class oil
 la Gunvor
 ar غونفور
 ar جنفور
 ar غانفور

name mercuria
 kind company
 country singapore
 class oil
 la Mercuria
 ar ميركوريا

name national-grid
 kind company
 country united-kingdom
 class oil
 la National Grid
 la National Grid plc
 ar ناشونال غريد

name totalenergies
 kind company
 country france
 class oil
 la TotalEnergies
 la Total SA
 la Total Energies
 ar توتال إنرجيز
 ar توتال
 ar توتال إنيرجيز
 ar توتال الفرنسية
 ar توتال إنرجي
 ar توتال اينرجيز

name edf
 kind company
 country france
 class oil
 la EDF
 la Electricite de France
 la Électricité de France
 ar كهرباء فرنسا
 ar شركة كهرباء فرنسا
 ar إي دي إف
 ar إي.دي.إف
 ar إيه دي إف
 ar إيه.دي.إف
 ar إلكتريسيتي دو فرانس

name engie
 kind company
 country france
 class oil
 la Engie
 la GDF Suez
 ar إنجي
 ar إنجي الفرنسية
 ar غاز فرنسا سويز
 ar إنغي
 ar غاز دو فرانس

name orano
 kind company
 country france
 class oil
 la Orano
 la Areva
 ar أورانو
 ar أريفا

name perenco
 kind company
 country france
 class oil
 la Perenco
 ar بيرنكو
 ar برينكو

name technip
 kind company
 country france
 class oil
 la Technip
 la TechnipFMC
 la Technip Energies
 ar تكنيب
 ar تكنيب إنرجيز

name vallourec
 kind company
 country france
 class oil
 la Vallourec
 ar فالوريك

name alstom
 kind company
 country france
 class oil
 la Alstom
 ar ألستوم

name schneider-electric
 kind company
 country france
 class oil
 la Schneider Electric
 ar شنايدر إلكتريك
 ar شنايدر إليكتريك

name framatome
 kind company
 country france
 class oil
 la Framatome
 ar فراماتوم

name eni
 kind company
 country italy
 class oil
 la Eni
 la ENI
 la Eni SpA
 ar إيني
 ar إيني الإيطالية
 ar شركة إيني

name enel
 kind company
 country italy
 class oil
 la Enel
 ar إينل
 ar إنيل
 ar إينيل الإيطالية

name saipem
 kind company
 country italy
 class oil
 la Saipem
 ar سايبم
 ar سايبيم
 ar سايبام

name snam
 kind company
 country italy
 class oil
 la Snam
 ar سنام الإيطالية

name edison-spa
 kind company
 country italy
 class oil
 la Edison SpA
 ar إديسون الإيطالية

name ansaldo-energia
 kind company
 country italy
 class oil
 la Ansaldo Energia
 ar أنسالدو إنرجيا
 ar أنسالدو

name repsol
 kind company
 country spain
 class oil
 la Repsol
 ar ريبسول
 ar ربسول

name iberdrola
 kind company
 country spain
 class oil
 la Iberdrola
 ar إيبردرولا
 ar إبيردرولا
 ar إيبيردرولا

name naturgy
 kind company
 country spain
 class oil
 la Naturgy
 la Gas Natural Fenosa
 ar ناتورجي
 ar ناتورغي
 ar غاز ناتورال

name cepsa
 kind company
 country spain
 class oil
 la Cepsa
 la Moeve
 ar سيبسا
 ar ثيبسا

name equinor
 kind company
 country norway
 class oil
 la Equinor
 la Statoil
 ar إكوينور
 ar إيكوينور
 ar شتات أويل
 ar ستات أويل

name statkraft
 kind company
 country norway
 class oil
 la Statkraft
 ar ستات كرافت

name aker-bp
 kind company
 country norway
 class oil
 la Aker BP
 ar آكر بي بي

name rwe
 kind company
 country germany
 class oil
 la RWE
 ar آر دبليو إي
 ar آر.دبليو.إي
 ar آر دبليو إيه
 ar آر.دبليو.إيه

name e-on
 kind company
 country germany
 class oil
 la E.ON
 la Eon
 ar إي أون
 ar إي.أون
 ar إيون الألمانية

name uniper
 kind company
 country germany
 class oil
 la Uniper
 ar يونيبر
 ar يونيبير

name wintershall
 kind company
 country germany
 class oil
 la Wintershall
 la Wintershall Dea
 ar فينترشال
 ar فينترسهال
 ar وينترشال
 ar فينترشال ديا

name siemens-energy
 kind company
 country germany
 class oil
 la Siemens Energy
 ar سيمنز إنرجي
 ar سيمنس إنرجي
 ar سيمنز للطاقة

name siemens-gamesa
 kind company
 country germany
 class oil
 la Siemens Gamesa
 ar سيمنز جاميسا
 ar سيمنس غاميسا

name linde
 kind company
 country germany
 class oil
 la Linde
 la Linde plc
 ar ليندي
 ar ليندا الألمانية
 ar ليندي الألمانية

name omv
 kind company
 country austria
 class oil
 la OMV
 ar أو إم في
 ar أو.إم.في
 ar أو أم في النمساوية

name mol-group
 kind company
 country hungary
 class oil
 la MOL Group
 ar مول الهنغارية
 ar مول المجرية
 ar إم أو إل المجرية

name pkn-orlen
 kind company
 country poland
 class oil
 la PKN Orlen
 la Orlen
 ar أورلين
 ar بي كيه إن أورلين

name pgnig
 kind company
 country poland
 class oil
 la PGNiG
 ar بي جي إن آي جي

name orsted
 kind company
 country denmark
 class oil
 la Orsted
 la Ørsted
 la Dong Energy
 ar أورستد
 ar أورستيد
 ar دونغ إنرجي

name vestas
 kind company
 country denmark
 class oil
 la Vestas
 ar فستاس
 ar فيستاس

name vattenfall
 kind company
 country sweden
 class oil
 la Vattenfall
 ar فاتنفال
 ar فاتينفال

name lundin-energy
 kind company
 country sweden
 class oil
 la Lundin Energy
 la Lundin Oil
 la Orron Energy
 ar لوندين
 ar لوندين إنرجي
 ar لوندين أويل

name neste
 kind company
 country finland
 class oil
 la Neste
 ar نيستي

name fortum
 kind company
 country finland
 class oil
 la Fortum
 ar فورتوم

name naftogaz
 kind company
 country ukraine
 class oil
 la Naftogaz
 ar نافتوغاز
 ar نفتوغاز
 ar نافتوجاز

name energoatom
 kind company
 country ukraine
 class oil
 la Energoatom
 ar إنرغوأتوم
 ar إنيرغوأتوم
 ar إينرغوآتوم
 ar إنيرجوأتوم
 ar إنرجوأتوم

name ukrenergo
 kind company
 country ukraine
 class oil
 la Ukrenergo
 ar أوكرينرغو
 ar أوكرإنرجو
 ar أوكرينيرغو
 ar يوكرينرغو

name dtek
 kind company
 country ukraine
 class oil
 la DTEK
 ar دي تي إي كيه
 ar ديتيك

name burisma
 kind company
 country ukraine
 class oil
 la Burisma
 la Burisma Holdings
 ar بوريسما
 ar بوريزما

name gazprom
 kind company
 country russia
 class oil
 la Gazprom
 la PJSC Gazprom
 ar غازبروم
 ar جازبروم
 ar غاز بروم
 ar كازبروم

name gazprom-neft
 kind company
 country russia
 class oil
 la Gazprom Neft
 ar غازبروم نفط
 ar جازبروم نفت
 ar غازبروم نفت
 ar غازبروم نيفت

name rosneft
 kind company
 country russia
 class oil
 la Rosneft
 ar روسنفت
 ar روس نفط
 ar روسنفط
 ar روزنفت
 ar روسنيفت

name lukoil
 kind company
 country russia
 class oil
 la Lukoil
 la LUKOIL
 ar لوك أويل
 ar لوكويل
 ar لوكأويل

name novatek
 kind company
 country russia
 class oil
 la Novatek
 la NOVATEK
 ar نوفاتك
 ar نوفاتيك

name tatneft
 kind company
 country russia
 class oil
 la Tatneft
 ar تاتنفت
 ar تات نفط
 ar تات نفت

name surgutneftegas
 kind company
 country russia
 class oil
 la Surgutneftegas
 la Surgutneftegaz
 ar سورغوت نفط غاز
 ar سورغوتنفتغاز
 ar سورجوت نفت غاز

name transneft
 kind company
 country russia
 class oil
 la Transneft
 ar ترانسنفت
 ar ترانس نفط
 ar ترانسنفط

name bashneft
 kind company
 country russia
 class oil
 la Bashneft
 ar باشنفت
 ar باش نفط

name yukos
 kind company
 country russia
 class oil
 la Yukos
 ar يوكوس

name zarubezhneft
 kind company
 country russia
 class oil
 la Zarubezhneft
 ar زاروبيج نفط
 ar زاروبجنفت

name rosatom
 kind company
 country russia
 class oil
 la Rosatom
 ar روساتوم
 ar روس آتوم
 ar روزاتوم

name sakhalin-energy
 kind company
 country russia
 class oil
 la Sakhalin Energy
 la Sakhalin-2
 ar سخالين للطاقة
 ar سخالين-2
 ar سخالين 2

name stroytransgaz
 kind company
 country russia
 class oil
 la Stroytransgaz
 ar ستروي ترانس غاز
 ar سترويترانسغاز

name sovcomflot
 kind company
 country russia
 class oil
 la Sovcomflot
 ar سوفكومفلوت
 ar سوف كوم فلوت

name kazmunaygas
 kind company
 country kazakhstan
 class oil
 la KazMunayGas
 la KazMunaiGas
 ar كازموناي غاز
 ar كازمونايغاز

name kazatomprom
 kind company
 country kazakhstan
 class oil
 la Kazatomprom
 ar كازاتومبروم

name tengizchevroil
 kind company
 country kazakhstan
 class oil
 la Tengizchevroil
 la Tengiz field operator
 ar تنغيز شيفرويل

name caspian-pipeline-consortium
 kind company
 country kazakhstan
 class oil
 la Caspian Pipeline Consortium
 la CPC pipeline
 ar اتحاد خط أنابيب بحر قزوين
 ar كونسورتيوم خط أنابيب قزوين
 ar خط أنابيب بحر قزوين

name socar
 kind company
 country azerbaijan
 class oil
 la SOCAR
 la Socar
 ar سوكار
 ar سوكار الأذرية
 ar شركة سوكار

name tpao
 kind company
 country turkey
 class oil
 la TPAO
 la Turkish Petroleum
 ar تباو
 ar شركة البترول التركية
 ar تركيش بتروليوم
 ar تي بي إيه أو

name botas
 kind company
 country turkey
 class oil
 la Botas
 la BOTAŞ
 la BOTAS
 ar بوتاش
 ar بوتاش التركية

name tupras
 kind company
 country turkey
 class oil
 la Tupras
 la Tüpraş
 ar توبراش
 ar تبراش

name karpowership
 kind company
 country turkey
 class oil
 la Karpowership
 la Karadeniz Holding
 ar كارباورشيب
 ar كارادينيز
 ar كاربور شيب
 ar كارادنيز هولدينغ
 ar كار باور شيب

name genel-enerji
 kind company
 country turkey
 class oil
 la Genel Enerji
 ar جنل إنرجي التركية

name calik-holding
 kind company
 country turkey
 class oil
 la Calik Holding
 la Çalık Holding
 ar تشاليك القابضة
 ar جاليك القابضة
 ar تشاليك هولدينغ

name national-iranian-oil-company
 kind company
 country iran
 class oil
 la National Iranian Oil Company
 la NIOC
 ar شركة النفط الوطنية الإيرانية
 ar الشركة الوطنية الإيرانية للنفط
 ar الوطنية الإيرانية للنفط

name national-iranian-tanker-company
 kind company
 country iran
 class oil
 la National Iranian Tanker Company
 la NITC
 ar شركة الناقلات الوطنية الإيرانية
 ar شركة ناقلات النفط الوطنية الإيرانية
 ar الشركة الوطنية الإيرانية لناقلات النفط

name national-iranian-gas-company
 kind company
 country iran
 class oil
 la National Iranian Gas Company
 la NIGC
 ar شركة الغاز الوطنية الإيرانية
 ar الشركة الوطنية الإيرانية للغاز

name khatam-al-anbiya-construction
 kind company
 country iran
 class oil
 la Khatam al-Anbiya Construction
 la Khatam al-Anbiya Construction Headquarters
 ar خاتم الأنبياء للإعمار
 ar مقر خاتم الأنبياء للإعمار
 ar شركة خاتم الأنبياء

name setad
 kind organization
 country iran
 class oil
 la Setad
 la Execution of Imam Khomeini's Order
 la EIKO
 ar ستاد الإيرانية
 ar هيئة تنفيذ أمر الإمام الخميني
 ar لجنة تنفيذ أوامر الإمام الخميني

name bonyad-mostazafan
 kind organization
 country iran
 class oil
 la Bonyad Mostazafan
 la Mostazafan Foundation
 ar مؤسسة المستضعفين
 ar مؤسسة مستضعفان
 ar بنياد مستضعفان

name astan-quds-razavi
 kind organization
 country iran
 class oil
 la Astan Quds Razavi
 ar العتبة الرضوية
 ar آستان قدس رضوي
 ar العتبة الرضوية المقدسة

name persian-gulf-petrochemical-industries
 kind company
 country iran
 class oil
 la Persian Gulf Petrochemical Industries
 la PGPIC
 ar شركة الخليج الفارسي للصناعات البتروكيماوية
 ar الخليج الفارسي للبتروكيماويات

name triliance-petrochemical
 kind company
 country iran
 class oil
 la Triliance Petrochemical
 ar تريلانس للبتروكيماويات
 ar ترايلاينس

name sahara-thunder
 kind company
 country iran
 class oil
 la Sahara Thunder
 ar صحارى ثاندر
 ar صحارا تندر

name iran-air
 kind company
 country iran
 class oil airline
 la Iran Air
 ar الخطوط الجوية الإيرانية
 ar إيران إير
 ar طيران إيران

name mahan-air
 kind company
 country iran
 class oil airline
 la Mahan Air
 ar ماهان إير
 ar شركة ماهان للطيران
 ar ماهان للطيران
 ar ماهان الإيرانية

name qeshm-fars-air
 kind company
 country iran
 class oil airline
 la Qeshm Fars Air
 la Fars Air Qeshm
 ar قشم فارس إير
 ar قشم فارس
 ar فارس إير قشم

name meraj-airlines
 kind company
 country iran
 class oil airline
 la Meraj Airlines
 ar معراج للطيران
 ar طيران معراج

name caspian-airlines
 kind company
 country iran
 class oil airline
 la Caspian Airlines
 ar كاسبيان إيرلاينز
 ar طيران قزوين

name irisl
 kind company
 country iran
 class oil shipping
 la IRISL
 la Islamic Republic of Iran Shipping Lines
 ar خطوط الشحن البحري للجمهورية الإسلامية الإيرانية
 ar خطوط شحن جمهورية إيران الإسلامية
 ar خطوط الملاحة الإيرانية
 ar إيريسل

name iran-khodro
 kind company
 country iran
 class oil car
 la Iran Khodro
 la IKCO
 ar إيران خودرو

name saipa
 kind company
 country iran
 class oil car
 la Saipa
 ar سايبا الإيرانية
 ar سايبا

name bank-melli-iran
 kind company
 country iran
 class oil bank
 la Bank Melli Iran
 la Bank Melli
 ar بنك ملي إيران
 ar بنك ملي
 ar بنك ملي الإيراني

name bank-sepah
 kind company
 country iran
 class oil bank
 la Bank Sepah
 la Sepah Bank
 ar بنك سبه
 ar بنك سباه

name bank-saderat-iran
 kind company
 country iran
 class oil bank
 la Bank Saderat Iran
 la Bank Saderat
 ar بنك صادرات إيران
 ar بنك صادرات

name bank-mellat
 kind company
 country iran
 class oil bank
 la Bank Mellat
 la Mellat Bank
 ar بنك ملت
 ar بنك ملت الإيراني

name ayandeh-bank
 kind company
 country iran
 class oil bank
 la Ayandeh Bank
 la Bank Ayandeh
 ar بنك آينده

name iran-aircraft-manufacturing-industries
 kind company
 country iran
 class oil arms
 la Iran Aircraft Manufacturing Industries
 la HESA
 ar هسا الإيرانية
 ar شركة صناعة الطائرات الإيرانية
 ar شاهد لصناعات الطيران

name shahed-aviation-industries
 kind company
 country iran
 class oil arms
 la Shahed Aviation Industries
 ar شاهد للصناعات الجوية
 ar شركة شاهد لصناعات الطيران

name mado-company
 kind company
 country iran
 class oil arms
 la Mado Company
 la Oje Parvaz Mado Nafar
 ar مادو الإيرانية
 ar أوج برواز مادو نفر

name petrochina
 kind company
 country china
 class oil
 la PetroChina
 la CNPC
 la China National Petroleum Corporation
 ar بتروتشاينا
 ar بتروشاينا
 ar شركة البترول الوطنية الصينية
 ar مؤسسة البترول الوطنية الصينية
 ar بترو تشاينا
 ar الشركة الوطنية الصينية للبترول

name sinopec
 kind company
 country china
 class oil
 la Sinopec
 la China Petroleum & Chemical
 ar سينوبك
 ar سينوبيك
 ar ساينوبك

name cnooc
 kind company
 country china
 class oil
 la CNOOC
 la China National Offshore Oil
 ar سي إن أو أو سي
 ar كنوك
 ar سنوك
 ar الشركة الصينية الوطنية للنفط البحري
 ar المؤسسة الوطنية الصينية للنفط البحري
 ar شركة النفط البحري الوطنية الصينية

name sinochem
 kind company
 country china
 class oil
 la Sinochem
 ar سينوكيم

name zhenhua-oil
 kind company
 country china
 class oil
 la ZhenHua Oil
 la Zhenhua Oil
 ar تشنهوا أويل
 ar جينهوا
 ar تشن هوا
 ar زينهوا أويل

name ueg
 kind company
 country china
 class oil
 la UEG
 la United Energy Group
 ar يونايتد إنرجي غروب
 ar يونايتد إنرجي الصينية

name state-grid
 kind company
 country china
 class oil
 la State Grid
 la State Grid Corporation of China
 ar ستيت غريد الصينية
 ar شبكة الدولة الصينية
 ar مؤسسة شبكة الكهرباء الحكومية الصينية

name china-three-gorges
 kind company
 country china
 class oil
 la China Three Gorges
 ar تشاينا ثري غورجيس
 ar شركة الممرات الثلاثة الصينية

name cgn
 kind company
 country china
 class oil
 la CGN
 la China General Nuclear Power
 ar الصين العامة للطاقة النووية
 ar تشاينا جنرال نيوكلير

name cnnc
 kind company
 country china
 class oil
 la CNNC
 la China National Nuclear Corporation
 ar المؤسسة الوطنية النووية الصينية
 ar الشركة الوطنية النووية الصينية

name jinkosolar
 kind company
 country china
 class oil
 la JinkoSolar
 la Jinko Power
 ar جينكو سولار
 ar جينكو باور

name longi
 kind company
 country china
 class oil
 la LONGi
 la Longi Green Energy
 ar لونجي
 ar لونغي

name catl
 kind company
 country china
 class oil
 la CATL
 la Contemporary Amperex Technology
 ar سي إيه تي إل
 ar كاتل
 ar كونتمبروري أمبيركس تكنولوجي

name tepco
 kind company
 country japan
 class oil
 la Tepco
 la TEPCO
 la Tokyo Electric Power
 ar تيبكو
 ar طوكيو إلكتريك باور
 ar تيبكو اليابانية
 ar كهرباء طوكيو

name inpex
 kind company
 country japan
 class oil
 la Inpex
 ar إنبكس
 ar إنبكس اليابانية

name jera
 kind company
 country japan
 class oil
 la JERA
 ar جيرا اليابانية

name mitsui
 kind company
 country japan
 class oil
 la Mitsui
 la Mitsui & Co
 ar ميتسوي

name mitsubishi-corporation
 kind company
 country japan
 class oil
 la Mitsubishi Corporation
 la Mitsubishi
 ar ميتسوبيشي

name sumitomo
 kind company
 country japan
 class oil
 la Sumitomo
 la Sumitomo Corporation
 ar سوميتومو

name marubeni
 kind company
 country japan
 class oil
 la Marubeni
 ar ماروبيني

name itochu
 kind company
 country japan
 class oil
 la Itochu
 ar إيتوتشو
 ar إيتوشو

name idemitsu-kosan
 kind company
 country japan
 class oil
 la Idemitsu Kosan
 la Idemitsu
 ar إيديميتسو
 ar إديميتسو كوسان

name kogas
 kind company
 country south-korea
 class oil
 la Kogas
 la Korea Gas Corporation
 ar كوغاز
 ar كوجاز
 ar مؤسسة الغاز الكورية
 ar شركة كوغاز

name kepco
 kind company
 country south-korea
 class oil
 la KEPCO
 la Kepco
 la Korea Electric Power
 ar كيبكو
 ar شركة كوريا للطاقة الكهربائية
 ar مؤسسة الطاقة الكهربائية الكورية

name knoc
 kind company
 country south-korea
 class oil
 la KNOC
 la Korea National Oil Corporation
 ar مؤسسة النفط الوطنية الكورية

name khnp
 kind company
 country south-korea
 class oil
 la KHNP
 la Korea Hydro & Nuclear Power
 ar كوريا للطاقة المائية والنووية
 ar شركة كوريا للطاقة المائية والنووية

name petronas
 kind company
 country malaysia
 class oil
 la Petronas
 ar بتروناس
 ar بيتروناس

name pertamina
 kind company
 country indonesia
 class oil
 la Pertamina
 ar برتامينا
 ar بيرتامينا

name pttep
 kind company
 country thailand
 class oil
 la PTTEP
 la PTT PCL
 ar بي تي تي التايلاندية

name reliance-industries
 kind company
 country india
 class oil
 la Reliance Industries
 ar ريلاينس إندستريز
 ar ريلاينس
 ar ريلاينس انداستريز
 ar ريلاينس الهندية

name ongc
 kind company
 country india
 class oil
 la ONGC
 la Oil and Natural Gas Corporation
 ar مؤسسة النفط والغاز الطبيعي الهندية
 ar أو إن جي سي
 ar أو.إن.جي.سي

name indian-oil
 kind company
 country india
 class oil
 la Indian Oil Corporation
 ar إنديان أويل
 ar إنديان أويل كورب
 ar مؤسسة النفط الهندية

name nayara-energy
 kind company
 country india
 class oil
 la Nayara Energy
 ar نايارا إنرجي
 ar نايارا

name bharat-petroleum
 kind company
 country india
 class oil
 la Bharat Petroleum
 la BPCL
 ar بهارات بتروليوم

name adani-group
 kind company
 country india
 class oil
 la Adani Group
 la Adani
 la Adani Enterprises
 la Adani Green Energy
 ar أداني
 ar مجموعة أداني
 ar أداني إنتربرايزس
 ar عداني

name tata-group
 kind company
 country india
 class oil holding
 la Tata Group
 la Tata
 la Tata Sons
 ar مجموعة تاتا
 ar تاتا الهندية
 ar تاتا سنز

name vedanta
 kind company
 country india
 class oil
 la Vedanta
 la Vedanta Resources
 ar فيدانتا

name woodside
 kind company
 country australia
 class oil
 la Woodside
 la Woodside Energy
 la Woodside Petroleum
 ar وودسايد
 ar وودسايد إنرجي

name santos-ltd
 kind company
 country australia
 class oil
 la Santos Ltd
 ar سانتوس الأسترالية

name petrobras
 kind company
 country brazil
 class oil
 la Petrobras
 ar بتروبراس
 ar بيتروبراس

name eletrobras
 kind company
 country brazil
 class oil
 la Eletrobras
 ar إلتروبراس
 ar إلكتروبراس
 ar إليتروبراس

name odebrecht
 kind company
 country brazil
 class oil construction
 la Odebrecht
 la Novonor
 ar أودبريشت
 ar أوديبريشت
 ar أودبرخت
 ar أوديبريخت

name pemex
 kind company
 country mexico
 class oil
 la Pemex
 la Petroleos Mexicanos
 ar بيميكس
 ar بيمكس
 ar بيميكس المكسيكية

name pdvsa
 kind company
 country venezuela
 class oil
 la PDVSA
 la Petroleos de Venezuela
 la Petróleos de Venezuela
 ar بدفسا
 ar بي دي في إس إيه
 ar شركة النفط الفنزويلية
 ar بتروليوس دي فنزويلا
 ar شركة النفط الوطنية الفنزويلية
 ar بديفيسا
 ar بيدفسا

name citgo
 kind company
 country venezuela
 class oil
 la Citgo
 la CITGO
 ar سيتغو
 ar سيتجو

name ecopetrol
 kind company
 country colombia
 class oil
 la Ecopetrol
 ar إيكوبترول

name ypf
 kind company
 country argentina
 class oil
 la YPF
 ar واي بي إف
 ar واي.بي.إف

name petroecuador
 kind company
 country ecuador
 class oil
 la Petroecuador
 ar بتروإكوادور

name sonangol
 kind company
 country angola
 class oil
 la Sonangol
 ar سونانغول
 ar سونانجول
 ar سونانغول الأنغولية

name nnpc
 kind company
 country nigeria
 class oil
 la NNPC
 la Nigerian National Petroleum Corporation
 la Nigerian National Petroleum Company
 ar مؤسسة النفط الوطنية النيجيرية
 ar شركة البترول الوطنية النيجيرية
 ar إن إن بي سي
 ar الشركة الوطنية النيجيرية للبترول

name dangote-group
 kind company
 country nigeria
 class oil
 la Dangote Group
 la Dangote Refinery
 la Dangote
 ar مجموعة دانغوتي
 ar مصفاة دانغوتي
 ar دانغوت
 ar دانجوتي
 ar دانغوتي

name eskom
 kind company
 country south-africa
 class oil
 la Eskom
 ar إسكوم
 ar إيسكوم

name sasol
 kind company
 country south-africa
 class oil
 la Sasol
 ar ساسول

name suncor
 kind company
 country canada
 class oil
 la Suncor
 la Suncor Energy
 ar سنكور
 ar سنكور إنرجي
 ar صنكور

name enbridge
 kind company
 country canada
 class oil
 la Enbridge
 ar إنبريدج

name tc-energy
 kind company
 country canada
 class oil
 la TC Energy
 la TransCanada
 ar ترانس كندا
 ar تي سي إنرجي
 ar ترانسكندا

name cenovus
 kind company
 country canada
 class oil
 la Cenovus
 ar سينوفوس

name sherritt-international
 kind company
 country canada
 class oil
 la Sherritt International
 ar شيريت إنترناشونال

name barrick-gold
 kind company
 country canada
 class oil mining
 la Barrick Gold
 la Barrick
 la Barrick Mining
 ar باريك غولد
 ar باريك جولد
 ar باريك للتعدين

name cameco
 kind company
 country canada
 class oil mining
 la Cameco
 ar كاميكو

name first-quantum-minerals
 kind company
 country canada
 class oil mining
 la First Quantum Minerals
 ar فيرست كوانتوم
 ar فيرست كوانتم مينيرالز

name nutrien
 kind company
 country canada
 class oil
 la Nutrien
 ar نوترين

name delek
 kind company
 country israel
 class oil
 la Delek
 la Delek Drilling
 la Delek Group
 la NewMed Energy
 ar ديليك
 ar ديليك الإسرائيلية
 ar دلك للحفر
 ar نيوميد إنرجي
 ar ديليك دريلينغ
 ar ديليك للحفر
 ar نيو ميد إنرجي

name ratio-oil
 kind company
 country israel
 class oil
 la Ratio Oil
 la Ratio Energies
 ar راتيو أويل
 ar راشيو الإسرائيلية

name eilat-ashkelon-pipeline-company
 kind company
 country israel
 class oil
 la Eilat Ashkelon Pipeline Company
 la EAPC
 la Europe Asia Pipeline Company
 ar خط أنابيب إيلات عسقلان
 ar شركة خط أنابيب أوروبا آسيا
 ar شركة خط إيلات عسقلان

name israel-electric-corporation
 kind company
 country israel
 class oil
 la Israel Electric Corporation
 ar شركة الكهرباء الإسرائيلية
 ar كهرباء إسرائيل

name bazan-group
 kind company
 country israel
 class oil
 la Bazan Group
 la Oil Refineries Ltd
 ar بازان
 ar مجموعة بازان
 ar مصفاة بازان

name mekorot
 kind company
 country israel
 class oil
 la Mekorot
 ar ميكوروت
 ar مكوروت
 ar شركة ميكوروت

name public-power-corporation-greece
 kind company
 country greece
 class oil
 la Public Power Corporation Greece
 ar المؤسسة العامة للكهرباء اليونانية

name hellenic-petroleum
 kind company
 country greece
 class oil
 la Hellenic Petroleum
 la Helleniq Energy
 ar هيلينيك بتروليوم
 ar هيلينيك إنرجي

name dynagas
 kind company
 country greece
 class oil
 la Dynagas
 ar ديناغاز

name aphrodite-gas-field-consortium
 kind company
 country cyprus
 class oil
 la Aphrodite gas field consortium
 ar ائتلاف حقل أفروديت

# Arab oil, gas, power and industry

name saudi-aramco
 kind company
 country saudi-arabia
 class oil
 la Saudi Aramco
 la Aramco
 la Saudi Arabian Oil Company
 ar أرامكو
 ar أرامكو السعودية
 ar شركة الزيت العربية السعودية

name sabic
 kind company
 country saudi-arabia
 class oil chemical
 la SABIC
 la Sabic
 la Saudi Basic Industries Corporation
 ar سابك
 ar شركة سابك
 ar الشركة السعودية للصناعات الأساسية
 ar السعودية للصناعات الأساسية

name acwa-power
 kind company
 country saudi-arabia
 class oil power
 la ACWA Power
 la Acwa Power
 ar أكوا باور
 ar أكوا باور السعودية

name saudi-electricity-company
 kind company
 country saudi-arabia
 class oil power
 la Saudi Electricity Company
 la SEC Saudi
 ar السعودية للكهرباء
 ar الشركة السعودية للكهرباء
 ar كهرباء السعودية

name maaden
 kind company
 country saudi-arabia
 class oil mining
 la Maaden
 la Ma'aden
 la Saudi Arabian Mining Company
 ar معادن السعودية
 ar شركة معادن السعودية
 ar شركة التعدين العربية السعودية
 ar شركة التعدين العربية السعودية معادن
 ar معادن للتعدين

name luberef
 kind company
 country saudi-arabia
 class oil
 la Luberef
 ar لوبريف
 ar أرامكو لزيوت الأساس

name petro-rabigh
 kind company
 country saudi-arabia
 class oil
 la Petro Rabigh
 la Rabigh Refining
 ar بترو رابغ

name sadara
 kind company
 country saudi-arabia
 class oil chemical
 la Sadara
 la Sadara Chemical
 ar صدارة للكيميائيات
 ar شركة صدارة
 ar صدارة للكيماويات

name yansab
 kind company
 country saudi-arabia
 class oil chemical
 la Yansab
 la Yanbu National Petrochemical
 ar ينساب
 ar ينبع الوطنية للبتروكيماويات

name sipchem
 kind company
 country saudi-arabia
 class oil chemical
 la Sipchem
 la Sahara International Petrochemical
 ar سبكيم
 ar سبكيم العالمية
 ar الصحراء العالمية للبتروكيماويات

name sabic-agri-nutrients
 kind company
 country saudi-arabia
 class oil chemical
 la SABIC Agri-Nutrients
 la SAFCO
 ar سابك للمغذيات الزراعية
 ar سافكو

name tasnee
 kind company
 country saudi-arabia
 class oil chemical
 la Tasnee
 la National Industrialization Company
 ar تصنيع الوطنية
 ar التصنيع الوطنية
 ar شركة التصنيع الوطنية

name arabian-drilling
 kind company
 country saudi-arabia
 class oil
 la Arabian Drilling
 ar الحفر العربية

name ades-holding
 kind company
 country saudi-arabia
 class oil
 la ADES Holding
 la ADES
 ar أديس القابضة
 ar أديس السعودية

name taqa-saudi
 kind company
 country saudi-arabia
 class oil
 la TAQA Saudi
 la Industrialization and Energy Services
 ar التصنيع وخدمات الطاقة
 ar طاقة السعودية

name gulf-cooperation-interconnection
 kind organization
 country saudi-arabia
 class oil power
 la Gulf Cooperation Interconnection
 la GCCIA
 ar هيئة الربط الكهربائي الخليجي

name adnoc
 kind company
 country united-arab-emirates
 class oil
 la ADNOC
 la Adnoc
 la Abu Dhabi National Oil Company
 ar أدنوك
 ar شركة بترول أبوظبي الوطنية
 ar بترول أبوظبي الوطنية
 ar أدنوك الإماراتية

name xrg
 kind company
 country united-arab-emirates
 class oil
 la XRG
 ar إكس آر جي
 ar إكس.آر.جي

name taqa
 kind company
 country united-arab-emirates
 class oil power
 la TAQA
 la Abu Dhabi National Energy Company
 ar شركة أبوظبي الوطنية للطاقة
 ar طاقة الإماراتية
 ar أبوظبي الوطنية للطاقة
 ar شركة طاقة أبوظبي

name masdar
 kind company
 country united-arab-emirates
 class oil power
 la Masdar
 la Abu Dhabi Future Energy
 ar مصدر الإماراتية
 ar شركة مصدر
 ar شركة أبوظبي لطاقة المستقبل
 ar أبوظبي لطاقة المستقبل
 ar شركة مصدر الإماراتية

name enoc
 kind company
 country united-arab-emirates
 class oil
 la ENOC
 la Emirates National Oil Company
 ar إينوك
 ar بترول الإمارات الوطنية

name dana-gas
 kind company
 country united-arab-emirates
 class oil
 la Dana Gas
 ar دانة غاز
 ar دانا غاز
 ar دانة غاز الإماراتية

name crescent-petroleum
 kind company
 country united-arab-emirates
 class oil
 la Crescent Petroleum
 ar نفط الهلال
 ar كريسنت بتروليوم
 ar بترول الهلال

name pearl-petroleum
 kind company
 country united-arab-emirates
 class oil
 la Pearl Petroleum
 ar بيرل بتروليوم
 ar بيرل بتروليم

name mubadala-energy
 kind company
 country united-arab-emirates
 class oil
 la Mubadala Energy
 ar مبادلة للطاقة

name dewa
 kind company
 country united-arab-emirates
 class oil power
 la DEWA
 la Dubai Electricity and Water Authority
 ar ديوا
 ar هيئة كهرباء ومياه دبي
 ar كهرباء ومياه دبي

name enec
 kind company
 country united-arab-emirates
 class oil power
 la ENEC
 la Emirates Nuclear Energy Corporation
 ar مؤسسة الإمارات للطاقة النووية
 ar الإمارات للطاقة النووية
 ar إينك

name borouge
 kind company
 country united-arab-emirates
 class oil chemical
 la Borouge
 la Borouge Group International
 ar بروج الإماراتية
 ar شركة بروج
 ar بروج إنترناشيونال

name borealis
 kind company
 country austria
 class oil chemical
 la Borealis
 ar بورياليس

name amea-power
 kind company
 country united-arab-emirates
 class oil power
 la AMEA Power
 ar إيميا باور
 ar إيه إم إي إيه باور

name emirates-global-aluminium
 kind company
 country united-arab-emirates
 class oil metals
 la Emirates Global Aluminium
 la EGA
 ar الإمارات العالمية للألمنيوم
 ar الإمارات العالمية للألومنيوم

name emsteel
 kind company
 country united-arab-emirates
 class oil metals
 la Emsteel
 la Emirates Steel Arkan
 ar إمستيل
 ar حديد الإمارات أركان

name fertiglobe
 kind company
 country united-arab-emirates
 class oil chemical
 la Fertiglobe
 ar فيرتيغلوب
 ar فيرتيجلوب
 ar فرتيجلوب

name tabreed
 kind company
 country united-arab-emirates
 class oil
 la Tabreed
 ar تبريد الإماراتية
 ar الوطنية للتبريد المركزي

name ad-ports-group
 kind company
 country united-arab-emirates
 class oil ports
 la AD Ports Group
 la AD Ports
 la Abu Dhabi Ports
 ar موانئ أبوظبي
 ar مجموعة موانئ أبوظبي

name dp-world
 kind company
 country united-arab-emirates
 class oil ports
 la DP World
 la Dubai Ports World
 ar موانئ دبي العالمية
 ar دي بي وورلد
 ar دبي بورت وورلد
 ar دي بي ورلد
 ar موانئ دبي
 ar موانىء دبي العالمية

name gulftainer
 kind company
 country united-arab-emirates
 class oil ports
 la Gulftainer
 ar غلفتينر
 ar جلفتينر
 ar غلفتاينر

name qatarenergy
 kind company
 country qatar
 class oil
 la QatarEnergy
 la Qatar Petroleum
 la Qatar Energy
 ar قطر للطاقة
 ar قطر للبترول
 ar شركة قطر للطاقة

name qatargas
 kind company
 country qatar
 class oil
 la Qatargas
 la QatarEnergy LNG
 ar قطر غاز
 ar قطرغاز
 ar قطر للطاقة للغاز المسال

name rasgas
 kind company
 country qatar
 class oil
 la RasGas
 ar راس غاز

name nakilat
 kind company
 country qatar
 class oil shipping
 la Nakilat
 la Qatar Gas Transport
 ar ناقلات القطرية
 ar شركة ناقلات القطرية

name industries-qatar
 kind company
 country qatar
 class oil
 la Industries Qatar
 ar صناعات قطر
 ar شركة صناعات قطر

name qatar-electricity-and-water
 kind company
 country qatar
 class oil power
 la Qatar Electricity and Water
 ar الكهرباء والماء القطرية

name nebras-power
 kind company
 country qatar
 class oil power
 la Nebras Power
 ar نبراس للطاقة

name ucc-holding
 kind company
 country qatar
 class oil construction
 la UCC Holding
 la Urbacon Trading and Contracting
 la Urbacon
 ar يو سي سي القابضة
 ar أورباكون القابضة
 ar أورباكون
 ar أورباكون للتجارة والمقاولات

name power-international-holding
 kind company
 country qatar
 class oil holding
 la Power International Holding
 ar باور إنترناشونال القابضة

name baladna
 kind company
 country qatar
 class oil food
 la Baladna
 ar شركة بلدنا القطرية
 ar بلدنا القطرية

name kuwait-petroleum-corporation
 kind company
 country kuwait
 class oil
 la Kuwait Petroleum Corporation
 la KPC
 ar مؤسسة البترول الكويتية
 ar البترول الكويتية

name kuwait-oil-company
 kind company
 country kuwait
 class oil
 la Kuwait Oil Company
 la KOC
 ar شركة نفط الكويت
 ar نفط الكويت

name knpc
 kind company
 country kuwait
 class oil
 la KNPC
 la Kuwait National Petroleum Company
 ar شركة البترول الوطنية الكويتية
 ar البترول الوطنية الكويتية

name kufpec
 kind company
 country kuwait
 class oil
 la KUFPEC
 la Kuwait Foreign Petroleum Exploration
 ar كوفبك
 ar الكويتية للاستكشافات البترولية الخارجية

name q8
 kind company
 country kuwait
 class oil
 la Q8
 la Kuwait Petroleum International
 ar البترول الكويتية العالمية
 ar كيو 8

name equate
 kind company
 country kuwait
 class oil chemical
 la Equate
 la EQUATE Petrochemical
 ar إيكويت
 ar إيكويت للبتروكيماويات

name petrochemical-industries-company
 kind company
 country kuwait
 class oil chemical
 la Petrochemical Industries Company
 la PIC Kuwait
 ar شركة صناعة الكيماويات البترولية

name agility
 kind company
 country kuwait
 class oil logistics
 la Agility
 la Agility Public Warehousing
 la PWC Logistics
 ar أجيليتي
 ar أجيليتي للمخازن العمومية
 ar المخازن العمومية
 ar أجيلتي

name kipco
 kind company
 country kuwait
 class oil holding
 la KIPCO
 la Kuwait Projects Company
 ar كيبكو الكويتية
 ar مشاريع الكويت القابضة
 ar شركة مشاريع الكويت

name alghanim-industries
 kind company
 country kuwait
 class oil holding
 la Alghanim Industries
 la Al-Ghanim Industries
 ar صناعات الغانم
 ar مجموعة الغانم

name alshaya-group
 kind company
 country kuwait
 class oil retail
 la Alshaya Group
 la M.H. Alshaya
 la Alshaya
 ar مجموعة الشايع
 ar شركة الشايع
 ar محمد حمود الشايع

name kuwait-finance-house
 kind company
 country kuwait
 class oil bank
 la Kuwait Finance House
 la KFH
 ar بيت التمويل الكويتي
 ar بيتك الكويتي

name national-bank-of-kuwait
 kind company
 country kuwait
 class oil bank
 la National Bank of Kuwait
 la NBK
 ar بنك الكويت الوطني
 ar الوطني الكويتي

name boubyan-bank
 kind company
 country kuwait
 class oil bank
 la Boubyan Bank
 ar بنك بوبيان

name gulf-bank-kuwait
 kind company
 country kuwait
 class oil bank
 la Gulf Bank Kuwait
 la Gulf Bank of Kuwait
 ar بنك الخليج الكويتي

name burgan-bank
 kind company
 country kuwait
 class oil bank
 la Burgan Bank
 ar بنك برقان

name kuwait-airways
 kind company
 country kuwait
 class oil airline
 la Kuwait Airways
 ar الخطوط الجوية الكويتية
 ar الخطوط الكويتية
 ar طيران الكويتية

name jazeera-airways
 kind company
 country kuwait
 class oil airline
 la Jazeera Airways
 ar طيران الجزيرة
 ar طيران الجزيرة الكويتي

name americana
 kind company
 country kuwait
 class oil food
 la Americana
 la Americana Restaurants
 la Americana Group
 ar أمريكانا
 ar أمريكانا للمطاعم
 ar أميركانا للمطاعم

name bapco
 kind company
 country bahrain
 class oil
 la Bapco
 la Bapco Energies
 la Bahrain Petroleum Company
 ar بابكو
 ar بابكو إنرجيز
 ar نفط البحرين

name aluminium-bahrain
 kind company
 country bahrain
 class oil metals
 la Aluminium Bahrain
 ar ألبا البحرينية
 ar ألمنيوم البحرين
 ar شركة ألبا
 ar ألمنيوم البحرين ألبا

name gpic
 kind company
 country bahrain
 class oil chemical
 la GPIC
 la Gulf Petrochemical Industries Company
 ar الخليج لصناعة البتروكيماويات
 ar جيبك

name investcorp
 kind company
 country bahrain
 class oil investment
 la Investcorp
 ar إنفستكورب

name gulf-air
 kind company
 country bahrain
 class oil airline
 la Gulf Air
 ar طيران الخليج
 ar طيران الخليج البحريني

name ahli-united-bank
 kind company
 country bahrain
 class oil bank
 la Ahli United Bank
 ar البنك الأهلي المتحد

name national-bank-of-bahrain
 kind company
 country bahrain
 class oil bank
 la National Bank of Bahrain
 la NBB
 ar بنك البحرين الوطني

name bank-abc
 kind company
 country bahrain
 class oil bank
 la Bank ABC
 la Arab Banking Corporation
 ar بنك إيه بي سي
 ar المؤسسة العربية المصرفية

name gulf-international-bank
 kind company
 country bahrain
 class oil bank
 la Gulf International Bank
 la GIB
 ar بنك الخليج الدولي

name al-baraka-group
 kind company
 country bahrain
 class oil bank
 la Al Baraka Group
 la Al Baraka Banking Group
 la Al Baraka
 ar مجموعة البركة المصرفية
 ar بنك البركة
 ar مجموعة البركة

name al-salam-bank
 kind company
 country bahrain
 class oil bank
 la Al Salam Bank
 ar بنك السلام البحريني
 ar مصرف السلام البحرين

name ithmaar-bank
 kind company
 country bahrain
 class oil bank
 la Ithmaar Bank
 ar بنك الإثمار

name asry
 kind company
 country bahrain
 class oil
 la ASRY
 la Arab Shipbuilding and Repair Yard
 ar أسري البحرينية
 ar الشركة العربية لبناء وإصلاح السفن

name petroleum-development-oman
 kind company
 country oman
 class oil
 la Petroleum Development Oman
 la PDO
 ar تنمية نفط عمان
 ar شركة تنمية نفط عُمان

name oq
 kind company
 country oman
 class oil
 la OQ
 la OQ Group
 la Oman Oil Company
 la Orpic
 ar أوكيو
 ar أوكيو العمانية
 ar مجموعة أوكيو
 ar أوربك
 ar شركة النفط العمانية

name oman-lng
 kind company
 country oman
 class oil
 la Oman LNG
 ar العمانية للغاز الطبيعي المسال
 ar الشركة العمانية للغاز الطبيعي المسال

name oman-air
 kind company
 country oman
 class oil airline
 la Oman Air
 ar الطيران العماني
 ar الطيران العُماني

name salamair
 kind company
 country oman
 class oil airline
 la SalamAir
 la Salam Air
 ar طيران السلام
 ar طيران السلام العماني

name bank-muscat
 kind company
 country oman
 class oil bank
 la Bank Muscat
 ar بنك مسقط

name sohar-international
 kind company
 country oman
 class oil bank
 la Sohar International
 la Bank Sohar
 ar صحار الدولي
 ar بنك صحار

name asyad-group
 kind company
 country oman
 class oil logistics
 la Asyad Group
 la Asyad
 ar مجموعة أسياد
 ar أسياد العمانية

name somo
 kind company
 country iraq
 class oil
 la SOMO
 la State Organization for Marketing of Oil
 la State Oil Marketing Organization
 ar سومو
 ar شركة تسويق النفط العراقية
 ar شركة تسويق النفط
 ar سومو العراقية

name basra-oil-company
 kind company
 country iraq
 class oil
 la Basra Oil Company
 ar شركة نفط البصرة

name north-oil-company
 kind company
 country iraq
 class oil
 la North Oil Company
 la North Oil Company Iraq
 ar شركة نفط الشمال
 ar نفط الشمال العراقية

name iraq-national-oil-company
 kind company
 country iraq
 class oil
 la Iraq National Oil Company
 la INOC
 ar شركة النفط الوطنية العراقية

name iraqi-airways
 kind company
 country iraq
 class oil airline
 la Iraqi Airways
 ar الخطوط الجوية العراقية
 ar الخطوط العراقية
 ar طيران العراقية

name fly-baghdad
 kind company
 country iraq
 class oil airline
 la Fly Baghdad
 ar فلاي بغداد
 ar فلاي بغداد للطيران

name muhandis-general-company
 kind company
 country iraq
 class oil construction
 la Muhandis General Company
 ar شركة المهندس العامة

name kar-group
 kind company
 country iraq
 class oil
 la KAR Group
 ar مجموعة كار
 ar كار كروب
 ar مجموعة كار العراقية
 ar كار غروب

name rafidain-bank
 kind company
 country iraq
 class oil bank
 la Rafidain Bank
 ar مصرف الرافدين
 ar بنك الرافدين

name rasheed-bank
 kind company
 country iraq
 class oil bank
 la Rasheed Bank
 la Rashid Bank
 ar مصرف الرشيد
 ar بنك الرشيد العراقي

name trade-bank-of-iraq
 kind company
 country iraq
 class oil bank
 la Trade Bank of Iraq
 la TBI
 ar المصرف العراقي للتجارة

name qi-card
 kind company
 country iraq
 class oil payments
 la Qi Card
 la International Smart Card
 ar كي كارد
 ar كي كارد العراقية
 ar الشركة العالمية للبطاقة الذكية
 ar كي-كارد

name syrian-arab-airlines
 kind company
 country syria
 class oil airline
 la Syrian Arab Airlines
 la Syrianair
 la Syrian Air
 ar الخطوط الجوية السورية
 ar مؤسسة الطيران العربية السورية
 ar السورية للطيران
 ar الخطوط السورية

name cham-wings
 kind company
 country syria
 class oil airline
 la Cham Wings
 la Cham Wings Airlines
 la Fly Cham
 ar أجنحة الشام
 ar أجنحة الشام للطيران
 ar شام وينغز
 ar فلاي شام
 ar شام وينغز للطيران

name syrian-petroleum-company
 kind company
 country syria
 class oil
 la Syrian Petroleum Company
 ar الشركة السورية للنفط
 ar السورية للنفط
 ar الشركة السورية للبترول

name sytrol
 kind company
 country syria
 class oil
 la Sytrol
 ar سيترول

name al-furat-petroleum-company
 kind company
 country syria
 class oil
 la Al-Furat Petroleum Company
 la Furat Petroleum
 ar شركة الفرات للنفط
 ar الفرات للنفط

name hesco-syria
 kind company
 country syria
 class oil
 la HESCO Syria
 la HESCO Engineering
 ar هيسكو السورية
 ar شركة هيسكو

name bs-company
 kind company
 country syria
 class oil
 la BS Company
 la Katerji Company
 la Al-Qatirji
 ar شركة القاطرجي
 ar مجموعة قاطرجي
 ar القاطرجي الدولية
 ar شركة قاطرجي

name cham-holding
 kind company
 country syria
 class oil holding
 la Cham Holding
 ar شام القابضة
 ar شركة الشام القابضة

name commercial-bank-of-syria
 kind company
 country syria
 class oil bank
 la Commercial Bank of Syria
 ar المصرف التجاري السوري

name al-sham-holding-damascus
 kind company
 country syria
 class oil holding
 la Al-Sham Holding Damascus
 ar دمشق الشام القابضة

name middle-east-airlines
 kind company
 country lebanon
 class oil airline
 la Middle East Airlines
 la MEA Lebanon
 ar طيران الشرق الأوسط
 ar ميدل إيست إيرلاينز
 ar شركة طيران الشرق الأوسط اللبنانية
 ar الميدل إيست

name electricite-du-liban
 kind company
 country lebanon
 class oil power
 la Électricité du Liban
 la Electricite du Liban
 la EDL
 ar كهرباء لبنان
 ar مؤسسة كهرباء لبنان

name solidere
 kind company
 country lebanon
 class oil construction
 la Solidere
 ar سوليدير
 ar سوليدار

name bank-audi
 kind company
 country lebanon
 class oil bank
 la Bank Audi
 la Banque Audi
 ar بنك عوده
 ar بنك عوده اللبناني

name blom-bank
 kind company
 country lebanon
 class oil bank
 la BLOM Bank
 la Blom Bank
 ar بنك بلوم
 ar بلوم بنك
 ar بنك لبنان والمهجر

name byblos-bank
 kind company
 country lebanon
 class oil bank
 la Byblos Bank
 ar بنك بيبلوس

name fransabank
 kind company
 country lebanon
 class oil bank
 la Fransabank
 ar فرنسبنك
 ar فرنس بنك

name sgbl
 kind company
 country lebanon
 class oil bank
 la SGBL
 la Societe Generale de Banque au Liban
 ar سوسيتيه جنرال في لبنان
 ar بنك سوسيتيه جنرال لبنان

name bank-of-beirut
 kind company
 country lebanon
 class oil bank
 la Bank of Beirut
 ar بنك بيروت

name bankmed
 kind company
 country lebanon
 class oil bank
 la BankMed
 ar بنك ميد
 ar بنك البحر المتوسط

name lebanese-canadian-bank
 kind company
 country lebanon
 class oil bank
 la Lebanese Canadian Bank
 ar البنك اللبناني الكندي

name jammal-trust-bank
 kind company
 country lebanon
 class oil bank
 la Jammal Trust Bank
 ar جمال تراست بنك
 ar جمال ترست بنك
 ar بنك جمال تراست

name banque-libano-francaise
 kind company
 country lebanon
 class oil bank
 la Banque Libano-Francaise
 ar البنك اللبناني الفرنسي

name al-qard-al-hassan
 kind organization
 country lebanon
 class oil finance
 la Al-Qard Al-Hassan
 la Al-Qard al-Hasan Association
 la AQAH
 ar القرض الحسن
 ar جمعية القرض الحسن
 ar مؤسسة القرض الحسن

name forry-associates
 kind company
 country lebanon
 class oil
 la Forry Associates
 la Forry
 ar فوري أسوشييتس
 ar شركة فوري أسوشيتس
 ar فوري أسوسييتس

name optimum-invest
 kind company
 country lebanon
 class oil
 la Optimum Invest
 ar أوبتيموم إنفست

name creditbank
 kind company
 country lebanon
 class oil bank
 la Creditbank
 ar كريديت بنك

name credit-libanais
 kind company
 country lebanon
 class oil bank
 la Credit Libanais
 ar كريدي ليبانيه
 ar الاعتماد اللبناني

name casino-du-liban
 kind company
 country lebanon
 class oil hospitality
 la Casino du Liban
 ar كازينو لبنان

name jihad-al-bina
 kind company
 country lebanon
 class oil construction
 la Jihad al-Bina
 la Jihad al-Binaa
 ar جهاد البناء
 ar مؤسسة جهاد البناء

name arab-bank
 kind company
 country jordan
 class oil bank
 la Arab Bank
 la Arab Bank Group
 ar البنك العربي
 ar البنك العربي الأردني
 ar مجموعة البنك العربي

name housing-bank
 kind company
 country jordan
 class oil bank
 la Housing Bank
 la Housing Bank for Trade and Finance
 ar بنك الإسكان الأردني
 ar بنك الإسكان للتجارة والتمويل

name jordan-islamic-bank
 kind company
 country jordan
 class oil bank
 la Jordan Islamic Bank
 ar البنك الإسلامي الأردني

name cairo-amman-bank
 kind company
 country jordan
 class oil bank
 la Cairo Amman Bank
 ar بنك القاهرة عمان

name royal-jordanian
 kind company
 country jordan
 class oil airline
 la Royal Jordanian
 la Royal Jordanian Airlines
 ar الملكية الأردنية
 ar الخطوط الملكية الأردنية
 ar الملكية الأردنية للطيران

name arab-potash-company
 kind company
 country jordan
 class oil mining
 la Arab Potash Company
 la Arab Potash
 ar البوتاس العربية
 ar شركة البوتاس العربية

name jordan-phosphate-mines-company
 kind company
 country jordan
 class oil mining
 la Jordan Phosphate Mines Company
 la Jordan Phosphate
 ar مناجم الفوسفات الأردنية
 ar شركة مناجم الفوسفات الأردنية
 ar الفوسفات الأردنية

name nepco
 kind company
 country jordan
 class oil power
 la NEPCO
 la National Electric Power Company Jordan
 ar شركة الكهرباء الوطنية الأردنية
 ar الكهرباء الوطنية الأردنية

name jordan-petroleum-refinery-company
 kind company
 country jordan
 class oil
 la Jordan Petroleum Refinery Company
 la JoPetrol
 ar مصفاة البترول الأردنية
 ar شركة مصفاة البترول الأردنية

name attarat-power-company
 kind company
 country jordan
 class oil power
 la Attarat Power Company
 la Attarat Power
 ar العطارات للطاقة
 ar شركة العطارات للطاقة
 ar العطارات لتوليد الكهرباء

name hikma-pharmaceuticals
 kind company
 country jordan
 class oil pharma
 la Hikma Pharmaceuticals
 la Hikma
 ar أدوية الحكمة
 ar الحكمة للأدوية
 ar حكمة فارماسوتيكالز
 ar شركة أدوية الحكمة

name aramex
 kind company
 country jordan
 class oil logistics
 la Aramex
 ar أرامكس

name consolidated-contractors-company
 kind company
 country jordan
 class oil construction
 la Consolidated Contractors Company
 la CCC Contractors
 ar شركة اتحاد المقاولين
 ar اتحاد المقاولين
 ar شركة اتحاد المقاولين العالمية

name bank-of-palestine
 kind company
 country palestine
 class oil bank
 la Bank of Palestine
 ar بنك فلسطين

name padico
 kind company
 country palestine
 class oil holding
 la PADICO
 la PADICO Holding
 ar باديكو
 ar باديكو القابضة

name palestine-electric-company
 kind company
 country palestine
 class oil power
 la Palestine Electric Company
 ar الشركة الفلسطينية للكهرباء

name gedco
 kind company
 country palestine
 class oil power
 la GEDCO
 la Gaza Electricity Distribution Company
 ar شركة توزيع كهرباء غزة
 ar توزيع كهرباء غزة
 ar شركة توزيع الكهرباء في غزة

name palestine-investment-fund
 kind company
 country palestine
 class oil fund
 la Palestine Investment Fund
 ar صندوق الاستثمار الفلسطيني

name safer-exploration
 kind company
 country yemen
 class oil
 la Safer Exploration
 la SEPOC
 la Safer E&P
 ar شركة صافر
 ar صافر لعمليات الاستكشاف والإنتاج
 ar شركة صافر النفطية

name yemenia
 kind company
 country yemen
 class oil airline
 la Yemenia
 la Yemenia Airways
 la Yemen Airways
 ar اليمنية للطيران
 ar الخطوط الجوية اليمنية
 ar طيران اليمنية
 ar الخطوط اليمنية
 ar شركة اليمنية

name yemen-lng
 kind company
 country yemen
 class oil
 la Yemen LNG
 ar يمن إل إن جي
 ar الشركة اليمنية للغاز الطبيعي المسال
 ar اليمنية للغاز المسال

name yemen-petroleum-company
 kind company
 country yemen
 class oil
 la Yemen Petroleum Company
 la YPC Yemen
 ar شركة النفط اليمنية

name hayel-saeed-anam-group
 kind company
 country yemen
 class oil holding
 la Hayel Saeed Anam Group
 la HSA Group
 la Hayel Saeed Anam
 ar هائل سعيد أنعم
 ar مجموعة هائل سعيد أنعم
 ar مجموعة هائل سعيد

name aden-refinery-company
 kind company
 country yemen
 class oil
 la Aden Refinery Company
 ar مصفاة عدن
 ar شركة مصافي عدن
 ar مصافي عدن

name cooperative-and-agricultural-credit-bank
 kind company
 country yemen
 class oil bank
 la Cooperative and Agricultural Credit Bank
 la CAC Bank
 ar كاك بنك
 ar بنك التسليف التعاوني والزراعي

name tadhamon-bank
 kind company
 country yemen
 class oil bank
 la Tadhamon Bank
 ar بنك التضامن اليمني
 ar بنك التضامن الإسلامي الدولي

name al-kuraimi-bank
 kind company
 country yemen
 class oil bank
 la Al-Kuraimi Bank
 la Kuraimi Bank
 ar بنك الكريمي
 ar الكريمي للصرافة
 ar مصرف الكريمي

# Egyptian and Maghreb firms, Gulf banks and holdings

name national-bank-of-egypt
 kind company
 country egypt
 class bank
 la National Bank of Egypt
 la NBE
 ar البنك الأهلي المصري
 ar الأهلي المصري بنك

name banque-misr
 kind company
 country egypt
 class bank
 la Banque Misr
 ar بنك مصر

name banque-du-caire
 kind company
 country egypt
 class bank
 la Banque du Caire
 ar بنك القاهرة

name commercial-international-bank
 kind company
 country egypt
 class bank
 la Commercial International Bank
 la CIB
 la CIB Egypt
 ar البنك التجاري الدولي
 ar التجاري الدولي مصر

name qnb-alahli
 kind company
 country egypt
 class bank
 la QNB Alahli
 ar بنك قطر الوطني الأهلي

name bank-of-alexandria
 kind company
 country egypt
 class bank
 la Bank of Alexandria
 la AlexBank
 ar بنك الإسكندرية

name arab-african-international-bank
 kind company
 country egypt
 class bank
 la Arab African International Bank
 ar البنك العربي الأفريقي الدولي

name faisal-islamic-bank-of-egypt
 kind company
 country egypt
 class bank
 la Faisal Islamic Bank of Egypt
 ar بنك فيصل الإسلامي المصري
 ar بنك فيصل الإسلامي

name efg-hermes
 kind company
 country egypt
 class bank
 la EFG Hermes
 la EFG Holding
 ar إي إف جي هيرميس
 ar المجموعة المالية هيرميس
 ar هيرميس المصرية
 ar إي إف جي القابضة

name ci-capital
 kind company
 country egypt
 class bank
 la CI Capital
 ar سي آي كابيتال

name beltone-holding
 kind company
 country egypt
 class bank
 la Beltone Holding
 la Beltone Financial
 ar بلتون القابضة
 ar بلتون المالية

name qalaa-holdings
 kind company
 country egypt
 class bank holding
 la Qalaa Holdings
 la Citadel Capital
 ar القلعة القابضة
 ar شركة القلعة
 ar القلعة للاستشارات المالية

name egyptian-general-petroleum-corporation
 kind company
 country egypt
 class bank oil
 la Egyptian General Petroleum Corporation
 la EGPC
 ar الهيئة المصرية العامة للبترول
 ar هيئة البترول المصرية

name egas
 kind company
 country egypt
 class bank oil
 la EGAS
 la Egyptian Natural Gas Holding Company
 ar إيجاس
 ar الشركة المصرية القابضة للغازات الطبيعية
 ar إيغاس

name dolphinus-holdings
 kind company
 country egypt
 class bank oil
 la Dolphinus Holdings
 ar دولفينوس القابضة
 ar دولفينوس
 ar دولفينز القابضة

name east-mediterranean-gas
 kind company
 country egypt
 class bank oil
 la East Mediterranean Gas
 la EMG
 la Eastern Mediterranean Gas
 ar شركة غاز شرق المتوسط

name egyptian-electricity-holding-company
 kind company
 country egypt
 class bank power
 la Egyptian Electricity Holding Company
 ar القابضة لكهرباء مصر
 ar الشركة القابضة لكهرباء مصر

name elsewedy-electric
 kind company
 country egypt
 class bank industry
 la Elsewedy Electric
 la El Sewedy Electric
 ar السويدي إليكتريك
 ar السويدي إلكتريك

name orascom-construction
 kind company
 country egypt
 class bank construction
 la Orascom Construction
 la Orascom Construction Industries
 ar أوراسكوم للإنشاءات
 ar أوراسكوم كونستراكشن
 ar أوراسكوم للإنشاء والصناعة

name oci-global
 kind company
 country egypt
 class bank chemical
 la OCI Global
 la OCI N.V.
 ar أو سي آي غلوبال
 ar أو سي آي

name orascom-development
 kind company
 country egypt
 class bank construction
 la Orascom Development
 la Orascom Development Holding
 ar أوراسكوم للتنمية

name arab-contractors
 kind company
 country egypt
 class bank construction
 la Arab Contractors
 la The Arab Contractors
 la Osman Ahmed Osman
 ar المقاولون العرب للمقاولات
 ar شركة المقاولون العرب
 ar شركة المقاولين العرب

name hassan-allam-holding
 kind company
 country egypt
 class bank construction
 la Hassan Allam Holding
 la Hassan Allam
 ar حسن علام القابضة
 ar حسن علام للإنشاءات
 ar مجموعة حسن علام

name talaat-moustafa-group
 kind company
 country egypt
 class bank construction
 la Talaat Moustafa Group
 la TMG Holding
 ar مجموعة طلعت مصطفى
 ar طلعت مصطفى القابضة

name palm-hills-developments
 kind company
 country egypt
 class bank construction
 la Palm Hills Developments
 la Palm Hills
 ar بالم هيلز
 ar بالم هيلز للتعمير

name sodic
 kind company
 country egypt
 class bank construction
 la SODIC
 ar سوديك

name sabbour-associates
 kind company
 country egypt
 class bank construction
 la Sabbour Associates
 la Al Ahly Sabbour
 ar الأهلي صبور

name modon-holding
 kind company
 country egypt
 class bank construction
 la Modon Holding
 ar مدن القابضة

name sons-of-sinai
 kind company
 country egypt
 class bank construction
 la Sons of Sinai
 la Sons of Sinai Company
 la Abnaa Sinai
 ar أبناء سيناء
 ar شركة أبناء سيناء
 ar أبناء سيناء للتجارة والمقاولات

name organi-group
 kind company
 country egypt
 class bank holding
 la Organi Group
 la Al-Organi Group
 ar مجموعة العرجاني
 ar العرجاني جروب
 ar مجموعة العرجاني القابضة

name hala-consulting
 kind company
 country egypt
 class bank travel
 la Hala Consulting
 la Ya Hala
 ar شركة هلا للسياحة
 ar هلا للاستشارات والخدمات السياحية

name ezz-steel
 kind company
 country egypt
 class bank metals
 la Ezz Steel
 la EzzSteel
 ar حديد عز
 ar عز الدخيلة
 ar مجموعة عز

name suez-steel
 kind company
 country egypt
 class bank metals
 la Suez Steel
 ar السويس للصلب

name egypt-aluminum
 kind company
 country egypt
 class bank metals
 la Egypt Aluminum
 la Egyptalum
 ar مصر للألومنيوم

name egyptair
 kind company
 country egypt
 class bank airline
 la EgyptAir
 la Egyptair
 ar مصر للطيران
 ar ايجيبت اير

name air-cairo
 kind company
 country egypt
 class bank airline
 la Air Cairo
 ar إير كايرو

name juhayna
 kind company
 country egypt
 class bank food
 la Juhayna
 la Juhayna Food Industries
 ar جهينة للصناعات الغذائية
 ar شركة جهينة
 ar جهينة المصرية

name edita-food-industries
 kind company
 country egypt
 class bank food
 la Edita Food Industries
 la Edita
 ar إيديتا للصناعات الغذائية
 ar إيديتا

name domty
 kind company
 country egypt
 class bank food
 la Domty
 ar دومتي

name eastern-company
 kind company
 country egypt
 class bank tobacco
 la Eastern Company
 la Eastern Tobacco
 ar الشرقية للدخان
 ar الشرقية إيسترن كومباني
 ar إيسترن كومباني

name ghabbour-auto
 kind company
 country egypt
 class bank car
 la Ghabbour Auto
 la GB Auto
 la GB Corp
 ar جي بي أوتو
 ar غبور أوتو
 ar جي بي كورب

name el-nasr-automotive
 kind company
 country egypt
 class bank car
 la El Nasr Automotive
 ar النصر للسيارات
 ar شركة النصر لصناعة السيارات

name abu-qir-fertilizers
 kind company
 country egypt
 class bank chemical
 la Abu Qir Fertilizers
 ar أبو قير للأسمدة

name mopco
 kind company
 country egypt
 class bank chemical
 la MOPCO
 la Misr Fertilizers Production
 ar موبكو
 ar مصر لإنتاج الأسمدة

name national-service-projects-organization
 kind organization
 country egypt
 class bank
 la National Service Projects Organization
 la NSPO
 ar جهاز مشروعات الخدمة الوطنية
 ar جهاز الخدمة الوطنية المصري

name wataniya-petroleum
 kind company
 country egypt
 class bank oil
 la Wataniya Petroleum
 la Wataniya Petroleum Egypt
 ar وطنية للبترول
 ar الوطنية للبترول

name united-media-services
 kind company
 country egypt
 class bank media
 la United Media Services
 la Egyptian Media Group
 ar المتحدة للخدمات الإعلامية
 ar الشركة المتحدة للخدمات الإعلامية

name mostakbal-misr
 kind organization
 country egypt
 class bank
 la Mostakbal Misr
 la Mostakbal Misr for Sustainable Development
 la Future of Egypt
 ar جهاز مستقبل مصر
 ar مستقبل مصر للتنمية المستدامة

name administrative-capital-for-urban-development
 kind company
 country egypt
 class bank construction
 la Administrative Capital for Urban Development
 la ACUD
 ar العاصمة الإدارية للتنمية العمرانية
 ar شركة العاصمة الإدارية

name eipico
 kind company
 country egypt
 class bank pharma
 la EIPICO
 la Egyptian International Pharmaceutical Industries
 ar إيبيكو
 ar إيبيكو للأدوية

name cleopatra-hospitals-group
 kind company
 country egypt
 class bank health
 la Cleopatra Hospitals Group
 ar مجموعة مستشفيات كليوباترا

name eva-pharma
 kind company
 country egypt
 class bank pharma
 la Eva Pharma
 ar إيفا فارما

name amer-group
 kind company
 country egypt
 class bank construction
 la Amer Group
 ar عامر جروب
 ar مجموعة عامر

name raya-contact-center
 kind company
 country egypt
 class bank technology
 la Raya Contact Center
 ar راية لمراكز الاتصالات

name egypt-kuwait-holding
 kind company
 country egypt
 class bank holding
 la Egypt Kuwait Holding
 la EKH
 ar القابضة المصرية الكويتية
 ar المصرية الكويتية القابضة

name ezdk
 kind company
 country egypt
 class bank metals
 la EZDK
 la Al Ezz Dekheila
 ar العز الدخيلة للصلب
 ar العز الدخيلة

name arabian-gulf-oil-company
 kind company
 country libya
 class bank oil
 la Arabian Gulf Oil Company
 la AGOCO
 ar شركة الخليج العربي للنفط
 ar الخليج العربي للنفط
 ar أجوكو

name waha-oil-company
 kind company
 country libya
 class bank oil
 la Waha Oil Company
 ar شركة الواحة للنفط
 ar الواحة للنفط

name sirte-oil-company
 kind company
 country libya
 class bank oil
 la Sirte Oil Company
 ar شركة سرت للنفط
 ar سرت للنفط

name mellitah-oil-and-gas
 kind company
 country libya
 class bank oil
 la Mellitah Oil & Gas
 ar مليتة للنفط والغاز
 ar شركة مليتة

name akakus-oil-operations
 kind company
 country libya
 class bank oil
 la Akakus Oil Operations
 la Akakus
 ar أكاكوس للنفط
 ar شركة أكاكوس

name arkenu-oil-company
 kind company
 country libya
 class bank oil
 la Arkenu Oil Company
 la Arkenu
 ar شركة أركنو
 ar أركنو النفطية
 ar أركينو

name brega-petroleum-marketing-company
 kind company
 country libya
 class bank oil
 la Brega Petroleum Marketing Company
 ar البريقة لتسويق النفط
 ar شركة البريقة

name afriqiyah-airways
 kind company
 country libya
 class bank airline
 la Afriqiyah Airways
 ar الخطوط الأفريقية
 ar الخطوط الجوية الأفريقية الليبية
 ar الأفريقية للطيران

name libyan-airlines
 kind company
 country libya
 class bank airline
 la Libyan Airlines
 ar الخطوط الجوية الليبية
 ar الخطوط الليبية

name buraq-air
 kind company
 country libya
 class bank airline
 la Buraq Air
 ar طيران البراق
 ar البراق للطيران

name libyan-foreign-bank
 kind company
 country libya
 class bank
 la Libyan Foreign Bank
 ar المصرف الليبي الخارجي
 ar مصرف ليبيا الخارجي

name gecol
 kind company
 country libya
 class bank power
 la GECOL
 la General Electricity Company of Libya
 ar الشركة العامة للكهرباء الليبية
 ar العامة للكهرباء الليبية

name great-man-made-river-authority
 kind organization
 country libya
 class bank
 la Great Man-Made River Authority
 ar جهاز النهر الصناعي
 ar النهر الصناعي العظيم

name banque-internationale-arabe-de-tunisie
 kind company
 country tunisia
 class bank
 la Banque Internationale Arabe de Tunisie
 la BIAT
 ar بنك تونس العربي الدولي
 ar بيات التونسية

name societe-tunisienne-de-banque
 kind company
 country tunisia
 class bank
 la Société Tunisienne de Banque
 la STB
 ar الشركة التونسية للبنك

name banque-nationale-agricole
 kind company
 country tunisia
 class bank
 la Banque Nationale Agricole
 la BNA Tunisia
 ar البنك الوطني الفلاحي

name banque-de-l-habitat
 kind company
 country tunisia
 class bank
 la Banque de l'Habitat
 ar بنك الإسكان التونسي

name attijari-bank-tunisia
 kind company
 country tunisia
 class bank
 la Attijari Bank Tunisia
 ar التجاري بنك تونس

name amen-bank
 kind company
 country tunisia
 class bank
 la Amen Bank
 ar أمان بنك

name zitouna-bank
 kind company
 country tunisia
 class bank
 la Zitouna Bank
 la Banque Zitouna
 ar مصرف الزيتونة
 ar بنك الزيتونة

name groupe-chimique-tunisien
 kind company
 country tunisia
 class bank chemical
 la Groupe Chimique Tunisien
 la Tunisian Chemical Group
 ar المجمع الكيميائي التونسي
 ar المجمّع الكيميائي التونسي
 ar المجمع الكيميائي بقابس

name compagnie-des-phosphates-de-gafsa
 kind company
 country tunisia
 class bank mining
 la Compagnie des Phosphates de Gafsa
 la Gafsa Phosphate Company
 la CPG
 ar شركة فسفاط قفصة
 ar شركة فوسفات قفصة
 ar فسفاط قفصة

name steg
 kind company
 country tunisia
 class bank power
 la STEG
 la Tunisian Electricity and Gas Company
 ar الشركة التونسية للكهرباء والغاز
 ar الستاغ
 ar ستاغ

name etap
 kind company
 country tunisia
 class bank oil
 la ETAP
 la Entreprise Tunisienne d'Activités Pétrolières
 ar المؤسسة التونسية للأنشطة البترولية
 ar إيتاب

name sonede
 kind company
 country tunisia
 class bank
 la SONEDE
 ar الصوناد
 ar صوناد
 ar الشركة الوطنية لاستغلال وتوزيع المياه

name stir
 kind company
 country tunisia
 class bank oil
 la Société Tunisienne des Industries de Raffinage
 ar الشركة التونسية لصناعات التكرير
 ar ستير التونسية

name tunisair
 kind company
 country tunisia
 class bank airline
 la Tunisair
 ar الخطوط التونسية
 ar الخطوط الجوية التونسية
 ar تونيسار
 ar تونيس إير

name nouvelair
 kind company
 country tunisia
 class bank airline
 la Nouvelair
 la Nouvelair Tunisie
 ar نوفال إير
 ar نوفيل إير
 ar طيران نوفل إير

name poulina-group
 kind company
 country tunisia
 class bank holding
 la Poulina Group
 la Poulina
 ar مجموعة بولينا
 ar بولينا التونسية

name delice-holding
 kind company
 country tunisia
 class bank food
 la Délice Holding
 la Delice Danone
 ar ديليس القابضة
 ar دليس دانون

name mabrouk-group
 kind company
 country tunisia
 class bank holding
 la Mabrouk Group
 ar مجموعة المبروك
 ar مجموعة مبروك التونسية

name el-fouladh
 kind company
 country tunisia
 class bank metals
 la El Fouladh
 ar الفولاذ التونسية
 ar شركة الفولاذ
 ar مصنع الفولاذ التونسي

name ctn
 kind company
 country tunisia
 class bank shipping
 la CTN
 la Compagnie Tunisienne de Navigation
 ar الشركة التونسية للملاحة

name karthago-group
 kind company
 country tunisia
 class bank holding
 la Karthago Group
 ar مجموعة قرطاج التونسية

name sonatrach
 kind company
 country algeria
 class bank oil
 la Sonatrach
 ar سوناطراك
 ar سونطراك
 ar سوناتراك
 ar سوناطراخ

name sonelgaz
 kind company
 country algeria
 class bank power
 la Sonelgaz
 ar سونلغاز
 ar سونلغازة
 ar سونيلغاز

name naftal
 kind company
 country algeria
 class bank oil
 la Naftal
 ar نفطال

name tosyali-algeria
 kind company
 country algeria
 class bank metals
 la Tosyali Algeria
 la Tosyali
 ar توسيالي
 ar توسيالي الجزائر

name cevital
 kind company
 country algeria
 class bank holding
 la Cevital
 ar سيفيتال
 ar سفيتال
 ar مجمع سيفيتال

name air-algerie
 kind company
 country algeria
 class bank airline
 la Air Algérie
 la Air Algerie
 ar الخطوط الجوية الجزائرية
 ar الجوية الجزائرية
 ar الخطوط الجزائرية
 ar إير ألجيري

name tassili-airlines
 kind company
 country algeria
 class bank airline
 la Tassili Airlines
 ar طيران الطاسيلي
 ar الطاسيلي للطيران
 ar طاسيلي للطيران

name domestic-airlines-algeria
 kind company
 country algeria
 class bank airline
 la Domestic Airlines Algeria
 ar دوميستيك إيرلاينز

name asmidal
 kind company
 country algeria
 class bank chemical
 la Asmidal
 ar أسميدال
 ar أسميدال الجزائرية

name fertial
 kind company
 country algeria
 class bank chemical
 la Fertial
 ar فيرتيال
 ar فرتيال

name somiphos
 kind company
 country algeria
 class bank mining
 la Somiphos
 ar سوميفوس

name ferphos
 kind company
 country algeria
 class bank mining
 la Ferphos
 ar فرفوس

name snvi
 kind company
 country algeria
 class bank car
 la SNVI
 ar الشركة الوطنية للسيارات الصناعية
 ar إس إن في آي
 ar إس.إن.في.آي

name saidal
 kind company
 country algeria
 class bank pharma
 la Saidal
 la Saïdal Group
 ar صيدال
 ar مجمع صيدال

name cosider
 kind company
 country algeria
 class bank construction
 la Cosider
 ar كوسيدار

name etrhb-haddad
 kind company
 country algeria
 class bank construction
 la ETRHB Haddad
 la ETRHB
 ar مجمع حداد
 ar مجموعة حداد الجزائرية

name tahkout-group
 kind company
 country algeria
 class bank car
 la Tahkout Group
 la Tahkout
 ar مجمع طحكوت
 ar مجموعة طحكوت

name banque-exterieure-d-algerie
 kind company
 country algeria
 class bank
 la Banque Extérieure d'Algérie
 la BEA Algeria
 ar البنك الخارجي الجزائري
 ar بنك الجزائر الخارجي

name banque-nationale-d-algerie
 kind company
 country algeria
 class bank
 la Banque Nationale d'Algérie
 la BNA Algeria
 ar البنك الوطني الجزائري

name credit-populaire-d-algerie
 kind company
 country algeria
 class bank
 la Crédit Populaire d'Algérie
 la CPA Algeria
 ar القرض الشعبي الجزائري

name badr-algeria
 kind company
 country algeria
 class bank
 la BADR Algeria
 la Banque de l'Agriculture et du Développement Rural
 ar بنك الفلاحة والتنمية الريفية
 ar بنك بدر الجزائري

name cnep-banque
 kind company
 country algeria
 class bank
 la CNEP-Banque
 la CNEP
 ar الصندوق الوطني للتوفير والاحتياط
 ar كناب بنك

name khalifa-bank
 kind company
 country algeria
 class bank
 la Khalifa Bank
 la Khalifa Group
 ar بنك الخليفة
 ar مجموعة الخليفة الجزائرية
 ar مجموعة الخليفة

name fiat-algeria
 kind company
 country algeria
 class bank car
 la Fiat Algeria
 la Fiat El Djazair
 ar فيات الجزائر

name ifri
 kind company
 country algeria
 class bank food
 la Ifri
 la Ibrahim & Fils Ifri
 ar مشروبات إفري
 ar إفري الجزائرية

name hamoud-boualem
 kind company
 country algeria
 class bank food
 la Hamoud Boualem
 ar حمود بوعلام

name sntf
 kind company
 country algeria
 class bank rail
 la SNTF
 ar الشركة الوطنية للنقل بالسكك الحديدية
 ar إس إن تي إف
 ar إس.إن.تي.إف

name ocp-group
 kind company
 country morocco
 class bank mining
 la OCP Group
 la OCP
 la Office Chérifien des Phosphates
 ar المجمع الشريف للفوسفاط
 ar مجموعة المكتب الشريف للفوسفاط
 ar المكتب الشريف للفوسفاط
 ar المجمع الشريف للفوسفات
 ar المكتب الشريف للفوسفات

name attijariwafa-bank
 kind company
 country morocco
 class bank
 la Attijariwafa Bank
 la Attijariwafa
 ar التجاري وفا بنك
 ar التجاري وفابنك
 ar التجاري وفا

name banque-centrale-populaire
 kind company
 country morocco
 class bank
 la Banque Centrale Populaire
 la BCP Morocco
 ar البنك الشعبي المركزي
 ar مجموعة البنك الشعبي المغربي

name bank-of-africa
 kind company
 country morocco
 class bank
 la Bank of Africa
 la BMCE Bank
 la BMCE
 ar بنك أفريقيا
 ar البنك المغربي للتجارة الخارجية

name cih-bank
 kind company
 country morocco
 class bank
 la CIH Bank
 ar القرض العقاري والسياحي
 ar سي آي إش بنك

name credit-agricole-du-maroc
 kind company
 country morocco
 class bank
 la Crédit Agricole du Maroc
 ar القرض الفلاحي للمغرب

name cdg-morocco
 kind company
 country morocco
 class bank
 la CDG Morocco
 la Caisse de dépôt et de gestion
 ar صندوق الإيداع والتدبير

name al-mada
 kind company
 country morocco
 class bank holding
 la Al Mada
 la SNI Morocco
 la Société Nationale d'Investissement
 ar المدى القابضة
 ar هولدينغ المدى
 ar الشركة الوطنية للاستثمار المغربية
 ar مجموعة المدى المغربية

name akwa-group
 kind company
 country morocco
 class bank oil
 la Akwa Group
 la Afriquia
 ar مجموعة أكوا المغربية
 ar إفريقيا للمحروقات
 ar أفريقيا غاز

name samir-refinery
 kind company
 country morocco
 class bank oil
 la Samir refinery
 la Samir Morocco
 ar مصفاة سامير
 ar شركة سامير
 ar سامير المغربية
 ar لاسامير

name managem
 kind company
 country morocco
 class bank mining
 la Managem
 ar مناجم المغربية
 ar مجموعة مناجم

name onee
 kind company
 country morocco
 class bank power
 la ONEE
 la Office National de l'Electricité et de l'Eau Potable
 ar المكتب الوطني للكهرباء والماء الصالح للشرب
 ar المكتب الوطني للكهرباء والماء

name oncf
 kind company
 country morocco
 class bank rail
 la ONCF
 ar المكتب الوطني للسكك الحديدية
 ar أونسيف

name lydec
 kind company
 country morocco
 class bank power
 la Lydec
 ar ليديك

name masen
 kind company
 country morocco
 class bank power
 la Masen
 la MASEN
 ar الوكالة المغربية للطاقة المستدامة
 ar مازن المغربية

name royal-air-maroc
 kind company
 country morocco
 class bank airline
 la Royal Air Maroc
 la RAM Morocco
 ar الخطوط الملكية المغربية
 ar الخطوط الجوية الملكية المغربية
 ar لارام
 ar رويال إير ماروك

name air-arabia-maroc
 kind company
 country morocco
 class bank airline
 la Air Arabia Maroc
 ar العربية للطيران المغرب

name addoha-group
 kind company
 country morocco
 class bank construction
 la Addoha Group
 la Groupe Addoha
 la Douja Promotion
 ar مجموعة الضحى
 ar الضحى المغربية
 ar الضحى للإنعاش العقاري

name alliances-developpement
 kind company
 country morocco
 class bank construction
 la Alliances Développement
 ar مجموعة أليانس
 ar أليانس للتطوير العقاري

name cosumar
 kind company
 country morocco
 class bank food
 la Cosumar
 ar كوسومار

name centrale-danone
 kind company
 country morocco
 class bank food
 la Centrale Danone
 la Centrale Laitière
 ar سنطرال دانون
 ar سنترال دانون
 ar سنطرال
 ar سنطرال ليتيير

name eaux-minerales-d-oulmes
 kind company
 country morocco
 class bank food
 la Eaux Minérales d'Oulmès
 la Les Eaux Minérales d'Oulmes
 ar مياه أولماس المعدنية
 ar المياه المعدنية أولماس

name lesieur-cristal
 kind company
 country morocco
 class bank food
 la Lesieur Cristal
 ar لوسيور كريستال
 ar لوسيور

name label-vie
 kind company
 country morocco
 class bank retail
 la Label'Vie
 la Label Vie
 ar لابيل في
 ar لابل في

name marjane
 kind company
 country morocco
 class bank retail
 la Marjane
 la Marjane Holding
 ar مرجان هولدينغ
 ar أسواق مرجان
 ar مرجان القابضة

name tanger-med
 kind company
 country morocco
 class bank ports
 la Tanger Med
 la Tanger Med Port Authority
 ar ميناء طنجة المتوسط
 ar طنجة المتوسط
 ar طنجة ميد
 ar الوكالة الخاصة طنجة المتوسط

name tgcc
 kind company
 country morocco
 class bank construction
 la TGCC
 ar شركة الأشغال العامة للبناء بالدار البيضاء

name saham-group
 kind company
 country morocco
 class bank holding
 la Saham Group
 ar مجموعة سهام
 ar سهام المغربية

name somaca
 kind company
 country morocco
 class bank car
 la Somaca
 ar صوماكا

name neo-motors
 kind company
 country morocco
 class bank car
 la Neo Motors
 ar نيو موتورز

name sound-energy
 kind company
 country morocco
 class bank oil
 la Sound Energy
 ar ساوند إنرجي

name chariot-energy
 kind company
 country united-kingdom
 class bank oil
 la Chariot Energy
 la Chariot Ltd
 la Chariot Oil & Gas
 ar شاريوت
 ar شاريوت البريطانية
 ar شاريوت إنرجي

name sothema
 kind company
 country morocco
 class bank pharma
 la Sothema
 ar سوطيما
 ar صوطيما

name snim
 kind company
 country mauritania
 class bank mining
 la SNIM
 la Société Nationale Industrielle et Minière
 ar سنيم
 ar الشركة الوطنية للصناعة والمناجم
 ar اسنيم

name tasiast
 kind company
 country mauritania
 class bank mining
 la Tasiast
 la Tasiast Mauritanie
 ar تازيازت
 ar تازيازت موريتانيا

name mauritania-airlines
 kind company
 country mauritania
 class bank airline
 la Mauritania Airlines
 la Mauritania Airlines International
 ar الموريتانية للطيران
 ar موريتانيا للطيران

name bank-of-khartoum
 kind company
 country sudan
 class bank
 la Bank of Khartoum
 ar بنك الخرطوم

name omdurman-national-bank
 kind company
 country sudan
 class bank
 la Omdurman National Bank
 ar بنك أم درمان الوطني

name sudan-airways
 kind company
 country sudan
 class bank airline
 la Sudan Airways
 ar الخطوط الجوية السودانية
 ar سودانير
 ar الخطوط السودانية

name badr-airlines
 kind company
 country sudan
 class bank airline
 la Badr Airlines
 ar بدر للطيران
 ar شركة بدر للطيران السودانية

name tarco-aviation
 kind company
 country sudan
 class bank airline
 la Tarco Aviation
 la Tarco
 ar تاركو للطيران
 ar تاركو

name dal-group
 kind company
 country sudan
 class bank holding
 la DAL Group
 la Dal Group
 ar مجموعة دال
 ar دال السودانية

name al-junaid
 kind company
 country sudan
 class bank mining
 la Al Junaid
 la Al Junaid Multi Activities
 la Al-Gunade
 ar الجنيد للأنشطة المتعددة
 ar شركة الجنيد
 ar الجنيد متعددة الأنشطة

name defense-industries-system
 kind company
 country sudan
 class bank arms
 la Defense Industries System
 la Military Industry Corporation Sudan
 ar منظومة الصناعات الدفاعية السودانية
 ar منظومة الصناعات الدفاعية
 ar هيئة التصنيع الحربي السودانية
 ar التصنيع الحربي السوداني

name sudapet
 kind company
 country sudan
 class bank oil
 la Sudapet
 ar سودابت

name kenana-sugar
 kind company
 country sudan
 class bank food
 la Kenana Sugar
 la Kenana Sugar Company
 ar سكر كنانة
 ar شركة سكر كنانة

name sudanese-sugar-company
 kind company
 country sudan
 class bank food
 la Sudanese Sugar Company
 ar شركة السكر السودانية

name ctc-group
 kind company
 country sudan
 class bank holding
 la CTC Group
 ar مجموعة سي تي سي السودانية

name salaam-somali-bank
 kind company
 country somalia
 class bank
 la Salaam Somali Bank
 ar بنك السلام الصومالي

name doraleh-container-terminal
 kind company
 country djibouti
 class bank ports
 la Doraleh Container Terminal
 la Doraleh
 ar محطة دوراليه للحاويات
 ar محطة دوراليه
 ar ميناء دوراليه

# Gulf banks, insurers, funds and family groups

name saudi-national-bank
 kind company
 country saudi-arabia
 class bank
 la Saudi National Bank
 la SNB
 la National Commercial Bank
 la NCB Saudi
 ar البنك الأهلي السعودي
 ar الأهلي السعودي البنك
 ar البنك الأهلي التجاري

name al-rajhi-bank
 kind company
 country saudi-arabia
 class bank
 la Al Rajhi Bank
 la Al-Rajhi Bank
 la AlRajhi Bank
 ar مصرف الراجحي
 ar بنك الراجحي

name riyad-bank
 kind company
 country saudi-arabia
 class bank
 la Riyad Bank
 ar بنك الرياض

name saudi-awwal-bank
 kind company
 country saudi-arabia
 class bank
 la Saudi Awwal Bank
 la SAB
 la Saudi British Bank
 la SABB
 ar البنك السعودي الأول
 ar البنك السعودي البريطاني
 ar ساب السعودي
 ar الأول السعودي

name banque-saudi-fransi
 kind company
 country saudi-arabia
 class bank
 la Banque Saudi Fransi
 ar البنك السعودي الفرنسي

name samba-financial-group
 kind company
 country saudi-arabia
 class bank
 la Samba Financial Group
 ar مجموعة سامبا
 ar سامبا المالية

name alinma-bank
 kind company
 country saudi-arabia
 class bank
 la Alinma Bank
 ar مصرف الإنماء
 ar بنك الإنماء

name bank-albilad
 kind company
 country saudi-arabia
 class bank
 la Bank AlBilad
 la Bank Albilad
 ar بنك البلاد

name bank-aljazira
 kind company
 country saudi-arabia
 class bank
 la Bank AlJazira
 la Bank Aljazira
 ar بنك الجزيرة السعودي

name arab-national-bank
 kind company
 country saudi-arabia
 class bank
 la Arab National Bank
 la anb
 ar البنك العربي الوطني

name saudi-investment-bank
 kind company
 country saudi-arabia
 class bank
 la Saudi Investment Bank
 ar البنك السعودي للاستثمار

name kingdom-holding
 kind company
 country saudi-arabia
 class bank holding
 la Kingdom Holding
 la Kingdom Holding Company
 ar المملكة القابضة
 ar شركة المملكة القابضة

name tadawul
 kind company
 country saudi-arabia
 class bank exchange
 la Tadawul
 la Saudi Exchange
 la Saudi Tadawul Group
 ar تداول السعودية
 ar مجموعة تداول السعودية
 ar السوق المالية السعودية تداول

name sanabil-investments
 kind company
 country saudi-arabia
 class bank fund
 la Sanabil Investments
 la Sanabil
 ar سنابل للاستثمار
 ar سنابل السعودية

name jada-fund-of-funds
 kind company
 country saudi-arabia
 class bank fund
 la Jada Fund of Funds
 ar شركة جدا
 ar صندوق الصناديق جدا

name saudi-binladin-group
 kind company
 country saudi-arabia
 class bank construction
 la Saudi Binladin Group
 la Saudi Binladen Group
 la Binladin Group
 ar مجموعة بن لادن السعودية
 ar مجموعة بن لادن
 ar بن لادن السعودية

name saudi-oger
 kind company
 country saudi-arabia
 class bank construction
 la Saudi Oger
 ar سعودي أوجيه
 ar سعودي أوجي

name red-sea-global
 kind company
 country saudi-arabia
 class bank construction
 la Red Sea Global
 la Red Sea Development Company
 ar البحر الأحمر الدولية
 ar البحر الأحمر للتطوير
 ar البحر الأحمر العالمية

name qiddiya
 kind company
 country saudi-arabia
 class bank construction
 la Qiddiya
 la Qiddiya Investment Company
 ar القدية للاستثمار
 ar شركة القدية
 ar مشروع القدية
 ar القدية السعودية

name diriyah-company
 kind company
 country saudi-arabia
 class bank construction
 la Diriyah Company
 la Diriyah Gate Development Authority
 ar شركة الدرعية
 ar هيئة تطوير بوابة الدرعية
 ar مشروع بوابة الدرعية

name roshn
 kind company
 country saudi-arabia
 class bank construction
 la ROSHN
 la Roshn Group
 ar روشن السعودية
 ar مجموعة روشن

name dar-al-arkan
 kind company
 country saudi-arabia
 class bank construction
 la Dar Al Arkan
 la Dar Al-Arkan
 la Dar Global
 ar دار الأركان
 ar دار غلوبال
 ar دار الأركان للتطوير العقاري

name jabal-omar-development
 kind company
 country saudi-arabia
 class bank construction
 la Jabal Omar Development
 la Jabal Omar
 ar جبل عمر للتطوير
 ar شركة جبل عمر

name emaar-the-economic-city
 kind company
 country saudi-arabia
 class bank construction
 la Emaar The Economic City
 ar إعمار المدينة الاقتصادية

name new-murabba
 kind company
 country saudi-arabia
 class bank construction
 la New Murabba
 la New Murabba Development Company
 ar المربع الجديد
 ar شركة تطوير المربع الجديد

name el-seif-engineering
 kind company
 country saudi-arabia
 class bank construction
 la El Seif Engineering
 la El Seif
 ar السيف مهندسون مقاولون

name almarai
 kind company
 country saudi-arabia
 class bank food
 la Almarai
 ar شركة المراعي
 ar المراعي السعودية

name savola
 kind company
 country saudi-arabia
 class bank food
 la Savola
 la Savola Group
 ar صافولا
 ar مجموعة صافولا

name sadafco
 kind company
 country saudi-arabia
 class bank food
 la SADAFCO
 ar سدافكو

name salic
 kind company
 country saudi-arabia
 class bank food
 la SALIC
 la Saudi Agricultural and Livestock Investment Company
 ar سالك السعودية
 ar الشركة السعودية للاستثمار الزراعي والإنتاج الحيواني

name halwani-bros
 kind company
 country saudi-arabia
 class bank food
 la Halwani Bros
 ar حلواني إخوان

name albaik
 kind company
 country saudi-arabia
 class bank food
 la AlBaik
 la Albaik
 ar البيك السعودي
 ar مطاعم البيك

name herfy
 kind company
 country saudi-arabia
 class bank food
 la Herfy
 ar هرفي
 ar هرفي للخدمات الغذائية

name kudu
 kind company
 country saudi-arabia
 class bank food
 la Kudu
 ar كودو السعودي
 ar مطاعم كودو

name jarir-bookstore
 kind company
 country saudi-arabia
 class bank retail
 la Jarir Bookstore
 la Jarir Marketing
 ar جرير للتسويق
 ar مكتبة جرير

name united-electronics-company
 kind company
 country saudi-arabia
 class bank retail
 la United Electronics Company
 ar إكسترا السعودية
 ar المتحدة للإلكترونيات

name bindawood-holding
 kind company
 country saudi-arabia
 class bank retail
 la BinDawood Holding
 la BinDawood
 ar بن داود القابضة

name panda-retail
 kind company
 country saudi-arabia
 class bank retail
 la Panda Retail
 la Panda Saudi
 ar بنده للتجزئة
 ar أسواق بنده

name abdul-latif-jameel
 kind company
 country saudi-arabia
 class bank holding
 la Abdul Latif Jameel
 la Abdul Latif Jameel Motors
 ar عبد اللطيف جميل
 ar مجموعة عبد اللطيف جميل

name olayan-group
 kind company
 country saudi-arabia
 class bank holding
 la Olayan Group
 la Olayan Financing
 ar مجموعة العليان
 ar العليان المالية

name zamil-group
 kind company
 country saudi-arabia
 class bank industry
 la Zamil Group
 la Zamil Industrial
 ar مجموعة الزامل
 ar الزامل للصناعة

name dallah-albaraka
 kind company
 country saudi-arabia
 class bank holding
 la Dallah AlBaraka
 la Dallah Albaraka
 ar دلة البركة
 ar مجموعة دلة البركة

name ajlan-and-bros
 kind company
 country saudi-arabia
 class bank holding
 la Ajlan & Bros
 la Ajlan and Bros
 ar عجلان وإخوانه
 ar مجموعة عجلان وإخوانه

name fawaz-alhokair-group
 kind company
 country saudi-arabia
 class bank retail
 la Fawaz Alhokair Group
 la Cenomi
 la Alhokair
 ar فواز الحكير
 ar سينومي
 ar سينومي ريتيل
 ar مجموعة الحكير
 ar مجموعة فواز الحكير

name saudia
 kind company
 country saudi-arabia
 class bank airline
 la Saudia
 la Saudi Arabian Airlines
 la Saudia Airlines
 ar الخطوط الجوية العربية السعودية
 ar الخطوط السعودية
 ar الخطوط الجوية السعودية
 ar السعودية للطيران
 ar السعودية الخطوط

name flynas
 kind company
 country saudi-arabia
 class bank airline
 la flynas
 la Flynas
 la Nas Air
 ar طيران ناس
 ar فلاي ناس

name flyadeal
 kind company
 country saudi-arabia
 class bank airline
 la flyadeal
 la Flyadeal
 ar طيران أديل
 ar فلاي أديل

name riyadh-air
 kind company
 country saudi-arabia
 class bank airline
 la Riyadh Air
 ar طيران الرياض
 ar رياض إير
 ar الرياض للطيران

name bahri-shipping
 kind company
 country saudi-arabia
 class bank shipping
 la Bahri shipping
 la National Shipping Company of Saudi Arabia
 ar البحري السعودية
 ar الشركة الوطنية السعودية للنقل البحري
 ar شركة البحري

name mawani
 kind company
 country saudi-arabia
 class bank ports
 la Mawani
 la Saudi Ports Authority
 ar موانئ السعودية
 ar الهيئة العامة للموانئ السعودية

name saudi-arabia-railways
 kind company
 country saudi-arabia
 class bank rail
 la Saudi Arabia Railways
 la Saudi Railway Company
 ar الخطوط الحديدية السعودية
 ar سار السعودية

name sami
 kind company
 country saudi-arabia
 class bank arms
 la Saudi Arabian Military Industries
 ar الشركة السعودية للصناعات العسكرية
 ar السعودية للصناعات العسكرية
 ar سامي للصناعات العسكرية

name ceer
 kind company
 country saudi-arabia
 class bank car
 la Ceer
 la Ceer Motors
 ar سير للسيارات
 ar شركة سير السعودية
 ar سير السعودية

name saudi-german-health
 kind company
 country saudi-arabia
 class bank health
 la Saudi German Health
 ar السعودي الألماني الصحية
 ar مجموعة السعودي الألماني

name dr-sulaiman-al-habib-medical-group
 kind company
 country saudi-arabia
 class bank health
 la Dr. Sulaiman Al Habib Medical Group
 la Sulaiman Al Habib
 ar مجموعة سليمان الحبيب الطبية
 ar سليمان الحبيب
 ar مستشفيات سليمان الحبيب

name mouwasat-medical
 kind company
 country saudi-arabia
 class bank health
 la Mouwasat Medical
 ar المواساة للخدمات الطبية
 ar المواساة الطبية

name dallah-healthcare
 kind company
 country saudi-arabia
 class bank health
 la Dallah Healthcare
 ar دله الصحية

name nahdi-medical
 kind company
 country saudi-arabia
 class bank health
 la Nahdi Medical
 la Al Nahdi
 ar النهدي الطبية
 ar صيدليات النهدي

name spimaco
 kind company
 country saudi-arabia
 class bank pharma
 la SPIMACO
 ar سبيماكو
 ar الدوائية السعودية

name bupa-arabia
 kind company
 country saudi-arabia
 class bank insurance
 la Bupa Arabia
 ar بوبا العربية

name saudi-research-and-media-group
 kind company
 country saudi-arabia
 class bank media
 la Saudi Research and Media Group
 la SRMG
 la Saudi Research and Marketing Group
 ar المجموعة السعودية للأبحاث والإعلام
 ar السعودية للأبحاث والإعلام
 ar إس آر إم جي
 ar السعودية للأبحاث والتسويق

name seera-group
 kind company
 country saudi-arabia
 class bank travel
 la Seera Group
 la Al Tayyar Travel
 la Almosafer
 ar مجموعة سيرا
 ar الطيار للسفر
 ar مجموعة الطيار
 ar المسافر السعودية

name taiba-investments
 kind company
 country saudi-arabia
 class bank hospitality
 la Taiba Investments
 ar طيبة للاستثمار

name rotana-music
 kind company
 country saudi-arabia
 class bank media
 la Rotana Music
 la Rotana Group
 la Rotana Media
 ar روتانا
 ar روتانا للصوتيات
 ar مجموعة روتانا

name mdlbeast
 kind company
 country saudi-arabia
 class bank media
 la MDLBEAST
 ar ميدل بيست
 ar مدل بيست

name yamama-cement
 kind company
 country saudi-arabia
 class bank construction
 la Yamama Cement
 ar أسمنت اليمامة

name alkhorayef
 kind company
 country saudi-arabia
 class bank holding
 la Alkhorayef
 ar الخريف للمياه والطاقة
 ar مجموعة الخريف

name nesma-group
 kind company
 country saudi-arabia
 class bank construction
 la Nesma Group
 la Nesma & Partners
 ar مجموعة نسما
 ar نسما وشركاه
 ar نسما السعودية

name first-abu-dhabi-bank
 kind company
 country united-arab-emirates
 class bank
 la First Abu Dhabi Bank
 la FAB
 la National Bank of Abu Dhabi
 ar بنك أبوظبي الأول
 ar أبوظبي الأول
 ar بنك أبوظبي الوطني

name emirates-nbd
 kind company
 country united-arab-emirates
 class bank
 la Emirates NBD
 la ENBD
 ar الإمارات دبي الوطني
 ar بنك الإمارات دبي الوطني

name abu-dhabi-commercial-bank
 kind company
 country united-arab-emirates
 class bank
 la Abu Dhabi Commercial Bank
 la ADCB
 ar بنك أبوظبي التجاري
 ar أبوظبي التجاري

name dubai-islamic-bank
 kind company
 country united-arab-emirates
 class bank
 la Dubai Islamic Bank
 la DIB
 ar بنك دبي الإسلامي
 ar دبي الإسلامي

name mashreq
 kind company
 country united-arab-emirates
 class bank
 la Mashreq
 la Mashreq Bank
 la Mashreqbank
 ar بنك المشرق
 ar المشرق الإماراتي
 ar المشرق بنك

name abu-dhabi-islamic-bank
 kind company
 country united-arab-emirates
 class bank
 la Abu Dhabi Islamic Bank
 ar مصرف أبوظبي الإسلامي
 ar أبوظبي الإسلامي

name commercial-bank-of-dubai
 kind company
 country united-arab-emirates
 class bank
 la Commercial Bank of Dubai
 la CBD Dubai
 ar بنك دبي التجاري

name rakbank
 kind company
 country united-arab-emirates
 class bank
 la RAKBANK
 la National Bank of Ras Al Khaimah
 ar بنك رأس الخيمة الوطني
 ar راك بنك

name sharjah-islamic-bank
 kind company
 country united-arab-emirates
 class bank
 la Sharjah Islamic Bank
 ar مصرف الشارقة الإسلامي

name noor-bank
 kind company
 country united-arab-emirates
 class bank
 la Noor Bank
 ar نور بنك

name emirates-islamic
 kind company
 country united-arab-emirates
 class bank
 la Emirates Islamic
 ar الإمارات الإسلامي

name wio-bank
 kind company
 country united-arab-emirates
 class bank
 la Wio Bank
 ar ويو بنك

name adq
 kind company
 country united-arab-emirates
 class bank fund
 la ADQ
 la ADQ Holding
 la Abu Dhabi Developmental Holding
 ar القابضة إيه دي كيو
 ar إيه دي كيو
 ar أبوظبي التنموية القابضة
 ar القابضة أبوظبي

name l-imad-holding
 kind company
 country united-arab-emirates
 class bank fund
 la L'imad Holding
 la Limad
 ar لعماد القابضة

name investment-corporation-of-dubai
 kind company
 country united-arab-emirates
 class bank fund
 la Investment Corporation of Dubai
 la ICD
 ar مؤسسة دبي للاستثمارات الحكومية
 ar دبي للاستثمارات الحكومية

name dubai-holding
 kind company
 country united-arab-emirates
 class bank holding
 la Dubai Holding
 ar دبي القابضة

name dubai-world
 kind company
 country united-arab-emirates
 class bank holding
 la Dubai World
 ar دبي العالمية

name ihc
 kind company
 country united-arab-emirates
 class bank holding
 la IHC
 la International Holding Company
 la International Holding Company Abu Dhabi
 ar العالمية القابضة
 ar الشركة العالمية القابضة
 ar آي إتش سي

name royal-group-abu-dhabi
 kind company
 country united-arab-emirates
 class bank holding
 la Royal Group Abu Dhabi
 ar رويال غروب
 ar رويال جروب أبوظبي

name chimera-investment
 kind company
 country united-arab-emirates
 class bank investment
 la Chimera Investment
 ar شيميرا للاستثمار
 ar كيميرا للاستثمار

name alpha-dhabi-holding
 kind company
 country united-arab-emirates
 class bank holding
 la Alpha Dhabi Holding
 la Alpha Dhabi
 ar ألفا ظبي
 ar ألفا ظبي القابضة

name 2pointzero
 kind company
 country united-arab-emirates
 class bank holding
 la 2PointZero
 ar تو بوينت زيرو

name dubai-financial-market
 kind company
 country united-arab-emirates
 class bank exchange
 la Dubai Financial Market
 ar سوق دبي المالي

name difc
 kind company
 country united-arab-emirates
 class bank exchange
 la DIFC
 la Dubai International Financial Centre
 ar مركز دبي المالي العالمي

name abu-dhabi-securities-exchange
 kind company
 country united-arab-emirates
 class bank exchange
 la Abu Dhabi Securities Exchange
 la ADX
 ar سوق أبوظبي للأوراق المالية
 ar سوق أبوظبي المالي

name adgm
 kind company
 country united-arab-emirates
 class bank exchange
 la ADGM
 la Abu Dhabi Global Market
 ar سوق أبوظبي العالمي

name emaar
 kind company
 country united-arab-emirates
 class bank construction
 la Emaar
 la Emaar Properties
 ar إعمار العقارية
 ar شركة إعمار

name damac
 kind company
 country united-arab-emirates
 class bank construction
 la Damac
 la DAMAC Properties
 ar داماك
 ar داماك العقارية

name nakheel
 kind company
 country united-arab-emirates
 class bank construction
 la Nakheel
 la Nakheel Properties
 ar شركة نخيل العقارية
 ar نخيل العقارية
 ar نخيل الإماراتية

name meraas
 kind company
 country united-arab-emirates
 class bank construction
 la Meraas
 ar مراس القابضة
 ar مِراس

name aldar
 kind company
 country united-arab-emirates
 class bank construction
 la Aldar
 la Aldar Properties
 ar الدار العقارية
 ar شركة الدار العقارية

name eagle-hills
 kind company
 country united-arab-emirates
 class bank construction
 la Eagle Hills
 la Eagle Hills Properties
 ar إيغل هيلز
 ar إيجل هيلز
 ar إيغل هيلز الإماراتية

name arabtec
 kind company
 country united-arab-emirates
 class bank construction
 la Arabtec
 ar أرابتك
 ar أرابتك القابضة

name drake-and-scull
 kind company
 country united-arab-emirates
 class bank construction
 la Drake & Scull
 la Drake and Scull International
 ar دريك آند سكل

name alec-engineering
 kind company
 country united-arab-emirates
 class bank construction
 la ALEC Engineering
 la ALEC Holdings
 ar أليك للهندسة
 ar أليك القابضة

name sobha-realty
 kind company
 country united-arab-emirates
 class bank construction
 la Sobha Realty
 la Sobha
 ar شوبا العقارية
 ar شوبها العقارية

name azizi-developments
 kind company
 country united-arab-emirates
 class bank construction
 la Azizi Developments
 ar عزيزي للتطوير
 ar عزيزي للتطوير العقاري

name deyaar
 kind company
 country united-arab-emirates
 class bank construction
 la Deyaar
 ar ديار للتطوير
 ar ديار العقارية

name majid-al-futtaim
 kind company
 country united-arab-emirates
 class bank retail
 la Majid Al Futtaim
 la Majid Al Futtaim Group
 ar ماجد الفطيم
 ar مجموعة ماجد الفطيم

name al-futtaim-group
 kind company
 country united-arab-emirates
 class bank holding
 la Al-Futtaim Group
 la Al-Futtaim
 ar مجموعة الفطيم
 ar الفطيم

name al-habtoor-group
 kind company
 country united-arab-emirates
 class bank holding
 la Al Habtoor Group
 la Habtoor Group
 ar مجموعة الحبتور

name landmark-group
 kind company
 country united-arab-emirates
 class bank retail
 la Landmark Group
 ar لاندمارك
 ar مجموعة لاند مارك

name lulu-group
 kind company
 country united-arab-emirates
 class bank retail
 la LuLu Group
 la Lulu Hypermarket
 la Lulu Retail
 ar لولو هايبرماركت
 ar مجموعة لولو
 ar اللولو هايبر ماركت
 ar لولو للتجزئة
 ar مجموعة اللولو

name apparel-group
 kind company
 country united-arab-emirates
 class bank retail
 la Apparel Group
 ar مجموعة أباريل
 ar أباريل غروب

name al-ghurair-group
 kind company
 country united-arab-emirates
 class bank holding
 la Al Ghurair Group
 la Al Ghurair
 ar مجموعة الغرير
 ar الغرير للاستثمار

name agthia
 kind company
 country united-arab-emirates
 class bank food
 la Agthia
 la Agthia Group
 ar أغذية الإماراتية
 ar مجموعة أغذية

name al-dahra
 kind company
 country united-arab-emirates
 class bank food
 la Al Dahra
 ar الظاهرة الإماراتية
 ar الظاهرة القابضة
 ar شركة الظاهرة الزراعية
 ar مجموعة الظاهرة

name emirates-airline
 kind company
 country united-arab-emirates
 class bank airline
 la Emirates Airline
 la Emirates Airlines
 la Emirates Group
 ar طيران الإمارات
 ar مجموعة الإمارات للطيران

name etihad-airways
 kind company
 country united-arab-emirates
 class bank airline
 la Etihad Airways
 la Etihad
 la Etihad Aviation Group
 ar الاتحاد للطيران
 ar طيران الاتحاد
 ar الاتحاد الإماراتية

name flydubai
 kind company
 country united-arab-emirates
 class bank airline
 la flydubai
 la Flydubai
 la Fly Dubai
 ar فلاي دبي
 ar فلايدبي

name air-arabia
 kind company
 country united-arab-emirates
 class bank airline
 la Air Arabia
 ar العربية للطيران
 ar إير أرابيا

name wizz-air-abu-dhabi
 kind company
 country united-arab-emirates
 class bank airline
 la Wizz Air Abu Dhabi
 ar ويز إير أبوظبي

name dnata
 kind company
 country united-arab-emirates
 class bank aviation
 la dnata
 la Dnata
 ar دناتا

name dubai-airports
 kind company
 country united-arab-emirates
 class bank airport
 la Dubai Airports
 la Dubai Airports Company
 ar مؤسسة مطارات دبي
 ar مطارات دبي

name dae
 kind company
 country united-arab-emirates
 class bank aviation
 la DAE
 la Dubai Aerospace Enterprise
 ar دبي لصناعات الطيران

name edge-group
 kind company
 country united-arab-emirates
 class bank arms
 la EDGE Group
 la Edge Group
 ar مجموعة إيدج
 ar إيدج الإماراتية
 ar مجموعة إيدج الإماراتية
 ar شركة إيدج

name tawazun
 kind company
 country united-arab-emirates
 class bank arms
 la Tawazun
 la Tawazun Council
 ar مجلس التوازن
 ar توازن الإماراتية
 ar توازن القابضة

name calidus
 kind company
 country united-arab-emirates
 class bank arms
 la Calidus
 ar كاليدوس

name nimr-automotive
 kind company
 country united-arab-emirates
 class bank arms
 la Nimr Automotive
 ar نمر للسيارات

name caracal-international
 kind company
 country united-arab-emirates
 class bank arms
 la Caracal International
 ar كاراكال الدولية للأسلحة

name international-golden-group
 kind company
 country united-arab-emirates
 class bank arms
 la International Golden Group
 la IGG UAE
 ar المجموعة الذهبية العالمية
 ar إنترناشونال غولدن غروب

name reflex-responses
 kind company
 country united-arab-emirates
 class bank arms
 la Reflex Responses
 la R2 Reflex Responses
 ar ريفلكس ريسبونسز

name black-shield-security-services
 kind company
 country united-arab-emirates
 class bank security
 la Black Shield Security Services
 la Black Shield
 ar بلاك شيلد
 ar شركة بلاك شيلد
 ar الدرع الأسود للخدمات الأمنية

name global-security-services-group
 kind company
 country united-arab-emirates
 class bank security
 la Global Security Services Group
 ar غلوبال سيكيوريتي سيرفيسز غروب
 ar مجموعة الخدمات الأمنية العالمية

name jumeirah-group
 kind company
 country united-arab-emirates
 class bank hospitality
 la Jumeirah Group
 ar مجموعة جميرا
 ar جميرا الدولية

name rotana-hotels
 kind company
 country united-arab-emirates
 class bank hospitality
 la Rotana Hotels
 ar فنادق روتانا

name abraaj-group
 kind company
 country united-arab-emirates
 class bank investment
 la Abraaj Group
 la Abraaj
 la Abraaj Capital
 ar أبراج كابيتال
 ar مجموعة أبراج
 ar أبراج كابيتل
 ar أبراج الإماراتية

name nmc-health
 kind company
 country united-arab-emirates
 class bank health
 la NMC Health
 la NMC Healthcare
 ar إن إم سي للرعاية الصحية
 ar إن إم سي هيلث
 ar إن إم سي
 ar إن.إم.سي

name uae-exchange
 kind company
 country united-arab-emirates
 class bank finance
 la UAE Exchange
 ar الإمارات للصرافة

name finablr
 kind company
 country united-arab-emirates
 class bank finance
 la Finablr
 ar فينابلر

name aster-dm-healthcare
 kind company
 country united-arab-emirates
 class bank health
 la Aster DM Healthcare
 ar أستر للرعاية الصحية

name purehealth
 kind company
 country united-arab-emirates
 class bank health
 la PureHealth
 la Pure Health
 ar بيورهيلث
 ar بيور هيلث

name m42-health
 kind company
 country united-arab-emirates
 class bank health
 la M42 Health
 ar إم 42

name gulf-pharmaceutical-industries
 kind company
 country united-arab-emirates
 class bank pharma
 la Gulf Pharmaceutical Industries
 la Julphar
 ar جلفار
 ar الخليج للصناعات الدوائية

name gems-education
 kind company
 country united-arab-emirates
 class bank education
 la GEMS Education
 ar جيمس للتعليم

name taaleem
 kind company
 country united-arab-emirates
 class bank education
 la Taaleem
 ar تعليم القابضة

name miral
 kind company
 country united-arab-emirates
 class bank hospitality
 la Miral
 la Miral Group
 ar ميرال الإماراتية
 ar مجموعة ميرال

name multiply-group
 kind company
 country united-arab-emirates
 class bank holding
 la Multiply Group
 ar ملتيبلاي

name waha-capital
 kind company
 country united-arab-emirates
 class bank investment
 la Waha Capital
 ar الواحة كابيتال

name shuaa-capital
 kind company
 country united-arab-emirates
 class bank investment
 la Shuaa Capital
 ar شعاع كابيتال

name rak-ceramics
 kind company
 country united-arab-emirates
 class bank industry
 la RAK Ceramics
 ar سيراميك رأس الخيمة

name kaloti
 kind company
 country united-arab-emirates
 class bank mining
 la Kaloti
 la Kaloti Jewellery
 ar كالوتي
 ar كالوتي للمجوهرات

name international-resources-holding
 kind company
 country united-arab-emirates
 class bank mining
 la International Resources Holding
 la IRH
 ar إنترناشونال ريسورسز هولدينغ
 ar القابضة للموارد الدولية

name qatar-national-bank
 kind company
 country qatar
 class bank
 la Qatar National Bank
 la QNB
 la QNB Group
 ar بنك قطر الوطني
 ar كيو إن بي

name qatar-islamic-bank
 kind company
 country qatar
 class bank
 la Qatar Islamic Bank
 la QIB
 ar مصرف قطر الإسلامي

name commercial-bank-of-qatar
 kind company
 country qatar
 class bank
 la Commercial Bank of Qatar
 la Commercial Bank Qatar
 ar البنك التجاري القطري

name doha-bank
 kind company
 country qatar
 class bank
 la Doha Bank
 ar بنك الدوحة

name masraf-al-rayan
 kind company
 country qatar
 class bank
 la Masraf Al Rayan
 ar مصرف الريان

name dukhan-bank
 kind company
 country qatar
 class bank
 la Dukhan Bank
 la Barwa Bank
 ar بنك دخان
 ar بنك بروة

name qatar-development-bank
 kind company
 country qatar
 class bank
 la Qatar Development Bank
 la QDB
 ar بنك قطر للتنمية

name qatar-sports-investments
 kind company
 country qatar
 class bank investment
 la Qatar Sports Investments
 la QSI
 ar قطر للاستثمارات الرياضية
 ar جهاز قطر للاستثمارات الرياضية

name qatari-diar
 kind company
 country qatar
 class bank construction
 la Qatari Diar
 ar الديار القطرية
 ar ديار القطرية
 ar شركة الديار القطرية

name barwa-real-estate
 kind company
 country qatar
 class bank construction
 la Barwa Real Estate
 la Barwa Group
 ar بروة العقارية

name katara-hospitality
 kind company
 country qatar
 class bank hospitality
 la Katara Hospitality
 ar كتارا للضيافة

name qatar-airways
 kind company
 country qatar
 class bank airline
 la Qatar Airways
 ar الخطوط الجوية القطرية
 ar الخطوط القطرية
 ar القطرية للطيران
 ar طيران القطرية

name qatar-executive
 kind company
 country qatar
 class bank airline
 la Qatar Executive
 ar القطرية لطائرات رجال الأعمال

name milaha
 kind company
 country qatar
 class bank shipping
 la Milaha
 la Qatar Navigation
 ar ملاحة القطرية
 ar ملاحة القطرية للنقل البحري

name mwani-qatar
 kind company
 country qatar
 class bank ports
 la Mwani Qatar
 ar شركة موانئ قطر

name hassad-food
 kind company
 country qatar
 class bank food
 la Hassad Food
 ar حصاد الغذائية
 ar حصاد القطرية

name barzan-holdings
 kind company
 country qatar
 class bank arms
 la Barzan Holdings
 ar برزان القابضة

name estithmar-holding
 kind company
 country qatar
 class bank holding
 la Estithmar Holding
 ar استثمار القابضة

name qatar-insurance-company
 kind company
 country qatar
 class bank insurance
 la Qatar Insurance Company
 la QIC
 ar قطر للتأمين

name commercial-bank-of-kuwait
 kind company
 country kuwait
 class bank
 la Commercial Bank of Kuwait
 ar البنك التجاري الكويتي

name al-ahli-bank-of-kuwait
 kind company
 country kuwait
 class bank
 la Al Ahli Bank of Kuwait
 ar البنك الأهلي الكويتي

name warba-bank
 kind company
 country kuwait
 class bank
 la Warba Bank
 ar بنك وربة

name the-investment-dar
 kind company
 country kuwait
 class bank investment
 la The Investment Dar
 ar شركة دار الاستثمار
 ar دار الاستثمار الكويتية

name kharafi-group
 kind company
 country kuwait
 class bank holding
 la Kharafi Group
 la Kharafi National
 la M.A. Kharafi & Sons
 ar مجموعة الخرافي
 ar الخرافي ناشونال

name boursa-kuwait
 kind company
 country kuwait
 class bank exchange
 la Boursa Kuwait
 ar بورصة الكويت

name mabanee
 kind company
 country kuwait
 class bank construction
 la Mabanee
 ar شركة المباني الكويتية

name mumtalakat
 kind company
 country bahrain
 class bank fund
 la Mumtalakat
 la Bahrain Mumtalakat Holding
 ar ممتلكات البحرين
 ar ممتلكات القابضة
 ar شركة ممتلكات

name arcapita
 kind company
 country bahrain
 class bank investment
 la Arcapita
 ar أركابيتا

name oman-investment-authority
 kind organization
 country oman
 class bank fund
 la Oman Investment Authority
 ar جهاز الاستثمار العماني
 ar جهاز الاستثمار العُماني

name national-bank-of-oman
 kind company
 country oman
 class bank
 la National Bank of Oman
 ar البنك الوطني العماني
 ar البنك الوطني العُماني

name duqm-refinery
 kind company
 country oman
 class bank oil
 la Duqm Refinery
 la OQ8
 ar مصفاة الدقم
 ar أوكيو 8

name salalah-port-services
 kind company
 country oman
 class bank ports
 la Salalah Port Services
 ar ميناء صلالة للخدمات
 ar شركة صلالة لخدمات الموانئ

# World banks, funds and insurers

name jpmorgan
 kind company
 country united-states
 class bank
 la JPMorgan
 la JPMorgan Chase
 la JP Morgan
 la J.P. Morgan
 ar جيه بي مورغان
 ar جي بي مورغان
 ar جي.بي مورغان
 ar جيه.بي مورجان
 ar جي بي مورجان
 ar جيه بي مورغان تشيس
 ar جيه.بي.مورغان

name goldman-sachs
 kind company
 country united-states
 class bank
 la Goldman Sachs
 ar غولدمان ساكس
 ar جولدمان ساكس

name morgan-stanley
 kind company
 country united-states
 class bank
 la Morgan Stanley
 ar مورغان ستانلي
 ar مورجان ستانلي

name citigroup
 kind company
 country united-states
 class bank
 la Citigroup
 la Citibank
 la Citi
 ar سيتي غروب
 ar سيتي جروب
 ar سيتي بنك
 ar سيتيغروب

name bank-of-america
 kind company
 country united-states
 class bank
 la Bank of America
 la BofA
 ar بنك أوف أميركا
 ar بنك أوف أمريكا
 ar بنك أوف أمريكا ميريل لينش

name wells-fargo
 kind company
 country united-states
 class bank
 la Wells Fargo
 ar ويلز فارغو
 ar ويلز فارجو

name lehman-brothers
 kind company
 country united-states
 class bank
 la Lehman Brothers
 ar ليمان براذرز
 ar ليمان برذرز

name merrill-lynch
 kind company
 country united-states
 class bank
 la Merrill Lynch
 ar ميريل لينش

name silicon-valley-bank
 kind company
 country united-states
 class bank
 la Silicon Valley Bank
 la SVB
 ar سيليكون فالي بنك
 ar بنك سيليكون فالي

name signature-bank
 kind company
 country united-states
 class bank
 la Signature Bank
 ar سيغنتشر بنك
 ar سيجنتشر بنك

name first-republic-bank
 kind company
 country united-states
 class bank
 la First Republic Bank
 la First Republic
 ar فيرست ريبابليك
 ar فيرست ريببلك
 ar بنك فيرست ريبابليك

name bny-mellon
 kind company
 country united-states
 class bank
 la BNY Mellon
 la Bank of New York Mellon
 ar بنك نيويورك ميلون

name state-street-corporation
 kind company
 country united-states
 class bank
 la State Street Corporation
 ar ستيت ستريت

name capital-one
 kind company
 country united-states
 class bank
 la Capital One
 ar كابيتال ون
 ar كابيتال وان

name american-express
 kind company
 country united-states
 class bank
 la American Express
 la Amex
 ar أميركان إكسبريس
 ar أمريكان إكسبريس

name visa-inc
 kind company
 country united-states
 class bank
 la Visa Inc
 ar شركة فيزا
 ar فيزا الأميركية
 ar فيزا العالمية

name mastercard
 kind company
 country united-states
 class bank
 la Mastercard
 la MasterCard
 ar ماستركارد
 ar ماستر كارد

name western-union
 kind company
 country united-states
 class bank
 la Western Union
 ar ويسترن يونيون
 ar وسترن يونيون

name moneygram
 kind company
 country united-states
 class bank
 la MoneyGram
 ar موني غرام
 ar مونيجرام
 ar موني جرام

name blackrock
 kind company
 country united-states
 class bank investment
 la BlackRock
 ar بلاك روك
 ar بلاكروك

name vanguard-group
 kind company
 country united-states
 class bank investment
 la Vanguard Group
 la Vanguard
 ar فانغارد
 ar فانجارد
 ar مجموعة فانغارد

name blackstone
 kind company
 country united-states
 class bank investment
 la Blackstone
 la Blackstone Group
 ar بلاكستون
 ar بلاك ستون

name kkr
 kind company
 country united-states
 class bank investment
 la KKR
 la Kohlberg Kravis Roberts
 ar كيه كيه آر
 ar كيه.كيه.آر
 ar كي كي آر
 ar كي.كي.آر

name carlyle-group
 kind company
 country united-states
 class bank investment
 la Carlyle Group
 la The Carlyle Group
 ar كارلايل
 ar مجموعة كارلايل
 ar كارلايل غروب

name apollo-global-management
 kind company
 country united-states
 class bank investment
 la Apollo Global Management
 la Apollo Global
 ar أبولو غلوبال مانجمنت
 ar أبولو جلوبال

name fidelity-investments
 kind company
 country united-states
 class bank investment
 la Fidelity Investments
 ar فيديليتي إنفستمنتس

name berkshire-hathaway
 kind company
 country united-states
 class bank investment
 la Berkshire Hathaway
 ar بيركشاير هاثاواي
 ar بيركشير هاثاواي
 ar بيركشاير هاثواي

name bridgewater-associates
 kind company
 country united-states
 class bank investment
 la Bridgewater Associates
 ar بريدج ووتر أسوشيتس

name citadel-llc
 kind company
 country united-states
 class bank investment
 la Citadel LLC
 ar سيتاديل الأميركية
 ar صندوق سيتاديل

name elliott-management
 kind company
 country united-states
 class bank investment
 la Elliott Management
 la Elliott Investment Management
 ar إليوت مانجمنت
 ar إليوت مانيجمنت

name hindenburg-research
 kind company
 country united-states
 class bank investment
 la Hindenburg Research
 ar هيندنبورغ ريسيرش
 ar هيندنبرغ للأبحاث
 ar هيندنبيرغ ريسيرش

name muddy-waters-research
 kind company
 country united-states
 class bank investment
 la Muddy Waters Research
 la Muddy Waters
 ar مادي ووترز
 ar مودي ووترز

name sequoia-capital
 kind company
 country united-states
 class bank investment
 la Sequoia Capital
 ar سيكويا كابيتال

name andreessen-horowitz
 kind company
 country united-states
 class bank investment
 la Andreessen Horowitz
 la a16z
 ar أندريسن هورويتز
 ar أندرسن هورويتز

name founders-fund
 kind company
 country united-states
 class bank investment
 la Founders Fund
 ar فاوندرز فاند

name affinity-partners
 kind company
 country united-states
 class bank investment
 la Affinity Partners
 ar أفينيتي بارتنرز
 ar أفينيتي

name liberty-strategic-capital
 kind company
 country united-states
 class bank investment
 la Liberty Strategic Capital
 ar ليبرتي ستراتيجيك كابيتال

name kushner-companies
 kind company
 country united-states
 class bank holding
 la Kushner Companies
 ar كوشنر كومبانيز
 ar شركات كوشنر

name trump-organization
 kind company
 country united-states
 class bank holding
 la Trump Organization
 ar منظمة ترامب
 ar مؤسسة ترامب
 ar مجموعة ترامب
 ar ترامب أورغنايزيشن

name world-liberty-financial
 kind company
 country united-states
 class bank finance
 la World Liberty Financial
 ar وورلد ليبرتي فايننشال
 ar وورلد ليبرتي فاينانشال
 ar ورلد ليبرتي فايننشال

name moody-s
 kind company
 country united-states
 class bank rating
 la Moody's
 la Moody's Investors Service
 ar موديز
 ar وكالة موديز
 ar موديز للتصنيف الائتماني

name standard-and-poor-s
 kind company
 country united-states
 class bank rating
 la Standard & Poor's
 la S&P Global
 la S&P
 la Standard and Poor's
 ar ستاندرد آند بورز
 ar إس آند بي غلوبال
 ar ستاندارد أند بورز

name fitch
 kind company
 country united-states
 class bank rating
 la Fitch
 la Fitch Ratings
 ar فيتش
 ar وكالة فيتش
 ar فيتش للتصنيف الائتماني
 ar فيتش ريتينغز

name nasdaq-inc
 kind company
 country united-states
 class bank exchange
 la Nasdaq Inc
 la Nasdaq
 ar ناسداك
 ar نازداك

name new-york-stock-exchange
 kind company
 country united-states
 class bank exchange
 la New York Stock Exchange
 la NYSE
 ar بورصة نيويورك

name msci
 kind company
 country united-states
 class bank exchange
 la MSCI
 ar إم إس سي آي
 ar إم.إس.سي.آي
 ar مورغان ستانلي كابيتال إنترناشونال

name intercontinental-exchange
 kind company
 country united-states
 class bank exchange
 la Intercontinental Exchange
 ar إنتركونتيننتال إكستشينج

name ftse-russell
 kind company
 country united-states
 class bank exchange
 la FTSE Russell
 ar فوتسي راسل

name london-stock-exchange
 kind company
 country united-states
 class bank exchange
 la London Stock Exchange
 la LSEG
 la London Stock Exchange Group
 ar بورصة لندن
 ar مجموعة بورصة لندن

name aig
 kind company
 country united-states
 class bank insurance
 la AIG
 la American International Group
 ar إيه آي جي
 ar إيه.آي.جي
 ar أ آي جي
 ar أ.آي.جي
 ar أميركان إنترناشونال غروب

name metlife
 kind company
 country united-states
 class bank insurance
 la MetLife
 ar ميتلايف
 ar متلايف

name prudential-financial
 kind company
 country united-states
 class bank insurance
 la Prudential Financial
 ar برودنشال
 ar برودنشيال

name unitedhealth
 kind company
 country united-states
 class bank insurance
 la UnitedHealth
 la UnitedHealth Group
 la UnitedHealthcare
 ar يونايتد هيلث
 ar يونايتد هيلث كير
 ar يونايتد هيلثكير
 ar يونايتدهيلث

name cigna
 kind company
 country united-states
 class bank insurance
 la Cigna
 ar سيغنا
 ar سيجنا

name aetna
 kind company
 country united-states
 class bank insurance
 la Aetna
 ar إيتنا للتأمين

name marsh-mclennan
 kind company
 country united-states
 class bank insurance
 la Marsh McLennan
 la Marsh & McLennan
 ar مارش آند ماكلينان

name aon-plc
 kind company
 country united-states
 class bank insurance
 la Aon plc
 ar أون البريطانية

name mckinsey
 kind company
 country united-states
 class bank consulting
 la McKinsey
 la McKinsey & Company
 ar ماكينزي
 ar ماكنزي
 ar ماكينزي آند كومباني

name boston-consulting-group
 kind company
 country united-states
 class bank consulting
 la Boston Consulting Group
 la BCG
 ar بوسطن كونسلتنغ غروب
 ar مجموعة بوسطن الاستشارية
 ar بوسطن للاستشارات
 ar بي سي جي

name bain-and-company
 kind company
 country united-states
 class bank consulting
 la Bain & Company
 la Bain Capital
 ar بين آند كومباني
 ar باين آند كومباني

name deloitte
 kind company
 country united-states
 class bank consulting
 la Deloitte
 ar ديلويت
 ar ديلويت آند توش

name pwc
 kind company
 country united-kingdom
 class bank consulting
 la PwC
 la PricewaterhouseCoopers
 ar برايس ووترهاوس كوبرز
 ar بي دبليو سي
 ar برايس ووتر هاوس
 ar برايس وترهاوس كوبرز

name ey
 kind company
 country united-kingdom
 class bank consulting
 la EY
 la Ernst & Young
 la Ernst and Young
 ar إرنست آند يونغ
 ar إرنست ويونغ
 ar إرنست أند يونج

name kpmg
 kind company
 country netherlands
 class bank consulting
 la KPMG
 ar كيه بي إم جي
 ar كيه.بي.إم.جي
 ar كي بي إم جي
 ar كي.بي.إم.جي

name arthur-andersen
 kind company
 country united-states
 class bank consulting
 la Arthur Andersen
 ar آرثر أندرسن

name alvarez-and-marsal
 kind company
 country united-states
 class bank consulting
 la Alvarez & Marsal
 la Alvarez and Marsal
 ar ألفاريز آند مارسال
 ar ألفاريز ومارسال

name lazard
 kind company
 country united-states
 class bank consulting
 la Lazard
 ar لازارد

name kroll-inc
 kind company
 country united-states
 class bank consulting
 la Kroll Inc
 la Kroll
 ar شركة كرول

name k2-integrity
 kind company
 country united-states
 class bank consulting
 la K2 Integrity
 ar كيه تو إنتغريتي

name ankura
 kind company
 country united-states
 class bank consulting
 la Ankura
 ar أنكورا

name mossack-fonseca
 kind company
 country united-states
 class bank law
 la Mossack Fonseca
 ar موساك فونسيكا
 ar موساك فونسيكا البنمية

name gibson-dunn
 kind company
 country united-states
 class bank law
 la Gibson Dunn
 la Gibson, Dunn & Crutcher
 ar غيبسون دان

name jones-day
 kind company
 country united-states
 class bank law
 la Jones Day
 ar جونز داي

name king-and-spalding
 kind company
 country united-states
 class bank law
 la King & Spalding
 ar كينغ آند سبالدينغ
 ar كينج أند سبالدينج

name baker-mckenzie
 kind company
 country united-states
 class bank law
 la Baker McKenzie
 ar بيكر ماكنزي

name clifford-chance
 kind company
 country united-states
 class bank law
 la Clifford Chance
 ar كليفورد تشانس

name white-and-case
 kind company
 country united-states
 class bank law
 la White & Case
 ar وايت آند كيس

name covington-and-burling
 kind company
 country united-states
 class bank law
 la Covington & Burling
 ar كوفينغتون آند بيرلينغ

name paul-weiss
 kind company
 country united-states
 class bank law
 la Paul Weiss
 la Paul, Weiss
 ar بول وايس

name perkins-coie
 kind company
 country united-states
 class bank law
 la Perkins Coie
 ar بيركنز كوي

name wilmerhale
 kind company
 country united-states
 class bank law
 la WilmerHale
 ar ويلمرهيل

name skadden-arps
 kind company
 country united-states
 class bank law
 la Skadden Arps
 la Skadden
 ar سكادن

name edelman-pr
 kind company
 country united-states
 class bank advertising
 la Edelman PR
 la Edelman public relations
 ar شركة إيدلمان
 ar شركة إدلمان

name qorvis
 kind company
 country united-states
 class bank advertising
 la Qorvis
 la Qorvis Communications
 ar كورفيس

name bell-pottinger
 kind company
 country united-kingdom
 class bank advertising
 la Bell Pottinger
 ar بيل بوتنغر
 ar بيل بوتينغر

name wpp
 kind company
 country united-kingdom
 class bank advertising
 la WPP
 ar دبليو بي بي
 ar دبليو.بي.بي

name publicis
 kind company
 country france
 class bank advertising
 la Publicis
 la Publicis Groupe
 ar بوبليسيس
 ar بابليسيس

name omnicom
 kind company
 country united-states
 class bank advertising
 la Omnicom
 ar أومنيكوم

name fti-consulting
 kind company
 country united-states
 class bank consulting
 la FTI Consulting
 ar إف تي آي كونسلتنغ
 ar إف تي آي للاستشارات

name hsbc
 kind company
 country united-kingdom
 class bank
 la HSBC
 la HSBC Holdings
 ar إتش إس بي سي
 ar إتش.إس.بي.سي
 ar بنك إتش إس بي سي

name barclays
 kind company
 country united-kingdom
 class bank
 la Barclays
 ar باركليز
 ar باركليس

name lloyds-banking-group
 kind company
 country united-kingdom
 class bank
 la Lloyds Banking Group
 la Lloyds Bank
 ar لويدز بانكينغ
 ar بنك لويدز
 ar مجموعة لويدز المصرفية

name lloyd-s-of-london
 kind company
 country united-kingdom
 class bank insurance
 la Lloyd's of London
 ar لويدز أوف لندن
 ar لويدز لندن

name natwest
 kind company
 country united-kingdom
 class bank
 la NatWest
 la Royal Bank of Scotland
 la RBS
 ar نات ويست
 ar رويال بنك أوف سكوتلاند
 ar رويال بنك أوف سكوتلند

name standard-chartered
 kind company
 country united-kingdom
 class bank
 la Standard Chartered
 ar ستاندرد تشارترد
 ar ستاندارد تشارترد
 ar ستاندرد تشارتد

name prudential-plc
 kind company
 country united-kingdom
 class bank insurance
 la Prudential plc
 ar برودنشال البريطانية

name aviva
 kind company
 country united-kingdom
 class bank insurance
 la Aviva
 ar أفيفا

name bupa
 kind company
 country united-kingdom
 class bank insurance
 la Bupa
 ar بوبا البريطانية

name schroders
 kind company
 country united-kingdom
 class bank investment
 la Schroders
 ar شرودرز

name cvc-capital-partners
 kind company
 country united-kingdom
 class bank investment
 la CVC Capital Partners
 la CVC Capital
 ar سي في سي كابيتال
 ar سي في سي كابيتال بارتنرز

name henley-and-partners
 kind company
 country united-kingdom
 class bank consulting
 la Henley & Partners
 ar هينلي آند بارتنرز
 ar هينلي وشركاه

name g4s
 kind company
 country united-kingdom
 class bank security
 la G4S
 ar جي فور إس
 ar جي 4 إس
 ar جي4إس

name serco
 kind company
 country united-kingdom
 class bank security
 la Serco
 ar سيركو

name orbis-business-intelligence
 kind company
 country united-kingdom
 class bank security
 la Orbis Business Intelligence
 ar أوربيس بزنس إنتليجنس
 ar أوربيس

name capita
 kind company
 country united-kingdom
 class bank consulting
 la Capita
 ar كابيتا البريطانية

name global-counsel
 kind company
 country united-kingdom
 class bank consulting
 la Global Counsel
 ar غلوبال كاونسل

name bnp-paribas
 kind company
 country france
 class bank
 la BNP Paribas
 ar بي إن بي باريبا
 ar بي.إن.بي باريبا
 ar بنك باريبا

name societe-generale
 kind company
 country france
 class bank
 la Societe Generale
 la Société Générale
 la SocGen
 ar سوسيتيه جنرال
 ar سوسيتي جنرال
 ar سوسيتيه جينيرال

name credit-agricole
 kind company
 country france
 class bank
 la Credit Agricole
 la Crédit Agricole
 ar كريدي أغريكول
 ar كريدي أجريكول

name groupe-bpce
 kind company
 country france
 class bank
 la Groupe BPCE
 la BPCE
 ar بي بي سي أو الفرنسية
 ar مجموعة بنوك بي بي سي أو

name natixis
 kind company
 country france
 class bank
 la Natixis
 ar ناتيكسيس

name lafarge
 kind company
 country france
 class bank construction
 la Lafarge
 la Lafarge SA
 la Lafarge Cement Syria
 ar لافارج
 ar لافارغ
 ar لافارج الفرنسية
 ar لافارج للأسمنت

name holcim
 kind company
 country switzerland
 class bank construction
 la Holcim
 la LafargeHolcim
 ar هولسيم
 ar لافارج هولسيم

name axa
 kind company
 country france
 class bank insurance
 la AXA
 ar أكسا
 ar أكسا الفرنسية

name ardian
 kind company
 country france
 class bank investment
 la Ardian
 ar أرديان

name bpifrance
 kind company
 country france
 class bank fund
 la Bpifrance
 ar بي بي آي فرانس

name euronext
 kind company
 country france
 class bank exchange
 la Euronext
 ar يورونكست

name deutsche-bank
 kind company
 country germany
 class bank
 la Deutsche Bank
 ar دويتشه بنك
 ar دويتشه بانك
 ar دويتشي بنك
 ar دويتشه بنك الألماني

name commerzbank
 kind company
 country germany
 class bank
 la Commerzbank
 ar كومرتس بنك
 ar كوميرتس بنك
 ar كومرتسبنك

name kfw
 kind company
 country germany
 class bank
 la KfW
 ar بنك التنمية الألماني
 ar كيه إف دبليو

name allianz
 kind company
 country germany
 class bank
 la Allianz
 ar أليانز

name munich-re
 kind company
 country germany
 class bank insurance
 la Munich Re
 ar ميونيخ ري
 ar ميونخ ري

name deutsche-borse
 kind company
 country germany
 class bank exchange
 la Deutsche Börse
 la Deutsche Boerse
 ar دويتشه بورصه
 ar البورصة الألمانية

name roland-berger
 kind company
 country germany
 class bank consulting
 la Roland Berger
 ar رولاند بيرغر

name ubs
 kind company
 country switzerland
 class bank
 la UBS
 la UBS Group
 ar يو بي إس
 ar يو.بي.إس
 ar يو بي إس السويسري

name credit-suisse
 kind company
 country switzerland
 class bank
 la Credit Suisse
 ar كريدي سويس
 ar كريديه سويس
 ar كريدي سويس السويسري

name julius-baer
 kind company
 country switzerland
 class bank
 la Julius Baer
 ar يوليوس باير
 ar جوليوس باير

name swiss-re
 kind company
 country switzerland
 class bank insurance
 la Swiss Re
 ar سويس ري

name zurich-insurance
 kind company
 country switzerland
 class bank insurance
 la Zurich Insurance
 ar زيورخ للتأمين
 ar زيوريخ للتأمين

name pictet
 kind company
 country switzerland
 class bank
 la Pictet
 ar بيكتيه

name sicpa
 kind company
 country switzerland
 class bank
 la SICPA
 ar سيكبا

name unicredit
 kind company
 country italy
 class bank
 la UniCredit
 ar يوني كريديت
 ar يونيكريديت
 ar أونيكريديت

name intesa-sanpaolo
 kind company
 country italy
 class bank
 la Intesa Sanpaolo
 ar إنتيسا سانباولو
 ar إنتيزا سان باولو

name monte-dei-paschi
 kind company
 country italy
 class bank
 la Monte dei Paschi
 la Monte dei Paschi di Siena
 ar مونتي دي باسكي
 ar مونتي دي باشي

name generali
 kind company
 country italy
 class bank insurance
 la Generali
 la Assicurazioni Generali
 ar جنرالي
 ar جنيرالي

name mediobanca
 kind company
 country italy
 class bank
 la Mediobanca
 ar ميديوبانكا

name santander
 kind company
 country spain
 class bank
 la Santander
 la Banco Santander
 la Santander Bank
 ar سانتاندير
 ar سانتاندر
 ar بنك سانتاندير

name bbva
 kind company
 country spain
 class bank
 la BBVA
 ar بي بي في إيه
 ar بي.بي.في.إيه
 ar بي بي في أ
 ar بي.بي.في.أ

name caixabank
 kind company
 country spain
 class bank
 la CaixaBank
 ar كايشا بنك
 ar كايكسا بنك

name banco-sabadell
 kind company
 country spain
 class bank
 la Banco Sabadell
 la Sabadell
 ar بنك ساباديل
 ar ساباديل

name ing
 kind company
 country netherlands
 class bank
 la ING
 la ING Group
 la ING Bank
 ar آي إن جي الهولندية
 ar آي إن جي غروب
 ar مجموعة آي إن جي

name abn-amro
 kind company
 country netherlands
 class bank
 la ABN Amro
 la ABN AMRO
 ar إيه بي إن أمرو
 ar إيه.بي.إن أمرو
 ar أ بي إن أمرو
 ar أ.بي.إن أمرو

name rabobank
 kind company
 country netherlands
 class bank
 la Rabobank
 ar رابوبنك
 ar رابو بنك

name aegon
 kind company
 country netherlands
 class bank
 la Aegon
 ar إيغون

name apg-pension-fund
 kind company
 country netherlands
 class bank fund
 la APG pension fund
 la ABP pension fund
 ar صندوق إيه بي بي
 ar صندوق المعاشات إيه بي بي
 ar إيه بي بي الهولندي

name euroclear
 kind company
 country belgium
 class bank exchange
 la Euroclear
 ar يوروكلير
 ar يورو كلير

name swift
 kind organization
 country belgium
 class bank
 la Swift payments system
 ar سويفت
 ar نظام سويفت
 ar شبكة سويفت
 ar جمعية الاتصالات المالية العالمية بين البنوك

name kbc
 kind company
 country belgium
 class bank
 la KBC
 ar كيه بي سي البلجيكي
 ar كيه.بي.سي البلجيكي
 ar كي بي سي البلجيكي
 ar كي.بي.سي البلجيكي

name clearstream
 kind company
 country luxembourg
 class bank exchange
 la Clearstream
 ar كليرستريم

name danske-bank
 kind company
 country denmark
 class bank
 la Danske Bank
 ar دانسك بنك
 ar دانسكه بنك
 ar دانسكي بنك

name saxo-bank
 kind company
 country denmark
 class bank
 la Saxo Bank
 ar ساكسو بنك

name nordea
 kind company
 country sweden
 class bank
 la Nordea
 ar نورديا

name swedbank
 kind company
 country sweden
 class bank
 la Swedbank
 ar سويد بنك

name seb-bank
 kind company
 country sweden
 class bank
 la SEB bank
 ar إس إي بي السويدي

name dnb-bank
 kind company
 country norway
 class bank
 la DNB Bank
 ar دي إن بي النرويجي

name norwegian-sovereign-wealth-fund
 kind organization
 country norway
 class bank fund
 la Norwegian sovereign wealth fund
 la Norges Bank Investment Management
 la NBIM
 la Government Pension Fund Global
 la Norway's sovereign wealth fund
 ar صندوق الثروة السيادي النرويجي
 ar الصندوق السيادي النرويجي
 ar صندوق التقاعد الحكومي النرويجي
 ar نورجيس بنك لإدارة الاستثمارات

name klp-pension-fund
 kind company
 country norway
 class bank fund
 la KLP pension fund
 la KLP
 ar كيه إل بي النرويجي
 ar صندوق كي إل بي
 ar صندوق المعاشات النرويجي كيه إل بي

name storebrand
 kind company
 country norway
 class bank
 la Storebrand
 ar ستوربراند

name raiffeisen
 kind company
 country austria
 class bank
 la Raiffeisen
 la Raiffeisen Bank International
 la RBI Austria
 ar رايفايزن
 ar رايفايزن بنك
 ar رايفايزن إنترناشونال

name erste-group
 kind company
 country austria
 class bank
 la Erste Group
 la Erste Bank
 ar إرسته بنك
 ar إيرسته غروب

name meinl-bank
 kind company
 country austria
 class bank
 la Meinl Bank
 ar ماينل بنك

name ablv-bank
 kind company
 country latvia
 class bank
 la ABLV Bank
 ar بنك إيه بي إل في

name eurobank
 kind company
 country greece
 class bank
 la Eurobank
 ar يوروبنك اليوناني

name piraeus-bank
 kind company
 country greece
 class bank
 la Piraeus Bank
 ar بنك بيريوس

name bank-of-cyprus
 kind company
 country cyprus
 class bank
 la Bank of Cyprus
 ar بنك قبرص

name allied-irish-banks
 kind company
 country ireland
 class bank
 la Allied Irish Banks
 la AIB
 ar ألايد أيريش بنك
 ar البنوك الأيرلندية المتحدة

name bank-of-ireland
 kind company
 country ireland
 class bank
 la Bank of Ireland
 ar بنك أيرلندا

name sberbank
 kind company
 country russia
 class bank
 la Sberbank
 la Sber
 ar سبيربنك
 ar سبير بنك
 ar سبيربانك
 ar سبير

name vtb
 kind company
 country russia
 class bank
 la VTB
 la VTB Bank
 ar في تي بي
 ar في.تي.بي
 ar بنك في تي بي
 ar في تي بي الروسي

name gazprombank
 kind company
 country russia
 class bank
 la Gazprombank
 ar غازبروم بنك
 ar جازبروم بنك
 ar غازبرومبنك

name alfa-bank
 kind company
 country russia
 class bank
 la Alfa Bank
 la Alfa-Bank
 la Alfa Group
 ar ألفا بنك
 ar ألفا-بنك
 ar ألفا بنك الروسي

name promsvyazbank
 kind company
 country russia
 class bank
 la Promsvyazbank
 la PSB
 ar بروم سفياز بنك
 ar برومسفياز بنك
 ar برومسفيازبنك

name veb-rf
 kind company
 country russia
 class bank
 la VEB.RF
 la Vnesheconombank
 la VEB
 ar فنيش إيكونوم بنك
 ar فنيشيكونومبنك
 ar في إي بي الروسي

name bank-rossiya
 kind company
 country russia
 class bank
 la Bank Rossiya
 la Rossiya Bank
 ar بنك روسيا
 ar بنك روسيا الخاص

name sovcombank
 kind company
 country russia
 class bank
 la Sovcombank
 ar سوفكومبنك
 ar سوفكوم بنك

name otkritie
 kind company
 country russia
 class bank
 la Otkritie
 la Otkritie Bank
 ar أوتكريتيه
 ar بنك أوتكريتي

name tinkoff
 kind company
 country russia
 class bank
 la Tinkoff
 la Tinkoff Bank
 la T-Bank
 ar تينكوف
 ar بنك تينكوف

name russian-direct-investment-fund
 kind organization
 country russia
 class bank fund
 la Russian Direct Investment Fund
 la RDIF
 ar الصندوق الروسي للاستثمار المباشر
 ar صندوق الاستثمار المباشر الروسي

name mir-payment-system
 kind company
 country russia
 class bank payments
 la Mir payment system
 ar نظام مير للدفع
 ar نظام مير
 ar بطاقات مير

name moscow-exchange
 kind company
 country russia
 class bank exchange
 la Moscow Exchange
 la MOEX
 ar بورصة موسكو

name halkbank
 kind company
 country turkey
 class bank
 la Halkbank
 la Halk Bank
 ar هالك بنك
 ar خلق بنك
 ar هالكبنك
 ar بنك خلق التركي
 ar هالك بانك

name ziraat-bank
 kind company
 country turkey
 class bank
 la Ziraat Bank
 la Ziraat Bankasi
 ar بنك زراعات
 ar زراعت بنك
 ar بنك زراعت
 ar البنك الزراعي التركي

name vakifbank
 kind company
 country turkey
 class bank
 la VakifBank
 la Vakıfbank
 ar وقف بنك
 ar فاكيف بنك
 ar وقف بانك

name isbank
 kind company
 country turkey
 class bank
 la Isbank
 la Is Bank
 la Türkiye İş Bankası
 ar إيش بنك
 ar إش بنك
 ar بنك العمل التركي

name akbank
 kind company
 country turkey
 class bank
 la Akbank
 ar أك بنك
 ar آق بنك

name garanti-bbva
 kind company
 country turkey
 class bank
 la Garanti BBVA
 la Garanti Bank
 ar غارانتي بنك
 ar بنك غارانتي
 ar غرانتي

name yapi-kredi
 kind company
 country turkey
 class bank
 la Yapi Kredi
 ar يابي كريدي

name kuveyt-turk
 kind company
 country turkey
 class bank
 la Kuveyt Turk
 la Kuveyt Türk
 ar كويت ترك
 ar البنك الكويتي التركي

name bank-asya
 kind company
 country turkey
 class bank
 la Bank Asya
 ar بنك آسيا
 ar بنك اسيا التركي

name aktif-bank
 kind company
 country turkey
 class bank
 la Aktif Bank
 ar أكتيف بنك

name turkiye-wealth-fund
 kind organization
 country turkey
 class bank fund
 la Türkiye Wealth Fund
 la Turkey Wealth Fund
 ar صندوق الثروة السيادي التركي
 ar صندوق الثروة التركي

name koc-holding
 kind company
 country turkey
 class bank holding
 la Koç Holding
 la Koc Holding
 ar كوتش القابضة
 ar كوج القابضة
 ar كوتش هولدينغ
 ar مجموعة كوتش

name sabanci-holding
 kind company
 country turkey
 class bank holding
 la Sabanci Holding
 la Sabancı Holding
 ar صابانجي القابضة
 ar سابانجي القابضة

name limak
 kind company
 country turkey
 class bank construction
 la Limak
 la Limak Holding
 ar ليماك
 ar ليماك القابضة
 ar ليماك التركية

name cengiz-holding
 kind company
 country turkey
 class bank construction
 la Cengiz Holding
 ar جنكيز القابضة
 ar جنغيز القابضة

name kalyon-holding
 kind company
 country turkey
 class bank construction
 la Kalyon Holding
 la Kalyon Group
 ar كاليون القابضة
 ar كاليون
 ar قاليون القابضة

name enka
 kind company
 country turkey
 class bank construction
 la Enka
 la ENKA
 ar إنكا التركية

name tav-airports
 kind company
 country turkey
 class bank airport
 la TAV Airports
 la TAV
 ar تاف للمطارات
 ar تاف التركية
 ar شركة تاف

name turkish-airlines
 kind company
 country turkey
 class bank airline
 la Turkish Airlines
 la THY
 ar الخطوط الجوية التركية
 ar الخطوط التركية
 ar التركية للطيران
 ar طيران تركيا

name pegasus-airlines
 kind company
 country turkey
 class bank airline
 la Pegasus Airlines
 ar بيغاسوس إيرلاينز
 ar طيران بيغاسوس
 ar بيغاسوس للطيران
 ar بيجاسوس للطيران
 ar بيغاسوس التركية

name sunexpress
 kind company
 country turkey
 class bank airline
 la SunExpress
 ar صن إكسبريس

name baykar
 kind company
 country turkey
 class bank arms
 la Baykar
 la Baykar Makina
 la Baykar Technologies
 ar بايكار
 ar بايقار
 ar شركة بايكار
 ar بيكار التركية
 ar بايكار ماكينا

name aselsan
 kind company
 country turkey
 class bank arms
 la Aselsan
 la ASELSAN
 ar أسيلسان
 ar أسلسان
 ar أسيلسان التركية

name roketsan
 kind company
 country turkey
 class bank arms
 la Roketsan
 la Roketsan A.S.
 ar روكيتسان
 ar روكتسان

name turkish-aerospace-industries
 kind company
 country turkey
 class bank arms
 la Turkish Aerospace Industries
 la TAI
 la TUSAS
 la TUSAŞ
 la Turkish Aerospace
 ar توساش
 ar الصناعات الجوية والفضائية التركية
 ar شركة الصناعات الجوية التركية
 ar تاي التركية
 ar توساش التركية

name havelsan
 kind company
 country turkey
 class bank arms
 la Havelsan
 ar هافيلسان
 ar هافلسان

name stm-savunma
 kind company
 country turkey
 class bank arms
 la STM Savunma
 la STM Turkey
 ar إس تي إم التركية

name bmc-otomotiv
 kind company
 country turkey
 class bank arms
 la BMC Otomotiv
 la BMC Turkey
 ar بي إم سي التركية

name otokar
 kind company
 country turkey
 class bank arms
 la Otokar
 ar أوتوكار

name nurol-makina
 kind company
 country turkey
 class bank arms
 la Nurol Makina
 ar نورول ماكينا

name fnss
 kind company
 country turkey
 class bank arms
 la FNSS
 ar إف إن إس إس

name arcelik
 kind company
 country turkey
 class bank industry
 la Arçelik
 la Beko
 la Arcelik
 ar أرتشيليك
 ar بيكو التركية

name ulker
 kind company
 country turkey
 class bank food
 la Ülker
 la Ulker
 ar أولكر

name yildiz-holding
 kind company
 country turkey
 class bank food
 la Yildiz Holding
 ar يلدز القابضة
 ar يلدز هولدينغ

name icbc
 kind company
 country china
 class bank
 la ICBC
 la Industrial and Commercial Bank of China
 ar البنك الصناعي والتجاري الصيني
 ar آي سي بي سي

name china-construction-bank
 kind company
 country china
 class bank
 la China Construction Bank
 la CCB
 ar بنك التعمير الصيني
 ar بنك الإنشاءات الصيني

name bank-of-china
 kind company
 country china
 class bank
 la Bank of China
 ar بنك أوف تشاينا
 ar بنك أوف شاينا

name agricultural-bank-of-china
 kind company
 country china
 class bank
 la Agricultural Bank of China
 ar البنك الزراعي الصيني

name china-development-bank
 kind company
 country china
 class bank
 la China Development Bank
 ar بنك التنمية الصيني

name exim-bank-of-china
 kind company
 country china
 class bank
 la Exim Bank of China
 la China Exim Bank
 ar بنك الصين للاستيراد والتصدير
 ar بنك التصدير والاستيراد الصيني

name china-investment-corporation
 kind company
 country china
 class bank fund
 la China Investment Corporation
 la CIC
 ar مؤسسة الاستثمار الصينية
 ar شركة الاستثمار الصينية
 ar صندوق الاستثمار الصيني

name evergrande
 kind company
 country china
 class bank construction
 la Evergrande
 la China Evergrande
 la Evergrande Group
 ar إيفرغراند
 ar إيفرجراند
 ar إيفر غراند
 ar إفرغراند
 ar تشاينا إيفرغراند

name country-garden
 kind company
 country china
 class bank construction
 la Country Garden
 ar كانتري غاردن
 ar كانتري جاردن

name vanke
 kind company
 country china
 class bank construction
 la Vanke
 la China Vanke
 ar فانكي
 ar تشاينا فانكي

name fosun
 kind company
 country china
 class bank holding
 la Fosun
 la Fosun International
 ar فوسون
 ar فوسن

name hna-group
 kind company
 country china
 class bank holding
 la HNA Group
 ar إتش إن إيه
 ar مجموعة إتش إن إيه الصينية

name citic
 kind company
 country china
 class bank holding
 la CITIC
 la CITIC Group
 ar سيتيك
 ar مجموعة سيتيك

name ping-an
 kind company
 country china
 class bank insurance
 la Ping An
 la Ping An Insurance
 ar بينغ آن
 ar بينغ آن للتأمين

name unionpay
 kind company
 country china
 class bank payments
 la UnionPay
 la China UnionPay
 ar يونيون باي

name alipay
 kind company
 country china
 class bank payments
 la Alipay
 ar علي باي
 ar عليباي
 ar علي بيي

name mufg
 kind company
 country japan
 class bank
 la MUFG
 la Mitsubishi UFJ
 la Mitsubishi UFJ Financial Group
 ar ميتسوبيشي يو إف جيه
 ar ميتسوبيشي يو.إف.جيه

name smbc
 kind company
 country japan
 class bank
 la SMBC
 la Sumitomo Mitsui
 la Sumitomo Mitsui Financial Group
 ar سوميتومو ميتسوي

name mizuho
 kind company
 country japan
 class bank
 la Mizuho
 la Mizuho Financial Group
 ar ميزوهو

name nomura
 kind company
 country japan
 class bank
 la Nomura
 la Nomura Holdings
 ar نومورا

name temasek
 kind company
 country singapore
 class bank fund
 la Temasek
 la Temasek Holdings
 ar تماسك السنغافورية
 ar تيماسيك
 ar تماسيك
 ar تماسك القابضة

name gic-private-limited
 kind company
 country singapore
 class bank fund
 la GIC Private Limited
 la GIC Singapore
 ar جي آي سي السنغافوري

name dbs-bank
 kind company
 country singapore
 class bank
 la DBS Bank
 la DBS Group
 ar بنك دي بي إس
 ar دي بي إس السنغافوري

name 1mdb
 kind company
 country malaysia
 class bank fund
 la 1MDB
 la 1Malaysia Development Berhad
 ar 1إم دي بي
 ar صندوق 1إم.دي.بي
 ar وان إم دي بي
 ar صندوق وان إم دي بي
 ar ون إم دي بي
 ar 1 إم دي بي

name khazanah-nasional
 kind company
 country malaysia
 class bank fund
 la Khazanah Nasional
 ar خزانة ناسيونال
 ar خزانة الماليزي

name maybank
 kind company
 country malaysia
 class bank
 la Maybank
 ar ماي بنك

name state-bank-of-india
 kind company
 country india
 class bank
 la State Bank of India
 la SBI
 ar بنك الدولة الهندي
 ar ستيت بنك أوف إنديا

name hdfc-bank
 kind company
 country india
 class bank
 la HDFC Bank
 la HDFC
 ar بنك إتش دي إف سي

name icici-bank
 kind company
 country india
 class bank
 la ICICI Bank
 ar بنك آي سي آي سي آي

name habib-bank
 kind company
 country pakistan
 class bank
 la Habib Bank
 la HBL
 ar بنك حبيب
 ar بنك حبيب الباكستاني

name bcci
 kind company
 country pakistan
 class bank
 la BCCI
 la Bank of Credit and Commerce International
 ar بنك الاعتماد والتجارة الدولي
 ar بنك الاعتماد والتجارة
 ar بي سي سي آي
 ar بي.سي.سي.آي

name rbc
 kind company
 country canada
 class bank
 la RBC
 la Royal Bank of Canada
 ar رويال بنك أوف كندا
 ar رويال بنك الكندي
 ar البنك الملكي الكندي

name td-bank
 kind company
 country canada
 class bank
 la TD Bank
 la Toronto-Dominion Bank
 ar تي دي بنك
 ar تورونتو دومينيون

name scotiabank
 kind company
 country canada
 class bank
 la Scotiabank
 ar سكوشيا بنك
 ar سكوتيا بنك

name brookfield
 kind company
 country canada
 class bank investment
 la Brookfield
 la Brookfield Asset Management
 ar بروكفيلد
 ar بروكفيلد لإدارة الأصول

name cpp-investments
 kind company
 country canada
 class bank fund
 la CPP Investments
 la Canada Pension Plan Investment Board
 ar مجلس استثمار خطة المعاشات الكندية

name cdpq
 kind company
 country canada
 class bank fund
 la CDPQ
 la Caisse de dépôt et placement du Québec
 ar صندوق ودائع كيبك
 ar كيس دي ديبو

name snc-lavalin
 kind company
 country canada
 class bank construction
 la SNC-Lavalin
 la AtkinsRéalis
 la AtkinsRealis
 ar إس إن سي لافالين
 ar إس.إن.سي-لافالين
 ar سنك لافالان
 ar أتكينز رياليس

name bombardier
 kind company
 country canada
 class bank aircraft
 la Bombardier
 ar بومباردييه
 ar بومبارديه
 ar بومباردير

name cae-inc
 kind company
 country canada
 class bank aircraft
 la CAE Inc
 ar سي إيه إي الكندية

name air-canada
 kind company
 country canada
 class bank airline
 la Air Canada
 ar إير كندا
 ar الخطوط الجوية الكندية
 ar طيران كندا

name macquarie
 kind company
 country australia
 class bank
 la Macquarie
 la Macquarie Group
 ar ماكواري
 ar مجموعة ماكواري

name commonwealth-bank-of-australia
 kind company
 country australia
 class bank
 la Commonwealth Bank of Australia
 ar كومنولث بنك الأسترالي
 ar بنك الكومنولث الأسترالي

name westpac
 kind company
 country australia
 class bank
 la Westpac
 ar ويستباك

name standard-bank
 kind company
 country south-africa
 class bank
 la Standard Bank
 la Standard Bank South Africa
 ar ستاندرد بنك الجنوب أفريقي

name absa
 kind company
 country south-africa
 class bank
 la Absa
 ar أبسا

name oakbay
 kind company
 country south-africa
 class bank
 la Oakbay
 la Oakbay Investments
 ar أوكباي

name access-bank
 kind company
 country nigeria
 class bank
 la Access Bank
 la Access Holdings
 ar أكسس بنك

name equity-bank-kenya
 kind company
 country kenya
 class bank
 la Equity Bank Kenya
 la KCB
 ar إكويتي بنك

name bank-hapoalim
 kind company
 country israel
 class bank
 la Bank Hapoalim
 la Hapoalim
 ar بنك هبوعليم
 ar هبوعليم
 ar بنك هابوعليم
 ar هبوعاليم

name bank-leumi
 kind company
 country israel
 class bank
 la Bank Leumi
 la Leumi
 ar بنك لئومي
 ar لئومي
 ar بنك ليئومي

name mizrahi-tefahot
 kind company
 country israel
 class bank
 la Mizrahi Tefahot
 la Mizrahi-Tefahot
 ar مزراحي طفحوت
 ar مزراحي تفاحوت

name discount-bank-israel
 kind company
 country israel
 class bank
 la Discount Bank Israel
 la Israel Discount Bank
 ar بنك ديسكونت الإسرائيلي
 ar بنك ديسكونت

name phoenix-holdings-israel
 kind company
 country israel
 class bank insurance
 la Phoenix Holdings Israel
 la Phoenix Financial
 ar فينيكس الإسرائيلية

name itau-unibanco
 kind company
 country brazil
 class bank
 la Itau Unibanco
 la Itaú
 ar إيتاو يونيبانكو

name banco-do-brasil
 kind company
 country brazil
 class bank
 la Banco do Brasil
 ar بنك البرازيل الحكومي
 ar بانكو دو برازيل

# Aerospace and arms

name boeing
 kind company
 country united-states
 class arms
 la Boeing
 la The Boeing Company
 la Boeing Co
 ar بوينغ
 ar بوينج
 ar بوينق
 ar بوينك

name lockheed-martin
 kind company
 country united-states
 class arms
 la Lockheed Martin
 la Lockheed
 ar لوكهيد مارتن
 ar لوكهيد مارتين
 ar لوكهيد

name raytheon
 kind company
 country united-states
 class arms
 la Raytheon
 la RTX
 la Raytheon Technologies
 la RTX Corporation
 ar رايثيون
 ar ريثيون
 ar رايثون
 ar آر تي إكس

name northrop-grumman
 kind company
 country united-states
 class arms
 la Northrop Grumman
 la Northrop
 ar نورثروب غرومان
 ar نورثروب جرومان
 ar نورثروب غرومن

name general-dynamics
 kind company
 country united-states
 class arms
 la General Dynamics
 ar جنرال ديناميكس
 ar جنرال دايناميكس
 ar جنرال داينامكس

name general-atomics
 kind company
 country united-states
 class arms
 la General Atomics
 ar جنرال أتوميكس
 ar جنرال أتومكس

name l3harris
 kind company
 country united-states
 class arms
 la L3Harris
 la L3Harris Technologies
 la L3 Technologies
 ar إل 3 هاريس
 ar إل3 هاريس
 ar إل ثري هاريس
 ar إل3هاريس تكنولوجيز
 ar إل ثري هاريس تكنولوجيز

name honeywell
 kind company
 country united-states
 class arms
 la Honeywell
 la Honeywell International
 ar هانيويل
 ar هني ويل
 ar هنيويل

name pratt-and-whitney
 kind company
 country united-states
 class arms
 la Pratt & Whitney
 la Pratt and Whitney
 ar برات آند ويتني

name ge-aerospace
 kind company
 country united-states
 class arms
 la GE Aerospace
 ar جي إي إيروسبيس
 ar جنرال إلكتريك إيروسبيس

name spirit-aerosystems
 kind company
 country united-states
 class arms
 la Spirit AeroSystems
 ar سبيريت إيروسيستمز

name sikorsky
 kind company
 country united-states
 class arms
 la Sikorsky
 ar سيكورسكي للطائرات
 ar سيكورسكي الأميركية

name bell-textron
 kind company
 country united-states
 class arms
 la Bell Textron
 la Bell Helicopter
 la Textron
 ar بيل هليكوبتر
 ar تكسترون
 ar بيل تكسترون

name huntington-ingalls
 kind company
 country united-states
 class arms
 la Huntington Ingalls
 ar هنتنغتون إنغالز

name oshkosh
 kind company
 country united-states
 class arms
 la Oshkosh
 ar أوشكوش

name aerovironment
 kind company
 country united-states
 class arms
 la AeroVironment
 ar إيروفيرونمنت
 ar إيروفايرونمنت

name kratos-defense
 kind company
 country united-states
 class arms
 la Kratos Defense
 ar كراتوس

name skydio
 kind company
 country united-states
 class arms
 la Skydio
 ar سكاي ديو
 ar سكايديو

name smith-and-wesson
 kind company
 country united-states
 class arms
 la Smith & Wesson
 la Smith and Wesson
 ar سميث آند ويسون

name remington-arms
 kind company
 country united-states
 class arms
 la Remington Arms
 ar ريمنغتون للأسلحة
 ar شركة ريمنغتون

name sturm-ruger
 kind company
 country united-states
 class arms
 la Sturm Ruger
 ar ستورم روغر

name dyncorp
 kind company
 country united-states
 class arms
 la DynCorp
 la DynCorp International
 ar داين كورب
 ar داينكورب

name constellis
 kind company
 country united-states
 class arms
 la Constellis
 la Triple Canopy
 ar كونستليس
 ar تريبل كانوبي

name spear-operations-group
 kind company
 country united-states
 class arms
 la Spear Operations Group
 la Spear Operations
 ar سبير أوبريشنز غروب
 ar سبير أوبريشنز

name safe-reach-solutions
 kind company
 country united-states
 class arms
 la Safe Reach Solutions
 ar سيف ريتش سوليوشنز
 ar سيف ريتش

name ug-solutions
 kind company
 country united-states
 class arms
 la UG Solutions
 ar يو جي سوليوشنز

name kbr
 kind company
 country united-states
 class arms
 la KBR
 la Kellogg Brown & Root
 ar كيه بي آر
 ar كيه.بي.آر
 ar كي بي آر
 ar كي.بي.آر
 ar كيلوغ براون آند روت

name vectrus
 kind company
 country united-states
 class arms
 la Vectrus
 la V2X Inc
 ar في تو إكس

name am-general
 kind company
 country united-states
 class arms
 la AM General
 ar إيه إم جنرال

name caterpillar
 kind company
 country united-states
 class arms
 la Caterpillar
 la Caterpillar Inc
 ar كاتربيلر
 ar كاتربيلار
 ar كاتربلر
 ar كتربلر

name bae-systems
 kind company
 country united-kingdom
 class arms
 la BAE Systems
 la BAE
 ar بي إيه إي سيستمز
 ar بي إيه إي
 ar بي.إيه.إي سيستمز
 ar بي أيه إيه سيستمز

name rolls-royce
 kind company
 country united-kingdom
 class arms
 la Rolls-Royce
 la Rolls Royce
 ar رولز رويس
 ar رولز-رويس

name qinetiq
 kind company
 country united-kingdom
 class arms
 la QinetiQ
 ar كينيتيك

name babcock-international
 kind company
 country united-kingdom
 class arms
 la Babcock International
 la Babcock
 ar بابكوك
 ar بابكوك إنترناشونال

name chemring
 kind company
 country united-kingdom
 class arms
 la Chemring
 ar كيمرينغ

name cobham
 kind company
 country united-kingdom
 class arms
 la Cobham
 ar كوبهام

name martin-baker
 kind company
 country united-kingdom
 class arms
 la Martin-Baker
 ar مارتن بيكر

name uav-engines
 kind company
 country united-kingdom
 class arms
 la UAV Engines
 ar يو إيه في إنجنز

name instro-precision
 kind company
 country united-kingdom
 class arms
 la Instro Precision
 ar إنسترو بريسيجن

name airbus
 kind company
 country france
 class arms
 la Airbus
 la Airbus SE
 la EADS
 la Airbus Group
 ar إيرباص
 ar إيرباس
 ar ائيرباص

name dassault-aviation
 kind company
 country france
 class arms
 la Dassault Aviation
 la Dassault
 ar داسو للطيران
 ar داسو أفياسيون
 ar شركة داسو
 ar داسو الفرنسية
 ar داسو أفييشن

name thales
 kind company
 country france
 class arms
 la Thales
 la Thales Group
 ar تاليس
 ar تاليس الفرنسية
 ar تالس
 ar طاليس

name safran
 kind company
 country france
 class arms
 la Safran
 la Safran Group
 ar سافران
 ar سفران

name naval-group
 kind company
 country france
 class arms
 la Naval Group
 la DCNS
 ar نافال غروب
 ar نافال جروب
 ar نافال كروب

name nexter
 kind company
 country france
 class arms
 la Nexter
 la KNDS
 ar نكستر
 ar كيه إن دي إس

name mbda
 kind company
 country france
 class arms
 la MBDA
 la MBDA Missile Systems
 ar إم بي دي إيه
 ar إم.بي.دي.إيه
 ar إم بي دي أ
 ar إم.بي.دي.أ

name arianegroup
 kind company
 country france
 class arms
 la ArianeGroup
 la Arianespace
 ar أريان غروب
 ar أريان سبيس
 ar آريان سبايس

name arquus
 kind company
 country france
 class arms
 la Arquus
 la Renault Trucks Defense
 ar أركوس

name atr-aircraft
 kind company
 country france
 class arms
 la ATR aircraft
 ar إيه تي آر للطائرات

name eurolinks
 kind company
 country france
 class arms
 la Eurolinks
 ar يورولينكس

name rheinmetall
 kind company
 country germany
 class arms
 la Rheinmetall
 la Rheinmetall AG
 ar راينميتال
 ar راينميتل
 ar راين ميتال
 ar رينميتال
 ar راينمتال

name krauss-maffei-wegmann
 kind company
 country germany
 class arms
 la Krauss-Maffei Wegmann
 la KMW
 ar كراوس مافي فيغمان
 ar كراوس مافاي فيغمان

name thyssenkrupp
 kind company
 country germany
 class arms
 la ThyssenKrupp
 la Thyssenkrupp
 la ThyssenKrupp Marine Systems
 la TKMS
 ar تيسن كروب
 ar تيسنكروب
 ar ثيسنكروب
 ar تيسين كروب
 ar ثيسن كروب

name heckler-and-koch
 kind company
 country germany
 class arms
 la Heckler & Koch
 la Heckler and Koch
 ar هيكلر آند كوخ
 ar هيكلر وكوخ
 ar هكلر آند كوخ

name hensoldt
 kind company
 country germany
 class arms
 la Hensoldt
 ar هنزولت
 ar هنسولدت

name diehl-defence
 kind company
 country germany
 class arms
 la Diehl Defence
 la Diehl
 ar ديل للدفاع
 ar ديهل ديفنس
 ar ديل ديفنس

name renk-group
 kind company
 country germany
 class arms
 la Renk Group
 ar رينك الألمانية

name dynamit-nobel-defence
 kind company
 country germany
 class arms
 la Dynamit Nobel Defence
 ar ديناميت نوبل ديفنس

name lurssen
 kind company
 country germany
 class arms
 la Lürssen
 la Lurssen
 ar لورسن

name leonardo
 kind company
 country italy
 class arms
 la Leonardo S.p.A.
 la Finmeccanica
 la Leonardo SpA
 ar ليوناردو الإيطالية
 ar فينميكانيكا
 ar شركة ليوناردو
 ar ليوناردو الإيطالية للدفاع

name fincantieri
 kind company
 country italy
 class arms
 la Fincantieri
 ar فينكانتيري

name beretta
 kind company
 country italy
 class arms
 la Beretta
 ar بيريتا الإيطالية
 ar بيريتا للأسلحة

name iveco
 kind company
 country italy
 class arms
 la Iveco
 la Iveco Group
 ar إيفيكو

name rwm-italia
 kind company
 country italy
 class arms
 la RWM Italia
 ar آر دبليو إم إيطاليا

name navantia
 kind company
 country spain
 class arms
 la Navantia
 ar نافانتيا

name indra
 kind company
 country spain
 class arms
 la Indra
 la Indra Sistemas
 ar إندرا الإسبانية
 ar شركة إندرا

name airbus-spain-casa
 kind company
 country spain
 class arms
 la Airbus Spain CASA
 la CASA aircraft
 ar كاسا الإسبانية

name saab
 kind company
 country sweden
 class arms
 la Saab
 la Saab AB
 ar ساب السويدية
 ar مجموعة ساب السويدية
 ar صعاب السويدية

name bofors
 kind company
 country sweden
 class arms
 la Bofors
 ar بوفورس

name kongsberg
 kind company
 country norway
 class arms
 la Kongsberg
 la Kongsberg Gruppen
 la Kongsberg Defence
 ar كونغسبرغ
 ar كونغسبيرغ
 ar كونجسبرج

name nammo
 kind company
 country norway
 class arms
 la Nammo
 ar نامو النرويجية

name patria
 kind company
 country finland
 class arms
 la Patria
 ar باتريا الفنلندية

name ruag
 kind company
 country switzerland
 class arms
 la RUAG
 ar روآغ

name pilatus
 kind company
 country switzerland
 class arms
 la Pilatus
 la Pilatus Aircraft
 ar بيلاتوس

name glock
 kind company
 country austria
 class arms
 la Glock
 ar غلوك
 ar جلوك
 ar مسدسات غلوك

name schiebel
 kind company
 country austria
 class arms
 la Schiebel
 ar شيبل النمساوية

name fn-herstal
 kind company
 country belgium
 class arms
 la FN Herstal
 ar إف إن هيرستال

name colt-cz
 kind company
 country czech-republic
 class arms
 la Colt CZ
 la Ceska Zbrojovka
 ar تشيسكا زبرويوفكا
 ar كولت سي زد

name czechoslovak-group
 kind company
 country czech-republic
 class arms
 la Czechoslovak Group
 la CSG
 ar المجموعة التشيكوسلوفاكية

name excalibur-army
 kind company
 country czech-republic
 class arms
 la Excalibur Army
 ar إكسكاليبور آرمي

name pgz
 kind company
 country poland
 class arms
 la PGZ
 la Polska Grupa Zbrojeniowa
 ar بي جي زد البولندية

name arsenal-ad
 kind company
 country bulgaria
 class arms
 la Arsenal AD
 ar أرسنال البلغارية

name yugoimport
 kind company
 country serbia
 class arms
 la Yugoimport
 la Yugoimport SDPR
 ar يوغوإمبورت
 ar يوغو إمبورت

name ukroboronprom
 kind company
 country ukraine
 class arms
 la Ukroboronprom
 la Ukrainian Defense Industry
 ar أوكروبورونبروم
 ar أوكر أوبورون بروم

name antonov
 kind company
 country ukraine
 class arms
 la Antonov
 la Antonov Company
 ar أنتونوف

name motor-sich
 kind company
 country ukraine
 class arms
 la Motor Sich
 ar موتور سيتش
 ar موتور سيش

name fire-point
 kind company
 country ukraine
 class arms
 la Fire Point
 ar فاير بوينت

name sukhoi
 kind company
 country russia
 class arms
 la Sukhoi
 ar سوخوي

name mikoyan
 kind company
 country russia
 class arms
 la Mikoyan
 la MiG Corporation
 la RSK MiG
 ar ميكويان
 ar شركة ميغ
 ar ميغ الروسية

name tupolev
 kind company
 country russia
 class arms
 la Tupolev
 ar توبوليف

name ilyushin
 kind company
 country russia
 class arms
 la Ilyushin
 ar إليوشن
 ar إليوشين

name irkut
 kind company
 country russia
 class arms
 la Irkut
 ar إيركوت

name united-aircraft-corporation
 kind company
 country russia
 class arms
 la United Aircraft Corporation
 la UAC
 ar الشركة المتحدة لصناعة الطائرات
 ar المتحدة لصناعة الطائرات الروسية

name almaz-antey
 kind company
 country russia
 class arms
 la Almaz-Antey
 ar ألماز-أنتي
 ar ألماز أنتي
 ar ألماز أنتيه

name kalashnikov-concern
 kind company
 country russia
 class arms
 la Kalashnikov Concern
 la Kalashnikov Group
 ar كونسورتيوم كلاشنيكوف
 ar شركة كلاشنيكوف
 ar مجموعة كلاشنيكوف

name uralvagonzavod
 kind company
 country russia
 class arms
 la Uralvagonzavod
 ar أورال فاغون زافود
 ar أورالفاغونزافود

name rosoboronexport
 kind company
 country russia
 class arms
 la Rosoboronexport
 ar روس أوبورون إكسبورت
 ar روس ابورون اكسبورت
 ar روسوبورون إكسبورت
 ar روسوبورونإكسبورت
 ar روزوبورونإكسبورت

name alabuga
 kind company
 country russia
 class arms
 la Alabuga
 la Alabuga Special Economic Zone
 ar ألابوغا
 ar يلابوغا
 ar منطقة ألابوغا الاقتصادية

name evro-polis
 kind company
 country russia
 class arms
 la Evro Polis
 ar يفرو بوليس
 ar إيفرو بوليس

name m-invest
 kind company
 country russia
 class arms
 la M Invest
 ar إم إنفست

name lobaye-invest
 kind company
 country russia
 class arms
 la Lobaye Invest
 ar لوباي إنفست

name meroe-gold
 kind company
 country russia
 class arms mining
 la Meroe Gold
 ar ميروي غولد
 ar مروي جولد
 ar ميرو غولد

name concord-management
 kind company
 country russia
 class arms
 la Concord Management
 la Concord Management and Consulting
 la Concord Catering
 ar كونكورد مانجمنت
 ar كونكورد للإدارة والاستشارات
 ar كونكورد كاترينغ

name norinco
 kind company
 country china
 class arms
 la Norinco
 la NORINCO
 la China North Industries
 ar نورينكو
 ar شركة الصناعات الشمالية الصينية

name avic
 kind company
 country china
 class arms
 la AVIC
 la Aviation Industry Corporation of China
 ar أفيك
 ar شركة صناعة الطيران الصينية
 ar مؤسسة صناعة الطيران الصينية

name casc
 kind company
 country china
 class arms
 la CASC
 la China Aerospace Science and Technology Corporation
 ar الشركة الصينية لعلوم وتكنولوجيا الفضاء
 ar شركة علوم وتكنولوجيا الفضاء الصينية

name casic
 kind company
 country china
 class arms
 la CASIC
 la China Aerospace Science and Industry Corporation
 ar شركة الصين لعلوم وصناعة الفضاء

name cssc
 kind company
 country china
 class arms
 la CSSC
 la China State Shipbuilding
 ar شركة بناء السفن الصينية الحكومية
 ar الشركة الصينية الحكومية لبناء السفن

name comac
 kind company
 country china
 class arms
 la Comac
 la COMAC
 la Commercial Aircraft Corporation of China
 ar كوماك
 ar كوماك الصينية
 ar شركة الطائرات التجارية الصينية

name chang-guang-satellite-technology
 kind company
 country china
 class arms
 la Chang Guang Satellite Technology
 la Chang Guang
 ar تشانغ غوانغ
 ar تشانغ قوانغ للأقمار الصناعية

name mitsubishi-heavy-industries
 kind company
 country japan
 class arms
 la Mitsubishi Heavy Industries
 la MHI
 ar ميتسوبيشي للصناعات الثقيلة
 ar ميتسوبيشي هيفي إندستريز

name kawasaki-heavy-industries
 kind company
 country japan
 class arms
 la Kawasaki Heavy Industries
 la Kawasaki
 ar كاواساكي للصناعات الثقيلة
 ar كاواساكي

name ihi-corporation
 kind company
 country japan
 class arms
 la IHI Corporation
 ar آي إتش آي اليابانية
 ar آي.إتش.آي اليابانية

name ispace
 kind company
 country japan
 class arms
 la ispace
 ar آي سبيس
 ar آيسبيس

name hanwha
 kind company
 country south-korea
 class arms
 la Hanwha
 la Hanwha Aerospace
 la Hanwha Group
 la Hanwha Ocean
 ar هانوا
 ar هانوا إيروسبيس
 ar هانهوا
 ar هانوها
 ar هانوا أوشن

name korea-aerospace-industries
 kind company
 country south-korea
 class arms
 la Korea Aerospace Industries
 la KAI
 ar الصناعات الجوية الكورية
 ar كوريا لصناعات الفضاء
 ar كوريا إيروسبيس إندستريز

name hyundai-rotem
 kind company
 country south-korea
 class arms
 la Hyundai Rotem
 ar هيونداي روتيم

name lig-nex1
 kind company
 country south-korea
 class arms
 la LIG Nex1
 ar إل آي جي نكس وان
 ar إل آي جي نكس1

name hd-hyundai
 kind company
 country south-korea
 class arms
 la HD Hyundai
 la Hyundai Heavy Industries
 ar هيونداي للصناعات الثقيلة
 ar إتش دي هيونداي

name hal-india
 kind company
 country india
 class arms
 la HAL India
 la Hindustan Aeronautics
 la Hindustan Aeronautics Limited
 ar هندوستان للملاحة الجوية
 ar هندوستان أيرونوتيكس

name brahmos-aerospace
 kind company
 country india
 class arms
 la BrahMos Aerospace
 ar براهموس إيروسبيس

name drdo
 kind organization
 country india
 class arms
 la DRDO
 la Defence Research and Development Organisation
 ar منظمة البحث والتطوير الدفاعي الهندية
 ar دي آر دي أو
 ar دي.آر.دي.أو

name pakistan-aeronautical-complex
 kind company
 country pakistan
 class arms
 la Pakistan Aeronautical Complex
 ar مجمع الطيران الباكستاني

name embraer
 kind company
 country brazil
 class arms
 la Embraer
 ar إمبراير
 ar إمبرير

name denel
 kind company
 country south-africa
 class arms
 la Denel
 ar دينيل
 ar دينل

name executive-outcomes
 kind company
 country south-africa
 class arms
 la Executive Outcomes
 ar إكزكيوتيف أوتكمز

name elbit-systems
 kind company
 country israel
 class arms
 la Elbit Systems
 la Elbit
 ar إلبيت
 ar إلبيت سيستمز
 ar إلبيت سيستيمز
 ar إلبيت الإسرائيلية
 ar إلبت سيستمز

name israel-aerospace-industries
 kind company
 country israel
 class arms
 la Israel Aerospace Industries
 la IAI
 la Israel Aircraft Industries
 ar الصناعات الجوية الإسرائيلية
 ar صناعات الفضاء الإسرائيلية
 ar الصناعات الفضائية الإسرائيلية
 ar إسرائيل إيروسبيس إندستريز
 ar شركة الصناعات الجوية الإسرائيلية
 ar الصناعات الجوفضائية الإسرائيلية

name elta-systems
 kind company
 country israel
 class arms
 la Elta Systems
 la ELTA
 ar إلتا
 ar إلتا سيستمز

name rafael
 kind company
 country israel
 class arms
 la Rafael Advanced Defense Systems
 la Rafael Advanced Defence Systems
 ar رافائيل الإسرائيلية
 ar رفائيل الإسرائيلية
 ar شركة رافائيل
 ar رافائيل للأنظمة الدفاعية
 ar رفائيل لأنظمة القتال
 ar شركة رفائيل

name imi-systems
 kind company
 country israel
 class arms
 la IMI Systems
 la Israel Military Industries
 ar الصناعات العسكرية الإسرائيلية

name aeronautics-ltd
 kind company
 country israel
 class arms
 la Aeronautics Ltd
 la Aeronautics Defense Systems
 ar إيرونوتيكس الإسرائيلية

name iwi
 kind company
 country israel
 class arms
 la IWI
 la Israel Weapon Industries
 ar إسرائيل ويبون إندستريز
 ar صناعات الأسلحة الإسرائيلية

name magal-security-systems
 kind company
 country israel
 class arms
 la Magal Security Systems
 la Senstar
 ar ماغال
 ar ماجال

name xtend
 kind company
 country israel
 class arms
 la XTEND
 la Xtend drones
 ar إكستند الإسرائيلية

name agt-international
 kind company
 country israel
 class arms
 la AGT International
 ar إيه جي تي إنترناشونال

name uvision
 kind company
 country israel
 class arms
 la UVision
 ar يوفيجن

name sami-advanced-electronics
 kind company
 country saudi-arabia
 class arms
 la SAMI Advanced Electronics
 la Advanced Electronics Company
 ar الإلكترونيات المتقدمة السعودية
 ar شركة الإلكترونيات المتقدمة

name gami-saudi
 kind government
 country saudi-arabia
 class arms
 la GAMI Saudi
 la General Authority for Military Industries
 ar الهيئة العامة للصناعات العسكرية السعودية
 ar الهيئة العامة للصناعات العسكرية

name arab-organization-for-industrialization
 kind organization
 country egypt
 class arms
 la Arab Organization for Industrialization
 la AOI
 ar الهيئة العربية للتصنيع

name kaddb
 kind company
 country jordan
 class arms
 la KADDB
 la King Abdullah II Design and Development Bureau
 la JODDB
 ar مركز الملك عبد الله الثاني للتصميم والتطوير
 ar كادبي
 ar المركز الأردني للتصميم والتطوير

# Airlines and airports

name american-airlines
 kind company
 country united-states
 class airline
 la American Airlines
 ar أميركان إيرلاينز
 ar أمريكان إيرلاينز
 ar الخطوط الجوية الأميركية

name delta-air-lines
 kind company
 country united-states
 class airline
 la Delta Air Lines
 la Delta Airlines
 ar دلتا إيرلاينز
 ar دلتا للطيران
 ar دلتا إير لاينز
 ar خطوط دلتا الجوية

name united-airlines
 kind company
 country united-states
 class airline
 la United Airlines
 ar يونايتد إيرلاينز
 ar يونايتد إير لاينز

name southwest-airlines
 kind company
 country united-states
 class airline
 la Southwest Airlines
 ar ساوث ويست إيرلاينز
 ar ساوثويست إيرلاينز

name jetblue
 kind company
 country united-states
 class airline
 la JetBlue
 la JetBlue Airways
 ar جيت بلو
 ar جت بلو

name alaska-airlines
 kind company
 country united-states
 class airline
 la Alaska Airlines
 ar ألاسكا إيرلاينز
 ar ألاسكا للطيران

name spirit-airlines
 kind company
 country united-states
 class airline
 la Spirit Airlines
 ar سبيريت إيرلاينز
 ar سبيريت للطيران

name frontier-airlines
 kind company
 country united-states
 class airline
 la Frontier Airlines
 ar فرونتير إيرلاينز

name pan-am
 kind company
 country united-states
 class airline
 la Pan Am
 la Pan American World Airways
 ar بان أميركان
 ar بان أم
 ar بان أمريكان

name twa
 kind company
 country united-states
 class airline
 la TWA
 la Trans World Airlines
 ar تي دبليو إيه
 ar ترانس وورلد إيرلاينز

name fedex
 kind company
 country united-states
 class airline logistics
 la FedEx
 la Federal Express
 ar فيديكس
 ar فيدكس
 ar فيديرال إكسبريس

name ups
 kind company
 country united-states
 class airline logistics
 la UPS
 la United Parcel Service
 ar يو بي إس الأميركية للشحن
 ar يونايتد بارسل سيرفيس

name atlas-air
 kind company
 country united-states
 class airline
 la Atlas Air
 ar أطلس إير

name british-airways
 kind company
 country united-kingdom
 class airline
 la British Airways
 ar بريتيش إيرويز
 ar بريتش إيرويز
 ar الخطوط الجوية البريطانية
 ar الخطوط البريطانية

name easyjet
 kind company
 country united-kingdom
 class airline
 la easyJet
 la EasyJet
 ar إيزي جيت
 ar إيزي جت
 ar إيزيجت

name virgin-atlantic
 kind company
 country united-kingdom
 class airline
 la Virgin Atlantic
 ar فيرجن أتلانتيك
 ar فيرجين أتلانتيك

name jet2
 kind company
 country united-kingdom
 class airline
 la Jet2
 ar جيت تو

name thomas-cook
 kind company
 country united-kingdom
 class airline travel
 la Thomas Cook
 la Thomas Cook Group
 ar توماس كوك

name heathrow-airport-holdings
 kind company
 country united-kingdom
 class airline
 la Heathrow Airport Holdings
 ar مطارات هيثرو القابضة

name iag
 kind company
 country spain
 class airline
 la IAG
 la International Airlines Group
 ar إنترناشونال إيرلاينز غروب
 ar مجموعة إنترناشونال إيرلاينز
 ar آي إيه جي
 ar آي.إيه.جي
 ar آي أ جي
 ar آي.أ.جي

name iberia
 kind company
 country spain
 class airline
 la Iberia
 la Iberia Airlines
 ar الخطوط الجوية الإسبانية
 ar إيبيريا للطيران
 ar طيران إيبيريا

name vueling
 kind company
 country spain
 class airline
 la Vueling
 ar فويلينغ
 ar فيولينغ
 ar فويلينج

name aena
 kind company
 country spain
 class airline
 la Aena
 ar أينا الإسبانية

name ryanair
 kind company
 country ireland
 class airline
 la Ryanair
 ar راين إير
 ar رايان إير
 ar ريان إير

name aer-lingus
 kind company
 country ireland
 class airline
 la Aer Lingus
 ar إير لينغوس

name aercap
 kind company
 country ireland
 class airline
 la AerCap
 ar إيركاب
 ar إير كاب

name air-france
 kind company
 country france
 class airline
 la Air France
 la Air France-KLM
 ar إير فرانس
 ar الخطوط الجوية الفرنسية
 ar إير فرانس-كي إل إم
 ar الخطوط الفرنسية

name transavia
 kind company
 country france
 class airline
 la Transavia
 ar ترانسافيا

name groupe-adp
 kind company
 country france
 class airline
 la Groupe ADP
 la Aéroports de Paris
 ar مطارات باريس
 ar مجموعة مطارات باريس

name klm
 kind company
 country netherlands
 class airline
 la KLM
 la KLM Royal Dutch Airlines
 ar كيه إل إم
 ar كيه.إل.إم
 ar كي إل إم
 ar كي.إل.إم
 ar الخطوط الجوية الهولندية
 ar الخطوط الملكية الهولندية

name lufthansa
 kind company
 country germany
 class airline
 la Lufthansa
 la Deutsche Lufthansa
 la Lufthansa Group
 ar لوفتهانزا
 ar لوفتهانسا

name eurowings
 kind company
 country germany
 class airline
 la Eurowings
 ar يورو وينغز
 ar يوروينغز

name condor-airlines
 kind company
 country germany
 class airline
 la Condor Airlines
 ar كوندور الألمانية للطيران

name germanwings
 kind company
 country germany
 class airline
 la Germanwings
 ar جيرمان وينغز
 ar جيرمانوينغز

name air-berlin
 kind company
 country germany
 class airline
 la Air Berlin
 ar إير برلين

name fraport
 kind company
 country germany
 class airline
 la Fraport
 ar فرابورت

name tui
 kind company
 country germany
 class airline travel
 la TUI
 la TUI Group
 ar توي الألمانية
 ar توي للسفر

name swiss-international-air-lines
 kind company
 country switzerland
 class airline
 la Swiss International Air Lines
 la Swissair
 ar سويس إير
 ar الخطوط الجوية السويسرية
 ar سويس إنترناشونال

name austrian-airlines
 kind company
 country austria
 class airline
 la Austrian Airlines
 ar الخطوط الجوية النمساوية
 ar أوستريان إيرلاينز

name brussels-airlines
 kind company
 country belgium
 class airline
 la Brussels Airlines
 ar بروكسل إيرلاينز
 ar الخطوط الجوية البلجيكية

name ita-airways
 kind company
 country italy
 class airline
 la ITA Airways
 ar إيتا إيرويز
 ar إيتا للطيران
 ar الخطوط الجوية الإيطالية

name alitalia
 kind company
 country italy
 class airline
 la Alitalia
 ar أليطاليا

name sas-airlines
 kind company
 country sweden
 class airline
 la SAS Airlines
 la Scandinavian Airlines
 ar الخطوط الجوية الإسكندنافية
 ar ساس الإسكندنافية
 ar الخطوط الاسكندنافية

name norwegian-air-shuttle
 kind company
 country norway
 class airline
 la Norwegian Air Shuttle
 ar نورويجيان إير
 ar النرويجية للطيران

name finnair
 kind company
 country finland
 class airline
 la Finnair
 ar فين إير
 ar فيناير
 ar الخطوط الجوية الفنلندية

name tap-air-portugal
 kind company
 country portugal
 class airline
 la TAP Air Portugal
 la TAP Portugal
 ar تاب البرتغالية
 ar الخطوط الجوية البرتغالية
 ar تاب إير برتغال

name aegean-airlines
 kind company
 country greece
 class airline
 la Aegean Airlines
 ar إيجيان إيرلاينز
 ar طيران إيجه
 ar إيجه للطيران
 ar الخطوط الجوية اليونانية

name wizz-air
 kind company
 country hungary
 class airline
 la Wizz Air
 ar ويز إير
 ar ويزإير

name lot-polish-airlines
 kind company
 country poland
 class airline
 la LOT Polish Airlines
 ar الخطوط الجوية البولندية
 ar لوت البولندية

name air-serbia
 kind company
 country serbia
 class airline
 la Air Serbia
 ar إير صربيا
 ar الخطوط الجوية الصربية

name cyprus-airways
 kind company
 country cyprus
 class airline
 la Cyprus Airways
 ar الخطوط الجوية القبرصية

name ukraine-international-airlines
 kind company
 country ukraine
 class airline
 la Ukraine International Airlines
 ar الخطوط الجوية الأوكرانية
 ar الخطوط الدولية الأوكرانية

name aeroflot
 kind company
 country russia
 class airline
 la Aeroflot
 ar إيروفلوت

name s7-airlines
 kind company
 country russia
 class airline
 la S7 Airlines
 ar إس 7 الروسية
 ar إس سيفن إيرلاينز

name utair
 kind company
 country russia
 class airline
 la Utair
 ar يو تي إير

name belavia
 kind company
 country belarus
 class airline
 la Belavia
 ar بيلافيا
 ar بلافيا

name azal
 kind company
 country azerbaijan
 class airline
 la AZAL
 la Azerbaijan Airlines
 ar الخطوط الجوية الأذربيجانية
 ar أذربيجان إيرلاينز

name air-astana
 kind company
 country kazakhstan
 class airline
 la Air Astana
 ar إير أستانا

name el-al
 kind company
 country israel
 class airline
 la El Al
 la El Al Airlines
 la EL AL
 ar إل عال
 ar العال الإسرائيلية
 ar شركة العال
 ar إل-عال
 ar إلعال
 ar طيران العال

name israir
 kind company
 country israel
 class airline
 la Israir
 la Israir Airlines
 ar يسرائير
 ar إسرا إير
 ar إسراير

name arkia
 kind company
 country israel
 class airline
 la Arkia
 la Arkia Airlines
 ar أركيع
 ar أركيا الإسرائيلية
 ar أركيا

name air-india
 kind company
 country india
 class airline
 la Air India
 ar إير إنديا
 ar طيران الهند
 ar الخطوط الجوية الهندية

name indigo
 kind company
 country india
 class airline
 la IndiGo
 la Indigo Airlines
 ar إنديغو
 ar إنديجو
 ar إنديغو للطيران

name spicejet
 kind company
 country india
 class airline
 la SpiceJet
 ar سبايس جت
 ar سبايس جيت

name pakistan-international-airlines
 kind company
 country pakistan
 class airline
 la Pakistan International Airlines
 la PIA
 ar الخطوط الجوية الباكستانية
 ar الخطوط الباكستانية الدولية
 ar الخطوط الدولية الباكستانية

name ariana-afghan-airlines
 kind company
 country afghanistan
 class airline
 la Ariana Afghan Airlines
 ar أريانا الأفغانية
 ar الخطوط الجوية الأفغانية

name kam-air
 kind company
 country afghanistan
 class airline
 la Kam Air
 ar كام إير

name biman-bangladesh-airlines
 kind company
 country bangladesh
 class airline
 la Biman Bangladesh Airlines
 la Biman
 ar الخطوط الجوية البنغلاديشية
 ar بيمان بنغلاديش

name srilankan-airlines
 kind company
 country sri-lanka
 class airline
 la SriLankan Airlines
 ar الخطوط الجوية السريلانكية

name yeti-airlines
 kind company
 country nepal
 class airline
 la Yeti Airlines
 ar يتي إيرلاينز
 ar ييتي إيرلاينز

name air-china
 kind company
 country china
 class airline
 la Air China
 ar إير تشاينا
 ar طيران الصين
 ar إير شاينا

name china-eastern-airlines
 kind company
 country china
 class airline
 la China Eastern Airlines
 la China Eastern
 ar تشاينا إيسترن
 ar شاينا إيسترن
 ar خطوط شرق الصين الجوية

name china-southern-airlines
 kind company
 country china
 class airline
 la China Southern Airlines
 ar خطوط جنوب الصين الجوية
 ar تشاينا ساوذرن
 ar تشاينا ساوثرن

name cathay-pacific
 kind company
 country hong-kong
 class airline
 la Cathay Pacific
 ar كاثي باسيفيك
 ar كاثاي باسيفيك

name china-airlines
 kind company
 country taiwan
 class airline
 la China Airlines
 ar تشاينا إيرلاينز
 ar الخطوط الجوية التايوانية

name eva-air
 kind company
 country taiwan
 class airline
 la EVA Air
 ar إيفا إير

name evergreen-marine
 kind company
 country taiwan
 class airline shipping
 la Evergreen Marine
 la Evergreen Group
 ar إيفرغرين
 ar إيفرجرين
 ar إيفرغرين مارين

name japan-airlines
 kind company
 country japan
 class airline
 la Japan Airlines
 la JAL
 ar الخطوط الجوية اليابانية
 ar جابان إيرلاينز
 ar اليابانية للطيران

name ana
 kind company
 country japan
 class airline
 la All Nippon Airways
 ar أول نيبون إيرويز
 ar أول نيبون
 ar آل نيبون إيرويز

name korean-air
 kind company
 country south-korea
 class airline
 la Korean Air
 ar الخطوط الجوية الكورية
 ar كوريان إير
 ar الخطوط الكورية

name asiana-airlines
 kind company
 country south-korea
 class airline
 la Asiana Airlines
 ar أسيانا إيرلاينز
 ar آسيانا

name jeju-air
 kind company
 country south-korea
 class airline
 la Jeju Air
 ar جيجو إير
 ar طيران جيجو

name singapore-airlines
 kind company
 country singapore
 class airline
 la Singapore Airlines
 ar الخطوط الجوية السنغافورية
 ar خطوط سنغافورة الجوية
 ar طيران سنغافورة

name malaysia-airlines
 kind company
 country malaysia
 class airline
 la Malaysia Airlines
 ar الخطوط الجوية الماليزية
 ar الخطوط الماليزية
 ar طيران ماليزيا

name airasia
 kind company
 country malaysia
 class airline
 la AirAsia
 ar إير آسيا
 ar طيران آسيا

name garuda-indonesia
 kind company
 country indonesia
 class airline
 la Garuda Indonesia
 la Garuda
 ar غارودا
 ar الخطوط الجوية الإندونيسية
 ar غارودا إندونيسيا
 ar جارودا

name lion-air
 kind company
 country indonesia
 class airline
 la Lion Air
 ar ليون إير
 ar لايون إير

name sriwijaya-air
 kind company
 country indonesia
 class airline
 la Sriwijaya Air
 ar سريويجايا إير
 ar سريويجايا

name thai-airways
 kind company
 country thailand
 class airline
 la Thai Airways
 ar الخطوط الجوية التايلاندية
 ar تاي إيرويز

name vietnam-airlines
 kind company
 country vietnam
 class airline
 la Vietnam Airlines
 ar الخطوط الجوية الفيتنامية
 ar فيتنام إيرلاينز

name vietjet
 kind company
 country vietnam
 class airline
 la VietJet
 la Vietjet Air
 ar فيت جت
 ar فيت جيت

name philippine-airlines
 kind company
 country philippines
 class airline
 la Philippine Airlines
 ar الخطوط الجوية الفلبينية

name cebu-pacific
 kind company
 country philippines
 class airline
 la Cebu Pacific
 ar سيبو باسيفيك

name qantas
 kind company
 country australia
 class airline
 la Qantas
 la Qantas Airways
 ar كانتاس
 ar كوانتاس

name air-new-zealand
 kind company
 country new-zealand
 class airline
 la Air New Zealand
 ar إير نيوزيلندا
 ar الخطوط الجوية النيوزيلندية

name ethiopian-airlines
 kind company
 country ethiopia
 class airline
 la Ethiopian Airlines
 ar الخطوط الجوية الإثيوبية
 ar الخطوط الإثيوبية
 ar الإثيوبية للطيران

name kenya-airways
 kind company
 country kenya
 class airline
 la Kenya Airways
 ar الخطوط الجوية الكينية
 ar كينيا إيرويز

name rwandair
 kind company
 country rwanda
 class airline
 la RwandAir
 ar رواند إير
 ar الخطوط الجوية الرواندية

name south-african-airways
 kind company
 country south-africa
 class airline
 la South African Airways
 la SAA
 ar الخطوط الجوية الجنوب أفريقية
 ar خطوط جنوب أفريقيا الجوية

name air-peace
 kind company
 country nigeria
 class airline
 la Air Peace
 ar إير بيس

name air-senegal
 kind company
 country senegal
 class airline
 la Air Senegal
 ar إير السنغال
 ar طيران السنغال

name afrijet
 kind company
 country gabon
 class airline
 la Afrijet
 ar أفريجيت

name gol-airlines
 kind company
 country brazil
 class airline
 la Gol Airlines
 la Gol Linhas Aéreas
 ar غول البرازيلية للطيران

name voepass
 kind company
 country brazil
 class airline
 la Voepass
 ar فويباس

name latam-airlines
 kind company
 country chile
 class airline
 la LATAM Airlines
 la LATAM
 ar لاتام
 ar خطوط لاتام
 ar لاتام إيرلاينز

name avianca
 kind company
 country colombia
 class airline
 la Avianca
 ar أفيانكا

name conviasa
 kind company
 country venezuela
 class airline
 la Conviasa
 ar كونفياسا

name cubana-de-aviacion
 kind company
 country cuba
 class airline
 la Cubana de Aviación
 ar كوبانا دي أفياسيون

name aeromexico
 kind company
 country mexico
 class airline
 la Aeromexico
 la Aeroméxico
 ar إيرومكسيكو
 ar إيروميكسيكو

name asl-airlines
 kind company
 country ireland
 class airline
 la ASL Airlines
 ar إيه إس إل إيرلاينز

name star-alliance
 kind organization
 class airline
 la Star Alliance
 ar ستار ألاينس
 ar تحالف ستار

name oneworld
 kind organization
 class airline
 la Oneworld
 ar ون وورلد
 ar تحالف وان ورلد
 ar تحالف ون وورلد

# Car makers

name tesla
 kind company
 country united-states
 class car
 la Tesla
 la Tesla Inc
 la Tesla Motors
 ar تسلا
 ar تيسلا
 ar تسلا موتورز

name ford
 kind company
 country united-states
 class car
 la Ford
 la Ford Motor
 la Ford Motor Company
 ar فورد
 ar فورد موتور
 ar فورد للسيارات

name general-motors
 kind company
 country united-states
 class car
 la General Motors
 la GM
 ar جنرال موتورز
 ar جي إم الأميركية
 ar جنرال موتور

name chevrolet
 kind company
 country united-states
 class car
 la Chevrolet
 ar شيفروليه
 ar شفروليه
 ar شيفورليه

name cadillac
 kind company
 country united-states
 class car
 la Cadillac
 ar كاديلاك

name chrysler
 kind company
 country united-states
 class car
 la Chrysler
 la Fiat Chrysler
 la FCA
 ar كرايسلر
 ar فيات كرايسلر
 ar كريسلر

name jeep
 kind company
 country united-states
 class car
 la Jeep
 ar سيارات جيب
 ar شركة جيب

name rivian
 kind company
 country united-states
 class car
 la Rivian
 ar ريفيان

name lucid-motors
 kind company
 country united-states
 class car
 la Lucid Motors
 la Lucid Group
 la Lucid
 ar لوسيد
 ar لوسيد موتورز
 ar لوسيد غروب
 ar لوسد

name nikola-corporation
 kind company
 country united-states
 class car
 la Nikola Corporation
 ar نيكولا كوربوريشن
 ar نيكولا للشاحنات

name fisker
 kind company
 country united-states
 class car
 la Fisker
 ar فيسكر

name harley-davidson
 kind company
 country united-states
 class car
 la Harley-Davidson
 la Harley Davidson
 ar هارلي ديفيدسون
 ar هارلي ديفدسون

name goodyear
 kind company
 country united-states
 class car
 la Goodyear
 ar غوديير
 ar جوديير

name cummins
 kind company
 country united-states
 class car
 la Cummins
 ar كامينز

name john-deere
 kind company
 country united-states
 class car
 la John Deere
 la Deere & Company
 ar جون دير

name stellantis
 kind company
 country netherlands
 class car
 la Stellantis
 ar ستيلانتيس
 ar ستلانتس
 ar ستيلانتس

name volkswagen
 kind company
 country germany
 class car
 la Volkswagen
 la Volkswagen Group
 la VW
 la Volkswagen AG
 ar فولكسفاغن
 ar فولكس فاغن
 ar فولكسفاجن
 ar فولكس واغن
 ar فولكس فاجن
 ar فولكسواغن
 ar فولكس واجن

name bmw
 kind company
 country germany
 class car
 la BMW
 la BMW Group
 la Bayerische Motoren Werke
 ar بي إم دبليو
 ar بي.إم.دبليو

name mercedes-benz
 kind company
 country germany
 class car
 la Mercedes-Benz
 la Mercedes
 la Daimler
 la Daimler AG
 la Mercedes-Benz Group
 ar مرسيدس
 ar مرسيدس بنز
 ar دايملر
 ar مرسيدس-بنز

name daimler-truck
 kind company
 country germany
 class car
 la Daimler Truck
 ar دايملر تراك

name audi
 kind company
 country germany
 class car
 la Audi
 la Audi AG
 ar شركة أودي
 ar أودي الألمانية
 ar سيارات أودي

name porsche
 kind company
 country germany
 class car
 la Porsche
 la Porsche AG
 ar بورشه
 ar بورش
 ar بورشيه

name opel
 kind company
 country germany
 class car
 la Opel
 ar أوبل
 ar أوبل الألمانية

name man-se
 kind company
 country germany
 class car
 la MAN SE
 la MAN Truck
 ar مان الألمانية للشاحنات
 ar مان للشاحنات

name bosch
 kind company
 country germany
 class car
 la Bosch
 la Robert Bosch GmbH
 ar بوش الألمانية
 ar روبرت بوش الألمانية
 ar شركة بوش

name continental-ag
 kind company
 country germany
 class car
 la Continental AG
 ar كونتيننتال الألمانية
 ar كونتيننتال للإطارات

name zf-friedrichshafen
 kind company
 country germany
 class car
 la ZF Friedrichshafen
 ar زد إف فريدريشهافن

name schaeffler
 kind company
 country germany
 class car
 la Schaeffler
 ar شيفلر

name renault
 kind company
 country france
 class car
 la Renault
 la Renault Group
 la Groupe Renault
 ar رينو
 ar رينو الفرنسية
 ar مجموعة رينو
 ar رونو

name peugeot
 kind company
 country france
 class car
 la Peugeot
 la PSA Peugeot Citroen
 la PSA Group
 la Groupe PSA
 ar بيجو
 ar بيجو سيتروين
 ar بي إس إيه بيجو سيتروين
 ar بيجو الفرنسية
 ar بي إس إيه

name citroen
 kind company
 country france
 class car
 la Citroen
 la Citroën
 ar سيتروين

name michelin
 kind company
 country france
 class car
 la Michelin
 ar ميشلان
 ar ميشلين
 ar ميشلان الفرنسية

name valeo
 kind company
 country france
 class car
 la Valeo
 ar فاليو الفرنسية

name fiat
 kind company
 country italy
 class car
 la Fiat
 ar فيات

name ferrari
 kind company
 country italy
 class car
 la Ferrari
 ar فيراري

name lamborghini
 kind company
 country italy
 class car
 la Lamborghini
 ar لامبورغيني
 ar لامبورجيني

name maserati
 kind company
 country italy
 class car
 la Maserati
 ar مازيراتي

name pirelli
 kind company
 country italy
 class car
 la Pirelli
 ar بيريللي
 ar بيرللي
 ar بيريلي

name dacia
 kind company
 country romania
 class car
 la Dacia
 ar داسيا
 ar داتشيا

name skoda
 kind company
 country czech-republic
 class car
 la Skoda
 la Škoda Auto
 ar سكودا
 ar شكودا

name seat-s-a
 kind company
 country spain
 class car
 la SEAT S.A.
 ar سيات الإسبانية

name volvo
 kind company
 country sweden
 class car
 la Volvo
 la Volvo Cars
 la AB Volvo
 ar فولفو
 ar فولفو كارز
 ar ڤولفو

name scania
 kind company
 country sweden
 class car
 la Scania
 ar سكانيا

name polestar
 kind company
 country sweden
 class car
 la Polestar
 ar بوليستار
 ar بولستار

name northvolt
 kind company
 country sweden
 class car
 la Northvolt
 ar نورثفولت
 ar نورث فولت

name jaguar-land-rover
 kind company
 country united-kingdom
 class car
 la Jaguar Land Rover
 la JLR
 la Jaguar
 ar جاغوار
 ar جاكوار
 ar جاغوار لاند روفر
 ar جاجوار لاند روفر
 ar جاكوار لاند روفر
 ar جاغور لاند روفر

name aston-martin
 kind company
 country united-kingdom
 class car
 la Aston Martin
 ar أستون مارتن

name mclaren
 kind company
 country united-kingdom
 class car
 la McLaren
 la McLaren Group
 ar مكلارين
 ar ماكلارين

name bentley
 kind company
 country united-kingdom
 class car
 la Bentley
 ar بنتلي
 ar بينتلي

name jcb
 kind company
 country united-kingdom
 class car
 la JCB
 la J.C. Bamford
 ar جيه سي بي
 ar جيه.سي.بي
 ar جي سي بي
 ar جي.سي.بي
 ar جيه سي بي البريطانية

name toyota
 kind company
 country japan
 class car
 la Toyota
 la Toyota Motor
 ar تويوتا
 ar تويوتا موتور

name honda
 kind company
 country japan
 class car
 la Honda
 la Honda Motor
 ar هوندا
 ar هوندا موتور

name nissan
 kind company
 country japan
 class car
 la Nissan
 la Nissan Motor
 ar نيسان موتور
 ar شركة نيسان
 ar نيسان اليابانية
 ar نيسان للسيارات

name mazda
 kind company
 country japan
 class car
 la Mazda
 ar مازدا

name subaru
 kind company
 country japan
 class car
 la Subaru
 ar سوبارو

name suzuki
 kind company
 country japan
 class car
 la Suzuki
 la Suzuki Motor
 ar سوزوكي

name mitsubishi-motors
 kind company
 country japan
 class car
 la Mitsubishi Motors
 ar ميتسوبيشي موتورز

name isuzu
 kind company
 country japan
 class car
 la Isuzu
 ar إيسوزو

name lexus
 kind company
 country japan
 class car
 la Lexus
 ar لكزس
 ar لكسس

name takata
 kind company
 country japan
 class car
 la Takata
 ar تاكاتا

name bridgestone
 kind company
 country japan
 class car
 la Bridgestone
 ar بريدجستون

name denso
 kind company
 country japan
 class car
 la Denso
 ar دينسو

name komatsu
 kind company
 country japan
 class car
 la Komatsu
 ar كوماتسو

name yamaha
 kind company
 country japan
 class car
 la Yamaha
 la Yamaha Motor
 ar ياماها

name hyundai
 kind company
 country south-korea
 class car
 la Hyundai
 la Hyundai Motor
 la Hyundai Motor Group
 ar هيونداي
 ar هيونداي موتور
 ar هيوندي

name kia-motors
 kind company
 country south-korea
 class car
 la Kia
 la Kia Motors
 la Kia Corp
 ar كيا
 ar كيا موتورز
 ar كيا الكورية

name ssangyong
 kind company
 country south-korea
 class car
 la SsangYong
 la KG Mobility
 ar سانغ يونغ

name lg-energy-solution
 kind company
 country south-korea
 class car
 la LG Energy Solution
 ar إل جي إنرجي سوليوشن
 ar إل.جي إنرجي سوليوشن

name hyundai-engineering-and-construction
 kind company
 country south-korea
 class car construction
 la Hyundai Engineering & Construction
 la Hyundai E&C
 ar هيونداي للهندسة والإنشاءات
 ar هيونداي للهندسة والبناء

name samsung-c-and-t
 kind company
 country south-korea
 class car construction
 la Samsung C&T
 ar سامسونغ سي آند تي
 ar سامسونج سي أند تي

name samsung-e-and-a
 kind company
 country south-korea
 class car construction
 la Samsung E&A
 la Samsung Engineering
 ar سامسونغ للهندسة
 ar سامسونج للهندسة

name byd
 kind company
 country china
 class car
 la BYD
 la BYD Auto
 ar بي واي دي
 ar بي.واي.دي
 ar بي واي دي الصينية

name geely
 kind company
 country china
 class car
 la Geely
 la Zhejiang Geely
 ar جيلي الصينية
 ar شركة جيلي
 ar جيلي للسيارات

name nio
 kind company
 country china
 class car
 la Nio
 la NIO Inc
 ar شركة نيو الصينية
 ar نيو الصينية للسيارات

name xpeng
 kind company
 country china
 class car
 la Xpeng
 la XPeng
 ar إكسبنغ
 ar شياوبنغ
 ar إكس بنغ

name li-auto
 kind company
 country china
 class car
 la Li Auto
 ar لي أوتو

name great-wall-motor
 kind company
 country china
 class car
 la Great Wall Motor
 la Great Wall Motors
 ar غريت وول موتور
 ar جريت وول
 ar غريت وول موتورز

name chery
 kind company
 country china
 class car
 la Chery
 la Chery Automobile
 ar شيري الصينية
 ar شيري للسيارات
 ar تشيري الصينية

name saic-motor
 kind company
 country china
 class car
 la SAIC Motor
 la SAIC China
 ar سايك موتور
 ar سايك الصينية
 ar إس إيه آي سي موتور

name mg-motor
 kind company
 country china
 class car
 la MG Motor
 ar إم جي موتور
 ar إم جي البريطانية الصينية

name changan
 kind company
 country china
 class car
 la Changan
 la Changan Automobile
 ar شانجان
 ar تشانغان للسيارات

name faw-group
 kind company
 country china
 class car
 la FAW Group
 ar فاو الصينية

name dongfeng-motor
 kind company
 country china
 class car
 la Dongfeng Motor
 la Dongfeng Motor Corporation
 ar دونغ فنغ موتور
 ar دونغفينغ للسيارات

name zeekr
 kind company
 country china
 class car
 la Zeekr
 ar زيكر
 ar زيكر الصينية

name gotion
 kind company
 country china
 class car
 la Gotion
 la Gotion High-Tech
 ar غوتيون
 ar جوشن الصينية
 ar غوشن هاي تك
 ar جوتيون

name tata-motors
 kind company
 country india
 class car
 la Tata Motors
 ar تاتا موتورز

name mahindra
 kind company
 country india
 class car
 la Mahindra
 la Mahindra & Mahindra
 ar ماهيندرا

name maruti-suzuki
 kind company
 country india
 class car
 la Maruti Suzuki
 ar ماروتي سوزوكي

name proton-holdings
 kind company
 country malaysia
 class car
 la Proton Holdings
 la Proton cars
 ar بروتون الماليزية

name avtovaz
 kind company
 country russia
 class car
 la AvtoVAZ
 la Avtovaz
 la Lada
 ar أفتوفاز
 ar لادا
 ar أفتو فاز

name kamaz
 kind company
 country russia
 class car
 la Kamaz
 ar كاماز

name maz
 kind company
 country belarus
 class car
 la MAZ
 la Minsk Automobile Plant
 ar مصنع مينسك للسيارات

name vinfast
 kind company
 country vietnam
 class car
 la VinFast
 ar فينفاست
 ar فين فاست

name vingroup
 kind company
 country vietnam
 class car holding
 la Vingroup
 ar فين غروب
 ar فينغروب

# Pharmaceutical and health firms

name pfizer
 kind company
 country united-states
 class pharma
 la Pfizer
 la Pfizer Inc
 ar فايزر
 ar فايزار

name moderna
 kind company
 country united-states
 class pharma
 la Moderna
 la Moderna Inc
 ar موديرنا
 ar مودرنا

name johnson-and-johnson
 kind company
 country united-states
 class pharma
 la Johnson & Johnson
 la J&J
 la Johnson and Johnson
 ar جونسون آند جونسون
 ar جونسون وجونسون

name janssen
 kind company
 country united-states
 class pharma
 la Janssen
 la Janssen Pharmaceuticals
 ar يانسن
 ar جانسن للأدوية

name merck-and-co
 kind company
 country united-states
 class pharma
 la Merck & Co
 la MSD
 la Merck Sharp & Dohme
 ar ميرك الأميركية
 ar ميرك شارب آند دوم
 ar شركة ميرك

name eli-lilly
 kind company
 country united-states
 class pharma
 la Eli Lilly
 ar إيلي ليلي
 ar إلي ليلي

name abbvie
 kind company
 country united-states
 class pharma
 la AbbVie
 la Abbvie
 ar آبفي

name abbott
 kind company
 country united-states
 class pharma
 la Abbott Laboratories
 ar أبوت
 ar مختبرات أبوت
 ar أبوت لابوراتوريز

name amgen
 kind company
 country united-states
 class pharma
 la Amgen
 ar أمجن
 ar أمجين

name gilead-sciences
 kind company
 country united-states
 class pharma
 la Gilead Sciences
 la Gilead
 ar جلعاد ساينسز
 ar غيلياد
 ar جيلياد ساينسز
 ar غيلياد ساينسز
 ar جيلياد

name regeneron
 kind company
 country united-states
 class pharma
 la Regeneron
 ar ريجينيرون
 ar ريجنيرون

name biogen
 kind company
 country united-states
 class pharma
 la Biogen
 ar بيوجن
 ar بايوجن
 ar بيوجين

name bristol-myers-squibb
 kind company
 country united-states
 class pharma
 la Bristol Myers Squibb
 la Bristol-Myers Squibb
 ar بريستول مايرز سكويب
 ar بريستول مايرز

name novavax
 kind company
 country united-states
 class pharma
 la Novavax
 ar نوفافاكس

name vertex-pharmaceuticals
 kind company
 country united-states
 class pharma
 la Vertex Pharmaceuticals
 ar فيرتكس
 ar فرتكس للأدوية

name purdue-pharma
 kind company
 country united-states
 class pharma
 la Purdue Pharma
 ar بيردو فارما
 ar بوردو فارما
 ar بيرديو فارما

name theranos
 kind company
 country united-states
 class pharma
 la Theranos
 ar ثيرانوس
 ar تيرانوس

name illumina
 kind company
 country united-states
 class pharma
 la Illumina
 ar إلومينا

name medtronic
 kind company
 country united-states
 class pharma
 la Medtronic
 ar مدترونيك
 ar ميدترونيك

name kenvue
 kind company
 country united-states
 class pharma
 la Kenvue
 ar كينفيو
 ar كينفو

name viatris
 kind company
 country united-states
 class pharma
 la Viatris
 la Mylan
 ar فياتريس
 ar مايلان

name mckesson
 kind company
 country united-states
 class pharma
 la McKesson
 ar ماكيسون

name cvs-health
 kind company
 country united-states
 class pharma
 la CVS Health
 la CVS
 ar سي في إس هيلث
 ar سي في إس

name walgreens
 kind company
 country united-states
 class pharma
 la Walgreens
 la Walgreens Boots Alliance
 ar والغرينز
 ar والجرينز

name hca-healthcare
 kind company
 country united-states
 class pharma
 la HCA Healthcare
 ar إتش سي إيه هيلث كير

name emergent-biosolutions
 kind company
 country united-states
 class pharma
 la Emergent BioSolutions
 ar إميرجنت بيوسوليوشنز

name thermo-fisher
 kind company
 country united-states
 class pharma
 la Thermo Fisher
 la Thermo Fisher Scientific
 ar ثيرمو فيشر
 ar ثرمو فيشر

name baxter-international
 kind company
 country united-states
 class pharma
 la Baxter International
 ar باكستر إنترناشونال

name intuitive-surgical
 kind company
 country united-states
 class pharma
 la Intuitive Surgical
 ar إنتويتيف سيرجيكال

name inovio
 kind company
 country united-states
 class pharma
 la Inovio
 ar إينوفيو

name monsanto
 kind company
 country united-states
 class pharma chemical
 la Monsanto
 ar مونسانتو

name dow-chemical
 kind company
 country united-states
 class pharma chemical
 la Dow Chemical
 la Dow Inc
 ar داو كيميكال
 ar داو للكيماويات

name dupont
 kind company
 country united-states
 class pharma chemical
 la DuPont
 la Du Pont
 ar دوبونت
 ar دو بونت

name 3m
 kind company
 country united-states
 class pharma chemical
 la 3M
 ar ثري إم
 ar تي إم
 ar تي.إم

name lyondellbasell
 kind company
 country united-states
 class pharma chemical
 la LyondellBasell
 ar ليونديل باسل

name corteva
 kind company
 country united-states
 class pharma chemical
 la Corteva
 ar كورتيفا

name astrazeneca
 kind company
 country united-kingdom
 class pharma
 la AstraZeneca
 la Astra Zeneca
 ar أسترازينيكا
 ar أسترازينكا
 ar أسترا زينيكا

name gsk
 kind company
 country united-kingdom
 class pharma
 la GSK
 la GlaxoSmithKline
 la Glaxo
 ar غلاكسو سميث كلاين
 ar جلاكسو سميث كلاين
 ar جي إس كيه
 ar غلاكسو
 ar غلاكسوسميثكلاين

name reckitt
 kind company
 country united-kingdom
 class pharma
 la Reckitt
 la Reckitt Benckiser
 ar ريكيت بنكيزر
 ar ريكيت

name haleon
 kind company
 country united-kingdom
 class pharma
 la Haleon
 ar هاليون

name oxford-nanopore
 kind company
 country united-kingdom
 class pharma
 la Oxford Nanopore
 ar أكسفورد نانوبور

name ineos
 kind company
 country united-kingdom
 class pharma chemical
 la INEOS
 la Ineos
 ar إينيوس
 ar إنيوس

name johnson-matthey
 kind company
 country united-kingdom
 class pharma chemical
 la Johnson Matthey
 ar جونسون ماثي

name sanofi
 kind company
 country france
 class pharma
 la Sanofi
 la Sanofi Pasteur
 ar سانوفي
 ar سانوفي باستور

name servier
 kind company
 country france
 class pharma
 la Servier
 la Servier Laboratories
 ar سيرفييه
 ar مختبرات سيرفييه

name ipsen
 kind company
 country france
 class pharma
 la Ipsen
 ar إبسن الفرنسية

name valneva
 kind company
 country france
 class pharma
 la Valneva
 ar فالنيفا

name biomerieux
 kind company
 country france
 class pharma
 la Biomérieux
 la bioMérieux
 ar بيوميريو

name essilor
 kind company
 country france
 class pharma
 la Essilor
 la EssilorLuxottica
 ar إيسيلور لوكسوتيكا
 ar إسيلور لوكسوتيكا

name air-liquide
 kind company
 country france
 class pharma chemical
 la Air Liquide
 ar إير ليكيد
 ar اير ليكويد

name arkema
 kind company
 country france
 class pharma chemical
 la Arkema
 ar أركيما

name bayer
 kind company
 country germany
 class pharma
 la Bayer
 la Bayer AG
 ar باير
 ar شركة باير
 ar باير الألمانية

name biontech
 kind company
 country germany
 class pharma
 la BioNTech
 la Biontech
 ar بيونتك
 ar بيونتيك
 ar بايونتك
 ar بيو إن تك
 ar بايو إن تك

name merck-kgaa
 kind company
 country germany
 class pharma
 la Merck KGaA
 ar ميرك الألمانية

name curevac
 kind company
 country germany
 class pharma
 la CureVac
 ar كيورفاك
 ar كيور فاك

name fresenius
 kind company
 country germany
 class pharma
 la Fresenius
 la Fresenius Medical Care
 ar فريزينيوس

name boehringer-ingelheim
 kind company
 country germany
 class pharma
 la Boehringer Ingelheim
 ar بوهرنغر إنغلهايم
 ar بوهرنجر إنجلهايم

name siemens-healthineers
 kind company
 country germany
 class pharma
 la Siemens Healthineers
 ar سيمنز هيلثينيرز

name basf
 kind company
 country germany
 class pharma chemical
 la BASF
 la BASF SE
 ar بي إيه إس إف
 ar بي.إيه.إس.إف
 ar بي أ إس إف
 ar بي.أ.إس.إف
 ar باسف
 ar باسف الألمانية

name henkel
 kind company
 country germany
 class pharma consumer
 la Henkel
 ar هنكل
 ar هينكل

name covestro
 kind company
 country germany
 class pharma chemical
 la Covestro
 ar كوفيسترو

name evonik
 kind company
 country germany
 class pharma chemical
 la Evonik
 ar إيفونيك

name novartis
 kind company
 country switzerland
 class pharma
 la Novartis
 ar نوفارتس
 ar نوفارتيس

name roche
 kind company
 country switzerland
 class pharma
 la Roche
 la Hoffmann-La Roche
 ar روش السويسرية
 ar شركة روش
 ar هوفمان لا روش
 ar روش للأدوية

name lonza
 kind company
 country switzerland
 class pharma
 la Lonza
 la Lonza Group
 ar لونزا

name syngenta
 kind company
 country switzerland
 class pharma chemical
 la Syngenta
 ar سينجنتا
 ar سينغنتا

name clariant
 kind company
 country switzerland
 class pharma chemical
 la Clariant
 ar كلاريانت

name novo-nordisk
 kind company
 country denmark
 class pharma
 la Novo Nordisk
 ar نوفو نورديسك
 ar نوفونورديسك

name bavarian-nordic
 kind company
 country denmark
 class pharma
 la Bavarian Nordic
 ar بافاريان نورديك

name takeda
 kind company
 country japan
 class pharma
 la Takeda
 la Takeda Pharmaceutical
 ar تاكيدا

name eisai
 kind company
 country japan
 class pharma
 la Eisai
 ar إيساي
 ar إيزاي

name daiichi-sankyo
 kind company
 country japan
 class pharma
 la Daiichi Sankyo
 ar دايتشي سانكيو

name shionogi
 kind company
 country japan
 class pharma
 la Shionogi
 ar شيونوغي

name teva
 kind company
 country israel
 class pharma
 la Teva
 la Teva Pharmaceutical
 la Teva Pharmaceuticals
 ar تيفا
 ar تيفا الإسرائيلية
 ar تيفا للأدوية

name taro-pharmaceutical
 kind company
 country israel
 class pharma
 la Taro Pharmaceutical
 ar تارو للأدوية

name allergan
 kind company
 country ireland
 class pharma
 la Allergan
 ar أليرغان
 ar أليرجان

name serum-institute-of-india
 kind company
 country india
 class pharma
 la Serum Institute of India
 la Serum Institute
 ar معهد سيروم الهندي
 ar معهد سيروم
 ar سيروم إنستيتيوت
 ar معهد الأمصال الهندي

name bharat-biotech
 kind company
 country india
 class pharma
 la Bharat Biotech
 ar بهارات بيوتك
 ar بهارات بايوتك

name sun-pharma
 kind company
 country india
 class pharma
 la Sun Pharma
 la Sun Pharmaceutical
 ar صن فارما

name cipla
 kind company
 country india
 class pharma
 la Cipla
 ar سيبلا الهندية

name maiden-pharmaceuticals
 kind company
 country india
 class pharma
 la Maiden Pharmaceuticals
 ar مايدن للأدوية
 ar مايدن فارماسيوتيكالز

name sinopharm
 kind company
 country china
 class pharma
 la Sinopharm
 ar سينوفارم

name sinovac
 kind company
 country china
 class pharma
 la Sinovac
 la Sinovac Biotech
 ar سينوفاك
 ar سينوفاك بيوتك

name cansino
 kind company
 country china
 class pharma
 la CanSino
 la CanSino Biologics
 ar كانسينو
 ar كانسينو بيولوجيكس

name wuxi-apptec
 kind company
 country china
 class pharma
 la WuXi AppTec
 ar ووشي أبتك

name wuxi-biologics
 kind company
 country china
 class pharma
 la WuXi Biologics
 ar ووشي بيولوجيكس

name gamaleya-institute
 kind organization
 country russia
 class pharma
 la Gamaleya Institute
 la Gamaleya
 ar معهد غاماليا
 ar معهد جاماليا
 ar غاماليا
 ar مركز غاماليا

name r-pharm
 kind company
 country russia
 class pharma
 la R-Pharm
 ar آر فارم

name biocubafarma
 kind company
 country cuba
 class pharma
 la BioCubaFarma
 ar بيوكوبافارما

name aspen-pharmacare
 kind company
 country south-africa
 class pharma
 la Aspen Pharmacare
 ar أسبن فارماكير

name dar-al-dawa
 kind company
 country jordan
 class pharma
 la Dar Al Dawa
 ar دار الدواء الأردنية

name tameco-syria
 kind company
 country syria
 class pharma
 la Tameco Syria
 ar تاميكو السورية

# Consumer goods, food, retail and fashion

name procter-and-gamble
 kind company
 country united-states
 class consumer
 la Procter & Gamble
 la P&G
 la Procter and Gamble
 ar بروكتر آند غامبل
 ar بروكتر آند جامبل
 ar بروكتر وغامبل

name coca-cola
 kind company
 country united-states
 class consumer food
 la Coca-Cola
 la Coca Cola
 ar كوكاكولا
 ar كوكا كولا
 ar كوكا-كولا

name pepsico
 kind company
 country united-states
 class consumer food
 la PepsiCo
 la Pepsi
 la Pepsico
 ar بيبسي
 ar بيبسيكو
 ar بيبسي كو
 ar ببسي

name mcdonald-s
 kind company
 country united-states
 class consumer food
 la McDonald's
 la McDonalds
 la McDonald’s
 ar ماكدونالدز
 ar ماكدونالد
 ar مكدونالدز
 ar ماك دونالدز
 ar مكدونالد

name starbucks
 kind company
 country united-states
 class consumer food
 la Starbucks
 ar ستاربكس
 ar ستار باكس
 ar ستاربوكس

name kfc
 kind company
 country united-states
 class consumer food
 la KFC
 la Kentucky Fried Chicken
 ar مطاعم كنتاكي
 ar كيه إف سي
 ar دجاج كنتاكي
 ar كي إف سي
 ar كنتاكي فرايد تشيكن

name burger-king
 kind company
 country united-states
 class consumer food
 la Burger King
 ar برغر كينغ
 ar برجر كنج
 ar برغر كنغ
 ar بيرغر كينغ

name pizza-hut
 kind company
 country united-states
 class consumer food
 la Pizza Hut
 ar بيتزا هت
 ar بيتزا هات

name domino-s
 kind company
 country united-states
 class consumer food
 la Domino's
 la Domino's Pizza
 ar دومينوز
 ar دومينوز بيتزا

name papa-john-s
 kind company
 country united-states
 class consumer food
 la Papa John's
 la Papa Johns
 ar بابا جونز

name subway-restaurants
 kind company
 country united-states
 class consumer
 la Subway restaurants
 ar مطاعم صب واي
 ar صب واي

name dunkin
 kind company
 country united-states
 class consumer food
 la Dunkin'
 la Dunkin Donuts
 la Dunkin' Donuts
 ar دانكن دونتس
 ar دانكن
 ar دانكن دونات

name ben-and-jerry-s
 kind company
 country united-states
 class consumer food
 la Ben & Jerry's
 la Ben and Jerry's
 ar بن آند جيري
 ar بن أند جيريز
 ar بن وجيري
 ar بن آند جيريس

name kraft-heinz
 kind company
 country united-states
 class consumer food
 la Kraft Heinz
 ar كرافت هاينز
 ar كرافت هاينتز

name mondelez
 kind company
 country united-states
 class consumer food
 la Mondelez
 la Mondelez International
 ar مونديليز
 ar موندليز

name kellogg-s
 kind company
 country united-states
 class consumer food
 la Kellogg's
 la Kellanova
 ar كيلوغز
 ar كلوقز
 ar كيلوجز

name general-mills
 kind company
 country united-states
 class consumer food
 la General Mills
 ar جنرال ميلز

name mars-inc
 kind company
 country united-states
 class consumer food
 la Mars Inc
 la Mars Incorporated
 ar شركة مارس الأميركية
 ar مارس إنكوربوريتد

name cargill
 kind company
 country united-states
 class consumer food
 la Cargill
 ar كارغيل
 ar كارجيل

name archer-daniels-midland
 kind company
 country united-states
 class consumer food
 la Archer Daniels Midland
 ar آرتشر دانيلز ميدلاند

name bunge
 kind company
 country united-states
 class consumer food
 la Bunge
 ar بونغي
 ar بونجي

name tyson-foods
 kind company
 country united-states
 class consumer food
 la Tyson Foods
 ar تايسون فودز

name chiquita
 kind company
 country united-states
 class consumer food
 la Chiquita
 la Chiquita Brands
 la United Fruit Company
 ar تشيكيتا
 ar شيكيتا
 ar يونايتد فروت

name dole-plc
 kind company
 country united-states
 class consumer food
 la Dole plc
 la Dole Food
 ar دول فود

name monster-beverage
 kind company
 country united-states
 class consumer food
 la Monster Beverage
 ar مونستر بيفريدج

name keurig-dr-pepper
 kind company
 country united-states
 class consumer food
 la Keurig Dr Pepper
 la Dr Pepper
 ar دكتور بيبر

name colgate-palmolive
 kind company
 country united-states
 class consumer
 la Colgate-Palmolive
 la Colgate
 ar كولغيت بالموليف
 ar كولجيت

name estee-lauder
 kind company
 country united-states
 class consumer
 la Estee Lauder
 la Estée Lauder
 ar إستي لودر
 ar إستيه لودر

name kimberly-clark
 kind company
 country united-states
 class consumer
 la Kimberly-Clark
 ar كيمبرلي كلارك

name nike
 kind company
 country united-states
 class consumer
 la Nike
 la Nike Inc
 ar نايكي
 ar نايك

name under-armour
 kind company
 country united-states
 class consumer
 la Under Armour
 ar أندر آرمور

name levi-strauss
 kind company
 country united-states
 class consumer
 la Levi Strauss
 la Levi's
 ar ليفايز
 ar ليفي شتراوس

name gap-inc
 kind company
 country united-states
 class consumer
 la Gap Inc
 ar غاب إنك

name tiffany-and-co
 kind company
 country united-states
 class consumer
 la Tiffany & Co
 ar تيفاني آند كو

name ralph-lauren
 kind company
 country united-states
 class consumer
 la Ralph Lauren
 ar رالف لورين
 ar رالف لورن

name calvin-klein
 kind company
 country united-states
 class consumer
 la Calvin Klein
 la PVH
 ar كالفن كلاين
 ar كالفين كلاين

name victoria-s-secret
 kind company
 country united-states
 class consumer
 la Victoria's Secret
 ar فيكتوريا سيكريت
 ar فيكتورياز سيكرت

name abercrombie-and-fitch
 kind company
 country united-states
 class consumer
 la Abercrombie & Fitch
 ar أبركرومبي آند فيتش

name walmart
 kind company
 country united-states
 class consumer retail
 la Walmart
 la Wal-Mart
 ar وولمارت
 ar وول مارت
 ar والمارت
 ar ولمارت

name costco
 kind company
 country united-states
 class consumer retail
 la Costco
 ar كوستكو

name target-corporation
 kind company
 country united-states
 class consumer retail
 la Target Corporation
 ar تارغت للتجزئة
 ar تارغيت الأميركية
 ar شركة تارغت

name home-depot
 kind company
 country united-states
 class consumer retail
 la Home Depot
 ar هوم ديبو
 ar هوم ديبوت

name kroger
 kind company
 country united-states
 class consumer retail
 la Kroger
 ar كروغر
 ar كروجر

name macy-s
 kind company
 country united-states
 class consumer retail
 la Macy's
 ar ميسيز

name best-buy
 kind company
 country united-states
 class consumer retail
 la Best Buy
 ar بست باي
 ar بيست باي

name gamestop
 kind company
 country united-states
 class consumer retail
 la GameStop
 ar غيم ستوب
 ar جيم ستوب
 ar غيمستوب

name toys-r-us
 kind company
 country united-states
 class consumer retail
 la Toys R Us
 ar تويز آر أص
 ar تويز آر آس

name saks-fifth-avenue
 kind company
 country united-states
 class consumer retail
 la Saks Fifth Avenue
 ar ساكس فيفث أفنيو

name philip-morris-international
 kind company
 country united-states
 class consumer tobacco
 la Philip Morris International
 la Philip Morris
 ar فيليب موريس
 ar فيليب موريس إنترناشونال

name altria
 kind company
 country united-states
 class consumer tobacco
 la Altria
 ar ألتريا

name mattel
 kind company
 country united-states
 class consumer toys
 la Mattel
 ar ماتيل

name hasbro
 kind company
 country united-states
 class consumer toys
 la Hasbro
 ar هاسبرو

name avon-products
 kind company
 country united-states
 class consumer
 la Avon Products
 ar إيفون لمستحضرات التجميل

name herbalife
 kind company
 country united-states
 class consumer
 la Herbalife
 ar هيربالايف
 ar هربالايف

name johnson-controls
 kind company
 country united-states
 class consumer
 la Johnson Controls
 ar جونسون كونترولز

name whirlpool-corporation
 kind company
 country united-states
 class consumer
 la Whirlpool Corporation
 ar ويرلبول
 ar ويرلبوول

name sodastream
 kind company
 country united-states
 class consumer food
 la SodaStream
 la Soda Stream
 ar صودا ستريم
 ar صوداستريم
 ar سودا ستريم

name nestle
 kind company
 country switzerland
 class consumer food
 la Nestle
 la Nestlé
 la Nestle SA
 ar نستله
 ar نسله
 ar نستلي
 ar نيستله

name richemont
 kind company
 country switzerland
 class consumer
 la Richemont
 ar ريشمون
 ar ريتشمونت

name rolex
 kind company
 country switzerland
 class consumer
 la Rolex
 ar رولكس
 ar روليكس

name swatch
 kind company
 country switzerland
 class consumer
 la Swatch
 la Swatch Group
 ar سواتش
 ar سوواتش

name lindt
 kind company
 country switzerland
 class consumer food
 la Lindt
 la Lindt & Sprungli
 ar ليندت للشوكولاتة
 ar لينت للشوكولاتة
 ar ليندت

name barry-callebaut
 kind company
 country switzerland
 class consumer food
 la Barry Callebaut
 ar باري كاليبو

name givaudan
 kind company
 country switzerland
 class consumer
 la Givaudan
 ar جيفودان
 ar جيفودان السويسرية

name danone
 kind company
 country france
 class consumer food
 la Danone
 ar دانون
 ar دانون الفرنسية

name lactalis
 kind company
 country france
 class consumer food
 la Lactalis
 ar لاكتاليس
 ar لاكتليس

name l-oreal
 kind company
 country france
 class consumer
 la L'Oreal
 la L'Oréal
 la Loreal
 ar لوريال
 ar لوريال الفرنسية
 ar لو ريال

name lvmh
 kind company
 country france
 class consumer
 la LVMH
 la Louis Vuitton
 la LVMH Moët Hennessy Louis Vuitton
 ar لويس فويتون
 ar لوي فيتون
 ar إل في إم إتش
 ar لويس فيتون
 ar إل.في.إم.إتش
 ar لوي فويتون

name kering
 kind company
 country france
 class consumer
 la Kering
 la Gucci owner Kering
 ar كيرينغ
 ar كيرينج

name hermes-international
 kind company
 country france
 class consumer
 la Hermes International
 la Hermès
 ar إيرميس الفرنسية
 ar دار هيرميس
 ar دار إيرميس
 ar هيرميس الفرنسية للأزياء

name chanel
 kind company
 country france
 class consumer
 la Chanel
 ar شانيل
 ar دار شانيل

name christian-dior
 kind company
 country france
 class consumer
 la Christian Dior
 la Dior
 ar ديور
 ar كريستيان ديور

name yves-saint-laurent
 kind company
 country france
 class consumer
 la Yves Saint Laurent
 la Saint Laurent
 ar إيف سان لوران
 ar سان لوران

name carrefour
 kind company
 country france
 class consumer
 la Carrefour
 la Carrefour SA
 ar كارفور
 ar كارفور الفرنسية
 ar كارفورد

name auchan
 kind company
 country france
 class consumer
 la Auchan
 ar أوشان
 ar أوشون الفرنسية

name casino-guichard
 kind company
 country france
 class consumer retail
 la Casino Guichard
 la Groupe Casino
 ar كازينو الفرنسية
 ar مجموعة كازينو الفرنسية

name leclerc
 kind company
 country france
 class consumer retail
 la Leclerc
 la E.Leclerc
 ar لوكلير للتجزئة
 ar متاجر لوكلير

name decathlon
 kind company
 country france
 class consumer retail
 la Decathlon
 ar ديكاتلون
 ar ديكاثلون

name pernod-ricard
 kind company
 country france
 class consumer food
 la Pernod Ricard
 ar بيرنو ريكار
 ar برنو ريكارد

name sephora
 kind company
 country france
 class consumer retail
 la Sephora
 ar سيفورا

name lacoste
 kind company
 country france
 class consumer
 la Lacoste
 ar لاكوست

name galeries-lafayette
 kind company
 country france
 class consumer retail
 la Galeries Lafayette
 ar غاليري لافاييت
 ar غاليريز لافاييت

name fromageries-bel
 kind company
 country france
 class consumer food
 la Fromageries Bel
 ar مجموعة بيل للأجبان

name bic
 kind company
 country france
 class consumer
 la Bic
 la Société Bic
 ar بيك الفرنسية للأقلام

name lagardere-travel-retail
 kind company
 country france
 class consumer
 la Lagardere Travel Retail
 ar لاغاردير ترافل

name unilever
 kind company
 country united-kingdom
 class consumer
 la Unilever
 ar يونيليفر
 ar يونيليفير
 ar يوني ليفر

name tesco
 kind company
 country united-kingdom
 class consumer retail
 la Tesco
 ar تيسكو
 ar تسكو

name sainsbury-s
 kind company
 country united-kingdom
 class consumer retail
 la Sainsbury's
 la Sainsburys
 ar سينسبري
 ar سينزبري

name marks-and-spencer
 kind company
 country united-kingdom
 class consumer retail
 la Marks & Spencer
 la Marks and Spencer
 ar ماركس آند سبنسر
 ar ماركس وسبنسر

name harrods
 kind company
 country united-kingdom
 class consumer retail
 la Harrods
 ar هارودز

name morrisons
 kind company
 country united-kingdom
 class consumer retail
 la Morrisons
 ar أسدا البريطانية

name co-op-group
 kind company
 country united-kingdom
 class consumer retail
 la Co-op Group
 la The Co-op
 ar كو أوب البريطانية
 ar مجموعة كو-أوب البريطانية

name asos
 kind company
 country united-kingdom
 class consumer retail
 la Asos
 ar أسوس للأزياء

name diageo
 kind company
 country united-kingdom
 class consumer food
 la Diageo
 ar دياجيو

name british-american-tobacco
 kind company
 country united-kingdom
 class consumer tobacco
 la British American Tobacco
 ar بريتيش أميركان توباكو
 ar بريتش أمريكان توباكو

name imperial-brands
 kind company
 country united-kingdom
 class consumer tobacco
 la Imperial Brands
 la Imperial Tobacco
 ar إمبريال توباكو
 ar إمبريال براندز

name burberry
 kind company
 country united-kingdom
 class consumer
 la Burberry
 ar بربري البريطانية
 ar بربري للأزياء
 ar دار بربري

name cadbury
 kind company
 country united-kingdom
 class consumer food
 la Cadbury
 ar كادبوري
 ar كادبري

name costa-coffee
 kind company
 country united-kingdom
 class consumer food
 la Costa Coffee
 ar كوستا كوفي
 ar كوستا للقهوة

name pret-a-manger
 kind company
 country united-kingdom
 class consumer food
 la Pret a Manger
 ar بريتا مانجيه
 ar بريت أ مانجيه

name sotheby-s
 kind company
 country united-kingdom
 class consumer
 la Sotheby's
 ar سوذبيز
 ar سوثبيز
 ar دار سوذبيز

name christie-s
 kind company
 country united-kingdom
 class consumer
 la Christie's
 ar كريستيز
 ar دار كريستيز

name de-beers
 kind company
 country united-kingdom
 class consumer mining
 la De Beers
 ar دي بيرز

name puma-energy
 kind company
 country united-kingdom
 class consumer oil
 la Puma Energy
 ar بوما إنرجي

name adidas
 kind company
 country germany
 class consumer
 la Adidas
 ar أديداس

name puma
 kind company
 country germany
 class consumer
 la Puma
 la Puma SE
 ar بوما الألمانية
 ar شركة بوما
 ar بوما للملابس الرياضية

name hugo-boss
 kind company
 country germany
 class consumer
 la Hugo Boss
 ar هوغو بوس
 ar هوجو بوس

name aldi
 kind company
 country germany
 class consumer
 la Aldi
 ar ألدي

name lidl
 kind company
 country germany
 class consumer
 la Lidl
 la Schwarz Group
 ar ليدل

name metro-ag
 kind company
 country germany
 class consumer
 la Metro AG
 ar مترو الألمانية للتجزئة

name beiersdorf
 kind company
 country germany
 class consumer
 la Beiersdorf
 la Nivea
 ar نيفيا
 ar بايرسدورف

name haribo
 kind company
 country germany
 class consumer food
 la Haribo
 ar هاريبو

name dr-oetker
 kind company
 country germany
 class consumer food
 la Dr. Oetker
 la Oetker Group
 ar دكتور أوتكر

name axel-springer
 kind company
 country germany
 class consumer media
 la Axel Springer
 la Axel Springer SE
 ar أكسل شبرينغر
 ar أكسل شبرنغر
 ar أكسل سبرينغر
 ar أكسيل شبرينغر

name bertelsmann
 kind company
 country germany
 class consumer media
 la Bertelsmann
 ar بيرتلسمان
 ar برتلسمان

name ferrero
 kind company
 country italy
 class consumer food
 la Ferrero
 ar فيريرو
 ar فيريرو روشيه

name barilla
 kind company
 country italy
 class consumer food
 la Barilla
 ar باريلا

name prada
 kind company
 country italy
 class consumer
 la Prada
 ar برادا

name gucci
 kind company
 country italy
 class consumer
 la Gucci
 ar غوتشي
 ar جوتشي

name versace
 kind company
 country italy
 class consumer
 la Versace
 ar فيرساتشي
 ar فيرزاتشي

name armani
 kind company
 country italy
 class consumer
 la Armani
 la Giorgio Armani SpA
 ar أرماني

name dolce-and-gabbana
 kind company
 country italy
 class consumer
 la Dolce & Gabbana
 la Dolce and Gabbana
 ar دولتشي آند غابانا
 ar دولتشي وغابانا

name benetton
 kind company
 country italy
 class consumer
 la Benetton
 ar بينيتون
 ar بنيتون

name luxottica
 kind company
 country italy
 class consumer
 la Luxottica
 ar لوكسوتيكا

name lavazza
 kind company
 country italy
 class consumer food
 la Lavazza
 ar لافازا

name parmalat
 kind company
 country italy
 class consumer food
 la Parmalat
 ar بارمالات

name inditex
 kind company
 country spain
 class consumer
 la Inditex
 la Zara
 ar إنديتكس
 ar زارا

name mango-fashion
 kind company
 country spain
 class consumer
 la Mango fashion
 ar مانغو للأزياء
 ar مانجو الإسبانية

name el-corte-ingles
 kind company
 country spain
 class consumer retail
 la El Corte Inglés
 la El Corte Ingles
 ar إل كورتي إنغليس

name h-and-m
 kind company
 country sweden
 class consumer
 la H&M
 la Hennes & Mauritz
 ar إتش آند إم
 ar هينيس آند موريتز

name ikea
 kind company
 country sweden
 class consumer retail
 la IKEA
 la Ikea
 ar إيكيا

name electrolux
 kind company
 country sweden
 class consumer
 la Electrolux
 ar إلكترولوكس
 ar إليكترولوكس

name oatly
 kind company
 country sweden
 class consumer
 la Oatly
 ar أوتلي

name lego
 kind company
 country denmark
 class consumer toys
 la Lego
 la LEGO Group
 ar ليغو
 ar ليجو

name arla
 kind company
 country denmark
 class consumer food
 la Arla
 la Arla Foods
 ar آرلا
 ar آرلا فودز

name carlsberg
 kind company
 country denmark
 class consumer food
 la Carlsberg
 ar كارلسبرغ
 ar كارلسبيرغ
 ar كارلسبرج

name maersk
 kind company
 country denmark
 class consumer shipping
 la Maersk
 la A.P. Moller-Maersk
 la AP Moller Maersk
 la Moller-Maersk
 ar ميرسك
 ar مولر ميرسك
 ar ميرسك الدنماركية
 ar مايرسك
 ar إيه بي مولر ميرسك

name heineken
 kind company
 country netherlands
 class consumer food
 la Heineken
 ar هاينكن
 ar هاينيكن

name ahold-delhaize
 kind company
 country netherlands
 class consumer retail
 la Ahold Delhaize
 ar أهولد ديليز

name frieslandcampina
 kind company
 country netherlands
 class consumer food
 la FrieslandCampina
 ar فريزلاند كامبينا
 ar فريسلاند كامبينا

name ab-inbev
 kind company
 country belgium
 class consumer food
 la AB InBev
 la Anheuser-Busch InBev
 la Anheuser-Busch
 ar إيه بي إنبيف
 ar أنهايزر بوش
 ar إنبيف

name umicore
 kind company
 country belgium
 class consumer chemical
 la Umicore
 ar أوميكور

name red-bull
 kind company
 country austria
 class consumer food
 la Red Bull
 la Red Bull GmbH
 ar ريد بول
 ar رد بول

name swarovski
 kind company
 country austria
 class consumer
 la Swarovski
 ar سواروفسكي
 ar شواروفسكي

name signa
 kind company
 country austria
 class consumer retail
 la Signa
 ar مجموعة سيغنا النمساوية

name lululemon
 kind company
 country canada
 class consumer
 la Lululemon
 ar لولوليمون

name tim-hortons
 kind company
 country canada
 class consumer food
 la Tim Hortons
 ar تيم هورتنز
 ar تيم هورتونز

name restaurant-brands-international
 kind company
 country canada
 class consumer food
 la Restaurant Brands International
 ar ريستورانت براندز

name mccain-foods
 kind company
 country canada
 class consumer food
 la McCain Foods
 ar ماكين فودز

name uniqlo
 kind company
 country japan
 class consumer
 la Uniqlo
 la Fast Retailing
 ar يونيكلو
 ar فاست ريتيلنغ

name seven-and-i
 kind company
 country japan
 class consumer retail
 la Seven & i
 la 7-Eleven
 la Seven & i Holdings
 ar سفن إليفن
 ar سيفن إليفن

name kirin-holdings
 kind company
 country japan
 class consumer food
 la Kirin Holdings
 ar كيرين القابضة

name shiseido
 kind company
 country japan
 class consumer
 la Shiseido
 ar شيسيدو

name pop-mart
 kind company
 country china
 class consumer toys
 la Pop Mart
 ar بوب مارت

name luckin-coffee
 kind company
 country china
 class consumer food
 la Luckin Coffee
 ar لاكن كوفي
 ar لوكين كوفي

name cofco
 kind company
 country china
 class consumer food
 la COFCO
 ar كوفكو

name kweichow-moutai
 kind company
 country china
 class consumer food
 la Kweichow Moutai
 la Moutai
 ar موتاي
 ar كويتشو موتاي

name miniso
 kind company
 country china
 class consumer retail
 la Miniso
 ar مينيسو

name ck-hutchison
 kind company
 country hong-kong
 class consumer ports
 la CK Hutchison
 la Hutchison
 ar سي كيه هاتشيسون
 ar هاتشيسون
 ar سي كي هاتشيسون

name giordano
 kind company
 country hong-kong
 class consumer
 la Giordano
 ar جيوردانو

name jbs
 kind company
 country brazil
 class consumer food
 la JBS
 la JBS S.A.
 ar جيه بي إس البرازيلية
 ar جي بي إس البرازيلية

name brf
 kind company
 country brazil
 class consumer food
 la BRF
 ar بي آر إف
 ar بي.آر.إف

name vale-sa
 kind company
 country brazil
 class consumer mining
 la Vale SA
 ar شركة فالي
 ar فالي البرازيلية
 ar فالى

name natura
 kind company
 country brazil
 class consumer
 la Natura
 ar ناتورا البرازيلية

name grupo-bimbo
 kind company
 country mexico
 class consumer food
 la Grupo Bimbo
 la Bimbo
 ar بيمبو

name cemex
 kind company
 country mexico
 class consumer construction
 la Cemex
 ar سيمكس
 ar سيميكس

name strauss-group
 kind company
 country israel
 class consumer food
 la Strauss Group
 ar شتراوس الإسرائيلية
 ar مجموعة شتراوس

name tnuva
 kind company
 country israel
 class consumer food
 la Tnuva
 ar تنوفا

name ahava
 kind company
 country israel
 class consumer
 la Ahava
 la Ahava Dead Sea
 ar أهافا
 ar أهافا لمستحضرات التجميل

name mehadrin
 kind company
 country israel
 class consumer food
 la Mehadrin
 ar مهدرين

name icl-group
 kind company
 country israel
 class consumer chemical
 la ICL Group
 la Israel Chemicals
 ar إسرائيل كيميكالز
 ar كيماويات إسرائيل

name shufersal
 kind company
 country israel
 class consumer retail
 la Shufersal
 ar شوفرسال

name shikun-and-binui
 kind company
 country israel
 class consumer construction
 la Shikun & Binui
 ar شيكون وبينوي

name zim
 kind company
 country israel
 class consumer shipping
 la Zim
 la ZIM Integrated Shipping
 ar زيم الإسرائيلية
 ar شركة زيم
 ar زيم للشحن
 ar تسيم الإسرائيلية

name leviev-group
 kind company
 country israel
 class consumer holding
 la Leviev Group
 la Africa Israel Investments
 ar أفريقيا إسرائيل للاستثمارات
 ar مجموعة ليفاييف

name akbar-brothers
 kind company
 country sri-lanka
 class consumer food
 la Akbar Brothers
 ar أكبر براذرز

# Shipping, ports, logistics, construction, mining, metals, hospitality

name msc
 kind company
 country switzerland
 class shipping
 la MSC
 la Mediterranean Shipping Company
 ar إم إس سي للشحن
 ar ميديتيرانيان شيبينغ كومباني
 ar شركة البحر المتوسط للشحن
 ar إم إس سي

name cma-cgm
 kind company
 country france
 class shipping
 la CMA CGM
 ar سي إم إيه سي جي إم
 ar سي إم إي سي جي إم

name hapag-lloyd
 kind company
 country germany
 class shipping
 la Hapag-Lloyd
 la Hapag Lloyd
 ar هاباغ لويد
 ar هاباج لويد
 ar هاباغ-لويد
 ar هاباك لويد

name cosco
 kind company
 country china
 class shipping
 la COSCO
 la Cosco
 la COSCO Shipping
 la China COSCO
 ar كوسكو
 ar كوسكو الصينية
 ar كوسكو شيبينغ

name ocean-network-express
 kind company
 country japan
 class shipping
 la Ocean Network Express
 ar أوشن نتوورك إكسبرس
 ar أوشن نتورك إكسبريس

name nippon-yusen
 kind company
 country japan
 class shipping
 la Nippon Yusen
 la NYK
 la NYK Line
 ar نيبون يوسن
 ar نيبون يوسين

name mitsui-osk-lines
 kind company
 country japan
 class shipping
 la Mitsui OSK Lines
 ar ميتسوي أو إس كيه لاينز
 ar ميتسوي أو.إس.كيه

name shoei-kisen
 kind company
 country japan
 class shipping
 la Shoei Kisen
 la Shoei Kisen Kaisha
 ar شوي كيسن
 ar شوي كيسن كايشا
 ar شوي كايسن

name hmm-shipping
 kind company
 country south-korea
 class shipping
 la HMM Shipping
 la Hyundai Merchant Marine
 ar إتش إم إم
 ar إتش.إم.إم

name hanjin
 kind company
 country south-korea
 class shipping
 la Hanjin
 la Hanjin Shipping
 ar هانجين
 ar هانجين للشحن

name yang-ming
 kind company
 country taiwan
 class shipping
 la Yang Ming
 la Yang Ming Marine
 ar يانغ مينغ
 ar يانج مينج

name frontline-ltd
 kind company
 country norway
 class shipping
 la Frontline Ltd
 ar فرونتلاين النرويجية

name euronav
 kind company
 country belgium
 class shipping
 la Euronav
 ar يوروناف

name eagle-bulk
 kind company
 country united-states
 class shipping
 la Eagle Bulk
 ar إيغل بالك
 ar إيجل بالك

name zodiac-maritime
 kind company
 country united-kingdom
 class shipping
 la Zodiac Maritime
 ar زودياك ماريتايم
 ar زودياك البحرية

name ambrey
 kind company
 country united-kingdom
 class shipping security
 la Ambrey
 la Ambrey Analytics
 ar أمبري
 ar شركة أمبري
 ar أمبري البريطانية

name dryad-global
 kind company
 country united-kingdom
 class shipping security
 la Dryad Global
 la Dryad
 ar درياد غلوبال

name p-and-o-ferries
 kind company
 country united-kingdom
 class shipping
 la P&O Ferries
 la P&O
 ar بي آند أو فيريز
 ar بي أند أو

name stena-bulk
 kind company
 country sweden
 class shipping
 la Stena Bulk
 la Stena Line
 ar ستينا بالك
 ar ستينا لاين

name ictsi
 kind company
 country philippines
 class shipping
 la ICTSI
 ar آي سي تي إس آي
 ar آي.سي.تي.إس.آي

name psa-international
 kind company
 country singapore
 class shipping
 la PSA International
 ar بي إس إيه إنترناشونال

name apm-terminals
 kind company
 country denmark
 class shipping
 la APM Terminals
 ar إيه بي إم تيرمينالز

name dsv
 kind company
 country denmark
 class shipping
 la DSV
 ar دي إس في
 ar دي.إس.في

name dhl
 kind company
 country germany
 class shipping
 la DHL
 la Deutsche Post
 la Deutsche Post DHL
 ar دي إتش إل
 ar دي.إتش.إل
 ar دويتشه بوست
 ar دي إتش إل للشحن

name deutsche-bahn
 kind company
 country germany
 class shipping
 la Deutsche Bahn
 ar دويتشه بان
 ar السكك الحديدية الألمانية
 ar دويتشه بانغ

name sncf
 kind company
 country france
 class shipping rail
 la SNCF
 ar السكك الحديدية الفرنسية
 ar الشركة الوطنية للسكك الحديدية الفرنسية
 ar إس إن سي إف
 ar إس.إن.سي.إف

name ratp
 kind company
 country france
 class shipping rail
 la RATP
 ar آر إيه تي بي
 ar آر.إيه.تي.بي
 ar آر أ تي بي
 ar آر.أ.تي.بي
 ar الهيئة المستقلة للنقل في باريس

name transdev
 kind company
 country france
 class shipping rail
 la Transdev
 ar ترانسديف

name eurostar
 kind company
 country united-kingdom
 class shipping rail
 la Eurostar
 ar يوروستار
 ar يورو ستار

name royal-mail
 kind company
 country united-kingdom
 class shipping logistics
 la Royal Mail
 ar رويال ميل
 ar البريد الملكي البريطاني

name network-rail
 kind company
 country united-kingdom
 class shipping rail
 la Network Rail
 ar نتوورك ريل

name amtrak
 kind company
 country united-states
 class shipping rail
 la Amtrak
 ar أمتراك

name norfolk-southern
 kind company
 country united-states
 class shipping rail
 la Norfolk Southern
 ar نورفولك ساذرن
 ar نورفولك سوذرن

name union-pacific
 kind company
 country united-states
 class shipping rail
 la Union Pacific
 ar يونيون باسيفيك

name caf-trains
 kind company
 country spain
 class shipping rail
 la CAF trains
 la Construcciones y Auxiliar de Ferrocarriles
 ar كاف الإسبانية للقطارات

name renfe
 kind company
 country spain
 class shipping rail
 la Renfe
 ar رينفي
 ar رينفي الإسبانية

name talgo
 kind company
 country spain
 class shipping rail
 la Talgo
 ar تالغو
 ar تالجو

name crrc
 kind company
 country china
 class shipping rail
 la CRRC
 ar سي آر آر سي
 ar سي.آر.آر.سي

name russian-railways
 kind company
 country russia
 class shipping rail
 la Russian Railways
 la RZD
 ar السكك الحديدية الروسية

name bechtel
 kind company
 country united-states
 class shipping construction
 la Bechtel
 ar بكتل
 ar بيكتل

name fluor-corporation
 kind company
 country united-states
 class shipping construction
 la Fluor Corporation
 ar فلور كوربوريشن
 ar فلور الأميركية

name aecom
 kind company
 country united-states
 class shipping construction
 la AECOM
 ar أيكوم الأميركية

name parsons
 kind company
 country united-states
 class shipping construction
 la Parsons
 ar جاكوبس الهندسية
 ar بارسونز

name louis-berger
 kind company
 country united-states
 class shipping construction
 la Louis Berger
 ar لويس برجر

name vinci
 kind company
 country france
 class shipping construction
 la VINCI SA
 ar فينسي
 ar فانسي الفرنسية
 ar فينشي الفرنسية

name bouygues
 kind company
 country france
 class shipping construction
 la Bouygues
 la Bouygues Construction
 ar بويغ
 ar بويج
 ar بويغ الفرنسية

name eiffage
 kind company
 country france
 class shipping construction
 la Eiffage
 ar إيفاج
 ar إيفاج الفرنسية

name veolia
 kind company
 country france
 class shipping utility
 la Veolia
 la Veolia Environnement
 ar فيوليا
 ar فيوليا الفرنسية

name suez-sa
 kind company
 country france
 class shipping utility
 la Suez SA
 la Suez Environnement
 ar سويز الفرنسية
 ar سويس للمياه الفرنسية

name saint-gobain
 kind company
 country france
 class shipping construction
 la Saint-Gobain
 ar سان غوبان
 ar سان جوبان

name egis
 kind company
 country france
 class shipping construction
 la Egis
 la Egis Group
 ar إيجيس الفرنسية
 ar إيجيز الفرنسية

name accor
 kind company
 country france
 class shipping hospitality
 la Accor
 la AccorHotels
 ar أكور
 ar أكور الفرنسية
 ar فنادق أكور

name club-med
 kind company
 country france
 class shipping hospitality
 la Club Med
 ar كلوب ميد
 ar كلوب ميدترانيه

name eramet
 kind company
 country france
 class shipping mining
 la Eramet
 ar إيراميت

name bollore
 kind company
 country france
 class shipping holding
 la Bolloré
 la Bollore
 la Bolloré Group
 la Bollore Group
 ar بولوريه
 ar مجموعة بولوريه
 ar بولوري

name vivendi
 kind company
 country france
 class shipping media
 la Vivendi
 ar فيفندي
 ar فيفاندي

name lagardere
 kind company
 country france
 class shipping media
 la Lagardère
 la Lagardere
 ar لاغاردير
 ar لاجاردير

name castel-group
 kind company
 country france
 class shipping food
 la Castel Group
 ar كاستل الفرنسية
 ar مجموعة كاستيل

name sodexo
 kind company
 country france
 class shipping hospitality
 la Sodexo
 ar سوديكسو
 ar سودكسو

name atalian
 kind company
 country france
 class shipping
 la Atalian
 ar أتاليان

name hochtief
 kind company
 country germany
 class shipping construction
 la Hochtief
 ar هوختيف

name heidelberg-materials
 kind company
 country germany
 class shipping construction
 la Heidelberg Materials
 la HeidelbergCement
 ar هايدلبرغ ماتيريالز
 ar هايدلبرغ سيمنت
 ar هيدلبرغ سمنت

name bilfinger
 kind company
 country germany
 class shipping construction
 la Bilfinger
 ar بيلفينغر

name strabag
 kind company
 country austria
 class shipping construction
 la Strabag
 ar شتراباغ
 ar ستراباغ

name voestalpine
 kind company
 country austria
 class shipping metals
 la Voestalpine
 ar فوست ألبينه
 ar فوستألبينه

name acs-group
 kind company
 country spain
 class shipping construction
 la ACS Group
 la ACS
 ar إيه سي إس الإسبانية
 ar مجموعة إيه سي إس

name ferrovial
 kind company
 country spain
 class shipping construction
 la Ferrovial
 ar فيروفيال
 ar فيروفيال الإسبانية

name acciona
 kind company
 country spain
 class shipping construction
 la Acciona
 ar أكسيونا
 ar أكثيونا

name abengoa
 kind company
 country spain
 class shipping construction
 la Abengoa
 ar أبنغوا
 ar أبينغوا

name melia-hotels
 kind company
 country spain
 class shipping hospitality
 la Melia Hotels
 la Meliá
 ar ميليا الإسبانية
 ar فنادق ميليا

name webuild
 kind company
 country italy
 class shipping construction
 la Webuild
 la Salini Impregilo
 la Salini
 ar ويبيلد
 ar ساليني إمبريجيلو
 ar ساليني
 ar وي بيلد

name autostrade
 kind company
 country italy
 class shipping construction
 la Autostrade
 la Atlantia
 la Autostrade per l'Italia
 ar أوتوستراد بير ليتاليا
 ar أتلانتيا
 ar أوتوستراديه

name maire-tecnimont
 kind company
 country italy
 class shipping construction
 la Maire Tecnimont
 la Tecnimont
 ar تكنيمونت
 ar تكنيمونت الإيطالية

name ilva
 kind company
 country italy
 class shipping metals
 la ILVA
 la Acciaierie d'Italia
 ar إيلفا الإيطالية
 ar مصنع إيلفا

name besix
 kind company
 country belgium
 class shipping construction
 la Besix
 la BESIX
 ar بيسيكس
 ar بيسكس
 ar بيسيكس البلجيكية

name archirodon
 kind company
 country greece
 class shipping construction
 la Archirodon
 ar أركيرودون

name daewoo
 kind company
 country south-korea
 class shipping construction
 la Daewoo
 la Daewoo E&C
 la Daewoo Engineering
 ar دايو
 ar دايو للهندسة
 ar دايو الكورية

name lotte-group
 kind company
 country south-korea
 class shipping holding
 la Lotte Group
 la Lotte
 ar لوتي الكورية
 ar مجموعة لوتي

name posco
 kind company
 country south-korea
 class shipping metals
 la POSCO
 la Posco
 ar بوسكو الكورية

name doosan
 kind company
 country south-korea
 class shipping power
 la Doosan
 la Doosan Enerbility
 ar دوسان
 ar دوسان الكورية

name gs-engineering
 kind company
 country south-korea
 class shipping construction
 la GS Engineering
 la GS E&C
 ar جي إس للهندسة والإنشاءات

name cscec
 kind company
 country china
 class shipping construction
 la CSCEC
 la China State Construction Engineering
 la China State Construction
 ar الشركة الصينية الحكومية للإنشاءات
 ar تشاينا ستيت كونستراكشن
 ar الشركة الصينية العامة للهندسة المعمارية
 ar سيسك الصينية
 ar شركة سيسك

name crbc
 kind company
 country china
 class shipping construction
 la CRBC
 la China Road and Bridge
 la China Road and Bridge Corporation
 ar شركة الصين للطرق والجسور
 ar الشركة الصينية للطرق والجسور

name cccc
 kind company
 country china
 class shipping construction
 la CCCC
 la China Communications Construction
 la China Harbour Engineering
 la CHEC
 ar الشركة الصينية لهندسة الموانئ
 ar تشاينا هاربر
 ar تشاينا هاربور
 ar شركة الصين لهندسة الموانئ

name crcc
 kind company
 country china
 class shipping construction
 la CRCC
 la China Railway Construction Corporation
 ar شركة الصين لإنشاءات السكك الحديدية
 ar الشركة الصينية لبناء السكك الحديدية

name sinohydro
 kind company
 country china
 class shipping construction
 la Sinohydro
 la PowerChina
 la Power China
 ar سينوهيدرو
 ar باور تشاينا
 ar باورشاينا

name china-energy-engineering
 kind company
 country china
 class shipping construction
 la China Energy Engineering
 ar تشاينا إنرجي

name cmoc
 kind company
 country china
 class shipping mining
 la CMOC
 la China Molybdenum
 ar سي إم أو سي
 ar تشاينا موليبدينوم

name zijin-mining
 kind company
 country china
 class shipping mining
 la Zijin Mining
 la Zijin
 ar زيجين
 ar زيجين للتعدين

name baowu
 kind company
 country china
 class shipping metals
 la Baowu
 la Baosteel
 la China Baowu Steel
 ar باوستيل
 ar باوو ستيل
 ar باوستيل الصينية

name chinalco
 kind company
 country china
 class shipping metals
 la Chinalco
 la Chalco
 ar تشينالكو

name rio-tinto
 kind company
 country united-kingdom
 class shipping mining
 la Rio Tinto
 ar ريو تينتو

name anglo-american
 kind company
 country united-kingdom
 class shipping mining
 la Anglo American
 ar أنغلو أميركان
 ar أنجلو أمريكان
 ar أنغلو أمريكان

name endeavour-mining
 kind company
 country united-kingdom
 class shipping mining
 la Endeavour Mining
 ar إنديفور ماينينغ

name bhp
 kind company
 country australia
 class shipping mining
 la BHP
 la BHP Billiton
 ar بي إتش بي
 ar بي.إتش.بي
 ar بي إتش بي بيليتون

name fortescue
 kind company
 country australia
 class shipping mining
 la Fortescue
 la Fortescue Metals
 ar فورتسكيو

name lynas
 kind company
 country australia
 class shipping mining
 la Lynas
 la Lynas Rare Earths
 ar ليناس

name resolute-mining
 kind company
 country australia
 class shipping mining
 la Resolute Mining
 ar ريزولوت ماينينغ
 ar ريزوليوت الأسترالية

name freeport-mcmoran
 kind company
 country united-states
 class shipping mining
 la Freeport-McMoRan
 ar فريبورت مكموران
 ar فريبورت

name newmont
 kind company
 country united-states
 class shipping mining
 la Newmont
 la Newmont Mining
 ar نيومونت

name mp-materials
 kind company
 country united-states
 class shipping mining
 la MP Materials
 ar إم بي ماتيريالز

name alcoa
 kind company
 country united-states
 class shipping metals
 la Alcoa
 ar ألكوا

name us-steel
 kind company
 country united-states
 class shipping metals
 la US Steel
 la U.S. Steel
 la United States Steel
 ar يو إس ستيل
 ar يونايتد ستيتس ستيل
 ar يو.إس ستيل

name cleveland-cliffs
 kind company
 country united-states
 class shipping metals
 la Cleveland-Cliffs
 ar كليفلاند كليفس

name albemarle
 kind company
 country united-states
 class shipping mining
 la Albemarle
 ar ألبمارل

name codelco
 kind company
 country chile
 class shipping mining
 la Codelco
 ar كوديلكو

name rusal
 kind company
 country russia
 class shipping metals
 la Rusal
 la United Company Rusal
 ar روسال

name norilsk-nickel
 kind company
 country russia
 class shipping mining
 la Norilsk Nickel
 la Nornickel
 ar نوريلسك نيكل
 ar نورنيكل

name alrosa
 kind company
 country russia
 class shipping mining
 la Alrosa
 ar ألروسا

name severstal
 kind company
 country russia
 class shipping metals
 la Severstal
 ar سيفيرستال
 ar سيفرستال

name evraz
 kind company
 country russia
 class shipping metals
 la Evraz
 la Evraz plc
 ar إيفراز

name eurochem
 kind company
 country russia
 class shipping chemical
 la EuroChem
 ar يوروكيم

name phosagro
 kind company
 country russia
 class shipping chemical
 la PhosAgro
 ar فوس أغرو
 ar فوسأغرو

name nordgold
 kind company
 country russia
 class shipping mining
 la Nordgold
 ar نوردغولد

name belaruskali
 kind company
 country belarus
 class shipping chemical
 la Belaruskali
 ar بيلاروسكالي

name arcelormittal
 kind company
 country luxembourg
 class shipping metals
 la ArcelorMittal
 la Arcelor Mittal
 la Mittal Steel
 ar أرسيلور ميتال
 ar أرسيلور ميتال ستيل
 ar أرسيلورميتال
 ar أرسلور ميتال

name norsk-hydro
 kind company
 country norway
 class shipping metals
 la Norsk Hydro
 ar نورسك هيدرو

name yara
 kind company
 country norway
 class shipping chemical
 la Yara
 la Yara International
 ar يارا النرويجية
 ar يارا إنترناشونال

name nippon-steel
 kind company
 country japan
 class shipping metals
 la Nippon Steel
 ar نيبون ستيل
 ar نيبون ستيل اليابانية

name jgc
 kind company
 country japan
 class shipping construction
 la JGC
 la JGC Corporation
 ar جيه جي سي اليابانية
 ar جي جي سي

name chiyoda
 kind company
 country japan
 class shipping construction
 la Chiyoda
 ar تشيودا اليابانية

name kajima
 kind company
 country japan
 class shipping construction
 la Kajima
 ar كاجيما

name tata-steel
 kind company
 country india
 class shipping metals
 la Tata Steel
 ar تاتا ستيل

name larsen-and-toubro
 kind company
 country india
 class shipping construction
 la Larsen & Toubro
 la L&T
 ar لارسن آند توبرو
 ar لارسن وتوبرو

name jindal-steel
 kind company
 country india
 class shipping metals
 la Jindal Steel
 la Jindal
 ar جيندال
 ar جيندال شديد

name shapoorji-pallonji
 kind company
 country india
 class shipping construction
 la Shapoorji Pallonji
 ar شابورجي بالونجي

name oyo
 kind company
 country india
 class shipping hospitality
 la Oyo
 la OYO Rooms
 ar أويو للفنادق

name anglogold-ashanti
 kind company
 country south-africa
 class shipping mining
 la AngloGold Ashanti
 ar أنغلوغولد أشانتي
 ar أنجلوجولد أشانتي

name gold-fields
 kind company
 country south-africa
 class shipping mining
 la Gold Fields
 ar غولد فيلدز
 ar جولد فيلدز

name kinross-gold
 kind company
 country canada
 class shipping mining
 la Kinross Gold
 la Kinross
 ar كينروس غولد
 ar كينروس
 ar كينروس جولد

name ivanhoe-mines
 kind company
 country canada
 class shipping mining
 la Ivanhoe Mines
 ar إيفانهو ماينز

name marriott
 kind company
 country united-states
 class shipping hospitality
 la Marriott
 la Marriott International
 ar ماريوت
 ar ماريوت إنترناشونال
 ar مجموعة ماريوت

name hilton
 kind company
 country united-states
 class shipping hospitality
 la Hilton
 la Hilton Worldwide
 ar مجموعة هيلتون
 ar هيلتون العالمية
 ar هيلتون وورلد وايد

name hyatt
 kind company
 country united-states
 class shipping hospitality
 la Hyatt
 la Hyatt Hotels
 ar حياة للفنادق
 ar حياة ريجنسي

name las-vegas-sands
 kind company
 country united-states
 class shipping hospitality
 la Las Vegas Sands
 ar لاس فيغاس ساندز
 ar لاس فيجاس ساندز

name wynn-resorts
 kind company
 country united-states
 class shipping hospitality
 la Wynn Resorts
 ar وين ريزورتس
 ar وين ريزورتس الأميركية

name mgm-resorts
 kind company
 country united-states
 class shipping hospitality
 la MGM Resorts
 la MGM Resorts International
 ar إم جي إم ريزورتس
 ar إم جي إم للمنتجعات

name caesars-entertainment
 kind company
 country united-states
 class shipping hospitality
 la Caesars Entertainment
 ar سيزرز إنترتينمنت

name royal-caribbean
 kind company
 country united-states
 class shipping hospitality
 la Royal Caribbean
 ar رويال كاريبيان

name carnival-cruise-line
 kind company
 country united-states
 class shipping hospitality
 la Carnival Cruise Line
 ar كارنيفال كروز
 ar كرنفال للرحلات البحرية

name disneyland
 kind company
 country united-states
 class shipping hospitality
 la Disneyland
 ar ديزني لاند
 ar ديزنيلاند

name live-nation
 kind company
 country united-states
 class shipping media
 la Live Nation
 la Live Nation Entertainment
 ar لايف نيشن
 ar لايف نايشن

name intercontinental-hotels
 kind company
 country united-kingdom
 class shipping hospitality
 la InterContinental Hotels
 la IHG
 la InterContinental Hotels Group
 ar إنتركونتيننتال للفنادق

name compass-group
 kind company
 country united-kingdom
 class shipping hospitality
 la Compass Group
 ar كومباس غروب

name four-seasons
 kind company
 country canada
 class shipping hospitality
 la Four Seasons
 la Four Seasons Hotels
 ar فورسيزونز
 ar فور سيزونز
 ar فورسيزنز

name shangri-la-hotels
 kind company
 country hong-kong
 class shipping hospitality
 la Shangri-La Hotels
 ar شانغريلا للفنادق

name minor-international
 kind company
 country thailand
 class shipping hospitality
 la Minor International
 ar ماينور إنترناشونال

name geo-group
 kind company
 country united-states
 class shipping security
 la GEO Group
 ar جيو غروب

name hobby-lobby
 kind company
 country united-states
 class shipping retail
 la Hobby Lobby
 ar هوبي لوبي

name related-companies
 kind company
 country united-states
 class shipping construction
 la Related Companies
 ar ريليتد كومبانيز

name jll
 kind company
 country united-states
 class shipping consulting
 la JLL
 la Jones Lang LaSalle
 ar جونز لانغ لاسال
 ar جيه إل إل

name knight-frank
 kind company
 country united-kingdom
 class shipping consulting
 la Knight Frank
 ar نايت فرانك

name cbre
 kind company
 country united-states
 class shipping consulting
 la CBRE
 ar سي بي آر إي
