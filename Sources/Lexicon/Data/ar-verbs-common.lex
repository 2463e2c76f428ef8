#! lex 1 kind=verbs lang=ar
# Frequent verbs that carry no relation; they tell verbs from unknown names.

verb أبّن
 root ءبن
 form 2
 class common

verb أبه
 root ءبه
 form 1
 vowel a i
 masdar أبه
 class common

verb آتى
 root ءتي
 form 3
 class common

verb تأتّى
 root ءتي
 form 5
 class common

verb أتى
 root ءتي
 form 1
 vowel i
 masdar إتيان
 class common

verb أثّث
 root ءثث
 form 2
 class common

verb آثر
 root ءثر
 form 4
 class common

verb تأثّر
 root ءثر
 form 5
 class common

verb أثّم
 root ءثم
 form 2
 class common

verb أثم
 root ءثم
 form 1
 vowel a i
 masdar إثم
 class common

verb تأجّج
 root ءجج
 form 5
 class common

verb آجر
 root ءجر
 form 4
 class common

verb تأجّل
 root ءجل
 form 5
 class common

verb أخّر
 root ءخر
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

verb تأدّب
 root ءدب
 form 5
 class common

verb تأدّى
 root ءدي
 form 5
 class common

verb أذّن
 root ءذن
 form 2
 class common

verb استأذن
 root ءذن
 form 10
 class common

verb تأذّى
 root ءذي
 form 5
 class common

verb تأرجح
 root ءرجح
 form q2
 class common

verb أرّخ
 root ءرخ
 form 2
 class common

verb أرشف
 root ءرشف
 form q1
 class common

verb أرّق
 root ءرق
 form 2
 class common

verb أرق
 root ءرق
 form 1
 vowel a i
 masdar أرق
 class common

verb أزف
 root ءزف
 form 1
 vowel a i
 masdar أزف
 class common

verb أزّم
 root ءزم
 form 2
 class common

verb تأزّم
 root ءزم
 form 5
 class common

verb استأسد
 root ءسد
 form 10
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

verb آسى
 root ءسي
 form 3
 class common

verb تأسّى
 root ءسي
 form 5
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

verb استأصل
 root ءصل
 form 10
 class common

verb أطّر
 root ءطر
 form 2
 class common

verb تأطّر
 root ءطر
 form 5
 class common

verb أفل
 root ءفل
 form 1
 vowel u
 masdar أفول
 class common

verb أقّت
 root ءقت
 form 2
 class common

verb أقلم
 root ءقلم
 form q1
 class common

verb تأقلم
 root ءقلم
 form q2
 class common

verb تأكّد
 root ءكد
 form 5
 class common

verb تآكل
 root ءكل
 form 6
 class common

verb أكل
 root ءكل
 form 1
 vowel u
 masdar أكل
 class common

verb ألّب
 root ءلب
 form 2
 class common

verb ألّف
 root ءلف
 form 2
 class common

verb تألّف
 root ءلف
 form 5
 class common

verb ألف
 root ءلف
 form 1
 vowel a
 masdar ألفة
 class common

verb تألّق
 root ءلق
 form 5
 class common

verb ألّم
 root ءلم
 form 2
 class common

verb آلم
 root ءلم
 form 4
 class common

verb تألّم
 root ءلم
 form 5
 class common

verb ألّه
 root ءله
 form 2
 class common

verb تألّه
 root ءله
 form 5
 class common

verb أمّل
 root ءمل
 form 2
 class common

verb تأمّل
 root ءمل
 form 5
 class common

verb أمّم
 root ءمم
 form 2
 class common

verb أمّن
 root ءمن
 form 2
 class common

verb آمن
 root ءمن
 form 4
 class common

verb ائتمن
 root ءمن
 form 8
 class common

verb استأمن
 root ءمن
 form 10
 class common

verb أمن
 root ءمن
 form 1
 vowel a i
 masdar أمن أمان
 class common

verb أنّث
 root ءنث
 form 2
 class common

verb أنّس
 root ءنس
 form 2
 class common

verb آنس
 root ءنس
 form 4
 class common

verb استأنس
 root ءنس
 form 10
 class common

verb أنس
 root ءنس
 form 1
 vowel a i
 masdar أنس
 class common

verb أنف
 root ءنف
 form 1
 vowel a i
 masdar أنفة
 class common

verb تأنّق
 root ءنق
 form 5
 class common

verb تأنّى
 root ءني
 form 5
 class common

verb أهّل
 root ءهل
 form 2
 class common

verb تأهّل
 root ءهل
 form 5
 class common

verb استأهل
 root ءهل
 form 10
 class common

verb آب
 root ءوب
 form 1
 vowel u
 masdar إياب أوبة
 class common


verb تأوّل
 root ءول
 form 5
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
 masdar إيواء مأوى
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

verb تأيّد
 root ءيد
 form 5
 class common

verb ابتأس
 root بءس
 form 8
 class common

verb بؤس
 root بءس
 form 1
 vowel u u
 masdar بؤس
 class common

verb بتر
 root بتر
 form 1
 vowel u
 masdar بتر
 class common

verb انبث
 root بثث
 form 7
 class common

verb تبجّح
 root بجح
 form 5
 class common

verb باحث
 root بحث
 form 3
 class common

verb أبحر
 root بحر
 form 4
 class common

verb تبحّر
 root بحر
 form 5
 class common

verb بحلق
 root بحلق
 form q1
 class common

verb بخّر
 root بخر
 form 2
 class common

verb تبخّر
 root بخر
 form 5
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

verb بادأ
 root بدء
 form 3
 class common

verb بدّد
 root بدد
 form 2
 class common

verb تبدّد
 root بدد
 form 5
 class common

verb تبادر
 root بدر
 form 6
 class common

verb بدر
 root بدر
 form 1
 vowel u
 masdar بدور
 class common

verb ابتدع
 root بدع
 form 8
 class common

verb بدّل
 root بدل
 form 2
 class common

verb بادل
 root بدل
 form 3
 class common

verb أبدل
 root بدل
 form 4
 class common

verb تبدّل
 root بدل
 form 5
 class common

verb تبادل
 root بدل
 form 6
 class common

verb استبدل
 root بدل
 form 10
 class common

verb تبدّى
 root بدو
 form 5
 class common

verb بذّر
 root بذر
 form 2
 class common

verb بذر
 root بذر
 form 1
 vowel u
 masdar بذر
 class common

verb ابتذل
 root بذل
 form 8
 class common

verb بذل
 root بذل
 form 1
 vowel u
 masdar بذل
 class common

verb أبرأ
 root برء
 form 4
 class common

verb برئ
 root برء
 form 1
 vowel a i
 masdar براءة برء
 class common

verb برّح
 root برح
 form 2
 class common

verb بارح
 root برح
 form 3
 class common

verb برّد
 root برد
 form 2
 class common

verb برد
 root برد
 form 1
 vowel u
 masdar برودة
 class common

verb تبرّر
 root برر
 form 5
 class common

verb بر
 root برر
 form 1
 vowel a
 masdar بر
 class common

verb برّز
 root برز
 form 2
 class common

verb برز
 root برز
 form 1
 vowel u
 masdar بروز
 class common

verb برع
 root برع
 form 1
 vowel u
 masdar براعة
 class common

verb برق
 root برق
 form 1
 vowel u
 masdar برق
 class common

verb برقع
 root برقع
 form q1
 class common

verb برّك
 root برك
 form 2
 class common

verb تبرّك
 root برك
 form 5
 class common

verb برك
 root برك
 form 1
 vowel u
 masdar بروك
 class common

verb تبرّم
 root برم
 form 5
 class common

verb بارى
 root بري
 form 3
 class common

verb تبارى
 root بري
 form 6
 class common

verb انبرى
 root بري
 form 7
 class common

verb بزغ
 root بزغ
 form 1
 vowel u
 masdar بزوغ
 class common

verb بزق
 root بزق
 form 1
 vowel u
 masdar بزق
 class common

verb بسّط
 root بسط
 form 2
 class common

verb تبسّط
 root بسط
 form 5
 class common

verb انبسط
 root بسط
 form 7
 class common

verb استبسل
 root بسل
 form 10
 class common

verb تبسّم
 root بسم
 form 5
 class common

verb ابتسم
 root بسم
 form 8
 class common

verb بسمل
 root بسمل
 form q1
 class common

verb أبشر
 root بشر
 form 4
 class common

verb بش
 root بشش
 form 1
 vowel a
 masdar بشاشة
 class common

verb بصّر
 root بصر
 form 2
 class common

verb أبصر
 root بصر
 form 4
 class common

verb تبصّر
 root بصر
 form 5
 class common

verb استبصر
 root بصر
 form 10
 class common

verb بصق
 root بصق
 form 1
 vowel u
 masdar بصق
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

verb بطّأ
 root بطء
 form 2
 class common

verb أبطأ
 root بطء
 form 4
 class common

verb تبطّأ
 root بطء
 form 5
 class common

verb انبطح
 root بطح
 form 7
 class common

verb بطح
 root بطح
 form 1
 vowel a
 masdar بطح
 class common

verb بطل
 root بطل
 form 1
 vowel u
 masdar بطلان
 class common

verb انبعث
 root بعث
 form 7
 class common

verb ابتعث
 root بعث
 form 8
 class common

verb بعث
 root بعث
 form 1
 vowel a
 masdar بعث
 class common

verb بعثر
 root بعثر
 form q1
 class common

verb تبعثر
 root بعثر
 form q2
 class common

verb بعج
 root بعج
 form 1
 vowel a
 masdar بعج
 class common

verb تبعّد
 root بعد
 form 5
 class common

verb تباعد
 root بعد
 form 6
 class common

verb ابتعد
 root بعد
 form 8
 class common

verb بعد
 root بعد
 form 1
 vowel u u
 masdar بعد
 class common

verb أبغض
 root بغض
 form 4
 class common

verb ابتغى
 root بغي
 form 8
 class common

verb بغى
 root بغي
 form 1
 vowel i
 masdar بغي بغاء
 class common

verb تبقّى
 root بقي
 form 5
 class common

verb استبقى
 root بقي
 form 10
 class common

verb بكّت
 root بكت
 form 2
 class common

verb بكّر
 root بكر
 form 2
 class common

verb أبكى
 root بكي
 form 4
 class common

verb تباكى
 root بكي
 form 6
 class common

verb بكى
 root بكي
 form 1
 vowel i
 masdar بكاء
 class common

verb بلبل
 root بلبل
 form q1
 class common

verb تبلبل
 root بلبل
 form q2
 class common

verb تبلّد
 root بلد
 form 5
 class common

verb بلع
 root بلع
 form 1
 vowel a
 masdar بلع
 class common

verb بالغ
 root بلغ
 form 3
 class common

verb تبلّغ
 root بلغ
 form 5
 class common

verb بلغ
 root بلغ
 form 1
 vowel u
 masdar بلوغ
 class common

verb بلّل
 root بلل
 form 2
 class common

verb تبلّل
 root بلل
 form 5
 class common

verb بالى
 root بلو
 form 3
 class common

verb ابتلى
 root بلو
 form 8
 class common

verb بلا
 root بلو
 form 1
 vowel u
 masdar بلاء
 class common

verb بلور
 root بلور
 form q1
 class common

verb تبلور
 root بلور
 form q2
 class common

verb أبلى
 root بلي
 form 4
 class common

verb انبنى
 root بني
 form 7
 class common

verb ابتنى
 root بني
 form 8
 class common

verb بهت
 root بهت
 form 1
 vowel a
 masdar بهت
 class common

verb أبهج
 root بهج
 form 4
 class common

verb ابتهج
 root بهج
 form 8
 class common

verb بهدل
 root بهدل
 form q1
 class common

verb أبهر
 root بهر
 form 4
 class common

verb انبهر
 root بهر
 form 7
 class common

verb بهر
 root بهر
 form 1
 vowel a
 masdar بهر
 class common

verb ابتهل
 root بهل
 form 8
 class common

verb أبهم
 root بهم
 form 4
 class common

verb تباهى
 root بهي
 form 6
 class common

verb بوّأ
 root بوء
 form 2
 class common

verb تبوّأ
 root بوء
 form 5
 class common

verb باء
 root بوء
 form 1
 vowel u
 masdar بوء
 class common

verb بوّب
 root بوب
 form 2
 class common

verb بوّق
 root بوق
 form 2
 class common

verb تبوّل
 root بول
 form 5
 class common

verb بال
 root بول
 form 1
 vowel u
 masdar بول
 class common

verb بيّت
 root بيت
 form 2
 class common

verb باد
 root بيد
 form 1
 vowel i
 masdar بيد بيدودة
 class common

verb بيّض
 root بيض
 form 2
 class common

verb تبيّض
 root بيض
 form 5
 class common

verb ابيض
 root بيض
 form 9
 class common

verb أبان
 root بين
 form 4
 class common

verb تبيّن
 root بين
 form 5
 class common

verb تباين
 root بين
 form 6
 class common

verb استبان
 root بين
 form 10
 class common

verb بان
 root بين
 form 1
 vowel i
 masdar بيان بين
 class common

verb أتبع
 root تبع
 form 4
 class common

verb تتابع
 root تبع
 form 6
 class common

verb اتبع
 root تبع
 form 8
 class common

verb استتبع
 root تبع
 form 10
 class common

verb تبّل
 root تبل
 form 2
 class common

verb تاجر
 root تجر
 form 3
 class common

verb تجر
 root تجر
 form 1
 vowel u
 masdar تجارة
 class common

verb تاخم
 root تخم
 form 3
 class common

verb أتخم
 root تخم
 form 4
 class common

verb ترجم
 root ترجم
 form q1
 class common

verb ترّس
 root ترس
 form 2
 class common

verb تترّس
 root ترس
 form 5
 class common

verb أترع
 root ترع
 form 4
 class common

verb تارك
 root ترك
 form 3
 class common

verb ترك
 root ترك
 form 1
 vowel u
 masdar ترك
 class common

verb أتعب
 root تعب
 form 4
 class common

verb تعب
 root تعب
 form 1
 vowel a i
 masdar تعب
 class common

verb أتعس
 root تعس
 form 4
 class common

verb تفل
 root تفل
 form 1
 vowel u
 masdar تفل
 class common

verb أتقن
 root تقن
 form 4
 class common

verb أتلف
 root تلف
 form 4
 class common

verb تلف
 root تلف
 form 1
 vowel a i
 masdar تلف
 class common

verb تلفن
 root تلفن
 form q1
 class common

verb تتالى
 root تلو
 form 6
 class common

verb تمّم
 root تمم
 form 2
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

verb تتوّج
 root توج
 form 5
 class common

verb تاق
 root توق
 form 1
 vowel u
 masdar توق
 class common

verb تاه
 root تيه
 form 1
 vowel i
 masdar تيه
 class common

verb تثبّت
 root ثبت
 form 5
 class common

verb ثابر
 root ثبر
 form 3
 class common

verb ثبّط
 root ثبط
 form 2
 class common

verb أثخن
 root ثخن
 form 4
 class common

verb ثرثر
 root ثرثر
 form q1
 class common

verb ثرّى
 root ثري
 form 2
 class common

verb أثرى
 root ثري
 form 4
 class common

verb ثري
 root ثري
 form 1
 vowel a i
 masdar ثراء
 class common

verb ثقب
 root ثقب
 form 1
 vowel u
 masdar ثقب
 class common

verb ثقّف
 root ثقف
 form 2
 class common

verb تثقّف
 root ثقف
 form 5
 class common

verb ثقّل
 root ثقل
 form 2
 class common

verb أثقل
 root ثقل
 form 4
 class common

verb تثاقل
 root ثقل
 form 6
 class common

verb ثقل
 root ثقل
 form 1
 vowel u u
 masdar ثقل
 class common

verb ثلّج
 root ثلج
 form 2
 class common

verb أثلج
 root ثلج
 form 4
 class common

verb ثنّى
 root ثني
 form 2
 class common

verb انثنى
 root ثني
 form 7
 class common

verb استثنى
 root ثني
 form 10
 class common

verb ثنى
 root ثني
 form 1
 vowel i
 masdar ثني
 class common

verb أثاب
 root ثوب
 form 4
 class common

verb استثار
 root ثور
 form 10
 class common

verb ثوى
 root ثوي
 form 1
 vowel i
 masdar ثواء
 class common
 alt past3ms ثوى
 alt past3fs ثوت
 alt past3mp ثووا
 alt pres3ms يثوي
 alt pres3fs تثوي
 alt pres3mp يثوون
 alt juss3ms يثو
 alt pass3ms ثوي
 alt passpres3ms يثوى
 alt actptcp ثاوي
 alt passptcp مثوي

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

verb جبر
 root جبر
 form 1
 vowel u
 masdar جبر
 class common

verb جبن
 root جبن
 form 1
 vowel u u
 masdar جبن
 class common

verb جبى
 root جبي
 form 1
 vowel i
 masdar جباية
 class common

verb اجتث
 root جثث
 form 8
 class common

verb جثم
 root جثم
 form 1
 vowel i
 masdar جثوم
 class common

verb جحد
 root جحد
 form 1
 vowel a
 masdar جحود جحد
 class common

verb جحظ
 root جحظ
 form 1
 vowel a
 masdar جحوظ
 class common

verb أجحف
 root جحف
 form 4
 class common

verb تجدّد
 root جدد
 form 5
 class common

verb استجد
 root جدد
 form 10
 class common

verb جد
 root جدد
 form 1
 vowel i
 masdar جد
 class common

verb جدر
 root جدر
 form 1
 vowel u u
 masdar جدارة
 class common

verb جدّف
 root جدف
 form 2
 class common

verb أجدى
 root جدي
 form 4
 class common

verb استجدى
 root جدي
 form 10
 class common

verb جاذب
 root جذب
 form 3
 class common

verb تجاذب
 root جذب
 form 6
 class common

verb انجذب
 root جذب
 form 7
 class common

verb اجتذب
 root جذب
 form 8
 class common

verb جذب
 root جذب
 form 1
 vowel i
 masdar جذب
 class common

verb جذّر
 root جذر
 form 2
 class common

verb تجذّر
 root جذر
 form 5
 class common

verb جرّأ
 root جرء
 form 2
 class common

verb تجرّأ
 root جرء
 form 5
 class common

verb جرؤ
 root جرء
 form 1
 vowel u u
 masdar جرأة
 class common

verb جرّح
 root جرح
 form 2
 class common

verb تجرّد
 root جرد
 form 5
 class common

verb انجر
 root جرر
 form 7
 class common

verb اجتر
 root جرر
 form 8
 class common

verb جرّس
 root جرس
 form 2
 class common

verb جرّع
 root جرع
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

verb انجرف
 root جرف
 form 7
 class common

verb جرف
 root جرف
 form 1
 vowel u
 masdar جرف
 class common

verb أجرم
 root جرم
 form 4
 class common

verb جارى
 root جري
 form 3
 class common

verb جزّأ
 root جزء
 form 2
 class common

verb تجزّأ
 root جزء
 form 5
 class common

verb اجتزأ
 root جزء
 form 8
 class common

verb جزع
 root جزع
 form 1
 vowel a i
 masdar جزع
 class common

verb جازف
 root جزف
 form 3
 class common

verb أجزل
 root جزل
 form 4
 class common

verb جازى
 root جزي
 form 3
 class common

verb جزى
 root جزي
 form 1
 vowel i
 masdar جزاء
 class common

verb جسّد
 root جسد
 form 2
 class common

verb تجسّد
 root جسد
 form 5
 class common

verb جسّر
 root جسر
 form 2
 class common

verb تجاسر
 root جسر
 form 6
 class common

verb جسر
 root جسر
 form 1
 vowel u
 masdar جسارة
 class common

verb جس
 root جسس
 form 1
 vowel u
 masdar جس
 class common

verb جسّم
 root جسم
 form 2
 class common

verb تجسّم
 root جسم
 form 5
 class common

verb جعجع
 root جعجع
 form q1
 class common

verb جفّف
 root جفف
 form 2
 class common

verb تجفّف
 root جفف
 form 5
 class common

verb جف
 root جفف
 form 1
 vowel i
 masdar جفاف
 class common

verb أجفل
 root جفل
 form 4
 class common

verb جافى
 root جفو
 form 3
 class common

verb تجافى
 root جفو
 form 6
 class common

verb جفا
 root جفو
 form 1
 vowel u
 masdar جفاء
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

verb جلجل
 root جلجل
 form q1
 class common

verb جالد
 root جلد
 form 3
 class common

verb تجلّد
 root جلد
 form 5
 class common

verb جلد
 root جلد
 form 1
 vowel i
 masdar جلد
 class common

verb جالس
 root جلس
 form 3
 class common

verb أجلس
 root جلس
 form 4
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

verb تجلّل
 root جلل
 form 5
 class common

verb جلّى
 root جلو
 form 2
 class common

verb أجلى
 root جلو
 form 4
 class common

