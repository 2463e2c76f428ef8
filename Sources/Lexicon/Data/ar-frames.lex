#! lex 1 kind=frames lang=ar
# One frame a relation and a way of saying it. Positions are those of the active clause; see the guide to lexicon files.

frame sue.ar
 rel sued
 verb @sue
 A subj company,organization,person,government,group,media
 B patient actor
 set performative
 ex+ قاضت شركة آبل شركة سامسونغ
 gives sued آبل | سامسونغ
 ex+ قررت منظمة العفو الدولية مقاضاة وزارة الداخلية
 gives sued possible العفو | وزارة الداخلية
 ex- قاضت الشركة أسعارها

frame sue.file.ar
 rel sued
 verb @file
 with obj,pp @legal
 A subj company,organization,person,government,group,media
 B pp,with.pp,opponent actor @against
 set performative
 prio 5
 ex+ رفعت شركة آبل دعوى قضائية ضد شركة سامسونغ
 gives sued آبل | سامسونغ
 ex+ تقدمت منظمة العفو الدولية بشكوى ضد شركة ميتا
 gives sued العفو | ميتا
 ex- رفعت شركة آبل أسعار هواتفها ضد التوقعات

frame sue.noun.ar
 rel sued
 noun @legal
 A gen actor
 B pp actor @against
 set performative
 ex+ نظرت المحكمة في دعوى شركة آبل ضد شركة سامسونغ
 gives sued آبل | سامسونغ
 ex- نظرت المحكمة في قضية شركة آبل

frame sue.lead.ar
 emit sued(A,B)
 verb @lead
 with obj @legal
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 4
 ex+ انضمت غوغل إلى الدعوى التي تقودها مايكروسوفت ضد شركة سامسونغ
 gives sued مايكروسوفت | سامسونغ
 ex- تقود مايكروسوفت حملة إعلانية في السوق

frame sue.appeal.ar
 rel sued
 verb @appeal
 A subj actor
 B pp actor @against
 set performative
 ex+ طعن حزب العمال ضد وزارة الداخلية أمام المحكمة
 gives sued حزب العمال | وزارة الداخلية
 ex- طعن اللص الحارس

frame charge.ar
 rel charged
 verb @charge
 A subj government,court,organization
 B patient actor
 set performative
 ex+ حاكمت النيابة العامة الوزير السابق خالد منصور
 ex- لاحقت الشركة التطورات

frame arrest.ar
 rel charged
 verb @arrest
 A subj government,court
 B patient person,group
 set performative
 block sanction.ar
 prio 3
 ex+ اعتقلت الشرطة ثلاثة ناشطين في العاصمة
 ex- أوقفت الشركة خدماتها

frame charge.face.ar
 rel charged
 verb وجّه
 with obj @charge
 A subj government,court,organization
 B pp,with.pp actor إلى ل
 set performative
 prio 4
 ex+ وجهت النيابة العامة تهمة الفساد إلى خالد منصور
 ex- وجهت الوزارة دعوة إلى خالد منصور

frame sanction.ar
 rel sanctioned
 verb @sanction @expel
 A subj actor
 B patient actor,product
 set performative
 ex+ غرّمت المفوضية الأوروبية شركة آبل ملياري يورو
 ex- أوقف الوزير سيارته

frame sanction.impose.ar
 rel sanctioned
 verb @impose
 with obj @penalty
 A subj actor
 B pp,with.pp actor على ضد
 set performative
 prio 4
 ex+ فرضت الولايات المتحدة عقوبات على شركة هواوي
 gives sanctioned الولايات المتحدة | هواوي
 ex- فرضت السلطات حظر التجول في المدينة

frame sanction.list.ar
 rel sanctioned
 verb @list
 with pp @list
 A subj actor
 B obj actor
 set performative
 prio 4
 ex+ أدرجت وزارة التجارة الأميركية شركة هواوي على القائمة السوداء
 ex- أدرجت وزارة الثقافة المدينة على جدول الأعمال

frame sanction.noun.ar
 rel sanctioned
 noun @penalty
 A gen body
 B pp actor على ضد
 ex+ رحبت المنظمة بعقوبات الولايات المتحدة على شركة هواوي
 ex- بلغت عقوبات الفريق ثلاث مباريات

frame accuse.ar
 rel accused
 verb @accuse
 A subj actor
 B patient actor
 set performative
 ex+ اتهمت روسيا أوكرانيا بقصف المدينة
 gives accused روسيا | أوكرانيا
 ex- اتهم الكاتب عصره بالجمود

frame blame.ar
 rel accused
 verb @blame
 with obj,pp مسؤولية
 A subj actor
 B obj,pp actor على
 set performative
 prio 3
 ex+ حمّلت إيران إسرائيل مسؤولية الهجوم
 gives accused إيران | إسرائيل
 ex- حملت السيدة حقيبتها

frame allege.content.ar
 rel accused
 verb @allege
 A subj actor
 B comp.subj actor
 set performative
 ex+ زعمت روسيا أن أوكرانيا قصفت المستشفى
 gives accused روسيا | أوكرانيا
 ex- زعم الرجل أن السماء تمطر

frame criticize.ar
 rel opposes
 verb @criticize @oppose @protest @boycott
 A subj actor
 B patient actor behind
 set performative
 ex+ نددت منظمة العفو الدولية بقرار الحكومة المصرية
 gives opposes العفو | الحكومة المصرية
 ex+ انتقدت فرنسا تركيا
 gives opposes فرنسا | تركيا
 ex- انتقد الكاتب الرواية

frame fight.ar
 rel opposes
 verb @fight
 A subj actor
 B patient,pp actor ضد
 set performative
 ex+ حاربت الحكومة الصومالية حركة الشباب
 ex- حارب المزارعون الجفاف

frame demand.harm.ar
 rel opposes
 verb @demand
 when comp @sanction @arrest @charge @sue @expel @boycott @list @convict @resign @withdraw
 A subj actor
 B comp.obj actor
 set performative
 ex+ دعت منظمة العفو الدولية إلى معاقبة إسرائيل
 gives opposes العفو | إسرائيل
 ex- طالبت النقابة بزيادة الأجور

frame demand.penalty.ar
 rel opposes
 verb @demand
 with pp @penalty @sanction @impose
 A subj actor
 B pp,with.pp actor على ضد
 set performative
 ex+ طالبت منظمة العفو الدولية بفرض عقوبات على إسرائيل
 gives opposes العفو | إسرائيل
 ex- طالبت النقابة بزيادة الأجور

frame demand.release.ar
 rel supports
 verb @demand
 with pp إفراج إطلاق
 A subj actor
 B pp,with.pp,with.gen person,group عن
 set performative
 ex+ طالبت منظمة العفو الدولية بالإفراج عن خالد منصور
 gives supports العفو | خالد منصور
 ex- طالبت النقابة بالإفراج عن الأموال

frame demand.release.from.ar
 rel opposes
 verb @demand
 with pp إفراج إطلاق
 A subj actor
 B obj government,organization,company
 set performative
 ex+ طالبت منظمة العفو الدولية الحكومة المصرية بالإفراج عن خالد منصور
 gives opposes العفو | الحكومة المصرية
 ex- طالبت النقابة بزيادة الأجور

frame produced.by.ar
 rel developed
 verb @develop
 only nominal
 A gen company,organization
 B ante product
 ex+ برنامج أندرويد من إنتاج شركة مايكروسوفت
 gives developed مايكروسوفت | أندرويد
 ex- زار الوزير مصنع إنتاج الحليب

