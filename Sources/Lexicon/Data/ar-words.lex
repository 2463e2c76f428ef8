#! lex 1 kind=words lang=ar

# Prepositions

word ب
 class prep

word ك
 class prep

word من
 class prep rel

word إلى
 class prep

word عن
 class prep

word في
 class prep

word مع
 class prep

word منذ
 class prep

word مذ
 class prep

word بين
 class prep

word ما بين
 class prep

word فيما بين
 class prep

word عند
 class prep

word لدى
 class prep

word لدن
 class prep

word أمام
 class prep

word وراء
 class prep

word خلف
 class prep

word فوق
 class prep

word تحت
 class prep

word قبل
 class prep

word خلال
 class prep

word حول
 class prep

word نحو
 class prep quantifier

word صوب
 class prep

word قرب
 class prep

word بقرب
 class prep

word بالقرب من
 class prep

word على مقربة من
 class prep

word على بعد
 class prep

word داخل
 class prep

word في داخل
 class prep

word بداخل
 class prep

word خارج
 class prep

word في خارج
 class prep

word وسط
 class prep

word في وسط
 class prep

word ضمن
 class prep

word من ضمن
 class prep

word عبر
 class prep

word دونما
 class prep negnoun

word قبيل
 class prep

word بعيد
 class prep

word بعيدا عن
 class prep

word قبالة
 class prep

word قبالة سواحل
 class prep

word مقابل
 class prep

word في مقابل
 class prep

word لقاء
 class prep reason

word حوالي
 class prep quantifier

word حوالى
 class prep quantifier

word زهاء
 class prep quantifier

word قرابة
 class prep quantifier

word طوال
 class prep

word طيلة
 class prep

word على مدى
 class prep

word على مدار
 class prep

word على امتداد
 class prep

word أثناء
 class prep

word في أثناء
 class prep

word في خلال
 class prep

word إبان
 class prep

word غداة
 class prep

word عشية
 class prep

word شمال
 class prep

word جنوب
 class prep

word شرق
 class prep

word غرب
 class prep

word شمالي
 class prep

word جنوبي
 class prep

word شرقي
 class prep

word غربي
 class prep

word باتجاه
 class prep

word في اتجاه
 class prep

word بشأن
 class prep reason

word في شأن
 class prep

word بخصوص
 class prep reason

word في خصوص
 class prep

word بصدد
 class prep future

word فيما يتعلق ب
 class prep

word في ما يتعلق ب
 class prep

word فيما يخص
 class prep

word في ما يخص
 class prep

word بالنسبة إلى
 class prep

word بالنسبة ل
 class prep

word من حيث
 class prep

word من خلال
 class prep

word من دون
 class prep negnoun

word من غير
 class prep negnoun

word من أعلى
 class prep

word من تحت
 class prep

word من فوق
 class prep

word من وراء
 class prep

word من خلف
 class prep

word من بين
 class prep

word من حول
 class prep

word من داخل
 class prep

word من خارج
 class prep

word من عند
 class prep

word من لدن
 class prep agent

word عن طريق
 class prep

word عن طريقة
 class prep

word عن سبيل
 class prep

word بواسطة
 class prep agent

word بوساطة
 class prep agent

word باستعمال
 class prep

word بفضل
 class prep reason

word بموجب
 class prep reason

word بمقتضى
 class prep

word بناء على
 class prep attrib reason

word بناءً على
 class prep

word استنادا إلى
 class prep attrib

word عملا ب
 class prep

word في إطار
 class prep reason

word ضمن إطار
 class prep

word في سياق
 class prep

word في ظل
 class prep

word في ضوء
 class prep reason

word على ضوء
 class prep reason

word في خضم
 class prep

word في غضون
 class prep

word في نهاية
 class prep

word في بداية
 class prep

word في مطلع
 class prep

word في ختام
 class prep

word خلال شهر
 class prep

word على هامش
 class prep

word على متن
 class prep

word على رأس
 class prep

word على مستوى
 class prep

word على صعيد
 class prep

word على أساس
 class prep

word على أيدي
 class prep agent

word على حساب
 class prep

word على نحو
 class prep adverb

word على طريق
 class prep

word على حد سواء مع
 class prep

word على مرأى من
 class prep

word تحت رعاية
 class prep

word تحت إشراف
 class prep

word تحت قيادة
 class prep

word تحت سيطرة
 class prep

word تحت اسم
 class prep

word تحت عنوان
 class prep

word تحت مسمى
 class prep

word برئاسة
 class prep

word بقيادة
 class prep agent

word بزعامة
 class prep

word بإشراف
 class prep

word برعاية
 class prep support

word بحضور
 class prep

word بمشاركة
 class prep addition

word بمساعدة
 class prep

word بتكليف من
 class prep

word بأمر من
 class prep agent

word بطلب من
 class prep

word بإيعاز من
 class prep agent

word بتوجيه من
 class prep agent

word بمبادرة من
 class prep

word بدعوة من
 class prep

word بالتعاون مع
 class prep addition

word بالاشتراك مع
 class prep addition

word بالشراكة مع
 class prep addition

word بالتنسيق مع
 class prep addition

word بالتوافق مع
 class prep

word بالاتفاق مع
 class prep

word بالتزامن مع
 class prep

word تزامنا مع
 class prep

word بالتوازي مع
 class prep

word بالموازاة مع
 class prep

word موازاة مع
 class prep

word بالتشاور مع
 class prep

word بالمقارنة مع
 class prep

word مقارنة ب
 class prep

word مقارنة مع
 class prep

word بالتواطؤ مع
 class prep

word بحوزة
 class prep

word في حوزة
 class prep

word بقيمة
 class prep

word بمبلغ
 class prep

word بنسبة
 class prep

word بنحو
 class prep

word بمعدل
 class prep

word بحلول
 class prep

word اعتبارا من
 class prep

word ابتداء من
 class prep

word بدءا من
 class prep

word انطلاقا من
 class prep

word انطلاقا
 class prep

word وصولا إلى
 class prep

word إضافة على
 class prep

word نيابة عن
 class prep support

word بالنيابة عن
 class prep

word باسم
 class prep support

word نظير
 class prep

word حسبما
 class prep conj attrib

word عوضا عن
 class prep

word بدلا من
 class prep

word بدل
 class prep

word عوض
 class prep

word خلافا ل
 class prep

word على خلاف
 class prep

word على عكس
 class prep

word بعكس
 class prep

word على النقيض من
 class prep

word بخلاف
 class prep

word بغض النظر عن
 class prep

word بصرف النظر عن
 class prep

word رغم
 class prep

word على الرغم من
 class prep

word بالرغم من
 class prep

word برغم
 class prep

word شرط
 class prep

word بشرط
 class prep cond

word رهن
 class prep

word قيد
 class prep

word بحثا عن
 class prep

word سعيا إلى
 class prep purpose

word سعيا وراء
 class prep

word تحسبا ل
 class prep

word تمهيدا ل
 class prep purpose

word استعدادا ل
 class prep

word خوفا من
 class prep reason

word خشية
 class prep

word تفاديا ل
 class prep

word تجنبا ل
 class prep

word بمناسبة
 class prep

word احتفالا ب
 class prep

word احتفاء ب
 class prep

word تكريما ل
 class prep

word تنفيذا ل
 class prep

word تطبيقا ل
 class prep

word امتثالا ل
 class prep

word استجابة ل
 class prep

word تلبية ل
 class prep

word بالنظر إلى
 class prep reason

word نظرا إلى
 class prep reason

word إلى جوار
 class prep addition

word بجوار
 class prep

word بجانب
 class prep addition support

word بمحاذاة
 class prep

word على طول
 class prep

word حيال
 class prep against

word إزاء
 class prep against

word تجاه
 class prep against

word بإزاء
 class prep

word لصالح
 class prep support

word لمصلحة
 class prep support

word لفائدة
 class prep support

word في صالح
 class prep

word مثلما
 class prep conj

word لحساب
 class prep

word بين أيدي
 class prep

word بين يدي
 class prep

word دون سن
 class prep

