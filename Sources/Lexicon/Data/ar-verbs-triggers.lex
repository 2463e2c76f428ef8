#! lex 1 kind=verbs lang=ar
# Verbs that can carry a relation, a report or a modality: what they do is in their classes.

verb أبى
 root ءبي
 form 1
 vowel a
 masdar إباء
 class refuse
 takes obj

verb أثّر
 root ءثر
 form 2
 class cause
 takes pp على في

verb استأثر
 root ءثر
 form 10
 class control
 takes pp ب

verb أجّج
 root ءجج
 form 2
 class cause
 takes obj

verb أجّر
 root ءجر
 form 2
 class common
 takes obj
 takes pp ل

verb استأجر
 root ءجر
 form 10
 class use
 takes obj

verb أجّل
 root ءجل
 form 2
 class stop
 takes obj

verb آخذ
 root ءخذ
 form 3
 class blame criticize
 takes obj

verb اتخذ
 root ءخذ
 form 8
 class base
 takes pp في من ب
 alt past3ms اتخذ
 alt past3fs اتخذت
 alt past3mp اتخذوا
 alt pres3ms يتخذ
 alt pres3fs تتخذ
 alt pres3mp يتخذون
 alt juss3ms يتخذ
 alt pass3ms اتخذ
 alt passpres3ms يتخذ
 alt actptcp متخذ
 alt passptcp متخذ

verb أخذ
 root ءخذ
 form 1
 vowel u
 masdar أخذ
 class aux

verb أدّى
 root ءدي
 form 2
 class cause
 takes pp إلى

verb أذن
 root ءذن
 form 1
 vowel a i
 masdar إذن
 class grant
 takes pp ل

verb آذى
 root ءذي
 form 4
 class abuse
 takes obj

verb آزر
 root ءزر
 form 3
 class support
 takes obj

verb تآزر
 root ءزر
 form 6
 class ally
 takes pp مع

verb أسر
 root ءسر
 form 1
 vowel i
 masdar أسر
 class arrest
 takes obj

verb أسّس
 root ءسس
 form 2
 class found
 takes obj

verb تأسّس
 root ءسس
 form 5
 class base
 takes pp في من ب

verb تأفّف
 root ءفف
 form 5
 class criticize
 takes pp من

verb أكّد
 root ءكد
 form 2
 class confirm

verb تآلف
 root ءلف
 form 6
 class ally
 takes pp من مع

verb ائتلف
 root ءلف
 form 8
 class ally
 takes pp إلى مع

verb أمّر
 root ءمر
 form 2
 class common
 takes obj

verb تآمر
 root ءمر
 form 6
 class ally
 takes pp مع

verb ائتمر
 root ءمر
 form 8
 class meet

verb أمر
 root ءمر
 form 1
 vowel u
 masdar أمر
 class order
 takes obj

verb أمل
 root ءمل
 form 1
 vowel u
 masdar أمل
 class plan

verb أنّب
 root ءنب
 form 2
 class criticize
 takes obj

verb استأنف
 root ءنف
 form 10
 class appeal begin
 takes obj

verb تأهّب
 root ءهب
 form 5
 class plan
 takes pp ل

verb آوى
 root ءوي
 form 4
 class help
 takes obj
 alt past3ms آوى
 alt past3fs آوت
 alt past3mp آووا
 alt pres3ms يؤوي
 alt pres3fs تؤوي
 alt pres3mp يؤوون
 alt juss3ms يؤو
 alt pass3ms أووي
 alt passpres3ms يؤوى
 alt actptcp مؤوي
 alt passptcp مؤوى

verb أيّد
 root ءيد
 form 2
 class uphold support
 takes obj

verb بت
 root بتت
 form 1
 vowel u
 masdar بت
 class rule
 takes pp في

verb بث
 root بثث
 form 1
 vowel u
 masdar بث
 class report say

verb انبثق
 root بثق
 form 7
 class cause
 takes pp عن من

verb بجّل
 root بجل
 form 2
 class praise
 takes obj

verb تباحث
 root بحث
 form 6
 class meet
 takes pp مع

verb بحث
 root بحث
 form 1
 vowel a
 masdar بحث
 class meet
 takes obj
 takes pp مع

verb ابتدأ
 root بدء
 form 8
 class begin

verb بدأ
 root بدء
 form 1
 vowel a
 masdar بدء بداية
 class open begin
 takes pp مع ضد بحق في

verb استبد
 root بدد
 form 10
 class abuse
 takes pp ب

verb بادر
 root بدر
 form 3
 class begin
 takes pp إلى

verb أبدع
 root بدع
 form 4
 class develop
 takes obj

verb أبدى
 root بدو
 form 4
 class say

verb بدا
 root بدو
 form 1
 vowel u
 masdar بدو
 class aux

verb برّأ
 root برء
 form 2
 class acquit
 takes obj

verb تبرّأ
 root برء
 form 5
 class oppose deny
 takes obj
 takes pp من

verb برح
 root برح
 form 1
 vowel a i
 masdar براح
 class aux

verb برّر
 root برر
 form 2
 class say

verb بارز
 root برز
 form 3
 class fight
 takes obj

verb أبرز
 root برز
 form 4
 class say

verb تبرّع
 root برع
 form 5
 class fund
 takes pp ل

verb أبرق
 root برق
 form 4
 class say
 takes pp إلى

verb بارك
 root برك
 form 3
 class praise congratulate support
 takes obj

verb أبرم
 root برم
 form 4
 class sign
 takes obj
 takes pp مع

verb برمج
 root برمج
 form q1
 class develop
 takes obj

verb برهن
 root برهن
 form q1
 class confirm
 takes pp على

verb ابتز
 root بزز
 form 8
 class abuse threaten exploit
 takes obj

verb بسط
 root بسط
 form 1
 vowel u
 masdar بسط
 class control
 takes pp على

verb بشّر
 root بشر
 form 2
 class say

verb باشر
 root بشر
 form 3
 class open begin
 takes pp مع ضد بحق في

verb استبشر
 root بشر
 form 10
 class welcome
 takes pp ب

verb تباطأ
 root بطء
 form 6
 class refuse
 takes pp في

verb بطش
 root بطش
 form 1
 vowel i
 masdar بطش
 class abuse attack
 takes pp ب

verb بطّل
 root بطل
 form 2
 class annul
 takes obj

verb أبطل
 root بطل
 form 4
 class annul
 takes obj

verb أبعد
 root بعد
 form 4
 class expel
 takes obj

verb استبعد
 root بعد
 form 10
 class refuse
 takes obj

verb باغت
 root بغت
 form 3
 class attack
 takes obj

verb بغض
 root بغض
 form 1
 vowel u
 masdar بغض
 class oppose
 takes obj

verb انبغى
 root بغي
 form 7
 class aux

verb أبقى
 root بقي
 form 4
 class uphold
 takes pp على

verb بقي
 root بقي
 form 1
 vowel a i
 masdar بقاء
 class aux
 takes pp في

verb ابتكر
 root بكر
 form 8
 class develop
 takes obj

verb ابتلع
 root بلع
 form 8
 class acquire
 takes obj

verb بلّغ
 root بلغ
 form 2
 class report file
 takes obj
 takes pp عن

verb أبلغ
 root بلغ
 form 4
 class report file say
 takes obj
 takes pp عن

verb تبنّى
 root بني
 form 5
 class claim
 takes obj

verb بنى
 root بني
 form 1
 vowel i
 masdar بناء
 class develop
 takes obj

verb أباح
 root بوح
 form 4
 class grant
 takes obj
 takes pp ل

verb استباح
 root بوح
 form 10
 class abuse
 takes obj

verb باح
 root بوح
 form 1
 vowel u
 masdar بوح
 class say
 takes pp ب

verb بات
 root بيت
 form 1
 vowel i
 masdar مبيت بيات
 class aux

verb أباد
 root بيد
 form 4
 class attack kill
 takes obj

verb بايع
 root بيع
 form 3
 masdar مبايعة بيعة
 class support belong
 takes obj

verb ابتاع
 root بيع
 form 8
 class acquire
 takes obj

verb باع
 root بيع
 form 1
 vowel i
 masdar بيع
 class sellstake supply
 takes obj
 takes pp ل إلى

verb بيّن
 root بين
 form 2
 class say

verb تابع
 root تبع
 form 3
 class say

verb تتبّع
 root تبع
 form 5
 class spy
 takes obj

verb تبع
 root تبع
 form 1
 vowel a
 masdar تبعية تبع
 class belong
 takes pp إلى ل

verb اتجر
 root تجر
 form 8
 class abuse
 takes pp ب

verb تلا
 root تلو
 form 1
 vowel u
 masdar تلاوة تلو
 class say

verb تمتم
 root تمتم
 form q1
 class say

verb تم
 root تمم
 form 1
 vowel i
 masdar تمام
 class aux

verb أتاح
 root تيح
 form 4
 class cause grant
 takes obj
 takes pp ل

verb ثأر
 root ثءر
 form 1
 vowel a
 masdar ثأر
 class fight
 takes pp من ل

verb ثبّت
 root ثبت
 form 2
 class uphold
 takes obj

verb أثبت
 root ثبت
 form 4
 class confirm

verb ثبت
 root ثبت
 form 1
 vowel u
 masdar ثبوت ثبات
 class confirm

verb ثلب
 root ثلب
 form 1
 vowel i
 masdar ثلب
 class criticize
 takes obj

verb أثمر
 root ثمر
 form 4
 class cause
 takes pp عن

verb استثمر
 root ثمر
 form 10
 class fund
 takes obj
 takes pp في

verb ثمّن
 root ثمن
 form 2
 class praise
 takes obj

verb أثنى
 root ثني
 form 4
 masdar إثناء ثناء
 class praise
 takes pp على

verb أثار
 root ثور
 form 4
 class cause
 takes obj

verb ثار
 root ثور
 form 1
 vowel u
 masdar ثورة ثوران
 class oppose protest
 takes pp على ضد

verb أجبر
 root جبر
 form 4
 class order
 takes obj

verb تجبّر
 root جبر
 form 5
 class abuse
 takes pp على

verb جابه
 root جبه
 form 3
 class oppose fight
 takes obj

verb جدّد
 root جدد
 form 2
 class say

verb جادل
 root جدل
 form 3
 masdar مجادلة جدال
 class say

verb جرّب
 root جرب
 form 2
 masdar تجريب تجربة
 class use try
 takes obj

verb جرجر
 root جرجر
 form q1
 class sue
 takes obj

verb جرح
 root جرح
 form 1
 vowel a
 masdar جرح
 class attack
 takes obj

verb جرّد
 root جرد
 form 2
 class sanction
 takes obj

verb جر
 root جرر
 form 1
 vowel u
 masdar جر
 class cause
 takes pp إلى

verb جرّم
 root جرم
 form 2
 class charge convict
 takes obj

verb أجرى
 root جري
 form 4
 class open
 takes pp مع ضد بحق في

verb جرى
 root جري
 form 1
 vowel i
 masdar جري جريان
 class aux
 takes pp في

verb جزم
 root جزم
 form 1
 vowel i
 masdar جزم
 class say confirm believe

verb تجسّس
 root جسس
 form 5
 class spy
 takes pp على

verb جعل
 root جعل
 form 1
 vowel a
 masdar جعل
 class aux

verb جلا
 root جلو
 form 1
 vowel u
 masdar جلاء
 class withdraw
 takes pp من عن

verb جمّد
 root جمد
 form 2
 class sanction stop
 takes obj

verb جمّع
 root جمع
 form 2
 class develop
 takes obj

