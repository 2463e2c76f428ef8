#! lex 1 kind=adjectives lang=ar

# Relational adjectives: state, law, politics

adj دولي

adj وطني

adj قومي

adj محلي

adj إقليمي

adj عالمي

adj أممي

adj حكومي

adj رسمي

adj شعبي

adj أهلي

adj مدني

adj عسكري

adj أمني

adj سياسي

adj اقتصادي

adj اجتماعي

adj ثقافي

adj قانوني

adj قضائي

adj دستوري

adj تشريعي

adj تنفيذي

adj برلماني

adj نيابي

adj رئاسي

adj وزاري

adj ملكي

adj أميري

adj سلطاني

adj جمهوري

adj فدرالي

adj فيدرالي

adj اتحادي

adj كونفدرالي

adj مركزي

adj لامركزي

adj جهوي

adj إداري

adj بلدي

adj ريفي

adj حضري

adj قروي

adj حدودي

adj سيادي

adj استراتيجي

adj إستراتيجي

adj تكتيكي

adj دبلوماسي

adj ديبلوماسي

adj قنصلي

adj انتخابي

adj استفتائي

adj حزبي

adj نقابي

adj عمالي

adj طلابي

adj شبابي

adj نسائي

adj نسوي

adj ذكوري

adj رجالي

adj جماهيري

adj ديمقراطي

adj ديموقراطي

adj ليبرالي

adj شيوعي

adj اشتراكي

adj رأسمالي

adj يساري

adj يميني

adj وسطي

adj محافظ

adj فاشي

adj نازي

adj عنصري

adj صهيوني

adj إمبريالي

adj استعماري

adj استيطاني

adj استبدادي

adj ديكتاتوري

adj دكتاتوري

adj سلطوي

adj شمولي

adj ثوري

adj إصلاحي

adj انقلابي

adj انفصالي

adj انتقالي

adj تأسيسي

adj توافقي

adj تفاوضي

adj تعاوني

adj ائتلافي

adj وحدوي

adj طائفي

adj مذهبي

adj عرقي

adj إثني

adj قبلي

adj عشائري

adj عائلي

adj أسري

adj وراثي

adj جنائي

adj جزائي

adj جنحي

adj تأديبي

adj زجري

adj ردعي

adj عقابي

adj احترازي

adj وقائي

adj تحفظي

adj احتياطي

adj استعجالي

adj ابتدائي

adj استئنافي

adj تمييزي

adj تعسفي

adj قسري

adj إجباري

adj إلزامي

adj اختياري

adj طوعي

adj تطوعي

adj جبري

adj تحكيمي

adj توجيهي

adj تنظيمي

adj رقابي

adj إشرافي

adj استشاري

adj نظامي

adj عرفي

adj ضريبي

adj جمركي

adj مالي

adj نقدي

adj مصرفي

adj بنكي

adj تجاري

adj صناعي

adj زراعي

adj فلاحي

adj عقاري

adj سياحي

adj خدماتي

adj خدمي

adj إنتاجي

adj استهلاكي

adj استثماري

adj تنموي

adj نفطي

adj غازي

adj بترولي

adj طاقي

adj كهربائي

adj مائي

adj منجمي

adj معدني

adj تعديني

adj نووي

adj ذري

adj كيماوي

adj كيميائي

adj بيولوجي

adj جرثومي

adj بحري

adj بري

adj جوي

adj أرضي

adj فضائي

adj مداري

adj ساحلي

adj صحراوي

adj جبلي

adj نهري

adj بحيري

adj غابي

adj مناخي

adj بيئي

adj جغرافي

adj جيولوجي

adj زلزالي

adj بركاني

adj تكتوني

adj ديموغرافي

adj ديمغرافي

adj سكاني

adj سكني

adj معماري

adj عمراني

adj هندسي

adj تقني

adj فني

adj تكنولوجي

adj رقمي

adj إلكتروني

adj سيبراني

adj سبراني

adj معلوماتي

adj حاسوبي

adj برمجي

adj افتراضي

adj واقعي

adj هاتفي

adj لاسلكي

adj سلكي

adj صوتي

adj مرئي

adj بصري

adj سمعي

adj إعلامي

adj صحفي

adj صحافي

adj تلفزيوني

adj إذاعي

adj سينمائي

adj مسرحي

adj موسيقي

adj غنائي

adj فنائي

adj أدبي

adj شعري

adj روائي

adj قصصي

adj لغوي

adj تاريخي

adj أثري

adj تراثي

adj حضاري

adj ديني

adj إسلامي

adj مسيحي

adj يهودي

adj شيعي

adj سني

adj كاثوليكي

adj أرثوذكسي

adj بروتستانتي

adj إنجيلي

adj قبطي

adj ماروني

adj درزي

adj علوي

adj صوفي

adj سلفي

adj جهادي

adj إخواني

adj بوذي

adj هندوسي

adj علماني

adj لاهوتي

adj فقهي

adj شرعي

adj روحي

adj روحاني

adj كنسي

adj بابوي

adj أسقفي

adj عقائدي

adj عقدي

adj أيديولوجي

adj إيديولوجي

