#! lex 1 kind=names lang=mul
# Cities, provinces, regions, seas and landmarks.

# Egypt

name alexandria-eg
 kind place
 country egypt
 la Alexandria
 ar الإسكندرية
 ar اسكندرية

name giza-eg
 kind place
 country egypt
 la Giza
 ar الجيزة
 ar جيزة

name port-said-eg
 kind place
 country egypt
 la Port Said
 ar بورسعيد
 ar بور سعيد

name suez-eg
 kind place
 country egypt
 la Suez
 ar السويس
 ar مدينة السويس

name ismailia-eg
 kind place
 country egypt
 la Ismailia
 ar الإسماعيلية

name luxor-eg
 kind place
 country egypt
 la Luxor
 ar الأقصر

name aswan-eg
 kind place
 country egypt
 la Aswan
 ar أسوان

name asyut-eg
 kind place
 country egypt
 la Asyut
 la Assiut
 ar أسيوط

name sohag-eg
 kind place
 country egypt
 la Sohag
 ar سوهاج

name qena-eg
 kind place
 country egypt
 la Qena
 ar قنا

name minya-eg
 kind place
 country egypt
 la Minya
 ar المنيا

name beni-suef-eg
 kind place
 country egypt
 la Beni Suef
 ar بني سويف

name fayoum-eg
 kind place
 country egypt
 la Fayoum
 la Faiyum
 ar الفيوم

name mansoura-eg
 kind place
 country egypt
 la Mansoura
 ar المنصورة

name tanta-eg
 kind place
 country egypt
 la Tanta
 ar طنطا

name zagazig-eg
 kind place
 country egypt
 la Zagazig
 ar الزقازيق

name damietta-eg
 kind place
 country egypt
 la Damietta
 ar دمياط

name mahalla-eg
 kind place
 country egypt
 la Mahalla
 la El-Mahalla El-Kubra
 ar المحلة الكبرى
 ar المحلة

name sharm-el-sheikh-eg
 kind place
 country egypt
 la Sharm el-Sheikh
 la Sharm El Sheikh
 ar شرم الشيخ

name hurghada-eg
 kind place
 country egypt
 la Hurghada
 ar الغردقة

name el-arish-eg
 kind place
 country egypt
 la El-Arish
 la al-Arish
 la Arish
 ar العريش

name sinai-eg
 kind place
 country egypt
 la Sinai
 la Sinai Peninsula
 ar سيناء
 ar شبه جزيرة سيناء
 ar صحراء سيناء

name north-sinai-eg
 kind place
 country egypt
 la North Sinai
 ar شمال سيناء

name south-sinai-eg
 kind place
 country egypt
 la South Sinai
 ar جنوب سيناء

name upper-egypt-eg
 kind place
 country egypt
 la Upper Egypt
 ar صعيد مصر
 ar الصعيد المصري

name nile-delta-eg
 kind place
 country egypt
 la Nile Delta
 ar دلتا النيل
 ar الدلتا المصرية

name dakahlia-eg
 kind place
 country egypt
 la Dakahlia
 ar الدقهلية
 ar محافظة الدقهلية

name gharbia-eg
 kind place
 country egypt
 la Gharbia
 ar محافظة الغربية

name sharqia-eg
 kind place
 country egypt
 la Sharqia
 ar محافظة الشرقية

name beheira-eg
 kind place
 country egypt
 la Beheira
 ar البحيرة المصرية
 ar محافظة البحيرة

name menoufia-eg
 kind place
 country egypt
 la Menoufia
 la Monufia
 ar المنوفية

name kafr-el-sheikh-eg
 kind place
 country egypt
 la Kafr el-Sheikh
 ar كفر الشيخ

name qalyubia-eg
 kind place
 country egypt
 la Qalyubia
 ar القليوبية

name marsa-matrouh-eg
 kind place
 country egypt
 la Marsa Matrouh
 la Matrouh
 ar مرسى مطروح
 ar مطروح

name red-sea-governorate-eg
 kind place
 country egypt
 la Red Sea Governorate
 ar محافظة البحر الأحمر

name new-valley-eg
 kind place
 country egypt
 la New Valley
 ar الوادي الجديد

name tahrir-square-eg
 kind place
 country egypt
 la Tahrir Square
 ar ميدان التحرير
 ar ميدان التحرير بالقاهرة

name rabaa-eg
 kind place
 country egypt
 la Rabaa
 la Rabaa al-Adawiya
 la Rabaa Square
 ar رابعة العدوية
 ar ميدان رابعة
 ar ميدان رابعة العدوية

name tora-prison-eg
 kind place
 country egypt
 la Tora Prison
 ar سجن طرة
 ar مجمع سجون طرة
 ar سجن العقرب

name badr-prison-eg
 kind place
 country egypt
 la Badr Prison
 ar سجن بدر

name wadi-natrun-eg
 kind place
 country egypt
 la Wadi Natrun
 ar وادي النطرون
 ar سجن وادي النطرون

name suez-canal-eg
 kind place
 country egypt
 la Suez Canal
 ar قناة السويس

name new-administrative-capital-eg
 kind place
 country egypt
 la New Administrative Capital
 ar العاصمة الإدارية الجديدة
 ar العاصمة الإدارية

name helwan-eg
 kind place
 country egypt
 la Helwan
 ar حلوان

name maspero-eg
 kind place
 country egypt
 la Maspero
 ar ماسبيرو
 ar مبنى ماسبيرو

name rafah-crossing-eg
 kind place
 country egypt
 la Rafah Crossing
 la Rafah crossing
 la Rafah border crossing
 ar معبر رفح
 ar معبر رفح البري
 ar معبر رفح الحدودي

name bab-al-mandab-eg
 kind place
 country egypt
 la Bab al-Mandab
 la Bab el-Mandeb
 la Bab al-Mandab Strait
 ar باب المندب
 ar مضيق باب المندب

# Gulf

name mecca-sa
 kind place
 country saudi-arabia
 la Mecca
 la Makkah
 ar مكة
 ar مكة المكرمة
 ar منطقة مكة المكرمة

name medina-sa
 kind place
 country saudi-arabia
 la Medina
 la Madinah
 ar المدينة المنورة

name jeddah-sa
 kind place
 country saudi-arabia
 la Jeddah
 la Jidda
 ar جدة
 ar مدينة جدة

name dammam-sa
 kind place
 country saudi-arabia
 la Dammam
 ar الدمام

name khobar-sa
 kind place
 country saudi-arabia
 la Khobar
 la Al Khobar
 ar مدينة الخبر
 ar الخبر السعودية

name dhahran-sa
 kind place
 country saudi-arabia
 la Dhahran
 ar الظهران

name taif-sa
 kind place
 country saudi-arabia
 la Taif
 ar الطائف

name tabuk-sa
 kind place
 country saudi-arabia
 la Tabuk
 ar تبوك

name abha-sa
 kind place
 country saudi-arabia
 la Abha
 ar أبها

name khamis-mushait-sa
 kind place
 country saudi-arabia
 la Khamis Mushait
 ar خميس مشيط

name najran-sa
 kind place
 country saudi-arabia
 la Najran
 ar نجران

name jazan-sa
 kind place
 country saudi-arabia
 la Jazan
 la Jizan
 ar جازان
 ar جيزان

name asir-sa
 kind place
 country saudi-arabia
 la Asir
 ar عسير
 ar منطقة عسير

name qassim-sa
 kind place
 country saudi-arabia
 la Qassim
 la Al-Qassim
 ar القصيم
 ar منطقة القصيم

name buraidah-sa
 kind place
 country saudi-arabia
 la Buraidah
 ar بريدة

name qatif-sa
 kind place
 country saudi-arabia
 la Qatif
 la al-Qatif
 ar القطيف

name awamiya-sa
 kind place
 country saudi-arabia
 la Awamiya
 la Awamiyah
 ar العوامية

name al-ahsa-sa
 kind place
 country saudi-arabia
 la Al-Ahsa
 la Al Ahsa
 ar الأحساء

name eastern-province-sa
 kind place
 country saudi-arabia
 la Eastern Province
 ar المنطقة الشرقية
 ar المنطقة الشرقية السعودية

name ha-il-sa
 kind place
 country saudi-arabia
 la Ha'il
 ar مدينة حائل
 ar منطقة حائل

name yanbu-sa
 kind place
 country saudi-arabia
 la Yanbu
 ar مدينة ينبع
 ar ينبع الصناعية
 ar ميناء ينبع

name jubail-sa
 kind place
 country saudi-arabia
 la Jubail
 ar الجبيل
 ar الجبيل الصناعية

name alula-sa
 kind place
 country saudi-arabia
 la AlUla
 la Al-Ula
 ar محافظة العلا
 ar مدينة العلا

name al-ha-ir-prison-sa
 kind place
 country saudi-arabia
 la Al-Ha'ir Prison
 ar سجن الحائر

name abqaiq-sa
 kind place
 country saudi-arabia
 la Abqaiq
 ar بقيق

name ras-tanura-sa
 kind place
 country saudi-arabia
 la Ras Tanura
 ar رأس تنورة

name hejaz-sa
 kind place
 country saudi-arabia
 la Hejaz
 ar الحجاز

name najd-sa
 kind place
 country saudi-arabia
 la Najd
 ar نجد

name diriyah-sa
 kind place
 country saudi-arabia
 la Diriyah
 ar الدرعية

name dubai-ae
 kind place
 country united-arab-emirates
 la Dubai
 ar دبي
 ar إمارة دبي

name sharjah-ae
 kind place
 country united-arab-emirates
 la Sharjah
 ar الشارقة
 ar إمارة الشارقة

name ajman-ae
 kind place
 country united-arab-emirates
 la Ajman
 ar عجمان

name fujairah-ae
 kind place
 country united-arab-emirates
 la Fujairah
 ar الفجيرة

name ras-al-khaimah-ae
 kind place
 country united-arab-emirates
 la Ras al-Khaimah
 la Ras Al Khaimah
 ar رأس الخيمة

name umm-al-quwain-ae
 kind place
 country united-arab-emirates
 la Umm al-Quwain
 ar أم القيوين

name al-ain-ae
 kind place
 country united-arab-emirates
 la Al Ain
 ar مدينة العين
 ar مدينة العين الإماراتية

name jebel-ali-ae
 kind place
 country united-arab-emirates
 la Jebel Ali
 ar جبل علي

name al-razeen-prison-ae
 kind place
 country united-arab-emirates
 la al-Razeen Prison
 ar سجن الرزين

name greater-tunb-ae
 kind place
 country united-arab-emirates
 la Greater Tunb
 ar طنب الكبرى

name abu-musa-ae
 kind place
 country united-arab-emirates
 la Abu Musa
 ar جزيرة أبو موسى

name lusail-qa
 kind place
 country qatar
 la Lusail
 ar لوسيل

name al-udeid-air-base-qa
 kind place
 country qatar
 la Al Udeid Air Base
 la Al-Udeid
 la Al Udeid
 ar قاعدة العديد
 ar العديد القطرية
 ar قاعدة العديد الجوية

name ras-laffan-qa
 kind place
 country qatar
 la Ras Laffan
 ar رأس لفان

name al-rayyan-qa
 kind place
 country qatar
 la Al Rayyan
 ar الريان القطرية

name education-city-qa
 kind place
 country qatar
 la Education City
 ar المدينة التعليمية

name jahra-kw
 kind place
 country kuwait
 la Jahra
 ar الجهراء

name hawalli-kw
 kind place
 country kuwait
 la Hawalli
 ar حولي الكويتية

name ahmadi-kw
 kind place
 country kuwait
 la Ahmadi
 ar محافظة الأحمدي

name muharraq-bh
 kind place
 country bahrain
 la Muharraq
 ar المحرق

name sitra-bh
 kind place
 country bahrain
 la Sitra
 ar سترة البحرينية

name jau-prison-bh
 kind place
 country bahrain
 la Jau Prison
 ar سجن جو
 ar سجن جو المركزي
 ar سجن جو البحريني

name pearl-roundabout-bh
 kind place
 country bahrain
 la Pearl Roundabout
 ar دوار اللؤلؤة

name salalah-om
 kind place
 country oman
 la Salalah
 ar صلالة

name sohar-om
 kind place
 country oman
 la Sohar
 ar صحار

name nizwa-om
 kind place
 country oman
 la Nizwa
 ar نزوى

name duqm-om
 kind place
 country oman
 la Duqm
 ar الدقم

name dhofar-om
 kind place
 country oman
 la Dhofar
 ar ظفار
 ar محافظة ظفار

name musandam-om
 kind place
 country oman
 la Musandam
 ar مسندم

name strait-of-hormuz-place
 kind place
 la Strait of Hormuz
 la Hormuz Strait
 la Straits of Hormuz
 ar مضيق هرمز

name gulf-of-oman-place
 kind place
 la Gulf of Oman
 ar خليج عمان
 ar بحر عمان

name persian-gulf-place
 kind place
 la Persian Gulf
 la Arabian Gulf
 ar الخليج العربي
 ar الخليج الفارسي

name gulf-of-aden-place
 kind place
 la Gulf of Aden
 ar خليج عدن

name arabian-sea-place
 kind place
 la Arabian Sea
 ar بحر العرب

name arabian-peninsula-place
 kind place
 la Arabian Peninsula
 ar شبه الجزيرة العربية
 ar الجزيرة العربية

# Yemen

name aden-ye
 kind place
 country yemen
 la Aden
 ar عدن اليمنية
 ar العاصمة المؤقتة عدن
 ar مدينة عدن

name taiz-ye
 kind place
 country yemen
 la Taiz
 la Ta'izz
 ar تعز

