#! lex 1 kind=frames lang=ar
# Courts, prosecutors, regulators and attackers: the light verbs, reports and results by which the press tells their acts.

frame sue.lose.suit.ar
 rel sued
 verb خسر كسب ربح
 with obj @legal
 A subj person,company,organization,group,media,government
 B pp,with.pp actor ضد على
 set performative
 prio 4
 ex+ خسرت شركة آبل دعواها ضد شركة سامسونغ
 gives sued آبل | سامسونغ
 ex+ كسب اتحاد العمال قضيته ضد وزارة الداخلية
 gives sued اتحاد العمال | وزارة الداخلية
 ex- خسر نادي الهلال مباراته ضد نادي النصر

frame sue.claim.at.law.ar
 rel sued
 verb ادعى
 A subj person,company,organization,group,media
 B pp actor على ضد
 set performative
 prio 5
 block allege.content.ar
 ex+ ادعت شركة سامسونغ على شركة آبل
 gives sued سامسونغ | آبل
 ex+ ادعى حزب العمال على وزارة الداخلية أمام القضاء
 gives sued حزب العمال | وزارة الداخلية
 ex- ادعى حزب العمال الفوز في الانتخابات

frame charge.fall.into.hands.ar
 rel charged
 verb وقع سقط
 with pp قبضة يد
 A with.gen government,court,organization
 B subj person,group
 prio 4
 ex+ وقع خالد منصور في قبضة الشرطة الإسبانية
 gives charged الشرطة الإسبانية | خالد منصور
 ex+ سقط سامي حداد في قبضة الأمن العام
 gives charged الأمن العام | سامي حداد
 ex- وقع خالد منصور في خطأ كبير

frame charge.notice.ar
 rel charged
 verb أصدر عمّم
 with obj @charge
 A subj organization
 B pp,with.pp person,group @against
 set performative
 prio 6
 block sanction.issue.ar
 ex+ أصدرت منظمة الإنتربول مذكرة توقيف بحق خالد منصور
 gives charged الإنتربول | خالد منصور
 ex+ عممت منظمة الإنتربول مذكرة توقيف بحق سامي حداد
 gives charged الإنتربول | سامي حداد
 ex- أصدرت منظمة العفو الدولية تقريرا بحق اللجوء

frame sanction.on.ar
 rel sanctioned
 verb حظر حجب منع
 A subj government,organization,court
 B pp organization,company,person,group,media على عن
 set performative
 prio 5
 ex+ حظر الاتحاد الدولي لكرة القدم على نادي الزمالك التعاقد مع لاعبين جدد
 gives sanctioned الاتحاد الدولي لكرة القدم | نادي الزمالك
 ex+ حظرت وزارة التجارة على شركة هواوي بيع هواتفها
 gives sanctioned وزارة التجارة | هواوي
 ex- حظرت وزارة الصحة التدخين في المقاهي

frame sanction.strike.name.ar
 rel sanctioned
 verb شطب حذف
 with obj اسم
 A subj government,organization,court
 B with.gen person,organization,company,media,group
 set performative
 prio 4
 ex+ شطبت هيئة السوق المالية اسم شركة سامسونغ من سجلاتها
 gives sanctioned هيئة السوق المالية | سامسونغ
 ex+ شطبت نقابة المحامين اسم خالد منصور من جدولها
 gives sanctioned نقابة المحامين | خالد منصور
 ex- شطب الكاتب اسم الرواية من الغلاف

frame sanction.reach.ar
 rel sanctioned
 verb شمل طال طاول مس استهدف أصاب
 only finite
 with subj @penalty
 A with.subj,with.gen,with.pp government,organization,court من
 B obj actor
 prio 5
 block attack.ar include.member.ar
 ex+ شملت العقوبات التي فرضتها الولايات المتحدة شركة هواوي
 gives sanctioned الولايات المتحدة | هواوي
 ex+ طالت عقوبات الاتحاد الأوروبي شركة غازبروم
 gives sanctioned الاتحاد الأوروبي | غازبروم
 ex- شملت الجولة شركة هواوي