adj فكري

adj ذهني

adj عقلي

adj نفسي

adj نفساني

adj عاطفي

adj وجداني

adj أخلاقي

adj قيمي

adj إنساني

adj بشري

adj حيواني

adj نباتي

adj حيوي

adj طبي

adj صحي

adj دوائي

adj علاجي

adj جراحي

adj سريري

adj مرضي

adj وبائي

adj غذائي

adj بدني

adj جسدي

adj جنسي

adj تعليمي

adj تربوي

adj مدرسي

adj جامعي

adj أكاديمي

adj علمي

adj بحثي

adj تجريبي

adj نظري

adj عملي

adj تطبيقي

adj منهجي

adj إحصائي

adj رياضي

adj كروي

adj أولمبي

adj احترافي

adj مهني

adj حرفي

adj وظيفي

adj حقوقي

adj خيري

adj إغاثي

adj تضامني

adj احتجاجي

adj مطلبي

adj سلمي

adj حربي

adj قتالي

adj هجومي

adj دفاعي

adj ميداني

adj عملياتي

adj لوجستي

adj لوجيستي

adj مدفعي

adj صاروخي

adj باليستي

adj انتحاري

adj إرهابي

adj إجرامي

adj تخريبي

adj تفجيري

adj دموي

adj وحشي

adj همجي

adj عدواني

adj عدائي

adj إبادي

adj استخباراتي

adj استخباري

adj مخابراتي

adj تجسسي

adj استقصائي

adj تحقيقي

adj تحليلي

adj تفصيلي

adj إجمالي

adj جزئي

adj كلي

adj نسبي

adj مطلق

adj نهائي

adj أولي

adj مبدئي

adj مرحلي

adj مؤقت

adj دائم

adj يومي

adj أسبوعي

adj شهري

adj سنوي

adj موسمي

adj فصلي

adj دوري

adj ليلي

adj نهاري

adj صباحي

adj مسائي

adj زمني

adj آني

adj فوري

adj عاجل

adj مستعجل

adj مستقبلي

adj راهن

adj حالي

adj ماض

adj سابق

adj أسبق

adj لاحق

adj مقبل

adj قادم

adj جار

adj جاري

adj منصرم

adj فائت

adj آخر
 plural آخرون

adj أخير

adj حديث

adj جديد
 plural جدد

adj قديم
 plural قدامى قدماء

adj عتيق

adj معاصر

adj تقليدي

adj كلاسيكي

adj حداثي

adj عصري

# Relational adjectives: regions, cities, peoples

adj عربي
 plural عرب

adj غربي

adj شرقي

adj شمالي

adj جنوبي

adj أوسطي

adj مغاربي

adj مشرقي

adj خليجي

adj شامي

adj متوسطي

adj أطلسي

adj أوروبي

adj إفريقي
 plural أفارقة

adj أفريقي
 plural أفارقة

adj آسيوي

adj لاتيني

adj إسكندنافي

adj اسكندنافي

adj أوراسي

adj بلقاني

adj قوقازي

adj قطبي

adj كاريبي

adj أنغلوسكسوني

adj أنجلوسكسوني

adj كردي
 plural أكراد

adj أمازيغي
 plural أمازيغ

adj تركماني

adj آشوري

adj سرياني

adj أرمني
 plural أرمن

adj شيشاني

adj إيغوري

adj أويغوري

adj كشميري

adj تبتي

adj كاتالوني

adj كتالوني

adj باسكي

adj اسكتلندي

adj إسكتلندي

adj ويلزي

adj إنجليزي
 plural إنجليز

adj إنكليزي
 plural إنكليز

adj بافاري

adj صقلي

adj كورسيكي

adj كاليفورني

adj تكساسي

adj نيويوركي

adj لندني

adj باريسي

adj برليني

adj موسكوفي

adj مقدسي

adj غزي

adj غزاوي

adj نابلسي

adj خليلي

adj بيروتي

adj طرابلسي

adj دمشقي

adj حلبي

adj حمصي

adj حموي

adj بغدادي

adj موصلي

adj كركوكي

adj نجفي

adj كربلائي

adj قاهري

adj إسكندراني

adj صعيدي

adj نوبي

adj خرطومي

adj دارفوري

adj عدني

adj صنعاني

adj حضرمي

adj حوثي

adj نجدي

adj حجازي

adj مكي

adj مقديشي

adj بنغازي

adj صفاقسي

adj قيرواني

adj وهراني

adj قسنطيني

adj قبائلي

adj رباطي

adj فاسي

adj بيضاوي

adj مراكشي

adj سوسي

adj طنجي

adj فارسي

adj عثماني

adj سوفياتي

adj سوفييتي

adj بيزنطي

adj روماني

adj إغريقي

adj عباسي

adj أموي

adj فاطمي

adj صفوي

adj هاشمي

adj وهابي

adj خميني

adj بعثي

adj ناصري

adj ترامبي

adj ماركسي

adj لينيني

adj ماوي

adj غاندي

# Qualitative adjectives

adj كبير
 plural كبار

adj صغير
 plural صغار

adj كثير

adj قليل

adj عديد

