#! lex 1 kind=frames lang=ar
# More ways of saying a relation: light verbs and nominal constructions of business, sport, unions, courts and conflicts.

frame oppose.appeal.against.ar
 rel opposes
 verb @file
 with pp,obj طعن استئناف تظلم اعتراض
 A subj actor
 B pp,with.pp organization,government,company behind في على
 set performative
 prio 4
 ex+ تقدم نادي الوداد باستئناف على قرار الاتحاد الدولي لكرة القدم
 gives opposes نادي الوداد | الاتحاد الدولي
 ex+ قدمت شركة غوغل طعنا في قرار المفوضية الأوروبية
 gives opposes غوغل | المفوضية الأوروبية
 ex- تقدم الطالب بطلب في الجامعة

frame oppose.boycott.call.ar
 rel opposes
 verb @demand
 with pp مقاطعة
 A subj actor
 B with.gen actor
 set performative
 prio 3
 ex+ دعت جمعية المستهلك إلى مقاطعة شركة دانون
 gives opposes جمعية المستهلك | دانون
 ex+ طالبت نقابة الصحفيين بمقاطعة شركة ستاربكس
 gives opposes نقابة الصحفيين | ستاربكس
 ex- دعا الناشطون إلى مقاطعة الانتخابات

frame oppose.strike.declare.ar
 rel opposes
 verb @say نفّذ نظّم دعا لوّح
 only finite
 with obj,pp @protest
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 2
 ex+ أعلن اتحاد الشغل الإضراب ضد شركة فوسفات قفصة
 gives opposes اتحاد الشغل | فوسفات قفصة
 ex+ نظم طلاب اعتصاما ضد جامعة كولومبيا
 gives opposes طلاب | جامعة كولومبيا
 ex- نظم المعلمون مسيرة ضد التدخين

frame oppose.protest.before.ar
 rel opposes
 verb @protest
 only finite
 A subj actor
 B pp government,company,organization أمام
 prio 1
 ex+ احتج العمال أمام شركة غوغل
 gives opposes العمال | غوغل
 ex+ احتج الصحفيون أمام وزارة الداخلية
 gives opposes الصحفيون | وزارة الداخلية
 ex- احتج سائق أمام الكاميرا

frame oppose.defect.ar
 rel opposes
 verb انشق
 A subj actor
 B pp organization,government,company عن
 set performative
 ex+ انشق القيادي سامي مراد عن حركة فتح
 gives opposes سامي مراد | فتح
 ex+ انشق الضابط خالد منصور عن الجيش السوري
 gives opposes خالد منصور | الجيش السوري
 ex- انشق الجدار عن النافذة

frame oppose.cancel.deal.ar
 rel opposes
 verb ألغى فسخ أنهى علّق جمّد
 with obj @deal
 A subj government,organization,company
 B pp,with.pp actor مع
 set performative
 prio 3
 ex+ ألغى نادي ليفربول عقده مع شركة نايكي
 gives opposes ليفربول | نايكي
 ex+ علقت وزارة الكهرباء العقد مع شركة سيمنز
 gives opposes وزارة الكهرباء | سيمنز
 ex- أنهى الطالب عقده مع صاحب الشقة

frame supply.sign.for.ar
 rel supplies
 verb @sign
 with pp @supply
 A subj company
 B pp,with.pp government,organization مع
 prio 4
 block ally.sign.ar
 ex+ وقعت شركة سيمنز عقدا مع وزارة الكهرباء لتوريد توربينات
 gives supplies سيمنز | وزارة الكهرباء
 ex+ أبرمت شركة لوكهيد مارتن صفقة مع وزارة الدفاع لبيع مقاتلات
 gives supplies لوكهيد مارتن | وزارة الدفاع
 ex- وقعت شركة سيمنز عقدا مع وزارة الكهرباء لتدريب المهندسين

frame supply.buyer.sign.ar
 rel supplies
 verb @sign
 with pp شراء اقتناء استيراد ابتياع
 A pp,with.pp company مع
 B subj actor
 prio 4
 block ally.sign.ar
 ex+ وقعت وزارة الدفاع عقدا مع شركة بوينغ لشراء طائرات
 gives supplies بوينغ | وزارة الدفاع
 ex+ أبرمت شركة رايان إير صفقة مع شركة إيرباص لشراء محركات
 gives supplies إيرباص | رايان إير
 ex- وقعت وزارة الدفاع عقدا مع شركة بوينغ لتدريب الطيارين

frame supply.award.ar
 rel supplies
 verb منح أسند
 with obj @deal مشروع مناقصة
 A pp,obj company ل إلى
 B subj government,organization,company
 prio 4
 block grant.ar
 ex+ منحت وزارة النفط شركة توتال عقدا لحفر الآبار
 gives supplies توتال | وزارة النفط
 ex+ أسندت وزارة النقل صفقة إلى شركة سيمنز
 gives supplies سيمنز | وزارة النقل
 ex- منحت وزارة الثقافة الشاعر جائزة

frame supply.win.contract.ar
 rel supplies
 verb فاز حصل ظفر
 with pp,obj @deal مناقصة
 A subj company
 B pp,with.pp government,organization,company من مع
 prio 4
 ex+ فازت شركة توتال بعقد من وزارة النفط
 gives supplies توتال | وزارة النفط
 ex+ حصلت شركة سيمنز على صفقة من شركة أرامكو
 gives supplies سيمنز | أرامكو
 ex- فازت شركة توتال بجائزة من وزارة النفط

