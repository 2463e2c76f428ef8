#! lex 1 kind=names lang=mul

# Universities

name harvard-university
 kind organization
 country united-states
 class university
 la Harvard University
 la Harvard
 la Harvard Medical School
 ar جامعة هارفارد
 ar هارفارد
 ar هارفرد

name massachusetts-institute-of-technology
 kind organization
 country united-states
 class university
 la Massachusetts Institute of Technology
 la MIT
 ar معهد ماساتشوستس للتكنولوجيا
 ar معهد ماساتشوستس للتقنية
 ar معهد ماساشوستس للتكنولوجيا
 ar جامعة إم آي تي
 ar إم آي تي

name stanford-university
 kind organization
 country united-states
 class university
 la Stanford University
 la Stanford
 ar جامعة ستانفورد
 ar ستانفورد

name yale-university
 kind organization
 country united-states
 class university
 la Yale University
 la Yale
 ar جامعة ييل
 ar ييل
 ar جامعة يال

name yale-humanitarian-research-lab
 kind organization
 country united-states
 class university
 la Yale Humanitarian Research Lab
 la Humanitarian Research Lab
 la Yale HRL
 ar مختبر الأبحاث الإنسانية بجامعة ييل
 ar مختبر الأبحاث الإنسانية
 ar مختبر البحوث الإنسانية في جامعة ييل

name princeton-university
 kind organization
 country united-states
 class university
 la Princeton University
 la Princeton
 ar جامعة برينستون
 ar برينستون
 ar جامعة برنستون

name columbia-university
 kind organization
 country united-states
 class university
 la Columbia University
 la Columbia Journalism School
 ar جامعة كولومبيا
 ar جامعة كولومبيا الأميركية

name cornell-university
 kind organization
 country united-states
 class university
 la Cornell University
 la Cornell
 ar جامعة كورنيل
 ar كورنيل

name brown-university
 kind organization
 country united-states
 class university
 la Brown University
 ar جامعة براون

name costs-of-war-project
 kind organization
 country united-states
 class university
 la Costs of War Project
 la Costs of War
 ar مشروع تكاليف الحرب
 ar مشروع كلفة الحرب

name dartmouth-college
 kind organization
 country united-states
 class university
 la Dartmouth College
 la Dartmouth
 ar كلية دارتموث
 ar دارتموث

name university-of-pennsylvania
 kind organization
 country united-states
 class university
 la University of Pennsylvania
 la UPenn
 ar جامعة بنسلفانيا

name university-of-chicago
 kind organization
 country united-states
 class university
 la University of Chicago
 ar جامعة شيكاغو
 ar جامعة شيكاجو

name northwestern-university
 kind organization
 country united-states
 class university
 la Northwestern University
 ar جامعة نورث وسترن
 ar جامعة نورثويسترن
 ar نورث وسترن

name duke-university
 kind organization
 country united-states
 class university
 la Duke University
 ar جامعة ديوك
 ar جامعة دوك

name johns-hopkins-university
 kind organization
 country united-states
 class university
 la Johns Hopkins University
 la Johns Hopkins
 ar جامعة جونز هوبكنز
 ar جونز هوبكنز
 ar جامعة جونز هوبكينز
 ar جون هوبكنز

name georgetown-university
 kind organization
 country united-states
 class university
 la Georgetown University
 ar جامعة جورجتاون
 ar جامعة جورج تاون
 ar جورج تاون

name george-washington-university
 kind organization
 country united-states
 class university
 la George Washington University
 ar جامعة جورج واشنطن

name george-mason-university
 kind organization
 country united-states
 class university
 la George Mason University
 ar جامعة جورج ميسون

name new-york-university
 kind organization
 country united-states
 class university
 la New York University
 la NYU
 ar جامعة نيويورك
 ar إن واي يو
 ar إن.واي.يو

name new-york-university-abu-dhabi
 kind organization
 country united-states
 class university
 la New York University Abu Dhabi
 la NYU Abu Dhabi
 ar جامعة نيويورك أبوظبي

name city-university-of-new-york
 kind organization
 country united-states
 class university
 la City University of New York
 la CUNY
 ar جامعة مدينة نيويورك

name rutgers-university
 kind organization
 country united-states
 class university
 la Rutgers University
 la Rutgers
 ar جامعة روتجرز
 ar جامعة راتغرز
 ar روتجرز

name boston-university
 kind organization
 country united-states
 class university
 la Boston University
 ar جامعة بوسطن

name tufts-university
 kind organization
 country united-states
 class university
 la Tufts University
 la Tufts
 ar جامعة تافتس
 ar جامعة تفتس

name carnegie-mellon-university
 kind organization
 country united-states
 class university
 la Carnegie Mellon University
 la Carnegie Mellon
 ar جامعة كارنيغي ميلون
 ar جامعة كارنيجي ميلون

name university-of-california-berkeley
 kind organization
 country united-states
 class university
 la University of California, Berkeley
 la UC Berkeley
 la Berkeley Law
 la University of California Berkeley
 ar جامعة بيركلي
 ar جامعة كاليفورنيا في بيركلي
 ar جامعة كاليفورنيا بيركلي

name university-of-california-los-angeles
 kind organization
 country united-states
 class university
 la University of California, Los Angeles
 la UCLA
 ar جامعة كاليفورنيا في لوس أنجلوس
 ar يو سي إل إيه
 ar يو.سي.إل.إيه
 ar يو سي إل أ
 ar يو.سي.إل.أ
 ar جامعة كاليفورنيا بلوس أنجلوس

name university-of-california
 kind organization
 country united-states
 class university
 la University of California
 ar جامعة كاليفورنيا

name university-of-southern-california
 kind organization
 country united-states
 class university
 la University of Southern California
 la USC
 ar جامعة جنوب كاليفورنيا
 ar جامعة ساوثرن كاليفورنيا

name california-institute-of-technology
 kind organization
 country united-states
 class university
 la California Institute of Technology
 la Caltech
 ar معهد كاليفورنيا للتكنولوجيا
 ar كالتك
 ar معهد كاليفورنيا للتقنية

name university-of-michigan
 kind organization
 country united-states
 class university
 la University of Michigan
 ar جامعة ميشيغان
 ar جامعة ميشيجان
 ar جامعة ميتشيغان

name university-of-texas
 kind organization
 country united-states
 class university
 la University of Texas
 la University of Texas at Austin
 ar جامعة تكساس

name texas-a-and-m-university
 kind organization
 country united-states
 class university
 la Texas A&M University
 la Texas A&M
 ar جامعة تكساس إيه آند إم

name university-of-washington
 kind organization
 country united-states
 class university
 la University of Washington
 ar جامعة واشنطن

name university-of-virginia
 kind organization
 country united-states
 class university
 la University of Virginia
 ar جامعة فرجينيا
 ar جامعة فيرجينيا

name university-of-wisconsin
 kind organization
 country united-states
 class university
 la University of Wisconsin
 ar جامعة ويسكونسن

name university-of-minnesota
 kind organization
 country united-states
 class university
 la University of Minnesota
 ar جامعة مينيسوتا

name university-of-maryland
 kind organization
 country united-states
 class university
 la University of Maryland
 ar جامعة ماريلاند
 ar جامعة ميريلاند

name university-of-florida
 kind organization
 country united-states
 class university
 la University of Florida
 ar جامعة فلوريدا

name indiana-university
 kind organization
 country united-states
 class university
 la Indiana University
 ar جامعة إنديانا

name notre-dame-university
 kind organization
 country united-states
 class university
 la Notre Dame University
 la University of Notre Dame
 ar جامعة نوتردام
 ar جامعة نوتر دام

name vanderbilt-university
 kind organization
 country united-states
 class university
 la Vanderbilt University
 ar جامعة فاندربيلت

name emory-university
 kind organization
 country united-states
 class university
 la Emory University
 ar جامعة إيموري

name rice-university
 kind organization
 country united-states
 class university
 la Rice University
 ar جامعة رايس

name arizona-state-university
 kind organization
 country united-states
 class university
 la Arizona State University
 ar جامعة ولاية أريزونا
 ar جامعة أريزونا

name american-university-washington
 kind organization
 country united-states
 class university
 la American University Washington
 ar الجامعة الأميركية في واشنطن
 ar الجامعة الأمريكية بواشنطن

name howard-university
 kind organization
 country united-states
 class university
 la Howard University
 ar جامعة هاوارد

name syracuse-university
 kind organization
 country united-states
 class university
 la Syracuse University
 ar جامعة سيراكيوز

name west-point
 kind organization
 country united-states
 class university
 la West Point
 la United States Military Academy
 ar أكاديمية ويست بوينت
 ar ويست بوينت
 ar الأكاديمية العسكرية الأميركية

name combating-terrorism-center-at-west-point
 kind organization
 country united-states
 class university
 la Combating Terrorism Center at West Point
 la Combating Terrorism Center
 ar مركز مكافحة الإرهاب في ويست بوينت

name columbia-university-apartheid-divest
 kind organization
 country united-states
 class university
 la Columbia University Apartheid Divest
 la CUAD
 ar تحالف كولومبيا لسحب الاستثمارات

name university-of-oxford
 kind organization
 country united-kingdom
 class university
 la University of Oxford
 la Oxford University
 ar جامعة أكسفورد
 ar جامعة أوكسفورد

name university-of-cambridge
 kind organization
 country united-kingdom
 class university
 la University of Cambridge
 la Cambridge University
 ar جامعة كامبريدج
 ar جامعة كيمبردج
 ar جامعة كامبردج
 ar جامعة كمبريدج

name imperial-college-london
 kind organization
 country united-kingdom
 class university
 la Imperial College London
 la Imperial College
 ar إمبريال كوليدج لندن
 ar جامعة إمبريال كوليدج
 ar كلية إمبريال
 ar إمبريال كولدج
 ar امبريال كوليدج

name university-college-london
 kind organization
 country united-kingdom
 class university
 la University College London
 la UCL
 ar جامعة كوليدج لندن
 ar كلية لندن الجامعية
 ar يونيفرسيتي كوليدج لندن
 ar جامعة يونيفرسيتي كوليدج

name london-school-of-economics
 kind organization
 country united-kingdom
 class university
 la London School of Economics
 la LSE
 ar كلية لندن للاقتصاد
 ar مدرسة لندن للاقتصاد
 ar كلية لندن للاقتصاد والعلوم السياسية
 ar جامعة لندن للاقتصاد

name king-s-college-london
 kind organization
 country united-kingdom
 class university
 la King's College London
 la King's College
 ar كينغز كوليدج لندن
 ar كلية كينغز
 ar كينغز كوليدج
 ar كلية الملك بلندن
 ar كينجز كوليدج

name soas
 kind organization
 country united-kingdom
 class university
 la SOAS
 la SOAS University of London
 la School of Oriental and African Studies
 ar سواس
 ar جامعة سواس
 ar كلية الدراسات الشرقية والأفريقية
 ar معهد الدراسات الشرقية والأفريقية

name london-school-of-hygiene-and-tropical-medicine
 kind organization
 country united-kingdom
 class university
 la London School of Hygiene & Tropical Medicine
 la LSHTM
 ar كلية لندن للصحة والطب الاستوائي
 ar كلية لندن للصحة والطب المداري
 ar مدرسة لندن للصحة والطب الاستوائي

name university-of-edinburgh
 kind organization
 country united-kingdom
 class university
 la University of Edinburgh
 ar جامعة إدنبرة

name university-of-manchester
 kind organization
 country united-kingdom
 class university
 la University of Manchester
 ar جامعة مانشستر

name university-of-exeter
 kind organization
 country united-kingdom
 class university
 la University of Exeter
 ar جامعة إكستر
 ar جامعة إكسيتر

name durham-university
 kind organization
 country united-kingdom
 class university
 la Durham University
 ar جامعة درم
 ar جامعة دورهام

name university-of-warwick
 kind organization
 country united-kingdom
 class university
 la University of Warwick
 ar جامعة وارويك
 ar جامعة ووريك

name university-of-bristol
 kind organization
 country united-kingdom
 class university
 la University of Bristol
 ar جامعة بريستول

name university-of-glasgow
 kind organization
 country united-kingdom
 class university
 la University of Glasgow
 ar جامعة غلاسكو
 ar جامعة جلاسكو

name university-of-st-andrews
 kind organization
 country united-kingdom
 class university
 la University of St Andrews
 ar جامعة سانت أندروز

name university-of-birmingham
 kind organization
 country united-kingdom
 class university
 la University of Birmingham
 ar جامعة برمنغهام

name queen-mary-university-of-london
 kind organization
 country united-kingdom
 class university
 la Queen Mary University of London
 ar جامعة كوين ماري

name goldsmiths
 kind organization
 country united-kingdom
 class university
 la Goldsmiths
 la Goldsmiths University of London
 ar غولدسميث جامعة لندن
 ar جامعة غولدسميثس
 ar غولدسميث

name university-of-london
 kind organization
 country united-kingdom
 class university
 la University of London
 ar جامعة لندن

name oxford-internet-institute
 kind organization
 country united-kingdom
 class university
 la Oxford Internet Institute
 ar معهد أكسفورد للإنترنت

name reuters-institute
 kind organization
 country united-kingdom
 class university
 la Reuters Institute
 la Reuters Institute for the Study of Journalism
 ar معهد رويترز لدراسة الصحافة
 ar معهد رويترز

name sandhurst
 kind organization
 country united-kingdom
 class university
 la Sandhurst
 la Royal Military Academy Sandhurst
 ar أكاديمية ساندهيرست
 ar ساندهيرست

name oxford-university-press
 kind organization
 country united-kingdom
 class university
 la Oxford University Press
 ar مطبعة جامعة أكسفورد

name university-of-toronto
 kind organization
 country canada
 class university
 la University of Toronto
 ar جامعة تورونتو
 ar جامعة تورنتو

name munk-school
 kind organization
 country canada
 class university
 la Munk School
 la Munk School of Global Affairs
 ar مدرسة مونك للشؤون العالمية
 ar كلية مونك
 ar مدرسة مونك
 ar كلية مونك للشؤون الدولية
 ar معهد مونك

name mcgill-university
 kind organization
 country canada
 class university
 la McGill University
 la McGill
 ar جامعة ماكغيل
 ar جامعة مكغيل
 ar جامعة ماكجيل

name concordia-university
 kind organization
 country canada
 class university
 la Concordia University
 ar جامعة كونكورديا

name university-of-british-columbia
 kind organization
 country canada
 class university
 la University of British Columbia
 la UBC
 ar جامعة بريتيش كولومبيا
 ar جامعة كولومبيا البريطانية

name sorbonne
 kind organization
 country france
 class university
 la Sorbonne
 la Sorbonne University
 la La Sorbonne
 la Sorbonne Université
 ar السوربون
 ar جامعة السوربون
 ar سوربون

name sciences-po
 kind organization
 country france
 class university
 la Sciences Po
 la Sciences Po Paris
 la Institut d'études politiques
 ar سيانس بو
 ar معهد العلوم السياسية في باريس
 ar معهد سيانس بو
 ar سيونس بو
 ar ساينس بو
 ar معهد الدراسات السياسية بباريس

name ecole-normale-superieure
 kind organization
 country france
 class university
 la École Normale Supérieure
 la ENS Paris
 ar المدرسة العليا للأساتذة في باريس
 ar إيكول نورمال سوبيريور

name ecole-polytechnique
 kind organization
 country france
 class university
 la École Polytechnique
 la Ecole Polytechnique
 ar المدرسة المتعددة التقنيات الفرنسية
 ar مدرسة البوليتكنيك الفرنسية
 ar إيكول بوليتكنيك

name insead
 kind organization
 country france
 class university
 la INSEAD
 ar إنسياد

name aix-marseille-university
 kind organization
 country france
 class university
 la Aix-Marseille University
 ar جامعة إيكس مرسيليا

name ehess
 kind organization
 country france
 class university
 la EHESS
 ar معهد الدراسات العليا في العلوم الاجتماعية

name humboldt-university
 kind organization
 country germany
 class university
 la Humboldt University
 la Humboldt University of Berlin
 ar جامعة هومبولت
 ar جامعة همبولت

name free-university-of-berlin
 kind organization
 country germany
 class university
 la Free University of Berlin
 la Freie Universität Berlin
 ar جامعة برلين الحرة
 ar الجامعة الحرة في برلين

name technical-university-of-munich
 kind organization
 country germany
 class university
 la Technical University of Munich
 la TUM
 ar جامعة ميونخ التقنية
 ar جامعة ميونيخ التقنية

name heidelberg-university
 kind organization
 country germany
 class university
 la Heidelberg University
 ar جامعة هايدلبرغ
 ar جامعة هايدلبيرغ

name university-of-tubingen
 kind organization
 country germany
 class university
 la University of Tübingen
 la University of Tubingen
 ar جامعة توبنغن

name eth-zurich
 kind organization
 country switzerland
 class university
 la ETH Zurich
 la ETH Zürich
 la Swiss Federal Institute of Technology
 ar المعهد الفدرالي السويسري للتكنولوجيا
 ar المعهد الفيدرالي للتكنولوجيا في زيوريخ
 ar المعهد الفدرالي السويسري للتكنولوجيا في زيورخ
 ar جامعة زيورخ التقنية

name epfl
 kind organization
 country switzerland
 class university
 la EPFL
 la École polytechnique fédérale de Lausanne
 ar معهد لوزان الفدرالي للتكنولوجيا
 ar المعهد الفدرالي للتكنولوجيا في لوزان
 ar مدرسة البوليتكنيك الفدرالية في لوزان