name hodeidah-ye
 kind place
 country yemen
 la Hodeidah
 la Hudaydah
 la Hodeida
 ar الحديدة
 ar ميناء الحديدة

name marib-ye
 kind place
 country yemen
 la Marib
 la Ma'rib
 ar مأرب

name saada-ye
 kind place
 country yemen
 la Saada
 la Sa'dah
 ar صعدة

name ibb-ye
 kind place
 country yemen
 la Ibb
 ar محافظة إب
 ar مدينة إب

name dhamar-ye
 kind place
 country yemen
 la Dhamar
 ar ذمار

name amran-ye
 kind place
 country yemen
 la Amran
 ar عمران اليمنية
 ar محافظة عمران

name hajjah-ye
 kind place
 country yemen
 la Hajjah
 ar محافظة حجة

name al-bayda-ye
 kind place
 country yemen
 la Al-Bayda
 ar محافظة البيضاء
 ar البيضاء اليمنية

name shabwa-ye
 kind place
 country yemen
 la Shabwa
 ar شبوة

name abyan-ye
 kind place
 country yemen
 la Abyan
 ar أبين

name lahij-ye
 kind place
 country yemen
 la Lahij
 la Lahj
 ar لحج

name al-dhale-ye
 kind place
 country yemen
 la Al-Dhale
 la Dhale
 ar الضالع

name hadramawt-ye
 kind place
 country yemen
 la Hadramawt
 la Hadhramaut
 ar حضرموت

name mukalla-ye
 kind place
 country yemen
 la Mukalla
 ar المكلا

name seiyun-ye
 kind place
 country yemen
 la Seiyun
 ar سيئون

name mahra-ye
 kind place
 country yemen
 la Mahra
 la Al-Mahrah
 ar محافظة المهرة

name socotra-ye
 kind place
 country yemen
 la Socotra
 ar سقطرى
 ar جزيرة سقطرى
 ar أرخبيل سقطرى

name mocha-ye
 kind place
 country yemen
 la Mocha
 ar المخا

name al-jawf-ye
 kind place
 country yemen
 la Al-Jawf
 ar الجوف
 ar محافظة الجوف

name ras-isa-ye
 kind place
 country yemen
 la Ras Isa
 ar رأس عيسى

name salif-ye
 kind place
 country yemen
 la Salif
 ar الصليف

# Iraq

name mosul-iq
 kind place
 country iraq
 la Mosul
 ar الموصل

name basra-iq
 kind place
 country iraq
 la Basra
 la Basrah
 ar البصرة

name kirkuk-iq
 kind place
 country iraq
 la Kirkuk
 ar كركوك

name najaf-iq
 kind place
 country iraq
 la Najaf
 ar النجف

name karbala-iq
 kind place
 country iraq
 la Karbala
 la Kerbala
 ar كربلاء

name nasiriyah-iq
 kind place
 country iraq
 la Nasiriyah
 ar الناصرية

name nineveh-iq
 kind place
 country iraq
 la Nineveh
 ar نينوى
 ar محافظة نينوى

name anbar-iq
 kind place
 country iraq
 la Anbar
 ar الأنبار
 ar محافظة الأنبار

name ramadi-iq
 kind place
 country iraq
 la Ramadi
 ar الرمادي

name fallujah-iq
 kind place
 country iraq
 la Fallujah
 la Falluja
 ar الفلوجة

name samarra-iq
 kind place
 country iraq
 la Samarra
 ar سامراء

name tikrit-iq
 kind place
 country iraq
 la Tikrit
 ar تكريت

name salahuddin-iq
 kind place
 country iraq
 la Salahuddin
 la Salah al-Din
 ar صلاح الدين العراقية
 ar محافظة صلاح الدين

name diyala-iq
 kind place
 country iraq
 la Diyala
 ar ديالى
 ar محافظة ديالى

name baqubah-iq
 kind place
 country iraq
 la Baqubah
 ar بعقوبة

name babil-iq
 kind place
 country iraq
 la Babil
 ar بابل
 ar محافظة بابل

name hilla-iq
 kind place
 country iraq
 la Hilla
 ar الحلة

name diwaniyah-iq
 kind place
 country iraq
 la Diwaniyah
 ar الديوانية

name kut-iq
 kind place
 country iraq
 la Kut
 ar مدينة الكوت
 ar محافظة واسط

name amarah-iq
 kind place
 country iraq
 la Amarah
 ar مدينة العمارة
 ar محافظة ميسان

name maysan-iq
 kind place
 country iraq
 la Maysan
 ar ميسان

name dhi-qar-iq
 kind place
 country iraq
 la Dhi Qar
 ar ذي قار

name muthanna-iq
 kind place
 country iraq
 la Muthanna
 ar المثنى
 ar محافظة المثنى

name samawah-iq
 kind place
 country iraq
 la Samawah
 ar السماوة

name sulaymaniyah-iq
 kind place
 country iraq
 la Sulaymaniyah
 la Sulaimaniya
 ar السليمانية

name duhok-iq
 kind place
 country iraq
 la Duhok
 la Dohuk
 ar دهوك

name zakho-iq
 kind place
 country iraq
 la Zakho
 ar زاخو

name sinjar-iq
 kind place
 country iraq
 la Sinjar
 ar سنجار
 ar شنكال

name tal-afar-iq
 kind place
 country iraq
 la Tal Afar
 ar تلعفر

name halabja-iq
 kind place
 country iraq
 la Halabja
 ar حلبجة

name sadr-city-iq
 kind place
 country iraq
 la Sadr City
 ar مدينة الصدر

name green-zone-iq
 kind place
 country iraq
 la Green Zone
 ar المنطقة الخضراء
 ar المنطقة الخضراء ببغداد

name abu-ghraib-iq
 kind place
 country iraq
 la Abu Ghraib
 ar أبو غريب
 ar سجن أبو غريب

name camp-speicher-iq
 kind place
 country iraq
 la Camp Speicher
 la Speicher
 ar قاعدة سبايكر
 ar سبايكر

name ain-al-asad-air-base-iq
 kind place
 country iraq
 la Ain al-Asad Air Base
 la Ain al-Asad
 la Al-Asad Air Base
 ar قاعدة عين الأسد
 ar عين الأسد

name nineveh-plains-iq
 kind place
 country iraq
 la Nineveh Plains
 ar سهل نينوى

name makhmour-iq
 kind place
 country iraq
 la Makhmour
 ar مخمور

name faw-peninsula-iq
 kind place
 country iraq
 la Faw Peninsula
 ar شبه جزيرة الفاو

name shatt-al-arab-iq
 kind place
 country iraq
 la Shatt al-Arab
 ar شط العرب

# Syria

name aleppo-sy
 kind place
 country syria
 la Aleppo
 ar حلب

name homs-sy
 kind place
 country syria
 la Homs
 ar حمص

name hama-sy
 kind place
 country syria
 la Hama
 ar حماة

name latakia-sy
 kind place
 country syria
 la Latakia
 ar اللاذقية

name tartus-sy
 kind place
 country syria
 la Tartus
 la Tartous
 ar طرطوس

name idlib-sy
 kind place
 country syria
 la Idlib
 ar إدلب
 ar محافظة إدلب

name daraa-sy
 kind place
 country syria
 la Daraa
 la Deraa
 ar درعا

name suwayda-sy
 kind place
 country syria
 la Suwayda
 la Sweida
 la As-Suwayda
 ar السويداء

name quneitra-sy
 kind place
 country syria
 la Quneitra
 ar القنيطرة السورية
 ar محافظة القنيطرة

name deir-ez-zor-sy
 kind place
 country syria
 la Deir ez-Zor
 la Deir al-Zor
 la Deir Ezzor
 ar دير الزور
 ar ديرالزور

name raqqa-sy
 kind place
 country syria
 la Raqqa
 ar الرقة

name hasakah-sy
 kind place
 country syria
 la Hasakah
 la Hasaka
 la Al-Hasakah
 ar الحسكة

name qamishli-sy
 kind place
 country syria
 la Qamishli
 ar القامشلي
 ar قامشلو

name kobani-sy
 kind place
 country syria
 la Kobani
 la Kobanî
 la Ain al-Arab
 ar كوباني
 ar عين العرب
 ar عين عرب

name manbij-sy
 kind place
 country syria
 la Manbij
 ar منبج

name afrin-sy
 kind place
 country syria
 la Afrin
 ar عفرين

name al-bab-sy
 kind place
 country syria
 la Al-Bab
 ar مدينة الباب
 ar الباب السورية

name azaz-sy
 kind place
 country syria
 la Azaz
 ar أعزاز

name jarabulus-sy
 kind place
 country syria
 la Jarabulus
 ar جرابلس

name tal-abyad-sy
 kind place
 country syria
 la Tal Abyad
 ar تل أبيض

name ras-al-ain-sy
 kind place
 country syria
 la Ras al-Ain
 la Serekaniye
 ar رأس العين

name palmyra-sy
 kind place
 country syria
 la Palmyra
 ar مدينة تدمر
 ar تدمر الأثرية

name khan-sheikhoun-sy
 kind place
 country syria
 la Khan Sheikhoun
 ar خان شيخون

name maarat-al-numan-sy
 kind place
 country syria
 la Maarat al-Numan
 ar معرة النعمان

name saraqib-sy
 kind place
 country syria
 la Saraqib
 ar سراقب

name douma-sy
 kind place
 country syria
 la Douma
 ar مدينة دوما
 ar دوما السورية

name eastern-ghouta-sy
 kind place
 country syria
 la Eastern Ghouta
 la Ghouta
 ar الغوطة الشرقية
 ar غوطة دمشق
 ar الغوطة

name daraya-sy
 kind place
 country syria
 la Daraya
 ar داريا

name yarmouk-sy
 kind place
 country syria
 la Yarmouk
 la Yarmouk camp
 ar مخيم اليرموك

name sednaya-prison-sy
 kind place
 country syria
 la Sednaya Prison
 la Saydnaya Prison
 la Sednaya
 la Saydnaya
 ar سجن صيدنايا
 ar صيدنايا

name rif-dimashq-sy
 kind place
 country syria
 la Rif Dimashq
 la Damascus countryside
 ar ريف دمشق

name baghouz-sy
 kind place
 country syria
 la Baghouz
 ar الباغوز

name al-hol-sy
 kind place
 country syria
 la Al-Hol
 la al-Hol camp
 la Al-Hol camp
 ar مخيم الهول
 ar الهول السورية

name al-tanf-sy
 kind place
 country syria
 la Al-Tanf
 la al-Tanf
 ar التنف
 ar قاعدة التنف

name hmeimim-sy
 kind place
 country syria
 la Hmeimim
 la Khmeimim
 ar حميميم
 ar قاعدة حميميم

name albukamal-sy
 kind place
 country syria
 la Albukamal
 la Abu Kamal
 ar البوكمال

name golan-heights-sy
 kind place
 country syria
 la Golan Heights
 la Golan
 ar الجولان
 ar مرتفعات الجولان
 ar هضبة الجولان
 ar الجولان المحتل
 ar الجولان السوري

name mount-hermon-sy
 kind place
 country syria
 la Mount Hermon
 ar جبل الشيخ

name levant-sy
 kind place
 country syria
 la Levant
 ar بلاد الشام

# Lebanon

name sidon-lb
 kind place
 country lebanon
 la Sidon
 la Saida
 ar صيدا

name tyre-lb
 kind place
 country lebanon
 la Tyre
 ar مدينة صور
 ar صور اللبنانية
 ar قضاء صور

name tripoli-lebanon-lb
 kind place
 country lebanon
 la Tripoli, Lebanon
 ar طرابلس اللبنانية
 ar طرابلس الشام

name baalbek-lb
 kind place
 country lebanon
 la Baalbek
 ar بعلبك

name hermel-lb
 kind place
 country lebanon
 la Hermel
 ar الهرمل

name zahle-lb
 kind place
 country lebanon
 la Zahle
 ar زحلة

name nabatieh-lb
 kind place
 country lebanon
 la Nabatieh
 la Nabatiyeh
 ar النبطية

name bint-jbeil-lb
 kind place
 country lebanon
 la Bint Jbeil
 ar بنت جبيل

name marjayoun-lb
 kind place
 country lebanon
 la Marjayoun
 ar مرجعيون

name naqoura-lb
 kind place
 country lebanon
 la Naqoura
 ar الناقورة

name khiam-lb
 kind place
 country lebanon
 la Khiam
 ar بلدة الخيام

name dahiyeh-lb
 kind place
 country lebanon
 la Dahiyeh
 la Dahieh
 la southern suburbs of Beirut
 la Beirut's southern suburbs
 ar الضاحية الجنوبية
 ar الضاحية الجنوبية لبيروت
 ar ضاحية بيروت الجنوبية

name ain-al-hilweh-lb
 kind place
 country lebanon
 la Ain al-Hilweh
 la Ein el-Hilweh
 ar عين الحلوة
 ar مخيم عين الحلوة

name sabra-and-shatila-lb
 kind place
 country lebanon
 la Sabra and Shatila
 ar صبرا وشاتيلا

name bekaa-valley-lb
 kind place
 country lebanon
 la Bekaa Valley
 la Bekaa
 ar البقاع
 ar سهل البقاع
 ar وادي البقاع

name mount-lebanon-lb
 kind place
 country lebanon
 la Mount Lebanon
 ar جبل لبنان

name southern-lebanon-lb
 kind place
 country lebanon
 la Southern Lebanon
 la southern Lebanon
 la South Lebanon
 ar جنوب لبنان
 ar الجنوب اللبناني

name jounieh-lb
 kind place
 country lebanon
 la Jounieh
 ar جونية

name byblos-lb
 kind place
 country lebanon
 la Byblos
 ar جبيل

