#! lex 1 kind=nouns lang=ar
# Nouns of the press that the first list leaves out.

noun صقع
 plural أصقاع
 class common

noun جنبة
 plural جنبات
 gender f
 class common

noun خطورة
 gender f
 class common

noun مواصفة
 plural مواصفات
 gender f
 class common

noun سهولة
 gender f
 class common

noun جاهزية
 gender f
 class common

noun توسعة
 plural توسعات
 gender f
 class common

noun توعية
 gender f
 class common

noun نسمة
 plural نسمات
 gender f
 class common

noun خيمة
 plural خيام
 gender f
 class transparent

noun قطعة
 gender f
 class common

noun باطن
 class common

noun حتف
 class common

noun مصرع
 class common

noun ردة
 gender f
 class common

noun قفزة
 plural قفزات
 gender f
 class common

noun نقلة
 plural نقلات
 gender f
 class common

noun رقعة
 plural رقاع
 gender f
 class common

noun قرعة
 gender f
 class common

noun شارة
 plural شارات
 gender f
 class common

noun شهرة
 gender f
 class common

noun سمعة
 gender f
 class common

noun مهابة
 gender f
 class common

noun فضاضة
 gender f
 class common

noun صرامة
 gender f
 class common

noun صلابة
 gender f
 class common

noun متانة
 gender f
 class common

noun رصانة
 gender f
 class common

noun رداءة
 gender f
 class common

noun رهافة
 gender f
 class common

noun نعومة
 gender f
 class common

noun ليونة
 gender f
 class common

noun سلاسة
 gender f
 class common

noun بساطة
 gender f
 class common

noun سذاجة
 gender f
 class common

noun تفاهة
 gender f
 class common

noun سخافة
 gender f
 class common

noun وجاهة
 gender f
 class common

noun أحقية
 gender f
 class common

noun أفضلية
 gender f
 class common

noun أسبقية
 gender f
 class common

noun أرجحية
 gender f
 class common

noun محدودية
 gender f
 class common

noun موثوقية
 gender f
 class common

noun مقبولية
 gender f
 class common

noun مسموعية
 gender f
 class common

noun فاعلية
 gender f
 class common

noun قابلية
 gender f
 class common

noun كونية
 gender f
 class common

noun شخصانية
 gender f
 class common

noun فردانية
 gender f
 class common

noun استقلالية
 gender f
 class common

noun انتهازية
 gender f
 class common

noun وصولية
 gender f
 class common

noun زبائنية
 gender f
 class common

noun ريعية
 gender f
 class common

noun فصائلية
 gender f
 class common

noun مناطقية
 gender f
 class common

noun عنجهية
 gender f
 class common

noun بربرية
 gender f
 class common

noun سادية
 gender f
 class common

noun نيوليبرالية
 gender f
 class common

noun أصولية
 gender f
 class common

noun داعشية
 gender f
 class common

noun فرضية
 plural فرضيات
 gender f
 class common

noun إشكالية
 plural إشكاليات
 gender f
 class common

noun أحجية
 gender f
 class common

noun ديناميكية
 gender f
 class common

noun ديناميات
 class common

noun آفة
 gender f
 class common

noun غلو
 class common

noun طيش
 class common

noun نزق
 class common

noun حنق
 class common

noun ضغينة
 plural ضغائن
 gender f
 class common

noun بغضاء
 class common

noun شحناء
 class common

noun عنفوان
 class common

noun شوكة
 plural شوك
 gender f
 class common

noun عظمة
 gender f
 class common

noun ضخامة
 gender f
 class common

noun غرابة
 gender f
 class common

noun فظاعة
 plural فظائع
 gender f
 class common

noun بشاعة
 gender f
 class common

noun شناعة
 gender f
 class common

noun فداحة
 gender f
 class common

noun جسامة
 gender f
 class common

noun رزية
 plural رزايا
 gender f
 class common

noun بلية
 plural بلايا
 gender f
 class common

noun نكاية
 gender f
 class common

noun سطوة
 gender f
 class common

noun بريق
 class common

noun وهج
 class common

noun رونق
 class common

noun بهجة
 gender f
 class common

noun انشراح
 class common

noun اطمئنان
 class common

noun شجن
 plural شجون
 class common

noun لوعة
 gender f
 class common

noun حرقة
 gender f
 class common

noun غصة
 gender f
 class common

noun حنكة
 gender f
 class common

noun بصيرة
 gender f
 class common

noun حصافة
 gender f
 class common

noun رزانة
 gender f
 class common

noun تؤدة
 gender f
 class common

noun روية
 gender f
 class common

noun أناة
 gender f
 class common

noun هوادة
 gender f
 class common

noun بسالة
 gender f
 class common

noun لامبالاة
 gender f
 class common

noun تهور
 class common

noun تزمت
 class common

noun انعتاق
 class common

noun مجون
 class common

noun فسق
 class common

noun مناص
 class common

noun مفر
 class common

noun محيص
 class common

noun كثب
 class common

noun منأى
 class common

noun مرصاد
 class common

noun منوال
 class common

noun غرار
 class common

noun شاكلة
 gender f
 class common

noun صدد
 class common

noun مضض
 class common

noun حدب
 class common

noun حذافير
 class common

noun مغبة
 gender f
 class common

noun جريرة
 gender f
 class common

noun رجعة
 gender f
 class common

noun محط
 class common

noun مبعث
 class common

noun مكمن
 plural مكامن
 class common

noun موضع
 plural مواضع
 class common

noun موطئ
 class common

noun موطن
 class common

noun مربض
 plural مرابض
 class common

noun مرتع
 plural مراتع
 class common

noun منقلب
 class common

noun مسرى
 class common

noun حيز
 plural أحياز
 class common

noun فسحة
 gender f
 class common

noun متسع
 class common

noun رحابة
 gender f
 class common

noun عسر
 class common

noun مشقة
 plural مشاق
 gender f
 class common

noun شظف
 class common

noun خصاصة
 gender f
 class common

noun فاقة
 gender f
 class common

noun عوز
 class common

noun ضائقة
 gender f
 class common

noun قبضة
 plural قبضات
 gender f
 class common

noun زمام
 class common

noun لجام
 class common

noun دفة
 plural دفف
 gender f
 class common

noun مقاليد
 class common

noun سدة
 gender f
 class common

noun جحر
 plural جحور
 class common

noun دسيسة
 plural دسائس
 gender f
 class common

noun مكيدة
 plural مكائد
 gender f
 class common

noun خديعة
 plural خدائع
 gender f
 class common

noun أكذوبة
 plural أكاذيب
 gender f
 class common

noun أباطيل
 gender f
 class common

noun ترهات
 gender f
 class common

noun ألعوبة
 gender f
 class common

noun أضحوكة
 gender f
 class common

noun مهزلة
 plural مهازل
 gender f
 class common

noun مسخرة
 gender f
 class common

noun مهاترة
 plural مهاترات
 gender f
 class common

noun مماحكة
 plural مماحكات
 gender f
 class common

noun مناكفة
 plural مناكفات
 gender f
 class common

noun مشاحنة
 plural مشاحنات
 gender f
 class common

noun منافرة
 plural منافرات
 gender f
 class common

noun مداهنة
 gender f
 class common

noun مواربة
 gender f
 class common

noun مطارحة
 plural مطارحات
 gender f
 class common

noun مقاسمة
 gender f
 class common

noun مفاضلة
 plural مفاضلات
 gender f
 class common

noun مزاوجة
 gender f
 class common

noun مقايسة
 plural مقايسات
 gender f
 class common

noun مناوبة
 plural مناوبات
 gender f
 class common

noun مداورة
 gender f
 class common

noun مساكنة
 gender f
 class common

noun معايدة
 plural معايدات
 gender f
 class common

noun مكاشفة
 plural مكاشفات
 gender f
 class common

noun ملاءة
 gender f
 class common

noun مناصحة
 gender f
 class common

noun مناصفة
 gender f
 class common

noun مشاطرة
 gender f
 class common

noun مؤانسة
 gender f
 class common

noun كوب
 plural أكواب
 class common

