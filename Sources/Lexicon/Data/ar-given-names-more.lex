#! lex 1 kind=words lang=ar
# More given names; of those that are ordinary words too, only what stands around them tells.

word نورية
 class givenname

word ليث
 class givenname

word غياث
 class givenname

word ميثم
 class givenname

word ناظم
 class givenname

word حليم
 class givenname

word حماد
 class givenname

word عزيزة
 class givenname

word غيداء
 class givenname

word ماجدة
 class givenname

word بدرية
 class givenname

word عايدة
 class givenname

word مديحة
 class givenname

word لويزة
 class givenname

word جيرمي
 class givenname

word بيرني
 class givenname

word بريندان
 class givenname

word ماركوس
 class givenname

word ميريام
 class givenname

word دانيل
 class givenname

word ديان
 class givenname

word ديانا
 class givenname

word روبن
 class givenname

word ستيوارت
 class givenname

word سايمون
 class givenname

word صموئيل
 class givenname

word شارل
 class givenname

word فنسنت
 class givenname

word كلود
 class givenname

word كريستوف
 class givenname

word لورانس
 class givenname

word لورين
 class givenname

word لويجي
 class givenname

word ليوناردو
 class givenname

word ناتالي
 class givenname

word ناتاشا
 class givenname

word نورمان
 class givenname

word هيو
 class givenname

word هيرمان
 class givenname

word وولتر
 class givenname

word يورغ
 class givenname

word إيمي
 class givenname

word إدغار
 class givenname

word إرنست
 class givenname

word ألفونسو
 class givenname

word أندرياس
 class givenname

word أوسكار
 class givenname

word غوردون
 class givenname

word غراهام
 class givenname

word غريتا
 class givenname

word غوستاف
 class givenname

word خافيير
 class givenname

word زافيير
 class givenname

word نغوين
 class givenname

word راجيف
 class givenname

word راجيش
 class givenname

word سانجاي
 class givenname

word فيجاي
 class givenname

word أوسمان
 class givenname

word ساليف
 class givenname

word كوامي
 class givenname

word تسفاي
 class givenname

word هايلي
 class givenname

word سيلاسي
 class givenname

word ألخاندرو
 class givenname

word أليخاندرو
 class givenname

word خواكين
 class givenname

word إيميليو
 class givenname

word سيرخيو
 class givenname

word ماوريسيو
 class givenname

word أدريان
 class givenname

word مارسيل
 class givenname

word مارسيلو
 class givenname

word ماتياس
 class givenname

word يوخن
 class givenname

word أولريش
 class givenname

word ديتر
 class givenname

word أوتو
 class givenname

word بيورن
 class givenname

word سفين
 class givenname

word إنغريد
 class givenname

word ماغنوس
 class givenname

word نيلس
 class givenname

word ميكا
 class givenname

word أوليغ
 class givenname

word فاليري
 class givenname

word ميلوش
 class givenname

word زوران
 class givenname

word دراغان
 class givenname

word توماش
 class givenname

word كاتارينا
 class givenname

word كازيمير
 class givenname

word يورغوس
 class givenname

word أناستاسيا
 class givenname

word هيروشي
 class givenname

word كينجي
 class givenname

word تاكيشي
 class givenname

word يوكي
 class givenname

word هيروكي
 class givenname

word كازو
 class givenname

word جيانغ
 class givenname

word هوانغ
 class givenname

word ليانغ
 class givenname

word تشاو
 class givenname

word جانغ
 class givenname

word سونغ
 class givenname

word كوانغ
 class givenname

word ديباك
 class givenname

word سوريش
 class givenname

word راميش
 class givenname

word براكاش
 class givenname

word فيكرام
 class givenname

word مانوج
 class givenname

word خورشيد
 class givenname

word كيران
 class givenname

word موسيس
 class givenname

word جوناس
 class givenname

word إليعازر
 class givenname

word دافيد
 class givenname

word رؤوفين
 class givenname

word ميخال
 class givenname

word غولدا
 class givenname

word عبدالمالك
 class givenname

word نورالدين
 class givenname

word صلاحالدين
 class givenname

word سيفالدين
 class givenname

word خيرالدين
 class givenname

word رفيف
 class givenname

word رغداء
 class givenname

word ريتاج
 class givenname

word سديم
 class givenname

word سلافة
 class givenname

word شهرزاد
 class givenname

word طيبة
 class givenname

word عروب
 class givenname

word عفراء
 class givenname

word فتون
 class givenname

word فدوة
 class givenname

word كنزة
 class givenname

word مزنة
 class givenname

word مليحة
 class givenname

word منيفة
 class givenname

word مهجة
 class givenname

word ميار
 class givenname

word ميس
 class givenname

word هنادي
 class givenname

word أنفال
 class givenname

word إسراء
 class givenname

word تماضر
 class givenname

word تسنيم
 class givenname

word حفصة
 class givenname

word كرار
 class givenname

word علاوي
 class givenname

word سرمد
 class givenname

word ضرغام
 class givenname

word غضنفر
 class givenname