frame sanction.listed.by.ar
 rel sanctioned
 verb @list وضع أضاف ضم
 only finite
 with pp @list
 A with.pp,with.gen,pp government,organization ل من من_قبل
 B obj,subj actor
 prio 3
 ex+ أُدرجت شركة هواوي على القائمة السوداء للاتحاد الأوروبي
 gives sanctioned اتحاد الأوروبي | هواوي
 ex+ أُدرجت شركة سامسونغ على القائمة السوداء لوزارة التجارة
 gives sanctioned وزارة التجارة | سامسونغ
 ex- أُدرجت القرية على قائمة المواقع السياحية

frame sanction.put.on.list.ar
 rel sanctioned
 verb وضع أضاف صنّف
 with pp @list
 A subj government,organization
 B obj actor
 set performative
 prio 5
 ex+ وضعت الولايات المتحدة شركة هواوي على القائمة السوداء
 gives sanctioned الولايات المتحدة | هواوي
 ex+ أضاف الاتحاد الأوروبي شركة غازبروم إلى القائمة السوداء
 gives sanctioned الاتحاد الأوروبي | غازبروم
 ex- وضعت الشركة منتجها على الرف

frame sanction.badge.ar
 rel sanctioned
 verb سحب ألغى علّق جمّد
 with obj اعتماد تصريح إجازة بطاقة تأشيرة جواز
 A subj government,organization,court
 B with.gen,pp,with.pp company,organization,media,person,group من
 set performative
 prio 5
 ex+ سحبت وزارة الإعلام اعتماد قناة الجزيرة
 gives sanctioned وزارة الإعلام | الجزيرة
 ex+ ألغت السلطات الإسرائيلية تصريح شركة سامسونغ
 gives sanctioned السلطات الإسرائيلية | سامسونغ
 ex- سحب المسافر بطاقة الصعود

frame accuse.put.down.to.ar
 rel accused
 verb نسب عزا
 with obj وقوف ضلوع تورط مسؤولية تنفيذ محاولة تدبير تخطيط
 A subj actor
 B pp actor إلى ل
 set performative
 prio 3
 ex+ نسبت شركة آبل إلى شركة سامسونغ الوقوف وراء التسريب
 gives accused آبل | سامسونغ
 ex+ نسب حزب العمال إلى وزارة الداخلية تدبير الحادث
 gives accused حزب العمال | وزارة الداخلية
 ex- نسبت الصحيفة إلى الوزير قوله إن الأسعار مستقرة

frame accuse.ptcp.passive.ar
 rel accused
 verb @accuse
 only participle
 A pp actor من من_قبل من_جانب من_طرف
 B ante actor
 prio 2
 ex+ ردت شركة سامسونغ المتهمة من شركة آبل بالنسخ
 gives accused آبل | سامسونغ
 ex+ نفت وزارة الداخلية المتهمة من قبل حزب العمال بالتقصير
 gives accused حزب العمال | وزارة الداخلية
 ex- حضر المتهم من السجن

frame accuse.ptcp.directed.ar
 rel accused
 verb وجّه ساق
 only participle
 with ante @accusation
 A pp,with.gen actor من من_قبل من_جانب من_طرف
 B pp actor إلى ل ضد
 prio 3
 ex+ تابع القضاء الاتهامات الموجهة من حزب العمال إلى وزارة الداخلية
 gives accused حزب العمال | وزارة الداخلية
 ex- تأخرت الدعوات الموجهة من الوزارة إلى الضيوف

frame ruled.against.issue.from.ar
 rel ruled_against
 verb صدر
 with subj @ruling @penalty
 A pp,with.pp,with.gen court عن من
 B pp,with.pp actor @against
 prio 3
 ex+ صدر حكم عن محكمة النقض ضد شركة آبل
 gives ruled_against محكمة النقض | آبل
 ex+ صدر عن المحكمة العليا حكم بحق خالد منصور
 gives ruled_against المحكمة العليا | خالد منصور
 ex- صدر كتاب عن دار الساقي ضد الحرب

frame ruled.for.obtain.ar
 rel ruled_for
 verb استصدر انتزع نال حصل كسب
 only finite
 with obj,pp @ruling
 A pp,with.pp,with.gen court من عن
 B subj actor
 prio 5
 block support.gain.ar
 ex+ استصدرت شركة آبل حكما من المحكمة العليا
 gives ruled_for المحكمة العليا | آبل
 ex+ نال حزب العمال من محكمة النقض حكما لصالحه
 gives ruled_for محكمة النقض | حزب العمال
 ex- حصل الطالب على شهادة من الجامعة

