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
 la British Gas
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
 ar سي إن بي سي
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
 la Indian Oil
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
 ar حديد الإمارات

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

name alba
 kind company
 country bahrain
 class oil metals
 la Alba
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
 ar نفط البصرة

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
 ar الاعتماد المصرفي

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

name afreximbank
 kind company
 country egypt
 class bank
 la Afreximbank
 la African Export-Import Bank
 ar البنك الأفريقي للتصدير والاستيراد
 ar أفريكسيم بنك
 ar أفريكسم بنك

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
 ar غاز شرق المتوسط
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
 ar طلعت مصطفى

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

name suez-canal-authority
 kind organization
 country egypt
 class bank ports
 la Suez Canal Authority
 la SCA
 ar هيئة قناة السويس

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

name national-oil-corporation
 kind company
 country libya
 class bank oil
 la National Oil Corporation
 la National Oil Corporation Libya
 la NOC Libya
 la Libya's NOC
 ar المؤسسة الوطنية للنفط
 ar مؤسسة النفط الليبية
 ar المؤسسة الوطنية للنفط الليبية

name libyan-investment-authority
 kind company
 country libya
 class bank fund
 la Libyan Investment Authority
 la LIA
 ar المؤسسة الليبية للاستثمار
 ar الليبية للاستثمار
 ar هيئة الاستثمار الليبية

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
 ar أمين بنك

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
 la STIR
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
 la SAMIR
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

name islamic-development-bank
 kind organization
 country saudi-arabia
 class bank
 la Islamic Development Bank
 la IsDB
 ar البنك الإسلامي للتنمية
 ar بنك التنمية الإسلامي

name saudi-fund-for-development
 kind organization
 country saudi-arabia
 class bank
 la Saudi Fund for Development
 ar الصندوق السعودي للتنمية

name public-investment-fund
 kind organization
 country saudi-arabia
 class bank fund
 la Public Investment Fund
 la PIF
 la Saudi Public Investment Fund
 la Saudi sovereign wealth fund
 ar صندوق الاستثمارات العامة
 ar صندوق الاستثمارات العامة السعودي
 ar الصندوق السيادي السعودي
 ar صندوق الاستثمار العام السعودي
 ar صندوق الاستثمارات السعودي

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

name neom
 kind company
 country saudi-arabia
 class bank construction
 la NEOM
 la Neom
 la NEOM Company
 la Neom Company
 ar شركة نيوم
 ar نيوم السعودية
 ar مشروع نيوم

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
 la eXtra
 ar إكسترا السعودية
 ar المتحدة للإلكترونيات

name bindawood-holding
 kind company
 country saudi-arabia
 class bank retail
 la BinDawood Holding
 la BinDawood
 ar بن داود القابضة
 ar بن داود

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
 la SAMI
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
 la ADIB
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

name abu-dhabi-investment-authority
 kind organization
 country united-arab-emirates
 class bank fund
 la Abu Dhabi Investment Authority
 la ADIA
 ar جهاز أبوظبي للاستثمار
 ar هيئة أبوظبي للاستثمار

name mubadala
 kind company
 country united-arab-emirates
 class bank fund
 la Mubadala
 la Mubadala Investment Company
 ar مبادلة للاستثمار
 ar شركة مبادلة
 ar مبادلة الإماراتية

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

name abu-dhabi-fund-for-development
 kind organization
 country united-arab-emirates
 class bank
 la Abu Dhabi Fund for Development
 ar صندوق أبوظبي للتنمية

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

name qatar-investment-authority
 kind organization
 country qatar
 class bank fund
 la Qatar Investment Authority
 la QIA
 ar جهاز قطر للاستثمار
 ar هيئة قطر للاستثمار
 ar الصندوق السيادي القطري

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
 ar موانئ قطر
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

name kuwait-investment-authority
 kind organization
 country kuwait
 class bank fund
 la Kuwait Investment Authority
 la KIA Kuwait
 ar الهيئة العامة للاستثمار الكويتية
 ar هيئة الاستثمار الكويتية
 ar الصندوق السيادي الكويتي

name kuwait-fund-for-arab-economic-development
 kind organization
 country kuwait
 class bank
 la Kuwait Fund for Arab Economic Development
 la Kuwait Fund
 ar الصندوق الكويتي للتنمية
 ar الصندوق الكويتي للتنمية الاقتصادية العربية

name arab-fund-for-economic-and-social-development
 kind organization
 country kuwait
 class bank
 la Arab Fund for Economic and Social Development
 ar الصندوق العربي للإنماء الاقتصادي والاجتماعي

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
