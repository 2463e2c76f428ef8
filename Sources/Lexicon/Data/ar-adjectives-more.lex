#! lex 1 kind=adjectives lang=ar
# Adjectives of the press that the first list leaves out; nouns and participles already known are not repeated.

adj عدلي

adj إجرائي

adj توثيقي

adj إبطالي

adj توقيفي

adj تغريمي

adj تعزيري

adj قصاصي

adj نقضي

adj جرمي

adj حمائي

adj تظلمي

adj تحقيقاتي

adj إثباتي

adj عقودي

adj تعاقدي

adj ترافعي

adj صلحي

adj استملاكي

adj تقنيني

adj توكيلي

adj سجني

adj مروري

adj تفتيشي

adj إنقاذي

adj ترصدي

adj تعقبي

adj قنصي

adj التفافي

adj إسنادي

adj إنزالي

adj تطويقي

adj تمويهي

adj اغتيالي

adj اختطافي

adj ابتزازي

adj تهريبي

adj مافيوي

adj انتشاري

adj تناحري

adj تهجيري

adj تطهيري

adj تفكيكي

adj عنقودي

adj فسفوري

adj فوسفوري

adj هيدروجيني

adj اندماجي

adj انشطاري

adj بالستي

adj ملغوم

adj مناطقي

adj بيروقراطي

adj تكنوقراطي

adj محاصصي

adj توريثي

adj تجديدي

adj تأطيري

adj تمديدي

adj تصويتي

adj اقتراعي

adj ترشيحي

adj ترجيحي

adj استقطابي

adj إقصائي

adj تقصيري

adj تخويني

adj قومجي

adj عروبي

adj سلفوي

adj تحرري

adj تحريري

adj استقلالي

adj تقسيمي

adj تقدمي

adj رجعي

adj نيوليبرالي

adj أناركي

adj ثيوقراطي

adj لاديمقراطي

adj انتدابي

adj وصائي

adj إملائي

adj تطبيعي

adj تفاهمي

adj حواري

adj بروتوكولي

adj مراسمي

adj ماراثوني

adj اصطفافي

adj جيوسياسي

adj جيوستراتيجي

adj جيواستراتيجي

adj سوسيولوجي

adj أنثروبولوجي

adj عولمي

adj كوكبي

adj ائتماني

adj إنمائي

adj ادخاري

adj إقراضي

adj تأميني

adj تقاعدي

adj تدقيقي

adj أسهمي

adj سنداتي

adj سوقي

adj شرائي

adj بيعي

adj سعري

adj تسعيري

adj تعريفي

adj جبائي

adj ربوي

adj تقسيطي

adj تمويني

adj معاشي

adj إيرادي

adj أرباحي

adj استحواذي

adj إغراقي

adj تخصيصي

adj خصخصي

adj تأميمي

adj إفلاسي

adj سيولي

adj تحوطي

adj تدفقي

adj تجميعي

adj تعبئي

adj تغليفي

adj توريدي

adj لوجستيكي

adj نقلي

adj بريدي

adj طرقي

adj سككي

adj موانئي

adj ملاحي

adj مطاراتي

adj شحني

adj بتروكيماوي

adj بتروكيميائي

adj هيدروكربوري

adj تكريري

adj استخراجي

adj تنقيبي

adj صخري

adj فحمي

adj كهرومائي

adj كهربي

adj كهروضوئي

adj كهرومغناطيسي

adj هيدروليكي

adj سدودي

adj أمطاري

adj فيضاني

adj هيدرولوجي

adj أرصادي

adj انبعاثي

adj كربوني

adj صفري

adj ميثاني

adj أسمنتي

adj إسمنتي

adj فوسفاتي

adj غزلي

adj تجميلي

adj لحومي

adj سمكي

adj داجني

adj حبوبي

adj قمحي

adj زيتوني

adj رعوي

adj فندقي

adj ترويحي

adj منتجعي

adj إسكاني

adj إيجاري

adj تملكي

adj تطويري

adj إعماري

adj ترميمي

adj تخطيطي

adj مساحي

adj مهاراتي

adj إضرابي

adj دراسي

adj إعدادي

adj تلقيني

adj تعلمي