frame ruled.against.obtain.ar
 rel ruled_against
 verb استصدر انتزع نال حصل كسب
 only finite
 with obj,pp @ruling
 A pp,with.pp,with.gen court من عن
 B with.pp,pp actor ضد بحق
 prio 5
 ex+ استصدرت شركة آبل حكما من المحكمة العليا ضد شركة سامسونغ
 gives ruled_against المحكمة العليا | سامسونغ
 ex+ نال حزب العمال من محكمة النقض حكما ضد وزارة الداخلية
 gives ruled_against محكمة النقض | وزارة الداخلية
 ex- نال الفريق من الحكم بطاقة ضد الدفاع

frame ruled.for.right.ar
 rel ruled_for
 verb @rule
 with pp أحقية حق براءة إنصاف تبرئة
 A subj court
 B with.gen,with.pp person,company,organization,group,media ل
 set performative
 prio 5
 block rule.against.ar
 ex+ قضت المحكمة العليا بأحقية شركة آبل في الاسم
 gives ruled_for المحكمة العليا | آبل
 ex+ قضت محكمة النقض بأحقية حزب العمال في المقر
 gives ruled_for محكمة النقض | حزب العمال
 ex- قضت المحكمة العليا بحل البرلمان

frame ruled.void.ar
 rel ruled_against
 verb @rule @order
 with pp بطلان إلغاء وقف تعليق نقض رفض رد حل إدانة
 A subj court
 B with.gen,with.subj government,organization,company,media,person,group behind
 set performative
 prio 5
 ex+ قضت المحكمة العليا بإلغاء قرار وزارة الداخلية
 gives ruled_against المحكمة العليا | وزارة الداخلية
 ex+ حكمت محكمة النقض ببطلان عقد شركة سامسونغ
 gives ruled_against محكمة النقض | سامسونغ
 ex- قضت المحكمة العليا بوقف البث شهرا

frame ruled.annul.for.whom.ar
 rel ruled_against
 verb @annul
 with obj @ruling
 A subj court
 B with.pp,pp actor لصالح لفائدة لمصلحة
 set performative
 prio 5
 ex+ نقضت محكمة النقض الحكم الصادر لصالح شركة آبل
 gives ruled_against محكمة النقض | آبل
 ex+ ألغت المحكمة العليا قرارا لفائدة حزب العمال
 gives ruled_against المحكمة العليا | حزب العمال
 ex- ألغت الشركة رحلاتها لصالح خط جديد

frame ruled.annul.against.whom.ar
 rel ruled_for
 verb @annul
 with obj @ruling @penalty
 A subj court
 B with.pp,pp actor ضد بحق في_حق على ب
 set performative
 prio 6
 block rule.annul.ar
 ex+ نقضت محكمة النقض الحكم الصادر ضد شركة آبل
 gives ruled_for محكمة النقض | آبل
 ex+ ألغت المحكمة العليا الغرامة المفروضة على شركة سامسونغ
 gives ruled_for المحكمة العليا | سامسونغ
 ex- ألغى الوزير القرار الذي كتبه على عجل

frame attack.result.ar
 rel targeted
 verb أودى أسفر أدّى تسبّب خلّف حصد أوقع أفضى
 only finite
 with pp,obj حياة مقتل إصابة جرح سقوط وفاة اغتيال استشهاد نزوح تدمير تعطيل تعطّل شلل
 A subj @attack,@hacking,organization,government
 B with.gen,with.pp person,group,organization,government,company من
 prio 4
 ex+ أسفر هجوم جماعة بوكو حرام عن مقتل عشرات الجنود
 gives targeted بوكو حرام | الجنود
 ex+ شنت جماعة بوكو حرام هجوما أودى بحياة ثلاثة صحفيين
 gives targeted بوكو حرام | صحفيين
 ex- أسفر حادث السير عن مقتل ثلاثة صحفيين