word فوق سن
 class prep

word منذ عام
 class prep

word مرورا ب
 class prep

word بيد
 class prep agent

word عدا ذلك
 class prep

word على
 class prep against

word ضد
 class prep against

word بالضد من
 class prep against

word بحق
 class prep against

word في حق
 class prep against

word بوجه
 class prep against

word في وجه
 class prep against

word في مواجهة
 class prep against

word بمواجهة
 class prep against

word ل
 class prep reason purpose

# Agent prepositions and phrases that name a source or a performer

word من قبل
 class agent prep time

word من جانب
 class agent prep

word من طرف
 class agent prep

word على يد
 class agent prep

word على يدي
 class agent prep

word بأيدي
 class agent prep

word من جهة
 class agent prep

word بفعل
 class agent prep reason

word بمعرفة
 class agent prep

word بتحريض من
 class agent prep

word من قبله
 class agent pronoun

word من قبلها
 class agent pronoun

word من قبلهم
 class agent pronoun

word من قبلهما
 class agent pronoun

word من قبلنا
 class agent pronoun

word من طرفه
 class agent pronoun adverb

word من طرفها
 class agent pronoun adverb

word من طرفهم
 class agent pronoun

word على يده
 class agent pronoun

word على يدها
 class agent pronoun

word على يدهم
 class agent pronoun

word على أيديهم
 class agent pronoun

word على يديه
 class agent pronoun

word و
 class conj listconj

word ف
 class conj

word أو
 class conj listconj

word أم
 class conj listconj

word ثم
 class conj

word بل
 class conj

word لكن
 class conj coordinator

word ولكن
 class conj coordinator

word لكنّ
 class conj coordinator

word لكنه
 class conj coordinator

word لكنها
 class conj coordinator

word لكنهم
 class conj coordinator

word حتى
 class conj adverb purpose

word إما
 class conj

word وإما
 class conj

word كذلك
 class conj demonstrative adverb

word وكذلك
 class conj addition

word كما
 class conj coordinator

word كما أن
 class conj coordinator

word كما أنه
 class conj coordinator

word كما أنها
 class conj coordinator

word وكذا
 class conj addition

word وأيضا
 class conj addition

word بينما
 class conj coordinator

word فيما
 class conj coordinator

word في ما
 class conj coordinator

word في حين
 class conj coordinator

word في حين أن
 class conj coordinator

word في الوقت الذي
 class conj coordinator

word في وقت
 class conj coordinator

word حيث
 class conj coordinator

word حيث إن
 class conj coordinator

word حيث أن
 class conj coordinator

word بحيث
 class conj purpose

word إذ
 class conj coordinator

word إذ إن
 class conj coordinator

word إذ أن
 class conj coordinator

word علما أن
 class conj coordinator

word علما بأن
 class conj coordinator

word مع العلم أن
 class conj coordinator

word مع أن
 class conj subordinator

word رغم أن
 class conj subordinator

word على الرغم من أن
 class conj subordinator

word بالرغم من أن
 class conj subordinator

word غير أن
 class conj coordinator

word غير أنه
 class conj coordinator

word غير أنها
 class conj coordinator

word بيد أن
 class conj coordinator

word بيد أنه
 class conj coordinator

word بيد أنها
 class conj coordinator

word إلا أن
 class conj coordinator

word إلا أنه
 class conj coordinator

word إلا أنها
 class conj coordinator

word إلا أنهم
 class conj coordinator

word سوى أن
 class conj

word بعدما
 class conj reason prep subordinator

word بعد أن
 class conj reason prep subordinator

word قبل أن
 class conj subordinator

word قبلما
 class conj subordinator

word عندما
 class conj subordinator

word حينما
 class conj subordinator

word لما
 class conj rel

word كلما
 class conj subordinator

word ريثما
 class conj subordinator

word حالما
 class conj subordinator

word منذ أن
 class conj subordinator

word ما إن
 class conj subordinator

word ما أن
 class conj subordinator

word طالما
 class conj subordinator

word ما دام
 class conj

word ما دامت
 class conj

word أثناء ما
 class conj

word خصوصا أن
 class conj

word خاصة أن
 class conj

word خاصة وأن
 class conj

word لا سيما أن
 class conj

word لا سيما وأن
 class conj

word سواء
 class conj

word سواء كان
 class conj

word سواء أكان
 class conj

word فضلا عن أن
 class conj

word ناهيك عن أن
 class conj

word كأن
 class conj

word وكأن
 class conj

word كما لو
 class conj

word كما لو أن
 class conj

word قدر ما
 class conj

word بقدر ما
 class conj

word وفقما
 class conj

word أينما
 class conj

word حيثما
 class conj

word كيفما
 class conj

word مهما
 class conj

word لا بل
 class conj

word أي
 class quantifier question

word بمعنى أن
 class conj

word وإن
 class conj

word وإن كان
 class conj

word وإن كانت
 class conj

word حتى وإن
 class conj

word حتى لو
 class conj

word ولو
 class conj

word ولو أن
 class conj

word عدا أن
 class conj

word مما
 class conj rel

word ما يعني
 class conj

word مرة أخرى
 class conj adverb

# Complementisers

word أن
 class comp

word إن
 class comp

word أنّ
 class comp

word إنّ
 class comp

word بأن
 class comp

word بأنّ
 class comp

word كون
 class comp

word ليت
 class comp

word لعل
 class comp modal

word لأن
 class comp reason

word لأنّ
 class comp reason

word ذلك أن
 class comp reason

word بسبب أن
 class comp reason

word بما أن
 class comp reason

word بما أنه
 class comp reason

word ألا
 class comp neg

word ألّا
 class comp neg

word بألا
 class comp neg

# Relatives

word الذي
 class rel

word التي
 class rel

word الذين
 class rel

word اللذان
 class rel

word اللذين
 class rel

word اللتان
 class rel

word اللتين
 class rel

word اللاتي
 class rel

word اللواتي
 class rel

word اللائي
 class rel

word ما
 class rel conj neg

word ممن
 class rel

word عما
 class rel

word عمن
 class rel

word فيمن
 class rel

word بمن
 class rel

word لمن
 class rel

word بما
 class rel

word كمن
 class rel

word أيا كان
 class rel

word أيا كانت
 class rel

word الأمر الذي
 class rel conj

word الشيء الذي
 class rel conj

word وهو ما
 class rel conj

word وهي التي
 class rel conj

word وهو الذي
 class rel conj

word وهم الذين
 class rel conj

# Demonstratives

word هذا
 class demonstrative

word هذه
 class demonstrative

word هذان
 class demonstrative

word هذين
 class demonstrative

word هاتان
 class demonstrative

word هاتين
 class demonstrative

word هؤلاء
 class demonstrative

word ذلك
 class demonstrative

word تلك
 class demonstrative

word ذاك
 class demonstrative

word ذانك
 class demonstrative

word أولئك
 class demonstrative

word أولئكم
 class demonstrative

word هنا
 class demonstrative

word هناك
 class demonstrative

word هنالك
 class demonstrative

word كهذا
 class demonstrative

word كهذه
 class demonstrative

word مثل هذا
 class demonstrative

word مثل هذه
 class demonstrative

word مثل تلك
 class demonstrative

word مثل هؤلاء
 class demonstrative

word ثمة
 class demonstrative

word هذا وذاك
 class demonstrative

word تلكم
 class demonstrative

word ذلكم
 class demonstrative

word المذكور
 class demonstrative ordinalref

word المذكورة
 class demonstrative ordinalref

word المشار إليه
 class demonstrative ordinalref

word المشار إليها
 class demonstrative ordinalref

word المعني
 class demonstrative ordinalref

word المعنية
 class demonstrative ordinalref

word نفسه
 class demonstrative ordinalref

word نفسها
 class demonstrative ordinalref

word ذاته
 class demonstrative ordinalref

word ذاتها
 class demonstrative ordinalref

word أنفسهم
 class demonstrative

word أنفسهن
 class demonstrative

word عينه
 class demonstrative

word عينها
 class demonstrative

word ذاتهم
 class demonstrative

