#! lex 1 kind=countries lang=mul
# Names, capitals and demonyms of the countries of the world as the Arabic and English press writes them.
# Codes follow ISO 3166-1; territories without one take a code from its user-assigned range (X?).
# The Arab world

country egypt
 code EG
 ar مصر
 ar جمهورية مصر العربية
 ar جمهورية مصر
 la Egypt
 la Arab Republic of Egypt
 capital-ar القاهرة
 capital-la Cairo
 demonym-ar مصري
 demonym-la Egyptian
 demonym-la Egyptians

country saudi-arabia
 code SA
 ar السعودية
 ar المملكة العربية السعودية
 ar العربية السعودية
 la Saudi Arabia
 la Kingdom of Saudi Arabia
 la KSA
 capital-ar الرياض
 capital-la Riyadh
 demonym-ar سعودي
 demonym-la Saudi
 demonym-la Saudis
 demonym-la Saudi Arabian
 demonym-la Saudi Arabians

country united-arab-emirates
 code AE
 ar الإمارات
 ar الإمارات العربية المتحدة
 ar دولة الإمارات
 ar دولة الإمارات العربية المتحدة
 la United Arab Emirates
 la UAE
 la U.A.E.
 capital-ar أبوظبي
 capital-ar أبو ظبي
 capital-la Abu Dhabi
 demonym-ar إماراتي
 demonym-la Emirati
 demonym-la Emiratis
 demonym-la UAE

country qatar
 code QA
 ar قطر
 ar دولة قطر
 la Qatar
 la State of Qatar
 capital-ar الدوحة
 capital-la Doha
 demonym-ar قطري
 demonym-la Qatari
 demonym-la Qataris

country kuwait
 code KW
 ar الكويت
 ar دولة الكويت
 la Kuwait
 la State of Kuwait
 capital-ar مدينة الكويت
 capital-la Kuwait City
 demonym-ar كويتي
 demonym-la Kuwaiti
 demonym-la Kuwaitis

country bahrain
 code BH
 ar البحرين
 ar مملكة البحرين
 la Bahrain
 la Kingdom of Bahrain
 capital-ar المنامة
 capital-la Manama
 demonym-ar بحريني
 demonym-la Bahraini
 demonym-la Bahrainis

country oman
 code OM
 ar سلطنة عمان
 ar السلطنة العمانية
 ar عمان
 la Oman
 la Sultanate of Oman
 capital-ar مسقط
 capital-la Muscat
 demonym-ar عماني
 demonym-la Omani
 demonym-la Omanis

country yemen
 code YE
 ar اليمن
 ar الجمهورية اليمنية
 la Yemen
 la Republic of Yemen
 capital-ar صنعاء
 capital-ar عدن
 capital-la Sanaa
 capital-la Sana'a
 demonym-ar يمني
 demonym-la Yemeni
 demonym-la Yemenis
 demonym-la Yemenite
 demonym-la Yemenites

country iraq
 code IQ
 ar العراق
 ar جمهورية العراق
 la Iraq
 la Republic of Iraq
 capital-ar بغداد
 capital-la Baghdad
 demonym-ar عراقي
 demonym-la Iraqi
 demonym-la Iraqis

country syria
 code SY
 ar سوريا
 ar سورية
 ar الجمهورية العربية السورية
 la Syria
 la Syrian Arab Republic
 capital-ar دمشق
 capital-la Damascus
 demonym-ar سوري
 demonym-la Syrian
 demonym-la Syrians

country lebanon
 code LB
 ar لبنان
 ar الجمهورية اللبنانية
 la Lebanon
 la Lebanese Republic
 capital-ar بيروت
 capital-la Beirut
 demonym-ar لبناني
 demonym-la Lebanese

country jordan
 code JO
 ar الأردن
 ar المملكة الأردنية الهاشمية
 ar المملكة الأردنية
 la Jordan
 la Hashemite Kingdom of Jordan
 la Kingdom of Jordan
 capital-ar عمّان
 capital-la Amman
 demonym-ar أردني
 demonym-la Jordanian
 demonym-la Jordanians

country palestine
 code PS
 ar فلسطين
 ar دولة فلسطين
 ar الأراضي الفلسطينية
 ar الأراضي الفلسطينية المحتلة
 la Palestine
 la State of Palestine
 la Palestinian territories
 la Palestinian Territories
 la occupied Palestinian territory
 la Occupied Palestinian Territories
 capital-ar رام الله
 capital-la Ramallah
 demonym-ar فلسطيني
 demonym-la Palestinian
 demonym-la Palestinians

country israel
 code IL
 ar إسرائيل
 ar دولة إسرائيل
 ar دولة الاحتلال
 ar دولة الاحتلال الإسرائيلي
 ar الاحتلال الإسرائيلي
 ar سلطات الاحتلال الإسرائيلي
 ar الكيان الصهيوني
 ar الكيان الإسرائيلي
 ar كيان الاحتلال
 ar العدو الإسرائيلي
 ar العدو الصهيوني
 la Israel
 la State of Israel
 capital-ar تل أبيب
 capital-ar القدس المحتلة
 capital-la Jerusalem
 capital-la Tel Aviv
 demonym-ar إسرائيلي
 demonym-ar صهيوني
 demonym-la Israeli
 demonym-la Israelis

country sudan
 code SD
 ar السودان
 ar جمهورية السودان
 la Sudan
 la Republic of the Sudan
 capital-ar الخرطوم
 capital-ar بورتسودان
 capital-la Khartoum
 capital-la Port Sudan
 demonym-ar سوداني
 demonym-la Sudanese

country south-sudan
 code SS
 ar جنوب السودان
 ar جمهورية جنوب السودان
 ar دولة جنوب السودان
 la South Sudan
 la Republic of South Sudan
 capital-ar جوبا
 capital-la Juba
 demonym-ar جنوب سوداني
 demonym-la South Sudanese

country libya
 code LY
 ar ليبيا
 ar دولة ليبيا
 ar الجماهيرية الليبية
 la Libya
 la State of Libya
 capital-ar طرابلس
 capital-ar طرابلس الغرب
 capital-la Tripoli
 demonym-ar ليبي
 demonym-la Libyan
 demonym-la Libyans

country tunisia
 code TN
 ar تونس
 ar الجمهورية التونسية
 la Tunisia
 la Republic of Tunisia
 capital-ar تونس العاصمة
 capital-la Tunis
 demonym-ar تونسي
 demonym-la Tunisian
 demonym-la Tunisians

country algeria
 code DZ
 ar الجزائر
 ar الجمهورية الجزائرية
 ar الجمهورية الجزائرية الديمقراطية الشعبية
 la Algeria
 la People's Democratic Republic of Algeria
 capital-ar الجزائر العاصمة
 capital-la Algiers
 demonym-ar جزائري
 demonym-la Algerian
 demonym-la Algerians

country morocco
 code MA
 ar المغرب
 ar المملكة المغربية
 la Morocco
 la Kingdom of Morocco
 capital-ar الرباط
 capital-la Rabat
 demonym-ar مغربي
 demonym-la Moroccan
 demonym-la Moroccans

country western-sahara
 code EH
 ar الصحراء الغربية
 ar الصحراء المغربية
 ar الجمهورية العربية الصحراوية الديمقراطية
 ar الجمهورية الصحراوية
 la Western Sahara
 la Sahrawi Arab Democratic Republic
 la Sahrawi Republic
 la SADR
 capital-ar مدينة العيون
 capital-la Laayoune
 capital-la El Aaiún
 capital-la Laâyoune
 demonym-ar صحراوي
 demonym-la Sahrawi
 demonym-la Sahrawis
 demonym-la Saharawi
 demonym-la Saharawis

country mauritania
 code MR
 ar موريتانيا
 ar الجمهورية الإسلامية الموريتانية
 la Mauritania
 la Islamic Republic of Mauritania
 capital-ar نواكشوط
 capital-la Nouakchott
 demonym-ar موريتاني
 demonym-la Mauritanian
 demonym-la Mauritanians

country somalia
 code SO
 ar الصومال
 ar جمهورية الصومال
 ar جمهورية الصومال الفيدرالية
 la Somalia
 la Federal Republic of Somalia
 capital-ar مقديشو
 capital-ar مقديشيو
 capital-la Mogadishu
 demonym-ar صومالي
 demonym-la Somali
 demonym-la Somalis
 demonym-la Somalian
 demonym-la Somalians

country somaliland
 code XS
 ar أرض الصومال
 ar صوماليلاند
 ar جمهورية أرض الصومال
 ar إقليم أرض الصومال
 la Somaliland
 la Republic of Somaliland
 capital-ar هرجيسا
 capital-ar هرغيسا
 capital-ar هارجيسا
 capital-la Hargeisa
 demonym-ar صوماليلاندي
 demonym-la Somalilander
 demonym-la Somalilanders

country djibouti
 code DJ
 ar جيبوتي
 ar جمهورية جيبوتي
 la Djibouti
 la Republic of Djibouti
 capital-la Djibouti City
 demonym-ar جيبوتي
 demonym-la Djiboutian
 demonym-la Djiboutians

country comoros
 code KM
 ar جزر القمر
 ar جمهورية القمر المتحدة
 ar اتحاد جزر القمر
 la Comoros
 la Union of the Comoros
 capital-ar موروني
 capital-la Moroni
 demonym-la Comorian
 demonym-la Comorians