verb اجتمع
 root جمع
 form 8
 class meet
 takes pp مع ب

verb أجمل
 root جمل
 form 4
 class say

verb تجمهر
 root جمهر
 form q2
 class protest
 takes pp على ضد

verb جنّد
 root جند
 form 2
 class appoint
 takes obj

verb جندل
 root جندل
 form q1
 class kill
 takes obj

verb جنّس
 root جنس
 form 2
 class grant
 takes obj
 takes pp ل

verb تجنّى
 root جني
 form 5
 class accuse
 takes pp على

verb جاهد
 root جهد
 form 3
 masdar مجاهدة جهاد
 class fight
 takes pp ضد

verb اجتهد
 root جهد
 form 8
 class try
 takes pp في

verb جهر
 root جهر
 form 1
 vowel a
 masdar جهر
 class say
 takes pp ب

verb جهّز
 root جهز
 form 2
 class supply
 takes obj

verb أجهز
 root جهز
 form 4
 class kill
 takes pp على

verb تجهّز
 root جهز
 form 5
 class plan

verb أجهض
 root جهض
 form 4
 class oppose stop
 takes obj

verb جاوب
 root جوب
 form 3
 class say

verb أجاب
 root جوب
 form 4
 masdar إجابة جواب
 class say

verb استجوب
 root جوب
 form 10
 class investigate
 takes obj
 alt past3ms استجوب
 alt past3fs استجوبت
 alt past3mp استجوبوا
 alt pres3ms يستجوب
 alt pres3fs تستجوب
 alt pres3mp يستجوبون
 alt juss3ms يستجوب
 alt pass3ms استجوب
 alt passpres3ms يستجوب
 alt actptcp مستجوب
 alt passptcp مستجوب

verb استجاب
 root جوب
 form 10
 class grant
 takes pp ل إلى

verb اجتاح
 root جوح
 form 8
 class attack
 takes obj

verb أجار
 root جور
 form 4
 class common
 takes obj

verb استجار
 root جور
 form 10
 class demand
 takes pp ب

verb جوّز
 root جوز
 form 2
 class grant
 takes obj
 takes pp ل

verb أجاز
 root جوز
 form 4
 class grant
 takes obj
 takes pp ل

verb جاز
 root جوز
 form 1
 vowel u
 masdar جواز
 class aux

verb جوّع
 root جوع
 form 2
 class abuse
 takes obj

verb حبّذ
 root حبذ
 form 2
 class support
 takes obj

verb حبس
 root حبس
 form 1
 vowel i
 masdar حبس
 class arrest
 takes obj

verb أحبط
 root حبط
 form 4
 class oppose stop
 takes obj

verb استحث
 root حثث
 form 10
 class demand
 takes obj

verb حث
 root حثث
 form 1
 vowel u
 masdar حث
 class demand
 takes obj

verb حجب
 root حجب
 form 1
 vowel u
 masdar حجب
 class sanction
 takes obj

verb احتج
 root حجج
 form 8
 class protest
 takes pp على ضد

verb احتجز
 root حجز
 form 8
 class arrest
 takes obj

verb حجّم
 root حجم
 form 2
 class oppose
 takes obj

verb أحجم
 root حجم
 form 4
 class refuse
 takes pp عن

verb حدّث
 root حدث
 form 2
 class say

verb أحدث
 root حدث
 form 4
 class cause found
 takes obj

verb تحدّث
 root حدث
 form 5
 class say
 takes pp عن باسم

verb تحادث
 root حدث
 form 6
 class meet
 takes pp مع

verb استحدث
 root حدث
 form 10
 class found
 takes obj

verb انحدر
 root حدر
 form 7
 class base
 takes pp من في ب

verb حدس
 root حدس
 form 1
 vowel i
 masdar حدس
 class believe

verb تحدّى
 root حدو
 form 5
 class oppose
 takes obj

verb حدا
 root حدو
 form 1
 vowel u
 masdar حدو
 class cause
 takes pp ب

verb حذّر
 root حذر
 form 2
 class warn
 takes obj
 takes pp من

verb حارب
 root حرب
 form 3
 class fight
 takes obj

verb تحارب
 root حرب
 form 6
 class fight
 takes pp مع

verb حرّر
 root حرر
 form 2
 class file
 takes pp ضد على بحق

verb تحرّش
 root حرش
 form 5
 class abuse
 takes pp ب

verb حرّض
 root حرض
 form 2
 class cause oppose
 takes pp ضد

verb أحرق
 root حرق
 form 4
 class attack
 takes obj

verb حرق
 root حرق
 form 1
 vowel i
 masdar حرق
 class attack
 takes obj

verb حرّك
 root حرك
 form 2
 class file cause
 takes obj
 takes pp ضد على بحق

verb حرم
 root حرم
 form 1
 vowel i
 masdar حرمان
 class sanction
 takes obj

verb تحرّى
 root حري
 form 5
 class investigate
 takes pp عن في

verb تحزّب
 root حزب
 form 5
 class belong
 takes pp إلى

verb حاسب
 root حسب
 form 3
 class sanction
 takes obj

verb حسب
 root حسب
 form 1
 vowel a i
 masdar حسبان حساب
 class believe

verb احتشد
 root حشد
 form 8
 class protest
 takes pp على ضد

verb حاصر
 root حصر
 form 3
 masdar محاصرة حصار
 class attack
 takes obj

verb أحصى
 root حصي
 form 4
 class document
 takes obj

verb تحضّر
 root حضر
 form 5
 class plan
 takes pp ل

verb حض
 root حضض
 form 1
 vowel u
 masdar حض
 class demand
 takes obj

verb حظر
 root حظر
 form 1
 vowel u
 masdar حظر
 class sanction
 takes obj

verb تحفّظ
 root حفظ
 form 5
 class oppose
 takes pp على

verb احتفى
 root حفو
 form 8
 class praise welcome
 takes pp ب

verb حقد
 root حقد
 form 1
 vowel i
 masdar حقد
 class oppose
 takes pp على

verb حقّر
 root حقر
 form 2
 class criticize
 takes obj

verb احتقر
 root حقر
 form 8
 class criticize
 takes obj

verb حقّق
 root حقق
 form 2
 class investigate
 takes pp في مع

verb حقن
 root حقن
 form 1
 vowel i
 masdar حقن
 class infect
 takes obj

verb احتكر
 root حكر
 form 8
 class control
 takes obj

verb حاكم
 root حكم
 form 3
 class charge
 takes obj

verb تحكّم
 root حكم
 form 5
 class control
 takes pp في ب

verb حكم
 root حكم
 form 1
 vowel u
 masdar حكم
 class convict rule
 takes pp على ل ضد

verb حكى
 root حكي
 form 1
 vowel i
 masdar حكاية
 class say report

verb تحالف
 root حلف
 form 6
 class ally
 takes pp مع

verb حلف
 root حلف
 form 1
 vowel i
 masdar حلف
 class vow

verb تحلّل
 root حلل
 form 5
 class withdraw
 takes pp من

verb احتل
 root حلل
 form 8
 class attack control
 takes obj

verb تحمّس
 root حمس
 form 5
 class support
 takes pp ل

verb حمّل
 root حمل
 form 2
 class blame
 takes obj

verb تحمّل
 root حمل
 form 5
 class claim
 takes obj

verb تحامل
 root حمل
 form 6
 class criticize
 takes pp على

verb حمى
 root حمي
 form 1
 vowel i
 masdar حماية
 class defend
 takes obj

verb استحوذ
 root حوذ
 form 10
 class acquire control
 takes pp على
 alt past3ms استحوذ
 alt past3fs استحوذت
 alt past3mp استحوذوا
 alt pres3ms يستحوذ
 alt pres3fs تستحوذ
 alt pres3mp يستحوذون
 alt juss3ms يستحوذ
 alt pass3ms استحوذ
 alt passpres3ms يستحوذ
 alt actptcp مستحوذ
 alt passptcp مستحوذ

verb حاور
 root حور
 form 3
 masdar محاورة حوار
 class meet
 takes obj

verb تحاور
 root حور
 form 6
 class meet

verb انحاز
 root حوز
 form 7
 class support stand
 takes pp إلى ل مع

verb حاز
 root حوز
 form 1
 vowel u
 masdar حيازة
 class own
 takes obj
 takes pp على

verb حاول
 root حول
 form 3
 class try

verb أحال
 root حول
 form 4
 class charge
 takes obj

verb احتال
 root حول
 form 8
 class abuse
 takes pp على

verb حال
 root حول
 form 1
 vowel u
 masdar حيلولة
 class stop
 takes obj
 takes pp دون بين

verb تحيّز
 root حيز
 form 5
 class support
 takes obj

verb حيّا
 root حيي
 form 2
 class praise
 takes obj
 alt past3ms حيا
 alt past3fs حيت
 alt past3mp حيوا
 alt pres3ms يحيي
 alt pres3fs تحيي
 alt pres3mp يحيون
 alt juss3ms يحي
 alt pass3ms حيي
 alt passpres3ms يحيى
 alt actptcp محيي
 alt passptcp محيى

verb أخبر
 root خبر
 form 4
 class say report

verb تخابر
 root خبر
 form 6
 class spy
 takes pp على ضد

verb اختتم
 root ختم
 form 8
 class say stop
 takes obj

verb ختم
 root ختم
 form 1
 vowel i
 masdar ختم
 class say

verb خدع
 root خدع
 form 1
 vowel a
 masdar خداع خدع
 class abuse
 takes obj

verb استخدم
 root خدم
 form 10
 class use
 takes obj

verb خدم
 root خدم
 form 1
 vowel i
 masdar خدمة
 class work
 takes obj
 takes pp في لدى

verb خرّب
 root خرب
 form 2
 class attack
 takes obj

verb انخرط
 root خرط
 form 7
 class join
 takes pp في

verb اخترع
 root خرع
 form 8
 class develop
 takes obj

verb اخترق
 root خرق
 form 8
 class hack
 takes obj

verb خشي
 root خشي
 form 1
 vowel a i
 masdar خشية
 class believe

verb خصّص
 root خصص
 form 2
 class fund
 takes obj
 takes pp ل

verb خاصم
 root خصم
 form 3
 class oppose
 takes obj

verb خضع
 root خضع
 form 1
 vowel a
 masdar خضوع
 class undergo
 takes pp ل

verb خطّأ
 root خطء
 form 2
 class criticize
 takes obj

verb خاطب
 root خطب
 form 3
 class say
 takes obj

verb خطب
 root خطب
 form 1
 vowel u
 masdar خطابة خطبة
 class say

verb أخطر
 root خطر
 form 4
 class say

verb خطّط
 root خطط
 form 2
 class plan
 takes pp ل

verb اختطف
 root خطف
 form 8
 class abuse
 takes obj

verb خطف
 root خطف
 form 1
 vowel i
 masdar خطف
 class abuse
 takes obj

verb استخف
 root خفف
 form 10
 class criticize
 takes pp ب

verb أخفق
 root خفق
 form 4
 class fail
 takes pp في

verb اختلس
 root خلس
 form 8
 class steal
 takes obj
 takes pp من

verb أخلص
 root خلص
 form 4
 class support
 takes pp ل

verb تخلّص
 root خلص
 form 5
 class sellstake
 takes pp من

verb تخالص
 root خلص
 form 6
 class settle
 takes pp مع

verb خلص
 root خلص
 form 1
 vowel u
 masdar خلوص
 class say believe
 takes pp إلى

verb خلّف
 root خلف
 form 2
 class cause
 takes obj