name akkar-lb
 kind place
 country lebanon
 la Akkar
 ar عكار

name arsal-lb
 kind place
 country lebanon
 la Arsal
 ar عرسال

name shebaa-farms-lb
 kind place
 country lebanon
 la Shebaa Farms
 ar مزارع شبعا

name litani-river-lb
 kind place
 country lebanon
 la Litani River
 ar نهر الليطاني
 ar الليطاني

name beirut-port-lb
 kind place
 country lebanon
 la Beirut Port
 la Port of Beirut
 ar مرفأ بيروت
 ar ميناء بيروت

name roumieh-prison-lb
 kind place
 country lebanon
 la Roumieh Prison
 ar سجن رومية

name blue-line-lb
 kind place
 country lebanon
 la Blue Line
 ar الخط الأزرق

# Palestine and Israel

name gaza-ps
 kind place
 country palestine
 la Gaza
 la Gaza Strip
 ar غزة
 ar قطاع غزة

name gaza-city-ps
 kind place
 country palestine
 la Gaza City
 ar مدينة غزة

name west-bank-ps
 kind place
 country palestine
 la West Bank
 la occupied West Bank
 ar الضفة الغربية
 ar الضفة
 ar الضفة الغربية المحتلة
 ar الضفة المحتلة

name east-jerusalem-ps
 kind place
 country palestine
 la East Jerusalem
 la occupied East Jerusalem
 ar القدس الشرقية
 ar القدس الشرقية المحتلة
 ar شرقي القدس

name al-quds-ps
 kind place
 country palestine
 la Al-Quds
 ar القدس
 ar مدينة القدس

name rafah-ps
 kind place
 country palestine
 la Rafah
 ar رفح
 ar مدينة رفح

name khan-younis-ps
 kind place
 country palestine
 la Khan Younis
 la Khan Yunis
 la Khan Yunus
 ar خان يونس
 ar خانيونس

name deir-al-balah-ps
 kind place
 country palestine
 la Deir al-Balah
 ar دير البلح

name jabalia-ps
 kind place
 country palestine
 la Jabalia
 la Jabaliya
 la Jabalya
 ar جباليا
 ar مخيم جباليا

name beit-hanoun-ps
 kind place
 country palestine
 la Beit Hanoun
 ar بيت حانون

name beit-lahia-ps
 kind place
 country palestine
 la Beit Lahia
 ar بيت لاهيا

name shujaiya-ps
 kind place
 country palestine
 la Shujaiya
 la Shujayea
 la Shejaiya
 ar الشجاعية
 ar حي الشجاعية

name nuseirat-ps
 kind place
 country palestine
 la Nuseirat
 ar النصيرات
 ar مخيم النصيرات

name bureij-ps
 kind place
 country palestine
 la Bureij
 ar البريج
 ar مخيم البريج

name maghazi-ps
 kind place
 country palestine
 la Maghazi
 ar المغازي
 ar مخيم المغازي

name al-mawasi-ps
 kind place
 country palestine
 la Al-Mawasi
 la al-Mawasi
 ar المواصي
 ar مواصي خان يونس

name nablus-ps
 kind place
 country palestine
 la Nablus
 ar نابلس

name jenin-ps
 kind place
 country palestine
 la Jenin
 ar جنين
 ar مخيم جنين

name hebron-ps
 kind place
 country palestine
 la Hebron
 ar الخليل
 ar مدينة الخليل

name bethlehem-ps
 kind place
 country palestine
 la Bethlehem
 ar بيت لحم

name jericho-ps
 kind place
 country palestine
 la Jericho
 ar أريحا

name tulkarem-ps
 kind place
 country palestine
 la Tulkarem
 la Tulkarm
 ar طولكرم

name qalqilya-ps
 kind place
 country palestine
 la Qalqilya
 ar قلقيلية

name salfit-ps
 kind place
 country palestine
 la Salfit
 ar سلفيت

name tubas-ps
 kind place
 country palestine
 la Tubas
 ar طوباس

name masafer-yatta-ps
 kind place
 country palestine
 la Masafer Yatta
 ar مسافر يطا

name huwara-ps
 kind place
 country palestine
 la Huwara
 la Hawara
 ar حوارة

name silwan-ps
 kind place
 country palestine
 la Silwan
 ar سلوان
 ar حي سلوان

name sheikh-jarrah-ps
 kind place
 country palestine
 la Sheikh Jarrah
 ar الشيخ جراح
 ar حي الشيخ جراح

name al-aqsa-mosque-ps
 kind place
 country palestine
 la Al-Aqsa Mosque
 la al-Aqsa Mosque
 la Al-Aqsa
 la Temple Mount
 la Al-Aqsa compound
 ar المسجد الأقصى
 ar الحرم القدسي
 ar المسجد الأقصى المبارك

name dome-of-the-rock-ps
 kind place
 country palestine
 la Dome of the Rock
 ar قبة الصخرة

name al-shifa-hospital-ps
 kind place
 country palestine
 la Al-Shifa Hospital
 la al-Shifa Hospital
 la Shifa Hospital
 ar مستشفى الشفاء
 ar مجمع الشفاء الطبي
 ar مجمع الشفاء

name nasser-hospital-ps
 kind place
 country palestine
 la Nasser Hospital
 ar مستشفى ناصر
 ar مجمع ناصر الطبي

name al-ahli-arab-hospital-ps
 kind place
 country palestine
 la Al-Ahli Arab Hospital
 la al-Ahli Hospital
 ar مستشفى الأهلي المعمداني
 ar المستشفى المعمداني
 ar المستشفى الأهلي العربي

name kamal-adwan-hospital-ps
 kind place
 country palestine
 la Kamal Adwan Hospital
 ar مستشفى كمال عدوان

name kerem-shalom-ps
 kind place
 country palestine
 la Kerem Shalom
 la Kerem Shalom crossing
 ar كرم أبو سالم
 ar معبر كرم أبو سالم

name erez-crossing-ps
 kind place
 country palestine
 la Erez crossing
 ar معبر إيرز
 ar معبر بيت حانون

name philadelphi-corridor-ps
 kind place
 country palestine
 la Philadelphi Corridor
 ar محور فيلادلفيا
 ar محور صلاح الدين
 ar محور فيلادلفي

name netzarim-corridor-ps
 kind place
 country palestine
 la Netzarim Corridor
 ar محور نتساريم
 ar محور نيتساريم

name khan-al-ahmar-ps
 kind place
 country palestine
 la Khan al-Ahmar
 ar الخان الأحمر

name ibrahimi-mosque-ps
 kind place
 country palestine
 la Ibrahimi Mosque
 ar الحرم الإبراهيمي
 ar المسجد الإبراهيمي

name west-jerusalem-il
 kind place
 country israel
 la West Jerusalem
 ar القدس الغربية

name haifa-il
 kind place
 country israel
 la Haifa
 ar حيفا

name jaffa-il
 kind place
 country israel
 la Jaffa
 ar يافا

name acre-israel-il
 kind place
 country israel
 la Acre, Israel
 ar عكا

name nazareth-il
 kind place
 country israel
 la Nazareth
 ar الناصرة

name beersheba-il
 kind place
 country israel
 la Beersheba
 la Be'er Sheva
 ar بئر السبع

name negev-il
 kind place
 country israel
 la Negev
 ar النقب
 ar صحراء النقب

name galilee-il
 kind place
 country israel
 la Galilee
 ar الجليل

name umm-al-fahm-il
 kind place
 country israel
 la Umm al-Fahm
 ar أم الفحم

name lod-il
 kind place
 country israel
 la Lod
 la Lydda
 ar مدينة اللد

name ramla-il
 kind place
 country israel
 la Ramla
 ar مدينة الرملة

name ashkelon-il
 kind place
 country israel
 la Ashkelon
 ar عسقلان

name ashdod-il
 kind place
 country israel
 la Ashdod
 ar أسدود
 ar أشدود

name sderot-il
 kind place
 country israel
 la Sderot
 ar سديروت

name eilat-il
 kind place
 country israel
 la Eilat
 ar إيلات

name herzliya-il
 kind place
 country israel
 la Herzliya
 ar هرتسليا
 ar هرتزيليا
 ar هرتسيليا

name netanya-il
 kind place
 country israel
 la Netanya
 ar نتانيا

name ramat-gan-il
 kind place
 country israel
 la Ramat Gan
 ar رمات غان
 ar رامات غان

name petah-tikva-il
 kind place
 country israel
 la Petah Tikva
 ar بيتح تكفا
 ar بتاح تكفا

name rishon-lezion-il
 kind place
 country israel
 la Rishon LeZion
 ar ريشون لتسيون

name safed-il
 kind place
 country israel
 la Safed
 ar صفد

name tiberias-il
 kind place
 country israel
 la Tiberias
 ar طبريا
 ar طبرية

name kiryat-shmona-il
 kind place
 country israel
 la Kiryat Shmona
 ar كريات شمونة

name metula-il
 kind place
 country israel
 la Metula
 ar مستوطنة المطلة

name dimona-il
 kind place
 country israel
 la Dimona
 ar ديمونا
 ar مفاعل ديمونا

name sde-teiman-il
 kind place
 country israel
 la Sde Teiman
 ar سديه تيمان
 ar سجن سدي تيمان
 ar سدي تيمان
 ar سدي تيمن

name ofer-prison-il
 kind place
 country israel
 la Ofer Prison
 ar سجن عوفر

name ben-gurion-airport-il
 kind place
 country israel
 la Ben Gurion Airport
 ar مطار بن غوريون

name kfar-aza-il
 kind place
 country israel
 la Kfar Aza
 ar كفار عزة

name be-eri-il
 kind place
 country israel
 la Be'eri
 ar بئيري

name dead-sea-il
 kind place
 country israel
 la Dead Sea
 ar البحر الميت

name ma-ale-adumim-il
 kind place
 country israel
 la Ma'ale Adumim
 ar معاليه أدوميم

# Jordan

name zarqa-jo
 kind place
 country jordan
 la Zarqa
 ar مدينة الزرقاء

name irbid-jo
 kind place
 country jordan
 la Irbid
 ar إربد

name aqaba-jo
 kind place
 country jordan
 la Aqaba
 ar العقبة الأردنية
 ar مدينة العقبة

name karak-jo
 kind place
 country jordan
 la Karak
 ar الكرك

name ma-an-jo
 kind place
 country jordan
 la Ma'an
 ar معان الأردنية
 ar محافظة معان
 ar مدينة معان

name petra-jo
 kind place
 country jordan
 la Petra
 ar البتراء

name salt-jordan-jo
 kind place
 country jordan
 la Salt, Jordan
 ar مدينة السلط

name mafraq-jo
 kind place
 country jordan
 la Mafraq
 ar المفرق الأردنية
 ar محافظة المفرق

name zaatari-jo
 kind place
 country jordan
 la Zaatari
 la Zaatari camp
 ar مخيم الزعتري
 ar الزعتري

name rukban-jo
 kind place
 country jordan
 la Rukban
 ar مخيم الركبان
 ar الركبان

name jordan-valley-jo
 kind place
 country jordan
 la Jordan Valley
 ar غور الأردن
 ar وادي الأردن
 ar الأغوار

name allenby-bridge-jo
 kind place
 country jordan
 la Allenby Bridge
 la King Hussein Bridge
 ar معبر الكرامة
 ar جسر اللنبي
 ar جسر الملك حسين

# The Maghreb

name benghazi-ly
 kind place
 country libya
 la Benghazi
 ar بنغازي
 ar بنجازي

name misrata-ly
 kind place
 country libya
 la Misrata
 ar مصراتة

name derna-ly
 kind place
 country libya
 la Derna
 ar درنة

name tobruk-ly
 kind place
 country libya
 la Tobruk
 ar طبرق

name sirte-ly
 kind place
 country libya
 la Sirte
 ar سرت
 ar مدينة سرت

name sabha-ly
 kind place
 country libya
 la Sabha
 la Sebha
 ar سبها

name zawiya-ly
 kind place
 country libya
 la Zawiya
 ar مدينة الزاوية
 ar الزاوية الليبية

name zuwara-ly
 kind place
 country libya
 la Zuwara
 ar زوارة

name tarhuna-ly
 kind place
 country libya
 la Tarhuna
 ar ترهونة

name zintan-ly
 kind place
 country libya
 la Zintan
 ar الزنتان

name bayda-libya-ly
 kind place
 country libya
 la Bayda, Libya
 ar البيضاء الليبية

name ajdabiya-ly
 kind place
 country libya
 la Ajdabiya
 ar أجدابيا

name fezzan-ly
 kind place
 country libya
 la Fezzan
 ar فزان

name cyrenaica-ly
 kind place
 country libya
 la Cyrenaica
 ar برقة
 ar إقليم برقة

name tripolitania-ly
 kind place
 country libya
 la Tripolitania
 ar إقليم طرابلس

name oil-crescent-ly
 kind place
 country libya
 la Oil Crescent
 ar الهلال النفطي

name jufra-ly
 kind place
 country libya
 la Jufra
 ar الجفرة
 ar قاعدة الجفرة

name bani-walid-ly
 kind place
 country libya
 la Bani Walid
 ar بني وليد

name sfax-tn
 kind place
 country tunisia
 la Sfax
 ar صفاقس

name sousse-tn
 kind place
 country tunisia
 la Sousse
 ar سوسة التونسية
 ar مدينة سوسة

name kairouan-tn
 kind place
 country tunisia
 la Kairouan
 ar القيروان

name bizerte-tn
 kind place
 country tunisia
 la Bizerte
 ar بنزرت

name gabes-tn
 kind place
 country tunisia
 la Gabes
 ar قابس

name gafsa-tn
 kind place
 country tunisia
 la Gafsa
 ar قفصة