verb تجلّى
 root جلو
 form 5
 class common

verb انجلى
 root جلو
 form 7
 class common

verb جمح
 root جمح
 form 1
 vowel a
 masdar جماح
 class common

verb تجمّد
 root جمد
 form 5
 class common

verb جمد
 root جمد
 form 1
 vowel u
 masdar جمود
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

verb جامل
 root جمل
 form 3
 class common

verb تجمّل
 root جمل
 form 5
 class common

verb جنّب
 root جنب
 form 2
 class common

verb جانب
 root جنب
 form 3
 class common

verb تجنّب
 root جنب
 form 5
 class common

verb تجانب
 root جنب
 form 6
 class common

verb اجتنب
 root جنب
 form 8
 class common

verb جنّح
 root جنح
 form 2
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

verb جنّن
 root جنن
 form 2
 class common

verb جن
 root جنن
 form 1
 vowel u
 masdar جنون
 class common

verb جنى
 root جني
 form 1
 vowel i
 masdar جني جناية
 class common

verb أجهد
 root جهد
 form 4
 class common

verb جهد
 root جهد
 form 1
 vowel a
 masdar جهد
 class common

verb جاهر
 root جهر
 form 3
 class common

verb أجهش
 root جهش
 form 4
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

verb تجاوب
 root جوب
 form 6
 class common

verb جاب
 root جوب
 form 1
 vowel u
 masdar جوب
 class common

verb أجاد
 root جود
 form 4
 class common

verb جاد
 root جود
 form 1
 vowel u
 masdar جود جودة
 class common

verb جاور
 root جور
 form 3
 class common

verb تجاور
 root جور
 form 6
 class common

verb جار
 root جور
 form 1
 vowel u
 masdar جور
 class common

verb جاوز
 root جوز
 form 3
 class common

verb تجاوز
 root جوز
 form 6
 class common

verb اجتاز
 root جوز
 form 8
 class common

verb جاع
 root جوع
 form 1
 vowel u
 masdar جوع
 class common

verb جوّف
 root جوف
 form 2
 class common

verb تجوّل
 root جول
 form 5
 class common

verb جال
 root جول
 form 1
 vowel u
 masdar جول
 class common

verb جاء
 root جيء
 form 1
 vowel i
 masdar مجيء
 class common

verb جيّر
 root جير
 form 2
 class common

verb جيّش
 root جيش
 form 2
 class common

verb جاش
 root جيش
 form 1
 vowel i
 masdar جيشان
 class common

verb حبّب
 root حبب
 form 2
 class common

verb أحب
 root حبب
 form 4
 class common

verb تحبّب
 root حبب
 form 5
 class common

verb تحاب
 root حبب
 form 6
 class common

verb حب
 root حبب
 form 1
 vowel i
 masdar حب
 class common

verb حبّر
 root حبر
 form 2
 class common

verb احتبس
 root حبس
 form 8
 class common

verb حبط
 root حبط
 form 1
 vowel a i
 masdar حبوط
 class common

verb حبك
 root حبك
 form 1
 vowel i
 masdar حبك
 class common

verb حابى
 root حبو
 form 3
 class common

verb حبا
 root حبو
 form 1
 vowel u
 masdar حبو
 class common

verb حتّم
 root حتم
 form 2
 class common

verb تحتّم
 root حتم
 form 5
 class common

verb احتجب
 root حجب
 form 8
 class common

verb حجّج
 root حجج
 form 2
 class common

verb حاج
 root حجج
 form 3
 class common

verb حج
 root حجج
 form 1
 vowel u
 masdar حج
 class common

verb تحجّر
 root حجر
 form 5
 class common

verb حجر
 root حجر
 form 1
 vowel u
 masdar حجر
 class common

verb حجز
 root حجز
 form 1
 vowel i
 masdar حجز
 class common

verb حجل
 root حجل
 form 1
 vowel i
 masdar حجل
 class common

verb تحجّم
 root حجم
 form 5
 class common

verb حادث
 root حدث
 form 3
 class common

verb حدث
 root حدث
 form 1
 vowel u
 masdar حدوث
 class common
 takes pp في

verb حدّد
 root حدد
 form 2
 class common

verb تحدّد
 root حدد
 form 5
 class common

verb احتد
 root حدد
 form 8
 class common

verb حد
 root حدد
 form 1
 vowel u
 masdar حد
 class common

verb تحدّر
 root حدر
 form 5
 class common

verb حدّق
 root حدق
 form 2
 class common

verb أحدق
 root حدق
 form 4
 class common

verb تحذّر
 root حذر
 form 5
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

verb حذق
 root حذق
 form 1
 vowel a i
 masdar حذق
 class common

verb حاذى
 root حذو
 form 3
 class common

verb احتذى
 root حذو
 form 8
 class common

verb حذا
 root حذو
 form 1
 vowel u
 masdar حذو
 class common

verb حرث
 root حرث
 form 1
 vowel u
 masdar حرث
 class common

verb حرّج
 root حرج
 form 2
 class common

verb أحرج
 root حرج
 form 4
 class common

verb تحرّر
 root حرر
 form 5
 class common

verb أحرز
 root حرز
 form 4
 class common

verb احترس
 root حرس
 form 8
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

verb حرّف
 root حرف
 form 2
 class common

verb انحرف
 root حرف
 form 7
 class common

verb احترف
 root حرف
 form 8
 class common

verb احترق
 root حرق
 form 8
 class common

verb تحرّك
 root حرك
 form 5
 class common

verb حرّم
 root حرم
 form 2
 class common

verb احترم
 root حرم
 form 8
 class common

verb حرن
 root حرن
 form 1
 vowel u
 masdar حران
 class common

verb حزر
 root حزر
 form 1
 vowel u
 masdar حزر
 class common

verb حز
 root حزز
 form 1
 vowel u
 masdar حز
 class common

verb حزّم
 root حزم
 form 2
 class common

verb حزم
 root حزم
 form 1
 vowel i
 masdar حزم
 class common

verb أحزن
 root حزن
 form 4
 class common

verb حزن
 root حزن
 form 1
 vowel a i
 masdar حزن
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

verb تحسّر
 root حسر
 form 5
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

verb انحسم
 root حسم
 form 7
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

verb أحسن
 root حسن
 form 4
 class common

verb تحسّن
 root حسن
 form 5
 class common

verb استحسن
 root حسن
 form 10
 class common

verb حسن
 root حسن
 form 1
 vowel u u
 masdar حسن
 class common

verb حشد
 root حشد
 form 1
 vowel i
 masdar حشد
 class common

verb حشر
 root حشر
 form 1
 vowel u
 masdar حشر
 class common

verb حش
 root حشش
 form 1
 vowel u
 masdar حش
 class common

verb تحاشى
 root حشو
 form 6
 class common

verb حشا
 root حشو
 form 1
 vowel u
 masdar حشو
 class common

verb حصد
 root حصد
 form 1
 vowel u
 masdar حصد حصاد
 class common

verb انحصر
 root حصر
 form 7
 class common

verb حصر
 root حصر
 form 1
 vowel u
 masdar حصر
 class common

verb حصّل
 root حصل
 form 2
 class common

verb تحصّل
 root حصل
 form 5
 class common

verb حصل
 root حصل
 form 1
 vowel u
 masdar حصول
 class common
 takes pp على

verb حصّن
 root حصن
 form 2
 class common

verb تحصّن
 root حصن
 form 5
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

verb احتضر
 root حضر
 form 8
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

verb حضن
 root حضن
 form 1
 vowel u
 masdar حضانة
 class common

verb احتطب
 root حطب
 form 8
 class common

verb انحط
 root حطط
 form 7
 class common

verb حط
 root حطط
 form 1
 vowel u
 masdar حط
 class common

verb حطّم
 root حطم
 form 2
 class common

verb تحطّم
 root حطم
 form 5
 class common

verb حظي
 root حظي
 form 1
 vowel a i
 masdar حظوة
 class undergo

verb حفر
 root حفر
 form 1
 vowel i
 masdar حفر
 class common

verb حفّز
 root حفز
 form 2
 class common

verb تحفّز
 root حفز
 form 5
 class common

verb حفز
 root حفز
 form 1
 vowel i
 masdar حفز
 class common

verb حافظ
 root حفظ
 form 3
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

verb حف
 root حفف
 form 1
 vowel u
 masdar حف
 class common

verb احتفل
 root حفل
 form 8
 class common

verb حفل
 root حفل
 form 1
 vowel i
 masdar حفل
 class common

verb أحق
 root حقق
 form 4
 class common

verb تحقّق
 root حقق
 form 5
 class common

verb استحق
 root حقق
 form 10
 class common

verb حق
 root حقق
 form 1
 vowel i
 masdar حق
 class common

verb احتقن
 root حقن
 form 8
 class common

verb احتك
 root حكك
 form 8
 class common

verb أحكم
 root حكم
 form 4
 class common

verb تحاكم
 root حكم
 form 6
 class common

verb احتكم
 root حكم
 form 8
 class common

verb استحكم
 root حكم
 form 10
 class common

verb حاكى
 root حكي
 form 3
 class common

verb حلب
 root حلب
 form 1
 vowel i
 masdar حلب
 class common

verb حلّق
 root حلق
 form 2
 class common

verb تحلّق
 root حلق
 form 5
 class common

verb حلق
 root حلق
 form 1
 vowel i
 masdar حلق
 class common

verb حلّل
 root حلل
 form 2
 class common

verb أحل
 root حلل
 form 4
 class common

verb انحل
 root حلل
 form 7
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

verb حلّى
 root حلو
 form 2
 class common

verb تحلّى
 root حلو
 form 5
 class common

verb حلا
 root حلو
 form 1
 vowel u
 masdar حلاوة
 class common

verb حمد
 root حمد
 form 1
 vowel a i
 masdar حمد
 class common

verb احمر
 root حمر
 form 9
 class common

verb حمّس
 root حمس
 form 2
 class common

verb احتمل
 root حمل
 form 8
 class common

verb حمل
 root حمل
 form 1
 vowel i
 masdar حمل
 class common

verb احتم
 root حمم
 form 8
 class common

verb استحم
 root حمم
 form 10
 class common

verb تحامى
 root حمي
 form 6
 class common

verb احتمى
 root حمي
 form 8
 class common

verb حنث
 root حنث
 form 1
 vowel a
 masdar حنث
 class common

verb حنّط
 root حنط
 form 2
 class common

verb تحنّن
 root حنن
 form 5
 class common

verb حن
 root حنن
 form 1
 vowel i
 masdar حنين
 class common

verb حنا
 root حنو
 form 1
 vowel u
 masdar حنو
 class common

verb انحنى
 root حني
 form 7
 class common

verb حنى
 root حني
 form 1
 vowel i
 masdar حني
 class common

verb أحوج
 root حوج
 form 4
 class common
 alt past3ms أحوج
 alt past3fs أحوجت
 alt past3mp أحوجوا
 alt pres3ms يحوج
 alt pres3fs تحوج
 alt pres3mp يحوجون
 alt juss3ms يحوج
 alt pass3ms أحوج
 alt passpres3ms يحوج
 alt actptcp محوج
 alt passptcp محوج

verb احتاج
 root حوج
 form 8
 class common

verb حوّر
 root حور
 form 2
 class common

verb حوّط
 root حوط
 form 2
 class common

verb حاوط
 root حوط
 form 3
 class common

verb أحاط
 root حوط
 form 4
 class common

verb احتاط
 root حوط
 form 8
 class common

verb حوقل
 root حوقل
 form q1
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

verb حام
 root حوم
 form 1
 vowel u
 masdar حوم
 class common

verb احتوى
 root حوي
 form 8
 class common
 alt past3ms احتوى
 alt past3fs احتوت
 alt past3mp احتووا
 alt pres3ms يحتوي
 alt pres3fs تحتوي
 alt pres3mp يحتوون
 alt juss3ms يحتو
 alt pass3ms احتوي
 alt passpres3ms يحتوى
 alt actptcp محتوي
 alt passptcp محتوى

verb حوى
 root حوي
 form 1
 vowel i
 masdar حواية
 class common
 alt past3ms حوى
 alt past3fs حوت
 alt past3mp حووا
 alt pres3ms يحوي
 alt pres3fs تحوي
 alt pres3mp يحوون
 alt juss3ms يحو
 alt pass3ms حوي
 alt passpres3ms يحوى
 alt actptcp حاوي
 alt passptcp محوي

verb حيّد
 root حيد
 form 2
 class common

verb تحيّد
 root حيد
 form 5
 class common

verb حاد
 root حيد
 form 1
 vowel i
 masdar حيد
 class common

verb حيّر
 root حير
 form 2
 class common

verb تحيّر
 root حير
 form 5
 class common

verb احتار
 root حير
 form 8
 class common

verb حار
 root حير
 form 1
 vowel a
 masdar حيرة
 class common

verb حاض
 root حيض
 form 1
 vowel i
 masdar حيض
 class common

verb تحيّل
 root حيل
 form 5
 class common

verb تحايل
 root حيل
 form 6
 class common

verb تحيّن
 root حين
 form 5
 class common

verb حان
 root حين
 form 1
 vowel i
 masdar حين
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

verb استحيا
 root حيي
 form 10
 class common
 alt past3ms استحيا
 alt past3fs استحيت
 alt past3mp استحيوا
 alt pres3ms يستحيي
 alt pres3fs تستحيي
 alt pres3mp يستحيون
 alt juss3ms يستحي
 alt pass3ms استحيي
 alt passpres3ms يستحيى
 alt actptcp مستحيي
 alt passptcp مستحيى

verb حيي
 root حيي
 form 1
 vowel a i
 masdar حياة
 class common
 alt past3ms حيي
 alt past3fs حييت
 alt past3mp حيوا
 alt pres3ms يحيا
 alt pres3fs تحيا
 alt pres3mp يحيون
 alt juss3ms يحي
 alt pass3ms حيي
 alt passpres3ms يحيى
 alt actptcp حايي
 alt passptcp محيي

verb خبّأ
 root خبء
 form 2
 class common

verb اختبأ
 root خبء
 form 8
 class common

verb خبأ
 root خبء
 form 1
 vowel a
 masdar خبء
 class common

verb خبث
 root خبث
 form 1
 vowel u u
 masdar خبث
 class common

verb خابر
 root خبر
 form 3
 class common

verb اختبر
 root خبر
 form 8
 class common

verb استخبر
 root خبر
 form 10
 class common

verb خبز
 root خبز
 form 1
 vowel i
 masdar خبز
 class common

verb تخبّط
 root خبط
 form 5
 class common

verb خبط
 root خبط
 form 1
 vowel i
 masdar خبط
 class common

verb خبا
 root خبو
 form 1
 vowel u
 masdar خبو
 class common

verb تختّم
 root ختم
 form 5
 class common

verb تخثّر
 root خثر
 form 5
 class common

verb أخجل
 root خجل
 form 4
 class common

verb خجل
 root خجل
 form 1
 vowel a i
 masdar خجل
 class common

verb خدّر
 root خدر
 form 2
 class common

verb خدش
 root خدش
 form 1
 vowel i
 masdar خدش
 class common

verb انخدع
 root خدع
 form 7
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

verb خربش
 root خربش
 form q1
 class common

verb خرّج
 root خرج
 form 2
 class common

verb أخرج
 root خرج
 form 4
 class common

verb تخرّج
 root خرج
 form 5
 class common

verb تخارج
 root خرج
 form 6
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
 takes pp من

verb خر
 root خرر
 form 1
 vowel i
 masdar خرير
 class common

verb أخرس
 root خرس
 form 4
 class common

verb خرس
 root خرس
 form 1
 vowel a i
 masdar خرس
 class common

verb خرّف
 root خرف
 form 2
 class common

verb خرق
 root خرق
 form 1
 vowel i
 masdar خرق
 class common

verb اختزل
 root خزل
 form 8
 class common

verb خزّن
 root خزن
 form 2
 class common

verb خزن
 root خزن
 form 1
 vowel u
 masdar خزن
 class common

verb أخزى
 root خزي
 form 4
 class common

verb خزي
 root خزي
 form 1
 vowel a i
 masdar خزي
 class common

verb خسّر
 root خسر
 form 2
 class common

verb خسر
 root خسر
 form 1
 vowel a i
 masdar خسارة خسران
 class common

verb انخسف
 root خسف
 form 7
 class common

verb خسف
 root خسف
 form 1
 vowel i
 masdar خسف
 class common

verb خشخش
 root خشخش
 form q1
 class common

verb خشع
 root خشع
 form 1
 vowel a
 masdar خشوع
 class common

verb خشن
 root خشن
 form 1
 vowel u u
 masdar خشونة
 class common

verb خصّب
 root خصب
 form 2
 class common

verb خصخص
 root خصخص
 form q1
 class common

verb اختصر
 root خصر
 form 8
 class common

verb تخصّص
 root خصص
 form 5
 class common

verb اختص
 root خصص
 form 8
 class common

verb خص
 root خصص
 form 1
 vowel u
 masdar خصوص
 class common

verb تخاصم
 root خصم
 form 6
 class common

verb اختصم
 root خصم
 form 8
 class sue
 takes obj

verb خصم
 root خصم
 form 1
 vowel i
 masdar خصم
 class common

verb خصى
 root خصي
 form 1
 vowel i
 masdar خصاء
 class common

verb خضخض
 root خضخض
 form q1
 class common

verb اخضر
 root خضر
 form 9
 class common

verb أخضع
 root خضع
 form 4
 class common

verb أخطأ
 root خطء
 form 4
 class common

verb تخاطب
 root خطب
 form 6
 class common

verb خاطر
 root خطر
 form 3
 class common

verb خطر
 root خطر
 form 1
 vowel u
 masdar خطور
 class common

verb اختط
 root خطط
 form 8
 class common

verb خط
 root خطط
 form 1
 vowel u
 masdar خط
 class common

verb تخطّى
 root خطو
 form 5
 class common

verb خطا
 root خطو
 form 1
 vowel u
 masdar خطو
 class common

verb خفت
 root خفت
 form 1
 vowel u
 masdar خفوت
 class common

verb خفّض
 root خفض
 form 2
 class common

verb انخفض
 root خفض
 form 7
 class common
 takes pp إلى

verb خفض
 root خفض
 form 1
 vowel i
 masdar خفض
 class common

verb خفّف
 root خفف
 form 2
 class common

verb خف
 root خفف
 form 1
 vowel i
 masdar خفة
 class common

verb خفق
 root خفق
 form 1
 vowel i
 masdar خفقان
 class common

verb أخفى
 root خفي
 form 4
 class common

verb تخفّى
 root خفي
 form 5
 class common

verb اختفى
 root خفي
 form 8
 class common

verb استخفى
 root خفي
 form 10
 class common

verb خفي
 root خفي
 form 1
 vowel a i
 masdar خفاء
 class common

verb خالج
 root خلج
 form 3
 class common

verb اختلج
 root خلج
 form 8
 class common

verb خلخل
 root خلخل
 form q1
 class common

verb تخلخل
 root خلخل
 form q2
 class common

verb خلّد
 root خلد
 form 2
 class common

verb تخلّد
 root خلد
 form 5
 class common

verb خلد
 root خلد
 form 1
 vowel u
 masdar خلود
 class common

verb خلّص
 root خلص
 form 2
 class common

verb استخلص
 root خلص
 form 10
 class common

verb اختلط
 root خلط
 form 8
 class common

verb خلط
 root خلط
 form 1
 vowel i
 masdar خلط
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

verb تخلّل
 root خلل
 form 5
 class common

verb اختل
 root خلل
 form 8
 class common

verb خلا
 root خلو
 form 1
 vowel u
 masdar خلو
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

verb تخمّر
 root خمر
 form 5
 class common

verb اختمر
 root خمر
 form 8
 class common

verb خمش
 root خمش
 form 1
 vowel i
 masdar خمش
 class common

verb خمل
 root خمل
 form 1
 vowel u
 masdar خمول
 class common

verb خندق
 root خندق
 form q1
 class common

verb تخندق
 root خندق
 form q2
 class common

verb اختنق
 root خنق
 form 8
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

verb خوى
 root خوي
 form 1
 vowel i
 masdar خواء
 class common
 alt past3ms خوى
 alt past3fs خوت
 alt past3mp خووا
 alt pres3ms يخوي
 alt pres3fs تخوي
 alt pres3mp يخوون
 alt juss3ms يخو
 alt pass3ms خوي
 alt passpres3ms يخوى
 alt actptcp خاوي
 alt passptcp مخوي

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

verb تخيّر
 root خير
 form 5
 class common

verb خاط
 root خيط
 form 1
 vowel i
 masdar خياطة
 class common

verb خيّل
 root خيل
 form 2
 class common

verb خال
 root خيل
 form 1
 vowel a
 masdar خيلان
 class common

verb خيّم
 root خيم
 form 2
 class common

verb دب
 root دبب
 form 1
 vowel i
 masdar دب
 class common