name university-of-geneva
 kind organization
 country switzerland
 class university
 la University of Geneva
 ar جامعة جنيف

name geneva-graduate-institute
 kind organization
 country switzerland
 class university
 la Geneva Graduate Institute
 la Graduate Institute Geneva
 ar معهد الدراسات العليا في جنيف
 ar معهد الدراسات الدولية والتنمية في جنيف

name sapienza-university
 kind organization
 country italy
 class university
 la Sapienza University
 la Sapienza
 ar جامعة سابينزا
 ar جامعة لا سابيينزا
 ar جامعة روما سابينزا

name university-of-bologna
 kind organization
 country italy
 class university
 la University of Bologna
 ar جامعة بولونيا

name european-university-institute
 kind organization
 country italy
 class university
 la European University Institute
 la EUI
 ar معهد الجامعة الأوروبية
 ar معهد الجامعة الأوروبية بفلورنسا

name complutense-university
 kind organization
 country spain
 class university
 la Complutense University
 la Complutense University of Madrid
 ar جامعة كومبلوتنسي
 ar جامعة مدريد كومبلوتنسي

name leiden-university
 kind organization
 country netherlands
 class university
 la Leiden University
 ar جامعة لايدن
 ar جامعة ليدن

name university-of-amsterdam
 kind organization
 country netherlands
 class university
 la University of Amsterdam
 ar جامعة أمستردام

name delft-university-of-technology
 kind organization
 country netherlands
 class university
 la Delft University of Technology
 la TU Delft
 ar جامعة دلفت للتكنولوجيا
 ar جامعة دلفت التقنية

name wageningen-university
 kind organization
 country netherlands
 class university
 la Wageningen University
 ar جامعة فاغينينغن

name ku-leuven
 kind organization
 country belgium
 class university
 la KU Leuven
 la Catholic University of Leuven
 ar جامعة لوفان
 ar جامعة لوفان الكاثوليكية
 ar كيه يو لوفين

name ghent-university
 kind organization
 country belgium
 class university
 la Ghent University
 ar جامعة غنت
 ar جامعة غينت

name ulb
 kind organization
 country belgium
 class university
 la ULB
 la Université libre de Bruxelles
 ar جامعة بروكسل الحرة
 ar جامعة بروكسل

name uppsala-university
 kind organization
 country sweden
 class university
 la Uppsala University
 ar جامعة أوبسالا
 ar جامعة أوبسالا السويدية

name uppsala-conflict-data-program
 kind organization
 country sweden
 class university
 la Uppsala Conflict Data Program
 la UCDP
 ar برنامج أوبسالا لبيانات النزاعات

name lund-university
 kind organization
 country sweden
 class university
 la Lund University
 ar جامعة لوند

name karolinska-institute
 kind organization
 country sweden
 class university
 la Karolinska Institute
 la Karolinska Institutet
 ar معهد كارولينسكا
 ar كارولينسكا
 ar معهد كارولنسكا

name university-of-copenhagen
 kind organization
 country denmark
 class university
 la University of Copenhagen
 ar جامعة كوبنهاغن

name university-of-oslo
 kind organization
 country norway
 class university
 la University of Oslo
 ar جامعة أوسلو

name university-of-helsinki
 kind organization
 country finland
 class university
 la University of Helsinki
 ar جامعة هلسنكي

name university-of-vienna
 kind organization
 country austria
 class university
 la University of Vienna
 ar جامعة فيينا

name central-european-university
 kind organization
 country hungary
 class university
 la Central European University
 la CEU
 ar جامعة أوروبا الوسطى
 ar الجامعة الأوروبية المركزية

name trinity-college-dublin
 kind organization
 country ireland
 class university
 la Trinity College Dublin
 la Trinity College
 ar ترينيتي كوليدج دبلن
 ar ترينيتي كوليدج
 ar كلية ترينيتي في دبلن
 ar كلية ترينيتي

name moscow-state-university
 kind organization
 country russia
 class university
 la Moscow State University
 la Lomonosov University
 ar جامعة موسكو الحكومية
 ar جامعة لومونوسوف
 ar جامعة موسكو

name mgimo
 kind organization
 country russia
 class university
 la MGIMO
 ar معهد موسكو الحكومي للعلاقات الدولية
 ar مجيمو

name rudn-university
 kind organization
 country russia
 class university
 la RUDN University
 la Peoples' Friendship University of Russia
 ar جامعة الصداقة بين الشعوب
 ar جامعة الصداقة الروسية

name higher-school-of-economics
 kind organization
 country russia
 class university
 la Higher School of Economics
 la HSE Moscow
 ar المدرسة العليا للاقتصاد
 ar مدرسة الاقتصاد العليا بموسكو

name tsinghua-university
 kind organization
 country china
 class university
 la Tsinghua University
 la Tsinghua
 ar جامعة تسينغهوا
 ar جامعة تشينغهوا
 ar جامعة تسينجهوا

name peking-university
 kind organization
 country china
 class university
 la Peking University
 ar جامعة بكين

name fudan-university
 kind organization
 country china
 class university
 la Fudan University
 ar جامعة فودان

name zhejiang-university
 kind organization
 country china
 class university
 la Zhejiang University
 ar جامعة تشجيانغ
 ar جامعة جيجيانغ

name renmin-university
 kind organization
 country china
 class university
 la Renmin University
 ar جامعة رنمين
 ar جامعة الشعب الصينية

name beihang-university
 kind organization
 country china
 class university
 la Beihang University
 ar جامعة بيهانغ

name university-of-tokyo
 kind organization
 country japan
 class university
 la University of Tokyo
 la Tokyo University
 ar جامعة طوكيو

name kyoto-university
 kind organization
 country japan
 class university
 la Kyoto University
 ar جامعة كيوتو

name waseda-university
 kind organization
 country japan
 class university
 la Waseda University
 ar جامعة واسيدا

name seoul-national-university
 kind organization
 country south-korea
 class university
 la Seoul National University
 ar جامعة سيول الوطنية
 ar جامعة سيول

name kaist
 kind organization
 country south-korea
 class university
 la KAIST
 ar المعهد الكوري المتقدم للعلوم والتكنولوجيا
 ar معهد كوريا المتقدم للعلوم والتكنولوجيا

name national-university-of-singapore
 kind organization
 country singapore
 class university
 la National University of Singapore
 la NUS
 ar جامعة سنغافورة الوطنية

name nanyang-technological-university
 kind organization
 country singapore
 class university
 la Nanyang Technological University
 la NTU Singapore
 ar جامعة نانيانغ التكنولوجية
 ar جامعة نانيانج

name rsis
 kind organization
 country singapore
 class university
 la RSIS
 la S. Rajaratnam School of International Studies
 ar كلية إس راجاراتنام للدراسات الدولية
 ar كلية راجاراتنام للدراسات الدولية

name international-islamic-university-malaysia
 kind organization
 country malaysia
 class university
 la International Islamic University Malaysia
 la IIUM
 ar الجامعة الإسلامية العالمية بماليزيا
 ar الجامعة الإسلامية العالمية في ماليزيا

name jawaharlal-nehru-university
 kind organization
 country india
 class university
 la Jawaharlal Nehru University
 la JNU
 ar جامعة جواهر لال نهرو
 ar جامعة نهرو

name indian-institute-of-technology
 kind organization
 country india
 class university
 la Indian Institute of Technology
 la IIT
 ar المعهد الهندي للتكنولوجيا
 ar معهد الهند للتكنولوجيا

name jamia-millia-islamia
 kind organization
 country india
 class university
 la Jamia Millia Islamia
 ar الجامعة الملية الإسلامية
 ar الجامعة الملية الإسلامية بنيودلهي

name australian-national-university
 kind organization
 country australia
 class university
 la Australian National University
 la ANU
 ar الجامعة الوطنية الأسترالية
 ar جامعة أستراليا الوطنية

name university-of-sydney
 kind organization
 country australia
 class university
 la University of Sydney
 ar جامعة سيدني

name university-of-melbourne
 kind organization
 country australia
 class university
 la University of Melbourne
 ar جامعة ملبورن

name university-of-new-south-wales
 kind organization
 country australia
 class university
 la University of New South Wales
 la UNSW
 ar جامعة نيو ساوث ويلز

name monash-university
 kind organization
 country australia
 class university
 la Monash University
 ar جامعة موناش

name university-of-queensland
 kind organization
 country australia
 class university
 la University of Queensland
 ar جامعة كوينزلاند

name university-of-cape-town
 kind organization
 country south-africa
 class university
 la University of Cape Town
 la UCT
 ar جامعة كيب تاون

name university-of-the-witwatersrand
 kind organization
 country south-africa
 class university
 la University of the Witwatersrand
 la Wits University
 ar جامعة ويتواترسراند
 ar جامعة فيتفاترسراند

name university-of-sao-paulo
 kind organization
 country brazil
 class university
 la University of São Paulo
 la USP
 ar جامعة ساو باولو

name unam
 kind organization
 country mexico
 class university
 la UNAM
 la National Autonomous University of Mexico
 ar جامعة المكسيك الوطنية المستقلة
 ar الجامعة الوطنية المستقلة في المكسيك

name bogazici-university
 kind organization
 country turkey
 class university
 la Boğaziçi University
 la Bogazici University
 ar جامعة البوسفور
 ar جامعة بوغازيتشي

name istanbul-university
 kind organization
 country turkey
 class university
 la Istanbul University
 ar جامعة إسطنبول

name middle-east-technical-university
 kind organization
 country turkey
 class university
 la Middle East Technical University
 la METU
 ar جامعة الشرق الأوسط التقنية
 ar جامعة الشرق الأوسط التقنية بأنقرة

name ankara-university
 kind organization
 country turkey
 class university
 la Ankara University
 ar جامعة أنقرة

name sharif-university-of-technology
 kind organization
 country iran
 class university
 la Sharif University of Technology
 la Sharif University
 ar جامعة شريف للتكنولوجيا
 ar جامعة شريف
 ar جامعة شريف الصناعية
 ar جامعة شريف للعلوم والتكنولوجيا

name university-of-tehran
 kind organization
 country iran
 class university
 la University of Tehran
 la Tehran University
 ar جامعة طهران

name malek-ashtar-university
 kind organization
 country iran
 class university
 la Malek Ashtar University
 ar جامعة مالك أشتر

name imam-hossein-university
 kind organization
 country iran
 class university
 la Imam Hossein University
 ar جامعة الإمام الحسين
 ar جامعة الإمام الحسين التابعة للحرس الثوري

name shahid-beheshti-university
 kind organization
 country iran
 class university
 la Shahid Beheshti University
 ar جامعة الشهيد بهشتي
 ar جامعة شهيد بهشتي

name islamic-azad-university
 kind organization
 country iran
 class university
 la Islamic Azad University
 la Azad University
 ar جامعة آزاد الإسلامية
 ar جامعة آزاد

name darul-uloom-haqqania
 kind organization
 country pakistan
 class university
 la Darul Uloom Haqqania
 ar دار العلوم حقانية
 ar المدرسة الحقانية

name aga-khan-university
 kind organization
 country pakistan
 class university
 la Aga Khan University
 ar جامعة آغا خان
 ar جامعة الآغا خان

name hebrew-university
 kind organization
 country israel
 class university
 la Hebrew University
 la Hebrew University of Jerusalem
 ar الجامعة العبرية
 ar الجامعة العبرية في القدس

name tel-aviv-university
 kind organization
 country israel
 class university
 la Tel Aviv University
 ar جامعة تل أبيب

name technion
 kind organization
 country israel
 class university
 la Technion
 la Technion Israel Institute of Technology
 ar معهد التخنيون
 ar التخنيون
 ar تخنيون
 ar معهد تخنيون

name bar-ilan-university
 kind organization
 country israel
 class university
 la Bar-Ilan University
 la Bar Ilan University
 ar جامعة بار إيلان
 ar بار إيلان

name ben-gurion-university
 kind organization
 country israel
 class university
 la Ben-Gurion University
 la Ben Gurion University of the Negev
 la Ben-Gurion University of the Negev
 ar جامعة بن غوريون
 ar جامعة بن جوريون

name university-of-haifa
 kind organization
 country israel
 class university
 la University of Haifa
 ar جامعة حيفا

name ariel-university
 kind organization
 country israel
 class university
 la Ariel University
 ar جامعة أريئيل
 ar جامعة أرئيل

name reichman-university
 kind organization
 country israel
 class university
 la Reichman University
 la IDC Herzliya
 ar جامعة رايخمان
 ar مركز هرتسيليا المتعدد المجالات
 ar مركز هرتسليا

name weizmann-institute
 kind organization
 country israel
 class university
 la Weizmann Institute
 la Weizmann Institute of Science
 ar معهد وايزمان
 ar معهد وايزمان للعلوم
 ar معهد فايتسمان
 ar معهد وايزمن

# Arab universities and centres

name al-azhar-university
 kind organization
 country egypt
 class university
 la Al-Azhar University
 la Al Azhar University
 ar جامعة الأزهر

name cairo-university
 kind organization
 country egypt
 class university
 la Cairo University
 ar جامعة القاهرة

name ain-shams-university
 kind organization
 country egypt
 class university
 la Ain Shams University
 ar جامعة عين شمس

name alexandria-university
 kind organization
 country egypt
 class university
 la Alexandria University
 ar جامعة الإسكندرية

name mansoura-university
 kind organization
 country egypt
 class university
 la Mansoura University
 ar جامعة المنصورة

name assiut-university
 kind organization
 country egypt
 class university
 la Assiut University
 ar جامعة أسيوط

name helwan-university
 kind organization
 country egypt
 class university
 la Helwan University
 ar جامعة حلوان

name zagazig-university
 kind organization
 country egypt
 class university
 la Zagazig University
 ar جامعة الزقازيق

name minya-university
 kind organization
 country egypt
 class university
 la Minya University
 ar جامعة المنيا

name suez-canal-university
 kind organization
 country egypt
 class university
 la Suez Canal University
 ar جامعة قناة السويس

name american-university-in-cairo
 kind organization
 country egypt
 class university
 la American University in Cairo
 la AUC
 la AUC Cairo
 ar الجامعة الأميركية في القاهرة
 ar الجامعة الأمريكية بالقاهرة
 ar الجامعة الأمريكية في القاهرة

name german-university-in-cairo
 kind organization
 country egypt
 class university
 la German University in Cairo
 la GUC
 ar الجامعة الألمانية بالقاهرة
 ar الجامعة الألمانية في القاهرة

name british-university-in-egypt
 kind organization
 country egypt
 class university
 la British University in Egypt
 la BUE
 ar الجامعة البريطانية في مصر
 ar الجامعة البريطانية بمصر

name zewail-city-of-science-and-technology
 kind organization
 country egypt
 class university
 la Zewail City of Science and Technology
 la Zewail City
 ar مدينة زويل
 ar مدينة زويل للعلوم والتكنولوجيا

name arab-academy-for-science-technology-and-maritime-transport
 kind organization
 country egypt
 class university
 la Arab Academy for Science, Technology and Maritime Transport
 la AASTMT
 ar الأكاديمية العربية للعلوم والتكنولوجيا والنقل البحري
 ar الأكاديمية العربية للعلوم والتكنولوجيا

name bibliotheca-alexandrina
 kind organization
 country egypt
 class university
 la Bibliotheca Alexandrina
 la Library of Alexandria
 ar مكتبة الإسكندرية

name king-saud-university
 kind organization
 country saudi-arabia
 class university
 la King Saud University
 la KSU
 ar جامعة الملك سعود

name king-abdulaziz-university
 kind organization
 country saudi-arabia
 class university
 la King Abdulaziz University
 la KAU
 ar جامعة الملك عبد العزيز
 ar جامعة الملك عبدالعزيز

name king-fahd-university-of-petroleum-and-minerals
 kind organization
 country saudi-arabia
 class university
 la King Fahd University of Petroleum and Minerals
 la KFUPM
 ar جامعة الملك فهد للبترول والمعادن

name kaust
 kind organization
 country saudi-arabia
 class university
 la KAUST
 la King Abdullah University of Science and Technology
 ar جامعة الملك عبد الله للعلوم والتقنية
 ar كاوست
 ar جامعة الملك عبدالله للعلوم والتقنية

name king-khalid-university
 kind organization
 country saudi-arabia
 class university
 la King Khalid University
 ar جامعة الملك خالد

name umm-al-qura-university
 kind organization
 country saudi-arabia
 class university
 la Umm al-Qura University
 ar جامعة أم القرى

name imam-muhammad-ibn-saud-islamic-university
 kind organization
 country saudi-arabia
 class university
 la Imam Muhammad ibn Saud Islamic University
 la Imam University
 ar جامعة الإمام محمد بن سعود
 ar جامعة الإمام محمد بن سعود الإسلامية

name islamic-university-of-madinah
 kind organization
 country saudi-arabia
 class university
 la Islamic University of Madinah
 la Islamic University of Medina
 ar الجامعة الإسلامية بالمدينة المنورة
 ar الجامعة الإسلامية في المدينة المنورة

name princess-nourah-university
 kind organization
 country saudi-arabia
 class university
 la Princess Nourah University
 ar جامعة الأميرة نورة
 ar جامعة الأميرة نورة بنت عبد الرحمن

name naif-arab-university-for-security-sciences
 kind organization
 country saudi-arabia
 class university
 la Naif Arab University for Security Sciences
 la NAUSS
 ar جامعة نايف العربية للعلوم الأمنية
 ar جامعة نايف