name monastir-tn
 kind place
 country tunisia
 la Monastir
 ar المنستير

name kasserine-tn
 kind place
 country tunisia
 la Kasserine
 ar القصرين

name sidi-bouzid-tn
 kind place
 country tunisia
 la Sidi Bouzid
 ar سيدي بوزيد

name tataouine-tn
 kind place
 country tunisia
 la Tataouine
 ar تطاوين

name medenine-tn
 kind place
 country tunisia
 la Medenine
 ar مدنين

name ben-guerdane-tn
 kind place
 country tunisia
 la Ben Guerdane
 ar بن قردان
 ar بنقردان

name djerba-tn
 kind place
 country tunisia
 la Djerba
 ar جربة
 ar جزيرة جربة

name nabeul-tn
 kind place
 country tunisia
 la Nabeul
 ar نابل

name zarzis-tn
 kind place
 country tunisia
 la Zarzis
 ar جرجيس

name tozeur-tn
 kind place
 country tunisia
 la Tozeur
 ar توزر

name jendouba-tn
 kind place
 country tunisia
 la Jendouba
 ar جندوبة

name carthage-tn
 kind place
 country tunisia
 la Carthage
 ar قرطاج

name mornaguia-prison-tn
 kind place
 country tunisia
 la Mornaguia Prison
 ar سجن المرناقية

name oran-dz
 kind place
 country algeria
 la Oran
 ar وهران

name constantine-dz
 kind place
 country algeria
 la Constantine
 ar قسنطينة

name annaba-dz
 kind place
 country algeria
 la Annaba
 ar عنابة

name blida-dz
 kind place
 country algeria
 la Blida
 ar البليدة

name setif-dz
 kind place
 country algeria
 la Sétif
 la Setif
 ar سطيف

name batna-dz
 kind place
 country algeria
 la Batna
 ar باتنة

name bejaia-dz
 kind place
 country algeria
 la Béjaïa
 la Bejaia
 ar بجاية

name tizi-ouzou-dz
 kind place
 country algeria
 la Tizi Ouzou
 ar تيزي وزو

name tlemcen-dz
 kind place
 country algeria
 la Tlemcen
 ar تلمسان

name ghardaia-dz
 kind place
 country algeria
 la Ghardaïa
 la Ghardaia
 ar غرداية

name tamanrasset-dz
 kind place
 country algeria
 la Tamanrasset
 ar تمنراست
 ar تامنراست

name ouargla-dz
 kind place
 country algeria
 la Ouargla
 ar ورقلة

name hassi-messaoud-dz
 kind place
 country algeria
 la Hassi Messaoud
 ar حاسي مسعود

name biskra-dz
 kind place
 country algeria
 la Biskra
 ar بسكرة

name kabylie-dz
 kind place
 country algeria
 la Kabylie
 la Kabylia
 ar منطقة القبائل
 ar القبائل الجزائرية

name tindouf-dz
 kind place
 country algeria
 la Tindouf
 ar تندوف
 ar تيندوف
 ar مخيمات تندوف

name bechar-dz
 kind place
 country algeria
 la Béchar
 la Bechar
 ar بشار الجزائرية
 ar ولاية بشار

name mostaganem-dz
 kind place
 country algeria
 la Mostaganem
 ar مستغانم

name khenchela-dz
 kind place
 country algeria
 la Khenchela
 ar خنشلة

name el-harrach-prison-dz
 kind place
 country algeria
 la El Harrach prison
 ar سجن الحراش

name kolea-prison-dz
 kind place
 country algeria
 la Kolea prison
 ar سجن القليعة

name casablanca-ma
 kind place
 country morocco
 la Casablanca
 ar الدار البيضاء
 ar كازابلانكا
 ar كازا

name marrakesh-ma
 kind place
 country morocco
 la Marrakesh
 la Marrakech
 ar مراكش

name fez-ma
 kind place
 country morocco
 la Fez
 la Fès
 ar فاس
 ar مدينة فاس

name tangier-ma
 kind place
 country morocco
 la Tangier
 la Tangiers
 ar طنجة

name agadir-ma
 kind place
 country morocco
 la Agadir
 ar أكادير
 ar أغادير

name meknes-ma
 kind place
 country morocco
 la Meknes
 ar مكناس

name oujda-ma
 kind place
 country morocco
 la Oujda
 ar مدينة وجدة
 ar وجدة المغربية

name tetouan-ma
 kind place
 country morocco
 la Tetouan
 ar تطوان

name kenitra-ma
 kind place
 country morocco
 la Kenitra
 ar القنيطرة المغربية
 ar مدينة القنيطرة

name sale-ma
 kind place
 country morocco
 la Salé
 la Sale, Morocco
 ar سلا المغربية
 ar مدينة سلا

name el-jadida-ma
 kind place
 country morocco
 la El Jadida
 ar الجديدة المغربية
 ar مدينة الجديدة

name safi-ma
 kind place
 country morocco
 la Safi
 ar مدينة آسفي
 ar آسفي

name nador-ma
 kind place
 country morocco
 la Nador
 ar الناظور

name al-hoceima-ma
 kind place
 country morocco
 la Al Hoceima
 ar الحسيمة

name beni-mellal-ma
 kind place
 country morocco
 la Beni Mellal
 ar بني ملال

name ouarzazate-ma
 kind place
 country morocco
 la Ouarzazate
 ar ورزازات

name essaouira-ma
 kind place
 country morocco
 la Essaouira
 ar الصويرة

name khouribga-ma
 kind place
 country morocco
 la Khouribga
 ar خريبكة

name rif-ma
 kind place
 country morocco
 la Rif
 ar الريف المغربي
 ar منطقة الريف

name fnideq-ma
 kind place
 country morocco
 la Fnideq
 ar الفنيدق

name jerada-ma
 kind place
 country morocco
 la Jerada
 ar جرادة

name oukacha-prison-ma
 kind place
 country morocco
 la Oukacha prison
 ar سجن عكاشة

name guerguerat-ma
 kind place
 country morocco
 la Guerguerat
 ar الكركرات
 ar الكركارات
 ar معبر الكركرات

name laayoune-western-sahara-eh
 kind place
 country western-sahara
 la Laayoune, Western Sahara
 ar العيون الصحراوية
 ar العيون بالصحراء الغربية

name dakhla-eh
 kind place
 country western-sahara
 la Dakhla
 ar مدينة الداخلة

name smara-eh
 kind place
 country western-sahara
 la Smara
 ar السمارة

name nouadhibou-mr
 kind place
 country mauritania
 la Nouadhibou
 ar نواذيبو

name rosso-mr
 kind place
 country mauritania
 la Rosso
 ar روصو

name zouerat-mr
 kind place
 country mauritania
 la Zouerat
 ar الزويرات

name maghreb-place
 kind place
 la Maghreb
 ar المغرب العربي
 ar المغرب الكبير
 ar بلاد المغرب

name north-africa-place
 kind place
 la North Africa
 ar شمال أفريقيا

name sahel-place
 kind place
 la Sahel
 ar الساحل الأفريقي
 ar منطقة الساحل

name sahara-place
 kind place
 la Sahara
 la Sahara Desert
 ar الصحراء الكبرى

name horn-of-africa-place
 kind place
 la Horn of Africa
 ar القرن الأفريقي

name east-africa-place
 kind place
 la East Africa
 ar شرق أفريقيا

name west-africa-place
 kind place
 la West Africa
 ar غرب أفريقيا

name central-africa-place
 kind place
 la Central Africa
 ar وسط أفريقيا

name southern-africa-place
 kind place
 la Southern Africa
 ar الجنوب الأفريقي

name sub-saharan-africa-place
 kind place
 la Sub-Saharan Africa
 la sub-Saharan Africa
 ar أفريقيا جنوب الصحراء

name great-lakes-region-place
 kind place
 la Great Lakes region
 ar منطقة البحيرات العظمى

name lake-chad-place
 kind place
 la Lake Chad
 ar بحيرة تشاد

name middle-east-place
 kind place
 la Middle East
 la Mideast
 ar الشرق الأوسط

name near-east-place
 kind place
 la Near East
 ar الشرق الأدنى

name gulf-region-place
 kind place
 la Gulf region
 ar منطقة الخليج

name arab-world-place
 kind place
 la Arab world
 la Arab World
 ar العالم العربي
 ar الوطن العربي
 ar المنطقة العربية

name red-sea-place
 kind place
 la Red Sea
 ar البحر الأحمر

name mediterranean-sea-place
 kind place
 la Mediterranean Sea
 la Mediterranean
 ar البحر المتوسط
 ar البحر الأبيض المتوسط
 ar حوض المتوسط

name eastern-mediterranean-place
 kind place
 la Eastern Mediterranean
 la eastern Mediterranean
 ar شرق المتوسط
 ar شرق البحر المتوسط

name black-sea-place
 kind place
 la Black Sea
 ar البحر الأسود

name caspian-sea-place
 kind place
 la Caspian Sea
 ar بحر قزوين

name aegean-sea-place
 kind place
 la Aegean Sea
 la Aegean
 ar بحر إيجة

name baltic-sea-place
 kind place
 la Baltic Sea
 ar بحر البلطيق

name north-sea-place
 kind place
 la North Sea
 ar بحر الشمال

name south-china-sea-place
 kind place
 la South China Sea
 ar بحر الصين الجنوبي

name east-china-sea-place
 kind place
 la East China Sea
 ar بحر الصين الشرقي

name taiwan-strait-place
 kind place
 la Taiwan Strait
 ar مضيق تايوان

name sea-of-japan-place
 kind place
 la Sea of Japan
 ar بحر اليابان

name indian-ocean-place
 kind place
 la Indian Ocean
 ar المحيط الهندي

name atlantic-ocean-place
 kind place
 la Atlantic Ocean
 ar المحيط الأطلسي
 ar المحيط الأطلنطي

name pacific-ocean-place
 kind place
 la Pacific Ocean
 ar المحيط الهادئ

name indo-pacific-place
 kind place
 la Indo-Pacific
 ar المحيطين الهندي والهادئ
 ar منطقة الإندوباسيفيك

name arctic-place
 kind place
 la Arctic
 la Arctic Ocean
 ar القطب الشمالي
 ar المحيط المتجمد الشمالي

name antarctica-place
 kind place
 la Antarctica
 ar القطب الجنوبي
 ar أنتاركتيكا
 ar القارة القطبية الجنوبية

name nile-place
 kind place
 la Nile
 la Nile River
 la River Nile
 ar نهر النيل
 ar حوض النيل

name blue-nile-place
 kind place
 la Blue Nile
 ar النيل الأزرق

name euphrates-place
 kind place
 la Euphrates
 ar نهر الفرات
 ar الفرات

name tigris-place
 kind place
 la Tigris
 ar نهر دجلة
 ar دجلة

name strait-of-gibraltar-place
 kind place
 la Strait of Gibraltar
 ar مضيق جبل طارق

name english-channel-place
 kind place
 la English Channel
 ar بحر المانش
 ar القنال الإنجليزي
 ar قناة المانش

name bosphorus-place
 kind place
 la Bosphorus
 la Bosporus
 ar مضيق البوسفور
 ar البوسفور

name dardanelles-place
 kind place
 la Dardanelles
 ar مضيق الدردنيل
 ar الدردنيل

name panama-canal-place
 kind place
 la Panama Canal
 ar قناة بنما

name strait-of-malacca-place
 kind place
 la Strait of Malacca
 ar مضيق ملقا

name europe-place
 kind place
 la Europe
 ar أوروبا
 ar القارة الأوروبية
 ar القارة العجوز

name eastern-europe-place
 kind place
 la Eastern Europe
 ar شرق أوروبا
 ar أوروبا الشرقية

name western-europe-place
 kind place
 la Western Europe
 ar غرب أوروبا
 ar أوروبا الغربية

name asia-place
 kind place
 la Asia
 ar آسيا
 ar القارة الآسيوية

name central-asia-place
 kind place
 la Central Asia
 ar آسيا الوسطى
 ar وسط آسيا

name south-asia-place
 kind place
 la South Asia
 ar جنوب آسيا

name southeast-asia-place
 kind place
 la Southeast Asia
 la South-East Asia
 ar جنوب شرق آسيا
 ar جنوب شرقي آسيا

name africa-place
 kind place
 la Africa
 ar أفريقيا
 ar القارة الأفريقية
 ar القارة السمراء

name latin-america-place
 kind place
 la Latin America
 ar أميركا اللاتينية
 ar أمريكا اللاتينية

name south-america-place
 kind place
 la South America
 ar أميركا الجنوبية
 ar أمريكا الجنوبية

name north-america-place
 kind place
 la North America
 ar أميركا الشمالية
 ar أمريكا الشمالية

name central-america-place
 kind place
 la Central America
 ar أميركا الوسطى
 ar أمريكا الوسطى

name caribbean-place
 kind place
 la Caribbean
 ar الكاريبي
 ar البحر الكاريبي
 ar منطقة البحر الكاريبي

name oceania-place
 kind place
 la Oceania
 ar أوقيانوسيا

name scandinavia-place
 kind place
 la Scandinavia
 ar إسكندنافيا
 ar اسكندينافيا
 ar الدول الإسكندنافية

name balkans-place
 kind place
 la Balkans
 ar البلقان
 ar دول البلقان
 ar غرب البلقان

name baltic-states-place
 kind place
 la Baltic states
 la Baltics
 ar دول البلطيق

name caucasus-place
 kind place
 la Caucasus
 ar القوقاز

name south-caucasus-place
 kind place
 la South Caucasus
 ar جنوب القوقاز

name siberia-place
 kind place
 la Siberia
 ar سيبيريا