verb خالف
 root خلف
 form 3
 masdar مخالفة خلاف
 class oppose
 takes obj

verb تخلّف
 root خلف
 form 5
 class fail
 takes pp عن

verb اختلف
 root خلف
 form 8
 class oppose
 takes pp مع

verb استخلف
 root خلف
 form 10
 class appoint
 takes obj

verb خلق
 root خلق
 form 1
 vowel u
 masdar خلق
 class cause
 takes obj

verb أخلى
 root خلي
 form 4
 class acquit
 takes obj

verb تخلّى
 root خلي
 form 5
 class withdraw
 takes pp عن

verb خمّن
 root خمن
 form 2
 class believe

verb خاض
 root خوض
 form 1
 vowel u
 masdar خوض
 class open
 takes obj

verb تخوّف
 root خوف
 form 5
 class believe

verb خاف
 root خوف
 form 1
 vowel a i
 masdar خوف
 class believe

verb خوّل
 root خول
 form 2
 class grant
 takes obj
 takes pp ل

verb خوّن
 root خون
 form 2
 class accuse
 takes obj

verb اختار
 root خير
 form 8
 class appoint
 takes obj

verb تخيّل
 root خيل
 form 5
 class believe

verb دأب
 root دءب
 form 1
 vowel a
 masdar دأب
 class begin
 takes pp على

verb دحر
 root دحر
 form 1
 vowel a
 masdar دحر
 class fight
 takes obj

verb أدحض
 root دحض
 form 4
 class deny
 takes obj

verb دحض
 root دحض
 form 1
 vowel a
 masdar دحض
 class deny
 takes obj

verb درّب
 root درب
 form 2
 class help
 takes obj

verb أدرج
 root درج
 form 4
 class list
 takes obj

verb اندرج
 root درج
 form 7
 class belong
 takes pp في تحت

verb درّس
 root درس
 form 2
 class work plan
 takes pp في

verb درس
 root درس
 form 1
 vowel u
 masdar درس دراسة
 class plan

verb استدرك
 root درك
 form 10
 class say

verb دس
 root دسس
 form 1
 vowel u
 masdar دس
 class infect
 takes pp في على ل

verb دشّن
 root دشن
 form 2
 class launch
 takes obj

verb دعم
 root دعم
 form 1
 vowel a
 masdar دعم
 class support
 takes obj

verb داعى
 root دعو
 form 3
 class sue
 takes obj

verb ادعى
 root دعو
 form 8
 class allege sue
 takes pp على ضد

verb استدعى
 root دعو
 form 10
 class summon
 takes obj

verb دعا
 root دعو
 form 1
 vowel u
 masdar دعوة دعاء
 class demand
 takes obj

verb دافع
 root دفع
 form 3
 masdar مدافعة دفاع
 class defend
 takes pp عن

verb دفع
 root دفع
 form 1
 vowel a
 masdar دفع
 class cause
 takes obj

verb دقّق
 root دقق
 form 2
 class investigate
 takes pp في

verb دك
 root دكك
 form 1
 vowel u
 masdar دك
 class attack
 takes obj

verb دلّل
 root دلل
 form 2
 class confirm
 takes pp على

verb أدلى
 root دلو
 form 4
 class say
 takes pp ب

verb أدمج
 root دمج
 form 4
 class acquire
 takes obj

verb اندمج
 root دمج
 form 7
 class join ally
 takes pp في مع

verb دمج
 root دمج
 form 1
 vowel i
 masdar دمج
 class acquire
 takes obj

verb دمّر
 root دمر
 form 2
 class attack
 takes obj

verb دنّس
 root دنس
 form 2
 class abuse
 takes obj

verb دهس
 root دهس
 form 1
 vowel a
 masdar دهس
 class attack
 takes obj

verb داهم
 root دهم
 form 3
 class attack
 takes obj

verb دهم
 root دهم
 form 1
 vowel a
 masdar دهم
 class attack
 takes obj

verb أدار
 root دور
 form 4
 class lead
 takes obj

verb تداول
 root دول
 form 6
 class report

verb داوم
 root دوم
 form 3
 class begin
 takes pp على

verb دام
 root دوم
 form 1
 vowel u
 masdar دوام
 class aux

verb دوّن
 root دون
 form 2
 class document
 takes obj

verb أدان
 root دين
 form 4
 class convict criticize
 takes obj

verb دان
 root دين
 form 1
 vowel i
 masdar دين
 class criticize
 takes obj

verb ذب
 root ذبب
 form 1
 vowel u
 masdar ذب
 class defend
 takes pp عن

verb ذبح
 root ذبح
 form 1
 vowel a
 masdar ذبح
 class kill
 takes obj

verb تذرّع
 root ذرع
 form 5
 class say
 takes pp ب

verb ذكّر
 root ذكر
 form 2
 class say

verb تذاكر
 root ذكر
 form 6
 class meet
 takes obj

verb ذكر
 root ذكر
 form 1
 vowel u
 masdar ذكر
 class say report

verb أذكى
 root ذكو
 form 4
 class cause
 takes obj

verb أذل
 root ذلل
 form 4
 class abuse
 takes obj

verb تذمّر
 root ذمر
 form 5
 class criticize
 takes pp من

verb ذم
 root ذمم
 form 1
 vowel u
 masdar ذم
 class criticize
 takes obj

verb ذاد
 root ذود
 form 1
 vowel u
 masdar ذود ذياد
 class defend
 takes pp عن

verb تذوّق
 root ذوق
 form 5
 class undergo
 takes obj

verb أذاع
 root ذيع
 form 4
 class report say

verb رأّس
 root رءس
 form 2
 class lead
 takes obj

verb ترأّس
 root رءس
 form 5
 class lead
 takes obj

verb رأس
 root رءس
 form 1
 vowel a
 masdar رئاسة
 class lead
 takes obj

verb رأى
 root رءي
 form 1
 vowel a
 masdar رأي رؤية
 class believe say
 alt past3ms رأى
 alt past3fs رأت
 alt past3mp رأوا
 alt pres3ms يرى
 alt pres3fs ترى
 alt pres3mp يرون
 alt juss3ms ير
 alt pass3ms رئي
 alt passpres3ms يرى
 alt actptcp رائي
 alt passptcp مرئي

verb تربّص
 root ربص
 form 5
 class threaten
 takes pp ب

verb تربّع
 root ربع
 form 5
 class lead
 takes pp على

verb ترتّب
 root رتب
 form 5
 class cause
 takes pp على

verb أرجأ
 root رجء
 form 4
 class stop
 takes obj

verb رجّح
 root رجح
 form 2
 class believe

verb أرجع
 root رجع
 form 4
 class say

verb تراجع
 root رجع
 form 6
 class withdraw
 takes pp عن

verb رجم
 root رجم
 form 1
 vowel u
 masdar رجم
 class kill attack
 takes obj

verb رجا
 root رجو
 form 1
 vowel u
 masdar رجاء
 class plan

verb رحّب
 root رحب
 form 2
 class welcome
 takes pp ب

verb رحّل
 root رحل
 form 2
 class expel
 takes obj

verb رحل
 root رحل
 form 1
 vowel a
 masdar رحيل
 class resign
 takes pp من

verb رخّص
 root رخص
 form 2
 class grant
 takes pp ل

verb ردّد
 root ردد
 form 2
 class say

verb تردّد
 root ردد
 form 5
 class refuse
 takes pp في

verb رد
 root ردد
 form 1
 vowel u
 masdar رد
 class say reject
 takes obj
 takes pp على

verb ردع
 root ردع
 form 1
 vowel a
 masdar ردع
 class oppose
 takes obj

verb أردف
 root ردف
 form 4
 class say

verb أردى
 root ردي
 form 4
 class kill
 takes obj

verb رسمل
 root رسمل
 form q1
 class fund
 takes obj

verb رشّح
 root رشح
 form 2
 class appoint
 takes obj

verb رش
 root رشش
 form 1
 vowel u
 masdar رش
 class attack
 takes obj

verb تراشق
 root رشق
 form 6
 class fight
 takes pp مع

verb رشق
 root رشق
 form 1
 vowel u
 masdar رشق
 class attack
 takes obj

verb ترصّد
 root رصد
 form 5
 class spy
 takes obj

verb رصد
 root رصد
 form 1
 vowel u
 masdar رصد
 class document
 takes obj

verb تراضى
 root رضي
 form 6
 class settle
 takes pp مع

verb رعى
 root رعي
 form 1
 vowel a
 masdar رعاية رعي
 class fund
 takes obj

verb رغب
 root رغب
 form 1
 vowel a
 masdar رغبة
 class plan
 takes pp في

verb أرغم
 root رغم
 form 4
 class order
 takes obj

verb رفض
 root رفض
 form 1
 vowel u
 masdar رفض
 class oppose refuse reject
 takes obj

verb ترافع
 root رفع
 form 6
 class represent
 takes pp عن

verb رفع
 root رفع
 form 1
 vowel a
 masdar رفع
 class file
 takes pp ضد على بحق

verb راقب
 root رقب
 form 3
 class spy
 takes obj

verb رقّى
 root رقي
 form 2
 class appoint
 takes obj

verb ركّب
 root ركب
 form 2
 class use
 takes obj

verb ركل
 root ركل
 form 1
 vowel u
 masdar ركل
 class attack
 takes obj

verb رهّب
 root رهب
 form 2
 class abuse threaten
 takes obj

verb أرهب
 root رهب
 form 4
 class abuse
 takes obj

verb روّج
 root روج
 form 2
 class support
 takes pp ل

verb راح
 root روح
 form 1
 vowel u
 masdar رواح
 class aux

verb أراد
 root رود
 form 4
 class plan

verb روّع
 root روع
 form 2
 class abuse
 takes obj

verb روى
 root روي
 form 1
 vowel i
 masdar رواية ري
 class say report
 alt past3ms روى
 alt past3fs روت
 alt past3mp رووا
 alt pres3ms يروي
 alt pres3fs تروي
 alt pres3mp يروون
 alt juss3ms يرو
 alt pass3ms روي
 alt passpres3ms يروى
 alt actptcp راوي
 alt passptcp مروي

verb ارتاب
 root ريب
 form 8
 class believe

verb زجر
 root زجر
 form 1
 vowel u
 masdar زجر
 class fight
 takes obj

verb زرع
 root زرع
 form 1
 vowel a
 masdar زرع
 class infect
 takes pp في على ل

verb ازدرى
 root زري
 form 8
 class criticize
 takes obj

verb تزعّم
 root زعم
 form 5
 class lead
 takes obj

verb زعم
 root زعم
 form 1
 vowel u
 masdar زعم
 class allege

verb زكّى
 root زكو
 form 2
 class support
 takes obj

verb أزمع
 root زمع
 form 4
 class plan

verb أزهق
 root زهق
 form 4
 class kill
 takes obj

verb زوّد
 root زود
 form 2
 class supply
 takes obj
 takes pp ب

verb تزوّد
 root زود
 form 5
 class use
 takes pp ب من

verb زال
 root زول
 form 1
 vowel u
 masdar زوال
 class aux
 alt past3ms زال
 alt pres3ms يزول يزال
 alt pres3fs تزول تزال
 alt pres3mp يزولون يزالون

verb زاد
 root زيد
 form 1
 vowel i
 masdar زيادة
 class say

verb ساءل
 root سءل
 form 3
 class investigate
 takes obj

verb تساءل
 root سءل
 form 6
 class say

verb سأل
 root سءل
 form 1
 vowel a
 masdar سؤال
 class say