frame supply.awarded.to.ar
 rel supplies
 verb أرسى
 with obj @deal مشروع مناقصة
 A pp company على
 B subj government,organization,company
 prio 4
 ex+ أرست وزارة الطاقة مشروع السد على شركة سيمنز
 gives supplies سيمنز | وزارة الطاقة
 ex+ أرست بلدية الدوحة المناقصة على شركة سامسونغ
 gives supplies سامسونغ | بلدية الدوحة
 ex- أرست السفينة مرساتها على الشاطئ

frame own.gain.stake.ar
 rel owns
 verb حصل حاز ظفر نال رفع زاد عزّز
 only finite
 with pp,obj @stake
 A subj company,organization,person,government
 B with.pp,pp company,media,organization في
 set performative
 prio 4
 ex+ حصلت شركة أدنوك على حصة في شركة شل
 gives owns أدنوك | شل
 ex+ رفع بنك الدوحة حصته في شركة فودافون
 gives owns بنك الدوحة | فودافون
 ex- حصلت شركة أدنوك على جائزة في الصين

frame own.sell.stake.ar
 rel owns
 verb باع
 with obj @stake
 A pp company,organization,person,government ل إلى
 B with.pp,with.gen company,media,organization في من
 set performative
 prio 6
 block supply.ar
 ex+ باعت شركة شل حصتها في شركة فودافون إلى شركة أدنوك
 gives owns أدنوك | فودافون
 ex+ باع بنك الدوحة أسهمه في شركة سيمنز لشركة توتال
 gives owns توتال | سيمنز
 ex- باعت شركة شل حصة من النفط إلى شركة أدنوك

frame sanction.points.ar
 rel sanctioned
 verb خصم حسم سحب
 with obj نقطة
 A subj organization,government,court
 B pp,with.pp organization,person,company من
 set performative
 prio 4
 ex+ خصم الاتحاد الإنجليزي عشر نقاط من نادي إيفرتون
 gives sanctioned الاتحاد الإنجليزي | إيفرتون
 ex+ حسم الاتحاد الدولي لكرة القدم ثلاث نقاط من نادي الزمالك
 gives sanctioned الاتحاد الدولي | الزمالك
 ex- خصم المعلم نقطتين من الطالب

frame sanction.suspend.work.ar
 rel sanctioned
 verb أوقف
 only finite
 with pp عمل مهمة وظيفة منصب
 A subj organization,government,company,media
 B obj person,group
 set performative
 prio 5
 block arrest.ar
 ex+ أوقفت وزارة الصحة الطبيب سامي مراد عن العمل
 gives sanctioned وزارة الصحة | سامي مراد
 ex+ أوقف الاتحاد الدولي لكرة القدم سامي مراد عن العمل
 gives sanctioned الاتحاد الدولي | سامي مراد
 ex- أوقف المطر العمال عن العمل

frame sanction.travel.ban.ar
 rel sanctioned
 verb منع
 with pp سفر مغادرة نشر دخول مشاركة ظهور
 A subj government,organization
 B obj person,group,organization,media
 set performative
 prio 4
 ex+ منعت وزارة الداخلية المعارض سامي مراد من السفر
 gives sanctioned وزارة الداخلية | سامي مراد
 ex+ منعت الشرطة المصرية الصحفي خالد منصور من المغادرة
 gives sanctioned الشرطة المصرية | خالد منصور
 ex- منعت وزارة الداخلية الشاحنات من السير

frame affiliated.join.b.ar
 rel affiliated_with
 verb التحق
 A subj person
 B pp,patient organization,media,company,government ب
 ex+ التحق اللاعب سامي مراد بنادي الترجي
 gives affiliated_with سامي مراد | الترجي
 ex+ التحق المهندس خالد منصور بشركة غوغل
 gives affiliated_with خالد منصور | غوغل
 ex- التحق الطفل بأمه

frame affiliated.candidate.ar
 rel affiliated_with
 verb ترشّح
 A subj person
 B pp organization باسم عن
 ex+ يترشح سامي مراد باسم حزب الاستقلال
 gives affiliated_with سامي مراد | حزب الاستقلال
 ex+ يترشح خالد منصور عن حزب العمال
 gives affiliated_with خالد منصور | حزب العمال
 ex- ترشح سامي مراد عن دائرة بعيدة

frame affiliated.arm.ar
 rel affiliated_with
 noun ذراع
 A ante organization
 B gen,pp organization,government ل
 ex+ نفت حركة النجباء، ذراع حزب الله، التهمة
 gives affiliated_with النجباء | حزب الله
 ex+ نفت حركة النجباء، ذراع الحرس الثوري، الاتهام
 gives affiliated_with النجباء | الحرس الثوري
 ex- أصيب اللاعب في ذراعه اليمنى

frame targeted.undergo.attributed.ar
 rel targeted
 verb @undergo
 with pp @attack @hacking
 A pp,with.pp actor إلى
 B subj victim
 prio 4
 ex+ تعرضت شركة شل لهجوم منسوب إلى جماعة الحوثي
 gives targeted جماعة الحوثي | شل
 ex+ تعرضت وزارة الصحة لاختراق منسوب إلى مجموعة لوكبيت
 gives targeted لوكبيت | وزارة الصحة
 ex- تعرض بنك الدوحة لهزة أدت إلى خسارة

frame sanction.membership.ar
 rel sanctioned
 verb علّق جمّد ألغى أسقط سحب
 with obj عضوية جنسية حصانة
 A subj organization,government
 B with.gen,pp,with.pp person,organization,government,company عن من
 set performative
 prio 5
 ex+ علق حزب الأمة عضوية الوزير سامي مراد
 gives sanctioned حزب الأمة | سامي مراد
 ex+ علقت جامعة الدول العربية عضوية ليبيا
 gives sanctioned جامعة الدول العربية | ليبيا
 ex- علقت البلدية عضوية الزوار