# Pronouns

word أنا
 class pronoun

word نحن
 class pronoun

word أنت
 class pronoun

word أنتم
 class pronoun

word أنتما
 class pronoun

word أنتن
 class pronoun

word هو
 class pronoun

word هي
 class pronoun

word هما
 class pronoun

word هم
 class pronoun

word هن
 class pronoun

word إياه
 class pronoun

word إياها
 class pronoun

word إياهم
 class pronoun

word إياهما
 class pronoun

word إياهن
 class pronoun

word إياي
 class pronoun

word إيانا
 class pronoun

word إياك
 class pronoun

word إياكم
 class pronoun

word بعضهم
 class pronoun

word بعضها
 class pronoun

word بعضهما
 class pronoun

word بعضهم البعض
 class pronoun

word بعضها البعض
 class pronoun

word بعضهما البعض
 class pronoun

word كلاهما
 class pronoun ordinalref

word كليهما
 class pronoun ordinalref

word كلتاهما
 class pronoun ordinalref

word كلتيهما
 class pronoun

word جميعهم
 class pronoun

word جميعها
 class pronoun

word كلهم
 class pronoun

word كلها
 class pronoun

word كله
 class pronoun

word معظمهم
 class pronoun

word معظمها
 class pronoun

word أغلبهم
 class pronoun

word أغلبها
 class pronoun

word غالبيتهم
 class pronoun

word أحدهم
 class pronoun

word أحدها
 class pronoun

word أحدهما
 class pronoun

word إحداها
 class pronoun

word إحداهن
 class pronoun

word آخرهم
 class pronoun include

word غيره
 class pronoun

word غيرها
 class pronoun

word غيرهم
 class pronoun

word سواه
 class pronoun

word سواها
 class pronoun

word سواهم
 class pronoun

word نفسي
 class pronoun

word أنفسنا
 class pronoun

# Negation

word لم
 class neg

word لن
 class neg

word لا
 class neg

word ليس
 class neg

word ليست
 class neg

word ليسوا
 class neg

word ليسا
 class neg

word ليستا
 class neg

word لست
 class neg

word لسنا
 class neg

word لسن
 class neg

word لات
 class neg

word كلا
 class neg quantifier adverb

word غير
 class neg except

word أولم
 class neg

word ألم
 class neg

word أليس
 class neg

word أليست
 class neg

word عدم
 class negnoun

word دون
 class negnoun

word بدون
 class negnoun

word دون أن
 class negnoun

word بدون أن
 class negnoun

word من دون أن
 class negnoun

word من غير أن
 class negnoun

word بلا
 class negnoun

word بغير
 class negnoun

word انعدام
 class negnoun

word انتفاء
 class negnoun

word استحالة
 class negnoun

word سوف
 class future

word س
 class future

word لسوف
 class future

word قد
 class modal

word ربما
 class modal adverb

word لعله
 class modal

word لعلها
 class modal

word يمكن
 class modal

word يمكنه
 class modal

word يمكنها
 class modal

word يمكنهم
 class modal

word بإمكان
 class modal

word بإمكانه
 class modal

word بإمكانها
 class modal

word بإمكانهم
 class modal

word بوسع
 class modal

word بوسعه
 class modal

word بوسعها
 class modal

word بمقدور
 class modal

word بمقدوره
 class modal

word بمقدورها
 class modal

word بمستطاع
 class modal

word المحتمل
 class modal

word المحتملة
 class modal

word المتوقع
 class modal

word المتوقعة
 class modal

word المفترض
 class modal

word المفترضة
 class modal

word ينبغي
 class modal

word يجب
 class modal

word وجب
 class modal

word يتعين
 class modal

word يجوز
 class modal

word تجوز
 class modal

word يحق
 class modal

word يراد
 class modal

word يبدو
 class modal

word تبدو
 class modal

word عسى
 class modal

word إمكان
 class modal

word إمكانية
 class modal

word احتمال
 class modal

word احتمالية
 class modal

word يعتقد
 class modal

word يشتبه
 class modal

word المزعوم
 class modal

word المزعومة
 class modal

word المزعومين
 class modal

word المزعومون
 class modal

word لقد
 class adverb

word فلقد
 class adverb

word ولقد
 class adverb

word فعلا
 class adverb

word بالفعل
 class adverb

word حقا
 class adverb

word فعليا
 class adverb

word رسميا
 class adverb

word علنا
 class adverb

word حتما
 class adverb

word بالتأكيد
 class adverb

word بلا شك
 class adverb

word دون شك
 class adverb

word من دون شك
 class adverb

word لا شك
 class adverb

word لا شك أن
 class adverb

word لا ريب
 class adverb

word بالطبع
 class adverb

word طبعا
 class adverb

word أكيد
 class adverb

word قطعا
 class adverb

word بالضرورة
 class adverb

word صراحة
 class adverb

word ضمنيا
 class adverb

# Conditions

word إذا
 class cond

word إن لم
 class cond

word لو
 class cond

word لو أن
 class cond

word لولا
 class cond

word لوما
 class cond

word إذا لم
 class cond

word ما لم
 class cond

word وإلا
 class cond

word في حال
 class cond

word في حالة
 class cond

word في حال عدم
 class cond

word حال
 class cond

word شرط أن
 class cond

word بشرط أن
 class cond

word شريطة
 class cond

word شريطة أن
 class cond

word على أن يكون
 class cond

word إذا كان
 class cond

word إذا كانت
 class cond

word لو كان
 class cond

word لو كانت
 class cond

word فيما لو
 class cond

word في ما لو
 class cond

word متى ما
 class cond

word إلا إذا
 class cond

word على افتراض
 class cond

word بافتراض
 class cond

word بافتراض أن
 class cond

word في صورة
 class cond

word في صورة ما
 class cond

word في صورة عدم
 class cond

word عند الاقتضاء
 class cond

word إن شاء الله
 class cond

word إن كان
 class cond

word إن كانت
 class cond

word في حال ما
 class cond

word في حال ما إذا
 class cond

word مشروطا ب
 class cond

# Attribution

word بحسب
 class attrib

word حسب
 class attrib

word وفق
 class attrib

word وفقا ل
 class attrib

word وفقًا ل
 class attrib

word وفقا لما
 class attrib

word طبقا ل
 class attrib

word طبقا لما
 class attrib

word تبعا ل
 class attrib

word نقلا عن
 class attrib

word عن لسان
 class attrib

word على لسان
 class attrib

word على حد قول
 class attrib

word على حد تعبير
 class attrib

word على حد وصف
 class attrib

word على حد زعم
 class attrib

word بحد قول
 class attrib

word بحد تعبير
 class attrib

word حسب قول
 class attrib

word حسب تعبير
 class attrib

word بحسب قول
 class attrib

word بحسب ما
 class attrib

word حسب ما
 class attrib

word بحسب ما أورد
 class attrib

word بحسب ما أوردت
 class attrib

word بحسب ما جاء في
 class attrib

word حسب ما جاء في
 class attrib

word وفق ما
 class attrib

word وفق ما جاء في
 class attrib

word وفق ما أورد
 class attrib

word وفق ما أوردت
 class attrib

word وفقا لما قاله
 class attrib

word وفقا لما قالته
 class attrib

word وفقا لما جاء في
 class attrib

word كما جاء في
 class attrib

word كما يقول
 class attrib

word كما تقول
 class attrib

word كما يقولون
 class attrib

word كما ورد في
 class attrib

word كما أوردت
 class attrib

word كما أورد
 class attrib

word على ما أوضح
 class attrib

word على ما أوضحت
 class attrib

word على ما أكد
 class attrib

word على ما أكدت
 class attrib

word على ما كشف
 class attrib

word على ما كشفت
 class attrib

word في رأي
 class attrib

word برأي
 class attrib

word في نظر
 class attrib

word بنظر
 class attrib

word في نظره
 class attrib

word من وجهة نظر
 class attrib

word من وجهة نظره
 class attrib

word من وجهة نظرها
 class attrib

word في تقدير
 class attrib

word في اعتقاد
 class attrib

