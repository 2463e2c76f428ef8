#! lex 1 kind=verbs lang=ar
# Verbs of the press that the first lists leave out; they carry no relation and tell verbs from unknown names.

verb غلّب
 root غلب
 form 2
 class common

verb عايد
 root عيد
 form 3
 class common

verb شاطر
 root شطر
 form 3
 class common

verb اتّسق
 root وسق
 form 8
 class common

verb شاكل
 root شكل
 form 3
 class common

verb ناكف
 root نكف
 form 3
 class common

verb ماحك
 root محك
 form 3
 class common

verb هاتر
 root هتر
 form 3
 class common

verb قايس
 root قيس
 form 3
 class common

verb طاحن
 root طحن
 form 3
 class common

verb باعد
 root بعد
 form 3
 class common

verb قارض
 root قرض
 form 3
 class common

verb كاشف
 root كشف
 form 3
 class common

verb ناصف
 root نصف
 form 3
 class common

verb عالن
 root علن
 form 3
 class common

verb ضاحك
 root ضحك
 form 3
 class common

verb لاطف
 root لطف
 form 3
 class common

verb حاجج
 root حجج
 form 3
 class common

verb خالط
 root خلط
 form 3
 class common

verb مازج
 root مزج
 form 3
 class common

verb زامن
 root زمن
 form 3
 class common

verb عاقر
 root عقر
 form 3
 class common

verb داجى
 root دجو
 form 3
 class common

verb داهن
 root دهن
 form 3
 class common

verb راءى
 root رءي
 form 3
 class common

verb هاود
 root هود
 form 3
 class common

verb ناوب
 root نوب
 form 3
 class common

verb داعب
 root دعب
 form 3
 class common

verb ناغم
 root نغم
 form 3
 class common

verb شاغل
 root شغل
 form 3
 class common

verb غالط
 root غلط
 form 3
 class common

verb نافق
 root نفق
 form 3
 class common

verb تسيّد
 root سيد
 form 5
 class common

verb تسيّب
 root سيب
 form 5
 class common

verb تغوّل
 root غول
 form 5
 class common

verb ترسّخ
 root رسخ
 form 5
 class common

verb توثّق
 root وثق
 form 5
 class common

verb تعمّم
 root عمم
 form 5
 class common

verb ترنّم
 root رنم
 form 5
 class common

verb تثاءب
 root ثءب
 form 6
 class common

verb تنفّذ
 root نفذ
 form 5
 class common

verb تنصّر
 root نصر
 form 5
 class common

verb تهوّد
 root هود
 form 5
 class common

verb تطوّق
 root طوق
 form 5
 class common

verb تموّن
 root مون
 form 5
 class common

verb تزلّف
 root زلف
 form 5
 class common

verb تزلّج
 root زلج
 form 5
 class common

verb تسوّل
 root سول
 form 5
 class common

verb تسوّد
 root سود
 form 5
 class common

verb تفقّه
 root فقه
 form 5
 class common

verb تقوّل
 root قول
 form 5
 class common

verb تقوّس
 root قوس
 form 5
 class common

verb تقوّض
 root قوض
 form 5
 class common

verb تقطّر
 root قطر
 form 5
 class common

verb تشمّع
 root شمع
 form 5
 class common

verb تشمّس
 root شمس
 form 5
 class common

verb تصلّف
 root صلف
 form 5
 class common

verb تصوّف
 root صوف
 form 5
 class common

verb تضرّج
 root ضرج
 form 5
 class common

verb تظلّل
 root ظلل
 form 5
 class common

verb تعتّق
 root عتق
 form 5
 class common

verb تعكّر
 root عكر
 form 5
 class common

verb تفسّخ
 root فسخ
 form 5
 class common

verb تفسّح
 root فسح
 form 5
 class common

verb تفلّت
 root فلت
 form 5
 class common

verb تقحّم
 root قحم
 form 5
 class common

verb تقزّم
 root قزم
 form 5
 class common

verb تكبّل
 root كبل
 form 5
 class common

verb تكحّل
 root كحل
 form 5
 class common

verb تكلّس
 root كلس
 form 5
 class common

verb تلبّث
 root لبث
 form 5
 class common

verb تلوّع
 root لوع
 form 5
 class common

verb تمرّس
 root مرس
 form 5
 class common

verb تندّر
 root ندر
 form 5
 class common

verb تنكّب
 root نكب
 form 5
 class common

verb تهتّك
 root هتك
 form 5
 class common

verb تهدّج
 root هدج
 form 5
 class common

verb تهدّل
 root هدل
 form 5
 class common

verb تهيّب
 root هيب
 form 5
 class common

verb تورّد
 root ورد
 form 5
 class common

