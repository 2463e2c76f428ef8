#! lex 1 kind=names lang=mul

# News agencies

name reuters
 kind media
 country united-kingdom
 la Reuters
 la Reuters News Agency
 la Thomson Reuters News
 ar رويترز
 ar وكالة رويترز
 ar رويتر
 ar رويتز

name thomson-reuters
 kind company
 country canada
 la Thomson Reuters
 la Thomson Reuters Corp
 ar تومسون رويترز
 ar طومسون رويترز

name thomson-reuters-foundation
 kind organization
 country united-kingdom
 la Thomson Reuters Foundation
 ar مؤسسة تومسون رويترز
 ar مؤسسة طومسون رويترز

name afp
 kind media
 country france
 la AFP
 la Agence France-Presse
 la Agence France Presse
 la A.F.P.
 ar فرانس برس
 ar وكالة فرانس برس
 ar وكالة الصحافة الفرنسية
 ar الصحافة الفرنسية
 ar أ ف ب
 ar أ.ف.ب
 ar أ. ف. ب
 ar أف ب
 ar فرانس بريس
 ar وكالة الأنباء الفرنسية
 ar إيه إف بي
 ar إيه.إف.بي
 ar أ إف بي
 ar أ.إف.بي

name associated-press
 kind media
 country united-states
 la Associated Press
 la AP
 la The Associated Press
 ar أسوشيتد برس
 ar وكالة أسوشيتد برس
 ar أسوشييتد برس
 ar أ ب
 ar أ.ب
 ar الأسوشيتد برس
 ar أسوشيتدبرس
 ar أسوشيتدبريس
 ar أسوسيتد برس
 ar وكالة أسوشيتد بريس

name upi
 kind media
 country united-states
 la UPI
 la United Press International
 ar يونايتد برس إنترناشونال
 ar يونايتد برس انترناشيونال
 ar يونايتد برس
 ar يو بي آي
 ar يو.بي.آي

name bloomberg
 kind media
 country united-states
 la Bloomberg
 la Bloomberg News
 la Bloomberg Businessweek
 ar بلومبيرغ
 ar بلومبرغ
 ar بلومبرج
 ar بلومبيرج
 ar بلومبيرق
 ar وكالة بلومبيرغ
 ar بلومبرق
 ar بلومبورغ

name asharq-business-with-bloomberg
 kind media
 country united-states
 la Asharq Business with Bloomberg
 la Asharq Business
 ar الشرق بلومبرغ
 ar اقتصاد الشرق مع بلومبرغ
 ar الشرق للأخبار بلومبرغ

name dpa
 kind media
 country germany
 la DPA
 la dpa
 la Deutsche Presse-Agentur
 la German Press Agency
 ar وكالة الأنباء الألمانية
 ar د ب أ
 ar د.ب.أ
 ar الألمانية للأنباء
 ar وكالة دي بي إيه

name efe
 kind media
 country spain
 la EFE
 la Agencia EFE
 ar وكالة إفي
 ar إفي الإسبانية
 ar وكالة الأنباء الإسبانية
 ar وكالة إيفي

name ansa
 kind media
 country italy
 la ANSA
 la Ansa news agency
 ar وكالة أنسا
 ar أنسا الإيطالية
 ar وكالة الأنباء الإيطالية
 ar وكالة أنسا الإيطالية

name agenzia-nova
 kind media
 country italy
 la Agenzia Nova
 la Agenzia Nova agency
 ar وكالة نوفا
 ar نوفا الإيطالية
 ar وكالة نوفا الإيطالية

name adnkronos
 kind media
 country italy
 la Adnkronos
 la Aki news agency
 ar وكالة آكي
 ar آكي الإيطالية
 ar أدنكرونوس
 ar وكالة أدنكرونوس

name anp-news-agency
 kind media
 country netherlands
 la ANP
 la Dutch news agency ANP
 ar وكالة الأنباء الهولندية
 ar وكالة إيه إن بي

name belga
 kind media
 country belgium
 la Belga
 la Belga news agency
 ar وكالة بلغا
 ar وكالة بيلغا
 ar وكالة الأنباء البلجيكية

name keystone-ats
 kind media
 country switzerland
 la Keystone-ATS
 la ATS news agency
 ar وكالة كيستون

name apa
 kind media
 country austria
 la APA
 la Austria Press Agency
 ar وكالة الأنباء النمساوية

name pap
 kind media
 country poland
 la PAP
 la Polish Press Agency
 ar وكالة الأنباء البولندية
 ar وكالة باب البولندية

name lusa
 kind media
 country portugal
 la Lusa
 la Lusa news agency
 ar وكالة لوسا
 ar لوسا البرتغالية

name tt-news-agency
 kind media
 country sweden
 la TT news agency
 la Tidningarnas Telegrambyrå
 ar وكالة تي تي السويدية

name ritzau
 kind media
 country denmark
 la Ritzau
 ar وكالة ريتزاو
 ar ريتساو

name ntb
 kind media
 country norway
 la NTB
 la Norwegian News Agency
 ar وكالة الأنباء النرويجية

name ana-mpa
 kind media
 country greece
 la ANA-MPA
 la Athens News Agency
 ar وكالة أنباء أثينا
 ar وكالة الأنباء اليونانية

name cyprus-news-agency
 kind media
 country cyprus
 la Cyprus News Agency
 la CNA Cyprus
 ar وكالة الأنباء القبرصية

name tass
 kind media
 country russia
 la TASS
 la ITAR-TASS
 la Tass
 ar تاس
 ar وكالة تاس
 ar إيتار تاس
 ar تاس الروسية
 ar وكالة تاس الروسية
 ar إيتار-تاس

name ria-novosti
 kind media
 country russia
 la RIA Novosti
 la RIA
 la Ria Novosti
 ar ريا نوفوستي
 ar وكالة ريا نوفوستي
 ar نوفوستي
 ar وكالة نوفوستي
 ar وكالة ريا

name interfax
 kind media
 country russia
 la Interfax
 ar إنترفاكس
 ar وكالة إنترفاكس

name sputnik
 kind media
 country russia
 la Sputnik
 la Sputnik News
 la Sputnik Arabic
 la Sputnik agency
 ar سبوتنيك
 ar وكالة سبوتنيك
 ar سبوتنيك عربي
 ar سبوتنيك الروسية

name rt
 kind media
 country russia
 la RT
 la RT Arabic
 la Rossiya Segodnya
 la Rusiya Al-Yaum
 ar آر تي
 ar موقع روسيا اليوم
 ar وكالة روسيا اليوم
 ar شبكة روسيا اليوم
 ar قناة روسيا اليوم
 ar آر تي عربية
 ar قناة آر تي
 ar راشا توداي
 ar شبكة آر تي
 ar روسيا سيفودنيا
 ar آر تي عربي

name xinhua
 kind media
 country china
 la Xinhua
 la Xinhua News Agency
 la New China News Agency
 ar شينخوا
 ar وكالة شينخوا
 ar وكالة أنباء الصين الجديدة
 ar وكالة الصين الجديدة
 ar شينخوا الصينية
 ar وكالة أنباء شينخوا

name china-news-service
 kind media
 country china
 la China News Service
 ar وكالة أنباء الصين
 ar خدمة أخبار الصين

name kyodo
 kind media
 country japan
 la Kyodo
 la Kyodo News
 la Kyodo News Agency
 ar كيودو
 ar وكالة كيودو
 ar كيودو اليابانية
 ar وكالة كيودو للأنباء

name jiji-press
 kind media
 country japan
 la Jiji Press
 la Jiji
 ar جيجي برس
 ar وكالة جيجي
 ar جيجي اليابانية

name yonhap
 kind media
 country south-korea
 la Yonhap
 la Yonhap News Agency
 ar يونهاب
 ar وكالة يونهاب
 ar وكالة يونهاب للأنباء
 ar يونهاب الكورية الجنوبية

name kcna
 kind media
 country north-korea
 la KCNA
 la Korean Central News Agency
 ar وكالة الأنباء المركزية الكورية
 ar وكالة الأنباء الكورية الشمالية
 ar وكالة أنباء كوريا الشمالية
 ar الوكالة المركزية الكورية للأنباء
 ar وكالة الأنباء الكورية المركزية

name pti-news-agency
 kind media
 country india
 la PTI
 la Press Trust of India
 ar برس ترست أوف إنديا
 ar وكالة برس ترست الهندية
 ar وكالة أنباء الهند
 ar برس ترست

name ani
 kind media
 country india
 la ANI
 la Asian News International
 ar وكالة أنباء آسيا الدولية
 ar وكالة إيه إن آي
 ar إيه إن آي الهندية

name associated-press-of-pakistan
 kind media
 country pakistan
 la Associated Press of Pakistan
 ar أسوشيتد برس باكستان
 ar وكالة الأنباء الباكستانية

name pajhwok
 kind media
 country afghanistan
 la Pajhwok
 la Pajhwok Afghan News
 ar وكالة باجفاك
 ar باجواك
 ar بجواك

name bakhtar-news-agency
 kind media
 country afghanistan
 la Bakhtar News Agency
 ar وكالة باختر
 ar وكالة باختر الأفغانية
 ar باختار

name antara
 kind media
 country indonesia
 la Antara
 la Antara news agency
 ar وكالة أنتارا
 ar أنتارا الإندونيسية

name bernama
 kind media
 country malaysia
 la Bernama
 la Bernama news agency
 ar وكالة برناما
 ar برناما

name azertac
 kind media
 country azerbaijan
 la Azertac
 la Azertac agency
 ar وكالة أذرتاج
 ar أذرتاج
 ar وكالة أذرتاج الأذربيجانية

name kazinform
 kind media
 country kazakhstan
 la Kazinform
 la Tengrinews
 ar كازينفورم

name armenpress
 kind media
 country armenia
 la Armenpress
 ar أرمنبرس
 ar أرمن برس

name ukrinform
 kind media
 country ukraine
 la Ukrinform
 ar أوكرينفورم
 ar وكالة أوكرينفورم

name unian
 kind media
 country ukraine
 la UNIAN
 ar يونيان
 ar أونيان
 ar وكالة يونيان

name interfax-ukraine
 kind media
 country ukraine
 la Interfax-Ukraine
 ar إنترفاكس أوكرانيا
 ar إنترفاكس-أوكرانيا

name belta
 kind media
 country belarus
 la BelTA
 la Belta
 ar بيلتا
 ar وكالة بيلتا

name bta-bulgarian-news-agency
 kind media
 country bulgaria
 la BTA Bulgarian News Agency
 ar وكالة الأنباء البلغارية

name tanjug
 kind media
 country serbia
 la Tanjug
 ar تانيوغ
 ar وكالة تانيوغ

name canadian-press
 kind media
 country canada
 la Canadian Press
 la The Canadian Press
 ar كنيديان برس
 ar كانيديان برس
 ar الصحافة الكندية

name pa-media
 kind media
 country united-kingdom
 la PA Media
 la Press Association
 ar برس أسوسييشن
 ar وكالة بي إيه ميديا
 ar برس أسوسيشن
 ar بي ايه ميديا

name prensa-latina
 kind media
 country cuba
 la Prensa Latina
 ar برنسا لاتينا
 ar برينسا لاتينا

name anadolu-agency
 kind media
 country turkey
 la Anadolu Agency
 la AA Turkey
 la Anadolu
 la Anadolu Ajansi
 ar الأناضول
 ar وكالة الأناضول
 ar وكالة أنباء الأناضول
 ar وكالة الأناضول التركية
 ar الأناضول للأنباء

name iha-turkey
 kind media
 country turkey
 la IHA Turkey
 la Ihlas News Agency
 ar وكالة إخلاص
 ar إخلاص التركية
 ar وكالة إخلاص للأنباء

name dha
 kind media
 country turkey
 la DHA
 la Demirören News Agency
 la Dogan News Agency
 ar وكالة دوغان
 ar وكالة دميرورين
 ar وكالة دميرأورين

name anka-news-agency
 kind media
 country turkey
 la Anka News Agency
 la ANKA agency
 ar وكالة أنكا للأنباء
 ar وكالة أنكا

name irna
 kind media
 country iran
 la IRNA
 la Islamic Republic News Agency
 ar إرنا
 ar وكالة إرنا
 ar ايرنا
 ar وكالة الأنباء الإيرانية الرسمية
 ar وكالة أنباء الجمهورية الإسلامية الإيرانية
 ar وكالة الأنباء الإيرانية
 ar وكالة الجمهورية الإسلامية للأنباء

name fars-news-agency
 kind media
 country iran
 la Fars News Agency
 la Fars News
 ar وكالة فارس
 ar وكالة أنباء فارس
 ar وكالة فارس للأنباء
 ar وكالة فارس الإيرانية
 ar فارس نيوز

name tasnim
 kind media
 country iran
 la Tasnim
 la Tasnim News Agency
 la Tasnim News
 ar تسنيم
 ar وكالة تسنيم
 ar وكالة تسنيم للأنباء
 ar وكالة أنباء تسنيم
 ar تسنيم الإيرانية

name mehr-news-agency
 kind media
 country iran
 la Mehr News Agency
 la Mehr News
 ar وكالة مهر
 ar وكالة مهر للأنباء
 ar وكالة أنباء مهر
 ar وكالة مهر الإيرانية

name isna
 kind media
 country iran
 la ISNA
 la Iranian Students' News Agency
 la Iranian Students News Agency
 ar إيسنا
 ar وكالة إيسنا
 ar وكالة الطلبة الإيرانية
 ar وكالة أنباء الطلبة
 ar وكالة أنباء الطلبة الإيرانية
 ar وكالة إسنا

name mizan-online
 kind media
 country iran
 la Mizan Online
 la Mizan news agency
 ar وكالة ميزان
 ar ميزان أونلاين
 ar موقع ميزان أونلاين
 ar ميزان للأنباء
 ar وكالة ميزان القضائية

name young-journalists-club
 kind media
 country iran
 la Young Journalists Club
 la YJC
 ar نادي الصحفيين الشباب
 ar نادي المراسلين الشباب
 ar نادي الصحافيين الشباب

name ilna
 kind media
 country iran
 la ILNA
 la Iranian Labour News Agency
 ar وكالة إيلنا
 ar إيلنا
 ar وكالة أنباء العمال الإيرانية
 ar وكالة العمال الإيرانية

name snn-iran
 kind media
 country iran
 la SNN Iran
 la Student News Network
 ar شبكة أخبار الطلاب الإيرانية

name middle-east-news-agency
 kind media
 country egypt
 la Middle East News Agency
 la MENA news agency
 ar وكالة أنباء الشرق الأوسط
 ar أ ش أ
 ar أ.ش.أ
 ar وكالة الشرق الأوسط للأنباء
 ar وكالة أنباء الشرق الأوسط المصرية

name saudi-press-agency
 kind media
 country saudi-arabia
 la Saudi Press Agency
 ar واس
 ar وكالة الأنباء السعودية
 ar وكالة واس
 ar وكالة الأنباء السعودية الرسمية
 ar وكالة الأنباء السعودية واس

name wam
 kind media
 country united-arab-emirates
 la WAM
 la Emirates News Agency
 la Emirates News Agency WAM
 ar وام
 ar وكالة أنباء الإمارات
 ar وكالة وام
 ar وكالة الأنباء الإماراتية
 ar وكالة الأنباء الإماراتية الرسمية

name qna
 kind media
 country qatar
 la QNA
 la Qatar News Agency
 ar وكالة الأنباء القطرية
 ar وكالة قنا
 ar وكالة أنباء قطر

name kuna
 kind media
 country kuwait
 la KUNA
 la Kuwait News Agency
 ar كونا
 ar وكالة الأنباء الكويتية
 ar وكالة كونا
 ar وكالة الأنباء الكويتية كونا

name bna
 kind media
 country bahrain
 la BNA
 la Bahrain News Agency
 ar بنا البحرينية
 ar وكالة أنباء البحرين
 ar وكالة بنا
 ar وكالة الأنباء البحرينية

name oman-news-agency
 kind media
 country oman
 la Oman News Agency
 ar وكالة الأنباء العمانية
 ar وكالة الأنباء العُمانية
 ar العمانية للأنباء

name saba-news-agency
 kind media
 country yemen
 la Saba News Agency
 ar وكالة سبأ
 ar وكالة الأنباء اليمنية سبأ
 ar سبأ نت
 ar وكالة الأنباء اليمنية
 ar وكالة سبأ للأنباء
 ar وكالة سبأ الحوثية

name petra-news-agency
 kind media
 country jordan
 la Petra News Agency
 la Jordan News Agency
 ar وكالة بترا
 ar وكالة الأنباء الأردنية
 ar وكالة الأنباء الأردنية بترا

name wafa
 kind media
 country palestine
 la WAFA
 la Palestinian News Agency
 la WAFA news agency
 ar وفا
 ar وكالة وفا
 ar وكالة الأنباء الفلسطينية
 ar وكالة الأنباء والمعلومات الفلسطينية
 ar وكالة الأنباء الفلسطينية وفا

name ma-an-news-agency
 kind media
 country palestine
 la Ma'an News Agency
 la Maan News
 ar وكالة معا
 ar وكالة معا الإخبارية
 ar وكالة معا الفلسطينية

name shehab-news-agency
 kind media
 country palestine
 la Shehab News Agency
 la Shehab Agency
 ar وكالة شهاب
 ar وكالة شهاب للأنباء

name quds-news-network
 kind media
 country palestine
 la Quds News Network
 la Quds Network
 ar شبكة قدس
 ar شبكة قدس الإخبارية
 ar شبكة القدس الإخبارية

name safa-press-agency
 kind media
 country palestine
 la Safa Press Agency
 ar وكالة صفا
 ar وكالة الصحافة الفلسطينية
 ar وكالة صفا الفلسطينية

name sawa-news-agency
 kind media
 country palestine
 la Sawa news agency
 la SAWA
 ar وكالة سوا
 ar وكالة سوا الإخبارية

name nna
 kind media
 country lebanon
 la NNA
 la National News Agency Lebanon
 la National News Agency
 ar الوكالة الوطنية للإعلام
 ar الوكالة الوطنية للإعلام اللبنانية
 ar وكالة الأنباء اللبنانية
 ar الوكالة الوطنية اللبنانية للإعلام

name central-news-agency-lebanon
 kind media
 country lebanon
 la Central News Agency Lebanon
 la Al Markazia
 ar وكالة المركزية
 ar المركزية اللبنانية
 ar وكالة الأنباء المركزية اللبنانية

name sana
 kind media
 country syria
 la SANA
 la Syrian Arab News Agency
 ar سانا
 ar وكالة سانا
 ar وكالة الأنباء السورية
 ar الوكالة العربية السورية للأنباء
 ar وكالة الأنباء السورية سانا

name north-press
 kind media
 country syria
 la North Press
 la North Press Agency
 ar نورث برس
 ar وكالة نورث برس

name hawar-news
 kind media
 country syria
 la Hawar News
 la ANHA
 ar وكالة هاوار
 ar هاوار
 ar وكالة أنباء هاوار

name step-news-agency
 kind media
 country syria
 la Step News Agency
 ar وكالة ستيب
 ar ستيب نيوز
 ar وكالة ستيب نيوز
 ar ستيب الإخبارية

name ina
 kind media
 country iraq
 la INA
 la Iraqi News Agency
 ar وكالة الأنباء العراقية
 ar وكالة واع

name shafaq-news
 kind media
 country iraq
 la Shafaq News
 la Shafaq
 ar شفق نيوز
 ar وكالة شفق نيوز
 ar وكالة شفق

name baghdad-today
 kind media
 country iraq
 la Baghdad Today
 ar وكالة بغداد اليوم

name nina
 kind media
 country iraq
 la National Iraqi News Agency
 ar الوكالة الوطنية العراقية للأنباء
 ar وكالة نينا

name rojnews
 kind media
 country iraq
 la Rojnews
 la RojNews
 ar روج نيوز

name mawazin-news
 kind media
 country iraq
 la Mawazin News
 ar موازين نيوز

name al-maalomah
 kind media
 country iraq
 la Al-Maalomah
 la Al-Maalouma
 ar وكالة المعلومة
 ar المعلومة العراقية

name aps
 kind media
 country algeria
 la APS
 la Algeria Press Service
 la Algerie Presse Service
 ar وكالة الأنباء الجزائرية
 ar واج
 ar وكالة الأنباء الجزائرية الرسمية

name maghreb-arab-press
 kind media
 country morocco
 la Maghreb Arab Press
 la Maghreb Arabe Presse
 ar وكالة المغرب العربي للأنباء
 ar لاماب
 ar وكالة الأنباء المغربية
 ar وكالة المغرب العربي

name tunis-afrique-presse
 kind media
 country tunisia
 la Tunis Afrique Presse
 la Tunis Afrique Presse agency
 ar وكالة تونس أفريقيا للأنباء
 ar وكالة وات
 ar وكالة الأنباء التونسية
 ar وكالة تونس أفريقيا

name lana
 kind media
 country libya
 la Libyan News Agency
 ar وكالة الأنباء الليبية
 ar وكالة لانا
 ar وكالة وال

name ami
 kind media
 country mauritania
 la Agence Mauritanienne d'Information
 ar الوكالة الموريتانية للأنباء
 ar وكالة الأنباء الموريتانية

name al-akhbar-mauritania
 kind media
 country mauritania
 la Al-Akhbar Mauritania
 la Alakhbar Mauritania
 ar الأخبار الموريتانية
 ar وكالة الأخبار الموريتانية
 ar وكالة الأخبار المستقلة

name sahara-medias
 kind media
 country mauritania
 la Sahara Medias
 ar صحراء ميديا
 ar وكالة صحراء ميديا

name suna
 kind media
 country sudan
 la SUNA
 la Sudan News Agency
 ar سونا
 ar وكالة السودان للأنباء
 ar وكالة الأنباء السودانية
 ar وكالة سونا

name sonna
 kind media
 country somalia
 la SONNA
 la Somali National News Agency
 ar وكالة صونا
 ar وكالة الأنباء الصومالية
 ar وكالة الأنباء الوطنية الصومالية

name adi
 kind media
 country djibouti
 la Agence Djiboutienne d'Information
 ar وكالة الأنباء الجيبوتية
 ar وكالة الأنباء الجيبوتية الرسمية

name ethiopian-news-agency
 kind media
 country ethiopia
 la Ethiopian News Agency
 la ENA
 ar وكالة الأنباء الإثيوبية

name african-news-agency
 kind media
 country south-africa
 la African News Agency
 ar وكالة الأنباء الأفريقية

name una-oic
 kind organization
 country saudi-arabia
 la UNA OIC
 la Union of OIC News Agencies
 ar اتحاد وكالات أنباء دول منظمة التعاون الإسلامي
 ar وكالة يونا

name fides-news-agency
 kind media
 country vatican
 la Fides News Agency
 la Agenzia Fides
 ar وكالة فيدس
 ar وكالة فيديس

name asianews
 kind media
 country italy
 la AsiaNews
 ar آسيا نيوز

# World broadcasters

name cnn
 kind media
 country united-states
 class network
 la CNN
 la Cable News Network
 la CNN International
 la CNN Arabic
 ar سي إن إن
 ar سي.إن.إن
 ar شبكة سي إن إن
 ar السي إن إن
 ar سي إن إن بالعربية

name fox-news
 kind media
 country united-states
 class network
 la Fox News
 la Fox News Channel
 ar فوكس نيوز
 ar شبكة فوكس نيوز
 ar فوكس نيوس

name fox-business
 kind media
 country united-states
 class network
 la Fox Business
 ar فوكس بيزنس
 ar فوكس بيزنيس

name fox-corporation
 kind company
 country united-states
 class network
 la Fox Corporation
 la Fox Corp
 ar فوكس كوربوريشن
 ar فوكس كورب

name nbc
 kind media
 country united-states
 class network
 la NBC
 la NBC News
 ar إن بي سي
 ar إن.بي.سي
 ar إن بي سي نيوز
 ar شبكة إن بي سي

name msnbc
 kind media
 country united-states
 class network
 la MSNBC
 la MS NOW
 ar إم إس إن بي سي
 ar إم.إس.إن.بي.سي

name cnbc
 kind media
 country united-states
 class network
 la CNBC
 la CNBC Arabia
 ar سي إن بي سي
 ar سي.إن.بي.سي
 ar سي إن بي سي عربية
 ar سي إن بي سي العربية

name abc-news
 kind media
 country united-states
 class network
 la ABC News
 la ABC
 la American Broadcasting Company
 ar إيه بي سي نيوز
 ar إيه.بي.سي نيوز
 ar أ بي سي نيوز
 ar أ.بي.سي نيوز
 ar إيه بي سي
 ar شبكة إيه بي سي
 ar أي بي سي نيوز
 ar إيه بي سي نيوز الأميركية

name cbs
 kind media
 country united-states
 class network
 la CBS
 la CBS News
 ar سي بي إس
 ar سي.بي.إس
 ar سي بي إس نيوز

name pbs
 kind media
 country united-states
 class network
 la PBS
 la Public Broadcasting Service
 la PBS NewsHour
 la PBS Frontline
 ar بي بي إس
 ar بي.بي.إس
 ar شبكة بي بي إس

name npr
 kind media
 country united-states
 class network
 la NPR
 la National Public Radio
 ar إن بي آر
 ar إن.بي.آر
 ar الإذاعة الوطنية العامة
 ar إذاعة إن بي آر
 ar الإذاعة العامة الأميركية

name c-span
 kind media
 country united-states
 class network
 la C-SPAN
 ar سي سبان
 ar سي-سبان

name hbo
 kind media
 country united-states
 class network
 la HBO
 ar إتش بي أو
 ar إتش.بي.أو

name paramount-pictures
 kind company
 country united-states
 class network
 la Paramount Pictures
 la Paramount
 ar باراماونت
 ar بارامونت

name paramount-skydance
 kind company
 country united-states
 class network
 la Paramount Skydance
 la Paramount Global
 la ViacomCBS
 la Skydance
 ar باراماونت سكاي دانس
 ar باراماونت غلوبال
 ar باراماونت سكايدانس
 ar سكاي دانس

name warner-bros
 kind company
 country united-states
 class network
 la Warner Bros
 la Warner Bros. Discovery
 la Warner Bros Discovery
 la WarnerMedia
 ar وارنر براذرز
 ar وارنر برذرز
 ar وورنر براذرز ديسكفري
 ar وارنر بروس
 ar وارنر براذرز ديسكفري

name walt-disney
 kind company
 country united-states
 class network
 la Walt Disney
 la Disney
 la The Walt Disney Company
 ar ديزني
 ar والت ديزني
 ar شركة ديزني
 ar دزني

name nbcuniversal
 kind company
 country united-states
 class network
 la NBCUniversal
 la Universal Pictures
 la Universal Studios
 ar إن بي سي يونيفرسال
 ar يونيفرسال بيكتشرز

name sony-pictures
 kind company
 country united-states
 class network
 la Sony Pictures
 la Sony Pictures Entertainment
 ar سوني بيكتشرز
 ar سوني بكتشرز