verb دبّر
 root دبر
 form 2
 class common

verb أدبر
 root دبر
 form 4
 class common

verb تدبّر
 root دبر
 form 5
 class common

verb استدبر
 root دبر
 form 10
 class common

verb دبلج
 root دبلج
 form q1
 class common

verb تدثّر
 root دثر
 form 5
 class common

verb اندثر
 root دثر
 form 7
 class common

verb دجّج
 root دجج
 form 2
 class common

verb دجّل
 root دجل
 form 2
 class common

verb دجّن
 root دجن
 form 2
 class common

verb اندحر
 root دحر
 form 7
 class common

verb دحرج
 root دحرج
 form q1
 class common

verb تدحرج
 root دحرج
 form q2
 class common

verb أدخل
 root دخل
 form 4
 class common

verb تدخّل
 root دخل
 form 5
 class common

verb تداخل
 root دخل
 form 6
 class common

verb دخل
 root دخل
 form 1
 vowel u
 masdar دخول
 class common
 takes pp في

verb دخّن
 root دخن
 form 2
 class common

verb درأ
 root درء
 form 1
 vowel a
 masdar درء
 class common

verb تدرّب
 root درب
 form 5
 class common

verb تدرّج
 root درج
 form 5
 class common

verb استدرج
 root درج
 form 10
 class common

verb درج
 root درج
 form 1
 vowel u
 masdar دروج
 class common

verb دردش
 root دردش
 form q1
 class common

verb أدر
 root درر
 form 4
 class common

verb استدر
 root درر
 form 10
 class common

verb در
 root درر
 form 1
 vowel u
 masdar در
 class common

verb تدارس
 root درس
 form 6
 class common

verb أدرك
 root درك
 form 4
 class common

verb تدرّك
 root درك
 form 5
 class common

verb تدارك
 root درك
 form 6
 class common

verb درى
 root دري
 form 1
 vowel i
 masdar دراية
 class common

verb اندس
 root دسس
 form 7
 class common

verb دعس
 root دعس
 form 1
 vowel a
 masdar دعس
 class common

verb دعّم
 root دعم
 form 2
 class common

verb تداعى
 root دعو
 form 6
 class common

verb دغدغ
 root دغدغ
 form q1
 class common

verb دفّأ
 root دفء
 form 2
 class common

verb تدفّأ
 root دفء
 form 5
 class common

verb تدافع
 root دفع
 form 6
 class common

verb اندفع
 root دفع
 form 7
 class common

verb تدفّق
 root دفق
 form 5
 class common

verb دفق
 root دفق
 form 1
 vowel u
 masdar دفق
 class common

verb دفن
 root دفن
 form 1
 vowel i
 masdar دفن
 class common

verb دق
 root دقق
 form 1
 vowel u
 masdar دق
 class common

verb دلّس
 root دلس
 form 2
 class common

verb اندلع
 root دلع
 form 7
 class common
 takes pp في

verb دلف
 root دلف
 form 1
 vowel i
 masdar دلف
 class common

verb دلّك
 root دلك
 form 2
 class common

verb تدلّل
 root دلل
 form 5
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

verb تدلّى
 root دلي
 form 5
 class common

verb دمدم
 root دمدم
 form q1
 class common

verb تدمّر
 root دمر
 form 5
 class common

verb دمع
 root دمع
 form 1
 vowel a
 masdar دمع
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

verb أدمى
 root دمي
 form 4
 class common

verb دندن
 root دندن
 form q1
 class common

verb تدنّى
 root دنو
 form 5
 class common

verb دنا
 root دنو
 form 1
 vowel u
 masdar دنو
 class common

verb أدهش
 root دهش
 form 4
 class common

verb اندهش
 root دهش
 form 7
 class common

verb دهش
 root دهش
 form 1
 vowel a i
 masdar دهشة
 class common

verb دهن
 root دهن
 form 1
 vowel u
 masdar دهن
 class common

verb دهور
 root دهور
 form q1
 class common

verb تدهور
 root دهور
 form q2
 class common

verb دوّخ
 root دوخ
 form 2
 class common

verb داخ
 root دوخ
 form 1
 vowel u
 masdar دوخة
 class common

verb دوّر
 root دور
 form 2
 class common

verb استدار
 root دور
 form 10
 class common

verb دار
 root دور
 form 1
 vowel u
 masdar دوران دور
 class common
 takes pp في

verb داس
 root دوس
 form 1
 vowel u
 masdar دوس
 class common

verb دوّل
 root دول
 form 2
 class common

verb داول
 root دول
 form 3
 class common

verb أدام
 root دوم
 form 4
 class common

verb استدام
 root دوم
 form 10
 class common

verb دوّى
 root دوي
 form 2
 class common
 alt past3ms دوى
 alt past3fs دوت
 alt past3mp دووا
 alt pres3ms يدوي
 alt pres3fs تدوي
 alt pres3mp يدوون
 alt juss3ms يدو
 alt pass3ms دوي
 alt passpres3ms يدوى
 alt actptcp مدوي
 alt passptcp مدوى

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

verb استدان
 root دين
 form 10
 class common

verb ذبذب
 root ذبذب
 form q1
 class common

verb تذبذب
 root ذبذب
 form q2
 class common

verb ذبل
 root ذبل
 form 1
 vowel u
 masdar ذبول
 class common

verb ادخر
 root ذخر
 form 8
 class common

verb ذخر
 root ذخر
 form 1
 vowel a
 masdar ذخر
 class common

verb ذر
 root ذرر
 form 1
 vowel u
 masdar ذر
 class common

verb ذرف
 root ذرف
 form 1
 vowel i
 masdar ذرف
 class common

verb ذرا
 root ذرو
 form 1
 vowel u
 masdar ذرو
 class common

verb ذعر
 root ذعر
 form 1
 vowel a
 masdar ذعر
 class common

verb أذعن
 root ذعن
 form 4
 class common

verb ذاكر
 root ذكر
 form 3
 class common

verb تذكّر
 root ذكر
 form 5
 class common

verb استذكر
 root ذكر
 form 10
 class common

verb ذلّل
 root ذلل
 form 2
 class common

verb تذلّل
 root ذلل
 form 5
 class common

verb ذل
 root ذلل
 form 1
 vowel i
 masdar ذل
 class common

verb أذنب
 root ذنب
 form 4
 class common

verb ذهب
 root ذهب
 form 1
 vowel a
 masdar ذهاب
 class common

verb أذهل
 root ذهل
 form 4
 class common

verb انذهل
 root ذهل
 form 7
 class common

verb ذهل
 root ذهل
 form 1
 vowel a
 masdar ذهول
 class common

verb ذوّب
 root ذوب
 form 2
 class common

verb أذاب
 root ذوب
 form 4
 class common

verb ذاب
 root ذوب
 form 1
 vowel u
 masdar ذوب ذوبان
 class common

verb أذاق
 root ذوق
 form 4
 class common

verb ذاق
 root ذوق
 form 1
 vowel u
 masdar ذوق
 class common

verb ذاع
 root ذيع
 form 1
 vowel i
 masdar ذيوع
 class common

verb ذيّل
 root ذيل
 form 2
 class common

verb تذيّل
 root ذيل
 form 5
 class common

verb رأب
 root رءب
 form 1
 vowel a
 masdar رأب
 class common

verb رأف
 root رءف
 form 1
 vowel a
 masdar رأفة
 class common

verb أرى
 root رءي
 form 4
 class common
 alt past3ms أرى
 alt past3fs أرت
 alt past3mp أروا
 alt pres3ms يري
 alt pres3fs تري
 alt pres3mp يرون
 alt juss3ms ير
 alt pass3ms أري
 alt passpres3ms يرى
 alt actptcp مري
 alt passptcp مرى

verb تراءى
 root رءي
 form 6
 class common

verb ارتأى
 root رءي
 form 8
 class common

verb ربّب
 root ربب
 form 2
 class common

verb ربّت
 root ربت
 form 2
 class common

verb أربح
 root ربح
 form 4
 class common

verb تربّح
 root ربح
 form 5
 class common

verb ربح
 root ربح
 form 1
 vowel a i
 masdar ربح
 class common

verb ربض
 root ربض
 form 1
 vowel i
 masdar ربوض
 class common

verb رابط
 root ربط
 form 3
 class common

verb ترابط
 root ربط
 form 6
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

verb ارتبك
 root ربك
 form 8
 class common

verb ربّى
 root ربو
 form 2
 class common

verb ربا
 root ربو
 form 1
 vowel u
 masdar ربو
 class common

verb تربّى
 root ربي
 form 5
 class common

verb رتّب
 root رتب
 form 2
 class common

verb رتع
 root رتع
 form 1
 vowel a
 masdar رتع
 class common

verb رتق
 root رتق
 form 1
 vowel u
 masdar رتق
 class common

verb رتّل
 root رتل
 form 2
 class common

verb رثى
 root رثي
 form 1
 vowel i
 masdar رثاء
 class common

verb أرجح
 root رجح
 form 4
 class common

verb رجح
 root رجح
 form 1
 vowel a
 masdar رجحان
 class common

verb رجرج
 root رجرج
 form q1
 class common

verb ترجرج
 root رجرج
 form q2
 class common

verb راجع
 root رجع
 form 3
 class common

verb استرجع
 root رجع
 form 10
 class common

verb رجع
 root رجع
 form 1
 vowel i
 masdar رجوع
 class common

verb ارتجف
 root رجف
 form 8
 class common

verb رجف
 root رجف
 form 1
 vowel u
 masdar رجف
 class common

verb ترجّل
 root رجل
 form 5
 class common

verb ارتجل
 root رجل
 form 8
 class common

verb ترجّى
 root رجو
 form 5
 class common

verb ارتحل
 root رحل
 form 8
 class common

verb استرحم
 root رحم
 form 10
 class common

verb رحم
 root رحم
 form 1
 vowel a i
 masdar رحمة
 class common

verb رخص
 root رخص
 form 1
 vowel u u
 masdar رخص
 class common

verb رخّم
 root رخم
 form 2
 class common

verb أرخى
 root رخي
 form 4
 class common

verb تراخى
 root رخي
 form 6
 class common

verb ارتخى
 root رخي
 form 8
 class common

verb استرخى
 root رخي
 form 10
 class common

verb ارتد
 root ردد
 form 8
 class common

verb استرد
 root ردد
 form 10
 class common

verb ارتدع
 root ردع
 form 8
 class common

verb ترادف
 root ردف
 form 6
 class common

verb ردم
 root ردم
 form 1
 vowel i
 masdar ردم
 class common

verb تردّى
 root ردي
 form 5
 class common

verb ارتدى
 root ردي
 form 8
 class common

verb رزح
 root رزح
 form 1
 vowel a
 masdar رزوح
 class common

verb ارتزق
 root رزق
 form 8
 class common

verb رزق
 root رزق
 form 1
 vowel u
 masdar رزق
 class common

verb رسّب
 root رسب
 form 2
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

verb رسخ
 root رسخ
 form 1
 vowel a
 masdar رسوخ
 class common

verb راسل
 root رسل
 form 3
 class common

verb أرسل
 root رسل
 form 4
 class common

verb استرسل
 root رسل
 form 10
 class common

verb رسّم
 root رسم
 form 2
 class common

verb ترسّم
 root رسم
 form 5
 class common

verb ارتسم
 root رسم
 form 8
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

verb ترشّح
 root رشح
 form 5
 class common

verb رشح
 root رشح
 form 1
 vowel a
 masdar رشح
 class common

verb رشّد
 root رشد
 form 2
 class common

verb أرشد
 root رشد
 form 4
 class common

verb استرشد
 root رشد
 form 10
 class common

verb ترشّف
 root رشف
 form 5
 class common

verb رشف
 root رشف
 form 1
 vowel u
 masdar رشف
 class common

verb ارتشى
 root رشو
 form 8
 class common

verb رشا
 root رشو
 form 1
 vowel u
 masdar رشوة
 class common

verb رص
 root رصص
 form 1
 vowel u
 masdar رص
 class common

verb رضخ
 root رضخ
 form 1
 vowel a
 masdar رضوخ
 class common

verb أرضع
 root رضع
 form 4
 class common

verb رضع
 root رضع
 form 1
 vowel a
 masdar رضاعة
 class common

verb أرضى
 root رضي
 form 4
 class common

verb ارتضى
 root رضي
 form 8
 class common

verb استرضى
 root رضي
 form 10
 class common

verb رضي
 root رضي
 form 1
 vowel a i
 masdar رضا
 class common

verb ارتطم
 root رطم
 form 8
 class common

verb أرعب
 root رعب
 form 4
 class common

verb ارتعب
 root رعب
 form 8
 class common

verb رعب
 root رعب
 form 1
 vowel a
 masdar رعب
 class common

verb ارتعد
 root رعد
 form 8
 class common

verb رعد
 root رعد
 form 1
 vowel u
 masdar رعد
 class common

verb ترعرع
 root رعرع
 form q2
 class common

verb ارتعش
 root رعش
 form 8
 class common

verb راعى
 root رعي
 form 3
 class common

verb رغّب
 root رغب
 form 2
 class common

verb رغا
 root رغو
 form 1
 vowel u
 masdar رغاء
 class common

verb رفد
 root رفد
 form 1
 vowel i
 masdar رفد
 class common

verb رفرف
 root رفرف
 form q1
 class common

verb رفس
 root رفس
 form 1
 vowel u
 masdar رفس
 class common

verb ترفّع
 root رفع
 form 5
 class common

verb ارتفع
 root رفع
 form 8
 class common
 takes pp إلى

verb رف
 root رفف
 form 1
 vowel i
 masdar رف
 class common

verb رافق
 root رفق
 form 3
 class common

verb أرفق
 root رفق
 form 4
 class common

verb رفّه
 root رفه
 form 2
 class common

verb ترقّب
 root رقب
 form 5
 class common

verb رقب
 root رقب
 form 1
 vowel u
 masdar رقابة
 class common

verb رقد
 root رقد
 form 1
 vowel u
 masdar رقود
 class common

verb رقص
 root رقص
 form 1
 vowel u
 masdar رقص
 class common

verb رقّع
 root رقع
 form 2
 class common

verb رقع
 root رقع
 form 1
 vowel a
 masdar رقع
 class common

verb رقّق
 root رقق
 form 2
 class common

verb رق
 root رقق
 form 1
 vowel i
 masdar رقة
 class common

verb رقّم
 root رقم
 form 2
 class common

verb رقمن
 root رقمن
 form q1
 class common

verb ارتقى
 root رقي
 form 8
 class common

verb رقي
 root رقي
 form 1
 vowel a i
 masdar رقي
 class common

verb تركّب
 root ركب
 form 5
 class common

verb ارتكب
 root ركب
 form 8
 class common

verb ركب
 root ركب
 form 1
 vowel a i
 masdar ركوب
 class common

verb ركد
 root ركد
 form 1
 vowel u
 masdar ركود
 class common

verb ركّز
 root ركز
 form 2
 class common

verb تركّز
 root ركز
 form 5
 class common

verb ارتكز
 root ركز
 form 8
 class common

verb ركض
 root ركض
 form 1
 vowel u
 masdar ركض
 class common

verb ركع
 root ركع
 form 1
 vowel a
 masdar ركوع
 class common

verb ركّم
 root ركم
 form 2
 class common

verb تراكم
 root ركم
 form 6
 class common

verb ارتكن
 root ركن
 form 8
 class common

verb ركن
 root ركن
 form 1
 vowel u
 masdar ركون
 class common

verb رمز
 root رمز
 form 1
 vowel u
 masdar رمز
 class common

verb رمق
 root رمق
 form 1
 vowel u
 masdar رمق
 class common

verb رمّل
 root رمل
 form 2
 class common

verb ترمّل
 root رمل
 form 5
 class common

verb رمّم
 root رمم
 form 2
 class common

verb ترامى
 root رمي
 form 6
 class common

verb ارتمى
 root رمي
 form 8
 class common

verb رمى
 root رمي
 form 1
 vowel i
 masdar رمي
 class common

verb رنّح
 root رنح
 form 2
 class common

verb ترنّح
 root رنح
 form 5
 class common

verb رن
 root رنن
 form 1
 vowel i
 masdar رنين
 class common

verb رنا
 root رنو
 form 1
 vowel u
 masdar رنو
 class common

verb أرهف
 root رهف
 form 4
 class common

verb أرهق
 root رهق
 form 4
 class common

verb ترهّل
 root رهل
 form 5
 class common

verb راهن
 root رهن
 form 3
 class common

verb تراهن
 root رهن
 form 6
 class common

verb ارتهن
 root رهن
 form 8
 class common

verb رهن
 root رهن
 form 1
 vowel a
 masdar رهن
 class common

verb راج
 root روج
 form 1
 vowel u
 masdar رواج
 class common

verb راوح
 root روح
 form 3
 class common

verb أراح
 root روح
 form 4
 class common

verb تراوح
 root روح
 form 6
 class common

verb ارتاح
 root روح
 form 8
 class common

verb استراح
 root روح
 form 10
 class common

verb راود
 root رود
 form 3
 class common

verb ارتاد
 root رود
 form 8
 class common

verb روّض
 root روض
 form 2
 class common

verb ارتاع
 root روع
 form 8
 class common

verb راوغ
 root روغ
 form 3
 class common

verb راق
 root روق
 form 1
 vowel u
 masdar روق
 class common

verb رام
 root روم
 form 1
 vowel u
 masdar روم
 class common

verb تروّى
 root روي
 form 5
 class common
 alt past3ms تروى
 alt past3fs تروت
 alt past3mp ترووا
 alt pres3ms يتروى
 alt pres3fs تتروى
 alt pres3mp يتروون
 alt juss3ms يترو
 alt pass3ms تروي
 alt passpres3ms يتروى
 alt actptcp متروي
 alt passptcp متروى

verb ارتوى
 root روي
 form 8
 class common
 alt past3ms ارتوى
 alt past3fs ارتوت
 alt past3mp ارتووا
 alt pres3ms يرتوي
 alt pres3fs ترتوي
 alt pres3mp يرتوون
 alt juss3ms يرتو
 alt pass3ms ارتوي
 alt passpres3ms يرتوى
 alt actptcp مرتوي
 alt passptcp مرتوى

verb تريّث
 root ريث
 form 5
 class common

verb راع
 root ريع
 form 1
 vowel i
 masdar ريع
 class common

verb زأر
 root زءر
 form 1
 vowel a
 masdar زئير
 class common

verb أزبد
 root زبد
 form 4
 class common

verb زج
 root زجج
 form 1
 vowel u
 masdar زج
 class common

verb أزجى
 root زجي
 form 4
 class common

verb زحزح
 root زحزح
 form q1
 class common

verb تزحزح
 root زحزح
 form q2
 class common

verb زحف
 root زحف
 form 1
 vowel a
 masdar زحف
 class common

verb تزحلق
 root زحلق
 form q2
 class common

verb زاحم
 root زحم
 form 3
 class common

verb تزاحم
 root زحم
 form 6
 class common

verb ازدحم
 root زحم
 form 8
 class common

verb زخر
 root زخر
 form 1
 vowel a
 masdar زخر
 class common

verb زخرف
 root زخرف
 form q1
 class common

verb زرّر
 root زرر
 form 2
 class common

verb ازرق
 root زرق
 form 9
 class common

verb أزعج
 root زعج
 form 4
 class common

verb انزعج
 root زعج
 form 7
 class common

verb زعزع
 root زعزع
 form q1
 class common

verb تزعزع
 root زعزع
 form q2
 class common

verb زعّل
 root زعل
 form 2
 class common

verb زعل
 root زعل
 form 1
 vowel a i
 masdar زعل
 class common

verb زغرد
 root زغرد
 form q1
 class common

verb زفر
 root زفر
 form 1
 vowel i
 masdar زفير
 class common

verb زف
 root زفف
 form 1
 vowel u
 masdar زف
 class common

verb زقزق
 root زقزق
 form q1
 class common

verb زلزل
 root زلزل
 form q1
 class common

verb تزلزل
 root زلزل
 form q2
 class common

verb انزلق
 root زلق
 form 7
 class common

verb زل
 root زلل
 form 1
 vowel i
 masdar زلل
 class common

verb زمجر
 root زمجر
 form q1
 class common

verb زمّر
 root زمر
 form 2
 class common

verb تزامن
 root زمن
 form 6
 class common

verb زهد
 root زهد
 form 1
 vowel a
 masdar زهد
 class common

verb أزهر
 root زهر
 form 4
 class common

verb ازدهر
 root زهر
 form 8
 class common

verb زهق
 root زهق
 form 1
 vowel a
 masdar زهوق
 class common

verb ازدهى
 root زهو
 form 8
 class common

verb زها
 root زهو
 form 1
 vowel u
 masdar زهو
 class common

verb زوّج
 root زوج
 form 2
 class common

verb تزوّج
 root زوج
 form 5
 masdar تزوج زواج
 class common

