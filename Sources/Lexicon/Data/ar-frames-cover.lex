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
 ex+ نحت شركة سامسونغ المدير خالد منصور
 gives sanctioned سامسونغ | خالد منصور
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