noun فنجان
 plural فناجين
 class common

noun إبريق
 plural أباريق
 class common

noun ملعقة
 plural ملاعق
 gender f
 class common

noun طنجرة
 plural طناجر
 gender f
 class common

noun مقلاة
 gender f
 class common

noun صينية
 plural صوان
 gender f
 class common

noun سلة
 plural سلال
 gender f
 class common

noun دلو
 plural دلاء
 class common

noun جرة
 gender f
 class common

noun قربة
 gender f
 class common

noun أسطوانة
 plural أسطوانات
 gender f
 class common

noun أنبوبة
 plural أنابيب
 gender f
 class common

noun صمام
 plural صمامات
 class common

noun مضخة
 plural مضخات
 gender f
 class common

noun حنفية
 plural حنفيات
 gender f
 class common

noun صنبور
 plural صنابير
 class common

noun مغسلة
 plural مغاسل
 gender f
 class common

noun مكنسة
 plural مكانس
 gender f
 class common

noun مطرقة
 plural مطارق
 gender f
 class common

noun منشار
 plural مناشير
 class common

noun مسمار
 plural مسامير
 class common

noun مفك
 plural مفكات
 class common

noun معول
 plural معاول
 class common

noun مجرفة
 plural مجارف
 gender f
 class common

noun منجل
 plural مناجل
 class common

noun محراث
 plural محاريث
 class common

noun غربال
 plural غرابيل
 class common

noun طاحونة
 plural طواحين
 gender f
 class common

noun رحى
 class common

noun ساقية
 gender f
 class common

noun ناعورة
 plural نواعير
 gender f
 class common

noun ترعة
 gender f
 class common

noun مفيض
 class common

noun عتبة
 plural عتبات
 gender f
 class common

noun ردهة
 plural ردهات
 gender f
 class common

noun دهليز
 plural دهاليز
 class common

noun كوخ
 plural أكواخ
 class common

noun حوش
 plural أحواش
 class common

noun زريبة
 plural زرائب
 gender f
 class common

noun زنبيل
 class common

noun قفة
 plural قفف
 gender f
 class common

noun دولاب
 plural دواليب
 class common

noun منضدة
 plural مناضد
 gender f
 class common

noun أريكة
 plural أرائك
 gender f
 class common

noun كنبة
 plural كنبات
 gender f
 class common

noun دكة
 gender f
 class common

noun مصطبة
 plural مصاطب
 gender f
 class common

noun سيراميك
 class common

noun موكيت
 class common

noun مفرش
 plural مفارش
 class common

noun لحاف
 class common

noun مخدة
 plural مخدات
 gender f
 class common

noun ناموسية
 plural ناموسيات
 gender f
 class common

noun مروحة
 gender f
 class common

noun مدخنة
 plural مداخن
 gender f
 class common

noun موقد
 plural مواقد
 class common

noun جمرة
 plural جمرات
 plural جمر
 gender f
 class common

noun قداحة
 plural قداحات
 gender f
 class common

noun ولاعة
 plural ولاعات
 gender f
 class common

noun شماعة
 plural شماعات
 gender f
 class common

noun فرشاة
 gender f
 class common

noun معجون
 class common

noun إسفنجة
 plural إسفنجات
 gender f
 class common

noun منشفة
 plural مناشف
 gender f
 class common

noun منديل
 plural مناديل
 class common

noun حفاضة
 plural حفاضات
 gender f
 class common

noun كرتونة
 plural كراتين
 gender f
 class common

noun صفيحة
 plural صفائح
 gender f
 class common

noun لفافة
 plural لفافات
 gender f
 class common

noun خرزة
 plural خرز
 gender f
 class common

noun مسبحة
 plural مسابح
 gender f
 class common

noun سوار
 plural أساور
 class common

noun خلخال
 plural خلاخيل
 class common

noun قرط
 plural أقراط
 class common

noun بروش
 plural بروشات
 class common

noun دبوس
 plural دبابيس
 class common

noun سحاب
 plural سحابات
 class common

noun ياقة
 plural ياقات
 gender f
 class common

noun حاشية
 plural حواش
 gender f
 class common

noun بطانة
 plural بطانات
 gender f
 class common

noun قماشة
 plural قماشات
 gender f
 class common

noun درزة
 gender f
 class common

noun غرزة
 gender f
 class common

noun إبرة
 gender f
 class common

noun مقص
 plural مقصات
 class common

noun دباغة
 gender f
 class common

noun صباغة
 gender f
 class common

noun نجارة
 gender f
 class common

noun حدادة
 gender f
 class common

noun سباكة
 gender f
 class common

noun تنجيد
 class common

noun دهان
 plural دهانات
 class common

noun جبس
 class common

noun كلس
 class common

noun قرميد
 class common

noun طوب
 class common

noun حصى
 class common

noun حصاة
 gender f
 class common

noun حصباء
 class common

noun صوان
 class common

noun جرانيت
 class common

noun غرانيت
 class common

noun لازورد
 class common

noun كهرمان
 class common

noun أبنوس
 class common

noun كافور
 class common

noun حناء
 class common

noun زعفران
 class common

noun كركم
 class common

noun زنجبيل
 class common

noun قرفة
 gender f
 class common

noun قرنفل
 class common

noun سمسم
 class common

noun سماق
 class common

noun نعناع
 class common

noun بقدونس
 class common

noun كزبرة
 gender f
 class common

noun جرجير
 class common

noun ملفوف
 class common

noun كرنب
 class common

noun قرنبيط
 class common

noun باذنجان
 class common

noun كوسا
 class common

noun ملوخية
 gender f
 class common

noun سبانخ
 class common

noun شمندر
 class common

noun خرشوف
 class common

noun كمأة
 gender f
 class common

noun توت
 class common

noun إجاص
 class common

noun مانغو
 class common

noun أناناس
 class common

noun بابايا
 class common

noun جوافة
 gender f
 class common

noun كيوي
 class common

noun كستناء
 class common

noun فستق
 class common

noun بندق
 class common

noun صنوبر
 class common

noun كاجو
 class common

noun زبيب
 class common

noun دبس
 class common

noun مخلل
 plural مخللات
 class common

noun لبنة
 gender f
 class common

noun قشطة
 gender f
 class common

noun مثلجات
 gender f
 class common

noun بوظة
 gender f
 class common

noun سحلب
 class common

noun مهلبية
 gender f
 class common

noun كنافة
 gender f
 class common

noun بقلاوة
 gender f
 class common

noun قطايف
 class common

noun هريسة
 gender f
 class common

noun بسبوسة
 gender f
 class common

noun فطيرة
 plural فطائر
 gender f
 class common

noun معجنات
 gender f
 class common

noun مناقيش
 class common

noun صلصة
 plural صلصات
 gender f
 class common

noun مايونيز
 class common

noun كاتشب
 class common

noun خردل
 class common

noun كبسة
 gender f
 class common

noun برياني
 class common

noun مجبوس
 class common

noun منسف
 class common

noun شواء
 class common

noun بيتزا
 class common

noun برغر
 class common

noun همبرغر
 class common

noun ساندويتش
 plural ساندويتشات
 class common

noun شطيرة
 plural شطائر
 gender f
 class common

noun معكرونة
 gender f
 class common

noun نودلز
 class common

noun سوشي
 class common

noun نقانق
 class common

noun سجق
 class common

noun مرتديلا
 class common

noun بسطرمة
 gender f
 class common

noun كبدة
 gender f
 class common

noun كفتة
 gender f
 class common

noun ستيك
 class common

noun جمجمة
 plural جماجم
 gender f
 class common

noun لثة
 gender f
 class common

noun ضرس
 plural أضراس
 class common

noun مريء
 class common

noun بلعوم
 class common

noun مصران
 class common

noun قولون
 class common

noun طحال
 class common

noun مرارة
 gender f
 class common

noun بنكرياس
 class common

noun حالب
 class common

noun مثانة
 gender f
 class common

noun بروستات
 class common

noun مبيض
 plural مبايض
 class common

noun مشيمة
 plural مشيمات
 gender f
 class common

noun كاحل
 plural كواحل
 class common