adj منهاجي

adj امتحاني

adj إيفادي

adj ابتعاثي

adj بيداغوجي

adj معملي

adj كشفي

adj لياقي

adj عضلي

adj شرياني

adj وريدي

adj وعائي

adj تاجي

adj بطني

adj هضمي

adj كبدي

adj بولي

adj تناسلي

adj إنجابي

adj توليدي

adj رحمي

adj رضعي

adj عيني

adj حنجري

adj فموي

adj لثوي

adj هرموني

adj غددي

adj دهني

adj لمفاوي

adj ليمفاوي

adj نخاعي

adj شوكي

adj إدماني

adj تخديري

adj إنعاشي

adj تمريضي

adj إكلينيكي

adj تشخيصي

adj تطعيمي

adj مناعي

adj ميكروبي

adj التهابي

adj ورمي

adj إشعاعي

adj تنظيري

adj قسطري

adj عشبي

adj تغذوي

adj كربوهيدراتي

adj فيتاميني

adj كروموسومي

adj فسيولوجي

adj تشريحي

adj شيخوخي

adj رعائي

adj إيوائي

adj تكافلي

adj وعظي

adj إفتائي

adj قرآني

adj توراتي

adj تلمودي

adj كهنوتي

adj رهباني

adj عاشورائي

adj مناسكي

adj شعائري

adj طقسي

adj طقوسي

adj إيماني

adj خبري

adj تلفزي

adj عنكبوتي

adj سحابي

adj تشفيري

adj روبوتي

adj خليوي

adj نانوي

adj نانومتري

adj كمومي

adj مريخي

adj نيزكي

adj ديناميكي

adj طيراني

adj تسجيلي

adj كارتوني

adj أوبرالي

adj إنشادي

adj إيقاعي

adj طربي

adj فولكلوري

adj فلكلوري

adj نحتي

adj حروفي

adj متحفي

adj لفظي

adj دلالي

adj أسلوبي

adj وجودي

adj عبثي

adj تنويري

adj نهضوي

adj استشراقي

adj كولونيالي

adj فرقي

adj مونديالي

adj بارالمبي

adj بارأولمبي

adj ختامي

adj افتتاحي

adj ترتيبي

adj تهديفي

adj خططي

adj استعدادي

adj نجومي

adj مقتضب

adj جاهز

adj حريص

adj مواتي

adj مغاير

adj مكعب

adj مكتوف

adj مديد

adj فسيح

adj ظليل

adj داكن

adj قاتم

adj غامق

adj ناصع

adj هستيري

adj جنوني

adj عارم

adj رهيب

adj غليظ

adj سليط

adj بذيء

adj رصين

adj داهية

adj مخادع

adj متزلف

adj متعجرف

adj مزاجي

adj انطوائي

adj سوداوي

adj هزيل

adj ركيك

adj واهي

adj تافه

adj سخيف

adj عقيم

adj أليم

adj موجع

adj دامي

adj وخيم

adj عضال

adj عويص

adj معضل

adj معوج

adj متقوس

adj أشعث

adj بليغ

adj رشيق

adj جذاب

adj بهيج

adj يانع

adj ناضر

adj مقرمش

adj محمص

adj مخلل

adj مبستر

adj منقوع

adj مسموم

adj مهجن

adj مرصوف

adj مبلط

adj مسفلت

adj مزفت

adj مهلهل

adj سحيق

adj ممأسس

adj مؤدلج

adj معولم

adj مهيكل

adj مجدول

adj مفوتر

adj مشروط

adj لامشروط

adj حثيث

adj متأسلم

adj متصهين

adj متفرنج

adj مترحل

adj فضولي

adj متوثب

adj مكلوم

adj منشرح

adj حانق

adj متململ

adj ملول

adj قنوط

adj مولع

adj شغوف

adj متلهف

adj تواق

adj ظامئ

adj طماع

adj شحيح

adj ضنين

adj متلاف

adj ضليع

adj لوذعي

adj مقدام

adj جريء

adj صنديد

adj فاسق

adj ماجن

adj سكير

adj وصولي

adj انتهازي

adj طوباوي

adj ثلاثيني

adj أربعيني

adj خمسيني

