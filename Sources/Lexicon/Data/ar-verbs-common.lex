#! lex 1 kind=verbs lang=ar
# Frequent verbs that carry no relation; they tell verbs from unknown names.

verb تأثّر
 root ءثر
 form 5
 class common

verb أثّم
 root ءثم
 form 2
 class common

verb تأخّر
 root ءخر
 form 5
 class common

verb آخى
 root ءخي
 form 3
 class common

verb تآخى
 root ءخي
 form 6
 class common

verb أدّب
 root ءدب
 form 2
 class common

verb تأذّى
 root ءذي
 form 5
 class common

verb أرّخ
 root ءرخ
 form 2
 class common

verb أرشف
 root ءرشف
 form q1
 class common

verb تأسّف
 root ءسف
 form 5
 class common

verb أسف
 root ءسف
 form 1
 vowel a i
 masdar أسف
 class common

verb أشّر
 root ءشر
 form 2
 class common

verb أصّل
 root ءصل
 form 2
 class common

verb تأصّل
 root ءصل
 form 5
 class common

verb أطّر
 root ءطر
 form 2
 class common

verb تأكّد
 root ءكد
 form 5
 class common

verb ألّف
 root ءلف
 form 2
 class common

verb آلم
 root ءلم
 form 4
 class common

verb ألا
 root ءلو
 form 1
 vowel u
 masdar ألو
 class common

verb أم
 root ءمم
 form 1
 vowel u
 masdar إمامة
 class common

verb أمّن
 root ءمن
 form 2
 class common

verb آمن
 root ءمن
 form 4
 class common

verb أهّل
 root ءهل
 form 2
 class common

verb آل
 root ءول
 form 1
 vowel u
 masdar أول أيلولة
 class common

verb أوى
 root ءوي
 form 1
 vowel i
 masdar إيواء
 class common
 alt past3ms أوى
 alt past3fs أوت
 alt past3mp أووا
 alt pres3ms يأوي
 alt pres3fs تأوي
 alt pres3mp يأوون
 alt juss3ms يأو
 alt pass3ms أوي
 alt passpres3ms يؤوى
 alt actptcp آوي
 alt passptcp مأوي

verb بتر
 root بتر
 form 1
 vowel u
 masdar بتر
 class common

verb باحث
 root بحث
 form 3
 class common

verb بخس
 root بخس
 form 1
 vowel a
 masdar بخس
 class common

verb بخل
 root بخل
 form 1
 vowel a i
 masdar بخل
 class common

verb بدّد
 root بدد
 form 2
 class common

verb بادل
 root بدل
 form 3
 class common

verb تبادل
 root بدل
 form 6
 class common

verb استبدل
 root بدل
 form 10
 class common

verb بذل
 root بذل
 form 1
 vowel u
 masdar بذل
 class common

verb برّك
 root برك
 form 2
 class common

verb انبرى
 root بري
 form 7
 class common

verb ابترى
 root بري
 form 8
 class common

verb بصم
 root بصم
 form 1
 vowel u
 masdar بصم
 class common

verb تبضّع
 root بضع
 form 5
 class common

verb بعث
 root بعث
 form 1
 vowel a
 masdar بعث
 class common

verb أبغض
 root بغض
 form 4
 class common

verb ابتغى
 root بغي
 form 8
 class common

verb بكّت
 root بكت
 form 2
 class common

verb بلور
 root بلور
 form q1
 class common

verb ابتلى
 root بلي
 form 8
 class common

verb ابتهج
 root بهج
 form 8
 class common

verb انبهر
 root بهر
 form 7
 class common

verb تباهى
 root بهي
 form 6
 class common

verb بيّت
 root بيت
 form 2
 class common

verb بيّض
 root بيض
 form 2
 class common

verb تبيّن
 root بين
 form 5
 class common

verb اتبع
 root تبع
 form 8
 class common

verb تاجر
 root تجر
 form 3
 class common

verb ترجم
 root ترجم
 form q1
 class common

verb ترك
 root ترك
 form 1
 vowel u
 masdar ترك
 class common

verb أتلف
 root تلف
 form 4
 class common

verb أتم
 root تمم
 form 4
 class common

verb تاب
 root توب
 form 1
 vowel u
 masdar توبة
 class common

verb توّج
 root توج
 form 2
 class common

verb تثبّت
 root ثبت
 form 5
 class common

verb ثابر
 root ثبر
 form 3
 class common

verb ثرثر
 root ثرثر
 form q1
 class common

verb أثرى
 root ثري
 form 4
 class common

verb ثنّى
 root ثني
 form 2
 class common

verb ثنى
 root ثني
 form 1
 vowel i
 masdar ثني
 class common

verb جأر
 root جءر
 form 1
 vowel a
 masdar جأر
 class common

verb جب
 root جبب
 form 1
 vowel u
 masdar جب
 class common

verb اجتث
 root جثث
 form 8
 class common

verb جحد
 root جحد
 form 1
 vowel a
 masdar جحود جحد
 class common

verb تجدّد
 root جدد
 form 5
 class common

verb جرّح
 root جرح
 form 2
 class common

verb تجرّع
 root جرع
 form 5
 class common

verb جرّف
 root جرف
 form 2
 class common

verb جزّأ
 root جزء
 form 2
 class common

verb جازى
 root جزي
 form 3
 class common

verb جسّد
 root جسد
 form 2
 class common

verb جافى
 root جفو
 form 3
 class common

verb استجلب
 root جلب
 form 10
 class common

verb جلب
 root جلب
 form 1
 vowel i
 masdar جلب
 class common

verb جلد
 root جلد
 form 1
 vowel i
 masdar جلد
 class common

verb جلس
 root جلس
 form 1
 vowel i
 masdar جلوس
 class common

verb أجل
 root جلل
 form 4
 class common

verb جلّى
 root جلو
 form 2
 class common

verb أجلى
 root جلو
 form 4
 class common

verb أجمع
 root جمع
 form 4
 class common

verb تجمّع
 root جمع
 form 5
 class common

verb جمع
 root جمع
 form 1
 vowel a
 masdar جمع
 class common

verb جمّل
 root جمل
 form 2
 class common

verb جنّب
 root جنب
 form 2
 class common

verb تجنّب
 root جنب
 form 5
 class common

verb جنح
 root جنح
 form 1
 vowel a
 masdar جنوح
 class common

verb تجنّد
 root جند
 form 5
 class common

verb تجنّس
 root جنس
 form 5
 class common

verb تجاهل
 root جهل
 form 6
 class common

verb جهل
 root جهل
 form 1
 vowel a
 masdar جهل
 class common

verb جاد
 root جود
 form 1
 vowel u
 masdar جود
 class common

verb تجاوز
 root جوز
 form 6
 class common

verb جيّش
 root جيش
 form 2
 class common

verb حتّم
 root حتم
 form 2
 class common