noun رسغ
 plural أرساغ
 class common

noun عضد
 class common

noun ترقوة
 gender f
 class common

noun ضلع
 plural أضلاع
 class common

noun غضروف
 plural غضاريف
 class common

noun نخاع
 class common

noun غشاء
 plural أغشية
 class common

noun كروموسوم
 plural كروموسومات
 class common

noun بلازما
 class common

noun هيموغلوبين
 class common

noun كولسترول
 class common

noun كوليسترول
 class common

noun إنسولين
 class common

noun أنسولين
 class common

noun أنزيم
 plural أنزيمات
 class common

noun إنزيم
 plural إنزيمات
 class common

noun سعرة
 plural سعرات
 gender f
 class common

noun حمية
 gender f
 class common

noun رجيم
 class common

noun أنيميا
 class common

noun يرقان
 class common

noun تليف
 class common

noun حصبة
 gender f
 class common

noun نكاف
 class common

noun جذام
 class common

noun تيفوئيد
 class common

noun دفتيريا
 class common

noun سعار
 class common

noun كزاز
 class common

noun إيبولا
 class common

noun زيكا
 class common

noun كوفيد
 class common

noun سارس
 class common

noun ذبحة
 plural ذبحات
 gender f
 class common

noun احتشاء
 class common

noun خثرة
 plural خثرات
 gender f
 class common

noun اعتلال
 plural اعتلالات
 class common

noun غيبوبة
 plural غيبوبات
 gender f
 class common

noun إغماء
 class common

noun غثيان
 class common

noun قيء
 class common

noun مغص
 plural مغصات
 class common

noun حكة
 gender f
 class common

noun أكزيما
 class common

noun صدفية
 gender f
 class common

noun بهاق
 class common

noun رضة
 plural رضوض
 gender f
 class common

noun روماتيزم
 class common

noun نقرس
 class common

noun ألزهايمر
 class common

noun زهايمر
 class common

noun باركنسون
 class common

noun رعاش
 class common

noun وسواس
 plural وساوس
 class common

noun فوبيا
 class common

noun متلازمة
 plural متلازمات
 gender f
 class common

noun قسطرة
 plural قسطرات
 gender f
 class common

noun منظار
 plural مناظير
 class common

noun تنظير
 plural تنظيرات
 class common

noun خزعة
 plural خزعات
 gender f
 class common

noun سونار
 class common

noun مسحة
 plural مسحات
 gender f
 class common

noun كبسولة
 plural كبسولات
 gender f
 class common

noun قطرة
 plural قطرات
 gender f
 class common

noun بخاخ
 plural بخاخات
 class common

noun لاصقة
 plural لاصقات
 gender f
 class common

noun ضمادة
 plural ضمادات
 gender f
 class common

noun شاش
 class common

noun جبيرة
 plural جبائر
 gender f
 class common

noun عكاز
 plural عكازات
 class common

noun سماعة
 plural سماعات
 gender f
 class common

noun قيصرية
 plural قيصريات
 gender f
 class common

noun تجلط
 class common

noun إنتان
 class common

noun قرحة
 plural قرحات
 gender f
 class common

noun حصوة
 plural حصوات
 gender f
 class common

noun بواسير
 gender f
 class common

noun دوالي
 class common

noun قشعريرة
 gender f
 class common

noun رعشة
 gender f
 class common

noun تأتأة
 gender f
 class common

noun صلع
 class common

noun تجاعيد
 gender f
 class common

noun بثرة
 plural بثور
 gender f
 class common

noun وحمة
 gender f
 class common

noun فيلر
 class common

noun زخة
 plural زخات
 gender f
 class common

noun رذاذ
 class common

noun غمام
 class common

noun سراب
 class common

noun قيظ
 class common

noun زمهرير
 class common

noun عوالق
 gender f
 class common

noun أتربة
 gender f
 class common

noun نيزك
 plural نيازك
 class common

noun كويكب
 plural كويكبات
 class common

noun مسبار
 plural مسابر
 class common

noun مكوك
 plural مكوكات
 class common

noun مدار
 plural مدارات
 class common

noun خسوف
 class common

noun كسوف
 class common

noun أخدود
 plural أخاديد
 class common

noun مرج
 class common

noun سبخة
 plural سباخ
 gender f
 class common

noun ينبوع
 plural ينابيع
 class common

noun رافد
 plural روافد
 class common

noun كثيب
 plural كثبان
 class common

noun وهد
 class common

noun سفح
 plural سفوح
 class common

noun أكمة
 plural آكام
 gender f
 class common

noun بيداء
 class common

noun فلاة
 gender f
 class common

noun قفر
 plural قفار
 class common

noun مفازة
 plural مفاوز
 gender f
 class common

noun أدغال
 gender f
 class common

noun أحراش
 gender f
 class common

noun حرش
 class common

noun دغل
 plural أدغال
 class common

noun حاكورة
 gender f
 class common

noun شجيرة
 plural شجيرات
 gender f
 class common

noun شتلة
 plural شتلات
 plural شتول
 gender f
 class common

noun فسيلة
 plural فسائل
 gender f
 class common

noun برعم
 plural براعم
 class common

noun لحاء
 class common

noun صمغ
 class common

noun نسغ
 class common

noun طحلب
 plural طحالب
 class common

noun إسفنج
 class common

noun محار
 plural محارات
 class common

noun قوقعة
 plural قواقع
 gender f
 class common

noun حلزون
 plural حلزونات
 class common

noun رخويات
 gender f
 class common

noun روبيان
 class common

noun جمبري
 class common

noun كركند
 class common

noun أخطبوط
 class common

noun تونة
 gender f
 class common

noun سلمون
 class common

noun هامور
 class common

noun كنعد
 class common

noun بجعة
 plural بجع
 gender f
 class common

noun نعامة
 gender f
 class common

noun يمامة
 gender f
 class common

noun يمام
 class common

noun وطواط
 plural وطاويط
 class common

noun خفاش
 plural خفافيش
 class common

noun حدأة
 gender f
 class common

noun إوز
 class common

noun أرنب
 plural أرانب
 class common

noun قنفذ
 plural قنافذ
 class common

noun سحلية
 plural سحالي
 gender f
 class common

noun حرباء
 class common

noun ضبع
 plural ضباع
 class common

noun غوريلا
 class common

noun شمبانزي
 class common

noun فرس
 plural أفراس
 class common

noun بغل
 class common

noun نعجة
 plural نعاج
 gender f
 class common

noun عنزة
 plural عنزات
 gender f
 class common

noun بعير
 plural بعران
 class common

noun هجن
 gender f
 class common

noun ثدييات
 gender f
 class common

noun زواحف
 gender f
 class common

noun قوارض
 gender f
 class common

noun ديناصور
 plural ديناصورات
 class common

noun ماموث
 class common

noun مستحاثة
 plural مستحاثات
 gender f
 class common

noun أحفورة
 plural أحافير
 gender f
 class common

noun متحجر
 plural متحجرات
 class common

noun فريسة
 plural فرائس
 gender f
 class common

noun مفترس
 plural مفترسات
 class common

noun قطيع
 plural قطعان
 class common

noun شرنقة
 plural شرانق
 gender f
 class common

noun يرقة
 plural يرقات
 gender f
 class common

noun فراشة
 plural فراشات
 gender f
 class common

noun جندب
 class common

noun خنفساء
 plural خنافس
 class common

noun صرصور
 plural صراصير
 class common

noun قمل
 class common

noun برغوث
 plural براغيث
 class common

noun عنكبوت
 plural عناكب
 class common

noun سوسة
 plural سوس
 gender f
 class common

noun دبور
 plural دبابير
 class common

noun أوبريت
 plural أوبريتات
 class common

noun أوبرا
 class common

noun مونولوج
 plural مونولوجات
 class common

noun ديالوج
 class common

noun سكيتش
 class common

noun مونتاج
 class common

noun مكساج
 class common

noun ستوديو
 class common

noun كومبارس
 class common

noun نجومية
 gender f
 class common

noun موشح
 plural موشحات
 class common

noun دبكة
 gender f
 class common

noun عرضة
 gender f
 class common