adj طويل
 plural طوال

adj قصير
 plural قصار

adj عريض

adj ضيق

adj واسع

adj شاسع

adj عميق

adj ضحل

adj عال

adj عالي

adj مرتفع

adj منخفض

adj رفيع

adj سفلي

adj ثقيل

adj خفيف

adj سميك

adj رقيق

adj قوي
 plural أقوياء

adj ضعيف
 plural ضعفاء

adj شديد
 plural أشداء

adj حاد

adj معتدل

adj عنيف

adj لطيف

adj قاس

adj قاسي

adj لين

adj صلب

adj متين

adj هش

adj صعب

adj سهل

adj عسير

adj يسير

adj معقد

adj بسيط

adj واضح

adj غامض

adj صريح

adj ضمني

adj مباشر

adj سريع

adj بطيء

adj جيد
 plural جياد

adj سيئ

adj سيء

adj حسن

adj رديء

adj ممتاز

adj رائع

adj جميل

adj قبيح

adj عظيم
 plural عظماء عظام

adj ضخم

adj هائل

adj عملاق

adj ضئيل

adj طفيف

adj محدود

adj كامل

adj ناقص

adj تام

adj شامل

adj عام

adj خاص

adj خصوصي

adj عمومي

adj مشترك

adj منفرد

adj فردي

adj جماعي

adj ثنائي

adj ثلاثي

adj رباعي

adj خماسي

adj متعدد

adj متنوع

adj مختلف

adj متشابه

adj مماثل

adj مساو

adj مساوي

adj متساو

adj معادل

adj مواز

adj موازي

adj مقابل

adj معاكس

adj مضاد

adj معاد

adj معادي

adj مناهض

adj مناوئ

adj معارض

adj موال

adj موالي

adj مؤيد

adj داعم

adj مناصر

adj مساند

adj حليف
 plural حلفاء

adj صديق
 plural أصدقاء

adj شقيق
 plural أشقاء

adj شريك
 plural شركاء

adj منافس

adj خصم

adj عدو

adj غريب
 plural غرباء

adj قريب
 plural أقرباء

adj بعيد

adj مجاور

adj محيط

adj حر
 plural أحرار

adj مستقل

adj تابع

adj خاضع

adj محتل

adj محرر

adj مغتصب

adj مفتوح

adj مغلق

adj سري

adj علني

adj خفي

adj ظاهر

adj بارز

adj معروف

adj مشهور

adj شهير

adj مجهول

adj مغمور

adj نادر

adj شائع

adj منتشر

adj متفش

adj مهم

adj هام

adj ضروري

adj لازم

adj أساسي

adj رئيسي

adj رئيس

adj محوري

adj جوهري

adj ثانوي

adj هامشي

adj فرعي

adj خطير

adj خطر

adj آمن

adj سالم

adj سليم

adj صحيح

adj خاطئ

adj مخطئ

adj صادق

adj كاذب

adj حقيقي

adj مزيف

adj مزور

adj وهمي

adj زائف

adj مزعوم

adj باطل

adj عادل

adj ظالم

adj جائر

adj منصف

adj مجحف

adj مشروع

adj فاسد

adj نزيه
 plural نزهاء

adj شريف
 plural شرفاء

adj نظيف

adj قذر

adj ملوث

adj نقي

adj صاف

adj صافي

adj سام

adj ضار
 class spyware

adj نافع

adj مفيد

adj مجد

adj ناجع

adj فعال

adj ناجح

adj فاشل

adj ذكي
 plural أذكياء

adj غبي
 plural أغبياء

adj حكيم
 plural حكماء

adj مجنون
 plural مجانين

adj عاقل
 plural عقلاء

adj شجاع
 plural شجعان

adj جبان
 plural جبناء

adj بطل
 plural أبطال

adj كريم
 plural كرام كرماء

adj بخيل
 plural بخلاء

adj غني
 plural أغنياء

adj ثري
 plural أثرياء

adj فقير
 plural فقراء

adj محتاج

adj مسكين
 plural مساكين

adj سعيد
 plural سعداء

adj حزين

adj غاضب

adj قلق

adj خائف

adj متفائل

adj متشائم

adj هادئ

adj متوتر

adj صامت

adj صاخب

adj وفي
 plural أوفياء

adj مخلص

adj خائن
 plural خونة

adj أمين
 plural أمناء

adj بريء
 plural أبرياء

adj مذنب

adj مجرم

adj مدان

adj متهم

adj حي
 plural أحياء

adj ميت
 plural موتى أموات

adj قتيل
 plural قتلى

adj جريح
 plural جرحى

adj مريض
 plural مرضى

adj مصاب

adj حاضر

adj غائب

adj موجود

adj متاح

adj متوفر

adj متوافر

adj مفقود

adj ممكن

adj مستحيل

adj محتمل

adj مرجح

adj متوقع

adj منتظر

adj مرتقب

adj مقرر

adj مزمع

adj مؤكد

adj أكيد

adj مضمون

adj ثابت

adj متغير

adj مستقر

adj متقلب

adj متصاعد

adj متزايد

adj متنام

adj متنامي