verb حاج
 root حجج
 form 3
 class common

verb حجز
 root حجز
 form 1
 vowel i
 masdar حجز
 class common

verb حدث
 root حدث
 form 1
 vowel u
 masdar حدوث
 class common

verb حدّد
 root حدد
 form 2
 class common

verb أحدق
 root حدق
 form 4
 class common

verb حذر
 root حذر
 form 1
 vowel a i
 masdar حذر
 class common

verb حذف
 root حذف
 form 1
 vowel i
 masdar حذف
 class common

verb أحرج
 root حرج
 form 4
 class common

verb حرس
 root حرس
 form 1
 vowel u
 masdar حراسة
 class common

verb حرص
 root حرص
 form 1
 vowel i
 masdar حرص
 class common

verb احترف
 root حرف
 form 8
 class common

verb حرّم
 root حرم
 form 2
 class common

verb احترم
 root حرم
 form 8
 class common

verb تحسّب
 root حسب
 form 5
 class common

verb احتسب
 root حسب
 form 8
 class common

verb حسد
 root حسد
 form 1
 vowel u
 masdar حسد
 class common

verb انحسر
 root حسر
 form 7
 class common

verb أحس
 root حسس
 form 4
 class common

verb تحسّس
 root حسس
 form 5
 class common

verb حسم
 root حسم
 form 1
 vowel i
 masdar حسم
 class common

verb حسّن
 root حسن
 form 2
 class common

verb استحسن
 root حسن
 form 10
 class common

verb حشد
 root حشد
 form 1
 vowel i
 masdar حشد
 class common

verb حصد
 root حصد
 form 1
 vowel u
 masdar حصد
 class common

verb حصل
 root حصل
 form 1
 vowel u
 masdar حصول
 class common

verb حصّن
 root حصن
 form 2
 class common

verb حضّر
 root حضر
 form 2
 class common

verb حاضر
 root حضر
 form 3
 class common

verb أحضر
 root حضر
 form 4
 class common

verb استحضر
 root حضر
 form 10
 class common

verb حضر
 root حضر
 form 1
 vowel u
 masdar حضور
 class common

verb احتضن
 root حضن
 form 8
 class common

verb حطّم
 root حطم
 form 2
 class common

verb حفّز
 root حفز
 form 2
 class common

verb احتفظ
 root حفظ
 form 8
 class common

verb حفظ
 root حفظ
 form 1
 vowel a i
 masdar حفظ
 class common

verb احتفل
 root حفل
 form 8
 class common

verb تحقّق
 root حقق
 form 5
 class common

verb حق
 root حقق
 form 1
 vowel i
 masdar حق
 class common

verb حكّم
 root حكم
 form 2
 class common

verb تحاكم
 root حكم
 form 6
 class common

verb احتكم
 root حكم
 form 8
 class common

verb أحل
 root حلل
 form 4
 class common

verb استحل
 root حلل
 form 10
 class common

verb حل
 root حلل
 form 1
 vowel u
 masdar حل حلول
 class common

verb حلم
 root حلم
 form 1
 vowel u
 masdar حلم
 class common

verb حمد
 root حمد
 form 1
 vowel a i
 masdar حمد
 class common

verb حمّس
 root حمس
 form 2
 class common

verb حمل
 root حمل
 form 1
 vowel i
 masdar حمل
 class common

verb حاك
 root حوك
 form 1
 vowel u
 masdar حياكة
 class common

verb حوّل
 root حول
 form 2
 class common

verb تحوّل
 root حول
 form 5
 class common

verb احتار
 root حير
 form 8
 class common

verb أحاط
 root حيط
 form 4
 class common

verb احتاط
 root حيط
 form 8
 class common

verb أحيا
 root حيي
 form 4
 class common
 alt past3ms أحيا
 alt past3fs أحيت
 alt past3mp أحيوا
 alt pres3ms يحيي
 alt pres3fs تحيي
 alt pres3mp يحيون
 alt juss3ms يحي
 alt pass3ms أحيي
 alt passpres3ms يحيى
 alt actptcp محيي
 alt passptcp محيى

verb خدش
 root خدش
 form 1
 vowel i
 masdar خدش
 class common

verb تخاذل
 root خذل
 form 6
 class common

verb خذل
 root خذل
 form 1
 vowel u
 masdar خذلان
 class common

verb أخرج
 root خرج
 form 4
 class common

verb تخرّج
 root خرج
 form 5
 class common

verb استخرج
 root خرج
 form 10
 class common

verb خرج
 root خرج
 form 1
 vowel u
 masdar خروج
 class common

verb خرق
 root خرق
 form 1
 vowel i
 masdar خرق
 class common

verb خسر
 root خسر
 form 1
 vowel a i
 masdar خسارة خسران
 class common

verb خصخص
 root خصخص
 form q1
 class common

verb اختص
 root خصص
 form 8
 class common

verb خصم
 root خصم
 form 1
 vowel i
 masdar خصم
 class common

verb أخضع
 root خضع
 form 4
 class common

verb خاطر
 root خطر
 form 3
 class common

verb اختط
 root خطط
 form 8
 class common

verb خفت
 root خفت
 form 1
 vowel u
 masdar خفوت
 class common

verb خفّف
 root خفف
 form 2
 class common

verb أخفى
 root خفي
 form 4
 class common

verb خلّد
 root خلد
 form 2
 class common

verb خلّص
 root خلص
 form 2
 class common

verb خلع
 root خلع
 form 1
 vowel a
 masdar خلع
 class common

verb أخلف
 root خلف
 form 4
 class common

verb خلف
 root خلف
 form 1
 vowel u
 masdar خلف خلافة
 class common

verb اختلق
 root خلق
 form 8
 class common

verb أخل
 root خلل
 form 4
 class common

verb خلّى
 root خلي
 form 2
 class common

verb أخمد
 root خمد
 form 4
 class common

verb خمد
 root خمد
 form 1
 vowel u
 masdar خمود
 class common

verb خنق
 root خنق
 form 1
 vowel u
 masdar خنق
 class common

verb خوّف
 root خوف
 form 2
 class common

verb أخاف
 root خوف
 form 4
 class common

verb خان
 root خون
 form 1
 vowel u
 masdar خيانة
 class common

verb خيّب
 root خيب
 form 2
 class common

verb خاب
 root خيب
 form 1
 vowel i
 masdar خيبة
 class common

verb خيّر
 root خير
 form 2
 class common

verb دبّر
 root دبر
 form 2
 class common

verb أدخل
 root دخل
 form 4
 class common

verb تدخّل
 root دخل
 form 5
 class common

verb دخل
 root دخل
 form 1
 vowel u
 masdar دخول
 class common

verb تدرّب
 root درب
 form 5
 class common

verb أدرك
 root درك
 form 4
 class common

verb اندس
 root دسس
 form 7
 class common