word إسرافيل
 class givenname

word ذوالفقار
 class givenname

word مقرن
 class givenname

word منيف
 class givenname

word نويصر
 class givenname

word هزاع
 class givenname

word حنظلة
 class givenname

word دحام
 class givenname

word ذعار
 class givenname

word رباح
 class givenname

word سطام
 class givenname

word سعفان
 class givenname

word شبيب
 class givenname

word شداد
 class givenname

word صخر
 class givenname

word صفوق
 class givenname

word طحنون
 class givenname

word عكاشة
 class givenname

word كعب
 class givenname

word محمدي
 class givenname

word معاوية
 class givenname

word نهيان
 class givenname

word هذال
 class givenname

word فارس
 class maybegiven

word يزن
 class maybegiven

word صقر
 class maybegiven

word نزيه
 class maybegiven

word عزت
 class maybegiven

word محفوظ
 class maybegiven

word مختار
 class maybegiven

word مفتاح
 class maybegiven

word الهادي
 class maybegiven

word حكيم
 class maybegiven

word براء
 class maybegiven

word برهان
 class maybegiven

word جهاد
 class maybegiven

word أدهم
 class maybegiven

word إسلام
 class maybegiven

word ضحى
 class maybegiven

word عواطف
 class maybegiven

word نائلة
 class maybegiven

word ورود
 class maybegiven

word يسرا
 class maybegiven

word أماني
 class maybegiven

word ابتهال
 class maybegiven

word دنيا
 class maybegiven

word رحمة
 class maybegiven

word زهور
 class maybegiven

word شروق
 class maybegiven

word منيرة
 class maybegiven

word وردة
 class maybegiven

word يمنى
 class maybegiven

word حكيمة
 class maybegiven

word حياة
 class maybegiven

word جوزف
 class maybegiven

word تود
 class maybegiven

word براد
 class maybegiven

word بريان
 class maybegiven

word بروس
 class maybegiven

word ديريك
 class maybegiven

word ريك
 class maybegiven

word كاي
 class maybegiven

word لارس
 class maybegiven

word لوك
 class maybegiven

word نيل
 class maybegiven

word وين
 class maybegiven

word وندي
 class maybegiven

word يوليا
 class maybegiven

word إيان
 class maybegiven

word إلين
 class maybegiven

word ألان
 class maybegiven

word ألفريد
 class maybegiven

word أنطوني
 class maybegiven

word آلان
 class maybegiven

word أنيتا
 class maybegiven

word تشن
 class maybegiven

word بارك
 class maybegiven

word أميت
 class maybegiven

word أنيل
 class maybegiven

word بريا
 class maybegiven

word نانا
 class maybegiven

word سيدي
 class maybegiven

word فابيو
 class maybegiven

word بافل
 class maybegiven

word برافين
 class maybegiven

word أرجون
 class maybegiven

word أشوك
 class maybegiven

word أصغر
 class maybegiven

word آصف
 class maybegiven

word محاضر
 class maybegiven

word ريان
 class maybegiven

word زاهية
 class maybegiven

word شيخة
 class maybegiven

word صبا
 class maybegiven

word عتاب
 class maybegiven

word عهود
 class maybegiven

word غزلان
 class maybegiven

word فائزة
 class maybegiven

word لجين
 class maybegiven

word نجود
 class maybegiven

word وئام
 class maybegiven

word وصال
 class maybegiven

word يسار
 class maybegiven

word أحلام
 class maybegiven

word آيات
 class maybegiven

word أشواق
 class maybegiven

word إخلاص
 class maybegiven

word إكرام
 class maybegiven

word امتثال
 class maybegiven

word تقى
 class maybegiven

word جنان
 class maybegiven

word جوهرة
 class maybegiven

word دارين
 class maybegiven

word أشجان
 class maybegiven

word حسنين
 class maybegiven

word رعد
 class maybegiven

word ميثاق
 class maybegiven

word ثائر
 class maybegiven

word ليبان
 class maybegiven

word مسلم
 class maybegiven

word مصبح
 class maybegiven

word معجب
 class maybegiven

word مناحي
 class maybegiven

word ناشر
 class maybegiven

word خلفان
 class maybegiven

word دخيل
 class maybegiven

word رماح
 class maybegiven

word زايد
 class maybegiven

word زعل
 class maybegiven

word ساري
 class maybegiven

word سالمين
 class maybegiven

word سبأ
 class maybegiven

word سليمة
 class maybegiven

word شامخ
 class maybegiven

word ضاري
 class maybegiven

word ضيف
 class maybegiven

word عجلان
 class maybegiven

word عناد
 class maybegiven

word فالح
 class maybegiven

word فلاح
 class maybegiven

word فواد
 class maybegiven

word كايد
 class maybegiven

word كساب
 class maybegiven

word مرزوق
 class maybegiven

word مسفر
 class maybegiven

word مقبل
 class maybegiven

word ملحم
 class maybegiven

word وحيد
 class maybegiven

word نازلي
 class maybegiven

word إلكه
 class maybegiven
