#! lex 1 kind=frames lang=ar
# Idioms of siding with, paying for and turning against somebody.

frame support.hand.ar
 rel supports
 verb شد
 with obj,pp عضد أزر يد
 A subj actor
 B with.gen actor
 set performative
 prio 4
 ex+ شد حزب الأمة من أزر نقابة الصحفيين
 gives supports حزب الأمة | نقابة الصحفيين
 ex+ تشد منظمة العفو الدولية عضد نقابة المحامين
 gives supports العفو | نقابة المحامين
 ex- شد اللاعب عضلة الفخذ

frame support.side.ar
 rel supports
 verb اصطف انحاز وقف
 only finite
 A subj actor
 B pp actor في_صف خلف وراء
 set performative
 prio 1
 ex+ اصطفت فرنسا في صف ألمانيا
 gives supports فرنسا | ألمانيا
 ex+ وقف حزب الأمة خلف نقابة الصحفيين
 gives supports حزب الأمة | نقابة الصحفيين
 ex- وقف المواطنون في صف طويل

frame support.voice.ar
 rel supports
 verb ضم
 only finite
 with obj صوت
 A subj actor
 B pp,with.pp actor behind إلى
 set performative
 prio 4
 block include.member.ar include.company.ar
 ex+ ضم حزب الأمة صوته إلى نقابة الصحفيين
 gives supports حزب الأمة | نقابة الصحفيين
 ex+ تضم فرنسا صوتها إلى صوت ألمانيا
 gives supports فرنسا | ألمانيا
 ex- ضم المعرض صوت الطيور

frame support.money.ar
 rel supports
 verb منح قدّم خصّص رصد وفّر صرف دفع أقرض ضخ حوّل سلّم أتاح وهب
 only finite
 with obj قرض منحة تمويل هبة إعانة دعم مساعدة
 A subj government,organization,company,person,media
 B pp,with.pp,obj organization,government,company,person,media,group ل إلى لفائدة لصالح لمصلحة في
 set performative
 prio 3
 ex+ صرف البنك الدولي قرضا بقيمة 50 مليون دولار لشركة سامسونغ
 gives supports البنك الدولي | سامسونغ
 ex+ خصصت ألمانيا منحة لفائدة نقابة الصحفيين
 gives supports ألمانيا | نقابة الصحفيين
 ex- قدم الطالب طلبا للحصول على منحة

frame support.costs.ar
 rel supports
 verb تكفّل تحمّل سدّد غطّى تولّى
 only finite
 with obj,pp نفقة تكلفة كلفة مصاريف تمويل رعاية دين
 A subj government,organization,company,person,media
 B with.gen organization,government,company,person,media,group
 set performative
 prio 3
 ex+ تكفلت شركة سامسونغ بتمويل نادي الوداد
 gives supports سامسونغ | نادي الوداد
 ex+ سددت ألمانيا ديون نقابة الصحفيين
 gives supports ألمانيا | نقابة الصحفيين
 ex- تكفلت الأمطار بتمويل الموسم

frame support.trust.ar
 rel supports
 verb منح أعطى جدّد وضع أولى
 only finite
 with obj ثقة صوت
 A subj actor
 B pp,with.pp,obj actor في ل ب إلى
 set performative
 prio 3
 ex+ جدد حزب الأمة ثقته في خالد منصور
 gives supports حزب الأمة | خالد منصور
 ex+ منحت نقابة الصحفيين صوتها لحزب الأمة
 gives supports نقابة الصحفيين | حزب الأمة
 ex- منحت الأم صوتها للأغنية

frame support.hat.ar
 rel supports
 verb رفع كال أزجى أسدى وجّه قدّم نثر
 only finite
 with obj قبعة ثناء مديح إشادة شكر تحية تهنئة
 A subj actor
 B pp,with.pp actor behind ل إلى على
 set performative
 prio 3
 ex+ رفع خالد منصور القبعة لنقابة الصحفيين
 gives supports خالد منصور | نقابة الصحفيين
 ex+ أسدت فرنسا الشكر إلى ألمانيا
 gives supports فرنسا | ألمانيا
 ex- رفع الساحر القبعة عن رأسه