frame protest.against.ar
 rel opposes
 verb @demand
 with pp رحيل استقالة إقالة إسقاط @resign
 A subj actor
 B with.gen,pp actor
 set performative
 ex+ طالب المتظاهرون برحيل الوزير خالد منصور
 ex- طالبت النقابة بزيادة الأجور

frame join.protest.ar
 rel supports
 verb @join
 with pp @protest
 A subj actor
 B with.subj,with.gen actor
 set performative
 prio 4
 ex+ انضمت نقابة الصحفيين إلى الإضراب الذي تقوده نقابة المحامين
 gives supports نقابة الصحفيين | نقابة المحامين
 ex- انضم الحزب إلى الائتلاف

frame behind.attack.ar
 rel targeted
 verb @stand
 with pp @attack @hacking @spying
 A subj actor
 B with.gen,with.pp victim على ضد
 prio 2
 ex+ تقف إيران وراء الهجوم على السعودية
 ex- يقف الرجل وراء الباب

frame attack.ar
 rel targeted
 verb @attack @kill @hack @spy @infect @abuse @exploit @steal
 A subj actor,product
 B patient victim
 ex+ اخترقت مجموعة لازاروس هواتف الصحفيين
 gives targeted لازاروس | الصحفيين
 ex+ اغتالت حركة طالبان ثلاثة صحفيين
 gives targeted طالبان | صحفيين
 ex- هاجم المدرب خطة اللعب

frame attack.place.ar
 rel targeted
 verb @attack
 only finite
 A subj actor,product
 B obj place
 prio -1
 ex+ قصفت إسرائيل مدينة غزة
 gives targeted إسرائيل | غزة
 ex+ هاجمت حركة طالبان بلدة قندوز
 gives targeted طالبان | قندوز
 ex- هاجم المدرب خطة اللعب

frame threaten.ar
 rel targeted
 verb @threaten
 A subj actor
 B patient victim
 ex+ هددت جماعة الحوثي السعودية
 ex- هدد الفيضان القرية

frame undergo.ar
 rel targeted
 verb @undergo
 with pp @attack @hacking @spying @threat
 A with.subj,pp,with.pp,with.gen actor,product من_قبل من_جانب على_يد من ب
 B subj victim
 prio 3
 ex+ تعرضت شركة سامسونغ لهجوم من روسيا
 gives targeted روسيا | شركة سامسونغ
 ex- تعرض الفريق لهزيمة

frame use.against.ar
 rel targeted
 verb @use
 A subj,patient actor behind
 B pp,with.pp victim ضد
 prio 2
 ex+ استخدمت الحكومة المجرية برنامج التجسس ضد الصحفيين
 ex- استخدمت الشركة المواد ضد الصدأ

frame use.ar
 rel uses
 verb @use
 A subj actor
 B patient product,@spyware,@weapon
 ex+ استخدمت الشرطة الألمانية برنامج بيغاسوس
 gives uses الشرطة الألمانية | بيغاسوس
 ex- استخدمت الوزارة القوة

frame investigate.ar
 rel investigated
 verb @investigate @document @expose
 A subj actor
 B patient actor behind
 set factive
 ex+ حققت الشرطة مع خالد منصور
 gives investigated الشرطة | خالد منصور
 ex- حقق الفريق فوزا كبيرا

frame investigate.open.ar
 rel investigated
 verb @open
 with obj @probe
 A subj actor
 B pp,with.pp actor behind في مع بشأن حول ضد بحق
 prio 3
 ex+ فتحت المفوضية الأوروبية تحقيقا مع شركة غوغل
 gives investigated المفوضية الأوروبية | غوغل
 ex- فتحت المفوضية الأوروبية مكتبا في بيروت

frame rule.against.ar
 rel ruled_against
 verb @order @convict
 A subj court
 B patient actor
 set performative
 prio 2
 block criticize.ar
 ex+ ألزمت المحكمة العليا شركة آبل بدفع تعويضات
 ex- أمر المدير الموظفين بالحضور

frame rule.reject.ar
 rel ruled_against
 verb @reject @oppose @deny
 with obj @motion @legal
 A subj court
 B with.gen,with.subj,plaintiff actor
 set performative
 block criticize.ar
 prio 6
 ex+ رفضت المحكمة العليا طلب شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- رفضت شركة آبل طلب العميل

frame rule.for.ar
 rel ruled_for
 verb @rule
 A subj court
 B pp,with.pp actor لصالح لمصلحة
 set performative
 prio 3
 ex+ قضت المحكمة العليا لصالح شركة آبل
 ex- قضى الفريق العطلة لصالح اللاعبين

frame acquit.ar
 rel ruled_for
 verb @acquit
 A subj court
 B patient actor
 set performative
 prio 3
 ex+ برأت المحكمة خالد منصور
 ex- برأ الطبيب المريض

frame grant.ar
 rel ruled_for
 verb @grant
 A subj court
 B patient,pp actor ل
 set performative
 prio 3
 ex+ سمحت المحكمة العليا لشركة آبل بمواصلة البيع
 ex- سمحت الأم لابنها باللعب

frame support.ar
 rel supports
 verb @support @praise @welcome @defend @fund @congratulate
 A subj actor
 B patient actor behind
 set performative
 ex+ أيدت ألمانيا فرنسا
 gives supports ألمانيا | فرنسا
 ex+ أشادت منظمة العفو الدولية بقرار المحكمة العليا
 ex- دعم المدرب خط الوسط

frame support.noun.ar
 rel supports
 noun @support
 A gen actor
 B pp actor ل مع
 set performative
 ex+ أعلن الوزير دعم ألمانيا لأوكرانيا
 ex- يحتاج المشروع إلى دعم الأهالي

frame support.stand.ar
 rel supports
 verb @stand
 A subj actor
 B pp actor إلى_جانب مع بجانب
 set performative
 ex+ وقفت ألمانيا إلى جانب أوكرانيا
 ex- وقف الرجل مع صديقه في الشارع

frame support.receive.ar
 rel supports
 verb حظي
 with pp @support
 A with.gen actor
 B subj actor
 set performative
 prio 3
 ex+ حظي المرشح خالد منصور بدعم حزب العمال
 gives supports حزب العمال | خالد منصور
 ex- حظي الفيلم بإعجاب الجمهور

frame support.express.ar
 rel supports
 verb @say أبدى
 with obj @support
 A subj actor
 B with.pp,pp actor ل مع
 set performative
 prio 3
 ex+ أبدت ألمانيا مساندتها لأوكرانيا
 gives supports ألمانيا | أوكرانيا
 ex- أبدت ألمانيا قلقها من التضخم

frame join.conflict.ar
 emit supports(A,L) ; opposes(A,T)
 verb @join
 with pp @legal @conflict
 A subj actor
 L with.subj,with.gen actor ?
 T with.pp,pp actor ? @against
 set performative
 prio 5
 ex+ انضمت غوغل إلى الدعوى التي تقودها مايكروسوفت ضد شركة سامسونغ
 gives supports غوغل | مايكروسوفت
 gives opposes غوغل | سامسونغ
 ex- انضم اللاعب إلى النادي

frame lead.conflict.ar
 rel opposes
 verb @lead @fight @open
 with obj @conflict @criticism @protest
 A subj actor
 B pp,with.pp actor @against مع
 set performative
 ex+ تقود فرنسا حربا ضد تنظيم داعش
 ex- يقود المدرب حملة تجديد