frame attack.touch.ar
 rel targeted
 verb طال طاول شمل مس بلغ هز عطّل شل أربك
 only finite
 with subj @attack @hacking @spying
 A subj,with.gen,with.pp actor,product من_قبل
 B obj victim
 prio 4
 ex+ شنت جماعة بوكو حرام هجوما طال صحفيين ومدنيين
 gives targeted بوكو حرام | صحفيين
 ex+ شنت كوريا الشمالية هجوما عطل أنظمة شركة سوني
 gives targeted كوريا الشمالية | سوني
 ex- شملت الزيارة شركة سوني

frame attack.threaten.more.ar
 emit targeted(A,B) possible
 verb @threaten
 only finite
 with pp,obj @attack @kill @hacking
 A subj actor
 B pp,with.pp actor على ضد
 prio 3
 ex+ توعدت جماعة بوكو حرام بمزيد من الهجمات ضد الجيش النيجيري
 gives targeted بوكو حرام | الجيش النيجيري
 ex+ هددت حركة طالبان بهجمات على الحكومة الأفغانية
 gives targeted طالبان | الحكومة الأفغانية
 ex- هددت النقابة بإضراب على مستوى البلاد

frame attack.assault.with.ar
 rel targeted
 verb اعتدى تهجّم تعدّى
 A subj actor
 B pp victim على
 prio 2
 ex+ اعتدى خالد منصور بالضرب على سامي حداد
 gives targeted خالد منصور | سامي حداد
 ex+ تهجمت عناصر حركة طالبان على موظفي الأمم المتحدة
 gives targeted طالبان | الأمم المتحدة
 ex- اعتدى البحر على الشاطئ

frame infect.by.product.ar
 rel targeted
 verb @infect @hack @spy
 only nominal
 A pp product,@spyware ب بواسطة عبر
 B gen,obj,pp victim على
 prio 2
 ex+ وثق مختبر سيتيزن لاب إصابة هواتف صحفيين ببرنامج بيغاسوس
 gives targeted بيغاسوس | صحفيين
 ex+ أكدت شركة آبل اختراق أجهزة ناشطين ببرنامج بيغاسوس
 gives targeted بيغاسوس | ناشطين
 ex- وثق المختبر إصابة المرضى بالسرطان

frame investigate.light.on.ar
 rel investigated
 verb سلّط أخرج نبش فتح أماط أزاح
 with obj ضوء لثام ستار نقاب غطاء تجاوز خرق فضيحة
 A subj media,organization,person,government
 B with.gen,pp,with.pp company,organization,government,person,media على عن
 set performative
 prio 3
 ex+ سلطت صحيفة الغارديان الضوء على شركة آبل
 gives investigated الغارديان | آبل
 ex+ أخرجت منظمة العفو الدولية تجاوزات شركة سامسونغ إلى العلن
 gives investigated العفو | سامسونغ
 ex- سلط المصور الضوء على الجدار

frame investigate.reveal.involvement.ar
 rel investigated
 verb @expose @document @confirm أظهر بيّن
 with subj @probe @report
 A with.subj,with.gen,with.pp actor من ل
 B obj,with.pp,pp company,government,person,organization behind عن
 set factive
 prio 2
 ex+ كشف تحقيق أجرته منظمة العفو الدولية تورط شركة ميتا في بيع البيانات
 gives investigated العفو | ميتا
 ex+ أظهر تقرير أعدته صحيفة الغارديان ضلوع شركة آبل في التهرب
 gives investigated الغارديان | آبل
 ex- أظهر تقرير جديد ارتفاع الأسعار

frame investigate.expose.that.ar
 rel investigated
 verb فضح كشف وثّق رصد أثبت
 only finite
 when comp @attack @hack @spy @kill @steal @abuse @exploit @infect @cause @expel @supply
 A subj organization,media
 B comp.subj company,organization,government,media behind
 set factive
 prio 3
 ex+ كشفت منظمة العفو الدولية أن شركة ميتا دفعت رشى لمسؤولين
 gives investigated العفو | ميتا
 ex- كشفت منظمة العفو الدولية أن المؤتمر سيعقد غدا

frame demand.probe.ar
 rel opposes
 verb @demand
 with pp @probe
 A subj actor
 B with.pp,pp actor behind مع في بشأن حول ضد بحق
 set performative
 prio 2
 ex+ طالبت منظمة العفو الدولية البرلمان بفتح تحقيق مع شركة ميتا
 gives opposes العفو | ميتا
 ex+ حث حزب العمال البرلمان على فتح تحقيق مع شركة سامسونغ
 gives opposes حزب العمال | سامسونغ
 ex- طالب الطلاب بتحقيق أحلامهم