country kurdistan-region
 code XR
 ar إقليم كردستان
 ar كردستان العراق
 ar إقليم كردستان العراق
 ar إقليم كوردستان
 ar كوردستان العراق
 ar كردستان
 la Kurdistan Region
 la Iraqi Kurdistan
 la Kurdistan Region of Iraq
 la Kurdistan
 la South Kurdistan
 capital-ar أربيل
 capital-ar هولير
 capital-la Erbil
 capital-la Arbil
 demonym-ar كردستاني
 demonym-la Kurdistani
 demonym-la Kurdistanis

# Western and southern Asia

country iran
 code IR
 ar إيران
 ar الجمهورية الإسلامية الإيرانية
 ar الجمهورية الإسلامية في إيران
 la Iran
 la Islamic Republic of Iran
 capital-ar طهران
 capital-la Tehran
 capital-la Teheran
 demonym-ar إيراني
 demonym-la Iranian
 demonym-la Iranians

country turkey
 code TR
 ar تركيا
 ar الجمهورية التركية
 ar جمهورية تركيا
 la Turkey
 la Türkiye
 la Turkiye
 la Republic of Turkey
 la Republic of Türkiye
 capital-ar أنقرة
 capital-la Ankara
 demonym-ar تركي
 demonym-la Turkish
 demonym-la Turk
 demonym-la Turks

country northern-cyprus
 code XN
 ar قبرص الشمالية
 ar شمال قبرص
 ar جمهورية شمال قبرص التركية
 la Northern Cyprus
 la Turkish Republic of Northern Cyprus
 la TRNC
 demonym-ar قبرصي تركي
 demonym-la Turkish Cypriot
 demonym-la Turkish Cypriots

country cyprus
 code CY
 ar قبرص
 ar جمهورية قبرص
 ar قبرص اليونانية
 la Cyprus
 la Republic of Cyprus
 capital-ar نيقوسيا
 capital-la Nicosia
 demonym-ar قبرصي
 demonym-la Cypriot
 demonym-la Cypriots
 demonym-la Greek Cypriot
 demonym-la Greek Cypriots

country georgia
 code GE
 ar جورجيا
 ar جمهورية جورجيا
 la Georgia
 la Republic of Georgia
 capital-ar تبليسي
 capital-ar تبيليسي
 capital-la Tbilisi
 demonym-ar جورجي
 demonym-la Georgian
 demonym-la Georgians

country abkhazia
 code XA
 ar أبخازيا
 ar جمهورية أبخازيا
 la Abkhazia
 capital-ar سوخومي
 capital-la Sukhumi
 demonym-ar أبخازي
 demonym-la Abkhazian
 demonym-la Abkhazians
 demonym-la Abkhaz
 demonym-la Abkhazs

country south-ossetia
 code XO
 ar أوسيتيا الجنوبية
 la South Ossetia
 capital-ar تسخينفالي
 capital-la Tskhinvali
 demonym-ar أوسيتي جنوبي
 demonym-la South Ossetian
 demonym-la South Ossetians

country armenia
 code AM
 ar أرمينيا
 ar جمهورية أرمينيا
 la Armenia
 la Republic of Armenia
 capital-ar يريفان
 capital-la Yerevan
 demonym-ar أرميني
 demonym-ar أرمني
 demonym-la Armenian
 demonym-la Armenians

country azerbaijan
 code AZ
 ar أذربيجان
 ar أذربيجن
 ar جمهورية أذربيجان
 la Azerbaijan
 la Republic of Azerbaijan
 capital-ar باكو
 capital-la Baku
 demonym-ar أذربيجاني
 demonym-ar أذري
 demonym-la Azerbaijani
 demonym-la Azerbaijanis
 demonym-la Azeri
 demonym-la Azeris

country afghanistan
 code AF
 ar أفغانستان
 ar إمارة أفغانستان الإسلامية
 la Afghanistan
 la Islamic Emirate of Afghanistan
 la Islamic Republic of Afghanistan
 capital-ar كابول
 capital-ar كابل
 capital-la Kabul
 demonym-ar أفغاني
 demonym-la Afghan
 demonym-la Afghans

country pakistan
 code PK
 ar باكستان
 ar جمهورية باكستان الإسلامية
 la Pakistan
 la Islamic Republic of Pakistan
 capital-ar إسلام آباد
 capital-ar إسلام أباد
 capital-ar إسلام اباد
 capital-la Islamabad
 demonym-ar باكستاني
 demonym-la Pakistani
 demonym-la Pakistanis

country india
 code IN
 ar الهند
 ar جمهورية الهند
 la India
 la Republic of India
 la Bharat
 capital-ar نيودلهي
 capital-ar نيو دلهي
 capital-ar دلهي
 capital-la New Delhi
 capital-la Delhi
 demonym-ar هندي
 demonym-la Indian
 demonym-la Indians

country bangladesh
 code BD
 ar بنغلاديش
 ar بنجلاديش
 ar بنغلادش
 ar بنجلادش
 ar بنقلاديش
 la Bangladesh
 la People's Republic of Bangladesh
 capital-ar دكا
 capital-ar داكا
 capital-la Dhaka
 demonym-ar بنغلاديشي
 demonym-ar بنجلاديشي
 demonym-ar بنغالي
 demonym-ar بنغلادشي
 demonym-la Bangladeshi
 demonym-la Bangladeshis

country sri-lanka
 code LK
 ar سريلانكا
 ar سيريلانكا
 ar سري لانكا
 la Sri Lanka
 la Ceylon
 capital-ar كولومبو
 capital-la Colombo
 demonym-ar سريلانكي
 demonym-ar سيريلانكي
 demonym-la Sri Lankan
 demonym-la Sri Lankans

country nepal
 code NP
 ar نيبال
 ar النيبال
 la Nepal
 capital-ar كاتماندو
 capital-ar كاتمندو
 capital-la Kathmandu
 demonym-ar نيبالي
 demonym-la Nepali
 demonym-la Nepalis
 demonym-la Nepalese

country bhutan
 code BT
 ar بوتان
 ar مملكة بوتان
 la Bhutan
 capital-ar تيمفو
 capital-ar ثيمفو
 capital-la Thimphu
 demonym-ar بوتاني
 demonym-la Bhutanese

country maldives
 code MV
 ar المالديف
 ar جزر المالديف
 ar جمهورية المالديف
 la Maldives
 capital-la Malé
 demonym-ar مالديفي
 demonym-la Maldivian
 demonym-la Maldivians

# Central and eastern Asia

country kazakhstan
 code KZ
 ar كازاخستان
 ar كازخستان
 ar قازاقستان
 ar كازاخستن
 la Kazakhstan
 capital-ar أستانا
 capital-ar أستانة
 capital-ar نور سلطان
 capital-la Astana
 capital-la Nur-Sultan
 demonym-ar كازاخستاني
 demonym-ar كازاخي
 demonym-la Kazakh
 demonym-la Kazakhs
 demonym-la Kazakhstani
 demonym-la Kazakhstanis

country uzbekistan
 code UZ
 ar أوزبكستان
 ar أوزباكستان
 la Uzbekistan
 capital-ar طشقند
 capital-la Tashkent
 demonym-ar أوزبكي
 demonym-ar أوزبكستاني
 demonym-la Uzbek
 demonym-la Uzbeks
 demonym-la Uzbekistani
 demonym-la Uzbekistanis

country turkmenistan
 code TM
 ar تركمانستان
 ar تركمنستان
 la Turkmenistan
 capital-ar عشق آباد
 capital-ar عشق أباد
 capital-la Ashgabat
 demonym-ar تركمانستاني
 demonym-ar تركماني
 demonym-la Turkmen
 demonym-la Turkmens

country kyrgyzstan
 code KG
 ar قرغيزستان
 ar قيرغيزستان
 ar قرغيزيا
 ar قيرغيزيا
 ar كيرغيزستان
 la Kyrgyzstan
 la Kyrgyz Republic
 capital-ar بشكيك
 capital-ar بيشكك
 capital-la Bishkek
 demonym-ar قرغيزي
 demonym-ar قيرغيزي
 demonym-ar قرغيزستاني
 demonym-la Kyrgyz
 demonym-la Kyrgyzstani
 demonym-la Kyrgyzstanis

country tajikistan
 code TJ
 ar طاجيكستان
 ar تاجيكستان
 la Tajikistan
 capital-ar دوشنبه
 capital-ar دوشنبة
 capital-la Dushanbe
 demonym-ar طاجيكي
 demonym-ar طاجيكستاني
 demonym-la Tajik
 demonym-la Tajiks
 demonym-la Tajikistani
 demonym-la Tajikistanis

country china
 code CN
 ar الصين
 ar جمهورية الصين الشعبية
 ar الصين الشعبية
 la China
 la People's Republic of China
 la PRC
 la mainland China
 capital-ar بكين
 capital-ar بيجين
 capital-ar بيكين
 capital-la Beijing
 capital-la Peking
 demonym-ar صيني
 demonym-la Chinese