verb تزاوج
 root زوج
 form 6
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

verb انزوى
 root زوي
 form 7
 class common
 alt past3ms انزوى
 alt past3fs انزوت
 alt past3mp انزووا
 alt pres3ms ينزوي
 alt pres3fs تنزوي
 alt pres3mp ينزوون
 alt juss3ms ينزو
 alt pass3ms انزوي
 alt passpres3ms ينزوى
 alt actptcp منزوي
 alt passptcp منزوى

verb أزاح
 root زيح
 form 4
 class common

verb انزاح
 root زيح
 form 7
 class common

verb زايد
 root زيد
 form 3
 class common

verb تزيّد
 root زيد
 form 5
 class common

verb تزايد
 root زيد
 form 6
 class common
 takes pp في

verb ازداد
 root زيد
 form 8
 class common

verb استزاد
 root زيد
 form 10
 class common

verb زاغ
 root زيغ
 form 1
 vowel i
 masdar زيغ
 class common

verb زيّف
 root زيف
 form 2
 class common

verb زيّن
 root زين
 form 2
 class common

verb تزيّن
 root زين
 form 5
 class common

verb سئم
 root سءم
 form 1
 vowel a i
 masdar سأم
 class common

verb سبّح
 root سبح
 form 2
 class common

verb سبح
 root سبح
 form 1
 vowel a
 masdar سباحة
 class common

verb سبر
 root سبر
 form 1
 vowel u
 masdar سبر
 class common

verb سابق
 root سبق
 form 3
 masdar مسابقة سباق
 class common

verb تسابق
 root سبق
 form 6
 class common

verb استبق
 root سبق
 form 8
 class common

verb سبك
 root سبك
 form 1
 vowel u
 masdar سبك
 class common

verb أسبل
 root سبل
 form 4
 class common

verb سبى
 root سبي
 form 1
 vowel i
 masdar سبي
 class common

verb ستّر
 root ستر
 form 2
 class common

verb ستر
 root ستر
 form 1
 vowel u
 masdar ستر
 class common

verb سجد
 root سجد
 form 1
 vowel u
 masdar سجود
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

verb سحر
 root سحر
 form 1
 vowel a
 masdar سحر
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

verb سخّن
 root سخن
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

verb انسد
 root سدد
 form 7
 class common

verb سد
 root سدد
 form 1
 vowel u
 masdar سد
 class common

verb أسدل
 root سدل
 form 4
 class common

verb انسدل
 root سدل
 form 7
 class common

verb سدل
 root سدل
 form 1
 vowel u
 masdar سدل
 class common

verb أسدى
 root سدي
 form 4
 class common

verb تسرّب
 root سرب
 form 5
 class common

verb سربل
 root سربل
 form q1
 class common

verb تسربل
 root سربل
 form q2
 class common

verb أسرج
 root سرج
 form 4
 class common

verb سرح
 root سرح
 form 1
 vowel a
 masdar سرح
 class common

verb سر
 root سرر
 form 1
 vowel u
 masdar سرور
 class common

verb سرّع
 root سرع
 form 2
 class common

verb سارع
 root سرع
 form 3
 class common

verb أسرع
 root سرع
 form 4
 class common

verb تسرّع
 root سرع
 form 5
 class common

verb تسارع
 root سرع
 form 6
 class common

verb سرع
 root سرع
 form 1
 vowel u u
 masdar سرعة
 class common

verb أسرف
 root سرف
 form 4
 class common

verb سرى
 root سري
 form 1
 vowel i
 masdar سريان سري
 class common
 takes pp على

verb سطّح
 root سطح
 form 2
 class common

verb تسطّح
 root سطح
 form 5
 class common

verb سطع
 root سطع
 form 1
 vowel a
 masdar سطوع
 class common

verb أسعد
 root سعد
 form 4
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

verb استعر
 root سعر
 form 8
 class common

verb سعل
 root سعل
 form 1
 vowel u
 masdar سعال
 class common

verb سافر
 root سفر
 form 3
 class common

verb سفك
 root سفك
 form 1
 vowel i
 masdar سفك
 class common

verb تساقط
 root سقط
 form 6
 class common

verb سقط
 root سقط
 form 1
 vowel u
 masdar سقوط
 class common
 takes pp في

verb سقّف
 root سقف
 form 2
 class common

verb استسقى
 root سقي
 form 10
 class common

verb سقى
 root سقي
 form 1
 vowel i
 masdar سقي
 class common

verb سكب
 root سكب
 form 1
 vowel u
 masdar سكب
 class common

verb سكت
 root سكت
 form 1
 vowel u
 masdar سكوت
 class common

verb سكر
 root سكر
 form 1
 vowel a i
 masdar سكر
 class common

verb تسكّع
 root سكع
 form 5
 class common

verb سك
 root سكك
 form 1
 vowel u
 masdar سك
 class common

verb سكّن
 root سكن
 form 2
 class common

verb أسكن
 root سكن
 form 4
 class common

verb سكن
 root سكن
 form 1
 vowel u
 masdar سكن سكون
 class common

verb تسلّح
 root سلح
 form 5
 class common

verb سلخ
 root سلخ
 form 1
 vowel a
 masdar سلخ
 class common

verb تسلسل
 root سلسل
 form q2
 class common

verb تسلّق
 root سلق
 form 5
 class common

verb سلق
 root سلق
 form 1
 vowel u
 masdar سلق
 class common

verb سلك
 root سلك
 form 1
 vowel u
 masdar سلوك
 class common

verb انسل
 root سلل
 form 7
 class common

verb أسلم
 root سلم
 form 4
 class common

verb تسلّم
 root سلم
 form 5
 class common

verb استلم
 root سلم
 form 8
 class common

verb استسلم
 root سلم
 form 10
 class common

verb سلا
 root سلو
 form 1
 vowel u
 masdar سلو
 class common

verb سلّى
 root سلي
 form 2
 class common

verb تسلّى
 root سلي
 form 5
 class common

verb سامح
 root سمح
 form 3
 class common

verb تسامح
 root سمح
 form 6
 class common

verb سمّر
 root سمر
 form 2
 class common

verb أسمع
 root سمع
 form 4
 class common

verb استمع
 root سمع
 form 8
 class common

verb سمع
 root سمع
 form 1
 vowel a i
 masdar سمع سماع
 class common

verb تسمّم
 root سمم
 form 5
 class common

verb سمّن
 root سمن
 form 2
 class common

verb تسمّى
 root سمو
 form 5
 class common

verb تسامى
 root سمو
 form 6
 class common

verb سما
 root سمو
 form 1
 vowel u
 masdar سمو
 class common

verb سنح
 root سنح
 form 1
 vowel a
 masdar سنوح
 class common

verb سنّد
 root سند
 form 2
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

verb تسنّى
 root سني
 form 5
 class common

verb سهر
 root سهر
 form 1
 vowel a
 masdar سهر
 class common

verb سهّل
 root سهل
 form 2
 class common

verb تساهل
 root سهل
 form 6
 class common

verb استسهل
 root سهل
 form 10
 class common

verb سها
 root سهو
 form 1
 vowel u
 masdar سهو
 class common

verb ساء
 root سوء
 form 1
 vowel u
 masdar سوء
 class common

verb اسود
 root سود
 form 9
 class common

verb ساد
 root سود
 form 1
 vowel u
 masdar سيادة
 class common

verb ساور
 root سور
 form 3
 class common

verb ساس
 root سوس
 form 1
 vowel u
 masdar سياسة
 class common

verb سوّغ
 root سوغ
 form 2
 class common

verb استساغ
 root سوغ
 form 10
 class common

verb تسوّق
 root سوق
 form 5
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

verb ساوى
 root سوي
 form 3
 class common
 alt past3ms ساوى
 alt past3fs ساوت
 alt past3mp ساووا
 alt pres3ms يساوي
 alt pres3fs تساوي
 alt pres3mp يساوون
 alt juss3ms يساو
 alt pass3ms سووي
 alt passpres3ms يساوى
 alt actptcp مساوي
 alt passptcp مساوى

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

verb استوى
 root سوي
 form 8
 class common
 alt past3ms استوى
 alt past3fs استوت
 alt past3mp استووا
 alt pres3ms يستوي
 alt pres3fs تستوي
 alt pres3mp يستوون
 alt juss3ms يستو
 alt pass3ms استوي
 alt passpres3ms يستوى
 alt actptcp مستوي
 alt passptcp مستوى

verb سيّب
 root سيب
 form 2
 class common

verb انساب
 root سيب
 form 7
 class common

verb سيّج
 root سيج
 form 2
 class common

verb ساح
 root سيح
 form 1
 vowel i
 masdar سياحة
 class common

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

verb سيّس
 root سيس
 form 2
 class common

verb سيّل
 root سيل
 form 2
 class common

verb سال
 root سيل
 form 1
 vowel i
 masdar سيلان
 class common

verb تشاءم
 root شءم
 form 6
 class common

verb شب
 root شبب
 form 1
 vowel i
 masdar شباب
 class common

verb تشبّث
 root شبث
 form 5
 class common

verb شبّع
 root شبع
 form 2
 class common

verb أشبع
 root شبع
 form 4
 class common

verb تشبّع
 root شبع
 form 5
 class common

verb شبع
 root شبع
 form 1
 vowel a i
 masdar شبع
 class common

verb تشابك
 root شبك
 form 6
 class common

verb شبّه
 root شبه
 form 2
 class common

verb أشبه
 root شبه
 form 4
 class common

verb تشبّه
 root شبه
 form 5
 class common

verb تشابه
 root شبه
 form 6
 class common

verb شتّت
 root شتت
 form 2
 class common

verb تشتّت
 root شتت
 form 5
 class common

verb تشجّع
 root شجع
 form 5
 class common

verb شحب
 root شحب
 form 1
 vowel a
 masdar شحوب
 class common

verb شحت
 root شحت
 form 1
 vowel a
 masdar شحاتة
 class common

verb شح
 root شحح
 form 1
 vowel i
 masdar شح
 class common

verb شحذ
 root شحذ
 form 1
 vowel a
 masdar شحذ
 class common

verb شخر
 root شخر
 form 1
 vowel i
 masdar شخير
 class common

verb شخّص
 root شخص
 form 2
 class common

verb شخص
 root شخص
 form 1
 vowel a
 masdar شخوص
 class common

verb تشدّد
 root شدد
 form 5
 class common

verb اشتد
 root شدد
 form 8
 class common

verb تشدّق
 root شدق
 form 5
 class common

verb شذ
 root شذذ
 form 1
 vowel i
 masdar شذوذ
 class common

verb شرّب
 root شرب
 form 2
 class common

verb تشرّب
 root شرب
 form 5
 class common

verb شرب
 root شرب
 form 1
 vowel a i
 masdar شرب
 class common

verb شرّح
 root شرح
 form 2
 class common

verb تشرّد
 root شرد
 form 5
 class common

verb شرد
 root شرد
 form 1
 vowel u
 masdar شرود
 class common

verb شرذم
 root شرذم
 form q1
 class common

verb تشرذم
 root شرذم
 form q2
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

verb تشرّف
 root شرف
 form 5
 class common

verb استشرف
 root شرف
 form 10
 class common

verb أشرق
 root شرق
 form 4
 class common

verb شرق
 root شرق
 form 1
 vowel u
 masdar شروق
 class common

verb شرّك
 root شرك
 form 2
 class common

verb أشرك
 root شرك
 form 4
 class common

verb استشرى
 root شري
 form 10
 class common

verb شطح
 root شطح
 form 1
 vowel a
 masdar شطح
 class common

verb انشطر
 root شطر
 form 7
 class common

verb شطر
 root شطر
 form 1
 vowel u
 masdar شطر
 class common

verb شط
 root شطط
 form 1
 vowel u
 masdar شط
 class common

verb تشظّى
 root شظي
 form 5
 class common

verb تشعّب
 root شعب
 form 5
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

verb اشتعل
 root شعل
 form 8
 class common

verb شعوذ
 root شعوذ
 form q1
 class common

verb أشغل
 root شغل
 form 4
 class common

verb انشغل
 root شغل
 form 7
 class common

verb شفّر
 root شفر
 form 2
 class common

verb شفط
 root شفط
 form 1
 vowel u
 masdar شفط
 class common

verb تشفّع
 root شفع
 form 5
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

verb شف
 root شفف
 form 1
 vowel i
 masdar شفافية
 class common

verb أشفق
 root شفق
 form 4
 class common

verb تشفّى
 root شفي
 form 5
 class common

verb تشافى
 root شفي
 form 6
 class common

verb استشفى
 root شفي
 form 10
 class common

verb شفى
 root شفي
 form 1
 vowel i
 masdar شفاء
 class common

verb تشقّق
 root شقق
 form 5
 class common

verb اشتق
 root شقق
 form 8
 class common

verb شق
 root شقق
 form 1
 vowel u
 masdar شق
 class common

verb شقلب
 root شقلب
 form q1
 class common

verb شقي
 root شقي
 form 1
 vowel a i
 masdar شقاء
 class common

verb شاكس
 root شكس
 form 3
 class common

verb تشكّل
 root شكل
 form 5
 class common

verb شلّح
 root شلح
 form 2
 class common

verb شل
 root شلل
 form 1
 vowel u
 masdar شل
 class attack
 takes obj

verb شمت
 root شمت
 form 1
 vowel a i
 masdar شماتة
 class common

verb شمخ
 root شمخ
 form 1
 vowel a
 masdar شموخ
 class common

verb شمّر
 root شمر
 form 2
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

verb شم
 root شمم
 form 1
 vowel u
 masdar شم
 class common

verb شنّف
 root شنف
 form 2
 class common

verb شاهد
 root شهد
 form 3
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

verb اشتهر
 root شهر
 form 8
 class common

verb شهر
 root شهر
 form 1
 vowel a
 masdar شهر
 class common

verb شهق
 root شهق
 form 1
 vowel a
 masdar شهيق
 class common

verb اشتهى
 root شهو
 form 8
 class common

verb شاب
 root شوب
 form 1
 vowel u
 masdar شوب
 class common

verb استشار
 root شور
 form 10
 class common

verb تشوّش
 root شوش
 form 5
 class common

verb تشوّف
 root شوف
 form 5
 class common

verb شاف
 root شوف
 form 1
 vowel u
 masdar شوف
 class common

verb شوّق
 root شوق
 form 2
 class common

verb تشوّق
 root شوق
 form 5
 class common

verb اشتاق
 root شوق
 form 8
 class common

verb شوّه
 root شوه
 form 2
 class common

verb تشوّه
 root شوه
 form 5
 class common

verb شوى
 root شوي
 form 1
 vowel i
 masdar شي
 class common
 alt past3ms شوى
 alt past3fs شوت
 alt past3mp شووا
 alt pres3ms يشوي
 alt pres3fs تشوي
 alt pres3mp يشوون
 alt juss3ms يشو
 alt pass3ms شوي
 alt passpres3ms يشوى
 alt actptcp شاوي
 alt passptcp مشوي

verb شاء
 root شيء
 form 1
 vowel a
 masdar مشيئة
 class common

verb شاخ
 root شيخ
 form 1
 vowel i
 masdar شيخوخة
 class common

verb شيّد
 root شيد
 form 2
 class common

verb استشاط
 root شيط
 form 10
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

verb شاع
 root شيع
 form 1
 vowel i
 masdar شيوع
 class common

verb تصبّب
 root صبب
 form 5
 class common

verb انصب
 root صبب
 form 7
 class common

verb صب
 root صبب
 form 1
 vowel u
 masdar صب
 class common

verb تصبّر
 root صبر
 form 5
 class common

verb صبر
 root صبر
 form 1
 vowel i
 masdar صبر
 class common

verb صبغ
 root صبغ
 form 1
 vowel u
 masdar صبغ
 class common

verb صبا
 root صبو
 form 1
 vowel u
 masdar صبوة صبو
 class common

verb صاحب
 root صحب
 form 3
 class common

verb اصطحب
 root صحب
 form 8
 class common

verb استصحب
 root صحب
 form 10
 class common

verb صحب
 root صحب
 form 1
 vowel a
 masdar صحبة
 class common

verb صحّح
 root صحح
 form 2
 class common

verb صح
 root صحح
 form 1
 vowel i
 masdar صحة
 class common

verb صحا
 root صحو
 form 1
 vowel u
 masdar صحو
 class common

verb صدئ
 root صدء
 form 1
 vowel a i
 masdar صدأ
 class common

verb صد
 root صدد
 form 1
 vowel u
 masdar صد
 class common

verb استصدر
 root صدر
 form 10
 class common

verb صدر
 root صدر
 form 1
 vowel u
 masdar صدور
 class common
 takes pp عن

verb تصدّع
 root صدع
 form 5
 class common

verb صادف
 root صدف
 form 3
 class common

verb تصادق
 root صدق
 form 6
 class common

verb صدق
 root صدق
 form 1
 vowel u
 masdar صدق
 class common

verb صدم
 root صدم
 form 1
 vowel i
 masdar صدم
 class common

verb صدّى
 root صدي
 form 2
 class common

verb صارح
 root صرح
 form 3
 class common

verb استصرخ
 root صرخ
 form 10
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

verb صرّف
 root صرف
 form 2
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

verb انصرم
 root صرم
 form 7
 class common

verb صعّب
 root صعب
 form 2
 class common

verb استصعب
 root صعب
 form 10
 class common

verb صعب
 root صعب
 form 1
 vowel u u
 masdar صعوبة
 class common

verb صعّد
 root صعد
 form 2
 class common

verb تصعّد
 root صعد
 form 5
 class common

verb تصاعد
 root صعد
 form 6
 class common
 takes pp في

verb صعد
 root صعد
 form 1
 vowel a
 masdar صعود
 class common

verb صعّر
 root صعر
 form 2
 class common

verb صعق
 root صعق
 form 1
 vowel a
 masdar صعق
 class common

verb صغّر
 root صغر
 form 2
 class common

verb استصغر
 root صغر
 form 10
 class common

verb صغر
 root صغر
 form 1
 vowel u u
 masdar صغر
 class common

verb أصغى
 root صغي
 form 4
 class common

verb تصفّح
 root صفح
 form 5
 class common

verb صفّر
 root صفر
 form 2
 class common

verb اصفر
 root صفر
 form 9
 class common

verb صف
 root صفف
 form 1
 vowel u
 masdar صف
 class common

verb اصطفى
 root صفو
 form 8
 class common

verb صفا
 root صفو
 form 1
 vowel u
 masdar صفاء
 class common

verb صقل
 root صقل
 form 1
 vowel u
 masdar صقل
 class common

verb تصلّب
 root صلب
 form 5
 class common

verb صلّح
 root صلح
 form 2
 class common

verb أصلح
 root صلح
 form 4
 class common

verb استصلح
 root صلح
 form 10
 class common

verb صلح
 root صلح
 form 1
 vowel u
 masdar صلاح
 class common

verb صلّى
 root صلي
 form 2
 masdar تصلية صلاة
 class common

verb صمت
 root صمت
 form 1
 vowel u
 masdar صمت
 class common

verb صمد
 root صمد
 form 1
 vowel u
 masdar صمود
 class common

verb صم
 root صمم
 form 1
 vowel a
 masdar صمم
 class common

verb تصنّع
 root صنع
 form 5
 class common

verb اصطنع
 root صنع
 form 8
 class common

verb صاهر
 root صهر
 form 3
 class common

verb انصهر
 root صهر
 form 7
 class common

verb صهر
 root صهر
 form 1
 vowel a
 masdar صهر
 class common

verb صهل
 root صهل
 form 1
 vowel a
 masdar صهيل
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

verb انصاع
 root صوع
 form 7
 class common

verb صاغ
 root صوغ
 form 1
 vowel u
 masdar صياغة
 class common

verb صال
 root صول
 form 1
 vowel u
 masdar صولة
 class common

verb صام
 root صوم
 form 1
 vowel u
 masdar صوم
 class common

verb صان
 root صون
 form 1
 vowel u
 masdar صيانة صون
 class common

verb تصيّد
 root صيد
 form 5
 class common

verb اصطاد
 root صيد
 form 8
 class common

verb صاد
 root صيد
 form 1
 vowel i
 masdar صيد
 class common

verb تصيّف
 root صيف
 form 5
 class common

verb اصطاف
 root صيف
 form 8
 class common

verb تضاءل
 root ضءل
 form 6
 class common

verb انضبط
 root ضبط
 form 7
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

verb أضحك
 root ضحك
 form 4
 class common

verb ضحك
 root ضحك
 form 1
 vowel a i
 masdar ضحك
 class common

verb ضحّى
 root ضحي
 form 2
 class common

verb ضخّم
 root ضخم
 form 2
 class common

verb تضخّم
 root ضخم
 form 5
 class common

verb تضاد
 root ضدد
 form 6
 class common

verb ضارب
 root ضرب
 form 3
 class common

verb تضارب
 root ضرب
 form 6
 class common