name amazon-rainforest-place
 kind place
 la Amazon rainforest
 la Amazon basin
 ar غابات الأمازون
 ar حوض الأمازون

name himalayas-place
 kind place
 la Himalayas
 ar جبال الهيمالايا
 ar الهيمالايا

# Sudan, Somalia and the Horn

name omdurman-sd
 kind place
 country sudan
 la Omdurman
 ar أم درمان
 ar أمدرمان

name khartoum-north-sd
 kind place
 country sudan
 la Khartoum North
 la Bahri
 ar الخرطوم بحري

name darfur-sd
 kind place
 country sudan
 la Darfur
 ar دارفور
 ar إقليم دارفور

name north-darfur-sd
 kind place
 country sudan
 la North Darfur
 ar شمال دارفور

name west-darfur-sd
 kind place
 country sudan
 la West Darfur
 ar غرب دارفور

name south-darfur-sd
 kind place
 country sudan
 la South Darfur
 ar جنوب دارفور

name el-fasher-sd
 kind place
 country sudan
 la El Fasher
 la El-Fasher
 la al-Fashir
 la al-Fasher
 ar الفاشر

name geneina-sd
 kind place
 country sudan
 la Geneina
 la El Geneina
 la El-Geneina
 ar الجنينة

name nyala-sd
 kind place
 country sudan
 la Nyala
 ar نيالا

name zalingei-sd
 kind place
 country sudan
 la Zalingei
 ar زالنجي

name el-obeid-sd
 kind place
 country sudan
 la El Obeid
 la El-Obeid
 ar الأبيض السودانية
 ar مدينة الأبيض

name wad-madani-sd
 kind place
 country sudan
 la Wad Madani
 la Wad Medani
 ar ود مدني
 ar مدني السودانية

name gezira-sd
 kind place
 country sudan
 la Gezira
 la Al-Jazirah state
 ar ولاية الجزيرة
 ar الجزيرة السودانية

name kordofan-sd
 kind place
 country sudan
 la Kordofan
 ar كردفان

name south-kordofan-sd
 kind place
 country sudan
 la South Kordofan
 ar جنوب كردفان

name north-kordofan-sd
 kind place
 country sudan
 la North Kordofan
 ar شمال كردفان

name west-kordofan-sd
 kind place
 country sudan
 la West Kordofan
 ar غرب كردفان

name kadugli-sd
 kind place
 country sudan
 la Kadugli
 ar كادوقلي
 ar كادقلي

name nuba-mountains-sd
 kind place
 country sudan
 la Nuba Mountains
 ar جبال النوبة

name blue-nile-state-sd
 kind place
 country sudan
 la Blue Nile State
 ar ولاية النيل الأزرق

name kassala-sd
 kind place
 country sudan
 la Kassala
 ar كسلا

name gedaref-sd
 kind place
 country sudan
 la Gedaref
 la Al-Qadarif
 ar القضارف

name atbara-sd
 kind place
 country sudan
 la Atbara
 ar عطبرة

name sennar-sd
 kind place
 country sudan
 la Sennar
 ar سنار
 ar ولاية سنار

name halaib-triangle-sd
 kind place
 country sudan
 la Halaib Triangle
 ar مثلث حلايب
 ar حلايب وشلاتين

name zamzam-camp-sd
 kind place
 country sudan
 la Zamzam camp
 ar مخيم زمزم

name merowe-sd
 kind place
 country sudan
 la Merowe
 ar مروي

name abyei-sd
 kind place
 country sudan
 la Abyei
 ar أبيي

name kismayo-so
 kind place
 country somalia
 la Kismayo
 ar كيسمايو
 ar كسمايو

name bosaso-so
 kind place
 country somalia
 la Bosaso
 ar بوصاصو
 ar بوساسو

name garowe-so
 kind place
 country somalia
 la Garowe
 ar جاروي
 ar غاروي

name baidoa-so
 kind place
 country somalia
 la Baidoa
 ar بيدوا

name berbera-so
 kind place
 country somalia
 la Berbera
 ar بربرة

name tigray-et
 kind place
 country ethiopia
 la Tigray
 ar تيغراي
 ar إقليم تيغراي
 ar تيجراي
 ar تقراي

name mekelle-et
 kind place
 country ethiopia
 la Mekelle
 la Mekele
 ar مقلي
 ar ميكيلي

name amhara-et
 kind place
 country ethiopia
 la Amhara
 ar أمهرة
 ar إقليم أمهرة

name oromia-et
 kind place
 country ethiopia
 la Oromia
 ar أوروميا
 ar إقليم أوروميا

name grand-ethiopian-renaissance-dam-et
 kind place
 country ethiopia
 la Grand Ethiopian Renaissance Dam
 la GERD
 la Renaissance Dam
 ar سد النهضة
 ar سد النهضة الإثيوبي

name gondar-et
 kind place
 country ethiopia
 la Gondar
 ar غوندار

name mombasa-ke
 kind place
 country kenya
 la Mombasa
 ar مومباسا

name dadaab-ke
 kind place
 country kenya
 la Dadaab
 ar داداب

name garissa-ke
 kind place
 country kenya
 la Garissa
 ar غاريسا

name zanzibar-tz
 kind place
 country tanzania
 la Zanzibar
 ar زنجبار

name goma-cd
 kind place
 country dr-congo
 la Goma
 ar غوما
 ar جوما

name bukavu-cd
 kind place
 country dr-congo
 la Bukavu
 ar بوكافو

name north-kivu-cd
 kind place
 country dr-congo
 la North Kivu
 ar شمال كيفو

name south-kivu-cd
 kind place
 country dr-congo
 la South Kivu
 ar جنوب كيفو

name kivu-cd
 kind place
 country dr-congo
 la Kivu
 ar كيفو
 ar إقليم كيفو

name lubumbashi-cd
 kind place
 country dr-congo
 la Lubumbashi
 ar لوبومباشي

name timbuktu-ml
 kind place
 country mali
 la Timbuktu
 la Tombouctou
 ar تمبكتو
 ar تمبوكتو

name gao-ml
 kind place
 country mali
 la Gao
 ar غاو
 ar جاو

name kidal-ml
 kind place
 country mali
 la Kidal
 ar كيدال

name azawad-ml
 kind place
 country mali
 la Azawad
 ar أزواد

name mopti-ml
 kind place
 country mali
 la Mopti
 ar موبتي

name lagos-ng
 kind place
 country nigeria
 la Lagos
 ar لاغوس
 ar لاجوس

name kano-ng
 kind place
 country nigeria
 la Kano
 ar كانو
 ar مدينة كانو

name kaduna-ng
 kind place
 country nigeria
 la Kaduna
 ar كادونا

name maiduguri-ng
 kind place
 country nigeria
 la Maiduguri
 ar مايدوغوري
 ar مايدوجوري

name borno-ng
 kind place
 country nigeria
 la Borno
 ar بورنو
 ar ولاية بورنو

name chibok-ng
 kind place
 country nigeria
 la Chibok
 ar تشيبوك

name niger-delta-ng
 kind place
 country nigeria
 la Niger Delta
 ar دلتا النيجر

name agadez-ne
 kind place
 country niger
 la Agadez
 ar أغاديز
 ar أغادس

name diffa-ne
 kind place
 country niger
 la Diffa
 ar مدينة ديفا

name tillaberi-ne
 kind place
 country niger
 la Tillabéri
 la Tillaberi
 ar تيلابيري

name johannesburg-za
 kind place
 country south-africa
 la Johannesburg
 ar جوهانسبرغ
 ar جوهانسبرج
 ar جوهانسبورغ

name durban-za
 kind place
 country south-africa
 la Durban
 ar ديربان

name soweto-za
 kind place
 country south-africa
 la Soweto
 ar سويتو

name cabo-delgado-mz
 kind place
 country mozambique
 la Cabo Delgado
 ar كابو ديلغادو
 ar كابو ديلجادو

name kumasi-gh
 kind place
 country ghana
 la Kumasi
 ar كوماسي

name douala-cm
 kind place
 country cameroon
 la Douala
 ar دوالا

name entebbe-ug
 kind place
 country uganda
 la Entebbe
 ar عنتيبي

# Turkey and Iran

name istanbul-tr
 kind place
 country turkey
 la Istanbul
 ar إسطنبول
 ar إستانبول

name izmir-tr
 kind place
 country turkey
 la Izmir
 ar إزمير

name antalya-tr
 kind place
 country turkey
 la Antalya
 ar أنطاليا

name bursa-tr
 kind place
 country turkey
 la Bursa
 ar بورصة التركية
 ar مدينة بورصة

name gaziantep-tr
 kind place
 country turkey
 la Gaziantep
 ar غازي عنتاب
 ar غازي عينتاب
 ar عنتاب

name diyarbakir-tr
 kind place
 country turkey
 la Diyarbakir
 la Diyarbakır
 ar ديار بكر

name hatay-tr
 kind place
 country turkey
 la Hatay
 ar هاتاي
 ar هطاي

name antakya-tr
 kind place
 country turkey
 la Antakya
 ar أنطاكيا
 ar أنطاكية

name adana-tr
 kind place
 country turkey
 la Adana
 ar أضنة

name konya-tr
 kind place
 country turkey
 la Konya
 ar قونيا
 ar قونية

name sanliurfa-tr
 kind place
 country turkey
 la Sanliurfa
 la Şanlıurfa
 ar شانلي أورفا
 ar أورفا

name kahramanmaras-tr
 kind place
 country turkey
 la Kahramanmaras
 la Kahramanmaraş
 ar كهرمان مرعش

name trabzon-tr
 kind place
 country turkey
 la Trabzon
 ar طرابزون

name mersin-tr
 kind place
 country turkey
 la Mersin
 ar مرسين

name van-province-tr
 kind place
 country turkey
 la Van province
 ar مدينة وان
 ar ولاية وان

name incirlik-tr
 kind place
 country turkey
 la Incirlik
 la Incirlik Air Base
 ar إنجرليك
 ar قاعدة إنجرليك

name silivri-prison-tr
 kind place
 country turkey
 la Silivri Prison
 ar سجن سيليفري

name taksim-square-tr
 kind place
 country turkey
 la Taksim Square
 la Taksim
 ar ميدان تقسيم
 ar ساحة تقسيم

name gezi-park-tr
 kind place
 country turkey
 la Gezi Park
 ar حديقة غيزي
 ar متنزه غيزي
 ar غيزي بارك

name hagia-sophia-tr
 kind place
 country turkey
 la Hagia Sophia
 ar آيا صوفيا

name isfahan-ir
 kind place
 country iran
 la Isfahan
 la Esfahan
 ar أصفهان

name mashhad-ir
 kind place
 country iran
 la Mashhad
 ar مشهد الإيرانية
 ar مدينة مشهد

name shiraz-ir
 kind place
 country iran
 la Shiraz
 ar شيراز

name tabriz-ir
 kind place
 country iran
 la Tabriz
 ar تبريز

name qom-ir
 kind place
 country iran
 la Qom
 ar مدينة قم
 ar قم الإيرانية

name ahvaz-ir
 kind place
 country iran
 la Ahvaz
 la Ahwaz
 ar الأحواز
 ar الأهواز

name khuzestan-ir
 kind place
 country iran
 la Khuzestan
 ar خوزستان

name zahedan-ir
 kind place
 country iran
 la Zahedan
 ar زاهدان

name sistan-and-baluchestan-ir
 kind place
 country iran
 la Sistan and Baluchestan
 la Sistan-Baluchistan
 ar سيستان وبلوشستان
 ar سيستان بلوشستان

name kerman-ir
 kind place
 country iran
 la Kerman
 ar كرمان

name kermanshah-ir
 kind place
 country iran
 la Kermanshah
 ar كرمانشاه

name bandar-abbas-ir
 kind place
 country iran
 la Bandar Abbas
 ar بندر عباس

name bushehr-ir
 kind place
 country iran
 la Bushehr
 ar بوشهر

name natanz-ir
 kind place
 country iran
 la Natanz
 ar نطنز
 ar منشأة نطنز
 ar نطنز النووية

name fordow-ir
 kind place
 country iran
 la Fordow
 la Fordo
 ar فوردو
 ar منشأة فوردو
 ar فردو

name arak-ir
 kind place
 country iran
 la Arak
 ar أراك الإيرانية

name evin-prison-ir
 kind place
 country iran
 la Evin Prison
 la Evin
 ar سجن إيفين
 ar سجن إوين
 ar إيفين

name kharg-island-ir
 kind place
 country iran
 la Kharg Island
 ar جزيرة خرج
 ar خارك

name chabahar-ir
 kind place
 country iran
 la Chabahar
 ar تشابهار
 ar جابهار

name abadan-ir
 kind place
 country iran
 la Abadan
 ar عبادان

name mahabad-ir
 kind place
 country iran
 la Mahabad
 ar مهاباد

# Europe

name manchester-gb
 kind place
 country united-kingdom
 la Manchester
 ar مانشستر

name birmingham-gb
 kind place
 country united-kingdom
 la Birmingham
 ar برمنغهام
 ar برمنجهام
 ar بيرمنغهام

name liverpool-gb
 kind place
 country united-kingdom
 la Liverpool
 ar ليفربول

name leeds-gb
 kind place
 country united-kingdom
 la Leeds
 ar ليدز

name bristol-gb
 kind place
 country united-kingdom
 la Bristol
 ar بريستول

name glasgow-gb
 kind place
 country united-kingdom
 la Glasgow
 ar غلاسكو
 ar جلاسكو

name newcastle-gb
 kind place
 country united-kingdom
 la Newcastle
 ar نيوكاسل

name sheffield-gb
 kind place
 country united-kingdom
 la Sheffield
 ar شيفيلد