frame sanction.issue.ar
 rel sanctioned
 verb أصدر أوقع أنزل وقّع قرّر أقر
 with obj @penalty
 A subj organization,government
 B pp,with.pp actor بحق ب على ضد
 set performative
 prio 4
 ex+ أصدر الاتحاد الدولي لكرة القدم عقوبة بحق نادي الزمالك
 gives sanctioned الاتحاد الدولي | الزمالك
 ex+ أقرت الولايات المتحدة عقوبات على شركة هواوي
 gives sanctioned الولايات المتحدة | هواوي
 ex- أصدر المعلم عقوبة بحق الطلاب

frame sanction.dissolve.ar
 rel sanctioned
 verb أغلق شمّع
 only finite
 A subj government,court
 B obj organization,media,company
 set performative
 prio 2
 ex+ أغلقت وزارة الداخلية جمعية التضامن
 gives sanctioned وزارة الداخلية | جمعية التضامن
 ex+ أغلقت الشرطة المصرية قناة الحوار
 gives sanctioned الشرطة المصرية | قناة الحوار
 ex- أغلقت وزارة الداخلية الطريق

frame sanction.close.office.ar
 rel sanctioned
 verb أغلق شمّع
 with obj مكتب مقر استوديو
 A subj government
 B with.gen organization,media,company
 set performative
 prio 4
 block sanction.dissolve.ar
 ex+ شمعت الشرطة المصرية مقر نقابة الصحفيين
 gives sanctioned الشرطة المصرية | نقابة الصحفيين
 ex+ أغلقت وزارة الداخلية مقر حزب الأمة
 gives sanctioned وزارة الداخلية | حزب الأمة
 ex- أغلقت الشرطة المصرية مكتب البريد

frame ruled.release.ar
 rel ruled_for
 verb @rule @order أمر
 with pp إفراج إخلاء إطلاق تبرئة براءة
 A subj court
 B with.gen,pp,with.pp person,group behind عن
 set performative
 prio 6
 block rule.against.ar
 ex+ أمرت المحكمة بالإفراج عن الناشط خالد منصور
 gives ruled_for المحكمة | خالد منصور
 ex+ قضت محكمة القاهرة ببراءة الوزير خالد منصور
 gives ruled_for محكمة القاهرة | خالد منصور
 ex- أمرت المحكمة بالإفراج عن الأموال

frame ruled.side.with.ar
 rel ruled_for
 verb انتصر انحاز
 A subj court
 B pp actor ل إلى
 set performative
 prio 3
 ex+ انتصرت محكمة التحكيم الرياضية لنادي الوداد
 gives ruled_for محكمة التحكيم الرياضية | الوداد
 ex+ انحازت المحكمة العليا إلى شركة غوغل
 gives ruled_for المحكمة العليا | غوغل
 ex- انتصر الفريق لنادي الوداد

frame ruled.compensate.ar
 rel ruled_for
 verb @order @rule
 with pp تعويض
 A subj court
 B with.gen,with.pp actor ل
 set performative
 prio 4
 ex+ ألزمت محكمة التحكيم مصر بتعويض شركة شل
 gives ruled_for محكمة التحكيم | شل
 ex+ قضت المحكمة العليا بتعويض نادي الوداد
 gives ruled_for المحكمة العليا | الوداد
 ex- ألزمت محكمة التحكيم مصر بتعويض الخسائر

frame charged.detain.ar
 rel charged
 verb وضع
 with pp,obj اعتقال توقيف حبس إقامة
 A subj government,court
 B obj person,group
 set performative
 prio 4
 ex+ وضعت النيابة العامة الوزير خالد منصور قيد الاعتقال
 gives charged النيابة العامة | خالد منصور
 ex+ وضعت الشرطة الناشط خالد منصور رهن الاعتقال
 gives charged الشرطة | خالد منصور
 ex- وضعت الشرطة السيارة تحت المراقبة

frame charged.jail.ar
 rel charged
 verb أودع
 with obj,pp سجن حبس
 A subj government,court
 B obj person,group
 set performative
 prio 4
 ex+ أودعت النيابة العامة الوزير خالد منصور في السجن
 gives charged النيابة العامة | خالد منصور
 ex+ أودع قاضي التحقيق الناشط خالد منصور في الحبس
 gives charged قاضي التحقيق | خالد منصور
 ex- أودعت الأم طفلها في الحضانة

frame charged.release.ar
 rel ruled_for
 verb أخلى
 with obj سبيل
 A subj government,court
 B with.gen person,group
 set performative
 prio 4
 ex+ أخلى القاضي سبيل الناشط خالد منصور
 gives ruled_for القاضي | خالد منصور
 ex+ أخلى قاضي التحقيق سبيل الوزير خالد منصور
 gives ruled_for قاضي التحقيق | خالد منصور
 ex- أخلت المحكمة القاعة

frame investigated.before.ar
 rel investigated
 verb خضع مثل
 with pp @probe
 A pp,with.pp government,court,organization أمام لدى
 B subj person,company,organization
 prio 3
 ex+ يخضع الوزير خالد منصور للتحقيق أمام هيئة النزاهة
 gives investigated هيئة النزاهة | خالد منصور
 ex+ تخضع شركة سيمنز للتحقيق لدى النيابة العامة
 gives investigated النيابة العامة | سيمنز
 ex- يخضع اللاعب للتحقيق أمام المرآة

