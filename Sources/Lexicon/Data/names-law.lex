#! lex 1 kind=names lang=mul
# Courts, human-rights and legal organisations, think tanks, unions and professional syndicates.

# International and regional courts

name icj
 kind court
 la International Court of Justice
 la ICJ
 la World Court
 la UN's top court
 ar محكمة العدل الدولية
 ar العدل الدولية

name icc
 kind court
 la International Criminal Court
 la ICC
 ar المحكمة الجنائية الدولية
 ar الجنائية الدولية
 ar محكمة الجنايات الدولية

name icc-prosecutor
 kind court
 la Office of the Prosecutor of the ICC
 la ICC prosecutor's office
 ar مكتب المدعي العام للمحكمة الجنائية الدولية
 ar مكتب الادعاء في المحكمة الجنائية الدولية

name cas
 kind court
 la Court of Arbitration for Sport
 la CAS
 ar محكمة التحكيم الرياضي
 ar محكمة التحكيم الرياضية
 ar محكمة التحكيم الرياضي الدولية
 ar المحكمة الرياضية الدولية
 ar محكمة التحكيم الرياضي كاس
 ar كاس الرياضية

name echr
 kind court
 la European Court of Human Rights
 la ECHR
 la ECtHR
 la Strasbourg court
 ar المحكمة الأوروبية لحقوق الإنسان
 ar محكمة حقوق الإنسان الأوروبية

name cjeu
 kind court
 la European Court of Justice
 la Court of Justice of the European Union
 la CJEU
 la ECJ
 la EU Court of Justice
 la EU's top court
 la Court of Justice of the EU
 ar محكمة العدل الأوروبية
 ar محكمة العدل التابعة للاتحاد الأوروبي
 ar محكمة عدل الاتحاد الأوروبي
 ar محكمة العدل في الاتحاد الأوروبي

name eu-general-court
 kind court
 la EU General Court
 la General Court of the European Union
 la European General Court
 ar المحكمة العامة للاتحاد الأوروبي
 ar محكمة الاتحاد الأوروبي العامة
 ar المحكمة العامة الأوروبية

name iachr-court
 kind court
 la Inter-American Court of Human Rights
 ar المحكمة الأميركية لحقوق الإنسان
 ar المحكمة الأمريكية لحقوق الإنسان
 ar محكمة البلدان الأميركية لحقوق الإنسان
 ar محكمة البلدان الأمريكية لحقوق الإنسان
 ar محكمة الدول الأميركية لحقوق الإنسان
 ar محكمة الدول الأمريكية لحقوق الإنسان

name african-court
 kind court
 la African Court on Human and Peoples' Rights
 ar المحكمة الأفريقية لحقوق الإنسان والشعوب

name ecowas-court
 kind court
 la ECOWAS Court of Justice
 la ECOWAS Court
 la ECOWAS Community Court of Justice
 ar محكمة إيكواس
 ar محكمة العدل التابعة لإيكواس
 ar محكمة المجموعة الاقتصادية لدول غرب أفريقيا

name eacj
 kind court
 la East African Court of Justice
 ar محكمة عدل شرق أفريقيا

name pca
 kind court
 la Permanent Court of Arbitration
 ar المحكمة الدائمة للتحكيم
 ar محكمة التحكيم الدائمة
 ar محكمة التحكيم الدائمة في لاهاي

name stl
 kind court
 country lebanon
 la Special Tribunal for Lebanon
 la STL
 ar المحكمة الخاصة بلبنان
 ar المحكمة الدولية الخاصة بلبنان

name icty
 kind court
 country yugoslavia
 la International Criminal Tribunal for the former Yugoslavia
 la ICTY
 ar المحكمة الجنائية الدولية ليوغوسلافيا السابقة
 ar محكمة يوغوسلافيا السابقة
 ar المحكمة الجنائية الدولية ليوغوسلافيا

name ictr
 kind court
 country rwanda
 la International Criminal Tribunal for Rwanda
 la ICTR
 ar المحكمة الجنائية الدولية لرواندا

name irmct
 kind court
 la International Residual Mechanism for Criminal Tribunals
 ar الآلية الدولية لتصريف الأعمال المتبقية للمحكمتين الجنائيتين

name eccc
 kind court
 country cambodia
 la Extraordinary Chambers in the Courts of Cambodia
 la Khmer Rouge tribunal
 ar محكمة الخمير الحمر

name scsl
 kind court
 country sierra-leone
 la Special Court for Sierra Leone
 ar المحكمة الخاصة بسيراليون

name ksc
 kind court
 country kosovo
 la Kosovo Specialist Chambers
 ar الدوائر المتخصصة في كوسوفو
 ar محكمة كوسوفو الخاصة
 ar المحكمة الخاصة بكوسوفو

name icsid
 kind organization
 la ICSID
 la International Centre for Settlement of Investment Disputes
 ar المركز الدولي لتسوية منازعات الاستثمار
 ar إكسيد
 ar الإكسيد

name icc-arbitration
 kind organization
 la International Chamber of Commerce
 la ICC International Court of Arbitration
 ar غرفة التجارة الدولية
 ar محكمة التحكيم التابعة لغرفة التجارة الدولية

name lcia
 kind court
 la London Court of International Arbitration
 ar محكمة لندن للتحكيم الدولي

name itlos
 kind court
 la International Tribunal for the Law of the Sea
 la ITLOS
 ar المحكمة الدولية لقانون البحار

name gulf-arbitration
 kind organization
 la GCC Commercial Arbitration Centre
 ar مركز التحكيم التجاري لدول مجلس التعاون

name nuremberg
 kind court
 la Nuremberg tribunal
 la Nuremberg Tribunal
 ar محكمة نورمبرغ
 ar محكمة نورنبرغ
 ar محكمة نورمبرج

# Courts of the United States

name scotus
 kind court
 country united-states
 la U.S. Supreme Court
 la US Supreme Court
 la Supreme Court of the United States
 la SCOTUS
 ar المحكمة العليا الأميركية
 ar المحكمة العليا الأمريكية
 ar المحكمة العليا في الولايات المتحدة
 ar المحكمة العليا بالولايات المتحدة
 ar المحكمة الأميركية العليا
 ar المحكمة الأمريكية العليا
 ar المحكمة العليا للولايات المتحدة

name ca1
 kind court
 country united-states
 la U.S. Court of Appeals for the First Circuit
 la First Circuit
 la 1st U.S. Circuit Court of Appeals
 la 1st Circuit
 ar محكمة استئناف الدائرة الأولى الأميركية
 ar محكمة استئناف الدائرة الأولى الأمريكية

name ca2
 kind court
 country united-states
 la U.S. Court of Appeals for the Second Circuit
 la Second Circuit
 la 2nd U.S. Circuit Court of Appeals
 la 2nd Circuit
 la Second Circuit Court of Appeals
 ar محكمة استئناف الدائرة الثانية
 ar محكمة الاستئناف الأميركية للدائرة الثانية
 ar محكمة الاستئناف الأمريكية للدائرة الثانية

name ca3
 kind court
 country united-states
 la U.S. Court of Appeals for the Third Circuit
 la Third Circuit
 la 3rd U.S. Circuit Court of Appeals
 la 3rd Circuit
 la Third Circuit Court of Appeals
 ar محكمة استئناف الدائرة الثالثة

name ca4
 kind court
 country united-states
 la U.S. Court of Appeals for the Fourth Circuit
 la Fourth Circuit
 la 4th U.S. Circuit Court of Appeals
 la 4th Circuit
 la Fourth Circuit Court of Appeals
 ar محكمة استئناف الدائرة الرابعة
 ar محكمة الاستئناف بالدائرة الرابعة

name ca5
 kind court
 country united-states
 la U.S. Court of Appeals for the Fifth Circuit
 la Fifth Circuit
 la 5th U.S. Circuit Court of Appeals
 la 5th Circuit
 la Fifth Circuit Court of Appeals
 ar محكمة استئناف الدائرة الخامسة
 ar محكمة الاستئناف بالدائرة الخامسة

name ca6
 kind court
 country united-states
 la U.S. Court of Appeals for the Sixth Circuit
 la Sixth Circuit
 la 6th U.S. Circuit Court of Appeals
 la 6th Circuit
 ar محكمة استئناف الدائرة السادسة

name ca7
 kind court
 country united-states
 la U.S. Court of Appeals for the Seventh Circuit
 la Seventh Circuit
 la 7th U.S. Circuit Court of Appeals
 la 7th Circuit
 ar محكمة استئناف الدائرة السابعة

name ca8
 kind court
 country united-states
 la U.S. Court of Appeals for the Eighth Circuit
 la Eighth Circuit
 la 8th U.S. Circuit Court of Appeals
 la 8th Circuit
 ar محكمة استئناف الدائرة الثامنة

name ca9
 kind court
 country united-states
 la U.S. Court of Appeals for the Ninth Circuit
 la Ninth Circuit
 la 9th U.S. Circuit Court of Appeals
 la 9th Circuit
 la Ninth Circuit Court of Appeals
 la US Court of Appeals for the Ninth Circuit
 la Ninth U.S. Circuit Court of Appeals
 la Court of Appeals for the Ninth Circuit
 la 9th Circuit Court of Appeals
 la US Ninth Circuit Court of Appeals
 ar محكمة استئناف الدائرة التاسعة
 ar محكمة الاستئناف بالدائرة التاسعة
 ar محكمة الاستئناف الأميركية للدائرة التاسعة
 ar محكمة الاستئناف الأمريكية للدائرة التاسعة
 ar محكمة الدائرة التاسعة
 ar محكمة الاستئناف في الدائرة التاسعة
 ar محكمة الاستئناف الأميركية بالدائرة التاسعة
 ar محكمة الاستئناف الأمريكية بالدائرة التاسعة
 ar الدائرة التاسعة لمحكمة الاستئناف
 ar محكمة استئناف الدائرة التاسعة الأميركية
 ar محكمة استئناف الدائرة التاسعة الأمريكية
 ar محكمة الاستئناف التاسعة

name ca10
 kind court
 country united-states
 la U.S. Court of Appeals for the Tenth Circuit
 la Tenth Circuit
 la 10th U.S. Circuit Court of Appeals
 la 10th Circuit
 ar محكمة استئناف الدائرة العاشرة

name ca11
 kind court
 country united-states
 la U.S. Court of Appeals for the Eleventh Circuit
 la Eleventh Circuit
 la 11th U.S. Circuit Court of Appeals
 la 11th Circuit
 ar محكمة استئناف الدائرة الحادية عشرة

name cadc
 kind court
 country united-states
 la U.S. Court of Appeals for the District of Columbia Circuit
 la D.C. Circuit
 la DC Circuit
 la D.C. Circuit Court of Appeals
 la U.S. Court of Appeals for the D.C. Circuit
 ar محكمة استئناف دائرة كولومبيا
 ar محكمة استئناف واشنطن
 ar محكمة استئناف مقاطعة كولومبيا
 ar محكمة الاستئناف في واشنطن

name cafc
 kind court
 country united-states
 la U.S. Court of Appeals for the Federal Circuit
 la Federal Circuit
 la US Court of Appeals for the Federal Circuit
 ar محكمة استئناف الدائرة الفيدرالية
 ar محكمة استئناف الدائرة الفدرالية
 ar محكمة الاستئناف الفيدرالية الأميركية
 ar محكمة الاستئناف الفيدرالية الأمريكية
 ar محكمة الاستئناف الفدرالية الأميركية

name fisc
 kind court
 country united-states
 la Foreign Intelligence Surveillance Court
 la FISA court
 la FISA Court
 ar محكمة مراقبة الاستخبارات الأجنبية
 ar محكمة فيسا
 ar محكمة مراقبة المخابرات الأجنبية

name ndcal
 kind court
 country united-states
 la U.S. District Court for the Northern District of California
 la Northern District of California
 la US District Court for the Northern District of California
 la Oakland federal court
 la San Francisco federal court
 la United States District Court for the Northern District of California
 ar محكمة المنطقة الشمالية من كاليفورنيا
 ar المحكمة الفيدرالية للمنطقة الشمالية في كاليفورنيا
 ar المحكمة الفدرالية للمنطقة الشمالية في كاليفورنيا
 ar محكمة مقاطعة شمال كاليفورنيا
 ar المحكمة الجزئية الأميركية للمنطقة الشمالية من كاليفورنيا
 ar المحكمة الجزئية الأمريكية للمنطقة الشمالية من كاليفورنيا
 ar محكمة المقاطعة الشمالية لولاية كاليفورنيا
 ar المحكمة الاتحادية في شمال كاليفورنيا
 ar محكمة أوكلاند
 ar محكمة سان فرانسيسكو الفيدرالية
 ar محكمة سان فرانسيسكو الفدرالية
 ar محكمة المقاطعة الشمالية في كاليفورنيا

name cdcal
 kind court
 country united-states
 la U.S. District Court for the Central District of California
 la Central District of California
 ar محكمة المنطقة الوسطى في كاليفورنيا

name sdny
 kind court
 country united-states
 la U.S. District Court for the Southern District of New York
 la Southern District of New York
 la SDNY
 la Manhattan federal court
 la US District Court for the Southern District of New York
 ar محكمة المنطقة الجنوبية في نيويورك
 ar محكمة المنطقة الجنوبية لنيويورك
 ar محكمة مانهاتن الفيدرالية
 ar محكمة مانهاتن الفدرالية
 ar محكمة مانهاتن الاتحادية
 ar المحكمة الفيدرالية في مانهاتن
 ar المحكمة الفدرالية في مانهاتن
 ar المحكمة الاتحادية في مانهاتن

name edny
 kind court
 country united-states
 la U.S. District Court for the Eastern District of New York
 la Eastern District of New York
 la EDNY
 la Brooklyn federal court
 ar محكمة بروكلين الفيدرالية
 ar محكمة بروكلين الفدرالية
 ar المنطقة الشرقية في نيويورك
 ar محكمة بروكلين الاتحادية

name edva
 kind court
 country united-states
 la U.S. District Court for the Eastern District of Virginia
 la Eastern District of Virginia
 ar محكمة المنطقة الشرقية في فرجينيا
 ar محكمة فرجينيا الفيدرالية
 ar محكمة فرجينيا الفدرالية

