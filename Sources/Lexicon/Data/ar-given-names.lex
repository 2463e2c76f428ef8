#! lex 1 kind=words lang=ar
# Given names, Arabic ones and those of other languages as the Arabic press spells them.

word آدم
 class givenname

word آرثر
 class givenname

word آرون
 class givenname

word آرييل
 class givenname

word آلاء
 class givenname

word آمنة
 class givenname

word آن
 class givenname

word آنا
 class givenname

word آني
 class givenname

word آنّا
 class givenname

word آية
 class givenname

word أبدو
 class givenname

word أبيي
 class givenname

word أحمد
 class givenname

word أردوغان
 class givenname

word أركان
 class givenname

word أروى
 class givenname

word أريج
 class givenname

word أسامة
 class givenname

word أسعد
 class givenname

word أسماء
 class givenname

word أسيل
 class givenname

word أشرف
 class givenname

word أفنان
 class givenname

word أفيغدور
 class givenname

word أكرم
 class givenname

word أكوا
 class givenname

word ألبرت
 class givenname

word ألبرتو
 class givenname

word ألفارو
 class givenname

word ألفريدو
 class givenname

word ألكس
 class givenname

word ألكسندر
 class givenname

word ألكسندرا
 class givenname

word ألكسي
 class givenname

word ألكسيس
 class givenname

word أليسون
 class givenname

word أليكس
 class givenname

word أمادو
 class givenname

word أمجد
 class givenname

word أمل
 class givenname

word أمير
 class givenname

word أميرة
 class givenname

word أميمة
 class givenname

word أمين
 class givenname

word أمينة
 class givenname

word أناتولي
 class givenname

word أنجيلا
 class givenname

word أندرو
 class givenname

word أندري
 class givenname

word أندريا
 class givenname

word أندريس
 class givenname

word أندريه
 class givenname

word أندي
 class givenname

word أنس
 class givenname

word أنطوان
 class givenname

word أنطون
 class givenname

word أنطونيو
 class givenname

word أنطونيوس
 class givenname

word أنغيلا
 class givenname

word أنور
 class givenname

word أورسولا
 class givenname

word أوزغور
 class givenname

word أوستن
 class givenname

word أوغلو
 class givenname

word أولاف
 class givenname

word أولغا
 class givenname

word أولوسيغون
 class givenname

word أوليفييه
 class givenname

word أوهورو
 class givenname

word أيمن
 class givenname

word أيوب
 class givenname

word إبراهيم
 class givenname

word إبراهيما
 class givenname

word إد
 class givenname

word إدريس
 class givenname

word إدوارد
 class givenname

word إدواردو
 class givenname

word إرنستو
 class givenname

word إريك
 class givenname

word إسحاق
 class givenname

word إسحق
 class givenname

word إسماعيل
 class givenname

word إلياس
 class givenname

word إليزابيث
 class givenname

word إميلي
 class givenname

word إنريكي
 class givenname

word إياد
 class givenname

word إيثان
 class givenname

word إيريك
 class givenname

word إيرينا
 class givenname

word إيغور
 class givenname

word إيفا
 class givenname

word إيفان
 class givenname

word إيفو
 class givenname

word إيلي
 class givenname

word إيلينا
 class givenname

word إيما
 class givenname

word إيمان
 class givenname

word إيمانويل
 class givenname

word إيمانويلا
 class givenname

word إيناس
 class givenname

word إيهاب
 class givenname

word إيهود
 class givenname

word ابتسام
 class givenname

word الحسن
 class givenname

word الياس
 class givenname

word باتريسيا
 class givenname

word باتريك
 class givenname

word باربرا
 class givenname

word باسكال
 class givenname

word باسل
 class givenname

word باسمة
 class givenname

word بثينة
 class givenname

word بدر
 class givenname

word براندون
 class givenname

word برايان
 class givenname

word براين
 class givenname

word برونو
 class givenname

word بسام
 class givenname

word بسمة
 class givenname

word بشار
 class givenname

word بشرى
 class givenname

word بشير
 class givenname

word بطرس
 class givenname

word بكر
 class givenname

word بلال
 class givenname

word بليز
 class givenname

word بنجامين
 class givenname

word بندر
 class givenname