verb سبّب
 root سبب
 form 2
 class cause
 takes obj

verb تسبّب
 root سبب
 form 5
 class cause
 takes pp ب في

verb سب
 root سبب
 form 1
 vowel u
 masdar سب
 class criticize
 takes obj

verb سبق
 root سبق
 form 1
 vowel i
 masdar سبق
 class aux

verb تستّر
 root ستر
 form 5
 class defend
 takes pp على

verb سجّل
 root سجل
 form 2
 class file
 takes pp ضد على بحق

verb سجن
 root سجن
 form 1
 vowel u
 masdar سجن
 class arrest
 takes obj

verb انسحب
 root سحب
 form 7
 class withdraw
 takes pp من

verb سحق
 root سحق
 form 1
 vowel a
 masdar سحق
 class fight attack
 takes obj

verb سحل
 root سحل
 form 1
 vowel a
 masdar سحل
 class abuse kill
 takes obj

verb سخّر
 root سخر
 form 2
 class use
 takes obj

verb سخر
 root سخر
 form 1
 vowel a
 masdar سخرية
 class criticize
 takes pp من

verb سرّب
 root سرب
 form 2
 class expose
 takes obj

verb سرّح
 root سرح
 form 2
 class common
 takes obj

verb سرد
 root سرد
 form 1
 vowel u
 masdar سرد
 class say

verb استرق
 root سرق
 form 8
 class spy
 takes obj

verb سرق
 root سرق
 form 1
 vowel i
 masdar سرقة
 class steal
 takes obj
 takes pp من

verb سطّر
 root سطر
 form 2
 class file
 takes pp ضد على بحق

verb سطا
 root سطو
 form 1
 vowel u
 masdar سطو
 class steal
 takes obj
 takes pp على

verb ساعد
 root سعد
 form 3
 class help
 takes obj

verb أسعف
 root سعف
 form 4
 class help
 takes obj

verb سعى
 root سعي
 form 1
 vowel a
 masdar سعي
 class try
 takes pp إلى

verb أسفر
 root سفر
 form 4
 class cause
 takes pp عن

verb سفّه
 root سفه
 form 2
 class criticize
 takes obj

verb أسقط
 root سقط
 form 4
 class annul
 takes obj

verb أسكت
 root سكت
 form 4
 class abuse
 takes obj

verb استلب
 root سلب
 form 8
 class steal
 takes obj

verb سلب
 root سلب
 form 1
 vowel u
 masdar سلب
 class abuse steal
 takes obj
 takes pp من

verb سلّح
 root سلح
 form 2
 class supply support
 takes obj

verb انسلخ
 root سلخ
 form 7
 class withdraw
 takes pp من عن

verb سلّط
 root سلط
 form 2
 class impose
 takes pp على

verb تسلّط
 root سلط
 form 5
 class control
 takes pp على

verb سلّف
 root سلف
 form 2
 class fund
 takes obj

verb تسلّل
 root سلل
 form 5
 class hack
 takes pp إلى

verb سلّم
 root سلم
 form 2
 class common
 takes obj
 takes pp ل إلى

verb سلم
 root سلم
 form 1
 vowel a i
 masdar سلامة
 class undergo
 takes pp من

verb سمح
 root سمح
 form 1
 vowel a
 masdar سماح
 class grant
 takes pp ل

verb تسمّع
 root سمع
 form 5
 class spy
 takes pp على إلى

verb سمّم
 root سمم
 form 2
 class abuse
 takes obj

verb سمّى
 root سمو
 form 2
 class appoint
 takes obj

verb ساند
 root سند
 form 3
 class support help
 takes obj

verb أسهب
 root سهب
 form 4
 class say

verb ساهم
 root سهم
 form 3
 class cause
 takes obj
 takes pp في

verb أسهم
 root سهم
 form 4
 class cause
 takes obj
 takes pp في

verb أساء
 root سوء
 form 4
 class abuse
 takes pp إلى ل

verb استاء
 root سوء
 form 8
 class criticize
 takes pp من

verb سوّق
 root سوق
 form 2
 class launch
 takes obj
 takes pp ل

verb سيّر
 root سير
 form 2
 class lead
 takes obj

verb سيطر
 root سيطر
 form q1
 class control
 takes pp على

verb اشتبك
 root شبك
 form 8
 class fight
 takes pp مع

verb اشتبه
 root شبه
 form 8
 class accuse believe
 takes pp في ب

verb شتم
 root شتم
 form 1
 vowel i
 masdar شتم
 class criticize
 takes obj

verb شجب
 root شجب
 form 1
 vowel u
 masdar شجب
 class criticize
 takes obj

verb تشاجر
 root شجر
 form 6
 class fight
 takes pp مع

verb شجّع
 root شجع
 form 2
 class support
 takes obj

verb شحن
 root شحن
 form 1
 vowel a
 masdar شحن
 class supply
 takes pp إلى

verb شدّد
 root شدد
 form 2
 class confirm say impose
 takes pp على

verb شد
 root شدد
 form 1
 vowel u
 masdar شد
 class support
 takes pp على

verb شدا
 root شدو
 form 1
 vowel u
 masdar شدو
 class praise
 takes pp ب

verb شرح
 root شرح
 form 1
 vowel a
 masdar شرح
 class say

verb شرّد
 root شرد
 form 2
 class abuse
 takes obj

verb اشترط
 root شرط
 form 8
 class demand
 takes obj
 takes pp من على

verb شرع
 root شرع
 form 1
 vowel a
 masdar شروع
 class open begin
 takes pp مع ضد بحق في

verb أشرف
 root شرف
 form 4
 class lead
 takes pp على

verb شارك
 root شرك
 form 3
 masdar مشاركة شراكة
 class join
 takes pp في

verb تشارك
 root شرك
 form 6
 class ally
 takes pp مع

verb اشترك
 root شرك
 form 8
 class join
 takes pp في

verb اشترى
 root شري
 form 8
 masdar اشتراء شراء
 class acquire
 takes obj

verb شطب
 root شطب
 form 1
 vowel u
 masdar شطب
 class sanction
 takes obj

verb أشعل
 root شعل
 form 4
 class cause
 takes obj

verb شاغب
 root شغب
 form 3
 class protest
 takes pp على ضد

verb شغّل
 root شغل
 form 2
 class use
 takes obj

verb اشتغل
 root شغل
 form 8
 class work
 takes pp لدى في

verb شغل
 root شغل
 form 1
 vowel a
 masdar شغل
 class work
 takes obj

verb انشق
 root شقق
 form 7
 class withdraw
 takes pp عن من

verb شكر
 root شكر
 form 1
 vowel u
 masdar شكر
 class thank
 takes obj
 takes pp على

verb شكّك
 root شكك
 form 2
 class criticize
 takes pp في ب

verb شك
 root شكك
 form 1
 vowel u
 masdar شك
 class believe
 takes pp في

verb شكّل
 root شكل
 form 2
 class found
 takes obj

verb اشتكى
 root شكو
 form 8
 class sue
 takes obj
 takes pp ضد على ب

verb شكا
 root شكو
 form 1
 vowel u
 masdar شكوى شكاية شكو
 class sue
 takes obj
 takes pp ضد على ب

verb شمّع
 root شمع
 form 2
 class sanction
 takes obj

verb شنّع
 root شنع
 form 2
 class criticize
 takes pp على ب

verb شنق
 root شنق
 form 1
 vowel u
 masdar شنق
 class kill
 takes obj

verb شن
 root شنن
 form 1
 vowel u
 masdar شن
 class open
 takes pp على ضد

verb شهّر
 root شهر
 form 2
 class criticize
 takes pp ب

verb شاور
 root شور
 form 3
 class meet
 takes obj

verb أشار
 root شور
 form 4
 class say
 takes pp إلى

verb تشاور
 root شور
 form 6
 class meet

verb شوّش
 root شوش
 form 2
 class hack
 takes pp على

verb أشاد
 root شيد
 form 4
 class praise
 takes pp ب

verb شيطن
 root شيطن
 form q1
 class accuse
 takes obj

verb شايع
 root شيع
 form 3
 class support
 takes obj

verb أصبح
 root صبح
 form 4
 class aux

verb صدح
 root صدح
 form 1
 vowel a
 masdar صدح
 class say
 takes pp ب

verb صدّر
 root صدر
 form 2
 class supply
 takes pp إلى ل

verb صادر
 root صدر
 form 3
 class abuse
 takes obj

verb أصدر
 root صدر
 form 4
 class rule launch
 takes obj
 takes pp ضد ل على

verb تصدّر
 root صدر
 form 5
 class lead
 takes obj

verb صدّق
 root صدق
 form 2
 class uphold
 takes obj
 takes pp على

verb صادق
 root صدق
 form 3
 class uphold
 takes obj
 takes pp على

verb تصدّق
 root صدق
 form 5
 class fund
 takes pp على

verb تصادم
 root صدم
 form 6
 class fight
 takes pp مع

verb اصطدم
 root صدم
 form 8
 class fight
 takes pp ب مع

verb تصدّى
 root صدي
 form 5
 class oppose fight
 takes obj
 takes pp ل

verb صرّح
 root صرح
 form 2
 class say

verb صرخ
 root صرخ
 form 1
 vowel u
 masdar صراخ
 class say

verb صارع
 root صرع
 form 3
 masdar مصارعة صراع
 class fight
 takes obj

verb تصارع
 root صرع
 form 6
 class fight
 takes pp مع على

verb صافح
 root صفح
 form 3
 class meet
 takes obj

verb صفح
 root صفح
 form 1
 vowel a
 masdar صفح
 class acquit
 takes pp عن

verb صفع
 root صفع
 form 1
 vowel a
 masdar صفع
 class attack
 takes obj

verb اصطف
 root صفف
 form 8
 class support stand
 takes pp مع إلى خلف

verb صفّق
 root صفق
 form 2
 class praise
 takes pp ل

verb صفّى
 root صفو
 form 2
 class kill
 takes obj

verb صلب
 root صلب
 form 1
 vowel i
 masdar صلب
 class kill
 takes obj

verb صالح
 root صلح
 form 3
 class settle
 takes obj

verb تصالح
 root صلح
 form 6
 class settle
 takes pp مع

verb صمّم
 root صمم
 form 2
 class develop
 takes obj

verb صنّع
 root صنع
 form 2
 class develop
 takes obj

verb صنع
 root صنع
 form 1
 vowel a
 masdar صنع صناعة
 class develop
 takes obj

verb صنّف
 root صنف
 form 2
 class list
 takes obj

verb صوّب
 root صوب
 form 2
 class attack
 takes pp على إلى

verb أصاب
 root صوب
 form 4
 class infect
 takes obj

verb تصوّر
 root صور
 form 5
 class believe

verb صاح
 root صيح
 form 1
 vowel i
 masdar صياح
 class say

verb صار
 root صير
 form 1
 vowel i
 masdar صيرورة مصير
 class aux

verb ضبط
 root ضبط
 form 1
 vowel i
 masdar ضبط
 class arrest
 takes obj

verb أضحى
 root ضحو
 form 4
 class aux

verb ضخ
 root ضخخ
 form 1
 vowel u
 masdar ضخ
 class fund
 takes pp في

verb ضاد
 root ضدد
 form 3
 class oppose
 takes obj

verb أضرب
 root ضرب
 form 4
 class protest
 takes pp على ضد

verb ضرب
 root ضرب
 form 1
 vowel i
 masdar ضرب
 class attack
 takes obj

verb تضرّر
 root ضرر
 form 5
 class undergo
 takes pp من

