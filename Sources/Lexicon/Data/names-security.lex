#! lex 1 kind=names lang=mul
# Intelligence services, armies, police forces, armed groups and hacking groups.

# Intelligence services

name cia
 kind government
 country united-states
 class intelligence
 la Central Intelligence Agency
 la CIA
 la C.I.A.
 ar وكالة المخابرات المركزية
 ar وكالة الاستخبارات المركزية
 ar وكالة المخابرات المركزية الأميركية
 ar وكالة المخابرات المركزية الأمريكية
 ar وكالة الاستخبارات المركزية الأميركية
 ar وكالة الاستخبارات المركزية الأمريكية
 ar المخابرات المركزية الأميركية
 ar المخابرات المركزية الأمريكية
 ar الاستخبارات المركزية الأميركية
 ar الاستخبارات المركزية الأمريكية
 ar سي آي إيه
 ar سي.آي.إيه
 ar سي آي إي
 ar سي.آي.إي
 ar السي آي إيه
 ar المخابرات الأميركية
 ar المخابرات الأمريكية
 ar السي آي أي

name nsa
 kind government
 country united-states
 class intelligence
 la National Security Agency
 la NSA
 la N.S.A.
 la US National Security Agency
 la U.S. National Security Agency
 ar وكالة الأمن القومي
 ar وكالة الأمن القومي الأميركية
 ar وكالة الأمن القومي الأمريكية
 ar وكالة الأمن الوطني الأميركية
 ar وكالة الأمن الوطني الأمريكية
 ar إن إس إيه
 ar إن.إس.إيه
 ar إن إس إي
 ar إن.إس.إي
 ar وكالة الأمن القومي الأميركي
 ar وكالة الأمن القومي الأمريكي

name dia-us
 kind government
 country united-states
 class intelligence
 la Defense Intelligence Agency
 la DIA
 ar وكالة استخبارات الدفاع الأميركية
 ar وكالة استخبارات الدفاع الأمريكية
 ar وكالة الاستخبارات العسكرية الأميركية
 ar وكالة الاستخبارات العسكرية الأمريكية
 ar وكالة مخابرات الدفاع الأميركية
 ar وكالة مخابرات الدفاع الأمريكية
 ar وكالة استخبارات الدفاع

name odni
 kind government
 country united-states
 class intelligence
 la Office of the Director of National Intelligence
 la ODNI
 la Director of National Intelligence
 la DNI
 ar مكتب مدير الاستخبارات الوطنية
 ar مكتب مدير المخابرات الوطنية
 ar مكتب مدير الاستخبارات الوطنية الأميركية
 ar مكتب مدير الاستخبارات الوطنية الأمريكية
 ar الاستخبارات الوطنية الأميركية
 ar الاستخبارات الوطنية الأمريكية

name nga
 kind government
 country united-states
 class intelligence
 la National Geospatial-Intelligence Agency
 ar الوكالة الوطنية للاستخبارات الجغرافية المكانية

name nro
 kind government
 country united-states
 class intelligence
 la National Reconnaissance Office
 ar مكتب الاستطلاع الوطني
 ar مكتب الاستطلاع الوطني الأميركي
 ar مكتب الاستطلاع الوطني الأمريكي

name us-intelligence-community
 kind government
 country united-states
 class intelligence
 la US intelligence community
 la U.S. intelligence community
 la US intelligence
 la U.S. intelligence
 ar مجتمع الاستخبارات الأميركي
 ar مجتمع الاستخبارات الأمريكي
 ar الاستخبارات الأميركية
 ar الاستخبارات الأمريكية
 ar أجهزة الاستخبارات الأميركية
 ar أجهزة الاستخبارات الأمريكية

name fbi
 kind government
 country united-states
 class police
 la FBI
 la F.B.I.
 la Federal Bureau of Investigation
 ar مكتب التحقيقات الفيدرالي
 ar مكتب التحقيقات الفدرالي
 ar مكتب التحقيقات الاتحادي
 ar مكتب التحقيق الفيدرالي
 ar مكتب التحقيق الفدرالي
 ar مكتب التحقيقات الفيدرالية
 ar مكتب التحقيقات الفدرالية
 ar الإف بي آي
 ar إف بي آي
 ar إف.بي.آي
 ar مكتب التحقيقات الفدرالي الأميركي
 ar مكتب التحقيقات الفدرالي الأمريكي
 ar مكتب التحقيقات الفيدرالي الأميركي
 ar مكتب التحقيقات الفيدرالي الأمريكي
 ar الشرطة الفيدرالية الأميركية
 ar الشرطة الفيدرالية الأمريكية
 ar الشرطة الفدرالية الأميركية
 ar المباحث الفيدرالية
 ar المباحث الفدرالية
 ar مكتب المباحث الفيدرالية
 ar مكتب المباحث الفدرالية
 ar مكتب المباحث الفيدرالي
 ar مكتب المباحث الفدرالي

name dea
 kind government
 country united-states
 class police
 la DEA
 la Drug Enforcement Administration
 la US Drug Enforcement Administration
 ar إدارة مكافحة المخدرات الأميركية
 ar إدارة مكافحة المخدرات الأمريكية
 ar وكالة مكافحة المخدرات الأميركية
 ar وكالة مكافحة المخدرات الأمريكية
 ar إدارة مكافحة المخدرات
 ar دي إي إيه
 ar دي.إي.إيه
 ar دي إي إي
 ar دي.إي.إي

name atf
 kind government
 country united-states
 class police
 la ATF
 la Bureau of Alcohol, Tobacco, Firearms and Explosives
 ar مكتب الكحول والتبغ والأسلحة النارية والمتفجرات
 ar مكتب الكحول والتبغ والأسلحة النارية

name ice
 kind government
 country united-states
 class police
 la ICE
 la Immigration and Customs Enforcement
 la U.S. Immigration and Customs Enforcement
 la US Immigration and Customs Enforcement
 ar إدارة الهجرة والجمارك الأميركية
 ar إدارة الهجرة والجمارك الأمريكية
 ar وكالة الهجرة والجمارك الأميركية
 ar وكالة الهجرة والجمارك الأمريكية
 ar إدارة الهجرة والجمارك
 ar وكالة الهجرة والجمارك
 ar آيس الأميركية
 ar آيس الأمريكية
 ar شرطة الهجرة الأميركية
 ar شرطة الهجرة الأمريكية
 ar دائرة الهجرة والجمارك الأميركية
 ar دائرة الهجرة والجمارك الأمريكية

name cbp
 kind government
 country united-states
 class police
 la CBP
 la Customs and Border Protection
 la U.S. Customs and Border Protection
 la US Customs and Border Protection
 ar هيئة الجمارك وحماية الحدود الأميركية
 ar هيئة الجمارك وحماية الحدود الأمريكية
 ar الجمارك وحماية الحدود
 ar دورية الحدود الأميركية
 ar دورية الحدود الأمريكية
 ar إدارة الجمارك وحماية الحدود
 ar هيئة الجمارك وحماية الحدود
 ar مكتب الجمارك وحماية الحدود

name secret-service
 kind government
 country united-states
 class police
 la Secret Service
 la US Secret Service
 la U.S. Secret Service
 ar جهاز الخدمة السرية
 ar الخدمة السرية الأميركية
 ar الخدمة السرية الأمريكية
 ar جهاز الخدمة السرية الأميركي
 ar جهاز الخدمة السرية الأمريكي

name us-marshals
 kind government
 country united-states
 class police
 la U.S. Marshals Service
 la US Marshals
 la U.S. Marshals
 la US Marshals Service
 ar خدمة المارشال الأميركية
 ar خدمة المارشال الأمريكية
 ar جهاز المارشالات الأميركي
 ar جهاز المارشالات الأمريكي
 ar المارشالات الأميركية
 ar المارشالات الأمريكية

name bop
 kind government
 country united-states
 class police
 la Bureau of Prisons
 la Federal Bureau of Prisons
 ar مكتب السجون الفيدرالي
 ar مكتب السجون الفدرالي
 ar المكتب الفيدرالي للسجون
 ar المكتب الفدرالي للسجون

name tsa
 kind government
 country united-states
 class police
 la TSA
 la Transportation Security Administration
 ar إدارة أمن النقل
 ar إدارة أمن المواصلات الأميركية
 ar إدارة أمن المواصلات الأمريكية
 ar إدارة أمن النقل الأميركية
 ar إدارة أمن النقل الأمريكية

name nypd
 kind government
 country united-states
 class police
 la NYPD
 la New York Police Department
 la New York City Police Department
 ar شرطة نيويورك
 ar إدارة شرطة نيويورك

name lapd
 kind government
 country united-states
 class police
 la LAPD
 la Los Angeles Police Department
 ar شرطة لوس أنجلوس
 ar شرطة لوس أنجليس

name minneapolis-pd
 kind government
 country united-states
 class police
 la Minneapolis Police Department
 la Minneapolis police
 ar شرطة مينيابوليس

name capitol-police
 kind government
 country united-states
 class police
 la Capitol Police
 la U.S. Capitol Police
 la US Capitol Police
 ar شرطة الكابيتول

name cisa
 kind government
 country united-states
 la CISA
 la Cybersecurity and Infrastructure Security Agency
 la US Cybersecurity and Infrastructure Security Agency
 ar وكالة الأمن السيبراني وأمن البنية التحتية
 ar وكالة الأمن السيبراني وأمن البنية التحتية الأميركية
 ar وكالة الأمن السيبراني وأمن البنية التحتية الأمريكية
 ar وكالة الأمن الإلكتروني وأمن البنية التحتية
 ar سيسا
 ar وكالة الأمن السيبراني الأميركية
 ar وكالة الأمن السيبراني الأمريكية

name darpa
 kind government
 country united-states
 la DARPA
 la Defense Advanced Research Projects Agency
 ar داربا
 ar وكالة مشاريع البحوث الدفاعية المتقدمة
 ar وكالة داربا

name us-cyber-command
 kind government
 country united-states
 la US Cyber Command
 la U.S. Cyber Command
 la Cyber Command
 la USCYBERCOM
 ar القيادة السيبرانية الأميركية
 ar القيادة السيبرانية الأمريكية
 ar القيادة السيبرانية
 ar قيادة الفضاء السيبراني الأميركية
 ar قيادة الفضاء السيبراني الأمريكية
 ar القيادة الإلكترونية الأميركية
 ar القيادة الإلكترونية الأمريكية

name us-military
 kind government
 country united-states
 class army
 la U.S. military
 la US military
 la U.S. Army
 la US Army
 la US armed forces
 la American military
 la U.S. armed forces
 la US forces
 la U.S. forces
 la American forces
 ar الجيش الأميركي
 ar الجيش الأمريكي
 ar القوات الأميركية
 ar القوات الأمريكية
 ar القوات المسلحة الأميركية
 ar القوات المسلحة الأمريكية
 ar قوات أميركية
 ar قوات أمريكية

name us-navy
 kind government
 country united-states
 class army
 la U.S. Navy
 la US Navy
 la US Naval Forces
 la US Fifth Fleet
 la U.S. Fifth Fleet
 la Fifth Fleet
 ar البحرية الأميركية
 ar البحرية الأمريكية
 ar سلاح البحرية الأميركي
 ar سلاح البحرية الأمريكي
 ar الأسطول الخامس
 ar الأسطول الخامس الأميركي
 ar الأسطول الخامس الأمريكي
 ar القوات البحرية الأميركية
 ar القوات البحرية الأمريكية

name us-air-force
 kind government
 country united-states
 class army
 la U.S. Air Force
 la US Air Force
 la USAF
 ar سلاح الجو الأميركي
 ar سلاح الجو الأمريكي
 ar القوات الجوية الأميركية
 ar القوات الجوية الأمريكية

name us-marines
 kind government
 country united-states
 class army
 la U.S. Marines
 la US Marines
 la U.S. Marine Corps
 la US Marine Corps
 la Marine Corps
 ar المارينز
 ar مشاة البحرية الأميركية
 ar مشاة البحرية الأمريكية
 ar قوات المارينز
 ar قوات مشاة البحرية الأميركية
 ar قوات مشاة البحرية الأمريكية

name us-coast-guard
 kind government
 country united-states
 class army
 la U.S. Coast Guard
 la US Coast Guard
 ar خفر السواحل الأميركي
 ar خفر السواحل الأمريكي
 ar خفر السواحل الأميركية
 ar خفر السواحل الأمريكية

name national-guard-us
 kind government
 country united-states
 class army
 la U.S. National Guard
 la US National Guard
 la National Guard
 ar الحرس الوطني الأميركي
 ar الحرس الوطني الأمريكي

name centcom
 kind government
 country united-states
 class army
 la CENTCOM
 la Centcom
 la U.S. Central Command
 la US Central Command
 ar القيادة المركزية الأميركية
 ar القيادة المركزية الأمريكية
 ar القيادة الوسطى الأميركية
 ar القيادة الوسطى الأمريكية
 ar سنتكوم
 ar سينتكوم
 ar القيادة المركزية للجيش الأميركي
 ar القيادة المركزية للجيش الأمريكي

name africom
 kind government
 country united-states
 class army
 la AFRICOM
 la Africom
 la U.S. Africa Command
 la US Africa Command
 ar أفريكوم
 ar القيادة الأميركية في أفريقيا
 ar القيادة الأمريكية في أفريقيا
 ar القيادة العسكرية الأميركية في أفريقيا
 ar القيادة العسكرية الأمريكية في أفريقيا
 ar القيادة الأميركية لأفريقيا
 ar القيادة الأمريكية لأفريقيا

name socom
 kind government
 country united-states
 class army
 la SOCOM
 la US Special Operations Command
 la U.S. Special Operations Command
 la Delta Force
 ar قيادة العمليات الخاصة الأميركية
 ar قيادة العمليات الخاصة الأمريكية
 ar قوة دلتا

name navy-seals
 kind government
 country united-states
 class army
 la Navy SEALs
 la Navy Seals
 ar قوات النخبة البحرية الأميركية
 ar قوات النخبة البحرية الأمريكية
 ar نيفي سيلز

name indopacom
 kind government
 country united-states
 class army
 la Indo-Pacific Command
 ar القيادة الأميركية في منطقة المحيطين الهندي والهادئ
 ar القيادة الأمريكية في منطقة المحيطين الهندي والهادئ

name mi6
 kind government
 country united-kingdom
 class intelligence
 la MI6
 la MI-6
 la Secret Intelligence Service
 ar إم آي 6
 ar إم آي-6
 ar جهاز الاستخبارات البريطاني الخارجي
 ar إم آي سيكس
 ar جهاز المخابرات الخارجية البريطاني
 ar المخابرات البريطانية
 ar الاستخبارات البريطانية
 ar إم آي6
 ar جهاز الاستخبارات السرية البريطاني

name mi5
 kind government
 country united-kingdom
 class intelligence
 la MI5
 la MI-5
 ar إم آي 5
 ar إم آي-5
 ar جهاز الأمن الداخلي البريطاني
 ar إم آي5
 ar إم آي فايف
 ar جهاز الأمن البريطاني
 ar جهاز الاستخبارات الداخلية البريطاني

name gchq
 kind government
 country united-kingdom
 class intelligence
 la GCHQ
 la Government Communications Headquarters
 ar مقر الاتصالات الحكومية البريطانية
 ar جي سي إتش كيو
 ar جي.سي.إتش.كيو
 ar جيه سي إتش كيو
 ar جيه.سي.إتش.كيو
 ar وكالة الاتصالات الحكومية البريطانية
 ar مركز الاتصالات الحكومية البريطاني
 ar مقر الاتصالات الحكومية

name ncsc-uk
 kind government
 country united-kingdom
 class intelligence
 la NCSC
 la National Cyber Security Centre
 la UK National Cyber Security Centre
 ar المركز الوطني للأمن السيبراني البريطاني
 ar المركز الوطني البريطاني للأمن السيبراني
 ar المركز الوطني للأمن الإلكتروني البريطاني

name scotland-yard
 kind government
 country united-kingdom
 class police
 la Scotland Yard
 la Metropolitan Police
 la Met Police
 la Metropolitan Police Service
 la London's Metropolitan Police
 ar سكوتلاند يارد
 ar سكوتلانديارد
 ar شرطة لندن
 ar اسكتلنديارد
 ar اسكوتلانديارد
 ar شرطة العاصمة البريطانية
 ar شرطة العاصمة لندن
 ar اسكتلند يارد
 ar شرطة سكوتلانديارد