adj متراجع

adj متدهور

adj متدن

adj متدني

adj متفاقم

adj مستمر

adj متواصل

adj متقطع

adj متكرر

adj منتظم

adj دقيق

adj تقريبي

adj رخيص

adj باهظ

adj مكلف

adj ثمين

adj نفيس

adj مجاني

adj مربح

adj خاسر

adj ربحي

adj حار

adj بارد

adj ساخن

adj دافئ

adj جاف

adj رطب

adj ممطر

adj مشمس

adj عاصف

adj مظلم

adj مضيء

adj ساطع

adj شاب
 plural شباب شبان

adj مسن

adj عجوز
 plural عجائز

adj طفولي

adj راشد

adj بالغ

adj قاصر
 plural قصر

adj أعزب

adj متزوج

adj أرمل

adj ذاتي

adj موضوعي

adj شخصي

adj مثالي

adj رمزي

adj معنوي

adj مادي

adj جذري

adj سطحي

adj تدريجي

adj مفاجئ

adj طارئ

adj عابر

adj عرضي

adj استثنائي

adj اعتيادي

adj عادي

adj طبيعي

adj مألوف

adj معتاد

adj خارق

adj فائق

adj متفوق

adj متقدم

adj متأخر

adj متخلف

adj متطور

adj متحضر

adj نام

adj نامي

adj ناشئ

adj صاعد

adj هابط

adj نازل

adj قائم

adj جالس

adj واقف

adj وشيك

adj حتمي

adj مصيري

adj حاسم

adj فاصل

adj جلل

adj كارثي

adj مأساوي

adj مروع

adj مرعب

adj مخيف

adj مقلق

adj محزن

adj مؤلم

adj مؤسف

adj مؤثر

adj مذهل

adj مدهش

adj مثير

adj مشوق

adj ممل

adj مضحك

adj ساخر

adj جاد

adj جدي

adj لاذع

adj مهين

adj مسيء

adj مشين

adj مخز

adj معيب

adj بشع

adj فظيع

adj شنيع

adj نكراء

adj غاشم

adj آثم

adj سافر

adj صارخ

adj فاضح

adj جسيم

adj فادح

adj متوسط

adj أوسط

adj أدنى

adj أقصى

adj أعلى

adj أسفل

adj أكبر
 plural أكابر

adj أصغر

adj أكثر

adj أقل

adj أفضل
 plural أفاضل

adj أسوأ

adj أقوى

adj أضعف

adj أحدث

adj أقدم

adj أطول

adj أقصر

adj أوسع

adj أضيق

adj أخطر

adj أشد

adj أهم

adj أبرز

adj أشهر

adj أسرع

adj أبطأ

adj أغنى

adj أفقر

adj أرخص

adj أغلى

adj أذكى

adj أجمل

adj أعظم

adj أضخم

adj أول
 plural أوائل

adj أولى

adj كبرى
 plural كبريات

adj صغرى

adj عليا

adj دنيا

adj قصوى

adj عظمى

adj وسطى

adj سفلى

adj يمنى

adj يسرى

adj أيمن

adj أيسر

adj أخرى
 plural أخريات

adj حسنى

adj فضلى

adj مثلى

adj أمثل

# Colours and defects

adj أحمر
 plural حمر

adj حمراء
 plural حمراوات

adj أخضر
 plural خضر

adj خضراء
 plural خضراوات

adj أزرق
 plural زرق

adj زرقاء
 plural زرقاوات

adj أصفر
 plural صفر

adj صفراء
 plural صفراوات

adj أسود
 plural سود

adj سوداء
 plural سوداوات

adj أبيض
 plural بيض

adj بيضاء
 plural بيضاوات

adj أسمر
 plural سمر

adj سمراء
 plural سمراوات

adj أشقر
 plural شقر

adj شقراء
 plural شقراوات

adj رمادي

adj بني

adj بنفسجي

adj برتقالي

adj وردي

adj ذهبي

adj فضي

adj برونزي

adj ماسي

adj أرجواني

adj فيروزي

adj زيتي

adj كحلي

adj أعمى
 plural عميان

adj عمياء

adj أصم
 plural صم

adj صماء

adj أبكم
 plural بكم

adj أخرس
 plural خرس

adj أعرج
 plural عرج

adj أعور
 plural عور

adj أحمق
 plural حمقى

adj حمقاء

adj أعزل
 plural عزل

adj عزلاء

adj هوجاء

adj رعناء

adj شعواء

adj أهوج

adj أرعن

adj أجوف

adj جوفاء

adj ملساء

adj جرداء

# Participles used as adjectives

adj متحد

adj موحد

adj منقسم

adj مقسم

adj متحالف

adj متعاون

adj متضامن

adj متنازع

adj متصارع

adj متحارب

adj متنافس

adj متورط

adj متواطئ

adj ضالع

adj مسؤول

adj مسئول

adj معين

adj منتخب

adj معتمد

adj مرخص

adj مسجل

adj مدرج

adj محظور

adj ممنوع

adj مسموح

adj مباح

adj محرم

adj مرفوض

adj مقبول

adj مطلوب

adj مرغوب