verb ضغط
 root ضغط
 form 1
 vowel a
 masdar ضغط
 class demand
 takes pp على

verb انضم
 root ضمم
 form 7
 class join
 takes pp إلى

verb تضامن
 root ضمن
 form 6
 class support stand
 takes pp مع إلى

verb اضطهد
 root ضهد
 form 8
 class abuse
 takes obj

verb انضوى
 root ضوي
 form 7
 class join belong
 takes pp تحت في
 alt past3ms انضوى
 alt past3fs انضوت
 alt past3mp انضووا
 alt pres3ms ينضوي
 alt pres3fs تنضوي
 alt pres3mp ينضوون
 alt juss3ms ينضو
 alt pass3ms انضوي
 alt passpres3ms ينضوى
 alt actptcp منضوي
 alt passptcp منضوى

verb أضاف
 root ضيف
 form 4
 class say list
 takes obj

verb ضيّق
 root ضيق
 form 2
 class abuse
 takes pp على

verb ضايق
 root ضيق
 form 3
 class abuse
 takes obj

verb طبّع
 root طبع
 form 2
 class ally
 takes pp مع

verb طبّق
 root طبق
 form 2
 class impose
 takes pp على

verb طبّل
 root طبل
 form 2
 class praise
 takes pp ل

verb تطاحن
 root طحن
 form 6
 class fight
 takes pp مع

verb طرح
 root طرح
 form 1
 vowel a
 masdar طرح
 class launch say
 takes obj

verb طارد
 root طرد
 form 3
 class fight
 takes obj

verb استطرد
 root طرد
 form 10
 class say

verb طرد
 root طرد
 form 1
 vowel u
 masdar طرد
 class expel
 takes obj

verb تطرّق
 root طرق
 form 5
 class say
 takes pp إلى ل

verb أطرى
 root طري
 form 4
 class praise
 takes obj
 takes pp على

verb طعن
 root طعن
 form 1
 vowel a
 masdar طعن
 class appeal
 takes pp في ب ضد

verb طالب
 root طلب
 form 3
 class demand
 takes obj

verb طلب
 root طلب
 form 1
 vowel u
 masdar طلب
 class demand
 takes obj
 takes pp من

verb أطلع
 root طلع
 form 4
 class report
 takes obj
 takes pp على

verb تطلّع
 root طلع
 form 5
 class plan
 takes pp إلى

verb أطلق
 root طلق
 form 4
 class launch open
 takes obj
 takes pp مع ضد بحق في

verb انطلق
 root طلق
 form 7
 class begin
 takes pp في

verb طمأن
 root طمءن
 form q1
 class say
 takes obj

verb طمح
 root طمح
 form 1
 vowel a
 masdar طموح
 class plan
 takes pp إلى

verb أطاح
 root طوح
 form 4
 class expel
 takes pp ب

verb طوّر
 root طور
 form 2
 class develop
 takes obj

verb تطوّع
 root طوع
 form 5
 class join
 takes pp ل إلى في مع

verb طوّق
 root طوق
 form 2
 class attack
 takes obj

verb تطاول
 root طول
 form 6
 class criticize
 takes pp على

verb استطاع
 root طيع
 form 10
 class aux

verb ظل
 root ظلل
 form 1
 vowel a
 masdar ظل
 class aux

verb تظلّم
 root ظلم
 form 5
 class sue appeal
 takes pp من ضد

verb ظلم
 root ظلم
 form 1
 vowel i
 masdar ظلم
 class abuse
 takes obj

verb ظن
 root ظنن
 form 1
 vowel u
 masdar ظن
 class believe

verb أظهر
 root ظهر
 form 4
 class say

verb تظاهر
 root ظهر
 form 6
 class protest
 takes pp على ضد

verb استعبد
 root عبد
 form 10
 class abuse
 takes obj

verb عبّر
 root عبر
 form 2
 class say
 takes pp عن

verb اعتبر
 root عبر
 form 8
 class believe say

verb عاتب
 root عتب
 form 3
 class criticize
 takes obj

verb عتب
 root عتب
 form 1
 vowel i
 masdar عتب عتاب
 class criticize
 takes pp على

verb تعثّر
 root عثر
 form 5
 class fail
 takes pp في

verb تعجّب
 root عجب
 form 5
 class say
 takes pp من

verb عجز
 root عجز
 form 1
 vowel i
 masdar عجز
 class fail
 takes pp عن

verb استعد
 root عدد
 form 10
 class plan
 takes pp ل

verb عدل
 root عدل
 form 1
 vowel i
 masdar عدول عدل
 class stop
 takes obj
 takes pp عن

verb أعدم
 root عدم
 form 4
 class kill
 takes obj

verb عادى
 root عدي
 form 3
 masdar معاداة عداء
 class oppose
 takes obj

verb تعدّى
 root عدي
 form 5
 class abuse
 takes pp على

verb اعتدى
 root عدي
 form 8
 class attack
 takes pp على

verb عذّب
 root عذب
 form 2
 class abuse
 takes obj

verb تعذّر
 root عذر
 form 5
 class fail
 takes pp على

verb اعتذر
 root عذر
 form 8
 class admit
 takes pp عن ل

verb أعرب
 root عرب
 form 4
 class say
 takes pp عن

verb عارض
 root عرض
 form 3
 class oppose
 takes obj

verb أعرض
 root عرض
 form 4
 class refuse
 takes pp عن

verb تعرّض
 root عرض
 form 5
 class undergo
 takes pp ل

verb اعترض
 root عرض
 form 8
 class oppose appeal
 takes pp على في ضد

verb استعرض
 root عرض
 form 10
 class report

verb عرض
 root عرض
 form 1
 vowel i
 masdar عرض
 class file
 takes pp ضد على بحق

verb عرّف
 root عرف
 form 2
 class say

verb اعترف
 root عرف
 form 8
 class admit
 takes obj
 takes pp ب

verb عرقل
 root عرقل
 form q1
 class oppose stop
 takes obj

verb عارك
 root عرك
 form 3
 class fight
 takes obj

verb تعارك
 root عرك
 form 6
 class fight
 takes pp مع

verb عرّى
 root عري
 form 2
 class expose
 takes obj

verb عزف
 root عزف
 form 1
 vowel i
 masdar عزوف عزف
 class refuse
 takes pp عن

verb اعتزل
 root عزل
 form 8
 class resign
 takes pp من

verb عزل
 root عزل
 form 1
 vowel i
 masdar عزل
 class expel
 takes obj

verb اعتزم
 root عزم
 form 8
 class plan

verb عزم
 root عزم
 form 1
 vowel i
 masdar عزم
 class plan

verb عزا
 root عزو
 form 1
 vowel u
 masdar عزو
 class say
 takes pp إلى ل

verb تعسّف
 root عسف
 form 5
 class abuse
 takes pp ضد مع

verb اعتصم
 root عصم
 form 8
 class protest
 takes pp على ضد

verb عصى
 root عصي
 form 1
 vowel i
 masdar عصيان معصية
 class oppose
 takes obj

verb عاضد
 root عضد
 form 3
 class support
 takes obj

verb تعاطف
 root عطف
 form 6
 class support stand
 takes pp مع

verb أعطى
 root عطي
 form 4
 masdar إعطاء عطاء
 class grant
 takes obj
 takes pp ل

verb أعفى
 root عفو
 form 4
 class acquit grant
 takes obj
 takes pp ل

verb استعفى
 root عفو
 form 10
 class resign
 takes pp من

verb عفا
 root عفو
 form 1
 vowel u
 masdar عفو
 class acquit
 takes pp عن

verb عقّب
 root عقب
 form 2
 class say

verb عاقب
 root عقب
 form 3
 masdar معاقبة عقاب
 class sanction
 takes obj

verb تعقّب
 root عقب
 form 5
 class spy
 takes obj

verb تعاقد
 root عقد
 form 6
 class sign
 takes pp مع

verb اعتقد
 root عقد
 form 8
 class believe

verb عقد
 root عقد
 form 1
 vowel i
 masdar عقد
 class sign
 takes obj
 takes pp مع

verb اعتقل
 root عقل
 form 8
 class arrest
 takes obj

verb عكف
 root عكف
 form 1
 vowel u
 masdar عكوف
 class begin
 takes pp على

verb علّق
 root علق
 form 2
 class stop say
 takes obj

verb أعلم
 root علم
 form 4
 class say report

verb علم
 root علم
 form 1
 vowel a i
 masdar علم
 class report

verb أعلن
 root علن
 form 4
 class say
 takes obj
 takes pp عن

verb اعتلى
 root علو
 form 8
 class lead
 takes obj

verb اعتمد
 root عمد
 form 8
 class grant use uphold
 takes obj
 takes pp ل على

verb عمد
 root عمد
 form 1
 vowel i
 masdar عمد
 class begin
 takes pp إلى

verb استعمر
 root عمر
 form 10
 class control abuse
 takes obj

verb استعمل
 root عمل
 form 10
 class use
 takes obj

verb عمل
 root عمل
 form 1
 vowel a
 masdar عمل
 class work
 takes obj
 takes pp لدى في ل مع

verb عاند
 root عند
 form 3
 class oppose
 takes obj

verb عنّف
 root عنف
 form 2
 class criticize abuse
 takes obj

verb عنون
 root عنون
 form q1
 class report

verb عانى
 root عني
 form 3
 class undergo
 takes pp من

verb عاهد
 root عهد
 form 3
 class vow
 takes obj
 takes pp على

verb تعهّد
 root عهد
 form 5
 class vow
 takes pp ب

verb عاود
 root عود
 form 3
 class begin

verb أعاد
 root عود
 form 4
 class begin

verb عاد
 root عود
 form 1
 vowel u
 masdar عود عودة
 class aux
 takes pp إلى

verb أعاق
 root عوق
 form 4
 class oppose
 takes obj

verb عاون
 root عون
 form 3
 class help
 takes obj

verb أعان
 root عون
 form 4
 masdar إعانة عون
 class help
 takes obj

verb تعاون
 root عون
 form 6
 class ally
 takes pp مع

verb استعان
 root عون
 form 10
 class use
 takes pp ب

verb عاب
 root عيب
 form 1
 vowel i
 masdar عيب
 class criticize
 takes obj
 takes pp على

verb عيّن
 root عين
 form 2
 class appoint
 takes obj

verb عاين
 root عين
 form 3
 class investigate
 takes obj

verb تعيّن
 root عين
 form 5
 class aux
 takes pp على

verb غادر
 root غدر
 form 3
 class withdraw resign
 takes obj
 takes pp من

verb غدر
 root غدر
 form 1
 vowel i
 masdar غدر
 class abuse
 takes pp ب

verb أغدق
 root غدق
 form 4
 class fund
 takes pp على

verb غدا
 root غدو
 form 1
 vowel u
 masdar غدو
 class aux

verb استغرب
 root غرب
 form 10
 class say

verb غرّد
 root غرد
 form 2
 class say

verb غرّر
 root غرر
 form 2
 class abuse
 takes pp ب

verb غرّم
 root غرم
 form 2
 class sanction
 takes obj

verb تغزّل
 root غزل
 form 5
 class praise
 takes pp ب

verb غزا
 root غزو
 form 1
 vowel u
 masdar غزو
 class attack
 takes obj

verb اغتصب
 root غصب
 form 8
 class abuse steal
 takes obj

verb غطّى
 root غطي
 form 2
 class report

verb أغلق
 root غلق
 form 4
 class sanction
 takes obj

verb استغل
 root غلل
 form 10
 class exploit
 takes obj