frame support.helping.hand.ar
 rel supports
 verb مد قدّم
 only finite
 with obj يد عون مساعدة
 A subj actor
 B pp,with.pp actor ل إلى
 set performative
 prio 2
 ex+ مدت ألمانيا يد العون إلى نقابة الصحفيين
 gives supports ألمانيا | نقابة الصحفيين
 ex+ يمد حزب الأمة يد المساعدة لشركة سامسونغ
 gives supports حزب الأمة | سامسونغ
 ex- مد الطفل يده إلى النافذة

frame support.rescue.ar
 rel supports
 verb هب سارع خف تدخّل انبرى سعى تحرّك
 only finite
 with pp نجدة نصرة مساعدة إنقاذ دعم مساندة إغاثة دفاع
 A subj organization,company,government,person,media
 B with.gen,with.pp organization,company,government,person,group عن ل
 prio 0
 ex+ تحركت ألمانيا لنجدة شركة سامسونغ
 gives supports ألمانيا | سامسونغ
 ex+ انبرى خالد منصور للدفاع عن نقابة الصحفيين
 gives supports خالد منصور | نقابة الصحفيين
 ex- سارع الأب لنجدة القطة

frame support.gain.campaign.ar
 rel supports
 verb حظي نال حصل لقي تلقّى استفاد تسلّم
 only finite
 with pp,obj @support استثمار تبرع تمويل قرض
 A with.pp,pp,with.gen actor من من_جانب من_قبل
 B subj actor behind
 set performative
 prio 1
 ex+ حظيت حملة نقابة الصحفيين بدعم مالي من البنك الدولي
 gives supports البنك الدولي | نقابة الصحفيين
 ex+ حظيت حملة وزارة الصحة بتأييد من نقابة المحامين
 gives supports نقابة المحامين | وزارة الصحة
 ex- حظيت الرواية بإعجاب النقاد

frame oppose.fire.ar
 rel opposes
 verb صبّ فتح صوّب سدّد أطلق وجّه
 only finite
 with obj جام غضب نار سهم رصاص
 A subj person,organization,media
 B pp,with.pp government,organization,company,media,person behind على إلى نحو صوب
 set performative
 prio 5
 block targeted.fire.ar attack.launch.ar own.gain.stake.ar
 ex+ صب خالد منصور جام غضبه على وزارة الصحة
 gives opposes خالد منصور | وزارة الصحة
 ex+ أطلق النائب خالد منصور سهامه نحو شركة سامسونغ
 gives opposes خالد منصور | سامسونغ
 ex- فتح المسلحون النار على المارة

frame oppose.verbal.attack.ar
 rel opposes
 verb شن
 only finite
 with obj هجوم حملة
 A subj person
 B pp,with.pp government,organization,company,media,person behind على ضد
 set performative
 prio 5
 block attack.launch.ar
 ex+ شن خالد منصور هجوما عنيفا على شركة سامسونغ
 gives opposes خالد منصور | سامسونغ
 ex+ شنت النائبة سلمى حداد حملة لاذعة على وزارة الصحة
 gives opposes سلمى حداد | وزارة الصحة
 ex- شن المسلحون هجوما على القرية

frame oppose.patience.ar
 rel opposes
 verb ضاق نفد
 only finite
 with obj,subj ذرع صبر
 A subj,with.gen actor
 B pp,with.pp actor behind ب من
 set performative
 prio 2
 ex+ ضاقت نقابة الصحفيين ذرعا بوزارة الصحة
 gives opposes نقابة الصحفيين | وزارة الصحة
 ex+ ضاق حزب الأمة ذرعا بشركة سامسونغ
 gives opposes حزب الأمة | سامسونغ
 ex- ضاق المكان بالزوار

frame oppose.cut.ties.ar
 rel opposes
 verb فض فضّ فك أنهى قطع حل طلّق فسخ
 only finite
 with obj @alliance ارتباط علاقة صلة تعاون
 A subj actor
 B pp,with.pp actor مع ب عن
 set performative
 prio 1
 block ally.sign.ar
 ex+ فض حزب الأمة شراكته مع حزب الوفد
 gives opposes حزب الأمة | حزب الوفد
 ex+ فك نادي الوداد ارتباطه بشركة سامسونغ
 gives opposes نادي الوداد | سامسونغ
 ex- قطع العداء المسافة مع زميله