word في تصريح ل
 class attrib

word في تصريحات ل
 class attrib

word في حديث ل
 class attrib

word في حديث إلى
 class attrib

word في مقابلة مع
 class attrib

word في حوار مع
 class attrib

word في بيان ل
 class attrib

word في بيان صادر عن
 class attrib

word في تقرير ل
 class attrib

word عن مصدر
 class attrib

word عن مصادر
 class attrib

word بزعم
 class attrib reason prep

word بادعاء
 class attrib

word كما زعم
 class attrib

word كما زعمت
 class attrib

word كما ادعى
 class attrib

word كما ادعت
 class attrib

word كما وصفته
 class attrib

word إلا
 class except

word سوى
 class except

word عدا
 class except

word ما عدا
 class except

word فيما عدا
 class except

word خلا
 class except

word ما خلا
 class except

word باستثناء
 class except

word باستثناء أن
 class except

word حاشا
 class except

word ليس إلا
 class except

word فقط لا غير
 class except

word إلا من
 class except

word إلا ل
 class except

word إلا ب
 class except

word إلا بعد
 class except

word إلا في
 class except

word اللهم إلا
 class except

# Quantifiers

word كل
 class quantifier

word كل من
 class quantifier

word كلا من
 class quantifier

word كلتا
 class quantifier

word كلي
 class quantifier

word كلتي
 class quantifier

word كلّ
 class quantifier

word جميع
 class quantifier

word جميعا
 class quantifier

word كافة
 class quantifier

word كافّة
 class quantifier

word كامل
 class quantifier

word سائر
 class quantifier

word عموم
 class quantifier

word عامة
 class quantifier

word بعض
 class quantifier

word معظم
 class quantifier

word غالبية
 class quantifier

word أغلب
 class quantifier

word أغلبية
 class quantifier

word أكثرية
 class quantifier

word جل
 class quantifier

word أكثر
 class quantifier

word أكثر من
 class quantifier

word أقل من
 class quantifier

word أقل
 class quantifier

word ما يزيد على
 class quantifier

word ما يزيد عن
 class quantifier

word ما لا يقل عن
 class quantifier

word ما يقل عن
 class quantifier

word ما لا يقل
 class quantifier

word ما يقارب
 class quantifier

word ما يقرب من
 class quantifier

word أزيد من
 class quantifier

word أزيد
 class quantifier

word مختلف
 class quantifier

word شتى
 class quantifier

word عدة
 class quantifier

word عديد
 class quantifier

word العديد من
 class quantifier

word العديد
 class quantifier

word عديد من
 class quantifier

word عدد من
 class quantifier

word عدد كبير من
 class quantifier

word عدد قليل من
 class quantifier

word عدد آخر من
 class quantifier

word كثير
 class quantifier

word كثير من
 class quantifier

word الكثير من
 class quantifier

word الكثير
 class quantifier

word قليل
 class quantifier

word قليل من
 class quantifier

word القليل من
 class quantifier

word قلة
 class quantifier

word قلة من
 class quantifier

word بضع
 class quantifier

word بضعة
 class quantifier

word أية
 class quantifier question

word أيّ
 class quantifier

word مجموع
 class quantifier

word نصف
 class quantifier number

word ثلث
 class quantifier number

word ربع
 class quantifier number

word ثلثي
 class quantifier number

word ثلاثة أرباع
 class quantifier

word جزء من
 class quantifier

word قسم من
 class quantifier

word نسبة من
 class quantifier

word مزيد
 class quantifier

word مزيد من
 class quantifier

word المزيد من
 class quantifier

word المزيد
 class quantifier

word كم
 class quantifier question

word كم من
 class quantifier

word أحد
 class quantifier

word إحدى
 class quantifier

word آخر
 class quantifier

word أخرى
 class quantifier

word آخرون
 class quantifier

word آخرين
 class quantifier

word أخريات
 class quantifier

word غيرهم من
 class quantifier

word غيرها من
 class quantifier

word بقية
 class quantifier

word باقي
 class quantifier

word ما تبقى من
 class quantifier

word وحده
 class quantifier

word وحدها
 class quantifier

word وحدهم
 class quantifier

word مجموعة من
 class quantifier

word سلسلة من
 class quantifier

word جملة من
 class quantifier

word مئات من
 class quantifier number

word كثيرون
 class quantifier

word كثيرين
 class quantifier

word عديدون
 class quantifier

word عديدين
 class quantifier

word عديدة
 class quantifier

word واحد من
 class quantifier

word واحدة من
 class quantifier

word ولا واحد
 class quantifier

word بأكمله
 class quantifier

word بأكملها
 class quantifier

word بأسره
 class quantifier

word بأسرها
 class quantifier

word برمته
 class quantifier

word برمتها
 class quantifier

word كليا
 class quantifier adverb

word سويا
 class quantifier

word معا
 class quantifier adverb

word على حد سواء
 class quantifier

word على السواء
 class quantifier

# Time

word أمس
 class time

word أمس الأول
 class time

word أول أمس
 class time

word أول من أمس
 class time

word البارحة
 class time

word بالأمس
 class time

word اليوم
 class time

word هذا اليوم
 class time

word غدا
 class time

word الغد
 class time

word يوم غد
 class time

word بعد غد
 class time

word بعد الغد
 class time

word الآن
 class time

word حاليا
 class time

word حالا
 class time

word في الحال
 class time

word فورا
 class time

word على الفور
 class time

word توا
 class time

word للتو
 class time

word مؤخرا
 class time

word أخيرا
 class time

word حديثا
 class time

word منذ الآن
 class time

word حتى الآن
 class time

word لحد الآن
 class time

word إلى الآن
 class time

word لحد الساعة
 class time

word إلى حد الآن
 class time

word حتى اللحظة
 class time

word حتى الساعة
 class time

word حتى اليوم
 class time

word بعد
 class time reason prep

word لاحقا
 class time

word في وقت لاحق
 class time

word فيما بعد
 class time

word في ما بعد
 class time

word بعد ذلك
 class time

word بعدئذ
 class time

word بعدها
 class time

word بعد قليل
 class time

word قبل قليل
 class time

word قبل ذلك
 class time

word قبلها
 class time

word في السابق
 class time

word سابقا
 class time

word مسبقا
 class time

word في وقت سابق
 class time

word في وقت سابق من
 class time

word قديما
 class time

word آنذاك
 class time

word آنئذ
 class time

word حينذاك
 class time

word حينئذ
 class time

word حينها
 class time

word وقتها
 class time

word وقتذاك
 class time

word يومها
 class time

word يومذاك
 class time

word عندئذ
 class time

word عندها
 class time

word في حينه
 class time

word إذ ذاك
 class time

word ساعتئذ
 class time

word دائما
 class time

word دوما
 class time

word أبدا
 class time

word قط
 class time

word البتة
 class time

word أحيانا
 class time

word في بعض الأحيان
 class time

word غالبا
 class time

word في الغالب
 class time

word نادرا
 class time

word مرارا
 class time

word مرارا وتكرارا
 class time

word تكرارا
 class time

word يوميا
 class time

word أسبوعيا
 class time

word شهريا
 class time

word سنويا
 class time

word ليلا
 class time

word نهارا
 class time

word صباحا
 class time

word مساء
 class time

word ظهرا
 class time

word عصرا
 class time

word فجرا
 class time

word ليل نهار
 class time

word ليلة أمس
 class time

word مساء أمس
 class time

word صباح أمس
 class time

word صباح اليوم
 class time

word مساء اليوم
 class time

word ظهر اليوم
 class time

word فجر اليوم
 class time

word عصر اليوم
 class time

word ليل أمس
 class time

word طوال الليل
 class time

word هذا العام
 class time

word هذه السنة
 class time

word هذا الشهر
 class time

word هذا الأسبوع
 class time

word العام الماضي
 class time

word السنة الماضية
 class time

word الشهر الماضي
 class time

word الأسبوع الماضي
 class time

word العام الجاري
 class time

word السنة الجارية
 class time

word الشهر الجاري
 class time

