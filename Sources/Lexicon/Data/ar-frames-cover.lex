#! lex 1 kind=frames lang=ar
# Set phrases of the press for going to court, charging, detaining and penalising.

frame sue.start.ar
 rel sued
 verb @open @begin اتخذ حرّك
 with obj @legal
 A subj person,group,company,organization,media
 B pp,with.pp actor @against
 set performative
 prio 4
 ex+ باشرت شركة سامسونغ إجراءات قانونية ضد شركة غوغل
 gives sued سامسونغ | غوغل
 ex+ أطلقت نقابة الصحفيين ملاحقة قضائية بحق وزارة الداخلية
 gives sued نقابة الصحفيين | وزارة الداخلية
 ex- أطلقت نقابة الصحفيين جائزة سنوية

frame sue.before.court.ar
 rel sued
 verb خاصم اختصم ساق استدعى
 with pp قضاء @court
 A subj person,group,company,organization,media
 B obj actor
 set performative
 prio 4
 block criticize.ar summon.ar
 ex+ خاصم حزب الأمة وزارة الداخلية أمام القضاء
 gives sued حزب الأمة | وزارة الداخلية
 ex+ ساقت شركة سامسونغ شركة غوغل إلى المحكمة
 gives sued سامسونغ | غوغل
 ex- ساق السائق الحافلة إلى المرآب

frame sue.turn.to.court.ar
 rel sued
 verb احتكم لجأ ذهب توجّه
 with pp قضاء تحكيم @court
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 2
 ex+ احتكمت شركة سامسونغ إلى القضاء ضد شركة غوغل
 gives sued سامسونغ | غوغل
 ex+ احتكمت نقابة الصحفيين إلى القضاء ضد اتحاد الكرة
 gives sued نقابة الصحفيين | اتحاد الكرة
 ex- احتكم الفريقان إلى ركلات الترجيح

frame sue.knock.ar
 rel sued
 verb طرق
 only finite
 with obj باب @court
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 3
 ex+ طرقت شركة سامسونغ باب القضاء ضد شركة غوغل
 gives sued سامسونغ | غوغل
 ex+ طرقت نقابة الصحفيين أبواب المحاكم ضد وزارة الداخلية
 gives sued نقابة الصحفيين | وزارة الداخلية
 ex- طرق الجار الباب ليلا

frame sue.seek.arbitration.ar
 rel sued
 verb طلب باشر بدأ رفع
 with obj تحكيم
 A subj company,organization,person
 B pp,with.pp actor @against
 set performative
 prio 3
 ex+ طلبت شركة سامسونغ التحكيم ضد وزارة الطاقة
 gives sued سامسونغ | وزارة الطاقة
 ex+ تطلب شركة غوغل التحكيم ضد الحكومة المصرية
 gives sued غوغل | الحكومة المصرية
 ex- طلب المدرب تحكيما أجنبيا للمباراة

frame sue.keep.on.ar
 rel sued
 verb جدّد سحب خسر كسب ربح واصل
 with obj @legal
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 3
 ex+ جددت شركة سامسونغ دعواها ضد شركة غوغل
 gives sued سامسونغ | غوغل
 ex+ سحب نادي الوداد شكواه ضد اتحاد الكرة
 gives sued نادي الوداد | اتحاد الكرة
 ex- خسر الفريق مباراته ضد شركة غوغل

frame charge.claim.against.ar
 rel charged
 verb ادعى
 only finite
 A subj @prosecutor
 B pp actor على
 set performative
 prio 6
 block allege.content.ar sue.ar
 ex+ ادعت النيابة العامة على خالد منصور بجرم الرشوة
 gives charged النيابة العامة | خالد منصور
 ex+ ادعى المدعي العام على شركة سامسونغ
 gives charged المدعي العام | سامسونغ
 ex- ادعى الرجل المرض على أصدقائه

frame charge.hold.decide.ar
 rel charged
 verb نجح تمكّن قرّر جدّد مدّد أعلن طلب طالب أمر التمس
 with obj,pp حبس سجن توقيف اعتقال إيداع احتجاز إعدام ضبط
 A subj @prosecutor,@police
 B with.gen,pp person,group
 set performative
 prio 7
 block rule.penalty.ar demand.penalty.ar demand.harm.ar rule.against.ar ruled.uphold.jail.ar
 ex+ قررت النيابة العامة حبس الناشط خالد منصور
 gives charged النيابة العامة | خالد منصور
 ex+ طلب المدعي العام سجن الناشطة سلمى حداد
 gives charged المدعي العام | سلمى حداد
 ex- طلب المدعي العام تأجيل الجلسة