name nca-uk
 kind government
 country united-kingdom
 class police
 la National Crime Agency
 la NCA
 ar وكالة مكافحة الجريمة الوطنية البريطانية
 ar الوكالة الوطنية لمكافحة الجريمة
 ar وكالة الجريمة الوطنية البريطانية
 ar الوكالة البريطانية لمكافحة الجريمة

name psni
 kind government
 country united-kingdom
 class police
 la PSNI
 la Police Service of Northern Ireland
 ar شرطة أيرلندا الشمالية

name uk-border-force
 kind government
 country united-kingdom
 class police
 la UK Border Force
 ar قوة الحدود البريطانية

name british-army
 kind government
 country united-kingdom
 class army
 la British Army
 la British military
 la British armed forces
 la UK armed forces
 la British forces
 la British army
 la British Armed Forces
 la British troops
 ar الجيش البريطاني
 ar القوات البريطانية
 ar القوات المسلحة البريطانية

name royal-navy
 kind government
 country united-kingdom
 class army
 la Royal Navy
 ar البحرية الملكية البريطانية
 ar البحرية البريطانية

name raf
 kind government
 country united-kingdom
 class army
 la Royal Air Force
 la RAF
 ar سلاح الجو الملكي البريطاني
 ar القوات الجوية الملكية البريطانية

name ukmto
 kind government
 country united-kingdom
 class army
 la UKMTO
 la United Kingdom Maritime Trade Operations
 la UK Maritime Trade Operations
 ar هيئة عمليات التجارة البحرية البريطانية
 ar هيئة عمليات التجارة البحرية في المملكة المتحدة
 ar هيئة التجارة البحرية البريطانية
 ar عمليات التجارة البحرية البريطانية

name sas
 kind government
 country united-kingdom
 class army
 la Special Air Service
 ar القوات الخاصة البريطانية
 ar القوات الجوية الخاصة البريطانية

name dgse
 kind government
 country france
 class intelligence
 la DGSE
 la Directorate-General for External Security
 la French external intelligence service
 la French intelligence
 la French intelligence service
 la French intelligence services
 ar المديرية العامة للأمن الخارجي
 ar الاستخبارات الخارجية الفرنسية
 ar المديرية العامة للأمن الخارجي الفرنسية
 ar المخابرات الخارجية الفرنسية
 ar الاستخبارات الفرنسية
 ar المخابرات الفرنسية
 ar دي جي إس إي
 ar دي.جي.إس.إي
 ar دي جيه إس إي
 ar دي.جيه.إس.إي

name dgsi
 kind government
 country france
 class intelligence
 la DGSI
 la General Directorate for Internal Security
 la French domestic intelligence service
 ar المديرية العامة للأمن الداخلي
 ar الاستخبارات الداخلية الفرنسية
 ar المديرية العامة للأمن الداخلي الفرنسية
 ar المخابرات الداخلية الفرنسية

name drm-france
 kind government
 country france
 class intelligence
 la Direction du renseignement militaire
 ar الاستخبارات العسكرية الفرنسية

name french-police
 kind government
 country france
 class police
 la French police
 la Police nationale
 la French National Police
 la French Police
 la France's police
 ar الشرطة الفرنسية
 ar الشرطة الوطنية الفرنسية

name french-gendarmerie
 kind government
 country france
 class police
 la French Gendarmerie
 la French gendarmerie
 la Gendarmerie nationale
 ar الدرك الفرنسي
 ar الدرك الوطني الفرنسي

name paris-police-prefecture
 kind government
 country france
 class police
 la Paris police prefecture
 la Paris Police Prefecture
 la Paris police
 ar شرطة باريس
 ar مديرية شرطة باريس

name french-army
 kind government
 country france
 class army
 la French army
 la French Army
 la French military
 la French armed forces
 la French forces
 la Operation Barkhane
 la Barkhane
 la French Armed Forces
 la French troops
 ar الجيش الفرنسي
 ar القوات الفرنسية
 ar القوات المسلحة الفرنسية
 ar قوة برخان
 ar عملية برخان

name bnd
 kind government
 country germany
 class intelligence
 la BND
 la Bundesnachrichtendienst
 la Federal Intelligence Service
 la German intelligence
 la German intelligence service
 la German intelligence services
 ar جهاز الاستخبارات الألماني
 ar الاستخبارات الخارجية الألمانية
 ar المخابرات الألمانية
 ar دائرة الاستخبارات الاتحادية
 ar الاستخبارات الألمانية
 ar جهاز المخابرات الألماني
 ar دائرة الاستخبارات الخارجية الألمانية
 ar جهاز الاستخبارات الاتحادي الألماني

name bfv
 kind government
 country germany
 class intelligence
 la BfV
 la Federal Office for the Protection of the Constitution
 la Bundesamt für Verfassungsschutz
 la German domestic intelligence agency
 ar المكتب الاتحادي لحماية الدستور
 ar هيئة حماية الدستور
 ar هيئة حماية الدستور الألمانية
 ar الاستخبارات الداخلية الألمانية
 ar مكتب حماية الدستور
 ar المخابرات الداخلية الألمانية

name mad-de
 kind government
 country germany
 class intelligence
 la Military Counterintelligence Service
 ar جهاز مكافحة التجسس العسكري الألماني

name bka
 kind government
 country germany
 class police
 la BKA
 la Bundeskriminalamt
 la Federal Criminal Police Office
 ar مكتب الشرطة الجنائية الاتحادي
 ar الشرطة الجنائية الاتحادية
 ar المكتب الاتحادي للشرطة الجنائية
 ar مكتب مكافحة الجرائم الاتحادي

name german-police
 kind government
 country germany
 class police
 la German police
 la German Police
 la German National Police
 la Germany's police
 ar الشرطة الألمانية

name bundeswehr
 kind government
 country germany
 class army
 la Bundeswehr
 la German army
 la German military
 la German armed forces
 la German Army
 la German Armed Forces
 la German troops
 ar الجيش الألماني
 ar البوندسفير
 ar القوات المسلحة الألمانية
 ar بوندسفير
 ar البوندسفيهر
 ar القوات الألمانية

name aise
 kind government
 country italy
 class intelligence
 la AISE
 la Italian foreign intelligence
 la Italian intelligence
 la Italian intelligence service
 la Italian intelligence services
 ar المخابرات الخارجية الإيطالية
 ar وكالة المعلومات والأمن الخارجي
 ar الاستخبارات الإيطالية
 ar المخابرات الإيطالية
 ar المخابرات الطليانية
 ar الاستخبارات الطليانية

name aisi
 kind government
 country italy
 class intelligence
 la AISI
 ar وكالة المعلومات والأمن الداخلي
 ar المخابرات الداخلية الإيطالية

name dis-italy
 kind government
 country italy
 class intelligence
 la Department of Information for Security
 ar دائرة المعلومات الأمنية الإيطالية

name carabinieri
 kind government
 country italy
 class police
 la Carabinieri
 ar الكارابينييري
 ar كارابينييري
 ar الدرك الإيطالي

name guardia-di-finanza
 kind government
 country italy
 class police
 la Guardia di Finanza
 ar الحرس المالي الإيطالي
 ar شرطة المال الإيطالية
 ar الشرطة المالية الإيطالية

name italian-coastguard
 kind government
 country italy
 class police
 la Italian coastguard
 la Italian Coast Guard
 la Italian coast guard
 ar خفر السواحل الإيطالي

name cni
 kind government
 country spain
 class intelligence
 la CNI
 la Centro Nacional de Inteligencia
 la National Intelligence Centre
 la Spanish National Intelligence Centre
 la Spain's National Intelligence Centre
 la Spanish intelligence
 la Spanish intelligence service
 la Spanish intelligence services
 ar مركز الاستخبارات الوطني الإسباني
 ar المركز الوطني للاستخبارات
 ar المخابرات الإسبانية
 ar المركز الوطني للمخابرات الإسبانية
 ar الاستخبارات الإسبانية
 ar المركز القومي للاستخبارات
 ar المركز الوطني الإسباني للاستخبارات

name guardia-civil
 kind government
 country spain
 class police
 la Guardia Civil
 la Spanish Civil Guard
 la Civil Guard
 ar الحرس المدني الإسباني
 ar الحرس المدني

name mossos
 kind government
 country spain
 class police
 la Mossos d'Esquadra
 la Mossos
 ar شرطة كتالونيا
 ar الموسوس
 ar موسوس ديسكوادرا

name spanish-police
 kind government
 country spain
 class police
 la Spanish National Police
 la Policía Nacional
 la Spanish police
 la Spanish Police
 la Spain's police
 ar الشرطة الوطنية الإسبانية
 ar الشرطة الإسبانية

name aivd
 kind government
 country netherlands
 class intelligence
 la AIVD
 ar جهاز الاستخبارات الهولندي
 ar المخابرات الهولندية
 ar جهاز المخابرات الهولندي
 ar الاستخبارات الهولندية

name mivd
 kind government
 country netherlands
 class intelligence
 la MIVD
 la Dutch military intelligence
 ar الاستخبارات العسكرية الهولندية

name vsse
 kind government
 country belgium
 class intelligence
 la VSSE
 la Belgian State Security
 ar أمن الدولة البلجيكي
 ar جهاز أمن الدولة البلجيكي

name eyp
 kind government
 country greece
 class intelligence
 la EYP
 la National Intelligence Service of Greece
 la Greek National Intelligence Service
 la Greek intelligence service
 ar جهاز المخابرات الوطني اليوناني
 ar جهاز الاستخبارات الوطنية اليوناني
 ar المخابرات اليونانية
 ar الاستخبارات اليونانية
 ar جهاز المخابرات اليوناني

name cba
 kind government
 country poland
 class intelligence
 la Central Anticorruption Bureau
 la CBA
 ar المكتب المركزي لمكافحة الفساد
 ar المكتب المركزي لمكافحة الفساد البولندي

name abw
 kind government
 country poland
 class intelligence
 la ABW
 ar وكالة الأمن الداخلي البولندية

name sbu
 kind government
 country ukraine
 class intelligence
 la SBU
 la Security Service of Ukraine
 ar جهاز الأمن الأوكراني
 ar أمن الدولة الأوكراني
 ar جهاز أمن أوكرانيا
 ar الأمن الأوكراني
 ar إس بي يو
 ar إس.بي.يو

name gur-ukraine
 kind government
 country ukraine
 class intelligence
 la HUR
 la Ukrainian military intelligence
 la Ukraine's military intelligence
 la Main Directorate of Intelligence of Ukraine
 ar الاستخبارات العسكرية الأوكرانية
 ar المخابرات العسكرية الأوكرانية
 ar مديرية الاستخبارات الرئيسية الأوكرانية

name ukrainian-army
 kind government
 country ukraine
 class army
 la Ukrainian army
 la Ukrainian military
 la Armed Forces of Ukraine
 la Ukrainian armed forces
 la Ukrainian forces
 la Ukrainian Army
 la Ukrainian Armed Forces
 la Ukrainian troops
 ar الجيش الأوكراني
 ar القوات الأوكرانية
 ar القوات المسلحة الأوكرانية

name azov
 kind government
 country ukraine
 class army
 la Azov Regiment
 la Azov Battalion
 la Azov Brigade
 ar كتيبة آزوف
 ar فوج آزوف
 ar لواء آزوف

name cert-ua
 kind government
 country ukraine
 class army
 la CERT-UA
 ar فريق الاستجابة لطوارئ الحاسوب الأوكراني

name fsb
 kind government
 country russia
 class intelligence
 la FSB
 la Federal Security Service
 la Russia's FSB
 ar جهاز الأمن الفيدرالي الروسي
 ar جهاز الأمن الفدرالي الروسي
 ar الأمن الفيدرالي الروسي
 ar الأمن الفدرالي الروسي
 ar جهاز الأمن الاتحادي الروسي
 ar هيئة الأمن الفيدرالي الروسية
 ar هيئة الأمن الفدرالي الروسية
 ar هيئة الأمن الفدرالي الروسي
 ar هيئة الأمن الفيدرالي الروسي
 ar إف إس بي
 ar إف.إس.بي
 ar جهاز الأمن الفيدرالي
 ar جهاز الأمن الفدرالي

name gru
 kind government
 country russia
 class intelligence
 la GRU
 la Main Intelligence Directorate
 la Russian military intelligence
 ar الاستخبارات العسكرية الروسية
 ar المخابرات العسكرية الروسية
 ar جي آر يو
 ar جي.آر.يو
 ar جيه آر يو
 ar جيه.آر.يو
 ar غرو الروسي
 ar جهاز الاستخبارات العسكرية الروسي
 ar جهاز المخابرات العسكرية الروسية

name svr
 kind government
 country russia
 class intelligence
 la SVR
 la Foreign Intelligence Service of Russia
 la Russian Foreign Intelligence Service
 la Russian intelligence
 la Russian intelligence service
 la Russian intelligence services
 ar جهاز الاستخبارات الخارجية الروسي
 ar المخابرات الخارجية الروسية
 ar الاستخبارات الخارجية الروسية
 ar جهاز المخابرات الخارجية الروسي
 ar المخابرات الروسية
 ar الاستخبارات الروسية

name kgb
 kind government
 country russia
 class intelligence
 la KGB
 ar كي جي بي
 ar كيه جي بي
 ar الكي جي بي
 ar جهاز كي جي بي
 ar كي.جي.بي
 ar كي جيه بي
 ar كي.جيه.بي
 ar كيه.جي.بي
 ar كيه جيه بي
 ar كيه.جيه.بي

name russian-army
 kind government
 country russia
 class army
 la Russian army
 la Russian military
 la Russian Armed Forces
 la Russian armed forces
 la Russian forces
 la Russian Army
 la Russian troops
 ar الجيش الروسي
 ar القوات الروسية
 ar القوات المسلحة الروسية

name rosgvardia
 kind government
 country russia
 class army
 la Rosgvardia
 la Russian National Guard
 ar الحرس الوطني الروسي
 ar روسغفارديا

name wagner
 kind organization
 country russia
 class militia
 la Wagner Group
 la Wagner
 la PMC Wagner
 la Wagner mercenaries
 la Wagner PMC
 ar فاغنر
 ar مجموعة فاغنر
 ar فاجنر
 ar مرتزقة فاغنر
 ar قوات فاغنر
 ar شركة فاغنر
 ar فاغنر الروسية
 ar مجموعة فاجنر
 ar مليشيا فاغنر
 ar واغنر
 ar فاكنر
 ar ڤاغنر

name africa-corps
 kind organization
 country russia
 class militia
 la Africa Corps
 la Russian Africa Corps
 la Africa Corps Russia
 ar الفيلق الأفريقي
 ar فيلق أفريقيا
 ar الفيلق الأفريقي الروسي

name akhmat
 kind organization
 country russia
 class militia
 la Akhmat battalion
 la Kadyrovites
 ar قوات أحمد
 ar كتيبة أحمد الشيشانية
 ar قوات قديروف

name redut
 kind organization
 country russia
 class militia
 la Redut
 la PMC Redut
 ar مجموعة ريدوت
 ar ريدوت
 ar شركة ريدوت

name donetsk-pr
 kind organization
 country russia
 class militia
 la Donetsk People's Republic
 la DPR
 ar جمهورية دونيتسك الشعبية
 ar جمهورية دونيتسك

name luhansk-pr
 kind organization
 country russia
 class militia
 la Luhansk People's Republic
 la LPR
 la Lugansk People's Republic
 ar جمهورية لوغانسك الشعبية
 ar جمهورية لوهانسك الشعبية

name cozy-bear
 kind organization
 country russia
 la Cozy Bear
 la APT29
 la Midnight Blizzard
 la Nobelium
 la APT 29
 ar كوزي بير
 ar الدب الدافئ
 ar ميدنايت بليزارد
 ar كوزي بيير
 ar نوبيليوم
 ar إيه بي تي 29

name fancy-bear
 kind organization
 country russia
 la Fancy Bear
 la APT28
 la Forest Blizzard
 la Strontium
 la APT 28
 la Sofacy
 la Pawn Storm
 ar فانسي بير
 ar فانسي بيرز
 ar فانسي بير الروسية
 ar فانسي بيير
 ar الدب المدلل
 ar الدب الفاخر
 ar إيه بي تي 28
 ar فورست بليزارد

name sandworm
 kind organization
 country russia
 la Sandworm
 la Seashell Blizzard
 la APT44
 la Voodoo Bear
 ar ساندوورم
 ar مجموعة ساندوورم
 ar ساندورم
 ar ساند وورم

name killnet
 kind organization
 country russia
 la Killnet
 la KillNet
 ar كيلنت
 ar كيل نت
 ar كيل نيت