word الأسبوع الجاري
 class time

word العام الحالي
 class time

word السنة الحالية
 class time

word الشهر الحالي
 class time

word الأسبوع الحالي
 class time

word العام المقبل
 class time

word السنة المقبلة
 class time

word الشهر المقبل
 class time

word الأسبوع المقبل
 class time

word العام القادم
 class time

word الشهر القادم
 class time

word الأسبوع القادم
 class time

word العام المنصرم
 class time

word الشهر المنصرم
 class time

word الأسبوع المنصرم
 class time

word العام الفائت
 class time

word الشهر الفائت
 class time

word الأسبوع الفائت
 class time

word قبل أيام
 class time

word قبل يومين
 class time

word قبل أسبوع
 class time

word قبل أسبوعين
 class time

word قبل شهر
 class time

word قبل شهرين
 class time

word قبل أشهر
 class time

word قبل عام
 class time

word قبل عامين
 class time

word قبل سنة
 class time

word قبل سنتين
 class time

word قبل سنوات
 class time

word قبل أعوام
 class time

word بعد أيام
 class time

word بعد يوم
 class time

word بعد يومين
 class time

word بعد أسبوع
 class time

word بعد أسبوعين
 class time

word بعد أسابيع
 class time

word بعد شهر
 class time

word بعد شهرين
 class time

word بعد أشهر
 class time

word بعد عام
 class time

word بعد عامين
 class time

word بعد سنة
 class time

word بعد سنوات
 class time

word بعد ساعات
 class time

word بعد ساعة
 class time

word بعد دقائق
 class time

word منذ أيام
 class time

word منذ أسابيع
 class time

word منذ أشهر
 class time

word منذ سنوات
 class time

word منذ أعوام
 class time

word منذ عقود
 class time

word منذ فترة
 class time

word منذ زمن
 class time

word منذ البداية
 class time

word في البداية
 class time

word بداية
 class time

word ابتداء
 class time

word في النهاية
 class time

word في نهاية المطاف
 class time

word في آخر المطاف
 class time

word ختاما
 class time

word أولا
 class time

word ثانيا
 class time

word ثالثا
 class time

word رابعا
 class time

word خامسا
 class time

word مستقبلا
 class time

word في المستقبل
 class time

word في المستقبل القريب
 class time

word في القريب العاجل
 class time

word في أقرب وقت
 class time

word عاجلا
 class time

word عاجلا أم آجلا
 class time

word مؤقتا
 class time

word موقتا
 class time

word خلال أيام
 class time

word خلال ساعات
 class time

word بين الحين والآخر
 class time

word من حين لآخر
 class time

word من وقت لآخر
 class time

word يوما بعد يوم
 class time

word في آن واحد
 class time

word في آن معا
 class time

word في الوقت نفسه
 class time

word في الوقت ذاته
 class time

word في نفس الوقت
 class time

word في الأثناء
 class time

word في هذه الأثناء
 class time

word في تلك الأثناء
 class time

word في غضون ذلك
 class time

word بعد مرور
 class time

word مع مرور الوقت
 class time

word بمرور الوقت
 class time

word رويدا
 class time

word تدريجيا
 class time

word شيئا فشيئا
 class time

# Days

word السبت
 class time

word الأحد
 class time

word الاثنين
 class time

word الإثنين
 class time

word الثلاثاء
 class time

word الأربعاء
 class time

word الخميس
 class time

word الجمعة
 class time

word يوم السبت
 class time

word يوم الأحد
 class time

word يوم الاثنين
 class time

word يوم الإثنين
 class time

word يوم الثلاثاء
 class time

word يوم الأربعاء
 class time

word يوم الخميس
 class time

word يوم الجمعة
 class time

# Months

word يناير
 class time

word فبراير
 class time

word مارس
 class time

word أبريل
 class time

word إبريل
 class time

word مايو
 class time

word يونيو
 class time

word يونيه
 class time

word يوليو
 class time

word يوليه
 class time

word أغسطس
 class time

word سبتمبر
 class time

word أكتوبر
 class time

word نوفمبر
 class time

word ديسمبر
 class time

word كانون الثاني
 class time

word شباط
 class time

word آذار
 class time

word نيسان
 class time

word أيار
 class time

word حزيران
 class time

word تموز
 class time

word آب
 class time

word أيلول
 class time

word تشرين الأول
 class time

word تشرين الثاني
 class time

word كانون الأول
 class time

word جانفي
 class time

word فيفري
 class time

word أفريل
 class time

word ماي
 class time

word جوان
 class time

word جويلية
 class time

word أوت
 class time

word يوليوز
 class time

word غشت
 class time

word شتنبر
 class time

word نونبر
 class time

word دجنبر
 class time

word محرم
 class time

word صفر
 class time number

word ربيع الأول
 class time

word ربيع الثاني
 class time

word ربيع الآخر
 class time

word جمادى الأولى
 class time

word جمادى الآخرة
 class time

word جمادى الثانية
 class time

word رجب
 class time

word شعبان
 class time

word رمضان
 class time

word شوال
 class time

word ذو القعدة
 class time

word ذي القعدة
 class time

word ذو الحجة
 class time

word ذي الحجة
 class time

# Sentence adverbs and connectors

word أيضا
 class adverb

word كذا
 class adverb

word فقط
 class adverb

word فحسب
 class adverb

word وحسب
 class adverb

word لا غير
 class adverb

word هكذا
 class adverb

word وهكذا
 class adverb

word وبذلك
 class adverb

word بذلك
 class adverb

word بهذا
 class adverb

word لذا
 class adverb

word لذلك
 class adverb

word ولذلك
 class adverb

word لهذا
 class adverb

word لهذا السبب
 class adverb

word لذلك السبب
 class adverb

word من ثم
 class adverb

word ومن ثم
 class adverb

word من ثمة
 class adverb

word بالتالي
 class adverb

word وبالتالي
 class adverb

word إذن
 class adverb

word وعليه
 class adverb

word بناء عليه
 class adverb

word وفقا لذلك
 class adverb

word نتيجة لذلك
 class adverb

word نتيجة ذلك
 class adverb

word إثر ذلك
 class adverb

word على إثر ذلك
 class adverb

word علاوة على ذلك
 class adverb

word فضلا عن ذلك
 class adverb

word إضافة إلى ذلك
 class adverb

word بالإضافة إلى ذلك
 class adverb

word إلى ذلك
 class adverb

word إلى جانب ذلك
 class adverb

word زيادة على ذلك
 class adverb

word أكثر من ذلك
 class adverb

word عدا عن ذلك
 class adverb

word ناهيك عن
 class adverb addition

word من جهته
 class adverb

word من جهتها
 class adverb

word من جهتهم
 class adverb

word من جهتهما
 class adverb

word من جهتنا
 class adverb

word من جهتي
 class adverb

word من جانبه
 class adverb

word من جانبها
 class adverb

word من جانبهم
 class adverb

word من جانبهما
 class adverb

word من ناحيته
 class adverb

word من ناحيتها
 class adverb

word من ناحيتهم
 class adverb

word بدوره
 class adverb

word بدورها
 class adverb

word بدورهم
 class adverb

word بدورهما
 class adverb

word من جهة أخرى
 class adverb

word من جهة ثانية
 class adverb

word من ناحية أخرى
 class adverb

word من جانب آخر
 class adverb

word من جانب ثان
 class adverb

word على صعيد آخر
 class adverb

word على صعيد متصل
 class adverb

word في سياق آخر
 class adverb

word في سياق متصل
 class adverb

word في السياق ذاته
 class adverb

word في السياق نفسه
 class adverb

word في السياق
 class adverb

word في هذا السياق
 class adverb

word في ذات السياق
 class adverb

word في نفس السياق
 class adverb

word في السياق عينه
 class adverb

word في هذا الإطار
 class adverb

word في الإطار ذاته
 class adverb

word في هذا الصدد
 class adverb

word في هذا الشأن
 class adverb

word بهذا الخصوص
 class adverb

word بهذا الشأن
 class adverb

word في هذا المجال
 class adverb