verb تداعم
 root دعم
 form 6
 class common

verb اندلع
 root دلع
 form 7
 class common

verb استدل
 root دلل
 form 10
 class common

verb دل
 root دلل
 form 1
 vowel u
 masdar دلالة
 class common

verb دمغ
 root دمغ
 form 1
 vowel a
 masdar دمغ
 class common

verb أدمن
 root دمن
 form 4
 class common

verb داوى
 root دوي
 form 3
 class common
 alt past3ms داوى
 alt past3fs داوت
 alt past3mp داووا
 alt pres3ms يداوي
 alt pres3fs تداوي
 alt pres3mp يداوون
 alt juss3ms يداو
 alt pass3ms دووي
 alt passpres3ms يداوى
 alt actptcp مداوي
 alt passptcp مداوى

verb ديّن
 root دين
 form 2
 class common

verb أذعن
 root ذعن
 form 4
 class common

verb تذكّر
 root ذكر
 form 5
 class common

verb ذلّل
 root ذلل
 form 2
 class common

verb ذاق
 root ذوق
 form 1
 vowel u
 masdar ذوق
 class common

verb تربّح
 root ربح
 form 5
 class common

verb رابط
 root ربط
 form 3
 class common

verb ارتبط
 root ربط
 form 8
 class common

verb ربط
 root ربط
 form 1
 vowel i
 masdar ربط
 class common

verb أربك
 root ربك
 form 4
 class common

verb رتّب
 root رتب
 form 2
 class common

verb رجع
 root رجع
 form 1
 vowel i
 masdar رجوع
 class common

verb ترجّل
 root رجل
 form 5
 class common

verb ترجّى
 root رجو
 form 5
 class common

verb تراد
 root ردد
 form 6
 class common

verb ارتد
 root ردد
 form 8
 class common

verb رزح
 root رزح
 form 1
 vowel a
 masdar رزوح
 class common

verb رسب
 root رسب
 form 1
 vowel u
 masdar رسوب
 class common

verb رسّخ
 root رسخ
 form 2
 class common

verb راسل
 root رسل
 form 3
 class common

verb أرسل
 root رسل
 form 4
 class common

verb رسّم
 root رسم
 form 2
 class common

verb رسم
 root رسم
 form 1
 vowel u
 masdar رسم
 class common

verb أرسى
 root رسو
 form 4
 class common

verb رسا
 root رسو
 form 1
 vowel u
 masdar رسو
 class common

verb أرشد
 root رشد
 form 4
 class common

verb رشا
 root رشو
 form 1
 vowel u
 masdar رشوة
 class common

verb رضخ
 root رضخ
 form 1
 vowel a
 masdar رضوخ
 class common

verb ارتضى
 root رضي
 form 8
 class common

verb رضي
 root رضي
 form 1
 vowel a i
 masdar رضا
 class common

verb أرعب
 root رعب
 form 4
 class common

verb راعى
 root رعي
 form 3
 class common

verb ترفّع
 root رفع
 form 5
 class common

verb رافق
 root رفق
 form 3
 class common

verb أرفق
 root رفق
 form 4
 class common

verb ترقّب
 root رقب
 form 5
 class common

verb رقمن
 root رقمن
 form q1
 class common

verb ركب
 root ركب
 form 1
 vowel a i
 masdar ركوب
 class common

verb ركض
 root ركض
 form 1
 vowel u
 masdar ركض
 class common

verb ركن
 root ركن
 form 1
 vowel u
 masdar ركون
 class common

verb رمّم
 root رمم
 form 2
 class common

verb رمى
 root رمي
 form 1
 vowel i
 masdar رمي
 class common

verb أرهق
 root رهق
 form 4
 class common

verb ارتهن
 root رهن
 form 8
 class common

verb ارتاح
 root روح
 form 8
 class common

verb تريّث
 root ريث
 form 5
 class common

verb زج
 root زجج
 form 1
 vowel u
 masdar زج
 class common

verb زحف
 root زحف
 form 1
 vowel a
 masdar زحف
 class common

verb زاحم
 root زحم
 form 3
 class common

verb انزعج
 root زعج
 form 7
 class common

verb زعزع
 root زعزع
 form q1
 class common

verb زف
 root زفف
 form 1
 vowel u
 masdar زف
 class common

verb زمجر
 root زمجر
 form q1
 class common

verb زهد
 root زهد
 form 1
 vowel a
 masdar زهد
 class common

verb زها
 root زهو
 form 1
 vowel u
 masdar زهو
 class common

verb ازدوج
 root زوج
 form 8
 class common
 alt past3ms ازدوج
 alt past3fs ازدوجت
 alt past3mp ازدوجوا
 alt pres3ms يزدوج
 alt pres3fs تزدوج
 alt pres3mp يزدوجون
 alt juss3ms يزدوج
 alt pass3ms ازدوج
 alt passpres3ms يزدوج
 alt actptcp مزدوج
 alt passptcp مزدوج

verb زوّر
 root زور
 form 2
 class common

verb زار
 root زور
 form 1
 vowel u
 masdar زيارة
 class common
 takes obj

verb زاول
 root زول
 form 3
 class common

verb أزال
 root زول
 form 4
 class common

verb أزاح
 root زيح
 form 4
 class common

verb زايد
 root زيد
 form 3
 class common

verb سبر
 root سبر
 form 1
 vowel u
 masdar سبر
 class common

verb تسابق
 root سبق
 form 6
 class common

verb سبك
 root سبك
 form 1
 vowel u
 masdar سبك
 class common

verb ساجل
 root سجل
 form 3
 class common

verb انسجم
 root سجم
 form 7
 class common

verb سحب
 root سحب
 form 1
 vowel a
 masdar سحب
 class common

verb سخط
 root سخط
 form 1
 vowel a i
 masdar سخط
 class common

verb سخّف
 root سخف
 form 2
 class common

verb سخا
 root سخو
 form 1
 vowel u
 masdar سخاء
 class common

verb سدّد
 root سدد
 form 2
 class common

verb سد
 root سدد
 form 1
 vowel u
 masdar سد
 class common

verb تسرّب
 root سرب
 form 5
 class common

verb سر
 root سرر
 form 1
 vowel u
 masdar سرور
 class common

verb سارع
 root سرع
 form 3
 class common

verb سعد
 root سعد
 form 1
 vowel a i
 masdar سعادة
 class common

verb سعّر
 root سعر
 form 2
 class common

verb سفك
 root سفك
 form 1
 vowel i
 masdar سفك
 class common

verb سقط
 root سقط
 form 1
 vowel u
 masdar سقوط
 class common

verb سقى
 root سقي
 form 1
 vowel i
 masdar سقي
 class common

verb سكن
 root سكن
 form 1
 vowel u
 masdar سكن
 class common

verb تسلّح
 root سلح
 form 5
 class common