frame investigated.publish.ar
 rel investigated
 verb نشر بث أذاع
 only finite
 with obj @probe @report
 A subj media,organization
 B pp,with.pp company,organization,government,person behind عن حول بشأن في
 set factive
 prio 3
 ex+ نشرت صحيفة الغارديان تحقيقا عن شركة أمازون
 gives investigated الغارديان | أمازون
 ex+ بثت قناة الجزيرة تحقيقا حول شركة سيمنز
 gives investigated الجزيرة | سيمنز
 ex- نشرت صحيفة الغارديان تقريرا عن الطقس

frame targeted.leak.ar
 rel targeted
 verb نشر سرّب سرق باع
 only finite
 with obj @data
 A subj organization,company,group
 B with.gen company,organization,government,media
 prio 3
 block investigate.ar supply.ar
 ex+ سربت مجموعة لوكبيت بيانات وزارة الداخلية
 gives targeted لوكبيت | وزارة الداخلية
 ex+ نشرت مجموعة أنونيموس بيانات بنك الدوحة
 gives targeted أنونيموس | بنك الدوحة
 ex- نشرت الشركة بيانات الطقس

frame targeted.seize.ar
 rel targeted
 verb استولى سطا
 only finite
 A subj organization,government,group
 B pp organization,company,government,place على
 prio 2
 ex+ استولت حركة الشباب على مدينة كيسمايو
 gives targeted حركة الشباب | كيسمايو
 ex+ سطا مسلحون على بنك الدوحة
 gives targeted مسلحون | بنك الدوحة
 ex- استولى النوم على الركاب

frame targeted.fire.ar
 rel targeted
 verb أطلق فتح
 only finite
 with obj صاروخ نار رصاص قذيفة غاز
 A subj government,organization,group
 B pp,with.pp victim,place على باتجاه نحو صوب
 prio 4
 ex+ أطلق حزب الله صواريخ على إسرائيل
 gives targeted حزب الله | إسرائيل
 ex+ أطلقت الشرطة النار على المتظاهرين
 gives targeted الشرطة | المتظاهرين
 ex- أطلق الأطفال صواريخ ورقية على السقف

frame targeted.raid.office.ar
 rel targeted
 verb داهم اقتحم فتّش خرّب أحرق فجّر
 with obj مقر مكتب فرع منزل مبنى
 A subj government,organization,group
 B with.gen organization,media,company,person,government
 prio 3
 block attack.ar
 ex+ داهمت كتائب القسام مقر حزب الأمة
 gives targeted كتائب القسام | حزب الأمة
 ex+ اقتحمت الشرطة منزل الناشط خالد منصور
 gives targeted الشرطة | خالد منصور
 ex- داهمت الشرطة مقر الحفل

frame uses.resort.ar
 rel uses
 verb لجأ
 A subj actor
 B pp product إلى
 prio 1
 ex+ لجأت الشرطة إلى برنامج بيغاسوس
 gives uses الشرطة | بيغاسوس
 ex+ لجأت وزارة الصحة إلى تطبيق زووم
 gives uses وزارة الصحة | زووم
 ex- لجأت الشرطة إلى القوة

frame uses.adopt.ar
 rel uses
 verb اعتمد تبنّى
 only finite
 A subj government,organization,company,media
 B obj product
 prio 1
 ex+ اعتمدت وزارة الصحة تطبيق زووم
 gives uses وزارة الصحة | زووم
 ex+ تبنت جامعة دمشق نظام ويندوز
 gives uses جامعة دمشق | ويندوز
 ex- اعتمدت وزارة الصحة الخطة

frame supplies.obtain.ar
 rel supplies
 verb حصل تلقّى اقتنى
 with pp,obj @weapon @goods @software @device
 A pp,with.pp company,government من
 B subj government,organization,company
 prio 3
 ex+ حصلت الإمارات على صواريخ من الولايات المتحدة
 gives supplies الولايات المتحدة | الإمارات
 ex+ تلقت أوكرانيا أسلحة من ألمانيا
 gives supplies ألمانيا | أوكرانيا
 ex- حصلت الإمارات على ميداليات من الاتحاد

frame owns.title.pass.ar
 rel owns
 verb عاد آل انتقل
 with subj ملكية
 A pp company,person,organization,government إلى ل
 B with.gen company,media,organization
 prio 4
 ex+ انتقلت ملكية قناة الجزيرة إلى شركة فودافون
 gives owns فودافون | الجزيرة
 ex+ انتقلت ملكية صحيفة الغارديان إلى شركة شل
 gives owns شل | الغارديان
 ex- تعود ملكية البيت إلى العائلة

frame owns.contribute.ar
 rel owns
 noun مساهم
 A ante,subj company,person,government
 B pp company,media في
 ex+ أعلنت شركة شل، المساهم الأكبر في شركة سيمنز، أرباحها
 gives owns شل | سيمنز
 ex+ باع بنك الدوحة، المساهم في شركة فودافون، سندات
 gives owns بنك الدوحة | فودافون
 ex- المزارع مساهم في الحصاد

frame affiliated.appointed.as.ar
 rel affiliated_with
 verb @appoint
 with obj @role
 A subj person
 B with.gen,with.pp body ل في
 prio -1
 set performative
 ex+ عينت هدى كنعان رئيسة تنفيذية لشركة شل
 gives affiliated_with هدى كنعان | شل
 ex+ عين خالد منصور مديرا عاما لبنك الدوحة
 gives affiliated_with خالد منصور | بنك الدوحة
 ex- عين خالد منصور موعدا لشركة شل

frame affiliated.plays.for.ar
 rel affiliated_with
 verb لعب
 only finite
 A subj person
 B pp organization ل
 ex+ يلعب خالد منصور لنادي ليفربول
 gives affiliated_with خالد منصور | ليفربول
 ex+ لعب سامي حداد لنادي الزمالك
 gives affiliated_with سامي حداد | الزمالك
 ex- يلعب خالد منصور لأصدقائه

