/// The words by which datelines, bylines and the furniture of web pages are known.
enum NoiseWords {
  /// News agencies, and what stands in their place in a dateline.
  static let agencies = FoldedPhrases(
    """
    رويترز
    رويتر
    واس
    وكالات
    الوكالات
    خاص
    متابعات
    متابعة
    المركز الإعلامي
    أ ف ب
    أف ب
    اف ب
    أ.ف.ب
    ا.ف.ب
    فرانس برس
    د ب أ
    د.ب.أ
    أ ش أ
    أ.ش.أ
    أ ب
    أ.ب
    أسوشيتد برس
    أسوشييتد برس
    يو بي آي
    بنا
    قنا
    وام
    كونا
    سانا
    بترا
    وفا
    وات
    الأناضول
    شينخوا
    سبوتنيك
    تاس
    نوفوستي
    إنترفاكس
    بلومبرغ
    بلومبيرغ
    سي إن إن
    بي بي سي
    reuters
    ap
    afp
    upi
    dpa
    pti
    ani
    ians
    tnn
    xinhua
    bloomberg
    associated press
    agencies
    wam
    kuna
    spa
    tass
    interfax
    kyodo
    anadolu
    staff reporter
    news service
    """)

  /// First words of the names of cities from which much news is dated.
  static let cities = FoldedPhrases(
    """
    الرياض جدة مكة المدينة الدمام الأحساء أبها جازان نجران تبوك حائل القصيم الطائف ينبع دبي أبوظبي الشارقة عجمان الدوحة
    المنامة الكويت مسقط صنعاء عدن تعز بغداد البصرة أربيل كركوك الموصل دمشق حلب بيروت طرابلس صيدا عمان عمّان القدس رام
    غزة نابلس الخليل القاهرة الإسكندرية الجيزة السويس الخرطوم جوبا بنغازي تونس الجزائر وهران الرباط الدار مراكش طنجة
    نواكشوط مقديشو جيبوتي أنقرة إسطنبول اسطنبول طهران كابول إسلام اسلام كراتشي نيودلهي مومباي دكا بكين شنغهاي طوكيو سول
    بيونغ هونغ هونج سنغافورة جاكرتا كوالالمبور بانكوك مانيلا سيدني كانبرا موسكو كييف مينسك وارسو براغ بودابست بوخارست
    صوفيا أثينا بلغراد فيينا برلين ميونيخ فرانكفورت هامبورغ باريس مرسيليا ليون لندن دبلن مدريد برشلونة لشبونة روما ميلانو
    الفاتيكان جنيف زيورخ برن بروكسل أمستردام لاهاي كوبنهاغن ستوكهولم أوسلو هلسنكي واشنطن نيويورك لوس سان شيكاغو بوسطن هيوستن
    ميامي أوتاوا تورنتو مكسيكو هافانا كراكاس بوغوتا ليما برازيليا ريو ساو بوينس سانتياغو لاغوس أبوجا نيروبي أديس كمبالا
    كيغالي جوهانسبرغ بريتوريا داكار باماكو نيامي نجامينا تل بنجلور يانغون هانوي تبليسي باكو يريفان أستانا طشقند
    abuja accra amman amsterdam ankara athens atlanta baghdad bangalore bangkok beijing beirut belgrade bengaluru berlin
    bogota boston brasilia brussels bucharest budapest cairo canberra caracas chennai chicago copenhagen dallas damascus
    delhi denver detroit dhaka doha dubai dublin frankfurt gaza geneva hanoi havana helsinki houston hyderabad islamabad
    istanbul jakarta jerusalem johannesburg kabul kampala karachi khartoum kiev kolkata kyiv lagos lahore lima lisbon
    london lucknow madrid manila melbourne miami milan moscow mumbai munich nairobi oslo ottawa paris patna prague
    pretoria pune riyadh rome santiago seattle seoul shanghai singapore stockholm sydney taipei tehran tokyo toronto
    tripoli tunis vienna warsaw washington yangon zurich
    """, eachWord: true)

  /// Verbs that show that a colon or dash is not the end of a dateline.
  static let reportingVerbs = FoldedPhrases(
    """
    قال قالت وقال وقالت يقول تقول ويقول وتقول أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أعلن أعلنت وأعلن وأعلنت صرح صرحت
    وصرح وصرحت ذكر ذكرت وذكر وذكرت أوضح أوضحت وأوضح وأوضحت كشف كشفت وكشف وكشفت أشار أشارت وأشار وأشارت نفى نفت ونفى ونفت
    تابع وتابع شدد وشدد اعتبر واعتبر كتب كتبت وكتب وكتبت نقل ونقل نقلت ونقلت أفاد وأفاد أفادت وأفادت زعم زعمت وزعم رأى ورأى
    دعا ودعا طالب وطالب سأل وسأل أجاب وأجاب هي هو كان كانت هذا هذه
    said says told asked wrote writes announced added is are was were this
    """, eachWord: true)