frame charge.ascribe.ar
 rel charged
 verb أسند نسب وجّه عزا
 with obj @charge
 A subj government,court
 B pp,with.pp actor إلى ل
 set performative
 prio 3
 ex+ أسندت النيابة العامة إلى خالد منصور تهمة الرشوة
 gives charged النيابة العامة | خالد منصور
 ex+ نسبت النيابة العامة تهمة التزوير إلى الناشطة سلمى حداد
 gives charged النيابة العامة | سلمى حداد
 ex- نسبت المحكمة العليا القول إلى الشاعر

frame charge.to.trial.ar
 rel charged
 verb قدّم ساق أحال جلب
 with pp محاكمة قضاء
 A subj government,court
 B obj person,group,company,organization
 set performative
 prio 3
 ex+ قدمت النيابة العامة خالد منصور للمحاكمة
 gives charged النيابة العامة | خالد منصور
 ex+ ساقت الشرطة سلمى حداد إلى القضاء
 gives charged الشرطة | سلمى حداد
 ex- قدمت الشرطة سلمى حداد للصحافة

frame charge.red.notice.ar
 rel charged
 verb أصدر استصدر عمّم
 with obj نشرة أمر برقية @charge
 A subj government,organization
 B pp,with.pp person,group بحق على ضد
 set performative
 prio 3
 ex+ استصدرت الشرطة أمرا بالقبض على خالد منصور
 gives charged الشرطة | خالد منصور
 ex+ عممت الشرطة برقية بحق الناشطة سلمى حداد
 gives charged الشرطة | سلمى حداد
 ex- أصدرت الشرطة نشرة عن حالة الطرق

frame charge.throw.jail.ar
 rel charged
 verb زج رمى ألقى
 with pp سجن حبس زنزانة معتقل
 A subj government,court
 B pp,obj person,group ب
 set performative
 prio 4
 ex+ زجت الحكومة بالمعارض خالد منصور في السجن
 gives charged الحكومة | خالد منصور
 ex+ ألقت الشرطة بالناشطة سلمى حداد في زنزانة
 gives charged الشرطة | سلمى حداد
 ex- زج المدرب بلاعبه في المباراة

frame charge.put.under.ar
 rel charged
 verb وضع
 with pp حراسة حبس @charge @penalty
 A subj government,court
 B obj person,group
 set performative
 prio 3
 ex+ وضعت الشرطة خالد منصور تحت الحراسة النظرية
 gives charged الشرطة | خالد منصور
 ex+ وضعت النيابة العامة الوزيرة سلمى حداد رهن الحبس الاحتياطي
 gives charged النيابة العامة | سلمى حداد
 ex- وضعت الشرطة الحواجز تحت الجسر

frame charge.hold.person.ar
 rel charged
 verb استوقف تحفّظ تابع
 A subj @police,@prosecutor
 B obj,pp person,group على
 set performative
 prio 5
 block criticize.ar
 ex+ استوقفت الشرطة خالد منصور في المطار
 gives charged الشرطة | خالد منصور
 ex+ تحفظت الشرطة على الناشطة سلمى حداد
 gives charged الشرطة | سلمى حداد
 ex- استوقف المشهد خالد منصور

frame charge.held.at.ar
 rel charged
 verb @arrest
 only participle
 A pp government لدى
 B ante person,group
 prio 2
 ex+ أضرب خالد منصور المعتقل لدى السلطات الإيرانية عن الطعام
 gives charged السلطات الإيرانية | خالد منصور
 ex+ يضرب الصحفي رامي الحلو المعتقل لدى الشرطة عن الطعام
 gives charged الشرطة | رامي الحلو
 ex- زار الوزير المبنى المحتجز لدى البنك

frame charge.extradite.ar
 rel charged
 verb @demand
 with pp تسليم تسلّم
 A subj government
 B with.gen person,group
 prio 5
 ex+ طالبت فرنسا بتسليم المعارض خالد منصور
 gives charged فرنسا | خالد منصور
 ex+ تطالب الحكومة المصرية بتسليم الوزيرة سلمى حداد
 gives charged الحكومة المصرية | سلمى حداد
 ex- طالبت فرنسا بتسليم البضائع

