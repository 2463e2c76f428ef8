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
 verb استوقف تحفّظ
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
 B pp,with.pp actor ب بحق
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
 A with.gen actor
 B subj actor
 set own-polarity
 prio -1
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
 prio 4
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
 gives investigated شرطة | سامسونغ
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

# Set phrases of courts, backers and allies.

frame investigate.hear.person.ar
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

frame rule.against.party.ar
 rel ruled_against
 verb @rule
 only finite
 A subj court
 B pp actor ضد بحق
 set performative
 prio 1
 ex+ قضت المحكمة العليا ضد شركة سامسونغ
 gives ruled_against المحكمة العليا | سامسونغ
 ex+ قضت المحكمة الإدارية ضد حزب الأمة
 gives ruled_against المحكمة الإدارية | حزب الأمة
 ex- قضت الشرطة ليلتها ضد الجدار

frame rule.content.breach.ar
 rel ruled_against
 verb @rule @confirm وجد أعلن
 when comp @abuse @attack @exploit @steal @oppose @fail
 A subj court
 B comp.subj actor
 set performative
 prio 3
 block accuse.say.ar
 ex+ قضت المحكمة العليا بأن شركة سامسونغ انتهكت القانون
 gives ruled_against المحكمة العليا | سامسونغ
 ex+ أكدت المحكمة أن وزارة الداخلية خالفت الدستور
 gives ruled_against المحكمة | وزارة الداخلية
 ex- أكدت المحكمة أن الجلسة بدأت

frame rule.issued.for.ar
 rel ruled_for
 verb صدر
 only finite
 with obj,subj @ruling
 A pp,with.pp court عن من
 B pp,with.pp actor لصالح لمصلحة لفائدة
 prio 4
 ex+ صدر حكم عن المحكمة العليا لصالح شركة سامسونغ
 gives ruled_for المحكمة العليا | سامسونغ
 ex+ صدر قرار من المحكمة الإدارية لفائدة وزارة الداخلية
 gives ruled_for المحكمة الإدارية | وزارة الداخلية
 ex- صدر الكتاب عن دار للنشر

frame rule.turn.down.from.ar
 rel ruled_against
 verb @reject @deny @oppose
 with obj @motion @legal
 A subj court
 B with.pp,pp actor من من_قبل من_جانب
 set performative
 prio 7
 block criticize.ar
 ex+ رفضت المحكمة العليا الطعن المقدم من شركة سامسونغ
 gives ruled_against المحكمة العليا | سامسونغ
 ex+ ردت محكمة النقض الاستئناف المقدم من حزب الأمة
 gives ruled_against محكمة النقض | حزب الأمة
 ex- رفضت المحكمة التعليق

frame rule.allow.from.ar
 rel ruled_for
 verb قبل وافق أيّد
 with obj,pp @motion @legal
 A subj court
 B with.pp,pp,with.gen actor من من_قبل من_جانب
 set performative
 prio 6
 block support.ar
 ex+ قبلت المحكمة العليا الطعن المقدم من شركة سامسونغ
 gives ruled_for المحكمة العليا | سامسونغ
 ex+ وافقت المحكمة على طلب حزب الأمة
 gives ruled_for المحكمة | حزب الأمة
 ex- قبلت المحكمة اعتذار الشاهد

frame rule.suspend.decision.ar
 rel ruled_against
 verb علّق أوقف جمّد
 with obj @ruling @law أمر
 A subj court
 B with.gen,with.subj government,organization,company
 set performative
 prio 4
 ex+ علقت المحكمة قرار وزارة الداخلية
 gives ruled_against المحكمة | وزارة الداخلية
 ex+ جمدت المحكمة العليا مرسوم الحكومة المصرية
 gives ruled_against المحكمة العليا | الحكومة المصرية
 ex- علقت المحكمة لوحة على بابها

frame rule.forbid.on.ar
 rel ruled_against
 verb حظر حرّم
 only finite
 A subj court
 B pp actor على
 set performative
 prio 4
 block sanction.ar
 ex+ حظر القاضي على شركة سامسونغ بيع الهواتف
 gives ruled_against القاضي | سامسونغ
 ex+ حظرت المحكمة على حزب الأمة تنظيم المسيرات
 gives ruled_against المحكمة | حزب الأمة
 ex- حظر الطبيب على المريض السكر

