#! lex 1 kind=names lang=mul
# Heads of state and government, foreign ministers and world figures of the last twenty years.

# The Americas

name donald-trump
 kind person
 country united-states
 la Donald Trump
 la Trump
 la Donald J. Trump
 la President Trump
 ar دونالد ترامب
 ar ترامب
 ar ترمب
 ar دونالد ترمب

name joe-biden
 kind person
 country united-states
 la Joe Biden
 la Biden
 la Joseph Biden
 ar جو بايدن
 ar بايدن
 ar جوزيف بايدن

name barack-obama
 kind person
 country united-states
 la Barack Obama
 la Obama
 ar باراك أوباما
 ar أوباما

name george-w-bush
 kind person
 country united-states
 la George W. Bush
 ar جورج بوش
 ar جورج دبليو بوش
 ar جورج بوش الابن

name bill-clinton
 kind person
 country united-states
 la Bill Clinton
 ar بيل كلينتون

name hillary-clinton
 kind person
 country united-states
 la Hillary Clinton
 ar هيلاري كلينتون

name kamala-harris
 kind person
 country united-states
 la Kamala Harris
 ar كامالا هاريس
 ar كاملا هاريس

name mike-pence
 kind person
 country united-states
 la Mike Pence
 ar مايك بنس

name jd-vance
 kind person
 country united-states
 la JD Vance
 la J.D. Vance
 la J. D. Vance
 ar جي دي فانس
 ar جيه دي فانس
 ar جاي دي فانس

name antony-blinken
 kind person
 country united-states
 la Antony Blinken
 la Blinken
 ar أنتوني بلينكن
 ar بلينكن
 ar أنطوني بلينكن
 ar توني بلينكن

name marco-rubio
 kind person
 country united-states
 la Marco Rubio
 ar ماركو روبيو
 ar روبيو

name mike-pompeo
 kind person
 country united-states
 la Mike Pompeo
 la Pompeo
 ar مايك بومبيو
 ar بومبيو

name john-kerry
 kind person
 country united-states
 la John Kerry
 ar جون كيري

name rex-tillerson
 kind person
 country united-states
 la Rex Tillerson
 la Tillerson
 ar ريكس تيلرسون
 ar تيلرسون

name lloyd-austin
 kind person
 country united-states
 la Lloyd Austin
 ar لويد أوستن

name pete-hegseth
 kind person
 country united-states
 la Pete Hegseth
 la Hegseth
 ar بيت هيغسيث
 ar هيغسيث
 ar بيت هيجسيث

name janet-yellen
 kind person
 country united-states
 la Janet Yellen
 ar جانيت يلين

name kash-patel
 kind person
 country united-states
 la Kash Patel
 ar كاش باتيل

name nancy-pelosi
 kind person
 country united-states
 la Nancy Pelosi
 la Pelosi
 ar نانسي بيلوسي
 ar بيلوسي

name mitch-mcconnell
 kind person
 country united-states
 la Mitch McConnell
 ar ميتش ماكونيل

name bernie-sanders
 kind person
 country united-states
 la Bernie Sanders
 ar بيرني ساندرز

name jared-kushner
 kind person
 country united-states
 la Jared Kushner
 la Kushner
 ar جاريد كوشنر
 ar كوشنر

name steve-witkoff
 kind person
 country united-states
 la Steve Witkoff
 la Witkoff
 ar ستيف ويتكوف
 ar ويتكوف

name john-bolton
 kind person
 country united-states
 la John Bolton
 ar جون بولتون

name zohran-mamdani
 kind person
 country united-states
 la Zohran Mamdani
 la Mamdani
 ar زهران ممداني
 ar ممداني

name robert-f-kennedy-jr
 kind person
 country united-states
 la Robert F. Kennedy Jr.
 la RFK Jr.
 ar روبرت كينيدي جونيور
 ar روبرت إف كينيدي

name jerome-powell
 kind person
 country united-states
 la Jerome Powell
 ar جيروم باول

name elon-musk
 kind person
 country united-states
 la Elon Musk
 la Musk
 ar إيلون ماسك
 ar ماسك

name mark-zuckerberg
 kind person
 country united-states
 la Mark Zuckerberg
 la Zuckerberg
 ar مارك زوكربيرغ
 ar زوكربيرغ
 ar مارك زوكربرغ
 ar زوكربرغ
 ar مارك زوكربيرج
 ar زوكربيرج
 ar مارك زوكيربيرغ

name jeff-bezos
 kind person
 country united-states
 la Jeff Bezos
 la Bezos
 ar جيف بيزوس
 ar بيزوس

name bill-gates
 kind person
 country united-states
 la Bill Gates
 ar بيل غيتس
 ar بيل جيتس
 ar بيل كيتس

name tim-cook
 kind person
 country united-states
 la Tim Cook
 ar تيم كوك

name sundar-pichai
 kind person
 country united-states
 la Sundar Pichai
 la Pichai
 ar سوندار بيتشاي
 ar ساندر بيتشاي
 ar بيتشاي

name satya-nadella
 kind person
 country united-states
 la Satya Nadella
 ar ساتيا ناديلا