frame investigated.conduct.ar
 rel investigated
 verb أجرى تولّى باشر
 with obj @probe
 A subj government,organization,media,court
 B pp,with.pp company,organization,government,person,media behind في مع بشأن حول ضد بحق
 prio 3
 ex+ أجرت وزارة العدل تحقيقا في أوضاع جامعة دمشق
 gives investigated وزارة العدل | جامعة دمشق
 ex+ أجرت النيابة العامة تحقيقا مع شركة سيمنز
 gives investigated النيابة العامة | سيمنز
 ex- أجرت النيابة العامة مقابلة مع المرشحين

frame oppose.withdraw.coalition.ar
 rel opposes
 verb انسحب خرج
 with pp @alliance حكومة
 A subj organization
 B with.pp,with.gen,with.subj organization,government مع
 prio 3
 ex+ انسحب حزب الأمة من الائتلاف مع حزب العمال
 gives opposes حزب الأمة | حزب العمال
 ex+ خرجت حركة النهضة من التحالف مع حزب العمال
 gives opposes النهضة | حزب العمال
 ex- انسحب حزب الأمة من الجلسة مع المدير

frame support.volunteer.ar
 rel supports
 verb تطوّع هب سارع بادر
 only finite
 with pp @help @support @defend
 A subj organization,company,government,person
 B with.gen organization,company,government,person
 ex+ تطوعت شركة شل لمساعدة حزب الأمة
 gives supports شل | حزب الأمة
 ex+ سارعت ألمانيا إلى مساعدة أوكرانيا
 gives supports ألمانيا | أوكرانيا
 ex- سارعت ألمانيا إلى بيع السيارات

frame targeted.threaten.close.ar
 emit targeted(A,B) possible
 verb @threaten
 when comp @attack @kill @abuse @exploit @sanction @hack
 A subj actor
 B comp.obj victim
 prio 1
 ex+ هددت حركة الشباب باستهداف الجيش الصومالي
 gives targeted possible حركة الشباب | الجيش الصومالي
 ex+ توعدت جماعة الحوثي بقصف إسرائيل
 gives targeted possible جماعة الحوثي | إسرائيل
 ex- هددت النقابة باستهداف الأرباح

frame sanction.stop.ads.ar
 rel sanctioned
 verb أوقف علّق منع
 with obj إعلان برنامج رحلة صفحة موقع
 A subj government,court
 B with.gen company,organization,media
 set performative
 prio 4
 block arrest.ar sanction.ar
 ex+ أوقفت وزارة الإعلام إعلانات شركة شل
 gives sanctioned وزارة الإعلام | شل
 ex+ علقت هيئة الطيران رحلات شركة شل
 gives sanctioned هيئة الطيران | شل
 ex- أوقفت وزارة الإعلام إعلانات التوظيف

frame demand.licence.ar
 rel opposes
 verb @demand
 with pp سحب إلغاء تعليق وقف إغلاق حل
 A subj organization,person,group,company
 B with.gen,with.pp company,organization,media,government
 set performative
 prio 3
 ex+ طالبت نقابة الصحفيين بإغلاق قناة الحوار
 gives opposes نقابة الصحفيين | الحوار
 ex+ دعا حزب الأمة إلى حل جمعية التضامن
 gives opposes حزب الأمة | جمعية التضامن
 ex- طالبت نقابة الصحفيين بإغلاق الطريق

frame accuse.of.pointing.ar
 rel accused
 verb أشار لمّح
 with pp,obj إصبع مسؤولية تورط ضلوع
 A subj actor
 B pp,with.pp,with.gen actor إلى ل
 set performative
 prio 3
 ex+ لمحت مصر إلى تورط إثيوبيا في الهجوم
 gives accused مصر | إثيوبيا
 ex+ أشارت إسرائيل إلى ضلوع إيران في الاغتيال
 gives accused إسرائيل | إيران
 ex- أشار المدرب إلى تورط فريقه في الأخطاء

frame accuse.lay.blame.ar
 rel accused
 verb ألقى وضع رمى
 only finite
 with obj,pp مسؤولية تبعة كرة
 A subj actor
 B pp,with.pp actor على في
 set performative
 prio 4
 ex+ ألقت نقابة الأطباء المسؤولية على وزارة الصحة
 gives accused نقابة الأطباء | وزارة الصحة
 ex+ وضع حزب الأمة المسؤولية على شركة شل
 gives accused حزب الأمة | شل
 ex- ألقى الطفل الكرة على السقف

frame support.donate.ar
 rel supports
 verb تبرّع
 only finite
 with pp,obj @money @goods
 A subj company,organization,government,person
 B pp,with.pp organization,government,group,person ل إلى لفائدة لصالح
 prio 3
 ex+ تبرعت شركة أرامكو بمليون دولار لمنظمة الصليب الأحمر
 gives supports أرامكو | الصليب الأحمر
 ex+ تبرعت شركة شل بأموال لنادي الترجي
 gives supports شل | الترجي
 ex- خصصت الأم مبلغا لشراء الكتب

frame support.send.troops.ar
 rel supports
 verb أرسل قدّم وفّر
 with obj @support مساعدة تعزيزات غطاء
 A subj government,organization
 B pp,with.pp government,organization ل إلى
 prio 3
 ex+ أرسلت ألمانيا مساعدات إلى أوكرانيا
 gives supports ألمانيا | أوكرانيا
 ex+ أرسلت روسيا تعزيزات إلى الجيش السوري
 gives supports روسيا | الجيش السوري
 ex- أرسلت ألمانيا رسالة إلى أوكرانيا

