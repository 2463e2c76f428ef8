#! lex 1 kind=nouns lang=ar

# Events: legal actions

noun دعوى
 plural دعاوى دعاوي
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى قضائية
 plural دعاوى قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى جماعية
 plural دعاوى جماعية
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى مدنية
 plural دعاوى مدنية
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى جنائية
 plural دعاوى جنائية
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى تعويض
 plural دعاوى تعويض
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى مضادة
 plural دعاوى مضادة
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى استعجالية
 plural دعاوى استعجالية
 gender f
 class legal
 takes pp ضد على بحق

noun دعوى تشهير
 plural دعاوى تشهير
 gender f
 class legal
 takes pp ضد على بحق

noun قضية
 plural قضايا
 gender f
 class legal
 takes pp ضد على بحق

noun قضية جماعية
 plural قضايا جماعية
 gender f
 class legal
 takes pp ضد على بحق

noun قضية مدنية
 plural قضايا مدنية
 gender f
 class legal
 takes pp ضد على بحق

noun شكوى
 plural شكاوى شكاوي
 gender f
 class legal
 takes pp ضد على بحق

noun شكوى جنائية
 plural شكاوى جنائية
 gender f
 class legal
 takes pp ضد على بحق

noun شكوى قضائية
 plural شكاوى قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun شكاية
 plural شكايات
 gender f
 class legal
 takes pp ضد على بحق

noun شكوة
 plural شكوات
 gender f
 class legal
 takes pp ضد على بحق

noun بلاغ
 plural بلاغات
 class legal
 takes pp ضد على بحق

noun إخطار قضائي
 plural إخطارات قضائية
 class legal
 takes pp ضد على بحق

noun الإخطار القضائي
 plural الإخطارات القضائية
 class legal
 takes pp ضد على بحق

noun مقاضاة
 gender f
 class legal
 takes pp ضد على بحق

noun مداعاة
 gender f
 class legal
 takes pp ضد على بحق

noun ملاحقة
 plural ملاحقات
 gender f
 class legal
 takes pp ضد على بحق

noun ملاحقة قضائية
 plural ملاحقات قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun ملاحقة قانونية
 plural ملاحقات قانونية
 gender f
 class legal
 takes pp ضد على بحق

noun متابعة قضائية
 plural متابعات قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun المتابعة القضائية
 plural المتابعات القضائية
 gender f
 class legal
 takes pp ضد على بحق

noun تتبع قضائي
 plural تتبعات قضائية
 class legal
 takes pp ضد على بحق

noun التتبع القضائي
 plural التتبعات القضائية
 class legal
 takes pp ضد على بحق

noun تتبع عدلي
 plural تتبعات عدلية
 class legal
 takes pp ضد على بحق

noun التتبع العدلي
 plural التتبعات العدلية
 class legal
 takes pp ضد على بحق

noun إجراء قانوني
 plural إجراءات قانونية
 class legal
 takes pp ضد على بحق

noun الإجراء القانوني
 plural الإجراءات القانونية
 class legal
 takes pp ضد على بحق

noun إجراء قضائي
 plural إجراءات قضائية
 class legal
 takes pp ضد على بحق

noun الإجراء القضائي
 plural الإجراءات القضائية
 class legal
 takes pp ضد على بحق

noun مطالبة
 plural مطالبات
 gender f
 class legal
 takes pp ضد على بحق

noun مطالبة قضائية
 plural مطالبات قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun عريضة
 plural عرائض
 gender f
 class legal
 takes pp ضد على بحق

noun عريضة دعوى
 plural عرائض دعاوى
 gender f
 class legal
 takes pp ضد على بحق

noun مذكرة
 plural مذكرات
 gender f
 class legal
 takes pp ضد على بحق

noun مذكرة قضائية
 plural مذكرات قضائية
 gender f
 class legal
 takes pp ضد على بحق

noun مذكرة قانونية
 plural مذكرات قانونية
 gender f
 class legal
 takes pp ضد على بحق

noun صحيفة دعوى
 plural صحف دعاوى
 gender f
 class legal
 takes pp ضد على بحق

noun صحيفة الدعوى
 plural صحف الدعاوى
 gender f
 class legal
 takes pp ضد على بحق

noun محضر
 plural محاضر
 class legal
 takes pp ضد على بحق

noun تظلم
 plural تظلمات
 class legal
 takes pp ضد على بحق من

noun طعن
 plural طعون
 class legal
 takes pp ضد على بحق في ب

noun استئناف
 plural استئنافات
 class legal
 takes pp ضد على بحق ل

noun نقض
 class legal
 takes pp ضد على بحق ل

noun تعقيب
 class legal
 takes pp ضد على بحق

noun منازعة
 plural منازعات
 gender f
 class legal
 takes pp ضد على بحق مع بين

noun نزاع قضائي
 plural نزاعات قضائية
 class legal
 takes pp ضد على بحق مع بين

noun نزاع قانوني
 plural نزاعات قانونية
 class legal
 takes pp ضد على بحق مع بين

noun خصومة
 plural خصومات
 gender f
 class legal
 takes pp ضد على بحق مع بين

noun خصومة قضائية
 plural خصومات قضائية
 gender f
 class legal
 takes pp ضد على بحق مع بين

noun تقاض
 class legal
 takes pp ضد على بحق

noun تقاضي
 class legal
 takes pp ضد على بحق

noun مرافعة
 plural مرافعات
 gender f
 class legal
 takes pp ضد على بحق

noun ادعاء مدني
 plural ادعاءات مدنية
 class legal
 takes pp ضد على بحق

noun الادعاء المدني
 plural الادعاءات المدنية
 class legal
 takes pp ضد على بحق

noun ادعاء شخصي
 plural ادعاءات شخصية
 class legal
 takes pp ضد على بحق

noun الادعاء الشخصي
 plural الادعاءات الشخصية
 class legal
 takes pp ضد على بحق

noun إنذار قضائي
 plural إنذارات قضائية
 class legal
 takes pp ضد على بحق ل إلى

noun إنذار
 plural إنذارات
 class legal
 takes pp ضد على بحق ل إلى

noun تحكيم
 class legal
 takes pp ضد على بحق مع بين

noun دعوى تحكيم
 plural دعاوى تحكيم
 gender f
 class legal
 takes pp ضد على بحق

noun إخبار
 plural إخبارات
 class legal
 takes pp ضد على بحق عن

noun محاكمة
 plural محاكمات
 gender f
 class legal
 takes pp ضد على بحق

noun نزاع
 plural نزاعات
 class legal conflict
 takes pp ضد على بحق مع بين

noun مداولة
 plural مداولات
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة دعوى
 plural لوائح دعوى
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة الدعوى
 plural لوائح الدعوى
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة استئناف
 plural لوائح استئناف
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة الاستئناف
 plural لوائح الاستئناف
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة طعن
 plural لوائح طعن
 gender f
 class legal
 takes pp ضد على بحق

noun لائحة الطعن
 plural لوائح الطعن
 gender f
 class legal
 takes pp ضد على بحق

noun تسوية قضائية
 plural تسويات قضائية
 gender f
 class deal
 takes pp ضد على بحق مع بين

noun طعن دستوري
 plural طعون دستورية
 class legal
 takes pp ضد على بحق في

noun جلسة محاكمة
 plural جلسات محاكمة
 gender f
 class legal
 takes pp ضد على بحق

noun جلسة المحاكمة
 plural جلسات المحاكمة
 gender f
 class legal
 takes pp ضد على بحق

noun أمر على عريضة
 plural أوامر على عرائض
 class legal
 takes pp ضد على بحق

# Events: motions and arguments of a party

noun طلب
 plural طلبات
 class motion
 takes pp ب

noun التماس
 plural التماسات
 class motion legal
 takes pp ضد ب

noun دفع
 plural دفوع دفوعات
 class motion

noun دفع بعدم الاختصاص
 plural دفوع بعدم الاختصاص
 class motion

noun دفع شكلي
 plural دفوع شكلية
 class motion

noun حجة
 plural حجج حججات
 gender f
 class motion

noun حجة قانونية
 plural حجج قانونية
 gender f
 class motion

noun مناشدة
 plural مناشدات
 gender f
 class motion
 takes pp ل إلى

noun استرحام
 plural استرحامات
 class motion

noun اعتراض
 plural اعتراضات
 class motion criticism
 takes pp على

noun مطلب
 plural مطالب
 class motion

noun طلب استئناف
 plural طلبات استئناف
 class motion

noun طلب نقض
 plural طلبات نقض
 class motion

noun طلب إفراج
 plural طلبات إفراج
 class motion

noun طلب الإفراج
 plural طلبات الإفراج
 class motion

noun طلب تسليم
 plural طلبات تسليم
 class motion

noun طلب رد
 plural طلبات رد
 class motion

noun طلب تنح
 plural طلبات تنح
 class motion

noun طلب إحاطة
 plural طلبات إحاطة
 class motion

noun طلب رفض الدعوى
 class motion

noun دفاع
 plural دفاعات
 class motion
 takes pp عن

noun مرافعة دفاع
 plural مرافعات دفاع
 gender f
 class motion

noun مرافعة الدفاع
 plural مرافعات الدفاع
 gender f
 class motion

noun مذكرة دفاع
 plural مذكرات دفاع
 gender f
 class motion

noun مذكرة الدفاع
 plural مذكرات الدفاع
 gender f
 class motion

noun ذريعة
 plural ذرائع
 gender f
 class motion

noun تبرير
 plural تبريرات
 class motion

noun مبرر
 plural مبررات
 class motion

noun حصانة
 plural حصانات
 gender f
 class motion

noun حصانة سيادية
 gender f
 class motion

noun التماس عفو
 plural التماسات عفو
 class motion

noun لائحة مطالب
 plural لوائح مطالب
 gender f
 class motion

noun لائحة المطالب
 plural لوائح المطالب
 gender f
 class motion

noun ادعاء الحصانة
 class motion

# Events: charges

noun تهمة
 plural تهم
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun اتهام جنائي
 plural اتهامات جنائية
 class charge accusation
 takes pp ضد إلى ل بحق

noun الاتهام الجنائي
 plural الاتهامات الجنائية
 class charge accusation
 takes pp ضد إلى ل بحق

noun اتهام رسمي
 plural اتهامات رسمية
 class charge accusation
 takes pp ضد إلى ل بحق

noun الاتهام الرسمي
 plural الاتهامات الرسمية
 class charge accusation
 takes pp ضد إلى ل بحق

noun لائحة اتهام
 plural لوائح اتهام
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun لائحة الاتهام
 plural لوائح الاتهام
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun قرار اتهام
 plural قرارات اتهام
 class charge
 takes pp ضد إلى ل بحق

noun قرار الاتهام
 plural قرارات الاتهام
 class charge
 takes pp ضد إلى ل بحق

noun قرار اتهامي
 plural قرارات اتهامية
 class charge
 takes pp ضد إلى ل بحق

noun القرار الاتهامي
 plural القرارات الاتهامية
 class charge
 takes pp ضد إلى ل بحق

noun قرار ظني
 plural قرارات ظنية
 class charge
 takes pp ضد إلى ل بحق

noun القرار الظني
 plural القرارات الظنية
 class charge
 takes pp ضد إلى ل بحق

noun قرار إحالة
 plural قرارات إحالة
 class charge
 takes pp ضد إلى ل بحق

noun قرار الإحالة
 plural قرارات الإحالة
 class charge
 takes pp ضد إلى ل بحق

noun توقيف
 plural توقيفات
 class charge
 takes pp ضد إلى ل بحق

noun اعتقال
 plural اعتقالات
 class charge
 takes pp ضد إلى ل بحق

noun احتجاز
 plural احتجازات
 class charge
 takes pp ضد إلى ل بحق

noun إيقاف
 plural إيقافات
 class charge penalty
 takes pp ضد إلى ل بحق

noun حبس احتياطي
 class charge
 takes pp ضد إلى ل بحق

noun حبس
 plural حبوس
 class charge penalty
 takes pp ضد إلى ل بحق

noun حبس على ذمة التحقيق
 class charge
 takes pp ضد إلى ل بحق

noun سجن احتياطي
 class charge
 takes pp ضد إلى ل بحق

noun السجن الاحتياطي
 class charge
 takes pp ضد إلى ل بحق

noun توقيف احتياطي
 plural توقيفات احتياطية
 class charge
 takes pp ضد إلى ل بحق

noun إيداع
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة توقيف
 plural مذكرات توقيف
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة التوقيف
 plural مذكرات التوقيف
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة اعتقال
 plural مذكرات اعتقال
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة الاعتقال
 plural مذكرات الاعتقال
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة جلب
 plural مذكرات جلب
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة الجلب
 plural مذكرات الجلب
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة إلقاء قبض
 plural مذكرات إلقاء قبض
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun أمر اعتقال
 plural أوامر اعتقال
 class charge
 takes pp ضد إلى ل بحق

noun أمر الاعتقال
 plural أوامر الاعتقال
 class charge
 takes pp ضد إلى ل بحق

noun أمر توقيف
 plural أوامر توقيف
 class charge
 takes pp ضد إلى ل بحق

noun أمر التوقيف
 plural أوامر التوقيف
 class charge
 takes pp ضد إلى ل بحق

noun أمر قبض
 plural أوامر قبض
 class charge
 takes pp ضد إلى ل بحق

noun أمر القبض
 plural أوامر القبض
 class charge
 takes pp ضد إلى ل بحق

noun أمر ضبط
 plural أوامر ضبط
 class charge
 takes pp ضد إلى ل بحق

noun أمر الضبط
 plural أوامر الضبط
 class charge
 takes pp ضد إلى ل بحق

noun أمر ضبط وإحضار
 plural أوامر ضبط وإحضار
 class charge
 takes pp ضد إلى ل بحق

noun بطاقة إيداع
 plural بطاقات إيداع
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun بطاقة الإيداع
 plural بطاقات الإيداع
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun بطاقة إيداع بالسجن
 plural بطاقات إيداع بالسجن
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun بطاقة جلب
 plural بطاقات جلب
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun بطاقة الجلب
 plural بطاقات الجلب
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة إيداع
 plural مذكرات إيداع
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مذكرة الإيداع
 plural مذكرات الإيداع
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun نشرة حمراء
 plural نشرات حمراء
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun النشرة الحمراء
 plural النشرات الحمراء
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun جنحة
 plural جنح
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun جناية
 plural جنايات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun مخالفة
 plural مخالفات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun شبهة
 plural شبهات شبه
 gender f
 class charge accusation
 takes pp ضد إلى ل بحق

noun ظنة
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun اتهام بالخيانة
 plural اتهامات بالخيانة
 class charge
 takes pp ضد إلى ل بحق

noun قبض
 class charge
 takes pp ضد إلى ل بحق على

noun إلقاء القبض
 class charge
 takes pp ضد إلى ل بحق على

noun اعتقال تعسفي
 plural اعتقالات تعسفية
 class charge
 takes pp ضد إلى ل بحق

noun حملة اعتقالات
 plural حملات اعتقالات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun حملة الاعتقالات
 plural حملات الاعتقالات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun حملة توقيفات
 plural حملات توقيفات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun حملة التوقيفات
 plural حملات التوقيفات
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun محاكمة غيابية
 plural محاكمات غيابية
 gender f
 class charge
 takes pp ضد إلى ل بحق

noun المحاكمة الغيابية
 plural المحاكمات الغيابية
 gender f
 class charge
 takes pp ضد إلى ل بحق

# Events: penalties

noun عقوبة
 plural عقوبات
 gender f
 class penalty
 takes pp على ضد بحق

noun عقوبة اقتصادية
 plural عقوبات اقتصادية
 gender f
 class penalty
 takes pp على ضد بحق

noun عقوبة مالية
 plural عقوبات مالية
 gender f
 class penalty
 takes pp على ضد بحق

noun عقوبة تأديبية
 plural عقوبات تأديبية
 gender f
 class penalty
 takes pp على ضد بحق

noun غرامة
 plural غرامات
 gender f
 class penalty
 takes pp على ضد بحق

noun غرامة مالية
 plural غرامات مالية
 gender f
 class penalty
 takes pp على ضد بحق

noun خطية
 plural خطايا
 gender f
 class penalty
 takes pp على ضد بحق

noun حظر
 plural حظورات
 class penalty
 takes pp على ضد بحق

noun حظر سفر
 class penalty
 takes pp على ضد بحق

noun حظر أسلحة
 class penalty
 takes pp على ضد بحق

noun حظر تصدير
 class penalty
 takes pp على ضد بحق

noun حظر طيران
 class penalty
 takes pp على ضد بحق

noun حصار
 plural حصارات
 class penalty
 takes pp على ضد بحق

noun مقاطعة
 plural مقاطعات
 gender f
 class penalty protest place
 cue
 takes pp على ضد بحق ل

noun جزاء
 plural جزاءات
 class penalty
 takes pp على ضد بحق

noun مخالفة مالية
 plural مخالفات مالية
 gender f
 class penalty
 takes pp على ضد بحق

noun المخالفة المالية
 plural المخالفات المالية
 gender f
 class penalty
 takes pp على ضد بحق

noun منع
 class penalty
 takes pp على ضد بحق

noun منع من السفر
 class penalty
 takes pp على ضد بحق

noun منع سفر
 class penalty
 takes pp على ضد بحق

noun إدراج
 class penalty
 takes pp على ضد بحق

noun إدراج على القائمة السوداء
 class penalty
 takes pp على ضد بحق

noun تجميد
 class penalty
 takes pp على ضد بحق

noun تعليق
 plural تعليقات تعاليق
 class penalty statement
 takes pp على ضد بحق

noun توبيخ
 plural توبيخات
 class penalty criticism
 takes pp على ضد بحق ل

noun إنذار رسمي
 plural إنذارات رسمية
 class penalty
 takes pp على ضد بحق

noun الإنذار الرسمي
 plural الإنذارات الرسمية
 class penalty
 takes pp على ضد بحق

noun فصل
 plural فصول
 class penalty time
 takes pp على ضد بحق

noun طرد
 class penalty
 takes pp على ضد بحق

noun إبعاد
 class penalty
 takes pp على ضد بحق

noun ترحيل
 plural ترحيلات
 class penalty
 takes pp على ضد بحق

noun نفي
 class penalty accusation
 takes pp على ضد بحق

noun مصادرة
 plural مصادرات
 gender f
 class penalty
 takes pp على ضد بحق

noun حجز
 plural حجوزات
 class penalty
 takes pp على ضد بحق

noun حجز تحفظي
 plural حجوزات تحفظية
 class penalty
 takes pp على ضد بحق

noun إسقاط الجنسية
 class penalty
 takes pp على ضد بحق

noun عزل
 class penalty
 takes pp على ضد بحق

noun إقالة
 plural إقالات
 gender f
 class penalty
 takes pp على ضد بحق

noun إقصاء
 plural إقصاءات
 class penalty
 takes pp على ضد بحق

noun حرمان
 class penalty
 takes pp على ضد بحق

noun تعريفة
 plural تعريفات
 gender f
 class penalty
 takes pp على ضد بحق

noun رسم جمركي
 plural رسوم جمركية
 class penalty
 takes pp على ضد بحق

noun الرسم الجمركي
 plural الرسوم الجمركية
 class penalty
 takes pp على ضد بحق

noun تعريفة جمركية
 plural تعريفات جمركية
 gender f
 class penalty
 takes pp على ضد بحق

noun قيد
 plural قيود
 class penalty
 takes pp على ضد بحق

noun ضغط
 plural ضغوط ضغوطات
 class penalty
 takes pp على ضد بحق

noun إجراء عقابي
 plural إجراءات عقابية
 class penalty
 takes pp على ضد بحق

noun الإجراء العقابي
 plural الإجراءات العقابية
 class penalty
 takes pp على ضد بحق

noun إجراء تأديبي
 plural إجراءات تأديبية
 class penalty
 takes pp على ضد بحق

noun الإجراء التأديبي
 plural الإجراءات التأديبية
 class penalty
 takes pp على ضد بحق

noun تدبير عقابي
 plural تدابير عقابية
 class penalty
 takes pp على ضد بحق

noun التدبير العقابي
 plural التدابير العقابية
 class penalty
 takes pp على ضد بحق

noun تدبير زجري
 plural تدابير زجرية
 class penalty
 takes pp على ضد بحق

noun التدبير الزجري
 plural التدابير الزجرية
 class penalty
 takes pp على ضد بحق

noun عقاب
 plural عقابات
 class penalty
 takes pp على ضد بحق

noun إعدام
 plural إعدامات
 class penalty
 takes pp على ضد بحق

noun حكم إعدام
 plural أحكام إعدام
 class penalty
 takes pp على ضد بحق

noun حكم الإعدام
 plural أحكام الإعدام
 class penalty
 takes pp على ضد بحق

noun حكم بالإعدام
 plural أحكام بالإعدام
 class penalty
 takes pp على ضد بحق

noun حكم بالسجن
 plural أحكام بالسجن
 class penalty
 takes pp على ضد بحق

noun سجن مؤبد
 class penalty
 takes pp على ضد بحق

noun أشغال شاقة
 class penalty
 takes pp على ضد بحق

noun الأشغال الشاقة
 class penalty
 takes pp على ضد بحق

noun سجن
 plural سجون
 class penalty place
 cue
 takes pp على ضد بحق

noun إغلاق
 plural إغلاقات
 class penalty
 takes pp على ضد بحق

noun تشميع
 class penalty
 takes pp على ضد بحق

noun شطب
 class penalty
 takes pp على ضد بحق

noun حل
 plural حلول
 class penalty
 takes pp على ضد بحق

noun تغريم
 plural تغريمات
 class penalty
 takes pp على ضد بحق

noun شرط جزائي
 plural شروط جزائية
 class penalty
 takes pp على ضد بحق

noun الشرط الجزائي
 plural الشروط الجزائية
 class penalty
 takes pp على ضد بحق

noun إقامة جبرية
 gender f
 class penalty
 takes pp على ضد بحق

noun الإقامة الجبرية
 gender f
 class penalty
 takes pp على ضد بحق

noun استبعاد
 plural استبعادات
 class penalty
 takes pp على ضد بحق

noun حجب
 class penalty
 takes pp على ضد بحق

noun حظر استيراد
 class penalty
 takes pp على ضد بحق

noun تقييد
 plural تقييدات
 class penalty
 takes pp على ضد بحق

noun مضايقة
 plural مضايقات
 gender f
 class penalty
 takes pp على ضد بحق

noun تضييق
 plural تضييقات
 class penalty
 takes pp على ضد بحق

noun بطاقة حمراء
 plural بطاقات حمراء
 gender f
 class penalty
 takes pp على ضد بحق

noun البطاقة الحمراء
 plural البطاقات الحمراء
 gender f
 class penalty
 takes pp على ضد بحق

# Events: lists that punish

noun قائمة سوداء
 plural قوائم سوداء
 gender f
 class list

noun لائحة سوداء
 plural لوائح سوداء
 gender f
 class list

noun القائمة السوداء
 plural القوائم السوداء
 gender f
 class list

noun قائمة عقوبات
 plural قوائم عقوبات
 gender f
 class list

noun قائمة العقوبات
 gender f
 class list

noun لائحة عقوبات
 plural لوائح عقوبات
 gender f
 class list

noun لائحة العقوبات
 gender f
 class list

noun قائمة إرهاب
 plural قوائم إرهاب
 gender f
 class list

noun قائمة الإرهاب
 plural قوائم الإرهاب
 gender f
 class list

noun لائحة الإرهاب
 plural لوائح الإرهاب
 gender f
 class list

noun قائمة المنظمات الإرهابية
 gender f
 class list

noun لائحة المنظمات الإرهابية
 gender f
 class list

noun قائمة الكيانات
 gender f
 class list

noun قائمة الكيانات المحظورة
 gender f
 class list

noun قائمة المطلوبين
 plural قوائم المطلوبين
 gender f
 class list

noun قائمة مطلوبين
 gender f
 class list

noun قائمة الدول الراعية للإرهاب
 gender f
 class list

noun قائمة المنع من السفر
 gender f
 class list

noun قائمة حظر
 plural قوائم حظر
 gender f
 class list

noun قائمة رمادية
 plural قوائم رمادية
 gender f
 class list

noun القائمة الرمادية
 gender f
 class list

noun قائمة
 plural قوائم قائمات
 gender f
 class list organization
 cue

noun لائحة
 plural لوائح
 gender f
 class list organization
 cue

# Events: accusations

noun اتهام
 plural اتهامات
 class accusation
 takes pp ضد إلى ل بحق

noun ادعاء
 plural ادعاءات
 class accusation court prosecutor government
 takes pp ضد إلى ل بحق

noun مزعم
 plural مزاعم
 class accusation
 takes pp ضد إلى ل بحق

noun زعم
 plural مزاعم
 class accusation
 takes pp ضد إلى ل بحق

noun شك
 plural شكوك
 class accusation
 takes pp ضد إلى ل بحق في حول

noun افتراء
 plural افتراءات
 class accusation
 takes pp ضد إلى ل بحق على

noun وشاية
 plural وشايات
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun كذبة
 plural أكاذيب
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun تشهير
 class accusation criticism
 takes pp ضد إلى ل بحق ب

noun قذف
 class accusation
 takes pp ضد إلى ل بحق ب في

noun تخوين
 class accusation
 takes pp ضد إلى ل بحق

noun تكفير
 class accusation
 takes pp ضد إلى ل بحق

noun قول
 plural أقوال
 class common
 takes pp ضد إلى ل بحق

noun إدانة
 plural إدانات
 gender f
 class accusation criticism
 takes pp ضد إلى ل بحق

noun تحريض
 class accusation attack
 takes pp ضد إلى ل بحق على

noun لوم
 class accusation
 takes pp ضد إلى ل بحق على

noun ملامة
 plural ملامات
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun مسؤولية
 plural مسؤوليات
 gender f
 class accusation
 takes pp ضد إلى ل بحق عن

noun تلميح
 plural تلميحات
 class accusation
 takes pp ضد إلى ل بحق

noun تورط
 class accusation
 takes pp ضد إلى ل بحق في

noun ضلوع
 class accusation
 takes pp ضد إلى ل بحق في

noun فضيحة
 plural فضائح
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun إساءة
 plural إساءات
 gender f
 class accusation criticism
 takes pp ضد إلى ل بحق

noun تضليل
 class accusation
 takes pp ضد إلى ل بحق

noun احتيال
 class accusation
 takes pp ضد إلى ل بحق

noun اشتباه
 plural اشتباهات
 class accusation
 takes pp ضد إلى ل بحق في ب

noun ادعاء باطل
 plural ادعاءات باطلة
 class accusation
 takes pp ضد إلى ل بحق

noun تهمة كيدية
 plural تهم كيدية
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun التهمة الكيدية
 plural التهم الكيدية
 gender f
 class accusation
 takes pp ضد إلى ل بحق

noun خيانة
 plural خيانات
 gender f
 class accusation
 takes pp ضد إلى ل بحق

# Events: criticism and rejection

noun انتقاد
 plural انتقادات
 class criticism
 takes pp ل

noun نقد
 class criticism
 takes pp ل

noun تنديد
 plural تنديدات
 class criticism
 takes pp ل ب

noun استنكار
 plural استنكارات
 class criticism
 takes pp ل

noun شجب
 class criticism
 takes pp ل

noun استهجان
 class criticism
 takes pp ل

noun رفض
 class criticism
 takes pp ل

noun معارضة
 gender f
 class criticism group
 takes pp ل

noun احتجاج
 plural احتجاجات
 class criticism protest
 takes pp ل على ضد

noun هجوم لاذع
 plural هجمات لاذعة
 class criticism
 takes pp ل على

noun الهجوم اللاذع
 plural الهجمات اللاذعة
 class criticism
 takes pp ل على

noun هجوم إعلامي
 plural هجمات إعلامية
 class criticism
 takes pp ل على

noun الهجوم الإعلامي
 plural الهجمات الإعلامية
 class criticism
 takes pp ل على

noun حملة
 plural حملات
 gender f
 class criticism
 takes pp ل على ضد

noun حملة تشويه
 plural حملات تشويه
 gender f
 class criticism
 takes pp ل ضد

noun حملة إعلامية
 plural حملات إعلامية
 gender f
 class criticism
 takes pp ل ضد

noun حملة تشهير
 plural حملات تشهير
 gender f
 class criticism
 takes pp ل ضد

noun سخط
 class criticism
 takes pp ل على

noun غضب
 class criticism
 takes pp ل من على

noun استياء
 class criticism
 takes pp ل من

noun امتعاض
 class criticism
 takes pp ل من

noun سخرية
 gender f
 class criticism
 takes pp ل من

noun تهكم
 class criticism
 takes pp ل على

noun مؤاخذة
 plural مؤاخذات
 gender f
 class criticism
 takes pp ل على

noun مأخذ
 plural مآخذ
 class criticism
 takes pp ل على

noun ملاحظة
 plural ملاحظات
 gender f
 class criticism
 takes pp ل

noun تحفظ
 plural تحفظات
 class criticism
 takes pp ل على

noun ازدراء
 class criticism
 takes pp ل

noun كراهية
 gender f
 class criticism
 takes pp ل

noun عداء
 plural عداءات عداؤون
 class criticism conflict group role
 title
 takes pp ل
 feminine عداءة

noun عداوة
 plural عداوات
 gender f
 class criticism conflict
 takes pp ل

noun قلق
 class criticism
 takes pp ل من إزاء

noun استغراب
 class criticism
 takes pp ل من

noun تشكيك
 class criticism
 takes pp ل في ب

noun مناهضة
 gender f
 class criticism
 takes pp ل

noun ممانعة
 gender f
 class criticism
 takes pp ل

noun مقاومة
 gender f
 class criticism group
 takes pp ل

noun هجاء
 class criticism
 takes pp ل

noun سباب
 class criticism
 takes pp ل

noun شتيمة
 plural شتائم
 gender f
 class criticism
 takes pp ل

noun إهانة
 plural إهانات
 gender f
 class criticism
 takes pp ل

noun تطاول
 class criticism
 takes pp ل على

noun تجريح
 class criticism
 takes pp ل ب

noun ذم
 class criticism
 takes pp ل

noun تقريع
 class criticism
 takes pp ل

noun تبرؤ
 class criticism
 takes pp ل من

noun نبذ
 class criticism
 takes pp ل

noun فيتو
 class criticism
 takes pp ل على

noun حق النقض
 class criticism
 takes pp ل ضد

noun خلاف
 plural خلافات
 class criticism conflict
 takes pp ل مع بين

noun امتناع
 class criticism
 takes pp ل عن

noun سجال
 plural سجالات
 class criticism conflict
 takes pp ل مع بين

noun جدل
 class criticism
 takes pp ل حول

noun ملاسنة
 plural ملاسنات
 gender f
 class criticism conflict
 takes pp ل مع بين

noun اعتراض شديد
 class criticism
 takes pp ل

noun رد فعل
 plural ردود فعل
 plural ردود أفعال
 class criticism
 takes pp ل

noun موقف
 plural مواقف
 class criticism
 takes pp ل من

noun رسالة احتجاج
 plural رسائل احتجاج
 gender f
 class criticism
 takes pp ل إلى

noun رسالة الاحتجاج
 plural رسائل الاحتجاج
 gender f
 class criticism
 takes pp ل إلى

noun مذكرة احتجاج
 plural مذكرات احتجاج
 gender f
 class criticism
 takes pp ل إلى

noun مذكرة الاحتجاج
 plural مذكرات الاحتجاج
 gender f
 class criticism
 takes pp ل إلى

# Events: protest

noun مظاهرة
 plural مظاهرات
 gender f
 class protest
 takes pp ضد على

noun تظاهرة
 plural تظاهرات
 gender f
 class protest
 takes pp ضد على

noun مسيرة
 plural مسيرات
 gender f
 class protest
 takes pp ضد على

noun إضراب
 plural إضرابات
 class protest
 takes pp ضد على

noun إضراب عام
 plural إضرابات عامة
 class protest
 takes pp ضد على

noun إضراب عن الطعام
 plural إضرابات عن الطعام
 class protest
 takes pp ضد على

noun إضراب جوع
 plural إضرابات جوع
 class protest
 takes pp ضد على

noun اعتصام
 plural اعتصامات
 class protest
 takes pp ضد على

noun وقفة
 plural وقفات
 gender f
 class protest
 takes pp ضد على

noun وقفة احتجاجية
 plural وقفات احتجاجية
 gender f
 class protest
 takes pp ضد على

noun حراك
 plural حراكات
 class protest
 takes pp ضد على

noun حراك شعبي
 class protest
 takes pp ضد على

noun انتفاضة
 plural انتفاضات
 gender f
 class protest
 takes pp ضد على

noun ثورة
 plural ثورات
 gender f
 class protest
 takes pp ضد على

noun عصيان
 class protest
 takes pp ضد على

noun عصيان مدني
 class protest
 takes pp ضد على

noun تمرد
 plural تمردات
 class protest conflict
 takes pp ضد على

noun تجمع
 plural تجمعات
 class protest organization
 cue
 takes pp ضد على

noun تجمهر
 plural تجمهرات
 class protest
 takes pp ضد على

noun شغب
 class protest conflict
 takes pp ضد على

noun أعمال شغب
 gender f
 class protest conflict
 takes pp ضد على

noun أعمال الشغب
 gender f
 class protest conflict
 takes pp ضد على

noun تحرك
 plural تحركات
 class protest
 takes pp ضد على

noun تحرك احتجاجي
 plural تحركات احتجاجية
 class protest
 takes pp ضد على

noun نفير
 class protest
 takes pp ضد على

noun هبة
 plural هبات
 gender f
 class protest
 takes pp ضد على

noun عريضة احتجاج
 plural عرائض احتجاج
 gender f
 class protest
 takes pp ضد على

noun عريضة الاحتجاج
 plural عرائض الاحتجاج
 gender f
 class protest
 takes pp ضد على

noun مهرجان
 plural مهرجانات
 class protest
 takes pp ضد على

noun تنسيقية
 plural تنسيقيات
 gender f
 class protest organization
 cue
 takes pp ضد على

noun حملة مقاطعة
 plural حملات مقاطعة
 gender f
 class protest
 takes pp ضد على

noun حملة المقاطعة
 plural حملات المقاطعة
 gender f
 class protest
 takes pp ضد على

noun حملة احتجاج
 plural حملات احتجاج
 gender f
 class protest
 takes pp ضد على

noun حملة الاحتجاج
 plural حملات الاحتجاج
 gender f
 class protest
 takes pp ضد على

noun ميدان
 plural ميادين
 class protest place
 cue
 takes pp ضد على

noun مسيرة احتجاجية
 plural مسيرات احتجاجية
 gender f
 class protest
 takes pp ضد على

noun مسيرة شعبية
 plural مسيرات شعبية
 gender f
 class protest
 takes pp ضد على

noun إضراب مفتوح
 class protest
 takes pp ضد على

# Events: conflicts

noun معركة
 plural معارك
 gender f
 class conflict
 takes pp ضد مع على

noun معركة قانونية
 plural معارك قانونية
 gender f
 class conflict
 takes pp ضد مع على

noun معركة قضائية
 plural معارك قضائية
 gender f
 class conflict
 takes pp ضد مع على

noun حرب
 plural حروب
 gender f
 class conflict
 takes pp ضد مع على

noun حرب أهلية
 plural حروب أهلية
 gender f
 class conflict
 takes pp ضد مع على

noun حرب تجارية
 plural حروب تجارية
 gender f
 class conflict
 takes pp ضد مع على

noun حرب باردة
 gender f
 class conflict
 takes pp ضد مع على

noun حرب إعلامية
 plural حروب إعلامية
 gender f
 class conflict
 takes pp ضد مع على

noun مواجهة
 plural مواجهات
 gender f
 class conflict
 takes pp ضد مع على

noun اشتباك
 plural اشتباكات
 class conflict
 takes pp ضد مع على

noun صراع
 plural صراعات
 class conflict
 takes pp ضد مع على

noun قتال
 class conflict
 takes pp ضد مع على

noun اقتتال
 class conflict
 takes pp ضد مع على

noun صدام
 plural صدامات
 class conflict
 takes pp ضد مع على

noun مصادمة
 plural مصادمات
 gender f
 class conflict
 takes pp ضد مع على

noun تصادم
 plural تصادمات
 class conflict
 takes pp ضد مع على

noun معترك
 plural معتركات
 class conflict
 takes pp ضد مع على

noun مناوشة
 plural مناوشات
 gender f
 class conflict
 takes pp ضد مع على

noun نزال
 plural نزالات
 class conflict
 takes pp ضد مع على

noun كفاح
 class conflict
 takes pp ضد مع على

noun نضال
 plural نضالات
 class conflict
 takes pp ضد مع على

noun جهاد
 class conflict
 takes pp ضد مع على

noun تصد
 class conflict
 takes pp ضد مع على

noun تصدي
 class conflict
 takes pp ضد مع على ل

noun مكافحة
 gender f
 class conflict
 takes pp ضد مع على

noun محاربة
 gender f
 class conflict
 takes pp ضد مع على

noun مجابهة
 gender f
 class conflict
 takes pp ضد مع على

noun منافسة
 plural منافسات
 gender f
 class conflict
 takes pp ضد مع على

noun تنافس
 class conflict
 takes pp ضد مع على

noun توتر
 plural توترات
 class conflict
 takes pp ضد مع على

noun تصعيد
 class conflict
 takes pp ضد مع على

noun أزمة
 plural أزمات
 gender f
 class conflict
 takes pp ضد مع على

noun أزمة دبلوماسية
 plural أزمات دبلوماسية
 gender f
 class conflict
 takes pp ضد مع على

noun قطيعة
 gender f
 class conflict
 takes pp ضد مع على

noun مشادة
 plural مشادات
 gender f
 class conflict
 takes pp ضد مع على

noun شجار
 plural شجارات
 class conflict
 takes pp ضد مع على

noun عراك
 plural عراكات
 class conflict
 takes pp ضد مع على

noun مبارزة
 plural مبارزات
 gender f
 class conflict
 takes pp ضد مع على

noun معركة انتخابية
 plural معارك انتخابية
 gender f
 class conflict
 takes pp ضد مع على

noun انقلاب
 plural انقلابات
 class conflict
 takes pp ضد مع على

noun مشكلة
 plural مشاكل مشكلات
 gender f
 class conflict
 takes pp ضد مع على

noun صراع مسلح
 plural صراعات مسلحة
 class conflict
 takes pp ضد مع على

noun نزاع مسلح
 plural نزاعات مسلحة
 class conflict
 takes pp ضد مع على

noun نزاع تجاري
 plural نزاعات تجارية
 class conflict
 takes pp ضد مع على

noun عداء شديد
 class conflict
 takes pp ضد مع على

noun ثأر
 plural ثارات
 class conflict
 takes pp ضد مع على

noun تناحر
 class conflict
 takes pp ضد مع على

noun مجزرة
 plural مجازر
 gender f
 class conflict attack
 takes pp ضد مع على

noun جبهة قتال
 plural جبهات قتال
 gender f
 class conflict
 takes pp ضد مع على

noun جبهة القتال
 plural جبهات القتال
 gender f
 class conflict
 takes pp ضد مع على

noun تراشق
 class conflict
 takes pp ضد مع على

noun تراشق إعلامي
 class conflict
 takes pp ضد مع على

# Events: attacks

noun هجوم
 plural هجمات هجومات
 class attack
 takes pp على ضد ب

noun هجمة
 plural هجمات
 gender f
 class attack
 takes pp على ضد ب

noun هجوم مسلح
 plural هجمات مسلحة
 class attack
 takes pp على ضد ب

noun هجوم انتحاري
 plural هجمات انتحارية
 class attack
 takes pp على ضد ب

noun هجوم إرهابي
 plural هجمات إرهابية
 class attack
 takes pp على ضد ب

noun هجوم صاروخي
 plural هجمات صاروخية
 class attack
 takes pp على ضد ب

noun غارة
 plural غارات
 gender f
 class attack
 takes pp على ضد ب

noun غارة جوية
 plural غارات جوية
 gender f
 class attack
 takes pp على ضد ب

noun ضربة
 plural ضربات
 gender f
 class attack
 takes pp على ضد ب

noun ضربة جوية
 plural ضربات جوية
 gender f
 class attack
 takes pp على ضد ب

noun ضربة صاروخية
 plural ضربات صاروخية
 gender f
 class attack
 takes pp على ضد ب

noun ضربة عسكرية
 plural ضربات عسكرية
 gender f
 class attack
 takes pp على ضد ب

noun قصف
 class attack
 takes pp على ضد ب

noun قصف مدفعي
 class attack
 takes pp على ضد ب

noun قصف جوي
 class attack
 takes pp على ضد ب

noun قصف صاروخي
 class attack
 takes pp على ضد ب

noun اعتداء
 plural اعتداءات
 class attack
 takes pp على ضد ب

noun عدوان
 plural اعتداءات
 class attack
 takes pp على ضد ب

noun استهداف
 plural استهدافات
 class attack
 takes pp على ضد ب ل

noun عملية
 plural عمليات
 gender f
 class attack
 takes pp على ضد ب

noun عملية عسكرية
 plural عمليات عسكرية
 gender f
 class attack
 takes pp على ضد ب

noun عملية انتحارية
 plural عمليات انتحارية
 gender f
 class attack
 takes pp على ضد ب

noun عملية إرهابية
 plural عمليات إرهابية
 gender f
 class attack
 takes pp على ضد ب

noun عملية خاصة
 plural عمليات خاصة
 gender f
 class attack
 takes pp على ضد ب

noun عملية مسلحة
 plural عمليات مسلحة
 gender f
 class attack
 takes pp على ضد ب

noun عملية اغتيال
 plural عمليات اغتيال
 gender f
 class attack
 takes pp على ضد ب

noun عملية خطف
 plural عمليات خطف
 gender f
 class attack
 takes pp على ضد ب

noun اغتيال
 plural اغتيالات
 class attack
 takes pp على ضد ب

noun محاولة اغتيال
 plural محاولات اغتيال
 gender f
 class attack
 takes pp على ضد ب

noun محاولة الاغتيال
 plural محاولات الاغتيال
 gender f
 class attack
 takes pp على ضد ب

noun محاولة انقلاب
 plural محاولات انقلاب
 gender f
 class attack
 takes pp على ضد ب

noun محاولة الانقلاب
 plural محاولات الانقلاب
 gender f
 class attack
 takes pp على ضد ب

noun قتل
 class attack
 takes pp على ضد ب

noun مقتل
 class attack
 takes pp على ضد ب

noun جريمة قتل
 plural جرائم قتل
 gender f
 class attack
 takes pp على ضد ب

noun جريمة
 plural جرائم
 gender f
 class attack
 takes pp على ضد ب

noun جريمة حرب
 plural جرائم حرب
 gender f
 class attack
 takes pp على ضد ب

noun جريمة ضد الإنسانية
 plural جرائم ضد الإنسانية
 gender f
 class attack
 takes pp على ضد ب

noun مذبحة
 plural مذابح
 gender f
 class attack
 takes pp على ضد ب

noun إبادة
 plural إبادات
 gender f
 class attack
 takes pp على ضد ب

noun إبادة جماعية
 gender f
 class attack
 takes pp على ضد ب

noun تطهير عرقي
 class attack
 takes pp على ضد ب

noun التطهير العرقي
 class attack
 takes pp على ضد ب

noun تفجير
 plural تفجيرات
 class attack
 takes pp على ضد ب

noun تفجير انتحاري
 plural تفجيرات انتحارية
 class attack
 takes pp على ضد ب

noun انفجار
 plural انفجارات
 class attack
 takes pp على ضد ب

noun كمين
 plural كمائن
 class attack
 takes pp على ضد ب

noun توغل
 plural توغلات
 class attack
 takes pp على ضد ب

noun اجتياح
 plural اجتياحات
 class attack
 takes pp على ضد ب

noun غزو
 plural غزوات
 class attack
 takes pp على ضد ب

noun غزوة
 plural غزوات
 gender f
 class attack
 takes pp على ضد ب

noun اقتحام
 plural اقتحامات
 class attack
 takes pp على ضد ب

noun مداهمة
 plural مداهمات
 gender f
 class attack
 takes pp على ضد ب

noun احتلال
 plural احتلالات
 class attack government
 takes pp على ضد ب

noun خطف
 class attack
 takes pp على ضد ب

noun اختطاف
 plural اختطافات
 class attack
 takes pp على ضد ب

noun إخفاء قسري
 class attack
 takes pp على ضد ب

noun الإخفاء القسري
 class attack
 takes pp على ضد ب

noun اختفاء قسري
 class attack
 takes pp على ضد ب

noun الاختفاء القسري
 class attack
 takes pp على ضد ب

noun تعذيب
 class attack
 takes pp على ضد ب

noun اضطهاد
 plural اضطهادات
 class attack
 takes pp على ضد ب

noun قمع
 class attack
 takes pp على ضد ب

noun بطش
 class attack
 takes pp على ضد ب

noun تنكيل
 class attack
 takes pp على ضد ب

noun ضرب
 class attack
 takes pp على ضد ب

noun اغتصاب
 plural اغتصابات
 class attack
 takes pp على ضد ب

noun تحرش
 plural تحرشات
 class attack
 takes pp على ضد ب

noun عنف
 class attack
 takes pp على ضد ب

noun إيذاء
 class attack
 takes pp على ضد ب

noun اعتداء جنسي
 plural اعتداءات جنسية
 class attack
 takes pp على ضد ب

noun اعتداء جسدي
 plural اعتداءات جسدية
 class attack
 takes pp على ضد ب

noun انتهاك
 plural انتهاكات
 class attack
 takes pp على ضد ب

noun تجاوز
 plural تجاوزات
 class attack
 takes pp على ضد ب

noun تعد
 class attack
 takes pp على ضد ب

noun تعدي
 class attack
 takes pp على ضد ب

noun إطلاق نار
 class attack
 takes pp على ضد ب

noun إطلاق النار
 class attack
 takes pp على ضد ب

noun إطلاق صواريخ
 class attack
 takes pp على ضد ب

noun إطلاق الصواريخ
 class attack
 takes pp على ضد ب

noun قنص
 class attack
 takes pp على ضد ب

noun طعن بسكين
 class attack
 takes pp على ضد ب

noun عملية طعن
 plural عمليات طعن
 gender f
 class attack
 takes pp على ضد ب

noun عملية دهس
 plural عمليات دهس
 gender f
 class attack
 takes pp على ضد ب

noun دهس
 class attack
 takes pp على ضد ب

noun نهب
 class attack
 takes pp على ضد ب

noun سلب
 class attack
 takes pp على ضد ب

noun تخريب
 plural تخريبات
 class attack
 takes pp على ضد ب

noun هدم
 class attack
 takes pp على ضد ب

noun تدمير
 class attack
 takes pp على ضد ب

noun تجويع
 class attack
 takes pp على ضد ب

noun تهجير
 class attack
 takes pp على ضد ب

noun تهجير قسري
 class attack
 takes pp على ضد ب

noun تشريد
 class attack
 takes pp على ضد ب

noun استيطان
 class attack
 takes pp على ضد ب

noun ضم
 class attack
 takes pp على ضد ب

noun إرهاب
 class attack
 takes pp على ضد ب

noun فتنة
 plural فتن
 gender f
 class attack
 takes pp على ضد ب

noun هجوم مضاد
 plural هجمات مضادة
 class attack
 takes pp على ضد ب

noun هجوم بري
 plural هجمات برية
 class attack
 takes pp على ضد ب

noun هجوم كيميائي
 plural هجمات كيميائية
 class attack
 takes pp على ضد ب

noun هجوم بطائرة مسيرة
 plural هجمات بطائرات مسيرة
 class attack
 takes pp على ضد ب

noun زحف
 class attack
 takes pp على ضد ب

noun حصار بحري
 class attack
 takes pp على ضد ب

noun الحصار البحري
 class attack
 takes pp على ضد ب

noun قرصنة بحرية
 gender f
 class attack
 takes pp على ضد ب

noun القرصنة البحرية
 gender f
 class attack
 takes pp على ضد ب

noun سطو
 class attack
 takes pp على ضد ب

noun عملية سطو
 plural عمليات سطو
 gender f
 class attack
 takes pp على ضد ب

noun سرقة
 plural سرقات
 gender f
 class attack
 takes pp على ضد ب

noun استغلال
 plural استغلالات
 class attack
 takes pp على ضد ب ل

noun تمييز
 class attack
 takes pp على ضد ب

noun عنصرية
 gender f
 class attack
 takes pp على ضد ب

noun معاملة سيئة
 gender f
 class attack
 takes pp على ضد ب

noun المعاملة السيئة
 gender f
 class attack
 takes pp على ضد ب

noun سوء معاملة
 class attack
 takes pp على ضد ب

noun سوء المعاملة
 class attack
 takes pp على ضد ب

noun عقاب جماعي
 class attack
 takes pp على ضد ب

noun العقاب الجماعي
 class attack
 takes pp على ضد ب

noun إعدام ميداني
 plural إعدامات ميدانية
 class attack
 takes pp على ضد ب

noun الإعدام الميداني
 plural الإعدامات الميدانية
 class attack
 takes pp على ضد ب

noun تصفية
 plural تصفيات
 gender f
 class attack
 takes pp على ضد ب

noun تصفية جسدية
 plural تصفيات جسدية
 gender f
 class attack
 takes pp على ضد ب

noun تفكيك
 class attack
 takes pp على ضد ب

noun ابتزاز
 plural ابتزازات
 class attack
 takes pp على ضد ب

noun مؤامرة
 plural مؤامرات
 gender f
 class attack
 takes pp على ضد ب

noun مطاردة
 plural مطاردات
 gender f
 class attack
 takes pp على ضد ب

noun ملاحقة أمنية
 plural ملاحقات أمنية
 gender f
 class attack
 takes pp على ضد ب

noun الملاحقة الأمنية
 plural الملاحقات الأمنية
 gender f
 class attack
 takes pp على ضد ب

noun حملة أمنية
 plural حملات أمنية
 gender f
 class attack
 takes pp على ضد ب

noun الحملة الأمنية
 plural الحملات الأمنية
 gender f
 class attack
 takes pp على ضد ب

noun حملة عسكرية
 plural حملات عسكرية
 gender f
 class attack
 takes pp على ضد ب

noun الحملة العسكرية
 plural الحملات العسكرية
 gender f
 class attack
 takes pp على ضد ب

noun حملة قمع
 plural حملات قمع
 gender f
 class attack
 takes pp على ضد ب

noun حملة القمع
 plural حملات القمع
 gender f
 class attack
 takes pp على ضد ب

noun انتهاك حقوقي
 plural انتهاكات حقوقية
 class attack
 takes pp على ضد ب

noun إساءة استخدام
 gender f
 class attack
 takes pp على ضد ب

noun إساءة معاملة
 gender f
 class attack
 takes pp على ضد ب

noun إساءة المعاملة
 gender f
 class attack
 takes pp على ضد ب

# Events: threats

noun تهديد
 plural تهديدات
 class threat
 takes pp ل ضد ب

noun تهديد بالقتل
 plural تهديدات بالقتل
 class threat
 takes pp ل ضد ب

noun توعد
 class threat
 takes pp ل ضد ب

noun وعيد
 class threat
 takes pp ل ضد ب

noun خطر
 plural أخطار
 class threat
 takes pp ل ضد ب على

noun مخاطر
 gender f
 class threat
 takes pp ل ضد ب على

noun تحذير
 plural تحذيرات
 class threat
 takes pp ل ضد ب من

noun إنذار نهائي
 plural إنذارات نهائية
 class threat
 takes pp ل ضد ب

noun الإنذار النهائي
 plural الإنذارات النهائية
 class threat
 takes pp ل ضد ب

noun ترهيب
 class threat
 takes pp ل ضد ب

noun تخويف
 class threat
 takes pp ل ضد ب

noun استفزاز
 plural استفزازات
 class threat
 takes pp ل ضد ب

noun مخطط
 plural مخططات
 class threat
 takes pp ل ضد ب

noun نية
 plural نوايا نيات
 gender f
 class threat
 takes pp ل ضد ب

noun مناورة عسكرية
 plural مناورات عسكرية
 gender f
 class threat
 takes pp ل ضد ب

noun المناورة العسكرية
 plural المناورات العسكرية
 gender f
 class threat
 takes pp ل ضد ب

noun تحريض على القتل
 class threat
 takes pp ل ضد ب

noun تهديد أمني
 plural تهديدات أمنية
 class threat
 takes pp ل ضد ب

noun رسالة تهديد
 plural رسائل تهديد
 gender f
 class threat
 takes pp ل ضد ب

noun رسالة التهديد
 plural رسائل التهديد
 gender f
 class threat
 takes pp ل ضد ب

noun عمل عدائي
 plural أعمال عدائية
 class threat attack
 takes pp ل ضد ب

noun العمل العدائي
 plural الأعمال العدائية
 class threat attack
 takes pp ل ضد ب

# Events: hacking

noun اختراق
 plural اختراقات
 class hacking
 takes pp ل على ضد

noun قرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun تسلل
 plural تسللات
 class hacking
 takes pp ل على ضد إلى

noun هجوم إلكتروني
 plural هجمات إلكترونية
 class hacking attack
 takes pp ل على ضد

noun الهجوم الإلكتروني
 plural الهجمات الإلكترونية
 class hacking attack
 takes pp ل على ضد

noun هجوم سيبراني
 plural هجمات سيبرانية
 class hacking attack
 takes pp ل على ضد

noun الهجوم السيبراني
 plural الهجمات السيبرانية
 class hacking attack
 takes pp ل على ضد

noun هجوم رقمي
 plural هجمات رقمية
 class hacking attack
 takes pp ل على ضد

noun الهجوم الرقمي
 plural الهجمات الرقمية
 class hacking attack
 takes pp ل على ضد

noun هجوم سبراني
 plural هجمات سبرانية
 class hacking attack
 takes pp ل على ضد

noun الهجوم السبراني
 plural الهجمات السبرانية
 class hacking attack
 takes pp ل على ضد

noun حملة قرصنة
 plural حملات قرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun حملة القرصنة
 plural حملات القرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun حملة اختراق
 plural حملات اختراق
 gender f
 class hacking
 takes pp ل على ضد

noun حملة الاختراق
 plural حملات الاختراق
 gender f
 class hacking
 takes pp ل على ضد

noun حملة تصيد
 plural حملات تصيد
 gender f
 class hacking
 takes pp ل على ضد

noun حملة التصيد
 plural حملات التصيد
 gender f
 class hacking
 takes pp ل على ضد

noun تصيد
 class hacking
 takes pp ل على ضد

noun تصيد احتيالي
 class hacking
 takes pp ل على ضد

noun تصيد إلكتروني
 class hacking
 takes pp ل على ضد

noun هجوم فدية
 plural هجمات فدية
 class hacking attack
 takes pp ل على ضد

noun هجوم الفدية
 plural الهجمات الفدية
 class hacking attack
 takes pp ل على ضد

noun هجوم حجب الخدمة
 plural هجمات حجب الخدمة
 class hacking attack
 takes pp ل على ضد

noun خرق
 plural خروقات خروق
 class hacking
 takes pp ل على ضد

noun خرق أمني
 plural خروقات أمنية
 class hacking
 takes pp ل على ضد

noun خرق بيانات
 plural خروقات بيانات
 class hacking
 takes pp ل على ضد

noun تسريب
 plural تسريبات
 class hacking
 takes pp ل على ضد

noun تسريب بيانات
 plural تسريبات بيانات
 class hacking
 takes pp ل على ضد

noun تسرب
 plural تسربات
 class hacking
 takes pp ل على ضد

noun إصابة
 plural إصابات
 gender f
 class hacking
 takes pp ل على ضد ب

noun عدوى
 gender f
 class hacking
 takes pp ل على ضد

noun اختراق أمني
 plural اختراقات أمنية
 class hacking
 takes pp ل على ضد

noun اختراق إلكتروني
 plural اختراقات إلكترونية
 class hacking
 takes pp ل على ضد

noun عملية اختراق
 plural عمليات اختراق
 gender f
 class hacking
 takes pp ل على ضد

noun عملية الاختراق
 plural عمليات الاختراق
 gender f
 class hacking
 takes pp ل على ضد

noun عملية قرصنة
 plural عمليات قرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun عملية القرصنة
 plural عمليات القرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun محاولة اختراق
 plural محاولات اختراق
 gender f
 class hacking
 takes pp ل على ضد

noun محاولة الاختراق
 plural محاولات الاختراق
 gender f
 class hacking
 takes pp ل على ضد

noun محاولة قرصنة
 plural محاولات قرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun محاولة القرصنة
 plural محاولات القرصنة
 gender f
 class hacking
 takes pp ل على ضد

noun سرقة بيانات
 gender f
 class hacking
 takes pp ل على ضد

noun سرقة البيانات
 gender f
 class hacking
 takes pp ل على ضد

noun سرقة معلومات
 gender f
 class hacking
 takes pp ل على ضد

noun سرقة المعلومات
 gender f
 class hacking
 takes pp ل على ضد

noun زرع
 class hacking
 takes pp ل على ضد

noun تهكير
 class hacking
 takes pp ل على ضد

noun تجسس إلكتروني
 class hacking spying
 takes pp ل على ضد

noun التجسس الإلكتروني
 class hacking spying
 takes pp ل على ضد

noun انتحال
 class hacking
 takes pp ل على ضد

noun انتحال شخصية
 class hacking
 takes pp ل على ضد

noun تضليل إعلامي
 class common
 takes pp ل على ضد

noun التضليل الإعلامي
 class common
 takes pp ل على ضد

noun ابتزاز إلكتروني
 class hacking
 takes pp ل على ضد

noun الابتزاز الإلكتروني
 class hacking
 takes pp ل على ضد

noun احتيال إلكتروني
 class hacking
 takes pp ل على ضد

noun الاحتيال الإلكتروني
 class hacking
 takes pp ل على ضد

# Events: spying

noun تجسس
 class spying
 takes pp على

noun مراقبة
 plural مراقبات
 gender f
 class spying
 takes pp على ل

noun تنصت
 class spying
 takes pp على

noun تتبع
 class spying
 takes pp على ل

noun تعقب
 class spying
 takes pp على ل

noun رقابة
 gender f
 class spying
 takes pp على

noun تلصص
 class spying
 takes pp على

noun استراق
 class spying
 takes pp على

noun ترصد
 class spying
 takes pp على

noun رصد
 plural أرصدة
 class common
 takes pp على

noun اعتراض اتصالات
 class spying
 takes pp على

noun اعتراض الاتصالات
 class spying
 takes pp على

noun مراقبة جماعية
 gender f
 class spying
 takes pp على

noun مراقبة رقمية
 gender f
 class spying
 takes pp على

noun مراقبة إلكترونية
 gender f
 class spying
 takes pp على

noun عملية تجسس
 plural عمليات تجسس
 gender f
 class spying
 takes pp على

noun عملية التجسس
 plural عمليات التجسس
 gender f
 class spying
 takes pp على

noun حملة تجسس
 plural حملات تجسس
 gender f
 class spying
 takes pp على

noun حملة التجسس
 plural حملات التجسس
 gender f
 class spying
 takes pp على

noun حملة مراقبة
 plural حملات مراقبة
 gender f
 class spying
 takes pp على

noun حملة المراقبة
 plural حملات المراقبة
 gender f
 class spying
 takes pp على

noun تجسس رقمي
 class spying
 takes pp على

noun تجسس صناعي
 class spying
 takes pp على

noun محاولة تجسس
 plural محاولات تجسس
 gender f
 class spying
 takes pp على

noun محاولة التجسس
 plural محاولات التجسس
 gender f
 class spying
 takes pp على

noun عملية مراقبة
 plural عمليات مراقبة
 gender f
 class spying
 takes pp على

noun عملية تنصت
 plural عمليات تنصت
 gender f
 class spying
 takes pp على

noun عملية التنصت
 plural عمليات التنصت
 gender f
 class spying
 takes pp على

noun تخابر
 class spying
 takes pp على مع ل

noun استطلاع
 plural استطلاعات
 class spying report
 takes pp على

noun تعرف على الوجوه
 class spying
 takes pp على

# Events: probes

noun تحقيق
 plural تحقيقات تحاقيق
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق قضائي
 plural تحقيقات قضائية
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق جنائي
 plural تحقيقات جنائية
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق داخلي
 plural تحقيقات داخلية
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق أولي
 plural تحقيقات أولية
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق رسمي
 plural تحقيقات رسمية
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق مستقل
 plural تحقيقات مستقلة
 class probe
 takes pp في مع حول بشأن ضد

noun تحقيق صحفي
 plural تحقيقات صحفية
 class probe report
 takes pp في مع حول بشأن ضد

noun التحقيق الصحفي
 plural التحقيقات الصحفية
 class probe report
 takes pp في مع حول بشأن ضد

noun تحقيق استقصائي
 plural تحقيقات استقصائية
 class probe report
 takes pp في مع حول بشأن ضد

noun التحقيق الاستقصائي
 plural التحقيقات الاستقصائية
 class probe report
 takes pp في مع حول بشأن ضد

noun تحقيق استخباراتي
 plural تحقيقات استخباراتية
 class probe
 takes pp في مع حول بشأن ضد

noun تحر
 plural تحريات
 class probe
 takes pp في مع حول بشأن ضد

noun استجواب
 plural استجوابات
 class probe
 takes pp في مع حول بشأن ضد ل

noun استنطاق
 plural استنطاقات
 class probe
 takes pp في مع حول بشأن ضد ل

noun مساءلة
 plural مساءلات
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun تدقيق
 plural تدقيقات
 class probe
 takes pp في مع حول بشأن ضد

noun تفتيش
 plural تفتيشات
 class probe
 takes pp في مع حول بشأن ضد

noun افتحاص
 plural افتحاصات
 class probe
 takes pp في مع حول بشأن ضد

noun بحث تمهيدي
 plural أبحاث تمهيدية
 class probe
 takes pp في مع حول بشأن ضد

noun البحث التمهيدي
 plural الأبحاث التمهيدية
 class probe
 takes pp في مع حول بشأن ضد

noun بحث قضائي
 plural أبحاث قضائية
 class probe
 takes pp في مع حول بشأن ضد

noun البحث القضائي
 plural الأبحاث القضائية
 class probe
 takes pp في مع حول بشأن ضد

noun تقصي الحقائق
 class probe
 takes pp في مع حول بشأن ضد

noun تقص
 class probe
 takes pp في مع حول بشأن ضد

noun تقصي
 class probe
 takes pp في مع حول بشأن ضد

noun جلسة استماع
 plural جلسات استماع
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun جلسة الاستماع
 plural جلسات الاستماع
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun فحص
 plural فحوص فحوصات
 class probe
 takes pp في مع حول بشأن ضد ل

noun معاينة
 plural معاينات
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun مراجعة
 plural مراجعات
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun كشف
 plural كشوف كشوفات
 class probe
 takes pp في مع حول بشأن ضد عن

noun متابعة
 plural متابعات
 gender f
 class probe
 takes pp في مع حول بشأن ضد ل

noun تحقيق مكافحة الاحتكار
 plural تحقيقات مكافحة الاحتكار
 class probe
 takes pp في مع حول بشأن ضد

noun خبرة
 plural خبرات
 gender f
 class probe
 takes pp في مع حول بشأن ضد

noun ملف قضائي
 plural ملفات قضائية
 class probe
 takes pp في مع حول بشأن ضد

noun الملف القضائي
 plural الملفات القضائية
 class probe
 takes pp في مع حول بشأن ضد

noun استجواب برلماني
 plural استجوابات برلمانية
 class probe
 takes pp في مع حول بشأن ضد

noun تحليل
 plural تحليلات تحاليل
 class probe report
 takes pp في مع حول بشأن ضد ل

noun استقصاء
 plural استقصاءات
 class probe report
 takes pp في مع حول بشأن ضد

noun تشريح
 class probe
 takes pp في مع حول بشأن ضد

# Events: reports and published findings

noun تقرير
 plural تقارير
 class report
 takes pp عن حول

noun دراسة
 plural دراسات
 gender f
 class report
 takes pp عن حول

noun بحث
 plural بحوث أبحاث
 class report
 takes pp عن في حول

noun ورقة بحثية
 plural أوراق بحثية
 gender f
 class report

noun الورقة البحثية
 plural الأوراق البحثية
 gender f
 class report

noun مقال
 plural مقالات
 class report
 takes pp عن

noun مقالة
 plural مقالات
 gender f
 class report

noun تقرير سنوي
 plural تقارير سنوية
 class report

noun تقرير إخباري
 plural تقارير إخبارية
 class report

noun تقرير صحفي
 plural تقارير صحفية
 class report

noun تقرير صحافي
 plural تقارير صحافية
 class report

noun تقرير استخباراتي
 plural تقارير استخباراتية
 class report

noun تقرير حقوقي
 plural تقارير حقوقية
 class report

noun تقرير أممي
 plural تقارير أممية
 class report

noun ريبورتاج
 plural ريبورتاجات
 class report

noun ربورتاج
 plural ربورتاجات
 class report

noun روبورتاج
 plural روبورتاجات
 class report

noun وثائقي
 plural وثائقيات
 class report

noun فيلم وثائقي
 plural أفلام وثائقية
 class report

noun الفيلم الوثائقي
 plural الأفلام الوثائقية
 class report

noun كتاب
 plural كتب
 class report

noun وثيقة
 plural وثائق
 gender f
 class report

noun مستند
 plural مستندات
 class report

noun ملف
 plural ملفات
 class report

noun إحصاء
 plural إحصاءات
 class report

noun إحصائية
 plural إحصائيات
 gender f
 class report

noun مؤشر
 plural مؤشرات
 class report

noun استطلاع رأي
 plural استطلاعات رأي
 class report

noun استطلاع للرأي
 plural استطلاعات للرأي
 class report

noun سبر آراء
 plural سبر آراء
 class report

noun سبر الآراء
 plural سبر الآراء
 class report

noun خبر
 plural أخبار
 class report

noun نبأ
 plural أنباء
 class report

noun مدونة
 plural مدونات
 gender f
 class report media
 cue

noun افتتاحية
 plural افتتاحيات
 gender f
 class report

noun تغطية
 plural تغطيات
 gender f
 class report

noun نشرة
 plural نشرات
 gender f
 class report

noun كتيب
 plural كتيبات
 class report

noun دليل
 plural أدلة
 class report

noun توثيق
 plural توثيقات
 class report

noun شهادة
 plural شهادات
 gender f
 class report

noun إفادة
 plural إفادات
 gender f
 class report

noun رواية
 plural روايات
 gender f
 class report

noun اكتشاف
 plural اكتشافات
 class report

noun نتيجة
 plural نتائج
 gender f
 class report

noun خلاصة
 plural خلاصات
 gender f
 class report

noun استنتاج
 plural استنتاجات
 class report

noun تسريبات
 class report

noun معطى
 plural معطيات
 class report

noun معلومة
 plural معلومات
 gender f
 class report data

noun مراسلة
 plural مراسلات
 gender f
 class report

noun رسالة
 plural رسائل
 gender f
 class report statement

noun رسالة مفتوحة
 plural رسائل مفتوحة
 gender f
 class report statement

noun برقية
 plural برقيات
 gender f
 class report statement

noun بحث علمي
 plural أبحاث علمية
 plural بحوث علمية
 class report

noun خريطة
 plural خرائط
 gender f
 class report

noun تقييم
 plural تقييمات
 class report

noun تقويم
 plural تقويمات
 class report

noun تقدير
 plural تقديرات
 class report

noun مسح
 plural مسوحات مسوح
 class report

noun أطروحة
 plural أطروحات
 gender f
 class report

noun حصيلة
 plural حصائل
 gender f
 class report

# Events: rulings

noun حكم
 plural أحكام
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم قضائي
 plural أحكام قضائية
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم ابتدائي
 plural أحكام ابتدائية
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم نهائي
 plural أحكام نهائية
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم غيابي
 plural أحكام غيابية
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم استئنافي
 plural أحكام استئنافية
 class ruling
 takes pp ضد بحق على لصالح ل

noun حكم تحكيمي
 plural أحكام تحكيمية
 class ruling
 takes pp ضد بحق على لصالح ل

noun قرار
 plural قرارات
 class ruling
 takes pp ضد بحق على لصالح ل

noun قرار قضائي
 plural قرارات قضائية
 class ruling
 takes pp ضد بحق على لصالح ل

noun أمر
 plural أوامر أمور
 class ruling
 takes pp ضد بحق على لصالح ل

noun أمر قضائي
 plural أوامر قضائية
 class ruling
 takes pp ضد بحق على لصالح ل

noun أمر زجري
 plural أوامر زجرية
 class ruling
 takes pp ضد بحق على لصالح ل

noun قضاء
 plural أقضية
 class ruling court place
 cue
 takes pp ضد بحق على لصالح ل

noun فتوى
 plural فتاوى
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun إدانة قضائية
 plural إدانات قضائية
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun الإدانة القضائية
 plural الإدانات القضائية
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun تبرئة
 plural تبرئات
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun براءة
 plural براءات
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun إفراج
 plural إفراجات
 class ruling
 takes pp ضد بحق على لصالح ل عن

noun إخلاء سبيل
 class ruling
 takes pp ضد بحق على لصالح ل

noun إخلاء السبيل
 class ruling
 takes pp ضد بحق على لصالح ل

noun سراح
 plural سراحات
 class ruling
 takes pp ضد بحق على لصالح ل

noun سراح مؤقت
 class ruling
 takes pp ضد بحق على لصالح ل

noun عفو
 class ruling
 takes pp ضد بحق على لصالح ل

noun عفو عام
 class ruling
 takes pp ضد بحق على لصالح ل

noun عفو رئاسي
 class ruling
 takes pp ضد بحق على لصالح ل

noun عفو ملكي
 class ruling
 takes pp ضد بحق على لصالح ل

noun نقض حكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun نقض الحكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun تأييد حكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun تأييد الحكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun رد دعوى
 class ruling
 takes pp ضد بحق على لصالح ل

noun رفض دعوى
 class ruling
 takes pp ضد بحق على لصالح ل

noun رفض الدعوى
 class ruling
 takes pp ضد بحق على لصالح ل

noun إلغاء
 plural إلغاءات
 class ruling
 takes pp ضد بحق على لصالح ل

noun إبطال
 class ruling
 takes pp ضد بحق على لصالح ل

noun مرسوم
 plural مراسيم
 class ruling law
 takes pp ضد بحق على لصالح ل

noun أمر تنفيذي
 plural أوامر تنفيذية
 class ruling law
 takes pp ضد بحق على لصالح ل

noun الأمر التنفيذي
 plural الأوامر التنفيذية
 class ruling law
 takes pp ضد بحق على لصالح ل

noun أمر ملكي
 plural أوامر ملكية
 class ruling
 takes pp ضد بحق على لصالح ل

noun أمر رئاسي
 plural أوامر رئاسية
 class ruling
 takes pp ضد بحق على لصالح ل

noun ظهير
 plural ظهائر
 class ruling law
 takes pp ضد بحق على لصالح ل

noun ظهير شريف
 plural ظهائر شريفة
 class ruling law
 takes pp ضد بحق على لصالح ل

noun أمر أميري
 plural أوامر أميرية
 class ruling
 takes pp ضد بحق على لصالح ل

noun قرار وزاري
 plural قرارات وزارية
 class ruling
 takes pp ضد بحق على لصالح ل

noun مذكرة قضائية ملزمة
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun المذكرة القضائية الملزمة
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun إجازة
 plural إجازات
 gender f
 class ruling time
 takes pp ضد بحق على لصالح ل

noun إذن
 plural أذون أذونات
 class ruling
 takes pp ضد بحق على لصالح ل

noun تصريح قضائي
 class ruling
 takes pp ضد بحق على لصالح ل

noun التصريح القضائي
 class ruling
 takes pp ضد بحق على لصالح ل

noun منطوق حكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun منطوق الحكم
 class ruling
 takes pp ضد بحق على لصالح ل

noun قرار أممي
 plural قرارات أممية
 class ruling
 takes pp ضد بحق على لصالح ل

noun تعليمات
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun توجيه
 plural توجيهات
 class ruling
 takes pp ضد بحق على لصالح ل

noun إعفاء
 plural إعفاءات
 class ruling
 takes pp ضد بحق على لصالح ل

noun ترخيص
 plural تراخيص
 class ruling
 takes pp ضد بحق على لصالح ل

noun رخصة
 plural رخص
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل

noun اعتماد
 plural اعتمادات
 class ruling
 takes pp ضد بحق على لصالح ل

noun ضوء أخضر
 class ruling
 takes pp ضد بحق على لصالح ل

noun الضوء الأخضر
 class ruling
 takes pp ضد بحق على لصالح ل

noun موافقة
 plural موافقات
 gender f
 class ruling support
 takes pp ضد بحق على لصالح ل

noun مصادقة
 plural مصادقات
 gender f
 class ruling support
 takes pp ضد بحق على لصالح ل

noun توصية
 plural توصيات
 gender f
 class ruling
 takes pp ضد بحق على لصالح ل ب

noun تحريم
 class ruling
 takes pp ضد بحق على لصالح ل

# Events: support

noun دعم
 class support
 takes pp ل

noun تأييد
 class support
 takes pp ل

noun مساندة
 plural مساندات
 gender f
 class support
 takes pp ل

noun مناصرة
 gender f
 class support
 takes pp ل

noun مؤازرة
 gender f
 class support
 takes pp ل

noun نصرة
 gender f
 class support
 takes pp ل

noun تضامن
 class support
 takes pp ل مع

noun تعاطف
 class support
 takes pp ل مع

noun تشجيع
 plural تشجيعات
 class support
 takes pp ل

noun ترحيب
 class support
 takes pp ل ب

noun إشادة
 plural إشادات
 gender f
 class support
 takes pp ل ب

noun ثناء
 class support
 takes pp ل على

noun مدح
 class support
 takes pp ل

noun تثمين
 plural تثمينات
 class support
 takes pp ل

noun تنويه
 plural تنويهات
 class support
 takes pp ل ب

noun مباركة
 plural مباركات
 gender f
 class support
 takes pp ل

noun تهنئة
 plural تهان تهاني
 gender f
 class support
 takes pp ل

noun تقدير كبير
 class support
 takes pp ل

noun امتنان
 class support
 takes pp ل

noun شكر
 class support
 takes pp ل

noun دفاع مستميت
 class support
 takes pp ل عن

noun مساعدة
 plural مساعدات
 gender f
 class support
 takes pp ل

noun معونة
 plural معونات
 gender f
 class support
 takes pp ل

noun إعانة
 plural إعانات
 gender f
 class support
 takes pp ل

noun إغاثة
 gender f
 class support
 takes pp ل

noun عون
 plural أعوان
 class support group
 takes pp ل

noun نجدة
 gender f
 class support
 takes pp ل

noun تمويل
 plural تمويلات
 class support
 takes pp ل

noun تبرع
 plural تبرعات
 class support
 takes pp ل

noun هبة مالية
 plural هبات مالية
 gender f
 class support
 takes pp ل

noun الهبة المالية
 plural الهبات المالية
 gender f
 class support
 takes pp ل

noun منحة
 plural منح
 gender f
 class support
 takes pp ل

noun رعاية
 plural رعايات
 gender f
 class support
 takes pp ل

noun حماية
 plural حمايات
 gender f
 class support
 takes pp ل

noun دعم مالي
 class support
 takes pp ل

noun دعم عسكري
 class support
 takes pp ل

noun دعم سياسي
 class support
 takes pp ل

noun دعم لوجستي
 class support
 takes pp ل

noun دعم لوجيستي
 class support
 takes pp ل

noun دعم دولي
 class support
 takes pp ل

noun دعم شعبي
 class support
 takes pp ل

noun دعم إنساني
 class support
 takes pp ل

noun دعم دبلوماسي
 class support
 takes pp ل

noun غطاء
 plural أغطية
 class support
 takes pp ل

noun غطاء سياسي
 class support
 takes pp ل

noun تسهيل
 plural تسهيلات
 class support
 takes pp ل

noun ثقة
 gender f
 class support
 takes pp ل

noun تزكية
 plural تزكيات
 gender f
 class support
 takes pp ل

noun انحياز
 plural انحيازات
 class support
 takes pp ل إلى

noun ولاء
 plural ولاءات
 class support
 takes pp ل

noun وفاء
 class support
 takes pp ل

noun احتضان
 class support
 takes pp ل

noun إسناد
 class support
 takes pp ل

noun تعزيز
 plural تعزيزات
 class support
 takes pp ل

noun قرض
 plural قروض
 class support money
 takes pp ل

noun مساعدة عسكرية
 plural مساعدات عسكرية
 gender f
 class support
 takes pp ل

noun مساعدة إنسانية
 plural مساعدات إنسانية
 gender f
 class support
 takes pp ل

noun مذكرة مؤيدة
 plural مذكرات مؤيدة
 gender f
 class support
 takes pp ل

noun المذكرة المؤيدة
 plural المذكرات المؤيدة
 gender f
 class support
 takes pp ل

noun مذكرة داعمة
 plural مذكرات داعمة
 gender f
 class support
 takes pp ل

noun المذكرة الداعمة
 plural المذكرات الداعمة
 gender f
 class support
 takes pp ل

noun دعوة
 plural دعوات
 gender f
 class support
 takes pp ل إلى

noun مبادرة
 plural مبادرات
 gender f
 class support
 takes pp ل

noun حملة دعم
 plural حملات دعم
 gender f
 class support
 takes pp ل

noun حملة الدعم
 plural حملات الدعم
 gender f
 class support
 takes pp ل

noun حملة تضامن
 plural حملات تضامن
 gender f
 class support
 takes pp ل مع

noun حملة التضامن
 plural حملات التضامن
 gender f
 class support
 takes pp ل مع

noun حملة مناصرة
 plural حملات مناصرة
 gender f
 class support
 takes pp ل

noun حملة المناصرة
 plural الحملات المناصرة
 gender f
 class support
 takes pp ل

noun تصويت
 plural تصويتات
 class support election
 takes pp ل على

noun شفاعة
 plural شفاعات
 gender f
 class support
 takes pp ل

# Events: alliances

noun تحالف
 plural تحالفات
 class alliance organization
 cue
 takes pp مع بين

noun ائتلاف
 plural ائتلافات
 class alliance organization
 cue
 takes pp مع بين

noun شراكة
 plural شراكات
 gender f
 class alliance
 takes pp مع بين

noun شراكة استراتيجية
 plural شراكات استراتيجية
 gender f
 class alliance
 takes pp مع بين

noun تعاون
 class alliance
 takes pp مع بين

noun تعاون أمني
 class alliance
 takes pp مع بين

noun تعاون عسكري
 class alliance
 takes pp مع بين

noun تعاون مشترك
 class alliance
 takes pp مع بين

noun اتحاد
 plural اتحادات
 class alliance organization union
 cue
 takes pp مع بين

noun حلف
 plural أحلاف
 class alliance organization
 cue
 takes pp مع بين

noun تكتل
 plural تكتلات
 class alliance organization
 cue
 takes pp مع بين

noun اندماج
 plural اندماجات
 class alliance acquisition
 takes pp مع بين

noun دمج
 class alliance
 takes pp مع بين

noun تنسيق
 class alliance
 takes pp مع بين

noun تنسيق أمني
 class alliance
 takes pp مع بين

noun تكامل
 class alliance
 takes pp مع بين

noun توافق
 plural توافقات
 class alliance
 takes pp مع بين

noun مصالحة
 plural مصالحات
 gender f
 class alliance
 takes pp مع بين

noun تقارب
 class alliance
 takes pp مع بين

noun صداقة
 plural صداقات
 gender f
 class alliance
 takes pp مع بين

noun تضافر
 class alliance
 takes pp مع بين

noun تشارك
 class alliance
 takes pp مع بين

noun ميثاق
 plural مواثيق
 class alliance deal
 takes pp مع بين

noun تطبيع
 class alliance
 takes pp مع بين

noun محور
 plural محاور
 class alliance organization
 cue
 takes pp مع بين

noun معسكر
 plural معسكرات
 class alliance organization transparent
 cue
 takes pp مع بين

noun كونسورتيوم
 class alliance
 takes pp مع بين

noun كونسورسيوم
 class alliance
 takes pp مع بين

noun اتحاد شركات
 plural اتحادات شركات
 class alliance
 takes pp مع بين

noun جبهة موحدة
 plural جبهات موحدة
 gender f
 class alliance
 takes pp مع بين

noun الجبهة الموحدة
 plural الجبهات الموحدة
 gender f
 class alliance
 takes pp مع بين

noun جبهة مشتركة
 plural جبهات مشتركة
 gender f
 class alliance
 takes pp مع بين

noun الجبهة المشتركة
 plural الجبهات المشتركة
 gender f
 class alliance
 takes pp مع بين

noun عمل مشترك
 plural أعمال مشتركة
 class alliance
 takes pp مع بين

noun العمل المشترك
 plural الأعمال المشتركة
 class alliance
 takes pp مع بين

noun مشروع مشترك
 plural مشاريع مشتركة
 plural مشروعات مشتركة
 class alliance
 takes pp مع بين

noun المشروع المشترك
 plural المشاريع المشتركة
 plural المشروعات المشتركة
 class alliance
 takes pp مع بين

noun مناورة مشتركة
 plural مناورات مشتركة
 gender f
 class alliance
 takes pp مع بين

noun المناورة المشتركة
 plural المناورات المشتركة
 gender f
 class alliance
 takes pp مع بين

noun تمرين مشترك
 plural تمارين مشتركة
 class alliance
 takes pp مع بين

noun التمرين المشترك
 plural التمارين المشتركة
 class alliance
 takes pp مع بين

noun علاقة
 plural علاقات
 gender f
 class alliance
 takes pp مع بين

noun علاقات دبلوماسية
 gender f
 class alliance
 takes pp مع بين

noun العلاقات الدبلوماسية
 gender f
 class alliance
 takes pp مع بين

noun توأمة
 plural توأمات
 gender f
 class alliance
 takes pp مع بين

noun وحدة
 plural وحدات
 gender f
 class alliance organization
 takes pp مع بين

noun تحالف دولي
 plural تحالفات دولية
 class alliance organization
 takes pp مع بين

noun تحالف عسكري
 plural تحالفات عسكرية
 class alliance organization
 takes pp مع بين

noun ائتلاف حاكم
 plural ائتلافات حاكمة
 class alliance organization
 takes pp مع بين

noun ائتلاف حكومي
 plural ائتلافات حكومية
 class alliance organization
 takes pp مع بين

# Events: deals

noun اتفاق
 plural اتفاقات
 class deal
 takes pp مع بين

noun اتفاقية
 plural اتفاقيات
 gender f
 class deal
 takes pp مع بين

noun صفقة
 plural صفقات
 gender f
 class deal
 takes pp مع بين

noun صفقة أسلحة
 plural صفقات أسلحة
 gender f
 class deal
 takes pp مع بين

noun عقد
 plural عقود
 class deal
 takes pp مع بين

noun معاهدة
 plural معاهدات
 gender f
 class deal
 takes pp مع بين

noun مذكرة تفاهم
 plural مذكرات تفاهم
 gender f
 class deal
 takes pp مع بين

noun مذكرة التفاهم
 plural مذكرات التفاهم
 gender f
 class deal
 takes pp مع بين

noun بروتوكول
 plural بروتوكولات
 class deal
 takes pp مع بين

noun بروتوكول تعاون
 plural بروتوكولات تعاون
 plural بروتوكولات تعاين
 class deal
 takes pp مع بين

noun اتفاق سلام
 plural اتفاقات سلام
 class deal
 takes pp مع بين

noun اتفاق هدنة
 plural اتفاقات هدنة
 class deal
 takes pp مع بين

noun اتفاق مبدئي
 plural اتفاقات مبدئية
 class deal
 takes pp مع بين

noun اتفاق شراكة
 plural اتفاقات شراكة
 class deal
 takes pp مع بين

noun اتفاق تعاون
 plural اتفاقات تعاون
 plural اتفاقات تعاين
 class deal
 takes pp مع بين

noun اتفاقية تعاون
 plural اتفاقيات تعاون
 plural اتفاقيات تعاين
 gender f
 class deal
 takes pp مع بين

noun اتفاقية شراكة
 plural اتفاقيات شراكة
 gender f
 class deal
 takes pp مع بين

noun تسوية
 plural تسويات
 gender f
 class deal
 takes pp مع بين

noun هدنة
 plural هدن
 gender f
 class deal
 takes pp مع بين

noun وقف إطلاق نار
 class deal
 takes pp مع بين

noun وقف إطلاق النار
 class deal
 takes pp مع بين

noun وقف لإطلاق النار
 class deal
 takes pp مع بين

noun تفاهم
 plural تفاهمات
 class deal
 takes pp مع بين

noun مناقصة
 plural مناقصات
 gender f
 class deal
 takes pp مع بين

noun عطاء
 plural عطاءات
 class deal
 takes pp مع بين

noun عطاءة
 gender f
 class deal
 takes pp مع بين

noun طلبية
 plural طلبيات
 gender f
 class deal
 takes pp مع بين

noun طلب شراء
 plural طلبات شراء
 class deal
 takes pp مع بين

noun طلب الشراء
 plural طلبات الشراء
 class deal
 takes pp مع بين

noun تعاقد
 plural تعاقدات
 class deal
 takes pp مع بين

noun تعهد
 plural تعهدات
 class deal
 takes pp مع بين

noun صلح
 class deal
 takes pp مع بين

noun عهد
 plural عهود
 class deal time
 takes pp مع بين

noun مقايضة
 plural مقايضات
 gender f
 class deal
 takes pp مع بين

noun صفقة تبادل
 plural صفقات تبادل
 gender f
 class deal
 takes pp مع بين

noun تبادل أسرى
 class deal
 takes pp مع بين

noun تبادل
 plural تبادلات
 class deal
 takes pp مع بين

noun ترتيب
 plural ترتيبات
 class deal
 takes pp مع بين

noun مفاوضة
 plural مفاوضات
 gender f
 class deal
 takes pp مع بين

noun مباحثات
 gender f
 class deal
 takes pp مع بين

noun محادثة
 plural محادثات
 gender f
 class deal
 takes pp مع بين

noun تفويض
 plural تفويضات
 class deal
 takes pp مع بين

noun إطار اتفاق
 class deal
 takes pp مع بين

noun إطار الاتفاق
 class deal
 takes pp مع بين

noun عقد عمل
 plural عقود عمل
 class deal
 takes pp مع بين

noun عقد بيع
 plural عقود بيع
 class deal
 takes pp مع بين

noun عقد توريد
 plural عقود توريد
 class deal
 takes pp مع بين

noun عقد امتياز
 plural عقود امتياز
 class deal
 takes pp مع بين

noun امتياز
 plural امتيازات
 class deal
 takes pp مع بين

noun حق امتياز
 plural حقوق امتياز
 class deal
 takes pp مع بين

noun حق الامتياز
 plural حقوق الامتياز
 class deal
 takes pp مع بين

# Events: stakes, shares and acquisitions

noun حصة
 plural حصص
 gender f
 class stake
 takes pp في

noun سهم
 plural أسهم سهام
 class stake
 takes pp في

noun حصة أقلية
 gender f
 class stake
 takes pp في

noun حصة أغلبية
 gender f
 class stake
 takes pp في

noun حصة مسيطرة
 gender f
 class stake
 takes pp في

noun حصة الأغلبية
 gender f
 class stake
 takes pp في

noun نصيب
 plural أنصبة
 class stake
 takes pp في

noun مساهمة
 plural مساهمات
 gender f
 class stake
 takes pp في

noun استثمار
 plural استثمارات
 class stake
 takes pp في

noun ملكية
 plural ملكيات
 gender f
 class stake
 takes pp في

noun رأسمال
 plural رساميل
 class stake money
 takes pp في

noun رأس مال
 plural رؤوس أموال
 class stake money
 takes pp في

noun رأس المال
 plural رؤوس الأموال
 class stake money
 takes pp في

noun محفظة
 plural محافظ
 gender f
 class stake
 takes pp في

noun أصل
 plural أصول
 class stake transparent
 takes pp في

noun ممتلكات
 gender f
 class stake transparent
 takes pp في

noun حق ملكية
 plural حقوق ملكية
 class stake
 takes pp في

noun حق الملكية
 plural حقوق الملكية
 class stake
 takes pp في

noun سند
 plural سندات
 class stake money
 takes pp في

noun إدراج في البورصة
 class stake
 takes pp في

noun اكتتاب
 plural اكتتابات
 class stake
 takes pp في

noun طرح عام
 class stake
 takes pp في

noun الطرح العام
 class stake
 takes pp في

noun استحواذ
 plural استحواذات
 class acquisition
 takes pp على

noun صفقة استحواذ
 plural صفقات استحواذ
 gender f
 class acquisition deal
 takes pp على

noun صفقة الاستحواذ
 plural صفقات الاستحواذ
 gender f
 class acquisition deal
 takes pp على

noun شراء
 class acquisition
 takes pp على

noun عملية استحواذ
 plural عمليات استحواذ
 gender f
 class acquisition
 takes pp على

noun عملية الاستحواذ
 plural عمليات الاستحواذ
 gender f
 class acquisition
 takes pp على

noun عملية شراء
 plural عمليات شراء
 gender f
 class acquisition
 takes pp على

noun عملية الشراء
 plural عمليات الشراء
 gender f
 class acquisition
 takes pp على

noun صفقة شراء
 plural صفقات شراء
 gender f
 class acquisition deal
 takes pp على

noun صفقة الشراء
 plural صفقات الشراء
 gender f
 class acquisition deal
 takes pp على

noun صفقة اندماج
 plural صفقات اندماج
 gender f
 class acquisition deal
 takes pp على

noun صفقة الاندماج
 plural صفقات الاندماج
 gender f
 class acquisition deal
 takes pp على

noun تملك
 class acquisition
 takes pp على

noun تأميم
 class acquisition
 takes pp على

noun خصخصة
 gender f
 class acquisition
 takes pp على

noun عرض استحواذ
 plural عروض استحواذ
 class acquisition
 takes pp على

noun عرض الاستحواذ
 plural عروض الاستحواذ
 class acquisition
 takes pp على

noun عرض شراء
 plural عروض شراء
 class acquisition
 takes pp على

noun عرض الشراء
 plural عروض الشراء
 class acquisition
 takes pp على

noun سيطرة
 gender f
 class acquisition
 takes pp على

noun هيمنة
 gender f
 class acquisition
 takes pp على

noun ابتياع
 class acquisition
 takes pp على

noun اقتناء
 plural اقتناءات
 class acquisition
 takes pp على

noun مشترى
 plural مشتريات
 class acquisition
 takes pp على

# Relations between companies and other bodies

noun شركة تابعة
 plural شركات تابعة
 gender f
 class subsidiary company

noun الشركة التابعة
 plural الشركات التابعة
 gender f
 class subsidiary company

noun فرع
 plural فروع
 class subsidiary organization transparent

noun ذراع
 plural أذرع
 gender f
 class subsidiary organization

noun جناح
 plural أجنحة
 class subsidiary organization
 cue

noun وحدة تابعة
 plural وحدات تابعة
 gender f
 class subsidiary company

noun الوحدة التابعة
 plural الوحدات التابعة
 gender f
 class subsidiary company

noun مؤسسة تابعة
 plural مؤسسات تابعة
 gender f
 class subsidiary organization

noun المؤسسة التابعة
 plural المؤسسات التابعة
 gender f
 class subsidiary organization

noun شركة فرعية
 plural شركات فرعية
 gender f
 class subsidiary company

noun الشركة الفرعية
 plural الشركات الفرعية
 gender f
 class subsidiary company

noun شركة شقيقة
 plural شركات شقيقة
 gender f
 class subsidiary company

noun الشركة الشقيقة
 plural الشركات الشقيقة
 gender f
 class subsidiary company

noun قسم
 plural أقسام
 class subsidiary organization
 cue

noun شعبة
 plural شعب
 gender f
 class subsidiary organization
 cue

noun جناح عسكري
 plural أجنحة عسكرية
 class subsidiary organization

noun الجناح العسكري
 class subsidiary organization

noun ذراع عسكري
 plural أذرع عسكرية
 class subsidiary organization

noun ذراع سياسي
 plural أذرع سياسية
 class subsidiary organization

noun ذراع استثمارية
 plural أذرع استثمارية
 class subsidiary company

noun الذراع الاستثمارية
 plural الأذرع الاستثمارية
 class subsidiary company

noun واجهة
 plural واجهات
 gender f
 class subsidiary

noun شركة واجهة
 plural شركات واجهة
 gender f
 class subsidiary company

noun شركة الواجهة
 plural شركات الواجهة
 gender f
 class subsidiary company

noun شركة وهمية
 plural شركات وهمية
 gender f
 class subsidiary company

noun الشركة الوهمية
 plural الشركات الوهمية
 gender f
 class subsidiary company

noun شركة أم
 plural شركات أم
 gender f
 class parent company

noun الشركة الأم
 gender f
 class parent company

noun شركة قابضة
 plural شركات قابضة
 gender f
 class parent company

noun الشركة المالكة
 plural الشركات المالكة
 gender f
 class parent company owner

noun شركة مالكة
 plural شركات مالكة
 gender f
 class parent company owner

noun المجموعة الأم
 gender f
 class parent company

noun المؤسسة الأم
 gender f
 class parent company

noun الشركة القابضة
 plural شركات القابضة
 gender f
 class parent company

noun مالك
 plural ملاك مالكون
 class owner role group
 feminine مالكة

noun صاحب
 plural أصحاب
 class owner role
 feminine صاحبة

noun مساهم
 plural مساهمون
 class owner group
 feminine مساهمة

noun مساهم رئيسي
 plural مساهمون رئيسيون
 plural مساهمين رئيسيين
 class owner group

noun مستثمر
 plural مستثمرون
 class owner group
 feminine مستثمرة

noun مستحوذ
 plural مستحوذون
 class owner

noun حامل أسهم
 plural حملة أسهم
 class owner group

noun حامل الأسهم
 plural حملة الأسهم
 class owner group

noun مشتر
 plural مشترون
 class owner customer

noun مشتري
 plural مشترون
 class owner customer

noun وريث
 plural ورثة
 class owner group
 feminine وريثة

noun حائز
 plural حائزون
 class owner
 feminine حائزة

noun صانع
 plural صناع صانعون
 class maker
 feminine صانعة

noun مطور
 plural مطورون
 class maker group
 feminine مطورة

noun مصنع
 plural مصنعون مصانع
 class maker company place transparent
 cue

noun منتج
 plural منتجون منتجات
 class maker group goods product transparent

noun مبتكر
 plural مبتكرون
 class maker group
 feminine مبتكرة

noun مخترع
 plural مخترعون
 class maker group
 feminine مخترعة

noun مصمم
 plural مصممون
 class maker group
 feminine مصممة

noun مبرمج
 plural مبرمجون
 class maker group
 feminine مبرمجة

noun شركة مطورة
 plural شركات مطورة
 gender f
 class maker company

noun الشركة المطورة
 plural الشركات المطورة
 gender f
 class maker company

noun شركة مصنعة
 plural شركات مصنعة
 gender f
 class maker company

noun الشركة المصنعة
 plural الشركات المصنعة
 gender f
 class maker company

noun الشركة المنتجة
 plural الشركات المنتجة
 gender f
 class maker company

noun شركة منتجة
 plural شركات منتجة
 gender f
 class maker company

noun الجهة المطورة
 plural الجهات المطورة
 gender f
 class maker organization

noun الجهة المصنعة
 plural الجهات المصنعة
 gender f
 class maker organization

noun مورد
 plural موردون موارد
 class supplier group
 feminine موردة

noun مزود
 plural مزودون
 class supplier
 feminine مزودة

noun مزود خدمة
 plural مزودو خدمة
 plural مزودي خدمة
 class supplier company

noun مزود خدمات
 plural مزودو خدمات
 plural مزودي خدمات
 class supplier company

noun مزود الخدمات
 plural مزودو الخدمات
 plural مزودي الخدمات
 class supplier company

noun مزود الخدمة
 plural مزودو الخدمة
 plural مزودي الخدمة
 class supplier company

noun بائع
 plural باعة بائعون
 class supplier group
 feminine بائعة

noun مصدر
 plural مصدرون مصادر
 class supplier group

noun موزع
 plural موزعون
 class supplier group
 feminine موزعة

noun تاجر
 plural تجار
 class supplier group
 feminine تاجرة

noun تاجر سلاح
 plural تجار سلاح
 class supplier group

noun مقاول
 plural مقاولون
 class supplier group

noun متعهد
 plural متعهدون
 class supplier group
 feminine متعهدة

noun وكيل
 plural وكلاء
 class supplier role group
 feminine وكيلة

noun ممون
 plural ممونون
 class supplier group

noun وسيط
 plural وسطاء
 class supplier role group
 feminine وسيطة

noun ناقل
 plural ناقلون
 class supplier

noun مستورد
 plural مستوردون
 class supplier group
 feminine مستوردة

noun مشغل
 plural مشغلون
 class supplier

noun ممول
 plural ممولون
 class supplier group

noun مانح
 plural مانحون
 class supplier group
 feminine مانحة

noun متبرع
 plural متبرعون
 class supplier group
 feminine متبرعة

noun مقدم خدمة
 plural مقدمو خدمة
 plural مقدمي خدمة
 class supplier company

noun مقدم الخدمة
 plural مقدمو الخدمة
 plural مقدمي الخدمة
 class supplier company

noun مقدم خدمات
 plural مقدمو خدمات
 plural مقدمي خدمات
 class supplier company

noun مقدم الخدمات
 plural مقدمو الخدمات
 plural مقدمي الخدمات
 class supplier company

noun عميل
 plural عملاء
 class customer group
 feminine عميلة

noun زبون
 plural زبائن زبناء
 class customer group
 feminine زبونة

noun حريف
 plural حرفاء
 class customer group

noun مشترك
 plural مشتركون
 class customer group
 feminine مشتركة

noun مستهلك
 plural مستهلكون
 class customer group
 feminine مستهلكة

noun مستفيد
 plural مستفيدون
 class customer group
 feminine مستفيدة

noun متسوق
 plural متسوقون
 class customer group
 feminine متسوقة

noun مقتن
 plural مقتنون
 class customer group

noun شريك
 plural شركاء
 class partner role
 feminine شريكة

noun حليف
 plural حلفاء
 class partner
 feminine حليفة

noun صديق
 plural أصدقاء
 class partner group
 feminine صديقة

noun زميل
 plural زملاء
 class partner group
 feminine زميلة

noun رفيق
 plural رفاق
 class partner group honorific
 title
 feminine رفيقة

noun نصير
 plural أنصار
 class partner group
 feminine نصيرة

noun متعاون
 plural متعاونون
 class partner group
 feminine متعاونة

noun شريك تجاري
 plural شركاء تجاريون
 plural شركاء تجاريين
 class partner

noun شريك استراتيجي
 plural شركاء استراتيجيون
 plural شركاء استراتيجيين
 class partner

noun داعم
 plural داعمون
 class partner group
 feminine داعمة

noun مؤيد
 plural مؤيدون
 class partner group
 feminine مؤيدة

noun مناصر
 plural مناصرون
 class partner group
 feminine مناصرة

noun راع
 plural رعاة
 class partner group
 feminine راعية

noun راعي
 plural رعاة
 class partner
 feminine راعية

noun ظهير شعبي
 class partner

noun منافس
 plural منافسون
 class rival

noun خصم
 plural خصوم
 class rival

noun عدو
 plural أعداء
 class rival
 feminine عدوة

noun غريم
 plural غرماء
 class rival
 feminine غريمة

noun ند
 plural أنداد
 class rival

noun مناوئ
 plural مناوئون
 class rival group

noun مناهض
 plural مناهضون
 class rival group

noun معارض
 plural معارضون
 class rival group role

noun منتقد
 plural منتقدون
 class rival group
 feminine منتقدة

noun طرف
 plural أطراف
 class organization transparent

noun معاد
 plural معادون
 class rival

noun منافس رئيسي
 plural منافسون رئيسيون
 plural منافسين رئيسيين
 class rival

noun غريم تقليدي
 plural غرماء تقليديون
 plural غرماء تقليديين
 class rival

noun عدو لدود
 plural أعداء لدودون
 plural أعداء لدودين
 class rival

noun نظير
 plural نظراء
 class role
 feminine نظيرة

noun عضو
 plural أعضاء
 class member role group transparent
 title
 feminine عضوة

noun عضو برلمان
 plural أعضاء برلمان
 class member role

noun عضو البرلمان
 plural أعضاء البرلمان
 class member role
 title

noun عضو مجلس إدارة
 plural أعضاء مجلس إدارة
 class member role

noun عضو مجلس الإدارة
 plural أعضاء مجلس الإدارة
 class member role

noun عضو مجلس الشيوخ
 plural أعضاء مجلس الشيوخ
 class member role
 title

noun عضو مجلس النواب
 plural أعضاء مجلس النواب
 class member role
 title

noun عضو الكونغرس
 plural أعضاء الكونغرس
 class member role
 title

noun عضو الكنيست
 plural أعضاء الكنيست
 class member role
 title

noun عضو المكتب السياسي
 plural أعضاء المكتب السياسي
 class member role
 title

noun عضو اللجنة المركزية
 plural أعضاء اللجنة المركزية
 class member role
 title

noun عضو مؤسس
 plural أعضاء مؤسسون
 plural أعضاء مؤسسين
 class member role

noun منتسب
 plural منتسبون
 class member group
 feminine منتسبة

noun منتم
 plural منتمون
 class member group

noun منخرط
 plural منخرطون
 class member group
 feminine منخرطة

noun عضو هيئة تدريس
 plural أعضاء هيئة تدريس
 class member group

noun عنصر
 plural عناصر
 class member group transparent

noun كادر
 plural كوادر
 class member group

noun قيادي
 plural قياديون
 class member role group
 title
 feminine قيادية

noun فرد
 plural أفراد
 class member group transparent

noun شخصية
 plural شخصيات
 gender f
 class member group

noun رفيق درب
 plural رفاق درب
 class member group

noun رفيق الدرب
 plural رفاق الدرب
 class member group

noun مقر
 plural مقار مقرات
 class headquarters place transparent

noun مقر رئيسي
 plural مقار رئيسية
 plural مقرات رئيسية
 class headquarters place transparent

noun مقر إقليمي
 plural مقار إقليمية
 plural مقرات إقليمية
 class headquarters place transparent

noun مركز رئيسي
 plural مراكز رئيسية
 class headquarters place

noun المركز الرئيسي
 plural المراكز الرئيسية
 class headquarters place

noun مكتب رئيسي
 plural مكاتب رئيسية
 class headquarters place transparent

noun المكتب الرئيسي
 plural المكاتب الرئيسية
 class headquarters place transparent

noun المقر الرئيسي
 class headquarters place transparent

noun مقر قيادة
 plural مقار قيادة
 class headquarters place transparent

noun قاعدة
 plural قواعد
 gender f
 class headquarters place transparent
 cue

noun مكتب إقليمي
 plural مكاتب إقليمية
 class headquarters place transparent

noun المكتب الإقليمي
 plural المكاتب الإقليمية
 class headquarters place transparent

noun دار
 plural دور
 gender f
 class headquarters place organization
 cue

noun مقر إقامة
 plural مقار إقامة
 class headquarters place

noun قيادة عامة
 plural قيادات عامة
 gender f
 class headquarters place organization

# Products: spyware, software, weapons, devices

noun برنامج تجسس
 plural برامج تجسس
 plural برامج التجسس
 class spyware product
 cue

noun برنامج التجسس
 plural برامج التجسس
 class spyware product
 cue

noun برنامج تجسسي
 plural برامج تجسسية
 class spyware product
 cue

noun البرنامج التجسسي
 plural البرامج التجسسية
 class spyware product
 cue

noun برنامج خبيث
 plural برامج خبيثة
 plural برمجيات خبيثة
 class spyware product
 cue

noun البرنامج الخبيث
 plural البرامج الخبيثة
 plural البرمجيات الخبيثة
 class spyware product
 cue

noun برنامج ضار
 plural برامج ضارة
 class spyware product
 cue

noun البرنامج الضار
 plural البرامج الضارة
 class spyware product
 cue

noun برنامج مراقبة
 plural برامج مراقبة
 class spyware product
 cue

noun برنامج المراقبة
 plural برامج المراقبة
 class spyware product
 cue

noun برنامج فدية
 plural برامج فدية
 class spyware product
 cue

noun برنامج الفدية
 plural برامج الفدية
 plural البرامج الفدية
 class spyware product
 cue

noun برنامج اختراق
 plural برامج اختراق
 class spyware product
 cue

noun برنامج الاختراق
 plural برامج الاختراق
 class spyware product
 cue

noun برنامج قرصنة
 plural برامج قرصنة
 class spyware product
 cue

noun برنامج القرصنة
 plural برامج القرصنة
 class spyware product
 cue

noun برمجية تجسس
 plural برمجيات تجسس
 gender f
 class spyware product
 cue

noun برمجية التجسس
 plural برمجيات التجسس
 gender f
 class spyware product
 cue

noun برمجية خبيثة
 plural برمجيات خبيثة
 gender f
 class spyware product
 cue

noun البرمجية الخبيثة
 plural البرمجيات الخبيثة
 gender f
 class spyware product
 cue

noun برمجية ضارة
 plural برمجيات ضارة
 gender f
 class spyware product

noun البرمجية الضارة
 plural البرمجيات الضارة
 gender f
 class spyware product

noun فيروس
 plural فيروسات
 class spyware product
 cue

noun فيروس فدية
 plural فيروسات فدية
 class spyware product
 cue

noun دودة حاسوبية
 plural ديدان حاسوبية
 gender f
 class spyware product

noun الدودة الحاسوبية
 plural الديدان الحاسوبية
 gender f
 class spyware product

noun حصان طروادة
 plural أحصنة طروادة
 class spyware product

noun تطبيق تجسس
 plural تطبيقات تجسس
 class spyware product
 cue

noun تطبيق التجسس
 plural تطبيقات التجسس
 class spyware product
 cue

noun أداة تجسس
 plural أدوات تجسس
 gender f
 class spyware product
 cue

noun أداة التجسس
 plural أدوات التجسس
 gender f
 class spyware product
 cue

noun أداة اختراق
 plural أدوات اختراق
 gender f
 class spyware product
 cue

noun أداة الاختراق
 plural أدوات الاختراق
 gender f
 class spyware product
 cue

noun أداة قرصنة
 plural أدوات قرصنة
 gender f
 class spyware product

noun أداة القرصنة
 plural أدوات القرصنة
 gender f
 class spyware product

noun أداة مراقبة
 plural أدوات مراقبة
 gender f
 class spyware product
 cue

noun أداة المراقبة
 plural أدوات المراقبة
 gender f
 class spyware product
 cue

noun تقنية تجسس
 plural تقنيات تجسس
 gender f
 class spyware product

noun تقنية التجسس
 plural تقنيات التجسس
 gender f
 class spyware product

noun تقنية مراقبة
 plural تقنيات مراقبة
 gender f
 class spyware product

noun تقنية المراقبة
 plural تقنيات المراقبة
 gender f
 class spyware product

noun تكنولوجيا مراقبة
 plural تكنولوجيات مراقبة
 gender f
 class spyware product

noun تكنولوجيا المراقبة
 plural تكنولوجيات المراقبة
 gender f
 class spyware product

noun تكنولوجيا التجسس
 gender f
 class spyware product

noun نظام مراقبة
 plural أنظمة مراقبة
 plural نظم مراقبة
 class spyware product
 cue

noun نظام المراقبة
 plural أنظمة المراقبة
 plural نظم المراقبة
 class spyware product
 cue

noun نظام تجسس
 plural أنظمة تجسس
 class spyware product
 cue

noun نظام التجسس
 plural أنظمة التجسس
 class spyware product
 cue

noun نظام تنصت
 plural أنظمة تنصت
 class spyware product
 cue

noun نظام التنصت
 plural أنظمة التنصت
 class spyware product
 cue

noun منظومة تجسس
 plural منظومات تجسس
 gender f
 class spyware product
 cue

noun منظومة التجسس
 plural منظومات التجسس
 gender f
 class spyware product
 cue

noun منظومة مراقبة
 plural منظومات مراقبة
 gender f
 class spyware product
 cue

noun منظومة المراقبة
 plural منظومات المراقبة
 gender f
 class spyware product
 cue

noun سلاح سيبراني
 plural أسلحة سيبرانية
 class spyware product weapon

noun السلاح السيبراني
 plural الأسلحة السيبرانية
 class spyware product weapon

noun سلاح رقمي
 plural أسلحة رقمية
 class spyware product weapon

noun السلاح الرقمي
 plural الأسلحة الرقمية
 class spyware product weapon

noun باب خلفي
 plural أبواب خلفية
 class spyware product

noun الباب الخلفي
 plural الأبواب الخلفية
 class spyware product

noun شيفرة خبيثة
 plural شيفرات خبيثة
 gender f
 class spyware product

noun الشيفرة الخبيثة
 plural الشيفرات الخبيثة
 gender f
 class spyware product

noun كود خبيث
 plural أكواد خبيثة
 class spyware product

noun الكود الخبيث
 plural الأكواد الخبيثة
 class spyware product

noun رابط خبيث
 plural روابط خبيثة
 class spyware product

noun الرابط الخبيث
 plural الروابط الخبيثة
 class spyware product

noun كاميرا مراقبة
 plural كاميرات مراقبة
 gender f
 class spyware product device

noun كاميرا المراقبة
 plural كاميرات المراقبة
 gender f
 class spyware product device

noun جهاز تنصت
 plural أجهزة تنصت
 class spyware product device

noun جهاز التنصت
 plural أجهزة التنصت
 class spyware product device

noun جهاز تجسس
 plural أجهزة تجسس
 class spyware product device

noun جهاز التجسس
 plural أجهزة التجسس
 class spyware product device

noun برنامج
 plural برامج
 class software product
 cue

noun برمجية
 plural برمجيات
 gender f
 class software product
 cue

noun تطبيق
 plural تطبيقات
 class software product app
 cue

noun تطبيق هاتفي
 plural تطبيقات هاتفية
 class software product app
 cue

noun تطبيق مراسلة
 plural تطبيقات مراسلة
 class software product app
 cue

noun تطبيق تراسل
 plural تطبيقات تراسل
 class software product app
 cue

noun تطبيق دردشة
 plural تطبيقات دردشة
 class software product app
 cue

noun تطبيق ذكي
 plural تطبيقات ذكية
 class software product app
 cue

noun منصة
 plural منصات
 gender f
 class software product app
 cue

noun منصة رقمية
 plural منصات رقمية
 gender f
 class software product app
 cue

noun منصة إلكترونية
 plural منصات إلكترونية
 gender f
 class software product app
 cue

noun منصة تواصل
 plural منصات تواصل
 gender f
 class software product app
 cue

noun منصة التواصل
 plural منصات التواصل
 gender f
 class software product app
 cue

noun منصة التواصل الاجتماعي
 plural منصات التواصل الاجتماعي
 gender f
 class software product app
 cue

noun نظام تشغيل
 plural أنظمة تشغيل
 plural نظم تشغيل
 class software product
 cue

noun نظام
 plural أنظمة نظم
 class software product government
 cue

noun نظام إلكتروني
 plural أنظمة إلكترونية
 class software product

noun منظومة
 plural منظومات
 gender f
 class software product
 cue

noun خوارزمية
 plural خوارزميات
 gender f
 class software product

noun متصفح
 plural متصفحات
 class software product
 cue

noun محرك بحث
 plural محركات بحث
 class software product
 cue

noun محرك البحث
 plural محركات البحث
 class software product
 cue

noun محرك
 plural محركات
 class common

noun لعبة
 plural ألعاب
 gender f
 class software product
 cue

noun لعبة فيديو
 plural ألعاب فيديو
 gender f
 class software product
 cue

noun لعبة إلكترونية
 plural ألعاب إلكترونية
 gender f
 class software product
 cue

noun روبوت دردشة
 plural روبوتات دردشة
 class software product
 cue

noun روبوت الدردشة
 plural روبوتات الدردشة
 class software product
 cue

noun نموذج ذكاء اصطناعي
 plural نماذج ذكاء اصطناعي
 class software product
 cue

noun نموذج لغوي
 plural نماذج لغوية
 class software product
 cue

noun النموذج اللغوي
 plural النماذج اللغوية
 class software product
 cue

noun مساعد رقمي
 plural مساعدات رقمية
 class software product
 cue

noun المساعد الرقمي
 plural المساعدات الرقمية
 class software product
 cue

noun مساعد افتراضي
 plural مساعدون افتراضيون
 plural مساعدين افتراضيين
 class software product
 cue

noun المساعد الافتراضي
 plural المساعدون الافتراضيون
 plural المساعدين الافتراضيين
 class software product
 cue

noun ذكاء اصطناعي
 class software product

noun الذكاء الاصطناعي
 class software product

noun تحديث
 plural تحديثات
 class software product

noun إصدار
 plural إصدارات
 class software product

noun قاعدة بيانات
 plural قواعد بيانات
 gender f
 class software product data

noun قاعدة البيانات
 plural قواعد البيانات
 gender f
 class software product data

noun سحابة
 plural سحب سحابات
 gender f
 class software product

noun خادم
 plural خوادم
 class software product transparent device

noun خادوم
 plural خواديم
 class software product transparent device

noun شيفرة
 plural شيفرات
 gender f
 class software product

noun كود
 plural أكواد
 class software product

noun رمز
 plural رموز
 class software product

noun خدمة رسائل
 plural خدمات رسائل
 gender f
 class software product
 cue

noun خدمة الرسائل
 plural خدمات الرسائل
 gender f
 class software product
 cue

noun خدمة بث
 plural خدمات بث
 gender f
 class software product
 cue

noun خدمة البث
 plural خدمات البث
 gender f
 class software product
 cue

noun خدمة سحابية
 plural خدمات سحابية
 gender f
 class software product
 cue

noun الخدمة السحابية
 plural الخدمات السحابية
 gender f
 class software product
 cue

noun محفظة إلكترونية
 plural محافظ إلكترونية
 gender f
 class software product
 cue

noun المحفظة الإلكترونية
 plural المحافظ الإلكترونية
 gender f
 class software product
 cue

noun عملة رقمية
 plural عملات رقمية
 gender f
 class software product money
 cue

noun العملة الرقمية
 plural العملات الرقمية
 gender f
 class software product money
 cue

noun عملة مشفرة
 plural عملات مشفرة
 gender f
 class software product money
 cue

noun العملة المشفرة
 plural العملات المشفرة
 gender f
 class software product money
 cue

noun متجر تطبيقات
 plural متاجر تطبيقات
 class software product
 cue

noun متجر التطبيقات
 plural متاجر التطبيقات
 class software product
 cue

noun متجر إلكتروني
 plural متاجر إلكترونية
 class software product company
 cue

noun المتجر الإلكتروني
 plural المتاجر الإلكترونية
 class software product company
 cue

noun سلاح
 plural أسلحة
 class weapon product

noun سلاح ناري
 plural أسلحة نارية
 class weapon product

noun سلاح نووي
 plural أسلحة نووية
 class weapon product

noun سلاح كيميائي
 plural أسلحة كيميائية
 class weapon product

noun سلاح خفيف
 plural أسلحة خفيفة
 class weapon product

noun صاروخ
 plural صواريخ
 class weapon product
 cue

noun صاروخ باليستي
 plural صواريخ باليستية
 class weapon product
 cue

noun صاروخ كروز
 plural صواريخ كروز
 class weapon product
 cue

noun قذيفة
 plural قذائف
 gender f
 class weapon product

noun قذيفة هاون
 plural قذائف هاون
 gender f
 class weapon product

noun قنبلة
 plural قنابل
 gender f
 class weapon product

noun قنبلة عنقودية
 plural قنابل عنقودية
 gender f
 class weapon product

noun قنبلة نووية
 plural قنابل نووية
 gender f
 class weapon product

noun ذخيرة
 plural ذخائر
 gender f
 class weapon product

noun لغم
 plural ألغام
 class weapon product

noun عبوة ناسفة
 plural عبوات ناسفة
 gender f
 class weapon product

noun عبوة
 plural عبوات
 gender f
 class weapon product

noun متفجرات
 gender f
 class weapon product

noun حزام ناسف
 plural أحزمة ناسفة
 class weapon product

noun الحزام الناسف
 plural الأحزمة الناسفة
 class weapon product

noun سيارة مفخخة
 plural سيارات مفخخة
 gender f
 class weapon product

noun السيارة المفخخة
 plural السيارات المفخخة
 gender f
 class weapon product

noun رصاصة
 plural رصاصات
 gender f
 class weapon product

noun رصاص
 class weapon product

noun رصاص حي
 class weapon product

noun بندقية
 plural بنادق
 gender f
 class weapon product
 cue

noun مسدس
 plural مسدسات
 class weapon product

noun رشاش
 plural رشاشات
 class weapon product

noun مدفع
 plural مدافع
 class weapon product

noun مدفعية
 plural مدفعيات
 gender f
 class weapon product army

noun دبابة
 plural دبابات
 gender f
 class weapon product
 cue

noun مدرعة
 plural مدرعات
 gender f
 class weapon product

noun آلية عسكرية
 plural آليات عسكرية
 gender f
 class weapon product

noun الآلية العسكرية
 plural الآليات العسكرية
 gender f
 class weapon product

noun طائرة
 plural طائرات
 gender f
 class weapon product transparent
 cue

noun طائرة مسيرة
 plural طائرات مسيرة
 gender f
 class weapon product
 cue

noun طائرة بدون طيار
 plural طائرات بدون طيار
 gender f
 class weapon product
 cue

noun طائرة من دون طيار
 plural طائرات من دون طيار
 gender f
 class weapon product
 cue

noun مسيرة انتحارية
 plural مسيرات انتحارية
 gender f
 class weapon product

noun المسيرة الانتحارية
 plural المسيرات الانتحارية
 gender f
 class weapon product

noun درون
 plural درونات
 class weapon product

noun مقاتلة
 plural مقاتلات
 gender f
 class weapon product
 cue

noun طائرة مقاتلة
 plural طائرات مقاتلة
 gender f
 class weapon product
 cue

noun طائرة حربية
 plural طائرات حربية
 gender f
 class weapon product
 cue

noun مروحية
 plural مروحيات
 gender f
 class weapon product
 cue

noun هليكوبتر
 class weapon product

noun غواصة
 plural غواصات
 gender f
 class weapon product
 cue

noun بارجة
 plural بوارج
 gender f
 class weapon product
 cue

noun فرقاطة
 plural فرقاطات
 gender f
 class weapon product
 cue

noun مدمرة
 plural مدمرات
 gender f
 class weapon product
 cue

noun حاملة طائرات
 plural حاملات طائرات
 gender f
 class weapon product
 cue

noun حاملة الطائرات
 plural حاملات الطائرات
 gender f
 class weapon product
 cue

noun سفينة حربية
 plural سفن حربية
 gender f
 class weapon product
 cue

noun السفينة الحربية
 plural السفن الحربية
 gender f
 class weapon product
 cue

noun زورق
 plural زوارق
 class weapon product transparent

noun منظومة دفاع
 plural منظومات دفاع
 gender f
 class weapon product
 cue

noun منظومة الدفاع
 plural منظومات الدفاع
 gender f
 class weapon product
 cue

noun منظومة دفاع جوي
 plural منظومات دفاع جوي
 gender f
 class weapon product
 cue

noun نظام دفاع جوي
 plural أنظمة دفاع جوي
 class weapon product
 cue

noun نظام صاروخي
 plural أنظمة صاروخية
 class weapon product
 cue

noun النظام الصاروخي
 plural الأنظمة الصاروخية
 class weapon product
 cue

noun راجمة
 plural راجمات
 gender f
 class weapon product

noun طوربيد
 plural طوربيدات
 class weapon product

noun غاز مسيل للدموع
 class weapon product

noun غاز السارين
 class weapon product

noun غاز أعصاب
 class weapon product

noun غاز الأعصاب
 class weapon product

noun هراوة
 plural هراوات
 gender f
 class weapon product

noun سكين
 plural سكاكين
 class weapon product

noun قاذفة
 plural قاذفات
 gender f
 class weapon product
 cue

noun رأس نووي
 plural رؤوس نووية
 class weapon product

noun الرأس النووي
 plural الرؤوس النووية
 class weapon product

noun رأس حربي
 plural رؤوس حربية
 class weapon product

noun الرأس الحربي
 plural الرؤوس الحربية
 class weapon product

noun معدات عسكرية
 gender f
 class weapon product

noun عتاد
 class weapon product

noun عتاد عسكري
 class weapon product

noun معدات
 gender f
 class weapon product goods

noun هاتف
 plural هواتف
 class device transparent product
 cue

noun هاتف ذكي
 plural هواتف ذكية
 class device transparent product
 cue

noun هاتف محمول
 plural هواتف محمولة
 class device transparent product

noun هاتف نقال
 plural هواتف نقالة
 class device transparent product

noun هاتف خلوي
 plural هواتف خلوية
 class device transparent product

noun جوال
 plural جوالات
 class device transparent product

noun محمول
 plural محمولات
 class device transparent product

noun موبايل
 plural موبايلات
 class device transparent product

noun جهاز
 plural أجهزة
 class device government transparent
 cue

noun جهاز كمبيوتر
 plural أجهزة كمبيوتر
 class device transparent product

noun جهاز الكمبيوتر
 plural أجهزة الكمبيوتر
 class device transparent product

noun جهاز حاسوب
 plural أجهزة حاسوب
 class device transparent product

noun جهاز الحاسوب
 plural أجهزة الحاسوب
 class device transparent product

noun جهاز لوحي
 plural أجهزة لوحية
 class device transparent product

noun الجهاز اللوحي
 plural الأجهزة اللوحية
 class device transparent product

noun جهاز إلكتروني
 plural أجهزة إلكترونية
 class device transparent product

noun الجهاز الإلكتروني
 plural الأجهزة الإلكترونية
 class device transparent product

noun حاسوب
 plural حواسيب
 class device transparent product
 cue

noun حاسوب محمول
 plural حواسيب محمولة
 class device transparent product

noun حاسب
 plural حواسب
 class device transparent product

noun حاسب آلي
 plural حواسب آلية
 class device transparent product

noun كمبيوتر
 plural كمبيوترات
 class device transparent product

noun كومبيوتر
 plural كومبيوترات
 class device transparent product

noun حساب
 plural حسابات
 class device transparent product

noun حساب مزيف
 plural حسابات مزيفة
 class device transparent product

noun حساب وهمي
 plural حسابات وهمية
 class device transparent product

noun حساب شخصي
 plural حسابات شخصية
 class device transparent product

noun حساب مصرفي
 plural حسابات مصرفية
 class device transparent product

noun حساب بنكي
 plural حسابات بنكية
 class device transparent product

noun بريد
 plural برد
 class device transparent product

noun بريد إلكتروني
 class device transparent product

noun البريد الإلكتروني
 class device transparent product

noun صندوق بريد
 plural صناديق بريد
 class device transparent product

noun صندوق البريد
 plural صناديق البريد
 class device transparent product

noun صفحة
 plural صفحات
 gender f
 class device transparent product media

noun رقم هاتف
 plural أرقام هواتف
 class device transparent product

noun رقم
 plural أرقام
 class device transparent product

noun خط هاتف
 plural خطوط هواتف
 class device transparent product

noun خط الهاتف
 plural خطوط الهواتف
 class device transparent product

noun شريحة هاتف
 plural شرائح هواتف
 gender f
 class device transparent product

noun شريحة
 plural شرائح
 gender f
 class device transparent product group
 cue

noun راوتر
 plural راوترات
 class device transparent product

noun كاميرا
 plural كاميرات
 gender f
 class device transparent product
 cue

noun حاسوب عملاق
 plural حواسيب عملاقة
 class device transparent product
 cue

noun لابتوب
 plural لابتوبات
 class device transparent product

noun شاشة
 plural شاشات
 gender f
 class device transparent product

noun ساعة ذكية
 plural ساعات ذكية
 gender f
 class device transparent product
 cue

noun الساعة الذكية
 plural الساعات الذكية
 gender f
 class device transparent product
 cue

noun نظارة
 plural نظارات
 gender f
 class device transparent product
 cue

noun نظام معلوماتي
 plural أنظمة معلوماتية
 class device transparent product

noun النظام المعلوماتي
 plural الأنظمة المعلوماتية
 class device transparent product

noun بنية تحتية
 plural بنى تحتية
 gender f
 class device transparent product

noun البنية التحتية
 plural البنى التحتية
 gender f
 class device transparent product

noun شبكة حاسوب
 plural شبكات حاسوب
 gender f
 class device transparent product

noun شبكة الحاسوب
 plural شبكات الحاسوب
 gender f
 class device transparent product

noun بيانات
 gender f
 class data transparent

noun بيانات شخصية
 gender f
 class data transparent

noun بيانات المستخدمين
 gender f
 class data transparent

noun معلومات
 gender f
 class data transparent

noun معلومات شخصية
 gender f
 class data transparent

noun معلومات حساسة
 gender f
 class data transparent

noun محادثة خاصة
 plural محادثات خاصة
 gender f
 class data transparent

noun المحادثة الخاصة
 plural المحادثات الخاصة
 gender f
 class data transparent

noun مكالمة
 plural مكالمات
 gender f
 class data transparent

noun مكالمة هاتفية
 plural مكالمات هاتفية
 gender f
 class data transparent

noun اتصال
 plural اتصالات
 class data transparent

noun اتصالات
 gender f
 class data transparent company
 cue

noun مراسلات
 gender f
 class data transparent

noun رسالة نصية
 plural رسائل نصية
 gender f
 class data transparent

noun الرسالة النصية
 plural الرسائل النصية
 gender f
 class data transparent

noun رسالة إلكترونية
 plural رسائل إلكترونية
 gender f
 class data transparent

noun الرسالة الإلكترونية
 plural الرسائل الإلكترونية
 gender f
 class data transparent

noun رسالة خاصة
 plural رسائل خاصة
 gender f
 class data transparent

noun الرسالة الخاصة
 plural الرسائل الخاصة
 gender f
 class data transparent

noun خصوصية
 plural خصوصيات
 gender f
 class data transparent

noun سجل
 plural سجلات
 class data transparent

noun سجل مكالمات
 plural سجلات مكالمات
 class data transparent

noun صورة
 plural صور
 gender f
 class data transparent

noun فيديو
 plural فيديوهات
 class data transparent

noun مقطع فيديو
 plural مقاطع فيديو
 class data transparent

noun مقطع
 plural مقاطع
 class data transparent

noun تسجيل
 plural تسجيلات
 class data transparent

noun تسجيل صوتي
 plural تسجيلات صوتية
 class data transparent

noun محتوى
 plural محتويات
 class data transparent

noun كلمة مرور
 plural كلمات مرور
 gender f
 class data transparent

noun كلمة المرور
 plural كلمات المرور
 gender f
 class data transparent

noun كلمة سر
 plural كلمات سر
 gender f
 class data transparent

noun كلمة السر
 plural كلمات السر
 gender f
 class data transparent

noun بصمة
 plural بصمات
 gender f
 class data transparent

noun بصمات رقمية
 gender f
 class data transparent

noun البصمات الرقمية
 gender f
 class data transparent

noun موقع جغرافي
 plural مواقع جغرافية
 class data transparent

noun الموقع الجغرافي
 plural المواقع الجغرافية
 class data transparent

noun أرشيف
 plural أرشيفات
 class data transparent

noun سر
 plural أسرار
 class data transparent

noun سر تجاري
 plural أسرار تجارية
 class data transparent

noun سر عسكري
 plural أسرار عسكرية
 class data transparent

noun داتا
 gender f
 class data transparent

noun منتوج
 plural منتوجات منتجات
 class goods product

noun خدمة
 plural خدمات
 gender f
 class goods product
 cue

noun تقنية
 plural تقنيات
 gender f
 class goods product
 cue

noun تكنولوجيا
 plural تكنولوجيات
 gender f
 class goods product

noun سلعة
 plural سلع
 gender f
 class goods product

noun بضاعة
 plural بضائع
 gender f
 class goods product transparent

noun مادة
 plural مواد
 gender f
 class goods product

noun معدة
 plural معدات معد
 gender f
 class goods product

noun آلة
 plural آلات
 gender f
 class goods product

noun آلية
 plural آليات
 gender f
 class goods product transparent

noun أداة
 plural أدوات
 gender f
 class goods product

noun حل تقني
 plural حلول تقنية
 class goods product

noun الحل التقني
 plural الحلول التقنية
 class goods product

noun حلول
 gender f
 class goods product

noun شحنة
 plural شحنات
 gender f
 class goods product

noun صادرات
 gender f
 class goods product

noun واردات
 gender f
 class goods product

noun لوازم
 gender f
 class goods product

noun إمداد
 plural إمدادات
 class goods product

noun مستلزم
 plural مستلزمات
 class goods product

noun قطعة غيار
 plural قطع غيار
 gender f
 class goods product

noun قطعة الغيار
 plural قطع الغيار
 gender f
 class goods product

noun رقاقة
 plural رقاقات رقائق
 gender f
 class goods product

noun شريحة إلكترونية
 plural شرائح إلكترونية
 gender f
 class goods product

noun الشريحة الإلكترونية
 plural الشرائح الإلكترونية
 gender f
 class goods product

noun وقود
 class goods product

noun غاز
 plural غازات غزاة
 class goods product group

noun نفط
 class goods product

noun بترول
 class goods product company
 cue

noun قمح
 class goods product

noun حبوب
 gender f
 class goods product

noun غذاء
 plural أغذية
 class goods product

noun دواء
 plural أدوية
 class goods product
 cue

noun عقار
 plural عقاقير
 class goods product
 cue

noun عقار طبي
 plural عقاقير طبية
 class goods product
 cue

noun لقاح
 plural لقاحات
 class goods product
 cue

noun تطعيم
 plural تطعيمات
 class goods product

noun مصل
 plural أمصال مصلون
 class goods product group
 feminine مصلية

noun علاج
 plural علاجات
 class goods product
 cue

noun عقار تجريبي
 plural عقاقير تجريبية
 class goods product
 cue

noun حبوب منع الحمل
 gender f
 class goods product

noun مبيد
 plural مبيدات
 class goods product
 cue

noun سيارة
 plural سيارات
 gender f
 class goods product transparent
 cue

noun سيارة كهربائية
 plural سيارات كهربائية
 gender f
 class goods product
 cue

noun شاحنة
 plural شاحنات
 gender f
 class goods product transparent

noun حافلة
 plural حافلات
 gender f
 class goods product transparent

noun قطار
 plural قطارات
 class goods product
 cue

noun دراجة
 plural دراجات
 gender f
 class goods product
 cue

noun سفينة
 plural سفن
 gender f
 class goods product transparent
 cue

noun ناقلة
 plural ناقلات
 gender f
 class goods product transparent
 cue

noun ناقلة نفط
 plural ناقلات نفط
 gender f
 class goods product
 cue

noun باخرة
 plural بواخر
 gender f
 class goods product
 cue

noun قارب
 plural قوارب
 class goods product transparent
 cue

noun أسطول
 plural أساطيل
 class goods product organization
 cue

noun يخت
 plural يخوت
 class goods product
 cue

noun مركبة
 plural مركبات
 gender f
 class goods product transparent
 cue

noun مركبة فضائية
 plural مركبات فضائية
 gender f
 class goods product
 cue

noun قمر صناعي
 plural أقمار صناعية
 class goods product
 cue

noun القمر الصناعي
 plural الأقمار الصناعية
 class goods product
 cue

noun قمر اصطناعي
 plural أقمار اصطناعية
 class goods product
 cue

noun القمر الاصطناعي
 plural الأقمار الاصطناعية
 class goods product
 cue

noun محطة فضائية
 plural محطات فضائية
 gender f
 class goods product
 cue

noun المحطة الفضائية
 plural المحطات الفضائية
 gender f
 class goods product
 cue

noun روبوت
 plural روبوتات
 class goods product
 cue

noun رخصة تصدير
 plural رخص تصدير
 gender f
 class goods product

noun رخصة التصدير
 plural رخص التصدير
 gender f
 class goods product

noun رخصة استخدام
 plural رخص استخدام
 gender f
 class goods product

noun رخصة الاستخدام
 plural رخص الاستخدام
 gender f
 class goods product

noun أسمدة
 gender f
 class goods product

noun مخدر
 plural مخدرات
 class goods product

noun كبتاغون
 class goods product

noun فيلم
 plural أفلام
 class goods product
 cue

noun مسلسل
 plural مسلسلات
 class goods product
 cue

noun أغنية
 plural أغان أغاني
 gender f
 class goods product
 cue

noun ألبوم
 plural ألبومات
 class goods product
 cue

noun رواية أدبية
 plural روايات أدبية
 gender f
 class goods product
 cue

noun الرواية الأدبية
 plural الروايات الأدبية
 gender f
 class goods product
 cue

noun مسرحية
 plural مسرحيات
 gender f
 class goods product
 cue

noun لوحة
 plural لوحات
 gender f
 class goods product

noun مال
 plural أموال
 class money

noun مبلغ
 plural مبالغ مبلغون
 class money group
 feminine مبلغة

noun دولار
 plural دولارات
 class money

noun يورو
 class money

noun جنيه
 plural جنيهات
 class money

noun درهم
 plural دراهم
 class money

noun دينار
 plural دنانير
 class money

noun ريال
 plural ريالات
 class money

noun ليرة
 plural ليرات
 gender f
 class money

noun شيكل
 plural شواكل
 class money

noun شيقل
 plural شواقل
 class money

noun فرنك
 plural فرنكات
 class money

noun روبل
 plural روبلات
 class money

noun يوان
 class money

noun ين
 class money

noun سنت
 plural سنتات
 class money

noun سنتيم
 plural سنتيمات
 class money

noun فلس
 plural فلوس
 class money

noun قرش
 plural قروش
 class money

noun مليم
 plural مليمات
 class money

noun تومان
 class money

noun أوقية
 plural أوقيات
 gender f
 class money

noun روبية
 plural روبيات
 gender f
 class money

noun بيزو
 class money

noun عملة
 plural عملات
 gender f
 class money

noun عملة صعبة
 plural عملات صعبة
 gender f
 class money

noun ميزانية
 plural ميزانيات
 gender f
 class money

noun موازنة
 plural موازنات
 gender f
 class money

noun دين
 plural ديون أديان
 class money

noun راتب
 plural رواتب
 class money

noun أجر
 plural أجور
 class money

noun أجرة
 plural أجور
 gender f
 class money

noun معاش
 plural معاشات
 class money

noun مكافأة
 plural مكافآت
 gender f
 class money

noun منحة مالية
 plural منح مالية
 gender f
 class money

noun المنحة المالية
 plural المنح المالية
 gender f
 class money

noun رشوة
 plural رشاوى رشى
 gender f
 class money

noun تعويض
 plural تعويضات
 class money legal

noun ضريبة
 plural ضرائب
 gender f
 class money penalty

noun رسم
 plural رسوم رسومات
 class money

noun إيراد
 plural إيرادات
 class money

noun عائد
 plural عائدات عوائد عائدون
 class money group
 feminine عائدة

noun ربح
 plural أرباح
 class money

noun خسارة
 plural خسائر
 gender f
 class money

noun دخل
 plural مداخيل
 class money

noun ثمن
 plural أثمان
 class money

noun سعر
 plural أسعار
 class money

noun قيمة
 plural قيم
 gender f
 class money

noun كلفة
 plural كلف
 gender f
 class money

noun تكلفة
 plural تكاليف
 gender f
 class money

noun نفقة
 plural نفقات
 gender f
 class money

noun مصروف
 plural مصاريف مصروفات
 class money

noun فدية
 plural فديات
 gender f
 class money

noun كفالة
 plural كفالات
 gender f
 class money

noun فائدة
 plural فوائد
 gender f
 class money

noun إيجار
 plural إيجارات
 class money

noun صرف
 class money

noun رصيد
 plural أرصدة
 class money transparent

noun وديعة
 plural ودائع
 gender f
 class money transparent

noun ثروة
 plural ثروات
 gender f
 class money

noun ذهب
 class money

noun فضة
 gender f
 class money

noun ماس
 class money

noun شيك
 plural شيكات
 class money

noun نقود
 gender f
 class money

noun نقد أجنبي
 class money

noun النقد الأجنبي
 class money

noun سيولة
 gender f
 class money

noun احتياطي
 plural احتياطيات
 class money

noun اعتماد مالي
 plural اعتمادات مالية
 class money

noun الاعتماد المالي
 plural الاعتمادات المالية
 class money

noun تحويل
 plural تحويلات
 class money

noun حوالة
 plural حوالات
 gender f
 class money

noun مستحق
 plural مستحقات
 class money

noun بيتكوين
 class money

noun زكاة
 gender f
 class money

noun صدقة
 plural صدقات
 gender f
 class money

noun وقف
 plural أوقاف
 class money organization

noun عمولة
 plural عمولات
 gender f
 class money

noun عجز
 class money

noun فائض
 plural فوائض
 class money

noun غنيمة
 plural غنائم
 gender f
 class money

noun قانون
 plural قوانين
 class law
 cue

noun مشروع قانون
 plural مشاريع قوانين
 plural مشروعات قوانين
 class law

noun مشروع القانون
 plural مشاريع القوانين
 plural مشروعات القوانين
 class law

noun مقترح قانون
 plural مقترحات قوانين
 class law

noun مقترح القانون
 plural مقترحات القوانين
 class law

noun دستور
 plural دساتير
 class law

noun تشريع
 plural تشريعات
 class law

noun مادة قانونية
 plural مواد قانونية
 gender f
 class law

noun المادة القانونية
 plural المواد القانونية
 gender f
 class law

noun بند
 plural بنود
 class law

noun فصل قانوني
 plural فصول قانونية
 class law

noun الفصل القانوني
 plural الفصول القانونية
 class law

noun فقرة
 plural فقرات
 gender f
 class law

noun لائحة تنفيذية
 plural لوائح تنفيذية
 gender f
 class law

noun اللائحة التنفيذية
 plural اللوائح التنفيذية
 gender f
 class law

noun لوائح
 gender f
 class law

noun نظام أساسي
 plural أنظمة أساسية
 class law

noun النظام الأساسي
 plural الأنظمة الأساسية
 class law

noun قانون أساسي
 plural قوانين أساسية
 class law

noun قانون عضوي
 plural قوانين عضوية
 class law

noun قانون تنظيمي
 plural قوانين تنظيمية
 class law

noun قانون مالية
 plural قوانين مالية
 class law

noun قانون المالية
 class law

noun مرسوم رئاسي
 plural مراسيم رئاسية
 class law

noun مرسوم ملكي
 plural مراسيم ملكية
 class law

noun مرسوم بقانون
 plural مراسيم بقوانين
 class law

noun تعديل دستوري
 plural تعديلات دستورية
 class law

noun تعديل
 plural تعديلات
 class law

noun قاعدة قانونية
 plural قواعد قانونية
 gender f
 class law

noun القاعدة القانونية
 plural القواعد القانونية
 gender f
 class law

noun حق
 plural حقوق
 class law

noun حقوق إنسان
 gender f
 class law

noun حقوق الإنسان
 gender f
 class law

noun حرية
 plural حريات
 gender f
 class law

noun حرية تعبير
 gender f
 class law

noun قانون دولي
 plural قوانين دولية
 class law

noun اتفاقية دولية
 plural اتفاقيات دولية
 gender f
 class law deal

noun الاتفاقية الدولية
 plural الاتفاقيات الدولية
 gender f
 class law deal

noun شريعة
 plural شرائع
 gender f
 class law

noun عرف
 plural أعراف
 class law

noun معيار
 plural معايير
 class law

noun ضابط قانوني
 plural ضوابط قانونية
 class law

noun الضابط القانوني
 plural الضوابط القانونية
 class law

noun ضوابط
 gender f
 class law

noun مدونة سلوك
 plural مدونات سلوك
 gender f
 class law

noun مدونة السلوك
 plural مدونات السلوك
 gender f
 class law

noun مدونة الأسرة
 gender f
 class law

noun حالة طوارئ
 plural حالات طوارئ
 gender f
 class law

noun حالة الطوارئ
 plural حالات الطوارئ
 gender f
 class law

noun قانون طوارئ
 plural قوانين طوارئ
 class law

noun قانون مكافحة الإرهاب
 class law

noun قانون العقوبات
 class law

noun قانون الانتخاب
 class law

noun قانون الانتخابات
 class law

noun اختصاص
 plural اختصاصات
 class law

noun ولاية قضائية
 plural ولايات قضائية
 gender f
 class law

noun الولاية القضائية
 plural الولايات القضائية
 gender f
 class law

noun ملكية فكرية
 gender f
 class law

noun الملكية الفكرية
 gender f
 class law

noun براءة اختراع
 plural براءات اختراع
 gender f
 class law

noun براءة الاختراع
 plural براءات الاختراع
 gender f
 class law

noun حقوق نشر
 gender f
 class law

noun حق المؤلف
 plural حقوق المؤلف
 class law

noun علامة تجارية
 plural علامات تجارية
 class law product
 cue

noun العلامة التجارية
 plural العلامات التجارية
 class law product
 cue

noun شرعية
 gender f
 class law

noun مشروعية
 gender f
 class law

noun خريطة طريق
 plural خرائط طريق
 gender f
 class law

noun خريطة الطريق
 plural خرائط الطريق
 gender f
 class law

noun سياسة
 plural سياسات
 gender f
 class law

noun حكم محلي
 class law

noun الحكم المحلي
 class law

noun قرار دولي
 plural قرارات دولية
 class law

noun القرار الدولي
 plural القرارات الدولية
 class law

noun بيان
 plural بيانات
 class statement
 takes pp عن

noun بيان صحفي
 plural بيانات صحفية
 class statement

noun بيان صحافي
 plural بيانات صحافية
 class statement

noun بيان مشترك
 plural بيانات مشتركة
 class statement alliance

noun البيان المشترك
 plural البيانات المشتركة
 class statement alliance

noun بيان رسمي
 plural بيانات رسمية
 class statement

noun بلاغ صحفي
 plural بلاغات صحفية
 class statement

noun البلاغ الصحفي
 plural البلاغات الصحفية
 class statement

noun بلاغ صحافي
 plural بلاغات صحافية
 class statement

noun البلاغ الصحافي
 plural البلاغات الصحافية
 class statement

noun تصريح
 plural تصريحات تصاريح
 class statement

noun تصريح صحفي
 plural تصريحات صحفية
 class statement

noun تصريح صحافي
 plural تصريحات صحافية
 class statement

noun خطاب
 plural خطابات خطب
 class statement

noun خطبة
 plural خطب
 gender f
 class statement

noun كلمة
 plural كلمات
 gender f
 class statement

noun منشور
 plural منشورات مناشير
 class statement report

noun تدوينة
 plural تدوينات
 gender f
 class statement report

noun تغريدة
 plural تغريدات
 gender f
 class statement report

noun تويتة
 plural تويتات
 gender f
 class statement

noun بث مباشر
 class statement

noun البث المباشر
 class statement

noun مقابلة
 plural مقابلات
 gender f
 class statement
 takes pp مع

noun مقابلة صحفية
 plural مقابلات صحفية
 gender f
 class statement

noun مقابلة تلفزيونية
 plural مقابلات تلفزيونية
 gender f
 class statement

noun حوار
 plural حوارات
 class statement
 takes pp مع

noun حديث
 plural أحاديث
 class statement
 takes pp مع

noun حديث صحفي
 plural أحاديث صحفية
 class statement

noun مداخلة
 plural مداخلات
 gender f
 class statement

noun مداخلة هاتفية
 plural مداخلات هاتفية
 gender f
 class statement

noun مؤتمر صحفي
 plural مؤتمرات صحفية
 class statement

noun المؤتمر الصحفي
 plural المؤتمرات الصحفية
 class statement

noun مؤتمر صحافي
 plural مؤتمرات صحافية
 class statement

noun المؤتمر الصحافي
 plural المؤتمرات الصحافية
 class statement

noun ندوة صحفية
 plural ندوات صحفية
 gender f
 class statement

noun الندوة الصحفية
 plural الندوات الصحفية
 gender f
 class statement

noun ندوة صحافية
 plural ندوات صحافية
 gender f
 class statement

noun الندوة الصحافية
 plural الندوات الصحافية
 gender f
 class statement

noun نقطة صحفية
 plural نقاط صحفية
 gender f
 class statement

noun النقطة الصحفية
 plural النقاط الصحفية
 gender f
 class statement

noun إعلان
 plural إعلانات
 class statement

noun إشعار
 plural إشعارات
 class statement

noun نداء
 plural نداءات
 class statement
 takes pp إلى ل

noun رد
 plural ردود
 class statement
 takes pp على

noun جواب
 plural أجوبة أجوبات
 class statement

noun إجابة
 plural إجابات
 gender f
 class statement

noun سؤال
 plural أسئلة
 class statement

noun تساؤل
 plural تساؤلات
 class statement

noun توضيح
 plural توضيحات
 class statement

noun إيضاح
 plural إيضاحات
 class statement

noun تكذيب
 plural تكذيبات
 class statement
 takes pp ل

noun إنكار
 class statement
 takes pp ل

noun تأكيد
 plural تأكيدات
 class statement

noun اعتراف
 plural اعترافات
 class statement
 takes pp ب

noun اعتذار
 plural اعتذارات
 class statement
 takes pp عن ل إلى

noun رأي
 plural آراء
 class statement

noun وعد
 plural وعود
 class statement

noun تعزية
 plural تعاز تعازي
 gender f
 class statement
 takes pp ل

noun إشاعة
 plural إشاعات
 gender f
 class statement accusation

noun شائعة
 plural شائعات
 gender f
 class statement accusation

noun محاضرة
 plural محاضرات
 gender f
 class statement

noun مرسول
 class statement

noun عبارة
 plural عبارات
 gender f
 class statement

noun شعار
 plural شعارات
 class statement

noun هتاف
 plural هتافات
 class statement protest

noun مقولة
 plural مقولات
 gender f
 class statement

noun إحاطة
 plural إحاطات
 gender f
 class statement

noun إيجاز صحفي
 plural إيجازات صحفية
 class statement

noun إيجاز
 plural إيجازات
 class statement

noun بوست
 plural بوستات
 class statement

noun استغاثة
 plural استغاثات
 gender f
 class statement

noun اقتباس
 plural اقتباسات
 class statement

noun انتخاب
 plural انتخابات
 class election

noun انتخابات رئاسية
 gender f
 class election

noun انتخابات برلمانية
 gender f
 class election

noun انتخابات تشريعية
 gender f
 class election

noun انتخابات نيابية
 gender f
 class election

noun انتخابات محلية
 gender f
 class election

noun انتخابات بلدية
 gender f
 class election

noun انتخابات جماعية
 gender f
 class election

noun انتخابات مبكرة
 gender f
 class election

noun استفتاء
 plural استفتاءات
 class election

noun اقتراع
 plural اقتراعات
 class election

noun جولة انتخابية
 plural جولات انتخابية
 gender f
 class election

noun الجولة الانتخابية
 plural الجولات الانتخابية
 gender f
 class election

noun جولة إعادة
 plural جولات إعادة
 gender f
 class election

noun جولة الإعادة
 plural جولات الإعادة
 gender f
 class election

noun دور ثان
 class election

noun الدور الثاني
 class election

noun حملة انتخابية
 plural حملات انتخابية
 gender f
 class election

noun الحملة الانتخابية
 plural الحملات الانتخابية
 gender f
 class election

noun استحقاق
 plural استحقاقات
 class election

noun استحقاق انتخابي
 plural استحقاقات انتخابية
 class election

noun ترشح
 plural ترشحات
 class election

noun ترشيح
 plural ترشيحات
 class election support

noun مبايعة
 plural مبايعات
 gender f
 class election support

noun بيعة
 plural بيعات
 gender f
 class election support

noun تعيين
 plural تعيينات
 class election

noun تنصيب
 plural تنصيبات
 class election

noun صندوق اقتراع
 plural صناديق اقتراع
 class election

noun صندوق الاقتراع
 plural صناديق الاقتراع
 class election

noun صوت
 plural أصوات
 class election

noun فرز أصوات
 class election

noun فرز الأصوات
 class election

noun مقعد
 plural مقاعد
 class election

noun دائرة انتخابية
 plural دوائر انتخابية
 gender f
 class election

noun الدائرة الانتخابية
 plural الدوائر الانتخابية
 gender f
 class election

noun برنامج انتخابي
 plural برامج انتخابية
 class election

noun البرنامج الانتخابي
 plural البرامج الانتخابية
 class election

noun سباق رئاسي
 class election

noun السباق الرئاسي
 class election

noun سباق انتخابي
 plural سباقات انتخابية
 class election

noun السباق الانتخابي
 plural السباقات الانتخابية
 class election

noun ثغرة
 plural ثغرات ثغور
 gender f
 class vulnerability

noun ثغرة أمنية
 plural ثغرات أمنية
 gender f
 class vulnerability

noun ثغرة برمجية
 plural ثغرات برمجية
 gender f
 class vulnerability

noun ثغرة يوم الصفر
 plural ثغرات يوم الصفر
 gender f
 class vulnerability

noun ثغرة تقنية
 plural ثغرات تقنية
 gender f
 class vulnerability

noun خلل
 plural اختلالات
 class vulnerability

noun خلل أمني
 class vulnerability

noun خلل تقني
 class vulnerability

noun عيب
 plural عيوب
 class vulnerability

noun عيب برمجي
 plural عيوب برمجية
 class vulnerability

noun نقطة ضعف
 plural نقاط ضعف
 gender f
 class vulnerability

noun نقطة الضعف
 plural نقاط الضعف
 gender f
 class vulnerability

noun هشاشة
 plural هشاشات
 gender f
 class vulnerability

noun خطأ برمجي
 plural أخطاء برمجية
 class vulnerability

noun الخطأ البرمجي
 plural أخطاء البرمجية
 class vulnerability

noun خطأ تقني
 plural أخطاء تقنية
 class vulnerability

noun الخطأ التقني
 plural الأخطاء التقنية
 class vulnerability

noun عطل
 plural أعطال
 class vulnerability

noun عطل فني
 plural أعطال فنية
 class vulnerability

noun قصور
 class vulnerability

noun سلسلة ثغرات
 plural سلاسل ثغرات
 gender f
 class vulnerability

noun سلسلة الثغرات
 plural سلاسل الثغرات
 gender f
 class vulnerability

# Actor heads: companies

noun شركة
 plural شركات
 gender f
 class company
 cue

noun مجموعة
 plural مجموعات
 gender f
 class company organization transparent
 cue

noun مؤسسة
 plural مؤسسات
 gender f
 class company organization
 cue

noun شركة تكنولوجيا
 plural شركات تكنولوجيا
 gender f
 class company
 cue

noun شركة التكنولوجيا
 plural شركات التكنولوجيا
 gender f
 class company
 cue

noun شركة تقنية
 plural شركات تقنية
 gender f
 class company
 cue

noun شركة التقنية
 plural شركات التقنية
 gender f
 class company
 cue

noun شركة اتصالات
 plural شركات اتصالات
 gender f
 class company
 cue

noun شركة الاتصالات
 plural شركات الاتصالات
 gender f
 class company
 cue

noun شركة برمجيات
 plural شركات برمجيات
 gender f
 class company
 cue

noun شركة تجسس
 plural شركات تجسس
 gender f
 class company
 cue

noun شركة التجسس
 plural شركات التجسس
 gender f
 class company
 cue

noun شركة مراقبة
 plural شركات مراقبة
 gender f
 class company
 cue

noun شركة المراقبة
 plural شركات المراقبة
 gender f
 class company
 cue

noun شركة أمن سيبراني
 plural شركات أمن سيبراني
 gender f
 class company
 cue

noun شركة الأمن السيبراني
 plural شركات الأمن السيبراني
 gender f
 class company
 cue

noun شركة أمن إلكتروني
 plural شركات أمن إلكتروني
 gender f
 class company
 cue

noun شركة أمن
 plural شركات أمن
 gender f
 class company
 cue

noun شركة أمنية
 plural شركات أمنية
 gender f
 class company
 cue

noun شركة أدوية
 plural شركات أدوية
 gender f
 class company
 cue

noun شركة الأدوية
 plural شركات الأدوية
 gender f
 class company
 cue

noun شركة طيران
 plural شركات طيران
 gender f
 class company
 cue

noun شركة الطيران
 plural شركات الطيران
 gender f
 class company
 cue

noun شركة نفط
 plural شركات نفط
 gender f
 class company
 cue

noun شركة النفط
 plural شركات النفط
 gender f
 class company
 cue

noun شركة نفطية
 plural شركات نفطية
 gender f
 class company
 cue

noun شركة طاقة
 plural شركات طاقة
 gender f
 class company
 cue

noun شركة الطاقة
 plural شركات الطاقة
 gender f
 class company
 cue

noun شركة كهرباء
 plural شركات كهرباء
 gender f
 class company
 cue

noun شركة الكهرباء
 plural شركات الكهرباء
 gender f
 class company
 cue

noun شركة غاز
 plural شركات غاز
 gender f
 class company
 cue

noun شركة تأمين
 plural شركات تأمين
 gender f
 class company
 cue

noun شركة التأمين
 plural شركات التأمين
 gender f
 class company
 cue

noun شركة سيارات
 plural شركات سيارات
 gender f
 class company
 cue

noun شركة شحن
 plural شركات شحن
 gender f
 class company
 cue

noun شركة الشحن
 plural شركات الشحن
 gender f
 class company
 cue

noun شركة ملاحة
 plural شركات ملاحة
 gender f
 class company
 cue

noun شركة نقل
 plural شركات نقل
 gender f
 class company
 cue

noun شركة تعدين
 plural شركات تعدين
 gender f
 class company
 cue

noun شركة التعدين
 plural شركات التعدين
 gender f
 class company
 cue

noun شركة مقاولات
 plural شركات مقاولات
 gender f
 class company
 cue

noun شركة المقاولات
 plural شركات المقاولات
 gender f
 class company
 cue

noun شركة عقارية
 plural شركات عقارية
 gender f
 class company
 cue

noun شركة تجارية
 plural شركات تجارية
 gender f
 class company
 cue

noun شركة خاصة
 plural شركات خاصة
 gender f
 class company
 cue

noun شركة حكومية
 plural شركات حكومية
 gender f
 class company
 cue

noun شركة عامة
 plural شركات عامة
 gender f
 class company
 cue

noun شركة مساهمة
 plural شركات مساهمة
 gender f
 class company
 cue

noun شركة ناشئة
 plural شركات ناشئة
 gender f
 class company
 cue

noun شركة عسكرية خاصة
 plural شركات عسكرية خاصة
 gender f
 class company
 cue

noun شركة ألعاب
 plural شركات ألعاب
 gender f
 class company
 cue

noun شركة إنتاج
 plural شركات إنتاج
 gender f
 class company
 cue

noun شركة استثمار
 plural شركات استثمار
 gender f
 class company
 cue

noun شركة استشارات
 plural شركات استشارات
 gender f
 class company
 cue

noun شركة محاماة
 plural شركات محاماة
 gender f
 class company
 cue

noun شركة دفاع
 plural شركات دفاع
 gender f
 class company
 cue

noun شركة أسلحة
 plural شركات أسلحة
 gender f
 class company
 cue

noun شركة الأسلحة
 plural شركات الأسلحة
 gender f
 class company
 cue

noun شركة إعلام
 plural شركات إعلام
 gender f
 class company media
 cue

noun شركة الإعلام
 plural شركات الإعلام
 gender f
 class company media
 cue

noun شركة متعددة الجنسيات
 plural شركات متعددة الجنسيات
 gender f
 class company

noun عملاق
 plural عمالقة
 class company

noun عملاقة
 plural عملاقات
 gender f
 class company

noun عملاق التكنولوجيا
 plural عمالقة التكنولوجيا
 class company

noun معمل
 plural معامل
 class company organization
 cue

noun مصفاة
 plural مصاف
 gender f
 class company place
 cue

noun مصهر
 plural مصاهر
 class company
 cue

noun مسبك
 plural مسابك
 class company
 cue

noun مطعم
 plural مطاعم
 class company
 cue

noun مقهى
 plural مقاه
 gender m
 class company
 cue

noun فندق
 plural فنادق
 class company place
 cue

noun منتجع
 plural منتجعات
 class company place
 cue

noun متجر
 plural متاجر
 class company
 cue

noun محل
 plural محال محلات
 class company
 cue

noun سوبرماركت
 class company
 cue

noun مول
 plural مولات
 class company place
 cue

noun سلسلة مطاعم
 plural سلاسل مطاعم
 gender f
 class company
 cue

noun سلسلة المطاعم
 plural سلاسل المطاعم
 gender f
 class company
 cue

noun سلسلة متاجر
 plural سلاسل متاجر
 gender f
 class company
 cue

noun سلسلة المتاجر
 plural سلاسل المتاجر
 gender f
 class company
 cue

noun سلسلة فنادق
 plural سلاسل فنادق
 gender f
 class company
 cue

noun سلسلة الفنادق
 plural سلاسل الفنادق
 gender f
 class company
 cue

noun صيدلية
 plural صيدليات
 gender f
 class company
 cue

noun مخبزة
 plural مخابز
 gender f
 class company
 cue

noun مخبز
 plural مخابز
 class company
 cue

noun مطحنة
 plural مطاحن
 gender f
 class company
 cue

noun مزرعة
 plural مزارع
 gender f
 class company place
 cue

noun استوديو
 plural استوديوهات
 class company
 cue

noun استديو
 plural استديوهات
 class company
 cue

noun دار أزياء
 plural دور أزياء
 gender f
 class company
 cue

noun دار الأزياء
 plural دور الأزياء
 gender f
 class company
 cue

noun دار نشر
 plural دور نشر
 gender f
 class company media
 cue

noun دار النشر
 plural دور النشر
 gender f
 class company media
 cue

noun دار مزادات
 plural دور مزادات
 gender f
 class company
 cue

noun دار المزادات
 plural دور المزادات
 gender f
 class company
 cue

noun مقاولة
 plural مقاولات
 gender f
 class company
 cue

noun مكتب محاماة
 plural مكاتب محاماة
 class company
 cue

noun مكتب استشارات
 plural مكاتب استشارات
 class company
 cue

noun مكتب
 plural مكاتب
 class company organization transparent
 cue

noun وكالة سفر
 plural وكالات سفر
 gender f
 class company
 cue

noun وكالة إعلانات
 plural وكالات إعلانات
 gender f
 class company
 cue

noun وكالة تصنيف
 plural وكالات تصنيف
 gender f
 class company
 cue

noun صندوق استثمار
 plural صناديق استثمار
 class company
 cue

noun صندوق استثماري
 plural صناديق استثمارية
 class company
 cue

noun صندوق سيادي
 plural صناديق سيادية
 class company
 cue

noun صندوق تحوط
 plural صناديق تحوط
 class company
 cue

noun صندوق
 plural صناديق
 class company organization
 cue

noun ائتلاف شركات
 plural ائتلافات شركات
 class company
 cue

noun ائتلاف الشركات
 plural ائتلافات الشركات
 class company
 cue

noun قابضة
 gender f
 class company
 cue

noun علامة
 plural علامات
 class company product

noun ماركة
 plural ماركات
 gender f
 class company product
 cue

noun خطوط جوية
 gender f
 class company
 cue

noun الخطوط الجوية
 gender f
 class company
 cue

noun خطوط
 gender f
 class company
 cue

noun ناقل جوي
 plural ناقلون جويون
 plural ناقلين جويين
 class company
 cue

noun الناقل الجوي
 plural الناقلون الجويون
 plural الناقلين الجويين
 class company
 cue

noun ناقلة جوية
 plural ناقلات جوية
 gender f
 class company
 cue

noun الناقلة الجوية
 plural الناقلات الجوية
 gender f
 class company
 cue

noun طيران
 class company
 cue

noun مزود إنترنت
 plural مزودو إنترنت
 plural مزودي إنترنت
 class company
 cue

noun مزود الإنترنت
 plural مزودو الإنترنت
 plural مزودي الإنترنت
 class company
 cue

noun مشغل اتصالات
 plural مشغلو اتصالات
 plural مشغلي اتصالات
 class company
 cue

noun مشغل الاتصالات
 plural مشغلو الاتصالات
 plural مشغلي الاتصالات
 class company
 cue

noun مقاول عسكري
 plural مقاولون عسكريون
 plural مقاولين عسكريين
 class company

noun المقاول العسكري
 plural المقاولون العسكريون
 plural المقاولين العسكريين
 class company

noun تعاونية
 plural تعاونيات
 gender f
 class company organization
 cue

noun جمعية تعاونية
 plural جمعيات تعاونية
 gender f
 class company organization
 cue

noun الجمعية التعاونية
 plural جمعيات التعاونية
 gender f
 class company organization
 cue

noun مستثمرة فلاحية
 plural مستثمرات فلاحية
 gender f
 class company

noun المستثمرة الفلاحية
 plural المستثمرات الفلاحية
 gender f
 class company

noun مجمع
 plural مجمعات
 class company organization place
 cue

noun مجمع صناعي
 plural مجمعات صناعية
 class company place
 cue

noun مكتب صرافة
 plural مكاتب صرافة
 class company
 cue

noun شركة صرافة
 plural شركات صرافة
 gender f
 class company
 cue

noun شركة قمار
 plural شركات قمار
 gender f
 class company
 cue

noun كازينو
 plural كازينوهات
 class company
 cue

noun شركة تبغ
 plural شركات تبغ
 gender f
 class company
 cue

noun شركة التبغ
 plural شركات التبغ
 gender f
 class company
 cue

noun شركة أغذية
 plural شركات أغذية
 gender f
 class company
 cue

noun شركة فضاء
 plural شركات فضاء
 gender f
 class company
 cue

noun شركة إنترنت
 plural شركات إنترنت
 gender f
 class company
 cue

noun شركة توصيل
 plural شركات توصيل
 gender f
 class company
 cue

noun شركة ذكاء اصطناعي
 plural شركات ذكاء اصطناعي
 gender f
 class company
 cue

noun مختبر أدوية
 plural مختبرات أدوية
 class company
 cue

noun مختبر الأدوية
 plural المختبرات الأدوية
 class company
 cue

noun مصنع أدوية
 plural مصانع أدوية
 class company
 cue

noun بنك
 plural بنوك أبناك
 class company bank
 cue

noun مصرف
 plural مصارف
 class company bank
 cue

noun بنك مركزي
 plural بنوك مركزية
 class company bank government
 cue

noun البنك المركزي
 plural البنوك المركزية
 class company bank government
 cue

noun مصرف مركزي
 plural مصارف مركزية
 class company bank government
 cue

noun المصرف المركزي
 plural المصارف المركزية
 class company bank government
 cue

noun بنك استثماري
 plural بنوك استثمارية
 class company bank
 cue

noun بنك تجاري
 plural بنوك تجارية
 class company bank
 cue

noun بيت تمويل
 plural بيوت تمويل
 class company bank
 cue

noun بيت التمويل
 plural بيوت التمويل
 class company bank
 cue

noun بورصة
 plural بورصات
 gender f
 class company bank
 cue

noun سوق مالية
 plural أسواق مالية
 gender f
 class company bank
 cue

noun السوق المالية
 plural الأسواق المالية
 gender f
 class company bank
 cue

noun مؤسسة مالية
 plural مؤسسات مالية
 gender f
 class company bank
 cue

noun المؤسسة المالية
 plural المؤسسات المالية
 gender f
 class company bank
 cue

noun صندوق توفير
 plural صناديق توفير
 class company bank
 cue

noun صندوق التوفير
 plural صناديق التوفير
 class company bank
 cue

noun شركة تمويل
 plural شركات تمويل
 gender f
 class company bank
 cue

noun شركة التمويل
 plural شركات التمويل
 gender f
 class company bank
 cue

# Actor heads: media

noun صحيفة
 plural صحف صحائف
 gender f
 class media newspaper
 cue

noun جريدة
 plural جرائد
 gender f
 class media newspaper
 cue

noun يومية
 plural يوميات
 gender f
 class media newspaper
 cue

noun أسبوعية
 plural أسبوعيات
 gender f
 class media newspaper
 cue

noun مجلة
 plural مجلات
 gender f
 class media
 cue

noun قناة
 plural قنوات القنوات
 gender f
 class media
 cue

noun قناة تلفزيونية
 plural قنوات تلفزيونية
 gender f
 class media
 cue

noun قناة فضائية
 plural قنوات فضائية
 gender f
 class media
 cue

noun فضائية
 plural فضائيات
 gender f
 class media
 cue

noun شبكة
 plural شبكات
 gender f
 class media network organization transparent
 cue

noun شبكة تلفزيون
 plural شبكات تلفزيون
 gender f
 class media network
 cue

noun شبكة إخبارية
 plural شبكات إخبارية
 gender f
 class media network
 cue

noun شبكة إعلامية
 plural شبكات إعلامية
 gender f
 class media network
 cue

noun شبكة اجتماعية
 plural شبكات اجتماعية
 gender f
 class media app network
 cue

noun الشبكة الاجتماعية
 plural الشبكات الاجتماعية
 gender f
 class media app network
 cue

noun شبكة التواصل
 plural شبكات التواصل
 gender f
 class media app network
 cue

noun شبكة التواصل الاجتماعي
 plural شبكات التواصل الاجتماعي
 gender f
 class media app network
 cue

noun موقع
 plural مواقع
 class media transparent
 cue

noun موقع إخباري
 plural مواقع إخبارية
 class media
 cue

noun موقع إلكتروني
 plural مواقع إلكترونية
 class media
 cue

noun موقع تواصل
 plural مواقع تواصل
 class media app
 cue

noun موقع التواصل
 plural مواقع التواصل
 class media app
 cue

noun موقع التواصل الاجتماعي
 plural مواقع التواصل الاجتماعي
 class media app
 cue

noun موقع ويب
 plural مواقع ويب
 class media transparent
 cue

noun تلفزيون
 plural تلفزيونات
 class media
 cue

noun تلفاز
 plural تلفازات
 class media
 cue

noun تلفزة
 plural تلفزات
 gender f
 class media
 cue

noun راديو
 plural راديوهات
 class media
 cue

noun إذاعة
 plural إذاعات
 gender f
 class media
 cue

noun محطة
 plural محطات
 gender f
 class media place transparent
 cue

noun محطة إذاعية
 plural محطات إذاعية
 gender f
 class media
 cue

noun محطة تلفزيونية
 plural محطات تلفزيونية
 gender f
 class media
 cue

noun وكالة أنباء
 plural وكالات أنباء
 gender f
 class media
 cue

noun وكالة الأنباء
 plural وكالات الأنباء
 gender f
 class media
 cue

noun وكالة الصحافة
 gender f
 class media
 cue

noun وكالة إخبارية
 plural وكالات إخبارية
 gender f
 class media
 cue

noun الوكالة الإخبارية
 plural الوكالات الإخبارية
 gender f
 class media
 cue

noun بوابة
 plural بوابات
 gender f
 class media
 cue

noun بوابة إلكترونية
 plural بوابات إلكترونية
 gender f
 class media
 cue

noun منصة إعلامية
 plural منصات إعلامية
 gender f
 class media
 cue

noun المنصة الإعلامية
 plural المنصات الإعلامية
 gender f
 class media
 cue

noun منصة إخبارية
 plural منصات إخبارية
 gender f
 class media
 cue

noun المنصة الإخبارية
 plural المنصات الإخبارية
 gender f
 class media
 cue

noun مؤسسة إعلامية
 plural مؤسسات إعلامية
 gender f
 class media
 cue

noun المؤسسة الإعلامية
 plural المؤسسات الإعلامية
 gender f
 class media
 cue

noun مؤسسة صحفية
 plural مؤسسات صحفية
 gender f
 class media
 cue

noun المؤسسة الصحفية
 plural المؤسسات الصحفية
 gender f
 class media
 cue

noun وسيلة إعلام
 plural وسائل إعلام
 gender f
 class media

noun وسيلة الإعلام
 plural وسائل الإعلام
 gender f
 class media

noun وسيلة إعلامية
 plural وسائل إعلامية
 gender f
 class media

noun الوسيلة الإعلامية
 plural الوسائل الإعلامية
 gender f
 class media

noun إعلام
 class common

noun صحافة
 gender f
 class media

noun دورية
 plural دوريات
 gender f
 class media
 cue

noun بودكاست
 class media
 cue

noun نشرية
 plural نشريات
 gender f
 class media
 cue

noun مجموعة إعلامية
 plural مجموعات إعلامية
 gender f
 class media
 cue

noun المجموعة الإعلامية
 plural المجموعات الإعلامية
 gender f
 class media
 cue

noun منتدى إلكتروني
 plural منتديات إلكترونية
 class media
 cue

noun المنتدى الإلكتروني
 plural المنتديات الإلكترونية
 class media
 cue

noun برنامج تلفزيوني
 plural برامج تلفزيونية
 class media
 cue

noun البرنامج التلفزيوني
 plural البرامج التلفزيونية
 class media
 cue

noun برنامج حواري
 plural برامج حوارية
 class media
 cue

noun البرنامج الحواري
 plural البرامج الحوارية
 class media
 cue

# Actor heads: governments, ministries, agencies

noun حكومة
 plural حكومات
 gender f
 class government
 cue

noun وزارة
 plural وزارات
 gender f
 class government ministry
 cue

noun كتابة الدولة
 gender f
 class government ministry
 cue

noun هيئة
 plural هيئات
 gender f
 class government regulator organization
 cue

noun هيئة حكومية
 plural هيئات حكومية
 gender f
 class government

noun هيئة تنظيمية
 plural هيئات تنظيمية
 gender f
 class government regulator

noun الهيئة العامة
 gender f
 class government regulator
 cue

noun هيئة رقابية
 plural هيئات رقابية
 gender f
 class government regulator

noun هيئة عليا
 plural هيئات عليا
 gender f
 class government
 cue

noun الهيئة العليا
 gender f
 class government
 cue

noun مصلحة
 plural مصالح
 gender f
 class government
 cue

noun مصلحة السجون
 gender f
 class government
 cue

noun مصلحة الضرائب
 gender f
 class government regulator
 cue

noun ديوان
 plural دواوين
 class government
 cue

noun الديوان الملكي
 class government
 cue

noun الديوان الأميري
 class government
 cue

noun سلطة
 plural سلطات
 gender f
 class government regulator
 cue

noun السلطة التنفيذية
 gender f
 class government

noun سلطة تنظيمية
 plural سلطات تنظيمية
 gender f
 class government regulator

noun مفوضية
 plural مفوضيات
 gender f
 class government organization
 cue

noun المفوضية العليا
 gender f
 class government
 cue

noun المفوضية السامية
 gender f
 class government organization
 cue

noun مندوبية
 plural مندوبيات
 gender f
 class government
 cue

noun المندوبية السامية
 gender f
 class government
 cue

noun المندوبية العامة
 gender f
 class government
 cue

noun إدارة
 plural إدارات
 gender f
 class government
 cue

noun مديرية
 plural مديريات
 gender f
 class government
 cue

noun المديرية العامة
 gender f
 class government
 cue

noun دائرة
 plural دوائر
 gender f
 class government place
 cue

noun وكالة
 plural وكالات
 gender f
 class government organization company
 cue

noun وكالة حكومية
 plural وكالات حكومية
 gender f
 class government

noun وكالة فضاء
 plural وكالات فضاء
 gender f
 class government
 cue

noun وكالة الفضاء
 gender f
 class government
 cue

noun جهاز أمني
 plural أجهزة أمنية
 class government police

noun الجهاز الأمني
 plural الأجهزة الأمنية
 class government police

noun جهاز حكومي
 plural أجهزة حكومية
 class government

noun جهة
 plural جهات
 gender f
 class government organization place
 cue

noun جهة حكومية
 plural جهات حكومية
 gender f
 class government

noun جهة رسمية
 plural جهات رسمية
 gender f
 class government

noun الجهات الرسمية
 gender f
 class government

noun رئاسة
 plural رئاسات
 gender f
 class government
 cue

noun رئاسة الجمهورية
 gender f
 class government

noun رئاسة الوزراء
 gender f
 class government

noun رئاسة مجلس الوزراء
 gender f
 class government

noun مجلس الوزراء
 plural مجالس الوزراء
 class government
 cue

noun مجلس وزراء
 plural مجالس وزراء
 class government
 cue

noun مجلس وزاري
 plural مجالس وزارية
 class government
 cue

noun مجلس أمن
 class government
 cue

noun مجلس الأمن
 class government organization
 cue

noun مجلس الأمن الدولي
 class government organization
 cue

noun مجلس الأمن القومي
 class government
 cue

noun مجلس السيادة
 class government
 cue

noun مجلس القيادة
 class government
 cue

noun مجلس رئاسي
 plural مجالس رئاسية
 class government
 cue

noun المجلس الرئاسي
 class government
 cue

noun مجلس عسكري
 plural مجالس عسكرية
 class government army
 cue

noun المجلس العسكري
 plural المجالس العسكرية
 class government army
 cue

noun المجلس الانتقالي
 class government
 cue

noun مجلس انتقالي
 plural مجالس انتقالية
 class government
 cue

noun مجلس
 plural مجالس
 class government organization
 cue

noun مجلس أعلى
 plural مجالس عليا
 class government
 cue

noun المجلس الأعلى
 class government
 cue

noun مجلس وطني
 plural مجالس وطنية
 class government
 cue

noun مجلس بلدي
 plural مجالس بلدية
 class government
 cue

noun مجلس جهوي
 plural مجالس جهوية
 class government
 cue

noun مجلس محلي
 plural مجالس محلية
 class government
 cue

noun بلدية
 plural بلديات
 gender f
 class government place
 cue

noun جماعة ترابية
 plural جماعات ترابية
 gender f
 class government
 cue

noun الجماعة الترابية
 plural الجماعات الترابية
 gender f
 class government
 cue

noun محافظة
 plural محافظات
 gender f
 class government place
 cue

noun عمالة
 plural عمالات
 gender f
 class government place
 cue

noun معتمدية
 plural معتمديات
 gender f
 class government place
 cue

noun ولاية
 plural ولايات
 gender f
 class government place
 cue

noun قائم مقامية
 plural قائم مقاميات
 class government
 cue

noun قنصلية
 plural قنصليات
 gender f
 class government
 cue

noun سفارة
 plural سفارات
 gender f
 class government
 cue

noun ممثلية
 plural ممثليات
 gender f
 class government
 cue

noun مفوض أممي
 plural مفوضون أمميون
 plural مفوضين أمميين
 class role
 title

noun بعثة
 plural بعثات
 gender f
 class government organization
 cue

noun بعثة أممية
 plural بعثات أممية
 gender f
 class government organization
 cue

noun بعثة دبلوماسية
 plural بعثات دبلوماسية
 gender f
 class government
 cue

noun وفد
 plural وفود
 class government group
 cue

noun دولة
 plural دول
 gender f
 class government place

noun مملكة
 plural ممالك
 gender f
 class government place
 cue

noun جمهورية
 plural جمهوريات
 gender f
 class government place
 cue

noun إمارة
 plural إمارات
 gender f
 class government place
 cue

noun سلطنة
 plural سلطنات
 gender f
 class government place
 cue

noun إمبراطورية
 plural إمبراطوريات
 gender f
 class government place
 cue

noun اتحاد فدرالي
 class government
 cue

noun الاتحاد الفدرالي
 class government
 cue

noun نظام حاكم
 plural أنظمة حاكمة
 class government

noun كيان
 plural كيانات
 class government organization

noun كيان محتل
 plural كيانات محتلة
 class government

noun سلطة احتلال
 plural سلطات احتلال
 gender f
 class government

noun سلطات الاحتلال
 gender f
 class government

noun قوات الاحتلال
 gender f
 class government army

noun جيش الاحتلال
 class government army

noun كابينت
 class government

noun بيت أبيض
 class common

noun قصر رئاسي
 plural قصور رئاسية
 class government

noun قصر
 plural قصور
 class government place
 cue

noun بلاط
 class government

noun الديوان الرئاسي
 class government

noun دبلوماسية
 plural دبلوماسيات
 gender f
 class government

noun خارجية
 gender f
 class government ministry

noun داخلية
 gender f
 class government ministry

noun خزانة
 plural خزائن
 gender f
 class government ministry

noun وزارة الخارجية
 gender f
 class government ministry

noun وزارة الداخلية
 gender f
 class government ministry

noun وزارة الدفاع
 gender f
 class government ministry

noun وزارة العدل
 gender f
 class government ministry

noun وزارة الخزانة
 gender f
 class government ministry

noun وزارة المالية
 gender f
 class government ministry

noun وزارة التجارة
 gender f
 class government ministry

noun وزارة الصحة
 gender f
 class government ministry

noun وزارة التربية
 gender f
 class government ministry

noun وزارة الإعلام
 gender f
 class government ministry

noun وزارة الزراعة
 gender f
 class government ministry

noun وزارة الطاقة
 gender f
 class government ministry

noun وزارة الأوقاف
 gender f
 class government ministry

noun وزارة الاتصالات
 gender f
 class government ministry

noun وزارة البيئة
 gender f
 class government ministry

noun وزارة الثقافة
 gender f
 class government ministry

noun وزارة السياحة
 gender f
 class government ministry

noun وزارة العمل
 gender f
 class government ministry

noun وزارة النفط
 gender f
 class government ministry

noun جمارك
 gender f
 class government
 cue

noun إدارة الجمارك
 gender f
 class government
 cue

noun مركز حكومي
 plural مراكز حكومية
 class government

noun المركز الحكومي
 plural المراكز الحكومية
 class government

noun هيئة مكافحة الفساد
 gender f
 class government regulator
 cue

noun هيئة النزاهة
 gender f
 class government regulator
 cue

noun هيئة المنافسة
 gender f
 class government regulator
 cue

noun هيئة مكافحة الاحتكار
 gender f
 class government regulator
 cue

noun هيئة الأوراق المالية
 gender f
 class government regulator
 cue

noun هيئة الانتخابات
 gender f
 class government regulator
 cue

noun هيئة الإذاعة
 gender f
 class government media
 cue

noun هيئة البث
 gender f
 class government media
 cue

noun هيئة الإعلام
 gender f
 class government regulator
 cue

noun هيئة حماية البيانات
 gender f
 class government regulator
 cue

noun هيئة الرقابة
 gender f
 class government regulator
 cue

noun جهاز حماية المستهلك
 class government regulator
 cue

noun جهاز حماية المنافسة
 class government regulator
 cue

noun ديوان المحاسبة
 class government regulator
 cue

noun ديوان المحاسبات
 class government regulator
 cue

noun مجلس الحسابات
 class government regulator
 cue

noun مجلس المنافسة
 class government regulator
 cue

noun مجلس المحاسبة
 class government regulator
 cue

noun هيئة أركان
 plural هيئات أركان
 gender f
 class government army
 cue

noun هيئة الأركان
 plural هيئات الأركان
 gender f
 class government army
 cue

noun رئاسة الأركان
 gender f
 class government army

noun منظم
 plural منظمون
 class government regulator

noun جهة تنظيمية
 plural جهات تنظيمية
 gender f
 class government regulator

noun الجهة التنظيمية
 plural الجهات التنظيمية
 gender f
 class government regulator

noun رقيب
 plural رقباء
 class government regulator role honorific
 title

noun صندوق ضمان
 plural صناديق ضمان
 class government
 cue

noun صندوق الضمان
 plural صناديق الضمان
 class government
 cue

noun صندوق الضمان الاجتماعي
 class government
 cue

noun مكتب وطني
 plural مكاتب وطنية
 class government
 cue

noun المكتب الوطني
 plural المكاتب الوطنية
 class government
 cue

noun مكتب اتحادي
 plural مكاتب اتحادية
 class government
 cue

noun المكتب الاتحادي
 plural المكاتب الاتحادية
 class government
 cue

noun مؤسسة عمومية
 plural مؤسسات عمومية
 gender f
 class government

noun المؤسسة العمومية
 plural المؤسسات العمومية
 gender f
 class government

noun المركز الوطني
 class government
 cue

noun كتلة حكومية
 plural كتل حكومية
 gender f
 class government

noun الكتلة الحكومية
 plural الكتل الحكومية
 gender f
 class government

noun شرطة
 plural شرط
 gender f
 class government police
 cue

noun شرطة قضائية
 gender f
 class government police
 cue

noun الشرطة القضائية
 gender f
 class government police
 cue

noun شرطة مرور
 gender f
 class government police
 cue

noun درك
 class government police
 cue

noun درك وطني
 class government police
 cue

noun الدرك الملكي
 class government police
 cue

noun أمن
 class government police

noun أمن عام
 class government police
 cue

noun الأمن العام
 class government police
 cue

noun الأمن الوطني
 class government police
 cue

noun أمن وطني
 class government police
 cue

noun أمن الدولة
 class government police
 cue

noun أمن الوقائي
 class government police
 cue

noun الأمن الوقائي
 class government police
 cue

noun قوات الأمن
 gender f
 class government police

noun قوات أمن
 gender f
 class government police

noun قوات أمنية
 gender f
 class government police

noun القوات الأمنية
 gender f
 class government police

noun قوى الأمن
 gender f
 class government police

noun قوى أمن
 gender f
 class government police

noun قوى الأمن الداخلي
 gender f
 class government police
 cue

noun أجهزة الأمن
 gender f
 class government police

noun أجهزة أمن
 gender f
 class government police

noun مصالح الأمن
 gender f
 class government police

noun وحدات أمنية
 gender f
 class government police

noun الوحدات الأمنية
 gender f
 class government police

noun مباحث
 gender f
 class government police
 cue

noun حرس
 plural أحراس
 class government police
 cue

noun حرس وطني
 class government police
 cue

noun الحرس الوطني
 class government police
 cue

noun حرس الحدود
 class government police
 cue

noun حرس حدود
 class government police
 cue

noun حرس ثوري
 class government police
 cue

noun الحرس الثوري
 class government police army
 cue

noun خفر السواحل
 class government police
 cue

noun حراسة
 plural حراسات
 gender f
 class government police

noun دورية أمنية
 plural دوريات أمنية
 gender f
 class government police

noun الدورية الأمنية
 plural الدوريات الأمنية
 gender f
 class government police

noun فرقة أمنية
 plural فرق أمنية
 gender f
 class government police

noun الفرقة الأمنية
 plural الفرق الأمنية
 gender f
 class government police

noun فرقة مكافحة الإرهاب
 plural فرق مكافحة الإرهاب
 gender f
 class government police
 cue

noun شعبة المعلومات
 gender f
 class government police
 cue

noun حماية مدنية
 gender f
 class government police

noun الحماية المدنية
 gender f
 class government police
 cue

noun دفاع مدني
 class government police

noun الدفاع المدني
 class government police
 cue

noun مخفر
 plural مخافر
 class government police place
 cue

noun إنتربول
 class government police

noun يوروبول
 class government police

noun جيش
 plural جيوش
 class government army
 cue

noun قوات
 gender f
 class government army transparent organization
 cue

noun قوة
 plural قوى قوات
 gender f
 class government army
 cue

noun قوات مسلحة
 gender f
 class government army
 cue

noun القوات المسلحة
 gender f
 class government army
 cue

noun قوات جوية
 gender f
 class government army
 cue

noun القوات الجوية
 gender f
 class government army
 cue

noun قوات بحرية
 gender f
 class government army
 cue

noun القوات البحرية
 gender f
 class government army
 cue

noun قوات برية
 gender f
 class government army
 cue

noun القوات البرية
 gender f
 class government army
 cue

noun قوات خاصة
 gender f
 class government army
 cue

noun القوات الخاصة
 gender f
 class government army
 cue

noun قوات حفظ السلام
 gender f
 class government army
 cue

noun قوات مشتركة
 gender f
 class government army
 cue

noun القوات المشتركة
 gender f
 class government army
 cue

noun قوات الدعم السريع
 gender f
 class government army
 cue

noun سلاح جو
 class government army
 cue

noun سلاح الجو
 class government army
 cue

noun سلاح البحرية
 class government army
 cue

noun بحرية
 plural بحريات
 gender f
 class government army
 cue

noun جيش وطني
 plural جيوش وطنية
 class government army
 cue

noun جيش نظامي
 plural جيوش نظامية
 class government army

noun لواء
 plural ألوية
 class government army militia honorific
 cue
 title

noun كتيبة
 plural كتائب
 gender f
 class government army militia
 cue

noun فرقة
 plural فرق
 gender f
 class government army organization
 cue

noun فيلق
 plural فيالق
 class government army militia
 cue

noun فوج
 plural أفواج
 class government army
 cue

noun سرية
 plural سرايا
 gender f
 class government army militia
 cue

noun فصيلة
 plural فصائل
 gender f
 class government army
 cue

noun وحدة عسكرية
 plural وحدات عسكرية
 gender f
 class government army
 cue

noun الوحدة العسكرية
 plural الوحدات العسكرية
 gender f
 class government army
 cue

noun وحدة خاصة
 plural وحدات خاصة
 gender f
 class government army
 cue

noun الوحدة الخاصة
 plural الوحدات الخاصة
 gender f
 class government army
 cue

noun وحدة قتالية
 plural وحدات قتالية
 gender f
 class government army
 cue

noun الوحدة القتالية
 plural الوحدات القتالية
 gender f
 class government army
 cue

noun قيادة
 plural قيادات
 gender f
 class government army group transparent
 cue

noun قيادة مركزية
 gender f
 class government army
 cue

noun القيادة المركزية
 gender f
 class government army
 cue

noun القيادة العامة
 plural القيادات العامة
 gender f
 class government army headquarters place organization
 cue

noun قيادة عسكرية
 plural قيادات عسكرية
 gender f
 class government army
 cue

noun قيادة العمليات
 plural قيادات العمليات
 gender f
 class government army
 cue

noun أركان
 gender f
 class government army

noun حامية
 plural حاميات
 gender f
 class government army
 cue

noun ثكنة
 plural ثكنات
 gender f
 class government army place
 cue

noun مؤسسة عسكرية
 plural مؤسسات عسكرية
 gender f
 class government army

noun المؤسسة العسكرية
 plural المؤسسات العسكرية
 gender f
 class government army

noun دفاع جوي
 plural دفاعات جوية
 class government army

noun الدفاع الجوي
 plural الدفاعات الجوية
 class government army

noun قوات التحالف
 gender f
 class government army
 cue

noun قوات النظام
 gender f
 class government army

noun قوات المعارضة
 gender f
 class government army

noun قوات حكومية
 gender f
 class government army

noun القوات الحكومية
 gender f
 class government army

noun استخبارات
 gender f
 class government intelligence
 cue

noun مخابرات
 gender f
 class government intelligence
 cue

noun وكالة استخبارات
 plural وكالات استخبارات
 gender f
 class government intelligence
 cue

noun وكالة الاستخبارات
 plural وكالات الاستخبارات
 gender f
 class government intelligence
 cue

noun وكالة المخابرات
 plural وكالات المخابرات
 gender f
 class government intelligence
 cue

noun جهاز مخابرات
 plural أجهزة مخابرات
 class government intelligence
 cue

noun جهاز المخابرات
 plural أجهزة المخابرات
 class government intelligence
 cue

noun جهاز استخبارات
 plural أجهزة استخبارات
 class government intelligence
 cue

noun جهاز الاستخبارات
 plural أجهزة الاستخبارات
 class government intelligence
 cue

noun جهاز أمن
 plural أجهزة أمن
 class government intelligence
 cue

noun جهاز الأمن
 plural أجهزة الأمن
 class government intelligence
 cue

noun استخبارات عسكرية
 gender f
 class government intelligence
 cue

noun الاستخبارات العسكرية
 gender f
 class government intelligence
 cue

noun المخابرات العامة
 gender f
 class government intelligence
 cue

noun المخابرات الحربية
 gender f
 class government intelligence
 cue

noun شعبة الاستخبارات
 gender f
 class government intelligence
 cue

noun دائرة المخابرات
 gender f
 class government intelligence
 cue

noun دائرة الاستخبارات
 gender f
 class government intelligence
 cue

noun وكالة تجسس
 plural وكالات تجسس
 gender f
 class government intelligence
 cue

noun وكالة التجسس
 plural وكالات التجسس
 gender f
 class government intelligence
 cue

noun وكالة استخباراتية
 plural وكالات استخباراتية
 gender f
 class government intelligence

noun الوكالة الاستخباراتية
 plural الوكالات الاستخباراتية
 gender f
 class government intelligence

noun وكالة أمنية
 plural وكالات أمنية
 gender f
 class government intelligence

noun الوكالة الأمنية
 plural الوكالات الأمنية
 gender f
 class government intelligence

noun جهاز أمن الدولة
 class government intelligence
 cue

noun المكتب الثاني
 class government intelligence
 cue

noun الأمن العسكري
 class government intelligence
 cue

noun الأمن الخارجي
 class government intelligence
 cue

noun الأمن الداخلي
 class government intelligence
 cue

noun برلمان
 plural برلمانات
 class government parliament
 cue

noun مجلس نواب
 plural مجالس نواب
 class government parliament
 cue

noun مجلس النواب
 plural مجالس النواب
 class government parliament
 cue

noun مجلس شيوخ
 plural مجالس شيوخ
 class government parliament
 cue

noun مجلس الشيوخ
 plural مجالس الشيوخ
 class government parliament
 cue

noun مجلس الأمة
 class government parliament
 cue

noun مجلس الشورى
 plural مجالس الشورى
 class government parliament
 cue

noun مجلس شورى
 plural مجالس شورى
 class government parliament
 cue

noun مجلس الأعيان
 class government parliament
 cue

noun مجلس اللوردات
 class government parliament
 cue

noun مجلس العموم
 class government parliament
 cue

noun مجلس المستشارين
 class government parliament
 cue

noun مجلس الشعب
 class government parliament
 cue

noun مجلس نواب الشعب
 class government parliament
 cue

noun المجلس الشعبي الوطني
 class government parliament
 cue

noun جمعية وطنية
 plural جمعيات وطنية
 gender f
 class government parliament
 cue

noun الجمعية الوطنية
 plural الجمعيات الوطنية
 gender f
 class government parliament
 cue

noun مجلس تأسيسي
 plural مجالس تأسيسية
 class government parliament
 cue

noun المجلس التأسيسي
 plural المجالس التأسيسية
 class government parliament
 cue

noun مجلس تشريعي
 plural مجالس تشريعية
 class government parliament
 cue

noun المجلس التشريعي
 plural المجالس التشريعية
 class government parliament
 cue

noun كنيست
 class government parliament

noun كونغرس
 class government parliament

noun كونجرس
 class government parliament

noun بوندستاغ
 class government parliament

noun دوما
 class government parliament

noun مجلس الدوما
 class government parliament

noun جمعية تأسيسية
 plural جمعيات تأسيسية
 gender f
 class government parliament
 cue

noun الجمعية التأسيسية
 plural الجمعيات التأسيسية
 gender f
 class government parliament
 cue

noun غرفة
 plural غرف
 gender f
 class government parliament organization
 cue

noun كتلة نيابية
 plural كتل نيابية
 gender f
 class government parliament party
 cue

noun الكتلة النيابية
 plural الكتل النيابية
 gender f
 class government parliament party
 cue

noun كتلة برلمانية
 plural كتل برلمانية
 gender f
 class government parliament party
 cue

noun الكتلة البرلمانية
 plural الكتل البرلمانية
 gender f
 class government parliament party
 cue

noun فريق برلماني
 plural فرق برلمانية
 class government parliament party
 cue

noun الفريق البرلماني
 plural الفرق البرلمانية
 class government parliament party
 cue

noun مجموعة برلمانية
 plural مجموعات برلمانية
 gender f
 class government parliament party
 cue

noun المجموعة البرلمانية
 plural المجموعات البرلمانية
 gender f
 class government parliament party
 cue

# Actor heads: courts and judges

noun محكمة
 plural محاكم
 gender f
 class court
 cue

noun محكمة عليا
 plural محاكم عليا
 gender f
 class court
 cue

noun المحكمة العليا
 gender f
 class court
 cue

noun محكمة استئناف
 plural محاكم استئناف
 gender f
 class court
 cue

noun محكمة الاستئناف
 plural محاكم الاستئناف
 gender f
 class court
 cue

noun محكمة نقض
 plural محاكم نقض
 gender f
 class court
 cue

noun محكمة النقض
 gender f
 class court
 cue

noun محكمة تمييز
 plural محاكم تمييز
 gender f
 class court
 cue

noun محكمة التمييز
 gender f
 class court
 cue

noun محكمة التعقيب
 gender f
 class court
 cue

noun محكمة جنايات
 plural محاكم جنايات
 gender f
 class court
 cue

noun محكمة الجنايات
 plural محاكم الجنايات
 gender f
 class court
 cue

noun محكمة جنح
 plural محاكم جنح
 gender f
 class court
 cue

noun محكمة ابتدائية
 plural محاكم ابتدائية
 gender f
 class court
 cue

noun المحكمة الابتدائية
 gender f
 class court
 cue

noun محكمة دستورية
 plural محاكم دستورية
 gender f
 class court
 cue

noun المحكمة الدستورية
 gender f
 class court
 cue

noun محكمة إدارية
 plural محاكم إدارية
 gender f
 class court
 cue

noun المحكمة الإدارية
 gender f
 class court
 cue

noun محكمة عسكرية
 plural محاكم عسكرية
 gender f
 class court
 cue

noun المحكمة العسكرية
 gender f
 class court
 cue

noun محكمة اتحادية
 plural محاكم اتحادية
 gender f
 class court
 cue

noun المحكمة الاتحادية
 gender f
 class court
 cue

noun محكمة فيدرالية
 plural محاكم فيدرالية
 gender f
 class court
 cue

noun محكمة فدرالية
 plural محاكم فدرالية
 gender f
 class court
 cue

noun محكمة جزئية
 plural محاكم جزئية
 gender f
 class court
 cue

noun محكمة مركزية
 plural محاكم مركزية
 gender f
 class court
 cue

noun المحكمة المركزية
 gender f
 class court
 cue

noun محكمة صلح
 plural محاكم صلح
 gender f
 class court
 cue

noun محكمة الصلح
 gender f
 class court
 cue

noun محكمة تجارية
 plural محاكم تجارية
 gender f
 class court
 cue

noun محكمة العدل
 gender f
 class court
 cue

noun محكمة العدل الدولية
 gender f
 class court
 cue

noun محكمة دولية
 plural محاكم دولية
 gender f
 class court
 cue

noun المحكمة الجنائية الدولية
 gender f
 class court
 cue

noun محكمة جنائية
 plural محاكم جنائية
 gender f
 class court
 cue

noun محكمة خاصة
 plural محاكم خاصة
 gender f
 class court
 cue

noun محكمة أمن الدولة
 gender f
 class court
 cue

noun محكمة ثورية
 plural محاكم ثورية
 gender f
 class court
 cue

noun المحكمة الثورية
 gender f
 class court
 cue

noun محكمة القضاء الإداري
 gender f
 class court
 cue

noun محكمة المنازعات
 gender f
 class court
 cue

noun محكمة التحكيم
 gender f
 class court
 cue

noun محكمة مقاطعة
 plural محاكم مقاطعة
 gender f
 class court
 cue

noun محكمة لاهاي
 gender f
 class court
 cue

noun مجلس الدولة
 class court
 cue

noun مجلس قضاء
 plural مجالس قضاء
 class court
 cue

noun مجلس القضاء
 plural مجالس القضاء
 class court
 cue

noun مجلس قضائي
 plural مجالس قضائية
 class court
 cue

noun المجلس القضائي
 plural المجالس القضائية
 class court
 cue

noun مجلس القضاء الأعلى
 class court
 cue

noun المجلس الأعلى للقضاء
 class court
 cue

noun مجلس دستوري
 plural مجالس دستورية
 class court
 cue

noun المجلس الدستوري
 plural المجالس الدستورية
 class court
 cue

noun سلطة قضائية
 plural سلطات قضائية
 gender f
 class court

noun السلطة القضائية
 plural السلطات القضائية
 gender f
 class court

noun عدالة
 gender f
 class court

noun هيئة محلفين
 plural هيئات محلفين
 gender f
 class court

noun هيئة المحلفين
 plural هيئات المحلفين
 gender f
 class court

noun هيئة قضائية
 plural هيئات قضائية
 gender f
 class court

noun الهيئة القضائية
 plural الهيئات القضائية
 gender f
 class court

noun هيئة تحكيم
 plural هيئات تحكيم
 gender f
 class court

noun هيئة التحكيم
 plural هيئات التحكيم
 gender f
 class court

noun غرفة جنائية
 plural غرف جنائية
 gender f
 class court
 cue

noun الغرفة الجنائية
 plural الغرف الجنائية
 gender f
 class court
 cue

noun الغرفة الجزائية
 gender f
 class court
 cue

noun دائرة جنائية
 plural دوائر جنائية
 gender f
 class court
 cue

noun الدائرة الجنائية
 plural الدوائر الجنائية
 gender f
 class court
 cue

noun قضاء عسكري
 class court

noun القضاء العسكري
 class court

noun قطب قضائي
 plural أقطاب قضائية
 class court
 cue

noun القطب القضائي
 plural الأقطاب القضائية
 class court
 cue

noun نيابة
 plural نيابات
 gender f
 class court prosecutor government
 cue

noun نيابة عامة
 plural نيابات عامة
 gender f
 class court prosecutor government
 cue

noun النيابة العامة
 gender f
 class court prosecutor government
 cue

noun النيابة العسكرية
 gender f
 class court prosecutor government
 cue

noun نيابة عسكرية
 plural نيابات عسكرية
 gender f
 class court prosecutor government
 cue

noun نيابة أمن الدولة
 gender f
 class court prosecutor government
 cue

noun ادعاء عام
 class court prosecutor government

noun الادعاء العام
 class court prosecutor government

noun مكتب المدعي العام
 class court prosecutor government
 cue

noun جهة ادعاء
 plural جهات ادعاء
 gender f
 class court prosecutor government

noun جهة الادعاء
 plural جهات الادعاء
 gender f
 class court prosecutor government

noun النيابة الإدارية
 gender f
 class court prosecutor government
 cue

noun نيابة مكافحة الفساد
 gender f
 class court prosecutor government
 cue

noun نيابة مكافحة الإرهاب
 gender f
 class court prosecutor government
 cue

noun قاض
 plural قضاة
 class court judge role
 title
 feminine قاضية

noun قاضي
 plural قضاة
 class court judge role
 title
 feminine قاضية

noun قاضي تحقيق
 plural قضاة تحقيق
 class court judge role
 title
 feminine قاضية تحقيق

noun قاضي التحقيق
 plural قضاة التحقيق
 class court judge role
 title
 feminine قاضية التحقيق

noun قاضي قضاة
 plural قضاة القضاة
 class court judge role
 title

noun قاضي القضاة
 class court judge role
 title

noun قاضي أمور مستعجلة
 plural قضاة أمور مستعجلة
 class court judge role
 title

noun قاضي المحكمة العليا
 plural قضاة المحكمة العليا
 class court judge role
 title


noun مستشار قضائي
 plural مستشارون قضائيون
 plural مستشارين قضائيين
 class court judge role
 title

noun المستشار القضائي
 plural المستشارون القضائيون
 plural المستشارين القضائيين
 class court judge role
 title

noun محلف
 plural محلفون
 class court judge role group
 feminine محلفة

noun حاكم تحقيق
 plural حكام تحقيق
 class court judge role
 title

noun حاكم التحقيق
 plural حكام التحقيق
 class court judge role
 title

noun حاكم صلح
 plural حكام صلح
 class court judge role
 title

noun حاكم الصلح
 plural حكام الصلح
 class court judge role
 title

noun مدع عام
 plural مدعون عامون
 plural مدعين عامين
 class prosecutor role government
 title
 feminine مدعية عامة

noun مدعي عام
 plural مدعون عامون
 plural مدعين عامين
 class prosecutor role government
 title
 feminine مدعية عامة

noun المدعي العام
 plural المدعون العامون
 plural المدعين العامين
 class prosecutor role government
 title
 feminine المدعية العامة

noun مدع
 plural مدعون
 class prosecutor role government group
 feminine مدعية

noun مدعي
 plural مدعون
 class prosecutor role government group
 feminine مدعية

noun نائب عام
 plural نواب عامون
 plural نواب عامين
 class prosecutor role government
 title

noun النائب العام
 plural النواب العامون
 plural النواب العامين
 class prosecutor role government
 title

noun وكيل الجمهورية
 plural وكلاء الجمهورية
 class prosecutor role government
 title

noun وكيل الملك
 plural وكلاء الملك
 class prosecutor role government
 title

noun الوكيل العام للملك
 class prosecutor role government
 title

noun وكيل عام
 plural وكلاء عامون
 plural وكلاء عامين
 class prosecutor role government
 title

noun الوكيل العام
 plural الوكلاء العامون
 plural الوكلاء العامين
 class prosecutor role government
 title

noun مدعي جمهورية
 plural مدعو جمهورية
 class prosecutor role government
 title

noun مدعي الجمهورية
 plural مدعو الجمهورية
 class prosecutor role government
 title

noun محام عام
 plural محامون عامون
 plural محامين عامين
 class prosecutor role government
 title

noun المحامي العام
 class prosecutor role government
 title

noun مستشارة قضائية
 plural مستشارات قضائيات
 gender f
 class prosecutor role government
 title

noun المستشارة القضائية
 plural المستشارات القضائيات
 gender f
 class prosecutor role government
 title

noun المستشار القضائي للحكومة
 class prosecutor role government
 title

noun ممثل الادعاء
 plural ممثلو الادعاء
 plural ممثلي الادعاء
 class prosecutor role government
 title
 feminine ممثلة الادعاء

noun ممثل النيابة
 plural ممثلو النيابة
 plural ممثلي النيابة
 class prosecutor role government
 title

noun ضابط شرطة قضائية
 plural ضباط شرطة قضائية
 class prosecutor role government
 title

# Actor heads: organisations

noun منظمة
 plural منظمات
 gender f
 class organization
 cue

noun منظمة حقوقية
 plural منظمات حقوقية
 gender f
 class organization
 cue

noun منظمة غير حكومية
 plural منظمات غير حكومية
 gender f
 class organization
 cue

noun منظمة دولية
 plural منظمات دولية
 gender f
 class organization
 cue

noun منظمة إنسانية
 plural منظمات إنسانية
 gender f
 class organization
 cue

noun منظمة مدنية
 plural منظمات مدنية
 gender f
 class organization
 cue

noun منظمة إرهابية
 plural منظمات إرهابية
 gender f
 class organization
 cue

noun منظمة أممية
 plural منظمات أممية
 gender f
 class organization

noun منظمة إجرامية
 plural منظمات إجرامية
 gender f
 class organization
 cue

noun منظمة خيرية
 plural منظمات خيرية
 gender f
 class organization
 cue

noun منظمة نقابية
 plural منظمات نقابية
 gender f
 class organization
 cue

noun منظمة طلابية
 plural منظمات طلابية
 gender f
 class organization
 cue

noun منظمة إغاثة
 plural منظمات إغاثة
 gender f
 class organization
 cue

noun منظمة حقوق الإنسان
 plural منظمات حقوق الإنسان
 gender f
 class organization
 cue

noun جماعة حقوقية
 plural جماعات حقوقية
 gender f
 class organization

noun جماعة ضغط
 plural جماعات ضغط
 gender f
 class organization
 cue

noun جماعة
 plural جماعات
 gender f
 class organization
 cue

noun جماعة مسلحة
 plural جماعات مسلحة
 gender f
 class organization militia
 cue

noun الجماعة المسلحة
 plural الجماعات المسلحة
 gender f
 class organization militia
 cue

noun جماعة إرهابية
 plural جماعات إرهابية
 gender f
 class organization militia
 cue

noun الجماعة الإرهابية
 plural الجماعات الإرهابية
 gender f
 class organization militia
 cue

noun جماعة متطرفة
 plural جماعات متطرفة
 gender f
 class organization
 cue

noun جماعة متمردة
 plural جماعات متمردة
 gender f
 class organization militia
 cue

noun الجماعة المتمردة
 plural الجماعات المتمردة
 gender f
 class organization militia
 cue

noun جماعة إسلامية
 plural جماعات إسلامية
 gender f
 class organization
 cue

noun جمعية
 plural جمعيات
 gender f
 class organization
 cue

noun جمعية خيرية
 plural جمعيات خيرية
 gender f
 class organization
 cue

noun جمعية حقوقية
 plural جمعيات حقوقية
 gender f
 class organization
 cue

noun جمعية حماية المستهلك
 gender f
 class organization
 cue

noun الجمعية العامة
 gender f
 class organization government
 cue

noun رابطة
 plural رابطات روابط
 gender f
 class organization
 cue

noun مرصد
 plural مراصد
 class organization
 cue

noun مرصد حقوقي
 plural مراصد حقوقية
 class organization
 cue

noun شبكة حقوقية
 plural شبكات حقوقية
 gender f
 class organization
 cue

noun مركز
 plural مراكز
 class organization
 cue

noun مركز أبحاث
 plural مراكز أبحاث
 class organization
 cue

noun مركز حقوقي
 plural مراكز حقوقية
 class organization
 cue

noun مركز بحوث
 plural مراكز بحوث
 class organization
 cue

noun مركز دراسات
 plural مراكز دراسات
 class organization
 cue

noun مركز بحثي
 plural مراكز بحثية
 class organization
 cue

noun مركز إعلامي
 plural مراكز إعلامية
 class organization
 cue

noun مركز ثقافي
 plural مراكز ثقافية
 class organization place
 cue

noun المركز الثقافي
 plural المراكز الثقافية
 class organization place
 cue

noun مركز تجاري
 plural مراكز تجارية
 class organization place
 cue

noun المركز التجاري
 plural المراكز التجارية
 class organization place
 cue

noun مركز احتجاز
 plural مراكز احتجاز
 class organization place
 cue

noun مركز الاحتجاز
 plural مراكز الاحتجاز
 class organization place
 cue

noun مركز صحي
 plural مراكز صحية
 class organization place
 cue

noun المركز الصحي
 plural المراكز الصحية
 class organization place
 cue

noun معهد
 plural معاهد
 class organization
 cue

noun معهد أبحاث
 plural معاهد أبحاث
 class organization
 cue

noun معهد بحوث
 plural معاهد بحوث
 class organization
 cue

noun مختبر
 plural مختبرات
 class organization
 cue

noun مخبر
 plural مخابر مخبرون
 class organization group
 cue
 feminine مخبرة

noun مختبر أبحاث
 plural مختبرات أبحاث
 class organization
 cue

noun مجموعة بحثية
 plural مجموعات بحثية
 gender f
 class organization
 cue

noun مجموعة حقوقية
 plural مجموعات حقوقية
 gender f
 class organization
 cue

noun مجموعة مسلحة
 plural مجموعات مسلحة
 gender f
 class organization militia
 cue

noun المجموعة المسلحة
 plural المجموعات المسلحة
 gender f
 class organization militia
 cue

noun مجموعة ضغط
 plural مجموعات ضغط
 gender f
 class organization
 cue

noun مجموعة عمل
 plural مجموعات عمل
 gender f
 class organization
 cue

noun مجموعة قرصنة
 plural مجموعات قرصنة
 gender f
 class organization
 cue

noun مجموعة قراصنة
 plural مجموعات قراصنة
 gender f
 class organization
 cue

noun مؤسسة خيرية
 plural مؤسسات خيرية
 gender f
 class organization
 cue

noun مؤسسة حقوقية
 plural مؤسسات حقوقية
 gender f
 class organization
 cue

noun مؤسسة بحثية
 plural مؤسسات بحثية
 gender f
 class organization
 cue

noun مؤسسة تعليمية
 plural مؤسسات تعليمية
 gender f
 class organization
 cue

noun أكاديمية
 plural أكاديميات
 gender f
 class organization university
 cue

noun جامعة
 plural جامعات
 gender f
 class organization university
 cue

noun كلية
 plural كليات كلى
 gender f
 class organization university
 cue

noun مدرسة
 plural مدارس
 gender f
 class organization place
 cue

noun مدرسة عليا
 plural مدارس عليا
 gender f
 class organization university
 cue

noun المدرسة العليا
 plural المدارس العليا
 gender f
 class organization university
 cue

noun ثانوية
 plural ثانويات
 gender f
 class organization place
 cue

noun إعدادية
 plural إعداديات
 gender f
 class organization place
 cue

noun روضة
 plural رياض
 gender f
 class organization place
 cue

noun حضانة
 plural حضانات
 gender f
 class organization place
 cue

noun حوزة
 plural حوزات
 gender f
 class organization
 cue

noun مستشفى
 plural مستشفيات
 gender m
 class organization place
 cue

noun مشفى
 plural مشاف
 gender m
 class organization place
 cue

noun مصحة
 plural مصحات
 gender f
 class organization place
 cue

noun عيادة
 plural عيادات
 gender f
 class organization place
 cue

noun مستوصف
 plural مستوصفات
 class organization place
 cue

noun مستوصفة
 gender f
 class organization
 cue

noun مسجد
 plural مساجد
 class organization place
 cue

noun جامع
 plural جوامع
 class organization place
 cue

noun كنيسة
 plural كنائس
 gender f
 class organization place
 cue

noun دير
 plural أديرة
 class organization place
 cue

noun كنيس
 plural كنس
 class organization place
 cue

noun معبد
 plural معابد
 class organization place
 cue

noun أبرشية
 plural أبرشيات
 gender f
 class organization
 cue

noun بطريركية
 plural بطريركيات
 gender f
 class organization
 cue

noun مطرانية
 plural مطرانيات
 gender f
 class organization
 cue

noun كاتدرائية
 plural كاتدرائيات
 gender f
 class organization place
 cue

noun زاوية
 plural زوايا
 gender f
 class organization place
 cue

noun متحف
 plural متاحف
 class organization place
 cue

noun مكتبة
 plural مكتبات
 gender f
 class organization place
 cue

noun مسرح
 plural مسارح
 class organization place
 cue

noun دار إفتاء
 plural دور إفتاء
 gender f
 class organization
 cue

noun دار الإفتاء
 gender f
 class organization
 cue

noun دار الأوبرا
 gender f
 class organization place
 cue

noun حركة
 plural حركات
 gender f
 class organization party
 cue

noun حركة طلابية
 plural حركات طلابية
 gender f
 class organization
 cue

noun حركة تمرد
 plural حركات تمرد
 gender f
 class organization militia
 cue

noun حركة التمرد
 plural حركات التمرد
 gender f
 class organization militia
 cue

noun حركة مسلحة
 plural حركات مسلحة
 gender f
 class organization militia
 cue

noun الحركة المسلحة
 plural الحركات المسلحة
 gender f
 class organization militia
 cue

noun حركة اجتماعية
 plural حركات اجتماعية
 gender f
 class organization
 cue

noun حركة احتجاجية
 plural حركات احتجاجية
 gender f
 class organization
 cue

noun تنظيم
 plural تنظيمات
 class organization militia
 cue

noun تنظيم إرهابي
 plural تنظيمات إرهابية
 class organization militia
 cue

noun تنظيم الدولة
 class organization militia
 cue

noun تنظيم الدولة الإسلامية
 class organization militia
 cue

noun خلية
 plural خلايا
 gender f
 class organization militia
 cue

noun خلية إرهابية
 plural خلايا إرهابية
 gender f
 class organization militia
 cue

noun عصابة
 plural عصابات
 gender f
 class organization
 cue

noun عصابة مسلحة
 plural عصابات مسلحة
 gender f
 class organization
 cue

noun مافيا
 plural مافيات
 gender f
 class organization
 cue

noun كارتيل
 plural كارتيلات
 class organization
 cue

noun مبادرة مدنية
 plural مبادرات مدنية
 gender f
 class organization
 cue

noun المبادرة المدنية
 plural المبادرات المدنية
 gender f
 class organization
 cue

noun هيئة حقوقية
 plural هيئات حقوقية
 gender f
 class organization
 cue

noun هيئة مدنية
 plural هيئات مدنية
 gender f
 class organization
 cue

noun هيئة دينية
 plural هيئات دينية
 gender f
 class organization
 cue

noun هيئة كبار العلماء
 gender f
 class organization
 cue

noun هيئة تنسيق
 plural هيئات تنسيق
 gender f
 class organization
 cue

noun هيئة دفاع
 plural هيئات دفاع
 gender f
 class organization

noun هيئة الدفاع
 plural هيئات الدفاع
 gender f
 class organization

noun فريق
 plural فرق أفرقة
 class organization club
 cue

noun فريق دفاع
 plural فرق دفاع
 class organization

noun فريق بحثي
 plural فرق بحثية
 class organization

noun فريق عمل
 plural فرق عمل
 class organization

noun فريق باحثين
 plural فرق باحثين
 class organization

noun فريق قانوني
 plural فرق قانونية
 class organization

noun فريق طبي
 plural فرق طبية
 class organization

noun فريق خبراء
 plural فرق خبراء
 class organization

noun فريق أممي
 plural فرق أممية
 class organization

noun منتدى
 plural منتديات
 gender m
 class organization
 cue

noun منبر
 plural منابر
 class organization
 cue

noun مؤتمر
 plural مؤتمرات
 class organization
 cue

noun مؤتمر وطني
 plural مؤتمرات وطنية
 class organization
 cue

noun مؤتمر شعبي
 plural مؤتمرات شعبية
 class organization
 cue

noun قمة
 plural قمم
 gender f
 class organization
 cue

noun حملة مدنية
 plural حملات مدنية
 gender f
 class organization
 cue

noun الحملة المدنية
 plural الحملات المدنية
 gender f
 class organization
 cue

noun لقاء وطني
 plural لقاءات وطنية
 class organization
 cue

noun اللقاء الوطني
 plural اللقاءات الوطنية
 class organization
 cue

noun تجمع مدني
 plural تجمعات مدنية
 class organization
 cue

noun التجمع المدني
 plural التجمعات المدنية
 class organization
 cue

noun أممية
 plural أمميات
 gender f
 class organization
 cue

noun أمانة عامة
 plural أمانات عامة
 gender f
 class organization
 cue

noun الأمانة العامة
 gender f
 class organization
 cue

noun أمانة
 plural أمانات
 gender f
 class organization government
 cue

noun مكتب سياسي
 plural مكاتب سياسية
 class organization
 cue

noun المكتب السياسي
 class organization
 cue

noun مكتب إعلامي
 plural مكاتب إعلامية
 class organization
 cue

noun المكتب الإعلامي
 class organization
 cue

noun مكتب تنفيذي
 plural مكاتب تنفيذية
 class organization
 cue

noun المكتب التنفيذي
 class organization
 cue

noun مكتب صحفي
 plural مكاتب صحفية
 class organization
 cue

noun المكتب الصحفي
 class organization
 cue

noun مجلس إدارة
 plural مجالس إدارة
 class organization

noun مجلس الإدارة
 plural مجالس الإدارات
 class organization

noun مجلس أمناء
 plural مجالس أمناء
 class organization

noun مجلس أطلسي
 class organization
 cue

noun مجلس تعاون
 class organization
 cue

noun مجلس التعاون
 class organization
 cue

noun مجلس التعاون الخليجي
 class organization
 cue

noun جامعة الدول العربية
 gender f
 class organization
 cue

noun الجامعة العربية
 gender f
 class organization
 cue

noun مجلس حقوق الإنسان
 class organization government
 cue

noun المجلس القومي لحقوق الإنسان
 class organization government
 cue

noun المجلس الوطني لحقوق الإنسان
 class organization government
 cue

noun صليب أحمر
 class organization

noun الصليب الأحمر
 class organization

noun هلال أحمر
 class organization

noun الهلال الأحمر
 class organization

noun محفل
 plural محافل
 class organization
 cue

noun طائفة
 plural طوائف
 gender f
 class organization group
 cue

noun قبيلة
 plural قبائل
 gender f
 class organization group
 cue

noun عشيرة
 plural عشائر
 gender f
 class organization group
 cue

noun عائلة
 plural عائلات عوائل
 gender f
 class organization group
 cue

noun أسرة
 plural أسر
 gender f
 class organization group
 cue

noun آل
 class organization group
 cue

noun بيت
 plural بيوت
 class organization place
 cue

noun سلالة
 plural سلالات
 gender f
 class organization group
 cue

noun طريقة صوفية
 plural طرق صوفية
 gender f
 class organization
 cue

noun الطريقة الصوفية
 plural الطرق الصوفية
 gender f
 class organization
 cue

noun مجتمع مدني
 class organization

noun المجتمع المدني
 class organization

noun المجتمع الدولي
 class organization

noun مجتمع
 plural مجتمعات
 class organization group

noun جالية
 plural جاليات
 gender f
 class organization group
 cue

noun كشافة
 gender f
 class organization group
 cue

noun حلقة
 plural حلقات
 gender f
 class organization

noun تيار
 plural تيارات
 class organization party
 cue

noun محور المقاومة
 class organization
 cue

noun بلوك
 plural بلوكات
 class organization
 cue

noun أوركسترا
 gender f
 class organization
 cue

noun فرقة موسيقية
 plural فرق موسيقية
 gender f
 class organization
 cue

noun فرقة مسرحية
 plural فرق مسرحية
 gender f
 class organization
 cue

noun مهرجان سينمائي
 plural مهرجانات سينمائية
 class organization
 cue

noun المهرجان السينمائي
 plural المهرجانات السينمائية
 class organization
 cue

noun مهرجان دولي
 plural مهرجانات دولية
 class organization
 cue

noun المهرجان الدولي
 plural المهرجانات الدولية
 class organization
 cue

noun معرض
 plural معارض
 class organization place
 cue

noun صالون
 plural صالونات
 class organization
 cue

noun ملتقى
 plural ملتقيات
 gender m
 class organization
 cue

noun كرسي علمي
 plural كراسي علمية
 class organization
 cue

noun الكرسي العلمي
 plural الكراسي العلمية
 class organization
 cue

noun جائزة
 plural جوائز
 gender f
 class organization

noun وقفية
 plural وقفيات
 gender f
 class organization
 cue

noun مجلس كنائس
 plural مجالس كنائس
 class organization
 cue

noun دار رعاية
 plural دور رعاية
 gender f
 class organization
 cue

noun مؤسسة دولية
 plural مؤسسات دولية
 gender f
 class organization

noun مؤسسة أممية
 plural مؤسسات أممية
 gender f
 class organization

noun الأمم المتحدة
 gender f
 class organization

noun قطاع
 plural قطاعات
 class organization place

noun مقاومة شعبية
 plural مقاومات شعبية
 gender f
 class organization militia
 cue

noun المقاومة الشعبية
 plural المقاومات الشعبية
 gender f
 class organization militia
 cue

noun لجنة
 plural لجان
 gender f
 class organization committee
 cue

noun لجنة برلمانية
 plural لجان برلمانية
 gender f
 class organization committee parliament
 cue

noun اللجنة البرلمانية
 plural اللجان البرلمانية
 gender f
 class organization committee parliament
 cue

noun لجنة نيابية
 plural لجان نيابية
 gender f
 class organization committee parliament
 cue

noun اللجنة النيابية
 plural اللجان النيابية
 gender f
 class organization committee parliament
 cue

noun لجنة تحقيق
 plural لجان تحقيق
 gender f
 class organization committee
 cue

noun لجنة التحقيق
 plural لجان التحقيق
 gender f
 class organization committee
 cue

noun لجنة تقصي الحقائق
 plural لجان تقصي الحقائق
 gender f
 class organization committee
 cue

noun لجنة دولية
 plural لجان دولية
 gender f
 class organization committee
 cue

noun لجنة وطنية
 plural لجان وطنية
 gender f
 class organization committee
 cue

noun اللجنة الوطنية
 gender f
 class organization committee
 cue

noun لجنة مركزية
 plural لجان مركزية
 gender f
 class organization committee
 cue

noun اللجنة المركزية
 gender f
 class organization committee
 cue

noun لجنة تنفيذية
 plural لجان تنفيذية
 gender f
 class organization committee
 cue

noun اللجنة التنفيذية
 gender f
 class organization committee
 cue

noun لجنة أولمبية
 plural لجان أولمبية
 gender f
 class organization committee
 cue

noun اللجنة الأولمبية
 gender f
 class organization committee
 cue

noun لجنة الانضباط
 gender f
 class organization committee
 cue

noun لجنة التجارة الاتحادية
 gender f
 class organization committee regulator government
 cue

noun لجنة حماية الصحفيين
 gender f
 class organization committee
 cue

noun لجنة حقوق الإنسان
 gender f
 class organization committee
 cue

noun لجنة القضاء
 gender f
 class organization committee
 cue

noun لجنة الاستخبارات
 gender f
 class organization committee parliament
 cue

noun لجنة فرعية
 plural لجان فرعية
 gender f
 class organization committee
 cue

noun لجنة دائمة
 plural لجان دائمة
 gender f
 class organization committee
 cue

noun لجنة خبراء
 plural لجان خبراء
 gender f
 class organization committee
 cue

noun لجنة تسيير
 plural لجان تسيير
 gender f
 class organization committee
 cue

noun لجنة شعبية
 plural لجان شعبية
 gender f
 class organization committee
 cue

noun لجنة تحكيم
 plural لجان تحكيم
 gender f
 class organization committee
 cue

noun لجنة طبية
 plural لجان طبية
 gender f
 class organization committee
 cue

noun لجنة مقاومة
 plural لجان مقاومة
 gender f
 class organization committee
 cue

noun لجنة المتابعة
 plural لجان المتابعة
 gender f
 class organization committee
 cue

noun لجنة إضراب
 plural لجان إضراب
 gender f
 class organization committee
 cue

noun اللجنة الدولية
 gender f
 class organization committee
 cue

noun لجنة الأوراق المالية
 gender f
 class organization committee regulator government
 cue

noun لجنة مشتركة
 plural لجان مشتركة
 gender f
 class organization committee
 cue

noun حزب
 plural أحزاب
 class organization party
 cue

noun حزب حاكم
 plural أحزاب حاكمة
 class organization party

noun الحزب الحاكم
 class organization party

noun حزب معارض
 plural أحزاب معارضة
 class organization party

noun حزب سياسي
 plural أحزاب سياسية
 class organization party

noun حزب يميني
 plural أحزاب يمينية
 class organization party

noun حزب يساري
 plural أحزاب يسارية
 class organization party

noun حزب إسلامي
 plural أحزاب إسلامية
 class organization party

noun حزب شيوعي
 plural أحزاب شيوعية
 class organization party
 cue

noun الحزب الشيوعي
 class organization party
 cue

noun الحزب الاشتراكي
 class organization party
 cue

noun حزب اشتراكي
 plural أحزاب اشتراكية
 class organization party
 cue

noun الحزب الديمقراطي
 class organization party
 cue

noun الحزب الجمهوري
 class organization party
 cue

noun قائمة انتخابية
 plural قوائم انتخابية
 gender f
 class organization party
 cue

noun القائمة الانتخابية
 plural القوائم الانتخابية
 gender f
 class organization party
 cue

noun لائحة انتخابية
 plural لوائح انتخابية
 gender f
 class organization party
 cue

noun اللائحة الانتخابية
 plural اللوائح الانتخابية
 gender f
 class organization party
 cue

noun قائمة مشتركة
 plural قوائم مشتركة
 gender f
 class organization party
 cue

noun القائمة المشتركة
 plural القوائم المشتركة
 gender f
 class organization party
 cue

noun كتلة
 plural كتل
 gender f
 class organization party
 cue

noun جبهة
 plural جبهات
 gender f
 class organization party militia
 cue

noun جبهة وطنية
 plural جبهات وطنية
 gender f
 class organization party
 cue

noun جبهة شعبية
 plural جبهات شعبية
 gender f
 class organization party
 cue

noun الجبهة الشعبية
 gender f
 class organization party
 cue

noun جبهة تحرير
 plural جبهات تحرير
 gender f
 class organization party
 cue

noun جبهة التحرير
 gender f
 class organization party
 cue

noun جبهة التحرير الوطني
 gender f
 class organization party
 cue

noun تجمع سياسي
 plural تجمعات سياسية
 class organization party
 cue

noun التجمع السياسي
 plural التجمعات السياسية
 class organization party
 cue

noun تيار سياسي
 plural تيارات سياسية
 class organization party
 cue

noun مجلس قيادي
 plural مجالس قيادية
 class organization party
 cue

noun المجلس القيادي
 plural المجالس القيادية
 class organization party
 cue

noun معارضة سورية
 gender f
 class organization party

noun المعارضة السورية
 gender f
 class organization party

noun معارضة مسلحة
 gender f
 class organization party militia

noun المعارضة المسلحة
 gender f
 class organization party militia

noun أغلبية برلمانية
 plural أغلبيات برلمانية
 gender f
 class organization party

noun الأغلبية البرلمانية
 plural الأغلبيات البرلمانية
 gender f
 class organization party

noun موالاة
 gender f
 class organization party

noun يمين متطرف
 class organization party

noun اليمين المتطرف
 class organization party

noun ائتلاف معارض
 plural ائتلافات معارضة
 class organization party

noun الائتلاف المعارض
 plural ائتلافات المعارضة
 class organization party

noun ائتلاف وطني
 plural ائتلافات وطنية
 class organization party
 cue

noun الائتلاف الوطني
 plural الائتلافات الوطنية
 class organization party
 cue

noun تحالف انتخابي
 plural تحالفات انتخابية
 class organization party
 cue

noun التحالف الانتخابي
 plural التحالفات الانتخابية
 class organization party
 cue

noun ثنائي
 class organization party

noun الثنائي الشيعي
 class organization party

noun الإطار التنسيقي
 class organization party

noun إطار تنسيقي
 class organization party

noun ميليشيا
 plural ميليشيات
 gender f
 class organization militia
 cue

noun مليشيا
 plural مليشيات
 gender f
 class organization militia
 cue

noun فصيل
 plural فصائل
 class organization militia
 cue

noun فصيل مسلح
 plural فصائل مسلحة
 class organization militia

noun فصائل معارضة
 gender f
 class organization militia

noun الفصائل الفلسطينية
 gender f
 class organization militia

noun كتائب
 gender f
 class organization militia
 cue

noun سرايا
 gender f
 class organization militia
 cue

noun ألوية
 gender f
 class organization militia
 cue

noun عصبة
 plural عصب
 gender f
 class organization militia
 cue

noun حشد
 plural حشود
 class organization militia group
 cue

noun حشد شعبي
 class organization militia
 cue

noun الحشد الشعبي
 class organization militia
 cue

noun جناح مسلح
 plural أجنحة مسلحة
 class organization militia subsidiary

noun الجناح المسلح
 plural الأجنحة المسلحة
 class organization militia subsidiary

noun جيش تحرير
 plural جيوش تحرير
 class organization militia
 cue

noun جيش التحرير
 plural جيوش التحرير
 class organization militia
 cue

noun جيش حر
 class organization militia
 cue

noun الجيش الحر
 class organization militia
 cue

noun جيش مقاومة
 class organization militia
 cue

noun جيش المقاومة
 class organization militia
 cue

noun متمردون
 class organization militia group

noun قوات رديفة
 gender f
 class organization militia

noun القوات الرديفة
 gender f
 class organization militia

noun بيشمركة
 gender f
 class organization militia
 cue

noun البيشمركة
 gender f
 class organization militia
 cue

noun وحدات حماية
 gender f
 class organization militia
 cue

noun وحدات الحماية
 gender f
 class organization militia
 cue

noun وحدات حماية الشعب
 gender f
 class organization militia
 cue

noun قوات سوريا الديمقراطية
 gender f
 class organization militia
 cue

noun جنجويد
 class organization militia

noun الجنجويد
 class organization militia

noun قوات شعبية
 gender f
 class organization militia

noun القوات الشعبية
 gender f
 class organization militia

noun صحوات
 gender f
 class organization militia

noun فرقة موت
 plural فرق موت
 gender f
 class organization militia

noun فرقة الموت
 plural فرق الموت
 gender f
 class organization militia

noun غرفة عمليات
 plural غرف عمليات
 gender f
 class organization militia
 cue

noun غرفة العمليات
 plural الغرف العمليات
 gender f
 class organization militia
 cue

noun مجموعة مرتزقة
 plural مجموعات مرتزقة
 gender f
 class organization militia

noun مجموعة المرتزقة
 plural مجموعات المرتزقة
 gender f
 class organization militia

noun نقابة
 plural نقابات
 gender f
 class organization union
 cue

noun نقابة صحفيين
 plural نقابات صحفيين
 gender f
 class organization union
 cue

noun نقابة الصحفيين
 plural نقابات الصحفيين
 gender f
 class organization union
 cue

noun نقابة الصحافيين
 gender f
 class organization union
 cue

noun نقابة المحامين
 plural نقابات المحامين
 gender f
 class organization union
 cue

noun نقابة الأطباء
 plural نقابات الأطباء
 gender f
 class organization union
 cue

noun نقابة المعلمين
 plural نقابات المعلمين
 gender f
 class organization union
 cue

noun نقابة المهندسين
 gender f
 class organization union
 cue

noun نقابة عمالية
 plural نقابات عمالية
 gender f
 class organization union
 cue

noun نقابة عامة
 plural نقابات عامة
 gender f
 class organization union
 cue

noun النقابة العامة
 gender f
 class organization union
 cue

noun نقابة مهنية
 plural نقابات مهنية
 gender f
 class organization union
 cue

noun اتحاد عمال
 plural اتحادات عمال
 class organization union
 cue

noun اتحاد العمال
 class organization union
 cue

noun اتحاد نقابات
 plural اتحادات نقابات
 class organization union
 cue

noun اتحاد عام
 plural اتحادات عامة
 class organization union
 cue

noun الاتحاد العام
 class organization union
 cue

noun الاتحاد العام للشغل
 class organization union
 cue

noun اتحاد مهني
 plural اتحادات مهنية
 class organization union
 cue

noun اتحاد طلبة
 plural اتحادات طلبة
 class organization union
 cue

noun اتحاد الطلبة
 class organization union
 cue

noun اتحاد كتاب
 plural اتحادات كتاب
 class organization union
 cue

noun اتحاد الكتاب
 class organization union
 cue

noun اتحاد الصحفيين
 class organization union
 cue

noun اتحاد أرباب عمل
 plural اتحادات أرباب عمل
 class organization union
 cue

noun اتحاد الصناعات
 class organization union
 cue

noun كونفدرالية
 plural كونفدراليات
 gender f
 class organization union federation
 cue

noun كنفدرالية
 plural كنفدراليات
 gender f
 class organization union federation
 cue

noun مركزية نقابية
 plural مركزيات نقابية
 gender f
 class organization union
 cue

noun المركزية النقابية
 plural المركزيات النقابية
 gender f
 class organization union
 cue

noun غرفة تجارة
 plural غرف تجارة
 gender f
 class organization union
 cue

noun غرفة التجارة
 plural غرف التجارة
 gender f
 class organization union
 cue

noun غرفة صناعة
 plural غرف صناعة
 gender f
 class organization union
 cue

noun غرفة الصناعة
 plural غرف الصناعة
 gender f
 class organization union
 cue

noun هيئة محامين
 plural هيئات محامين
 gender f
 class organization union
 cue

noun هيئة المحامين
 plural هيئات المحامين
 gender f
 class organization union
 cue

noun عمادة محامين
 plural عمادات محامين
 gender f
 class organization union
 cue

noun رابطة صحفيين
 plural روابط صحفيين
 gender f
 class organization union
 cue

noun رابطة الصحفيين
 plural روابط الصحفيين
 gender f
 class organization union
 cue

noun تنظيم نقابي
 plural تنظيمات نقابية
 class organization union
 cue

noun التنظيم النقابي
 plural التنظيمات النقابية
 class organization union
 cue

noun عمادة
 plural عمادات
 gender f
 class organization union
 cue

noun جمعية مهنية
 plural جمعيات مهنية
 gender f
 class organization union
 cue

noun الجمعية المهنية
 plural الجمعيات المهنية
 gender f
 class organization union
 cue

noun منظمة أعراف
 plural منظمات أعراف
 gender f
 class organization union
 cue

noun منظمة الأعراف
 plural منظمات الأعراف
 gender f
 class organization union
 cue

noun نقابة مستقلة
 plural نقابات مستقلة
 gender f
 class organization union
 cue

noun جمعية صحفيين
 plural جمعيات صحفيين
 gender f
 class organization union
 cue

noun جمعية الصحفيين
 plural جمعيات الصحفيين
 gender f
 class organization union
 cue

noun فدرالية
 plural فدراليات
 gender f
 class organization federation
 cue

noun فيدرالية
 plural فيدراليات
 gender f
 class organization federation
 cue

noun اتحاد رياضي
 plural اتحادات رياضية
 class organization federation
 cue

noun الاتحاد الرياضي
 plural الاتحادات الرياضية
 class organization federation
 cue

noun اتحاد كرة القدم
 plural اتحادات كرة القدم
 class organization federation
 cue

noun اتحاد الكرة
 class organization federation
 cue

noun اتحاد كرة قدم
 plural اتحادات كرة قدم
 class organization federation
 cue

noun الاتحاد الدولي
 plural الاتحادات الدولية
 class organization federation
 cue

noun الاتحاد الأوروبي
 class organization federation government

noun الاتحاد الإفريقي
 class organization federation government

noun اتحاد دولي
 plural اتحادات دولية
 class organization federation
 cue

noun جامعة ملكية
 plural جامعات ملكية
 gender f
 class organization federation
 cue

noun الجامعة الملكية
 gender f
 class organization federation
 cue

noun دوري
 plural دوريات
 class organization federation
 cue

noun عصبة رياضية
 plural عصب رياضية
 gender f
 class organization federation
 cue

noun العصبة الرياضية
 plural العصب الرياضية
 gender f
 class organization federation
 cue

noun رابطة محترفين
 plural روابط محترفين
 gender f
 class organization federation
 cue

noun رابطة المحترفين
 plural روابط المحترفين
 gender f
 class organization federation
 cue

noun رابطة الدوري
 gender f
 class organization federation
 cue

noun كأس
 plural كؤوس
 class organization federation

noun ناد
 plural أندية نواد
 class organization club
 cue

noun نادي
 plural أندية نوادي
 class organization club
 cue

noun نادي كرة قدم
 plural أندية كرة قدم
 class organization club
 cue

noun ناد رياضي
 plural أندية رياضية
 class organization club
 cue

noun النادي الرياضي
 class organization club
 cue

noun منتخب
 plural منتخبات منتخبون
 class organization club government group
 cue

noun منتخب وطني
 plural منتخبات وطنية
 class organization club
 cue

noun المنتخب الوطني
 class organization club

noun ترجي
 class organization club

noun شبيبة
 plural شبيبات
 gender f
 class organization club group
 cue

noun مولودية
 plural مولوديات
 gender f
 class organization club
 cue

noun نهضة رياضية
 gender f
 class organization club
 cue

noun جمعية رياضية
 plural جمعيات رياضية
 gender f
 class organization club
 cue

noun الجمعية الرياضية
 plural الجمعيات الرياضية
 gender f
 class organization club
 cue

noun فريق كرة قدم
 plural فرق كرة قدم
 class organization club
 cue

noun نادي ثقافي
 plural أندية ثقافية
 class organization club
 cue

noun نادي قضاة
 plural أندية قضاة
 class organization club
 cue

noun نادي القضاة
 class organization club
 cue

noun نادي الأسير
 class organization club
 cue

noun شبكة تجسس
 plural شبكات تجسس
 gender f
 class organization network

noun شبكة إجرامية
 plural شبكات إجرامية
 gender f
 class organization network

noun شبكة دولية
 plural شبكات دولية
 gender f
 class organization network
 cue

noun شبكة تهريب
 plural شبكات تهريب
 gender f
 class organization network

noun شبكة مدنية
 plural شبكات مدنية
 gender f
 class organization network
 cue

noun شبكة صحفيين
 plural شبكات صحفيين
 gender f
 class organization network
 cue

noun شبكة اتصالات
 plural شبكات اتصالات
 gender f
 class organization network
 cue

noun شبكة إنترنت
 plural شبكات إنترنت
 gender f
 class organization network

noun شبكة كهرباء
 plural شبكات كهرباء
 gender f
 class organization network

noun شبكة طرق
 plural شبكات طرق
 gender f
 class organization network

noun شبكة الطرق
 plural شبكات الطرق
 gender f
 class organization network

noun شبكة افتراضية
 plural شبكات افتراضية
 gender f
 class organization network product
 cue

noun الشبكة الافتراضية
 plural الشبكات الافتراضية
 gender f
 class organization network product
 cue

# Unnamed bodies that act

noun إدارة محلية
 plural إدارات محلية
 gender f
 class organization government

noun الإدارة المحلية
 plural الإدارات المحلية
 gender f
 class organization government

noun إدارة ذاتية
 plural إدارات ذاتية
 gender f
 class organization government
 cue

noun الإدارة الذاتية
 plural الإدارات الذاتية
 gender f
 class organization government
 cue

noun جهة مانحة
 plural جهات مانحة
 gender f
 class organization

noun الجهات المانحة
 gender f
 class organization

noun جهة معنية
 plural جهات معنية
 gender f
 class organization

noun جهة خارجية
 plural جهات خارجية
 gender f
 class organization

noun جهة مسؤولة
 plural جهات مسؤولة
 gender f
 class organization

noun جهة مجهولة
 plural جهات مجهولة
 gender f
 class organization

noun جهة فاعلة
 plural جهات فاعلة
 gender f
 class organization

noun طرف ثالث
 plural أطراف ثالثة
 class organization

noun جانب
 plural جوانب
 class organization

noun جوار
 class organization

noun قيادة سياسية
 plural قيادات سياسية
 gender f
 class organization

noun القيادة السياسية
 plural القيادات السياسية
 gender f
 class organization

noun قوى سياسية
 gender f
 class organization

noun القوى السياسية
 gender f
 class organization

noun قوى معارضة
 gender f
 class organization

noun القوى المعارضة
 gender f
 class organization

noun قوى ثورية
 gender f
 class organization

noun القوى الثورية
 gender f
 class organization

noun قوى وطنية
 gender f
 class organization

noun القوى الوطنية
 gender f
 class organization

noun مؤسسات دولة
 gender f
 class organization government

noun مؤسسات الدولة
 gender f
 class organization government

noun مؤسسة حكومية
 plural مؤسسات حكومية
 gender f
 class organization government

noun المؤسسة الحكومية
 plural المؤسسات الحكومية
 gender f
 class organization government

noun مؤسسة رسمية
 plural مؤسسات رسمية
 gender f
 class organization government

noun المؤسسة الرسمية
 plural المؤسسات الرسمية
 gender f
 class organization government

noun جهاز إعلامي
 plural أجهزة إعلامية
 class organization media

noun الجهاز الإعلامي
 plural الأجهزة الإعلامية
 class organization media

noun مصدر رسمي
 plural مصادر رسمية
 class group

noun منشأة
 plural منشآت
 gender f
 class organization place transparent

noun وكر
 plural أوكار
 class organization place

# Places

noun مدينة
 plural مدن
 gender f
 class place
 cue

noun بلدة
 plural بلدات
 gender f
 class place
 cue

noun قرية
 plural قرى
 gender f
 class place
 cue

noun ضيعة
 plural ضيع
 gender f
 class place
 cue

noun عزبة
 plural عزب
 gender f
 class place
 cue

noun نجع
 plural نجوع
 class place
 cue

noun كفر
 plural كفور
 class place
 cue

noun دوار
 plural دواوير
 class place
 cue

noun قصبة
 plural قصبات
 gender f
 class place
 cue

noun ناحية
 plural نواح نواحي
 gender f
 class place
 cue

noun إقليم
 plural أقاليم
 class place
 cue

noun منطقة
 plural مناطق
 gender f
 class place
 cue

noun حي
 plural أحياء
 class place
 cue

noun حارة
 plural حارات
 gender f
 class place
 cue

noun شارع
 plural شوارع
 class place
 cue

noun زقاق
 plural أزقة
 class place
 cue

noun طريق
 plural طرق طرقات
 class place
 cue

noun طريق سريع
 plural طرق سريعة
 class place
 cue

noun جادة
 plural جادات
 gender f
 class place
 cue

noun زنقة
 plural زنقات
 gender f
 class place
 cue

noun نهج
 plural أنهج مناهج
 class place
 cue

noun ساحة
 plural ساحات
 gender f
 class place
 cue

noun ميناء
 plural موانئ
 class place
 cue

noun مرفأ
 plural مرافئ
 class place
 cue

noun مطار
 plural مطارات
 class place
 cue

noun مطار دولي
 plural مطارات دولية
 class place
 cue

noun محطة كهرباء
 plural محطات كهرباء
 gender f
 class place
 cue

noun محطة قطار
 plural محطات قطار
 gender f
 class place
 cue

noun محطة طاقة
 plural محطات طاقة
 gender f
 class place
 cue

noun محطة نووية
 plural محطات نووية
 gender f
 class place
 cue

noun مفاعل
 plural مفاعلات
 class place
 cue

noun مفاعل نووي
 plural مفاعلات نووية
 class place
 cue

noun سد
 plural سدود
 class place
 cue

noun جسر
 plural جسور
 class place
 cue

noun قنطرة
 plural قناطر
 gender f
 class place
 cue

noun نفق
 plural أنفاق
 class place
 cue

noun معبر
 plural معابر
 class place
 cue

noun معبر حدودي
 plural معابر حدودية
 class place
 cue

noun حاجز
 plural حواجز
 class place
 cue

noun نقطة تفتيش
 plural نقاط تفتيش
 gender f
 class place
 cue

noun نقطة التفتيش
 plural نقاط التفتيش
 gender f
 class place
 cue

noun مخيم
 plural مخيمات
 class place transparent
 cue

noun مخيم لاجئين
 plural مخيمات لاجئين
 class place
 cue

noun مستوطنة
 plural مستوطنات
 gender f
 class place
 cue

noun مستعمرة
 plural مستعمرات
 gender f
 class place
 cue

noun بؤرة استيطانية
 plural بؤر استيطانية
 gender f
 class place
 cue

noun البؤرة الاستيطانية
 plural البؤر الاستيطانية
 gender f
 class place
 cue

noun ضاحية
 plural ضواح ضواحي
 gender f
 class place
 cue

noun ريف
 plural أرياف
 class place
 cue

noun بادية
 plural بواد بوادي
 gender f
 class place
 cue

noun واحة
 plural واحات
 gender f
 class place
 cue

noun صحراء
 plural صحارى
 gender f
 class place
 cue

noun جبل
 plural جبال
 class place
 cue

noun تل
 plural تلال
 class place
 cue

noun هضبة
 plural هضاب
 gender f
 class place
 cue

noun سهل
 plural سهول
 class place
 cue

noun واد
 plural أودية وديان
 class place
 cue

noun وادي
 plural وديان
 class place
 cue

noun نهر
 plural أنهار
 class place
 cue

noun بحر
 plural بحار
 class place
 cue

noun محيط
 plural محيطات
 class place
 cue

noun بحيرة
 plural بحيرات
 gender f
 class place
 cue

noun خليج
 plural خلجان
 class place
 cue

noun مضيق
 plural مضايق
 class place
 cue

noun جزيرة
 plural جزر
 gender f
 class place
 cue

noun شبه جزيرة
 plural أشباه جزر
 class place
 cue

noun شبه الجزيرة
 plural أشباه الجزر
 class place
 cue

noun أرخبيل
 plural أرخبيلات
 class place
 cue

noun ساحل
 plural سواحل
 class place
 cue

noun شاطئ
 plural شواطئ
 class place
 cue

noun كورنيش
 class place
 cue

noun رأس
 plural رؤوس
 class place
 cue

noun عين
 plural عيون أعين
 gender f
 class place
 cue

noun بئر
 plural آبار
 gender f
 class place
 cue

noun حقل
 plural حقول
 class place
 cue

noun حقل نفط
 plural حقول نفط
 class place
 cue

noun حقل غاز
 plural حقول غاز
 class place
 cue

noun منجم
 plural مناجم
 class place
 cue

noun غابة
 plural غابات
 gender f
 class place
 cue

noun حديقة
 plural حدائق
 gender f
 class place
 cue

noun منتزه
 plural منتزهات
 class place
 cue

noun محمية
 plural محميات
 gender f
 class place
 cue

noun ملعب
 plural ملاعب
 class place
 cue

noun استاد
 plural استادات
 class place
 cue

noun إستاد
 plural إستادات
 class place
 cue

noun مدرج
 plural مدرجات
 class place
 cue

noun صالة
 plural صالات
 gender f
 class place
 cue

noun قاعة
 plural قاعات
 gender f
 class place
 cue

noun معتقل
 plural معتقلات معتقلون
 class place group
 cue
 feminine معتقلة

noun مقبرة
 plural مقابر
 gender f
 class place
 cue

noun ضريح
 plural أضرحة
 class place
 cue

noun مرقد
 plural مراقد
 class place
 cue

noun مزار
 plural مزارات
 class place
 cue

noun حرم
 class place
 cue

noun حرم جامعي
 plural أحرام جامعية
 class place
 cue

noun قلعة
 plural قلاع
 gender f
 class place
 cue

noun برج
 plural أبراج
 class place
 cue

noun مبنى
 plural مبان مباني
 gender m
 class place
 cue

noun بناية
 plural بنايات
 gender f
 class place
 cue

noun عمارة
 plural عمارات
 gender f
 class place
 cue

noun منزل
 plural منازل
 class place transparent
 cue

noun فيلا
 plural فيلات فلل
 gender f
 class place
 cue

noun شقة
 plural شقق
 gender f
 class place
 cue

noun سوق
 plural أسواق
 gender f
 class place
 cue

noun بازار
 plural بازارات
 class place
 cue

noun عاصمة
 plural عواصم
 gender f
 class place

noun قارة
 plural قارات
 gender f
 class place
 cue

noun بلد
 plural بلدان بلاد
 class place government

noun وطن
 plural أوطان
 class place

noun أرض
 plural أراض أراضي
 gender f
 class place
 cue

noun ضفة
 plural ضفاف
 gender f
 class place
 cue

noun الضفة
 gender f
 class place
 cue

noun الضفة الغربية
 gender f
 class place

noun قطاع غزة
 class place

noun شمال
 class place

noun جنوب
 class place

noun شرق
 class place

noun غرب
 class place

noun وسط
 plural أوساط
 class place group

noun حد
 plural حدود
 class place

noun شريط حدودي
 plural أشرطة حدودية
 class place

noun الشريط الحدودي
 plural الأشرطة الحدودية
 class place

noun مثلث حدودي
 class place

noun المثلث الحدودي
 class place

noun خط
 plural خطوط
 class place
 cue

noun خط تماس
 plural خطوط تماس
 class place

noun جبهة قتالية
 plural جبهات قتالية
 gender f
 class place

noun الجبهة القتالية
 plural الجبهات القتالية
 gender f
 class place

noun مدخل
 plural مداخل
 class place

noun محور طرقي
 plural محاور طرقية
 class place

noun المحور الطرقي
 plural المحاور الطرقية
 class place

noun قطر
 plural أقطار
 class place

noun مربع
 plural مربعات
 class place

noun منطقة صناعية
 plural مناطق صناعية
 gender f
 class place
 cue

noun منطقة حرة
 plural مناطق حرة
 gender f
 class place
 cue

noun منطقة خضراء
 gender f
 class place

noun منطقة عازلة
 plural مناطق عازلة
 gender f
 class place

noun قاعدة عسكرية
 plural قواعد عسكرية
 gender f
 class place
 cue

noun قاعدة جوية
 plural قواعد جوية
 gender f
 class place
 cue

noun قاعدة بحرية
 plural قواعد بحرية
 gender f
 class place
 cue

noun مهبط
 plural مهابط
 class place
 cue

noun موقع عسكري
 plural مواقع عسكرية
 class place

noun الموقع العسكري
 plural المواقع العسكرية
 class place

noun موقع أثري
 plural مواقع أثرية
 class place
 cue

noun الموقع الأثري
 plural المواقع الأثرية
 class place
 cue

noun مكان
 plural أماكن أمكنة
 class place

noun محلة
 plural محلات
 gender f
 class place
 cue

noun تجمع سكني
 plural تجمعات سكنية
 class place
 cue

noun التجمع السكني
 plural التجمعات السكنية
 class place
 cue

noun مجمع سكني
 plural مجمعات سكنية
 class place
 cue

noun مجمع تجاري
 plural مجمعات تجارية
 class place
 cue

noun ملجأ
 plural ملاجئ
 class place

noun مأوى
 plural مآو
 gender m
 class place

noun عنوان
 plural عناوين
 class place

noun كوكب
 plural كواكب
 class place
 cue

noun قمر
 plural أقمار
 class place
 cue

noun سماء
 plural سماوات
 gender f
 class place

noun فضاء
 plural فضاءات
 class place

noun مجال جوي
 plural مجالات جوية
 class place

noun المجال الجوي
 plural المجالات الجوية
 class place

noun أجواء
 gender f
 class place

noun مياه إقليمية
 gender f
 class place

noun المياه الإقليمية
 gender f
 class place

noun مشتى
 plural مشاتي
 gender m
 class place
 cue

noun دشرة
 plural دشر
 gender f
 class place
 cue

noun بلدية حضرية
 gender f
 class place
 cue

noun حاضرة
 plural حواضر
 gender f
 class place
 cue

noun مركز حضري
 plural مراكز حضرية
 class place
 cue

noun المركز الحضري
 plural المراكز الحضرية
 class place
 cue

noun كومونة
 plural كومونات
 gender f
 class place
 cue

noun كانتون
 plural كانتونات
 class place
 cue

noun قائمقامية
 plural قائمقاميات
 gender f
 class place
 cue

noun مديرية إدارية
 gender f
 class place
 cue

noun مركز إداري
 class place
 cue

noun سيحة
 gender f
 class place
 cue

noun فلج
 plural أفلاج
 class place
 cue

noun هجرة سكنية
 plural هجر سكنية
 gender f
 class place
 cue

noun شعيب
 class place
 cue

noun خور
 plural أخوار
 class place
 cue

noun هور
 plural أهوار
 class place
 cue

noun دلتا
 gender f
 class place
 cue

noun مصب
 plural مصبات
 class place
 cue

noun منبع
 plural منابع
 class place
 cue

noun شلال
 plural شلالات
 class place
 cue

noun كهف
 plural كهوف
 class place
 cue

noun مغارة
 plural مغارات
 gender f
 class place
 cue

noun بركان
 plural براكين
 class place
 cue

noun جرف
 plural جروف
 class place
 cue

noun فج
 plural فجاج
 class place
 cue

noun عقبة
 plural عقبات
 gender f
 class place
 cue

noun عرقوب
 class place
 cue

noun غوطة
 gender f
 class place
 cue

noun جرد
 plural جرود
 class place
 cue

# Roles: heads of bodies

noun رئيس
 plural رؤساء
 class role
 title
 feminine رئيسة

noun رئيس تنفيذي
 plural رؤساء تنفيذيون
 plural رؤساء تنفيذيين
 class role
 title
 feminine رئيسة تنفيذية

noun الرئيس التنفيذي
 plural الرؤساء التنفيذيون
 plural الرؤساء التنفيذيين
 class role
 title
 feminine الرئيسة التنفيذية

noun رئيس مجلس إدارة
 plural رؤساء مجالس إدارات
 class role
 title
 feminine رئيسة مجلس إدارة

noun رئيس مجلس الإدارة
 plural رؤساء مجالس الإدارات
 class role
 title
 feminine رئيسة مجلس الإدارة

noun رئيس وزراء
 plural رؤساء وزراء
 class role
 title
 feminine رئيسة وزراء

noun رئيس الوزراء
 plural رؤساء الوزراء
 class role
 title
 feminine رئيسة الوزراء

noun رئيس الحكومة
 plural رؤساء الحكومات
 class role
 title
 feminine رئيسة الحكومة

noun رئيس الجمهورية
 plural رؤساء الجمهورية
 class role
 title
 feminine رئيسة الجمهورية

noun رئيس دولة
 plural رؤساء دول
 class role
 title
 feminine رئيسة دولة

noun رئيس الدولة
 plural رؤساء الدول
 class role
 title
 feminine رئيسة الدولة

noun رئيس البرلمان
 plural رؤساء البرلمان
 class role
 title
 feminine رئيسة البرلمان

noun رئيس مجلس النواب
 plural رؤساء مجلس النواب
 class role
 title
 feminine رئيسة مجلس النواب

noun رئيس مجلس الشيوخ
 class role
 title

noun رئيس مجلس الأمة
 class role
 title






noun رئيس أركان
 plural رؤساء أركان
 class role
 title

noun رئيس الأركان
 plural رؤساء الأركان
 class role
 title

noun رئيس هيئة الأركان
 class role
 title

noun رئيس تحرير
 plural رؤساء تحرير
 class role
 title
 feminine رئيسة تحرير

noun رئيس التحرير
 plural رؤساء التحرير
 class role
 title
 feminine رئيسة التحرير




noun رئيس قسم
 plural رؤساء أقسام
 class role
 title
 feminine رئيسة قسم


noun رئيس وفد
 plural رؤساء وفود
 class role
 title
 feminine رئيسة وفد


noun رئيس فريق
 plural رؤساء فرق
 class role
 title
 feminine رئيسة فريق

noun رئيس الديوان
 class role
 title


noun رئيس قطاع
 plural رؤساء قطاعات
 class role
 title
 feminine رئيسة قطاع

noun رئيس الشرطة
 class role
 title

noun رئيس الاستخبارات
 plural رؤساء الاستخبارات
 class role
 title

noun رئيس المخابرات
 plural رؤساء المخابرات
 class role
 title

noun رئيس الموساد
 class role
 title

noun رئيس الشاباك
 class role
 title

noun رئيس أساقفة
 plural رؤساء أساقفة
 class role
 title


noun رئيس مؤسس
 plural رؤساء مؤسسون
 plural رؤساء مؤسسين
 class role
 title

noun رئيس سابق
 plural رؤساء سابقون
 plural رؤساء سابقين
 class role
 title
 feminine رئيسة سابقة

noun رئيس المكتب السياسي
 class role
 title

noun رئيس جهة
 plural رؤساء جهات
 class role
 title
 feminine رئيسة جهة


noun رئيس مشترك
 plural رؤساء مشتركون
 plural رؤساء مشتركين
 class role
 title
 feminine رئيسة مشتركة

noun نائب رئيس
 plural نواب رؤساء
 plural نواب رئيس
 class role
 title
 feminine نائبة رئيس

noun نائب الرئيس
 plural نواب الرئيس
 class role
 title
 feminine نائبة الرئيس

noun نائب رئيس الوزراء
 plural نواب رئيس الوزراء
 class role
 title
 feminine نائبة رئيس الوزراء

noun نائب وزير
 plural نواب وزراء
 class role
 title
 feminine نائبة وزير

noun نائب مدير
 plural نواب مديرين
 class role
 title
 feminine نائبة مدير

noun نائب الأمين العام
 plural نواب الأمين العام
 class role
 title
 feminine نائبة الأمين العام

noun نائب القائد العام
 class role
 title

noun نائب رئيس مجلس الإدارة
 class role
 title

noun نائب المدير العام
 class role
 title

noun مدير
 plural مديرون مدراء
 class role
 title
 feminine مديرة

noun مدير عام
 plural مديرون عامون
 plural مدراء عامون
 plural مديرين عامين
 plural مدراء عامين
 class role
 title
 feminine مديرة عامة

noun المدير العام
 plural المدراء العامون
 plural المدراء العامين
 class role
 title
 feminine المديرة العامة

noun مدير تنفيذي
 plural مديرون تنفيذيون
 plural مدراء تنفيذيون
 plural مديرين تنفيذيين
 plural مدراء تنفيذيين
 class role
 title
 feminine مديرة تنفيذية

noun المدير التنفيذي
 plural المدراء التنفيذيون
 plural المدراء التنفيذيين
 class role
 title
 feminine المديرة التنفيذية

noun مدير مالي
 plural مديرون ماليون
 plural مديرين ماليين
 class role
 title
 feminine مديرة مالية

noun المدير المالي
 class role
 title

noun مدير إقليمي
 plural مديرون إقليميون
 plural مديرين إقليميين
 class role
 title
 feminine مديرة إقليمية

noun المدير الإقليمي
 class role
 title
 feminine المديرة الإقليمية

noun مدير فني
 plural مديرون فنيون
 plural مديرين فنيين
 class role
 title
 feminine مديرة فنية

noun المدير الفني
 class role
 title



noun مدير تحرير
 plural مديرو تحرير
 plural مديري تحرير
 class role
 title
 feminine مديرة تحرير

noun مدير التحرير
 class role
 title

noun مدير نشر
 plural مديرو نشر
 plural مديري نشر
 class role
 title
 feminine مديرة نشر

noun مدير مدرسة
 plural مديرو مدارس
 plural مديري مدارس
 class role
 title
 feminine مديرة مدرسة

noun مدير أمن
 plural مديرو أمن
 plural مديري أمن
 class role
 title

noun مدير الأمن
 class role
 title

noun مدير مشروع
 plural مديرو مشاريع
 plural مديري مشاريع
 class role
 title
 feminine مديرة مشروع

noun مدير أعمال
 plural مديرو أعمال
 plural مديري أعمال
 class role
 title
 feminine مديرة أعمال

noun مدير قسم
 plural مديرو أقسام
 plural مديري أقسام
 class role
 title
 feminine مديرة قسم

noun مدير حملة
 plural مديرو حملات
 plural مديري حملات
 class role
 title
 feminine مديرة حملة

noun مدير مساعد
 plural مديرون مساعدون
 plural مديرين مساعدين
 class role
 title
 feminine مديرة مساعدة

noun مدير البحوث
 class role
 title

noun مدير الأبحاث
 class role
 title

noun مدير الإعلام
 class role
 title

noun مدير العلاقات العامة
 class role
 title

noun مدير السياسات
 class role
 title

noun وزير
 plural وزراء
 class role
 title
 feminine وزيرة

noun وزير أول
 plural وزراء أولون
 plural وزراء أولين
 class role
 title
 feminine وزيرة أولى

noun الوزير الأول
 class role
 title

noun وزير خارجية
 plural وزراء خارجية
 class role
 title
 feminine وزيرة خارجية

noun وزير الخارجية
 plural وزراء الخارجية
 class role
 title
 feminine وزيرة الخارجية

noun وزير داخلية
 plural وزراء داخلية
 class role
 title
 feminine وزيرة داخلية

noun وزير الداخلية
 plural وزراء الداخلية
 class role
 title
 feminine وزيرة الداخلية

noun وزير دفاع
 plural وزراء دفاع
 class role
 title
 feminine وزيرة دفاع

noun وزير الدفاع
 plural وزراء الدفاع
 class role
 title
 feminine وزيرة الدفاع

noun وزير عدل
 plural وزراء عدل
 class role
 title
 feminine وزيرة عدل

noun وزير العدل
 plural وزراء العدل
 class role
 title
 feminine وزيرة العدل

noun وزير مالية
 plural وزراء مالية
 class role
 title
 feminine وزيرة مالية

noun وزير المالية
 plural وزراء المالية
 class role
 title
 feminine وزيرة المالية

noun وزير الاقتصاد
 plural وزراء الاقتصاد
 class role
 title
 feminine وزيرة الاقتصاد

noun وزير الصحة
 plural وزراء الصحة
 class role
 title
 feminine وزيرة الصحة

noun وزير التربية
 class role
 title
 feminine وزيرة التربية

noun وزير التعليم
 class role
 title
 feminine وزيرة التعليم

noun وزير الإعلام
 plural وزراء الإعلام
 class role
 title
 feminine وزيرة الإعلام

noun وزير الثقافة
 plural وزراء الثقافة
 class role
 title
 feminine وزيرة الثقافة

noun وزير الطاقة
 class role
 title
 feminine وزيرة الطاقة

noun وزير النفط
 plural وزراء النفط
 class role
 title
 feminine وزيرة النفط

noun وزير الأمن القومي
 class role
 title

noun وزير الأمن
 class role
 title
 feminine وزيرة الأمن

noun وزير التجارة
 class role
 title
 feminine وزيرة التجارة

noun وزير الخزانة
 class role
 title
 feminine وزيرة الخزانة

noun وزير الزراعة
 class role
 title
 feminine وزيرة الزراعة

noun وزير الفلاحة
 class role
 title
 feminine وزيرة الفلاحة

noun وزير العمل
 class role
 title
 feminine وزيرة العمل

noun وزير البيئة
 class role
 title
 feminine وزيرة البيئة

noun وزير الاتصالات
 class role
 title
 feminine وزيرة الاتصالات

noun وزير النقل
 class role
 title
 feminine وزيرة النقل

noun وزير السياحة
 class role
 title
 feminine وزيرة السياحة

noun وزير الأوقاف
 class role
 title

noun وزير دولة
 plural وزراء دولة
 class role
 title
 feminine وزيرة دولة

noun وزير مفوض
 plural وزراء مفوضون
 plural وزراء مفوضين
 class role
 title

noun وزير الشباب والرياضة
 class role
 title

noun وزير منتدب
 plural وزراء منتدبون
 plural وزراء منتدبين
 class role
 title
 feminine وزيرة منتدبة

noun كاتب دولة
 plural كتاب دولة
 class role
 title
 feminine كاتبة دولة

noun كاتب الدولة
 class role
 title
 feminine كاتبة الدولة

noun وكيل مساعد
 class role
 title

noun الوكيل المساعد
 class role
 title

noun سكرتير دولة
 class role
 title

noun مستشار
 plural مستشارون
 class role
 title
 feminine مستشارة

noun مستشار الأمن القومي
 plural مستشارو الأمن القومي
 plural مستشاري الأمن القومي
 class role
 title
 feminine مستشارة الأمن القومي

noun مستشار رئاسي
 plural مستشارون رئاسيون
 plural مستشارين رئاسيين
 class role
 title
 feminine مستشارة رئاسية

noun مستشار خاص
 plural مستشارون خاصون
 plural مستشارين خاصين
 class role
 title
 feminine مستشارة خاصة

noun مستشار إعلامي
 plural مستشارون إعلاميون
 plural مستشارين إعلاميين
 class role
 title
 feminine مستشارة إعلامية

noun مستشار قانوني
 plural مستشارون قانونيون
 plural مستشارين قانونيين
 class role
 title
 feminine مستشارة قانونية

noun المستشار القانوني
 class role
 title

noun مستشار سياسي
 plural مستشارون سياسيون
 plural مستشارين سياسيين
 class role
 title
 feminine مستشارة سياسية

noun مستشار جماعي
 plural مستشارون جماعيون
 plural مستشارين جماعيين
 class role
 title
 feminine مستشارة جماعية

noun كبير مستشارين
 plural كبار مستشارين
 class role
 title

noun كبير المستشارين
 plural كبار المستشارين
 class role
 title

noun كبير
 plural كبار
 class role

noun كبير مفاوضين
 plural كبار مفاوضين
 class role
 title

noun كبير المفاوضين
 plural كبار المفاوضين
 class role
 title

noun كبير الباحثين
 plural كبار الباحثين
 class role
 title
 feminine كبيرة الباحثين

noun كبير باحثين
 plural كبار باحثين
 class role
 title
 feminine كبيرة باحثين

noun كبير موظفي
 class role
 title

noun كبير موظفين
 plural كبار موظفين
 class role
 title

noun كبير الموظفين
 plural الكبار الموظفين
 class role
 title

noun كبير خبراء
 plural كبار خبراء
 class role
 title

noun كبير الخبراء
 plural كبار الخبراء
 class role
 title

noun كبير محللين
 plural كبار محللين
 class role
 title

noun كبير المحللين
 plural كبار المحللين
 class role
 title

noun كبير مهندسين
 plural كبار مهندسين
 class role
 title

noun كبير المهندسين
 plural كبار المهندسين
 class role
 title

noun أمين
 plural أمناء
 class role
 title
 feminine أمينة

noun أمين عام
 plural أمناء عامون
 plural أمناء عامين
 class role
 title
 feminine أمينة عامة

noun الأمين العام
 plural الأمناء العامون
 plural الأمناء العامين
 class role
 title
 feminine الأمينة العامة

noun أمين صندوق
 plural أمناء صندوق
 class role
 title
 feminine أمينة صندوق

noun أمين سر
 plural أمناء سر
 class role
 title
 feminine أمينة سر

noun أمين عام مساعد
 plural أمناء عامون مساعدون
 plural أمناء عامين مساعدين
 class role
 title

noun أمين مساعد
 plural أمناء مساعدون
 plural أمناء مساعدين
 class role
 title

noun كاتب عام
 plural كتاب عامون
 plural كتاب عامين
 class role
 title
 feminine كاتبة عامة

noun الكاتب العام
 class role
 title
 feminine الكاتبة العامة

noun سكرتير
 plural سكرتيرون
 class role
 title
 feminine سكرتيرة

noun سكرتير عام
 plural سكرتيرون عامون
 plural سكرتيرين عامين
 class role
 title
 feminine سكرتيرة عامة

noun السكرتير العام
 class role
 title

noun السكرتير الأول
 class role
 title

noun قائد
 plural قادة قواد
 class role group
 title
 feminine قائدة

noun قائد عام
 plural قادة عامون
 plural قادة عامين
 class role
 title

noun القائد العام
 plural القادة العامون
 plural القادة العامين
 class role
 title

noun قائد الجيش
 plural قادة الجيوش
 class role
 title

noun قائد الشرطة
 plural قادة الشرطة
 class role
 title

noun قائد القوات
 plural قادة القوات
 class role
 title

noun قائد عسكري
 plural قادة عسكريون
 plural قادة عسكريين
 class role
 title

noun قائد ميداني
 plural قادة ميدانيون
 plural قادة ميدانيين
 class role
 title

noun قائد فريق
 plural قادة فرق
 class role
 title
 feminine قائدة فريق

noun القائد الأعلى
 class role
 title

noun زعيم
 plural زعماء
 class role group
 title
 feminine زعيمة

noun زعيم معارضة
 plural زعماء معارضة
 class role
 title
 feminine زعيمة معارضة

noun زعيم المعارضة
 plural زعماء المعارضة
 class role
 title
 feminine زعيمة المعارضة

noun زعيم الحزب
 class role
 title
 feminine زعيمة الحزب

noun زعيم الأغلبية
 class role
 title

noun زعيم الأقلية
 class role
 title

noun زعيم التنظيم
 class role
 title

noun زعيم روحي
 plural زعماء روحيون
 plural زعماء روحيين
 class role
 title

noun زعيم ديني
 plural زعماء دينيون
 plural زعماء دينيين
 class role
 title

noun زعيم قبلي
 plural زعماء قبليون
 plural زعماء قبليين
 class role
 title

noun زعيم سياسي
 plural زعماء سياسيون
 plural زعماء سياسيين
 class role
 title

noun مرشد
 plural مرشدون
 class role
 title
 feminine مرشدة

noun مرشد أعلى
 class role
 title

noun المرشد الأعلى
 class role
 title

noun المرشد العام
 class role
 title

noun مرشد عام
 class role
 title

noun مؤسس
 plural مؤسسون
 class role
 title

noun مؤسس مشارك
 plural مؤسسون مشاركون
 plural مؤسسين مشاركين
 class role
 title
 feminine مؤسسة مشاركة

noun شريك مؤسس
 plural شركاء مؤسسون
 plural شركاء مؤسسين
 class role
 title
 feminine شريكة مؤسسة

noun الشريك المؤسس
 plural الشركاء المؤسسون
 plural الشركاء المؤسسين
 class role
 title
 feminine شريكة المؤسسة

noun المؤسس المشارك
 plural المؤسسون المشاركون
 plural المؤسسين المشاركين
 class role
 title

noun رأس حربة
 class role
 title

noun محافظ
 plural محافظون
 class role
 title

noun محافظ البنك المركزي
 class role
 title

noun حاكم
 plural حكام
 class role
 title
 feminine حاكمة

noun حاكم عسكري
 plural حكام عسكريون
 plural حكام عسكريين
 class role
 title

noun وال
 plural ولاة
 class role
 title
 feminine والية

noun والي
 plural ولاة
 class role
 title
 feminine والية

noun عامل الإقليم
 plural عمال الأقاليم
 class role
 title

noun قائم مقام
 plural قائمو مقام
 plural قائمي مقام
 class role
 title

noun قائم المقام
 plural قائمو المقام
 plural قائمي المقام
 class role
 title

noun قائمقام
 plural قائمقامون
 class role
 title

noun معتمد
 plural معتمدون
 class role
 title
 feminine معتمدة

noun متصرف
 plural متصرفون
 class role
 title

noun عمدة
 plural عمد
 gender m
 class role
 title

noun مختار
 plural مخاتير
 class role
 title

noun باشا
 plural باشوات
 class role
 title

noun شيخ الأزهر
 class role
 title

noun مفت
 plural مفتون
 class role
 title

noun مفتي
 plural مفتون
 class role
 title

noun مفتي الجمهورية
 class role
 title

noun المفتي العام
 class role
 title

noun مفتي عام
 class role
 title

noun مرجع ديني
 plural مراجع دينيون
 plural مراجع دينيين
 class role
 title

noun المرجع الديني
 plural المراجع الدينيون
 plural المراجع الدينيين
 class role
 title

noun بطريرك
 plural بطاركة
 class role
 title

noun بابا
 plural باباوات
 class role
 title

noun كاردينال
 plural كرادلة
 class role
 title

noun مطران
 plural مطارنة
 class role
 title

noun أسقف
 plural أساقفة
 class role
 title

noun قس
 plural قساوسة
 class role
 title
 feminine قسة

noun قسيس
 plural قسيسون
 class role
 title

noun كاهن
 plural كهنة
 class role
 title

noun حاخام
 plural حاخامات
 class role
 title

noun حاخام أكبر
 class role
 title

noun راهب
 plural رهبان
 class role group
 title
 feminine راهبة

noun ملك
 plural ملوك
 class role
 title
 feminine ملكة

noun ولي عهد
 plural ولاة عهد
 class role
 title
 feminine ولية عهد

noun ولي العهد
 plural أولياء العهد
 plural ولاة العهد
 class role
 title
 feminine ولية العهد

noun أمير
 plural أمراء
 class role
 title
 feminine أميرة

noun سلطان
 plural سلاطين
 class role
 title

noun خليفة
 plural خلفاء
 class role
 title

noun إمبراطور
 plural أباطرة
 class role
 title
 feminine إمبراطورة

noun شاه
 class role
 title

noun رئيس وزراء أسبق
 class role
 title

noun نقيب
 plural نقباء
 class role honorific
 title
 feminine نقيبة

noun نقيب الصحفيين
 class role
 title

noun نقيب الصحافيين
 class role
 title

noun نقيب المحامين
 class role
 title

noun نقيب المعلمين
 class role
 title

noun نقيب الأطباء
 class role
 title

noun نقيب المهندسين
 class role
 title

noun منسق
 plural منسقون
 class role
 title
 feminine منسقة

noun منسق عام
 plural منسقون عامون
 plural منسقين عامين
 class role
 title
 feminine منسقة عامة

noun المنسق العام
 class role
 title

noun منسق أممي
 plural منسقون أمميون
 plural منسقين أمميين
 class role
 title
 feminine منسقة أممية

noun منسقة
 plural منسقات
 gender f
 class role
 title

noun مفوض
 plural مفوضون
 class role
 title
 feminine مفوضة

noun مفوض سام
 plural مفوضون سامون
 plural مفوضين سامين
 class role
 title
 feminine مفوضة سامية

noun المفوض السامي
 class role
 title
 feminine المفوضة السامية

noun مفوض عام
 plural مفوضون عامون
 plural مفوضين عامين
 class role
 title
 feminine مفوضة عامة

noun المفوض العام
 class role
 title

noun مبعوث
 plural مبعوثون
 class role
 title
 feminine مبعوثة

noun مبعوث خاص
 plural مبعوثون خاصون
 plural مبعوثين خاصين
 class role
 title
 feminine مبعوثة خاصة

noun المبعوث الخاص
 class role
 title

noun مبعوث أممي
 plural مبعوثون أمميون
 plural مبعوثين أمميين
 class role
 title
 feminine مبعوثة أممية

noun المبعوث الأممي
 class role
 title
 feminine المبعوثة الأممية

noun مبعوث رئاسي
 plural مبعوثون رئاسيون
 plural مبعوثين رئاسيين
 class role
 title

noun مقرر
 plural مقررون
 class role
 title
 feminine مقررة

noun مقرر خاص
 plural مقررون خاصون
 plural مقررين خاصين
 class role
 title
 feminine مقررة خاصة

noun المقرر الخاص
 plural المقررون الخاصون
 plural المقررين الخاصين
 class role
 title
 feminine المقررة الخاصة

noun مقرر أممي
 plural مقررون أمميون
 plural مقررين أمميين
 class role
 title
 feminine مقررة أممية

noun مندوب
 plural مندوبون
 class role
 title
 feminine مندوبة

noun مندوب دائم
 plural مندوبون دائمون
 plural مندوبين دائمين
 class role
 title
 feminine مندوبة دائمة

noun المندوب الدائم
 class role
 title
 feminine المندوبة الدائمة

noun مندوب عام
 class role
 title

noun المندوب العام
 class role
 title

noun مندوب جهوي
 plural مندوبون جهويون
 plural مندوبين جهويين
 class role
 title
 feminine مندوبة جهوية

noun سفير
 plural سفراء
 class role
 title
 feminine سفيرة

noun قنصل
 plural قناصل
 class role
 title
 feminine قنصلة

noun قنصل عام
 plural قناصل عامون
 plural قناصل عامين
 class role
 title
 feminine قنصلة عامة

noun القنصل العام
 class role
 title

noun قائم بالأعمال
 plural قائمون بالأعمال
 plural قائمين بالأعمال
 class role
 title
 feminine قائمة بالأعمال

noun القائم بالأعمال
 class role
 title
 feminine القائمة بالأعمال

noun قائم بأعمال
 plural قائمون بأعمال
 plural قائمين بأعمال
 class role
 title
 feminine قائمة بأعمال

noun ملحق
 plural ملحقون
 class role
 title
 feminine ملحقة

noun ملحق عسكري
 plural ملحقون عسكريون
 plural ملحقين عسكريين
 class role
 title

noun ملحق ثقافي
 plural ملحقون ثقافيون
 plural ملحقين ثقافيين
 class role
 title

noun دبلوماسي
 plural دبلوماسيون
 class role group
 title

noun ممثل
 plural ممثلون
 class role group transparent
 title
 feminine ممثلة

noun ممثل خاص
 plural ممثلون خاصون
 plural ممثلين خاصين
 class role
 title
 feminine ممثلة خاصة

noun الممثل الخاص
 class role
 title
 feminine الممثلة الخاصة

noun ممثل سام
 plural ممثلون سامون
 plural ممثلين سامين
 class role
 title
 feminine ممثلة سامية

noun الممثل السامي
 class role
 title
 feminine الممثلة السامية

noun ممثل عن
 plural ممثلون عن
 plural ممثلين عن
 class role
 title
 feminine ممثلة عن

noun وسيط أممي
 plural وسطاء أمميون
 plural وسطاء أمميين
 class role
 title

noun الوسيط الأممي
 plural الوسطاء الأمميون
 plural الوسطاء الأمميين
 class role
 title

noun نائب
 plural نواب
 class role group
 title
 feminine نائبة

noun نائب برلماني
 plural نواب برلمانيون
 plural نواب برلمانيين
 class role group
 title
 feminine نائبة برلمانية

noun برلماني
 plural برلمانيون
 class role group
 title

noun سيناتور
 plural سيناتورات
 class role
 title
 feminine سيناتورة

noun شيخ
 plural شيوخ
 class role honorific
 title
 feminine شيخة

noun نائب كنيست
 class role
 title

noun عضو كنيست
 plural أعضاء كنيست
 class role
 title
 feminine عضوة كنيست

noun مشرع
 plural مشرعون
 class role group
 title
 feminine مشرعة

noun مرشح
 plural مرشحون
 class role group
 title
 feminine مرشحة

noun مرشح رئاسي
 plural مرشحون رئاسيون
 plural مرشحين رئاسيين
 class role
 title
 feminine مرشحة رئاسية

noun المرشح الرئاسي
 class role
 title

noun مرشح سابق
 class role
 title

noun الرئيس المنتخب
 class role
 title

noun قيادية
 plural قياديات
 gender f
 class role
 title

noun مسؤول
 plural مسؤولون
 class role group transparent
 title
 feminine مسؤولة

noun مسئول
 plural مسئولون
 class role group
 title
 feminine مسئولة

noun مسؤول أمني
 plural مسؤولون أمنيون
 plural مسؤولين أمنيين
 class role group
 title
 feminine مسؤولة أمنية

noun مسؤول حكومي
 plural مسؤولون حكوميون
 plural مسؤولين حكوميين
 class role group
 title
 feminine مسؤولة حكومية

noun مسؤول عسكري
 plural مسؤولون عسكريون
 plural مسؤولين عسكريين
 class role group
 title

noun مسؤول كبير
 plural مسؤولون كبار
 plural كبار مسؤولين
 plural مسؤولين كبار
 class role group
 title

noun مسؤول إعلامي
 plural مسؤولون إعلاميون
 plural مسؤولين إعلاميين
 class role
 title
 feminine مسؤولة إعلامية

noun مسؤول سياسي
 plural مسؤولون سياسيون
 plural مسؤولين سياسيين
 class role
 title

noun مسؤول ملف
 plural مسؤولو ملفات
 plural مسؤولي ملفات
 class role
 title
 feminine مسؤولة ملف

noun مسؤول عن ملف
 class role
 title

noun مراقب عام
 plural مراقبون عامون
 plural مراقبين عامين
 class role
 title

noun المراقب العام
 plural المراقبون العامون
 plural المراقبين العامين
 class role
 title

noun مفتش
 plural مفتشون
 class role group
 title
 feminine مفتشة

noun مفتش عام
 plural مفتشون عامون
 plural مفتشين عامين
 class role
 title

noun المفتش العام
 class role
 title

noun عميد
 plural عمداء
 class role honorific
 title
 feminine عميدة

noun وصي
 plural أوصياء
 class role
 title
 feminine وصية

noun ولي أمر
 plural أولياء أمور
 class role group
 title

noun ولي الأمر
 plural أولياء الأمور
 class role group
 title

noun مشرف
 plural مشرفون
 class role
 title
 feminine مشرفة

noun مشرف عام
 plural مشرفون عامون
 plural مشرفين عامين
 class role
 title
 feminine مشرفة عامة

noun المشرف العام
 class role
 title

noun مسير
 plural مسيرون
 class role
 title

noun متصدر
 plural متصدرون
 class role
 title

noun عراب
 plural عرابون
 class role
 title
 feminine عرابة

noun ناشر
 plural ناشرون
 class role
 title
 feminine ناشرة

# Roles: spokespersons

noun متحدث
 plural متحدثون
 class role spokesperson
 title
 feminine متحدثة

noun متحدث رسمي
 plural متحدثون رسميون
 plural متحدثين رسميين
 class role spokesperson
 title
 feminine متحدثة رسمية

noun المتحدث الرسمي
 class role spokesperson
 title
 feminine المتحدثة الرسمية

noun متحدث باسم
 plural متحدثون باسم
 plural متحدثين باسم
 class role spokesperson
 title
 feminine متحدثة باسم

noun المتحدث باسم
 plural المتحدثون باسم
 plural المتحدثين باسم
 class role spokesperson
 title
 feminine المتحدثة باسم

noun المتحدث الرسمي باسم
 class role spokesperson
 title
 feminine المتحدثة الرسمية باسم

noun متحدث رسمي باسم
 plural متحدثون رسميون باسم
 plural متحدثين رسميين باسم
 class role spokesperson
 title
 feminine متحدثة رسمية باسم

noun متحدث إعلامي
 plural متحدثون إعلاميون
 plural متحدثين إعلاميين
 class role spokesperson
 title
 feminine متحدثة إعلامية

noun المتحدث الإعلامي
 class role spokesperson
 title

noun متحدث عسكري
 plural متحدثون عسكريون
 plural متحدثين عسكريين
 class role spokesperson
 title

noun المتحدث العسكري
 class role spokesperson
 title

noun متحدث حكومي
 plural متحدثون حكوميون
 plural متحدثين حكوميين
 class role spokesperson
 title
 feminine متحدثة حكومية

noun متحدث بلسان
 plural متحدثون بلسان
 plural متحدثين بلسان
 class role spokesperson
 title
 feminine متحدثة بلسان

noun المتحدث بلسان
 class role spokesperson
 title
 feminine المتحدثة بلسان

noun ناطق
 plural ناطقون
 class role spokesperson
 title
 feminine ناطقة

noun ناطق رسمي
 plural ناطقون رسميون
 plural ناطقين رسميين
 class role spokesperson
 title
 feminine ناطقة رسمية

noun الناطق الرسمي
 class role spokesperson
 title
 feminine الناطقة الرسمية

noun ناطق باسم
 plural ناطقون باسم
 plural ناطقين باسم
 class role spokesperson
 title
 feminine ناطقة باسم

noun الناطق باسم
 plural الناطقون باسم
 plural الناطقين باسم
 class role spokesperson
 title
 feminine الناطقة باسم

noun الناطق الرسمي باسم
 class role spokesperson
 title
 feminine الناطقة الرسمية باسم

noun ناطق رسمي باسم
 class role spokesperson
 title

noun ناطق عسكري
 plural ناطقون عسكريون
 plural ناطقين عسكريين
 class role spokesperson
 title

noun الناطق العسكري
 class role spokesperson
 title

noun ناطق بلسان
 plural ناطقون بلسان
 plural ناطقين بلسان
 class role spokesperson
 title
 feminine ناطقة بلسان

noun الناطق بلسان
 class role spokesperson
 title

noun ناطق إعلامي
 plural ناطقون إعلاميون
 plural ناطقين إعلاميين
 class role spokesperson
 title

noun الناطق الإعلامي
 class role spokesperson
 title

noun سكرتير صحفي
 plural سكرتيرون صحفيون
 plural سكرتيرين صحفيين
 class role spokesperson
 title
 feminine سكرتيرة صحفية

noun السكرتير الصحفي
 plural السكرتيرون الصحفيون
 plural سكرتيرين الصحفيين
 plural السكرتيرين الصحفيين
 class role spokesperson
 title
 feminine السكرتيرة الصحفية

noun المتحدثة باسم
 gender f
 class role spokesperson
 title

noun الناطقة باسم
 gender f
 class role spokesperson
 title

noun مسؤول الإعلام
 class role spokesperson
 title
 feminine مسؤولة الإعلام

noun مسؤول التواصل
 class role spokesperson
 title
 feminine مسؤولة التواصل

noun مكلف بالاتصال
 plural مكلفون بالاتصال
 plural مكلفين بالاتصال
 class role spokesperson
 title
 feminine مكلفة بالاتصال

noun ناطق حكومي
 plural ناطقون حكوميون
 plural ناطقين حكوميين
 class role spokesperson
 title

# Roles: lawyers and representatives

noun محام
 plural محامون
 class role group
 title
 feminine محامية

noun محامي
 plural محامون
 class role group
 title
 feminine محامية

noun محامي دفاع
 plural محامو دفاع
 plural محامي دفاع
 class role group
 title
 feminine محامية دفاع

noun محامي الدفاع
 plural محامو الدفاع
 plural محامي الدفاع
 class role group
 title
 feminine محامية الدفاع

noun محام حقوقي
 plural محامون حقوقيون
 plural محامين حقوقيين
 class role group
 title
 feminine محامية حقوقية

noun وكيل دفاع
 plural وكلاء دفاع
 class role group
 title

noun وكيل الدفاع
 plural وكلاء الدفاع
 class role group
 title

noun وكيل قانوني
 plural وكلاء قانونيون
 plural وكلاء قانونيين
 class role group
 title
 feminine وكيلة قانونية

noun الوكيل القانوني
 plural الوكلاء القانونيون
 plural الوكلاء القانونيين
 class role group
 title
 feminine الوكيلة القانونية

noun موكل
 plural موكلون
 class role group customer
 feminine موكلة

noun ممثل قانوني
 plural ممثلون قانونيون
 plural ممثلين قانونيين
 class role group
 title
 feminine ممثلة قانونية

noun كاتب عدل
 plural كتاب عدل
 class role group
 title

noun موثق
 plural موثقون
 class role group
 title
 feminine موثقة

noun عدل إشهاد
 plural عدول إشهاد
 class role group
 title

noun عدل الإشهاد
 plural عدول الإشهاد
 class role group
 title

noun عدل منفذ
 plural عدول منفذون
 plural عدول منفذين
 class role group
 title

noun العدل المنفذ
 plural عدول المنفذون
 plural عدول المنفذين
 class role group
 title

noun مفوض قضائي
 plural مفوضون قضائيون
 plural مفوضين قضائيين
 class role group
 title

noun المفوض القضائي
 plural المفوضون القضائيون
 plural المفوضين القضائيين
 class role group
 title

noun خبير قضائي
 plural خبراء قضائيون
 plural خبراء قضائيين
 class role group
 title

noun مأمور قضائي
 plural مأمورون قضائيون
 plural مأمورين قضائيين
 class role group
 title

noun المأمور القضائي
 plural المأمورون القضائيون
 plural المأمورين القضائيين
 class role group
 title

noun طبيب شرعي
 plural أطباء شرعيون
 plural أطباء شرعيين
 class role group
 title

# Titles of address

noun سيد
 plural سادة السادة أسياد
 class honorific group
 title
 feminine سيدة السيدة

noun آنسة
 plural آنسات
 gender f
 class honorific
 title

noun أستاذ
 plural أساتذة
 class honorific role group
 title
 feminine أستاذة

noun دكتور
 plural دكاترة
 class honorific
 title
 feminine دكتورة

noun مهندس
 plural مهندسون
 class honorific role group
 title
 feminine مهندسة

noun بروفيسور
 plural بروفيسورات
 class honorific
 title
 feminine بروفيسورة

noun بروفسور
 class honorific
 title

noun طبيب
 plural أطباء
 class honorific role group
 title
 feminine طبيبة

noun حاج
 plural حجاج
 class honorific group
 title

noun مولى
 plural موال
 gender m
 class honorific
 title

noun مولاي
 class honorific
 title

noun سي
 class honorific
 title

noun لالة
 gender f
 class honorific
 title

noun فضيلة
 gender f
 class honorific
 title

noun فضيلة الشيخ
 gender f
 class honorific
 title

noun سماحة
 gender f
 class honorific
 title

noun سماحة الشيخ
 gender f
 class honorific
 title

noun سماحة السيد
 gender f
 class honorific
 title

noun معالي
 class honorific
 title

noun سعادة
 gender f
 class honorific
 title

noun سعادة السفير
 gender f
 class honorific
 title

noun فخامة
 gender f
 class honorific
 title

noun جلالة
 gender f
 class honorific
 title

noun جلالة الملك
 gender f
 class honorific
 title

noun جلالة السلطان
 gender f
 class honorific
 title

noun سمو
 class honorific
 title

noun سمو الأمير
 class honorific
 title

noun سمو الشيخ
 class honorific
 title

noun صاحب السمو
 class honorific
 title

noun صاحب الجلالة
 class honorific
 title

noun صاحبة الجلالة
 gender f
 class honorific
 title

noun سيادة
 plural سيادات
 gender f
 class honorific
 title

noun قداسة
 gender f
 class honorific
 title

noun قداسة البابا
 gender f
 class honorific
 title

noun غبطة
 gender f
 class honorific
 title

noun نيافة
 gender f
 class honorific
 title

noun آية الله
 gender f
 class honorific
 title

noun حجة الإسلام
 gender f
 class honorific
 title

noun إمام
 plural أئمة
 class honorific role
 title

noun ملا
 class honorific
 title

noun شهيد
 plural شهداء
 class honorific group
 title
 feminine شهيدة

noun مرحوم
 class honorific
 title
 feminine مرحومة

noun راحل
 plural راحلون
 class honorific
 title
 feminine راحلة

noun فريق أول
 class honorific
 title

noun فريق ركن
 class honorific
 title

noun لواء ركن
 plural ألوية ركن
 class honorific
 title

noun عميد ركن
 plural عمداء ركن
 class honorific
 title

noun عقيد
 plural عقداء
 class honorific role
 title

noun عقيد ركن
 class honorific
 title

noun مقدم
 plural مقدمون
 class honorific role
 title

noun رائد
 plural رواد
 class honorific role
 title
 feminine رائدة

noun ملازم
 plural ملازمون
 class honorific role
 title

noun ملازم أول
 class honorific
 title

noun رقيب أول
 class honorific
 title

noun عريف
 plural عرفاء
 class honorific role
 title
 feminine عريفة

noun جنرال
 plural جنرالات
 class honorific role
 title
 feminine جنرالة

noun مشير
 plural مشيرون
 class honorific role
 title

noun كولونيل
 plural كولونيلات
 class honorific role
 title

noun ميجر جنرال
 class honorific
 title

noun أميرال
 plural أميرالات
 class honorific role
 title

noun أدميرال
 plural أدميرالات
 class honorific role
 title

noun ماجور
 class honorific
 title

noun كابتن
 plural كباتن
 class honorific role
 title

noun قبطان
 plural قباطنة
 class honorific role
 title

noun مساعد
 plural مساعدون
 class honorific role group
 title

noun باشاغا
 class honorific
 title

noun بيك
 class honorific
 title

noun بك
 class honorific
 title

noun أفندي
 class honorific
 title

noun سير
 class honorific
 title

noun لورد
 plural لوردات
 class honorific role
 title

noun ليدي
 class honorific
 title

noun مستر
 class honorific
 title

noun مسيو
 class honorific
 title

noun مدام
 class honorific
 title

noun ماما
 class honorific
 title

noun خواجة
 plural خواجات
 gender m
 class honorific
 title

noun أب
 plural آباء
 class honorific group
 title

noun خادم الحرمين الشريفين
 class honorific
 title

noun عاهل
 plural عواهل
 class honorific role
 title
 feminine عاهلة

# Human groups: media, law, politics, civil society

noun صحفي
 plural صحفيون
 class group role
 title
 feminine صحفية

noun صحافي
 plural صحافيون
 class group role
 title
 feminine صحافية

noun إعلامي
 plural إعلاميون
 class group role
 title
 feminine إعلامية

noun صحفي استقصائي
 plural صحفيون استقصائيون
 plural صحفيين استقصائيين
 class group role
 feminine صحفية استقصائية

noun صحافي استقصائي
 plural صحافيون استقصائيون
 plural صحافيين استقصائيين
 class group role
 feminine صحافية استقصائية

noun مراسل
 plural مراسلون
 class group role
 title
 feminine مراسلة

noun محرر
 plural محررون
 class group role
 title
 feminine محررة

noun كاتب
 plural كتاب كتبة
 class group role
 title
 feminine كاتبة

noun كاتب صحفي
 plural كتاب صحفيون
 plural كتاب صحفيين
 class group role
 title
 feminine كاتبة صحفية

noun كاتب رأي
 plural كتاب رأي
 class group role
 feminine كاتبة رأي

noun مصور
 plural مصورون
 class group role
 title
 feminine مصورة

noun مصور صحفي
 plural مصورون صحفيون
 plural مصورين صحفيين
 class group role
 title
 feminine مصورة صحفية

noun مذيع
 plural مذيعون
 class group role
 title
 feminine مذيعة

noun مقدم برامج
 plural مقدمو برامج
 plural مقدمي برامج
 class group role
 title
 feminine مقدمة برامج

noun مقدم البرامج
 plural مقدمو البرامج
 plural مقدمي البرامج
 class group role
 title
 feminine مقدمة البرامج

noun معلق
 plural معلقون
 class group role
 title

noun مدون
 plural مدونون
 class group role
 title
 feminine مدونة

noun يوتيوبر
 plural يوتيوبرز
 class group role
 title

noun مؤثر
 plural مؤثرون
 class group role
 title

noun صانع محتوى
 plural صناع محتوى
 class group role
 title
 feminine صانعة محتوى

noun صانع المحتوى
 plural صناع المحتوى
 class group role
 title
 feminine صانعة المحتوى

noun مغرد
 plural مغردون
 class group role
 title
 feminine مغردة

noun ناشط
 plural ناشطون نشطاء
 class group role
 title
 feminine ناشطة

noun نشيط
 plural نشطاء
 class group
 feminine نشيطة

noun ناشط حقوقي
 plural ناشطون حقوقيون
 plural نشطاء حقوقيون
 plural ناشطين حقوقيين
 plural نشطاء حقوقيين
 class group role
 title
 feminine ناشطة حقوقية

noun ناشط سياسي
 plural ناشطون سياسيون
 plural نشطاء سياسيون
 plural ناشطين سياسيين
 plural نشطاء سياسيين
 class group role
 title
 feminine ناشطة سياسية

noun ناشط بيئي
 plural نشطاء بيئيون
 plural نشطاء بيئيين
 class group role
 title
 feminine ناشطة بيئية

noun ناشط سلام
 plural نشطاء سلام
 class group role
 feminine ناشطة سلام

noun حقوقي
 plural حقوقيون
 class group role
 title
 feminine حقوقية

noun مدافع
 plural مدافعون
 class group role
 feminine مدافعة

noun مدافع عن حقوق الإنسان
 plural مدافعون عن حقوق الإنسان
 plural مدافعين عن حقوق الإنسان
 class group role
 feminine مدافعة عن حقوق الإنسان

noun مناضل
 plural مناضلون
 class group role
 title
 feminine مناضلة

noun مناضل حقوقي
 plural مناضلون حقوقيون
 plural مناضلين حقوقيين
 class group role
 feminine مناضلة حقوقية

noun فاعل جمعوي
 plural فاعلون جمعويون
 plural فاعلين جمعويين
 class group role
 feminine فاعلة جمعوية

noun الفاعل الجمعوي
 plural الفاعلون الجمعويون
 plural الفاعلين الجمعويين
 class group role
 feminine الفاعلة الجمعوية

noun فاعل
 plural فاعلون
 class group

noun فاعل سياسي
 plural فاعلون سياسيون
 plural فاعلين سياسيين
 class group

noun فاعل خير
 plural فاعلو خير
 plural فاعلي خير
 class group

noun سياسي
 plural سياسيون
 class group role
 title

noun سياسي معارض
 plural سياسيون معارضون
 plural سياسيين معارضين
 class group

noun معارض سياسي
 plural معارضون سياسيون
 plural معارضين سياسيين
 class group role
 feminine معارضة سياسية

noun منشق
 plural منشقون
 class group role
 feminine منشقة

noun معتقل سياسي
 plural معتقلون سياسيون
 plural معتقلين سياسيين
 class group
 feminine معتقلة سياسية

noun سجين سياسي
 plural سجناء سياسيون
 plural سجناء سياسيين
 class group
 feminine سجينة سياسية

noun معتقل رأي
 plural معتقلو رأي
 plural معتقلي رأي
 class group
 feminine معتقلة رأي

noun سجين رأي
 plural سجناء رأي
 class group
 feminine سجينة رأي

noun سجين
 plural سجناء
 class group
 feminine سجينة

noun موقوف
 plural موقوفون
 class group
 feminine موقوفة

noun محتجز
 plural محتجزون
 class group
 feminine محتجزة

noun نزيل
 plural نزلاء
 class group
 feminine نزيلة

noun أسير
 plural أسرى
 class group
 feminine أسيرة

noun رهينة
 plural رهائن
 gender f
 class group

noun مختطف
 plural مختطفون
 class group
 feminine مختطفة

noun مخطوف
 plural مخطوفون
 class group
 feminine مخطوفة

noun مفقود
 plural مفقودون
 class group
 feminine مفقودة

noun مخف قسرا
 plural مخفيون قسرا
 plural مخفيين قسرا
 class group

noun مختف
 plural مختفون
 class group

noun محكوم
 plural محكومون
 class group
 feminine محكومة

noun محكوم عليه
 plural محكوم عليهم
 class group
 feminine محكوم عليها

noun متهم
 plural متهمون
 class group
 feminine متهمة

noun مدان
 plural مدانون
 class group
 feminine مدانة

noun مشتبه به
 plural مشتبه بهم
 class group
 feminine مشتبه بها

noun مشتبه فيه
 plural مشتبه فيهم
 class group
 feminine مشتبه فيها

noun مدعى عليه
 plural مدعى عليهم
 class group rival
 feminine مدعى عليها

noun المدعى عليه
 plural المدعى عليهم
 class group
 feminine المدعى عليها

noun مشتك
 plural مشتكون
 class group
 feminine مشتكية

noun مشتكي
 plural مشتكون
 class group
 feminine مشتكية

noun مشتكى به
 plural مشتكى بهم
 class group
 feminine مشتكى بها

noun مشتكى عليه
 plural مشتكى عليهم
 class group

noun متقاض
 plural متقاضون
 class group

noun طاعن
 plural طاعنون
 class group
 feminine طاعنة

noun مستأنف
 plural مستأنفون
 class group
 feminine مستأنفة

noun شاهد
 plural شهود
 class group
 feminine شاهدة

noun شاهد عيان
 plural شهود عيان
 class group
 feminine شاهدة عيان

noun مبلغ عن المخالفات
 plural مبلغون عن المخالفات
 plural مبلغين عن المخالفات
 class group

noun مسرب
 plural مسربون
 class group

noun مطلوب
 plural مطلوبون
 class group
 feminine مطلوبة

noun فار
 plural فارون
 class group
 feminine فارة

noun هارب
 plural هاربون
 class group
 feminine هاربة

noun مجرم
 plural مجرمون
 class group
 feminine مجرمة

noun مجرم حرب
 plural مجرمو حرب
 plural مجرمي حرب
 class group
 feminine مجرمة حرب

noun جان
 plural جناة
 class group
 feminine جانية

noun جاني
 plural جناة
 class group
 feminine جانية

noun قاتل
 plural قتلة
 class group
 feminine قاتلة

noun سفاح
 plural سفاحون
 class group

noun لص
 plural لصوص
 class group
 feminine لصة

noun سارق
 plural سراق سارقون
 class group
 feminine سارقة

noun حرامي
 plural حرامية
 class group

noun محتال
 plural محتالون
 class group
 feminine محتالة

noun نصاب
 plural نصابون
 class group
 feminine نصابة

noun مهرب
 plural مهربون
 class group
 feminine مهربة

noun تاجر مخدرات
 plural تجار مخدرات
 class group
 feminine تاجرة مخدرات

noun مروج
 plural مروجون
 class group
 feminine مروجة

noun مزور
 plural مزورون
 class group
 feminine مزورة

noun مختلس
 plural مختلسون
 class group

noun فاسد
 plural فاسدون
 class group
 feminine فاسدة

noun مرتش
 plural مرتشون
 class group

noun خاطف
 plural خاطفون
 class group

noun مغتصب
 plural مغتصبون
 class group

noun متحرش
 plural متحرشون
 class group

noun معتد
 plural معتدون
 class group
 feminine معتدية

noun جلاد
 plural جلادون
 class group
 feminine جلادة

noun عميل سري
 plural عملاء سريون
 plural عملاء سريين
 class group

noun جاسوس
 plural جواسيس
 class group
 feminine جاسوسة

noun خائن
 plural خونة
 class group
 feminine خائنة

noun متورط
 plural متورطون
 class group
 feminine متورطة

noun متواطئ
 plural متواطئون
 class group
 feminine متواطئة

noun شريك في الجريمة
 plural شركاء في الجريمة
 class group

noun بريء
 plural أبرياء
 class group
 feminine بريئة

noun ناج
 plural ناجون
 class group
 feminine ناجية

noun ناجي
 plural ناجون
 class group

noun ضحية
 plural ضحايا
 gender f
 class group

noun متضرر
 plural متضررون
 class group
 feminine متضررة

noun مصاب
 plural مصابون
 class group
 feminine مصابة

noun جريح
 plural جرحى
 class group
 feminine جريحة

noun قتيل
 plural قتلى
 class group
 feminine قتيلة

noun ميت
 plural موتى أموات
 class group
 feminine ميتة

noun منكوب
 plural منكوبون
 class group
 feminine منكوبة

noun هدف
 plural أهداف
 class group transparent

noun مستهدف
 plural مستهدفون
 class group
 feminine مستهدفة

noun مستخدم
 plural مستخدمون
 class group customer
 feminine مستخدمة

noun مستعمل
 plural مستعملون
 class group customer
 feminine مستعملة

noun متصفح إنترنت
 plural متصفحو إنترنت
 plural متصفحي إنترنت
 class group

noun متصفح الإنترنت
 plural متصفحو الإنترنت
 plural متصفحي الإنترنت
 class group

noun رائد إنترنت
 plural رواد إنترنت
 class group

noun رائد الإنترنت
 plural رواد الإنترنت
 class group

noun رواد مواقع التواصل
 class group

noun مشاهد
 plural مشاهدون
 class group

noun مستمع
 plural مستمعون
 class group
 feminine مستمعة

noun قارئ
 plural قراء
 class group
 feminine قارئة

noun متابع
 plural متابعون
 class group

noun متلق
 plural متلقون
 class group

noun جمهور
 plural جماهير
 class group

noun قرصان
 plural قراصنة
 class group transparent
 feminine قرصانة

noun قرصان إنترنت
 plural قراصنة إنترنت
 class group

noun قراصنة معلوماتية
 gender f
 class group

noun هاكر
 plural هاكرز هاكرات
 class group transparent

noun مخترق
 plural مخترقون
 class group
 feminine مخترقة

noun مهاجم
 plural مهاجمون
 class group
 feminine مهاجمة

noun متسلل
 plural متسللون
 class group
 feminine متسللة

noun متصيد
 plural متصيدون
 class group

noun خبير
 plural خبراء
 class group role
 title
 feminine خبيرة

noun خبير أمني
 plural خبراء أمنيون
 plural خبراء أمنيين
 class group role
 title
 feminine خبيرة أمنية

noun خبير قانوني
 plural خبراء قانونيون
 plural خبراء قانونيين
 class group role
 title
 feminine خبيرة قانونية

noun خبير اقتصادي
 plural خبراء اقتصاديون
 plural خبراء اقتصاديين
 class group role
 title
 feminine خبيرة اقتصادية

noun خبير عسكري
 plural خبراء عسكريون
 plural خبراء عسكريين
 class group role
 title

noun خبير أممي
 plural خبراء أمميون
 plural خبراء أمميين
 class group role
 title
 feminine خبيرة أممية

noun محلل
 plural محللون
 class group role
 title
 feminine محللة

noun محلل سياسي
 plural محللون سياسيون
 plural محللين سياسيين
 class group role
 title
 feminine محللة سياسية

noun محلل عسكري
 plural محللون عسكريون
 plural محللين عسكريين
 class group role
 title

noun باحث
 plural باحثون
 class group role
 title
 feminine باحثة

noun باحث أمني
 plural باحثون أمنيون
 plural باحثين أمنيين
 class group role
 title
 feminine باحثة أمنية

noun باحث سياسي
 plural باحثون سياسيون
 plural باحثين سياسيين
 class group role
 title
 feminine باحثة سياسية

noun باحث رئيسي
 plural باحثون رئيسيون
 plural باحثين رئيسيين
 class group role
 feminine باحثة رئيسية

noun عالم
 plural علماء عوالم
 class group role
 title
 feminine عالمة

noun عالم دين
 plural علماء دين
 class group

noun أكاديمي
 plural أكاديميون
 class group role
 title

noun مفكر
 plural مفكرون
 class group role
 title
 feminine مفكرة

noun مثقف
 plural مثقفون
 class group
 feminine مثقفة

noun فيلسوف
 plural فلاسفة
 class group role
 title
 feminine فيلسوفة

noun مؤرخ
 plural مؤرخون
 class group role
 title
 feminine مؤرخة

noun أستاذ جامعي
 plural أساتذة جامعيون
 plural أساتذة جامعيين
 class group role
 title
 feminine أستاذة جامعية

noun أستاذ مساعد
 plural أساتذة مساعدون
 plural أساتذة مساعدين
 class group role
 feminine أستاذة مساعدة

noun أستاذ مشارك
 plural أساتذة مشاركون
 plural أساتذة مشاركين
 class group role

noun محاضر
 plural محاضرون
 class group role
 title

noun معلم
 plural معلمون
 class group role
 title
 feminine معلمة

noun مدرس
 plural مدرسون
 class group role
 title

noun مدرب
 plural مدربون
 class group role
 title
 feminine مدربة

noun مرب
 plural مربون
 class group
 feminine مربية

noun مربي
 plural مربون
 class group
 feminine مربية

noun تلميذ
 plural تلاميذ تلامذة
 class group
 feminine تلميذة

noun طالب
 plural طلاب طلبة
 class group role
 title
 feminine طالبة

noun طالب جامعي
 plural طلاب جامعيون
 plural طلاب جامعيين
 class group
 feminine طالبة جامعية

noun خريج
 plural خريجون
 class group
 feminine خريجة

noun متخرج
 plural متخرجون
 class group
 feminine متخرجة

noun مترجم
 plural مترجمون
 class group role
 title
 feminine مترجمة

noun إحصائي
 plural إحصائيون
 class group

noun اقتصادي
 plural اقتصاديون
 class group role
 title

noun محاسب
 plural محاسبون
 class group role
 title

noun مدقق
 plural مدققون
 class group
 feminine مدققة

noun مصرفي
 plural مصرفيون
 class group role
 title

noun رجل أعمال
 plural رجال أعمال
 class group role
 title

noun رجل الأعمال
 plural رجال الأعمال
 class group role
 title

noun سيدة أعمال
 plural سيدات أعمال
 gender f
 class group role
 title

noun سيدة الأعمال
 plural سيدات الأعمال
 gender f
 class group role
 title

noun ملياردير
 plural مليارديرات مليارديرية
 class group role
 title
 feminine مليارديرة

noun مليونير
 plural مليونيرات
 class group role
 title
 feminine مليونيرة

noun ثري
 plural أثرياء
 class group
 feminine ثرية

noun رائد أعمال
 plural رواد أعمال
 class group role
 title
 feminine رائدة أعمال

noun رائد الأعمال
 plural رواد الأعمال
 class group role
 title
 feminine رائدة الأعمال

noun أوليغارشي
 plural أوليغارشيون
 class group

noun قطب
 plural أقطاب
 class group role
 title

noun مصرفي مركزي
 class group

noun سمسار
 plural سماسرة
 class group

noun صيرفي
 plural صيارفة
 class group

noun صراف
 plural صرافون
 class group

noun مضارب
 plural مضاربون
 class group

noun محتكر
 plural محتكرون
 class group

noun مدخر
 plural مدخرون
 class group

noun مودع
 plural مودعون
 class group
 feminine مودعة

noun دائن
 plural دائنون
 class group
 feminine دائنة

noun مدين
 plural مدينون
 class group
 feminine مدينة

noun مقترض
 plural مقترضون
 class group

noun مؤمن عليه
 plural مؤمن عليهم
 class group

noun عالم آثار
 plural علماء آثار
 class group role
 feminine عالمة آثار

noun عالم فيزياء
 plural علماء فيزياء
 class group role
 title

noun عالم نووي
 plural علماء نوويون
 plural علماء نوويين
 class group role
 title

noun فيزيائي
 plural فيزيائيون
 class group role
 title

noun كيميائي
 plural كيميائيون
 class group role
 title

noun بيولوجي
 plural بيولوجيون
 class group

noun جيولوجي
 plural جيولوجيون
 class group

noun رائد فضاء
 plural رواد فضاء
 class group role
 title
 feminine رائدة فضاء

noun رائد الفضاء
 plural رواد الفضاء
 class group role
 title
 feminine رائدة الفضاء

# Human groups: work and trades

noun موظف
 plural موظفون
 class group role transparent
 title
 feminine موظفة

noun موظف سابق
 plural موظفون سابقون
 plural موظفين سابقين
 class group role
 feminine موظفة سابقة

noun موظف حكومي
 plural موظفون حكوميون
 plural موظفين حكوميين
 class group
 feminine موظفة حكومية

noun موظف عمومي
 plural موظفون عموميون
 plural موظفين عموميين
 class group

noun عامل
 plural عمال عاملون
 class group
 feminine عاملة

noun عامل إغاثة
 plural عمال إغاثة
 class group
 feminine عاملة إغاثة

noun عامل نظافة
 plural عمال نظافة
 class group
 feminine عاملة نظافة

noun عامل بناء
 plural عمال بناء
 class group

noun عامل منزلي
 plural عمال منزليون
 plural عمال منزليين
 class group
 feminine عاملة منزلية

noun عامل مهاجر
 plural عمال مهاجرون
 plural عمال مهاجرين
 class group

noun عامل مياوم
 plural عمال مياومون
 plural عمال مياومين
 class group

noun عامل زراعي
 plural عمال زراعيون
 plural عمال زراعيين
 class group
 feminine عاملة زراعية

noun عامل صحي
 plural عاملون صحيون
 plural عاملين صحيين
 class group

noun أجير
 plural أجراء
 class group
 feminine أجيرة

noun شغيل
 plural شغيلة
 class group

noun شغيلة
 plural شغيلات
 gender f
 class group

noun مستخدم عمومي
 class group

noun كادح
 plural كادحون
 class group
 feminine كادحة

noun عاطل
 plural عاطلون
 class group
 feminine عاطلة

noun عاطل عن العمل
 plural عاطلون عن العمل
 plural عاطلين عن العمل
 class group

noun معطل
 plural معطلون
 class group
 feminine معطلة

noun بطال
 plural بطالون
 class group

noun متقاعد
 plural متقاعدون
 class group
 feminine متقاعدة

noun مضرب
 plural مضربون
 class group
 feminine مضربة

noun نقابي
 plural نقابيون
 class group role
 title

noun حرفي
 plural حرفيون
 class group

noun صناعي
 plural صناعيون
 class group

noun تقني
 plural تقنيون
 class group

noun فني
 plural فنيون
 class group

noun ميكانيكي
 plural ميكانيكيون
 class group

noun كهربائي
 plural كهربائيون
 class group

noun سباك
 plural سباكون
 class group

noun نجار
 plural نجارون
 class group

noun حداد
 plural حدادون
 class group

noun بناء
 plural بناؤون أبنية
 class group

noun خياط
 plural خياطون
 class group

noun نساج
 plural نساجون
 class group

noun خباز
 plural خبازون
 class group

noun جزار
 plural جزارون
 class group

noun حلاق
 plural حلاقون
 class group

noun طباخ
 plural طباخون
 class group
 feminine طباخة

noun طاه
 plural طهاة
 class group role
 title
 feminine طاهية

noun نادل
 plural ندل نوادل
 class group
 feminine نادلة

noun بقال
 plural بقالون
 class group

noun سائق
 plural سائقون سواق
 class group role
 title
 feminine سائقة

noun سائق أجرة
 plural سائقو أجرة
 plural سائقي أجرة
 class group

noun سائق تاكسي
 plural سائقو تاكسي
 plural سائقي تاكسي
 class group

noun سائق شاحنة
 plural سائقو شاحنات
 plural سائقي شاحنات
 class group

noun طيار
 plural طيارون
 class group role
 title

noun ملاح
 plural ملاحون
 class group

noun مضيف
 plural مضيفون
 class group
 feminine مضيفة

noun بحار
 plural بحارة
 class group

noun صياد
 plural صيادون
 class group
 feminine صيادة

noun صياد سمك
 plural صيادو سمك
 plural صيادي سمك
 class group

noun فلاح
 plural فلاحون
 class group

noun مزارع
 plural مزارعون
 class group
 feminine مزارعة

noun راعي غنم
 plural رعاة غنم
 class group

noun راعي الغنم
 plural رعاة الغنم
 class group

noun راعي أغنام
 plural رعاة أغنام
 class group

noun راعي الأغنام
 plural رعاة الأغنام
 class group

noun رعاة
 gender f
 class group

noun كساب
 plural كسابة
 class group

noun مربي ماشية
 plural مربو ماشية
 class group

noun بستاني
 plural بستانيون
 class group

noun حطاب
 plural حطابون
 class group

noun منقب
 plural منقبون
 class group

noun حمال
 plural حمالون
 class group

noun بواب
 plural بوابون
 class group

noun حارس
 plural حراس
 class group role
 title
 feminine حارسة

noun حارس شخصي
 plural حراس شخصيون
 plural حراس شخصيين
 class group

noun مرافق
 plural مرافقون
 class group
 feminine مرافقة

noun خادم منزلي
 plural خدم
 class group

noun الخادم المنزلي
 class group

noun خادمة
 plural خادمات
 gender f
 class group

noun عاملة
 plural عاملات
 gender f
 class group

noun ساعي بريد
 plural سعاة بريد
 class group

noun ساعي البريد
 plural سعاة البريد
 class group

noun بائع متجول
 plural باعة متجولون
 plural باعة متجولين
 class group

noun فراش
 plural فراشون
 class group

noun صاحب عمل
 plural أصحاب عمل
 plural أرباب عمل
 class group
 feminine صاحبة عمل

noun صاحب العمل
 plural أصحاب العمل
 plural أرباب العمل
 class group
 feminine صاحبة العمل

noun صاحب عقار
 plural أصحاب عقارات
 class group

noun صاحب العقار
 plural أصحاب العقارات
 class group

noun رب عمل
 plural أرباب عمل
 class group

noun رب العمل
 plural أرباب العمل
 class group

noun مشغل عمال
 class group

noun مشغل العمال
 class group

noun صاحب مطعم
 plural أصحاب مطاعم
 class group

noun صاحب المطعم
 plural أصحاب المطاعم
 class group

noun صاحب متجر
 plural أصحاب متاجر
 class group

noun صاحب المتجر
 plural أصحاب المتاجر
 class group

noun صاحب مصنع
 plural أصحاب مصانع
 class group

noun صاحب المصنع
 plural أصحاب المصانع
 class group

noun مستأجر
 plural مستأجرون
 class group
 feminine مستأجرة

noun مؤجر
 plural مؤجرون
 class group
 feminine مؤجرة

noun ساكن
 plural سكان ساكنون
 class group
 feminine ساكنة

noun مالك عقار
 plural ملاك عقارات
 class group

noun ملاك أراض
 class group

noun ملاك الأراضي
 class group

noun إقطاعي
 plural إقطاعيون
 class group

noun ممرض
 plural ممرضون
 class group role
 title
 feminine ممرضة

noun مسعف
 plural مسعفون
 class group role
 title
 feminine مسعفة

noun جراح
 plural جراحون
 class group role
 title

noun صيدلي
 plural صيادلة
 class group role
 title
 feminine صيدلانية

noun طبيب أسنان
 plural أطباء أسنان
 class group role
 title
 feminine طبيبة أسنان

noun طبيب نفسي
 plural أطباء نفسيون
 plural أطباء نفسيين
 class group role
 title
 feminine طبيبة نفسية

noun بيطري
 plural بيطريون
 class group role

noun طبيب بيطري
 plural أطباء بيطريون
 plural أطباء بيطريين
 class group role

noun قابلة
 plural قابلات قوابل
 gender f
 class group

noun أخصائي
 plural أخصائيون
 class group role
 title
 feminine أخصائية

noun اختصاصي
 plural اختصاصيون
 class group role
 title
 feminine اختصاصية

noun مختص
 plural مختصون
 class group role
 feminine مختصة

noun متخصص
 plural متخصصون
 class group role
 feminine متخصصة

noun استشاري
 plural استشاريون
 class group role
 title
 feminine استشارية

noun معالج
 plural معالجون
 class group

noun مريض
 plural مرضى
 class group
 feminine مريضة

noun مصاب بالسرطان
 plural مصابون بالسرطان
 plural مصابين بالسرطان
 class group

noun متعاف
 plural متعافون
 class group

noun متطوع
 plural متطوعون
 class group role
 feminine متطوعة

noun مغيث
 plural مغيثون
 class group

noun منقذ
 plural منقذون
 class group
 feminine منقذة

noun إطفائي
 plural إطفائيون
 class group

noun رجل إطفاء
 plural رجال إطفاء
 class group

noun رجال الإطفاء
 class group

noun عنصر إطفاء
 plural عناصر إطفاء
 class group

noun مهني
 plural مهنيون
 class group

noun متدرب
 plural متدربون
 class group
 feminine متدربة

noun متعاقد
 plural متعاقدون
 class group
 feminine متعاقدة

noun متعاقد عسكري
 plural متعاقدون عسكريون
 plural متعاقدين عسكريين
 class group

noun أستاذ متعاقد
 plural أساتذة متعاقدون
 plural أساتذة متعاقدين
 class group

noun سكرتيرة
 plural سكرتيرات
 gender f
 class group role

noun محاسب قانوني
 plural محاسبون قانونيون
 plural محاسبين قانونيين
 class group

noun مبرمج حاسوب
 plural مبرمجو حاسوب
 plural مبرمجي حاسوب
 class group

noun مطور برمجيات
 plural مطورو برمجيات
 plural مطوري برمجيات
 class group

noun مطور تطبيقات
 plural مطورو تطبيقات
 plural مطوري تطبيقات
 class group

noun مهندس برمجيات
 plural مهندسو برمجيات
 plural مهندسي برمجيات
 class group role
 feminine مهندسة برمجيات

noun مهندس معماري
 plural مهندسون معماريون
 plural مهندسين معماريين
 class group role
 title
 feminine مهندسة معمارية

noun معماري
 plural معماريون
 class group role
 title

noun عالم حاسوب
 plural علماء حاسوب
 class group role

# Human groups: arts and sport

noun فنان
 plural فنانون
 class group role
 title
 feminine فنانة

noun ممثل سينمائي
 plural ممثلون سينمائيون
 plural ممثلين سينمائيين
 class group role
 title

noun نجم
 plural نجوم
 class group role
 title
 feminine نجمة

noun مغن
 plural مغنون
 class group role
 title
 feminine مغنية

noun مغني
 plural مغنون
 class group role
 title
 feminine مغنية

noun مطرب
 plural مطربون
 class group role
 title
 feminine مطربة

noun راقص
 plural راقصون
 class group role
 title
 feminine راقصة

noun موسيقي
 plural موسيقيون
 class group role
 title

noun موسيقار
 plural موسيقيون
 class group role
 title

noun ملحن
 plural ملحنون
 class group role
 title
 feminine ملحنة

noun عازف
 plural عازفون
 class group role
 title
 feminine عازفة

noun رابر
 plural رابرز
 class group role
 title

noun مخرج
 plural مخرجون مخارج
 class group role
 title
 feminine مخرجة

noun منتج سينمائي
 plural منتجون سينمائيون
 plural منتجين سينمائيين
 class group role
 title

noun المنتج السينمائي
 plural المنتجون السينمائيون
 plural المنتجين السينمائيين
 class group role
 title

noun سينمائي
 plural سينمائيون
 class group role
 title

noun سيناريست
 class group role
 title

noun كوميدي
 plural كوميديون
 class group role
 title

noun مهرج
 plural مهرجون
 class group

noun رسام
 plural رسامون
 class group role
 title
 feminine رسامة

noun رسام كاريكاتير
 plural رسامو كاريكاتير
 plural رسامي كاريكاتير
 class group role
 title
 feminine رسامة كاريكاتير

noun نحات
 plural نحاتون
 class group role
 title
 feminine نحاتة

noun شاعر
 plural شعراء
 class group role
 title
 feminine شاعرة

noun أديب
 plural أدباء
 class group role
 title
 feminine أديبة

noun روائي
 plural روائيون
 class group role
 title
 feminine روائية

noun ناقد
 plural نقاد
 class group role
 title
 feminine ناقدة

noun مؤلف
 plural مؤلفون
 class group role
 title
 feminine مؤلفة

noun مبدع
 plural مبدعون
 class group
 feminine مبدعة

noun عارض أزياء
 plural عارضو أزياء
 plural عارضي أزياء
 class group role
 feminine عارضة أزياء

noun عارض الأزياء
 plural عارضو الأزياء
 plural عارضي الأزياء
 class group role
 feminine عارضة الأزياء

noun مصمم أزياء
 plural مصممو أزياء
 plural مصممي أزياء
 class group role
 title
 feminine مصممة أزياء

noun مصمم الأزياء
 plural مصممو الأزياء
 plural مصممي الأزياء
 class group role
 title
 feminine مصممة الأزياء

noun ملكة جمال
 plural ملكات جمال
 gender f
 class group role
 title

noun ملكة الجمال
 plural ملكات الجمال
 gender f
 class group role
 title

noun لاعب
 plural لاعبون
 class group role
 title
 feminine لاعبة

noun لاعب كرة قدم
 plural لاعبو كرة قدم
 plural لاعبي كرة قدم
 class group role
 title
 feminine لاعبة كرة قدم

noun لاعب وسط
 plural لاعبو وسط
 plural لاعبي وسط
 class group role
 title

noun حارس مرمى
 plural حراس مرمى
 class group role
 title

noun رياضي
 plural رياضيون
 class group role
 title

noun سباح
 plural سباحون
 class group role
 title

noun ملاكم
 plural ملاكمون
 class group role
 title

noun مصارع
 plural مصارعون
 class group role
 title

noun بطل
 plural أبطال
 class group role
 title
 feminine بطلة

noun متسابق
 plural متسابقون
 class group role
 title
 feminine متسابقة

noun دراج
 plural دراجون
 class group role
 title

noun فارس
 plural فرسان
 class group role
 title
 feminine فارسة

noun حكم مباراة
 plural حكام مباريات
 class group

noun حكم المباراة
 plural الحكام المباريات
 class group

noun حكم دولي
 plural حكام دوليون
 plural حكام دوليين
 class group role
 title

noun الحكم الدولي
 plural الحكام الدوليون
 plural الحكام الدوليين
 class group role
 title

noun مشجع
 plural مشجعون
 class group
 feminine مشجعة

noun ألتراس
 class group

noun محترف
 plural محترفون
 class group
 feminine محترفة

noun هاو
 plural هواة
 class group

noun هداف
 plural هدافون
 class group role
 title
 feminine هدافة

noun وكيل لاعبين
 plural وكلاء لاعبين
 class group role

noun مدرب وطني
 plural مدربون وطنيون
 plural مدربين وطنيين
 class group role
 title

noun أسطورة
 plural أساطير
 gender f
 class group

noun مشهور
 plural مشاهير
 class group
 feminine مشهورة

# Human groups: security, war, armed groups

noun ضابط
 plural ضباط
 class group role
 title
 feminine ضابطة

noun ضابط شرطة
 plural ضباط شرطة
 class group role
 feminine ضابطة شرطة

noun ضابط مخابرات
 plural ضباط مخابرات
 class group role

noun ضابط استخبارات
 plural ضباط استخبارات
 class group role

noun ضابط صف
 plural ضباط صف
 class group

noun صف ضابط
 class group

noun جندي
 plural جنود
 class group role transparent
 title
 feminine جندية

noun مجند
 plural مجندون
 class group role
 title
 feminine مجندة

noun عسكري
 plural عسكريون
 class group role

noun رجل أمن
 plural رجال أمن
 class group

noun رجال الأمن
 class group

noun رجل شرطة
 plural رجال شرطة
 class group

noun شرطي
 plural شرطيون
 class group role
 title
 feminine شرطية

noun دركي
 plural دركيون
 class group role

noun عنصر أمن
 plural عناصر أمن
 class group

noun عناصر الأمن
 class group

noun عون أمن
 plural أعوان أمن
 class group

noun أعوان الأمن
 class group

noun مخبر أمني
 plural مخبرون أمنيون
 plural مخبرين أمنيين
 class group

noun محقق
 plural محققون
 class group role
 title
 feminine محققة

noun محقق أممي
 plural محققون أمميون
 plural محققين أمميين
 class group

noun مراقب
 plural مراقبون
 class group role

noun مراقب دولي
 plural مراقبون دوليون
 plural مراقبين دوليين
 class group

noun مراقب أممي
 plural مراقبون أمميون
 plural مراقبين أمميين
 class group

noun سجان
 plural سجانون
 class group
 feminine سجانة

noun قناص
 plural قناصة
 class group
 feminine قناصة

noun مقاتل
 plural مقاتلون
 class group transparent

noun مقاتل أجنبي
 plural مقاتلون أجانب
 plural مقاتلين أجانب
 class group

noun محارب
 plural محاربون
 class group
 feminine محاربة

noun محارب قديم
 plural محاربون قدامى
 plural محاربين قدامى
 class group

noun قدامى المحاربين
 class group

noun مسلح
 plural مسلحون
 class group transparent
 feminine مسلحة

noun مسلح مجهول
 plural مسلحون مجهولون
 plural مسلحين مجهولين
 class group

noun متمرد
 plural متمردون
 class group transparent
 feminine متمردة

noun ثائر
 plural ثوار ثائرون
 class group
 feminine ثائرة

noun مجاهد
 plural مجاهدون
 class group
 feminine مجاهدة

noun جهادي
 plural جهاديون
 class group
 feminine جهادية

noun فدائي
 plural فدائيون
 class group
 feminine فدائية

noun مقاوم
 plural مقاومون
 class group

noun مرتزق
 plural مرتزقة
 class group

noun إرهابي
 plural إرهابيون
 class group
 feminine إرهابية

noun انتحاري
 plural انتحاريون
 class group
 feminine انتحارية

noun متطرف
 plural متطرفون
 class group
 feminine متطرفة

noun متشدد
 plural متشددون
 class group
 feminine متشددة

noun أصولي
 plural أصوليون
 class group

noun إسلامي
 plural إسلاميون
 class group

noun إسلاموي
 plural إسلامويون
 class group

noun سلفي
 plural سلفيون
 class group

noun تكفيري
 plural تكفيريون
 class group

noun داعشي
 plural دواعش
 class group

noun إخواني
 plural إخوانيون
 class group

noun حوثي
 plural حوثيون
 class group

noun طالباني
 plural طالبانيون
 class group

noun انفصالي
 plural انفصاليون
 class group
 feminine انفصالية

noun انقلابي
 plural انقلابيون
 class group

noun مستوطن
 plural مستوطنون
 class group

noun مستعمر
 plural مستعمرون
 class group

noun محتل
 plural محتلون
 class group

noun غازي
 plural غزاة
 class group

noun بلطجي
 plural بلطجية
 class group

noun شبيح
 plural شبيحة
 class group

noun بلاطجة
 gender f
 class group

noun فتوة
 plural فتوات
 gender f
 class group

noun عصابي
 class group

noun كوماندوس
 class group army

noun مظلي
 plural مظليون
 class group

noun مشاة
 gender f
 class group

noun مارينز
 class group army

noun قوات حفظ سلام
 gender f
 class group army

noun جندي احتياط
 plural جنود احتياط
 class group

noun احتياط
 class group

noun فرد أمن
 plural أفراد أمن
 class group

noun عنصر مسلح
 plural عناصر مسلحة
 class group

noun العناصر المسلحة
 class group

noun عسكري متقاعد
 plural عسكريون متقاعدون
 plural عسكريين متقاعدين
 class group

noun ضابط متقاعد
 plural ضباط متقاعدون
 plural ضباط متقاعدين
 class group

noun حرس شخصي
 class group

noun الحرس الشخصي
 class group

noun عامل إنساني
 plural عاملون إنسانيون
 plural عاملين إنسانيين
 class group

noun موظف إغاثة
 plural موظفو إغاثة
 plural موظفي إغاثة
 class group

noun موظف أممي
 plural موظفون أمميون
 plural موظفين أمميين
 class group

# Human groups: people, age, family, status

noun شخص
 plural أشخاص شخوص
 class group

noun إنسان
 plural ناس بشر
 class group

noun امرؤ
 class group

noun امرأة
 plural نساء نسوة
 gender f
 class group

noun سيدة
 plural سيدات
 gender f
 class group honorific
 title

noun رجل
 plural رجال أرجل
 class group transparent

noun شاب
 plural شباب شبان
 class group
 feminine شابة

noun فتى
 plural فتيان فتية
 gender m
 class group

noun فتاة
 plural فتيات
 gender f
 class group

noun طفل
 plural أطفال
 class group
 feminine طفلة

noun رضيع
 plural رضع
 class group
 feminine رضيعة

noun قاصر
 plural قصر قاصرون
 class group

noun مراهق
 plural مراهقون
 class group
 feminine مراهقة

noun يافع
 plural يافعون
 class group

noun حدث
 plural أحداث
 class group

noun صبي
 plural صبيان صبية
 class group

noun ولد
 plural أولاد
 class group

noun بنت
 plural بنات
 gender f
 class group

noun ابن
 plural أبناء
 class group
 feminine ابنة

noun ابنة
 plural بنات
 gender f
 class group

noun أم
 plural أمهات
 gender f
 class group

noun والد
 plural والدون
 class group
 feminine والدة

noun والدان
 class group

noun زوج
 plural أزواج
 class group transparent
 feminine زوجة

noun زوجة
 plural زوجات
 gender f
 class group

noun أرملة
 plural أرامل
 gender f
 class group

noun أرمل
 plural أرامل
 class group

noun مطلقة
 plural مطلقات
 gender f
 class group

noun عازب
 plural عزاب
 class group
 feminine عازبة

noun خطيب
 plural خطباء
 class group role
 title
 feminine خطيبة

noun حبيب
 plural أحباء
 class group
 feminine حبيبة

noun أخ
 plural إخوة أشقاء
 class group

noun أخت
 plural أخوات
 gender f
 class group

noun شقيق
 plural أشقاء
 class group
 feminine شقيقة

noun توأم
 plural توائم
 class group

noun جد
 plural أجداد
 class group
 feminine جدة

noun حفيد
 plural أحفاد
 class group
 feminine حفيدة

noun عم
 plural أعمام
 class group

noun عمة
 plural عمات
 gender f
 class group

noun خال
 plural أخوال
 class group

noun خالة
 plural خالات
 gender f
 class group

noun ابن عم
 plural أبناء عم
 class group

noun صهر
 plural أصهار
 class group

noun قريب
 plural أقارب أقرباء
 class group
 feminine قريبة

noun أهل
 plural أهال
 class group

noun أهالي
 plural أهالي
 class group

noun ذوو
 class group

noun ذوي
 class group

noun ذوو الضحايا
 class group

noun عائلات الضحايا
 class group

noun أسر الضحايا
 class group

noun مواطن
 plural مواطنون
 class group
 feminine مواطنة

noun مدني
 plural مدنيون
 class group

noun مدنيون عزل
 class group

noun رعية
 plural رعايا
 gender f
 class group

noun أجنبي
 plural أجانب
 class group
 feminine أجنبية

noun سكان محليون
 class group

noun سكان أصليون
 class group

noun قاطن
 plural قاطنون
 class group
 feminine قاطنة

noun مقيم
 plural مقيمون
 class group
 feminine مقيمة

noun قروي
 plural قرويون
 class group
 feminine قروية

noun ريفي
 plural ريفيون
 class group

noun بدوي
 plural بدو
 class group
 feminine بدوية

noun حضري
 plural حضريون
 class group

noun ابن البلد
 plural أبناء البلد
 class group

noun جار
 plural جيران
 class group
 feminine جارة

noun شعب
 plural شعوب
 class group

noun أمة
 plural أمم
 gender f
 class group

noun قوم
 plural أقوام
 class group

noun جيل
 plural أجيال
 class group

noun طبقة
 plural طبقات
 gender f
 class group

noun نخبة
 plural نخب
 gender f
 class group

noun فئة
 plural فئات
 gender f
 class group

noun أقلية
 plural أقليات
 gender f
 class group

noun أغلبية
 plural أغلبيات
 gender f
 class group transparent

noun غالبية
 plural غالبيات
 gender f
 class group transparent

noun جمع
 plural جموع
 class group

noun عامة
 gender f
 class group

noun رأي عام
 class group

noun الرأي العام
 class group

noun شارع عربي
 class group

noun الشارع العربي
 class group

noun كبار السن
 class group

noun مسن
 plural مسنون
 class group
 feminine مسنة

noun عجوز
 plural عجائز
 class group

noun كهل
 plural كهول
 class group

noun شيخوخة
 gender f
 class common

noun فقير
 plural فقراء
 class group
 feminine فقيرة

noun غني
 plural أغنياء
 class group
 feminine غنية

noun محتاج
 plural محتاجون
 class group
 feminine محتاجة

noun معوز
 plural معوزون
 class group

noun مسكين
 plural مساكين
 class group
 feminine مسكينة

noun متسول
 plural متسولون
 class group
 feminine متسولة

noun مشرد
 plural مشردون
 class group
 feminine مشردة

noun يتيم
 plural أيتام يتامى
 class group
 feminine يتيمة

noun لقيط
 plural لقطاء
 class group

noun معاق
 plural معاقون
 class group
 feminine معاقة

noun معوق
 plural معوقون معوقات
 class group
 feminine معوقة

noun ذوو الإعاقة
 class group

noun ذوي الإعاقة
 class group

noun ذوو الاحتياجات الخاصة
 class group

noun ذوي الاحتياجات الخاصة
 class group

noun أصم
 plural صم
 class group
 feminine صماء

noun كفيف
 plural مكفوفون
 class group
 feminine كفيفة

noun أعمى
 plural عميان
 class group
 feminine عمياء

noun مهمش
 plural مهمشون
 class group
 feminine مهمشة

noun مستضعف
 plural مستضعفون
 class group

noun مظلوم
 plural مظلومون
 class group
 feminine مظلومة

noun مضطهد
 plural مضطهدون
 class group
 feminine مضطهدة

noun مثلي
 plural مثليون
 class group
 feminine مثلية

noun متحول جنسيا
 plural متحولون جنسيا
 plural متحولين جنسيا
 class group

noun عبد
 plural عبيد
 class group
 feminine عبدة

noun لاجئ
 plural لاجئون
 class group
 feminine لاجئة

noun نازح
 plural نازحون
 class group
 feminine نازحة

noun مهجر
 plural مهجرون
 class group
 feminine مهجرة

noun مهاجر
 plural مهاجرون
 class group
 feminine مهاجرة

noun مهاجر غير نظامي
 plural مهاجرون غير نظاميين
 plural مهاجرون غير نظاميون
 plural مهاجرين غير نظاميين
 class group

noun مهاجر غير شرعي
 plural مهاجرون غير شرعيين
 plural مهاجرين غير شرعيين
 class group

noun حراق
 plural حراقة
 class group

noun طالب لجوء
 plural طالبو لجوء
 plural طالبي لجوء
 class group
 feminine طالبة لجوء

noun طالبو اللجوء
 class group

noun منفي
 plural منفيون
 class group
 feminine منفية

noun مغترب
 plural مغتربون
 class group
 feminine مغتربة

noun وافد
 plural وافدون
 class group
 feminine وافدة

noun مرحل
 plural مرحلون
 class group

noun مبعد
 plural مبعدون
 class group
 feminine مبعدة

noun بدون
 plural بدون
 class group

noun عديم جنسية
 plural عديمو جنسية
 plural عديمي جنسية
 class group

noun مسافر
 plural مسافرون
 class group
 feminine مسافرة

noun راكب
 plural ركاب
 class group
 feminine راكبة

noun سائح
 plural سياح
 class group
 feminine سائحة

noun زائر
 plural زوار
 class group
 feminine زائرة

noun معتمر
 plural معتمرون
 class group
 feminine معتمرة

noun ضيف
 plural ضيوف
 class group
 feminine ضيفة

noun مصطاف
 plural مصطافون
 class group

noun راجل
 plural راجلون
 class group

noun عابر سبيل
 plural عابرو سبيل
 plural عابري سبيل
 class group

noun عابر السبيل
 plural عابرو السبيل
 plural عابري السبيل
 class group

noun مار
 plural مارة
 class group

noun متفرج
 plural متفرجون
 class group
 feminine متفرجة

noun حاضر
 plural حاضرون حضور
 class group time

noun مشارك
 plural مشاركون
 class group

noun متظاهر
 plural متظاهرون
 class group
 feminine متظاهرة

noun محتج
 plural محتجون
 class group
 feminine محتجة

noun معتصم
 plural معتصمون
 class group
 feminine معتصمة

noun منتفض
 plural منتفضون
 class group

noun مثير شغب
 plural مثيرو شغب
 plural مثيري شغب
 class group

noun مثير الشغب
 plural مثيرو الشغب
 plural مثيري الشغب
 class group

noun مشاغب
 plural مشاغبون
 class group

noun محرض
 plural محرضون
 class group
 feminine محرضة

noun مخرب
 plural مخربون
 class group

noun ناخب
 plural ناخبون
 class group
 feminine ناخبة

noun مقترع
 plural مقترعون
 class group

noun مصوت
 plural مصوتون
 class group

noun مترشح
 plural مترشحون
 class group
 feminine مترشحة

noun منتظر
 plural منتظرون
 class group

noun موقع عريضة
 plural موقعو عريضة
 plural موقعي عريضة
 class group

noun موقع العريضة
 plural موقعو العريضة
 plural موقعي العريضة
 class group

noun موقعون على
 class group

noun مدعو
 plural مدعوون
 class group

noun مندد
 plural منددون
 class group

noun متضامن
 plural متضامنون
 class group
 feminine متضامنة

noun موال
 plural موالون
 class group
 feminine موالية

noun موالي
 plural موالون
 class group

noun مقرب
 plural مقربون
 class group
 feminine مقربة

noun تابع
 plural أتباع
 class group

noun مريد
 plural مريدون
 class group

noun حليف مقرب
 plural حلفاء مقربون
 plural حلفاء مقربين
 class group partner

noun الحليف المقرب
 plural الحلفاء المقربون
 plural الحلفاء المقربين
 class group partner

noun متحزب
 plural متحزبون
 class group

noun مستقل
 plural مستقلون
 class group

noun حزبي
 plural حزبيون
 class group

noun مشكك
 plural مشككون
 class group
 feminine مشككة

noun مفاوض
 plural مفاوضون
 class group role
 feminine مفاوضة

noun متفاوض
 plural متفاوضون
 class group

noun مانح دولي
 plural مانحون دوليون
 plural مانحين دوليين
 class group

noun متحاور
 plural متحاورون
 class group

noun خلف
 plural أخلاف خلفاء
 class group role

noun سلف
 plural أسلاف
 class group role

noun قبطان سفينة
 plural قباطنة سفن
 class group

noun قبطان السفينة
 plural قباطنة السفن
 class group

noun طاقم
 plural طواقم أطقم
 class group

noun طاقم طبي
 plural طواقم طبية
 class group

noun كادر طبي
 plural كوادر طبية
 class group

noun هيئة تدريس
 plural هيئات تدريس
 gender f
 class group

noun هيئة التدريس
 plural هيئات التدريس
 gender f
 class group

noun طاقم تحكيم
 plural أطقم تحكيم
 class group

noun عائلة حاكمة
 plural عائلات حاكمة
 gender f
 class group government

noun العائلة الحاكمة
 plural العائلات الحاكمة
 gender f
 class group government

noun أسرة حاكمة
 plural أسر حاكمة
 gender f
 class group government

noun الأسرة الحاكمة
 plural الأسر الحاكمة
 gender f
 class group government

noun عائلة مالكة
 plural عائلات مالكة
 gender f
 class group government

noun العائلة المالكة
 plural العائلات المالكة
 gender f
 class group government

noun أسرة مالكة
 plural أسر مالكة
 gender f
 class group government

noun الأسرة المالكة
 plural الأسر المالكة
 gender f
 class group government

# Human groups: peoples, faiths, currents

noun عربي
 plural عرب
 class group

noun عجم
 class group

noun كردي
 plural أكراد كرد
 class group
 feminine كردية

noun أمازيغي
 plural أمازيغ
 class group
 feminine أمازيغية

noun بربري
 plural بربر
 class group

noun طارقي
 plural طوارق
 class group

noun تركماني
 plural تركمان
 class group

noun إيزيدي
 plural إيزيديون
 class group
 feminine إيزيدية

noun أيزيدي
 plural أيزيديون
 class group
 feminine أيزيدية

noun يزيدي
 plural يزيديون
 class group
 feminine يزيدية

noun آشوري
 plural آشوريون
 class group

noun سرياني
 plural سريان
 class group

noun كلداني
 plural كلدان
 class group

noun أرمني
 plural أرمن
 class group
 feminine أرمنية

noun شركسي
 plural شركس
 class group

noun شيشاني
 plural شيشان
 class group

noun إيغوري
 plural إيغور
 class group

noun أويغوري
 plural أويغور
 class group

noun روهينغي
 plural روهينغا
 class group

noun الروهينغا
 class group

noun غجري
 plural غجر
 class group
 feminine غجرية

noun روما
 class common

noun هوتو
 class group

noun توتسي
 class group

noun هزاري
 plural هزارة
 class group

noun بشتوني
 plural بشتون
 class group

noun بلوشي
 plural بلوش
 class group

noun تتري
 plural تتار
 class group

noun نوبي
 plural نوبيون
 class group

noun دارفوري
 plural دارفوريون
 class group

noun صحراوي
 plural صحراويون
 class group
 feminine صحراوية

noun مسلم
 plural مسلمون
 class group
 feminine مسلمة

noun مسيحي
 plural مسيحيون
 class group

noun يهودي
 plural يهود
 class group
 feminine يهودية

noun نصراني
 plural نصارى
 class group

noun قبطي
 plural أقباط
 class group
 feminine قبطية

noun ماروني
 plural موارنة
 class group
 feminine مارونية

noun درزي
 plural دروز
 class group
 feminine درزية

noun علوي
 plural علويون
 class group
 feminine علوية

noun شيعي
 plural شيعة
 class group
 feminine شيعية

noun سني
 plural سنة
 class group
 feminine سنية

noun زيدي
 plural زيود
 class group

noun إسماعيلي
 plural إسماعيليون
 class group

noun صوفي
 plural صوفيون متصوفة
 class group
 feminine صوفية

noun إباضي
 plural إباضيون
 class group

noun أحمدي
 plural أحمديون
 class group

noun بهائي
 plural بهائيون
 class group
 feminine بهائية

noun هندوسي
 plural هندوس
 class group
 feminine هندوسية

noun بوذي
 plural بوذيون
 class group
 feminine بوذية

noun سيخي
 plural سيخ
 class group

noun كاثوليكي
 plural كاثوليك
 class group
 feminine كاثوليكية

noun أرثوذكسي
 plural أرثوذكس
 class group
 feminine أرثوذكسية

noun بروتستانتي
 plural بروتستانت
 class group
 feminine بروتستانتية

noun إنجيلي
 plural إنجيليون
 class group

noun صابئي
 plural صابئة
 class group

noun حريدي
 plural حريديم
 class group

noun الحريديم
 class group

noun ملحد
 plural ملحدون
 class group
 feminine ملحدة

noun كافر
 plural كفار
 class group
 feminine كافرة

noun مؤمن
 plural مؤمنون
 class group
 feminine مؤمنة

noun متدين
 plural متدينون
 class group
 feminine متدينة

noun داعية
 plural دعاة
 gender m
 class group role
 title

noun واعظ
 plural وعاظ
 class group role
 title
 feminine واعظة

noun رجل دين
 plural رجال دين
 class group role
 title

noun رجل الدين
 plural رجال الدين
 class group role
 title

noun فقيه
 plural فقهاء
 class group role
 title
 feminine فقيهة

noun خطيب جمعة
 plural خطباء جمعة
 class group role

noun إمام مسجد
 plural أئمة مساجد
 class group role

noun إمام المسجد
 plural أئمة المساجد
 class group role

noun مقرئ
 plural مقرئون
 class group role
 title

noun علماني
 plural علمانيون
 class group
 feminine علمانية

noun ليبرالي
 plural ليبراليون
 class group
 feminine ليبرالية

noun شيوعي
 plural شيوعيون
 class group

noun اشتراكي
 plural اشتراكيون
 class group
 feminine اشتراكية

noun يساري
 plural يساريون
 class group
 feminine يسارية

noun يميني
 plural يمينيون
 class group
 feminine يمينية

noun قومي
 plural قوميون
 class group

noun محافظ سياسي
 plural محافظون سياسيون
 plural محافظين سياسيين
 class group

noun محافظون
 class group

noun إصلاحي
 plural إصلاحيون
 class group
 feminine إصلاحية

noun ديمقراطي
 plural ديمقراطيون
 class group

noun جمهوري
 plural جمهوريون
 class group

noun شعبوي
 plural شعبويون
 class group
 feminine شعبوية

noun فاشي
 plural فاشيون
 class group

noun نازي
 plural نازيون
 class group

noun عنصري
 plural عنصريون
 class group

noun صهيوني
 plural صهاينة
 class group
 feminine صهيونية

noun إمبريالي
 plural إمبرياليون
 class group

noun رأسمالي
 plural رأسماليون
 class group

noun بعثي
 plural بعثيون
 class group

noun ناصري
 plural ناصريون
 class group

noun نسوي
 plural نسويون
 class group
 feminine نسوية

noun نسويات
 class group

noun طاغية
 plural طغاة
 gender m
 class group role

noun دكتاتور
 plural دكتاتوريون
 class group role

noun ديكتاتور
 plural ديكتاتوريون
 class group role

noun مستبد
 plural مستبدون
 class group role

noun رفيق سلاح
 plural رفاق سلاح
 class group

noun كاتالوني
 plural كاتالونيون
 class group

noun كتالوني
 plural كتالونيون
 class group

noun باسكي
 plural باسكيون
 class group

noun تبتي
 plural تبتيون
 class group

noun كشميري
 plural كشميريون
 class group

noun أبوريجيني
 class group

noun هندي أحمر
 plural هنود حمر
 class group

noun الهندي الأحمر
 plural الهنود الحمر
 class group

noun زنجي
 plural زنوج
 class group

noun أسود
 plural سود
 class group
 feminine سوداء

noun أبيض
 plural بيض
 class group
 feminine بيضاء

noun ملون
 plural ملونون
 class group

noun إفريقي
 plural أفارقة
 class group

noun أفريقي
 plural أفارقة
 class group

noun آسيوي
 plural آسيويون
 class group

noun أوروبي
 plural أوروبيون
 class group

noun غربي
 plural غربيون
 class group

noun شرقي
 plural شرقيون
 class group

noun لاتيني
 plural لاتينيون
 class group

noun مغاربي
 plural مغاربيون مغاربة
 class group

noun خليجي
 plural خليجيون
 class group

noun شامي
 plural شوام
 class group

noun مقدسي
 plural مقدسيون مقادسة
 class group

noun غزي
 plural غزيون غزاويون
 class group

noun غزاوي
 plural غزاويون
 class group

noun غزاوية
 gender f
 class group

noun بيروتي
 plural بيارتة
 class group

noun بغدادي
 plural بغداديون بغاددة
 class group

noun حلبي
 plural حلبيون
 class group

noun دمشقي
 plural دمشقيون دماشقة
 class group

noun قاهري
 plural قاهريون
 class group

noun فاسي
 plural فاسيون
 class group

noun صعيدي
 plural صعايدة
 class group

noun جنوبي
 plural جنوبيون
 class group

noun شمالي
 plural شماليون
 class group

# Sources quoted without a name

noun مصدر أمني
 plural مصادر أمنية
 class group

noun مصدر عسكري
 plural مصادر عسكرية
 class group

noun مصدر طبي
 plural مصادر طبية
 class group

noun مصدر مطلع
 plural مصادر مطلعة
 class group

noun مصدر مسؤول
 plural مصادر مسؤولة
 class group

noun مصدر حكومي
 plural مصادر حكومية
 class group

noun مصدر دبلوماسي
 plural مصادر دبلوماسية
 class group

noun مصدر قضائي
 plural مصادر قضائية
 class group

noun مصدر محلي
 plural مصادر محلية
 class group

noun مصدر مقرب
 plural مصادر مقربة
 class group

noun مصدر موثوق
 plural مصادر موثوقة
 class group

noun مصدر خاص
 plural مصادر خاصة
 class group

noun مصدر سياسي
 plural مصادر سياسية
 class group

noun مصادر متطابقة
 gender f
 class group

noun دوائر قرار
 gender f
 class group

noun دوائر القرار
 gender f
 class group

noun شهود العيان
 class group

noun ناشط محلي
 plural ناشطون محليون
 plural ناشطين محليين
 class group

# Nouns that stand for their genitive

noun عدد
 plural أعداد
 class transparent

noun جزء
 plural أجزاء
 class transparent

noun نوع
 plural أنواع
 class transparent

noun سلسلة
 plural سلاسل
 gender f
 class transparent company
 cue

noun جملة
 plural جمل
 gender f
 class transparent

noun معظم
 class transparent

noun نسبة
 plural نسب
 gender f
 class transparent

noun كمية
 plural كميات
 gender f
 class transparent

noun مجمل
 class transparent

noun إجمالي
 class transparent

noun بقية
 plural بقايا
 gender f
 class transparent

noun باق
 plural بواق
 class transparent

noun نسخة
 plural نسخ
 gender f
 class transparent

noun اسم
 plural أسماء
 class transparent

noun لقب
 plural ألقاب
 class transparent

noun ملف شخصي
 plural ملفات شخصية
 class transparent

noun الملف الشخصي
 plural الملفات الشخصية
 class transparent

noun منصب
 plural مناصب
 class transparent

noun دور
 plural أدوار
 class transparent

noun فرق
 plural فروق
 class transparent

noun حياة
 plural حيوات
 gender f
 class transparent

noun مصالح
 gender f
 class transparent

noun منشآت
 gender f
 class transparent

noun موكب
 plural مواكب
 class transparent

noun قافلة
 plural قوافل
 gender f
 class transparent

noun مواقع عسكرية
 gender f
 class transparent

noun معقل
 plural معاقل
 class transparent

noun مراكز
 gender f
 class transparent

noun ثكنات
 gender f
 class transparent

noun نظام حاسوبي
 plural أنظمة حاسوبية
 class transparent

noun النظام الحاسوبي
 plural الأنظمة الحاسوبية
 class transparent

noun بنية
 gender f
 class transparent

noun هيكل
 plural هياكل
 class transparent

noun ثلة
 plural ثلل
 gender f
 class transparent

noun حفنة
 gender f
 class transparent

noun زمرة
 plural زمر
 gender f
 class transparent

noun نفر
 class transparent

noun رهط
 class transparent

noun كوكبة
 plural كوكبات
 gender f
 class transparent

noun دفعة
 plural دفعات
 gender f
 class transparent

noun موجة
 plural موجات أمواج
 gender f
 class transparent

noun سرب
 plural أسراب
 class transparent

noun رتل
 plural أرتال
 class transparent

# Numbers

noun عشرات الآلاف
 gender f
 class number

noun مئات الآلاف
 gender f
 class number

noun عشرات الملايين
 gender f
 class number

noun مئات الملايين
 gender f
 class number

noun ألف
 plural آلاف ألوف
 class number

noun مليون
 plural ملايين
 class number

noun مليار
 plural مليارات
 class number

noun بليون
 plural بلايين
 class number

noun تريليون
 plural تريليونات
 class number

noun مئة
 plural مئات
 gender f
 class number

noun مائة
 plural مئات
 gender f
 class number

noun عشرة
 plural عشرات
 gender f
 class number

noun عقدة
 gender f
 class common

noun دزينة
 plural دزينات
 gender f
 class number

noun نصف
 plural أنصاف
 class number

noun ثلث
 plural أثلاث
 class number

noun ربع
 plural أرباع
 class number

noun خمس
 plural أخماس
 class number

noun ضعف
 plural أضعاف
 class number

noun ثلثان
 class number

noun واحد
 plural آحاد
 class number

noun رقم قياسي
 plural أرقام قياسية
 class number

noun الرقم القياسي
 plural الأرقام القياسية
 class number

noun صفر
 plural أصفار
 class number

# Time

noun وقت
 plural أوقات
 class time

noun زمن
 plural أزمان أزمنة
 class time

noun حين
 plural أحيان
 class time

noun لحظة
 plural لحظات
 gender f
 class time

noun ثانية
 plural ثوان ثواني
 gender f
 class time

noun دقيقة
 plural دقائق
 gender f
 class time

noun ساعة
 plural ساعات
 gender f
 class time

noun يوم
 plural أيام
 class time

noun نهار
 plural نهارات
 class time

noun ليل
 class time

noun ليلة
 plural ليال ليالي
 gender f
 class time

noun صباح
 plural صباحات
 class time

noun مساء
 plural أمسيات
 class time

noun أمسية
 plural أمسيات
 gender f
 class time

noun ظهر
 plural ظهور
 class time

noun عصر
 plural عصور
 class time

noun فجر
 class time

noun ضحى
 class time

noun غروب
 class time

noun شروق
 class time

noun سحر
 plural أسحار
 class time

noun أسبوع
 plural أسابيع
 class time

noun شهر
 plural أشهر شهور
 class time

noun عام
 plural أعوام
 class time

noun سنة
 plural سنوات سنون
 gender f
 class time

noun حول
 plural أحوال
 class time

noun قرن
 plural قرون
 class time

noun ألفية
 plural ألفيات
 gender f
 class time

noun ربيع
 class time

noun صيف
 class time

noun خريف
 class time

noun شتاء
 class time

noun موسم
 plural مواسم
 class time

noun فترة
 plural فترات
 gender f
 class time

noun مدة
 plural مدد
 gender f
 class time

noun مرحلة
 plural مراحل
 gender f
 class time

noun حقبة
 plural حقب
 gender f
 class time

noun ماض
 class time

noun ماضي
 class time

noun مستقبل
 class time

noun تاريخ
 plural تواريخ
 class time

noun موعد
 plural مواعيد
 class time

noun أجل
 plural آجال
 class time

noun مهلة
 plural مهل
 gender f
 class time

noun نهاية أسبوع
 plural نهايات أسابيع
 gender f
 class time

noun عطلة نهاية الأسبوع
 gender f
 class time

noun بداية
 plural بدايات
 gender f
 class time

noun نهاية
 plural نهايات
 gender f
 class time

noun مطلع
 plural مطالع
 class time

noun أواخر
 class time

noun أوائل
 class time

noun منتصف
 class time

noun غضون
 class time

noun أعقاب
 class time

noun ذكرى
 plural ذكريات
 gender f
 class time

noun ذكرى سنوية
 plural ذكريات سنوية
 gender f
 class time

noun عيد
 plural أعياد
 class time

noun عيد الفطر
 class time

noun عيد الأضحى
 class time

noun عيد الميلاد
 class time

noun عيد الاستقلال
 class time

noun رأس السنة
 class time

noun عطلة
 plural عطل
 gender f
 class time

noun دورة
 plural دورات
 gender f
 class time

noun دوام
 class time

noun غد
 class time

noun أمس
 class time

noun تأخير
 plural تأخيرات
 class time

noun سابقة
 plural سوابق
 gender f
 class time

noun دقيقة صمت
 gender f
 class time

noun طور
 plural أطوار
 class time

noun أمد
 plural آماد
 class time

noun هنيهة
 gender f
 class time

noun برهة
 gender f
 class time

noun آونة
 gender f
 class time

noun آن
 class time

noun أوان
 class time

noun فينة
 gender f
 class time

noun مرة
 plural مرات
 gender f
 class time

noun تارة
 gender f
 class time

noun دهر
 plural دهور
 class time

noun أبد
 class time

noun عمر
 plural أعمار
 class time

noun سن
 plural أسنان
 gender f
 class time

noun ساعة متأخرة
 plural ساعات متأخرة
 gender f
 class time

noun وقت لاحق
 class time

noun وقت مبكر
 class time

noun ربع ساعة
 class time

noun نصف ساعة
 class time

noun نصف عام
 class time

noun ربع سنة
 class time

noun ربع السنة
 class time

noun فصل دراسي
 plural فصول دراسية
 class time

noun سنة مالية
 plural سنوات مالية
 gender f
 class time

noun عام دراسي
 plural أعوام دراسية
 class time

noun جمعة
 plural جمع
 gender f
 class time

noun توقيت
 class time

noun توقيت محلي
 class time

noun توقيت غرينتش
 class time

noun الساعة الأولى
 plural الساعات الأولى
 gender f
 class time

noun الساعات الماضية
 gender f
 class time

noun الأيام الماضية
 gender f
 class time

noun الأيام المقبلة
 gender f
 class time

noun الأشهر الماضية
 gender f
 class time

noun السنوات الأخيرة
 gender f
 class time

noun الأسابيع الأخيرة
 gender f
 class time

noun الآونة الأخيرة
 gender f
 class time

# Common nouns: public life and abstract things

noun شيء
 plural أشياء
 class common

noun مسألة
 plural مسائل
 gender f
 class common

noun موضوع
 plural مواضيع موضوعات
 class common

noun شأن
 plural شؤون
 class common

noun سبب
 plural أسباب
 class common

noun علة
 plural علل
 gender f
 class common

noun عاقبة
 plural عواقب
 gender f
 class common

noun تبعة
 plural تبعات
 gender f
 class common

noun تداعي
 plural تداعيات
 class common

noun أثر
 plural آثار
 class common

noun تأثير
 plural تأثيرات
 class common

noun انعكاس
 plural انعكاسات
 class common

noun مفعول
 plural مفاعيل
 class common

noun حال
 plural أحوال
 gender f
 class common

noun حالة
 plural حالات
 gender f
 class common

noun وضع
 plural أوضاع
 class common

noun ظرف
 plural ظروف
 class common

noun ظاهرة
 plural ظواهر
 gender f
 class common

noun واقع
 plural وقائع
 class common

noun واقعة
 plural وقائع
 gender f
 class common

noun حقيقة
 plural حقائق
 gender f
 class common

noun خطأ
 plural أخطاء
 class common

noun خطيئة
 plural خطايا
 gender f
 class common

noun ذنب
 plural ذنوب
 class common

noun صواب
 class common

noun فكرة
 plural أفكار
 gender f
 class common

noun فكر
 plural أفكار
 class common

noun رؤية
 plural رؤى
 gender f
 class common

noun نظرة
 plural نظرات
 gender f
 class common

noun نظرية
 plural نظريات
 gender f
 class common

noun مفهوم
 plural مفاهيم
 class common

noun معنى
 plural معان معاني
 gender m
 class common

noun مغزى
 plural مغاز
 gender m
 class common

noun مضمون
 plural مضامين
 class common

noun دلالة
 plural دلالات
 gender f
 class common

noun إشارة
 plural إشارات
 gender f
 class common

noun عبرة
 plural عبر
 gender f
 class common

noun درس
 plural دروس
 class common

noun تجربة
 plural تجارب
 gender f
 class common

noun اختبار
 plural اختبارات
 class common

noun امتحان
 plural امتحانات
 class common

noun محاولة
 plural محاولات
 gender f
 class common

noun مسعى
 plural مساع مساعي
 gender m
 class common

noun جهد
 plural جهود
 class common

noun عمل
 plural أعمال
 class common

noun فعل
 plural أفعال
 class common

noun نشاط
 plural أنشطة نشاطات
 class transparent

noun فعالية
 plural فعاليات
 gender f
 class common

noun مهمة
 plural مهام مهمات
 gender f
 class common

noun وظيفة
 plural وظائف
 gender f
 class common

noun شغل
 plural أشغال
 class common

noun مهنة
 plural مهن
 gender f
 class common

noun حرفة
 plural حرف
 gender f
 class common

noun رتبة
 plural رتب
 gender f
 class common

noun درجة
 plural درجات
 gender f
 class common

noun مستوى
 plural مستويات
 gender m
 class common

noun مقام
 plural مقامات
 class common

noun مكانة
 plural مكانات
 gender f
 class common

noun منزلة
 plural منازل
 gender f
 class common

noun مسار
 plural مسارات
 class common

noun طريقة
 plural طرق
 gender f
 class common

noun أسلوب
 plural أساليب
 class common

noun منهج
 plural مناهج
 class common

noun منهاج
 plural مناهج
 class common

noun وسيلة
 plural وسائل
 gender f
 class common

noun سبيل
 plural سبل
 class common

noun إجراء
 plural إجراءات
 class common

noun تدبير
 plural تدابير
 class common

noun خطوة
 plural خطوات
 gender f
 class common

noun خطة
 plural خطط
 gender f
 class common

noun مشروع
 plural مشاريع مشروعات
 class common

noun برنامج عمل
 plural برامج عمل
 class common

noun برنامج العمل
 plural برامج العمل
 class common

noun استراتيجية
 plural استراتيجيات
 gender f
 class common

noun إستراتيجية
 plural إستراتيجيات
 gender f
 class common

noun تكتيك
 plural تكتيكات
 class common

noun مقترح
 plural مقترحات
 class common

noun اقتراح
 plural اقتراحات
 class common

noun عرض
 plural عروض
 class common

noun بديل
 plural بدائل
 class common

noun خيار
 plural خيارات
 class common

noun اختيار
 plural اختيارات
 class common

noun انتقاء
 class common

noun مفتاح
 plural مفاتيح
 class common

noun عائق
 plural عوائق
 class common

noun صعوبة
 plural صعوبات
 gender f
 class common

noun مصاعب
 gender f
 class common

noun تحد
 plural تحديات
 class common

noun تحدي
 plural تحديات
 class common

noun مأزق
 plural مآزق
 class common

noun ورطة
 plural ورطات
 gender f
 class common

noun محنة
 plural محن
 gender f
 class common

noun معاناة
 gender f
 class common

noun مأساة
 plural مآس مآسي
 gender f
 class common

noun كارثة
 plural كوارث
 gender f
 class common

noun نكبة
 plural نكبات
 gender f
 class common

noun نكسة
 plural نكسات
 gender f
 class common

noun مصيبة
 plural مصائب
 gender f
 class common

noun فاجعة
 plural فواجع
 gender f
 class common

noun هزيمة
 plural هزائم
 gender f
 class common

noun نصر
 plural انتصارات
 class common

noun انتصار
 plural انتصارات
 class common

noun فوز
 class common

noun نجاح
 plural نجاحات
 class common

noun فشل
 class common

noun إخفاق
 plural إخفاقات
 class common

noun خيبة
 plural خيبات
 gender f
 class common

noun إنجاز
 plural إنجازات
 class common

noun مكسب
 plural مكاسب
 class common

noun منجز
 plural منجزات
 class common

noun تقدم
 class common

noun تطور
 plural تطورات
 class common

noun مستجد
 plural مستجدات
 class common

noun تغير
 plural تغيرات
 class common

noun تغيير
 plural تغييرات
 class common

noun تحول
 plural تحولات
 class common

noun تبدل
 plural تبدلات
 class common

noun إصلاح
 plural إصلاحات
 class common

noun تحسن
 class common

noun تحسين
 plural تحسينات
 class common

noun تنمية
 gender f
 class common

noun نمو
 class common

noun ازدهار
 class common

noun نهضة
 plural نهضات
 gender f
 class common

noun تدهور
 class common

noun تراجع
 class common

noun انهيار
 plural انهيارات
 class common

noun انخفاض
 plural انخفاضات
 class common

noun ارتفاع
 plural ارتفاعات
 class common

noun زيادة
 plural زيادات
 gender f
 class common

noun نقص
 class common

noun نقصان
 class common

noun ندرة
 gender f
 class common

noun وفرة
 gender f
 class common

noun شح
 class common

noun هبوط
 class common

noun صعود
 class common

noun تذبذب
 class common

noun استقرار
 class common

noun ركود
 class common

noun كساد
 class common

noun تضخم
 class common

noun انكماش
 class common

noun بطالة
 gender f
 class common

noun فقر
 class common

noun غلاء
 class common

noun جوع
 class common

noun مجاعة
 plural مجاعات
 gender f
 class common

noun فساد
 class common

noun محسوبية
 plural محسوبيات
 gender f
 class common

noun بيروقراطية
 gender f
 class common

noun شفافية
 gender f
 class common

noun نزاهة
 gender f
 class common

noun حوكمة
 gender f
 class common

noun مساواة
 gender f
 class common

noun عدل
 class common

noun إنصاف
 class common

noun ظلم
 class common

noun جور
 class common

noun طغيان
 class common

noun استبداد
 class common

noun ديكتاتورية
 plural ديكتاتوريات
 gender f
 class common

noun دكتاتورية
 plural دكتاتوريات
 gender f
 class common

noun ديمقراطية
 plural ديمقراطيات
 gender f
 class common

noun ديموقراطية
 gender f
 class common

noun تعصب
 class common

noun تطرف
 class common

noun تشدد
 class common

noun اعتدال
 class common

noun تسامح
 class common

noun تعايش
 class common

noun سلم
 plural سلالم
 class common

noun سلام
 class common

noun أمان
 class common

noun استقلال
 class common

noun كرامة
 gender f
 class common

noun هوية
 plural هويات
 gender f
 class common

noun جنسية
 plural جنسيات
 gender f
 class common

noun مواطنة
 gender f
 class common

noun انتماء
 plural انتماءات
 class common

noun وطنية
 gender f
 class common

noun قومية
 plural قوميات
 gender f
 class common

noun طائفية
 gender f
 class common

noun عرق
 plural أعراق عروق
 class common

noun نسب
 plural أنساب
 class common

noun جذر
 plural جذور
 class common

noun تراث
 class common

noun تقليد
 plural تقاليد
 class common

noun عادة
 plural عادات
 gender f
 class common

noun ثقافة
 plural ثقافات
 gender f
 class common

noun حضارة
 plural حضارات
 gender f
 class common

noun لغة
 plural لغات
 gender f
 class common

noun لهجة
 plural لهجات
 gender f
 class common

noun ديانة
 plural ديانات
 gender f
 class common

noun مذهب
 plural مذاهب
 class common

noun عقيدة
 plural عقائد
 gender f
 class common

noun إيمان
 class common

noun عبادة
 plural عبادات
 gender f
 class common

noun صلاة
 plural صلوات
 gender f
 class common

noun صوم
 class common

noun صيام
 class common

noun حج
 class common

noun عمرة
 gender f
 class common

noun إسلام
 class common

noun مسيحية
 gender f
 class common

noun يهودية
 gender f
 class common

noun قرآن
 class common

noun إنجيل
 plural أناجيل
 class common

noun توراة
 gender f
 class common

noun سنة نبوية
 gender f
 class common

noun السنة النبوية
 gender f
 class common

noun آية
 plural آيات
 gender f
 class common

noun سورة
 plural سور
 gender f
 class common

noun حديث نبوي
 plural أحاديث نبوية
 class common

noun الحديث النبوي
 plural الأحاديث النبوية
 class common

noun نبي
 plural أنبياء
 class common

noun رسول
 plural رسل
 class common

noun إله
 plural آلهة
 class common

noun رب
 plural أرباب
 class common

noun الله
 class common

noun جنة
 plural جنات
 gender f
 class common

noun نار
 plural نيران
 gender f
 class common

noun جحيم
 class common

noun ملاك
 plural ملائكة
 class common

noun شيطان
 plural شياطين
 class common

noun روح
 plural أرواح
 gender f
 class common

noun نفس
 plural أنفس نفوس
 gender f
 class common

noun جسد
 plural أجساد
 class common

noun جسم
 plural أجسام
 class common

noun عقل
 plural عقول
 class common

noun ذهن
 plural أذهان
 class common

noun ضمير
 plural ضمائر
 class common

noun ذاكرة
 plural ذواكر
 gender f
 class common

noun إرادة
 plural إرادات
 gender f
 class common

noun عزيمة
 plural عزائم
 gender f
 class common

noun رغبة
 plural رغبات
 gender f
 class common

noun طموح
 plural طموحات
 class common

noun حلم
 plural أحلام
 class common

noun أمل
 plural آمال
 class common

noun تطلع
 plural تطلعات
 class common

noun توقع
 plural توقعات
 class common

noun احتمال
 plural احتمالات
 class common

noun إمكان
 class common

noun إمكانية
 plural إمكانيات إمكانات
 gender f
 class common

noun قدرة
 plural قدرات
 gender f
 class common

noun طاقة
 plural طاقات
 gender f
 class common

noun كفاءة
 plural كفاءات
 gender f
 class common

noun مهارة
 plural مهارات
 gender f
 class common

noun موهبة
 plural مواهب
 gender f
 class common

noun معرفة
 plural معارف
 gender f
 class common

noun علم
 plural علوم أعلام
 class common

noun جهل
 class common

noun وعي
 class common

noun فهم
 class common

noun إدراك
 class common

noun شعور
 plural مشاعر
 class common

noun إحساس
 plural أحاسيس
 class common

noun عاطفة
 plural عواطف
 gender f
 class common

noun حب
 class common

noun محبة
 gender f
 class common

noun كره
 class common

noun حقد
 plural أحقاد
 class common

noun حسد
 class common

noun خوف
 plural مخاوف
 class common

noun ذعر
 class common

noun هلع
 class common

noun رعب
 class common

noun فرح
 plural أفراح
 class common

noun فرحة
 plural أفراح
 gender f
 class common

noun حزن
 plural أحزان
 class common

noun ألم
 plural آلام
 class common

noun وجع
 plural أوجاع
 class common

noun أسف
 class common

noun ندم
 class common

noun حرج
 class common

noun خجل
 class common

noun عار
 class common

noun شرف
 class common

noun فخر
 class common

noun شجاعة
 gender f
 class common

noun جرأة
 gender f
 class common

noun صبر
 class common

noun صمود
 class common

noun ثبات
 class common

noun عناد
 class common

noun حكمة
 plural حكم
 gender f
 class common

noun ذكاء
 class common

noun غباء
 class common

noun جنون
 class common

noun سلوك
 plural سلوكيات
 class common

noun تصرف
 plural تصرفات
 class common

noun خلق
 plural أخلاق
 class common

noun مبدأ
 plural مبادئ
 class common

noun ثوابت
 gender f
 class common

noun أساس
 plural أسس
 class common

noun ركيزة
 plural ركائز
 gender f
 class common

noun دعامة
 plural دعائم
 gender f
 class common

noun ركن
 plural أركان
 class common

noun شرط
 plural شروط
 class common

noun مقياس
 plural مقاييس
 class common

noun مؤهل
 plural مؤهلات
 class common

noun صفة
 plural صفات
 gender f
 class common

noun سمة
 plural سمات
 gender f
 class common

noun ميزة
 plural ميزات مزايا
 gender f
 class common

noun مزية
 plural مزايا
 gender f
 class common

noun خاصية
 plural خصائص خاصيات
 gender f
 class common

noun طبيعة
 plural طبائع
 gender f
 class common

noun نمط
 plural أنماط
 class common

noun نموذج
 plural نماذج
 class common

noun شكل
 plural أشكال
 class common

noun صيغة
 plural صيغ
 gender f
 class common

noun نسق
 plural أنساق
 class common

noun حجم
 plural أحجام
 class common

noun مساحة
 plural مساحات
 gender f
 class common

noun طول
 plural أطوال
 class common

noun عمق
 plural أعماق
 class common

noun وزن
 plural أوزان
 class common

noun سرعة
 plural سرعات
 gender f
 class common

noun مسافة
 plural مسافات
 gender f
 class common

noun مدى
 plural أمداء
 gender m
 class common

noun نطاق
 plural نطاقات
 class common

noun مجال
 plural مجالات
 class common

noun ميدان عمل
 plural ميادين عمل
 class common

noun ميدان العمل
 plural ميادين العمل
 class common

noun إطار
 plural أطر إطارات
 class common

noun سياق
 plural سياقات
 class common

noun صعيد
 plural أصعدة
 class common

noun مشهد
 plural مشاهد
 class common

noun مناخ
 plural مناخات
 class common

noun جو
 plural أجواء
 class common

noun بيئة
 plural بيئات
 gender f
 class common

noun خلفية
 plural خلفيات
 gender f
 class common

noun كواليس
 gender f
 class common

noun وجه
 plural وجوه أوجه
 class common

noun وجهة
 plural وجهات
 gender f
 class common

noun اتجاه
 plural اتجاهات
 class common

noun منحى
 plural مناح
 gender m
 class common

noun نزعة
 plural نزعات
 gender f
 class common

noun ميل
 plural ميول أميال
 class common

noun غاية
 plural غايات
 gender f
 class common

noun غرض
 plural أغراض
 class common

noun مقصد
 plural مقاصد
 class common

noun منفعة
 plural منافع
 gender f
 class common

noun ضرر
 plural أضرار
 class common

noun أذى
 class common

noun ثمرة
 plural ثمار
 gender f
 class common

noun جدوى
 gender f
 class common

noun أهمية
 gender f
 class common

noun أولوية
 plural أولويات
 gender f
 class common

noun ضرورة
 plural ضرورات
 gender f
 class common

noun حاجة
 plural حاجات احتياجات
 gender f
 class common

noun احتياج
 plural احتياجات
 class common

noun متطلب
 plural متطلبات
 class common

noun واجب
 plural واجبات
 class common

noun التزام
 plural التزامات
 class common

noun فرصة
 plural فرص
 gender f
 class common

noun حظ
 plural حظوظ
 class common

noun صدفة
 plural صدف
 gender f
 class common

noun مصادفة
 plural مصادفات
 gender f
 class common

noun قدر
 plural أقدار
 class common

noun مصير
 plural مصائر
 class common

noun مقدار
 plural مقادير
 class common

noun معدل
 plural معدلات
 class common

noun متوسط
 plural متوسطات
 class common

noun فارق
 plural فوارق فروق
 class common

noun اختلاف
 plural اختلافات
 class common

noun تشابه
 class common

noun تناقض
 plural تناقضات
 class common

noun توازن
 plural توازنات
 class common

noun تعادل
 class common

noun مقارنة
 plural مقارنات
 gender f
 class common

noun معادلة
 plural معادلات
 gender f
 class common

noun لغز
 plural ألغاز
 class common

noun غموض
 class common

noun وضوح
 class common

noun لبس
 class common

noun جدال
 class common

noun نقاش
 plural نقاشات
 class common

noun مناقشة
 plural مناقشات
 gender f
 class common

noun مشاورة
 plural مشاورات
 gender f
 class common

noun تشاور
 class common

noun اجتماع
 plural اجتماعات
 class common

noun لقاء
 plural لقاءات
 class common

noun جلسة
 plural جلسات
 gender f
 class common

noun جولة
 plural جولات
 gender f
 class common

noun زيارة
 plural زيارات
 gender f
 class common

noun رحلة
 plural رحلات
 gender f
 class common

noun سفر
 plural أسفار
 class common

noun وصول
 class common

noun مغادرة
 gender f
 class common

noun عودة
 gender f
 class common

noun رجوع
 class common

noun مرور
 class common

noun عبور
 class common

noun دخول
 class common

noun خروج
 class common

noun انتقال
 class common

noun نقل
 class common

noun حركة مرور
 gender f
 class common

noun حركة المرور
 gender f
 class common

noun حركية
 gender f
 class common

noun ازدحام
 class common

noun حادث
 plural حوادث
 class common

noun حادثة
 plural حوادث
 gender f
 class common

noun مناسبة
 plural مناسبات
 gender f
 class common

noun احتفال
 plural احتفالات
 class common

noun حفل
 plural حفلات
 class common

noun حفلة
 plural حفلات
 gender f
 class common

noun مراسم
 gender f
 class common

noun تدشين
 class common

noun افتتاح
 class common

noun اختتام
 class common

noun ختام
 class common

noun انطلاق
 class common

noun انطلاقة
 gender f
 class common

noun عرس
 plural أعراس
 class common

noun زفاف
 class common

noun زواج
 class common

noun طلاق
 class common

noun ولادة
 plural ولادات
 gender f
 class common

noun ميلاد
 class common

noun وفاة
 plural وفيات
 gender f
 class common

noun موت
 class common

noun جنازة
 plural جنازات جنائز
 gender f
 class common

noun تشييع
 class common

noun دفن
 class common

noun عزاء
 class common

noun تأبين
 class common

noun تكريم
 plural تكريمات
 class common

noun تقاعد
 class common

noun استقالة
 plural استقالات
 gender f
 class common

noun ترقية
 plural ترقيات
 gender f
 class common

noun توظيف
 plural توظيفات
 class common

noun تشغيل
 class common

noun تدريب
 plural تدريبات
 class common

noun تكوين
 plural تكوينات
 class common

noun تعليم
 class common

noun تعلم
 class common

noun تدريس
 class common

noun تربية
 gender f
 class common

noun صف
 plural صفوف
 class common

noun قسم دراسي
 class common

noun حصة دراسية
 plural حصص دراسية
 gender f
 class common

noun الحصة الدراسية
 plural الحصص الدراسية
 gender f
 class common

noun دبلوم
 plural دبلومات
 class common

noun ماجستير
 class common

noun دكتوراه
 class common

noun بكالوريا
 class common

noun باكالوريا
 class common

noun بكالوريوس
 class common

noun إجازة جامعية
 plural إجازات جامعية
 gender f
 class common

# Common nouns: economy, industry, trade

noun اقتصاد
 plural اقتصادات اقتصاديات
 class common

noun تجارة
 gender f
 class common

noun صناعة
 plural صناعات
 gender f
 class common

noun زراعة
 plural زراعات
 gender f
 class common

noun فلاحة
 gender f
 class common

noun سياحة
 gender f
 class common

noun إنتاج
 class common

noun إنتاجية
 gender f
 class common

noun استهلاك
 class common

noun استيراد
 class common

noun تصدير
 class common

noun بيع
 plural بيوع
 class common

noun مبيع
 plural مبيعات
 class common

noun شحن
 class common

noun توريد
 plural توريدات
 class common

noun تسليم
 class common

noun تخزين
 class common

noun مخزون
 plural مخزونات
 class common

noun مخزن
 plural مخازن
 class transparent

noun مستودع
 plural مستودعات
 class transparent

noun توزيع
 class common

noun تسويق
 class common

noun إشهار
 plural إشهارات
 class common

noun دعاية
 plural دعايات
 gender f
 class common

noun ترويج
 class common

noun طلب داخلي
 class common

noun الطلب الداخلي
 class common

noun تسعير
 class common

noun تسعيرة
 plural تسعيرات
 gender f
 class common

noun تخفيض
 plural تخفيضات
 class common

noun خصم مالي
 class common

noun الخصم المالي
 class common

noun حسم
 plural حسومات
 class common

noun مديونية
 plural مديونيات
 gender f
 class common

noun قسط
 plural أقساط
 class common

noun سداد
 class common

noun تسديد
 class common

noun دفع مالي
 class common

noun الدفع المالي
 class common

noun إنفاق
 class common

noun تقشف
 class common

noun ترشيد
 class common

noun ادخار
 class common

noun توفير
 class common

noun وفر
 plural وفورات
 class common

noun استدانة
 gender f
 class common

noun اقتراض
 class common

noun إقراض
 class common

noun رهن
 plural رهون
 class common

noun ضمان
 plural ضمانات
 class common

noun ضمانة
 plural ضمانات
 gender f
 class common

noun تأمين
 plural تأمينات
 class common

noun إفلاس
 plural إفلاسات
 class common

noun تصفية حسابات
 gender f
 class common

noun تصفية الحسابات
 gender f
 class common

noun محاسبة
 gender f
 class common

noun تدقيق مالي
 class common

noun التدقيق المالي
 class common

noun فاتورة
 plural فواتير
 gender f
 class common

noun وصل
 plural وصولات
 class common

noun إيصال
 plural إيصالات
 class common

noun سوق سوداء
 plural أسواق سوداء
 gender f
 class common

noun السوق السوداء
 plural الأسواق السوداء
 gender f
 class common

noun رواج
 class common

noun يد عاملة
 plural أيد عاملة
 gender f
 class common

noun قوة شرائية
 gender f
 class common

noun القوة الشرائية
 gender f
 class common

noun معيشة
 gender f
 class common

noun عيش
 class common

noun رفاه
 class common

noun رفاهية
 gender f
 class common

noun رخاء
 class common

noun بذخ
 class common

noun ترف
 class common

noun غنى
 gender m
 class common

noun مورد مالي
 plural موارد مالية
 class common

noun مورد طبيعي
 plural موارد طبيعية
 class common

noun معدن
 plural معادن
 class common

noun فحم
 class common

noun حديد
 class common

noun صلب
 class common

noun فولاذ
 class common

noun نحاس
 class common

noun ألمنيوم
 class common

noun ألومنيوم
 class common

noun زنك
 class common

noun قصدير
 class common

noun يورانيوم
 class common

noun ليثيوم
 class common

noun كوبالت
 class common

noun فوسفات
 class common

noun فوسفاط
 class common

noun إسمنت
 class common

noun أسمنت
 class common

noun خشب
 plural أخشاب
 class common

noun ورق
 plural أوراق
 class common

noun ورقة
 plural ورقات أوراق
 gender f
 class common

noun بلاستيك
 class common

noun مطاط
 class common

noun زجاج
 class common

noun قماش
 plural أقمشة
 class common

noun قطن
 class common

noun صوف
 plural أصواف
 class common

noun حرير
 class common

noun جلد
 plural جلود
 class common

noun خيط
 plural خيوط
 class common

noun حبل
 plural حبال
 class common

noun سلك
 plural أسلاك
 class common

noun كابل
 plural كابلات
 class common

noun أنبوب
 plural أنابيب
 class common

noun خزان
 plural خزانات
 class common

noun برميل
 plural براميل
 class common

noun صهريج
 plural صهاريج
 class common

noun حاوية
 plural حاويات
 gender f
 class common

noun صندوق خشبي
 class common

noun الصندوق الخشبي
 class common

noun كيس
 plural أكياس
 class common

noun علبة
 plural علب
 gender f
 class common

noun زجاجة
 plural زجاجات
 gender f
 class common

noun قنينة
 plural قنينات قنان
 gender f
 class common

noun طن
 plural أطنان
 class common

noun كيلوغرام
 plural كيلوغرامات
 class common

noun كيلو
 plural كيلوات
 class common

noun غرام
 plural غرامات
 class common

noun رطل
 plural أرطال
 class common

noun لتر
 plural لترات
 class common

noun متر
 plural أمتار
 class common

noun كيلومتر
 plural كيلومترات
 class common

noun كلم
 class common

noun سنتيمتر
 plural سنتيمترات
 class common

noun مليمتر
 plural مليمترات
 class common

noun هكتار
 plural هكتارات
 class common

noun فدان
 plural فدادين أفدنة
 class common

noun دونم
 plural دونمات
 class common

noun قدم
 plural أقدام
 gender f
 class common

noun بوصة
 plural بوصات
 gender f
 class common

noun حرارة
 gender f
 class common

noun ميغاواط
 class common

noun كيلوواط
 class common

noun واط
 class common

noun فولت
 class common

noun غيغابايت
 class common

noun ميغابايت
 class common

noun تيرابايت
 class common

noun بكسل
 plural بكسلات
 class common

noun هرتز
 class common

noun نقطة
 plural نقاط نقط
 gender f
 class common

noun تشييد
 class common

noun إنشاء
 plural إنشاءات
 class common

noun إعمار
 class common

noun ترميم
 plural ترميمات
 class common

noun صيانة
 gender f
 class common

noun تأهيل
 class common

noun تجهيز
 plural تجهيزات
 class common

noun تركيب
 plural تركيبات
 class common

noun تصميم
 plural تصاميم تصميمات
 class common

noun تصنيع
 class common

noun تطوير
 class common

noun ابتكار
 plural ابتكارات
 class common

noun اختراع
 plural اختراعات
 class common

noun إبداع
 plural إبداعات
 class common

noun تحديث تقني
 class common

noun التحديث التقني
 class common

noun رقمنة
 gender f
 class common

noun أتمتة
 gender f
 class common

noun حوسبة
 gender f
 class common

noun برمجة
 gender f
 class common

noun تشفير
 class common

noun ترميز
 class common

noun تحميل
 class common

noun تنزيل
 plural تنزيلات
 class common

noun رابط
 plural روابط
 class common

noun وصلة
 plural وصلات
 gender f
 class common

noun زر
 plural أزرار
 class common

noun واجهة مستخدم
 plural واجهات مستخدم
 gender f
 class common

noun إشعار رقمي
 class common

noun الإشعار الرقمي
 class common

noun إنترنت
 gender m
 class common

noun الإنترنت
 gender m
 class common

noun ويب
 class common

noun الويب
 class common

noun هاشتاغ
 plural هاشتاغات
 class common

noun وسم
 plural وسوم
 class common

noun ترند
 plural ترندات
 class common

noun إعجاب
 plural إعجابات
 class common

noun مشاركة
 plural مشاركات
 gender f
 class common

noun دردشة
 plural دردشات
 gender f
 class common

noun تراسل
 class common

noun مراسلة فورية
 gender f
 class common

noun المراسلة الفورية
 gender f
 class common

noun بث
 class common

noun إرسال
 class common

noun استقبال
 plural استقبالات
 class common

noun تردد
 plural ترددات
 class common

noun طيف
 plural أطياف
 class common

noun شعاع
 plural أشعة
 class common

noun ضوء
 plural أضواء
 class common

noun نور
 plural أنوار
 class common

noun ظل
 plural ظلال
 class common

noun ظلام
 class common

noun لون
 plural ألوان
 class common

noun ضجيج
 class common

noun ضوضاء
 gender f
 class common

noun صمت
 class common

noun صدى
 plural أصداء
 gender m
 class common

noun رائحة
 plural روائح
 gender f
 class common

noun طعم
 plural طعوم
 class common

noun مذاق
 plural مذاقات
 class common

noun ذوق
 plural أذواق
 class common

noun لمس
 class common

noun نظر
 plural أنظار
 class common

noun بصر
 plural أبصار
 class common

noun سمع
 class common

noun نطق
 class common

noun كلام
 class common

noun لفظ
 plural ألفاظ
 class common

noun حرف
 plural حروف أحرف
 class common

noun نص
 plural نصوص
 class common

noun مصطلح
 plural مصطلحات
 class common

noun تسمية
 plural تسميات
 gender f
 class common

noun تعريف
 plural تعاريف تعريفات
 class common

noun ترجمة
 plural ترجمات
 gender f
 class common

noun كتابة
 plural كتابات
 gender f
 class common

noun قراءة
 plural قراءات
 gender f
 class common

noun طباعة
 gender f
 class common

noun طبعة
 plural طبعات
 gender f
 class common

noun نشر
 class common

noun توقيع
 plural توقيعات تواقيع
 class common

noun ختم
 plural أختام
 class common

noun بطاقة
 plural بطاقات
 gender f
 class common

noun جواز
 plural جوازات
 class common

noun تأشيرة
 plural تأشيرات
 gender f
 class common

noun فيزا
 gender f
 class common

noun إقامة
 plural إقامات
 gender f
 class common

noun تذكرة
 plural تذاكر
 gender f
 class common

noun استمارة
 plural استمارات
 gender f
 class common

noun دفتر
 plural دفاتر
 class common

noun كراسة
 plural كراسات
 gender f
 class common

noun قلم
 plural أقلام
 class common

noun حبر
 class common

noun مسودة
 plural مسودات
 gender f
 class common

noun مخطوطة
 plural مخطوطات
 gender f
 class common

noun قاموس
 plural قواميس
 class common

noun معجم
 plural معاجم
 class common

noun موسوعة
 plural موسوعات
 gender f
 class common

noun فهرس
 plural فهارس
 class common

noun جدول
 plural جداول
 class common

noun أجندة
 plural أجندات
 gender f
 class common

noun رزنامة
 plural رزنامات
 gender f
 class common

noun تقويم سنوي
 class common

noun التقويم السنوي
 class common

noun خارطة
 plural خرائط
 gender f
 class common

noun كاريكاتير
 class common

noun لافتة
 plural لافتات
 gender f
 class common

noun ملصق
 plural ملصقات
 class common

noun راية
 plural رايات
 gender f
 class common

noun نشيد
 plural أناشيد
 class common

noun نصب
 plural أنصاب
 class common

noun تمثال
 plural تماثيل
 class common

noun تحفة
 plural تحف
 gender f
 class common

noun حفرية
 plural حفريات
 gender f
 class common

noun تنقيب
 class common

noun حفرة
 plural حفر
 gender f
 class common

noun خندق
 plural خنادق
 class common

noun جدار
 plural جدران جدر
 class common

noun حائط
 plural حيطان
 class common

noun سور
 plural أسوار
 class common

noun سياج
 plural أسيجة
 class common

noun باب
 plural أبواب
 class common

noun نافذة
 plural نوافذ
 gender f
 class common

noun شباك
 plural شبابيك
 class common

noun سقف
 plural أسقف سقوف
 class common

noun سطح
 plural أسطح سطوح
 class common

noun أرضية
 plural أرضيات
 gender f
 class common

noun درج
 plural أدراج
 class common

noun مصعد
 plural مصاعد
 class common

noun طابق
 plural طوابق
 class common

noun غرفة نوم
 plural غرف نوم
 gender f
 class common

noun مطبخ
 plural مطابخ
 class common

noun حمام
 plural حمامات
 class common

noun مرحاض
 plural مراحيض
 class common

noun شرفة
 plural شرفات
 gender f
 class common

noun ممر
 plural ممرات
 class common

noun رواق
 plural أروقة
 class common

noun فناء
 plural أفنية
 class common

noun قبو
 plural أقبية
 class common

noun موقف سيارات
 plural مواقف سيارات
 class common

noun مرآب
 plural مرائب
 class common

noun أثاث
 class common

noun كرسي
 plural كراسي
 class common

noun طاولة
 plural طاولات
 gender f
 class common

noun مائدة
 plural موائد
 gender f
 class common

noun سرير
 plural أسرة
 class common

noun مرآة
 plural مرايا
 gender f
 class common

noun سجادة
 plural سجادات
 gender f
 class common

noun ستار
 plural ستائر
 class common

noun ستارة
 plural ستائر
 gender f
 class common

noun بطانية
 plural بطانيات
 gender f
 class common

noun وسادة
 plural وسائد
 gender f
 class common

noun مصباح
 plural مصابيح
 class common

noun شمعة
 plural شموع
 gender f
 class common

noun ثلاجة
 plural ثلاجات
 gender f
 class common

noun غسالة
 plural غسالات
 gender f
 class common

noun فرن
 plural أفران
 class common

noun مكيف
 plural مكيفات
 class common

noun مدفأة
 plural مدافئ
 gender f
 class common

noun مولد
 plural مولدات
 class common

noun بطارية
 plural بطاريات
 gender f
 class common

noun عداد
 plural عدادات
 class common

noun كهرباء
 gender f
 class common

noun تيار كهربائي
 class common

noun ماء
 plural مياه
 class common

noun نفاية
 plural نفايات
 gender f
 class common

noun قمامة
 gender f
 class common

noun نظافة
 gender f
 class common

noun تلوث
 class common

noun انبعاث
 plural انبعاثات
 class common

noun كربون
 class common

noun أكسجين
 plural أكسجينات
 class common

noun أوكسجين
 class common

noun هيدروجين
 class common

noun نيتروجين
 class common

noun دخان
 class common

noun غبار
 class common

noun رماد
 class common

noun حريق
 plural حرائق
 class common

noun لهب
 class common

noun شرارة
 plural شرارات
 gender f
 class common

noun احتراق
 class common

noun إطفاء
 class common

noun إنقاذ
 class common

noun إجلاء
 class common

noun إخلاء
 class common

noun إيواء
 class common

noun فيضان
 plural فيضانات
 class common

noun سيل
 plural سيول
 class common

noun طوفان
 class common

noun زلزال
 plural زلازل
 class common

noun هزة
 plural هزات
 gender f
 class common

noun إعصار
 plural أعاصير
 class common

noun عاصفة
 plural عواصف
 gender f
 class common

noun ريح
 plural رياح
 gender f
 class common

noun مطر
 plural أمطار
 class common

noun ثلج
 plural ثلوج
 class common

noun جليد
 class common

noun صقيع
 class common

noun ضباب
 class common

noun غيم
 plural غيوم
 class common

noun غيمة
 plural غيوم
 gender f
 class common

noun برق
 class common

noun رعد
 class common

noun جفاف
 class common

noun تصحر
 class common

noun طقس
 class common

noun نشرة جوية
 gender f
 class common

noun النشرة الجوية
 gender f
 class common

noun رطوبة
 gender f
 class common

noun شمس
 gender f
 class common

noun هواء
 class common

noun فلك
 plural أفلاك
 class common

noun نجم سماوي
 class common

noun النجم السماوي
 class common

noun مجرة
 plural مجرات
 gender f
 class common

noun كون
 plural أكوان
 class common

noun تربة
 plural ترب
 gender f
 class common

noun رمل
 plural رمال
 class common

noun حجر
 plural أحجار حجارة
 class common

noun صخرة
 plural صخور
 gender f
 class common

noun طين
 class common

noun وحل
 plural أوحال
 class common

noun موج
 plural أمواج
 class common

noun تسونامي
 class common

noun تيار بحري
 class common

noun قاع
 plural قيعان
 class common

noun نبات
 plural نباتات
 class common

noun شجرة
 plural أشجار شجر
 gender f
 class common

noun شجر
 plural أشجار
 class common

noun زهرة
 plural أزهار زهور
 gender f
 class common

noun وردة
 plural ورود
 gender f
 class common

noun عشب
 plural أعشاب
 class common

noun غصن
 plural أغصان
 class common

noun جذع
 plural جذوع
 class common

noun بذرة
 plural بذور
 gender f
 class common

noun محصول
 plural محاصيل
 class common

noun حصاد
 class common

noun غلة
 plural غلال
 gender f
 class common

noun ري
 class common

noun سقي
 class common

noun حيوان
 plural حيوانات
 class common

noun ماشية
 plural مواش
 gender f
 class common

noun غنم
 plural أغنام
 class common

noun خروف
 plural خرفان خراف
 class common

noun كبش
 plural أكباش
 class common

noun ماعز
 class common

noun بقرة
 plural أبقار بقر
 gender f
 class common

noun ثور
 plural ثيران
 class common

noun عجل
 plural عجول
 class common

noun جمل
 plural جمال
 class common

noun إبل
 gender f
 class common

noun ناقة
 plural نوق
 gender f
 class common

noun حصان
 plural أحصنة
 class common

noun خيل
 plural خيول
 gender f
 class common

noun حمار
 plural حمير
 class common

noun كلب
 plural كلاب
 class common

noun قط
 plural قطط
 class common

noun قطة
 plural قطط
 gender f
 class common

noun فأر
 plural فئران
 class common

noun أسد
 plural أسود
 class common

noun نمر
 plural نمور
 class common

noun ذئب
 plural ذئاب
 class common

noun ثعلب
 plural ثعالب
 class common

noun فيل
 plural فيلة
 class common

noun قرد
 plural قرود قردة
 class common

noun دب
 plural دببة
 class common

noun غزال
 plural غزلان
 class common

noun خنزير
 plural خنازير
 class common

noun طير
 plural طيور
 class common

noun طائر
 plural طيور
 class common

noun حمامة
 plural حمامات حمام
 gender f
 class common

noun دجاجة
 plural دجاجات
 gender f
 class common

noun دجاج
 class common

noun دواجن
 gender f
 class common

noun صقر
 plural صقور
 class common

noun نسر
 plural نسور
 class common

noun غراب
 plural غربان
 class common

noun عصفور
 plural عصافير
 class common

noun سمكة
 plural سمكات
 gender f
 class common

noun سمك
 plural أسماك
 class common

noun حوت
 plural حيتان
 class common

noun دلفين
 plural دلافين
 class common

noun حشرة
 plural حشرات
 gender f
 class common

noun نحلة
 plural نحلات
 gender f
 class common

noun نحل
 class common

noun جراد
 class common

noun بعوضة
 plural بعوض
 gender f
 class common

noun ذبابة
 plural ذباب
 gender f
 class common

noun نملة
 plural نمل
 gender f
 class common

noun دودة
 plural ديدان
 gender f
 class common

noun ثعبان
 plural ثعابين
 class common

noun أفعى
 plural أفاع
 gender f
 class common

noun عقرب
 plural عقارب
 class common

noun تمساح
 plural تماسيح
 class common

noun سلحفاة
 plural سلاحف
 gender f
 class common

noun ضفدع
 plural ضفادع
 class common

noun ريشة
 plural ريش
 gender f
 class common

noun ذيل
 plural ذيول
 class common

noun مخلب
 plural مخالب
 class common

noun ناب
 plural أنياب
 class common

# Common nouns: body, health, food, clothing

noun أذن
 plural آذان
 gender f
 class common

noun أنف
 plural أنوف
 class common

noun فم
 plural أفواه
 class common

noun لسان
 plural ألسنة
 class common

noun شفة
 plural شفاه
 gender f
 class common

noun خد
 plural خدود
 class common

noun جبين
 class common

noun ذقن
 plural ذقون
 class common

noun لحية
 plural لحى
 gender f
 class common

noun شارب
 plural شوارب
 class common

noun شعر
 plural شعور
 class common

noun رقبة
 plural رقاب
 gender f
 class common

noun عنق
 plural أعناق
 class common

noun حنجرة
 plural حناجر
 gender f
 class common

noun كتف
 plural أكتاف
 gender f
 class common

noun يد
 plural أيد أياد أيدي
 gender f
 class common

noun كف
 plural أكف
 gender f
 class common

noun إصبع
 plural أصابع
 gender f
 class common

noun ظفر
 plural أظافر
 class common

noun صدر
 plural صدور
 class common

noun بطن
 plural بطون
 gender f
 class common

noun كبد
 plural أكباد
 gender f
 class common

noun قلب
 plural قلوب
 class common

noun رئة
 plural رئات
 gender f
 class common

noun دماغ
 plural أدمغة
 class common

noun مخ
 class common

noun عظم
 plural عظام
 class common

noun دم
 plural دماء
 class common

noun شريان
 plural شرايين
 class common

noun وريد
 plural أوردة
 class common

noun عصب
 plural أعصاب
 class common

noun عضلة
 plural عضلات
 gender f
 class common

noun بشرة
 gender f
 class common

noun ساق
 plural سيقان
 gender f
 class common

noun ركبة
 plural ركب
 gender f
 class common

noun خلية حية
 plural خلايا
 gender f
 class common

noun الخلية الحية
 gender f
 class common

noun جينة
 plural جينات
 gender f
 class common

noun جين
 plural جينات
 class common

noun هرمون
 plural هرمونات
 class common

noun جنين
 plural أجنة
 class common

noun حمل
 plural أحمال
 class common

noun رحم
 plural أرحام
 gender f
 class common

noun حليب
 class common

noun دمع
 plural دموع
 class common

noun دمعة
 plural دموع
 gender f
 class common

noun ابتسامة
 plural ابتسامات
 gender f
 class common

noun ضحك
 class common

noun ضحكة
 plural ضحكات
 gender f
 class common

noun بكاء
 class common

noun نوم
 class common

noun راحة
 gender f
 class common

noun تعب
 class common

noun إرهاق
 class common

noun صحة
 gender f
 class common

noun مرض
 plural أمراض
 class common

noun داء
 plural أدواء
 class common

noun وباء
 plural أوبئة
 class common

noun جائحة
 plural جوائح
 gender f
 class common

noun كورونا
 gender f
 class common

noun كوليرا
 gender f
 class common

noun طاعون
 class common

noun إنفلونزا
 gender f
 class common

noun أنفلونزا
 gender f
 class common

noun زكام
 class common

noun حمى
 plural حميات
 gender f
 class common

noun سعال
 class common

noun صداع
 class common

noun سرطان
 plural سرطانات
 class common

noun سكري
 class common

noun جلطة
 plural جلطات
 gender f
 class common

noun سكتة
 plural سكتات
 gender f
 class common

noun نوبة
 plural نوبات
 gender f
 class common

noun ضغط دم
 class common

noun ضغط الدم
 class common

noun حساسية
 plural حساسيات
 gender f
 class common

noun ربو
 class common

noun إيدز
 class common

noun ملاريا
 gender f
 class common

noun إسهال
 class common

noun تسمم
 plural تسممات
 class common

noun سم
 plural سموم
 class common

noun جرثومة
 plural جراثيم
 gender f
 class common

noun بكتيريا
 gender f
 class common

noun ميكروب
 plural ميكروبات
 class common

noun طفيلي
 plural طفيليات
 class common

noun جرح
 plural جروح جراح
 class common

noun كسر
 plural كسور
 class common

noun حرق
 plural حروق
 class common

noun كدمة
 plural كدمات
 gender f
 class common

noun نزيف
 class common

noun ورم
 plural أورام
 class common

noun ندبة
 plural ندوب
 gender f
 class common

noun إعاقة
 plural إعاقات
 gender f
 class common

noun شلل
 class common

noun عمى
 gender m
 class common

noun صمم
 class common

noun صدمة
 plural صدمات
 gender f
 class common

noun اكتئاب
 class common

noun توتر نفسي
 class common

noun التوتر النفسي
 class common

noun إدمان
 class common

noun انتحار
 class common

noun تشخيص
 plural تشخيصات
 class common

noun جراحة
 plural جراحات
 gender f
 class common

noun عملية جراحية
 plural عمليات جراحية
 gender f
 class common

noun العملية الجراحية
 plural العمليات الجراحية
 gender f
 class common

noun زرع أعضاء
 class common

noun زراعة أعضاء
 gender f
 class common

noun تخدير
 class common

noun حقنة
 plural حقن
 gender f
 class common

noun جرعة
 plural جرعات
 gender f
 class common

noun حبة
 plural حبوب حبات
 gender f
 class common

noun قرص
 plural أقراص
 class common

noun مرهم
 plural مراهم
 class common

noun كمامة
 plural كمامات
 gender f
 class common

noun قفاز
 plural قفازات
 class common

noun معقم
 plural معقمات
 class common

noun تعقيم
 class common

noun عزل صحي
 class common

noun العزل الصحي
 class common

noun إغلاق صحي
 class common

noun الإغلاق الصحي
 class common

noun تباعد
 class common

noun تلقيح
 plural تلقيحات
 class common

noun مناعة
 gender f
 class common

noun وقاية
 gender f
 class common

noun نقاهة
 gender f
 class common

noun شفاء
 class common

noun تعاف
 class common

noun تعافي
 class common

noun إسعاف
 plural إسعافات
 class common

noun طوارئ
 gender f
 class common

noun إنعاش
 class common

noun جهاز تنفس
 plural أجهزة تنفس
 class common

noun جهاز التنفس
 plural أجهزة التنفس
 class common

noun نقالة
 plural نقالات
 gender f
 class common

noun طب
 class common

noun تمريض
 class common

noun صيدلة
 gender f
 class common

noun طعام
 plural أطعمة
 class common

noun أكل
 class common

noun أكلة
 plural أكلات
 gender f
 class common

noun وجبة
 plural وجبات
 gender f
 class common

noun فطور
 class common

noun غداء
 class common

noun عشاء
 class common

noun إفطار
 plural إفطارات
 class common

noun سحور
 class common

noun خبز
 class common

noun رغيف
 plural أرغفة
 class common

noun دقيق
 class common

noun طحين
 class common

noun عجين
 class common

noun أرز
 class common

noun رز
 class common

noun شعير
 class common

noun ذرة
 plural ذرات
 gender f
 class common

noun عدس
 class common

noun فول
 class common

noun حمص
 class common

noun فاصوليا
 gender f
 class common

noun بقول
 gender f
 class common

noun لحم
 plural لحوم
 class common

noun بيضة
 plural بيضات
 gender f
 class common

noun جبن
 plural أجبان
 class common

noun زبدة
 gender f
 class common

noun لبن
 plural ألبان
 class common

noun زيت
 plural زيوت
 class common

noun زيتون
 class common

noun سكر
 class common

noun ملح
 plural أملاح
 class common

noun فلفل
 class common

noun توابل
 gender f
 class common

noun بهارات
 gender f
 class common

noun عسل
 class common

noun تمر
 plural تمور
 class common

noun تين
 class common

noun عنب
 plural أعناب
 class common

noun تفاح
 class common

noun تفاحة
 plural تفاحات
 gender f
 class common

noun برتقال
 class common

noun ليمون
 class common

noun موز
 class common

noun بطيخ
 class common

noun رمان
 class common

noun فراولة
 gender f
 class common

noun خوخ
 class common

noun مشمش
 class common

noun فاكهة
 plural فواكه
 gender f
 class common

noun خضار
 gender f
 class common

noun خضراوات
 gender f
 class common

noun خضروات
 gender f
 class common

noun طماطم
 gender f
 class common

noun بطاطا
 gender f
 class common

noun بطاطس
 gender f
 class common

noun بصل
 class common

noun ثوم
 class common

noun حساء
 class common

noun شوربة
 gender f
 class common

noun كسكس
 class common

noun كسكسي
 class common

noun طاجين
 plural طواجين
 class common

noun كباب
 class common

noun فلافل
 gender f
 class common

noun شاورما
 gender f
 class common

noun حلوى
 plural حلويات
 gender f
 class common

noun كعك
 class common

noun كعكة
 plural كعكات
 gender f
 class common

noun شوكولاتة
 gender f
 class common

noun شوكولاته
 class common

noun بسكويت
 class common

noun مشروب
 plural مشروبات
 class common

noun شراب
 plural أشربة
 class common

noun عصير
 plural عصائر
 class common

noun قهوة
 gender f
 class common

noun شاي
 class common

noun كحول
 class common

noun خمر
 plural خمور
 gender f
 class common

noun نبيذ
 class common

noun بيرة
 gender f
 class common

noun تبغ
 class common

noun سيجارة
 plural سجائر
 gender f
 class common

noun تدخين
 class common

noun شيشة
 gender f
 class common

noun قات
 class common

noun حشيش
 class common

noun هيروين
 class common

noun كوكايين
 class common

noun أفيون
 class common

noun لباس
 plural ألبسة
 class common

noun ثوب
 plural أثواب ثياب
 class common

noun ملابس
 gender f
 class common

noun قميص
 plural قمصان
 class common

noun بنطال
 plural بناطيل
 class common

noun سروال
 plural سراويل
 class common

noun فستان
 plural فساتين
 class common

noun تنورة
 plural تنانير
 gender f
 class common

noun معطف
 plural معاطف
 class common

noun سترة
 plural سترات
 gender f
 class common

noun بدلة
 plural بدلات
 gender f
 class common

noun زي
 plural أزياء
 class common

noun موضة
 plural موضات
 gender f
 class common

noun حجاب
 class common

noun نقاب
 class common

noun برقع
 plural براقع
 class common

noun عباءة
 plural عباءات
 gender f
 class common

noun جلباب
 plural جلابيب
 class common

noun قفطان
 plural قفاطين
 class common

noun كوفية
 plural كوفيات
 gender f
 class common

noun عمامة
 plural عمائم
 gender f
 class common

noun قبعة
 plural قبعات
 gender f
 class common

noun خوذة
 plural خوذ خوذات
 gender f
 class common

noun قناع
 plural أقنعة
 class common

noun حذاء
 plural أحذية
 class common

noun جورب
 plural جوارب
 class common

noun حزام
 plural أحزمة
 class common

noun حقيبة
 plural حقائب
 gender f
 class common

noun مظلة
 plural مظلات
 gender f
 class common

noun خاتم
 plural خواتم
 class common

noun قلادة
 plural قلائد
 gender f
 class common

noun حلي
 class common

noun مجوهرات
 gender f
 class common

noun جوهرة
 plural جواهر
 gender f
 class common

noun لؤلؤ
 class common

noun عطر
 plural عطور
 class common

noun صابون
 class common

noun تجميل
 class common

# Common nouns: transport, sport, culture

noun مواصلة
 plural مواصلات
 gender f
 class common

noun سكة
 plural سكك
 gender f
 class common

noun قاطرة
 plural قاطرات
 gender f
 class common

noun عربة
 plural عربات
 gender f
 class common

noun مقطورة
 plural مقطورات
 gender f
 class common

noun مترو
 class common

noun ترام
 class common

noun ترامواي
 class common

noun تاكسي
 plural تاكسيات
 class common

noun باص
 plural باصات
 class common

noun جرار
 plural جرارات
 class common

noun جرافة
 plural جرافات
 gender f
 class common

noun رافعة
 plural رافعات
 gender f
 class common

noun عجلة
 plural عجلات
 gender f
 class common

noun مقود
 plural مقاود
 class common

noun فرامل
 gender f
 class common

noun مقصورة
 plural مقصورات
 gender f
 class common

noun إقلاع
 class common

noun تحليق
 class common

noun رسو
 class common

noun إبحار
 class common

noun ملاحة
 gender f
 class common

noun مرسى
 plural مراس
 gender m
 class common

noun رصيف
 plural أرصفة
 class common

noun شراع
 plural أشرعة
 class common

noun مجداف
 plural مجاديف
 class common

noun شبكة صيد
 plural شباك صيد
 gender f
 class common

noun شبكة الصيد
 plural شباك الصيد
 gender f
 class common

noun صيد
 class common

noun رحيل
 class common

noun إياب
 class common

noun ذهاب
 class common

noun أمتعة
 gender f
 class common

noun خريطة طرق
 gender f
 class common

noun خريطة الطرق
 gender f
 class common

noun حركة السير
 gender f
 class common

noun حادث سير
 plural حوادث سير
 class common

noun تصادم سيارات
 class common

noun تصادم السيارات
 class common

noun اصطدام
 plural اصطدامات
 class common

noun تحطم
 class common

noun غرق
 class common

noun مركب
 plural مراكب
 class common

noun رياضة
 plural رياضات
 gender f
 class common

noun كرة
 plural كرات
 gender f
 class common

noun كرة الطائرة
 gender f
 class common

noun كرة المضرب
 gender f
 class common

noun تنس
 class common

noun سباحة
 gender f
 class common

noun ملاكمة
 gender f
 class common

noun مصارعة
 gender f
 class common

noun جودو
 class common

noun كاراتيه
 class common

noun تايكوندو
 class common

noun ألعاب القوى
 gender f
 class common

noun ألعاب أولمبية
 gender f
 class common

noun الألعاب الأولمبية
 gender f
 class common

noun أولمبياد
 class common

noun مونديال
 class common

noun كأس العالم
 class common

noun بطولة
 plural بطولات
 gender f
 class common

noun دوري كرة قدم
 class common

noun نهائي
 plural نهائيات
 class common

noun دور نهائي
 class common

noun مباراة
 plural مباريات
 gender f
 class common

noun مقابلة رياضية
 plural مقابلات رياضية
 gender f
 class common

noun المقابلة الرياضية
 plural المقابلات الرياضية
 gender f
 class common

noun سباق
 plural سباقات
 class common

noun ماراثون
 class common

noun رالي
 class common

noun هدف رياضي
 class common

noun ركلة
 plural ركلات
 gender f
 class common

noun ركلة جزاء
 plural ركلات جزاء
 gender f
 class common

noun ضربة جزاء
 plural ضربات جزاء
 gender f
 class common

noun ضربة الجزاء
 plural ضربات الجزاء
 gender f
 class common

noun تسديدة
 plural تسديدات
 gender f
 class common

noun تمريرة
 plural تمريرات
 gender f
 class common

noun تسلل كروي
 class common

noun التسلل الكروي
 class common

noun شوط
 plural أشواط
 class common

noun مرمى
 plural مرام
 gender m
 class common

noun شبكة مرمى
 gender f
 class common

noun شبكة المرمى
 gender f
 class common

noun دفاع كروي
 class common

noun الدفاع الكروي
 class common

noun خط وسط
 class common

noun لاعب احتياط
 plural لاعبو احتياط
 plural لاعبي احتياط
 class common

noun لاعب الاحتياط
 plural لاعبو الاحتياط
 plural لاعبي الاحتياط
 class common

noun انتقالات
 gender f
 class common

noun عقد رعاية
 plural عقود رعاية
 class common

noun عقد الرعاية
 plural عقود الرعاية
 class common

noun ميدالية
 plural ميداليات
 gender f
 class common

noun تتويج
 plural تتويجات
 class common

noun مركز أول
 class common

noun المركز الأول
 class common

noun ترتيب عام
 class common

noun الترتيب العام
 class common

noun تأهل
 class common

noun إقصاء رياضي
 class common

noun الإقصاء الرياضي
 class common

noun منشط
 plural منشطات
 class common

noun تدريب رياضي
 class common

noun تشكيلة
 plural تشكيلات
 gender f
 class common

noun لياقة
 gender f
 class common

noun فن
 plural فنون
 class common

noun أدب
 plural آداب
 class common

noun شعر عربي
 class common

noun قصيدة
 plural قصائد
 gender f
 class common

noun قصة
 plural قصص
 gender f
 class common

noun حكاية
 plural حكايات
 gender f
 class common

noun خرافة
 plural خرافات
 gender f
 class common

noun سيرة
 plural سير
 gender f
 class common

noun فصل كتاب
 class common

noun غلاف
 plural أغلفة
 class common

noun معرض كتاب
 plural معارض كتاب
 class common

noun معرض الكتاب
 plural معارض الكتاب
 class common

noun ديوان شعر
 plural دواوين شعر
 class common

noun ديوان الشعر
 plural دواوين الشعر
 class common

noun سينما
 plural سينمات
 gender f
 class common

noun سيناريو
 plural سيناريوهات
 class common

noun تصوير
 class common

noun إخراج
 class common

noun تمثيل
 class common

noun دراما
 gender f
 class common

noun كوميديا
 gender f
 class common

noun مشهد سينمائي
 class common

noun لقطة
 plural لقطات
 gender f
 class common

noun دبلجة
 gender f
 class common

noun خشبة
 gender f
 class common

noun جمهور مسرح
 class common

noun جمهور المسرح
 class common

noun موسيقى
 gender f
 class common

noun لحن
 plural ألحان
 class common

noun إيقاع
 plural إيقاعات
 class common

noun غناء
 class common

noun أداء
 class common

noun رقص
 class common

noun رقصة
 plural رقصات
 gender f
 class common

noun عزف
 class common

noun عود
 plural أعواد
 class common

noun غيتار
 class common

noun بيانو
 class common

noun طبل
 plural طبول
 class common

noun ناي
 class common

noun حفل موسيقي
 plural حفلات موسيقية
 class common

noun كليب
 plural كليبات
 class common

noun نحت
 class common

noun تشكيل
 plural تشكيلات
 class common

noun زخرفة
 plural زخارف
 gender f
 class common

noun فسيفساء
 gender f
 class common

noun خزف
 class common

noun فخار
 class common

noun لعب
 class common

noun لعبة أطفال
 gender f
 class common

noun لعبة الأطفال
 gender f
 class common

noun شطرنج
 class common

noun ترفيه
 class common

noun تسلية
 gender f
 class common

noun هواية
 plural هوايات
 gender f
 class common

noun نزهة
 plural نزهات
 gender f
 class common

noun رحالة
 gender f
 class common

noun سهرة
 plural سهرات
 gender f
 class common

noun ندوة
 plural ندوات
 gender f
 class common

noun ورشة
 plural ورشات ورش
 gender f
 class transparent

noun منحة دراسية
 plural منح دراسية
 gender f
 class common

noun المنحة الدراسية
 plural المنح الدراسية
 gender f
 class common

noun بعثة دراسية
 gender f
 class common

noun البعثة الدراسية
 gender f
 class common

noun مقرر دراسي
 plural مقررات دراسية
 class common

noun المقرر الدراسي
 plural المقررات الدراسية
 class common

noun كتاب مدرسي
 plural كتب مدرسية
 class common

noun الكتاب المدرسي
 plural الكتب المدرسية
 class common

noun تسرب مدرسي
 class common

noun التسرب المدرسي
 class common

noun أمية
 gender f
 class common

noun جائزة نوبل
 gender f
 class common

noun وسام
 plural أوسمة
 class common

noun درع
 plural دروع
 class common

noun تاج
 plural تيجان
 class common

noun عرش
 plural عروش
 class common

noun صولجان
 class common

noun سلالة حاكمة
 gender f
 class common

noun السلالة الحاكمة
 gender f
 class common

# Common nouns: war, security, justice

noun أمن قومي
 class common

noun الأمن القومي
 class common

noun أمن إقليمي
 class common

noun الأمن الإقليمي
 class common

noun دفاع وطني
 class common

noun الدفاع الوطني
 class common

noun تسلح
 class common

noun تسليح
 class common

noun نزع سلاح
 class common

noun نزع السلاح
 class common

noun حظر التجول
 class common

noun حظر تجول
 class common

noun حالة حرب
 gender f
 class common

noun تعبئة
 gender f
 class common

noun تجنيد
 class common

noun تدريب عسكري
 class common

noun مناورة
 plural مناورات
 gender f
 class common

noun تمرين
 plural تمارين
 class common

noun استعراض عسكري
 plural استعراضات عسكرية
 class common

noun الاستعراض العسكري
 plural الاستعراضات العسكرية
 class common

noun عرض عسكري
 plural عروض عسكرية
 class common

noun انتشار
 class common

noun تموضع
 class common

noun انسحاب
 plural انسحابات
 class common

noun جلاء
 class common

noun تحرير
 class common

noun استسلام
 class common

noun فرار
 class common

noun هروب
 class common

noun لجوء
 class common

noun نزوح
 class common

noun هجرة
 plural هجرات
 gender f
 class common

noun هجرة غير شرعية
 gender f
 class common

noun تهريب
 class common

noun اتجار
 class common

noun اختلاس
 plural اختلاسات
 class common

noun تزوير
 class common

noun غش
 class common

noun احتكار
 plural احتكارات
 class common

noun إغراق
 class common

noun تواطؤ
 class common

noun تآمر
 class common

noun إهمال
 class common

noun تقصير
 class common

noun تستر
 class common

noun شهادة زور
 plural شهادات زور
 gender f
 class common

noun تزوير انتخابات
 class common

noun بلطجة
 gender f
 class common

noun تنمر
 class common

noun انحراف
 plural انحرافات
 class common

noun فوضى
 gender f
 class common

noun انفلات
 class common

noun فلتان
 class common

noun أمن غذائي
 class common

noun الأمن الغذائي
 class common

noun أمن مائي
 class common

noun الأمن المائي
 class common

noun حراسة أمنية
 gender f
 class common

noun الحراسة الأمنية
 gender f
 class common

noun كمين أمني
 class common

noun الكمين الأمني
 class common

noun زنزانة
 plural زنازين زنزانات
 gender f
 class common

noun قفص
 plural أقفاص
 class common

noun قفص اتهام
 class common

noun قيد حديدي
 class common

noun القيد الحديدي
 class common

noun أصفاد
 gender f
 class common

noun مشنقة
 plural مشانق
 gender f
 class common

noun مقصلة
 gender f
 class common

noun قرينة
 plural قرائن
 gender f
 class common

noun برهان
 plural براهين
 class common

noun إثبات
 plural إثباتات
 class common

noun بينة
 plural بينات
 gender f
 class common

noun حجة دامغة
 gender f
 class common

noun حلف يمين
 class common

noun حلف اليمين
 class common

noun شاهد إثبات
 plural شهود إثبات
 class common

noun شاهد الإثبات
 plural شهود الإثبات
 class common

noun مسرح جريمة
 class common

noun مسرح الجريمة
 class common

noun سلاح جريمة
 class common

noun سلاح الجريمة
 class common

noun تشريح جثة
 class common

noun جثة
 plural جثث
 gender f
 class common

noun جثمان
 plural جثامين
 class common

noun رفات
 class common

noun قبر
 plural قبور
 class common

noun كفن
 plural أكفان
 class common

noun نعش
 plural نعوش
 class common

noun تابوت
 plural توابيت
 class common

noun دمار
 class common

noun خراب
 class common

noun ركام
 class common

noun أنقاض
 gender f
 class common

noun حطام
 class common

noun شظية
 plural شظايا
 gender f
 class common

noun فتيل
 class common

noun بارود
 class common

noun عبوة متفجرة
 plural عبوات متفجرة
 gender f
 class common

noun العبوة المتفجرة
 plural العبوات المتفجرة
 gender f
 class common

noun حقل ألغام
 plural حقول ألغام
 class common

noun حقل الألغام
 plural حقول الألغام
 class common

noun ترسانة
 plural ترسانات
 gender f
 class common

noun تخصيب
 class common

noun برنامج نووي
 plural برامج نووية
 class common

noun البرنامج النووي
 plural البرامج النووية
 class common

noun ملف نووي
 class common

noun الملف النووي
 class common

noun توازن قوى
 class common

noun ردع
 class common

noun رادع
 plural روادع
 class common

noun قوة ردع
 gender f
 class common

noun قوة الردع
 gender f
 class common

noun فصل سابع
 class common

noun وصاية
 gender f
 class common

noun انتداب
 class common

noun استعمار
 class common

noun تدخل
 plural تدخلات
 class common

noun نفوذ
 class common

noun أطماع
 gender f
 class common

noun توسع
 plural توسعات
 class common

noun عزلة
 gender f
 class common

noun تطويق
 class common

noun استنزاف
 class common

noun مستنقع
 plural مستنقعات
 class common

noun حصيلة قتلى
 gender f
 class common

noun شهادة وفاة
 plural شهادات وفاة
 gender f
 class common

noun تقرير مصير
 class common

noun تقرير المصير
 class common

noun حق عودة
 class common

noun حق العودة
 class common

noun حل الدولتين
 class common

noun عملية سلام
 gender f
 class common

noun عملية السلام
 gender f
 class common

noun مسار سياسي
 plural مسارات سياسية
 class common

noun عدالة انتقالية
 gender f
 class common

noun حكومة وحدة
 gender f
 class common

noun حكومة الوحدة
 gender f
 class common

noun حجب ثقة
 class common

noun حجب الثقة
 class common

noun سحب ثقة
 class common

noun سحب الثقة
 class common

noun نصاب قانوني
 class common

noun جلسة عامة
 plural جلسات عامة
 gender f
 class common

noun أغلبية مطلقة
 gender f
 class common

noun الأغلبية المطلقة
 gender f
 class common

noun تداول
 class common

noun تداول السلطة
 class common

noun ولاية رئاسية
 plural ولايات رئاسية
 gender f
 class common

noun الولاية الرئاسية
 plural الولايات الرئاسية
 gender f
 class common

noun عهدة
 plural عهدات
 gender f
 class common

noun حصانة برلمانية
 plural حصانات برلمانية
 gender f
 class common

noun الحصانة البرلمانية
 plural الحصانات البرلمانية
 gender f
 class common

noun حصانة دبلوماسية
 gender f
 class common

noun الحصانة الدبلوماسية
 gender f
 class common

noun لجوء سياسي
 class common

noun حق لجوء
 class common

noun حق اللجوء
 class common

noun سيادة القانون
 gender f
 class common

noun دولة قانون
 gender f
 class common

noun دولة القانون
 gender f
 class common

noun عقد اجتماعي
 class common

noun العقد الاجتماعي
 class common

noun عدالة اجتماعية
 gender f
 class common

noun رعاية صحية
 gender f
 class common

noun الرعاية الصحية
 gender f
 class common

noun تغطية صحية
 gender f
 class common

noun التغطية الصحية
 gender f
 class common

noun دفاع عن النفس
 class common

noun حرية صحافة
 gender f
 class common

noun حرية الصحافة
 gender f
 class common

noun حرية التعبير
 gender f
 class common

noun حرية الرأي
 gender f
 class common

noun حق حياة
 class common

noun حق الحياة
 class common

noun خطاب كراهية
 plural خطابات كراهية
 class common

noun خطاب الكراهية
 plural الخطابات الكراهية
 class common

noun إسلاموفوبيا
 gender f
 class common

noun رهاب
 class common

noun أبرتهايد
 class common

noun عبودية
 gender f
 class common

noun رق
 class common

noun عمالة أطفال
 gender f
 class common

noun عمالة الأطفال
 gender f
 class common

noun ختان
 class common

noun إرث
 class common

noun ميراث
 plural مواريث
 class common

noun تركة
 plural تركات
 gender f
 class common

noun وصية
 plural وصايا
 gender f
 class common

noun ملكية عقارية
 gender f
 class common

noun الملكية العقارية
 gender f
 class common

noun سند ملكية
 plural سندات ملكية
 class common

noun سند الملكية
 plural سندات الملكية
 class common

noun صك
 plural صكوك
 class common

noun سجل تجاري
 plural سجلات تجارية
 class common

noun السجل التجاري
 plural السجلات التجارية
 class common

noun سجل عدلي
 class common

noun السجل العدلي
 class common

noun صحيفة سوابق
 gender f
 class common

noun صحيفة السوابق
 gender f
 class common

noun سجل عقاري
 class common

noun السجل العقاري
 class common

noun تسجيل عقاري
 class common

noun التسجيل العقاري
 class common

noun نزع ملكية
 class common

noun نزع الملكية
 class common

# Common nouns: plurals and collectives of news writing

noun رأي استشاري
 class common

noun حزمة
 plural حزم
 gender f
 class common

noun حزمة مساعدات
 plural حزم مساعدات
 gender f
 class common

noun رزمة
 plural رزم
 gender f
 class common

noun باقة
 plural باقات
 gender f
 class common

noun حلقة وصل
 gender f
 class common

noun حجر زاوية
 class common

noun كلمة فصل
 gender f
 class common

noun كلمة الفصل
 gender f
 class common

noun صفحة جديدة
 gender f
 class common

noun الصفحة الجديدة
 gender f
 class common

noun طي صفحة
 class common

noun طي الصفحة
 class common

noun بصيص
 class common

noun ذروة
 plural ذرى
 gender f
 class common

noun قمة هرم
 gender f
 class common

noun قمة الهرم
 gender f
 class common

noun حضيض
 class common

noun هاوية
 gender f
 class common

noun شفا
 class common

noun حافة
 plural حواف
 gender f
 class common

noun طرف خيط
 class common

noun طرف الخيط
 class common

noun هامش
 plural هوامش
 class common

noun لب
 class common

noun جوهر
 class common

noun كنه
 class common

noun ماهية
 gender f
 class common

noun كيفية
 plural كيفيات
 gender f
 class common

noun نوعية
 plural نوعيات
 gender f
 class common

noun جودة
 gender f
 class common

noun دقة
 gender f
 class common

noun علنية
 gender f
 class common

noun شدة
 plural شدائد
 gender f
 class common

noun حدة
 gender f
 class common

noun وتيرة
 plural وتائر
 gender f
 class common

noun قوة دفع
 gender f
 class common

noun قوة الدفع
 gender f
 class common

noun زخم
 class common

noun وهن
 class common

noun كم
 plural كميات
 class common

noun كثرة
 gender f
 class common

noun قلة
 gender f
 class common

noun ميثاق شرف
 class common

noun ميثاق الشرف
 class common

noun بروتوكول رسمي
 class common

noun البروتوكول الرسمي
 class common

noun تشريفات
 gender f
 class common

noun مأدبة
 plural مآدب
 gender f
 class common

noun مصافحة
 plural مصافحات
 gender f
 class common

noun عناق
 class common

noun تحية
 plural تحيات
 gender f
 class common

noun وداع
 class common

noun هدية
 plural هدايا
 gender f
 class common

noun مفاجأة
 plural مفاجآت
 gender f
 class common

noun دهشة
 gender f
 class common

noun ذهول
 class common

noun اهتمام
 plural اهتمامات
 class common

noun انتباه
 class common

noun تركيز
 class common

noun حرص
 class common

noun حذر
 class common

noun حيطة
 gender f
 class common

noun يقظة
 gender f
 class common

noun ترقب
 class common

noun انتظار
 class common

noun استعجال
 class common

noun تسرع
 class common

noun بطء
 class common

noun تباطؤ
 class common

noun تسارع
 class common

noun استمرار
 class common

noun استمرارية
 gender f
 class common

noun انقطاع
 plural انقطاعات
 class common

noun توقف
 plural توقفات
 class common

noun تعثر
 class common

noun جمود
 class common

noun ركون
 class common

noun حيوية
 gender f
 class common

noun حماس
 class common

noun حماسة
 gender f
 class common

noun تفاؤل
 class common

noun تشاؤم
 class common

noun إحباط
 class common

noun يأس
 class common

noun ارتياح
 class common

noun رضا
 class common

noun رضى
 gender m
 class common

noun قبول
 class common

noun قناعة
 plural قناعات
 gender f
 class common

noun اقتناع
 class common

noun يقين
 class common

noun ريبة
 gender f
 class common

noun حيرة
 gender f
 class common

noun ارتباك
 class common

noun تباين
 plural تباينات
 class common

noun انقسام
 plural انقسامات
 class common

noun شرخ
 plural شروخ
 class common

noun تصدع
 plural تصدعات
 class common

noun صدع
 plural صدوع
 class common

noun فجوة
 plural فجوات
 gender f
 class common

noun هوة
 gender f
 class common

noun فراغ
 plural فراغات
 class common

noun فراغ سياسي
 class common

noun شغور
 class common

noun غياب
 plural غيابات
 class common

noun وجود
 class common

noun تواجد
 class common

noun عدم
 class common

noun انعدام
 class common

noun بقاء
 class common

noun زوال
 class common

noun اندثار
 class common

noun انقراض
 class common

noun إحياء
 class common

noun بعث
 class common

noun تجدد
 class common

noun تجديد
 class common

noun تمديد
 plural تمديدات
 class common

noun تأجيل
 plural تأجيلات
 class common

noun تسريع
 class common

noun تقليص
 class common

noun خفض
 class common

noun رفع
 class common

noun ربط
 class common

noun فك
 class common

noun حل وسط
 plural حلول وسط
 class common

noun أرضية مشتركة
 gender f
 class common

noun قاسم مشترك
 plural قواسم مشتركة
 class common

noun القاسم المشترك
 plural القواسم المشتركة
 class common

noun مصلحة عامة
 gender f
 class common

noun المصلحة العامة
 gender f
 class common

noun مصلحة وطنية
 gender f
 class common

noun مرفق
 plural مرافق
 class common

noun خدمة عامة
 plural خدمات عامة
 gender f
 class common

noun الخدمة العامة
 plural الخدمات العامة
 gender f
 class common

noun قطاع خاص
 class common

noun القطاع الخاص
 class common

noun قطاع عام
 class common

noun القطاع العام
 class common

noun قطاع مصرفي
 class common

noun إدارة أعمال
 gender f
 class common

noun إدارة الأعمال
 gender f
 class common

noun تطوع
 class common

noun صالة ألعاب
 gender f
 class common

noun صالة الألعاب
 gender f
 class common

noun تذكار
 plural تذكارات
 class common

noun مقتنى
 plural مقتنيات
 class common

noun متعلق
 plural متعلقات
 class common

noun مخلف
 plural مخلفات
 class common

noun فتات
 class common

noun فضلات
 gender f
 class common

noun تفصيل
 plural تفاصيل
 class common

noun حيثية
 plural حيثيات
 gender f
 class common

noun ملابسات
 gender f
 class common

noun مجريات
 gender f
 class common

noun فحوى
 gender m
 class common

noun فحوى بيان
 class common

noun مفاد
 class common

noun مجرى
 plural مجار مجاري
 gender m
 class common

noun مرتكز
 plural مرتكزات
 class common

noun منطلق
 plural منطلقات
 class common

noun مرجعية
 plural مرجعيات
 gender f
 class common

noun مرجع
 plural مراجع
 class common

noun ملاذ
 plural ملاذات
 class common

noun مهد
 class common

noun مهب
 class common

noun مسقط
 plural مساقط
 class common

noun مثوى
 gender m
 class common

noun مضجع
 plural مضاجع
 class common

noun مسكن
 plural مساكن
 class common

noun سكن
 class common

noun إسكان
 class common

noun توطين
 class common

noun تجنيس
 class common

noun إحصاء سكان
 class common

noun إحصاء السكان
 class common

noun تعداد
 class common

noun تعداد سكان
 class common

noun كثافة
 gender f
 class common

noun خصوبة
 gender f
 class common

noun طفولة
 gender f
 class common

noun أمومة
 gender f
 class common

noun أبوة
 gender f
 class common

noun أخوة
 gender f
 class common

noun قرابة
 gender f
 class common

noun جيرة
 gender f
 class common

noun ضيافة
 gender f
 class common

noun كرم
 class common

noun وفاق
 class common

noun وئام
 class common

noun انسجام
 class common

noun تناغم
 class common

noun تكافل
 class common

noun تعاضد
 class common

noun إخاء
 class common

noun مودة
 gender f
 class common

noun ثقة متبادلة
 gender f
 class common

noun الثقة المتبادلة
 gender f
 class common

noun احترام
 class common

noun اعتزاز
 class common

noun غيرة
 gender f
 class common

noun طمع
 class common

noun جشع
 class common

noun بخل
 class common

noun أنانية
 gender f
 class common

noun غرور
 class common

noun كبرياء
 class common

noun تكبر
 class common

noun تواضع
 class common

noun إخلاص
 class common

noun صدق
 class common

noun صراحة
 gender f
 class common

noun كذب
 class common

noun نفاق
 class common

noun خداع
 class common

noun خدعة
 plural خدع
 gender f
 class common

noun حيلة
 plural حيل
 gender f
 class common

noun مكر
 class common

noun دهاء
 class common

noun فخ
 plural فخاخ
 class common

noun مصيدة
 plural مصائد
 gender f
 class common

noun لعبة سياسية
 gender f
 class common

noun اللعبة السياسية
 gender f
 class common

noun ورقة ضغط
 plural أوراق ضغط
 gender f
 class common

noun مساومة
 plural مساومات
 gender f
 class common

noun مزايدة
 plural مزايدات
 gender f
 class common

noun مضاربة
 plural مضاربات
 gender f
 class common

noun مقامرة
 gender f
 class common

noun مغامرة
 plural مغامرات
 gender f
 class common

noun مجازفة
 plural مجازفات
 gender f
 class common

noun مخاطرة
 plural مخاطرات
 gender f
 class common

noun رهان
 plural رهانات
 class common

noun بؤرة
 plural بؤر
 gender f
 class common

noun بؤرة توتر
 plural بؤر توتر
 gender f
 class common

noun فتيل أزمة
 class common

noun شرارة حرب
 gender f
 class common

noun دوامة
 plural دوامات
 gender f
 class common

noun حلقة مفرغة
 gender f
 class common

noun زوبعة
 plural زوابع
 gender f
 class common

noun موجة برد
 plural موجات برد
 gender f
 class common

noun زلزال سياسي
 class common

noun غليان
 class common

noun احتقان
 class common

noun تململ
 class common

noun تذمر
 class common

noun أنين
 class common

noun صرخة
 plural صرخات
 gender f
 class common

noun صراخ
 class common

noun نحيب
 class common

noun عويل
 class common

noun همس
 class common

noun إيماءة
 plural إيماءات
 gender f
 class common

noun نبرة
 plural نبرات
 gender f
 class common

# Further common nouns

noun مكرمة
 plural مكرمات مكارم
 gender f
 class common

noun منفذ
 plural منافذ
 class common

noun مرتبة
 plural مراتب
 gender f
 class common

noun تعامل
 plural تعاملات
 class common

noun إضافة
 plural إضافات
 gender f
 class common

noun تخصص
 plural تخصصات
 class common

noun تخطيط
 plural تخطيطات
 class common

noun تفكير
 class common

noun زمان
 plural أزمنة
 class common

noun خام
 plural خامات
 class common

noun عامل مؤثر
 plural عوامل مؤثرة
 class common

noun العامل المؤثر
 plural العوامل المؤثرة
 class common

noun تفاعل
 plural تفاعلات
 class common

noun تسوق
 class common

noun توصل
 class common

noun متنزه
 plural متنزهات
 class common

noun تغذية
 gender f
 class common

noun هندسة
 plural هندسات
 gender f
 class common

noun عشق
 class common

noun أمر واقع
 class common

noun الأمر الواقع
 class common

noun منطق
 class common

noun خيال
 plural خيالات
 class common

noun شريط
 plural أشرطة شرائط
 class common

noun فلسفة
 plural فلسفات
 gender f
 class common

noun مزاد
 plural مزادات
 class common

noun متعة
 plural متع
 gender f
 class common

noun نسيج
 plural أنسجة
 class common

noun ليف
 plural ألياف
 class common

noun صنف
 plural أصناف
 class common

noun مأكول
 plural مأكولات
 class common

noun قصاص
 class common

noun حافز
 plural حوافز
 class common

noun مكون
 plural مكونات
 class common

noun موروث
 plural موروثات
 class common

noun مقوم
 plural مقومات
 class common

noun تلاحم
 class common

noun ترابط
 class common

noun زحام
 class common

noun مصداقية
 gender f
 class common

noun مجهود
 plural مجهودات
 class common

noun أفق
 plural آفاق
 class common

noun طبق
 plural أطباق
 class common

noun مزاج
 plural أمزجة
 class common

noun علف
 plural أعلاف
 class common

noun جيب
 plural جيوب
 class common

noun مظهر
 plural مظاهر
 class common

noun نسيم
 plural نسائم
 class common

noun استراحة
 plural استراحات
 gender f
 class common

noun جنس
 plural أجناس
 class common

noun حداثة
 gender f
 class common

noun فقه
 class common

noun مرونة
 gender f
 class common

noun اكتفاء
 class common

noun وعاء
 plural أوعية
 class common

noun تكهن
 plural تكهنات
 class common

noun وساطة
 plural وساطات
 gender f
 class common

noun طراز
 plural طرز
 class common

noun تكاتف
 class common

noun عبء
 plural أعباء
 class common

noun اجتهاد
 plural اجتهادات
 class common

noun طمأنينة
 gender f
 class common

noun حلال
 class common

noun حرام
 class common

noun مفسدة
 plural مفاسد
 gender f
 class common

noun دافع
 plural دوافع
 class common

noun استعراض
 plural استعراضات
 class common

noun مصحف
 plural مصاحف
 class common

noun جغرافيا
 gender f
 class common

noun لوح
 plural ألواح
 class common

noun نخلة
 plural نخلات نخيل
 gender f
 class common

noun ليزر
 class common

noun استفسار
 plural استفسارات
 class common

noun عمود
 plural أعمدة
 class common

noun واسطة
 plural وسائط
 gender f
 class common

noun وسيط رقمي
 plural وسائط رقمية
 class common

noun الوسيط الرقمي
 plural الوسائط الرقمية
 class common

noun تقلب
 plural تقلبات
 class common

noun تفسير
 plural تفسيرات تفاسير
 class common

noun عولمة
 gender f
 class common

noun التهاب
 plural التهابات
 class common

noun نصيحة
 plural نصائح
 gender f
 class common

noun مشورة
 gender f
 class common

noun مردود
 plural مردودات
 class common

noun تصور
 plural تصورات
 class common

noun تعميم
 plural تعميمات تعاميم
 class common

noun طقم
 plural أطقم
 class common

noun بخار
 plural أبخرة
 class common

noun عريس
 plural عرسان
 class common

noun عروس
 plural عرائس
 gender f
 class common

noun مشتق
 plural مشتقات
 class common

noun مفارقة
 plural مفارقات
 gender f
 class common

noun اضطراب
 plural اضطرابات
 class common

noun انتعاش
 class common

noun تعارف
 class common

noun استدامة
 gender f
 class common

noun هم
 plural هموم
 class common

noun استثناء
 plural استثناءات
 class common

noun مزيج
 class common

noun أيديولوجيا
 plural أيديولوجيات
 gender f
 class common

noun إيديولوجيا
 plural إيديولوجيات
 gender f
 class common

noun صاعقة
 plural صواعق
 gender f
 class common

noun نشء
 class common

noun حمض
 plural أحماض
 class common

noun بروتين
 plural بروتينات
 class common

noun فيتامين
 plural فيتامينات
 class common

noun سطر
 plural سطور أسطر
 class common

noun وحي
 class common

noun تحضير
 plural تحضيرات
 class common

noun نافورة
 plural نوافير
 gender f
 class common

noun محك
 plural محكات
 class common

noun كبريت
 class common

noun عذاب
 class common

noun عرقلة
 plural عراقيل
 gender f
 class common

noun فريضة
 plural فرائض
 gender f
 class common

noun نقش
 plural نقوش
 class common

noun هرم
 plural أهرام أهرامات
 class common

noun شاهد قبر
 plural شواهد قبور
 class common

noun شاهد القبر
 plural شواهد القبور
 class common

noun منظر
 plural مناظر
 class common

noun مقاربة
 plural مقاربات
 gender f
 class common

noun خناق
 class common

noun حوض
 plural أحواض
 class common

noun تدفق
 plural تدفقات
 class common

noun سيرك
 class common

noun نواة
 plural نوى
 gender f
 class common

noun تجاوب
 class common

noun معتقد
 plural معتقدات
 class common

noun انطباع
 plural انطباعات
 class common

noun إجماع
 class common

noun كرتون
 class common

noun تقاطع
 plural تقاطعات
 class common

noun مسلك
 plural مسالك
 class common

noun إيجابية
 plural إيجابيات
 gender f
 class common

noun سلبية
 plural سلبيات
 gender f
 class common

noun متاعب
 gender f
 class common

noun خصر
 class common

noun مولود
 plural مواليد
 class common

noun اعتبار
 plural اعتبارات
 class common

noun تضحية
 plural تضحيات
 gender f
 class common

noun شعلة
 gender f
 class common

noun اختلاط
 class common

noun غسيل
 class common

noun تنبيه
 plural تنبيهات
 class common

noun نعرة
 plural نعرات
 gender f
 class common

noun مشوار
 plural مشاوير
 class common

noun كيمياء
 gender f
 class common

noun فيزياء
 gender f
 class common

noun أحياء
 gender f
 class common

noun رياضيات
 gender f
 class common

noun بدانة
 gender f
 class common

noun ذكر
 plural أذكار ذكور
 class common

noun أنثى
 plural إناث
 gender f
 class common

noun غدة
 plural غدد
 gender f
 class common

noun إجهاض
 class common

noun إنجاب
 class common

noun عقم
 class common

noun شرذمة
 plural شراذم
 gender f
 class common

noun عذر
 plural أعذار
 class common

noun خليط
 class common

noun إقرار
 class common

noun خزينة
 plural خزائن
 gender f
 class common

noun خاطر
 plural خواطر
 class common

noun تعقيد
 plural تعقيدات
 class common

noun شاليه
 plural شاليهات
 class common

noun غيب
 class common

noun مسبح
 plural مسابح
 class common

noun عقلانية
 gender f
 class common

noun قضيب
 plural قضبان
 class common

noun تهميش
 class common

noun ثواب
 class common

noun وهم
 plural أوهام
 class common

noun كماشة
 gender f
 class common

noun أناقة
 gender f
 class common

noun اصطفاف
 plural اصطفافات
 class common

noun بدعة
 plural بدع
 gender f
 class common

noun معضلة
 plural معضلات
 gender f
 class common

noun نسل
 class common

noun ملمح
 plural ملامح
 class common

noun قشرة
 plural قشور
 gender f
 class common

noun إغراء
 plural إغراءات
 class common

noun مفرقعة
 plural مفرقعات
 gender f
 class common

noun رخام
 class common

noun إحسان
 class common

noun أهزوجة
 plural أهازيج
 gender f
 class common

noun زناد
 class common

noun كشك
 plural أكشاك
 class common

noun محاصصة
 plural محاصصات
 gender f
 class common

noun عناء
 class common

noun موعظة
 plural مواعظ
 gender f
 class common

noun طلقة
 plural طلقات
 gender f
 class common

noun معصية
 plural معاص
 gender f
 class common

noun كينونة
 gender f
 class common

noun قامة
 plural قامات
 gender f
 class common

noun اختناق
 plural اختناقات
 class common

noun استنفار
 class common

noun سيف
 plural سيوف
 class common

noun رمح
 plural رماح
 class common

noun سهم ناري
 class common

noun السهم الناري
 class common

noun قوس
 plural أقواس
 class common

noun خامة
 plural خامات
 gender f
 class common

noun مخلوق
 plural مخلوقات
 class common

noun كائن
 plural كائنات
 class common

noun تشويش
 class common

noun جرم
 plural أجرام
 class common

noun مضمار
 plural مضامير
 class common

noun وهلة
 gender f
 class common

noun رشد
 class common

noun شرك
 plural أشراك
 class common

noun حمولة
 plural حمولات
 gender f
 class common

noun تغلغل
 class common

noun تعددية
 plural تعدديات
 gender f
 class common

noun شهوة
 plural شهوات
 gender f
 class common

noun رفق
 class common

noun حياد
 class common

noun حيادية
 gender f
 class common

noun تصالح
 class common

noun كابوس
 plural كوابيس
 class common

noun معجزة
 plural معجزات
 gender f
 class common

noun حسرة
 plural حسرات
 gender f
 class common

noun روعة
 gender f
 class common

noun هاجس
 plural هواجس
 class common

noun تعاليم
 gender f
 class common

noun شغف
 class common

noun وجيه
 plural وجهاء
 class group

noun مضاعفة
 plural مضاعفات
 gender f
 class common

noun بساط
 class common

noun وليمة
 plural ولائم
 gender f
 class common

noun تشنج
 plural تشنجات
 class common

noun إسطبل
 plural إسطبلات
 class common

noun مديح
 class common

noun زعامة
 plural زعامات
 gender f
 class common

noun تضاريس
 gender f
 class common

noun ديكور
 plural ديكورات
 class common

noun ربا
 class common

noun ضجة
 gender f
 class common

noun قرطاسية
 gender f
 class common

noun ازدواجية
 gender f
 class common

noun ملهى
 plural ملاه
 gender m
 class common

noun وشم
 plural أوشام
 class common

noun سحب على المكشوف
 class common

noun فتحة
 plural فتحات
 gender f
 class common

noun ثقب
 plural ثقوب
 class common

noun شق
 plural شقوق
 class common

noun كتلة ثلج
 gender f
 class common

noun كتلة الثلج
 gender f
 class common

noun عنصر كيميائي
 plural عناصر كيميائية
 class common

noun العنصر الكيميائي
 plural العناصر الكيميائية
 class common

noun نظير مشع
 plural نظائر مشعة
 class common

noun النظير المشع
 plural النظائر المشعة
 class common

noun إشعاع
 plural إشعاعات
 class common

noun انشطار
 class common

noun جاذبية
 gender f
 class common

noun رذيلة
 plural رذائل
 gender f
 class common

noun ثغر
 plural ثغور
 class common

noun تخوم
 gender f
 class common

noun طود
 class common

noun ربوة
 plural ربى
 gender f
 class common

noun وهدة
 plural وهاد
 gender f
 class common

noun غدير
 plural غدران
 class common

noun بركة
 plural برك
 gender f
 class common

noun مشتل
 plural مشاتل
 class common

noun بستان
 plural بساتين
 class common

noun حظيرة
 plural حظائر
 gender f
 class common

noun مسلخ
 plural مسالخ
 class common

noun مدبغة
 plural مدابغ
 gender f
 class common

noun معصرة
 plural معاصر
 gender f
 class common

noun صومعة
 plural صوامع
 gender f
 class common

noun منارة
 plural منارات
 gender f
 class common

noun مئذنة
 plural مآذن
 gender f
 class common

noun محراب
 plural محاريب
 class common

noun قبة
 plural قباب
 gender f
 class common

noun جرس
 plural أجراس
 class common

noun صليب
 plural صلبان
 class common

noun هلال
 plural أهلة
 class common

noun نجمة
 plural نجمات
 gender f
 class common

noun مذبح
 plural مذابح
 class common

noun أضحية
 plural أضاحي
 gender f
 class common

noun ذبيحة
 plural ذبائح
 gender f
 class common

noun قربان
 plural قرابين
 class common

noun نذر
 plural نذور
 class common

noun دعاء
 plural أدعية
 class common

noun توبة
 gender f
 class common

noun غفران
 class common

noun رحمة
 gender f
 class common

noun نعمة
 plural نعم
 gender f
 class common

noun لعنة
 plural لعنات
 gender f
 class common

noun قسم يمين
 class common

noun قسم اليمين
 class common

noun وصال
 class common

noun فراق
 class common

noun لهفة
 gender f
 class common

noun شوق
 plural أشواق
 class common

noun حنين
 class common

noun غربة
 gender f
 class common

noun وحشة
 gender f
 class common

noun هدوء
 class common

noun سكينة
 gender f
 class common

noun سكون
 class common

noun ضجر
 class common

noun ملل
 class common

noun كسل
 class common

noun خمول
 class common

noun نعاس
 class common

noun عطش
 class common

noun ظمأ
 class common

noun شبع
 class common

noun تخمة
 gender f
 class common

noun سمنة
 gender f
 class common

noun نحافة
 gender f
 class common

noun هزال
 class common

noun رشاقة
 gender f
 class common

noun قوام
 class common

noun ملامسة
 gender f
 class common

noun بشاشة
 gender f
 class common

noun عبوس
 class common

noun لكمة
 plural لكمات
 gender f
 class common

noun صفعة
 plural صفعات
 gender f
 class common

noun خنق
 class common

noun شنق
 class common

noun رجم
 class common

noun بتر
 class common

noun صعق
 plural صعقات
 class common

noun نهش
 class common

noun عض
 class common

noun لدغة
 plural لدغات
 gender f
 class common

noun لسعة
 plural لسعات
 gender f
 class common

noun سقوط
 class common

noun انزلاق
 plural انزلاقات
 class common

noun تشقق
 plural تشققات
 class common

noun تآكل
 class common

noun صدأ
 class common

noun عفن
 class common

noun تلف
 class common

noun صلاحية
 plural صلاحيات
 gender f
 class common

noun انتهاء
 class common

noun انقضاء
 class common

noun بدء
 class common

noun ابتداء
 class common

noun استئناف عمل
 class common

noun استئناف العمل
 class common

noun إتمام
 class common

noun إنهاء
 class common

noun اكتمال
 class common

noun تتمة
 gender f
 class common

noun تكملة
 gender f
 class common

noun الملحق الثقافي
 plural الملاحق الثقافية
 class common

noun صدارة
 gender f
 class common

noun طليعة
 plural طلائع
 gender f
 class common

noun مقدمة
 plural مقدمات
 gender f
 class common

noun خاتمة
 plural خواتم
 gender f
 class common

noun مؤخرة
 plural مؤخرات
 gender f
 class common

noun واجهة بحرية
 plural واجهات بحرية
 gender f
 class common

noun ثالوث
 class common

noun رباعية
 plural رباعيات
 gender f
 class common

noun ثلاثية
 plural ثلاثيات
 gender f
 class common

noun ثنائية
 plural ثنائيات
 gender f
 class common

noun خماسية
 gender f
 class common

noun أحادية
 gender f
 class common

noun توازي
 class common

noun تماس
 class common

noun التقاء
 class common

noun تلاق
 class common

noun مفترق
 plural مفترقات
 class common

noun منعطف
 plural منعطفات
 class common

noun منعرج
 plural منعرجات
 class common

noun انعطافة
 plural انعطافات
 gender f
 class common

noun محطة مفصلية
 gender f
 class common

noun المحطة المفصلية
 gender f
 class common

noun مفصل
 plural مفاصل
 class common

noun وتر
 plural أوتار
 class common

noun صلة
 plural صلات
 gender f
 class common

noun وشيجة
 plural وشائج
 gender f
 class common

noun آصرة
 plural أواصر
 gender f
 class common

noun عروة
 plural عرى
 gender f
 class common

noun حبكة
 gender f
 class common

noun لحمة
 gender f
 class common

noun تشتت
 class common

noun تشرذم
 class common

noun شتات
 class common

noun تفرقة
 gender f
 class common

noun تجزئة
 gender f
 class common

noun تقسيم
 plural تقسيمات
 class common

noun تفتيت
 class common

noun بلقنة
 gender f
 class common

noun أسلمة
 gender f
 class common

noun تعريب
 class common

noun تهويد
 class common

noun شيطنة
 gender f
 class common

noun عسكرة
 gender f
 class common

noun تدويل
 class common

noun تسييس
 class common

noun أنسنة
 gender f
 class common

noun مكننة
 gender f
 class common

noun عقلنة
 gender f
 class common

noun شرعنة
 gender f
 class common

noun قوننة
 gender f
 class common

noun دسترة
 gender f
 class common

noun مأسسة
 gender f
 class common

noun هيكلة
 gender f
 class common

noun جدولة
 gender f
 class common

noun تعويم
 class common

noun مقاصة
 gender f
 class common

noun صندوق مقاصة
 class common

noun صندوق المقاصة
 class common

noun علاوة
 plural علاوات
 gender f
 class common

noun منحة نهاية خدمة
 gender f
 class common

noun بدل
 plural بدلات
 class common

noun تعويض بطالة
 class common

noun تعويض البطالة
 class common

noun دخل قومي
 class common

noun الدخل القومي
 class common

noun ميزان
 plural موازين
 class common

noun مؤشر أسهم
 class common

noun مؤشر الأسهم
 class common

noun سوق أسهم
 plural أسواق أسهم
 gender f
 class common

noun سوق الأسهم
 plural أسواق الأسهم
 gender f
 class common

noun رأس مال مخاطر
 class common

noun جولة تمويل
 plural جولات تمويل
 gender f
 class common

noun جولة التمويل
 plural جولات التمويل
 gender f
 class common

noun حصة سوقية
 plural حصص سوقية
 gender f
 class common

noun الحصة السوقية
 plural الحصص السوقية
 gender f
 class common

noun أمن طاقي
 class common

noun الأمن الطاقي
 class common

noun غاز طبيعي
 class common

noun الغاز الطبيعي
 class common

noun غاز مسال
 class common

noun غاز طبيعي مسال
 class common

noun بنزين
 class common

noun ديزل
 class common

noun سولار
 class common

noun مازوت
 class common

noun كيروسين
 class common

noun محروقات
 gender f
 class common

noun تحلية
 gender f
 class common

noun محطة تحلية
 plural محطات تحلية
 gender f
 class place

noun المحطة التحلية
 plural المحطات التحلية
 gender f
 class place

noun شبكة صرف
 gender f
 class common

noun شبكة الصرف
 gender f
 class common

noun ردم
 class common

noun تجريف
 class common

noun تبليط
 class common

noun تعبيد
 class common

noun تهيئة
 gender f
 class common

noun مخطط تنموي
 plural مخططات تنموية
 class common

noun المخطط التنموي
 plural المخططات التنموية
 class common

noun صندوق إنقاذ
 class common

noun صندوق الإنقاذ
 class common

noun برنامج إصلاحي
 plural برامج إصلاحية
 class common

noun البرنامج الإصلاحي
 plural البرامج الإصلاحية
 class common

# Further human groups and roles

noun مبتعث
 plural مبتعثون
 class group
 feminine مبتعثة

noun متسوق إلكتروني
 class group

noun المتسوق الإلكتروني
 class group

noun مؤذن
 plural مؤذنون
 class group role

noun منشد
 plural منشدون
 class group role
 feminine منشدة

noun خطاط
 plural خطاطون
 class group role

noun نحال
 plural نحالون
 class group

noun متداول
 plural متداولون
 class group

noun معز
 plural معزون
 class group

noun مهنئ
 plural مهنئون
 class group

noun مرتاد
 plural مرتادون
 class group

noun عزوة
 gender f
 class group

noun ناظر
 plural نظار
 class group role

noun قيم
 plural قيمون
 class group

noun جاب
 plural جباة
 class group

noun حاجب
 plural حجاب
 class group

noun رام
 plural رماة
 class group
 feminine رامية

noun راو
 plural رواة
 class group

noun صحابي
 plural صحابة
 class group role

noun صائم
 plural صائمون
 class group

noun معتكف
 plural معتكفون
 class group

noun منوم
 plural منومون
 class group

noun دارس
 plural دارسون
 class group

noun ممارس
 plural ممارسون
 class group

noun مهتم
 plural مهتمون
 class group

noun معجب
 plural معجبون
 class group
 feminine معجبة

noun متسبب
 plural متسببون
 class group

noun مفسد
 plural مفسدون
 class group

noun منافق
 plural منافقون
 class group

noun مشرك
 plural مشركون
 class group

noun كفيل
 plural كفلاء
 class group

noun مكفول
 plural مكفولون
 class group

noun ملتحق
 plural ملتحقون
 class group

noun متعامل
 plural متعاملون
 class group

noun مخالف
 plural مخالفون
 class group

noun مقصر
 plural مقصرون
 class group

noun عابث
 plural عابثون
 class group

noun متربص
 plural متربصون
 class group

noun مغدور
 plural مغدورون
 class group

noun مجني عليه
 plural مجني عليهم
 class group
 feminine مجني عليها

noun مغرر به
 plural مغرر بهم
 class group

noun ناظر مدرسة
 class group

noun عروسان
 class group

noun متفوق
 plural متفوقون
 class group
 feminine متفوقة

noun موهوب
 plural موهوبون
 class group

noun مخترق أخلاقي
 plural مخترقون أخلاقيون
 plural مخترقين أخلاقيين
 class group

noun المخترق الأخلاقي
 plural المخترقون الأخلاقيون
 plural المخترقين الأخلاقيين
 class group

noun باحث عن عمل
 plural باحثون عن عمل
 plural باحثين عن عمل
 class group

noun ساحر
 plural سحرة
 class group
 feminine ساحرة

noun عراف
 plural عرافون
 class group
 feminine عرافة

noun دجال
 plural دجالون
 class group

noun بهلوان
 plural بهلوانات
 class group

noun متزلج
 plural متزلجون
 class group

noun غواص
 plural غواصون
 class group

noun متسلق
 plural متسلقون
 class group

noun كشاف
 plural كشافة
 class group

noun ذو
 plural ذوو ذوي
 class common

noun ذات
 plural ذوات
 gender f
 class common

noun جند
 class common

noun هجوم حاد
 class criticism
 takes pp على ضد

noun هجوم لفظي
 class criticism
 takes pp على ضد

noun هجوم كلامي
 class criticism
 takes pp على ضد

noun عضوية
 plural عضويات
 gender f
 class common

noun مهمة رسمية
 plural مهام رسمية
 class common