noun شيلة
 plural شيلات
 gender f
 class common

noun كرنفال
 plural كرنفالات
 class common

noun مزمار
 plural مزامير
 class common

noun كمنجة
 plural كمنجات
 gender f
 class common

noun تشيلو
 class common

noun طبلة
 plural طبول
 gender f
 class common

noun صنج
 plural صنوج
 class common

noun جوقة
 plural جوقات
 gender f
 class common

noun كورال
 class common

noun تخت
 class common

noun قافية
 plural قواف
 gender f
 class common

noun سوناتا
 class common

noun سيمفونية
 plural سيمفونيات
 gender f
 class common

noun سمفونية
 plural سمفونيات
 gender f
 class common

noun معزوفة
 plural معزوفات
 gender f
 class common

noun مرثية
 plural مراث
 gender f
 class common

noun ملحمة
 plural ملاحم
 gender f
 class common

noun أمثولة
 plural أمثولات
 gender f
 class common

noun طرفة
 gender f
 class common

noun نكتة
 plural نكت
 gender f
 class common

noun أقصوصة
 plural أقاصيص
 gender f
 class common

noun سجع
 class common

noun منحوتة
 plural منحوتات
 gender f
 class common

noun مجسم
 plural مجسمات
 class common

noun جدارية
 plural جداريات
 gender f
 class common

noun أيقونة
 plural أيقونات
 gender f
 class common

noun رسمة
 plural رسمات
 gender f
 class common

noun بورتريه
 plural بورتريهات
 class common

noun منمنمة
 plural منمنمات
 gender f
 class common

noun مشربية
 plural مشربيات
 gender f
 class common

noun فخاريات
 gender f
 class common

noun خزفيات
 gender f
 class common

noun سدو
 class common

noun فولكلور
 class common

noun فلكلور
 class common

noun مأثور
 plural مأثورات
 class common

noun شعيرة
 plural شعائر
 gender f
 class common

noun منسك
 plural مناسك
 class common

noun تهجد
 class common

noun تراويح
 gender f
 class common

noun تجويد
 class common

noun تحفيظ
 class common

noun كتاتيب
 gender f
 class common

noun مسحراتي
 class common

noun فطرة
 gender f
 class common

noun عقيقة
 gender f
 class common

noun تكية
 plural تكايا
 gender f
 class common

noun إمامة
 gender f
 class common

noun ضلالة
 gender f
 class common

noun حشمة
 gender f
 class common

noun حياء
 class common

noun عورة
 gender f
 class common

noun تصوف
 class common

noun حضرة
 gender f
 class common

noun صراط
 class common

noun قيامة
 gender f
 class common

noun برزخ
 class common

noun هاتريك
 class common

noun ركنية
 plural ركنيات
 gender f
 class common

noun مرتدة
 plural مرتدات
 gender f
 class common

noun صافرة
 plural صافرات
 gender f
 class common

noun إحماء
 class common

noun ميركاتو
 class common

noun ديربي
 plural ديربيات
 class common

noun كلاسيكو
 class common

noun سوبر
 class common

noun رماية
 gender f
 class common

noun جمباز
 class common

noun تزلج
 class common

noun فروسية
 gender f
 class common

noun بولينغ
 class common

noun بلياردو
 class common

noun غولف
 class common

noun بيسبول
 class common

noun هوكي
 class common

noun رغبي
 class common

noun كريكيت
 class common

noun اسكواش
 class common

noun كارتينغ
 class common

noun فورمولا
 class common

noun يوغا
 class common

noun حلبة
 plural حلبات
 gender f
 class common

noun عارضة
 plural عارضات
 gender f
 class common

noun تيفو
 class common

noun سلفة
 gender f
 class money

noun عربون
 class money

noun كمبيالة
 plural كمبيالات
 gender f
 class money

noun إتاوة
 plural إتاوات
 gender f
 class money

noun جباية
 plural جبايات
 gender f
 class money

noun مكوس
 gender f
 class money

noun جزية
 gender f
 class money

noun خراج
 class money

noun ريع
 plural ريوع
 class money

noun ذمم
 gender f
 class money

noun إكرامية
 plural إكراميات
 gender f
 class money

noun بقشيش
 class money

noun نثريات
 gender f
 class money

noun إسترليني
 class money

noun استرليني
 class money

noun زلوتي
 class money

noun رنمينبي
 class money

noun رينغيت
 class money

noun بيسة
 plural بيسات
 gender f
 class money

noun هللة
 plural هللات
 gender f
 class money

noun دونغ
 class money

noun كوانزا
 class money

noun نايرا
 class money

noun ستيبلكوين
 class money

noun هندرة
 gender f
 class common

noun تحوط
 class common

noun مراكمة
 gender f
 class common

noun إعسار
 class common

noun توريق
 class common

noun دولرة
 gender f
 class common

noun مرابحة
 plural مرابحات
 gender f
 class common

noun استصناع
 class common

noun بوليصة
 plural بوالص
 gender f
 class common

noun مظروف
 plural مظاريف
 class common

noun ترسية
 gender f
 class common

noun حفارة
 plural حفارات
 gender f
 class common

noun إسالة
 gender f
 class common

noun برنت
 class common

noun توربين
 plural توربينات
 class common

noun عنفة
 plural عنفات
 gender f
 class common

noun سخان
 plural سخانات
 class common

noun فوترة
 gender f
 class common

noun احترار
 class common

noun دفيئة
 gender f
 class common

noun ميثان
 class common

noun كلور
 class common

noun بوتاسيوم
 class common

noun فسفور
 class common

noun فوسفور
 class common

noun صوديوم
 class common

noun كالسيوم
 class common

noun مغنيسيوم
 class common

noun منغنيز
 class common

noun نيكل
 class common

noun تيتانيوم
 class common

noun بلوتونيوم
 class common

noun هيليوم
 class common

noun نيون
 class common

noun كبريتات
 gender f
 class common

noun نترات
 gender f
 class common

noun أمونيا
 class common

noun ميثانول
 class common

noun إيثانول
 class common

noun إيثيلين
 class common

noun بوليمر
 plural بوليمرات
 class common

noun أسيتون
 class common

noun بتروكيماويات
 gender f
 class common

noun بوليستر
 class common

noun نايلون
 class common

noun أسفلت
 class common

noun إسفلت
 class common

noun سفلتة
 gender f
 class common

noun رصف
 class common

noun تكسية
 gender f
 class common

noun تشجير
 class common

noun تسوير
 class common

noun هويس
 plural هويسات
 class common

noun أهوسة
 gender f
 class common

noun سحارة
 plural سحارات
 gender f
 class common

noun سماد
 class common

noun ملوحة
 gender f
 class common

noun تخضير
 class common

noun استبيان
 plural استبيانات
 class common

noun مساق
 plural مساقات
 class common

noun كفتيريا
 class common

noun كافتيريا
 class common

noun مقصف
 plural مقاصف
 class common

noun سبورة
 plural سبورات
 gender f
 class common

noun طبشور
 class common

noun مريول
 class common

noun أطاريح
 gender f
 class common

noun إرسالية
 plural إرساليات
 gender f
 class common

noun جمرك
 class common

noun ترانزيت
 class common

noun مطب
 plural مطبات
 class common

noun تحويلة
 plural تحويلات
 gender f
 class common

noun رادار
 plural رادارات
 class common

noun تفحيط
 class common

noun كوبري
 class common

noun تلفريك
 class common

noun مصيف
 plural مصائف
 plural مصايف
 class common

noun بسطة
 plural بسطات
 gender f
 class common

noun باركود
 class common

noun تعليب
 class common

noun تطفيف
 class common

noun كوبون
 plural كوبونات
 class common

noun قسيمة
 plural قسائم
 gender f
 class common

noun متاريس
 gender f
 class common

noun دشمة
 plural دشم
 gender f
 class common

noun ساتر
 plural سواتر
 class common

noun مفرزة
 plural مفارز
 gender f
 class common

noun رمايات
 gender f
 class common

noun رشقة
 plural رشقات
 gender f
 class common

noun صلية
 plural صليات
 gender f
 class common