verb توسّم
 root وسم
 form 5
 class common

verb توشّى
 root وشي
 form 5
 class common

verb توقّد
 root وقد
 form 5
 class common

verb أقسط
 root قسط
 form 4
 class common

verb أحبك
 root حبك
 form 4
 class common

verb أخصب
 root خصب
 form 4
 class common

verb أخلّ
 root خلل
 form 4
 class common

verb أدمع
 root دمع
 form 4
 class common

verb أدهى
 root دهي
 form 4
 class common

verb أذبل
 root ذبل
 form 4
 class common

verb أربى
 root ربو
 form 4
 class common

verb أرجف
 root رجف
 form 4
 class common

verb أرسخ
 root رسخ
 form 4
 class common

verb أزرى
 root زري
 form 4
 class common

verb أسبغ
 root سبغ
 form 4
 class common

verb أسخط
 root سخط
 form 4
 class common

verb أسخن
 root سخن
 form 4
 class common

verb أسلس
 root سلس
 form 4
 class common

verb أسمن
 root سمن
 form 4
 class common

verb أسهد
 root سهد
 form 4
 class common

verb أشبك
 root شبك
 form 4
 class common

verb أشجى
 root شجو
 form 4
 class common

verb أشقى
 root شقو
 form 4
 class common

verb أصاخ
 root صيخ
 form 4
 class common

verb أضجر
 root ضجر
 form 4
 class common

verb أطبق
 root طبق
 form 4
 class common

verb أعشى
 root عشو
 form 4
 class common

verb أعمل
 root عمل
 form 4
 class common

verb أعوز
 root عوز
 form 4
 class common

verb أفاء
 root فيء
 form 4
 class common

verb أفقد
 root فقد
 form 4
 class common

verb أقدر
 root قدر
 form 4
 class common

verb أقعى
 root قعو
 form 4
 class common

verb أكبّ
 root كبب
 form 4
 class common

verb أكنّ
 root كنن
 form 4
 class common

verb ألجم
 root لجم
 form 4
 class common

verb أمحل
 root محل
 form 4
 class common

verb أملق
 root ملق
 form 4
 class common

verb أنضج
 root نضج
 form 4
 class common

verb أهرق
 root هرق
 form 4
 class common

verb أوغل
 root وغل
 form 4
 class common

verb أولج
 root ولج
 form 4
 class common

verb أينع
 root ينع
 form 4
 class common

verb قولب
 root قولب
 form q1
 class common

verb عولم
 root عولم
 form q1
 class common

verb شرعن
 root شرعن
 form q1
 class common

verb قونن
 root قونن
 form q1
 class common

verb حوسب
 root حوسب
 form q1
 class common

verb مكنن
 root مكنن
 form q1
 class common

verb تلفز
 root تلفز
 form q1
 class common

verb عقلن
 root عقلن
 form q1
 class common

verb علمن
 root علمن
 form q1
 class common

verb أدلج
 root ءدلج
 form q1
 class common

verb أنسن
 root ءنسن
 form q1
 class common

verb بلقن
 root بلقن
 form q1
 class common

verb لبرل
 root لبرل
 form q1
 class common

verb فدرل
 root فدرل
 form q1
 class common

verb فرنس
 root فرنس
 form q1
 class common

verb شخصن
 root شخصن
 form q1
 class common

verb دولر
 root دولر
 form q1
 class common

verb كلور
 root كلور
 form q1
 class common

verb قرفص
 root قرفص
 form q1
 class common

verb ولول
 root ولول
 form q1
 class common

verb سفلت
 root سفلت
 form q1
 class common

verb خربط
 root خربط
 form q1
 class common

verb لخبط
 root لخبط
 form q1
 class common

verb بهرج
 root بهرج
 form q1
 class common

verb زركش
 root زركش
 form q1
 class common

verb نمنم
 root نمنم
 form q1
 class common

verb غرغر
 root غرغر
 form q1
 class common

verb قعقع
 root قعقع
 form q1
 class common

verb صلصل
 root صلصل
 form q1
 class common

verb رصّع
 root رصع
 form 2
 class common

verb طوّب
 root طوب
 form 2
 class common

verb بلّط
 root بلط
 form 2
 class common

verb زفّت
 root زفت
 form 2
 class common

verb زوّق
 root زوق
 form 2
 class common

verb دهّن
 root دهن
 form 2
 class common

verb كوّر
 root كور
 form 2
 class common

verb صفّد
 root صفد
 form 2
 class common

verb عتّق
 root عتق
 form 2
 class common

verb ضمّخ
 root ضمخ
 form 2
 class common

verb عسّر
 root عسر
 form 2
 class common

verb بخّس
 root بخس
 form 2
 class common