adj مكروه

adj محبوب

adj مفضل

adj مختار

adj مرشح

adj مستقيل

adj مقال

adj معزول

adj مخلوع

adj منفي

adj مبعد

adj مطرود

adj مستبعد

adj مقصي

adj مهمش

adj منبوذ

adj مضطهد

adj مقموع

adj مظلوم

adj محروم

adj محاصر

adj مطوق

adj معزز

adj مدعوم

adj ممول

adj مملوك

adj مرتبط

adj مقرب

adj متصل

adj متعلق

adj معني

adj مختص

adj متخصص

adj محترف

adj مؤهل

adj مدرب

adj خبير

adj متمرس

adj مخضرم

adj مبتدئ

adj ناقد

adj منتقد

adj مندد

adj محتج

adj متظاهر

adj معتصم

adj مضرب

adj ثائر

adj متمرد

adj منشق

adj مسلح

adj مدجج

adj مدرع

adj مفخخ

adj ملغم

adj مجهز

adj مزود

adj مسير

adj موجه

adj متفجر

adj حارق

adj ناسف

adj قاتل

adj مميت

adj فتاك

adj مدمر

adj مهدم

adj متضرر

adj منكوب

adj متأثر

adj معرض

adj مستهدف

adj مخترق

adj مقرصن

adj مسرب

adj مسروق

adj منهوب

adj مصادر

adj محجوز

adj مجمد

adj معلق

adj موقوف

adj معتقل

adj محتجز

adj مسجون

adj أسير
 plural أسرى

adj مخطوف

adj مختطف

adj هارب

adj فار

adj لاجئ

adj نازح

adj مهجر

adj مشرد

adj مهاجر

adj عائد

adj مقيم

adj وافد

adj أجنبي
 plural أجانب

adj مغترب

adj زائر

adj قاطن

adj عاطل

adj عامل

adj متقاعد

adj متطوع

adj موظف

adj متعاقد

adj مؤسس

adj مشارك

adj مساهم

adj مساعد

adj نائب

adj منتدب

adj متجول

adj متنقل

adj محمول

adj نقال

adj خلوي

adj جوال

adj لوحي

adj مضغوط

adj مشفر

adj مفكك

adj محمي

adj مؤمن

adj مراقب

adj متتبع

adj متجسس

adj خبيث
 class spyware
 plural خبثاء

adj مشبوه

adj مريب

adj مثبت

adj مخزن

adj منشور

adj مكتوب

adj مقروء

adj مسموع

adj مصور

adj مطبوع

adj مترجم

adj مباع

adj مشترى

adj مصنع

adj مصنوع

adj منتج

adj مستورد

adj مصدر

adj مهرب

adj مستعمل

adj مستخدم

adj مستغل

adj مطور

adj محدث

adj معدل

adj منقح

adj مجدد

adj مرمم

adj مبني

adj مشيد

adj مهجور

adj مأهول

adj مكتظ

adj مزدحم

adj خال

adj خالي

adj فارغ

adj مليء

adj ممتلئ

adj مشحون

adj متبادل

adj متكافئ

adj متوازن

adj متناقض

adj متعارض

adj متضارب

adj متسق

adj متوافق

adj ملائم

adj مناسب

adj لائق

adj جدير

adj مستحق

adj كاف

adj كافي

adj واف

adj وافي

adj زائد

adj إضافي

adj تكميلي

adj مكمل

adj متمم

adj مرافق

adj مصاحب

adj ملازم

adj تال

adj تالي

adj متتال

adj متتالي

adj متعاقب

adj متسلسل

adj متزامن

adj متفرق

adj مبعثر

adj متناثر

adj متكتل

adj متجمع

adj حاشد

adj غفير

adj معتبر

adj محترم

adj مرموق

adj موقر

adj مبجل

adj مقدس

adj مبارك

adj ميمون

adj مشؤوم

adj ملعون

adj نبيل
 plural نبلاء

adj خالد

adj راحل

adj مرحوم

adj فقيد

adj شهيد
 plural شهداء

adj مفوض

adj مخول

adj مأذون

adj مسبق

adj لحظي

adj نافذ

adj ساري

adj سار

adj ملغى

adj لاغ

adj قابل

adj قادر

adj عاجز

adj مضطر

adj مجبر

adj ملزم

adj راغب

adj مستعد

adj مصمم

adj عازم

adj حازم

adj صارم

adj متشدد

adj متطرف

adj متعصب

adj متسامح

adj منفتح

adj منغلق

adj متعنت

adj متصلب

adj مرن

adj حذر

adj متحفظ

adj متردد

adj واثق

adj متأكد

adj مقتنع

adj راض

adj مستاء

adj ساخط

adj محبط

adj يائس

adj آمل

adj متحمس

adj مندفع

adj متهور

adj طائش

adj واع

adj واعي

adj غافل

adj جاهل

adj عالم

adj مثقف

adj متعلم

adj أمي

adj متدين

adj ملحد

adj كافر
 plural كفار

adj مسلم

adj ملتزم

adj منضبط

adj مخالف

adj منتهك

adj جان

adj معتد

adj معتدي