word بنيامين
 class givenname

word بهاء
 class givenname

word بوب
 class givenname

word بوبي
 class givenname

word بوريس
 class givenname

word بول
 class givenname

word بولس
 class givenname

word بيار
 class givenname

word بيتر
 class givenname

word بيتي
 class givenname

word بيل
 class givenname

word بيناظير
 class givenname

word بينالي
 class givenname

word بيني
 class givenname

word بيير
 class givenname

word تاتيانا
 class givenname

word تارو
 class givenname

word تالا
 class givenname

word تامر
 class givenname

word تانسو
 class givenname

word تايلر
 class givenname

word تركي
 class givenname

word تريزا
 class givenname

word تسيبي
 class givenname

word تشارلز
 class givenname

word تشارلي
 class givenname

word تشانغ
 class givenname

word تشي
 class givenname

word تشين
 class givenname

word تغريد
 class givenname

word تهاني
 class givenname

word توفيق
 class givenname

word توم
 class givenname

word توماس
 class givenname

word تيري
 class givenname

word تيريز
 class givenname

word تيريزا
 class givenname

word تيسير
 class givenname

word تيم
 class givenname

word تيموثي
 class givenname

word تييري
 class givenname

word ثامر
 class givenname

word ثريا
 class givenname

word جابر
 class givenname

word جاستن
 class givenname

word جاسر
 class givenname

word جاسم
 class givenname

word جاك
 class givenname

word جاكوب
 class givenname

word جان
 class givenname

word جانيت
 class givenname

word جاي
 class givenname

word جبران
 class givenname

word جبريل
 class givenname

word جعفر
 class givenname

word جلال
 class givenname

word جمال
 class givenname

word جمانة
 class givenname

word جميل
 class givenname

word جميلة
 class givenname

word جنى
 class givenname

word جنيفر
 class givenname

word جواد
 class givenname

word جواهر
 class givenname

word جودت
 class givenname

word جورج
 class givenname

word جوزيبي
 class givenname

word جوزيف
 class givenname

word جوشوا
 class givenname

word جولي
 class givenname

word جوليا
 class givenname

word جوليان
 class givenname

word جوليوس
 class givenname

word جون
 class givenname

word جوناثان
 class givenname

word جيرالد
 class givenname

word جيروم
 class givenname

word جيري
 class givenname

word جيريمي
 class givenname

word جيسون
 class givenname

word جيسي
 class givenname

word جيسيكا
 class givenname

word جيف
 class givenname

word جيفري
 class givenname

word جيم
 class givenname

word جيمس
 class givenname

word جينيفر
 class givenname

word جيهان
 class givenname

word جيوفاني
 class givenname

word حاتم
 class givenname

word حازم
 class givenname

word حافظ
 class givenname

word حامد
 class givenname

word حبيب
 class givenname

word حسام
 class givenname

word حسان
 class givenname

word حسن
 class givenname

word حسناء
 class givenname

word حسني
 class givenname

word حسين
 class givenname

word حكمت
 class givenname

word حليمة
 class givenname

word حمد
 class givenname

word حمدان
 class givenname

word حمدي
 class givenname

word حمزة
 class givenname

word حميد
 class givenname

word حنا
 class givenname

word حنان
 class givenname

word حورية
 class givenname

word حيدر
 class givenname

word خالد
 class givenname

word خديجة
 class givenname

word خلود
 class givenname

word خليفة
 class givenname

word خليل
 class givenname

word خميس
 class givenname

word خوان
 class givenname

word خورخي
 class givenname

word خوسيه
 class givenname

word خيري
 class givenname

word دانا
 class givenname

word دانيال
 class givenname

word دانييل
 class givenname

word داود
 class givenname

word داوود
 class givenname

word دعاء
 class givenname

word دلال
 class givenname

word دميترو
 class givenname

word دميتري
 class givenname

word دوروثي
 class givenname

word دوغلاس
 class givenname

word دونا
 class givenname

word دونالد
 class givenname

word ديبورا
 class givenname

word ديف
 class givenname

word ديفيد
 class givenname

word ديما
 class givenname

word ديمبا
 class givenname

word دينا
 class givenname

word دينيس
 class givenname