verb خوصص
 root خوصص
 form q1
 class common

verb وكّد
 root وكد
 form 2
 class common

verb وضّب
 root وضب
 form 2
 class common

verb وطّأ
 root وطء
 form 2
 class common

verb ولّع
 root ولع
 form 2
 class common

verb هزّل
 root هزل
 form 2
 class common

verb نجّد
 root نجد
 form 2
 class common

verb نزّل
 root نزل
 form 2
 class common

verb نقّح
 root نقح
 form 2
 class common

verb نكّر
 root نكر
 form 2
 class common

verb مسّد
 root مسد
 form 2
 class common

verb ملّس
 root ملس
 form 2
 class common

verb كسّب
 root كسب
 form 2
 class common

verb كمّش
 root كمش
 form 2
 class common

verb قرّح
 root قرح
 form 2
 class common

verb قبّب
 root قبب
 form 2
 class common

verb قيّر
 root قير
 form 2
 class common

verb غمّس
 root غمس
 form 2
 class common

verb غمّق
 root غمق
 form 2
 class common

verb عضّد
 root عضد
 form 2
 class common

verb طنّش
 root طنش
 form 2
 class common

verb ضبّب
 root ضبب
 form 2
 class common

verb شيّب
 root شيب
 form 2
 class common

verb سخّم
 root سخم
 form 2
 class common

verb روّق
 root روق
 form 2
 class common

verb دبّج
 root دبج
 form 2
 class common

verb حنّى
 root حنو
 form 2
 class common

verb حمّم
 root حمم
 form 2
 class common

verb جوّد
 root جود
 form 2
 class common

verb بوّر
 root بور
 form 2
 class common

verb عاق
 root عوق
 form 1
 vowel u
 masdar عوق
 class common

verb فظع
 root فظع
 form 1
 vowel u
 masdar فظاعة
 class common

verb سمل
 root سمل
 form 1
 vowel u
 masdar سمل
 class common

verb سغب
 root سغب
 form 1
 vowel a
 masdar سغب
 class common

verb وجف
 root وجف
 form 1
 vowel i
 masdar وجيف
 class common

verb دلع
 root دلع
 form 1
 vowel a
 masdar دلع
 class common

verb نضا
 root نضو
 form 1
 vowel u
 masdar نضو
 class common

verb ضرع
 root ضرع
 form 1
 vowel a
 masdar ضراعة
 class common

verb كدح
 root كدح
 form 1
 vowel a
 masdar كدح
 class common

verb نعق
 root نعق
 form 1
 vowel i
 masdar نعيق
 class common

verb نهق
 root نهق
 form 1
 vowel a
 masdar نهيق
 class common

verb نبح
 root نبح
 form 1
 vowel a
 masdar نباح
 class common

verb خار
 root خور
 form 1
 vowel u
 masdar خوار
 class common

verb فحّ
 root فحح
 form 1
 vowel i
 masdar فحيح
 class common

verb هدل
 root هدل
 form 1
 vowel i
 masdar هديل
 class common

verb نقع
 root نقع
 form 1
 vowel a
 masdar نقع
 class common

verb مرس
 root مرس
 form 1
 vowel u
 masdar مرس
 class common

verb زحل
 root زحل
 form 1
 vowel a
 masdar زحول
 class common

verb دعك
 root دعك
 form 1
 vowel a
 masdar دعك
 class common

verb فقع
 root فقع
 form 1
 vowel a
 masdar فقع
 class common

verb شدخ
 root شدخ
 form 1
 vowel a
 masdar شدخ
 class common

verb وقر
 root وقر
 form 1
 vowel i
 masdar وقر
 class common

verb وكز
 root وكز
 form 1
 vowel i
 masdar وكز
 class common

verb صخب
 root صخب
 form 1
 vowel a
 masdar صخب
 class common

verb مجن
 root مجن
 form 1
 vowel u
 masdar مجون
 class common

verb فسق
 root فسق
 form 1
 vowel u
 masdar فسق
 class common

verb زنى
 root زني
 form 1
 vowel i
 masdar زنا
 class common

verb بغت
 root بغت
 form 1
 vowel a
 masdar بغتة
 class common

verb رقن
 root رقن
 form 1
 vowel u
 masdar رقن
 class common

verb دبغ
 root دبغ
 form 1
 vowel u
 masdar دبغ
 class common

verb صبأ
 root صبء
 form 1
 vowel a
 masdar صبوء
 class common

verb نتأ
 root نتء
 form 1
 vowel a
 masdar نتوء
 class common

verb نكأ
 root نكء
 form 1
 vowel a
 masdar نكء
 class common

verb فاء
 root فيء
 form 1
 vowel i
 masdar فيء
 class common