frame attack.die.by.ar
 rel targeted
 verb @kill قتل لقي جرح أصاب
 only finite
 with pp @weapon
 A with.subj,with.gen actor
 B obj,subj person,group
 prio 3
 ex+ قُتل ثلاثة صحفيين بلغم زرعته جماعة بوكو حرام
 gives targeted بوكو حرام | صحفيين
 ex+ أصيب أربعة مدنيين بصواريخ أطلقتها حركة طالبان
 gives targeted طالبان | مدنيين
 ex- قتل الصياد الأسد ببندقية

frame charge.accusation.prosecutor.ar
 rel charged
 verb وجّه
 with obj @accusation
 A subj court,@prosecutor,@judge
 B pp,with.pp actor إلى ل ضد
 set performative
 prio 6
 block accuse.direct.ar accuse.ar
 ex+ وجهت النيابة العامة الاتهام إلى خالد منصور
 gives charged النيابة العامة | خالد منصور
 ex+ وجه المدعي العام اتهامات بالفساد إلى شركة سامسونغ
 gives charged المدعي العام | سامسونغ
 ex- وجهت النيابة العامة الدعوة إلى خالد منصور

frame accuse.responsible.ar
 rel accused
 noun مسؤول متورط
 A subj actor
 B ante,subj company,organization,government,person
 C pp any عن في
 prio 1
 ex+ قال حزب العمال إن شركة سامسونغ مسؤولة عن الحادث
 gives accused حزب العمال | سامسونغ
 ex+ رأت منظمة العفو الدولية أن شركة آبل مسؤولة عن التسريب
 gives accused العفو | آبل
 ex- زار مسؤول في وزارة الصحة المستشفى

frame investigate.hear.ar
 rel investigated
 verb استمع أصغى
 with pp إفادة شهادة قول
 A subj government,court,@committee
 B with.gen,with.pp person,company,organization
 set performative
 prio 3
 ex+ استمع قاضي التحقيق إلى إفادة الوزير خالد منصور
 gives investigated قاضي التحقيق | خالد منصور
 ex+ استمعت النيابة العامة إلى أقوال رجل الأعمال سامي حداد
 gives investigated النيابة العامة | سامي حداد
 ex- استمع الطلاب إلى شهادة المعلم

frame investigate.ask.for.ar
 rel investigated
 verb طلب
 with obj توضيح إيضاح معلومة وثيقة تفسير
 A subj government,court
 B pp company,organization,media,product من
 set performative
 prio 2
 ex+ طلبت المفوضية الأوروبية من شركة ميتا توضيحات
 gives investigated المفوضية الأوروبية | ميتا
 ex+ طلبت وزارة التجارة من شركة آبل وثائق
 gives investigated وزارة التجارة | آبل
 ex- طلبت الوزارة من السكان البقاء في منازلهم

frame sanction.stop.trade.ar
 rel sanctioned
 verb أوقف علّق منع حظر جمّد
 with obj بيع تداول استيراد توزيع إنتاج نشر عرض ترويج تصنيع تصدير
 A subj government,court,@regulator
 B with.gen,with.subj company,organization,media behind
 set performative
 prio 4
 block arrest.ar sanction.ar
 ex+ أوقفت وزارة الصحة بيع أدوية شركة فايزر
 gives sanctioned وزارة الصحة | فايزر
 ex+ منعت وزارة التجارة استيراد هواتف شركة هواوي
 gives sanctioned وزارة التجارة | هواوي
 ex- أوقفت الشركة بيع هواتفها

frame accuse.finger.ar
 rel accused
 verb وجّه رفع أشار صوّب
 with obj,pp إصبع
 A subj actor
 B pp,with.pp actor إلى ل نحو في_وجه ضد
 set performative
 prio 4
 ex+ وجهت شركة آبل أصابع الاتهام إلى شركة سامسونغ
 gives accused آبل | سامسونغ
 ex+ رفع حزب العمال إصبع الاتهام في وجه وزارة الداخلية
 gives accused حزب العمال | وزارة الداخلية
 ex- رفع الطفل إصبعه في وجه المعلم