frame support.protect.ar
 rel supports
 verb آوى سلّح
 only finite
 A subj government,organization
 B obj,patient organization,group,person
 ex+ سلحت إيران حركة حماس
 gives supports إيران | حماس
 ex+ آوت السودان حركة النهضة
 gives supports السودان | النهضة
 ex- احتضنت المدينة المهرجان

frame ally.enter.ar
 emit allied_with(A,B)
 verb دخل انخرط
 only finite
 with pp,obj @alliance
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 3
 ex+ دخل حزب الأمة في تحالف مع حزب العمال
 gives allied_with حزب الأمة | حزب العمال
 ex+ دخلت شركة سيمنز في شراكة مع شركة شل
 gives allied_with سيمنز | شل
 ex- دخل حزب الأمة في خلاف مع حزب العمال

frame owns.complete.ar
 rel owns
 verb أتم أكمل أنهى أعلن
 with obj استحواذ شراء ضم
 A subj company
 B with.pp,pp company,media على ل
 prio 2
 ex+ أتمت شركة سيمنز الاستحواذ على شركة فودافون
 gives owns سيمنز | فودافون
 ex+ أعلنت شركة شل الاستحواذ على شركة توتال
 gives owns شل | توتال
 ex- أتمت شركة سيمنز العمل على المشروع

frame developed.unveil.ar
 rel developed
 verb كشف أعلن أزاح
 with pp,obj ستار نقاب إطلاق إنتاج
 A subj company,organization
 B with.pp,pp,with.gen product عن
 prio 2
 ex+ كشفت شركة سامسونغ النقاب عن هاتف غالاكسي
 gives developed سامسونغ | غالاكسي
 ex+ أعلنت شركة مايكروسوفت إطلاق نظام ويندوز
 gives developed مايكروسوفت | ويندوز
 ex- كشفت شركة سامسونغ النقاب عن خطتها

frame uses.rely.ar
 rel uses
 verb اعتمد استند
 only finite
 A subj company,government,organization,media
 B pp product على إلى
 ex+ تعتمد وزارة الصحة على تطبيق زووم
 gives uses وزارة الصحة | زووم
 ex+ تستند شرطة دبي إلى برنامج بيغاسوس
 gives uses شرطة دبي | بيغاسوس
 ex- تعتمد وزارة الصحة على التبرعات

frame uses.operate.ar
 rel uses
 verb شغّل نشر جرّب ثبّت
 only finite
 A subj company,government,organization
 B obj product
 ex+ تشغل شرطة دبي نظام ويندوز
 gives uses شرطة دبي | ويندوز
 ex+ ثبتت وزارة الصحة برنامج زووم
 gives uses وزارة الصحة | زووم
 ex- تشغل شرطة دبي المولدات

frame support.condemn.arrest.ar
 rel supports
 verb @criticize @protest
 only finite
 with obj,pp اعتقال توقيف إيقاف حبس احتجاز محاكمة ملاحقة اختطاف فصل طرد
 A subj organization,government,group,media,company
 B with.gen,with.pp person,group
 set performative
 prio 4
 block criticize.ar
 ex+ استنكر حزب الأمة اعتقال الوزير خالد منصور
 gives supports حزب الأمة | خالد منصور
 ex+ نددت نقابة الصحفيين بمحاكمة الصحفي سامي حداد
 gives supports نقابة الصحفيين | سامي حداد
 ex- استنكر حزب الأمة اعتقال السفن

frame oppose.reject.alliance.ar
 rel opposes
 verb @reject
 only finite
 with obj @alliance @deal
 A subj actor
 B with.pp,pp actor مع
 set performative
 prio 3
 ex+ رفض حزب الأمة التحالف مع حزب العمال
 gives opposes حزب الأمة | حزب العمال
 ex+ رفضت نقابة المحامين الاتفاق مع وزارة العدل
 gives opposes نقابة المحامين | وزارة العدل
 ex- رفض حزب الأمة التمديد مع الخبير

frame support.yield.ar
 rel supports
 verb تنازل انسحب
 A subj person,organization
 B pp person,organization لصالح لمصلحة لفائدة
 set performative
 prio 2
 ex+ انسحب المرشح سامي حداد لصالح حزب العمال
 gives supports سامي حداد | حزب العمال
 ex+ انسحب حزب الأمة لصالح حزب العمال
 gives supports حزب الأمة | حزب العمال
 ex- تنازل سامي حداد لصالح ابنته

frame sanction.ban.product.ar
 rel sanctioned
 verb حظر سحب صادر أتلف
 with obj @goods دواء لقاح
 A subj government,court
 B with.gen,with.pp company من
 set performative
 prio 3
 ex+ حظرت وزارة الصحة منتجات شركة سيمنز
 gives sanctioned وزارة الصحة | سيمنز
 ex+ صادرت الشرطة منتجات شركة شل
 gives sanctioned الشرطة | شل
 ex- سحبت وزارة الصحة منتجات فاسدة

frame affiliated.signs.for.ar
 rel affiliated_with
 verb وقّع انتقل انضم
 A subj person
 B pp organization,media ل إلى
 ex+ انتقل خالد منصور إلى نادي الزمالك
 gives affiliated_with خالد منصور | الزمالك
 ex+ وقع سامي حداد لنادي الترجي
 gives affiliated_with سامي حداد | الترجي
 ex- انتقل خالد منصور إلى مدينة القاهرة

