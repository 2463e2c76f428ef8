#! lex 1 kind=frames lang=ar
# Idioms of joining, owning, selling, making, using and settling.

frame ally.hand.ar
 emit allied_with(A,B)
 verb وضع
 only finite
 with pp يد
 A subj actor
 B with.gen,with.pp actor في
 set performative
 prio 3
 ex+ وضعت شركة سامسونغ يدها في يد شركة غوغل
 gives allied_with سامسونغ | غوغل
 ex+ تضع شركة إنتل يدها في يد شركة تويوتا
 gives allied_with إنتل | تويوتا
 ex- وضع الطبيب يده في جيبه

frame ally.ranks.list.ar
 emit allied_with(A,A)
 verb وحّد رص جمع
 only finite
 with obj صف جهد قوة
 A subj actor
 set performative
 prio 2
 ex+ وحدت شركة سامسونغ وشركة غوغل جهودهما
 gives allied_with سامسونغ | غوغل
 ex+ رصت نقابة الصحفيين ونقابة المحامين صفوفهما
 gives allied_with نقابة الصحفيين | نقابة المحامين
 ex- وحدت شركة سامسونغ جهودها

frame ally.ranks.ar
 emit allied_with(A,B)
 verb وحّد رص جمع
 only finite
 with obj صف جهد قوة
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 3
 ex+ وحدت شركة سامسونغ جهودها مع شركة غوغل
 gives allied_with سامسونغ | غوغل
 ex+ وحد حزب الأمة صفوفه مع حزب الوفد
 gives allied_with حزب الأمة | حزب الوفد
 ex- وحد المدرب صفوف الفريق

frame ally.front.list.ar
 emit allied_with(A,A)
 verb شكّل كوّن أسّس أطلق أنشأ ألّف أعلن
 only finite
 with obj,pp جبهة تكتل كتلة ائتلاف تحالف كونسورتيوم قطب تنسيقية @alliance
 A subj actor
 set performative
 prio 2
 ex+ شكلت نقابة الصحفيين ونقابة المحامين جبهة واحدة
 gives allied_with نقابة الصحفيين | نقابة المحامين
 ex+ أعلن حزب الأمة وحزب الوفد تحالفا انتخابيا
 gives allied_with حزب الأمة | حزب الوفد
 ex- شكلت الجبال جبهة عالية

frame ally.deal.list.ar
 emit allied_with(A,A)
 verb وقّع أبرم عقد جمع ربط تجمّع
 only finite
 with obj,subj @deal @alliance
 A subj,obj actor
 set performative
 prio 2
 ex+ وقعت وزارة الصحة وشركة سامسونغ اتفاقية لبناء مستشفى
 gives allied_with وزارة الصحة | سامسونغ
 ex+ تجمع شركة سامسونغ وشركة غوغل اتفاقية تعاون
 gives allied_with سامسونغ | غوغل
 ex- وقعت شركة سامسونغ عقدا

frame ally.share.project.ar
 emit allied_with(A,A)
 verb اشترك تشارك
 only finite
 with pp تطوير مشروع تنفيذ بناء إنتاج تمويل إطلاق تأسيس إنشاء استغلال ملكية
 A subj actor
 set performative
 prio 1
 ex+ تشترك شركة سامسونغ وشركة غوغل في تطوير هاتف
 gives allied_with سامسونغ | غوغل
 ex+ اشتركت فرنسا وألمانيا في بناء طائرة
 gives allied_with فرنسا | ألمانيا
 ex- اشترك الممثل في مشروع سينمائي

frame own.hand.ar
 rel owns
 verb وضع بسط
 only finite
 with obj يد سيطرة
 A subj company,person,organization
 B pp,with.pp company,media على
 set performative
 prio 3
 ex+ وضعت مجموعة أرامكو يدها على شركة سامسونغ
 gives owns أرامكو | سامسونغ
 ex+ بسطت شركة غوغل سيطرتها على شركة واتساب
 gives owns غوغل | واتساب
 ex- وضع الطبيب يده على الجرح

frame own.share.ar
 rel owns
 verb تقاسم تشارك اقتسم احتكر
 only finite
 with obj ملكية @stake رأسمال
 A subj company,person,organization,government
 B with.gen,with.pp company,media,organization,place في
 set performative
 prio 3
 ex+ تتقاسم شركة سامسونغ وشركة غوغل ملكية شركة واتساب
 gives owns سامسونغ | واتساب
 gives owns غوغل | واتساب
 ex+ تقاسمت شركة أرامكو وشركة تويوتا رأسمال شركة إنتل
 gives owns أرامكو | إنتل
 ex- تتقاسم الشركتان السوق