word دييغو
 class givenname

word ذياب
 class givenname

word رائد
 class givenname

word راسل
 class givenname

word راشد
 class givenname

word راشيل
 class givenname

word راغب
 class givenname

word رافائيل
 class givenname

word رافع
 class givenname

word رالف
 class givenname

word رامز
 class givenname

word رامي
 class givenname

word راندي
 class givenname

word رانيا
 class givenname

word راهول
 class givenname

word راوية
 class givenname

word رايان
 class givenname

word رايلا
 class givenname

word رباب
 class givenname

word ربيع
 class givenname

word رجاء
 class givenname

word رجائي
 class givenname

word رحاب
 class givenname

word رستم
 class givenname

word رشا
 class givenname

word رشاد
 class givenname

word رشيد
 class givenname

word رضا
 class givenname

word رضوى
 class givenname

word رغد
 class givenname

word رفعت
 class givenname

word رفيدة
 class givenname

word رفيق
 class givenname

word رقية
 class givenname

word رمزي
 class givenname

word رنا
 class givenname

word رهام
 class givenname

word روان
 class givenname

word روبرت
 class givenname

word روبرتو
 class givenname

word روث
 class givenname

word روجر
 class givenname

word روجيه
 class givenname

word رودريغو
 class givenname

word رون
 class givenname

word رونالد
 class givenname

word روي
 class givenname

word رياض
 class givenname

word ريبيكا
 class givenname

word ريتشارد
 class givenname

word ريتشل
 class givenname

word ريكاردو
 class givenname

word ريم
 class givenname

word ريما
 class givenname

word ريمون
 class givenname

word ريهام
 class givenname

word زاكاري
 class givenname

word زاهر
 class givenname

word زبيدة
 class givenname

word زكريا
 class givenname

word زكي
 class givenname

word زكية
 class givenname

word زهراء
 class givenname

word زهرة
 class givenname

word زهير
 class givenname

word زياد
 class givenname

word زيد
 class givenname

word زين
 class givenname

word زينب
 class givenname

word سارة
 class givenname

word ساره
 class givenname

word سالم
 class givenname

word سام
 class givenname

word سامح
 class givenname

word سامر
 class givenname

word سامي
 class givenname

word ساندرا
 class givenname

word ساندي
 class givenname

word ستيف
 class givenname

word ستيفان
 class givenname

word ستيفن
 class givenname

word سجاد
 class givenname

word سحر
 class givenname

word سراج
 class givenname

word سرحان
 class givenname

word سركيس
 class givenname

word سرور
 class givenname

word سعاد
 class givenname

word سعد
 class givenname

word سعدون
 class givenname

word سعدية
 class givenname

word سعود
 class givenname

word سعيد
 class givenname

word سفيان
 class givenname

word سفيتلانا
 class givenname

word سكوت
 class givenname

word سكينة
 class givenname

word سلام
 class givenname

word سلامة
 class givenname

word سلطان
 class givenname

word سلمان
 class givenname

word سلمى
 class givenname

word سلوى
 class givenname

word سليم
 class givenname

word سليمان
 class givenname

word سماح
 class givenname

word سمية
 class givenname

word سميحة
 class givenname

word سمير
 class givenname

word سميرة
 class givenname

word سناء
 class givenname

word سندس
 class givenname

word سهام
 class givenname

word سهى
 class givenname

word سهير
 class givenname

word سهيل
 class givenname

word سوزان
 class givenname

word سوسن
 class givenname

word سونيا
 class givenname

word سيباستيان
 class givenname

word سيدو
 class givenname

word سيرجي
 class givenname

word سيرغي
 class givenname

word سيريل
 class givenname

word سيف
 class givenname

word سيلفيو
 class givenname

word سيمون
 class givenname

word سيمونا
 class givenname

word شادي
 class givenname

word شادية
 class givenname

word شارون
 class givenname

word شاكر
 class givenname

word شامل
 class givenname

word شاهر
 class givenname

word شتيفان
 class givenname

word شربل
 class givenname

word شريف
 class givenname

word شعيب
 class givenname

word شفيق
 class givenname

word شكري
 class givenname

word شكيب
 class givenname

word شمعون
 class givenname

word شهباز
 class givenname