verb تسلّم
 root سلم
 form 5
 class common

verb استلم
 root سلم
 form 8
 class common

verb أسند
 root سند
 form 4
 class common

verb تساند
 root سند
 form 6
 class common

verb استند
 root سند
 form 8
 class common

verb سن
 root سنن
 form 1
 vowel u
 masdar سن
 class common

verb سهّل
 root سهل
 form 2
 class common

verb سها
 root سهو
 form 1
 vowel u
 masdar سهو
 class common

verb ساد
 root سود
 form 1
 vowel u
 masdar سيادة
 class common

verb ساس
 root سوس
 form 1
 vowel u
 masdar سياسة
 class common

verb سوّف
 root سوف
 form 2
 class common

verb ساق
 root سوق
 form 1
 vowel u
 masdar سوق سياقة
 class common

verb ساوم
 root سوم
 form 3
 class common

verb سوّى
 root سوي
 form 2
 class common
 alt past3ms سوى
 alt past3fs سوت
 alt past3mp سووا
 alt pres3ms يسوي
 alt pres3fs تسوي
 alt pres3mp يسوون
 alt juss3ms يسو
 alt pass3ms سوي
 alt passpres3ms يسوى
 alt actptcp مسوي
 alt passptcp مسوى

verb تساوى
 root سوي
 form 6
 class common
 alt past3ms تساوى
 alt past3fs تساوت
 alt past3mp تساووا
 alt pres3ms يتساوى
 alt pres3fs تتساوى
 alt pres3mp يتساوون
 alt juss3ms يتساو
 alt pass3ms تسووي
 alt passpres3ms يتساوى
 alt actptcp متساوي
 alt passptcp متساوى

verb ساير
 root سير
 form 3
 class common

verb سار
 root سير
 form 1
 vowel i
 masdar سير مسيرة
 class common

verb سيّل
 root سيل
 form 2
 class common

verb تشاءم
 root شءم
 form 6
 class common

verb شخّص
 root شخص
 form 2
 class common

verb شرّح
 root شرح
 form 2
 class common

verb شرّع
 root شرع
 form 2
 class common

verb شرّف
 root شرف
 form 2
 class common

verb شارف
 root شرف
 form 3
 class common

verb استشرف
 root شرف
 form 10
 class common

verb شرّك
 root شرك
 form 2
 class common

verb شطب
 root شطب
 form 1
 vowel u
 masdar شطب
 class common

verb أشعر
 root شعر
 form 4
 class common

verb استشعر
 root شعر
 form 10
 class common

verb شعر
 root شعر
 form 1
 vowel u
 masdar شعور
 class common

verb انشغل
 root شغل
 form 7
 class common

verb شفّر
 root شفر
 form 2
 class common

verb شفع
 root شفع
 form 1
 vowel a
 masdar شفاعة
 class common

verb استشف
 root شفف
 form 10
 class common

verb أشفق
 root شفق
 form 4
 class common

verb شفى
 root شفي
 form 1
 vowel i
 masdar شفاء
 class common

verb شاكس
 root شكس
 form 3
 class common

verb شل
 root شلل
 form 1
 vowel u
 masdar شل
 class common

verb اشتمل
 root شمل
 form 8
 class common

verb شمل
 root شمل
 form 1
 vowel a
 masdar شمول
 class common

verb استشهد
 root شهد
 form 10
 class common
 takes obj

verb شهد
 root شهد
 form 1
 vowel a i
 masdar شهادة
 class common

verb أشهر
 root شهر
 form 4
 class common

verb شهر
 root شهر
 form 1
 vowel a
 masdar شهر
 class common

verb تشوّق
 root شوق
 form 5
 class common

verb شوّه
 root شوه
 form 2
 class common

verb شيّد
 root شيد
 form 2
 class common

verb شيّع
 root شيع
 form 2
 class common

verb أشاع
 root شيع
 form 4
 class common

verb تشيّع
 root شيع
 form 5
 class common

verb صب
 root صبب
 form 1
 vowel u
 masdar صب
 class common

verb صبا
 root صبو
 form 1
 vowel u
 masdar صبوة صبو
 class common

verb صحّح
 root صحح
 form 2
 class common

verb صد
 root صدد
 form 1
 vowel u
 masdar صد
 class common

verb صدر
 root صدر
 form 1
 vowel u
 masdar صدور
 class common

verb تصادق
 root صدق
 form 6
 class common

verb صدم
 root صدم
 form 1
 vowel i
 masdar صدم
 class common

verb صارح
 root صرح
 form 3
 class common

verb أصر
 root صرر
 form 4
 class common

verb صرع
 root صرع
 form 1
 vowel a
 masdar صرع
 class common

verb تصرّف
 root صرف
 form 5
 class common

verb انصرف
 root صرف
 form 7
 class common

verb صرف
 root صرف
 form 1
 vowel i
 masdar صرف
 class common

verb صعّد
 root صعد
 form 2
 class common

verb صعد
 root صعد
 form 1
 vowel a
 masdar صعود
 class common

verb صعق
 root صعق
 form 1
 vowel a
 masdar صعق
 class common

verb اصطفى
 root صفو
 form 8
 class common

verb أصلح
 root صلح
 form 4
 class common

verb صلح
 root صلح
 form 1
 vowel u
 masdar صلاح
 class common

verb اصطنع
 root صنع
 form 8
 class common

verb انصهر
 root صهر
 form 7
 class common

verb استصوب
 root صوب
 form 10
 class common
 alt past3ms استصوب
 alt past3fs استصوبت
 alt past3mp استصوبوا
 alt pres3ms يستصوب
 alt pres3fs تستصوب
 alt pres3mp يستصوبون
 alt juss3ms يستصوب
 alt pass3ms استصوب
 alt passpres3ms يستصوب
 alt actptcp مستصوب
 alt passptcp مستصوب

verb صوّت
 root صوت
 form 2
 class common

verb صوّر
 root صور
 form 2
 class common

verb صاغ
 root صوغ
 form 1
 vowel u
 masdar صياغة
 class common

verb تصيّد
 root صيد
 form 5
 class common

verb اصطاد
 root صيد
 form 8
 class common

verb ضج
 root ضجج
 form 1
 vowel i
 masdar ضجيج
 class common

verb تضجّر
 root ضجر
 form 5
 class common

verb تضاد
 root ضدد
 form 6
 class common

verb تضارب
 root ضرب
 form 6
 class common

verb أضر
 root ضرر
 form 4
 class common

verb اضطر
 root ضرر
 form 8
 class common

verb ضر
 root ضرر
 form 1
 vowel u
 masdar ضرر
 class common

verb أضرم
 root ضرم
 form 4
 class common

verb أضعف
 root ضعف
 form 4
 class common

verb استضعف
 root ضعف
 form 10
 class common

verb تضافر
 root ضفر
 form 6
 class common