frame sanction.designate.ar
 rel sanctioned
 verb صنّف
 only finite
 A subj government
 B obj organization,company,media
 set performative
 prio 2
 ex+ صنفت ألمانيا حركة الشباب منظمة إرهابية
 gives sanctioned ألمانيا | حركة الشباب
 ex+ صنفت وزارة العدل نقابة الصحفيين عميلا أجنبيا
 gives sanctioned وزارة العدل | نقابة الصحفيين
 ex- صنف الناقد الرواية ضمن الأفضل

frame sanction.attach.ar
 rel sanctioned
 verb حجز تحفّظ جمّد
 with pp,obj @money @stake حساب ملك ممتلكات
 A subj government,court,@bank
 B with.gen actor
 set performative
 prio 4
 block criticize.ar
 ex+ حجزت المحكمة على أموال شركة سامسونغ
 gives sanctioned المحكمة | سامسونغ
 ex+ تحفظت النيابة العامة على ممتلكات الوزير خالد منصور
 gives sanctioned النيابة العامة | خالد منصور
 ex- حجزت الشركة قاعة كبيرة

frame sanction.dissolve.body.ar
 rel sanctioned
 verb حل
 only finite
 A subj government,court
 B obj organization
 set performative
 prio 2
 ex+ حلت الحكومة الفرنسية نقابة الصحفيين
 gives sanctioned الحكومة الفرنسية | نقابة الصحفيين
 ex+ حلت المحكمة العليا حزب الأمة
 gives sanctioned المحكمة العليا | حزب الأمة
 ex- حل الفريق ضيفا على المدينة

frame sanction.relieve.ar
 rel sanctioned
 verb أعفى أقال نحّى أزاح عزل
 only finite
 A subj actor
 B obj person
 set performative
 prio 5
 block grant.ar acquit.ar appoint.ar
 ex+ أعفت الحكومة خالد منصور من مهامه
 gives sanctioned الحكومة | خالد منصور
 ex- أعفى القانون السلع من الضريبة

frame sanction.exclude.ar
 rel sanctioned
 verb استبعد أقصى حرم
 only finite
 A subj organization,government
 B obj person,organization,government,company,place
 set performative
 prio 4
 block rule.reject.ar
 ex+ استبعد الاتحاد الدولي روسيا من البطولة
 gives sanctioned الاتحاد الدولي | روسيا
 ex+ استبعد اتحاد الكرة نادي الوداد من البطولة
 gives sanctioned اتحاد الكرة | نادي الوداد
 ex- استبعد الخبراء هطول الأمطار

frame sanction.impose.b.ar
 rel sanctioned
 verb أنزل ألحق أوقع
 only finite
 with obj @penalty
 A subj actor
 B pp,with.pp actor ب
 set performative
 prio 4
 ex+ أنزلت اللجنة الأولمبية عقوبة بنادي الوداد
 gives sanctioned اللجنة الأولمبية | نادي الوداد
 ex+ أوقع اتحاد الكرة غرامة باللاعب خالد منصور
 gives sanctioned اتحاد الكرة | خالد منصور
 ex- أنزل العمال البضاعة بالميناء

frame sanction.immunity.ar
 rel sanctioned
 verb رفع نزع أسقط سحب
 with obj حصانة عضوية جنسية
 A subj government,organization
 B pp,with.pp,with.gen person عن من
 set performative
 prio 5
 ex+ رفع البرلمان الحصانة عن خالد منصور
 gives sanctioned البرلمان | خالد منصور
 ex+ أسقط البرلمان الحصانة عن النائبة سلمى حداد
 gives sanctioned البرلمان | سلمى حداد
 ex- رفع البرلمان الجلسة ساعة

frame sanction.extend.ar
 rel sanctioned
 verb مدّد شدّد وسّع جدّد أعلن أقر شرّع أعاد كثّف ضاعف تبنّى سلّط
 with obj @penalty
 A subj government,organization
 B pp,with.pp actor على ضد بحق
 set performative
 prio 3
 block support.ar support.express.ar support.ptcp.ar
 ex+ مددت بريطانيا العقوبات على شركة سامسونغ
 gives sanctioned بريطانيا | سامسونغ
 ex+ أعلنت فرنسا عقوبات جديدة ضد خالد منصور
 gives sanctioned فرنسا | خالد منصور
 ex- مددت بريطانيا الهدنة