frame rule.fail.before.ar
 rel ruled_against
 verb @fail
 only finite
 with pp @legal @motion @appeal
 A pp,with.pp court أمام لدى
 B subj actor
 prio 3
 ex+ أخفقت شركة سامسونغ في استئنافها أمام المحكمة العليا
 gives ruled_against المحكمة العليا | سامسونغ
 ex+ فشل نادي الوداد في طعنه لدى المحكمة الرياضية
 gives ruled_against المحكمة الرياضية | نادي الوداد
 ex- فشل الطالب في الامتحان

frame rule.succeed.before.ar
 rel ruled_for
 verb نجح فاز كسب ربح
 only finite
 with pp,obj @legal @motion @appeal
 A pp,with.pp court أمام لدى
 B subj actor
 prio 3
 ex+ نجحت شركة سامسونغ في استئنافها أمام المحكمة العليا
 gives ruled_for المحكمة العليا | سامسونغ
 ex+ فازت نقابة الصحفيين بالقضية أمام المحكمة الإدارية
 gives ruled_for المحكمة الإدارية | نقابة الصحفيين
 ex- نجح الطالب في الامتحان

frame rule.release.order.ar
 rel ruled_for
 verb @rule @order أمر
 with obj,pp سراح سبيل إفراج إخلاء_سبيل
 A subj court
 B with.gen,with.pp,pp person,group عن
 set performative
 prio 5
 block rule.against.ar
 ex+ قرر القاضي إطلاق سراح الصحفي رامي الحلو
 gives ruled_for القاضي | رامي الحلو
 ex+ أمرت المحكمة بإخلاء سبيل الناشطة سلمى حداد
 gives ruled_for المحكمة | سلمى حداد
 ex- قرر القاضي تأجيل الجلسة

frame rule.lift.ar
 rel ruled_for
 verb رفع ألغى أنهى أزال
 with obj @penalty تجميد حجز
 A subj court
 B pp,with.pp actor عن على
 set performative
 prio 5
 block sanction.immunity.ar
 ex+ رفعت المحكمة الحظر عن حزب الأمة
 gives ruled_for المحكمة | حزب الأمة
 ex+ رفعت المحكمة العليا الحجز عن شركة سامسونغ
 gives ruled_for المحكمة العليا | سامسونغ
 ex- رفعت المحكمة الجلسة إلى الغد

frame rule.uphold.right.ar
 rel ruled_for
 verb أيّد أقر اعترف ثبّت أكّد
 with obj,pp موقف حق براءة ملكية أحقية
 A subj court
 B with.gen actor
 set performative
 prio 6
 block support.ar
 ex+ أيدت المحكمة العليا موقف نقابة الصحفيين
 gives ruled_for المحكمة العليا | نقابة الصحفيين
 ex+ ثبتت المحكمة ملكية شركة سامسونغ للأرض
 gives ruled_for المحكمة | سامسونغ
 ex- أكدت المحكمة موقف السيارات

frame rule.ease.ar
 rel ruled_for
 verb خفّف قلّص خفّض
 with obj @penalty حكم مدة
 A subj court
 B with.gen,with.pp,pp person,organization,company على بحق عن
 set performative
 prio 4
 ex+ خففت محكمة الاستئناف عقوبة الصحفي رامي الحلو
 gives ruled_for محكمة الاستئناف | رامي الحلو
 ex+ قلصت المحكمة الرياضية عقوبة نادي الوداد
 gives ruled_for المحكمة الرياضية | نادي الوداد
 ex- خففت المحكمة ساعات العمل

frame rule.halt.harm.ar
 rel ruled_for
 verb أوقف علّق منع جمّد
 with obj ترحيل هدم إعدام تسليم إخلاء إبعاد
 A subj court
 B with.gen person,group
 set performative
 prio 6
 block sanction.ar arrest.ar rule.forbid.ar
 ex+ أوقفت المحكمة ترحيل الصحفي رامي الحلو
 gives ruled_for المحكمة | رامي الحلو
 ex+ علق القاضي تسليم الوزير خالد منصور
 gives ruled_for القاضي | خالد منصور
 ex- أوقفت المحكمة الجلسة

frame rule.shelve.ar
 rel ruled_for
 verb حفظ أسقط
 only finite
 with obj @legal @charge @accusation
 A subj court,@prosecutor
 B with.pp,pp actor ضد بحق عن إلى
 set performative
 prio 4
 ex+ حفظت النيابة العامة الشكوى ضد شركة سامسونغ
 gives ruled_for النيابة العامة | سامسونغ
 ex+ أسقط القاضي التهم الموجهة إلى الناشطة سلمى حداد
 gives ruled_for القاضي | سلمى حداد
 ex- حفظ التلميذ القصيدة