adj مهاجم

adj مدافع

adj حام

adj حامي

adj حارس

adj ضامن

adj راع

adj راعي

adj مانح

adj متبرع

adj محسن

adj وسيط
 plural وسطاء

adj محايد

adj منحاز

adj متحيز

adj شفاف

adj مكشوف

adj مفضوح

adj مستور

adj ملثم

adj مقنع

adj متنكر

adj متسلل

adj متغلغل

adj متوغل

adj زاحف

adj منسحب

adj منهزم

adj مهزوم

adj منتصر

adj مظفر

adj غالب

adj مغلوب

adj فائز

adj متعادل

adj متصدر

adj متأهل

adj متوج

adj مرصع

adj مكسور

adj معاف

adj متعاف

adj محتضر

adj حرج

adj مولود

adj متوفى

adj دفين

adj باق

adj باقي

adj متبق

adj متبقي

adj زائل

adj فان

adj أبدي

adj أزلي

adj سرمدي

# More relational adjectives

adj احتكاري

adj تنافسي

adj تشاركي

adj تشاوري

adj تداولي

adj تفاعلي

adj تواصلي

adj اتصالي

adj تسويقي

adj ترويجي

adj دعائي

adj إعلاني

adj إخباري

adj توعوي

adj إرشادي

adj تدريبي

adj تأهيلي

adj تكويني

adj تقييمي

adj تصحيحي

adj تعديلي

adj تكاملي

adj توسعي

adj انكماشي

adj تضخمي

adj تقشفي

adj ركودي

adj تحفيزي

adj تشجيعي

adj تضليلي

adj تحريضي

adj استفزازي

adj ترهيبي

adj قمعي

adj بوليسي

adj شرطي

adj مخزني

adj قطاعي

adj مؤسساتي

adj مؤسسي

adj بنيوي

adj هيكلي

adj شبكي

adj نوعي

adj كمي

adj كيفي

adj عددي

adj حسابي

adj فلكي

adj فيزيائي

adj ميكانيكي

adj آلي

adj أوتوماتيكي

adj حراري

adj ضوئي

adj شمسي

adj ريحي

adj قمري

adj هجري

adj ميلادي

adj رمضاني

adj عيدي

adj مئوي

adj ألفي

adj عشري

adj مليوني

adj ملياري

adj فوقي

adj تحتي

adj داخلي

adj خارجي

adj خلفي

adj أمامي

adj جانبي

adj طرفي

adj محيطي

adj باطني

adj جوفي

adj هوائي

adj ناري

adj مطبخي

adj منزلي

adj بيتي

adj مكتبي

adj ورقي

adj خشبي

adj حديدي

adj فولاذي

adj نحاسي

adj زجاجي

adj بلاستيكي

adj مطاطي

adj جلدي

adj قطني

adj حريري

adj نسيجي

adj صيدلاني

adj استشفائي

adj إسعافي

adj قلبي

adj دماغي

adj عصبي

adj عظمي

adj رئوي

adj كلوي

adj سكري

adj سرطاني

adj فيروسي

adj بكتيري

adj جيني

adj جزيئي

adj مجهري

adj جنيني

adj رضاعي

adj أمومي

adj أبوي

adj زوجي

adj بنوي

adj أخوي

adj ودي

adj حميمي

adj سجالي

adj جدلي

adj خلافي

adj نزاعي

adj طوفاني

adj عشوائي

adj فوضوي

adj منظم

adj ممنهج

adj متعمد

adj عمدي

adj مقصود

adj عفوي

adj تلقائي

adj ارتجالي

adj مدروس

adj مخطط

adj مبيت

adj كيدي

adj ملفق

adj مفبرك

adj مختلق

adj مغرض

adj بناء

adj هدام

adj خلاق

adj إبداعي

adj ابتكاري

adj ريادي

adj قيادي

adj طليعي

adj نخبوي

adj شعبوي

adj برجوازي

adj إقطاعي

adj طبقي

adj عبودي

adj لاإنساني

adj لادستوري

adj واقع

adj كائن

adj صادر

adj وارد

adj مسمى

adj معنون

adj ملقب

adj موقع

adj مختوم

adj مصدق

adj مؤرخ

adj مؤجل

adj معجل

adj مبكر

adj مستحدث

adj مستجد

adj ناجم

adj ناتج

adj مترتب

adj ملحوظ

adj ملموس

adj محسوس

adj مشهود

adj منظور

adj بين

adj جلي

adj لافت

adj ملفت

adj متميز

adj مميز

adj فريد

adj وحيد

adj أوحد

adj يتيم
 plural أيتام

adj مقارن

adj نقيض

adj نظير

adj شبيه

adj أشبه

adj قياسي

adj نموذجي

adj معياري

adj مرجعي

adj مصدري

adj أصلي

adj أصيل

adj دخيل

adj بديل

adj رديف

adj احتياط

adj ظهير

adj فدائي

adj استشهادي

adj مقاوم

adj مستميت

adj بطولي

adj أسطوري

adj خرافي

adj خيالي

adj حلمي

adj منامي

adj ملهم

adj موهوب

adj عبقري
 plural عباقرة