word في هذه المناسبة
 class adverb

word بهذه المناسبة
 class adverb

word في المقابل
 class adverb

word بالمقابل
 class adverb

word بالعكس
 class adverb

word على العكس
 class adverb

word على العكس من ذلك
 class adverb

word بخلاف ذلك
 class adverb

word خلافا لذلك
 class adverb

word مع ذلك
 class adverb

word ومع ذلك
 class adverb

word رغم ذلك
 class adverb

word على الرغم من ذلك
 class adverb

word بالرغم من ذلك
 class adverb

word ورغم ذلك
 class adverb

word بدلا من ذلك
 class adverb

word عوضا عن ذلك
 class adverb

word خصوصا
 class adverb include

word خاصة
 class adverb include

word بخاصة
 class adverb include

word على الخصوص
 class adverb

word بوجه خاص
 class adverb

word بشكل خاص
 class adverb

word بصفة خاصة
 class adverb

word على وجه الخصوص
 class adverb

word على وجه التحديد
 class adverb

word بالتحديد
 class adverb

word تحديدا
 class adverb

word بالذات
 class adverb

word بالأخص
 class adverb

word بالأساس
 class adverb

word أساسا
 class adverb

word في الأساس
 class adverb

word في الأصل
 class adverb

word أصلا
 class adverb

word عموما
 class adverb

word بشكل عام
 class adverb

word بصفة عامة
 class adverb

word بوجه عام
 class adverb

word على العموم
 class adverb

word إجمالا
 class adverb

word بالجملة
 class adverb

word باختصار
 class adverb

word تقريبا
 class adverb

word تماما
 class adverb

word بالكامل
 class adverb

word جزئيا
 class adverb

word نسبيا
 class adverb

word جدا
 class adverb

word للغاية
 class adverb

word كثيرا
 class adverb

word قليلا
 class adverb

word بشدة
 class adverb

word بقوة
 class adverb

word بسرعة
 class adverb

word بسهولة
 class adverb

word بصعوبة
 class adverb

word ببطء
 class adverb

word بوضوح
 class adverb

word بحزم
 class adverb

word بصراحة
 class adverb

word بجدية
 class adverb

word بدقة
 class adverb

word بعنف
 class adverb

word بكثافة
 class adverb

word بحرية
 class adverb

word بحذر
 class adverb

word بنجاح
 class adverb

word بشكل
 class adverb

word بصورة
 class adverb

word بطريقة
 class adverb

word بشكل كبير
 class adverb

word بشكل كامل
 class adverb

word بشكل مباشر
 class adverb

word بشكل غير مباشر
 class adverb

word بشكل رسمي
 class adverb

word بشكل مستمر
 class adverb

word بشكل متزايد
 class adverb

word بشكل واضح
 class adverb

word بشكل فعال
 class adverb

word بشكل جيد
 class adverb

word بشكل غير قانوني
 class adverb

word بشكل غير مشروع
 class adverb

word بصورة غير قانونية
 class adverb

word بصورة مباشرة
 class adverb

word بصورة غير مباشرة
 class adverb

word بطريقة غير قانونية
 class adverb

word بطريقة غير مشروعة
 class adverb

word مباشرة
 class adverb

word على الأقل
 class adverb

word على الأكثر
 class adverb

word في الواقع
 class adverb

word في الحقيقة
 class adverb

word واقعيا
 class adverb

word عمليا
 class adverb

word نظريا
 class adverb

word قانونيا
 class adverb

word سياسيا
 class adverb

word اقتصاديا
 class adverb

word عسكريا
 class adverb

word أمنيا
 class adverb

word ماليا
 class adverb

word تقنيا
 class adverb

word إعلاميا
 class adverb

word دوليا
 class adverb

word محليا
 class adverb

word إقليميا
 class adverb

word عالميا
 class adverb

word عربيا
 class adverb

word داخليا
 class adverb

word خارجيا
 class adverb

word شخصيا
 class adverb

word معنويا
 class adverb

word ماديا
 class adverb

word إداريا
 class adverb

word قضائيا
 class adverb

word دستوريا
 class adverb

word دبلوماسيا
 class adverb

word جنائيا
 class adverb

word تاريخيا
 class adverb

word تلقائيا
 class adverb

word سرا
 class adverb

word سريا
 class adverb

word خفية
 class adverb

word خلسة
 class adverb

word جهرا
 class adverb

word جماعيا
 class adverb

word فرديا
 class adverb

word طوعا
 class adverb

word طوعيا
 class adverb

word قسرا
 class adverb

word قسريا
 class adverb

word كرها
 class adverb

word عمدا
 class adverb

word قصدا
 class adverb

word عن قصد
 class adverb

word عن عمد
 class adverb

word عن طريق الخطأ
 class adverb

word بالخطأ
 class adverb

word خطأ
 class adverb

word صدفة
 class adverb

word فجأة
 class adverb

word بغتة
 class adverb

word ظلما
 class adverb

word زورا
 class adverb

word تعسفا
 class adverb

word تعسفيا
 class adverb

word مجانا
 class adverb

word هاتفيا
 class adverb

word كتابيا
 class adverb

word خطيا
 class adverb

word شفهيا
 class adverb

word إلكترونيا
 class adverb

word رقميا
 class adverb

word ميدانيا
 class adverb

word جوا
 class adverb

word بحرا
 class adverb

word برا
 class adverb

word نقدا
 class adverb

word حصريا
 class adverb

word هنا وهناك
 class adverb

word خارجا
 class adverb

word داخلا
 class adverb

word إجباريا
 class adverb

word مثلا
 class adverb

word فمثلا
 class adverb

word على سبيل المثال
 class adverb

word على سبيل المثال لا الحصر
 class adverb

word أي أن
 class adverb

word بمعنى آخر
 class adverb

word بعبارة أخرى
 class adverb

word بكلام آخر
 class adverb

word بالأحرى
 class adverb

word للعلم
 class adverb

word يذكر أن
 class adverb

word يشار إلى أن
 class adverb

word تجدر الإشارة إلى
 class adverb

word تجدر الإشارة إلى أن
 class adverb

word الجدير بالذكر
 class adverb

word الجدير بالذكر أن
 class adverb

word جدير بالذكر
 class adverb

word جدير بالذكر أن
 class adverb

word ومن الجدير بالذكر
 class adverb

word كما هو معروف
 class adverb

word كما هو الحال
 class adverb

word كما هو الحال مع
 class adverb

word من المعروف أن
 class adverb

word من المعلوم أن
 class adverb

word يبدو جليا
 class adverb

word لحسن الحظ
 class adverb

word لسوء الحظ
 class adverb

word للأسف
 class adverb

word مع الأسف
 class adverb

word بكل بساطة
 class adverb

word ببساطة
 class adverb

word لا يزال
 class adverb

word ما زال
 class adverb

word لا تزال
 class adverb

word ما زالت
 class adverb

word من الآن فصاعدا
 class adverb

word وجها لوجه
 class adverb

word جنبا إلى جنب
 class adverb

word يدا بيد
 class adverb

word سوية
 class adverb

word بشكل مشترك
 class adverb

word بصورة مشتركة
 class adverb

word بالاشتراك
 class adverb

word بالإجماع
 class adverb

word بالأغلبية
 class adverb

word بالتساوي
 class adverb

word على التوالي
 class adverb

word تباعا
 class adverb

word على حدة
 class adverb

word على انفراد
 class adverb

word بانتظام
 class adverb

word باستمرار
 class adverb

word مجددا
 class adverb

word من جديد
 class adverb

word مرة ثانية
 class adverb

word ثانية
 class adverb ordinalref

word على الإطلاق
 class adverb

word إطلاقا
 class adverb

word مطلقا
 class adverb

word بتاتا
 class adverb

word لا سيما
 class adverb include

word ولا سيما
 class adverb include

word لاسيما
 class adverb include

word حبذا
 class adverb

word هيا
 class adverb

word بالكاد
 class adverb

word كاد
 class adverb

word بات
 class adverb

word سيما
 class adverb include

word أكثر فأكثر
 class adverb