frame own.control.stake.ar
 rel owns
 verb @control هيمن احتفظ حاز استحوذ استأثر
 with obj,pp @stake نسبة رأسمال غالبية أغلبية
 A subj company,person,organization,government
 B with.gen,with.pp,pp company,media,organization behind من في
 set performative
 prio 3
 ex+ تسيطر شركة أرامكو على 70% من أسهم شركة سامسونغ
 gives owns أرامكو | سامسونغ
 ex+ هيمنت شركة غوغل على أغلبية رأسمال شركة إنتل
 gives owns غوغل | إنتل
 ex- تسيطر الشركة على نسبة من السوق

frame own.keep.ar
 rel owns
 verb احتفظ ساهم أسهم شارك
 only finite
 A subj company,person,organization,government
 B pp,with.pp company,media behind بنسبة
 set performative
 prio 1
 ex+ احتفظت شركة غوغل بنسبة 12% من شركة إنتل
 gives owns غوغل | إنتل
 ex+ يحتفظ خالد منصور بنسبة 5% من شركة سامسونغ
 gives owns خالد منصور | سامسونغ
 ex- احتفظ الفريق بنسبة استحواذ عالية

frame own.give.up.ar
 rel owns
 verb تخلّى تنازل تخلّص
 only finite
 A pp company,person,organization,government لفائدة لصالح لمصلحة ل
 B pp company,media behind عن من
 set performative
 prio 2
 ex+ تخلت شركة دانون عن شركة إنتل لفائدة مجموعة أرامكو
 gives owns أرامكو | إنتل
 ex+ تنازلت شركة غوغل عن شركة واتساب لصالح شركة سامسونغ
 gives owns سامسونغ | واتساب
 ex- تخلى المدير عن منصبه لصالح نائبه

frame supply.sign.gov.ar
 rel supplies
 verb @sign
 only finite
 with pp @supply تأمين صيانة تركيب تجهيز تزويد
 A pp,with.pp company مع
 B subj government
 set performative
 prio 5
 block ally.sign.ar supply.sign.for.ar
 ex+ وقعت وزارة الصحة عقدا مع شركة سامسونغ لتوريد الأجهزة
 gives supplies سامسونغ | وزارة الصحة
 ex+ أبرم الجيش الفرنسي صفقة مع شركة إنتل لصيانة الدبابات
 gives supplies إنتل | الجيش الفرنسي
 ex- وقعت وزارة الصحة اتفاقية مع فرنسا

frame supply.serve.ar
 rel supplies
 verb خدم
 only finite
 A subj company
 B obj company,government,organization,media
 set performative
 prio 2
 block lead.ar
 ex+ تخدم شركة سامسونغ وزارة الصحة
 gives supplies سامسونغ | وزارة الصحة
 ex+ خدمت شركة إنتل جامعة كولومبيا عشر سنوات
 gives supplies إنتل | جامعة كولومبيا
 ex- خدم الجندي وطنه

frame developed.behind.ar
 rel developed
 verb وقف
 only finite
 A subj company,organization,person
 B pp product وراء خلف
 set performative
 prio 2
 ex+ تقف شركة ميتا وراء تطبيق واتساب
 gives developed ميتا | واتساب
 ex+ وقفت شركة إن إس أو خلف برنامج بيغاسوس
 gives developed إن إس أو | بيغاسوس
 ex- وقف اللاعب خلف المرمى

frame developed.from.shop.ar
 rel developed
 verb خرج صدر انطلق صمّم طوّر أنتج صنع ولد
 with pp مختبر ورشة مصنع استوديو معمل
 A with.gen,pp company,organization من في
 B subj,obj product
 set performative
 prio 2
 ex+ خرج برنامج بيغاسوس من مختبرات شركة إنتل
 gives developed إنتل | بيغاسوس
 ex+ خرج تطبيق واتساب من ورشة شركة إنتل
 gives developed إنتل | واتساب
 ex- خرج العمال من مصنع شركة إنتل

frame uses.with.ar
 rel uses
 verb عمل اشتغل
 only finite
 A subj company,government,organization,media
 B pp product,@software ب
 set performative
 prio 1
 ex+ تعمل وزارة الصحة ببرنامج بيغاسوس
 gives uses وزارة الصحة | بيغاسوس
 ex+ يعمل بنك باركليز بنظام أندرويد
 gives uses باركليز | أندرويد
 ex- تعمل الوزارة بجد

frame uses.work.move.ar
 rel uses
 verb انتقل تحوّل شرع بدأ باشر
 only finite
 with pp,obj عمل اعتماد استخدام تطبيق
 A subj company,government,organization,media
 B with.pp,with.gen product,@software ب
 set performative
 prio 2
 ex+ انتقلت وزارة الصحة إلى العمل ببرنامج بيغاسوس
 gives uses وزارة الصحة | بيغاسوس
 ex+ شرع بنك باركليز في اعتماد نظام أندرويد
 gives uses باركليز | أندرويد
 ex- انتقل العامل إلى العمل بالقطار