frame ally.ar
 emit allied_with(A,B)
 verb @ally
 A subj actor
 B patient,pp actor مع
 set performative
 prio 2
 ex+ تحالف حزب العمال مع الحزب الاشتراكي
 gives allied_with حزب العمال | الحزب الاشتراكي
 ex- تعاون الأطفال مع المعلمة

frame ally.list.ar
 emit allied_with(A,A)
 verb @ally
 A subj actor
 set performative
 ex+ تحالفت ألمانيا وفرنسا
 gives allied_with ألمانيا | فرنسا
 ex- تحالفت ألمانيا

frame ally.sign.ar
 emit allied_with(A,B)
 verb @sign
 with obj @deal @alliance
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 3
 ex+ وقعت شركة أرامكو اتفاقية مع شركة سامسونغ
 ex- وقع اللاعب عقدا طويلا

frame acquire.ar
 rel owns
 verb @acquire
 A subj company,organization,person,government
 B patient,obj company,media,organization behind
 set performative
 ex+ استحوذت شركة مايكروسوفت على شركة لينكدإن
 gives owns مايكروسوفت | لينكدإن
 ex- اشترى الرجل سيارة

frame own.ar
 rel owns
 verb @own
 A subj company,organization,person,government
 B patient company,media,organization,product
 ex+ قال الوزير إن شركة ميتا تمتلك شركة يوتيوب
 gives owns شركة ميتا | شركة يوتيوب
 ex- يملك الرجل بيتا

frame owned.ptcp.ar
 rel owns
 verb @own
 only participle
 A pp company,organization,person,government ل
 B ante company,media,organization,product
 prio 2
 ex+ أعلنت شركة واتساب المملوكة لشركة ميتا تحديثا
 gives owns ميتا | واتساب
 ex- قدم المدير التقرير التابع للجنة

frame develop.ar
 rel developed
 verb @develop
 A subj company,organization,person,government
 B patient product
 ex+ طورت شركة آبل برنامج بيغاسوس
 gives developed شركة آبل | برنامج بيغاسوس
 ex- طورت الحكومة البنية التحتية

frame supply.ar
 rel supplies
 verb @supply
 A subj company,organization,government,person
 B pp,obj actor ل إلى
 ex+ باعت شركة بوينغ طائرات للسعودية
 gives supplies بوينغ | سعودية
 ex+ زودت روسيا سوريا بالأسلحة
 gives supplies روسيا | سوريا
 ex- باع الفلاح القمح في السوق

frame goods.supply.ar
 rel supplies
 verb @supply
 only nominal
 A subj,gen company,organization,government
 B pp actor ل إلى
 prio 1
 ex+ انتقدت المنظمة بيع شركة بوينغ الطائرات للسعودية
 ex- ارتفع بيع القمح

frame customer.noun.ar
 rel supplies
 noun @customer
 A pp,gen company,organization ل
 B ante,obj actor
 ex+ الحكومة الإسبانية هي عميل لشركة سامسونغ
 gives supplies سامسونغ | الحكومة الإسبانية
 ex- رحب المتجر بالعملاء

frame lead.ar
 rel affiliated_with
 verb @lead @found @belong @represent @work
 only finite
 A subj person
 B patient body
 ex+ يترأس خالد منصور حزب العمال
 gives affiliated_with خالد منصور | حزب العمال
 ex- يقود السائق الحافلة

frame belong.body.ar
 rel affiliated_with
 verb @belong
 A subj,ante organization,government,media
 B patient,pp body ل إلى
 ex+ تنتمي نقابة الصحفيين إلى الاتحاد الدولي للصحفيين
 ex- تنتمي النبتة إلى فصيلة الورديات

frame join.body.ar
 rel affiliated_with
 verb @join
 A subj actor
 B pp organization,media إلى
 ex+ انضم حزب العمال إلى ائتلاف النصر
 ex- انضم الملح إلى الماء

frame appoint.ar
 rel affiliated_with
 verb @appoint
 A obj person
 B pp,obj body behind ل
 prio 5
 ex+ عين مجلس الإدارة خالد منصور رئيسا لشركة سامسونغ
 ex- عين الحكم ركلة جزاء

frame based.ar
 rel based_in
 verb @base وقع
 A subj,ante body
 B pp,obj place في
 ex+ تقع شركة سامسونغ في كوريا الجنوبية
 ex+ تتمركز شركة سامسونغ في ألمانيا
 gives based_in شركة سامسونغ | ألمانيا
 ex- يقع الجبل في الشمال

frame headquarters.ar
 rel based_in
 noun @headquarters
 A gen,ante body
 B obj,pp place في
 ex+ أعلنت شركة أرامكو، ومقرها الظهران، نتائجها
 ex- زار الوزير مقر البعثة

frame rule.content.against.ar
 rel ruled_against
 verb @rule @believe @confirm
 when comp.negated
 A subj court
 B comp.topic actor
 set own-polarity
 prio 3
 ex+ قضت المحكمة العليا بأن شركة آبل لا يمكنها بيع الهواتف
 gives ruled_against المحكمة العليا | آبل
 ex- قال الوزير إن الشركة لا تبيع الهواتف

frame based.registered.ar
 rel based_in
 verb سجّل أسّس
 only participle
 A ante,subj body
 B pp place في
 ex+ أعلنت شركة أرامكو المسجلة في الظهران نتائجها
 ex- زار الوزير المبنى المسجل في القائمة

frame support.in.suit.ar
 rel opposes
 verb @support @stand
 with obj,gen @legal @conflict
 A subj actor
 B with.pp,pp actor @against
 set performative
 ex+ انضمت شركة غوغل لدعم الدعوى ضد شركة سامسونغ
 gives opposes غوغل | سامسونغ
 ex- دعم المدرب اللاعبين ضد الفريق

frame support.suit.party.ar
 rel supports
 verb @support
 with obj,gen @legal @conflict
 A subj actor
 B with.gen,with.subj,plaintiff actor
 set performative
 ex+ رفعت شركة آبل دعوى ضد شركة سامسونغ. انضمت شركة غوغل لدعم الدعوى
 gives supports غوغل | آبل
 ex- دعم المدرب الفريق

frame sue.suit.ptcp.ar
 rel sued
 verb @file
 only participle
 with ante @legal
 A pp actor من من_قبل من_جانب من_طرف
 B pp,with.pp actor @against
 set performative
 prio 6
 ex+ نظرت المحكمة في الدعوى المرفوعة من شركة آبل ضد شركة سامسونغ
 gives sued آبل | سامسونغ
 ex- نظرت المحكمة في الطلب المقدم من شركة آبل

frame sue.resort.ar
 rel sued
 verb لجأ
 with pp @court
 A subj actor
 B pp,with.pp actor @against
 set performative
 prio 5
 ex+ لجأت شركة آبل إلى القضاء ضد شركة سامسونغ
 gives sued آبل | سامسونغ
 ex- لجأت شركة آبل إلى البنوك

frame sue.drag.ar
 rel sued
 verb جر
 with pp @court
 A subj actor
 B obj actor
 set performative
 prio 5
 ex+ جرّت شركة آبل شركة سامسونغ إلى المحكمة
 gives sued آبل | سامسونغ
 ex- جرّ الحصان العربة إلى السوق