verb غمز
 root غمز
 form 1
 vowel i
 masdar غمز
 class criticize
 takes pp من

verb أغاث
 root غوث
 form 4
 class help
 takes obj

verb استغاث
 root غوث
 form 10
 class demand
 takes pp ب

verb أغار
 root غور
 form 4
 masdar إغارة غارة
 class attack
 takes obj
 takes pp على

verb اغتال
 root غول
 form 8
 class kill
 takes obj

verb فتأ
 root فتء
 form 1
 vowel a
 masdar فتء
 class aux

verb افتتح
 root فتح
 form 8
 class open
 takes obj
 takes pp مع ضد بحق في

verb فتح
 root فتح
 form 1
 vowel a
 masdar فتح
 class open
 takes pp مع ضد بحق في

verb فتّش
 root فتش
 form 2
 class investigate
 takes obj
 takes pp عن

verb فتك
 root فتك
 form 1
 vowel i
 masdar فتك
 class attack kill
 takes pp ب

verb أفتى
 root فتي
 form 4
 class rule say
 takes pp ضد ل على

verb فجّر
 root فجر
 form 2
 class cause attack
 takes obj

verb تفحّص
 root فحص
 form 5
 class investigate
 takes obj

verb فحص
 root فحص
 form 1
 vowel a
 masdar فحص
 class investigate
 takes obj

verb فخّخ
 root فخخ
 form 2
 class attack
 takes obj

verb أفرج
 root فرج
 form 4
 class acquit
 takes pp عن

verb أفرد
 root فرد
 form 4
 class report

verb افترض
 root فرض
 form 8
 class believe

verb فرض
 root فرض
 form 1
 vowel i
 masdar فرض
 class impose
 takes pp على

verb افترى
 root فري
 form 8
 class accuse
 takes pp على

verb فسخ
 root فسخ
 form 1
 vowel a
 masdar فسخ
 class annul
 takes obj

verb أفشل
 root فشل
 form 4
 class oppose stop
 takes obj

verb فشل
 root فشل
 form 1
 vowel a i
 masdar فشل
 class fail
 takes pp في

verb أفشى
 root فشو
 form 4
 class expose
 takes obj

verb أفصح
 root فصح
 form 4
 class say
 takes pp عن

verb انفصل
 root فصل
 form 7
 class withdraw
 takes pp من

verb فصل
 root فصل
 form 1
 vowel i
 masdar فصل
 class expel
 takes obj

verb فضح
 root فضح
 form 1
 vowel a
 masdar فضح
 class expose
 takes obj

verb أفضى
 root فضو
 form 4
 class cause
 takes pp إلى

verb استفظع
 root فظع
 form 10
 class criticize
 takes obj

verb فعّل
 root فعل
 form 2
 class use
 takes obj

verb فاقم
 root فقم
 form 3
 class cause
 takes obj

verb فكّر
 root فكر
 form 2
 class plan

verb انفك
 root فكك
 form 7
 class aux

verb أفلت
 root فلت
 form 4
 class undergo
 takes pp من

verb انفلت
 root فلت
 form 7
 class withdraw
 takes pp من عن

verb أفلح
 root فلح
 form 4
 class aux
 takes pp في

verb فنّد
 root فند
 form 2
 class deny
 takes obj

verb فوّت
 root فوت
 form 2
 class sellstake
 takes obj
 takes pp ل

verb فوّض
 root فوض
 form 2
 class appoint
 takes obj

verb فاوض
 root فوض
 form 3
 class meet
 takes obj
 takes pp مع

verb تفاوض
 root فوض
 form 6
 class meet
 takes pp مع على

verb تفوّه
 root فوه
 form 5
 class say
 takes pp ب

verb أفاد
 root فيد
 form 4
 class report say

verb فيرس
 root فيرس
 form q1
 class infect hack
 takes obj

verb استقبح
 root قبح
 form 10
 class criticize
 takes obj

verb قبض
 root قبض
 form 1
 vowel i
 masdar قبض
 class arrest
 takes pp على

verb قابل
 root قبل
 form 3
 class meet
 takes obj

verb استقبل
 root قبل
 form 10
 class meet
 takes obj

verb قبل
 root قبل
 form 1
 vowel a i
 masdar قبول
 class grant
 takes obj
 takes pp ل

verb قتّل
 root قتل
 form 2
 class kill
 takes obj

verb قاتل
 root قتل
 form 3
 masdar مقاتلة قتال
 class fight
 takes obj

verb تقاتل
 root قتل
 form 6
 class fight
 takes pp مع على

verb اقتتل
 root قتل
 form 8
 class fight
 takes pp مع

verb قتل
 root قتل
 form 1
 vowel u
 masdar قتل
 class kill
 takes obj

verb اقتحم
 root قحم
 form 8
 class attack
 takes obj

verb قدح
 root قدح
 form 1
 vowel a
 masdar قدح
 class criticize
 takes pp في

verb قدّر
 root قدر
 form 2
 class believe
 takes obj

verb قدر
 root قدر
 form 1
 vowel i
 masdar قدرة قدر
 class aux
 takes pp على

verb قدّم
 root قدم
 form 2
 class file
 takes pp ضد على بحق ل إلى

verb أقدم
 root قدم
 form 4
 class begin
 takes pp على

verb تقدّم
 root قدم
 form 5
 class file lead
 takes obj

verb قرأ
 root قرء
 form 1
 vowel a
 masdar قراءة
 class say

verb تقارب
 root قرب
 form 6
 class ally
 takes pp مع

verb اقترح
 root قرح
 form 8
 class say plan

verb قرّر
 root قرر
 form 2
 class rule plan
 takes pp ضد ل على

verb أقر
 root قرر
 form 4
 class impose admit grant
 takes obj
 takes pp على ب ل

verb استقر
 root قرر
 form 10
 class base
 takes pp في من ب

verb قرصن
 root قرصن
 form q1
 class hack
 takes obj

verb أقرض
 root قرض
 form 4
 class fund
 takes obj

verb قرّظ
 root قرظ
 form 2
 class praise
 takes pp ب

verb قرّع
 root قرع
 form 2
 class criticize
 takes obj

verb قارع
 root قرع
 form 3
 class fight
 takes obj

verb أقسم
 root قسم
 form 4
 class vow say

verb قسا
 root قسو
 form 1
 vowel u
 masdar قسوة
 class abuse
 takes pp على

verb قصّر
 root قصر
 form 2
 class fail
 takes pp في

verb قاص
 root قصص
 form 3
 class sanction
 takes obj

verb اقتص
 root قصص
 form 8
 class sanction fight
 takes pp من

verb قصف
 root قصف
 form 1
 vowel i
 masdar قصف
 class attack
 takes obj

verb أقصى
 root قصي
 form 4
 class sanction expel
 takes obj

verb تقصّى
 root قصي
 form 5
 class investigate
 takes pp عن في

verb استقصى
 root قصي
 form 10
 class investigate
 takes obj

verb انقض
 root قضض
 form 7
 class attack
 takes pp على

verb قاضى
 root قضي
 form 3
 class sue
 takes obj

verb قضى
 root قضي
 form 1
 vowel i
 masdar قضاء
 class rule
 takes pp على ب ضد ل

verb قاطع
 root قطع
 form 3
 class boycott
 takes obj

verb انقطع
 root قطع
 form 7
 class stop
 takes pp عن

verb قطع
 root قطع
 form 1
 vowel a
 masdar قطع
 class boycott
 takes obj
 takes pp مع

verb تقاعد
 root قعد
 form 6
 class resign
 takes pp من

verb تقاعس
 root قعس
 form 6
 class fail refuse
 takes pp عن

verb أقفل
 root قفل
 form 4
 class stop
 takes obj

verb قفل
 root قفل
 form 1
 vowel u
 masdar قفل
 class stop
 takes obj

verb اقتفى
 root قفو
 form 8
 class investigate
 takes obj

verb انقلب
 root قلب
 form 7
 class oppose
 takes pp على ضد

verb قلّد
 root قلد
 form 2
 class appoint
 takes obj

verb تقلّد
 root قلد
 form 5
 class lead
 takes obj

verb أقلع
 root قلع
 form 4
 class stop
 takes obj
 takes pp عن

verb قمع
 root قمع
 form 1
 vowel a
 masdar قمع
 class fight abuse
 takes obj

verb قنص
 root قنص
 form 1
 vowel i
 masdar قنص
 class attack
 takes obj

verb اقتنع
 root قنع
 form 8
 class believe
 takes pp ب

verb اقتنى
 root قنو
 form 8
 class acquire use
 takes obj

verb اقتاد
 root قود
 form 8
 class arrest
 takes obj

verb قاد
 root قود
 form 1
 vowel u
 masdar قيادة
 class lead
 takes obj

verb أقال
 root قول
 form 4
 class expel
 takes obj

verb استقال
 root قول
 form 10
 class resign
 takes pp من

verb قال
 root قول
 form 1
 vowel u
 masdar قول
 class say

verb قاوم
 root قوم
 form 3
 class oppose fight
 takes obj

verb أقام
 root قوم
 form 4
 class file
 takes pp ضد على بحق

verb قام
 root قوم
 form 1
 vowel u
 masdar قيام
 class aux
 takes pp ب

verb استقوى
 root قوي
 form 10
 class abuse
 takes pp على
 alt past3ms استقوى
 alt past3fs استقوت
 alt past3mp استقووا
 alt pres3ms يستقوي
 alt pres3fs تستقوي
 alt pres3mp يستقوون
 alt juss3ms يستقو
 alt pass3ms استقوي
 alt passpres3ms يستقوى
 alt actptcp مستقوي
 alt passptcp مستقوى

verb قيّد
 root قيد
 form 2
 class sanction
 takes obj

verb تكبّد
 root كبد
 form 5
 class undergo
 takes pp من

verb اكتتب
 root كتب
 form 8
 class acquire
 takes pp في

verb كتب
 root كتب
 form 1
 vowel u
 masdar كتابة
 class say

verb تكاتف
 root كتف
 form 6
 class ally
 takes pp مع

verb تكتّل
 root كتل
 form 5
 class ally
 takes pp مع

verb كذّب
 root كذب
 form 2
 class deny
 takes obj

verb كرّر
 root كرر
 form 2
 masdar تكرير تكرار
 class say

verb كرّم
 root كرم
 form 2
 class praise
 takes obj
 takes pp ل

verb اكترى
 root كري
 form 8
 class use
 takes obj

verb اكتشف
 root كشف
 form 8
 class expose
 takes obj

verb كشف
 root كشف
 form 1
 vowel i
 masdar كشف
 class expose say launch
 takes obj
 takes pp عن

verb كافأ
 root كفء
 form 3
 class praise
 takes obj

verb كافح
 root كفح
 form 3
 masdar مكافحة كفاح
 class oppose fight
 takes obj

verb كفّر
 root كفر
 form 2
 class accuse
 takes obj

verb كف
 root كفف
 form 1
 vowel u
 masdar كف
 class stop
 takes pp عن

verb تكفّل
 root كفل
 form 5
 class vow fund
 takes pp ب

verb كلبش
 root كلبش
 form q1
 class arrest
 takes obj

verb كلّف
 root كلف
 form 2
 masdar تكليف تكلفة
 class appoint order
 takes obj

verb كلّم
 root كلم
 form 2
 class say

verb تكلّم
 root كلم
 form 5
 class say
 takes pp عن باسم

verb استكمل
 root كمل
 form 10
 class begin

verb كمّم
 root كمم
 form 2
 class abuse
 takes obj