word شهد
 class givenname

word شوقي
 class givenname

word شون
 class givenname

word شيماء
 class givenname

word شين
 class givenname

word شينزو
 class givenname

word صابر
 class givenname

word صابرين
 class givenname

word صادق
 class givenname

word صالح
 class givenname

word صامويل
 class givenname

word صباح
 class givenname

word صبحي
 class givenname

word صبري
 class givenname

word صدام
 class givenname

word صفاء
 class givenname

word صفوان
 class givenname

word صفوت
 class givenname

word صفية
 class givenname

word صلاح
 class givenname

word صهيب
 class givenname

word صوفي
 class givenname

word صوفيا
 class givenname

word ضاحي
 class givenname

word ضياء
 class givenname

word طارق
 class givenname

word طلال
 class givenname

word طلعت
 class givenname

word طه
 class givenname

word طوني
 class givenname

word طيب
 class givenname

word عائشة
 class givenname

word عادل
 class givenname

word عارف
 class givenname

word عاصم
 class givenname

word عاطف
 class givenname

word عامر
 class givenname

word عباس
 class givenname

word عبدالحميد
 class givenname

word عبدالرحمن
 class givenname

word عبدالرزاق
 class givenname

word عبدالعزيز
 class givenname

word عبدالفتاح
 class givenname

word عبدالقادر
 class givenname

word عبدالكريم
 class givenname

word عبداللطيف
 class givenname

word عبدالله
 class givenname

word عبدالمجيد
 class givenname

word عبدالملك
 class givenname

word عبدالناصر
 class givenname

word عبدالوهاب
 class givenname

word عبدو
 class givenname

word عبدولاي
 class givenname

word عبيد
 class givenname

word عبير
 class givenname

word عثمان
 class givenname

word عدنان
 class givenname

word عدي
 class givenname

word عرفان
 class givenname

word عزام
 class givenname

word عزة
 class givenname

word عزيز
 class givenname

word عصام
 class givenname

word عصمت
 class givenname

word عطا
 class givenname

word عفاف
 class givenname

word عقيل
 class givenname

word علاء
 class givenname

word علي
 class givenname

word عليا
 class givenname

word علياء
 class givenname

word عماد
 class givenname

word عمار
 class givenname

word عمر
 class givenname

word عمران
 class givenname

word عنتر
 class givenname

word عنود
 class givenname

word عيسى
 class givenname

word غابرييل
 class givenname

word غادة
 class givenname

word غادي
 class givenname

word غاري
 class givenname

word غازي
 class givenname

word غالب
 class givenname

word غالية
 class givenname

word غانم
 class givenname

word غدير
 class givenname

word غريغ
 class givenname

word غريغوري
 class givenname

word غسان
 class givenname

word غودلاك
 class givenname

word غوستافو
 class givenname

word غونزالو
 class givenname

word غيرهارد
 class givenname

word فؤاد
 class givenname

word فائز
 class givenname

word فاتن
 class givenname

word فاخر
 class givenname

word فادي
 class givenname

word فاروق
 class givenname

word فاضل
 class givenname

word فاطمة
 class givenname

word فالنتينا
 class givenname

word فاهم
 class givenname

word فايزة
 class givenname

word فتحي
 class givenname

word فتحية
 class givenname

word فخري
 class givenname

word فدوى
 class givenname

word فراس
 class givenname

word فرانسوا
 class givenname

word فرانسواز
 class givenname

word فرانسيسكو
 class givenname

word فرانشيسكو
 class givenname

word فرانك
 class givenname

word فرحات
 class givenname

word فرحان
 class givenname

word فرناندو
 class givenname

word فريد
 class givenname

word فريدة
 class givenname

word فضيلة
 class givenname

word فلاديمير
 class givenname

word فهد
 class givenname

word فهمي
 class givenname

word فوزي
 class givenname

word فوزية
 class givenname

word فولفغانغ
 class givenname

word فيروز
 class givenname

word فيرونيكا
 class givenname

word فيصل
 class givenname

word فيكتور
 class givenname

word فيكتوريا
 class givenname

word فيل
 class givenname

word فيليب
 class givenname

word قاسم
 class givenname

word قتيبة
 class givenname