name kacst
 kind organization
 country saudi-arabia
 class university
 la KACST
 la King Abdulaziz City for Science and Technology
 ar مدينة الملك عبد العزيز للعلوم والتقنية
 ar مدينة الملك عبدالعزيز للعلوم والتقنية
 ar كاكست

name kapsarc
 kind organization
 country saudi-arabia
 class university
 la KAPSARC
 ar مركز الملك عبد الله للدراسات والبحوث البترولية
 ar كابسارك

name king-faisal-center-for-research-and-islamic-studies
 kind organization
 country saudi-arabia
 class university
 la King Faisal Center for Research and Islamic Studies
 ar مركز الملك فيصل للبحوث والدراسات الإسلامية
 ar مركز الملك فيصل

name king-faisal-foundation
 kind organization
 country saudi-arabia
 class university
 la King Faisal Foundation
 la King Faisal Prize
 ar مؤسسة الملك فيصل الخيرية

name gulf-research-center
 kind organization
 country saudi-arabia
 class university
 la Gulf Research Center
 la GRC
 ar مركز الخليج للأبحاث

name misk-foundation
 kind organization
 country saudi-arabia
 class university
 la Misk Foundation
 la MiSK Foundation
 la MiSK
 ar مؤسسة مسك
 ar مسك الخيرية
 ar مؤسسة محمد بن سلمان مسك
 ar مؤسسة الأمير محمد بن سلمان

name etidal
 kind organization
 country saudi-arabia
 class university
 la Etidal
 la Global Center for Combating Extremist Ideology
 ar مركز اعتدال
 ar المركز العالمي لمكافحة الفكر المتطرف

name alwaleed-philanthropies
 kind organization
 country saudi-arabia
 class university
 la Alwaleed Philanthropies
 ar الوليد للإنسانية
 ar مؤسسة الوليد للإنسانية

name king-faisal-specialist-hospital
 kind organization
 country saudi-arabia
 class university
 la King Faisal Specialist Hospital
 ar مستشفى الملك فيصل التخصصي

name hevolution-foundation
 kind organization
 country saudi-arabia
 class university
 la Hevolution Foundation
 la Hevolution
 ar مؤسسة هيفولوشن
 ar هيفولوشن

name ithra
 kind organization
 country saudi-arabia
 class university
 la Ithra
 la King Abdulaziz Center for World Culture
 ar مركز الملك عبد العزيز الثقافي العالمي
 ar مركز إثراء

name khalifa-university
 kind organization
 country united-arab-emirates
 class university
 la Khalifa University
 ar جامعة خليفة

name united-arab-emirates-university
 kind organization
 country united-arab-emirates
 class university
 la United Arab Emirates University
 la UAEU
 ar جامعة الإمارات العربية المتحدة
 ar جامعة الإمارات

name mbzuai
 kind organization
 country united-arab-emirates
 class university
 la MBZUAI
 la Mohamed bin Zayed University of Artificial Intelligence
 ar جامعة محمد بن زايد للذكاء الاصطناعي

name american-university-of-sharjah
 kind organization
 country united-arab-emirates
 class university
 la American University of Sharjah
 ar الجامعة الأميركية في الشارقة
 ar الجامعة الأمريكية في الشارقة

name university-of-sharjah
 kind organization
 country united-arab-emirates
 class university
 la University of Sharjah
 ar جامعة الشارقة

name zayed-university
 kind organization
 country united-arab-emirates
 class university
 la Zayed University
 ar جامعة زايد

name mohammed-bin-rashid-space-centre
 kind organization
 country united-arab-emirates
 class university
 la Mohammed bin Rashid Space Centre
 la MBRSC
 ar مركز محمد بن راشد للفضاء

name uae-space-agency
 kind government
 country united-arab-emirates
 class university
 la UAE Space Agency
 ar وكالة الإمارات للفضاء
 ar وكالة الفضاء الإماراتية

name emirates-policy-center
 kind organization
 country united-arab-emirates
 class university
 la Emirates Policy Center
 ar مركز الإمارات للسياسات

name emirates-center-for-strategic-studies-and-research
 kind organization
 country united-arab-emirates
 class university
 la Emirates Center for Strategic Studies and Research
 la ECSSR
 ar مركز الإمارات للدراسات والبحوث الاستراتيجية
 ar مركز الإمارات للدراسات

name trends-research-and-advisory
 kind organization
 country united-arab-emirates
 class university
 la Trends Research & Advisory
 la TRENDS Research
 ar مركز تريندز للبحوث والاستشارات
 ar تريندز للبحوث
 ar مركز تريندز

name hedayah
 kind organization
 country united-arab-emirates
 class university
 la Hedayah
 ar مركز هداية
 ar هداية الدولي

name sawab-center
 kind organization
 country united-arab-emirates
 class university
 la Sawab Center
 ar مركز صواب

name khalifa-bin-zayed-foundation
 kind organization
 country united-arab-emirates
 class university
 la Khalifa bin Zayed Foundation
 la Khalifa Foundation
 ar مؤسسة خليفة بن زايد
 ar مؤسسة خليفة بن زايد آل نهيان للأعمال الإنسانية

name muslim-council-of-elders
 kind organization
 country united-arab-emirates
 class university
 la Muslim Council of Elders
 ar مجلس حكماء المسلمين

name forum-for-promoting-peace-in-muslim-societies
 kind organization
 country united-arab-emirates
 class university
 la Forum for Promoting Peace in Muslim Societies
 la Abu Dhabi Peace Forum
 ar منتدى تعزيز السلم في المجتمعات المسلمة
 ar منتدى أبوظبي للسلم

name qatar-university
 kind organization
 country qatar
 class university
 la Qatar University
 ar جامعة قطر

name hamad-bin-khalifa-university
 kind organization
 country qatar
 class university
 la Hamad Bin Khalifa University
 la HBKU
 ar جامعة حمد بن خليفة

name doha-institute-for-graduate-studies
 kind organization
 country qatar
 class university
 la Doha Institute for Graduate Studies
 la Doha Institute
 ar معهد الدوحة للدراسات العليا
 ar معهد الدوحة

name arab-center-for-research-and-policy-studies
 kind organization
 country qatar
 class university
 la Arab Center for Research and Policy Studies
 la Arab Center Doha
 la ACRPS
 ar المركز العربي للأبحاث ودراسة السياسات
 ar المركز العربي للأبحاث

name al-jazeera-centre-for-studies
 kind organization
 country qatar
 class university
 la Al Jazeera Centre for Studies
 la Al Jazeera Center for Studies
 ar مركز الجزيرة للدراسات

name middle-east-council-on-global-affairs
 kind organization
 country qatar
 class university
 la Middle East Council on Global Affairs
 ar مجلس الشرق الأوسط للشؤون الدولية

name education-above-all
 kind organization
 country qatar
 class university
 la Education Above All
 la Education Above All Foundation
 ar مؤسسة التعليم فوق الجميع
 ar التعليم فوق الجميع

name silatech
 kind organization
 country qatar
 class university
 la Silatech
 ar مؤسسة صلتك

name sidra-medicine
 kind organization
 country qatar
 class university
 la Sidra Medicine
 ar سدرة للطب

name hamad-medical-corporation
 kind organization
 country qatar
 class university
 la Hamad Medical Corporation
 ar مؤسسة حمد الطبية

name kuwait-university
 kind organization
 country kuwait
 class university
 la Kuwait University
 ar جامعة الكويت

name kisr
 kind organization
 country kuwait
 class university
 la KISR
 la Kuwait Institute for Scientific Research
 ar معهد الكويت للأبحاث العلمية

name kuwait-red-crescent
 kind organization
 country kuwait
 class university
 la Kuwait Red Crescent
 la Kuwait Red Crescent Society
 ar الهلال الأحمر الكويتي
 ar جمعية الهلال الأحمر الكويتي

name international-islamic-charitable-organization
 kind organization
 country kuwait
 class university
 la International Islamic Charitable Organization
 ar الهيئة الخيرية الإسلامية العالمية

name direct-aid
 kind organization
 country kuwait
 class university
 la Direct Aid Society
 ar جمعية العون المباشر
 ar العون المباشر

name revival-of-islamic-heritage-society
 kind organization
 country kuwait
 class university
 la Revival of Islamic Heritage Society
 la RIHS
 ar جمعية إحياء التراث الإسلامي

name university-of-bahrain
 kind organization
 country bahrain
 class university
 la University of Bahrain
 ar جامعة البحرين

name derasat-bahrain
 kind organization
 country bahrain
 class university
 la Derasat Bahrain
 ar مركز دراسات البحرين

name sultan-qaboos-university
 kind organization
 country oman
 class university
 la Sultan Qaboos University
 la SQU
 ar جامعة السلطان قابوس

name sanaa-university
 kind organization
 country yemen
 class university
 la Sanaa University
 la Sana'a University
 ar جامعة صنعاء

name university-of-aden
 kind organization
 country yemen
 class university
 la University of Aden
 la Aden University
 ar جامعة عدن

name sana-a-center-for-strategic-studies
 kind organization
 country yemen
 class university
 la Sana'a Center for Strategic Studies
 la Sanaa Center for Strategic Studies
 la Sana'a Center
 ar مركز صنعاء للدراسات الاستراتيجية
 ar مركز صنعاء للدراسات
 ar مركز صنعاء

name university-of-baghdad
 kind organization
 country iraq
 class university
 la University of Baghdad
 la Baghdad University
 ar جامعة بغداد

name mustansiriya-university
 kind organization
 country iraq
 class university
 la Mustansiriya University
 la Al-Mustansiriya University
 ar الجامعة المستنصرية

name university-of-mosul
 kind organization
 country iraq
 class university
 la University of Mosul
 la Mosul University
 ar جامعة الموصل

name university-of-basra
 kind organization
 country iraq
 class university
 la University of Basra
 ar جامعة البصرة

name american-university-of-iraq-sulaimani
 kind organization
 country iraq
 class university
 la American University of Iraq Sulaimani
 la AUIS
 ar الجامعة الأميركية في السليمانية
 ar الجامعة الأمريكية في العراق

name al-bayan-center
 kind organization
 country iraq
 class university
 la Al-Bayan Center
 la Al-Bayan Center for Planning and Studies
 ar مركز البيان للدراسات والتخطيط

name iraqi-red-crescent
 kind organization
 country iraq
 class university
 la Iraqi Red Crescent
 la Iraqi Red Crescent Society
 ar الهلال الأحمر العراقي
 ar جمعية الهلال الأحمر العراقي

name barzani-charity-foundation
 kind organization
 country iraq
 class university
 la Barzani Charity Foundation
 ar مؤسسة بارزاني الخيرية
 ar مؤسسة البارزاني الخيرية

name eco-iraq-observatory
 kind organization
 country iraq
 class university
 la Eco Iraq Observatory
 la Green Iraq Observatory
 ar مرصد العراق الأخضر
 ar مرصد عراق الأخضر

name damascus-university
 kind organization
 country syria
 class university
 la Damascus University
 la University of Damascus
 ar جامعة دمشق

name aleppo-university
 kind organization
 country syria
 class university
 la Aleppo University
 la University of Aleppo
 ar جامعة حلب

name tishreen-university
 kind organization
 country syria
 class university
 la Tishreen University
 la Latakia University
 ar جامعة تشرين
 ar جامعة اللاذقية

name scientific-studies-and-research-center
 kind government
 country syria
 class university
 la Scientific Studies and Research Center
 la SSRC
 ar مركز الدراسات والبحوث العلمية
 ar مركز البحوث العلمية السوري

name harmoon-center
 kind organization
 country syria
 class university
 la Harmoon Center
 la Harmoon Center for Contemporary Studies
 ar مركز حرمون للدراسات المعاصرة
 ar مركز حرمون

name omran-center
 kind organization
 country syria
 class university
 la Omran Center
 la Omran Center for Strategic Studies
 ar مركز عمران للدراسات الاستراتيجية
 ar مركز عمران

name syrian-center-for-policy-research
 kind organization
 country syria
 class university
 la Syrian Center for Policy Research
 la SCPR
 ar المركز السوري لبحوث السياسات

name molham-volunteering-team
 kind organization
 country syria
 class university
 la Molham Volunteering Team
 la Molham Team
 ar فريق ملهم التطوعي
 ar فريق ملهم

name syria-trust-for-development
 kind organization
 country syria
 class university
 la Syria Trust for Development
 ar الأمانة السورية للتنمية

name american-university-of-beirut
 kind organization
 country lebanon
 class university
 la American University of Beirut
 la AUB
 ar الجامعة الأميركية في بيروت
 ar الجامعة الأمريكية في بيروت
 ar الجامعة الأمريكية ببيروت

name lebanese-american-university
 kind organization
 country lebanon
 class university
 la Lebanese American University
 ar الجامعة اللبنانية الأميركية

name lebanese-university
 kind organization
 country lebanon
 class university
 la Lebanese University
 ar الجامعة اللبنانية

name saint-joseph-university
 kind organization
 country lebanon
 class university
 la Saint Joseph University
 la USJ
 la Université Saint-Joseph
 ar جامعة القديس يوسف
 ar الجامعة اليسوعية

name holy-spirit-university-of-kaslik
 kind organization
 country lebanon
 class university
 la Holy Spirit University of Kaslik
 la USEK
 ar جامعة الروح القدس الكسليك

name lebanese-red-cross
 kind organization
 country lebanon
 class university
 la Lebanese Red Cross
 ar الصليب الأحمر اللبناني

name malcolm-h-kerr-carnegie-middle-east-center
 kind organization
 country lebanon
 class university
 la Malcolm H. Kerr Carnegie Middle East Center
 la Carnegie Middle East Center
 la Carnegie Beirut
 ar مركز كارنيغي للشرق الأوسط
 ar كارنيغي للشرق الأوسط
 ar مركز مالكوم كير كارنيغي للشرق الأوسط

name triangle-research
 kind organization
 country lebanon
 class university
 la Triangle Research
 la Triangle Research group
 ar ترايانغل للأبحاث
 ar تراينغل

name information-international-lebanon
 kind organization
 country lebanon
 class university
 la Information International Lebanon
 ar الدولية للمعلومات

name issam-fares-institute
 kind organization
 country lebanon
 class university
 la Issam Fares Institute
 la Issam Fares Institute for Public Policy
 ar معهد عصام فارس
 ar معهد عصام فارس للسياسات العامة

name amel-association
 kind organization
 country lebanon
 class university
 la Amel Association
 la Amel Association International
 ar مؤسسة عامل الدولية
 ar مؤسسة عامل

name kulluna-irada
 kind organization
 country lebanon
 class university
 la Kulluna Irada
 la Kulluna Irada lobby
 ar كلنا إرادة

name centre-for-arab-unity-studies
 kind organization
 country lebanon
 class university
 la Centre for Arab Unity Studies
 la Center for Arab Unity Studies
 ar مركز دراسات الوحدة العربية

name university-of-jordan
 kind organization
 country jordan
 class university
 la University of Jordan
 la Jordan University
 ar الجامعة الأردنية

name jordan-university-of-science-and-technology
 kind organization
 country jordan
 class university
 la Jordan University of Science and Technology
 ar جامعة العلوم والتكنولوجيا الأردنية

name yarmouk-university
 kind organization
 country jordan
 class university
 la Yarmouk University
 ar جامعة اليرموك

name center-for-strategic-studies-jordan
 kind organization
 country jordan
 class university
 la Center for Strategic Studies Jordan
 la Centre for Strategic Studies University of Jordan
 ar مركز الدراسات الاستراتيجية في الجامعة الأردنية

name al-quds-center-for-political-studies
 kind organization
 country jordan
 class university
 la Al Quds Center for Political Studies
 ar مركز القدس للدراسات السياسية

name jordan-hashemite-charity-organization
 kind organization
 country jordan
 class university
 la Jordan Hashemite Charity Organization
 la JHCO
 ar الهيئة الخيرية الأردنية الهاشمية
 ar الهيئة الخيرية الهاشمية

name sesame-light-source
 kind organization
 country jordan
 class university
 la SESAME light source
 ar مركز سيسامي

name royal-scientific-society
 kind organization
 country jordan
 class university
 la Royal Scientific Society
 ar الجمعية العلمية الملكية

name birzeit-university
 kind organization
 country palestine
 class university
 la Birzeit University
 ar جامعة بيرزيت

name an-najah-national-university
 kind organization
 country palestine
 class university
 la An-Najah National University
 la An-Najah University
 ar جامعة النجاح
 ar جامعة النجاح الوطنية

name islamic-university-of-gaza
 kind organization
 country palestine
 class university
 la Islamic University of Gaza
 la Islamic University Gaza
 ar الجامعة الإسلامية بغزة
 ar الجامعة الإسلامية في غزة

name al-azhar-university-gaza
 kind organization
 country palestine
 class university
 la Al-Azhar University Gaza
 ar جامعة الأزهر في غزة
 ar جامعة الأزهر بغزة

name al-aqsa-university
 kind organization
 country palestine
 class university
 la Al-Aqsa University
 ar جامعة الأقصى

name al-quds-university
 kind organization
 country palestine
 class university
 la Al-Quds University
 ar جامعة القدس
 ar جامعة القدس أبو ديس

name bethlehem-university
 kind organization
 country palestine
 class university
 la Bethlehem University
 ar جامعة بيت لحم

name hebron-university
 kind organization
 country palestine
 class university
 la Hebron University
 ar جامعة الخليل