name ddc
 kind court
 country united-states
 la U.S. District Court for the District of Columbia
 la US District Court for the District of Columbia
 ar المحكمة الفيدرالية في واشنطن
 ar المحكمة الفدرالية في واشنطن
 ar محكمة مقاطعة كولومبيا
 ar محكمة واشنطن الفيدرالية
 ar محكمة واشنطن الفدرالية

name sdfl
 kind court
 country united-states
 la U.S. District Court for the Southern District of Florida
 la Southern District of Florida
 ar محكمة جنوب فلوريدا

name wdtx
 kind court
 country united-states
 la U.S. District Court for the Western District of Texas
 la Western District of Texas
 ar محكمة غرب تكساس

name delaware-chancery
 kind court
 country united-states
 la Delaware Court of Chancery
 la Delaware Chancery Court
 la Court of Chancery
 ar محكمة ديلاوير
 ar محكمة العدل في ديلاوير
 ar محكمة تشانسري في ديلاوير

name delaware-supreme
 kind court
 country united-states
 la Delaware Supreme Court
 ar المحكمة العليا في ديلاوير

name ny-court-appeals
 kind court
 country united-states
 la New York Court of Appeals
 ar محكمة استئناف نيويورك

name ny-supreme-court
 kind court
 country united-states
 la New York Supreme Court
 la Manhattan Criminal Court
 ar المحكمة العليا في نيويورك
 ar محكمة مانهاتن الجنائية

name california-supreme
 kind court
 country united-states
 la California Supreme Court
 ar المحكمة العليا في كاليفورنيا

name texas-supreme
 kind court
 country united-states
 la Texas Supreme Court
 ar المحكمة العليا في تكساس

name us-itc
 kind government
 country united-states
 la U.S. International Trade Commission
 la US International Trade Commission
 la International Trade Commission
 la ITC
 ar لجنة التجارة الدولية الأميركية
 ar لجنة التجارة الدولية الأمريكية
 ar هيئة التجارة الدولية الأميركية
 ar هيئة التجارة الدولية الأمريكية

name us-cit
 kind court
 country united-states
 la U.S. Court of International Trade
 la US Court of International Trade
 la Court of International Trade
 ar محكمة التجارة الدولية الأميركية
 ar محكمة التجارة الدولية الأمريكية
 ar محكمة التجارة الدولية

name uspto
 kind government
 country united-states
 la USPTO
 la U.S. Patent and Trademark Office
 la US Patent and Trademark Office
 ar مكتب براءات الاختراع والعلامات التجارية الأميركي
 ar مكتب براءات الاختراع والعلامات التجارية الأمريكي
 ar مكتب البراءات والعلامات التجارية الأميركي
 ar مكتب البراءات والعلامات التجارية الأمريكي

name copyright-office
 kind government
 country united-states
 la U.S. Copyright Office
 la US Copyright Office
 ar مكتب حقوق النشر الأميركي
 ar مكتب حقوق النشر الأمريكي
 ar مكتب حقوق الطبع والنشر الأميركي
 ar مكتب حقوق الطبع والنشر الأمريكي

# Courts of Europe

name uk-supreme-court
 kind court
 country united-kingdom
 la UK Supreme Court
 la Supreme Court of the United Kingdom
 la British Supreme Court
 ar المحكمة العليا البريطانية
 ar المحكمة العليا في المملكة المتحدة

name high-court-london
 kind court
 country united-kingdom
 la High Court of Justice
 la High Court in London
 la London's High Court
 la London High Court
 la UK High Court
 la British High Court
 ar المحكمة العليا في لندن
 ar محكمة العدل العليا في لندن
 ar المحكمة العليا بلندن

name uk-court-appeal
 kind court
 country united-kingdom
 la UK Court of Appeal
 la Court of Appeal in London
 la Court of Appeal of England and Wales
 ar محكمة الاستئناف البريطانية
 ar محكمة الاستئناف في لندن
 ar محكمة استئناف لندن

name old-bailey
 kind court
 country united-kingdom
 la Old Bailey
 la Central Criminal Court
 ar أولد بيلي
 ar محكمة أولد بيلي
 ar محكمة الجنايات المركزية في لندن

name westminster-magistrates
 kind court
 country united-kingdom
 la Westminster Magistrates' Court
 la Westminster Magistrates Court
 ar محكمة وستمنستر
 ar محكمة وستمنستر الجزئية

name privy-council
 kind court
 country united-kingdom
 la Judicial Committee of the Privy Council
 la Privy Council
 ar مجلس الملكة الخاص
 ar اللجنة القضائية لمجلس الملكة الخاص

name cat-uk
 kind court
 country united-kingdom
 la Competition Appeal Tribunal
 ar محكمة استئناف المنافسة
 ar محكمة الاستئناف لشؤون المنافسة

name ipt
 kind court
 country united-kingdom
 la Investigatory Powers Tribunal
 ar محكمة صلاحيات التحقيق البريطانية
 ar محكمة سلطات التحقيق

name siac
 kind court
 country united-kingdom
 la Special Immigration Appeals Commission
 ar لجنة استئناف قضايا الهجرة الخاصة

name scottish-court-session
 kind court
 country united-kingdom
 la Court of Session
 ar محكمة الجلسات الاسكتلندية

name cour-de-cassation
 kind court
 country france
 la Cour de cassation
 la French Court of Cassation
 la Court of Cassation in Paris
 la Cour de Cassation
 ar محكمة النقض الفرنسية
 ar محكمة التمييز الفرنسية

name conseil-detat
 kind court
 country france
 la Conseil d'État
 la Conseil d'Etat
 la French Council of State
 la France's Council of State
 ar مجلس الدولة الفرنسي

name conseil-constitutionnel
 kind court
 country france
 la Conseil constitutionnel
 la French Constitutional Council
 ar المجلس الدستوري الفرنسي

name paris-court-appeal
 kind court
 country france
 la Paris Court of Appeal
 la Paris appeals court
 la Paris appeal court
 ar محكمة استئناف باريس
 ar محكمة الاستئناف في باريس

name paris-tribunal
 kind court
 country france
 la Paris judicial court
 la Paris court
 la Tribunal judiciaire de Paris
 la Paris criminal court
 ar محكمة باريس
 ar المحكمة القضائية في باريس
 ar محكمة باريس الجنائية

name cour-des-comptes
 kind court
 country france
 la Cour des comptes
 la French Court of Auditors
 ar محكمة الحسابات الفرنسية
 ar ديوان المحاسبة الفرنسي

name cjr-france
 kind court
 country france
 la Cour de justice de la République
 ar محكمة عدل الجمهورية

name bverfg
 kind court
 country germany
 la Federal Constitutional Court
 la German Constitutional Court
 la Bundesverfassungsgericht
 la Germany's constitutional court
 la German Federal Constitutional Court
 ar المحكمة الدستورية الاتحادية
 ar المحكمة الدستورية الألمانية
 ar المحكمة الدستورية العليا الألمانية
 ar المحكمة الدستورية الاتحادية الألمانية

name bgh
 kind court
 country germany
 la Federal Court of Justice
 la Bundesgerichtshof
 la BGH
 la German Federal Court of Justice
 ar المحكمة الاتحادية العليا
 ar محكمة العدل الاتحادية
 ar محكمة العدل الاتحادية الألمانية
 ar المحكمة الاتحادية الألمانية

name bverwg
 kind court
 country germany
 la German Federal Administrative Court
 ar المحكمة الإدارية الاتحادية الألمانية
 ar المحكمة الإدارية الاتحادية

name koblenz-court
 kind court
 country germany
 la Koblenz Higher Regional Court
 la Higher Regional Court in Koblenz
 ar محكمة كوبلنز
 ar المحكمة الإقليمية العليا في كوبلنز
 ar محكمة كوبلنتس

name munich-court
 kind court
 country germany
 la Munich court
 la Munich regional court
 ar محكمة ميونخ
 ar محكمة ميونيخ

name audiencia-nacional
 kind court
 country spain
 la Audiencia Nacional
 la Spain's National Court
 la Spanish National Court
 la Spain's High Court
 la Spanish High Court
 ar المحكمة الوطنية الإسبانية
 ar المحكمة الوطنية العليا في إسبانيا

name tribunal-supremo-es
 kind court
 country spain
 la Tribunal Supremo
 la Spanish Supreme Court
 la Spain's Supreme Court
 ar المحكمة العليا الإسبانية

name tribunal-constitucional
 kind court
 country spain
 la Tribunal Constitucional
 la Spanish Constitutional Court
 la Spain's Constitutional Court
 ar المحكمة الدستورية الإسبانية

name corte-cassazione
 kind court
 country italy
 la Corte di Cassazione
 la Italian Supreme Court of Cassation
 la Italy's Court of Cassation
 ar محكمة النقض الإيطالية

name corte-costituzionale
 kind court
 country italy
 la Italian Constitutional Court
 la Corte Costituzionale
 ar المحكمة الدستورية الإيطالية

name the-hague-court
 kind court
 la District Court of The Hague
 la Hague District Court
 la The Hague District Court
 ar محكمة لاهاي
 ar محكمة لاهاي الجزئية
 ar محكمة لاهاي المحلية

name dutch-supreme
 kind court
 country netherlands
 la Dutch Supreme Court
 la Supreme Court of the Netherlands
 la Hoge Raad
 ar المحكمة العليا الهولندية

name amsterdam-court
 kind court
 la Amsterdam District Court
 la Amsterdam court
 ar محكمة أمستردام

name polish-tribunal
 kind court
 country poland
 la Polish Constitutional Tribunal
 ar المحكمة الدستورية البولندية

name turkish-constitutional
 kind court
 country turkey
 la Turkish Constitutional Court
 la Constitutional Court of Turkey
 la Turkey's Constitutional Court
 ar المحكمة الدستورية التركية
 ar المحكمة الدستورية العليا التركية

name turkish-cassation
 kind court
 country turkey
 la Turkish Court of Cassation
 la Yargıtay
 ar محكمة النقض التركية
 ar محكمة التمييز التركية

name danistay
 kind court
 country turkey
 la Turkish Council of State
 la Danıştay
 ar مجلس الدولة التركي
 ar المحكمة الإدارية العليا التركية

name istanbul-court
 kind court
 la Istanbul court
 la Çağlayan courthouse
 ar محكمة إسطنبول

name swiss-federal-court
 kind court
 country switzerland
 la Swiss Federal Supreme Court
 la Swiss Federal Tribunal
 la Federal Supreme Court of Switzerland
 ar المحكمة الاتحادية السويسرية
 ar المحكمة الفيدرالية السويسرية
 ar المحكمة الفدرالية السويسرية
 ar المحكمة العليا السويسرية
 ar المحكمة الاتحادية العليا السويسرية

name irish-high-court
 kind court
 country ireland
 la Irish High Court
 la High Court of Ireland
 la Ireland's High Court
 ar المحكمة العليا الأيرلندية
 ar المحكمة العليا في أيرلندا

name ukraine-constitutional
 kind court
 country ukraine
 la Constitutional Court of Ukraine
 la Ukrainian Constitutional Court
 ar المحكمة الدستورية الأوكرانية

name haca-ukraine
 kind court
 country ukraine
 la High Anti-Corruption Court of Ukraine
 ar المحكمة العليا لمكافحة الفساد في أوكرانيا

name russian-supreme-court
 kind court
 country russia
 la Russian Supreme Court
 la Supreme Court of Russia
 la Russia's Supreme Court
 ar المحكمة العليا الروسية

name moscow-city-court
 kind court
 la Moscow City Court
 la Moscow court
 la Tagansky District Court
 la Basmanny District Court
 la Tverskoy District Court
 ar محكمة موسكو
 ar محكمة مدينة موسكو
 ar محكمة تاغانسكي
 ar محكمة باسماني
 ar محكمة تفرسكوي

name romanian-constitutional
 kind court
 country romania
 la Romanian Constitutional Court
 ar المحكمة الدستورية الرومانية

name hungarian-kuria
 kind court
 country hungary
 la Kúria
 la Hungarian Supreme Court
 ar المحكمة العليا المجرية

# Courts of the Arab world, Israel and Iran

name israeli-supreme-court
 kind court
 country israel
 la Israeli Supreme Court
 la Supreme Court of Israel
 la Israel's Supreme Court
 la Israeli High Court
 la Israel's High Court
 la Israeli High Court of Justice
 la High Court of Justice of Israel
 la Bagatz
 ar المحكمة العليا الإسرائيلية
 ar محكمة العدل العليا الإسرائيلية
 ar المحكمة الإسرائيلية العليا
 ar محكمة العدل العليا في إسرائيل

name tel-aviv-district-court
 kind court
 country israel
 la Tel Aviv District Court
 la Tel Aviv Magistrate's Court
 la Tel Aviv court
 ar محكمة تل أبيب المركزية
 ar المحكمة المركزية في تل أبيب
 ar محكمة تل أبيب
 ar محكمة الصلح في تل أبيب

name jerusalem-district-court
 kind court
 country israel
 la Jerusalem District Court
 ar المحكمة المركزية في القدس
 ar محكمة القدس المركزية
 ar المحكمة المركزية الإسرائيلية في القدس

name israeli-military-court
 kind court
 country israel
 la Ofer Military Court
 la Ofer military court
 ar محكمة عوفر العسكرية
 ar محكمة عوفر

name egypt-scc
 kind court
 country egypt
 la Supreme Constitutional Court of Egypt
 la Egyptian Supreme Constitutional Court
 la Egypt's Supreme Constitutional Court
 ar المحكمة الدستورية العليا
 ar المحكمة الدستورية العليا المصرية

name egypt-cassation
 kind court
 country egypt
 la Egyptian Court of Cassation
 la Egypt's Court of Cassation
 ar محكمة النقض المصرية

name egypt-council-state
 kind court
 country egypt
 la Egyptian State Council
 la Egypt's State Council
 ar مجلس الدولة المصري
 ar محكمة القضاء الإداري بمجلس الدولة