word قحطان
 class givenname

word قصي
 class givenname

word قيس
 class givenname

word كاترين
 class givenname

word كاترينا
 class givenname

word كاثرين
 class givenname

word كارل
 class givenname

word كارلوس
 class givenname

word كارن
 class givenname

word كارول
 class givenname

word كارين
 class givenname

word كاظم
 class givenname

word كامالا
 class givenname

word كاميلا
 class givenname

word كايل
 class givenname

word كرم
 class givenname

word كريس
 class givenname

word كريستوفر
 class givenname

word كريستيان
 class givenname

word كريستين
 class givenname

word كريستينا
 class givenname

word كريم
 class givenname

word كريمة
 class givenname

word كلارا
 class givenname

word كلاوس
 class givenname

word كلثوم
 class givenname

word كلوديا
 class givenname

word كلير
 class givenname

word كمال
 class givenname

word كميل
 class givenname

word كوثر
 class givenname

word كوستاس
 class givenname

word كوفي
 class givenname

word كيث
 class givenname

word كيرياكوس
 class givenname

word كيفن
 class givenname

word كيم
 class givenname

word كيمبرلي
 class givenname

word كين
 class givenname

word كينيث
 class givenname

word لؤي
 class givenname

word لاري
 class givenname

word لبنى
 class givenname

word لبيب
 class givenname

word لطفي
 class givenname

word لطيفة
 class givenname

word لقمان
 class givenname

word لمى
 class givenname

word لمياء
 class givenname

word لورا
 class givenname

word لوران
 class givenname

word لورنس
 class givenname

word لوكا
 class givenname

word لولوة
 class givenname

word لوي
 class givenname

word لويس
 class givenname

word ليز
 class givenname

word ليزا
 class givenname

word ليلى
 class givenname

word لينا
 class givenname

word ليندا
 class givenname

word مأمون
 class givenname

word مؤيد
 class givenname

word ماتيا
 class givenname

word ماتيو
 class givenname

word ماثيو
 class givenname

word ماجد
 class givenname

word مارتن
 class givenname

word مارتين
 class givenname

word مارتينا
 class givenname

word مارغريت
 class givenname

word مارك
 class givenname

word ماركو
 class givenname

word مارون
 class givenname

word ماري
 class givenname

word ماريا
 class givenname

word ماريان
 class givenname

word ماريانا
 class givenname

word ماريو
 class givenname

word مازن
 class givenname

word ماكي
 class givenname

word مالك
 class givenname

word مامادو
 class givenname

word ماهر
 class givenname

word مايا
 class givenname

word مايك
 class givenname

word مايكل
 class givenname

word مبارك
 class givenname

word متعب
 class givenname

word متولي
 class givenname

word مجدي
 class givenname

word مجيد
 class givenname

word محجوب
 class givenname

word محسن
 class givenname

word محمد
 class givenname

word محمدو
 class givenname

word محمود
 class givenname

word محي
 class givenname

word مدحت
 class givenname

word مراد
 class givenname

word مرام
 class givenname

word مرتضى
 class givenname

word مرسي
 class givenname

word مرعي
 class givenname

word مروان
 class givenname

word مروة
 class givenname

word مريم
 class givenname

word مسعود
 class givenname

word مشاري
 class givenname

word مشاعل
 class givenname

word مشعل
 class givenname

word مصطفى
 class givenname

word مصعب
 class givenname

word مطلق
 class givenname

word معاذ
 class givenname

word معتز
 class givenname

word معروف
 class givenname

word معمر
 class givenname

word معن
 class givenname

word مفيد
 class givenname

word مقداد
 class givenname

word ممدوح
 class givenname

word مناف
 class givenname

word منال
 class givenname

word منتصر
 class givenname

word منذر
 class givenname

word منصور
 class givenname

word منى
 class givenname

word منير
 class givenname

word مها
 class givenname

word مهدي
 class givenname

word مهنا
 class givenname

word مهند
 class givenname

word موسى
 class givenname

word موشيه
 class givenname

word موضي
 class givenname

word مولود
 class givenname

word مونيكا
 class givenname

word مي
 class givenname

word ميخائيل
 class givenname

word ميرا
 class givenname

word ميساء
 class givenname