frame sanction.target.with.ar
 rel sanctioned
 verb استهدف شمل ضرب
 only finite
 with pp @penalty
 A subj government,organization
 B obj actor
 set performative
 prio 5
 block attack.ar include.member.ar
 ex+ استهدفت بريطانيا شركة سامسونغ بعقوبات
 gives sanctioned بريطانيا | سامسونغ
 ex+ استهدف الاتحاد الأوروبي خالد منصور بعقوبات جديدة
 gives sanctioned الاتحاد الأوروبي | خالد منصور
 ex- استهدف الجيش الفرنسي القرية بصواريخ

# Set phrases of accusing, opposing, striking and examining.

frame accuse.heap.ar
 rel accused
 verb كال أطلق ساق كرّر جدّد سرد صعّد نشر رمى
 with obj,pp @accusation
 A subj actor
 B pp,with.pp,obj actor ل ضد بحق إلى على
 set performative
 prio 3
 ex+ كالت نقابة الصحفيين الاتهامات لوزارة الداخلية
 gives accused نقابة الصحفيين | وزارة الداخلية
 ex+ أطلق حزب الأمة اتهامات ضد شركة سامسونغ
 gives accused حزب الأمة | سامسونغ
 ex- كال التاجر القمح للزبون

frame accuse.reproach.ar
 rel accused
 verb لام
 only finite
 A subj actor
 B obj actor
 set performative
 prio 3
 block criticize.ar
 ex+ لامت نقابة الصحفيين وزارة الداخلية
 gives accused نقابة الصحفيين | وزارة الداخلية
 ex+ لام الوزير خالد منصور شركة سامسونغ
 gives accused خالد منصور | سامسونغ
 ex- لام الرجل نفسه

frame accuse.link.ar
 rel accused
 verb ربط
 only finite
 with obj @attack @hacking @spying
 A subj actor
 B pp actor ب
 set performative
 prio 3
 ex+ ربطت الشرطة الهجوم بحركة الشباب
 gives accused الشرطة | حركة الشباب
 ex+ ربطت شركة غوغل الاختراق بالحكومة الصينية
 gives accused غوغل | الحكومة الصينية
 ex- ربط المهندس الطريق بالجسر

frame accuse.suspect.ar
 rel accused
 verb اشتبه لمّح ألمح شك شكّك
 with pp @accusation تواطؤ تورط ضلوع مسؤولية نزاهة
 A subj actor
 B with.gen,with.pp actor
 set performative
 prio 2
 block criticize.ar
 ex+ اشتبهت الشرطة في تورط شركة سامسونغ
 gives accused الشرطة | سامسونغ
 ex+ لمحت نقابة الصحفيين إلى تواطؤ وزارة الداخلية
 gives accused نقابة الصحفيين | وزارة الداخلية
 ex- لمح الشاعر إلى حبه القديم

frame accuse.brand.ar
 rel accused
 verb نعت وصف رمى وصم
 only finite
 with pp @accusation تهمة إرهاب خيانة عمالة فساد كذب عنصرية
 A subj actor
 B obj actor
 set performative
 prio 3
 ex+ وصم حزب الأمة نقابة الصحفيين بالخيانة
 gives accused حزب الأمة | نقابة الصحفيين
 ex+ رمى الوزير خالد منصور شركة سامسونغ بالكذب
 gives accused خالد منصور | سامسونغ
 ex- وصف الطبيب للمريض دواء

frame accuse.answer.ar
 rel accused
 verb @deny @reject رد علّق
 only finite
 with obj,pp @accusation
 A with.gen,with.pp actor من
 B subj actor
 set own-polarity
 prio 4
 block criticize.ar
 ex+ رد بنك باركليز على اتهامات نقابة الصحفيين
 gives accused نقابة الصحفيين | باركليز
 ex+ نفت شركة سامسونغ اتهامات وزارة التجارة
 gives accused وزارة التجارة | سامسونغ
 ex- رد الحارس على هتافات الجمهور

frame oppose.rouse.ar
 rel opposes
 verb صعّد انتفض حشد عبّأ نظّم اصطف حرّض تحرّك ألّب
 only finite
 A subj actor
 B pp actor behind @against
 set performative
 prio 1
 ex+ صعدت نقابة الصحفيين ضد وزارة الداخلية
 gives opposes نقابة الصحفيين | وزارة الداخلية
 ex+ تحركت نقابة المحامين ضد الحكومة المصرية
 gives opposes نقابة المحامين | الحكومة المصرية
 ex- صعد اللاعب إلى المنصة