frame rule.restore.ar
 rel ruled_for
 verb أعاد
 only finite
 A subj court
 B obj,pp person,organization ل
 set performative
 prio 3
 ex+ أعادت المحكمة الرياضية نادي الوداد إلى الدوري
 gives ruled_for المحكمة الرياضية | نادي الوداد
 ex+ أعادت المحكمة النائب خالد منصور إلى البرلمان
 gives ruled_for المحكمة | خالد منصور
 ex- أعادت المحكمة الملف إلى الأرشيف

frame support.pleased.ar
 rel supports
 verb أعرب أبدى عبّر
 with pp,obj ارتياح تقدير امتنان سعادة إعجاب
 A subj actor
 B pp,with.pp actor behind ل إزاء من ب على
 set performative
 prio 3
 ex+ أعرب حزب الأمة عن ارتياحه لقرار المحكمة العليا
 gives supports حزب الأمة | المحكمة العليا
 ex+ أبدت نقابة الصحفيين تقديرها لوزارة العدل
 gives supports نقابة الصحفيين | وزارة العدل
 ex- أعرب السائح عن إعجابه بالبحر

frame support.host.leaders.ar
 rel supports
 verb احتضن آوى درّب سلّح استضاف موّل
 only finite
 with obj مقاتل عنصر قيادي مسلح قائد قيادة
 A subj government,organization
 B with.gen organization
 prio 3
 ex+ دربت إيران مقاتلي حركة الشباب
 gives supports إيران | حركة الشباب
 ex+ تحتضن تركيا قيادات حزب الأمة
 gives supports تركيا | حزب الأمة
 ex- درب النادي لاعبيه

frame support.take.up.ar
 rel supports
 verb تبنّى حمل رفع
 only finite
 with obj مطلب موقف قضية
 A subj actor
 B with.gen organization,person,group,government,company
 set performative
 prio 2
 ex+ تبنى حزب الأمة مطالب نقابة الصحفيين
 gives supports حزب الأمة | نقابة الصحفيين
 ex+ تتبنى منظمة العفو الدولية قضية الصحفي رامي الحلو
 gives supports العفو | رامي الحلو
 ex- تبنى الزوجان طفلا

frame support.nominate.ar
 rel supports
 verb رشّح زكّى
 only finite
 A subj organization,person
 B obj person
 set performative
 prio 2
 ex+ زكى الوزير رامي الحلو المرشحة سلمى حداد
 gives supports رامي الحلو | سلمى حداد
 ex- رشح النقاد الفيلم للجائزة

frame support.urge.vote.ar
 rel supports
 verb @demand
 with pp تصويت اقتراع
 A subj actor
 B with.pp,pp person,organization ل لصالح
 prio 3
 ex+ دعا حزب الأمة إلى التصويت للنائب خالد منصور
 gives supports حزب الأمة | خالد منصور
 ex+ دعت نقابة الصحفيين إلى التصويت لصالح حزب الوفد
 gives supports نقابة الصحفيين | حزب الوفد
 ex- دعا الرئيس إلى التصويت بكثافة

frame support.free.ar
 rel supports
 verb @demand
 with pp سراح سبيل إفراج إخلاء_سبيل
 A subj actor
 B with.gen,with.pp,pp person,group عن
 set performative
 prio -1
 ex+ دعت فرنسا إلى إطلاق سراح الصحفي رامي الحلو
 gives supports فرنسا | رامي الحلو
 ex+ طالبت نقابة الصحفيين بإخلاء سبيل الناشطة سلمى حداد
 gives supports نقابة الصحفيين | سلمى حداد
 ex- دعا المدير إلى إطلاق المشروع

frame support.in.solidarity.ar
 rel supports
 verb @join @protest @file @open @say نظّم خرج شارك
 only finite
 A subj actor
 B pp,with.pp actor تضامنا_مع دعما_ل تعاطفا_مع
 set performative
 prio 1
 ex+ شاركت نقابة المحامين في وقفة تضامنا مع الصحفي رامي الحلو
 gives supports نقابة المحامين | رامي الحلو
 ex+ نظم حزب الأمة تجمعا تضامنا مع نقابة الصحفيين
 gives supports حزب الأمة | نقابة الصحفيين
 ex- نظم حزب الأمة مؤتمره السنوي