frame appeal.decision.ar
 rel opposes
 verb @appeal
 A subj actor
 B patient,pp government,organization,company,person behind في على
 set performative
 ex+ طعنت شركة آبل في قرار المفوضية الأوروبية
 gives opposes آبل | المفوضية الأوروبية
 ex- طعن اللص الحارس بسكين

frame charge.refer.ar
 rel charged
 verb أحال
 with pp @court @legal
 A subj government,court,organization
 B obj person,group,company,organization
 set performative
 prio 4
 ex+ أحالت النيابة العامة خالد منصور إلى المحاكمة
 ex- أحالت الحكومة المشروع إلى البرلمان

frame charge.warrant.ar
 rel charged
 verb أصدر
 with obj @charge
 A subj government,court
 B pp,with.pp actor @against
 set performative
 prio 6
 ex+ أصدرت المحكمة الجنائية الدولية مذكرة توقيف بحق خالد منصور
 gives charged الجنائية | خالد منصور
 ex- أصدرت المحكمة الجنائية الدولية بيانا بحق الضحايا

frame charge.seize.ar
 rel charged
 verb ألقى
 with obj @charge
 A subj government,organization
 B pp,with.pp person,group على
 set performative
 prio 4
 ex+ ألقت وزارة الداخلية القبض على خالد منصور
 gives charged وزارة الداخلية | خالد منصور
 ex- ألقت وزارة الداخلية الضوء على خالد منصور

frame sanction.list.put.ar
 rel sanctioned
 verb ضم
 with pp @list
 A subj government,organization
 B obj actor
 set performative
 prio 5
 block include.member.ar
 ex+ ضمت وزارة التجارة الأميركية شركة هواوي إلى القائمة السوداء
 gives sanctioned وزارة التجارة الأميركية | هواوي
 ex- ضمت الشركة موظفين إلى الفريق

frame sanction.licence.ar
 rel sanctioned
 verb سحب ألغى علّق
 with obj ترخيص رخصة
 A subj government,court,organization
 B with.gen,pp company,organization,media,person من
 set performative
 prio 5
 ex+ سحبت وزارة الإعلام ترخيص قناة الجزيرة
 gives sanctioned وزارة الإعلام | الجزيرة
 ex- سحبت قناة الجزيرة مراسلها من المدينة

frame sanction.ptcp.ar
 rel sanctioned
 verb @impose
 only participle
 with ante @penalty
 A pp,with.gen body من من_قبل من_جانب
 B pp actor على
 prio 4
 ex+ رحبت المنظمة بالعقوبات المفروضة من الولايات المتحدة على شركة هواوي
 gives sanctioned الولايات المتحدة | هواوي
 ex- تراجعت الرسوم المفروضة على الحديد

frame accuse.direct.ar
 rel accused
 verb وجّه
 with obj @accusation
 A subj actor
 B pp,with.pp actor إلى ل ضد
 set performative
 prio 3
 ex+ وجهت روسيا اتهامات إلى أوكرانيا
 gives accused روسيا | أوكرانيا
 ex- وجهت روسيا دعوة إلى أوكرانيا

frame blame.throw.ar
 rel accused
 verb ألقى
 with obj,pp @accusation
 A subj actor
 B pp,with.pp actor على
 set performative
 prio 3
 ex+ ألقت إيران باللوم على إسرائيل
 gives accused إيران | إسرائيل
 ex- ألقت إيران قنابل على إسرائيل

frame accuse.attribute.ar
 rel accused
 verb عزا نسب
 with obj @attack @hacking @spying
 A subj actor
 B pp actor إلى ل
 set performative
 prio 3
 ex+ نسبت شركة مايكروسوفت الهجوم إلى مجموعة لازاروس
 gives accused مايكروسوفت | لازاروس
 ex- عزا الخبراء التضخم إلى ارتفاع الأسعار

frame criticize.direct.ar
 rel opposes
 verb وجّه شن
 with obj @criticism
 A subj actor
 B pp,with.pp actor behind إلى ل على ضد
 set performative
 prio 3
 ex+ وجهت فرنسا انتقادات إلى تركيا
 gives opposes فرنسا | تركيا
 ex- وجهت فرنسا نداء إلى العالم

frame reject.plan.ar
 rel opposes
 verb @reject
 with obj @law @ruling @criticism خطة اقتراح مشروع @penalty
 A subj government,organization,company,person,media,group
 B with.gen,with.subj government,organization,company,person,court
 set performative
 prio 1
 ex+ رفضت منظمة العفو الدولية قرار الحكومة المصرية
 gives opposes العفو | الحكومة المصرية
 ex- رفضت منظمة العفو الدولية التعليق

frame stand.against.ar
 rel opposes
 verb @stand
 A subj actor
 B pp actor behind ضد في_وجه بوجه في_مواجهة
 set performative
 ex+ وقفت فرنسا ضد تركيا
 gives opposes فرنسا | تركيا
 ex- وقف الرجل ضد الريح

frame enter.conflict.ar
 rel opposes
 verb دخل خاض واصل
 with obj,pp @conflict
 A subj actor
 B pp,with.pp actor @against مع
 set performative
 prio 1
 ex+ دخلت شركة آبل في نزاع مع شركة سامسونغ
 gives opposes آبل | سامسونغ
 ex- دخلت شركة آبل في شراكة مع شركة سامسونغ

frame break.relations.ar
 rel opposes
 verb قطع علّق جمّد أنهى
 with obj علاقة تعاون
 A subj government,organization,company
 B pp,with.pp actor مع ب
 set performative
 prio 3
 ex+ قطعت السعودية علاقاتها مع إيران
 gives opposes السعودية | إيران
 ex- قطعت السعودية التيار الكهربائي

frame attack.launch.ar
 rel targeted
 verb @open وجّه نفّذ
 with obj @attack @hacking @spying @threat
 A subj actor
 B pp,with.pp victim,place على ضد إلى ل
 prio 3
 ex+ شنت إسرائيل غارات على مدينة غزة
 gives targeted إسرائيل | غزة
 ex- شنت الصحيفة حملة إعلانية

frame attack.claim.ar
 emit targeted(A,B) alleged
 verb @claim
 with obj @attack @hacking
 A subj actor
 B with.pp,pp victim,place على ضد
 prio 3
 ex+ تبنى تنظيم داعش الهجوم على الجيش العراقي
 gives targeted alleged داعش | الجيش العراقي
 ex- تبنى تنظيم داعش خطابا جديدا

frame attack.own.up.ar
 emit targeted(A,B) alleged
 verb أعلن
 with obj مسؤولية
 A subj actor
 B pp,with.pp victim على ضد
 prio 3
 ex+ أعلنت حركة الشباب مسؤوليتها عن الهجوم على الجيش الصومالي
 ex- أعلنت شركة آبل مسؤوليتها عن التأخير

frame attack.die.in.ar
 rel targeted
 verb @kill قتل لقي
 with pp @attack
 A with.subj,with.gen,with.pp actor من_قبل
 B obj,subj person,group
 prio 4
 ex+ قتل ثلاثة صحفيين في غارة شنتها إسرائيل
 gives targeted إسرائيل | صحفيين
 ex- قتل ثلاثة صحفيين في حادث سير

frame attack.plant.ar
 rel targeted
 verb @infect نشر أرسل
 with obj @spyware @vulnerability
 A subj actor
 B pp,with.pp victim في إلى على
 prio 3
 ex+ زرعت الحكومة المجرية برنامج التجسس في هواتف الصحفيين
 ex- زرع الفلاحون القمح في الحقول