name 20th-century-fox
 kind company
 country united-states
 class network
 la 20th Century Fox
 la 20th Century Studios
 ar فوكس للقرن العشرين
 ar توينتيث سنتشري فوكس

name universal-music
 kind company
 country united-states
 class network
 la Universal Music
 la Universal Music Group
 ar يونيفرسال ميوزيك
 ar مجموعة يونيفرسال للموسيقى

name lionsgate
 kind company
 country united-states
 class network
 la Lionsgate
 ar لايونزغيت

name discovery-channel
 kind media
 country united-states
 class network
 la Discovery Channel
 la Discovery Inc
 ar ديسكفري
 ar قناة ديسكفري
 ar ديسكوفري

name national-geographic
 kind media
 country united-states
 class network
 la National Geographic
 la National Geographic Society
 ar ناشونال جيوغرافيك
 ar ناشيونال جيوغرافيك
 ar ناشونال جيوجرافيك
 ar ناشيونال جيوجرافيك

name espn
 kind media
 country united-states
 class network
 la ESPN
 ar إي إس بي إن
 ar إي.إس.بي.إن
 ar إيه إس بي إن
 ar إيه.إس.بي.إن

name univision
 kind media
 country united-states
 class network
 la Univision
 la TelevisaUnivision
 ar يونيفيجن
 ar يونيفيزيون

name telemundo
 kind media
 country united-states
 class network
 la Telemundo
 ar تليموندو
 ar تيليموندو

name newsmax
 kind media
 country united-states
 class network
 la Newsmax
 la Newsmax Media
 ar نيوزماكس
 ar نيوز ماكس

name one-america-news
 kind media
 country united-states
 class network
 la One America News
 la OAN
 la OANN
 ar وان أميركا نيوز
 ar ون أميركا نيوز

name breitbart
 kind media
 country united-states
 class network
 la Breitbart
 la Breitbart News
 ar بريتبارت
 ar برايتبارت
 ar بريتبارت نيوز

name infowars
 kind media
 country united-states
 class network
 la Infowars
 la InfoWars
 ar إنفو وورز
 ar إنفووارز

name daily-caller
 kind media
 country united-states
 class network
 la Daily Caller
 la The Daily Caller
 ar ديلي كولر

name voice-of-america
 kind media
 country united-states
 class network
 la Voice of America
 la VOA
 ar صوت أميركا
 ar صوت أمريكا
 ar إذاعة صوت أميركا
 ar فويس أوف أميركا

name alhurra
 kind media
 country united-states
 class network
 la Alhurra
 la Al-Hurra
 la Al Hurra
 ar قناة الحرة
 ar الحرة الأميركية
 ar قناة الحرة الأميركية
 ar موقع الحرة
 ar شبكة الحرة

name radio-sawa
 kind media
 country united-states
 class network
 la Radio Sawa
 ar راديو سوا
 ar إذاعة سوا

name radio-free-europe
 kind media
 country united-states
 class network
 la Radio Free Europe
 la Radio Free Europe/Radio Liberty
 la RFE/RL
 la Radio Liberty
 la RFERL
 ar إذاعة أوروبا الحرة
 ar راديو أوروبا الحرة
 ar إذاعة أوروبا الحرة/راديو ليبرتي
 ar راديو ليبرتي
 ar راديو الحرية

name radio-farda
 kind media
 country united-states
 class network
 la Radio Farda
 ar راديو فردا
 ar إذاعة فردا

name radio-free-asia
 kind media
 country united-states
 class network
 la Radio Free Asia
 la RFA
 ar إذاعة آسيا الحرة
 ar راديو آسيا الحرة
 ar راديو فري آسيا

name mbn
 kind media
 country united-states
 class network
 la MBN
 la Middle East Broadcasting Networks
 ar شبكة الشرق الأوسط للإرسال
 ar إم بي إن
 ar إم.بي.إن

name bbc
 kind media
 country united-kingdom
 class network
 la BBC
 la BBC News
 la British Broadcasting Corporation
 la BBC World Service
 ar بي بي سي
 ar بي.بي.سي
 ar هيئة الإذاعة البريطانية
 ar البي بي سي
 ar بي بي سي نيوز
 ar هيئة الإذاعة البريطانية بي بي سي

name bbc-arabic
 kind media
 country united-kingdom
 class network
 la BBC Arabic
 la BBC News Arabic
 ar بي بي سي عربي
 ar بي بي سي العربية
 ar بي بي سي نيوز عربي
 ar هيئة الإذاعة البريطانية بالعربية

name bbc-persian
 kind media
 country united-kingdom
 class network
 la BBC Persian
 ar بي بي سي فارسي
 ar بي بي سي الفارسية

name bbc-panorama
 kind media
 country united-kingdom
 class network
 la BBC Panorama
 ar برنامج بانوراما
 ar بي بي سي بانوراما

name sky-news
 kind media
 country united-kingdom
 class network
 la Sky News
 la Sky UK
 ar سكاي نيوز
 ar سكاي نيوز البريطانية
 ar شبكة سكاي نيوز

name sky-news-arabia
 kind media
 country united-arab-emirates
 class network
 la Sky News Arabia
 ar سكاي نيوز عربية
 ar قناة سكاي نيوز عربية

name sky-sports
 kind media
 country united-kingdom
 class network
 la Sky Sports
 la Sky Group
 la Sky plc
 ar سكاي سبورتس
 ar سكاي سبورت
 ar مجموعة سكاي

name itv
 kind media
 country united-kingdom
 class network
 la ITV
 la ITV News
 ar آي تي في
 ar آي.تي.في

name channel-4
 kind media
 country united-kingdom
 class network
 la Channel 4
 la Channel 4 News
 ar القناة الرابعة البريطانية
 ar تشانل 4
 ar تشانيل فور
 ar شانيل 4

name gb-news
 kind media
 country united-kingdom
 class network
 la GB News
 ar جي بي نيوز

name lbc-radio
 kind media
 country united-kingdom
 class network
 la LBC Radio
 ar إذاعة إل بي سي البريطانية

name iran-international
 kind media
 country united-kingdom
 class network
 la Iran International
 la Iran International TV
 ar إيران إنترناشيونال
 ar إيران إنترناشونال
 ar قناة إيران إنترناشونال
 ar إيران الدولية

name manoto-tv
 kind media
 country united-kingdom
 class network
 la Manoto TV
 la Manoto
 ar قناة من وتو
 ar مانوتو
 ar من وتو

name al-hiwar-tv
 kind media
 country united-kingdom
 class network
 la Al-Hiwar TV
 la Al Hiwar
 ar قناة الحوار
 ar قناة الحوار الفضائية

name al-araby-tv
 kind media
 country united-kingdom
 class network
 la Al Araby TV
 la Al Araby Television
 la Alaraby TV
 ar التلفزيون العربي
 ar تلفزيون العربي
 ar قناة العربي
 ar شبكة التلفزيون العربي

name al-ghad-tv
 kind media
 country united-kingdom
 class network
 la Al Ghad TV
 la Alghad TV
 ar قناة الغد
 ar قناة الغد الإخبارية

name france-24
 kind media
 country france
 class network
 la France 24
 ar فرانس 24
 ar فرانس24
 ar فرانس فانت كاتر
 ar قناة فرانس 24
 ar فرانس 24 بالعربية

name rfi
 kind media
 country france
 class network
 la RFI
 la Radio France Internationale
 ar إذاعة فرنسا الدولية
 ar راديو فرنسا الدولي
 ar آر إف آي
 ar آر.إف.آي
 ar راديو فرانس إنترناسيونال

name radio-france
 kind media
 country france
 class network
 la Radio France
 la Franceinfo
 la France Info
 ar فرانس إنفو
 ar راديو فرانس
 ar إذاعة فرانس إنفو

name france-inter-radio
 kind media
 country france
 class network
 la France Inter radio
 la Radio France Inter
 ar فرانس إنتر
 ar إذاعة فرانس إنتر

name france-televisions
 kind media
 country france
 class network
 la France Télévisions
 la France Televisions
 la France 2
 ar فرانس تلفزيون
 ar فرانس تيليفيزيون
 ar فرانس 2
 ar فرانس تيليفزيون

name france-medias-monde
 kind media
 country france
 class network
 la France Médias Monde
 la France Medias Monde
 ar فرانس ميديا موند
 ar فرانس ميديا

name tf1
 kind media
 country france
 class network
 la TF1
 ar تي إف 1

name bfm-tv
 kind media
 country france
 class network
 la BFM TV
 la BFMTV
 la BFM
 ar بي إف إم تي في
 ar بي أف أم
 ar بي.إف.إم تي في
 ar قناة بي إف إم

name cnews
 kind media
 country france
 class network
 la CNews
 la CNEWS
 ar سي نيوز
 ar قناة سي نيوز الفرنسية
 ar سي-نيوز

name canal-plus
 kind media
 country france
 class network
 la Canal+
 la Canal Plus
 la Canal+ Group
 ar كانال بلوس
 ar كنال بلوس
 ar كانال بلاس

name m6
 kind media
 country france
 class network
 la M6
 la Groupe M6
 ar إم 6 الفرنسية
 ar قناة إم سيس
 ar إم6

name rtl
 kind media
 country france
 class network
 la RTL
 la RTL Group
 la RTL France
 ar آر تي إل
 ar آر.تي.إل
 ar إذاعة إر تي إل

name europe-1
 kind media
 country france
 class network
 la Europe 1
 ar أوروبا 1
 ar إذاعة أوروبا 1
 ar أوروب 1

name rmc
 kind media
 country france
 class network
 la RMC
 la RMC radio
 ar آر إم سي
 ar آر.إم.سي

name monte-carlo-doualiya
 kind media
 country france
 class network
 la Monte Carlo Doualiya
 la MCD
 la Monte Carlo Doualiya radio
 ar مونت كارلو الدولية
 ar إذاعة مونت كارلو الدولية
 ar إذاعة مونت كارلو

name arte
 kind media
 country france
 class network
 la Arte
 la ARTE
 ar قناة آرتي
 ar آرتي الفرنسية الألمانية

name tv5-monde
 kind media
 country france
 class network
 la TV5 Monde
 la TV5Monde
 la TV5
 ar تي في 5 موند
 ar تي في 5
 ar تي في سانك موند

name euronews
 kind media
 country france
 class network
 la Euronews
 ar يورونيوز
 ar يورو نيوز
 ar قناة يورونيوز

name africanews
 kind media
 country france
 class network
 la Africanews
 ar أفريكا نيوز
 ar أفريقيا نيوز

name deutsche-welle
 kind media
 country germany
 class network
 la Deutsche Welle
 la DW
 la DW Arabic
 ar دويتشه فيله
 ar دويتشه فيللي
 ar دي دبليو
 ar دويتش فيله
 ar دويتشه فيلى
 ar دويتشه ويله
 ar دي دبليو عربية

name ard
 kind media
 country germany
 class network
 la ARD
 la Tagesschau
 ar إيه آر دي
 ar إيه.آر.دي
 ar أ آر دي
 ar أ.آر.دي
 ar القناة الألمانية الأولى
 ar تاغس شاو
 ar تاغسشاو
 ar قناة إيه آر دي

name zdf
 kind media
 country germany
 class network
 la ZDF
 ar زد دي إف
 ar زد.دي.إف
 ar تسيت دي إف
 ar القناة الثانية الألمانية
 ar القناة الألمانية الثانية

name ndr
 kind media
 country germany
 class network
 la NDR
 la Norddeutscher Rundfunk
 ar إن دي آر
 ar إن.دي.آر
 ar إذاعة شمال ألمانيا

name wdr
 kind media
 country germany
 class network
 la WDR
 la Westdeutscher Rundfunk
 ar دبليو دي آر
 ar دبليو.دي.آر
 ar إذاعة غرب ألمانيا
 ar في دي إر

name bayerischer-rundfunk
 kind media
 country germany
 class network
 la Bayerischer Rundfunk
 ar إذاعة بافاريا
 ar هيئة الإذاعة البافارية

name deutschlandfunk
 kind media
 country germany
 class network
 la Deutschlandfunk
 ar دويتشلاند فونك
 ar دويتشلاندفونك
 ar إذاعة دويتشلاند فونك

name n-tv
 kind media
 country germany
 class network
 la n-tv
 la NTV Germany
 ar إن تي في الألمانية
 ar قناة إن تي في الألمانية

name rai
 kind media
 country italy
 class network
 la Radiotelevisione italiana
 ar التلفزيون الإيطالي راي
 ar راي الإيطالية
 ar شبكة راي
 ar هيئة الإذاعة والتلفزيون الإيطالية

name mediaset
 kind media
 country italy
 class network
 la Mediaset
 la MFE-MediaForEurope
 ar ميدياست
 ar ميدياسيت

name sky-tg24
 kind media
 country italy
 class network
 la Sky TG24
 ar سكاي تي جي 24

name rtve
 kind media
 country spain
 class network
 la RTVE
 la TVE Spain
 ar آر تي في إي
 ar آر.تي.في.إي
 ar آر تي في إيه
 ar آر.تي.في.إيه
 ar التلفزيون الإسباني
 ar هيئة الإذاعة والتلفزيون الإسبانية

name cadena-ser
 kind media
 country spain
 class network
 la Cadena SER
 ar كادينا سير
 ar إذاعة كادينا سير
 ar كادينا سر

name la-sexta
 kind media
 country spain
 class network
 la La Sexta
 ar لا سيكستا

name rtp-portugal
 kind media
 country portugal
 class network
 la RTP Portugal
 ar هيئة الإذاعة والتلفزيون البرتغالية
 ar آر تي بي البرتغالية

name nos
 kind media
 country netherlands
 class network
 la Nederlandse Omroep Stichting
 ar إن أو إس الهولندية
 ar إن.أو.إس الهولندية
 ar هيئة الإذاعة الهولندية
 ar إن أو إس

name rtbf
 kind media
 country belgium
 class network
 la RTBF
 ar آر تي بي إف
 ar آر.تي.بي.إف
 ar هيئة الإذاعة والتلفزيون البلجيكية

name vrt
 kind media
 country belgium
 class network
 la VRT
 ar في آر تي
 ar في.آر.تي
 ar في آر تي البلجيكية

name srf-switzerland
 kind media
 country switzerland
 class network
 la SRF
 ar إس آر إف
 ar إس.آر.إف
 ar هيئة الإذاعة والتلفزيون السويسرية

name swissinfo
 kind media
 country switzerland
 class network
 la Swissinfo
 ar سويس إنفو
 ar سويسإنفو

name orf
 kind media
 country austria
 class network
 la ORF
 ar أو آر إف
 ar أو.آر.إف
 ar هيئة الإذاعة النمساوية

name rte
 kind media
 country ireland
 class network
 la RTE
 la RTÉ
 ar آر تي إي
 ar آر.تي.إي
 ar آر تي إيه
 ar آر.تي.إيه
 ar هيئة الإذاعة والتلفزيون الأيرلندية

name svt
 kind media
 country sweden
 class network
 la SVT
 la Sveriges Television
 ar إس في تي
 ar إس.في.تي
 ar التلفزيون السويدي

name sveriges-radio
 kind media
 country sweden
 class network
 la Sveriges Radio
 ar الإذاعة السويدية
 ar راديو السويد

name nrk
 kind media
 country norway
 class network
 la NRK
 ar إن آر كيه
 ar إن.آر.كيه
 ar إن آر كي
 ar إن.آر.كي
 ar هيئة الإذاعة النرويجية
 ar هيئة الإذاعة والتلفزيون النرويجية

name dr-denmark
 kind media
 country denmark
 class network
 la DR Denmark
 la Danmarks Radio
 ar دي آر الدنماركية
 ar دي.آر الدنماركية
 ar هيئة الإذاعة الدنماركية
 ar التلفزيون الدنماركي

name tv-2-denmark
 kind media
 country denmark
 class network
 la TV 2 Denmark
 la TV2 Denmark
 ar تي في 2 الدنماركية
 ar تي في 2

name yle
 kind media
 country finland
 class network
 la Yle
 la YLE
 ar هيئة الإذاعة الفنلندية
 ar واي إل إي
 ar واي.إل.إي
 ar واي إل إيه
 ar واي.إل.إيه
 ar إيل الفنلندية

name tvp
 kind media
 country poland
 class network
 la TVP
 la Telewizja Polska
 ar تي في بي
 ar تي.في.بي
 ar التلفزيون البولندي

name tvn
 kind media
 country poland
 class network
 la TVN
 la TVN24
 ar تي في إن البولندية
 ar تي.في.إن البولندية
 ar تي في إن 24

name hungarian-public-television
 kind media
 country hungary
 class network
 la Hungarian public television
 ar التلفزيون المجري

name ert
 kind media
 country greece
 class network
 la ERT
 la ERT Greece
 ar إي آر تي اليونانية
 ar إي.آر.تي اليونانية
 ar إيه آر تي اليونانية
 ar إيه.آر.تي اليونانية
 ar التلفزيون اليوناني الرسمي
 ar هيئة الإذاعة والتلفزيون اليونانية

name skai-tv
 kind media
 country greece
 class network
 la Skai TV
 ar قناة سكاي اليونانية

name channel-one-russia
 kind media
 country russia
 class network
 la Channel One Russia
 la Channel One
 la Perviy Kanal
 ar القناة الأولى الروسية
 ar القناة الروسية الأولى
 ar بيرفي كانال

name rossiya-1
 kind media
 country russia
 class network
 la Rossiya 1
 la Rossiya-1
 la Rossiya 24
 la VGTRK
 ar روسيا 1
 ar قناة روسيا 1
 ar قناة روسيا 24
 ar روسيا 24

name ntv-russia
 kind media
 country russia
 class network
 la NTV Russia
 ar قناة إن تي في الروسية
 ar إن تي في الروسية

name tv-rain
 kind media
 country russia
 class network
 la TV Rain
 la Dozhd
 la Dozhd TV
 ar دوجد
 ar قناة دوجد
 ar تلفزيون دوجد
 ar تي في رين
 ar قناة دوجد الروسية

name echo-of-moscow
 kind media
 country russia
 class network
 la Echo of Moscow
 la Ekho Moskvy
 ar صدى موسكو
 ar إذاعة صدى موسكو

name tsargrad-tv
 kind media
 country russia
 class network
 la Tsargrad TV
 la Tsargrad
 ar تسارغراد
 ar قناة تسارغراد

name suspilne
 kind media
 country ukraine
 class network
 la Suspilne
 ar سوسبيلني
 ar سوسبيلنه
 ar هيئة الإذاعة الأوكرانية

name nexta
 kind media
 country belarus
 class network
 la Nexta
 la NEXTA
 ar نيكستا
 ar نكستا
 ar قناة نيكستا

name trt
 kind media
 country turkey
 class network
 la TRT
 la TRT World
 la TRT Haber
 la TRT Arabi
 ar تي آر تي
 ar تي.آر.تي
 ar تي آر تي عربي
 ar تي آر تي وورلد
 ar هيئة الإذاعة والتلفزيون التركية
 ar تي آر تي خبر

name ntv-turkey
 kind media
 country turkey
 class network
 la NTV Turkey
 ar قناة إن تي في التركية
 ar إن تي في التركية
 ar إن.تي.في التركية

name cnn-turk
 kind media
 country turkey
 class network
 la CNN Turk
 la CNN Türk
 ar سي إن إن ترك
 ar سي إن إن تورك
 ar سي.إن.إن تورك

name haberturk
 kind media
 country turkey
 class network
 la Haberturk
 la Habertürk
 ar خبر تورك
 ar خبر ترك
 ar قناة خبر تورك
 ar هابر ترك
 ar خبرتورك

name a-haber-tv
 kind media
 country turkey
 class network
 la A Haber TV
 ar قناة آ خبر
 ar إيه خبر التركية
 ar أ خبر التركية

name halk-tv
 kind media
 country turkey
 class network
 la Halk TV
 ar خلق تي في
 ar قناة خلق
 ar هالك تي في

name tele1
 kind media
 country turkey
 class network
 la Tele1
 la TELE1
 ar تيلي 1 التركية
 ar قناة تيلي 1

name sozcu-tv
 kind media
 country turkey
 class network
 la Sözcü TV
 la Sozcu
 ar سوزجو
 ar صحيفة سوزجو
 ar سوزجي

name press-tv
 kind media
 country iran
 class network
 la Press TV
 la PressTV
 ar برس تي في
 ar قناة برس تي في
 ar برس تي.في
 ar برس تي في الإيرانية
 ar بريس تي في

name irib
 kind media
 country iran
 class network
 la IRIB
 la Islamic Republic of Iran Broadcasting
 ar هيئة الإذاعة والتلفزيون الإيرانية
 ar التلفزيون الإيراني
 ar هيئة الإذاعة والتلفزيون الإيراني
 ar إيريب
 ar مؤسسة الإذاعة والتلفزيون الإيرانية

name al-alam
 kind media
 country iran
 class network
 la Al-Alam
 la Al Alam TV
 la Al-Alam News Network
 ar قناة العالم
 ar قناة العالم الإيرانية
 ar قناة العالم الإخبارية

name irinn
 kind media
 country iran
 class network
 la IRINN
 ar قناة خبر الإيرانية
 ar قناة إيرين

name cctv
 kind media
 country china
 class network
 la CCTV
 la China Central Television
 ar سي سي تي في
 ar سي.سي.تي.في
 ar التلفزيون الصيني
 ar تلفزيون الصين المركزي
 ar التلفزيون المركزي الصيني
 ar التلفزيون الصيني المركزي

name cgtn
 kind media
 country china
 class network
 la CGTN
 la China Global Television Network
 la CGTN Arabic
 ar سي جي تي إن
 ar سي.جي.تي.إن
 ar سي جي تي إن العربية
 ar شبكة تلفزيون الصين الدولية

name phoenix-tv
 kind media
 country china
 class network
 la Phoenix TV
 la Phoenix Television
 ar قناة فينيكس الصينية
 ar فينيكس تي في

name tvb
 kind media
 country hong-kong
 class network
 la TVB
 ar قناة تي في بي في هونغ كونغ

name nhk
 kind media
 country japan
 class network
 la NHK
 la Nippon Hoso Kyokai
 ar إن إتش كيه
 ar إن.إتش.كيه
 ar إن إتش كي
 ar إن.إتش.كي
 ar هيئة الإذاعة اليابانية
 ar هيئة الإذاعة والتلفزيون اليابانية
 ar هيئة الإذاعة اليابانية إن إتش كيه

name fuji-tv
 kind media
 country japan
 class network
 la Fuji TV
 la Fuji Television
 ar فوجي تي في
 ar تلفزيون فوجي

name kbs
 kind media
 country south-korea
 class network
 la KBS
 la Korean Broadcasting System
 ar هيئة الإذاعة الكورية
 ar كيه بي إس
 ar كيه.بي.إس
 ar كي بي إس
 ar كي.بي.إس

name mbc-korea
 kind media
 country south-korea
 class network
 la MBC Korea
 la Munhwa Broadcasting
 ar إم بي سي الكورية الجنوبية

name jtbc
 kind media
 country south-korea
 class network
 la JTBC
 ar جيه تي بي سي
 ar جيه.تي.بي.سي
 ar جي تي بي سي
 ar جي.تي.بي.سي

name ndtv
 kind media
 country india
 class network
 la NDTV
 la New Delhi Television
 ar إن دي تي في
 ar إن.دي.تي.في
 ar نيودلهي تي في

name republic-tv
 kind media
 country india
 class network
 la Republic TV
 ar ريبابليك تي في
 ar ريببلك تي في

name india-today
 kind media
 country india
 class network
 la India Today TV
 ar إنديا توداي
 ar إنديا تودي

name all-india-radio
 kind media
 country india
 class network
 la All India Radio
 ar إذاعة عموم الهند

name geo-tv
 kind media
 country pakistan
 class network
 la Geo TV
 la Geo News
 ar جيو نيوز
 ar جيو تي في
 ar قناة جيو
 ar قناة جيو نيوز الباكستانية

name ary-news-tv
 kind media
 country pakistan
 class network
 la ARY News TV
 la ARY
 ar إيه آر واي
 ar إيه آر واي نيوز

name tolonews
 kind media
 country afghanistan
 class network
 la TOLOnews
 la Tolo News
 la Tolo TV
 ar طلوع نيوز
 ar قناة طلوع
 ar تولو نيوز
 ar تلفزيون طلوع

name abc-australia
 kind media
 country australia
 class network
 la ABC Australia
 la Australian Broadcasting Corporation
 ar هيئة الإذاعة الأسترالية
 ar إيه بي سي الأسترالية
 ar إيه بي سي أستراليا
 ar هيئة البث الأسترالية

name sbs-australia
 kind media
 country australia
 class network
 la SBS Australia
 ar إس بي إس الأسترالية

name rnz
 kind media
 country new-zealand
 class network
 la RNZ
 la Radio New Zealand
 ar راديو نيوزيلندا

name cbc
 kind media
 country canada
 class network
 la CBC
 la CBC News
 la Canadian Broadcasting Corporation
 la Radio-Canada
 ar سي بي سي
 ar سي.بي.سي
 ar هيئة الإذاعة الكندية
 ar راديو كندا
 ar سي بي سي الكندية

name ctv-news
 kind media
 country canada
 class network
 la CTV News
 la CTV
 ar سي تي في
 ar سي.تي.في
 ar سي تي في الكندية

name globo
 kind media
 country brazil
 class network
 la Globo
 la TV Globo
 la Grupo Globo
 la O Globo
 ar غلوبو
 ar جلوبو
 ar أو غلوبو
 ar غلوبو البرازيلية
 ar شبكة غلوبو

name televisa
 kind media
 country mexico
 class network
 la Televisa
 ar تليفيزا
 ar تيليفيزا
 ar تيليفيسا

name telesur
 kind media
 country venezuela
 class network
 la Telesur
 la teleSUR
 ar تيليسور
 ar تيلي سور
 ar تليسور

name globovision
 kind media
 country venezuela
 class network
 la Globovision
 ar غلوبوفيسيون
 ar جلوبوفيزيون

name sabc
 kind media
 country south-africa
 class network
 la SABC
 la South African Broadcasting Corporation
 ar إس إيه بي سي
 ar إس.إيه.بي.سي
 ar إس أ بي سي
 ar إس.أ.بي.سي
 ar هيئة إذاعة جنوب أفريقيا
 ar هيئة البث الجنوب أفريقية

name news24
 kind media
 country south-africa
 class network
 la News24
 ar نيوز 24
 ar نيوز24

name channels-tv
 kind media
 country nigeria
 class network
 la Channels TV
 la Channels Television
 ar تشانلز تي في

name nation-media-group
 kind media
 country kenya
 class network
 la Nation Media Group
 la Daily Nation
 ar ديلي نيشن
 ar مجموعة نيشن ميديا

name walf-tv
 kind media
 country senegal
 class network
 la Walf TV
 ar والف تي في
 ar قناة والفجري