frame oppose.ask.to.quit.ar
 rel opposes
 verb @demand
 with pp استقالة تنح رحيل
 A subj actor
 B obj actor
 set performative
 prio 3
 ex+ دعا حزب الأمة الحكومة المصرية إلى الاستقالة
 gives opposes حزب الأمة | الحكومة المصرية
 ex+ طالبت نقابة الصحفيين الوزير خالد منصور بالاستقالة
 gives opposes نقابة الصحفيين | خالد منصور
 ex- دعا حزب الأمة أنصاره إلى مهرجان

frame oppose.withdraw.cover.ar
 rel opposes
 verb سحب رفع أوقف قطع
 only finite
 with obj غطاء دعم تأييد تمويل ثقة
 A subj actor
 B pp,with.pp actor عن ل من
 set performative
 prio 3
 block oppose.no.confidence.ar
 ex+ سحب حزب الأمة دعمه لحزب الوفد
 gives opposes حزب الأمة | حزب الوفد
 ex+ رفع حزب الأمة الغطاء عن الوزير خالد منصور
 gives opposes حزب الأمة | خالد منصور
 ex- رفع العامل الغطاء عن البئر

frame oppose.met.with.ar
 rel opposes
 verb قابل جابه
 with pp @criticism @oppose @protest رفض
 A with.pp,pp actor من من_جانب من_قبل
 B subj,obj actor behind
 set performative
 prio 3
 ex+ قوبل قرار وزارة الصحة برفض من نقابة الصحفيين
 gives opposes نقابة الصحفيين | وزارة الصحة
 ex+ قوبلت خطة شركة سامسونغ بانتقادات من حزب الأمة
 gives opposes حزب الأمة | سامسونغ
 ex- قوبل الضيف بترحيب من الجمهور

frame targeted.disperse.ar
 rel targeted
 verb فرّق
 only finite
 A subj government
 B obj group
 prio 2
 ex+ فرقت الشرطة مئات المتظاهرين
 gives targeted الشرطة | المتظاهرين
 ex+ فرق الجيش الفرنسي المحتجين بالقوة
 gives targeted الجيش الفرنسي | المحتجين
 ex- فرق الحكم بين اللاعبين

frame targeted.break.up.ar
 rel targeted
 verb فض فضّ فرّق قمع
 with obj @protest تجمع
 A subj government
 B with.gen,with.pp organization,group ل
 prio 3
 ex+ فضت الشرطة اعتصام نقابة الصحفيين
 gives targeted الشرطة | نقابة الصحفيين
 ex+ قمعت الشرطة تظاهرة لاتحاد العمال
 gives targeted الشرطة | اتحاد العمال
 ex- فض المدير الاجتماع

frame targeted.receive.threat.ar
 rel targeted
 verb تلقّى
 with obj @threat
 A with.pp,pp actor من
 B subj actor
 prio 3
 ex+ تلقت الصحفية سلمى حداد تهديدات من حركة الشباب
 gives targeted حركة الشباب | سلمى حداد
 ex+ تلقى بنك باركليز تهديدا من مجموعة لازاروس
 gives targeted لازاروس | باركليز
 ex- تلقى الحارس كرة من زميله

frame targeted.undergo.hand.ar
 rel targeted
 verb تعرّض
 with pp @attack @abuse @threat @arrest
 A pp,with.pp actor على_يد على_أيدي
 B obj,subj actor
 prio 2
 ex+ تعرضت الناشطة سلمى حداد للتعذيب على أيدي الشرطة
 gives targeted الشرطة | سلمى حداد
 ex- تعرض الفريق للهزيمة على يد الوداد

frame targeted.fall.victim.ar
 rel targeted
 verb وقع سقط راح ذهب
 only finite
 with obj,pp ضحية فريسة
 A with.gen,with.pp,pp actor,product ل بيد
 B subj actor
 prio 3
 block based.ar
 ex+ سقطت شركة سامسونغ فريسة لمجموعة لازاروس
 gives targeted لازاروس | سامسونغ
 ex- وقعت شركة سامسونغ ضحية للأزمة