name internet-research-agency
 kind organization
 country russia
 la Internet Research Agency
 la IRA troll farm
 la IRA Troll Farm
 la Glavset
 ar وكالة أبحاث الإنترنت
 ar وكالة أبحاث الإنترنت الروسية
 ar وكالة بحوث الإنترنت
 ar وكالة بحوث الإنترنت الروسية
 ar إنترنت ريسيرش إيجنسي

name evil-corp
 kind organization
 country russia
 la Evil Corp
 ar إيفل كورب
 ar إيفيل كورب

name revil
 kind organization
 country russia
 la REvil
 la Sodinokibi
 ar ريفيل
 ar عصابة ريفيل
 ar ريفل
 ar آر إيفل
 ar سودينوكيبي
 ar ر إيفل

name darkside
 kind organization
 country russia
 la DarkSide
 ar دارك سايد
 ar دارك سايد للقرصنة
 ar دارك سايد الروسية
 ar داركسايد
 ar دارك سايت

name lockbit
 kind organization
 country russia
 la LockBit
 la Lockbit
 ar لوك بيت
 ar لوكبيت
 ar لوك بت
 ar لوكبت

name conti
 kind organization
 country russia
 la Conti ransomware gang
 la Conti group
 la Conti ransomware group
 la Conti Group
 la Conti gang
 ar مجموعة كونتي
 ar عصابة كونتي

name lazarus
 kind organization
 country north-korea
 la Lazarus Group
 la Lazarus
 la Lazarus hacking group
 la Hidden Cobra
 la APT38
 ar مجموعة لازاروس
 ar لازاروس
 ar لازاروس غروب
 ar مجموعة لازارس
 ar لازارس
 ar هيدن كوبرا

name kimsuky
 kind organization
 country north-korea
 la Kimsuky
 la APT43
 la Emerald Sleet
 ar كيمسوكي

name charming-kitten
 kind organization
 country iran
 la Charming Kitten
 la APT35
 la Phosphorus
 la Mint Sandstorm
 la APT42
 la APT 35
 la TA453
 ar القط الساحر
 ar تشارمينغ كيتن
 ar القطة الساحرة
 ar القطط الساحرة
 ar تشارمنغ كيتن
 ar شارمينغ كيتن
 ar الهريرة الساحرة
 ar تشارمنج كيتن
 ar مينت ساندستورم
 ar إيه بي تي 35

name muddywater
 kind organization
 country iran
 la MuddyWater
 la Mango Sandstorm
 la Static Kitten
 ar مادي ووتر
 ar المياه العكرة
 ar مودي ووتر
 ar المياه الموحلة
 ar مادي واتر

name oilrig
 kind organization
 country iran
 la OilRig
 la APT34
 la Helix Kitten
 ar أويل ريغ
 ar إيه بي تي 34
 ar أويلريغ

name predatory-sparrow
 kind organization
 country iran
 la Predatory Sparrow
 la Gonjeshke Darande
 ar العصفور المفترس
 ar بريداتوري سبارو
 ar غنجشك درنده
 ar غنجشكي درانده
 ar غونجيشكي داراندي
 ar الباشق المفترس

name apt41
 kind organization
 country china
 la APT41
 la Wicked Panda
 la APT 41
 la Double Dragon
 la Winnti
 ar إيه بي تي 41
 ar وينتي
 ar دبل دراغون

name apt10
 kind organization
 country china
 la APT10
 la Stone Panda
 la menuPass
 ar إيه بي تي 10
 ar ستون باندا

name salt-typhoon
 kind organization
 country china
 la Salt Typhoon
 la GhostEmperor
 ar سولت تايفون
 ar إعصار الملح
 ar سولت تايفون الصينية
 ar ملح تايفون
 ar سالت تايفون
 ar إعصار سولت
 ar غوست إمبرور

name volt-typhoon
 kind organization
 country china
 la Volt Typhoon
 ar فولت تايفون
 ar إعصار فولت
 ar فولت تيفون

name anonymous-hackers
 kind organization
 country sudan
 la Anonymous hackers
 la Anonymous collective
 la Anonymous hacking collective
 la Anonymous Sudan
 ar أنونيموس
 ar مجموعة أنونيموس
 ar أنونيموس سودان
 ar مجهولون الإلكترونية
 ar أنونيمس
 ar مجموعة المجهولون
 ar قراصنة أنونيموس
 ar أنونيموز
 ar أنونيموس للقرصنة

name syrian-electronic-army
 kind organization
 country syria
 la Syrian Electronic Army
 ar الجيش السوري الإلكتروني
 ar الجيش الإلكتروني السوري

name shadow-brokers
 kind organization
 la Shadow Brokers
 la The Shadow Brokers
 ar وسطاء الظل
 ar شادو بروكرز
 ar شادوبروكرز

name scattered-spider
 kind organization
 la Scattered Spider
 la UNC3944
 la Octo Tempest
 ar سكاترد سبايدر
 ar العنكبوت المتناثر
 ar سكاتيرد سبايدر
 ar العنكبوت المبعثر
 ar سكاترد سبيدر

name lapsus
 kind organization
 la Lapsus$
 la LAPSUS$
 la Lapsus
 ar لابسوس
 ar مجموعة لابسوس
 ar لابسس
 ar لابسوز

name guacamaya
 kind organization
 la Guacamaya
 la Guacamaya Hackers
 ar غواكامايا
 ar جواكامايا

name dark-caracal
 kind organization
 la Dark Caracal
 ar دارك كاراكال
 ar الكراكال الأسود
 ar دارك كاراكل
 ar الوشق المظلم

name stealth-falcon
 kind organization
 la Stealth Falcon
 la FruityArmor
 ar ستيلث فالكون
 ar الصقر الخفي

name equation-group
 kind organization
 la Equation Group
 la The Equation Group
 ar مجموعة إيكويشن
 ar إكويجن غروب
 ar مجموعة المعادلة
 ar إيكويشن غروب

name project-raven
 kind organization
 la Project Raven
 ar مشروع ريفن
 ar مشروع رايفن
 ar مشروع الغراب
 ar بروجكت ريفن
 ar مشروع رافن

name mossad
 kind government
 country israel
 class intelligence
 la Mossad
 la Israel's Mossad
 la Mossad spy agency
 ar الموساد
 ar موساد
 ar جهاز الموساد
 ar الموساد الإسرائيلي
 ar جهاز الموساد الإسرائيلي

name shin-bet
 kind government
 country israel
 class intelligence
 la Shin Bet
 la Shabak
 la Israel Security Agency
 la ISA
 la Israeli Security Agency
 ar الشاباك
 ar شين بيت
 ar الشين بيت
 ar جهاز الأمن العام الإسرائيلي
 ar جهاز الشاباك
 ar جهاز الأمن الداخلي الإسرائيلي
 ar شاباك

name aman
 kind government
 country israel
 class intelligence
 la Aman military intelligence
 la Israeli military intelligence
 la Israeli Military Intelligence Directorate
 ar أمان الإسرائيلية
 ar شعبة الاستخبارات العسكرية الإسرائيلية
 ar الاستخبارات العسكرية الإسرائيلية
 ar شعبة الاستخبارات العسكرية أمان
 ar جهاز أمان
 ar المخابرات العسكرية الإسرائيلية

name unit-8200
 kind government
 country israel
 class intelligence
 la Unit 8200
 ar الوحدة 8200
 ar وحدة 8200
 ar الوحدة 8200 الإسرائيلية
 ar الوحدة الإسرائيلية 8200

name idf
 kind government
 country israel
 class army
 la IDF
 la Israel Defense Forces
 la Israeli army
 la Israeli military
 la Israel Defence Forces
 la Israeli Army
 la Israeli Defense Forces
 la Israeli forces
 la Israeli occupation forces
 la Israeli armed forces
 la Israel's military
 la Israeli Armed Forces
 la Israeli troops
 ar الجيش الإسرائيلي
 ar جيش الاحتلال
 ar قوات الاحتلال
 ar جيش الاحتلال الإسرائيلي
 ar قوات الاحتلال الإسرائيلي
 ar القوات الإسرائيلية
 ar جيش الدفاع الإسرائيلي
 ar قوات إسرائيلية
 ar جيش العدو الإسرائيلي
 ar قوات الاحتلال الإسرائيلية
 ar الجيش الصهيوني
 ar القوات المسلحة الإسرائيلية
 ar القوات المسلحة الصهيونية
 ar القوات الصهيونية

name israeli-air-force
 kind government
 country israel
 class army
 la Israeli Air Force
 la Israeli air force
 la IAF
 ar سلاح الجو الإسرائيلي
 ar الطيران الإسرائيلي
 ar الطيران الحربي الإسرائيلي
 ar طيران الاحتلال
 ar سلاح جو الاحتلال

name israeli-navy
 kind government
 country israel
 class army
 la Israeli Navy
 la Israeli navy
 ar البحرية الإسرائيلية
 ar سلاح البحرية الإسرائيلي

name sayeret-matkal
 kind government
 country israel
 class army
 la Sayeret Matkal
 ar سييرت متكال
 ar وحدة سييرت متكال
 ar سيريت متكال

name israeli-settlers-hilltop
 kind government
 country israel
 class army
 la Hilltop Youth
 ar فتية التلال
 ar شبيبة التلال

name netzah-yehuda
 kind government
 country israel
 class army
 la Netzah Yehuda
 la Netzah Yehuda Battalion
 ar نيتساح يهودا
 ar كتيبة نيتسح يهودا
 ar نيتسح يهودا
 ar كتيبة نتساح يهودا

name israel-police
 kind government
 country israel
 class police
 la Israel Police
 la Israeli police
 la Israeli Police
 la Israeli National Police
 la Israel's police
 ar الشرطة الإسرائيلية
 ar شرطة الاحتلال
 ar شرطة الاحتلال الإسرائيلي
 ar الشرطة الصهيونية

name israel-border-police
 kind government
 country israel
 class police
 la Israeli Border Police
 la Israel Border Police
 la Magav
 ar حرس الحدود الإسرائيلي
 ar شرطة حرس الحدود الإسرائيلية

name qassam
 kind organization
 country palestine
 class militia
 la Izz ad-Din al-Qassam Brigades
 la Qassam Brigades
 la al-Qassam Brigades
 la Al-Qassam Brigades
 la Izz al-Din al-Qassam Brigades
 ar كتائب القسام
 ar كتائب الشهيد عز الدين القسام
 ar كتائب عز الدين القسام
 ar القسام

name islamic-jihad
 kind organization
 country palestine
 class militia
 la Palestinian Islamic Jihad
 la PIJ
 la Islamic Jihad
 la Islamic Jihad Movement in Palestine
 ar الجهاد الإسلامي
 ar حركة الجهاد الإسلامي
 ar حركة الجهاد الإسلامي في فلسطين
 ar الجهاد الإسلامي الفلسطينية

name saraya-quds
 kind organization
 country palestine
 class militia
 la Al-Quds Brigades
 la al-Quds Brigades
 la Saraya al-Quds
 ar سرايا القدس

name aqsa-martyrs
 kind organization
 country palestine
 class militia
 la Al-Aqsa Martyrs' Brigades
 la al-Aqsa Martyrs Brigades
 la Al-Aqsa Martyrs Brigades
 ar كتائب شهداء الأقصى

name prc-gaza
 kind organization
 country palestine
 class militia
 la Popular Resistance Committees
 ar لجان المقاومة الشعبية
 ar لجان المقاومة في فلسطين

name nasser-salah
 kind organization
 country palestine
 class militia
 la Nasser Salah al-Deen Brigades
 ar ألوية الناصر صلاح الدين

name abu-ali-mustafa
 kind organization
 country palestine
 class militia
 la Abu Ali Mustafa Brigades
 ar كتائب أبو علي مصطفى

name lions-den
 kind organization
 country palestine
 class militia
 la Lions' Den
 ar عرين الأسود
 ar مجموعة عرين الأسود

name jenin-brigade
 kind organization
 country palestine
 class militia
 la Jenin Brigade
 la Jenin Brigades
 ar كتيبة جنين
 ar كتائب جنين

name popular-forces-gaza
 kind organization
 country palestine
 class militia
 la Abu Shabab militia
 ar القوات الشعبية في غزة
 ar مليشيا أبو شباب

name palestinian-police
 kind government
 country palestine
 class police
 la Palestinian police
 la Palestinian Police
 la Palestinian National Police
 la Palestine's police
 ar الشرطة الفلسطينية

name palestinian-preventive
 kind government
 country palestine
 class police
 la Palestinian Preventive Security
 ar جهاز الأمن الوقائي
 ar الأمن الوقائي
 ar جهاز الأمن الوقائي الفلسطيني
 ar الأمن الوقائي الفلسطيني

name palestinian-gi
 kind government
 country palestine
 class police
 la Palestinian General Intelligence
 la Palestinian General Intelligence Service
 la Palestinian intelligence
 la Palestinian intelligence service
 la Palestinian intelligence services
 ar جهاز المخابرات العامة الفلسطينية
 ar المخابرات العامة الفلسطينية
 ar المخابرات الفلسطينية
 ar الاستخبارات الفلسطينية

name palestinian-security
 kind government
 country palestine
 class police
 la Palestinian security forces
 la Palestinian security services
 la Palestinian Authority security forces
 la Palestinian Security Forces
 ar الأجهزة الأمنية الفلسطينية
 ar أجهزة أمن السلطة
 ar أجهزة السلطة الأمنية
 ar أجهزة الأمن الفلسطينية
 ar أمن السلطة الفلسطينية
 ar قوات الأمن الفلسطينية
 ar السلطات الأمنية الفلسطينية

name egypt-gis
 kind government
 country egypt
 class intelligence
 la Egyptian General Intelligence
 la General Intelligence Service of Egypt
 la Egyptian General Intelligence Service
 la Egyptian intelligence
 la Egyptian intelligence service
 la Egyptian intelligence services
 ar المخابرات العامة المصرية
 ar جهاز المخابرات العامة المصرية
 ar المخابرات المصرية
 ar جهاز المخابرات المصرية
 ar الاستخبارات المصرية
 ar جهاز المخابرات العامة المصري

name egypt-mi
 kind government
 country egypt
 class intelligence
 la Egyptian military intelligence
 ar المخابرات الحربية المصرية
 ar المخابرات الحربية

name egypt-nsa
 kind government
 country egypt
 class police
 la National Security Agency of Egypt
 la Egypt's National Security Agency
 la Egyptian National Security
 ar جهاز الأمن الوطني المصري
 ar قطاع الأمن الوطني
 ar الأمن الوطني المصري
 ar قطاع الأمن الوطني المصري
 ar جهاز مباحث أمن الدولة
 ar مباحث أمن الدولة

name egypt-police
 kind government
 country egypt
 class police
 la Egyptian police
 la Egyptian Police
 la Egyptian National Police
 la Egypt's police
 ar الشرطة المصرية

name egypt-army
 kind government
 country egypt
 class army
 la Egyptian army
 la Egyptian military
 la Egyptian Armed Forces
 la Egyptian Army
 la Egyptian armed forces
 la Egyptian troops
 ar الجيش المصري
 ar القوات المسلحة المصرية
 ar القوات المصرية

name scaf
 kind government
 country egypt
 class army
 la Supreme Council of the Armed Forces
 la SCAF
 ar المجلس الأعلى للقوات المسلحة
 ar المجلس العسكري المصري
 ar المجلس الأعلى للقوات المسلحة المصرية

name wilayat-sinai
 kind organization
 country egypt
 class militia
 la Wilayat Sinai
 la Sinai Province
 la Ansar Bait al-Maqdis
 la Ansar Beit al-Maqdis
 ar ولاية سيناء
 ar أنصار بيت المقدس
 ar تنظيم ولاية سيناء
 ar جماعة أنصار بيت المقدس

name hasm
 kind organization
 country egypt
 class militia
 la Hasm Movement
 la HASM
 ar حركة حسم

name gamaa-islamiya
 kind organization
 country egypt
 class militia
 la al-Gamaa al-Islamiyya
 la Gamaa Islamiya
 ar الجماعة الإسلامية المصرية

name egyptian-islamic-jihad
 kind organization
 country egypt
 class militia
 la Egyptian Islamic Jihad
 ar الجهاد الإسلامي المصري
 ar تنظيم الجهاد المصري

name sinai-tribes-union
 kind organization
 country egypt
 class militia
 la Sinai Tribes Union
 ar اتحاد قبائل سيناء
 ar اتحاد القبائل العربية