verb كمن
 root كمن
 form 1
 vowel u
 masdar كمون
 class attack
 takes pp ل

verb كاد
 root كود
 form 1
 vowel a
 masdar كود
 class aux

verb كوّن
 root كون
 form 2
 class found
 takes obj
 takes pp مع

verb كان
 root كون
 form 1
 vowel u
 masdar كون كيان
 class aux

verb التأم
 root لءم
 form 8
 class meet
 takes pp مع

verb لبث
 root لبث
 form 1
 vowel a i
 masdar لبث
 class aux

verb لبّى
 root لبي
 form 2
 class grant
 takes obj
 takes pp ل

verb لجأ
 root لجء
 form 1
 vowel a
 masdar لجوء
 class file
 takes pp إلى

verb لجم
 root لجم
 form 1
 vowel i
 masdar لجم
 class oppose
 takes obj

verb ألح
 root لحح
 form 4
 class demand
 takes pp على

verb لاحظ
 root لحظ
 form 3
 class say

verb لاحق
 root لحق
 form 3
 class charge
 takes obj

verb ألحق
 root لحق
 form 4
 class cause
 takes pp ب

verb التحق
 root لحق
 form 8
 class join
 takes pp ب

verb لخّص
 root لخص
 form 2
 class say

verb ألزم
 root لزم
 form 4
 class order
 takes obj

verb التزم
 root لزم
 form 8
 class vow
 takes pp ب

verb لزم
 root لزم
 form 1
 vowel a i
 masdar لزوم
 class aux

verb تلاسن
 root لسن
 form 6
 class fight
 takes pp مع

verb تلصّص
 root لصص
 form 5
 class spy
 takes pp على

verb ألصق
 root لصق
 form 4
 class accuse
 takes pp ب

verb لطم
 root لطم
 form 1
 vowel i
 masdar لطم
 class attack
 takes obj

verb لغّم
 root لغم
 form 2
 class attack
 takes obj

verb ألغى
 root لغي
 form 4
 class annul stop
 takes obj

verb ألفت
 root لفت
 form 4
 class say

verb لفت
 root لفت
 form 1
 vowel i
 masdar لفت
 class say

verb التف
 root لفف
 form 8
 class support
 takes pp حول

verb لاقى
 root لقي
 form 3
 class undergo
 takes obj

verb تلقّى
 root لقي
 form 5
 class undergo
 takes obj
 takes pp من

verb التقى
 root لقي
 form 8
 class meet
 takes obj
 takes pp مع ب

verb لقي
 root لقي
 form 1
 vowel a i
 masdar لقاء
 class undergo
 takes obj

verb تلكّأ
 root لكء
 form 5
 class refuse
 takes pp في

verb لكم
 root لكم
 form 1
 vowel u
 masdar لكم
 class attack
 takes obj

verb لمّح
 root لمح
 form 2
 class say
 takes pp إلى

verb التمس
 root لمس
 form 8
 class appeal
 takes pp في ضد

verb لوّث
 root لوث
 form 2
 class infect
 takes obj

verb لوّح
 root لوح
 form 2
 class threaten say
 takes obj
 takes pp ب

verb تلاوم
 root لوم
 form 6
 class blame
 takes obj

verb لام
 root لوم
 form 1
 vowel u
 masdar لوم
 class blame criticize
 takes obj

verb مثّل
 root مثل
 form 2
 class represent
 takes obj

verb مثل
 root مثل
 form 1
 vowel u
 masdar مثول
 class undergo
 takes pp أمام

verb مجّد
 root مجد
 form 2
 class praise
 takes obj

verb امتدح
 root مدح
 form 8
 class praise
 takes obj

verb مدح
 root مدح
 form 1
 vowel a
 masdar مدح
 class praise
 takes obj

verb أمد
 root مدد
 form 4
 class supply
 takes obj
 takes pp ب

verb تمرّد
 root مرد
 form 5
 class oppose protest
 takes pp على ضد

verb استمر
 root مرر
 form 10
 class begin
 takes pp في

verb تمركز
 root مركز
 form q2
 class base
 takes pp في من ب

verb أمسى
 root مسو
 form 4
 class aux

verb أمضى
 root مضي
 form 4
 class sign
 takes pp مع

verb مضى
 root مضي
 form 1
 vowel i
 masdar مضي
 class begin
 takes pp في

verb أمطر
 root مطر
 form 4
 class attack
 takes obj

verb ماطل
 root مطل
 form 3
 class refuse
 takes pp في

verb امتعض
 root معض
 form 8
 class criticize
 takes pp من

verb أمكن
 root مكن
 form 4
 class aux

verb تمكّن
 root مكن
 form 5
 class aux
 takes pp من

verb انملص
 root ملص
 form 7
 class withdraw
 takes pp من عن

verb تملّك
 root ملك
 form 5
 class acquire own
 takes obj

verb امتلك
 root ملك
 form 8
 class own
 takes obj

verb ملك
 root ملك
 form 1
 vowel i
 masdar ملك امتلاك ملكية
 class own
 takes obj

verb منح
 root منح
 form 1
 vowel a
 masdar منح
 class grant
 takes obj
 takes pp ل

verb مانع
 root منع
 form 3
 class oppose
 takes obj

verb تمنّع
 root منع
 form 5
 class refuse

verb امتنع
 root منع
 form 8
 class refuse
 takes pp عن

verb منع
 root منع
 form 1
 vowel a
 masdar منع
 class sanction stop
 takes obj

verb امتن
 root منن
 form 8
 class thank
 takes pp ل

verb تمنّى
 root مني
 form 5
 class plan

verb أمهل
 root مهل
 form 4
 class demand
 takes obj

verb تموضع
 root موضع
 form q2
 class base
 takes pp في من ب

verb موّل
 root مول
 form 2
 class fund
 takes obj

verb موّن
 root مون
 form 2
 class supply
 takes obj

verb ميّز
 root ميز
 form 2
 class abuse
 takes pp ضد

verb أماط
 root ميط
 form 4
 class expose
 takes pp عن

verb تنبّأ
 root نبء
 form 5
 class believe
 takes pp ب

verb نبش
 root نبش
 form 1
 vowel u
 masdar نبش
 class investigate
 takes obj

verb استنبط
 root نبط
 form 10
 class develop
 takes obj

verb نبع
 root نبع
 form 1
 vowel a
 masdar نبع نبوع
 class cause
 takes pp من

verb نبّه
 root نبه
 form 2
 class say warn
 takes obj
 takes pp من

verb أنتج
 root نتج
 form 4
 class develop
 takes obj

verb استنتج
 root نتج
 form 10
 class believe
 takes pp من

verb نتج
 root نتج
 form 1
 vowel i
 masdar نتاج
 class cause
 takes pp عن

verb نجح
 root نجح
 form 1
 vowel a
 masdar نجاح
 class aux
 takes pp في

verb أنجد
 root نجد
 form 4
 class help
 takes obj

verb نجم
 root نجم
 form 1
 vowel u
 masdar نجوم
 class cause
 takes pp عن

verb نجا
 root نجو
 form 1
 vowel u
 masdar نجاة
 class undergo
 takes pp من

verb تناحر
 root نحر
 form 6
 class fight
 takes pp مع

verb نحر
 root نحر
 form 1
 vowel a
 masdar نحر
 class kill
 takes obj

verb نحّى
 root نحو
 form 2
 class expel
 takes obj

verb تنحّى
 root نحو
 form 5
 class resign
 takes pp عن

verb انتخب
 root نخب
 form 8
 class appoint
 takes obj

verb انتدب
 root ندب
 form 8
 class appoint
 takes obj

verb ندّد
 root ندد
 form 2
 class criticize
 takes pp ب

verb نادى
 root ندو
 form 3
 masdar مناداة نداء
 class say
 takes pp ب

verb أنذر
 root نذر
 form 4
 class warn
 takes obj
 takes pp من

verb نازع
 root نزع
 form 3
 masdar منازعة نزاع
 class oppose
 takes obj

verb استنزف
 root نزف
 form 10
 class exploit
 takes obj

verb نازل
 root نزل
 form 3
 class fight
 takes obj

verb أنزل
 root نزل
 form 4
 class impose
 takes pp ب

verb تنازل
 root نزل
 form 6
 class sellstake resign
 takes pp عن ل من

verb انتسب
 root نسب
 form 8
 class join belong
 takes pp إلى ل

verb استنسخ
 root نسخ
 form 10
 class use
 takes obj

verb نسف
 root نسف
 form 1
 vowel i
 masdar نسف
 class attack
 takes obj

verb نسّق
 root نسق
 form 2
 class ally
 takes pp مع

verb أنشأ
 root نشء
 form 4
 class develop found
 takes obj

verb ناشد
 root نشد
 form 3
 class demand say
 takes obj

verb نشر
 root نشر
 form 1
 vowel u
 masdar نشر
 class use report say
 takes obj

verb نشل
 root نشل
 form 1
 vowel u
 masdar نشل
 class steal
 takes obj

verb نصّب
 root نصب
 form 2
 class appoint
 takes obj

verb ناصب
 root نصب
 form 3
 class oppose
 takes obj

verb تنصّت
 root نصت
 form 5
 class spy
 takes pp على

verb ناصر
 root نصر
 form 3
 class support defend
 takes obj

verb تناصر
 root نصر
 form 6
 class ally
 takes pp مع

verb نصر
 root نصر
 form 1
 vowel u
 masdar نصر
 class support
 takes obj

verb أنصف
 root نصف
 form 4
 class grant
 takes obj
 takes pp ل

verb تنصّل
 root نصل
 form 5
 class deny
 takes obj
 takes pp من

verb ناضل
 root نضل
 form 3
 masdar مناضلة نضال
 class oppose fight
 takes pp ضد

verb استنطق
 root نطق
 form 10
 class investigate
 takes obj

verb نطق
 root نطق
 form 1
 vowel i
 masdar نطق
 class say rule
 takes pp ضد ل على ب

verb انتظم
 root نظم
 form 8
 class join
 takes pp في

verb نافح
 root نفح
 form 3
 class defend
 takes pp عن

verb نفّذ
 root نفذ
 form 2
 class open
 takes pp على ضد

verb انتفض
 root نفض
 form 8
 class oppose protest
 takes pp ضد على

verb أنفق
 root نفق
 form 4
 class fund
 takes pp على

verb نفى
 root نفي
 form 1
 vowel i
 masdar نفي
 class deny
 takes obj

verb انتقد
 root نقد
 form 8
 class criticize
 takes obj

verb نقد
 root نقد
 form 1
 vowel u
 masdar نقد
 class criticize
 takes obj

verb أنقذ
 root نقذ
 form 4
 class help
 takes obj

verb ناقش
 root نقش
 form 3
 masdar مناقشة نقاش
 class meet
 takes pp مع

verb ناقض
 root نقض
 form 3
 class oppose
 takes obj

verb نقض
 root نقض
 form 1
 vowel u
 masdar نقض
 class annul
 takes obj

verb تناقل
 root نقل
 form 6
 class report

verb نقل
 root نقل
 form 1
 vowel u
 masdar نقل
 class report
 takes pp إلى

verb انتقم
 root نقم
 form 8
 class fight
 takes pp من

verb نقم
 root نقم
 form 1
 vowel i
 masdar نقمة
 class criticize
 takes pp على

verb أنكر
 root نكر
 form 4
 class deny
 takes obj

verb تنكّر
 root نكر
 form 5
 class oppose deny
 takes obj
 takes pp ل

verb استنكر
 root نكر
 form 10
 class criticize
 takes obj