country hong-kong
 code HK
 ar هونغ كونغ
 ar هونج كونج
 ar هونغ كونج
 ar هونكونغ
 ar هونغكونغ
 ar هونج كونغ
 la Hong Kong
 la Hongkong
 la HKSAR
 la Hong Kong SAR
 demonym-ar هونغ كونغي
 demonym-la Hong Konger
 demonym-la Hong Kongers
 demonym-la Hongkonger
 demonym-la Hongkongers

country macau
 code MO
 ar ماكاو
 la Macau
 la Macao
 demonym-ar ماكاوي
 demonym-la Macanese

country taiwan
 code TW
 ar تايوان
 ar جمهورية الصين الوطنية
 la Taiwan
 la Republic of China
 la Chinese Taipei
 capital-ar تايبيه
 capital-ar تايبي
 capital-ar تايبه
 capital-la Taipei
 demonym-ar تايواني
 demonym-la Taiwanese

country japan
 code JP
 ar اليابان
 la Japan
 capital-ar طوكيو
 capital-la Tokyo
 demonym-ar ياباني
 demonym-la Japanese

country south-korea
 code KR
 ar كوريا الجنوبية
 ar جمهورية كوريا
 la South Korea
 la Republic of Korea
 la S. Korea
 la ROK
 capital-ar سيول
 capital-ar سيئول
 capital-ar سول
 capital-la Seoul
 demonym-ar كوري جنوبي
 demonym-ar كوري
 demonym-la South Korean
 demonym-la South Koreans

country north-korea
 code KP
 ar كوريا الشمالية
 ar جمهورية كوريا الديمقراطية الشعبية
 ar كوريا الديمقراطية
 la North Korea
 la DPRK
 la Democratic People's Republic of Korea
 la N. Korea
 capital-ar بيونغ يانغ
 capital-ar بيونج يانج
 capital-ar بيونغيانغ
 capital-ar بيونج يانغ
 capital-la Pyongyang
 demonym-ar كوري شمالي
 demonym-la North Korean
 demonym-la North Koreans

country mongolia
 code MN
 ar منغوليا
 ar مونغوليا
 ar منجوليا
 la Mongolia
 capital-ar أولان باتور
 capital-ar أولان باتار
 capital-la Ulaanbaatar
 capital-la Ulan Bator
 demonym-ar منغولي
 demonym-ar مونغولي
 demonym-la Mongolian
 demonym-la Mongolians

country myanmar
 code MM
 ar ميانمار
 ar بورما
 la Myanmar
 la Burma
 capital-ar نايبيداو
 capital-ar نايبيتاو
 capital-ar رانغون
 capital-ar يانغون
 capital-la Naypyidaw
 capital-la Naypyitaw
 capital-la Yangon
 capital-la Rangoon
 demonym-ar ميانماري
 demonym-ar بورمي
 demonym-la Burmese
 demonym-la Myanmarese

country thailand
 code TH
 ar تايلاند
 ar تايلند
 ar تيلاند
 ar التايلاند
 la Thailand
 la Siam
 capital-ar بانكوك
 capital-la Bangkok
 demonym-ar تايلاندي
 demonym-ar تايلندي
 demonym-la Thai
 demonym-la Thais

country vietnam
 code VN
 ar فيتنام
 ar فييتنام
 ar فيتنم
 la Vietnam
 la Viet Nam
 la Socialist Republic of Vietnam
 capital-ar هانوي
 capital-la Hanoi
 demonym-ar فيتنامي
 demonym-ar فييتنامي
 demonym-la Vietnamese

country laos
 code LA
 ar لاوس
 la Laos
 la Lao PDR
 la Lao People's Democratic Republic
 capital-ar فيينتيان
 capital-ar فينتيان
 capital-la Vientiane
 demonym-ar لاوسي
 demonym-la Lao
 demonym-la Laotian
 demonym-la Laotians

country cambodia
 code KH
 ar كمبوديا
 ar كامبوديا
 la Cambodia
 la Kampuchea
 capital-ar بنوم بنه
 capital-ar بنوم بن
 capital-ar بنوم بينه
 capital-la Phnom Penh
 demonym-ar كمبودي
 demonym-ar كامبودي
 demonym-la Cambodian
 demonym-la Cambodians
 demonym-la Khmer
 demonym-la Khmers

country malaysia
 code MY
 ar ماليزيا
 la Malaysia
 capital-ar كوالالمبور
 capital-ar كوالا لمبور
 capital-ar بوتراجايا
 capital-la Kuala Lumpur
 capital-la Putrajaya
 demonym-ar ماليزي
 demonym-la Malaysian
 demonym-la Malaysians

country singapore
 code SG
 ar سنغافورة
 ar سنغافوره
 ar سنجافورة
 ar سنغفورة
 la Singapore
 la Republic of Singapore
 demonym-ar سنغافوري
 demonym-ar سنجافوري
 demonym-la Singaporean
 demonym-la Singaporeans

country indonesia
 code ID
 ar إندونيسيا
 ar أندونيسيا
 la Indonesia
 la Republic of Indonesia
 capital-ar جاكرتا
 capital-ar جاكارتا
 capital-la Jakarta
 demonym-ar إندونيسي
 demonym-ar أندونيسي
 demonym-la Indonesian
 demonym-la Indonesians

country philippines
 code PH
 ar الفلبين
 ar الفيليبين
 ar الفيلبين
 ar الفليبين
 la Philippines
 la Republic of the Philippines
 capital-ar مانيلا
 capital-ar مانيللا
 capital-la Manila
 demonym-ar فلبيني
 demonym-ar فيليبيني
 demonym-la Filipino
 demonym-la Filipinos
 demonym-la Philippine
 demonym-la Filipina
 demonym-la Filipinas

country brunei
 code BN
 ar بروناي
 ar سلطنة بروناي
 ar بروناي دار السلام
 la Brunei
 la Brunei Darussalam
 capital-ar بندر سري بكاوان
 capital-ar بندر سيري بيغاوان
 capital-la Bandar Seri Begawan
 demonym-ar بروناوي
 demonym-ar برونايي
 demonym-la Bruneian
 demonym-la Bruneians

country east-timor
 code TL
 ar تيمور الشرقية
 ar تيمور ليشتي
 ar تيمور ليشتى
 la East Timor
 la Timor-Leste
 la Timor Leste
 capital-la Dili
 demonym-ar تيموري
 demonym-la Timorese
 demonym-la East Timorese

# Europe

country united-kingdom
 code GB
 ar بريطانيا
 ar المملكة المتحدة
 ar بريطانيا العظمى
 ar المملكة المتحدة لبريطانيا العظمى
 la United Kingdom
 la UK
 la U.K.
 la Britain
 la Great Britain
 capital-ar لندن
 capital-la London
 demonym-ar بريطاني
 demonym-la British
 demonym-la Briton
 demonym-la Britons
 demonym-la Brit
 demonym-la Brits
 demonym-la UK
 demonym-la U.K.

country england
 code XE
 ar إنجلترا
 ar إنكلترا
 ar انغلترا
 ar إنجلتره
 la England
 demonym-ar إنجليزي
 demonym-ar إنكليزي
 demonym-la English
 demonym-la Englishman
 demonym-la Englishmen

country scotland
 code XC
 ar اسكتلندا
 ar إسكتلندا
 ar أسكتلندا
 ar سكوتلندا
 ar اسكوتلندا
 ar اسكتلنده
 la Scotland
 capital-ar إدنبرة
 capital-ar أدنبرة
 capital-ar إدنبره
 capital-la Edinburgh
 demonym-ar اسكتلندي
 demonym-ar سكوتلندي
 demonym-la Scottish
 demonym-la Scot
 demonym-la Scots

country wales
 code XW
 ar ويلز
 ar ويلس
 la Wales
 capital-ar كارديف
 capital-la Cardiff
 demonym-ar ويلزي
 demonym-la Welsh
 demonym-la Welshman
 demonym-la Welshmen

country northern-ireland
 code XI
 ar أيرلندا الشمالية
 ar إيرلندا الشمالية
 ar ايرلندة الشمالية
 la Northern Ireland
 capital-ar بلفاست
 capital-la Belfast
 demonym-ar أيرلندي شمالي
 demonym-la Northern Irish

country ireland
 code IE
 ar أيرلندا
 ar إيرلندا
 ar ايرلندة
 ar جمهورية أيرلندا
 ar جمهورية إيرلندا
 la Ireland
 la Republic of Ireland
 la Éire
 la Irish Republic
 capital-ar دبلن
 capital-la Dublin
 demonym-ar أيرلندي
 demonym-ar إيرلندي
 demonym-la Irish
 demonym-la Irishman
 demonym-la Irishmen

country france
 code FR
 ar فرنسا
 ar الجمهورية الفرنسية
 ar فرنسة
 la France
 la French Republic
 capital-ar باريس
 capital-la Paris
 demonym-ar فرنسي
 demonym-la French
 demonym-la Frenchman
 demonym-la Frenchmen
 demonym-la Frenchwoman
 demonym-la Frenchwomen

country germany
 code DE
 ar ألمانيا
 ar ألمانيا الاتحادية
 ar جمهورية ألمانيا الاتحادية
 la Germany
 la Federal Republic of Germany
 la West Germany
 capital-ar برلين
 capital-la Berlin
 demonym-ar ألماني
 demonym-la German
 demonym-la Germans

country italy
 code IT
 ar إيطاليا
 la Italy
 la Italian Republic
 capital-ar روما
 capital-la Rome
 demonym-ar إيطالي
 demonym-ar طلياني
 demonym-la Italian
 demonym-la Italians