name oxford-gb
 kind place
 country united-kingdom
 la Oxford
 ar أكسفورد
 ar أوكسفورد

name cambridge-gb
 kind place
 country united-kingdom
 la Cambridge
 ar كامبريدج
 ar كمبردج

name brighton-gb
 kind place
 country united-kingdom
 la Brighton
 ar برايتون

name southport-gb
 kind place
 country united-kingdom
 la Southport
 ar ساوثبورت

name salisbury-gb
 kind place
 country united-kingdom
 la Salisbury
 ar سالزبوري
 ar سالزبري

name cheltenham-gb
 kind place
 country united-kingdom
 la Cheltenham
 ar تشلتنهام

name belmarsh-prison-gb
 kind place
 country united-kingdom
 la Belmarsh Prison
 la Belmarsh
 ar سجن بيلمارش
 ar سجن بلمارش

name heathrow-gb
 kind place
 country united-kingdom
 la Heathrow
 la Heathrow Airport
 ar مطار هيثرو
 ar هيثرو

name marseille-fr
 kind place
 country france
 la Marseille
 la Marseilles
 ar مرسيليا
 ar مارسيليا

name lyon-fr
 kind place
 country france
 la Lyon
 ar مدينة ليون
 ar ليون الفرنسية

name nice-france-fr
 kind place
 country france
 la Nice, France
 ar مدينة نيس
 ar نيس الفرنسية

name toulouse-fr
 kind place
 country france
 la Toulouse
 ar تولوز

name bordeaux-fr
 kind place
 country france
 la Bordeaux
 ar بوردو

name strasbourg-fr
 kind place
 country france
 la Strasbourg
 ar ستراسبورغ
 ar ستراسبورج
 ar ستراسبور

name lille-fr
 kind place
 country france
 la Lille
 ar مدينة ليل
 ar ليل الفرنسية

name nantes-fr
 kind place
 country france
 la Nantes
 ar نانت

name rennes-fr
 kind place
 country france
 la Rennes
 ar رين الفرنسية

name cannes-fr
 kind place
 country france
 la Cannes
 ar مدينة كان الفرنسية
 ar كان الفرنسية

name grenoble-fr
 kind place
 country france
 la Grenoble
 ar غرونوبل

name calais-fr
 kind place
 country france
 la Calais
 ar كاليه

name corsica-fr
 kind place
 country france
 la Corsica
 ar كورسيكا

name bataclan-fr
 kind place
 country france
 la Bataclan
 ar مسرح باتاكلان
 ar باتاكلان

name versailles-fr
 kind place
 country france
 la Versailles
 ar فرساي

name munich-de
 kind place
 country germany
 la Munich
 ar ميونخ
 ar ميونيخ

name hamburg-de
 kind place
 country germany
 la Hamburg
 ar هامبورغ
 ar هامبورج
 ar هامبورك

name frankfurt-de
 kind place
 country germany
 la Frankfurt
 ar فرانكفورت

name cologne-de
 kind place
 country germany
 la Cologne
 ar كولونيا
 ar كولن

name stuttgart-de
 kind place
 country germany
 la Stuttgart
 ar شتوتغارت
 ar شتوتجارت

name dusseldorf-de
 kind place
 country germany
 la Düsseldorf
 la Dusseldorf
 ar دوسلدورف

name leipzig-de
 kind place
 country germany
 la Leipzig
 ar لايبزيغ
 ar لايبزيج

name dresden-de
 kind place
 country germany
 la Dresden
 ar دريسدن
 ar درسدن

name bonn-de
 kind place
 country germany
 la Bonn
 ar مدينة بون
 ar بون الألمانية

name bremen-de
 kind place
 country germany
 la Bremen
 ar بريمن

name hanover-de
 kind place
 country germany
 la Hanover
 la Hannover
 ar هانوفر

name nuremberg-de
 kind place
 country germany
 la Nuremberg
 ar نورمبرغ
 ar نورنبرغ

name bavaria-de
 kind place
 country germany
 la Bavaria
 ar بافاريا

name saxony-de
 kind place
 country germany
 la Saxony
 ar ساكسونيا

name magdeburg-de
 kind place
 country germany
 la Magdeburg
 ar ماغديبورغ
 ar ماغدبورغ

name hanau-de
 kind place
 country germany
 la Hanau
 ar هاناو

name solingen-de
 kind place
 country germany
 la Solingen
 ar زولينغن

name koblenz-de
 kind place
 country germany
 la Koblenz
 ar كوبلنز
 ar كوبلنتس

name hesse-de
 kind place
 country germany
 la Hesse
 ar ولاية هيسن
 ar هيسن

name north-rhine-westphalia-de
 kind place
 country germany
 la North Rhine-Westphalia
 ar شمال الراين وستفاليا
 ar شمال الراين ويستفاليا

name ramstein-de
 kind place
 country germany
 la Ramstein
 la Ramstein Air Base
 ar رامشتاين
 ar قاعدة رامشتاين

name milan-it
 kind place
 country italy
 la Milan
 ar ميلانو
 ar ميلان

name naples-it
 kind place
 country italy
 la Naples
 ar نابولي

name turin-it
 kind place
 country italy
 la Turin
 ar تورينو

name venice-it
 kind place
 country italy
 la Venice
 ar مدينة البندقية
 ar فينيسيا

name florence-it
 kind place
 country italy
 la Florence
 ar فلورنسا

name bologna-it
 kind place
 country italy
 la Bologna
 ar بولونيا الإيطالية

name genoa-it
 kind place
 country italy
 la Genoa
 ar جنوى
 ar جنوة

name palermo-it
 kind place
 country italy
 la Palermo
 ar باليرمو

name sicily-it
 kind place
 country italy
 la Sicily
 ar صقلية

name sardinia-it
 kind place
 country italy
 la Sardinia
 ar سردينيا

name lampedusa-it
 kind place
 country italy
 la Lampedusa
 ar لامبيدوزا
 ar لامبيدوسا
 ar جزيرة لامبيدوزا

name trieste-it
 kind place
 country italy
 la Trieste
 ar ترييستي

name bari-it
 kind place
 country italy
 la Bari
 ar باري الإيطالية

name barcelona-es
 kind place
 country spain
 la Barcelona
 ar برشلونة

name valencia-es
 kind place
 country spain
 la Valencia
 ar فالنسيا
 ar بلنسية

name seville-es
 kind place
 country spain
 la Seville
 ar إشبيلية

name malaga-es
 kind place
 country spain
 la Malaga
 la Málaga
 ar ملقة
 ar مالقة

name granada-es
 kind place
 country spain
 la Granada
 ar غرناطة

name cordoba-es
 kind place
 country spain
 la Cordoba
 la Córdoba
 ar قرطبة

name zaragoza-es
 kind place
 country spain
 la Zaragoza
 ar سرقسطة

name bilbao-es
 kind place
 country spain
 la Bilbao
 ar بيلباو
 ar بلباو

name catalonia-es
 kind place
 country spain
 la Catalonia
 la Catalunya
 ar كتالونيا
 ar كاتالونيا
 ar إقليم كتالونيا
 ar كاتالونيا الإسباني
 ar إقليم كاتالونيا

name basque-country-es
 kind place
 country spain
 la Basque Country
 ar إقليم الباسك
 ar الباسك

name andalusia-es
 kind place
 country spain
 la Andalusia
 ar الأندلس
 ar إقليم الأندلس

name ceuta-es
 kind place
 country spain
 la Ceuta
 ar سبتة
 ar سبتة المحتلة

name melilla-es
 kind place
 country spain
 la Melilla
 ar مليلية
 ar مليلية المحتلة

name canary-islands-es
 kind place
 country spain
 la Canary Islands
 ar جزر الكناري
 ar أرخبيل الكناري

name mallorca-es
 kind place
 country spain
 la Mallorca
 la Majorca
 ar مايوركا

name ibiza-es
 kind place
 country spain
 la Ibiza
 ar إيبيزا

name porto-pt
 kind place
 country portugal
 la Porto
 ar بورتو
 ar مدينة بورتو

name azores-pt
 kind place
 country portugal
 la Azores
 ar جزر الأزور

name rotterdam-nl
 kind place
 country netherlands
 la Rotterdam
 ar روتردام

name utrecht-nl
 kind place
 country netherlands
 la Utrecht
 ar أوتريخت

name eindhoven-nl
 kind place
 country netherlands
 la Eindhoven
 ar آيندهوفن

name antwerp-be
 kind place
 country belgium
 la Antwerp
 ar أنتويرب
 ar أنفرس

name ghent-be
 kind place
 country belgium
 la Ghent
 ar مدينة غنت
 ar خنت

name molenbeek-be
 kind place
 country belgium
 la Molenbeek
 ar مولنبيك

name geneva-ch
 kind place
 country switzerland
 la Geneva
 ar جنيف

name zurich-ch
 kind place
 country switzerland
 la Zurich
 la Zürich
 ar زيورخ
 ar زوريخ

name basel-ch
 kind place
 country switzerland
 la Basel
 ar بازل

name davos-ch
 kind place
 country switzerland
 la Davos
 ar دافوس

name lausanne-ch
 kind place
 country switzerland
 la Lausanne
 ar لوزان

name lugano-ch
 kind place
 country switzerland
 la Lugano
 ar لوغانو

name salzburg-at
 kind place
 country austria
 la Salzburg
 ar سالزبورغ

name graz-at
 kind place
 country austria
 la Graz
 ar غراتس

name thessaloniki-gr
 kind place
 country greece
 la Thessaloniki
 ar سالونيك
 ar تسالونيكي

name crete-gr
 kind place
 country greece
 la Crete
 ar كريت
 ar جزيرة كريت

name lesbos-gr
 kind place
 country greece
 la Lesbos
 ar ليسبوس
 ar جزيرة ليسبوس

name pylos-gr
 kind place
 country greece
 la Pylos
 ar بيلوس

name piraeus-gr
 kind place
 country greece
 la Piraeus
 ar بيرايوس

name limassol-cy
 kind place
 country cyprus
 la Limassol
 ar ليماسول

name larnaca-cy
 kind place
 country cyprus
 la Larnaca
 ar لارنكا

name akrotiri-cy
 kind place
 country cyprus
 la Akrotiri
 ar قاعدة أكروتيري
 ar أكروتيري

name krakow-pl
 kind place
 country poland
 la Krakow
 la Kraków
 ar كراكوف

name gdansk-pl
 kind place
 country poland
 la Gdansk
 la Gdańsk
 ar غدانسك

name auschwitz-pl
 kind place
 country poland
 la Auschwitz
 ar أوشفيتز

name wroclaw-pl
 kind place
 country poland
 la Wroclaw
 la Wrocław
 ar فروتسواف

name kharkiv-ua
 kind place
 country ukraine
 la Kharkiv
 la Kharkov
 ar خاركيف
 ar خاركوف

name odesa-ua
 kind place
 country ukraine
 la Odesa
 la Odessa
 ar أوديسا

name mariupol-ua
 kind place
 country ukraine
 la Mariupol
 ar ماريوبول

name donetsk-ua
 kind place
 country ukraine
 la Donetsk
 ar دونيتسك

name luhansk-ua
 kind place
 country ukraine
 la Luhansk
 la Lugansk
 ar لوغانسك
 ar لوهانسك

name donbas-ua
 kind place
 country ukraine
 la Donbas
 la Donbass
 ar دونباس
 ar إقليم دونباس
 ar الدونباس

name crimea-ua
 kind place
 country ukraine
 la Crimea
 la Crimean Peninsula
 ar القرم
 ar شبه جزيرة القرم
 ar جزيرة القرم

name kherson-ua
 kind place
 country ukraine
 la Kherson
 ar خيرسون

name zaporizhzhia-ua
 kind place
 country ukraine
 la Zaporizhzhia
 la Zaporizhia
 la Zaporizhzhya
 ar زابوريجيا
 ar زابوروجيا
 ar محطة زابوريجيا

name bakhmut-ua
 kind place
 country ukraine
 la Bakhmut
 ar باخموت

name avdiivka-ua
 kind place
 country ukraine
 la Avdiivka
 ar أفدييفكا

name dnipro-ua
 kind place
 country ukraine
 la Dnipro
 ar دنيبرو
 ar دنيبروبتروفسك

name lviv-ua
 kind place
 country ukraine
 la Lviv
 ar لفيف

name bucha-ua
 kind place
 country ukraine
 la Bucha
 ar بوتشا

name mykolaiv-ua
 kind place
 country ukraine
 la Mykolaiv
 ar ميكولايف

name chernobyl-ua
 kind place
 country ukraine
 la Chernobyl
 la Chornobyl
 ar تشيرنوبل
 ar تشيرنوبيل

name sumy-ua
 kind place
 country ukraine
 la Sumy
 ar سومي الأوكرانية

name pokrovsk-ua
 kind place
 country ukraine
 la Pokrovsk
 ar بوكروفسك

name severodonetsk-ua
 kind place
 country ukraine
 la Severodonetsk
 ar سيفيرودونيتسك

name sevastopol-ua
 kind place
 country ukraine
 la Sevastopol
 ar سيفاستوبول

name saint-petersburg-ru
 kind place
 country russia
 la Saint Petersburg
 la St. Petersburg
 la St Petersburg
 ar سان بطرسبرغ
 ar سانت بطرسبرغ
 ar بطرسبرغ
 ar سان بطرسبورغ

name chechnya-ru
 kind place
 country russia
 la Chechnya
 ar الشيشان
 ar جمهورية الشيشان

name grozny-ru
 kind place
 country russia
 la Grozny
 ar غروزني
 ar جروزني

name dagestan-ru
 kind place
 country russia
 la Dagestan
 ar داغستان
 ar داجستان