name palestinian-center-for-policy-and-survey-research
 kind organization
 country palestine
 class university
 la Palestinian Center for Policy and Survey Research
 la PCPSR
 ar المركز الفلسطيني للبحوث السياسية والمسحية
 ar المركز الفلسطيني للبحوث السياسية

name al-shabaka
 kind organization
 country palestine
 class university
 la Al-Shabaka
 la Al-Shabaka policy network
 ar شبكة السياسات الفلسطينية
 ar شبكة السياسات الفلسطينية الشبكة

name institute-for-palestine-studies
 kind organization
 country lebanon
 class university
 la Institute for Palestine Studies
 ar مؤسسة الدراسات الفلسطينية

name university-of-tripoli
 kind organization
 country libya
 class university
 la University of Tripoli
 la Tripoli University
 ar جامعة طرابلس

name university-of-benghazi
 kind organization
 country libya
 class university
 la University of Benghazi
 la Benghazi University
 ar جامعة بنغازي

name sadeq-institute
 kind organization
 country libya
 class university
 la Sadeq Institute
 ar معهد صادق

name libyan-red-crescent
 kind organization
 country libya
 class university
 la Libyan Red Crescent
 la Libyan Red Crescent Society
 ar الهلال الأحمر الليبي
 ar جمعية الهلال الأحمر الليبي

name university-of-tunis
 kind organization
 country tunisia
 class university
 la University of Tunis
 la Tunis University
 ar جامعة تونس

name university-of-manouba
 kind organization
 country tunisia
 class university
 la University of Manouba
 ar جامعة منوبة

name university-of-ez-zitouna
 kind organization
 country tunisia
 class university
 la University of Ez-Zitouna
 la Zitouna University
 ar جامعة الزيتونة

name tunisian-red-crescent
 kind organization
 country tunisia
 class university
 la Tunisian Red Crescent
 ar الهلال الأحمر التونسي

name institut-pasteur-de-tunis
 kind organization
 country tunisia
 class university
 la Institut Pasteur de Tunis
 la Pasteur Institute of Tunis
 ar معهد باستور تونس
 ar معهد باستور بتونس

name university-of-algiers
 kind organization
 country algeria
 class university
 la University of Algiers
 la Algiers University
 ar جامعة الجزائر

name usthb
 kind organization
 country algeria
 class university
 la USTHB
 ar جامعة هواري بومدين
 ar جامعة باب الزوار
 ar جامعة هواري بومدين للعلوم والتكنولوجيا

name algerian-red-crescent
 kind organization
 country algeria
 class university
 la Algerian Red Crescent
 ar الهلال الأحمر الجزائري

name mohammed-v-university
 kind organization
 country morocco
 class university
 la Mohammed V University
 ar جامعة محمد الخامس

name hassan-ii-university
 kind organization
 country morocco
 class university
 la Hassan II University
 ar جامعة الحسن الثاني

name al-qarawiyyin-university
 kind organization
 country morocco
 class university
 la Al-Qarawiyyin University
 la University of al-Qarawiyyin
 ar جامعة القرويين
 ar جامع القرويين

name mohammed-vi-polytechnic-university
 kind organization
 country morocco
 class university
 la Mohammed VI Polytechnic University
 la UM6P
 ar جامعة محمد السادس متعددة التخصصات التقنية
 ar جامعة محمد السادس

name al-akhawayn-university
 kind organization
 country morocco
 class university
 la Al Akhawayn University
 ar جامعة الأخوين

name ibn-zohr-university
 kind organization
 country morocco
 class university
 la Ibn Zohr University
 ar جامعة ابن زهر

name ibn-tofail-university
 kind organization
 country morocco
 class university
 la Ibn Tofail University
 ar جامعة ابن طفيل

name policy-center-for-the-new-south
 kind organization
 country morocco
 class university
 la Policy Center for the New South
 ar مركز السياسات من أجل الجنوب الجديد

name moroccan-red-crescent
 kind organization
 country morocco
 class university
 la Moroccan Red Crescent
 ar الهلال الأحمر المغربي

name university-of-nouakchott
 kind organization
 country mauritania
 class university
 la University of Nouakchott
 ar جامعة نواكشوط

name university-of-khartoum
 kind organization
 country sudan
 class university
 la University of Khartoum
 la Khartoum University
 ar جامعة الخرطوم

name international-university-of-africa
 kind organization
 country sudan
 class university
 la International University of Africa
 ar جامعة أفريقيا العالمية

name sudanese-red-crescent
 kind organization
 country sudan
 class university
 la Sudanese Red Crescent
 la Sudanese Red Crescent Society
 ar الهلال الأحمر السوداني
 ar جمعية الهلال الأحمر السوداني

name confluence-advisory
 kind organization
 country sudan
 class university
 la Confluence Advisory
 ar كونفلوانس أدفايزوري

name mogadishu-university
 kind organization
 country somalia
 class university
 la Mogadishu University
 ar جامعة مقديشو

name heritage-institute
 kind organization
 country somalia
 class university
 la Heritage Institute
 la Heritage Institute for Policy Studies
 ar معهد هيريتدج
 ar معهد هيريتج الصومالي

name somali-red-crescent
 kind organization
 country somalia
 class university
 la Somali Red Crescent
 ar الهلال الأحمر الصومالي

name united-nations-university
 kind organization
 country japan
 class university
 la United Nations University
 la UNU
 ar جامعة الأمم المتحدة

# Space and research agencies, laboratories

name jet-propulsion-laboratory
 kind organization
 country united-states
 la Jet Propulsion Laboratory
 la JPL
 la NASA JPL
 ar مختبر الدفع النفاث
 ar مختبر الدفع النفاث التابع لناسا

name national-science-foundation
 kind government
 country united-states
 la National Science Foundation
 la NSF
 ar المؤسسة الوطنية للعلوم
 ar المؤسسة الوطنية الأميركية للعلوم
 ar مؤسسة العلوم الوطنية الأميركية

name national-academy-of-sciences
 kind organization
 country united-states
 la National Academy of Sciences
 la US National Academy of Sciences
 ar الأكاديمية الوطنية للعلوم
 ar الأكاديمية الوطنية الأميركية للعلوم

name american-association-for-the-advancement-of-science
 kind organization
 country united-states
 la American Association for the Advancement of Science
 la AAAS
 ar الجمعية الأميركية لتقدم العلوم

name los-alamos-national-laboratory
 kind organization
 country united-states
 la Los Alamos National Laboratory
 la Los Alamos
 ar مختبر لوس ألاموس
 ar لوس ألاموس
 ar مختبر لوس ألاموس الوطني

name lawrence-livermore-national-laboratory
 kind organization
 country united-states
 la Lawrence Livermore National Laboratory
 la Lawrence Livermore
 ar مختبر لورانس ليفرمور
 ar مختبر لورنس ليفرمور الوطني
 ar لورنس ليفرمور

name oak-ridge-national-laboratory
 kind organization
 country united-states
 la Oak Ridge National Laboratory
 ar مختبر أوك ريدج الوطني
 ar مختبر أوك ريدج

name fermilab
 kind organization
 country united-states
 la Fermilab
 la Fermi National Accelerator Laboratory
 ar مختبر فيرمي
 ar فيرميلاب
 ar مختبر فيرمي الوطني

name sandia-national-laboratories
 kind organization
 country united-states
 la Sandia National Laboratories
 ar مختبرات سانديا الوطنية
 ar مختبرات سانديا

name woods-hole-oceanographic-institution
 kind organization
 country united-states
 la Woods Hole Oceanographic Institution
 ar معهد وودز هول لعلوم المحيطات
 ar معهد وودز هول

name smithsonian-institution
 kind organization
 country united-states
 la Smithsonian Institution
 la Smithsonian
 ar مؤسسة سميثسونيان
 ar سميثسونيان
 ar معهد سميثسونيان

name broad-institute
 kind organization
 country united-states
 la Broad Institute
 ar معهد برود

name salk-institute
 kind organization
 country united-states
 la Salk Institute
 ar معهد سالك

name scripps-research
 kind organization
 country united-states
 la Scripps Research
 ar معهد سكريبس
 ar معهد سكريبس للأبحاث

name mayo-clinic
 kind organization
 country united-states
 la Mayo Clinic
 ar مايو كلينك
 ar مايو كلينيك
 ar عيادة مايو

name cleveland-clinic
 kind organization
 country united-states
 la Cleveland Clinic
 ar كليفلاند كلينك
 ar كليفلاند كلينيك

name howard-hughes-medical-institute
 kind organization
 country united-states
 la Howard Hughes Medical Institute
 ar معهد هوارد هيوز الطبي

name seti-institute
 kind organization
 country united-states
 la SETI Institute
 ar معهد سيتي
 ar معهد سيتي للبحث عن الذكاء خارج الأرض

name ihme
 kind organization
 country united-states
 la IHME
 la Institute for Health Metrics and Evaluation
 ar معهد القياسات الصحية والتقييم
 ar معهد القياس والتقييم الصحي

name ecohealth-alliance
 kind organization
 country united-states
 la EcoHealth Alliance
 ar إيكو هيلث ألاينس
 ar إيكوهيلث ألاينس

name american-cancer-society
 kind organization
 country united-states
 la American Cancer Society
 ar جمعية السرطان الأميركية

name american-heart-association
 kind organization
 country united-states
 la American Heart Association
 ar جمعية القلب الأميركية
 ar رابطة القلب الأميركية

name american-academy-of-pediatrics
 kind organization
 country united-states
 la American Academy of Pediatrics
 ar الأكاديمية الأميركية لطب الأطفال

name american-medical-association
 kind organization
 country united-states
 la American Medical Association
 ar الجمعية الطبية الأميركية
 ar الرابطة الطبية الأميركية

name american-psychological-association
 kind organization
 country united-states
 la American Psychological Association
 ar جمعية علم النفس الأميركية

name cern
 kind organization
 country switzerland
 la CERN
 la European Organization for Nuclear Research
 ar سيرن
 ar المنظمة الأوروبية للأبحاث النووية
 ar المنظمة الأوروبية للبحوث النووية
 ar مختبر سيرن

name cnrs
 kind organization
 country france
 la CNRS
 la French National Centre for Scientific Research
 ar المركز الوطني للبحث العلمي الفرنسي
 ar المركز الوطني الفرنسي للبحث العلمي
 ar المركز الوطني للأبحاث العلمية
 ar المركز الوطني للبحوث العلمية الفرنسي

name cnes
 kind organization
 country france
 la CNES
 la French Space Agency
 ar المركز الوطني للدراسات الفضائية الفرنسي
 ar المركز الوطني للدراسات الفضائية

name cea
 kind organization
 country france
 la CEA
 la French Alternative Energies and Atomic Energy Commission
 ar مفوضية الطاقة الذرية الفرنسية
 ar هيئة الطاقة الذرية الفرنسية

name inserm
 kind organization
 country france
 la INSERM
 la Inserm
 ar المعهد الوطني للصحة والأبحاث الطبية
 ar المعهد الوطني للصحة والبحوث الطبية
 ar إنسيرم

name ird-france
 kind organization
 country france
 la IRD France
 la French Research Institute for Development
 ar معهد البحث من أجل التنمية
 ar معهد الأبحاث من أجل التنمية

name institut-pasteur
 kind organization
 country france
 la Institut Pasteur
 la Pasteur Institute
 ar معهد باستور
 ar معهد باستور الفرنسي

name institut-montaigne
 kind organization
 country france
 la Institut Montaigne
 ar معهد مونتين

name gustave-roussy-institute
 kind organization
 country france
 la Gustave Roussy Institute
 la Gustave Roussy
 ar معهد غوستاف روسي

name iter
 kind organization
 country france
 la ITER
 la ITER fusion project
 ar إيتر
 ar مشروع إيتر

name sante-publique-france
 kind organization
 country france
 la Santé publique France
 la Public Health France
 ar الصحة العامة الفرنسية
 ar وكالة الصحة العامة الفرنسية

name academie-francaise
 kind organization
 country france
 la Académie française
 la French Academy
 ar الأكاديمية الفرنسية
 ar أكاديمية اللغة الفرنسية

name insee
 kind organization
 country france
 la INSEE
 la Insee
 ar المعهد الوطني للإحصاء الفرنسي
 ar المعهد الوطني للإحصاء والدراسات الاقتصادية

name max-planck-institute
 kind organization
 country germany
 la Max Planck Institute
 la Max Planck Society
 ar معهد ماكس بلانك
 ar جمعية ماكس بلانك
 ar معاهد ماكس بلانك

name fraunhofer
 kind organization
 country germany
 la Fraunhofer
 la Fraunhofer Society
 la Fraunhofer Institute
 ar معهد فراونهوفر
 ar جمعية فراونهوفر
 ar فراونهوفر

name charite
 kind organization
 country germany
 la Charité
 la Charite
 la Charite hospital
 ar مستشفى شاريتيه
 ar مستشفى شاريته
 ar شاريتيه
 ar مستشفى شاريتيه البرلينية

name german-aerospace-center
 kind organization
 country germany
 la German Aerospace Center
 la DLR
 ar المركز الألماني لشؤون الفضاء
 ar مركز الفضاء الألماني
 ar وكالة الفضاء الألمانية

name gfz
 kind organization
 country germany
 la GFZ
 la German Research Centre for Geosciences
 ar المركز الألماني لأبحاث علوم الأرض
 ar مركز الأبحاث الجيولوجية الألماني
 ar مركز جي إف زد
 ar المركز الألماني للبحوث الجيولوجية

name potsdam-institute-for-climate-impact-research
 kind organization
 country germany
 la Potsdam Institute for Climate Impact Research
 la PIK
 ar معهد بوتسدام لأبحاث تأثير المناخ
 ar معهد بوتسدام
 ar معهد بوتسدام لبحوث آثار المناخ

name alfred-wegener-institute
 kind organization
 country germany
 la Alfred Wegener Institute
 ar معهد ألفريد فيغنر

name kiel-institute
 kind organization
 country germany
 la Kiel Institute
 la Kiel Institute for the World Economy
 la IfW
 ar معهد كيل
 ar معهد كيل للاقتصاد العالمي

name ifo-institute
 kind organization
 country germany
 la Ifo Institute
 la ifo
 ar معهد إيفو
 ar معهد إيفو الألماني
 ar معهد إيفو للأبحاث الاقتصادية

name diw
 kind organization
 country germany
 la DIW
 la German Institute for Economic Research
 ar المعهد الألماني للبحوث الاقتصادية
 ar المعهد الألماني للأبحاث الاقتصادية

name francis-crick-institute
 kind organization
 country united-kingdom
 la Francis Crick Institute
 ar معهد فرانسيس كريك

name wellcome-trust
 kind organization
 country united-kingdom
 la Wellcome Trust
 la Wellcome
 ar صندوق ويلكوم
 ar ويلكوم ترست
 ar مؤسسة ويلكوم

name wellcome-sanger-institute
 kind organization
 country united-kingdom
 la Wellcome Sanger Institute
 la Sanger Institute
 ar معهد ويلكوم سانجر
 ar معهد سانغر

name royal-society
 kind organization
 country united-kingdom
 la Royal Society
 la The Royal Society
 ar الجمعية الملكية البريطانية
 ar الجمعية الملكية في لندن

name met-office
 kind government
 country united-kingdom
 la Met Office
 la UK Met Office
 ar مكتب الأرصاد الجوية البريطاني
 ar هيئة الأرصاد البريطانية
 ar هيئة الأرصاد الجوية البريطانية
 ar مكتب الأرصاد البريطاني

name british-antarctic-survey
 kind organization
 country united-kingdom
 la British Antarctic Survey
 ar هيئة المسح البريطانية للقطب الجنوبي
 ar المسح البريطاني للقارة القطبية الجنوبية

name alan-turing-institute
 kind organization
 country united-kingdom
 la Alan Turing Institute
 ar معهد آلان تورينغ
 ar معهد ألان تورينج
 ar معهد آلان تورنغ

name cancer-research-uk
 kind organization
 country united-kingdom
 la Cancer Research UK
 ar مركز أبحاث السرطان في بريطانيا
 ar معهد أبحاث السرطان البريطاني
 ar أبحاث السرطان في المملكة المتحدة

name british-museum
 kind organization
 country united-kingdom
 la British Museum
 ar المتحف البريطاني

name ai-safety-institute
 kind organization
 country united-kingdom
 la AI Safety Institute
 la AI Security Institute
 la UK AI Security Institute
 ar معهد سلامة الذكاء الاصطناعي البريطاني
 ar معهد أمن الذكاء الاصطناعي البريطاني
 ar معهد سلامة الذكاء الاصطناعي

name ecmwf
 kind organization
 country united-kingdom
 la ECMWF
 la European Centre for Medium-Range Weather Forecasts
 ar المركز الأوروبي للتنبؤات الجوية متوسطة المدى

name copernicus
 kind organization
 country belgium
 la Copernicus
 la Copernicus Climate Change Service
 la C3S
 ar كوبرنيكوس
 ar خدمة كوبرنيكوس
 ar خدمة كوبرنيكوس لتغير المناخ
 ar مرصد كوبرنيكوس
 ar خدمة كوبرنيكوس للتغير المناخي
 ar مرصد كوبرنيكوس الأوروبي

name emsc
 kind organization
 country france
 la EMSC
 la European-Mediterranean Seismological Centre
 ar مركز رصد الزلازل الأوروبي المتوسطي
 ar المركز الأوروبي المتوسطي لرصد الزلازل
 ar مركز رصد الزلازل الأورومتوسطي
 ar المركز الأورومتوسطي لرصد الزلازل