country spain
 code ES
 ar إسبانيا
 ar أسبانيا
 la Spain
 la Kingdom of Spain
 capital-ar مدريد
 capital-la Madrid
 demonym-ar إسباني
 demonym-ar أسباني
 demonym-la Spanish
 demonym-la Spaniard
 demonym-la Spaniards

country portugal
 code PT
 ar البرتغال
 la Portugal
 la Portuguese Republic
 capital-ar لشبونة
 capital-ar ليشبونة
 capital-la Lisbon
 demonym-ar برتغالي
 demonym-la Portuguese

country netherlands
 code NL
 ar هولندا
 ar هولاندا
 ar هولنده
 ar الأراضي المنخفضة
 ar مملكة هولندا
 la Netherlands
 la Holland
 capital-ar أمستردام
 capital-ar لاهاي
 capital-la Amsterdam
 capital-la The Hague
 demonym-ar هولندي
 demonym-la Dutch
 demonym-la Dutchman
 demonym-la Dutchmen
 demonym-la Dutchwoman
 demonym-la Dutchwomen

country belgium
 code BE
 ar بلجيكا
 ar بلجيكة
 la Belgium
 la Kingdom of Belgium
 capital-ar بروكسل
 capital-ar بروكسيل
 capital-la Brussels
 demonym-ar بلجيكي
 demonym-la Belgian
 demonym-la Belgians

country luxembourg
 code LU
 ar لوكسمبورغ
 ar لوكسمبورج
 ar لكسمبورغ
 ar لوكسمبورك
 ar اللوكسمبورغ
 la Luxembourg
 la Grand Duchy of Luxembourg
 demonym-ar لوكسمبورغي
 demonym-ar لوكسمبورجي
 demonym-la Luxembourgish
 demonym-la Luxembourger
 demonym-la Luxembourgers

country switzerland
 code CH
 ar سويسرا
 ar سويسره
 ar الاتحاد السويسري
 la Switzerland
 la Swiss Confederation
 capital-ar برن
 capital-ar بيرن
 capital-la Bern
 capital-la Berne
 demonym-ar سويسري
 demonym-la Swiss

country austria
 code AT
 ar النمسا
 ar النمسه
 la Austria
 la Republic of Austria
 capital-ar فيينا
 capital-la Vienna
 demonym-ar نمساوي
 demonym-ar نمسوي
 demonym-la Austrian
 demonym-la Austrians

country liechtenstein
 code LI
 ar ليختنشتاين
 ar لختنشتاين
 ar ليشتنشتاين
 ar إمارة ليختنشتاين
 la Liechtenstein
 capital-ar فادوز
 capital-la Vaduz
 demonym-ar ليختنشتايني
 demonym-la Liechtensteiner
 demonym-la Liechtensteiners

country monaco
 code MC
 ar موناكو
 ar إمارة موناكو
 la Monaco
 la Principality of Monaco
 demonym-ar موناكي
 demonym-la Monégasque
 demonym-la Monegasque

country andorra
 code AD
 ar أندورا
 ar إمارة أندورا
 la Andorra
 capital-ar أندورا لا فيلا
 capital-la Andorra la Vella
 demonym-ar أندوري
 demonym-la Andorran
 demonym-la Andorrans

country san-marino
 code SM
 ar سان مارينو
 ar جمهورية سان مارينو
 la San Marino
 demonym-ar سان ماريني
 demonym-la Sammarinese

country vatican
 code VA
 ar الفاتيكان
 ar دولة الفاتيكان
 ar الكرسي الرسولي
 ar حاضرة الفاتيكان
 ar مدينة الفاتيكان
 la Vatican
 la Holy See
 la Vatican City
 demonym-ar فاتيكاني

country malta
 code MT
 ar مالطا
 ar مالطة
 la Malta
 la Republic of Malta
 capital-ar فاليتا
 capital-ar لا فاليتا
 capital-la Valletta
 demonym-ar مالطي
 demonym-la Maltese

country greece
 code GR
 ar اليونان
 ar الجمهورية الهيلينية
 la Greece
 la Hellenic Republic
 capital-ar أثينا
 capital-la Athens
 demonym-ar يوناني
 demonym-la Greek
 demonym-la Greeks
 demonym-la Hellenic

country albania
 code AL
 ar ألبانيا
 la Albania
 capital-ar تيرانا
 capital-la Tirana
 demonym-ar ألباني
 demonym-la Albanian
 demonym-la Albanians

country kosovo
 code XK
 ar كوسوفو
 ar كوسوفا
 ar جمهورية كوسوفو
 la Kosovo
 la Kosova
 la Republic of Kosovo
 capital-ar بريشتينا
 capital-ar بريشتينه
 capital-la Pristina
 capital-la Prishtina
 demonym-ar كوسوفي
 demonym-ar كوسوفوي
 demonym-la Kosovar
 demonym-la Kosovars
 demonym-la Kosovan
 demonym-la Kosovans

country north-macedonia
 code MK
 ar مقدونيا الشمالية
 ar مقدونيا
 ar جمهورية مقدونيا الشمالية
 ar ماسيدونيا
 la North Macedonia
 la Macedonia
 la FYROM
 capital-ar سكوبيه
 capital-ar سكوبي
 capital-ar سكوبيي
 capital-la Skopje
 demonym-ar مقدوني
 demonym-la Macedonian
 demonym-la Macedonians
 demonym-la North Macedonian
 demonym-la North Macedonians

country montenegro
 code ME
 ar الجبل الأسود
 ar مونتينيغرو
 ar مونتينيجرو
 ar جمهورية الجبل الأسود
 la Montenegro
 capital-ar بودغوريتسا
 capital-ar بودجوريتسا
 capital-la Podgorica
 demonym-ar مونتينيغري
 demonym-ar جبل أسودي
 demonym-la Montenegrin
 demonym-la Montenegrins

country serbia
 code RS
 ar صربيا
 ar جمهورية صربيا
 la Serbia
 la Republic of Serbia
 capital-ar بلغراد
 capital-ar بلجراد
 capital-la Belgrade
 demonym-ar صربي
 demonym-la Serbian
 demonym-la Serbians
 demonym-la Serb
 demonym-la Serbs

country bosnia-herzegovina
 code BA
 ar البوسنة والهرسك
 ar البوسنة
 ar بوسنيا
 ar بوسنة وهرسك
 la Bosnia and Herzegovina
 la Bosnia
 la Bosnia-Herzegovina
 la BiH
 capital-ar سراييفو
 capital-ar سرايفو
 capital-ar ساراييفو
 capital-la Sarajevo
 demonym-ar بوسني
 demonym-la Bosnian
 demonym-la Bosnians
 demonym-la Bosniak
 demonym-la Bosniaks

country croatia
 code HR
 ar كرواتيا
 la Croatia
 capital-ar زغرب
 capital-ar زاغرب
 capital-la Zagreb
 demonym-ar كرواتي
 demonym-la Croatian
 demonym-la Croatians
 demonym-la Croat
 demonym-la Croats

country slovenia
 code SI
 ar سلوفينيا
 ar سلوفانيا
 la Slovenia
 capital-ar ليوبليانا
 capital-ar لوبليانا
 capital-la Ljubljana
 demonym-ar سلوفيني
 demonym-la Slovenian
 demonym-la Slovenians
 demonym-la Slovene
 demonym-la Slovenes

country hungary
 code HU
 ar المجر
 ar هنغاريا
 ar هنجاريا
 la Hungary
 capital-ar بودابست
 capital-la Budapest
 demonym-ar مجري
 demonym-ar هنغاري
 demonym-la Hungarian
 demonym-la Hungarians

country slovakia
 code SK
 ar سلوفاكيا
 la Slovakia
 la Slovak Republic
 capital-ar براتيسلافا
 capital-la Bratislava
 demonym-ar سلوفاكي
 demonym-la Slovak
 demonym-la Slovaks
 demonym-la Slovakian
 demonym-la Slovakians

country czech-republic
 code CZ
 ar التشيك
 ar جمهورية التشيك
 ar تشيكيا
 ar الجمهورية التشيكية
 la Czech Republic
 la Czechia
 capital-ar براغ
 capital-ar براج
 capital-la Prague
 demonym-ar تشيكي
 demonym-la Czech
 demonym-la Czechs

country poland
 code PL
 ar بولندا
 ar بولونيا
 ar بولنده
 ar بولاندا
 la Poland
 la Republic of Poland
 capital-ar وارسو
 capital-ar فرصوفيا
 capital-la Warsaw
 demonym-ar بولندي
 demonym-ar بولوني
 demonym-la Polish
 demonym-la Pole
 demonym-la Poles

country romania
 code RO
 ar رومانيا
 la Romania
 capital-ar بوخارست
 capital-la Bucharest
 demonym-ar روماني
 demonym-la Romanian
 demonym-la Romanians

country bulgaria
 code BG
 ar بلغاريا
 ar بلجاريا
 la Bulgaria
 capital-ar صوفيا
 capital-la Sofia
 demonym-ar بلغاري
 demonym-ar بلجاري
 demonym-la Bulgarian
 demonym-la Bulgarians