adj ستيني

adj سبعيني

adj ثمانيني

adj تسعيني

adj عشريني

adj سداسي

adj سباعي

adj تساعي

adj عشاري

adj أحادي

adj مئيني

adj وقتي

adj موقوت

adj مبتسر

adj دوراني

adj تناوبي

adj لانهائي

adj لامتناه

adj لامحدود

adj لاشرعي

adj لاقانوني

adj لاأخلاقي

adj لاعقلاني

adj لاواعي

adj أنجلوأمريكي

adj أوروأمريكي

adj أفروآسيوي

adj أورومتوسطي

adj رافديني

adj دجلي

adj سيناوي

adj سواحلي

adj زنجباري

adj كردفاني

adj أزوادي

adj طوارقي

adj موريسكي

adj أيبيري

adj إيبيري

adj جرماني

adj سلافي

adj نورماني

adj اسكندينافي

adj بلطيقي

adj طوراني

adj مغولي

adj تتاري

adj أوردي

adj بنجابي

adj تاميلي

adj ملايوي

adj أرخبيلي

adj بولينيزي

adj أمازوني

adj إيبيروأمريكي

adj هسباني

adj أفروأميركي

adj أفروأمريكيأطلال

adj متحذلق

adj مغلول

adj مستبشع

adj مستملح

adj مستطاب

adj مستلطف

adj مستثقل

adj إثرائي

adj إغوائي

adj إقناعي

adj إلهامي

adj إنجازي

adj إيهامي

adj اجتراري

adj احتوائي

adj احتيالي

adj اختباري

adj اختزالي

adj اختلاقي

adj ارتيابي

adj ازدرائي

adj استبدالي

adj استبعادي

adj استثاري

adj استجوابي

adj استدراكي

adj استرجاعي

adj استردادي

adj استعبادي

adj استعطافي

adj استعلائي

adj استعلامي

adj استغلالي

adj استفهامي

adj استكباري

adj استلابي

adj استنباطي

adj استنساخي

adj استنكاري

adj استهجاني

adj استهدافي

adj استيرادي

adj اشتراطي

adj اصطلاحي

adj اعتباطي

adj اعتذاري

adj اعتصامي

adj اعتمادي

adj افتراسي

adj افتعالي

adj اقتطاعي

adj اقتناعي

adj اكتتابي

adj التزامي

adj التماسي

adj امتثالي

adj امتناعي

adj انتحالي

adj انتفاضي

adj انتفاعي

adj انتقادي

adj انتقائي

adj انتهاكي

adj اندفاعي

adj انضمامي

adj انغلاقي

adj انفتاحي

adj انفعالي

adj انقضائي

adj انكفائي

adj انهياري

adj تآمري

adj تأزيمي

adj تأكيدي

adj تأليفي

adj تأملي

adj تأنيبي

adj تأهبي

adj تبادلي

adj تبريدي

adj تبريري

adj تبسيطي

adj تبعيضي

adj تتابعي

adj تثاقفي

adj تثبيتي

adj تجاوزي

adj تجسيدي

adj تجميدي

adj تحالفي

adj تحايلي

adj تحاملي

adj تحجيمي

adj تحديثي

adj تحديدي

adj تحرشي

adj تحريفي

adj تحطيمي

adj تحكمي

adj تحليقي

adj تخفيضي

adj تخميني

adj تخويفي

adj تداخلي

adj تدخلي

adj تدبيري

adj تدليسي

adj تراتبي

adj تراشقي

adj ترافقي

adj ترحيلي

adj ترخيصي

adj ترشيدي

adj ترفيعي

adj تركيزي

adj تزايدي

adj تزويري

adj تساؤلي

adj تسامحي

adj تسديدي

adj تسلسلي

adj تسلطي

adj تسليمي

adj تسويفي

adj تشريفي

adj تشكيكي

adj تشويقي

adj تشويهي

adj تصادمي

adj تصارعي

adj تصنيفي

adj تصويبي

adj تصويري

adj تضخيمي

adj تضييقي

adj تطميني

adj تطويعي

adj تعاقبي

adj تعايشي

adj تعبيري

adj تعجيزي

adj تعسيري

adj تعطيلي