name european-southern-observatory
 kind organization
 country germany
 la European Southern Observatory
 la ESO
 ar المرصد الأوروبي الجنوبي

name italian-space-agency
 kind organization
 country italy
 la Italian Space Agency
 la ASI
 ar وكالة الفضاء الإيطالية

name csic
 kind organization
 country spain
 la CSIC
 la Spanish National Research Council
 ar المجلس الأعلى للأبحاث العلمية الإسباني

name isglobal
 kind organization
 country spain
 la ISGlobal
 la Barcelona Institute for Global Health
 ar معهد برشلونة للصحة العالمية

name casa-arabe
 kind organization
 country spain
 la Casa Árabe
 la Casa Arabe
 ar البيت العربي في مدريد
 ar كاسا أرابي

name imec
 kind organization
 country belgium
 la imec
 la IMEC
 ar آيمك
 ar معهد آيمك البلجيكي

name russian-academy-of-sciences
 kind organization
 country russia
 la Russian Academy of Sciences
 ar أكاديمية العلوم الروسية

name kurchatov-institute
 kind organization
 country russia
 la Kurchatov Institute
 ar معهد كورتشاتوف

name vector-institute-russia
 kind organization
 country russia
 la Vector Institute Russia
 la Vector research centre
 ar مركز فيكتور الروسي
 ar معهد فيكتور الروسي
 ar مركز فيكتور لأبحاث الفيروسات

name cnsa
 kind government
 country china
 la CNSA
 la China National Space Administration
 ar إدارة الفضاء الوطنية الصينية
 ar إدارة الفضاء الصينية
 ar الإدارة الوطنية الصينية للفضاء
 ar وكالة الفضاء الصينية

name cmsa
 kind government
 country china
 la CMSA
 la China Manned Space Agency
 ar وكالة الفضاء المأهول الصينية
 ar هيئة الفضاء المأهول الصينية
 ar وكالة رحلات الفضاء المأهولة الصينية

name chinese-academy-of-sciences
 kind organization
 country china
 la Chinese Academy of Sciences
 ar الأكاديمية الصينية للعلوم
 ar أكاديمية العلوم الصينية

name chinese-academy-of-social-sciences
 kind organization
 country china
 la Chinese Academy of Social Sciences
 la CASS
 ar الأكاديمية الصينية للعلوم الاجتماعية

name wuhan-institute-of-virology
 kind organization
 country china
 la Wuhan Institute of Virology
 la WIV
 ar معهد ووهان لعلم الفيروسات
 ar معهد ووهان للفيروسات
 ar مختبر ووهان
 ar معهد ووهان
 ar مختبر ووهان للفيروسات

name confucius-institute
 kind organization
 country china
 la Confucius Institute
 la Confucius Institutes
 ar معهد كونفوشيوس
 ar معاهد كونفوشيوس

name jaxa
 kind government
 country japan
 la JAXA
 la Japan Aerospace Exploration Agency
 ar جاكسا
 ar وكالة الفضاء اليابانية
 ar الوكالة اليابانية لاستكشاف الفضاء
 ar وكالة استكشاف الفضاء اليابانية

name riken
 kind organization
 country japan
 la RIKEN
 la Riken
 ar معهد ريكن
 ar ريكن
 ar معهد ريكين

name jica
 kind government
 country japan
 la JICA
 la Japan International Cooperation Agency
 ar جايكا
 ar الوكالة اليابانية للتعاون الدولي
 ar وكالة التعاون الدولي اليابانية

name kari
 kind organization
 country south-korea
 la KARI
 la Korea Aerospace Research Institute
 ar معهد أبحاث الفضاء الكوري

name koica
 kind government
 country south-korea
 la KOICA
 ar كويكا
 ar الوكالة الكورية للتعاون الدولي

name icmr
 kind organization
 country india
 la ICMR
 la Indian Council of Medical Research
 ar المجلس الهندي للبحوث الطبية
 ar المجلس الهندي للأبحاث الطبية

name canadian-space-agency
 kind organization
 country canada
 la Canadian Space Agency
 ar وكالة الفضاء الكندية

name csiro
 kind organization
 country australia
 la CSIRO
 ar منظمة الكومنولث للبحوث العلمية والصناعية
 ar وكالة العلوم الأسترالية

name iranian-space-agency
 kind government
 country iran
 la Iranian Space Agency
 la ISA Iran
 ar وكالة الفضاء الإيرانية
 ar منظمة الفضاء الإيرانية

name spnd
 kind organization
 country iran
 la SPND
 la Organization of Defensive Innovation and Research
 ar منظمة الأبحاث والابتكار الدفاعي
 ar سبند الإيرانية
 ar منظمة سبند

name israel-space-agency
 kind government
 country israel
 la Israel Space Agency
 ar وكالة الفضاء الإسرائيلية

name negev-nuclear-research-center
 kind organization
 country israel
 la Negev Nuclear Research Center
 la Dimona reactor
 ar مفاعل ديمونة
 ar مركز ديمونا
 ar مركز الأبحاث النووية في النقب

name israel-institute-for-biological-research
 kind organization
 country israel
 la Israel Institute for Biological Research
 la Nes Ziona institute
 ar المعهد البيولوجي في نس تسيونا
 ar معهد الأبحاث البيولوجية الإسرائيلي

name tubitak
 kind organization
 country turkey
 la TÜBİTAK
 la TUBITAK
 la Tubitak
 ar توبيتاك
 ar مجلس البحوث العلمية والتكنولوجية التركي
 ar تيوبيتاك
 ar هيئة البحوث العلمية والتكنولوجية التركية

name kandilli-observatory
 kind organization
 country turkey
 la Kandilli Observatory
 ar مرصد قنديلي
 ar مرصد كانديلي
 ar مرصد قنديللي

name yunus-emre-institute
 kind organization
 country turkey
 la Yunus Emre Institute
 ar معهد يونس أمره

name maarif-foundation
 kind organization
 country turkey
 la Maarif Foundation
 la Turkish Maarif Foundation
 ar وقف المعارف التركي
 ar مؤسسة معارف التركية
 ar وقف معارف التركي

name egyptian-space-agency
 kind government
 country egypt
 la Egyptian Space Agency
 ar وكالة الفضاء المصرية

name national-research-institute-of-astronomy-and-geophysics
 kind organization
 country egypt
 la National Research Institute of Astronomy and Geophysics
 la NRIAG
 ar المعهد القومي للبحوث الفلكية والجيوفيزيقية
 ar المعهد القومي للبحوث الفلكية
 ar معهد الفلك المصري

name national-research-centre-egypt
 kind organization
 country egypt
 la National Research Centre Egypt
 ar المركز القومي للبحوث المصري
 ar المركز القومي للبحوث

name saudi-space-agency
 kind government
 country saudi-arabia
 la Saudi Space Agency
 la Saudi Space Commission
 ar وكالة الفضاء السعودية
 ar الهيئة السعودية للفضاء

name saudi-geological-survey
 kind government
 country saudi-arabia
 la Saudi Geological Survey
 ar هيئة المساحة الجيولوجية السعودية

name craag
 kind organization
 country algeria
 la CRAAG
 ar مركز البحث في علم الفلك والفيزياء الفلكية والجيوفيزياء
 ar مركز البحث في علم الفلك والفيزياء الفلكية

name moroccan-national-institute-of-geophysics
 kind organization
 country morocco
 la Moroccan National Institute of Geophysics
 ar المعهد الوطني للجيوفيزياء
 ar المعهد الوطني للجيوفيزياء المغربي

name cese-morocco
 kind organization
 country morocco
 la CESE Morocco
 la Economic, Social and Environmental Council
 ar المجلس الاقتصادي والاجتماعي والبيئي

# Think tanks

name carnegie-russia-eurasia-center
 kind organization
 country germany
 la Carnegie Russia Eurasia Center
 la Carnegie Moscow Center
 ar مركز كارنيغي روسيا وأوراسيا
 ar مركز كارنيغي موسكو
 ar كارنيغي موسكو

name middle-east-institute
 kind organization
 country united-states
 la Middle East Institute
 la MEI
 ar معهد الشرق الأوسط
 ar معهد الشرق الأوسط في واشنطن

name arab-center-washington-dc
 kind organization
 country united-states
 la Arab Center Washington DC
 ar المركز العربي في واشنطن
 ar المركز العربي واشنطن دي سي

name arab-gulf-states-institute-in-washington
 kind organization
 country united-states
 la Arab Gulf States Institute in Washington
 la AGSIW
 la Arab Gulf States Institute
 ar معهد دول الخليج العربية في واشنطن
 ar معهد دول الخليج العربي

name gulf-international-forum
 kind organization
 country united-states
 la Gulf International Forum
 ar منتدى الخليج الدولي
 ar غلف إنترناشونال فورم

name american-enterprise-institute
 kind organization
 country united-states
 la American Enterprise Institute
 la AEI
 ar معهد أميركان إنتربرايز
 ar معهد أمريكان إنتربرايز
 ar معهد المشروع الأميركي
 ar معهد إنتربرايز

name hudson-institute
 kind organization
 country united-states
 la Hudson Institute
 ar معهد هدسون
 ar معهد هادسون

name hoover-institution
 kind organization
 country united-states
 la Hoover Institution
 ar معهد هوفر
 ar مؤسسة هوفر

name cato-institute
 kind organization
 country united-states
 la Cato Institute
 ar معهد كاتو
 ar كاتو

name fdd
 kind organization
 country united-states
 la FDD
 la Foundation for Defense of Democracies
 ar مؤسسة الدفاع عن الديمقراطيات
 ar مؤسسة الدفاع عن الديموقراطيات
 ar معهد الدفاع عن الديمقراطيات

name critical-threats-project
 kind organization
 country united-states
 la Critical Threats Project
 ar مشروع التهديدات الحرجة
 ar كريتيكال ثريتس

name quincy-institute
 kind organization
 country united-states
 la Quincy Institute
 la Quincy Institute for Responsible Statecraft
 ar معهد كوينسي
 ar معهد كوينسي لفن الحكم الرشيد
 ar معهد كوينسي للحوكمة المسؤولة

name wilson-center
 kind organization
 country united-states
 la Wilson Center
 la Woodrow Wilson Center
 ar مركز ويلسون
 ar مركز وودرو ويلسون
 ar معهد ويلسون

name stimson-center
 kind organization
 country united-states
 la Stimson Center
 ar مركز ستيمسون
 ar مركز ستيمسن

name new-america
 kind organization
 country united-states
 la New America
 la New America Foundation
 ar مؤسسة نيو أميركا
 ar نيو أميركا
 ar مؤسسة أميركا الجديدة

name century-foundation
 kind organization
 country united-states
 la Century Foundation
 la The Century Foundation
 ar مؤسسة القرن
 ar مؤسسة سنشري
 ar سنتشري إنترناشونال
 ar مؤسسة القرن الأميركية

name center-for-american-progress
 kind organization
 country united-states
 la Center for American Progress
 ar مركز التقدم الأميركي

name center-for-a-new-american-security
 kind organization
 country united-states
 la Center for a New American Security
 la CNAS
 ar مركز الأمن الأميركي الجديد
 ar مركز الأمن الأمريكي الجديد

name us-institute-of-peace
 kind organization
 country united-states
 la US Institute of Peace
 la United States Institute of Peace
 la USIP
 ar معهد الولايات المتحدة للسلام
 ar المعهد الأميركي للسلام
 ar معهد السلام الأميركي

name national-democratic-institute
 kind organization
 country united-states
 la National Democratic Institute
 la NDI
 ar المعهد الديمقراطي الوطني
 ar المعهد الوطني الديمقراطي
 ar المعهد الديمقراطي الأميركي

name international-republican-institute
 kind organization
 country united-states
 la International Republican Institute
 la IRI
 ar المعهد الجمهوري الدولي

name ifes
 kind organization
 country united-states
 la IFES
 la International Foundation for Electoral Systems
 ar المؤسسة الدولية للنظم الانتخابية
 ar آيفس

name german-marshall-fund
 kind organization
 country united-states
 la German Marshall Fund
 la GMF
 ar صندوق مارشال الألماني
 ar صندوق مارشال الألماني للولايات المتحدة
 ar مؤسسة مارشال الألمانية

name eurasia-group
 kind organization
 country united-states
 la Eurasia Group
 ar مجموعة أوراسيا
 ar أوراسيا غروب
 ar يوراسيا غروب
 ar مجموعة يوراسيا

name soufan-center
 kind organization
 country united-states
 la Soufan Center
 la The Soufan Center
 la Soufan Group
 ar مركز صوفان
 ar مجموعة صوفان
 ar معهد صوفان
 ar مركز سوفان

name foreign-policy-research-institute
 kind organization
 country united-states
 la Foreign Policy Research Institute
 la FPRI
 ar معهد أبحاث السياسة الخارجية

name jamestown-foundation
 kind organization
 country united-states
 la Jamestown Foundation
 ar مؤسسة جيمس تاون
 ar مؤسسة جيمستاون

name stratfor
 kind organization
 country united-states
 la Stratfor
 la STRATFOR
 ar ستراتفور
 ar مركز ستراتفور
 ar ستراتفور الأميركي
 ar معهد ستراتفور

name jinsa
 kind organization
 country united-states
 la JINSA
 la Jewish Institute for National Security of America
 ar المعهد اليهودي للأمن القومي الأميركي
 ar جينسا

name ipsos
 kind organization
 country united-states
 la Ipsos
 la Ipsos poll
 ar إبسوس
 ar ايبسوس
 ar معهد إبسوس
 ar مؤسسة إبسوس

name yougov
 kind organization
 country united-kingdom
 la YouGov
 ar يوغوف
 ar يو غوف
 ar يوجوف
 ar مؤسسة يوغوف

name arab-barometer
 kind organization
 country united-states
 la Arab Barometer
 ar الباروميتر العربي
 ar البارومتر العربي

name quinnipiac-university
 kind organization
 country united-states
 la Quinnipiac University
 ar جامعة كوينيبياك

name ifop
 kind organization
 country france
 la Ifop
 la IFOP
 ar إيفوب
 ar معهد إيفوب

name forsa-institute
 kind organization
 country germany
 la Forsa institute
 ar معهد فورسا

name insa-polling-institute
 kind organization
 country germany
 la INSA polling institute
 ar معهد إنسا

name levada-center
 kind organization
 country russia
 la Levada Center
 la Levada
 ar مركز ليفادا
 ar ليفادا

name vtsiom
 kind organization
 country russia
 la VTsIOM
 ar مركز دراسة الرأي العام الروسي
 ar فتسيوم

name acled
 kind organization
 country united-states
 la ACLED
 la Armed Conflict Location and Event Data
 la Armed Conflict Location & Event Data Project
 ar مشروع بيانات مواقع الصراعات المسلحة وأحداثها
 ar أكليد
 ar مشروع أكليد
 ar مشروع بيانات مواقع النزاعات المسلحة وأحداثها
 ar منظمة أكليد
 ar مشروع بيانات مواقع وأحداث الصراعات المسلحة

name institute-for-science-and-international-security
 kind organization
 country united-states
 la Institute for Science and International Security
 la ISIS think tank
 ar معهد العلوم والأمن الدولي
 ar معهد العلوم والأمن الدولي الأميركي

name arms-control-association
 kind organization
 country united-states
 la Arms Control Association
 ar جمعية الحد من الأسلحة
 ar رابطة الحد من الأسلحة

name federation-of-american-scientists
 kind organization
 country united-states
 la Federation of American Scientists
 la FAS
 ar اتحاد العلماء الأميركيين

name bulletin-of-the-atomic-scientists
 kind organization
 country united-states
 la Bulletin of the Atomic Scientists
 ar نشرة علماء الذرة
 ar مجلة علماء الذرة

name nuclear-threat-initiative
 kind organization
 country united-states
 la Nuclear Threat Initiative
 la NTI
 ar مبادرة التهديد النووي

name united-against-nuclear-iran
 kind organization
 country united-states
 la United Against Nuclear Iran
 la UANI
 ar متحدون ضد إيران النووية
 ar منظمة متحدون ضد إيران النووية

name tahrir-institute-for-middle-east-policy
 kind organization
 country united-states
 la Tahrir Institute for Middle East Policy
 la TIMEP
 la Tahrir Institute
 ar معهد التحرير لسياسات الشرق الأوسط
 ar معهد التحرير

name new-lines-institute
 kind organization
 country united-states
 la New Lines Institute
 ar معهد نيو لاينز
 ar معهد نيولاينز

name center-for-international-policy
 kind organization
 country united-states
 la Center for International Policy
 ar مركز السياسة الدولية

name opensecrets
 kind organization
 country united-states
 la OpenSecrets
 la Center for Responsive Politics
 ar أوبن سيكرتس
 ar مركز السياسات المستجيبة

name committee-for-a-responsible-federal-budget
 kind organization
 country united-states
 la Committee for a Responsible Federal Budget
 ar لجنة الموازنة الفدرالية المسؤولة

name peterson-institute
 kind organization
 country united-states
 la Peterson Institute
 la Peterson Institute for International Economics
 la PIIE
 ar معهد بيترسون
 ar معهد بيترسون للاقتصاد الدولي

name institute-of-international-finance
 kind organization
 country united-states
 la Institute of International Finance
 la IIF
 ar معهد التمويل الدولي

name national-bureau-of-economic-research
 kind organization
 country united-states
 la National Bureau of Economic Research
 la NBER
 ar المكتب الوطني للبحوث الاقتصادية
 ar المكتب الوطني للأبحاث الاقتصادية