noun أشلاء
 gender f
 class common

noun خيام
 class common

noun مؤن
 gender f
 class common

noun مؤونة
 gender f
 class common

noun طرود
 gender f
 class common

noun هدنات
 gender f
 class common

noun حلحلة
 gender f
 class common

noun انفراجة
 plural انفراجات
 gender f
 class common

noun احتدام
 class common

noun تغول
 class common

noun استعلاء
 class common

noun تسويف
 class common

noun نميمة
 gender f
 class common

noun غيبة
 gender f
 class common

noun وقيعة
 gender f
 class common

noun مكائد
 class common

noun دسائس
 class common

noun دسم
 class common

noun نخوة
 gender f
 class common

noun شهامة
 gender f
 class common

noun مروءة
 gender f
 class common

noun فزعة
 gender f
 class common

noun عونة
 gender f
 class common

noun أمجاد
 gender f
 class common

noun سؤدد
 class common

noun رفعة
 gender f
 class common

noun نماء
 class common

noun عصرنة
 gender f
 class common

noun ظلامية
 gender f
 class common

noun رجعية
 gender f
 class common

noun أوج
 class common

noun مقتبل
 class common

noun غمار
 class common

noun لجة
 gender f
 class common

noun خضم
 class common

noun معمعة
 gender f
 class common

noun أتون
 class common

noun لهيب
 class common

noun سعير
 class common

noun مخاض
 plural مخاضات
 class common

noun إرهاص
 plural إرهاصات
 class common

noun بادرة
 plural بوادر
 gender f
 class common

noun نذير
 class common

noun بشائر
 gender f
 class common

noun تباشير
 gender f
 class common

noun معالم
 class common

noun دلائل
 gender f
 class common

noun شواهد
 gender f
 class common

noun دواعي
 gender f
 class common

noun تعلة
 gender f
 class common

noun ديباجة
 gender f
 class common

noun توطئة
 gender f
 class common

noun خنوع
 class common

noun اعوجاج
 class common

noun شطط
 class common

noun استعظام
 class common

noun شخصنة
 gender f
 class common

noun وصمة
 plural وصمات
 gender f
 class common

noun مقتضيات
 gender f
 class common

noun إرهاصات
 class common

noun مدخلات
 gender f
 class common

noun مقدرات
 gender f
 class common

noun مغارم
 gender f
 class common

noun مطامع
 gender f
 class common

noun كوابح
 gender f
 class common

noun مطبات
 gender f
 class common

noun منزلقات
 gender f
 class common

noun متاهة
 plural متاهات
 gender f
 class common

noun سليل
 plural سليلون
 class role group

noun جاويش
 class role group

noun شاويش
 class role group

noun أومباشي
 class role group

noun حارس قضائي
 class role

noun ضابط عدلي
 class role

noun سادن
 plural سدنة
 class role

noun مناوب
 plural مناوبون
 class role

noun محافظ مصرف
 class role

noun جواهرجي
 plural جواهرجية
 class role

noun سمكري
 plural سمكريون
 class role

noun مبلط
 plural مبلطون
 class role

noun عتال
 plural عتالون
 class role

noun زبال
 plural زبالون
 class role

noun جامع قمامة
 class role

noun نباش
 plural نباشون
 class role

noun إسكافي
 plural إسكافيون
 class role

noun سفرجي
 plural سفرجيون
 class role

noun قهوجي
 plural قهوجية
 class role

noun راع غنم
 class role

noun غطاس
 plural غطاسون
 class role

noun مرشد بحري
 class role

noun مراقب جوي
 class role

noun عسس
 gender f
 class role

noun عساكر
 gender f
 class role

noun جندرمة
 class role

noun انكشاري
 plural انكشاريون
 class role

noun خديوي
 class role

noun أعيان
 gender f
 class role

noun داهية
 plural دهاة
 class role

noun أب روحي
 class role

noun تكنوقراطي
 plural تكنوقراطيون
 class group

noun بيروقراطي
 plural بيروقراطيون
 class group

noun نيوليبرالي
 plural نيوليبراليون
 class group

noun تروتسكي
 plural تروتسكيون
 class group

noun أناركي
 plural أناركيون
 class group

noun عروبي
 plural عروبيون
 class group

noun زنديق
 plural زنادقة
 class group

noun مجوسي
 plural مجوس
 class group

noun زرادشتي
 plural زرادشتيون
 class group

noun كونفوشيوسي
 plural كونفوشيوسيون
 class group

noun شنتوي
 plural شنتويون
 class group

noun مورموني
 plural مورمونيون
 class group

noun معمداني
 plural معمدانيون
 class group

noun لوثري
 plural لوثريون
 class group

noun أنجليكاني
 plural أنجليكانيون
 class group

noun أفريكاني
 class group

noun أفريكانر
 class group

noun هسباني
 plural هسبانيون
 class group

noun ساموائي
 class group

noun أسكيمو
 class group

noun إنويت
 class group

noun مرشد تربوي
 class group

noun أشعائي
 class group

noun نشال
 plural نشالون
 class group

noun قاطع طريق
 class group

noun خارج عن القانون
 class group

noun انغماسي
 plural انغماسيون
 class group

noun مضرب عن الطعام
 class group

noun ثورجي
 plural ثورجية
 class group

noun ربة منزل
 class group

noun عانس
 plural عوانس
 class group

noun ضرة
 plural ضرائر
 class group

noun غلام
 plural غلمان
 class group

noun معد برنامج
 class group

noun صانع ألعاب
 class group

noun قلب دفاع
 class group

noun كشاف لاعبين
 class group

noun جودوكا
 class group

noun سائق سباق
 class group

noun مسؤول مدني
 class group

noun متقاعد عسكري
 class group

noun شيخ عشيرة
 class group

noun سكرتارية
 plural سكرتاريات
 gender f
 class organization

noun تعاضدية
 plural تعاضديات
 gender f
 class organization

noun ودادية
 plural وداديات
 gender f
 class organization

noun رهبنة
 plural رهبنات
 gender f
 class organization

noun مشيخة
 plural مشيخات
 gender f
 class organization

noun مبرة
 plural مبرات
 gender f
 class organization

noun مشرحة
 plural مشارح
 gender f
 class organization

noun بيمارستان
 plural بيمارستانات
 class organization

noun دار أيتام
 class organization

noun ميتم
 plural مياتم
 class organization

noun متصرفية
 plural متصرفيات
 gender f
 class government

noun قائممقامية
 plural قائممقاميات
 gender f
 class government

noun باشوية
 plural باشويات
 gender f
 class government

noun مأمورية
 plural مأموريات
 gender f
 class government

noun خفر
 class government

noun بوليس
 class government

noun شورى
 class government

noun سينات
 class government

noun لوياجيرغا
 class government

noun كابينة
 gender f
 class government

noun كابينيت
 class government

noun ترويكا
 class government

noun كارتل
 plural كارتلات
 class organization militia

noun كوماندوز
 class organization militia

noun ميليشية
 plural ميليشيات
 gender f
 class organization militia

noun مليشية
 plural مليشيات
 gender f
 class organization militia

noun فلول
 gender f
 class organization militia

noun مطبعة
 plural مطابع
 gender f
 class company

noun محلج
 plural محالج
 class company

noun مجزر
 plural مجزرات
 class company

noun محجر
 plural محاجر
 class company

noun مقلع
 plural مقالع
 class company

noun كراج
 plural كراجات
 class company

noun حوض سفن
 class company

noun توكيل
 plural توكيلات
 class company

noun صرافة
 gender f
 class company

noun عقارات
 gender f
 class company

noun نقليات
 gender f
 class company

noun خلطة
 plural خلطات
 gender f
 class goods product

noun ماكينة
 plural ماكينات
 gender f
 class goods product

noun ماكنة
 plural ماكنات
 gender f
 class goods product

noun مضخات
 gender f
 class goods product

noun حصادة
 plural حصادات
 gender f
 class goods product

noun جلاية
 plural جلايات
 gender f
 class goods product

noun ميكروويف
 class goods product

noun خلاط
 plural خلاطات
 class goods product