name saudi-gip
 kind government
 country saudi-arabia
 class intelligence
 la General Intelligence Presidency
 la Saudi intelligence
 la Saudi intelligence service
 la Saudi intelligence services
 ar رئاسة الاستخبارات العامة
 ar الاستخبارات السعودية
 ar رئاسة الاستخبارات العامة السعودية
 ar المخابرات السعودية
 ar الاستخبارات العامة السعودية

name saudi-pss
 kind government
 country saudi-arabia
 class intelligence
 la Presidency of State Security
 la Saudi State Security
 ar رئاسة أمن الدولة
 ar رئاسة أمن الدولة السعودية
 ar أمن الدولة السعودي

name saudi-mabahith
 kind government
 country saudi-arabia
 class intelligence
 la Mabahith
 ar المباحث العامة السعودية
 ar المباحث السعودية

name saudi-army
 kind government
 country saudi-arabia
 class army
 la Saudi army
 la Saudi armed forces
 la Saudi military
 la Saudi Arabian Armed Forces
 la Saudi Army
 la Saudi Armed Forces
 la Saudi troops
 ar الجيش السعودي
 ar القوات المسلحة السعودية
 ar القوات السعودية

name saudi-national-guard
 kind government
 country saudi-arabia
 class army
 la Saudi Arabian National Guard
 la Saudi National Guard
 ar الحرس الوطني السعودي
 ar وزارة الحرس الوطني

name saudi-coalition
 kind government
 country saudi-arabia
 class army
 la Saudi-led coalition
 la Saudi-led Coalition
 la Arab coalition
 la Saudi-UAE coalition
 la Coalition to Restore Legitimacy in Yemen
 ar التحالف العربي
 ar تحالف دعم الشرعية في اليمن
 ar التحالف بقيادة السعودية
 ar التحالف السعودي الإماراتي
 ar تحالف دعم الشرعية
 ar التحالف العربي بقيادة السعودية
 ar قوات التحالف العربي

name imctc
 kind government
 country saudi-arabia
 class army
 la Islamic Military Counter Terrorism Coalition
 ar التحالف الإسلامي العسكري لمحاربة الإرهاب
 ar التحالف الإسلامي لمحاربة الإرهاب
 ar التحالف الإسلامي العسكري

name peninsula-shield
 kind government
 country saudi-arabia
 class army
 la Peninsula Shield Force
 ar قوات درع الجزيرة
 ar درع الجزيرة

name uae-sia
 kind government
 country united-arab-emirates
 class intelligence
 la UAE Signals Intelligence Agency
 la National Electronic Security Authority
 la NESA
 ar الهيئة الوطنية للأمن الإلكتروني الإماراتية
 ar جهاز استخبارات الإشارة الإماراتي

name uae-ssa
 kind government
 country united-arab-emirates
 class intelligence
 la UAE State Security
 la UAE State Security Agency
 ar جهاز أمن الدولة الإماراتي
 ar أمن الدولة الإماراتي
 ar جهاز أمن الدولة في الإمارات

name dubai-police
 kind government
 country united-arab-emirates
 class police
 la Dubai Police
 la Dubai police
 ar شرطة دبي
 ar القيادة العامة لشرطة دبي

name abu-dhabi-police
 kind government
 country united-arab-emirates
 class police
 la Abu Dhabi Police
 ar شرطة أبوظبي

name uae-army
 kind government
 country united-arab-emirates
 class army
 la UAE armed forces
 la UAE military
 la Emirati forces
 la UAE Armed Forces
 la Emirati army
 la Emirati Army
 la Emirati military
 la Emirati armed forces
 la Emirati Armed Forces
 la Emirati troops
 ar القوات المسلحة الإماراتية
 ar الجيش الإماراتي
 ar القوات الإماراتية

name qatar-ssb
 kind government
 country qatar
 class intelligence
 la Qatar State Security
 la Qatar State Security Bureau
 ar جهاز أمن الدولة القطري
 ar أمن الدولة القطري

name qatar-army
 kind government
 country qatar
 class army
 la Qatar Armed Forces
 la Qatari army
 la Qatari Army
 la Qatari military
 la Qatari armed forces
 la Qatari Armed Forces
 la Qatari troops
 ar القوات المسلحة القطرية
 ar الجيش القطري
 ar القوات القطرية

name kuwait-state-security
 kind government
 country kuwait
 la Kuwait State Security
 ar جهاز أمن الدولة الكويتي
 ar أمن الدولة الكويتي

name kuwait-army
 kind government
 country kuwait
 la Kuwaiti army
 la Kuwaiti Army
 la Kuwaiti military
 la Kuwaiti armed forces
 la Kuwaiti Armed Forces
 la Kuwaiti troops
 ar الجيش الكويتي
 ar القوات المسلحة الكويتية
 ar القوات الكويتية

name bahrain-nsa
 kind government
 country bahrain
 la Bahrain National Security Agency
 ar جهاز الأمن الوطني البحريني
 ar الأمن الوطني البحريني

name bdf
 kind government
 country bahrain
 la Bahrain Defence Force
 ar قوة دفاع البحرين

name royal-oman-police
 kind government
 country oman
 class police
 la Royal Oman Police
 ar شرطة عمان السلطانية

name gid-jordan
 kind government
 country jordan
 class intelligence
 la General Intelligence Directorate of Jordan
 la Jordanian General Intelligence
 la Jordanian intelligence
 la General Intelligence Directorate
 la Jordanian intelligence service
 la Jordanian intelligence services
 ar دائرة المخابرات العامة
 ar المخابرات العامة الأردنية
 ar المخابرات الأردنية
 ar دائرة المخابرات العامة الأردنية
 ar دائرة المخابرات الأردنية
 ar الاستخبارات الأردنية

name jordan-army
 kind government
 country jordan
 class army
 la Jordanian army
 la Jordanian Armed Forces
 la Jordan Armed Forces
 la Jordanian military
 la Jordanian Army
 la Jordanian armed forces
 la Jordanian troops
 ar الجيش الأردني
 ar القوات المسلحة الأردنية
 ar الجيش العربي الأردني
 ar القوات المسلحة الأردنية الجيش العربي
 ar القوات الأردنية

name jordan-psd
 kind government
 country jordan
 class police
 la Public Security Directorate
 la Jordanian Public Security Directorate
 ar مديرية الأمن العام
 ar مديرية الأمن العام الأردنية
 ar الأمن العام الأردني

name jordan-cyber-crimes
 kind government
 country jordan
 class police
 la Jordanian cybercrime unit
 ar وحدة الجرائم الإلكترونية الأردنية

name laf
 kind government
 country lebanon
 la Lebanese army
 la Lebanese Army
 la Lebanese Armed Forces
 la LAF
 la Lebanese military
 la Lebanese armed forces
 la Lebanese troops
 ar الجيش اللبناني
 ar القوات المسلحة اللبنانية

name isf-lebanon
 kind government
 country lebanon
 la Internal Security Forces
 la ISF
 la Lebanese Internal Security Forces
 ar قوى الأمن الداخلي
 ar قوى الأمن الداخلي اللبنانية
 ar قوى الأمن الداخلي اللبناني
 ar الأمن الداخلي اللبناني

name isf-info-branch
 kind government
 country lebanon
 la ISF Information Branch
 ar شعبة المعلومات
 ar فرع المعلومات
 ar شعبة المعلومات في قوى الأمن الداخلي

name gdgs-lebanon
 kind government
 country lebanon
 la General Directorate of General Security
 la Lebanese General Security
 la General Directorate of General Security of Lebanon
 la GDGS
 ar المديرية العامة للأمن العام
 ar الأمن العام اللبناني
 ar المديرية العامة للأمن العام اللبناني
 ar المديرية العامة للأمن العام اللبنانية

name state-security-lebanon
 kind government
 country lebanon
 la Lebanese State Security
 ar المديرية العامة لأمن الدولة
 ar أمن الدولة اللبناني
 ar المديرية العامة لأمن الدولة اللبنانية

name lebanon-mi
 kind government
 country lebanon
 la Lebanese army intelligence
 la Lebanese Military Intelligence
 ar مخابرات الجيش اللبناني
 ar استخبارات الجيش اللبناني

name cybercrime-bureau-lb
 kind government
 country lebanon
 la Cybercrime Bureau
 ar مكتب مكافحة جرائم المعلوماتية
 ar مكتب مكافحة جرائم المعلوماتية وحماية الملكية الفكرية
 ar مكتب جرائم المعلوماتية

name radwan
 kind organization
 country lebanon
 class militia
 la Radwan Force
 la Radwan Unit
 ar قوة الرضوان
 ar وحدة الرضوان

name sla
 kind organization
 country lebanon
 class militia
 la South Lebanon Army
 ar جيش لبنان الجنوبي
 ar ميليشيا لحد

name fatah-al-islam
 kind organization
 country lebanon
 class militia
 la Fatah al-Islam
 ar فتح الإسلام
 ar تنظيم فتح الإسلام

name islamic-resistance-lebanon
 kind organization
 country lebanon
 class militia
 la Islamic Resistance in Lebanon
 ar المقاومة الإسلامية في لبنان

name osbat-ansar
 kind organization
 country lebanon
 class militia
 la Asbat al-Ansar
 ar عصبة الأنصار

name iraqi-army
 kind government
 country iraq
 la Iraqi army
 la Iraqi Army
 la Iraqi military
 la Iraqi Armed Forces
 la Iraqi armed forces
 la Iraqi forces
 la Iraqi security forces
 la Iraqi troops
 la Iraqi Security Forces
 la Iraqi security services
 ar الجيش العراقي
 ar القوات العراقية
 ar القوات المسلحة العراقية
 ar القوات الأمنية العراقية
 ar قوات الأمن العراقية
 ar الأجهزة الأمنية العراقية
 ar السلطات الأمنية العراقية

name iraqi-police
 kind government
 country iraq
 la Iraqi police
 la Iraqi Federal Police
 la Iraqi Police
 la Iraqi National Police
 la Iraq's police
 ar الشرطة العراقية
 ar الشرطة الاتحادية العراقية

name ctf-iraq
 kind government
 country iraq
 la Counter-Terrorism Service
 la Iraqi Counter Terrorism Service
 la Golden Division
 ar جهاز مكافحة الإرهاب
 ar جهاز مكافحة الإرهاب العراقي
 ar الفرقة الذهبية

name inis
 kind government
 country iraq
 la Iraqi National Intelligence Service
 la Iraqi intelligence
 la Iraqi intelligence service
 la Iraqi intelligence services
 ar جهاز المخابرات العراقي
 ar جهاز المخابرات الوطني العراقي
 ar المخابرات العراقية
 ar الاستخبارات العراقية
 ar جهاز المخابرات الوطني

name inss-iraq
 kind government
 country iraq
 la Iraqi National Security Service
 ar جهاز الأمن الوطني العراقي

name security-media-cell
 kind government
 country iraq
 la Security Media Cell
 ar خلية الإعلام الأمني
 ar خلية الإعلام الأمني العراقية

name peshmerga
 kind government
 country iraq
 la Peshmerga
 la Kurdish Peshmerga
 ar البيشمركة
 ar البشمركة
 ar قوات البيشمركة
 ar البيشمرغة
 ar قوات البشمركة
 ar بيشمركة
 ar البيشمركة الكردية

name asayish
 kind government
 country iraq
 la Asayish
 ar الأسايش
 ar قوات الأسايش
 ar آسايش
 ar قوى الأمن الداخلي الكردية

name parastin
 kind government
 country iraq
 la Parastin
 ar جهاز الباراستن

name pmf
 kind organization
 country iraq
 class militia
 la Popular Mobilization Forces
 la Popular Mobilisation Forces
 la PMF
 la Popular Mobilization Units
 la PMU
 la Hashd al-Shaabi
 la Hashed al-Shaabi
 la Popular Mobilization
 ar الحشد الشعبي
 ar هيئة الحشد الشعبي
 ar قوات الحشد الشعبي
 ar ميليشيات الحشد الشعبي
 ar ميليشيا الحشد الشعبي
 ar الحشد الشعبي العراقي
 ar مليشيا الحشد الشعبي

name kataib-hezbollah
 kind organization
 country iraq
 class militia
 la Kataib Hezbollah
 la Kata'ib Hezbollah
 la Kataeb Hezbollah
 la Hezbollah Brigades
 ar كتائب حزب الله
 ar كتائب حزب الله العراقي
 ar كتائب حزب الله العراقية
 ar كتائب حزب الله في العراق

name asaib
 kind organization
 country iraq
 class militia
 la Asaib Ahl al-Haq
 la Asa'ib Ahl al-Haq
 la AAH
 la League of the Righteous
 ar عصائب أهل الحق
 ar العصائب العراقية
 ar حركة عصائب أهل الحق
 ar ميليشيا عصائب أهل الحق

name nujaba
 kind organization
 country iraq
 class militia
 la Harakat al-Nujaba
 la Harakat Hezbollah al-Nujaba
 la al-Nujaba
 ar حركة النجباء
 ar النجباء العراقية
 ar حركة حزب الله النجباء

name badr
 kind organization
 country iraq
 class militia
 la Badr Organization
 la Badr Organisation
 la Badr Brigade
 ar منظمة بدر
 ar فيلق بدر
 ar منظمة بدر العراقية

name saraya-salam
 kind organization
 country iraq
 class militia
 la Saraya al-Salam
 la Peace Companies
 ar سرايا السلام

name mahdi-army
 kind organization
 country iraq
 class militia
 la Mahdi Army
 la Jaysh al-Mahdi
 ar جيش المهدي

name sayyid-shuhada
 kind organization
 country iraq
 class militia
 la Kataib Sayyid al-Shuhada
 la Kata'ib Sayyid al-Shuhada
 ar كتائب سيد الشهداء

name islamic-resistance-iraq
 kind organization
 country iraq
 class militia
 la Islamic Resistance in Iraq
 ar المقاومة الإسلامية في العراق

name saraya-khorasani
 kind organization
 country iraq
 class militia
 la Saraya al-Khorasani
 ar سرايا الخراساني

name imam-ali-brigades
 kind organization
 country iraq
 class militia
 la Kataib al-Imam Ali
 ar كتائب الإمام علي

name ansar-allah-awfiya
 kind organization
 country iraq
 class militia
 la Ansar Allah al-Awfiya
 ar أنصار الله الأوفياء

name awliya-dam
 kind organization
 country iraq
 class militia
 la Saraya Awliya al-Dam
 ar سرايا أولياء الدم

name ashab-kahf
 kind organization
 country iraq
 class militia
 la Ashab al-Kahf
 ar أصحاب الكهف العراقية
 ar حركة أصحاب الكهف

name sinjar-resistance
 kind organization
 country iraq
 class militia
 la Sinjar Resistance Units
 la YBS
 ar وحدات مقاومة سنجار

name isis
 kind organization
 country syria
 class militia
 la Islamic State
 la ISIS
 la ISIL
 la IS group
 la Daesh
 la Islamic State group
 la Isis
 la Islamic State of Iraq and Syria
 la Islamic State of Iraq and the Levant
 la Islamic State in Iraq and Syria
 la Islamic State in Iraq and the Levant
 ar داعش
 ar تنظيم الدولة
 ar تنظيم داعش
 ar الدولة الإسلامية
 ar تنظيم الدولة الإسلامية
 ar الدولة الإسلامية في العراق والشام
 ar الدولة الإسلامية في العراق والشام (داعش)
 ar تنظيم داعش الإرهابي
 ar تنظيم الدولة الإسلامية في العراق والشام

name isis-k
 kind organization
 class militia
 la ISIS-K
 la ISIS-Khorasan
 la Islamic State Khorasan Province
 la ISKP
 la Islamic State Khorasan
 ar تنظيم الدولة ولاية خراسان
 ar داعش خراسان
 ar تنظيم داعش خراسان
 ar تنظيم الدولة الإسلامية ولاية خراسان
 ar ولاية خراسان
 ar تنظيم داعش - ولاية خراسان

name isgs
 kind organization
 class militia
 la ISGS
 la Islamic State in the Greater Sahara
 la Islamic State Sahel Province
 ar تنظيم الدولة الإسلامية في الصحراء الكبرى
 ar تنظيم الدولة في الصحراء الكبرى

name iswap
 kind organization
 class militia
 la ISWAP
 la Islamic State West Africa Province
 ar تنظيم الدولة الإسلامية في غرب أفريقيا
 ar تنظيم الدولة في غرب أفريقيا
 ar داعش غرب أفريقيا