name sam-altman
 kind person
 country united-states
 la Sam Altman
 la Altman
 ar سام ألتمان
 ar ألتمان

name edward-snowden
 kind person
 country united-states
 la Edward Snowden
 la Snowden
 ar إدوارد سنودن
 ar سنودن
 ar إدوارد سنودين

name jeffrey-epstein
 kind person
 country united-states
 la Jeffrey Epstein
 la Epstein
 ar جيفري إبستين
 ar إبستين

name justin-trudeau
 kind person
 country canada
 la Justin Trudeau
 la Trudeau
 ar جاستن ترودو
 ar ترودو

name mark-carney
 kind person
 country canada
 la Mark Carney
 ar مارك كارني

name andres-manuel-lopez-obrador
 kind person
 country mexico
 la Andrés Manuel López Obrador
 la Lopez Obrador
 la López Obrador
 la AMLO
 ar لوبيز أوبرادور
 ar أندريس مانويل لوبيز أوبرادور

name claudia-sheinbaum
 kind person
 country mexico
 la Claudia Sheinbaum
 la Sheinbaum
 ar كلوديا شينباوم
 ar شينباوم

name enrique-pena-nieto
 kind person
 country mexico
 la Enrique Peña Nieto
 la Enrique Pena Nieto
 la Peña Nieto
 ar إنريكي بينيا نييتو
 ar بينيا نييتو
 ar إنريكه بينا نييتو

name luiz-inacio-lula-da-silva
 kind person
 country brazil
 la Luiz Inácio Lula da Silva
 la Lula da Silva
 la Lula
 ar لولا دا سيلفا
 ar لويس إيناسيو لولا دا سيلفا

name jair-bolsonaro
 kind person
 country brazil
 la Jair Bolsonaro
 la Bolsonaro
 ar جايير بولسونارو
 ar بولسونارو

name alexandre-de-moraes
 kind person
 country brazil
 la Alexandre de Moraes
 la de Moraes
 ar ألكسندر دي مورايس
 ar ألكسندر دي موراييس
 ar دي مورايس

name dilma-rousseff
 kind person
 country brazil
 la Dilma Rousseff
 ar ديلما روسيف

name nicolas-maduro
 kind person
 country venezuela
 la Nicolás Maduro
 la Nicolas Maduro
 la Maduro
 ar نيكولاس مادورو
 ar مادورو

name hugo-chavez
 kind person
 country venezuela
 la Hugo Chávez
 la Hugo Chavez
 ar هوغو تشافيز
 ar هوجو تشافيز
 ar تشافيز

name juan-guaido
 kind person
 country venezuela
 la Juan Guaidó
 la Juan Guaido
 la Guaidó
 ar خوان غوايدو
 ar غوايدو

name maria-corina-machado
 kind person
 country venezuela
 la María Corina Machado
 la Maria Corina Machado
 ar ماريا كورينا ماتشادو

name javier-milei
 kind person
 country argentina
 la Javier Milei
 la Milei
 ar خافيير ميلي
 ar خافيير ميلاي

name cristina-fernandez-de-kirchner
 kind person
 country argentina
 la Cristina Fernández de Kirchner
 la Cristina Kirchner
 ar كريستينا كيرشنر

name gustavo-petro
 kind person
 country colombia
 la Gustavo Petro
 ar غوستافو بيترو
 ar جوستافو بيترو

name nayib-bukele
 kind person
 country el-salvador
 la Nayib Bukele
 la Bukele
 ar نجيب بوكيلة
 ar نجيب بوكيلي
 ar نايب أبو كيلة
 ar بوكيلي

name fidel-castro
 kind person
 country cuba
 la Fidel Castro
 ar فيدل كاسترو

name rafael-correa
 kind person
 country ecuador
 la Rafael Correa
 ar رافاييل كوريا

# Europe

name boris-johnson
 kind person
 country united-kingdom
 la Boris Johnson
 ar بوريس جونسون

name theresa-may
 kind person
 country united-kingdom
 la Theresa May
 ar تيريزا ماي

name david-cameron
 kind person
 country united-kingdom
 la David Cameron
 ar ديفيد كاميرون

name tony-blair
 kind person
 country united-kingdom
 la Tony Blair
 ar توني بلير

name rishi-sunak
 kind person
 country united-kingdom
 la Rishi Sunak
 la Sunak
 ar ريشي سوناك
 ar سوناك

name keir-starmer
 kind person
 country united-kingdom
 la Keir Starmer
 la Starmer
 ar كير ستارمر
 ar ستارمر

name jeremy-corbyn
 kind person
 country united-kingdom
 la Jeremy Corbyn
 la Corbyn
 ar جيريمي كوربن
 ar كوربن
 ar جيرمي كوربين

name nigel-farage
 kind person
 country united-kingdom
 la Nigel Farage
 la Farage
 ar نايجل فاراج
 ar فاراج
 ar نايجل فاراغ

name david-lammy
 kind person
 country united-kingdom
 la David Lammy
 ar ديفيد لامي

name king-charles-iii
 kind person
 country united-kingdom
 la King Charles III
 la King Charles
 ar الملك تشارلز
 ar الملك تشارلز الثالث