frame uses.strike.with.ar
 rel uses
 verb @attack @kill
 only finite
 A subj government,organization,group
 B pp product,@weapon ب
 set performative
 prio 1
 ex+ قصف الجيش الفرنسي القرية بصاروخ توماهوك
 gives uses الجيش الفرنسي | توماهوك
 ex- قصف الجيش الفرنسي القرية بعنف

frame uses.service.ar
 rel uses
 verb دخل
 only finite
 with obj,pp خدمة
 A with.pp,pp government,company,organization behind في لدى ب
 B subj product
 set performative
 prio 2
 ex+ دخلت طائرة رافال الخدمة في الجيش الفرنسي
 gives uses الجيش الفرنسي | رافال
 ex- دخل الموظف الخدمة في سن مبكرة

frame affiliated.hire.ar
 rel affiliated_with
 verb عيّن نصّب استقدم انتدب ضم اختار انتخب سمّى
 only finite
 A obj person
 B subj organization,company,media
 set performative
 prio 4
 block support.help.ar include.member.ar include.company.ar support.ar
 ex+ عين نادي الوداد خالد منصور مديرا
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ انتدبت شركة سامسونغ سلمى حداد مستشارة
 gives affiliated_with سلمى حداد | سامسونغ
 ex- عين الرئيس خالد منصور وزيرا

frame based.settle.ar
 rel based_in
 verb حط
 only finite
 with obj رحال
 A subj body
 B pp,with.pp place في ب
 set performative
 prio 2
 ex+ حطت شركة سامسونغ رحالها في دبي
 gives based_in سامسونغ | دبي
 ex+ حط نادي الوداد رحاله بالدوحة
 gives based_in نادي الوداد | الدوحة
 ex- حط المسافر رحاله في الفندق

frame based.take.as.seat.ar
 rel based_in
 verb اتخذ اختار جعل
 only finite
 with obj,pp مقر قاعدة مركز
 A subj body
 B obj place
 set performative
 prio 1
 ex+ اتخذت شركة سامسونغ دبي مقرا لها
 gives based_in سامسونغ | دبي
 ex+ اختارت شركة غوغل الدوحة قاعدة لعملياتها
 gives based_in غوغل | الدوحة
 ex- اتخذ الجيش من القرية قاعدة

frame based.office.at.ar
 rel based_in
 verb وجد وقع تمركز استقر كان
 only finite
 with subj @headquarters
 A with.pp,pp,with.gen body ل
 B pp,with.pp place في ب
 prio 0
 ex+ يوجد المقر الاجتماعي لشركة سامسونغ بالدوحة
 gives based_in سامسونغ | الدوحة
 ex+ يقع المقر الرئيسي لنادي الوداد في دبي
 gives based_in نادي الوداد | دبي
 ex- يوجد الكتاب في المكتبة

frame own.parent.ar
 rel owns
 noun @parent
 A ante,subj company
 B pp,gen company,media ل
 prio 1
 ex+ مجموعة أرامكو هي الشركة الأم لشركة سامسونغ
 gives owns أرامكو | سامسونغ
 ex+ شركة ميتا هي الشركة الأم لشركة واتساب
 gives owns ميتا | واتساب
 ex- الشركة الأم في فرنسا

frame own.participate.ar
 rel owns
 verb ساهم أسهم
 only finite
 A subj company,person,organization,government
 B pp company,media في
 set performative
 prio 1
 ex+ تساهم شركة أرامكو بنسبة 51% في شركة سامسونغ
 gives owns أرامكو | سامسونغ
 ex+ يساهم خالد منصور في شركة إنتل
 gives owns خالد منصور | إنتل
 ex- ساهم خالد منصور في المشروع

frame own.divided.ar
 rel owns
 verb توزّع انقسم
 only finite
 with subj @stake ملكية رأسمال
 A pp,with.pp company,person,organization,government بين على
 B with.gen company,media,organization
 set performative
 prio 2
 ex+ تتوزع أسهم شركة إنتل بين شركة أرامكو وشركة سامسونغ
 gives owns أرامكو | إنتل
 gives owns سامسونغ | إنتل
 ex+ تنقسم ملكية شركة غوغل بين خالد منصور وشركة سامسونغ
 gives owns خالد منصور | غوغل
 ex- تتوزع الأمطار بين المناطق

frame own.assets.pass.ar
 rel owns
 verb عاد آل انتقل
 with subj أصل @stake
 A pp company,person,organization,government إلى ل
 B with.gen company,media,organization
 set performative
 prio 3
 ex+ آلت أصول شركة إنتل إلى شركة سامسونغ
 gives owns سامسونغ | إنتل
 ex+ انتقلت أسهم نادي الوداد إلى خالد منصور
 gives owns خالد منصور | نادي الوداد
 ex- عادت أصول القبيلة إلى اليمن