noun مكواة
 plural مكاوٍ
 gender f
 class goods product

noun سماعات
 gender f
 class goods product

noun كيبل
 plural كيبلات
 class goods product

noun ماوس
 class goods product

noun طابعة
 plural طابعات
 gender f
 class goods product

noun لمبة
 plural لمبات
 gender f
 class goods product

noun مستحضر
 plural مستحضرات
 class goods product

noun شامبو
 class goods product

noun محقنة
 plural محاقن
 gender f
 class goods product

noun محاليل
 gender f
 class goods product

noun شتول
 class goods product

noun بقوليات
 gender f
 class goods product

noun معسل
 class goods product

noun أسطوانات
 gender f
 class goods product

noun مناديل
 gender f
 class goods product

noun دمية
 gender f
 class goods product

noun طوابع
 gender f
 class goods product

noun رادارات
 gender f
 class goods product

noun آربيجي
 class weapon product

noun بازوكا
 class weapon product

noun مضاد دروع
 class weapon product

noun منجنيق
 class weapon product

noun حربة
 plural حراب
 gender f
 class weapon product

noun خنجر
 plural خناجر
 class weapon product

noun خرطوشة
 plural خراطيش
 gender f
 class weapon product

noun مقذوف
 plural مقذوفات
 class weapon product

noun مولوتوف
 class weapon product

noun نابالم
 class weapon product

noun منطاد
 plural مناطيد
 class weapon product

noun سترة واقية
 gender f
 class weapon product

noun كورفيت
 plural كورفيتات
 class weapon product

noun كاسحة
 plural كاسحات
 gender f
 class weapon product

noun توربيد
 plural توربيدات
 class weapon product

noun عربة مدرعة
 gender f
 class weapon product

noun ناقلة جند
 gender f
 class weapon product

noun مصفحة
 plural مصفحات
 gender f
 class weapon product

noun لفت نظر
 class penalty

noun خصم نقاط
 class penalty

noun تخفيض رتبة
 class penalty

noun غلق
 class penalty

noun جلدة
 plural جلدات
 gender f
 class penalty

noun قطع يد
 class penalty

noun تعزير
 plural تعزيرات
 class penalty

noun دية
 plural ديات
 gender f
 class penalty

noun دعوة قضائية
 gender f
 class legal

noun تبليغ
 plural تبليغات
 class legal

noun استدعاء
 plural استدعاءات
 class legal

noun مقال افتتاحي
 class legal

noun رد قاض
 class legal

noun منطوق
 class ruling

noun طعنة
 plural طعنات
 gender f
 class attack

noun تراشقات
 gender f
 class attack

noun ممشى
 class place

noun عطفة
 gender f
 class place

noun ساباط
 class place

noun سقيفة
 plural سقيفات
 gender f
 class place

noun قيسارية
 plural قيساريات
 gender f
 class place

noun مدشر
 plural مداشر
 class place

noun دسكرة
 gender f
 class place

noun شياخة
 plural شياخات
 gender f
 class place

noun خلاء
 class place

noun براري
 gender f
 class place

noun شرم
 class place

noun أبهة
 gender f
 class common

noun أتاوة
 gender f
 class common

noun أراجيف
 gender f
 class common

noun أربطة
 gender f
 class common

noun أرجوحة
 plural أراجيح
 gender f
 class common

noun أرجوان
 class common

noun أرومة
 gender f
 class common

noun أريحية
 gender f
 class common

noun أزيز
 class common

noun أساريب
 gender f
 class common

noun أسانيد
 gender f
 class common

noun أسوة
 gender f
 class common

noun أشجان
 gender f
 class common

noun أغلال
 gender f
 class common

noun أقاويل
 gender f
 class common

noun أكاليل
 gender f
 class common

noun إكليل
 plural أكاليل
 class common

noun أكمات
 class common

noun ألاعيب
 gender f
 class common

noun أهداب
 gender f
 class common

noun أوصال
 gender f
 class common

noun إيوان
 class common

noun باحة
 plural باحات
 gender f
 class common

noun بارجات
 gender f
 class common

noun باعث
 plural بواعث
 class common

noun باكورة
 plural باكورات
 gender f
 class common

noun ببليوغرافيا
 class common

noun برعمة
 gender f
 class common

noun بلادة
 gender f
 class common

noun بلسم
 class common

noun بهلوانية
 gender f
 class common

noun بيدر
 plural بيادر
 class common

noun بيرق
 plural بيارق
 class common

noun تخرصات
 gender f
 class common

noun ترسبات
 gender f
 class common

noun ترياق
 class common

noun تشاحن
 class common

noun تضعضع
 class common

noun تقاطر
 class common

noun تلاش
 class common

noun تلاشي
 class common

noun تلافي
 class common

noun تلاف
 class common

noun تلهف
 class common

noun تمرس
 class common

noun تنافر
 class common

noun توصيف
 plural توصيفات
 class common

noun ثغاء
 class common

noun جانحة
 gender f
 class common

noun جاه
 class common

noun جداء
 class common

noun جذوة
 gender f
 class common

noun جزيئة
 plural جزيئات
 gender f
 class common

noun جزيء
 plural جزيءات
 class common

noun جعبة
 gender f
 class common

noun جلبة
 gender f
 class common

noun جنان
 class common

noun جندرة
 gender f
 class common

noun جنسانية
 gender f
 class common

noun جهامة
 gender f
 class common

noun جهوزية
 gender f
 class common

noun حاجيات
 gender f
 class common

noun حاذق
 class common

noun حاضنات
 gender f
 class common

noun حذلقة
 gender f
 class common

noun حزازات
 gender f
 class common

noun حشرجة
 gender f
 class common

noun حفاوة
 gender f
 class common

noun حلكة
 gender f
 class common

noun حماقة
 plural حماقات
 gender f
 class common

noun حيف
 class common

noun خافية
 plural خوافي
 gender f
 class common

noun خاوية
 gender f
 class common

noun ختمة
 gender f
 class common

noun خزعبلات
 gender f
 class common

noun خسة
 gender f
 class common

noun خصلة
 plural خصال
 gender f
 class common

noun خطل
 class common

noun خلاعة
 gender f
 class common

noun خلجات
 gender f
 class common

noun خمار
 class common

noun خوار
 class common

noun خيلاء
 class common

noun داهمة
 gender f
 class common

noun دعابة
 plural دعابات
 gender f
 class common

noun دعة
 gender f
 class common

noun دماثة
 gender f
 class common

noun دناءة
 gender f
 class common

noun دونية
 gender f
 class common

noun دويلة
 plural دويلات
 gender f
 class common

noun ديمومة
 gender f
 class common

noun ديناميت
 class common

noun ذرائعية
 gender f
 class common

noun ذلة
 gender f
 class common

noun ذمة
 plural ذمم
 gender f
 class common

noun ربوع
 class common

noun رتابة
 gender f
 class common

noun رجاحة
 gender f
 class common

noun رخاوة
 gender f
 class common

noun رعاع
 gender f
 class common

noun رعونة
 gender f
 class common

noun رفوف
 gender f
 class common

noun ركاكة
 gender f
 class common

noun رمية
 plural رميات
 gender f
 class common

noun رهبة
 gender f
 class common

noun رواسب
 gender f
 class common

noun روافع
 gender f
 class common

noun رياء
 class common

noun ريادة
 gender f
 class common

noun زرد
 class common

noun زلفى
 class common

noun زلة
 plural زلات
 gender f
 class common

noun زمالة
 gender f
 class common

noun زندقة
 gender f
 class common

noun زيوف
 gender f
 class common

noun سانحة
 plural سوانح
 gender f
 class common

noun سجايا
 gender f
 class common

noun سجية
 plural سجايا
 gender f
 class common

noun سخرة
 gender f
 class common

noun سرادق
 plural سرادقات
 class common

noun سعاية
 gender f
 class common

noun سفاهة
 gender f
 class common

noun سفسطة
 gender f
 class common

noun سفور
 class common

noun سقم
 class common

noun سلاطة
 gender f
 class common

noun سليقة
 gender f
 class common

noun سمسرة
 gender f
 class common

