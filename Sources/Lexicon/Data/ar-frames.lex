#! lex 1 kind=frames lang=ar
# One frame a relation and a way of saying it. Positions are those of the active clause; see the guide to lexicon files.

frame sue.ar
 rel sued
 verb @sue
 A subj actor
 B patient actor
 set performative
 ex+ قاضت شركة آبل شركة سامسونغ
 gives sued آبل | سامسونغ
 ex+ قررت نقابة الصحفيين مقاضاة وزارة الداخلية
 ex- قاضت الشركة أسعارها

frame sue.file.ar
 rel sued
 verb @file
 with obj,pp @legal
 A subj actor
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
 A subj actor
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

frame accuse.noun.ar
 rel accused
 noun @accusation
 A gen actor
 B pp actor ل ضد إلى
 set performative
 ex+ جاءت اتهامات روسيا لأوكرانيا بعد القصف
 ex- تراجعت اتهامات الفساد

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
 B patient actor
 set performative
 ex+ حاربت الحكومة الصومالية حركة الشباب
 ex- حارب المزارعون الجفاف

frame criticism.noun.ar
 rel opposes
 noun @criticism @protest
 A gen actor
 B pp actor على ل ضد
 ex+ أثارت انتقادات فرنسا لتركيا أزمة
 ex- أثارت انتقادات النقاد جدلا

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
 ex+ برنامج ويندوز من إنتاج شركة مايكروسوفت
 gives developed مايكروسوفت | ويندوز
 ex- زار الوزير مصنع إنتاج الحليب

frame ruling.for.ar
 rel ruled_for
 verb جاء صدر
 with subj @ruling
 A with.gen,pp,court court عن
 B pp,with.pp actor لصالح لمصلحة
 set performative
 ex+ نظرت المحكمة العليا في القضية وجاء الحكم لصالح شركة آبل
 ex- جاء الفريق لصالح الجمهور

frame protest.against.ar
 rel opposes
 verb @demand
 with pp رحيل استقالة إقالة إسقاط
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
 ex+ استدعت وزارة الخارجية المصرية السفير الإسرائيلي
 ex- استدعت المدرسة الطلاب

frame attack.ar
 rel targeted
 verb @attack @kill @hack @spy @infect @abuse @exploit @steal
 A subj actor,product
 B patient victim,place
 ex+ قصفت إسرائيل مدينة غزة
 gives targeted إسرائيل | غزة
 ex+ اخترقت مجموعة القراصنة هواتف الصحفيين
 ex- هاجم المدرب خطة اللعب

frame threaten.ar
 rel targeted
 verb @threaten
 A subj actor
 B patient victim
 ex+ هددت جماعة الحوثي السعودية
 ex- هدد الفيضان القرية

frame attack.noun.ar
 rel targeted
 noun @attack @hacking @spying @threat
 A gen,subj actor
 B pp victim,place على ضد ل ب
 ex+ أسفر هجوم حركة الشباب على الجيش الصومالي عن قتلى
 gives targeted حركة الشباب | الجيش الصومالي
 ex- تراجع هجوم الفريق في الشوط الثاني

frame undergo.ar
 rel targeted
 verb @undergo
 with pp @attack @hacking @spying @threat
 A pp,with.pp,with.gen actor,product من_قبل من_جانب على_يد من ب
 B subj victim
 prio 3
 ex+ تعرض صحفيون للتجسس ببرنامج بيغاسوس
 ex- تعرض الفريق لهزيمة

frame use.against.ar
 rel targeted
 verb @use
 A subj,patient actor behind
 B pp,with.pp victim ضد على
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
 ex+ حققت النيابة العامة مع خالد منصور
 ex+ وثقت منظمة العفو الدولية انتهاكات الجيش السوداني
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

frame probe.noun.ar
 rel investigated
 noun @probe
 A gen,subj body
 B pp actor في مع بشأن حول ضد بحق
 ex+ كشف تحقيق المفوضية الأوروبية مع شركة غوغل مخالفات
 ex- صدر تحقيق الصحيفة أمس

frame rule.against.ar
 rel ruled_against
 verb @order @convict
 A subj court
 B patient actor
 set performative
 prio 2
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

frame rule.on.ar
 rel ruled_against
 verb @rule @convict
 A subj court
 B pp,obj actor على ضد
 set performative
 prio 2
 ex+ حكمت محكمة القاهرة على خالد منصور بالسجن
 ex- حكم الملك البلاد

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
 with obj @conflict
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
 ex+ تملك شركة ميتا تطبيق إنستغرام
 ex- يملك الرجل بيتا

frame owned.ptcp.ar
 rel owns
 verb @own @belong
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
 ex+ طورت شركة مايكروسوفت نظام ويندوز
 gives developed مايكروسوفت | ويندوز
 ex- طورت الحكومة البنية التحتية

frame maker.noun.ar
 rel developed
 noun @maker
 A ante company,organization
 B gen product
 ex+ قالت شركة مايكروسوفت، مطورة نظام ويندوز، إنها ستتعاون
 ex- قالت مطورة المناهج إنها راضية

frame supply.ar
 rel supplies
 verb @supply
 A subj company,organization,government,person
 B pp,obj actor ل إلى
 ex+ باعت شركة بوينغ طائرات للسعودية
 gives supplies بوينغ | السعودية
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
 B pp,with.pp,with.gen body ل
 ex+ عين مجلس الإدارة خالد منصور رئيسا لشركة سامسونغ
 ex- عين الحكم ركلة جزاء

frame based.ar
 rel based_in
 verb @base
 A subj,ante body
 B pp,obj place في
 ex+ تتخذ شركة ميتا من كاليفورنيا مقرا
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
 verb @rule @say @believe @confirm
 when comp.negated
 A subj court
 B comp.topic actor
 set own-polarity
 prio 3
 ex+ قضت المحكمة العليا بأن شركة آبل لا يمكنها بيع الهواتف
 gives ruled_against المحكمة العليا | آبل
 ex- قال الوزير إن الشركة لا تبيع الهواتف

frame parent.noun.ar
 rel owns
 noun @parent
 A ante company
 B gen,pp company,organization,media ل
 ex+ أعلنت شركة إنستغرام وشركتها الأم ميتا تحديثا
 gives owns ميتا | إنستغرام
 ex- أعلنت شركة ميتا تحديثا

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

frame spread.malware.ar
 rel targeted
 verb نشر زرع أرسل
 with obj,gen @spyware @software
 A subj actor
 B pp,with.pp victim إلى في على
 ex+ زرعت شركة سامسونغ برنامج تجسس في هواتف الصحفيين
 gives targeted سامسونغ | الصحفيين
 ex- نشرت الصحيفة برنامج الحفل في صفحتها