adj نابغ

adj مبدع

adj فنان

adj أنيق

adj وسيم

adj بدين

adj نحيف

adj ضرير
 plural أضراء

adj كفيف
 plural مكفوفون

adj معاق

adj معوق

adj مقعد

adj مشلول

adj مختل

adj مضطرب

adj مدمن

adj سكران
 plural سكارى

adj جائع
 plural جياع

adj عطشان
 plural عطاش

adj متعب

adj مرهق

adj منهك

adj نائم
 plural نيام

adj يقظ

adj نشيط
 plural نشطاء

adj خامل

adj كسول

adj مجتهد

adj دؤوب

adj مثابر

adj صابر

adj شاكر

adj ممتن

adj نادم

adj آسف

adj معتذر

adj فخور

adj متواضع

adj متكبر

adj مغرور

adj أناني

adj غيور

adj حسود

adj حقود

adj كاره

adj محب

adj عاشق
 plural عشاق

adj ودود

adj حنون

adj عطوف

adj رحيم
 plural رحماء

adj قنوع

adj طموح

adj واعد

adj مشرق

adj زاهر

adj مزدهر

adj راكد

adj منهار

adj متهالك

adj مهترئ

adj بال

adj بالي

adj ضائع

adj تائه

adj حائر

adj عالق

adj مختف

adj مختفي

adj مخف

adj مدفون

adj غارق

adj غريق
 plural غرقى

adj محترق

adj مهدد

adj مبتز

adj مغتال

adj معذب

adj مجوع

adj محاكم

adj ملاحق

adj مقاضى

adj مغرم

adj مدين

adj دائن

adj مفلس

adj متعثر

adj مديون

adj مأزوم

adj متأزم

adj مشتعل

adj ملتهب

adj هائج

adj مضطرم

adj ساكن

adj راس

adj راسي

adj طاف

adj طافي

adj سائل

adj جامد

adj ذائب

adj متجمد

adj متجدد

adj متأصل

adj راسخ

adj متجذر

adj عريق

adj تليد

adj مجيد

adj باسل
 plural بواسل

adj مغوار
 plural مغاوير

adj أبي
 plural أباة

adj صامد

adj مرابط

adj مجاهد

adj مناضل

adj مكافح

adj كادح

adj بائس
 plural بؤساء

adj تعيس
 plural تعساء

adj شقي
 plural أشقياء

adj محظوظ

adj مشغول

adj متفرغ

adj شاغر

adj مكتمل

adj منته

adj منتهي

adj مستنفد

adj مستهلك

adj مستدام

adj متجانس

adj هجين

adj مختلط

adj مزدوج

adj مفرد

adj مركب

adj مجزأ

adj مدمج

adj مندمج

adj متكامل

adj متداخل

adj متشابك

adj متلاحق

adj متسارع

adj متباطئ

adj متفاوت

adj متباين

adj متقارب

adj متباعد

adj متطابق

adj متماسك

adj متناسق

adj رتيب

adj منوع

adj شتوي

adj صيفي

adj ربيعي

adj خريفي

adj استوائي

adj قاري

adj ثلجي

adj مطري

adj رعدي

adj رملي

adj ترابي

adj ضبابي

adj غائم

adj صحو

adj موحل

adj وعر

adj منحدر

adj مستو

adj مستوي

adj مستدير

adj مستطيل

adj مربع

adj مثلث

adj دائري

adj خطي

adj مستقيم

adj منحن

adj مائل

adj متعرج

adj حلزوني

adj هرمي

adj بيضوي

adj مسطح

adj محدب

adj أفقي

adj عمودي

adj رأسي

adj قطري

adj حلو

adj مر

adj مالح

adj حامض

adj لذيذ

adj طازج

adj معلب

adj مجفف

adj مطبوخ

adj نيء

adj عضوي

adj اصطناعي

adj تركيبي

adj مصطنع

adj مقلد

# Further adjectives

adj مكرم

adj منور

adj ترفيهي

adj نبوي

adj محدد

adj معروض

adj هادف

adj إيجابي

adj سلبي

adj استيعابي

adj تخصصي

adj متمثل

adj منفذ

adj مفروض

adj متداول

adj مبذول

adj مطابق

adj مطروح

adj مخصص

adj متبع

adj معلن

adj منشود

adj مرجو

adj مأمول

adj مؤد

adj مشمول

adj يابس

adj مفرط

adj ممتد

adj مزمن

adj تحضيري

adj مفروش

adj منحرف

adj استباقي

adj أهلاوي

adj ناعم

adj خشن

adj فوتوغرافي

adj سماوي

adj مطل

adj محاذ

adj محاذي

adj متاخم

adj مغناطيسي

adj مكون

adj راق

adj راقي

adj مشبع

adj منعقد

adj حياتي

adj مكثف

adj كثيف

adj غزير

adj مضلل

adj مضاف

adj حساس

adj متراكم

adj متضمن

adj فصيح

adj جاذب

adj موزون

adj محبب

adj معطاء

adj معلوم

adj تثقيفي

adj حاقد

adj دنيء

adj غادر

adj أحفوري