country moldova
 code MD
 ar مولدوفا
 ar مولدافيا
 ar مولدوفيا
 ar ملدوفا
 la Moldova
 la Republic of Moldova
 la Moldavia
 capital-ar كيشيناو
 capital-ar تشيسيناو
 capital-ar كيشينيف
 capital-la Chisinau
 capital-la Chişinău
 demonym-ar مولدوفي
 demonym-ar مولدافي
 demonym-la Moldovan
 demonym-la Moldovans

country transnistria
 code XT
 ar ترانسنيستريا
 ar ترانسدنيستريا
 ar بريدنيستروفيه
 la Transnistria
 la Trans-Dniester
 capital-ar تيراسبول
 capital-la Tiraspol
 demonym-ar ترانسنيستري
 demonym-la Transnistrian
 demonym-la Transnistrians

country ukraine
 code UA
 ar أوكرانيا
 ar أكرانيا
 la Ukraine
 capital-ar كييف
 capital-la Kyiv
 capital-la Kiev
 demonym-ar أوكراني
 demonym-la Ukrainian
 demonym-la Ukrainians

country belarus
 code BY
 ar بيلاروسيا
 ar روسيا البيضاء
 ar بيلاروس
 ar بلاروسيا
 ar بيلوروسيا
 la Belarus
 la Belorussia
 capital-ar مينسك
 capital-la Minsk
 demonym-ar بيلاروسي
 demonym-ar بيلوروسي
 demonym-la Belarusian
 demonym-la Belarusians
 demonym-la Belarussian
 demonym-la Belarussians
 demonym-la Belorussian
 demonym-la Belorussians

country russia
 code RU
 ar روسيا
 ar روسيا الاتحادية
 ar الاتحاد الروسي
 ar روسية الاتحادية
 la Russia
 la Russian Federation
 capital-ar موسكو
 capital-la Moscow
 demonym-ar روسي
 demonym-la Russian
 demonym-la Russians

country soviet-union
 code SU
 ar الاتحاد السوفياتي
 ar الاتحاد السوفييتي
 ar الاتحاد السوفيتي
 la Soviet Union
 la USSR
 la U.S.S.R.
 demonym-ar سوفياتي
 demonym-ar سوفييتي
 demonym-ar سوفيتي
 demonym-la Soviet

country yugoslavia
 code YU
 ar يوغوسلافيا
 ar يوجوسلافيا
 la Yugoslavia
 demonym-ar يوغوسلافي
 demonym-ar يوجوسلافي
 demonym-la Yugoslav
 demonym-la Yugoslavs
 demonym-la Yugoslavian
 demonym-la Yugoslavians

country czechoslovakia
 code CS
 ar تشيكوسلوفاكيا
 la Czechoslovakia
 demonym-ar تشيكوسلوفاكي
 demonym-la Czechoslovak
 demonym-la Czechoslovaks

country estonia
 code EE
 ar إستونيا
 ar أستونيا
 la Estonia
 capital-ar تالين
 capital-ar تالن
 capital-la Tallinn
 demonym-ar إستوني
 demonym-la Estonian
 demonym-la Estonians

country latvia
 code LV
 ar لاتفيا
 la Latvia
 capital-ar ريغا
 capital-ar ريجا
 capital-la Riga
 demonym-ar لاتفي
 demonym-la Latvian
 demonym-la Latvians

country lithuania
 code LT
 ar ليتوانيا
 ar لتوانيا
 ar ليثوانيا
 la Lithuania
 capital-ar فيلنيوس
 capital-ar فيلنوس
 capital-la Vilnius
 demonym-ar ليتواني
 demonym-la Lithuanian
 demonym-la Lithuanians

country finland
 code FI
 ar فنلندا
 ar فنلنده
 ar فينلندا
 la Finland
 capital-ar هلسنكي
 capital-la Helsinki
 demonym-ar فنلندي
 demonym-la Finnish
 demonym-la Finn
 demonym-la Finns

country sweden
 code SE
 ar السويد
 ar مملكة السويد
 la Sweden
 la Kingdom of Sweden
 capital-ar ستوكهولم
 capital-ar استوكهولم
 capital-la Stockholm
 demonym-ar سويدي
 demonym-la Swedish
 demonym-la Swede
 demonym-la Swedes

country norway
 code NO
 ar النرويج
 ar النروج
 ar مملكة النرويج
 la Norway
 la Kingdom of Norway
 capital-ar أوسلو
 capital-la Oslo
 demonym-ar نرويجي
 demonym-ar نروجي
 demonym-la Norwegian
 demonym-la Norwegians

country denmark
 code DK
 ar الدنمارك
 ar الدانمارك
 ar الدنمرك
 ar الدانمرك
 la Denmark
 la Kingdom of Denmark
 capital-ar كوبنهاغن
 capital-ar كوبنهاجن
 capital-ar كوبنهاكن
 capital-la Copenhagen
 demonym-ar دنماركي
 demonym-ar دانماركي
 demonym-ar دنمركي
 demonym-la Danish
 demonym-la Dane
 demonym-la Danes

country iceland
 code IS
 ar آيسلندا
 ar أيسلندا
 ar إيسلندا
 ar ايسلنده
 la Iceland
 capital-ar ريكيافيك
 capital-ar ريكيافك
 capital-la Reykjavik
 capital-la Reykjavík
 demonym-ar آيسلندي
 demonym-la Icelandic
 demonym-la Icelander
 demonym-la Icelanders

country greenland
 code GL
 ar غرينلاند
 ar جرينلاند
 ar كرينلاند
 la Greenland
 capital-ar نوك
 capital-la Nuuk
 demonym-ar غرينلاندي
 demonym-ar جرينلاندي
 demonym-la Greenlandic
 demonym-la Greenlander
 demonym-la Greenlanders

country faroe-islands
 code FO
 ar جزر فارو
 la Faroe Islands
 la Faroes
 demonym-ar فاروي
 demonym-la Faroese

country gibraltar
 code GI
 ar جبل طارق
 la Gibraltar
 demonym-ar جبل طارقي
 demonym-la Gibraltarian
 demonym-la Gibraltarians

# The Americas

country united-states
 code US
 ar الولايات المتحدة
 ar أميركا
 ar أمريكا
 ar الولايات المتحدة الأميركية
 ar الولايات المتحدة الأمريكية
 ar أمريكة
 ar الولايات الأميركية المتحدة
 la United States
 la US
 la U.S.
 la United States of America
 la America
 la USA
 la U.S.A.
 capital-ar واشنطن
 capital-ar واشنطن العاصمة
 capital-la Washington
 capital-la Washington, D.C.
 capital-la Washington DC
 capital-la Washington D.C.
 demonym-ar أميركي
 demonym-ar أمريكي
 demonym-ar أمريكاني
 demonym-la American
 demonym-la Americans
 demonym-la US
 demonym-la U.S.

country canada
 code CA
 ar كندا
 ar كنده
 la Canada
 capital-ar أوتاوا
 capital-ar أوتوا
 capital-ar أتاوا
 capital-la Ottawa
 demonym-ar كندي
 demonym-la Canadian
 demonym-la Canadians

country mexico
 code MX
 ar المكسيك
 ar مكسيكو
 la Mexico
 la United Mexican States
 capital-ar مكسيكو سيتي
 capital-ar مكسيكوسيتي
 capital-ar مدينة مكسيكو
 capital-la Mexico City
 demonym-ar مكسيكي
 demonym-la Mexican
 demonym-la Mexicans

country guatemala
 code GT
 ar غواتيمالا
 ar جواتيمالا
 ar كواتيمالا
 la Guatemala
 capital-ar غواتيمالا سيتي
 capital-ar جواتيمالا سيتي
 capital-la Guatemala City
 demonym-ar غواتيمالي
 demonym-ar جواتيمالي
 demonym-la Guatemalan
 demonym-la Guatemalans

country belize
 code BZ
 ar بليز
 ar بيليز
 la Belize
 capital-ar بلموبان
 capital-la Belmopan
 demonym-ar بليزي
 demonym-la Belizean
 demonym-la Belizeans

country el-salvador
 code SV
 ar السلفادور
 la El Salvador
 capital-ar سان سلفادور
 capital-la San Salvador
 demonym-ar سلفادوري
 demonym-la Salvadoran
 demonym-la Salvadorans
 demonym-la Salvadorean
 demonym-la Salvadoreans

country honduras
 code HN
 ar هندوراس
 ar الهندوراس
 la Honduras
 capital-ar تيغوسيغالبا
 capital-ar تيجوسيجالبا
 capital-la Tegucigalpa
 demonym-ar هندوراسي
 demonym-la Honduran
 demonym-la Hondurans

country nicaragua
 code NI
 ar نيكاراغوا
 ar نيكاراجوا
 ar نيكاراكوا
 la Nicaragua
 capital-ar ماناغوا
 capital-ar ماناجوا
 capital-la Managua
 demonym-ar نيكاراغوي
 demonym-ar نيكاراجوي
 demonym-la Nicaraguan
 demonym-la Nicaraguans

country costa-rica
 code CR
 ar كوستاريكا
 ar كوستا ريكا
 ar كوستاريكة
 la Costa Rica
 capital-ar سان خوسيه
 capital-la San José
 capital-la San Jose, Costa Rica
 demonym-ar كوستاريكي
 demonym-la Costa Rican
 demonym-la Costa Ricans