name queen-elizabeth-ii
 kind person
 country united-kingdom
 la Queen Elizabeth II
 ar الملكة إليزابيث
 ar الملكة إليزابيث الثانية

name julian-assange
 kind person
 country united-kingdom
 la Julian Assange
 la Assange
 ar جوليان أسانج
 ar أسانج
 ar جوليان أسانغ

name karim-khan
 kind person
 country united-kingdom
 la Karim Khan
 ar كريم خان

name emmanuel-macron
 kind person
 country france
 la Emmanuel Macron
 la Macron
 ar إيمانويل ماكرون
 ar ماكرون

name francois-hollande
 kind person
 country france
 la François Hollande
 la Francois Hollande
 ar فرانسوا هولاند

name nicolas-sarkozy
 kind person
 country france
 la Nicolas Sarkozy
 la Sarkozy
 ar نيكولا ساركوزي
 ar ساركوزي

name marine-le-pen
 kind person
 country france
 la Marine Le Pen
 la Le Pen
 ar مارين لوبان
 ar لوبان
 ar مارين لوبن

name jean-luc-melenchon
 kind person
 country france
 la Jean-Luc Mélenchon
 la Jean-Luc Melenchon
 la Mélenchon
 ar جان لوك ميلونشون
 ar ميلانشون
 ar جان لوك ميلانشون

name jordan-bardella
 kind person
 country france
 la Jordan Bardella
 la Bardella
 ar جوردان بارديلا
 ar بارديلا

name angela-merkel
 kind person
 country germany
 la Angela Merkel
 la Merkel
 ar أنغيلا ميركل
 ar ميركل
 ar أنجيلا ميركل

name olaf-scholz
 kind person
 country germany
 la Olaf Scholz
 la Scholz
 ar أولاف شولتس
 ar شولتس
 ar أولاف شولتز

name friedrich-merz
 kind person
 country germany
 la Friedrich Merz
 la Merz
 ar فريدريش ميرتس
 ar فريدريش ميرتز

name annalena-baerbock
 kind person
 country germany
 la Annalena Baerbock
 la Baerbock
 ar أنالينا بيربوك
 ar بيربوك

name frank-walter-steinmeier
 kind person
 country germany
 la Frank-Walter Steinmeier
 la Steinmeier
 ar فرانك فالتر شتاينماير
 ar شتاينماير

name ursula-von-der-leyen
 kind person
 country germany
 la Ursula von der Leyen
 la von der Leyen
 ar أورسولا فون دير لاين
 ar فون دير لاين
 ar أورسولا فون دير لايين
 ar أورزولا فون دير لاين

name giorgia-meloni
 kind person
 country italy
 la Giorgia Meloni
 la Meloni
 ar جورجيا ميلوني
 ar ميلوني

name silvio-berlusconi
 kind person
 country italy
 la Silvio Berlusconi
 la Berlusconi
 ar سيلفيو برلسكوني
 ar برلسكوني
 ar سيلفيو برلوسكوني

name matteo-salvini
 kind person
 country italy
 la Matteo Salvini
 la Salvini
 ar ماتيو سالفيني
 ar سالفيني

name mario-draghi
 kind person
 country italy
 la Mario Draghi
 ar ماريو دراغي

name pedro-sanchez
 kind person
 country spain
 la Pedro Sánchez
 la Pedro Sanchez
 ar بيدرو سانشيز
 ar بيدرو سانتشيث

name carles-puigdemont
 kind person
 country spain
 la Carles Puigdemont
 la Puigdemont
 ar كارليس بوتشيمون
 ar بوتشيمون
 ar كارلس بوتشدمون
 ar كارليس بوغديمون

name josep-borrell
 kind person
 country spain
 la Josep Borrell
 la Borrell
 ar جوزيب بوريل
 ar بوريل
 ar جوزيف بوريل

name kaja-kallas
 kind person
 la Kaja Kallas
 ar كايا كالاس

name charles-michel
 kind person
 la Charles Michel
 ar شارل ميشال
 ar شارل ميشيل

name margrethe-vestager
 kind person
 la Margrethe Vestager
 la Vestager
 ar مارغريت فيستاغر
 ar مارغريتي فيستاغر
 ar فيستاغر
 ar مارجريت فيستاجر

name jens-stoltenberg
 kind person
 la Jens Stoltenberg
 la Stoltenberg
 ar ينس ستولتنبرغ
 ar ستولتنبرغ
 ar ينس ستولتنبرج

name greta-thunberg
 kind person
 la Greta Thunberg
 la Thunberg
 ar غريتا تونبرغ
 ar جريتا ثونبرج
 ar غريتا ثونبرغ
 ar تونبرغ

name mark-rutte
 kind person
 country netherlands
 la Mark Rutte
 ar مارك روته
 ar مارك روتي

name geert-wilders
 kind person
 country netherlands
 la Geert Wilders
 la Wilders
 ar خيرت فيلدرز
 ar فيلدرز
 ar غيرت فيلدرز

name viktor-orban
 kind person
 country hungary
 la Viktor Orbán
 la Viktor Orban
 la Orban
 la Orbán
 ar فيكتور أوربان
 ar أوربان