name egypt-sac
 kind court
 country egypt
 la Supreme Administrative Court of Egypt
 ar المحكمة الإدارية العليا المصرية
 ar المحكمة الإدارية العليا

name egypt-admin-court
 kind court
 country egypt
 la Egyptian Administrative Court
 la Cairo Administrative Court
 ar محكمة القضاء الإداري
 ar محكمة القضاء الإداري المصرية

name cairo-criminal
 kind court
 country egypt
 la Cairo Criminal Court
 ar محكمة جنايات القاهرة

name giza-criminal
 kind court
 country egypt
 la Giza Criminal Court
 ar محكمة جنايات الجيزة

name cairo-economic-court
 kind court
 country egypt
 la Cairo Economic Court
 ar محكمة القاهرة الاقتصادية
 ar المحكمة الاقتصادية بالقاهرة

name cairo-urgent
 kind court
 country egypt
 la Cairo Court for Urgent Matters
 ar محكمة القاهرة للأمور المستعجلة
 ar محكمة الأمور المستعجلة بالقاهرة

name essc
 kind court
 country egypt
 la Emergency State Security Court
 ar محكمة أمن الدولة طوارئ
 ar محكمة أمن الدولة العليا طوارئ
 ar محكمة جنح أمن الدولة طوارئ

name scc-saudi
 kind court
 country saudi-arabia
 la Specialized Criminal Court
 la Specialised Criminal Court
 ar المحكمة الجزائية المتخصصة
 ar المحكمة الجزائية المتخصصة السعودية
 ar المحكمة الجزائية المتخصصة في الرياض

name saudi-supreme
 kind court
 country saudi-arabia
 la Saudi Supreme Court
 ar المحكمة العليا السعودية

name diwan-mazalem
 kind court
 country saudi-arabia
 la Board of Grievances
 ar ديوان المظالم
 ar ديوان المظالم السعودي

name uae-fsc
 kind court
 la UAE Federal Supreme Court
 la Federal Supreme Court of the UAE
 ar المحكمة الاتحادية العليا الإماراتية
 ar المحكمة الاتحادية العليا في أبوظبي

name difc-courts
 kind court
 la DIFC Courts
 ar محاكم مركز دبي المالي العالمي

name abu-dhabi-appeal
 kind court
 la Abu Dhabi Federal Court of Appeal
 ar محكمة أبوظبي الاتحادية الاستئنافية
 ar محكمة استئناف أبوظبي الاتحادية

name kuwait-constitutional
 kind court
 country kuwait
 la Kuwaiti Constitutional Court
 la Constitutional Court of Kuwait
 ar المحكمة الدستورية الكويتية

name kuwait-cassation
 kind court
 country kuwait
 la Kuwaiti Court of Cassation
 ar محكمة التمييز الكويتية

name bahrain-cassation
 kind court
 country bahrain
 la Bahraini Court of Cassation
 ar محكمة التمييز البحرينية

name iraq-fsc
 kind court
 country iraq
 la Iraqi Federal Supreme Court
 la Federal Supreme Court of Iraq
 la Iraq's Federal Supreme Court
 la Iraqi Supreme Court
 ar المحكمة الاتحادية العليا العراقية
 ar المحكمة الاتحادية العراقية
 ar المحكمة الاتحادية العليا في العراق

name iraq-sjc
 kind court
 country iraq
 la Supreme Judicial Council of Iraq
 la Iraqi Supreme Judicial Council
 ar مجلس القضاء الأعلى العراقي
 ar مجلس القضاء الأعلى في العراق
 ar المجلس الأعلى للقضاء العراقي

name lebanon-cassation
 kind court
 country lebanon
 la Lebanese Court of Cassation
 ar محكمة التمييز اللبنانية

name lebanon-military
 kind court
 country lebanon
 la Lebanese Military Court
 la Lebanese military court
 ar المحكمة العسكرية اللبنانية
 ar المحكمة العسكرية الدائمة

name lebanon-shura
 kind court
 country lebanon
 la Lebanese State Council
 la Shura Council of Lebanon
 ar مجلس شورى الدولة اللبناني
 ar مجلس شورى الدولة

name lebanon-cc
 kind court
 country lebanon
 la Lebanese Constitutional Council
 ar المجلس الدستوري اللبناني

name lebanon-publications
 kind court
 la Publications Court
 ar محكمة المطبوعات
 ar محكمة المطبوعات اللبنانية

name jordan-ssc
 kind court
 country jordan
 la State Security Court of Jordan
 la Jordanian State Security Court
 ar محكمة أمن الدولة الأردنية

name jordan-cassation
 kind court
 country jordan
 la Jordanian Court of Cassation
 ar محكمة التمييز الأردنية

name jordan-cc
 kind court
 country jordan
 la Jordanian Constitutional Court
 ar المحكمة الدستورية الأردنية

name tunisia-cassation
 kind court
 country tunisia
 la Tunisian Court of Cassation
 ar محكمة التعقيب التونسية
 ar محكمة التعقيب

name tunisia-admin
 kind court
 country tunisia
 la Tunisian Administrative Court
 ar المحكمة الإدارية التونسية

name tunisia-antiterror
 kind court
 country tunisia
 la Tunisian counter-terrorism judicial pole
 ar القطب القضائي لمكافحة الإرهاب
 ar القطب القضائي لمكافحة الإرهاب التونسي

name tunis-first-instance
 kind court
 la Tunis Court of First Instance
 ar المحكمة الابتدائية بتونس
 ar المحكمة الابتدائية في تونس العاصمة

name tunisia-csm
 kind court
 country tunisia
 la Supreme Judicial Council of Tunisia
 la Tunisian Supreme Judicial Council
 ar المجلس الأعلى للقضاء التونسي
 ar مجلس القضاء الأعلى التونسي

name algeria-supreme
 kind court
 country algeria
 la Algerian Supreme Court
 ar المحكمة العليا الجزائرية

name algeria-cc
 kind court
 country algeria
 la Algerian Constitutional Court
 la Algerian Constitutional Council
 ar المحكمة الدستورية الجزائرية
 ar المجلس الدستوري الجزائري

name sidi-mhamed
 kind court
 la Sidi M'hamed court
 ar محكمة سيدي امحمد
 ar محكمة سيدي محمد

name dar-el-beida-court
 kind court
 la Dar El Beida court
 ar محكمة الدار البيضاء الجزائرية
 ar محكمة الجنايات بالدار البيضاء

name morocco-cassation
 kind court
 country morocco
 la Moroccan Court of Cassation
 ar محكمة النقض المغربية

name casablanca-appeal
 kind court
 la Casablanca Court of Appeal
 la Casablanca appeals court
 ar محكمة الاستئناف بالدار البيضاء
 ar محكمة استئناف الدار البيضاء

name rabat-appeal
 kind court
 la Rabat Court of Appeal
 ar محكمة الاستئناف بالرباط
 ar محكمة استئناف الرباط

name morocco-cc
 kind court
 country morocco
 la Moroccan Constitutional Court
 ar المحكمة الدستورية المغربية

name libya-supreme
 kind court
 country libya
 la Libyan Supreme Court
 ar المحكمة العليا الليبية

name sudan-cc
 kind court
 country sudan
 la Sudanese Constitutional Court
 ar المحكمة الدستورية السودانية

name yemen-scc
 kind court
 la Specialized Criminal Court in Sanaa
 ar المحكمة الجزائية المتخصصة في صنعاء
 ar المحكمة الجزائية المتخصصة بصنعاء

name gaza-military-court
 kind court
 la Gaza Military Court
 ar المحكمة العسكرية في غزة

name iran-rev-court
 kind court
 country iran
 la Iranian Revolutionary Court
 la Revolutionary Court
 la Tehran Revolutionary Court
 ar محكمة الثورة
 ar محكمة الثورة الإيرانية
 ar محكمة الثورة الإسلامية
 ar المحكمة الثورية الإيرانية

name iran-supreme-court
 kind court
 country iran
 la Iranian Supreme Court
 la Supreme Court of Iran
 ar المحكمة العليا الإيرانية

# Courts of Asia, Africa and the Americas

name india-supreme
 kind court
 country india
 la Supreme Court of India
 la Indian Supreme Court
 la India's Supreme Court
 la India's top court
 ar المحكمة العليا الهندية
 ar المحكمة العليا في الهند

name delhi-high
 kind court
 la Delhi High Court
 ar محكمة دلهي العليا
 ar المحكمة العليا في دلهي
 ar المحكمة العليا في نيودلهي

name bombay-high
 kind court
 la Bombay High Court
 ar محكمة بومباي العليا
 ar المحكمة العليا في بومباي

name karnataka-high
 kind court
 la Karnataka High Court
 ar محكمة كارناتاكا العليا
 ar المحكمة العليا في كارناتاكا

name kerala-high
 kind court
 la Kerala High Court
 ar المحكمة العليا في كيرالا

name pakistan-supreme
 kind court
 country pakistan
 la Supreme Court of Pakistan
 la Pakistani Supreme Court
 la Pakistan's Supreme Court
 ar المحكمة العليا الباكستانية
 ar المحكمة العليا في باكستان

name islamabad-high
 kind court
 la Islamabad High Court
 ar محكمة إسلام آباد العليا
 ar المحكمة العليا في إسلام آباد

name bangladesh-ict
 kind court
 la International Crimes Tribunal
 ar محكمة الجرائم الدولية في بنغلاديش
 ar محكمة الجرائم الدولية البنغلاديشية
 ar محكمة جرائم الحرب في بنغلاديش

name china-spc
 kind court
 country china
 la Supreme People's Court
 la Supreme People's Court of China
 ar محكمة الشعب العليا
 ar محكمة الشعب العليا الصينية
 ar المحكمة الشعبية العليا الصينية

name china-spp
 kind government
 la Supreme People's Procuratorate
 ar النيابة الشعبية العليا
 ar النيابة الشعبية العليا الصينية

name hk-cfa
 kind court
 country hong-kong
 la Hong Kong Court of Final Appeal
 la Court of Final Appeal
 ar محكمة الاستئناف النهائية في هونغ كونغ
 ar محكمة الاستئناف العليا في هونغ كونغ

name hk-high
 kind court
 country hong-kong
 la Hong Kong High Court
 ar المحكمة العليا في هونغ كونغ

name japan-supreme
 kind court
 country japan
 la Supreme Court of Japan
 la Japan's Supreme Court
 ar المحكمة العليا اليابانية

name tokyo-district
 kind court
 la Tokyo District Court
 ar محكمة طوكيو الجزئية
 ar محكمة طوكيو

name korea-cc
 kind court
 country south-korea
 la Constitutional Court of Korea
 la South Korean Constitutional Court
 la South Korea's Constitutional Court
 ar المحكمة الدستورية الكورية الجنوبية
 ar المحكمة الدستورية في كوريا الجنوبية

name korea-supreme
 kind court
 country south-korea
 la Supreme Court of Korea
 la South Korean Supreme Court
 la South Korea's Supreme Court
 ar المحكمة العليا الكورية الجنوبية
 ar المحكمة العليا في كوريا الجنوبية

name seoul-central
 kind court
 la Seoul Central District Court
 ar محكمة سيول المركزية
 ar محكمة منطقة سيول المركزية

name thai-cc
 kind court
 country thailand
 la Constitutional Court of Thailand
 la Thai Constitutional Court
 la Thailand's Constitutional Court
 ar المحكمة الدستورية التايلاندية
 ar المحكمة الدستورية في تايلاند

name ph-supreme
 kind court
 country philippines
 la Supreme Court of the Philippines
 la Philippine Supreme Court
 ar المحكمة العليا الفلبينية

name malaysia-federal
 kind court
 country malaysia
 la Federal Court of Malaysia
 ar المحكمة الاتحادية الماليزية

name singapore-high
 kind court
 country singapore
 la Singapore High Court
 ar المحكمة العليا في سنغافورة

name australia-high
 kind court
 country australia
 la High Court of Australia
 la Australian High Court
 ar المحكمة العليا الأسترالية
 ar محكمة أستراليا العليا

name australia-federal
 kind court
 country australia
 la Federal Court of Australia
 la Australian Federal Court
 ar المحكمة الفيدرالية الأسترالية
 ar المحكمة الفدرالية الأسترالية
 ar المحكمة الاتحادية الأسترالية
 ar محكمة أستراليا الاتحادية

name canada-supreme
 kind court
 country canada
 la Supreme Court of Canada
 la Canadian Supreme Court
 ar المحكمة العليا الكندية

name canada-federal
 kind court
 country canada
 la Federal Court of Canada
 ar المحكمة الفيدرالية الكندية
 ar المحكمة الفدرالية الكندية
 ar المحكمة الاتحادية الكندية

name stf-brazil
 kind court
 country brazil
 la Supremo Tribunal Federal
 la Brazilian Supreme Court
 la Brazil's Supreme Court
 la Supreme Federal Court
 la STF
 la Brazil's Federal Supreme Court
 ar المحكمة العليا البرازيلية
 ar المحكمة العليا في البرازيل
 ar المحكمة الفيدرالية العليا البرازيلية
 ar المحكمة الفدرالية العليا البرازيلية
 ar المحكمة الاتحادية العليا البرازيلية

name tse-brazil
 kind court
 country brazil
 la Superior Electoral Court
 la Tribunal Superior Eleitoral
 la TSE
 la Brazil's electoral court
 ar المحكمة الانتخابية العليا البرازيلية
 ar المحكمة العليا للانتخابات البرازيلية

name mexico-supreme
 kind court
 country mexico
 la Supreme Court of Mexico
 la Mexican Supreme Court
 la Mexico's Supreme Court
 ar المحكمة العليا المكسيكية

name argentina-supreme
 kind court
 country argentina
 la Supreme Court of Argentina
 la Argentine Supreme Court
 ar المحكمة العليا الأرجنتينية

name colombia-cc
 kind court
 country colombia
 la Constitutional Court of Colombia
 la Colombian Constitutional Court
 ar المحكمة الدستورية الكولومبية

name jep-colombia
 kind court
 la Special Jurisdiction for Peace
 ar الولاية القضائية الخاصة من أجل السلام
 ar المحكمة الخاصة للسلام في كولومبيا