frame affiliated.club.hires.ar
 rel affiliated_with
 verb تعاقد
 A pp person مع
 B subj organization
 block ally.ar
 prio 3
 ex+ تعاقد نادي الوداد مع اللاعب خالد منصور
 gives affiliated_with خالد منصور | الوداد
 ex+ تعاقد نادي الزمالك مع المدرب سامي حداد
 gives affiliated_with سامي حداد | الزمالك
 ex- تعاقد نادي الوداد مع شركة نايكي

frame affiliated.coach.ar
 rel affiliated_with
 verb أشرف
 only finite
 A subj person
 B obj,pp organization على
 prio 2
 ex+ أشرف خالد منصور على نادي الوداد
 gives affiliated_with خالد منصور | الوداد
 ex+ يشرف سامي حداد على نادي الترجي
 gives affiliated_with سامي حداد | الترجي
 ex- أشرف خالد منصور على الأطفال

frame affiliated.edit.ar
 rel affiliated_with
 verb @lead تولّى شغل
 only finite
 with obj تحرير رئاسة قيادة إدارة أمانة حقيبة
 A subj person
 B with.gen,with.pp body
 prio 2
 ex+ يرأس خالد منصور تحرير صحيفة الغارديان
 gives affiliated_with خالد منصور | الغارديان
 ex+ تولى سامي حداد تحرير جريدة الأخبار
 gives affiliated_with سامي حداد | الأخبار
 ex- يرأس خالد منصور تحرير المقال

frame based.move.ar
 rel based_in
 verb نقل
 with obj @headquarters
 A subj body
 B pp,with.pp place إلى
 prio 4
 ex+ نقلت شركة نوفا مقرها إلى دبي
 gives based_in نوفا | دبي
 ex+ نقلت منظمة الصليب الأحمر مقرها إلى باريس
 gives based_in الصليب الأحمر | باريس
 ex- نقلت شركة نوفا عمالها إلى دبي

frame based.operate.from.ar
 rel based_in
 verb عمل
 only finite
 A subj company,organization
 B pp place من
 ex+ تعمل شركة نوفا من دبي
 gives based_in نوفا | دبي
 ex+ تعمل منظمة الصليب الأحمر من جنيف
 gives based_in الصليب الأحمر | جنيف
 ex- تعمل شركة نوفا على مشروع

frame targeted.hold.ship.ar
 rel targeted
 verb احتجز خطف اختطف هاجم استهدف
 only finite
 with obj سفينة ناقلة طائرة قارب زورق شاحنة
 A subj organization,group,government
 B with.gen,with.pp company,government,organization ل
 prio 2
 ex+ استهدفت جماعة الحوثي سفينة لشركة ميرسك
 gives targeted جماعة الحوثي | ميرسك
 ex+ اختطفت حركة الشباب ناقلة لشركة شل
 gives targeted حركة الشباب | شل
 ex- احتجز الضباب ناقلة في الميناء

frame sue.seize.court.ar
 rel sued
 verb توجّه تقدّم
 only finite
 with pp @court
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 3
 ex+ توجهت نقابة المحامين إلى المحكمة العليا ضد وزارة العدل
 gives sued نقابة المحامين | وزارة العدل
 ex+ تقدمت شركة شل إلى محكمة التحكيم ضد مصر
 gives sued شل | مصر
 ex- توجه السائح إلى المحكمة بعد الظهر

frame demand.expel.envoy.ar
 rel opposes
 verb @demand
 with pp طرد استدعاء
 A subj actor
 B with.gen actor behind
 set performative
 prio 4
 ex+ طالبت نقابة الصحفيين بطرد سفير روسيا
 gives opposes نقابة الصحفيين | روسيا
 ex+ دعت نقابة المحامين إلى طرد سفير إسرائيل
 gives opposes نقابة المحامين | إسرائيل
 ex- طالب حزب الأمة بطرد الكلاب

frame attack.positions.ar
 rel targeted
 verb @attack @kill @hack
 with obj,pp موقع معسكر هدف مقر قاعدة مخزن عنصر مسلح قيادي ضابط
 A subj actor
 B with.pp,with.gen organization,government,company ل من في
 prio 3
 block attack.ar
 ex+ هاجمت القوات التركية مواقع لحزب العمال الكردستاني
 gives targeted القوات التركية | حزب العمال الكردستاني
 ex+ قصفت إسرائيل مخازن لحزب الله
 gives targeted إسرائيل | حزب الله
 ex- هاجم الأطفال مواقع للنحل

frame demand.to.sanction.ar
 emit sanctioned(A,B) possible
 verb @demand
 when comp @sanction @list @expel
 A obj government,organization,court
 B comp.obj actor
 ex+ دعت نقابة المحامين الولايات المتحدة إلى معاقبة شركة شل
 gives sanctioned possible الولايات المتحدة | شل
 ex+ طالبت نقابة الصحفيين الولايات المتحدة بمعاقبة إسرائيل
 gives sanctioned possible الولايات المتحدة | إسرائيل
 ex- دعا حزب الأمة المفوضية الأوروبية إلى معاقبة الكسل

frame investigated.complaint.ar
 rel investigated
 verb نظر بحث راجع دقّق
 with pp,obj @legal تصرف سلوك حساب صفقة عقد
 A subj organization,government,court
 B with.pp,with.gen company,organization,person,government ضد بحق
 prio 2
 ex+ تنظر هيئة المنافسة في شكوى ضد شركة شل
 gives investigated هيئة المنافسة | شل
 ex+ تراجع هيئة النزاهة حسابات شركة سيمنز
 gives investigated هيئة النزاهة | سيمنز
 ex- تنظر هيئة المنافسة في شكوى ضد الغلاء