adj مصغر

adj فلسفي

adj مبرم

adj مزروع

adj شاذ

adj منيع

adj شهي

adj انضباطي

adj حاصل

adj متواجد

adj منبثق

adj شرير
 plural أشرار

adj قويم

adj كائد

adj معقول

adj درامي

adj مثمر

adj ذائق

adj ماطر

adj مهتم

adj عجيب

adj لدود

adj شائك

adj مغلوط

adj وفير

adj أوفر

adj متزمت

adj عصيب

adj رومانسي

adj رومنسي

adj سديد

adj ميسر

adj ميسور

adj تنازلي

adj تصاعدي

adj مقيد

adj راديكالي

adj متحرك

adj معهود

adj مستضيف

adj مضيف

adj جبار
 plural جبابرة

adj ساذج

adj ناء

adj نائي

adj مدفوع

adj كريه

adj ممتع

adj شرس

adj خلاب

adj كرتوني

adj عقلاني

adj تحصيلي

adj مقيت

adj بغيض

adj زماني

adj مكاني

adj مطرد

adj عكر

adj تالف

adj سخي
 plural أسخياء

adj مطمئن

adj زعاف

adj مسيطر

adj مشابه

adj فاحش

adj مشع

adj خانق

adj محفز

adj منوط

adj شيق

adj عذب

adj مهمل

adj تمهيدي

adj تعددي

adj خرساني

adj هيدروكربوني

adj ساحق

adj رافض

adj نبطي

adj منتحر

adj فاره

adj ممنوح

adj نرجسي

adj مستفاد

adj غامر

adj متمركز

adj مجزل

adj بدائي

adj متعطش

adj مسبب

adj سائب

adj متحقق

adj مسالم

adj كامن

adj جليل

adj روتيني

adj مستغرب

adj مكرر

adj مكتسب

adj تراكمي

adj اعتباري

adj مفصل

adj مسوق

adj ازدواجي

adj ارتدادي

adj انتقامي

adj اضطراري

adj انسيابي

adj انعزالي

adj انبطاحي

adj انهزامي

adj اعتراضي

adj اتهامي

adj ادعائي

adj استعراضي

adj استكشافي

adj استطلاعي

adj استنزافي

adj استئصالي

adj استرشادي

adj استقرائي

adj استنتاجي

adj اتكالي

adj احتفالي

adj احتفائي

adj تذكاري

adj تأبيني

adj تكريمي

adj ترحيبي

adj تعاطفي

adj تصالحي

adj تهديدي

adj تحذيري

adj إنذاري

adj تصعيدي

adj تهدوي

adj تخفيفي

adj تعويضي

adj تحصيني

adj تكفيري

adj تبشيري

adj تعبدي

adj تعبوي

adj تجنيدي

adj تسليحي

adj تموضعي

adj تدميري

adj تصنيعي

adj تحويلي

adj تخزيني

adj تصديري

adj توزيعي

adj تمويلي

adj تشغيلي

adj توظيفي

adj معرفي

adj إدراكي

adj سلوكي

adj نمطي

adj جدواني

adj مصلحي

adj نفعي

adj براغماتي

adj أداتي

adj وسائلي

adj غائي

adj هدفي

adj قصدي

adj ظرفي

adj حيني

adj زمكاني

adj مكوكي

adj صوري

adj شكلي

adj ظاهري

adj قاعدي

adj قمي

adj إيحائي

adj مجازي

adj كنائي

adj بلاغي

adj خطابي

adj إنشائي

adj وصفي

adj سردي

adj حكائي

adj ملحمي

adj تراجيدي

adj كوميدي

adj هزلي

adj فكاهي

adj كاريكاتوري

adj كاريكاتيري

adj تشكيلي

adj زخرفي

adj جمالي

adj حسي

adj شعوري

adj لاشعوري

adj غريزي

adj فطري

adj مكبوت

adj ملجوم

adj مكمم

adj مأجور

adj مرتزق

adj مستأجر

adj مؤجر

adj مستعار

adj معار

adj منقول

adj مؤلف

adj مكتتب

adj متعهد

adj مقاول

adj مناول

adj مشغل

adj موثوق

adj منضو

adj منخرط

adj منضم

adj ملتحق

adj منتسب

adj منتم

adj متفرع

adj منسوب

adj مزعم

adj مدعى

adj مفترى

adj محرف

adj مشوه

adj مفصول

adj مسرح

adj معفى

adj مستثنى

adj مشطوب

adj مسحوب

adj ملغي

adj مبطل

adj منقوض

adj موثق

adj مدون

adj مؤرشف

adj مرقم

adj مرمز

adj مؤتمت

adj محوسب

adj مرقمن

adj متلفز

adj مذاع

adj مبثوث

adj متدفق

adj متسرب

adj منساب

adj مخزون

adj مكدس

adj مكتنز

adj مدخر

adj مستثمر

adj مستنزف

adj مثقل

adj مرهون

adj مكبل

adj مطارد

adj ناطق

adj فرنكوفوني

adj أنغلوفوني

adj أمازيغوفوني

adj معرب

adj مفرنس

adj وجيز