name rusi
 kind organization
 country united-kingdom
 la RUSI
 la Royal United Services Institute
 ar المعهد الملكي للخدمات المتحدة
 ar المعهد الملكي للخدمات
 ar معهد روسي البريطاني
 ar المعهد الملكي المتحد للخدمات
 ar معهد الخدمات المتحدة الملكي

name henry-jackson-society
 kind organization
 country united-kingdom
 la Henry Jackson Society
 ar جمعية هنري جاكسون

name quilliam
 kind organization
 country united-kingdom
 la Quilliam
 la Quilliam Foundation
 ar مؤسسة كويليام
 ar كويليام

name isd
 kind organization
 country united-kingdom
 la ISD
 la Institute for Strategic Dialogue
 ar معهد الحوار الاستراتيجي

name odi
 kind organization
 country united-kingdom
 la ODI
 la Overseas Development Institute
 la ODI Global
 ar معهد التنمية الخارجية
 ar معهد التنمية لما وراء البحار
 ar معهد دراسات التنمية الخارجية

name institute-for-fiscal-studies
 kind organization
 country united-kingdom
 la Institute for Fiscal Studies
 la IFS
 ar معهد الدراسات المالية
 ar معهد الدراسات المالية البريطاني

name resolution-foundation
 kind organization
 country united-kingdom
 la Resolution Foundation
 ar مؤسسة ريزوليوشن

name tony-blair-institute
 kind organization
 country united-kingdom
 la Tony Blair Institute
 la Tony Blair Institute for Global Change
 la TBI Blair
 ar معهد توني بلير
 ar معهد توني بلير للتغيير العالمي
 ar مؤسسة توني بلير

name oxford-economics
 kind organization
 country united-kingdom
 la Oxford Economics
 ar أكسفورد إيكونوميكس

name capital-economics
 kind organization
 country united-kingdom
 la Capital Economics
 ar كابيتال إيكونوميكس

name control-risks
 kind organization
 country united-kingdom
 la Control Risks
 ar كونترول ريسكس

name verisk-maplecroft
 kind organization
 country united-kingdom
 la Verisk Maplecroft
 ar فيريسك مابلكروفت

name global-initiative-against-transnational-organized-crime
 kind organization
 country united-kingdom
 la Global Initiative Against Transnational Organized Crime
 la GI-TOC
 ar المبادرة العالمية لمكافحة الجريمة المنظمة عبر الوطنية
 ar المبادرة العالمية لمكافحة الجريمة المنظمة
 ar المبادرة العالمية ضد الجريمة المنظمة عابرة الحدود

name rift-valley-institute
 kind organization
 country united-kingdom
 la Rift Valley Institute
 ar معهد الأخدود الأفريقي
 ar معهد وادي ريفت
 ar معهد ريفت فالي

name carbon-brief
 kind organization
 country united-kingdom
 la Carbon Brief
 ar كربون بريف

name ember
 kind organization
 country united-kingdom
 la Ember think tank
 ar مركز إمبر
 ar مركز أبحاث إمبر

name bruegel
 kind organization
 country belgium
 la Bruegel
 ar بروغل
 ar معهد بروغل
 ar مركز بروغل
 ar بروجل

name ceps
 kind organization
 country belgium
 la CEPS
 la Centre for European Policy Studies
 ar مركز دراسات السياسات الأوروبية

name egmont-institute
 kind organization
 country belgium
 la Egmont Institute
 ar معهد إيغمونت

name v-dem
 kind organization
 country sweden
 la V-Dem
 la V-Dem Institute
 ar معهد في ديم
 ar معهد أصناف الديمقراطية

name international-idea
 kind organization
 country sweden
 la International IDEA
 ar المؤسسة الدولية للديمقراطية والمساعدة الانتخابية

name prio
 kind organization
 country norway
 la PRIO
 la Peace Research Institute Oslo
 ar معهد أوسلو لأبحاث السلام
 ar معهد أبحاث السلام في أوسلو
 ar معهد السلام في أوسلو

name nupi
 kind organization
 country norway
 la NUPI
 la Norwegian Institute of International Affairs
 ar المعهد النرويجي للشؤون الدولية

name clingendael
 kind organization
 country netherlands
 la Clingendael
 la Clingendael Institute
 ar معهد كلينغندايل
 ar كلينغندايل
 ar معهد كلينجندال

name icct
 kind organization
 country netherlands
 la ICCT
 la International Centre for Counter-Terrorism
 ar المركز الدولي لمكافحة الإرهاب في لاهاي

name small-arms-survey
 kind organization
 country switzerland
 la Small Arms Survey
 ar مسح الأسلحة الصغيرة
 ar سمول آرمز سيرفي

name dcaf
 kind organization
 country switzerland
 la DCAF
 la Geneva Centre for Security Sector Governance
 ar مركز جنيف لحوكمة قطاع الأمن
 ar مركز جنيف لقطاع الأمن

name humanitarian-dialogue-centre
 kind organization
 country switzerland
 la Humanitarian Dialogue Centre
 la Centre for Humanitarian Dialogue
 la HD Centre
 ar مركز الحوار الإنساني
 ar مركز الحوار الإنساني في جنيف

name french-institute-of-international-relations
 kind organization
 country france
 la French Institute of International Relations
 la IFRI
 la Ifri
 ar المعهد الفرنسي للعلاقات الدولية
 ar إيفري

name iris
 kind organization
 country france
 la French Institute for International and Strategic Affairs
 ar معهد العلاقات الدولية والاستراتيجية
 ar معهد إيريس الفرنسي
 ar إيريس الفرنسي

name fondation-pour-la-recherche-strategique
 kind organization
 country france
 la Fondation pour la Recherche Stratégique
 la FRS
 ar مؤسسة البحث الاستراتيجي
 ar مؤسسة الأبحاث الاستراتيجية الفرنسية

name institut-du-monde-arabe
 kind organization
 country france
 la Institut du Monde Arabe
 la Arab World Institute
 la IMA Paris
 ar معهد العالم العربي
 ar معهد العالم العربي في باريس

name arab-reform-initiative
 kind organization
 country france
 la Arab Reform Initiative
 la ARI
 ar مبادرة الإصلاح العربي

name carep-paris
 kind organization
 country france
 la CAREP Paris
 ar المركز العربي للأبحاث ودراسة السياسات في باريس

name swp
 kind organization
 country germany
 la SWP
 la German Institute for International and Security Affairs
 la Stiftung Wissenschaft und Politik
 ar المعهد الألماني للشؤون الدولية والأمنية
 ar المؤسسة الألمانية للعلوم والسياسة
 ar مؤسسة العلوم والسياسة

name dgap
 kind organization
 country germany
 la DGAP
 la German Council on Foreign Relations
 ar الجمعية الألمانية للسياسة الخارجية
 ar المجلس الألماني للعلاقات الخارجية

name konrad-adenauer-foundation
 kind organization
 country germany
 la Konrad Adenauer Foundation
 la Konrad Adenauer Stiftung
 la Konrad-Adenauer-Stiftung
 la KAS
 ar مؤسسة كونراد أديناور
 ar كونراد أديناور

name friedrich-ebert-foundation
 kind organization
 country germany
 la Friedrich Ebert Foundation
 la Friedrich-Ebert-Stiftung
 la Friedrich Ebert Stiftung
 la FES
 ar مؤسسة فريدريش إيبرت
 ar فريدريش إيبرت
 ar مؤسسة فريدريش إبيرت

name heinrich-boll-foundation
 kind organization
 country germany
 la Heinrich Böll Foundation
 la Heinrich Boell Foundation
 la Heinrich Böll Stiftung
 ar مؤسسة هاينريش بول
 ar مؤسسة هاينرش بل
 ar مؤسسة هينرش بل
 ar هاينريش بول

name friedrich-naumann-foundation
 kind organization
 country germany
 la Friedrich Naumann Foundation
 ar مؤسسة فريدريش ناومان

name rosa-luxemburg-foundation
 kind organization
 country germany
 la Rosa Luxemburg Foundation
 la Rosa Luxemburg Stiftung
 ar مؤسسة روزا لوكسمبورغ
 ar روزا لوكسمبورغ

name hanns-seidel-foundation
 kind organization
 country germany
 la Hanns Seidel Foundation
 ar مؤسسة هانس زايدل

name bertelsmann-foundation
 kind organization
 country germany
 la Bertelsmann Foundation
 la Bertelsmann Stiftung
 ar مؤسسة برتلسمان
 ar مؤسسة بيرتلسمان

name munich-security-conference
 kind organization
 country germany
 la Munich Security Conference
 la MSC Munich
 ar مؤتمر ميونخ للأمن
 ar مؤتمر ميونيخ للأمن

name goethe-institute
 kind organization
 country germany
 la Goethe Institute
 la Goethe-Institut
 la Goethe Institut
 ar معهد غوته
 ar معهد جوته
 ar معهد غوتة الألماني

name daad
 kind organization
 country germany
 la DAAD
 la German Academic Exchange Service
 ar الهيئة الألمانية للتبادل العلمي
 ar الهيئة الألمانية للتبادل الأكاديمي
 ar داد الألمانية

name giga-institute
 kind organization
 country germany
 la GIGA Institute
 la German Institute of Global and Area Studies
 ar معهد غيغا الألماني

name giz
 kind government
 country germany
 la GIZ
 la Deutsche Gesellschaft für Internationale Zusammenarbeit
 ar الوكالة الألمانية للتعاون الدولي
 ar الوكالة الألمانية للتعاون الدولي جي آي زد
 ar المؤسسة الألمانية للتعاون الدولي
 ar جي آي زد
 ar جي.آي.زد

name ispi
 kind organization
 country italy
 la ISPI
 la Italian Institute for International Political Studies
 ar المعهد الإيطالي لدراسات السياسة الدولية
 ar المعهد الإيطالي للدراسات السياسية الدولية

name iai-italy
 kind organization
 country italy
 la IAI Italy
 la Istituto Affari Internazionali
 ar معهد الشؤون الدولية الإيطالي
 ar المعهد الإيطالي للشؤون الدولية

name elcano-royal-institute
 kind organization
 country spain
 la Elcano Royal Institute
 la Real Instituto Elcano
 ar معهد إلكانو الملكي
 ar معهد إلكانو

name cidob
 kind organization
 country spain
 la CIDOB
 ar سيدوب

name iemed
 kind organization
 country spain
 la IEMed
 ar المعهد الأوروبي للبحر المتوسط

name cervantes-institute
 kind organization
 country spain
 la Cervantes Institute
 la Instituto Cervantes
 ar معهد ثيربانتس
 ar معهد سرفانتس
 ar معهد سيرفانتس

name valdai-club
 kind organization
 country russia
 la Valdai Club
 la Valdai Discussion Club
 ar منتدى فالداي
 ar نادي فالداي
 ar منتدى فالداي للحوار
 ar فالداي

name russian-international-affairs-council
 kind organization
 country russia
 la Russian International Affairs Council
 la RIAC
 ar المجلس الروسي للشؤون الدولية

name institute-of-oriental-studies-moscow
 kind organization
 country russia
 la Institute of Oriental Studies Moscow
 la Institute of Oriental Studies
 ar معهد الاستشراق الروسي
 ar معهد الاستشراق

name seta
 kind organization
 country turkey
 la SETA
 la SETA Foundation
 ar مؤسسة سيتا
 ar مركز سيتا
 ar سيتا التركية
 ar مركز سيتا للدراسات

name orsam
 kind organization
 country turkey
 la ORSAM
 ar أورسام
 ar مركز أورسام
 ar مركز دراسات الشرق الأوسط أورسام

name inss
 kind organization
 country israel
 la INSS
 la Institute for National Security Studies
 ar معهد دراسات الأمن القومي
 ar معهد أبحاث الأمن القومي
 ar معهد دراسات الأمن القومي الإسرائيلي
 ar معهد أبحاث الأمن القومي الإسرائيلي
 ar مركز أبحاث الأمن القومي الإسرائيلي

name besa-center
 kind organization
 country israel
 la BESA Center
 la Begin-Sadat Center
 la Begin-Sadat Center for Strategic Studies
 ar مركز بيغن السادات
 ar مركز بيغن-السادات للدراسات الاستراتيجية
 ar مركز بيجن السادات

name alma-center
 kind organization
 country israel
 la Alma Center
 la Alma Research and Education Center
 la Alma Research Center
 ar مركز ألما
 ar مركز ألما الإسرائيلي
 ar معهد ألما
 ar مركز ألما للأبحاث

name meir-amit-intelligence-and-terrorism-information-center
 kind organization
 country israel
 la Meir Amit Intelligence and Terrorism Information Center
 la Meir Amit Center
 ar مركز مئير عميت
 ar مركز مئير عميت للمعلومات

name israel-democracy-institute
 kind organization
 country israel
 la Israel Democracy Institute
 la IDI
 ar المعهد الإسرائيلي للديمقراطية
 ar معهد الديمقراطية الإسرائيلي

name jerusalem-center-for-public-affairs
 kind organization
 country israel
 la Jerusalem Center for Public Affairs
 la JCPA
 la JCFA
 ar مركز القدس للشؤون العامة
 ar مركز أورشليم للشؤون العامة

name kohelet-policy-forum
 kind organization
 country israel
 la Kohelet Policy Forum
 la Kohelet Forum
 ar منتدى كوهيلت
 ar كوهيلت
 ar منتدى كوهيليت

name mitvim-institute
 kind organization
 country israel
 la Mitvim Institute
 ar معهد ميتفيم

name misgav-institute
 kind organization
 country israel
 la Misgav Institute
 ar معهد مسغاف

name van-leer-institute
 kind organization
 country israel
 la Van Leer Institute
 ar معهد فان لير

name akevot-institute
 kind organization
 country israel
 la Akevot Institute
 la Akevot
 ar معهد عكفوت
 ar عكفوت

name kerem-navot
 kind organization
 country israel
 la Kerem Navot
 ar كيرم نافوت
 ar كرم نابوت
 ar كيرم نفوت

name palestinian-media-watch
 kind organization
 country israel
 la Palestinian Media Watch
 la PMW
 ar باليستاينيان ميديا ووتش
 ar بالستينيان ميديا ووتش

name observer-research-foundation
 kind organization
 country india
 la Observer Research Foundation
 la ORF India
 ar أوبزرفر ريسيرش فاونديشن
 ar مؤسسة أوبزرفر للأبحاث

name centre-for-policy-research-india
 kind organization
 country india
 la Centre for Policy Research India
 la CPR India
 ar مركز أبحاث السياسات الهندي

name lowy-institute
 kind organization
 country australia
 la Lowy Institute
 ar معهد لوي
 ar معهد لوي الأسترالي

name institute-for-economics-and-peace
 kind organization
 country australia
 la Institute for Economics and Peace
 la IEP
 la Global Peace Index
 ar معهد الاقتصاد والسلام

name institute-for-security-studies
 kind organization
 country south-africa
 la Institute for Security Studies
 la ISS Africa
 ar معهد الدراسات الأمنية
 ar معهد الدراسات الأمنية في أفريقيا

name africa-center-for-strategic-studies
 kind organization
 country united-states
 la Africa Center for Strategic Studies
 ar مركز أفريقيا للدراسات الاستراتيجية
 ar المركز الأفريقي للدراسات الاستراتيجية

name fraser-institute
 kind organization
 country canada
 la Fraser Institute
 ar معهد فريزر
 ar معهد فريزر الكندي

name cicir
 kind organization
 country china
 la CICIR
 la China Institutes of Contemporary International Relations
 ar معاهد الصين للعلاقات الدولية المعاصرة
 ar المعهد الصيني للعلاقات الدولية المعاصرة

name sasakawa-peace-foundation
 kind organization
 country japan
 la Sasakawa Peace Foundation
 ar مؤسسة ساساكاوا للسلام

name al-ahram-center-for-political-and-strategic-studies
 kind organization
 country egypt
 la Al-Ahram Center for Political and Strategic Studies
 la ACPSS
 la Al-Ahram Center
 ar مركز الأهرام للدراسات السياسية والاستراتيجية
 ar مركز الأهرام للدراسات
 ar مركز الأهرام

name ecss-egypt
 kind organization
 country egypt
 la ECSS Egypt
 la Egyptian Center for Strategic Studies
 la Egyptian Center for Thought and Strategic Studies
 ar المركز المصري للفكر والدراسات الاستراتيجية

name idsc
 kind government
 country egypt
 la IDSC
 la Information and Decision Support Center
 ar مركز المعلومات ودعم اتخاذ القرار

name ibn-khaldun-center
 kind organization
 country egypt
 la Ibn Khaldun Center
 la Ibn Khaldun Center for Development Studies
 ar مركز ابن خلدون
 ar مركز ابن خلدون للدراسات الإنمائية

name future-for-advanced-research-and-studies
 kind organization
 country united-arab-emirates
 la Future for Advanced Research and Studies
 la Future Center Abu Dhabi
 ar مركز المستقبل للأبحاث والدراسات المتقدمة
 ar المستقبل للأبحاث والدراسات المتقدمة

name castlereagh-associates
 kind organization
 country united-kingdom
 la Castlereagh Associates
 ar كاسلري أسوشيتس

name med-or-foundation
 kind organization
 country italy
 la Med-Or Foundation
 la Med-Or
 ar مؤسسة ميد أور

# Humanitarian, health, development and environment organisations

name red-cross
 kind organization
 country switzerland
 la Red Cross and Red Crescent Movement
 ar حركة الصليب الأحمر والهلال الأحمر
 ar الحركة الدولية للصليب الأحمر والهلال الأحمر