name al-qaeda
 kind organization
 class militia
 la Al-Qaeda
 la al-Qaeda
 la al Qaeda
 la Al Qaeda
 la al-Qaida
 la Al-Qaida
 ar تنظيم القاعدة
 ar تنظيم القاعدة الإرهابي
 ar تنظيم قاعدة الجهاد

name aqap
 kind organization
 country yemen
 class militia
 la AQAP
 la Al-Qaeda in the Arabian Peninsula
 la al-Qaeda in the Arabian Peninsula
 la Ansar al-Sharia in Yemen
 ar تنظيم القاعدة في جزيرة العرب
 ar القاعدة في جزيرة العرب
 ar القاعدة في شبه الجزيرة العربية
 ar تنظيم القاعدة في اليمن
 ar القاعدة في اليمن

name aqim
 kind organization
 class militia
 la AQIM
 la Al-Qaeda in the Islamic Maghreb
 la al-Qaeda in the Islamic Maghreb
 ar القاعدة في بلاد المغرب الإسلامي
 ar تنظيم القاعدة في بلاد المغرب الإسلامي
 ar تنظيم القاعدة ببلاد المغرب الإسلامي
 ar تنظيم القاعدة في المغرب الإسلامي

name aqi
 kind organization
 class militia
 la Al-Qaeda in Iraq
 la al-Qaeda in Iraq
 ar تنظيم القاعدة في العراق
 ar القاعدة في العراق
 ar القاعدة في بلاد الرافدين

name jnim
 kind organization
 class militia
 la JNIM
 la Jama'at Nusrat al-Islam wal-Muslimin
 ar جماعة نصرة الإسلام والمسلمين
 ar نصرة الإسلام والمسلمين

name global-coalition
 kind organization
 class militia
 la Global Coalition to Defeat ISIS
 la US-led coalition
 la U.S.-led coalition
 la Combined Joint Task Force
 la Global Coalition Against Daesh
 la anti-ISIS coalition
 ar التحالف الدولي
 ar التحالف الدولي لمحاربة داعش
 ar التحالف الدولي ضد داعش
 ar التحالف الدولي لمحاربة تنظيم الدولة
 ar التحالف الدولي بقيادة الولايات المتحدة
 ar التحالف الدولي ضد تنظيم الدولة
 ar التحالف الدولي لمكافحة داعش
 ar التحالف الدولي بقيادة واشنطن

name operation-prosperity
 kind organization
 class militia
 la Operation Prosperity Guardian
 ar عملية حارس الازدهار
 ar تحالف حارس الازدهار
 ar حارس الازدهار

name eunavfor-aspides
 kind organization
 class militia
 la Operation Aspides
 la EUNAVFOR Aspides
 ar مهمة أسبيدس
 ar عملية أسبيدس
 ar أسبيدس

name irini
 kind organization
 class militia
 la Operation Irini
 la EUNAVFOR MED IRINI
 ar عملية إيريني
 ar مهمة إيريني

name interpol
 kind organization
 la INTERPOL
 la Interpol
 ar الإنتربول
 ar إنتربول
 ar الشرطة الدولية
 ar منظمة الشرطة الجنائية الدولية
 ar المنظمة الدولية للشرطة الجنائية
 ar الانتربول الدولي

name axis-resistance
 kind organization
 class militia
 la Axis of Resistance
 la axis of resistance
 ar محور المقاومة
 ar محور الممانعة

name syrian-army
 kind government
 country syria
 la Syrian army
 la Syrian Army
 la Syrian Arab Army
 la Syrian military
 la Syrian government forces
 la Syrian armed forces
 la Syrian regime forces
 la Syrian Armed Forces
 la Syrian troops
 ar الجيش السوري
 ar الجيش العربي السوري
 ar قوات النظام السوري
 ar جيش النظام السوري
 ar القوات الحكومية السورية
 ar قوات النظام
 ar قوات الأسد
 ar القوات السورية
 ar القوات المسلحة السورية

name syrian-intelligence
 kind government
 country syria
 la Syrian intelligence
 la Syrian Air Force Intelligence
 la Syrian intelligence service
 la Syrian intelligence services
 ar المخابرات السورية
 ar المخابرات الجوية السورية
 ar الاستخبارات السورية
 ar المخابرات العسكرية السورية

name syrian-gsd
 kind government
 country syria
 la General Security Directorate of Syria
 la Syrian General Security
 ar إدارة الأمن العام
 ar إدارة الأمن العام السورية
 ar الأمن العام السوري

name sdf
 kind organization
 country syria
 class militia
 la Syrian Democratic Forces
 la SDF
 ar قوات سوريا الديمقراطية
 ar قوات سوريا الديموقراطية
 ar قسد
 ar قوات قسد
 ar قوات سورية الديمقراطية
 ar قوات سورية الديموقراطية

name ypg
 kind organization
 country syria
 class militia
 la YPG
 la People's Protection Units
 la YPJ
 ar وحدات حماية الشعب
 ar وحدات حماية الشعب الكردية
 ar واي بي جي
 ar واي.بي.جي
 ar واي بي جيه
 ar واي.بي.جيه
 ar وحدات الحماية الكردية
 ar ي ب ك
 ar وحدات حماية المرأة

name hts
 kind organization
 country syria
 class militia
 la Hayat Tahrir al-Sham
 la HTS
 la Hay'at Tahrir al-Sham
 la Hayʼat Tahrir al-Sham
 ar هيئة تحرير الشام
 ar تحرير الشام

name nusra-front
 kind organization
 country syria
 class militia
 la Nusra Front
 la al-Nusra Front
 la Jabhat al-Nusra
 la Al-Nusra Front
 la Al-Nusra
 ar جبهة النصرة
 ar النصرة السورية
 ar جبهة فتح الشام

name fsa
 kind organization
 country syria
 class militia
 la Free Syrian Army
 la FSA
 ar الجيش السوري الحر
 ar الجيش الحر

name sna-syria
 kind organization
 country syria
 class militia
 la Syrian National Army
 ar الجيش الوطني السوري

name ahrar-sham
 kind organization
 country syria
 class militia
 la Ahrar al-Sham
 ar أحرار الشام
 ar حركة أحرار الشام
 ar حركة أحرار الشام الإسلامية

name jaysh-islam
 kind organization
 country syria
 class militia
 la Jaysh al-Islam
 la Jaish al-Islam
 la Army of Islam
 ar جيش الإسلام
 ar جيش الإسلام السوري

name ndf-syria
 kind organization
 country syria
 class militia
 la National Defence Forces
 ar قوات الدفاع الوطني
 ar الدفاع الوطني السوري

name shabiha
 kind organization
 country syria
 class militia
 la Shabiha
 ar الشبيحة

name faylaq-rahman
 kind organization
 country syria
 class militia
 la Faylaq al-Rahman
 ar فيلق الرحمن

name sultan-murad
 kind organization
 country syria
 class militia
 la Sultan Murad Division
 ar فرقة السلطان مراد
 ar لواء السلطان مراد

name hamza-division
 kind organization
 country syria
 class militia
 la Hamza Division
 ar فرقة الحمزة
 ar فرقة الحمزات

name hurras-din
 kind organization
 country syria
 class militia
 la Hurras al-Din
 ar حراس الدين
 ar تنظيم حراس الدين

name maghawir-thawra
 kind organization
 country syria
 class militia
 la Maghawir al-Thawra
 ar جيش مغاوير الثورة
 ar مغاوير الثورة

name liwa-quds
 kind organization
 country syria
 class militia
 la Liwa al-Quds
 ar لواء القدس

name fatemiyoun
 kind organization
 country syria
 class militia
 la Liwa Fatemiyoun
 la Fatemiyoun Brigade
 ar لواء فاطميون
 ar فاطميون

name zainabiyoun
 kind organization
 country syria
 class militia
 la Liwa Zainebiyoun
 la Zainabiyoun Brigade
 ar لواء زينبيون
 ar زينبيون

name turkistan-islamic-party
 kind organization
 country syria
 class militia
 la Turkistan Islamic Party
 ar الحزب الإسلامي التركستاني

name fourth-division
 kind organization
 country syria
 class militia
 la 4th Armoured Division
 la Syrian Fourth Division
 ar الفرقة الرابعة السورية
 ar الفرقة الرابعة

name houthis
 kind organization
 country yemen
 class militia
 la Houthis
 la Houthi movement
 la Ansar Allah
 la Ansarullah
 la Houthi rebels
 la Houthi
 la Ansarallah
 la Houthi militia
 ar الحوثيون
 ar الحوثيين
 ar جماعة الحوثي
 ar أنصار الله
 ar جماعة أنصار الله
 ar ميليشيا الحوثي
 ar حركة الحوثي
 ar ميليشيات الحوثي
 ar مليشيا الحوثي
 ar جماعة الحوثيين
 ar ميليشيا الحوثيين
 ar المتمردون الحوثيون
 ar المتمردين الحوثيين
 ar مليشيات الحوثي
 ar الميليشيات الحوثية
 ar المليشيات الحوثية
 ar جماعة أنصار الله الحوثي
 ar الحوثي
 ar الميليشيا الحوثية
 ar أنصار الله الحوثيين
 ar المليشيا الحوثية

name yemeni-army
 kind government
 country yemen
 la Yemeni army
 la Yemeni military
 la Yemeni Armed Forces
 la Yemeni Army
 la Yemeni armed forces
 la Yemeni troops
 ar الجيش اليمني
 ar القوات المسلحة اليمنية
 ar الجيش الوطني اليمني
 ar قوات الجيش اليمني
 ar القوات اليمنية

name security-belt
 kind organization
 country yemen
 class militia
 la Security Belt Forces
 la Security Belt
 ar قوات الحزام الأمني
 ar الحزام الأمني

name giants-brigades
 kind organization
 country yemen
 class militia
 la Giants Brigades
 ar ألوية العمالقة
 ar قوات العمالقة

name west-coast-yemen
 kind organization
 country yemen
 class militia
 la National Resistance Forces
 la Guards of the Republic
 ar المقاومة الوطنية اليمنية
 ar قوات المقاومة الوطنية
 ar حراس الجمهورية

name shabwa-elite
 kind organization
 country yemen
 class militia
 la Shabwani Elite
 la Shabwa Defence Forces
 ar النخبة الشبوانية
 ar قوات دفاع شبوة

name hadrami-elite
 kind organization
 country yemen
 class militia
 la Hadrami Elite
 ar النخبة الحضرمية
 ar قوات النخبة الحضرمية

name irgc
 kind government
 country iran
 class army
 la Islamic Revolutionary Guard Corps
 la IRGC
 la Revolutionary Guards
 la Iran's Revolutionary Guards
 la Iranian Revolutionary Guard
 la Revolutionary Guard
 la Iranian Revolutionary Guards
 la Islamic Revolutionary Guards Corps
 la Iran's Revolutionary Guard
 ar الحرس الثوري
 ar الحرس الثوري الإيراني
 ar حرس الثورة
 ar حرس الثورة الإسلامية
 ar حرس الثورة الإيراني
 ar قوات الحرس الثوري
 ar فيلق حرس الثورة الإسلامية

name quds-force
 kind government
 country iran
 class army
 la Quds Force
 la Qods Force
 la IRGC Quds Force
 ar فيلق القدس
 ar قوة القدس
 ar فيلق القدس الإيراني
 ar قوات القدس الإيرانية

name basij
 kind government
 country iran
 class army
 la Basij
 la Basij militia
 ar الباسيج
 ar قوات الباسيج
 ar باسيج
 ar ميليشيا الباسيج

name iranian-army
 kind government
 country iran
 class army
 la Iranian army
 la Artesh
 la Iranian military
 la Iranian armed forces
 la Iranian forces
 la Iranian Army
 la Iranian Armed Forces
 la Iranian troops
 ar الجيش الإيراني
 ar القوات المسلحة الإيرانية
 ar القوات الإيرانية

name mois
 kind government
 country iran
 class intelligence
 la MOIS
 la Iranian Ministry of Intelligence
 la Ministry of Intelligence and Security
 la Iran's Intelligence Ministry
 la Iranian intelligence
 la Vaja
 la Iranian intelligence service
 la Iranian intelligence services
 ar وزارة الاستخبارات الإيرانية
 ar المخابرات الإيرانية
 ar وزارة الأمن الإيرانية
 ar الاستخبارات الإيرانية
 ar إطلاعات
 ar وزارة المخابرات الإيرانية
 ar جهاز إطلاعات

name morality-police-iran
 kind government
 country iran
 class police
 la Iranian morality police
 la Guidance Patrol
 ar شرطة الأخلاق
 ar شرطة الأخلاق الإيرانية
 ar شرطة الآداب الإيرانية

name fata
 kind government
 country iran
 class police
 la Iranian Cyber Police
 la FATA
 ar شرطة الفضاء الافتراضي الإيرانية

name faraja
 kind government
 country iran
 class police
 la Iranian police
 la Law Enforcement Command of Iran
 la Iranian Police
 la Iranian National Police
 la Iran's police
 ar الشرطة الإيرانية

name jaish-al-adl
 kind organization
 country iran
 class militia
 la Jaish al-Adl
 la Jaysh al-Adl
 ar جيش العدل
 ar جماعة جيش العدل

name jundallah
 kind organization
 country iran
 class militia
 la Jundallah
 ar جند الله
 ar جماعة جند الله

name pjak
 kind organization
 country iran
 class militia
 la PJAK
 la Kurdistan Free Life Party
 ar بيجاك
 ar حزب الحياة الحرة الكردستاني
 ar حزب بيجاك

name kpf-iran
 kind organization
 country iran
 class militia
 la Kurdistan Freedom Party
 la PAK
 ar حزب الحرية الكردستاني

name asmla
 kind organization
 country iran
 class militia
 la ASMLA
 la Arab Struggle Movement for the Liberation of Ahvaz
 ar حركة النضال العربي لتحرير الأحواز
 ar حركة النضال العربي

name mit-turkey
 kind government
 country turkey
 class intelligence
 la National Intelligence Organization
 la Turkish intelligence
 la National Intelligence Organisation
 la MİT
 la Turkish National Intelligence Organization
 la Turkish intelligence service
 la Turkish intelligence services
 ar جهاز الاستخبارات التركي
 ar الاستخبارات التركية
 ar المخابرات التركية
 ar جهاز الاستخبارات الوطني التركي
 ar جهاز المخابرات التركي
 ar جهاز المخابرات الوطني التركي
 ar جهاز الاستخبارات الوطنية التركي

name turkish-army
 kind government
 country turkey
 class army
 la Turkish army
 la Turkish Armed Forces
 la Turkish military
 la TSK
 la Turkish forces
 la Turkish armed forces
 la Turkish Army
 la Turkish troops
 ar الجيش التركي
 ar القوات التركية
 ar القوات المسلحة التركية

name turkish-police
 kind government
 country turkey
 class police
 la Turkish police
 la Turkish National Police
 la Turkish Police
 la Turkey's police
 ar الشرطة التركية
 ar الأمن التركي

name pkk
 kind organization
 country turkey
 class militia
 la PKK
 la Kurdistan Workers' Party
 la Kurdistan Workers Party
 ar حزب العمال الكردستاني
 ar العمال الكردستاني
 ar بي كا كا
 ar بي كي كي
 ar بي.كي.كي
 ar بي كي كيه
 ar بي.كي.كيه
 ar بي كيه كي
 ar بي.كيه.كي
 ar بي كيه كيه
 ar بي.كيه.كيه
 ar منظمة بي كا كا
 ar البي كا كا
 ar تنظيم حزب العمال الكردستاني
 ar منظمة بي كي كي الإرهابية
 ar حزب العمال الكردي

name kck
 kind organization
 country turkey
 class militia
 la KCK
 la Kurdistan Communities Union
 ar اتحاد مجتمعات كردستان

name dhkp-c
 kind organization
 country turkey
 class militia
 la DHKP-C
 la Revolutionary People's Liberation Party-Front
 ar حزب جبهة التحرير الشعبي الثوري
 ar جبهة التحرير الشعبي الثوري

name sadat
 kind organization
 country turkey
 class militia
 la SADAT International Defense Consultancy
 la SADAT
 la Sadat Defense
 ar شركة صادات
 ar صادات التركية
 ar صادات للاستشارات الدفاعية

name grey-wolves
 kind organization
 country turkey
 class militia
 la Grey Wolves
 ar الذئاب الرمادية
 ar منظمة الذئاب الرمادية

