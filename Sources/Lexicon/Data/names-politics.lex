#! lex 1 kind=names lang=mul
# Organisations, governments, ministries, regulators and parties of the world.

# The United Nations and its agencies

name united-nations
 kind organization
 la United Nations
 la UN
 la U.N.
 la United Nations Organization
 ar الأمم المتحدة
 ar هيئة الأمم المتحدة
 ar منظمة الأمم المتحدة

name un-security-council
 kind organization
 class committee
 la UN Security Council
 la U.N. Security Council
 la United Nations Security Council
 la Security Council
 la UNSC
 ar مجلس الأمن الدولي
 ar مجلس الأمن التابع للأمم المتحدة
 ar مجلس الأمن

name un-general-assembly
 kind organization
 class committee
 la UN General Assembly
 la U.N. General Assembly
 la United Nations General Assembly
 la UNGA
 ar الجمعية العامة للأمم المتحدة

name un-human-rights-council
 kind organization
 class committee
 la UN Human Rights Council
 la U.N. Human Rights Council
 la Human Rights Council
 la UNHRC
 ar مجلس حقوق الإنسان
 ar مجلس حقوق الإنسان التابع للأمم المتحدة
 ar مجلس حقوق الإنسان الأممي

name ohchr
 kind organization
 la OHCHR
 la UN Human Rights Office
 la U.N. human rights office
 la Office of the High Commissioner for Human Rights
 la Office of the United Nations High Commissioner for Human Rights
 la UN High Commissioner for Human Rights
 ar المفوضية السامية لحقوق الإنسان
 ar مفوضية حقوق الإنسان
 ar مكتب الأمم المتحدة لحقوق الإنسان
 ar مكتب حقوق الإنسان التابع للأمم المتحدة
 ar مفوضية الأمم المتحدة لحقوق الإنسان
 ar المفوضية السامية للأمم المتحدة لحقوق الإنسان
 ar مكتب المفوض السامي لحقوق الإنسان

name unhcr
 kind organization
 la UNHCR
 la UN Refugee Agency
 la U.N. refugee agency
 la United Nations High Commissioner for Refugees
 la UN High Commissioner for Refugees
 ar المفوضية السامية للأمم المتحدة لشؤون اللاجئين
 ar المفوضية السامية لشؤون اللاجئين
 ar مفوضية اللاجئين
 ar مفوضية شؤون اللاجئين
 ar المفوضية العليا للاجئين
 ar المفوضية العليا لشؤون اللاجئين
 ar مفوضية الأمم المتحدة لشؤون اللاجئين
 ar مفوضية الأمم المتحدة السامية لشؤون اللاجئين
 ar مفوضية الأمم المتحدة للاجئين

name unrwa
 kind organization
 la UNRWA
 la United Nations Relief and Works Agency
 la UN Relief and Works Agency
 la UN agency for Palestinian refugees
 ar الأونروا
 ar أونروا
 ar وكالة الأونروا
 ar وكالة غوث وتشغيل اللاجئين الفلسطينيين
 ar وكالة الغوث
 ar وكالة غوث وتشغيل اللاجئين
 ar وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين
 ar وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين

name unicef
 kind organization
 la UNICEF
 la Unicef
 la United Nations Children's Fund
 la UN Children's Fund
 ar اليونيسف
 ar اليونيسيف
 ar يونيسف
 ar يونيسيف
 ar منظمة الأمم المتحدة للطفولة
 ar صندوق الأمم المتحدة للطفولة

name unesco
 kind organization
 la UNESCO
 la Unesco
 la United Nations Educational, Scientific and Cultural Organization
 ar اليونسكو
 ar يونسكو
 ar منظمة الأمم المتحدة للتربية والعلم والثقافة
 ar منظمة اليونسكو
 ar منظمة الأمم المتحدة للتربية والعلوم والثقافة

name who
 kind organization
 la World Health Organization
 la World Health Organisation
 la WHO
 la W.H.O.
 ar منظمة الصحة العالمية
 ar الصحة العالمية

name wfp
 kind organization
 la World Food Programme
 la World Food Program
 la WFP
 la UN World Food Programme
 ar برنامج الأغذية العالمي
 ar برنامج الغذاء العالمي

name fao
 kind organization
 la Food and Agriculture Organization
 la Food and Agriculture Organisation
 la FAO
 ar منظمة الأغذية والزراعة
 ar الفاو
 ar منظمة الفاو
 ar منظمة الأمم المتحدة للأغذية والزراعة

name ifad
 kind organization
 la International Fund for Agricultural Development
 la IFAD
 ar الصندوق الدولي للتنمية الزراعية

name ilo
 kind organization
 la International Labour Organization
 la International Labor Organization
 la International Labour Organisation
 la ILO
 ar منظمة العمل الدولية

name imo
 kind organization
 la International Maritime Organization
 la IMO
 ar المنظمة البحرية الدولية
 ar المنظمة الدولية للملاحة البحرية

name icao
 kind organization
 la International Civil Aviation Organization
 la ICAO
 ar منظمة الطيران المدني الدولي
 ar المنظمة الدولية للطيران المدني
 ar إيكاو
 ar الإيكاو

name itu
 kind organization
 la International Telecommunication Union
 la International Telecommunications Union
 la ITU
 ar الاتحاد الدولي للاتصالات

name upu
 kind organization
 la Universal Postal Union
 la UPU
 ar الاتحاد البريدي العالمي

name wmo
 kind organization
 la World Meteorological Organization
 la WMO
 ar المنظمة العالمية للأرصاد الجوية

name wipo
 kind organization
 la World Intellectual Property Organization
 la WIPO
 ar المنظمة العالمية للملكية الفكرية
 ar ويبو
 ar الويبو

name unido
 kind organization
 la UNIDO
 la United Nations Industrial Development Organization
 ar منظمة الأمم المتحدة للتنمية الصناعية
 ar اليونيدو
 ar يونيدو

name iaea
 kind organization
 la International Atomic Energy Agency
 la IAEA
 la UN nuclear watchdog
 la U.N. nuclear watchdog
 ar الوكالة الدولية للطاقة الذرية
 ar وكالة الطاقة الذرية
 ar الدولية للطاقة الذرية

name opcw
 kind organization
 la Organisation for the Prohibition of Chemical Weapons
 la Organization for the Prohibition of Chemical Weapons
 la OPCW
 ar منظمة حظر الأسلحة الكيميائية
 ar منظمة حظر الأسلحة الكيماوية

name undp
 kind organization
 la UNDP
 la UN Development Programme
 la United Nations Development Programme
 ar برنامج الأمم المتحدة الإنمائي

name unep
 kind organization
 la UNEP
 la UN Environment Programme
 la United Nations Environment Programme
 ar برنامج الأمم المتحدة للبيئة

name unfpa
 kind organization
 la UNFPA
 la United Nations Population Fund
 la UN Population Fund
 ar صندوق الأمم المتحدة للسكان

name unodc
 kind organization
 la UNODC
 la United Nations Office on Drugs and Crime
 la UN Office on Drugs and Crime
 ar مكتب الأمم المتحدة المعني بالمخدرات والجريمة
 ar مكتب الأمم المتحدة لمكافحة المخدرات والجريمة

name ocha
 kind organization
 la OCHA
 la UN Office for the Coordination of Humanitarian Affairs
 la United Nations Office for the Coordination of Humanitarian Affairs
 la UN humanitarian office
 ar مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
 ar مكتب تنسيق الشؤون الإنسانية
 ar أوتشا
 ar مكتب الشؤون الإنسانية التابع للأمم المتحدة

name un-women
 kind organization
 la UN Women
 la U.N. Women
 ar هيئة الأمم المتحدة للمرأة

name unaids
 kind organization
 la UNAIDS
 ar برنامج الأمم المتحدة المشترك لمكافحة الإيدز
 ar برنامج الأمم المتحدة لمكافحة الإيدز

name un-habitat
 kind organization
 la UN-Habitat
 la UN Habitat
 ar برنامج الأمم المتحدة للمستوطنات البشرية
 ar موئل الأمم المتحدة

name unctad
 kind organization
 la UNCTAD
 la UN Trade and Development
 la United Nations Conference on Trade and Development
 ar الأونكتاد
 ar أونكتاد
 ar مؤتمر الأمم المتحدة للتجارة والتنمية

name unitad
 kind organization
 la UNITAD
 ar فريق التحقيق الأممي في جرائم داعش
 ar يونيتاد

name escwa
 kind organization
 la ESCWA
 la Economic and Social Commission for Western Asia
 ar الإسكوا
 ar إسكوا
 ar اللجنة الاقتصادية والاجتماعية لغربي آسيا
 ar اللجنة الاقتصادية والاجتماعية لغرب آسيا

name ecosoc
 kind organization
 class committee
 la ECOSOC
 la UN Economic and Social Council
 la Economic and Social Council
 ar المجلس الاقتصادي والاجتماعي للأمم المتحدة

name iom
 kind organization
 la International Organization for Migration
 la International Organisation for Migration
 la IOM
 ar المنظمة الدولية للهجرة
 ar منظمة الهجرة الدولية

name un-tourism
 kind organization
 la UN Tourism
 la UNWTO
 la World Tourism Organization
 la UN World Tourism Organization
 ar منظمة السياحة العالمية
 ar منظمة الأمم المتحدة للسياحة

name ipcc
 kind organization
 la IPCC
 la Intergovernmental Panel on Climate Change
 ar الهيئة الحكومية الدولية المعنية بتغير المناخ

name unfccc
 kind organization
 la UNFCCC
 la United Nations Framework Convention on Climate Change
 ar اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ

name unifil
 kind organization
 la UNIFIL
 la United Nations Interim Force in Lebanon
 ar اليونيفيل
 ar يونيفيل
 ar قوات اليونيفيل
 ar قوة الأمم المتحدة المؤقتة في لبنان
 ar القوات الدولية في جنوب لبنان

name undof
 kind organization
 la UNDOF
 ar قوة الأمم المتحدة لمراقبة فض الاشتباك
 ar أندوف
 ar الأندوف

name minusma
 kind organization
 la MINUSMA
 ar مينوسما
 ar بعثة الأمم المتحدة في مالي
 ar المينوسما

name minurso
 kind organization
 la MINURSO
 ar المينورسو
 ar مينورسو
 ar بعثة الأمم المتحدة إلى الصحراء الغربية

name monusco
 kind organization
 la MONUSCO
 ar مونوسكو
 ar بعثة الأمم المتحدة في الكونغو الديمقراطية
 ar بعثة الأمم المتحدة في الكونغو الديموقراطية

name unsmil
 kind organization
 la UNSMIL
 la United Nations Support Mission in Libya
 la UN Support Mission in Libya
 ar بعثة الأمم المتحدة للدعم في ليبيا
 ar البعثة الأممية في ليبيا
 ar بعثة الأمم المتحدة في ليبيا
 ar البعثة الأممية للدعم في ليبيا

name unami
 kind organization
 la UNAMI
 la United Nations Assistance Mission for Iraq
 ar بعثة الأمم المتحدة لمساعدة العراق
 ar يونامي
 ar بعثة الأمم المتحدة في العراق

name unama
 kind organization
 la UNAMA
 la United Nations Assistance Mission in Afghanistan
 ar بعثة الأمم المتحدة في أفغانستان
 ar يوناما
 ar بعثة الأمم المتحدة للمساعدة في أفغانستان

name unitams
 kind organization
 la UNITAMS
 ar يونيتامس
 ar بعثة الأمم المتحدة في السودان

name unamid
 kind organization
 la UNAMID
 ar اليوناميد
 ar يوناميد

name unmha
 kind organization
 la UNMHA
 ar بعثة الأمم المتحدة لدعم اتفاق الحديدة
 ar أونمها

name un-commission-inquiry-syria
 kind organization
 class committee
 la UN Commission of Inquiry on Syria
 la Independent International Commission of Inquiry on the Syrian Arab Republic
 ar لجنة التحقيق الدولية المستقلة المعنية بسوريا
 ar لجنة التحقيق الدولية بشأن سوريا
 ar لجنة الأمم المتحدة للتحقيق بشأن سوريا

name un-panel-experts-yemen
 kind organization
 class committee
 la UN Panel of Experts on Yemen
 ar فريق خبراء الأمم المتحدة المعني باليمن
 ar فريق الخبراء الدوليين البارزين بشأن اليمن

name un-wgad
 kind organization
 class committee
 la UN Working Group on Arbitrary Detention
 la Working Group on Arbitrary Detention
 ar فريق الأمم المتحدة العامل المعني بالاحتجاز التعسفي
 ar الفريق العامل المعني بالاحتجاز التعسفي
 ar الفريق الأممي المعني بالاحتجاز التعسفي

name un-committee-against-torture
 kind organization
 class committee
 la UN Committee Against Torture
 la Committee Against Torture
 ar لجنة مناهضة التعذيب
 ar لجنة الأمم المتحدة لمناهضة التعذيب

name un-human-rights-committee
 kind organization
 class committee
 la UN Human Rights Committee
 ar اللجنة المعنية بحقوق الإنسان
 ar لجنة حقوق الإنسان التابعة للأمم المتحدة
 ar لجنة الأمم المتحدة لحقوق الإنسان

name cedaw
 kind organization
 class committee
 la CEDAW
 la Committee on the Elimination of Discrimination against Women
 ar سيداو
 ar اللجنة المعنية بالقضاء على التمييز ضد المرأة

name icrc
 kind organization
 la International Committee of the Red Cross
 la ICRC
 la Red Cross
 ar اللجنة الدولية للصليب الأحمر
 ar الصليب الأحمر الدولي
 ar الصليب الأحمر
 ar اللجنة الدولية للصليب والهلال الأحمر

name ifrc
 kind organization
 class federation
 la IFRC
 la International Federation of Red Cross and Red Crescent Societies
 ar الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر

name gavi
 kind organization
 la Gavi
 la GAVI
 la Gavi, the Vaccine Alliance
 la Gavi Alliance
 ar غافي
 ar جافي
 ar تحالف غافي
 ar التحالف العالمي للقاحات والتحصين

name global-fund
 kind organization
 la Global Fund to Fight AIDS, Tuberculosis and Malaria
 ar الصندوق العالمي لمكافحة الإيدز والسل والملاريا

name iarc
 kind organization
 la International Agency for Research on Cancer
 la IARC
 ar الوكالة الدولية لبحوث السرطان
 ar الوكالة الدولية لأبحاث السرطان

name africa-cdc
 kind organization
 la Africa CDC
 la Africa Centres for Disease Control and Prevention
 ar المركز الأفريقي لمكافحة الأمراض والوقاية منها
 ar المراكز الأفريقية لمكافحة الأمراض والوقاية منها

name ecdc
 kind organization
 la European Centre for Disease Prevention and Control
 la ECDC
 ar المركز الأوروبي لمكافحة الأمراض والوقاية منها
 ar المركز الأوروبي للوقاية من الأمراض ومكافحتها

# World economy

name imf
 kind organization
 la International Monetary Fund
 la IMF
 la I.M.F.
 ar صندوق النقد الدولي
 ar صندوق النقد

name world-bank
 kind organization
 class bank
 la World Bank
 la World Bank Group
 la IBRD
 la International Bank for Reconstruction and Development
 ar البنك الدولي
 ar مجموعة البنك الدولي
 ar البنك العالمي
 ar البنك الدولي للإنشاء والتعمير

name ifc
 kind organization
 la International Finance Corporation
 ar مؤسسة التمويل الدولية

name wto
 kind organization
 la World Trade Organization
 la World Trade Organisation
 la WTO
 ar منظمة التجارة العالمية
 ar المنظمة العالمية للتجارة

name wef
 kind organization
 la World Economic Forum
 la WEF
 ar المنتدى الاقتصادي العالمي
 ar منتدى دافوس

name oecd
 kind organization
 la OECD
 la Organisation for Economic Co-operation and Development
 la Organization for Economic Cooperation and Development
 ar منظمة التعاون الاقتصادي والتنمية
 ar منظمة التعاون والتنمية الاقتصادية
 ar منظمة التعاون والتنمية

name opec
 kind organization
 la OPEC
 la Opec
 la Organization of the Petroleum Exporting Countries
 la OPEC+
 la Opec+
 ar أوبك
 ar الأوبك
 ar منظمة أوبك
 ar منظمة الدول المصدرة للنفط
 ar منظمة الدول المصدرة للبترول
 ar أوبك بلس
 ar أوبك+

name oapec
 kind organization
 la OAPEC
 la Organization of Arab Petroleum Exporting Countries
 ar أوابك
 ar منظمة الأقطار العربية المصدرة للبترول

name gecf
 kind organization
 la Gas Exporting Countries Forum
 la GECF
 ar منتدى الدول المصدرة للغاز

name iea
 kind organization
 la International Energy Agency
 la IEA
 ar وكالة الطاقة الدولية
 ar الوكالة الدولية للطاقة

name irena
 kind organization
 la IRENA
 la International Renewable Energy Agency
 ar الوكالة الدولية للطاقة المتجددة
 ar آيرينا

name bis
 kind organization
 class bank
 la Bank for International Settlements
 ar بنك التسويات الدولية

name fatf
 kind organization
 class regulator
 la FATF
 la Financial Action Task Force
 ar مجموعة العمل المالي
 ar فاتف
 ar مجموعة العمل المالي الدولية

name ebrd
 kind organization
 class bank
 la European Bank for Reconstruction and Development
 la EBRD
 ar البنك الأوروبي لإعادة الإعمار والتنمية
 ar البنك الأوروبي لإعادة البناء والتنمية

name eib
 kind organization
 class bank
 la European Investment Bank
 la EIB
 ar بنك الاستثمار الأوروبي
 ar البنك الأوروبي للاستثمار

name afdb
 kind organization
 class bank
 la African Development Bank
 la AfDB
 ar البنك الأفريقي للتنمية
 ar بنك التنمية الأفريقي

name afreximbank
 kind organization
 class bank
 la Afreximbank
 la African Export-Import Bank
 ar أفريكسيم بنك
 ar البنك الأفريقي للتصدير والاستيراد
 ar بنك التصدير والاستيراد الأفريقي
 ar أفريكسيمبنك
 ar أفريكسم بنك

name adb
 kind organization
 class bank
 la Asian Development Bank
 la ADB
 ar بنك التنمية الآسيوي
 ar البنك الآسيوي للتنمية

name aiib
 kind organization
 class bank
 la Asian Infrastructure Investment Bank
 la AIIB
 ar البنك الآسيوي للاستثمار في البنية التحتية

name isdb
 kind organization
 class bank
 la Islamic Development Bank
 la IsDB
 ar البنك الإسلامي للتنمية
 ar بنك التنمية الإسلامي

name iadb
 kind organization
 class bank
 la Inter-American Development Bank
 ar بنك التنمية للبلدان الأميركية
 ar بنك التنمية للبلدان الأمريكية
 ar مصرف التنمية للبلدان الأميركية
 ar مصرف التنمية للبلدان الأمريكية

name ndb
 kind organization
 class bank
 la New Development Bank
 la BRICS bank
 ar بنك التنمية الجديد
 ar بنك بريكس

name arab-monetary-fund
 kind organization
 la Arab Monetary Fund
 ar صندوق النقد العربي

name kfaed
 kind organization
 country kuwait
 la Kuwait Fund for Arab Economic Development
 la Kuwait Fund
 ar الصندوق الكويتي للتنمية الاقتصادية العربية
 ar الصندوق الكويتي للتنمية

name saudi-fund-development
 kind organization
 country saudi-arabia
 la Saudi Fund for Development
 ar الصندوق السعودي للتنمية

name abu-dhabi-fund
 kind organization
 country united-arab-emirates
 la Abu Dhabi Fund for Development
 ar صندوق أبوظبي للتنمية

name qatar-fund-development
 kind organization
 country qatar
 la Qatar Fund for Development
 ar صندوق قطر للتنمية

name arab-fund
 kind organization
 la Arab Fund for Economic and Social Development
 ar الصندوق العربي للإنماء الاقتصادي والاجتماعي

name brics
 kind organization
 la BRICS
 la Brics
 ar بريكس
 ar مجموعة بريكس
 ar البريكس
 ar تكتل بريكس

name g7
 kind organization
 la G7
 la G-7
 la Group of Seven
 ar مجموعة السبع
 ar مجموعة الدول السبع
 ar الدول الصناعية السبع
 ar مجموعة السبعة
 ar مجموعة السبع الكبار

name g8
 kind organization
 la G8
 la G-8
 la Group of Eight
 ar مجموعة الثماني
 ar مجموعة الدول الثماني

name g20
 kind organization
 la G20
 la G-20
 la Group of 20
 la Group of Twenty
 ar مجموعة العشرين
 ar مجموعة الدول العشرين
 ar دول العشرين

name g77
 kind organization
 la G77
 la Group of 77
 ar مجموعة الـ77
 ar مجموعة السبعة والسبعين

name paris-club
 kind organization
 la Paris Club
 ar نادي باريس

# European bodies

name european-union
 kind organization
 la European Union
 la EU
 la E.U.
 ar الاتحاد الأوروبي

name european-commission
 kind government
 la European Commission
 la EU Commission
 ar المفوضية الأوروبية
 ar مفوضية الاتحاد الأوروبي
 ar اللجنة الأوروبية

name european-parliament
 kind government
 class parliament
 la European Parliament
 la EU Parliament
 ar البرلمان الأوروبي
 ar برلمان الاتحاد الأوروبي

name european-council
 kind government
 la European Council
 ar المجلس الأوروبي

name council-of-the-eu
 kind government
 la Council of the European Union
 la EU Council
 la Council of the EU
 la EU Foreign Affairs Council
 ar مجلس الاتحاد الأوروبي

name council-of-europe
 kind organization
 la Council of Europe
 ar مجلس أوروبا

name pace
 kind organization
 class parliament
 la Parliamentary Assembly of the Council of Europe
 ar الجمعية البرلمانية لمجلس أوروبا

name ecb
 kind government
 class bank
 la European Central Bank
 la ECB
 ar البنك المركزي الأوروبي
 ar المركزي الأوروبي
 ar المصرف المركزي الأوروبي

name eurozone
 kind organization
 la Eurogroup
 ar مجموعة اليورو
 ar يوروغروب

name eeas
 kind government
 la European External Action Service
 la EEAS
 ar جهاز العمل الخارجي الأوروبي
 ar دائرة العمل الخارجي الأوروبية

name europol
 kind organization
 class police
 la Europol
 ar يوروبول
 ar اليوروبول
 ar وكالة الشرطة الأوروبية
 ar الشرطة الأوروبية

name eurojust
 kind organization
 la Eurojust
 ar يوروجست
 ar يوروجاست

name eppo
 kind organization
 class prosecutor
 la European Public Prosecutor's Office
 la EPPO
 ar مكتب المدعي العام الأوروبي
 ar النيابة العامة الأوروبية
 ar مكتب الادعاء العام الأوروبي

name frontex
 kind organization
 la Frontex
 la FRONTEX
 ar فرونتكس
 ar وكالة فرونتكس
 ar الوكالة الأوروبية لحرس الحدود وخفر السواحل

name olaf
 kind organization
 la European Anti-Fraud Office
 ar المكتب الأوروبي لمكافحة الاحتيال
 ar مكتب مكافحة الاحتيال الأوروبي

name enisa
 kind organization
 la ENISA
 ar وكالة الاتحاد الأوروبي للأمن السيبراني

name ema
 kind organization
 class regulator
 la European Medicines Agency
 la EMA
 ar وكالة الأدوية الأوروبية
 ar الوكالة الأوروبية للأدوية

name edpb
 kind organization
 class regulator
 la European Data Protection Board
 la EDPB
 ar مجلس حماية البيانات الأوروبي
 ar المجلس الأوروبي لحماية البيانات

name edps
 kind organization
 class regulator
 la European Data Protection Supervisor
 la EDPS
 ar المشرف الأوروبي على حماية البيانات
 ar الهيئة الأوروبية لحماية البيانات

name esma
 kind organization
 class regulator
 la European Securities and Markets Authority
 la ESMA
 ar هيئة الأوراق المالية والأسواق الأوروبية

name easa
 kind organization
 class regulator
 la European Union Aviation Safety Agency
 la EASA
 ar وكالة سلامة الطيران الأوروبية
 ar الوكالة الأوروبية لسلامة الطيران

name esa
 kind organization
 la European Space Agency
 la ESA
 ar وكالة الفضاء الأوروبية
 ar إيسا

name osce
 kind organization
 la OSCE
 la Organization for Security and Co-operation in Europe
 la Organization for Security and Cooperation in Europe
 ar منظمة الأمن والتعاون في أوروبا
 ar منظمة الأمن والتعاون

name efta
 kind organization
 la EFTA
 la European Free Trade Association
 ar الرابطة الأوروبية للتجارة الحرة
 ar إفتا

name epp
 kind organization
 class party
 la European People's Party
 ar حزب الشعب الأوروبي

name pes
 kind organization
 class party
 la Socialists and Democrats
 la Progressive Alliance of Socialists and Democrats
 la Party of European Socialists
 ar الاشتراكيون والديمقراطيون
 ar الاشتراكيون والديموقراطيون
 ar حزب الاشتراكيين الأوروبيين

name renew-europe
 kind organization
 class party
 la Renew Europe
 ar تجدد أوروبا
 ar رينيو يوروب

name greens-efa
 kind organization
 class party
 la Greens/EFA
 la European Greens
 ar الخضر الأوروبيون
 ar الخضر/التحالف الأوروبي الحر

name pega-committee
 kind organization
 class committee
 la PEGA committee
 la PEGA Committee
 la Pega committee
 la PEGA
 ar لجنة بيغا
 ar لجنة بيجا
 ar لجنة بيغاسوس الأوروبية

name ombudsman-eu
 kind organization
 class regulator
 la European Ombudsman
 la EU Ombudsman
 ar أمين المظالم الأوروبي
 ar أمينة المظالم الأوروبية

name nato
 kind organization
 la NATO
 la Nato
 la North Atlantic Treaty Organization
 la North Atlantic Alliance
 la North Atlantic Treaty Organisation
 ar حلف شمال الأطلسي
 ar الناتو
 ar ناتو
 ar حلف الناتو
 ar حلف الأطلسي
 ar الحلف الأطلسي
 ar منظمة حلف شمال الأطلسي

# Regional organisations

name arab-league
 kind organization
 la Arab League
 la League of Arab States
 ar الجامعة العربية
 ar جامعة الدول العربية

name gcc
 kind organization
 la Gulf Cooperation Council
 la GCC
 la Cooperation Council for the Arab States of the Gulf
 ar مجلس التعاون الخليجي
 ar مجلس التعاون لدول الخليج العربية
 ar مجلس التعاون
 ar مجلس التعاون لدول الخليج

name african-union
 kind organization
 la African Union
 la A.U.
 la Organisation of African Unity
 la Organization of African Unity
 ar الاتحاد الأفريقي
 ar منظمة الوحدة الأفريقية

name african-union-commission
 kind organization
 la African Union Commission
 la AU Commission
 ar مفوضية الاتحاد الأفريقي

name oic
 kind organization
 la Organisation of Islamic Cooperation
 la Organization of Islamic Cooperation
 la OIC
 ar منظمة التعاون الإسلامي
 ar منظمة المؤتمر الإسلامي

name arab-maghreb-union
 kind organization
 la Arab Maghreb Union
 ar اتحاد المغرب العربي
 ar اتحاد دول المغرب العربي

name arab-parliament
 kind organization
 class parliament
 la Arab Parliament
 ar البرلمان العربي

name ecowas
 kind organization
 la ECOWAS
 la Ecowas
 la Economic Community of West African States
 ar إيكواس
 ar الإيكواس
 ar المجموعة الاقتصادية لدول غرب أفريقيا
 ar سيدياو
 ar مجموعة إيكواس
 ar سيداو الأفريقية

name igad
 kind organization
 la IGAD
 la Intergovernmental Authority on Development
 ar إيغاد
 ar الإيغاد
 ar الهيئة الحكومية للتنمية
 ar منظمة إيغاد
 ar الهيئة الحكومية المعنية بالتنمية

name sadc
 kind organization
 la SADC
 la Southern African Development Community
 ar سادك
 ar مجموعة تنمية الجنوب الأفريقي
 ar مجموعة تنمية أفريقيا الجنوبية

name eac
 kind organization
 la East African Community
 ar مجموعة شرق أفريقيا
 ar جماعة شرق أفريقيا

name comesa
 kind organization
 la COMESA
 ar الكوميسا
 ar كوميسا

name eccas
 kind organization
 la ECCAS
 la Economic Community of Central African States
 ar المجموعة الاقتصادية لدول وسط أفريقيا

name cemac
 kind organization
 la CEMAC
 ar سيماك

name alliance-sahel-states
 kind organization
 la Alliance of Sahel States
 ar تحالف دول الساحل
 ar كونفدرالية دول الساحل
 ar تحالف دول الساحل الثلاث

name g5-sahel
 kind organization
 la G5 Sahel
 la G5 Sahel Joint Force
 ar مجموعة دول الساحل الخمس
 ar مجموعة الخمس في الساحل

name asean
 kind organization
 la ASEAN
 la Asean
 la Association of Southeast Asian Nations
 ar آسيان
 ar الآسيان
 ar رابطة دول جنوب شرق آسيا
 ar رابطة آسيان
 ar رابطة أمم جنوب شرق آسيا

name saarc
 kind organization
 la SAARC
 ar سارك
 ar رابطة جنوب آسيا للتعاون الإقليمي

name sco
 kind organization
 la Shanghai Cooperation Organisation
 la Shanghai Cooperation Organization
 ar منظمة شنغهاي للتعاون
 ar منظمة شنغهاي

name csto
 kind organization
 la CSTO
 la Collective Security Treaty Organization
 la Collective Security Treaty Organisation
 ar منظمة معاهدة الأمن الجماعي

name cis
 kind organization
 la Commonwealth of Independent States
 ar رابطة الدول المستقلة
 ar كومنولث الدول المستقلة

name eaeu
 kind organization
 la Eurasian Economic Union
 la EAEU
 ar الاتحاد الاقتصادي الأوراسي

name organization-turkic-states
 kind organization
 la Organization of Turkic States
 la Turkic Council
 ar منظمة الدول التركية
 ar المجلس التركي

name commonwealth
 kind organization
 la Commonwealth of Nations
 ar رابطة الكومنولث
 ar الكومنولث
 ar دول الكومنولث

name oas
 kind organization
 la Organization of American States
 la OAS
 ar منظمة الدول الأميركية
 ar منظمة الدول الأمريكية

name mercosur
 kind organization
 la Mercosur
 la MERCOSUR
 ar ميركوسور
 ar السوق المشتركة لدول الجنوب

name celac
 kind organization
 la CELAC
 la Community of Latin American and Caribbean States
 ar سيلاك
 ar مجموعة دول أميركا اللاتينية والكاريبي
 ar مجموعة دول أمريكا اللاتينية والكاريبي

name unasur
 kind organization
 la UNASUR
 ar أوناسور

name alba-alliance
 kind organization
 la ALBA-TCP
 ar تحالف ألبا

name caricom
 kind organization
 la CARICOM
 la Caribbean Community
 ar كاريكوم
 ar الجماعة الكاريبية
 ar المجموعة الكاريبية

name apec
 kind organization
 la APEC
 la Asia-Pacific Economic Cooperation
 ar منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ
 ar منتدى آبيك

name pacific-islands-forum
 kind organization
 la Pacific Islands Forum
 ar منتدى جزر المحيط الهادئ

name non-aligned-movement
 kind organization
 la Non-Aligned Movement
 ar حركة عدم الانحياز

name francophonie
 kind organization
 la International Organisation of La Francophonie
 la La Francophonie
 la Francophonie
 ar المنظمة الدولية للفرنكوفونية
 ar المنظمة الدولية للفرانكفونية

name mediterranean-union
 kind organization
 la Union for the Mediterranean
 ar الاتحاد من أجل المتوسط

name emgf
 kind organization
 la East Mediterranean Gas Forum
 ar منتدى غاز شرق المتوسط
 ar منتدى شرق المتوسط للغاز

name quad
 kind organization
 la Quadrilateral Security Dialogue
 ar الحوار الأمني الرباعي
 ar تحالف كواد

name aukus
 kind organization
 la AUKUS
 la Aukus
 ar أوكوس
 ar تحالف أوكوس
 ar حلف أوكوس

name five-eyes
 kind organization
 la Five Eyes
 la Five Eyes alliance
 ar العيون الخمس
 ar تحالف العيون الخمس
 ar العيون الخمسة

name trilateral-quartet
 kind organization
 la Middle East Quartet
 la Quartet on the Middle East
 ar اللجنة الرباعية الدولية
 ar الرباعية الدولية
 ar رباعية الشرق الأوسط

name minsk-group
 kind organization
 la OSCE Minsk Group
 la Minsk Group
 ar مجموعة مينسك

name interparliamentary-union
 kind organization
 class parliament
 la Inter-Parliamentary Union
 ar الاتحاد البرلماني الدولي

name muslim-world-league
 kind organization
 country saudi-arabia
 la Muslim World League
 ar رابطة العالم الإسلامي

name world-jewish-congress
 kind organization
 la World Jewish Congress
 ar المؤتمر اليهودي العالمي

name aipac
 kind organization
 country united-states
 la AIPAC
 la American Israel Public Affairs Committee
 ar أيباك
 ar لجنة الشؤون العامة الأميركية الإسرائيلية
 ar لجنة الشؤون العامة الأمريكية الإسرائيلية

name jewish-agency
 kind organization
 country israel
 la Jewish Agency
 la Jewish Agency for Israel
 ar الوكالة اليهودية

name alecso
 kind organization
 la ALECSO
 ar الألكسو
 ar ألكسو
 ar المنظمة العربية للتربية والثقافة والعلوم

name isesco
 kind organization
 la ICESCO
 la ISESCO
 ar الإيسيسكو
 ar إيسيسكو
 ar منظمة العالم الإسلامي للتربية والعلوم والثقافة

name arab-labour-organization
 kind organization
 la Arab Labour Organization
 la Arab Labor Organization
 ar منظمة العمل العربية

name d8
 kind organization
 la D-8 Organization for Economic Cooperation
 ar منظمة الدول الثماني النامية
 ar مجموعة الثماني النامية

# Sport's governing bodies

name ioc
 kind organization
 class federation
 la International Olympic Committee
 la IOC
 ar اللجنة الأولمبية الدولية
 ar اللجنة الأوليمبية الدولية
 ar الأولمبية الدولية

name fifa
 kind organization
 class federation
 la FIFA
 la Fifa
 la Fédération Internationale de Football Association
 ar فيفا
 ar الفيفا
 ar الاتحاد الدولي لكرة القدم
 ar الاتحاد الدولي لكرة القدم (فيفا)
 ar الاتحاد الدولي لكرة القدم فيفا

name uefa
 kind organization
 class federation
 la UEFA
 la Uefa
 la Union of European Football Associations
 ar يويفا
 ar اليويفا
 ar الاتحاد الأوروبي لكرة القدم
 ar الاتحاد الأوروبي لكرة القدم يويفا

name caf
 kind organization
 class federation
 la Confederation of African Football
 la CAF
 ar الكاف
 ar الاتحاد الأفريقي لكرة القدم
 ar الكونفدرالية الأفريقية لكرة القدم

name afc
 kind organization
 class federation
 la Asian Football Confederation
 la AFC
 ar الاتحاد الآسيوي لكرة القدم

name conmebol
 kind organization
 class federation
 la CONMEBOL
 la Conmebol
 la South American Football Confederation
 ar كونميبول
 ar الكونميبول
 ar اتحاد أميركا الجنوبية لكرة القدم
 ar اتحاد أمريكا الجنوبية لكرة القدم

name concacaf
 kind organization
 class federation
 la CONCACAF
 la Concacaf
 ar كونكاكاف
 ar الكونكاكاف
 ar اتحاد أمريكا الشمالية والوسطى والكاريبي لكرة القدم

name wada
 kind organization
 class federation
 la World Anti-Doping Agency
 la WADA
 la Wada
 ar الوكالة العالمية لمكافحة المنشطات
 ar وادا
 ar الوكالة الدولية لمكافحة المنشطات

name fia
 kind organization
 class federation
 la FIA
 la Fédération Internationale de l'Automobile
 ar الاتحاد الدولي للسيارات

name fiba
 kind organization
 class federation
 la FIBA
 la Fiba
 ar الاتحاد الدولي لكرة السلة
 ar فيبا

name world-athletics
 kind organization
 class federation
 la World Athletics
 la IAAF
 ar الاتحاد الدولي لألعاب القوى

name paralympic-committee
 kind organization
 class federation
 la International Paralympic Committee
 ar اللجنة البارالمبية الدولية
 ar اللجنة الدولية البارالمبية

name world-aquatics
 kind organization
 class federation
 la World Aquatics
 la FINA
 la Fina
 ar الاتحاد الدولي للسباحة
 ar الاتحاد الدولي للألعاب المائية

name uci
 kind organization
 class federation
 la Union Cycliste Internationale
 la UCI
 ar الاتحاد الدولي للدراجات
 ar الاتحاد الدولي للدراجات الهوائية

name uafa
 kind organization
 class federation
 la Union of Arab Football Associations
 la UAFA
 la Arab Football Union
 ar الاتحاد العربي لكرة القدم
 ar اتحاد الكرة العربي

name rusada
 kind organization
 country russia
 class federation
 la RUSADA
 la Rusada
 la Russian Anti-Doping Agency
 ar الوكالة الروسية لمكافحة المنشطات
 ar روسادا

name usada
 kind organization
 country united-states
 class federation
 la USADA
 la US Anti-Doping Agency
 ar الوكالة الأميركية لمكافحة المنشطات
 ar الوكالة الأمريكية لمكافحة المنشطات

name egyptian-fa
 kind organization
 country egypt
 class federation
 la Egyptian Football Association
 la EFA
 ar الاتحاد المصري لكرة القدم
 ar اتحاد الكرة المصري
 ar الجبلاية

name saudi-fa
 kind organization
 country saudi-arabia
 class federation
 la Saudi Arabian Football Federation
 la SAFF
 ar الاتحاد السعودي لكرة القدم
 ar اتحاد الكرة السعودي

name qatar-fa
 kind organization
 country qatar
 class federation
 la Qatar Football Association
 la QFA
 ar الاتحاد القطري لكرة القدم

name moroccan-fa
 kind organization
 country morocco
 class federation
 la Royal Moroccan Football Federation
 la FRMF
 la Moroccan Football Federation
 ar الجامعة الملكية المغربية لكرة القدم
 ar الاتحاد المغربي لكرة القدم
 ar جامعة الكرة المغربية
 ar الجامعة المغربية لكرة القدم

name algerian-fa
 kind organization
 country algeria
 class federation
 la Algerian Football Federation
 la FAF
 ar الاتحاد الجزائري لكرة القدم
 ar الاتحادية الجزائرية لكرة القدم
 ar الفاف

name tunisian-fa
 kind organization
 country tunisia
 class federation
 la Tunisian Football Federation
 la FTF
 ar الجامعة التونسية لكرة القدم
 ar الاتحاد التونسي لكرة القدم

name english-fa
 kind organization
 country united-kingdom
 class federation
 la English Football Association
 la English FA
 la The FA
 ar الاتحاد الإنجليزي لكرة القدم
 ar الاتحاد الإنكليزي لكرة القدم

name spanish-fa
 kind organization
 country spain
 class federation
 la RFEF
 la Royal Spanish Football Federation
 la Spanish Football Federation
 ar الاتحاد الإسباني لكرة القدم
 ar الاتحاد الملكي الإسباني لكرة القدم

name italian-fa
 kind organization
 country italy
 class federation
 la FIGC
 la Italian Football Federation
 ar الاتحاد الإيطالي لكرة القدم

name french-fa
 kind organization
 country france
 class federation
 la French Football Federation
 la FFF
 la Fédération Française de Football
 ar الاتحاد الفرنسي لكرة القدم
 ar اتحاد الكرة الفرنسي

name german-fa
 kind organization
 country germany
 class federation
 la DFB
 la German Football Association
 la Deutscher Fussball-Bund
 la German FA
 ar الاتحاد الألماني لكرة القدم
 ar اتحاد الكرة الألماني

name turkish-fa
 kind organization
 country turkey
 class federation
 la Turkish Football Federation
 la TFF
 ar الاتحاد التركي لكرة القدم

name premier-league
 kind organization
 country united-kingdom
 class federation
 la Premier League
 la English Premier League
 la EPL
 ar رابطة الدوري الإنجليزي الممتاز
 ar الدوري الإنجليزي الممتاز
 ar البريميرليغ
 ar البريميرليج
 ar البريمير ليغ
 ar البريميير ليغ
 ar الدوري الإنكليزي الممتاز
 ar رابطة البريميرليغ

name la-liga
 kind organization
 country spain
 class federation
 la La Liga
 la LaLiga
 la Spanish La Liga
 ar رابطة الدوري الإسباني
 ar لاليغا
 ar الليغا
 ar لا ليغا
 ar لاليجا
 ar الليغا الإسبانية
 ar لا ليجا
 ar رابطة الليغا
 ar رابطة لاليغا
 ar الليجا

name serie-a
 kind organization
 country italy
 class federation
 la Serie A
 la Lega Serie A
 ar الدوري الإيطالي
 ar رابطة الدوري الإيطالي
 ar سيري آ
 ar السيري آ
 ar الكالتشيو
 ar رابطة الدوري الإيطالي لكرة القدم

name nba
 kind organization
 country united-states
 class federation
 la NBA
 la National Basketball Association
 ar رابطة كرة السلة الأميركية
 ar رابطة كرة السلة الأمريكية
 ar رابطة الدوري الأميركي لكرة السلة للمحترفين
 ar رابطة الدوري الأمريكي لكرة السلة للمحترفين
 ar الرابطة الوطنية لكرة السلة
 ar رابطة الدوري الأمريكي لكرة السلة
 ar دوري السلة الأميركي للمحترفين
 ar دوري كرة السلة الأميركي
 ar إن بي إيه
 ar إن.بي.إيه
 ar إن بي أ
 ar إن.بي.أ

name nfl
 kind organization
 country united-states
 class federation
 la NFL
 la National Football League
 ar رابطة كرة القدم الأميركية
 ar رابطة كرة القدم الأمريكية
 ar الرابطة الوطنية لكرة القدم الأميركية
 ar إن إف إل
 ar إن.إف.إل
 ar دوري كرة القدم الأميركية

name ncaa
 kind organization
 country united-states
 class federation
 la NCAA
 la National Collegiate Athletic Association
 ar الرابطة الوطنية لرياضة الجامعات
 ar إن سي إيه إيه
 ar إن.سي.إيه.إيه
 ar إن سي أ أ
 ar إن.سي.أ.أ
 ar الرابطة الوطنية لألعاب الجامعات

# United States government

name white-house
 kind government
 country united-states
 la White House
 ar البيت الأبيض

name state-department
 kind government
 country united-states
 class ministry
 la State Department
 la U.S. State Department
 la US State Department
 la US Department of State
 la U.S. Department of State
 la Department of State
 ar وزارة الخارجية الأميركية
 ar وزارة الخارجية الأمريكية
 ar الخارجية الأميركية
 ar الخارجية الأمريكية

name pentagon
 kind government
 country united-states
 class ministry
 la Pentagon
 la Department of Defense
 la Defense Department
 la US Department of Defense
 la U.S. Department of Defense
 la US Defense Department
 la U.S. Defense Department
 la DoD
 la Department of War
 ar البنتاغون
 ar البنتاجون
 ar البنتاكون
 ar وزارة الدفاع الأميركية
 ar وزارة الدفاع الأمريكية
 ar الدفاع الأميركية
 ar الدفاع الأمريكية
 ar وزارة الحرب الأميركية
 ar وزارة الحرب الأمريكية
 ar بنتاغون

name justice-department
 kind government
 country united-states
 class ministry
 la Justice Department
 la U.S. Justice Department
 la US Justice Department
 la Department of Justice
 la DOJ
 la DoJ
 la U.S. Department of Justice
 la US Department of Justice
 ar وزارة العدل الأميركية
 ar وزارة العدل الأمريكية
 ar العدل الأميركية
 ar العدل الأمريكية

name us-treasury
 kind government
 country united-states
 class ministry
 la Treasury Department
 la U.S. Treasury
 la US Treasury
 la U.S. Treasury Department
 la US Treasury Department
 la U.S. Department of the Treasury
 la US Department of the Treasury
 la Department of the Treasury
 ar وزارة الخزانة الأميركية
 ar وزارة الخزانة الأمريكية
 ar الخزانة الأميركية
 ar الخزانة الأمريكية

name ofac
 kind government
 country united-states
 class regulator
 la OFAC
 la Office of Foreign Assets Control
 ar مكتب مراقبة الأصول الأجنبية
 ar أوفاك
 ar مكتب مراقبة الأصول الأجنبية التابع لوزارة الخزانة الأميركية
 ar مكتب مراقبة الأصول الأجنبية التابع لوزارة الخزانة الأمريكية

name commerce-department
 kind government
 country united-states
 class ministry
 la Commerce Department
 la U.S. Commerce Department
 la US Commerce Department
 la US Department of Commerce
 la U.S. Department of Commerce
 la Department of Commerce
 ar وزارة التجارة الأميركية
 ar وزارة التجارة الأمريكية
 ar التجارة الأميركية
 ar التجارة الأمريكية

name us-bis
 kind government
 country united-states
 class regulator
 la Bureau of Industry and Security
 ar مكتب الصناعة والأمن الأميركي
 ar مكتب الصناعة والأمن الأمريكي
 ar مكتب الصناعة والأمن

name dhs
 kind government
 country united-states
 class ministry
 la Department of Homeland Security
 la DHS
 la Homeland Security
 la U.S. Department of Homeland Security
 ar وزارة الأمن الداخلي الأميركية
 ar وزارة الأمن الداخلي الأمريكية
 ar الأمن الداخلي الأميركية
 ar الأمن الداخلي الأمريكية

name us-energy-department
 kind government
 country united-states
 class ministry
 la Energy Department
 la US Department of Energy
 la U.S. Department of Energy
 la U.S. Energy Department
 la US Energy Department
 ar وزارة الطاقة الأميركية
 ar وزارة الطاقة الأمريكية

name us-labor-department
 kind government
 country united-states
 class ministry
 la Labor Department
 la US Department of Labor
 la U.S. Department of Labor
 ar وزارة العمل الأميركية
 ar وزارة العمل الأمريكية

name us-hhs
 kind government
 country united-states
 class ministry
 la Department of Health and Human Services
 la HHS
 la US Department of Health and Human Services
 ar وزارة الصحة والخدمات الإنسانية الأميركية
 ar وزارة الصحة والخدمات الإنسانية الأمريكية
 ar وزارة الصحة الأميركية
 ar وزارة الصحة الأمريكية

name us-education-department
 kind government
 country united-states
 class ministry
 la US Department of Education
 la U.S. Department of Education
 ar وزارة التعليم الأميركية
 ar وزارة التعليم الأمريكية
 ar وزارة التربية الأميركية
 ar وزارة التربية الأمريكية

name us-agriculture-department
 kind government
 country united-states
 class ministry
 la USDA
 la US Department of Agriculture
 la U.S. Department of Agriculture
 la Agriculture Department
 ar وزارة الزراعة الأميركية
 ar وزارة الزراعة الأمريكية

name us-interior-department
 kind government
 country united-states
 class ministry
 la Interior Department
 la U.S. Interior Department
 ar وزارة الداخلية الأميركية
 ar وزارة الداخلية الأمريكية

name us-transportation-department
 kind government
 country united-states
 class ministry
 la US Department of Transportation
 la U.S. Department of Transportation
 la Transportation Department
 ar وزارة النقل الأميركية
 ar وزارة النقل الأمريكية

name us-veterans-affairs
 kind government
 country united-states
 class ministry
 la Department of Veterans Affairs
 la Veterans Affairs
 ar وزارة شؤون المحاربين القدامى الأميركية
 ar وزارة شؤون المحاربين القدامى الأمريكية
 ar وزارة شؤون المحاربين القدامى

name us-congress
 kind government
 country united-states
 class parliament
 la U.S. Congress
 la US Congress
 la Congress
 ar الكونغرس
 ar الكونجرس
 ar الكونكرس
 ar الكونغرس الأميركي
 ar الكونغرس الأمريكي
 ar الكونجرس الأميركي
 ar الكونجرس الأمريكي
 ar الكونغريس

name us-senate
 kind government
 country united-states
 class parliament
 la U.S. Senate
 la US Senate
 la Senate
 ar مجلس الشيوخ الأميركي
 ar مجلس الشيوخ الأمريكي

name us-house
 kind government
 country united-states
 class parliament
 la House of Representatives
 la U.S. House of Representatives
 la US House of Representatives
 ar مجلس النواب الأميركي
 ar مجلس النواب الأمريكي

name capitol
 kind government
 country united-states
 class parliament
 la Capitol
 la U.S. Capitol
 la US Capitol
 la Capitol Hill
 ar الكابيتول
 ar مبنى الكابيتول
 ar الكابيتول هيل

name senate-intelligence
 kind government
 country united-states
 class committee
 la Senate Intelligence Committee
 la Senate Select Committee on Intelligence
 ar لجنة الاستخبارات بمجلس الشيوخ
 ar لجنة الاستخبارات في مجلس الشيوخ الأميركي
 ar لجنة الاستخبارات في مجلس الشيوخ الأمريكي

name house-intelligence
 kind government
 country united-states
 class committee
 la House Intelligence Committee
 la House Permanent Select Committee on Intelligence
 ar لجنة الاستخبارات بمجلس النواب الأميركي
 ar لجنة الاستخبارات بمجلس النواب الأمريكي
 ar لجنة الاستخبارات في مجلس النواب الأميركي
 ar لجنة الاستخبارات في مجلس النواب الأمريكي

name house-oversight
 kind government
 country united-states
 class committee
 la House Oversight Committee
 la House Oversight and Accountability Committee
 ar لجنة الرقابة بمجلس النواب الأميركي
 ar لجنة الرقابة بمجلس النواب الأمريكي
 ar لجنة الرقابة في مجلس النواب الأميركي
 ar لجنة الرقابة في مجلس النواب الأمريكي

name house-judiciary
 kind government
 country united-states
 class committee
 la House Judiciary Committee
 ar اللجنة القضائية بمجلس النواب الأميركي
 ar اللجنة القضائية بمجلس النواب الأمريكي
 ar اللجنة القضائية في مجلس النواب

name senate-judiciary
 kind government
 country united-states
 class committee
 la Senate Judiciary Committee
 ar اللجنة القضائية بمجلس الشيوخ
 ar اللجنة القضائية في مجلس الشيوخ الأميركي
 ar اللجنة القضائية في مجلس الشيوخ الأمريكي

name national-security-council-us
 kind government
 country united-states
 la National Security Council
 la US National Security Council
 la U.S. National Security Council
 la NSC
 ar مجلس الأمن القومي الأميركي
 ar مجلس الأمن القومي الأمريكي

name doge
 kind government
 country united-states
 la Department of Government Efficiency
 la DOGE
 ar إدارة الكفاءة الحكومية
 ar وزارة الكفاءة الحكومية
 ar هيئة الكفاءة الحكومية

name fed
 kind government
 country united-states
 class bank
 la Federal Reserve
 la Fed
 la U.S. Federal Reserve
 la US Federal Reserve
 la Federal Reserve Board
 ar الاحتياطي الفيدرالي
 ar الاحتياطي الفدرالي
 ar مجلس الاحتياطي الفيدرالي
 ar مجلس الاحتياطي الفدرالي
 ar الاحتياطي الاتحادي
 ar مجلس الاحتياطي الاتحادي
 ar البنك المركزي الأميركي
 ar البنك المركزي الأمريكي
 ar المركزي الأميركي
 ar المركزي الأمريكي
 ar الفيدرالي الأميركي
 ar الفيدرالي الأمريكي
 ar الفدرالي الأميركي
 ar الاحتياطي الفيدرالي الأميركي
 ar الاحتياطي الفيدرالي الأمريكي
 ar الاحتياطي الفدرالي الأميركي

name sec
 kind government
 country united-states
 class regulator
 la SEC
 la Securities and Exchange Commission
 la U.S. Securities and Exchange Commission
 la US Securities and Exchange Commission
 la S.E.C.
 ar هيئة الأوراق المالية والبورصات الأميركية
 ar هيئة الأوراق المالية والبورصات الأمريكية
 ar هيئة الأوراق المالية الأميركية
 ar هيئة الأوراق المالية الأمريكية
 ar لجنة الأوراق المالية والبورصات
 ar هيئة الأوراق المالية والبورصات
 ar لجنة الأوراق المالية والبورصة الأميركية
 ar لجنة الأوراق المالية والبورصة الأمريكية
 ar هيئة البورصة الأميركية
 ar هيئة البورصة الأمريكية

name ftc
 kind government
 country united-states
 class regulator
 la FTC
 la Federal Trade Commission
 la U.S. Federal Trade Commission
 la US Federal Trade Commission
 la F.T.C.
 ar لجنة التجارة الفيدرالية
 ar لجنة التجارة الفدرالية
 ar لجنة التجارة الاتحادية
 ar هيئة التجارة الفيدرالية
 ar هيئة التجارة الفدرالية
 ar لجنة التجارة الفيدرالية الأميركية
 ar لجنة التجارة الفيدرالية الأمريكية
 ar لجنة التجارة الفدرالية الأميركية
 ar مفوضية التجارة الفيدرالية
 ar مفوضية التجارة الفدرالية

name fcc
 kind government
 country united-states
 class regulator
 la FCC
 la Federal Communications Commission
 la U.S. Federal Communications Commission
 la US Federal Communications Commission
 la F.C.C.
 ar لجنة الاتصالات الفيدرالية
 ar لجنة الاتصالات الفدرالية
 ar هيئة الاتصالات الفيدرالية
 ar هيئة الاتصالات الفدرالية
 ar هيئة الاتصالات الاتحادية
 ar لجنة الاتصالات الاتحادية

name fda
 kind government
 country united-states
 class regulator
 la FDA
 la Food and Drug Administration
 la U.S. Food and Drug Administration
 la US Food and Drug Administration
 ar إدارة الغذاء والدواء الأميركية
 ar إدارة الغذاء والدواء الأمريكية
 ar إدارة الأغذية والأدوية الأميركية
 ar إدارة الأغذية والأدوية الأمريكية
 ar هيئة الغذاء والدواء الأميركية
 ar هيئة الغذاء والدواء الأمريكية
 ar وكالة الغذاء والدواء الأميركية
 ar وكالة الغذاء والدواء الأمريكية
 ar إدارة الأغذية والعقاقير الأميركية
 ar إدارة الأغذية والعقاقير الأمريكية

name faa
 kind government
 country united-states
 class regulator
 la FAA
 la Federal Aviation Administration
 la U.S. Federal Aviation Administration
 ar إدارة الطيران الفيدرالية
 ar إدارة الطيران الفدرالية
 ar إدارة الطيران الاتحادية
 ar إدارة الطيران الفيدرالية الأميركية
 ar إدارة الطيران الفيدرالية الأمريكية
 ar إدارة الطيران الفدرالية الأميركية
 ar هيئة الطيران الفيدرالية
 ar هيئة الطيران الفدرالية

name ntsb
 kind government
 country united-states
 class regulator
 la NTSB
 la National Transportation Safety Board
 ar المجلس الوطني لسلامة النقل
 ar المجلس الوطني الأميركي لسلامة النقل
 ar المجلس الوطني الأمريكي لسلامة النقل

name nhtsa
 kind government
 country united-states
 class regulator
 la NHTSA
 la National Highway Traffic Safety Administration
 ar الإدارة الوطنية للسلامة المرورية على الطرق السريعة
 ar إدارة السلامة المرورية الأميركية
 ar إدارة السلامة المرورية الأمريكية

name epa
 kind government
 country united-states
 class regulator
 la EPA
 la Environmental Protection Agency
 la US Environmental Protection Agency
 la U.S. Environmental Protection Agency
 ar وكالة حماية البيئة الأميركية
 ar وكالة حماية البيئة الأمريكية
 ar وكالة حماية البيئة

name cfpb
 kind government
 country united-states
 class regulator
 la CFPB
 la Consumer Financial Protection Bureau
 ar مكتب حماية المستهلك المالي
 ar مكتب الحماية المالية للمستهلك

name cftc
 kind government
 country united-states
 class regulator
 la CFTC
 la Commodity Futures Trading Commission
 ar لجنة تداول السلع الآجلة
 ar هيئة تداول العقود الآجلة للسلع

name fdic
 kind government
 country united-states
 class regulator
 la FDIC
 la Federal Deposit Insurance Corporation
 ar المؤسسة الفيدرالية للتأمين على الودائع
 ar المؤسسة الفدرالية للتأمين على الودائع

name finra
 kind organization
 country united-states
 class regulator
 la FINRA
 la Finra
 ar هيئة تنظيم الصناعة المالية

name finCEN
 kind government
 country united-states
 class regulator
 la FinCEN
 la Financial Crimes Enforcement Network
 ar شبكة مكافحة الجرائم المالية
 ar فينسن

name irs
 kind government
 country united-states
 class regulator
 la IRS
 la Internal Revenue Service
 ar مصلحة الضرائب الأميركية
 ar مصلحة الضرائب الأمريكية
 ar دائرة الإيرادات الداخلية الأميركية
 ar دائرة الإيرادات الداخلية الأمريكية
 ar دائرة الضرائب الأميركية
 ar دائرة الضرائب الأمريكية

name nlrb
 kind government
 country united-states
 class regulator
 la NLRB
 la National Labor Relations Board
 ar المجلس الوطني لعلاقات العمل

name eeoc
 kind government
 country united-states
 class regulator
 la EEOC
 la Equal Employment Opportunity Commission
 ar لجنة تكافؤ فرص العمل
 ar لجنة تكافؤ فرص العمل الأميركية
 ar لجنة تكافؤ فرص العمل الأمريكية

name cdc-us
 kind government
 country united-states
 la CDC
 la Centers for Disease Control and Prevention
 la US Centers for Disease Control and Prevention
 ar المراكز الأميركية لمكافحة الأمراض والوقاية منها
 ar المراكز الأمريكية لمكافحة الأمراض والوقاية منها
 ar مراكز السيطرة على الأمراض والوقاية منها
 ar مراكز مكافحة الأمراض والوقاية منها
 ar مراكز مكافحة الأمراض الأميركية
 ar مراكز مكافحة الأمراض الأمريكية

name nih
 kind government
 country united-states
 la NIH
 la National Institutes of Health
 ar معاهد الصحة الوطنية
 ar المعاهد الوطنية للصحة
 ar معاهد الصحة الوطنية الأميركية
 ar معاهد الصحة الوطنية الأمريكية

name nasa
 kind government
 country united-states
 la NASA
 la Nasa
 la National Aeronautics and Space Administration
 ar ناسا
 ar وكالة ناسا
 ar وكالة الفضاء الأميركية
 ar وكالة الفضاء الأمريكية
 ar الإدارة الوطنية للملاحة الجوية والفضاء
 ar إدارة الطيران والفضاء الأميركية
 ar إدارة الطيران والفضاء الأمريكية

name noaa
 kind government
 country united-states
 la NOAA
 la National Oceanic and Atmospheric Administration
 ar الإدارة الوطنية للمحيطات والغلاف الجوي

name usgs
 kind government
 country united-states
 la USGS
 la U.S. Geological Survey
 la US Geological Survey
 ar هيئة المسح الجيولوجي الأميركية
 ar هيئة المسح الجيولوجي الأمريكية
 ar المسح الجيولوجي الأميركي
 ar المسح الجيولوجي الأمريكي
 ar هيئة المساحة الجيولوجية الأميركية
 ar هيئة المساحة الجيولوجية الأمريكية

name usaid
 kind government
 country united-states
 la USAID
 la US Agency for International Development
 la U.S. Agency for International Development
 ar الوكالة الأميركية للتنمية الدولية
 ar الوكالة الأمريكية للتنمية الدولية
 ar وكالة التنمية الأميركية
 ar وكالة التنمية الأمريكية
 ar يو إس إيد
 ar يوسيد

name nist
 kind government
 country united-states
 la NIST
 la National Institute of Standards and Technology
 ar المعهد الوطني للمعايير والتكنولوجيا
 ar المعهد الوطني للمعايير والتقنية

name gao
 kind government
 country united-states
 la GAO
 la Government Accountability Office
 ar مكتب محاسبة الحكومة
 ar مكتب المحاسبة الحكومي

name uscirf
 kind government
 country united-states
 class committee
 la USCIRF
 la US Commission on International Religious Freedom
 la U.S. Commission on International Religious Freedom
 ar اللجنة الأميركية للحرية الدينية الدولية
 ar اللجنة الأمريكية للحرية الدينية الدولية
 ar اللجنة الأميركية للحريات الدينية
 ar اللجنة الأمريكية للحريات الدينية

name us-agency-global-media
 kind government
 country united-states
 la US Agency for Global Media
 la U.S. Agency for Global Media
 la USAGM
 ar الوكالة الأميركية للإعلام العالمي
 ar الوكالة الأمريكية للإعلام العالمي

name ned
 kind organization
 country united-states
 la National Endowment for Democracy
 ar الصندوق الوطني للديمقراطية
 ar الصندوق الوطني للديموقراطية
 ar الوقف الوطني للديمقراطية
 ar الوقف الوطني للديموقراطية

name us-army-corps
 kind government
 country united-states
 la Army Corps of Engineers
 la US Army Corps of Engineers
 ar فيلق المهندسين بالجيش الأميركي
 ar فيلق المهندسين بالجيش الأمريكي

name usps
 kind government
 country united-states
 la USPS
 la U.S. Postal Service
 la US Postal Service
 la United States Postal Service
 ar خدمة البريد الأميركية
 ar خدمة البريد الأمريكية
 ar هيئة البريد الأميركية
 ar هيئة البريد الأمريكية

name us-embassy
 kind government
 country united-states
 la U.S. Embassy
 la US Embassy
 la American Embassy
 la American embassy
 ar السفارة الأميركية
 ar السفارة الأمريكية

name california-ag
 kind government
 country united-states
 class prosecutor
 la California Attorney General
 la California Department of Justice
 ar المدعي العام لولاية كاليفورنيا
 ar وزارة العدل في كاليفورنيا

name cppa
 kind government
 country united-states
 class regulator
 la California Privacy Protection Agency
 ar وكالة حماية الخصوصية في كاليفورنيا

name new-york-ag
 kind government
 country united-states
 class prosecutor
 la New York Attorney General
 la New York attorney general's office
 ar المدعي العام لولاية نيويورك
 ar المدعية العامة لولاية نيويورك

name texas-ag
 kind government
 country united-states
 class prosecutor
 la Texas Attorney General
 ar المدعي العام لولاية تكساس

name manhattan-da
 kind government
 country united-states
 class prosecutor
 la Manhattan District Attorney
 la Manhattan district attorney's office
 ar المدعي العام لمانهاتن
 ar المدعي العام في مانهاتن

name sdny-prosecutor
 kind government
 country united-states
 class prosecutor
 la Southern District of New York prosecutors
 la US Attorney's Office for the Southern District of New York
 la U.S. Attorney's Office for the Southern District of New York
 ar مكتب المدعي العام الأميركي للمنطقة الجنوبية من نيويورك
 ar مكتب المدعي العام الأمريكي للمنطقة الجنوبية من نيويورك

name republican-party-us
 kind organization
 country united-states
 class party
 la Republican Party
 la GOP
 la Republican National Committee
 la RNC
 la Republicans
 ar الحزب الجمهوري
 ar الجمهوريون
 ar الحزب الجمهوري الأميركي
 ar الحزب الجمهوري الأمريكي
 ar اللجنة الوطنية للحزب الجمهوري

name democratic-party-us
 kind organization
 country united-states
 class party
 la Democratic Party
 la Democratic National Committee
 la DNC
 la Democrats
 ar الحزب الديمقراطي
 ar الحزب الديموقراطي
 ar الحزب الديمقراطي الأميركي
 ar الحزب الديمقراطي الأمريكي
 ar الحزب الديموقراطي الأميركي
 ar الديمقراطيون
 ar الديموقراطيون
 ar اللجنة الوطنية للحزب الديمقراطي
 ar اللجنة الوطنية للحزب الديموقراطي
 ar اللجنة الوطنية الديمقراطية
 ar اللجنة الوطنية الديموقراطية

name libertarian-party-us
 kind organization
 country united-states
 class party
 la Libertarian Party
 ar الحزب الليبرتاري

name green-party-us
 kind organization
 country united-states
 class party
 la Green Party of the United States
 ar حزب الخضر الأميركي
 ar حزب الخضر الأمريكي

# Seats of power, cabinets and parliaments

name downing-street
 kind government
 country united-kingdom
 la Downing Street
 la 10 Downing Street
 la No 10
 la No. 10
 la Number 10
 ar داونينغ ستريت
 ar داوننغ ستريت
 ar داونينج ستريت
 ar داوننج ستريت

name uk-government
 kind government
 country united-kingdom
 la British government
 la UK government
 la U.K. government
 la HM Government
 ar الحكومة البريطانية

name uk-parliament
 kind government
 country united-kingdom
 class parliament
 la British Parliament
 la UK Parliament
 la Westminster
 la British parliament
 la United Kingdom's parliament
 ar البرلمان البريطاني
 ar ويستمنستر
 ar وستمنستر
 ar مجلس النواب البريطاني

name house-of-commons
 kind government
 country united-kingdom
 class parliament
 la House of Commons
 ar مجلس العموم
 ar مجلس العموم البريطاني

name house-of-lords
 kind government
 country united-kingdom
 class parliament
 la House of Lords
 ar مجلس اللوردات
 ar مجلس اللوردات البريطاني

name uk-foreign-office
 kind government
 country united-kingdom
 class ministry
 la Foreign Office
 la British Foreign Office
 la UK Foreign Office
 la Foreign, Commonwealth and Development Office
 la FCDO
 la Foreign Commonwealth Office
 la British Foreign Ministry
 la British foreign ministry
 la British Ministry of Foreign Affairs
 la British Foreign Affairs Ministry
 la United Kingdom's Foreign Ministry
 la United Kingdom's foreign ministry
 la United Kingdom's Ministry of Foreign Affairs
 la United Kingdom's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of the United Kingdom
 ar وزارة الخارجية البريطانية
 ar الخارجية البريطانية
 ar الفورين أوفيس

name uk-home-office
 kind government
 country united-kingdom
 class ministry
 la Home Office
 la British Home Office
 la UK Home Office
 la British Interior Ministry
 la British interior ministry
 la British Ministry of Interior
 la British Ministry of the Interior
 la United Kingdom's Interior Ministry
 la United Kingdom's interior ministry
 la United Kingdom's Ministry of Interior
 la United Kingdom's Ministry of the Interior
 ar وزارة الداخلية البريطانية
 ar الداخلية البريطانية

name uk-mod
 kind government
 country united-kingdom
 class ministry
 la UK Ministry of Defence
 la British Ministry of Defence
 la British Defence Ministry
 la British defence ministry
 la UK defence ministry
 la British Defense Ministry
 la British defense ministry
 la British Ministry of Defense
 la United Kingdom's Defense Ministry
 la United Kingdom's Defence Ministry
 la United Kingdom's defense ministry
 la United Kingdom's defence ministry
 la United Kingdom's Ministry of Defense
 la United Kingdom's Ministry of Defence
 ar وزارة الدفاع البريطانية
 ar الدفاع البريطانية

name uk-treasury
 kind government
 country united-kingdom
 class ministry
 la HM Treasury
 la British Treasury
 la UK Treasury
 ar وزارة الخزانة البريطانية
 ar الخزانة البريطانية

name uk-justice-ministry
 kind government
 country united-kingdom
 class ministry
 la UK Ministry of Justice
 la British Ministry of Justice
 la British Justice Ministry
 la British justice ministry
 la United Kingdom's Justice Ministry
 la United Kingdom's justice ministry
 la United Kingdom's Ministry of Justice
 ar وزارة العدل البريطانية

name uk-dhsc
 kind government
 country united-kingdom
 class ministry
 la Department of Health and Social Care
 la UK Department of Health
 la British Health Ministry
 la British health ministry
 la British Ministry of Health
 la United Kingdom's Health Ministry
 la United Kingdom's health ministry
 la United Kingdom's Ministry of Health
 ar وزارة الصحة البريطانية

name nhs
 kind organization
 country united-kingdom
 la NHS
 la National Health Service
 la NHS England
 ar هيئة الخدمات الصحية الوطنية
 ar هيئة الخدمات الصحية الوطنية البريطانية
 ar هيئة الصحة الوطنية البريطانية

name buckingham-palace
 kind government
 country united-kingdom
 la Buckingham Palace
 ar قصر باكنغهام
 ar قصر بكنغهام
 ar قصر باكنجهام
 ar قصر بكنجهام

name bank-of-england
 kind government
 country united-kingdom
 class bank
 la Bank of England
 la BoE
 la British central bank
 la British Central Bank
 la United Kingdom's central bank
 la Central Bank of the United Kingdom
 ar بنك إنجلترا
 ar بنك إنكلترا
 ar البنك المركزي البريطاني
 ar بنك إنجلترا المركزي
 ar المصرف المركزي البريطاني
 ar المركزي البريطاني

name ico-uk
 kind government
 country united-kingdom
 class regulator
 la Information Commissioner's Office
 la ICO
 la UK Information Commissioner's Office
 ar مكتب مفوض المعلومات
 ar مكتب مفوض المعلومات البريطاني
 ar مكتب مفوضية المعلومات البريطاني
 ar هيئة حماية البيانات البريطانية

name ofcom
 kind government
 country united-kingdom
 class regulator
 la Ofcom
 la OFCOM
 ar أوفكوم
 ar هيئة الاتصالات البريطانية

name cma-uk
 kind government
 country united-kingdom
 class regulator
 la Competition and Markets Authority
 la UK Competition and Markets Authority
 ar هيئة المنافسة والأسواق
 ar هيئة المنافسة والأسواق البريطانية
 ar هيئة المنافسة البريطانية

name fca-uk
 kind government
 country united-kingdom
 class regulator
 la Financial Conduct Authority
 ar هيئة السلوك المالي
 ar هيئة السلوك المالي البريطانية
 ar هيئة الرقابة المالية البريطانية

name serious-fraud-office
 kind government
 country united-kingdom
 class regulator
 la Serious Fraud Office
 ar مكتب مكافحة الاحتيال الخطير
 ar مكتب مكافحة جرائم الاحتيال الخطيرة

name cps-uk
 kind government
 country united-kingdom
 class prosecutor
 la Crown Prosecution Service
 ar النيابة العامة الملكية البريطانية
 ar هيئة الادعاء الملكية
 ar خدمة الادعاء الملكية
 ar النيابة الملكية البريطانية

name ofsted
 kind government
 country united-kingdom
 class regulator
 la Ofsted
 ar أوفستد

name ofgem
 kind government
 country united-kingdom
 class regulator
 la Ofgem
 ar أوفغم

name mhra
 kind government
 country united-kingdom
 class regulator
 la Medicines and Healthcare products Regulatory Agency
 la MHRA
 ar وكالة تنظيم الأدوية والمنتجات الصحية البريطانية
 ar هيئة تنظيم الأدوية البريطانية

name ukhsa
 kind government
 country united-kingdom
 la UK Health Security Agency
 la UKHSA
 ar وكالة الأمن الصحي البريطانية

name charity-commission
 kind government
 country united-kingdom
 class regulator
 la Charity Commission
 ar مفوضية المؤسسات الخيرية البريطانية
 ar لجنة المؤسسات الخيرية البريطانية

name electoral-commission-uk
 kind government
 country united-kingdom
 class regulator
 la UK Electoral Commission
 ar اللجنة الانتخابية البريطانية

name british-council
 kind organization
 country united-kingdom
 la British Council
 ar المجلس الثقافي البريطاني

name scottish-government
 kind government
 country scotland
 la Scottish Government
 la Scottish government
 ar الحكومة الاسكتلندية

name scottish-parliament
 kind government
 country scotland
 class parliament
 la Scottish Parliament
 la Holyrood
 ar البرلمان الاسكتلندي

name welsh-government
 kind government
 country wales
 la Welsh Government
 ar حكومة ويلز

name church-of-england
 kind organization
 country united-kingdom
 la Church of England
 la Anglican Church
 ar كنيسة إنجلترا
 ar الكنيسة الأنجليكانية
 ar الكنيسة الإنجيلية الأنجليكانية

name greater-london-authority
 kind government
 country united-kingdom
 la Greater London Authority
 la London City Hall
 ar سلطة لندن الكبرى

name elysee
 kind government
 country france
 la Élysée
 la Elysée
 la Elysee
 la Élysée Palace
 la Elysee Palace
 ar الإليزيه
 ar قصر الإليزيه
 ar الإليزيه الفرنسي
 ar الرئاسة الفرنسية

name matignon
 kind government
 country france
 la Matignon
 la Hôtel Matignon
 ar ماتينيون
 ar قصر ماتينيون

name quai-dorsay
 kind government
 country france
 class ministry
 la Quai d'Orsay
 la French Foreign Ministry
 la French foreign ministry
 la Ministry for Europe and Foreign Affairs
 la French Ministry of Foreign Affairs
 la French Foreign Affairs Ministry
 la France's Foreign Ministry
 la France's foreign ministry
 la France's Ministry of Foreign Affairs
 la France's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of France
 ar الكي دورسيه
 ar كي دورسيه
 ar وزارة الخارجية الفرنسية
 ar الخارجية الفرنسية

name french-interior-ministry
 kind government
 country france
 class ministry
 la French Interior Ministry
 la French interior ministry
 la Place Beauvau
 la French Ministry of Interior
 la French Ministry of the Interior
 la France's Interior Ministry
 la France's interior ministry
 la France's Ministry of Interior
 la France's Ministry of the Interior
 ar وزارة الداخلية الفرنسية
 ar الداخلية الفرنسية

name french-national-assembly
 kind government
 country france
 class parliament
 la French National Assembly
 la Assemblée nationale
 la Assemblée Nationale
 la French parliament
 la French Parliament
 la France's parliament
 ar الجمعية الوطنية الفرنسية
 ar الجمعية العمومية الفرنسية
 ar مجلس النواب الفرنسي
 ar البرلمان الفرنسي

name french-senate
 kind government
 country france
 class parliament
 la French Senate
 la Sénat
 ar مجلس الشيوخ الفرنسي

name cnil
 kind government
 country france
 class regulator
 la CNIL
 la Commission nationale de l'informatique et des libertés
 la French data protection authority
 la French data protection watchdog
 ar اللجنة الوطنية للمعلوماتية والحريات
 ar اللجنة الوطنية الفرنسية للمعلوماتية والحريات
 ar هيئة حماية البيانات الفرنسية
 ar سي إن آي إل
 ar سي.إن.آي.إل
 ar اللجنة الوطنية للحوسبة والحريات

name arcom
 kind government
 country france
 class regulator
 la Arcom
 la ARCOM
 la CSA
 ar هيئة تنظيم الاتصال السمعي البصري والرقمي الفرنسية

name arcep
 kind government
 country france
 class regulator
 la Arcep
 la ARCEP
 ar أرسيب

name french-competition
 kind government
 country france
 class regulator
 la Autorité de la concurrence
 la French Competition Authority
 la French competition authority
 ar هيئة المنافسة الفرنسية
 ar سلطة المنافسة الفرنسية

name amf-france
 kind government
 country france
 class regulator
 la Autorité des marchés financiers
 ar هيئة الأسواق المالية الفرنسية
 ar سلطة الأسواق المالية الفرنسية

name anssi
 kind government
 country france
 la ANSSI
 la Agence nationale de la sécurité des systèmes d'information
 ar الوكالة الوطنية لأمن نظم المعلومات
 ar الوكالة الفرنسية لأمن نظم المعلومات
 ar الوكالة الوطنية الفرنسية لأمن أنظمة المعلومات
 ar أنسي الفرنسية

name pnf
 kind government
 country france
 class prosecutor
 la Parquet national financier
 la French financial prosecutor's office
 la National Financial Prosecutor's Office
 la PNF
 ar النيابة العامة المالية الفرنسية
 ar النيابة الوطنية المالية
 ar المدعي العام المالي الفرنسي

name pnat
 kind government
 country france
 class prosecutor
 la French anti-terrorism prosecutor's office
 la National Anti-Terrorism Prosecutor's Office
 la PNAT
 ar النيابة العامة الوطنية لمكافحة الإرهاب
 ar النيابة الوطنية لمكافحة الإرهاب
 ar النيابة الفرنسية لمكافحة الإرهاب

name paris-prosecutor
 kind government
 country france
 class prosecutor
 la Paris prosecutor's office
 la Paris public prosecutor
 la Paris prosecutor
 ar النيابة العامة في باريس
 ar مدعي عام باريس
 ar نيابة باريس
 ar مكتب المدعي العام في باريس
 ar مكتب المدعي العام بباريس

name banque-de-france
 kind government
 country france
 class bank
 la Banque de France
 la Bank of France
 la French central bank
 la French Central Bank
 la France's central bank
 la Central Bank of France
 ar بنك فرنسا
 ar بنك فرنسا المركزي
 ar البنك المركزي الفرنسي
 ar المصرف المركزي الفرنسي
 ar المركزي الفرنسي

name bundestag
 kind government
 country germany
 class parliament
 la Bundestag
 la German Bundestag
 la German parliament
 la German Parliament
 la Germany's parliament
 ar البوندستاغ
 ar البوندستاج
 ar بوندستاغ
 ar البرلمان الألماني
 ar مجلس النواب الألماني

name bundesrat
 kind government
 country germany
 class parliament
 la Bundesrat
 ar البوندسرات
 ar بوندسرات
 ar مجلس الولايات الألماني

name german-chancellery
 kind government
 country germany
 la German Chancellery
 la Federal Chancellery
 la Bundeskanzleramt
 ar المستشارية الألمانية

name german-foreign-office
 kind government
 country germany
 class ministry
 la German Foreign Office
 la German Foreign Ministry
 la Auswärtiges Amt
 la Federal Foreign Office
 la German foreign ministry
 la German Ministry of Foreign Affairs
 la German Foreign Affairs Ministry
 la Germany's Foreign Ministry
 la Germany's foreign ministry
 la Germany's Ministry of Foreign Affairs
 la Germany's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Germany
 ar وزارة الخارجية الألمانية
 ar الخارجية الألمانية

name bundesbank
 kind government
 country germany
 class bank
 la Bundesbank
 la Deutsche Bundesbank
 la German central bank
 la German Central Bank
 la Germany's central bank
 la Central Bank of Germany
 ar البوندسبنك
 ar البنك المركزي الألماني
 ar البنك الاتحادي الألماني
 ar بوندسبنك
 ar المصرف المركزي الألماني
 ar المركزي الألماني

name bafin
 kind government
 country germany
 class regulator
 la BaFin
 la Bafin
 la BAFIN
 ar بافين
 ar هيئة الرقابة المالية الألمانية
 ar الهيئة الاتحادية للرقابة المالية
 ar هيئة الرقابة المالية الاتحادية

name bundeskartellamt
 kind government
 country germany
 class regulator
 la Bundeskartellamt
 la Federal Cartel Office
 la German cartel office
 ar مكتب مكافحة الاحتكار الألماني
 ar المكتب الاتحادي لمكافحة الاحتكار
 ar المكتب الاتحادي لمكافحة الكارتلات
 ar مكتب مكافحة الكارتلات

name bsi-de
 kind government
 country germany
 la BSI
 la Federal Office for Information Security
 ar المكتب الاتحادي لأمن المعلومات
 ar المكتب الاتحادي الألماني لأمن المعلومات

name german-federal-prosecutor
 kind government
 country germany
 class prosecutor
 la German federal prosecutor
 la German federal prosecutors
 la Generalbundesanwalt
 la Federal Public Prosecutor General
 la German public prosecution
 la German Public Prosecution
 la German prosecutors
 la German public prosecutor
 ar النيابة العامة الاتحادية
 ar الادعاء العام الاتحادي
 ar الادعاء العام الألماني
 ar النيابة الاتحادية الألمانية
 ar مكتب المدعي العام الاتحادي
 ar النيابة العامة الألمانية
 ar النيابة الألمانية

name kba
 kind government
 country germany
 class regulator
 la Kraftfahrt-Bundesamt
 la KBA
 ar الهيئة الاتحادية للنقل البري
 ar المكتب الاتحادي للمركبات الألماني

name paul-ehrlich
 kind organization
 country germany
 la Paul Ehrlich Institute
 ar معهد باول إرليش

name rki
 kind organization
 country germany
 la Robert Koch Institute
 la RKI
 ar معهد روبرت كوخ

name palazzo-chigi
 kind government
 country italy
 la Palazzo Chigi
 la Italian government
 ar قصر كيجي
 ar الحكومة الإيطالية

name agcom
 kind government
 country italy
 class regulator
 la AGCOM
 la Agcom
 la Autorità per le garanzie nelle comunicazioni
 ar هيئة الاتصالات الإيطالية
 ar أغكوم
 ar أجكوم

name agcm
 kind government
 country italy
 class regulator
 la AGCM
 la Italian antitrust authority
 la Italian Competition Authority
 la Autorità Garante della Concorrenza e del Mercato
 ar هيئة المنافسة الإيطالية
 ar هيئة مكافحة الاحتكار الإيطالية
 ar هيئة حماية المنافسة الإيطالية

name garante
 kind government
 country italy
 class regulator
 la Garante
 la Italian data protection authority
 la Garante per la protezione dei dati personali
 ar هيئة حماية البيانات الإيطالية
 ar هيئة حماية البيانات الشخصية الإيطالية
 ar غارانتي
 ar هيئة حماية الخصوصية الإيطالية

name copasir
 kind government
 country italy
 class committee
 la COPASIR
 la Copasir
 ar كوباسير
 ar اللجنة البرلمانية لأمن الجمهورية

name consob
 kind government
 country italy
 class regulator
 la Consob
 la CONSOB
 ar كونسوب
 ar هيئة الرقابة على البورصة الإيطالية

name bank-of-italy
 kind government
 country italy
 class bank
 la Bank of Italy
 la Banca d'Italia
 la Italian central bank
 la Italian Central Bank
 la Italy's central bank
 la Central Bank of Italy
 ar بنك إيطاليا
 ar بنك إيطاليا المركزي
 ar البنك المركزي الإيطالي
 ar البنك المركزي الطلياني
 ar المصرف المركزي الإيطالي
 ar المصرف المركزي الطلياني
 ar المركزي الإيطالي
 ar المركزي الطلياني

name farnesina
 kind government
 country italy
 class ministry
 la Farnesina
 la Italian Foreign Ministry
 la Italian foreign ministry
 la Italian Ministry of Foreign Affairs
 la Italian Foreign Affairs Ministry
 la Italy's Foreign Ministry
 la Italy's foreign ministry
 la Italy's Ministry of Foreign Affairs
 la Italy's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Italy
 ar وزارة الخارجية الإيطالية
 ar الخارجية الإيطالية
 ar وزارة الخارجية الطليانية
 ar الخارجية الطليانية

name moncloa
 kind government
 country spain
 la Moncloa
 la La Moncloa
 ar مونكلوا
 ar لا مونكلوا
 ar قصر مونكلوا

name cortes
 kind government
 country spain
 class parliament
 la Cortes Generales
 la Spanish Congress of Deputies
 la Congress of Deputies
 la Spanish parliament
 la Spanish Parliament
 la Spain's parliament
 ar الكورتيس
 ar مجلس النواب الإسباني
 ar البرلمان الإسباني

name aepd
 kind government
 country spain
 class regulator
 la AEPD
 la Agencia Española de Protección de Datos
 la Spanish data protection agency
 ar الوكالة الإسبانية لحماية البيانات
 ar هيئة حماية البيانات الإسبانية

name cnmc
 kind government
 country spain
 class regulator
 la CNMC
 ar اللجنة الوطنية للأسواق والمنافسة

name generalitat
 kind government
 country spain
 la Generalitat
 la Generalitat de Catalunya
 la Catalan government
 ar حكومة كتالونيا
 ar حكومة كاتالونيا
 ar حكومة إقليم كتالونيا
 ar الجنراليتات

name dpc-ireland
 kind government
 country ireland
 class regulator
 la Data Protection Commission
 la Irish Data Protection Commission
 la Ireland's Data Protection Commission
 la DPC
 la Irish Data Protection Commissioner
 ar لجنة حماية البيانات الأيرلندية
 ar مفوضية حماية البيانات الأيرلندية
 ar هيئة حماية البيانات الأيرلندية
 ar لجنة حماية البيانات في أيرلندا

name oireachtas
 kind government
 country ireland
 class parliament
 la Oireachtas
 la Dáil
 la Dail
 la Dáil Éireann
 la Irish parliament
 la Irish Parliament
 la Ireland's parliament
 ar البرلمان الأيرلندي
 ar مجلس النواب الأيرلندي

name autoriteit-persoonsgegevens
 kind government
 country netherlands
 class regulator
 la Autoriteit Persoonsgegevens
 la Dutch Data Protection Authority
 la Dutch data protection authority
 ar هيئة حماية البيانات الهولندية
 ar سلطة حماية البيانات الهولندية

name acm-nl
 kind government
 country netherlands
 class regulator
 la Authority for Consumers and Markets
 la Netherlands Authority for Consumers and Markets
 ar هيئة المستهلكين والأسواق الهولندية

name tweede-kamer
 kind government
 country netherlands
 class parliament
 la Tweede Kamer
 la Dutch parliament
 la Dutch Parliament
 la Netherlands' parliament
 ar البرلمان الهولندي
 ar مجلس النواب الهولندي

name datatilsynet
 kind government
 country norway
 class regulator
 la Datatilsynet
 la Norwegian Data Protection Authority
 ar هيئة حماية البيانات النرويجية
 ar داتاتيلسينت

name imy
 kind government
 country sweden
 class regulator
 la Swedish Authority for Privacy Protection
 ar هيئة حماية الخصوصية السويدية

name riksbank
 kind government
 country sweden
 class bank
 la Riksbank
 la Sveriges Riksbank
 la Swedish central bank
 la Swedish Central Bank
 la Sweden's central bank
 la Central Bank of Sweden
 ar البنك المركزي السويدي
 ar ريكسبنك
 ar المصرف المركزي السويدي
 ar المركزي السويدي

name riksdag
 kind government
 country sweden
 class parliament
 la Riksdag
 la Swedish parliament
 la Swedish Parliament
 la Sweden's parliament
 ar الريكسداغ
 ar البرلمان السويدي
 ar مجلس النواب السويدي

name storting
 kind government
 country norway
 class parliament
 la Storting
 la Norwegian parliament
 la Norwegian Parliament
 la Norway's parliament
 ar الستورتينغ
 ar البرلمان النرويجي
 ar البرلمان النروجي
 ar مجلس النواب النرويجي
 ar مجلس النواب النروجي

name folketing
 kind government
 country denmark
 class parliament
 la Folketing
 la Danish parliament
 la Danish Parliament
 la Denmark's parliament
 ar الفولكتينغ
 ar البرلمان الدنماركي
 ar البرلمان الدانماركي
 ar البرلمان الدنمركي
 ar مجلس النواب الدنماركي
 ar مجلس النواب الدانماركي
 ar مجلس النواب الدنمركي

name nobel-committee
 kind organization
 country norway
 class committee
 la Norwegian Nobel Committee
 la Nobel Committee
 ar لجنة نوبل
 ar لجنة نوبل النرويجية

name swedish-academy
 kind organization
 country sweden
 la Swedish Academy
 la Royal Swedish Academy of Sciences
 ar الأكاديمية السويدية
 ar الأكاديمية الملكية السويدية للعلوم

name norges-bank
 kind government
 country norway
 class bank
 la Norges Bank
 ar نورجس بنك
 ar بنك النرويج المركزي

name snb
 kind government
 country switzerland
 class bank
 la Swiss National Bank
 la Swiss central bank
 la Swiss Central Bank
 la Switzerland's central bank
 la Central Bank of Switzerland
 ar البنك الوطني السويسري
 ar المركزي السويسري
 ar البنك المركزي السويسري
 ar المصرف المركزي السويسري

name finma
 kind government
 country switzerland
 class regulator
 la FINMA
 la Finma
 ar فينما
 ar هيئة الرقابة المالية السويسرية
 ar هيئة الإشراف على الأسواق المالية السويسرية

name sejm
 kind government
 country poland
 class parliament
 la Sejm
 la Polish parliament
 la Polish Parliament
 la Poland's parliament
 ar مجلس النواب البولندي
 ar البرلمان البولندي
 ar البرلمان البولوني
 ar مجلس النواب البولوني

name verkhovna-rada
 kind government
 country ukraine
 class parliament
 la Verkhovna Rada
 la Ukrainian parliament
 la Ukrainian Parliament
 la Ukraine's parliament
 ar الرادا
 ar البرلمان الأوكراني
 ar مجلس الرادا
 ar فيرخوفنا رادا
 ar الرادا الأوكرانية
 ar مجلس النواب الأوكراني

name nabu
 kind government
 country ukraine
 class police
 la NABU
 la National Anti-Corruption Bureau of Ukraine
 ar المكتب الوطني لمكافحة الفساد في أوكرانيا
 ar نابو

name hellenic-dpa
 kind government
 country greece
 class regulator
 la Hellenic Data Protection Authority
 la Greek data protection authority
 ar هيئة حماية البيانات اليونانية

name adae
 kind government
 country greece
 class regulator
 la ADAE
 la Hellenic Authority for Communication Security and Privacy
 ar الهيئة اليونانية لأمن الاتصالات والخصوصية

name hungarian-government
 kind government
 country hungary
 la Hungarian government
 ar الحكومة المجرية

name kremlin
 kind government
 country russia
 la Kremlin
 ar الكرملين
 ar كرملين

name duma
 kind government
 country russia
 class parliament
 la State Duma
 la Duma
 la Russian Duma
 la Russian parliament
 la Russian Parliament
 la Russia's parliament
 ar الدوما
 ar مجلس الدوما
 ar الدوما الروسي
 ar مجلس النواب الروسي
 ar البرلمان الروسي

name federation-council
 kind government
 country russia
 class parliament
 la Federation Council
 ar مجلس الاتحاد الروسي

name roskomnadzor
 kind government
 country russia
 class regulator
 la Roskomnadzor
 ar روسكومنادزور
 ar روسكومنادزر
 ar هيئة الرقابة الروسية على الاتصالات
 ar هيئة الرقابة على الاتصالات الروسية

name russian-central-bank
 kind government
 country russia
 class bank
 la Bank of Russia
 la Central Bank of Russia
 la Russian central bank
 la Russian Central Bank
 la Russia's central bank
 ar البنك المركزي الروسي
 ar المركزي الروسي
 ar بنك روسيا المركزي
 ar المصرف المركزي الروسي

name russian-fas
 kind government
 country russia
 class regulator
 la Federal Antimonopoly Service
 ar هيئة مكافحة الاحتكار الروسية
 ar الهيئة الفيدرالية لمكافحة الاحتكار
 ar الهيئة الفدرالية لمكافحة الاحتكار
 ar الخدمة الفيدرالية لمكافحة الاحتكار
 ar الخدمة الفدرالية لمكافحة الاحتكار

name russian-investigative-committee
 kind government
 country russia
 class police
 la Investigative Committee of Russia
 la Russian Investigative Committee
 la Investigative Committee
 ar لجنة التحقيق الروسية
 ar لجنة التحقيقات الروسية

name roscosmos
 kind government
 country russia
 la Roscosmos
 ar روسكوسموس
 ar وكالة الفضاء الروسية

name russian-orthodox-church
 kind organization
 country russia
 la Russian Orthodox Church
 ar الكنيسة الأرثوذكسية الروسية

name ecumenical-patriarchate
 kind organization
 country turkey
 la Ecumenical Patriarchate
 la Ecumenical Patriarchate of Constantinople
 ar بطريركية القسطنطينية المسكونية

name catholic-church
 kind organization
 country vatican
 la Catholic Church
 la Roman Catholic Church
 ar الكنيسة الكاثوليكية

name coptic-church
 kind organization
 country egypt
 la Coptic Orthodox Church
 la Coptic Church
 ar الكنيسة القبطية
 ar الكنيسة القبطية الأرثوذكسية
 ar الكنيسة الأرثوذكسية المصرية

name maronite-church
 kind organization
 country lebanon
 la Maronite Patriarchate
 la Maronite Church
 ar البطريركية المارونية
 ar الكنيسة المارونية
 ar بكركي

name al-azhar
 kind organization
 country egypt
 class university
 la Al-Azhar
 la al-Azhar
 la Al Azhar
 ar الأزهر
 ar الأزهر الشريف
 ar مشيخة الأزهر

name dar-al-ifta
 kind government
 country egypt
 la Dar al-Ifta
 la Egypt's Dar al-Ifta
 ar دار الإفتاء المصرية
 ar دار الإفتاء

name egypt-awqaf
 kind government
 country egypt
 class ministry
 la Egyptian Ministry of Religious Endowments
 la Ministry of Awqaf
 ar وزارة الأوقاف المصرية
 ar الأوقاف المصرية

name ntra-egypt
 kind government
 country egypt
 class regulator
 la NTRA
 la National Telecommunications Regulatory Authority
 la National Telecom Regulatory Authority
 ar الجهاز القومي لتنظيم الاتصالات
 ar القومي لتنظيم الاتصالات
 ar الجهاز القومى لتنظيم الاتصالات المصري

name egypt-scmr
 kind government
 country egypt
 class regulator
 la Supreme Council for Media Regulation
 ar المجلس الأعلى لتنظيم الإعلام
 ar الأعلى لتنظيم الإعلام
 ar المجلس الأعلى للإعلام المصري

name egypt-nma
 kind government
 country egypt
 la National Media Authority
 ar الهيئة الوطنية للإعلام

name egypt-npa
 kind government
 country egypt
 la National Press Authority
 ar الهيئة الوطنية للصحافة

name egypt-eca
 kind government
 country egypt
 class regulator
 la Egyptian Competition Authority
 ar جهاز حماية المنافسة المصري
 ar جهاز حماية المنافسة ومنع الممارسات الاحتكارية
 ar جهاز حماية المنافسة

name egypt-cpa
 kind government
 country egypt
 class regulator
 la Egyptian Consumer Protection Agency
 ar جهاز حماية المستهلك المصري
 ar جهاز حماية المستهلك

name egypt-fra
 kind government
 country egypt
 class regulator
 la Financial Regulatory Authority
 la Egyptian Financial Regulatory Authority
 ar هيئة الرقابة المالية المصرية
 ar الهيئة العامة للرقابة المالية

name egypt-nea
 kind government
 country egypt
 class regulator
 la National Elections Authority
 la Egyptian National Election Authority
 ar الهيئة الوطنية للانتخابات
 ar الوطنية للانتخابات

name egypt-sis
 kind government
 country egypt
 la State Information Service
 la Egypt's State Information Service
 ar الهيئة العامة للاستعلامات
 ar هيئة الاستعلامات المصرية

name egypt-mediahub
 kind government
 country egypt
 class prosecutor
 la Egyptian Public Prosecution
 la Egypt's Public Prosecution
 la Egyptian public prosecutor
 la Supreme State Security Prosecution
 la Egyptian public prosecution
 la Egyptian prosecutors
 ar النيابة العامة المصرية
 ar نيابة أمن الدولة العليا
 ar نيابة أمن الدولة
 ar الادعاء العام المصري
 ar النيابة المصرية

name egypt-aca
 kind government
 country egypt
 class regulator
 la Administrative Control Authority
 ar هيئة الرقابة الإدارية
 ar الرقابة الإدارية المصرية

name egypt-nchr
 kind government
 country egypt
 class committee
 la National Council for Human Rights
 la Egypt's National Council for Human Rights
 ar المجلس القومي لحقوق الإنسان
 ar القومي لحقوق الإنسان

name egypt-parliament
 kind government
 country egypt
 class parliament
 la Egyptian parliament
 la Egyptian Parliament
 la Egypt's parliament
 la Egyptian House of Representatives
 ar مجلس النواب المصري
 ar البرلمان المصري

name egypt-senate
 kind government
 country egypt
 class parliament
 la Egyptian Senate
 ar مجلس الشيوخ المصري

name egypt-presidency
 kind government
 country egypt
 la Egyptian presidency
 la Egyptian Presidency
 ar الرئاسة المصرية
 ar رئاسة الجمهورية المصرية
 ar قصر الاتحادية

name suez-canal-authority
 kind government
 country egypt
 la Suez Canal Authority
 la SCA
 ar هيئة قناة السويس

name egypt-eeaa-antiquities
 kind government
 country egypt
 la Supreme Council of Antiquities
 la Egyptian Ministry of Antiquities
 ar المجلس الأعلى للآثار
 ar وزارة الآثار المصرية
 ar المجلس الأعلى للآثار المصرية
 ar وزارة السياحة والآثار المصرية

name dts-egypt
 kind organization
 country egypt
 la National Dialogue
 ar الحوار الوطني المصري

name saudi-royal-court
 kind government
 country saudi-arabia
 la Saudi Royal Court
 la Royal Court of Saudi Arabia
 ar الديوان الملكي السعودي

name saudi-shura
 kind government
 country saudi-arabia
 class parliament
 la Shura Council of Saudi Arabia
 la Saudi Shura Council
 ar مجلس الشورى السعودي

name saudi-cabinet
 kind government
 country saudi-arabia
 la Saudi cabinet
 la Saudi Cabinet
 ar مجلس الوزراء السعودي

name citc
 kind government
 country saudi-arabia
 class regulator
 la CITC
 la Communications and Information Technology Commission
 la Communications, Space and Technology Commission
 ar هيئة الاتصالات وتقنية المعلومات
 ar هيئة الاتصالات وتقنية المعلومات السعودية
 ar هيئة الاتصالات السعودية
 ar هيئة الاتصالات والفضاء والتقنية

name sama
 kind government
 country saudi-arabia
 class bank
 la SAMA
 la Saudi Central Bank
 la Saudi Arabian Monetary Authority
 la Saudi central bank
 la Saudi Arabia's central bank
 la Central Bank of Saudi Arabia
 ar البنك المركزي السعودي
 ar ساما
 ar مؤسسة النقد العربي السعودي
 ar مؤسسة النقد
 ar المصرف المركزي السعودي
 ar المركزي السعودي

name cma-saudi
 kind government
 country saudi-arabia
 class regulator
 la Saudi Capital Market Authority
 ar هيئة السوق المالية السعودية
 ar هيئة السوق المالية

name nazaha
 kind government
 country saudi-arabia
 class regulator
 la Nazaha
 la Oversight and Anti-Corruption Authority
 ar هيئة الرقابة ومكافحة الفساد
 ar هيئة مكافحة الفساد السعودية

name sdaia
 kind government
 country saudi-arabia
 la SDAIA
 la Saudi Data and Artificial Intelligence Authority
 la Saudi Data and AI Authority
 ar سدايا
 ar الهيئة السعودية للبيانات والذكاء الاصطناعي

name saudi-nca
 kind government
 country saudi-arabia
 la National Cybersecurity Authority
 la Saudi National Cybersecurity Authority
 ar الهيئة الوطنية للأمن السيبراني
 ar الهيئة الوطنية للأمن السيبراني السعودية

name saudi-gea
 kind government
 country saudi-arabia
 la General Entertainment Authority
 la Saudi General Entertainment Authority
 ar الهيئة العامة للترفيه
 ar هيئة الترفيه السعودية
 ar هيئة الترفيه

name saudi-pp
 kind government
 country saudi-arabia
 class prosecutor
 la Saudi Public Prosecution
 la Saudi public prosecutor
 la Saudi public prosecution
 la Saudi prosecutors
 ar النيابة العامة السعودية
 ar الادعاء العام السعودي
 ar النيابة السعودية

name saudi-hrc
 kind government
 country saudi-arabia
 class committee
 la Saudi Human Rights Commission
 ar هيئة حقوق الإنسان السعودية

name saudi-senior-scholars
 kind organization
 country saudi-arabia
 class committee
 la Council of Senior Scholars
 ar هيئة كبار العلماء
 ar هيئة كبار العلماء السعودية

name saudi-religious-police
 kind government
 country saudi-arabia
 class police
 la Committee for the Promotion of Virtue and the Prevention of Vice
 la Mutawa
 ar هيئة الأمر بالمعروف والنهي عن المنكر

name saudi-hajj
 kind government
 country saudi-arabia
 class ministry
 la Saudi Ministry of Hajj and Umrah
 ar وزارة الحج والعمرة
 ar وزارة الحج والعمرة السعودية
 ar وزارة الحج السعودية

name saudi-mediaministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Ministry of Media
 la Saudi Information Ministry
 la Saudi information ministry
 la Saudi Ministry of Information
 la Saudi Arabia's Information Ministry
 la Saudi Arabia's information ministry
 la Saudi Arabia's Ministry of Information
 ar وزارة الإعلام السعودية
 ar وزارة الثقافة والإعلام السعودية

name saudi-sfda
 kind government
 country saudi-arabia
 class regulator
 la Saudi Food and Drug Authority
 ar هيئة الغذاء والدواء السعودية
 ar الهيئة العامة للغذاء والدواء

name pif
 kind organization
 country saudi-arabia
 la Public Investment Fund
 la PIF
 la Saudi Public Investment Fund
 la Saudi Arabia's Public Investment Fund
 ar صندوق الاستثمارات العامة
 ar صندوق الاستثمارات العامة السعودي
 ar صندوق الاستثمار العام السعودي
 ar الصندوق السيادي السعودي
 ar صندوق الاستثمارات السعودي

name ksrelief
 kind organization
 country saudi-arabia
 la KSrelief
 la King Salman Humanitarian Aid and Relief Centre
 ar مركز الملك سلمان للإغاثة
 ar مركز الملك سلمان للإغاثة والأعمال الإنسانية

name neom
 kind organization
 country saudi-arabia
 la NEOM
 la Neom
 la NEOM Company
 la Neom Company
 ar نيوم
 ar مشروع نيوم
 ar شركة نيوم
 ar نيوم السعودية

name tdra-uae
 kind government
 country united-arab-emirates
 class regulator
 la TDRA
 la Telecommunications and Digital Government Regulatory Authority
 la Telecommunications Regulatory Authority of the UAE
 ar هيئة تنظيم الاتصالات والحكومة الرقمية
 ar هيئة تنظيم الاتصالات الإماراتية
 ar الهيئة العامة لتنظيم قطاع الاتصالات الإماراتية

name uae-fnc
 kind government
 country united-arab-emirates
 class parliament
 la Federal National Council
 ar المجلس الوطني الاتحادي
 ar المجلس الوطني الاتحادي الإماراتي

name uae-central-bank
 kind government
 country united-arab-emirates
 class bank
 la Central Bank of the UAE
 la UAE Central Bank
 ar مصرف الإمارات المركزي
 ar مصرف الإمارات العربية المتحدة المركزي

name mubadala
 kind organization
 country united-arab-emirates
 la Mubadala
 la Mubadala Investment Company
 ar مبادلة للاستثمار
 ar شركة مبادلة
 ar صندوق مبادلة
 ar مبادلة الإماراتية

name adia
 kind organization
 country united-arab-emirates
 la Abu Dhabi Investment Authority
 la ADIA
 ar جهاز أبوظبي للاستثمار
 ar هيئة أبوظبي للاستثمار

name uae-red-crescent
 kind organization
 country united-arab-emirates
 la Emirates Red Crescent
 la UAE Red Crescent
 ar الهلال الأحمر الإماراتي

name uae-cyber-council
 kind government
 country united-arab-emirates
 la UAE Cyber Security Council
 ar مجلس الأمن السيبراني الإماراتي
 ar مجلس الأمن السيبراني لحكومة الإمارات

name dubai-government
 kind government
 country united-arab-emirates
 la Government of Dubai
 la Dubai government
 la Dubai Media Office
 ar حكومة دبي
 ar المكتب الإعلامي لحكومة دبي

name qatar-cra
 kind government
 country qatar
 class regulator
 la Communications Regulatory Authority
 ar هيئة تنظيم الاتصالات القطرية

name qatar-amiri-diwan
 kind government
 country qatar
 la Amiri Diwan of Qatar
 ar الديوان الأميري القطري
 ar الديوان الأميري

name qatar-shura
 kind government
 country qatar
 class parliament
 la Qatari Shura Council
 ar مجلس الشورى القطري

name qia
 kind organization
 country qatar
 la Qatar Investment Authority
 la QIA
 ar جهاز قطر للاستثمار
 ar الصندوق السيادي القطري
 ar هيئة قطر للاستثمار

name qatar-charity
 kind organization
 country qatar
 la Qatar Charity
 ar قطر الخيرية
 ar جمعية قطر الخيرية

name qatar-foundation
 kind organization
 country qatar
 la Qatar Foundation
 ar مؤسسة قطر

name qatar-red-crescent
 kind organization
 country qatar
 la Qatar Red Crescent
 ar الهلال الأحمر القطري

name qatar-nhrc
 kind government
 country qatar
 class committee
 la Qatar's National Human Rights Committee
 ar اللجنة الوطنية لحقوق الإنسان القطرية
 ar اللجنة الوطنية لحقوق الإنسان في قطر

name qatar-supreme-committee
 kind organization
 country qatar
 class committee
 la Supreme Committee for Delivery and Legacy
 ar اللجنة العليا للمشاريع والإرث
 ar لجنة المشاريع والإرث

name kuwait-parliament
 kind government
 country kuwait
 class parliament
 la Kuwaiti National Assembly
 la Kuwait's National Assembly
 la Kuwaiti parliament
 la Kuwaiti Parliament
 la Kuwait's parliament
 ar مجلس الأمة الكويتي
 ar البرلمان الكويتي
 ar مجلس الأمة في الكويت
 ar مجلس النواب الكويتي

name kuwait-citra
 kind government
 country kuwait
 class regulator
 la CITRA
 ar الهيئة العامة للاتصالات وتقنية المعلومات
 ar هيئة الاتصالات الكويتية

name kuwait-investment-fund
 kind organization
 country kuwait
 la Kuwait Investment Authority
 la KIA Kuwait
 ar الهيئة العامة للاستثمار الكويتية
 ar هيئة الاستثمار الكويتية
 ar الصندوق السيادي الكويتي

name kuwait-central-bank
 kind government
 country kuwait
 class bank
 la Central Bank of Kuwait
 la Kuwaiti central bank
 la Kuwaiti Central Bank
 la Kuwait's central bank
 ar بنك الكويت المركزي
 ar المركزي الكويتي
 ar البنك المركزي الكويتي
 ar المصرف المركزي الكويتي

name bahrain-tra
 kind government
 country bahrain
 class regulator
 la Bahrain Telecommunications Regulatory Authority
 ar هيئة تنظيم الاتصالات البحرينية

name bahrain-parliament
 kind government
 country bahrain
 class parliament
 la Bahraini parliament
 la Council of Representatives of Bahrain
 la Bahraini Parliament
 la Bahrain's parliament
 ar مجلس النواب البحريني
 ar البرلمان البحريني

name oman-tra
 kind government
 country oman
 class regulator
 la Telecommunications Regulatory Authority of Oman
 ar هيئة تنظيم الاتصالات العمانية

name oman-shura
 kind government
 country oman
 class parliament
 la Oman's Shura Council
 ar مجلس الشورى العماني

name lebanon-parliament
 kind government
 country lebanon
 class parliament
 la Lebanese parliament
 la Lebanese Parliament
 la Lebanon's parliament
 ar مجلس النواب اللبناني
 ar البرلمان اللبناني

name banque-du-liban
 kind government
 country lebanon
 class bank
 la Banque du Liban
 la BDL
 la Lebanon's central bank
 la Lebanese central bank
 la Lebanese Central Bank
 la Central Bank of Lebanon
 ar مصرف لبنان
 ar مصرف لبنان المركزي
 ar المركزي اللبناني
 ar البنك المركزي اللبناني
 ar المصرف المركزي اللبناني

name lebanon-tra
 kind government
 country lebanon
 class regulator
 la Lebanese Telecommunications Regulatory Authority
 ar الهيئة المنظمة للاتصالات

name lebanon-presidency
 kind government
 country lebanon
 la Baabda Palace
 la Lebanese presidency
 ar قصر بعبدا
 ar الرئاسة اللبنانية
 ar رئاسة الجمهورية اللبنانية

name lebanon-serail
 kind government
 country lebanon
 la Grand Serail
 ar السراي الحكومي
 ar السرايا الحكومية
 ar السراي الكبير

name special-tribunal-investigator
 kind organization
 country lebanon
 class committee
 la United Nations International Independent Investigation Commission
 ar لجنة التحقيق الدولية باغتيال الحريري
 ar لجنة التحقيق الدولية في اغتيال الحريري

name jordan-trc
 kind government
 country jordan
 class regulator
 la Telecommunications Regulatory Commission of Jordan
 ar هيئة تنظيم قطاع الاتصالات
 ar هيئة تنظيم قطاع الاتصالات الأردنية

name jordan-royal-court
 kind government
 country jordan
 la Royal Hashemite Court
 la Jordanian royal court
 ar الديوان الملكي الهاشمي
 ar الديوان الملكي الأردني

name jordan-parliament
 kind government
 country jordan
 class parliament
 la Jordanian parliament
 la Jordan's House of Representatives
 la Jordanian Parliament
 la Jordan's parliament
 ar مجلس النواب الأردني
 ar البرلمان الأردني

name jordan-media-commission
 kind government
 country jordan
 class regulator
 la Jordan Media Commission
 ar هيئة الإعلام الأردنية

name jordan-iec
 kind government
 country jordan
 class regulator
 la Independent Election Commission of Jordan
 ar الهيئة المستقلة للانتخاب
 ar الهيئة المستقلة للانتخاب الأردنية

name jordan-cyber
 kind government
 country jordan
 la National Cyber Security Center of Jordan
 ar المركز الوطني للأمن السيبراني الأردني

name jordan-royal-committee-jerusalem
 kind organization
 country jordan
 la Jerusalem Waqf
 la Islamic Waqf
 la Jerusalem Islamic Waqf
 ar دائرة الأوقاف الإسلامية في القدس
 ar دائرة أوقاف القدس
 ar الأوقاف الإسلامية بالقدس

name palestinian-authority
 kind government
 country palestine
 la Palestinian Authority
 la Palestinian National Authority
 la PNA
 ar السلطة الفلسطينية
 ar السلطة الوطنية الفلسطينية

name palestinian-presidency
 kind government
 country palestine
 la Palestinian presidency
 la Palestinian Presidency
 ar الرئاسة الفلسطينية

name palestinian-government
 kind government
 country palestine
 la Palestinian government
 ar الحكومة الفلسطينية

name plo
 kind organization
 country palestine
 la Palestine Liberation Organization
 la Palestine Liberation Organisation
 la PLO
 ar منظمة التحرير الفلسطينية
 ar منظمة التحرير

name plc
 kind government
 country palestine
 class parliament
 la Palestinian Legislative Council
 ar المجلس التشريعي الفلسطيني

name palestinian-national-council
 kind organization
 country palestine
 class parliament
 la Palestinian National Council
 ar المجلس الوطني الفلسطيني

name palestinian-central-council
 kind organization
 country palestine
 class parliament
 la Palestinian Central Council
 ar المجلس المركزي الفلسطيني

name pma
 kind government
 country palestine
 class bank
 la Palestine Monetary Authority
 ar سلطة النقد الفلسطينية

name gaza-health-ministry
 kind government
 country palestine
 class ministry
 la Gaza Health Ministry
 la Gaza health ministry
 la Gaza's health ministry
 la Ministry of Health in Gaza
 la Hamas-run health ministry
 ar وزارة الصحة في غزة
 ar وزارة الصحة بغزة
 ar وزارة الصحة في قطاع غزة
 ar صحة غزة

name gaza-media-office
 kind government
 country palestine
 la Gaza Government Media Office
 la Government Media Office in Gaza
 la Gaza Media Office
 ar المكتب الإعلامي الحكومي في غزة
 ar المكتب الإعلامي الحكومي بغزة
 ar المكتب الإعلامي الحكومي
 ar الإعلام الحكومي بغزة

name palestinian-health-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Health Ministry
 la Palestinian health ministry
 la Palestinian Ministry of Health
 la Palestine's Health Ministry
 la Palestine's health ministry
 la Palestine's Ministry of Health
 ar وزارة الصحة الفلسطينية
 ar الصحة الفلسطينية

name palestinian-foreign-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Foreign Ministry
 la Palestinian foreign ministry
 la Palestinian Ministry of Foreign Affairs
 la Palestinian Foreign Affairs Ministry
 la Palestine's Foreign Ministry
 la Palestine's foreign ministry
 la Palestine's Ministry of Foreign Affairs
 la Palestine's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Palestine
 ar وزارة الخارجية الفلسطينية
 ar الخارجية الفلسطينية
 ar وزارة الخارجية والمغتربين الفلسطينية

name palestinian-red-crescent
 kind organization
 country palestine
 la Palestine Red Crescent Society
 la Palestinian Red Crescent
 la Palestine Red Crescent
 la PRCS
 ar الهلال الأحمر الفلسطيني
 ar جمعية الهلال الأحمر الفلسطيني

name palestinian-civil-defence
 kind government
 country palestine
 la Gaza Civil Defence
 la Gaza civil defence agency
 ar الدفاع المدني الفلسطيني
 ar الدفاع المدني في غزة
 ar الدفاع المدني بغزة

name detainees-commission
 kind organization
 country palestine
 la Commission of Detainees' Affairs
 la Palestinian Commission of Detainees and Ex-Detainees Affairs
 ar هيئة شؤون الأسرى والمحررين
 ar هيئة شؤون الأسرى

name prisoners-club
 kind organization
 country palestine
 class club
 la Palestinian Prisoners' Society
 la Palestinian Prisoners Society
 la Palestinian Prisoner's Club
 ar نادي الأسير الفلسطيني
 ar نادي الأسير

name wall-commission
 kind organization
 country palestine
 la Colonization and Wall Resistance Commission
 ar هيئة مقاومة الجدار والاستيطان

name ghf
 kind organization
 la Gaza Humanitarian Foundation
 ar مؤسسة غزة الإنسانية

name knesset
 kind government
 country israel
 class parliament
 la Knesset
 la Israeli parliament
 la Israeli Knesset
 la Israeli Parliament
 la Israel's parliament
 ar الكنيست
 ar كنيست
 ar الكنيست الإسرائيلي
 ar البرلمان الإسرائيلي
 ar البرلمان الصهيوني
 ar مجلس النواب الإسرائيلي
 ar مجلس النواب الصهيوني

name israeli-government
 kind government
 country israel
 la Israeli government
 la Israeli cabinet
 ar الحكومة الإسرائيلية
 ar حكومة الاحتلال
 ar حكومة نتنياهو
 ar حكومة الاحتلال الإسرائيلي

name israeli-pmo
 kind government
 country israel
 la Prime Minister's Office of Israel
 la Israeli Prime Minister's Office
 la Israel's Prime Minister's Office
 ar مكتب رئيس الوزراء الإسرائيلي
 ar مكتب نتنياهو
 ar ديوان رئيس الوزراء الإسرائيلي

name israeli-mod
 kind government
 country israel
 class ministry
 la Israeli Defense Ministry
 la Israel's Defense Ministry
 la Israeli Defence Ministry
 la Israeli Ministry of Defense
 la Israeli Ministry of Defence
 la Israel's Ministry of Defense
 la Israeli defence ministry
 la Israeli defense ministry
 la Israel's Defence Ministry
 la Israel's defense ministry
 la Israel's defence ministry
 la Israel's Ministry of Defence
 ar وزارة الدفاع الإسرائيلية
 ar الدفاع الإسرائيلية
 ar وزارة الأمن الإسرائيلية
 ar وزارة الحرب الإسرائيلية
 ar وزارة جيش الاحتلال
 ar وزارة الدفاع الصهيونية

name deca
 kind government
 country israel
 class regulator
 la Defense Export Control Agency
 la Defense Exports Control Agency
 la DECA
 ar وكالة مراقبة الصادرات الدفاعية الإسرائيلية
 ar وكالة مراقبة الصادرات الدفاعية

name israeli-foreign-ministry
 kind government
 country israel
 class ministry
 la Israeli Foreign Ministry
 la Israel's Foreign Ministry
 la Israeli foreign ministry
 la Israeli Ministry of Foreign Affairs
 la Israeli Foreign Affairs Ministry
 la Israel's foreign ministry
 la Israel's Ministry of Foreign Affairs
 la Israel's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Israel
 ar وزارة الخارجية الإسرائيلية
 ar الخارجية الإسرائيلية
 ar وزارة الخارجية الصهيونية
 ar الخارجية الصهيونية

name israeli-finance
 kind government
 country israel
 class ministry
 la Israeli Finance Ministry
 la Israeli finance ministry
 la Israeli Ministry of Finance
 la Israel's Finance Ministry
 la Israel's finance ministry
 la Israel's Ministry of Finance
 ar وزارة المالية الإسرائيلية
 ar المالية الإسرائيلية
 ar وزارة المالية الصهيونية

name israeli-justice
 kind government
 country israel
 class ministry
 la Israeli Justice Ministry
 la Israel's Justice Ministry
 la Israeli justice ministry
 la Israeli Ministry of Justice
 la Israel's justice ministry
 la Israel's Ministry of Justice
 ar وزارة القضاء الإسرائيلية
 ar وزارة العدل الإسرائيلية
 ar وزارة العدل الصهيونية

name israeli-health
 kind government
 country israel
 class ministry
 la Israeli Health Ministry
 la Israeli health ministry
 la Israeli Ministry of Health
 la Israel's Health Ministry
 la Israel's health ministry
 la Israel's Ministry of Health
 ar وزارة الصحة الإسرائيلية
 ar الصحة الإسرائيلية
 ar وزارة الصحة الصهيونية

name israeli-national-security-ministry
 kind government
 country israel
 class ministry
 la Israeli National Security Ministry
 ar وزارة الأمن القومي الإسرائيلية

name israeli-ag
 kind government
 country israel
 class prosecutor
 la Israeli Attorney General
 la Israel's attorney general
 la Israeli public prosecution
 la Israeli Public Prosecution
 la Israeli prosecutors
 la Israeli public prosecutor
 ar المستشار القضائي للحكومة الإسرائيلية
 ar المستشارة القضائية للحكومة الإسرائيلية
 ar النيابة العامة الإسرائيلية
 ar النيابة العامة الصهيونية
 ar الادعاء العام الإسرائيلي
 ar الادعاء العام الصهيوني
 ar النيابة الإسرائيلية
 ar النيابة الصهيونية

name israeli-privacy-authority
 kind government
 country israel
 class regulator
 la Israeli Privacy Protection Authority
 ar هيئة حماية الخصوصية الإسرائيلية

name israel-cyber
 kind government
 country israel
 la Israel National Cyber Directorate
 la National Cyber Directorate
 ar هيئة السايبر الوطنية الإسرائيلية
 ar هيئة السايبر الإسرائيلية
 ar المديرية الوطنية للأمن السيبراني في إسرائيل
 ar منظومة السايبر الوطنية

name bank-of-israel
 kind government
 country israel
 class bank
 la Bank of Israel
 ar بنك إسرائيل
 ar بنك إسرائيل المركزي

name israel-securities
 kind government
 country israel
 class regulator
 la Israel Securities Authority
 ar هيئة الأوراق المالية الإسرائيلية

name cogat
 kind government
 country israel
 class army
 la COGAT
 la Coordinator of Government Activities in the Territories
 ar منسق أعمال الحكومة الإسرائيلية في المناطق
 ar كوغات
 ar مكتب تنسيق أنشطة الحكومة في الأراضي
 ar منسق أعمال حكومة الاحتلال

name israeli-civil-administration
 kind government
 country israel
 la Israeli Civil Administration
 ar الإدارة المدنية الإسرائيلية
 ar الإدارة المدنية التابعة للاحتلال

name israeli-election-committee
 kind government
 country israel
 class committee
 la Israeli Central Elections Committee
 ar لجنة الانتخابات المركزية الإسرائيلية

name israeli-prison-service
 kind government
 country israel
 la Israel Prison Service
 la Israeli Prison Service
 ar مصلحة السجون الإسرائيلية
 ar إدارة سجون الاحتلال
 ar مصلحة سجون الاحتلال

name jerusalem-municipality
 kind government
 country israel
 la Jerusalem Municipality
 ar بلدية القدس
 ar بلدية الاحتلال في القدس

name yesha-council
 kind organization
 country israel
 la Yesha Council
 ar مجلس يشع
 ar مجلس المستوطنات

name hostages-forum
 kind organization
 country israel
 la Hostages and Missing Families Forum
 ar منتدى عائلات الأسرى
 ar هيئة عائلات الأسرى الإسرائيليين
 ar منتدى عائلات المختطفين
 ar هيئة عائلات الأسرى
 ar منتدى عائلات الرهائن

name zaka
 kind organization
 country israel
 la ZAKA
 ar منظمة زاكا
 ar زاكا

name mda
 kind organization
 country israel
 la Magen David Adom
 ar نجمة داود الحمراء
 ar نجمة داوود الحمراء

name iraq-parliament
 kind government
 country iraq
 class parliament
 la Iraqi parliament
 la Council of Representatives of Iraq
 la Iraqi Council of Representatives
 la Iraqi Parliament
 la Iraq's parliament
 ar مجلس النواب العراقي
 ar البرلمان العراقي

name iraq-cmc
 kind government
 country iraq
 class regulator
 la Communications and Media Commission
 ar هيئة الإعلام والاتصالات
 ar هيئة الإعلام والاتصالات العراقية

name iraq-ihec
 kind government
 country iraq
 class regulator
 la Independent High Electoral Commission
 la IHEC
 ar المفوضية العليا المستقلة للانتخابات
 ar مفوضية الانتخابات العراقية

name iraq-central-bank
 kind government
 country iraq
 class bank
 la Central Bank of Iraq
 la Iraqi central bank
 la Iraqi Central Bank
 la Iraq's central bank
 ar البنك المركزي العراقي
 ar المركزي العراقي
 ar المصرف المركزي العراقي

name iraq-hrc
 kind government
 country iraq
 class committee
 la Iraqi High Commission for Human Rights
 ar المفوضية العليا لحقوق الإنسان العراقية
 ar مفوضية حقوق الإنسان العراقية
 ar المفوضية العليا لحقوق الإنسان في العراق

name iraq-integrity
 kind government
 country iraq
 class regulator
 la Iraqi Integrity Commission
 la Integrity Commission
 ar هيئة النزاهة
 ar هيئة النزاهة العراقية
 ar هيئة النزاهة الاتحادية

name krg
 kind government
 country kurdistan-region
 la Kurdistan Regional Government
 la KRG
 ar حكومة إقليم كردستان
 ar حكومة كردستان
 ar حكومة إقليم كوردستان

name coordination-framework
 kind organization
 country iraq
 class party
 la Coordination Framework
 ar الإطار التنسيقي
 ar الإطار التنسيقي الشيعي
 ar قوى الإطار التنسيقي

name syrian-government
 kind government
 country syria
 la Syrian government
 la Assad regime
 la Assad government
 la Syrian regime
 ar الحكومة السورية
 ar النظام السوري
 ar نظام الأسد
 ar نظام بشار الأسد

name syrian-presidency
 kind government
 country syria
 la Syrian presidency
 ar الرئاسة السورية
 ar رئاسة الجمهورية السورية
 ar رئاسة الجمهورية العربية السورية

name syrian-peoples-assembly
 kind government
 country syria
 class parliament
 la People's Assembly of Syria
 la Syrian parliament
 la Syrian Parliament
 la Syria's parliament
 ar مجلس الشعب السوري
 ar البرلمان السوري
 ar مجلس النواب السوري

name syrian-interim-government
 kind government
 country syria
 la Syrian Interim Government
 ar الحكومة السورية المؤقتة

name salvation-government-syria
 kind government
 country syria
 la Syrian Salvation Government
 ar حكومة الإنقاذ السورية

name syrian-coalition
 kind organization
 country syria
 la Syrian National Coalition
 la National Coalition of Syrian Revolutionary and Opposition Forces
 ar الائتلاف الوطني السوري
 ar الائتلاف السوري المعارض
 ar الائتلاف الوطني لقوى الثورة والمعارضة السورية
 ar الائتلاف السوري

name syrian-national-council
 kind organization
 country syria
 la Syrian National Council
 ar المجلس الوطني السوري

name syrian-negotiation
 kind organization
 country syria
 class committee
 la Syrian Negotiation Commission
 la High Negotiations Committee
 ar هيئة التفاوض السورية
 ar الهيئة العليا للمفاوضات

name syrian-constitutional-committee
 kind organization
 country syria
 class committee
 la Syrian Constitutional Committee
 ar اللجنة الدستورية السورية
 ar اللجنة الدستورية

name aanes
 kind government
 country syria
 la Autonomous Administration of North and East Syria
 la Rojava
 ar الإدارة الذاتية لشمال وشرق سوريا
 ar الإدارة الذاتية الكردية
 ar روج آفا
 ar روجافا
 ar الإدارة الذاتية الديمقراطية
 ar الإدارة الذاتية الديموقراطية

name syrian-democratic-council
 kind organization
 country syria
 la Syrian Democratic Council
 ar مجلس سوريا الديمقراطية
 ar مجلس سوريا الديموقراطية
 ar مسد

name white-helmets
 kind organization
 country syria
 la White Helmets
 la Syria Civil Defence
 ar الخوذ البيضاء
 ar أصحاب الخوذ البيضاء
 ar الدفاع المدني السوري

name sarc
 kind organization
 country syria
 la Syrian Arab Red Crescent
 ar الهلال الأحمر العربي السوري
 ar الهلال الأحمر السوري

name yemeni-government
 kind government
 country yemen
 la Yemeni government
 la internationally recognised Yemeni government
 ar الحكومة اليمنية
 ar الحكومة اليمنية المعترف بها دوليا
 ar الحكومة الشرعية اليمنية
 ar الحكومة اليمنية الشرعية

name yemen-plc
 kind government
 country yemen
 la Presidential Leadership Council
 ar مجلس القيادة الرئاسي
 ar مجلس القيادة الرئاسي اليمني
 ar المجلس الرئاسي اليمني

name southern-transitional-council
 kind organization
 country yemen
 class party
 la Southern Transitional Council
 la STC
 ar المجلس الانتقالي الجنوبي
 ar الانتقالي الجنوبي
 ar المجلس الانتقالي اليمني

name yemen-spc
 kind organization
 country yemen
 la Supreme Political Council
 ar المجلس السياسي الأعلى

name gnu-libya
 kind government
 country libya
 la Government of National Unity
 la Libyan Government of National Unity
 ar حكومة الوحدة الوطنية الليبية
 ar حكومة الوحدة الليبية
 ar حكومة الوحدة الوطنية في ليبيا
 ar حكومة الدبيبة

name gna-libya
 kind government
 country libya
 la Government of National Accord
 la Libyan Government of National Accord
 ar حكومة الوفاق الوطني
 ar حكومة الوفاق
 ar حكومة الوفاق الليبية
 ar حكومة السراج

name libya-hor
 kind government
 country libya
 class parliament
 la Libyan House of Representatives
 la Libya's House of Representatives
 la Libyan parliament
 la Libyan Parliament
 la Libya's parliament
 ar مجلس النواب الليبي
 ar البرلمان الليبي
 ar برلمان طبرق

name libya-hcs
 kind government
 country libya
 class parliament
 la High Council of State
 ar المجلس الأعلى للدولة
 ar المجلس الأعلى للدولة الليبي

name libya-presidential-council
 kind government
 country libya
 la Libyan Presidential Council
 ar المجلس الرئاسي الليبي

name libya-gnc
 kind government
 country libya
 class parliament
 la General National Congress
 ar المؤتمر الوطني العام

name libya-ntc
 kind government
 country libya
 la National Transitional Council
 la Libyan National Transitional Council
 ar المجلس الوطني الانتقالي
 ar المجلس الانتقالي الليبي

name libya-hnec
 kind government
 country libya
 class regulator
 la High National Elections Commission
 ar المفوضية الوطنية العليا للانتخابات
 ar المفوضية العليا للانتخابات الليبية

name libya-central-bank
 kind government
 country libya
 class bank
 la Central Bank of Libya
 la Libyan central bank
 la Libyan Central Bank
 la Libya's central bank
 ar مصرف ليبيا المركزي
 ar المصرف المركزي الليبي
 ar البنك المركزي الليبي
 ar المركزي الليبي

name noc-libya
 kind organization
 country libya
 la National Oil Corporation
 la National Oil Corporation Libya
 la NOC Libya
 la Libya's NOC
 ar المؤسسة الوطنية للنفط
 ar المؤسسة الوطنية للنفط الليبية
 ar مؤسسة النفط الليبية

name lia
 kind organization
 country libya
 la Libyan Investment Authority
 la LIA
 ar المؤسسة الليبية للاستثمار
 ar الليبية للاستثمار
 ar هيئة الاستثمار الليبية

name tunisia-arp
 kind government
 country tunisia
 class parliament
 la Assembly of the Representatives of the People
 la Tunisian parliament
 la Tunisian Parliament
 la Tunisia's parliament
 ar مجلس نواب الشعب
 ar مجلس نواب الشعب التونسي
 ar البرلمان التونسي
 ar مجلس النواب التونسي

name tunisia-isie
 kind government
 country tunisia
 class regulator
 la ISIE
 ar الهيئة العليا المستقلة للانتخابات
 ar هيئة الانتخابات التونسية

name tunisia-haica
 kind government
 country tunisia
 class regulator
 la HAICA
 ar الهايكا
 ar الهيئة العليا المستقلة للاتصال السمعي والبصري
 ar هايكا

name tunisia-carthage
 kind government
 country tunisia
 la Carthage Palace
 la Tunisian presidency
 ar قصر قرطاج
 ar الرئاسة التونسية
 ar رئاسة الجمهورية التونسية

name tunisia-inpdp
 kind government
 country tunisia
 class regulator
 la INPDP
 ar الهيئة الوطنية لحماية المعطيات الشخصية

name tunisia-bct
 kind government
 country tunisia
 class bank
 la Central Bank of Tunisia
 la Tunisian central bank
 la Tunisian Central Bank
 la Tunisia's central bank
 ar البنك المركزي التونسي
 ar المصرف المركزي التونسي
 ar المركزي التونسي

name tunisia-intt
 kind government
 country tunisia
 class regulator
 la Instance nationale des télécommunications
 ar الهيئة الوطنية للاتصالات

name tunisia-ivd
 kind government
 country tunisia
 class committee
 la Truth and Dignity Commission
 ar هيئة الحقيقة والكرامة

name algeria-presidency
 kind government
 country algeria
 la Algerian presidency
 la El Mouradia
 ar الرئاسة الجزائرية
 ar قصر المرادية
 ar رئاسة الجمهورية الجزائرية

name algeria-apn
 kind government
 country algeria
 class parliament
 la Algerian National People's Assembly
 la Algerian parliament
 la Algerian Parliament
 la Algeria's parliament
 ar المجلس الشعبي الوطني
 ar البرلمان الجزائري
 ar مجلس النواب الجزائري

name algeria-council-nation
 kind government
 country algeria
 class parliament
 la Council of the Nation
 ar مجلس الأمة الجزائري

name algeria-anie
 kind government
 country algeria
 class regulator
 la ANIE
 ar السلطة الوطنية المستقلة للانتخابات

name algeria-arpt
 kind government
 country algeria
 class regulator
 la ARPCE
 ar سلطة ضبط البريد والاتصالات الإلكترونية

name algeria-bank
 kind government
 country algeria
 class bank
 la Bank of Algeria
 ar بنك الجزائر
 ar بنك الجزائر المركزي

name algeria-hirak
 kind organization
 country algeria
 la Hirak
 la Hirak movement
 ar الحراك الجزائري
 ar الحراك الشعبي الجزائري

name morocco-royal-palace
 kind government
 country morocco
 la Moroccan royal palace
 la Makhzen
 ar القصر الملكي المغربي
 ar الديوان الملكي المغربي
 ar المخزن المغربي

name morocco-parliament
 kind government
 country morocco
 class parliament
 la Moroccan parliament
 la Moroccan Parliament
 la Morocco's parliament
 ar مجلس النواب المغربي
 ar البرلمان المغربي

name morocco-councillors
 kind government
 country morocco
 class parliament
 la Moroccan House of Councillors
 ar مجلس المستشارين المغربي
 ar مجلس المستشارين

name morocco-cndh
 kind government
 country morocco
 class committee
 la CNDH
 la National Human Rights Council of Morocco
 ar المجلس الوطني لحقوق الإنسان
 ar المجلس الوطني لحقوق الإنسان المغربي

name morocco-cndp
 kind government
 country morocco
 class regulator
 la CNDP
 ar اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي

name morocco-anrt
 kind government
 country morocco
 class regulator
 la ANRT
 ar الوكالة الوطنية لتقنين المواصلات

name morocco-haca
 kind government
 country morocco
 class regulator
 la HACA
 ar الهيئة العليا للاتصال السمعي البصري
 ar الهاكا

name bank-al-maghrib
 kind government
 country morocco
 class bank
 la Bank Al-Maghrib
 ar بنك المغرب

name morocco-hcp
 kind government
 country morocco
 la High Commission for Planning
 ar المندوبية السامية للتخطيط

name morocco-dgapr
 kind government
 country morocco
 la DGAPR
 ar المندوبية العامة لإدارة السجون وإعادة الإدماج
 ar المندوبية العامة لإدارة السجون

name morocco-ircam
 kind organization
 country morocco
 la IRCAM
 ar المعهد الملكي للثقافة الأمازيغية

name sudan-sovereign-council
 kind government
 country sudan
 la Transitional Sovereignty Council
 la Sovereign Council
 la Sudanese Sovereign Council
 la Sovereignty Council
 ar مجلس السيادة السوداني
 ar مجلس السيادة الانتقالي
 ar مجلس السيادة
 ar مجلس السيادة الانتقالي السوداني

name sudan-tmc
 kind government
 country sudan
 la Transitional Military Council
 ar المجلس العسكري الانتقالي
 ar المجلس العسكري السوداني

name sudan-ffc
 kind organization
 country sudan
 class party
 la Forces of Freedom and Change
 la Forces for Freedom and Change
 la FFC
 ar قوى الحرية والتغيير
 ar قوى إعلان الحرية والتغيير
 ar تحالف الحرية والتغيير

name sudan-spa
 kind organization
 country sudan
 class union
 la Sudanese Professionals Association
 ar تجمع المهنيين السودانيين

name sudan-taqaddum
 kind organization
 country sudan
 la Taqaddum
 la Coordination of Civil Democratic Forces
 ar تنسيقية القوى الديمقراطية المدنية
 ar تنسيقية القوى الديموقراطية المدنية
 ar تقدم السودانية
 ar تنسيقية تقدم

name sudan-resistance-committees
 kind organization
 country sudan
 la Sudanese resistance committees
 ar لجان المقاومة السودانية
 ar لجان المقاومة

name sudan-ndma
 kind government
 country sudan
 la Sudanese Humanitarian Aid Commission
 ar مفوضية العون الإنساني السودانية
 ar مفوضية العون الإنساني

name mauritania-parliament
 kind government
 country mauritania
 class parliament
 la Mauritanian parliament
 la Mauritanian Parliament
 la Mauritania's parliament
 ar الجمعية الوطنية الموريتانية
 ar البرلمان الموريتاني
 ar مجلس النواب الموريتاني

name somalia-parliament
 kind government
 country somalia
 class parliament
 la Somali parliament
 la Somali Parliament
 la Somalia's parliament
 ar البرلمان الصومالي
 ar مجلس الشعب الصومالي
 ar مجلس النواب الصومالي

name puntland
 kind government
 country somalia
 la Puntland
 ar بونتلاند
 ar بونت لاند
 ar أرض البونت

name jubaland
 kind government
 country somalia
 la Jubaland
 ar جوبالاند

name majles
 kind government
 country iran
 class parliament
 la Majlis
 la Iranian parliament
 la Majles
 la Iranian Parliament
 la Iran's parliament
 ar مجلس الشورى الإسلامي
 ar مجلس الشورى الإيراني
 ar البرلمان الإيراني
 ar مجلس الشورى الإسلامي الإيراني
 ar مجلس النواب الإيراني

name guardian-council
 kind government
 country iran
 class committee
 la Guardian Council
 ar مجلس صيانة الدستور

name assembly-experts
 kind government
 country iran
 class committee
 la Assembly of Experts
 ar مجلس خبراء القيادة
 ar مجلس الخبراء

name expediency-council
 kind government
 country iran
 class committee
 la Expediency Council
 ar مجمع تشخيص مصلحة النظام

name iran-snsc
 kind government
 country iran
 class committee
 la Supreme National Security Council
 ar المجلس الأعلى للأمن القومي الإيراني
 ar المجلس الأعلى للأمن القومي

name iran-aeoi
 kind government
 country iran
 la Atomic Energy Organization of Iran
 la AEOI
 ar منظمة الطاقة الذرية الإيرانية
 ar هيئة الطاقة الذرية الإيرانية

name iran-judiciary
 kind government
 country iran
 class judge
 la Iranian judiciary
 ar السلطة القضائية الإيرانية
 ar القضاء الإيراني

name iran-central-bank
 kind government
 country iran
 class bank
 la Central Bank of Iran
 la Iranian central bank
 la Iranian Central Bank
 la Iran's central bank
 ar البنك المركزي الإيراني
 ar المصرف المركزي الإيراني
 ar المركزي الإيراني

name iran-supreme-leader-office
 kind government
 country iran
 la Office of the Supreme Leader
 ar مكتب المرشد الأعلى
 ar بيت المرشد

name turkish-presidency
 kind government
 country turkey
 la Turkish presidency
 ar الرئاسة التركية
 ar مديرية الاتصالات في الرئاسة التركية
 ar دائرة الاتصال في الرئاسة التركية

name tbmm
 kind government
 country turkey
 class parliament
 la Grand National Assembly of Turkey
 la Turkish parliament
 la Turkish Parliament
 la Turkey's parliament
 ar البرلمان التركي
 ar مجلس الأمة التركي
 ar الجمعية الوطنية التركية
 ar مجلس الأمة التركي الكبير
 ar مجلس النواب التركي

name btk
 kind government
 country turkey
 class regulator
 la BTK
 la Information and Communication Technologies Authority
 ar هيئة تكنولوجيا المعلومات والاتصالات التركية
 ar هيئة تقنيات المعلومات والاتصالات

name rtuk
 kind government
 country turkey
 class regulator
 la RTÜK
 la RTUK
 la Radio and Television Supreme Council
 ar المجلس الأعلى للإذاعة والتلفزيون التركي
 ar المجلس الأعلى للإذاعة والتلفزيون

name turkish-competition
 kind government
 country turkey
 class regulator
 la Turkish Competition Board
 la Turkish Competition Authority
 ar هيئة المنافسة التركية
 ar مجلس المنافسة التركي

name kvkk
 kind government
 country turkey
 class regulator
 la KVKK
 ar هيئة حماية البيانات الشخصية التركية

name turkish-ysk
 kind government
 country turkey
 class regulator
 la Supreme Election Council
 la High Election Board
 ar الهيئة العليا للانتخابات التركية
 ar الهيئة العليا للانتخابات في تركيا

name turkish-cb
 kind government
 country turkey
 class bank
 la Central Bank of the Republic of Turkey
 la Turkish central bank
 la Turkish Central Bank
 la Turkey's central bank
 la Central Bank of Turkey
 ar البنك المركزي التركي
 ar المركزي التركي
 ar المصرف المركزي التركي

name diyanet
 kind government
 country turkey
 la Diyanet
 ar رئاسة الشؤون الدينية التركية
 ar ديانت

name tika
 kind government
 country turkey
 la TIKA
 ar تيكا
 ar وكالة التعاون والتنسيق التركية
 ar الوكالة التركية للتعاون والتنسيق

name afad
 kind government
 country turkey
 la AFAD
 ar آفاد
 ar إدارة الكوارث والطوارئ التركية
 ar رئاسة إدارة الكوارث والطوارئ

name ihh
 kind organization
 country turkey
 la IHH
 la IHH Humanitarian Relief Foundation
 ar هيئة الإغاثة الإنسانية التركية
 ar هيئة الإغاثة التركية

name turkish-red-crescent
 kind organization
 country turkey
 la Turkish Red Crescent
 la Kızılay
 ar الهلال الأحمر التركي

name npc-china
 kind government
 country china
 class parliament
 la National People's Congress
 la NPC
 la Chinese parliament
 la Chinese Parliament
 la China's parliament
 ar المجلس الوطني لنواب الشعب
 ar المجلس الوطني لنواب الشعب الصيني
 ar البرلمان الصيني
 ar مجلس النواب الصيني

name prc-state-council
 kind government
 country china
 la State Council of China
 la China's State Council
 ar مجلس الدولة الصيني

name zhongnanhai
 kind government
 country china
 la Zhongnanhai
 ar تشونغنانهاي

name chinese-mfa
 kind government
 country china
 class ministry
 la Chinese Foreign Ministry
 la China's Foreign Ministry
 la Chinese foreign ministry
 la Ministry of Foreign Affairs of China
 la Chinese Ministry of Foreign Affairs
 la Chinese Foreign Affairs Ministry
 la China's foreign ministry
 la China's Ministry of Foreign Affairs
 la China's Foreign Affairs Ministry
 ar وزارة الخارجية الصينية
 ar الخارجية الصينية

name mofcom
 kind government
 country china
 class ministry
 la MOFCOM
 la Chinese Ministry of Commerce
 la China's Commerce Ministry
 la Chinese commerce ministry
 la Ministry of Commerce of China
 ar وزارة التجارة الصينية
 ar التجارة الصينية

name cac-china
 kind government
 country china
 class regulator
 la Cyberspace Administration of China
 la CAC
 ar إدارة الفضاء السيبراني الصينية
 ar إدارة الفضاء الإلكتروني الصينية
 ar هيئة الفضاء الإلكتروني الصينية
 ar إدارة الفضاء السيبراني في الصين

name samr
 kind government
 country china
 class regulator
 la State Administration for Market Regulation
 la SAMR
 ar إدارة الدولة لتنظيم السوق
 ar الإدارة العامة لتنظيم السوق
 ar هيئة تنظيم السوق الصينية

name pboc
 kind government
 country china
 class bank
 la People's Bank of China
 la PBOC
 la PBoC
 la Chinese central bank
 la Chinese Central Bank
 la China's central bank
 la Central Bank of China
 ar بنك الشعب الصيني
 ar المركزي الصيني
 ar البنك المركزي الصيني
 ar بنك الشعب
 ar المصرف المركزي الصيني

name csrc
 kind government
 country china
 class regulator
 la China Securities Regulatory Commission
 ar هيئة تنظيم الأوراق المالية الصينية
 ar لجنة تنظيم الأوراق المالية الصينية

name taiwan-mac
 kind government
 country taiwan
 la Mainland Affairs Council
 ar مجلس شؤون البر الرئيسي

name china-tao
 kind government
 country china
 la Taiwan Affairs Office
 ar مكتب شؤون تايوان

name hk-legco
 kind government
 country hong-kong
 class parliament
 la Legislative Council of Hong Kong
 la LegCo
 ar المجلس التشريعي في هونغ كونغ

name japan-diet
 kind government
 country japan
 class parliament
 la National Diet
 la Japanese Diet
 la Japan's parliament
 la Japanese parliament
 la Japanese Parliament
 ar الدايت
 ar البرلمان الياباني
 ar الدايت الياباني
 ar مجلس النواب الياباني

name boj
 kind government
 country japan
 class bank
 la Bank of Japan
 la BOJ
 la Japanese central bank
 la Japanese Central Bank
 la Japan's central bank
 la Central Bank of Japan
 ar بنك اليابان
 ar بنك اليابان المركزي
 ar المركزي الياباني
 ar البنك المركزي الياباني
 ar المصرف المركزي الياباني

name jftc
 kind government
 country japan
 class regulator
 la Japan Fair Trade Commission
 la JFTC
 ar لجنة التجارة العادلة اليابانية
 ar هيئة التجارة العادلة اليابانية

name blue-house
 kind government
 country south-korea
 la Blue House
 la Cheong Wa Dae
 ar البيت الأزرق
 ar البيت الأزرق الكوري

name kftc
 kind government
 country south-korea
 class regulator
 la Korea Fair Trade Commission
 la KFTC
 ar لجنة التجارة العادلة الكورية
 ar هيئة التجارة العادلة الكورية
 ar لجنة التجارة العادلة في كوريا الجنوبية

name pipc-korea
 kind government
 country south-korea
 class regulator
 la Personal Information Protection Commission
 ar لجنة حماية المعلومات الشخصية الكورية
 ar لجنة حماية المعلومات الشخصية

name korea-assembly
 kind government
 country south-korea
 class parliament
 la South Korean National Assembly
 la South Korean parliament
 la South Korean Parliament
 la South Korea's parliament
 ar الجمعية الوطنية الكورية الجنوبية
 ar البرلمان الكوري الجنوبي
 ar مجلس النواب الكوري الجنوبي

name lok-sabha
 kind government
 country india
 class parliament
 la Lok Sabha
 la Indian parliament
 la India's parliament
 la Indian Parliament
 ar لوك سابها
 ar البرلمان الهندي
 ar مجلس النواب الهندي

name rajya-sabha
 kind government
 country india
 class parliament
 la Rajya Sabha
 ar راجيا سابها

name rbi
 kind government
 country india
 class bank
 la Reserve Bank of India
 la RBI
 la Indian central bank
 la Indian Central Bank
 la India's central bank
 la Central Bank of India
 ar بنك الاحتياطي الهندي
 ar البنك المركزي الهندي
 ar المركزي الهندي
 ar المصرف المركزي الهندي

name trai
 kind government
 country india
 class regulator
 la TRAI
 la Telecom Regulatory Authority of India
 ar هيئة تنظيم الاتصالات الهندية

name cci-india
 kind government
 country india
 class regulator
 la Competition Commission of India
 ar لجنة المنافسة الهندية
 ar هيئة المنافسة الهندية

name sebi
 kind government
 country india
 class regulator
 la SEBI
 la Securities and Exchange Board of India
 ar هيئة الأوراق المالية والبورصات الهندية
 ar سيبي الهندية

name meity
 kind government
 country india
 class ministry
 la MeitY
 la Ministry of Electronics and Information Technology
 ar وزارة الإلكترونيات وتكنولوجيا المعلومات الهندية

name cert-in
 kind government
 country india
 la CERT-In
 ar فريق الاستجابة لطوارئ الحاسوب الهندي

name isro
 kind government
 country india
 la ISRO
 la Indian Space Research Organisation
 ar المنظمة الهندية لأبحاث الفضاء
 ar منظمة أبحاث الفضاء الهندية
 ar وكالة الفضاء الهندية

name pakistan-pta
 kind government
 country pakistan
 class regulator
 la Pakistan Telecommunication Authority
 ar هيئة الاتصالات الباكستانية

name pakistan-parliament
 kind government
 country pakistan
 class parliament
 la National Assembly of Pakistan
 la Pakistani parliament
 la Pakistani Parliament
 la Pakistan's parliament
 ar الجمعية الوطنية الباكستانية
 ar البرلمان الباكستاني
 ar مجلس النواب الباكستاني

name pakistan-nab
 kind government
 country pakistan
 class regulator
 la National Accountability Bureau
 ar مكتب المحاسبة الوطني
 ar مكتب المحاسبة الوطني الباكستاني

name accc
 kind government
 country australia
 class regulator
 la ACCC
 la Australian Competition and Consumer Commission
 ar اللجنة الأسترالية للمنافسة والمستهلك
 ar هيئة المنافسة وحماية المستهلك الأسترالية
 ar لجنة المنافسة والمستهلكين الأسترالية

name esafety-au
 kind government
 country australia
 class regulator
 la eSafety Commissioner
 la eSafety Commission
 ar مفوض السلامة الإلكترونية الأسترالي
 ar مفوضة السلامة الإلكترونية الأسترالية
 ar هيئة السلامة الإلكترونية الأسترالية

name oaic
 kind government
 country australia
 class regulator
 la OAIC
 la Office of the Australian Information Commissioner
 ar مكتب مفوض المعلومات الأسترالي

name rba
 kind government
 country australia
 class bank
 la Reserve Bank of Australia
 la Australian central bank
 la Australian Central Bank
 la Australia's central bank
 la Central Bank of Australia
 ar بنك الاحتياطي الأسترالي
 ar البنك المركزي الأسترالي
 ar المصرف المركزي الأسترالي
 ar المركزي الأسترالي

name opc-canada
 kind government
 country canada
 class regulator
 la Office of the Privacy Commissioner of Canada
 la Privacy Commissioner of Canada
 ar مفوض الخصوصية الكندي
 ar مكتب مفوض الخصوصية الكندي

name crtc
 kind government
 country canada
 class regulator
 la CRTC
 la Canadian Radio-television and Telecommunications Commission
 ar هيئة الإذاعة والتلفزيون والاتصالات الكندية

name global-affairs-canada
 kind government
 country canada
 class ministry
 la Global Affairs Canada
 la Canadian Foreign Ministry
 la Canadian foreign ministry
 la Canadian Ministry of Foreign Affairs
 la Canadian Foreign Affairs Ministry
 la Canada's Foreign Ministry
 la Canada's foreign ministry
 la Canada's Ministry of Foreign Affairs
 la Canada's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Canada
 ar وزارة الشؤون العالمية الكندية
 ar وزارة الخارجية الكندية
 ar الخارجية الكندية

name bank-of-canada
 kind government
 country canada
 class bank
 la Bank of Canada
 la Canadian central bank
 la Canadian Central Bank
 la Canada's central bank
 la Central Bank of Canada
 ar بنك كندا
 ar بنك كندا المركزي
 ar البنك المركزي الكندي
 ar المصرف المركزي الكندي
 ar المركزي الكندي

name competition-bureau-canada
 kind government
 country canada
 class regulator
 la Competition Bureau of Canada
 ar مكتب المنافسة الكندي

name mexico-fgr
 kind government
 country mexico
 class prosecutor
 la Mexican Attorney General's Office
 la Mexico's Attorney General's Office
 la Fiscalía General de la República
 la FGR
 la Procuraduría General de la República
 la Mexican public prosecution
 la Mexican Public Prosecution
 la Mexican prosecutors
 la Mexican public prosecutor
 ar مكتب المدعي العام المكسيكي
 ar النيابة العامة المكسيكية
 ar مكتب المدعي العام في المكسيك
 ar الادعاء العام المكسيكي
 ar النيابة المكسيكية

name mexico-inai
 kind government
 country mexico
 class regulator
 la INAI
 ar المعهد الوطني للشفافية المكسيكي

name mexico-sedena
 kind government
 country mexico
 class ministry
 la SEDENA
 la Sedena
 la Mexican Defense Ministry
 la Mexico's Defense Ministry
 la Mexican Defence Ministry
 la Mexican defense ministry
 la Mexican defence ministry
 la Mexican Ministry of Defense
 la Mexican Ministry of Defence
 la Mexico's Defence Ministry
 la Mexico's defense ministry
 la Mexico's defence ministry
 la Mexico's Ministry of Defense
 la Mexico's Ministry of Defence
 ar وزارة الدفاع المكسيكية
 ar الدفاع المكسيكية
 ar أمانة الدفاع الوطني المكسيكية

name planalto
 kind government
 country brazil
 la Planalto
 la Palácio do Planalto
 ar قصر بلانالتو

name anatel
 kind government
 country brazil
 class regulator
 la Anatel
 la ANATEL
 ar أناتيل

name anpd-brazil
 kind government
 country brazil
 class regulator
 la ANPD
 ar الهيئة الوطنية لحماية البيانات البرازيلية
 ar هيئة حماية البيانات البرازيلية

name cade
 kind government
 country brazil
 class regulator
 la CADE
 ar هيئة مكافحة الاحتكار البرازيلية

name anvisa
 kind government
 country brazil
 class regulator
 la Anvisa
 la ANVISA
 ar أنفيسا
 ar الوكالة الوطنية للمراقبة الصحية البرازيلية

name casa-rosada
 kind government
 country argentina
 la Casa Rosada
 ar كاسا روسادا
 ar القصر الرئاسي الأرجنتيني
 ar القصر الوردي

name miraflores
 kind government
 country venezuela
 la Miraflores Palace
 ar قصر ميرافلوريس

name la-moneda
 kind government
 country chile
 la La Moneda
 ar قصر لامونيدا
 ar لا مونيدا

name cne-venezuela
 kind government
 country venezuela
 class regulator
 la National Electoral Council
 ar المجلس الوطني الانتخابي
 ar المجلس الوطني الانتخابي الفنزويلي

name popia-regulator
 kind government
 country south-africa
 class regulator
 la Information Regulator of South Africa
 ar هيئة تنظيم المعلومات في جنوب أفريقيا

name sa-npa
 kind government
 country south-africa
 class prosecutor
 la National Prosecuting Authority
 ar هيئة الادعاء الوطنية
 ar هيئة الادعاء الوطني في جنوب أفريقيا

name sarb
 kind government
 country south-africa
 class bank
 la South African Reserve Bank
 la South African central bank
 la South African Central Bank
 la South Africa's central bank
 la Central Bank of South Africa
 ar البنك المركزي الجنوب أفريقي
 ar بنك الاحتياطي الجنوب أفريقي
 ar المصرف المركزي الجنوب أفريقي
 ar المركزي الجنوب أفريقي

name nigeria-fccpc
 kind government
 country nigeria
 class regulator
 la Federal Competition and Consumer Protection Commission
 la FCCPC
 ar اللجنة الفيدرالية للمنافسة وحماية المستهلك النيجيرية
 ar اللجنة الفدرالية للمنافسة وحماية المستهلك النيجيرية
 ar لجنة المنافسة وحماية المستهلك النيجيرية

name nigeria-efcc
 kind government
 country nigeria
 class police
 la Economic and Financial Crimes Commission
 la EFCC
 ar لجنة مكافحة الجرائم الاقتصادية والمالية النيجيرية
 ar لجنة الجرائم الاقتصادية والمالية

name nigeria-ncc
 kind government
 country nigeria
 class regulator
 la Nigerian Communications Commission
 ar لجنة الاتصالات النيجيرية
 ar هيئة الاتصالات النيجيرية

name nigeria-nbc
 kind government
 country nigeria
 class regulator
 la National Broadcasting Commission
 ar هيئة البث الوطنية النيجيرية

name kenya-odpc
 kind government
 country kenya
 class regulator
 la Office of the Data Protection Commissioner
 ar مكتب مفوض حماية البيانات الكيني

name ethiopia-nebe
 kind government
 country ethiopia
 class regulator
 la National Election Board of Ethiopia
 ar المجلس الوطني للانتخابات الإثيوبي

name ethiopia-hrc
 kind organization
 country ethiopia
 class committee
 la Ethiopian Human Rights Commission
 ar مفوضية حقوق الإنسان الإثيوبية
 ar لجنة حقوق الإنسان الإثيوبية

name tigray-admin
 kind government
 country ethiopia
 la Tigray Interim Administration
 ar إدارة تيغراي المؤقتة
 ar الإدارة المؤقتة لإقليم تيغراي

name mali-junta
 kind government
 country mali
 la Malian junta
 ar المجلس العسكري في مالي
 ar المجلس العسكري الحاكم في مالي

name niger-cnsp
 kind government
 country niger
 la National Council for the Safeguard of the Homeland
 ar المجلس الوطني لحماية الوطن
 ar المجلس العسكري في النيجر

name myanmar-junta
 kind government
 country myanmar
 class army
 la Tatmadaw
 la Myanmar junta
 la Myanmar military
 la Burmese military
 la Burmese army
 la Burmese Army
 la Burmese armed forces
 la Burmese Armed Forces
 la Burmese troops
 ar المجلس العسكري في ميانمار
 ar المجلس العسكري الحاكم في ميانمار
 ar جيش ميانمار
 ar تاتماداو
 ar الجيش الميانماري
 ar الجيش البورمي
 ar القوات المسلحة الميانمارية
 ar القوات المسلحة البورمية
 ar القوات الميانمارية
 ar القوات البورمية

name myanmar-nug
 kind government
 country myanmar
 la National Unity Government
 ar حكومة الوحدة الوطنية في ميانمار

# Parties and movements of the Arab world

name muslim-brotherhood
 kind organization
 country egypt
 class party
 la Muslim Brotherhood
 la Ikhwan
 ar الإخوان المسلمون
 ar الإخوان المسلمين
 ar جماعة الإخوان المسلمين
 ar جماعة الإخوان
 ar تنظيم الإخوان
 ar الإخوان
 ar تنظيم الإخوان المسلمين
 ar جماعة الإخوان الإرهابية

name freedom-justice-egypt
 kind organization
 country egypt
 class party
 la Freedom and Justice Party
 ar حزب الحرية والعدالة

name wafd-party
 kind organization
 country egypt
 class party
 la Wafd Party
 la New Wafd Party
 ar حزب الوفد
 ar الوفد المصري

name mostaqbal-watan
 kind organization
 country egypt
 class party
 la Nation's Future Party
 la Mostaqbal Watan
 ar حزب مستقبل وطن
 ar مستقبل وطن

name al-nour-party
 kind organization
 country egypt
 class party
 la al-Nour Party
 la Al-Nour Party
 ar حزب النور
 ar حزب النور السلفي

name free-egyptians
 kind organization
 country egypt
 class party
 la Free Egyptians Party
 ar حزب المصريين الأحرار

name tagammu
 kind organization
 country egypt
 class party
 la Tagammu Party
 la National Progressive Unionist Party
 ar حزب التجمع

name dostour-party
 kind organization
 country egypt
 class party
 la al-Dostour Party
 la Constitution Party
 ar حزب الدستور

name esdp
 kind organization
 country egypt
 class party
 la Egyptian Social Democratic Party
 ar الحزب المصري الديمقراطي الاجتماعي
 ar الحزب المصري الديموقراطي الاجتماعي

name strong-egypt
 kind organization
 country egypt
 class party
 la Strong Egypt Party
 ar حزب مصر القوية

name al-wasat-party
 kind organization
 country egypt
 class party
 la Al-Wasat Party
 ar حزب الوسط المصري

name karama-party
 kind organization
 country egypt
 class party
 la Karama Party
 ar حزب الكرامة

name popular-alliance-egypt
 kind organization
 country egypt
 class party
 la Socialist Popular Alliance Party
 ar حزب التحالف الشعبي الاشتراكي
 ar التحالف الشعبي الاشتراكي

name bread-freedom
 kind organization
 country egypt
 class party
 la Bread and Freedom Party
 ar حزب العيش والحرية

name conservative-egypt
 kind organization
 country egypt
 class party
 la Conservative Party of Egypt
 ar حزب المحافظين المصري

name ndp-egypt
 kind organization
 country egypt
 class party
 la National Democratic Party of Egypt
 ar الحزب الوطني الديمقراطي المصري
 ar الحزب الوطني الديموقراطي المصري
 ar الحزب الوطني المنحل

name april-6
 kind organization
 country egypt
 class party
 la April 6 Youth Movement
 la April 6 Movement
 la 6 April Youth Movement
 ar حركة 6 أبريل
 ar حركة شباب 6 أبريل
 ar حركة شباب السادس من أبريل

name kefaya
 kind organization
 country egypt
 class party
 la Kefaya
 ar حركة كفاية

name tamarod
 kind organization
 country egypt
 class party
 la Tamarod
 ar حركة تمرد

name republican-peoples-egypt
 kind organization
 country egypt
 class party
 la Republican People's Party of Egypt
 ar حزب الشعب الجمهوري المصري

name revolutionary-socialists
 kind organization
 country egypt
 class party
 la Revolutionary Socialists
 ar حركة الاشتراكيين الثوريين
 ar الاشتراكيون الثوريون

name civil-democratic-movement
 kind organization
 country egypt
 class party
 la Civil Democratic Movement
 ar الحركة المدنية الديمقراطية
 ar الحركة المدنية الديموقراطية

name national-salvation-front-egypt
 kind organization
 country egypt
 class party
 la National Salvation Front
 ar جبهة الإنقاذ الوطني

name hezbollah
 kind organization
 country lebanon
 class party
 la Hezbollah
 la Hizbullah
 la Hizballah
 la Hizbollah
 la Hezbullah
 ar حزب الله
 ar حزب الله اللبناني

name amal-movement
 kind organization
 country lebanon
 class party
 la Amal Movement
 la Amal movement
 ar حركة أمل
 ar حركة أمل اللبنانية

name future-movement
 kind organization
 country lebanon
 class party
 la Future Movement
 la Mustaqbal Movement
 ar تيار المستقبل

name fpm
 kind organization
 country lebanon
 class party
 la Free Patriotic Movement
 la FPM
 ar التيار الوطني الحر

name lebanese-forces
 kind organization
 country lebanon
 class party
 la Lebanese Forces
 ar القوات اللبنانية
 ar حزب القوات اللبنانية

name kataeb
 kind organization
 country lebanon
 class party
 la Kataeb Party
 la Phalange Party
 la Kataeb
 ar حزب الكتائب
 ar حزب الكتائب اللبنانية
 ar الكتائب اللبنانية

name psp-lebanon
 kind organization
 country lebanon
 class party
 la Progressive Socialist Party
 ar الحزب التقدمي الاشتراكي
 ar الحزب الاشتراكي اللبناني

name marada
 kind organization
 country lebanon
 class party
 la Marada Movement
 ar تيار المردة
 ar المردة

name ssnp
 kind organization
 country lebanon
 class party
 la Syrian Social Nationalist Party
 la SSNP
 ar الحزب السوري القومي الاجتماعي
 ar الحزب القومي السوري

name lebanese-communist
 kind organization
 country lebanon
 class party
 la Lebanese Communist Party
 ar الحزب الشيوعي اللبناني

name jamaa-islamiya-lebanon
 kind organization
 country lebanon
 class party
 la al-Jamaa al-Islamiya in Lebanon
 ar الجماعة الإسلامية في لبنان
 ar الجماعة الإسلامية اللبنانية

name march-14
 kind organization
 country lebanon
 class party
 la March 14 Alliance
 ar قوى 14 آذار
 ar تحالف 14 آذار
 ar قوى الرابع عشر من آذار

name march-8
 kind organization
 country lebanon
 class party
 la March 8 Alliance
 ar قوى 8 آذار
 ar تحالف 8 آذار
 ar قوى الثامن من آذار

name tashnag
 kind organization
 country lebanon
 class party
 la Tashnag Party
 ar حزب الطاشناق

name national-bloc-lebanon
 kind organization
 country lebanon
 class party
 la National Bloc
 ar الكتلة الوطنية اللبنانية

name citizens-state
 kind organization
 country lebanon
 class party
 la Citizens in a State
 ar مواطنون ومواطنات في دولة

name fatah
 kind organization
 country palestine
 class party
 la Fatah
 la Fateh
 la Fatah movement
 ar حركة فتح
 ar حركة التحرير الوطني الفلسطيني
 ar حركة التحرير الوطني الفلسطيني فتح
 ar فتح الفلسطينية

name hamas
 kind organization
 country palestine
 class party
 la Hamas
 la Islamic Resistance Movement
 la Hamas movement
 ar حماس
 ar حركة حماس
 ar حركة المقاومة الإسلامية
 ar حركة المقاومة الإسلامية حماس
 ar حركة المقاومة الإسلامية (حماس)

name pflp
 kind organization
 country palestine
 class party
 la Popular Front for the Liberation of Palestine
 la PFLP
 ar الجبهة الشعبية لتحرير فلسطين
 ar الجبهة الشعبية

name dflp
 kind organization
 country palestine
 class party
 la Democratic Front for the Liberation of Palestine
 la DFLP
 ar الجبهة الديمقراطية لتحرير فلسطين
 ar الجبهة الديموقراطية لتحرير فلسطين
 ar الجبهة الديمقراطية
 ar الجبهة الديموقراطية

name pflp-gc
 kind organization
 country palestine
 class party
 la PFLP-GC
 la Popular Front for the Liberation of Palestine - General Command
 ar الجبهة الشعبية القيادة العامة
 ar الجبهة الشعبية لتحرير فلسطين القيادة العامة
 ar الجبهة الشعبية - القيادة العامة

name palestinian-peoples-party
 kind organization
 country palestine
 class party
 la Palestinian People's Party
 ar حزب الشعب الفلسطيني

name palestinian-national-initiative
 kind organization
 country palestine
 class party
 la Palestinian National Initiative
 ar المبادرة الوطنية الفلسطينية
 ar حركة المبادرة الوطنية الفلسطينية

name fida-palestine
 kind organization
 country palestine
 class party
 la Palestinian Democratic Union
 ar حزب فدا
 ar الاتحاد الديمقراطي الفلسطيني
 ar الاتحاد الديموقراطي الفلسطيني

name hizb-ut-tahrir
 kind organization
 country palestine
 class party
 la Hizb ut-Tahrir
 ar حزب التحرير
 ar حزب التحرير الإسلامي

name bds
 kind organization
 country palestine
 class party
 la BDS
 la BDS movement
 la Boycott, Divestment and Sanctions
 la BDS Movement
 ar حركة المقاطعة
 ar حركة مقاطعة إسرائيل
 ar حركة بي دي إس
 ar بي دي إس
 ar بي.دي.إس
 ar حركة المقاطعة وسحب الاستثمارات وفرض العقوبات
 ar حركة المقاطعة العالمية

name dawa-party
 kind organization
 country iraq
 class party
 la Islamic Dawa Party
 la Dawa Party
 ar حزب الدعوة
 ar حزب الدعوة الإسلامية

name state-of-law
 kind organization
 country iraq
 class party
 la State of Law Coalition
 ar ائتلاف دولة القانون
 ar كتلة دولة القانون

name sadrist-movement
 kind organization
 country iraq
 class party
 la Sadrist Movement
 la Sadrists
 la Sadrist movement
 ar التيار الصدري
 ar التيار الوطني الشيعي
 ar الصدريون
 ar الصدريين

name sairoon
 kind organization
 country iraq
 class party
 la Sairoon
 ar تحالف سائرون

name fatah-alliance
 kind organization
 country iraq
 class party
 la Fatah Alliance
 ar تحالف الفتح

name hikma-movement
 kind organization
 country iraq
 class party
 la National Wisdom Movement
 la Hikma Movement
 ar تيار الحكمة
 ar تيار الحكمة الوطني

name isci
 kind organization
 country iraq
 class party
 la Islamic Supreme Council of Iraq
 ar المجلس الأعلى الإسلامي العراقي

name taqaddum-iraq
 kind organization
 country iraq
 class party
 la Taqaddum Party
 la Progress Party of Iraq
 ar حزب تقدم
 ar حزب تقدم العراقي

name azm-alliance
 kind organization
 country iraq
 class party
 la Azm Alliance
 ar تحالف عزم
 ar تحالف العزم

name siyada
 kind organization
 country iraq
 class party
 la Sovereignty Alliance
 la Siyada Alliance
 ar تحالف السيادة

name iraqi-islamic-party
 kind organization
 country iraq
 class party
 la Iraqi Islamic Party
 ar الحزب الإسلامي العراقي

name iraqi-communist
 kind organization
 country iraq
 class party
 la Iraqi Communist Party
 ar الحزب الشيوعي العراقي

name nasr-coalition
 kind organization
 country iraq
 class party
 la Victory Coalition
 la Nasr Coalition
 ar ائتلاف النصر

name emtidad
 kind organization
 country iraq
 class party
 la Emtidad
 ar حركة امتداد

name kdp
 kind organization
 country iraq
 class party
 la Kurdistan Democratic Party
 la KDP
 ar الحزب الديمقراطي الكردستاني
 ar الحزب الديموقراطي الكردستاني
 ar الديمقراطي الكردستاني
 ar الديموقراطي الكردستاني
 ar البارتي
 ar الحزب الديمقراطي الكوردستاني
 ar الحزب الديموقراطي الكوردستاني

name puk
 kind organization
 country iraq
 class party
 la Patriotic Union of Kurdistan
 la PUK
 ar الاتحاد الوطني الكردستاني
 ar الوطني الكردستاني
 ar الاتحاد الوطني الكوردستاني

name gorran
 kind organization
 country iraq
 class party
 la Gorran
 la Gorran Movement
 ar حركة التغيير الكردية
 ar حركة غوران
 ar كوران

name new-generation-kurdistan
 kind organization
 country iraq
 class party
 la New Generation Movement
 ar حراك الجيل الجديد
 ar الجيل الجديد الكردستاني

name baath-iraq
 kind organization
 country iraq
 class party
 la Iraqi Baath Party
 ar حزب البعث العراقي

name baath-party
 kind organization
 country syria
 class party
 la Baath Party
 la Ba'ath Party
 la Arab Socialist Baath Party
 ar حزب البعث
 ar حزب البعث العربي الاشتراكي
 ar البعث السوري

name pyd
 kind organization
 country syria
 class party
 la Democratic Union Party
 la PYD
 ar حزب الاتحاد الديمقراطي
 ar حزب الاتحاد الديموقراطي
 ar حزب الاتحاد الديمقراطي الكردي
 ar حزب الاتحاد الديموقراطي الكردي
 ar الاتحاد الديمقراطي الكردي
 ar الاتحاد الديموقراطي الكردي
 ar حزب الاتحاد الديمقراطي السوري
 ar حزب الاتحاد الديموقراطي السوري

name knc-syria
 kind organization
 country syria
 class party
 la Kurdish National Council
 ar المجلس الوطني الكردي

name islamic-action-front
 kind organization
 country jordan
 class party
 la Islamic Action Front
 ar حزب جبهة العمل الإسلامي
 ar جبهة العمل الإسلامي

name islah-yemen
 kind organization
 country yemen
 class party
 la al-Islah
 la Al-Islah
 la Islah Party
 la Yemeni Congregation for Reform
 ar حزب الإصلاح اليمني
 ar حزب التجمع اليمني للإصلاح
 ar التجمع اليمني للإصلاح
 ar حزب الإصلاح

name gpc-yemen
 kind organization
 country yemen
 class party
 la General People's Congress
 la GPC
 ar المؤتمر الشعبي العام
 ar حزب المؤتمر الشعبي العام

name yemeni-socialist
 kind organization
 country yemen
 class party
 la Yemeni Socialist Party
 ar الحزب الاشتراكي اليمني

name nasserist-yemen
 kind organization
 country yemen
 class party
 la Nasserist Unionist People's Organisation
 ar التنظيم الوحدوي الشعبي الناصري

name southern-movement-yemen
 kind organization
 country yemen
 class party
 la Southern Movement
 ar الحراك الجنوبي
 ar الحراك الجنوبي اليمني

name ennahda
 kind organization
 country tunisia
 class party
 la Ennahda
 la Ennahdha
 la Ennahda Movement
 la Ennahda party
 ar حركة النهضة
 ar حركة النهضة التونسية
 ar حزب النهضة
 ar حزب النهضة التونسي
 ar النهضة التونسية
 ar حزب حركة النهضة

name nidaa-tounes
 kind organization
 country tunisia
 class party
 la Nidaa Tounes
 la Nida Tounes
 ar نداء تونس
 ar حزب نداء تونس
 ar حركة نداء تونس

name tahya-tounes
 kind organization
 country tunisia
 class party
 la Tahya Tounes
 ar تحيا تونس
 ar حركة تحيا تونس

name qalb-tounes
 kind organization
 country tunisia
 class party
 la Qalb Tounes
 la Heart of Tunisia
 ar قلب تونس
 ar حزب قلب تونس

name free-destourian
 kind organization
 country tunisia
 class party
 la Free Destourian Party
 ar الحزب الدستوري الحر
 ar الدستوري الحر

name attayar-tn
 kind organization
 country tunisia
 class party
 la Democratic Current
 la Attayar
 ar التيار الديمقراطي
 ar التيار الديموقراطي
 ar حزب التيار الديمقراطي
 ar حزب التيار الديموقراطي

name karama-coalition
 kind organization
 country tunisia
 class party
 la Dignity Coalition
 la Al Karama Coalition
 ar ائتلاف الكرامة
 ar ائتلاف الكرامة التونسي

name echaab-tn
 kind organization
 country tunisia
 class party
 la People's Movement
 la Echaab Movement
 ar حركة الشعب التونسية
 ar حركة الشعب

name ettakatol
 kind organization
 country tunisia
 class party
 la Ettakatol
 ar التكتل من أجل العمل والحريات
 ar حزب التكتل التونسي

name cpr-tunisia
 kind organization
 country tunisia
 class party
 la Congress for the Republic
 ar المؤتمر من أجل الجمهورية
 ar حزب المؤتمر من أجل الجمهورية

name afek-tounes
 kind organization
 country tunisia
 class party
 la Afek Tounes
 ar آفاق تونس
 ar حزب آفاق تونس

name popular-front-tunisia
 kind organization
 country tunisia
 class party
 la Popular Front of Tunisia
 ar الجبهة الشعبية التونسية

name nsf-tunisia
 kind organization
 country tunisia
 class party
 la National Salvation Front of Tunisia
 ar جبهة الخلاص الوطني
 ar جبهة الخلاص الوطني التونسية
 ar جبهة الخلاص التونسية

name workers-party-tn
 kind organization
 country tunisia
 class party
 la Workers' Party of Tunisia
 ar حزب العمال التونسي

name jomhouri-tn
 kind organization
 country tunisia
 class party
 la Republican Party of Tunisia
 la Al Joumhouri
 ar الحزب الجمهوري التونسي

name rcd-tunisia
 kind organization
 country tunisia
 class party
 la Constitutional Democratic Rally
 ar التجمع الدستوري الديمقراطي
 ar التجمع الدستوري الديموقراطي

name fln
 kind organization
 country algeria
 class party
 la National Liberation Front
 la FLN
 ar جبهة التحرير الوطني
 ar جبهة التحرير الوطني الجزائرية
 ar حزب جبهة التحرير الوطني
 ar الأفلان

name rnd-algeria
 kind organization
 country algeria
 class party
 la National Rally for Democracy
 la Democratic National Rally
 ar التجمع الوطني الديمقراطي
 ar التجمع الوطني الديموقراطي
 ar الأرندي

name msp-algeria
 kind organization
 country algeria
 class party
 la Movement of Society for Peace
 ar حركة مجتمع السلم
 ar حمس

name ffs-algeria
 kind organization
 country algeria
 class party
 la Socialist Forces Front
 ar جبهة القوى الاشتراكية
 ar الأفافاس

name rcd-algeria
 kind organization
 country algeria
 class party
 la Rally for Culture and Democracy
 ar التجمع من أجل الثقافة والديمقراطية
 ar التجمع من أجل الثقافة والديموقراطية
 ar الأرسيدي

name pt-algeria
 kind organization
 country algeria
 class party
 la Workers' Party of Algeria
 ar حزب العمال الجزائري

name bina-algeria
 kind organization
 country algeria
 class party
 la El-Bina Movement
 ar حركة البناء الوطني

name jil-jadid
 kind organization
 country algeria
 class party
 la Jil Jadid
 ar حزب جيل جديد
 ar جيل جديد الجزائري

name fis
 kind organization
 country algeria
 class party
 la Islamic Salvation Front
 ar الجبهة الإسلامية للإنقاذ
 ar جبهة الإنقاذ الإسلامية

name mak
 kind organization
 country algeria
 class party
 la MAK
 la Movement for the Self-Determination of Kabylie
 ar حركة الماك
 ar الماك
 ar حركة تقرير مصير القبائل
 ar الحركة من أجل تقرير مصير منطقة القبائل

name rachad
 kind organization
 country algeria
 class party
 la Rachad
 la Rachad movement
 ar حركة رشاد
 ar حركة رشاد الجزائرية

name pjd
 kind organization
 country morocco
 class party
 la Justice and Development Party of Morocco
 la PJD
 ar حزب العدالة والتنمية المغربي
 ar العدالة والتنمية المغربي
 ar البيجيدي

name rni
 kind organization
 country morocco
 class party
 la National Rally of Independents
 la RNI
 ar التجمع الوطني للأحرار
 ar حزب التجمع الوطني للأحرار

name pam
 kind organization
 country morocco
 class party
 la Authenticity and Modernity Party
 la PAM
 ar الأصالة والمعاصرة
 ar حزب الأصالة والمعاصرة
 ar البام

name istiqlal
 kind organization
 country morocco
 class party
 la Istiqlal Party
 ar حزب الاستقلال
 ar حزب الاستقلال المغربي

name usfp
 kind organization
 country morocco
 class party
 la USFP
 la Socialist Union of Popular Forces
 ar الاتحاد الاشتراكي للقوات الشعبية
 ar حزب الاتحاد الاشتراكي

name pps-morocco
 kind organization
 country morocco
 class party
 la Party of Progress and Socialism
 ar حزب التقدم والاشتراكية

name mp-morocco
 kind organization
 country morocco
 class party
 la Popular Movement of Morocco
 ar الحركة الشعبية المغربية
 ar حزب الحركة الشعبية

name uc-morocco
 kind organization
 country morocco
 class party
 la Constitutional Union
 ar حزب الاتحاد الدستوري
 ar الاتحاد الدستوري

name al-adl-wal-ihsan
 kind organization
 country morocco
 class party
 la Al Adl Wal Ihsane
 la Justice and Charity
 la Justice and Spirituality
 ar جماعة العدل والإحسان
 ar العدل والإحسان

name unified-socialist-ma
 kind organization
 country morocco
 class party
 la Unified Socialist Party
 ar الحزب الاشتراكي الموحد

name annahj
 kind organization
 country morocco
 class party
 la Annahj Addimocrati
 la Democratic Way
 ar النهج الديمقراطي
 ar النهج الديموقراطي
 ar حزب النهج الديمقراطي
 ar حزب النهج الديموقراطي
 ar النهج الديمقراطي العمالي
 ar النهج الديموقراطي العمالي

name fgd
 kind organization
 country morocco
 class party
 la Federation of the Democratic Left
 ar فيدرالية اليسار الديمقراطي
 ar فيدرالية اليسار الديموقراطي
 ar فدرالية اليسار الديمقراطي
 ar فدرالية اليسار الديموقراطي

name hirak-rif
 kind organization
 country morocco
 class party
 la Hirak Rif
 la Hirak Rif Movement
 la Rif movement
 ar حراك الريف

name genz212
 kind organization
 country morocco
 class party
 la GenZ212
 la GenZ 212
 ar جيل زد 212
 ar حركة جيل زد 212

name ncp-sudan
 kind organization
 country sudan
 class party
 la National Congress Party
 la NCP
 ar حزب المؤتمر الوطني
 ar حزب المؤتمر الوطني السوداني
 ar المؤتمر الوطني المحلول

name umma-sudan
 kind organization
 country sudan
 class party
 la National Umma Party
 ar حزب الأمة القومي
 ar حزب الأمة القومي السوداني
 ar حزب الأمة السوداني

name dup-sudan
 kind organization
 country sudan
 class party
 la Democratic Unionist Party of Sudan
 ar الحزب الاتحادي الديمقراطي
 ar الحزب الاتحادي الديموقراطي
 ar الحزب الاتحادي الديمقراطي الأصل
 ar الحزب الاتحادي الديموقراطي الأصل

name scp
 kind organization
 country sudan
 class party
 la Sudanese Communist Party
 ar الحزب الشيوعي السوداني

name sudanese-congress
 kind organization
 country sudan
 class party
 la Sudanese Congress Party
 ar حزب المؤتمر السوداني
 ar المؤتمر السوداني

name pcp-sudan
 kind organization
 country sudan
 class party
 la Popular Congress Party
 ar حزب المؤتمر الشعبي السوداني
 ar المؤتمر الشعبي السوداني

name splm
 kind organization
 country sudan
 class party
 la Sudan People's Liberation Movement
 la SPLM
 ar الحركة الشعبية لتحرير السودان

name jcp-libya
 kind organization
 country libya
 class party
 la Justice and Construction Party
 ar حزب العدالة والبناء

name nfa-libya
 kind organization
 country libya
 class party
 la National Forces Alliance
 ar تحالف القوى الوطنية
 ar تحالف القوى الوطنية الليبي

name insaf-mr
 kind organization
 country mauritania
 class party
 la El Insaf
 la Union for the Republic
 ar حزب الإنصاف
 ar حزب الإنصاف الموريتاني
 ar الاتحاد من أجل الجمهورية

name tewassoul
 kind organization
 country mauritania
 class party
 la Tewassoul
 ar حزب تواصل
 ar تواصل الموريتاني
 ar حزب التجمع الوطني للإصلاح والتنمية

name ira-mauritania
 kind organization
 country mauritania
 class party
 la IRA-Mauritania
 la Initiative for the Resurgence of the Abolitionist Movement
 ar حركة إيرا
 ar حركة إيرا الموريتانية
 ar مبادرة انبعاث الحركة الانعتاقية

name al-wefaq
 kind organization
 country bahrain
 class party
 la al-Wefaq
 la Al-Wefaq
 la Al Wefaq
 ar جمعية الوفاق
 ar جمعية الوفاق الوطني الإسلامية
 ar جمعية الوفاق البحرينية
 ar الوفاق البحرينية

name waad-bahrain
 kind organization
 country bahrain
 class party
 la National Democratic Action Society
 ar جمعية وعد
 ar جمعية العمل الوطني الديمقراطي
 ar جمعية العمل الوطني الديموقراطي

name hadas-kuwait
 kind organization
 country kuwait
 class party
 la Islamic Constitutional Movement
 la Hadas
 ar الحركة الدستورية الإسلامية
 ar حدس الكويتية

# Turkey, Iran and Israel

name akp
 kind organization
 country turkey
 class party
 la AKP
 la Justice and Development Party
 la AK Party
 la Ak Party
 ar حزب العدالة والتنمية
 ar حزب العدالة والتنمية التركي
 ar العدالة والتنمية التركي
 ar العدالة والتنمية

name chp
 kind organization
 country turkey
 class party
 la CHP
 la Republican People's Party
 ar حزب الشعب الجمهوري
 ar حزب الشعب الجمهوري التركي
 ar الشعب الجمهوري

name mhp
 kind organization
 country turkey
 class party
 la MHP
 la Nationalist Movement Party
 ar حزب الحركة القومية
 ar حزب الحركة القومية التركي
 ar الحركة القومية التركي

name hdp
 kind organization
 country turkey
 class party
 la HDP
 la Peoples' Democratic Party
 la People's Democratic Party
 ar حزب الشعوب الديمقراطي
 ar حزب الشعوب الديموقراطي
 ar الشعوب الديمقراطي
 ar الشعوب الديموقراطي
 ar حزب الشعوب الديمقراطي الكردي
 ar حزب الشعوب الديموقراطي الكردي

name dem-party
 kind organization
 country turkey
 class party
 la DEM Party
 la Peoples' Equality and Democracy Party
 ar حزب المساواة وديمقراطية الشعوب
 ar حزب المساواة وديموقراطية الشعوب
 ar حزب ديم
 ar حزب المساواة والديمقراطية للشعوب
 ar حزب المساواة والديموقراطية للشعوب
 ar حزب ديم الكردي

name iyi-party
 kind organization
 country turkey
 class party
 la İYİ Party
 la IYI Party
 ar الحزب الجيد
 ar حزب الجيد
 ar الحزب الجيد التركي

name saadet
 kind organization
 country turkey
 class party
 la Felicity Party
 la Saadet Party
 ar حزب السعادة
 ar حزب السعادة التركي

name deva
 kind organization
 country turkey
 class party
 la DEVA Party
 la Democracy and Progress Party
 ar حزب الديمقراطية والتقدم
 ar حزب الديموقراطية والتقدم
 ar حزب ديفا

name future-party-tr
 kind organization
 country turkey
 class party
 la Future Party
 la Gelecek Party
 ar حزب المستقبل التركي

name new-welfare
 kind organization
 country turkey
 class party
 la New Welfare Party
 ar حزب الرفاه الجديد
 ar الرفاه الجديد

name victory-party-tr
 kind organization
 country turkey
 class party
 la Victory Party
 la Zafer Party
 ar حزب الظفر
 ar حزب النصر التركي

name tip
 kind organization
 country turkey
 class party
 la Workers' Party of Turkey
 ar حزب العمال التركي

name gulen-movement
 kind organization
 country turkey
 class party
 la Gülen movement
 la Gulen movement
 la Gulen Movement
 la FETÖ
 la FETO
 la Gulenist movement
 ar حركة غولن
 ar جماعة غولن
 ar تنظيم غولن
 ar حركة جولن
 ar جماعة فتح الله غولن
 ar منظمة غولن
 ar حركة كولن
 ar جماعة جولن
 ar منظمة غولن الإرهابية

name peoples-alliance-tr
 kind organization
 country turkey
 class party
 la People's Alliance of Turkey
 la Cumhur Alliance
 ar تحالف الجمهور
 ar تحالف الشعب التركي

name nation-alliance-tr
 kind organization
 country turkey
 class party
 la Nation Alliance
 la Millet Alliance
 la Table of Six
 ar تحالف الأمة التركي
 ar الطاولة السداسية
 ar طاولة الستة
 ar تحالف الأمة

name mek
 kind organization
 country iran
 class party
 la People's Mujahedin Organization of Iran
 la MEK
 la Mujahedin-e-Khalq
 la People's Mojahedin Organization of Iran
 la PMOI
 ar مجاهدي خلق
 ar منظمة مجاهدي خلق
 ar منظمة مجاهدي خلق الإيرانية
 ar مجاهدو خلق

name ncri
 kind organization
 country iran
 class party
 la National Council of Resistance of Iran
 la NCRI
 ar المجلس الوطني للمقاومة الإيرانية
 ar المجلس الوطني للمقاومة في إيران

name tudeh
 kind organization
 country iran
 class party
 la Tudeh Party
 ar حزب توده

name pdki
 kind organization
 country iran
 class party
 la Democratic Party of Iranian Kurdistan
 la PDKI
 la KDPI
 ar الحزب الديمقراطي الكردستاني الإيراني
 ar الحزب الديموقراطي الكردستاني الإيراني
 ar الحزب الديمقراطي الكردستاني في إيران
 ar الحزب الديموقراطي الكردستاني في إيران

name komala
 kind organization
 country iran
 class party
 la Komala
 ar كومله
 ar حزب كومله

name likud
 kind organization
 country israel
 class party
 la Likud
 la Likud party
 ar الليكود
 ar حزب الليكود
 ar ليكود
 ar حزب الليكود الإسرائيلي

name yesh-atid
 kind organization
 country israel
 class party
 la Yesh Atid
 ar يش عتيد
 ar ييش عتيد
 ar حزب هناك مستقبل
 ar حزب يش عتيد
 ar حزب يوجد مستقبل

name kahol-lavan
 kind organization
 country israel
 class party
 la Blue and White
 la Kahol Lavan
 la Blue and White party
 ar حزب أزرق أبيض
 ar أزرق أبيض
 ar تحالف أزرق أبيض
 ar كاحول لافان
 ar حزب كاحول لافان

name national-unity-il
 kind organization
 country israel
 class party
 la National Unity Party
 la HaMahane HaMamlakhti
 la National Unity
 ar معسكر الدولة
 ar المعسكر الرسمي
 ar حزب معسكر الدولة
 ar المعسكر الوطني الإسرائيلي

name labor-il
 kind organization
 country israel
 class party
 la Israeli Labor Party
 la Israeli Labour Party
 la Avoda
 ar حزب العمل الإسرائيلي
 ar العمل الإسرائيلي

name meretz
 kind organization
 country israel
 class party
 la Meretz
 ar ميرتس
 ar ميريتس
 ar حزب ميرتس

name democrats-il
 kind organization
 country israel
 class party
 ar حزب الديمقراطيين الإسرائيلي
 ar حزب الديموقراطيين الإسرائيلي

name shas
 kind organization
 country israel
 class party
 la Shas
 ar شاس
 ar حزب شاس
 ar حركة شاس

name utj
 kind organization
 country israel
 class party
 la United Torah Judaism
 la UTJ
 la Agudat Israel
 la Degel HaTorah
 ar يهدوت هتوراة
 ar حزب يهودية التوراة الموحدة
 ar يهودية التوراة
 ar أغودات يسرائيل
 ar ديغل هتوراه

name yisrael-beiteinu
 kind organization
 country israel
 class party
 la Yisrael Beiteinu
 la Yisrael Beytenu
 la Israel Beitenu
 ar إسرائيل بيتنا
 ar يسرائيل بيتينو
 ar حزب إسرائيل بيتنا

name otzma
 kind organization
 country israel
 class party
 la Otzma Yehudit
 la Jewish Power
 ar عوتسما يهوديت
 ar القوة اليهودية
 ar حزب القوة اليهودية
 ar عوتسماه يهوديت
 ar حزب عظمة يهودية
 ar عظمة يهودية

name religious-zionism
 kind organization
 country israel
 class party
 la Religious Zionism party
 la Religious Zionist Party
 ar الصهيونية الدينية
 ar حزب الصهيونية الدينية

name yamina
 kind organization
 country israel
 class party
 la Yamina
 ar حزب يمينا
 ar تحالف يمينا

name new-hope-il
 kind organization
 country israel
 class party
 la New Hope party
 la New Hope Party
 la Tikva Hadasha
 ar حزب أمل جديد
 ar تكفا حداشا
 ar حزب الأمل الجديد

name kulanu
 kind organization
 country israel
 class party
 la Kulanu
 ar حزب كولانو

name jewish-home
 kind organization
 country israel
 class party
 la Jewish Home
 la Habayit Hayehudi
 ar البيت اليهودي
 ar حزب البيت اليهودي

name joint-list
 kind organization
 country israel
 class party
 la Joint List
 ar القائمة المشتركة
 ar القائمة العربية المشتركة

name raam
 kind organization
 country israel
 class party
 la Ra'am
 la Raam
 la United Arab List
 ar القائمة الموحدة
 ar القائمة العربية الموحدة
 ar راعم

name hadash
 kind organization
 country israel
 class party
 la Hadash
 ar حداش
 ar الجبهة الديمقراطية للسلام والمساواة
 ar الجبهة الديموقراطية للسلام والمساواة
 ar حداش الإسرائيلي

name taal
 kind organization
 country israel
 class party
 la Ta'al
 ar الحركة العربية للتغيير

name balad
 kind organization
 country israel
 class party
 la Balad party
 la National Democratic Assembly
 ar التجمع الوطني الديمقراطي الفلسطيني
 ar التجمع الوطني الديموقراطي الفلسطيني
 ar حزب بلد
 ar التجمع الوطني الديمقراطي في إسرائيل
 ar التجمع الوطني الديموقراطي في إسرائيل

name noam-il
 kind organization
 country israel
 class party
 la Noam party
 ar حزب نوعام
 ar نوعام

name zionist-union
 kind organization
 country israel
 class party
 la Zionist Union
 ar المعسكر الصهيوني
 ar حزب المعسكر الصهيوني

name islamic-movement-il
 kind organization
 country israel
 class party
 la Northern Islamic Movement
 la Islamic Movement in Israel
 ar الحركة الإسلامية في الداخل
 ar الحركة الإسلامية في إسرائيل
 ar الحركة الإسلامية الشمالية

name kahane-chai
 kind organization
 country israel
 class party
 la Kach
 la Kahane Chai
 ar حركة كاخ
 ar كهانا حي

# Europe

name conservative-party-uk
 kind organization
 country united-kingdom
 class party
 la Conservative Party
 la Conservatives
 la Tories
 la Tory Party
 la British Conservative Party
 la Tory party
 ar حزب المحافظين
 ar حزب المحافظين البريطاني
 ar المحافظون البريطانيون

name labour-party-uk
 kind organization
 country united-kingdom
 class party
 la Labour Party
 la British Labour Party
 la UK Labour Party
 la Labour party
 ar حزب العمال البريطاني
 ar حزب العمل البريطاني

name lib-dems
 kind organization
 country united-kingdom
 class party
 la Liberal Democrats
 la Lib Dems
 la Lib Dem
 ar الديمقراطيون الأحرار
 ar الديموقراطيون الأحرار
 ar حزب الديمقراطيين الأحرار
 ar حزب الديموقراطيين الأحرار
 ar الديمقراطيين الأحرار
 ar الديموقراطيين الأحرار
 ar الديمقراطيون الليبراليون
 ar الديموقراطيون الليبراليون

name reform-uk
 kind organization
 country united-kingdom
 class party
 la Reform UK
 la Brexit Party
 ar حزب الإصلاح البريطاني
 ar ريفورم يو كيه
 ar حزب بريكست
 ar إصلاح المملكة المتحدة

name ukip
 kind organization
 country united-kingdom
 class party
 la UKIP
 la Ukip
 la UK Independence Party
 ar حزب استقلال المملكة المتحدة
 ar حزب الاستقلال البريطاني
 ar يوكيب

name green-england
 kind organization
 country united-kingdom
 class party
 la Green Party of England and Wales
 ar حزب الخضر البريطاني

name edl
 kind organization
 country united-kingdom
 class party
 la English Defence League
 ar رابطة الدفاع الإنجليزية
 ar رابطة الدفاع الإنكليزية

name palestine-action
 kind organization
 country united-kingdom
 class party
 la Palestine Action
 ar بالستاين أكشن
 ar فلسطين أكشن
 ar بال أكشن
 ar حركة فلسطين أكشن
 ar باليستاين أكشن
 ar التحرك من أجل فلسطين

name snp
 kind organization
 country scotland
 class party
 la Scottish National Party
 la SNP
 ar الحزب القومي الاسكتلندي
 ar الحزب الوطني الاسكتلندي

name plaid-cymru
 kind organization
 country wales
 class party
 la Plaid Cymru
 ar بلايد كامري

name sinn-fein
 kind organization
 country northern-ireland
 class party
 la Sinn Féin
 la Sinn Fein
 ar شين فين
 ar حزب شين فين
 ar شين فاين

name dup
 kind organization
 country northern-ireland
 class party
 la Democratic Unionist Party
 la DUP
 ar الحزب الوحدوي الديمقراطي
 ar الحزب الوحدوي الديموقراطي
 ar الحزب الديمقراطي الوحدوي
 ar الحزب الديموقراطي الوحدوي

name fianna-fail
 kind organization
 country ireland
 class party
 la Fianna Fáil
 la Fianna Fail
 ar فيانا فايل
 ar فيانا فيل

name fine-gael
 kind organization
 country ireland
 class party
 la Fine Gael
 ar فاين غايل
 ar فاين جايل

name renaissance-fr
 kind organization
 country france
 class party
 la En Marche
 la La République En Marche
 la LREM
 la Renaissance party
 la La Republique en Marche
 ar حزب النهضة الفرنسي
 ar الجمهورية إلى الأمام
 ar حزب الجمهورية إلى الأمام
 ar حركة إلى الأمام

name rn-france
 kind organization
 country france
 class party
 la National Rally
 la National Front
 la Rassemblement National
 la Front National
 la French National Front
 ar التجمع الوطني الفرنسي
 ar الجبهة الوطنية الفرنسية
 ar حزب التجمع الوطني
 ar حزب الجبهة الوطنية الفرنسي
 ar حزب التجمع الوطني الفرنسي

name lfi
 kind organization
 country france
 class party
 la La France Insoumise
 la France Unbowed
 la LFI
 ar فرنسا الأبية
 ar فرنسا غير الخاضعة
 ar حزب فرنسا الأبية
 ar حركة فرنسا الأبية

name ps-france
 kind organization
 country france
 class party
 la French Socialist Party
 la Parti Socialiste
 la Parti socialiste
 ar الحزب الاشتراكي الفرنسي

name lr-france
 kind organization
 country france
 class party
 la Les Républicains
 la Les Republicains
 la UMP
 ar حزب الجمهوريين الفرنسي
 ar حزب الجمهوريين
 ar الجمهوريون الفرنسي
 ar حزب الجمهوريون الفرنسي

name reconquete
 kind organization
 country france
 class party
 la Reconquête
 la Reconquete
 ar حزب الاسترداد
 ar ريكونكيت
 ar حزب الاسترداد الفرنسي

name eelv
 kind organization
 country france
 class party
 la EELV
 la Europe Écologie Les Verts
 la Les Écologistes
 ar حزب الخضر الفرنسي
 ar الخضر الفرنسي

name pcf
 kind organization
 country france
 class party
 la French Communist Party
 ar الحزب الشيوعي الفرنسي

name modem
 kind organization
 country france
 class party
 la MoDem
 ar الحركة الديمقراطية الفرنسية
 ar الحركة الديموقراطية الفرنسية

name nfp
 kind organization
 country france
 class party
 la New Popular Front
 la Nouveau Front Populaire
 la NUPES
 ar الجبهة الشعبية الجديدة

name gilets-jaunes
 kind organization
 country france
 class party
 la Yellow Vests
 la Gilets Jaunes
 ar السترات الصفراء
 ar السترات الصفر
 ar حركة السترات الصفراء

name cdu
 kind organization
 country germany
 class party
 la CDU
 la Christian Democratic Union
 la CDU/CSU
 ar الاتحاد الديمقراطي المسيحي
 ar الاتحاد الديموقراطي المسيحي
 ar الحزب المسيحي الديمقراطي
 ar الحزب المسيحي الديموقراطي
 ar الاتحاد المسيحي الديمقراطي
 ar الاتحاد المسيحي الديموقراطي
 ar الاتحاد المسيحي
 ar حزب الاتحاد الديمقراطي المسيحي
 ar حزب الاتحاد الديموقراطي المسيحي
 ar الحزب الديمقراطي المسيحي الألماني
 ar الحزب الديموقراطي المسيحي الألماني

name csu
 kind organization
 country germany
 class party
 la CSU
 la Christian Social Union
 ar الاتحاد الاجتماعي المسيحي
 ar الحزب المسيحي الاجتماعي
 ar الاتحاد المسيحي الاجتماعي

name spd
 kind organization
 country germany
 class party
 la SPD
 la Social Democratic Party of Germany
 ar الحزب الاشتراكي الديمقراطي الألماني
 ar الحزب الاشتراكي الديموقراطي الألماني
 ar الحزب الديمقراطي الاجتماعي الألماني
 ar الحزب الديموقراطي الاجتماعي الألماني
 ar الحزب الاشتراكي الديمقراطي
 ar الحزب الاشتراكي الديموقراطي
 ar الحزب الاجتماعي الديمقراطي
 ar الحزب الاجتماعي الديموقراطي

name greens-de
 kind organization
 country germany
 class party
 la Alliance 90/The Greens
 la German Greens
 la Die Grünen
 ar حزب الخضر الألماني
 ar الخضر الألماني

name fdp
 kind organization
 country germany
 class party
 la FDP
 la Free Democratic Party
 la Free Democrats
 ar الحزب الديمقراطي الحر
 ar الحزب الديموقراطي الحر
 ar الحزب الليبرالي الديمقراطي الألماني
 ar الحزب الليبرالي الديموقراطي الألماني
 ar الديمقراطي الحر
 ar الديموقراطي الحر

name afd
 kind organization
 country germany
 class party
 la AfD
 la Alternative for Germany
 la AFD
 la Alternative für Deutschland
 ar البديل من أجل ألمانيا
 ar حزب البديل من أجل ألمانيا
 ar حزب البديل لألمانيا
 ar البديل لألمانيا
 ar حزب البديل الألماني

name linke
 kind organization
 country germany
 class party
 la Die Linke
 la The Left party
 ar حزب اليسار الألماني
 ar دي لينكه

name bsw
 kind organization
 country germany
 class party
 la BSW
 la Sahra Wagenknecht Alliance
 ar تحالف سارا فاغنكنشت
 ar حزب زارا فاغنكنشت

name pegida
 kind organization
 country germany
 class party
 la Pegida
 la PEGIDA
 ar بيغيدا
 ar حركة بيغيدا

name npd
 kind organization
 country germany
 class party
 la National Democratic Party of Germany
 ar الحزب القومي الديمقراطي الألماني
 ar الحزب القومي الديموقراطي الألماني

name fdi
 kind organization
 country italy
 class party
 la Brothers of Italy
 la Fratelli d'Italia
 ar إخوة إيطاليا
 ar حزب إخوة إيطاليا

name lega
 kind organization
 country italy
 class party
 la Lega Nord
 la Northern League
 la Lega party
 ar رابطة الشمال
 ar حزب الرابطة الإيطالي
 ar حزب الرابطة
 ar الرابطة الإيطالي
 ar رابطة الشمال الإيطالية

name pd-italy
 kind organization
 country italy
 class party
 la Italian Democratic Party
 la Partito Democratico
 ar الحزب الديمقراطي الإيطالي
 ar الحزب الديموقراطي الإيطالي

name m5s
 kind organization
 country italy
 class party
 la Five Star Movement
 la 5-Star Movement
 la M5S
 ar حركة خمس نجوم
 ar حركة النجوم الخمس
 ar حركة النجوم الخمسة
 ar خمس نجوم الإيطالية

name forza-italia
 kind organization
 country italy
 class party
 la Forza Italia
 ar فورزا إيطاليا
 ar حزب فورزا إيطاليا
 ar هيا إيطاليا

name italia-viva
 kind organization
 country italy
 class party
 la Italia Viva
 ar إيطاليا فيفا

name piu-europa
 kind organization
 country italy
 class party
 la +Europa
 la More Europe
 ar المزيد من أوروبا

name psoe
 kind organization
 country spain
 class party
 la PSOE
 la Spanish Socialist Workers' Party
 la Spanish Socialist Party
 ar حزب العمال الاشتراكي الإسباني
 ar الحزب الاشتراكي الإسباني
 ar الاشتراكي الإسباني

name pp-spain
 kind organization
 country spain
 class party
 la Partido Popular
 la Spanish People's Party
 la Popular Party
 ar الحزب الشعبي الإسباني
 ar حزب الشعب الإسباني

name vox-party-spain
 kind organization
 country spain
 class party
 la Vox party
 la VOX
 la Spain's Vox
 ar فوكس الإسباني
 ar حزب فوكس
 ar حزب فوكس اليميني

name podemos
 kind organization
 country spain
 class party
 la Podemos
 la Unidas Podemos
 ar بوديموس
 ar حزب بوديموس

name sumar
 kind organization
 country spain
 class party
 la Sumar
 ar سومار
 ar تحالف سومار

name ciudadanos
 kind organization
 country spain
 class party
 la Ciudadanos
 ar ثيودادانوس
 ar سيودادانوس
 ar حزب المواطنين الإسباني

name erc
 kind organization
 country spain
 class party
 la Esquerra Republicana
 la ERC
 la Republican Left of Catalonia
 ar اليسار الجمهوري الكتالوني
 ar اليسار الجمهوري الكاتالوني

name junts
 kind organization
 country spain
 class party
 la Junts
 la Together for Catalonia
 la Junts per Catalunya
 ar جونتس
 ar معا من أجل كتالونيا
 ar خونتس

name cup-catalonia
 kind organization
 country spain
 class party
 la Popular Unity Candidacy
 ar ترشيح الوحدة الشعبية

name omnium
 kind organization
 country spain
 class party
 la Òmnium Cultural
 la Omnium Cultural
 ar أومنيوم كولتورال
 ar أومنيوم الثقافية

name anc-catalonia
 kind organization
 country spain
 class party
 la Catalan National Assembly
 la Assemblea Nacional Catalana
 ar الجمعية الوطنية الكتالونية
 ar الجمعية الوطنية الكاتالونية

name eh-bildu
 kind organization
 country spain
 class party
 la EH Bildu
 ar إي إتش بيلدو

name pnv
 kind organization
 country spain
 class party
 la PNV
 la Basque Nationalist Party
 ar الحزب القومي الباسكي

name chega
 kind organization
 country portugal
 class party
 la Chega
 ar تشيغا
 ar حزب شيغا
 ar حزب تشيغا

name pvv
 kind organization
 country netherlands
 class party
 la PVV
 la Party for Freedom
 la Dutch Freedom Party
 ar حزب الحرية الهولندي
 ar حزب من أجل الحرية

name vvd
 kind organization
 country netherlands
 class party
 la VVD
 la People's Party for Freedom and Democracy
 ar حزب الشعب للحرية والديمقراطية
 ar حزب الشعب للحرية والديموقراطية

name denk
 kind organization
 country netherlands
 class party
 la DENK
 ar حزب دينك

name vlaams-belang
 kind organization
 country belgium
 class party
 la Vlaams Belang
 ar فلامس بيلانغ
 ar حزب المصلحة الفلمنكية

name nva
 kind organization
 country belgium
 class party
 la N-VA
 la New Flemish Alliance
 ar التحالف الفلمنكي الجديد

name fpo
 kind organization
 country austria
 class party
 la FPÖ
 la FPO
 la Freedom Party of Austria
 la Austrian Freedom Party
 ar حزب الحرية النمساوي

name ovp
 kind organization
 country austria
 class party
 la ÖVP
 la OVP
 la Austrian People's Party
 ar حزب الشعب النمساوي

name svp
 kind organization
 country switzerland
 class party
 la Swiss People's Party
 la SVP
 ar حزب الشعب السويسري

name syriza
 kind organization
 country greece
 class party
 la Syriza
 la SYRIZA
 ar سيريزا
 ar حزب سيريزا

name new-democracy-gr
 kind organization
 country greece
 class party
 la Greek New Democracy
 la New Democracy party
 ar الديمقراطية الجديدة
 ar الديموقراطية الجديدة
 ar حزب الديمقراطية الجديدة
 ar حزب الديموقراطية الجديدة
 ar الديمقراطية الجديدة اليوناني
 ar الديموقراطية الجديدة اليوناني

name pasok
 kind organization
 country greece
 class party
 la PASOK
 la Pasok
 la PASOK-KINAL
 ar باسوك
 ar حزب باسوك
 ar الباسوك

name golden-dawn
 kind organization
 country greece
 class party
 la Golden Dawn
 ar الفجر الذهبي
 ar حزب الفجر الذهبي

name fidesz
 kind organization
 country hungary
 class party
 la Fidesz
 ar فيدس
 ar حزب فيدس
 ar فيديس
 ar فيديش

name jobbik
 kind organization
 country hungary
 class party
 la Jobbik
 ar يوبيك
 ar حزب يوبيك

name tisza
 kind organization
 country hungary
 class party
 la Tisza Party
 la Tisza
 ar حزب تيسا

name pis
 kind organization
 country poland
 class party
 la PiS
 la Law and Justice party
 ar حزب القانون والعدالة
 ar حزب القانون والعدالة البولندي

name civic-platform
 kind organization
 country poland
 class party
 la Civic Platform
 la Civic Coalition
 ar المنصة المدنية
 ar الائتلاف المدني البولندي
 ar حزب المنبر المدني

name konfederacja
 kind organization
 country poland
 class party
 la Konfederacja
 ar حزب الكونفدرالية البولندي

name sd-sweden
 kind organization
 country sweden
 class party
 la Sweden Democrats
 ar ديمقراطيو السويد
 ar الديمقراطيون السويديون
 ar الديموقراطيون السويديون
 ar حزب ديمقراطيي السويد
 ar حزب ديمقراطيو السويد

name sap-sweden
 kind organization
 country sweden
 class party
 la Swedish Social Democratic Party
 ar الحزب الاشتراكي الديمقراطي السويدي
 ar الحزب الاشتراكي الديموقراطي السويدي

name dpp
 kind organization
 country denmark
 class party
 la Danish People's Party
 ar حزب الشعب الدنماركي

name stram-kurs
 kind organization
 country denmark
 class party
 la Stram Kurs
 la Hard Line
 ar سترام كورس
 ar حزب الخط المتشدد
 ar حزب الخط المتشدد الدنماركي

name finns-party
 kind organization
 country finland
 class party
 la Finns Party
 la True Finns
 ar حزب الفنلنديين
 ar حزب الفنلنديين الحقيقيين

name aur
 kind organization
 country romania
 class party
 la AUR
 la Alliance for the Union of Romanians
 ar التحالف من أجل وحدة الرومانيين

name united-russia
 kind organization
 country russia
 class party
 la United Russia
 ar روسيا الموحدة
 ar حزب روسيا الموحدة

name ldpr
 kind organization
 country russia
 class party
 la LDPR
 la Liberal Democratic Party of Russia
 ar الحزب الليبرالي الديمقراطي الروسي
 ar الحزب الليبرالي الديموقراطي الروسي

name cprf
 kind organization
 country russia
 class party
 la Communist Party of the Russian Federation
 ar الحزب الشيوعي الروسي

name navalny-acf
 kind organization
 country russia
 class party
 la Anti-Corruption Foundation
 la FBK
 ar صندوق مكافحة الفساد
 ar مؤسسة مكافحة الفساد الروسية
 ar صندوق مكافحة الفساد الروسي

name yabloko
 kind organization
 country russia
 class party
 la Yabloko
 ar يابلوكو
 ar حزب يابلوكو

name pussy-riot
 kind organization
 country russia
 class party
 la Pussy Riot
 ar بوسي رايوت

name servant-people
 kind organization
 country ukraine
 class party
 la Servant of the People
 ar خادم الشعب
 ar حزب خادم الشعب

name georgian-dream
 kind organization
 country georgia
 class party
 la Georgian Dream
 ar الحلم الجورجي
 ar حزب الحلم الجورجي

name sns
 kind organization
 country serbia
 class party
 la Serbian Progressive Party
 ar الحزب التقدمي الصربي

# The Americas

name maga
 kind organization
 country united-states
 class party
 la MAGA
 la MAGA movement
 ar حركة ماغا
 ar ماغا
 ar حركة ماجا

name tea-party
 kind organization
 country united-states
 class party
 la Tea Party movement
 ar حركة حزب الشاي
 ar حزب الشاي

name blm
 kind organization
 country united-states
 class party
 la Black Lives Matter
 la BLM
 ar حياة السود مهمة
 ar حركة حياة السود مهمة
 ar بلاك لايفز ماتر

name antifa
 kind organization
 country united-states
 class party
 la Antifa
 ar أنتيفا
 ar حركة أنتيفا

name kkk
 kind organization
 country united-states
 class party
 la Ku Klux Klan
 la KKK
 ar كو كلوكس كلان
 ar كوكلوكس كلان

name liberal-canada
 kind organization
 country canada
 class party
 la Liberal Party of Canada
 la Canadian Liberal Party
 ar الحزب الليبرالي الكندي

name cpc-canada
 kind organization
 country canada
 class party
 la Conservative Party of Canada
 ar حزب المحافظين الكندي

name ndp-canada
 kind organization
 country canada
 class party
 la New Democratic Party
 ar الحزب الديمقراطي الجديد
 ar الحزب الديموقراطي الجديد
 ar الحزب الديمقراطي الجديد الكندي
 ar الحزب الديموقراطي الجديد الكندي

name bloc-quebecois
 kind organization
 country canada
 class party
 la Bloc Québécois
 la Bloc Quebecois
 ar الكتلة الكيبيكية
 ar حزب الكتلة الكيبيكية

name morena
 kind organization
 country mexico
 class party
 la Morena party
 la MORENA
 la National Regeneration Movement
 ar مورينا
 ar حزب مورينا
 ar حركة التجديد الوطني

name pri-mexico
 kind organization
 country mexico
 class party
 la Institutional Revolutionary Party
 la PRI
 ar الحزب الثوري المؤسسي
 ar الحزب الثوري المؤسساتي

name pan-mexico
 kind organization
 country mexico
 class party
 la National Action Party
 ar حزب العمل الوطني المكسيكي

name pt-brazil
 kind organization
 country brazil
 class party
 la Workers' Party
 la Brazilian Workers' Party
 la Partido dos Trabalhadores
 ar حزب العمال البرازيلي

name pl-brazil
 kind organization
 country brazil
 class party
 la Brazilian Liberal Party
 ar الحزب الليبرالي البرازيلي

name la-libertad-avanza
 kind organization
 country argentina
 class party
 la La Libertad Avanza
 ar الحرية تتقدم
 ar حزب الحرية تتقدم

name psuv
 kind organization
 country venezuela
 class party
 la United Socialist Party of Venezuela
 la PSUV
 ar الحزب الاشتراكي الموحد الفنزويلي
 ar الحزب الاشتراكي الموحد في فنزويلا

name mud-venezuela
 kind organization
 country venezuela
 class party
 la Democratic Unity Roundtable
 la Unitary Platform
 ar طاولة الوحدة الديمقراطية
 ar طاولة الوحدة الديموقراطية

name vente-venezuela
 kind organization
 country venezuela
 class party
 la Vente Venezuela
 ar فينتي فنزويلا

name mas-bolivia
 kind organization
 country bolivia
 class party
 la Movement for Socialism
 ar الحركة نحو الاشتراكية
 ar حركة من أجل الاشتراكية

name pcc-cuba
 kind organization
 country cuba
 class party
 la Communist Party of Cuba
 ar الحزب الشيوعي الكوبي

# Asia and Africa

name ccp
 kind organization
 country china
 class party
 la Chinese Communist Party
 la Communist Party of China
 la CCP
 la CPC
 ar الحزب الشيوعي الصيني

name kmt
 kind organization
 country taiwan
 class party
 la Kuomintang
 la KMT
 ar الكومينتانغ
 ar كومينتانغ
 ar حزب الكومينتانغ
 ar الكومينتانج

name dpp-taiwan
 kind organization
 country taiwan
 class party
 la Democratic Progressive Party
 la DPP
 ar الحزب الديمقراطي التقدمي
 ar الحزب الديموقراطي التقدمي
 ar الحزب الديمقراطي التقدمي التايواني
 ar الحزب الديموقراطي التقدمي التايواني

name ldp-japan
 kind organization
 country japan
 class party
 la Liberal Democratic Party
 la LDP
 ar الحزب الليبرالي الديمقراطي
 ar الحزب الليبرالي الديموقراطي
 ar الحزب الليبرالي الديمقراطي الحاكم
 ar الحزب الليبرالي الديموقراطي الحاكم
 ar الحزب الديمقراطي الليبرالي
 ar الحزب الديموقراطي الليبرالي

name cdp-japan
 kind organization
 country japan
 class party
 la Constitutional Democratic Party of Japan
 ar الحزب الديمقراطي الدستوري الياباني
 ar الحزب الديموقراطي الدستوري الياباني

name komeito
 kind organization
 country japan
 class party
 la Komeito
 ar كوميتو
 ar حزب كوميتو

name unification-church
 kind organization
 country japan
 class party
 la Unification Church
 ar كنيسة التوحيد

name ppp-korea
 kind organization
 country south-korea
 class party
 la People Power Party
 la PPP
 ar حزب سلطة الشعب
 ar حزب قوة الشعب

name dp-korea
 kind organization
 country south-korea
 class party
 la Democratic Party of Korea
 ar الحزب الديمقراطي الكوري
 ar الحزب الديموقراطي الكوري

name wpk
 kind organization
 country north-korea
 class party
 la Workers' Party of Korea
 ar حزب العمال الكوري
 ar حزب العمال الكوري الحاكم

name bjp
 kind organization
 country india
 class party
 la BJP
 la Bharatiya Janata Party
 ar بهاراتيا جاناتا
 ar حزب بهاراتيا جاناتا
 ar حزب الشعب الهندي
 ar بهارتيا جاناتا

name inc
 kind organization
 country india
 class party
 la Indian National Congress
 la Congress Party
 la Congress party
 ar حزب المؤتمر الهندي
 ar حزب المؤتمر الوطني الهندي

name rss
 kind organization
 country india
 class party
 la RSS
 la Rashtriya Swayamsevak Sangh
 ar منظمة آر إس إس
 ar راشتريا سوايامسيفاك سانغ
 ar منظمة التطوع الوطنية
 ar آر إس إس
 ar آر.إس.إس

name vhp
 kind organization
 country india
 class party
 la Vishva Hindu Parishad
 la VHP
 ar فيشوا هندو باريشاد

name aap
 kind organization
 country india
 class party
 la Aam Aadmi Party
 la AAP
 ar حزب عام آدمي
 ar حزب الرجل العادي
 ar حزب آم آدمي

name tmc
 kind organization
 country india
 class party
 la Trinamool Congress
 ar مؤتمر ترينامول

name shiv-sena
 kind organization
 country india
 class party
 la Shiv Sena
 ar شيف سينا

name aimim
 kind organization
 country india
 class party
 la All India Majlis-e-Ittehadul Muslimeen
 ar مجلس اتحاد المسلمين الهندي

name pti-pakistan
 kind organization
 country pakistan
 class party
 la Pakistan Tehreek-e-Insaf
 la PTI
 ar حركة الإنصاف
 ar حركة إنصاف
 ar حزب حركة الإنصاف الباكستانية
 ar حركة الإنصاف الباكستانية
 ar حركة إنصاف الباكستانية

name pmln
 kind organization
 country pakistan
 class party
 la PML-N
 la Pakistan Muslim League-N
 la Pakistan Muslim League-Nawaz
 ar حزب الرابطة الإسلامية
 ar الرابطة الإسلامية جناح نواز
 ar حزب الرابطة الإسلامية الباكستانية
 ar حزب الرابطة الإسلامية - جناح نواز شريف

name ppp-pakistan
 kind organization
 country pakistan
 class party
 la Pakistan Peoples Party
 la Pakistan People's Party
 ar حزب الشعب الباكستاني

name jui-f
 kind organization
 country pakistan
 class party
 la Jamiat Ulema-e-Islam
 ar جمعية علماء الإسلام
 ar جمعية علماء الإسلام الباكستانية

name tlp
 kind organization
 country pakistan
 class party
 la Tehreek-e-Labbaik Pakistan
 la TLP
 ar حركة لبيك باكستان
 ar حركة لبيك

name ji-pakistan
 kind organization
 country pakistan
 class party
 la Jamaat-e-Islami
 ar الجماعة الإسلامية الباكستانية
 ar الجماعة الإسلامية في باكستان

name awami-league
 kind organization
 country bangladesh
 class party
 la Awami League
 ar رابطة عوامي
 ar حزب رابطة عوامي
 ar عوامي

name bnp-bd
 kind organization
 country bangladesh
 class party
 la Bangladesh Nationalist Party
 ar الحزب الوطني البنغلاديشي
 ar حزب بنغلاديش الوطني
 ar الحزب القومي البنغلاديشي

name ji-bangladesh
 kind organization
 country bangladesh
 class party
 la Bangladesh Jamaat-e-Islami
 ar الجماعة الإسلامية في بنغلاديش
 ar الجماعة الإسلامية البنغلاديشية

name npp-lk
 kind organization
 country sri-lanka
 class party
 la National People's Power
 ar حزب قوة الشعب الوطنية

name nld
 kind organization
 country myanmar
 class party
 la National League for Democracy
 la NLD
 ar الرابطة الوطنية من أجل الديمقراطية
 ar الرابطة الوطنية من أجل الديموقراطية
 ar الرابطة الوطنية للديمقراطية
 ar الرابطة الوطنية للديموقراطية

name umno
 kind organization
 country malaysia
 class party
 la UMNO
 la United Malays National Organisation
 ar أومنو
 ar حزب أومنو
 ar المنظمة الوطنية المالاوية المتحدة

name pas-my
 kind organization
 country malaysia
 class party
 la Malaysian Islamic Party
 ar الحزب الإسلامي الماليزي

name pakatan-harapan
 kind organization
 country malaysia
 class party
 la Pakatan Harapan
 ar تحالف الأمل الماليزي
 ar باكاتان هارابان

name golkar
 kind organization
 country indonesia
 class party
 la Golkar
 ar غولكار
 ar حزب غولكار

name gerindra
 kind organization
 country indonesia
 class party
 la Gerindra
 ar حزب غيريندرا

name nahdlatul-ulama
 kind organization
 country indonesia
 class party
 la Nahdlatul Ulama
 ar نهضة العلماء
 ar جمعية نهضة العلماء

name pheu-thai
 kind organization
 country thailand
 class party
 la Pheu Thai
 la Pheu Thai Party
 ar بيو تاي
 ar حزب فيو تاي
 ar حزب بيو تاي
 ar فو تاي

name move-forward
 kind organization
 country thailand
 class party
 la Move Forward Party
 ar حزب التحرك إلى الأمام
 ar حزب إلى الأمام التايلاندي
 ar حزب موف فورورد

name alp
 kind organization
 country australia
 class party
 la Australian Labor Party
 ar حزب العمال الأسترالي

name lpa
 kind organization
 country australia
 class party
 la Liberal Party of Australia
 ar حزب الأحرار الأسترالي
 ar الحزب الليبرالي الأسترالي

name one-nation
 kind organization
 country australia
 class party
 la One Nation party
 ar حزب أمة واحدة

name anc
 kind organization
 country south-africa
 class party
 la African National Congress
 la ANC
 ar حزب المؤتمر الوطني الأفريقي
 ar المؤتمر الوطني الأفريقي

name da-za
 kind organization
 country south-africa
 class party
 la Democratic Alliance
 ar حزب التحالف الديمقراطي
 ar حزب التحالف الديموقراطي
 ar التحالف الديمقراطي الجنوب أفريقي
 ar التحالف الديموقراطي الجنوب أفريقي

name eff-za
 kind organization
 country south-africa
 class party
 la Economic Freedom Fighters
 ar المقاتلون من أجل الحرية الاقتصادية
 ar حزب المقاتلين من أجل الحرية الاقتصادية

name mk-party
 kind organization
 country south-africa
 class party
 la uMkhonto weSizwe
 la MK Party
 ar حزب أومكونتو وي سيزوي
 ar رمح الأمة

name zanu-pf
 kind organization
 country zimbabwe
 class party
 la ZANU-PF
 la Zanu-PF
 la ZANU PF
 ar زانو بي إف
 ar حزب زانو بي إف
 ar زانو-الجبهة الوطنية
 ar زانو

name mdc
 kind organization
 country zimbabwe
 class party
 la Movement for Democratic Change
 ar حركة التغيير الديمقراطي
 ar حركة التغيير الديموقراطي

name apc
 kind organization
 country nigeria
 class party
 la All Progressives Congress
 ar حزب المؤتمر التقدمي
 ar مؤتمر جميع التقدميين
 ar حزب مؤتمر التقدميين

name pdp-ng
 kind organization
 country nigeria
 class party
 la People's Democratic Party of Nigeria
 ar حزب الشعب الديمقراطي النيجيري
 ar حزب الشعب الديموقراطي النيجيري

name endsars
 kind organization
 country nigeria
 class party
 la EndSARS
 ar حركة إنهاء سارس
 ar إند سارس

name imn
 kind organization
 country nigeria
 class party
 la Islamic Movement in Nigeria
 ar الحركة الإسلامية في نيجيريا

name prosperity-et
 kind organization
 country ethiopia
 class party
 la Prosperity Party
 ar حزب الازدهار
 ar حزب الازدهار الإثيوبي

name eprdf
 kind organization
 country ethiopia
 class party
 la EPRDF
 la Ethiopian People's Revolutionary Democratic Front
 ar الجبهة الديمقراطية الثورية للشعوب الإثيوبية
 ar الجبهة الديموقراطية الثورية للشعوب الإثيوبية

name rpf-rwanda
 kind organization
 country rwanda
 class party
 la Rwandan Patriotic Front
 ar الجبهة الوطنية الرواندية
 ar الجبهة الوطنية الرواندية الحاكمة

name nrm-uganda
 kind organization
 country uganda
 class party
 la National Resistance Movement of Uganda
 ar حركة المقاومة الوطنية الأوغندية

name nup-uganda
 kind organization
 country uganda
 class party
 la National Unity Platform
 ar منصة الوحدة الوطنية

name odm
 kind organization
 country kenya
 class party
 la Orange Democratic Movement
 ar حركة البرتقال الديمقراطية
 ar حركة البرتقال الديموقراطية
 ar الحركة الديمقراطية البرتقالية
 ar الحركة الديموقراطية البرتقالية

name ccm
 kind organization
 country tanzania
 class party
 la Chama Cha Mapinduzi
 ar تشاما تشا مابيندوزي
 ar حزب الثورة التنزاني

name chadema
 kind organization
 country tanzania
 class party
 la Chadema
 la CHADEMA
 ar تشاديما
 ar حزب تشاديما

name pastef
 kind organization
 country senegal
 class party
 la PASTEF
 la Pastef
 ar باستيف
 ar حزب باستيف

name frelimo
 kind organization
 country mozambique
 class party
 la Frelimo
 la FRELIMO
 ar فريليمو
 ar جبهة تحرير موزمبيق

name renamo
 kind organization
 country mozambique
 class party
 la Renamo
 la RENAMO
 ar رينامو
 ar حركة رينامو

name mpla
 kind organization
 country angola
 class party
 la MPLA
 ar الحركة الشعبية لتحرير أنغولا

name unita
 kind organization
 country angola
 class party
 la UNITA
 ar يونيتا
 ar حركة يونيتا

name swapo
 kind organization
 country namibia
 class party
 la SWAPO
 la Swapo
 ar سوابو

# Ministries, cabinets and standing bodies of the states

name egypt-foreign-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Foreign Ministry
 la Egyptian foreign ministry
 la Egyptian Ministry of Foreign Affairs
 la Egyptian Foreign Affairs Ministry
 la Egypt's Foreign Ministry
 la Egypt's foreign ministry
 la Egypt's Ministry of Foreign Affairs
 la Egypt's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Egypt
 ar وزارة الخارجية المصرية
 ar الخارجية المصرية

name egypt-interior-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Interior Ministry
 la Egyptian interior ministry
 la Egyptian Ministry of Interior
 la Egyptian Ministry of the Interior
 la Egypt's Interior Ministry
 la Egypt's interior ministry
 la Egypt's Ministry of Interior
 la Egypt's Ministry of the Interior
 ar وزارة الداخلية المصرية
 ar الداخلية المصرية

name egypt-defence-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Defense Ministry
 la Egyptian Defence Ministry
 la Egyptian defense ministry
 la Egyptian defence ministry
 la Egyptian Ministry of Defense
 la Egyptian Ministry of Defence
 la Egypt's Defense Ministry
 la Egypt's Defence Ministry
 la Egypt's defense ministry
 la Egypt's defence ministry
 la Egypt's Ministry of Defense
 la Egypt's Ministry of Defence
 ar وزارة الدفاع المصرية
 ar الدفاع المصرية

name egypt-justice-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Justice Ministry
 la Egyptian justice ministry
 la Egyptian Ministry of Justice
 la Egypt's Justice Ministry
 la Egypt's justice ministry
 la Egypt's Ministry of Justice
 ar وزارة العدل المصرية

name egypt-finance-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Finance Ministry
 la Egyptian finance ministry
 la Egyptian Ministry of Finance
 la Egypt's Finance Ministry
 la Egypt's finance ministry
 la Egypt's Ministry of Finance
 ar وزارة المالية المصرية
 ar المالية المصرية

name egypt-health-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Health Ministry
 la Egyptian health ministry
 la Egyptian Ministry of Health
 la Egypt's Health Ministry
 la Egypt's health ministry
 la Egypt's Ministry of Health
 ar وزارة الصحة المصرية
 ar الصحة المصرية

name egypt-education-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Education Ministry
 la Egyptian education ministry
 la Egyptian Ministry of Education
 la Egypt's Education Ministry
 la Egypt's education ministry
 la Egypt's Ministry of Education
 ar وزارة التربية المصرية
 ar وزارة التعليم المصرية
 ar وزارة التربية والتعليم المصرية

name egypt-culture-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Culture Ministry
 la Egyptian culture ministry
 la Egyptian Ministry of Culture
 la Egypt's Culture Ministry
 la Egypt's culture ministry
 la Egypt's Ministry of Culture
 ar وزارة الثقافة المصرية

name egypt-information-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Information Ministry
 la Egyptian information ministry
 la Egyptian Ministry of Information
 la Egypt's Information Ministry
 la Egypt's information ministry
 la Egypt's Ministry of Information
 ar وزارة الإعلام المصرية

name egypt-economy-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Economy Ministry
 la Egyptian economy ministry
 la Egyptian Ministry of Economy
 la Egypt's Economy Ministry
 la Egypt's economy ministry
 la Egypt's Ministry of Economy
 ar وزارة الاقتصاد المصرية

name egypt-oil-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Oil Ministry
 la Egyptian oil ministry
 la Egyptian Energy Ministry
 la Egyptian energy ministry
 la Egypt's Oil Ministry
 la Egypt's oil ministry
 la Egypt's Energy Ministry
 la Egypt's energy ministry
 ar وزارة النفط المصرية
 ar وزارة الطاقة المصرية

name egypt-telecom-ministry
 kind government
 country egypt
 class ministry
 la Egyptian Communications Ministry
 la Egyptian communications ministry
 la Egyptian Ministry of Communications
 la Egypt's Communications Ministry
 la Egypt's communications ministry
 la Egypt's Ministry of Communications
 ar وزارة الاتصالات المصرية

name egypt-central-bank
 kind government
 country egypt
 class bank
 la Egyptian central bank
 la Egyptian Central Bank
 la Egypt's central bank
 la Central Bank of Egypt
 ar البنك المركزي المصري
 ar المصرف المركزي المصري
 ar المركزي المصري

name egypt-security-forces
 kind government
 country egypt
 la Egyptian security forces
 la Egyptian Security Forces
 la Egyptian security services
 ar قوات الأمن المصرية
 ar الأجهزة الأمنية المصرية
 ar السلطات الأمنية المصرية

name egypt-supreme-judicial
 kind government
 country egypt
 la Egyptian Supreme Judicial Council
 ar المجلس الأعلى للقضاء المصري
 ar مجلس القضاء الأعلى المصري

name egypt-embassy
 kind government
 country egypt
 la Egyptian embassy
 la Egyptian Embassy
 ar السفارة المصرية

name saudi-arabia-foreign-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Foreign Ministry
 la Saudi foreign ministry
 la Saudi Ministry of Foreign Affairs
 la Saudi Foreign Affairs Ministry
 la Saudi Arabia's Foreign Ministry
 la Saudi Arabia's foreign ministry
 la Saudi Arabia's Ministry of Foreign Affairs
 la Saudi Arabia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Saudi Arabia
 ar وزارة الخارجية السعودية
 ar الخارجية السعودية

name saudi-arabia-interior-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Interior Ministry
 la Saudi interior ministry
 la Saudi Ministry of Interior
 la Saudi Ministry of the Interior
 la Saudi Arabia's Interior Ministry
 la Saudi Arabia's interior ministry
 la Saudi Arabia's Ministry of Interior
 la Saudi Arabia's Ministry of the Interior
 ar وزارة الداخلية السعودية
 ar الداخلية السعودية

name saudi-arabia-defence-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Defense Ministry
 la Saudi Defence Ministry
 la Saudi defense ministry
 la Saudi defence ministry
 la Saudi Ministry of Defense
 la Saudi Ministry of Defence
 la Saudi Arabia's Defense Ministry
 la Saudi Arabia's Defence Ministry
 la Saudi Arabia's defense ministry
 la Saudi Arabia's defence ministry
 la Saudi Arabia's Ministry of Defense
 la Saudi Arabia's Ministry of Defence
 ar وزارة الدفاع السعودية
 ar الدفاع السعودية

name saudi-arabia-justice-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Justice Ministry
 la Saudi justice ministry
 la Saudi Ministry of Justice
 la Saudi Arabia's Justice Ministry
 la Saudi Arabia's justice ministry
 la Saudi Arabia's Ministry of Justice
 ar وزارة العدل السعودية

name saudi-arabia-finance-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Finance Ministry
 la Saudi finance ministry
 la Saudi Ministry of Finance
 la Saudi Arabia's Finance Ministry
 la Saudi Arabia's finance ministry
 la Saudi Arabia's Ministry of Finance
 ar وزارة المالية السعودية
 ar المالية السعودية

name saudi-arabia-health-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Health Ministry
 la Saudi health ministry
 la Saudi Ministry of Health
 la Saudi Arabia's Health Ministry
 la Saudi Arabia's health ministry
 la Saudi Arabia's Ministry of Health
 ar وزارة الصحة السعودية
 ar الصحة السعودية

name saudi-arabia-education-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Education Ministry
 la Saudi education ministry
 la Saudi Ministry of Education
 la Saudi Arabia's Education Ministry
 la Saudi Arabia's education ministry
 la Saudi Arabia's Ministry of Education
 ar وزارة التربية السعودية
 ar وزارة التعليم السعودية
 ar وزارة التربية والتعليم السعودية

name saudi-arabia-culture-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Culture Ministry
 la Saudi culture ministry
 la Saudi Ministry of Culture
 la Saudi Arabia's Culture Ministry
 la Saudi Arabia's culture ministry
 la Saudi Arabia's Ministry of Culture
 ar وزارة الثقافة السعودية

name saudi-arabia-economy-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Economy Ministry
 la Saudi economy ministry
 la Saudi Ministry of Economy
 la Saudi Arabia's Economy Ministry
 la Saudi Arabia's economy ministry
 la Saudi Arabia's Ministry of Economy
 ar وزارة الاقتصاد السعودية

name saudi-arabia-oil-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Oil Ministry
 la Saudi oil ministry
 la Saudi Energy Ministry
 la Saudi energy ministry
 la Saudi Arabia's Oil Ministry
 la Saudi Arabia's oil ministry
 la Saudi Arabia's Energy Ministry
 la Saudi Arabia's energy ministry
 ar وزارة النفط السعودية
 ar وزارة الطاقة السعودية

name saudi-arabia-telecom-ministry
 kind government
 country saudi-arabia
 class ministry
 la Saudi Communications Ministry
 la Saudi communications ministry
 la Saudi Ministry of Communications
 la Saudi Arabia's Communications Ministry
 la Saudi Arabia's communications ministry
 la Saudi Arabia's Ministry of Communications
 ar وزارة الاتصالات السعودية

name saudi-arabia-police
 kind government
 country saudi-arabia
 class police
 la Saudi police
 la Saudi Police
 la Saudi National Police
 la Saudi Arabia's police
 ar الشرطة السعودية

name saudi-arabia-parliament
 kind government
 country saudi-arabia
 class parliament
 la Saudi parliament
 la Saudi Parliament
 la Saudi Arabia's parliament
 ar البرلمان السعودي
 ar مجلس النواب السعودي

name saudi-arabia-security-forces
 kind government
 country saudi-arabia
 la Saudi security forces
 la Saudi Security Forces
 la Saudi security services
 ar قوات الأمن السعودية
 ar الأجهزة الأمنية السعودية
 ar السلطات الأمنية السعودية

name saudi-arabia-supreme-judicial
 kind government
 country saudi-arabia
 la Saudi Supreme Judicial Council
 ar المجلس الأعلى للقضاء السعودي
 ar مجلس القضاء الأعلى السعودي

name saudi-arabia-embassy
 kind government
 country saudi-arabia
 la Saudi embassy
 la Saudi Embassy
 ar السفارة السعودية

name united-arab-emirates-foreign-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Foreign Ministry
 la Emirati foreign ministry
 la Emirati Ministry of Foreign Affairs
 la Emirati Foreign Affairs Ministry
 la United Arab Emirates' Foreign Ministry
 la United Arab Emirates' foreign ministry
 la United Arab Emirates' Ministry of Foreign Affairs
 la United Arab Emirates' Foreign Affairs Ministry
 la Ministry of Foreign Affairs of the United Arab Emirates
 ar وزارة الخارجية الإماراتية
 ar الخارجية الإماراتية

name united-arab-emirates-interior-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Interior Ministry
 la Emirati interior ministry
 la Emirati Ministry of Interior
 la Emirati Ministry of the Interior
 la United Arab Emirates' Interior Ministry
 la United Arab Emirates' interior ministry
 la United Arab Emirates' Ministry of Interior
 la United Arab Emirates' Ministry of the Interior
 ar وزارة الداخلية الإماراتية
 ar الداخلية الإماراتية

name united-arab-emirates-defence-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Defense Ministry
 la Emirati Defence Ministry
 la Emirati defense ministry
 la Emirati defence ministry
 la Emirati Ministry of Defense
 la Emirati Ministry of Defence
 la United Arab Emirates' Defense Ministry
 la United Arab Emirates' Defence Ministry
 la United Arab Emirates' defense ministry
 la United Arab Emirates' defence ministry
 la United Arab Emirates' Ministry of Defense
 la United Arab Emirates' Ministry of Defence
 ar وزارة الدفاع الإماراتية
 ar الدفاع الإماراتية

name united-arab-emirates-justice-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Justice Ministry
 la Emirati justice ministry
 la Emirati Ministry of Justice
 la United Arab Emirates' Justice Ministry
 la United Arab Emirates' justice ministry
 la United Arab Emirates' Ministry of Justice
 ar وزارة العدل الإماراتية

name united-arab-emirates-finance-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Finance Ministry
 la Emirati finance ministry
 la Emirati Ministry of Finance
 la United Arab Emirates' Finance Ministry
 la United Arab Emirates' finance ministry
 la United Arab Emirates' Ministry of Finance
 ar وزارة المالية الإماراتية
 ar المالية الإماراتية

name united-arab-emirates-health-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Health Ministry
 la Emirati health ministry
 la Emirati Ministry of Health
 la United Arab Emirates' Health Ministry
 la United Arab Emirates' health ministry
 la United Arab Emirates' Ministry of Health
 ar وزارة الصحة الإماراتية
 ar الصحة الإماراتية

name united-arab-emirates-education-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Education Ministry
 la Emirati education ministry
 la Emirati Ministry of Education
 la United Arab Emirates' Education Ministry
 la United Arab Emirates' education ministry
 la United Arab Emirates' Ministry of Education
 ar وزارة التربية الإماراتية
 ar وزارة التعليم الإماراتية
 ar وزارة التربية والتعليم الإماراتية

name united-arab-emirates-culture-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Culture Ministry
 la Emirati culture ministry
 la Emirati Ministry of Culture
 la United Arab Emirates' Culture Ministry
 la United Arab Emirates' culture ministry
 la United Arab Emirates' Ministry of Culture
 ar وزارة الثقافة الإماراتية

name united-arab-emirates-information-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Information Ministry
 la Emirati information ministry
 la Emirati Ministry of Information
 la United Arab Emirates' Information Ministry
 la United Arab Emirates' information ministry
 la United Arab Emirates' Ministry of Information
 ar وزارة الإعلام الإماراتية

name united-arab-emirates-economy-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Economy Ministry
 la Emirati economy ministry
 la Emirati Ministry of Economy
 la United Arab Emirates' Economy Ministry
 la United Arab Emirates' economy ministry
 la United Arab Emirates' Ministry of Economy
 ar وزارة الاقتصاد الإماراتية

name united-arab-emirates-oil-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Oil Ministry
 la Emirati oil ministry
 la Emirati Energy Ministry
 la Emirati energy ministry
 la United Arab Emirates' Oil Ministry
 la United Arab Emirates' oil ministry
 la United Arab Emirates' Energy Ministry
 la United Arab Emirates' energy ministry
 ar وزارة النفط الإماراتية
 ar وزارة الطاقة الإماراتية

name united-arab-emirates-telecom-ministry
 kind government
 country united-arab-emirates
 class ministry
 la Emirati Communications Ministry
 la Emirati communications ministry
 la Emirati Ministry of Communications
 la United Arab Emirates' Communications Ministry
 la United Arab Emirates' communications ministry
 la United Arab Emirates' Ministry of Communications
 ar وزارة الاتصالات الإماراتية

name united-arab-emirates-police
 kind government
 country united-arab-emirates
 class police
 la Emirati police
 la Emirati Police
 la Emirati National Police
 la United Arab Emirates' police
 ar الشرطة الإماراتية

name united-arab-emirates-parliament
 kind government
 country united-arab-emirates
 class parliament
 la Emirati parliament
 la Emirati Parliament
 la United Arab Emirates' parliament
 ar البرلمان الإماراتي
 ar مجلس النواب الإماراتي

name united-arab-emirates-central-bank
 kind government
 country united-arab-emirates
 class bank
 la Emirati central bank
 la Emirati Central Bank
 la United Arab Emirates' central bank
 la Central Bank of the United Arab Emirates
 ar البنك المركزي الإماراتي
 ar المصرف المركزي الإماراتي
 ar المركزي الإماراتي

name united-arab-emirates-prosecution
 kind government
 country united-arab-emirates
 class prosecutor
 la Emirati public prosecution
 la Emirati Public Prosecution
 la Emirati prosecutors
 la Emirati public prosecutor
 ar النيابة العامة الإماراتية
 ar الادعاء العام الإماراتي
 ar النيابة الإماراتية

name united-arab-emirates-intelligence
 kind government
 country united-arab-emirates
 class intelligence
 la Emirati intelligence
 la Emirati intelligence service
 la Emirati intelligence services
 ar المخابرات الإماراتية
 ar الاستخبارات الإماراتية

name united-arab-emirates-security-forces
 kind government
 country united-arab-emirates
 la Emirati security forces
 la Emirati Security Forces
 la Emirati security services
 ar قوات الأمن الإماراتية
 ar الأجهزة الأمنية الإماراتية
 ar السلطات الأمنية الإماراتية

name united-arab-emirates-supreme-judicial
 kind government
 country united-arab-emirates
 la Emirati Supreme Judicial Council
 ar المجلس الأعلى للقضاء الإماراتي
 ar مجلس القضاء الأعلى الإماراتي

name united-arab-emirates-embassy
 kind government
 country united-arab-emirates
 la Emirati embassy
 la Emirati Embassy
 ar السفارة الإماراتية

name qatar-foreign-ministry
 kind government
 country qatar
 class ministry
 la Qatari Foreign Ministry
 la Qatari foreign ministry
 la Qatari Ministry of Foreign Affairs
 la Qatari Foreign Affairs Ministry
 la Qatar's Foreign Ministry
 la Qatar's foreign ministry
 la Qatar's Ministry of Foreign Affairs
 la Qatar's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Qatar
 ar وزارة الخارجية القطرية
 ar الخارجية القطرية

name qatar-interior-ministry
 kind government
 country qatar
 class ministry
 la Qatari Interior Ministry
 la Qatari interior ministry
 la Qatari Ministry of Interior
 la Qatari Ministry of the Interior
 la Qatar's Interior Ministry
 la Qatar's interior ministry
 la Qatar's Ministry of Interior
 la Qatar's Ministry of the Interior
 ar وزارة الداخلية القطرية
 ar الداخلية القطرية

name qatar-defence-ministry
 kind government
 country qatar
 class ministry
 la Qatari Defense Ministry
 la Qatari Defence Ministry
 la Qatari defense ministry
 la Qatari defence ministry
 la Qatari Ministry of Defense
 la Qatari Ministry of Defence
 la Qatar's Defense Ministry
 la Qatar's Defence Ministry
 la Qatar's defense ministry
 la Qatar's defence ministry
 la Qatar's Ministry of Defense
 la Qatar's Ministry of Defence
 ar وزارة الدفاع القطرية
 ar الدفاع القطرية

name qatar-justice-ministry
 kind government
 country qatar
 class ministry
 la Qatari Justice Ministry
 la Qatari justice ministry
 la Qatari Ministry of Justice
 la Qatar's Justice Ministry
 la Qatar's justice ministry
 la Qatar's Ministry of Justice
 ar وزارة العدل القطرية

name qatar-finance-ministry
 kind government
 country qatar
 class ministry
 la Qatari Finance Ministry
 la Qatari finance ministry
 la Qatari Ministry of Finance
 la Qatar's Finance Ministry
 la Qatar's finance ministry
 la Qatar's Ministry of Finance
 ar وزارة المالية القطرية
 ar المالية القطرية

name qatar-health-ministry
 kind government
 country qatar
 class ministry
 la Qatari Health Ministry
 la Qatari health ministry
 la Qatari Ministry of Health
 la Qatar's Health Ministry
 la Qatar's health ministry
 la Qatar's Ministry of Health
 ar وزارة الصحة القطرية
 ar الصحة القطرية

name qatar-education-ministry
 kind government
 country qatar
 class ministry
 la Qatari Education Ministry
 la Qatari education ministry
 la Qatari Ministry of Education
 la Qatar's Education Ministry
 la Qatar's education ministry
 la Qatar's Ministry of Education
 ar وزارة التربية القطرية
 ar وزارة التعليم القطرية
 ar وزارة التربية والتعليم القطرية

name qatar-culture-ministry
 kind government
 country qatar
 class ministry
 la Qatari Culture Ministry
 la Qatari culture ministry
 la Qatari Ministry of Culture
 la Qatar's Culture Ministry
 la Qatar's culture ministry
 la Qatar's Ministry of Culture
 ar وزارة الثقافة القطرية

name qatar-information-ministry
 kind government
 country qatar
 class ministry
 la Qatari Information Ministry
 la Qatari information ministry
 la Qatari Ministry of Information
 la Qatar's Information Ministry
 la Qatar's information ministry
 la Qatar's Ministry of Information
 ar وزارة الإعلام القطرية

name qatar-economy-ministry
 kind government
 country qatar
 class ministry
 la Qatari Economy Ministry
 la Qatari economy ministry
 la Qatari Ministry of Economy
 la Qatar's Economy Ministry
 la Qatar's economy ministry
 la Qatar's Ministry of Economy
 ar وزارة الاقتصاد القطرية

name qatar-oil-ministry
 kind government
 country qatar
 class ministry
 la Qatari Oil Ministry
 la Qatari oil ministry
 la Qatari Energy Ministry
 la Qatari energy ministry
 la Qatar's Oil Ministry
 la Qatar's oil ministry
 la Qatar's Energy Ministry
 la Qatar's energy ministry
 ar وزارة النفط القطرية
 ar وزارة الطاقة القطرية

name qatar-telecom-ministry
 kind government
 country qatar
 class ministry
 la Qatari Communications Ministry
 la Qatari communications ministry
 la Qatari Ministry of Communications
 la Qatar's Communications Ministry
 la Qatar's communications ministry
 la Qatar's Ministry of Communications
 ar وزارة الاتصالات القطرية

name qatar-police
 kind government
 country qatar
 class police
 la Qatari police
 la Qatari Police
 la Qatari National Police
 la Qatar's police
 ar الشرطة القطرية

name qatar-parliament
 kind government
 country qatar
 class parliament
 la Qatari parliament
 la Qatari Parliament
 la Qatar's parliament
 ar البرلمان القطري
 ar مجلس النواب القطري

name qatar-central-bank
 kind government
 country qatar
 class bank
 la Qatari central bank
 la Qatari Central Bank
 la Qatar's central bank
 la Central Bank of Qatar
 ar البنك المركزي القطري
 ar المصرف المركزي القطري
 ar المركزي القطري

name qatar-prosecution
 kind government
 country qatar
 class prosecutor
 la Qatari public prosecution
 la Qatari Public Prosecution
 la Qatari prosecutors
 la Qatari public prosecutor
 ar النيابة العامة القطرية
 ar الادعاء العام القطري
 ar النيابة القطرية

name qatar-intelligence
 kind government
 country qatar
 class intelligence
 la Qatari intelligence
 la Qatari intelligence service
 la Qatari intelligence services
 ar المخابرات القطرية
 ar الاستخبارات القطرية

name qatar-security-forces
 kind government
 country qatar
 la Qatari security forces
 la Qatari Security Forces
 la Qatari security services
 ar قوات الأمن القطرية
 ar الأجهزة الأمنية القطرية
 ar السلطات الأمنية القطرية

name qatar-supreme-judicial
 kind government
 country qatar
 la Qatari Supreme Judicial Council
 ar المجلس الأعلى للقضاء القطري
 ar مجلس القضاء الأعلى القطري

name qatar-embassy
 kind government
 country qatar
 la Qatari embassy
 la Qatari Embassy
 ar السفارة القطرية

name kuwait-foreign-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Foreign Ministry
 la Kuwaiti foreign ministry
 la Kuwaiti Ministry of Foreign Affairs
 la Kuwaiti Foreign Affairs Ministry
 la Kuwait's Foreign Ministry
 la Kuwait's foreign ministry
 la Kuwait's Ministry of Foreign Affairs
 la Kuwait's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Kuwait
 ar وزارة الخارجية الكويتية
 ar الخارجية الكويتية

name kuwait-interior-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Interior Ministry
 la Kuwaiti interior ministry
 la Kuwaiti Ministry of Interior
 la Kuwaiti Ministry of the Interior
 la Kuwait's Interior Ministry
 la Kuwait's interior ministry
 la Kuwait's Ministry of Interior
 la Kuwait's Ministry of the Interior
 ar وزارة الداخلية الكويتية
 ar الداخلية الكويتية

name kuwait-defence-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Defense Ministry
 la Kuwaiti Defence Ministry
 la Kuwaiti defense ministry
 la Kuwaiti defence ministry
 la Kuwaiti Ministry of Defense
 la Kuwaiti Ministry of Defence
 la Kuwait's Defense Ministry
 la Kuwait's Defence Ministry
 la Kuwait's defense ministry
 la Kuwait's defence ministry
 la Kuwait's Ministry of Defense
 la Kuwait's Ministry of Defence
 ar وزارة الدفاع الكويتية
 ar الدفاع الكويتية

name kuwait-justice-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Justice Ministry
 la Kuwaiti justice ministry
 la Kuwaiti Ministry of Justice
 la Kuwait's Justice Ministry
 la Kuwait's justice ministry
 la Kuwait's Ministry of Justice
 ar وزارة العدل الكويتية

name kuwait-finance-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Finance Ministry
 la Kuwaiti finance ministry
 la Kuwaiti Ministry of Finance
 la Kuwait's Finance Ministry
 la Kuwait's finance ministry
 la Kuwait's Ministry of Finance
 ar وزارة المالية الكويتية
 ar المالية الكويتية

name kuwait-health-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Health Ministry
 la Kuwaiti health ministry
 la Kuwaiti Ministry of Health
 la Kuwait's Health Ministry
 la Kuwait's health ministry
 la Kuwait's Ministry of Health
 ar وزارة الصحة الكويتية
 ar الصحة الكويتية

name kuwait-education-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Education Ministry
 la Kuwaiti education ministry
 la Kuwaiti Ministry of Education
 la Kuwait's Education Ministry
 la Kuwait's education ministry
 la Kuwait's Ministry of Education
 ar وزارة التربية الكويتية
 ar وزارة التعليم الكويتية
 ar وزارة التربية والتعليم الكويتية

name kuwait-culture-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Culture Ministry
 la Kuwaiti culture ministry
 la Kuwaiti Ministry of Culture
 la Kuwait's Culture Ministry
 la Kuwait's culture ministry
 la Kuwait's Ministry of Culture
 ar وزارة الثقافة الكويتية

name kuwait-information-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Information Ministry
 la Kuwaiti information ministry
 la Kuwaiti Ministry of Information
 la Kuwait's Information Ministry
 la Kuwait's information ministry
 la Kuwait's Ministry of Information
 ar وزارة الإعلام الكويتية

name kuwait-economy-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Economy Ministry
 la Kuwaiti economy ministry
 la Kuwaiti Ministry of Economy
 la Kuwait's Economy Ministry
 la Kuwait's economy ministry
 la Kuwait's Ministry of Economy
 ar وزارة الاقتصاد الكويتية

name kuwait-oil-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Oil Ministry
 la Kuwaiti oil ministry
 la Kuwaiti Energy Ministry
 la Kuwaiti energy ministry
 la Kuwait's Oil Ministry
 la Kuwait's oil ministry
 la Kuwait's Energy Ministry
 la Kuwait's energy ministry
 ar وزارة النفط الكويتية
 ar وزارة الطاقة الكويتية

name kuwait-telecom-ministry
 kind government
 country kuwait
 class ministry
 la Kuwaiti Communications Ministry
 la Kuwaiti communications ministry
 la Kuwaiti Ministry of Communications
 la Kuwait's Communications Ministry
 la Kuwait's communications ministry
 la Kuwait's Ministry of Communications
 ar وزارة الاتصالات الكويتية

name kuwait-police
 kind government
 country kuwait
 class police
 la Kuwaiti police
 la Kuwaiti Police
 la Kuwaiti National Police
 la Kuwait's police
 ar الشرطة الكويتية

name kuwait-prosecution
 kind government
 country kuwait
 class prosecutor
 la Kuwaiti public prosecution
 la Kuwaiti Public Prosecution
 la Kuwaiti prosecutors
 la Kuwaiti public prosecutor
 ar النيابة العامة الكويتية
 ar الادعاء العام الكويتي
 ar النيابة الكويتية

name kuwait-intelligence
 kind government
 country kuwait
 class intelligence
 la Kuwaiti intelligence
 la Kuwaiti intelligence service
 la Kuwaiti intelligence services
 ar المخابرات الكويتية
 ar الاستخبارات الكويتية

name kuwait-security-forces
 kind government
 country kuwait
 la Kuwaiti security forces
 la Kuwaiti Security Forces
 la Kuwaiti security services
 ar قوات الأمن الكويتية
 ar الأجهزة الأمنية الكويتية
 ar السلطات الأمنية الكويتية

name kuwait-supreme-judicial
 kind government
 country kuwait
 la Kuwaiti Supreme Judicial Council
 ar المجلس الأعلى للقضاء الكويتي
 ar مجلس القضاء الأعلى الكويتي

name kuwait-embassy
 kind government
 country kuwait
 la Kuwaiti embassy
 la Kuwaiti Embassy
 ar السفارة الكويتية

name bahrain-foreign-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Foreign Ministry
 la Bahraini foreign ministry
 la Bahraini Ministry of Foreign Affairs
 la Bahraini Foreign Affairs Ministry
 la Bahrain's Foreign Ministry
 la Bahrain's foreign ministry
 la Bahrain's Ministry of Foreign Affairs
 la Bahrain's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Bahrain
 ar وزارة الخارجية البحرينية
 ar الخارجية البحرينية

name bahrain-interior-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Interior Ministry
 la Bahraini interior ministry
 la Bahraini Ministry of Interior
 la Bahraini Ministry of the Interior
 la Bahrain's Interior Ministry
 la Bahrain's interior ministry
 la Bahrain's Ministry of Interior
 la Bahrain's Ministry of the Interior
 ar وزارة الداخلية البحرينية
 ar الداخلية البحرينية

name bahrain-defence-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Defense Ministry
 la Bahraini Defence Ministry
 la Bahraini defense ministry
 la Bahraini defence ministry
 la Bahraini Ministry of Defense
 la Bahraini Ministry of Defence
 la Bahrain's Defense Ministry
 la Bahrain's Defence Ministry
 la Bahrain's defense ministry
 la Bahrain's defence ministry
 la Bahrain's Ministry of Defense
 la Bahrain's Ministry of Defence
 ar وزارة الدفاع البحرينية
 ar الدفاع البحرينية

name bahrain-justice-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Justice Ministry
 la Bahraini justice ministry
 la Bahraini Ministry of Justice
 la Bahrain's Justice Ministry
 la Bahrain's justice ministry
 la Bahrain's Ministry of Justice
 ar وزارة العدل البحرينية

name bahrain-finance-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Finance Ministry
 la Bahraini finance ministry
 la Bahraini Ministry of Finance
 la Bahrain's Finance Ministry
 la Bahrain's finance ministry
 la Bahrain's Ministry of Finance
 ar وزارة المالية البحرينية
 ar المالية البحرينية

name bahrain-health-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Health Ministry
 la Bahraini health ministry
 la Bahraini Ministry of Health
 la Bahrain's Health Ministry
 la Bahrain's health ministry
 la Bahrain's Ministry of Health
 ar وزارة الصحة البحرينية
 ar الصحة البحرينية

name bahrain-education-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Education Ministry
 la Bahraini education ministry
 la Bahraini Ministry of Education
 la Bahrain's Education Ministry
 la Bahrain's education ministry
 la Bahrain's Ministry of Education
 ar وزارة التربية البحرينية
 ar وزارة التعليم البحرينية
 ar وزارة التربية والتعليم البحرينية

name bahrain-culture-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Culture Ministry
 la Bahraini culture ministry
 la Bahraini Ministry of Culture
 la Bahrain's Culture Ministry
 la Bahrain's culture ministry
 la Bahrain's Ministry of Culture
 ar وزارة الثقافة البحرينية

name bahrain-information-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Information Ministry
 la Bahraini information ministry
 la Bahraini Ministry of Information
 la Bahrain's Information Ministry
 la Bahrain's information ministry
 la Bahrain's Ministry of Information
 ar وزارة الإعلام البحرينية

name bahrain-economy-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Economy Ministry
 la Bahraini economy ministry
 la Bahraini Ministry of Economy
 la Bahrain's Economy Ministry
 la Bahrain's economy ministry
 la Bahrain's Ministry of Economy
 ar وزارة الاقتصاد البحرينية

name bahrain-oil-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Oil Ministry
 la Bahraini oil ministry
 la Bahraini Energy Ministry
 la Bahraini energy ministry
 la Bahrain's Oil Ministry
 la Bahrain's oil ministry
 la Bahrain's Energy Ministry
 la Bahrain's energy ministry
 ar وزارة النفط البحرينية
 ar وزارة الطاقة البحرينية

name bahrain-telecom-ministry
 kind government
 country bahrain
 class ministry
 la Bahraini Communications Ministry
 la Bahraini communications ministry
 la Bahraini Ministry of Communications
 la Bahrain's Communications Ministry
 la Bahrain's communications ministry
 la Bahrain's Ministry of Communications
 ar وزارة الاتصالات البحرينية

name bahrain-army
 kind government
 country bahrain
 class army
 la Bahraini army
 la Bahraini Army
 la Bahraini military
 la Bahraini armed forces
 la Bahraini Armed Forces
 la Bahraini troops
 ar الجيش البحريني
 ar القوات المسلحة البحرينية
 ar القوات البحرينية

name bahrain-police
 kind government
 country bahrain
 class police
 la Bahraini police
 la Bahraini Police
 la Bahraini National Police
 la Bahrain's police
 ar الشرطة البحرينية

name bahrain-central-bank
 kind government
 country bahrain
 class bank
 la Bahraini central bank
 la Bahraini Central Bank
 la Bahrain's central bank
 la Central Bank of Bahrain
 ar البنك المركزي البحريني
 ar المصرف المركزي البحريني
 ar المركزي البحريني

name bahrain-prosecution
 kind government
 country bahrain
 class prosecutor
 la Bahraini public prosecution
 la Bahraini Public Prosecution
 la Bahraini prosecutors
 la Bahraini public prosecutor
 ar النيابة العامة البحرينية
 ar الادعاء العام البحريني
 ar النيابة البحرينية

name bahrain-intelligence
 kind government
 country bahrain
 class intelligence
 la Bahraini intelligence
 la Bahraini intelligence service
 la Bahraini intelligence services
 ar المخابرات البحرينية
 ar الاستخبارات البحرينية

name bahrain-security-forces
 kind government
 country bahrain
 la Bahraini security forces
 la Bahraini Security Forces
 la Bahraini security services
 ar قوات الأمن البحرينية
 ar الأجهزة الأمنية البحرينية
 ar السلطات الأمنية البحرينية

name bahrain-supreme-judicial
 kind government
 country bahrain
 la Bahraini Supreme Judicial Council
 ar المجلس الأعلى للقضاء البحريني
 ar مجلس القضاء الأعلى البحريني

name bahrain-embassy
 kind government
 country bahrain
 la Bahraini embassy
 la Bahraini Embassy
 ar السفارة البحرينية

name oman-foreign-ministry
 kind government
 country oman
 class ministry
 la Omani Foreign Ministry
 la Omani foreign ministry
 la Omani Ministry of Foreign Affairs
 la Omani Foreign Affairs Ministry
 la Oman's Foreign Ministry
 la Oman's foreign ministry
 la Oman's Ministry of Foreign Affairs
 la Oman's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Oman
 ar وزارة الخارجية العمانية
 ar الخارجية العمانية

name oman-interior-ministry
 kind government
 country oman
 class ministry
 la Omani Interior Ministry
 la Omani interior ministry
 la Omani Ministry of Interior
 la Omani Ministry of the Interior
 la Oman's Interior Ministry
 la Oman's interior ministry
 la Oman's Ministry of Interior
 la Oman's Ministry of the Interior
 ar وزارة الداخلية العمانية
 ar الداخلية العمانية

name oman-defence-ministry
 kind government
 country oman
 class ministry
 la Omani Defense Ministry
 la Omani Defence Ministry
 la Omani defense ministry
 la Omani defence ministry
 la Omani Ministry of Defense
 la Omani Ministry of Defence
 la Oman's Defense Ministry
 la Oman's Defence Ministry
 la Oman's defense ministry
 la Oman's defence ministry
 la Oman's Ministry of Defense
 la Oman's Ministry of Defence
 ar وزارة الدفاع العمانية
 ar الدفاع العمانية

name oman-justice-ministry
 kind government
 country oman
 class ministry
 la Omani Justice Ministry
 la Omani justice ministry
 la Omani Ministry of Justice
 la Oman's Justice Ministry
 la Oman's justice ministry
 la Oman's Ministry of Justice
 ar وزارة العدل العمانية

name oman-finance-ministry
 kind government
 country oman
 class ministry
 la Omani Finance Ministry
 la Omani finance ministry
 la Omani Ministry of Finance
 la Oman's Finance Ministry
 la Oman's finance ministry
 la Oman's Ministry of Finance
 ar وزارة المالية العمانية
 ar المالية العمانية

name oman-health-ministry
 kind government
 country oman
 class ministry
 la Omani Health Ministry
 la Omani health ministry
 la Omani Ministry of Health
 la Oman's Health Ministry
 la Oman's health ministry
 la Oman's Ministry of Health
 ar وزارة الصحة العمانية
 ar الصحة العمانية

name oman-education-ministry
 kind government
 country oman
 class ministry
 la Omani Education Ministry
 la Omani education ministry
 la Omani Ministry of Education
 la Oman's Education Ministry
 la Oman's education ministry
 la Oman's Ministry of Education
 ar وزارة التربية العمانية
 ar وزارة التعليم العمانية
 ar وزارة التربية والتعليم العمانية

name oman-culture-ministry
 kind government
 country oman
 class ministry
 la Omani Culture Ministry
 la Omani culture ministry
 la Omani Ministry of Culture
 la Oman's Culture Ministry
 la Oman's culture ministry
 la Oman's Ministry of Culture
 ar وزارة الثقافة العمانية

name oman-information-ministry
 kind government
 country oman
 class ministry
 la Omani Information Ministry
 la Omani information ministry
 la Omani Ministry of Information
 la Oman's Information Ministry
 la Oman's information ministry
 la Oman's Ministry of Information
 ar وزارة الإعلام العمانية

name oman-economy-ministry
 kind government
 country oman
 class ministry
 la Omani Economy Ministry
 la Omani economy ministry
 la Omani Ministry of Economy
 la Oman's Economy Ministry
 la Oman's economy ministry
 la Oman's Ministry of Economy
 ar وزارة الاقتصاد العمانية

name oman-oil-ministry
 kind government
 country oman
 class ministry
 la Omani Oil Ministry
 la Omani oil ministry
 la Omani Energy Ministry
 la Omani energy ministry
 la Oman's Oil Ministry
 la Oman's oil ministry
 la Oman's Energy Ministry
 la Oman's energy ministry
 ar وزارة النفط العمانية
 ar وزارة الطاقة العمانية

name oman-telecom-ministry
 kind government
 country oman
 class ministry
 la Omani Communications Ministry
 la Omani communications ministry
 la Omani Ministry of Communications
 la Oman's Communications Ministry
 la Oman's communications ministry
 la Oman's Ministry of Communications
 ar وزارة الاتصالات العمانية

name oman-army
 kind government
 country oman
 class army
 la Omani army
 la Omani Army
 la Omani military
 la Omani armed forces
 la Omani Armed Forces
 la Omani troops
 ar الجيش العماني
 ar القوات المسلحة العمانية
 ar القوات العمانية

name oman-police
 kind government
 country oman
 class police
 la Omani police
 la Omani Police
 la Omani National Police
 la Oman's police
 ar الشرطة العمانية

name oman-parliament
 kind government
 country oman
 class parliament
 la Omani parliament
 la Omani Parliament
 la Oman's parliament
 ar البرلمان العماني
 ar مجلس النواب العماني

name oman-central-bank
 kind government
 country oman
 class bank
 la Omani central bank
 la Omani Central Bank
 la Oman's central bank
 la Central Bank of Oman
 ar البنك المركزي العماني
 ar المصرف المركزي العماني
 ar المركزي العماني

name oman-prosecution
 kind government
 country oman
 class prosecutor
 la Omani public prosecution
 la Omani Public Prosecution
 la Omani prosecutors
 la Omani public prosecutor
 ar النيابة العامة العمانية
 ar الادعاء العام العماني
 ar النيابة العمانية

name oman-intelligence
 kind government
 country oman
 class intelligence
 la Omani intelligence
 la Omani intelligence service
 la Omani intelligence services
 ar المخابرات العمانية
 ar الاستخبارات العمانية

name oman-security-forces
 kind government
 country oman
 la Omani security forces
 la Omani Security Forces
 la Omani security services
 ar قوات الأمن العمانية
 ar الأجهزة الأمنية العمانية
 ar السلطات الأمنية العمانية

name oman-supreme-judicial
 kind government
 country oman
 la Omani Supreme Judicial Council
 ar المجلس الأعلى للقضاء العماني
 ar مجلس القضاء الأعلى العماني

name oman-embassy
 kind government
 country oman
 la Omani embassy
 la Omani Embassy
 ar السفارة العمانية

name yemen-foreign-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Foreign Ministry
 la Yemeni foreign ministry
 la Yemeni Ministry of Foreign Affairs
 la Yemeni Foreign Affairs Ministry
 la Yemen's Foreign Ministry
 la Yemen's foreign ministry
 la Yemen's Ministry of Foreign Affairs
 la Yemen's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Yemen
 ar وزارة الخارجية اليمنية
 ar الخارجية اليمنية

name yemen-interior-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Interior Ministry
 la Yemeni interior ministry
 la Yemeni Ministry of Interior
 la Yemeni Ministry of the Interior
 la Yemen's Interior Ministry
 la Yemen's interior ministry
 la Yemen's Ministry of Interior
 la Yemen's Ministry of the Interior
 ar وزارة الداخلية اليمنية
 ar الداخلية اليمنية

name yemen-defence-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Defense Ministry
 la Yemeni Defence Ministry
 la Yemeni defense ministry
 la Yemeni defence ministry
 la Yemeni Ministry of Defense
 la Yemeni Ministry of Defence
 la Yemen's Defense Ministry
 la Yemen's Defence Ministry
 la Yemen's defense ministry
 la Yemen's defence ministry
 la Yemen's Ministry of Defense
 la Yemen's Ministry of Defence
 ar وزارة الدفاع اليمنية
 ar الدفاع اليمنية

name yemen-justice-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Justice Ministry
 la Yemeni justice ministry
 la Yemeni Ministry of Justice
 la Yemen's Justice Ministry
 la Yemen's justice ministry
 la Yemen's Ministry of Justice
 ar وزارة العدل اليمنية

name yemen-finance-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Finance Ministry
 la Yemeni finance ministry
 la Yemeni Ministry of Finance
 la Yemen's Finance Ministry
 la Yemen's finance ministry
 la Yemen's Ministry of Finance
 ar وزارة المالية اليمنية
 ar المالية اليمنية

name yemen-health-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Health Ministry
 la Yemeni health ministry
 la Yemeni Ministry of Health
 la Yemen's Health Ministry
 la Yemen's health ministry
 la Yemen's Ministry of Health
 ar وزارة الصحة اليمنية
 ar الصحة اليمنية

name yemen-education-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Education Ministry
 la Yemeni education ministry
 la Yemeni Ministry of Education
 la Yemen's Education Ministry
 la Yemen's education ministry
 la Yemen's Ministry of Education
 ar وزارة التربية اليمنية
 ar وزارة التعليم اليمنية
 ar وزارة التربية والتعليم اليمنية

name yemen-culture-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Culture Ministry
 la Yemeni culture ministry
 la Yemeni Ministry of Culture
 la Yemen's Culture Ministry
 la Yemen's culture ministry
 la Yemen's Ministry of Culture
 ar وزارة الثقافة اليمنية

name yemen-information-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Information Ministry
 la Yemeni information ministry
 la Yemeni Ministry of Information
 la Yemen's Information Ministry
 la Yemen's information ministry
 la Yemen's Ministry of Information
 ar وزارة الإعلام اليمنية

name yemen-economy-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Economy Ministry
 la Yemeni economy ministry
 la Yemeni Ministry of Economy
 la Yemen's Economy Ministry
 la Yemen's economy ministry
 la Yemen's Ministry of Economy
 ar وزارة الاقتصاد اليمنية

name yemen-oil-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Oil Ministry
 la Yemeni oil ministry
 la Yemeni Energy Ministry
 la Yemeni energy ministry
 la Yemen's Oil Ministry
 la Yemen's oil ministry
 la Yemen's Energy Ministry
 la Yemen's energy ministry
 ar وزارة النفط اليمنية
 ar وزارة الطاقة اليمنية

name yemen-telecom-ministry
 kind government
 country yemen
 class ministry
 la Yemeni Communications Ministry
 la Yemeni communications ministry
 la Yemeni Ministry of Communications
 la Yemen's Communications Ministry
 la Yemen's communications ministry
 la Yemen's Ministry of Communications
 ar وزارة الاتصالات اليمنية

name yemen-police
 kind government
 country yemen
 class police
 la Yemeni police
 la Yemeni Police
 la Yemeni National Police
 la Yemen's police
 ar الشرطة اليمنية

name yemen-parliament
 kind government
 country yemen
 class parliament
 la Yemeni parliament
 la Yemeni Parliament
 la Yemen's parliament
 ar البرلمان اليمني
 ar مجلس النواب اليمني

name yemen-central-bank
 kind government
 country yemen
 class bank
 la Yemeni central bank
 la Yemeni Central Bank
 la Yemen's central bank
 la Central Bank of Yemen
 ar البنك المركزي اليمني
 ar المصرف المركزي اليمني
 ar المركزي اليمني

name yemen-prosecution
 kind government
 country yemen
 class prosecutor
 la Yemeni public prosecution
 la Yemeni Public Prosecution
 la Yemeni prosecutors
 la Yemeni public prosecutor
 ar النيابة العامة اليمنية
 ar الادعاء العام اليمني
 ar النيابة اليمنية

name yemen-intelligence
 kind government
 country yemen
 class intelligence
 la Yemeni intelligence
 la Yemeni intelligence service
 la Yemeni intelligence services
 ar المخابرات اليمنية
 ar الاستخبارات اليمنية

name yemen-security-forces
 kind government
 country yemen
 la Yemeni security forces
 la Yemeni Security Forces
 la Yemeni security services
 ar قوات الأمن اليمنية
 ar الأجهزة الأمنية اليمنية
 ar السلطات الأمنية اليمنية

name yemen-supreme-judicial
 kind government
 country yemen
 la Yemeni Supreme Judicial Council
 ar المجلس الأعلى للقضاء اليمني
 ar مجلس القضاء الأعلى اليمني

name yemen-embassy
 kind government
 country yemen
 la Yemeni embassy
 la Yemeni Embassy
 ar السفارة اليمنية

name iraq-foreign-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Foreign Ministry
 la Iraqi foreign ministry
 la Iraqi Ministry of Foreign Affairs
 la Iraqi Foreign Affairs Ministry
 la Iraq's Foreign Ministry
 la Iraq's foreign ministry
 la Iraq's Ministry of Foreign Affairs
 la Iraq's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Iraq
 ar وزارة الخارجية العراقية
 ar الخارجية العراقية

name iraq-interior-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Interior Ministry
 la Iraqi interior ministry
 la Iraqi Ministry of Interior
 la Iraqi Ministry of the Interior
 la Iraq's Interior Ministry
 la Iraq's interior ministry
 la Iraq's Ministry of Interior
 la Iraq's Ministry of the Interior
 ar وزارة الداخلية العراقية
 ar الداخلية العراقية

name iraq-defence-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Defense Ministry
 la Iraqi Defence Ministry
 la Iraqi defense ministry
 la Iraqi defence ministry
 la Iraqi Ministry of Defense
 la Iraqi Ministry of Defence
 la Iraq's Defense Ministry
 la Iraq's Defence Ministry
 la Iraq's defense ministry
 la Iraq's defence ministry
 la Iraq's Ministry of Defense
 la Iraq's Ministry of Defence
 ar وزارة الدفاع العراقية
 ar الدفاع العراقية

name iraq-justice-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Justice Ministry
 la Iraqi justice ministry
 la Iraqi Ministry of Justice
 la Iraq's Justice Ministry
 la Iraq's justice ministry
 la Iraq's Ministry of Justice
 ar وزارة العدل العراقية

name iraq-finance-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Finance Ministry
 la Iraqi finance ministry
 la Iraqi Ministry of Finance
 la Iraq's Finance Ministry
 la Iraq's finance ministry
 la Iraq's Ministry of Finance
 ar وزارة المالية العراقية
 ar المالية العراقية

name iraq-health-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Health Ministry
 la Iraqi health ministry
 la Iraqi Ministry of Health
 la Iraq's Health Ministry
 la Iraq's health ministry
 la Iraq's Ministry of Health
 ar وزارة الصحة العراقية
 ar الصحة العراقية

name iraq-education-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Education Ministry
 la Iraqi education ministry
 la Iraqi Ministry of Education
 la Iraq's Education Ministry
 la Iraq's education ministry
 la Iraq's Ministry of Education
 ar وزارة التربية العراقية
 ar وزارة التعليم العراقية
 ar وزارة التربية والتعليم العراقية

name iraq-culture-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Culture Ministry
 la Iraqi culture ministry
 la Iraqi Ministry of Culture
 la Iraq's Culture Ministry
 la Iraq's culture ministry
 la Iraq's Ministry of Culture
 ar وزارة الثقافة العراقية

name iraq-information-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Information Ministry
 la Iraqi information ministry
 la Iraqi Ministry of Information
 la Iraq's Information Ministry
 la Iraq's information ministry
 la Iraq's Ministry of Information
 ar وزارة الإعلام العراقية

name iraq-economy-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Economy Ministry
 la Iraqi economy ministry
 la Iraqi Ministry of Economy
 la Iraq's Economy Ministry
 la Iraq's economy ministry
 la Iraq's Ministry of Economy
 ar وزارة الاقتصاد العراقية

name iraq-oil-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Oil Ministry
 la Iraqi oil ministry
 la Iraqi Energy Ministry
 la Iraqi energy ministry
 la Iraq's Oil Ministry
 la Iraq's oil ministry
 la Iraq's Energy Ministry
 la Iraq's energy ministry
 ar وزارة النفط العراقية
 ar وزارة الطاقة العراقية

name iraq-telecom-ministry
 kind government
 country iraq
 class ministry
 la Iraqi Communications Ministry
 la Iraqi communications ministry
 la Iraqi Ministry of Communications
 la Iraq's Communications Ministry
 la Iraq's communications ministry
 la Iraq's Ministry of Communications
 ar وزارة الاتصالات العراقية

name iraq-prosecution
 kind government
 country iraq
 class prosecutor
 la Iraqi public prosecution
 la Iraqi Public Prosecution
 la Iraqi prosecutors
 la Iraqi public prosecutor
 ar النيابة العامة العراقية
 ar الادعاء العام العراقي
 ar النيابة العراقية

name iraq-embassy
 kind government
 country iraq
 la Iraqi embassy
 la Iraqi Embassy
 ar السفارة العراقية

name syria-foreign-ministry
 kind government
 country syria
 class ministry
 la Syrian Foreign Ministry
 la Syrian foreign ministry
 la Syrian Ministry of Foreign Affairs
 la Syrian Foreign Affairs Ministry
 la Syria's Foreign Ministry
 la Syria's foreign ministry
 la Syria's Ministry of Foreign Affairs
 la Syria's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Syria
 ar وزارة الخارجية السورية
 ar الخارجية السورية

name syria-interior-ministry
 kind government
 country syria
 class ministry
 la Syrian Interior Ministry
 la Syrian interior ministry
 la Syrian Ministry of Interior
 la Syrian Ministry of the Interior
 la Syria's Interior Ministry
 la Syria's interior ministry
 la Syria's Ministry of Interior
 la Syria's Ministry of the Interior
 ar وزارة الداخلية السورية
 ar الداخلية السورية

name syria-defence-ministry
 kind government
 country syria
 class ministry
 la Syrian Defense Ministry
 la Syrian Defence Ministry
 la Syrian defense ministry
 la Syrian defence ministry
 la Syrian Ministry of Defense
 la Syrian Ministry of Defence
 la Syria's Defense Ministry
 la Syria's Defence Ministry
 la Syria's defense ministry
 la Syria's defence ministry
 la Syria's Ministry of Defense
 la Syria's Ministry of Defence
 ar وزارة الدفاع السورية
 ar الدفاع السورية

name syria-justice-ministry
 kind government
 country syria
 class ministry
 la Syrian Justice Ministry
 la Syrian justice ministry
 la Syrian Ministry of Justice
 la Syria's Justice Ministry
 la Syria's justice ministry
 la Syria's Ministry of Justice
 ar وزارة العدل السورية

name syria-finance-ministry
 kind government
 country syria
 class ministry
 la Syrian Finance Ministry
 la Syrian finance ministry
 la Syrian Ministry of Finance
 la Syria's Finance Ministry
 la Syria's finance ministry
 la Syria's Ministry of Finance
 ar وزارة المالية السورية
 ar المالية السورية

name syria-health-ministry
 kind government
 country syria
 class ministry
 la Syrian Health Ministry
 la Syrian health ministry
 la Syrian Ministry of Health
 la Syria's Health Ministry
 la Syria's health ministry
 la Syria's Ministry of Health
 ar وزارة الصحة السورية
 ar الصحة السورية

name syria-education-ministry
 kind government
 country syria
 class ministry
 la Syrian Education Ministry
 la Syrian education ministry
 la Syrian Ministry of Education
 la Syria's Education Ministry
 la Syria's education ministry
 la Syria's Ministry of Education
 ar وزارة التربية السورية
 ar وزارة التعليم السورية
 ar وزارة التربية والتعليم السورية

name syria-culture-ministry
 kind government
 country syria
 class ministry
 la Syrian Culture Ministry
 la Syrian culture ministry
 la Syrian Ministry of Culture
 la Syria's Culture Ministry
 la Syria's culture ministry
 la Syria's Ministry of Culture
 ar وزارة الثقافة السورية

name syria-information-ministry
 kind government
 country syria
 class ministry
 la Syrian Information Ministry
 la Syrian information ministry
 la Syrian Ministry of Information
 la Syria's Information Ministry
 la Syria's information ministry
 la Syria's Ministry of Information
 ar وزارة الإعلام السورية

name syria-economy-ministry
 kind government
 country syria
 class ministry
 la Syrian Economy Ministry
 la Syrian economy ministry
 la Syrian Ministry of Economy
 la Syria's Economy Ministry
 la Syria's economy ministry
 la Syria's Ministry of Economy
 ar وزارة الاقتصاد السورية

name syria-oil-ministry
 kind government
 country syria
 class ministry
 la Syrian Oil Ministry
 la Syrian oil ministry
 la Syrian Energy Ministry
 la Syrian energy ministry
 la Syria's Oil Ministry
 la Syria's oil ministry
 la Syria's Energy Ministry
 la Syria's energy ministry
 ar وزارة النفط السورية
 ar وزارة الطاقة السورية

name syria-telecom-ministry
 kind government
 country syria
 class ministry
 la Syrian Communications Ministry
 la Syrian communications ministry
 la Syrian Ministry of Communications
 la Syria's Communications Ministry
 la Syria's communications ministry
 la Syria's Ministry of Communications
 ar وزارة الاتصالات السورية

name syria-police
 kind government
 country syria
 class police
 la Syrian police
 la Syrian Police
 la Syrian National Police
 la Syria's police
 ar الشرطة السورية

name syria-central-bank
 kind government
 country syria
 class bank
 la Syrian central bank
 la Syrian Central Bank
 la Syria's central bank
 la Central Bank of Syria
 ar البنك المركزي السوري
 ar المصرف المركزي السوري
 ar المركزي السوري

name syria-prosecution
 kind government
 country syria
 class prosecutor
 la Syrian public prosecution
 la Syrian Public Prosecution
 la Syrian prosecutors
 la Syrian public prosecutor
 ar النيابة العامة السورية
 ar الادعاء العام السوري
 ar النيابة السورية

name syria-security-forces
 kind government
 country syria
 la Syrian security forces
 la Syrian Security Forces
 la Syrian security services
 ar قوات الأمن السورية
 ar الأجهزة الأمنية السورية
 ar السلطات الأمنية السورية

name syria-supreme-judicial
 kind government
 country syria
 la Syrian Supreme Judicial Council
 ar المجلس الأعلى للقضاء السوري
 ar مجلس القضاء الأعلى السوري

name syria-embassy
 kind government
 country syria
 la Syrian embassy
 la Syrian Embassy
 ar السفارة السورية

name lebanon-foreign-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Foreign Ministry
 la Lebanese foreign ministry
 la Lebanese Ministry of Foreign Affairs
 la Lebanese Foreign Affairs Ministry
 la Lebanon's Foreign Ministry
 la Lebanon's foreign ministry
 la Lebanon's Ministry of Foreign Affairs
 la Lebanon's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Lebanon
 ar وزارة الخارجية اللبنانية
 ar الخارجية اللبنانية

name lebanon-interior-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Interior Ministry
 la Lebanese interior ministry
 la Lebanese Ministry of Interior
 la Lebanese Ministry of the Interior
 la Lebanon's Interior Ministry
 la Lebanon's interior ministry
 la Lebanon's Ministry of Interior
 la Lebanon's Ministry of the Interior
 ar وزارة الداخلية اللبنانية
 ar الداخلية اللبنانية

name lebanon-defence-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Defense Ministry
 la Lebanese Defence Ministry
 la Lebanese defense ministry
 la Lebanese defence ministry
 la Lebanese Ministry of Defense
 la Lebanese Ministry of Defence
 la Lebanon's Defense Ministry
 la Lebanon's Defence Ministry
 la Lebanon's defense ministry
 la Lebanon's defence ministry
 la Lebanon's Ministry of Defense
 la Lebanon's Ministry of Defence
 ar وزارة الدفاع اللبنانية
 ar الدفاع اللبنانية

name lebanon-justice-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Justice Ministry
 la Lebanese justice ministry
 la Lebanese Ministry of Justice
 la Lebanon's Justice Ministry
 la Lebanon's justice ministry
 la Lebanon's Ministry of Justice
 ar وزارة العدل اللبنانية

name lebanon-finance-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Finance Ministry
 la Lebanese finance ministry
 la Lebanese Ministry of Finance
 la Lebanon's Finance Ministry
 la Lebanon's finance ministry
 la Lebanon's Ministry of Finance
 ar وزارة المالية اللبنانية
 ar المالية اللبنانية

name lebanon-health-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Health Ministry
 la Lebanese health ministry
 la Lebanese Ministry of Health
 la Lebanon's Health Ministry
 la Lebanon's health ministry
 la Lebanon's Ministry of Health
 ar وزارة الصحة اللبنانية
 ar الصحة اللبنانية

name lebanon-education-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Education Ministry
 la Lebanese education ministry
 la Lebanese Ministry of Education
 la Lebanon's Education Ministry
 la Lebanon's education ministry
 la Lebanon's Ministry of Education
 ar وزارة التربية اللبنانية
 ar وزارة التعليم اللبنانية
 ar وزارة التربية والتعليم اللبنانية

name lebanon-culture-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Culture Ministry
 la Lebanese culture ministry
 la Lebanese Ministry of Culture
 la Lebanon's Culture Ministry
 la Lebanon's culture ministry
 la Lebanon's Ministry of Culture
 ar وزارة الثقافة اللبنانية

name lebanon-information-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Information Ministry
 la Lebanese information ministry
 la Lebanese Ministry of Information
 la Lebanon's Information Ministry
 la Lebanon's information ministry
 la Lebanon's Ministry of Information
 ar وزارة الإعلام اللبنانية

name lebanon-economy-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Economy Ministry
 la Lebanese economy ministry
 la Lebanese Ministry of Economy
 la Lebanon's Economy Ministry
 la Lebanon's economy ministry
 la Lebanon's Ministry of Economy
 ar وزارة الاقتصاد اللبنانية

name lebanon-oil-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Oil Ministry
 la Lebanese oil ministry
 la Lebanese Energy Ministry
 la Lebanese energy ministry
 la Lebanon's Oil Ministry
 la Lebanon's oil ministry
 la Lebanon's Energy Ministry
 la Lebanon's energy ministry
 ar وزارة النفط اللبنانية
 ar وزارة الطاقة اللبنانية

name lebanon-telecom-ministry
 kind government
 country lebanon
 class ministry
 la Lebanese Communications Ministry
 la Lebanese communications ministry
 la Lebanese Ministry of Communications
 la Lebanon's Communications Ministry
 la Lebanon's communications ministry
 la Lebanon's Ministry of Communications
 ar وزارة الاتصالات اللبنانية

name lebanon-police
 kind government
 country lebanon
 class police
 la Lebanese police
 la Lebanese Police
 la Lebanese National Police
 la Lebanon's police
 ar الشرطة اللبنانية

name lebanon-prosecution
 kind government
 country lebanon
 class prosecutor
 la Lebanese public prosecution
 la Lebanese Public Prosecution
 la Lebanese prosecutors
 la Lebanese public prosecutor
 ar النيابة العامة اللبنانية
 ar الادعاء العام اللبناني
 ar النيابة اللبنانية

name lebanon-intelligence
 kind government
 country lebanon
 class intelligence
 la Lebanese intelligence
 la Lebanese intelligence service
 la Lebanese intelligence services
 ar المخابرات اللبنانية
 ar الاستخبارات اللبنانية

name lebanon-security-forces
 kind government
 country lebanon
 la Lebanese security forces
 la Lebanese Security Forces
 la Lebanese security services
 ar قوات الأمن اللبنانية
 ar الأجهزة الأمنية اللبنانية
 ar السلطات الأمنية اللبنانية

name lebanon-supreme-judicial
 kind government
 country lebanon
 la Lebanese Supreme Judicial Council
 ar المجلس الأعلى للقضاء اللبناني
 ar مجلس القضاء الأعلى اللبناني

name lebanon-embassy
 kind government
 country lebanon
 la Lebanese embassy
 la Lebanese Embassy
 ar السفارة اللبنانية

name jordan-foreign-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Foreign Ministry
 la Jordanian foreign ministry
 la Jordanian Ministry of Foreign Affairs
 la Jordanian Foreign Affairs Ministry
 la Jordan's Foreign Ministry
 la Jordan's foreign ministry
 la Jordan's Ministry of Foreign Affairs
 la Jordan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Jordan
 ar وزارة الخارجية الأردنية
 ar الخارجية الأردنية

name jordan-interior-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Interior Ministry
 la Jordanian interior ministry
 la Jordanian Ministry of Interior
 la Jordanian Ministry of the Interior
 la Jordan's Interior Ministry
 la Jordan's interior ministry
 la Jordan's Ministry of Interior
 la Jordan's Ministry of the Interior
 ar وزارة الداخلية الأردنية
 ar الداخلية الأردنية

name jordan-defence-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Defense Ministry
 la Jordanian Defence Ministry
 la Jordanian defense ministry
 la Jordanian defence ministry
 la Jordanian Ministry of Defense
 la Jordanian Ministry of Defence
 la Jordan's Defense Ministry
 la Jordan's Defence Ministry
 la Jordan's defense ministry
 la Jordan's defence ministry
 la Jordan's Ministry of Defense
 la Jordan's Ministry of Defence
 ar وزارة الدفاع الأردنية
 ar الدفاع الأردنية

name jordan-justice-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Justice Ministry
 la Jordanian justice ministry
 la Jordanian Ministry of Justice
 la Jordan's Justice Ministry
 la Jordan's justice ministry
 la Jordan's Ministry of Justice
 ar وزارة العدل الأردنية

name jordan-finance-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Finance Ministry
 la Jordanian finance ministry
 la Jordanian Ministry of Finance
 la Jordan's Finance Ministry
 la Jordan's finance ministry
 la Jordan's Ministry of Finance
 ar وزارة المالية الأردنية
 ar المالية الأردنية

name jordan-health-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Health Ministry
 la Jordanian health ministry
 la Jordanian Ministry of Health
 la Jordan's Health Ministry
 la Jordan's health ministry
 la Jordan's Ministry of Health
 ar وزارة الصحة الأردنية
 ar الصحة الأردنية

name jordan-education-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Education Ministry
 la Jordanian education ministry
 la Jordanian Ministry of Education
 la Jordan's Education Ministry
 la Jordan's education ministry
 la Jordan's Ministry of Education
 ar وزارة التربية الأردنية
 ar وزارة التعليم الأردنية
 ar وزارة التربية والتعليم الأردنية

name jordan-culture-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Culture Ministry
 la Jordanian culture ministry
 la Jordanian Ministry of Culture
 la Jordan's Culture Ministry
 la Jordan's culture ministry
 la Jordan's Ministry of Culture
 ar وزارة الثقافة الأردنية

name jordan-information-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Information Ministry
 la Jordanian information ministry
 la Jordanian Ministry of Information
 la Jordan's Information Ministry
 la Jordan's information ministry
 la Jordan's Ministry of Information
 ar وزارة الإعلام الأردنية

name jordan-economy-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Economy Ministry
 la Jordanian economy ministry
 la Jordanian Ministry of Economy
 la Jordan's Economy Ministry
 la Jordan's economy ministry
 la Jordan's Ministry of Economy
 ar وزارة الاقتصاد الأردنية

name jordan-oil-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Oil Ministry
 la Jordanian oil ministry
 la Jordanian Energy Ministry
 la Jordanian energy ministry
 la Jordan's Oil Ministry
 la Jordan's oil ministry
 la Jordan's Energy Ministry
 la Jordan's energy ministry
 ar وزارة النفط الأردنية
 ar وزارة الطاقة الأردنية

name jordan-telecom-ministry
 kind government
 country jordan
 class ministry
 la Jordanian Communications Ministry
 la Jordanian communications ministry
 la Jordanian Ministry of Communications
 la Jordan's Communications Ministry
 la Jordan's communications ministry
 la Jordan's Ministry of Communications
 ar وزارة الاتصالات الأردنية

name jordan-police
 kind government
 country jordan
 class police
 la Jordanian police
 la Jordanian Police
 la Jordanian National Police
 la Jordan's police
 ar الشرطة الأردنية

name jordan-central-bank
 kind government
 country jordan
 class bank
 la Jordanian central bank
 la Jordanian Central Bank
 la Jordan's central bank
 la Central Bank of Jordan
 ar البنك المركزي الأردني
 ar المصرف المركزي الأردني
 ar المركزي الأردني

name jordan-prosecution
 kind government
 country jordan
 class prosecutor
 la Jordanian public prosecution
 la Jordanian Public Prosecution
 la Jordanian prosecutors
 la Jordanian public prosecutor
 ar النيابة العامة الأردنية
 ar الادعاء العام الأردني
 ar النيابة الأردنية

name jordan-security-forces
 kind government
 country jordan
 la Jordanian security forces
 la Jordanian Security Forces
 la Jordanian security services
 ar قوات الأمن الأردنية
 ar الأجهزة الأمنية الأردنية
 ar السلطات الأمنية الأردنية

name jordan-supreme-judicial
 kind government
 country jordan
 la Jordanian Supreme Judicial Council
 ar المجلس الأعلى للقضاء الأردني
 ar مجلس القضاء الأعلى الأردني

name jordan-embassy
 kind government
 country jordan
 la Jordanian embassy
 la Jordanian Embassy
 ar السفارة الأردنية

name palestine-interior-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Interior Ministry
 la Palestinian interior ministry
 la Palestinian Ministry of Interior
 la Palestinian Ministry of the Interior
 la Palestine's Interior Ministry
 la Palestine's interior ministry
 la Palestine's Ministry of Interior
 la Palestine's Ministry of the Interior
 ar وزارة الداخلية الفلسطينية
 ar الداخلية الفلسطينية

name palestine-defence-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Defense Ministry
 la Palestinian Defence Ministry
 la Palestinian defense ministry
 la Palestinian defence ministry
 la Palestinian Ministry of Defense
 la Palestinian Ministry of Defence
 la Palestine's Defense Ministry
 la Palestine's Defence Ministry
 la Palestine's defense ministry
 la Palestine's defence ministry
 la Palestine's Ministry of Defense
 la Palestine's Ministry of Defence
 ar وزارة الدفاع الفلسطينية
 ar الدفاع الفلسطينية

name palestine-justice-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Justice Ministry
 la Palestinian justice ministry
 la Palestinian Ministry of Justice
 la Palestine's Justice Ministry
 la Palestine's justice ministry
 la Palestine's Ministry of Justice
 ar وزارة العدل الفلسطينية

name palestine-finance-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Finance Ministry
 la Palestinian finance ministry
 la Palestinian Ministry of Finance
 la Palestine's Finance Ministry
 la Palestine's finance ministry
 la Palestine's Ministry of Finance
 ar وزارة المالية الفلسطينية
 ar المالية الفلسطينية

name palestine-education-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Education Ministry
 la Palestinian education ministry
 la Palestinian Ministry of Education
 la Palestine's Education Ministry
 la Palestine's education ministry
 la Palestine's Ministry of Education
 ar وزارة التربية الفلسطينية
 ar وزارة التعليم الفلسطينية
 ar وزارة التربية والتعليم الفلسطينية

name palestine-culture-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Culture Ministry
 la Palestinian culture ministry
 la Palestinian Ministry of Culture
 la Palestine's Culture Ministry
 la Palestine's culture ministry
 la Palestine's Ministry of Culture
 ar وزارة الثقافة الفلسطينية

name palestine-information-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Information Ministry
 la Palestinian information ministry
 la Palestinian Ministry of Information
 la Palestine's Information Ministry
 la Palestine's information ministry
 la Palestine's Ministry of Information
 ar وزارة الإعلام الفلسطينية

name palestine-economy-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Economy Ministry
 la Palestinian economy ministry
 la Palestinian Ministry of Economy
 la Palestine's Economy Ministry
 la Palestine's economy ministry
 la Palestine's Ministry of Economy
 ar وزارة الاقتصاد الفلسطينية

name palestine-oil-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Oil Ministry
 la Palestinian oil ministry
 la Palestinian Energy Ministry
 la Palestinian energy ministry
 la Palestine's Oil Ministry
 la Palestine's oil ministry
 la Palestine's Energy Ministry
 la Palestine's energy ministry
 ar وزارة النفط الفلسطينية
 ar وزارة الطاقة الفلسطينية

name palestine-telecom-ministry
 kind government
 country palestine
 class ministry
 la Palestinian Communications Ministry
 la Palestinian communications ministry
 la Palestinian Ministry of Communications
 la Palestine's Communications Ministry
 la Palestine's communications ministry
 la Palestine's Ministry of Communications
 ar وزارة الاتصالات الفلسطينية

name palestine-army
 kind government
 country palestine
 class army
 la Palestinian army
 la Palestinian Army
 la Palestinian military
 la Palestinian armed forces
 la Palestinian Armed Forces
 la Palestinian troops
 ar الجيش الفلسطيني
 ar القوات المسلحة الفلسطينية
 ar القوات الفلسطينية

name palestine-parliament
 kind government
 country palestine
 class parliament
 la Palestinian parliament
 la Palestinian Parliament
 la Palestine's parliament
 ar البرلمان الفلسطيني
 ar مجلس النواب الفلسطيني

name palestine-central-bank
 kind government
 country palestine
 class bank
 la Palestinian central bank
 la Palestinian Central Bank
 la Palestine's central bank
 la Central Bank of Palestine
 ar البنك المركزي الفلسطيني
 ar المصرف المركزي الفلسطيني
 ar المركزي الفلسطيني

name palestine-prosecution
 kind government
 country palestine
 class prosecutor
 la Palestinian public prosecution
 la Palestinian Public Prosecution
 la Palestinian prosecutors
 la Palestinian public prosecutor
 ar النيابة العامة الفلسطينية
 ar الادعاء العام الفلسطيني
 ar النيابة الفلسطينية

name palestine-supreme-judicial
 kind government
 country palestine
 la Palestinian Supreme Judicial Council
 ar المجلس الأعلى للقضاء الفلسطيني
 ar مجلس القضاء الأعلى الفلسطيني

name palestine-embassy
 kind government
 country palestine
 la Palestinian embassy
 la Palestinian Embassy
 ar السفارة الفلسطينية

name sudan-foreign-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Foreign Ministry
 la Sudanese foreign ministry
 la Sudanese Ministry of Foreign Affairs
 la Sudanese Foreign Affairs Ministry
 la Sudan's Foreign Ministry
 la Sudan's foreign ministry
 la Sudan's Ministry of Foreign Affairs
 la Sudan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Sudan
 ar وزارة الخارجية السودانية
 ar الخارجية السودانية

name sudan-interior-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Interior Ministry
 la Sudanese interior ministry
 la Sudanese Ministry of Interior
 la Sudanese Ministry of the Interior
 la Sudan's Interior Ministry
 la Sudan's interior ministry
 la Sudan's Ministry of Interior
 la Sudan's Ministry of the Interior
 ar وزارة الداخلية السودانية
 ar الداخلية السودانية

name sudan-defence-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Defense Ministry
 la Sudanese Defence Ministry
 la Sudanese defense ministry
 la Sudanese defence ministry
 la Sudanese Ministry of Defense
 la Sudanese Ministry of Defence
 la Sudan's Defense Ministry
 la Sudan's Defence Ministry
 la Sudan's defense ministry
 la Sudan's defence ministry
 la Sudan's Ministry of Defense
 la Sudan's Ministry of Defence
 ar وزارة الدفاع السودانية
 ar الدفاع السودانية

name sudan-justice-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Justice Ministry
 la Sudanese justice ministry
 la Sudanese Ministry of Justice
 la Sudan's Justice Ministry
 la Sudan's justice ministry
 la Sudan's Ministry of Justice
 ar وزارة العدل السودانية

name sudan-finance-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Finance Ministry
 la Sudanese finance ministry
 la Sudanese Ministry of Finance
 la Sudan's Finance Ministry
 la Sudan's finance ministry
 la Sudan's Ministry of Finance
 ar وزارة المالية السودانية
 ar المالية السودانية

name sudan-health-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Health Ministry
 la Sudanese health ministry
 la Sudanese Ministry of Health
 la Sudan's Health Ministry
 la Sudan's health ministry
 la Sudan's Ministry of Health
 ar وزارة الصحة السودانية
 ar الصحة السودانية

name sudan-education-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Education Ministry
 la Sudanese education ministry
 la Sudanese Ministry of Education
 la Sudan's Education Ministry
 la Sudan's education ministry
 la Sudan's Ministry of Education
 ar وزارة التربية السودانية
 ar وزارة التعليم السودانية
 ar وزارة التربية والتعليم السودانية

name sudan-culture-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Culture Ministry
 la Sudanese culture ministry
 la Sudanese Ministry of Culture
 la Sudan's Culture Ministry
 la Sudan's culture ministry
 la Sudan's Ministry of Culture
 ar وزارة الثقافة السودانية

name sudan-information-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Information Ministry
 la Sudanese information ministry
 la Sudanese Ministry of Information
 la Sudan's Information Ministry
 la Sudan's information ministry
 la Sudan's Ministry of Information
 ar وزارة الإعلام السودانية

name sudan-economy-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Economy Ministry
 la Sudanese economy ministry
 la Sudanese Ministry of Economy
 la Sudan's Economy Ministry
 la Sudan's economy ministry
 la Sudan's Ministry of Economy
 ar وزارة الاقتصاد السودانية

name sudan-oil-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Oil Ministry
 la Sudanese oil ministry
 la Sudanese Energy Ministry
 la Sudanese energy ministry
 la Sudan's Oil Ministry
 la Sudan's oil ministry
 la Sudan's Energy Ministry
 la Sudan's energy ministry
 ar وزارة النفط السودانية
 ar وزارة الطاقة السودانية

name sudan-telecom-ministry
 kind government
 country sudan
 class ministry
 la Sudanese Communications Ministry
 la Sudanese communications ministry
 la Sudanese Ministry of Communications
 la Sudan's Communications Ministry
 la Sudan's communications ministry
 la Sudan's Ministry of Communications
 ar وزارة الاتصالات السودانية

name sudan-parliament
 kind government
 country sudan
 class parliament
 la Sudanese parliament
 la Sudanese Parliament
 la Sudan's parliament
 ar البرلمان السوداني
 ar مجلس النواب السوداني

name sudan-central-bank
 kind government
 country sudan
 class bank
 la Sudanese central bank
 la Sudanese Central Bank
 la Sudan's central bank
 la Central Bank of Sudan
 ar البنك المركزي السوداني
 ar المصرف المركزي السوداني
 ar المركزي السوداني

name sudan-prosecution
 kind government
 country sudan
 class prosecutor
 la Sudanese public prosecution
 la Sudanese Public Prosecution
 la Sudanese prosecutors
 la Sudanese public prosecutor
 ar النيابة العامة السودانية
 ar الادعاء العام السوداني
 ar النيابة السودانية

name sudan-security-forces
 kind government
 country sudan
 la Sudanese security forces
 la Sudanese Security Forces
 la Sudanese security services
 ar قوات الأمن السودانية
 ar الأجهزة الأمنية السودانية
 ar السلطات الأمنية السودانية

name sudan-supreme-judicial
 kind government
 country sudan
 la Sudanese Supreme Judicial Council
 ar المجلس الأعلى للقضاء السوداني
 ar مجلس القضاء الأعلى السوداني

name sudan-embassy
 kind government
 country sudan
 la Sudanese embassy
 la Sudanese Embassy
 ar السفارة السودانية

name libya-foreign-ministry
 kind government
 country libya
 class ministry
 la Libyan Foreign Ministry
 la Libyan foreign ministry
 la Libyan Ministry of Foreign Affairs
 la Libyan Foreign Affairs Ministry
 la Libya's Foreign Ministry
 la Libya's foreign ministry
 la Libya's Ministry of Foreign Affairs
 la Libya's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Libya
 ar وزارة الخارجية الليبية
 ar الخارجية الليبية

name libya-interior-ministry
 kind government
 country libya
 class ministry
 la Libyan Interior Ministry
 la Libyan interior ministry
 la Libyan Ministry of Interior
 la Libyan Ministry of the Interior
 la Libya's Interior Ministry
 la Libya's interior ministry
 la Libya's Ministry of Interior
 la Libya's Ministry of the Interior
 ar وزارة الداخلية الليبية
 ar الداخلية الليبية

name libya-defence-ministry
 kind government
 country libya
 class ministry
 la Libyan Defense Ministry
 la Libyan Defence Ministry
 la Libyan defense ministry
 la Libyan defence ministry
 la Libyan Ministry of Defense
 la Libyan Ministry of Defence
 la Libya's Defense Ministry
 la Libya's Defence Ministry
 la Libya's defense ministry
 la Libya's defence ministry
 la Libya's Ministry of Defense
 la Libya's Ministry of Defence
 ar وزارة الدفاع الليبية
 ar الدفاع الليبية

name libya-justice-ministry
 kind government
 country libya
 class ministry
 la Libyan Justice Ministry
 la Libyan justice ministry
 la Libyan Ministry of Justice
 la Libya's Justice Ministry
 la Libya's justice ministry
 la Libya's Ministry of Justice
 ar وزارة العدل الليبية

name libya-finance-ministry
 kind government
 country libya
 class ministry
 la Libyan Finance Ministry
 la Libyan finance ministry
 la Libyan Ministry of Finance
 la Libya's Finance Ministry
 la Libya's finance ministry
 la Libya's Ministry of Finance
 ar وزارة المالية الليبية
 ar المالية الليبية

name libya-health-ministry
 kind government
 country libya
 class ministry
 la Libyan Health Ministry
 la Libyan health ministry
 la Libyan Ministry of Health
 la Libya's Health Ministry
 la Libya's health ministry
 la Libya's Ministry of Health
 ar وزارة الصحة الليبية
 ar الصحة الليبية

name libya-education-ministry
 kind government
 country libya
 class ministry
 la Libyan Education Ministry
 la Libyan education ministry
 la Libyan Ministry of Education
 la Libya's Education Ministry
 la Libya's education ministry
 la Libya's Ministry of Education
 ar وزارة التربية الليبية
 ar وزارة التعليم الليبية
 ar وزارة التربية والتعليم الليبية

name libya-culture-ministry
 kind government
 country libya
 class ministry
 la Libyan Culture Ministry
 la Libyan culture ministry
 la Libyan Ministry of Culture
 la Libya's Culture Ministry
 la Libya's culture ministry
 la Libya's Ministry of Culture
 ar وزارة الثقافة الليبية

name libya-information-ministry
 kind government
 country libya
 class ministry
 la Libyan Information Ministry
 la Libyan information ministry
 la Libyan Ministry of Information
 la Libya's Information Ministry
 la Libya's information ministry
 la Libya's Ministry of Information
 ar وزارة الإعلام الليبية

name libya-economy-ministry
 kind government
 country libya
 class ministry
 la Libyan Economy Ministry
 la Libyan economy ministry
 la Libyan Ministry of Economy
 la Libya's Economy Ministry
 la Libya's economy ministry
 la Libya's Ministry of Economy
 ar وزارة الاقتصاد الليبية

name libya-oil-ministry
 kind government
 country libya
 class ministry
 la Libyan Oil Ministry
 la Libyan oil ministry
 la Libyan Energy Ministry
 la Libyan energy ministry
 la Libya's Oil Ministry
 la Libya's oil ministry
 la Libya's Energy Ministry
 la Libya's energy ministry
 ar وزارة النفط الليبية
 ar وزارة الطاقة الليبية

name libya-telecom-ministry
 kind government
 country libya
 class ministry
 la Libyan Communications Ministry
 la Libyan communications ministry
 la Libyan Ministry of Communications
 la Libya's Communications Ministry
 la Libya's communications ministry
 la Libya's Ministry of Communications
 ar وزارة الاتصالات الليبية

name libya-police
 kind government
 country libya
 class police
 la Libyan police
 la Libyan Police
 la Libyan National Police
 la Libya's police
 ar الشرطة الليبية

name libya-prosecution
 kind government
 country libya
 class prosecutor
 la Libyan public prosecution
 la Libyan Public Prosecution
 la Libyan prosecutors
 la Libyan public prosecutor
 ar النيابة العامة الليبية
 ar الادعاء العام الليبي
 ar النيابة الليبية

name libya-security-forces
 kind government
 country libya
 la Libyan security forces
 la Libyan Security Forces
 la Libyan security services
 ar قوات الأمن الليبية
 ar الأجهزة الأمنية الليبية
 ar السلطات الأمنية الليبية

name libya-supreme-judicial
 kind government
 country libya
 la Libyan Supreme Judicial Council
 ar المجلس الأعلى للقضاء الليبي
 ar مجلس القضاء الأعلى الليبي

name libya-embassy
 kind government
 country libya
 la Libyan embassy
 la Libyan Embassy
 ar السفارة الليبية

name tunisia-foreign-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Foreign Ministry
 la Tunisian foreign ministry
 la Tunisian Ministry of Foreign Affairs
 la Tunisian Foreign Affairs Ministry
 la Tunisia's Foreign Ministry
 la Tunisia's foreign ministry
 la Tunisia's Ministry of Foreign Affairs
 la Tunisia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Tunisia
 ar وزارة الخارجية التونسية
 ar الخارجية التونسية

name tunisia-interior-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Interior Ministry
 la Tunisian interior ministry
 la Tunisian Ministry of Interior
 la Tunisian Ministry of the Interior
 la Tunisia's Interior Ministry
 la Tunisia's interior ministry
 la Tunisia's Ministry of Interior
 la Tunisia's Ministry of the Interior
 ar وزارة الداخلية التونسية
 ar الداخلية التونسية

name tunisia-defence-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Defense Ministry
 la Tunisian Defence Ministry
 la Tunisian defense ministry
 la Tunisian defence ministry
 la Tunisian Ministry of Defense
 la Tunisian Ministry of Defence
 la Tunisia's Defense Ministry
 la Tunisia's Defence Ministry
 la Tunisia's defense ministry
 la Tunisia's defence ministry
 la Tunisia's Ministry of Defense
 la Tunisia's Ministry of Defence
 ar وزارة الدفاع التونسية
 ar الدفاع التونسية

name tunisia-justice-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Justice Ministry
 la Tunisian justice ministry
 la Tunisian Ministry of Justice
 la Tunisia's Justice Ministry
 la Tunisia's justice ministry
 la Tunisia's Ministry of Justice
 ar وزارة العدل التونسية

name tunisia-finance-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Finance Ministry
 la Tunisian finance ministry
 la Tunisian Ministry of Finance
 la Tunisia's Finance Ministry
 la Tunisia's finance ministry
 la Tunisia's Ministry of Finance
 ar وزارة المالية التونسية
 ar المالية التونسية

name tunisia-health-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Health Ministry
 la Tunisian health ministry
 la Tunisian Ministry of Health
 la Tunisia's Health Ministry
 la Tunisia's health ministry
 la Tunisia's Ministry of Health
 ar وزارة الصحة التونسية
 ar الصحة التونسية

name tunisia-education-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Education Ministry
 la Tunisian education ministry
 la Tunisian Ministry of Education
 la Tunisia's Education Ministry
 la Tunisia's education ministry
 la Tunisia's Ministry of Education
 ar وزارة التربية التونسية
 ar وزارة التعليم التونسية
 ar وزارة التربية والتعليم التونسية

name tunisia-culture-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Culture Ministry
 la Tunisian culture ministry
 la Tunisian Ministry of Culture
 la Tunisia's Culture Ministry
 la Tunisia's culture ministry
 la Tunisia's Ministry of Culture
 ar وزارة الثقافة التونسية

name tunisia-information-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Information Ministry
 la Tunisian information ministry
 la Tunisian Ministry of Information
 la Tunisia's Information Ministry
 la Tunisia's information ministry
 la Tunisia's Ministry of Information
 ar وزارة الإعلام التونسية

name tunisia-economy-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Economy Ministry
 la Tunisian economy ministry
 la Tunisian Ministry of Economy
 la Tunisia's Economy Ministry
 la Tunisia's economy ministry
 la Tunisia's Ministry of Economy
 ar وزارة الاقتصاد التونسية

name tunisia-oil-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Oil Ministry
 la Tunisian oil ministry
 la Tunisian Energy Ministry
 la Tunisian energy ministry
 la Tunisia's Oil Ministry
 la Tunisia's oil ministry
 la Tunisia's Energy Ministry
 la Tunisia's energy ministry
 ar وزارة النفط التونسية
 ar وزارة الطاقة التونسية

name tunisia-telecom-ministry
 kind government
 country tunisia
 class ministry
 la Tunisian Communications Ministry
 la Tunisian communications ministry
 la Tunisian Ministry of Communications
 la Tunisia's Communications Ministry
 la Tunisia's communications ministry
 la Tunisia's Ministry of Communications
 ar وزارة الاتصالات التونسية

name tunisia-prosecution
 kind government
 country tunisia
 class prosecutor
 la Tunisian public prosecution
 la Tunisian Public Prosecution
 la Tunisian prosecutors
 la Tunisian public prosecutor
 ar النيابة العامة التونسية
 ar الادعاء العام التونسي
 ar النيابة التونسية

name tunisia-intelligence
 kind government
 country tunisia
 class intelligence
 la Tunisian intelligence
 la Tunisian intelligence service
 la Tunisian intelligence services
 ar المخابرات التونسية
 ar الاستخبارات التونسية

name tunisia-embassy
 kind government
 country tunisia
 la Tunisian embassy
 la Tunisian Embassy
 ar السفارة التونسية

name algeria-foreign-ministry
 kind government
 country algeria
 class ministry
 la Algerian Foreign Ministry
 la Algerian foreign ministry
 la Algerian Ministry of Foreign Affairs
 la Algerian Foreign Affairs Ministry
 la Algeria's Foreign Ministry
 la Algeria's foreign ministry
 la Algeria's Ministry of Foreign Affairs
 la Algeria's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Algeria
 ar وزارة الخارجية الجزائرية
 ar الخارجية الجزائرية

name algeria-interior-ministry
 kind government
 country algeria
 class ministry
 la Algerian Interior Ministry
 la Algerian interior ministry
 la Algerian Ministry of Interior
 la Algerian Ministry of the Interior
 la Algeria's Interior Ministry
 la Algeria's interior ministry
 la Algeria's Ministry of Interior
 la Algeria's Ministry of the Interior
 ar وزارة الداخلية الجزائرية
 ar الداخلية الجزائرية

name algeria-defence-ministry
 kind government
 country algeria
 class ministry
 la Algerian Defense Ministry
 la Algerian Defence Ministry
 la Algerian defense ministry
 la Algerian defence ministry
 la Algerian Ministry of Defense
 la Algerian Ministry of Defence
 la Algeria's Defense Ministry
 la Algeria's Defence Ministry
 la Algeria's defense ministry
 la Algeria's defence ministry
 la Algeria's Ministry of Defense
 la Algeria's Ministry of Defence
 ar وزارة الدفاع الجزائرية
 ar الدفاع الجزائرية

name algeria-justice-ministry
 kind government
 country algeria
 class ministry
 la Algerian Justice Ministry
 la Algerian justice ministry
 la Algerian Ministry of Justice
 la Algeria's Justice Ministry
 la Algeria's justice ministry
 la Algeria's Ministry of Justice
 ar وزارة العدل الجزائرية

name algeria-finance-ministry
 kind government
 country algeria
 class ministry
 la Algerian Finance Ministry
 la Algerian finance ministry
 la Algerian Ministry of Finance
 la Algeria's Finance Ministry
 la Algeria's finance ministry
 la Algeria's Ministry of Finance
 ar وزارة المالية الجزائرية
 ar المالية الجزائرية

name algeria-health-ministry
 kind government
 country algeria
 class ministry
 la Algerian Health Ministry
 la Algerian health ministry
 la Algerian Ministry of Health
 la Algeria's Health Ministry
 la Algeria's health ministry
 la Algeria's Ministry of Health
 ar وزارة الصحة الجزائرية
 ar الصحة الجزائرية

name algeria-education-ministry
 kind government
 country algeria
 class ministry
 la Algerian Education Ministry
 la Algerian education ministry
 la Algerian Ministry of Education
 la Algeria's Education Ministry
 la Algeria's education ministry
 la Algeria's Ministry of Education
 ar وزارة التربية الجزائرية
 ar وزارة التعليم الجزائرية
 ar وزارة التربية والتعليم الجزائرية

name algeria-culture-ministry
 kind government
 country algeria
 class ministry
 la Algerian Culture Ministry
 la Algerian culture ministry
 la Algerian Ministry of Culture
 la Algeria's Culture Ministry
 la Algeria's culture ministry
 la Algeria's Ministry of Culture
 ar وزارة الثقافة الجزائرية

name algeria-information-ministry
 kind government
 country algeria
 class ministry
 la Algerian Information Ministry
 la Algerian information ministry
 la Algerian Ministry of Information
 la Algeria's Information Ministry
 la Algeria's information ministry
 la Algeria's Ministry of Information
 ar وزارة الإعلام الجزائرية

name algeria-economy-ministry
 kind government
 country algeria
 class ministry
 la Algerian Economy Ministry
 la Algerian economy ministry
 la Algerian Ministry of Economy
 la Algeria's Economy Ministry
 la Algeria's economy ministry
 la Algeria's Ministry of Economy
 ar وزارة الاقتصاد الجزائرية

name algeria-oil-ministry
 kind government
 country algeria
 class ministry
 la Algerian Oil Ministry
 la Algerian oil ministry
 la Algerian Energy Ministry
 la Algerian energy ministry
 la Algeria's Oil Ministry
 la Algeria's oil ministry
 la Algeria's Energy Ministry
 la Algeria's energy ministry
 ar وزارة النفط الجزائرية
 ar وزارة الطاقة الجزائرية

name algeria-telecom-ministry
 kind government
 country algeria
 class ministry
 la Algerian Communications Ministry
 la Algerian communications ministry
 la Algerian Ministry of Communications
 la Algeria's Communications Ministry
 la Algeria's communications ministry
 la Algeria's Ministry of Communications
 ar وزارة الاتصالات الجزائرية

name algeria-central-bank
 kind government
 country algeria
 class bank
 la Algerian central bank
 la Algerian Central Bank
 la Algeria's central bank
 la Central Bank of Algeria
 ar البنك المركزي الجزائري
 ar المصرف المركزي الجزائري
 ar المركزي الجزائري

name algeria-prosecution
 kind government
 country algeria
 class prosecutor
 la Algerian public prosecution
 la Algerian Public Prosecution
 la Algerian prosecutors
 la Algerian public prosecutor
 ar النيابة العامة الجزائرية
 ar الادعاء العام الجزائري
 ar النيابة الجزائرية

name algeria-security-forces
 kind government
 country algeria
 la Algerian security forces
 la Algerian Security Forces
 la Algerian security services
 ar قوات الأمن الجزائرية
 ar الأجهزة الأمنية الجزائرية
 ar السلطات الأمنية الجزائرية

name algeria-supreme-judicial
 kind government
 country algeria
 la Algerian Supreme Judicial Council
 ar المجلس الأعلى للقضاء الجزائري
 ar مجلس القضاء الأعلى الجزائري

name algeria-embassy
 kind government
 country algeria
 la Algerian embassy
 la Algerian Embassy
 ar السفارة الجزائرية

name morocco-foreign-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Foreign Ministry
 la Moroccan foreign ministry
 la Moroccan Ministry of Foreign Affairs
 la Moroccan Foreign Affairs Ministry
 la Morocco's Foreign Ministry
 la Morocco's foreign ministry
 la Morocco's Ministry of Foreign Affairs
 la Morocco's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Morocco
 ar وزارة الخارجية المغربية
 ar الخارجية المغربية

name morocco-interior-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Interior Ministry
 la Moroccan interior ministry
 la Moroccan Ministry of Interior
 la Moroccan Ministry of the Interior
 la Morocco's Interior Ministry
 la Morocco's interior ministry
 la Morocco's Ministry of Interior
 la Morocco's Ministry of the Interior
 ar وزارة الداخلية المغربية
 ar الداخلية المغربية

name morocco-defence-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Defense Ministry
 la Moroccan Defence Ministry
 la Moroccan defense ministry
 la Moroccan defence ministry
 la Moroccan Ministry of Defense
 la Moroccan Ministry of Defence
 la Morocco's Defense Ministry
 la Morocco's Defence Ministry
 la Morocco's defense ministry
 la Morocco's defence ministry
 la Morocco's Ministry of Defense
 la Morocco's Ministry of Defence
 ar وزارة الدفاع المغربية
 ar الدفاع المغربية

name morocco-justice-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Justice Ministry
 la Moroccan justice ministry
 la Moroccan Ministry of Justice
 la Morocco's Justice Ministry
 la Morocco's justice ministry
 la Morocco's Ministry of Justice
 ar وزارة العدل المغربية

name morocco-finance-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Finance Ministry
 la Moroccan finance ministry
 la Moroccan Ministry of Finance
 la Morocco's Finance Ministry
 la Morocco's finance ministry
 la Morocco's Ministry of Finance
 ar وزارة المالية المغربية
 ar المالية المغربية

name morocco-health-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Health Ministry
 la Moroccan health ministry
 la Moroccan Ministry of Health
 la Morocco's Health Ministry
 la Morocco's health ministry
 la Morocco's Ministry of Health
 ar وزارة الصحة المغربية
 ar الصحة المغربية

name morocco-education-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Education Ministry
 la Moroccan education ministry
 la Moroccan Ministry of Education
 la Morocco's Education Ministry
 la Morocco's education ministry
 la Morocco's Ministry of Education
 ar وزارة التربية المغربية
 ar وزارة التعليم المغربية
 ar وزارة التربية والتعليم المغربية

name morocco-culture-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Culture Ministry
 la Moroccan culture ministry
 la Moroccan Ministry of Culture
 la Morocco's Culture Ministry
 la Morocco's culture ministry
 la Morocco's Ministry of Culture
 ar وزارة الثقافة المغربية

name morocco-information-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Information Ministry
 la Moroccan information ministry
 la Moroccan Ministry of Information
 la Morocco's Information Ministry
 la Morocco's information ministry
 la Morocco's Ministry of Information
 ar وزارة الإعلام المغربية

name morocco-economy-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Economy Ministry
 la Moroccan economy ministry
 la Moroccan Ministry of Economy
 la Morocco's Economy Ministry
 la Morocco's economy ministry
 la Morocco's Ministry of Economy
 ar وزارة الاقتصاد المغربية

name morocco-oil-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Oil Ministry
 la Moroccan oil ministry
 la Moroccan Energy Ministry
 la Moroccan energy ministry
 la Morocco's Oil Ministry
 la Morocco's oil ministry
 la Morocco's Energy Ministry
 la Morocco's energy ministry
 ar وزارة النفط المغربية
 ar وزارة الطاقة المغربية

name morocco-telecom-ministry
 kind government
 country morocco
 class ministry
 la Moroccan Communications Ministry
 la Moroccan communications ministry
 la Moroccan Ministry of Communications
 la Morocco's Communications Ministry
 la Morocco's communications ministry
 la Morocco's Ministry of Communications
 ar وزارة الاتصالات المغربية

name morocco-central-bank
 kind government
 country morocco
 class bank
 la Moroccan central bank
 la Moroccan Central Bank
 la Morocco's central bank
 la Central Bank of Morocco
 ar البنك المركزي المغربي
 ar المصرف المركزي المغربي
 ar المركزي المغربي

name morocco-prosecution
 kind government
 country morocco
 class prosecutor
 la Moroccan public prosecution
 la Moroccan Public Prosecution
 la Moroccan prosecutors
 la Moroccan public prosecutor
 ar النيابة العامة المغربية
 ar الادعاء العام المغربي
 ar النيابة المغربية

name morocco-security-forces
 kind government
 country morocco
 la Moroccan security forces
 la Moroccan Security Forces
 la Moroccan security services
 ar قوات الأمن المغربية
 ar الأجهزة الأمنية المغربية
 ar السلطات الأمنية المغربية

name morocco-supreme-judicial
 kind government
 country morocco
 la Moroccan Supreme Judicial Council
 ar المجلس الأعلى للقضاء المغربي
 ar مجلس القضاء الأعلى المغربي

name morocco-embassy
 kind government
 country morocco
 la Moroccan embassy
 la Moroccan Embassy
 ar السفارة المغربية

name mauritania-foreign-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Foreign Ministry
 la Mauritanian foreign ministry
 la Mauritanian Ministry of Foreign Affairs
 la Mauritanian Foreign Affairs Ministry
 la Mauritania's Foreign Ministry
 la Mauritania's foreign ministry
 la Mauritania's Ministry of Foreign Affairs
 la Mauritania's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Mauritania
 ar وزارة الخارجية الموريتانية
 ar الخارجية الموريتانية

name mauritania-interior-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Interior Ministry
 la Mauritanian interior ministry
 la Mauritanian Ministry of Interior
 la Mauritanian Ministry of the Interior
 la Mauritania's Interior Ministry
 la Mauritania's interior ministry
 la Mauritania's Ministry of Interior
 la Mauritania's Ministry of the Interior
 ar وزارة الداخلية الموريتانية
 ar الداخلية الموريتانية

name mauritania-defence-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Defense Ministry
 la Mauritanian Defence Ministry
 la Mauritanian defense ministry
 la Mauritanian defence ministry
 la Mauritanian Ministry of Defense
 la Mauritanian Ministry of Defence
 la Mauritania's Defense Ministry
 la Mauritania's Defence Ministry
 la Mauritania's defense ministry
 la Mauritania's defence ministry
 la Mauritania's Ministry of Defense
 la Mauritania's Ministry of Defence
 ar وزارة الدفاع الموريتانية
 ar الدفاع الموريتانية

name mauritania-justice-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Justice Ministry
 la Mauritanian justice ministry
 la Mauritanian Ministry of Justice
 la Mauritania's Justice Ministry
 la Mauritania's justice ministry
 la Mauritania's Ministry of Justice
 ar وزارة العدل الموريتانية

name mauritania-finance-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Finance Ministry
 la Mauritanian finance ministry
 la Mauritanian Ministry of Finance
 la Mauritania's Finance Ministry
 la Mauritania's finance ministry
 la Mauritania's Ministry of Finance
 ar وزارة المالية الموريتانية
 ar المالية الموريتانية

name mauritania-health-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Health Ministry
 la Mauritanian health ministry
 la Mauritanian Ministry of Health
 la Mauritania's Health Ministry
 la Mauritania's health ministry
 la Mauritania's Ministry of Health
 ar وزارة الصحة الموريتانية
 ar الصحة الموريتانية

name mauritania-education-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Education Ministry
 la Mauritanian education ministry
 la Mauritanian Ministry of Education
 la Mauritania's Education Ministry
 la Mauritania's education ministry
 la Mauritania's Ministry of Education
 ar وزارة التربية الموريتانية
 ar وزارة التعليم الموريتانية
 ar وزارة التربية والتعليم الموريتانية

name mauritania-culture-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Culture Ministry
 la Mauritanian culture ministry
 la Mauritanian Ministry of Culture
 la Mauritania's Culture Ministry
 la Mauritania's culture ministry
 la Mauritania's Ministry of Culture
 ar وزارة الثقافة الموريتانية

name mauritania-information-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Information Ministry
 la Mauritanian information ministry
 la Mauritanian Ministry of Information
 la Mauritania's Information Ministry
 la Mauritania's information ministry
 la Mauritania's Ministry of Information
 ar وزارة الإعلام الموريتانية

name mauritania-economy-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Economy Ministry
 la Mauritanian economy ministry
 la Mauritanian Ministry of Economy
 la Mauritania's Economy Ministry
 la Mauritania's economy ministry
 la Mauritania's Ministry of Economy
 ar وزارة الاقتصاد الموريتانية

name mauritania-oil-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Oil Ministry
 la Mauritanian oil ministry
 la Mauritanian Energy Ministry
 la Mauritanian energy ministry
 la Mauritania's Oil Ministry
 la Mauritania's oil ministry
 la Mauritania's Energy Ministry
 la Mauritania's energy ministry
 ar وزارة النفط الموريتانية
 ar وزارة الطاقة الموريتانية

name mauritania-telecom-ministry
 kind government
 country mauritania
 class ministry
 la Mauritanian Communications Ministry
 la Mauritanian communications ministry
 la Mauritanian Ministry of Communications
 la Mauritania's Communications Ministry
 la Mauritania's communications ministry
 la Mauritania's Ministry of Communications
 ar وزارة الاتصالات الموريتانية

name mauritania-police
 kind government
 country mauritania
 class police
 la Mauritanian police
 la Mauritanian Police
 la Mauritanian National Police
 la Mauritania's police
 ar الشرطة الموريتانية

name mauritania-central-bank
 kind government
 country mauritania
 class bank
 la Mauritanian central bank
 la Mauritanian Central Bank
 la Mauritania's central bank
 la Central Bank of Mauritania
 ar البنك المركزي الموريتاني
 ar المصرف المركزي الموريتاني
 ar المركزي الموريتاني

name mauritania-prosecution
 kind government
 country mauritania
 class prosecutor
 la Mauritanian public prosecution
 la Mauritanian Public Prosecution
 la Mauritanian prosecutors
 la Mauritanian public prosecutor
 ar النيابة العامة الموريتانية
 ar الادعاء العام الموريتاني
 ar النيابة الموريتانية

name mauritania-intelligence
 kind government
 country mauritania
 class intelligence
 la Mauritanian intelligence
 la Mauritanian intelligence service
 la Mauritanian intelligence services
 ar المخابرات الموريتانية
 ar الاستخبارات الموريتانية

name mauritania-security-forces
 kind government
 country mauritania
 la Mauritanian security forces
 la Mauritanian Security Forces
 la Mauritanian security services
 ar قوات الأمن الموريتانية
 ar الأجهزة الأمنية الموريتانية
 ar السلطات الأمنية الموريتانية

name mauritania-supreme-judicial
 kind government
 country mauritania
 la Mauritanian Supreme Judicial Council
 ar المجلس الأعلى للقضاء الموريتاني
 ar مجلس القضاء الأعلى الموريتاني

name mauritania-embassy
 kind government
 country mauritania
 la Mauritanian embassy
 la Mauritanian Embassy
 ar السفارة الموريتانية

name somalia-foreign-ministry
 kind government
 country somalia
 class ministry
 la Somali Foreign Ministry
 la Somali foreign ministry
 la Somali Ministry of Foreign Affairs
 la Somali Foreign Affairs Ministry
 la Somalia's Foreign Ministry
 la Somalia's foreign ministry
 la Somalia's Ministry of Foreign Affairs
 la Somalia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Somalia
 ar وزارة الخارجية الصومالية
 ar الخارجية الصومالية

name somalia-interior-ministry
 kind government
 country somalia
 class ministry
 la Somali Interior Ministry
 la Somali interior ministry
 la Somali Ministry of Interior
 la Somali Ministry of the Interior
 la Somalia's Interior Ministry
 la Somalia's interior ministry
 la Somalia's Ministry of Interior
 la Somalia's Ministry of the Interior
 ar وزارة الداخلية الصومالية
 ar الداخلية الصومالية

name somalia-defence-ministry
 kind government
 country somalia
 class ministry
 la Somali Defense Ministry
 la Somali Defence Ministry
 la Somali defense ministry
 la Somali defence ministry
 la Somali Ministry of Defense
 la Somali Ministry of Defence
 la Somalia's Defense Ministry
 la Somalia's Defence Ministry
 la Somalia's defense ministry
 la Somalia's defence ministry
 la Somalia's Ministry of Defense
 la Somalia's Ministry of Defence
 ar وزارة الدفاع الصومالية
 ar الدفاع الصومالية

name somalia-justice-ministry
 kind government
 country somalia
 class ministry
 la Somali Justice Ministry
 la Somali justice ministry
 la Somali Ministry of Justice
 la Somalia's Justice Ministry
 la Somalia's justice ministry
 la Somalia's Ministry of Justice
 ar وزارة العدل الصومالية

name somalia-finance-ministry
 kind government
 country somalia
 class ministry
 la Somali Finance Ministry
 la Somali finance ministry
 la Somali Ministry of Finance
 la Somalia's Finance Ministry
 la Somalia's finance ministry
 la Somalia's Ministry of Finance
 ar وزارة المالية الصومالية
 ar المالية الصومالية

name somalia-health-ministry
 kind government
 country somalia
 class ministry
 la Somali Health Ministry
 la Somali health ministry
 la Somali Ministry of Health
 la Somalia's Health Ministry
 la Somalia's health ministry
 la Somalia's Ministry of Health
 ar وزارة الصحة الصومالية
 ar الصحة الصومالية

name somalia-education-ministry
 kind government
 country somalia
 class ministry
 la Somali Education Ministry
 la Somali education ministry
 la Somali Ministry of Education
 la Somalia's Education Ministry
 la Somalia's education ministry
 la Somalia's Ministry of Education
 ar وزارة التربية الصومالية
 ar وزارة التعليم الصومالية
 ar وزارة التربية والتعليم الصومالية

name somalia-culture-ministry
 kind government
 country somalia
 class ministry
 la Somali Culture Ministry
 la Somali culture ministry
 la Somali Ministry of Culture
 la Somalia's Culture Ministry
 la Somalia's culture ministry
 la Somalia's Ministry of Culture
 ar وزارة الثقافة الصومالية

name somalia-information-ministry
 kind government
 country somalia
 class ministry
 la Somali Information Ministry
 la Somali information ministry
 la Somali Ministry of Information
 la Somalia's Information Ministry
 la Somalia's information ministry
 la Somalia's Ministry of Information
 ar وزارة الإعلام الصومالية

name somalia-economy-ministry
 kind government
 country somalia
 class ministry
 la Somali Economy Ministry
 la Somali economy ministry
 la Somali Ministry of Economy
 la Somalia's Economy Ministry
 la Somalia's economy ministry
 la Somalia's Ministry of Economy
 ar وزارة الاقتصاد الصومالية

name somalia-oil-ministry
 kind government
 country somalia
 class ministry
 la Somali Oil Ministry
 la Somali oil ministry
 la Somali Energy Ministry
 la Somali energy ministry
 la Somalia's Oil Ministry
 la Somalia's oil ministry
 la Somalia's Energy Ministry
 la Somalia's energy ministry
 ar وزارة النفط الصومالية
 ar وزارة الطاقة الصومالية

name somalia-telecom-ministry
 kind government
 country somalia
 class ministry
 la Somali Communications Ministry
 la Somali communications ministry
 la Somali Ministry of Communications
 la Somalia's Communications Ministry
 la Somalia's communications ministry
 la Somalia's Ministry of Communications
 ar وزارة الاتصالات الصومالية

name somalia-police
 kind government
 country somalia
 class police
 la Somali police
 la Somali Police
 la Somali National Police
 la Somalia's police
 ar الشرطة الصومالية

name somalia-central-bank
 kind government
 country somalia
 class bank
 la Somali central bank
 la Somali Central Bank
 la Somalia's central bank
 la Central Bank of Somalia
 ar البنك المركزي الصومالي
 ar المصرف المركزي الصومالي
 ar المركزي الصومالي

name somalia-prosecution
 kind government
 country somalia
 class prosecutor
 la Somali public prosecution
 la Somali Public Prosecution
 la Somali prosecutors
 la Somali public prosecutor
 ar النيابة العامة الصومالية
 ar الادعاء العام الصومالي
 ar النيابة الصومالية

name somalia-intelligence
 kind government
 country somalia
 class intelligence
 la Somali intelligence
 la Somali intelligence service
 la Somali intelligence services
 ar المخابرات الصومالية
 ar الاستخبارات الصومالية

name somalia-security-forces
 kind government
 country somalia
 la Somali security forces
 la Somali Security Forces
 la Somali security services
 ar قوات الأمن الصومالية
 ar الأجهزة الأمنية الصومالية
 ar السلطات الأمنية الصومالية

name somalia-supreme-judicial
 kind government
 country somalia
 la Somali Supreme Judicial Council
 ar المجلس الأعلى للقضاء الصومالي
 ar مجلس القضاء الأعلى الصومالي

name somalia-embassy
 kind government
 country somalia
 la Somali embassy
 la Somali Embassy
 ar السفارة الصومالية

name south-sudan-foreign-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Foreign Ministry
 la South Sudanese foreign ministry
 la South Sudanese Ministry of Foreign Affairs
 la South Sudanese Foreign Affairs Ministry
 la South Sudan's Foreign Ministry
 la South Sudan's foreign ministry
 la South Sudan's Ministry of Foreign Affairs
 la South Sudan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of South Sudan
 ar وزارة الخارجية الجنوب سودانية
 ar الخارجية الجنوب سودانية

name south-sudan-interior-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Interior Ministry
 la South Sudanese interior ministry
 la South Sudanese Ministry of Interior
 la South Sudanese Ministry of the Interior
 la South Sudan's Interior Ministry
 la South Sudan's interior ministry
 la South Sudan's Ministry of Interior
 la South Sudan's Ministry of the Interior
 ar وزارة الداخلية الجنوب سودانية
 ar الداخلية الجنوب سودانية

name south-sudan-defence-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Defense Ministry
 la South Sudanese Defence Ministry
 la South Sudanese defense ministry
 la South Sudanese defence ministry
 la South Sudanese Ministry of Defense
 la South Sudanese Ministry of Defence
 la South Sudan's Defense Ministry
 la South Sudan's Defence Ministry
 la South Sudan's defense ministry
 la South Sudan's defence ministry
 la South Sudan's Ministry of Defense
 la South Sudan's Ministry of Defence
 ar وزارة الدفاع الجنوب سودانية
 ar الدفاع الجنوب سودانية

name south-sudan-justice-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Justice Ministry
 la South Sudanese justice ministry
 la South Sudanese Ministry of Justice
 la South Sudan's Justice Ministry
 la South Sudan's justice ministry
 la South Sudan's Ministry of Justice
 ar وزارة العدل الجنوب سودانية

name south-sudan-finance-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Finance Ministry
 la South Sudanese finance ministry
 la South Sudanese Ministry of Finance
 la South Sudan's Finance Ministry
 la South Sudan's finance ministry
 la South Sudan's Ministry of Finance
 ar وزارة المالية الجنوب سودانية
 ar المالية الجنوب سودانية

name south-sudan-health-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Health Ministry
 la South Sudanese health ministry
 la South Sudanese Ministry of Health
 la South Sudan's Health Ministry
 la South Sudan's health ministry
 la South Sudan's Ministry of Health
 ar وزارة الصحة الجنوب سودانية
 ar الصحة الجنوب سودانية

name south-sudan-education-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Education Ministry
 la South Sudanese education ministry
 la South Sudanese Ministry of Education
 la South Sudan's Education Ministry
 la South Sudan's education ministry
 la South Sudan's Ministry of Education
 ar وزارة التربية الجنوب سودانية
 ar وزارة التعليم الجنوب سودانية
 ar وزارة التربية والتعليم الجنوب سودانية

name south-sudan-culture-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Culture Ministry
 la South Sudanese culture ministry
 la South Sudanese Ministry of Culture
 la South Sudan's Culture Ministry
 la South Sudan's culture ministry
 la South Sudan's Ministry of Culture
 ar وزارة الثقافة الجنوب سودانية

name south-sudan-information-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Information Ministry
 la South Sudanese information ministry
 la South Sudanese Ministry of Information
 la South Sudan's Information Ministry
 la South Sudan's information ministry
 la South Sudan's Ministry of Information
 ar وزارة الإعلام الجنوب سودانية

name south-sudan-economy-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Economy Ministry
 la South Sudanese economy ministry
 la South Sudanese Ministry of Economy
 la South Sudan's Economy Ministry
 la South Sudan's economy ministry
 la South Sudan's Ministry of Economy
 ar وزارة الاقتصاد الجنوب سودانية

name south-sudan-oil-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Oil Ministry
 la South Sudanese oil ministry
 la South Sudanese Energy Ministry
 la South Sudanese energy ministry
 la South Sudan's Oil Ministry
 la South Sudan's oil ministry
 la South Sudan's Energy Ministry
 la South Sudan's energy ministry
 ar وزارة النفط الجنوب سودانية
 ar وزارة الطاقة الجنوب سودانية

name south-sudan-telecom-ministry
 kind government
 country south-sudan
 class ministry
 la South Sudanese Communications Ministry
 la South Sudanese communications ministry
 la South Sudanese Ministry of Communications
 la South Sudan's Communications Ministry
 la South Sudan's communications ministry
 la South Sudan's Ministry of Communications
 ar وزارة الاتصالات الجنوب سودانية

name south-sudan-police
 kind government
 country south-sudan
 class police
 la South Sudanese police
 la South Sudanese Police
 la South Sudanese National Police
 la South Sudan's police
 ar الشرطة الجنوب سودانية

name south-sudan-parliament
 kind government
 country south-sudan
 class parliament
 la South Sudanese parliament
 la South Sudanese Parliament
 la South Sudan's parliament
 ar البرلمان الجنوب سوداني
 ar مجلس النواب الجنوب سوداني

name south-sudan-central-bank
 kind government
 country south-sudan
 class bank
 la South Sudanese central bank
 la South Sudanese Central Bank
 la South Sudan's central bank
 la Central Bank of South Sudan
 ar البنك المركزي الجنوب سوداني
 ar المصرف المركزي الجنوب سوداني
 ar المركزي الجنوب سوداني

name south-sudan-prosecution
 kind government
 country south-sudan
 class prosecutor
 la South Sudanese public prosecution
 la South Sudanese Public Prosecution
 la South Sudanese prosecutors
 la South Sudanese public prosecutor
 ar النيابة العامة الجنوب سودانية
 ar الادعاء العام الجنوب سوداني
 ar النيابة الجنوب سودانية

name south-sudan-intelligence
 kind government
 country south-sudan
 class intelligence
 la South Sudanese intelligence
 la South Sudanese intelligence service
 la South Sudanese intelligence services
 ar المخابرات الجنوب سودانية
 ar الاستخبارات الجنوب سودانية

name south-sudan-security-forces
 kind government
 country south-sudan
 la South Sudanese security forces
 la South Sudanese Security Forces
 la South Sudanese security services
 ar قوات الأمن الجنوب سودانية
 ar الأجهزة الأمنية الجنوب سودانية
 ar السلطات الأمنية الجنوب سودانية

name south-sudan-supreme-judicial
 kind government
 country south-sudan
 la South Sudanese Supreme Judicial Council
 ar المجلس الأعلى للقضاء الجنوب سوداني
 ar مجلس القضاء الأعلى الجنوب سوداني

name south-sudan-embassy
 kind government
 country south-sudan
 la South Sudanese embassy
 la South Sudanese Embassy
 ar السفارة الجنوب سودانية

name djibouti-foreign-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Foreign Ministry
 la Djiboutian foreign ministry
 la Djiboutian Ministry of Foreign Affairs
 la Djiboutian Foreign Affairs Ministry
 la Djibouti's Foreign Ministry
 la Djibouti's foreign ministry
 la Djibouti's Ministry of Foreign Affairs
 la Djibouti's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Djibouti
 ar وزارة الخارجية الجيبوتية
 ar الخارجية الجيبوتية

name djibouti-interior-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Interior Ministry
 la Djiboutian interior ministry
 la Djiboutian Ministry of Interior
 la Djiboutian Ministry of the Interior
 la Djibouti's Interior Ministry
 la Djibouti's interior ministry
 la Djibouti's Ministry of Interior
 la Djibouti's Ministry of the Interior
 ar وزارة الداخلية الجيبوتية
 ar الداخلية الجيبوتية

name djibouti-defence-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Defense Ministry
 la Djiboutian Defence Ministry
 la Djiboutian defense ministry
 la Djiboutian defence ministry
 la Djiboutian Ministry of Defense
 la Djiboutian Ministry of Defence
 la Djibouti's Defense Ministry
 la Djibouti's Defence Ministry
 la Djibouti's defense ministry
 la Djibouti's defence ministry
 la Djibouti's Ministry of Defense
 la Djibouti's Ministry of Defence
 ar وزارة الدفاع الجيبوتية
 ar الدفاع الجيبوتية

name djibouti-justice-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Justice Ministry
 la Djiboutian justice ministry
 la Djiboutian Ministry of Justice
 la Djibouti's Justice Ministry
 la Djibouti's justice ministry
 la Djibouti's Ministry of Justice
 ar وزارة العدل الجيبوتية

name djibouti-finance-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Finance Ministry
 la Djiboutian finance ministry
 la Djiboutian Ministry of Finance
 la Djibouti's Finance Ministry
 la Djibouti's finance ministry
 la Djibouti's Ministry of Finance
 ar وزارة المالية الجيبوتية
 ar المالية الجيبوتية

name djibouti-health-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Health Ministry
 la Djiboutian health ministry
 la Djiboutian Ministry of Health
 la Djibouti's Health Ministry
 la Djibouti's health ministry
 la Djibouti's Ministry of Health
 ar وزارة الصحة الجيبوتية
 ar الصحة الجيبوتية

name djibouti-education-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Education Ministry
 la Djiboutian education ministry
 la Djiboutian Ministry of Education
 la Djibouti's Education Ministry
 la Djibouti's education ministry
 la Djibouti's Ministry of Education
 ar وزارة التربية الجيبوتية
 ar وزارة التعليم الجيبوتية
 ar وزارة التربية والتعليم الجيبوتية

name djibouti-culture-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Culture Ministry
 la Djiboutian culture ministry
 la Djiboutian Ministry of Culture
 la Djibouti's Culture Ministry
 la Djibouti's culture ministry
 la Djibouti's Ministry of Culture
 ar وزارة الثقافة الجيبوتية

name djibouti-information-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Information Ministry
 la Djiboutian information ministry
 la Djiboutian Ministry of Information
 la Djibouti's Information Ministry
 la Djibouti's information ministry
 la Djibouti's Ministry of Information
 ar وزارة الإعلام الجيبوتية

name djibouti-economy-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Economy Ministry
 la Djiboutian economy ministry
 la Djiboutian Ministry of Economy
 la Djibouti's Economy Ministry
 la Djibouti's economy ministry
 la Djibouti's Ministry of Economy
 ar وزارة الاقتصاد الجيبوتية

name djibouti-oil-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Oil Ministry
 la Djiboutian oil ministry
 la Djiboutian Energy Ministry
 la Djiboutian energy ministry
 la Djibouti's Oil Ministry
 la Djibouti's oil ministry
 la Djibouti's Energy Ministry
 la Djibouti's energy ministry
 ar وزارة النفط الجيبوتية
 ar وزارة الطاقة الجيبوتية

name djibouti-telecom-ministry
 kind government
 country djibouti
 class ministry
 la Djiboutian Communications Ministry
 la Djiboutian communications ministry
 la Djiboutian Ministry of Communications
 la Djibouti's Communications Ministry
 la Djibouti's communications ministry
 la Djibouti's Ministry of Communications
 ar وزارة الاتصالات الجيبوتية

name djibouti-army
 kind government
 country djibouti
 class army
 la Djiboutian army
 la Djiboutian Army
 la Djiboutian military
 la Djiboutian armed forces
 la Djiboutian Armed Forces
 la Djiboutian troops
 ar الجيش الجيبوتي
 ar القوات المسلحة الجيبوتية
 ar القوات الجيبوتية

name djibouti-police
 kind government
 country djibouti
 class police
 la Djiboutian police
 la Djiboutian Police
 la Djiboutian National Police
 la Djibouti's police
 ar الشرطة الجيبوتية

name djibouti-parliament
 kind government
 country djibouti
 class parliament
 la Djiboutian parliament
 la Djiboutian Parliament
 la Djibouti's parliament
 ar البرلمان الجيبوتي
 ar مجلس النواب الجيبوتي

name djibouti-central-bank
 kind government
 country djibouti
 class bank
 la Djiboutian central bank
 la Djiboutian Central Bank
 la Djibouti's central bank
 la Central Bank of Djibouti
 ar البنك المركزي الجيبوتي
 ar المصرف المركزي الجيبوتي
 ar المركزي الجيبوتي

name djibouti-prosecution
 kind government
 country djibouti
 class prosecutor
 la Djiboutian public prosecution
 la Djiboutian Public Prosecution
 la Djiboutian prosecutors
 la Djiboutian public prosecutor
 ar النيابة العامة الجيبوتية
 ar الادعاء العام الجيبوتي
 ar النيابة الجيبوتية

name djibouti-intelligence
 kind government
 country djibouti
 class intelligence
 la Djiboutian intelligence
 la Djiboutian intelligence service
 la Djiboutian intelligence services
 ar المخابرات الجيبوتية
 ar الاستخبارات الجيبوتية

name djibouti-security-forces
 kind government
 country djibouti
 la Djiboutian security forces
 la Djiboutian Security Forces
 la Djiboutian security services
 ar قوات الأمن الجيبوتية
 ar الأجهزة الأمنية الجيبوتية
 ar السلطات الأمنية الجيبوتية

name djibouti-supreme-judicial
 kind government
 country djibouti
 la Djiboutian Supreme Judicial Council
 ar المجلس الأعلى للقضاء الجيبوتي
 ar مجلس القضاء الأعلى الجيبوتي

name djibouti-embassy
 kind government
 country djibouti
 la Djiboutian embassy
 la Djiboutian Embassy
 ar السفارة الجيبوتية

name turkey-foreign-ministry
 kind government
 country turkey
 class ministry
 la Turkish Foreign Ministry
 la Turkish foreign ministry
 la Turkish Ministry of Foreign Affairs
 la Turkish Foreign Affairs Ministry
 la Turkey's Foreign Ministry
 la Turkey's foreign ministry
 la Turkey's Ministry of Foreign Affairs
 la Turkey's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Turkey
 ar وزارة الخارجية التركية
 ar الخارجية التركية

name turkey-interior-ministry
 kind government
 country turkey
 class ministry
 la Turkish Interior Ministry
 la Turkish interior ministry
 la Turkish Ministry of Interior
 la Turkish Ministry of the Interior
 la Turkey's Interior Ministry
 la Turkey's interior ministry
 la Turkey's Ministry of Interior
 la Turkey's Ministry of the Interior
 ar وزارة الداخلية التركية
 ar الداخلية التركية

name turkey-defence-ministry
 kind government
 country turkey
 class ministry
 la Turkish Defense Ministry
 la Turkish Defence Ministry
 la Turkish defense ministry
 la Turkish defence ministry
 la Turkish Ministry of Defense
 la Turkish Ministry of Defence
 la Turkey's Defense Ministry
 la Turkey's Defence Ministry
 la Turkey's defense ministry
 la Turkey's defence ministry
 la Turkey's Ministry of Defense
 la Turkey's Ministry of Defence
 ar وزارة الدفاع التركية

name turkey-justice-ministry
 kind government
 country turkey
 class ministry
 la Turkish Justice Ministry
 la Turkish justice ministry
 la Turkish Ministry of Justice
 la Turkey's Justice Ministry
 la Turkey's justice ministry
 la Turkey's Ministry of Justice
 ar وزارة العدل التركية

name turkey-finance-ministry
 kind government
 country turkey
 class ministry
 la Turkish Finance Ministry
 la Turkish finance ministry
 la Turkish Ministry of Finance
 la Turkey's Finance Ministry
 la Turkey's finance ministry
 la Turkey's Ministry of Finance
 ar وزارة المالية التركية

name turkey-health-ministry
 kind government
 country turkey
 class ministry
 la Turkish Health Ministry
 la Turkish health ministry
 la Turkish Ministry of Health
 la Turkey's Health Ministry
 la Turkey's health ministry
 la Turkey's Ministry of Health
 ar وزارة الصحة التركية

name turkey-prosecution
 kind government
 country turkey
 class prosecutor
 la Turkish public prosecution
 la Turkish Public Prosecution
 la Turkish prosecutors
 la Turkish public prosecutor
 ar النيابة العامة التركية
 ar الادعاء العام التركي
 ar النيابة التركية

name turkey-security-forces
 kind government
 country turkey
 la Turkish security forces
 la Turkish Security Forces
 la Turkish security services
 ar قوات الأمن التركية
 ar الأجهزة الأمنية التركية
 ar السلطات الأمنية التركية

name turkey-embassy
 kind government
 country turkey
 la Turkish embassy
 la Turkish Embassy
 ar السفارة التركية

name iran-foreign-ministry
 kind government
 country iran
 class ministry
 la Iranian Foreign Ministry
 la Iranian foreign ministry
 la Iranian Ministry of Foreign Affairs
 la Iranian Foreign Affairs Ministry
 la Iran's Foreign Ministry
 la Iran's foreign ministry
 la Iran's Ministry of Foreign Affairs
 la Iran's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Iran
 ar وزارة الخارجية الإيرانية
 ar الخارجية الإيرانية

name iran-interior-ministry
 kind government
 country iran
 class ministry
 la Iranian Interior Ministry
 la Iranian interior ministry
 la Iranian Ministry of Interior
 la Iranian Ministry of the Interior
 la Iran's Interior Ministry
 la Iran's interior ministry
 la Iran's Ministry of Interior
 la Iran's Ministry of the Interior
 ar وزارة الداخلية الإيرانية
 ar الداخلية الإيرانية

name iran-defence-ministry
 kind government
 country iran
 class ministry
 la Iranian Defense Ministry
 la Iranian Defence Ministry
 la Iranian defense ministry
 la Iranian defence ministry
 la Iranian Ministry of Defense
 la Iranian Ministry of Defence
 la Iran's Defense Ministry
 la Iran's Defence Ministry
 la Iran's defense ministry
 la Iran's defence ministry
 la Iran's Ministry of Defense
 la Iran's Ministry of Defence
 ar وزارة الدفاع الإيرانية

name iran-justice-ministry
 kind government
 country iran
 class ministry
 la Iranian Justice Ministry
 la Iranian justice ministry
 la Iranian Ministry of Justice
 la Iran's Justice Ministry
 la Iran's justice ministry
 la Iran's Ministry of Justice
 ar وزارة العدل الإيرانية

name iran-finance-ministry
 kind government
 country iran
 class ministry
 la Iranian Finance Ministry
 la Iranian finance ministry
 la Iranian Ministry of Finance
 la Iran's Finance Ministry
 la Iran's finance ministry
 la Iran's Ministry of Finance
 ar وزارة المالية الإيرانية

name iran-health-ministry
 kind government
 country iran
 class ministry
 la Iranian Health Ministry
 la Iranian health ministry
 la Iranian Ministry of Health
 la Iran's Health Ministry
 la Iran's health ministry
 la Iran's Ministry of Health
 ar وزارة الصحة الإيرانية

name iran-prosecution
 kind government
 country iran
 class prosecutor
 la Iranian public prosecution
 la Iranian Public Prosecution
 la Iranian prosecutors
 la Iranian public prosecutor
 ar النيابة العامة الإيرانية
 ar الادعاء العام الإيراني
 ar النيابة الإيرانية

name iran-security-forces
 kind government
 country iran
 la Iranian security forces
 la Iranian Security Forces
 la Iranian security services
 ar قوات الأمن الإيرانية
 ar الأجهزة الأمنية الإيرانية
 ar السلطات الأمنية الإيرانية

name iran-embassy
 kind government
 country iran
 la Iranian embassy
 la Iranian Embassy
 ar السفارة الإيرانية

name israel-interior-ministry
 kind government
 country israel
 class ministry
 la Israeli Interior Ministry
 la Israeli interior ministry
 la Israeli Ministry of Interior
 la Israeli Ministry of the Interior
 la Israel's Interior Ministry
 la Israel's interior ministry
 la Israel's Ministry of Interior
 la Israel's Ministry of the Interior
 ar وزارة الداخلية الإسرائيلية
 ar الداخلية الإسرائيلية
 ar وزارة الداخلية الصهيونية
 ar الداخلية الصهيونية

name israel-central-bank
 kind government
 country israel
 class bank
 la Israeli central bank
 la Israeli Central Bank
 la Israel's central bank
 la Central Bank of Israel
 ar البنك المركزي الإسرائيلي
 ar البنك المركزي الصهيوني
 ar المصرف المركزي الإسرائيلي
 ar المصرف المركزي الصهيوني
 ar المركزي الإسرائيلي
 ar المركزي الصهيوني

name israel-intelligence
 kind government
 country israel
 class intelligence
 la Israeli intelligence
 la Israeli intelligence service
 la Israeli intelligence services
 ar المخابرات الإسرائيلية
 ar المخابرات الصهيونية
 ar الاستخبارات الإسرائيلية
 ar الاستخبارات الصهيونية

name israel-security-forces
 kind government
 country israel
 la Israeli security forces
 la Israeli Security Forces
 la Israeli security services
 ar قوات الأمن الإسرائيلية
 ar قوات الأمن الصهيونية
 ar الأجهزة الأمنية الإسرائيلية
 ar الأجهزة الأمنية الصهيونية
 ar السلطات الأمنية الإسرائيلية
 ar السلطات الأمنية الصهيونية

name israel-embassy
 kind government
 country israel
 la Israeli embassy
 la Israeli Embassy
 ar السفارة الإسرائيلية
 ar السفارة الصهيونية

name france-defence-ministry
 kind government
 country france
 class ministry
 la French Defense Ministry
 la French Defence Ministry
 la French defense ministry
 la French defence ministry
 la French Ministry of Defense
 la French Ministry of Defence
 la France's Defense Ministry
 la France's Defence Ministry
 la France's defense ministry
 la France's defence ministry
 la France's Ministry of Defense
 la France's Ministry of Defence
 ar وزارة الدفاع الفرنسية

name france-justice-ministry
 kind government
 country france
 class ministry
 la French Justice Ministry
 la French justice ministry
 la French Ministry of Justice
 la France's Justice Ministry
 la France's justice ministry
 la France's Ministry of Justice
 ar وزارة العدل الفرنسية

name france-finance-ministry
 kind government
 country france
 class ministry
 la French Finance Ministry
 la French finance ministry
 la French Ministry of Finance
 la France's Finance Ministry
 la France's finance ministry
 la France's Ministry of Finance
 ar وزارة المالية الفرنسية

name france-health-ministry
 kind government
 country france
 class ministry
 la French Health Ministry
 la French health ministry
 la French Ministry of Health
 la France's Health Ministry
 la France's health ministry
 la France's Ministry of Health
 ar وزارة الصحة الفرنسية

name france-prosecution
 kind government
 country france
 class prosecutor
 la French public prosecution
 la French Public Prosecution
 la French prosecutors
 la French public prosecutor
 ar النيابة العامة الفرنسية
 ar الادعاء العام الفرنسي
 ar النيابة الفرنسية

name france-security-forces
 kind government
 country france
 la French security forces
 la French Security Forces
 la French security services
 ar قوات الأمن الفرنسية
 ar الأجهزة الأمنية الفرنسية
 ar السلطات الأمنية الفرنسية

name france-embassy
 kind government
 country france
 la French embassy
 la French Embassy
 ar السفارة الفرنسية

name germany-interior-ministry
 kind government
 country germany
 class ministry
 la German Interior Ministry
 la German interior ministry
 la German Ministry of Interior
 la German Ministry of the Interior
 la Germany's Interior Ministry
 la Germany's interior ministry
 la Germany's Ministry of Interior
 la Germany's Ministry of the Interior
 ar وزارة الداخلية الألمانية
 ar الداخلية الألمانية

name germany-defence-ministry
 kind government
 country germany
 class ministry
 la German Defense Ministry
 la German Defence Ministry
 la German defense ministry
 la German defence ministry
 la German Ministry of Defense
 la German Ministry of Defence
 la Germany's Defense Ministry
 la Germany's Defence Ministry
 la Germany's defense ministry
 la Germany's defence ministry
 la Germany's Ministry of Defense
 la Germany's Ministry of Defence
 ar وزارة الدفاع الألمانية

name germany-justice-ministry
 kind government
 country germany
 class ministry
 la German Justice Ministry
 la German justice ministry
 la German Ministry of Justice
 la Germany's Justice Ministry
 la Germany's justice ministry
 la Germany's Ministry of Justice
 ar وزارة العدل الألمانية

name germany-finance-ministry
 kind government
 country germany
 class ministry
 la German Finance Ministry
 la German finance ministry
 la German Ministry of Finance
 la Germany's Finance Ministry
 la Germany's finance ministry
 la Germany's Ministry of Finance
 ar وزارة المالية الألمانية

name germany-health-ministry
 kind government
 country germany
 class ministry
 la German Health Ministry
 la German health ministry
 la German Ministry of Health
 la Germany's Health Ministry
 la Germany's health ministry
 la Germany's Ministry of Health
 ar وزارة الصحة الألمانية

name germany-security-forces
 kind government
 country germany
 la German security forces
 la German Security Forces
 la German security services
 ar قوات الأمن الألمانية
 ar الأجهزة الأمنية الألمانية
 ar السلطات الأمنية الألمانية

name germany-embassy
 kind government
 country germany
 la German embassy
 la German Embassy
 ar السفارة الألمانية

name united-kingdom-finance-ministry
 kind government
 country united-kingdom
 class ministry
 la British Finance Ministry
 la British finance ministry
 la British Ministry of Finance
 la United Kingdom's Finance Ministry
 la United Kingdom's finance ministry
 la United Kingdom's Ministry of Finance
 ar وزارة المالية البريطانية

name united-kingdom-police
 kind government
 country united-kingdom
 class police
 la British police
 la British Police
 la British National Police
 la United Kingdom's police
 ar الشرطة البريطانية

name united-kingdom-prosecution
 kind government
 country united-kingdom
 class prosecutor
 la British public prosecution
 la British Public Prosecution
 la British prosecutors
 la British public prosecutor
 ar النيابة العامة البريطانية
 ar الادعاء العام البريطاني
 ar النيابة البريطانية

name united-kingdom-embassy
 kind government
 country united-kingdom
 la British embassy
 la British Embassy
 ar السفارة البريطانية

name italy-interior-ministry
 kind government
 country italy
 class ministry
 la Italian Interior Ministry
 la Italian interior ministry
 la Italian Ministry of Interior
 la Italian Ministry of the Interior
 la Italy's Interior Ministry
 la Italy's interior ministry
 la Italy's Ministry of Interior
 la Italy's Ministry of the Interior
 ar وزارة الداخلية الإيطالية
 ar الداخلية الإيطالية
 ar وزارة الداخلية الطليانية
 ar الداخلية الطليانية

name italy-defence-ministry
 kind government
 country italy
 class ministry
 la Italian Defense Ministry
 la Italian Defence Ministry
 la Italian defense ministry
 la Italian defence ministry
 la Italian Ministry of Defense
 la Italian Ministry of Defence
 la Italy's Defense Ministry
 la Italy's Defence Ministry
 la Italy's defense ministry
 la Italy's defence ministry
 la Italy's Ministry of Defense
 la Italy's Ministry of Defence
 ar وزارة الدفاع الإيطالية
 ar وزارة الدفاع الطليانية

name italy-justice-ministry
 kind government
 country italy
 class ministry
 la Italian Justice Ministry
 la Italian justice ministry
 la Italian Ministry of Justice
 la Italy's Justice Ministry
 la Italy's justice ministry
 la Italy's Ministry of Justice
 ar وزارة العدل الإيطالية
 ar وزارة العدل الطليانية

name italy-finance-ministry
 kind government
 country italy
 class ministry
 la Italian Finance Ministry
 la Italian finance ministry
 la Italian Ministry of Finance
 la Italy's Finance Ministry
 la Italy's finance ministry
 la Italy's Ministry of Finance
 ar وزارة المالية الإيطالية
 ar وزارة المالية الطليانية

name italy-health-ministry
 kind government
 country italy
 class ministry
 la Italian Health Ministry
 la Italian health ministry
 la Italian Ministry of Health
 la Italy's Health Ministry
 la Italy's health ministry
 la Italy's Ministry of Health
 ar وزارة الصحة الإيطالية
 ar وزارة الصحة الطليانية

name italy-army
 kind government
 country italy
 class army
 la Italian army
 la Italian Army
 la Italian military
 la Italian armed forces
 la Italian Armed Forces
 la Italian troops
 ar الجيش الإيطالي
 ar الجيش الطلياني
 ar القوات المسلحة الإيطالية
 ar القوات المسلحة الطليانية
 ar القوات الإيطالية
 ar القوات الطليانية

name italy-police
 kind government
 country italy
 class police
 la Italian police
 la Italian Police
 la Italian National Police
 la Italy's police
 ar الشرطة الإيطالية
 ar الشرطة الطليانية

name italy-parliament
 kind government
 country italy
 class parliament
 la Italian parliament
 la Italian Parliament
 la Italy's parliament
 ar البرلمان الإيطالي
 ar البرلمان الطلياني
 ar مجلس النواب الإيطالي
 ar مجلس النواب الطلياني

name italy-prosecution
 kind government
 country italy
 class prosecutor
 la Italian public prosecution
 la Italian Public Prosecution
 la Italian prosecutors
 la Italian public prosecutor
 ar النيابة العامة الإيطالية
 ar النيابة العامة الطليانية
 ar الادعاء العام الإيطالي
 ar الادعاء العام الطلياني
 ar النيابة الإيطالية
 ar النيابة الطليانية

name italy-security-forces
 kind government
 country italy
 la Italian security forces
 la Italian Security Forces
 la Italian security services
 ar قوات الأمن الإيطالية
 ar قوات الأمن الطليانية
 ar الأجهزة الأمنية الإيطالية
 ar الأجهزة الأمنية الطليانية
 ar السلطات الأمنية الإيطالية
 ar السلطات الأمنية الطليانية

name italy-embassy
 kind government
 country italy
 la Italian embassy
 la Italian Embassy
 ar السفارة الإيطالية
 ar السفارة الطليانية

name spain-foreign-ministry
 kind government
 country spain
 class ministry
 la Spanish Foreign Ministry
 la Spanish foreign ministry
 la Spanish Ministry of Foreign Affairs
 la Spanish Foreign Affairs Ministry
 la Spain's Foreign Ministry
 la Spain's foreign ministry
 la Spain's Ministry of Foreign Affairs
 la Spain's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Spain
 ar وزارة الخارجية الإسبانية
 ar الخارجية الإسبانية

name spain-interior-ministry
 kind government
 country spain
 class ministry
 la Spanish Interior Ministry
 la Spanish interior ministry
 la Spanish Ministry of Interior
 la Spanish Ministry of the Interior
 la Spain's Interior Ministry
 la Spain's interior ministry
 la Spain's Ministry of Interior
 la Spain's Ministry of the Interior
 ar وزارة الداخلية الإسبانية
 ar الداخلية الإسبانية

name spain-defence-ministry
 kind government
 country spain
 class ministry
 la Spanish Defense Ministry
 la Spanish Defence Ministry
 la Spanish defense ministry
 la Spanish defence ministry
 la Spanish Ministry of Defense
 la Spanish Ministry of Defence
 la Spain's Defense Ministry
 la Spain's Defence Ministry
 la Spain's defense ministry
 la Spain's defence ministry
 la Spain's Ministry of Defense
 la Spain's Ministry of Defence
 ar وزارة الدفاع الإسبانية

name spain-justice-ministry
 kind government
 country spain
 class ministry
 la Spanish Justice Ministry
 la Spanish justice ministry
 la Spanish Ministry of Justice
 la Spain's Justice Ministry
 la Spain's justice ministry
 la Spain's Ministry of Justice
 ar وزارة العدل الإسبانية

name spain-finance-ministry
 kind government
 country spain
 class ministry
 la Spanish Finance Ministry
 la Spanish finance ministry
 la Spanish Ministry of Finance
 la Spain's Finance Ministry
 la Spain's finance ministry
 la Spain's Ministry of Finance
 ar وزارة المالية الإسبانية

name spain-health-ministry
 kind government
 country spain
 class ministry
 la Spanish Health Ministry
 la Spanish health ministry
 la Spanish Ministry of Health
 la Spain's Health Ministry
 la Spain's health ministry
 la Spain's Ministry of Health
 ar وزارة الصحة الإسبانية

name spain-army
 kind government
 country spain
 class army
 la Spanish army
 la Spanish Army
 la Spanish military
 la Spanish armed forces
 la Spanish Armed Forces
 la Spanish troops
 ar الجيش الإسباني
 ar القوات المسلحة الإسبانية
 ar القوات الإسبانية

name spain-central-bank
 kind government
 country spain
 class bank
 la Spanish central bank
 la Spanish Central Bank
 la Spain's central bank
 la Central Bank of Spain
 ar البنك المركزي الإسباني
 ar المصرف المركزي الإسباني
 ar المركزي الإسباني

name spain-prosecution
 kind government
 country spain
 class prosecutor
 la Spanish public prosecution
 la Spanish Public Prosecution
 la Spanish prosecutors
 la Spanish public prosecutor
 ar النيابة العامة الإسبانية
 ar الادعاء العام الإسباني
 ar النيابة الإسبانية

name spain-security-forces
 kind government
 country spain
 la Spanish security forces
 la Spanish Security Forces
 la Spanish security services
 ar قوات الأمن الإسبانية
 ar الأجهزة الأمنية الإسبانية
 ar السلطات الأمنية الإسبانية

name spain-embassy
 kind government
 country spain
 la Spanish embassy
 la Spanish Embassy
 ar السفارة الإسبانية

name russia-foreign-ministry
 kind government
 country russia
 class ministry
 la Russian Foreign Ministry
 la Russian foreign ministry
 la Russian Ministry of Foreign Affairs
 la Russian Foreign Affairs Ministry
 la Russia's Foreign Ministry
 la Russia's foreign ministry
 la Russia's Ministry of Foreign Affairs
 la Russia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Russia
 ar وزارة الخارجية الروسية
 ar الخارجية الروسية

name russia-interior-ministry
 kind government
 country russia
 class ministry
 la Russian Interior Ministry
 la Russian interior ministry
 la Russian Ministry of Interior
 la Russian Ministry of the Interior
 la Russia's Interior Ministry
 la Russia's interior ministry
 la Russia's Ministry of Interior
 la Russia's Ministry of the Interior
 ar وزارة الداخلية الروسية
 ar الداخلية الروسية

name russia-defence-ministry
 kind government
 country russia
 class ministry
 la Russian Defense Ministry
 la Russian Defence Ministry
 la Russian defense ministry
 la Russian defence ministry
 la Russian Ministry of Defense
 la Russian Ministry of Defence
 la Russia's Defense Ministry
 la Russia's Defence Ministry
 la Russia's defense ministry
 la Russia's defence ministry
 la Russia's Ministry of Defense
 la Russia's Ministry of Defence
 ar وزارة الدفاع الروسية

name russia-justice-ministry
 kind government
 country russia
 class ministry
 la Russian Justice Ministry
 la Russian justice ministry
 la Russian Ministry of Justice
 la Russia's Justice Ministry
 la Russia's justice ministry
 la Russia's Ministry of Justice
 ar وزارة العدل الروسية

name russia-finance-ministry
 kind government
 country russia
 class ministry
 la Russian Finance Ministry
 la Russian finance ministry
 la Russian Ministry of Finance
 la Russia's Finance Ministry
 la Russia's finance ministry
 la Russia's Ministry of Finance
 ar وزارة المالية الروسية

name russia-health-ministry
 kind government
 country russia
 class ministry
 la Russian Health Ministry
 la Russian health ministry
 la Russian Ministry of Health
 la Russia's Health Ministry
 la Russia's health ministry
 la Russia's Ministry of Health
 ar وزارة الصحة الروسية

name russia-police
 kind government
 country russia
 class police
 la Russian police
 la Russian Police
 la Russian National Police
 la Russia's police
 ar الشرطة الروسية

name russia-prosecution
 kind government
 country russia
 class prosecutor
 la Russian public prosecution
 la Russian Public Prosecution
 la Russian prosecutors
 la Russian public prosecutor
 ar النيابة العامة الروسية
 ar الادعاء العام الروسي
 ar النيابة الروسية

name russia-security-forces
 kind government
 country russia
 la Russian security forces
 la Russian Security Forces
 la Russian security services
 ar قوات الأمن الروسية
 ar الأجهزة الأمنية الروسية
 ar السلطات الأمنية الروسية

name russia-embassy
 kind government
 country russia
 la Russian embassy
 la Russian Embassy
 ar السفارة الروسية

name ukraine-foreign-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Foreign Ministry
 la Ukrainian foreign ministry
 la Ukrainian Ministry of Foreign Affairs
 la Ukrainian Foreign Affairs Ministry
 la Ukraine's Foreign Ministry
 la Ukraine's foreign ministry
 la Ukraine's Ministry of Foreign Affairs
 la Ukraine's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Ukraine
 ar وزارة الخارجية الأوكرانية
 ar الخارجية الأوكرانية

name ukraine-interior-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Interior Ministry
 la Ukrainian interior ministry
 la Ukrainian Ministry of Interior
 la Ukrainian Ministry of the Interior
 la Ukraine's Interior Ministry
 la Ukraine's interior ministry
 la Ukraine's Ministry of Interior
 la Ukraine's Ministry of the Interior
 ar وزارة الداخلية الأوكرانية
 ar الداخلية الأوكرانية

name ukraine-defence-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Defense Ministry
 la Ukrainian Defence Ministry
 la Ukrainian defense ministry
 la Ukrainian defence ministry
 la Ukrainian Ministry of Defense
 la Ukrainian Ministry of Defence
 la Ukraine's Defense Ministry
 la Ukraine's Defence Ministry
 la Ukraine's defense ministry
 la Ukraine's defence ministry
 la Ukraine's Ministry of Defense
 la Ukraine's Ministry of Defence
 ar وزارة الدفاع الأوكرانية

name ukraine-justice-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Justice Ministry
 la Ukrainian justice ministry
 la Ukrainian Ministry of Justice
 la Ukraine's Justice Ministry
 la Ukraine's justice ministry
 la Ukraine's Ministry of Justice
 ar وزارة العدل الأوكرانية

name ukraine-finance-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Finance Ministry
 la Ukrainian finance ministry
 la Ukrainian Ministry of Finance
 la Ukraine's Finance Ministry
 la Ukraine's finance ministry
 la Ukraine's Ministry of Finance
 ar وزارة المالية الأوكرانية

name ukraine-health-ministry
 kind government
 country ukraine
 class ministry
 la Ukrainian Health Ministry
 la Ukrainian health ministry
 la Ukrainian Ministry of Health
 la Ukraine's Health Ministry
 la Ukraine's health ministry
 la Ukraine's Ministry of Health
 ar وزارة الصحة الأوكرانية

name ukraine-police
 kind government
 country ukraine
 class police
 la Ukrainian police
 la Ukrainian Police
 la Ukrainian National Police
 la Ukraine's police
 ar الشرطة الأوكرانية

name ukraine-central-bank
 kind government
 country ukraine
 class bank
 la Ukrainian central bank
 la Ukrainian Central Bank
 la Ukraine's central bank
 la Central Bank of Ukraine
 ar البنك المركزي الأوكراني
 ar المصرف المركزي الأوكراني
 ar المركزي الأوكراني

name ukraine-prosecution
 kind government
 country ukraine
 class prosecutor
 la Ukrainian public prosecution
 la Ukrainian Public Prosecution
 la Ukrainian prosecutors
 la Ukrainian public prosecutor
 ar النيابة العامة الأوكرانية
 ar الادعاء العام الأوكراني
 ar النيابة الأوكرانية

name ukraine-intelligence
 kind government
 country ukraine
 class intelligence
 la Ukrainian intelligence
 la Ukrainian intelligence service
 la Ukrainian intelligence services
 ar المخابرات الأوكرانية
 ar الاستخبارات الأوكرانية

name ukraine-security-forces
 kind government
 country ukraine
 la Ukrainian security forces
 la Ukrainian Security Forces
 la Ukrainian security services
 ar قوات الأمن الأوكرانية
 ar الأجهزة الأمنية الأوكرانية
 ar السلطات الأمنية الأوكرانية

name ukraine-embassy
 kind government
 country ukraine
 la Ukrainian embassy
 la Ukrainian Embassy
 ar السفارة الأوكرانية

name poland-foreign-ministry
 kind government
 country poland
 class ministry
 la Polish Foreign Ministry
 la Polish foreign ministry
 la Polish Ministry of Foreign Affairs
 la Polish Foreign Affairs Ministry
 la Poland's Foreign Ministry
 la Poland's foreign ministry
 la Poland's Ministry of Foreign Affairs
 la Poland's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Poland
 ar وزارة الخارجية البولندية
 ar الخارجية البولندية
 ar وزارة الخارجية البولونية
 ar الخارجية البولونية

name poland-interior-ministry
 kind government
 country poland
 class ministry
 la Polish Interior Ministry
 la Polish interior ministry
 la Polish Ministry of Interior
 la Polish Ministry of the Interior
 la Poland's Interior Ministry
 la Poland's interior ministry
 la Poland's Ministry of Interior
 la Poland's Ministry of the Interior
 ar وزارة الداخلية البولندية
 ar الداخلية البولندية
 ar وزارة الداخلية البولونية
 ar الداخلية البولونية

name poland-defence-ministry
 kind government
 country poland
 class ministry
 la Polish Defense Ministry
 la Polish Defence Ministry
 la Polish defense ministry
 la Polish defence ministry
 la Polish Ministry of Defense
 la Polish Ministry of Defence
 la Poland's Defense Ministry
 la Poland's Defence Ministry
 la Poland's defense ministry
 la Poland's defence ministry
 la Poland's Ministry of Defense
 la Poland's Ministry of Defence
 ar وزارة الدفاع البولندية
 ar وزارة الدفاع البولونية

name poland-justice-ministry
 kind government
 country poland
 class ministry
 la Polish Justice Ministry
 la Polish justice ministry
 la Polish Ministry of Justice
 la Poland's Justice Ministry
 la Poland's justice ministry
 la Poland's Ministry of Justice
 ar وزارة العدل البولندية
 ar وزارة العدل البولونية

name poland-finance-ministry
 kind government
 country poland
 class ministry
 la Polish Finance Ministry
 la Polish finance ministry
 la Polish Ministry of Finance
 la Poland's Finance Ministry
 la Poland's finance ministry
 la Poland's Ministry of Finance
 ar وزارة المالية البولندية
 ar وزارة المالية البولونية

name poland-health-ministry
 kind government
 country poland
 class ministry
 la Polish Health Ministry
 la Polish health ministry
 la Polish Ministry of Health
 la Poland's Health Ministry
 la Poland's health ministry
 la Poland's Ministry of Health
 ar وزارة الصحة البولندية
 ar وزارة الصحة البولونية

name poland-army
 kind government
 country poland
 class army
 la Polish army
 la Polish Army
 la Polish military
 la Polish armed forces
 la Polish Armed Forces
 la Polish troops
 ar الجيش البولندي
 ar الجيش البولوني
 ar القوات المسلحة البولندية
 ar القوات المسلحة البولونية
 ar القوات البولندية
 ar القوات البولونية

name poland-police
 kind government
 country poland
 class police
 la Polish police
 la Polish Police
 la Polish National Police
 la Poland's police
 ar الشرطة البولندية
 ar الشرطة البولونية

name poland-central-bank
 kind government
 country poland
 class bank
 la Polish central bank
 la Polish Central Bank
 la Poland's central bank
 la Central Bank of Poland
 ar البنك المركزي البولندي
 ar البنك المركزي البولوني
 ar المصرف المركزي البولندي
 ar المصرف المركزي البولوني
 ar المركزي البولندي
 ar المركزي البولوني

name poland-prosecution
 kind government
 country poland
 class prosecutor
 la Polish public prosecution
 la Polish Public Prosecution
 la Polish prosecutors
 la Polish public prosecutor
 ar النيابة العامة البولندية
 ar النيابة العامة البولونية
 ar الادعاء العام البولندي
 ar الادعاء العام البولوني
 ar النيابة البولندية
 ar النيابة البولونية

name poland-embassy
 kind government
 country poland
 la Polish embassy
 la Polish Embassy
 ar السفارة البولندية
 ar السفارة البولونية

name greece-foreign-ministry
 kind government
 country greece
 class ministry
 la Greek Foreign Ministry
 la Greek foreign ministry
 la Greek Ministry of Foreign Affairs
 la Greek Foreign Affairs Ministry
 la Greece's Foreign Ministry
 la Greece's foreign ministry
 la Greece's Ministry of Foreign Affairs
 la Greece's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Greece
 ar وزارة الخارجية اليونانية
 ar الخارجية اليونانية

name greece-interior-ministry
 kind government
 country greece
 class ministry
 la Greek Interior Ministry
 la Greek interior ministry
 la Greek Ministry of Interior
 la Greek Ministry of the Interior
 la Greece's Interior Ministry
 la Greece's interior ministry
 la Greece's Ministry of Interior
 la Greece's Ministry of the Interior
 ar وزارة الداخلية اليونانية
 ar الداخلية اليونانية

name greece-defence-ministry
 kind government
 country greece
 class ministry
 la Greek Defense Ministry
 la Greek Defence Ministry
 la Greek defense ministry
 la Greek defence ministry
 la Greek Ministry of Defense
 la Greek Ministry of Defence
 la Greece's Defense Ministry
 la Greece's Defence Ministry
 la Greece's defense ministry
 la Greece's defence ministry
 la Greece's Ministry of Defense
 la Greece's Ministry of Defence
 ar وزارة الدفاع اليونانية

name greece-justice-ministry
 kind government
 country greece
 class ministry
 la Greek Justice Ministry
 la Greek justice ministry
 la Greek Ministry of Justice
 la Greece's Justice Ministry
 la Greece's justice ministry
 la Greece's Ministry of Justice
 ar وزارة العدل اليونانية

name greece-finance-ministry
 kind government
 country greece
 class ministry
 la Greek Finance Ministry
 la Greek finance ministry
 la Greek Ministry of Finance
 la Greece's Finance Ministry
 la Greece's finance ministry
 la Greece's Ministry of Finance
 ar وزارة المالية اليونانية

name greece-health-ministry
 kind government
 country greece
 class ministry
 la Greek Health Ministry
 la Greek health ministry
 la Greek Ministry of Health
 la Greece's Health Ministry
 la Greece's health ministry
 la Greece's Ministry of Health
 ar وزارة الصحة اليونانية

name greece-army
 kind government
 country greece
 class army
 la Greek army
 la Greek Army
 la Greek military
 la Greek armed forces
 la Greek Armed Forces
 la Greek troops
 ar الجيش اليوناني
 ar القوات المسلحة اليونانية
 ar القوات اليونانية

name greece-police
 kind government
 country greece
 class police
 la Greek police
 la Greek Police
 la Greek National Police
 la Greece's police
 ar الشرطة اليونانية

name greece-parliament
 kind government
 country greece
 class parliament
 la Greek parliament
 la Greek Parliament
 la Greece's parliament
 ar البرلمان اليوناني
 ar مجلس النواب اليوناني

name greece-central-bank
 kind government
 country greece
 class bank
 la Greek central bank
 la Greek Central Bank
 la Greece's central bank
 la Central Bank of Greece
 ar البنك المركزي اليوناني
 ar المصرف المركزي اليوناني
 ar المركزي اليوناني

name greece-prosecution
 kind government
 country greece
 class prosecutor
 la Greek public prosecution
 la Greek Public Prosecution
 la Greek prosecutors
 la Greek public prosecutor
 ar النيابة العامة اليونانية
 ar الادعاء العام اليوناني
 ar النيابة اليونانية

name greece-embassy
 kind government
 country greece
 la Greek embassy
 la Greek Embassy
 ar السفارة اليونانية

name netherlands-foreign-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Foreign Ministry
 la Dutch foreign ministry
 la Dutch Ministry of Foreign Affairs
 la Dutch Foreign Affairs Ministry
 la Netherlands' Foreign Ministry
 la Netherlands' foreign ministry
 la Netherlands' Ministry of Foreign Affairs
 la Netherlands' Foreign Affairs Ministry
 la Ministry of Foreign Affairs of the Netherlands
 ar وزارة الخارجية الهولندية
 ar الخارجية الهولندية

name netherlands-interior-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Interior Ministry
 la Dutch interior ministry
 la Dutch Ministry of Interior
 la Dutch Ministry of the Interior
 la Netherlands' Interior Ministry
 la Netherlands' interior ministry
 la Netherlands' Ministry of Interior
 la Netherlands' Ministry of the Interior
 ar وزارة الداخلية الهولندية
 ar الداخلية الهولندية

name netherlands-defence-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Defense Ministry
 la Dutch Defence Ministry
 la Dutch defense ministry
 la Dutch defence ministry
 la Dutch Ministry of Defense
 la Dutch Ministry of Defence
 la Netherlands' Defense Ministry
 la Netherlands' Defence Ministry
 la Netherlands' defense ministry
 la Netherlands' defence ministry
 la Netherlands' Ministry of Defense
 la Netherlands' Ministry of Defence
 ar وزارة الدفاع الهولندية

name netherlands-justice-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Justice Ministry
 la Dutch justice ministry
 la Dutch Ministry of Justice
 la Netherlands' Justice Ministry
 la Netherlands' justice ministry
 la Netherlands' Ministry of Justice
 ar وزارة العدل الهولندية

name netherlands-finance-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Finance Ministry
 la Dutch finance ministry
 la Dutch Ministry of Finance
 la Netherlands' Finance Ministry
 la Netherlands' finance ministry
 la Netherlands' Ministry of Finance
 ar وزارة المالية الهولندية

name netherlands-health-ministry
 kind government
 country netherlands
 class ministry
 la Dutch Health Ministry
 la Dutch health ministry
 la Dutch Ministry of Health
 la Netherlands' Health Ministry
 la Netherlands' health ministry
 la Netherlands' Ministry of Health
 ar وزارة الصحة الهولندية

name netherlands-army
 kind government
 country netherlands
 class army
 la Dutch army
 la Dutch Army
 la Dutch military
 la Dutch armed forces
 la Dutch Armed Forces
 la Dutch troops
 ar الجيش الهولندي
 ar القوات المسلحة الهولندية
 ar القوات الهولندية

name netherlands-police
 kind government
 country netherlands
 class police
 la Dutch police
 la Dutch Police
 la Dutch National Police
 la Netherlands' police
 ar الشرطة الهولندية

name netherlands-central-bank
 kind government
 country netherlands
 class bank
 la Dutch central bank
 la Dutch Central Bank
 la Netherlands' central bank
 la Central Bank of the Netherlands
 ar البنك المركزي الهولندي
 ar المصرف المركزي الهولندي
 ar المركزي الهولندي

name netherlands-prosecution
 kind government
 country netherlands
 class prosecutor
 la Dutch public prosecution
 la Dutch Public Prosecution
 la Dutch prosecutors
 la Dutch public prosecutor
 ar النيابة العامة الهولندية
 ar الادعاء العام الهولندي
 ar النيابة الهولندية

name netherlands-embassy
 kind government
 country netherlands
 la Dutch embassy
 la Dutch Embassy
 ar السفارة الهولندية

name belgium-foreign-ministry
 kind government
 country belgium
 class ministry
 la Belgian Foreign Ministry
 la Belgian foreign ministry
 la Belgian Ministry of Foreign Affairs
 la Belgian Foreign Affairs Ministry
 la Belgium's Foreign Ministry
 la Belgium's foreign ministry
 la Belgium's Ministry of Foreign Affairs
 la Belgium's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Belgium
 ar وزارة الخارجية البلجيكية
 ar الخارجية البلجيكية

name belgium-interior-ministry
 kind government
 country belgium
 class ministry
 la Belgian Interior Ministry
 la Belgian interior ministry
 la Belgian Ministry of Interior
 la Belgian Ministry of the Interior
 la Belgium's Interior Ministry
 la Belgium's interior ministry
 la Belgium's Ministry of Interior
 la Belgium's Ministry of the Interior
 ar وزارة الداخلية البلجيكية
 ar الداخلية البلجيكية

name belgium-defence-ministry
 kind government
 country belgium
 class ministry
 la Belgian Defense Ministry
 la Belgian Defence Ministry
 la Belgian defense ministry
 la Belgian defence ministry
 la Belgian Ministry of Defense
 la Belgian Ministry of Defence
 la Belgium's Defense Ministry
 la Belgium's Defence Ministry
 la Belgium's defense ministry
 la Belgium's defence ministry
 la Belgium's Ministry of Defense
 la Belgium's Ministry of Defence
 ar وزارة الدفاع البلجيكية

name belgium-army
 kind government
 country belgium
 class army
 la Belgian army
 la Belgian Army
 la Belgian military
 la Belgian armed forces
 la Belgian Armed Forces
 la Belgian troops
 ar الجيش البلجيكي
 ar القوات المسلحة البلجيكية
 ar القوات البلجيكية

name belgium-police
 kind government
 country belgium
 class police
 la Belgian police
 la Belgian Police
 la Belgian National Police
 la Belgium's police
 ar الشرطة البلجيكية

name belgium-parliament
 kind government
 country belgium
 class parliament
 la Belgian parliament
 la Belgian Parliament
 la Belgium's parliament
 ar البرلمان البلجيكي
 ar مجلس النواب البلجيكي

name belgium-central-bank
 kind government
 country belgium
 class bank
 la Belgian central bank
 la Belgian Central Bank
 la Belgium's central bank
 la Central Bank of Belgium
 ar البنك المركزي البلجيكي
 ar المصرف المركزي البلجيكي
 ar المركزي البلجيكي

name belgium-prosecution
 kind government
 country belgium
 class prosecutor
 la Belgian public prosecution
 la Belgian Public Prosecution
 la Belgian prosecutors
 la Belgian public prosecutor
 ar النيابة العامة البلجيكية
 ar الادعاء العام البلجيكي
 ar النيابة البلجيكية

name belgium-embassy
 kind government
 country belgium
 la Belgian embassy
 la Belgian Embassy
 ar السفارة البلجيكية

name sweden-foreign-ministry
 kind government
 country sweden
 class ministry
 la Swedish Foreign Ministry
 la Swedish foreign ministry
 la Swedish Ministry of Foreign Affairs
 la Swedish Foreign Affairs Ministry
 la Sweden's Foreign Ministry
 la Sweden's foreign ministry
 la Sweden's Ministry of Foreign Affairs
 la Sweden's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Sweden
 ar وزارة الخارجية السويدية
 ar الخارجية السويدية

name sweden-interior-ministry
 kind government
 country sweden
 class ministry
 la Swedish Interior Ministry
 la Swedish interior ministry
 la Swedish Ministry of Interior
 la Swedish Ministry of the Interior
 la Sweden's Interior Ministry
 la Sweden's interior ministry
 la Sweden's Ministry of Interior
 la Sweden's Ministry of the Interior
 ar وزارة الداخلية السويدية
 ar الداخلية السويدية

name sweden-defence-ministry
 kind government
 country sweden
 class ministry
 la Swedish Defense Ministry
 la Swedish Defence Ministry
 la Swedish defense ministry
 la Swedish defence ministry
 la Swedish Ministry of Defense
 la Swedish Ministry of Defence
 la Sweden's Defense Ministry
 la Sweden's Defence Ministry
 la Sweden's defense ministry
 la Sweden's defence ministry
 la Sweden's Ministry of Defense
 la Sweden's Ministry of Defence
 ar وزارة الدفاع السويدية

name sweden-army
 kind government
 country sweden
 class army
 la Swedish army
 la Swedish Army
 la Swedish military
 la Swedish armed forces
 la Swedish Armed Forces
 la Swedish troops
 ar الجيش السويدي
 ar القوات المسلحة السويدية
 ar القوات السويدية

name sweden-police
 kind government
 country sweden
 class police
 la Swedish police
 la Swedish Police
 la Swedish National Police
 la Sweden's police
 ar الشرطة السويدية

name sweden-prosecution
 kind government
 country sweden
 class prosecutor
 la Swedish public prosecution
 la Swedish Public Prosecution
 la Swedish prosecutors
 la Swedish public prosecutor
 ar النيابة العامة السويدية
 ar الادعاء العام السويدي
 ar النيابة السويدية

name sweden-embassy
 kind government
 country sweden
 la Swedish embassy
 la Swedish Embassy
 ar السفارة السويدية

name norway-foreign-ministry
 kind government
 country norway
 class ministry
 la Norwegian Foreign Ministry
 la Norwegian foreign ministry
 la Norwegian Ministry of Foreign Affairs
 la Norwegian Foreign Affairs Ministry
 la Norway's Foreign Ministry
 la Norway's foreign ministry
 la Norway's Ministry of Foreign Affairs
 la Norway's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Norway
 ar وزارة الخارجية النرويجية
 ar الخارجية النرويجية
 ar وزارة الخارجية النروجية
 ar الخارجية النروجية

name norway-interior-ministry
 kind government
 country norway
 class ministry
 la Norwegian Interior Ministry
 la Norwegian interior ministry
 la Norwegian Ministry of Interior
 la Norwegian Ministry of the Interior
 la Norway's Interior Ministry
 la Norway's interior ministry
 la Norway's Ministry of Interior
 la Norway's Ministry of the Interior
 ar وزارة الداخلية النرويجية
 ar الداخلية النرويجية
 ar وزارة الداخلية النروجية
 ar الداخلية النروجية

name norway-defence-ministry
 kind government
 country norway
 class ministry
 la Norwegian Defense Ministry
 la Norwegian Defence Ministry
 la Norwegian defense ministry
 la Norwegian defence ministry
 la Norwegian Ministry of Defense
 la Norwegian Ministry of Defence
 la Norway's Defense Ministry
 la Norway's Defence Ministry
 la Norway's defense ministry
 la Norway's defence ministry
 la Norway's Ministry of Defense
 la Norway's Ministry of Defence
 ar وزارة الدفاع النرويجية
 ar وزارة الدفاع النروجية

name norway-army
 kind government
 country norway
 class army
 la Norwegian army
 la Norwegian Army
 la Norwegian military
 la Norwegian armed forces
 la Norwegian Armed Forces
 la Norwegian troops
 ar الجيش النرويجي
 ar الجيش النروجي
 ar القوات المسلحة النرويجية
 ar القوات المسلحة النروجية
 ar القوات النرويجية
 ar القوات النروجية

name norway-police
 kind government
 country norway
 class police
 la Norwegian police
 la Norwegian Police
 la Norwegian National Police
 la Norway's police
 ar الشرطة النرويجية
 ar الشرطة النروجية

name norway-central-bank
 kind government
 country norway
 class bank
 la Norwegian central bank
 la Norwegian Central Bank
 la Norway's central bank
 la Central Bank of Norway
 ar البنك المركزي النرويجي
 ar البنك المركزي النروجي
 ar المصرف المركزي النرويجي
 ar المصرف المركزي النروجي
 ar المركزي النرويجي
 ar المركزي النروجي

name norway-prosecution
 kind government
 country norway
 class prosecutor
 la Norwegian public prosecution
 la Norwegian Public Prosecution
 la Norwegian prosecutors
 la Norwegian public prosecutor
 ar النيابة العامة النرويجية
 ar النيابة العامة النروجية
 ar الادعاء العام النرويجي
 ar الادعاء العام النروجي
 ar النيابة النرويجية
 ar النيابة النروجية

name norway-embassy
 kind government
 country norway
 la Norwegian embassy
 la Norwegian Embassy
 ar السفارة النرويجية
 ar السفارة النروجية

name denmark-foreign-ministry
 kind government
 country denmark
 class ministry
 la Danish Foreign Ministry
 la Danish foreign ministry
 la Danish Ministry of Foreign Affairs
 la Danish Foreign Affairs Ministry
 la Denmark's Foreign Ministry
 la Denmark's foreign ministry
 la Denmark's Ministry of Foreign Affairs
 la Denmark's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Denmark
 ar وزارة الخارجية الدنماركية
 ar الخارجية الدنماركية
 ar وزارة الخارجية الدانماركية
 ar الخارجية الدانماركية
 ar وزارة الخارجية الدنمركية
 ar الخارجية الدنمركية

name denmark-interior-ministry
 kind government
 country denmark
 class ministry
 la Danish Interior Ministry
 la Danish interior ministry
 la Danish Ministry of Interior
 la Danish Ministry of the Interior
 la Denmark's Interior Ministry
 la Denmark's interior ministry
 la Denmark's Ministry of Interior
 la Denmark's Ministry of the Interior
 ar وزارة الداخلية الدنماركية
 ar الداخلية الدنماركية
 ar وزارة الداخلية الدانماركية
 ar الداخلية الدانماركية
 ar وزارة الداخلية الدنمركية
 ar الداخلية الدنمركية

name denmark-defence-ministry
 kind government
 country denmark
 class ministry
 la Danish Defense Ministry
 la Danish Defence Ministry
 la Danish defense ministry
 la Danish defence ministry
 la Danish Ministry of Defense
 la Danish Ministry of Defence
 la Denmark's Defense Ministry
 la Denmark's Defence Ministry
 la Denmark's defense ministry
 la Denmark's defence ministry
 la Denmark's Ministry of Defense
 la Denmark's Ministry of Defence
 ar وزارة الدفاع الدنماركية
 ar وزارة الدفاع الدانماركية
 ar وزارة الدفاع الدنمركية

name denmark-army
 kind government
 country denmark
 class army
 la Danish army
 la Danish Army
 la Danish military
 la Danish armed forces
 la Danish Armed Forces
 la Danish troops
 ar الجيش الدنماركي
 ar الجيش الدانماركي
 ar الجيش الدنمركي
 ar القوات المسلحة الدنماركية
 ar القوات المسلحة الدانماركية
 ar القوات المسلحة الدنمركية
 ar القوات الدنماركية
 ar القوات الدانماركية
 ar القوات الدنمركية

name denmark-police
 kind government
 country denmark
 class police
 la Danish police
 la Danish Police
 la Danish National Police
 la Denmark's police
 ar الشرطة الدنماركية
 ar الشرطة الدانماركية
 ar الشرطة الدنمركية

name denmark-central-bank
 kind government
 country denmark
 class bank
 la Danish central bank
 la Danish Central Bank
 la Denmark's central bank
 la Central Bank of Denmark
 ar البنك المركزي الدنماركي
 ar البنك المركزي الدانماركي
 ar البنك المركزي الدنمركي
 ar المصرف المركزي الدنماركي
 ar المصرف المركزي الدانماركي
 ar المصرف المركزي الدنمركي
 ar المركزي الدنماركي
 ar المركزي الدانماركي
 ar المركزي الدنمركي

name denmark-prosecution
 kind government
 country denmark
 class prosecutor
 la Danish public prosecution
 la Danish Public Prosecution
 la Danish prosecutors
 la Danish public prosecutor
 ar النيابة العامة الدنماركية
 ar النيابة العامة الدانماركية
 ar النيابة العامة الدنمركية
 ar الادعاء العام الدنماركي
 ar الادعاء العام الدانماركي
 ar الادعاء العام الدنمركي
 ar النيابة الدنماركية
 ar النيابة الدانماركية
 ar النيابة الدنمركية

name denmark-embassy
 kind government
 country denmark
 la Danish embassy
 la Danish Embassy
 ar السفارة الدنماركية
 ar السفارة الدانماركية
 ar السفارة الدنمركية

name finland-foreign-ministry
 kind government
 country finland
 class ministry
 la Finnish Foreign Ministry
 la Finnish foreign ministry
 la Finnish Ministry of Foreign Affairs
 la Finnish Foreign Affairs Ministry
 la Finland's Foreign Ministry
 la Finland's foreign ministry
 la Finland's Ministry of Foreign Affairs
 la Finland's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Finland
 ar وزارة الخارجية الفنلندية
 ar الخارجية الفنلندية

name finland-interior-ministry
 kind government
 country finland
 class ministry
 la Finnish Interior Ministry
 la Finnish interior ministry
 la Finnish Ministry of Interior
 la Finnish Ministry of the Interior
 la Finland's Interior Ministry
 la Finland's interior ministry
 la Finland's Ministry of Interior
 la Finland's Ministry of the Interior
 ar وزارة الداخلية الفنلندية
 ar الداخلية الفنلندية

name finland-defence-ministry
 kind government
 country finland
 class ministry
 la Finnish Defense Ministry
 la Finnish Defence Ministry
 la Finnish defense ministry
 la Finnish defence ministry
 la Finnish Ministry of Defense
 la Finnish Ministry of Defence
 la Finland's Defense Ministry
 la Finland's Defence Ministry
 la Finland's defense ministry
 la Finland's defence ministry
 la Finland's Ministry of Defense
 la Finland's Ministry of Defence
 ar وزارة الدفاع الفنلندية

name finland-army
 kind government
 country finland
 class army
 la Finnish army
 la Finnish Army
 la Finnish military
 la Finnish armed forces
 la Finnish Armed Forces
 la Finnish troops
 ar الجيش الفنلندي
 ar القوات المسلحة الفنلندية
 ar القوات الفنلندية

name finland-police
 kind government
 country finland
 class police
 la Finnish police
 la Finnish Police
 la Finnish National Police
 la Finland's police
 ar الشرطة الفنلندية

name finland-parliament
 kind government
 country finland
 class parliament
 la Finnish parliament
 la Finnish Parliament
 la Finland's parliament
 ar البرلمان الفنلندي
 ar مجلس النواب الفنلندي

name finland-central-bank
 kind government
 country finland
 class bank
 la Finnish central bank
 la Finnish Central Bank
 la Finland's central bank
 la Central Bank of Finland
 ar البنك المركزي الفنلندي
 ar المصرف المركزي الفنلندي
 ar المركزي الفنلندي

name finland-prosecution
 kind government
 country finland
 class prosecutor
 la Finnish public prosecution
 la Finnish Public Prosecution
 la Finnish prosecutors
 la Finnish public prosecutor
 ar النيابة العامة الفنلندية
 ar الادعاء العام الفنلندي
 ar النيابة الفنلندية

name finland-embassy
 kind government
 country finland
 la Finnish embassy
 la Finnish Embassy
 ar السفارة الفنلندية

name austria-foreign-ministry
 kind government
 country austria
 class ministry
 la Austrian Foreign Ministry
 la Austrian foreign ministry
 la Austrian Ministry of Foreign Affairs
 la Austrian Foreign Affairs Ministry
 la Austria's Foreign Ministry
 la Austria's foreign ministry
 la Austria's Ministry of Foreign Affairs
 la Austria's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Austria
 ar وزارة الخارجية النمساوية
 ar الخارجية النمساوية
 ar وزارة الخارجية النمسوية
 ar الخارجية النمسوية

name austria-interior-ministry
 kind government
 country austria
 class ministry
 la Austrian Interior Ministry
 la Austrian interior ministry
 la Austrian Ministry of Interior
 la Austrian Ministry of the Interior
 la Austria's Interior Ministry
 la Austria's interior ministry
 la Austria's Ministry of Interior
 la Austria's Ministry of the Interior
 ar وزارة الداخلية النمساوية
 ar الداخلية النمساوية
 ar وزارة الداخلية النمسوية
 ar الداخلية النمسوية

name austria-defence-ministry
 kind government
 country austria
 class ministry
 la Austrian Defense Ministry
 la Austrian Defence Ministry
 la Austrian defense ministry
 la Austrian defence ministry
 la Austrian Ministry of Defense
 la Austrian Ministry of Defence
 la Austria's Defense Ministry
 la Austria's Defence Ministry
 la Austria's defense ministry
 la Austria's defence ministry
 la Austria's Ministry of Defense
 la Austria's Ministry of Defence
 ar وزارة الدفاع النمساوية
 ar وزارة الدفاع النمسوية

name austria-army
 kind government
 country austria
 class army
 la Austrian army
 la Austrian Army
 la Austrian military
 la Austrian armed forces
 la Austrian Armed Forces
 la Austrian troops
 ar الجيش النمساوي
 ar الجيش النمسوي
 ar القوات المسلحة النمساوية
 ar القوات المسلحة النمسوية
 ar القوات النمساوية
 ar القوات النمسوية

name austria-police
 kind government
 country austria
 class police
 la Austrian police
 la Austrian Police
 la Austrian National Police
 la Austria's police
 ar الشرطة النمساوية
 ar الشرطة النمسوية

name austria-parliament
 kind government
 country austria
 class parliament
 la Austrian parliament
 la Austrian Parliament
 la Austria's parliament
 ar البرلمان النمساوي
 ar البرلمان النمسوي
 ar مجلس النواب النمساوي
 ar مجلس النواب النمسوي

name austria-central-bank
 kind government
 country austria
 class bank
 la Austrian central bank
 la Austrian Central Bank
 la Austria's central bank
 la Central Bank of Austria
 ar البنك المركزي النمساوي
 ar البنك المركزي النمسوي
 ar المصرف المركزي النمساوي
 ar المصرف المركزي النمسوي
 ar المركزي النمساوي
 ar المركزي النمسوي

name austria-prosecution
 kind government
 country austria
 class prosecutor
 la Austrian public prosecution
 la Austrian Public Prosecution
 la Austrian prosecutors
 la Austrian public prosecutor
 ar النيابة العامة النمساوية
 ar النيابة العامة النمسوية
 ar الادعاء العام النمساوي
 ar الادعاء العام النمسوي
 ar النيابة النمساوية
 ar النيابة النمسوية

name austria-embassy
 kind government
 country austria
 la Austrian embassy
 la Austrian Embassy
 ar السفارة النمساوية
 ar السفارة النمسوية

name switzerland-foreign-ministry
 kind government
 country switzerland
 class ministry
 la Swiss Foreign Ministry
 la Swiss foreign ministry
 la Swiss Ministry of Foreign Affairs
 la Swiss Foreign Affairs Ministry
 la Switzerland's Foreign Ministry
 la Switzerland's foreign ministry
 la Switzerland's Ministry of Foreign Affairs
 la Switzerland's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Switzerland
 ar وزارة الخارجية السويسرية
 ar الخارجية السويسرية

name switzerland-interior-ministry
 kind government
 country switzerland
 class ministry
 la Swiss Interior Ministry
 la Swiss interior ministry
 la Swiss Ministry of Interior
 la Swiss Ministry of the Interior
 la Switzerland's Interior Ministry
 la Switzerland's interior ministry
 la Switzerland's Ministry of Interior
 la Switzerland's Ministry of the Interior
 ar وزارة الداخلية السويسرية
 ar الداخلية السويسرية

name switzerland-defence-ministry
 kind government
 country switzerland
 class ministry
 la Swiss Defense Ministry
 la Swiss Defence Ministry
 la Swiss defense ministry
 la Swiss defence ministry
 la Swiss Ministry of Defense
 la Swiss Ministry of Defence
 la Switzerland's Defense Ministry
 la Switzerland's Defence Ministry
 la Switzerland's defense ministry
 la Switzerland's defence ministry
 la Switzerland's Ministry of Defense
 la Switzerland's Ministry of Defence
 ar وزارة الدفاع السويسرية

name switzerland-army
 kind government
 country switzerland
 class army
 la Swiss army
 la Swiss Army
 la Swiss military
 la Swiss armed forces
 la Swiss Armed Forces
 la Swiss troops
 ar الجيش السويسري
 ar القوات المسلحة السويسرية
 ar القوات السويسرية

name switzerland-police
 kind government
 country switzerland
 class police
 la Swiss police
 la Swiss Police
 la Swiss National Police
 la Switzerland's police
 ar الشرطة السويسرية

name switzerland-parliament
 kind government
 country switzerland
 class parliament
 la Swiss parliament
 la Swiss Parliament
 la Switzerland's parliament
 ar البرلمان السويسري
 ar مجلس النواب السويسري

name switzerland-prosecution
 kind government
 country switzerland
 class prosecutor
 la Swiss public prosecution
 la Swiss Public Prosecution
 la Swiss prosecutors
 la Swiss public prosecutor
 ar النيابة العامة السويسرية
 ar الادعاء العام السويسري
 ar النيابة السويسرية

name switzerland-embassy
 kind government
 country switzerland
 la Swiss embassy
 la Swiss Embassy
 ar السفارة السويسرية

name hungary-foreign-ministry
 kind government
 country hungary
 class ministry
 la Hungarian Foreign Ministry
 la Hungarian foreign ministry
 la Hungarian Ministry of Foreign Affairs
 la Hungarian Foreign Affairs Ministry
 la Hungary's Foreign Ministry
 la Hungary's foreign ministry
 la Hungary's Ministry of Foreign Affairs
 la Hungary's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Hungary
 ar وزارة الخارجية المجرية
 ar الخارجية المجرية
 ar وزارة الخارجية الهنغارية
 ar الخارجية الهنغارية

name hungary-interior-ministry
 kind government
 country hungary
 class ministry
 la Hungarian Interior Ministry
 la Hungarian interior ministry
 la Hungarian Ministry of Interior
 la Hungarian Ministry of the Interior
 la Hungary's Interior Ministry
 la Hungary's interior ministry
 la Hungary's Ministry of Interior
 la Hungary's Ministry of the Interior
 ar وزارة الداخلية المجرية
 ar الداخلية المجرية
 ar وزارة الداخلية الهنغارية
 ar الداخلية الهنغارية

name hungary-defence-ministry
 kind government
 country hungary
 class ministry
 la Hungarian Defense Ministry
 la Hungarian Defence Ministry
 la Hungarian defense ministry
 la Hungarian defence ministry
 la Hungarian Ministry of Defense
 la Hungarian Ministry of Defence
 la Hungary's Defense Ministry
 la Hungary's Defence Ministry
 la Hungary's defense ministry
 la Hungary's defence ministry
 la Hungary's Ministry of Defense
 la Hungary's Ministry of Defence
 ar وزارة الدفاع المجرية
 ar وزارة الدفاع الهنغارية

name hungary-army
 kind government
 country hungary
 class army
 la Hungarian army
 la Hungarian Army
 la Hungarian military
 la Hungarian armed forces
 la Hungarian Armed Forces
 la Hungarian troops
 ar الجيش المجري
 ar الجيش الهنغاري
 ar القوات المسلحة المجرية
 ar القوات المسلحة الهنغارية
 ar القوات المجرية
 ar القوات الهنغارية

name hungary-police
 kind government
 country hungary
 class police
 la Hungarian police
 la Hungarian Police
 la Hungarian National Police
 la Hungary's police
 ar الشرطة المجرية
 ar الشرطة الهنغارية

name hungary-parliament
 kind government
 country hungary
 class parliament
 la Hungarian parliament
 la Hungarian Parliament
 la Hungary's parliament
 ar البرلمان المجري
 ar البرلمان الهنغاري
 ar مجلس النواب المجري
 ar مجلس النواب الهنغاري

name hungary-central-bank
 kind government
 country hungary
 class bank
 la Hungarian central bank
 la Hungarian Central Bank
 la Hungary's central bank
 la Central Bank of Hungary
 ar البنك المركزي المجري
 ar البنك المركزي الهنغاري
 ar المصرف المركزي المجري
 ar المصرف المركزي الهنغاري
 ar المركزي المجري
 ar المركزي الهنغاري

name hungary-prosecution
 kind government
 country hungary
 class prosecutor
 la Hungarian public prosecution
 la Hungarian Public Prosecution
 la Hungarian prosecutors
 la Hungarian public prosecutor
 ar النيابة العامة المجرية
 ar النيابة العامة الهنغارية
 ar الادعاء العام المجري
 ar الادعاء العام الهنغاري
 ar النيابة المجرية
 ar النيابة الهنغارية

name hungary-embassy
 kind government
 country hungary
 la Hungarian embassy
 la Hungarian Embassy
 ar السفارة المجرية
 ar السفارة الهنغارية

name czech-republic-foreign-ministry
 kind government
 country czech-republic
 class ministry
 la Czech Foreign Ministry
 la Czech foreign ministry
 la Czech Ministry of Foreign Affairs
 la Czech Foreign Affairs Ministry
 la Czech Republic's Foreign Ministry
 la Czech Republic's foreign ministry
 la Czech Republic's Ministry of Foreign Affairs
 la Czech Republic's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Czech Republic
 ar وزارة الخارجية التشيكية
 ar الخارجية التشيكية

name czech-republic-interior-ministry
 kind government
 country czech-republic
 class ministry
 la Czech Interior Ministry
 la Czech interior ministry
 la Czech Ministry of Interior
 la Czech Ministry of the Interior
 la Czech Republic's Interior Ministry
 la Czech Republic's interior ministry
 la Czech Republic's Ministry of Interior
 la Czech Republic's Ministry of the Interior
 ar وزارة الداخلية التشيكية
 ar الداخلية التشيكية

name czech-republic-defence-ministry
 kind government
 country czech-republic
 class ministry
 la Czech Defense Ministry
 la Czech Defence Ministry
 la Czech defense ministry
 la Czech defence ministry
 la Czech Ministry of Defense
 la Czech Ministry of Defence
 la Czech Republic's Defense Ministry
 la Czech Republic's Defence Ministry
 la Czech Republic's defense ministry
 la Czech Republic's defence ministry
 la Czech Republic's Ministry of Defense
 la Czech Republic's Ministry of Defence
 ar وزارة الدفاع التشيكية

name czech-republic-army
 kind government
 country czech-republic
 class army
 la Czech army
 la Czech Army
 la Czech military
 la Czech armed forces
 la Czech Armed Forces
 la Czech troops
 ar الجيش التشيكي
 ar القوات المسلحة التشيكية
 ar القوات التشيكية

name czech-republic-police
 kind government
 country czech-republic
 class police
 la Czech police
 la Czech Police
 la Czech National Police
 la Czech Republic's police
 ar الشرطة التشيكية

name czech-republic-parliament
 kind government
 country czech-republic
 class parliament
 la Czech parliament
 la Czech Parliament
 la Czech Republic's parliament
 ar البرلمان التشيكي
 ar مجلس النواب التشيكي

name czech-republic-central-bank
 kind government
 country czech-republic
 class bank
 la Czech central bank
 la Czech Central Bank
 la Czech Republic's central bank
 la Central Bank of Czech Republic
 ar البنك المركزي التشيكي
 ar المصرف المركزي التشيكي
 ar المركزي التشيكي

name czech-republic-prosecution
 kind government
 country czech-republic
 class prosecutor
 la Czech public prosecution
 la Czech Public Prosecution
 la Czech prosecutors
 la Czech public prosecutor
 ar النيابة العامة التشيكية
 ar الادعاء العام التشيكي
 ar النيابة التشيكية

name czech-republic-embassy
 kind government
 country czech-republic
 la Czech embassy
 la Czech Embassy
 ar السفارة التشيكية

name romania-foreign-ministry
 kind government
 country romania
 class ministry
 la Romanian Foreign Ministry
 la Romanian foreign ministry
 la Romanian Ministry of Foreign Affairs
 la Romanian Foreign Affairs Ministry
 la Romania's Foreign Ministry
 la Romania's foreign ministry
 la Romania's Ministry of Foreign Affairs
 la Romania's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Romania
 ar وزارة الخارجية الرومانية
 ar الخارجية الرومانية

name romania-interior-ministry
 kind government
 country romania
 class ministry
 la Romanian Interior Ministry
 la Romanian interior ministry
 la Romanian Ministry of Interior
 la Romanian Ministry of the Interior
 la Romania's Interior Ministry
 la Romania's interior ministry
 la Romania's Ministry of Interior
 la Romania's Ministry of the Interior
 ar وزارة الداخلية الرومانية
 ar الداخلية الرومانية

name romania-defence-ministry
 kind government
 country romania
 class ministry
 la Romanian Defense Ministry
 la Romanian Defence Ministry
 la Romanian defense ministry
 la Romanian defence ministry
 la Romanian Ministry of Defense
 la Romanian Ministry of Defence
 la Romania's Defense Ministry
 la Romania's Defence Ministry
 la Romania's defense ministry
 la Romania's defence ministry
 la Romania's Ministry of Defense
 la Romania's Ministry of Defence
 ar وزارة الدفاع الرومانية

name romania-army
 kind government
 country romania
 class army
 la Romanian army
 la Romanian Army
 la Romanian military
 la Romanian armed forces
 la Romanian Armed Forces
 la Romanian troops
 ar الجيش الروماني
 ar القوات المسلحة الرومانية
 ar القوات الرومانية

name romania-police
 kind government
 country romania
 class police
 la Romanian police
 la Romanian Police
 la Romanian National Police
 la Romania's police
 ar الشرطة الرومانية

name romania-parliament
 kind government
 country romania
 class parliament
 la Romanian parliament
 la Romanian Parliament
 la Romania's parliament
 ar البرلمان الروماني
 ar مجلس النواب الروماني

name romania-central-bank
 kind government
 country romania
 class bank
 la Romanian central bank
 la Romanian Central Bank
 la Romania's central bank
 la Central Bank of Romania
 ar البنك المركزي الروماني
 ar المصرف المركزي الروماني
 ar المركزي الروماني

name romania-prosecution
 kind government
 country romania
 class prosecutor
 la Romanian public prosecution
 la Romanian Public Prosecution
 la Romanian prosecutors
 la Romanian public prosecutor
 ar النيابة العامة الرومانية
 ar الادعاء العام الروماني
 ar النيابة الرومانية

name romania-embassy
 kind government
 country romania
 la Romanian embassy
 la Romanian Embassy
 ar السفارة الرومانية

name bulgaria-foreign-ministry
 kind government
 country bulgaria
 class ministry
 la Bulgarian Foreign Ministry
 la Bulgarian foreign ministry
 la Bulgarian Ministry of Foreign Affairs
 la Bulgarian Foreign Affairs Ministry
 la Bulgaria's Foreign Ministry
 la Bulgaria's foreign ministry
 la Bulgaria's Ministry of Foreign Affairs
 la Bulgaria's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Bulgaria
 ar وزارة الخارجية البلغارية
 ar الخارجية البلغارية
 ar وزارة الخارجية البلجارية
 ar الخارجية البلجارية

name bulgaria-interior-ministry
 kind government
 country bulgaria
 class ministry
 la Bulgarian Interior Ministry
 la Bulgarian interior ministry
 la Bulgarian Ministry of Interior
 la Bulgarian Ministry of the Interior
 la Bulgaria's Interior Ministry
 la Bulgaria's interior ministry
 la Bulgaria's Ministry of Interior
 la Bulgaria's Ministry of the Interior
 ar وزارة الداخلية البلغارية
 ar الداخلية البلغارية
 ar وزارة الداخلية البلجارية
 ar الداخلية البلجارية

name bulgaria-defence-ministry
 kind government
 country bulgaria
 class ministry
 la Bulgarian Defense Ministry
 la Bulgarian Defence Ministry
 la Bulgarian defense ministry
 la Bulgarian defence ministry
 la Bulgarian Ministry of Defense
 la Bulgarian Ministry of Defence
 la Bulgaria's Defense Ministry
 la Bulgaria's Defence Ministry
 la Bulgaria's defense ministry
 la Bulgaria's defence ministry
 la Bulgaria's Ministry of Defense
 la Bulgaria's Ministry of Defence
 ar وزارة الدفاع البلغارية
 ar وزارة الدفاع البلجارية

name bulgaria-army
 kind government
 country bulgaria
 class army
 la Bulgarian army
 la Bulgarian Army
 la Bulgarian military
 la Bulgarian armed forces
 la Bulgarian Armed Forces
 la Bulgarian troops
 ar الجيش البلغاري
 ar الجيش البلجاري
 ar القوات المسلحة البلغارية
 ar القوات المسلحة البلجارية
 ar القوات البلغارية
 ar القوات البلجارية

name bulgaria-police
 kind government
 country bulgaria
 class police
 la Bulgarian police
 la Bulgarian Police
 la Bulgarian National Police
 la Bulgaria's police
 ar الشرطة البلغارية
 ar الشرطة البلجارية

name bulgaria-parliament
 kind government
 country bulgaria
 class parliament
 la Bulgarian parliament
 la Bulgarian Parliament
 la Bulgaria's parliament
 ar البرلمان البلغاري
 ar البرلمان البلجاري
 ar مجلس النواب البلغاري
 ar مجلس النواب البلجاري

name bulgaria-central-bank
 kind government
 country bulgaria
 class bank
 la Bulgarian central bank
 la Bulgarian Central Bank
 la Bulgaria's central bank
 la Central Bank of Bulgaria
 ar البنك المركزي البلغاري
 ar البنك المركزي البلجاري
 ar المصرف المركزي البلغاري
 ar المصرف المركزي البلجاري
 ar المركزي البلغاري
 ar المركزي البلجاري

name bulgaria-prosecution
 kind government
 country bulgaria
 class prosecutor
 la Bulgarian public prosecution
 la Bulgarian Public Prosecution
 la Bulgarian prosecutors
 la Bulgarian public prosecutor
 ar النيابة العامة البلغارية
 ar النيابة العامة البلجارية
 ar الادعاء العام البلغاري
 ar الادعاء العام البلجاري
 ar النيابة البلغارية
 ar النيابة البلجارية

name bulgaria-embassy
 kind government
 country bulgaria
 la Bulgarian embassy
 la Bulgarian Embassy
 ar السفارة البلغارية
 ar السفارة البلجارية

name serbia-foreign-ministry
 kind government
 country serbia
 class ministry
 la Serbian Foreign Ministry
 la Serbian foreign ministry
 la Serbian Ministry of Foreign Affairs
 la Serbian Foreign Affairs Ministry
 la Serbia's Foreign Ministry
 la Serbia's foreign ministry
 la Serbia's Ministry of Foreign Affairs
 la Serbia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Serbia
 ar وزارة الخارجية الصربية
 ar الخارجية الصربية

name serbia-interior-ministry
 kind government
 country serbia
 class ministry
 la Serbian Interior Ministry
 la Serbian interior ministry
 la Serbian Ministry of Interior
 la Serbian Ministry of the Interior
 la Serbia's Interior Ministry
 la Serbia's interior ministry
 la Serbia's Ministry of Interior
 la Serbia's Ministry of the Interior
 ar وزارة الداخلية الصربية
 ar الداخلية الصربية

name serbia-defence-ministry
 kind government
 country serbia
 class ministry
 la Serbian Defense Ministry
 la Serbian Defence Ministry
 la Serbian defense ministry
 la Serbian defence ministry
 la Serbian Ministry of Defense
 la Serbian Ministry of Defence
 la Serbia's Defense Ministry
 la Serbia's Defence Ministry
 la Serbia's defense ministry
 la Serbia's defence ministry
 la Serbia's Ministry of Defense
 la Serbia's Ministry of Defence
 ar وزارة الدفاع الصربية

name serbia-army
 kind government
 country serbia
 class army
 la Serbian army
 la Serbian Army
 la Serbian military
 la Serbian armed forces
 la Serbian Armed Forces
 la Serbian troops
 ar الجيش الصربي
 ar القوات المسلحة الصربية
 ar القوات الصربية

name serbia-police
 kind government
 country serbia
 class police
 la Serbian police
 la Serbian Police
 la Serbian National Police
 la Serbia's police
 ar الشرطة الصربية

name serbia-parliament
 kind government
 country serbia
 class parliament
 la Serbian parliament
 la Serbian Parliament
 la Serbia's parliament
 ar البرلمان الصربي
 ar مجلس النواب الصربي

name serbia-central-bank
 kind government
 country serbia
 class bank
 la Serbian central bank
 la Serbian Central Bank
 la Serbia's central bank
 la Central Bank of Serbia
 ar البنك المركزي الصربي
 ar المصرف المركزي الصربي
 ar المركزي الصربي

name serbia-prosecution
 kind government
 country serbia
 class prosecutor
 la Serbian public prosecution
 la Serbian Public Prosecution
 la Serbian prosecutors
 la Serbian public prosecutor
 ar النيابة العامة الصربية
 ar الادعاء العام الصربي
 ar النيابة الصربية

name serbia-embassy
 kind government
 country serbia
 la Serbian embassy
 la Serbian Embassy
 ar السفارة الصربية

name portugal-foreign-ministry
 kind government
 country portugal
 class ministry
 la Portuguese Foreign Ministry
 la Portuguese foreign ministry
 la Portuguese Ministry of Foreign Affairs
 la Portuguese Foreign Affairs Ministry
 la Portugal's Foreign Ministry
 la Portugal's foreign ministry
 la Portugal's Ministry of Foreign Affairs
 la Portugal's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Portugal
 ar وزارة الخارجية البرتغالية
 ar الخارجية البرتغالية

name portugal-interior-ministry
 kind government
 country portugal
 class ministry
 la Portuguese Interior Ministry
 la Portuguese interior ministry
 la Portuguese Ministry of Interior
 la Portuguese Ministry of the Interior
 la Portugal's Interior Ministry
 la Portugal's interior ministry
 la Portugal's Ministry of Interior
 la Portugal's Ministry of the Interior
 ar وزارة الداخلية البرتغالية
 ar الداخلية البرتغالية

name portugal-defence-ministry
 kind government
 country portugal
 class ministry
 la Portuguese Defense Ministry
 la Portuguese Defence Ministry
 la Portuguese defense ministry
 la Portuguese defence ministry
 la Portuguese Ministry of Defense
 la Portuguese Ministry of Defence
 la Portugal's Defense Ministry
 la Portugal's Defence Ministry
 la Portugal's defense ministry
 la Portugal's defence ministry
 la Portugal's Ministry of Defense
 la Portugal's Ministry of Defence
 ar وزارة الدفاع البرتغالية

name portugal-army
 kind government
 country portugal
 class army
 la Portuguese army
 la Portuguese Army
 la Portuguese military
 la Portuguese armed forces
 la Portuguese Armed Forces
 la Portuguese troops
 ar الجيش البرتغالي
 ar القوات المسلحة البرتغالية
 ar القوات البرتغالية

name portugal-police
 kind government
 country portugal
 class police
 la Portuguese police
 la Portuguese Police
 la Portuguese National Police
 la Portugal's police
 ar الشرطة البرتغالية

name portugal-parliament
 kind government
 country portugal
 class parliament
 la Portuguese parliament
 la Portuguese Parliament
 la Portugal's parliament
 ar البرلمان البرتغالي
 ar مجلس النواب البرتغالي

name portugal-central-bank
 kind government
 country portugal
 class bank
 la Portuguese central bank
 la Portuguese Central Bank
 la Portugal's central bank
 la Central Bank of Portugal
 ar البنك المركزي البرتغالي
 ar المصرف المركزي البرتغالي
 ar المركزي البرتغالي

name portugal-prosecution
 kind government
 country portugal
 class prosecutor
 la Portuguese public prosecution
 la Portuguese Public Prosecution
 la Portuguese prosecutors
 la Portuguese public prosecutor
 ar النيابة العامة البرتغالية
 ar الادعاء العام البرتغالي
 ar النيابة البرتغالية

name portugal-embassy
 kind government
 country portugal
 la Portuguese embassy
 la Portuguese Embassy
 ar السفارة البرتغالية

name ireland-foreign-ministry
 kind government
 country ireland
 class ministry
 la Irish Foreign Ministry
 la Irish foreign ministry
 la Irish Ministry of Foreign Affairs
 la Irish Foreign Affairs Ministry
 la Ireland's Foreign Ministry
 la Ireland's foreign ministry
 la Ireland's Ministry of Foreign Affairs
 la Ireland's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Ireland
 ar وزارة الخارجية الأيرلندية
 ar الخارجية الأيرلندية

name ireland-interior-ministry
 kind government
 country ireland
 class ministry
 la Irish Interior Ministry
 la Irish interior ministry
 la Irish Ministry of Interior
 la Irish Ministry of the Interior
 la Ireland's Interior Ministry
 la Ireland's interior ministry
 la Ireland's Ministry of Interior
 la Ireland's Ministry of the Interior
 ar وزارة الداخلية الأيرلندية
 ar الداخلية الأيرلندية

name ireland-defence-ministry
 kind government
 country ireland
 class ministry
 la Irish Defense Ministry
 la Irish Defence Ministry
 la Irish defense ministry
 la Irish defence ministry
 la Irish Ministry of Defense
 la Irish Ministry of Defence
 la Ireland's Defense Ministry
 la Ireland's Defence Ministry
 la Ireland's defense ministry
 la Ireland's defence ministry
 la Ireland's Ministry of Defense
 la Ireland's Ministry of Defence
 ar وزارة الدفاع الأيرلندية

name ireland-army
 kind government
 country ireland
 class army
 la Irish army
 la Irish Army
 la Irish military
 la Irish armed forces
 la Irish Armed Forces
 la Irish troops
 ar الجيش الأيرلندي
 ar القوات المسلحة الأيرلندية
 ar القوات الأيرلندية

name ireland-police
 kind government
 country ireland
 class police
 la Irish police
 la Irish Police
 la Irish National Police
 la Ireland's police
 ar الشرطة الأيرلندية

name ireland-central-bank
 kind government
 country ireland
 class bank
 la Irish central bank
 la Irish Central Bank
 la Ireland's central bank
 la Central Bank of Ireland
 ar البنك المركزي الأيرلندي
 ar المصرف المركزي الأيرلندي
 ar المركزي الأيرلندي

name ireland-prosecution
 kind government
 country ireland
 class prosecutor
 la Irish public prosecution
 la Irish Public Prosecution
 la Irish prosecutors
 la Irish public prosecutor
 ar النيابة العامة الأيرلندية
 ar الادعاء العام الأيرلندي
 ar النيابة الأيرلندية

name ireland-embassy
 kind government
 country ireland
 la Irish embassy
 la Irish Embassy
 ar السفارة الأيرلندية

name china-interior-ministry
 kind government
 country china
 class ministry
 la Chinese Interior Ministry
 la Chinese interior ministry
 la Chinese Ministry of Interior
 la Chinese Ministry of the Interior
 la China's Interior Ministry
 la China's interior ministry
 la China's Ministry of Interior
 la China's Ministry of the Interior
 ar وزارة الداخلية الصينية
 ar الداخلية الصينية

name china-defence-ministry
 kind government
 country china
 class ministry
 la Chinese Defense Ministry
 la Chinese Defence Ministry
 la Chinese defense ministry
 la Chinese defence ministry
 la Chinese Ministry of Defense
 la Chinese Ministry of Defence
 la China's Defense Ministry
 la China's Defence Ministry
 la China's defense ministry
 la China's defence ministry
 la China's Ministry of Defense
 la China's Ministry of Defence
 ar وزارة الدفاع الصينية

name china-justice-ministry
 kind government
 country china
 class ministry
 la Chinese Justice Ministry
 la Chinese justice ministry
 la Chinese Ministry of Justice
 la China's Justice Ministry
 la China's justice ministry
 la China's Ministry of Justice
 ar وزارة العدل الصينية

name china-finance-ministry
 kind government
 country china
 class ministry
 la Chinese Finance Ministry
 la Chinese finance ministry
 la Chinese Ministry of Finance
 la China's Finance Ministry
 la China's finance ministry
 la China's Ministry of Finance
 ar وزارة المالية الصينية

name china-health-ministry
 kind government
 country china
 class ministry
 la Chinese Health Ministry
 la Chinese health ministry
 la Chinese Ministry of Health
 la China's Health Ministry
 la China's health ministry
 la China's Ministry of Health
 ar وزارة الصحة الصينية

name china-prosecution
 kind government
 country china
 class prosecutor
 la Chinese public prosecution
 la Chinese Public Prosecution
 la Chinese prosecutors
 la Chinese public prosecutor
 ar النيابة العامة الصينية
 ar الادعاء العام الصيني
 ar النيابة الصينية

name china-security-forces
 kind government
 country china
 la Chinese security forces
 la Chinese Security Forces
 la Chinese security services
 ar قوات الأمن الصينية
 ar الأجهزة الأمنية الصينية
 ar السلطات الأمنية الصينية

name china-embassy
 kind government
 country china
 la Chinese embassy
 la Chinese Embassy
 ar السفارة الصينية

name japan-foreign-ministry
 kind government
 country japan
 class ministry
 la Japanese Foreign Ministry
 la Japanese foreign ministry
 la Japanese Ministry of Foreign Affairs
 la Japanese Foreign Affairs Ministry
 la Japan's Foreign Ministry
 la Japan's foreign ministry
 la Japan's Ministry of Foreign Affairs
 la Japan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Japan
 ar وزارة الخارجية اليابانية
 ar الخارجية اليابانية

name japan-interior-ministry
 kind government
 country japan
 class ministry
 la Japanese Interior Ministry
 la Japanese interior ministry
 la Japanese Ministry of Interior
 la Japanese Ministry of the Interior
 la Japan's Interior Ministry
 la Japan's interior ministry
 la Japan's Ministry of Interior
 la Japan's Ministry of the Interior
 ar وزارة الداخلية اليابانية
 ar الداخلية اليابانية

name japan-defence-ministry
 kind government
 country japan
 class ministry
 la Japanese Defense Ministry
 la Japanese Defence Ministry
 la Japanese defense ministry
 la Japanese defence ministry
 la Japanese Ministry of Defense
 la Japanese Ministry of Defence
 la Japan's Defense Ministry
 la Japan's Defence Ministry
 la Japan's defense ministry
 la Japan's defence ministry
 la Japan's Ministry of Defense
 la Japan's Ministry of Defence
 ar وزارة الدفاع اليابانية

name japan-justice-ministry
 kind government
 country japan
 class ministry
 la Japanese Justice Ministry
 la Japanese justice ministry
 la Japanese Ministry of Justice
 la Japan's Justice Ministry
 la Japan's justice ministry
 la Japan's Ministry of Justice
 ar وزارة العدل اليابانية

name japan-finance-ministry
 kind government
 country japan
 class ministry
 la Japanese Finance Ministry
 la Japanese finance ministry
 la Japanese Ministry of Finance
 la Japan's Finance Ministry
 la Japan's finance ministry
 la Japan's Ministry of Finance
 ar وزارة المالية اليابانية

name japan-health-ministry
 kind government
 country japan
 class ministry
 la Japanese Health Ministry
 la Japanese health ministry
 la Japanese Ministry of Health
 la Japan's Health Ministry
 la Japan's health ministry
 la Japan's Ministry of Health
 ar وزارة الصحة اليابانية

name japan-prosecution
 kind government
 country japan
 class prosecutor
 la Japanese public prosecution
 la Japanese Public Prosecution
 la Japanese prosecutors
 la Japanese public prosecutor
 ar النيابة العامة اليابانية
 ar الادعاء العام الياباني
 ar النيابة اليابانية

name japan-embassy
 kind government
 country japan
 la Japanese embassy
 la Japanese Embassy
 ar السفارة اليابانية

name south-korea-foreign-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Foreign Ministry
 la South Korean foreign ministry
 la South Korean Ministry of Foreign Affairs
 la South Korean Foreign Affairs Ministry
 la South Korea's Foreign Ministry
 la South Korea's foreign ministry
 la South Korea's Ministry of Foreign Affairs
 la South Korea's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of South Korea
 ar وزارة الخارجية الكورية الجنوبية
 ar الخارجية الكورية الجنوبية

name south-korea-interior-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Interior Ministry
 la South Korean interior ministry
 la South Korean Ministry of Interior
 la South Korean Ministry of the Interior
 la South Korea's Interior Ministry
 la South Korea's interior ministry
 la South Korea's Ministry of Interior
 la South Korea's Ministry of the Interior
 ar وزارة الداخلية الكورية الجنوبية
 ar الداخلية الكورية الجنوبية

name south-korea-defence-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Defense Ministry
 la South Korean Defence Ministry
 la South Korean defense ministry
 la South Korean defence ministry
 la South Korean Ministry of Defense
 la South Korean Ministry of Defence
 la South Korea's Defense Ministry
 la South Korea's Defence Ministry
 la South Korea's defense ministry
 la South Korea's defence ministry
 la South Korea's Ministry of Defense
 la South Korea's Ministry of Defence
 ar وزارة الدفاع الكورية الجنوبية

name south-korea-justice-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Justice Ministry
 la South Korean justice ministry
 la South Korean Ministry of Justice
 la South Korea's Justice Ministry
 la South Korea's justice ministry
 la South Korea's Ministry of Justice
 ar وزارة العدل الكورية الجنوبية

name south-korea-finance-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Finance Ministry
 la South Korean finance ministry
 la South Korean Ministry of Finance
 la South Korea's Finance Ministry
 la South Korea's finance ministry
 la South Korea's Ministry of Finance
 ar وزارة المالية الكورية الجنوبية

name south-korea-health-ministry
 kind government
 country south-korea
 class ministry
 la South Korean Health Ministry
 la South Korean health ministry
 la South Korean Ministry of Health
 la South Korea's Health Ministry
 la South Korea's health ministry
 la South Korea's Ministry of Health
 ar وزارة الصحة الكورية الجنوبية

name south-korea-police
 kind government
 country south-korea
 class police
 la South Korean police
 la South Korean Police
 la South Korean National Police
 la South Korea's police
 ar الشرطة الكورية الجنوبية

name south-korea-central-bank
 kind government
 country south-korea
 class bank
 la South Korean central bank
 la South Korean Central Bank
 la South Korea's central bank
 la Central Bank of South Korea
 ar البنك المركزي الكوري الجنوبي
 ar المصرف المركزي الكوري الجنوبي
 ar المركزي الكوري الجنوبي

name south-korea-prosecution
 kind government
 country south-korea
 class prosecutor
 la South Korean public prosecution
 la South Korean Public Prosecution
 la South Korean prosecutors
 la South Korean public prosecutor
 ar النيابة العامة الكورية الجنوبية
 ar الادعاء العام الكوري الجنوبي
 ar النيابة الكورية الجنوبية

name south-korea-intelligence
 kind government
 country south-korea
 class intelligence
 la South Korean intelligence
 la South Korean intelligence service
 la South Korean intelligence services
 ar المخابرات الكورية الجنوبية
 ar الاستخبارات الكورية الجنوبية

name south-korea-security-forces
 kind government
 country south-korea
 la South Korean security forces
 la South Korean Security Forces
 la South Korean security services
 ar قوات الأمن الكورية الجنوبية
 ar الأجهزة الأمنية الكورية الجنوبية
 ar السلطات الأمنية الكورية الجنوبية

name south-korea-embassy
 kind government
 country south-korea
 la South Korean embassy
 la South Korean Embassy
 ar السفارة الكورية الجنوبية

name north-korea-foreign-ministry
 kind government
 country north-korea
 class ministry
 la North Korean Foreign Ministry
 la North Korean foreign ministry
 la North Korean Ministry of Foreign Affairs
 la North Korean Foreign Affairs Ministry
 la North Korea's Foreign Ministry
 la North Korea's foreign ministry
 la North Korea's Ministry of Foreign Affairs
 la North Korea's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of North Korea
 ar وزارة الخارجية الكورية الشمالية
 ar الخارجية الكورية الشمالية

name north-korea-interior-ministry
 kind government
 country north-korea
 class ministry
 la North Korean Interior Ministry
 la North Korean interior ministry
 la North Korean Ministry of Interior
 la North Korean Ministry of the Interior
 la North Korea's Interior Ministry
 la North Korea's interior ministry
 la North Korea's Ministry of Interior
 la North Korea's Ministry of the Interior
 ar وزارة الداخلية الكورية الشمالية
 ar الداخلية الكورية الشمالية

name north-korea-defence-ministry
 kind government
 country north-korea
 class ministry
 la North Korean Defense Ministry
 la North Korean Defence Ministry
 la North Korean defense ministry
 la North Korean defence ministry
 la North Korean Ministry of Defense
 la North Korean Ministry of Defence
 la North Korea's Defense Ministry
 la North Korea's Defence Ministry
 la North Korea's defense ministry
 la North Korea's defence ministry
 la North Korea's Ministry of Defense
 la North Korea's Ministry of Defence
 ar وزارة الدفاع الكورية الشمالية

name north-korea-police
 kind government
 country north-korea
 class police
 la North Korean police
 la North Korean Police
 la North Korean National Police
 la North Korea's police
 ar الشرطة الكورية الشمالية

name north-korea-parliament
 kind government
 country north-korea
 class parliament
 la North Korean parliament
 la North Korean Parliament
 la North Korea's parliament
 ar البرلمان الكوري الشمالي
 ar مجلس النواب الكوري الشمالي

name north-korea-central-bank
 kind government
 country north-korea
 class bank
 la North Korean central bank
 la North Korean Central Bank
 la North Korea's central bank
 la Central Bank of North Korea
 ar البنك المركزي الكوري الشمالي
 ar المصرف المركزي الكوري الشمالي
 ar المركزي الكوري الشمالي

name north-korea-prosecution
 kind government
 country north-korea
 class prosecutor
 la North Korean public prosecution
 la North Korean Public Prosecution
 la North Korean prosecutors
 la North Korean public prosecutor
 ar النيابة العامة الكورية الشمالية
 ar الادعاء العام الكوري الشمالي
 ar النيابة الكورية الشمالية

name north-korea-embassy
 kind government
 country north-korea
 la North Korean embassy
 la North Korean Embassy
 ar السفارة الكورية الشمالية

name india-foreign-ministry
 kind government
 country india
 class ministry
 la Indian Foreign Ministry
 la Indian foreign ministry
 la Indian Ministry of Foreign Affairs
 la Indian Foreign Affairs Ministry
 la India's Foreign Ministry
 la India's foreign ministry
 la India's Ministry of Foreign Affairs
 la India's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of India
 ar وزارة الخارجية الهندية
 ar الخارجية الهندية

name india-interior-ministry
 kind government
 country india
 class ministry
 la Indian Interior Ministry
 la Indian interior ministry
 la Indian Ministry of Interior
 la Indian Ministry of the Interior
 la India's Interior Ministry
 la India's interior ministry
 la India's Ministry of Interior
 la India's Ministry of the Interior
 ar وزارة الداخلية الهندية
 ar الداخلية الهندية

name india-defence-ministry
 kind government
 country india
 class ministry
 la Indian Defense Ministry
 la Indian Defence Ministry
 la Indian defense ministry
 la Indian defence ministry
 la Indian Ministry of Defense
 la Indian Ministry of Defence
 la India's Defense Ministry
 la India's Defence Ministry
 la India's defense ministry
 la India's defence ministry
 la India's Ministry of Defense
 la India's Ministry of Defence
 ar وزارة الدفاع الهندية

name india-justice-ministry
 kind government
 country india
 class ministry
 la Indian Justice Ministry
 la Indian justice ministry
 la Indian Ministry of Justice
 la India's Justice Ministry
 la India's justice ministry
 la India's Ministry of Justice
 ar وزارة العدل الهندية

name india-finance-ministry
 kind government
 country india
 class ministry
 la Indian Finance Ministry
 la Indian finance ministry
 la Indian Ministry of Finance
 la India's Finance Ministry
 la India's finance ministry
 la India's Ministry of Finance
 ar وزارة المالية الهندية

name india-health-ministry
 kind government
 country india
 class ministry
 la Indian Health Ministry
 la Indian health ministry
 la Indian Ministry of Health
 la India's Health Ministry
 la India's health ministry
 la India's Ministry of Health
 ar وزارة الصحة الهندية

name india-police
 kind government
 country india
 class police
 la Indian police
 la Indian Police
 la Indian National Police
 la India's police
 ar الشرطة الهندية

name india-prosecution
 kind government
 country india
 class prosecutor
 la Indian public prosecution
 la Indian Public Prosecution
 la Indian prosecutors
 la Indian public prosecutor
 ar النيابة العامة الهندية
 ar الادعاء العام الهندي
 ar النيابة الهندية

name india-security-forces
 kind government
 country india
 la Indian security forces
 la Indian Security Forces
 la Indian security services
 ar قوات الأمن الهندية
 ar الأجهزة الأمنية الهندية
 ar السلطات الأمنية الهندية

name india-embassy
 kind government
 country india
 la Indian embassy
 la Indian Embassy
 ar السفارة الهندية

name pakistan-foreign-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Foreign Ministry
 la Pakistani foreign ministry
 la Pakistani Ministry of Foreign Affairs
 la Pakistani Foreign Affairs Ministry
 la Pakistan's Foreign Ministry
 la Pakistan's foreign ministry
 la Pakistan's Ministry of Foreign Affairs
 la Pakistan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Pakistan
 ar وزارة الخارجية الباكستانية
 ar الخارجية الباكستانية

name pakistan-interior-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Interior Ministry
 la Pakistani interior ministry
 la Pakistani Ministry of Interior
 la Pakistani Ministry of the Interior
 la Pakistan's Interior Ministry
 la Pakistan's interior ministry
 la Pakistan's Ministry of Interior
 la Pakistan's Ministry of the Interior
 ar وزارة الداخلية الباكستانية
 ar الداخلية الباكستانية

name pakistan-defence-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Defense Ministry
 la Pakistani Defence Ministry
 la Pakistani defense ministry
 la Pakistani defence ministry
 la Pakistani Ministry of Defense
 la Pakistani Ministry of Defence
 la Pakistan's Defense Ministry
 la Pakistan's Defence Ministry
 la Pakistan's defense ministry
 la Pakistan's defence ministry
 la Pakistan's Ministry of Defense
 la Pakistan's Ministry of Defence
 ar وزارة الدفاع الباكستانية

name pakistan-justice-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Justice Ministry
 la Pakistani justice ministry
 la Pakistani Ministry of Justice
 la Pakistan's Justice Ministry
 la Pakistan's justice ministry
 la Pakistan's Ministry of Justice
 ar وزارة العدل الباكستانية

name pakistan-finance-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Finance Ministry
 la Pakistani finance ministry
 la Pakistani Ministry of Finance
 la Pakistan's Finance Ministry
 la Pakistan's finance ministry
 la Pakistan's Ministry of Finance
 ar وزارة المالية الباكستانية

name pakistan-health-ministry
 kind government
 country pakistan
 class ministry
 la Pakistani Health Ministry
 la Pakistani health ministry
 la Pakistani Ministry of Health
 la Pakistan's Health Ministry
 la Pakistan's health ministry
 la Pakistan's Ministry of Health
 ar وزارة الصحة الباكستانية

name pakistan-police
 kind government
 country pakistan
 class police
 la Pakistani police
 la Pakistani Police
 la Pakistani National Police
 la Pakistan's police
 ar الشرطة الباكستانية

name pakistan-central-bank
 kind government
 country pakistan
 class bank
 la Pakistani central bank
 la Pakistani Central Bank
 la Pakistan's central bank
 la Central Bank of Pakistan
 ar البنك المركزي الباكستاني
 ar المصرف المركزي الباكستاني
 ar المركزي الباكستاني

name pakistan-prosecution
 kind government
 country pakistan
 class prosecutor
 la Pakistani public prosecution
 la Pakistani Public Prosecution
 la Pakistani prosecutors
 la Pakistani public prosecutor
 ar النيابة العامة الباكستانية
 ar الادعاء العام الباكستاني
 ar النيابة الباكستانية

name pakistan-security-forces
 kind government
 country pakistan
 la Pakistani security forces
 la Pakistani Security Forces
 la Pakistani security services
 ar قوات الأمن الباكستانية
 ar الأجهزة الأمنية الباكستانية
 ar السلطات الأمنية الباكستانية

name pakistan-embassy
 kind government
 country pakistan
 la Pakistani embassy
 la Pakistani Embassy
 ar السفارة الباكستانية

name bangladesh-foreign-ministry
 kind government
 country bangladesh
 class ministry
 la Bangladeshi Foreign Ministry
 la Bangladeshi foreign ministry
 la Bangladeshi Ministry of Foreign Affairs
 la Bangladeshi Foreign Affairs Ministry
 la Bangladesh's Foreign Ministry
 la Bangladesh's foreign ministry
 la Bangladesh's Ministry of Foreign Affairs
 la Bangladesh's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Bangladesh
 ar وزارة الخارجية البنغلاديشية
 ar الخارجية البنغلاديشية
 ar وزارة الخارجية البنجلاديشية
 ar الخارجية البنجلاديشية
 ar وزارة الخارجية البنغالية
 ar الخارجية البنغالية
 ar وزارة الخارجية البنغلادشية
 ar الخارجية البنغلادشية

name bangladesh-interior-ministry
 kind government
 country bangladesh
 class ministry
 la Bangladeshi Interior Ministry
 la Bangladeshi interior ministry
 la Bangladeshi Ministry of Interior
 la Bangladeshi Ministry of the Interior
 la Bangladesh's Interior Ministry
 la Bangladesh's interior ministry
 la Bangladesh's Ministry of Interior
 la Bangladesh's Ministry of the Interior
 ar وزارة الداخلية البنغلاديشية
 ar الداخلية البنغلاديشية
 ar وزارة الداخلية البنجلاديشية
 ar الداخلية البنجلاديشية
 ar وزارة الداخلية البنغالية
 ar الداخلية البنغالية
 ar وزارة الداخلية البنغلادشية
 ar الداخلية البنغلادشية

name bangladesh-defence-ministry
 kind government
 country bangladesh
 class ministry
 la Bangladeshi Defense Ministry
 la Bangladeshi Defence Ministry
 la Bangladeshi defense ministry
 la Bangladeshi defence ministry
 la Bangladeshi Ministry of Defense
 la Bangladeshi Ministry of Defence
 la Bangladesh's Defense Ministry
 la Bangladesh's Defence Ministry
 la Bangladesh's defense ministry
 la Bangladesh's defence ministry
 la Bangladesh's Ministry of Defense
 la Bangladesh's Ministry of Defence
 ar وزارة الدفاع البنغلاديشية
 ar وزارة الدفاع البنجلاديشية
 ar وزارة الدفاع البنغالية
 ar وزارة الدفاع البنغلادشية

name bangladesh-army
 kind government
 country bangladesh
 class army
 la Bangladeshi army
 la Bangladeshi Army
 la Bangladeshi military
 la Bangladeshi armed forces
 la Bangladeshi Armed Forces
 la Bangladeshi troops
 ar الجيش البنغلاديشي
 ar الجيش البنجلاديشي
 ar الجيش البنغالي
 ar الجيش البنغلادشي
 ar القوات المسلحة البنغلاديشية
 ar القوات المسلحة البنجلاديشية
 ar القوات المسلحة البنغالية
 ar القوات المسلحة البنغلادشية
 ar القوات البنغلاديشية
 ar القوات البنجلاديشية
 ar القوات البنغالية
 ar القوات البنغلادشية

name bangladesh-police
 kind government
 country bangladesh
 class police
 la Bangladeshi police
 la Bangladeshi Police
 la Bangladeshi National Police
 la Bangladesh's police
 ar الشرطة البنغلاديشية
 ar الشرطة البنجلاديشية
 ar الشرطة البنغالية
 ar الشرطة البنغلادشية

name bangladesh-parliament
 kind government
 country bangladesh
 class parliament
 la Bangladeshi parliament
 la Bangladeshi Parliament
 la Bangladesh's parliament
 ar البرلمان البنغلاديشي
 ar البرلمان البنجلاديشي
 ar البرلمان البنغالي
 ar البرلمان البنغلادشي
 ar مجلس النواب البنغلاديشي
 ar مجلس النواب البنجلاديشي
 ar مجلس النواب البنغالي
 ar مجلس النواب البنغلادشي

name bangladesh-central-bank
 kind government
 country bangladesh
 class bank
 la Bangladeshi central bank
 la Bangladeshi Central Bank
 la Bangladesh's central bank
 la Central Bank of Bangladesh
 ar البنك المركزي البنغلاديشي
 ar البنك المركزي البنجلاديشي
 ar البنك المركزي البنغالي
 ar البنك المركزي البنغلادشي
 ar المصرف المركزي البنغلاديشي
 ar المصرف المركزي البنجلاديشي
 ar المصرف المركزي البنغالي
 ar المصرف المركزي البنغلادشي
 ar المركزي البنغلاديشي
 ar المركزي البنجلاديشي
 ar المركزي البنغالي
 ar المركزي البنغلادشي

name bangladesh-prosecution
 kind government
 country bangladesh
 class prosecutor
 la Bangladeshi public prosecution
 la Bangladeshi Public Prosecution
 la Bangladeshi prosecutors
 la Bangladeshi public prosecutor
 ar النيابة العامة البنغلاديشية
 ar النيابة العامة البنجلاديشية
 ar النيابة العامة البنغالية
 ar النيابة العامة البنغلادشية
 ar الادعاء العام البنغلاديشي
 ar الادعاء العام البنجلاديشي
 ar الادعاء العام البنغالي
 ar الادعاء العام البنغلادشي
 ar النيابة البنغلاديشية
 ar النيابة البنجلاديشية
 ar النيابة البنغالية
 ar النيابة البنغلادشية

name bangladesh-embassy
 kind government
 country bangladesh
 la Bangladeshi embassy
 la Bangladeshi Embassy
 ar السفارة البنغلاديشية
 ar السفارة البنجلاديشية
 ar السفارة البنغالية
 ar السفارة البنغلادشية

name afghanistan-foreign-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Foreign Ministry
 la Afghan foreign ministry
 la Afghan Ministry of Foreign Affairs
 la Afghan Foreign Affairs Ministry
 la Afghanistan's Foreign Ministry
 la Afghanistan's foreign ministry
 la Afghanistan's Ministry of Foreign Affairs
 la Afghanistan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Afghanistan
 ar وزارة الخارجية الأفغانية
 ar الخارجية الأفغانية

name afghanistan-interior-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Interior Ministry
 la Afghan interior ministry
 la Afghan Ministry of Interior
 la Afghan Ministry of the Interior
 la Afghanistan's Interior Ministry
 la Afghanistan's interior ministry
 la Afghanistan's Ministry of Interior
 la Afghanistan's Ministry of the Interior
 ar وزارة الداخلية الأفغانية
 ar الداخلية الأفغانية

name afghanistan-defence-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Defense Ministry
 la Afghan Defence Ministry
 la Afghan defense ministry
 la Afghan defence ministry
 la Afghan Ministry of Defense
 la Afghan Ministry of Defence
 la Afghanistan's Defense Ministry
 la Afghanistan's Defence Ministry
 la Afghanistan's defense ministry
 la Afghanistan's defence ministry
 la Afghanistan's Ministry of Defense
 la Afghanistan's Ministry of Defence
 ar وزارة الدفاع الأفغانية

name afghanistan-justice-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Justice Ministry
 la Afghan justice ministry
 la Afghan Ministry of Justice
 la Afghanistan's Justice Ministry
 la Afghanistan's justice ministry
 la Afghanistan's Ministry of Justice
 ar وزارة العدل الأفغانية

name afghanistan-finance-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Finance Ministry
 la Afghan finance ministry
 la Afghan Ministry of Finance
 la Afghanistan's Finance Ministry
 la Afghanistan's finance ministry
 la Afghanistan's Ministry of Finance
 ar وزارة المالية الأفغانية

name afghanistan-health-ministry
 kind government
 country afghanistan
 class ministry
 la Afghan Health Ministry
 la Afghan health ministry
 la Afghan Ministry of Health
 la Afghanistan's Health Ministry
 la Afghanistan's health ministry
 la Afghanistan's Ministry of Health
 ar وزارة الصحة الأفغانية

name afghanistan-army
 kind government
 country afghanistan
 class army
 la Afghan army
 la Afghan Army
 la Afghan military
 la Afghan armed forces
 la Afghan Armed Forces
 la Afghan troops
 ar الجيش الأفغاني
 ar القوات المسلحة الأفغانية
 ar القوات الأفغانية

name afghanistan-police
 kind government
 country afghanistan
 class police
 la Afghan police
 la Afghan Police
 la Afghan National Police
 la Afghanistan's police
 ar الشرطة الأفغانية

name afghanistan-parliament
 kind government
 country afghanistan
 class parliament
 la Afghan parliament
 la Afghan Parliament
 la Afghanistan's parliament
 ar البرلمان الأفغاني
 ar مجلس النواب الأفغاني

name afghanistan-central-bank
 kind government
 country afghanistan
 class bank
 la Afghan central bank
 la Afghan Central Bank
 la Afghanistan's central bank
 la Central Bank of Afghanistan
 ar البنك المركزي الأفغاني
 ar المصرف المركزي الأفغاني
 ar المركزي الأفغاني

name afghanistan-prosecution
 kind government
 country afghanistan
 class prosecutor
 la Afghan public prosecution
 la Afghan Public Prosecution
 la Afghan prosecutors
 la Afghan public prosecutor
 ar النيابة العامة الأفغانية
 ar الادعاء العام الأفغاني
 ar النيابة الأفغانية

name afghanistan-intelligence
 kind government
 country afghanistan
 class intelligence
 la Afghan intelligence
 la Afghan intelligence service
 la Afghan intelligence services
 ar المخابرات الأفغانية
 ar الاستخبارات الأفغانية

name afghanistan-security-forces
 kind government
 country afghanistan
 la Afghan security forces
 la Afghan Security Forces
 la Afghan security services
 ar قوات الأمن الأفغانية
 ar الأجهزة الأمنية الأفغانية
 ar السلطات الأمنية الأفغانية

name afghanistan-embassy
 kind government
 country afghanistan
 la Afghan embassy
 la Afghan Embassy
 ar السفارة الأفغانية

name indonesia-foreign-ministry
 kind government
 country indonesia
 class ministry
 la Indonesian Foreign Ministry
 la Indonesian foreign ministry
 la Indonesian Ministry of Foreign Affairs
 la Indonesian Foreign Affairs Ministry
 la Indonesia's Foreign Ministry
 la Indonesia's foreign ministry
 la Indonesia's Ministry of Foreign Affairs
 la Indonesia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Indonesia
 ar وزارة الخارجية الإندونيسية
 ar الخارجية الإندونيسية

name indonesia-interior-ministry
 kind government
 country indonesia
 class ministry
 la Indonesian Interior Ministry
 la Indonesian interior ministry
 la Indonesian Ministry of Interior
 la Indonesian Ministry of the Interior
 la Indonesia's Interior Ministry
 la Indonesia's interior ministry
 la Indonesia's Ministry of Interior
 la Indonesia's Ministry of the Interior
 ar وزارة الداخلية الإندونيسية
 ar الداخلية الإندونيسية

name indonesia-defence-ministry
 kind government
 country indonesia
 class ministry
 la Indonesian Defense Ministry
 la Indonesian Defence Ministry
 la Indonesian defense ministry
 la Indonesian defence ministry
 la Indonesian Ministry of Defense
 la Indonesian Ministry of Defence
 la Indonesia's Defense Ministry
 la Indonesia's Defence Ministry
 la Indonesia's defense ministry
 la Indonesia's defence ministry
 la Indonesia's Ministry of Defense
 la Indonesia's Ministry of Defence
 ar وزارة الدفاع الإندونيسية

name indonesia-army
 kind government
 country indonesia
 class army
 la Indonesian army
 la Indonesian Army
 la Indonesian military
 la Indonesian armed forces
 la Indonesian Armed Forces
 la Indonesian troops
 ar الجيش الإندونيسي
 ar القوات المسلحة الإندونيسية
 ar القوات الإندونيسية

name indonesia-police
 kind government
 country indonesia
 class police
 la Indonesian police
 la Indonesian Police
 la Indonesian National Police
 la Indonesia's police
 ar الشرطة الإندونيسية

name indonesia-parliament
 kind government
 country indonesia
 class parliament
 la Indonesian parliament
 la Indonesian Parliament
 la Indonesia's parliament
 ar البرلمان الإندونيسي
 ar مجلس النواب الإندونيسي

name indonesia-central-bank
 kind government
 country indonesia
 class bank
 la Indonesian central bank
 la Indonesian Central Bank
 la Indonesia's central bank
 la Central Bank of Indonesia
 ar البنك المركزي الإندونيسي
 ar المصرف المركزي الإندونيسي
 ar المركزي الإندونيسي

name indonesia-prosecution
 kind government
 country indonesia
 class prosecutor
 la Indonesian public prosecution
 la Indonesian Public Prosecution
 la Indonesian prosecutors
 la Indonesian public prosecutor
 ar النيابة العامة الإندونيسية
 ar الادعاء العام الإندونيسي
 ar النيابة الإندونيسية

name indonesia-embassy
 kind government
 country indonesia
 la Indonesian embassy
 la Indonesian Embassy
 ar السفارة الإندونيسية

name malaysia-foreign-ministry
 kind government
 country malaysia
 class ministry
 la Malaysian Foreign Ministry
 la Malaysian foreign ministry
 la Malaysian Ministry of Foreign Affairs
 la Malaysian Foreign Affairs Ministry
 la Malaysia's Foreign Ministry
 la Malaysia's foreign ministry
 la Malaysia's Ministry of Foreign Affairs
 la Malaysia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Malaysia
 ar وزارة الخارجية الماليزية
 ar الخارجية الماليزية

name malaysia-interior-ministry
 kind government
 country malaysia
 class ministry
 la Malaysian Interior Ministry
 la Malaysian interior ministry
 la Malaysian Ministry of Interior
 la Malaysian Ministry of the Interior
 la Malaysia's Interior Ministry
 la Malaysia's interior ministry
 la Malaysia's Ministry of Interior
 la Malaysia's Ministry of the Interior
 ar وزارة الداخلية الماليزية
 ar الداخلية الماليزية

name malaysia-defence-ministry
 kind government
 country malaysia
 class ministry
 la Malaysian Defense Ministry
 la Malaysian Defence Ministry
 la Malaysian defense ministry
 la Malaysian defence ministry
 la Malaysian Ministry of Defense
 la Malaysian Ministry of Defence
 la Malaysia's Defense Ministry
 la Malaysia's Defence Ministry
 la Malaysia's defense ministry
 la Malaysia's defence ministry
 la Malaysia's Ministry of Defense
 la Malaysia's Ministry of Defence
 ar وزارة الدفاع الماليزية

name malaysia-army
 kind government
 country malaysia
 class army
 la Malaysian army
 la Malaysian Army
 la Malaysian military
 la Malaysian armed forces
 la Malaysian Armed Forces
 la Malaysian troops
 ar الجيش الماليزي
 ar القوات المسلحة الماليزية
 ar القوات الماليزية

name malaysia-police
 kind government
 country malaysia
 class police
 la Malaysian police
 la Malaysian Police
 la Malaysian National Police
 la Malaysia's police
 ar الشرطة الماليزية

name malaysia-parliament
 kind government
 country malaysia
 class parliament
 la Malaysian parliament
 la Malaysian Parliament
 la Malaysia's parliament
 ar البرلمان الماليزي
 ar مجلس النواب الماليزي

name malaysia-central-bank
 kind government
 country malaysia
 class bank
 la Malaysian central bank
 la Malaysian Central Bank
 la Malaysia's central bank
 la Central Bank of Malaysia
 ar البنك المركزي الماليزي
 ar المصرف المركزي الماليزي
 ar المركزي الماليزي

name malaysia-prosecution
 kind government
 country malaysia
 class prosecutor
 la Malaysian public prosecution
 la Malaysian Public Prosecution
 la Malaysian prosecutors
 la Malaysian public prosecutor
 ar النيابة العامة الماليزية
 ar الادعاء العام الماليزي
 ar النيابة الماليزية

name malaysia-embassy
 kind government
 country malaysia
 la Malaysian embassy
 la Malaysian Embassy
 ar السفارة الماليزية

name thailand-foreign-ministry
 kind government
 country thailand
 class ministry
 la Thai Foreign Ministry
 la Thai foreign ministry
 la Thai Ministry of Foreign Affairs
 la Thai Foreign Affairs Ministry
 la Thailand's Foreign Ministry
 la Thailand's foreign ministry
 la Thailand's Ministry of Foreign Affairs
 la Thailand's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Thailand
 ar وزارة الخارجية التايلاندية
 ar الخارجية التايلاندية
 ar وزارة الخارجية التايلندية
 ar الخارجية التايلندية

name thailand-interior-ministry
 kind government
 country thailand
 class ministry
 la Thai Interior Ministry
 la Thai interior ministry
 la Thai Ministry of Interior
 la Thai Ministry of the Interior
 la Thailand's Interior Ministry
 la Thailand's interior ministry
 la Thailand's Ministry of Interior
 la Thailand's Ministry of the Interior
 ar وزارة الداخلية التايلاندية
 ar الداخلية التايلاندية
 ar وزارة الداخلية التايلندية
 ar الداخلية التايلندية

name thailand-defence-ministry
 kind government
 country thailand
 class ministry
 la Thai Defense Ministry
 la Thai Defence Ministry
 la Thai defense ministry
 la Thai defence ministry
 la Thai Ministry of Defense
 la Thai Ministry of Defence
 la Thailand's Defense Ministry
 la Thailand's Defence Ministry
 la Thailand's defense ministry
 la Thailand's defence ministry
 la Thailand's Ministry of Defense
 la Thailand's Ministry of Defence
 ar وزارة الدفاع التايلاندية
 ar وزارة الدفاع التايلندية

name thailand-army
 kind government
 country thailand
 class army
 la Thai army
 la Thai Army
 la Thai military
 la Thai armed forces
 la Thai Armed Forces
 la Thai troops
 ar الجيش التايلاندي
 ar الجيش التايلندي
 ar القوات المسلحة التايلاندية
 ar القوات المسلحة التايلندية
 ar القوات التايلاندية
 ar القوات التايلندية

name thailand-police
 kind government
 country thailand
 class police
 la Thai police
 la Thai Police
 la Thai National Police
 la Thailand's police
 ar الشرطة التايلاندية
 ar الشرطة التايلندية

name thailand-parliament
 kind government
 country thailand
 class parliament
 la Thai parliament
 la Thai Parliament
 la Thailand's parliament
 ar البرلمان التايلاندي
 ar البرلمان التايلندي
 ar مجلس النواب التايلاندي
 ar مجلس النواب التايلندي

name thailand-central-bank
 kind government
 country thailand
 class bank
 la Thai central bank
 la Thai Central Bank
 la Thailand's central bank
 la Central Bank of Thailand
 ar البنك المركزي التايلاندي
 ar البنك المركزي التايلندي
 ar المصرف المركزي التايلاندي
 ar المصرف المركزي التايلندي
 ar المركزي التايلاندي
 ar المركزي التايلندي

name thailand-prosecution
 kind government
 country thailand
 class prosecutor
 la Thai public prosecution
 la Thai Public Prosecution
 la Thai prosecutors
 la Thai public prosecutor
 ar النيابة العامة التايلاندية
 ar النيابة العامة التايلندية
 ar الادعاء العام التايلاندي
 ar الادعاء العام التايلندي
 ar النيابة التايلاندية
 ar النيابة التايلندية

name thailand-embassy
 kind government
 country thailand
 la Thai embassy
 la Thai Embassy
 ar السفارة التايلاندية
 ar السفارة التايلندية

name philippines-foreign-ministry
 kind government
 country philippines
 class ministry
 la Filipino Foreign Ministry
 la Filipino foreign ministry
 la Filipino Ministry of Foreign Affairs
 la Filipino Foreign Affairs Ministry
 la Philippines' Foreign Ministry
 la Philippines' foreign ministry
 la Philippines' Ministry of Foreign Affairs
 la Philippines' Foreign Affairs Ministry
 la Ministry of Foreign Affairs of the Philippines
 ar وزارة الخارجية الفلبينية
 ar الخارجية الفلبينية
 ar وزارة الخارجية الفيليبينية
 ar الخارجية الفيليبينية

name philippines-interior-ministry
 kind government
 country philippines
 class ministry
 la Filipino Interior Ministry
 la Filipino interior ministry
 la Filipino Ministry of Interior
 la Filipino Ministry of the Interior
 la Philippines' Interior Ministry
 la Philippines' interior ministry
 la Philippines' Ministry of Interior
 la Philippines' Ministry of the Interior
 ar وزارة الداخلية الفلبينية
 ar الداخلية الفلبينية
 ar وزارة الداخلية الفيليبينية
 ar الداخلية الفيليبينية

name philippines-defence-ministry
 kind government
 country philippines
 class ministry
 la Filipino Defense Ministry
 la Filipino Defence Ministry
 la Filipino defense ministry
 la Filipino defence ministry
 la Filipino Ministry of Defense
 la Filipino Ministry of Defence
 la Philippines' Defense Ministry
 la Philippines' Defence Ministry
 la Philippines' defense ministry
 la Philippines' defence ministry
 la Philippines' Ministry of Defense
 la Philippines' Ministry of Defence
 ar وزارة الدفاع الفلبينية
 ar وزارة الدفاع الفيليبينية

name philippines-army
 kind government
 country philippines
 class army
 la Filipino army
 la Filipino Army
 la Filipino military
 la Filipino armed forces
 la Filipino Armed Forces
 la Filipino troops
 ar الجيش الفلبيني
 ar الجيش الفيليبيني
 ar القوات المسلحة الفلبينية
 ar القوات المسلحة الفيليبينية
 ar القوات الفلبينية
 ar القوات الفيليبينية

name philippines-parliament
 kind government
 country philippines
 class parliament
 la Filipino parliament
 la Filipino Parliament
 la Philippines' parliament
 ar البرلمان الفلبيني
 ar البرلمان الفيليبيني
 ar مجلس النواب الفلبيني
 ar مجلس النواب الفيليبيني

name philippines-central-bank
 kind government
 country philippines
 class bank
 la Filipino central bank
 la Filipino Central Bank
 la Philippines' central bank
 la Central Bank of the Philippines
 ar البنك المركزي الفلبيني
 ar البنك المركزي الفيليبيني
 ar المصرف المركزي الفلبيني
 ar المصرف المركزي الفيليبيني
 ar المركزي الفلبيني
 ar المركزي الفيليبيني

name philippines-prosecution
 kind government
 country philippines
 class prosecutor
 la Filipino public prosecution
 la Filipino Public Prosecution
 la Filipino prosecutors
 la Filipino public prosecutor
 ar النيابة العامة الفلبينية
 ar النيابة العامة الفيليبينية
 ar الادعاء العام الفلبيني
 ar الادعاء العام الفيليبيني
 ar النيابة الفلبينية
 ar النيابة الفيليبينية

name philippines-embassy
 kind government
 country philippines
 la Filipino embassy
 la Filipino Embassy
 ar السفارة الفلبينية
 ar السفارة الفيليبينية

name vietnam-foreign-ministry
 kind government
 country vietnam
 class ministry
 la Vietnamese Foreign Ministry
 la Vietnamese foreign ministry
 la Vietnamese Ministry of Foreign Affairs
 la Vietnamese Foreign Affairs Ministry
 la Vietnam's Foreign Ministry
 la Vietnam's foreign ministry
 la Vietnam's Ministry of Foreign Affairs
 la Vietnam's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Vietnam
 ar وزارة الخارجية الفيتنامية
 ar الخارجية الفيتنامية
 ar وزارة الخارجية الفييتنامية
 ar الخارجية الفييتنامية

name vietnam-interior-ministry
 kind government
 country vietnam
 class ministry
 la Vietnamese Interior Ministry
 la Vietnamese interior ministry
 la Vietnamese Ministry of Interior
 la Vietnamese Ministry of the Interior
 la Vietnam's Interior Ministry
 la Vietnam's interior ministry
 la Vietnam's Ministry of Interior
 la Vietnam's Ministry of the Interior
 ar وزارة الداخلية الفيتنامية
 ar الداخلية الفيتنامية
 ar وزارة الداخلية الفييتنامية
 ar الداخلية الفييتنامية

name vietnam-defence-ministry
 kind government
 country vietnam
 class ministry
 la Vietnamese Defense Ministry
 la Vietnamese Defence Ministry
 la Vietnamese defense ministry
 la Vietnamese defence ministry
 la Vietnamese Ministry of Defense
 la Vietnamese Ministry of Defence
 la Vietnam's Defense Ministry
 la Vietnam's Defence Ministry
 la Vietnam's defense ministry
 la Vietnam's defence ministry
 la Vietnam's Ministry of Defense
 la Vietnam's Ministry of Defence
 ar وزارة الدفاع الفيتنامية
 ar وزارة الدفاع الفييتنامية

name vietnam-army
 kind government
 country vietnam
 class army
 la Vietnamese army
 la Vietnamese Army
 la Vietnamese military
 la Vietnamese armed forces
 la Vietnamese Armed Forces
 la Vietnamese troops
 ar الجيش الفيتنامي
 ar الجيش الفييتنامي
 ar القوات المسلحة الفيتنامية
 ar القوات المسلحة الفييتنامية
 ar القوات الفيتنامية
 ar القوات الفييتنامية

name vietnam-police
 kind government
 country vietnam
 class police
 la Vietnamese police
 la Vietnamese Police
 la Vietnamese National Police
 la Vietnam's police
 ar الشرطة الفيتنامية
 ar الشرطة الفييتنامية

name vietnam-parliament
 kind government
 country vietnam
 class parliament
 la Vietnamese parliament
 la Vietnamese Parliament
 la Vietnam's parliament
 ar البرلمان الفيتنامي
 ar البرلمان الفييتنامي
 ar مجلس النواب الفيتنامي
 ar مجلس النواب الفييتنامي

name vietnam-central-bank
 kind government
 country vietnam
 class bank
 la Vietnamese central bank
 la Vietnamese Central Bank
 la Vietnam's central bank
 la Central Bank of Vietnam
 ar البنك المركزي الفيتنامي
 ar البنك المركزي الفييتنامي
 ar المصرف المركزي الفيتنامي
 ar المصرف المركزي الفييتنامي
 ar المركزي الفيتنامي
 ar المركزي الفييتنامي

name vietnam-prosecution
 kind government
 country vietnam
 class prosecutor
 la Vietnamese public prosecution
 la Vietnamese Public Prosecution
 la Vietnamese prosecutors
 la Vietnamese public prosecutor
 ar النيابة العامة الفيتنامية
 ar النيابة العامة الفييتنامية
 ar الادعاء العام الفيتنامي
 ar الادعاء العام الفييتنامي
 ar النيابة الفيتنامية
 ar النيابة الفييتنامية

name vietnam-embassy
 kind government
 country vietnam
 la Vietnamese embassy
 la Vietnamese Embassy
 ar السفارة الفيتنامية
 ar السفارة الفييتنامية

name myanmar-foreign-ministry
 kind government
 country myanmar
 class ministry
 la Burmese Foreign Ministry
 la Burmese foreign ministry
 la Burmese Ministry of Foreign Affairs
 la Burmese Foreign Affairs Ministry
 la Myanmar's Foreign Ministry
 la Myanmar's foreign ministry
 la Myanmar's Ministry of Foreign Affairs
 la Myanmar's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Myanmar
 ar وزارة الخارجية الميانمارية
 ar الخارجية الميانمارية
 ar وزارة الخارجية البورمية
 ar الخارجية البورمية

name myanmar-interior-ministry
 kind government
 country myanmar
 class ministry
 la Burmese Interior Ministry
 la Burmese interior ministry
 la Burmese Ministry of Interior
 la Burmese Ministry of the Interior
 la Myanmar's Interior Ministry
 la Myanmar's interior ministry
 la Myanmar's Ministry of Interior
 la Myanmar's Ministry of the Interior
 ar وزارة الداخلية الميانمارية
 ar الداخلية الميانمارية
 ar وزارة الداخلية البورمية
 ar الداخلية البورمية

name myanmar-defence-ministry
 kind government
 country myanmar
 class ministry
 la Burmese Defense Ministry
 la Burmese Defence Ministry
 la Burmese defense ministry
 la Burmese defence ministry
 la Burmese Ministry of Defense
 la Burmese Ministry of Defence
 la Myanmar's Defense Ministry
 la Myanmar's Defence Ministry
 la Myanmar's defense ministry
 la Myanmar's defence ministry
 la Myanmar's Ministry of Defense
 la Myanmar's Ministry of Defence
 ar وزارة الدفاع الميانمارية
 ar وزارة الدفاع البورمية

name myanmar-police
 kind government
 country myanmar
 class police
 la Burmese police
 la Burmese Police
 la Burmese National Police
 la Myanmar's police
 ar الشرطة الميانمارية
 ar الشرطة البورمية

name myanmar-parliament
 kind government
 country myanmar
 class parliament
 la Burmese parliament
 la Burmese Parliament
 la Myanmar's parliament
 ar البرلمان الميانماري
 ar البرلمان البورمي
 ar مجلس النواب الميانماري
 ar مجلس النواب البورمي

name myanmar-central-bank
 kind government
 country myanmar
 class bank
 la Burmese central bank
 la Burmese Central Bank
 la Myanmar's central bank
 la Central Bank of Myanmar
 ar البنك المركزي الميانماري
 ar البنك المركزي البورمي
 ar المصرف المركزي الميانماري
 ar المصرف المركزي البورمي
 ar المركزي الميانماري
 ar المركزي البورمي

name myanmar-prosecution
 kind government
 country myanmar
 class prosecutor
 la Burmese public prosecution
 la Burmese Public Prosecution
 la Burmese prosecutors
 la Burmese public prosecutor
 ar النيابة العامة الميانمارية
 ar النيابة العامة البورمية
 ar الادعاء العام الميانماري
 ar الادعاء العام البورمي
 ar النيابة الميانمارية
 ar النيابة البورمية

name myanmar-embassy
 kind government
 country myanmar
 la Burmese embassy
 la Burmese Embassy
 ar السفارة الميانمارية
 ar السفارة البورمية

name sri-lanka-foreign-ministry
 kind government
 country sri-lanka
 class ministry
 la Sri Lankan Foreign Ministry
 la Sri Lankan foreign ministry
 la Sri Lankan Ministry of Foreign Affairs
 la Sri Lankan Foreign Affairs Ministry
 la Sri Lanka's Foreign Ministry
 la Sri Lanka's foreign ministry
 la Sri Lanka's Ministry of Foreign Affairs
 la Sri Lanka's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Sri Lanka
 ar وزارة الخارجية السريلانكية
 ar الخارجية السريلانكية
 ar وزارة الخارجية السيريلانكية
 ar الخارجية السيريلانكية

name sri-lanka-interior-ministry
 kind government
 country sri-lanka
 class ministry
 la Sri Lankan Interior Ministry
 la Sri Lankan interior ministry
 la Sri Lankan Ministry of Interior
 la Sri Lankan Ministry of the Interior
 la Sri Lanka's Interior Ministry
 la Sri Lanka's interior ministry
 la Sri Lanka's Ministry of Interior
 la Sri Lanka's Ministry of the Interior
 ar وزارة الداخلية السريلانكية
 ar الداخلية السريلانكية
 ar وزارة الداخلية السيريلانكية
 ar الداخلية السيريلانكية

name sri-lanka-defence-ministry
 kind government
 country sri-lanka
 class ministry
 la Sri Lankan Defense Ministry
 la Sri Lankan Defence Ministry
 la Sri Lankan defense ministry
 la Sri Lankan defence ministry
 la Sri Lankan Ministry of Defense
 la Sri Lankan Ministry of Defence
 la Sri Lanka's Defense Ministry
 la Sri Lanka's Defence Ministry
 la Sri Lanka's defense ministry
 la Sri Lanka's defence ministry
 la Sri Lanka's Ministry of Defense
 la Sri Lanka's Ministry of Defence
 ar وزارة الدفاع السريلانكية
 ar وزارة الدفاع السيريلانكية

name sri-lanka-army
 kind government
 country sri-lanka
 class army
 la Sri Lankan army
 la Sri Lankan Army
 la Sri Lankan military
 la Sri Lankan armed forces
 la Sri Lankan Armed Forces
 la Sri Lankan troops
 ar الجيش السريلانكي
 ar الجيش السيريلانكي
 ar القوات المسلحة السريلانكية
 ar القوات المسلحة السيريلانكية
 ar القوات السريلانكية
 ar القوات السيريلانكية

name sri-lanka-police
 kind government
 country sri-lanka
 class police
 la Sri Lankan police
 la Sri Lankan Police
 la Sri Lankan National Police
 la Sri Lanka's police
 ar الشرطة السريلانكية
 ar الشرطة السيريلانكية

name sri-lanka-parliament
 kind government
 country sri-lanka
 class parliament
 la Sri Lankan parliament
 la Sri Lankan Parliament
 la Sri Lanka's parliament
 ar البرلمان السريلانكي
 ar البرلمان السيريلانكي
 ar مجلس النواب السريلانكي
 ar مجلس النواب السيريلانكي

name sri-lanka-central-bank
 kind government
 country sri-lanka
 class bank
 la Sri Lankan central bank
 la Sri Lankan Central Bank
 la Sri Lanka's central bank
 la Central Bank of Sri Lanka
 ar البنك المركزي السريلانكي
 ar البنك المركزي السيريلانكي
 ar المصرف المركزي السريلانكي
 ar المصرف المركزي السيريلانكي
 ar المركزي السريلانكي
 ar المركزي السيريلانكي

name sri-lanka-prosecution
 kind government
 country sri-lanka
 class prosecutor
 la Sri Lankan public prosecution
 la Sri Lankan Public Prosecution
 la Sri Lankan prosecutors
 la Sri Lankan public prosecutor
 ar النيابة العامة السريلانكية
 ar النيابة العامة السيريلانكية
 ar الادعاء العام السريلانكي
 ar الادعاء العام السيريلانكي
 ar النيابة السريلانكية
 ar النيابة السيريلانكية

name sri-lanka-embassy
 kind government
 country sri-lanka
 la Sri Lankan embassy
 la Sri Lankan Embassy
 ar السفارة السريلانكية
 ar السفارة السيريلانكية

name azerbaijan-foreign-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Foreign Ministry
 la Azerbaijani foreign ministry
 la Azerbaijani Ministry of Foreign Affairs
 la Azerbaijani Foreign Affairs Ministry
 la Azerbaijan's Foreign Ministry
 la Azerbaijan's foreign ministry
 la Azerbaijan's Ministry of Foreign Affairs
 la Azerbaijan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Azerbaijan
 ar وزارة الخارجية الأذربيجانية
 ar الخارجية الأذربيجانية
 ar وزارة الخارجية الأذرية
 ar الخارجية الأذرية

name azerbaijan-interior-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Interior Ministry
 la Azerbaijani interior ministry
 la Azerbaijani Ministry of Interior
 la Azerbaijani Ministry of the Interior
 la Azerbaijan's Interior Ministry
 la Azerbaijan's interior ministry
 la Azerbaijan's Ministry of Interior
 la Azerbaijan's Ministry of the Interior
 ar وزارة الداخلية الأذربيجانية
 ar الداخلية الأذربيجانية
 ar وزارة الداخلية الأذرية
 ar الداخلية الأذرية

name azerbaijan-defence-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Defense Ministry
 la Azerbaijani Defence Ministry
 la Azerbaijani defense ministry
 la Azerbaijani defence ministry
 la Azerbaijani Ministry of Defense
 la Azerbaijani Ministry of Defence
 la Azerbaijan's Defense Ministry
 la Azerbaijan's Defence Ministry
 la Azerbaijan's defense ministry
 la Azerbaijan's defence ministry
 la Azerbaijan's Ministry of Defense
 la Azerbaijan's Ministry of Defence
 ar وزارة الدفاع الأذربيجانية
 ar وزارة الدفاع الأذرية

name azerbaijan-justice-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Justice Ministry
 la Azerbaijani justice ministry
 la Azerbaijani Ministry of Justice
 la Azerbaijan's Justice Ministry
 la Azerbaijan's justice ministry
 la Azerbaijan's Ministry of Justice
 ar وزارة العدل الأذربيجانية
 ar وزارة العدل الأذرية

name azerbaijan-finance-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Finance Ministry
 la Azerbaijani finance ministry
 la Azerbaijani Ministry of Finance
 la Azerbaijan's Finance Ministry
 la Azerbaijan's finance ministry
 la Azerbaijan's Ministry of Finance
 ar وزارة المالية الأذربيجانية
 ar وزارة المالية الأذرية

name azerbaijan-health-ministry
 kind government
 country azerbaijan
 class ministry
 la Azerbaijani Health Ministry
 la Azerbaijani health ministry
 la Azerbaijani Ministry of Health
 la Azerbaijan's Health Ministry
 la Azerbaijan's health ministry
 la Azerbaijan's Ministry of Health
 ar وزارة الصحة الأذربيجانية
 ar وزارة الصحة الأذرية

name azerbaijan-police
 kind government
 country azerbaijan
 class police
 la Azerbaijani police
 la Azerbaijani Police
 la Azerbaijani National Police
 la Azerbaijan's police
 ar الشرطة الأذربيجانية
 ar الشرطة الأذرية

name azerbaijan-parliament
 kind government
 country azerbaijan
 class parliament
 la Azerbaijani parliament
 la Azerbaijani Parliament
 la Azerbaijan's parliament
 ar البرلمان الأذربيجاني
 ar البرلمان الأذري
 ar مجلس النواب الأذربيجاني
 ar مجلس النواب الأذري

name azerbaijan-central-bank
 kind government
 country azerbaijan
 class bank
 la Azerbaijani central bank
 la Azerbaijani Central Bank
 la Azerbaijan's central bank
 la Central Bank of Azerbaijan
 ar البنك المركزي الأذربيجاني
 ar البنك المركزي الأذري
 ar المصرف المركزي الأذربيجاني
 ar المصرف المركزي الأذري
 ar المركزي الأذربيجاني
 ar المركزي الأذري

name azerbaijan-prosecution
 kind government
 country azerbaijan
 class prosecutor
 la Azerbaijani public prosecution
 la Azerbaijani Public Prosecution
 la Azerbaijani prosecutors
 la Azerbaijani public prosecutor
 ar النيابة العامة الأذربيجانية
 ar النيابة العامة الأذرية
 ar الادعاء العام الأذربيجاني
 ar الادعاء العام الأذري
 ar النيابة الأذربيجانية
 ar النيابة الأذرية

name azerbaijan-embassy
 kind government
 country azerbaijan
 la Azerbaijani embassy
 la Azerbaijani Embassy
 ar السفارة الأذربيجانية
 ar السفارة الأذرية

name armenia-foreign-ministry
 kind government
 country armenia
 class ministry
 la Armenian Foreign Ministry
 la Armenian foreign ministry
 la Armenian Ministry of Foreign Affairs
 la Armenian Foreign Affairs Ministry
 la Armenia's Foreign Ministry
 la Armenia's foreign ministry
 la Armenia's Ministry of Foreign Affairs
 la Armenia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Armenia
 ar وزارة الخارجية الأرمينية
 ar الخارجية الأرمينية
 ar وزارة الخارجية الأرمنية
 ar الخارجية الأرمنية

name armenia-interior-ministry
 kind government
 country armenia
 class ministry
 la Armenian Interior Ministry
 la Armenian interior ministry
 la Armenian Ministry of Interior
 la Armenian Ministry of the Interior
 la Armenia's Interior Ministry
 la Armenia's interior ministry
 la Armenia's Ministry of Interior
 la Armenia's Ministry of the Interior
 ar وزارة الداخلية الأرمينية
 ar الداخلية الأرمينية
 ar وزارة الداخلية الأرمنية
 ar الداخلية الأرمنية

name armenia-defence-ministry
 kind government
 country armenia
 class ministry
 la Armenian Defense Ministry
 la Armenian Defence Ministry
 la Armenian defense ministry
 la Armenian defence ministry
 la Armenian Ministry of Defense
 la Armenian Ministry of Defence
 la Armenia's Defense Ministry
 la Armenia's Defence Ministry
 la Armenia's defense ministry
 la Armenia's defence ministry
 la Armenia's Ministry of Defense
 la Armenia's Ministry of Defence
 ar وزارة الدفاع الأرمينية
 ar وزارة الدفاع الأرمنية

name armenia-justice-ministry
 kind government
 country armenia
 class ministry
 la Armenian Justice Ministry
 la Armenian justice ministry
 la Armenian Ministry of Justice
 la Armenia's Justice Ministry
 la Armenia's justice ministry
 la Armenia's Ministry of Justice
 ar وزارة العدل الأرمينية
 ar وزارة العدل الأرمنية

name armenia-finance-ministry
 kind government
 country armenia
 class ministry
 la Armenian Finance Ministry
 la Armenian finance ministry
 la Armenian Ministry of Finance
 la Armenia's Finance Ministry
 la Armenia's finance ministry
 la Armenia's Ministry of Finance
 ar وزارة المالية الأرمينية
 ar وزارة المالية الأرمنية

name armenia-health-ministry
 kind government
 country armenia
 class ministry
 la Armenian Health Ministry
 la Armenian health ministry
 la Armenian Ministry of Health
 la Armenia's Health Ministry
 la Armenia's health ministry
 la Armenia's Ministry of Health
 ar وزارة الصحة الأرمينية
 ar وزارة الصحة الأرمنية

name armenia-police
 kind government
 country armenia
 class police
 la Armenian police
 la Armenian Police
 la Armenian National Police
 la Armenia's police
 ar الشرطة الأرمينية
 ar الشرطة الأرمنية

name armenia-parliament
 kind government
 country armenia
 class parliament
 la Armenian parliament
 la Armenian Parliament
 la Armenia's parliament
 ar البرلمان الأرميني
 ar البرلمان الأرمني
 ar مجلس النواب الأرميني
 ar مجلس النواب الأرمني

name armenia-central-bank
 kind government
 country armenia
 class bank
 la Armenian central bank
 la Armenian Central Bank
 la Armenia's central bank
 la Central Bank of Armenia
 ar البنك المركزي الأرميني
 ar البنك المركزي الأرمني
 ar المصرف المركزي الأرميني
 ar المصرف المركزي الأرمني
 ar المركزي الأرميني
 ar المركزي الأرمني

name armenia-prosecution
 kind government
 country armenia
 class prosecutor
 la Armenian public prosecution
 la Armenian Public Prosecution
 la Armenian prosecutors
 la Armenian public prosecutor
 ar النيابة العامة الأرمينية
 ar النيابة العامة الأرمنية
 ar الادعاء العام الأرميني
 ar الادعاء العام الأرمني
 ar النيابة الأرمينية
 ar النيابة الأرمنية

name armenia-embassy
 kind government
 country armenia
 la Armenian embassy
 la Armenian Embassy
 ar السفارة الأرمينية
 ar السفارة الأرمنية

name georgia-foreign-ministry
 kind government
 country georgia
 class ministry
 la Georgian Foreign Ministry
 la Georgian foreign ministry
 la Georgian Ministry of Foreign Affairs
 la Georgian Foreign Affairs Ministry
 la Georgia's Foreign Ministry
 la Georgia's foreign ministry
 la Georgia's Ministry of Foreign Affairs
 la Georgia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Georgia
 ar وزارة الخارجية الجورجية
 ar الخارجية الجورجية

name georgia-interior-ministry
 kind government
 country georgia
 class ministry
 la Georgian Interior Ministry
 la Georgian interior ministry
 la Georgian Ministry of Interior
 la Georgian Ministry of the Interior
 la Georgia's Interior Ministry
 la Georgia's interior ministry
 la Georgia's Ministry of Interior
 la Georgia's Ministry of the Interior
 ar وزارة الداخلية الجورجية
 ar الداخلية الجورجية

name georgia-defence-ministry
 kind government
 country georgia
 class ministry
 la Georgian Defense Ministry
 la Georgian Defence Ministry
 la Georgian defense ministry
 la Georgian defence ministry
 la Georgian Ministry of Defense
 la Georgian Ministry of Defence
 la Georgia's Defense Ministry
 la Georgia's Defence Ministry
 la Georgia's defense ministry
 la Georgia's defence ministry
 la Georgia's Ministry of Defense
 la Georgia's Ministry of Defence
 ar وزارة الدفاع الجورجية

name georgia-army
 kind government
 country georgia
 class army
 la Georgian army
 la Georgian Army
 la Georgian military
 la Georgian armed forces
 la Georgian Armed Forces
 la Georgian troops
 ar الجيش الجورجي
 ar القوات المسلحة الجورجية
 ar القوات الجورجية

name georgia-police
 kind government
 country georgia
 class police
 la Georgian police
 la Georgian Police
 la Georgian National Police
 la Georgia's police
 ar الشرطة الجورجية

name georgia-parliament
 kind government
 country georgia
 class parliament
 la Georgian parliament
 la Georgian Parliament
 la Georgia's parliament
 ar البرلمان الجورجي
 ar مجلس النواب الجورجي

name georgia-central-bank
 kind government
 country georgia
 class bank
 la Georgian central bank
 la Georgian Central Bank
 la Georgia's central bank
 la Central Bank of Georgia
 ar البنك المركزي الجورجي
 ar المصرف المركزي الجورجي
 ar المركزي الجورجي

name georgia-prosecution
 kind government
 country georgia
 class prosecutor
 la Georgian public prosecution
 la Georgian Public Prosecution
 la Georgian prosecutors
 la Georgian public prosecutor
 ar النيابة العامة الجورجية
 ar الادعاء العام الجورجي
 ar النيابة الجورجية

name georgia-embassy
 kind government
 country georgia
 la Georgian embassy
 la Georgian Embassy
 ar السفارة الجورجية

name kazakhstan-foreign-ministry
 kind government
 country kazakhstan
 class ministry
 la Kazakh Foreign Ministry
 la Kazakh foreign ministry
 la Kazakh Ministry of Foreign Affairs
 la Kazakh Foreign Affairs Ministry
 la Kazakhstan's Foreign Ministry
 la Kazakhstan's foreign ministry
 la Kazakhstan's Ministry of Foreign Affairs
 la Kazakhstan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Kazakhstan
 ar وزارة الخارجية الكازاخستانية
 ar الخارجية الكازاخستانية
 ar وزارة الخارجية الكازاخية
 ar الخارجية الكازاخية

name kazakhstan-interior-ministry
 kind government
 country kazakhstan
 class ministry
 la Kazakh Interior Ministry
 la Kazakh interior ministry
 la Kazakh Ministry of Interior
 la Kazakh Ministry of the Interior
 la Kazakhstan's Interior Ministry
 la Kazakhstan's interior ministry
 la Kazakhstan's Ministry of Interior
 la Kazakhstan's Ministry of the Interior
 ar وزارة الداخلية الكازاخستانية
 ar الداخلية الكازاخستانية
 ar وزارة الداخلية الكازاخية
 ar الداخلية الكازاخية

name kazakhstan-defence-ministry
 kind government
 country kazakhstan
 class ministry
 la Kazakh Defense Ministry
 la Kazakh Defence Ministry
 la Kazakh defense ministry
 la Kazakh defence ministry
 la Kazakh Ministry of Defense
 la Kazakh Ministry of Defence
 la Kazakhstan's Defense Ministry
 la Kazakhstan's Defence Ministry
 la Kazakhstan's defense ministry
 la Kazakhstan's defence ministry
 la Kazakhstan's Ministry of Defense
 la Kazakhstan's Ministry of Defence
 ar وزارة الدفاع الكازاخستانية
 ar وزارة الدفاع الكازاخية

name kazakhstan-army
 kind government
 country kazakhstan
 class army
 la Kazakh army
 la Kazakh Army
 la Kazakh military
 la Kazakh armed forces
 la Kazakh Armed Forces
 la Kazakh troops
 ar الجيش الكازاخستاني
 ar الجيش الكازاخي
 ar القوات المسلحة الكازاخستانية
 ar القوات المسلحة الكازاخية
 ar القوات الكازاخستانية
 ar القوات الكازاخية

name kazakhstan-police
 kind government
 country kazakhstan
 class police
 la Kazakh police
 la Kazakh Police
 la Kazakh National Police
 la Kazakhstan's police
 ar الشرطة الكازاخستانية
 ar الشرطة الكازاخية

name kazakhstan-parliament
 kind government
 country kazakhstan
 class parliament
 la Kazakh parliament
 la Kazakh Parliament
 la Kazakhstan's parliament
 ar البرلمان الكازاخستاني
 ar البرلمان الكازاخي
 ar مجلس النواب الكازاخستاني
 ar مجلس النواب الكازاخي

name kazakhstan-central-bank
 kind government
 country kazakhstan
 class bank
 la Kazakh central bank
 la Kazakh Central Bank
 la Kazakhstan's central bank
 la Central Bank of Kazakhstan
 ar البنك المركزي الكازاخستاني
 ar البنك المركزي الكازاخي
 ar المصرف المركزي الكازاخستاني
 ar المصرف المركزي الكازاخي
 ar المركزي الكازاخستاني
 ar المركزي الكازاخي

name kazakhstan-prosecution
 kind government
 country kazakhstan
 class prosecutor
 la Kazakh public prosecution
 la Kazakh Public Prosecution
 la Kazakh prosecutors
 la Kazakh public prosecutor
 ar النيابة العامة الكازاخستانية
 ar النيابة العامة الكازاخية
 ar الادعاء العام الكازاخستاني
 ar الادعاء العام الكازاخي
 ar النيابة الكازاخستانية
 ar النيابة الكازاخية

name kazakhstan-embassy
 kind government
 country kazakhstan
 la Kazakh embassy
 la Kazakh Embassy
 ar السفارة الكازاخستانية
 ar السفارة الكازاخية

name belarus-foreign-ministry
 kind government
 country belarus
 class ministry
 la Belarusian Foreign Ministry
 la Belarusian foreign ministry
 la Belarusian Ministry of Foreign Affairs
 la Belarusian Foreign Affairs Ministry
 la Belarus' Foreign Ministry
 la Belarus' foreign ministry
 la Belarus' Ministry of Foreign Affairs
 la Belarus' Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Belarus
 ar وزارة الخارجية البيلاروسية
 ar الخارجية البيلاروسية
 ar وزارة الخارجية البيلوروسية
 ar الخارجية البيلوروسية

name belarus-interior-ministry
 kind government
 country belarus
 class ministry
 la Belarusian Interior Ministry
 la Belarusian interior ministry
 la Belarusian Ministry of Interior
 la Belarusian Ministry of the Interior
 la Belarus' Interior Ministry
 la Belarus' interior ministry
 la Belarus' Ministry of Interior
 la Belarus' Ministry of the Interior
 ar وزارة الداخلية البيلاروسية
 ar الداخلية البيلاروسية
 ar وزارة الداخلية البيلوروسية
 ar الداخلية البيلوروسية

name belarus-defence-ministry
 kind government
 country belarus
 class ministry
 la Belarusian Defense Ministry
 la Belarusian Defence Ministry
 la Belarusian defense ministry
 la Belarusian defence ministry
 la Belarusian Ministry of Defense
 la Belarusian Ministry of Defence
 la Belarus' Defense Ministry
 la Belarus' Defence Ministry
 la Belarus' defense ministry
 la Belarus' defence ministry
 la Belarus' Ministry of Defense
 la Belarus' Ministry of Defence
 ar وزارة الدفاع البيلاروسية
 ar وزارة الدفاع البيلوروسية

name belarus-army
 kind government
 country belarus
 class army
 la Belarusian army
 la Belarusian Army
 la Belarusian military
 la Belarusian armed forces
 la Belarusian Armed Forces
 la Belarusian troops
 ar الجيش البيلاروسي
 ar الجيش البيلوروسي
 ar القوات المسلحة البيلاروسية
 ar القوات المسلحة البيلوروسية
 ar القوات البيلاروسية
 ar القوات البيلوروسية

name belarus-police
 kind government
 country belarus
 class police
 la Belarusian police
 la Belarusian Police
 la Belarusian National Police
 la Belarus' police
 ar الشرطة البيلاروسية
 ar الشرطة البيلوروسية

name belarus-parliament
 kind government
 country belarus
 class parliament
 la Belarusian parliament
 la Belarusian Parliament
 la Belarus' parliament
 ar البرلمان البيلاروسي
 ar البرلمان البيلوروسي
 ar مجلس النواب البيلاروسي
 ar مجلس النواب البيلوروسي

name belarus-central-bank
 kind government
 country belarus
 class bank
 la Belarusian central bank
 la Belarusian Central Bank
 la Belarus' central bank
 la Central Bank of Belarus
 ar البنك المركزي البيلاروسي
 ar البنك المركزي البيلوروسي
 ar المصرف المركزي البيلاروسي
 ar المصرف المركزي البيلوروسي
 ar المركزي البيلاروسي
 ar المركزي البيلوروسي

name belarus-prosecution
 kind government
 country belarus
 class prosecutor
 la Belarusian public prosecution
 la Belarusian Public Prosecution
 la Belarusian prosecutors
 la Belarusian public prosecutor
 ar النيابة العامة البيلاروسية
 ar النيابة العامة البيلوروسية
 ar الادعاء العام البيلاروسي
 ar الادعاء العام البيلوروسي
 ar النيابة البيلاروسية
 ar النيابة البيلوروسية

name belarus-embassy
 kind government
 country belarus
 la Belarusian embassy
 la Belarusian Embassy
 ar السفارة البيلاروسية
 ar السفارة البيلوروسية

name canada-interior-ministry
 kind government
 country canada
 class ministry
 la Canadian Interior Ministry
 la Canadian interior ministry
 la Canadian Ministry of Interior
 la Canadian Ministry of the Interior
 la Canada's Interior Ministry
 la Canada's interior ministry
 la Canada's Ministry of Interior
 la Canada's Ministry of the Interior
 ar وزارة الداخلية الكندية
 ar الداخلية الكندية

name canada-defence-ministry
 kind government
 country canada
 class ministry
 la Canadian Defense Ministry
 la Canadian Defence Ministry
 la Canadian defense ministry
 la Canadian defence ministry
 la Canadian Ministry of Defense
 la Canadian Ministry of Defence
 la Canada's Defense Ministry
 la Canada's Defence Ministry
 la Canada's defense ministry
 la Canada's defence ministry
 la Canada's Ministry of Defense
 la Canada's Ministry of Defence
 ar وزارة الدفاع الكندية

name canada-justice-ministry
 kind government
 country canada
 class ministry
 la Canadian Justice Ministry
 la Canadian justice ministry
 la Canadian Ministry of Justice
 la Canada's Justice Ministry
 la Canada's justice ministry
 la Canada's Ministry of Justice
 ar وزارة العدل الكندية

name canada-finance-ministry
 kind government
 country canada
 class ministry
 la Canadian Finance Ministry
 la Canadian finance ministry
 la Canadian Ministry of Finance
 la Canada's Finance Ministry
 la Canada's finance ministry
 la Canada's Ministry of Finance
 ar وزارة المالية الكندية

name canada-health-ministry
 kind government
 country canada
 class ministry
 la Canadian Health Ministry
 la Canadian health ministry
 la Canadian Ministry of Health
 la Canada's Health Ministry
 la Canada's health ministry
 la Canada's Ministry of Health
 ar وزارة الصحة الكندية

name canada-police
 kind government
 country canada
 class police
 la Canadian police
 la Canadian Police
 la Canadian National Police
 la Canada's police
 ar الشرطة الكندية

name canada-parliament
 kind government
 country canada
 class parliament
 la Canadian parliament
 la Canadian Parliament
 la Canada's parliament
 ar البرلمان الكندي
 ar مجلس النواب الكندي

name canada-prosecution
 kind government
 country canada
 class prosecutor
 la Canadian public prosecution
 la Canadian Public Prosecution
 la Canadian prosecutors
 la Canadian public prosecutor
 ar النيابة العامة الكندية
 ar الادعاء العام الكندي
 ar النيابة الكندية

name canada-embassy
 kind government
 country canada
 la Canadian embassy
 la Canadian Embassy
 ar السفارة الكندية

name mexico-foreign-ministry
 kind government
 country mexico
 class ministry
 la Mexican Foreign Ministry
 la Mexican foreign ministry
 la Mexican Ministry of Foreign Affairs
 la Mexican Foreign Affairs Ministry
 la Mexico's Foreign Ministry
 la Mexico's foreign ministry
 la Mexico's Ministry of Foreign Affairs
 la Mexico's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Mexico
 ar وزارة الخارجية المكسيكية
 ar الخارجية المكسيكية

name mexico-interior-ministry
 kind government
 country mexico
 class ministry
 la Mexican Interior Ministry
 la Mexican interior ministry
 la Mexican Ministry of Interior
 la Mexican Ministry of the Interior
 la Mexico's Interior Ministry
 la Mexico's interior ministry
 la Mexico's Ministry of Interior
 la Mexico's Ministry of the Interior
 ar وزارة الداخلية المكسيكية
 ar الداخلية المكسيكية

name mexico-justice-ministry
 kind government
 country mexico
 class ministry
 la Mexican Justice Ministry
 la Mexican justice ministry
 la Mexican Ministry of Justice
 la Mexico's Justice Ministry
 la Mexico's justice ministry
 la Mexico's Ministry of Justice
 ar وزارة العدل المكسيكية

name mexico-finance-ministry
 kind government
 country mexico
 class ministry
 la Mexican Finance Ministry
 la Mexican finance ministry
 la Mexican Ministry of Finance
 la Mexico's Finance Ministry
 la Mexico's finance ministry
 la Mexico's Ministry of Finance
 ar وزارة المالية المكسيكية

name mexico-health-ministry
 kind government
 country mexico
 class ministry
 la Mexican Health Ministry
 la Mexican health ministry
 la Mexican Ministry of Health
 la Mexico's Health Ministry
 la Mexico's health ministry
 la Mexico's Ministry of Health
 ar وزارة الصحة المكسيكية

name mexico-police
 kind government
 country mexico
 class police
 la Mexican police
 la Mexican Police
 la Mexican National Police
 la Mexico's police
 ar الشرطة المكسيكية

name mexico-parliament
 kind government
 country mexico
 class parliament
 la Mexican parliament
 la Mexican Parliament
 la Mexico's parliament
 ar البرلمان المكسيكي
 ar مجلس النواب المكسيكي

name mexico-central-bank
 kind government
 country mexico
 class bank
 la Mexican central bank
 la Mexican Central Bank
 la Mexico's central bank
 la Central Bank of Mexico
 ar البنك المركزي المكسيكي
 ar المصرف المركزي المكسيكي
 ar المركزي المكسيكي

name mexico-embassy
 kind government
 country mexico
 la Mexican embassy
 la Mexican Embassy
 ar السفارة المكسيكية

name brazil-foreign-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Foreign Ministry
 la Brazilian foreign ministry
 la Brazilian Ministry of Foreign Affairs
 la Brazilian Foreign Affairs Ministry
 la Brazil's Foreign Ministry
 la Brazil's foreign ministry
 la Brazil's Ministry of Foreign Affairs
 la Brazil's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Brazil
 ar وزارة الخارجية البرازيلية
 ar الخارجية البرازيلية

name brazil-interior-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Interior Ministry
 la Brazilian interior ministry
 la Brazilian Ministry of Interior
 la Brazilian Ministry of the Interior
 la Brazil's Interior Ministry
 la Brazil's interior ministry
 la Brazil's Ministry of Interior
 la Brazil's Ministry of the Interior
 ar وزارة الداخلية البرازيلية
 ar الداخلية البرازيلية

name brazil-defence-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Defense Ministry
 la Brazilian Defence Ministry
 la Brazilian defense ministry
 la Brazilian defence ministry
 la Brazilian Ministry of Defense
 la Brazilian Ministry of Defence
 la Brazil's Defense Ministry
 la Brazil's Defence Ministry
 la Brazil's defense ministry
 la Brazil's defence ministry
 la Brazil's Ministry of Defense
 la Brazil's Ministry of Defence
 ar وزارة الدفاع البرازيلية

name brazil-justice-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Justice Ministry
 la Brazilian justice ministry
 la Brazilian Ministry of Justice
 la Brazil's Justice Ministry
 la Brazil's justice ministry
 la Brazil's Ministry of Justice
 ar وزارة العدل البرازيلية

name brazil-finance-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Finance Ministry
 la Brazilian finance ministry
 la Brazilian Ministry of Finance
 la Brazil's Finance Ministry
 la Brazil's finance ministry
 la Brazil's Ministry of Finance
 ar وزارة المالية البرازيلية

name brazil-health-ministry
 kind government
 country brazil
 class ministry
 la Brazilian Health Ministry
 la Brazilian health ministry
 la Brazilian Ministry of Health
 la Brazil's Health Ministry
 la Brazil's health ministry
 la Brazil's Ministry of Health
 ar وزارة الصحة البرازيلية

name brazil-army
 kind government
 country brazil
 class army
 la Brazilian army
 la Brazilian Army
 la Brazilian military
 la Brazilian armed forces
 la Brazilian Armed Forces
 la Brazilian troops
 ar الجيش البرازيلي
 ar القوات المسلحة البرازيلية
 ar القوات البرازيلية

name brazil-police
 kind government
 country brazil
 class police
 la Brazilian police
 la Brazilian Police
 la Brazilian National Police
 la Brazil's police
 ar الشرطة البرازيلية

name brazil-parliament
 kind government
 country brazil
 class parliament
 la Brazilian parliament
 la Brazilian Parliament
 la Brazil's parliament
 ar البرلمان البرازيلي
 ar مجلس النواب البرازيلي

name brazil-central-bank
 kind government
 country brazil
 class bank
 la Brazilian central bank
 la Brazilian Central Bank
 la Brazil's central bank
 la Central Bank of Brazil
 ar البنك المركزي البرازيلي
 ar المصرف المركزي البرازيلي
 ar المركزي البرازيلي

name brazil-prosecution
 kind government
 country brazil
 class prosecutor
 la Brazilian public prosecution
 la Brazilian Public Prosecution
 la Brazilian prosecutors
 la Brazilian public prosecutor
 ar النيابة العامة البرازيلية
 ar الادعاء العام البرازيلي
 ar النيابة البرازيلية

name brazil-embassy
 kind government
 country brazil
 la Brazilian embassy
 la Brazilian Embassy
 ar السفارة البرازيلية

name argentina-foreign-ministry
 kind government
 country argentina
 class ministry
 la Argentine Foreign Ministry
 la Argentine foreign ministry
 la Argentine Ministry of Foreign Affairs
 la Argentine Foreign Affairs Ministry
 la Argentina's Foreign Ministry
 la Argentina's foreign ministry
 la Argentina's Ministry of Foreign Affairs
 la Argentina's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Argentina
 ar وزارة الخارجية الأرجنتينية
 ar الخارجية الأرجنتينية

name argentina-interior-ministry
 kind government
 country argentina
 class ministry
 la Argentine Interior Ministry
 la Argentine interior ministry
 la Argentine Ministry of Interior
 la Argentine Ministry of the Interior
 la Argentina's Interior Ministry
 la Argentina's interior ministry
 la Argentina's Ministry of Interior
 la Argentina's Ministry of the Interior
 ar وزارة الداخلية الأرجنتينية
 ar الداخلية الأرجنتينية

name argentina-defence-ministry
 kind government
 country argentina
 class ministry
 la Argentine Defense Ministry
 la Argentine Defence Ministry
 la Argentine defense ministry
 la Argentine defence ministry
 la Argentine Ministry of Defense
 la Argentine Ministry of Defence
 la Argentina's Defense Ministry
 la Argentina's Defence Ministry
 la Argentina's defense ministry
 la Argentina's defence ministry
 la Argentina's Ministry of Defense
 la Argentina's Ministry of Defence
 ar وزارة الدفاع الأرجنتينية

name argentina-army
 kind government
 country argentina
 class army
 la Argentine army
 la Argentine Army
 la Argentine military
 la Argentine armed forces
 la Argentine Armed Forces
 la Argentine troops
 ar الجيش الأرجنتيني
 ar القوات المسلحة الأرجنتينية
 ar القوات الأرجنتينية

name argentina-police
 kind government
 country argentina
 class police
 la Argentine police
 la Argentine Police
 la Argentine National Police
 la Argentina's police
 ar الشرطة الأرجنتينية

name argentina-parliament
 kind government
 country argentina
 class parliament
 la Argentine parliament
 la Argentine Parliament
 la Argentina's parliament
 ar البرلمان الأرجنتيني
 ar مجلس النواب الأرجنتيني

name argentina-central-bank
 kind government
 country argentina
 class bank
 la Argentine central bank
 la Argentine Central Bank
 la Argentina's central bank
 la Central Bank of Argentina
 ar البنك المركزي الأرجنتيني
 ar المصرف المركزي الأرجنتيني
 ar المركزي الأرجنتيني

name argentina-prosecution
 kind government
 country argentina
 class prosecutor
 la Argentine public prosecution
 la Argentine Public Prosecution
 la Argentine prosecutors
 la Argentine public prosecutor
 ar النيابة العامة الأرجنتينية
 ar الادعاء العام الأرجنتيني
 ar النيابة الأرجنتينية

name argentina-embassy
 kind government
 country argentina
 la Argentine embassy
 la Argentine Embassy
 ar السفارة الأرجنتينية

name colombia-foreign-ministry
 kind government
 country colombia
 class ministry
 la Colombian Foreign Ministry
 la Colombian foreign ministry
 la Colombian Ministry of Foreign Affairs
 la Colombian Foreign Affairs Ministry
 la Colombia's Foreign Ministry
 la Colombia's foreign ministry
 la Colombia's Ministry of Foreign Affairs
 la Colombia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Colombia
 ar وزارة الخارجية الكولومبية
 ar الخارجية الكولومبية

name colombia-interior-ministry
 kind government
 country colombia
 class ministry
 la Colombian Interior Ministry
 la Colombian interior ministry
 la Colombian Ministry of Interior
 la Colombian Ministry of the Interior
 la Colombia's Interior Ministry
 la Colombia's interior ministry
 la Colombia's Ministry of Interior
 la Colombia's Ministry of the Interior
 ar وزارة الداخلية الكولومبية
 ar الداخلية الكولومبية

name colombia-defence-ministry
 kind government
 country colombia
 class ministry
 la Colombian Defense Ministry
 la Colombian Defence Ministry
 la Colombian defense ministry
 la Colombian defence ministry
 la Colombian Ministry of Defense
 la Colombian Ministry of Defence
 la Colombia's Defense Ministry
 la Colombia's Defence Ministry
 la Colombia's defense ministry
 la Colombia's defence ministry
 la Colombia's Ministry of Defense
 la Colombia's Ministry of Defence
 ar وزارة الدفاع الكولومبية

name colombia-police
 kind government
 country colombia
 class police
 la Colombian police
 la Colombian Police
 la Colombian National Police
 la Colombia's police
 ar الشرطة الكولومبية

name colombia-parliament
 kind government
 country colombia
 class parliament
 la Colombian parliament
 la Colombian Parliament
 la Colombia's parliament
 ar البرلمان الكولومبي
 ar مجلس النواب الكولومبي

name colombia-central-bank
 kind government
 country colombia
 class bank
 la Colombian central bank
 la Colombian Central Bank
 la Colombia's central bank
 la Central Bank of Colombia
 ar البنك المركزي الكولومبي
 ar المصرف المركزي الكولومبي
 ar المركزي الكولومبي

name colombia-prosecution
 kind government
 country colombia
 class prosecutor
 la Colombian public prosecution
 la Colombian Public Prosecution
 la Colombian prosecutors
 la Colombian public prosecutor
 ar النيابة العامة الكولومبية
 ar الادعاء العام الكولومبي
 ar النيابة الكولومبية

name colombia-embassy
 kind government
 country colombia
 la Colombian embassy
 la Colombian Embassy
 ar السفارة الكولومبية

name venezuela-foreign-ministry
 kind government
 country venezuela
 class ministry
 la Venezuelan Foreign Ministry
 la Venezuelan foreign ministry
 la Venezuelan Ministry of Foreign Affairs
 la Venezuelan Foreign Affairs Ministry
 la Venezuela's Foreign Ministry
 la Venezuela's foreign ministry
 la Venezuela's Ministry of Foreign Affairs
 la Venezuela's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Venezuela
 ar وزارة الخارجية الفنزويلية
 ar الخارجية الفنزويلية
 ar وزارة الخارجية الفينزويلية
 ar الخارجية الفينزويلية

name venezuela-interior-ministry
 kind government
 country venezuela
 class ministry
 la Venezuelan Interior Ministry
 la Venezuelan interior ministry
 la Venezuelan Ministry of Interior
 la Venezuelan Ministry of the Interior
 la Venezuela's Interior Ministry
 la Venezuela's interior ministry
 la Venezuela's Ministry of Interior
 la Venezuela's Ministry of the Interior
 ar وزارة الداخلية الفنزويلية
 ar الداخلية الفنزويلية
 ar وزارة الداخلية الفينزويلية
 ar الداخلية الفينزويلية

name venezuela-defence-ministry
 kind government
 country venezuela
 class ministry
 la Venezuelan Defense Ministry
 la Venezuelan Defence Ministry
 la Venezuelan defense ministry
 la Venezuelan defence ministry
 la Venezuelan Ministry of Defense
 la Venezuelan Ministry of Defence
 la Venezuela's Defense Ministry
 la Venezuela's Defence Ministry
 la Venezuela's defense ministry
 la Venezuela's defence ministry
 la Venezuela's Ministry of Defense
 la Venezuela's Ministry of Defence
 ar وزارة الدفاع الفنزويلية
 ar وزارة الدفاع الفينزويلية

name venezuela-police
 kind government
 country venezuela
 class police
 la Venezuelan police
 la Venezuelan Police
 la Venezuelan National Police
 la Venezuela's police
 ar الشرطة الفنزويلية
 ar الشرطة الفينزويلية

name venezuela-parliament
 kind government
 country venezuela
 class parliament
 la Venezuelan parliament
 la Venezuelan Parliament
 la Venezuela's parliament
 ar البرلمان الفنزويلي
 ar البرلمان الفينزويلي
 ar مجلس النواب الفنزويلي
 ar مجلس النواب الفينزويلي

name venezuela-central-bank
 kind government
 country venezuela
 class bank
 la Venezuelan central bank
 la Venezuelan Central Bank
 la Venezuela's central bank
 la Central Bank of Venezuela
 ar البنك المركزي الفنزويلي
 ar البنك المركزي الفينزويلي
 ar المصرف المركزي الفنزويلي
 ar المصرف المركزي الفينزويلي
 ar المركزي الفنزويلي
 ar المركزي الفينزويلي

name venezuela-prosecution
 kind government
 country venezuela
 class prosecutor
 la Venezuelan public prosecution
 la Venezuelan Public Prosecution
 la Venezuelan prosecutors
 la Venezuelan public prosecutor
 ar النيابة العامة الفنزويلية
 ar النيابة العامة الفينزويلية
 ar الادعاء العام الفنزويلي
 ar الادعاء العام الفينزويلي
 ar النيابة الفنزويلية
 ar النيابة الفينزويلية

name venezuela-embassy
 kind government
 country venezuela
 la Venezuelan embassy
 la Venezuelan Embassy
 ar السفارة الفنزويلية
 ar السفارة الفينزويلية

name chile-foreign-ministry
 kind government
 country chile
 class ministry
 la Chilean Foreign Ministry
 la Chilean foreign ministry
 la Chilean Ministry of Foreign Affairs
 la Chilean Foreign Affairs Ministry
 la Chile's Foreign Ministry
 la Chile's foreign ministry
 la Chile's Ministry of Foreign Affairs
 la Chile's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Chile
 ar وزارة الخارجية التشيلية
 ar الخارجية التشيلية
 ar وزارة الخارجية الشيلية
 ar الخارجية الشيلية
 ar وزارة الخارجية التشيليانية
 ar الخارجية التشيليانية

name chile-interior-ministry
 kind government
 country chile
 class ministry
 la Chilean Interior Ministry
 la Chilean interior ministry
 la Chilean Ministry of Interior
 la Chilean Ministry of the Interior
 la Chile's Interior Ministry
 la Chile's interior ministry
 la Chile's Ministry of Interior
 la Chile's Ministry of the Interior
 ar وزارة الداخلية التشيلية
 ar الداخلية التشيلية
 ar وزارة الداخلية الشيلية
 ar الداخلية الشيلية
 ar وزارة الداخلية التشيليانية
 ar الداخلية التشيليانية

name chile-defence-ministry
 kind government
 country chile
 class ministry
 la Chilean Defense Ministry
 la Chilean Defence Ministry
 la Chilean defense ministry
 la Chilean defence ministry
 la Chilean Ministry of Defense
 la Chilean Ministry of Defence
 la Chile's Defense Ministry
 la Chile's Defence Ministry
 la Chile's defense ministry
 la Chile's defence ministry
 la Chile's Ministry of Defense
 la Chile's Ministry of Defence
 ar وزارة الدفاع التشيلية
 ar وزارة الدفاع الشيلية
 ar وزارة الدفاع التشيليانية

name chile-army
 kind government
 country chile
 class army
 la Chilean army
 la Chilean Army
 la Chilean military
 la Chilean armed forces
 la Chilean Armed Forces
 la Chilean troops
 ar الجيش التشيلي
 ar الجيش الشيلي
 ar الجيش التشيلياني
 ar القوات المسلحة التشيلية
 ar القوات المسلحة الشيلية
 ar القوات المسلحة التشيليانية
 ar القوات التشيلية
 ar القوات الشيلية
 ar القوات التشيليانية

name chile-police
 kind government
 country chile
 class police
 la Chilean police
 la Chilean Police
 la Chilean National Police
 la Chile's police
 ar الشرطة التشيلية
 ar الشرطة الشيلية
 ar الشرطة التشيليانية

name chile-parliament
 kind government
 country chile
 class parliament
 la Chilean parliament
 la Chilean Parliament
 la Chile's parliament
 ar البرلمان التشيلي
 ar البرلمان الشيلي
 ar البرلمان التشيلياني
 ar مجلس النواب التشيلي
 ar مجلس النواب الشيلي
 ar مجلس النواب التشيلياني

name chile-central-bank
 kind government
 country chile
 class bank
 la Chilean central bank
 la Chilean Central Bank
 la Chile's central bank
 la Central Bank of Chile
 ar البنك المركزي التشيلي
 ar البنك المركزي الشيلي
 ar البنك المركزي التشيلياني
 ar المصرف المركزي التشيلي
 ar المصرف المركزي الشيلي
 ar المصرف المركزي التشيلياني
 ar المركزي التشيلي
 ar المركزي الشيلي
 ar المركزي التشيلياني

name chile-prosecution
 kind government
 country chile
 class prosecutor
 la Chilean public prosecution
 la Chilean Public Prosecution
 la Chilean prosecutors
 la Chilean public prosecutor
 ar النيابة العامة التشيلية
 ar النيابة العامة الشيلية
 ar النيابة العامة التشيليانية
 ar الادعاء العام التشيلي
 ar الادعاء العام الشيلي
 ar الادعاء العام التشيلياني
 ar النيابة التشيلية
 ar النيابة الشيلية
 ar النيابة التشيليانية

name chile-embassy
 kind government
 country chile
 la Chilean embassy
 la Chilean Embassy
 ar السفارة التشيلية
 ar السفارة الشيلية
 ar السفارة التشيليانية

name peru-foreign-ministry
 kind government
 country peru
 class ministry
 la Peruvian Foreign Ministry
 la Peruvian foreign ministry
 la Peruvian Ministry of Foreign Affairs
 la Peruvian Foreign Affairs Ministry
 la Peru's Foreign Ministry
 la Peru's foreign ministry
 la Peru's Ministry of Foreign Affairs
 la Peru's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Peru
 ar وزارة الخارجية البيروفية
 ar الخارجية البيروفية
 ar وزارة الخارجية البيروية
 ar الخارجية البيروية
 ar وزارة الخارجية البيروانية
 ar الخارجية البيروانية

name peru-interior-ministry
 kind government
 country peru
 class ministry
 la Peruvian Interior Ministry
 la Peruvian interior ministry
 la Peruvian Ministry of Interior
 la Peruvian Ministry of the Interior
 la Peru's Interior Ministry
 la Peru's interior ministry
 la Peru's Ministry of Interior
 la Peru's Ministry of the Interior
 ar وزارة الداخلية البيروفية
 ar الداخلية البيروفية
 ar وزارة الداخلية البيروية
 ar الداخلية البيروية
 ar وزارة الداخلية البيروانية
 ar الداخلية البيروانية

name peru-defence-ministry
 kind government
 country peru
 class ministry
 la Peruvian Defense Ministry
 la Peruvian Defence Ministry
 la Peruvian defense ministry
 la Peruvian defence ministry
 la Peruvian Ministry of Defense
 la Peruvian Ministry of Defence
 la Peru's Defense Ministry
 la Peru's Defence Ministry
 la Peru's defense ministry
 la Peru's defence ministry
 la Peru's Ministry of Defense
 la Peru's Ministry of Defence
 ar وزارة الدفاع البيروفية
 ar وزارة الدفاع البيروية
 ar وزارة الدفاع البيروانية

name peru-army
 kind government
 country peru
 class army
 la Peruvian army
 la Peruvian Army
 la Peruvian military
 la Peruvian armed forces
 la Peruvian Armed Forces
 la Peruvian troops
 ar الجيش البيروفي
 ar الجيش البيروي
 ar الجيش البيرواني
 ar القوات المسلحة البيروفية
 ar القوات المسلحة البيروية
 ar القوات المسلحة البيروانية
 ar القوات البيروفية
 ar القوات البيروية
 ar القوات البيروانية

name peru-police
 kind government
 country peru
 class police
 la Peruvian police
 la Peruvian Police
 la Peruvian National Police
 la Peru's police
 ar الشرطة البيروفية
 ar الشرطة البيروية
 ar الشرطة البيروانية

name peru-parliament
 kind government
 country peru
 class parliament
 la Peruvian parliament
 la Peruvian Parliament
 la Peru's parliament
 ar البرلمان البيروفي
 ar البرلمان البيروي
 ar البرلمان البيرواني
 ar مجلس النواب البيروفي
 ar مجلس النواب البيروي
 ar مجلس النواب البيرواني

name peru-central-bank
 kind government
 country peru
 class bank
 la Peruvian central bank
 la Peruvian Central Bank
 la Peru's central bank
 la Central Bank of Peru
 ar البنك المركزي البيروفي
 ar البنك المركزي البيروي
 ar البنك المركزي البيرواني
 ar المصرف المركزي البيروفي
 ar المصرف المركزي البيروي
 ar المصرف المركزي البيرواني
 ar المركزي البيروفي
 ar المركزي البيروي
 ar المركزي البيرواني

name peru-prosecution
 kind government
 country peru
 class prosecutor
 la Peruvian public prosecution
 la Peruvian Public Prosecution
 la Peruvian prosecutors
 la Peruvian public prosecutor
 ar النيابة العامة البيروفية
 ar النيابة العامة البيروية
 ar النيابة العامة البيروانية
 ar الادعاء العام البيروفي
 ar الادعاء العام البيروي
 ar الادعاء العام البيرواني
 ar النيابة البيروفية
 ar النيابة البيروية
 ar النيابة البيروانية

name peru-embassy
 kind government
 country peru
 la Peruvian embassy
 la Peruvian Embassy
 ar السفارة البيروفية
 ar السفارة البيروية
 ar السفارة البيروانية

name cuba-foreign-ministry
 kind government
 country cuba
 class ministry
 la Cuban Foreign Ministry
 la Cuban foreign ministry
 la Cuban Ministry of Foreign Affairs
 la Cuban Foreign Affairs Ministry
 la Cuba's Foreign Ministry
 la Cuba's foreign ministry
 la Cuba's Ministry of Foreign Affairs
 la Cuba's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Cuba
 ar وزارة الخارجية الكوبية
 ar الخارجية الكوبية

name cuba-interior-ministry
 kind government
 country cuba
 class ministry
 la Cuban Interior Ministry
 la Cuban interior ministry
 la Cuban Ministry of Interior
 la Cuban Ministry of the Interior
 la Cuba's Interior Ministry
 la Cuba's interior ministry
 la Cuba's Ministry of Interior
 la Cuba's Ministry of the Interior
 ar وزارة الداخلية الكوبية
 ar الداخلية الكوبية

name cuba-defence-ministry
 kind government
 country cuba
 class ministry
 la Cuban Defense Ministry
 la Cuban Defence Ministry
 la Cuban defense ministry
 la Cuban defence ministry
 la Cuban Ministry of Defense
 la Cuban Ministry of Defence
 la Cuba's Defense Ministry
 la Cuba's Defence Ministry
 la Cuba's defense ministry
 la Cuba's defence ministry
 la Cuba's Ministry of Defense
 la Cuba's Ministry of Defence
 ar وزارة الدفاع الكوبية

name cuba-army
 kind government
 country cuba
 class army
 la Cuban army
 la Cuban Army
 la Cuban military
 la Cuban armed forces
 la Cuban Armed Forces
 la Cuban troops
 ar الجيش الكوبي
 ar القوات المسلحة الكوبية
 ar القوات الكوبية

name cuba-police
 kind government
 country cuba
 class police
 la Cuban police
 la Cuban Police
 la Cuban National Police
 la Cuba's police
 ar الشرطة الكوبية

name cuba-parliament
 kind government
 country cuba
 class parliament
 la Cuban parliament
 la Cuban Parliament
 la Cuba's parliament
 ar البرلمان الكوبي
 ar مجلس النواب الكوبي

name cuba-central-bank
 kind government
 country cuba
 class bank
 la Cuban central bank
 la Cuban Central Bank
 la Cuba's central bank
 la Central Bank of Cuba
 ar البنك المركزي الكوبي
 ar المصرف المركزي الكوبي
 ar المركزي الكوبي

name cuba-prosecution
 kind government
 country cuba
 class prosecutor
 la Cuban public prosecution
 la Cuban Public Prosecution
 la Cuban prosecutors
 la Cuban public prosecutor
 ar النيابة العامة الكوبية
 ar الادعاء العام الكوبي
 ar النيابة الكوبية

name cuba-embassy
 kind government
 country cuba
 la Cuban embassy
 la Cuban Embassy
 ar السفارة الكوبية

name australia-foreign-ministry
 kind government
 country australia
 class ministry
 la Australian Foreign Ministry
 la Australian foreign ministry
 la Australian Ministry of Foreign Affairs
 la Australian Foreign Affairs Ministry
 la Australia's Foreign Ministry
 la Australia's foreign ministry
 la Australia's Ministry of Foreign Affairs
 la Australia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Australia
 ar وزارة الخارجية الأسترالية
 ar الخارجية الأسترالية

name australia-interior-ministry
 kind government
 country australia
 class ministry
 la Australian Interior Ministry
 la Australian interior ministry
 la Australian Ministry of Interior
 la Australian Ministry of the Interior
 la Australia's Interior Ministry
 la Australia's interior ministry
 la Australia's Ministry of Interior
 la Australia's Ministry of the Interior
 ar وزارة الداخلية الأسترالية
 ar الداخلية الأسترالية

name australia-defence-ministry
 kind government
 country australia
 class ministry
 la Australian Defense Ministry
 la Australian Defence Ministry
 la Australian defense ministry
 la Australian defence ministry
 la Australian Ministry of Defense
 la Australian Ministry of Defence
 la Australia's Defense Ministry
 la Australia's Defence Ministry
 la Australia's defense ministry
 la Australia's defence ministry
 la Australia's Ministry of Defense
 la Australia's Ministry of Defence
 ar وزارة الدفاع الأسترالية

name australia-justice-ministry
 kind government
 country australia
 class ministry
 la Australian Justice Ministry
 la Australian justice ministry
 la Australian Ministry of Justice
 la Australia's Justice Ministry
 la Australia's justice ministry
 la Australia's Ministry of Justice
 ar وزارة العدل الأسترالية

name australia-finance-ministry
 kind government
 country australia
 class ministry
 la Australian Finance Ministry
 la Australian finance ministry
 la Australian Ministry of Finance
 la Australia's Finance Ministry
 la Australia's finance ministry
 la Australia's Ministry of Finance
 ar وزارة المالية الأسترالية

name australia-health-ministry
 kind government
 country australia
 class ministry
 la Australian Health Ministry
 la Australian health ministry
 la Australian Ministry of Health
 la Australia's Health Ministry
 la Australia's health ministry
 la Australia's Ministry of Health
 ar وزارة الصحة الأسترالية

name australia-police
 kind government
 country australia
 class police
 la Australian police
 la Australian Police
 la Australian National Police
 la Australia's police
 ar الشرطة الأسترالية

name australia-parliament
 kind government
 country australia
 class parliament
 la Australian parliament
 la Australian Parliament
 la Australia's parliament
 ar البرلمان الأسترالي
 ar مجلس النواب الأسترالي

name australia-prosecution
 kind government
 country australia
 class prosecutor
 la Australian public prosecution
 la Australian Public Prosecution
 la Australian prosecutors
 la Australian public prosecutor
 ar النيابة العامة الأسترالية
 ar الادعاء العام الأسترالي
 ar النيابة الأسترالية

name australia-embassy
 kind government
 country australia
 la Australian embassy
 la Australian Embassy
 ar السفارة الأسترالية

name new-zealand-foreign-ministry
 kind government
 country new-zealand
 class ministry
 la New Zealander Foreign Ministry
 la New Zealander foreign ministry
 la New Zealander Ministry of Foreign Affairs
 la New Zealander Foreign Affairs Ministry
 la New Zealand's Foreign Ministry
 la New Zealand's foreign ministry
 la New Zealand's Ministry of Foreign Affairs
 la New Zealand's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of New Zealand
 ar وزارة الخارجية النيوزيلندية
 ar الخارجية النيوزيلندية
 ar وزارة الخارجية النيوزيلاندية
 ar الخارجية النيوزيلاندية

name new-zealand-interior-ministry
 kind government
 country new-zealand
 class ministry
 la New Zealander Interior Ministry
 la New Zealander interior ministry
 la New Zealander Ministry of Interior
 la New Zealander Ministry of the Interior
 la New Zealand's Interior Ministry
 la New Zealand's interior ministry
 la New Zealand's Ministry of Interior
 la New Zealand's Ministry of the Interior
 ar وزارة الداخلية النيوزيلندية
 ar الداخلية النيوزيلندية
 ar وزارة الداخلية النيوزيلاندية
 ar الداخلية النيوزيلاندية

name new-zealand-defence-ministry
 kind government
 country new-zealand
 class ministry
 la New Zealander Defense Ministry
 la New Zealander Defence Ministry
 la New Zealander defense ministry
 la New Zealander defence ministry
 la New Zealander Ministry of Defense
 la New Zealander Ministry of Defence
 la New Zealand's Defense Ministry
 la New Zealand's Defence Ministry
 la New Zealand's defense ministry
 la New Zealand's defence ministry
 la New Zealand's Ministry of Defense
 la New Zealand's Ministry of Defence
 ar وزارة الدفاع النيوزيلندية
 ar وزارة الدفاع النيوزيلاندية

name new-zealand-army
 kind government
 country new-zealand
 class army
 la New Zealander army
 la New Zealander Army
 la New Zealander military
 la New Zealander armed forces
 la New Zealander Armed Forces
 la New Zealander troops
 ar الجيش النيوزيلندي
 ar الجيش النيوزيلاندي
 ar القوات المسلحة النيوزيلندية
 ar القوات المسلحة النيوزيلاندية
 ar القوات النيوزيلندية
 ar القوات النيوزيلاندية

name new-zealand-police
 kind government
 country new-zealand
 class police
 la New Zealander police
 la New Zealander Police
 la New Zealander National Police
 la New Zealand's police
 ar الشرطة النيوزيلندية
 ar الشرطة النيوزيلاندية

name new-zealand-parliament
 kind government
 country new-zealand
 class parliament
 la New Zealander parliament
 la New Zealander Parliament
 la New Zealand's parliament
 ar البرلمان النيوزيلندي
 ar البرلمان النيوزيلاندي
 ar مجلس النواب النيوزيلندي
 ar مجلس النواب النيوزيلاندي

name new-zealand-central-bank
 kind government
 country new-zealand
 class bank
 la New Zealander central bank
 la New Zealander Central Bank
 la New Zealand's central bank
 la Central Bank of New Zealand
 ar البنك المركزي النيوزيلندي
 ar البنك المركزي النيوزيلاندي
 ar المصرف المركزي النيوزيلندي
 ar المصرف المركزي النيوزيلاندي
 ar المركزي النيوزيلندي
 ar المركزي النيوزيلاندي

name new-zealand-prosecution
 kind government
 country new-zealand
 class prosecutor
 la New Zealander public prosecution
 la New Zealander Public Prosecution
 la New Zealander prosecutors
 la New Zealander public prosecutor
 ar النيابة العامة النيوزيلندية
 ar النيابة العامة النيوزيلاندية
 ar الادعاء العام النيوزيلندي
 ar الادعاء العام النيوزيلاندي
 ar النيابة النيوزيلندية
 ar النيابة النيوزيلاندية

name new-zealand-embassy
 kind government
 country new-zealand
 la New Zealander embassy
 la New Zealander Embassy
 ar السفارة النيوزيلندية
 ar السفارة النيوزيلاندية

name ethiopia-foreign-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Foreign Ministry
 la Ethiopian foreign ministry
 la Ethiopian Ministry of Foreign Affairs
 la Ethiopian Foreign Affairs Ministry
 la Ethiopia's Foreign Ministry
 la Ethiopia's foreign ministry
 la Ethiopia's Ministry of Foreign Affairs
 la Ethiopia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Ethiopia
 ar وزارة الخارجية الإثيوبية
 ar الخارجية الإثيوبية

name ethiopia-interior-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Interior Ministry
 la Ethiopian interior ministry
 la Ethiopian Ministry of Interior
 la Ethiopian Ministry of the Interior
 la Ethiopia's Interior Ministry
 la Ethiopia's interior ministry
 la Ethiopia's Ministry of Interior
 la Ethiopia's Ministry of the Interior
 ar وزارة الداخلية الإثيوبية
 ar الداخلية الإثيوبية

name ethiopia-defence-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Defense Ministry
 la Ethiopian Defence Ministry
 la Ethiopian defense ministry
 la Ethiopian defence ministry
 la Ethiopian Ministry of Defense
 la Ethiopian Ministry of Defence
 la Ethiopia's Defense Ministry
 la Ethiopia's Defence Ministry
 la Ethiopia's defense ministry
 la Ethiopia's defence ministry
 la Ethiopia's Ministry of Defense
 la Ethiopia's Ministry of Defence
 ar وزارة الدفاع الإثيوبية

name ethiopia-justice-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Justice Ministry
 la Ethiopian justice ministry
 la Ethiopian Ministry of Justice
 la Ethiopia's Justice Ministry
 la Ethiopia's justice ministry
 la Ethiopia's Ministry of Justice
 ar وزارة العدل الإثيوبية

name ethiopia-finance-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Finance Ministry
 la Ethiopian finance ministry
 la Ethiopian Ministry of Finance
 la Ethiopia's Finance Ministry
 la Ethiopia's finance ministry
 la Ethiopia's Ministry of Finance
 ar وزارة المالية الإثيوبية

name ethiopia-health-ministry
 kind government
 country ethiopia
 class ministry
 la Ethiopian Health Ministry
 la Ethiopian health ministry
 la Ethiopian Ministry of Health
 la Ethiopia's Health Ministry
 la Ethiopia's health ministry
 la Ethiopia's Ministry of Health
 ar وزارة الصحة الإثيوبية

name ethiopia-police
 kind government
 country ethiopia
 class police
 la Ethiopian police
 la Ethiopian Police
 la Ethiopian National Police
 la Ethiopia's police
 ar الشرطة الإثيوبية

name ethiopia-parliament
 kind government
 country ethiopia
 class parliament
 la Ethiopian parliament
 la Ethiopian Parliament
 la Ethiopia's parliament
 ar البرلمان الإثيوبي
 ar مجلس النواب الإثيوبي

name ethiopia-central-bank
 kind government
 country ethiopia
 class bank
 la Ethiopian central bank
 la Ethiopian Central Bank
 la Ethiopia's central bank
 la Central Bank of Ethiopia
 ar البنك المركزي الإثيوبي
 ar المصرف المركزي الإثيوبي
 ar المركزي الإثيوبي

name ethiopia-prosecution
 kind government
 country ethiopia
 class prosecutor
 la Ethiopian public prosecution
 la Ethiopian Public Prosecution
 la Ethiopian prosecutors
 la Ethiopian public prosecutor
 ar النيابة العامة الإثيوبية
 ar الادعاء العام الإثيوبي
 ar النيابة الإثيوبية

name ethiopia-intelligence
 kind government
 country ethiopia
 class intelligence
 la Ethiopian intelligence
 la Ethiopian intelligence service
 la Ethiopian intelligence services
 ar المخابرات الإثيوبية
 ar الاستخبارات الإثيوبية

name ethiopia-security-forces
 kind government
 country ethiopia
 la Ethiopian security forces
 la Ethiopian Security Forces
 la Ethiopian security services
 ar قوات الأمن الإثيوبية
 ar الأجهزة الأمنية الإثيوبية
 ar السلطات الأمنية الإثيوبية

name ethiopia-embassy
 kind government
 country ethiopia
 la Ethiopian embassy
 la Ethiopian Embassy
 ar السفارة الإثيوبية

name kenya-foreign-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Foreign Ministry
 la Kenyan foreign ministry
 la Kenyan Ministry of Foreign Affairs
 la Kenyan Foreign Affairs Ministry
 la Kenya's Foreign Ministry
 la Kenya's foreign ministry
 la Kenya's Ministry of Foreign Affairs
 la Kenya's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Kenya
 ar وزارة الخارجية الكينية
 ar الخارجية الكينية

name kenya-interior-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Interior Ministry
 la Kenyan interior ministry
 la Kenyan Ministry of Interior
 la Kenyan Ministry of the Interior
 la Kenya's Interior Ministry
 la Kenya's interior ministry
 la Kenya's Ministry of Interior
 la Kenya's Ministry of the Interior
 ar وزارة الداخلية الكينية
 ar الداخلية الكينية

name kenya-defence-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Defense Ministry
 la Kenyan Defence Ministry
 la Kenyan defense ministry
 la Kenyan defence ministry
 la Kenyan Ministry of Defense
 la Kenyan Ministry of Defence
 la Kenya's Defense Ministry
 la Kenya's Defence Ministry
 la Kenya's defense ministry
 la Kenya's defence ministry
 la Kenya's Ministry of Defense
 la Kenya's Ministry of Defence
 ar وزارة الدفاع الكينية

name kenya-justice-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Justice Ministry
 la Kenyan justice ministry
 la Kenyan Ministry of Justice
 la Kenya's Justice Ministry
 la Kenya's justice ministry
 la Kenya's Ministry of Justice
 ar وزارة العدل الكينية

name kenya-finance-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Finance Ministry
 la Kenyan finance ministry
 la Kenyan Ministry of Finance
 la Kenya's Finance Ministry
 la Kenya's finance ministry
 la Kenya's Ministry of Finance
 ar وزارة المالية الكينية

name kenya-health-ministry
 kind government
 country kenya
 class ministry
 la Kenyan Health Ministry
 la Kenyan health ministry
 la Kenyan Ministry of Health
 la Kenya's Health Ministry
 la Kenya's health ministry
 la Kenya's Ministry of Health
 ar وزارة الصحة الكينية

name kenya-parliament
 kind government
 country kenya
 class parliament
 la Kenyan parliament
 la Kenyan Parliament
 la Kenya's parliament
 ar البرلمان الكيني
 ar مجلس النواب الكيني

name kenya-central-bank
 kind government
 country kenya
 class bank
 la Kenyan central bank
 la Kenyan Central Bank
 la Kenya's central bank
 la Central Bank of Kenya
 ar البنك المركزي الكيني
 ar المصرف المركزي الكيني
 ar المركزي الكيني

name kenya-prosecution
 kind government
 country kenya
 class prosecutor
 la Kenyan public prosecution
 la Kenyan Public Prosecution
 la Kenyan prosecutors
 la Kenyan public prosecutor
 ar النيابة العامة الكينية
 ar الادعاء العام الكيني
 ar النيابة الكينية

name kenya-embassy
 kind government
 country kenya
 la Kenyan embassy
 la Kenyan Embassy
 ar السفارة الكينية

name nigeria-foreign-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Foreign Ministry
 la Nigerian foreign ministry
 la Nigerian Ministry of Foreign Affairs
 la Nigerian Foreign Affairs Ministry
 la Nigeria's Foreign Ministry
 la Nigeria's foreign ministry
 la Nigeria's Ministry of Foreign Affairs
 la Nigeria's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Nigeria
 ar وزارة الخارجية النيجيرية
 ar الخارجية النيجيرية

name nigeria-interior-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Interior Ministry
 la Nigerian interior ministry
 la Nigerian Ministry of Interior
 la Nigerian Ministry of the Interior
 la Nigeria's Interior Ministry
 la Nigeria's interior ministry
 la Nigeria's Ministry of Interior
 la Nigeria's Ministry of the Interior
 ar وزارة الداخلية النيجيرية
 ar الداخلية النيجيرية

name nigeria-defence-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Defense Ministry
 la Nigerian Defence Ministry
 la Nigerian defense ministry
 la Nigerian defence ministry
 la Nigerian Ministry of Defense
 la Nigerian Ministry of Defence
 la Nigeria's Defense Ministry
 la Nigeria's Defence Ministry
 la Nigeria's defense ministry
 la Nigeria's defence ministry
 la Nigeria's Ministry of Defense
 la Nigeria's Ministry of Defence
 ar وزارة الدفاع النيجيرية

name nigeria-justice-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Justice Ministry
 la Nigerian justice ministry
 la Nigerian Ministry of Justice
 la Nigeria's Justice Ministry
 la Nigeria's justice ministry
 la Nigeria's Ministry of Justice
 ar وزارة العدل النيجيرية

name nigeria-finance-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Finance Ministry
 la Nigerian finance ministry
 la Nigerian Ministry of Finance
 la Nigeria's Finance Ministry
 la Nigeria's finance ministry
 la Nigeria's Ministry of Finance
 ar وزارة المالية النيجيرية

name nigeria-health-ministry
 kind government
 country nigeria
 class ministry
 la Nigerian Health Ministry
 la Nigerian health ministry
 la Nigerian Ministry of Health
 la Nigeria's Health Ministry
 la Nigeria's health ministry
 la Nigeria's Ministry of Health
 ar وزارة الصحة النيجيرية

name nigeria-police
 kind government
 country nigeria
 class police
 la Nigerian police
 la Nigerian Police
 la Nigerian National Police
 la Nigeria's police
 ar الشرطة النيجيرية

name nigeria-parliament
 kind government
 country nigeria
 class parliament
 la Nigerian parliament
 la Nigerian Parliament
 la Nigeria's parliament
 ar البرلمان النيجيري
 ar مجلس النواب النيجيري

name nigeria-central-bank
 kind government
 country nigeria
 class bank
 la Nigerian central bank
 la Nigerian Central Bank
 la Nigeria's central bank
 la Central Bank of Nigeria
 ar البنك المركزي النيجيري
 ar المصرف المركزي النيجيري
 ar المركزي النيجيري

name nigeria-prosecution
 kind government
 country nigeria
 class prosecutor
 la Nigerian public prosecution
 la Nigerian Public Prosecution
 la Nigerian prosecutors
 la Nigerian public prosecutor
 ar النيابة العامة النيجيرية
 ar الادعاء العام النيجيري
 ar النيابة النيجيرية

name nigeria-embassy
 kind government
 country nigeria
 la Nigerian embassy
 la Nigerian Embassy
 ar السفارة النيجيرية

name ghana-foreign-ministry
 kind government
 country ghana
 class ministry
 la Ghanaian Foreign Ministry
 la Ghanaian foreign ministry
 la Ghanaian Ministry of Foreign Affairs
 la Ghanaian Foreign Affairs Ministry
 la Ghana's Foreign Ministry
 la Ghana's foreign ministry
 la Ghana's Ministry of Foreign Affairs
 la Ghana's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Ghana
 ar وزارة الخارجية الغانية
 ar الخارجية الغانية

name ghana-interior-ministry
 kind government
 country ghana
 class ministry
 la Ghanaian Interior Ministry
 la Ghanaian interior ministry
 la Ghanaian Ministry of Interior
 la Ghanaian Ministry of the Interior
 la Ghana's Interior Ministry
 la Ghana's interior ministry
 la Ghana's Ministry of Interior
 la Ghana's Ministry of the Interior
 ar وزارة الداخلية الغانية
 ar الداخلية الغانية

name ghana-defence-ministry
 kind government
 country ghana
 class ministry
 la Ghanaian Defense Ministry
 la Ghanaian Defence Ministry
 la Ghanaian defense ministry
 la Ghanaian defence ministry
 la Ghanaian Ministry of Defense
 la Ghanaian Ministry of Defence
 la Ghana's Defense Ministry
 la Ghana's Defence Ministry
 la Ghana's defense ministry
 la Ghana's defence ministry
 la Ghana's Ministry of Defense
 la Ghana's Ministry of Defence
 ar وزارة الدفاع الغانية

name ghana-army
 kind government
 country ghana
 class army
 la Ghanaian army
 la Ghanaian Army
 la Ghanaian military
 la Ghanaian armed forces
 la Ghanaian Armed Forces
 la Ghanaian troops
 ar الجيش الغاني
 ar القوات المسلحة الغانية
 ar القوات الغانية

name ghana-police
 kind government
 country ghana
 class police
 la Ghanaian police
 la Ghanaian Police
 la Ghanaian National Police
 la Ghana's police
 ar الشرطة الغانية

name ghana-parliament
 kind government
 country ghana
 class parliament
 la Ghanaian parliament
 la Ghanaian Parliament
 la Ghana's parliament
 ar البرلمان الغاني
 ar مجلس النواب الغاني

name ghana-central-bank
 kind government
 country ghana
 class bank
 la Ghanaian central bank
 la Ghanaian Central Bank
 la Ghana's central bank
 la Central Bank of Ghana
 ar البنك المركزي الغاني
 ar المصرف المركزي الغاني
 ar المركزي الغاني

name ghana-prosecution
 kind government
 country ghana
 class prosecutor
 la Ghanaian public prosecution
 la Ghanaian Public Prosecution
 la Ghanaian prosecutors
 la Ghanaian public prosecutor
 ar النيابة العامة الغانية
 ar الادعاء العام الغاني
 ar النيابة الغانية

name ghana-embassy
 kind government
 country ghana
 la Ghanaian embassy
 la Ghanaian Embassy
 ar السفارة الغانية

name south-africa-foreign-ministry
 kind government
 country south-africa
 class ministry
 la South African Foreign Ministry
 la South African foreign ministry
 la South African Ministry of Foreign Affairs
 la South African Foreign Affairs Ministry
 la South Africa's Foreign Ministry
 la South Africa's foreign ministry
 la South Africa's Ministry of Foreign Affairs
 la South Africa's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of South Africa
 ar وزارة الخارجية الجنوب أفريقية
 ar الخارجية الجنوب أفريقية

name south-africa-interior-ministry
 kind government
 country south-africa
 class ministry
 la South African Interior Ministry
 la South African interior ministry
 la South African Ministry of Interior
 la South African Ministry of the Interior
 la South Africa's Interior Ministry
 la South Africa's interior ministry
 la South Africa's Ministry of Interior
 la South Africa's Ministry of the Interior
 ar وزارة الداخلية الجنوب أفريقية
 ar الداخلية الجنوب أفريقية

name south-africa-defence-ministry
 kind government
 country south-africa
 class ministry
 la South African Defense Ministry
 la South African Defence Ministry
 la South African defense ministry
 la South African defence ministry
 la South African Ministry of Defense
 la South African Ministry of Defence
 la South Africa's Defense Ministry
 la South Africa's Defence Ministry
 la South Africa's defense ministry
 la South Africa's defence ministry
 la South Africa's Ministry of Defense
 la South Africa's Ministry of Defence
 ar وزارة الدفاع الجنوب أفريقية

name south-africa-justice-ministry
 kind government
 country south-africa
 class ministry
 la South African Justice Ministry
 la South African justice ministry
 la South African Ministry of Justice
 la South Africa's Justice Ministry
 la South Africa's justice ministry
 la South Africa's Ministry of Justice
 ar وزارة العدل الجنوب أفريقية

name south-africa-finance-ministry
 kind government
 country south-africa
 class ministry
 la South African Finance Ministry
 la South African finance ministry
 la South African Ministry of Finance
 la South Africa's Finance Ministry
 la South Africa's finance ministry
 la South Africa's Ministry of Finance
 ar وزارة المالية الجنوب أفريقية

name south-africa-health-ministry
 kind government
 country south-africa
 class ministry
 la South African Health Ministry
 la South African health ministry
 la South African Ministry of Health
 la South Africa's Health Ministry
 la South Africa's health ministry
 la South Africa's Ministry of Health
 ar وزارة الصحة الجنوب أفريقية

name south-africa-army
 kind government
 country south-africa
 class army
 la South African army
 la South African Army
 la South African military
 la South African armed forces
 la South African Armed Forces
 la South African troops
 ar الجيش الجنوب أفريقي
 ar القوات المسلحة الجنوب أفريقية
 ar القوات الجنوب أفريقية

name south-africa-police
 kind government
 country south-africa
 class police
 la South African police
 la South African Police
 la South African National Police
 la South Africa's police
 ar الشرطة الجنوب أفريقية

name south-africa-parliament
 kind government
 country south-africa
 class parliament
 la South African parliament
 la South African Parliament
 la South Africa's parliament
 ar البرلمان الجنوب أفريقي
 ar مجلس النواب الجنوب أفريقي

name south-africa-prosecution
 kind government
 country south-africa
 class prosecutor
 la South African public prosecution
 la South African Public Prosecution
 la South African prosecutors
 la South African public prosecutor
 ar النيابة العامة الجنوب أفريقية
 ar الادعاء العام الجنوب أفريقي
 ar النيابة الجنوب أفريقية

name south-africa-embassy
 kind government
 country south-africa
 la South African embassy
 la South African Embassy
 ar السفارة الجنوب أفريقية

name uganda-foreign-ministry
 kind government
 country uganda
 class ministry
 la Ugandan Foreign Ministry
 la Ugandan foreign ministry
 la Ugandan Ministry of Foreign Affairs
 la Ugandan Foreign Affairs Ministry
 la Uganda's Foreign Ministry
 la Uganda's foreign ministry
 la Uganda's Ministry of Foreign Affairs
 la Uganda's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Uganda
 ar وزارة الخارجية الأوغندية
 ar الخارجية الأوغندية
 ar وزارة الخارجية الأوجندية
 ar الخارجية الأوجندية

name uganda-interior-ministry
 kind government
 country uganda
 class ministry
 la Ugandan Interior Ministry
 la Ugandan interior ministry
 la Ugandan Ministry of Interior
 la Ugandan Ministry of the Interior
 la Uganda's Interior Ministry
 la Uganda's interior ministry
 la Uganda's Ministry of Interior
 la Uganda's Ministry of the Interior
 ar وزارة الداخلية الأوغندية
 ar الداخلية الأوغندية
 ar وزارة الداخلية الأوجندية
 ar الداخلية الأوجندية

name uganda-defence-ministry
 kind government
 country uganda
 class ministry
 la Ugandan Defense Ministry
 la Ugandan Defence Ministry
 la Ugandan defense ministry
 la Ugandan defence ministry
 la Ugandan Ministry of Defense
 la Ugandan Ministry of Defence
 la Uganda's Defense Ministry
 la Uganda's Defence Ministry
 la Uganda's defense ministry
 la Uganda's defence ministry
 la Uganda's Ministry of Defense
 la Uganda's Ministry of Defence
 ar وزارة الدفاع الأوغندية
 ar وزارة الدفاع الأوجندية

name uganda-police
 kind government
 country uganda
 class police
 la Ugandan police
 la Ugandan Police
 la Ugandan National Police
 la Uganda's police
 ar الشرطة الأوغندية
 ar الشرطة الأوجندية

name uganda-parliament
 kind government
 country uganda
 class parliament
 la Ugandan parliament
 la Ugandan Parliament
 la Uganda's parliament
 ar البرلمان الأوغندي
 ar البرلمان الأوجندي
 ar مجلس النواب الأوغندي
 ar مجلس النواب الأوجندي

name uganda-central-bank
 kind government
 country uganda
 class bank
 la Ugandan central bank
 la Ugandan Central Bank
 la Uganda's central bank
 la Central Bank of Uganda
 ar البنك المركزي الأوغندي
 ar البنك المركزي الأوجندي
 ar المصرف المركزي الأوغندي
 ar المصرف المركزي الأوجندي
 ar المركزي الأوغندي
 ar المركزي الأوجندي

name uganda-prosecution
 kind government
 country uganda
 class prosecutor
 la Ugandan public prosecution
 la Ugandan Public Prosecution
 la Ugandan prosecutors
 la Ugandan public prosecutor
 ar النيابة العامة الأوغندية
 ar النيابة العامة الأوجندية
 ar الادعاء العام الأوغندي
 ar الادعاء العام الأوجندي
 ar النيابة الأوغندية
 ar النيابة الأوجندية

name uganda-embassy
 kind government
 country uganda
 la Ugandan embassy
 la Ugandan Embassy
 ar السفارة الأوغندية
 ar السفارة الأوجندية

name rwanda-foreign-ministry
 kind government
 country rwanda
 class ministry
 la Rwandan Foreign Ministry
 la Rwandan foreign ministry
 la Rwandan Ministry of Foreign Affairs
 la Rwandan Foreign Affairs Ministry
 la Rwanda's Foreign Ministry
 la Rwanda's foreign ministry
 la Rwanda's Ministry of Foreign Affairs
 la Rwanda's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Rwanda
 ar وزارة الخارجية الرواندية
 ar الخارجية الرواندية

name rwanda-interior-ministry
 kind government
 country rwanda
 class ministry
 la Rwandan Interior Ministry
 la Rwandan interior ministry
 la Rwandan Ministry of Interior
 la Rwandan Ministry of the Interior
 la Rwanda's Interior Ministry
 la Rwanda's interior ministry
 la Rwanda's Ministry of Interior
 la Rwanda's Ministry of the Interior
 ar وزارة الداخلية الرواندية
 ar الداخلية الرواندية

name rwanda-defence-ministry
 kind government
 country rwanda
 class ministry
 la Rwandan Defense Ministry
 la Rwandan Defence Ministry
 la Rwandan defense ministry
 la Rwandan defence ministry
 la Rwandan Ministry of Defense
 la Rwandan Ministry of Defence
 la Rwanda's Defense Ministry
 la Rwanda's Defence Ministry
 la Rwanda's defense ministry
 la Rwanda's defence ministry
 la Rwanda's Ministry of Defense
 la Rwanda's Ministry of Defence
 ar وزارة الدفاع الرواندية

name rwanda-police
 kind government
 country rwanda
 class police
 la Rwandan police
 la Rwandan Police
 la Rwandan National Police
 la Rwanda's police
 ar الشرطة الرواندية

name rwanda-parliament
 kind government
 country rwanda
 class parliament
 la Rwandan parliament
 la Rwandan Parliament
 la Rwanda's parliament
 ar البرلمان الرواندي
 ar مجلس النواب الرواندي

name rwanda-central-bank
 kind government
 country rwanda
 class bank
 la Rwandan central bank
 la Rwandan Central Bank
 la Rwanda's central bank
 la Central Bank of Rwanda
 ar البنك المركزي الرواندي
 ar المصرف المركزي الرواندي
 ar المركزي الرواندي

name rwanda-prosecution
 kind government
 country rwanda
 class prosecutor
 la Rwandan public prosecution
 la Rwandan Public Prosecution
 la Rwandan prosecutors
 la Rwandan public prosecutor
 ar النيابة العامة الرواندية
 ar الادعاء العام الرواندي
 ar النيابة الرواندية

name rwanda-embassy
 kind government
 country rwanda
 la Rwandan embassy
 la Rwandan Embassy
 ar السفارة الرواندية

name dr-congo-foreign-ministry
 kind government
 country dr-congo
 class ministry
 la Congolese Foreign Ministry
 la Congolese foreign ministry
 la Congolese Ministry of Foreign Affairs
 la Congolese Foreign Affairs Ministry
 la Democratic Republic of the Congo's Foreign Ministry
 la Democratic Republic of the Congo's foreign ministry
 la Democratic Republic of the Congo's Ministry of Foreign Affairs
 la Democratic Republic of the Congo's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Democratic Republic of the Congo
 ar وزارة الخارجية الكونغولية
 ar الخارجية الكونغولية
 ar وزارة الخارجية الكونجولية
 ar الخارجية الكونجولية

name dr-congo-interior-ministry
 kind government
 country dr-congo
 class ministry
 la Congolese Interior Ministry
 la Congolese interior ministry
 la Congolese Ministry of Interior
 la Congolese Ministry of the Interior
 la Democratic Republic of the Congo's Interior Ministry
 la Democratic Republic of the Congo's interior ministry
 la Democratic Republic of the Congo's Ministry of Interior
 la Democratic Republic of the Congo's Ministry of the Interior
 ar وزارة الداخلية الكونغولية
 ar الداخلية الكونغولية
 ar وزارة الداخلية الكونجولية
 ar الداخلية الكونجولية

name dr-congo-defence-ministry
 kind government
 country dr-congo
 class ministry
 la Congolese Defense Ministry
 la Congolese Defence Ministry
 la Congolese defense ministry
 la Congolese defence ministry
 la Congolese Ministry of Defense
 la Congolese Ministry of Defence
 la Democratic Republic of the Congo's Defense Ministry
 la Democratic Republic of the Congo's Defence Ministry
 la Democratic Republic of the Congo's defense ministry
 la Democratic Republic of the Congo's defence ministry
 la Democratic Republic of the Congo's Ministry of Defense
 la Democratic Republic of the Congo's Ministry of Defence
 ar وزارة الدفاع الكونغولية
 ar وزارة الدفاع الكونجولية

name dr-congo-police
 kind government
 country dr-congo
 class police
 la Congolese police
 la Congolese Police
 la Congolese National Police
 la Democratic Republic of the Congo's police
 ar الشرطة الكونغولية
 ar الشرطة الكونجولية

name dr-congo-parliament
 kind government
 country dr-congo
 class parliament
 la Congolese parliament
 la Congolese Parliament
 la Democratic Republic of the Congo's parliament
 ar البرلمان الكونغولي
 ar البرلمان الكونجولي
 ar مجلس النواب الكونغولي
 ar مجلس النواب الكونجولي

name dr-congo-central-bank
 kind government
 country dr-congo
 class bank
 la Congolese central bank
 la Congolese Central Bank
 la Democratic Republic of the Congo's central bank
 la Central Bank of Democratic Republic of the Congo
 ar البنك المركزي الكونغولي
 ar البنك المركزي الكونجولي
 ar المصرف المركزي الكونغولي
 ar المصرف المركزي الكونجولي
 ar المركزي الكونغولي
 ar المركزي الكونجولي

name dr-congo-prosecution
 kind government
 country dr-congo
 class prosecutor
 la Congolese public prosecution
 la Congolese Public Prosecution
 la Congolese prosecutors
 la Congolese public prosecutor
 ar النيابة العامة الكونغولية
 ar النيابة العامة الكونجولية
 ar الادعاء العام الكونغولي
 ar الادعاء العام الكونجولي
 ar النيابة الكونغولية
 ar النيابة الكونجولية

name dr-congo-embassy
 kind government
 country dr-congo
 la Congolese embassy
 la Congolese Embassy
 ar السفارة الكونغولية
 ar السفارة الكونجولية

name chad-foreign-ministry
 kind government
 country chad
 class ministry
 la Chadian Foreign Ministry
 la Chadian foreign ministry
 la Chadian Ministry of Foreign Affairs
 la Chadian Foreign Affairs Ministry
 la Chad's Foreign Ministry
 la Chad's foreign ministry
 la Chad's Ministry of Foreign Affairs
 la Chad's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Chad
 ar وزارة الخارجية التشادية
 ar الخارجية التشادية

name chad-interior-ministry
 kind government
 country chad
 class ministry
 la Chadian Interior Ministry
 la Chadian interior ministry
 la Chadian Ministry of Interior
 la Chadian Ministry of the Interior
 la Chad's Interior Ministry
 la Chad's interior ministry
 la Chad's Ministry of Interior
 la Chad's Ministry of the Interior
 ar وزارة الداخلية التشادية
 ar الداخلية التشادية

name chad-defence-ministry
 kind government
 country chad
 class ministry
 la Chadian Defense Ministry
 la Chadian Defence Ministry
 la Chadian defense ministry
 la Chadian defence ministry
 la Chadian Ministry of Defense
 la Chadian Ministry of Defence
 la Chad's Defense Ministry
 la Chad's Defence Ministry
 la Chad's defense ministry
 la Chad's defence ministry
 la Chad's Ministry of Defense
 la Chad's Ministry of Defence
 ar وزارة الدفاع التشادية

name chad-police
 kind government
 country chad
 class police
 la Chadian police
 la Chadian Police
 la Chadian National Police
 la Chad's police
 ar الشرطة التشادية

name chad-parliament
 kind government
 country chad
 class parliament
 la Chadian parliament
 la Chadian Parliament
 la Chad's parliament
 ar البرلمان التشادي
 ar مجلس النواب التشادي

name chad-central-bank
 kind government
 country chad
 class bank
 la Chadian central bank
 la Chadian Central Bank
 la Chad's central bank
 la Central Bank of Chad
 ar البنك المركزي التشادي
 ar المصرف المركزي التشادي
 ar المركزي التشادي

name chad-prosecution
 kind government
 country chad
 class prosecutor
 la Chadian public prosecution
 la Chadian Public Prosecution
 la Chadian prosecutors
 la Chadian public prosecutor
 ar النيابة العامة التشادية
 ar الادعاء العام التشادي
 ar النيابة التشادية

name chad-embassy
 kind government
 country chad
 la Chadian embassy
 la Chadian Embassy
 ar السفارة التشادية

name niger-foreign-ministry
 kind government
 country niger
 class ministry
 la Nigerien Foreign Ministry
 la Nigerien foreign ministry
 la Nigerien Ministry of Foreign Affairs
 la Nigerien Foreign Affairs Ministry
 la Niger's Foreign Ministry
 la Niger's foreign ministry
 la Niger's Ministry of Foreign Affairs
 la Niger's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Niger
 ar وزارة الخارجية النيجرية
 ar الخارجية النيجرية

name niger-interior-ministry
 kind government
 country niger
 class ministry
 la Nigerien Interior Ministry
 la Nigerien interior ministry
 la Nigerien Ministry of Interior
 la Nigerien Ministry of the Interior
 la Niger's Interior Ministry
 la Niger's interior ministry
 la Niger's Ministry of Interior
 la Niger's Ministry of the Interior
 ar وزارة الداخلية النيجرية
 ar الداخلية النيجرية

name niger-defence-ministry
 kind government
 country niger
 class ministry
 la Nigerien Defense Ministry
 la Nigerien Defence Ministry
 la Nigerien defense ministry
 la Nigerien defence ministry
 la Nigerien Ministry of Defense
 la Nigerien Ministry of Defence
 la Niger's Defense Ministry
 la Niger's Defence Ministry
 la Niger's defense ministry
 la Niger's defence ministry
 la Niger's Ministry of Defense
 la Niger's Ministry of Defence
 ar وزارة الدفاع النيجرية

name niger-army
 kind government
 country niger
 class army
 la Nigerien army
 la Nigerien Army
 la Nigerien military
 la Nigerien armed forces
 la Nigerien Armed Forces
 la Nigerien troops
 ar الجيش النيجري
 ar القوات المسلحة النيجرية
 ar القوات النيجرية

name niger-police
 kind government
 country niger
 class police
 la Nigerien police
 la Nigerien Police
 la Nigerien National Police
 la Niger's police
 ar الشرطة النيجرية

name niger-parliament
 kind government
 country niger
 class parliament
 la Nigerien parliament
 la Nigerien Parliament
 la Niger's parliament
 ar البرلمان النيجري
 ar مجلس النواب النيجري

name niger-central-bank
 kind government
 country niger
 class bank
 la Nigerien central bank
 la Nigerien Central Bank
 la Niger's central bank
 la Central Bank of Niger
 ar البنك المركزي النيجري
 ar المصرف المركزي النيجري
 ar المركزي النيجري

name niger-prosecution
 kind government
 country niger
 class prosecutor
 la Nigerien public prosecution
 la Nigerien Public Prosecution
 la Nigerien prosecutors
 la Nigerien public prosecutor
 ar النيابة العامة النيجرية
 ar الادعاء العام النيجري
 ar النيابة النيجرية

name niger-embassy
 kind government
 country niger
 la Nigerien embassy
 la Nigerien Embassy
 ar السفارة النيجرية

name senegal-foreign-ministry
 kind government
 country senegal
 class ministry
 la Senegalese Foreign Ministry
 la Senegalese foreign ministry
 la Senegalese Ministry of Foreign Affairs
 la Senegalese Foreign Affairs Ministry
 la Senegal's Foreign Ministry
 la Senegal's foreign ministry
 la Senegal's Ministry of Foreign Affairs
 la Senegal's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Senegal
 ar وزارة الخارجية السنغالية
 ar الخارجية السنغالية
 ar وزارة الخارجية السنجالية
 ar الخارجية السنجالية
 ar وزارة الخارجية السينغالية
 ar الخارجية السينغالية

name senegal-interior-ministry
 kind government
 country senegal
 class ministry
 la Senegalese Interior Ministry
 la Senegalese interior ministry
 la Senegalese Ministry of Interior
 la Senegalese Ministry of the Interior
 la Senegal's Interior Ministry
 la Senegal's interior ministry
 la Senegal's Ministry of Interior
 la Senegal's Ministry of the Interior
 ar وزارة الداخلية السنغالية
 ar الداخلية السنغالية
 ar وزارة الداخلية السنجالية
 ar الداخلية السنجالية
 ar وزارة الداخلية السينغالية
 ar الداخلية السينغالية

name senegal-defence-ministry
 kind government
 country senegal
 class ministry
 la Senegalese Defense Ministry
 la Senegalese Defence Ministry
 la Senegalese defense ministry
 la Senegalese defence ministry
 la Senegalese Ministry of Defense
 la Senegalese Ministry of Defence
 la Senegal's Defense Ministry
 la Senegal's Defence Ministry
 la Senegal's defense ministry
 la Senegal's defence ministry
 la Senegal's Ministry of Defense
 la Senegal's Ministry of Defence
 ar وزارة الدفاع السنغالية
 ar وزارة الدفاع السنجالية
 ar وزارة الدفاع السينغالية

name senegal-army
 kind government
 country senegal
 class army
 la Senegalese army
 la Senegalese Army
 la Senegalese military
 la Senegalese armed forces
 la Senegalese Armed Forces
 la Senegalese troops
 ar الجيش السنغالي
 ar الجيش السنجالي
 ar الجيش السينغالي
 ar القوات المسلحة السنغالية
 ar القوات المسلحة السنجالية
 ar القوات المسلحة السينغالية
 ar القوات السنغالية
 ar القوات السنجالية
 ar القوات السينغالية

name senegal-police
 kind government
 country senegal
 class police
 la Senegalese police
 la Senegalese Police
 la Senegalese National Police
 la Senegal's police
 ar الشرطة السنغالية
 ar الشرطة السنجالية
 ar الشرطة السينغالية

name senegal-parliament
 kind government
 country senegal
 class parliament
 la Senegalese parliament
 la Senegalese Parliament
 la Senegal's parliament
 ar البرلمان السنغالي
 ar البرلمان السنجالي
 ar البرلمان السينغالي
 ar مجلس النواب السنغالي
 ar مجلس النواب السنجالي
 ar مجلس النواب السينغالي

name senegal-central-bank
 kind government
 country senegal
 class bank
 la Senegalese central bank
 la Senegalese Central Bank
 la Senegal's central bank
 la Central Bank of Senegal
 ar البنك المركزي السنغالي
 ar البنك المركزي السنجالي
 ar البنك المركزي السينغالي
 ar المصرف المركزي السنغالي
 ar المصرف المركزي السنجالي
 ar المصرف المركزي السينغالي
 ar المركزي السنغالي
 ar المركزي السنجالي
 ar المركزي السينغالي

name senegal-prosecution
 kind government
 country senegal
 class prosecutor
 la Senegalese public prosecution
 la Senegalese Public Prosecution
 la Senegalese prosecutors
 la Senegalese public prosecutor
 ar النيابة العامة السنغالية
 ar النيابة العامة السنجالية
 ar النيابة العامة السينغالية
 ar الادعاء العام السنغالي
 ar الادعاء العام السنجالي
 ar الادعاء العام السينغالي
 ar النيابة السنغالية
 ar النيابة السنجالية
 ar النيابة السينغالية

name senegal-embassy
 kind government
 country senegal
 la Senegalese embassy
 la Senegalese Embassy
 ar السفارة السنغالية
 ar السفارة السنجالية
 ar السفارة السينغالية

name cameroon-foreign-ministry
 kind government
 country cameroon
 class ministry
 la Cameroonian Foreign Ministry
 la Cameroonian foreign ministry
 la Cameroonian Ministry of Foreign Affairs
 la Cameroonian Foreign Affairs Ministry
 la Cameroon's Foreign Ministry
 la Cameroon's foreign ministry
 la Cameroon's Ministry of Foreign Affairs
 la Cameroon's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Cameroon
 ar وزارة الخارجية الكاميرونية
 ar الخارجية الكاميرونية

name cameroon-interior-ministry
 kind government
 country cameroon
 class ministry
 la Cameroonian Interior Ministry
 la Cameroonian interior ministry
 la Cameroonian Ministry of Interior
 la Cameroonian Ministry of the Interior
 la Cameroon's Interior Ministry
 la Cameroon's interior ministry
 la Cameroon's Ministry of Interior
 la Cameroon's Ministry of the Interior
 ar وزارة الداخلية الكاميرونية
 ar الداخلية الكاميرونية

name cameroon-defence-ministry
 kind government
 country cameroon
 class ministry
 la Cameroonian Defense Ministry
 la Cameroonian Defence Ministry
 la Cameroonian defense ministry
 la Cameroonian defence ministry
 la Cameroonian Ministry of Defense
 la Cameroonian Ministry of Defence
 la Cameroon's Defense Ministry
 la Cameroon's Defence Ministry
 la Cameroon's defense ministry
 la Cameroon's defence ministry
 la Cameroon's Ministry of Defense
 la Cameroon's Ministry of Defence
 ar وزارة الدفاع الكاميرونية

name cameroon-army
 kind government
 country cameroon
 class army
 la Cameroonian army
 la Cameroonian Army
 la Cameroonian military
 la Cameroonian armed forces
 la Cameroonian Armed Forces
 la Cameroonian troops
 ar الجيش الكاميروني
 ar القوات المسلحة الكاميرونية
 ar القوات الكاميرونية

name cameroon-police
 kind government
 country cameroon
 class police
 la Cameroonian police
 la Cameroonian Police
 la Cameroonian National Police
 la Cameroon's police
 ar الشرطة الكاميرونية

name cameroon-parliament
 kind government
 country cameroon
 class parliament
 la Cameroonian parliament
 la Cameroonian Parliament
 la Cameroon's parliament
 ar البرلمان الكاميروني
 ar مجلس النواب الكاميروني

name cameroon-central-bank
 kind government
 country cameroon
 class bank
 la Cameroonian central bank
 la Cameroonian Central Bank
 la Cameroon's central bank
 la Central Bank of Cameroon
 ar البنك المركزي الكاميروني
 ar المصرف المركزي الكاميروني
 ar المركزي الكاميروني

name cameroon-prosecution
 kind government
 country cameroon
 class prosecutor
 la Cameroonian public prosecution
 la Cameroonian Public Prosecution
 la Cameroonian prosecutors
 la Cameroonian public prosecutor
 ar النيابة العامة الكاميرونية
 ar الادعاء العام الكاميروني
 ar النيابة الكاميرونية

name cameroon-embassy
 kind government
 country cameroon
 la Cameroonian embassy
 la Cameroonian Embassy
 ar السفارة الكاميرونية

name eritrea-foreign-ministry
 kind government
 country eritrea
 class ministry
 la Eritrean Foreign Ministry
 la Eritrean foreign ministry
 la Eritrean Ministry of Foreign Affairs
 la Eritrean Foreign Affairs Ministry
 la Eritrea's Foreign Ministry
 la Eritrea's foreign ministry
 la Eritrea's Ministry of Foreign Affairs
 la Eritrea's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Eritrea
 ar وزارة الخارجية الإريترية
 ar الخارجية الإريترية

name eritrea-interior-ministry
 kind government
 country eritrea
 class ministry
 la Eritrean Interior Ministry
 la Eritrean interior ministry
 la Eritrean Ministry of Interior
 la Eritrean Ministry of the Interior
 la Eritrea's Interior Ministry
 la Eritrea's interior ministry
 la Eritrea's Ministry of Interior
 la Eritrea's Ministry of the Interior
 ar وزارة الداخلية الإريترية
 ar الداخلية الإريترية

name eritrea-defence-ministry
 kind government
 country eritrea
 class ministry
 la Eritrean Defense Ministry
 la Eritrean Defence Ministry
 la Eritrean defense ministry
 la Eritrean defence ministry
 la Eritrean Ministry of Defense
 la Eritrean Ministry of Defence
 la Eritrea's Defense Ministry
 la Eritrea's Defence Ministry
 la Eritrea's defense ministry
 la Eritrea's defence ministry
 la Eritrea's Ministry of Defense
 la Eritrea's Ministry of Defence
 ar وزارة الدفاع الإريترية

name eritrea-police
 kind government
 country eritrea
 class police
 la Eritrean police
 la Eritrean Police
 la Eritrean National Police
 la Eritrea's police
 ar الشرطة الإريترية

name eritrea-parliament
 kind government
 country eritrea
 class parliament
 la Eritrean parliament
 la Eritrean Parliament
 la Eritrea's parliament
 ar البرلمان الإريتري
 ar مجلس النواب الإريتري

name eritrea-central-bank
 kind government
 country eritrea
 class bank
 la Eritrean central bank
 la Eritrean Central Bank
 la Eritrea's central bank
 la Central Bank of Eritrea
 ar البنك المركزي الإريتري
 ar المصرف المركزي الإريتري
 ar المركزي الإريتري

name eritrea-prosecution
 kind government
 country eritrea
 class prosecutor
 la Eritrean public prosecution
 la Eritrean Public Prosecution
 la Eritrean prosecutors
 la Eritrean public prosecutor
 ar النيابة العامة الإريترية
 ar الادعاء العام الإريتري
 ar النيابة الإريترية

name eritrea-embassy
 kind government
 country eritrea
 la Eritrean embassy
 la Eritrean Embassy
 ar السفارة الإريترية

name kosovo-foreign-ministry
 kind government
 country kosovo
 class ministry
 la Kosovar Foreign Ministry
 la Kosovar foreign ministry
 la Kosovar Ministry of Foreign Affairs
 la Kosovar Foreign Affairs Ministry
 la Kosovo's Foreign Ministry
 la Kosovo's foreign ministry
 la Kosovo's Ministry of Foreign Affairs
 la Kosovo's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Kosovo
 ar وزارة الخارجية الكوسوفية
 ar الخارجية الكوسوفية
 ar وزارة الخارجية الكوسوفوية
 ar الخارجية الكوسوفوية

name kosovo-interior-ministry
 kind government
 country kosovo
 class ministry
 la Kosovar Interior Ministry
 la Kosovar interior ministry
 la Kosovar Ministry of Interior
 la Kosovar Ministry of the Interior
 la Kosovo's Interior Ministry
 la Kosovo's interior ministry
 la Kosovo's Ministry of Interior
 la Kosovo's Ministry of the Interior
 ar وزارة الداخلية الكوسوفية
 ar الداخلية الكوسوفية
 ar وزارة الداخلية الكوسوفوية
 ar الداخلية الكوسوفوية

name kosovo-defence-ministry
 kind government
 country kosovo
 class ministry
 la Kosovar Defense Ministry
 la Kosovar Defence Ministry
 la Kosovar defense ministry
 la Kosovar defence ministry
 la Kosovar Ministry of Defense
 la Kosovar Ministry of Defence
 la Kosovo's Defense Ministry
 la Kosovo's Defence Ministry
 la Kosovo's defense ministry
 la Kosovo's defence ministry
 la Kosovo's Ministry of Defense
 la Kosovo's Ministry of Defence
 ar وزارة الدفاع الكوسوفية
 ar وزارة الدفاع الكوسوفوية

name kosovo-army
 kind government
 country kosovo
 class army
 la Kosovar army
 la Kosovar Army
 la Kosovar military
 la Kosovar armed forces
 la Kosovar Armed Forces
 la Kosovar troops
 ar الجيش الكوسوفي
 ar الجيش الكوسوفوي
 ar القوات المسلحة الكوسوفية
 ar القوات المسلحة الكوسوفوية
 ar القوات الكوسوفية
 ar القوات الكوسوفوية

name kosovo-police
 kind government
 country kosovo
 class police
 la Kosovar police
 la Kosovar Police
 la Kosovar National Police
 la Kosovo's police
 ar الشرطة الكوسوفية
 ar الشرطة الكوسوفوية

name kosovo-parliament
 kind government
 country kosovo
 class parliament
 la Kosovar parliament
 la Kosovar Parliament
 la Kosovo's parliament
 ar البرلمان الكوسوفي
 ar البرلمان الكوسوفوي
 ar مجلس النواب الكوسوفي
 ar مجلس النواب الكوسوفوي

name kosovo-central-bank
 kind government
 country kosovo
 class bank
 la Kosovar central bank
 la Kosovar Central Bank
 la Kosovo's central bank
 la Central Bank of Kosovo
 ar البنك المركزي الكوسوفي
 ar البنك المركزي الكوسوفوي
 ar المصرف المركزي الكوسوفي
 ar المصرف المركزي الكوسوفوي
 ar المركزي الكوسوفي
 ar المركزي الكوسوفوي

name kosovo-prosecution
 kind government
 country kosovo
 class prosecutor
 la Kosovar public prosecution
 la Kosovar Public Prosecution
 la Kosovar prosecutors
 la Kosovar public prosecutor
 ar النيابة العامة الكوسوفية
 ar النيابة العامة الكوسوفوية
 ar الادعاء العام الكوسوفي
 ar الادعاء العام الكوسوفوي
 ar النيابة الكوسوفية
 ar النيابة الكوسوفوية

name kosovo-embassy
 kind government
 country kosovo
 la Kosovar embassy
 la Kosovar Embassy
 ar السفارة الكوسوفية
 ar السفارة الكوسوفوية

name taiwan-foreign-ministry
 kind government
 country taiwan
 class ministry
 la Taiwanese Foreign Ministry
 la Taiwanese foreign ministry
 la Taiwanese Ministry of Foreign Affairs
 la Taiwanese Foreign Affairs Ministry
 la Taiwan's Foreign Ministry
 la Taiwan's foreign ministry
 la Taiwan's Ministry of Foreign Affairs
 la Taiwan's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Taiwan
 ar وزارة الخارجية التايوانية
 ar الخارجية التايوانية

name taiwan-interior-ministry
 kind government
 country taiwan
 class ministry
 la Taiwanese Interior Ministry
 la Taiwanese interior ministry
 la Taiwanese Ministry of Interior
 la Taiwanese Ministry of the Interior
 la Taiwan's Interior Ministry
 la Taiwan's interior ministry
 la Taiwan's Ministry of Interior
 la Taiwan's Ministry of the Interior
 ar وزارة الداخلية التايوانية
 ar الداخلية التايوانية

name taiwan-defence-ministry
 kind government
 country taiwan
 class ministry
 la Taiwanese Defense Ministry
 la Taiwanese Defence Ministry
 la Taiwanese defense ministry
 la Taiwanese defence ministry
 la Taiwanese Ministry of Defense
 la Taiwanese Ministry of Defence
 la Taiwan's Defense Ministry
 la Taiwan's Defence Ministry
 la Taiwan's defense ministry
 la Taiwan's defence ministry
 la Taiwan's Ministry of Defense
 la Taiwan's Ministry of Defence
 ar وزارة الدفاع التايوانية

name taiwan-police
 kind government
 country taiwan
 class police
 la Taiwanese police
 la Taiwanese Police
 la Taiwanese National Police
 la Taiwan's police
 ar الشرطة التايوانية

name taiwan-parliament
 kind government
 country taiwan
 class parliament
 la Taiwanese parliament
 la Taiwanese Parliament
 la Taiwan's parliament
 ar البرلمان التايواني
 ar مجلس النواب التايواني

name taiwan-central-bank
 kind government
 country taiwan
 class bank
 la Taiwanese central bank
 la Taiwanese Central Bank
 la Taiwan's central bank
 la Central Bank of Taiwan
 ar البنك المركزي التايواني
 ar المصرف المركزي التايواني
 ar المركزي التايواني

name taiwan-prosecution
 kind government
 country taiwan
 class prosecutor
 la Taiwanese public prosecution
 la Taiwanese Public Prosecution
 la Taiwanese prosecutors
 la Taiwanese public prosecutor
 ar النيابة العامة التايوانية
 ar الادعاء العام التايواني
 ar النيابة التايوانية

name taiwan-embassy
 kind government
 country taiwan
 la Taiwanese embassy
 la Taiwanese Embassy
 ar السفارة التايوانية

name cyprus-foreign-ministry
 kind government
 country cyprus
 class ministry
 la Cypriot Foreign Ministry
 la Cypriot foreign ministry
 la Cypriot Ministry of Foreign Affairs
 la Cypriot Foreign Affairs Ministry
 la Cyprus' Foreign Ministry
 la Cyprus' foreign ministry
 la Cyprus' Ministry of Foreign Affairs
 la Cyprus' Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Cyprus
 ar وزارة الخارجية القبرصية
 ar الخارجية القبرصية

name cyprus-interior-ministry
 kind government
 country cyprus
 class ministry
 la Cypriot Interior Ministry
 la Cypriot interior ministry
 la Cypriot Ministry of Interior
 la Cypriot Ministry of the Interior
 la Cyprus' Interior Ministry
 la Cyprus' interior ministry
 la Cyprus' Ministry of Interior
 la Cyprus' Ministry of the Interior
 ar وزارة الداخلية القبرصية
 ar الداخلية القبرصية

name cyprus-defence-ministry
 kind government
 country cyprus
 class ministry
 la Cypriot Defense Ministry
 la Cypriot Defence Ministry
 la Cypriot defense ministry
 la Cypriot defence ministry
 la Cypriot Ministry of Defense
 la Cypriot Ministry of Defence
 la Cyprus' Defense Ministry
 la Cyprus' Defence Ministry
 la Cyprus' defense ministry
 la Cyprus' defence ministry
 la Cyprus' Ministry of Defense
 la Cyprus' Ministry of Defence
 ar وزارة الدفاع القبرصية

name cyprus-army
 kind government
 country cyprus
 class army
 la Cypriot army
 la Cypriot Army
 la Cypriot military
 la Cypriot armed forces
 la Cypriot Armed Forces
 la Cypriot troops
 ar الجيش القبرصي
 ar القوات المسلحة القبرصية
 ar القوات القبرصية

name cyprus-police
 kind government
 country cyprus
 class police
 la Cypriot police
 la Cypriot Police
 la Cypriot National Police
 la Cyprus' police
 ar الشرطة القبرصية

name cyprus-parliament
 kind government
 country cyprus
 class parliament
 la Cypriot parliament
 la Cypriot Parliament
 la Cyprus' parliament
 ar البرلمان القبرصي
 ar مجلس النواب القبرصي

name cyprus-central-bank
 kind government
 country cyprus
 class bank
 la Cypriot central bank
 la Cypriot Central Bank
 la Cyprus' central bank
 la Central Bank of Cyprus
 ar البنك المركزي القبرصي
 ar المصرف المركزي القبرصي
 ar المركزي القبرصي

name cyprus-prosecution
 kind government
 country cyprus
 class prosecutor
 la Cypriot public prosecution
 la Cypriot Public Prosecution
 la Cypriot prosecutors
 la Cypriot public prosecutor
 ar النيابة العامة القبرصية
 ar الادعاء العام القبرصي
 ar النيابة القبرصية

name cyprus-embassy
 kind government
 country cyprus
 la Cypriot embassy
 la Cypriot Embassy
 ar السفارة القبرصية

name bolivia-foreign-ministry
 kind government
 country bolivia
 class ministry
 la Bolivian Foreign Ministry
 la Bolivian foreign ministry
 la Bolivian Ministry of Foreign Affairs
 la Bolivian Foreign Affairs Ministry
 la Bolivia's Foreign Ministry
 la Bolivia's foreign ministry
 la Bolivia's Ministry of Foreign Affairs
 la Bolivia's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Bolivia
 ar وزارة الخارجية البوليفية
 ar الخارجية البوليفية

name bolivia-interior-ministry
 kind government
 country bolivia
 class ministry
 la Bolivian Interior Ministry
 la Bolivian interior ministry
 la Bolivian Ministry of Interior
 la Bolivian Ministry of the Interior
 la Bolivia's Interior Ministry
 la Bolivia's interior ministry
 la Bolivia's Ministry of Interior
 la Bolivia's Ministry of the Interior
 ar وزارة الداخلية البوليفية
 ar الداخلية البوليفية

name bolivia-defence-ministry
 kind government
 country bolivia
 class ministry
 la Bolivian Defense Ministry
 la Bolivian Defence Ministry
 la Bolivian defense ministry
 la Bolivian defence ministry
 la Bolivian Ministry of Defense
 la Bolivian Ministry of Defence
 la Bolivia's Defense Ministry
 la Bolivia's Defence Ministry
 la Bolivia's defense ministry
 la Bolivia's defence ministry
 la Bolivia's Ministry of Defense
 la Bolivia's Ministry of Defence
 ar وزارة الدفاع البوليفية

name bolivia-army
 kind government
 country bolivia
 class army
 la Bolivian army
 la Bolivian Army
 la Bolivian military
 la Bolivian armed forces
 la Bolivian Armed Forces
 la Bolivian troops
 ar الجيش البوليفي
 ar القوات المسلحة البوليفية
 ar القوات البوليفية

name bolivia-police
 kind government
 country bolivia
 class police
 la Bolivian police
 la Bolivian Police
 la Bolivian National Police
 la Bolivia's police
 ar الشرطة البوليفية

name bolivia-parliament
 kind government
 country bolivia
 class parliament
 la Bolivian parliament
 la Bolivian Parliament
 la Bolivia's parliament
 ar البرلمان البوليفي
 ar مجلس النواب البوليفي

name bolivia-central-bank
 kind government
 country bolivia
 class bank
 la Bolivian central bank
 la Bolivian Central Bank
 la Bolivia's central bank
 la Central Bank of Bolivia
 ar البنك المركزي البوليفي
 ar المصرف المركزي البوليفي
 ar المركزي البوليفي

name bolivia-prosecution
 kind government
 country bolivia
 class prosecutor
 la Bolivian public prosecution
 la Bolivian Public Prosecution
 la Bolivian prosecutors
 la Bolivian public prosecutor
 ar النيابة العامة البوليفية
 ar الادعاء العام البوليفي
 ar النيابة البوليفية

name bolivia-embassy
 kind government
 country bolivia
 la Bolivian embassy
 la Bolivian Embassy
 ar السفارة البوليفية

name ecuador-foreign-ministry
 kind government
 country ecuador
 class ministry
 la Ecuadorian Foreign Ministry
 la Ecuadorian foreign ministry
 la Ecuadorian Ministry of Foreign Affairs
 la Ecuadorian Foreign Affairs Ministry
 la Ecuador's Foreign Ministry
 la Ecuador's foreign ministry
 la Ecuador's Ministry of Foreign Affairs
 la Ecuador's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Ecuador
 ar وزارة الخارجية الإكوادورية
 ar الخارجية الإكوادورية

name ecuador-interior-ministry
 kind government
 country ecuador
 class ministry
 la Ecuadorian Interior Ministry
 la Ecuadorian interior ministry
 la Ecuadorian Ministry of Interior
 la Ecuadorian Ministry of the Interior
 la Ecuador's Interior Ministry
 la Ecuador's interior ministry
 la Ecuador's Ministry of Interior
 la Ecuador's Ministry of the Interior
 ar وزارة الداخلية الإكوادورية
 ar الداخلية الإكوادورية

name ecuador-defence-ministry
 kind government
 country ecuador
 class ministry
 la Ecuadorian Defense Ministry
 la Ecuadorian Defence Ministry
 la Ecuadorian defense ministry
 la Ecuadorian defence ministry
 la Ecuadorian Ministry of Defense
 la Ecuadorian Ministry of Defence
 la Ecuador's Defense Ministry
 la Ecuador's Defence Ministry
 la Ecuador's defense ministry
 la Ecuador's defence ministry
 la Ecuador's Ministry of Defense
 la Ecuador's Ministry of Defence
 ar وزارة الدفاع الإكوادورية

name ecuador-army
 kind government
 country ecuador
 class army
 la Ecuadorian army
 la Ecuadorian Army
 la Ecuadorian military
 la Ecuadorian armed forces
 la Ecuadorian Armed Forces
 la Ecuadorian troops
 ar الجيش الإكوادوري
 ar القوات المسلحة الإكوادورية
 ar القوات الإكوادورية

name ecuador-police
 kind government
 country ecuador
 class police
 la Ecuadorian police
 la Ecuadorian Police
 la Ecuadorian National Police
 la Ecuador's police
 ar الشرطة الإكوادورية

name ecuador-parliament
 kind government
 country ecuador
 class parliament
 la Ecuadorian parliament
 la Ecuadorian Parliament
 la Ecuador's parliament
 ar البرلمان الإكوادوري
 ar مجلس النواب الإكوادوري

name ecuador-central-bank
 kind government
 country ecuador
 class bank
 la Ecuadorian central bank
 la Ecuadorian Central Bank
 la Ecuador's central bank
 la Central Bank of Ecuador
 ar البنك المركزي الإكوادوري
 ar المصرف المركزي الإكوادوري
 ar المركزي الإكوادوري

name ecuador-prosecution
 kind government
 country ecuador
 class prosecutor
 la Ecuadorian public prosecution
 la Ecuadorian Public Prosecution
 la Ecuadorian prosecutors
 la Ecuadorian public prosecutor
 ar النيابة العامة الإكوادورية
 ar الادعاء العام الإكوادوري
 ar النيابة الإكوادورية

name ecuador-embassy
 kind government
 country ecuador
 la Ecuadorian embassy
 la Ecuadorian Embassy
 ar السفارة الإكوادورية

name zimbabwe-foreign-ministry
 kind government
 country zimbabwe
 class ministry
 la Zimbabwean Foreign Ministry
 la Zimbabwean foreign ministry
 la Zimbabwean Ministry of Foreign Affairs
 la Zimbabwean Foreign Affairs Ministry
 la Zimbabwe's Foreign Ministry
 la Zimbabwe's foreign ministry
 la Zimbabwe's Ministry of Foreign Affairs
 la Zimbabwe's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Zimbabwe
 ar وزارة الخارجية الزيمبابوية
 ar الخارجية الزيمبابوية

name zimbabwe-interior-ministry
 kind government
 country zimbabwe
 class ministry
 la Zimbabwean Interior Ministry
 la Zimbabwean interior ministry
 la Zimbabwean Ministry of Interior
 la Zimbabwean Ministry of the Interior
 la Zimbabwe's Interior Ministry
 la Zimbabwe's interior ministry
 la Zimbabwe's Ministry of Interior
 la Zimbabwe's Ministry of the Interior
 ar وزارة الداخلية الزيمبابوية
 ar الداخلية الزيمبابوية

name zimbabwe-defence-ministry
 kind government
 country zimbabwe
 class ministry
 la Zimbabwean Defense Ministry
 la Zimbabwean Defence Ministry
 la Zimbabwean defense ministry
 la Zimbabwean defence ministry
 la Zimbabwean Ministry of Defense
 la Zimbabwean Ministry of Defence
 la Zimbabwe's Defense Ministry
 la Zimbabwe's Defence Ministry
 la Zimbabwe's defense ministry
 la Zimbabwe's defence ministry
 la Zimbabwe's Ministry of Defense
 la Zimbabwe's Ministry of Defence
 ar وزارة الدفاع الزيمبابوية

name zimbabwe-army
 kind government
 country zimbabwe
 class army
 la Zimbabwean army
 la Zimbabwean Army
 la Zimbabwean military
 la Zimbabwean armed forces
 la Zimbabwean Armed Forces
 la Zimbabwean troops
 ar الجيش الزيمبابوي
 ar القوات المسلحة الزيمبابوية
 ar القوات الزيمبابوية

name zimbabwe-police
 kind government
 country zimbabwe
 class police
 la Zimbabwean police
 la Zimbabwean Police
 la Zimbabwean National Police
 la Zimbabwe's police
 ar الشرطة الزيمبابوية

name zimbabwe-parliament
 kind government
 country zimbabwe
 class parliament
 la Zimbabwean parliament
 la Zimbabwean Parliament
 la Zimbabwe's parliament
 ar البرلمان الزيمبابوي
 ar مجلس النواب الزيمبابوي

name zimbabwe-central-bank
 kind government
 country zimbabwe
 class bank
 la Zimbabwean central bank
 la Zimbabwean Central Bank
 la Zimbabwe's central bank
 la Central Bank of Zimbabwe
 ar البنك المركزي الزيمبابوي
 ar المصرف المركزي الزيمبابوي
 ar المركزي الزيمبابوي

name zimbabwe-prosecution
 kind government
 country zimbabwe
 class prosecutor
 la Zimbabwean public prosecution
 la Zimbabwean Public Prosecution
 la Zimbabwean prosecutors
 la Zimbabwean public prosecutor
 ar النيابة العامة الزيمبابوية
 ar الادعاء العام الزيمبابوي
 ar النيابة الزيمبابوية

name zimbabwe-embassy
 kind government
 country zimbabwe
 la Zimbabwean embassy
 la Zimbabwean Embassy
 ar السفارة الزيمبابوية

name tanzania-foreign-ministry
 kind government
 country tanzania
 class ministry
 la Tanzanian Foreign Ministry
 la Tanzanian foreign ministry
 la Tanzanian Ministry of Foreign Affairs
 la Tanzanian Foreign Affairs Ministry
 la Tanzania's Foreign Ministry
 la Tanzania's foreign ministry
 la Tanzania's Ministry of Foreign Affairs
 la Tanzania's Foreign Affairs Ministry
 la Ministry of Foreign Affairs of Tanzania
 ar وزارة الخارجية التنزانية
 ar الخارجية التنزانية
 ar وزارة الخارجية التانزانية
 ar الخارجية التانزانية

name tanzania-interior-ministry
 kind government
 country tanzania
 class ministry
 la Tanzanian Interior Ministry
 la Tanzanian interior ministry
 la Tanzanian Ministry of Interior
 la Tanzanian Ministry of the Interior
 la Tanzania's Interior Ministry
 la Tanzania's interior ministry
 la Tanzania's Ministry of Interior
 la Tanzania's Ministry of the Interior
 ar وزارة الداخلية التنزانية
 ar الداخلية التنزانية
 ar وزارة الداخلية التانزانية
 ar الداخلية التانزانية

name tanzania-defence-ministry
 kind government
 country tanzania
 class ministry
 la Tanzanian Defense Ministry
 la Tanzanian Defence Ministry
 la Tanzanian defense ministry
 la Tanzanian defence ministry
 la Tanzanian Ministry of Defense
 la Tanzanian Ministry of Defence
 la Tanzania's Defense Ministry
 la Tanzania's Defence Ministry
 la Tanzania's defense ministry
 la Tanzania's defence ministry
 la Tanzania's Ministry of Defense
 la Tanzania's Ministry of Defence
 ar وزارة الدفاع التنزانية
 ar وزارة الدفاع التانزانية

name tanzania-army
 kind government
 country tanzania
 class army
 la Tanzanian army
 la Tanzanian Army
 la Tanzanian military
 la Tanzanian armed forces
 la Tanzanian Armed Forces
 la Tanzanian troops
 ar الجيش التنزاني
 ar الجيش التانزاني
 ar القوات المسلحة التنزانية
 ar القوات المسلحة التانزانية
 ar القوات التنزانية
 ar القوات التانزانية

name tanzania-police
 kind government
 country tanzania
 class police
 la Tanzanian police
 la Tanzanian Police
 la Tanzanian National Police
 la Tanzania's police
 ar الشرطة التنزانية
 ar الشرطة التانزانية

name tanzania-parliament
 kind government
 country tanzania
 class parliament
 la Tanzanian parliament
 la Tanzanian Parliament
 la Tanzania's parliament
 ar البرلمان التنزاني
 ar البرلمان التانزاني
 ar مجلس النواب التنزاني
 ar مجلس النواب التانزاني

name tanzania-central-bank
 kind government
 country tanzania
 class bank
 la Tanzanian central bank
 la Tanzanian Central Bank
 la Tanzania's central bank
 la Central Bank of Tanzania
 ar البنك المركزي التنزاني
 ar البنك المركزي التانزاني
 ar المصرف المركزي التنزاني
 ar المصرف المركزي التانزاني
 ar المركزي التنزاني
 ar المركزي التانزاني

name tanzania-prosecution
 kind government
 country tanzania
 class prosecutor
 la Tanzanian public prosecution
 la Tanzanian Public Prosecution
 la Tanzanian prosecutors
 la Tanzanian public prosecutor
 ar النيابة العامة التنزانية
 ar النيابة العامة التانزانية
 ar الادعاء العام التنزاني
 ar الادعاء العام التانزاني
 ar النيابة التنزانية
 ar النيابة التانزانية

name tanzania-embassy
 kind government
 country tanzania
 la Tanzanian embassy
 la Tanzanian Embassy
 ar السفارة التنزانية
 ar السفارة التانزانية