name venezuela-tsj
 kind court
 country venezuela
 la Supreme Tribunal of Justice
 la Venezuelan Supreme Court
 la Venezuela's Supreme Court
 ar محكمة العدل العليا الفنزويلية
 ar المحكمة العليا الفنزويلية

name sa-cc
 kind court
 country south-africa
 la Constitutional Court of South Africa
 la South African Constitutional Court
 la South Africa's Constitutional Court
 ar المحكمة الدستورية في جنوب أفريقيا
 ar المحكمة الدستورية الجنوب أفريقية

name sa-sca
 kind court
 country south-africa
 la Supreme Court of Appeal of South Africa
 ar محكمة الاستئناف العليا في جنوب أفريقيا

name kenya-supreme
 kind court
 country kenya
 la Supreme Court of Kenya
 la Kenyan Supreme Court
 la Kenya's Supreme Court
 ar المحكمة العليا الكينية

name kenya-high
 kind court
 country kenya
 la High Court of Kenya
 la Kenyan High Court
 la Kenya's High Court
 ar محكمة كينيا العليا
 ar المحكمة العليا في نيروبي

name nigeria-supreme
 kind court
 country nigeria
 la Supreme Court of Nigeria
 la Nigerian Supreme Court
 ar المحكمة العليا النيجيرية

name nigeria-fhc
 kind court
 country nigeria
 la Federal High Court of Nigeria
 la Federal High Court in Abuja
 la Abuja Federal High Court
 ar المحكمة العليا الفيدرالية النيجيرية
 ar المحكمة العليا الفدرالية النيجيرية
 ar المحكمة الفيدرالية العليا في أبوجا
 ar المحكمة الفدرالية العليا في أبوجا

name uganda-cc
 kind court
 country uganda
 la Constitutional Court of Uganda
 la Ugandan Constitutional Court
 ar المحكمة الدستورية الأوغندية

name ghana-supreme
 kind court
 country ghana
 la Supreme Court of Ghana
 ar المحكمة العليا الغانية

name senegal-cc
 kind court
 country senegal
 la Constitutional Council of Senegal
 ar المجلس الدستوري السنغالي

# Human rights and legal organisations

name amnesty
 kind organization
 la Amnesty International
 la Amnesty
 la Amnesty Tech
 la Amnesty USA
 ar منظمة العفو الدولية
 ar العفو الدولية
 ar أمنستي إنترناشونال
 ar أمنستي
 ar أمنستي إنترناشيونال
 ar أمنيستي
 ar منظمة أمنستي
 ar منظمة العفو
 ar أمنستي تك
 ar منظمة العفو الدولية (أمنستي)
 ar أمنستي إنترناسيونال

name amnesty-security-lab
 kind organization
 la Amnesty International Security Lab
 la Amnesty Security Lab
 la Amnesty International's Security Lab
 la Amnesty Tech
 ar مختبر الأمن التابع لمنظمة العفو الدولية
 ar مختبر الأمن في منظمة العفو الدولية
 ar مختبر أمنستي
 ar المختبر الأمني لمنظمة العفو الدولية
 ar مختبر الأمان التابع لمنظمة العفو الدولية
 ar مختبر أمن منظمة العفو
 ar مختبر الأمن لمنظمة العفو الدولية
 ar أمنستي تك
 ar أمنستي تيك

name hrw
 kind organization
 la Human Rights Watch
 la HRW
 ar هيومن رايتس ووتش
 ar هيومن رايتس واتش
 ar هيومان رايتس ووتش
 ar منظمة هيومن رايتس ووتش
 ar منظمة مراقبة حقوق الإنسان
 ar هيومن رايتس وتش
 ar هيومان رايتس واتش
 ar هيومن رايتس ووتش الأميركية
 ar هيومن رايتس ووتش الأمريكية

name rsf
 kind organization
 la Reporters Without Borders
 la RSF
 la Reporters sans frontières
 la Reporters Sans Frontières
 la Reporters sans frontieres
 ar مراسلون بلا حدود
 ar منظمة مراسلون بلا حدود
 ar مراسلين بلا حدود
 ar صحفيون بلا حدود
 ar مراسلون بلاحدود

name cpj
 kind organization
 la Committee to Protect Journalists
 la CPJ
 ar لجنة حماية الصحفيين
 ar لجنة حماية الصحافيين
 ar اللجنة الدولية لحماية الصحفيين
 ar لجنة حماية الصحفيين الدولية
 ar اللجنة الدولية لحماية الصحافيين

name article-19
 kind organization
 la Article 19
 la ARTICLE 19
 ar منظمة المادة 19
 ar أرتيكل 19
 ar المادة 19
 ar آرتكل 19

name access-now
 kind organization
 la Access Now
 la AccessNow
 ar أكسس ناو
 ar منظمة أكسس ناو
 ar أكسيس ناو
 ar أكسس ناو الحقوقية
 ar أكسس ناوو

name citizen-lab
 kind organization
 la Citizen Lab
 la The Citizen Lab
 la CitizenLab
 la University of Toronto's Citizen Lab
 ar سيتيزن لاب
 ar سيتزن لاب
 ar مختبر سيتيزن لاب
 ar مختبر المواطن
 ar سيتيزين لاب
 ar ستيزن لاب
 ar معمل سيتيزن لاب
 ar سيتزين لاب
 ar مختبر سيتزن لاب
 ar سيتيزن لاب الكندي
 ar مختبر سيتيزن
 ar مجموعة سيتيزن لاب
 ar سيتيزن لابز
 ar سيتيزنلاب
 ar سيتزنلاب

name eff
 kind organization
 la Electronic Frontier Foundation
 la EFF
 ar مؤسسة الحدود الإلكترونية
 ar مؤسسة التخوم الإلكترونية
 ar مؤسسة الجبهة الإلكترونية
 ar إلكترونيك فرونتير فاونديشن
 ar إي إف إف
 ar إي.إف.إف
 ar إيه إف إف
 ar إيه.إف.إف

name aclu
 kind organization
 country united-states
 la ACLU
 la American Civil Liberties Union
 la A.C.L.U.
 ar الاتحاد الأميركي للحريات المدنية
 ar الاتحاد الأمريكي للحريات المدنية
 ar اتحاد الحريات المدنية الأميركي
 ar اتحاد الحريات المدنية الأمريكي
 ar اتحاد الحريات المدنية الأميركية
 ar اتحاد الحريات المدنية الأمريكية

name nyclu
 kind organization
 la New York Civil Liberties Union
 ar اتحاد نيويورك للحريات المدنية

name knight-institute
 kind organization
 la Knight First Amendment Institute
 la Knight Institute
 la Knight First Amendment Institute at Columbia University
 ar معهد نايت للتعديل الأول
 ar معهد نايت
 ar معهد نايت فيرست أمندمنت
 ar معهد فرسان التعديل الأول

name cdt
 kind organization
 la Center for Democracy and Technology
 la Center for Democracy & Technology
 la CDT
 ar مركز الديمقراطية والتكنولوجيا
 ar مركز الديموقراطية والتكنولوجيا

name epic
 kind organization
 la Electronic Privacy Information Center
 ar مركز معلومات الخصوصية الإلكترونية

name fight-for-future
 kind organization
 la Fight for the Future
 ar فايت فور ذا فيوتشر
 ar القتال من أجل المستقبل
 ar منظمة الكفاح من أجل المستقبل

name stop-surveillance
 kind organization
 la Surveillance Technology Oversight Project
 ar مشروع الإشراف على تكنولوجيا المراقبة

name freedom-press
 kind organization
 la Freedom of the Press Foundation
 ar مؤسسة حرية الصحافة

name pen-america
 kind organization
 la PEN America
 ar بن أميركا
 ar بن أمريكا
 ar منظمة بن أميركا
 ar منظمة بن أمريكا
 ar بين أميركا
 ar بين أمريكا

name pen-international
 kind organization
 country england
 la PEN International
 la English PEN
 ar نادي القلم الدولي
 ar رابطة القلم الدولية
 ar نادي القلم

name freedom-house
 kind organization
 la Freedom House
 ar فريدوم هاوس
 ar منظمة فريدوم هاوس
 ar بيت الحرية
 ar منظمة بيت الحرية

name ccr
 kind organization
 la Center for Constitutional Rights
 ar مركز الحقوق الدستورية
 ar مركز الحقوق الدستورية الأميركي
 ar مركز الحقوق الدستورية الأمريكي

name cair
 kind organization
 la CAIR
 la Council on American-Islamic Relations
 ar مجلس العلاقات الأميركية الإسلامية
 ar مجلس العلاقات الأمريكية الإسلامية
 ar مجلس العلاقات الإسلامية الأميركية
 ar مجلس العلاقات الإسلامية الأمريكية
 ar منظمة كير

name adl
 kind organization
 la Anti-Defamation League
 la ADL
 ar رابطة مكافحة التشهير
 ar رابطة مكافحة التشهير اليهودية

name splc
 kind organization
 la Southern Poverty Law Center
 la SPLC
 ar مركز قانون الفقر الجنوبي
 ar مركز الفقر الجنوبي للقانون

name naacp
 kind organization
 la NAACP
 ar الرابطة الوطنية للنهوض بالملونين
 ar الجمعية الوطنية للنهوض بالملونين

name jvp
 kind organization
 la Jewish Voice for Peace
 ar الصوت اليهودي من أجل السلام
 ar صوت يهودي من أجل السلام
 ar منظمة الصوت اليهودي من أجل السلام
 ar أصوات يهودية من أجل السلام

name j-street
 kind organization
 la J Street
 ar جي ستريت
 ar منظمة جي ستريت

name dawn
 kind organization
 la DAWN
 la Democracy for the Arab World Now
 ar الديمقراطية للعالم العربي الآن
 ar الديموقراطية للعالم العربي الآن
 ar منظمة الديمقراطية للعالم العربي الآن
 ar منظمة الديموقراطية للعالم العربي الآن
 ar منظمة داون
 ar داون الحقوقية
 ar منظمة الديمقراطية الآن للعالم العربي
 ar منظمة الديموقراطية الآن للعالم العربي

name pomed
 kind organization
 la POMED
 la Project on Middle East Democracy
 la Middle East Democracy Center
 ar مشروع الديمقراطية في الشرق الأوسط
 ar مشروع الديموقراطية في الشرق الأوسط
 ar بوميد
 ar مركز الشرق الأوسط للديمقراطية
 ar مركز الشرق الأوسط للديموقراطية

name hrf
 kind organization
 la Human Rights Foundation
 ar مؤسسة حقوق الإنسان الأميركية
 ar مؤسسة حقوق الإنسان الأمريكية

name human-rights-first
 kind organization
 la Human Rights First
 ar هيومن رايتس فيرست
 ar حقوق الإنسان أولا

name phr
 kind organization
 la Physicians for Human Rights
 ar أطباء من أجل حقوق الإنسان
 ar منظمة أطباء من أجل حقوق الإنسان

name phri
 kind organization
 country israel
 la Physicians for Human Rights Israel
 la Physicians for Human Rights–Israel
 ar أطباء من أجل حقوق الإنسان إسرائيل

name fidh
 kind organization
 la FIDH
 la International Federation for Human Rights
 ar الفدرالية الدولية لحقوق الإنسان
 ar الفيدرالية الدولية لحقوق الإنسان
 ar الاتحاد الدولي لحقوق الإنسان
 ar الفدرالية الدولية لرابطات حقوق الإنسان
 ar الفيدرالية الدولية لرابطات حقوق الإنسان

name omct
 kind organization
 la OMCT
 la World Organisation Against Torture
 la World Organization Against Torture
 ar المنظمة العالمية لمناهضة التعذيب
 ar المنظمة الدولية لمناهضة التعذيب

name icj-jurists
 kind organization
 la International Commission of Jurists
 ar اللجنة الدولية للحقوقيين
 ar لجنة الحقوقيين الدولية

name iba
 kind organization
 la International Bar Association
 ar رابطة المحامين الدولية
 ar نقابة المحامين الدولية
 ar الاتحاد الدولي للمحامين

name aba
 kind organization
 country united-states
 la American Bar Association
 ar نقابة المحامين الأميركيين
 ar نقابة المحامين الأمريكيين
 ar رابطة المحامين الأميركية
 ar رابطة المحامين الأمريكية
 ar نقابة المحامين الأميركية
 ar نقابة المحامين الأمريكية

name front-line-defenders
 kind organization
 la Front Line Defenders
 la Frontline Defenders
 ar فرونت لاين ديفندرز
 ar فرونت لاين ديفيندرز
 ar منظمة فرونت لاين ديفندرز
 ar الخط الأمامي للمدافعين عن حقوق الإنسان
 ar مدافعو الخط الأمامي
 ar فرونت لاين دفندرز
 ar منظمة فرونت لاين

name privacy-international
 kind organization
 la Privacy International
 ar برايفسي إنترناشونال
 ar منظمة الخصوصية الدولية
 ar برايفسي إنترناشيونال
 ar الخصوصية الدولية
 ar بريفاسي إنترناشيونال
 ar برايفاسي إنترناشونال
 ar منظمة برايفسي إنترناشونال

name liberty-uk
 kind organization
 ar منظمة ليبرتي
 ar ليبرتي البريطانية

name big-brother-watch
 kind organization
 la Big Brother Watch
 ar بيغ براذر ووتش
 ar منظمة بيغ براذر ووتش
 ar بيغ برذر ووتش
 ar بيج براذر ووتش

name open-rights-group
 kind organization
 la Open Rights Group
 ar مجموعة الحقوق المفتوحة
 ar أوبن رايتس غروب

name reprieve
 kind organization
 la Reprieve UK
 la Reprieve
 ar منظمة ريبريف
 ar ريبريف

name index-censorship
 kind organization
 la Index on Censorship
 ar إندكس أون سنسورشيب
 ar منظمة مؤشر على الرقابة

name forbidden-stories
 kind organization
 la Forbidden Stories
 ar فوربيدن ستوريز
 ar قصص ممنوعة
 ar منظمة قصص محظورة
 ar فوربيدن ستوري
 ar القصص المحظورة
 ar منظمة فوربيدن ستوريز
 ar فوربيدن ستوريس
 ar فوربيدن ستورز
 ar فوربيدن ستورييز
 ar فوربدن ستوريز
 ar فوربيدين ستوريز