name lna
 kind government
 country libya
 la Libyan National Army
 la LNA
 la Haftar's forces
 la Libyan Arab Armed Forces
 ar الجيش الوطني الليبي
 ar قوات حفتر
 ar القوات المسلحة العربية الليبية
 ar جيش حفتر
 ar قوات خليفة حفتر
 ar القيادة العامة للجيش الليبي
 ar مليشيات حفتر

name libyan-army
 kind government
 country libya
 la Libyan army
 la Libyan Army
 la Libyan military
 la Libyan armed forces
 la Libyan Armed Forces
 la Libyan troops
 ar الجيش الليبي
 ar القوات المسلحة الليبية
 ar القوات الليبية

name libyan-coastguard
 kind government
 country libya
 la Libyan Coast Guard
 la Libyan coastguard
 la Libyan coast guard
 ar خفر السواحل الليبي
 ar خفر السواحل الليبية

name libya-ssa
 kind government
 country libya
 la Stability Support Apparatus
 ar جهاز دعم الاستقرار
 ar جهاز دعم الاستقرار الليبي

name libya-rada
 kind government
 country libya
 la Special Deterrence Force
 la Rada Special Deterrence Forces
 ar جهاز الردع
 ar قوة الردع الخاصة
 ar قوات الردع الخاصة
 ar جهاز الردع الليبي

name libya-internal-security
 kind government
 country libya
 la Libyan Internal Security Agency
 ar جهاز الأمن الداخلي الليبي
 ar جهاز الأمن الداخلي في ليبيا

name libya-gis
 kind government
 country libya
 la Libyan intelligence
 la Libyan Intelligence Service
 la Libyan intelligence service
 la Libyan intelligence services
 ar جهاز المخابرات الليبية
 ar المخابرات الليبية
 ar الاستخبارات الليبية

name 444-brigade
 kind organization
 country libya
 class militia
 la 444 Combat Brigade
 la 444 Brigade
 ar اللواء 444
 ar اللواء 444 قتال

name ansar-sharia-libya
 kind organization
 country libya
 class militia
 la Ansar al-Sharia
 la Ansar al-Sharia in Libya
 ar أنصار الشريعة
 ar تنظيم أنصار الشريعة
 ar أنصار الشريعة الليبية

name libya-dawn
 kind organization
 country libya
 class militia
 la Libya Dawn
 ar فجر ليبيا

name tunisian-army
 kind government
 country tunisia
 la Tunisian army
 la Tunisian military
 la Tunisian Armed Forces
 la Tunisian Army
 la Tunisian armed forces
 la Tunisian troops
 ar الجيش التونسي
 ar القوات المسلحة التونسية
 ar الجيش الوطني التونسي
 ar القوات التونسية

name tunisian-police
 kind government
 country tunisia
 la Tunisian police
 la Tunisian security forces
 la Tunisian Police
 la Tunisian National Police
 la Tunisia's police
 la Tunisian Security Forces
 la Tunisian security services
 ar الشرطة التونسية
 ar الأمن التونسي
 ar قوات الأمن التونسية
 ar الأجهزة الأمنية التونسية
 ar السلطات الأمنية التونسية

name tunisian-guard
 kind government
 country tunisia
 la Tunisian National Guard
 ar الحرس الوطني التونسي

name ansar-sharia-tunisia
 kind organization
 country tunisia
 class militia
 la Ansar al-Sharia in Tunisia
 ar أنصار الشريعة في تونس
 ar أنصار الشريعة التونسي

name okba
 kind organization
 country tunisia
 class militia
 la Uqba ibn Nafi Brigade
 ar كتيبة عقبة بن نافع

name algerian-army
 kind government
 country algeria
 la Algerian army
 la Algerian People's National Army
 la Algerian military
 la Algerian Army
 la Algerian armed forces
 la Algerian Armed Forces
 la Algerian troops
 ar الجيش الجزائري
 ar الجيش الوطني الشعبي
 ar الجيش الوطني الشعبي الجزائري
 ar القوات المسلحة الجزائرية
 ar القوات الجزائرية

name drs-algeria
 kind government
 country algeria
 la DRS
 la Département du Renseignement et de la Sécurité
 la Algerian intelligence
 la Algerian intelligence service
 la Algerian intelligence services
 ar دائرة الاستعلام والأمن
 ar المخابرات الجزائرية
 ar مديرية الأمن الداخلي الجزائرية
 ar الاستخبارات الجزائرية
 ar دائرة الاستعلامات والأمن

name dgsn-algeria
 kind government
 country algeria
 la Algerian police
 la Algerian Police
 la Algerian National Police
 la Algeria's police
 ar الشرطة الجزائرية
 ar المديرية العامة للأمن الوطني الجزائرية

name algerian-gendarmerie
 kind government
 country algeria
 la Algerian gendarmerie
 ar الدرك الوطني الجزائري
 ar الدرك الجزائري

name gia-algeria
 kind organization
 country algeria
 class militia
 la Armed Islamic Group
 la GIA
 ar الجماعة الإسلامية المسلحة

name dgst-morocco
 kind government
 country morocco
 la DGST
 la General Directorate for Territorial Surveillance
 la Moroccan intelligence
 la General Directorate of Territorial Surveillance
 la Moroccan intelligence service
 la Moroccan intelligence services
 ar المديرية العامة لمراقبة التراب الوطني
 ar الديستي
 ar المخابرات المغربية
 ar الاستخبارات المغربية
 ar مديرية مراقبة التراب الوطني

name dged
 kind government
 country morocco
 la DGED
 la Directorate General of Studies and Documentation
 la General Directorate for Studies and Documentation
 ar المديرية العامة للدراسات والمستندات
 ar لادجيد

name dgsn-morocco
 kind government
 country morocco
 la DGSN
 la General Directorate of National Security
 la Moroccan police
 la Moroccan Police
 la Moroccan National Police
 la Morocco's police
 ar المديرية العامة للأمن الوطني
 ar الشرطة المغربية
 ar الأمن الوطني المغربي

name bcij
 kind government
 country morocco
 la BCIJ
 la Central Bureau of Judicial Investigations
 ar المكتب المركزي للأبحاث القضائية
 ar البسيج

name bnpj
 kind government
 country morocco
 la BNPJ
 la National Judicial Police Brigade
 ar الفرقة الوطنية للشرطة القضائية

name moroccan-far
 kind government
 country morocco
 la Royal Armed Forces
 la Moroccan army
 la Royal Moroccan Armed Forces
 la Moroccan Royal Armed Forces
 la Moroccan Army
 la Moroccan military
 la Moroccan armed forces
 la Moroccan Armed Forces
 la Moroccan troops
 ar القوات المسلحة الملكية
 ar الجيش المغربي
 ar القوات المسلحة الملكية المغربية
 ar القوات المسلحة المغربية
 ar القوات المغربية

name royal-gendarmerie
 kind government
 country morocco
 la Moroccan Royal Gendarmerie
 la Royal Gendarmerie
 ar الدرك الملكي
 ar الدرك الملكي المغربي

name polisario
 kind organization
 country western-sahara
 class militia
 la Polisario Front
 la Polisario
 la POLISARIO
 ar جبهة البوليساريو
 ar البوليساريو
 ar بوليساريو
 ar البوليزاريو
 ar جبهة البوليزاريو
 ar الجبهة الشعبية لتحرير الساقية الحمراء ووادي الذهب
 ar ميليشيات البوليساريو
 ar جبهة بوليساريو

name saf-sudan
 kind government
 country sudan
 la Sudanese Armed Forces
 la Sudanese army
 la SAF
 la Sudan's army
 la Sudanese military
 la Sudan Armed Forces
 la Sudanese Army
 la Sudanese armed forces
 la Sudanese troops
 ar الجيش السوداني
 ar القوات المسلحة السودانية
 ar القوات السودانية

name sudan-gis
 kind government
 country sudan
 la General Intelligence Service of Sudan
 la NISS
 la National Intelligence and Security Service
 la Sudanese intelligence
 la Sudanese intelligence service
 la Sudanese intelligence services
 ar جهاز المخابرات العامة السوداني
 ar جهاز الأمن والمخابرات الوطني
 ar جهاز الأمن والمخابرات السوداني
 ar المخابرات السودانية
 ar جهاز الأمن السوداني
 ar جهاز الأمن والمخابرات الوطني السوداني
 ar الاستخبارات السودانية

name sudan-police
 kind government
 country sudan
 la Sudanese police
 la Sudanese Police
 la Sudanese National Police
 la Sudan's police
 ar الشرطة السودانية

name rsf-sudan
 kind organization
 country sudan
 class militia
 la Rapid Support Forces
 la RSF
 ar قوات الدعم السريع
 ar الدعم السريع
 ar مليشيا الدعم السريع
 ar ميليشيا الدعم السريع
 ar قوات الدعم السريع السودانية
 ar قوات حميدتي

name janjaweed
 kind organization
 country sudan
 class militia
 la Janjaweed
 ar الجنجويد
 ar جنجويد
 ar مليشيا الجنجويد
 ar ميليشيات الجنجويد

name splm-n
 kind organization
 country sudan
 class militia
 la SPLM-N
 la Sudan People's Liberation Movement-North
 ar الحركة الشعبية لتحرير السودان - شمال
 ar الحركة الشعبية شمال
 ar الحركة الشعبية - شمال

name jem
 kind organization
 country sudan
 class militia
 la Justice and Equality Movement
 la JEM
 ar حركة العدل والمساواة
 ar حركة العدل والمساواة السودانية

name slm
 kind organization
 country sudan
 class militia
 la Sudan Liberation Movement
 la Sudan Liberation Army
 la SLM
 la SLA
 ar حركة تحرير السودان
 ar جيش تحرير السودان
 ar حركة جيش تحرير السودان

name sudan-revolutionary-front
 kind organization
 country sudan
 class militia
 la Sudanese Revolutionary Front
 la Sudan Revolutionary Front
 ar الجبهة الثورية السودانية
 ar الجبهة الثورية

name baraa-brigade
 kind organization
 country sudan
 class militia
 la Al-Baraa bin Malik Brigade
 ar كتيبة البراء بن مالك
 ar فيلق البراء بن مالك
 ar كتائب البراء بن مالك

name joint-force-darfur
 kind organization
 country sudan
 class militia
 la Joint Force of Armed Struggle Movements
 ar القوة المشتركة لحركات الكفاح المسلح
 ar القوة المشتركة السودانية

name splm-io
 kind organization
 country south-sudan
 class militia
 la SPLM-IO
 la SPLA-IO
 la SPLM-in-Opposition
 ar الحركة الشعبية في المعارضة
 ar الحركة الشعبية المعارضة بجنوب السودان

name sspdf
 kind government
 country south-sudan
 la South Sudan People's Defence Forces
 la SPLA
 la South Sudanese army
 la South Sudanese Army
 la South Sudanese military
 la South Sudanese armed forces
 la South Sudanese Armed Forces
 la South Sudanese troops
 ar جيش جنوب السودان
 ar الجيش الشعبي لتحرير السودان
 ar قوات دفاع شعب جنوب السودان
 ar الجيش الجنوب سوداني
 ar القوات المسلحة الجنوب سودانية
 ar القوات الجنوب سودانية

name white-army
 kind organization
 country south-sudan
 class militia
 la Nuer White Army
 ar الجيش الأبيض النويري

name al-shabaab
 kind organization
 country somalia
 class militia
 la al-Shabaab
 la Al-Shabaab
 la al Shabaab
 la Al Shabaab
 la al-Shabab
 la Al-Shabab
 ar حركة الشباب
 ar حركة الشباب الصومالية
 ar حركة الشباب المجاهدين
 ar حركة الشباب الإسلامية
 ar حركة الشباب الإرهابية
 ar ميليشيات الشباب الصومالية
 ar مليشيات الخوارج الإرهابية

name somali-army
 kind government
 country somalia
 la Somali National Army
 la Somali army
 la Somali Army
 la Somali military
 la Somali armed forces
 la Somali Armed Forces
 la Somali troops
 ar الجيش الصومالي
 ar القوات الصومالية
 ar الجيش الوطني الصومالي
 ar القوات المسلحة الصومالية

name nisa-somalia
 kind government
 country somalia
 la NISA
 la National Intelligence and Security Agency
 ar جهاز المخابرات والأمن القومي الصومالي
 ar وكالة المخابرات والأمن القومي الصومالية
 ar وكالة الاستخبارات والأمن القومي

name amisom
 kind organization
 country somalia
 class militia
 la AMISOM
 la ATMIS
 la AUSSOM
 la African Union Transition Mission in Somalia
 la African Union Mission in Somalia
 ar أميصوم
 ar بعثة الاتحاد الأفريقي في الصومال
 ar أتميس
 ar أميسوم
 ar قوات الاتحاد الأفريقي في الصومال
 ar البعثة الأفريقية الانتقالية في الصومال

name somali-pirates
 kind organization
 country somalia
 class militia
 la Somali pirates
 ar القراصنة الصوماليون
 ar قراصنة صوماليون
 ar القراصنة الصوماليين

name boko-haram
 kind organization
 country nigeria
 class militia
 la Boko Haram
 ar بوكو حرام
 ar جماعة بوكو حرام
 ar بوكوحرام
 ar حركة بوكو حرام

name ansaru
 kind organization
 country nigeria
 class militia
 la Ansaru
 ar جماعة أنصارو
 ar أنصارو

name ipob
 kind organization
 country nigeria
 class militia
 la IPOB
 la Indigenous People of Biafra
 ar السكان الأصليون لبيافرا
 ar حركة شعب بيافرا الأصلي

name nigerian-army
 kind government
 country nigeria
 la Nigerian army
 la Nigerian Army
 la Nigerian military
 la Nigerian armed forces
 la Nigerian Armed Forces
 la Nigerian troops
 ar الجيش النيجيري
 ar القوات النيجيرية
 ar القوات المسلحة النيجيرية

name dss-nigeria
 kind government
 country nigeria
 la Department of State Services
 la DSS
 ar جهاز أمن الدولة النيجيري
 ar إدارة أمن الدولة النيجيرية

name sars-nigeria
 kind government
 country nigeria
 la Special Anti-Robbery Squad
 la SARS police unit
 ar فرقة مكافحة السرقة الخاصة
 ar فرقة سارس النيجيرية

name mnla
 kind organization
 country mali
 class militia
 la MNLA
 la CMA
 la Coordination of Azawad Movements
 la Azawad Liberation Front
 ar الحركة الوطنية لتحرير أزواد
 ar تنسيقية حركات أزواد
 ar جبهة تحرير أزواد
 ar الحركة الوطنية لتحرير الأزواد

name ansar-dine
 kind organization
 country mali
 class militia
 la Ansar Dine
 la Ansar al-Din
 ar أنصار الدين
 ar جماعة أنصار الدين
 ar حركة أنصار الدين

name malian-army
 kind government
 country mali
 la Malian army
 la Malian Armed Forces
 la FAMa
 la Malian military
 ar جيش مالي
 ar الجيش المالي
 ar القوات المسلحة المالية

name macina
 kind organization
 country mali
 class militia
 la Macina Liberation Front
 la Katiba Macina
 ar جبهة تحرير ماسينا
 ar كتيبة ماسينا

name tplf
 kind organization
 country ethiopia
 class militia
 la TPLF
 la Tigray People's Liberation Front
 la Tigray Defence Forces
 ar جبهة تحرير تيغراي
 ar جبهة تحرير شعب تيغراي
 ar جبهة تحرير تجراي
 ar الجبهة الشعبية لتحرير تيغراي
 ar جبهة تيغراي
 ar جبهة تحرير تيجراي

name ola
 kind organization
 country ethiopia
 class militia
 la Oromo Liberation Army
 la OLA
 la Oromo Liberation Front
 la OLF
 ar جيش تحرير أورومو
 ar جبهة تحرير أورومو
 ar جيش تحرير الأورومو

name fano
 kind organization
 country ethiopia
 class militia
 la Fano militia
 la Fano
 ar ميليشيا فانو
 ar قوات فانو
 ar مليشيا فانو
 ar فانو الأمهرية

name ethiopian-army
 kind government
 country ethiopia
 la Ethiopian National Defence Force
 la ENDF
 la Ethiopian army
 la Ethiopian military
 la Ethiopian Army
 la Ethiopian armed forces
 la Ethiopian Armed Forces
 la Ethiopian troops
 ar الجيش الإثيوبي
 ar القوات الإثيوبية
 ar قوات الدفاع الإثيوبية
 ar القوات المسلحة الإثيوبية