name medecins-du-monde
 kind organization
 country france
 la Médecins du Monde
 la Doctors of the World
 la Medecins du Monde
 la MdM
 ar منظمة أطباء العالم

name handicap-international
 kind organization
 country france
 la Handicap International
 la Humanity & Inclusion
 la Humanity and Inclusion
 ar هانديكاب إنترناشونال
 ar هانديكاب انترناسيونال
 ar المنظمة الدولية للمعوقين
 ar منظمة هانديكاب إنترناشيونال

name action-against-hunger
 kind organization
 country france
 la Action Against Hunger
 la Action contre la Faim
 la ACF
 ar العمل ضد الجوع
 ar منظمة العمل ضد الجوع
 ar منظمة العمل لمكافحة الجوع
 ar العمل لمكافحة الجوع

name acted
 kind organization
 country france
 la ACTED
 ar منظمة أكتد
 ar أكتد
 ar منظمة آكتيد

name premiere-urgence-internationale
 kind organization
 country france
 la Première Urgence Internationale
 la Premiere Urgence
 ar بريميير أورجانس
 ar منظمة بروميير أورجانس
 ar بروميير أورجانس

name solidarites-international
 kind organization
 country france
 la Solidarités International
 la Solidarites International
 ar سوليداريتي إنترناشونال
 ar منظمة سوليداريتيه

name secours-populaire
 kind organization
 country france
 la Secours Populaire
 ar الإغاثة الشعبية الفرنسية

name utopia-56
 kind organization
 country france
 la Utopia 56
 ar يوتوبيا 56
 ar جمعية يوتوبيا 56

name la-cimade
 kind organization
 country france
 la La Cimade
 la Cimade
 ar سيماد
 ar لا سيماد
 ar جمعية سيماد

name muslim-aid
 kind organization
 country united-kingdom
 la Muslim Aid
 ar مسلم إيد
 ar منظمة مسلم إيد

name human-appeal
 kind organization
 country united-kingdom
 la Human Appeal
 ar هيومن أبيل
 ar منظمة هيومن أبيل

name medical-aid-for-palestinians
 kind organization
 country united-kingdom
 la Medical Aid for Palestinians
 la MAP UK
 ar العون الطبي للفلسطينيين
 ar المساعدة الطبية للفلسطينيين
 ar جمعية العون الطبي للفلسطينيين
 ar منظمة العون الطبي للفلسطينيين

name actionaid
 kind organization
 country united-kingdom
 la ActionAid
 la Action Aid
 ar أكشن إيد
 ar منظمة أكشن إيد

name christian-aid
 kind organization
 country united-kingdom
 la Christian Aid
 ar كريستيان إيد
 ar المعونة المسيحية
 ar منظمة كريستيان إيد

name cafod
 kind organization
 country united-kingdom
 la CAFOD
 ar كافود

name wateraid
 kind organization
 country united-kingdom
 la WaterAid
 ar ووتر إيد
 ar ووترإيد

name halo-trust
 kind organization
 country united-kingdom
 la HALO Trust
 la The HALO Trust
 ar هالو ترست
 ar منظمة هالو
 ar هالو تراست
 ar منظمة هالو ترست

name mag
 kind organization
 country united-kingdom
 la Mines Advisory Group
 ar المجموعة الاستشارية للألغام
 ar المجموعة الاستشارية لإزالة الألغام
 ar ماينز أدفايزري غروب

name plan-international
 kind organization
 country united-kingdom
 la Plan International
 ar بلان إنترناشونال
 ar بلان الدولية
 ar منظمة بلان الدولية
 ar بلان انترناشيونال

name international-alert
 kind organization
 country united-kingdom
 la International Alert
 ar إنترناشونال أليرت

name saferworld
 kind organization
 country united-kingdom
 la Saferworld
 ar سيفر وورلد

name care4calais
 kind organization
 country united-kingdom
 la Care4Calais
 la Care for Calais
 ar كير فور كاليه
 ar كير4كاليه

name choose-love
 kind organization
 country united-kingdom
 la Choose Love
 la Help Refugees
 ar تشوز لاف
 ar منظمة هيلب ريفيوجيز

name british-red-cross
 kind organization
 country united-kingdom
 la British Red Cross
 ar الصليب الأحمر البريطاني

name just-stop-oil
 kind organization
 country united-kingdom
 la Just Stop Oil
 ar جاست ستوب أويل
 ar فقط أوقفوا النفط
 ar أوقفوا النفط فقط
 ar جست ستوب أويل

name campaign-against-arms-trade
 kind organization
 country united-kingdom
 la Campaign Against Arms Trade
 la CAAT
 ar حملة مناهضة تجارة السلاح
 ar حملة ضد تجارة الأسلحة
 ar الحملة ضد تجارة السلاح
 ar حملة مناهضة تجارة الأسلحة

name war-on-want
 kind organization
 country united-kingdom
 la War on Want
 ar وور أون وانت
 ar حرب على العوز

name spotlight-on-corruption
 kind organization
 country united-kingdom
 la Spotlight on Corruption
 ar سبوتلايت أون كرابشن

name tax-justice-network
 kind organization
 country united-kingdom
 la Tax Justice Network
 ar شبكة العدالة الضريبية

name marie-stopes-international
 kind organization
 country united-kingdom
 la Marie Stopes International
 la MSI Reproductive Choices
 ar ماري ستوبس إنترناشونال
 ar ماري ستوبس

name children-s-investment-fund-foundation
 kind organization
 country united-kingdom
 la Children's Investment Fund Foundation
 ar صندوق استثمار الأطفال

name international-planned-parenthood-federation
 kind organization
 country united-kingdom
 la International Planned Parenthood Federation
 la IPPF
 ar الاتحاد الدولي لتنظيم الأسرة

name nspcc
 kind organization
 country united-kingdom
 la NSPCC
 ar الجمعية الوطنية لمنع القسوة ضد الأطفال

name rspca
 kind organization
 country united-kingdom
 la RSPCA
 la Royal Society for the Prevention of Cruelty to Animals
 ar الجمعية الملكية لمنع القسوة ضد الحيوانات
 ar الجمعية الملكية للرفق بالحيوان

name royal-national-lifeboat-institution
 kind organization
 country united-kingdom
 la Royal National Lifeboat Institution
 la RNLI
 ar المؤسسة الملكية الوطنية لقوارب النجاة

name mayday-rescue
 kind organization
 country united-kingdom
 la Mayday Rescue
 la Mayday Rescue Foundation
 ar ماي داي ريسكيو
 ar منظمة ماي داي للإنقاذ

name syrian-american-medical-society
 kind organization
 country syria
 la Syrian American Medical Society
 ar الجمعية الطبية السورية الأميركية
 ar الجمعية الطبية السورية الأمريكية
 ar سامز السورية
 ar منظمة سامز

name uossm
 kind organization
 country france
 la UOSSM
 la Union of Medical Care and Relief Organizations
 ar اتحاد منظمات الإغاثة والرعاية الطبية
 ar اتحاد منظمات الرعاية والإغاثة الطبية

name iucn
 kind organization
 country switzerland
 la IUCN
 la International Union for Conservation of Nature
 ar الاتحاد الدولي لحفظ الطبيعة
 ar الاتحاد الدولي لصون الطبيعة
 ar الاتحاد الدولي للحفاظ على الطبيعة

name covax
 kind organization
 country switzerland
 la COVAX
 la Covax
 ar كوفاكس
 ar آلية كوفاكس
 ar مبادرة كوفاكس
 ar برنامج كوفاكس
 ar تحالف كوفاكس

name dndi
 kind organization
 country switzerland
 la DNDi
 la Drugs for Neglected Diseases initiative
 ar مبادرة أدوية الأمراض المهملة

name cepi
 kind organization
 country norway
 la CEPI
 la Coalition for Epidemic Preparedness Innovations
 ar سيبي
 ar تحالف ابتكارات التأهب الوبائي
 ar ائتلاف ابتكارات التأهب للأوبئة

name norwegian-people-s-aid
 kind organization
 country norway
 la Norwegian People's Aid
 la NPA Norway
 ar المساعدات الشعبية النرويجية
 ar مساعدات الشعب النرويجية
 ar العون الشعبي النرويجي

name norwegian-church-aid
 kind organization
 country norway
 la Norwegian Church Aid
 ar المعونة الكنسية النرويجية

name nobel-foundation
 kind organization
 country sweden
 la Nobel Foundation
 ar مؤسسة نوبل

name diakonia
 kind organization
 country sweden
 la Diakonia
 ar دياكونيا

name swedish-red-cross
 kind organization
 country sweden
 la Swedish Red Cross
 ar الصليب الأحمر السويدي

name fridays-for-future
 kind organization
 country sweden
 la Fridays for Future
 ar أيام الجمعة من أجل المستقبل
 ar فرايدايز فور فيوتشر
 ar حركة فرايديز فور فيوتشر
 ar حركة أيام الجمعة من أجل المستقبل

name danchurchaid
 kind organization
 country denmark
 la DanChurchAid
 la Danish Church Aid
 ar المعونة الكنسية الدنماركية
 ar دان تشيرش إيد

name pax
 kind organization
 country netherlands
 la PAX for Peace
 la IKV Pax Christi
 ar منظمة باكس
 ar منظمة باكس الهولندية
 ar باكس الهولندية
 ar باكس للسلام

name centre-for-research-on-multinational-corporations
 kind organization
 country netherlands
 la Centre for Research on Multinational Corporations
 la SOMO Netherlands
 ar مركز أبحاث الشركات المتعددة الجنسيات
 ar مركز البحوث حول الشركات المتعددة الجنسيات

name milieudefensie
 kind organization
 country netherlands
 la Milieudefensie
 ar ميليوديفينسي

name urgenda
 kind organization
 country netherlands
 la Urgenda
 ar أورغيندا
 ar أورجيندا

name war-child
 kind organization
 country netherlands
 la War Child
 la Warchild
 ar منظمة وور تشايلد
 ar وور تشايلد

name terre-des-hommes
 kind organization
 country switzerland
 la Terre des hommes
 la Terre des Hommes Foundation
 la Terre des Hommes
 ar أرض البشر
 ar منظمة أرض البشر
 ar تير دي زوم

name sea-eye
 kind organization
 country germany
 la Sea-Eye
 la Sea Eye
 ar منظمة سي آي
 ar سي آي الألمانية

name sos-humanity
 kind organization
 country germany
 la SOS Humanity
 ar إس أو إس هيومانيتي
 ar إس أو إس هيومانتي

name welthungerhilfe
 kind organization
 country germany
 la Welthungerhilfe
 ar فيلت هونغر هيلفه
 ar منظمة مكافحة الجوع الألمانية
 ar فيلتهونغرهيلفه
 ar منظمة المساعدة ضد الجوع العالمي الألمانية

name bread-for-the-world
 kind organization
 country germany
 la Bread for the World
 la Brot für die Welt
 ar خبز من أجل العالم
 ar منظمة خبز للعالم
 ar الخبز للعالم

name medico-international
 kind organization
 country germany
 la medico international
 ar ميديكو إنترناشونال
 ar ميديكو الدولية
 ar منظمة ميديكو الدولية

name pro-asyl
 kind organization
 country germany
 la Pro Asyl
 la PRO ASYL
 ar برو أزول
 ar منظمة برو أزول
 ar برو أزيل

name german-red-cross
 kind organization
 country germany
 la German Red Cross
 la DRK
 ar الصليب الأحمر الألماني

name deutsche-umwelthilfe
 kind organization
 country germany
 la Deutsche Umwelthilfe
 ar دويتشه أومفلت هيلفه
 ar جمعية المساعدة البيئية الألمانية
 ar منظمة المساعدة البيئية الألمانية

name germanwatch
 kind organization
 country germany
 la Germanwatch
 ar جيرمان ووتش
 ar جيرمانووتش

name last-generation
 kind organization
 country germany
 la Last Generation
 la Letzte Generation
 ar حركة الجيل الأخير
 ar منظمة الجيل الأخير

name mission-lifeline
 kind organization
 country germany
 la Mission Lifeline
 ar ميشن لايف لاين
 ar مهمة لايفلاين
 ar ميشن لايفلاين

name caminando-fronteras
 kind organization
 country spain
 la Caminando Fronteras
 la Walking Borders
 ar كامينندو فرونتيراس
 ar كاميناندو فرونتيراس
 ar منظمة كاميناندو فرونتيراس

name cear
 kind organization
 country spain
 la CEAR
 ar اللجنة الإسبانية لمساعدة اللاجئين

name emergency-ngo
 kind organization
 country italy
 la Emergency NGO
 la EMERGENCY Italy
 ar منظمة إيمرجنسي
 ar منظمة إيمرجنسي الإيطالية
 ar إيمرجنسي الإيطالية
 ar منظمة إميرجنسي

name mediterranea-saving-humans
 kind organization
 country italy
 la Mediterranea Saving Humans
 la Mediterranea
 ar ميديتيرانيا سيفينغ هيومنز
 ar ميديتيرانيا لإنقاذ البشر
 ar منظمة ميديتيرانيا

name community-of-sant-egidio
 kind organization
 country italy
 la Community of Sant'Egidio
 la Sant'Egidio
 la Comunità di Sant'Egidio
 ar جماعة سانت إيجيديو
 ar سانت إيجيديو
 ar مجموعة سانت إيجيديو
 ar جماعة سانت إيجيديو الكاثوليكية

name intersos
 kind organization
 country italy
 la INTERSOS
 la Intersos
 ar إنترسوس
 ar منظمة إنترسوس

name coopi
 kind organization
 country italy
 la COOPI
 ar منظمة كوبي
 ar كوبي الإيطالية

name catholic-relief-services
 kind organization
 country united-states
 la Catholic Relief Services
 la CRS
 ar خدمات الإغاثة الكاثوليكية
 ar هيئة الإغاثة الكاثوليكية
 ar كاثوليك ريليف سيرفيسز

name world-vision
 kind organization
 country united-states
 la World Vision
 la World Vision International
 ar وورلد فيجن
 ar منظمة الرؤية العالمية
 ar ورلد فيجن
 ar منظمة وورلد فيجن

name refugees-international
 kind organization
 country united-states
 la Refugees International
 ar اللاجئون الدولية
 ar منظمة اللاجئين الدولية
 ar رفيوجيز إنترناشونال
 ar ريفيوجيز إنترناشونال

name relief-international
 kind organization
 country united-states
 la Relief International
 ar ريليف إنترناشونال
 ar منظمة ريليف إنترناشونال

name international-medical-corps
 kind organization
 country united-states
 la International Medical Corps
 la IMC
 ar الهيئة الطبية الدولية
 ar الفيلق الطبي الدولي
 ar انترناشونال ميديكال كوربس

name anera
 kind organization
 country united-states
 la Anera
 la ANERA
 la American Near East Refugee Aid
 ar أنيرا
 ar منظمة أنيرا
 ar الأنيرا

name samaritan-s-purse
 kind organization
 country united-states
 la Samaritan's Purse
 ar ساماريتانز بيرس
 ar ساماريتان بيرس
 ar محفظة السامري

name american-red-cross
 kind organization
 country united-states
 la American Red Cross
 ar الصليب الأحمر الأميركي
 ar الصليب الأحمر الأمريكي

name pcrf
 kind organization
 country united-states
 la PCRF
 la Palestine Children's Relief Fund
 ar جمعية إغاثة أطفال فلسطين
 ar صندوق إغاثة أطفال فلسطين
 ar مؤسسة إغاثة أطفال فلسطين

name medglobal
 kind organization
 country united-states
 la MedGlobal
 ar ميد غلوبال
 ar ميدغلوبال
 ar منظمة ميد جلوبال

name direct-relief
 kind organization
 country united-states
 la Direct Relief
 ar دايركت ريليف

name project-hope
 kind organization
 country united-states
 la Project HOPE
 ar بروجكت هوب
 ar مشروع هوب
 ar منظمة بروجيكت هوب

name partners-in-health
 kind organization
 country united-states
 la Partners in Health
 ar بارتنرز إن هيلث

name chemonics
 kind company
 country united-states
 la Chemonics
 la Chemonics International
 ar كيمونيكس
 ar كيمونكس

name sierra-club
 kind organization
 country united-states
 la Sierra Club
 ar سييرا كلوب
 ar نادي سييرا
 ar نادي سيرا

name environmental-defense-fund
 kind organization
 country united-states
 la Environmental Defense Fund
 la EDF environmental
 ar صندوق الدفاع عن البيئة

name natural-resources-defense-council
 kind organization
 country united-states
 la Natural Resources Defense Council
 la NRDC
 ar مجلس الدفاع عن الموارد الطبيعية

name earthjustice
 kind organization
 country united-states
 la Earthjustice
 ar إيرث جاستس
 ar إيرثجاستس

name 350-org
 kind organization
 country united-states
 la 350.org
 ar منظمة 350
 ar حركة 350

name conservation-international
 kind organization
 country united-states
 la Conservation International
 ar منظمة الحفظ الدولية
 ar كونسيرفيشن إنترناشونال
 ar المنظمة الدولية لحفظ الطبيعة

name world-resources-institute
 kind organization
 country united-states
 la World Resources Institute
 la WRI
 ar معهد الموارد العالمية
 ar معهد الموارد العالمي

name union-of-concerned-scientists
 kind organization
 country united-states
 la Union of Concerned Scientists
 ar اتحاد العلماء المهتمين
 ar اتحاد العلماء المعنيين