name icij
 kind organization
 la ICIJ
 la International Consortium of Investigative Journalists
 ar الاتحاد الدولي للصحفيين الاستقصائيين
 ar الاتحاد الدولي للصحافيين الاستقصائيين
 ar الاتحاد الدولي للصحافة الاستقصائية
 ar الكونسورتيوم الدولي للصحفيين الاستقصائيين
 ar الاتحاد الدولي للمحققين الصحفيين
 ar التجمع الدولي للصحافيين الاستقصائيين
 ar الكونسورتيوم الدولي للصحافيين الاستقصائيين

name occrp
 kind organization
 la OCCRP
 la Organized Crime and Corruption Reporting Project
 ar مشروع الإبلاغ عن الجريمة المنظمة والفساد
 ar مشروع مكافحة الجريمة المنظمة والفساد
 ar مشروع رصد الجريمة المنظمة والفساد
 ar مشروع تتبع الجريمة المنظمة والفساد العابر للحدود
 ar مشروع تغطية الجريمة المنظمة والفساد
 ar مشروع التحقيق في الجريمة المنظمة والفساد
 ar أو سي سي آر بي
 ar أو.سي.سي.آر.بي
 ar مشروع كشف الجريمة المنظمة والفساد

name arij
 kind organization
 la ARIJ
 la Arab Reporters for Investigative Journalism
 ar شبكة أريج
 ar إعلاميون من أجل صحافة استقصائية عربية
 ar شبكة إعلاميون من أجل صحافة استقصائية
 ar أريج للصحافة الاستقصائية

name noyb
 kind organization
 la noyb
 la NOYB
 la None of Your Business
 ar نويب
 ar منظمة نويب
 ar مركز نويب
 ar نويب للحقوق الرقمية
 ar إن أو واي بي
 ar إن.أو.واي.بي

name beuc
 kind organization
 la BEUC
 la European Consumer Organisation
 ar المنظمة الأوروبية للمستهلكين
 ar الاتحاد الأوروبي للمستهلكين
 ar منظمة المستهلك الأوروبية

name edri
 kind organization
 la EDRi
 la European Digital Rights
 ar الحقوق الرقمية الأوروبية
 ar منظمة الحقوق الرقمية الأوروبية

name la-quadrature
 kind organization
 la La Quadrature du Net
 ar لا كوادراتور دو نت
 ar كوادراتور دو نت

name algorithmwatch
 kind organization
 la AlgorithmWatch
 ar ألغوريذم ووتش

name ecchr
 kind organization
 la ECCHR
 la European Center for Constitutional and Human Rights
 ar المركز الأوروبي للحقوق الدستورية وحقوق الإنسان

name ccc-de
 kind organization
 la Chaos Computer Club
 ar نادي فوضى الحاسوب
 ar نادي كيوس للحاسوب
 ar كيوس كمبيوتر كلوب
 ar كايوس كمبيوتر كلوب
 ar نادي الكمبيوتر كاوس

name gff
 kind organization
 la Gesellschaft für Freiheitsrechte
 la Society for Civil Rights
 ar جمعية الحقوق المدنية الألمانية

name sherpa
 kind organization
 la Sherpa NGO
 ar منظمة شيربا
 ar شيربا الفرنسية

name ldh
 kind organization
 la Ligue des droits de l'Homme
 la League of Human Rights
 ar رابطة حقوق الإنسان الفرنسية

name trial-international
 kind organization
 la TRIAL International
 ar منظمة ترايال إنترناشونال
 ar ترايال إنترناشونال
 ar تريال إنترناشونال

name open-society-justice
 kind organization
 la Open Society Justice Initiative
 ar مبادرة العدالة للمجتمع المفتوح

name osf
 kind organization
 la Open Society Foundations
 la Open Society Foundation
 ar مؤسسة المجتمع المفتوح
 ar مؤسسات المجتمع المفتوح
 ar أوبن سوسايتي

name ford-foundation
 kind organization
 la Ford Foundation
 ar مؤسسة فورد

name gates-foundation
 kind organization
 la Bill & Melinda Gates Foundation
 la Gates Foundation
 la Bill and Melinda Gates Foundation
 ar مؤسسة بيل وميليندا غيتس
 ar مؤسسة غيتس
 ar مؤسسة بيل ومليندا غيتس
 ar مؤسسة بيل غيتس
 ar مؤسسة بيل وميليندا جيتس

name global-witness
 kind organization
 la Global Witness
 ar غلوبال ويتنس
 ar جلوبال ويتنس
 ar غلوبال ويتنيس
 ar منظمة غلوبال ويتنس

name transparency-international
 kind organization
 la Transparency International
 ar الشفافية الدولية
 ar منظمة الشفافية الدولية
 ar ترانسبارنسي إنترناشونال

name greenpeace
 kind organization
 la Greenpeace
 ar غرينبيس
 ar منظمة غرينبيس
 ar غرين بيس
 ar جرينبيس
 ar جرين بيس
 ar السلام الأخضر
 ar منظمة السلام الأخضر

name wwf
 kind organization
 la WWF
 la World Wide Fund for Nature
 ar الصندوق العالمي للطبيعة
 ar الصندوق العالمي لحماية الطبيعة

name friends-earth
 kind organization
 la Friends of the Earth
 ar أصدقاء الأرض
 ar منظمة أصدقاء الأرض

name clientearth
 kind organization
 la ClientEarth
 ar كلاينت إيرث
 ar منظمة كلاينت إيرث

name extinction-rebellion
 kind organization
 la Extinction Rebellion
 ar حركة تمرد ضد الانقراض
 ar إكستنكشن ريبيليون
 ar تمرد ضد الانقراض

name oxfam
 kind organization
 la Oxfam
 la Oxfam International
 ar أوكسفام
 ar منظمة أوكسفام
 ar أوكسفام الدولية

name msf
 kind organization
 la Doctors Without Borders
 la MSF
 la Médecins Sans Frontières
 la Medecins Sans Frontieres
 la Médecins sans frontières
 ar أطباء بلا حدود
 ar منظمة أطباء بلا حدود

name save-children
 kind organization
 la Save the Children
 ar أنقذوا الأطفال
 ar إنقاذ الطفولة
 ar منظمة إنقاذ الطفولة
 ar سيف ذا تشيلدرن
 ar منظمة أنقذوا الأطفال
 ar هيئة إنقاذ الطفولة

name irc
 kind organization
 la International Rescue Committee
 ar لجنة الإنقاذ الدولية

name nrc
 kind organization
 country norway
 la Norwegian Refugee Council
 ar المجلس النرويجي للاجئين
 ar مجلس اللاجئين النرويجي

name drc-denmark
 kind organization
 country denmark
 la Danish Refugee Council
 ar المجلس الدنماركي للاجئين

name care-international
 kind organization
 la CARE International
 ar منظمة كير الدولية
 ar كير الدولية

name islamic-relief
 kind organization
 la Islamic Relief
 la Islamic Relief Worldwide
 ar الإغاثة الإسلامية
 ar منظمة الإغاثة الإسلامية
 ar الإغاثة الإسلامية عبر العالم

name mercy-corps
 kind organization
 la Mercy Corps
 ar ميرسي كور
 ar منظمة ميرسي كور

name wck
 kind organization
 la World Central Kitchen
 ar المطبخ المركزي العالمي
 ar وورلد سنترال كيتشن
 ar منظمة المطبخ المركزي العالمي
 ar ورلد سنترال كيتشن

name caritas
 kind organization
 la Caritas
 ar كاريتاس
 ar منظمة كاريتاس

name sos-mediterranee
 kind organization
 la SOS Mediterranee
 la SOS Méditerranée
 ar إس أو إس ميديتيراني
 ar منظمة إس أو إس المتوسط
 ar إس أو إس ميديترانيه

name sea-watch
 kind organization
 la Sea-Watch
 ar سي ووتش
 ar منظمة سي ووتش

name open-arms
 kind organization
 la Open Arms NGO
 la Proactiva Open Arms
 ar أوبن آرمز
 ar منظمة أوبن آرمز
 ar الأذرع المفتوحة

name alarm-phone
 kind organization
 la Alarm Phone
 ar ألارم فون
 ar هاتف الإنذار

name crisis-group
 kind organization
 la International Crisis Group
 la Crisis Group
 la ICG
 ar مجموعة الأزمات الدولية
 ar مجموعة الأزمات
 ar كرايسس غروب

name bellingcat
 kind organization
 la Bellingcat
 ar بيلينغكات
 ar بيلنغكات
 ar موقع بيلينغكات
 ar بيلينجكات
 ar بيلنكات
 ar بلنغكات
 ar بيلنغ كات
 ar بلينغكات
 ar بيلينكات

name forensic-architecture
 kind organization
 la Forensic Architecture
 ar فورنسيك أركيتكتشر
 ar العمارة الجنائية
 ar فورينزيك أركيتيكتشر
 ar فورنزك أركيتكتشر
 ar الهندسة المعمارية الجنائية

name airwars
 kind organization
 la Airwars
 la Air Wars
 ar إيروورز
 ar منظمة إيروورز
 ar إير وورز
 ar إيرورز

name netblocks
 kind organization
 la NetBlocks
 ar نت بلوكس
 ar نتبلوكس
 ar منظمة نت بلوكس
 ar مرصد نت بلوكس
 ar نت بلوكز

name ooni
 kind organization
 la OONI
 la Open Observatory of Network Interference
 ar المرصد المفتوح لتداخل الشبكات

name tor-project
 kind organization
 la Tor Project
 la The Tor Project
 ar مشروع تور
 ar تور بروجكت

name wikileaks
 kind organization
 la WikiLeaks
 la Wikileaks
 ar ويكيليكس
 ar موقع ويكيليكس
 ar ويكليكس
 ar ويكي ليكس
 ar ويكيلكس

name ddosecrets
 kind organization
 la DDoSecrets
 la Distributed Denial of Secrets
 ar دي دي أو سيكرتس

name mozilla-foundation
 kind organization
 la Mozilla Foundation
 ar مؤسسة موزيلا

name wikimedia
 kind organization
 la Wikimedia Foundation
 la Wikimedia
 ar مؤسسة ويكيميديا
 ar ويكيميديا

name internet-society
 kind organization
 la Internet Society
 la ISOC
 ar جمعية الإنترنت

name icann
 kind organization
 la ICANN
 la Internet Corporation for Assigned Names and Numbers
 ar آيكان
 ar الآيكان
 ar هيئة الإنترنت للأسماء والأرقام المخصصة

name internet-watch
 kind organization
 la Internet Watch Foundation
 ar مؤسسة مراقبة الإنترنت

name ccdh
 kind organization
 la Center for Countering Digital Hate
 la Centre for Countering Digital Hate
 la CCDH
 ar مركز مكافحة الكراهية الرقمية

name media-matters
 kind organization
 la Media Matters
 la Media Matters for America
 ar ميديا ماترز
 ar ميديا ماترز فور أميركا
 ar ميديا ماترز فور أمريكا
 ar ميديا ماترز الأميركية
 ar ميديا ماترز الأمريكية

name tech-oversight
 kind organization
 la Tech Oversight Project
 la Tech Oversight
 ar مشروع الرقابة على التكنولوجيا

name authors-guild
 kind organization
 la Authors Guild
 ar نقابة المؤلفين الأميركية
 ar نقابة المؤلفين الأمريكية
 ar نقابة المؤلفين

name riaa
 kind organization
 la RIAA
 la Recording Industry Association of America
 ar جمعية صناعة التسجيلات الأميركية
 ar جمعية صناعة التسجيلات الأمريكية
 ar رابطة صناعة التسجيلات الأميركية
 ar رابطة صناعة التسجيلات الأمريكية

name mpa
 kind organization
 la Motion Picture Association
 ar جمعية الفيلم الأميركي
 ar جمعية الفيلم الأمريكي
 ar جمعية الأفلام الأميركية
 ar جمعية الأفلام الأمريكية

name netchoice
 kind organization
 la NetChoice
 ar نت تشويس
 ar نت تشويز

name ccia
 kind organization
 la Computer & Communications Industry Association
 la Computer and Communications Industry Association
 ar رابطة صناعة الحاسوب والاتصالات
 ar جمعية صناعة الحاسبات والاتصالات

name internet-association
 kind organization
 la Internet Association
 ar جمعية الإنترنت الأميركية
 ar جمعية الإنترنت الأمريكية
 ar رابطة الإنترنت الأميركية
 ar رابطة الإنترنت الأمريكية

name chamber-commerce-us
 kind organization
 la U.S. Chamber of Commerce
 la US Chamber of Commerce
 ar غرفة التجارة الأميركية
 ar غرفة التجارة الأمريكية

name bsa
 kind organization
 la Business Software Alliance
 ar تحالف برمجيات الأعمال

name coalition-app-fairness
 kind organization
 la Coalition for App Fairness
 ar تحالف إنصاف التطبيقات
 ar التحالف من أجل عدالة التطبيقات

name cybersecurity-tech-accord
 kind organization
 la Cybersecurity Tech Accord
 ar اتفاق التكنولوجيا للأمن السيبراني

name cyberpeace-institute
 kind organization
 la CyberPeace Institute
 ar معهد السلام السيبراني
 ar معهد سايبر بيس

name nra
 kind organization
 la NRA
 la National Rifle Association
 ar الجمعية الوطنية للبنادق
 ar الرابطة الوطنية للسلاح
 ar الجمعية الوطنية للبنادق الأميركية
 ar الجمعية الوطنية للبنادق الأمريكية
 ar لوبي السلاح الأميركي
 ar لوبي السلاح الأمريكي

name planned-parenthood
 kind organization
 la Planned Parenthood
 ar منظمة تنظيم الأسرة الأميركية
 ar منظمة تنظيم الأسرة الأمريكية
 ar بلاند بيرنتهود

name heritage-foundation
 kind organization
 la Heritage Foundation
 ar مؤسسة هيريتيج
 ar مؤسسة التراث الأميركية
 ar مؤسسة التراث الأمريكية
 ar هيريتيج فاونديشن