frame targeted.disable.ar
 rel targeted
 verb عطّل شل شوّه
 only finite
 with obj نظام شبكة موقع خادم خدمة حساب هاتف حاسوب
 A subj organization,group,government,person
 B with.gen company,organization,government,media,person
 prio 2
 block attack.ar
 ex+ عطلت مجموعة لازاروس خوادم شركة سامسونغ
 gives targeted لازاروس | سامسونغ
 ex+ شلت مجموعة لازاروس حواسيب وزارة الدفاع
 gives targeted لازاروس | وزارة الدفاع
 ex- عطل المطر خدمة القطار

frame targeted.take.town.ar
 rel targeted
 verb @control
 only finite
 A subj government,organization
 B patient place
 prio -1
 ex+ سيطرت حركة الشباب على مدينة طرابلس
 gives targeted حركة الشباب | طرابلس
 ex+ هيمنت حركة الشباب على مدينة غزة
 gives targeted حركة الشباب | غزة
 ex- سيطرت شركة سامسونغ على السوق

frame targeted.things.ar
 rel targeted
 verb @attack @steal @abuse
 with obj,pp منزل مخزن مكتب سيارة حافلة أرض متجر مدرسة مسجد كنيسة مزرعة شاحنة
 A subj actor
 B with.gen,with.pp organization,group,government,person,media,company ل
 prio 2
 ex+ نهبت حركة الشباب مخازن منظمة العفو الدولية
 gives targeted حركة الشباب | العفو
 ex+ أحرقت الشرطة سيارات الصحفيين
 gives targeted الشرطة | الصحفيين
 ex- ضرب الزلزال منازل القرية

frame targeted.ambush.ar
 rel targeted
 verb نصب أعد دبّر
 with obj كمين فخ مكيدة
 A subj organization,group,government
 B pp,with.pp actor ل
 prio 3
 ex+ نصبت حركة الشباب كمينا للجيش الفرنسي
 gives targeted حركة الشباب | الفرنسي
 ex+ نصبت الشرطة فخا لتنظيم داعش
 gives targeted الشرطة | داعش
 ex- نصب الصياد فخا للأرانب

frame investigate.file.ar
 rel investigated
 verb فتح أحال راجع درس
 only finite
 with obj ملف قضية
 A subj government,court,media
 B with.gen company,organization,government,media,person
 prio 1
 ex+ راجعت النيابة العامة ملف شركة سامسونغ
 gives investigated النيابة العامة | سامسونغ
 ex- فتح الموظف ملفا على حاسوبه

frame investigate.about.ar
 rel investigated
 verb حقّق استقصى تحرّى دقّق بحث
 A subj government,court,media,organization
 B pp company,organization,government,media,person بشأن حول عن
 set factive
 prio -1
 ex+ تحقق الشرطة بشأن شركة سامسونغ
 gives investigated الشرطة | سامسونغ
 ex+ دققت الشرطة حول الوزير خالد منصور
 gives investigated الشرطة | خالد منصور
 ex- بحث الوزيران العلاقات بين البلدين

frame investigate.hear.ar
 rel investigated
 verb استمع
 A subj @prosecutor,@judge,@police,court
 B pp person إلى ل
 prio 2
 ex+ استمعت الشرطة إلى الوزير خالد منصور
 gives investigated الشرطة | خالد منصور
 ex+ استمعت النيابة العامة إلى الناشطة سلمى حداد
 gives investigated النيابة العامة | سلمى حداد
 ex- استمع الجمهور إلى المطربة سلمى حداد

frame investigate.appear.before.ar
 rel investigated
 verb مثل
 only finite
 A pp @prosecutor,@committee,@police أمام
 B subj person
 prio 2
 ex+ يمثل الوزير خالد منصور أمام النيابة العامة
 gives investigated النيابة العامة | خالد منصور
 ex+ مثلت الناشطة سلمى حداد أمام الشرطة
 gives investigated الشرطة | سلمى حداد
 ex- مثل الممثل أمام الجمهور

frame investigate.commission.ar
 rel investigated
 verb شكّل أوفد أرسل كلّف أنشأ
 with obj لجنة_تحقيق فريق بعثة لجنة
 A subj government,organization,court
 B pp,with.pp company,organization,government,media,person في مع حول بشأن
 prio 0
 block ally.form.ar
 ex+ شكلت وزارة الصحة لجنة تحقيق مع شركة سامسونغ
 gives investigated وزارة الصحة | سامسونغ
 ex+ شكل اتحاد الكرة لجنة تحقيق بشأن نادي الوداد
 gives investigated اتحاد الكرة | نادي الوداد
 ex- شكل المدرب فريقا من الشباب