verb اضطرب
 root ضرب
 form 8
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
 masdar ضرر ضر
 class common

verb تضرّع
 root ضرع
 form 5
 class common

verb أضرم
 root ضرم
 form 4
 class common

verb ضعّف
 root ضعف
 form 2
 class common

verb ضاعف
 root ضعف
 form 3
 class common

verb أضعف
 root ضعف
 form 4
 class common

verb تضاعف
 root ضعف
 form 6
 class common

verb استضعف
 root ضعف
 form 10
 class common

verb ضعف
 root ضعف
 form 1
 vowel u
 masdar ضعف
 class common

verb انضغط
 root ضغط
 form 7
 class common

verb تضافر
 root ضفر
 form 6
 class common

verb أضفى
 root ضفو
 form 4
 class common

verb تضلّع
 root ضلع
 form 5
 class common

verb اضطلع
 root ضلع
 form 8
 class common

verb ضلّل
 root ضلل
 form 2
 class common

verb ضل
 root ضلل
 form 1
 vowel i
 masdar ضلال
 class common

verb ضمّد
 root ضمد
 form 2
 class common

verb أضمر
 root ضمر
 form 4
 class common

verb ضمر
 root ضمر
 form 1
 vowel u
 masdar ضمور
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

verb تضمّن
 root ضمن
 form 5
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

verb أضنى
 root ضني
 form 4
 class common

verb ضاهى
 root ضهي
 form 3
 class common

verb ضوّأ
 root ضوء
 form 2
 class common

verb أضاء
 root ضوء
 form 4
 class common

verb تضوّر
 root ضور
 form 5
 class common

verb تضوّع
 root ضوع
 form 5
 class common

verb استضاء
 root ضيء
 form 10
 class common

verb ضيّع
 root ضيع
 form 2
 class common

verb أضاع
 root ضيع
 form 4
 class common

verb ضاع
 root ضيع
 form 1
 vowel i
 masdar ضياع
 class common

verb استضاف
 root ضيف
 form 10
 class common

verb تضايق
 root ضيق
 form 6
 class common

verb ضاق
 root ضيق
 form 1
 vowel i
 masdar ضيق
 class common

verb طأطأ
 root طءطء
 form q1
 class common

verb طبّب
 root طبب
 form 2
 class common

verb تطبّب
 root طبب
 form 5
 class common

verb طبخ
 root طبخ
 form 1
 vowel u
 masdar طبخ
 class common

verb تطبّع
 root طبع
 form 5
 class common

verb انطبع
 root طبع
 form 7
 class common

verb طبع
 root طبع
 form 1
 vowel a
 masdar طبع طباعة
 class common

verb طابق
 root طبق
 form 3
 class common

verb تطبّق
 root طبق
 form 5
 class common

verb تطابق
 root طبق
 form 6
 class common

verb انطبق
 root طبق
 form 7
 class common

verb طحن
 root طحن
 form 1
 vowel a
 masdar طحن
 class common

verb طرأ
 root طرء
 form 1
 vowel a
 masdar طروء
 class common

verb أطرب
 root طرب
 form 4
 class common

verb طرب
 root طرب
 form 1
 vowel a i
 masdar طرب
 class common

verb اطرح
 root طرح
 form 8
 class common

verb طرّز
 root طرز
 form 2
 class common

verb تطرّف
 root طرف
 form 5
 class common

verb طرق
 root طرق
 form 1
 vowel u
 masdar طرق
 class common

verb طعّم
 root طعم
 form 2
 class common

verb أطعم
 root طعم
 form 4
 class common

verb تطعّم
 root طعم
 form 5
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

verb انطفأ
 root طفء
 form 7
 class common

verb طفح
 root طفح
 form 1
 vowel a
 masdar طفح
 class common

verb طفر
 root طفر
 form 1
 vowel i
 masdar طفرة
 class common

verb تطفّل
 root طفل
 form 5
 class common

verb طفا
 root طفو
 form 1
 vowel u
 masdar طفو
 class common

verb طقطق
 root طقطق
 form q1
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

verb استطلع
 root طلع
 form 10
 class common

verb طلع
 root طلع
 form 1
 vowel u
 masdar طلوع
 class common

verb طلّق
 root طلق
 form 2
 masdar تطليق طلاق
 class common

verb تطلّق
 root طلق
 form 5
 class common

verb أطل
 root طلل
 form 4
 class common

verb طل
 root طلل
 form 1
 vowel u
 masdar طل
 class common

verb انطلى
 root طلي
 form 7
 class common

verb طلى
 root طلي
 form 1
 vowel i
 masdar طلي طلاء
 class common

verb طمر
 root طمر
 form 1
 vowel u
 masdar طمر
 class common

verb طمس
 root طمس
 form 1
 vowel i
 masdar طمس
 class common

verb طمع
 root طمع
 form 1
 vowel a
 masdar طمع
 class common

verb طم
 root طمم
 form 1
 vowel u
 masdar طم
 class common

verb أطنب
 root طنب
 form 4
 class common

verb طن
 root طنن
 form 1
 vowel i
 masdar طنين
 class common

verb طهّر
 root طهر
 form 2
 class common

verb تطهّر
 root طهر
 form 5
 class common

verb طها
 root طهو
 form 1
 vowel u
 masdar طهو
 class common

verb تطوّر
 root طور
 form 5
 class common

verb طوّع
 root طوع
 form 2
 class common

verb طاوع
 root طوع
 form 3
 class common

verb طاف
 root طوف
 form 1
 vowel u
 masdar طواف
 class common

verb طوّل
 root طول
 form 2
 class common

verb أطال
 root طول
 form 4
 class common

verb تطوّل
 root طول
 form 5
 class common

verb استطال
 root طول
 form 10
 class common

verb طال
 root طول
 form 1
 vowel u
 masdar طول
 class common

verb انطوى
 root طوي
 form 7
 class common
 alt past3ms انطوى
 alt past3fs انطوت
 alt past3mp انطووا
 alt pres3ms ينطوي
 alt pres3fs تنطوي
 alt pres3mp ينطوون
 alt juss3ms ينطو
 alt pass3ms انطوي
 alt passpres3ms ينطوى
 alt actptcp منطوي
 alt passptcp منطوى

verb طوى
 root طوي
 form 1
 vowel i
 masdar طي
 class common
 alt past3ms طوى
 alt past3fs طوت
 alt past3mp طووا
 alt pres3ms يطوي
 alt pres3fs تطوي
 alt pres3mp يطوون
 alt juss3ms يطو
 alt pass3ms طوي
 alt passpres3ms يطوى
 alt actptcp طاوي
 alt passptcp مطوي

verb طيّب
 root طيب
 form 2
 class common

verb طاب
 root طيب
 form 1
 vowel i
 masdar طيب
 class common

verb طيّر
 root طير
 form 2
 class common

verb تطيّر
 root طير
 form 5
 class common

verb طار
 root طير
 form 1
 vowel i
 masdar طيران
 class common

verb أطاع
 root طيع
 form 4
 masdar إطاعة طاعة
 class common

verb أطاق
 root طيق
 form 4
 class common

verb ظعن
 root ظعن
 form 1
 vowel a
 masdar ظعن
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

verb استظل
 root ظلل
 form 10
 class common

verb ظاهر
 root ظهر
 form 3
 class common

verb استظهر
 root ظهر
 form 10
 class common

verb ظهر
 root ظهر
 form 1
 vowel a
 masdar ظهور
 class common
 takes pp في

verb عبّأ
 root عبء
 form 2
 class common

verb عبأ
 root عبء
 form 1
 vowel a
 masdar عبء
 class common

verb عبث
 root عبث
 form 1
 vowel a
 masdar عبث
 class common

verb عبّد
 root عبد
 form 2
 class common

verb تعبّد
 root عبد
 form 5
 class common

verb عبد
 root عبد
 form 1
 vowel u
 masdar عبادة
 class common

verb عبر
 root عبر
 form 1
 vowel u
 masdar عبور
 class common

verb عبس
 root عبس
 form 1
 vowel i
 masdar عبوس
 class common

verb عبق
 root عبق
 form 1
 vowel a i
 masdar عبق
 class common

verb استعتب
 root عتب
 form 10
 class common

verb أعتق
 root عتق
 form 4
 class common

verb عتق
 root عتق
 form 1
 vowel i
 masdar عتق
 class common

verb عتّم
 root عتم
 form 2
 class common

verb عتا
 root عتو
 form 1
 vowel u
 masdar عتو
 class common

verb عثر
 root عثر
 form 1
 vowel u
 masdar عثور
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

verb عج
 root عجج
 form 1
 vowel i
 masdar عجيج
 class common

verb أعجز
 root عجز
 form 4
 class common

verb عجّل
 root عجل
 form 2
 class common

verb تعجّل
 root عجل
 form 5
 class common

verb استعجل
 root عجل
 form 10
 class common

verb عجن
 root عجن
 form 1
 vowel i
 masdar عجن
 class common

verb عدّد
 root عدد
 form 2
 masdar تعديد تعداد
 class common

verb أعد
 root عدد
 form 4
 class common

verb تعدّد
 root عدد
 form 5
 class common

verb اعتد
 root عدد
 form 8
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

verb عادل
 root عدل
 form 3
 class common

verb تعادل
 root عدل
 form 6
 class common

verb اعتدل
 root عدل
 form 8
 class common

verb انعدم
 root عدم
 form 7
 class common

verb عدم
 root عدم
 form 1
 vowel a i
 masdar عدم
 class common

verb عدا
 root عدو
 form 1
 vowel u
 masdar عدو عدوان
 class common

verb عدّى
 root عدي
 form 2
 class common

verb تعادى
 root عدي
 form 6
 class common

verb استعدى
 root عدي
 form 10
 class common

verb تعذّب
 root عذب
 form 5
 class common

verb عذر
 root عذر
 form 1
 vowel i
 masdar عذر
 class common

verb عرّب
 root عرب
 form 2
 class common

verb استعرب
 root عرب
 form 10
 class common

verb عربد
 root عربد
 form q1
 class common

verb عرّج
 root عرج
 form 2
 class common

verb عرج
 root عرج
 form 1
 vowel u
 masdar عروج
 class common

verb عرّض
 root عرض
 form 2
 class common

verb تعارض
 root عرض
 form 6
 class common

verb تعرّف
 root عرف
 form 5
 class common

verb تعارف
 root عرف
 form 6
 class common

verb عرف
 root عرف
 form 1
 vowel i
 masdar معرفة عرفان
 class common

verb تعرّق
 root عرق
 form 5
 class common

verb تعرقل
 root عرقل
 form q2
 class common

verb اعترى
 root عرو
 form 8
 class common

verb تعرّى
 root عري
 form 5
 class common

verb عزّر
 root عزر
 form 2
 class common

verb عزّز
 root عزز
 form 2
 class common

verb تعزّز
 root عزز
 form 5
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

verb تعزّى
 root عزي
 form 5
 class common

verb تعسّر
 root عسر
 form 5
 class common

verb عسكر
 root عسكر
 form q1
 class common

verb عاشر
 root عشر
 form 3
 class common

verb عشّش
 root عشش
 form 2
 class common

verb عشق
 root عشق
 form 1
 vowel a i
 masdar عشق
 class common

verb تعشّى
 root عشو
 form 5
 class common

verb عصّب
 root عصب
 form 2
 class common

verb تعصّب
 root عصب
 form 5
 class common

verb عاصر
 root عصر
 form 3
 class common

verb عصر
 root عصر
 form 1
 vowel i
 masdar عصر
 class common

verb عصف
 root عصف
 form 1
 vowel i
 masdar عصف
 class common

verb عصم
 root عصم
 form 1
 vowel i
 masdar عصمة
 class common

verb استعصى
 root عصي
 form 10
 class common

verb عض
 root عضض
 form 1
 vowel a
 masdar عض
 class common

verb عطّر
 root عطر
 form 2
 class common

verb عطس
 root عطس
 form 1
 vowel i
 masdar عطاس
 class common

verb عطش
 root عطش
 form 1
 vowel a i
 masdar عطش
 class common

verb انعطف
 root عطف
 form 7
 class common

verb استعطف
 root عطف
 form 10
 class common

verb عطف
 root عطف
 form 1
 vowel i
 masdar عطف
 class common

verb عطّل
 root عطل
 form 2
 class attack
 takes obj

verb تعطّل
 root عطل
 form 5
 class common

verb تعاطى
 root عطي
 form 6
 class common

verb عظّم
 root عظم
 form 2
 class common

verb تعاظم
 root عظم
 form 6
 class common

verb تعفّف
 root عفف
 form 5
 class common

verb عف
 root عفف
 form 1
 vowel i
 masdar عفة
 class common

verb عفّن
 root عفن
 form 2
 class common

verb تعفّن
 root عفن
 form 5
 class common

verb تعافى
 root عفو
 form 6
 class common

verb أعقب
 root عقب
 form 4
 class common

verb تعاقب
 root عقب
 form 6
 class common

verb تعقّد
 root عقد
 form 5
 class common

verb انعقد
 root عقد
 form 7
 class common
 takes pp في

verb عقل
 root عقل
 form 1
 vowel i
 masdar عقل
 class common

verb عقّم
 root عقم
 form 2
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

verb اعتكف
 root عكف
 form 8
 class common

verb عالج
 root علج
 form 3
 masdar معالجة علاج
 class common

verb عالق
 root علق
 form 3
 class common

verb تعلّق
 root علق
 form 5
 class common

verb علق
 root علق
 form 1
 vowel a i
 masdar علق
 class common

verb علّل
 root علل
 form 2
 class common

verb تعلّل
 root علل
 form 5
 class common

verb علّم
 root علم
 form 2
 class common

verb تعلّم
 root علم
 form 5
 class common

verb استعلم
 root علم
 form 10
 class common

verb تعالى
 root علو
 form 6
 class common

verb علا
 root علو
 form 1
 vowel u
 masdar علو
 class common

verb عمّد
 root عمد
 form 2
 class common

verb تعمّد
 root عمد
 form 5
 class common

verb عمّر
 root عمر
 form 2
 class common

verb أعمر
 root عمر
 form 4
 class common

verb اعتمر
 root عمر
 form 8
 class common

verb عمّق
 root عمق
 form 2
 class common

verb تعمّق
 root عمق
 form 5
 class common

verb عامل
 root عمل
 form 3
 class common

verb تعمّل
 root عمل
 form 5
 class common

verb تعامل
 root عمل
 form 6
 class common

verb اعتمل
 root عمل
 form 8
 class common

verb عمّم
 root عمم
 form 2
 class common

verb عم
 root عمم
 form 1
 vowel u
 masdar عموم
 class common

verb أعمى
 root عمي
 form 4
 class common

verb تعامى
 root عمي
 form 6
 class common

verb عمي
 root عمي
 form 1
 vowel a i
 masdar عمى
 class common

verb عنّت
 root عنت
 form 2
 class common

verb تعنّت
 root عنت
 form 5
 class common

verb عانق
 root عنق
 form 3
 class common

verb اعتنق
 root عنق
 form 8
 class common

verb تعنّى
 root عني
 form 5
 class common

verb اعتنى
 root عني
 form 8
 class common

verb عنى
 root عني
 form 1
 vowel i
 masdar عناية عني
 class common

verb عهد
 root عهد
 form 1
 vowel a
 masdar عهد
 class common

verb عوّد
 root عود
 form 2
 class common

verb تعوّد
 root عود
 form 5
 class common

verb اعتاد
 root عود
 form 8
 class common

verb استعاد
 root عود
 form 10
 class common

verb عوّذ
 root عوذ
 form 2
 class common

verb استعاذ
 root عوذ
 form 10
 class common

verb عاذ
 root عوذ
 form 1
 vowel u
 masdar عوذ
 class common

verb أعار
 root عور
 form 4
 class common

verb استعار
 root عور
 form 10
 class common

verb أعاز
 root عوز
 form 4
 class common

verb عوّض
 root عوض
 form 2
 class common

verb تعوّض
 root عوض
 form 5
 class common

verb اعتاض
 root عوض
 form 8
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

verb عوّم
 root عوم
 form 2
 class common

verb عام
 root عوم
 form 1
 vowel u
 masdar عوم
 class common

verb عوى
 root عوي
 form 1
 vowel i
 masdar عواء
 class common
 alt past3ms عوى
 alt past3fs عوت
 alt past3mp عووا
 alt pres3ms يعوي
 alt pres3fs تعوي
 alt pres3mp يعوون
 alt juss3ms يعو
 alt pass3ms عوي
 alt passpres3ms يعوى
 alt actptcp عاوي
 alt passptcp معوي

verb عاث
 root عيث
 form 1
 vowel i
 masdar عيث
 class common

verb عيّر
 root عير
 form 2
 class common

verb عايش
 root عيش
 form 3
 class common

verb تعيّش
 root عيش
 form 5
 class common

verb تعايش
 root عيش
 form 6
 class common

verb عاش
 root عيش
 form 1
 vowel i
 masdar عيش معيشة
 class common

verb أعيا
 root عيي
 form 4
 class common
 alt past3ms أعيا
 alt past3fs أعيت
 alt past3mp أعيوا
 alt pres3ms يعيي
 alt pres3fs تعيي
 alt pres3mp يعيون
 alt juss3ms يعي
 alt pass3ms أعيي
 alt passpres3ms يعيى
 alt actptcp معيي
 alt passptcp معيى

verb غبر
 root غبر
 form 1
 vowel u
 masdar غبور
 class common

verb اغتبط
 root غبط
 form 8
 class common

verb غبط
 root غبط
 form 1
 vowel i
 masdar غبطة
 class common

verb غبن
 root غبن
 form 1
 vowel i
 masdar غبن
 class common

verb غذّى
 root غذو
 form 2
 class common

verb تغذّى
 root غذو
 form 5
 class common

verb غرّب
 root غرب
 form 2
 class common

verb تغرّب
 root غرب
 form 5
 class common

verb غرب
 root غرب
 form 1
 vowel u
 masdar غروب
 class common

verb غربل
 root غربل
 form q1
 class common

verb اغتر
 root غرر
 form 8
 class common

verb غرز
 root غرز
 form 1
 vowel i
 masdar غرز
 class common

verb غرس
 root غرس
 form 1
 vowel i
 masdar غرس
 class common

verb اغترف
 root غرف
 form 8
 class common

verb غرف
 root غرف
 form 1
 vowel i
 masdar غرف
 class common

verb غرّق
 root غرق
 form 2
 class common

verb أغرق
 root غرق
 form 4
 class common

verb استغرق
 root غرق
 form 10
 class common

verb غرق
 root غرق
 form 1
 vowel a i
 masdar غرق
 class common

verb تغرّم
 root غرم
 form 5
 class common

verb أغرى
 root غري
 form 4
 class common

verb غزر
 root غزر
 form 1
 vowel u u
 masdar غزارة
 class common

verb غازل
 root غزل
 form 3
 class common

verb غزل
 root غزل
 form 1
 vowel i
 masdar غزل
 class common

verb اغتسل
 root غسل
 form 8
 class common

verb غسل
 root غسل
 form 1
 vowel i
 masdar غسل
 class common

verb غش
 root غشش
 form 1
 vowel u
 masdar غش
 class common

verb تغشّى
 root غشي
 form 5
 class common

verb غشي
 root غشي
 form 1
 vowel a i
 masdar غشيان غشاوة
 class common

verb أغضب
 root غضب
 form 4
 class common

verb تغضّب
 root غضب
 form 5
 class common

verb غضب
 root غضب
 form 1
 vowel a i
 masdar غضب
 class common

verb غض
 root غضض
 form 1
 vowel u
 masdar غض
 class common

verb أغضى
 root غضي
 form 4
 class common

verb تغاضى
 root غضي
 form 6
 class common

verb تغطرس
 root غطرس
 form q2
 class common

verb غطس
 root غطس
 form 1
 vowel i
 masdar غطس
 class common

verb تغطّى
 root غطي
 form 5
 class common

verb استغفر
 root غفر
 form 10
 class common

verb غفر
 root غفر
 form 1
 vowel i
 masdar غفران مغفرة
 class common

verb أغفل
 root غفل
 form 4
 class common

verb تغافل
 root غفل
 form 6
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

verb غفا
 root غفو
 form 1
 vowel u
 masdar غفو
 class common

verb تغلّب
 root غلب
 form 5
 class common

verb تغالب
 root غلب
 form 6
 class common

verb غلب
 root غلب
 form 1
 vowel i
 masdar غلبة غلب
 class common

verb غلط
 root غلط
 form 1
 vowel a i
 masdar غلط
 class common

verb غلّظ
 root غلظ
 form 2
 class common

verb تغلغل
 root غلغل
 form q2
 class common

verb غلّف
 root غلف
 form 2
 class common

verb انغلق
 root غلق
 form 7
 class common

verb غالى
 root غلو
 form 3
 class common

verb غلا
 root غلو
 form 1
 vowel u
 masdar غلاء
 class common