name channel-newsasia
 kind media
 country singapore
 class network
 la Channel NewsAsia
 la CNA
 la Mediacorp
 ar تشانل نيوز آسيا
 ar قناة نيوز آسيا
 ar شانيل نيوز آسيا

name abs-cbn
 kind media
 country philippines
 class network
 la ABS-CBN
 ar إيه بي إس-سي بي إن
 ar إيه بي إس سي بي إن

# Israeli media

name haaretz
 kind media
 country israel
 class newspaper
 la Haaretz
 la Ha'aretz
 ar هآرتس
 ar هاآرتس
 ar صحيفة هآرتس
 ar صحيفة هآرتس الإسرائيلية
 ar ها آرتس
 ar هارتز

name yedioth-ahronoth
 kind media
 country israel
 class newspaper
 la Yedioth Ahronoth
 la Yediot Aharonot
 la Yedioth Aharonoth
 ar يديعوت أحرونوت
 ar يديعوت
 ar صحيفة يديعوت أحرونوت
 ar يديعوت أحرنوت
 ar يدعوت أحرونوت

name ynet
 kind media
 country israel
 class newspaper
 la Ynet
 la Ynetnews
 ar واي نت
 ar يديعوت أحرونوت واي نت
 ar واينت
 ar موقع واينت
 ar موقع واي نت
 ar يدعوت واي نت

name maariv
 kind media
 country israel
 class newspaper
 la Maariv
 la Ma'ariv
 ar معاريف
 ar صحيفة معاريف

name israel-hayom
 kind media
 country israel
 class newspaper
 la Israel Hayom
 la Yisrael Hayom
 ar إسرائيل هيوم
 ar يسرائيل هيوم
 ar صحيفة إسرائيل اليوم
 ar صحيفة إسرائيل هيوم
 ar يسرائيل هايوم
 ar إسرائيل هايوم

name jerusalem-post
 kind media
 country israel
 class newspaper
 la Jerusalem Post
 la The Jerusalem Post
 ar جيروزاليم بوست
 ar جيروزالم بوست
 ar جروزاليم بوست
 ar الجيروزاليم بوست

name times-of-israel
 kind media
 country israel
 class newspaper
 la Times of Israel
 la The Times of Israel
 ar تايمز أوف إسرائيل
 ar موقع تايمز أوف إسرائيل

name calcalist
 kind media
 country israel
 class newspaper
 la Calcalist
 ar كالكاليست
 ar كلكليست
 ar كالكاليست الإسرائيلية
 ar كلكاليست

name globes
 kind media
 country israel
 class newspaper
 la Globes
 la Globes newspaper
 ar غلوبس الإسرائيلية
 ar صحيفة غلوبس
 ar غلوبس
 ar صحيفة غلوبس الاقتصادية

name themarker
 kind media
 country israel
 class newspaper
 la TheMarker
 la The Marker
 ar ذا ماركر
 ar ذي ماركر
 ar ذامركر
 ar دي ماركر

name walla-news
 kind media
 country israel
 class newspaper
 la Walla News
 la Walla
 ar موقع والا
 ar والا الإسرائيلي
 ar موقع والا الإسرائيلي
 ar والا العبري
 ar موقع واللا
 ar واللا
 ar موقع واللا الإسرائيلي

name kan-11
 kind media
 country israel
 class newspaper
 la Kan 11
 la Israeli Public Broadcasting Corporation
 la Kan News
 ar هيئة البث الإسرائيلية
 ar هيئة البث الإسرائيلية كان
 ar قناة كان
 ar قناة كان 11
 ar قناة كان الإسرائيلية
 ar هيئة البث الإسرائيلية العامة
 ar القناة 11 الإسرائيلية
 ar إذاعة مكان
 ar مكان الإسرائيلية

name channel-12-israel
 kind media
 country israel
 class newspaper
 la Channel 12 Israel
 la Israel's Channel 12
 la Channel 12
 ar القناة 12 الإسرائيلية
 ar القناة 12
 ar القناة 12 العبرية
 ar القناة الثانية عشرة الإسرائيلية
 ar القناة الـ12 الإسرائيلية
 ar القناة الـ12

name channel-13-israel
 kind media
 country israel
 class newspaper
 la Channel 13 Israel
 la Israel's Channel 13
 la Channel 13
 ar القناة 13 الإسرائيلية
 ar القناة 13
 ar القناة 13 العبرية
 ar القناة الـ13 الإسرائيلية
 ar القناة الـ13

name channel-14-israel
 kind media
 country israel
 class newspaper
 la Channel 14 Israel
 la Israel's Channel 14
 la Channel 14
 ar القناة 14 الإسرائيلية
 ar القناة 14
 ar القناة 14 العبرية
 ar القناة الـ14 الإسرائيلية

name channel-7-israel
 kind media
 country israel
 class newspaper
 la Channel 7 Israel
 la Arutz Sheva
 la Arutz 7
 ar القناة السابعة الإسرائيلية
 ar أروتس شيفع
 ar عروتس شيفع
 ar القناة 7 الإسرائيلية

name army-radio
 kind media
 country israel
 class newspaper
 la Army Radio
 la Galei Tzahal
 la Israel Army Radio
 la Galatz
 ar إذاعة الجيش الإسرائيلي
 ar إذاعة جيش الاحتلال
 ar غالي تساهل
 ar جالي تساهل
 ar إذاعة الجيش

name israel-radio
 kind media
 country israel
 class newspaper
 la Israel Radio
 la Kol Israel
 ar صوت إسرائيل
 ar الإذاعة الإسرائيلية
 ar إذاعة صوت إسرائيل

name i24news
 kind media
 country israel
 class newspaper
 la i24News
 la i24NEWS
 la i24 News
 ar آي 24 نيوز
 ar آي24 نيوز
 ar قناة آي 24
 ar آي 24

name plus-972-magazine
 kind media
 country israel
 class newspaper
 la +972 Magazine
 la 972 Magazine
 la 972mag
 ar موقع 972
 ar مجلة 972
 ar موقع 972 الإسرائيلي

name local-call
 kind media
 country israel
 class newspaper
 la Local Call
 la Sikha Mekomit
 ar لوكال كول
 ar سيحا مكوميت
 ar موقع سيحا مكوميت

name shomrim
 kind media
 country israel
 class newspaper
 la Shomrim
 la Shomrim News
 ar شومريم

name the-hottest-place-in-hell
 kind media
 country israel
 class newspaper
 la The Hottest Place in Hell
 ar المكان الأكثر سخونة في الجحيم
 ar ذا هوتست بليس إن هيل

name makor-rishon
 kind media
 country israel
 class newspaper
 la Makor Rishon
 ar مكور ريشون
 ar ماكور ريشون
 ar صحيفة مكور ريشون

name jta
 kind media
 country israel
 class newspaper
 la JTA
 la Jewish Telegraphic Agency
 ar وكالة التلغراف اليهودية
 ar الوكالة التلغرافية اليهودية

name the-forward
 kind media
 country united-states
 class newspaper
 la Jewish Daily Forward
 ar صحيفة فوروارد
 ar ذا فوروارد اليهودية

name jewish-chronicle
 kind media
 country united-kingdom
 class newspaper
 la Jewish Chronicle
 la The Jewish Chronicle
 ar جويش كرونيكل
 ar ذا جويش كرونيكل
 ar جويش كرونكل

# Arab channels

name al-jazeera
 kind media
 country qatar
 class network
 la Al Jazeera
 la Al-Jazeera
 la Aljazeera
 la Al Jazeera Media Network
 la Al Jazeera English
 la Al Jazeera Arabic
 ar الجزيرة
 ar قناة الجزيرة
 ar شبكة الجزيرة
 ar الجزيرة نت
 ar الجزيرة الإنجليزية
 ar قناة الجزيرة القطرية
 ar شبكة الجزيرة الإعلامية
 ar الجزيرة الإنكليزية
 ar فضائية الجزيرة
 ar الجزيرة مباشر

name al-jazeera-investigative-unit
 kind media
 country qatar
 class network
 la Al Jazeera Investigative Unit
 la Al Jazeera Investigations
 la I-Unit
 ar وحدة التحقيقات في الجزيرة
 ar وحدة التحقيقات بالجزيرة
 ar الجزيرة للتحقيقات

name aj-plus
 kind media
 country qatar
 class network
 la AJ+
 la AJ Plus
 ar إيه جيه بلس
 ar إيه جي بلس

name bein
 kind media
 country qatar
 class network
 la beIN
 la beIN Sports
 la beIN Media Group
 la BeIN SPORTS
 ar بي إن سبورتس
 ar بي إن سبورت
 ar بي إن الإعلامية
 ar مجموعة بي إن
 ar بين سبورت
 ar شبكة بي إن

name qatar-tv
 kind media
 country qatar
 class network
 la Qatar TV
 la Qatar Television
 ar تلفزيون قطر
 ar التلفزيون القطري

name al-arabiya
 kind media
 country saudi-arabia
 class network
 la Al Arabiya
 la Al-Arabiya
 la Al Arabiya English
 la Alarabiya
 la Al Arabiya News Channel
 ar قناة العربية
 ar العربية نت
 ar العربية.نت
 ar قناة العربية السعودية
 ar شبكة العربية

name al-hadath
 kind media
 country saudi-arabia
 class network
 la Al Hadath
 la Al-Hadath
 la Al Arabiya Al Hadath
 ar قناة الحدث
 ar العربية الحدث
 ar الحدث السعودية
 ar قناة العربية الحدث

name asharq-news
 kind media
 country saudi-arabia
 class network
 la Asharq News
 la Asharq TV
 ar الشرق للأخبار
 ar قناة الشرق للأخبار
 ar الشرق السعودية
 ar قناة الشرق السعودية

name mbc
 kind media
 country saudi-arabia
 class network
 la MBC
 la MBC Group
 la Middle East Broadcasting Center
 ar مجموعة إم بي سي
 ar إم بي سي
 ar مركز تلفزيون الشرق الأوسط
 ar قناة إم بي سي
 ar شبكة إم بي سي
 ar مجموعة إم.بي.سي

name shahid
 kind media
 country saudi-arabia
 class network
 la Shahid VOD
 la MBC Shahid
 ar منصة شاهد
 ar شاهد نت

name al-ekhbariya
 kind media
 country saudi-arabia
 class network
 la Al Ekhbariya
 la Al-Ekhbariya
 ar قناة الإخبارية السعودية
 ar الإخبارية السعودية
 ar قناة الإخبارية

name saudi-tv
 kind media
 country saudi-arabia
 class network
 la Saudi TV
 la Saudi Broadcasting Authority
 la Al Saudiya
 ar هيئة الإذاعة والتلفزيون السعودية
 ar التلفزيون السعودي
 ar قناة السعودية الرسمية
 ar التلفزيون السعودي الرسمي

name ssc-sports
 kind media
 country saudi-arabia
 class network
 la SSC Sports
 la Saudi Sports Company
 ar شركة الرياضة السعودية
 ar قنوات إس إس سي
 ar إس إس سي السعودية

name beoutq
 kind media
 country saudi-arabia
 class network
 la beoutQ
 ar بي آوت كيو
 ar بيوت كيو

name rotana-khalijia
 kind media
 country saudi-arabia
 class network
 la Rotana Khalijia
 ar روتانا خليجية

name al-majd-tv
 kind media
 country saudi-arabia
 class network
 la Al Majd TV
 ar قناة المجد
 ar قنوات المجد

name thmanyah
 kind media
 country saudi-arabia
 class network
 la Thmanyah
 la Thmanyah Company
 ar شركة ثمانية
 ar ثمانية السعودية
 ar إذاعة ثمانية

name dubai-tv
 kind media
 country united-arab-emirates
 class network
 la Dubai TV
 la Dubai Media Incorporated
 la Dubai Media
 ar دبي للإعلام
 ar مؤسسة دبي للإعلام
 ar تلفزيون دبي
 ar قناة دبي

name abu-dhabi-media
 kind media
 country united-arab-emirates
 class network
 la Abu Dhabi Media
 la Abu Dhabi TV
 ar أبوظبي للإعلام
 ar تلفزيون أبوظبي
 ar قناة أبوظبي

name international-media-investments
 kind company
 country united-arab-emirates
 class network
 la International Media Investments
 la RedBird IMI
 ar إنترناشونال ميديا إنفستمنتس
 ar آي إم آي الإماراتية
 ar ريدبيرد آي إم آي
 ar ريد بيرد آي إم آي

name sharjah-tv
 kind media
 country united-arab-emirates
 class network
 la Sharjah TV
 la Sharjah Broadcasting Authority
 ar تلفزيون الشارقة
 ar هيئة الشارقة للإذاعة والتلفزيون

name al-aan-tv
 kind media
 country united-arab-emirates
 class network
 la Al Aan TV
 la Akhbar Al Aan
 ar قناة الآن
 ar تلفزيون الآن

name twofour54
 kind company
 country united-arab-emirates
 class network
 la twofour54
 la Two Four 54
 ar تو فور 54
 ar توفور54

name blinx
 kind media
 country united-arab-emirates
 class network
 la Blinx
 la Blinx Media
 ar بلينكس
 ar منصة بلينكس

name al-mashhad
 kind media
 country united-arab-emirates
 class network
 la Al Mashhad
 la Almashhad
 ar قناة المشهد
 ar منصة المشهد
 ar المشهد الإماراتية

name kuwait-tv
 kind media
 country kuwait
 class network
 la Kuwait TV
 ar تلفزيون الكويت

name alrai-tv-kuwait
 kind media
 country kuwait
 class network
 la Alrai TV Kuwait
 la Al Rai TV
 ar قناة الراي الكويتية
 ar تلفزيون الراي

name bahrain-tv
 kind media
 country bahrain
 class network
 la Bahrain TV
 ar تلفزيون البحرين

name lualua-tv
 kind media
 country bahrain
 class network
 la LuaLua TV
 ar قناة اللؤلؤة
 ar اللؤلؤة البحرينية

name oman-tv
 kind media
 country oman
 class network
 la Oman TV
 la Public Authority for Radio and TV Oman
 ar تلفزيون سلطنة عمان
 ar التلفزيون العماني

name yemen-tv
 kind media
 country yemen
 class network
 la Yemen TV
 ar قناة اليمن الفضائية
 ar تلفزيون اليمن
 ar الفضائية اليمنية

name al-masirah
 kind media
 country yemen
 class network
 la Al Masirah
 la Al-Masirah TV
 la Almasirah
 ar قناة المسيرة
 ar المسيرة نت
 ar قناة المسيرة الفضائية
 ar قناة المسيرة الحوثية
 ar تلفزيون المسيرة

name belqees-tv
 kind media
 country yemen
 class network
 la Belqees TV
 la Belqis
 ar قناة بلقيس
 ar قناة بلقيس الفضائية

name al-mahriah-tv
 kind media
 country yemen
 class network
 la Al Mahriah TV
 la Almahriah
 ar قناة المهرية
 ar المهرية نت

name suhail-tv
 kind media
 country yemen
 class network
 la Suhail TV
 ar قناة سهيل
 ar قناة سهيل اليمنية

name yemen-shabab-tv
 kind media
 country yemen
 class network
 la Yemen Shabab TV
 la Yemen Shabab
 ar قناة يمن شباب
 ar يمن شباب نت

name aden-al-ghad
 kind media
 country yemen
 class network
 la Aden Al-Ghad
 la Aden al-Ghad
 la Adengad
 ar عدن الغد
 ar صحيفة عدن الغد
 ar موقع عدن الغد

name al-masdar-online
 kind media
 country yemen
 class network
 la Al-Masdar Online
 la Almasdar Online
 ar المصدر أونلاين
 ar موقع المصدر أونلاين

name south24
 kind media
 country yemen
 class network
 la South24
 la South24 Center
 ar مركز سوث24
 ar سوث 24

name al-mawqea-post
 kind media
 country yemen
 class network
 la Al Mawqea Post
 la Almawqea Post
 ar الموقع بوست

name aden-independent-channel
 kind media
 country yemen
 class network
 la Aden Independent Channel
 la AIC Aden
 ar قناة عدن المستقلة

name al-iraqiya
 kind media
 country iraq
 class network
 la Al Iraqiya
 la Al-Iraqiya TV
 la Iraqi Media Network
 ar شبكة الإعلام العراقي
 ar قناة العراقية
 ar قناة العراقية الإخبارية

name al-sharqiya
 kind media
 country iraq
 class network
 la Al Sharqiya
 la Al-Sharqiya TV
 la Alsharqiya
 ar قناة الشرقية
 ar الشرقية نيوز
 ar قناة الشرقية العراقية
 ar فضائية الشرقية

name rudaw
 kind media
 country iraq
 class network
 la Rudaw
 la Rudaw Media Network
 la Rudaw TV
 ar رووداو
 ar روداو
 ar شبكة رووداو
 ar شبكة رووداو الإعلامية
 ar قناة رووداو
 ar رووداو ديجيتال

name kurdistan-24
 kind media
 country iraq
 class network
 la Kurdistan 24
 la K24
 ar كردستان 24
 ar كوردستان 24
 ar كوردستان24
 ar قناة كوردستان 24
 ar كردستان24

name nrt
 kind media
 country iraq
 class network
 la NRT
 la NRT TV
 la Nalia Radio and Television
 ar قناة إن آر تي
 ar إن آر تي الكردية
 ar إن.آر.تي الكردية
 ar إن آر تي عربية
 ar قناة إن آر تي الكردية

name al-sumaria
 kind media
 country iraq
 class network
 la Al Sumaria
 la Alsumaria
 la Al-Sumaria TV
 ar السومرية نيوز
 ar قناة السومرية

name dijlah-tv
 kind media
 country iraq
 class network
 la Dijlah TV
 la Dijlah
 ar قناة دجلة
 ar قناة دجلة الفضائية

name al-baghdadia-tv
 kind media
 country iraq
 class network
 la Al Baghdadia TV
 la Al-Baghdadia
 ar قناة البغدادية

name al-fallujah-tv
 kind media
 country iraq
 class network
 la Al Fallujah TV
 la Fallujah TV
 ar قناة الفلوجة

name al-rasheed-tv
 kind media
 country iraq
 class network
 la Al Rasheed TV
 ar قناة الرشيد العراقية
 ar قناة الرشيد

name utv-iraq
 kind media
 country iraq
 class network
 la UTV Iraq
 la UTV
 ar قناة يو تي في
 ar يو تي في العراقية

name inews-iraq
 kind media
 country iraq
 class network
 la iNEWS Iraq
 la INEWS TV
 ar آي نيوز العراقية
 ar قناة آي نيوز

name al-ahd-tv
 kind media
 country iraq
 class network
 la Al-Ahd TV
 la Al Ahad TV
 ar قناة العهد
 ar قناة العهد العراقية

name al-ghadeer-tv
 kind media
 country iraq
 class network
 la Al-Ghadeer TV
 ar قناة الغدير

name al-etejah-tv
 kind media
 country iraq
 class network
 la Al Etejah TV
 la Al-Etejah TV
 ar قناة الاتجاه

name al-rabiaa-tv
 kind media
 country iraq
 class network
 la Al Rabiaa TV
 la Rabia TV
 ar قناة الرابعة العراقية

name zagros-tv
 kind media
 country iraq
 class network
 la Zagros TV
 ar قناة زاغروس
 ar زاكروس

name sabereen-news
 kind media
 country iraq
 class network
 la Sabereen News
 la Sabreen News
 ar صابرين نيوز

name al-forat-tv
 kind media
 country iraq
 class network
 la Al Forat TV
 la Al-Furat TV
 ar قناة الفرات

name afaq-tv
 kind media
 country iraq
 class network
 la Afaq TV
 ar قناة آفاق العراقية

name syria-tv
 kind media
 country syria
 class network
 la Syria TV
 la Syria Television
 ar تلفزيون سوريا
 ar قناة تلفزيون سوريا
 ar موقع تلفزيون سوريا

name orient-news
 kind media
 country syria
 class network
 la Orient News
 la Orient TV
 la Orient Net
 ar أورينت نت
 ar قناة أورينت
 ar أورينت نيوز
 ar تلفزيون أورينت

name syrian-tv
 kind media
 country syria
 class network
 la Syrian TV
 la Syrian state TV
 la Syrian Television
 ar التلفزيون السوري
 ar الفضائية السورية
 ar قناة الإخبارية السورية
 ar الإخبارية السورية
 ar التلفزيون السوري الرسمي
 ar التلفزيون العربي السوري

name addounia-tv
 kind media
 country syria
 class network
 la Addounia TV
 la Al Dunya TV
 ar قناة الدنيا
 ar قناة الدنيا السورية

name sama-tv
 kind media
 country syria
 class network
 la Sama TV
 ar قناة سما السورية
 ar قناة سما الفضائية

name sham-fm
 kind media
 country syria
 class network
 la Sham FM
 ar شام إف إم
 ar إذاعة شام إف إم

name ronahi-tv
 kind media
 country syria
 class network
 la Ronahi TV
 ar قناة روناهي

name halab-today
 kind media
 country syria
 class network
 la Halab Today
 la Halab Today TV
 ar قناة حلب اليوم
 ar موقع حلب اليوم

name enab-baladi
 kind media
 country syria
 class network
 la Enab Baladi
 ar عنب بلدي
 ar صحيفة عنب بلدي
 ar موقع عنب بلدي

name zaman-al-wasl
 kind media
 country syria
 class network
 la Zaman al-Wasl
 la Zaman Alwasl
 ar زمان الوصل
 ar موقع زمان الوصل
 ar صحيفة زمان الوصل

name verify-syria
 kind media
 country syria
 class network
 la Verify Syria
 la Verify-Sy
 ar تأكد السورية
 ar منصة تأكد

name smart-news
 kind media
 country syria
 class network
 la Smart News
 la SMART News Agency
 ar وكالة سمارت

name shaam-network
 kind media
 country syria
 class network
 la Shaam Network
 la Sham News Network
 la SHAAM
 ar شبكة شام الإخبارية
 ar شبكة شام

name jusoor-center
 kind organization
 country syria
 class network
 la Jusoor Center
 la Jusoor for Studies
 ar مركز جسور للدراسات

name deir-ezzor-24
 kind media
 country syria
 class network
 la Deir Ezzor 24
 la DeirEzzor24
 ar دير الزور 24
 ar شبكة دير الزور 24

name al-sweida-24
 kind media
 country syria
 class network
 la Al-Sweida 24
 la Suwayda 24
 la Suwayda24
 la Sweida24
 ar السويداء 24
 ar شبكة السويداء 24
 ar السويداء24
 ar شبكة السويداء24

name al-watan-syria
 kind media
 country syria
 class network
 la Al-Watan Syria
 la Al-Watan newspaper Syria
 ar صحيفة الوطن السورية
 ar الوطن السورية
 ar جريدة الوطن السورية

name tishreen-newspaper
 kind media
 country syria
 class network
 la Tishreen newspaper
 la Tishreen
 ar صحيفة تشرين
 ar جريدة تشرين

name al-thawra-syria
 kind media
 country syria
 class network
 la Al-Thawra Syria
 ar صحيفة الثورة السورية

name al-baath-newspaper
 kind media
 country syria
 class network
 la Al-Baath newspaper
 ar صحيفة البعث السورية

name al-mayadeen
 kind media
 country lebanon
 class network
 la Al Mayadeen
 la Al-Mayadeen
 la Almayadeen
 ar قناة الميادين
 ar شبكة الميادين
 ar الميادين نت
 ar قناة الميادين الفضائية

name al-manar
 kind media
 country lebanon
 class network
 la Al Manar
 la Al-Manar
 la Al-Manar TV
 la Almanar
 ar قناة المنار
 ar تلفزيون المنار
 ar المنار اللبنانية
 ar فضائية المنار
 ar موقع المنار

name lbci
 kind media
 country lebanon
 class network
 la LBCI
 la LBC
 la Lebanese Broadcasting Corporation
 la LBC International
 ar إل بي سي
 ar إل بي سي آي
 ar إل.بي.سي.آي
 ar المؤسسة اللبنانية للإرسال
 ar قناة إل بي سي

name mtv-lebanon
 kind media
 country lebanon
 class network
 la MTV Lebanon
 la Murr Television
 la MTV Lebanon News
 ar إم تي في اللبنانية
 ar قناة إم تي في
 ar أم تي في
 ar إم تي في لبنان

name al-jadeed
 kind media
 country lebanon
 class network
 la Al Jadeed
 la Al-Jadeed
 la New TV Lebanon
 la Al Jadeed TV
 ar قناة الجديد
 ar الجديد اللبنانية
 ar قناة الجديد اللبنانية
 ar تلفزيون الجديد

name otv
 kind media
 country lebanon
 class network
 la OTV
 la OTV Lebanon
 la Orange TV
 ar أو تي في
 ar قناة أو تي في اللبنانية
 ar أو.تي.في

name nbn
 kind media
 country lebanon
 class network
 la NBN
 la National Broadcasting Network
 la NBN Lebanon
 ar قناة إن بي إن اللبنانية
 ar إن بي إن
 ar إن.بي.إن

name future-tv
 kind media
 country lebanon
 class network
 la Future TV
 la Future Television
 la Al-Mustaqbal TV
 ar تلفزيون المستقبل
 ar قناة المستقبل

name tele-liban
 kind media
 country lebanon
 class network
 la Tele Liban
 la Télé Liban
 ar تلفزيون لبنان
 ar تيلي ليبان

name voice-of-lebanon
 kind media
 country lebanon
 class network
 la Voice of Lebanon
 la VDL
 ar صوت لبنان
 ar إذاعة صوت لبنان
 ar صوت كل لبنان

name al-nour-radio
 kind media
 country lebanon
 class network
 la Al-Nour Radio
 la Radio Nour
 ar إذاعة النور

name al-akhbar
 kind media
 country lebanon
 class network
 la Al-Akhbar
 la Al Akhbar
 la Al-Akhbar newspaper
 ar صحيفة الأخبار اللبنانية
 ar الأخبار اللبنانية
 ar جريدة الأخبار
 ar صحيفة الأخبار
 ar جريدة الأخبار اللبنانية

name an-nahar
 kind media
 country lebanon
 class network
 la An-Nahar
 la Annahar
 la An Nahar
 ar صحيفة النهار
 ar النهار اللبنانية
 ar جريدة النهار
 ar صحيفة النهار اللبنانية
 ar النهار العربي

name as-safir
 kind media
 country lebanon
 class network
 la As-Safir
 la Assafir
 la As-Safir newspaper
 ar صحيفة السفير اللبنانية
 ar جريدة السفير
 ar صحيفة السفير
 ar السفير اللبنانية

name ad-diyar
 kind media
 country lebanon
 class network
 la Ad-Diyar
 la Addiyar
 ar صحيفة الديار
 ar الديار اللبنانية
 ar جريدة الديار

name al-joumhouria
 kind media
 country lebanon
 class network
 la Al-Joumhouria
 la Al Joumhouria
 ar صحيفة الجمهورية اللبنانية
 ar جريدة الجمهورية اللبنانية