verb ضلّل
 root ضلل
 form 2
 class common

verb ضمّد
 root ضمد
 form 2
 class common

verb أضمر
 root ضمر
 form 4
 class common

verb ضم
 root ضمم
 form 1
 vowel u
 masdar ضم
 class common

verb ضمّن
 root ضمن
 form 2
 class common

verb ضمن
 root ضمن
 form 1
 vowel a i
 masdar ضمان
 class common

verb ضن
 root ضنن
 form 1
 vowel a
 masdar ضن
 class common

verb استضاف
 root ضيف
 form 10
 class common

verb تضايق
 root ضيق
 form 6
 class common

verb طبّب
 root طبب
 form 2
 class common

verb اطرح
 root طرح
 form 8
 class common

verb أطعم
 root طعم
 form 4
 class common

verb طغى
 root طغي
 form 1
 vowel a
 masdar طغيان
 class common

verb أطفأ
 root طفء
 form 4
 class common

verb تطلّب
 root طلب
 form 5
 class common

verb طالع
 root طلع
 form 3
 class common

verb اطلع
 root طلع
 form 8
 class common

verb طمس
 root طمس
 form 1
 vowel i
 masdar طمس
 class common

verb طال
 root طول
 form 1
 vowel u
 masdar طول
 class common

verb تظافر
 root ظفر
 form 6
 class common

verb ظفر
 root ظفر
 form 1
 vowel a
 masdar ظفر
 class common

verb ظلّل
 root ظلل
 form 2
 class common

verb ظاهر
 root ظهر
 form 3
 class common

verb عبّأ
 root عبء
 form 2
 class common

verb عبث
 root عبث
 form 1
 vowel a
 masdar عبث
 class common

verb أعجب
 root عجب
 form 4
 class common

verb عجب
 root عجب
 form 1
 vowel a i
 masdar عجب
 class common

verb أعجز
 root عجز
 form 4
 class common

verb عجّل
 root عجل
 form 2
 class common

verb عدّد
 root عدد
 form 2
 class common

verb أعد
 root عدد
 form 4
 class common

verb عد
 root عدد
 form 1
 vowel u
 masdar عد
 class common

verb عدّل
 root عدل
 form 2
 class common

verb انعدم
 root عدم
 form 7
 class common

verb عدا
 root عدو
 form 1
 vowel u
 masdar عدو عدوان
 class common

verb استعدى
 root عدي
 form 10
 class common

verb عرّض
 root عرض
 form 2
 class common

verb عرف
 root عرف
 form 1
 vowel i
 masdar معرفة عرفان
 class common

verb تعرّى
 root عري
 form 5
 class common

verb عزّز
 root عزز
 form 2
 class common

verb اعتز
 root عزز
 form 8
 class common

verb انعزل
 root عزل
 form 7
 class common

verb عزّى
 root عزي
 form 2
 class common

verb عسكر
 root عسكر
 form q1
 class common

verb تعصّب
 root عصب
 form 5
 class common

verb استعصى
 root عصي
 form 10
 class common

verb عطّل
 root عطل
 form 2
 class common

verb عظّم
 root عظم
 form 2
 class common

verb انعقد
 root عقد
 form 7
 class common

verb عقل
 root عقل
 form 1
 vowel i
 masdar عقل
 class common

verb عكّر
 root عكر
 form 2
 class common

verb عاكس
 root عكس
 form 3
 class common

verb انعكس
 root عكس
 form 7
 class common

verb عكس
 root عكس
 form 1
 vowel i
 masdar عكس
 class common

verb عالج
 root علج
 form 3
 class common

verb تعلّق
 root علق
 form 5
 class common

verb علّم
 root علم
 form 2
 class common

verb عمّر
 root عمر
 form 2
 class common

verb أعمر
 root عمر
 form 4
 class common

verb عمّق
 root عمق
 form 2
 class common

verb عامل
 root عمل
 form 3
 class common

verb تعامل
 root عمل
 form 6
 class common

verb عمّم
 root عمم
 form 2
 class common

verb اعتنق
 root عنق
 form 8
 class common

verb عنى
 root عني
 form 1
 vowel i
 masdar عناية
 class common

verb عهد
 root عهد
 form 1
 vowel a
 masdar عهد
 class common

verb استعاد
 root عود
 form 10
 class common

verb أعار
 root عور
 form 4
 class common

verb استعار
 root عور
 form 10
 class common

verb عوّض
 root عوض
 form 2
 class common

verb استعاض
 root عوض
 form 10
 class common

verb عوّق
 root عوق
 form 2
 class common

verb عوّل
 root عول
 form 2
 class common

verb أعال
 root عول
 form 4
 class common

verb عيّر
 root عير
 form 2
 class common

verb تعيّش
 root عيش
 form 5
 class common

verb عاش
 root عيش
 form 1
 vowel i
 masdar عيش معيشة
 class common

verb غذّى
 root غذو
 form 2
 class common

verb غرّب
 root غرب
 form 2
 class common

verb غرس
 root غرس
 form 1
 vowel i
 masdar غرس
 class common

verb أغرق
 root غرق
 form 4
 class common

verb اغترق
 root غرق
 form 8
 class common

verb تغرّم
 root غرم
 form 5
 class common

verb غش
 root غشش
 form 1
 vowel u
 masdar غش
 class common

verb أغضب
 root غضب
 form 4
 class common

verb غضب
 root غضب
 form 1
 vowel a i
 masdar غضب
 class common

verb استغفر
 root غفر
 form 10
 class common

verb أغفل
 root غفل
 form 4
 class common

verb استغفل
 root غفل
 form 10
 class common

verb غفل
 root غفل
 form 1
 vowel u
 masdar غفلة
 class common

verb تغلّب
 root غلب
 form 5
 class common

verb غلب
 root غلب
 form 1
 vowel i
 masdar غلبة غلب
 class common

verb غلّظ
 root غلظ
 form 2
 class common

verb تغلغل
 root غلغل
 form q2
 class common

verb غامر
 root غمر
 form 3
 class common

verb اغتنم
 root غنم
 form 8
 class common

verb تغنّى
 root غني
 form 5
 class common

verb غاص
 root غوص
 form 1
 vowel u
 masdar غوص
 class common

verb تغيّب
 root غيب
 form 5
 class common

verb اغتاظ
 root غيظ
 form 8
 class common

verb تفاءل
 root فءل
 form 6
 class common

verb فبرك
 root فبرك
 form q1
 class common

verb فتر
 root فتر
 form 1
 vowel u
 masdar فتور
 class common

verb فاجأ
 root فجء
 form 3
 class common

verb انفجر
 root فجر
 form 7
 class common

verb افتخر
 root فخر
 form 8
 class common

verb فخر
 root فخر
 form 1
 vowel a
 masdar فخر
 class common

verb فرّج
 root فرج
 form 2
 class common