name niss-ethiopia
 kind government
 country ethiopia
 la National Intelligence and Security Service of Ethiopia
 la INSA
 la Information Network Security Agency
 ar جهاز الأمن والمخابرات الإثيوبي
 ar وكالة أمن شبكة المعلومات الإثيوبية

name m23
 kind organization
 country dr-congo
 class militia
 la M23
 la March 23 Movement
 la M23 rebels
 ar حركة إم 23
 ar حركة 23 مارس
 ar إم 23
 ar إم23
 ar حركة إم23
 ar متمردو إم 23
 ar حركة 23 آذار
 ar متمردي حركة إم 23

name adf
 kind organization
 country dr-congo
 class militia
 la Allied Democratic Forces
 la ADF
 ar القوات الديمقراطية المتحالفة
 ar القوات الديموقراطية المتحالفة
 ar قوات التحالف الديمقراطية
 ar قوات التحالف الديموقراطية
 ar قوى التحالف الديمقراطية
 ar قوى التحالف الديموقراطية

name fdlr
 kind organization
 country dr-congo
 class militia
 la FDLR
 la Democratic Forces for the Liberation of Rwanda
 ar القوات الديمقراطية لتحرير رواندا
 ar القوات الديموقراطية لتحرير رواندا

name codeco
 kind organization
 country dr-congo
 class militia
 la CODECO
 ar كوديكو
 ar ميليشيا كوديكو

name fardc
 kind government
 country dr-congo
 la FARDC
 la Congolese army
 la Congolese Army
 la Congolese military
 la Congolese armed forces
 la Congolese Armed Forces
 la Congolese troops
 ar الجيش الكونغولي
 ar القوات المسلحة الكونغولية
 ar الجيش الكونجولي
 ar القوات المسلحة الكونجولية
 ar القوات الكونغولية
 ar القوات الكونجولية

name lra
 kind organization
 country uganda
 class militia
 la Lord's Resistance Army
 la LRA
 ar جيش الرب للمقاومة
 ar جيش الرب
 ar جيش الرب الأوغندي

name updf
 kind government
 country uganda
 la UPDF
 la Uganda People's Defence Force
 la Ugandan army
 la Ugandan Army
 la Ugandan military
 la Ugandan armed forces
 la Ugandan Armed Forces
 la Ugandan troops
 ar الجيش الأوغندي
 ar قوات الدفاع الشعبية الأوغندية
 ar الجيش الأوجندي
 ar القوات المسلحة الأوغندية
 ar القوات المسلحة الأوجندية
 ar القوات الأوغندية
 ar القوات الأوجندية

name seleka
 kind organization
 country central-african-republic
 class militia
 la Seleka
 la Séléka
 ar سيليكا
 ar ميليشيا سيليكا

name anti-balaka
 kind organization
 country central-african-republic
 class militia
 la Anti-balaka
 la anti-Balaka
 ar أنتي بالاكا
 ar ميليشيا أنتي بالاكا
 ar أنتي بلاكا

name cpc-car
 kind organization
 country central-african-republic
 class militia
 la Coalition of Patriots for Change
 ar تحالف الوطنيين من أجل التغيير

name fact-chad
 kind organization
 country chad
 class militia
 la FACT rebels
 la Front for Change and Concord in Chad
 ar جبهة التغيير والوفاق
 ar جبهة التناوب والوفاق التشادية
 ar جبهة التغيير والوفاق في تشاد

name rdf
 kind government
 country rwanda
 la Rwanda Defence Force
 la Rwandan army
 la Rwandan Army
 la Rwandan military
 la Rwandan armed forces
 la Rwandan Armed Forces
 la Rwandan troops
 ar الجيش الرواندي
 ar قوات الدفاع الرواندية
 ar القوات المسلحة الرواندية
 ar القوات الرواندية

name eritrean-army
 kind government
 country eritrea
 la Eritrean army
 la Eritrean Defence Forces
 la Eritrean forces
 la Eritrean Army
 la Eritrean military
 la Eritrean armed forces
 la Eritrean Armed Forces
 la Eritrean troops
 ar الجيش الإريتري
 ar القوات الإريترية
 ar القوات المسلحة الإريترية

name taliban
 kind organization
 country afghanistan
 class militia
 la Taliban
 la Taleban
 la Afghan Taliban
 ar طالبان
 ar حركة طالبان
 ar حركة طالبان الأفغانية
 ar حكومة طالبان
 ar طالبان الأفغانية

name haqqani-network
 kind organization
 country afghanistan
 class militia
 la Haqqani network
 la Haqqani Network
 ar شبكة حقاني

name nrf-afghanistan
 kind organization
 country afghanistan
 class militia
 la National Resistance Front of Afghanistan
 la National Resistance Front
 ar جبهة المقاومة الوطنية الأفغانية
 ar جبهة المقاومة الوطنية في أفغانستان

name gdi-afghanistan
 kind government
 country afghanistan
 la General Directorate of Intelligence
 ar المديرية العامة للاستخبارات الأفغانية

name ttp
 kind organization
 country pakistan
 class militia
 la Tehrik-i-Taliban Pakistan
 la TTP
 la Pakistani Taliban
 la Tehreek-e-Taliban Pakistan
 ar طالبان باكستان
 ar حركة طالبان باكستان
 ar حركة طالبان الباكستانية
 ar طالبان الباكستانية

name let
 kind organization
 country pakistan
 class militia
 la Lashkar-e-Taiba
 la Lashkar-e-Tayyiba
 la LeT
 ar لشكر طيبة
 ar عسكر طيبة
 ar جماعة لشكر طيبة

name jem-pakistan
 kind organization
 country pakistan
 class militia
 la Jaish-e-Mohammed
 la Jaish-e-Muhammad
 la JeM
 ar جيش محمد
 ar جماعة جيش محمد

name lashkar-jhangvi
 kind organization
 country pakistan
 class militia
 la Lashkar-e-Jhangvi
 ar لشكر جهنغوي
 ar عسكر جنجوي
 ar لشكر جنجوي

name bla
 kind organization
 country pakistan
 class militia
 la Balochistan Liberation Army
 la Baloch Liberation Army
 la BLA
 ar جيش تحرير بلوشستان
 ar جيش تحرير بلوش
 ar جيش تحرير البلوش

name hizbul-mujahideen
 kind organization
 country pakistan
 class militia
 la Hizbul Mujahideen
 ar حزب المجاهدين

name isi
 kind government
 country pakistan
 la Inter-Services Intelligence
 la ISI
 la Pakistani intelligence
 la Pakistani intelligence service
 la Pakistani intelligence services
 ar جهاز الاستخبارات الباكستاني
 ar المخابرات الباكستانية
 ar الاستخبارات الباكستانية
 ar جهاز المخابرات الباكستاني
 ar وكالة المخابرات الداخلية الباكستانية
 ar جهاز الاستخبارات الداخلية الباكستاني

name ispr
 kind government
 country pakistan
 la ISPR
 la Inter-Services Public Relations
 la Pakistani army
 la Pakistan Army
 la Pakistani military
 la Pakistani Army
 la Pakistani armed forces
 la Pakistani Armed Forces
 la Pakistani troops
 ar الجيش الباكستاني
 ar القوات الباكستانية
 ar العلاقات العامة للجيش الباكستاني
 ar القوات المسلحة الباكستانية

name fia-pakistan
 kind government
 country pakistan
 la Federal Investigation Agency
 ar وكالة التحقيقات الفيدرالية الباكستانية
 ar وكالة التحقيقات الفدرالية الباكستانية
 ar وكالة التحقيقات الاتحادية الباكستانية

name raw-india
 kind government
 country india
 la Research and Analysis Wing
 la R&AW
 la Indian intelligence
 la Indian intelligence service
 la Indian intelligence services
 ar جهاز البحث والتحليل الهندي
 ar جناح البحث والتحليل
 ar المخابرات الهندية
 ar الاستخبارات الهندية
 ar جهاز الاستخبارات الهندي

name ib-india
 kind government
 country india
 la Intelligence Bureau of India
 la Intelligence Bureau
 ar مكتب الاستخبارات الهندي

name cbi-india
 kind government
 country india
 la Central Bureau of Investigation
 la CBI
 ar مكتب التحقيقات المركزي
 ar مكتب التحقيقات المركزي الهندي

name nia-india
 kind government
 country india
 la National Investigation Agency
 la NIA
 ar وكالة التحقيقات الوطنية الهندية
 ar وكالة التحقيق الوطنية الهندية

name enforcement-directorate
 kind government
 country india
 la Enforcement Directorate
 ar مديرية الإنفاذ
 ar مديرية الإنفاذ الهندية
 ar مديرية تنفيذ القانون الهندية

name indian-army
 kind government
 country india
 la Indian Army
 la Indian army
 la Indian military
 la Indian armed forces
 la Indian Armed Forces
 la Indian troops
 ar الجيش الهندي
 ar القوات الهندية
 ar القوات المسلحة الهندية

name delhi-police
 kind government
 country india
 la Delhi Police
 la Delhi police
 ar شرطة دلهي
 ar شرطة نيودلهي

name naxalites
 kind organization
 country india
 class militia
 la Naxalites
 la Maoist rebels
 ar الناكساليون
 ar الناكساليت
 ar المتمردون الماويون
 ar المتمردون الماويون في الهند

name bajrang-dal
 kind organization
 country india
 class militia
 la Bajrang Dal
 ar باجرانغ دال

name lashkar-trf
 kind organization
 country india
 class militia
 la The Resistance Front
 ar جبهة المقاومة الكشميرية

name ltte
 kind organization
 country sri-lanka
 class militia
 la LTTE
 la Tamil Tigers
 la Liberation Tigers of Tamil Eelam
 ar نمور التاميل
 ar حركة نمور التاميل
 ar نمور تحرير تاميل إيلام

name mss
 kind government
 country china
 la Ministry of State Security
 la MSS
 la Chinese Ministry of State Security
 la China's Ministry of State Security
 la Chinese intelligence
 la Chinese intelligence service
 la Chinese intelligence services
 ar وزارة أمن الدولة الصينية
 ar أمن الدولة الصيني
 ar المخابرات الصينية
 ar الاستخبارات الصينية

name pla
 kind government
 country china
 la People's Liberation Army
 la PLA
 la Chinese military
 la Chinese army
 la Chinese Army
 la Chinese armed forces
 la Chinese Armed Forces
 la Chinese troops
 ar جيش التحرير الشعبي
 ar جيش التحرير الشعبي الصيني
 ar الجيش الصيني
 ar القوات الصينية
 ar القوات المسلحة الصينية

name mps-china
 kind government
 country china
 la Ministry of Public Security of China
 la Chinese Ministry of Public Security
 la Chinese police
 la Chinese Police
 la Chinese National Police
 la China's police
 ar وزارة الأمن العام الصينية
 ar الشرطة الصينية

name china-coast-guard
 kind government
 country china
 la China Coast Guard
 la Chinese coast guard
 la Chinese coastguard
 ar خفر السواحل الصيني
 ar خفر السواحل الصينية

name xpcc
 kind government
 country china
 la Xinjiang Production and Construction Corps
 ar فيلق شينجيانغ للإنتاج والبناء

name xinjiang-psb
 kind government
 country china
 la Xinjiang Public Security Bureau
 ar مكتب الأمن العام في شينجيانغ

name hk-police
 kind government
 country china
 la Hong Kong police
 la Hong Kong Police Force
 ar شرطة هونغ كونغ

name taiwan-army
 kind government
 country taiwan
 la Taiwanese military
 la Taiwan's military
 la Taiwanese army
 la Taiwanese Army
 la Taiwanese armed forces
 la Taiwanese Armed Forces
 la Taiwanese troops
 ar الجيش التايواني
 ar القوات المسلحة التايوانية
 ar القوات التايوانية

name jsdf
 kind government
 country japan
 la Japan Self-Defense Forces
 la Self-Defense Forces
 la Japan Self-Defence Forces
 la Japanese army
 la Japanese Army
 la Japanese military
 la Japanese armed forces
 la Japanese Armed Forces
 la Japanese troops
 ar قوات الدفاع الذاتي
 ar قوات الدفاع الذاتي اليابانية
 ar الجيش الياباني
 ar القوات المسلحة اليابانية
 ar القوات اليابانية

name npa-japan
 kind government
 country japan
 la National Police Agency of Japan
 la Japanese police
 la Japanese Police
 la Japanese National Police
 la Japan's police
 ar وكالة الشرطة الوطنية اليابانية
 ar الشرطة اليابانية

name aum
 kind organization
 country japan
 la Aum Shinrikyo
 ar أوم شينريكيو
 ar طائفة أوم

name yakuza
 kind organization
 country japan
 la Yakuza
 la yakuza
 ar ياكوزا
 ar الياكوزا

name nis-korea
 kind government
 country south-korea
 la National Intelligence Service
 la NIS
 ar جهاز المخابرات الوطنية الكوري الجنوبي
 ar وكالة الاستخبارات الوطنية الكورية الجنوبية
 ar جهاز الاستخبارات الوطني الكوري الجنوبي
 ar وكالة المخابرات الوطنية الكورية الجنوبية

name south-korean-army
 kind government
 country south-korea
 la South Korean military
 la Joint Chiefs of Staff of South Korea
 la South Korean army
 la South Korean Army
 la South Korean armed forces
 la South Korean Armed Forces
 la South Korean troops
 ar الجيش الكوري الجنوبي
 ar هيئة الأركان المشتركة الكورية الجنوبية
 ar القوات الكورية الجنوبية
 ar القوات المسلحة الكورية الجنوبية

name north-korean-army
 kind government
 country north-korea
 la Korean People's Army
 la North Korean military
 la North Korean army
 la North Korean Army
 la North Korean armed forces
 la North Korean Armed Forces
 la North Korean troops
 ar الجيش الكوري الشمالي
 ar الجيش الشعبي الكوري
 ar القوات الكورية الشمالية
 ar القوات المسلحة الكورية الشمالية

name rgb
 kind government
 country north-korea
 la Reconnaissance General Bureau
 ar مكتب الاستطلاع العام
 ar مكتب الاستطلاع العام الكوري الشمالي

name arsa
 kind organization
 country myanmar
 class militia
 la ARSA
 la Arakan Rohingya Salvation Army
 ar جيش إنقاذ روهينغا أراكان
 ar جيش إنقاذ الروهينغا

name arakan-army
 kind organization
 country myanmar
 class militia
 la Arakan Army
 ar جيش أراكان

name kia-myanmar
 kind organization
 country myanmar
 class militia
 la Kachin Independence Army
 ar جيش استقلال كاتشين

name pdf-myanmar
 kind organization
 country myanmar
 class militia
 la People's Defence Force
 la People's Defense Forces
 ar قوات الدفاع الشعبية في ميانمار

name abu-sayyaf
 kind organization
 country philippines
 class militia
 la Abu Sayyaf
 ar أبو سياف
 ar جماعة أبو سياف
 ar جماعة أبي سياف

name milf
 kind organization
 country philippines
 class militia
 la Moro Islamic Liberation Front
 la MILF
 ar جبهة تحرير مورو الإسلامية
 ar جبهة مورو الإسلامية للتحرير

name npa-ph
 kind organization
 country philippines
 class militia
 la New People's Army
 ar جيش الشعب الجديد

name pnp
 kind government
 country philippines
 la Philippine National Police
 la Filipino police
 la Filipino Police
 la Filipino National Police
 la Philippines' police
 ar الشرطة الوطنية الفلبينية
 ar الشرطة الفلبينية
 ar الشرطة الفيليبينية

name jemaah-islamiyah
 kind organization
 country indonesia
 class militia
 la Jemaah Islamiyah
 ar الجماعة الإسلامية الإندونيسية
 ar الجماعة الإسلامية في إندونيسيا

name opm
 kind organization
 country indonesia
 class militia
 la Free Papua Movement
 la West Papua National Liberation Army
 ar حركة بابوا الحرة

name farc
 kind organization
 country colombia
 class militia
 la FARC
 la Revolutionary Armed Forces of Colombia
 ar فارك
 ar القوات المسلحة الثورية الكولومبية
 ar حركة فارك
 ar متمردو فارك
 ar القوات المسلحة الثورية في كولومبيا
 ar الفارك

name eln
 kind organization
 country colombia
 class militia
 la ELN
 ar جيش التحرير الوطني الكولومبي
 ar جيش التحرير الوطني

name gulf-clan
 kind organization
 country colombia
 class militia
 la Clan del Golfo
 la Gulf Clan
 ar كارتل كلان ديل غولفو
 ar عصابة كلان ديل غولفو
 ar كلان ديل غولفو