frame ally.joint.act.list.ar
 emit allied_with(A,A)
 verb @open نظّم أصدر أسّس
 only finite
 with obj @alliance
 A subj actor
 set performative
 prio 1
 ex+ أجرت فرنسا وألمانيا مناورات مشتركة
 gives allied_with فرنسا | ألمانيا
 ex+ نظم حزب الأمة وحزب الوفد تنسيقا
 gives allied_with حزب الأمة | حزب الوفد
 ex- أجرت فرنسا وألمانيا انتخابات

frame ally.joint.act.ar
 emit allied_with(A,B)
 verb @open @begin نظّم عزّز مدّد جدّد وسّع استأنف واصل أعلن
 only finite
 with obj @alliance تعاون شراكة
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 2
 ex+ أجرى الجيش الفرنسي مناورات مشتركة مع الجيش الألماني
 gives allied_with الجيش الفرنسي | الجيش الألماني
 ex+ مددت شركة سامسونغ شراكتها مع نادي الوداد
 gives allied_with سامسونغ | نادي الوداد
 ex- مدد النادي عقد لاعبه مع الفريق

frame ally.agree.ar
 emit allied_with(A,B)
 verb اتفق
 only finite
 A subj company,organization,government,media
 B pp company,organization,government,media مع
 set performative
 prio 1
 ex+ اتفقت شركة سامسونغ مع شركة غوغل على إنتاج هاتف
 gives allied_with سامسونغ | غوغل
 ex+ اتفق حزب الأمة مع حزب الوفد
 gives allied_with حزب الأمة | حزب الوفد
 ex- اتفق الجاران على موعد

frame ally.reach.deal.ar
 emit allied_with(A,B)
 verb توصّل خلص
 only finite
 with pp @deal @alliance
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 2
 ex+ توصل حزب الأمة إلى اتفاق مع حزب الوفد
 gives allied_with حزب الأمة | حزب الوفد
 ex+ توصلت شركة سامسونغ إلى صفقة مع شركة غوغل
 gives allied_with سامسونغ | غوغل
 ex- توصل الباحث إلى نتيجة

frame ally.join.in.ar
 emit allied_with(A,B)
 verb @join
 only finite
 with pp @alliance تحالف ائتلاف جبهة تحالف_انتخابي
 A subj organization,government,company,person
 B pp organization,government,company,person إلى
 set performative
 prio 3
 block join.body.ar
 ex+ انضم حزب الأمة إلى حزب الوفد في تحالف انتخابي
 gives allied_with حزب الأمة | حزب الوفد
 ex+ انضمت شركة سامسونغ إلى شركة غوغل في شراكة
 gives allied_with سامسونغ | غوغل
 ex- انضم اللاعب إلى النادي

frame ally.between.masdar.ar
 emit allied_with(A,A)
 verb @ally
 only nominal
 A pp actor بين
 ex+ أشاد الوزير بالتعاون بين وزارة الصحة وشركة سامسونغ
 gives allied_with وزارة الصحة | سامسونغ
 ex+ انهار التنسيق بين حزب الأمة وحزب الوفد
 gives allied_with حزب الأمة | حزب الوفد
 ex- انتقد المدرب التنسيق بين خطوط الفريق

frame ally.fight.beside.ar
 emit allied_with(A,B)
 verb @fight عمل
 only finite
 A subj organization,government,person,group
 B pp organization,government,person إلى_جانب جنبا_إلى_جنب_مع
 prio 3
 ex+ تقاتل حركة الشباب إلى جانب تنظيم داعش
 gives allied_with حركة الشباب | داعش
 ex+ عملت منظمة العفو الدولية جنبا إلى جنب مع نقابة الصحفيين
 gives allied_with العفو | نقابة الصحفيين
 ex- عمل الطالب إلى جانب دراسته

# Set phrases of owning, selling, using, serving and sitting.

frame own.finish.deal.ar
 rel owns
 verb أتم أنجز أكمل أبرم وقّع
 only finite
 with obj @acquisition
 A subj company,person,organization,government
 B with.pp,pp company,media,organization على
 set performative
 prio 1
 ex+ أتمت شركة سامسونغ صفقة الاستحواذ على شركة غوغل
 gives owns سامسونغ | غوغل
 ex+ أنجزت مجموعة أرامكو استحواذها على شركة إنتل
 gives owns أرامكو | إنتل
 ex- أنجزت شركة سامسونغ برنامجها على أكمل وجه

frame own.control.company.ar
 rel owns
 verb @control أمّم
 only finite
 A subj company,person,organization,government
 B patient company,media
 prio -1
 ex+ أممت الحكومة المصرية شركة إنتل
 gives owns الحكومة المصرية | إنتل
 ex- سيطر الحزن على المدينة