name donald-tusk
 kind person
 country poland
 la Donald Tusk
 ar دونالد توسك

name kyriakos-mitsotakis
 kind person
 country greece
 la Kyriakos Mitsotakis
 la Mitsotakis
 ar كيرياكوس ميتسوتاكيس
 ar ميتسوتاكيس

name vladimir-putin
 kind person
 country russia
 la Vladimir Putin
 la Putin
 ar فلاديمير بوتين
 ar بوتين

name dmitry-medvedev
 kind person
 country russia
 la Dmitry Medvedev
 la Medvedev
 ar دميتري ميدفيديف
 ar ديمتري ميدفيديف
 ar ميدفيديف
 ar مدفيديف

name sergei-lavrov
 kind person
 country russia
 la Sergei Lavrov
 la Sergey Lavrov
 la Lavrov
 ar سيرغي لافروف
 ar لافروف
 ar سيرجي لافروف

name sergei-shoigu
 kind person
 country russia
 la Sergei Shoigu
 la Sergey Shoigu
 la Shoigu
 ar سيرغي شويغو
 ar شويغو

name dmitry-peskov
 kind person
 country russia
 la Dmitry Peskov
 la Peskov
 ar دميتري بيسكوف
 ar ديمتري بيسكوف
 ar بيسكوف

name maria-zakharova
 kind person
 country russia
 la Maria Zakharova
 la Zakharova
 ar ماريا زاخاروفا
 ar زاخاروفا

name alexei-navalny
 kind person
 country russia
 la Alexei Navalny
 la Navalny
 la Alexey Navalny
 ar أليكسي نافالني
 ar نافالني
 ar ألكسي نافالني

name yevgeny-prigozhin
 kind person
 country russia
 la Yevgeny Prigozhin
 la Prigozhin
 ar يفغيني بريغوجين
 ar بريغوجين
 ar يفغيني بريغوجن

name ramzan-kadyrov
 kind person
 country russia
 la Ramzan Kadyrov
 la Kadyrov
 ar رمضان قديروف
 ar قديروف
 ar قاديروف

name pavel-durov
 kind person
 country russia
 la Pavel Durov
 la Durov
 ar بافيل دوروف
 ar دوروف
 ar بافل دوروف

name volodymyr-zelensky
 kind person
 country ukraine
 la Volodymyr Zelensky
 la Volodymyr Zelenskyy
 la Zelensky
 la Zelenskyy
 la Zelenskiy
 ar فولوديمير زيلينسكي
 ar زيلينسكي
 ar فلاديمير زيلينسكي

name alexander-lukashenko
 kind person
 country belarus
 la Alexander Lukashenko
 la Lukashenko
 ar ألكسندر لوكاشينكو
 ar لوكاشينكو

name aleksandar-vucic
 kind person
 country serbia
 la Aleksandar Vučić
 la Aleksandar Vucic
 la Vucic
 ar ألكسندر فوتشيتش
 ar فوتشيتش

name slobodan-milosevic
 kind person
 country serbia
 la Slobodan Milosevic
 la Milosevic
 ar سلوبودان ميلوسيفيتش
 ar ميلوسيفيتش

name pope-francis
 kind person
 country vatican
 la Pope Francis
 ar البابا فرنسيس
 ar البابا فرانسيس

name pope-leo-xiv
 kind person
 country vatican
 la Pope Leo XIV
 la Pope Leo
 ar البابا ليو
 ar البابا لاوون
 ar البابا ليو الرابع عشر

name antonio-guterres
 kind person
 la António Guterres
 la Antonio Guterres
 la Guterres
 ar أنطونيو غوتيريش
 ar غوتيريش
 ar أنطونيو جوتيريش
 ar غوتيريس
 ar أنطونيو غوتيريس

name ban-ki-moon
 kind person
 la Ban Ki-moon
 ar بان كي مون

name volker-turk
 kind person
 la Volker Türk
 la Volker Turk
 ar فولكر تورك

name michelle-bachelet
 kind person
 la Michelle Bachelet
 la Bachelet
 ar ميشيل باشليه
 ar باشليه
 ar ميشال باشليه

name tedros-adhanom-ghebreyesus
 kind person
 la Tedros Adhanom Ghebreyesus
 la Tedros Adhanom
 ar تيدروس أدهانوم غيبريسوس
 ar تيدروس أدهانوم
 ar تيدروس غيبريسوس

name rafael-grossi
 kind person
 la Rafael Grossi
 la Rafael Mariano Grossi
 ar رافاييل غروسي
 ar رافاييل جروسي

name francesca-albanese
 kind person
 la Francesca Albanese
 ar فرانشيسكا ألبانيزي
 ar فرانشيسكا ألبانيز

name agnes-callamard
 kind person
 la Agnès Callamard
 la Agnes Callamard
 la Callamard
 ar أنييس كالامار
 ar أنياس كالامار
 ar كالامار
 ar أغنيس كالامار

name gianni-infantino
 kind person
 la Gianni Infantino
 la Infantino
 ar جياني إنفانتينو
 ar إنفانتينو

# Israel and Palestine