name nidaa-al-watan
 kind media
 country lebanon
 class network
 la Nidaa al-Watan
 la Nida al-Watan
 la Nidaa Al Watan
 ar نداء الوطن
 ar صحيفة نداء الوطن
 ar جريدة نداء الوطن

name al-liwaa
 kind media
 country lebanon
 class network
 la Al-Liwaa
 la Al Liwaa newspaper
 ar صحيفة اللواء اللبنانية
 ar صحيفة اللواء
 ar جريدة اللواء

name al-mustaqbal-newspaper
 kind media
 country lebanon
 class network
 la Al-Mustaqbal newspaper
 ar صحيفة المستقبل اللبنانية
 ar جريدة المستقبل

name l-orient-le-jour
 kind media
 country lebanon
 class network
 la L'Orient-Le Jour
 la L'Orient Le Jour
 la L'Orient Today
 la Orient-Le Jour
 ar لوريان لو جور
 ar لوريان لوجور
 ar لوريان توداي
 ar أوريان لو جور
 ar صحيفة لوريان لوجور

name daily-star-lebanon
 kind media
 country lebanon
 class network
 la Daily Star Lebanon
 la The Daily Star Lebanon
 ar ديلي ستار اللبنانية
 ar صحيفة ديلي ستار اللبنانية

name daraj
 kind media
 country lebanon
 class network
 la Daraj
 la Daraj Media
 la Daraj.com
 ar موقع درج
 ar درج ميديا
 ar منصة درج
 ar موقع درج اللبناني

name megaphone-news
 kind media
 country lebanon
 class network
 la Megaphone News
 ar ميغافون نيوز
 ar منصة ميغافون
 ar ميغافون اللبنانية

name al-modon
 kind media
 country lebanon
 class network
 la Al-Modon
 la Almodon
 la Al Modon
 ar موقع المدن
 ar المدن الإلكترونية
 ar صحيفة المدن
 ar جريدة المدن الإلكترونية

name lebanon-24
 kind media
 country lebanon
 class network
 la Lebanon 24
 la Lebanon24
 ar لبنان 24
 ar موقع لبنان 24
 ar لبنان24

name lebanon-debate
 kind media
 country lebanon
 class network
 la Lebanon Debate
 la LebanonDebate
 ar ليبانون ديبايت
 ar ليبانون ديبيت

name lebanon-files
 kind media
 country lebanon
 class network
 la Lebanon Files
 ar ليبانون فايلز
 ar ليبانون فايلس

name naharnet
 kind media
 country lebanon
 class network
 la Naharnet
 ar نهارنت
 ar نهار نت

name elnashra
 kind media
 country lebanon
 class network
 la Elnashra
 la El-Nashra
 la Al-Nashra
 ar موقع النشرة
 ar النشرة اللبنانية

name raseef22
 kind media
 country lebanon
 class network
 la Raseef22
 la Raseef 22
 ar رصيف 22
 ar رصيف22
 ar موقع رصيف 22
 ar موقع رصيف22

name al-binaa-newspaper
 kind media
 country lebanon
 class network
 la Al-Binaa newspaper
 ar صحيفة البناء اللبنانية
 ar جريدة البناء

name janoubia
 kind media
 country lebanon
 class network
 la Janoubia
 ar موقع جنوبية
 ar جنوبية اللبناني

name the-public-source
 kind media
 country lebanon
 class network
 la The Public Source
 ar ذا بابليك سورس
 ar ذا ببلك سورس

name synaps
 kind media
 country lebanon
 class network
 la Synaps
 la Synaps Network
 ar سينابس

name al-ahed-news
 kind media
 country lebanon
 class network
 la Al Ahed News
 la Al-Ahed
 ar موقع العهد الإخباري
 ar العهد الإخباري

name al-khanadeq
 kind media
 country lebanon
 class network
 la Al-Khanadeq
 ar موقع الخنادق

name this-is-beirut
 kind media
 country lebanon
 class network
 la This Is Beirut
 la Ici Beyrouth
 ar موقع هنا بيروت
 ar إيسي بيروت

name roya-news
 kind media
 country jordan
 class network
 la Roya News
 la Roya TV
 ar رؤيا الإخباري
 ar قناة رؤيا
 ar تلفزيون رؤيا
 ar رؤيا الأردنية
 ar قناة رؤيا الأردنية

name al-mamlaka-tv
 kind media
 country jordan
 class network
 la Al-Mamlaka TV
 la Al Mamlaka
 ar قناة المملكة
 ar قناة المملكة الأردنية
 ar تلفزيون المملكة

name jordan-tv
 kind media
 country jordan
 class network
 la Jordan TV
 la Jordan Radio and Television
 ar التلفزيون الأردني
 ar التلفزيون الأردني الرسمي
 ar مؤسسة الإذاعة والتلفزيون الأردنية

name al-ghad-newspaper
 kind media
 country jordan
 class network
 la Al-Ghad newspaper
 la Al Ghad Jordan
 la Alghad
 ar صحيفة الغد الأردنية
 ar الغد الأردنية
 ar جريدة الغد
 ar صحيفة الغد

name al-rai-jordan
 kind media
 country jordan
 class network
 la Al-Rai Jordan
 la Al-Rai
 la Al Ra'i
 ar صحيفة الرأي الأردنية
 ar الرأي الأردنية

name ad-dustour
 kind media
 country jordan
 class network
 la Ad-Dustour
 la Addustour
 ar صحيفة الدستور الأردنية
 ar الدستور الأردنية
 ar جريدة الدستور الأردنية

name jordan-times
 kind media
 country jordan
 class network
 la Jordan Times
 la The Jordan Times
 ar جوردان تايمز
 ar جوردن تايمز
 ar صحيفة جوردان تايمز

name ammon-news
 kind media
 country jordan
 class network
 la Ammon News
 ar عمون نيوز
 ar وكالة عمون
 ar عمون الإخبارية
 ar موقع عمون

name jo24
 kind media
 country jordan
 class network
 la Jo24
 la JO24
 ar جو 24
 ar موقع جو 24
 ar جو24

name khaberni
 kind media
 country jordan
 class network
 la Khaberni
 ar خبرني
 ar موقع خبرني

name saraya-news
 kind media
 country jordan
 class network
 la Saraya News
 ar وكالة سرايا
 ar سرايا نيوز
 ar موقع سرايا

name 7iber
 kind media
 country jordan
 class network
 la 7iber
 la 7iber.com
 ar موقع حبر
 ar مجلة حبر
 ar حبر الأردنية

name ammannet
 kind media
 country jordan
 class network
 la AmmanNet
 la Radio Al-Balad
 la Community Media Network
 ar عمان نت
 ar راديو البلد
 ar عمّان نت

name as-sabeel
 kind media
 country jordan
 class network
 la As-Sabeel
 la Assabeel
 ar صحيفة السبيل
 ar السبيل الأردنية

name al-quds-newspaper
 kind media
 country palestine
 class network
 la Al-Quds newspaper
 la Al-Quds daily
 ar صحيفة القدس الفلسطينية
 ar القدس دوت كوم
 ar صحيفة القدس
 ar جريدة القدس

name al-ayyam
 kind media
 country palestine
 class network
 la Al-Ayyam
 la Al-Ayyam Palestine
 ar صحيفة الأيام الفلسطينية
 ar الأيام الفلسطينية

name al-hayat-al-jadida
 kind media
 country palestine
 class network
 la Al-Hayat Al-Jadida
 ar صحيفة الحياة الجديدة

name palestine-tv
 kind media
 country palestine
 class network
 la Palestine TV
 la Palestine Television
 ar تلفزيون فلسطين
 ar التلفزيون الفلسطيني
 ar تلفزيون فلسطين الرسمي

name al-aqsa-tv
 kind media
 country palestine
 class network
 la Al-Aqsa TV
 la Al Aqsa TV
 ar قناة الأقصى
 ar فضائية الأقصى
 ar قناة الأقصى الفضائية
 ar تلفزيون الأقصى
 ar إذاعة الأقصى

name palestine-today-tv
 kind media
 country palestine
 class network
 la Palestine Today TV
 ar قناة فلسطين اليوم
 ar وكالة فلسطين اليوم
 ar فضائية فلسطين اليوم

name al-resalah
 kind media
 country palestine
 class network
 la Al-Resalah
 la Al-Resalah newspaper
 ar الرسالة نت
 ar صحيفة الرسالة الفلسطينية

name ultra-palestine
 kind media
 country palestine
 class network
 la Ultra Palestine
 ar الترا فلسطين

name metras
 kind media
 country palestine
 class network
 la Metras
 ar موقع متراس

name arab48
 kind media
 country palestine
 class network
 la Arab48
 la Arab 48
 ar عرب 48
 ar عرب48
 ar موقع عرب 48
 ar موقع عرب48

name donia-al-watan
 kind media
 country palestine
 class network
 la Donia Al-Watan
 la Dunya al-Watan
 ar دنيا الوطن
 ar موقع دنيا الوطن

name wattan-tv
 kind media
 country palestine
 class network
 la Wattan TV
 la Watan Media Network
 ar شبكة وطن الإعلامية
 ar تلفزيون وطن

name palestine-chronicle
 kind media
 country palestine
 class network
 la Palestine Chronicle
 la The Palestine Chronicle
 ar فلسطين كرونيكل
 ar بالستاين كرونيكل

name filastin-newspaper
 kind media
 country palestine
 class network
 la Filastin newspaper
 la Felesteen
 ar صحيفة فلسطين
 ar فلسطين أونلاين

name palestinian-information-center
 kind media
 country palestine
 class network
 la Palestinian Information Center
 la PIC
 ar المركز الفلسطيني للإعلام

name al-kofiya-tv
 kind media
 country palestine
 class network
 la Al-Kofiya TV
 la Al Kofiya
 ar قناة الكوفية
 ar الكوفية الفلسطينية

name electronic-intifada
 kind media
 country united-states
 class network
 la Electronic Intifada
 la The Electronic Intifada
 ar الانتفاضة الإلكترونية
 ar موقع الانتفاضة الإلكترونية
 ar إلكترونيك انتفاضة

name mondoweiss
 kind media
 country united-states
 class network
 la Mondoweiss
 ar موندوويس
 ar موندويس

# Egypt

name al-ahram
 kind media
 country egypt
 class newspaper
 la Al-Ahram
 la Ahram Online
 la Al Ahram
 la Al-Ahram Weekly
 ar صحيفة الأهرام
 ar الأهرام المصرية
 ar بوابة الأهرام
 ar مؤسسة الأهرام
 ar جريدة الأهرام
 ar الأهرام أونلاين
 ar الأهرام ويكلي

name al-akhbar-egypt
 kind media
 country egypt
 class newspaper
 la Al-Akhbar Egypt
 la Akhbar el-Yom
 la Akhbar Al-Youm
 la Akhbar Elyom
 ar مؤسسة أخبار اليوم
 ar بوابة أخبار اليوم
 ar صحيفة أخبار اليوم
 ar صحيفة الأخبار المصرية

name al-gomhuria
 kind media
 country egypt
 class newspaper
 la Al-Gomhuria
 la Al-Gomhouria
 la El Gomhuria
 ar صحيفة الجمهورية المصرية
 ar بوابة الجمهورية
 ar الجمهورية أونلاين
 ar جريدة الجمهورية

name al-masry-al-youm
 kind media
 country egypt
 class newspaper
 la Al-Masry Al-Youm
 la Almasry Alyoum
 la Al Masry Al Youm
 la Egypt Independent
 ar صحيفة المصري اليوم
 ar جريدة المصري اليوم
 ar موقع المصري اليوم
 ar المصري اليوم المصرية

name youm7
 kind media
 country egypt
 class newspaper
 la Youm7
 la Youm 7
 la Al-Youm Al-Sabea
 la Al-Youm Al-Sabaa
 la El-Youm El-Sabea
 ar اليوم السابع المصرية
 ar صحيفة اليوم السابع
 ar موقع اليوم السابع
 ar جريدة اليوم السابع

name el-shorouk
 kind media
 country egypt
 class newspaper
 la El-Shorouk
 la Al-Shorouk
 la Shorouk News
 la Shorouk newspaper
 ar صحيفة الشروق المصرية
 ar الشروق المصرية
 ar جريدة الشروق المصرية
 ar بوابة الشروق
 ar جريدة الشروق

name el-watan
 kind media
 country egypt
 class newspaper
 la El-Watan
 la El Watan News
 la Al-Watan Egypt
 ar صحيفة الوطن المصرية
 ar الوطن المصرية
 ar جريدة الوطن المصرية

name al-dostor
 kind media
 country egypt
 class newspaper
 la Al-Dostor
 la El-Dostour
 ar صحيفة الدستور المصرية
 ar الدستور المصرية
 ar جريدة الدستور

name al-wafd-newspaper
 kind media
 country egypt
 class newspaper
 la Al-Wafd newspaper
 la Al-Wafd daily
 ar صحيفة الوفد
 ar جريدة الوفد
 ar بوابة الوفد

name veto-gate
 kind media
 country egypt
 class newspaper
 la Veto Gate
 la Veto newspaper
 ar صحيفة فيتو
 ar بوابة فيتو
 ar موقع فيتو
 ar فيتو المصرية

name al-bawaba-news
 kind media
 country egypt
 class newspaper
 la Al-Bawaba News
 la Albawaba News
 ar البوابة نيوز
 ar موقع البوابة نيوز
 ar صحيفة البوابة

name sada-el-balad
 kind media
 country egypt
 class newspaper
 la Sada El-Balad
 la Sada Elbalad
 la Sada El Balad
 ar صدى البلد
 ar قناة صدى البلد
 ar موقع صدى البلد
 ar صدى البلد المصرية

name mada-masr
 kind media
 country egypt
 class newspaper
 la Mada Masr
 ar مدى مصر
 ar موقع مدى مصر
 ar صحيفة مدى مصر

name al-manassa
 kind media
 country egypt
 class newspaper
 la Al Manassa
 la Al-Manassa
 la Almanassa
 ar موقع المنصة

name saheeh-masr
 kind media
 country egypt
 class newspaper
 la Saheeh Masr
 la Saheeh Masr platform
 ar صحيح مصر
 ar منصة صحيح مصر

name masrawy
 kind media
 country egypt
 class newspaper
 la Masrawy
 ar مصراوي
 ar موقع مصراوي

name cairo-24
 kind media
 country egypt
 class newspaper
 la Cairo 24
 la Cairo24
 ar القاهرة 24
 ar القاهرة24
 ar موقع القاهرة 24

name al-qahera-news
 kind media
 country egypt
 class newspaper
 la Al-Qahera News
 la Al Qahera News
 la AlQahera News
 ar القاهرة الإخبارية
 ar قناة القاهرة الإخبارية

name extra-news
 kind media
 country egypt
 class newspaper
 la Extra News
 ar إكسترا نيوز
 ar قناة إكسترا نيوز

name on-tv
 kind media
 country egypt
 class newspaper
 la ON TV
 la ONtv
 la ON E
 ar قناة أون
 ar أون تي في
 ar قناة أون تي في

name cbc-egypt
 kind media
 country egypt
 class newspaper
 la CBC Egypt
 la Capital Broadcasting Center
 ar سي بي سي المصرية
 ar قناة سي بي سي المصرية

name dmc-tv
 kind media
 country egypt
 class newspaper
 la DMC TV
 la DMC Egypt
 ar قناة دي إم سي
 ar دي إم سي المصرية
 ar دي إم سي
 ar دي.إم.سي

name al-nahar-tv-egypt
 kind media
 country egypt
 class newspaper
 la Al-Nahar TV Egypt
 la Al Nahar TV
 ar قناة النهار المصرية
 ar شبكة تلفزيون النهار

name al-mehwar-tv
 kind media
 country egypt
 class newspaper
 la Al Mehwar TV
 la Mehwar TV
 ar قناة المحور
 ar فضائية المحور

name dream-tv
 kind media
 country egypt
 class newspaper
 la Dream TV
 ar قناة دريم
 ar دريم المصرية

name nile-tv
 kind media
 country egypt
 class newspaper
 la Nile TV
 la Nile News
 ar قناة النيل للأخبار
 ar النيل للأخبار
 ar قناة النيل

name mekameleen-tv
 kind media
 country turkey
 class newspaper
 la Mekameleen TV
 la Mekameleen
 ar قناة مكملين

name el-sharq-tv
 kind media
 country turkey
 class newspaper
 la El Sharq TV
 la Al-Sharq TV
 ar قناة الشرق المعارضة
 ar قناة الشرق المصرية المعارضة

name watan-tv-egypt
 kind media
 country turkey
 class newspaper
 la Watan TV Egypt
 ar قناة وطن المعارضة

name rassd
 kind media
 country egypt
 class newspaper
 la Rassd
 la Rassd News Network
 la RNN
 ar شبكة رصد
 ar شبكة رصد الإخبارية
 ar رصد نيوز

name daily-news-egypt
 kind media
 country egypt
 class newspaper
 la Daily News Egypt
 ar ديلي نيوز إيجيبت

name egyptian-streets
 kind media
 country egypt
 class newspaper
 la Egyptian Streets
 ar إيجيبشن ستريتس

name al-fajr-newspaper
 kind media
 country egypt
 class newspaper
 la Al-Fajr newspaper
 la El-Fagr
 ar صحيفة الفجر المصرية
 ar بوابة الفجر
 ar جريدة الفجر المصرية

name rose-al-yusuf
 kind media
 country egypt
 class newspaper
 la Rose al-Yusuf
 la Rose al-Youssef
 ar روز اليوسف
 ar مجلة روز اليوسف

name akher-saa
 kind media
 country egypt
 class newspaper
 la Akher Saa
 ar مجلة آخر ساعة

name al-mussawar
 kind media
 country egypt
 class newspaper
 la Al-Mussawar
 ar مجلة المصور

name al-tahrir-newspaper
 kind media
 country egypt
 class newspaper
 la Al-Tahrir newspaper
 la Tahrir News
 ar صحيفة التحرير المصرية
 ar جريدة التحرير

name we-are-all-khaled-said
 kind media
 country egypt
 class newspaper
 la We Are All Khaled Said
 ar كلنا خالد سعيد
 ar صفحة كلنا خالد سعيد

name darb-newspaper
 kind media
 country egypt
 class newspaper
 la Darb newspaper
 ar موقع درب
 ar درب المصري

# Gulf press

name okaz
 kind media
 country saudi-arabia
 class newspaper
 la Okaz
 la Okaz newspaper
 ar صحيفة عكاظ
 ar عكاظ السعودية
 ar جريدة عكاظ
 ar عكاظ

name saudi-gazette
 kind media
 country saudi-arabia
 class newspaper
 la Saudi Gazette
 ar سعودي غازيت
 ar سعودي جازيت

name al-riyadh
 kind media
 country saudi-arabia
 class newspaper
 la Al Riyadh
 la Al-Riyadh newspaper
 ar صحيفة الرياض السعودية
 ar جريدة الرياض
 ar صحيفة الرياض

name al-jazirah
 kind media
 country saudi-arabia
 class newspaper
 la Al-Jazirah
 la Al-Jazirah newspaper
 ar صحيفة الجزيرة السعودية
 ar جريدة الجزيرة السعودية

name al-watan
 kind media
 country saudi-arabia
 class newspaper
 la Al-Watan
 la Al-Watan Saudi
 ar صحيفة الوطن السعودية
 ar الوطن السعودية

name al-madina
 kind media
 country saudi-arabia
 class newspaper
 la Al-Madina
 la Al-Madina newspaper
 ar صحيفة المدينة السعودية
 ar جريدة المدينة

name al-yaum
 kind media
 country saudi-arabia
 class newspaper
 la Al-Yaum
 la Al Yaum newspaper
 ar صحيفة اليوم السعودية
 ar جريدة اليوم السعودية

name al-eqtisadiah
 kind media
 country saudi-arabia
 class newspaper
 la Al-Eqtisadiah
 la Aleqtisadiah
 ar صحيفة الاقتصادية
 ar الاقتصادية السعودية
 ar صحيفة الاقتصادية السعودية

name arab-news
 kind media
 country saudi-arabia
 class newspaper
 la Arab News
 ar عرب نيوز
 ar صحيفة عرب نيوز
 ar أراب نيوز

name sabq
 kind media
 country saudi-arabia
 class newspaper
 la Sabq
 la Sabq Online
 ar صحيفة سبق
 ar سبق الإلكترونية
 ar سبق السعودية

name argaam
 kind media
 country saudi-arabia
 class newspaper
 la Argaam
 ar أرقام السعودية
 ar موقع أرقام
 ar أرقام الاقتصادية

name al-majalla
 kind media
 country saudi-arabia
 class newspaper
 la Al-Majalla
 la Majalla
 ar مجلة المجلة
 ar المجلة السعودية

name asharq-al-awsat
 kind media
 country united-kingdom
 class newspaper
 la Asharq Al-Awsat
 la Asharq al-Awsat
 la Al-Sharq al-Awsat
 la Aawsat
 ar صحيفة الشرق الأوسط
 ar الشرق الأوسط السعودية
 ar جريدة الشرق الأوسط
 ar الشرق الأوسط اللندنية
 ar صحيفة الشرق الأوسط اللندنية

name al-hayat-newspaper
 kind media
 country united-kingdom
 class newspaper
 la Al-Hayat newspaper
 la Al-Hayat London
 ar صحيفة الحياة
 ar الحياة اللندنية
 ar جريدة الحياة
 ar صحيفة الحياة اللندنية

name al-quds-al-arabi
 kind media
 country united-kingdom
 class newspaper
 la Al-Quds Al-Arabi
 la Al Quds al Arabi
 la Alquds Alarabi
 ar القدس العربي
 ar صحيفة القدس العربي
 ar جريدة القدس العربي
 ar القدس العربي اللندنية

name rai-al-youm
 kind media
 country united-kingdom
 class newspaper
 la Rai al-Youm
 la Rai Al Youm
 la Raialyoum
 ar رأي اليوم
 ar صحيفة رأي اليوم
 ar صحيفة رأي اليوم الإلكترونية

name al-araby-al-jadeed
 kind media
 country united-kingdom
 class newspaper
 la Al-Araby Al-Jadeed
 la Al Araby Al Jadeed
 la Alaraby Aljadeed
 ar العربي الجديد
 ar صحيفة العربي الجديد
 ar جريدة العربي الجديد
 ar موقع العربي الجديد

name the-new-arab
 kind media
 country united-kingdom
 class newspaper
 la The New Arab
 ar ذا نيو أراب
 ar ذي نيو أراب

name the-arab-weekly
 kind media
 country united-kingdom
 class newspaper
 la The Arab Weekly
 ar أراب ويكلي

name al-arab-newspaper
 kind media
 country united-kingdom
 class newspaper
 la Al-Arab newspaper
 la Al-Arab London
 ar صحيفة العرب اللندنية
 ar العرب اللندنية
 ar صحيفة العرب الصادرة في لندن

name middle-east-eye
 kind media
 country united-kingdom
 class newspaper
 la Middle East Eye
 la MEE
 ar ميدل إيست آي
 ar موقع ميدل إيست آي
 ar عين الشرق الأوسط

name middle-east-monitor
 kind media
 country united-kingdom
 class newspaper
 la Middle East Monitor
 ar ميدل إيست مونيتور
 ar موقع ميدل إيست مونيتور

name middle-east-online
 kind media
 country united-kingdom
 class newspaper
 la Middle East Online
 ar ميدل إيست أونلاين

name arabi21
 kind media
 country united-kingdom
 class newspaper
 la Arabi21
 la Arabi 21
 ar عربي 21
 ar عربي21
 ar موقع عربي21
 ar صحيفة عربي 21
 ar موقع عربي 21

name elaph
 kind media
 country united-kingdom
 class newspaper
 la Elaph
 la Elaf
 ar إيلاف
 ar موقع إيلاف
 ar صحيفة إيلاف
 ar إيلاف الإلكترونية

name independent-arabia
 kind media
 country united-kingdom
 class newspaper
 la Independent Arabia
 ar إندبندنت عربية
 ar الإندبندنت عربية

name amwaj-media
 kind media
 country united-kingdom
 class newspaper
 la Amwaj.media
 la Amwaj Media
 ar أمواج ميديا
 ar موقع أمواج ميديا
 ar أمواج.ميديا

name alkhaleej-online
 kind media
 country united-kingdom
 class newspaper
 la AlKhaleej Online
 la Al Khaleej Online
 ar الخليج أونلاين
 ar موقع الخليج أونلاين

name noon-post
 kind media
 country united-kingdom
 class newspaper
 la Noon Post
 la NoonPost
 ar نون بوست
 ar موقع نون بوست

name arabic-post
 kind media
 country united-kingdom
 class newspaper
 la Arabic Post
 la Arabi Post
 la ArabicPost
 ar عربي بوست
 ar موقع عربي بوست

name sasa-post
 kind media
 country united-kingdom
 class newspaper
 la Sasa Post
 la SasaPost
 ar ساسة بوست

name emirates-leaks
 kind media
 country united-kingdom
 class newspaper
 la Emirates Leaks
 la Emarati Leaks
 ar إمارات ليكس
 ar إماراتي ليكس

name al-ittihad-uae
 kind media
 country united-arab-emirates
 class newspaper
 la Al-Ittihad UAE
 la Al-Ittihad newspaper
 ar صحيفة الاتحاد الإماراتية
 ar جريدة الاتحاد الإماراتية
 ar مركز الاتحاد للأخبار

name al-khaleej-newspaper
 kind media
 country united-arab-emirates
 class newspaper
 la Al-Khaleej newspaper
 la Al Khaleej
 ar صحيفة الخليج الإماراتية
 ar جريدة الخليج الإماراتية
 ar صحيفة الخليج

name al-bayan
 kind media
 country united-arab-emirates
 class newspaper
 la Al Bayan
 la Al-Bayan newspaper
 ar صحيفة البيان الإماراتية
 ar البيان الإماراتية
 ar جريدة البيان

name emarat-al-youm
 kind media
 country united-arab-emirates
 class newspaper
 la Emarat Al Youm
 la Emarat Al-Youm
 ar صحيفة الإمارات اليوم
 ar جريدة الإمارات اليوم

name gulf-news
 kind media
 country united-arab-emirates
 class newspaper
 la Gulf News
 ar غلف نيوز
 ar جلف نيوز
 ar قلف نيوز

name khaleej-times
 kind media
 country united-arab-emirates
 class newspaper
 la Khaleej Times
 ar خليج تايمز
 ar صحيفة خليج تايمز

name the-national-newspaper
 kind media
 country united-arab-emirates
 class newspaper
 la The National newspaper
 la The National UAE
 ar ذا ناشيونال
 ar ذا ناشونال
 ar صحيفة ذا ناشيونال
 ar ذا ناشونال الإماراتية
 ar ذي ناشونال

name arabian-business
 kind media
 country united-arab-emirates
 class newspaper
 la Arabian Business
 ar أريبيان بزنس
 ar أرابيان بزنس