frame accuse.hold.against.ar
 rel accused
 verb أخذ عاب
 with obj,pp تقصير تقاعس تواطؤ إهمال
 A subj actor
 B pp,with.pp,with.gen actor على
 set performative
 prio 2
 ex+ عابت نقابة المحامين على وزارة العدل تقصيرها
 gives accused نقابة المحامين | وزارة العدل
 ex- أخذت المعلمة على الطفل كسله

frame criticize.call.on.ar
 rel opposes
 verb سخر تهكّم تبرّأ
 only finite
 A subj organization,government,company,media
 B pp organization,government,company,media behind من ب
 set performative
 ex+ سخرت حركة النهضة من قرار وزارة العدل
 gives opposes النهضة | وزارة العدل
 ex+ تبرأت حركة النهضة من حزب العمال
 gives opposes النهضة | حزب العمال
 ex- سخر الأطفال من السحابة

frame supply.deliver.to.ar
 rel supplies
 verb شحن هرّب
 with obj @weapon @goods @device
 A subj company,government,organization
 B pp,with.pp government,organization,company إلى ل
 prio 2
 ex+ شحنت شركة بوينغ طائرات إلى مصر
 gives supplies بوينغ | مصر
 ex+ تشحن ألمانيا صواريخ إلى أوكرانيا
 gives supplies ألمانيا | أوكرانيا
 ex- نقلت شركة شل عمالا إلى مصر

frame oppose.recall.envoy.ar
 rel opposes
 verb سحب استدعى
 with obj سفير
 A subj government
 B pp,with.pp government من لدى
 set performative
 prio 4
 ex+ سحبت الجزائر سفيرها من باريس
 gives opposes الجزائر | باريس
 ex+ استدعت تركيا سفيرها لدى إسرائيل
 gives opposes تركيا | إسرائيل
 ex- سحبت الجزائر فريقها من البطولة

frame sanction.property.ar
 rel sanctioned
 verb صادر حجز
 with obj ملك ممتلكات عقار سيارة أرض ثروة
 A subj government,court
 B with.gen person,company,organization
 set performative
 prio 5
 block attack.ar
 ex+ صادرت المحكمة ممتلكات الوزير خالد منصور
 gives sanctioned المحكمة | خالد منصور
 ex+ صادرت الشرطة سيارة الناشط سامي حداد
 gives sanctioned الشرطة | سامي حداد
 ex- صادرت المحكمة أملاك المهربين القدامى في البلدة

frame oppose.no.confidence.ar
 rel opposes
 verb حجب سحب نزع
 with obj ثقة
 A subj government,organization,person
 B pp,with.pp person,government,organization عن من
 set performative
 prio 5
 ex+ حجب البرلمان الثقة عن حكومة خالد منصور
 gives opposes البرلمان | حكومة خالد منصور
 ex+ سحب حزب الأمة الثقة من الوزير سامي حداد
 gives opposes حزب الأمة | سامي حداد
 ex- حجب الضباب الثقة عن السائقين

frame affiliated.sign.for.body.ar
 rel affiliated_with
 verb وقّع
 only finite
 A subj person
 B pp organization,government,company عن باسم
 ex+ وقع خالد منصور عن وزارة النفط
 gives affiliated_with خالد منصور | وزارة النفط
 ex+ وقع سامي حداد عن حزب الأمة
 gives affiliated_with سامي حداد | حزب الأمة
 ex- وقع خالد منصور عن ظهر الجمل

frame ruled.clear.name.ar
 rel ruled_for
 verb برّأ
 with obj ساحة
 A subj court
 B with.gen actor
 set performative
 prio 5
 ex+ برأت المحكمة ساحة الوزير خالد منصور
 gives ruled_for المحكمة | خالد منصور
 ex+ برأت محكمة القاهرة ساحة شركة سيمنز
 gives ruled_for محكمة القاهرة | سيمنز
 ex- برأت المحكمة ضميرها

frame ruled.drop.charges.ar
 rel ruled_for
 verb أسقط حفظ
 with obj @charge @accusation
 A subj court,government
 B pp,with.pp actor عن
 set performative
 prio 5
 ex+ أسقطت المحكمة التهم عن الوزير خالد منصور
 gives ruled_for المحكمة | خالد منصور
 ex+ أسقط قاضي التحقيق الاتهامات عن شركة سيمنز
 gives ruled_for قاضي التحقيق | سيمنز
 ex- أسقطت المحكمة الأوراق عن الطاولة

frame ruled.stay.ar
 rel ruled_against
 verb أوقف علّق جمّد
 with obj تنفيذ سريان
 A subj court
 B with.gen government,organization,company behind
 set performative
 prio 5
 ex+ أوقفت المحكمة الإدارية تنفيذ قرار وزارة التعليم
 gives ruled_against المحكمة الإدارية | وزارة التعليم
 ex+ جمدت المحكمة العليا تنفيذ قرار المفوضية الأوروبية
 gives ruled_against المحكمة العليا | المفوضية الأوروبية
 ex- أوقفت المحكمة الإدارية تنفيذ المشروع

frame ruled.uphold.jail.ar
 rel ruled_against
 verb @uphold @support
 with obj سجن حبس إدانة إعدام توقيف تغريم
 A subj court
 B with.gen person,company,group
 set performative
 prio 6
 block support.ar rule.uphold.ar charge.ar arrest.ar
 ex+ أيدت محكمة الاستئناف سجن الوزير خالد منصور
 gives ruled_against محكمة الاستئناف | خالد منصور
 ex+ ثبتت المحكمة العليا إدانة شركة سيمنز
 gives ruled_against المحكمة العليا | سيمنز
 ex- أيدت محكمة الاستئناف سجن المدينة