verb غلى
 root غلي
 form 1
 vowel i
 masdar غليان
 class common

verb تغمّد
 root غمد
 form 5
 class common

verb غمد
 root غمد
 form 1
 vowel i
 masdar غمد
 class common

verb غامر
 root غمر
 form 3
 class common

verb غمر
 root غمر
 form 1
 vowel u
 masdar غمر
 class common

verb تغامز
 root غمز
 form 6
 class common

verb انغمس
 root غمس
 form 7
 class common

verb غمس
 root غمس
 form 1
 vowel i
 masdar غمس
 class common

verb أغمض
 root غمض
 form 4
 class common

verb غمض
 root غمض
 form 1
 vowel u
 masdar غموض
 class common

verb غمغم
 root غمغم
 form q1
 class common

verb اغتنم
 root غنم
 form 8
 class common

verb غنم
 root غنم
 form 1
 vowel a i
 masdar غنم
 class common

verb غنّى
 root غني
 form 2
 class common

verb أغنى
 root غني
 form 4
 class common

verb تغنّى
 root غني
 form 5
 class common

verb استغنى
 root غني
 form 10
 class common

verb غني
 root غني
 form 1
 vowel a i
 masdar غنى
 class common

verb غاص
 root غوص
 form 1
 vowel u
 masdar غوص
 class common

verb أغوى
 root غوي
 form 4
 class common
 alt past3ms أغوى
 alt past3fs أغوت
 alt past3mp أغووا
 alt pres3ms يغوي
 alt pres3fs تغوي
 alt pres3mp يغوون
 alt juss3ms يغو
 alt pass3ms أغوي
 alt passpres3ms يغوى
 alt actptcp مغوي
 alt passptcp مغوى

verb غوى
 root غوي
 form 1
 vowel i
 masdar غواية
 class common
 alt past3ms غوى
 alt past3fs غوت
 alt past3mp غووا
 alt pres3ms يغوي
 alt pres3fs تغوي
 alt pres3mp يغوون
 alt juss3ms يغو
 alt pass3ms غوي
 alt passpres3ms يغوى
 alt actptcp غاوي
 alt passptcp مغوي

verb غيّب
 root غيب
 form 2
 class common

verb تغيّب
 root غيب
 form 5
 class common

verb غاب
 root غيب
 form 1
 vowel i
 masdar غياب
 class common

verb غيّر
 root غير
 form 2
 class common

verb تغيّر
 root غير
 form 5
 class common

verb غار
 root غير
 form 1
 vowel a
 masdar غيرة
 class common

verb أغاظ
 root غيظ
 form 4
 class common

verb اغتاظ
 root غيظ
 form 8
 class common

verb غاظ
 root غيظ
 form 1
 vowel i
 masdar غيظ
 class common

verb تفاءل
 root فءل
 form 6
 class common

verb فبرك
 root فبرك
 form q1
 class common

verb فتّت
 root فتت
 form 2
 class common

verb تفتّت
 root فتت
 form 5
 class common

verb تفتّح
 root فتح
 form 5
 class common

verb انفتح
 root فتح
 form 7
 class common

verb استفتح
 root فتح
 form 10
 class common

verb فتر
 root فتر
 form 1
 vowel u
 masdar فتور
 class common

verb انفتق
 root فتق
 form 7
 class common

verb فتق
 root فتق
 form 1
 vowel i
 masdar فتق
 class common

verb فتن
 root فتن
 form 1
 vowel i
 masdar فتنة
 class common

verb استفتى
 root فتي
 form 10
 class common

verb فاجأ
 root فجء
 form 3
 class common

verb تفاجأ
 root فجء
 form 6
 class common

verb تفجّر
 root فجر
 form 5
 class common

verb انفجر
 root فجر
 form 7
 class common

verb فجع
 root فجع
 form 1
 vowel a
 masdar فجع
 class common

verb استفحل
 root فحل
 form 10
 class common

verb تفحّم
 root فحم
 form 5
 class common

verb تفاخر
 root فخر
 form 6
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

verb فخّم
 root فخم
 form 2
 class common

verb تفادى
 root فدي
 form 6
 class common

verb افتدى
 root فدي
 form 8
 class common

verb فدى
 root فدي
 form 1
 vowel i
 masdar فداء
 class common

verb تفرّج
 root فرج
 form 5
 class common

verb انفرج
 root فرج
 form 7
 class common

verb أفرح
 root فرح
 form 4
 class common

verb فرح
 root فرح
 form 1
 vowel a i
 masdar فرح
 class common

verb تفرّد
 root فرد
 form 5
 class common

verb انفرد
 root فرد
 form 7
 class common

verb استفرد
 root فرد
 form 10
 class common

verb فر
 root فرر
 form 1
 vowel i
 masdar فرار
 class common

verb أفرز
 root فرز
 form 4
 class common

verb فرز
 root فرز
 form 1
 vowel i
 masdar فرز
 class common

verb تفرّس
 root فرس
 form 5
 class common

verb افترس
 root فرس
 form 8
 class common

verb افترش
 root فرش
 form 8
 class common

verb فرش
 root فرش
 form 1
 vowel u
 masdar فرش
 class common

verb فرّط
 root فرط
 form 2
 class common

verb أفرط
 root فرط
 form 4
 class common

verb انفرط
 root فرط
 form 7
 class common

verb فرط
 root فرط
 form 1
 vowel u
 masdar فرط
 class common

verb فرّع
 root فرع
 form 2
 class common

verb تفرّع
 root فرع
 form 5
 class common

verb فرّغ
 root فرغ
 form 2
 class common

verb أفرغ
 root فرغ
 form 4
 class common

verb تفرّغ
 root فرغ
 form 5
 class common

verb استفرغ
 root فرغ
 form 10
 class common

verb فرغ
 root فرغ
 form 1
 vowel u
 masdar فراغ
 class common

verb فرّق
 root فرق
 form 2
 masdar تفريق تفرقة
 class common

verb فارق
 root فرق
 form 3
 class common

verb تفرّق
 root فرق
 form 5
 class common

verb افترق
 root فرق
 form 8
 class common

verb فرق
 root فرق
 form 1
 vowel u
 masdar فرق
 class common

verb فرقع
 root فرقع
 form q1
 class common

verb تفرقع
 root فرقع
 form q2
 class common

verb فرك
 root فرك
 form 1
 vowel u
 masdar فرك
 class common

verb فرمل
 root فرمل
 form q1
 class common

verb استفز
 root فزز
 form 10
 class common

verb فزّع
 root فزع
 form 2
 class common

verb أفزع
 root فزع
 form 4
 class common

verb فزع
 root فزع
 form 1
 vowel a i
 masdar فزع
 class common

verb أفسح
 root فسح
 form 4
 class common

verb فسح
 root فسح
 form 1
 vowel a
 masdar فسح
 class common

verb أفسد
 root فسد
 form 4
 class common

verb فسد
 root فسد
 form 1
 vowel u
 masdar فساد
 class common

verb فسّر
 root فسر
 form 2
 class common

verb استفسر
 root فسر
 form 10
 class common

verb تفشّى
 root فشو
 form 5
 class common

verb فشا
 root فشو
 form 1
 vowel u
 masdar فشو
 class common

verb فصّل
 root فصل
 form 2
 class common

verb فاصل
 root فصل
 form 3
 class common

verb انفصم
 root فصم
 form 7
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

verb أفطر
 root فطر
 form 4
 class common

verb فطر
 root فطر
 form 1
 vowel u
 masdar فطر
 class common

verb فطم
 root فطم
 form 1
 vowel i
 masdar فطام
 class common

verb فطن
 root فطن
 form 1
 vowel a i
 masdar فطنة
 class common

verb تفاعل
 root فعل
 form 6
 class common

verb انفعل
 root فعل
 form 7
 class common

verb افتعل
 root فعل
 form 8
 class common

verb فعل
 root فعل
 form 1
 vowel a
 masdar فعل
 class common

verb فغر
 root فغر
 form 1
 vowel a
 masdar فغر
 class common

verb فقأ
 root فقء
 form 1
 vowel a
 masdar فقء
 class common

verb تفقّد
 root فقد
 form 5
 class common

verb افتقد
 root فقد
 form 8
 class common

verb فقد
 root فقد
 form 1
 vowel i
 masdar فقد فقدان
 class common

verb أفقر
 root فقر
 form 4
 class common

verb افتقر
 root فقر
 form 8
 class common

verb فقس
 root فقس
 form 1
 vowel i
 masdar فقس
 class common

verb تفاقم
 root فقم
 form 6
 class common

verb تفكّر
 root فكر
 form 5
 class common

verb فكّك
 root فكك
 form 2
 class common

verb تفكّك
 root فكك
 form 5
 class common

verb فك
 root فكك
 form 1
 vowel u
 masdar فك
 class common

verb تفكّه
 root فكه
 form 5
 class common

verb فلح
 root فلح
 form 1
 vowel a
 masdar فلح
 class common

verb أفلس
 root فلس
 form 4
 class common

verb فلسف
 root فلسف
 form q1
 class common

verb تفلسف
 root فلسف
 form q2
 class common

verb انفلق
 root فلق
 form 7
 class common

verb فلق
 root فلق
 form 1
 vowel i
 masdar فلق
 class common

verb تفنّن
 root فنن
 form 5
 class common

verb أفنى
 root فني
 form 4
 class common

verb تفانى
 root فني
 form 6
 class common

verb فني
 root فني
 form 1
 vowel a i
 masdar فناء
 class common

verb فهرس
 root فهرس
 form q1
 class common

verb تفهّم
 root فهم
 form 5
 class common

verb تفاهم
 root فهم
 form 6
 class common

verb استفهم
 root فهم
 form 10
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

verb تفاوت
 root فوت
 form 6
 class common

verb فات
 root فوت
 form 1
 vowel u
 masdar فوات
 class common

verb فاح
 root فوح
 form 1
 vowel u
 masdar فوح
 class common

verb فار
 root فور
 form 1
 vowel u
 masdar فوران
 class common

verb فاز
 root فوز
 form 1
 vowel u
 masdar فوز
 class common
 takes pp على ب

verb أفاق
 root فوق
 form 4
 class common

verb تفوّق
 root فوق
 form 5
 class common

verb استفاق
 root فوق
 form 10
 class common

verb فاق
 root فوق
 form 1
 vowel u
 masdar فوق
 class common

verb استفاد
 root فيد
 form 10
 class common

verb أفاض
 root فيض
 form 4
 class common

verb فاض
 root فيض
 form 1
 vowel i
 masdar فيض فيضان
 class common

verb قبّح
 root قبح
 form 2
 class common

verb اقتبس
 root قبس
 form 8
 class common

verb انقبض
 root قبض
 form 7
 class common

verb قبع
 root قبع
 form 1
 vowel a
 masdar قبوع
 class common

verb قبّل
 root قبل
 form 2
 class common

verb أقبل
 root قبل
 form 4
 class common

verb تقبّل
 root قبل
 form 5
 class common

verb تقابل
 root قبل
 form 6
 class common

verb قتّر
 root قتر
 form 2
 class common

verb أقحم
 root قحم
 form 4
 class common

verb تقدّر
 root قدر
 form 5
 class common

verb اقتدر
 root قدر
 form 8
 class common

verb قدّس
 root قدس
 form 2
 class common

verb تقادم
 root قدم
 form 6
 class common

verb استقدم
 root قدم
 form 10
 class common

verb قدم
 root قدم
 form 1
 vowel u
 masdar قدوم
 class common

verb اقتدى
 root قدو
 form 8
 class common

verb تقاذف
 root قذف
 form 6
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

verb قرّب
 root قرب
 form 2
 class common

verb قارب
 root قرب
 form 3
 class common

verb تقرّب
 root قرب
 form 5
 class common

verb اقترب
 root قرب
 form 8
 class common

verb قرب
 root قرب
 form 1
 vowel u u
 masdar قرب
 class common

verb تقرّح
 root قرح
 form 5
 class common

verb تقرّر
 root قرر
 form 5
 class common

verb قر
 root قرر
 form 1
 vowel a
 masdar قرار
 class common

verb قرص
 root قرص
 form 1
 vowel u
 masdar قرص
 class common

verb انقرض
 root قرض
 form 7
 class common

verb اقترض
 root قرض
 form 8
 class common

verb قرض
 root قرض
 form 1
 vowel i
 masdar قرض
 class common

verb اقترع
 root قرع
 form 8
 class common

verb قرع
 root قرع
 form 1
 vowel a
 masdar قرع
 class common

verb اقترف
 root قرف
 form 8
 class common

verb قارن
 root قرن
 form 3
 class common

verb اقترن
 root قرن
 form 8
 class common

verb قرن
 root قرن
 form 1
 vowel i
 masdar قرن
 class common

verb تقزّز
 root قزز
 form 5
 class common

verb قزّم
 root قزم
 form 2
 class common

verb قسّط
 root قسط
 form 2
 class common

verb قسّم
 root قسم
 form 2
 class common

verb تقسّم
 root قسم
 form 5
 class common

verb تقاسم
 root قسم
 form 6
 class common

verb انقسم
 root قسم
 form 7
 class common

verb اقتسم
 root قسم
 form 8
 class common

verb قسم
 root قسم
 form 1
 vowel i
 masdar قسم
 class common

verb قاسى
 root قسو
 form 3
 class common

verb قشّر
 root قشر
 form 2
 class common

verb انقشع
 root قشع
 form 7
 class common

verb اقتصد
 root قصد
 form 8
 class common

verb قصد
 root قصد
 form 1
 vowel i
 masdar قصد
 class common

verb قاصر
 root قصر
 form 3
 class common

verb أقصر
 root قصر
 form 4
 class common

verb تقاصر
 root قصر
 form 6
 class common

verb اقتصر
 root قصر
 form 8
 class common

verb قصر
 root قصر
 form 1
 vowel u
 masdar قصر
 class common

verb قص
 root قصص
 form 1
 vowel u
 masdar قص
 class common

verb قصم
 root قصم
 form 1
 vowel i
 masdar قصم
 class common

verb قضم
 root قضم
 form 1
 vowel i
 masdar قضم
 class common

verb تقضّى
 root قضي
 form 5
 class common

verb تقاضى
 root قضي
 form 6
 class common

verb انقضى
 root قضي
 form 7
 class common

verb اقتضى
 root قضي
 form 8
 class common

verb استقطب
 root قطب
 form 10
 class common

verb قطّر
 root قطر
 form 2
 class common

verb قطر
 root قطر
 form 1
 vowel u
 masdar قطر
 class common

verb تقطّع
 root قطع
 form 5
 class common

verb تقاطع
 root قطع
 form 6
 class common

verb اقتطع
 root قطع
 form 8
 class common

verb استقطع
 root قطع
 form 10
 class common

verb اقتطف
 root قطف
 form 8
 class common

verb قطف
 root قطف
 form 1
 vowel i
 masdar قطف
 class common

verb قطن
 root قطن
 form 1
 vowel u
 masdar قطون
 class common

verb أقعد
 root قعد
 form 4
 class common

verb قعد
 root قعد
 form 1
 vowel u
 masdar قعود
 class common

verb قعّر
 root قعر
 form 2
 class common

verb قفز
 root قفز
 form 1
 vowel i
 masdar قفز
 class common

verb قلّب
 root قلب
 form 2
 class common

verb تقلّب
 root قلب
 form 5
 class common

verb قلب
 root قلب
 form 1
 vowel i
 masdar قلب
 class common

verb قلّص
 root قلص
 form 2
 class common

verb تقلّص
 root قلص
 form 5
 class common

verb اقتلع
 root قلع
 form 8
 class common

verb قلع
 root قلع
 form 1
 vowel a
 masdar قلع
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

verb استقل
 root قلل
 form 10
 class common

verb قل
 root قلل
 form 1
 vowel i
 masdar قلة
 class common

verb قلّم
 root قلم
 form 2
 class common

verb قلى
 root قلي
 form 1
 vowel i
 masdar قلي
 class common

verb قامر
 root قمر
 form 3
 class common

verb تقمّص
 root قمص
 form 5
 class common

verb اقتنص
 root قنص
 form 8
 class common

verb قنط
 root قنط
 form 1
 vowel a
 masdar قنوط
 class common

verb قنّع
 root قنع
 form 2
 class common

verb أقنع
 root قنع
 form 4
 class common

verb تقنّع
 root قنع
 form 5
 class common

verb قنع
 root قنع
 form 1
 vowel a i
 masdar قناعة
 class common

verb قنّن
 root قنن
 form 2
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

verb قهقه
 root قهقه
 form q1
 class common

verb اقتات
 root قوت
 form 8
 class common

verb قات
 root قوت
 form 1
 vowel u
 masdar قوت
 class common

verb انقاد
 root قود
 form 7
 class common

verb قوّض
 root قوض
 form 2
 class common

verb قاول
 root قول
 form 3
 class common

verb قوّم
 root قوم
 form 2
 class common

verb استقام
 root قوم
 form 10
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

verb تقوّى
 root قوي
 form 5
 class common
 alt past3ms تقوى
 alt past3fs تقوت
 alt past3mp تقووا
 alt pres3ms يتقوى
 alt pres3fs تتقوى
 alt pres3mp يتقوون
 alt juss3ms يتقو
 alt pass3ms تقوي
 alt passpres3ms يتقوى
 alt actptcp متقوي
 alt passptcp متقوى

verb قوي
 root قوي
 form 1
 vowel a i
 masdar قوة
 class common
 alt past3ms قوي
 alt past3fs قويت
 alt past3mp قووا
 alt pres3ms يقوى
 alt pres3fs تقوى
 alt pres3mp يقوون
 alt juss3ms يقو
 alt pass3ms قوي
 alt passpres3ms يقوى
 alt actptcp قاوي
 alt passptcp مقوي

verb تقيّأ
 root قيء
 form 5
 class common

verb تقيّح
 root قيح
 form 5
 class common

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

verb اكتأب
 root كءب
 form 8
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

verb كابد
 root كبد
 form 3
 class common

verb كبّر
 root كبر
 form 2
 class common

verb كابر
 root كبر
 form 3
 class common

verb أكبر
 root كبر
 form 4
 class common

verb تكبّر
 root كبر
 form 5
 class common

verb تكابر
 root كبر
 form 6
 class common

verb استكبر
 root كبر
 form 10
 class common

verb كبر
 root كبر
 form 1
 vowel u u
 masdar كبر
 class common

verb كبس
 root كبس
 form 1
 vowel i
 masdar كبس
 class common

verb كبّل
 root كبل
 form 2
 class common

verb كبا
 root كبو
 form 1
 vowel u
 masdar كبو
 class common

verb كاتب
 root كتب
 form 3
 class common

verb استكتب
 root كتب
 form 10
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

verb كثّر
 root كثر
 form 2
 class common

verb أكثر
 root كثر
 form 4
 class common

verb تكاثر
 root كثر
 form 6
 class common

verb كثر
 root كثر
 form 1
 vowel u u
 masdar كثرة
 class common

verb كثّف
 root كثف
 form 2
 class common

verb تكثّف
 root كثف
 form 5
 class common

verb كد
 root كدد
 form 1
 vowel i
 masdar كد
 class common

verb كدّر
 root كدر
 form 2
 class common

verb تكدّر
 root كدر
 form 5
 class common

verb كدّس
 root كدس
 form 2
 class common

verb تكدّس
 root كدس
 form 5
 class common

verb كذب
 root كذب
 form 1
 vowel i
 masdar كذب
 class common

verb اكترث
 root كرث
 form 8
 class common

verb تكرّر
 root كرر
 form 5
 class common

verb كرّس
 root كرس
 form 2
 class common

verb تكرّس
 root كرس
 form 5
 class common

verb أكرم
 root كرم
 form 4
 class common

verb تكرّم
 root كرم
 form 5
 class common

verb كرم
 root كرم
 form 1
 vowel u u
 masdar كرم
 class common

verb أكره
 root كره
 form 4
 class order
 takes obj

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

verb كسب
 root كسب
 form 1
 vowel i
 masdar كسب
 class undergo

verb اكتسح
 root كسح
 form 8
 class common

verb كسد
 root كسد
 form 1
 vowel u
 masdar كساد
 class common

verb كسّر
 root كسر
 form 2
 class common

verb تكسّر
 root كسر
 form 5
 class common

verb انكسر
 root كسر
 form 7
 class common

verb كسر
 root كسر
 form 1
 vowel i
 masdar كسر
 class common

verb انكسف
 root كسف
 form 7
 class common

verb تكاسل
 root كسل
 form 6
 class common

verb اكتسى
 root كسو
 form 8
 class common

verb كسا
 root كسو
 form 1
 vowel u
 masdar كسوة
 class common

verb كشّر
 root كشر
 form 2
 class common

verb تكشّف
 root كشف
 form 5
 class common

verb انكشف
 root كشف
 form 7
 class common

verb استكشف
 root كشف
 form 10
 class common