name al-ain-news
 kind media
 country united-arab-emirates
 class newspaper
 la Al-Ain News
 la Al Ain News
 ar العين الإخبارية
 ar بوابة العين الإخبارية
 ar موقع العين الإخبارية
 ar العين الإماراتية

name erem-news
 kind media
 country united-arab-emirates
 class newspaper
 la Erem News
 ar إرم نيوز
 ar موقع إرم نيوز

name al-roeya
 kind media
 country united-arab-emirates
 class newspaper
 la Al-Roeya
 la Al Roeya
 ar صحيفة الرؤية الإماراتية
 ar الرؤية الإماراتية

name agbi
 kind media
 country united-arab-emirates
 class newspaper
 la AGBI
 la Arabian Gulf Business Insight
 ar إيه جي بي آي

name al-raya
 kind media
 country qatar
 class newspaper
 la Al-Raya
 la Al Raya
 ar صحيفة الراية
 ar الراية القطرية
 ar جريدة الراية

name al-sharq-qatar
 kind media
 country qatar
 class newspaper
 la Al-Sharq Qatar
 la Al Sharq newspaper
 ar صحيفة الشرق القطرية
 ar الشرق القطرية
 ar جريدة الشرق

name al-watan-qatar
 kind media
 country qatar
 class newspaper
 la Al-Watan Qatar
 ar صحيفة الوطن القطرية
 ar الوطن القطرية

name al-arab-qatar
 kind media
 country qatar
 class newspaper
 la Al Arab Qatar
 la Al-Arab Qatar
 ar صحيفة العرب القطرية
 ar العرب القطرية

name gulf-times
 kind media
 country qatar
 class newspaper
 la Gulf Times
 ar غلف تايمز
 ar جلف تايمز

name the-peninsula
 kind media
 country qatar
 class newspaper
 la The Peninsula Qatar
 ar ذا بننسولا
 ar ذي بنينسولا

name doha-news
 kind media
 country qatar
 class newspaper
 la Doha News
 ar دوحة نيوز
 ar الدوحة نيوز

name al-qabas
 kind media
 country kuwait
 class newspaper
 la Al-Qabas
 la Al Qabas
 ar صحيفة القبس
 ar القبس الكويتية
 ar جريدة القبس
 ar صحيفة القبس الكويتية
 ar القبس

name al-rai-kuwait
 kind media
 country kuwait
 class newspaper
 la Al-Rai Kuwait
 la Al Rai Kuwait
 la Alrai Media
 ar صحيفة الراي الكويتية
 ar الراي الكويتية
 ar جريدة الراي

name al-anba
 kind media
 country kuwait
 class newspaper
 la Al-Anba
 la Al-Anbaa
 ar صحيفة الأنباء الكويتية
 ar الأنباء الكويتية
 ar جريدة الأنباء

name al-seyassah
 kind media
 country kuwait
 class newspaper
 la Al-Seyassah
 la Al Seyassah
 ar صحيفة السياسة الكويتية
 ar السياسة الكويتية

name al-jarida
 kind media
 country kuwait
 class newspaper
 la Al-Jarida
 la Al Jarida
 la Aljarida
 ar صحيفة الجريدة الكويتية
 ar الجريدة الكويتية
 ar صحيفة الجريدة

name al-watan-kuwait
 kind media
 country kuwait
 class newspaper
 la Al-Watan Kuwait
 ar صحيفة الوطن الكويتية
 ar الوطن الكويتية

name kuwait-times
 kind media
 country kuwait
 class newspaper
 la Kuwait Times
 ar كويت تايمز

name al-mujtamaa
 kind media
 country kuwait
 class newspaper
 la Al-Mujtamaa
 ar مجلة المجتمع

name al-wasat-bahrain
 kind media
 country bahrain
 class newspaper
 la Al-Wasat Bahrain
 la Al-Wasat newspaper
 la Alwasat Bahrain
 ar صحيفة الوسط البحرينية
 ar الوسط البحرينية

name al-ayam-bahrain
 kind media
 country bahrain
 class newspaper
 la Al-Ayam Bahrain
 la Al Ayam
 ar صحيفة الأيام البحرينية
 ar الأيام البحرينية

name akhbar-al-khaleej
 kind media
 country bahrain
 class newspaper
 la Akhbar Al Khaleej
 ar صحيفة أخبار الخليج

name al-bilad-bahrain
 kind media
 country bahrain
 class newspaper
 la Al-Bilad Bahrain
 ar صحيفة البلاد البحرينية
 ar البلاد البحرينية

name bahrain-mirror
 kind media
 country bahrain
 class newspaper
 la Bahrain Mirror
 ar مرآة البحرين
 ar موقع مرآة البحرين

name oman-daily
 kind media
 country oman
 class newspaper
 la Oman Daily
 la Oman newspaper
 ar صحيفة عمان العمانية
 ar جريدة عمان
 ar صحيفة عُمان

name times-of-oman
 kind media
 country oman
 class newspaper
 la Times of Oman
 ar تايمز أوف عمان

name al-roya-oman
 kind media
 country oman
 class newspaper
 la Al-Roya Oman
 ar صحيفة الرؤية العمانية
 ar الرؤية العمانية

name azamn
 kind media
 country oman
 class newspaper
 la Azamn
 la Azamn newspaper
 la Al-Zaman Oman
 ar صحيفة الزمن العمانية

# Iraqi press

name al-sabah-iraq
 kind media
 country iraq
 class newspaper
 la Al-Sabah Iraq
 la Al-Sabah newspaper
 la Al Sabaah
 ar صحيفة الصباح العراقية
 ar جريدة الصباح العراقية

name al-mada-newspaper
 kind media
 country iraq
 class newspaper
 la Al-Mada newspaper
 la Al-Mada daily
 ar صحيفة المدى
 ar المدى العراقية
 ar جريدة المدى العراقية

name azzaman
 kind media
 country iraq
 class newspaper
 la Azzaman
 la Al-Zaman
 la Az-Zaman
 ar صحيفة الزمان
 ar الزمان العراقية
 ar جريدة الزمان العراقية

name al-aalem-al-jadeed
 kind media
 country iraq
 class newspaper
 la Al-Aalem Al-Jadeed
 la Al-Alam al-Jadid
 ar صحيفة العالم الجديد

name iraq-oil-report
 kind media
 country iraq
 class newspaper
 la Iraq Oil Report
 ar عراق أويل ريبورت
 ar إراك أويل ريبورت

name kirkuk-now
 kind media
 country iraq
 class newspaper
 la Kirkuk Now
 la KirkukNow
 ar كركوك ناو

name niqash
 kind media
 country iraq
 class newspaper
 la Niqash
 ar موقع نقاش
 ar نقاش العراقي

name jummar
 kind media
 country iraq
 class newspaper
 la Jummar
 la Jummar Media
 ar منصة جمار

name draw-media
 kind media
 country iraq
 class newspaper
 la Draw Media
 ar درو ميديا
 ar مؤسسة درو ميديا

name esta-media
 kind media
 country iraq
 class newspaper
 la Esta Media
 ar إيستا نيوز

name hawlati
 kind media
 country iraq
 class newspaper
 la Hawlati
 ar هاولاتي

name lvin-magazine
 kind media
 country iraq
 class newspaper
 la Lvin magazine
 ar مجلة لفين

name basnews
 kind media
 country iraq
 class newspaper
 la BasNews
 la Basnews
 ar باس نيوز
 ar وكالة باسنيوز

name ultra-iraq
 kind media
 country iraq
 class newspaper
 la Ultra Iraq
 ar ألترا عراق

name nas-news
 kind media
 country iraq
 class newspaper
 la Nas News
 la Nasnews
 ar ناس نيوز
 ar وكالة ناس

name ezidi24
 kind media
 country iraq
 class newspaper
 la Ezidi24
 la Yazidi24
 ar إيزيدي 24

name 964-network
 kind media
 country iraq
 class newspaper
 la 964 Network
 la 964media
 ar شبكة 964

# North Africa, Sudan and the Horn

name el-khabar
 kind media
 country algeria
 class newspaper
 la El Khabar
 la El-Khabar
 la Al-Khabar
 ar صحيفة الخبر الجزائرية
 ar الخبر الجزائرية
 ar جريدة الخبر
 ar صحيفة الخبر

name echorouk
 kind media
 country algeria
 class newspaper
 la Echorouk
 la Ech-Chorouk
 la Echorouk El Youmi
 la Echourouk
 ar الشروق اليومي
 ar صحيفة الشروق الجزائرية
 ar الشروق الجزائرية
 ar الشروق أونلاين
 ar قناة الشروق الجزائرية

name ennahar
 kind media
 country algeria
 class newspaper
 la Ennahar
 la Ennahar TV
 la Ennahar El Djadid
 ar النهار الجزائرية
 ar قناة النهار الجزائرية
 ar النهار تي في
 ar صحيفة النهار الجزائرية

name el-watan-algeria
 kind media
 country algeria
 class newspaper
 la El Watan Algeria
 la El Watan daily
 ar صحيفة الوطن الجزائرية
 ar الوطن الجزائرية
 ar إل وطن

name liberte-algeria
 kind media
 country algeria
 class newspaper
 la Liberté Algeria
 la Liberté Algérie
 la Liberte Algerie
 ar ليبرتي الجزائرية
 ar صحيفة ليبرتي

name el-moudjahid
 kind media
 country algeria
 class newspaper
 la El Moudjahid
 la El Moudjahid newspaper
 ar صحيفة المجاهد
 ar المجاهد الجزائرية
 ar جريدة المجاهد

name tsa-algerie
 kind media
 country algeria
 class newspaper
 la TSA Algérie
 la TSA Algerie
 la Tout Sur l'Algérie
 ar تي إس إيه الجزائر
 ar تي إس آ

name le-quotidien-d-oran
 kind media
 country algeria
 class newspaper
 la Le Quotidien d'Oran
 ar لوكوتيديان دوران

name maghreb-emergent
 kind media
 country algeria
 class newspaper
 la Maghreb Emergent
 ar مغرب إيمرجون
 ar مغرب إيميرجان

name radio-m
 kind media
 country algeria
 class newspaper
 la Radio M
 la Radio M Algeria
 ar راديو إم الجزائري

name el-bilad-tv
 kind media
 country algeria
 class newspaper
 la El Bilad TV
 la El Bilad
 ar قناة البلاد الجزائرية
 ar البلاد الجزائرية

name algerian-tv
 kind media
 country algeria
 class newspaper
 la Algerian TV
 la ENTV
 la EPTV
 la Public Television Algeria
 ar التلفزيون الجزائري
 ar التلفزيون العمومي الجزائري
 ar التلفزيون الجزائري الرسمي

name al24-news
 kind media
 country algeria
 class newspaper
 la AL24 News
 ar قناة الجزائر الدولية
 ar إيه إل 24 نيوز

name twala
 kind media
 country algeria
 class newspaper
 la Twala
 ar موقع طوالة

name africa-intelligence
 kind media
 country france
 class newspaper
 la Africa Intelligence
 ar أفريكا إنتليجنس
 ar أفريكا انتلجنس

name intelligence-online
 kind media
 country france
 class newspaper
 la Intelligence Online
 ar إنتليجنس أونلاين
 ar إنتيليجنس أونلاين

name jeune-afrique
 kind media
 country france
 class newspaper
 la Jeune Afrique
 la Jeune Afrique magazine
 ar جون أفريك
 ar مجلة جون أفريك
 ar جون أفريك الفرنسية

name orient-xxi
 kind media
 country france
 class newspaper
 la Orient XXI
 ar أوريان 21
 ar موقع أوريان 21

name mondafrique
 kind media
 country france
 class newspaper
 la Mondafrique
 ar موند أفريك
 ar مونداأفريك

name hespress
 kind media
 country morocco
 class newspaper
 la Hespress
 ar هسبريس
 ar موقع هسبريس
 ar جريدة هسبريس
 ar هسبرس

name le360
 kind media
 country morocco
 class newspaper
 la Le360
 la Le 360
 ar لو 360
 ar موقع لو360
 ar لو360
 ar موقع لو 360

name al-massae
 kind media
 country morocco
 class newspaper
 la Al Massae
 la Al-Massae
 la Al Massaa
 ar صحيفة المساء المغربية
 ar المساء المغربية
 ar جريدة المساء

name akhbar-al-yaoum
 kind media
 country morocco
 class newspaper
 la Akhbar Al Yaoum
 la Akhbar Al-Yaoum
 la Akhbar Al Youm Morocco
 ar أخبار اليوم المغربية
 ar صحيفة أخبار اليوم المغربية
 ar جريدة أخبار اليوم المغربية

name alyaoum24
 kind media
 country morocco
 class newspaper
 la Alyaoum24
 la Al Yaoum 24
 la Alyaoum 24
 ar موقع اليوم 24
 ar اليوم 24 المغربي
 ar اليوم24

name assabah
 kind media
 country morocco
 class newspaper
 la Assabah
 la Assabah Morocco
 ar صحيفة الصباح المغربية
 ar الصباح المغربية

name al-ahdath-al-maghribia
 kind media
 country morocco
 class newspaper
 la Al Ahdath Al Maghribia
 ar الأحداث المغربية
 ar صحيفة الأحداث المغربية

name le-desk
 kind media
 country morocco
 class newspaper
 la Le Desk
 la Ledesk
 ar لو ديسك
 ar موقع لو ديسك
 ar لوديسك

name telquel
 kind media
 country morocco
 class newspaper
 la TelQuel
 la Tel Quel
 ar تيل كيل
 ar مجلة تيل كيل
 ar تيلكيل

name assahifa
 kind media
 country morocco
 class newspaper
 la Assahifa
 la Assahifa Morocco
 ar موقع الصحيفة المغربي

name lakome
 kind media
 country morocco
 class newspaper
 la Lakome
 la Lakome2
 ar موقع لكم
 ar لكم 2

name badil
 kind media
 country morocco
 class newspaper
 la Badil.info
 ar بديل أنفو
 ar موقع بديل

name barlamane-com
 kind media
 country morocco
 class newspaper
 la Barlamane.com
 la Barlamane
 ar برلمان.كوم
 ar برلمان كوم
 ar موقع برلمان.كوم

name chouf-tv
 kind media
 country morocco
 class newspaper
 la Chouf TV
 la ChoufTV
 ar شوف تي في
 ar شوف تيفي
 ar قناة شوف تيفي

name 2m
 kind media
 country morocco
 class newspaper
 la 2M TV
 la 2M Maroc
 ar القناة الثانية المغربية
 ar دوزيم
 ar قناة 2 إم
 ar القناة الثانية دوزيم

name medi1
 kind media
 country morocco
 class newspaper
 la Medi1
 la Medi1 TV
 la Medi 1
 ar ميدي 1
 ar ميدي1
 ar قناة ميدي 1
 ar ميدي 1 تي في
 ar ميدي آن

name snrt
 kind media
 country morocco
 class newspaper
 la SNRT
 la Al Aoula
 ar الشركة الوطنية للإذاعة والتلفزة
 ar القناة الأولى المغربية
 ar الشركة الوطنية للإذاعة والتلفزة المغربية

name yabiladi
 kind media
 country morocco
 class newspaper
 la Yabiladi
 ar يابلادي
 ar موقع يابلادي
 ar يا بلادي

name morocco-world-news
 kind media
 country morocco
 class newspaper
 la Morocco World News
 la MWN
 ar موروكو وورلد نيوز

name goud
 kind media
 country morocco
 class newspaper
 la Goud
 la Goud.ma
 ar كود المغربي
 ar موقع كود

name sawt-al-maghrib
 kind media
 country morocco
 class newspaper
 la Sawt Al Maghrib
 ar صوت المغرب
 ar منصة صوت المغرب

name al-omk
 kind media
 country morocco
 class newspaper
 la Al Omk
 la Al3omk
 ar العمق المغربي
 ar جريدة العمق المغربي

name l-economiste
 kind media
 country morocco
 class newspaper
 la L'Economiste
 la L'Economiste Morocco
 ar ليكونوميست المغربية
 ar ليكونوميست

name al-ittihad-al-ichtiraki
 kind media
 country morocco
 class newspaper
 la Al Ittihad Al Ichtiraki
 ar جريدة الاتحاد الاشتراكي

name al-alam-morocco
 kind media
 country morocco
 class newspaper
 la Al Alam Morocco
 la Al-Alam newspaper
 ar صحيفة العلم المغربية
 ar جريدة العلم المغربية

name mosaique-fm
 kind media
 country tunisia
 class newspaper
 la Mosaïque FM
 la Mosaique FM
 ar موزاييك إف إم
 ar إذاعة موزاييك
 ar راديو موزاييك

name shems-fm
 kind media
 country tunisia
 class newspaper
 la Shems FM
 ar شمس إف إم
 ar إذاعة شمس إف إم

name jawhara-fm
 kind media
 country tunisia
 class newspaper
 la Jawhara FM
 ar جوهرة إف إم
 ar إذاعة جوهرة

name ifm-radio
 kind media
 country tunisia
 class newspaper
 la IFM Radio
 la IFM Tunisia
 ar إذاعة إي إف إم
 ar إذاعة إي أف أم التونسية

name nessma-tv
 kind media
 country tunisia
 class newspaper
 la Nessma TV
 la Nessma
 ar قناة نسمة
 ar نسمة التونسية
 ar قناة نسمة التونسية

name el-hiwar-ettounsi
 kind media
 country tunisia
 class newspaper
 la El Hiwar Ettounsi
 la Elhiwar Ettounsi
 la El Hiwar Tounsi
 ar قناة الحوار التونسي

name attessia-tv
 kind media
 country tunisia
 class newspaper
 la Attessia TV
 la Attessia
 ar قناة التاسعة
 ar التاسعة التونسية

name hannibal-tv
 kind media
 country tunisia
 class newspaper
 la Hannibal TV
 ar قناة حنبعل
 ar حنبعل تي في

name zitouna-tv
 kind media
 country tunisia
 class newspaper
 la Zitouna TV
 ar قناة الزيتونة
 ar قناة الزيتونة التونسية

name watania-tunisia
 kind media
 country tunisia
 class newspaper
 la Watania Tunisia
 la Wataniya 1
 la Télévision Tunisienne
 ar القناة الوطنية التونسية
 ar التلفزة التونسية
 ar التلفزة الوطنية
 ar التلفزيون التونسي
 ar التلفزيون التونسي الرسمي

name assabah-tunisia
 kind media
 country tunisia
 class newspaper
 la Assabah Tunisia
 la Dar Assabah
 la Assabah newspaper Tunisia
 ar صحيفة الصباح التونسية
 ar الصباح التونسية
 ar دار الصباح
 ar الصباح نيوز

name la-presse-de-tunisie
 kind media
 country tunisia
 class newspaper
 la La Presse de Tunisie
 la La Presse Tunisia
 ar لابراس
 ar صحيفة لابراس
 ar لا بريس التونسية

name echourouk-tunisia
 kind media
 country tunisia
 class newspaper
 la Echourouk Tunisia
 la Al Chourouk Tunisia
 ar الشروق التونسية
 ar صحيفة الشروق التونسية

name al-maghreb-tunisia
 kind media
 country tunisia
 class newspaper
 la Al Maghreb Tunisia
 la Le Maghreb
 ar صحيفة المغرب التونسية
 ar جريدة المغرب

name business-news-tunisia
 kind media
 country tunisia
 class newspaper
 la Business News Tunisia
 ar بيزنس نيوز التونسي
 ar بزنس نيوز التونسي

name kapitalis
 kind media
 country tunisia
 class newspaper
 la Kapitalis
 ar كابيتاليس

name nawaat
 kind media
 country tunisia
 class newspaper
 la Nawaat
 la Nawaat.org
 ar موقع نواة
 ar نواة التونسي

name inkyfada
 kind media
 country tunisia
 class newspaper
 la Inkyfada
 la Inkyfada.com
 ar إنكيفادا
 ar موقع إنكيفادا
 ar إنكفادا

name al-qatiba
 kind media
 country tunisia
 class newspaper
 la Al Qatiba
 la Alqatiba
 ar الكتيبة التونسي
 ar موقع الكتيبة

name tunisie-numerique
 kind media
 country tunisia
 class newspaper
 la Tunisie Numérique
 la Tunisie Numerique
 ar موقع تونس الرقمية

name babnet
 kind media
 country tunisia
 class newspaper
 la Babnet
 la Babnet Tunisie
 ar باب نات
 ar بابنات

name ultra-tunisia
 kind media
 country tunisia
 class newspaper
 la Ultra Tunisia
 ar ألترا تونس

name libya-al-ahrar
 kind media
 country libya
 class newspaper
 la Libya Al-Ahrar
 la Libya Alahrar TV
 la Al-Ahrar TV Libya
 ar قناة ليبيا الأحرار
 ar ليبيا الأحرار

name libya-observer
 kind media
 country libya
 class newspaper
 la Libya Observer
 la The Libya Observer
 ar ليبيا أوبزرفر
 ar ليبيا أوبزيرفر

name libya-herald
 kind media
 country libya
 class newspaper
 la Libya Herald
 ar ليبيا هيرالد

name al-wasat-libya
 kind media
 country libya
 class newspaper
 la Al-Wasat Libya
 la Alwasat Libya
 la Al Wasat
 ar بوابة الوسط
 ar صحيفة الوسط الليبية
 ar بوابة الوسط الليبية

name 218-tv
 kind media
 country libya
 class newspaper
 la 218 TV
 la 218TV Libya
 ar قناة 218
 ar قناة 218 الليبية
 ar 218 نيوز

name al-nabaa-tv
 kind media
 country libya
 class newspaper
 la Al-Nabaa TV
 la Al-Nabaa
 ar قناة النبأ الليبية
 ar قناة النبأ

name tanasuh-tv
 kind media
 country libya
 class newspaper
 la Tanasuh TV
 la Al-Tanasuh
 ar قناة التناصح

name libya-al-hadath
 kind media
 country libya
 class newspaper
 la Libya Al-Hadath
 la Libya Alhadath
 ar قناة ليبيا الحدث

name al-marsad
 kind media
 country libya
 class newspaper
 la Al-Marsad
 la Almarsad Libya
 ar صحيفة المرصد الليبية
 ar المرصد الليبية

name al-masar-tv-libya
 kind media
 country libya
 class newspaper
 la Al-Masar TV Libya
 ar قناة المسار الليبية

name fawasel-media
 kind media
 country libya
 class newspaper
 la Fawasel Media
 la Fawasel
 ar منصة فواصل

name ean-libya
 kind media
 country libya
 class newspaper
 la Ean Libya
 la Ain Libya
 ar عين ليبيا
 ar موقع عين ليبيا

name el-mourabitoun-tv
 kind media
 country mauritania
 class newspaper
 la El Mourabitoun TV
 ar قناة المرابطون

name cridem
 kind media
 country mauritania
 class newspaper
 la Cridem
 ar كريديم

name mourassiloun
 kind media
 country mauritania
 class newspaper
 la Mourassiloun
 ar مراسلون الموريتاني

name radio-dabanga
 kind media
 country sudan
 class newspaper
 la Radio Dabanga
 la Dabanga
 la Dabanga Sudan
 ar راديو دبنقا
 ar دبنقا
 ar إذاعة دبنقا
 ar دبنقا السودانية

name sudan-tribune
 kind media
 country sudan
 class newspaper
 la Sudan Tribune
 ar سودان تربيون
 ar سودان تريبيون
 ar صحيفة سودان تربيون

name al-rakoba
 kind media
 country sudan
 class newspaper
 la Al-Rakoba
 la Alrakoba
 ar الراكوبة
 ar صحيفة الراكوبة
 ar الراكوبة نيوز

name sudan-tv
 kind media
 country sudan
 class newspaper
 la Sudan TV
 la Sudan National TV
 ar تلفزيون السودان
 ar التلفزيون السوداني
 ar التلفزيون القومي السوداني

name ayin-network
 kind media
 country sudan
 class newspaper
 la Ayin Network
 ar شبكة عاين
 ar عاين السودانية

name al-jareeda-sudan
 kind media
 country sudan
 class newspaper
 la Al-Jareeda Sudan
 la Aljareeda newspaper
 ar صحيفة الجريدة السودانية

name al-intibaha
 kind media
 country sudan
 class newspaper
 la Al-Intibaha
 la Alintibaha
 ar صحيفة الانتباهة
 ar الانتباهة

name al-sudani-daily
 kind media
 country sudan
 class newspaper
 la Al-Sudani daily
 la Alsudani
 ar صحيفة السوداني
 ar السوداني الدولية

name altaghyeer
 kind media
 country sudan
 class newspaper
 la Altaghyeer
 la Altaghyeer newspaper
 ar صحيفة التغيير السودانية
 ar التغيير السودانية

name beam-reports
 kind media
 country sudan
 class newspaper
 la Beam Reports
 ar بيم ريبورتس
 ar مرصد بيم

name darfur-24
 kind media
 country sudan
 class newspaper
 la Darfur 24
 la Darfur24
 ar دارفور 24
 ar موقع دارفور 24
 ar دارفور24

name al-tayyar
 kind media
 country sudan
 class newspaper
 la Al-Tayyar
 la Al-Tayar newspaper
 ar صحيفة التيار السودانية
 ar صحيفة التيار

name sudania-24
 kind media
 country sudan
 class newspaper
 la Sudania 24
 la S24 TV
 ar سودانية 24
 ar قناة سودانية 24

name blue-nile-tv
 kind media
 country sudan
 class newspaper
 la Blue Nile TV
 ar قناة النيل الأزرق

name radio-tamazuj
 kind media
 country south-sudan
 class newspaper
 la Radio Tamazuj
 ar راديو تمازج
 ar إذاعة تمازج

name radio-mogadishu
 kind media
 country somalia
 class newspaper
 la Radio Mogadishu
 ar راديو مقديشو
 ar إذاعة مقديشو

name garowe-online
 kind media
 country somalia
 class newspaper
 la Garowe Online
 ar غاروي أونلاين

name hiiraan-online
 kind media
 country somalia
 class newspaper
 la Hiiraan Online
 ar هيران أونلاين

name shabelle-media-network
 kind media
 country somalia
 class newspaper
 la Shabelle Media Network
 la Radio Shabelle
 ar شبكة شبيلي
 ar راديو شبيلي
 ar شبكة شبيلي الإعلامية

name al-somal-al-jadid
 kind media
 country somalia
 class newspaper
 la Al-Somal al-Jadid
 ar موقع الصومال الجديد

name addis-standard
 kind media
 country ethiopia
 class newspaper
 la Addis Standard
 ar أديس ستاندرد
 ar أديس ستاندارد

name fana-broadcasting
 kind media
 country ethiopia
 class newspaper
 la Fana Broadcasting
 ar إذاعة فانا الإثيوبية
 ar هيئة فانا للإعلام

# Newspapers and magazines of the world