country panama
 code PA
 ar بنما
 ar باناما
 la Panama
 capital-ar مدينة بنما
 capital-ar بنما سيتي
 capital-la Panama City
 demonym-ar بنمي
 demonym-la Panamanian
 demonym-la Panamanians

country cuba
 code CU
 ar كوبا
 la Cuba
 la Republic of Cuba
 capital-ar هافانا
 capital-la Havana
 demonym-ar كوبي
 demonym-la Cuban
 demonym-la Cubans

country jamaica
 code JM
 ar جامايكا
 ar جمايكا
 la Jamaica
 capital-ar كينغستون
 capital-ar كينجستون
 capital-la Kingston
 demonym-ar جامايكي
 demonym-la Jamaican
 demonym-la Jamaicans

country haiti
 code HT
 ar هايتي
 ar هاييتي
 la Haiti
 capital-ar بورت أو برنس
 capital-ar بور أو برانس
 capital-ar بورتو برنس
 capital-la Port-au-Prince
 demonym-ar هايتي
 demonym-ar هاييتي
 demonym-la Haitian
 demonym-la Haitians

country dominican-republic
 code DO
 ar جمهورية الدومينيكان
 ar الدومينيكان
 ar جمهورية الدومنيكان
 la Dominican Republic
 capital-ar سانتو دومينغو
 capital-ar سانتو دومينجو
 capital-la Santo Domingo
 demonym-ar دومينيكاني
 demonym-la Dominican
 demonym-la Dominicans

country dominica
 code DM
 ar دومينيكا
 la Dominica
 capital-la Roseau
 demonym-ar دومينيكي

country puerto-rico
 code PR
 ar بورتوريكو
 ar بورتو ريكو
 la Puerto Rico
 capital-ar سان خوان
 capital-la San Juan
 demonym-ar بورتوريكي
 demonym-la Puerto Rican
 demonym-la Puerto Ricans

country bahamas
 code BS
 ar الباهاما
 ar جزر الباهاما
 ar الباهاماس
 ar جزر البهاما
 ar البهاما
 la Bahamas
 capital-ar ناساو
 capital-la Nassau
 demonym-ar باهامي
 demonym-la Bahamian
 demonym-la Bahamians

country barbados
 code BB
 ar بربادوس
 ar باربادوس
 la Barbados
 capital-ar بريدجتاون
 capital-ar بريدج تاون
 capital-la Bridgetown
 demonym-ar بربادوسي
 demonym-la Barbadian
 demonym-la Barbadians
 demonym-la Bajan
 demonym-la Bajans

country trinidad-tobago
 code TT
 ar ترينيداد وتوباغو
 ar ترينيداد وتوباجو
 ar ترينيداد
 la Trinidad and Tobago
 la Trinidad
 capital-ar بورت أوف سبين
 capital-la Port of Spain
 demonym-ar ترينيدادي
 demonym-la Trinidadian
 demonym-la Trinidadians

country grenada
 code GD
 ar غرينادا
 ar جرينادا
 la Grenada
 capital-ar سانت جورجز
 capital-la St. George's
 demonym-ar غرينادي
 demonym-la Grenadian
 demonym-la Grenadians

country saint-lucia
 code LC
 ar سانت لوسيا
 la Saint Lucia
 la St. Lucia
 capital-ar كاستريس
 capital-la Castries
 demonym-ar لوسياني
 demonym-la St. Lucian
 demonym-la St. Lucians

country saint-vincent
 code VC
 ar سانت فنسنت والغرينادين
 ar سانت فينسنت والغرينادين
 ar سانت فنسنت وجزر غرينادين
 la Saint Vincent and the Grenadines
 la St. Vincent and the Grenadines
 capital-ar كينغستاون
 capital-la Kingstown
 demonym-la Vincentian
 demonym-la Vincentians

country saint-kitts-nevis
 code KN
 ar سانت كيتس ونيفيس
 ar سانت كيتس
 la Saint Kitts and Nevis
 la St. Kitts and Nevis
 la St. Kitts
 capital-ar باستير
 capital-la Basseterre
 demonym-la Kittitian
 demonym-la Kittitians

country antigua-barbuda
 code AG
 ar أنتيغوا وباربودا
 ar أنتيجوا وبربودا
 la Antigua and Barbuda
 la Antigua
 capital-ar سانت جونز
 capital-la St. John's
 demonym-la Antiguan
 demonym-la Antiguans

country cayman-islands
 code KY
 ar جزر كايمان
 ar جزر الكايمان
 la Cayman Islands
 la Caymans
 capital-ar جورج تاون
 capital-la George Town
 demonym-la Caymanian
 demonym-la Caymanians

country british-virgin-islands
 code VG
 ar جزر العذراء البريطانية
 ar جزر فيرجن البريطانية
 la British Virgin Islands
 la BVI

country bermuda
 code BM
 ar برمودا
 la Bermuda
 demonym-la Bermudian
 demonym-la Bermudians

country curacao
 code CW
 ar كوراساو
 la Curaçao
 la Curacao
 demonym-la Curaçaoan
 demonym-la Curaçaoans

country aruba
 code AW
 ar أروبا
 la Aruba
 demonym-la Aruban
 demonym-la Arubans

country colombia
 code CO
 ar كولومبيا
 la Colombia
 capital-ar بوغوتا
 capital-ar بوجوتا
 capital-ar بوغوطا
 capital-la Bogotá
 capital-la Bogota
 demonym-ar كولومبي
 demonym-la Colombian
 demonym-la Colombians

country venezuela
 code VE
 ar فنزويلا
 ar فينزويلا
 ar فنزويلة
 la Venezuela
 la Bolivarian Republic of Venezuela
 capital-ar كراكاس
 capital-ar كاراكاس
 capital-la Caracas
 demonym-ar فنزويلي
 demonym-ar فينزويلي
 demonym-la Venezuelan
 demonym-la Venezuelans

country guyana
 code GY
 ar غيانا
 ar غويانا
 ar جويانا
 ar غايانا
 la Guyana
 capital-ar جورجتاون
 capital-la Georgetown
 demonym-ar غياني
 demonym-ar غوياني
 demonym-la Guyanese

country french-guiana
 code GF
 ar غويانا الفرنسية
 ar غيانا الفرنسية
 la French Guiana

country suriname
 code SR
 ar سورينام
 la Suriname
 capital-ar باراماريبو
 capital-la Paramaribo
 demonym-ar سورينامي
 demonym-la Surinamese

country ecuador
 code EC
 ar الإكوادور
 ar إكوادور
 ar الاكوادور
 la Ecuador
 capital-ar كيتو
 capital-la Quito
 demonym-ar إكوادوري
 demonym-la Ecuadorian
 demonym-la Ecuadorians
 demonym-la Ecuadorean
 demonym-la Ecuadoreans

country peru
 code PE
 ar بيرو
 ar البيرو
 la Peru
 capital-ar ليما
 capital-la Lima
 demonym-ar بيروفي
 demonym-ar بيروي
 demonym-ar بيرواني
 demonym-la Peruvian
 demonym-la Peruvians

country bolivia
 code BO
 ar بوليفيا
 la Bolivia
 capital-ar لاباز
 capital-ar لا باز
 capital-la La Paz
 demonym-ar بوليفي
 demonym-la Bolivian
 demonym-la Bolivians

country brazil
 code BR
 ar البرازيل
 la Brazil
 la Brasil
 capital-ar برازيليا
 capital-la Brasília
 capital-la Brasilia
 demonym-ar برازيلي
 demonym-la Brazilian
 demonym-la Brazilians

country paraguay
 code PY
 ar باراغواي
 ar الباراغواي
 ar باراجواي
 ar البراغواي
 la Paraguay
 capital-ar أسونسيون
 capital-la Asunción
 capital-la Asuncion
 demonym-ar باراغوياني
 demonym-ar باراغواياني
 demonym-ar باراجوياني
 demonym-la Paraguayan
 demonym-la Paraguayans

country uruguay
 code UY
 ar أوروغواي
 ar الأوروغواي
 ar أوروجواي
 ar الأورغواي
 ar أورغواي
 la Uruguay
 capital-ar مونتيفيديو
 capital-ar مونتفيديو
 capital-la Montevideo
 demonym-ar أوروغوياني
 demonym-ar أوروجوياني
 demonym-ar أوروغواياني
 demonym-la Uruguayan
 demonym-la Uruguayans

country argentina
 code AR
 ar الأرجنتين
 la Argentina
 capital-ar بوينس آيرس
 capital-ar بوينوس آيرس
 capital-ar بوينس أيرس
 capital-ar بيونس آيرس
 capital-la Buenos Aires
 demonym-ar أرجنتيني
 demonym-la Argentine
 demonym-la Argentines
 demonym-la Argentinian
 demonym-la Argentinians
 demonym-la Argentinean
 demonym-la Argentineans

country chile
 code CL
 ar تشيلي
 ar شيلي
 ar التشيلي
 la Chile
 capital-ar سانتياغو
 capital-ar سانتياجو
 capital-la Santiago
 demonym-ar تشيلي
 demonym-ar شيلي
 demonym-ar تشيلياني
 demonym-la Chilean
 demonym-la Chileans