name ingushetia-ru
 kind place
 country russia
 la Ingushetia
 ar إنغوشيا

name north-ossetia-ru
 kind place
 country russia
 la North Ossetia
 ar أوسيتيا الشمالية

name tatarstan-ru
 kind place
 country russia
 la Tatarstan
 ar تتارستان

name kazan-ru
 kind place
 country russia
 la Kazan
 ar قازان
 ar كازان

name kursk-ru
 kind place
 country russia
 la Kursk
 ar كورسك

name belgorod-ru
 kind place
 country russia
 la Belgorod
 ar بيلغورود
 ar بيلجورود

name sochi-ru
 kind place
 country russia
 la Sochi
 ar سوتشي

name vladivostok-ru
 kind place
 country russia
 la Vladivostok
 ar فلاديفوستوك

name rostov-on-don-ru
 kind place
 country russia
 la Rostov-on-Don
 la Rostov
 ar روستوف

name yekaterinburg-ru
 kind place
 country russia
 la Yekaterinburg
 ar يكاترينبورغ
 ar يكاترينبرغ

name novosibirsk-ru
 kind place
 country russia
 la Novosibirsk
 ar نوفوسيبيرسك

name kaliningrad-ru
 kind place
 country russia
 la Kaliningrad
 ar كالينينغراد
 ar كاليننغراد

name kerch-ru
 kind place
 country russia
 la Kerch
 ar كيرتش
 ar جسر كيرتش

name red-square-ru
 kind place
 country russia
 la Red Square
 ar الساحة الحمراء

name kuril-islands-ru
 kind place
 country russia
 la Kuril Islands
 ar جزر الكوريل

name srebrenica-ba
 kind place
 country bosnia-herzegovina
 la Srebrenica
 ar سريبرينيتسا
 ar سربرنيتسا
 ar سريبرينتسا

name republika-srpska-ba
 kind place
 country bosnia-herzegovina
 la Republika Srpska
 ar جمهورية صرب البوسنة

name mostar-ba
 kind place
 country bosnia-herzegovina
 la Mostar
 ar موستار

name nagorno-karabakh-az
 kind place
 country azerbaijan
 la Nagorno-Karabakh
 la Karabakh
 la Artsakh
 ar ناغورني قره باغ
 ar قره باغ
 ar ناغورنو كاراباخ
 ar ناغورني كاراباخ
 ar ناجورنو كاراباخ
 ar إقليم قره باغ

name shusha-az
 kind place
 country azerbaijan
 la Shusha
 ar شوشة
 ar شوشا

name lachin-corridor-az
 kind place
 country azerbaijan
 la Lachin corridor
 ar ممر لاتشين

name nakhchivan-az
 kind place
 country azerbaijan
 la Nakhchivan
 ar ناخيتشيفان
 ar نخجوان

name zangezur-corridor-az
 kind place
 country azerbaijan
 la Zangezur corridor
 ar ممر زنغزور

name malmo-se
 kind place
 country sweden
 la Malmo
 la Malmö
 ar مالمو

name gothenburg-se
 kind place
 country sweden
 la Gothenburg
 ar غوتنبرغ
 ar غوتنبورغ

name aarhus-dk
 kind place
 country denmark
 la Aarhus
 ar آرهوس

name bergen-no
 kind place
 country norway
 la Bergen
 ar بيرغن

name svalbard-no
 kind place
 country norway
 la Svalbard
 ar سفالبارد

name county-cork-ie
 kind place
 country ireland
 la County Cork
 ar مدينة كورك

name mitrovica-xk
 kind place
 country kosovo
 la Mitrovica
 ar ميتروفيتسا

# The Americas

name new-york-us
 kind place
 country united-states
 la New York
 la New York City
 la NYC
 ar نيويورك
 ar مدينة نيويورك
 ar ولاية نيويورك

name los-angeles-us
 kind place
 country united-states
 la Los Angeles
 ar لوس أنجلوس
 ar لوس أنجليس
 ar لوس أنجيليس

name chicago-us
 kind place
 country united-states
 la Chicago
 ar شيكاغو
 ar شيكاجو

name san-francisco-us
 kind place
 country united-states
 la San Francisco
 ar سان فرانسيسكو
 ar سان فرنسيسكو

name silicon-valley-us
 kind place
 country united-states
 la Silicon Valley
 ar وادي السيليكون
 ar سيليكون فالي
 ar وادي السليكون

name houston-us
 kind place
 country united-states
 la Houston
 ar هيوستن

name dallas-us
 kind place
 country united-states
 la Dallas
 ar دالاس

name austin-us
 kind place
 country united-states
 la Austin
 ar أوستن

name boston-us
 kind place
 country united-states
 la Boston
 ar بوسطن

name miami-us
 kind place
 country united-states
 la Miami
 ar ميامي

name seattle-us
 kind place
 country united-states
 la Seattle
 ar سياتل

name atlanta-us
 kind place
 country united-states
 la Atlanta
 ar أتلانتا

name philadelphia-us
 kind place
 country united-states
 la Philadelphia
 ar فيلادلفيا

name detroit-us
 kind place
 country united-states
 la Detroit
 ar ديترويت

name minneapolis-us
 kind place
 country united-states
 la Minneapolis
 ar مينيابوليس

name phoenix-us
 kind place
 country united-states
 la Phoenix
 ar فينيكس
 ar مدينة فينيكس

name las-vegas-us
 kind place
 country united-states
 la Las Vegas
 ar لاس فيغاس
 ar لاس فيجاس

name san-diego-us
 kind place
 country united-states
 la San Diego
 ar سان دييغو
 ar سان دييجو

name san-jose-us
 kind place
 country united-states
 la San Jose
 la San José, California
 ar سان هوزيه
 ar سان خوسيه الأميركية
 ar سان خوسيه الأمريكية

name oakland-us
 kind place
 country united-states
 la Oakland
 ar أوكلاند الأميركية
 ar أوكلاند الأمريكية
 ar أوكلاند بكاليفورنيا

name portland-us
 kind place
 country united-states
 la Portland
 ar بورتلاند

name denver-us
 kind place
 country united-states
 la Denver
 ar دنفر

name new-orleans-us
 kind place
 country united-states
 la New Orleans
 ar نيو أورلينز
 ar نيو أورليانز

name baltimore-us
 kind place
 country united-states
 la Baltimore
 ar بالتيمور

name cupertino-us
 kind place
 country united-states
 la Cupertino
 ar كوبرتينو

name menlo-park-us
 kind place
 country united-states
 la Menlo Park
 ar مينلو بارك

name palo-alto-us
 kind place
 country united-states
 la Palo Alto
 ar بالو ألتو

name redmond-us
 kind place
 country united-states
 la Redmond
 ar ريدموند

name manhattan-us
 kind place
 country united-states
 la Manhattan
 ar مانهاتن

name brooklyn-us
 kind place
 country united-states
 la Brooklyn
 ar بروكلين

name wall-street-us
 kind place
 country united-states
 la Wall Street
 ar وول ستريت

name hollywood-us
 kind place
 country united-states
 la Hollywood
 ar هوليوود

name california-us
 kind place
 country united-states
 la California
 ar كاليفورنيا
 ar ولاية كاليفورنيا

name texas-us
 kind place
 country united-states
 la Texas
 ar تكساس
 ar ولاية تكساس

name florida-us
 kind place
 country united-states
 la Florida
 ar فلوريدا
 ar ولاية فلوريدا

name virginia-us
 kind place
 country united-states
 la Virginia
 ar فرجينيا
 ar فيرجينيا
 ar ولاية فرجينيا

name maryland-us
 kind place
 country united-states
 la Maryland
 ar ماريلاند
 ar ميريلاند

name massachusetts-us
 kind place
 country united-states
 la Massachusetts
 ar ماساتشوستس
 ar ماساشوستس

name michigan-us
 kind place
 country united-states
 la Michigan
 ar ميشيغان
 ar ميشيجان
 ar ميشيغن

name ohio-us
 kind place
 country united-states
 la Ohio
 ar أوهايو

name pennsylvania-us
 kind place
 country united-states
 la Pennsylvania
 ar بنسلفانيا
 ar بنسيلفانيا

name illinois-us
 kind place
 country united-states
 la Illinois
 ar إلينوي
 ar إيلينوي

name arizona-us
 kind place
 country united-states
 la Arizona
 ar أريزونا

name nevada-us
 kind place
 country united-states
 la Nevada
 ar نيفادا

name colorado-us
 kind place
 country united-states
 la Colorado
 ar كولورادو

name utah-us
 kind place
 country united-states
 la Utah
 ar يوتا
 ar يوتاه

name oregon-us
 kind place
 country united-states
 la Oregon
 ar أوريغون
 ar أوريجون

name washington-state-us
 kind place
 country united-states
 la Washington State
 la Washington state
 ar ولاية واشنطن

name minnesota-us
 kind place
 country united-states
 la Minnesota
 ar مينيسوتا

name wisconsin-us
 kind place
 country united-states
 la Wisconsin
 ar ويسكونسن
 ar ويسكنسن

name indiana-us
 kind place
 country united-states
 la Indiana
 ar إنديانا

name north-carolina-us
 kind place
 country united-states
 la North Carolina
 ar كارولاينا الشمالية
 ar نورث كارولاينا
 ar كارولينا الشمالية
 ar نورث كارولينا

name south-carolina-us
 kind place
 country united-states
 la South Carolina
 ar كارولاينا الجنوبية
 ar ساوث كارولاينا
 ar كارولينا الجنوبية

name louisiana-us
 kind place
 country united-states
 la Louisiana
 ar لويزيانا

name alabama-us
 kind place
 country united-states
 la Alabama
 ar ألاباما
 ar ولاية ألاباما

name mississippi-us
 kind place
 country united-states
 la Mississippi
 ar مسيسيبي
 ar ميسيسيبي

name tennessee-us
 kind place
 country united-states
 la Tennessee
 ar تينيسي

name kentucky-us
 kind place
 country united-states
 la Kentucky
 ar كنتاكي

name missouri-us
 kind place
 country united-states
 la Missouri
 ar ميزوري
 ar ميسوري

name kansas-us
 kind place
 country united-states
 la Kansas
 ar كنساس

name oklahoma-us
 kind place
 country united-states
 la Oklahoma
 ar أوكلاهوما

name new-mexico-us
 kind place
 country united-states
 la New Mexico
 ar نيو مكسيكو

name new-jersey-us
 kind place
 country united-states
 la New Jersey
 ar نيوجيرسي
 ar نيو جيرسي

name connecticut-us
 kind place
 country united-states
 la Connecticut
 ar كونيتيكت
 ar كونيتيكيت

name delaware-us
 kind place
 country united-states
 la Delaware
 ar ديلاوير
 ar ولاية ديلاوير

name hawaii-us
 kind place
 country united-states
 la Hawaii
 ar هاواي

name alaska-us
 kind place
 country united-states
 la Alaska
 ar ألاسكا

name idaho-us
 kind place
 country united-states
 la Idaho
 ar أيداهو

name montana-us
 kind place
 country united-states
 la Montana
 ar مونتانا

name iowa-us
 kind place
 country united-states
 la Iowa
 ar آيوا

name nebraska-us
 kind place
 country united-states
 la Nebraska
 ar نبراسكا

name maine-us
 kind place
 country united-states
 la Maine
 ar ولاية مين

name vermont-us
 kind place
 country united-states
 la Vermont
 ar فيرمونت

name new-hampshire-us
 kind place
 country united-states
 la New Hampshire
 ar نيو هامبشير
 ar نيوهامبشير

name georgia-us-us
 kind place
 country united-states
 ar ولاية جورجيا
 ar جورجيا الأميركية
 ar جورجيا الأمريكية

name mar-a-lago-us
 kind place
 country united-states
 la Mar-a-Lago
 ar مارالاغو
 ar مار إيه لاغو
 ar مارالاجو
 ar منتجع مارالاغو

name camp-david-us
 kind place
 country united-states
 la Camp David
 ar كامب ديفيد

name guantanamo-bay-us
 kind place
 country united-states
 la Guantanamo Bay
 la Guantánamo Bay
 la Guantanamo
 la Guantánamo
 ar غوانتانامو
 ar معتقل غوانتانامو
 ar جوانتانامو
 ar سجن غوانتانامو
 ar غوانتنامو
 ar غوانتانمو

name fort-meade-us
 kind place
 country united-states
 la Fort Meade
 ar فورت ميد

name guam-us
 kind place
 country united-states
 la Guam
 ar غوام
 ar جزيرة غوام

name uvalde-us
 kind place
 country united-states
 la Uvalde
 ar يوفالدي

name ferguson-us
 kind place
 country united-states
 la Ferguson
 ar فيرغسون

name dearborn-us
 kind place
 country united-states
 la Dearborn
 ar ديربورن

name toronto-ca
 kind place
 country canada
 la Toronto
 ar تورونتو

name montreal-ca
 kind place
 country canada
 la Montreal
 la Montréal
 ar مونتريال

name vancouver-ca
 kind place
 country canada
 la Vancouver
 ar فانكوفر

name quebec-ca
 kind place
 country canada
 la Quebec
 la Québec
 ar كيبيك
 ar كيبك

name ontario-ca
 kind place
 country canada
 la Ontario
 ar أونتاريو

name alberta-ca
 kind place
 country canada
 la Alberta
 ar ألبرتا

name british-columbia-ca
 kind place
 country canada
 la British Columbia
 ar كولومبيا البريطانية

name calgary-ca
 kind place
 country canada
 la Calgary
 ar كالغاري

name tijuana-mx
 kind place
 country mexico
 la Tijuana
 ar تيخوانا

name guadalajara-mx
 kind place
 country mexico
 la Guadalajara
 ar غوادالاخارا
 ar جوادالاخارا