name new-york-times
 kind media
 country united-states
 class newspaper
 la New York Times
 la The New York Times
 la NYT
 la NYTimes
 ar نيويورك تايمز
 ar صحيفة نيويورك تايمز
 ar النيويورك تايمز
 ar نيو يورك تايمز
 ar نيويورك تايمس

name washington-post
 kind media
 country united-states
 class newspaper
 la Washington Post
 la The Washington Post
 la WaPo
 ar واشنطن بوست
 ar صحيفة واشنطن بوست
 ar الواشنطن بوست
 ar واشنطن بوسط

name wall-street-journal
 kind media
 country united-states
 class newspaper
 la Wall Street Journal
 la The Wall Street Journal
 la WSJ
 ar وول ستريت جورنال
 ar صحيفة وول ستريت جورنال
 ar وول ستريت جورنل
 ar وول ستريت جرنال

name los-angeles-times
 kind media
 country united-states
 class newspaper
 la Los Angeles Times
 la LA Times
 la The Los Angeles Times
 ar لوس أنجلوس تايمز
 ar لوس أنجليس تايمز
 ar لوس انجلس تايمز

name usa-today
 kind media
 country united-states
 class newspaper
 la USA Today
 ar يو إس إيه توداي
 ar يو إس إي توداي
 ar يو إس أيه تودي

name chicago-tribune
 kind media
 country united-states
 class newspaper
 la Chicago Tribune
 ar شيكاغو تريبيون
 ar شيكاغو تربيون
 ar شيكاجو تريبيون

name boston-globe
 kind media
 country united-states
 class newspaper
 la Boston Globe
 la The Boston Globe
 ar بوسطن غلوب
 ar بوسطن جلوب

name miami-herald
 kind media
 country united-states
 class newspaper
 la Miami Herald
 ar ميامي هيرالد

name new-york-post
 kind media
 country united-states
 class newspaper
 la New York Post
 la NY Post
 ar نيويورك بوست

name new-york-daily-news
 kind media
 country united-states
 class newspaper
 la New York Daily News
 ar نيويورك ديلي نيوز

name san-francisco-chronicle
 kind media
 country united-states
 class newspaper
 la San Francisco Chronicle
 ar سان فرانسيسكو كرونيكل

name houston-chronicle
 kind media
 country united-states
 class newspaper
 la Houston Chronicle
 ar هيوستن كرونيكل

name philadelphia-inquirer
 kind media
 country united-states
 class newspaper
 la Philadelphia Inquirer
 ar فيلادلفيا إنكوايرر

name christian-science-monitor
 kind media
 country united-states
 class newspaper
 la Christian Science Monitor
 la The Christian Science Monitor
 ar كريستيان ساينس مونيتور
 ar كريستيان ساينس مونتور

name washington-times
 kind media
 country united-states
 class newspaper
 la Washington Times
 la The Washington Times
 ar واشنطن تايمز

name washington-examiner
 kind media
 country united-states
 class newspaper
 la Washington Examiner
 ar واشنطن إكزامينر
 ar واشنطن إكزامنر

name washington-free-beacon
 kind media
 country united-states
 class newspaper
 la Washington Free Beacon
 la Free Beacon
 ar واشنطن فري بيكون
 ar فري بيكون

name politico
 kind media
 country united-states
 class newspaper
 la Politico
 la POLITICO
 ar بوليتيكو
 ar بوليتكو
 ar مجلة بوليتيكو
 ar موقع بوليتيكو

name politico-europe
 kind media
 country belgium
 class newspaper
 la Politico Europe
 ar بوليتيكو أوروبا
 ar بوليتيكو يوروب

name axios
 kind media
 country united-states
 class newspaper
 la Axios
 ar أكسيوس
 ar موقع أكسيوس
 ar موقع أكسيوس الأميركي

name the-hill
 kind media
 country united-states
 class newspaper
 la The Hill
 la Hill newspaper
 ar ذا هيل
 ar صحيفة ذا هيل
 ar ذي هيل
 ar موقع ذا هيل

name the-intercept
 kind media
 country united-states
 class newspaper
 la The Intercept
 ar ذا إنترسبت
 ar إنترسبت
 ar موقع ذا إنترسبت
 ar ذي إنترسبت
 ar إنترسيبت
 ar موقع إنترسبت
 ar ذا إنترسيبت

name drop-site-news
 kind media
 country united-states
 class newspaper
 la Drop Site News
 la Drop Site
 ar دروب سايت نيوز
 ar دروب سايت
 ar موقع دروب سايت

name the-grayzone
 kind media
 country united-states
 class newspaper
 la The Grayzone
 la Grayzone
 ar غراي زون
 ar ذا غراي زون
 ar جراي زون

name responsible-statecraft
 kind media
 country united-states
 class newspaper
 la Responsible Statecraft
 ar ريسبونسيبل ستيتكرافت
 ar ريسبونسبل ستيت كرافت

name the-free-press
 kind media
 country united-states
 class newspaper
 la Free Press Bari Weiss
 ar ذا فري برس

name semafor
 kind media
 country united-states
 class newspaper
 la Semafor
 ar سيمافور
 ar موقع سيمافور
 ar سمافور

name puck-news
 kind media
 country united-states
 class newspaper
 la Puck News
 ar باك نيوز

name newsweek
 kind media
 country united-states
 class newspaper
 la Newsweek
 ar نيوزويك
 ar مجلة نيوزويك
 ar نيوز ويك

name time-magazine
 kind media
 country united-states
 class newspaper
 la Time magazine
 la TIME magazine
 la TIME Magazine
 ar مجلة تايم
 ar مجلة تايم الأميركية
 ar التايم الأميركية

name the-new-yorker
 kind media
 country united-states
 class newspaper
 la The New Yorker
 la New Yorker magazine
 ar نيويوركر
 ar مجلة نيويوركر
 ar ذا نيويوركر
 ar ذي نيويوركر

name the-atlantic
 kind media
 country united-states
 class newspaper
 la Atlantic magazine
 ar ذا أتلانتيك
 ar مجلة ذا أتلانتيك
 ar ذي أتلانتيك
 ar مجلة أتلانتك
 ar ذا أتلانتك
 ar مجلة أتلانتيك

name foreign-affairs-magazine
 kind media
 country united-states
 class newspaper
 la Foreign Affairs magazine
 ar فورين أفيرز
 ar مجلة فورين أفيرز
 ar فورين أفيرس

name foreign-policy-magazine
 kind media
 country united-states
 class newspaper
 la Foreign Policy magazine
 ar فورين بوليسي
 ar مجلة فورين بوليسي
 ar فورن بوليسي

name the-national-interest
 kind media
 country united-states
 class newspaper
 la The National Interest
 la National Interest magazine
 ar ناشونال إنترست
 ar ناشيونال إنترست
 ar ذا ناشونال إنترست
 ar مجلة ناشونال إنترست

name national-review
 kind media
 country united-states
 class newspaper
 la National Review
 ar ناشونال ريفيو
 ar ناشيونال ريفيو

name the-nation-magazine
 kind media
 country united-states
 class newspaper
 la The Nation magazine
 ar ذا نيشن
 ar مجلة ذا نيشن
 ar مجلة نيشن

name vanity-fair
 kind media
 country united-states
 class newspaper
 la Vanity Fair
 ar فانيتي فير
 ar مجلة فانيتي فير

name rolling-stone
 kind media
 country united-states
 class newspaper
 la Rolling Stone
 la Rolling Stone magazine
 ar رولينغ ستون
 ar رولينج ستون
 ar مجلة رولينغ ستون

name mother-jones
 kind media
 country united-states
 class newspaper
 la Mother Jones
 ar ماذر جونز
 ar مجلة ماذر جونز

name forbes
 kind media
 country united-states
 class newspaper
 la Forbes
 la Forbes Middle East
 la Forbes magazine
 ar فوربس
 ar مجلة فوربس
 ar فوربس الشرق الأوسط
 ar فوربز

name fortune-magazine
 kind media
 country united-states
 class newspaper
 la Fortune magazine
 ar مجلة فورتشن
 ar فورتشن
 ar فورتشون

name barron-s-magazine
 kind media
 country united-states
 class newspaper
 la Barron's magazine
 ar بارونز
 ar مجلة بارونز

name harvard-crimson
 kind media
 country united-states
 class newspaper
 la Harvard Crimson
 la The Harvard Crimson
 ar هارفارد كريمسون

name vogue
 kind media
 country united-states
 class newspaper
 la Vogue
 la Vogue Arabia
 ar مجلة فوغ
 ar فوغ العربية
 ar فوغ

name playboy
 kind media
 country united-states
 class newspaper
 la Playboy
 ar بلاي بوي
 ar مجلة بلاي بوي

name national-enquirer
 kind media
 country united-states
 class newspaper
 la National Enquirer
 ar ناشونال إنكوايرر
 ar ناشيونال إنكوايرر

name wired
 kind media
 country united-states
 class newspaper
 la Wired
 la Wired magazine
 la WIRED
 ar مجلة وايرد
 ar وايرد
 ar مجلة وايرد الأميركية
 ar موقع وايرد

name the-verge
 kind media
 country united-states
 class newspaper
 la The Verge
 ar ذا فيرج
 ar ذي فيرج
 ar موقع ذا فيرج

name techcrunch
 kind media
 country united-states
 class newspaper
 la TechCrunch
 la Techcrunch
 ar تك كرانش
 ar تيك كرانش
 ar موقع تك كرانش
 ar تيككرانش

name ars-technica
 kind media
 country united-states
 class newspaper
 la Ars Technica
 ar آرس تكنيكا

name buzzfeed
 kind media
 country united-states
 class newspaper
 la BuzzFeed
 la BuzzFeed News
 la Buzzfeed
 ar بازفيد
 ar باز فيد
 ar بزفيد
 ar بازفيد نيوز

name vice-news
 kind media
 country united-states
 class newspaper
 la Vice News
 la Vice Media
 ar فايس نيوز
 ar موقع فايس
 ar فايس ميديا
 ar مذربورد

name vox-media
 kind media
 country united-states
 class newspaper
 la Vox Media
 ar فوكس ميديا

name slate-magazine
 kind media
 country united-states
 class newspaper
 la Slate magazine
 ar مجلة سليت
 ar سليت

name salon-com
 kind media
 country united-states
 class newspaper
 la Salon.com
 ar موقع صالون الأميركي

name huffpost
 kind media
 country united-states
 class newspaper
 la HuffPost
 la Huffington Post
 la The Huffington Post
 la HuffPost Arabi
 ar هافينغتون بوست
 ar هفنغتون بوست
 ar هافنغتون بوست
 ar هاف بوست
 ar هافينجتون بوست
 ar هافينغتون بوست عربي

name the-daily-beast
 kind media
 country united-states
 class newspaper
 la The Daily Beast
 la Daily Beast
 ar ديلي بيست
 ar ذا ديلي بيست
 ar ذي ديلي بيست

name business-insider
 kind media
 country united-states
 class newspaper
 la Business Insider
 la Insider Inc
 ar بزنس إنسايدر
 ar بيزنس إنسايدر
 ar موقع بزنس إنسايدر

name 404-media
 kind media
 country united-states
 class newspaper
 la 404 Media
 ar 404 ميديا
 ar موقع 404 ميديا

name the-information-website
 kind media
 country united-states
 class newspaper
 la The Information website
 ar ذي إنفورميشن
 ar ذا إنفورميشن
 ar موقع ذا إنفورميشن

name gizmodo
 kind media
 country united-states
 class newspaper
 la Gizmodo
 ar غيزمودو
 ar جيزمودو

name cnet-news
 kind media
 country united-states
 class newspaper
 la CNET News
 ar سي نت
 ar موقع سي نت

name zdnet
 kind media
 country united-states
 class newspaper
 la ZDNet
 ar زد دي نت

name mit-technology-review
 kind media
 country united-states
 class newspaper
 la MIT Technology Review
 ar إم آي تي تكنولوجي ريفيو
 ar تكنولوجي ريفيو

name bleepingcomputer
 kind media
 country united-states
 class newspaper
 la BleepingComputer
 la Bleeping Computer
 ar بليبينغ كمبيوتر
 ar بليبنغ كمبيوتر
 ar بليبينج كمبيوتر

name the-record-by-recorded-future
 kind media
 country united-states
 class newspaper
 la The Record by Recorded Future
 ar ذا ريكورد

name cyberscoop
 kind media
 country united-states
 class newspaper
 la CyberScoop
 la Cyberscoop
 ar سايبر سكوب

name krebs-on-security
 kind media
 country united-states
 class newspaper
 la Krebs on Security
 la KrebsOnSecurity
 ar كريبس أون سيكيوريتي

name coindesk
 kind media
 country united-states
 class newspaper
 la CoinDesk
 ar كوين ديسك
 ar كوينديسك

name cointelegraph
 kind media
 country united-states
 class newspaper
 la Cointelegraph
 ar كوين تلغراف

name defense-news
 kind media
 country united-states
 class newspaper
 la Defense News
 ar ديفينس نيوز
 ar ديفنس نيوز
 ar ديفنس نيوس

name breaking-defense
 kind media
 country united-states
 class newspaper
 la Breaking Defense
 ar بريكنغ ديفينس
 ar بريكينغ ديفنس

name stars-and-stripes
 kind media
 country united-states
 class newspaper
 la Stars and Stripes
 ar ستارز آند سترايبس

name military-times
 kind media
 country united-states
 class newspaper
 la Military Times
 ar ميليتاري تايمز

name lawfare
 kind media
 country united-states
 class newspaper
 la Lawfare
 la Lawfare blog
 ar لوفير
 ar موقع لوفير

name just-security
 kind media
 country united-states
 class newspaper
 la Just Security
 ar جاست سيكيوريتي

name al-monitor
 kind media
 country united-states
 class newspaper
 la Al-Monitor
 la Al Monitor
 ar المونيتور
 ar موقع المونيتور
 ar المونتور

name the-cradle
 kind media
 country united-states
 class newspaper
 la The Cradle
 la Cradle magazine
 ar ذا كرايدل
 ar ذا كريدل
 ar موقع ذا كرادل

name new-lines-magazine
 kind media
 country united-states
 class newspaper
 la New Lines Magazine
 la Newlines
 ar نيولاينز
 ar مجلة نيو لاينز
 ar مجلة نيولاينز

name dawn-magazine
 kind media
 country united-states
 class newspaper
 la DAWN magazine
 la Democracy in Exile
 ar ديموكراسي إن إكزايل

name democracy-now
 kind media
 country united-states
 class newspaper
 la Democracy Now!
 la Democracy Now
 ar ديموكراسي ناو
 ar برنامج ديمقراطية الآن

name s-and-p-global-platts
 kind media
 country united-states
 class newspaper
 la S&P Global Platts
 la Platts
 ar بلاتس
 ar ستاندرد آند بورز غلوبال بلاتس

name argus-media
 kind media
 country united-kingdom
 class newspaper
 la Argus Media
 ar أرغوس ميديا
 ar أرغوس
 ar أرجوس ميديا

name mees
 kind media
 country cyprus
 class newspaper
 la MEES
 la Middle East Economic Survey
 ar نشرة ميس
 ar مجلة ميس

name variety-magazine
 kind media
 country united-states
 class newspaper
 la Variety magazine
 ar مجلة فارايتي
 ar فارايتي
 ar فاراييتي
 ar مجلة فاريتي

name hollywood-reporter
 kind media
 country united-states
 class newspaper
 la Hollywood Reporter
 la The Hollywood Reporter
 ar هوليوود ريبورتر
 ar هوليود ريبورتر
 ar ذا هوليوود ريبورتر

name billboard-magazine
 kind media
 country united-states
 class newspaper
 la Billboard magazine
 ar بيلبورد
 ar مجلة بيلبورد

name tmz
 kind media
 country united-states
 class newspaper
 la TMZ
 ar تي إم زد
 ar تي.إم.زد
 ar موقع تي إم زد

name dow-jones
 kind media
 country united-states
 class newspaper
 la Dow Jones
 la Dow Jones Newswires
 la Dow Jones & Company
 ar داو جونز
 ar وكالة داو جونز
 ar داو جونز نيوزوايرز

name marketwatch
 kind media
 country united-states
 class newspaper
 la MarketWatch
 la Market Watch
 ar ماركت ووتش

name news-corp
 kind company
 country united-states
 class newspaper
 la News Corp
 la News Corporation
 la News Corp.
 ar نيوز كورب
 ar نيوز كوربوريشن
 ar نيوز كورب أستراليا

name gannett
 kind company
 country united-states
 class newspaper
 la Gannett
 ar غانيت

name conde-nast
 kind company
 country united-states
 class newspaper
 la Conde Nast
 la Condé Nast
 ar كوندي ناست
 ar كونديه ناست

name drudge-report
 kind media
 country united-states
 class newspaper
 la Drudge Report
 ar دردج ريبورت

name mediaite
 kind media
 country united-states
 class newspaper
 la Mediaite
 ar ميدياايت

name realclearpolitics
 kind media
 country united-states
 class newspaper
 la RealClearPolitics
 la RealClear Politics
 ar ريل كلير بوليتكس
 ar ريل كلير بوليتيكس

name fivethirtyeight
 kind media
 country united-states
 class newspaper
 la FiveThirtyEight
 ar فايف ثيرتي إيت

name memri
 kind organization
 country united-states
 class newspaper
 la MEMRI
 la Middle East Media Research Institute
 ar معهد ميمري
 ar ميمري
 ar معهد أبحاث إعلام الشرق الأوسط

name site-intelligence-group
 kind organization
 country united-states
 class newspaper
 la SITE Intelligence Group
 la SITE Intelligence
 ar موقع سايت
 ar مركز سايت
 ar مجموعة سايت الاستخباراتية
 ar سايت إنتليجنس غروب
 ar موقع سايت لرصد المواقع الجهادية

name long-war-journal
 kind media
 country united-states
 class newspaper
 la Long War Journal
 la FDD's Long War Journal
 ar لونغ وور جورنال
 ar لونغ وار جورنال

name politifact
 kind media
 country united-states
 class newspaper
 la PolitiFact
 ar بوليتي فاكت
 ar بوليتيفاكت

name snopes
 kind media
 country united-states
 class newspaper
 la Snopes
 ar سنوبس

name newsguard
 kind media
 country united-states
 class newspaper
 la NewsGuard
 ar نيوز غارد

name guardian
 kind media
 country united-kingdom
 class newspaper
 la Guardian
 la The Guardian
 la Guardian newspaper
 ar الغارديان
 ar الجارديان
 ar صحيفة الغارديان
 ar غارديان
 ar ذا غارديان
 ar ذي غارديان
 ar الجارديان البريطانية
 ar جارديان
 ar الكارديان

name the-observer
 kind media
 country united-kingdom
 class newspaper
 la Observer newspaper
 ar الأوبزرفر
 ar صحيفة الأوبزرفر
 ar أوبزرفر
 ar الأوبزيرفر

name the-times
 kind media
 country united-kingdom
 class newspaper
 la The Times
 la Times of London
 la The Times of London
 ar صحيفة التايمز
 ar التايمز البريطانية
 ar صحيفة تايمز البريطانية
 ar التايمز اللندنية
 ar ذي تايمز
 ar ذا تايمز

name sunday-times
 kind media
 country united-kingdom
 class newspaper
 la Sunday Times
 la The Sunday Times
 ar صنداي تايمز
 ar الصنداي تايمز
 ar صندي تايمز

name financial-times
 kind media
 country united-kingdom
 class newspaper
 la Financial Times
 la The Financial Times
 la FT
 ar فايننشال تايمز
 ar فايننشل تايمز
 ar الفايننشال تايمز
 ar فاينانشال تايمز
 ar فاينانشيال تايمز
 ar فايننشيال تايمز
 ar صحيفة فايننشال تايمز
 ar فينانشال تايمز

name daily-telegraph
 kind media
 country united-kingdom
 class newspaper
 la Daily Telegraph
 la The Telegraph
 la The Daily Telegraph
 la Sunday Telegraph
 la Telegraph newspaper
 ar ديلي تلغراف
 ar التلغراف
 ar الديلي تلغراف
 ar صحيفة تلغراف
 ar التليغراف
 ar ديلي تليغراف
 ar ديلي تلجراف
 ar التلجراف
 ar صنداي تلغراف
 ar تلغراف البريطانية
 ar الديلي تليجراف
 ar ذا تلغراف
 ar ديلي تيليغراف

name independent
 kind media
 country united-kingdom
 class newspaper
 la The Independent newspaper
 ar الإندبندنت
 ar صحيفة الإندبندنت
 ar إندبندنت
 ar صحيفة إندبندنت
 ar ذي إندبندنت
 ar إندبندنت البريطانية

name daily-mail
 kind media
 country united-kingdom
 class newspaper
 la Daily Mail
 la The Daily Mail
 la Mail on Sunday
 la MailOnline
 la Mail Online
 ar ديلي ميل
 ar الديلي ميل
 ar صحيفة ديلي ميل
 ar ميل أون صنداي

name daily-mirror
 kind media
 country united-kingdom
 class newspaper
 la Daily Mirror
 la The Mirror
 la The Daily Mirror
 ar ديلي ميرور
 ar الديلي ميرور
 ar صحيفة ميرور
 ar ديلي ميرر

name the-sun-newspaper
 kind media
 country united-kingdom
 class newspaper
 la The Sun newspaper
 la The Sun tabloid
 ar صحيفة ذا صن
 ar صحيفة الصن
 ar ذا صن
 ar الصن البريطانية
 ar صحيفة صن
 ar ذي صن

name daily-express
 kind media
 country united-kingdom
 class newspaper
 la Daily Express
 la The Daily Express
 la Sunday Express
 ar ديلي إكسبرس
 ar ديلي إكسبريس
 ar الديلي إكسبريس

name evening-standard
 kind media
 country united-kingdom
 class newspaper
 la Evening Standard
 la The Evening Standard
 ar إيفنينغ ستاندرد
 ar إيفنينج ستاندرد
 ar إيفينينغ ستاندرد

name news-of-the-world
 kind media
 country united-kingdom
 class newspaper
 la News of the World
 ar نيوز أوف ذا وورلد
 ar نيوز أوف ذي وورلد

name i-newspaper
 kind media
 country united-kingdom
 class newspaper
 la i newspaper
 la The i Paper
 la i Paper
 ar صحيفة آي البريطانية
 ar صحيفة آي
 ar آي نيوز البريطانية

name morning-star-newspaper
 kind media
 country united-kingdom
 class newspaper
 la Morning Star newspaper
 ar مورنينغ ستار
 ar صحيفة مورنينغ ستار

name the-economist
 kind media
 country united-kingdom
 class newspaper
 la The Economist
 ar الإيكونوميست
 ar مجلة الإيكونوميست
 ar إيكونوميست
 ar الإكونوميست
 ar مجلة ذي إيكونوميست
 ar ذي إيكونوميست
 ar مجلة إيكونوميست
 ar الإيكونومست

name the-spectator
 kind media
 country united-kingdom
 class newspaper
 la The Spectator
 la Spectator magazine
 ar مجلة سبيكتيتور
 ar سبيكتاتور
 ar ذا سبيكتاتور
 ar ذا سبيكتيتور
 ar مجلة سبيكتاتور

name new-statesman
 kind media
 country united-kingdom
 class newspaper
 la New Statesman
 ar نيو ستيتسمان
 ar نيو ستيتسمن
 ar مجلة نيو ستيتسمان

name private-eye
 kind media
 country united-kingdom
 class newspaper
 la Private Eye
 ar برايفت آي

name declassified-uk
 kind media
 country united-kingdom
 class newspaper
 la Declassified UK
 ar ديكلاسيفايد يو كيه
 ar ديكلاسيفايد
 ar موقع ديكلاسيفايد

name opendemocracy
 kind media
 country united-kingdom
 class newspaper
 la openDemocracy
 la OpenDemocracy
 ar أوبن ديموكراسي
 ar أوبن ديمقراسي

name the-bureau-of-investigative-journalism
 kind media
 country united-kingdom
 class newspaper
 la The Bureau of Investigative Journalism
 la Bureau of Investigative Journalism
 la TBIJ
 ar مكتب الصحافة الاستقصائية
 ar مكتب الصحافة الاستقصائية البريطاني
 ar مكتب التحقيقات الصحفية

name lighthouse-reports
 kind media
 country united-kingdom
 class newspaper
 la Lighthouse Reports
 ar لايتهاوس ريبورتس
 ar لايت هاوس ريبورتس
 ar لايتهاوس ربورتس

name novara-media
 kind media
 country united-kingdom
 class newspaper
 la Novara Media
 ar نوفارا ميديا

name byline-times
 kind media
 country united-kingdom
 class newspaper
 la Byline Times
 ar بايلاين تايمز

name lloyd-s-list
 kind media
 country united-kingdom
 class newspaper
 la Lloyd's List
 la Lloyd's List Intelligence
 ar لويدز ليست
 ar لويدز لست

name jane-s-defence
 kind media
 country united-kingdom
 class newspaper
 la Jane's Defence
 la Janes
 la IHS Jane's
 la Jane's Defence Weekly
 ar جينز ديفينس
 ar جاينز ديفنس ويكلي
 ar جينز للدفاع
 ar مجلة جينز

name nature-journal
 kind media
 country united-kingdom
 class newspaper
 la Nature journal
 la Nature magazine
 la journal Nature
 ar مجلة نيتشر
 ar دورية نيتشر
 ar نيتشر
 ar مجلة نيتشر العلمية

name the-lancet
 kind media
 country united-kingdom
 class newspaper
 la The Lancet
 la Lancet
 ar مجلة لانسيت
 ar ذا لانسيت
 ar دورية لانسيت
 ar لانسيت الطبية
 ar ذي لانست
 ar مجلة ذا لانسيت
 ar مجلة لانست

name bmj
 kind media
 country united-kingdom
 class newspaper
 la BMJ
 la British Medical Journal
 ar المجلة الطبية البريطانية
 ar بي إم جيه
 ar دورية بي إم جيه

name science-journal
 kind media
 country united-states
 class newspaper
 la Science journal
 la Science magazine
 la journal Science
 ar مجلة ساينس
 ar دورية ساينس
 ar مجلة ساينس العلمية

name new-england-journal-of-medicine
 kind media
 country united-states
 class newspaper
 la New England Journal of Medicine
 la NEJM
 ar نيو إنغلاند جورنال أوف ميديسين
 ar دورية نيو إنجلاند الطبية
 ar مجلة نيو إنغلاند الطبية

name jama
 kind media
 country united-states
 class newspaper
 la JAMA
 la Journal of the American Medical Association
 ar مجلة الجمعية الطبية الأميركية
 ar دورية جاما
 ar مجلة جاما

name pnas
 kind media
 country united-states
 class newspaper
 la PNAS
 la Proceedings of the National Academy of Sciences
 ar وقائع الأكاديمية الوطنية للعلوم
 ar مجلة بي إن إيه إس

name plos-one
 kind media
 country united-states
 class newspaper
 la PLOS One
 la PLoS ONE
 la PLOS Medicine
 ar بلوس وان
 ar بلوس ون