country falkland-islands
 code FK
 ar جزر فوكلاند
 ar جزر الفوكلاند
 ar جزر مالفيناس
 ar الفوكلاند
 la Falkland Islands
 la Falklands
 la Malvinas
 demonym-ar فوكلاندي
 demonym-la Falkland Islander
 demonym-la Falkland Islanders

# Africa south of the Sahara

country ethiopia
 code ET
 ar إثيوبيا
 ar أثيوبيا
 ar الحبشة
 ar جمهورية إثيوبيا الفيدرالية الديمقراطية
 la Ethiopia
 la Federal Democratic Republic of Ethiopia
 capital-ar أديس أبابا
 capital-ar أديس ابابا
 capital-la Addis Ababa
 demonym-ar إثيوبي
 demonym-ar أثيوبي
 demonym-la Ethiopian
 demonym-la Ethiopians

country eritrea
 code ER
 ar إريتريا
 ar أريتريا
 ar ارتيريا
 la Eritrea
 capital-ar أسمرة
 capital-ar أسمرا
 capital-la Asmara
 demonym-ar إريتري
 demonym-ar أريتري
 demonym-la Eritrean
 demonym-la Eritreans

country kenya
 code KE
 ar كينيا
 la Kenya
 capital-ar نيروبي
 capital-la Nairobi
 demonym-ar كيني
 demonym-la Kenyan
 demonym-la Kenyans

country uganda
 code UG
 ar أوغندا
 ar أوجندا
 ar أوغنده
 la Uganda
 capital-ar كمبالا
 capital-ar كامبالا
 capital-la Kampala
 demonym-ar أوغندي
 demonym-ar أوجندي
 demonym-la Ugandan
 demonym-la Ugandans

country tanzania
 code TZ
 ar تنزانيا
 ar تانزانيا
 la Tanzania
 la United Republic of Tanzania
 capital-ar دودوما
 capital-ar دار السلام
 capital-la Dodoma
 capital-la Dar es Salaam
 demonym-ar تنزاني
 demonym-ar تانزاني
 demonym-la Tanzanian
 demonym-la Tanzanians

country rwanda
 code RW
 ar رواندا
 ar روندا
 la Rwanda
 capital-ar كيغالي
 capital-ar كيجالي
 capital-la Kigali
 demonym-ar رواندي
 demonym-la Rwandan
 demonym-la Rwandans

country burundi
 code BI
 ar بوروندي
 ar بروندي
 la Burundi
 capital-ar بوجمبورا
 capital-ar غيتيغا
 capital-ar جيتيجا
 capital-la Bujumbura
 capital-la Gitega
 demonym-ar بوروندي
 demonym-ar بورونداوي
 demonym-la Burundian
 demonym-la Burundians

country dr-congo
 code CD
 ar جمهورية الكونغو الديمقراطية
 ar الكونغو الديمقراطية
 ar جمهورية الكونجو الديمقراطية
 ar الكونجو الديمقراطية
 ar زائير
 la Democratic Republic of the Congo
 la Democratic Republic of Congo
 la DR Congo
 la DRC
 la Congo-Kinshasa
 la Zaire
 la Congo
 capital-ar كينشاسا
 capital-ar كنشاسا
 capital-la Kinshasa
 demonym-ar كونغولي
 demonym-ar كونجولي
 demonym-la Congolese

country congo
 code CG
 ar جمهورية الكونغو
 ar الكونغو برازافيل
 ar جمهورية الكونجو
 ar الكونجو برازافيل
 ar الكونغو
 la Republic of the Congo
 la Republic of Congo
 la Congo-Brazzaville
 capital-ar برازافيل
 capital-la Brazzaville

country central-african-republic
 code CF
 ar جمهورية أفريقيا الوسطى
 ar أفريقيا الوسطى
 ar إفريقيا الوسطى
 ar جمهورية إفريقيا الوسطى
 la Central African Republic
 capital-ar بانغي
 capital-ar بانجي
 capital-la Bangui
 demonym-la Central African
 demonym-la Central Africans

country chad
 code TD
 ar تشاد
 ar جمهورية تشاد
 ar التشاد
 la Chad
 la Republic of Chad
 capital-ar نجامينا
 capital-ar أنجمينا
 capital-ar انجامينا
 capital-ar إنجامينا
 capital-la N'Djamena
 capital-la Ndjamena
 demonym-ar تشادي
 demonym-la Chadian
 demonym-la Chadians

country niger
 code NE
 ar النيجر
 ar جمهورية النيجر
 la Niger
 la Republic of Niger
 capital-ar نيامي
 capital-la Niamey
 demonym-ar نيجري
 demonym-la Nigerien
 demonym-la Nigeriens

country nigeria
 code NG
 ar نيجيريا
 ar نايجيريا
 ar نيجريا
 ar جمهورية نيجيريا الاتحادية
 la Nigeria
 la Federal Republic of Nigeria
 capital-ar أبوجا
 capital-la Abuja
 demonym-ar نيجيري
 demonym-la Nigerian
 demonym-la Nigerians

country cameroon
 code CM
 ar الكاميرون
 ar كاميرون
 la Cameroon
 la Cameroun
 capital-ar ياوندي
 capital-ar ياوندى
 capital-la Yaoundé
 capital-la Yaounde
 demonym-ar كاميروني
 demonym-la Cameroonian
 demonym-la Cameroonians

country mali
 code ML
 ar جمهورية مالي
 ar دولة مالي
 la Mali
 la Republic of Mali
 capital-ar باماكو
 capital-la Bamako
 demonym-la Malian
 demonym-la Malians

country burkina-faso
 code BF
 ar بوركينا فاسو
 ar بوركينافاسو
 ar بوركينا
 la Burkina Faso
 la Burkina
 la Upper Volta
 capital-ar واغادوغو
 capital-ar واجادوجو
 capital-ar واجادوغو
 capital-la Ouagadougou
 demonym-ar بوركينابي
 demonym-ar بوركيني
 demonym-ar بوركينابيه
 demonym-la Burkinabe
 demonym-la Burkinabé

country senegal
 code SN
 ar السنغال
 ar السنجال
 ar السينغال
 la Senegal
 capital-ar داكار
 capital-ar دكار
 capital-la Dakar
 demonym-ar سنغالي
 demonym-ar سنجالي
 demonym-ar سينغالي
 demonym-la Senegalese

country gambia
 code GM
 ar غامبيا
 ar جامبيا
 ar كامبيا
 la Gambia
 la The Gambia
 capital-ar بانجول
 capital-la Banjul
 demonym-ar غامبي
 demonym-ar جامبي
 demonym-la Gambian
 demonym-la Gambians

country guinea
 code GN
 ar غينيا
 ar غينيا كوناكري
 ar جمهورية غينيا
 la Guinea
 la Guinea-Conakry
 la Republic of Guinea
 capital-ar كوناكري
 capital-la Conakry
 demonym-ar غيني
 demonym-la Guinean
 demonym-la Guineans

country guinea-bissau
 code GW
 ar غينيا بيساو
 ar غينيا-بيساو
 la Guinea-Bissau
 la Guinea Bissau
 capital-ar بيساو
 capital-la Bissau
 demonym-ar غيني بيساوي
 demonym-la Bissau-Guinean
 demonym-la Bissau-Guineans

country equatorial-guinea
 code GQ
 ar غينيا الاستوائية
 la Equatorial Guinea
 capital-ar مالابو
 capital-la Malabo
 demonym-ar غيني استوائي
 demonym-la Equatorial Guinean
 demonym-la Equatorial Guineans
 demonym-la Equatoguinean
 demonym-la Equatoguineans

country sierra-leone
 code SL
 ar سيراليون
 ar سيرا ليون
 ar سييراليون
 la Sierra Leone
 capital-ar فريتاون
 capital-ar فري تاون
 capital-la Freetown
 demonym-ar سيراليوني
 demonym-la Sierra Leonean
 demonym-la Sierra Leoneans

country liberia
 code LR
 ar ليبيريا
 la Liberia
 capital-ar مونروفيا
 capital-ar منروفيا
 capital-la Monrovia
 demonym-ar ليبيري
 demonym-la Liberian
 demonym-la Liberians

country ivory-coast
 code CI
 ar ساحل العاج
 ar كوت ديفوار
 ar كوديفوار
 ar الكوت ديفوار
 la Ivory Coast
 la Côte d'Ivoire
 la Cote d'Ivoire
 la Côte d’Ivoire
 capital-ar أبيدجان
 capital-ar ياموسوكرو
 capital-la Abidjan
 capital-la Yamoussoukro
 demonym-ar إيفواري
 demonym-la Ivorian
 demonym-la Ivorians
 demonym-la Ivoirian
 demonym-la Ivoirians

country ghana
 code GH
 ar غانا
 ar غانه
 la Ghana
 capital-ar أكرا
 capital-la Accra
 demonym-ar غاني
 demonym-la Ghanaian
 demonym-la Ghanaians

country togo
 code TG
 ar توغو
 ar توجو
 ar الطوغو
 ar التوغو
 ar طوغو
 la Togo
 capital-ar لومي
 capital-la Lomé
 capital-la Lome
 demonym-ar توغولي
 demonym-ar توجولي
 demonym-la Togolese