verb اكتظ
 root كظظ
 form 8
 class common

verb تكافأ
 root كفء
 form 6
 class common

verb انكفأ
 root كفء
 form 7
 class common

verb كفر
 root كفر
 form 1
 vowel u
 masdar كفر
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

verb تكالب
 root كلب
 form 6
 class common

verb تكلّف
 root كلف
 form 5
 class common

verb كلّل
 root كلل
 form 2
 class common

verb تكلّل
 root كلل
 form 5
 class common

verb كالم
 root كلم
 form 3
 class common

verb انكمش
 root كمش
 form 7
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

verb اكتمل
 root كمل
 form 8
 class common

verb كمل
 root كمل
 form 1
 vowel u u
 masdar كمال
 class common

verb اكتنز
 root كنز
 form 8
 class common

verb كنز
 root كنز
 form 1
 vowel i
 masdar كنز
 class common

verb كنس
 root كنس
 form 1
 vowel u
 masdar كنس
 class common

verb اكتنف
 root كنف
 form 8
 class common

verb كهرب
 root كهرب
 form q1
 class common

verb تكهّن
 root كهن
 form 5
 class common

verb تكوّن
 root كون
 form 5
 class common

verb استكان
 root كون
 form 10
 class common

verb اكتوى
 root كوي
 form 8
 class common
 alt past3ms اكتوى
 alt past3fs اكتوت
 alt past3mp اكتووا
 alt pres3ms يكتوي
 alt pres3fs تكتوي
 alt pres3mp يكتوون
 alt juss3ms يكتو
 alt pass3ms اكتوي
 alt passpres3ms يكتوى
 alt actptcp مكتوي
 alt passptcp مكتوى

verb كوى
 root كوي
 form 1
 vowel i
 masdar كي
 class common
 alt past3ms كوى
 alt past3fs كوت
 alt past3mp كووا
 alt pres3ms يكوي
 alt pres3fs تكوي
 alt pres3mp يكوون
 alt juss3ms يكو
 alt pass3ms كوي
 alt passpres3ms يكوى
 alt actptcp كاوي
 alt passptcp مكوي

verb كايد
 root كيد
 form 3
 class common

verb كيّف
 root كيف
 form 2
 class common

verb تكيّف
 root كيف
 form 5
 class common

verb كال
 root كيل
 form 1
 vowel i
 masdar كيل
 class common

verb لاءم
 root لءم
 form 3
 class common

verb تلاءم
 root لءم
 form 6
 class common

verb لبّد
 root لبد
 form 2
 class common

verb تلبّد
 root لبد
 form 5
 class common

verb لبّس
 root لبس
 form 2
 class common

verb ألبس
 root لبس
 form 4
 class common

verb تلبّس
 root لبس
 form 5
 class common

verb التبس
 root لبس
 form 8
 class common

verb لبس
 root لبس
 form 1
 vowel a i
 masdar لبس
 class common

verb تلثّم
 root لثم
 form 5
 class common

verb ألجأ
 root لجء
 form 4
 class common

verb التجأ
 root لجء
 form 8
 class common

verb لج
 root لجج
 form 1
 vowel i
 masdar لجاجة
 class common

verb تلجلج
 root لجلج
 form q2
 class common

verb ألحد
 root لحد
 form 4
 class common

verb لحس
 root لحس
 form 1
 vowel a
 masdar لحس
 class common

verb التحف
 root لحف
 form 8
 class common

verb تلاحق
 root لحق
 form 6
 class common

verb استلحق
 root لحق
 form 10
 class common

verb لحق
 root لحق
 form 1
 vowel a i
 masdar لحاق لحق
 class common

verb لحّم
 root لحم
 form 2
 class common

verb تلاحم
 root لحم
 form 6
 class common

verb التحم
 root لحم
 form 8
 class common

verb لحّن
 root لحن
 form 2
 class common

verb تلخّص
 root لخص
 form 5
 class common

verb لدغ
 root لدغ
 form 1
 vowel a
 masdar لدغ
 class common

verb تلذّذ
 root لذذ
 form 5
 class common

verb استلذ
 root لذذ
 form 10
 class common

verb لذع
 root لذع
 form 1
 vowel a
 masdar لذع
 class common

verb لازم
 root لزم
 form 3
 class common

verb استلزم
 root لزم
 form 10
 class common

verb لسع
 root لسع
 form 1
 vowel a
 masdar لسع
 class common

verb لصّق
 root لصق
 form 2
 class common

verb لاصق
 root لصق
 form 3
 class common

verb التصق
 root لصق
 form 8
 class common

verb لطّخ
 root لطخ
 form 2
 class common

verb تلطّخ
 root لطخ
 form 5
 class common

verb لطّف
 root لطف
 form 2
 class common

verb لعّب
 root لعب
 form 2
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

verb تلعثم
 root لعثم
 form q2
 class common

verb لعق
 root لعق
 form 1
 vowel a
 masdar لعق
 class common

verb لعلع
 root لعلع
 form q1
 class common

verb تلاعن
 root لعن
 form 6
 class common

verb لعن
 root لعن
 form 1
 vowel a
 masdar لعن
 class common

verb لغا
 root لغو
 form 1
 vowel u
 masdar لغو
 class common

verb التفت
 root لفت
 form 8
 class common

verb لفح
 root لفح
 form 1
 vowel a
 masdar لفح
 class common

verb تلفّظ
 root لفظ
 form 5
 class common

verb لفظ
 root لفظ
 form 1
 vowel i
 masdar لفظ
 class common

verb لف
 root لفف
 form 1
 vowel u
 masdar لف
 class common

verb لفّق
 root لفق
 form 2
 class common

verb لقّح
 root لقح
 form 2
 class common

verb تلقّح
 root لقح
 form 5
 class common

verb تلقّط
 root لقط
 form 5
 class common

verb التقط
 root لقط
 form 8
 class common

verb تلقّف
 root لقف
 form 5
 class common

verb لقّن
 root لقن
 form 2
 class common

verb تلقّن
 root لقن
 form 5
 class common

verb ألقى
 root لقي
 form 4
 class common

verb تلاقى
 root لقي
 form 6
 class common

verb استلقى
 root لقي
 form 10
 class common

verb لاكم
 root لكم
 form 3
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

verb تلامس
 root لمس
 form 6
 class common

verb لمس
 root لمس
 form 1
 vowel i
 masdar لمس
 class common

verb تلمّظ
 root لمظ
 form 5
 class common

verb لمّع
 root لمع
 form 2
 class common

verb لمع
 root لمع
 form 1
 vowel a
 masdar لمعان
 class common

verb لملم
 root لملم
 form q1
 class common

verb ألم
 root لمم
 form 4
 class common

verb ألهب
 root لهب
 form 4
 class common

verb التهب
 root لهب
 form 8
 class common

verb لهث
 root لهث
 form 1
 vowel a
 masdar لهث
 class common

verb لهج
 root لهج
 form 1
 vowel a i
 masdar لهج
 class common

verb ألهم
 root لهم
 form 4
 class common

verb التهم
 root لهم
 form 8
 class common

verb استلهم
 root لهم
 form 10
 class common

verb لها
 root لهو
 form 1
 vowel u
 masdar لهو
 class common

verb تلهّى
 root لهي
 form 5
 class common

verb التهى
 root لهي
 form 8
 class common

verb تلوّث
 root لوث
 form 5
 class common

verb لاح
 root لوح
 form 1
 vowel u
 masdar لوح
 class common

verb لاذ
 root لوذ
 form 1
 vowel u
 masdar لياذ
 class common

verb التاع
 root لوع
 form 8
 class common

verb لاك
 root لوك
 form 1
 vowel u
 masdar لوك
 class common

verb لوّن
 root لون
 form 2
 class common

verb تلوّن
 root لون
 form 5
 class common

verb تلوّى
 root لوي
 form 5
 class common
 alt past3ms تلوى
 alt past3fs تلوت
 alt past3mp تلووا
 alt pres3ms يتلوى
 alt pres3fs تتلوى
 alt pres3mp يتلوون
 alt juss3ms يتلو
 alt pass3ms تلوي
 alt passpres3ms يتلوى
 alt actptcp متلوي
 alt passptcp متلوى

verb التوى
 root لوي
 form 8
 class common
 alt past3ms التوى
 alt past3fs التوت
 alt past3mp التووا
 alt pres3ms يلتوي
 alt pres3fs تلتوي
 alt pres3mp يلتوون
 alt juss3ms يلتو
 alt pass3ms التوي
 alt passpres3ms يلتوى
 alt actptcp ملتوي
 alt passptcp ملتوى

verb لوى
 root لوي
 form 1
 vowel i
 masdar لي
 class common
 alt past3ms لوى
 alt past3fs لوت
 alt past3mp لووا
 alt pres3ms يلوي
 alt pres3fs تلوي
 alt pres3mp يلوون
 alt juss3ms يلو
 alt pass3ms لوي
 alt passpres3ms يلوى
 alt actptcp لاوي
 alt passptcp ملوي

verb لاق
 root ليق
 form 1
 vowel i
 masdar لياقة
 class common

verb ليّن
 root لين
 form 2
 class common

verb لان
 root لين
 form 1
 vowel i
 masdar لين
 class common

verb تمترس
 root مترس
 form q2
 class common

verb متّع
 root متع
 form 2
 class common

verb أمتع
 root متع
 form 4
 class common

verb تمتّع
 root متع
 form 5
 class common

verb استمتع
 root متع
 form 10
 class common

verb تمثّل
 root مثل
 form 5
 class common

verb تماثل
 root مثل
 form 6
 class common

verb امتثل
 root مثل
 form 8
 class common

verb مج
 root مجج
 form 1
 vowel u
 masdar مج
 class common

verb محّص
 root محص
 form 2
 class common

verb تمحّص
 root محص
 form 5
 class common

verb محق
 root محق
 form 1
 vowel a
 masdar محق
 class common

verb محا
 root محو
 form 1
 vowel u
 masdar محو
 class common

verb محور
 root محور
 form q1
 class common

verb تمحور
 root محور
 form q2
 class common

verb مخر
 root مخر
 form 1
 vowel a
 masdar مخر
 class common

verb تمخّض
 root مخض
 form 5
 class common

verb مخض
 root مخض
 form 1
 vowel a
 masdar مخض
 class common

verb مدّد
 root مدد
 form 2
 class common

verb تمدّد
 root مدد
 form 5
 class common

verb امتد
 root مدد
 form 8
 class common

verb استمد
 root مدد
 form 10
 class common

verb مد
 root مدد
 form 1
 vowel u
 masdar مد
 class common

verb تمدّن
 root مدن
 form 5
 class common

verb تمادى
 root مدي
 form 6
 class common

verb مرح
 root مرح
 form 1
 vowel a
 masdar مرح
 class common

verb مرّر
 root مرر
 form 2
 class common

verb مر
 root مرر
 form 1
 vowel u
 masdar مرور
 class common

verb مارس
 root مرس
 form 3
 class common

verb تمارض
 root مرض
 form 6
 class common

verb مرض
 root مرض
 form 1
 vowel a i
 masdar مرض
 class common

verb مرّغ
 root مرغ
 form 2
 class common

verb مرق
 root مرق
 form 1
 vowel u
 masdar مروق
 class common

verb مرّن
 root مرن
 form 2
 class common

verb تمرّن
 root مرن
 form 5
 class common

verb تمازج
 root مزج
 form 6
 class common

verb امتزج
 root مزج
 form 8
 class common

verb استمزج
 root مزج
 form 10
 class common

verb مزج
 root مزج
 form 1
 vowel u
 masdar مزج
 class common

verb مازح
 root مزح
 form 3
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

verb تمزّق
 root مزق
 form 5
 class common

verb مسح
 root مسح
 form 1
 vowel a
 masdar مسح
 class common

verb تمسخر
 root مسخر
 form q2
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

verb تماسك
 root مسك
 form 6
 class common

verb مسك
 root مسك
 form 1
 vowel i
 masdar مسك
 class common

verb تمسمر
 root مسمر
 form q2
 class common

verb مشّط
 root مشط
 form 2
 class common

verb امتشق
 root مشق
 form 8
 class common

verb تمشّى
 root مشي
 form 5
 class common

verb تماشى
 root مشي
 form 6
 class common

verb مشى
 root مشي
 form 1
 vowel i
 masdar مشي
 class common

verb امتص
 root مصص
 form 8
 class common

verb مص
 root مصص
 form 1
 vowel u
 masdar مص
 class common

verb مضغ
 root مضغ
 form 1
 vowel a
 masdar مضغ
 class common

verb مضمض
 root مضمض
 form q1
 class common

verb مطّط
 root مطط
 form 2
 class common

verb امتطى
 root مطو
 form 8
 class common

verb أمعن
 root معن
 form 4
 class common

verb تمعّن
 root معن
 form 5
 class common

verb مقت
 root مقت
 form 1
 vowel u
 masdar مقت
 class common

verb امتقع
 root مقع
 form 8
 class common

verb مكث
 root مكث
 form 1
 vowel u
 masdar مكث
 class common

verb مكر
 root مكر
 form 1
 vowel u
 masdar مكر
 class common

verb مكّن
 root مكن
 form 2
 class grant
 takes obj

verb امتلأ
 root ملء
 form 8
 class common

verb ملأ
 root ملء
 form 1
 vowel a
 masdar ملء
 class common

verb ملّح
 root ملح
 form 2
 class common

verb تملّص
 root ملص
 form 5
 class common

verb تملّق
 root ملق
 form 5
 class common

verb تمالك
 root ملك
 form 6
 class common

verb استملك
 root ملك
 form 10
 class common

verb مل
 root ملل
 form 1
 vowel a
 masdar ملل
 class common

verb ملّى
 root ملو
 form 2
 class common

verb أملى
 root ملي
 form 4
 class common

verb منّى
 root مني
 form 2
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

verb تمهّل
 root مهل
 form 5
 class common

verb تماهى
 root مهي
 form 6
 class common

verb أمات
 root موت
 form 4
 class common

verb استمات
 root موت
 form 10
 class common

verb مات
 root موت
 form 1
 vowel u
 masdar موت
 class common

verb تموّج
 root موج
 form 5
 class common

verb ماج
 root موج
 form 1
 vowel u
 masdar موج
 class common

verb مار
 root مور
 form 1
 vowel u
 masdar مور
 class common

verb تموّل
 root مول
 form 5
 class common

verb موّه
 root موه
 form 2
 class common

verb تميّز
 root ميز
 form 5
 class common

verb تمايز
 root ميز
 form 6
 class common

verb امتاز
 root ميز
 form 8
 class common

verb ميّع
 root ميع
 form 2
 class common

verb تميّع
 root ميع
 form 5
 class common

verb انماع
 root ميع
 form 7
 class common

verb تمايل
 root ميل
 form 6
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

verb نبت
 root نبت
 form 1
 vowel u
 masdar نبات
 class common

verb نابذ
 root نبذ
 form 3
 class common

verb نبذ
 root نبذ
 form 1
 vowel i
 masdar نبذ
 class common

verb نبض
 root نبض
 form 1
 vowel i
 masdar نبض
 class common

verb نبغ
 root نبغ
 form 1
 vowel u
 masdar نبوغ
 class common

verb تنبّه
 root نبه
 form 5
 class common

verb انتبه
 root نبه
 form 8
 class common

verb نتف
 root نتف
 form 1
 vowel i
 masdar نتف
 class common

verb تناثر
 root نثر
 form 6
 class common

verb نثر
 root نثر
 form 1
 vowel u
 masdar نثر
 class common

verb أنجب
 root نجب
 form 4
 class common

verb أنجح
 root نجح
 form 4
 class common

verb استنجد
 root نجد
 form 10
 class common

verb أنجز
 root نجز
 form 4
 class common

verb نجز
 root نجز
 form 1
 vowel i
 masdar نجز
 class common

verb نجّى
 root نجي
 form 2
 class common

verb ناجى
 root نجي
 form 3
 class common

verb انتحب
 root نحب
 form 8
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

verb نحف
 root نحف
 form 1
 vowel a i
 masdar نحافة
 class common

verb انتحل
 root نحل
 form 8
 class common

verb نحا
 root نحو
 form 1
 vowel u
 masdar نحو
 class common

verb نخر
 root نخر
 form 1
 vowel u
 masdar نخر
 class common

verb ندب
 root ندب
 form 1
 vowel u
 masdar ندب
 class common

verb ندر
 root ندر
 form 1
 vowel u
 masdar ندرة
 class common

verb ندم
 root ندم
 form 1
 vowel a i
 masdar ندم
 class common

verb انتدى
 root ندي
 form 8
 class common

verb ندي
 root ندي
 form 1
 vowel a i
 masdar ندى
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

verb نزع
 root نزع
 form 1
 vowel i
 masdar نزع
 class common

verb نزف
 root نزف
 form 1
 vowel i
 masdar نزف نزيف
 class common

verb نزل
 root نزل
 form 1
 vowel i
 masdar نزول
 class common

verb نزّه
 root نزه
 form 2
 class common

verb تنزّه
 root نزه
 form 5
 class common

verb نسّب
 root نسب
 form 2
 class common

verb ناسب
 root نسب
 form 3
 class common

verb تناسب
 root نسب
 form 6
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

verb تناسل
 root نسل
 form 6
 class common

verb أنسى
 root نسي
 form 4
 class common

verb تناسى
 root نسي
 form 6
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
 takes pp في

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

verb تنشّط
 root نشط
 form 5
 class common

verb نشط
 root نشط
 form 1
 vowel a i
 masdar نشاط
 class common

verb نشّف
 root نشف
 form 2
 class common

verb نشف
 root نشف
 form 1
 vowel a i
 masdar نشاف
 class common

verb استنشق
 root نشق
 form 10
 class common

verb انتشل
 root نشل
 form 8
 class common

verb تناصب
 root نصب
 form 6
 class common

verb انتصب
 root نصب
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

verb استنصر
 root نصر
 form 10
 class common

verb نص
 root نصص
 form 1
 vowel u
 masdar نص
 class common

verb نضب
 root نضب
 form 1
 vowel u
 masdar نضوب
 class common

verb نضج
 root نضج
 form 1
 vowel a i
 masdar نضج
 class common

verb نضح
 root نضح
 form 1
 vowel a
 masdar نضح
 class common

verb انتضى
 root نضو
 form 8
 class common

verb تناطح
 root نطح
 form 6
 class common

verb نطح
 root نطح
 form 1
 vowel a
 masdar نطح
 class common

verb نط
 root نطط
 form 1
 vowel u
 masdar نط
 class common

verb ناظر
 root نظر
 form 3
 class common

verb تناظر
 root نظر
 form 6
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

verb نظّف
 root نظف
 form 2
 class common

verb نظّم
 root نظم
 form 2
 class common

verb تنظّم
 root نظم
 form 5
 class common

verb نعت
 root نعت
 form 1
 vowel a
 masdar نعت
 class common

verb نعس
 root نعس
 form 1
 vowel a
 masdar نعاس
 class common

verb أنعش
 root نعش
 form 4
 class common

verb انتعش
 root نعش
 form 8
 class common

verb نعّم
 root نعم
 form 2
 class common

verb أنعم
 root نعم
 form 4
 class common

verb تنعّم
 root نعم
 form 5
 class common

verb نعم
 root نعم
 form 1
 vowel a i
 masdar نعمة
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

verb نفث
 root نفث
 form 1
 vowel u
 masdar نفث
 class common

verb انتفخ
 root نفخ
 form 8
 class common

verb نفخ
 root نفخ
 form 1
 vowel u
 masdar نفخ
 class common

verb استنفد
 root نفد
 form 10
 class common

verb نفد
 root نفد
 form 1
 vowel a i
 masdar نفاد
 class common

verb استنفذ
 root نفذ
 form 10
 class common

verb نفذ
 root نفذ
 form 1
 vowel u
 masdar نفوذ نفاذ
 class common

verb نفّر
 root نفر
 form 2
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

verb تنفّس
 root نفس
 form 5
 class common

verb تنافس
 root نفس
 form 6
 class common

verb انتفش
 root نفش
 form 8
 class common

verb نفض
 root نفض
 form 1
 vowel u
 masdar نفض
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

verb نفق
 root نفق
 form 1
 vowel u
 masdar نفوق
 class common

verb نافى
 root نفي
 form 3
 class common

verb تنافى
 root نفي
 form 6
 class common

verb نقّب
 root نقب
 form 2
 class common

verb استنقذ
 root نقذ
 form 10
 class common

verb نقّر
 root نقر
 form 2
 class common

verb نقر
 root نقر
 form 1
 vowel u
 masdar نقر
 class common

verb تناقش
 root نقش
 form 6
 class common

verb نقش
 root نقش
 form 1
 vowel u
 masdar نقش
 class common

verb نقّص
 root نقص
 form 2
 class common

verb تناقص
 root نقص
 form 6
 class common

verb انتقص
 root نقص
 form 8
 class common