name benjamin-netanyahu
 kind person
 country israel
 la Benjamin Netanyahu
 la Netanyahu
 la Binyamin Netanyahu
 ar بنيامين نتنياهو
 ar نتنياهو
 ar بنيامين نتانياهو
 ar نتانياهو

name naftali-bennett
 kind person
 country israel
 la Naftali Bennett
 ar نفتالي بينيت
 ar نفتالي بنيت

name yair-lapid
 kind person
 country israel
 la Yair Lapid
 la Lapid
 ar يائير لابيد
 ar لابيد
 ar يائير لبيد

name benny-gantz
 kind person
 country israel
 la Benny Gantz
 la Gantz
 ar بيني غانتس
 ar غانتس
 ar بيني جانتس
 ar بيني غانتز

name yoav-gallant
 kind person
 country israel
 la Yoav Gallant
 la Gallant
 ar يوآف غالانت
 ar غالانت
 ar يوآف جالانت

name itamar-ben-gvir
 kind person
 country israel
 la Itamar Ben-Gvir
 la Itamar Ben Gvir
 la Ben-Gvir
 la Ben Gvir
 ar إيتمار بن غفير
 ar بن غفير
 ar ايتمار بن جفير

name bezalel-smotrich
 kind person
 country israel
 la Bezalel Smotrich
 la Smotrich
 ar بتسلئيل سموتريتش
 ar سموتريتش

name israel-katz
 kind person
 country israel
 la Israel Katz
 ar يسرائيل كاتس

name isaac-herzog
 kind person
 country israel
 la Isaac Herzog
 la Herzog
 ar إسحاق هرتسوغ
 ar هرتسوغ
 ar إسحق هرتسوغ

name avigdor-lieberman
 kind person
 country israel
 la Avigdor Lieberman
 la Lieberman
 ar أفيغدور ليبرمان
 ar ليبرمان

name ariel-sharon
 kind person
 country israel
 la Ariel Sharon
 ar أرييل شارون

name ehud-barak
 kind person
 country israel
 la Ehud Barak
 ar إيهود باراك

name ehud-olmert
 kind person
 country israel
 la Ehud Olmert
 la Olmert
 ar إيهود أولمرت
 ar أولمرت

name shimon-peres
 kind person
 country israel
 la Shimon Peres
 ar شمعون بيريز
 ar شيمون بيريز

name mahmoud-abbas
 kind person
 country palestine
 la Mahmoud Abbas
 ar محمود عباس
 ar أبو مازن

name yasser-arafat
 kind person
 country palestine
 la Yasser Arafat
 ar ياسر عرفات

name ismail-haniyeh
 kind person
 country palestine
 la Ismail Haniyeh
 la Haniyeh
 ar إسماعيل هنية
 ar هنية

name yahya-sinwar
 kind person
 country palestine
 la Yahya Sinwar
 la Sinwar
 ar يحيى السنوار
 ar السنوار

name khaled-meshaal
 kind person
 country palestine
 la Khaled Meshaal
 la Khaled Mashal
 ar خالد مشعل

name marwan-barghouti
 kind person
 country palestine
 la Marwan Barghouti
 ar مروان البرغوثي

name mohammed-deif
 kind person
 country palestine
 la Mohammed Deif
 la Mohammed al-Masri
 ar محمد الضيف

name shireen-abu-akleh
 kind person
 country palestine
 la Shireen Abu Akleh
 la Abu Akleh
 ar شيرين أبو عاقلة

# The Arab world

name mohammed-bin-salman
 kind person
 country saudi-arabia
 la Mohammed bin Salman
 la Mohammad bin Salman
 la MBS
 la MbS
 la Prince Mohammed bin Salman
 la Muhammad bin Salman
 ar محمد بن سلمان
 ar الأمير محمد بن سلمان

name king-salman
 kind person
 country saudi-arabia
 la King Salman
 la Salman bin Abdulaziz
 ar الملك سلمان
 ar سلمان بن عبد العزيز
 ar الملك سلمان بن عبد العزيز
 ar سلمان بن عبدالعزيز

name jamal-khashoggi
 kind person
 country saudi-arabia
 la Jamal Khashoggi
 la Khashoggi
 ar جمال خاشقجي
 ar خاشقجي

name adel-al-jubeir
 kind person
 country saudi-arabia
 la Adel al-Jubeir
 ar عادل الجبير

name faisal-bin-farhan
 kind person
 country saudi-arabia
 la Faisal bin Farhan
 ar فيصل بن فرحان

name osama-bin-laden
 kind person
 country saudi-arabia
 la Osama bin Laden
 la bin Laden
 la Bin Laden
 ar أسامة بن لادن
 ar بن لادن

name mohammed-bin-zayed
 kind person
 country united-arab-emirates
 la Mohammed bin Zayed
 la MBZ
 la MbZ
 la Sheikh Mohammed bin Zayed
 ar محمد بن زايد
 ar الشيخ محمد بن زايد

name mohammed-bin-rashid-al-maktoum
 kind person
 country united-arab-emirates
 la Mohammed bin Rashid Al Maktoum
 la Sheikh Mohammed bin Rashid
 ar محمد بن راشد آل مكتوم
 ar محمد بن راشد