frame investigate.summon.ar
 rel investigated
 verb @summon
 with pp @probe
 A subj government,court
 B obj person,company,organization
 set performative
 prio 3
 block summon.ar
 ex+ استدعت النيابة العامة خالد منصور للتحقيق
 ex- استدعت المدرسة الطلاب للاختبار

frame rule.issue.against.ar
 rel ruled_against
 verb @rule
 with obj @ruling
 A subj court
 B pp,with.pp actor @against
 set performative
 prio 5
 ex+ أصدرت المحكمة العليا حكما ضد شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- أصدرت المحكمة العليا بيانا ضد العنف

frame rule.issue.for.ar
 rel ruled_for
 verb @rule
 with obj @ruling
 A subj court
 B pp,with.pp actor لصالح لمصلحة لفائدة
 set performative
 prio 5
 ex+ أصدرت المحكمة العليا حكما لصالح شركة آبل
 gives ruled_for المحكمة العليا | آبل
 ex- أصدرت المحكمة العليا بيانا لصالح الضحايا

frame rule.noun.against.ar
 rel ruled_against
 noun @ruling
 A gen court
 B pp actor ضد بحق
 set performative
 ex+ رحبت منظمة العفو الدولية بحكم المحكمة العليا ضد شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- رحبت منظمة العفو الدولية بقرار الحكومة ضد التدخين

frame rule.noun.for.ar
 rel ruled_for
 noun @ruling
 A gen court
 B pp actor لصالح لمصلحة لفائدة
 set performative
 ex+ رحبت منظمة العفو الدولية بحكم المحكمة العليا لصالح شركة آبل
 gives ruled_for المحكمة العليا | آبل
 ex- رحبت منظمة العفو الدولية بقرار الحكومة لصالح الأسر

frame rule.annul.ar
 rel ruled_against
 verb @annul
 with obj @ruling @law @penalty
 A subj court
 B with.gen,with.subj government,organization,company
 set performative
 prio 4
 ex+ ألغت المحكمة العليا قرار المفوضية الأوروبية
 gives ruled_against المحكمة العليا | المفوضية الأوروبية
 ex- ألغت شركة آبل قرار المدير

frame rule.uphold.ar
 rel ruled_for
 verb @uphold
 with obj @ruling @law @penalty
 A subj court
 B with.gen,with.subj government,organization,company
 set performative
 prio 5
 block support.ar
 ex+ أيدت المحكمة العليا قرار المفوضية الأوروبية
 gives ruled_for المحكمة العليا | المفوضية الأوروبية
 ex- أيدت ألمانيا قرار المفوضية الأوروبية

frame rule.uphold.against.ar
 rel ruled_against
 verb @uphold
 with obj @ruling @penalty
 A subj court
 B with.pp,pp actor ضد بحق على
 set performative
 prio 5
 block support.ar
 ex+ أيدت المحكمة العليا الحكم ضد شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- أيدت ألمانيا الحكم ضد شركة آبل

frame rule.accept.ar
 rel ruled_for
 verb استجاب قبل أيّد
 with obj,pp @motion @legal
 A subj court
 B with.gen,with.subj,plaintiff actor
 set performative
 prio 5
 ex+ استجابت المحكمة العليا لطلب شركة آبل
 gives ruled_for المحكمة العليا | آبل
 ex- استجابت شركة آبل لطلب العملاء

frame rule.forbid.ar
 rel ruled_against
 verb منع حظر
 A subj court
 B obj company,organization,government,person
 set performative
 prio 4
 block sanction.ar
 ex+ منعت المحكمة العليا شركة آبل من البيع
 gives ruled_against المحكمة العليا | آبل
 ex- منعت الأم ابنها من اللعب

frame support.gain.ar
 rel supports
 verb نال حصل تلقّى لقي كسب
 with obj,pp @support
 A with.pp,pp,with.gen actor من من_جانب من_قبل
 B subj actor
 set performative
 prio 3
 ex+ نال خالد منصور تأييد حزب العمال
 gives supports حزب العمال | خالد منصور
 ex- نال الفيلم إعجاب الجمهور

frame support.ptcp.ar
 rel supports
 verb @support @fund
 only participle
 A pp actor من من_قبل من_جانب
 B ante actor
 prio 2
 ex+ انسحبت حركة الشباب المدعومة من إيران
 gives supports إيران | الشباب
 ex- زار الوزير المشروع المدعوم من الخبراء

frame support.ptcp.active.ar
 rel supports
 verb @support @defend @fund
 only participle
 A ante actor
 B pp actor ل
 prio 2
 ex+ اجتمع حزب العمال المؤيد لأوكرانيا
 gives supports حزب العمال | أوكرانيا
 ex- زار الوزير الشركة الداعمة للمشروع

frame support.help.ar
 rel supports
 verb @help
 A subj actor
 B patient government,organization,company,media,person
 set performative
 ex+ ساعدت الولايات المتحدة أوكرانيا
 gives supports الولايات المتحدة | أوكرانيا
 ex- ساعد الجار جاره

frame ally.form.ar
 emit allied_with(A,B)
 verb @found أطلق أبرم أقام بنى
 with obj @alliance
 A subj actor
 B pp,with.pp actor مع
 set performative
 prio 4
 ex+ أسست شركة أرامكو شراكة مع شركة سامسونغ
 gives allied_with أرامكو | سامسونغ
 ex- أسست شركة أرامكو مصنعا مع شركة سامسونغ

frame ally.form.list.ar
 emit allied_with(A,A)
 verb @found @sign أطلق أقام
 with obj,pp @alliance
 A subj actor
 set performative
 prio 3
 ex+ أسست شركة أرامكو وشركة سامسونغ شراكة
 gives allied_with أرامكو | سامسونغ
 ex- أسست شركة أرامكو شراكة

frame ally.between.ar
 emit allied_with(A,A)
 noun تحالف ائتلاف شراكة اندماج
 A pp actor بين
 set performative
 ex+ أعلن الوزير قيام تحالف بين فرنسا وألمانيا
 gives allied_with فرنسا | ألمانيا
 ex- أعلن الوزير قيام خلاف بين فرنسا وألمانيا

frame ally.noun.ar
 emit allied_with(A,B)
 noun شراكة تحالف تعاون
 A gen,subj company,organization,government,media
 B pp actor مع
 set performative
 ex+ أعلنت شركة أرامكو شراكة مع شركة سامسونغ
 gives allied_with أرامكو | سامسونغ
 ex- أعلنت شركة أرامكو خلافا مع شركة سامسونغ

frame ally.partner.ar
 emit allied_with(A,B)
 noun حليف شريك
 A ante,subj actor
 B gen,pp company,organization,government,media ل
 ex+ شركة أرامكو هي شريك لشركة سامسونغ
 ex- شركة أرامكو هي منافس لشركة سامسونغ

frame own.stake.ar
 rel owns
 verb @own @acquire
 with obj,pp @stake
 A subj company,organization,person,government
 B with.gen,with.pp,pp company,media,organization في من ب
 set performative
 prio 4
 block acquire.ar
 ex+ اشترت شركة أرامكو حصة في شركة سامسونغ
 gives owns أرامكو | سامسونغ
 ex- اشترت شركة أرامكو معدات من شركة سامسونغ