noun سوداوية
 gender f
 class common

noun سوسيولوجيا
 class common

noun شائبة
 plural شوائب
 gender f
 class common

noun شائنة
 gender f
 class common

noun شبح
 plural أشباح
 class common

noun شبق
 class common

noun شراسة
 gender f
 class common

noun شعائر
 class common

noun شفرة
 plural شفرات
 gender f
 class common

noun شفقة
 gender f
 class common

noun شقاق
 class common

noun شكيمة
 gender f
 class common

noun شلة
 gender f
 class common

noun شمائل
 gender f
 class common

noun شواذ
 gender f
 class common

noun شيمة
 plural شيم
 gender f
 class common

noun صائبة
 gender f
 class common

noun صخب
 class common

noun صدامية
 gender f
 class common

noun صعداء
 class common

noun صغائر
 gender f
 class common

noun صفاقة
 gender f
 class common

noun صفوة
 gender f
 class common

noun صلافة
 gender f
 class common

noun صلف
 class common

noun صمامات
 class common

noun صنوف
 gender f
 class common

noun صنيع
 plural صنائع
 class common

noun صيت
 class common

noun ضآلة
 gender f
 class common

noun ضراوة
 gender f
 class common

noun ضير
 class common

noun ضيم
 class common

noun طاغوت
 plural طواغيت
 class common

noun طامة
 gender f
 class common

noun طباع
 gender f
 class common

noun طرافة
 gender f
 class common

noun طغمة
 gender f
 class common

noun طلاقة
 gender f
 class common

noun طلة
 plural طلات
 gender f
 class common

noun طهارة
 gender f
 class common

noun طوباوية
 gender f
 class common

noun طوبى
 class common

noun طوية
 gender f
 class common

noun طينة
 gender f
 class common

noun ظلامة
 plural ظلامات
 gender f
 class common

noun ظنون
 gender f
 class common

noun عاتق
 plural عواتق
 class common

noun عبثية
 gender f
 class common

noun عتمة
 gender f
 class common

noun عثرة
 plural عثرات
 gender f
 class common

noun عجالة
 gender f
 class common

noun عجرفة
 gender f
 class common

noun عذوبة
 gender f
 class common

noun عراء
 class common

noun عراقة
 gender f
 class common

noun عسف
 class common

noun عصارة
 gender f
 class common

noun عطب
 plural أعطاب
 class common

noun عفونة
 gender f
 class common

noun عقابيل
 gender f
 class common

noun عقر
 class common

noun عللة
 gender f
 class common

noun عنجهيات
 gender f
 class common

noun عهر
 class common

noun غرائز
 gender f
 class common

noun غطرسة
 gender f
 class common

noun غلظة
 gender f
 class common

noun غلواء
 class common

noun غوث
 class common

noun غوغاء
 gender f
 class common

noun غوغائية
 gender f
 class common

noun غياهب
 gender f
 class common

noun فاتحة
 gender f
 class common

noun فاشلية
 gender f
 class common

noun فجاجة
 gender f
 class common

noun فرادة
 gender f
 class common

noun فرية
 gender f
 class common

noun فضول
 class common

noun فظاظة
 gender f
 class common

noun فلتة
 plural فلتات
 gender f
 class common

noun فهلوة
 gender f
 class common

noun فورة
 gender f
 class common

noun فيء
 class common

noun قاطبة
 gender f
 class common

noun قباحة
 gender f
 class common

noun قداس
 plural قداسات
 class common

noun قدسية
 gender f
 class common

noun قدوة
 gender f
 class common

noun قذارة
 gender f
 class common

noun قساوة
 gender f
 class common

noun قصاصة
 plural قصاصات
 gender f
 class common

noun قطاف
 class common

noun قفا
 class common

noun قلاقل
 gender f
 class common

noun قوالب
 gender f
 class common

noun قالب
 plural قوالب
 class common

noun كبائر
 gender f
 class common

noun كبوة
 plural كبوات
 gender f
 class common

noun كراهة
 gender f
 class common

noun كرامات
 gender f
 class common

noun كفاف
 class common

noun كفة
 gender f
 class common

noun كهانة
 gender f
 class common

noun كهولة
 gender f
 class common

noun لاجدوى
 class common

noun لذة
 gender f
 class common

noun لذوعة
 gender f
 class common

noun لعان
 class common

noun لغط
 class common

noun لفتة
 plural لفتات
 gender f
 class common

noun لفحة
 gender f
 class common

noun لمحة
 plural لمحات
 gender f
 class common

noun لمز
 class common

noun لمسة
 plural لمسات
 gender f
 class common

noun لمعة
 gender f
 class common

noun لهاث
 class common

noun لواعج
 gender f
 class common

noun لوثة
 plural لوثات
 gender f
 class common

noun لوذ
 class common

noun مأثرة
 plural مآثر
 gender f
 class common

noun مأثم
 plural مآثم
 class common

noun مأتم
 plural مآتم
 class common

noun ماجريات
 gender f
 class common

noun مباهاة
 gender f
 class common

noun متاع
 class common

noun متاهات
 gender f
 class common

noun مثابة
 gender f
 class common

noun مثالب
 gender f
 class common

noun مثلبة
 gender f
 class common

noun مثيل
 plural مثيلات
 class common

noun مجامع
 gender f
 class common

noun مجاهيل
 gender f
 class common

noun مجايل
 class common

noun محاذير
 gender f
 class common

noun محاسن
 gender f
 class common

noun مخادعة
 gender f
 class common

noun مخاشنة
 gender f
 class common

noun مخبأ
 plural مخابئ
 class common

noun مخيلة
 gender f
 class common

noun مداد
 class common

noun مدارات
 gender f
 class common

noun مدارك
 gender f
 class common

noun مداعبة
 plural مداعبات
 gender f
 class common

noun مداورات
 class common

noun مدية
 gender f
 class common

noun مذلة
 gender f
 class common

noun مذمة
 gender f
 class common

noun مرية
 gender f
 class common

noun مزالق
 gender f
 class common

noun مزحة
 plural مزحات
 gender f
 class common

noun مساوئ
 gender f
 class common

noun مستهل
 class common

noun مسرات
 gender f
 class common

noun مسرة
 gender f
 class common

noun مسغبة
 gender f
 class common

noun مسكنة
 gender f
 class common

noun مسوخ
 gender f
 class common

noun مشاحة
 gender f
 class common

noun مشاق
 class common

noun مشكاة
 gender f
 class common

noun مصداق
 class common

noun مصراع
 plural مصاريع
 class common

noun مصفوفة
 plural مصفوفات
 gender f
 class common

noun مضاضة
 gender f
 class common

noun مضاء
 class common

noun مضيعة
 gender f
 class common

noun مطاف
 class common

noun معاريج
 gender f
 class common

noun معاقرة
 gender f
 class common

noun معرة
 gender f
 class common

noun معشر
 class common

noun مغبات
 class common

noun مغناطيس
 class common

noun مفاتن
 gender f
 class common

noun مفارق
 gender f
 class common

noun مفخرة
 plural مفاخر
 gender f
 class common

noun مقدور
 class common

noun مقلب
 plural مقالب
 class common

noun مكاره
 gender f
 class common

noun مكانس
 class common

noun ملاحم
 gender f
 class common

noun ملة
 plural ملل
 gender f
 class common

noun ملحة
 gender f
 class common

noun ملهاة
 gender f
 class common

noun ملمات
 gender f
 class common

noun ملمس
 class common

noun مماحكات
 gender f
 class common

noun مناط
 class common

noun مناقب
 gender f
 class common

noun مناقبية
 gender f
 class common

noun منة
 gender f
 class common

noun منجى
 class common

noun منزلق
 class common

noun منعة
 gender f
 class common

noun منغصات
 gender f
 class common

noun منهل
 plural مناهل
 class common

noun مهاد
 class common

noun مهانة
 gender f
 class common

noun مهج
 gender f
 class common

noun مواقيت
 gender f
 class common

noun موبقات
 gender f
 class common

noun موجدة
 gender f
 class common

noun ميثاقية
 gender f
 class common