name brookings
 kind organization
 la Brookings Institution
 la Brookings
 ar معهد بروكينغز
 ar مؤسسة بروكينغز
 ar بروكنغز
 ar معهد بروكنجز

name carnegie
 kind organization
 la Carnegie Endowment
 la Carnegie Endowment for International Peace
 ar مؤسسة كارنيغي
 ar معهد كارنيغي
 ar مؤسسة كارنيغي للسلام الدولي
 ar مؤسسة كارنيجي

name rand
 kind organization
 la RAND Corporation
 la Rand Corporation
 la RAND
 ar مؤسسة راند
 ar معهد راند

name chatham-house
 kind organization
 la Chatham House
 ar تشاتام هاوس
 ar معهد تشاتام هاوس
 ar معهد تشاثام هاوس

name csis-think
 kind organization
 la Center for Strategic and International Studies
 ar مركز الدراسات الاستراتيجية والدولية
 ar مركز الدراسات الإستراتيجية والدولية الأميركي
 ar مركز الدراسات الإستراتيجية والدولية الأمريكي

name atlantic-council
 kind organization
 la Atlantic Council
 la DFRLab
 ar المجلس الأطلسي
 ar مجلس الأطلسي
 ar معهد المجلس الأطلسي

name cfr
 kind organization
 la Council on Foreign Relations
 ar مجلس العلاقات الخارجية
 ar مجلس العلاقات الخارجية الأميركي
 ar مجلس العلاقات الخارجية الأمريكي

name winep
 kind organization
 la Washington Institute
 la Washington Institute for Near East Policy
 ar معهد واشنطن
 ar معهد واشنطن لسياسة الشرق الأدنى

name isw
 kind organization
 la Institute for the Study of War
 ar معهد دراسة الحرب
 ar معهد دراسات الحرب

name sipri
 kind organization
 la SIPRI
 la Stockholm International Peace Research Institute
 ar معهد ستوكهولم لأبحاث السلام
 ar معهد ستوكهولم الدولي لأبحاث السلام
 ar سيبري

name iiss
 kind organization
 la International Institute for Strategic Studies
 ar المعهد الدولي للدراسات الاستراتيجية

name ecfr
 kind organization
 la European Council on Foreign Relations
 ar المجلس الأوروبي للعلاقات الخارجية

name pew
 kind organization
 la Pew Research Center
 ar مركز بيو للأبحاث
 ar مركز بيو
 ar مركز بيو للدراسات

name gallup
 kind organization
 la Gallup
 ar غالوب
 ar مؤسسة غالوب
 ar جالوب

name aspi
 kind organization
 country australia
 la Australian Strategic Policy Institute
 ar المعهد الأسترالي للسياسة الاستراتيجية

name shura-cage
 kind organization
 la CAGE International
 la Cage International
 ar منظمة كيج
 ar كيج البريطانية

name stop-the-war
 kind organization
 la Stop the War Coalition
 ar ائتلاف أوقفوا الحرب
 ar تحالف أوقفوا الحرب

name psc-uk
 kind organization
 country palestine
 la Palestine Solidarity Campaign
 ar حملة التضامن مع فلسطين

name mcb
 kind organization
 la Muslim Council of Britain
 ar المجلس الإسلامي البريطاني
 ar مجلس مسلمي بريطانيا

name ejn
 kind organization
 la Ethical Journalism Network
 ar شبكة الصحافة الأخلاقية

# Organisations of the Arab world and Israel

name sohr
 kind organization
 country syria
 la Syrian Observatory for Human Rights
 la SOHR
 la Syrian Observatory
 ar المرصد السوري لحقوق الإنسان
 ar المرصد السوري

name snhr
 kind organization
 country syria
 la Syrian Network for Human Rights
 la SNHR
 ar الشبكة السورية لحقوق الإنسان

name scm
 kind organization
 country syria
 la Syrian Center for Media and Freedom of Expression
 la SCM
 ar المركز السوري للإعلام وحرية التعبير

name syrians-truth
 kind organization
 country syria
 la Syrians for Truth and Justice
 ar سوريون من أجل الحقيقة والعدالة

name syrian-archive
 kind organization
 country syria
 la Syrian Archive
 la Mnemonic
 ar الأرشيف السوري
 ar نيمونيك

name euro-med
 kind organization
 la Euro-Med Human Rights Monitor
 la Euro-Med Monitor
 la Euro-Mediterranean Human Rights Monitor
 ar المرصد الأورومتوسطي لحقوق الإنسان
 ar المرصد الأورومتوسطي
 ar الأورومتوسطي لحقوق الإنسان

name euromed-rights
 kind organization
 la EuroMed Rights
 ar الأورومتوسطية للحقوق
 ar يوروميد رايتس

name al-haq
 kind organization
 la Al-Haq
 la al-Haq
 ar مؤسسة الحق
 ar مؤسسة الحق الفلسطينية
 ar منظمة الحق الفلسطينية

name pchr
 kind organization
 country palestine
 la Palestinian Centre for Human Rights
 la Palestinian Center for Human Rights
 ar المركز الفلسطيني لحقوق الإنسان

name al-mezan
 kind organization
 la Al Mezan Center for Human Rights
 la Al Mezan
 ar مركز الميزان لحقوق الإنسان
 ar مركز الميزان

name addameer
 kind organization
 la Addameer
 ar مؤسسة الضمير
 ar مؤسسة الضمير لرعاية الأسير وحقوق الإنسان

name dci-p
 kind organization
 country palestine
 la Defense for Children International - Palestine
 la Defence for Children International Palestine
 ar الحركة العالمية للدفاع عن الأطفال
 ar الحركة العالمية للدفاع عن الأطفال فلسطين

name bisan
 kind organization
 la Bisan Center for Research and Development
 ar مركز بيسان للبحوث والإنماء
 ar مركز بيسان

name uawc
 kind organization
 la Union of Agricultural Work Committees
 ar اتحاد لجان العمل الزراعي

name upwc
 kind organization
 country palestine
 la Union of Palestinian Women's Committees
 ar اتحاد لجان المرأة الفلسطينية

name mada-ps
 kind organization
 country palestine
 la MADA center
 la Palestinian Center for Development and Media Freedoms
 ar مركز مدى
 ar المركز الفلسطيني للتنمية والحريات الإعلامية

name ichr-ps
 kind organization
 la Independent Commission for Human Rights
 ar الهيئة المستقلة لحقوق الإنسان
 ar ديوان المظالم الفلسطيني

name 7amleh
 kind organization
 la 7amleh
 la 7amleh Center
 la Arab Center for the Advancement of Social Media
 ar حملة المركز العربي لتطوير الإعلام الاجتماعي
 ar مركز حملة
 ar المركز العربي لتطوير الإعلام الاجتماعي

name adalah
 kind organization
 la Adalah
 la Adalah Legal Center
 ar مركز عدالة
 ar عدالة المركز القانوني
 ar مركز عدالة الحقوقي

name bt-selem
 kind organization
 la B'Tselem
 la Btselem
 ar بتسيلم
 ar منظمة بتسيلم
 ar مركز بتسيلم
 ar بيتسيلم

name yesh-din
 kind organization
 la Yesh Din
 ar يش دين
 ar منظمة يش دين
 ar ييش دين

name breaking-silence
 kind organization
 la Breaking the Silence
 ar منظمة كسر الصمت
 ar منظمة نكسر الصمت

name peace-now
 kind organization
 la Peace Now
 ar حركة السلام الآن
 ar حركة السلام الآن الإسرائيلية
 ar منظمة السلام الآن

name hamoked
 kind organization
 la HaMoked
 ar هموكيد
 ar مركز هموكيد
 ar مركز الدفاع عن الفرد هموكيد

name gisha
 kind organization
 la Gisha
 ar جمعية مسلك
 ar جمعية غيشا
 ar منظمة غيشا

name pcati
 kind organization
 country israel
 la Public Committee Against Torture in Israel
 ar اللجنة العامة لمناهضة التعذيب في إسرائيل

name acri
 kind organization
 country israel
 la Association for Civil Rights in Israel
 la ACRI
 ar جمعية حقوق المواطن في إسرائيل
 ar جمعية حقوق المواطن

name hind-rajab-foundation
 kind organization
 la Hind Rajab Foundation
 ar مؤسسة هند رجب

name im-tirtzu
 kind organization
 la Im Tirtzu
 ar إم ترتسو
 ar حركة إم ترتسو

name regavim
 kind organization
 la Regavim
 ar منظمة ريغافيم
 ar ريغافيم

name shurat-hadin
 kind organization
 la Shurat HaDin
 ar شورات هدين
 ar منظمة شورات هدين

name ngo-monitor
 kind organization
 la NGO Monitor
 ar إن جي أو مونيتور
 ar مونيتور الإسرائيلية

name movement-quality-gov
 kind organization
 la Movement for Quality Government
 ar الحركة من أجل جودة الحكم
 ar حركة جودة الحكم

name cihrs
 kind organization
 la Cairo Institute for Human Rights Studies
 la CIHRS
 ar مركز القاهرة لدراسات حقوق الإنسان

name eipr
 kind organization
 country egypt
 la Egyptian Initiative for Personal Rights
 la EIPR
 ar المبادرة المصرية للحقوق الشخصية

name anhri
 kind organization
 la Arabic Network for Human Rights Information
 la ANHRI
 ar الشبكة العربية لمعلومات حقوق الإنسان

name afte
 kind organization
 la Association for Freedom of Thought and Expression
 la AFTE
 ar مؤسسة حرية الفكر والتعبير

name ecrf
 kind organization
 country egypt
 la Egyptian Commission for Rights and Freedoms
 ar المفوضية المصرية للحقوق والحريات

name egyptian-front
 kind organization
 country egypt
 la Egyptian Front for Human Rights
 ar الجبهة المصرية لحقوق الإنسان

name egyptian-hr-org
 kind organization
 country egypt
 la Egyptian Organization for Human Rights
 ar المنظمة المصرية لحقوق الإنسان

name nadeem
 kind organization
 la El Nadeem Center
 la Nadeem Center
 ar مركز النديم
 ar مركز النديم لتأهيل ضحايا العنف والتعذيب

name ecesr
 kind organization
 country egypt
 la Egyptian Center for Economic and Social Rights
 ar المركز المصري للحقوق الاقتصادية والاجتماعية

name hisham-mubarak
 kind organization
 la Hisham Mubarak Law Center
 ar مركز هشام مبارك للقانون

name masaar
 kind organization
 la Masaar
 la Masaar Technology and Law Community
 ar مؤسسة مسار
 ar مسار - مجتمع التقنية والقانون
 ar مسار مجتمع التقانة والقانون

name sinai-foundation
 kind organization
 la Sinai Foundation for Human Rights
 ar مؤسسة سيناء لحقوق الإنسان

name daaarb
 kind organization
 la Daam Center
 ar مركز دعم لتقنية المعلومات

name smex
 kind organization
 la SMEX
 la Social Media Exchange
 ar سمكس
 ar منظمة سمكس
 ar سميكس
 ar مؤسسة سمكس
 ar سمكس اللبنانية

name maharat
 kind organization
 la Maharat Foundation
 ar مؤسسة مهارات

name skeyes
 kind organization
 la Samir Kassir Foundation
 la SKeyes
 la SKeyes Center
 ar مؤسسة سمير قصير
 ar مركز سكايز
 ar مركز سكايز للدفاع عن الحريات الإعلامية
 ar سكايز

name legal-agenda
 kind organization
 la Legal Agenda
 la The Legal Agenda
 ar المفكرة القانونية
 ar مجلة المفكرة القانونية
 ar ليغال أجندا

name jossour
 kind organization
 country jordan
 la JOSA
 la Jordan Open Source Association
 ar الجمعية الأردنية للمصدر المفتوح
 ar جوسا

name cdfj
 kind organization
 la Center for Defending Freedom of Journalists
 ar مركز حماية وحرية الصحفيين
 ar مركز حماية وحرية الصحافيين

name inmsa
 kind organization
 la INSM Network
 ar شبكة أنسم للحقوق الرقمية
 ar شبكة إنسم

name alqst
 kind organization
 la ALQST
 la ALQST for Human Rights
 ar منظمة القسط
 ar منظمة القسط لحقوق الإنسان

name esohr
 kind organization
 country saudi-arabia
 la ESOHR
 la European Saudi Organisation for Human Rights
 ar المنظمة الأوروبية السعودية لحقوق الإنسان

name sanad-saudi
 kind organization
 la SANAD Human Rights Organisation
 ar منظمة سند الحقوقية

name prisoners-conscience-sa
 kind organization
 ar معتقلي الرأي السعودي
 ar حساب معتقلي الرأي

name acpra
 kind organization
 country saudi-arabia
 la ACPRA
 la Saudi Civil and Political Rights Association
 ar جمعية الحقوق المدنية والسياسية
 ar حسم السعودية
 ar جمعية حسم

name bird
 kind organization
 country bahrain
 la BIRD
 la Bahrain Institute for Rights and Democracy
 ar معهد البحرين للحقوق والديمقراطية
 ar معهد البحرين للحقوق والديموقراطية

name bchr
 kind organization
 country bahrain
 la Bahrain Center for Human Rights
 la BCHR
 ar مركز البحرين لحقوق الإنسان

name bahrain-watch
 kind organization
 country bahrain
 la Bahrain Watch
 ar بحرين ووتش
 ar منظمة بحرين ووتش
 ar مراقبة البحرين
 ar بحرين واتش

name gchr
 kind organization
 la Gulf Centre for Human Rights
 la GCHR
 la Gulf Center for Human Rights
 ar مركز الخليج لحقوق الإنسان

name gulf-rights-edac
 kind organization
 la Emirates Detainees Advocacy Centre
 ar مركز مناصرة معتقلي الإمارات

name red-line-gulf
 kind organization
 la Red Line for Gulf
 ar ريد لاين فور جلف

name mena-rights
 kind organization
 la MENA Rights Group
 ar مجموعة مينا لحقوق الإنسان
 ar منظمة مينا رايتس