  /// What a byline starts with, or a line that credits somebody.
  static let credits = FoldedPhrases(
    """
    كتب :
    كتبت :
    بقلم
    إعداد :
    أعد التقرير
    تحرير :
    تصوير :
    تصوير -
    ترجمة :
    تقرير :
    حوار :
    حاوره :
    حاورها :
    مراسل
    المصدر :
    مصدر الصورة
    الصورة :
    صورة :
    الصورة من
    صورة من
    الصور من
    reporting by
    additional reporting by
    editing by
    writing by
    compiled by
    written by
    edited by
    report by
    photo by
    photo :
    photograph :
    image :
    picture :
    source :
    story by
    """)

  /// What the furniture of a page starts with: links, buttons, notices.
  static let furniture = FoldedPhrases(
    """
    شارك المقال
    شارك الخبر
    شارك هذا
    شارك على
    شارك عبر
    شارك :
    شاركها
    شاركه
    مشاركة
    مشاركة عبر
    انشر
    اشترك في
    اشترك الآن
    اشتركوا في
    تابعنا
    تابعونا
    تابعوا
    للاشتراك
    للمزيد
    المزيد من
    المزيد
    اقرأ أيضا
    اقرأ ايضا
    إقرأ أيضا
    اقرأ المزيد
    إقرأ المزيد
    اقرأ أيضاً
    اقرأوا أيضا
    اقرؤوا أيضا
    طالع أيضا
    شاهد أيضا
    شاهد الفيديو
    شاهد :
    مواضيع ذات صلة
    مواضيع متعلقة
    موضوعات ذات صلة
    أخبار ذات صلة
    أخبار متعلقة
    مقالات ذات صلة
    قد يهمك
    قد يعجبك
    ذات صلة
    رابط الخبر
    رابط المقال
    رابط مختصر
    الرابط المختصر
    جميع الحقوق محفوظة
    كل الحقوق محفوظة
    الحقوق محفوظة
    حقوق النشر
    حقوق الطبع
    سياسة الخصوصية
    سمات
    الوسوم
    وسوم
    كلمات مفتاحية
    كلمات دلالية
    الكلمات الدلالية
    الكلمات المفتاحية
    التعليقات
    تعليقات
    لا توجد تعليقات
    إرسال تعليق
    أرسل تعليق
    أضف تعليق
    أضف تعليقا
    اترك تعليق
    اترك تعليقا
    اكتب تعليق
    أحدث أقدم
    السابق التالي
    التالي السابق
    الصفحة الرئيسية
    طباعة
    للتواصل مع
    انقر هنا
    اضغط هنا
    لمشاهدة
    إعلان
    إعلانات
    نشر في
    نشرت في
    تاريخ النشر
    آخر تحديث
    تم النشر
    بإمكانكم متابعة
    حمل تطبيق
    حمّل التطبيق
    للرد على الكاتب
    للتواصل
    share this
    share on
    share :
    follow us
    follow @
    subscribe
    subscribe to
    sign up
    read more
    read also
    read next
    also read
    related :
    related stories
    related articles
    see also
    more from
    more on
    watch :
    click here
    tap here
    copyright
    ©
    all rights reserved
    advertisement
    tags :
    comments
    leave a comment
    post a comment
    leave a reply
    this story is from
    this article was
    this article originally
    this story was
    first published
    published on
    published :
    updated :
    last updated
    last modified
    newsletter
    get the latest
    download the
    download our
    privacy policy
    terms of use
    terms of service
    print this
    newer older
    older newer
    """)

  /// What marks a sentence as furniture wherever it stands in it.
  static let notices = FoldedPhrases(
    """
    all rights reserved
    جميع الحقوق محفوظة
    كل الحقوق محفوظة
    رابط الخبر
    // انتهى
    // يتبع
    انتهى //
    يتبع //
    """)

  /// What a line about the author starts with.
  static let authors = FoldedPhrases(
    """
    كاتب كاتبة صحفي صحفية صحافي صحافية باحث باحثة محرر محررة مدون مدونة أكاديمي أكاديمية إعلامي إعلامية
    """, eachWord: true)

  /// Words that make a phrase such as "is a freelance writer" a line about the author.
  static let authorRoles = FoldedPhrases(
    """
    reporter writer journalist correspondent columnist editor contributor freelancer author blogger fellow producer
    """, eachWord: true)

  /// Months, days and what else stands in a date.
  static let dateWords = FoldedPhrases(
    """
    يناير فبراير مارس أبريل ابريل إبريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر كانون شباط آذار
    نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني محرم صفر ربيع جمادى الأولى الآخرة رجب شعبان رمضان شوال القعدة الحجة
    ذو ذي السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة الموافق هـ ه م ت ص غرينتش صباحا مساء الساعة بتاريخ
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun am pm a.m. p.m.
    gmt est ist utc hrs
    """, eachWord: true)
}