name tamim-bin-hamad-al-thani
 kind person
 country qatar
 la Tamim bin Hamad Al Thani
 la Sheikh Tamim
 ar تميم بن حمد
 ar الشيخ تميم
 ar تميم بن حمد آل ثاني

name mohammed-bin-abdulrahman-al-thani
 kind person
 country qatar
 la Mohammed bin Abdulrahman Al Thani
 ar محمد بن عبد الرحمن آل ثاني

name hamad-bin-isa-al-khalifa
 kind person
 country bahrain
 la Hamad bin Isa Al Khalifa
 la King Hamad
 ar حمد بن عيسى آل خليفة
 ar الملك حمد بن عيسى

name haitham-bin-tariq
 kind person
 country oman
 la Haitham bin Tariq
 la Sultan Haitham
 ar هيثم بن طارق
 ar السلطان هيثم

name abdel-fattah-al-sisi
 kind person
 country egypt
 la Abdel Fattah al-Sisi
 la Abdel Fattah el-Sisi
 la Abdel-Fattah el-Sissi
 la Sisi
 la el-Sisi
 la al-Sisi
 ar عبد الفتاح السيسي
 ar السيسي
 ar عبدالفتاح السيسي

name mohamed-morsi
 kind person
 country egypt
 la Mohamed Morsi
 la Mohammed Morsi
 la Morsi
 ar محمد مرسي

name hosni-mubarak
 kind person
 country egypt
 la Hosni Mubarak
 la Mubarak
 ar حسني مبارك

name sameh-shoukry
 kind person
 country egypt
 la Sameh Shoukry
 ar سامح شكري

name alaa-abd-el-fattah
 kind person
 country egypt
 la Alaa Abd El-Fattah
 la Alaa Abdel Fattah
 la Alaa Abdel-Fattah
 ar علاء عبد الفتاح
 ar علاء عبدالفتاح

name mohamed-elbaradei
 kind person
 country egypt
 la Mohamed ElBaradei
 la ElBaradei
 ar محمد البرادعي
 ar البرادعي

name ahmed-el-tayeb
 kind person
 country egypt
 la Ahmed el-Tayeb
 la Ahmed al-Tayeb
 ar أحمد الطيب

name bashar-al-assad
 kind person
 country syria
 la Bashar al-Assad
 la Assad
 la Bashar Assad
 ar بشار الأسد

name ahmed-al-sharaa
 kind person
 country syria
 la Ahmed al-Sharaa
 la al-Sharaa
 la Abu Mohammed al-Jolani
 la Jolani
 la Abu Mohammad al-Julani
 ar أحمد الشرع
 ar أبو محمد الجولاني
 ar الجولاني

name hassan-nasrallah
 kind person
 country lebanon
 la Hassan Nasrallah
 la Nasrallah
 ar حسن نصر الله
 ar نصر الله
 ar حسن نصرالله

name naim-qassem
 kind person
 country lebanon
 la Naim Qassem
 ar نعيم قاسم

name saad-hariri
 kind person
 country lebanon
 la Saad Hariri
 ar سعد الحريري

name rafik-hariri
 kind person
 country lebanon
 la Rafik Hariri
 la Rafic Hariri
 ar رفيق الحريري

name michel-aoun
 kind person
 country lebanon
 la Michel Aoun
 ar ميشال عون

name joseph-aoun
 kind person
 country lebanon
 la Joseph Aoun
 ar جوزيف عون

name nawaf-salam
 kind person
 country lebanon
 la Nawaf Salam
 ar نواف سلام

name najib-mikati
 kind person
 country lebanon
 la Najib Mikati
 la Mikati
 ar نجيب ميقاتي
 ar ميقاتي

name nabih-berri
 kind person
 country lebanon
 la Nabih Berri
 la Berri
 ar نبيه بري

name samir-geagea
 kind person
 country lebanon
 la Samir Geagea
 la Geagea
 ar سمير جعجع
 ar جعجع

name walid-jumblatt
 kind person
 country lebanon
 la Walid Jumblatt
 la Jumblatt
 ar وليد جنبلاط
 ar جنبلاط

name king-abdullah-ii
 kind person
 country jordan
 la King Abdullah II
 ar الملك عبد الله الثاني
 ar الملك عبدالله الثاني
 ar عبد الله الثاني

name ayman-safadi
 kind person
 country jordan
 la Ayman Safadi
 ar أيمن الصفدي

name nouri-al-maliki
 kind person
 country iraq
 la Nouri al-Maliki
 ar نوري المالكي

name muqtada-al-sadr
 kind person
 country iraq
 la Muqtada al-Sadr
 la Moqtada al-Sadr
 ar مقتدى الصدر

name mustafa-al-kadhimi
 kind person
 country iraq
 la Mustafa al-Kadhimi
 ar مصطفى الكاظمي

name mohammed-shia-al-sudani
 kind person
 country iraq
 la Mohammed Shia al-Sudani
 ar محمد شياع السوداني

name masoud-barzani
 kind person
 country iraq
 la Masoud Barzani
 ar مسعود بارزاني
 ar مسعود البارزاني

name saddam-hussein
 kind person
 country iraq
 la Saddam Hussein
 ar صدام حسين