word ميسرة
 class givenname

word ميشال
 class givenname

word ميشيل
 class givenname

word ميغيل
 class givenname

word ميلاد
 class givenname

word ميلاني
 class givenname

word ناتاليا
 class givenname

word ناثان
 class givenname

word ناجي
 class givenname

word نادر
 class givenname

word ناديا
 class givenname

word نادية
 class givenname

word نادين
 class givenname

word ناريندرا
 class givenname

word ناصر
 class givenname

word ناصيف
 class givenname

word نانسي
 class givenname

word ناهد
 class givenname

word ناومي
 class givenname

word نايف
 class givenname

word نبيل
 class givenname

word نبيلة
 class givenname

word نبيه
 class givenname

word نجاة
 class givenname

word نجلاء
 class givenname

word نجم
 class givenname

word نجوى
 class givenname

word نجيب
 class givenname

word نجية
 class givenname

word ندى
 class givenname

word نديم
 class givenname

word نزار
 class givenname

word نزيهة
 class givenname

word نسرين
 class givenname

word نسيمة
 class givenname

word نصر
 class givenname

word نضال
 class givenname

word نعمان
 class givenname

word نعمة
 class givenname

word نعومي
 class givenname

word نعيم
 class givenname

word نعيمة
 class givenname

word نفتالي
 class givenname

word نمر
 class givenname

word نهاد
 class givenname

word نهلة
 class givenname

word نهى
 class givenname

word نواز
 class givenname

word نواف
 class givenname

word نوال
 class givenname

word نوح
 class givenname

word نور
 class givenname

word نورا
 class givenname

word نورة
 class givenname

word نورهان
 class givenname

word نوري
 class givenname

word نوف
 class givenname

word نوفل
 class givenname

word نيستور
 class givenname

word نيك
 class givenname

word نيكولا
 class givenname

word نيكولاس
 class givenname

word نيكولاي
 class givenname

word نيلسون
 class givenname

word هاجر
 class givenname

word هادي
 class givenname

word هارولد
 class givenname

word هارون
 class givenname

word هاشم
 class givenname

word هالة
 class givenname

word هانس
 class givenname

word هاني
 class givenname

word هاورد
 class givenname

word هاينريش
 class givenname

word هاينز
 class givenname

word هبة
 class givenname

word هدى
 class givenname

word هديل
 class givenname

word هشام
 class givenname

word هلال
 class givenname

word همام
 class givenname

word هناء
 class givenname

word هند
 class givenname

word هنري
 class givenname

word هنية
 class givenname

word هوارد
 class givenname

word هود
 class givenname

word هوغو
 class givenname

word هيثم
 class givenname

word هيرفيه
 class givenname

word هيفاء
 class givenname

word هيكل
 class givenname

word هيلا
 class givenname

word هيلاري
 class givenname

word هيلموت
 class givenname

word هيلين
 class givenname

word هيلينا
 class givenname

word وائل
 class givenname

word واصف
 class givenname

word والتر
 class givenname

word وانغ
 class givenname

word وجدان
 class givenname

word وجدي
 class givenname

word وداد
 class givenname

word وديع
 class givenname

word وسيلة
 class givenname

word وسيم
 class givenname

word وضاح
 class givenname

word وفاء
 class givenname

word وفيق
 class givenname

word ولاء
 class givenname

word وليام
 class givenname

word وليد
 class givenname

word وهيب
 class givenname

word ويلي
 class givenname

word ويليام
 class givenname

word يائير
 class givenname

word يارا
 class givenname

word ياروسلاف
 class givenname

word ياسر
 class givenname

word ياسمين
 class givenname

word ياسمينا
 class givenname

word ياسين
 class givenname

word يان
 class givenname

word يانيس
 class givenname

word يحيى
 class givenname

word يزيد
 class givenname

word يسرى
 class givenname

word يسري
 class givenname

word يعرب
 class givenname

word يعقوب
 class givenname

word يفغيني
 class givenname

word يلماز
 class givenname

word يلينا
 class givenname

word يوآف
 class givenname

word يوجين
 class givenname

word يورغن
 class givenname

word يوري
 class givenname

word يوسف
 class givenname

word يوشيهيدي
 class givenname