verb فرح
 root فرح
 form 1
 vowel a i
 masdar فرح
 class common

verb فر
 root فرر
 form 1
 vowel i
 masdar فرار
 class common

verb فرز
 root فرز
 form 1
 vowel i
 masdar فرز
 class common

verb تفرّع
 root فرع
 form 5
 class common

verb تفرّغ
 root فرغ
 form 5
 class common

verb فرغ
 root فرغ
 form 1
 vowel u
 masdar فراغ
 class common

verb فارق
 root فرق
 form 3
 class common

verb استفز
 root فزز
 form 10
 class common

verb أفسد
 root فسد
 form 4
 class common

verb فسّر
 root فسر
 form 2
 class common

verb تفشّى
 root فشو
 form 5
 class common

verb انفضح
 root فضح
 form 7
 class common

verb انفض
 root فضض
 form 7
 class common

verb فض
 root فضض
 form 1
 vowel u
 masdar فض
 class common

verb فضفض
 root فضفض
 form q1
 class common

verb فضّل
 root فضل
 form 2
 class common

verb تفقّد
 root فقد
 form 5
 class common

verb فقد
 root فقد
 form 1
 vowel i
 masdar فقد فقدان
 class common

verb افتقر
 root فقر
 form 8
 class common

verb فكّك
 root فكك
 form 2
 class common

verb فك
 root فكك
 form 1
 vowel u
 masdar فك
 class common

verb أفنى
 root فني
 form 4
 class common

verb تفانى
 root فني
 form 6
 class common

verb تفاهم
 root فهم
 form 6
 class common

verb فهم
 root فهم
 form 1
 vowel a i
 masdar فهم
 class common

verb تفوّت
 root فوت
 form 5
 class common

verb فاز
 root فوز
 form 1
 vowel u
 masdar فوز
 class common
 takes pp على ب

verb تفوّق
 root فوق
 form 5
 class common

verb استفاد
 root فيد
 form 10
 class common

verb قبع
 root قبع
 form 1
 vowel a
 masdar قبوع
 class common

verb أقبل
 root قبل
 form 4
 class common

verb تقبّل
 root قبل
 form 5
 class common

verb أقحم
 root قحم
 form 4
 class common

verb استقدم
 root قدم
 form 10
 class common

verb قذف
 root قذف
 form 1
 vowel i
 masdar قذف
 class common

verb استقرأ
 root قرء
 form 10
 class common

verb اقترض
 root قرض
 form 8
 class common

verb قرع
 root قرع
 form 1
 vowel a
 masdar قرع
 class common

verb قارن
 root قرن
 form 3
 class common

verb اقترن
 root قرن
 form 8
 class common

verb قسّط
 root قسط
 form 2
 class common

verb قسّم
 root قسم
 form 2
 class common

verb تقاسم
 root قسم
 form 6
 class common

verb اقتسم
 root قسم
 form 8
 class common

verb قاسى
 root قسي
 form 3
 class common

verb قصد
 root قصد
 form 1
 vowel i
 masdar قصد
 class common

verb قص
 root قصص
 form 1
 vowel u
 masdar قص
 class common

verb تقاضى
 root قضي
 form 6
 class common

verb اقتضى
 root قضي
 form 8
 class common

verb قطن
 root قطن
 form 1
 vowel u
 masdar قطون
 class common

verb قلب
 root قلب
 form 1
 vowel i
 masdar قلب
 class common

verb اقتلع
 root قلع
 form 8
 class common

verb أقلق
 root قلق
 form 4
 class common

verb قلق
 root قلق
 form 1
 vowel a i
 masdar قلق
 class common

verb قلّل
 root قلل
 form 2
 class common

verb قل
 root قلل
 form 1
 vowel i
 masdar قلة
 class common

verb اقتنص
 root قنص
 form 8
 class common

verb أقنع
 root قنع
 form 4
 class common

verb قهر
 root قهر
 form 1
 vowel a
 masdar قهر
 class common

verb تقهقر
 root قهقر
 form q2
 class common

verb قوّض
 root قوض
 form 2
 class common

verb تقاول
 root قول
 form 6
 class common

verb قوّم
 root قوم
 form 2
 class common

verb قوّى
 root قوي
 form 2
 class common
 alt past3ms قوى
 alt past3fs قوت
 alt past3mp قووا
 alt pres3ms يقوي
 alt pres3fs تقوي
 alt pres3mp يقوون
 alt juss3ms يقو
 alt pass3ms قوي
 alt passpres3ms يقوى
 alt actptcp مقوي
 alt passptcp مقوى

verb تقيّد
 root قيد
 form 5
 class common

verb قاس
 root قيس
 form 1
 vowel i
 masdar قياس
 class common

verb قايض
 root قيض
 form 3
 class common

verb قيّم
 root قيم
 form 2
 class common

verb انكب
 root كبب
 form 7
 class common

verb كبت
 root كبت
 form 1
 vowel i
 masdar كبت
 class common

verb كبح
 root كبح
 form 1
 vowel a
 masdar كبح
 class common

verb كبّد
 root كبد
 form 2
 class common

verb أكبر
 root كبر
 form 4
 class common

verb كبّل
 root كبل
 form 2
 class common

verb تكتّم
 root كتم
 form 5
 class common

verb كتم
 root كتم
 form 1
 vowel u
 masdar كتمان كتم
 class common

verb كثر
 root كثر
 form 1
 vowel u u
 masdar كثرة
 class common

verb كد
 root كدد
 form 1
 vowel i
 masdar كد
 class common

verb كذب
 root كذب
 form 1
 vowel i
 masdar كذب
 class common

verb كرّس
 root كرس
 form 2
 class common

verb أكره
 root كره
 form 4
 class common

verb كره
 root كره
 form 1
 vowel a i
 masdar كره كراهية
 class common

verb تكسّب
 root كسب
 form 5
 class common

verb اكتسب
 root كسب
 form 8
 class common

verb اكتسح
 root كسح
 form 8
 class common

verb كسر
 root كسر
 form 1
 vowel i
 masdar كسر
 class common

verb كسا
 root كسو
 form 1
 vowel u
 masdar كسوة
 class common

verb تكشّف
 root كشف
 form 5
 class common

verb انكشف
 root كشف
 form 7
 class common

verb انكفأ
 root كفء
 form 7
 class common

verb تكافل
 root كفل
 form 6
 class common

verb كفل
 root كفل
 form 1
 vowel u
 masdar كفالة
 class common

verb اكتفى
 root كفي
 form 8
 class common

verb كفى
 root كفي
 form 1
 vowel i
 masdar كفاية
 class common

verb كلّل
 root كلل
 form 2
 class common

verb كمّل
 root كمل
 form 2
 class common

verb أكمل
 root كمل
 form 4
 class common

verb تكامل
 root كمل
 form 6
 class common