name ciudad-juarez-mx
 kind place
 country mexico
 la Ciudad Juárez
 la Ciudad Juarez
 ar سيوداد خواريز
 ar ثيوداد خواريث

name guerrero-mx
 kind place
 country mexico
 la Guerrero
 ar غيريرو
 ar ولاية غيريرو

name sinaloa-mx
 kind place
 country mexico
 la Sinaloa
 ar سينالوا

name ayotzinapa-mx
 kind place
 country mexico
 la Ayotzinapa
 ar أيوتزينابا

name veracruz-mx
 kind place
 country mexico
 la Veracruz
 ar فيراكروز

name chiapas-mx
 kind place
 country mexico
 la Chiapas
 ar تشياباس

name monterrey-mx
 kind place
 country mexico
 la Monterrey
 ar مونتيري

name sao-paulo-br
 kind place
 country brazil
 la São Paulo
 la Sao Paulo
 ar ساو باولو

name rio-de-janeiro-br
 kind place
 country brazil
 la Rio de Janeiro
 ar ريو دي جانيرو
 ar ريو دي جانيرو البرازيلية

name amazonas-br
 kind place
 country brazil
 la Amazonas
 ar أمازوناس

name bahia-br
 kind place
 country brazil
 la Bahia
 ar باهيا

name manaus-br
 kind place
 country brazil
 la Manaus
 ar ماناوس

name belem-br
 kind place
 country brazil
 la Belém
 ar بيليم

name medellin-co
 kind place
 country colombia
 la Medellín
 la Medellin
 ar ميديلين
 ar مديلين

name cali-co
 kind place
 country colombia
 la Cali
 ar كالي الكولومبية

name maracaibo-ve
 kind place
 country venezuela
 la Maracaibo
 ar ماراكايبو

name orinoco-ve
 kind place
 country venezuela
 la Orinoco
 ar أورينوكو

name guayaquil-ec
 kind place
 country ecuador
 la Guayaquil
 ar غواياكيل

name valparaiso-cl
 kind place
 country chile
 la Valparaíso
 la Valparaiso
 ar فالبارايسو

name rosario-ar
 kind place
 country argentina
 la Rosario
 ar روساريو

name essequibo-gy
 kind place
 country guyana
 la Essequibo
 ar إيسيكيبو
 ar إسيكيبو

# Asia and Oceania

name shanghai-cn
 kind place
 country china
 la Shanghai
 ar شنغهاي
 ar شانغهاي
 ar شنجهاي

name shenzhen-cn
 kind place
 country china
 la Shenzhen
 ar شينزين
 ar شنتشن
 ar شينجن

name guangzhou-cn
 kind place
 country china
 la Guangzhou
 ar قوانغتشو
 ar غوانغجو
 ar غوانزو

name wuhan-cn
 kind place
 country china
 la Wuhan
 ar ووهان

name xinjiang-cn
 kind place
 country china
 la Xinjiang
 la East Turkestan
 ar شينجيانغ
 ar شينغيانغ
 ar سنجان
 ar تركستان الشرقية
 ar شينجيانج
 ar إقليم شينجيانغ

name tibet-cn
 kind place
 country china
 la Tibet
 ar التبت
 ar التيبت

name chengdu-cn
 kind place
 country china
 la Chengdu
 ar تشنغدو

name chongqing-cn
 kind place
 country china
 la Chongqing
 ar تشونغتشينغ

name hangzhou-cn
 kind place
 country china
 la Hangzhou
 ar هانغتشو

name tianjin-cn
 kind place
 country china
 la Tianjin
 ar تيانجين

name urumqi-cn
 kind place
 country china
 la Urumqi
 ar أورومتشي

name inner-mongolia-cn
 kind place
 country china
 la Inner Mongolia
 ar منغوليا الداخلية

name tiananmen-square-cn
 kind place
 country china
 la Tiananmen Square
 la Tiananmen
 ar تيانانمن
 ar ساحة تيانانمن
 ar ميدان تيانانمين
 ar تيان آن من

name guangdong-cn
 kind place
 country china
 la Guangdong
 ar غوانغدونغ
 ar قوانغدونغ

name hubei-cn
 kind place
 country china
 la Hubei
 ar هوبي
 ar مقاطعة هوبي

name xi-an-cn
 kind place
 country china
 la Xi'an
 ar شيآن
 ar شيان الصينية

name dalian-cn
 kind place
 country china
 la Dalian
 ar داليان

name hsinchu-tw
 kind place
 country taiwan
 la Hsinchu
 ar هسينشو

name kinmen-tw
 kind place
 country taiwan
 la Kinmen
 ar كينمن

name osaka-jp
 kind place
 country japan
 la Osaka
 ar أوساكا

name kyoto-jp
 kind place
 country japan
 la Kyoto
 ar كيوتو

name hiroshima-jp
 kind place
 country japan
 la Hiroshima
 ar هيروشيما

name nagasaki-jp
 kind place
 country japan
 la Nagasaki
 ar ناغازاكي
 ar ناجازاكي

name fukushima-jp
 kind place
 country japan
 la Fukushima
 ar فوكوشيما
 ar محطة فوكوشيما

name okinawa-jp
 kind place
 country japan
 la Okinawa
 ar أوكيناوا

name yokohama-jp
 kind place
 country japan
 la Yokohama
 ar يوكوهاما

name busan-kr
 kind place
 country south-korea
 la Busan
 ar بوسان

name incheon-kr
 kind place
 country south-korea
 la Incheon
 ar إنشيون

name gwangju-kr
 kind place
 country south-korea
 la Gwangju
 ar غوانغجو الكورية

name itaewon-kr
 kind place
 country south-korea
 la Itaewon
 ar إيتايون

name yongbyon-kp
 kind place
 country north-korea
 la Yongbyon
 ar يونغبيون

name mumbai-in
 kind place
 country india
 la Mumbai
 la Bombay
 ar مومباي
 ar بومباي

name kashmir-in
 kind place
 country india
 la Kashmir
 la Indian-administered Kashmir
 la Jammu and Kashmir
 ar كشمير
 ar جامو وكشمير
 ar إقليم كشمير
 ar كشمير الهندية

name srinagar-in
 kind place
 country india
 la Srinagar
 ar سريناغار
 ar سرينغار

name bengaluru-in
 kind place
 country india
 la Bengaluru
 la Bangalore
 ar بنغالورو
 ar بنغالور
 ar بنجالور

name chennai-in
 kind place
 country india
 la Chennai
 ar تشيناي

name hyderabad-in
 kind place
 country india
 la Hyderabad
 ar حيدر أباد

name kolkata-in
 kind place
 country india
 la Kolkata
 la Calcutta
 ar كلكتا
 ar كولكاتا

name gujarat-in
 kind place
 country india
 la Gujarat
 ar غوجارات
 ar كجرات
 ar جوجارات

name assam-in
 kind place
 country india
 la Assam
 ar ولاية آسام

name manipur-in
 kind place
 country india
 la Manipur
 ar مانيبور

name uttar-pradesh-in
 kind place
 country india
 la Uttar Pradesh
 ar أوتار براديش

name kerala-in
 kind place
 country india
 la Kerala
 ar كيرالا
 ar ولاية كيرالا

name punjab-in
 kind place
 country india
 la Punjab
 ar البنجاب
 ar بنجاب

name ayodhya-in
 kind place
 country india
 la Ayodhya
 ar أيوديا

name goa-in
 kind place
 country india
 la Goa
 ar ولاية غوا
 ar غوا الهندية

name ladakh-in
 kind place
 country india
 la Ladakh
 ar لداخ

name bihar-in
 kind place
 country india
 la Bihar
 ar بيهار

name karachi-pk
 kind place
 country pakistan
 la Karachi
 ar كراتشي

name lahore-pk
 kind place
 country pakistan
 la Lahore
 ar لاهور

name peshawar-pk
 kind place
 country pakistan
 la Peshawar
 ar بيشاور

name rawalpindi-pk
 kind place
 country pakistan
 la Rawalpindi
 ar روالبندي

name balochistan-pk
 kind place
 country pakistan
 la Balochistan
 la Baluchistan
 ar بلوشستان
 ar إقليم بلوشستان

name khyber-pakhtunkhwa-pk
 kind place
 country pakistan
 la Khyber Pakhtunkhwa
 ar خيبر بختونخوا

name quetta-pk
 kind place
 country pakistan
 la Quetta
 ar كويتا

name swat-valley-pk
 kind place
 country pakistan
 la Swat Valley
 ar وادي سوات

name waziristan-pk
 kind place
 country pakistan
 la Waziristan
 la North Waziristan
 la South Waziristan
 ar وزيرستان

name azad-kashmir-pk
 kind place
 country pakistan
 la Azad Kashmir
 ar آزاد كشمير
 ar كشمير الباكستانية

name gwadar-pk
 kind place
 country pakistan
 la Gwadar
 ar جوادر
 ar غوادر

name sindh-pk
 kind place
 country pakistan
 la Sindh
 ar إقليم السند

name kandahar-af
 kind place
 country afghanistan
 la Kandahar
 ar قندهار

name herat-af
 kind place
 country afghanistan
 la Herat
 ar هرات

name mazar-i-sharif-af
 kind place
 country afghanistan
 la Mazar-i-Sharif
 ar مزار شريف

name jalalabad-af
 kind place
 country afghanistan
 la Jalalabad
 ar جلال آباد

name helmand-af
 kind place
 country afghanistan
 la Helmand
 ar هلمند
 ar ولاية هلمند

name kunduz-af
 kind place
 country afghanistan
 la Kunduz
 ar قندوز

name bagram-af
 kind place
 country afghanistan
 la Bagram
 la Bagram Air Base
 ar باغرام
 ar قاعدة باغرام
 ar بجرام

name panjshir-af
 kind place
 country afghanistan
 la Panjshir
 ar بنجشير
 ar وادي بنجشير

name ghazni-af
 kind place
 country afghanistan
 la Ghazni
 ar غزنة
 ar غزني

name cox-s-bazar-bd
 kind place
 country bangladesh
 la Cox's Bazar
 ar كوكس بازار

name chittagong-bd
 kind place
 country bangladesh
 la Chittagong
 ar شيتاغونغ

name rakhine-mm
 kind place
 country myanmar
 la Rakhine
 la Rakhine State
 la Arakan
 ar راخين
 ar أراكان
 ar ولاية راخين

name mandalay-mm
 kind place
 country myanmar
 la Mandalay
 ar ماندالاي

name kachin-mm
 kind place
 country myanmar
 la Kachin
 ar كاتشين

name bali-id
 kind place
 country indonesia
 la Bali
 ar جزيرة بالي
 ar بالي الإندونيسية

name aceh-id
 kind place
 country indonesia
 la Aceh
 ar آتشيه
 ar إقليم آتشيه

name papua-id
 kind place
 country indonesia
 la Papua
 ar بابوا
 ar إقليم بابوا

name sumatra-id
 kind place
 country indonesia
 la Sumatra
 ar سومطرة

name java-island-id
 kind place
 country indonesia
 la Java island
 ar جزيرة جاوة
 ar جاوا

name mindanao-ph
 kind place
 country philippines
 la Mindanao
 ar مينداناو

name marawi-ph
 kind place
 country philippines
 la Marawi
 ar مراوي
 ar ماراوي

name manila-bay-ph
 kind place
 country philippines
 la Manila Bay
 ar خليج مانيلا

name penang-my
 kind place
 country malaysia
 la Penang
 ar بينانغ
 ar بينانج

name pattani-th
 kind place
 country thailand
 la Pattani
 ar فطاني

name phuket-th
 kind place
 country thailand
 la Phuket
 ar بوكيت
 ar فوكيت

name ho-chi-minh-city-vn
 kind place
 country vietnam
 la Ho Chi Minh City
 la Saigon
 ar هو تشي منه
 ar هوشي منه
 ar سايغون
 ar مدينة هوشي منه

name da-nang-vn
 kind place
 country vietnam
 la Da Nang
 ar دانانغ

name almaty-kz
 kind place
 country kazakhstan
 la Almaty
 ar ألماتي
 ar ألما آتا

name baikonur-kz
 kind place
 country kazakhstan
 la Baikonur
 ar بايكونور

name samarkand-uz
 kind place
 country uzbekistan
 la Samarkand
 ar سمرقند

name bukhara-uz
 kind place
 country uzbekistan
 la Bukhara
 ar بخارى

name sydney-au
 kind place
 country australia
 la Sydney
 ar سيدني

name melbourne-au
 kind place
 country australia
 la Melbourne
 ar ملبورن
 ar ميلبورن

name brisbane-au
 kind place
 country australia
 la Brisbane
 ar بريزبن
 ar بريزبين

name perth-au
 kind place
 country australia
 la Perth
 ar مدينة بيرث
 ar بيرث الأسترالية

name adelaide-au
 kind place
 country australia
 la Adelaide
 ar أديلايد

name queensland-au
 kind place
 country australia
 la Queensland
 ar كوينزلاند

name new-south-wales-au
 kind place
 country australia
 la New South Wales
 ar نيو ساوث ويلز

name tasmania-au
 kind place
 country australia
 la Tasmania
 ar تسمانيا
 ar تاسمانيا

name bondi-beach-au
 kind place
 country australia
 la Bondi Beach
 ar شاطئ بوندي

name auckland-nz
 kind place
 country new-zealand
 la Auckland
 ar أوكلاند النيوزيلندية

name christchurch-nz
 kind place
 country new-zealand
 la Christchurch
 ar كرايست تشيرش
 ar كرايستشيرش

name bougainville-pg
 kind place
 country papua-new-guinea
 la Bougainville
 ar بوغانفيل