noun ميوعة
 gender f
 class common

noun نائرة
 gender f
 class common

noun ناصية
 plural نواص
 gender f
 class common

noun نباهة
 gender f
 class common

noun نبوءة
 plural نبوءات
 gender f
 class common

noun نتوء
 plural نتوءات
 class common

noun نجاعة
 gender f
 class common

noun نذالة
 gender f
 class common

noun نزوة
 plural نزوات
 gender f
 class common

noun نزوع
 class common

noun نشاز
 class common

noun نشوة
 gender f
 class common

noun نصاعة
 gender f
 class common

noun نضارة
 gender f
 class common

noun نضوج
 class common

noun نغمة
 plural نغمات
 gender f
 class common

noun نفائس
 gender f
 class common

noun نفحة
 plural نفحات
 gender f
 class common

noun نفخة
 gender f
 class common

noun نقائص
 gender f
 class common

noun نقاء
 class common

noun نقاوة
 gender f
 class common

noun نقائض
 gender f
 class common

noun نقيصة
 plural نقائص
 gender f
 class common

noun نكات
 gender f
 class common

noun نكهة
 plural نكهات
 gender f
 class common

noun نكير
 class common

noun نوازع
 gender f
 class common

noun نواقص
 gender f
 class common

noun نواميس
 gender f
 class common

noun هراء
 class common

noun هرج
 class common

noun هرطقة
 gender f
 class common

noun هزل
 class common

noun هلامية
 gender f
 class common

noun همة
 plural همم
 gender f
 class common

noun هندام
 class common

noun هوس
 class common

noun هيجان
 class common

noun هيعة
 gender f
 class common

noun وازع
 class common

noun وثبة
 plural وثبات
 gender f
 class common

noun وثوق
 class common

noun وحدانية
 gender f
 class common

noun وداعة
 gender f
 class common

noun وساوس
 class common

noun وضاعة
 gender f
 class common

noun وضاءة
 gender f
 class common

noun وطر
 class common

noun وعكة
 plural وعكات
 gender f
 class common

noun وعورة
 gender f
 class common

noun وقاحة
 gender f
 class common

noun وليجة
 gender f
 class common

noun ويلات
 class common

noun يافطة
 plural يافطات
 gender f
 class common

noun يباب
 class common

noun أدلجة
 gender f
 class common

noun استمالة
 gender f
 class common

noun استنابة
 gender f
 class common

noun انتحالية
 gender f
 class common

noun تأبيدة
 gender f
 class common

noun تبصيم
 class common

noun حافظة
 plural حوافظ
 gender f
 class common

noun ضبوطات
 gender f
 class common

noun مأذونية
 plural مأذونيات
 gender f
 class common

noun محبس
 plural محابس
 class common

noun مخالصة
 plural مخالصات
 gender f
 class common

noun مصوغات
 gender f
 class common

noun مضبوطات
 gender f
 class common

noun مغارسة
 gender f
 class common

noun بذار
 class common

noun بوار
 class common

noun بيارة
 plural بيارات
 gender f
 class common

noun تبوير
 class common

noun تحاريق
 class common

noun تسميد
 class common

noun حراثة
 gender f
 class common

noun روافد
 class common

noun غرين
 class common

noun مراع
 gender f
 class common

noun مراعي
 gender f
 class common

noun مصايد
 gender f
 class common

noun موئل
 plural موائل
 class common

noun ينابيع
 gender f
 class common

noun أتراك
 plural أتراك
 class group

noun روس
 plural روس
 class group

noun أمريكان
 plural أمريكان
 class group

noun أميركان
 plural أميركان
 class group

noun هنود
 plural هنود
 class group

noun صرب
 plural صرب
 class group

noun إسبان
 plural إسبان
 class group

noun اسبان
 plural اسبان
 class group

noun طليان
 plural طليان
 class group

noun إنجليز
 plural إنجليز
 class group

noun إنكليز
 plural إنكليز
 class group

noun ألمان
 plural ألمان
 class group

noun يابان
 plural يابان
 class group

noun أفغان
 plural أفغان
 class group

noun شيشان
 plural شيشان
 class group

noun بدلاء
 plural بدلاء
 class group

noun مشايخ
 plural مشايخ
 class group

noun أناس
 plural أناس
 class group

noun ساسة
 plural ساسة
 class group

noun أعراب
 plural أعراب
 class group

noun زنوج
 plural زنوج
 class group

noun أرمن
 plural أرمن
 class group

noun يهود
 plural يهود
 class group

noun نصارى
 plural نصارى
 class group

noun صليبيون
 plural صليبيون
 class group

noun صهاينة
 plural صهاينة
 class group

noun شوام
 plural شوام
 class group

noun مغاربة
 plural مغاربة
 class group

noun مصاروة
 plural مصاروة
 class group

noun خلايجة
 plural خلايجة
 class group

noun جبابرة
 plural جبابرة
 class group

noun قراصنة
 plural قراصنة
 class group transparent

noun أوباش
 plural أوباش
 class group

noun أراذل
 plural أراذل
 class group

noun أنحاء
 gender f
 class common

noun عوامل
 gender f
 class common

noun حفاظ
 class common

noun تنويع
 class common

noun توصيلة
 plural توصيلات
 gender f
 class common

noun تهوية
 gender f
 class common

noun إعلاء
 class common

noun إنفاذ
 class common

noun تركيبة
 plural تركيبات
 gender f
 class common

noun سخونة
 gender f
 class common

noun أرصاد
 gender f
 class common

noun بقعة
 plural بقع
 gender f
 class common

noun بياض
 class common

noun طهي
 class common

noun إعاشة
 gender f
 class common

noun بلاغة
 gender f
 class common

noun روزنامة
 plural روزنامات
 gender f
 class common

noun رداء
 plural أردية
 class common

noun حاسة
 plural حواس
 gender f
 class common

noun شنطة
 plural شنط
 gender f
 class common

noun خانة
 plural خانات
 gender f
 class common

noun غرة
 gender f
 class common

noun تنشئة
 gender f
 class common

noun حلة
 plural حلل
 gender f
 class common

noun تجوال
 class common

noun إطلالة
 plural إطلالات
 gender f
 class common

noun تدين
 class common

noun عجائب
 gender f
 class common

noun خردة
 gender f
 class common

noun طابور
 plural طوابير
 class common

noun مجلد
 plural مجلدات
 class common

noun ملذة
 plural ملذات
 gender f
 class common

noun شعرة
 gender f
 class common

noun زينة
 gender f
 class common

noun دستة
 gender f
 class common

noun خاصرة
 gender f
 class common

noun مغلاق
 class common

noun فصحى
 class common

noun نسيان
 class common

noun سراج
 class common

noun موانع
 gender f
 class common

noun دواع
 class common

noun أكسدة
 gender f
 class common

noun تمتين
 class common

noun سكراب
 class common

noun بوصلة
 plural بوصلات
 gender f
 class common

noun سحايا
 gender f
 class common

noun بلورة
 plural بلورات
 gender f
 class common

noun فسفاط
 class common

noun بنطلون
 plural بنطلونات
 class common

noun لؤلؤة
 plural لآلئ
 gender f
 class common

noun عقاقير
 gender f
 class common

noun بروفة
 plural بروفات
 gender f
 class common

noun ليموزين
 class common

noun قنب
 class common

noun دومينو
 class common

noun نوستالجيا
 class common

noun كتالوج
 plural كتالوجات
 class common

noun سوائل
 gender f
 class common

noun صحوة
 gender f
 class common

noun قرين
 class common

noun تلفون
 plural تلفونات
 class common

noun تليفون
 plural تليفونات
 class common

noun انتكاسة
 plural انتكاسات
 gender f
 class common

noun استتباب
 class common

noun انسياق
 class common

noun تراحم
 class common

noun تواد
 class common

noun انحناءة
 plural انحناءات
 gender f
 class common

noun غضبة
 gender f
 class common

noun زعنفة
 plural زعانف
 gender f
 class common

noun جداريات
 class common

noun نبذة
 plural نبذ
 gender f
 class common

noun قسطاس
 class common

noun ترحال
 class common