verb تكهّن
 root كهن
 form 5
 class common

verb تكوّن
 root كون
 form 5
 class common

verb كيّف
 root كيف
 form 2
 class common

verb لبس
 root لبس
 form 1
 vowel a i
 masdar لبس
 class common

verb لحق
 root لحق
 form 1
 vowel a
 masdar لحاق لحق
 class common

verb تلاحم
 root لحم
 form 6
 class common

verb التحم
 root لحم
 form 8
 class common

verb لذع
 root لذع
 form 1
 vowel a
 masdar لذع
 class common

verb لزّم
 root لزم
 form 2
 class common

verb لازم
 root لزم
 form 3
 class common

verb لاصق
 root لصق
 form 3
 class common

verb تلاعب
 root لعب
 form 6
 class common

verb لعب
 root لعب
 form 1
 vowel a i
 masdar لعب
 class common

verb لفظ
 root لفظ
 form 1
 vowel i
 masdar لفظ
 class common

verb لفّق
 root لفق
 form 2
 class common

verb ألقى
 root لقي
 form 4
 class common

verb لمح
 root لمح
 form 1
 vowel a
 masdar لمح
 class common

verb تلمّس
 root لمس
 form 5
 class common

verb لمس
 root لمس
 form 1
 vowel i
 masdar لمس
 class common

verb لمّع
 root لمع
 form 2
 class common

verb لهث
 root لهث
 form 1
 vowel a
 masdar لهث
 class common

verb محا
 root محو
 form 1
 vowel u
 masdar محو
 class common

verb تمخّض
 root مخض
 form 5
 class common

verb مدّد
 root مدد
 form 2
 class common

verb مد
 root مدد
 form 1
 vowel u
 masdar مد
 class common

verb مارس
 root مرس
 form 3
 class common

verb مركز
 root مركز
 form q1
 class common

verb مزح
 root مزح
 form 1
 vowel a
 masdar مزح
 class common

verb مزّق
 root مزق
 form 2
 class common

verb مسح
 root مسح
 form 1
 vowel a
 masdar مسح
 class common

verb مس
 root مسس
 form 1
 vowel a
 masdar مس مساس
 class common

verb أمسك
 root مسك
 form 4
 class common

verb تمسّك
 root مسك
 form 5
 class common

verb مسك
 root مسك
 form 1
 vowel i
 masdar مسك
 class common

verb تماشى
 root مشي
 form 6
 class common

verb امتطى
 root مطو
 form 8
 class common

verb مقت
 root مقت
 form 1
 vowel u
 masdar مقت
 class common

verb مكّن
 root مكن
 form 2
 class common

verb تملّص
 root ملص
 form 5
 class common

verb أملى
 root ملو
 form 4
 class common

verb منى
 root مني
 form 1
 vowel i
 masdar مني
 class common

verb مهّد
 root مهد
 form 2
 class common

verb مهر
 root مهر
 form 1
 vowel a
 masdar مهر
 class common

verb أمات
 root موت
 form 4
 class common

verb تموّل
 root مول
 form 5
 class common

verb مال
 root ميل
 form 1
 vowel i
 masdar ميل
 class common

verb نأى
 root نءي
 form 1
 vowel a
 masdar نأي
 class common

verb نبّأ
 root نبء
 form 2
 class common

verb أنبأ
 root نبء
 form 4
 class common

verb نبذ
 root نبذ
 form 1
 vowel i
 masdar نبذ
 class common

verb استنجد
 root نجد
 form 10
 class common

verb أنجز
 root نجز
 form 4
 class common

verb نحت
 root نحت
 form 1
 vowel a
 masdar نحت
 class common

verb انتحر
 root نحر
 form 8
 class common

verb انتحل
 root نحل
 form 8
 class common

verb ندب
 root ندب
 form 1
 vowel u
 masdar ندب
 class common

verb ندم
 root ندم
 form 1
 vowel a i
 masdar ندم
 class common

verb نذر
 root نذر
 form 1
 vowel i
 masdar نذر
 class common

verb نزح
 root نزح
 form 1
 vowel a
 masdar نزوح
 class common

verb تنازع
 root نزع
 form 6
 class common

verb انتزع
 root نزع
 form 8
 class common

verb نزّل
 root نزل
 form 2
 class common

verb نزل
 root نزل
 form 1
 vowel i
 masdar نزول
 class common

verb نسب
 root نسب
 form 1
 vowel i
 masdar نسبة نسب
 class common

verb نسج
 root نسج
 form 1
 vowel i
 masdar نسج
 class common

verb نسخ
 root نسخ
 form 1
 vowel a
 masdar نسخ
 class common

verb انسل
 root نسل
 form 7
 class common

verb نسي
 root نسي
 form 1
 vowel a i
 masdar نسيان
 class common

verb نشأ
 root نشء
 form 1
 vowel a
 masdar نشأة نشوء
 class common

verb نشب
 root نشب
 form 1
 vowel a i
 masdar نشوب
 class common

verb أنشد
 root نشد
 form 4
 class common

verb نشد
 root نشد
 form 1
 vowel u
 masdar نشدان
 class common

verb انتشر
 root نشر
 form 8
 class common

verb نشّط
 root نشط
 form 2
 class common

verb نشط
 root نشط
 form 1
 vowel a i
 masdar نشاط
 class common

verb انتشل
 root نشل
 form 8
 class common

verb نصب
 root نصب
 form 1
 vowel i
 masdar نصب
 class common

verb أنصت
 root نصت
 form 4
 class common

verb نصح
 root نصح
 form 1
 vowel a
 masdar نصح نصيحة
 class common

verb انتصر
 root نصر
 form 8
 class common

verb انتظر
 root نظر
 form 8
 class common

verb نظر
 root نظر
 form 1
 vowel u
 masdar نظر
 class common

verb نظّم
 root نظم
 form 2
 class common

verb نعت
 root نعت
 form 1
 vowel a
 masdar نعت
 class common

verb أنعش
 root نعش
 form 4
 class common

verb نعى
 root نعي
 form 1
 vowel a
 masdar نعي
 class common

verb نغّص
 root نغص
 form 2
 class common

verb تناغم
 root نغم
 form 6
 class common

verb نفذ
 root نفذ
 form 1
 vowel u
 masdar نفوذ نفاذ
 class common

verb استنفر
 root نفر
 form 10
 class common

verb نفر
 root نفر
 form 1
 vowel i
 masdar نفور
 class common

verb نافس
 root نفس
 form 3
 class common

verb انتفع
 root نفع
 form 8
 class common

verb نفع
 root نفع
 form 1
 vowel a
 masdar نفع
 class common

verb تنافى
 root نفي
 form 6
 class common

verb تناقض
 root نقض
 form 6
 class common

verb انتقض
 root نقض
 form 8
 class common

verb انتقل
 root نقل
 form 8
 class common