frame own.enter.capital.ar
 rel owns
 verb دخل ساهم اكتتب شارك
 only finite
 with pp رأسمال @stake
 A subj company,person,organization,government
 B with.gen,with.pp company,media ل
 prio 2
 ex+ دخلت شركة أرامكو في رأسمال شركة إنتل
 gives owns أرامكو | إنتل
 ex+ ساهم خالد منصور في رأسمال شركة سامسونغ
 gives owns خالد منصور | سامسونغ
 ex- دخل الطالب في رأسمال من الكلمات

frame own.pass.into.ar
 rel owns
 verb انتقل دخل آل صار أصبح عاد
 only finite
 with pp ملكية حوزة
 A with.gen company,person,organization,government
 B subj company,media,organization
 prio 3
 ex+ انتقل نادي الوداد إلى ملكية شركة سامسونغ
 gives owns سامسونغ | نادي الوداد
 ex+ آلت شركة إنتل إلى ملكية مجموعة أرامكو
 gives owns أرامكو | إنتل
 ex- انتقل اللاعب إلى ملكية فكرية

frame own.umbrella.ar
 rel owns
 verb اندرج انضوى عمل دخل
 only finite
 with pp مظلة
 A with.gen company
 B subj company,media
 prio 3
 ex+ تندرج شركة إنتل تحت مظلة مجموعة أرامكو
 gives owns أرامكو | إنتل
 ex+ تعمل شركة غوغل تحت مظلة شركة سامسونغ
 gives owns سامسونغ | غوغل
 ex- تعمل البائعة تحت مظلة ملونة

frame own.sell.body.ar
 rel owns
 verb باع
 only finite
 A pp company,person,organization,government ل إلى
 B obj company,media,organization
 prio 3
 block supply.ar
 ex+ باع خالد منصور نادي الوداد إلى شركة سامسونغ
 gives owns سامسونغ | نادي الوداد
 ex+ باعت شركة غوغل نادي الزمالك لمجموعة أرامكو
 gives owns أرامكو | الزمالك
 ex- باع الفلاح القمح إلى التاجر

frame own.hand.body.ar
 rel owns
 verb وضع
 only finite
 with obj يد
 A subj company,person
 B pp,with.pp organization على
 set performative
 prio 2
 ex+ وضعت شركة سامسونغ يدها على نادي الوداد
 gives owns سامسونغ | نادي الوداد
 ex+ وضع رجل الأعمال خالد منصور يده على نادي الزمالك
 gives owns خالد منصور | الزمالك
 ex- وضع المهاجم يده على كتفه

frame supply.licence.ar
 rel supplies
 verb منح باع أعطى
 only finite
 with obj ترخيص رخصة تقنية حق
 A subj company
 B pp,with.pp company,government,organization ل إلى
 prio 3
 ex+ منحت شركة سامسونغ ترخيص برنامجها لشركة غوغل
 gives supplies سامسونغ | غوغل
 ex+ باعت شركة إنتل تقنيتها إلى وزارة الدفاع
 gives supplies إنتل | وزارة الدفاع
 ex- منحت شركة سامسونغ موظفيها عطلة

frame supply.sign.to.equip.ar
 rel supplies
 verb @sign فاز
 only finite
 with pp تزويد تجهيز إمداد تموين
 A subj company
 B with.gen,with.pp government,organization,company ل
 prio 5
 block supply.sign.for.ar
 ex+ وقعت شركة سامسونغ عقدا لتزويد وزارة الدفاع بالأجهزة
 gives supplies سامسونغ | وزارة الدفاع
 ex+ أبرمت شركة إنتل اتفاقا لتجهيز جامعة كولومبيا
 gives supplies إنتل | جامعة كولومبيا
 ex- وقع اللاعب عقدا لتجهيز نفسه

frame supply.win.tender.ar
 rel supplies
 verb فاز حصل ظفر
 only finite
 with pp,obj مناقصة عقد صفقة
 A subj company
 B with.gen government,organization,company
 prio 3
 ex+ فازت شركة سامسونغ بمناقصة وزارة النقل
 gives supplies سامسونغ | وزارة النقل
 ex+ حصلت شركة إنتل على عقد الجيش الفرنسي
 gives supplies إنتل | الجيش الفرنسي
 ex- فازت شركة سامسونغ بجائزة