name scientific-american
 kind media
 country united-states
 class newspaper
 la Scientific American
 ar ساينتفك أمريكان
 ar ساينتيفك أميركان
 ar سيانتيفيك أميركان

name new-scientist
 kind media
 country united-kingdom
 class newspaper
 la New Scientist
 ar نيو ساينتست
 ar نيو ساينتيست

name arxiv
 kind media
 country united-states
 class newspaper
 la arXiv
 ar أركايف العلمي
 ar موقع أركايف

name le-monde
 kind media
 country france
 class newspaper
 la Le Monde
 la Le Monde newspaper
 ar لوموند
 ar صحيفة لوموند
 ar لو موند
 ar صحيفة لوموند الفرنسية
 ar لوموند الفرنسية

name le-monde-diplomatique
 kind media
 country france
 class newspaper
 la Le Monde diplomatique
 la Monde diplomatique
 ar لوموند ديبلوماتيك
 ar لوموند دبلوماتيك
 ar لوموند ديبلوماتك

name le-figaro
 kind media
 country france
 class newspaper
 la Le Figaro
 ar لوفيغارو
 ar لو فيغارو
 ar لوفيجارو
 ar صحيفة لوفيغارو
 ar الفيغارو
 ar لو فيجارو
 ar لوفيكارو

name liberation
 kind media
 country france
 class newspaper
 la Libération
 la Liberation newspaper
 la Libération newspaper
 ar ليبراسيون
 ar صحيفة ليبراسيون
 ar ليبيراسيون
 ar ليبراسيون الفرنسية

name le-parisien
 kind media
 country france
 class newspaper
 la Le Parisien
 la Aujourd'hui en France
 ar لوباريزيان
 ar لو باريزيان
 ar لو باريسيان
 ar صحيفة لوباريزيان

name les-echos
 kind media
 country france
 class newspaper
 la Les Echos
 la Les Échos
 ar ليزيكو
 ar لي زيكو
 ar صحيفة ليزيكو
 ar ليزايكو

name l-humanite
 kind media
 country france
 class newspaper
 la L'Humanité
 la L'Humanite
 ar لومانيتيه
 ar صحيفة لومانيتيه
 ar لومانيتي

name la-croix
 kind media
 country france
 class newspaper
 la La Croix
 ar لاكروا
 ar صحيفة لاكروا
 ar لا كروا

name le-point
 kind media
 country france
 class newspaper
 la Le Point
 ar مجلة لوبوان
 ar لوبوان
 ar لو بوان
 ar مجلة لو بوان الفرنسية

name l-express
 kind media
 country france
 class newspaper
 la L'Express
 la Express France
 ar مجلة ليكسبريس
 ar ليكسبرس
 ar ليكسبريس الفرنسية
 ar مجلة الإكسبريس الفرنسية

name l-obs
 kind media
 country france
 class newspaper
 la L'Obs
 la Le Nouvel Observateur
 la Nouvel Obs
 ar لوبس
 ar لو نوفيل أوبسرفاتور
 ar نوفيل أوبسرفاتور
 ar لونوفيل أوبس
 ar مجلة لوبس

name marianne-magazine
 kind media
 country france
 class newspaper
 la Marianne magazine
 ar مجلة ماريان
 ar ماريان الفرنسية

name charlie-hebdo
 kind media
 country france
 class newspaper
 la Charlie Hebdo
 ar شارلي إيبدو
 ar تشارلي إيبدو
 ar مجلة شارلي إبدو
 ar شارلي إبدو
 ar صحيفة شارلي إيبدو

name le-canard-enchaine
 kind media
 country france
 class newspaper
 la Le Canard enchaîné
 la Le Canard Enchaine
 la Canard enchaîné
 ar لوكانار أنشينيه
 ar لو كانار أنشينيه
 ar لوكنار أنشينيه

name mediapart
 kind media
 country france
 class newspaper
 la Mediapart
 la Médiapart
 ar ميديابارت
 ar ميديا بارت
 ar موقع ميديابارت
 ar مديابارت

name paris-match
 kind media
 country france
 class newspaper
 la Paris Match
 ar باري ماتش
 ar مجلة باري ماتش
 ar باري ماتش الفرنسية

name l-equipe
 kind media
 country france
 class newspaper
 la L'Équipe
 la L'Equipe
 ar ليكيب
 ar صحيفة ليكيب
 ar ليكيب الفرنسية
 ar لكيب

name france-football
 kind media
 country france
 class newspaper
 la France Football
 ar فرانس فوتبول
 ar مجلة فرانس فوتبول

name ouest-france
 kind media
 country france
 class newspaper
 la Ouest-France
 la Ouest France
 ar ويست فرانس
 ar أويست فرانس
 ar وست فرانس

name jdd
 kind media
 country france
 class newspaper
 la JDD
 la Le Journal du Dimanche
 la Journal du Dimanche
 ar لوجورنال دو ديمانش
 ar جورنال دو ديمانش
 ar لو جورنال دو ديمانش
 ar لوجورنال دي ديمانش

name pegasus-project
 kind media
 country france
 class newspaper
 la Pegasus Project
 la The Pegasus Project
 ar مشروع بيغاسوس
 ar مشروع بيجاسوس
 ar كونسورتيوم مشروع بيغاسوس
 ar بيغاسوس بروجكت

name disclose
 kind media
 country france
 class newspaper
 la Disclose NGO
 la Disclose.ngo
 ar ديسكلوز
 ar موقع ديسكلوز
 ar ديسكلوز الفرنسي
 ar ديسكلوس

name blast-media
 kind media
 country france
 class newspaper
 la Blast media
 la Blast info
 ar بلاست الفرنسي

name streetpress
 kind media
 country france
 class newspaper
 la StreetPress
 la Street Press
 ar ستريت برس

name valeurs-actuelles
 kind media
 country france
 class newspaper
 la Valeurs Actuelles
 ar فالور أكتويل
 ar فالور أكتوييل

name la-tribune
 kind media
 country france
 class newspaper
 la La Tribune
 ar لاتريبون
 ar صحيفة لا تريبون

name courrier-international
 kind media
 country france
 class newspaper
 la Courrier International
 ar كورييه إنترناسيونال
 ar كوريي أنترناسيونال

name der-spiegel
 kind media
 country germany
 class newspaper
 la Der Spiegel
 la Der Spiegel magazine
 ar دير شبيغل
 ar شبيغل
 ar مجلة دير شبيغل
 ar دير شبيجل
 ar مجلة شبيغل
 ar دير شبيغيل
 ar ديرشبيغل
 ar دير شبيكل
 ar مجلة در شبيغل

name suddeutsche-zeitung
 kind media
 country germany
 class newspaper
 la Süddeutsche Zeitung
 la Sueddeutsche Zeitung
 la Suddeutsche Zeitung
 ar زود دويتشه تسايتونغ
 ar زوددويتشه تسايتونغ
 ar سود دويتشه تسايتونغ
 ar زود دويتشه تسايتونج
 ar صحيفة زود دويتشه
 ar سوددويتشه تسايتونغ

name frankfurter-allgemeine-zeitung
 kind media
 country germany
 class newspaper
 la Frankfurter Allgemeine Zeitung
 la FAZ
 la Frankfurter Allgemeine
 ar فرانكفورتر ألغماينه
 ar فرانكفورتر ألغماينه تسايتونغ
 ar فرانكفورتر ألجماينه
 ar فرانكفورتر ألغيماينه

name bild
 kind media
 country germany
 class newspaper
 la Bild
 la Bild Zeitung
 la BILD
 la Bild am Sonntag
 ar صحيفة بيلد
 ar بيلد
 ar بيلد الألمانية
 ar بيلد أم زونتاغ
 ar بيلد تسايتونغ

name die-welt
 kind media
 country germany
 class newspaper
 la Die Welt
 la Welt am Sonntag
 la Die Welt newspaper
 ar دي فيلت
 ar صحيفة دي فيلت
 ar فيلت أم زونتاغ
 ar دي فلت

name die-zeit
 kind media
 country germany
 class newspaper
 la Die Zeit
 la Zeit Online
 ar دي تسايت
 ar صحيفة دي تسايت
 ar تسايت أونلاين
 ar دي زايت

name taz
 kind media
 country germany
 class newspaper
 la taz
 la Die Tageszeitung
 ar صحيفة تاتس
 ar دي تاغستسايتونغ
 ar تاغس تسايتونغ

name handelsblatt
 kind media
 country germany
 class newspaper
 la Handelsblatt
 ar هاندلسبلات
 ar هاندلس بلات
 ar صحيفة هاندلسبلات

name stern
 kind media
 country germany
 class newspaper
 la Stern magazine
 ar مجلة شتيرن
 ar شتيرن
 ar شتيرن الألمانية

name focus-magazine
 kind media
 country germany
 class newspaper
 la Focus magazine
 la Focus Germany
 ar مجلة فوكوس
 ar مجلة فوكوس الألمانية

name der-tagesspiegel
 kind media
 country germany
 class newspaper
 la Der Tagesspiegel
 la Tagesspiegel
 ar تاغس شبيغل
 ar تاغسشبيغل
 ar تاغس شبيجل

name correctiv
 kind media
 country germany
 class newspaper
 la Correctiv
 la CORRECTIV
 ar كوريكتيف
 ar كورركتيف
 ar موقع كوريكتيف

name netzpolitik-org
 kind media
 country germany
 class newspaper
 la netzpolitik.org
 la Netzpolitik
 ar نيتس بوليتيك
 ar نيتسبوليتيك
 ar موقع نيتس بوليتيك

name kicker
 kind media
 country germany
 class newspaper
 la Kicker
 la Kicker magazine
 ar كيكر الألمانية
 ar مجلة كيكر

name funke-media-group
 kind media
 country germany
 class newspaper
 la Funke Media Group
 ar مجموعة فونكه
 ar مجموعة فونكه الإعلامية

name heise
 kind media
 country germany
 class newspaper
 la Heise
 la Heise Online
 ar هايزه

name corriere-della-sera
 kind media
 country italy
 class newspaper
 la Corriere della Sera
 ar كورييري ديلا سيرا
 ar كوريري ديلا سيرا
 ar كورييرا ديلا سيرا
 ar كورييري دي لا سيرا
 ar كوريير ديلا سيرا

name la-repubblica
 kind media
 country italy
 class newspaper
 la La Repubblica
 la Repubblica
 ar لا ريبوبليكا
 ar لاريبوبليكا
 ar صحيفة لا ريبوبليكا
 ar ريبوبليكا
 ar لا ريبابليكا

name la-stampa
 kind media
 country italy
 class newspaper
 la La Stampa
 ar لا ستامبا
 ar لاستامبا
 ar صحيفة لا ستامبا

name il-sole-24-ore
 kind media
 country italy
 class newspaper
 la Il Sole 24 Ore
 ar إيل سولي 24 أوري
 ar إل سولي 24 أوري
 ar سولي 24 أوري

name il-messaggero
 kind media
 country italy
 class newspaper
 la Il Messaggero
 ar إل ميساجيرو
 ar إيل ميساجيرو
 ar إل ميساغيرو

name il-giornale
 kind media
 country italy
 class newspaper
 la Il Giornale
 ar إل جورنالي

name il-fatto-quotidiano
 kind media
 country italy
 class newspaper
 la Il Fatto Quotidiano
 la Fatto Quotidiano
 ar إل فاتو كوتيديانو
 ar إيل فاتو كوتيديانو

name gazzetta-dello-sport
 kind media
 country italy
 class newspaper
 la Gazzetta dello Sport
 la La Gazzetta dello Sport
 ar لا غازيتا ديلو سبورت
 ar غازيتا ديلو سبورت
 ar جازيتا ديلو سبورت
 ar لاغازيتا ديلو سبورت

name corriere-dello-sport
 kind media
 country italy
 class newspaper
 la Corriere dello Sport
 ar كورييري ديلو سبورت

name fanpage
 kind media
 country italy
 class newspaper
 la Fanpage
 la Fanpage.it
 ar فان بيج الإيطالي
 ar فانبيج
 ar موقع فانبيدج
 ar فان بايج
 ar فانبيج الإيطالي

name irpimedia
 kind media
 country italy
 class newspaper
 la IrpiMedia
 la IRPI
 ar إيربي ميديا

name l-espresso
 kind media
 country italy
 class newspaper
 la L'Espresso
 ar ليسبريسو
 ar مجلة ليسبريسو

name l-osservatore-romano
 kind media
 country vatican
 class newspaper
 la L'Osservatore Romano
 la Osservatore Romano
 ar أوسيرفاتوري رومانو
 ar لوسيرفاتوري رومانو
 ar أوسرفاتوري رومانو

name vatican-news
 kind media
 country vatican
 class newspaper
 la Vatican News
 ar فاتيكان نيوز

name vatican-radio
 kind media
 country vatican
 class newspaper
 la Vatican Radio
 ar إذاعة الفاتيكان
 ar راديو الفاتيكان

name el-pais
 kind media
 country spain
 class newspaper
 la El País
 la El Pais
 ar إل باييس
 ar البايس
 ar الباييس
 ar صحيفة إل باييس
 ar إل بايس

name el-mundo
 kind media
 country spain
 class newspaper
 la El Mundo
 ar إل موندو
 ar صحيفة إل موندو
 ar الموندو

name abc-spain
 kind media
 country spain
 class newspaper
 la ABC Spain
 la ABC newspaper Spain
 ar صحيفة إيه بي سي الإسبانية
 ar صحيفة أ ب ث
 ar أ بي سي الإسبانية

name la-vanguardia
 kind media
 country spain
 class newspaper
 la La Vanguardia
 ar لا فانغوارديا
 ar لافانغوارديا
 ar لا فانغوارديا الإسبانية
 ar لا بانغوارديا
 ar لافانجوارديا

name el-confidencial
 kind media
 country spain
 class newspaper
 la El Confidencial
 ar إل كونفيدينسيال
 ar الكونفدنسيال
 ar الكونفيدينسيال
 ar إل كونفيدنثيال

name el-espanol
 kind media
 country spain
 class newspaper
 la El Español
 la El Espanol
 ar إل إسبانيول

name el-diario
 kind media
 country spain
 class newspaper
 la El Diario
 la elDiario.es
 ar إل دياريو
 ar الدياريو
 ar صحيفة إل دياريو

name marca
 kind media
 country spain
 class newspaper
 la Marca
 ar صحيفة ماركا
 ar ماركا الإسبانية

name diario-as
 kind media
 country spain
 class newspaper
 la Diario AS
 la AS newspaper
 ar صحيفة آس
 ar صحيفة أس الإسبانية
 ar آس الإسبانية

name mundo-deportivo
 kind media
 country spain
 class newspaper
 la Mundo Deportivo
 ar موندو ديبورتيفو
 ar موندو ديبورتيبو

name sport-newspaper-spain
 kind media
 country spain
 class newspaper
 la Sport newspaper Spain
 la Diario Sport
 ar صحيفة سبورت الكتالونية
 ar صحيفة سبورت الإسبانية
 ar سبورت الكتالونية

name el-faro-de-ceuta
 kind media
 country spain
 class newspaper
 la El Faro de Ceuta
 ar إل فارو دي سبتة

name publico-spain
 kind media
 country spain
 class newspaper
 la Público Spain
 ar بوبليكو الإسبانية

name expresso
 kind media
 country portugal
 class newspaper
 la Expresso
 ar إكسبريسو البرتغالية

name publico-portugal
 kind media
 country portugal
 class newspaper
 la Público Portugal
 ar بوبليكو البرتغالية

name a-bola
 kind media
 country portugal
 class newspaper
 la A Bola
 ar أبولا
 ar صحيفة أبولا
 ar أ بولا

name de-telegraaf
 kind media
 country netherlands
 class newspaper
 la De Telegraaf
 ar دي تلغراف الهولندية
 ar دي تليغراف
 ar دي تيليغراف

name de-volkskrant
 kind media
 country netherlands
 class newspaper
 la de Volkskrant
 la Volkskrant
 ar فولكس كرانت
 ar دي فولكس كرانت
 ar دي فولكسكرانت

name nrc-handelsblad
 kind media
 country netherlands
 class newspaper
 la NRC Handelsblad
 la NRC
 ar إن آر سي هاندلسبلاد
 ar إن آر سي الهولندية
 ar إن.آر.سي الهولندية

name follow-the-money
 kind media
 country netherlands
 class newspaper
 la Follow the Money
 ar فولو ذا ماني

name trouw
 kind media
 country netherlands
 class newspaper
 la Trouw
 ar صحيفة تراو
 ar تراو الهولندية

name le-soir
 kind media
 country belgium
 class newspaper
 la Le Soir
 ar لو سوار
 ar لوسوار
 ar صحيفة لوسوار البلجيكية
 ar صحيفة لو سوار

name la-libre-belgique
 kind media
 country belgium
 class newspaper
 la La Libre Belgique
 ar لا ليبر بلجيك
 ar لاليبر بلجيك

name de-standaard
 kind media
 country belgium
 class newspaper
 la De Standaard
 ar دي ستاندارد البلجيكية

name de-morgen
 kind media
 country belgium
 class newspaper
 la De Morgen
 ar دي مورغن

name knack-magazine
 kind media
 country belgium
 class newspaper
 la Knack magazine
 ar مجلة كناك

name euobserver
 kind media
 country belgium
 class newspaper
 la EUobserver
 ar إي يو أوبزرفر

name euractiv
 kind media
 country belgium
 class newspaper
 la Euractiv
 ar يوراكتيف

name the-brussels-times
 kind media
 country belgium
 class newspaper
 la The Brussels Times
 la Brussels Times
 ar بروكسل تايمز

name neue-zurcher-zeitung
 kind media
 country switzerland
 class newspaper
 la Neue Zürcher Zeitung
 la NZZ
 ar نويه تسورشر تسايتونغ
 ar نويه تسوريشر تسايتونغ

name le-temps
 kind media
 country switzerland
 class newspaper
 la Le Temps
 la Le Temps Switzerland
 ar لوتان
 ar لو تان
 ar لوتون
 ar صحيفة لوتان السويسرية
 ar لوتان السويسرية

name tages-anzeiger
 kind media
 country switzerland
 class newspaper
 la Tages-Anzeiger
 ar تاغس أنتسايغر
 ar تاغيس أنتسايغر

name tamedia
 kind media
 country switzerland
 class newspaper
 la Tamedia
 ar تاميديا

name blick
 kind media
 country switzerland
 class newspaper
 la Blick
 ar بليك السويسرية

name tribune-de-geneve
 kind media
 country switzerland
 class newspaper
 la Tribune de Genève
 la Tribune de Geneve
 ar تريبون دو جنيف

name der-standard
 kind media
 country austria
 class newspaper
 la Der Standard
 ar دير شتاندارد
 ar دير ستاندارد

name die-presse-austria
 kind media
 country austria
 class newspaper
 la Die Presse Austria
 ar دي بريسه

name kronen-zeitung
 kind media
 country austria
 class newspaper
 la Kronen Zeitung
 ar كرونن تسايتونغ
 ar كرونه

name falter-magazine
 kind media
 country austria
 class newspaper
 la Falter magazine
 ar فالتر النمساوية

name profil-magazine
 kind media
 country austria
 class newspaper
 la Profil magazine
 ar بروفيل النمساوية

name dagens-nyheter
 kind media
 country sweden
 class newspaper
 la Dagens Nyheter
 ar داغنز نيهتر
 ar داغنس نيهيتر
 ar داغنز نيهيتر

name svenska-dagbladet
 kind media
 country sweden
 class newspaper
 la Svenska Dagbladet
 ar سفينسكا داغبلادت
 ar سفنسكا داغبلادت

name aftonbladet
 kind media
 country sweden
 class newspaper
 la Aftonbladet
 ar أفتونبلادت
 ar أفتونبلاديت

name expressen
 kind media
 country sweden
 class newspaper
 la Expressen
 ar إكسبرسن السويدية
 ar إكسبريسن

name aftenposten
 kind media
 country norway
 class newspaper
 la Aftenposten
 ar أفتنبوستن

name vg-norway
 kind media
 country norway
 class newspaper
 la VG Norway
 la Verdens Gang
 ar فيردنس غانغ
 ar في جي النرويجية
 ar فردنس غانغ

name jyllands-posten
 kind media
 country denmark
 class newspaper
 la Jyllands-Posten
 ar يولاندس بوستن
 ar يولاندز بوستن
 ar يلاندس بوستن
 ar يولاندس بوسطن

name berlingske
 kind media
 country denmark
 class newspaper
 la Berlingske
 ar برلينسكه

name politiken
 kind media
 country denmark
 class newspaper
 la Politiken
 ar بوليتيكن

name helsingin-sanomat
 kind media
 country finland
 class newspaper
 la Helsingin Sanomat
 ar هلسنغين سانومات
 ar هلسنجين سانومات

name irish-times
 kind media
 country ireland
 class newspaper
 la Irish Times
 la The Irish Times
 ar آيريش تايمز
 ar أيرش تايمز

name irish-independent
 kind media
 country ireland
 class newspaper
 la Irish Independent
 ar أيريش إندبندنت

name irish-examiner
 kind media
 country ireland
 class newspaper
 la Irish Examiner
 ar أيريش إكزامينر

name kathimerini
 kind media
 country greece
 class newspaper
 la Kathimerini
 la Ekathimerini
 ar كاثيميريني
 ar كاثمريني
 ar صحيفة كاثيميريني

name to-vima
 kind media
 country greece
 class newspaper
 la To Vima
 ar تو فيما

name ta-nea
 kind media
 country greece
 class newspaper
 la Ta Nea
 ar تا نيا

name inside-story-greece
 kind media
 country greece
 class newspaper
 la Inside Story Greece
 ar إنسايد ستوري اليونانية
 ar إنسايد ستوري

name reporters-united
 kind media
 country greece
 class newspaper
 la Reporters United
 ar ريبورترز يونايتد
 ar ريبورترز يونايتد اليوناني

name efsyn
 kind media
 country greece
 class newspaper
 la Efsyn
 ar إفسين

name documento-newspaper
 kind media
 country greece
 class newspaper
 la Documento newspaper
 la Documento Greece
 ar دوكومنتو
 ar صحيفة دوكومنتو

name philenews
 kind media
 country cyprus
 class newspaper
 la Philenews
 ar فيلي نيوز

name cyprus-mail
 kind media
 country cyprus
 class newspaper
 la Cyprus Mail
 ar سايبرس ميل

name times-of-malta
 kind media
 country malta
 class newspaper
 la Times of Malta
 ar تايمز أوف مالطا
 ar تايمز أوف مالتا

name direkt36
 kind media
 country hungary
 class newspaper
 la Direkt36
 ar ديركت 36
 ar دايركت 36
 ar ديركت36

name telex-hungary
 kind media
 country hungary
 class newspaper
 la Telex Hungary
 la Telex.hu
 ar تيليكس المجري
 ar موقع تليكس المجري

name index-hu
 kind media
 country hungary
 class newspaper
 la Index.hu
 ar إندكس المجري

name magyar-nemzet
 kind media
 country hungary
 class newspaper
 la Magyar Nemzet
 ar ماغيار نيمزت
 ar ماجيار نمزيت

name gazeta-wyborcza
 kind media
 country poland
 class newspaper
 la Gazeta Wyborcza
 ar غازيتا فيبورتشا
 ar جازيتا فيبورتشا
 ar غازيتا فيبورسا

name rzeczpospolita
 kind media
 country poland
 class newspaper
 la Rzeczpospolita
 ar جيتشبوسبوليتا
 ar ريتشبوسبوليتا

name investigace-cz
 kind media
 country czech-republic
 class newspaper
 la Investigace.cz
 ar إنفستيغاتسه

name krik
 kind media
 country serbia
 class newspaper
 la KRIK
 ar كريك الصربي

name birn
 kind media
 country bosnia-herzegovina
 class newspaper
 la BIRN
 la Balkan Investigative Reporting Network
 la Balkan Insight
 ar شبكة البلقان للتحقيقات الصحفية
 ar بالكان إنسايت
 ar بلقان إنسايت

name novaya-gazeta
 kind media
 country russia
 class newspaper
 la Novaya Gazeta
 la Novaya Gazeta Europe
 ar نوفايا غازيتا
 ar نوفايا جازيتا
 ar صحيفة نوفايا غازيتا
 ar نوفايا غازيتا أوروبا

name kommersant
 kind media
 country russia
 class newspaper
 la Kommersant
 ar كوميرسانت
 ar كومرسانت
 ar صحيفة كوميرسانت

name izvestia
 kind media
 country russia
 class newspaper
 la Izvestia
 ar إزفستيا
 ar إزفيستيا
 ar صحيفة إزفيستيا

name vedomosti
 kind media
 country russia
 class newspaper
 la Vedomosti
 ar فيدوموستي
 ar صحيفة فيدوموستي

name komsomolskaya-pravda
 kind media
 country russia
 class newspaper
 la Komsomolskaya Pravda
 la KP Russia
 ar كومسومولسكايا برافدا
 ar كومسمولسكايا برافدا

name pravda
 kind media
 country russia
 class newspaper
 la Pravda
 la Pravda newspaper
 ar صحيفة برافدا
 ar برافدا الروسية
 ar برافدا

name rossiyskaya-gazeta
 kind media
 country russia
 class newspaper
 la Rossiyskaya Gazeta
 ar روسيسكايا غازيتا
 ar روسيسكايا جازيتا
 ar روسيسكايا غازييتا

name nezavisimaya-gazeta
 kind media
 country russia
 class newspaper
 la Nezavisimaya Gazeta
 ar نيزافيسيمايا غازيتا
 ar نيزافيسيمايا جازيتا
 ar نيزافيسمايا غازيتا

name rbc-russia
 kind media
 country russia
 class newspaper
 la RBC Russia
 la RBK
 ar آر بي كيه الروسية
 ar آر بي كي الروسية
 ar آر بي سي الروسية
 ar آر.بي.سي الروسية

name the-moscow-times
 kind media
 country russia
 class newspaper
 la The Moscow Times
 la Moscow Times
 ar موسكو تايمز
 ar ذي موسكو تايمز

name gazeta-ru
 kind media
 country russia
 class newspaper
 la Gazeta.ru
 ar غازيتا رو
 ar غازيتا.رو

name lenta-ru
 kind media
 country russia
 class newspaper
 la Lenta.ru
 ar لينتا رو
 ar لينتا.رو

name proekt
 kind media
 country russia
 class newspaper
 la Proekt
 la Proekt Media
 ar بروكت الروسي

name important-stories
 kind media
 country russia
 class newspaper
 la Important Stories
 la iStories
 la Vazhnye Istorii
 ar إيستوريز
 ar القصص المهمة الروسي
 ar فاجنيي إستوري

name mediazona
 kind media
 country russia
 class newspaper
 la Mediazona
 ar ميديازونا
 ar ميديا زونا

name meduza
 kind media
 country latvia
 class newspaper
 la Meduza
 ar ميدوزا
 ar موقع ميدوزا
 ar موقع ميدوزا الروسي