frame belong.company.ptcp.ar
 rel owns
 verb @belong
 only participle
 A pp company ل
 B ante company,media
 prio 3
 block belong.body.ar belong.body.ptcp.ar
 ex+ أعلنت شركة إنستغرام التابعة لشركة ميتا تحديثا
 gives owns ميتا | إنستغرام
 ex- أعلنت وزارة الداخلية التابعة للحكومة تحديثا

frame launch.product.ar
 rel developed
 verb @launch
 A subj company
 B patient product
 ex+ أطلقت شركة مايكروسوفت برنامج أندرويد
 gives developed مايكروسوفت | أندرويد
 ex- أطلقت الشرطة الغاز

frame develop.maker.ptcp.ar
 rel developed
 verb @develop
 only participle
 A ante company,organization
 B pp,obj product ل
 prio 2
 ex+ أعلنت شركة مايكروسوفت المطورة لبرنامج أندرويد نتائجها
 gives developed مايكروسوفت | أندرويد
 ex- أعلنت شركة مايكروسوفت المصنعة نتائجها

frame develop.ptcp.passive.ar
 rel developed
 verb @develop
 only participle
 A pp company,organization من من_قبل من_جانب
 B ante product
 prio 2
 ex+ استخدمت الوزارة برنامج أندرويد المطور من قبل شركة مايكروسوفت
 gives developed مايكروسوفت | أندرويد
 ex- زار الوزير المبنى المصمم من قبل المهندس

frame supply.buy.ar
 rel supplies
 verb اشترى ابتاع استورد استأجر اقتنى تسلّم
 A pp company,organization,government من
 B subj actor
 ex+ اشترت السعودية طائرات من شركة بوينغ
 gives supplies بوينغ | السعودية
 ex- اشترى الرجل سيارة من السوق

frame supply.contract.ar
 rel supplies
 verb تعاقد
 A pp company مع
 B subj government,organization,media
 prio 2
 block ally.ar ally.sign.ar
 ex+ تعاقدت وزارة الداخلية مع شركة سامسونغ
 gives supplies سامسونغ | وزارة الداخلية
 ex- تعاقد النادي مع اللاعب

frame supplier.noun.ar
 rel supplies
 noun @supplier
 A ante,subj company,organization
 B gen,pp company,organization,government ل إلى
 ex+ شركة بوينغ هي مورد لشركة أرامكو
 ex- زار الوزير مورد الحليب

frame use.noun.ar
 rel uses
 verb @use
 only nominal
 A gen,subj actor
 B pp,obj product ل
 prio 1
 ex+ انتقدت المنظمة استخدام وزارة الداخلية لبرنامج بيغاسوس
 gives uses وزارة الداخلية | بيغاسوس
 ex- انتقدت المنظمة استخدام القوة

frame use.buy.ar
 rel uses
 verb اشترى ابتاع اقتنى استورد
 A subj actor
 B obj product
 prio 1
 ex+ اشترت وزارة الداخلية برنامج بيغاسوس
 gives uses وزارة الداخلية | بيغاسوس
 ex- اشترت وزارة الداخلية المبنى

frame member.noun.ar
 rel affiliated_with
 noun @member
 A ante,subj actor
 B pp,gen organization,government,company,media في ل
 ex+ ألمانيا عضو في حلف الناتو
 gives affiliated_with ألمانيا | الناتو
 ex- زار الوزير عضو الفريق

frame include.member.ar
 rel affiliated_with
 verb ضم شمل
 A obj company,organization,government,media,person
 B subj organization,media
 ex+ يضم حلف الناتو ألمانيا
 gives affiliated_with ألمانيا | الناتو
 ex- تضم المدينة عددا من المصانع

frame include.company.ar
 rel owns
 verb ضم
 A subj company
 B obj company,media
 ex+ تضم شركة ميتا شركة إنستغرام
 gives owns ميتا | إنستغرام
 ex- تضم المدينة شركة سامسونغ

frame founded.by.ar
 rel affiliated_with
 verb تأسّس أسّس أنشأ
 A pp person على_يد على_أيدي بيد
 B subj,obj body
 prio 3
 ex+ تأسست شركة مايكروسوفت على يد بيل غيتس
 gives affiliated_with غيتس | مايكروسوفت
 ex- تأسست المدينة على يد الرومان

frame belong.body.ptcp.ar
 rel affiliated_with
 verb @belong
 only participle
 A ante organization,government,media,company,court
 B pp body ل إلى
 prio 2
 block belong.body.ar
 ex+ أعلنت منظمة العفو الدولية التابعة للأمم المتحدة تقريرا
 gives affiliated_with العفو | أمم المتحدة
 ex- زار الوزير المبنى التابع للوزارة

frame base.headquarters.verb.ar
 rel based_in
 verb وقع وجد تمركز كان
 with subj @headquarters
 A with.gen body
 B pp place في ب
 prio 3
 ex+ يقع مقر شركة أرامكو في مدينة الظهران
 ex- يقع مقر الحفل في الحديقة


frame ruling.for.ar
 rel ruled_for
 verb جاء صدر
 with subj @ruling
 A with.gen,pp,court court عن
 B pp,with.pp actor لصالح لمصلحة
 set performative
 ex+ نظرت المحكمة العليا في القضية وجاء الحكم لصالح شركة آبل
 ex- جاء الفريق لصالح الجمهور

frame behind.suit.ar
 rel sued
 verb @stand
 with pp @legal
 A subj actor
 B with.pp,pp,defendant actor @against
 set performative
 prio 2
 ex+ رفعت دعوى ضد شركة سامسونغ، وتقف وراء الدعوى شركة آبل
 ex- يقف الرجل وراء الباب

frame summon.ar
 rel opposes
 verb @summon
 A subj government
 B obj,patient actor behind
 ex+ استدعت وزارة الخارجية المصرية سفير إسرائيل
 gives opposes المصرية | إسرائيل
 ex- استدعت المدرسة الطلاب

frame sue.face.ar
 rel sued
 verb واجه تلقّى
 with obj @legal
 A with.subj,with.gen,with.pp actor من من_قبل من_جانب
 B subj actor
 set performative
 prio 5
 ex+ تواجه شركة آبل دعوى قضائية رفعتها شركة سامسونغ
 gives sued سامسونغ | آبل
 ex- تواجه شركة آبل منافسة من شركة سامسونغ

frame charge.file.ar
 rel charged
 verb @file
 with obj @charge
 A subj government,court
 B pp,with.pp actor @against إلى ل
 set performative
 prio 4
 ex+ قدمت وزارة العدل الأميركية لائحة اتهام ضد خالد منصور
 gives charged وزارة العدل الأميركية | خالد منصور
 ex- قدمت وزارة العدل الأميركية تقريرا ضد الفساد

frame sanction.assets.ar
 rel sanctioned
 verb جمّد صادر حجز
 with obj @money @stake حساب
 A subj government,court
 B with.gen actor
 set performative
 prio 5
 ex+ جمدت وزارة الخزانة الأميركية أصول شركة هواوي
 gives sanctioned وزارة الخزانة الأميركية | هواوي
 ex- جمدت الشركة أموالها

frame sanction.undergo.ar
 rel sanctioned
 verb @undergo
 with pp,obj @penalty
 A with.gen,with.subj,with.pp body من من_قبل من_جانب
 B subj actor
 set performative
 prio 4
 ex+ تخضع شركة هواوي لعقوبات فرضتها الولايات المتحدة
 gives sanctioned الولايات المتحدة | هواوي
 ex- تخضع شركة هواوي لقوانين السوق