word يونس
 class givenname

word يوهان
 class givenname

word يوهانس
 class givenname

word يوويري
 class givenname

word عبد الله
 class givenname

word عبد الرحمن
 class givenname

word عبد العزيز
 class givenname

word عبد الكريم
 class givenname

word عبد الملك
 class givenname

word عبد القادر
 class givenname

word عبد الناصر
 class givenname

word عبد الفتاح
 class givenname

word عبد المجيد
 class givenname

word عبد الحميد
 class givenname

word عبد الرزاق
 class givenname

word عبد اللطيف
 class givenname

word عبد الوهاب
 class givenname

word عبد الحق
 class givenname

word عبد الحكيم
 class givenname

word عبد الخالق
 class givenname

word عبد الرحيم
 class givenname

word عبد السلام
 class givenname

word عبد الستار
 class givenname

word عبد الصمد
 class givenname

word عبد العظيم
 class givenname

word عبد العالي
 class givenname

word عبد الغني
 class givenname

word عبد الغفار
 class givenname

word عبد الإله
 class givenname

word عبد الباسط
 class givenname

word عبد الجبار
 class givenname

word عبد الجليل
 class givenname

word عبد الرؤوف
 class givenname

word عبد المنعم
 class givenname

word عبد المطلب
 class givenname

word عبد النبي
 class givenname

word عبد الواحد
 class givenname

word عبد الهادي
 class givenname

word عبد ربه
 class givenname

word عبد المهدي
 class givenname

word عبد الأمير
 class givenname

word عبد الحليم
 class givenname

word عبد الحسين
 class givenname

word عبد الزهرة
 class givenname

word نور الدين
 class givenname

word صلاح الدين
 class givenname

word عز الدين
 class givenname

word شمس الدين
 class givenname

word جمال الدين
 class givenname

word علاء الدين
 class givenname

word محي الدين
 class givenname

word محيي الدين
 class givenname

word سيف الدين
 class givenname

word بدر الدين
 class givenname

word تقي الدين
 class givenname

word ضياء الدين
 class givenname

word فخر الدين
 class givenname

word كمال الدين
 class givenname

word خير الدين
 class givenname

word حسام الدين
 class givenname

word عماد الدين
 class givenname

word شهاب الدين
 class givenname

word سعد الدين
 class givenname

word نصر الدين
 class givenname

word ناصر الدين
 class givenname

word بهاء الدين
 class givenname

word أبو بكر
 class givenname

word أبو القاسم
 class givenname

word سيف الإسلام
 class givenname

word خير الله
 class givenname

word سعد الله
 class givenname

word نصر الله
 class givenname

word عطا الله
 class givenname

word فضل الله
 class givenname

word هبة الله
 class givenname

word آية الله
 class givenname

word جاد الله
 class givenname

word جون بول
 class givenname

word جان بول
 class givenname

word جان كلود
 class givenname

word جان إيف
 class givenname

word جان ماري
 class givenname

word جان بيير
 class givenname

word جان لوك
 class givenname

word آن ماري
 class givenname

word كيم جونغ
 class givenname

word شي جين بينغ
 class givenname

word رجب طيب
 class givenname

word منصف
 class givenname

word رابح
 class givenname

word فاتح
 class givenname

word أنيس
 class givenname

word بوجمعة
 class givenname

word الهاشمي
 class givenname

word لخضر
 class givenname

word رولا
 class givenname

word كارلا
 class givenname

word وسام
 class givenname

word شيرين
 class givenname

# Names written as one word, and more of the most frequent ones.

word عبدالمحسن
 class givenname

word عمرو
 class givenname

word حمود
 class givenname

word طاهر
 class givenname

word فايز
 class givenname

word فواز
 class givenname

word عايض
 class givenname

word عبدالغني
 class givenname

word عبدالسلام
 class givenname

word بروين
 class givenname

word رضوان
 class givenname

word فرج
 class givenname

word عطية
 class givenname

word رفائيل
 class givenname

word راكان
 class givenname

word عبدالرحيم
 class givenname

word عبدالإله
 class givenname

word عبدالحكيم
 class givenname

word بركات
 class givenname

word عبدالهادي
 class givenname