word حرفيا
 class adverb

word ضمنا
 class adverb

word سلفا
 class adverb

word غيابيا
 class adverb

word حضوريا
 class adverb

word علنيا
 class adverb

word احتجاجا
 class adverb

word عبثا
 class adverb

word هباء
 class adverb

word سدى
 class adverb

word هلا
 class adverb

word أجل
 class adverb

word نعم
 class adverb

word بلى
 class adverb

word آمين
 class adverb

word الخ
 class adverb

word إلخ
 class adverb

# Lists: including, such as

word من بينهم
 class include

word من بينها
 class include

word من بينهما
 class include

word من بينهن
 class include

word ومن بينهم
 class include

word ومن بينها
 class include

word بينهم
 class include

word بينها
 class include

word بينهن
 class include

word منهم
 class include

word منها
 class include

word منهن
 class include

word ومنها
 class include

word ومنهم
 class include

word بما في ذلك
 class include

word بما فيها
 class include

word بما فيهم
 class include

word بما فيه
 class include

word بمن فيهم
 class include

word بمن فيهن
 class include

word من ضمنهم
 class include

word من ضمنها
 class include

word ضمنهم
 class include

word ضمنها
 class include

word مثل
 class include

word أمثال
 class include

word من أمثال
 class include

word من قبيل
 class include

word من مثل
 class include

word على غرار
 class include

word على شاكلة
 class include

word كما في
 class include

word مثال
 class include

word على رأسهم
 class include

word على رأسها
 class include

word وعلى رأسهم
 class include

word وعلى رأسها
 class include

word في مقدمتهم
 class include

word في مقدمتها
 class include

word وفي مقدمتهم
 class include

word وفي مقدمتها
 class include

word أبرزهم
 class include

word أبرزها
 class include

word وأبرزهم
 class include

word وأبرزها
 class include

word من أبرزهم
 class include

word من أبرزها
 class include

word أهمها
 class include

word أهمهم
 class include

word من أهمها
 class include

word آخرها
 class include

word كان آخرها
 class include

word أولها
 class include

word أولهم
 class include

word وخصوصا
 class include

word وخاصة
 class include

word وبخاصة
 class include

# Addition

word بالإضافة إلى
 class addition

word إضافة إلى
 class addition

word بالاضافة ل
 class addition

word إضافة ل
 class addition

word بالإضافة ل
 class addition

word إلى جانب
 class addition support prep

word فضلا عن
 class addition

word فضلا على
 class addition

word علاوة على
 class addition

word زيادة على
 class addition

word زيادة عن
 class addition

word عدا عن
 class addition

word ناهيك ب
 class addition

word برفقة
 class addition

word بصحبة
 class addition

word رفقة
 class addition

word صحبة
 class addition

word بمعية
 class addition

word سوية مع
 class addition

word جنبا إلى جنب مع
 class addition support prep

word بما يضاف إليه
 class addition

word دون أن ننسى
 class addition

# Ordinals and references

word الأول
 class ordinalref former

word الأولى
 class ordinalref former femref

word أولى
 class ordinalref

word الثاني
 class ordinalref second

word الثانية
 class ordinalref second femref

word ثان
 class ordinalref

word الثالث
 class ordinalref third

word الثالثة
 class ordinalref third femref

word ثالثة
 class ordinalref

word الرابع
 class ordinalref

word الرابعة
 class ordinalref

word رابع
 class ordinalref

word رابعة
 class ordinalref

word الخامس
 class ordinalref

word الخامسة
 class ordinalref

word خامس
 class ordinalref

word خامسة
 class ordinalref

word السادس
 class ordinalref

word السادسة
 class ordinalref

word سادس
 class ordinalref

word سادسة
 class ordinalref

word السابع
 class ordinalref

word السابعة
 class ordinalref

word سابع
 class ordinalref

word سابعة
 class ordinalref

word الثامن
 class ordinalref

word الثامنة
 class ordinalref

word ثامن
 class ordinalref

word ثامنة
 class ordinalref

word التاسع
 class ordinalref

word التاسعة
 class ordinalref

word تاسع
 class ordinalref

word تاسعة
 class ordinalref

word العاشر
 class ordinalref

word العاشرة
 class ordinalref

word عاشر
 class ordinalref

word عاشرة
 class ordinalref

word الحادي عشر
 class ordinalref

word الحادية عشرة
 class ordinalref

word الثاني عشر
 class ordinalref

word الثانية عشرة
 class ordinalref

word الثالث عشر
 class ordinalref

word الثالثة عشرة
 class ordinalref

word الرابع عشر
 class ordinalref

word الرابعة عشرة
 class ordinalref

word الخامس عشر
 class ordinalref

word الخامسة عشرة
 class ordinalref

word السادس عشر
 class ordinalref

word السادسة عشرة
 class ordinalref

word السابع عشر
 class ordinalref

word السابعة عشرة
 class ordinalref

word الثامن عشر
 class ordinalref

word الثامنة عشرة
 class ordinalref

word التاسع عشر
 class ordinalref

word التاسعة عشرة
 class ordinalref

word العشرون
 class ordinalref

word العشرين
 class ordinalref

word الأخير
 class ordinalref latter

word الأخيرة
 class ordinalref latter femref

word الأخيران
 class ordinalref both

word الأخيرين
 class ordinalref both

word الأخيرون
 class ordinalref

word الأخيرتان
 class ordinalref both

word الأخيرتين
 class ordinalref both

word الأخيرات
 class ordinalref

word أخير
 class ordinalref

word الآخر
 class ordinalref

word الأخرى
 class ordinalref

word الآخران
 class ordinalref

word الآخرين
 class ordinalref

word الآخرون
 class ordinalref

word الأخريات
 class ordinalref

word الأوائل
 class ordinalref

word الأوليان
 class ordinalref

word الأوليين
 class ordinalref

word السابق ذكره
 class ordinalref

word السالف ذكره
 class ordinalref

word الآنف ذكره
 class ordinalref

word آنف الذكر
 class ordinalref

word آنفة الذكر
 class ordinalref

word سالف الذكر
 class ordinalref

word سالفة الذكر
 class ordinalref

word المذكور أعلاه
 class ordinalref

word المذكورة أعلاه
 class ordinalref

word المشار إليهم
 class ordinalref

word المعنيون
 class ordinalref

word المعنيين
 class ordinalref

word المذكورين
 class ordinalref

word المذكورون
 class ordinalref

word الأخير منهما
 class ordinalref latter

word الطرفان
 class ordinalref both

word الطرفين
 class ordinalref both

word الجانبان
 class ordinalref both

word الجانبين
 class ordinalref both

# Question words

word هل
 class question

word أهل
 class question

word من ذا
 class question

word من ذا الذي
 class question

word ماذا
 class question

word لماذا
 class question

word لم ذا
 class question

word لمَ
 class question

word بماذا
 class question

word عماذا
 class question

word متى
 class question

word أين
 class question

word إلى أين
 class question

word من أين
 class question

word كيف
 class question

word أيهما
 class question

word أيها
 class question greeting

word أيهم
 class question

word أيان
 class question

word أنى
 class question

word ما هو
 class question

word ما هي
 class question

word ما هم
 class question

word من هو
 class question

word من هي
 class question

word من هم
 class question

word ما هذا
 class question

word ما مدى
 class question

# Numbers

word واحد
 class number

word واحدة
 class number

word اثنان
 class number

word اثنين
 class number

word اثنا
 class number

word اثني
 class number

word اثنتان
 class number

word اثنتين
 class number

word اثنتا
 class number

word اثنتي
 class number

word ثلاثة
 class number

word ثلاث
 class number

word أربعة
 class number

word أربع
 class number

word خمسة
 class number

word خمس
 class number

word ستة
 class number

word ست
 class number

word سبعة
 class number

word سبع
 class number

word ثمانية
 class number

word ثمان
 class number

word ثماني
 class number

word ثمانيا
 class number

word تسعة
 class number

word تسع
 class number

word عشرة
 class number

word عشر
 class number

word أحد عشر
 class number

word إحدى عشرة
 class number