adj تعليلي

adj تعليقي

adj تعميري

adj تعميمي

adj تغريبي

adj تغريدي

adj تغييري

adj تفاؤلي

adj تفاضلي

adj تفخيخي

adj تفسيري

adj تفضيلي

adj تفقدي

adj تفويضي

adj تقابلي

adj تقاربي

adj تقاسمي

adj تقديري

adj تقديمي

adj تقريري

adj تقويمي

adj تقييدي

adj تكاتفي

adj تكثيفي

adj تكراري

adj تكعيبي

adj تكهني

adj تلطيفي

adj تلفيقي

adj تلميحي

adj تمثيلي

adj تمردي

adj تمييعي

adj تناسبي

adj تناظري

adj تنافري

adj تناقضي

adj تنبؤي

adj تنبيهي

adj تنديدي

adj تنشيطي

adj تنصيري

adj تنفيري

adj تنكيلي

adj تنميطي

adj تنويمي

adj تهجمي

adj تهكمي

adj تهميشي

adj تهويدي

adj تواطئي

adj توحيدي

adj توسلي

adj توسيعي

adj توصيفي

adj توضيحي

adj توطيني

adj توفيقي

adj توقعي

adj توليفي

adj تيسيري

adj أخطبوطي

adj أميبي

adj إسفنجي

adj بلوري

adj مخروطي

adj أسطواني

adj كهفي

adj لولبي

adj مغزلي

adj مكعبي

adj صندوقي

adj شريطي

adj قشري

adj رذاذي

adj دخاني

adj لهبي

adj شراري

adj جمري

adj حجري

adj طيني

adj كلسي

adj جبسي

adj رخامي

adj غرانيتي

adj بازلتي

adj ليموني

adj كرزي

adj زمردي

adj لازوردي

adj بيجي

adj خاكي

adj أدرياتيكي

adj ألبي

adj سيبيري

adj برزخي

adj سلالي

adj قروسطي

adj ميليشياوي

adj مليشياوي

adj ميليشيوي

adj وفدي

adj فتحاوي

adj حمساوي

adj نهضاوي

adj تجمعي

adj كرمليني

adj واشنطني

adj بروكسلي

adj رجاوي

adj نصراوي

adj زملكاوي

adj فيحاوي

adj وحداتي

adj مدريدي

adj فيسبوكي

adj تويتري

adj أندرويدي

adj عصاباتي

adj مافياوي

adj زبائني

adj اختلاسي

adj تسوقي

adj تعليبي

adj بيتكويني

adj قرضي

adj أورامي

adj طاعوني

adj ضغطي

adj تبرعي

adj يدوي

adj مجتمعي

adj فعلي

adj معيشي

adj محاسبي

adj مفصلي

adj مختبري

adj وثيق

adj عكسي

adj بحت

adj محض

adj آجل

adj كفؤ

adj إلهي

adj حصري

adj حماسي

adj أحيائي

adj عطري

adj قطعي

adj وضعي

adj خصب

adj نفاث

adj سباق

adj صائب

adj أليف

adj فخم

adj موحش

adj بديع

adj صليبي

adj أوربي

adj شرفي

adj تصميمي

adj مفتاحي

adj شاطئي

adj عنابي

adj شيطاني

adj شراعي

adj رسوبي

adj هيروغليفي

adj قريني

adj بانورامي

adj جمعي

adj أصعب

adj أسهل

adj أنسب

adj أبشع

adj أعنف

adj أشهى

adj أجود

adj أبسط

adj أعقد

adj أخف

adj أدق

adj أوثق

adj أعمق

adj أرقى

adj أحلى

adj أقسى

adj أشرس

adj أفدح

adj أفظع

adj أنجع

adj أنفع

adj أشمل

adj أدوم

adj أرحب

adj أندر

adj أصدق

adj أشجع

adj أعدل

adj أظلم

adj أكثف

adj أهدأ

adj أنقى

adj أنشط

adj أحرص

adj أليق

adj أعرق

adj أهون

adj أدهى

adj أنزه

adj أطهر

adj أخبث

adj أبرد

adj أدفأ

adj أعتى

adj أطغى

adj ألد

adj أقرب

adj أغرب