frame accuse.face.ar
 rel accused
 verb @undergo
 with obj,pp @accusation
 A with.pp,with.subj,with.gen actor من من_قبل من_جانب
 B subj actor
 set performative
 prio 3
 ex+ تواجه شركة ميتا اتهامات من منظمة العفو الدولية
 gives accused العفو | ميتا
 ex- تواجه شركة ميتا اتهامات بالاحتكار

frame criticize.face.ar
 rel opposes
 verb @undergo أثار
 with obj,pp @criticism @protest
 A with.pp,with.subj,with.gen actor من من_قبل من_جانب
 B subj actor behind
 set performative
 prio 3
 ex+ تواجه شركة ميتا انتقادات من منظمة العفو الدولية
 gives opposes العفو | ميتا
 ex- تواجه شركة ميتا انتقادات حادة

frame oppose.ptcp.ar
 rel opposes
 verb @oppose @criticize @protest @fight
 only participle
 A ante actor
 B pp actor behind ل
 ex+ أعلنت منظمة العفو الدولية المنتقدة للحكومة المصرية تقريرا
 gives opposes العفو | حكومة المصرية
 ex- زار الوزير الشركة المصنعة للهواتف

frame vote.against.ar
 rel opposes
 verb صوّت
 A subj actor
 B pp actor behind ضد
 set performative
 ex+ صوت حزب العمال ضد قرار الحكومة المصرية
 gives opposes حزب العمال | الحكومة المصرية
 ex- صوت حزب العمال ضد التعديل

frame enemy.noun.ar
 rel opposes
 noun خصم عدو
 A ante,subj actor
 B gen,pp actor ل
 ex+ شركة آبل هي خصم لشركة سامسونغ
 ex- واجه الفريق خصما قويا

frame investigate.undergo.ar
 rel investigated
 verb @undergo
 with pp,obj @probe
 A with.subj,with.gen,with.pp,pp body من من_قبل من_جانب
 B subj actor
 prio 3
 ex+ تخضع شركة غوغل لتحقيق تجريه المفوضية الأوروبية
 gives investigated المفوضية الأوروبية | غوغل
 ex- تخضع شركة غوغل لقوانين السوق

frame investigate.finding.ar
 rel investigated
 verb @expose @document @confirm أظهر
 with subj @probe @report
 A with.subj,with.gen,with.pp actor من ل
 B comp.topic,comp.subj company,government,person
 set factive
 prio 2
 ex+ كشف تحقيق أجرته منظمة العفو الدولية أن شركة ميتا باعت بيانات المستخدمين
 gives investigated العفو | ميتا
 ex- كشف تقرير جديد أن الأسعار ارتفعت

frame rule.ptcp.against.ar
 rel ruled_against
 verb صدر أصدر
 only participle
 with ante @ruling
 A pp court عن من
 B pp actor ضد بحق
 set performative
 prio 4
 ex+ انتقدت منظمة العفو الدولية الحكم الصادر عن المحكمة العليا ضد شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- انتقدت منظمة العفو الدولية التقرير الصادر عن الوزارة

frame rule.lose.ar
 rel ruled_against
 verb خسر
 with obj @legal @motion
 A pp,with.pp,court court أمام لدى في
 B subj actor
 set performative
 prio 4
 ex+ خسرت شركة آبل الدعوى أمام المحكمة العليا
 gives ruled_against المحكمة العليا | آبل
 ex- خسرت شركة آبل نصف قيمتها أمام الدولار

frame rule.win.ar
 rel ruled_for
 verb كسب ربح
 with obj @legal @motion
 A pp,with.pp,court court أمام لدى في
 B subj actor
 set performative
 prio 4
 ex+ كسبت شركة آبل الدعوى أمام المحكمة العليا
 gives ruled_for المحكمة العليا | آبل
 ex- كسبت شركة آبل عملاء جددا

frame rule.dismiss.for.ar
 rel ruled_for
 verb @reject
 with obj @legal
 A subj court
 B with.pp actor @against
 set performative
 prio 6
 ex+ رفضت المحكمة العليا الدعوى ضد شركة آبل
 gives ruled_for المحكمة العليا | آبل
 ex- رفضت شركة آبل الدعوى إلى المؤتمر

frame support.give.ar
 rel supports
 verb قدّم أعطى منح وجّه وفّر
 with obj,gen @support
 A subj actor
 B with.pp,pp,obj actor ل إلى
 set performative
 prio 4
 ex+ قدمت الولايات المتحدة دعما لأوكرانيا
 gives supports الولايات المتحدة | أوكرانيا
 ex- قدمت الولايات المتحدة اعتراضا لأوكرانيا

frame support.vote.ar
 rel supports
 verb صوّت
 A subj actor
 B pp actor behind لصالح لمصلحة ل
 set performative
 ex+ صوت حزب العمال لصالح خالد منصور
 gives supports حزب العمال | خالد منصور
 ex- صوت حزب العمال لصالح التعديل

frame own.subsidiary.ar
 rel owns
 noun @subsidiary
 A gen,pp company ل
 B ante company,media,organization
 set performative
 prio 2
 ex+ قالت شركة يوتيوب، ذراع شركة غوغل، إنها ستتعاون
 gives owns غوغل | يوتيوب
 ex- زار الوزير فرع شركة غوغل

frame own.owner.ar
 rel owns
 noun مالك صاحب
 A ante,subj person,company
 B gen company,media,product
 ex+ رحب صاحب شركة تسلا إيلون ماسك بالقرار
 gives owns ماسك | تسلا
 ex- قال مالك المنزل إنه سيبيع

frame supply.give.ar
 rel supplies
 verb قدّم أعطى منح سلّم وفّر أتاح
 with obj @weapon @software @spyware @device @goods
 A subj company,organization,government
 B pp,with.pp,obj actor ل إلى
 prio 2
 ex+ سلمت شركة بوينغ طائرات إلى السعودية
 gives supplies بوينغ | السعودية
 ex- قدمت شركة بوينغ شكوى إلى السعودية

frame accuse.say.ar
 rel accused
 verb @say
 when comp @attack @kill @spy @hack @abuse @steal
 A subj government,organization,company
 B comp.subj government,organization,company
 set performative
 ex+ قالت الحكومة المصرية إن تنظيم داعش هاجم نقطة تفتيش
 ex+ أعلنت منظمة العفو الدولية أن الجيش السوداني قصف المستشفى
 ex- قالت الحكومة المصرية إن النمو تسارع

frame join.stand.ar
 rel supports
 verb @join
 with pp @criticism @protest @legal @conflict @support
 A subj actor
 B pp actor إلى
 set performative
 prio 2
 block join.body.ar
 ex+ انضمت فرنسا إلى ألمانيا في إدانة إيران
 gives supports فرنسا | ألمانيا
 ex- انضم اللاعب إلى الفريق في الصيف


frame rule.penalty.ar
 rel ruled_against
 verb @rule @say
 with pp,obj @penalty
 A subj court
 B with.gen,with.pp actor على ضد بحق
 set performative
 prio 3
 ex+ قضت محكمة القاهرة بسجن الوزير خالد منصور عشر سنوات
 ex+ قضت المحكمة العليا بتغريم شركة آبل
 gives ruled_against المحكمة العليا | آبل
 ex- قضت المحكمة العليا بتأجيل الجلسة