word أبوبكر
 class givenname

word صبيح
 class givenname

word عبدالباسط
 class givenname

word شهاب
 class givenname

word فهيد
 class givenname

word تميم
 class givenname

word عائض
 class givenname

word عبدالحليم
 class givenname

word عبدالاله
 class givenname

word عبدالخالق
 class givenname

word عبدالجبار
 class givenname

word عبدالستار
 class givenname

word عبدالرؤوف
 class givenname

word عبدالعال
 class givenname

word عبدالمنعم
 class givenname

word عبدالمطلب
 class givenname

word عبدالواحد
 class givenname

word عبدالودود
 class givenname

word عبدالصمد
 class givenname

word عبدالقدوس
 class givenname

word عبدالمعطي
 class givenname

word عبدالمقصود
 class givenname

word عبدالعظيم
 class givenname

word عبدالعليم
 class givenname

word عبدالسميع
 class givenname

word عبدالحي
 class givenname

word عبدالحق
 class givenname

word عبدالجليل
 class givenname

word عبدالجواد
 class givenname

word عبدالباقي
 class givenname

word عبدالباري
 class givenname

word عبدالأمير
 class givenname

word عبدالحسين
 class givenname

word عبدالزهرة
 class givenname

word عبدالكاظم
 class givenname

word عبدالمهدي
 class givenname

word عبدالنبي
 class givenname

word عبدالرسول
 class givenname

word عبدالغفار
 class givenname

word عبدالفضيل
 class givenname

word عبدالشافي
 class givenname

word عبدالظاهر
 class givenname

word عبدالوارث
 class givenname

word عبدالنور
 class givenname

word عبدربه
 class givenname

word أوس
 class givenname

word أرسلان
 class givenname

word إلهام
 class givenname

word خلدون
 class givenname

word خولة
 class givenname

word داليا
 class givenname

word دانة
 class givenname

word ديمة
 class givenname

word رأفت
 class givenname

word رندة
 class givenname

word رهف
 class givenname

word ساجد
 class givenname

word سجى
 class givenname

word سنان
 class givenname

word شذى
 class givenname

word طاهرة
 class givenname

word ظافر
 class givenname

word عابد
 class givenname

word عبلة
 class givenname

word عبود
 class givenname

word عرفات
 class givenname

word غيث
 class givenname

word فردوس
 class givenname

word فضل
 class givenname

word لميس
 class givenname

word ميادة
 class givenname

word ميسون
 class givenname

word نازك
 class givenname

word هيام
 class givenname

word الحسين
 class givenname

word الطاهر
 class givenname

word الجيلالي
 class givenname

word البشير
 class givenname

word الشاذلي
 class givenname

word الوليد
 class givenname

word الزبير
 class givenname

word النعمان
 class givenname

word بوعلام
 class givenname

word بوبكر
 class givenname

word بومدين
 class givenname

word بوشعيب
 class givenname

word بوعزة
 class givenname

word ميلود
 class givenname

word أرزقي
 class givenname

word قدور
 class givenname

word لحسن
 class givenname

word لحسين
 class givenname

word حفيظ
 class givenname

word حفيظة
 class givenname

word ربيعة
 class givenname

word مليكة
 class givenname

word السعدية
 class givenname

word رشيدة
 class givenname

word آدام
 class givenname

word أنتوني
 class givenname

word أرنولد
 class givenname

word بابلو
 class givenname

word باولو
 class givenname

word بيدرو
 class givenname

word توني
 class givenname

word تيد
 class givenname

word جيمي
 class givenname

word دومينيك
 class givenname

word ديمتري
 class givenname

word راؤول
 class givenname

word رافاييل
 class givenname

word فريدريك
 class givenname

word فيليبي
 class givenname

word فينسنت
 class givenname

word كيفين
 class givenname

word لوكاس
 class givenname

word ليونيل
 class givenname

word ليو
 class givenname

word هانز
 class givenname

word هاري
 class givenname

word إميل
 class givenname

word أوليفر
 class givenname

word إيلون
 class givenname

word عوفر
 class givenname

word عومر
 class givenname

word بخيت
 class givenname

word جيبريل
 class givenname

word باراك
 class givenname

word باسيرو
 class givenname