frame supply.commission.ar
 rel supplies
 verb كلّف اختار
 only finite
 with pp تنفيذ بناء صيانة تشغيل توريد إنشاء إنجاز تصميم
 A obj company
 B subj government,organization
 prio 3
 ex+ كلفت وزارة النقل شركة سامسونغ بتنفيذ المشروع
 gives supplies سامسونغ | وزارة النقل
 ex+ اختارت وزارة الدفاع شركة إنتل لتصميم المقر
 gives supplies إنتل | وزارة الدفاع
 ex- كلف المدير الموظف بتنفيذ المهمة

frame supply.order.from.ar
 rel supplies
 verb طلب
 only finite
 with obj @weapon @goods @device
 A pp,with.pp company من
 B subj government,company,organization
 prio 3
 ex+ طلبت شركة أرامكو عشر طائرات من شركة بوينغ
 gives supplies بوينغ | أرامكو
 ex+ طلبت وزارة الدفاع صواريخ من شركة سامسونغ
 gives supplies سامسونغ | وزارة الدفاع
 ex- طلب الزبون قهوة من النادل

frame supply.send.arms.ar
 rel supplies
 verb أرسل نقل قدّم
 only finite
 with obj @weapon
 A subj government,company
 B pp,with.pp government,organization إلى ل
 prio 3
 ex+ أرسلت بريطانيا دبابات إلى أوكرانيا
 gives supplies بريطانيا | أوكرانيا
 ex+ أرسلت إيران صواريخ إلى حركة الشباب
 gives supplies إيران | حركة الشباب
 ex- أرسل المدرب اللاعب إلى الملعب

frame supply.build.for.ar
 rel supplies
 verb بنى نفّذ شغّل أدار شيّد طوّر أنجز
 only finite
 with obj مشروع محطة حقل مصنع خط شبكة نظام
 A subj company
 B pp,with.pp government,company,organization لصالح لحساب لفائدة ل
 prio 1
 ex+ شيدت شركة سامسونغ محطة لصالح وزارة الطاقة
 gives supplies سامسونغ | وزارة الطاقة
 ex+ نفذت شركة إنتل مشروع المترو لفائدة وزارة النقل
 gives supplies إنتل | وزارة النقل
 ex- نفذ الطالب مشروع التخرج

frame uses.get.ar
 rel uses
 verb حصل تسلّم تسلّح تزوّد استلم
 only finite
 A subj government,organization
 B pp,obj product على ب
 prio 0
 ex+ حصلت وزارة الداخلية على برنامج بيغاسوس
 gives uses وزارة الداخلية | بيغاسوس
 ex+ تسلم الجيش الفرنسي طائرة رافال
 gives uses الجيش الفرنسي | رافال
 ex- حصل الفيلم على جائزة

frame uses.fire.ar
 rel uses
 verb أطلق
 only finite
 A subj government,@militia
 B obj @weapon,product
 prio 1
 ex+ أطلق الجيش الروسي صاروخ «كينجال»
 gives uses الجيش الروسي | كينجال
 ex+ أطلقت القوات الجوية صاروخ «توماهوك»
 gives uses القوات الجوية | توماهوك
 ex- أطلق الحكم صافرته

frame uses.spy.with.ar
 rel uses
 verb @hack @spy @attack @infect
 only finite
 A subj government,organization,group,company
 B pp product,@spyware,@weapon ب عبر باستخدام
 prio 0
 ex+ راقبت الشرطة هاتف الصحفي رامي الحلو ببرنامج بيغاسوس
 gives uses الشرطة | بيغاسوس
 ex+ تجسست الحكومة المصرية على الصحفيين عبر برنامج بيغاسوس
 gives uses الحكومة المصرية | بيغاسوس
 ex- راقبت الشرطة الطريق بصمت

frame uses.introduce.ar
 rel uses
 verb أدخل طبّق
 only finite
 A subj government,company,organization,media
 B obj product
 prio 1
 ex+ أدخلت وزارة الصحة نظام «كيوب» إلى المستشفيات
 gives uses وزارة الصحة | كيوب
 ex+ طبق بنك باركليز نظام أندرويد
 gives uses باركليز | أندرويد
 ex- أدخل اللاعب الكرة في المرمى

frame uses.move.to.ar
 rel uses
 verb انتقل تحوّل استفاد
 only finite
 A subj government,company,organization,media
 B pp product إلى من
 prio 0
 ex+ انتقلت شركة سامسونغ إلى نظام أندرويد
 gives uses سامسونغ | أندرويد
 ex+ استفادت وزارة الصحة من تطبيق واتساب
 gives uses وزارة الصحة | واتساب
 ex- انتقل العامل إلى المدينة