name the-insider
 kind media
 country latvia
 class newspaper
 la The Insider
 la The Insider Russia
 ar ذا إنسايدر الروسي
 ar موقع ذا إنسايدر
 ar ذي إنسايدر

name readovka
 kind media
 country russia
 class newspaper
 la Readovka
 ar ريادوفكا

name rybar
 kind media
 country russia
 class newspaper
 la Rybar
 ar ريبار
 ar قناة ريبار

name zvezda-tv
 kind media
 country russia
 class newspaper
 la Zvezda TV
 ar قناة زفيزدا

name krasnaya-zvezda
 kind media
 country russia
 class newspaper
 la Krasnaya Zvezda
 ar كراسنايا زفيزدا

name ukrainska-pravda
 kind media
 country ukraine
 class newspaper
 la Ukrainska Pravda
 la Ukrayinska Pravda
 ar أوكراينسكا برافدا
 ar أوكرانسكا برافدا
 ar أوكراينسكايا برافدا
 ar أوكراينا برافدا

name kyiv-independent
 kind media
 country ukraine
 class newspaper
 la Kyiv Independent
 la The Kyiv Independent
 ar كييف إندبندنت
 ar كييف إنديبندنت

name kyiv-post
 kind media
 country ukraine
 class newspaper
 la Kyiv Post
 ar كييف بوست

name abzas-media
 kind media
 country azerbaijan
 class newspaper
 la Abzas Media
 ar أبزاس ميديا

name meydan-tv
 kind media
 country azerbaijan
 class newspaper
 la Meydan TV
 ar ميدان تي في

name hurriyet
 kind media
 country turkey
 class newspaper
 la Hürriyet
 la Hurriyet
 la Hurriyet Daily News
 ar حرييت
 ar صحيفة حرييت
 ar صحيفة حريت
 ar حريت
 ar حرييت ديلي نيوز

name cumhuriyet
 kind media
 country turkey
 class newspaper
 la Cumhuriyet
 ar جمهورييت
 ar صحيفة جمهورييت
 ar صحيفة جمهوريت
 ar جمهوريت
 ar جمهوريت التركية

name sabah-turkey
 kind media
 country turkey
 class newspaper
 la Sabah Turkey
 la Daily Sabah
 la Sabah newspaper Turkey
 ar صحيفة صباح التركية
 ar ديلي صباح
 ar صباح التركية

name milliyet
 kind media
 country turkey
 class newspaper
 la Milliyet
 ar ملييت
 ar صحيفة ملييت
 ar ميلييت
 ar صحيفة ميليت

name yeni-safak
 kind media
 country turkey
 class newspaper
 la Yeni Safak
 la Yeni Şafak
 ar يني شفق
 ar صحيفة يني شفق
 ar ياني شفق
 ar يني شفك

name zaman-turkey
 kind media
 country turkey
 class newspaper
 la Zaman Turkey
 la Today's Zaman
 la Zaman newspaper Turkey
 ar صحيفة زمان التركية
 ar زمان التركية
 ar تودايز زمان

name birgun
 kind media
 country turkey
 class newspaper
 la Birgün
 la BirGun
 ar صحيفة بيرغون
 ar بيرغون

name evrensel
 kind media
 country turkey
 class newspaper
 la Evrensel
 ar صحيفة إيفرنسل
 ar إيفرنسل

name taraf-newspaper
 kind media
 country turkey
 class newspaper
 la Taraf newspaper
 la Taraf
 ar صحيفة طرف التركية

name duvar
 kind media
 country turkey
 class newspaper
 la Duvar
 la Gazete Duvar
 ar موقع دوفار
 ar غازيتي دوفار

name bianet
 kind media
 country turkey
 class newspaper
 la Bianet
 la bianet
 ar بيانيت

name t24-turkey
 kind media
 country turkey
 class newspaper
 la T24 Turkey
 la T24 news
 ar موقع تي 24

name odatv
 kind media
 country turkey
 class newspaper
 la OdaTV
 la Oda TV
 ar أودا تي في

name medyascope
 kind media
 country turkey
 class newspaper
 la Medyascope
 ar ميديا سكوب
 ar ميدياسكوب

name nordic-monitor
 kind media
 country turkey
 class newspaper
 la Nordic Monitor
 ar نورديك مونيتور

name ahval
 kind media
 country turkey
 class newspaper
 la Ahval
 la Ahval News
 ar أحوال تركية
 ar موقع أحوال تركية

name aydinlik
 kind media
 country turkey
 class newspaper
 la Aydinlik
 la Aydınlık
 ar صحيفة آيدنلك
 ar أيدينليك
 ar صحيفة آيدينليك

name turkiye-newspaper
 kind media
 country turkey
 class newspaper
 la Türkiye newspaper
 la Turkiye Gazetesi
 ar صحيفة تركيا
 ar صحيفة تركيا التركية
 ar تركيا غازيتيسي

name agos-newspaper
 kind media
 country turkey
 class newspaper
 la Agos newspaper
 ar صحيفة أغوس
 ar أغوس

name kayhan
 kind media
 country iran
 class newspaper
 la Kayhan
 la Keyhan newspaper
 ar صحيفة كيهان
 ar كيهان الإيرانية
 ar كيهان

name kayhan-london
 kind media
 country united-kingdom
 class newspaper
 la Kayhan London
 ar كيهان لندن

name shargh
 kind media
 country iran
 class newspaper
 la Shargh
 la Shargh Daily
 ar صحيفة شرق الإيرانية
 ar صحيفة شرق

name etemad
 kind media
 country iran
 class newspaper
 la Etemad
 la Etemad newspaper
 ar صحيفة اعتماد
 ar اعتماد الإيرانية

name ham-mihan
 kind media
 country iran
 class newspaper
 la Ham-Mihan
 la Ham Mihan
 ar هم ميهن
 ar صحيفة هم ميهن

name ettelaat
 kind media
 country iran
 class newspaper
 la Ettelaat
 ar صحيفة اطلاعات
 ar اطلاعات الإيرانية

name javan-newspaper
 kind media
 country iran
 class newspaper
 la Javan newspaper
 la Javan daily
 ar صحيفة جوان
 ar جوان الإيرانية

name tehran-times
 kind media
 country iran
 class newspaper
 la Tehran Times
 ar طهران تايمز
 ar تهران تايمز

name hamshahri
 kind media
 country iran
 class newspaper
 la Hamshahri
 ar صحيفة همشهري
 ar همشهري

name jam-e-jam
 kind media
 country iran
 class newspaper
 la Jam-e Jam
 ar صحيفة جام جم

name jomhouri-e-eslami
 kind media
 country iran
 class newspaper
 la Jomhouri-e Eslami
 ar صحيفة جمهوري إسلامي
 ar جمهوري إسلامي

name donya-e-eqtesad
 kind media
 country iran
 class newspaper
 la Donya-e-Eqtesad
 la Donya-e Eqtesad
 la Jahan-e Sanat
 ar دنياي اقتصاد
 ar صحيفة دنياي اقتصاد

name tabnak
 kind media
 country iran
 class newspaper
 la Tabnak
 ar تابناك
 ar موقع تابناك

name entekhab-news
 kind media
 country iran
 class newspaper
 la Entekhab news
 ar موقع انتخاب الإيراني

name nournews
 kind media
 country iran
 class newspaper
 la Nournews
 la Nour News
 ar نور نيوز
 ar وكالة نور نيوز
 ar موقع نور نيوز

name defapress
 kind media
 country iran
 class newspaper
 la Defapress
 la Defa Press
 ar دفاع برس

name sepah-news
 kind media
 country iran
 class newspaper
 la Sepah News
 la SepahNews
 ar سباه نيوز
 ar موقع سباه نيوز

name iranwire
 kind media
 country united-kingdom
 class newspaper
 la IranWire
 la Iran Wire
 ar إيران واير
 ar إيران وير
 ar موقع إيران وير

name radio-zamaneh
 kind media
 country netherlands
 class newspaper
 la Radio Zamaneh
 la Zamaneh
 ar راديو زمانه

name times-of-india
 kind media
 country india
 class newspaper
 la Times of India
 la The Times of India
 ar تايمز أوف إنديا
 ar تايمز أوف إنديا الهندية
 ar تايمز أف إنديا

name hindustan-times
 kind media
 country india
 class newspaper
 la Hindustan Times
 ar هندوستان تايمز

name the-hindu-newspaper
 kind media
 country india
 class newspaper
 la The Hindu newspaper
 ar صحيفة ذا هندو
 ar صحيفة هندو
 ar ذا هيندو
 ar ذا هندو

name indian-express
 kind media
 country india
 class newspaper
 la Indian Express
 la The Indian Express
 ar إنديان إكسبرس
 ar إنديان إكسبريس

name the-wire-india
 kind media
 country india
 class newspaper
 la The Wire India
 la The Wire (India)
 ar ذا واير
 ar ذي واير
 ar موقع ذا واير الهندي
 ar ذي واير الهندي
 ar ذا واير الهندي

name economic-times
 kind media
 country india
 class newspaper
 la Economic Times
 la The Economic Times India
 ar إيكونوميك تايمز
 ar إيكونوميك تايمز الهندية

name newsclick
 kind media
 country india
 class newspaper
 la NewsClick
 la Newsclick
 ar نيوز كليك
 ar نيوزكليك

name scroll-in
 kind media
 country india
 class newspaper
 la Scroll.in
 ar موقع سكرول الهندي

name altnews
 kind media
 country india
 class newspaper
 la AltNews
 la Alt News
 ar ألت نيوز

name dawn-newspaper
 kind media
 country pakistan
 class newspaper
 la Dawn newspaper
 la Dawn Pakistan
 la Dawn.com
 ar صحيفة دون
 ar صحيفة داون
 ar داون الباكستانية
 ar دون الباكستانية
 ar صحيفة الفجر الباكستانية

name express-tribune
 kind media
 country pakistan
 class newspaper
 la Express Tribune
 la The Express Tribune
 ar إكسبرس تريبيون
 ar إكسبريس تريبيون

name jang-group
 kind media
 country pakistan
 class newspaper
 la Jang Group
 ar صحيفة جانغ
 ar مجموعة جانغ

name the-news-international
 kind media
 country pakistan
 class newspaper
 la The News International
 ar ذا نيوز الباكستانية

name prothom-alo
 kind media
 country bangladesh
 class newspaper
 la Prothom Alo
 ar بروتوم ألو

name daily-star-bangladesh
 kind media
 country bangladesh
 class newspaper
 la Daily Star Bangladesh
 ar ديلي ستار البنغلاديشية

name hasht-e-subh
 kind media
 country afghanistan
 class newspaper
 la Hasht-e Subh
 la 8am Daily
 ar هشت صبح

name amu-tv
 kind media
 country afghanistan
 class newspaper
 la Amu TV
 ar آمو تي في
 ar قناة آمو

name kathmandu-post
 kind media
 country nepal
 class newspaper
 la Kathmandu Post
 ar كاتماندو بوست

name the-irrawaddy
 kind media
 country myanmar
 class newspaper
 la The Irrawaddy
 la Irrawaddy
 ar إيراوادي
 ar موقع إيراوادي

name myanmar-now-news
 kind media
 country myanmar
 class newspaper
 la Myanmar Now news
 la Myanmar Now news site
 ar ميانمار ناو

name bangkok-post
 kind media
 country thailand
 class newspaper
 la Bangkok Post
 ar بانكوك بوست

name straits-times
 kind media
 country singapore
 class newspaper
 la Straits Times
 la The Straits Times
 ar ستريتس تايمز
 ar سترايتس تايمز
 ar ستريت تايمز

name malaysiakini
 kind media
 country malaysia
 class newspaper
 la Malaysiakini
 ar ماليزيا كيني

name new-straits-times
 kind media
 country malaysia
 class newspaper
 la New Straits Times
 ar نيو ستريتس تايمز

name tempo-magazine
 kind media
 country indonesia
 class newspaper
 la Tempo magazine
 ar مجلة تيمبو

name kompas
 kind media
 country indonesia
 class newspaper
 la Kompas
 ar كومباس الإندونيسية

name jakarta-post-newspaper
 kind media
 country indonesia
 class newspaper
 la Jakarta Post newspaper
 la The Jakarta Post
 ar ذا جاكرتا بوست

name rappler
 kind media
 country philippines
 class newspaper
 la Rappler
 ar رابلر
 ar موقع رابلر

name philippine-daily-inquirer
 kind media
 country philippines
 class newspaper
 la Philippine Daily Inquirer
 ar فلبين ديلي إنكوايرر

name south-china-morning-post
 kind media
 country hong-kong
 class newspaper
 la South China Morning Post
 la SCMP
 ar ساوث تشاينا مورنينغ بوست
 ar ساوث تشاينا مورنينج بوست
 ar ساوث تشاينا مورننغ بوست
 ar ساوث شاينا مورنينغ بوست
 ar جنوب الصين الصباحية

name apple-daily
 kind media
 country hong-kong
 class newspaper
 la Apple Daily
 ar أبل ديلي
 ar صحيفة أبل ديلي

name hong-kong-free-press
 kind media
 country hong-kong
 class newspaper
 la Hong Kong Free Press
 ar هونغ كونغ فري برس

name stand-news
 kind media
 country hong-kong
 class newspaper
 la Stand News
 ar ستاند نيوز

name people-s-daily
 kind media
 country china
 class newspaper
 la People's Daily
 ar صحيفة الشعب الصينية
 ar صحيفة الشعب اليومية
 ar بيبولز ديلي
 ar الشعب اليومية

name global-times
 kind media
 country china
 class newspaper
 la Global Times
 la Huanqiu
 ar غلوبال تايمز
 ar غلوبل تايمز
 ar جلوبال تايمز

name china-daily
 kind media
 country china
 class newspaper
 la China Daily
 ar تشاينا ديلي
 ar شاينا ديلي

name caixin
 kind media
 country china
 class newspaper
 la Caixin
 la Caixin Global
 ar كايشين
 ar تسايشين
 ar مجلة كايشين

name sixth-tone
 kind media
 country china
 class newspaper
 la Sixth Tone
 ar سيكس تون

name taipei-times
 kind media
 country taiwan
 class newspaper
 la Taipei Times
 ar تايبيه تايمز

name cna-taiwan
 kind media
 country taiwan
 class newspaper
 la CNA Taiwan
 la Central News Agency Taiwan
 ar وكالة الأنباء المركزية التايوانية

name nikkei
 kind media
 country japan
 class newspaper
 la Nikkei
 la Nikkei Asia
 la Nihon Keizai Shimbun
 ar نيكاي
 ar صحيفة نيكاي
 ar نيكي آسيا
 ar نيكاي آسيا
 ar نيكي إيجيا
 ar صحيفة نيكي

name asahi-shimbun
 kind media
 country japan
 class newspaper
 la Asahi Shimbun
 la Asahi
 la The Asahi Shimbun
 ar أساهي شيمبون
 ar أساهي
 ar أساهي شيمبن
 ar صحيفة أساهي

name yomiuri-shimbun
 kind media
 country japan
 class newspaper
 la Yomiuri Shimbun
 la Yomiuri
 ar يوميوري شيمبون
 ar يوميوري
 ar صحيفة يوميوري

name mainichi-shimbun
 kind media
 country japan
 class newspaper
 la Mainichi Shimbun
 la Mainichi
 ar ماينيتشي شيمبون
 ar ماينيتشي

name sankei-shimbun
 kind media
 country japan
 class newspaper
 la Sankei Shimbun
 la Sankei
 ar سانكي شيمبون
 ar سانكي

name japan-times
 kind media
 country japan
 class newspaper
 la Japan Times
 la The Japan Times
 ar جابان تايمز

name chosun-ilbo
 kind media
 country south-korea
 class newspaper
 la Chosun Ilbo
 la The Chosun Ilbo
 ar تشوسون إلبو
 ar شوسون إلبو
 ar تشوسون ايلبو

name joongang-ilbo
 kind media
 country south-korea
 class newspaper
 la JoongAng Ilbo
 ar جونغ آنغ إلبو

name dong-a-ilbo
 kind media
 country south-korea
 class newspaper
 la Dong-A Ilbo
 ar دونغ آ إلبو

name hankyoreh
 kind media
 country south-korea
 class newspaper
 la Hankyoreh
 ar هانكيوريه

name korea-herald
 kind media
 country south-korea
 class newspaper
 la Korea Herald
 ar كوريا هيرالد

name korea-times
 kind media
 country south-korea
 class newspaper
 la Korea Times
 ar كوريا تايمز

name nk-news
 kind media
 country south-korea
 class newspaper
 la NK News
 ar إن كيه نيوز

name rodong-sinmun
 kind media
 country north-korea
 class newspaper
 la Rodong Sinmun
 ar رودونغ سينمون
 ar رودونغ سينمن
 ar صحيفة رودونغ
 ar صحيفة رودونغ سينمون

name sydney-morning-herald
 kind media
 country australia
 class newspaper
 la Sydney Morning Herald
 la The Sydney Morning Herald
 ar سيدني مورنينغ هيرالد
 ar سيدني مورنينج هيرالد
 ar سيدني مورننغ هيرالد

name the-australian-newspaper
 kind media
 country australia
 class newspaper
 la The Australian newspaper
 ar صحيفة ذي أستراليان
 ar صحيفة ذا أستراليان
 ar صحيفة أستراليان

name the-conversation-website
 kind media
 country australia
 class newspaper
 la The Conversation website
 ar ذا كونفرسيشن
 ar ذي كونفرزيشن
 ar موقع ذا كونفرسيشن

name new-zealand-herald
 kind media
 country new-zealand
 class newspaper
 la New Zealand Herald
 la NZ Herald
 ar نيوزيلندا هيرالد

name globe-and-mail
 kind media
 country canada
 class newspaper
 la Globe and Mail
 la The Globe and Mail
 ar غلوب آند ميل
 ar ذا غلوب أند ميل
 ar جلوب آند ميل

name toronto-star
 kind media
 country canada
 class newspaper
 la Toronto Star
 ar تورونتو ستار

name national-post
 kind media
 country canada
 class newspaper
 la National Post
 ar ناشونال بوست

name la-presse-canada
 kind media
 country canada
 class newspaper
 la La Presse Canada
 ar لابريس الكندية
 ar لا بريس الكندية

name le-devoir
 kind media
 country canada
 class newspaper
 la Le Devoir
 ar لو دوفوار

name folha-de-s-paulo
 kind media
 country brazil
 class newspaper
 la Folha de S.Paulo
 la Folha
 la Folha de Sao Paulo
 ar فوليا دي ساو باولو
 ar فولها دي ساو باولو
 ar فولها

name estadao
 kind media
 country brazil
 class newspaper
 la Estadão
 la O Estado de S. Paulo
 la Estadao
 ar أو إستادو دي ساو باولو
 ar استاداو

name clarin
 kind media
 country argentina
 class newspaper
 la Clarín
 la Clarin
 ar كلارين
 ar صحيفة كلارين الأرجنتينية

name infobae
 kind media
 country argentina
 class newspaper
 la Infobae
 ar إنفوباي
 ar إنفوبايه

name la-nacion-argentina
 kind media
 country argentina
 class newspaper
 la La Nacion Argentina
 la La Nación
 ar لا ناسيون الأرجنتينية

name tyc-sports
 kind media
 country argentina
 class newspaper
 la TyC Sports
 ar تي واي سي سبورتس

name reforma-newspaper
 kind media
 country mexico
 class newspaper
 la Reforma newspaper
 ar ريفورما المكسيكية

name el-universal-mexico
 kind media
 country mexico
 class newspaper
 la El Universal Mexico
 ar إل أونيفرسال المكسيكية

name aristegui-noticias
 kind media
 country mexico
 class newspaper
 la Aristegui Noticias
 ar أريستيغي نوتيسياس

name proceso-magazine
 kind media
 country mexico
 class newspaper
 la Proceso magazine
 la Proceso
 ar بروسيسو
 ar مجلة بروسيسو

name la-jornada
 kind media
 country mexico
 class newspaper
 la La Jornada
 ar لاخورنادا
 ar لا خورنادا

name el-faro
 kind media
 country el-salvador
 class newspaper
 la El Faro
 la El Faro El Salvador
 ar إل فارو
 ar موقع إل فارو
 ar صحيفة إل فارو

name el-tiempo
 kind media
 country colombia
 class newspaper
 la El Tiempo
 ar إل تيمبو
 ar إل تييمبو

name semana-magazine
 kind media
 country colombia
 class newspaper
 la Semana magazine
 ar مجلة سيمانا

name el-mercurio
 kind media
 country chile
 class newspaper
 la El Mercurio
 ar إل ميركوريو

name la-tercera
 kind media
 country chile
 class newspaper
 la La Tercera
 ar لا تيرسيرا

name el-nacional
 kind media
 country venezuela
 class newspaper
 la El Nacional
 ar إل ناسيونال

name armando-info
 kind media
 country venezuela
 class newspaper
 la Armando.info
 ar أرماندو.إنفو

name el-comercio-peru
 kind media
 country peru
 class newspaper
 la El Comercio Peru
 ar إل كوميرسيو البيروفية

name granma
 kind media
 country cuba
 class newspaper
 la Granma
 ar غرانما
 ar صحيفة غرانما
 ar جرانما

name premium-times
 kind media
 country nigeria
 class newspaper
 la Premium Times
 ar بريميوم تايمز

name the-punch-nigeria
 kind media
 country nigeria
 class newspaper
 la The Punch Nigeria
 ar بانش النيجيرية

name the-eastafrican
 kind media
 country kenya
 class newspaper
 la The EastAfrican
 la EastAfrican
 ar إيست أفريكان
 ar ذا إيست أفريكان

name mail-and-guardian
 kind media
 country south-africa
 class newspaper
 la Mail & Guardian
 la Mail and Guardian
 ar ميل آند غارديان

name daily-maverick
 kind media
 country south-africa
 class newspaper
 la Daily Maverick
 ar ديلي مافريك

name sunday-times-south-africa
 kind media
 country south-africa
 class newspaper
 la Sunday Times South Africa
 ar صنداي تايمز الجنوب أفريقية

name myjoyonline
 kind media
 country ghana
 class newspaper
 la MyJoyOnline
 ar جوي أونلاين

name seneweb
 kind media
 country senegal
 class newspaper
 la Seneweb
 ar سينويب

name le-soleil-senegal
 kind media
 country senegal
 class newspaper
 la Le Soleil Senegal
 ar لوسولاي السنغالية

name radio-okapi
 kind media
 country dr-congo
 class newspaper
 la Radio Okapi
 ar راديو أوكابي

name studio-tamani
 kind media
 country mali
 class newspaper
 la Studio Tamani
 ar ستوديو تماني

name new-times-rwanda
 kind media
 country rwanda
 class newspaper
 la New Times Rwanda
 la The New Times
 ar نيو تايمز الرواندية

name equinoxe-tv
 kind media
 country cameroon
 class newspaper
 la Equinoxe TV
 ar إكينوكس تي في

# Investigative networks and press houses

name gijn
 kind media
 country united-states
 la GIJN
 la Global Investigative Journalism Network
 ar الشبكة العالمية للصحافة الاستقصائية
 ar الشبكة الدولية للصحافة الاستقصائية

name propublica
 kind media
 country united-states
 la ProPublica
 la Pro Publica
 ar برو بابليكا
 ar بروبابليكا
 ar بروبوبليكا
 ar موقع برو بابليكا
 ar برو ببليكا

name center-for-investigative-reporting
 kind media
 country united-states
 la Center for Investigative Reporting
 la Reveal News
 ar مركز التقارير الاستقصائية
 ar مركز الصحافة الاستقصائية

name pulitzer-center
 kind media
 country united-states
 la Pulitzer Center
 ar مركز بوليتزر

name the-marshall-project
 kind media
 country united-states
 la The Marshall Project
 la Marshall Project
 ar مشروع مارشال الصحفي

name center-for-public-integrity
 kind media
 country united-states
 la Center for Public Integrity
 ar مركز النزاهة العامة

name the-sentry
 kind organization
 country united-states
 la The Sentry
 la Sentry investigative
 ar منظمة ذا سنتري
 ar ذا سنتري
 ar ذي سنتري
 ar مجموعة ذا سنتري

name c4ads
 kind organization
 country united-states
 la C4ADS
 la Center for Advanced Defense Studies
 ar مركز الدراسات الدفاعية المتقدمة
 ar مركز سي فور إيه دي إس

name conflict-armament-research
 kind organization
 country united-states
 la Conflict Armament Research
 ar كونفليكت أرمامنت ريسيرش
 ar أبحاث التسلح في الصراعات
 ar مركز أبحاث التسلح أثناء النزاعات

name finance-uncovered
 kind media
 country united-kingdom
 la Finance Uncovered
 ar فاينانس أنكفرد

name centre-for-information-resilience
 kind organization
 country united-kingdom
 la Centre for Information Resilience
 la CIR
 la Sudan Witness
 ar مركز مرونة المعلومات
 ar مركز صمود المعلومات

name siraj
 kind media
 country united-kingdom
 la Syrian Investigative Reporting for Accountability Journalism
 ar الوحدة السورية للصحافة الاستقصائية
 ar وحدة سراج

name eic
 kind media
 country netherlands
 la EIC
 la European Investigative Collaborations
 ar شبكة التعاون الاستقصائي الأوروبي
 ar التعاون الاستقصائي الأوروبي

name investigate-europe
 kind media
 country netherlands
 la Investigate Europe
 ar إنفستيغيت يوروب

name pplaaf
 kind organization
 country france
 la PPLAAF
 la Plateforme de Protection des Lanceurs d'Alerte en Afrique
 ar منصة حماية المبلغين عن المخالفات في أفريقيا
 ar منصة حماية المبلّغين في أفريقيا

name capital-and-main
 kind media
 country united-states
 la Capital & Main
 ar كابيتال آند مين

name predator-files
 kind media
 country united-kingdom
 la Predator Files
 la The Predator Files
 ar ملفات بريداتور
 ar تحقيق ملفات بريداتور

name panama-papers
 kind product
 la Panama Papers
 ar أوراق بنما
 ar وثائق بنما

name pandora-papers
 kind product
 la Pandora Papers
 ar أوراق باندورا
 ar وثائق باندورا
 ar باندورا بيبرز

name paradise-papers
 kind product
 la Paradise Papers
 ar أوراق بارادايس
 ar وثائق بارادايس
 ar وثائق الجنة

name facebook-files
 kind product
 la Facebook Files
 la Facebook Papers
 ar أوراق فيسبوك
 ar وثائق فيسبوك

name suisse-secrets
 kind product
 la Suisse Secrets
 ar سويس سيكرتس
 ar أسرار سويسرا

name dubai-unlocked
 kind product
 la Dubai Unlocked
 ar دبي أنلوكد
 ar تحقيق دبي أنلوكد

name uber-files
 kind product
 la Uber Files
 ar ملفات أوبر
 ar وثائق أوبر