country benin
 code BJ
 ar بنين
 ar بينين
 ar البنين
 ar جمهورية بنين
 la Benin
 la Republic of Benin
 capital-ar بورتو نوفو
 capital-ar بورتونوفو
 capital-ar كوتونو
 capital-la Porto-Novo
 capital-la Cotonou
 demonym-ar بنيني
 demonym-la Beninese
 demonym-la Beninois

country gabon
 code GA
 ar الغابون
 ar الجابون
 ar الغبون
 la Gabon
 capital-ar ليبرفيل
 capital-ar لبروفيل
 capital-la Libreville
 demonym-ar غابوني
 demonym-ar جابوني
 demonym-la Gabonese

country sao-tome-principe
 code ST
 ar ساو تومي وبرينسيبي
 ar ساو تومي وبرينسيب
 ar ساو تومي
 la São Tomé and Príncipe
 la Sao Tome and Principe

country cape-verde
 code CV
 ar الرأس الأخضر
 ar كاب فيردي
 ar كابو فيردي
 ar جمهورية الرأس الأخضر
 la Cape Verde
 la Cabo Verde
 capital-ar برايا
 capital-la Praia
 demonym-la Cape Verdean
 demonym-la Cape Verdeans

country angola
 code AO
 ar أنغولا
 ar أنجولا
 ar أنقولا
 la Angola
 capital-ar لواندا
 capital-la Luanda
 demonym-ar أنغولي
 demonym-ar أنجولي
 demonym-la Angolan
 demonym-la Angolans

country zambia
 code ZM
 ar زامبيا
 la Zambia
 capital-ar لوساكا
 capital-la Lusaka
 demonym-ar زامبي
 demonym-la Zambian
 demonym-la Zambians

country zimbabwe
 code ZW
 ar زيمبابوي
 ar زمبابوي
 ar زيمبابوى
 la Zimbabwe
 capital-ar هراري
 capital-la Harare
 demonym-ar زيمبابوي
 demonym-la Zimbabwean
 demonym-la Zimbabweans

country malawi
 code MW
 ar مالاوي
 ar ملاوي
 la Malawi
 capital-ar ليلونغوي
 capital-ar ليلونجوي
 capital-la Lilongwe
 demonym-ar مالاوي
 demonym-la Malawian
 demonym-la Malawians

country mozambique
 code MZ
 ar موزمبيق
 ar الموزمبيق
 ar موزامبيق
 ar موزمبيك
 la Mozambique
 capital-ar مابوتو
 capital-la Maputo
 demonym-ar موزمبيقي
 demonym-la Mozambican
 demonym-la Mozambicans

country south-africa
 code ZA
 ar جنوب أفريقيا
 ar جنوب إفريقيا
 ar جمهورية جنوب أفريقيا
 ar دولة جنوب أفريقيا
 la South Africa
 la Republic of South Africa
 la RSA
 capital-ar بريتوريا
 capital-ar كيب تاون
 capital-la Pretoria
 capital-la Cape Town
 demonym-ar جنوب أفريقي
 demonym-ar جنوب إفريقي
 demonym-la South African
 demonym-la South Africans

country namibia
 code NA
 ar ناميبيا
 la Namibia
 capital-ar ويندهوك
 capital-ar فيندهوك
 capital-la Windhoek
 demonym-ar ناميبي
 demonym-la Namibian
 demonym-la Namibians

country botswana
 code BW
 ar بوتسوانا
 la Botswana
 capital-ar غابورون
 capital-ar جابورون
 capital-ar غابوروني
 capital-la Gaborone
 demonym-ar بوتسواني
 demonym-la Botswanan
 demonym-la Botswanans
 demonym-la Motswana
 demonym-la Batswana

country lesotho
 code LS
 ar ليسوتو
 ar ليسوثو
 la Lesotho
 capital-ar ماسيرو
 capital-la Maseru
 demonym-ar ليسوتي
 demonym-la Basotho

country eswatini
 code SZ
 ar إسواتيني
 ar سوازيلاند
 ar سوازيلند
 la Eswatini
 la Swaziland
 capital-ar مبابان
 capital-ar مبابانه
 capital-la Mbabane
 demonym-ar سوازي
 demonym-la Swazi
 demonym-la Swazis

country madagascar
 code MG
 ar مدغشقر
 la Madagascar
 capital-ar أنتاناناريفو
 capital-ar أنتناناريفو
 capital-la Antananarivo
 demonym-ar مدغشقري
 demonym-la Malagasy
 demonym-la Madagascan
 demonym-la Madagascans

country mauritius
 code MU
 ar موريشيوس
 ar جزر موريشيوس
 ar موريشوس
 la Mauritius
 capital-ar بورت لويس
 capital-la Port Louis
 demonym-ar موريشيوسي
 demonym-ar موريشي
 demonym-la Mauritian
 demonym-la Mauritians

country seychelles
 code SC
 ar سيشل
 ar السيشل
 ar سيشيل
 ar جزر سيشل
 ar السيشيل
 la Seychelles
 demonym-ar سيشلي
 demonym-la Seychellois

# Oceania

country australia
 code AU
 ar أستراليا
 ar إستراليا
 ar اوستراليا
 la Australia
 la Commonwealth of Australia
 capital-ar كانبيرا
 capital-ar كانبرا
 capital-ar كنبرا
 capital-la Canberra
 demonym-ar أسترالي
 demonym-ar إسترالي
 demonym-la Australian
 demonym-la Australians
 demonym-la Aussie
 demonym-la Aussies

country new-zealand
 code NZ
 ar نيوزيلندا
 ar نيوزيلاندا
 ar نيوزلندا
 ar نيوزيلندة
 la New Zealand
 la Aotearoa
 capital-ar ولينغتون
 capital-ar ويلينغتون
 capital-ar ولينجتون
 capital-ar ويلنغتون
 capital-ar ويلينجتون
 capital-la Wellington
 demonym-ar نيوزيلندي
 demonym-ar نيوزيلاندي
 demonym-la New Zealander
 demonym-la New Zealanders

country papua-new-guinea
 code PG
 ar بابوا غينيا الجديدة
 ar بابوا نيو غينيا
 ar غينيا الجديدة
 la Papua New Guinea
 la PNG
 capital-ar بورت مورسبي
 capital-ar بورت موريسبي
 capital-la Port Moresby
 demonym-ar بابوي
 demonym-la Papua New Guinean
 demonym-la Papua New Guineans

country fiji
 code FJ
 ar فيجي
 ar جزر فيجي
 la Fiji
 capital-ar سوفا
 capital-la Suva
 demonym-ar فيجي
 demonym-la Fijian
 demonym-la Fijians

country solomon-islands
 code SB
 ar جزر سليمان
 ar جزر سولومون
 la Solomon Islands
 capital-ar هونيارا
 capital-la Honiara
 demonym-la Solomon Islander
 demonym-la Solomon Islanders

country vanuatu
 code VU
 ar فانواتو
 la Vanuatu
 capital-ar بورت فيلا
 capital-la Port Vila
 demonym-ar فانواتي
 demonym-la Vanuatuan
 demonym-la Vanuatuans
 demonym-la ni-Vanuatu

country samoa
 code WS
 ar ساموا
 la Samoa
 la Western Samoa
 capital-la Apia
 demonym-ar ساموي
 demonym-la Samoan
 demonym-la Samoans

country tonga
 code TO
 ar تونغا
 ar تونجا
 ar مملكة تونغا
 la Tonga
 capital-ar نوكو ألوفا
 capital-ar نوكوالوفا
 capital-la Nuku'alofa
 demonym-ar تونغي
 demonym-la Tongan
 demonym-la Tongans

country kiribati
 code KI
 ar كيريباتي
 la Kiribati
 capital-ar تاراوا
 capital-la Tarawa
 demonym-ar كيريباتي
 demonym-la I-Kiribati

country tuvalu
 code TV
 ar توفالو
 la Tuvalu
 capital-ar فونافوتي
 capital-la Funafuti
 demonym-ar توفالي
 demonym-la Tuvaluan
 demonym-la Tuvaluans

country nauru
 code NR
 ar ناورو
 ar ناؤرو
 la Nauru
 demonym-ar ناوري
 demonym-la Nauruan
 demonym-la Nauruans

country palau
 code PW
 ar بالاو
 la Palau
 capital-ar نغرولمود
 capital-la Ngerulmud
 demonym-ar بالاوي
 demonym-la Palauan
 demonym-la Palauans

country marshall-islands
 code MH
 ar جزر مارشال
 ar جزر المارشال
 la Marshall Islands
 capital-ar ماجورو
 capital-la Majuro
 demonym-ar مارشالي
 demonym-la Marshallese

country micronesia
 code FM
 ar ميكرونيزيا
 ar ولايات ميكرونيزيا المتحدة
 la Micronesia
 la Federated States of Micronesia
 capital-ar باليكير
 capital-la Palikir
 demonym-ar ميكرونيزي
 demonym-la Micronesian
 demonym-la Micronesians

country new-caledonia
 code NC
 ar كاليدونيا الجديدة
 la New Caledonia
 capital-ar نوميا
 capital-la Nouméa
 capital-la Noumea
 demonym-ar كاليدوني
 demonym-la New Caledonian
 demonym-la New Caledonians
 demonym-la Kanak
 demonym-la Kanaks

country cook-islands
 code CK
 ar جزر كوك
 la Cook Islands
 demonym-la Cook Islander
 demonym-la Cook Islanders