name climate-central
 kind organization
 country united-states
 la Climate Central
 ar كلايمت سنترال
 ar كلايميت سنترال

name world-weather-attribution
 kind organization
 country united-kingdom
 la World Weather Attribution
 la WWA
 ar وورلد ويذر أتريبيوشن
 ar شبكة إسناد الطقس العالمي
 ar مبادرة إسناد الطقس العالمي
 ar شبكة وورلد ويذر أتريبيوشن
 ar مجموعة وورلد وذر أتريبيوشن

name sunrise-movement
 kind organization
 country united-states
 la Sunrise Movement
 ar حركة صن رايز
 ar حركة شروق الشمس

name sea-shepherd
 kind organization
 country united-states
 la Sea Shepherd
 la Sea Shepherd Conservation Society
 ar سي شيبرد
 ar منظمة سي شيبرد
 ar سي شيفرد

name peta
 kind organization
 country united-states
 la PETA
 la People for the Ethical Treatment of Animals
 ar بيتا لحقوق الحيوان
 ar منظمة بيتا
 ar جمعية بيتا
 ar منظمة بيتا للرفق بالحيوان

name four-paws
 kind organization
 country austria
 la Four Paws
 la Vier Pfoten
 ar فور بوز
 ar منظمة فور باوز
 ar المخالب الأربعة
 ar فير بفوتن

name ifaw
 kind organization
 country united-states
 la IFAW
 la International Fund for Animal Welfare
 ar الصندوق الدولي لرعاية الحيوان
 ar الصندوق الدولي للرفق بالحيوان

name rockefeller-foundation
 kind organization
 country united-states
 la Rockefeller Foundation
 la Rockefeller Brothers Fund
 ar مؤسسة روكفلر
 ar مؤسسة روكفيلر

name macarthur-foundation
 kind organization
 country united-states
 la MacArthur Foundation
 ar مؤسسة ماك آرثر
 ar مؤسسة ماكارثر

name clinton-foundation
 kind organization
 country united-states
 la Clinton Foundation
 ar مؤسسة كلينتون

name carter-center
 kind organization
 country united-states
 la Carter Center
 la The Carter Center
 ar مركز كارتر
 ar مؤسسة كارتر

name elders
 kind organization
 country united-states
 la The Elders group
 ar مجموعة الحكماء
 ar مجموعة حكماء العالم
 ar مجموعة الحكماء العالمية

name chan-zuckerberg-initiative
 kind organization
 country united-states
 la Chan Zuckerberg Initiative
 ar مبادرة تشان زوكربيرغ
 ar مؤسسة تشان زوكربيرغ

name omidyar-network
 kind organization
 country united-states
 la Omidyar Network
 ar شبكة أوميديار
 ar أوميديار

name templeton-foundation
 kind organization
 country united-states
 la Templeton Foundation
 la John Templeton Foundation
 ar مؤسسة تمبلتون
 ar مؤسسة جون تمبلتون

name clooney-foundation-for-justice
 kind organization
 country united-states
 la Clooney Foundation for Justice
 la Clooney Foundation
 ar مؤسسة كلوني للعدالة
 ar مؤسسة كلوني
 ar مؤسسة كلوني من أجل العدالة

name robert-f-kennedy-human-rights
 kind organization
 country united-states
 la Robert F. Kennedy Human Rights
 la RFK Human Rights
 ar مؤسسة روبرت كينيدي لحقوق الإنسان
 ar منظمة روبرت كينيدي لحقوق الإنسان

name rotary-international
 kind organization
 country united-states
 la Rotary International
 ar روتاري إنترناشونال
 ar نوادي الروتاري
 ar الروتاري الدولي

name lions-clubs-international
 kind organization
 country united-states
 la Lions Clubs International
 ar نوادي الليونز
 ar الليونز الدولية

name scientology
 kind organization
 country united-states
 la Scientology
 la Church of Scientology
 ar كنيسة السيانتولوجيا
 ar السيانتولوجيا
 ar كنيسة السينتولوجيا

name salvation-army
 kind organization
 country united-states
 la Salvation Army
 ar جيش الخلاص
 ar منظمة جيش الخلاص

name afsc
 kind organization
 country united-states
 la AFSC
 la American Friends Service Committee
 ar لجنة خدمة الأصدقاء الأميركية

name mennonite-central-committee
 kind organization
 country united-states
 la Mennonite Central Committee
 ar اللجنة المركزية المينونايتية
 ar اللجنة المركزية للمينونايت

name lutheran-world-federation
 kind organization
 country united-states
 la Lutheran World Federation
 ar الاتحاد اللوثري العالمي

name world-council-of-churches
 kind organization
 country switzerland
 la World Council of Churches
 la WCC
 ar مجلس الكنائس العالمي

name middle-east-council-of-churches
 kind organization
 country lebanon
 la Middle East Council of Churches
 la MECC
 ar مجلس كنائس الشرق الأوسط

name aga-khan-development-network
 kind organization
 country switzerland
 la Aga Khan Development Network
 la AKDN
 la Aga Khan Foundation
 ar شبكة الآغا خان للتنمية
 ar مؤسسة الآغا خان
 ar مؤسسة آغا خان

name ican
 kind organization
 country switzerland
 la ICAN
 la International Campaign to Abolish Nuclear Weapons
 ar الحملة الدولية للقضاء على الأسلحة النووية
 ar الحملة الدولية لإلغاء الأسلحة النووية
 ar الحملة الدولية لحظر الأسلحة النووية

name international-campaign-to-ban-landmines
 kind organization
 country switzerland
 la International Campaign to Ban Landmines
 la ICBL
 ar الحملة الدولية لحظر الألغام الأرضية
 ar الحملة الدولية لحظر الألغام

name geneva-call
 kind organization
 country switzerland
 la Geneva Call
 ar نداء جنيف
 ar منظمة نداء جنيف

name internal-displacement-monitoring-centre
 kind organization
 country switzerland
 la Internal Displacement Monitoring Centre
 la IDMC
 ar مركز رصد النزوح الداخلي
 ar مركز مراقبة النزوح الداخلي

name public-eye
 kind organization
 country switzerland
 la Public Eye NGO
 ar منظمة بابليك آي
 ar بابليك آي السويسرية

name corporate-europe-observatory
 kind organization
 country belgium
 la Corporate Europe Observatory
 ar مرصد الشركات الأوروبية
 ar مرصد كوربوريت أوروبا

name concern-worldwide
 kind organization
 country ireland
 la Concern Worldwide
 ar كونسيرن وورلدوايد
 ar كونسيرن الأيرلندية

name trocaire
 kind organization
 country ireland
 la Trocaire
 la Trócaire
 ar تروكير

name ahbap
 kind organization
 country turkey
 la Ahbap
 ar منظمة أهباب
 ar أهباب

name iranian-red-crescent
 kind organization
 country iran
 la Iranian Red Crescent
 la Iranian Red Crescent Society
 la IRCS
 ar الهلال الأحمر الإيراني
 ar جمعية الهلال الأحمر الإيراني

name israaid
 kind organization
 country israel
 la IsraAID
 ar إسرا إيد
 ar إسرائيد

name jewish-national-fund
 kind organization
 country israel
 la Jewish National Fund
 la JNF
 la KKL-JNF
 la Keren Kayemet
 ar الصندوق القومي اليهودي
 ar الصندوق القومي لإسرائيل
 ar كيرن كييمت
 ar كيرين كايمت
 ar الكيرن كييمت ليسرائيل

name world-zionist-organization
 kind organization
 country israel
 la World Zionist Organization
 la WZO
 ar المنظمة الصهيونية العالمية

name elad
 kind organization
 country israel
 la Ir David Foundation
 la City of David Foundation
 la Elad association
 ar جمعية إلعاد
 ar إلعاد الاستيطانية
 ar جمعية العاد الاستيطانية
 ar منظمة إلعاد

name ateret-cohanim
 kind organization
 country israel
 la Ateret Cohanim
 ar عطيرت كوهانيم
 ar جمعية عطيرت كوهانيم
 ar عتيرت كوهانيم
 ar عطيرت كهانيم

name amana-settlement-organization
 kind organization
 country israel
 la Amana settlement organization
 la Amana
 ar منظمة أمانا
 ar أمانا الاستيطانية
 ar أماناه الاستيطانية

name nachala
 kind organization
 country israel
 la Nachala
 la Nahala
 la Nachala settlement movement
 ar نحالا
 ar حركة نحالا
 ar حركة نحالاه
 ar منظمة نحالا الاستيطانية

name hashomer-yosh
 kind organization
 country israel
 la Hashomer Yosh
 la HaShomer Yosh
 ar هشومير يوش
 ar هاشومير يوش
 ar منظمة هشومير يوش

name tzav-9
 kind organization
 country israel
 la Tzav 9
 la Order 9
 la Tsav 9
 ar تساف 9
 ar مجموعة تساف 9
 ar الأمر 9
 ar حركة الأمر 9
 ar تساف تيشع

name lehava
 kind organization
 country israel
 la Lehava
 ar لهافا
 ar منظمة لهافا
 ar ليهافا
 ar حركة لهافا

name friends-of-the-idf
 kind organization
 country united-states
 la Friends of the IDF
 la FIDF
 ar أصدقاء الجيش الإسرائيلي
 ar جمعية أصدقاء الجيش الإسرائيلي

name hadassah-medical-center
 kind organization
 country israel
 la Hadassah Medical Center
 la Hadassah hospital
 ar مستشفى هداسا
 ar هداسا
 ar مركز هداسا الطبي
 ar مستشفى هداسا عين كارم

name sheba-medical-center
 kind organization
 country israel
 la Sheba Medical Center
 la Sheba Hospital
 la Tel HaShomer
 ar مستشفى شيبا
 ar مركز شيبا الطبي
 ar مستشفى تل هشومير
 ar تل هاشومير

name soroka-medical-center
 kind organization
 country israel
 la Soroka Medical Center
 la Soroka hospital
 la Soroka
 ar مستشفى سوروكا
 ar سوروكا
 ar مركز سوروكا الطبي

name rambam-hospital
 kind organization
 country israel
 la Rambam hospital
 la Rambam Medical Center
 ar مستشفى رمبام
 ar مركز رمبام الطبي

name al-aqsa-martyrs-hospital
 kind organization
 country palestine
 la Al-Aqsa Martyrs Hospital
 ar مستشفى شهداء الأقصى

name indonesian-hospital
 kind organization
 country palestine
 la Indonesian Hospital
 la Indonesian Hospital Gaza
 ar المستشفى الإندونيسي

name al-awda-hospital
 kind organization
 country palestine
 la Al-Awda Hospital
 ar مستشفى العودة

name european-gaza-hospital
 kind organization
 country palestine
 la European Gaza Hospital
 la Gaza European Hospital
 ar مستشفى غزة الأوروبي

name palestinian-medical-relief-society
 kind organization
 country palestine
 la Palestinian Medical Relief Society
 la PMRS
 ar الإغاثة الطبية الفلسطينية
 ar جمعية الإغاثة الطبية الفلسطينية

name health-work-committees
 kind organization
 country palestine
 la Health Work Committees
 la UHWC
 la Union of Health Work Committees
 ar لجان العمل الصحي
 ar اتحاد لجان العمل الصحي

name palestinian-ngo-network
 kind organization
 country palestine
 la Palestinian NGO Network
 la PNGO
 ar شبكة المنظمات الأهلية الفلسطينية
 ar شبكة المنظمات الأهلية

name juzoor
 kind organization
 country palestine
 la Juzoor
 la Juzoor for Health
 ar جذور للصحة والإنماء
 ar مؤسسة جذور
 ar جذور للإنماء الصحي والاجتماعي

name tamer-institute
 kind organization
 country palestine
 la Tamer Institute
 ar مؤسسة تامر
 ar مؤسسة تامر للتعليم المجتمعي

name freedom-flotilla-coalition
 kind organization
 country palestine
 la Freedom Flotilla Coalition
 la Freedom Flotilla
 ar تحالف أسطول الحرية
 ar أسطول الحرية
 ar ائتلاف أسطول الحرية

name global-sumud-flotilla
 kind organization
 country palestine
 la Global Sumud Flotilla
 la Sumud Flotilla
 la GSF
 ar أسطول الصمود
 ar أسطول الصمود العالمي
 ar أسطول الصمود المغاربي

name 30-march-movement
 kind organization
 country belgium
 la 30 March Movement
 la March 30 Movement
 ar حركة 30 مارس
 ar حركة 30 آذار

name egyptian-red-crescent
 kind organization
 country egypt
 la Egyptian Red Crescent
 la Egyptian Red Crescent Society
 ar الهلال الأحمر المصري
 ar جمعية الهلال الأحمر المصري

name tahya-misr-fund
 kind organization
 country egypt
 la Tahya Misr Fund
 la Long Live Egypt Fund
 ar صندوق تحيا مصر

name haya-karima
 kind organization
 country egypt
 la Haya Karima
 la Decent Life initiative
 ar مبادرة حياة كريمة
 ar مؤسسة حياة كريمة

name misr-el-kheir-foundation
 kind organization
 country egypt
 la Misr El Kheir Foundation
 la Misr El-Kheir
 ar مؤسسة مصر الخير
 ar مصر الخير

name egyptian-food-bank
 kind organization
 country egypt
 la Egyptian Food Bank
 ar بنك الطعام المصري

name magdi-yacoub-heart-foundation
 kind organization
 country egypt
 la Magdi Yacoub Heart Foundation
 ar مؤسسة مجدي يعقوب
 ar مؤسسة مجدي يعقوب للقلب

name 57357-hospital
 kind organization
 country egypt
 la 57357 Hospital
 la Children's Cancer Hospital Egypt
 ar مستشفى 57357
 ar مستشفى سرطان الأطفال 57357

name tkiyet-um-ali
 kind organization
 country jordan
 la Tkiyet Um Ali
 ar تكية أم علي

name jordan-red-crescent
 kind organization
 country jordan
 la Jordan Red Crescent
 ar الهلال الأحمر الأردني

name king-hussein-cancer-center
 kind organization
 country jordan
 la King Hussein Cancer Center
 la KHCC
 ar مركز الحسين للسرطان
 ar مؤسسة الحسين للسرطان

name queen-rania-foundation
 kind organization
 country jordan
 la Queen Rania Foundation
 ar مؤسسة الملكة رانيا

name world-assembly-of-muslim-youth
 kind organization
 country saudi-arabia
 la World Assembly of Muslim Youth
 la WAMY
 ar الندوة العالمية للشباب الإسلامي

name international-islamic-relief-organization
 kind organization
 country saudi-arabia
 la International Islamic Relief Organization
 la IIROSA
 la IIRO
 ar هيئة الإغاثة الإسلامية العالمية
 ar هيئة الإغاثة الإسلامية

name saudi-red-crescent
 kind organization
 country saudi-arabia
 la Saudi Red Crescent
 la Saudi Red Crescent Authority
 ar الهلال الأحمر السعودي
 ar هيئة الهلال الأحمر السعودي

name masam
 kind organization
 country saudi-arabia
 la Masam
 la Project Masam
 ar مشروع مسام
 ar مسام لنزع الألغام

name yemen-red-crescent
 kind organization
 country yemen
 la Yemen Red Crescent
 la Yemen Red Crescent Society
 ar الهلال الأحمر اليمني
 ar جمعية الهلال الأحمر اليمني

name scmcha
 kind organization
 country yemen
 la SCMCHA
 ar المجلس الأعلى لإدارة وتنسيق الشؤون الإنسانية
 ar سكمشا

name beit-el-baraka
 kind organization
 country lebanon
 la Beit el Baraka
 ar بيت البركة اللبنانية

name arcenciel
 kind organization
 country lebanon
 la Arcenciel
 ar آركنسيال

name basmeh-and-zeitooneh
 kind organization
 country lebanon
 la Basmeh and Zeitooneh
 la Basmeh & Zeitooneh
 ar بسمة وزيتونة
 ar جمعية بسمة وزيتونة

name imam-sadr-foundation
 kind organization
 country lebanon
 la Imam Sadr Foundation
 ar مؤسسات الإمام الصدر
 ar مؤسسة الإمام الصدر

name emergency-response-rooms
 kind organization
 country sudan
 la Emergency Response Rooms
 la Sudan Emergency Response Rooms
 la ERRs
 ar غرف الطوارئ السودانية
 ar غرف طوارئ الخرطوم

name sudanese-american-physicians-association
 kind organization
 country sudan
 la Sudanese American Physicians Association
 la SAPA
 ar رابطة الأطباء السودانيين الأميركيين

name edhi-foundation
 kind organization
 country pakistan
 la Edhi Foundation
 ar مؤسسة إيدهي
 ar مؤسسة عيدهي

name grameen-bank
 kind company
 country bangladesh
 class bank
 la Grameen Bank
 ar بنك غرامين

name brac
 kind organization
 country bangladesh
 la BRAC
 ar منظمة براك البنغلاديشية

name missionaries-of-charity
 kind organization
 country india
 la Missionaries of Charity
 ar مرسلات المحبة
 ar راهبات الأم تيريزا

name mercy-malaysia
 kind organization
 country malaysia
 la MERCY Malaysia
 ar ميرسي ماليزيا
 ar منظمة ميرسي الماليزية

name gift-of-the-givers
 kind organization
 country south-africa
 la Gift of the Givers
 ar غيفت أوف ذا غيفرز
 ar وقف الواقفين
 ar منظمة غيفت أوف ذا غيفرز