frame investigate.analyse.ar
 rel investigated
 verb حلّل فحص عاين
 only finite
 with obj @device هاتف
 A subj organization,company,government,media
 B with.gen person,group,organization
 prio 2
 ex+ حللت منظمة العفو الدولية هاتف الصحفي رامي الحلو
 gives investigated العفو | رامي الحلو
 ex+ فحصت شركة غوغل هواتف الصحفيين
 gives investigated غوغل | الصحفيين
 ex- حلل المختبر العينة

frame investigate.proved.by.ar
 rel investigated
 verb @expose @confirm أظهر بيّن
 with subj @probe @report
 A with.gen,with.pp organization,government,media,company,court ل من
 B obj,pp company,organization,government,media,person behind عن في
 set factive
 prio 2
 ex+ كشف تقرير للشرطة عن تلاعب في شركة سامسونغ
 gives investigated شرطة | سامسونغ
 ex+ كشف تحقيق لوزارة العدل عن فساد في بنك باركليز
 gives investigated وزارة العدل | باركليز
 ex- أثبت التقرير صحة الخبر

frame investigate.concluded.ar
 rel investigated
 verb خلص توصّل انتهى
 with subj @probe @report
 A with.gen,with.pp organization,government,media,company,court ل من
 B comp.topic,comp.subj company,government,person,organization
 set factive
 prio 2
 ex+ خلص تحقيق الشرطة إلى أن شركة سامسونغ أهملت الصيانة
 gives investigated الشرطة | سامسونغ
 ex+ توصل تقرير منظمة العفو الدولية إلى أن الجيش الفرنسي قتل مدنيين
 gives investigated العفو | الجيش الفرنسي
 ex- خلص التقرير إلى أن الجو معتدل

frame accuse.turn.blame.ar
 rel accused
 verb أنحى صبّ
 with pp,obj لوم لائمة
 A subj actor
 B pp,with.pp actor على
 set performative
 prio 4
 ex+ أنحت نقابة الصحفيين باللائمة على وزارة الداخلية
 gives accused نقابة الصحفيين | وزارة الداخلية
 ex+ أنحى الوزير خالد منصور باللوم على شركة سامسونغ
 gives accused خالد منصور | سامسونغ
 ex- أنحى الرجل رأسه

frame investigate.found.that.ar
 rel investigated
 verb @expose أثبت وثّق رصد
 only finite
 when comp @attack @kill @hack @spy @abuse @steal @infect @exploit
 A subj organization,company,media,government
 B comp.subj organization,company,government,media,person
 set factive
 prio 3
 block accuse.say.ar
 ex+ كشفت شركة غوغل أن مجموعة لازاروس اخترقت بنك باركليز
 gives investigated غوغل | لازاروس
 ex+ كشفت منظمة العفو الدولية أن الجيش الفرنسي قصف مستشفى
 gives investigated العفو | الجيش الفرنسي
 ex- كشفت شركة غوغل أن أرباحها ارتفعت

frame investigate.search.ar
 rel investigated
 verb فتّش
 only finite
 with obj مقر مكتب منزل فرع
 A subj government,court
 B with.gen organization,media,company,person,government
 prio 4
 block targeted.raid.office.ar attack.ar
 ex+ فتش الادعاء العام منزل الوزير خالد منصور
 gives investigated الادعاء العام | خالد منصور
 ex- فتش الرجل جيوبه

frame investigate.summon.hear.ar
 rel investigated
 verb @summon
 with pp سماع استماع إفادة استجواب
 A subj government,court
 B obj person,company,organization
 set performative
 prio 3
 block summon.ar
 ex+ استدعت النيابة العامة الوزير خالد منصور لسماع أقواله
 gives investigated النيابة العامة | خالد منصور
 ex+ استدعت الشرطة الناشطة سلمى حداد لاستجوابها
 gives investigated الشرطة | سلمى حداد
 ex- استدعت المدرسة ولي الأمر

frame oppose.mock.ar
 rel opposes
 verb سخر تهكّم استهزأ
 only finite
 A subj person
 B pp actor behind من ب على
 set performative
 ex+ سخر الوزير خالد منصور من نقابة الصحفيين
 gives opposes خالد منصور | نقابة الصحفيين
 ex+ تهكم النائب خالد منصور على شركة سامسونغ
 gives opposes خالد منصور | سامسونغ
 ex- سخر الممثل من نفسه