name abu-bakr-al-baghdadi
 kind person
 country iraq
 la Abu Bakr al-Baghdadi
 ar أبو بكر البغدادي

name abdul-malik-al-houthi
 kind person
 country yemen
 la Abdul-Malik al-Houthi
 la Abdul Malik al-Houthi
 ar عبد الملك الحوثي
 ar عبدالملك الحوثي

name ali-abdullah-saleh
 kind person
 country yemen
 la Ali Abdullah Saleh
 ar علي عبد الله صالح
 ar علي عبدالله صالح

name abdrabbuh-mansur-hadi
 kind person
 country yemen
 la Abdrabbuh Mansur Hadi
 ar عبد ربه منصور هادي

name tawakkol-karman
 kind person
 country yemen
 la Tawakkol Karman
 ar توكل كرمان

name rashad-al-alimi
 kind person
 country yemen
 la Rashad al-Alimi
 ar رشاد العليمي

name muammar-gaddafi
 kind person
 country libya
 la Muammar Gaddafi
 la Moammar Gadhafi
 la Muammar Qaddafi
 la Gaddafi
 la Gadhafi
 la Qaddafi
 ar معمر القذافي
 ar القذافي

name khalifa-haftar
 kind person
 country libya
 la Khalifa Haftar
 la Haftar
 ar خليفة حفتر
 ar حفتر

name abdul-hamid-dbeibah
 kind person
 country libya
 la Abdul Hamid Dbeibah
 la Abdulhamid Dbeibah
 la Dbeibah
 ar عبد الحميد الدبيبة
 ar الدبيبة
 ar عبدالحميد الدبيبة

name saif-al-islam-gaddafi
 kind person
 country libya
 la Saif al-Islam Gaddafi
 ar سيف الإسلام القذافي

name kais-saied
 kind person
 country tunisia
 la Kais Saied
 la Saied
 ar قيس سعيد

name rached-ghannouchi
 kind person
 country tunisia
 la Rached Ghannouchi
 la Ghannouchi
 ar راشد الغنوشي
 ar الغنوشي

name beji-caid-essebsi
 kind person
 country tunisia
 la Beji Caid Essebsi
 ar الباجي قايد السبسي

name zine-el-abidine-ben-ali
 kind person
 country tunisia
 la Zine El Abidine Ben Ali
 la Ben Ali
 ar زين العابدين بن علي

name abdelmadjid-tebboune
 kind person
 country algeria
 la Abdelmadjid Tebboune
 la Tebboune
 ar عبد المجيد تبون
 ar تبون
 ar عبدالمجيد تبون

name abdelaziz-bouteflika
 kind person
 country algeria
 la Abdelaziz Bouteflika
 la Bouteflika
 ar عبد العزيز بوتفليقة
 ar بوتفليقة

name mohammed-vi
 kind person
 country morocco
 la Mohammed VI
 la King Mohammed VI
 ar الملك محمد السادس
 ar محمد السادس

name aziz-akhannouch
 kind person
 country morocco
 la Aziz Akhannouch
 ar عزيز أخنوش
 ar أخنوش

name nasser-bourita
 kind person
 country morocco
 la Nasser Bourita
 ar ناصر بوريطة
 ar بوريطة

name brahim-ghali
 kind person
 country western-sahara
 la Brahim Ghali
 ar إبراهيم غالي

name abdel-fattah-al-burhan
 kind person
 country sudan
 la Abdel Fattah al-Burhan
 la al-Burhan
 ar عبد الفتاح البرهان
 ar الفريق البرهان
 ar عبدالفتاح البرهان

name mohamed-hamdan-dagalo
 kind person
 country sudan
 la Mohamed Hamdan Dagalo
 la Hemedti
 la Hemeti
 ar محمد حمدان دقلو
 ar حميدتي

name omar-al-bashir
 kind person
 country sudan
 la Omar al-Bashir
 ar عمر البشير

name abdalla-hamdok
 kind person
 country sudan
 la Abdalla Hamdok
 la Hamdok
 ar عبد الله حمدوك
 ar حمدوك

# Iran, Turkey and Asia

name ali-khamenei
 kind person
 country iran
 la Ali Khamenei
 la Khamenei
 ar علي خامنئي
 ar خامنئي
 ar آية الله خامنئي

name ebrahim-raisi
 kind person
 country iran
 la Ebrahim Raisi
 ar إبراهيم رئيسي

name hassan-rouhani
 kind person
 country iran
 la Hassan Rouhani
 la Rouhani
 ar حسن روحاني
 ar روحاني

name masoud-pezeshkian
 kind person
 country iran
 la Masoud Pezeshkian
 la Pezeshkian
 ar مسعود بزشكيان
 ar بزشكيان

name mohammad-javad-zarif
 kind person
 country iran
 la Mohammad Javad Zarif
 la Zarif
 ar محمد جواد ظريف

name abbas-araghchi
 kind person
 country iran
 la Abbas Araghchi
 la Araghchi
 ar عباس عراقجي
 ar عراقجي

name qassem-soleimani
 kind person
 country iran
 la Qassem Soleimani
 la Qasem Soleimani
 la Soleimani
 ar قاسم سليماني