verb انتقى
 root نقي
 form 8
 class common

verb نكب
 root نكب
 form 1
 vowel u
 masdar نكب
 class common

verb نكث
 root نكث
 form 1
 vowel u
 masdar نكث
 class common

verb نكص
 root نكص
 form 1
 vowel u
 masdar نكوص
 class common

verb نكل
 root نكل
 form 1
 vowel u
 masdar نكول
 class common

verb نمّى
 root نمو
 form 2
 class common

verb نهش
 root نهش
 form 1
 vowel a
 masdar نهش
 class common

verb ناح
 root نوح
 form 1
 vowel u
 masdar نواح
 class common

verb ناور
 root نور
 form 3
 class common

verb أنال
 root نول
 form 4
 class common

verb نال
 root نول
 form 1
 vowel a
 masdar نيل
 class common

verb هب
 root هبب
 form 1
 vowel u
 masdar هبوب
 class common

verb هاتف
 root هتف
 form 3
 class common

verb هاجر
 root هجر
 form 3
 class common

verb هجر
 root هجر
 form 1
 vowel u
 masdar هجر هجران
 class common

verb هدّأ
 root هدء
 form 2
 class common

verb هدأ
 root هدء
 form 1
 vowel a
 masdar هدوء
 class common

verb تهدّد
 root هدد
 form 5
 class common

verb أهدر
 root هدر
 form 4
 class common

verb أهدى
 root هدي
 form 4
 class common

verb هرب
 root هرب
 form 1
 vowel u
 masdar هروب هرب
 class common

verb هرول
 root هرول
 form q1
 class common

verb انهزم
 root هزم
 form 7
 class common

verb هزم
 root هزم
 form 1
 vowel i
 masdar هزم هزيمة
 class common

verb هشّم
 root هشم
 form 2
 class common

verb انهمك
 root همك
 form 7
 class common

verb أهمل
 root همل
 form 4
 class common

verb هوّد
 root هود
 form 2
 class common

verb هوّن
 root هون
 form 2
 class common

verb هيّأ
 root هيء
 form 2
 class common

verb هاج
 root هيج
 form 1
 vowel i
 masdar هياج
 class common

verb وأد
 root وءد
 form 1
 vowel i
 masdar وأد
 class common

verb واءم
 root وءم
 form 3
 class common

verb تواءم
 root وءم
 form 6
 class common

verb وثق
 root وثق
 form 1
 vowel i
 masdar ثقة
 class common

verb أوجب
 root وجب
 form 4
 class common

verb استوجب
 root وجب
 form 10
 class common

verb تواجد
 root وجد
 form 6
 class common

verb وجد
 root وجد
 form 1
 vowel i
 masdar وجود
 class common

verb توجّس
 root وجس
 form 5
 class common

verb وحّد
 root وحد
 form 2
 class common

verb توخّى
 root وخي
 form 5
 class common
 alt past3ms توخى
 alt past3fs توخت
 alt past3mp توخوا
 alt pres3ms يتوخى
 alt pres3fs تتوخى
 alt pres3mp يتوخون
 alt juss3ms يتوخ
 alt pass3ms توخي
 alt passpres3ms يتوخى
 alt actptcp متوخي
 alt passptcp متوخى

verb ودّع
 root ودع
 form 2
 class common

verb ورّث
 root ورث
 form 2
 class common

verb ورث
 root ورث
 form 1
 vowel i
 masdar إرث وراثة
 class common

verb وسّط
 root وسط
 form 2
 class common

verb توسّط
 root وسط
 form 5
 class common

verb اتسط
 root وسط
 form 8
 class common

verb وسّع
 root وسع
 form 2
 class common

verb وسّم
 root وسم
 form 2
 class common

verb وسم
 root وسم
 form 1
 vowel i
 masdar وسم
 class common

verb واسى
 root وسي
 form 3
 class common
 alt past3ms واسى
 alt past3fs واست
 alt past3mp واسوا
 alt pres3ms يواسي
 alt pres3fs تواسي
 alt pres3mp يواسون
 alt juss3ms يواس
 alt pass3ms ووسي
 alt passpres3ms يواسى
 alt actptcp مواسي
 alt passptcp مواسى

verb اتصل
 root وصل
 form 8
 class common

verb وصل
 root وصل
 form 1
 vowel i
 masdar وصل صلة
 class common

verb أوصى
 root وصي
 form 4
 class common
 alt past3ms أوصى
 alt past3fs أوصت
 alt past3mp أوصوا
 alt pres3ms يوصي
 alt pres3fs توصي
 alt pres3mp يوصون
 alt juss3ms يوص
 alt pass3ms أوصي
 alt passpres3ms يوصى
 alt actptcp موصي
 alt passptcp موصى

verb وطّد
 root وطد
 form 2
 class common

verb استوطن
 root وطن
 form 10
 class common

verb أوفد
 root وفد
 form 4
 class common

verb استوفد
 root وفد
 form 10
 class common

verb توافق
 root وفق
 form 6
 class common

verb وافى
 root وفي
 form 3
 class common
 alt past3ms وافى
 alt past3fs وافت
 alt past3mp وافوا
 alt pres3ms يوافي
 alt pres3fs توافي
 alt pres3mp يوافون
 alt juss3ms يواف
 alt pass3ms ووفي
 alt passpres3ms يوافى
 alt actptcp موافي
 alt passptcp موافى

verb وقّف
 root وقف
 form 2
 class common

verb استوقف
 root وقف
 form 10
 class common

verb واكب
 root وكب
 form 3
 class common

verb وكّل
 root وكل
 form 2
 class common

verb ولّى
 root ولي
 form 2
 class common
 alt past3ms ولى
 alt past3fs ولت
 alt past3mp ولوا
 alt pres3ms يولي
 alt pres3fs تولي
 alt pres3mp يولون
 alt juss3ms يول
 alt pass3ms ولي
 alt passpres3ms يولى
 alt actptcp مولي
 alt passptcp مولى

verb ولى
 root ولي
 form 1
 vowel i
 masdar ولاية
 class common
 alt past3ms ولى
 alt past3fs ولت
 alt past3mp ولوا
 alt pres3ms يلي
 alt pres3fs تلي
 alt pres3mp يلون
 alt juss3ms يل
 alt pass3ms ولي
 alt passpres3ms يولى
 alt actptcp والي
 alt passptcp مولي

verb وهب
 root وهب
 form 1
 vowel a
 masdar هبة وهب
 class common
 alt pres3ms يهب
 alt pres3fs تهب
 alt pres3mp يهبون
 alt juss3ms يهب

verb أوهم
 root وهم
 form 4
 class common

verb توهّم
 root وهم
 form 5
 class common

verb يسّر
 root يسر
 form 2
 class common

verb أيقن
 root يقن
 form 4
 class common

verb تيقّن
 root يقن
 form 5
 class common