verb استنكف
 root نكف
 form 10
 class refuse
 takes pp عن

verb نكّل
 root نكل
 form 2
 class abuse attack
 takes pp ب

verb تنمّر
 root نمر
 form 5
 class abuse
 takes pp على

verb انتمى
 root نمي
 form 8
 class belong
 takes pp إلى ل

verb نهب
 root نهب
 form 1
 vowel a
 masdar نهب
 class abuse steal
 takes obj
 takes pp من

verb انتهز
 root نهز
 form 8
 class exploit
 takes obj

verb ناهض
 root نهض
 form 3
 class oppose
 takes obj

verb انتهك
 root نهك
 form 8
 class abuse
 takes obj

verb انهل
 root نهل
 form 7
 class attack
 takes pp على

verb أنهى
 root نهي
 form 4
 class stop
 takes obj

verb انتهى
 root نهي
 form 8
 class stop
 takes pp من

verb ناوأ
 root نوء
 form 3
 class oppose
 takes obj

verb ناب
 root نوب
 form 1
 vowel u
 masdar نيابة
 class represent
 takes pp عن

verb ناوش
 root نوش
 form 3
 class fight
 takes obj

verb تناوش
 root نوش
 form 6
 class fight
 takes pp مع

verb تناول
 root نول
 form 6
 class say
 takes obj

verb نوّه
 root نوه
 form 2
 class praise say
 takes pp ب

verb نوى
 root نوي
 form 1
 vowel i
 masdar نية
 class plan
 alt past3ms نوى
 alt past3fs نوت
 alt past3mp نووا
 alt pres3ms ينوي
 alt pres3fs تنوي
 alt pres3mp ينوون
 alt juss3ms ينو
 alt pass3ms نوي
 alt passpres3ms ينوى
 alt actptcp ناوي
 alt passptcp منوي

verb هتف
 root هتف
 form 1
 vowel i
 masdar هتاف
 class say
 takes pp ب ضد ل

verb هتك
 root هتك
 form 1
 vowel i
 masdar هتك
 class abuse
 takes obj

verb هجّر
 root هجر
 form 2
 class expel
 takes obj

verb هاجم
 root هجم
 form 3
 class criticize attack
 takes obj

verb تهجّم
 root هجم
 form 5
 class criticize attack
 takes pp على

verb هجم
 root هجم
 form 1
 vowel u
 masdar هجوم
 class attack
 takes pp على

verb استهجن
 root هجن
 form 10
 class criticize
 takes obj

verb هجا
 root هجو
 form 1
 vowel u
 masdar هجاء هجو
 class criticize
 takes obj

verb هدّد
 root هدد
 form 2
 class threaten
 takes obj

verb استهدف
 root هدف
 form 10
 class attack
 takes obj

verb هدف
 root هدف
 form 1
 vowel i
 masdar هدف
 class plan
 takes pp إلى

verb هدم
 root هدم
 form 1
 vowel i
 masdar هدم
 class abuse
 takes obj

verb هادن
 root هدن
 form 3
 class settle
 takes pp مع

verb هرّب
 root هرب
 form 2
 class common
 takes pp إلى

verb تهرّب
 root هرب
 form 5
 class refuse
 takes pp من

verb استهزأ
 root هزء
 form 10
 class criticize
 takes pp ب

verb هزأ
 root هزء
 form 1
 vowel a
 masdar هزء
 class criticize
 takes pp ب من

verb هكّر
 root هكر
 form 2
 class hack
 takes obj

verb تهكّم
 root هكم
 form 5
 class criticize
 takes pp على

verb أهلك
 root هلك
 form 4
 class kill
 takes obj

verb استهلك
 root هلك
 form 10
 class use
 takes obj

verb هلّل
 root هلل
 form 2
 class praise
 takes pp ل

verb استهل
 root هلل
 form 10
 class begin

verb همس
 root همس
 form 1
 vowel i
 masdar همس
 class say

verb همّش
 root همش
 form 2
 class abuse
 takes obj

verb هم
 root همم
 form 1
 vowel u
 masdar هم
 class plan
 takes pp ب

verb هنّأ
 root هنء
 form 2
 class congratulate
 takes obj

verb هندس
 root هندس
 form q1
 class develop
 takes obj

verb أهان
 root هون
 form 4
 class criticize
 takes obj

verb استهان
 root هون
 form 10
 class criticize
 takes pp ب

verb تهيّأ
 root هيء
 form 5
 class plan
 takes pp ل

verb أهاب
 root هيب
 form 4
 class demand
 takes pp ب

verb انهال
 root هيل
 form 7
 class attack
 takes pp على

verb هيمن
 root هيمن
 form q1
 class control
 takes pp على

verb وبّخ
 root وبخ
 form 2
 class criticize
 takes obj

verb وثّق
 root وثق
 form 2
 class document
 takes obj

verb وجب
 root وجب
 form 1
 vowel i
 masdar وجوب
 class aux
 takes pp على

verb أوجد
 root وجد
 form 4
 class cause
 takes obj

verb أوجز
 root وجز
 form 4
 class say

verb وجّه
 root وجه
 form 2
 class file
 takes pp ضد على بحق إلى ل

verb واجه
 root وجه
 form 3
 class fight undergo
 takes obj

verb اتجه
 root وجه
 form 8
 class plan
 takes pp إلى ل

verb توحّد
 root وحد
 form 5
 class ally
 takes pp مع

verb اتحد
 root وحد
 form 8
 class ally
 takes pp مع

verb أودع
 root ودع
 form 4
 class file
 takes pp ضد على بحق

verb أودى
 root ودي
 form 4
 class cause
 takes pp ب
 alt past3ms أودى
 alt past3fs أودت
 alt past3mp أودوا
 alt pres3ms يودي
 alt pres3fs تودي
 alt pres3mp يودون
 alt juss3ms يود
 alt pass3ms أودي
 alt passpres3ms يودى
 alt actptcp مودي
 alt passptcp مودى

verb ورّد
 root ورد
 form 2
 class supply
 takes obj
 takes pp ل

verb أورد
 root ورد
 form 4
 class say report

verb استورد
 root ورد
 form 10
 class use
 takes obj

verb ورّط
 root ورط
 form 2
 class cause
 takes pp في

verb وازر
 root وزر
 form 3
 class support
 takes obj

verb استوزر
 root وزر
 form 10
 class appoint
 takes obj

verb وزّع
 root وزع
 form 2
 class supply
 takes pp على

verb توسّل
 root وسل
 form 5
 class demand
 takes pp إلى

verb أوشك
 root وشك
 form 4
 class aux
 takes pp على

verb وشى
 root وشي
 form 1
 vowel i
 masdar وشاية
 class accuse
 takes pp ب
 alt past3ms وشى
 alt past3fs وشت
 alt past3mp وشوا
 alt pres3ms يشي
 alt pres3fs تشي
 alt pres3mp يشون
 alt juss3ms يش
 alt pass3ms وشي
 alt passpres3ms يوشى
 alt actptcp واشي
 alt passptcp موشي

verb وصف
 root وصف
 form 1
 vowel i
 masdar وصف
 class say

verb وصّل
 root وصل
 form 2
 class common
 takes pp إلى ل

verb واصل
 root وصل
 form 3
 class begin

verb أوصل
 root وصل
 form 4
 class supply
 takes pp إلى ل

verb توصّل
 root وصل
 form 5
 class sign
 takes pp إلى مع

verb تواصل
 root وصل
 form 6
 class meet
 takes pp مع

verb وصم
 root وصم
 form 1
 vowel i
 masdar وصم
 class accuse
 takes obj
 takes pp ب

verb أوضح
 root وضح
 form 4
 class say

verb وضع
 root وضع
 form 1
 vowel a
 masdar وضع
 class file list
 takes obj
 takes pp ضد على بحق
 alt pres3ms يضع
 alt pres3fs تضع
 alt pres3mp يضعون
 alt juss3ms يضع

verb تواطأ
 root وطء
 form 6
 class ally
 takes pp مع

verb توطّن
 root وطن
 form 5
 class base
 takes pp في من ب

verb واظب
 root وظب
 form 3
 class begin
 takes pp على

verb وظّف
 root وظف
 form 2
 class use appoint
 takes obj

verb توظّف
 root وظف
 form 5
 class work
 takes pp في لدى

verb توعّد
 root وعد
 form 5
 class threaten
 takes obj

verb وعد
 root وعد
 form 1
 vowel i
 masdar وعد
 class vow
 takes obj
 takes pp ب

verb أوعز
 root وعز
 form 4
 class order say
 takes pp إلى ل

verb توغّل
 root وغل
 form 5
 class attack
 takes pp في

verb وفّر
 root وفر
 form 2
 class supply
 takes pp ل

verb وافق
 root وفق
 form 3
 class grant
 takes pp على

verb وقّع
 root وقع
 form 2
 class sign impose
 takes pp على

verb أوقع
 root وقع
 form 4
 class impose cause
 takes obj
 takes pp ب

verb توقّع
 root وقع
 form 5
 class believe

verb وقع
 root وقع
 form 1
 vowel a
 masdar وقوع
 class undergo
 takes pp ل
 alt pres3ms يقع
 alt pres3fs تقع
 alt pres3mp يقعون
 alt juss3ms يقع

verb أوقف
 root وقف
 form 4
 class arrest stop sanction
 takes obj

verb توقّف
 root وقف
 form 5
 class stop
 takes pp في مع عن

verb وقف
 root وقف
 form 1
 vowel i
 masdar وقوف وقف
 class stand stop
 takes obj
 takes pp ضد مع إلى

verb توكّل
 root وكل
 form 5
 class represent
 takes pp عن ل

verb ولج
 root ولج
 form 1
 vowel i
 masdar ولوج
 class hack
 takes obj
 takes pp إلى

verb ولّد
 root ولد
 form 2
 class cause
 takes obj

verb والى
 root ولي
 form 3
 masdar موالاة ولاء
 class support
 takes obj
 alt past3ms والى
 alt past3fs والت
 alt past3mp والوا
 alt pres3ms يوالي
 alt pres3fs توالي
 alt pres3mp يوالون
 alt juss3ms يوال
 alt pass3ms وولي
 alt passpres3ms يوالى
 alt actptcp موالي
 alt passptcp موالى

verb تولّى
 root ولي
 form 5
 class lead
 takes obj
 alt past3ms تولى
 alt past3fs تولت
 alt past3mp تولوا
 alt pres3ms يتولى
 alt pres3fs تتولى
 alt pres3mp يتولون
 alt juss3ms يتول
 alt pass3ms تولي
 alt passpres3ms يتولى
 alt actptcp متولي
 alt passptcp متولى

verb استولى
 root ولي
 form 10
 class abuse control steal
 takes pp على
 alt past3ms استولى
 alt past3fs استولت
 alt past3mp استولوا
 alt pres3ms يستولي
 alt pres3fs تستولي
 alt pres3mp يستولون
 alt juss3ms يستول
 alt pass3ms استولي
 alt passpres3ms يستولى
 alt actptcp مستولي
 alt passptcp مستولى

verb توانى
 root وني
 form 6
 class refuse
 takes pp في
 alt past3ms توانى
 alt past3fs توانت
 alt past3mp توانوا
 alt pres3ms يتوانى
 alt pres3fs تتوانى
 alt pres3mp يتوانون
 alt juss3ms يتوان
 alt pass3ms تووني
 alt passpres3ms يتوانى
 alt actptcp متواني
 alt passptcp متوانى

verb اتهم
 root وهم
 form 8
 class accuse
 takes obj