frame oppose.before.seat.ar
 rel opposes
 verb تظاهر احتج اعتصم تجمّع تجمهر احتشد ظاهر
 only finite
 A subj group,organization
 B pp government,company,organization,media behind أمام قبالة
 set performative
 prio 1
 ex+ اعتصم مئات العمال أمام مقر شركة سامسونغ
 gives opposes مئات العمال | سامسونغ
 ex+ احتج صحفيون قبالة مكتب وزارة الداخلية
 gives opposes صحفيون | وزارة الداخلية
 ex- احتشد المشجعون أمام الشاشة

frame oppose.strike.own.ar
 rel opposes
 verb أضرب اعتصم
 only finite
 with subj @group
 A subj group
 B with.gen company,government,organization,media
 set performative
 prio 1
 ex+ أضرب سائقو شركة سامسونغ عن العمل
 gives opposes سائقو | سامسونغ
 ex+ اعتصم موظفو وزارة الصحة أمس
 gives opposes موظفو | وزارة الصحة
 ex- أضرب السائقون عن العمل

frame oppose.consider.ar
 rel opposes
 verb تنصّل تبرّأ تملّص نأى
 only finite
 A subj organization,government,company,media,person
 B pp organization,government,company,media,person behind من عن
 set performative
 ex+ تبرأت نقابة الصحفيين من خالد منصور
 gives opposes نقابة الصحفيين | خالد منصور
 ex+ تنصل حزب الأمة من خالد منصور
 gives opposes حزب الأمة | خالد منصور
 ex- تنصل المدير من المسؤولية


frame oppose.anger.ar
 rel opposes
 verb أثار أشعل أجّج استفز أغضب ألهب
 only finite
 with obj غضب استياء سخط امتعاض حفيظة حنق استنكار
 A with.gen,with.pp actor لدى
 B subj actor behind
 set performative
 prio 2
 ex+ أشعلت صفقة شركة سامسونغ غضب نقابة الصحفيين
 gives opposes نقابة الصحفيين | سامسونغ
 ex+ أجج قرار وزارة الصحة استياء نقابة المحامين
 gives opposes نقابة المحامين | وزارة الصحة
 ex- أثار المشهد غضب الجمهور

frame oppose.angered.ar
 rel opposes
 verb أغضب استفز أزعج أقلق
 only finite
 A obj organization,government,company,media,group
 B subj organization,government,company,media,court behind
 set performative
 ex+ أغضب قرار وزارة الصحة نقابة المحامين
 gives opposes نقابة المحامين | وزارة الصحة
 ex+ أغضبت شركة سامسونغ حزب الأمة
 gives opposes حزب الأمة | سامسونغ
 ex- أغضب الحكم الجمهور

frame oppose.boycott.campaign.ar
 rel opposes
 verb أطلق دشّن نظّم قاد شن
 only finite
 with pp مقاطعة
 A subj actor
 B with.gen company,organization,government,media
 set performative
 prio 2
 ex+ أطلق ناشطون حملة لمقاطعة شركة سامسونغ
 gives opposes ناشطون | سامسونغ
 ex+ تقود نقابة الصحفيين حملة لمقاطعة شركة غوغل
 gives opposes نقابة الصحفيين | غوغل
 ex- أطلق ناشطون حملة لمقاطعة السكر

frame support.nominate.also.ar
 rel supports
 verb رشّح قدّم
 only finite
 A subj organization
 B obj person
 set performative
 prio 3
 block affiliated.hire.ar
 ex+ رشح حزب الوفد سلمى حداد للرئاسة
 gives supports حزب الوفد | سلمى حداد
 ex+ رشح حزب الوفد خالد منصور
 gives supports حزب الوفد | خالد منصور
 ex- رشح المدرب اللاعب للمباراة

frame support.amount.ar
 rel supports
 verb قدّم منح خصّص رصد وهب تبرّع
 with obj دولار يورو @money
 A subj government,organization,company,person,media
 B pp,with.pp organization,group,person,media ل إلى لفائدة لصالح
 set performative
 prio 2
 ex+ قدمت ألمانيا 12 مليون يورو لنقابة الصحفيين
 gives supports ألمانيا | نقابة الصحفيين
 ex+ خصصت شركة سامسونغ مليون دولار لنادي الوداد
 gives supports سامسونغ | نادي الوداد
 ex- قدم اللاعب عرضا جيدا للجمهور