name alkarama
 kind organization
 la Alkarama Foundation
 la Alkarama
 ar مؤسسة الكرامة لحقوق الإنسان
 ar منظمة الكرامة لحقوق الإنسان
 ar منظمة الكرامة

name skyline
 kind organization
 la Skyline International
 ar سكاي لاين الدولية
 ar منظمة سكاي لاين
 ar منظمة سكاي لاين الدولية
 ar سكاي لاين إنترناشونال

name impact-intl
 kind organization
 la ImpACT International
 ar إمباكت الدولية
 ar مؤسسة إمباكت الدولية لسياسات حقوق الإنسان

name aohr-uk
 kind organization
 la Arab Organisation for Human Rights in the UK
 la AOHR UK
 ar المنظمة العربية لحقوق الإنسان في بريطانيا

name aohr
 kind organization
 la Arab Organization for Human Rights
 ar المنظمة العربية لحقوق الإنسان

name mwatana
 kind organization
 la Mwatana
 la Mwatana for Human Rights
 ar مواطنة لحقوق الإنسان
 ar منظمة مواطنة
 ar منظمة مواطنة لحقوق الإنسان

name sam-yemen
 kind organization
 la SAM for Rights and Liberties
 la SAM Organization
 ar منظمة سام
 ar منظمة سام للحقوق والحريات
 ar سام للحقوق والحريات

name yemen-sec
 kind organization
 country yemen
 la Yemeni Archive
 ar الأرشيف اليمني

name iraq-jfo
 kind organization
 la Journalistic Freedoms Observatory
 ar مرصد الحريات الصحفية

name iohr-iraq
 kind organization
 country iraq
 la Iraqi Observatory for Human Rights
 ar المرصد العراقي لحقوق الإنسان

name metro-center
 kind organization
 la Metro Center for Journalists Rights
 ar مركز ميترو للدفاع عن حقوق الصحفيين
 ar مركز ميترو

name hengaw
 kind organization
 la Hengaw
 la Hengaw Organization for Human Rights
 ar هنغاو
 ar منظمة هنغاو
 ar منظمة هنغاو لحقوق الإنسان

name hrana
 kind organization
 la HRANA
 la Human Rights Activists in Iran
 la Human Rights Activists News Agency
 ar هرانا
 ar وكالة هرانا
 ar وكالة أنباء نشطاء حقوق الإنسان
 ar وكالة أنباء ناشطي حقوق الإنسان

name ihrngo
 kind organization
 la Iran Human Rights
 la IHRNGO
 ar منظمة حقوق الإنسان في إيران
 ar منظمة إيران هيومن رايتس

name miaan
 kind organization
 la Miaan Group
 ar مجموعة ميان

name lcw-libya
 kind organization
 country libya
 la Libya Crimes Watch
 ar رصد الجرائم الليبية
 ar منظمة رصد الجرائم في ليبيا

name ltdh
 kind organization
 country tunisia
 la Tunisian Human Rights League
 la LTDH
 ar الرابطة التونسية للدفاع عن حقوق الإنسان
 ar رابطة حقوق الإنسان التونسية

name iwatch-tn
 kind organization
 la I Watch
 ar منظمة أنا يقظ

name bawsala
 kind organization
 la Al Bawsala
 ar منظمة البوصلة
 ar البوصلة التونسية
 ar جمعية البوصلة

name ftdes
 kind organization
 country tunisia
 la FTDES
 la Tunisian Forum for Economic and Social Rights
 ar المنتدى التونسي للحقوق الاقتصادية والاجتماعية

name atfd
 kind organization
 country tunisia
 la Tunisian Association of Democratic Women
 ar الجمعية التونسية للنساء الديمقراطيات
 ar الجمعية التونسية للنساء الديموقراطيات

name laddh
 kind organization
 country algeria
 la Algerian League for the Defence of Human Rights
 la LADDH
 ar الرابطة الجزائرية للدفاع عن حقوق الإنسان

name amdh
 kind organization
 country morocco
 la Moroccan Association for Human Rights
 la AMDH
 ar الجمعية المغربية لحقوق الإنسان

name omdh
 kind organization
 country morocco
 la Moroccan Organization for Human Rights
 ar المنظمة المغربية لحقوق الإنسان

name transparency-maroc
 kind organization
 la Transparency Maroc
 ar ترانسبرانسي المغرب
 ar ترانسبارنسي المغرب

name codesa
 kind organization
 country western-sahara
 la CODESA
 la Collective of Sahrawi Human Rights Defenders
 ar تجمع المدافعين الصحراويين عن حقوق الإنسان

name emergency-lawyers-sd
 kind organization
 la Emergency Lawyers
 ar محامو الطوارئ
 ar مجموعة محامو الطوارئ
 ar محامي الطوارئ

name sudan-doctors-network
 kind organization
 country sudan
 la Sudan Doctors Network
 ar شبكة أطباء السودان

name sos-esclaves
 kind organization
 la SOS Esclaves
 ar نجدة العبيد
 ar منظمة نجدة العبيد

name iums
 kind organization
 la International Union of Muslim Scholars
 la IUMS
 ar الاتحاد العالمي لعلماء المسلمين
 ar اتحاد علماء المسلمين

# Organisations elsewhere

name memorial-ru
 kind organization
 la Memorial human rights group
 la Memorial Human Rights Centre
 ar منظمة ميموريال
 ar ميموريال الروسية
 ar مركز ميموريال

name ovd-info
 kind organization
 la OVD-Info
 ar أو في دي إنفو
 ar أو في دي-إنفو
 ar موقع أو في دي إنفو

name agora-ru
 kind organization
 country russia
 ar مجموعة أغورا

name internet-freedom-in
 kind organization
 la Internet Freedom Foundation
 ar مؤسسة حرية الإنترنت
 ar مؤسسة حرية الإنترنت الهندية

name sflc-in
 kind organization
 la SFLC.in
 la Software Freedom Law Centre
 ar مركز قانون حرية البرمجيات

name r3d
 kind organization
 la R3D
 la Red en Defensa de los Derechos Digitales
 ar شبكة الدفاع عن الحقوق الرقمية
 ar شبكة الدفاع عن الحقوق الرقمية المكسيكية
 ar آر ثري دي

name socialtic
 kind organization
 la SocialTIC
 ar سوشيال تيك
 ar سوسيال تيك

name centro-prodh
 kind organization
 la Centro Prodh
 la Miguel Agustín Pro Juárez Human Rights Center
 la Centro PRODH
 ar مركز برودي
 ar مركز برود

name derechos-digitales
 kind organization
 la Derechos Digitales
 ar الحقوق الرقمية في أميركا اللاتينية
 ar الحقوق الرقمية في أمريكا اللاتينية
 ar ديريتشوس ديجيتاليس

name digital-rights-pk
 kind organization
 la Digital Rights Foundation
 ar مؤسسة الحقوق الرقمية
 ar مؤسسة الحقوق الرقمية الباكستانية

name whrdin
 kind organization
 la Uyghur Human Rights Project
 ar مشروع حقوق الإنسان للأويغور

name world-uyghur-congress
 kind organization
 la World Uyghur Congress
 la WUC
 ar مؤتمر الأويغور العالمي
 ar المؤتمر العالمي للأويغور

name student-net-tibet
 kind organization
 la Students for a Free Tibet
 ar طلاب من أجل تبت حرة

name central-tibetan
 kind government
 la Central Tibetan Administration
 la Tibetan government-in-exile
 ar الإدارة التبتية المركزية
 ar حكومة التبت في المنفى

name paradigm-initiative
 kind organization
 la Paradigm Initiative
 ar مبادرة باراديم

name media-defence
 kind organization
 la Media Defence
 la Media Defense
 ar ميديا ديفنس

name cipesa
 kind organization
 la CIPESA
 ar سيبيسا

name amabhungane
 kind organization
 la amaBhungane
 la AmaBhungane
 ar أمابونغاني

name hclu
 kind organization
 country hungary
 la Hungarian Civil Liberties Union
 la TASZ
 ar الاتحاد المجري للحريات المدنية

name hungarian-helsinki
 kind organization
 country hungary
 la Hungarian Helsinki Committee
 ar لجنة هلسنكي المجرية

name helsinki-pl
 kind organization
 la Helsinki Foundation for Human Rights
 ar مؤسسة هلسنكي لحقوق الإنسان

name panoptykon
 kind organization
 la Panoptykon Foundation
 la Panoptykon
 ar مؤسسة بانوبتيكون

name homo-digitalis
 kind organization
 la Homo Digitalis
 ar هومو ديجيتاليس

name share-foundation
 kind organization
 la SHARE Foundation
 ar مؤسسة شير
 ar مؤسسة شير الصربية

name meta-oversight-board
 kind organization
 la Oversight Board
 la Meta's Oversight Board
 la Meta Oversight Board
 la Facebook Oversight Board
 ar مجلس الإشراف في ميتا
 ar مجلس الرقابة في ميتا
 ar مجلس الإشراف على فيسبوك

# Unions and professional syndicates

name ifj
 kind organization
 class union
 la International Federation of Journalists
 la IFJ
 ar الاتحاد الدولي للصحفيين
 ar الاتحاد الدولي للصحافيين

name efj
 kind organization
 class union
 la European Federation of Journalists
 la EFJ
 ar الاتحاد الأوروبي للصحفيين
 ar الاتحاد الأوروبي للصحافيين

name faj
 kind organization
 class union
 la Federation of Arab Journalists
 ar اتحاد الصحفيين العرب
 ar الاتحاد العام للصحفيين العرب
 ar اتحاد الصحافيين العرب

name ituc
 kind organization
 class union
 la International Trade Union Confederation
 la ITUC
 ar الاتحاد الدولي لنقابات العمال
 ar الاتحاد النقابي الدولي
 ar الاتحاد الدولي للنقابات

name uni-global
 kind organization
 class union
 la UNI Global Union
 ar اتحاد يوني العالمي
 ar يوني غلوبال يونيون

name itf
 kind organization
 class union
 la International Transport Workers' Federation
 ar الاتحاد الدولي لعمال النقل

name nuj
 kind organization
 class union
 la National Union of Journalists
 la NUJ
 ar الاتحاد الوطني للصحفيين البريطاني
 ar الاتحاد الوطني للصحفيين

name tuc
 kind organization
 class union
 la Trades Union Congress
 la TUC
 ar مؤتمر النقابات العمالية البريطاني
 ar مؤتمر نقابات العمال البريطاني

name unite-union
 kind organization
 class union
 la Unite the Union
 la Unite union
 ar اتحاد يونايت
 ar نقابة يونايت

name gmb
 kind organization
 class union
 la GMB union
 ar نقابة جي إم بي

name rmt
 kind organization
 class union
 la RMT union
 ar نقابة آر إم تي

name bma
 kind organization
 country united-kingdom
 class union
 la British Medical Association
 la BMA
 ar الجمعية الطبية البريطانية

name afl-cio
 kind organization
 class union
 la AFL-CIO
 ar الاتحاد الأميركي للعمل
 ar الاتحاد الأمريكي للعمل
 ar اتحاد العمل الأميركي
 ar اتحاد العمل الأمريكي

name teamsters
 kind organization
 class union
 la Teamsters
 la International Brotherhood of Teamsters
 ar نقابة تيمسترز
 ar تيمسترز
 ar نقابة سائقي الشاحنات الأميركية
 ar نقابة سائقي الشاحنات الأمريكية

name uaw
 kind organization
 class union
 la UAW
 la United Auto Workers
 ar نقابة عمال السيارات المتحدة
 ar اتحاد عمال السيارات
 ar نقابة عمال السيارات الأميركية
 ar نقابة عمال السيارات الأمريكية
 ar اتحاد عمال السيارات الأميركي
 ar اتحاد عمال السيارات الأمريكي

name seiu
 kind organization
 class union
 la SEIU
 la Service Employees International Union
 ar الاتحاد الدولي لموظفي الخدمات

name cwa
 kind organization
 class union
 la Communications Workers of America
 ar عمال الاتصالات في أميركا
 ar عمال الاتصالات في أمريكا

name sag-aftra
 kind organization
 class union
 la SAG-AFTRA
 ar نقابة ممثلي الشاشة
 ar نقابة الممثلين الأميركيين
 ar نقابة الممثلين الأمريكيين
 ar ساغ أفترا
 ar نقابة الممثلين الأميركية
 ar نقابة الممثلين الأمريكية

name wga
 kind organization
 class union
 la Writers Guild of America
 la WGA
 ar نقابة الكتاب الأميركية
 ar نقابة الكتاب الأمريكية
 ar نقابة كتاب السيناريو الأميركية
 ar نقابة كتاب السيناريو الأمريكية
 ar نقابة كتاب أميركا
 ar نقابة كتاب أمريكا

name newsguild
 kind organization
 class union
 la NewsGuild
 la The NewsGuild
 ar نيوز غيلد
 ar نقابة الصحف الأميركية
 ar نقابة الصحف الأمريكية

name alphabet-workers
 kind organization
 class union
 la Alphabet Workers Union
 ar نقابة عمال ألفابت

name amazon-labor-union
 kind organization
 class union
 la Amazon Labor Union
 ar نقابة عمال أمازون

name cgt
 kind organization
 class union
 la CGT
 la Confédération générale du travail
 ar الكونفدرالية العامة للشغل الفرنسية
 ar الكونفدرالية العامة للعمل
 ar نقابة سي جي تي
 ar الاتحاد العام للعمل الفرنسي

name cfdt
 kind organization
 class union
 la CFDT
 ar الكونفدرالية الفرنسية الديمقراطية للشغل
 ar الكونفدرالية الفرنسية الديموقراطية للشغل
 ar الكونفدرالية الفرنسية الديمقراطية للعمل
 ar الكونفدرالية الفرنسية الديموقراطية للعمل

name snj-france
 kind organization
 class union
 la Syndicat national des journalistes
 la SNJ
 ar النقابة الوطنية للصحفيين الفرنسيين

name verdi
 kind organization
 class union
 la Ver.di
 la ver.di
 ar فيردي الألمانية
 ar نقابة فيردي
 ar اتحاد نقابات فيردي

name ig-metall
 kind organization
 class union
 la IG Metall
 ar إي جي ميتال
 ar نقابة إي جي ميتال