name auc
 kind organization
 country colombia
 class militia
 la United Self-Defense Forces of Colombia
 ar قوات الدفاع الذاتي الموحدة الكولومبية

name colombian-army
 kind government
 country colombia
 la Colombian army
 la Colombian military
 la Colombian Army
 la Colombian armed forces
 la Colombian Armed Forces
 la Colombian troops
 ar الجيش الكولومبي
 ar القوات المسلحة الكولومبية
 ar القوات الكولومبية

name sinaloa-cartel
 kind organization
 country mexico
 class militia
 la Sinaloa Cartel
 la Sinaloa cartel
 ar كارتل سينالوا
 ar كارتل سينالوا المكسيكي
 ar عصابة سينالوا

name cjng
 kind organization
 country mexico
 class militia
 la Jalisco New Generation Cartel
 la CJNG
 la Jalisco cartel
 ar كارتل خاليسكو
 ar كارتل خاليسكو الجيل الجديد
 ar كارتل خاليسكو للجيل الجديد

name zetas
 kind organization
 country mexico
 class militia
 la Los Zetas
 ar لوس زيتاس
 ar كارتل لوس زيتاس

name gulf-cartel
 kind organization
 country mexico
 class militia
 la Gulf Cartel
 ar كارتل الخليج

name zapatistas
 kind organization
 country mexico
 class militia
 la EZLN
 la Zapatistas
 la Zapatista Army of National Liberation
 ar جيش زاباتيستا للتحرير الوطني
 ar الزاباتيستا

name cisen
 kind government
 country mexico
 la CISEN
 la Cisen
 ar مركز التحقيق والأمن القومي المكسيكي
 ar المخابرات المكسيكية

name mexican-army
 kind government
 country mexico
 la Mexican army
 la Mexican Army
 la Mexican military
 la Mexican armed forces
 la Mexican Armed Forces
 la Mexican troops
 ar الجيش المكسيكي
 ar القوات المسلحة المكسيكية
 ar القوات المكسيكية

name mexican-police
 kind government
 country mexico
 la Mexican federal police
 la Mexican Federal Police
 ar الشرطة الفيدرالية المكسيكية
 ar الشرطة الفدرالية المكسيكية
 ar الشرطة الاتحادية المكسيكية

name ms-13
 kind organization
 country el-salvador
 class militia
 la MS-13
 la MS13
 la Mara Salvatrucha
 ar إم إس 13
 ar مارا سالفاتروتشا
 ar إم إس-13
 ar عصابة إم إس-13
 ar عصابة إم إس 13

name barrio-18
 kind organization
 country el-salvador
 class militia
 la Barrio 18
 la 18th Street gang
 ar باريو 18

name tren-de-aragua
 kind organization
 country venezuela
 class militia
 la Tren de Aragua
 ar ترين دي أراغوا
 ar عصابة ترين دي أراغوا
 ar ترين دي أراغوا الفنزويلية

name cartel-soles
 kind organization
 country venezuela
 class militia
 la Cartel of the Suns
 la Cartel de los Soles
 ar كارتل دي لوس سوليس
 ar كارتل الشموس
 ar كارتل لوس سوليس

name sebin
 kind government
 country venezuela
 la SEBIN
 ar جهاز المخابرات البوليفاري
 ar الاستخبارات الفنزويلية
 ar سيبين

name venezuelan-army
 kind government
 country venezuela
 la Bolivarian National Armed Forces
 la Venezuelan army
 la Venezuelan military
 la Venezuelan Army
 la Venezuelan armed forces
 la Venezuelan Armed Forces
 la Venezuelan troops
 ar القوات المسلحة البوليفارية
 ar الجيش الفنزويلي
 ar القوات المسلحة الفنزويلية
 ar الجيش الفينزويلي
 ar القوات المسلحة الفينزويلية
 ar القوات الفنزويلية
 ar القوات الفينزويلية

name pcc-brazil
 kind organization
 country brazil
 class militia
 la Primeiro Comando da Capital
 la First Capital Command
 ar القيادة الأولى للعاصمة
 ar قيادة العاصمة الأولى

name cv-brazil
 kind organization
 country brazil
 class militia
 la Comando Vermelho
 la Red Command
 ar القيادة الحمراء
 ar كوماندو فيرميليو

name abin
 kind government
 country brazil
 la Abin
 la ABIN
 la Brazilian Intelligence Agency
 ar وكالة الاستخبارات البرازيلية
 ar وكالة المخابرات البرازيلية
 ar المخابرات البرازيلية

name pf-brazil
 kind government
 country brazil
 la Polícia Federal
 la Brazilian Federal Police
 la Brazilian federal police
 la Federal Police of Brazil
 ar الشرطة الاتحادية البرازيلية
 ar الشرطة الفيدرالية البرازيلية
 ar الشرطة الفدرالية البرازيلية

name shining-path
 kind organization
 country peru
 class militia
 la Shining Path
 ar الدرب المضيء
 ar الدرب الساطع

name viv-ansanm
 kind organization
 country haiti
 class militia
 la Viv Ansanm
 la G9 Family
 ar فيف أنسانم
 ar عصابة جي 9

name ira
 kind organization
 country ireland
 class militia
 la Irish Republican Army
 la IRA
 la Provisional IRA
 la Real IRA
 la New IRA
 ar الجيش الجمهوري الأيرلندي

name uvf
 kind organization
 country northern-ireland
 class militia
 la Ulster Volunteer Force
 la UVF
 ar قوة متطوعي ألستر

name eta
 kind organization
 country spain
 class militia
 la Euskadi Ta Askatasuna
 la ETA
 ar منظمة إيتا
 ar إيتا الباسكية
 ar حركة إيتا
 ar إيتا الانفصالية

name mafia-cosa-nostra
 kind organization
 country italy
 class militia
 la Cosa Nostra
 la Sicilian Mafia
 ar كوزا نوسترا
 ar المافيا الصقلية
 ar مافيا صقلية

name ndrangheta
 kind organization
 country italy
 class militia
 la 'Ndrangheta
 la Ndrangheta
 ar ندرانغيتا
 ar مافيا ندرانغيتا
 ar ندرانغيتا الإيطالية

name camorra
 kind organization
 country italy
 class militia
 la Camorra
 ar كامورا
 ar مافيا كامورا

name red-brigades
 kind organization
 country italy
 class militia
 la Red Brigades
 ar الألوية الحمراء

name casapound
 kind organization
 country italy
 class militia
 la CasaPound
 ar كازا باوند

name raf-de
 kind organization
 country germany
 class militia
 la Red Army Faction
 la Baader-Meinhof
 ar الجيش الأحمر الألماني
 ar جماعة بادر ماينهوف
 ar فصيل الجيش الأحمر

name nsu
 kind organization
 country germany
 class militia
 la National Socialist Underground
 ar الخلية النازية السرية
 ar الاشتراكيون القوميون السريون

name reichsburger
 kind organization
 country germany
 class militia
 la Reichsbürger
 la Reichsbuerger
 ar مواطنو الرايخ
 ar حركة مواطني الرايخ

name combat-18
 kind organization
 country united-kingdom
 la Combat 18
 ar كومبات 18

name proud-boys
 kind organization
 country united-states
 class militia
 la Proud Boys
 ar براود بويز
 ar جماعة براود بويز
 ar الأولاد الفخورون

name oath-keepers
 kind organization
 country united-states
 class militia
 la Oath Keepers
 ar أوث كيبرز
 ar حراس القسم

name qanon
 kind organization
 country united-states
 class militia
 la QAnon
 ar كيو أنون
 ar حركة كيو أنون
 ar كيوأنون

name blackwater-pmc
 kind organization
 country united-states
 class militia
 la Blackwater
 la Blackwater Worldwide
 la Xe Services
 la Academi
 ar بلاكووتر
 ar بلاك ووتر
 ar شركة بلاك ووتر
 ar بلاكووتر الأميركية
 ar بلاكووتر الأمريكية
 ar أكاديمي بلاك ووتر
 ar بلاك واتر
 ar بلاكوتر

name atomwaffen
 kind organization
 country united-states
 class militia
 la Atomwaffen Division
 ar أتوموافن

name csis
 kind government
 country canada
 la CSIS
 la Canadian Security Intelligence Service
 ar جهاز الاستخبارات الأمنية الكندي
 ar جهاز المخابرات الكندي
 ar المخابرات الكندية
 ar الاستخبارات الكندية
 ar جهاز الأمن والاستخبارات الكندي

name cse
 kind government
 country canada
 la Communications Security Establishment
 la CSE
 ar مؤسسة أمن الاتصالات الكندية
 ar مؤسسة أمن الاتصالات

name rcmp
 kind government
 country canada
 la RCMP
 la Royal Canadian Mounted Police
 ar الشرطة الملكية الكندية
 ar شرطة الخيالة الملكية الكندية
 ar الشرطة الفيدرالية الكندية
 ar الشرطة الفدرالية الكندية
 ar شرطة الخيالة الكندية الملكية

name canadian-army
 kind government
 country canada
 la Canadian Armed Forces
 la Canadian military
 la Canadian army
 la Canadian Army
 la Canadian armed forces
 la Canadian troops
 ar الجيش الكندي
 ar القوات المسلحة الكندية
 ar القوات الكندية

name asio
 kind government
 country australia
 la ASIO
 la Australian Security Intelligence Organisation
 ar منظمة الاستخبارات الأمنية الأسترالية
 ar المخابرات الأسترالية
 ar الاستخبارات الأسترالية
 ar جهاز الأمن والاستخبارات الأسترالي

name asd
 kind government
 country australia
 la Australian Signals Directorate
 la ASD
 ar مديرية الإشارات الأسترالية

name afp-police
 kind government
 country australia
 la Australian Federal Police
 ar الشرطة الفيدرالية الأسترالية
 ar الشرطة الفدرالية الأسترالية
 ar الشرطة الاتحادية الأسترالية

name australian-army
 kind government
 country australia
 la Australian Defence Force
 la Australian army
 la Australian Army
 la Australian military
 la Australian armed forces
 la Australian Armed Forces
 la Australian troops
 ar قوات الدفاع الأسترالية
 ar الجيش الأسترالي
 ar القوات المسلحة الأسترالية
 ar القوات الأسترالية

name gcsb
 kind government
 country new-zealand
 la GCSB
 la Government Communications Security Bureau
 ar مكتب أمن الاتصالات الحكومية النيوزيلندي

name nzsis
 kind government
 country new-zealand
 la NZSIS
 la New Zealand Security Intelligence Service
 ar جهاز المخابرات الأمنية النيوزيلندي

name bia-serbia
 kind government
 country serbia
 la Security Intelligence Agency of Serbia
 la Serbian Security Information Agency
 ar وكالة الأمن والمعلومات الصربية
 ar وكالة الاستخبارات الصربية

name uck
 kind organization
 country kosovo
 class militia
 la Kosovo Liberation Army
 la KLA
 la UÇK
 ar جيش تحرير كوسوفو

name kfor
 kind organization
 country kosovo
 class militia
 la KFOR
 ar كيفور
 ar قوة كفور
 ar قوات كفور
 ar قوات حفظ السلام في كوسوفو

name kgb-belarus
 kind government
 country belarus
 la Belarusian KGB
 la KGB of Belarus
 ar جهاز أمن الدولة البيلاروسي
 ar كي جي بي البيلاروسي

name azerbaijani-army
 kind government
 country azerbaijan
 la Azerbaijani army
 la Azerbaijani military
 la Azerbaijani forces
 la Azerbaijani Army
 la Azerbaijani armed forces
 la Azerbaijani Armed Forces
 la Azerbaijani troops
 ar الجيش الأذربيجاني
 ar القوات الأذربيجانية
 ar القوات المسلحة الأذربيجانية
 ar الجيش الأذري
 ar القوات المسلحة الأذرية
 ar القوات الأذرية

name armenian-army
 kind government
 country armenia
 la Armenian army
 la Armenian military
 la Armenian forces
 la Armenian Army
 la Armenian armed forces
 la Armenian Armed Forces
 la Armenian troops
 ar الجيش الأرميني
 ar القوات الأرمينية
 ar القوات الأرمنية
 ar الجيش الأرمني
 ar القوات المسلحة الأرمينية
 ar القوات المسلحة الأرمنية

name sandf
 kind government
 country south-africa
 la South African National Defence Force
 la SANDF
 ar قوات الدفاع الوطني لجنوب أفريقيا
 ar جيش جنوب أفريقيا

name saps
 kind government
 country south-africa
 la South African Police Service
 ar شرطة جنوب أفريقيا

name hawks-za
 kind government
 country south-africa
 ar وحدة الصقور الجنوب أفريقية

name kdf
 kind government
 country kenya
 la Kenya Defence Forces
 la Kenyan army
 la Kenyan Army
 la Kenyan military
 la Kenyan armed forces
 la Kenyan Armed Forces
 la Kenyan troops
 ar قوات الدفاع الكينية
 ar الجيش الكيني
 ar القوات المسلحة الكينية
 ar القوات الكينية

name dci-kenya
 kind government
 country kenya
 la Directorate of Criminal Investigations
 ar مديرية التحقيقات الجنائية الكينية

name kenyan-police
 kind government
 country kenya
 la Kenyan police
 la Kenya Police
 la Kenyan Police
 la Kenyan National Police
 la Kenya's police
 ar الشرطة الكينية

name sapo
 kind government
 country sweden
 la Säpo
 la Sapo
 la Swedish Security Service
 ar جهاز الأمن السويدي
 ar جهاز الاستخبارات السويدي
 ar المخابرات السويدية

name fra-sweden
 kind government
 country sweden
 ar هيئة الاتصالات اللاسلكية الدفاعية السويدية

name pst
 kind government
 country norway
 la Norwegian Police Security Service
 la PST
 ar جهاز الأمن النرويجي
 ar جهاز أمن الشرطة النرويجي

name pet
 kind government
 country denmark
 la Danish Security and Intelligence Service
 ar جهاز الأمن والاستخبارات الدنماركي
 ar المخابرات الدنماركية

name fe-dk
 kind government
 country denmark
 la Danish Defence Intelligence Service
 la Danish Military Intelligence
 ar جهاز الاستخبارات العسكرية الدنماركي
 ar الاستخبارات العسكرية الدنماركية
 ar الاستخبارات الدنماركية

name supo
 kind government
 country finland
 la Finnish Security and Intelligence Service
 la Supo
 ar جهاز الأمن والاستخبارات الفنلندي

name ndb-ch
 kind government
 country switzerland
 la Swiss Federal Intelligence Service
 la Federal Intelligence Service of Switzerland
 ar جهاز الاستخبارات الفيدرالي السويسري
 ar جهاز الاستخبارات الفدرالي السويسري
 ar المخابرات السويسرية
 ar جهاز المخابرات الاتحادي السويسري

name fedpol
 kind government
 country switzerland
 la fedpol
 la Fedpol
 ar الشرطة الاتحادية السويسرية

name dsn-at
 kind government
 country austria
 la Directorate State Protection and Intelligence
 la Austrian domestic intelligence
 ar هيئة حماية الدستور النمساوية
 ar مديرية أمن الدولة والاستخبارات النمساوية
 ar المخابرات النمساوية

name hungary-sses
 kind government
 country hungary
 la Special Service for National Security
 ar جهاز الأمن القومي المجري الخاص

name niss-rwanda
 kind government
 country rwanda
 ar جهاز المخابرات والأمن الرواندي
 ar المخابرات الرواندية

name knb
 kind government
 country kazakhstan
 la KNB
 la National Security Committee of Kazakhstan
 ar لجنة الأمن القومي الكازاخستانية
 ar لجنة الأمن القومي في كازاخستان

name chadian-army
 kind government
 country chad
 la Chadian army
 la Chadian military
 la Chadian Army
 la Chadian armed forces
 la Chadian Armed Forces
 la Chadian troops
 ar الجيش التشادي
 ar القوات التشادية
 ar القوات المسلحة التشادية

name mauritanian-army
 kind government
 country mauritania
 la Mauritanian army
 la Mauritanian Army
 la Mauritanian military
 la Mauritanian armed forces
 la Mauritanian Armed Forces
 la Mauritanian troops
 ar الجيش الموريتاني
 ar القوات المسلحة الموريتانية
 ar القوات الموريتانية

name european-army-ops
 kind government
 la EUNAVFOR
 la EU Naval Force
 la EUFOR
 ar القوة البحرية الأوروبية
 ar قوات يوفور
 ar القوة البحرية التابعة للاتحاد الأوروبي
 ar يوفور