word اثنا عشر
 class number

word اثني عشر
 class number

word اثنتا عشرة
 class number

word اثنتي عشرة
 class number

word ثلاثة عشر
 class number

word ثلاث عشرة
 class number

word أربعة عشر
 class number

word أربع عشرة
 class number

word خمسة عشر
 class number

word خمس عشرة
 class number

word ستة عشر
 class number

word ست عشرة
 class number

word سبعة عشر
 class number

word سبع عشرة
 class number

word ثمانية عشر
 class number

word ثماني عشرة
 class number

word تسعة عشر
 class number

word تسع عشرة
 class number

word عشرون
 class number

word عشرين
 class number

word ثلاثون
 class number

word ثلاثين
 class number

word أربعون
 class number

word أربعين
 class number

word خمسون
 class number

word خمسين
 class number

word ستون
 class number

word ستين
 class number

word سبعون
 class number

word سبعين
 class number

word ثمانون
 class number

word ثمانين
 class number

word تسعون
 class number

word تسعين
 class number

word مئة
 class number

word مائة
 class number

word مئتان
 class number

word مئتين
 class number

word مائتان
 class number

word مائتين
 class number

word مئتا
 class number

word مئتي
 class number

word مائتا
 class number

word مائتي
 class number

word ثلاثمئة
 class number

word ثلاثمائة
 class number

word أربعمئة
 class number

word أربعمائة
 class number

word خمسمئة
 class number

word خمسمائة
 class number

word ستمئة
 class number

word ستمائة
 class number

word سبعمئة
 class number

word سبعمائة
 class number

word ثمانمئة
 class number

word ثمانمائة
 class number

word ثمانيمائة
 class number

word تسعمئة
 class number

word تسعمائة
 class number

word ألف
 class number

word ألفان
 class number

word ألفين
 class number

word ألفا
 class number

word ألفي
 class number

word آلاف
 class number

word ألوف
 class number

word مليون
 class number

word مليونان
 class number

word مليونين
 class number

word مليونا
 class number

word مليوني
 class number

word ملايين
 class number

word مليار
 class number

word ملياران
 class number

word مليارين
 class number

word مليارا
 class number

word ملياري
 class number

word مليارات
 class number

word بليون
 class number

word بلايين
 class number

word تريليون
 class number

word تريليونات
 class number

word ترليون
 class number

word ثلثا
 class number

word ثلثين
 class number

word سدس
 class number

word ثمن
 class number

word نيف
 class number

word ونيف
 class number

word بالمئة
 class number

word بالمائة
 class number

word في المئة
 class number

word في المائة
 class number

word مثنى
 class number

word عشرات
 class number

word مئات
 class number

word عشرات الآلاف
 class number

word مئات الآلاف
 class number

word عشرات الملايين
 class number

word مئات الملايين
 class number

word بضع مئات
 class number

word بضعة آلاف
 class number

word عشرات من
 class number

# Reason

word بسبب
 class reason prep

word بسببه
 class reason prep

word بسببها
 class reason prep

word على خلفية
 class reason prep

word بتهمة
 class reason prep

word بتهم
 class reason prep


word بداعي
 class reason prep

word بحجة
 class reason prep

word بذريعة
 class reason prep

word تحت ذريعة
 class reason prep

word بشبهة
 class reason prep

word إثر
 class reason prep

word على إثر
 class reason prep

word في إثر
 class reason prep

word على أثر
 class reason prep

word عقب
 class reason prep

word في أعقاب
 class reason prep

word جراء
 class reason prep

word من جراء
 class reason prep

word نتيجة
 class reason prep

word نتيجة ل
 class reason prep

word بنتيجة
 class reason prep

word نظرا ل
 class reason prep

word لأجل
 class reason prep purpose

word ردا على
 class reason prep

word كرد على
 class reason prep

word انتقاما من
 class reason prep

word انتقاما ل
 class reason prep

word احتجاجا على
 class reason prep

word اعتراضا على
 class reason prep

word تنديدا ب
 class reason prep

word استنكارا ل
 class reason prep

word رفضا ل
 class reason prep

word من شدة
 class reason prep

word عقابا على
 class reason prep

word عقابا ل
 class reason prep

word كعقاب على
 class reason prep

word خشية من
 class reason prep

word بدواعي
 class reason prep

word لدواعي
 class reason prep

word لأسباب
 class reason prep

word على ذمة
 class reason prep

word في قضية
 class reason prep

word على خلفية اتهامه ب
 class reason prep

word على خلفية اتهامها ب
 class reason prep

word على خلفية اتهامهم ب
 class reason prep

# Purpose

word لكي
 class purpose

word كي
 class purpose

word من أجل
 class purpose

word بغية
 class purpose

word بهدف
 class purpose

word بقصد
 class purpose

word بغرض
 class purpose

word لغرض
 class purpose

word لأغراض
 class purpose

word لهدف
 class purpose

word رغبة في
 class purpose

word سعيا ل
 class purpose

word في سبيل
 class purpose

word في محاولة ل
 class purpose

word في محاولة من
 class purpose

word في مسعى ل
 class purpose

word في مسعى إلى
 class purpose

word بما يضمن
 class purpose

word أملا في
 class purpose

word طلبا ل
 class purpose

word طمعا في
 class purpose

word ابتغاء
 class purpose

word في خطوة ل
 class purpose

word في خطوة تهدف إلى
 class purpose

word لئلا
 class purpose

word كيلا
 class purpose

word لكيلا
 class purpose

word حتى لا
 class purpose

word كي لا
 class purpose

word لكي لا
 class purpose

word تحضيرا ل
 class purpose

word خدمة ل
 class purpose

word بنية
 class purpose

# Support

word دعما ل
 class support prep

word تأييدا ل
 class support prep

word تضامنا مع
 class support prep

word مساندة ل
 class support prep

word مناصرة ل
 class support prep

word نصرة ل
 class support prep

word مؤازرة ل
 class support prep

word دفاعا عن
 class support prep

word في صف
 class support prep

word إلى صف
 class support prep

word تعاطفا مع
 class support prep

word انتصارا ل
 class support prep

word مرحبا
 class greeting

word أهلا
 class greeting

word أهلا وسهلا
 class greeting

word أهلا بكم
 class greeting

word السلام عليكم
 class greeting

word صباح الخير
 class greeting

word مساء الخير
 class greeting

word شكرا
 class greeting

word شكرا لكم
 class greeting

word شكرا جزيلا
 class greeting

word عفوا
 class greeting

word من فضلك
 class greeting

word من فضلكم
 class greeting

word لو سمحت
 class greeting

word تحية
 class greeting

word تحية طيبة
 class greeting

word تحياتي
 class greeting

word مع السلامة
 class greeting

word وداعا
 class greeting

word إلى اللقاء
 class greeting

word مبروك
 class greeting

word تهانينا
 class greeting

word ألف مبروك
 class greeting

word يا
 class greeting

word أيتها
 class greeting

word يا أيها
 class greeting

word آسف
 class greeting

word معذرة
 class greeting

word أما
 class conj coordinator

word حين
 class conj subordinator

word ابن
 class nameparticle

word بن
 class nameparticle

word بنت
 class nameparticle

word ولد
 class nameparticle

word آل
 class nameparticle

word أبو
 class nameparticle

word أبي
 class nameparticle

word عبد
 class nameparticle

word ومعهما
 class addition

word دي
 class nameparticle

word دو
 class nameparticle

word فون
 class nameparticle

word فان
 class nameparticle

word من المقرر أن
 class modal

word من المنتظر أن
 class modal

word من المتوقع أن
 class modal

word من الممكن أن
 class modal

word يمكن أن
 class modal

word من المحتمل أن
 class modal

word من المرجح أن
 class modal

word يجب أن
 class modal

word ينبغي أن
 class modal

word لا بد أن
 class modal

word من المزمع أن
 class modal

word وفقا
 class attrib

word طبقا
 class attrib

word بقرار من
 class prep agent

word بموجب قرار من
 class prep agent

word بناء على قرار من
 class prep agent