name djv
 kind organization
 country germany
 class union
 la DJV
 la German Journalists' Association
 ar اتحاد الصحفيين الألمان
 ar رابطة الصحفيين الألمان

name gdl
 kind organization
 class union
 la GDL
 ar نقابة سائقي القطارات الألمانية

name cgil
 kind organization
 class union
 la CGIL
 ar الاتحاد العام الإيطالي للعمل

name fnsi
 kind organization
 class union
 la FNSI
 ar الاتحاد الوطني للصحافة الإيطالية

name histadrut
 kind organization
 class union
 la Histadrut
 ar الهستدروت
 ar نقابة الهستدروت
 ar هستدروت
 ar اتحاد نقابات العمال الإسرائيلي

name ugtt
 kind organization
 country tunisia
 class union
 la UGTT
 la Tunisian General Labour Union
 la Tunisian General Labor Union
 ar الاتحاد العام التونسي للشغل
 ar اتحاد الشغل
 ar الاتحاد التونسي للشغل
 ar اتحاد الشغل التونسي

name utica
 kind organization
 class union
 la UTICA
 ar الاتحاد التونسي للصناعة والتجارة والصناعات التقليدية
 ar منظمة الأعراف التونسية
 ar الاتحاد التونسي للصناعة والتجارة

name snjt
 kind organization
 country tunisia
 class union
 la SNJT
 la National Syndicate of Tunisian Journalists
 ar النقابة الوطنية للصحفيين التونسيين
 ar نقابة الصحفيين التونسيين
 ar نقابة الصحافيين التونسيين
 ar النقابة الوطنية للصحافيين التونسيين

name onat
 kind organization
 country tunisia
 class union
 la Tunisian Bar Association
 la National Order of Lawyers of Tunisia
 ar الهيئة الوطنية للمحامين بتونس
 ar الهيئة الوطنية للمحامين
 ar هيئة المحامين التونسيين
 ar عمادة المحامين التونسيين

name amt-tunisia
 kind organization
 country tunisia
 class union
 la Tunisian Association of Judges
 la Association of Tunisian Magistrates
 ar جمعية القضاة التونسيين

name national-dialogue-quartet
 kind organization
 country tunisia
 class union
 la Tunisian National Dialogue Quartet
 ar الرباعي الراعي للحوار الوطني
 ar رباعي الحوار الوطني التونسي

name egypt-journalists
 kind organization
 country egypt
 class union
 la Egyptian Journalists Syndicate
 la Egyptian Press Syndicate
 la Egypt's Journalists Syndicate
 ar نقابة الصحفيين المصرية
 ar نقابة الصحفيين المصريين
 ar نقابة الصحافيين المصرية
 ar نقابة الصحافيين المصريين

name egypt-lawyers
 kind organization
 country egypt
 class union
 la Egyptian Lawyers Syndicate
 la Egyptian Bar Association
 ar نقابة المحامين المصرية
 ar نقابة المحامين المصريين

name egypt-doctors
 kind organization
 country egypt
 class union
 la Egyptian Medical Syndicate
 la Egyptian Doctors' Syndicate
 ar نقابة أطباء مصر
 ar نقابة الأطباء المصرية
 ar النقابة العامة لأطباء مصر

name egypt-actors
 kind organization
 country egypt
 class union
 la Egyptian Actors Syndicate
 ar نقابة المهن التمثيلية
 ar نقابة الممثلين المصرية

name egypt-musicians
 kind organization
 country egypt
 class union
 la Egyptian Musicians Syndicate
 ar نقابة المهن الموسيقية
 ar نقابة الموسيقيين المصرية

name egypt-engineers
 kind organization
 country egypt
 class union
 la Egyptian Engineers Syndicate
 ar نقابة المهندسين المصرية

name egypt-writers-union
 kind organization
 country egypt
 class union
 la Egyptian Writers' Union
 ar اتحاد كتاب مصر

name jpa
 kind organization
 country jordan
 class union
 la Jordan Press Association
 ar نقابة الصحفيين الأردنيين
 ar نقابة الصحفيين الأردنية
 ar نقابة الصحافيين الأردنيين

name jordan-teachers
 kind organization
 country jordan
 class union
 la Jordan Teachers Syndicate
 la Jordanian Teachers Syndicate
 ar نقابة المعلمين الأردنيين
 ar نقابة المعلمين الأردنية

name jordan-engineers
 kind organization
 country jordan
 class union
 la Jordan Engineers Association
 ar نقابة المهندسين الأردنيين

name jordan-bar
 kind organization
 country jordan
 class union
 la Jordan Bar Association
 ar نقابة المحامين الأردنيين

name lebanon-press-order
 kind organization
 country lebanon
 class union
 la Lebanese Press Editors' Syndicate
 la Lebanese Press Syndicate
 ar نقابة محرري الصحافة اللبنانية
 ar نقابة الصحافة اللبنانية
 ar نقابة الصحافة البديلة

name beirut-bar
 kind organization
 class union
 la Beirut Bar Association
 ar نقابة المحامين في بيروت
 ar نقابة محامي بيروت

name cgtl
 kind organization
 country lebanon
 class union
 la General Confederation of Lebanese Workers
 ar الاتحاد العمالي العام

name abl
 kind organization
 country lebanon
 class union
 la Association of Banks in Lebanon
 ar جمعية مصارف لبنان
 ar جمعية المصارف اللبنانية

name pjs
 kind organization
 country palestine
 class union
 la Palestinian Journalists Syndicate
 la Palestinian Journalists' Syndicate
 ar نقابة الصحفيين الفلسطينيين
 ar نقابة الصحافيين الفلسطينيين

name palestinian-bar
 kind organization
 country palestine
 class union
 la Palestinian Bar Association
 ar نقابة المحامين الفلسطينيين

name ijs-iraq
 kind organization
 country iraq
 class union
 la Iraqi Journalists Syndicate
 ar نقابة الصحفيين العراقيين
 ar نقابة الصحفيين العراقية
 ar نقابة الصحافيين العراقيين

name iraq-bar
 kind organization
 country iraq
 class union
 la Iraqi Bar Association
 ar نقابة المحامين العراقيين

name yjs
 kind organization
 country yemen
 class union
 la Yemeni Journalists Syndicate
 ar نقابة الصحفيين اليمنيين
 ar نقابة الصحافيين اليمنيين

name sja-saudi
 kind organization
 country saudi-arabia
 class union
 la Saudi Journalists Association
 ar هيئة الصحفيين السعوديين
 ar هيئة الصحافيين السعوديين

name uae-journalists
 kind organization
 class union
 la UAE Journalists Association
 ar جمعية الصحفيين الإماراتية

name bja
 kind organization
 country bahrain
 class union
 la Bahrain Journalists Association
 ar جمعية الصحفيين البحرينية

name kja
 kind organization
 country kuwait
 class union
 la Kuwait Journalists Association
 ar جمعية الصحفيين الكويتية
 ar جمعية الصحافيين الكويتية

name oja
 kind organization
 class union
 la Oman Journalists Association
 ar جمعية الصحفيين العمانية

name sjs-sudan
 kind organization
 country sudan
 class union
 la Sudanese Journalists Syndicate
 ar نقابة الصحفيين السودانيين
 ar نقابة الصحافيين السودانيين

name sdc-sudan
 kind organization
 country sudan
 class union
 la Central Committee of Sudanese Doctors
 la Sudan Doctors Committee
 ar لجنة أطباء السودان المركزية
 ar اللجنة المركزية لأطباء السودان

name snpm
 kind organization
 country morocco
 class union
 la SNPM
 la National Union of the Moroccan Press
 la Moroccan National Press Union
 ar النقابة الوطنية للصحافة المغربية

name cnp-morocco
 kind organization
 country morocco
 class union
 la National Press Council of Morocco
 ar المجلس الوطني للصحافة
 ar المجلس الوطني للصحافة المغربي

name umt-morocco
 kind organization
 country morocco
 class union
 la UMT
 la Moroccan Workers' Union
 ar الاتحاد المغربي للشغل

name cdt-morocco
 kind organization
 class union
 la Democratic Confederation of Labour
 ar الكونفدرالية الديمقراطية للشغل
 ar الكونفدرالية الديموقراطية للشغل

name cgem
 kind organization
 class union
 la CGEM
 ar الاتحاد العام لمقاولات المغرب
 ar الباطرونا المغربية

name ugta
 kind organization
 country algeria
 class union
 la UGTA
 la General Union of Algerian Workers
 ar الاتحاد العام للعمال الجزائريين

name libyan-journalists
 kind organization
 country libya
 class union
 la Libyan Journalists Syndicate
 ar نقابة الصحفيين الليبيين

name mauritania-journalists
 kind organization
 country mauritania
 class union
 la Mauritanian Journalists Syndicate
 ar نقابة الصحفيين الموريتانيين

name nusoj
 kind organization
 country somalia
 class union
 la National Union of Somali Journalists
 la NUSOJ
 la Somali Journalists Syndicate
 la SJS
 ar الاتحاد الوطني للصحفيين الصوماليين
 ar نقابة الصحفيين الصوماليين

name syria-journalists
 kind organization
 country syria
 class union
 la Syrian Journalists Association
 la Union of Syrian Journalists
 ar رابطة الصحفيين السوريين
 ar اتحاد الصحفيين السوريين

name arab-lawyers-union
 kind organization
 class union
 la Arab Lawyers Union
 ar اتحاد المحامين العرب

name arab-doctors-union
 kind organization
 class union
 la Arab Medical Union
 ar اتحاد الأطباء العرب

name arab-writers-union
 kind organization
 class union
 la General Union of Arab Writers
 ar الاتحاد العام للأدباء والكتاب العرب
 ar اتحاد الكتاب العرب

name icatu
 kind organization
 class union
 la International Confederation of Arab Trade Unions
 ar الاتحاد الدولي لنقابات العمال العرب

name iran-journalists
 kind organization
 class union
 la Tehran Province Journalists Association
 ar نقابة الصحفيين في طهران

name turk-is
 kind organization
 class union
 la Türk-İş
 la Turk-Is
 ar تورك إيش
 ar اتحاد نقابات العمال التركي

name disk-turkey
 kind organization
 class union
 la DISK
 la DİSK
 ar اتحاد نقابات العمال الثورية

name tgs
 kind organization
 country turkey
 class union
 la Journalists' Union of Turkey
 la TGS
 ar نقابة الصحفيين الأتراك
 ar نقابة الصحفيين التركية

name istanbul-bar
 kind organization
 class union
 la Istanbul Bar Association
 ar نقابة المحامين في إسطنبول
 ar نقابة محامي إسطنبول
 ar نقابة المحامين بإسطنبول

name turkish-bar
 kind organization
 country turkey
 class union
 la Union of Turkish Bar Associations
 ar اتحاد نقابات المحامين الأتراك
 ar اتحاد نقابات المحامين التركية

name tusiad
 kind organization
 class union
 la TÜSİAD
 la TUSIAD
 ar توسياد
 ar جمعية رجال الأعمال والصناعيين الأتراك
 ar جمعية الصناعيين ورجال الأعمال الأتراك

name musiad
 kind organization
 class union
 la MÜSİAD
 la MUSIAD
 ar موصياد
 ar الموصياد

name solidarnosc
 kind organization
 class union
 la Solidarity trade union
 la Solidarność
 ar نقابة التضامن البولندية
 ar حركة تضامن البولندية
 ar نقابة تضامن

name samsung-union
 kind organization
 class union
 la National Samsung Electronics Union
 ar النقابة الوطنية لعمال سامسونغ
 ar نقابة عمال سامسونغ للإلكترونيات

name cosatu
 kind organization
 class union
 la COSATU
 la Cosatu
 ar كوساتو
 ar مؤتمر نقابات عمال جنوب أفريقيا
 ar اتحاد نقابات عمال جنوب أفريقيا

name num-za
 kind organization
 class union
 la National Union of Mineworkers
 ar الاتحاد الوطني لعمال المناجم

name nlc-nigeria
 kind organization
 country nigeria
 class union
 la Nigeria Labour Congress
 ar مؤتمر العمال النيجيري

name meaa
 kind organization
 class union
 la Media, Entertainment and Arts Alliance
 la MEAA
 ar تحالف الإعلام والترفيه والفنون الأسترالي

name unifor
 kind organization
 class union
 la Unifor
 ar يونيفور

name fifpro
 kind organization
 class union
 la FIFPRO
 la FIFPro
 ar فيفبرو
 ar الاتحاد الدولي للاعبين المحترفين
 ar فيفبرو للاعبي كرة القدم
 ar فيفبرو الاتحاد الدولي للاعبين

name pfa
 kind organization
 class union
 la Professional Footballers' Association
 la PFA
 ar رابطة لاعبي كرة القدم المحترفين
 ar رابطة اللاعبين المحترفين
 ar رابطة اللاعبين المحترفين في إنجلترا

name ata-airlines
 kind organization
 la International Air Transport Association
 la IATA
 ar الاتحاد الدولي للنقل الجوي
 ar إياتا
 ar الإياتا

name wan-ifra
 kind organization
 class union
 la WAN-IFRA
 la World Association of News Publishers
 ar الرابطة العالمية لناشري الأخبار
 ar وان إيفرا
 ar الاتحاد العالمي للصحف وناشري الأنباء
 ar وان-إيفرا

name ipi
 kind organization
 class union
 la International Press Institute
 la IPI
 ar المعهد الدولي للصحافة
 ar معهد الصحافة الدولي

name ifex
 kind organization
 class union
 la IFEX
 ar آيفكس
 ar شبكة آيفكس

name ebu
 kind organization
 class union
 la European Broadcasting Union
 la EBU
 ar اتحاد البث الأوروبي
 ar اتحاد الإذاعات الأوروبية
 ar الاتحاد الأوروبي للبث

name asbu
 kind organization
 class union
 la Arab States Broadcasting Union
 la ASBU
 ar اتحاد إذاعات الدول العربية

name news-media-alliance
 kind organization
 class union
 la News Media Alliance
 ar تحالف وسائل الإعلام الإخبارية
 ar تحالف نيوز ميديا