frame uses.own.arms.ar
 rel uses
 verb @own
 only finite
 A subj government,@militia
 B obj @weapon
 prio 3
 block own.ar
 ex+ يمتلك الجيش الفرنسي طائرة رافال
 gives uses الجيش الفرنسي | رافال
 ex+ تملك القوات الجوية صاروخ توماهوك
 gives uses القوات الجوية | توماهوك
 ex- يمتلك الفلاح أرضا

frame developed.present.ar
 rel developed
 verb قدّم عرض أسّس كتب حدّث برمج
 only finite
 A subj company,person
 B obj product
 prio -2
 ex+ قدمت شركة سامسونغ هاتفها «زينيت»
 gives developed سامسونغ | زينيت
 ex+ أسس المبرمج خالد منصور تطبيق واتساب
 gives developed خالد منصور | واتساب
 ex- قدم الطاهي طبقه الجديد

frame affiliated.write.in.ar
 rel affiliated_with
 verb كتب نشط حاضر
 only finite
 A subj person
 B pp media,organization في ل لدى
 prio -1
 ex+ يكتب خالد منصور في صحيفة الأهرام
 gives affiliated_with خالد منصور | الأهرام
 ex+ تحاضر سلمى حداد في جامعة كولومبيا
 gives affiliated_with سلمى حداد | جامعة كولومبيا
 ex- كتب خالد منصور في دفتره

frame affiliated.leave.ar
 rel affiliated_with
 verb غادر ترك فارق
 only finite
 A subj person
 B obj organization,company,media
 prio -1
 ex+ غادر المدرب خالد منصور نادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ تركت الإعلامية سلمى حداد قناة الجزيرة
 gives affiliated_with سلمى حداد | الجزيرة
 ex- غادر الوزير القاعة

frame affiliated.quit.board.ar
 rel affiliated_with
 verb @resign خلف عاد
 only finite
 with pp إدارة رئاسة قيادة عضوية مجلس_إدارة تحرير رأس
 A subj person
 B with.gen,with.pp body ل في
 prio 3
 ex+ استقال خالد منصور من إدارة شركة سامسونغ
 gives affiliated_with خالد منصور | سامسونغ
 ex+ استقالت سلمى حداد من رئاسة حزب الأمة
 gives affiliated_with سلمى حداد | حزب الأمة
 ex- عاد المسافر من إدارة الجوازات

frame affiliated.cofound.ar
 rel affiliated_with
 verb شارك ساهم أسهم
 only finite
 with pp تأسيس إنشاء
 A subj person
 B with.gen body
 prio 2
 ex+ شارك خالد منصور في تأسيس شركة سامسونغ
 gives affiliated_with خالد منصور | سامسونغ
 ex+ ساهمت سلمى حداد في تأسيس حزب الأمة
 gives affiliated_with سلمى حداد | حزب الأمة
 ex- ساهم المهندس في إنشاء الجسر

frame affiliated.renew.ar
 rel affiliated_with
 verb جدّد مدّد فسخ
 only finite
 with obj عقد
 A subj person
 B pp,with.pp organization,media,company مع
 prio 3
 block oppose.cut.ties.ar oppose.cancel.deal.ar ally.joint.act.ar
 ex+ جدد اللاعب خالد منصور عقده مع نادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ جدد الإعلامي رامي منصور عقده مع قناة الجزيرة
 gives affiliated_with رامي منصور | الجزيرة
 ex- جدد المستأجر عقده مع المالك

frame affiliated.in.ranks.ar
 rel affiliated_with
 verb لعب قاتل نشط خدم تدرّج
 only finite
 with pp صف
 A subj person
 B with.gen organization,government
 prio 3
 ex+ يلعب خالد منصور في صفوف نادي الوداد
 gives affiliated_with خالد منصور | نادي الوداد
 ex+ قاتل خالد منصور في صفوف حركة الشباب
 gives affiliated_with خالد منصور | حركة الشباب
 ex- لعب الطفل في صف طويل

frame based.run.from.ar
 rel based_in
 verb أدار مارس زاول
 only finite
 with obj عمل نشاط عملية
 A subj company,organization,media
 B pp,with.pp place من
 prio 2
 ex+ تدير شركة سامسونغ أعمالها من دبي
 gives based_in سامسونغ | دبي
 ex+ تمارس منظمة العفو الدولية نشاطها من لندن
 gives based_in العفو | لندن
 ex- يدير الأب أعماله من البيت