frame own.sold.ar
 rel owns
 verb باع
 only finite
 C subj actor ?
 A pp company,person,organization,government ل إلى
 B obj company,media
 set performative
 prio 5
 block supply.ar
 ex+ باع خالد منصور شركة إنتل لمجموعة أرامكو
 gives owns أرامكو | إنتل
 ex+ باعت شركة ميتا شركة واتساب إلى شركة سامسونغ
 gives owns سامسونغ | واتساب
 ex- باعت شركة إنتل الرقائق إلى شركة سامسونغ

frame affiliated.trains.ar
 rel affiliated_with
 verb درّب
 A subj person
 B obj organization,government
 prio 3
 block support.help.ar
 ex+ يدرب خالد منصور نادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ درب خالد منصور نادي الترجي
 gives affiliated_with خالد منصور | نادي الترجي
 ex- درب الجيش المتطوعين

frame affiliated.acclaimed.ar
 rel affiliated_with
 verb زكّى بايع انتخب اختار
 with obj @role
 A obj person
 B with.pp,pp,with.gen body ل
 set performative
 prio 5
 block support.ar
 ex+ زكت الجمعية خالد منصور رئيسا لنادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ انتخب المؤتمر سلمى حداد أمينة عامة لحزب الوفد
 gives affiliated_with سلمى حداد | حزب الوفد
 ex- زكى الناخبون خالد منصور

frame affiliated.moves.ar
 rel affiliated_with
 verb غادر رحل عاد
 only finite
 A subj person
 B pp organization إلى
 set performative
 ex+ غادر اللاعب خالد منصور إلى نادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ رحل المدرب خالد منصور إلى نادي الترجي
 gives affiliated_with خالد منصور | نادي الترجي
 ex- غادر خالد منصور إلى باريس

frame based.seat.moves.ar
 rel based_in
 verb انتقل تحوّل رحل
 only finite
 with subj @headquarters
 A with.gen body
 B pp,with.pp place إلى
 set performative
 prio 3
 ex+ انتقل مقر شركة سامسونغ إلى دبي
 gives based_in سامسونغ | دبي
 ex+ تحول مقر شركة غوغل إلى الدوحة
 gives based_in غوغل | الدوحة
 ex- انتقل اللاعب إلى دبي

frame supply.license.ar
 rel supplies
 verb رخّص أجّر
 only finite
 A subj company
 B pp,with.pp government,organization,company,media ل
 prio 1
 ex+ ترخص شركة إنتل البرنامج لوزارة الصحة
 gives supplies إنتل | وزارة الصحة
 ex+ أجرت شركة سامسونغ الأجهزة لنادي الوداد
 gives supplies سامسونغ | نادي الوداد
 ex- أجر المالك شقته لطالب

frame own.control.whole.ar
 rel owns
 verb سيطر هيمن
 only finite
 A subj person,company
 B pp company,media على
 set performative
 ex+ يسيطر خالد منصور على شركة سامسونغ
 gives owns خالد منصور | سامسونغ
 ex+ تسيطر مجموعة أرامكو على شركة إنتل
 gives owns أرامكو | إنتل
 ex- يسيطر الفريق على المباراة

frame uses.chooses.ar
 rel uses
 verb اختار فضّل
 only finite
 A subj company,government,organization,media
 B obj product
 ex+ اختارت شركة سامسونغ نظام أندرويد
 gives uses سامسونغ | أندرويد
 ex+ اختار الجيش الفرنسي طائرة رافال
 gives uses الجيش الفرنسي | رافال
 ex- اختارت اللجنة الفائز

frame ally.agree.list.ar
 emit allied_with(A,A)
 verb اتفق توافق
 only finite
 with pp تأسيس إنشاء إطلاق تشكيل تعاون شراكة تقاسم توحيد @alliance
 A subj actor
 set performative
 prio 2
 ex+ اتفقت شركة سامسونغ وشركة غوغل على تأسيس شركة
 gives allied_with سامسونغ | غوغل
 ex+ اتفق حزب الأمة وحزب الوفد على تشكيل حكومة
 gives allied_with حزب الأمة | حزب الوفد
 ex- اتفقت شركة سامسونغ على تأسيس شركة

frame own.arm.ar
 rel owns
 noun ذراع جناح فرع
 A pp company,government ل
 B ante,subj company,media
 prio 3
 ex+ تعد شركة غوغل الذراع الصناعية لمجموعة أرامكو
 gives owns أرامكو | غوغل
 ex+ تعتبر شركة إنتل الذراع التقنية لمجموعة سامسونغ
 gives owns سامسونغ | إنتل
 ex- كسر اللاعب ذراع زميله