name narges-mohammadi
 kind person
 country iran
 la Narges Mohammadi
 ar نرجس محمدي

name recep-tayyip-erdogan
 kind person
 country turkey
 la Recep Tayyip Erdogan
 la Erdogan
 la Recep Tayyip Erdoğan
 la Erdoğan
 ar رجب طيب أردوغان
 ar أردوغان

name hakan-fidan
 kind person
 country turkey
 la Hakan Fidan
 ar هاكان فيدان
 ar حقان فيدان

name mevlut-cavusoglu
 kind person
 country turkey
 la Mevlüt Çavuşoğlu
 la Mevlut Cavusoglu
 la Cavusoglu
 ar مولود تشاووش أوغلو
 ar مولود جاويش أوغلو
 ar جاويش أوغلو

name kemal-klcdaroglu
 kind person
 country turkey
 la Kemal Kılıçdaroğlu
 la Kemal Kilicdaroglu
 la Kilicdaroglu
 ar كمال كليتشدار أوغلو
 ar كليتشدار أوغلو
 ar كمال كيليتشدار أوغلو

name ekrem-imamoglu
 kind person
 country turkey
 la Ekrem İmamoğlu
 la Ekrem Imamoglu
 la Imamoglu
 ar أكرم إمام أوغلو
 ar إمام أوغلو

name devlet-bahceli
 kind person
 country turkey
 la Devlet Bahçeli
 la Devlet Bahceli
 la Bahceli
 ar دولت بهتشلي
 ar دولت بهجلي

name selahattin-demirtas
 kind person
 country turkey
 la Selahattin Demirtaş
 la Selahattin Demirtas
 la Demirtas
 ar صلاح الدين دميرتاش
 ar دميرتاش

name abdullah-ocalan
 kind person
 country turkey
 la Abdullah Öcalan
 la Abdullah Ocalan
 la Ocalan
 ar عبد الله أوجلان
 ar أوجلان
 ar عبدالله أوجلان

name fethullah-gulen
 kind person
 country turkey
 la Fethullah Gülen
 la Fethullah Gulen
 ar فتح الله غولن
 ar فتح الله كولن
 ar فتح الله جولن

name xi-jinping
 kind person
 country china
 la Xi Jinping
 ar شي جين بينغ
 ar شي جينبينغ
 ar شي جين بينج

name wang-yi
 kind person
 country china
 la Wang Yi
 ar وانغ يي

name shinzo-abe
 kind person
 country japan
 la Shinzo Abe
 ar شينزو آبي

name fumio-kishida
 kind person
 country japan
 la Fumio Kishida
 la Kishida
 ar فوميو كيشيدا
 ar كيشيدا

name yoon-suk-yeol
 kind person
 country south-korea
 la Yoon Suk Yeol
 la Yoon Suk-yeol
 ar يون سوك يول
 ar يون سيوك يول

name kim-jong-un
 kind person
 country north-korea
 la Kim Jong Un
 la Kim Jong-un
 ar كيم جونغ أون
 ar كيم جونج أون

name narendra-modi
 kind person
 country india
 la Narendra Modi
 la Modi
 ar ناريندرا مودي
 ar مودي

name imran-khan
 kind person
 country pakistan
 la Imran Khan
 ar عمران خان

name nawaz-sharif
 kind person
 country pakistan
 la Nawaz Sharif
 ar نواز شريف

name shehbaz-sharif
 kind person
 country pakistan
 la Shehbaz Sharif
 ar شهباز شريف

name sheikh-hasina
 kind person
 country bangladesh
 la Sheikh Hasina
 la Hasina
 ar الشيخة حسينة
 ar شيخة حسينة
 ar حسينة واجد

name aung-san-suu-kyi
 kind person
 country myanmar
 la Aung San Suu Kyi
 la Suu Kyi
 ar أونغ سان سو تشي
 ar أونغ سان سو كي
 ar أون سان سو تشي

name min-aung-hlaing
 kind person
 country myanmar
 la Min Aung Hlaing
 ar مين أونغ هلاينغ

name rodrigo-duterte
 kind person
 country philippines
 la Rodrigo Duterte
 la Duterte
 ar رودريغو دوتيرتي
 ar دوتيرتي

name abiy-ahmed
 kind person
 country ethiopia
 la Abiy Ahmed
 ar آبي أحمد

name paul-kagame
 kind person
 country rwanda
 la Paul Kagame
 la Kagame
 ar بول كاغامي
 ar كاغامي
 ar بول كاجامي

name cyril-ramaphosa
 kind person
 country south-africa
 la Cyril Ramaphosa
 la Ramaphosa
 ar سيريل رامافوزا
 ar رامافوزا

name jacob-zuma
 kind person
 country south-africa
 la Jacob Zuma
 la Zuma
 ar جاكوب زوما

name bola-tinubu
 kind person
 country nigeria
 la Bola Tinubu
 la Tinubu
 ar بولا تينوبو
 ar تينوبو

name anthony-albanese
 kind person
 country australia
 la Anthony Albanese
 ar أنتوني ألبانيز
 ar أنتوني ألبانيزي