frame based.host.seat.ar
 rel based_in
 verb احتضن استضاف آوى ضم
 only finite
 with obj @headquarters
 A with.gen,with.pp body ل
 B subj place
 prio 3
 ex+ تحتضن الدوحة مقر قناة الجزيرة
 gives based_in الجزيرة | الدوحة
 ex+ تستضيف جنيف مقر منظمة العفو الدولية
 gives based_in العفو | جنيف
 ex- تحتضن المدينة مقر الاحتفال

frame based.move.to.ar
 rel based_in
 verb انتقل رحل
 only finite
 A subj company
 B pp place إلى
 prio -1
 ex+ انتقلت شركة سامسونغ إلى دبي
 gives based_in سامسونغ | دبي
 ex+ انتقلت شركة إنتل من لندن إلى برلين
 gives based_in إنتل | برلين
 ex- انتقلت العائلة إلى دبي

frame based.published.in.ar
 rel based_in
 verb صدر
 A subj,ante media
 B pp place في من
 prio 0
 ex+ تصدر صحيفة الأهرام في القاهرة
 gives based_in الأهرام | القاهرة
 ex+ تصدر صحيفة الغارديان من لندن
 gives based_in الغارديان | لندن
 ex- صدر الكتاب في بيروت

frame based.come.from.ar
 rel based_in
 verb انحدر انطلق نشط
 only finite
 A subj company
 B pp place من
 prio -1
 ex+ تنحدر شركة إنتل من ألمانيا
 gives based_in إنتل | ألمانيا
 ex+ انطلقت شركة سامسونغ من برلين
 gives based_in سامسونغ | برلين
 ex- انطلقت المباراة من الدوحة

frame based.move.office.ar
 rel based_in
 verb نقل حوّل
 only finite
 with obj مكتب إدارة عملية نشاط
 A subj company,organization,media
 B pp,with.pp place إلى
 prio 2
 ex+ نقل نادي الوداد نشاطه إلى الدوحة
 gives based_in نادي الوداد | الدوحة
 ex+ نقلت شركة سامسونغ عملياتها إلى دبي
 gives based_in سامسونغ | دبي
 ex- نقل العمال الأثاث إلى المكتب

frame own.title.goes.ar
 rel owns
 verb رسا استقر
 only finite
 with subj ملكية @stake
 A pp,with.pp company,person,organization على لدى
 B with.gen company,media,organization
 prio 3
 ex+ رست ملكية نادي الوداد على شركة سامسونغ
 gives owns سامسونغ | نادي الوداد
 ex+ استقرت ملكية شركة إنتل لدى مجموعة أرامكو
 gives owns أرامكو | إنتل
 ex- رست السفينة على الشاطئ

frame supply.rely.ar
 rel supplies
 verb اعتمد
 only finite
 with pp إمداد تزويد توريد
 A pp,with.pp company على
 B subj company,government,organization
 prio 3
 ex+ تعتمد شركة سامسونغ على شركة إنتل في توريد الرقائق
 gives supplies إنتل | سامسونغ
 ex+ اعتمدت وزارة الدفاع على شركة غوغل في تزويد الجيش
 gives supplies غوغل | وزارة الدفاع
 ex- يعتمد الطالب على والده

frame investigate.firm.found.ar
 rel investigated
 verb @expose وثّق رصد
 only finite
 when comp @attack @kill @hack @spy @abuse @steal @infect @exploit
 A subj company,government
 B comp.subj organization,company,government,media,person
 set factive
 prio 2
 block accuse.say.ar
 ex+ كشفت شركة غوغل أن مجموعة لازاروس اخترقت بنك باركليز
 gives investigated غوغل | لازاروس
 ex+ كشفت وزارة العدل أن حركة الشباب خطفت صحفيين
 gives investigated وزارة العدل | حركة الشباب
 ex- كشفت شركة غوغل أن أرباحها ارتفعت

frame investigate.unveil.ar
 rel investigated
 verb أماط كشف أزاح
 only finite
 with obj لثام نقاب ستار غطاء
 A subj media,organization
 B pp,with.pp company,organization,government,person,media behind عن
 set factive
 prio 1
 ex+ أماطت صحيفة الغارديان اللثام عن فساد شركة سامسونغ
 gives investigated الغارديان | سامسونغ
 ex+ كشفت منظمة العفو الدولية النقاب عن تجاوزات وزارة الداخلية
 gives investigated العفو | وزارة الداخلية
 ex- كشفت البلدية النقاب عن تمثال