frame arrest.abduct.ar
 rel targeted
 verb @arrest
 A subj group,@militia
 B patient person,group
 prio 2
 ex+ احتجز مسلحون خمسة عمال في المصنع
 ex+ اعتقل مسلحو حركة الشباب ثلاثة أطباء
 ex- اعتقلت الشرطة ثلاثة متظاهرين

frame post.hold.ar
 rel affiliated_with
 verb شغل تولّى تقلّد تسلّم شغّل
 with obj منصب رئاسة عضوية قيادة إدارة حقيبة
 A subj person
 B with.gen,with.pp body behind في ل
 prio 3
 ex+ تولى خالد منصور رئاسة شركة أرامكو
 gives affiliated_with خالد منصور | أرامكو
 ex+ يشغل خالد منصور منصب نائب رئيس شركة بوينغ
 gives affiliated_with خالد منصور | بوينغ
 ex- تولى خالد منصور تسديد ركلة الجزاء

frame criticize.express.ar
 rel opposes
 verb أعرب أبدى عبّر سجّل أظهر أعلن
 with pp,obj @criticism
 A subj actor
 B pp,with.pp actor behind من إزاء على تجاه ل حيال
 set performative
 prio 2
 ex+ أعربت فرنسا عن استيائها من تصريحات الحكومة التركية
 gives opposes فرنسا | الحكومة التركية
 ex+ أبدت منظمة العفو الدولية تحفظها على قرار وزارة الداخلية
 gives opposes العفو | وزارة الداخلية
 ex- أعربت فرنسا عن ارتياحها لنتائج القمة

frame accuse.consider.ar
 rel accused
 verb اعتبر عد
 with obj مسؤول متورط متواطئ
 A subj actor
 B obj actor
 set performative
 prio 3
 ex+ اعتبرت المعارضة الحكومة السودانية مسؤولة عن الأزمة
 ex+ عدّت منظمة العفو الدولية شركة ميتا متواطئة في الجرائم
 gives accused العفو | ميتا
 ex- اعتبر المدرب اللاعب موهوبا

frame criticize.attack.ar
 rel opposes
 verb هاجم
 A subj person
 B obj organization,government,company,media,person
 set performative
 prio 6
 block attack.ar criticize.ar
 ex+ هاجم خالد منصور الاتحاد الدولي للصحفيين
 ex+ هاجم الوزير سالم القاضي شركة ميتا بشدة
 ex- هاجم تنظيم داعش الجيش العراقي

frame work.as.ar
 rel affiliated_with
 verb عمل اشتغل
 with obj @role @group
 A subj person
 B with.gen,with.pp,pp body في ل لدى
 prio 2
 ex+ يعمل خالد منصور مهندسا في شركة أرامكو
 gives affiliated_with خالد منصور | أرامكو
 ex+ اشتغل سالم القاضي محاميا لدى منظمة العفو الدولية
 gives affiliated_with سالم القاضي | العفو
 ex- يعمل الفلاح مزارعا في القرية

frame attack.hit.by.ar
 rel targeted
 verb أصاب قتل جرح لقي قضى
 with pp رصاص نار @weapon
 A with.gen actor
 B obj,subj person,group
 prio 4
 ex+ أصيب ثلاثة متظاهرين برصاص الجيش الإسرائيلي
 gives targeted الجيش الإسرائيلي | متظاهرين
 ex+ جرح أربعة عمال بنيران الجيش العراقي
 ex- قتل ثلاثة عمال في انهيار المنجم

frame sanction.account.ar
 rel sanctioned
 verb علّق أوقف حذف حظر أغلق ألغى جمّد
 with obj حساب نشاط عضوية بث
 A subj company,government,organization,court,media
 B with.gen actor
 set performative
 prio 5
 block sanction.ar
 ex+ علقت شركة ميتا حسابات حزب العمال
 gives sanctioned ميتا | حزب العمال
 ex+ أغلق موقع فيسبوك حساب وزارة الدفاع
 ex- أغلقت الشركة حسابات الربع الأول

frame charge.accuse.ar
 rel charged
 verb اتهم
 A subj @prosecutor
 B patient actor
 set performative
 prio 6
 block accuse.ar
 ex+ اتهمت النيابة العامة خالد منصور بالفساد
 gives charged النيابة | خالد منصور
 ex+ اتهم المدعي العام شركة سيمنز بالرشوة
 ex- اتهم خالد منصور الحكومة بالفساد

frame sue.pursue.ar
 rel sued
 verb لاحق تابع
 with pp قضاء @court
 A subj person,group,company,organization
 B obj actor
 set performative
 prio 6
 block charge.ar
 ex+ تلاحق عائلات الضحايا شركة بوينغ أمام القضاء
 gives sued عائلات الضحايا | بوينغ
 ex+ لاحقت منظمة العفو الدولية شركة ميتا أمام المحاكم
 ex- لاحقت الشرطة اللصوص في الشوارع

frame rule.annul.for.ar
 rel ruled_for
 verb @annul
 with obj عقوبة غرامة حظر إيقاف إقالة فصل
 A subj court
 B with.gen actor
 set performative
 prio 6
 block rule.annul.ar
 ex+ ألغت المحكمة العليا عقوبة نادي برشلونة
 gives ruled_for المحكمة العليا | برشلونة
 ex+ أبطلت محكمة العدل الأوروبية غرامة شركة إنتل
 gives ruled_for محكمة العدل | إنتل
 ex- ألغى الاتحاد المباراة

frame based.take.ar
 rel based_in
 verb اتخذ
 with obj مقر
 A subj,ante body
 B pp place من
 prio 3
 ex+ تتخذ شركة أرامكو من الظهران مقرا لها
 gives based_in أرامكو | الظهران
 ex+ تتخذ منظمة العفو الدولية من لندن مقرا
 ex- تتخذ الشركة من السرعة شعارا لها

frame investigate.report.on.ar
 rel investigated
 verb @expose
 with subj @report @probe
 A with.pp,with.gen actor ل من
 B pp actor behind عن
 set factive
 prio 3
 ex+ كشف تقرير لمنظمة العفو الدولية عن تورط شركة ميتا في التجسس
 gives investigated العفو | ميتا
 ex+ كشف تحقيق لصحيفة الغارديان عن صفقات شركة بوينغ
 gives investigated الغارديان | بوينغ
 ex- كشف تقرير جديد عن ارتفاع الأسعار

frame work.ptcp.ar
 rel affiliated_with
 verb @work
 only participle
 A ante,subj person
 B pp body في لدى مع ب
 ex+ حذرت الصحفية سلمى القاضي العاملة في صحيفة الغارديان من الخطر
 gives affiliated_with سلمى | الغارديان
 ex+ قتل المهندس خالد منصور العامل لدى شركة أرامكو
 gives affiliated_with خالد منصور | أرامكو
 ex- غادر العمال المصنع

frame develop.maker.noun.ar
 rel developed
 noun @maker
 A ante company,organization,person
 B gen,pp product ل
 ex+ زعمت شركة آبل بأن “شركة إنتل” – مطور نظام ويندوز – استخدمت براءاتها
 ex+ قال مختبر “سيتيزن لاب” – مبتكر تطبيق سيغنال – إنه سيغلقه
 ex- قالت الوزارة إن مطوري البرامج غادروا البلاد