verb نقص
 root نقص
 form 1
 vowel u
 masdar نقص
 class common

verb تناقض
 root نقض
 form 6
 class common

verb انتقض
 root نقض
 form 8
 class common

verb نقّط
 root نقط
 form 2
 class common

verb نق
 root نقق
 form 1
 vowel i
 masdar نقيق
 class common

verb تنقّل
 root نقل
 form 5
 class common

verb انتقل
 root نقل
 form 8
 class common

verb نقّى
 root نقي
 form 2
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

verb نكح
 root نكح
 form 1
 vowel i
 masdar نكاح
 class common

verb نكّس
 root نكس
 form 2
 class common

verb انتكس
 root نكس
 form 8
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

verb نمّط
 root نمط
 form 2
 class common

verb نم
 root نمم
 form 1
 vowel i
 masdar نم
 class common

verb نما
 root نمو
 form 1
 vowel u
 masdar نمو
 class common

verb نمّى
 root نمي
 form 2
 class common

verb تنامى
 root نمي
 form 6
 class common

verb انتهج
 root نهج
 form 8
 class common

verb نهج
 root نهج
 form 1
 vowel a
 masdar نهج
 class common

verb تنهّد
 root نهد
 form 5
 class common

verb نهر
 root نهر
 form 1
 vowel a
 masdar نهر
 class common

verb ناهز
 root نهز
 form 3
 class common

verb نهش
 root نهش
 form 1
 vowel a
 masdar نهش
 class common

verb استنهض
 root نهض
 form 10
 class common

verb نهض
 root نهض
 form 1
 vowel a
 masdar نهوض
 class common

verb أنهك
 root نهك
 form 4
 class common

verb نهل
 root نهل
 form 1
 vowel a
 masdar نهل
 class common

verb تناهى
 root نهي
 form 6
 class common

verb ناء
 root نوء
 form 1
 vowel u
 masdar نوء
 class common

verb أناب
 root نوب
 form 4
 class common

verb تناوب
 root نوب
 form 6
 class common

verb انتاب
 root نوب
 form 8
 class common

verb ناح
 root نوح
 form 1
 vowel u
 masdar نواح
 class common

verb أناخ
 root نوخ
 form 4
 class common

verb نوّر
 root نور
 form 2
 class common

verb ناور
 root نور
 form 3
 class common

verb أنار
 root نور
 form 4
 class common

verb استنار
 root نور
 form 10
 class common

verb أناط
 root نوط
 form 4
 class common

verb تنوّع
 root نوع
 form 5
 class common

verb نوّل
 root نول
 form 2
 class common

verb ناول
 root نول
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
 class undergo

verb نوّم
 root نوم
 form 2
 class common

verb نام
 root نوم
 form 1
 vowel a
 masdar نوم
 class common

verb هب
 root هبب
 form 1
 vowel u
 masdar هبوب
 class common

verb هبط
 root هبط
 form 1
 vowel i
 masdar هبوط
 class common

verb استهتر
 root هتر
 form 10
 class common

verb هاتف
 root هتف
 form 3
 class common

verb هاجر
 root هجر
 form 3
 class common

verb تهاجر
 root هجر
 form 6
 class common

verb هجر
 root هجر
 form 1
 vowel u
 masdar هجر هجران
 class common

verb هجع
 root هجع
 form 1
 vowel a
 masdar هجوع
 class common

verb تهاجم
 root هجم
 form 6
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

verb هدر
 root هدر
 form 1
 vowel i
 masdar هدر
 class common

verb انهدم
 root هدم
 form 7
 class common

verb تهادن
 root هدن
 form 6
 class common

verb أهدى
 root هدي
 form 4
 class common

verb تهدّى
 root هدي
 form 5
 class common

verb تهادى
 root هدي
 form 6
 class common

verb اهتدى
 root هدي
 form 8
 class common

verb استهدى
 root هدي
 form 10
 class common

verb هدى
 root هدي
 form 1
 vowel i
 masdar هداية
 class common

verb هذّب
 root هذب
 form 2
 class common

verb هذى
 root هذي
 form 1
 vowel i
 masdar هذيان
 class common

verb هرب
 root هرب
 form 1
 vowel u
 masdar هروب هرب
 class common

verb هرس
 root هرس
 form 1
 vowel u
 masdar هرس
 class common

verb هرع
 root هرع
 form 1
 vowel a
 masdar هرع
 class common

verb هرم
 root هرم
 form 1
 vowel a i
 masdar هرم
 class common

verb هرول
 root هرول
 form q1
 class common

verb اهتز
 root هزز
 form 8
 class common

verb هز
 root هزز
 form 1
 vowel u
 masdar هز
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
 class attack
 takes obj

verb هضم
 root هضم
 form 1
 vowel i
 masdar هضم
 class common

verb هطل
 root هطل
 form 1
 vowel i
 masdar هطول
 class common

verb تهافت
 root هفت
 form 6
 class common

verb هفا
 root هفو
 form 1
 vowel u
 masdar هفوة
 class common

verb هلع
 root هلع
 form 1
 vowel a i
 masdar هلع
 class common

verb تهالك
 root هلك
 form 6
 class common

verb هلك
 root هلك
 form 1
 vowel i
 masdar هلاك
 class common

verb هلوس
 root هلوس
 form q1
 class common

verb همد
 root همد
 form 1
 vowel u
 masdar همود
 class common

verb انهمك
 root همك
 form 7
 class common

verb أهمل
 root همل
 form 4
 class common

verb اهتم
 root همم
 form 8
 class common

verb تهنّأ
 root هنء
 form 5
 class common

verb هنئ
 root هنء
 form 1
 vowel a i
 masdar هناءة
 class common

verb هوّد
 root هود
 form 2
 class common

verb انهار
 root هور
 form 7
 class common

verb هوّل
 root هول
 form 2
 class common

verb أهال
 root هول
 form 4
 class common

verb هوّن
 root هون
 form 2
 class common

verb تهاون
 root هون
 form 6
 class common

verb هان
 root هون
 form 1
 vowel u
 masdar هوان
 class common

verb أهوى
 root هوي
 form 4
 class common
 alt past3ms أهوى
 alt past3fs أهوت
 alt past3mp أهووا
 alt pres3ms يهوي
 alt pres3fs تهوي
 alt pres3mp يهوون
 alt juss3ms يهو
 alt pass3ms أهوي
 alt passpres3ms يهوى
 alt actptcp مهوي
 alt passptcp مهوى

verb استهوى
 root هوي
 form 10
 class common
 alt past3ms استهوى
 alt past3fs استهوت
 alt past3mp استهووا
 alt pres3ms يستهوي
 alt pres3fs تستهوي
 alt pres3mp يستهوون
 alt juss3ms يستهو
 alt pass3ms استهوي
 alt passpres3ms يستهوى
 alt actptcp مستهوي
 alt passptcp مستهوى

verb هوى
 root هوي
 form 1
 vowel i
 masdar هوي
 class common
 alt past3ms هوى
 alt past3fs هوت
 alt past3mp هووا
 alt pres3ms يهوي
 alt pres3fs تهوي
 alt pres3mp يهوون
 alt juss3ms يهو
 alt pass3ms هوي
 alt passpres3ms يهوى
 alt actptcp هاوي
 alt passptcp مهوي

verb هيّأ
 root هيء
 form 2
 class common

verb هاب
 root هيب
 form 1
 vowel a
 masdar هيبة
 class common

verb هيّج
 root هيج
 form 2
 class common

verb هاج
 root هيج
 form 1
 vowel i
 masdar هياج
 class common

verb هام
 root هيم
 form 1
 vowel i
 masdar هيام
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

verb وتّر
 root وتر
 form 2
 class common

verb توتّر
 root وتر
 form 5
 class common

verb تواتر
 root وتر
 form 6
 class common

verb تواثب
 root وثب
 form 6
 class common

verb وثب
 root وثب
 form 1
 vowel i
 masdar وثب
 class common

verb استوثق
 root وثق
 form 10
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
 class order
 takes pp على

verb توجّب
 root وجب
 form 5
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

verb وجم
 root وجم
 form 1
 vowel i
 masdar وجوم
 class common

verb توجّه
 root وجه
 form 5
 class common

verb تواجه
 root وجه
 form 6
 class common

verb وحّد
 root وحد
 form 2
 class common

verb توحّش
 root وحش
 form 5
 class common

verb استوحش
 root وحش
 form 10
 class common

verb أوحى
 root وحي
 form 4
 class common
 alt past3ms أوحى
 alt past3fs أوحت
 alt past3mp أوحوا
 alt pres3ms يوحي
 alt pres3fs توحي
 alt pres3mp يوحون
 alt juss3ms يوح
 alt pass3ms أوحي
 alt passpres3ms يوحى
 alt actptcp موحي
 alt passptcp موحى

verb استوحى
 root وحي
 form 10
 class common
 alt past3ms استوحى
 alt past3fs استوحت
 alt past3mp استوحوا
 alt pres3ms يستوحي
 alt pres3fs تستوحي
 alt pres3mp يستوحون
 alt juss3ms يستوح
 alt pass3ms استوحي
 alt passpres3ms يستوحى
 alt actptcp مستوحي
 alt passptcp مستوحى

verb وخز
 root وخز
 form 1
 vowel i
 masdar وخز
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

verb تودّد
 root ودد
 form 5
 class common

verb ود
 root ودد
 form 1
 vowel a
 masdar ود
 class common

verb ودّع
 root ودع
 form 2
 masdar توديع وداع
 class common

verb استودع
 root ودع
 form 10
 class common

verb ورّث
 root ورث
 form 2
 class common

verb أورث
 root ورث
 form 4
 class common

verb توارث
 root ورث
 form 6
 class common

verb ورث
 root ورث
 form 1
 vowel i
 masdar إرث وراثة
 class common

verb توارد
 root ورد
 form 6
 class common

verb ورد
 root ورد
 form 1
 vowel i
 masdar ورود
 class common

verb تورّط
 root ورط
 form 5
 class common

verb تورّع
 root ورع
 form 5
 class common

verb أورق
 root ورق
 form 4
 class common

verb تورّم
 root ورم
 form 5
 class common

verb توارى
 root وري
 form 6
 class common
 alt past3ms توارى
 alt past3fs توارت
 alt past3mp تواروا
 alt pres3ms يتوارى
 alt pres3fs تتوارى
 alt pres3mp يتوارون
 alt juss3ms يتوار
 alt pass3ms تووري
 alt passpres3ms يتوارى
 alt actptcp متواري
 alt passptcp متوارى

verb توزّع
 root وزع
 form 5
 class common

verb وازن
 root وزن
 form 3
 class common

verb توازن
 root وزن
 form 6
 class common

verb وزن
 root وزن
 form 1
 vowel i
 masdar وزن
 class common

verb وازى
 root وزي
 form 3
 class common
 alt past3ms وازى
 alt past3fs وازت
 alt past3mp وازوا
 alt pres3ms يوازي
 alt pres3fs توازي
 alt pres3mp يوازون
 alt juss3ms يواز
 alt pass3ms ووزي
 alt passpres3ms يوازى
 alt actptcp موازي
 alt passptcp موازى

verb توازى
 root وزي
 form 6
 class common
 alt past3ms توازى
 alt past3fs توازت
 alt past3mp توازوا
 alt pres3ms يتوازى
 alt pres3fs تتوازى
 alt pres3mp يتوازون
 alt juss3ms يتواز
 alt pass3ms تووزي
 alt passpres3ms يتوازى
 alt actptcp متوازي
 alt passptcp متوازى

verb وسّخ
 root وسخ
 form 2
 class common

verb توسّخ
 root وسخ
 form 5
 class common

verb وسّط
 root وسط
 form 2
 class common

verb توسّط
 root وسط
 form 5
 class common

verb وسّع
 root وسع
 form 2
 class common

verb توسّع
 root وسع
 form 5
 class common

verb اتسع
 root وسع
 form 8
 class common

verb وسع
 root وسع
 form 1
 vowel a i
 masdar وسع سعة
 class common
 alt pres3ms يسع
 alt pres3fs تسع
 alt pres3mp يسعون
 alt juss3ms يسع

verb وسّم
 root وسم
 form 2
 class common

verb اتسم
 root وسم
 form 8
 class common

verb وسم
 root وسم
 form 1
 vowel i
 masdar وسم
 class common

verb وسوس
 root وسوس
 form q1
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

verb توشّح
 root وشح
 form 5
 class common

verb اتشح
 root وشح
 form 8
 class common

verb وشوش
 root وشوش
 form q1
 class common

verb أوصد
 root وصد
 form 4
 class common

verb اتصف
 root وصف
 form 8
 class common

verb اتصل
 root وصل
 form 8
 class common

verb وصل
 root وصل
 form 1
 vowel i
 masdar وصل صلة وصول
 class common
 takes pp إلى

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

verb تواصى
 root وصي
 form 6
 class common
 alt past3ms تواصى
 alt past3fs تواصت
 alt past3mp تواصوا
 alt pres3ms يتواصى
 alt pres3fs تتواصى
 alt pres3mp يتواصون
 alt juss3ms يتواص
 alt pass3ms تووصي
 alt passpres3ms يتواصى
 alt actptcp متواصي
 alt passptcp متواصى

verb توضّأ
 root وضء
 form 5
 class common

verb وضّح
 root وضح
 form 2
 class common

verb توضّح
 root وضح
 form 5
 class common

verb اتضح
 root وضح
 form 8
 class common

verb استوضح
 root وضح
 form 10
 class common

verb وضح
 root وضح
 form 1
 vowel i
 masdar وضوح
 class common

verb تواضع
 root وضع
 form 6
 class common

verb وطئ
 root وطء
 form 1
 vowel a i
 masdar وطء
 class common
 alt pres3ms يطأ
 alt pres3fs تطأ
 alt pres3mp يطؤون
 alt juss3ms يطأ

verb وطّد
 root وطد
 form 2
 class common

verb توطّد
 root وطد
 form 5
 class common

verb وطّن
 root وطن
 form 2
 class common

verb استوطن
 root وطن
 form 10
 class common

verb استوعب
 root وعب
 form 10
 class common

verb واعد
 root وعد
 form 3
 class common

verb وعظ
 root وعظ
 form 1
 vowel i
 masdar وعظ
 class common

verb توعّك
 root وعك
 form 5
 class common

verb وعى
 root وعي
 form 1
 vowel i
 masdar وعي
 class common
 alt past3ms وعى
 alt past3fs وعت
 alt past3mp وعوا
 alt pres3ms يعي
 alt pres3fs تعي
 alt pres3mp يعون
 alt juss3ms يع
 alt pass3ms وعي
 alt passpres3ms يوعى
 alt actptcp واعي
 alt passptcp موعي

verb أوفد
 root وفد
 form 4
 class common

verb توافد
 root وفد
 form 6
 class common

verb وفد
 root وفد
 form 1
 vowel i
 masdar وفود
 class common

verb توفّر
 root وفر
 form 5
 class common

verb توافر
 root وفر
 form 6
 class common

verb وفّق
 root وفق
 form 2
 class common

verb توفّق
 root وفق
 form 5
 class common

verb توافق
 root وفق
 form 6
 class common

verb اتفق
 root وفق
 form 8
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

verb أوفى
 root وفي
 form 4
 class common
 alt past3ms أوفى
 alt past3fs أوفت
 alt past3mp أوفوا
 alt pres3ms يوفي
 alt pres3fs توفي
 alt pres3mp يوفون
 alt juss3ms يوف
 alt pass3ms أوفي
 alt passpres3ms يوفى
 alt actptcp موفي
 alt passptcp موفى

verb توفّى
 root وفي
 form 5
 class common
 alt past3ms توفى
 alt past3fs توفت
 alt past3mp توفوا
 alt pres3ms يتوفى
 alt pres3fs تتوفى
 alt pres3mp يتوفون
 alt juss3ms يتوف
 alt pass3ms توفي
 alt passpres3ms يتوفى
 alt actptcp متوفي
 alt passptcp متوفى

verb استوفى
 root وفي
 form 10
 class common
 alt past3ms استوفى
 alt past3fs استوفت
 alt past3mp استوفوا
 alt pres3ms يستوفي
 alt pres3fs تستوفي
 alt pres3mp يستوفون
 alt juss3ms يستوف
 alt pass3ms استوفي
 alt passpres3ms يستوفى
 alt actptcp مستوفي
 alt passptcp مستوفى

verb وفى
 root وفي
 form 1
 vowel i
 masdar وفاء
 class common
 alt past3ms وفى
 alt past3fs وفت
 alt past3mp وفوا
 alt pres3ms يفي
 alt pres3fs تفي
 alt pres3mp يفون
 alt juss3ms يف
 alt pass3ms وفي
 alt passpres3ms يوفى
 alt actptcp وافي
 alt passptcp موفي

verb وقّت
 root وقت
 form 2
 class common

verb توقّح
 root وقح
 form 5
 class common

verb أوقد
 root وقد
 form 4
 class common

verb اتقد
 root وقد
 form 8
 class common

verb وقّر
 root وقر
 form 2
 class common

verb استوقف
 root وقف
 form 10
 class common

verb اتقى
 root وقي
 form 8
 class common
 alt past3ms اتقى
 alt past3fs اتقت
 alt past3mp اتقوا
 alt pres3ms يتقي
 alt pres3fs تتقي
 alt pres3mp يتقون
 alt juss3ms يتق
 alt pass3ms اتقي
 alt passpres3ms يتقى
 alt actptcp متقي
 alt passptcp متقى

verb وقى
 root وقي
 form 1
 vowel i
 masdar وقاية
 class common
 alt past3ms وقى
 alt past3fs وقت
 alt past3mp وقوا
 alt pres3ms يقي
 alt pres3fs تقي
 alt pres3mp يقون
 alt juss3ms يق
 alt pass3ms وقي
 alt passpres3ms يوقى
 alt actptcp واقي
 alt passptcp موقي

verb اتكأ
 root وكء
 form 8
 class common

verb واكب
 root وكب
 form 3
 class common

verb تواكب
 root وكب
 form 6
 class common

verb وكّل
 root وكل
 form 2
 class common

verb أوكل
 root وكل
 form 4
 class common

verb تواكل
 root وكل
 form 6
 class common

verb اتكل
 root وكل
 form 8
 class common

verb تولّد
 root ولد
 form 5
 class common

verb توالد
 root ولد
 form 6
 class common

verb استولد
 root ولد
 form 10
 class common

verb ولد
 root ولد
 form 1
 vowel i
 masdar ولادة
 class common

verb أولم
 root ولم
 form 4
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

verb أولى
 root ولي
 form 4
 class common
 alt past3ms أولى
 alt past3fs أولت
 alt past3mp أولوا
 alt pres3ms يولي
 alt pres3fs تولي
 alt pres3mp يولون
 alt juss3ms يول
 alt pass3ms أولي
 alt passpres3ms يولى
 alt actptcp مولي
 alt passptcp مولى

verb توالى
 root ولي
 form 6
 class common
 alt past3ms توالى
 alt past3fs توالت
 alt past3mp توالوا
 alt pres3ms يتوالى
 alt pres3fs تتوالى
 alt pres3mp يتوالون
 alt juss3ms يتوال
 alt pass3ms توولي
 alt passpres3ms يتوالى
 alt actptcp متوالي
 alt passptcp متوالى
 takes pp على

verb ولي
 root ولي
 form 1
 vowel i i
 masdar ولاية
 class common
 alt past3ms ولي
 alt past3fs وليت
 alt past3mp ولوا
 alt pres3ms يلي
 alt pres3fs تلي
 alt pres3mp يلون
 alt juss3ms يل
 alt pass3ms ولي
 alt passpres3ms يولى
 alt actptcp والي
 alt passptcp مولي

verb أومأ
 root ومء
 form 4
 class common

verb ومض
 root ومض
 form 1
 vowel i
 masdar وميض
 class common

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

verb توهّج
 root وهج
 form 5
 class common

verb وهّم
 root وهم
 form 2
 class common

verb أوهم
 root وهم
 form 4
 class common

verb توهّم
 root وهم
 form 5
 class common

verb أوهن
 root وهن
 form 4
 class common

verb وهن
 root وهن
 form 1
 vowel i
 masdar وهن
 class common

verb يأس
 root يءس
 form 1
 vowel a
 masdar يأس
 class common

verb يبس
 root يبس
 form 1
 vowel a i
 masdar يبس
 class common

verb يسّر
 root يسر
 form 2
 class common

verb تيسّر
 root يسر
 form 5
 class common

verb أيقظ
 root يقظ
 form 4
 class common

verb تيقّظ
 root يقظ
 form 5
 class common

verb استيقظ
 root يقظ
 form 10
 class common

verb أيقن
 root يقن
 form 4
 class common

verb تيقّن
 root يقن
 form 5
 class common

verb يمّم
 root يمم
 form 2
 class common

verb تيمّن
 root يمن
 form 5
 class common
