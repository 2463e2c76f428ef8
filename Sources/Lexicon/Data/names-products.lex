#! lex 1 kind=names lang=mul

# Messengers and social apps

name whatsapp
 kind company
 country united-states
 class messenger
 maker meta
 la WhatsApp
 la Whats App
 la WhatsApp Inc
 la WhatsApp LLC
 la Whatsapp
 ar واتساب
 ar واتس اب
 ar الواتساب
 ar الواتس اب
 ar الواتس
 ar وتساب
 ar واتساپ
 ar واتس أب إنك

name whatsapp-business
 kind product
 country united-states
 class messenger
 maker meta
 la WhatsApp Business
 ar واتساب بيزنس
 ar واتساب للأعمال

name instagram
 kind product
 country united-states
 class messenger app
 maker meta
 la Instagram
 ar إنستغرام
 ar إنستجرام
 ar إنستقرام
 ar إنستاغرام
 ar إنستاجرام
 ar انستا جرام
 ar الإنستغرام
 ar أنستكرام

name facebook-messenger
 kind product
 country united-states
 class messenger
 maker meta
 la Facebook Messenger
 la Messenger app
 ar فيسبوك ماسنجر
 ar فيسبوك مسنجر
 ar تطبيق ماسنجر
 ar تطبيق مسنجر
 ar فيسبوك ميسنجر

name threads-app
 kind product
 country united-states
 class messenger app
 maker meta
 la Threads app
 la Instagram Threads
 ar ثريدز
 ar تطبيق ثريدز
 ar منصة ثريدز
 ar ثردز

name signal
 kind product
 country united-states
 class messenger
 la Signal
 la Signal Messenger
 la Signal app
 ar سيغنال
 ar سيجنال
 ar تطبيق سيغنال
 ar سغنال
 ar سجنال
 ar سيقنال

name signal-foundation
 kind organization
 country united-states
 class messenger
 la Signal Foundation
 ar مؤسسة سيغنال
 ar مؤسسة سيجنال

name telegram
 kind company
 country united-arab-emirates
 class messenger
 la Telegram
 la Telegram Messenger
 la Telegram FZ LLC
 ar تيليغرام
 ar تلغرام
 ar تليغرام
 ar تيليجرام
 ar تليجرام
 ar تلجرام
 ar تيلغرام
 ar تيليقرام
 ar تلقرام
 ar تلكرام
 ar تيليكرام
 ar التليغرام
 ar التلغرام
 ar التليجرام

name wechat
 kind product
 country china
 class messenger
 maker tencent
 la WeChat
 la Weixin
 ar وي تشات
 ar ويتشات
 ar وي شات
 ar ويشات
 ar ويتشاط

name qq
 kind product
 country china
 class messenger
 maker tencent
 la QQ
 ar كيو كيو
 ar كيو.كيو

name line-messenger
 kind product
 country japan
 class messenger
 la Line Messenger
 ar تطبيق لاين
 ar لاين للمراسلة

name kakaotalk
 kind product
 country south-korea
 class messenger
 maker kakao
 la KakaoTalk
 la Kakao Talk
 ar كاكاو توك
 ar كاكاوتوك

name skype
 kind product
 country united-states
 class messenger
 maker microsoft
 la Skype
 ar سكايب
 ar سكاي بي
 ar السكايب

name google-meet
 kind product
 country united-states
 class messenger
 maker google
 la Google Meet
 ar غوغل ميت
 ar جوجل ميت

name google-chat
 kind product
 country united-states
 class messenger
 maker google
 la Google Chat
 ar غوغل تشات
 ar جوجل تشات

name zoom
 kind product
 country united-states
 class messenger
 maker zoom-video-communications
 la Zoom
 la Zoom app
 ar زوم
 ar تطبيق زوم
 ar منصة زوم

name microsoft-teams
 kind product
 country united-states
 class messenger
 maker microsoft
 la Microsoft Teams
 ar مايكروسوفت تيمز

name slack
 kind product
 country united-states
 class messenger
 maker slack-technologies
 la Slack
 ar سلاك
 ar تطبيق سلاك

name imessage
 kind product
 country united-states
 class messenger
 maker apple
 la iMessage
 ar آي مسج
 ar آي ماسج
 ar آي مسدج
 ar أيماسج
 ar آيميسج

name facetime
 kind product
 country united-states
 class messenger
 maker apple
 la FaceTime
 ar فيس تايم
 ar فيستايم

name imo-messenger
 kind product
 country united-states
 class messenger
 la imo messenger
 la IMO app
 ar تطبيق إيمو
 ar إيمو للمراسلة

name threema
 kind product
 country switzerland
 class messenger
 la Threema
 ar ثريما
 ar تريما

name wickr
 kind product
 country united-states
 class messenger
 maker amazon
 la Wickr
 ar ويكر
 ar ويكر مي

name wire-messenger
 kind product
 country switzerland
 class messenger
 la Wire messenger
 ar تطبيق واير

name element-messenger
 kind product
 country united-kingdom
 class messenger
 la Element messenger
 la Matrix protocol
 ar تطبيق إيليمنت

name telemessage
 kind product
 country united-states
 class messenger software
 la TeleMessage
 la TM SGNL
 ar تيلي مسج
 ar تيليمسج
 ar تيلي ماسج

name kik-messenger
 kind product
 country canada
 class messenger
 la Kik Messenger
 la Kik
 ar كيك ماسنجر
 ar تطبيق كيك

name encrochat
 kind product
 country france
 class messenger
 la EncroChat
 ar إنكروتشات
 ar إنكرو تشات

name sky-ecc
 kind product
 country canada
 class messenger
 la Sky ECC
 ar سكاي إي سي سي
 ar سكاي إيسيسي

name anom
 kind product
 country australia
 class messenger app
 la ANOM
 la An0m
 ar أنوم
 ar تطبيق أنوم

name ghost-messaging-app
 kind product
 country netherlands
 class messenger
 la Ghost messaging app
 la Ghost ECC
 ar تطبيق غوست المشفر

name max-messenger
 kind product
 country russia
 class messenger
 maker vk-group
 la Max Messenger
 la MAX messenger
 ar ماكس الروسي
 ar تطبيق ماكس الروسي
 ar ماسنجر ماكس

name bale-messenger
 kind product
 country iran
 class messenger
 la Bale messenger
 ar تطبيق بله
 ar بله الإيراني

name rubika
 kind product
 country iran
 class messenger
 la Rubika
 ar روبيكا

name eitaa
 kind product
 country iran
 class messenger
 la Eitaa
 ar إيتا الإيراني

name soroush-messenger
 kind product
 country iran
 class messenger
 la Soroush messenger
 ar سروش الإيراني

name koo-app
 kind product
 country india
 class messenger
 la Koo app
 ar كو الهندي

name session-messenger
 kind product
 country united-states
 class messenger
 la Session messenger
 ar تطبيق سيشن

name bitchat
 kind product
 country united-states
 class messenger
 la Bitchat
 ar بت تشات

name google-messages
 kind product
 country united-states
 class messenger
 maker google
 la Google Messages
 ar رسائل غوغل

name youtube
 kind product
 country united-states
 class app
 maker google
 la YouTube
 ar يوتيوب
 ar اليوتيوب
 ar يو تيوب
 ar يتيوب
 ar يوتوب

name youtube-kids
 kind product
 country united-states
 class app
 maker google
 la YouTube Kids
 ar يوتيوب كيدز

name google-search
 kind product
 country united-states
 class app
 maker google
 la Google Search
 ar محرك بحث غوغل
 ar محرك بحث جوجل
 ar محرك البحث غوغل
 ar محرك البحث جوجل

name google-maps
 kind product
 country united-states
 class app
 maker google
 la Google Maps
 ar خرائط غوغل
 ar خرائط جوجل
 ar غوغل مابس
 ar جوجل مابس
 ar غوغل مابز
 ar جوجل مابز
 ar خرائط قوقل

name google-earth
 kind product
 country united-states
 class app
 maker google
 la Google Earth
 ar غوغل إيرث
 ar جوجل إيرث
 ar غوغل إرث

name google-play
 kind product
 country united-states
 class app
 maker google
 la Google Play
 la Google Play Store
 ar غوغل بلاي
 ar جوجل بلاي
 ar متجر غوغل بلاي
 ar متجر جوجل بلاي
 ar متجر غوغل
 ar متجر جوجل

name google-drive
 kind product
 country united-states
 class app
 maker google
 la Google Drive
 ar غوغل درايف
 ar جوجل درايف

name google-docs
 kind product
 country united-states
 class app
 maker google
 la Google Docs
 ar مستندات غوغل
 ar مستندات جوجل
 ar غوغل دوكس
 ar جوجل دوكس

name gmail
 kind product
 country united-states
 class app
 maker google
 la Gmail
 ar جيميل
 ar غيميل
 ar جي ميل
 ar جي-ميل

name google-translate
 kind product
 country united-states
 class app
 maker google
 la Google Translate
 ar ترجمة غوغل
 ar ترجمة جوجل
 ar مترجم غوغل
 ar مترجم جوجل

name google-photos
 kind product
 country united-states
 class app
 maker google
 la Google Photos
 ar صور غوغل
 ar صور جوجل

name google-pay
 kind product
 country united-states
 class app
 maker google
 la Google Pay
 ar غوغل باي
 ar جوجل باي

name google-cloud
 kind product
 country united-states
 class app
 maker google
 la Google Cloud
 ar غوغل كلاود
 ar جوجل كلاود
 ar سحابة غوغل
 ar سحابة جوجل

name google-news
 kind product
 country united-states
 class app
 maker google
 la Google News
 ar أخبار غوغل
 ar أخبار جوجل
 ar غوغل نيوز
 ar جوجل نيوز

name google-plus
 kind product
 country united-states
 class app
 maker google
 la Google Plus
 la Google+
 ar غوغل بلس
 ar جوجل بلس
 ar غوغل بلاس

name google-glass
 kind product
 country united-states
 class app
 maker google
 la Google Glass
 ar نظارات غوغل
 ar نظارات جوجل

name google-ads
 kind product
 country united-states
 class app
 maker google
 la Google Ads
 la AdSense
 ar غوغل أدسنس
 ar جوجل أدسنس
 ar أدسنس
 ar غوغل آدز
 ar جوجل آدز

name google-analytics
 kind product
 country united-states
 class app
 maker google
 la Google Analytics
 ar غوغل أناليتكس
 ar جوجل أناليتكس

name google-chrome
 kind product
 country united-states
 class app
 maker google
 la Google Chrome
 la Chrome browser
 ar غوغل كروم
 ar جوجل كروم
 ar متصفح كروم

name android
 kind product
 country united-states
 class app software
 maker google
 la Android
 ar أندرويد
 ar الأندرويد
 ar أندرويد غوغل

name chromeos
 kind product
 country united-states
 class app software
 maker google
 la ChromeOS
 la Chrome OS
 ar كروم أو إس

name google-pixel
 kind product
 country united-states
 class app device
 maker google
 la Google Pixel
 la Pixel phone
 ar غوغل بيكسل
 ar جوجل بيكسل
 ar هواتف بيكسل
 ar هاتف بيكسل

name app-store
 kind product
 country united-states
 class app
 maker apple
 la App Store
 ar آب ستور
 ar متجر آب ستور
 ar متجر تطبيقات أبل
 ar متجر التطبيقات آب ستور

name itunes
 kind product
 country united-states
 class app
 maker apple
 la iTunes
 ar آيتونز
 ar آي تيونز
 ar آي تونز

name icloud
 kind product
 country united-states
 class app
 maker apple
 la iCloud
 ar آي كلاود
 ar آيكلاود

name apple-music
 kind product
 country united-states
 class app
 maker apple
 la Apple Music
 ar أبل ميوزك
 ar آبل ميوزيك

name apple-pay
 kind product
 country united-states
 class app
 maker apple
 la Apple Pay
 ar أبل باي

name apple-tv-plus
 kind product
 country united-states
 class app
 maker apple
 la Apple TV+
 la Apple TV
 ar أبل تي في
 ar آبل تي في بلس

name apple-maps
 kind product
 country united-states
 class app
 maker apple
 la Apple Maps
 ar خرائط أبل

name apple-watch
 kind product
 country united-states
 class app device
 maker apple
 la Apple Watch
 ar أبل ووتش
 ar ساعة أبل
 ar ساعات أبل
 ar آبل واتش

name apple-vision-pro
 kind product
 country united-states
 class app device
 maker apple
 la Apple Vision Pro
 la Vision Pro
 ar فيجن برو
 ar أبل فيجن برو

name apple-intelligence
 kind product
 country united-states
 class app software
 maker apple
 la Apple Intelligence
 ar أبل إنتليجنس
 ar ذكاء أبل

name siri
 kind product
 country united-states
 class app software
 maker apple
 la Siri
 ar سيري
 ar المساعد الصوتي سيري
 ar المساعد سيري

name iphone
 kind product
 country united-states
 class app device
 maker apple
 la iPhone
 ar آيفون
 ar آي فون
 ar الآيفون

name ipad
 kind product
 country united-states
 class app device
 maker apple
 la iPad
 ar آيباد
 ar آي باد
 ar الآيباد

name ipod
 kind product
 country united-states
 class app device
 maker apple
 la iPod
 ar آيبود
 ar آي بود

name macbook
 kind product
 country united-states
 class app device
 maker apple
 la MacBook
 la MacBook Pro
 ar ماك بوك
 ar ماكبوك

name imac
 kind product
 country united-states
 class app device
 maker apple
 la iMac
 ar آيماك
 ar آي ماك

name airtag
 kind product
 country united-states
 class app device
 maker apple
 la AirTag
 la AirTags
 ar إير تاغ
 ar إيرتاغ
 ar إير تاج

name airpods
 kind product
 country united-states
 class app device
 maker apple
 la AirPods
 ar إيربودز
 ar إير بودز

name airplay
 kind product
 country united-states
 class app software
 maker apple
 la AirPlay
 ar إير بلاي

name ios
 kind product
 country united-states
 class app software
 maker apple
 la iOS
 ar آي أو إس
 ar آي.أو.إس
 ar آيو إس

name ipados
 kind product
 country united-states
 class app software
 maker apple
 la iPadOS
 ar آي باد أو إس
 ar آيباد أو إس

name macos
 kind product
 country united-states
 class app software
 maker apple
 la macOS
 la Mac OS
 ar ماك أو إس
 ar نظام ماك

name safari-browser
 kind product
 country united-states
 class app software
 maker apple
 la Safari browser
 ar متصفح سفاري
 ar سفاري من أبل

name lockdown-mode
 kind product
 country united-states
 class app software
 maker apple
 la Lockdown Mode
 la Apple Lockdown Mode
 ar وضع التأمين من أبل

name windows
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Windows
 la Windows 10
 la Windows 11
 ar ويندوز
 ar وندوز
 ar ويندوز 10
 ar ويندوز 11
 ar نظام التشغيل ويندوز

name microsoft-office
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Office
 la Office 365
 la Microsoft 365
 ar مايكروسوفت أوفيس
 ar أوفيس 365
 ar مايكروسوفت 365

name microsoft-outlook
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Outlook
 ar أوتلوك
 ar أوت لوك
 ar مايكروسوفت أوتلوك

name microsoft-exchange
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Exchange
 la Exchange Server
 ar مايكروسوفت إكستشينج
 ar مايكروسوفت إكسشينج
 ar إكستشينج سيرفر
 ar إكسشينج سيرفر
 ar مايكروسوفت إكستشانج

name microsoft-sharepoint
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft SharePoint
 la SharePoint
 ar شير بوينت
 ar شيربوينت
 ar مايكروسوفت شيربوينت

name microsoft-azure
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Azure
 la Azure
 ar أزور
 ar مايكروسوفت أزور
 ar أزور من مايكروسوفت
 ar منصة أزور

name microsoft-edge
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Edge
 ar مايكروسوفت إيدج
 ar متصفح إيدج

name internet-explorer
 kind product
 country united-states
 class app software
 maker microsoft
 la Internet Explorer
 ar إنترنت إكسبلورر
 ar إنترنت إكسبلورار

name microsoft-word
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Word
 ar مايكروسوفت وورد

name microsoft-excel
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Excel
 ar مايكروسوفت إكسل
 ar برنامج إكسل

name powerpoint
 kind product
 country united-states
 class app software
 maker microsoft
 la PowerPoint
 ar باور بوينت
 ar باوربوينت

name onedrive
 kind product
 country united-states
 class app software
 maker microsoft
 la OneDrive
 ar ون درايف
 ar وان درايف

name microsoft-defender
 kind product
 country united-states
 class app software
 maker microsoft
 la Microsoft Defender
 la Windows Defender
 ar مايكروسوفت ديفندر
 ar ويندوز ديفندر

name bing
 kind product
 country united-states
 class app software
 maker microsoft
 la Bing
 ar محرك بينغ
 ar محرك البحث بينغ
 ar بينغ من مايكروسوفت
 ar محرك بحث بينج

name cortana
 kind product
 country united-states
 class app software
 maker microsoft
 la Cortana
 ar كورتانا

name hotmail
 kind product
 country united-states
 class app
 maker microsoft
 la Hotmail
 ar هوتميل
 ar هوت ميل

name minecraft
 kind product
 country united-states
 class app games
 maker mojang
 la Minecraft
 ar ماينكرافت
 ar ماين كرافت

name azure-openai-service
 kind product
 country united-states
 class app software
 maker microsoft
 la Azure OpenAI Service
 ar خدمة أزور أوبن إيه آي

name hololens
 kind product
 country united-states
 class app device
 maker microsoft
 la HoloLens
 ar هولولنز
 ar هولولنس

name surface-tablet
 kind product
 country united-states
 class app device
 maker microsoft
 la Surface tablet
 la Microsoft Surface
 ar مايكروسوفت سيرفس
 ar مايكروسوفت سيرفيس

name firefox
 kind product
 country united-states
 class app software
 maker mozilla
 la Firefox
 la Mozilla Firefox
 ar فايرفوكس
 ar فاير فوكس
 ar فيرفوكس
 ar موزيلا فايرفوكس

name linux
 kind product
 country united-states
 class app software
 la Linux
 ar لينكس
 ar لينوكس
 ar نظام لينكس
 ar لاينكس

name ubuntu
 kind product
 country united-states
 class app software
 la Ubuntu
 ar أوبونتو
 ar أوبنتو

name tor-browser
 kind product
 country united-states
 class app software
 maker tor-project
 la Tor Browser
 ar متصفح تور
 ar شبكة تور

name brave-browser
 kind product
 country united-states
 class app software
 la Brave Browser
 ar متصفح بريف

name duckduckgo
 kind product
 country united-states
 class app software
 la DuckDuckGo
 ar دك دك غو
 ar داك داك غو
 ar دك دك جو

name wikipedia
 kind media
 country united-states
 class app
 maker wikimedia
 la Wikipedia
 ar ويكيبيديا
 ar ويكي بيديا
 ar موسوعة ويكيبيديا

name grokipedia
 kind product
 country united-states
 class app software
 maker xai
 la Grokipedia
 ar غروكيبيديا
 ar جروكيبيديا

name wordpress
 kind product
 country united-states
 class app software
 la WordPress
 ar وورد برس
 ar ووردبريس
 ar وردبريس

name photoshop
 kind product
 country united-states
 class app software
 maker adobe
 la Photoshop
 la Adobe Photoshop
 ar فوتوشوب
 ar فوتو شوب
 ar أدوبي فوتوشوب

name adobe-flash
 kind product
 country united-states
 class app software
 maker adobe
 la Adobe Flash
 ar أدوبي فلاش
 ar فلاش بلاير

name log4j
 kind product
 country united-states
 class app software
 la Log4j
 la Log4Shell
 ar لوغ فور جي
 ar لوغ4جي
 ar لوج فور جي
 ar لوغ فور شل

name moveit-transfer
 kind product
 country united-states
 class app software
 la MOVEit Transfer
 la MOVEit
 ar موف إت
 ar موفيت ترانسفر
 ar موف إت ترانسفر

name solarwinds-orion
 kind product
 country united-states
 class app software
 maker solarwinds
 la SolarWinds Orion
 la Orion platform
 ar سولار ويندز أوريون
 ar منصة أوريون

name eternalblue
 kind product
 country united-states
 class app malware
 la EternalBlue
 ar إيترنال بلو
 ar إترنال بلو
 ar إيتيرنال بلو

name heartbleed
 kind product
 country united-states
 class app software
 la Heartbleed
 ar هارت بليد
 ar هارتبليد

name forcedentry
 kind product
 country united-states
 class app malware
 maker nso-group
 la FORCEDENTRY
 la ForcedEntry
 ar فورسد إنتري
 ar فورسدإنتري
 ar فورس إنتري

name blastpass
 kind product
 country united-states
 class app malware
 maker nso-group
 la BLASTPASS
 la BlastPass
 ar بلاست باس
 ar بلاستباس

name pwnyourhome
 kind product
 country united-states
 class app malware
 maker nso-group
 la PWNYOURHOME
 ar بون يور هوم

name amazon-alexa
 kind product
 country united-states
 class app software
 maker amazon
 la Amazon Alexa
 ar أمازون أليكسا
 ar المساعد الصوتي أليكسا
 ar أليكسا من أمازون
 ar المساعدة الصوتية أليكسا

name amazon-echo
 kind product
 country united-states
 class app device
 maker amazon
 la Amazon Echo
 ar أمازون إيكو
 ar مكبر الصوت إيكو

name amazon-prime
 kind product
 country united-states
 class app
 maker amazon
 la Amazon Prime
 la Prime Video
 la Amazon Prime Video
 ar أمازون برايم
 ar برايم فيديو
 ar أمازون برايم فيديو

name kindle
 kind product
 country united-states
 class app device
 maker amazon
 la Kindle
 la Amazon Kindle
 ar كيندل
 ar كندل

name amazon-rekognition
 kind product
 country united-states
 class app software
 maker amazon
 la Amazon Rekognition
 la Rekognition
 ar ريكوغنيشن
 ar ريكوجنيشن

name project-nimbus
 kind product
 country united-states
 class app software
 la Project Nimbus
 ar مشروع نيمبوس
 ar نيمبوس
 ar مشروع نيمبس

name project-kuiper
 kind product
 country united-states
 class app network
 maker amazon
 la Project Kuiper
 la Amazon Kuiper
 la Amazon Leo
 ar مشروع كويبر
 ar كايبر من أمازون
 ar مشروع كايبر

name ring-doorbell
 kind product
 country united-states
 class app device
 maker amazon
 la Ring doorbell
 ar رينغ من أمازون
 ar كاميرات رينغ

name roomba
 kind product
 country united-states
 class app device
 la Roomba
 ar رومبا

name palantir-gotham
 kind product
 country united-states
 class app software
 maker palantir
 la Palantir Gotham
 ar بالانتير غوثام
 ar برنامج غوثام

name palantir-foundry
 kind product
 country united-states
 class app software
 maker palantir
 la Palantir Foundry
 ar بالانتير فاوندري

name maven-smart-system
 kind product
 country united-states
 class app software
 la Maven Smart System
 la Project Maven
 ar مشروع مافن
 ar مشروع مايفن
 ar نظام مافن

name vkontakte-app
 kind product
 country russia
 class app
 la VKontakte app
 ar تطبيق فكونتاكتي

name vine-app
 kind product
 country united-states
 class app
 la Vine app
 ar تطبيق فاين

name periscope-app
 kind product
 country united-states
 class app
 la Periscope app
 ar بيريسكوب
 ar تطبيق بيريسكوب

name bereal
 kind product
 country united-states
 class app
 la BeReal
 ar بي ريل
 ar تطبيق بي ريال

name venmo
 kind product
 country united-states
 class app
 maker paypal
 la Venmo
 ar فينمو

name cash-app
 kind product
 country united-states
 class app
 la Cash App
 ar كاش آب

name zelle
 kind product
 country united-states
 class app
 la Zelle
 ar زيل للمدفوعات

name strava
 kind product
 country united-states
 class app
 la Strava
 ar سترافا

name duolingo
 kind product
 country united-states
 class app
 la Duolingo
 ar دولينغو
 ar دوولينغو
 ar ديولينجو

name shazam
 kind product
 country united-states
 class app
 maker apple
 la Shazam
 ar شازام
 ar تطبيق شازام

name soundcloud
 kind product
 country united-states
 class app
 la SoundCloud
 ar ساوند كلاود
 ar ساوندكلاود

name couchsurfing
 kind product
 country united-states
 class app
 la Couchsurfing
 ar كاوتش سيرفينغ

name change-org
 kind product
 country united-states
 class app
 la Change.org
 ar تشينج دوت أورغ
 ar موقع تشينج
 ar تشانج دوت أورغ

name gofundme
 kind product
 country united-states
 class app
 la GoFundMe
 ar غو فند مي
 ar جو فند مي
 ar غوفاندمي

name kickstarter
 kind product
 country united-states
 class app
 la Kickstarter
 ar كيكستارتر
 ar كيك ستارتر

name patreon
 kind product
 country united-states
 class app
 la Patreon
 ar باتريون

name substack
 kind product
 country united-states
 class app
 la Substack
 ar سابستاك
 ar سبستاك

name flightradar24
 kind product
 country united-states
 class app
 la Flightradar24
 la FlightRadar24
 ar فلايت رادار 24
 ar فلايت رادار24
 ar فلايت رادار
 ar فلايترادار

name marinetraffic
 kind product
 country united-states
 class app
 la MarineTraffic
 ar مارين ترافيك
 ar مارين ترافك

name flightaware
 kind product
 country united-states
 class app
 la FlightAware
 ar فلايت أوير
 ar فلايتأوير

name pastebin
 kind product
 country united-states
 class app
 la Pastebin
 ar باستبين
 ar بيست بن

name speedtest
 kind product
 country united-states
 class app
 la Speedtest
 la Ookla
 ar سبيد تست
 ar أوكلا

name pokemon-go
 kind product
 country united-states
 class app games
 maker niantic
 la Pokemon Go
 la Pokémon Go
 ar بوكيمون غو
 ar بوكيمون جو
 ar بوكيمون قو

name faceapp
 kind product
 country russia
 class app
 la FaceApp
 ar فيس آب

name absher
 kind product
 country saudi-arabia
 class app
 la Absher
 ar منصة أبشر
 ar تطبيق أبشر

name tawakkalna
 kind product
 country saudi-arabia
 class app
 maker sdaia
 la Tawakkalna
 ar تطبيق توكلنا

name nusuk
 kind product
 country saudi-arabia
 class app
 la Nusuk
 ar منصة نسك
 ar تطبيق نسك

name sehhaty
 kind product
 country saudi-arabia
 class app
 la Sehhaty
 ar تطبيق صحتي
 ar صحتي السعودي

name haraj
 kind product
 country saudi-arabia
 class app
 la Haraj
 ar موقع حراج
 ar تطبيق حراج

name ehteraz
 kind product
 country qatar
 class app
 la Ehteraz
 ar تطبيق احتراز
 ar احتراز القطري

name uae-pass
 kind product
 country united-arab-emirates
 class app
 la UAE Pass
 ar الهوية الرقمية الإماراتية

name alhosn-app
 kind product
 country united-arab-emirates
 class app
 la Alhosn app
 ar تطبيق الحصن
 ar الحصن الإماراتي

name aadhaar
 kind product
 country india
 class app
 la Aadhaar
 ar آدهار

name aarogya-setu
 kind product
 country india
 class app
 la Aarogya Setu
 ar آروغيا سيتو

name bittorrent
 kind product
 country united-states
 class app
 la BitTorrent
 ar بت تورنت
 ar بيتورنت

name the-pirate-bay
 kind product
 country united-states
 class app
 la The Pirate Bay
 la Pirate Bay
 ar بايرت باي
 ar خليج القراصنة

name 4chan
 kind product
 country united-states
 class app
 la 4chan
 la 4Chan
 ar فور تشان
 ar 4 تشان

name 8chan
 kind product
 country united-states
 class app
 la 8chan
 la 8kun
 ar إيت تشان
 ar 8 تشان

name opensea
 kind product
 country united-states
 class app
 la OpenSea
 ar أوبن سي

name yubo
 kind product
 country united-states
 class app
 la Yubo
 ar يوبو

name bitcoin
 kind product
 class app
 la Bitcoin
 ar بيتكوين
 ar بتكوين
 ar البيتكوين
 ar البتكوين
 ar بت كوين

name ethereum
 kind product
 class app
 la Ethereum
 ar إيثريوم
 ar إيثيريوم
 ar إثيريوم
 ar إيثر

name dogecoin
 kind product
 class app
 la Dogecoin
 ar دوجكوين
 ar دوغكوين
 ar دوج كوين

name litecoin
 kind product
 class app
 la Litecoin
 ar لايتكوين
 ar لايت كوين

name monero
 kind product
 class app
 la Monero
 ar مونيرو

name usdt
 kind product
 class app
 la USDT
 la Tether stablecoin
 ar عملة تيذر المستقرة

name libra-cryptocurrency
 kind product
 class app
 maker meta
 la Libra cryptocurrency
 la Diem cryptocurrency
 ar عملة ليبرا
 ar ليبرا من فيسبوك

name petro-cryptocurrency
 kind product
 class app
 la Petro cryptocurrency
 ar عملة بترو

# Spyware and hacking tools

name pegasus
 kind product
 country israel
 class spyware
 maker nso-group
 la Pegasus
 la Pegasus spyware
 la Pegasus Spyware
 ar بيغاسوس
 ar بيجاسوس
 ar بيغسوس
 ar بيقاسوس
 ar بيكاسوس
 ar بيغاسس
 ar البيغاسوس
 ar بيجاسس
 ar برنامج بيغاسوس
 ar بيغازوس
 ar بيغاسيوس
 ar پيغاسوس
 ar بگاسوس

name phantom-spyware
 kind product
 country israel
 class spyware
 maker nso-group
 la Phantom spyware
 la NSO Phantom
 ar فانتوم من إن إس أو
 ar برنامج فانتوم للتجسس

name fleming
 kind product
 country israel
 class spyware
 maker nso-group
 la Fleming
 la Fleming app
 ar برنامج فليمينغ
 ar فليمنغ من إن إس أو

name graphite
 kind product
 country israel
 class spyware
 maker paragon-solutions
 la Graphite
 la Graphite spyware
 la Paragon Graphite
 ar غرافيت
 ar جرافيت
 ar غرافايت
 ar جرافايت
 ar برنامج غرافيت
 ar غرافيتي من باراغون

name devilstongue
 kind product
 country israel
 class spyware
 maker candiru
 la DevilsTongue
 la Devil's Tongue
 la Sherlock spyware
 ar ديفلز تانغ
 ar لسان الشيطان
 ar ديفيلز تونغ
 ar ديفلز تونغ

name reign-spyware
 kind product
 country israel
 class spyware
 maker quadream
 la Reign spyware
 la KingsPawn
 ar رين من كوادريم
 ar برنامج رين
 ar كينغز باون
 ar كينغزباون

name predator
 kind product
 country israel
 class spyware
 maker cytrox
 la Predator
 la Predator spyware
 ar بريداتور
 ar برداتور
 ar بريديتور
 ar برنامج بريداتور
 ar بريديتر
 ar بريدايتور
 ar برنامج المفترس

name alien-spyware
 kind product
 country greece
 class spyware
 maker cytrox
 la Alien spyware
 ar إيليان من سايتروكس

name ufed
 kind product
 country israel
 class spyware
 maker cellebrite
 la UFED
 la Cellebrite UFED
 ar يو إف إي دي
 ar يوفيد

name cellebrite-premium
 kind product
 country israel
 class spyware
 maker cellebrite
 la Cellebrite Premium
 ar سيلبرايت بريميوم

name aladdin-ad-based-spyware
 kind product
 country israel
 class spyware
 maker intellexa
 la Aladdin ad-based spyware
 la Intellexa Aladdin
 ar علاء الدين من إنتليكسا

name nova-spyware
 kind product
 country israel
 class spyware
 maker intellexa
 la Nova spyware
 la Green Arrow spyware
 ar غرين أرو

name finspy
 kind product
 country germany
 class spyware
 maker finfisher
 la FinSpy
 la FinFisher spyware
 la FinSpy Mobile
 ar فين سباي
 ar فنسباي
 ar فينسباي
 ar فن سباي
 ar فين سبي

name remote-control-system
 kind product
 country italy
 class spyware
 maker hacking-team
 la Remote Control System
 la RCS Galileo
 la Galileo RCS
 ar نظام التحكم عن بعد من هاكينغ تيم
 ar ريموت كنترول سيستم
 ar غاليليو للتجسس

name da-vinci-spyware
 kind product
 country italy
 class spyware
 maker hacking-team
 la Da Vinci spyware
 ar دافنشي للتجسس

name hermit-spyware
 kind product
 country italy
 class spyware
 maker rcs-lab
 la Hermit spyware
 la Hermit
 ar هيرمت
 ar هرميت
 ar هيرميت
 ar برنامج هيرميت

name dante-spyware
 kind product
 country italy
 class spyware
 maker memento-labs
 la Dante spyware
 ar دانتي للتجسس
 ar برنامج دانتي

name exodus-spyware
 kind product
 country italy
 class spyware
 maker esurv
 la Exodus spyware
 ar إكسودوس للتجسس

name spyrtacus
 kind product
 country italy
 class spyware
 maker sio-spa
 la Spyrtacus
 ar سبايرتاكوس

name skygofree
 kind product
 country italy
 class spyware
 la Skygofree
 ar سكاي غو فري

name epeius
 kind product
 country italy
 class spyware
 maker cy4gate
 la Epeius
 ar إيبيوس

name subzero-spyware
 kind product
 country austria
 class spyware
 maker dsirf
 la Subzero spyware
 la Subzero
 ar سب زيرو
 ar ساب زيرو
 ar سبزيرو

name heliconia
 kind product
 country spain
 class spyware
 maker variston
 la Heliconia
 ar هيليكونيا

name eagle-surveillance-system
 kind product
 country france
 class spyware
 maker amesys
 la Eagle surveillance system
 la EAGLE Amesys
 ar نظام إيغل
 ar إيغل من أميسيس

name cerebro
 kind product
 country france
 class spyware
 maker nexa-technologies
 la Cerebro
 la CEREBRO surveillance system
 ar سيريبرو
 ar نظام سيريبرو

name graykey
 kind product
 country united-states
 class spyware
 maker grayshift
 la GrayKey
 la Graykey
 ar غراي كي
 ar جراي كي
 ar غرايكي

name photodna
 kind product
 country united-states
 class spyware
 maker microsoft
 la PhotoDNA
 ar فوتو دي إن إيه

name xkeyscore
 kind product
 country united-states
 class spyware
 la XKeyscore
 la XKEYSCORE
 ar إكس كي سكور
 ar إكسكي سكور
 ar إكس-كي سكور

name prism-programme
 kind product
 country united-states
 class spyware
 la PRISM programme
 la PRISM
 la Prism surveillance
 ar بريزم
 ar برنامج بريزم

name echelon-surveillance
 kind product
 country united-states
 class spyware
 la Echelon surveillance
 ar إيشلون
 ar نظام إيشلون

name tempora-programme
 kind product
 country united-states
 class spyware
 la Tempora programme
 ar برنامج تيمبورا

name vault-7
 kind product
 country united-states
 class spyware
 la Vault 7
 ar فولت 7
 ar القبو 7
 ar فولت سفن

name stingray-surveillance
 kind product
 country united-states
 class spyware
 la StingRay surveillance
 la Stingray IMSI catcher
 ar ستينغ راي
 ar ستينغراي

name magnet-axiom
 kind product
 country united-states
 class spyware
 la Magnet Axiom
 ar ماغنت أكسيوم

name karma-hacking-tool
 kind product
 country united-arab-emirates
 class spyware
 maker darkmatter
 la Karma hacking tool
 la Karma spyware
 ar كارما للتجسس
 ar أداة كارما
 ar برنامج كارما
 ar كارما الإماراتي

name msspy
 kind product
 country china
 class spyware
 la MSSpy
 la MessageTap
 ar مسج تاب

name mfsocket
 kind product
 country china
 class spyware
 maker meiya-pico
 la MFSocket
 la Massistant
 ar إم إف سوكيت

name golden-shield
 kind product
 country china
 class spyware
 la Golden Shield
 la Great Firewall
 la Great Firewall of China
 ar جدار الحماية العظيم
 ar الدرع الذهبي
 ar جدار الصين الناري

name badbazaar
 kind product
 country china
 class spyware
 la BadBazaar
 ar باد بازار

name moonshine-spyware
 kind product
 country china
 class spyware
 la Moonshine spyware
 ar مونشاين للتجسس

name monokle
 kind product
 country russia
 class spyware
 la Monokle
 ar مونوكل للتجسس

name sorm
 kind product
 country russia
 class spyware
 la SORM
 ar نظام سورم
 ar سورم

name pallas-malware
 kind product
 country lebanon
 class spyware
 la Pallas malware
 ar بالاس للتجسس

name furball-malware
 kind product
 country iran
 class spyware
 la FurBall malware
 ar فوربول

name spymax
 kind product
 country syria
 class spyware
 la SpyMax
 la SpyNote
 ar سباي ماكس
 ar سباي نوت

name mspy
 kind product
 country united-states
 class spyware
 la mSpy
 ar إم سباي

name flexispy
 kind product
 country united-states
 class spyware
 la FlexiSPY
 la FlexiSpy
 ar فلكسي سباي

name pctattletale
 kind product
 country united-states
 class spyware
 la pcTattletale
 ar بي سي تاتل تيل

name cerberus-stalkerware
 kind product
 country united-states
 class spyware
 la Cerberus stalkerware
 ar سيربيروس للتجسس

name letmespy
 kind product
 country venezuela
 class spyware
 la LetMeSpy
 ar ليت مي سباي

name lavender-ai-system
 kind product
 country israel
 class spyware software
 la Lavender AI system
 ar نظام لافندر
 ar لافندر الإسرائيلي
 ar نظام لافندر للذكاء الاصطناعي

name gospel-ai-system
 kind product
 country israel
 class spyware software
 la Gospel AI system
 la Habsora
 ar نظام حبسورا
 ar هبسورا
 ar حبسورا
 ar حبسوراه
 ar غوسبل الإسرائيلي

name where-s-daddy
 kind product
 country israel
 class spyware software
 la Where's Daddy
 ar وير إز دادي

name red-wolf-surveillance
 kind product
 country israel
 class spyware software
 la Red Wolf surveillance
 ar الذئب الأحمر للمراقبة
 ar نظام الذئب الأحمر
 ar ريد وولف

name blue-wolf
 kind product
 country israel
 class spyware software
 la Blue Wolf
 la Wolf Pack surveillance
 ar الذئب الأزرق للمراقبة
 ar نظام الذئب الأزرق
 ar بلو وولف

name better-tomorrow-surveillance
 kind product
 country israel
 class spyware
 la Better Tomorrow surveillance
 ar بتر تومورو

# Malware families

name stuxnet
 kind product
 country united-states
 class malware
 la Stuxnet
 ar ستاكسنت
 ar ستكسنت
 ar ستوكسنت
 ar ستكس نت
 ar فيروس ستاكسنت
 ar ستاكس نت

name flame-malware
 kind product
 country united-states
 class malware
 la Flame malware
 ar فيروس فليم
 ar فليم للتجسس
 ar برنامج فليم

name duqu
 kind product
 country united-states
 class malware
 la Duqu
 ar دوكو الخبيث
 ar فيروس دوكو

name regin
 kind product
 country united-states
 class malware
 la Regin
 ar ريجين الخبيث
 ar برنامج ريجين

name gauss-malware
 kind product
 country united-states
 class malware
 la Gauss malware
 ar غاوس للتجسس

name notpetya
 kind product
 country russia
 class malware
 maker sandworm
 la NotPetya
 la Petya
 ar نوت بيتيا
 ar نت بيتيا
 ar بيتيا
 ar نوتبيتيا
 ar فيروس بيتيا

name wannacry
 kind product
 country north-korea
 class malware
 maker lazarus
 la WannaCry
 la Wanna Cry
 la WannaCrypt
 ar واناكراي
 ar وانا كراي
 ar واناكري
 ar فيروس الفدية واناكراي
 ar ونا كراي

name shamoon
 kind product
 country iran
 class malware
 la Shamoon
 la Disttrack
 ar شمعون الخبيث
 ar فيروس شمعون
 ar شامون
 ar فيروس شامون
 ar شمعون 2

name zerocleare
 kind product
 country iran
 class malware
 la ZeroCleare
 ar زيرو كلير

name triton-malware
 kind product
 country russia
 class malware
 la Triton malware
 la Trisis
 ar ترايتون الخبيث
 ar برنامج تريتون

name industroyer
 kind product
 country russia
 class malware
 la Industroyer
 la CrashOverride
 ar إندستروير
 ar كراش أوفررايد

name blackenergy
 kind product
 country russia
 class malware
 la BlackEnergy
 ar بلاك إنرجي

name snake-malware
 kind product
 country russia
 class malware
 la Snake malware
 la Uroburos
 ar أوروبوروس

name sunburst-malware
 kind product
 country russia
 class malware
 la SUNBURST malware
 la Solorigate
 ar سنبرست

name hermeticwiper
 kind product
 country russia
 class malware
 la HermeticWiper
 ar هيرميتك وايبر

name whispergate
 kind product
 country russia
 class malware
 la WhisperGate
 ar ويسبر غيت

name acidrain
 kind product
 country russia
 class malware
 la AcidRain
 ar أسيد رين

name drovorub
 kind product
 country russia
 class malware
 la Drovorub
 ar دروفوروب

name emotet
 kind product
 country russia
 class malware
 la Emotet
 ar إيموتيت
 ar إيموتت

name zeus-trojan
 kind product
 country russia
 class malware
 la Zeus trojan
 ar زيوس الخبيث
 ar حصان طروادة زيوس

name qakbot
 kind product
 country russia
 class malware
 la QakBot
 la Qakbot
 la Qbot
 ar كاكبوت
 ar قاك بوت
 ar كاك بوت

name dridex
 kind product
 country russia
 class malware
 la Dridex
 ar دريدكس

name icedid
 kind product
 country russia
 class malware
 la IcedID
 ar آيسد آي دي

name lockergoga
 kind product
 country russia
 class malware
 la LockerGoga
 ar لوكر غوغا

name lumma-stealer
 kind product
 country russia
 class malware
 la Lumma Stealer
 la LummaC2
 ar لوما ستيلر
 ar برنامج لوما

name redline-stealer
 kind product
 country russia
 class malware
 la RedLine Stealer
 la RedLine
 ar ريد لاين ستيلر

name raccoon-stealer
 kind product
 country russia
 class malware
 la Raccoon Stealer
 ar راكون ستيلر

name danabot
 kind product
 country russia
 class malware
 la DanaBot
 ar دانابوت

name cryptolocker
 kind product
 country russia
 class malware
 la CryptoLocker
 ar كريبتو لوكر

name mirai-botnet
 kind product
 class malware
 la Mirai botnet
 la Mirai
 ar ميراي
 ar شبكة ميراي

name cobalt-strike
 kind product
 class malware
 la Cobalt Strike
 ar كوبالت سترايك

name mimikatz
 kind product
 class malware
 la Mimikatz
 ar ميميكاتز

name njrat
 kind product
 class malware
 la njRAT
 la njRat
 ar إن جي رات

name asyncrat
 kind product
 class malware
 la AsyncRAT
 ar أسينك رات

name darkcomet
 kind product
 class malware
 la DarkComet
 ar دارك كوميت

name xloader
 kind product
 class malware
 la XLoader
 ar إكس لودر

name agent-tesla
 kind product
 class malware
 la Agent Tesla
 ar إيجنت تيسلا
 ar أجنت تسلا

name ransomexx
 kind product
 class malware
 la RansomEXX
 ar رانسوم إكس

name iloveyou-virus
 kind product
 class malware
 la ILOVEYOU virus
 ar فيروس أحبك
 ar فيروس آي لوف يو

name mydoom
 kind product
 class malware
 la MyDoom
 ar ماي دوم

name conficker
 kind product
 class malware
 la Conficker
 ar كونفيكر

name code-red-worm
 kind product
 class malware
 la Code Red worm
 ar كود ريد

name joker-malware
 kind product
 class malware
 la Joker malware
 ar جوكر الخبيث
 ar برنامج جوكر

name meduza-stealer
 kind product
 class malware
 la Meduza Stealer
 ar ميدوزا ستيلر

name sparkcat
 kind product
 class malware
 la SparkCat
 ar سبارك كات

name vo1d-botnet
 kind product
 class malware
 la Vo1d botnet
 ar بوت نت فويد

name shadowpad
 kind product
 country china
 class malware
 la ShadowPad
 ar شادو باد

name plugx
 kind product
 country china
 class malware
 la PlugX
 ar بلغ إكس
 ar بلاغ إكس

name badbox
 kind product
 country china
 class malware
 la BadBox
 la BADBOX 2.0
 ar باد بوكس

name bpfdoor
 kind product
 country china
 class malware
 la BPFDoor
 ar بي بي إف دور

name raptor-train
 kind product
 country china
 class malware
 la Raptor Train
 ar رابتور ترين

name iocontrol
 kind product
 country iran
 class malware
 la IOCONTROL
 ar آيو كونترول

name dchspy
 kind product
 country iran
 class malware
 la DCHSpy
 ar دي سي إتش سباي

name blackrock-android-malware
 kind product
 country iran
 class malware
 la BlackRock Android malware
 ar بلاك روك الخبيث

name havij
 kind product
 country united-states
 class malware
 la Havij
 ar هافيج

# Artificial-intelligence models

name chatgpt
 kind product
 country united-states
 class ai
 maker openai
 la ChatGPT
 la Chat GPT
 la ChatGPT Plus
 ar تشات جي بي تي
 ar شات جي بي تي
 ar تشات جي.بي.تي
 ar تشات جيبيتي
 ar شات جيبيتي
 ar تشات-جي بي تي
 ar شات جي.بي.تي
 ar تشات جي بي تي بلس
 ar جات جي بي تي
 ar شات جبت

name gpt-3
 kind product
 country united-states
 class ai
 maker openai
 la GPT-3
 la GPT-3.5
 ar جي بي تي 3
 ar جي.بي.تي 3
 ar جي بي تي-3

name gpt-4
 kind product
 country united-states
 class ai
 maker openai
 la GPT-4
 la GPT4
 la GPT-4 Turbo
 ar جي بي تي 4
 ar جي.بي.تي 4
 ar جي بي تي-4
 ar جي بي تي4

name gpt-4o
 kind product
 country united-states
 class ai
 maker openai
 la GPT-4o
 la GPT4o
 ar جي بي تي 4 أو
 ar جي بي تي فور أو

name gpt-5
 kind product
 country united-states
 class ai
 maker openai
 la GPT-5
 la GPT5
 la GPT-5.1
 ar جي بي تي 5
 ar جي.بي.تي 5
 ar جي بي تي-5
 ar جي بي تي5

name gpt-oss
 kind product
 country united-states
 class ai
 maker openai
 la GPT-oss
 ar جي بي تي أو إس إس

name openai-o1
 kind product
 country united-states
 class ai
 maker openai
 la OpenAI o1
 la o1-preview
 ar أو 1 من أوبن إيه آي

name openai-o3
 kind product
 country united-states
 class ai
 maker openai
 la OpenAI o3
 ar أو 3 من أوبن إيه آي

name sora
 kind product
 country united-states
 class ai
 maker openai
 la Sora
 la Sora 2
 la OpenAI Sora
 ar تطبيق سورا
 ar نموذج سورا
 ar سورا 2

name dall-e
 kind product
 country united-states
 class ai
 maker openai
 la DALL-E
 la Dall-E
 la DALL-E 3
 ar دال إي
 ar دال-إي
 ar دالي من أوبن إيه آي
 ar دال-إي 3

name whisper-openai
 kind product
 country united-states
 class ai
 maker openai
 la Whisper OpenAI
 la OpenAI Whisper
 ar ويسبر من أوبن إيه آي

name openai-codex
 kind product
 country united-states
 class ai
 maker openai
 la OpenAI Codex
 ar كودكس من أوبن إيه آي
 ar أوبن إيه آي كودكس

name chatgpt-atlas
 kind product
 country united-states
 class ai
 maker openai
 la ChatGPT Atlas
 ar تشات جي بي تي أطلس
 ar متصفح أطلس

name claude-ai
 kind product
 country united-states
 class ai
 maker anthropic
 la Claude AI
 la Claude chatbot
 la Claude 3
 la Claude 3.5 Sonnet
 ar نموذج كلود
 ar كلود للذكاء الاصطناعي
 ar روبوت الدردشة كلود
 ar كلود 3

name claude-code
 kind product
 country united-states
 class ai
 maker anthropic
 la Claude Code
 ar كلود كود

name claude-opus
 kind product
 country united-states
 class ai
 maker anthropic
 la Claude Opus
 la Claude Opus 4
 ar كلود أوبوس

name gemini
 kind product
 country united-states
 class ai
 maker google
 la Gemini
 la Google Gemini
 la Gemini Pro
 la Gemini 2.0
 ar جيميناي
 ar جيمناي
 ar جيميني من غوغل
 ar غوغل جيميناي
 ar جوجل جيميناي
 ar جيمني من غوغل
 ar جمناي
 ar غيميناي
 ar جيمينى
 ar غوغل جيميني

name google-bard
 kind product
 country united-states
 class ai
 maker google
 la Google Bard
 ar غوغل بارد
 ar جوجل بارد
 ar روبوت الدردشة بارد
 ar روبوت بارد
 ar تشات بوت بارد

name google-gemma
 kind product
 country united-states
 class ai
 maker google
 la Google Gemma
 la Gemma model
 ar نموذج جيما
 ar جيما من غوغل

name google-veo
 kind product
 country united-states
 class ai
 maker google
 la Google Veo
 la Veo 3
 ar فيو 3
 ar فيو من غوغل

name nano-banana
 kind product
 country united-states
 class ai
 maker google
 la Nano Banana
 ar نانو بنانا
 ar نانو بانانا

name notebooklm
 kind product
 country united-states
 class ai
 maker google
 la NotebookLM
 ar نوت بوك إل إم
 ar نوتبوك إل إم

name alphago
 kind product
 country united-states
 class ai
 maker deepmind
 la AlphaGo
 ar ألفا غو
 ar ألفا جو
 ar ألفاغو

name alphafold
 kind product
 country united-states
 class ai
 maker deepmind
 la AlphaFold
 ar ألفا فولد
 ar ألفافولد

name lamda
 kind product
 country united-states
 class ai
 maker google
 la LaMDA
 ar لامدا
 ar نموذج لامدا

name microsoft-copilot
 kind product
 country united-states
 class ai
 maker microsoft
 la Microsoft Copilot
 la Copilot
 la Windows Copilot
 ar كوبايلوت
 ar كو بايلوت
 ar كوبيلوت
 ar مايكروسوفت كوبايلوت
 ar كوبايلت
 ar كوبايلوت من مايكروسوفت

name github-copilot
 kind product
 country united-states
 class ai
 maker microsoft
 la GitHub Copilot
 ar غيت هاب كوبايلوت
 ar جيت هاب كوبايلوت

name tay-chatbot
 kind product
 country united-states
 class ai
 maker microsoft
 la Tay chatbot
 ar روبوت تاي
 ar روبوت الدردشة تاي

name grok
 kind product
 country united-states
 class ai
 maker xai
 la Grok
 la Grok AI
 la Grok 3
 la Grok 4
 ar غروك
 ar جروك
 ar قروك
 ar كروك من إكس
 ar روبوت الدردشة غروك
 ar غروك 3
 ar غروك 4

name llama
 kind product
 country united-states
 class ai
 maker meta
 la Llama
 la LLaMA
 la Llama 2
 la Llama 3
 la Meta Llama
 ar لاما من ميتا
 ar نموذج لاما
 ar لاما 2
 ar لاما 3
 ar ميتا لاما
 ar لاما 4

name meta-ai
 kind product
 country united-states
 class ai
 maker meta
 la Meta AI
 ar ميتا إيه آي
 ar ميتا آي
 ar ميتا للذكاء الاصطناعي

name ray-ban-meta
 kind product
 country united-states
 class ai device
 maker meta
 la Ray-Ban Meta
 la Meta Ray-Ban
 ar ري بان ميتا
 ar نظارات ميتا الذكية
 ar راي بان ميتا

name meta-quest
 kind product
 country united-states
 class ai device
 maker meta
 la Meta Quest
 la Oculus Quest
 la Oculus Rift
 ar ميتا كويست
 ar أوكولوس
 ar أوكولوس كويست
 ar أوكيولوس

name horizon-worlds
 kind product
 country united-states
 class ai
 maker meta
 la Horizon Worlds
 ar هورايزون وورلدز

name stable-diffusion
 kind product
 country united-states
 class ai
 maker stability-ai
 la Stable Diffusion
 ar ستيبل ديفيوجن
 ar ستابل ديفيوجن
 ar ستايبل ديفيوجن

name midjourney-model
 kind product
 country united-states
 class ai
 maker midjourney-inc
 la Midjourney model
 ar نموذج ميدجورني

name deepseek-r1
 kind product
 country china
 class ai
 maker deepseek
 la DeepSeek R1
 la DeepSeek-R1
 la DeepSeek V3
 ar ديب سيك آر 1
 ar ديب سيك-آر1
 ar ديب سيك آر1
 ar ديب سيك في 3

name ernie-bot
 kind product
 country china
 class ai
 maker baidu
 la Ernie Bot
 la Wenxin Yiyan
 la ERNIE
 ar إرني بوت
 ar إيرني بوت
 ar إرني
 ar وينشين ييان

name qwen
 kind product
 country china
 class ai
 maker alibaba
 la Qwen
 la Tongyi Qianwen
 la Qwen 2.5
 ar كيوين
 ar كوين من علي بابا
 ar تشوين
 ar تونغي تشيانوين
 ar كيوين 2.5

name kimi
 kind product
 country china
 class ai
 maker moonshot-ai
 la Kimi K2
 ar كيمي كيه 2
 ar كيمي الصيني
 ar نموذج كيمي

name doubao
 kind product
 country china
 class ai
 maker bytedance
 la Doubao
 ar دوباو
 ar دوبو الصيني
 ar دو باو

name hunyuan
 kind product
 country china
 class ai
 maker tencent
 la Hunyuan
 ar هونيوان
 ar هون يوان

name seedance
 kind product
 country china
 class ai
 maker bytedance
 la Seedance
 ar سيدانس

name kling-ai
 kind product
 country china
 class ai
 maker kuaishou
 la Kling AI
 ar كلينغ إيه آي

name le-chat-mistral
 kind product
 country france
 class ai
 maker mistral-ai
 la Le Chat Mistral
 la Le Chat
 ar لو شات من ميسترال
 ar لو شا من ميسترال
 ar لو تشات

name falcon-llm
 kind product
 country united-arab-emirates
 class ai
 maker technology-innovation-institute
 la Falcon LLM
 la Falcon AI model
 la Falcon 40B
 ar نموذج فالكون
 ar فالكون الإماراتي
 ar فالكون 40 بي

name jais
 kind product
 country united-arab-emirates
 class ai
 maker g42
 la Jais
 la Jais AI
 ar نموذج جيس
 ar جيس الإماراتي
 ar نموذج جيس اللغوي

name k2-think
 kind product
 country united-arab-emirates
 class ai
 la K2 Think
 ar كيه 2 ثينك
 ar كي 2 ثينك

name allam
 kind product
 country saudi-arabia
 class ai
 maker sdaia
 la ALLaM
 la Allam
 ar نموذج علّام
 ar نموذج علام
 ar علام السعودي
 ar علّام السعودي

name fanar
 kind product
 country qatar
 class ai
 la Fanar
 la Fanar AI
 ar نموذج فنار
 ar فنار القطري

name dabus
 kind product
 country united-states
 class ai
 la DABUS
 ar دابوس للذكاء الاصطناعي

name moltbook
 kind product
 country united-states
 class ai
 la Moltbook
 ar مولت بوك

name openclaw
 kind product
 country united-states
 class ai
 la OpenClaw
 ar أوبن كلو

name ibm-watson
 kind product
 country united-states
 class ai
 maker ibm
 la IBM Watson
 ar آي بي إم واتسون
 ar واتسون من آي بي إم

name sophia-robot
 kind product
 country united-states
 class ai
 la Sophia robot
 ar الروبوت صوفيا
 ar الروبوتة صوفيا

name optimus-robot
 kind product
 country united-states
 class ai
 maker tesla
 la Optimus robot
 la Tesla Optimus
 ar الروبوت أوبتيموس
 ar أوبتيموس من تسلا
 ar روبوت أوبتيموس

name tesla-autopilot
 kind product
 country united-states
 class ai
 maker tesla
 la Tesla Autopilot
 ar أوتوبايلوت تسلا
 ar القيادة الذاتية من تسلا
 ar أوتو بايلوت

name nvidia-h100
 kind product
 country united-states
 class ai chip
 maker nvidia
 la Nvidia H100
 la H100
 ar رقائق إتش 100
 ar إتش 100
 ar إتش100

name nvidia-h20
 kind product
 country united-states
 class ai chip
 maker nvidia
 la Nvidia H20
 la H20
 ar رقائق إتش 20
 ar إتش 20
 ar إتش20

name nvidia-h200
 kind product
 country united-states
 class ai chip
 maker nvidia
 la Nvidia H200
 la H200
 ar رقائق إتش 200
 ar إتش 200
 ar إتش200

name nvidia-blackwell
 kind product
 country united-states
 class ai chip
 maker nvidia
 la Nvidia Blackwell
 la Blackwell chip
 ar رقائق بلاكويل
 ar بلاكويل
 ar بلاك ويل

name nvidia-a100
 kind product
 country united-states
 class ai chip
 maker nvidia
 la Nvidia A100
 ar رقائق إيه 100

name cuda
 kind product
 country united-states
 class ai software
 maker nvidia
 la CUDA
 ar منصة كودا

name ascend-910
 kind product
 country china
 class ai chip
 maker huawei
 la Ascend 910
 la Huawei Ascend
 ar رقائق أسيند
 ar أسيند 910
 ar هواوي أسيند

name harmonyos
 kind product
 country china
 class ai software
 maker huawei
 la HarmonyOS
 la Harmony OS
 ar هارموني أو إس
 ar هارموني أوه إس
 ar نظام هارموني

name huawei-mate-60
 kind product
 country china
 class ai device
 maker huawei
 la Huawei Mate 60
 la Mate 60 Pro
 ar هواوي ميت 60
 ar ميت 60 برو

name kirin-9000
 kind product
 country china
 class ai chip
 maker huawei
 la Kirin 9000
 la Kirin chip
 ar رقاقة كيرين
 ar كيرين 9000

name samsung-galaxy
 kind product
 country south-korea
 class ai device
 maker samsung
 la Samsung Galaxy
 ar سامسونغ غالاكسي
 ar سامسونج جالاكسي
 ar سامسونج جلاكسي
 ar سامسونغ غلاكسي
 ar هواتف غالاكسي
 ar هاتف غالاكسي
 ar غالاكسي إس 24
 ar غالاكسي فولد

name galaxy-note-7
 kind product
 country south-korea
 class ai device
 maker samsung
 la Galaxy Note 7
 ar غالاكسي نوت 7
 ar جالاكسي نوت 7
 ar غلاكسي نوت 7

# Consoles and games

name playstation
 kind product
 country japan
 class games
 maker sony
 la PlayStation
 la Playstation
 la PlayStation 5
 la PS5
 ar بلاي ستيشن
 ar بلايستيشن
 ar بلاي ستايشن
 ar بلاي ستيشن 5
 ar بلايستيشن 5
 ar البلايستيشن

name xbox
 kind product
 country united-states
 class games
 maker microsoft
 la Xbox
 la Xbox One
 la Xbox Series X
 ar إكس بوكس
 ar إكسبوكس
 ar إكس-بوكس
 ar إكس بوكس ون

name nintendo-switch
 kind product
 country japan
 class games
 maker nintendo
 la Nintendo Switch
 la Switch 2
 ar نينتندو سويتش
 ar ننتندو سويتش
 ar نينتندو سويتش 2

name steam-deck
 kind product
 country united-states
 class games
 maker valve-corporation
 la Steam Deck
 la Steam platform
 ar منصة ستيم
 ar ستيم ديك
 ar متجر ستيم

name fortnite
 kind product
 country united-states
 class games
 maker epic-games
 la Fortnite
 ar فورتنايت
 ar فورت نايت

name pubg
 kind product
 country china
 class games
 maker krafton
 la PUBG
 la PlayerUnknown's Battlegrounds
 la PUBG Mobile
 ar بوبجي
 ar ببجي
 ar بابجي
 ar پبجي
 ar ببجي موبايل
 ar بوبجي موبايل
 ar بابجي موبايل

name call-of-duty
 kind product
 country united-states
 class games
 maker activision-blizzard
 la Call of Duty
 ar كول أوف ديوتي
 ar كول اوف دوتي

name world-of-warcraft
 kind product
 country united-states
 class games
 maker blizzard-entertainment
 la World of Warcraft
 ar وورلد أوف ووركرافت

name candy-crush
 kind product
 country united-states
 class games
 la Candy Crush
 ar كاندي كراش
 ar كندي كراش

name grand-theft-auto
 kind product
 country united-states
 class games
 maker rockstar-games
 la Grand Theft Auto
 la GTA
 la GTA VI
 la GTA 6
 ar غراند ثيفت أوتو
 ar جراند ثيفت أوتو
 ar جي تي إيه
 ar جي تي أي 6
 ar جي تي إيه 6

name league-of-legends
 kind product
 country united-states
 class games
 maker riot-games
 la League of Legends
 ar ليغ أوف ليجندز
 ar ليج أوف ليجندز
 ar ليغ أوف ليجيندز

name valorant
 kind product
 country united-states
 class games
 maker riot-games
 la Valorant
 ar فالورانت

name ea-sports-fc
 kind product
 country united-states
 class games
 maker electronic-arts
 la EA Sports FC
 la EA FC
 ar إي إيه سبورتس إف سي
 ar إي أيه إف سي

name counter-strike
 kind product
 country united-states
 class games
 maker valve-corporation
 la Counter-Strike
 la Counter-Strike 2
 ar كاونتر سترايك
 ar كونتر سترايك

name dota-2
 kind product
 country united-states
 class games
 maker valve-corporation
 la Dota 2
 ar دوتا 2
 ar دوتا تو

name roblox-game
 kind product
 country united-states
 class games
 maker roblox
 la Roblox game
 ar لعبة روبلوكس

name hogwarts-legacy
 kind product
 country united-states
 class games
 la Hogwarts Legacy
 ar هوغوورتس ليغاسي
 ar هوجوورتس ليجاسي

name assassin-s-creed
 kind product
 country france
 class games
 maker ubisoft
 la Assassin's Creed
 ar أساسنز كريد
 ar أساسينز كريد
 ar أساسن كريد

name super-mario
 kind product
 country japan
 class games
 maker nintendo
 la Super Mario
 ar سوبر ماريو

name the-legend-of-zelda
 kind product
 country japan
 class games
 maker nintendo
 la The Legend of Zelda
 la Zelda
 ar أسطورة زيلدا
 ar زيلدا

name pokemon
 kind product
 country japan
 class games
 maker nintendo
 la Pokemon
 la Pokémon
 ar بوكيمون
 ar البوكيمون

name elden-ring
 kind product
 country japan
 class games
 maker fromsoftware
 la Elden Ring
 ar إلدن رينغ
 ar إلدن رينج

name final-fantasy
 kind product
 country japan
 class games
 maker square-enix
 la Final Fantasy
 ar فاينل فانتازي
 ar فاينال فانتازي

name resident-evil
 kind product
 country japan
 class games
 maker capcom
 la Resident Evil
 ar ريزدنت إيفل
 ar ريزيدنت إيفل

name efootball
 kind product
 country japan
 class games
 maker konami
 la eFootball
 la Pro Evolution Soccer
 ar إي فوتبول
 ar بيس 2024
 ar برو إيفولوشن سوكر

name cyberpunk-2077
 kind product
 country poland
 class games
 maker cd-projekt
 la Cyberpunk 2077
 ar سايبربانك 2077

name the-witcher
 kind product
 country poland
 class games
 maker cd-projekt
 la The Witcher
 ar ذا ويتشر
 ar ويتشر

name clash-of-clans
 kind product
 country finland
 class games
 maker supercell
 la Clash of Clans
 ar كلاش أوف كلانس
 ar كلاش أوف كلانز

name angry-birds
 kind product
 country finland
 class games
 maker rovio
 la Angry Birds
 ar أنغري بيردز
 ar الطيور الغاضبة
 ar انجري بيردز

name genshin-impact
 kind product
 country china
 class games
 maker mihoyo
 la Genshin Impact
 ar غنشن إمباكت
 ar جينشين إمباكت

name black-myth-wukong
 kind product
 country china
 class games
 la Black Myth: Wukong
 la Black Myth Wukong
 ar بلاك ميث ووكونغ
 ar بلاك ميث: ووكونغ

name honor-of-kings
 kind product
 country china
 class games
 maker tencent
 la Honor of Kings
 ar هونر أوف كينغز

name mobile-legends
 kind product
 country china
 class games
 maker moonton
 la Mobile Legends
 ar موبايل ليجندز
 ar موبايل ليجيندز

name free-fire
 kind product
 country singapore
 class games
 la Free Fire
 ar فري فاير
 ar لعبة فري فاير

name tetris
 kind product
 country russia
 class games
 la Tetris
 ar تتريس
 ar تيتريس

name blue-whale-game
 kind product
 class games
 la Blue Whale game
 ar لعبة الحوت الأزرق

name momo-challenge
 kind product
 class games
 la Momo challenge
 ar تحدي مومو
 ar لعبة مومو

# Aircraft

name boeing-737
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 737
 la Boeing 737 MAX
 la 737 MAX
 la 737 Max
 ar بوينغ 737
 ar بوينج 737
 ar بوينغ 737 ماكس
 ar بوينج 737 ماكس
 ar 737 ماكس
 ar طائرات 737 ماكس

name boeing-747
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 747
 la Jumbo 747
 ar بوينغ 747
 ar بوينج 747

name boeing-757
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 757
 ar بوينغ 757
 ar بوينج 757

name boeing-767
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 767
 ar بوينغ 767
 ar بوينج 767

name boeing-777
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 777
 la Boeing 777X
 ar بوينغ 777
 ar بوينج 777
 ar بوينغ 777 إكس

name boeing-787
 kind product
 country united-states
 class aircraft
 maker boeing
 la Boeing 787
 la Boeing 787 Dreamliner
 la Dreamliner
 ar بوينغ 787
 ar بوينج 787
 ar دريملاينر
 ar دريم لاينر
 ar بوينغ دريملاينر

name starliner
 kind product
 country united-states
 class aircraft
 maker boeing
 la Starliner
 la Boeing Starliner
 ar ستارلاينر
 ar ستار لاينر

name air-force-one
 kind product
 country united-states
 class aircraft
 la Air Force One
 ar إير فورس وان
 ar إير فورس ون

name f-35
 kind product
 country united-states
 class aircraft
 maker lockheed-martin
 la F-35
 la F-35 Lightning II
 la F35
 la F-35I Adir
 ar إف-35
 ar إف 35
 ar إف35
 ar إف-35 لايتنينغ
 ar إف 35 أدير
 ar الشبح إف-35

name f-16
 kind product
 country united-states
 class aircraft
 maker lockheed-martin
 la F-16
 la F16
 la F-16 Fighting Falcon
 ar إف-16
 ar إف 16
 ar إف16
 ar إف-16 فالكون

name f-22
 kind product
 country united-states
 class aircraft
 maker lockheed-martin
 la F-22
 la F-22 Raptor
 la F22
 ar إف-22
 ar إف 22
 ar إف22
 ar إف-22 رابتور

name f-15
 kind product
 country united-states
 class aircraft
 maker boeing
 la F-15
 la F-15EX
 la F-15E Strike Eagle
 ar إف-15
 ar إف 15
 ar إف15
 ar إف-15 إي إكس

name f-a-18
 kind product
 country united-states
 class aircraft
 maker boeing
 la F/A-18
 la F-18
 la F/A-18 Super Hornet
 la F-18 Hornet
 ar إف-18
 ar إف 18
 ar إف/إيه-18
 ar سوبر هورنت
 ar إف18

name f-14-tomcat
 kind product
 country united-states
 class aircraft
 la F-14 Tomcat
 la F-14
 ar إف-14
 ar إف 14 تومكات
 ar إف 14

name f-47-fighter
 kind product
 country united-states
 class aircraft
 maker boeing
 la F-47 fighter
 la F-47
 ar إف-47
 ar إف 47

name f-4-phantom
 kind product
 country united-states
 class aircraft
 la F-4 Phantom
 ar إف-4 فانتوم
 ar إف 4 فانتوم
 ar طائرات الفانتوم

name f-5-tiger
 kind product
 country united-states
 class aircraft
 la F-5 Tiger
 ar إف-5 تايغر
 ar طائرة إف-5

name b-2
 kind product
 country united-states
 class aircraft
 maker northrop-grumman
 la B-2
 la B-2 Spirit
 la B-2 bomber
 ar بي-2
 ar بي 2 سبيريت
 ar قاذفات بي-2
 ar قاذفات بي 2
 ar القاذفة بي 2
 ar القاذفة الشبح بي 2
 ar بي2

name b-52
 kind product
 country united-states
 class aircraft
 maker boeing
 la B-52
 la B-52 Stratofortress
 ar بي-52
 ar بي 52
 ar قاذفات بي-52
 ar بي52

name b-1b-lancer
 kind product
 country united-states
 class aircraft
 la B-1B Lancer
 la B-1 bomber
 ar بي-1 بي
 ar بي-1بي لانسر
 ar قاذفات بي-1

name b-21-raider
 kind product
 country united-states
 class aircraft
 maker northrop-grumman
 la B-21 Raider
 la B-21
 ar بي-21
 ar بي-21 رايدر
 ar بي 21

name a-10-thunderbolt-ii
 kind product
 country united-states
 class aircraft
 la A-10 Thunderbolt II
 la A-10 Warthog
 ar إيه-10
 ar إيه-10 ثندربولت

name c-130
 kind product
 country united-states
 class aircraft
 maker lockheed-martin
 la C-130
 la C-130 Hercules
 la C-130J
 ar سي-130
 ar سي 130
 ar سي-130 هيركوليز
 ar هيركوليز سي-130

name c-17
 kind product
 country united-states
 class aircraft
 maker boeing
 la C-17
 la C-17 Globemaster
 ar سي-17
 ar سي 17
 ar سي-17 غلوب ماستر

name kc-46-pegasus
 kind product
 country united-states
 class aircraft
 maker boeing
 la KC-46 Pegasus
 la KC-46
 la KC-46A
 ar كيه سي-46
 ar كي سي-46
 ar كيه سي 46

name kc-135
 kind product
 country united-states
 class aircraft
 maker boeing
 la KC-135
 la KC-135 Stratotanker
 ar كيه سي-135
 ar كي سي-135

name p-8-poseidon
 kind product
 country united-states
 class aircraft
 la P-8 Poseidon
 la P-8A Poseidon
 ar بي-8 بوسيدون
 ar بي 8 بوسيدون

name e-2-hawkeye
 kind product
 country united-states
 class aircraft
 la E-2 Hawkeye
 ar إي-2 هوك آي
 ar هوك آي

name e-3-awacs
 kind product
 country united-states
 class aircraft
 la E-3 AWACS
 la E-3 Sentry
 ar طائرات أواكس
 ar إي-3 سنتري
 ar طائرة أواكس
 ar الأواكس

name u-2-spy-plane
 kind product
 country united-states
 class aircraft
 la U-2 spy plane
 ar يو-2
 ar طائرة التجسس يو-2

name v-22-osprey
 kind product
 country united-states
 class aircraft
 maker boeing
 la V-22 Osprey
 la Osprey aircraft
 ar في-22 أوسبري
 ar أوسبري

name black-hawk-helicopter
 kind product
 country united-states
 class aircraft
 maker lockheed-martin
 la Black Hawk helicopter
 la UH-60 Black Hawk
 la Blackhawk helicopter
 ar بلاك هوك
 ar مروحيات بلاك هوك
 ar مروحية بلاك هوك
 ar بلاكهوك

name apache-helicopter
 kind product
 country united-states
 class aircraft
 maker boeing
 la Apache helicopter
 la AH-64 Apache
 la Apache attack helicopter
 ar أباتشي
 ar مروحيات أباتشي
 ar مروحية أباتشي
 ar الأباتشي

name chinook-helicopter
 kind product
 country united-states
 class aircraft
 maker boeing
 la Chinook helicopter
 la CH-47 Chinook
 ar شينوك
 ar مروحيات شينوك
 ar تشينوك

name ah-1-cobra
 kind product
 country united-states
 class aircraft
 la AH-1 Cobra
 la Cobra helicopter
 ar مروحيات كوبرا
 ar مروحية كوبرا

name mq-9-reaper
 kind product
 country united-states
 class aircraft
 maker general-atomics
 la MQ-9 Reaper
 la Reaper drone
 la MQ-9
 ar إم كيو-9
 ar إم كيو 9
 ar إم كيو-9 ريبر
 ar ريبر
 ar إم كيو9

name mq-1-predator
 kind product
 country united-states
 class aircraft
 maker general-atomics
 la MQ-1 Predator
 la Predator drone
 ar إم كيو-1
 ar طائرة بريداتور المسيرة
 ar بريديتور المسيرة
 ar طائرات بريداتور

name rq-4-global-hawk
 kind product
 country united-states
 class aircraft
 maker northrop-grumman
 la RQ-4 Global Hawk
 la Global Hawk
 la RQ-4
 ar غلوبال هوك
 ar جلوبال هوك
 ar آر كيو-4 غلوبال هوك

name mq-4c-triton
 kind product
 country united-states
 class aircraft
 maker northrop-grumman
 la MQ-4C Triton
 ar إم كيو-4 ترايتون
 ar إم كيو-4 سي ترايتون

name rq-170-sentinel
 kind product
 country united-states
 class aircraft
 la RQ-170 Sentinel
 la RQ-170
 ar آر كيو-170
 ar آر كيو 170

name x-37b
 kind product
 country united-states
 class aircraft
 la X-37B
 ar إكس-37 بي

name airbus-a320
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A320
 la A320
 la A320neo
 la Airbus A320neo
 ar إيرباص إيه 320
 ar إيرباص إيه320
 ar إيه 320
 ar إيرباص إيه 320 نيو

name airbus-a321
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A321
 la A321neo
 la A321XLR
 ar إيرباص إيه 321
 ar إيه 321
 ar إيه321 نيو
 ar إيرباص إيه321

name airbus-a330
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A330
 la A330neo
 ar إيرباص إيه 330
 ar إيه 330
 ar إيرباص إيه330

name airbus-a350
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A350
 la A350
 la A350-1000
 ar إيرباص إيه 350
 ar إيه 350
 ar إيرباص إيه350

name airbus-a380
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A380
 la A380
 ar إيرباص إيه 380
 ar إيه 380
 ar إيرباص إيه380
 ar إيرباص العملاقة إيه 380

name airbus-a400m
 kind product
 country france
 class aircraft
 maker airbus
 la Airbus A400M
 la A400M
 ar إيرباص إيه 400 إم
 ar إيه 400 إم

name concorde
 kind product
 country france
 class aircraft
 la Concorde
 ar كونكورد
 ar طائرة كونكورد
 ar الكونكورد

name rafale
 kind product
 country france
 class aircraft
 maker dassault-aviation
 la Rafale
 la Dassault Rafale
 la Rafale jet
 ar رافال
 ar مقاتلات رافال
 ar طائرات رافال
 ar الرافال
 ar رفال

name mirage-2000
 kind product
 country france
 class aircraft
 maker dassault-aviation
 la Mirage 2000
 la Mirage fighter
 ar ميراج 2000
 ar ميراج-2000
 ar مقاتلات ميراج
 ar طائرات ميراج

name caracal-helicopter
 kind product
 country france
 class aircraft
 la Caracal helicopter
 la H225M Caracal
 ar مروحيات كاراكال
 ar كاراكال

name gazelle-helicopter
 kind product
 country france
 class aircraft
 la Gazelle helicopter
 ar مروحيات غازيل
 ar مروحية غازيل

name eurofighter-typhoon
 kind product
 country united-kingdom
 class aircraft
 la Eurofighter Typhoon
 la Eurofighter
 la Typhoon fighter
 ar يوروفايتر
 ar يوروفايتر تايفون
 ar مقاتلات تايفون
 ar يورو فايتر
 ar تايفون الأوروبية

name tempest-fighter
 kind product
 country united-kingdom
 class aircraft
 la Tempest fighter
 la GCAP fighter
 ar تمبست
 ar مقاتلة تمبست

name fcas
 kind product
 country france
 class aircraft
 la FCAS
 la Future Combat Air System
 ar نظام القتال الجوي المستقبلي
 ar مشروع سكاف
 ar إف سي إيه إس

name tornado-jet
 kind product
 country united-kingdom
 class aircraft
 la Tornado jet
 la Panavia Tornado
 ar مقاتلات تورنادو
 ar تورنادو البريطانية

name hawk-trainer-jet
 kind product
 country united-kingdom
 class aircraft
 la Hawk trainer jet
 la BAE Hawk
 ar طائرات هوك التدريبية

name gripen
 kind product
 country sweden
 class aircraft
 maker saab
 la Gripen
 la Saab Gripen
 la JAS 39 Gripen
 ar غريبن
 ar جريبن
 ar غريبين
 ar مقاتلات غريبن

name sukhoi-su-57
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-57
 la Su-57
 la Sukhoi-57
 ar سوخوي-57
 ar سوخوي 57
 ar سو-57
 ar سو 57
 ar سوخوي57

name sukhoi-su-35
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-35
 la Su-35
 ar سوخوي-35
 ar سوخوي 35
 ar سو-35
 ar سو 35
 ar سوخوي35

name sukhoi-su-34
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-34
 la Su-34
 ar سوخوي-34
 ar سوخوي 34
 ar سو-34

name sukhoi-su-30
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-30
 la Su-30
 ar سوخوي-30
 ar سوخوي 30
 ar سو-30
 ar سو 30

name sukhoi-su-25
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-25
 la Su-25
 ar سوخوي-25
 ar سوخوي 25
 ar سو-25

name sukhoi-su-24
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Sukhoi Su-24
 la Su-24
 ar سوخوي-24
 ar سوخوي 24
 ar سو-24

name mig-29
 kind product
 country russia
 class aircraft
 maker mikoyan
 la MiG-29
 la Mig-29
 la MiG 29
 ar ميغ-29
 ar ميغ 29
 ar ميج 29
 ar ميغ29

name mig-31
 kind product
 country russia
 class aircraft
 maker mikoyan
 la MiG-31
 la Mig-31
 la MiG-31K
 ar ميغ-31
 ar ميغ 31
 ar ميج 31

name mig-23
 kind product
 country russia
 class aircraft
 maker mikoyan
 la MiG-23
 ar ميغ-23
 ar ميغ 23
 ar ميج 23

name mig-21
 kind product
 country russia
 class aircraft
 maker mikoyan
 la MiG-21
 ar ميغ-21
 ar ميغ 21
 ar ميج 21

name tu-160
 kind product
 country russia
 class aircraft
 maker tupolev
 la Tu-160
 la Tupolev Tu-160
 ar توبوليف-160
 ar تو-160
 ar توبوليف تو-160
 ar توبوليف 160

name tu-95
 kind product
 country russia
 class aircraft
 maker tupolev
 la Tu-95
 la Tupolev Tu-95
 ar توبوليف-95
 ar تو-95
 ar توبوليف تو-95

name tu-22m3
 kind product
 country russia
 class aircraft
 maker tupolev
 la Tu-22M3
 la Tu-22
 ar توبوليف-22
 ar تو-22
 ar تو-22 إم 3

name il-76
 kind product
 country russia
 class aircraft
 maker ilyushin
 la Il-76
 la Ilyushin Il-76
 la Ilyushin-76
 ar إليوشن-76
 ar إليوشن 76
 ar إيل-76
 ar إيل 76

name a-50-radar-plane
 kind product
 country russia
 class aircraft
 la A-50 radar plane
 la Beriev A-50
 ar إيه-50
 ar أيه-50 الروسية
 ar إيه 50 الروسية

name mi-8
 kind product
 country russia
 class aircraft
 la Mi-8
 la Mi-8 helicopter
 ar مي-8
 ar مي 8
 ar مروحية مي-8

name mi-17
 kind product
 country russia
 class aircraft
 la Mi-17
 la Mi-17 helicopter
 ar مي-17
 ar مي 17

name mi-24
 kind product
 country russia
 class aircraft
 la Mi-24
 la Mi-24 helicopter
 ar مي-24
 ar مي 24

name mi-35
 kind product
 country russia
 class aircraft
 la Mi-35
 la Mi-35 helicopter
 ar مي-35
 ar مي 35

name mi-28
 kind product
 country russia
 class aircraft
 la Mi-28
 la Mi-28 helicopter
 ar مي-28
 ar مي 28

name ka-52
 kind product
 country russia
 class aircraft
 la Ka-52
 la Ka-52 Alligator
 ar كا-52
 ar كا 52
 ar كاموف 52

name antonov-an-225
 kind product
 country ukraine
 class aircraft
 maker antonov
 la Antonov An-225
 la An-225 Mriya
 la Mriya
 ar أنتونوف-225
 ar أنتونوف 225
 ar طائرة مريا
 ar آن-225

name antonov-an-26
 kind product
 country ukraine
 class aircraft
 maker antonov
 la Antonov An-26
 la An-26
 ar أنتونوف-26
 ar أنتونوف 26
 ar آن-26
 ar أنتونوف 24

name antonov-an-124
 kind product
 country ukraine
 class aircraft
 maker antonov
 la Antonov An-124
 ar أنتونوف-124
 ar أنتونوف 124

name j-20
 kind product
 country china
 class aircraft
 la J-20
 la Chengdu J-20
 ar جيه-20
 ar جي-20
 ar جي 20 الصينية
 ar جيه 20

name j-10
 kind product
 country china
 class aircraft
 la J-10
 la J-10C
 la Chengdu J-10
 ar جيه-10
 ar جي-10
 ar جي-10 سي
 ar جيه-10 سي
 ar جيه 10 سي

name j-35
 kind product
 country china
 class aircraft
 la J-35
 la Shenyang J-35
 ar جيه-35
 ar جي-35
 ar جيه 35

name j-15
 kind product
 country china
 class aircraft
 la J-15
 la J-15 fighter
 ar جيه-15
 ar جي-15

name j-16
 kind product
 country china
 class aircraft
 la J-16
 la J-16 fighter
 ar جيه-16
 ar جي-16

name jf-17
 kind product
 country pakistan
 class aircraft
 la JF-17
 la JF-17 Thunder
 ar جيه إف-17
 ar جي إف-17
 ar جيه إف 17
 ar جي إف 17 ثاندر
 ar ثاندر الباكستانية

name comac-c919
 kind product
 country china
 class aircraft
 maker comac
 la Comac C919
 la C919
 ar سي 919
 ar سي919
 ar كوماك سي 919
 ar كوماك سي919

name wing-loong
 kind product
 country china
 class aircraft
 la Wing Loong
 la Wing Loong II
 ar وينغ لونغ
 ar وينغ لونغ 2
 ar وينج لونج
 ar وينغ لونغ تو

name ch-4-drone
 kind product
 country china
 class aircraft
 la CH-4 drone
 la CH-4
 la Rainbow drone CH-4
 ar سي إتش-4
 ar سي إتش 4
 ar رينبو الصينية

name bayraktar-tb2
 kind product
 country turkey
 class aircraft
 maker baykar
 la Bayraktar TB2
 la Bayraktar
 la Bayraktar TB-2
 ar بيرقدار
 ar بيرقدار تي بي 2
 ar بيرقدار تي بي2
 ar بيرقدار تي بي-2
 ar البيرقدار
 ar بايراكتار
 ar بايراكتار تي بي 2

name akinci
 kind product
 country turkey
 class aircraft
 maker baykar
 la Akinci
 la Akıncı
 la Bayraktar Akinci
 ar أقنجي
 ar بيرقدار أقنجي
 ar أقينجي
 ar أكينجي
 ar بيرقدار أكينجي

name kizilelma
 kind product
 country turkey
 class aircraft
 maker baykar
 la Kizilelma
 la Kızılelma
 la Bayraktar Kizilelma
 ar قزل إلما
 ar بيرقدار قزل إلما
 ar كزل إلما

name kaan-fighter
 kind product
 country turkey
 class aircraft
 maker turkish-aerospace-industries
 la Kaan fighter
 la TF Kaan
 la KAAN
 ar مقاتلة قآن
 ar مقاتلة كان
 ar المقاتلة التركية قآن
 ar قآن

name hurjet
 kind product
 country turkey
 class aircraft
 maker turkish-aerospace-industries
 la Hurjet
 la Hürjet
 ar حر جت
 ar حرجيت
 ar هورجيت
 ar حورجيت

name anka-drone
 kind product
 country turkey
 class aircraft
 maker turkish-aerospace-industries
 la Anka drone
 la TAI Anka
 ar العنقاء التركية
 ar مسيرة عنقاء
 ar مسيرة أنكا

name aksungur
 kind product
 country turkey
 class aircraft
 maker turkish-aerospace-industries
 la Aksungur
 ar أقسونغور
 ar أكسونغور
 ar آق سنغور

name kargu-2
 kind product
 country turkey
 class aircraft
 la Kargu-2
 la Kargu drone
 ar كارغو-2
 ar كارغو 2

name songar-drone
 kind product
 country turkey
 class aircraft
 la Songar drone
 la Songar
 ar سونغار

name shahed-136
 kind product
 country iran
 class aircraft
 la Shahed-136
 la Shahed 136
 la Shahed drone
 la Geran-2
 la Shahed drones
 ar شاهد-136
 ar شاهد 136
 ar مسيرات شاهد
 ar طائرات شاهد
 ar غيران-2
 ar غيران 2
 ar مسيّرات شاهد الإيرانية
 ar طائرة شاهد المسيرة

name shahed-129
 kind product
 country iran
 class aircraft
 la Shahed-129
 ar شاهد-129
 ar شاهد 129

name shahed-149
 kind product
 country iran
 class aircraft
 la Shahed-149
 la Shahed 149
 la Gaza drone
 ar شاهد 149
 ar شاهد-149
 ar مسيرة غزة الإيرانية

name shahed-131
 kind product
 country iran
 class aircraft
 la Shahed-131
 la Shahed 131
 ar شاهد-131
 ar شاهد 131

name shahed-238
 kind product
 country iran
 class aircraft
 la Shahed-238
 la Shahed 238
 ar شاهد-238
 ar شاهد 238

name mohajer-6
 kind product
 country iran
 class aircraft
 la Mohajer-6
 la Mohajer 6
 la Mohajer-10
 ar مهاجر-6
 ar مهاجر 6
 ar مهاجر-10
 ar مهاجر 10

name ababil-drone
 kind product
 country iran
 class aircraft
 la Ababil drone
 la Ababil-T
 ar مسيرة أبابيل
 ar أبابيل-تي
 ar طائرات أبابيل

name arash-2
 kind product
 country iran
 class aircraft
 la Arash-2
 ar آرش-2
 ar آرش 2

name kaman-22
 kind product
 country iran
 class aircraft
 la Kaman-22
 ar كمان 22

name hermes-450
 kind product
 country israel
 class aircraft
 maker elbit-systems
 la Hermes 450
 la Hermes 900
 la Elbit Hermes 900
 ar هيرمس 450
 ar هيرميس 450
 ar هيرمز 450
 ar هيرمس 900
 ar هيرميس 900
 ar هرمز 900
 ar هرمز 450

name heron-drone
 kind product
 country israel
 class aircraft
 maker israel-aerospace-industries
 la Heron drone
 la IAI Heron
 la Heron TP
 ar هيرون
 ar مسيرة هيرون
 ar هيرون تي بي

name harop
 kind product
 country israel
 class aircraft
 maker israel-aerospace-industries
 la Harop
 la IAI Harop
 la Harpy
 ar هاروب
 ar هاربي
 ar مسيرات هاروب
 ar هاروب الإسرائيلية

name skylark-drone
 kind product
 country israel
 class aircraft
 maker elbit-systems
 la Skylark drone
 ar سكاي لارك
 ar سكايلارك

name samad-3
 kind product
 country yemen
 class aircraft
 la Samad-3
 la Samad drone
 la Samad-2
 ar صماد-3
 ar صماد 3
 ar صماد-2
 ar مسيرة صماد

name qasef-2k
 kind product
 country yemen
 class aircraft
 la Qasef-2K
 la Qasef drone
 ar قاصف 2 كي
 ar قاصف-2ك
 ar قاصف-2 كي

name yafa-drone
 kind product
 country yemen
 class aircraft
 la Yafa drone
 ar طائرة يافا المسيرة
 ar مسيرة يافا
 ar المسيرة يافا

name hudhud-drone
 kind product
 country lebanon
 class aircraft
 la Hudhud drone
 ar مسيرة الهدهد

name hamza-drone
 kind product
 country egypt
 class aircraft
 la Hamza drone
 ar مسيرة حمزة المصرية

name switchblade-drone
 kind product
 country united-states
 class aircraft
 la Switchblade drone
 ar سويتش بليد
 ar سويتشبليد

name phoenix-ghost
 kind product
 country united-states
 class aircraft
 la Phoenix Ghost
 ar فينيكس غوست
 ar فينيكس جوست

name lucas-drone
 kind product
 country united-states
 class aircraft
 la LUCAS drone
 ar لوكاس المسيرة
 ar مسيرة لوكاس

name lancet-drone
 kind product
 country russia
 class aircraft
 la Lancet drone
 ar لانسيت المسيرة
 ar مسيرة لانسيت
 ar مسيرات لانسيت
 ar لانست الروسية

name orlan-10
 kind product
 country russia
 class aircraft
 la Orlan-10
 la Orlan drone
 ar أورلان-10
 ar أورلان 10
 ar أورلان

name s-70-okhotnik
 kind product
 country russia
 class aircraft
 la S-70 Okhotnik
 ar إس-70 أوخوتنيك
 ar أوخوتنيك

name dji-mavic
 kind product
 country china
 class aircraft
 maker dji
 la DJI Mavic
 la Mavic
 ar دي جي آي مافيك
 ar مافيك

name super-tucano
 kind product
 country brazil
 class aircraft
 maker embraer
 la Super Tucano
 la A-29 Super Tucano
 ar سوبر توكانو
 ar إيه-29 سوبر توكانو

name kc-390
 kind product
 country brazil
 class aircraft
 maker embraer
 la KC-390
 ar كيه سي-390
 ar كي سي-390

name pilatus-pc-21
 kind product
 country switzerland
 class aircraft
 la Pilatus PC-21
 ar بيلاتوس بي سي-21

name kf-21
 kind product
 country south-korea
 class aircraft
 la KF-21
 la KF-21 Boramae
 ar كيه إف-21
 ar كي إف-21
 ar كيه إف 21

name fa-50
 kind product
 country south-korea
 class aircraft
 la FA-50
 ar إف إيه-50
 ar إف إيه 50

name tejas-fighter
 kind product
 country india
 class aircraft
 la Tejas fighter
 la HAL Tejas
 ar تيجاس
 ar مقاتلة تيجاس

name m-346
 kind product
 country italy
 class aircraft
 la M-346
 la Leonardo M-346
 ar إم-346
 ar إم 346

name superjet-100
 kind product
 country russia
 class aircraft
 maker sukhoi
 la Superjet 100
 la Sukhoi Superjet
 ar سوخوي سوبرجت
 ar سوبرجت 100
 ar سوخوي سوبر جت

name atr-72
 kind product
 country france
 class aircraft
 la ATR 72
 la ATR-72
 ar إيه تي آر 72
 ar إيه تي آر-72

name bombardier-crj
 kind product
 country canada
 class aircraft
 la Bombardier CRJ
 la CRJ-700
 ar بومباردييه سي آر جيه
 ar سي آر جيه 700

name cessna
 kind product
 country united-states
 class aircraft
 la Cessna
 ar سيسنا
 ar طائرة سيسنا

name gulfstream-jet
 kind product
 country united-states
 class aircraft
 la Gulfstream jet
 ar غلف ستريم
 ar غلفستريم
 ar جلف ستريم

# Missiles, air defence, arms

name patriot-missile
 kind product
 country united-states
 class weapon
 maker raytheon
 la Patriot missile
 la Patriot
 la Patriot system
 la MIM-104 Patriot
 la Patriot missiles
 ar باتريوت
 ar صواريخ باتريوت
 ar منظومة باتريوت
 ar نظام باتريوت
 ar الباتريوت
 ar بتريوت

name thaad
 kind product
 country united-states
 class weapon
 maker lockheed-martin
 la THAAD
 la Terminal High Altitude Area Defense
 ar ثاد
 ar منظومة ثاد
 ar نظام ثاد
 ar صواريخ ثاد
 ar منظومة ثاد الدفاعية

name tomahawk
 kind product
 country united-states
 class weapon
 maker raytheon
 la Tomahawk
 la Tomahawk missile
 la Tomahawk cruise missile
 ar توماهوك
 ar صواريخ توماهوك
 ar التوماهوك

name himars
 kind product
 country united-states
 class weapon
 maker lockheed-martin
 la HIMARS
 la M142 HIMARS
 ar هيمارس
 ar راجمات هيمارس
 ar صواريخ هيمارس
 ar منظومة هيمارس

name atacms
 kind product
 country united-states
 class weapon
 maker lockheed-martin
 la ATACMS
 la Army Tactical Missile System
 ar أتاكمز
 ar أتاكمس
 ar أتاكامس
 ar صواريخ أتاكمز
 ar أتاكامز

name javelin-missile
 kind product
 country united-states
 class weapon
 maker raytheon
 la Javelin missile
 la FGM-148 Javelin
 ar جافلين
 ar صواريخ جافلين
 ar جافيلين

name stinger-missile
 kind product
 country united-states
 class weapon
 maker raytheon
 la Stinger missile
 la FIM-92 Stinger
 ar ستينغر
 ar صواريخ ستينغر
 ar ستنغر
 ar ستينجر

name hellfire-missile
 kind product
 country united-states
 class weapon
 maker lockheed-martin
 la Hellfire missile
 la AGM-114 Hellfire
 ar هيلفاير
 ar صواريخ هيلفاير
 ar هلفاير
 ar هيل فاير

name nasams
 kind product
 country united-states
 class weapon
 maker kongsberg
 la NASAMS
 ar ناسامز
 ar ناسامس
 ar منظومة ناسامز

name jdam
 kind product
 country united-states
 class weapon
 maker boeing
 la JDAM
 la Joint Direct Attack Munition
 ar جدام
 ar ذخائر جدام
 ar قنابل جدام
 ar جيه دام
 ar جي دام

name gbu-57
 kind product
 country united-states
 class weapon
 la GBU-57
 la Massive Ordnance Penetrator
 la GBU-57 MOP
 ar جي بي يو-57
 ar جي بي يو 57
 ar القنبلة الخارقة للتحصينات جي بي يو-57
 ar قنبلة جي بي يو

name gbu-39
 kind product
 country united-states
 class weapon
 la GBU-39
 la Small Diameter Bomb
 la GBU-39 SDB
 ar جي بي يو-39
 ar جي بي يو 39
 ar القنابل صغيرة القطر

name mk-84
 kind product
 country united-states
 class weapon
 la MK-84
 la Mark 84 bomb
 ar إم كيه-84
 ar إم كي 84
 ar مارك 84
 ar قنابل إم كي-84

name moab
 kind product
 country united-states
 class weapon
 la MOAB
 la Mother of All Bombs
 ar أم القنابل
 ar مواب

name sidewinder-missile
 kind product
 country united-states
 class weapon
 la Sidewinder missile
 la AIM-9 Sidewinder
 ar سايدويندر
 ar صواريخ سايدويندر

name amraam
 kind product
 country united-states
 class weapon
 maker raytheon
 la AMRAAM
 la AIM-120 AMRAAM
 ar أمرام
 ar صواريخ أمرام
 ar إيه آي إم-120

name harpoon-missile
 kind product
 country united-states
 class weapon
 la Harpoon missile
 ar صواريخ هاربون
 ar هاربون

name tow-missile
 kind product
 country united-states
 class weapon
 la TOW missile
 la BGM-71 TOW
 ar صواريخ تاو
 ar صواريخ تو المضادة للدروع

name minuteman-iii
 kind product
 country united-states
 class weapon
 la Minuteman III
 la Minuteman missile
 ar مينيتمان 3
 ar مينتمان 3
 ar مينيوتمان
 ar مينتمان

name trident-missile
 kind product
 country united-states
 class weapon
 la Trident missile
 la Trident II
 ar صواريخ ترايدنت
 ar ترايدنت

name abrams
 kind product
 country united-states
 class weapon
 maker general-dynamics
 la Abrams tank
 la M1 Abrams
 la M1A1 Abrams
 ar أبرامز
 ar دبابات أبرامز
 ar دبابة أبرامز
 ar إم 1 أبرامز
 ar أبرامس

name bradley-fighting-vehicle
 kind product
 country united-states
 class weapon
 maker bae-systems
 la Bradley fighting vehicle
 la M2 Bradley
 la Bradley vehicle
 ar برادلي
 ar مدرعات برادلي
 ar عربات برادلي

name stryker-vehicle
 kind product
 country united-states
 class weapon
 la Stryker vehicle
 la Stryker armored vehicle
 ar سترايكر
 ar مدرعات سترايكر

name humvee
 kind product
 country united-states
 class weapon
 la Humvee
 la Humvees
 la HMMWV
 ar هامفي
 ar عربات هامفي
 ar الهمفي
 ar همفي
 ar همر العسكرية

name m777-howitzer
 kind product
 country united-states
 class weapon
 la M777 howitzer
 la M777
 ar إم 777
 ar مدافع إم 777
 ar إم-777
 ar هاوتزر إم 777

name ar-15
 kind product
 country united-states
 class weapon
 la AR-15
 la AR-15 rifle
 ar إيه آر-15
 ar إيه آر 15
 ar بندقية إيه آر 15

name m16-rifle
 kind product
 country united-states
 class weapon
 la M16 rifle
 ar بندقية إم 16
 ar إم-16
 ar إم 16

name golden-dome
 kind product
 country united-states
 class weapon
 la Golden Dome
 ar القبة الذهبية
 ar مشروع القبة الذهبية
 ar غولدن دوم

name dark-eagle-missile
 kind product
 country united-states
 class weapon
 la Dark Eagle missile
 ar صاروخ دارك إيغل
 ar دارك إيغل

name uss-gerald-r-ford
 kind product
 country united-states
 class weapon
 la USS Gerald R. Ford
 la USS Gerald Ford
 la Gerald R. Ford aircraft carrier
 ar حاملة الطائرات جيرالد فورد
 ar يو إس إس جيرالد فورد
 ar جيرالد آر فورد
 ar حاملة الطائرات الأميركية جيرالد فورد

name uss-abraham-lincoln
 kind product
 country united-states
 class weapon
 la USS Abraham Lincoln
 ar حاملة الطائرات أبراهام لينكولن
 ar يو إس إس أبراهام لينكولن
 ar أبراهام لنكولن

name uss-harry-s-truman
 kind product
 country united-states
 class weapon
 la USS Harry S. Truman
 ar حاملة الطائرات هاري ترومان
 ar هاري إس ترومان
 ar يو إس إس هاري ترومان

name uss-dwight-d-eisenhower
 kind product
 country united-states
 class weapon
 la USS Dwight D. Eisenhower
 la USS Eisenhower
 ar حاملة الطائرات أيزنهاور
 ar دوايت أيزنهاور
 ar يو إس إس أيزنهاور

name uss-carl-vinson
 kind product
 country united-states
 class weapon
 la USS Carl Vinson
 ar حاملة الطائرات كارل فينسون
 ar يو إس إس كارل فينسون

name uss-nimitz
 kind product
 country united-states
 class weapon
 la USS Nimitz
 ar حاملة الطائرات نيميتز
 ar يو إس إس نيميتز

name uss-theodore-roosevelt
 kind product
 country united-states
 class weapon
 la USS Theodore Roosevelt
 ar حاملة الطائرات ثيودور روزفلت
 ar يو إس إس ثيودور روزفلت

name uss-cole
 kind product
 country united-states
 class weapon
 la USS Cole
 ar المدمرة كول
 ar يو إس إس كول
 ar المدمرة الأميركية كول

name uss-liberty
 kind product
 country united-states
 class weapon
 la USS Liberty
 ar يو إس إس ليبرتي
 ar السفينة ليبرتي

name iron-dome
 kind product
 country israel
 class weapon
 maker rafael
 la Iron Dome
 ar القبة الحديدية
 ar منظومة القبة الحديدية
 ar نظام القبة الحديدية
 ar آيرون دوم

name david-s-sling
 kind product
 country israel
 class weapon
 maker rafael
 la David's Sling
 la Magic Wand
 ar مقلاع داود
 ar مقلاع داوود
 ar منظومة مقلاع داود
 ar العصا السحرية الإسرائيلية

name arrow-3
 kind product
 country israel
 class weapon
 maker israel-aerospace-industries
 la Arrow 3
 la Arrow-3
 la Arrow missile defense
 la Arrow 2
 ar آرو 3
 ar حيتس 3
 ar منظومة حيتس
 ar السهم 3
 ar آرو-3
 ar منظومة آرو
 ar سهم 3
 ar حيتس

name iron-beam
 kind product
 country israel
 class weapon
 maker rafael
 la Iron Beam
 ar الشعاع الحديدي
 ar آيرون بيم
 ar منظومة الشعاع الحديدي
 ar أور إيتان

name spike-missile
 kind product
 country israel
 class weapon
 maker rafael
 la Spike missile
 ar سبايك
 ar صواريخ سبايك
 ar صاروخ سبايك

name merkava
 kind product
 country israel
 class weapon
 la Merkava
 la Merkava tank
 ar ميركافا
 ar دبابة ميركافا
 ar دبابات ميركافا
 ar الميركافا
 ar مركافا

name namer-apc
 kind product
 country israel
 class weapon
 la Namer APC
 ar ناقلة جند نمر الإسرائيلية
 ar مدرعة نمير
 ar ناقلة الجند النمر

name eitan-apc
 kind product
 country israel
 class weapon
 la Eitan APC
 ar مدرعة إيتان

name trophy-active-protection-system
 kind product
 country israel
 class weapon
 la Trophy active protection system
 ar نظام تروفي
 ar معطف الريح
 ar تروفي

name barak-8
 kind product
 country israel
 class weapon
 maker israel-aerospace-industries
 la Barak-8
 la Barak MX
 ar باراك-8
 ar باراك 8
 ar باراك إم إكس

name jericho-missile
 kind product
 country israel
 class weapon
 la Jericho missile
 la Jericho III
 ar صاروخ أريحا
 ar صواريخ أريحا
 ar أريحا 3

name lora-missile
 kind product
 country israel
 class weapon
 la LORA missile
 ar صاروخ لورا

name rampage-missile
 kind product
 country israel
 class weapon
 la Rampage missile
 ar صواريخ رامبيج
 ar صاروخ رامبيج

name ofek-satellite
 kind product
 country israel
 class weapon
 la Ofek satellite
 la Ofek-16
 la Ofek 13
 ar أوفيك 16
 ar أوفيك 13
 ar القمر الصناعي أوفيك
 ar القمر الاصطناعي أوفك
 ar أوفيك

name tavor-rifle
 kind product
 country israel
 class weapon
 la Tavor rifle
 ar بندقية تافور
 ar تافور

name uzi-submachine-gun
 kind product
 country israel
 class weapon
 la Uzi submachine gun
 ar رشاش عوزي
 ar عوزي الرشاش

name spyder-air-defence
 kind product
 country israel
 class weapon
 maker rafael
 la SPYDER air defence
 ar منظومة سبايدر
 ar سبايدر الإسرائيلية

name s-300
 kind product
 country russia
 class weapon
 la S-300
 la S-300 missile system
 la S300
 ar إس-300
 ar إس 300
 ar إس300
 ar منظومة إس-300
 ar س-300

name s-400
 kind product
 country russia
 class weapon
 maker almaz-antey
 la S-400
 la S-400 Triumf
 la S400
 ar إس-400
 ar إس 400
 ar إس400
 ar منظومة إس-400
 ar س-400

name s-500
 kind product
 country russia
 class weapon
 maker almaz-antey
 la S-500
 la S-500 Prometheus
 ar إس-500
 ar إس 500
 ar منظومة إس-500

name s-200-missile
 kind product
 country russia
 class weapon
 la S-200 missile
 ar إس-200
 ar إس 200
 ar صاروخ إس-200

name pantsir
 kind product
 country russia
 class weapon
 la Pantsir
 la Pantsir-S1
 la Pantsir S1
 ar بانتسير
 ar بانتسير إس 1
 ar بانتسير-إس1
 ar منظومة بانتسير
 ar بانتسر

name buk-missile-system
 kind product
 country russia
 class weapon
 la Buk missile system
 la Buk missile
 ar منظومة بوك
 ar صاروخ بوك
 ar صواريخ بوك
 ar بوك-إم 2

name tor-missile-system
 kind product
 country russia
 class weapon
 la Tor missile system
 la Tor-M1
 ar منظومة تور
 ar تور-إم 1
 ar تور إم 1

name iskander
 kind product
 country russia
 class weapon
 la Iskander
 la Iskander-M
 la Iskander missile
 ar إسكندر-إم
 ar صواريخ إسكندر
 ar صاروخ إسكندر
 ar إسكندر إم
 ar منظومة إسكندر

name kinzhal
 kind product
 country russia
 class weapon
 la Kinzhal
 la Kinzhal missile
 la Kh-47M2
 ar كينجال
 ar كينجال الفرط صوتي
 ar صواريخ كينجال
 ar كينزال
 ar صاروخ كينجال
 ar كينغال

name kalibr
 kind product
 country russia
 class weapon
 la Kalibr
 la Kalibr missile
 la Kalibr cruise missile
 ar كاليبر
 ar صواريخ كاليبر
 ar كاليبر المجنحة
 ar كاليبر البحرية

name zircon-missile
 kind product
 country russia
 class weapon
 la Zircon missile
 la Tsirkon
 la Zircon hypersonic missile
 ar تسيركون
 ar صاروخ تسيركون
 ar زيركون
 ar صواريخ تسيركون
 ar صاروخ زيركون

name avangard-missile
 kind product
 country russia
 class weapon
 la Avangard missile
 ar أفانغارد
 ar صاروخ أفانغارد
 ar أفانجارد

name sarmat
 kind product
 country russia
 class weapon
 la Sarmat
 la RS-28 Sarmat
 la Satan II
 ar سارمات
 ar صاروخ سارمات
 ar ساتان 2

name oreshnik
 kind product
 country russia
 class weapon
 la Oreshnik
 la Oreshnik missile
 ar أوريشنيك
 ar صاروخ أوريشنيك
 ar أوريشنك
 ar أوريشينيك
 ar أورشنيك

name burevestnik
 kind product
 country russia
 class weapon
 la Burevestnik
 la Burevestnik missile
 ar بوريفيستنيك
 ar بوريفستنيك
 ar صاروخ بوريفيستنيك

name poseidon-torpedo
 kind product
 country russia
 class weapon
 la Poseidon torpedo
 la Poseidon nuclear drone
 ar بوسيدون الروسي
 ar طوربيد بوسيدون
 ar الغواصة المسيرة بوسيدون

name yars-missile
 kind product
 country russia
 class weapon
 la Yars missile
 la RS-24 Yars
 la RS-24
 ar صاروخ يارس
 ar صواريخ يارس

name topol-missile
 kind product
 country russia
 class weapon
 la Topol missile
 la Topol-M
 ar صاروخ توبول
 ar توبول-إم

name bulava-missile
 kind product
 country russia
 class weapon
 la Bulava missile
 ar صاروخ بولافا
 ar بولافا

name kh-101
 kind product
 country russia
 class weapon
 la Kh-101
 la Kh-101 missile
 ar خا-101
 ar خ-101
 ar كيه إتش-101
 ar كي إتش 101

name kh-22
 kind product
 country russia
 class weapon
 la Kh-22
 la Kh-22 missile
 ar خا-22
 ar كيه إتش-22
 ar كي إتش 22

name kornet
 kind product
 country russia
 class weapon
 la Kornet
 la Kornet missile
 ar كورنيت
 ar صواريخ كورنيت
 ar صاروخ كورنيت
 ar كورنت

name grad-rocket
 kind product
 country russia
 class weapon
 la Grad rocket
 la BM-21 Grad
 ar صواريخ غراد
 ar صاروخ غراد
 ar راجمات غراد
 ar صواريخ جراد
 ar غراد

name katyusha
 kind product
 country russia
 class weapon
 la Katyusha
 la Katyusha rocket
 ar كاتيوشا
 ar صواريخ كاتيوشا
 ar صاروخ كاتيوشا
 ar الكاتيوشا

name kalashnikov-rifle
 kind product
 country russia
 class weapon
 maker kalashnikov-concern
 la Kalashnikov rifle
 la AK-47
 la Kalashnikov
 la AK47
 ar كلاشنيكوف
 ar بندقية كلاشنيكوف
 ar إيه كي-47
 ar رشاش كلاشنيكوف
 ar كلاشينكوف
 ar إيه كي 47
 ar الكلاشنيكوف
 ar آك-47

name rpg-7
 kind product
 country russia
 class weapon
 la RPG-7
 la RPG
 ar آر بي جي
 ar قذائف آر بي جي
 ar قاذفات آر بي جي
 ar الآر بي جي

name dragunov-rifle
 kind product
 country russia
 class weapon
 la Dragunov rifle
 ar قناصة دراغونوف
 ar دراغونوف

name t-72
 kind product
 country russia
 class weapon
 la T-72
 la T-72 tank
 ar تي-72
 ar تي 72
 ar دبابة تي-72
 ar دبابات تي-72

name t-90
 kind product
 country russia
 class weapon
 la T-90
 la T-90 tank
 la T-90M
 ar تي-90
 ar تي 90
 ar دبابة تي-90
 ar دبابات تي-90

name t-14-armata
 kind product
 country russia
 class weapon
 la T-14 Armata
 la Armata tank
 ar تي-14 أرماتا
 ar دبابة أرماتا
 ar أرماتا

name t-55
 kind product
 country russia
 class weapon
 la T-55
 la T-55 tank
 ar تي-55
 ar تي 55
 ar دبابات تي-55

name t-62
 kind product
 country russia
 class weapon
 la T-62
 la T-62 tank
 ar تي-62
 ar تي 62

name tos-1-solntsepyok
 kind product
 country russia
 class weapon
 la TOS-1 Solntsepyok
 la Solntsepyok
 ar سولنتسبيوك
 ar توس-1
 ar سولنتسيبيوك

name moskva-cruiser
 kind product
 country russia
 class weapon
 la Moskva cruiser
 la cruiser Moskva
 ar الطراد موسكفا
 ar الطراد الروسي موسكفا
 ar الطراد موسكوفا
 ar سفينة موسكفا

name admiral-kuznetsov-carrier
 kind product
 country russia
 class weapon
 la Admiral Kuznetsov carrier
 la Admiral Kuznetsov
 ar الأدميرال كوزنيتسوف
 ar حاملة الطائرات كوزنيتسوف
 ar أدميرال كوزنيتسوف

name fab-500
 kind product
 country russia
 class weapon
 la FAB-500
 la FAB-1500
 la FAB-3000
 ar فاب-500
 ar فاب-1500
 ar فاب 3000

name igla-missile
 kind product
 country russia
 class weapon
 la Igla missile
 la Igla
 ar صواريخ إيغلا
 ar إيغلا
 ar صواريخ إيغلا-إس

name strela-missile
 kind product
 country russia
 class weapon
 la Strela missile
 la SA-7
 ar صواريخ ستريلا
 ar صواريخ سام 7
 ar سام-7

name verba-missile
 kind product
 country russia
 class weapon
 la Verba missile
 ar صواريخ فيربا

name novichok
 kind product
 country russia
 class weapon
 la Novichok
 la Novichok nerve agent
 ar نوفيتشوك
 ar غاز نوفيتشوك
 ar نوفيشوك
 ar مادة نوفيتشوك

name neptune-missile
 kind product
 country ukraine
 class weapon
 la Neptune missile
 la Neptun missile
 ar صاروخ نبتون
 ar صواريخ نبتون

name flamingo-missile
 kind product
 country ukraine
 class weapon
 la Flamingo missile
 la FP-5 Flamingo
 ar صاروخ فلامنغو
 ar فلامنغو الأوكراني
 ar صواريخ فلامينغو

name magura-v5
 kind product
 country ukraine
 class weapon
 la Magura V5
 la Sea Baby drone
 ar ماغورا
 ar ماجورا في 5
 ar سي بيبي
 ar ماغورا في 5

name palianytsia
 kind product
 country ukraine
 class weapon
 la Palianytsia
 ar باليانيتسيا

name storm-shadow
 kind product
 country united-kingdom
 class weapon
 maker mbda
 la Storm Shadow
 la SCALP
 la SCALP-EG
 la Storm Shadow missile
 ar ستورم شادو
 ar ستورم شادوو
 ar ظل العاصفة
 ar صواريخ سكالب
 ar سكالب
 ar صواريخ ستورم شادو

name brimstone-missile
 kind product
 country united-kingdom
 class weapon
 la Brimstone missile
 ar صواريخ بريمستون
 ar بريمستون

name nlaw
 kind product
 country united-kingdom
 class weapon
 la NLAW
 la NLAW missile
 ar إنلو
 ar صواريخ إن لو
 ar إن إل إيه دبليو

name starstreak
 kind product
 country united-kingdom
 class weapon
 la Starstreak
 ar ستارستريك
 ar ستار ستريك

name challenger-2
 kind product
 country united-kingdom
 class weapon
 maker bae-systems
 la Challenger 2
 la Challenger 2 tank
 ar تشالنجر 2
 ar دبابات تشالنجر
 ar تشالنجر-2
 ar دبابة تشالنجر 2

name hms-queen-elizabeth
 kind product
 country united-kingdom
 class weapon
 la HMS Queen Elizabeth
 ar حاملة الطائرات كوين إليزابيث
 ar حاملة الطائرات البريطانية كوين إليزابيث

name martlet-missile
 kind product
 country united-kingdom
 class weapon
 la Martlet missile
 ar صواريخ مارتليت

name hms-prince-of-wales
 kind product
 country united-kingdom
 class weapon
 la HMS Prince of Wales
 ar حاملة الطائرات برنس أوف ويلز
 ar برينس أوف ويلز البريطانية

name hms-diamond
 kind product
 country united-kingdom
 class weapon
 la HMS Diamond
 ar المدمرة دايموند
 ar إتش إم إس دايموند

name caesar-howitzer
 kind product
 country france
 class weapon
 la Caesar howitzer
 la CAESAR howitzer
 ar مدافع سيزار
 ar مدفع سيزار
 ar سيزار الفرنسية

name exocet-missile
 kind product
 country france
 class weapon
 la Exocet missile
 la Exocet
 ar إكزوسيت
 ar صواريخ إكزوسيت
 ar إكسوسيت

name leclerc-tank
 kind product
 country france
 class weapon
 la Leclerc tank
 ar دبابة لوكلير
 ar دبابات لوكلير

name charles-de-gaulle-aircraft-carrier
 kind product
 country france
 class weapon
 la Charles de Gaulle aircraft carrier
 ar حاملة الطائرات شارل ديغول
 ar حاملة الطائرات الفرنسية شارل ديغول

name mistral-warship
 kind product
 country france
 class weapon
 la Mistral warship
 la Mistral helicopter carrier
 ar حاملة المروحيات ميسترال
 ar سفن ميسترال

name samp-t
 kind product
 country france
 class weapon
 la SAMP/T
 la SAMP-T
 ar سامب تي
 ar سامب-تي
 ar منظومة سامب/تي

name fremm-frigate
 kind product
 country france
 class weapon
 la FREMM frigate
 la FREMM
 ar فرقاطة فريم
 ar فرقاطات فريم

name gowind-corvette
 kind product
 country france
 class weapon
 la Gowind corvette
 la Gowind
 ar غوويند
 ar جوويند

name milan-missile
 kind product
 country france
 class weapon
 la Milan missile
 ar صواريخ ميلان المضادة للدبابات

name scorpene-submarine
 kind product
 country france
 class weapon
 la Scorpene submarine
 ar غواصات سكوربين
 ar سكوربين

name leopard-2
 kind product
 country germany
 class weapon
 la Leopard 2
 la Leopard tank
 la Leopard 2 tank
 la Leopard 1
 ar ليوبارد 2
 ar ليوبارد
 ar دبابات ليوبارد
 ar ليوبارد-2
 ar دبابة ليوبارد

name taurus-missile
 kind product
 country germany
 class weapon
 la Taurus missile
 la TAURUS KEPD 350
 la Taurus cruise missile
 la Taurus missiles
 ar تاوروس
 ar صواريخ تاوروس
 ar توروس الألمانية
 ar صواريخ توروس
 ar صواريخ تاوروس الألمانية

name iris-t
 kind product
 country germany
 class weapon
 la IRIS-T
 la Iris-T SLM
 ar إيريس-تي
 ar إيريس تي
 ar منظومة إيريس-تي

name gepard
 kind product
 country germany
 class weapon
 la Gepard
 la Gepard anti-aircraft
 ar غيبارد
 ar جيبارد
 ar مدرعات غيبارد

name panzerhaubitze-2000
 kind product
 country germany
 class weapon
 la Panzerhaubitze 2000
 la PzH 2000
 ar بانتسرهاوبيتسه 2000
 ar بانزر هاوبيتزه 2000

name marder-vehicle
 kind product
 country germany
 class weapon
 la Marder vehicle
 ar مدرعات ماردر
 ar ماردر

name v-2-rocket
 kind product
 country germany
 class weapon
 la V-2 rocket
 la V2 rocket
 ar في-2 الألماني

name zyklon-b
 kind product
 country germany
 class weapon
 la Zyklon B
 ar زيكلون بي
 ar غاز زيكلون بي

name oerlikon-gun
 kind product
 country switzerland
 class weapon
 la Oerlikon gun
 la Skynex
 ar أورليكون
 ar سكاينكس

name carl-gustaf-rifle
 kind product
 country sweden
 class weapon
 la Carl Gustaf rifle
 ar كارل غوستاف المضاد للدروع

name at4
 kind product
 country sweden
 class weapon
 la AT4
 ar صواريخ إيه تي 4

name fattah
 kind product
 country iran
 class weapon
 la Fattah
 la Fattah-1
 la Fattah missile
 la Fattah-2
 ar صاروخ فتاح
 ar فتاح-1
 ar فتاح-2
 ar فتاح الفرط صوتي
 ar صواريخ فتاح

name kheibar-shekan
 kind product
 country iran
 class weapon
 la Kheibar Shekan
 la Khaibar Shekan
 la Khyber Shekan
 ar خيبر شكن
 ar صاروخ خيبر شكن
 ar خيبر شيكان
 ar خيبر شيكن

name khorramshahr-missile
 kind product
 country iran
 class weapon
 la Khorramshahr missile
 la Khorramshahr-4
 la Kheibar missile
 ar خرمشهر-4
 ar صاروخ خرمشهر
 ar خرمشهر 4
 ar صاروخ خيبر الإيراني

name shahab-3
 kind product
 country iran
 class weapon
 la Shahab-3
 la Shahab missile
 ar شهاب-3
 ar شهاب 3
 ar صاروخ شهاب

name sejjil
 kind product
 country iran
 class weapon
 la Sejjil
 la Sejil missile
 la Sejjil-2
 ar سجيل
 ar صاروخ سجيل
 ar صواريخ سجيل

name emad-missile
 kind product
 country iran
 class weapon
 la Emad missile
 ar صاروخ عماد
 ar عماد الإيراني

name ghadr-missile
 kind product
 country iran
 class weapon
 la Ghadr missile
 ar صاروخ قدر

name zolfaghar-missile
 kind product
 country iran
 class weapon
 la Zolfaghar missile
 ar ذو الفقار الباليستي
 ar صاروخ ذوالفقار

name fateh-110
 kind product
 country iran
 class weapon
 la Fateh-110
 la Fateh-313
 ar فاتح-110
 ar فاتح 110
 ar فاتح-313
 ar صاروخ فاتح
 ar صواريخ فاتح 110

name haj-qassem-missile
 kind product
 country iran
 class weapon
 la Haj Qassem missile
 ar صاروخ حاج قاسم
 ar صاروخ الحاج قاسم

name qassem-bassir
 kind product
 country iran
 class weapon
 la Qassem Bassir
 la Qassem Bassir missile
 ar صاروخ قاسم بصير
 ar قاسم بصير

name paveh-missile
 kind product
 country iran
 class weapon
 la Paveh missile
 ar صاروخ باوه
 ar صاروخ بافه

name soumar-missile
 kind product
 country iran
 class weapon
 la Soumar missile
 ar صاروخ سومار

name bavar-373
 kind product
 country iran
 class weapon
 la Bavar-373
 ar باور-373
 ar باور 373
 ar بافار 373
 ar منظومة باور

name khordad-15
 kind product
 country iran
 class weapon
 la Khordad 15
 la Khordad-15
 ar خرداد 15
 ar 15 خرداد

name 3rd-khordad
 kind product
 country iran
 class weapon
 la 3rd Khordad
 la Khordad-3
 ar سوم خرداد
 ar خرداد 3

name noor-missile
 kind product
 country iran
 class weapon
 la Noor missile
 ar صاروخ نور الإيراني

name abu-mahdi-missile
 kind product
 country iran
 class weapon
 la Abu Mahdi missile
 ar صاروخ أبو مهدي

name fajr-5
 kind product
 country iran
 class weapon
 la Fajr-5
 la Fajr rocket
 ar فجر-5
 ar فجر 5
 ar صواريخ فجر

name zelzal-missile
 kind product
 country iran
 class weapon
 la Zelzal missile
 ar صاروخ زلزال
 ar صواريخ زلزال
 ar زلزال 2

name iris-dena
 kind product
 country iran
 class weapon
 la IRIS Dena
 ar المدمرة دنا
 ar الفرقاطة الإيرانية دنا

name iris-makran
 kind product
 country iran
 class weapon
 la IRIS Makran
 la Makran warship
 ar السفينة مكران
 ar السفينة الإيرانية مكران

name palestine-2-missile
 kind product
 country yemen
 class weapon
 la Palestine-2 missile
 la Palestine 2 hypersonic missile
 ar فلسطين-2
 ar صاروخ فلسطين 2
 ar صاروخ فلسطين-2 الفرط صوتي
 ar صاروخ فلسطين2

name burkan-missile
 kind product
 country yemen
 class weapon
 la Burkan missile
 la Burkan-2H
 la Burkan-3
 ar بركان-2
 ar صاروخ بركان
 ar بركان تو إتش
 ar صاروخ بركان 3

name toofan-missile
 kind product
 country yemen
 class weapon
 la Toofan missile
 ar صاروخ طوفان

name zulfiqar-missile
 kind product
 country yemen
 class weapon
 la Zulfiqar missile
 ar صاروخ ذو الفقار

name quds-missile
 kind product
 country yemen
 class weapon
 la Quds missile
 la Quds-1
 ar صاروخ قدس
 ar قدس-1
 ar قدس 2
 ar صاروخ قدس المجنح

name qassam-rocket
 kind product
 country palestine
 class weapon
 la Qassam rocket
 la Qassam rockets
 ar صواريخ القسام
 ar صاروخ القسام
 ar صواريخ قسام

name yassin-105
 kind product
 country palestine
 class weapon
 la Yassin 105
 la Al-Yassin 105
 la Yassin-105
 ar الياسين 105
 ar قذيفة الياسين 105
 ar قذائف الياسين
 ar قذيفة الياسين

name ayyash-250
 kind product
 country palestine
 class weapon
 la Ayyash-250
 ar عياش 250
 ar صاروخ عياش
 ar صواريخ عياش

name m-75-rocket
 kind product
 country palestine
 class weapon
 la M-75 rocket
 ar إم 75
 ar صواريخ إم 75

name zouari-drone
 kind product
 country palestine
 class weapon
 la Zouari drone
 la Zawari drone
 la Al-Zawari
 ar مسيرات الزواري
 ar طائرة الزواري
 ar الزواري المسيرة

name badr-3-rocket
 kind product
 country palestine
 class weapon
 la Badr-3 rocket
 ar صاروخ بدر 3

name ghoul-rifle
 kind product
 country palestine
 class weapon
 la Ghoul rifle
 la Al-Ghoul sniper rifle
 ar بندقية الغول
 ar قناصة الغول
 ar بندقية الغول القسامية

name burkan-rocket-hezbollah
 kind product
 country lebanon
 class weapon
 la Burkan rocket Hezbollah
 ar صاروخ بركان الثقيل
 ar صواريخ بركان

name falaq-1
 kind product
 country iran
 class weapon
 la Falaq-1
 la Falaq-2
 ar صاروخ فلق
 ar فلق 1
 ar فلق 2
 ar صواريخ فلق

name almas-missile
 kind product
 country iran
 class weapon
 la Almas missile
 ar صاروخ ألماس
 ar صواريخ ألماس

name qader-missile
 kind product
 country iran
 class weapon
 la Qader missile
 la Qader-1
 ar قادر 1
 ar صاروخ قادر
 ar قادر-1

name scud
 kind product
 country russia
 class weapon
 la Scud
 la Scud missile
 ar سكود
 ar صواريخ سكود
 ar صاروخ سكود

name steel-dome
 kind product
 country turkey
 class weapon
 la Steel Dome
 la Çelik Kubbe
 ar القبة الفولاذية
 ar القبة الفولاذية التركية

name hisar-missile
 kind product
 country turkey
 class weapon
 la Hisar missile
 la Hisar-O
 la Hisar-A
 ar حصار-أو
 ar منظومة حصار

name siper-air-defence
 kind product
 country turkey
 class weapon
 la Siper air defence
 la Siper
 ar منظومة سيبر
 ar منظومة سيبير

name atmaca-missile
 kind product
 country turkey
 class weapon
 la Atmaca missile
 la Atmaca
 ar أطمجة
 ar صاروخ أطمجة

name som-missile
 kind product
 country turkey
 class weapon
 la SOM missile
 ar صاروخ سوم

name tayfun-missile
 kind product
 country turkey
 class weapon
 la Tayfun missile
 ar صاروخ تايفون
 ar طيفون التركي

name altay-tank
 kind product
 country turkey
 class weapon
 la Altay tank
 ar دبابة ألتاي
 ar دبابة ألطاي
 ar دبابات ألتاي

name tcg-anadolu
 kind product
 country turkey
 class weapon
 la TCG Anadolu
 la Anadolu carrier
 ar السفينة أناضول
 ar تي جي غي أناضول
 ar سفينة أنادولو
 ar تي سي جي أناضولو

name hwasong-15
 kind product
 country north-korea
 class weapon
 la Hwasong-15
 la Hwasong-17
 la Hwasong-18
 la Hwasong
 la Hwasong-20
 ar هواسونغ-15
 ar هواسونغ-17
 ar هواسونغ-18
 ar هواسونغ 18
 ar هواسونغ
 ar هواسونج
 ar هواسونغ-20
 ar هواسونغ-12

name pukguksong
 kind product
 country north-korea
 class weapon
 la Pukguksong
 ar بوكغوكسونغ
 ar بوكوكسونغ

name choe-hyon-destroyer
 kind product
 country north-korea
 class weapon
 la Choe Hyon destroyer
 ar المدمرة تشوي هيون
 ar تشوي هيون

name k2-black-panther
 kind product
 country south-korea
 class weapon
 maker hyundai-rotem
 la K2 Black Panther
 la K2 tank
 ar كيه 2 بلاك بانثر
 ar دبابات كيه 2
 ar دبابة كيه 2

name k9-thunder
 kind product
 country south-korea
 class weapon
 maker hanwha
 la K9 Thunder
 la K9 howitzer
 ar مدافع كيه 9
 ar كي 9 ثاندر
 ar كيه 9 ثاندر
 ar كيه-9

name cheongung
 kind product
 country south-korea
 class weapon
 la Cheongung
 la KM-SAM
 la M-SAM
 ar تشونغونغ
 ar كيه إم سام
 ar تشونغونغ 2
 ar كي إم سام

name df-41
 kind product
 country china
 class weapon
 la DF-41
 la Dongfeng-41
 ar دي إف-41
 ar دونغفنغ-41
 ar دونغ فنغ-41

name df-26
 kind product
 country china
 class weapon
 la DF-26
 la Dongfeng-26
 ar دي إف 26
 ar دي إف-26
 ar دونغفنغ-26

name df-17
 kind product
 country china
 class weapon
 la DF-17
 la Dongfeng-17
 ar دي إف-17
 ar دي إف 17
 ar دونغفنغ-17

name df-21d
 kind product
 country china
 class weapon
 la DF-21D
 la Dongfeng-21
 ar دي إف-21
 ar دي إف 21
 ar دونغفنغ-21

name df-61
 kind product
 country china
 class weapon
 la DF-61
 la Dongfeng-61
 ar دي إف-61
 ar دونغفنغ-61

name hq-9
 kind product
 country china
 class weapon
 la HQ-9
 la HQ-9B
 la Hongqi-9
 ar إتش كيو-9
 ar إتش كيو 9
 ar إتش كيو-9 بي

name pl-15
 kind product
 country china
 class weapon
 la PL-15
 la PL-15 missile
 ar بي إل-15
 ar صواريخ بي إل-15
 ar بي إل 15

name yj-21-missile
 kind product
 country china
 class weapon
 la YJ-21 missile
 la YJ-21
 ar واي جيه-21

name jl-3-missile
 kind product
 country china
 class weapon
 la JL-3 missile
 la JL-3
 ar جيه إل-3

name fujian-aircraft-carrier
 kind product
 country china
 class weapon
 la Fujian aircraft carrier
 la carrier Fujian
 ar حاملة الطائرات فوجيان
 ar حاملة الطائرات الصينية فوجيان

name liaoning-aircraft-carrier
 kind product
 country china
 class weapon
 la Liaoning aircraft carrier
 ar حاملة الطائرات لياونينغ

name shandong-aircraft-carrier
 kind product
 country china
 class weapon
 la Shandong aircraft carrier
 ar حاملة الطائرات شاندونغ

name brahmos
 kind product
 country india
 class weapon
 la BrahMos
 la Brahmos missile
 ar براهموس
 ar صواريخ براهموس
 ar صاروخ براهموس
 ar براموس

name agni-missile
 kind product
 country india
 class weapon
 la Agni missile
 la Agni-V
 la Agni-5
 ar أغني-5
 ar صاروخ أغني
 ar أغني 5
 ar أجني 5

name prithvi-missile
 kind product
 country india
 class weapon
 la Prithvi missile
 ar صاروخ بريثفي

name ins-vikrant
 kind product
 country india
 class weapon
 la INS Vikrant
 ar حاملة الطائرات فيكرانت
 ar آي إن إس فيكرانت

name shaheen-missile
 kind product
 country pakistan
 class weapon
 la Shaheen missile
 la Shaheen-III
 ar صاروخ شاهين الباكستاني
 ar شاهين 3

name ghauri-missile
 kind product
 country pakistan
 class weapon
 la Ghauri missile
 ar صاروخ غوري

name babur-missile
 kind product
 country pakistan
 class weapon
 la Babur missile
 ar صاروخ بابر

name abdali-missile
 kind product
 country pakistan
 class weapon
 la Abdali missile
 ar صاروخ عبدالي

name gamal-abdel-nasser-mistral
 kind product
 country egypt
 class weapon
 la Gamal Abdel Nasser Mistral
 ar حاملة المروحيات جمال عبد الناصر
 ar الميسترال جمال عبد الناصر

name vampire-counter-drone-system
 kind product
 country united-states
 class weapon
 la Vampire counter-drone system
 ar فامباير المضاد للمسيرات

name aegis-combat-system
 kind product
 country united-states
 class weapon
 la Aegis combat system
 la Aegis
 la Aegis Ashore
 ar منظومة إيجيس
 ar نظام إيجيس
 ar إيغيس
 ar إيجيس

name sm-3
 kind product
 country united-states
 class weapon
 la SM-3
 la SM-3 missile
 ar إس إم-3
 ar إس إم 3

name sm-6
 kind product
 country united-states
 class weapon
 la SM-6
 la SM-6 missile
 ar إس إم-6
 ar إس إم 6

name hawk-missile-system
 kind product
 country united-states
 class weapon
 la Hawk missile system
 la MIM-23 Hawk
 ar صواريخ هوك
 ar منظومة هوك
 ar نظام هوك

name agm-158-jassm
 kind product
 country united-states
 class weapon
 la AGM-158 JASSM
 la JASSM
 la JASSM-ER
 ar صواريخ جاسم
 ar صواريخ جازم
 ar جاسم إي آر

name lrasm
 kind product
 country united-states
 class weapon
 la LRASM
 ar صواريخ إل راسم
 ar إل آر إيه إس إم

name phalanx-ciws
 kind product
 country united-states
 class weapon
 la Phalanx CIWS
 la C-RAM
 la Centurion C-RAM
 ar فالانكس
 ar منظومة سي رام
 ar سي رام
 ar منظومة سيرام

name glsdb
 kind product
 country united-states
 class weapon
 la GLSDB
 la Ground-Launched Small Diameter Bomb
 ar قنابل جي إل إس دي بي

name agent-orange
 kind product
 country united-states
 class weapon
 la Agent Orange
 ar العامل البرتقالي

name typhon-missile-system
 kind product
 country united-states
 class weapon
 la Typhon missile system
 la Typhon
 ar تايفون الصاروخي
 ar نظام تايفون الأميركي
 ar منظومة تايفون

name pershing-missile
 kind product
 country united-states
 class weapon
 la Pershing missile
 ar صواريخ بيرشينغ
 ar بيرشينغ 2

# Medicines and vaccines

name pfizer-vaccine
 kind product
 country united-states
 class medicine
 maker pfizer
 la Pfizer vaccine
 la Comirnaty
 la Pfizer-BioNTech vaccine
 la BNT162b2
 ar لقاح فايزر
 ar لقاح فايزر-بيونتك
 ar لقاح فايزر بيونتك
 ar كوميرناتي

name moderna-vaccine
 kind product
 country united-states
 class medicine
 maker moderna
 la Moderna vaccine
 la Spikevax
 ar لقاح موديرنا
 ar لقاح مودرنا
 ar سبايكفاكس

name astrazeneca-vaccine
 kind product
 country united-states
 class medicine
 maker astrazeneca
 la AstraZeneca vaccine
 la Vaxzevria
 la Covishield
 ar لقاح أسترازينيكا
 ar لقاح أسترازينكا
 ar لقاح أكسفورد
 ar كوفيشيلد
 ar فاكسزيفريا

name johnson-and-johnson-vaccine
 kind product
 country united-states
 class medicine
 maker johnson-and-johnson
 la Johnson & Johnson vaccine
 la Janssen vaccine
 ar لقاح جونسون آند جونسون
 ar لقاح جونسون
 ar لقاح جانسن

name novavax-vaccine
 kind product
 country united-states
 class medicine
 maker novavax
 la Novavax vaccine
 la Nuvaxovid
 ar لقاح نوفافاكس

name sputnik-v
 kind product
 country russia
 class medicine
 la Sputnik V
 la Sputnik V vaccine
 ar سبوتنيك في
 ar سبوتنيك-في
 ar لقاح سبوتنيك
 ar لقاح سبوتنيك في

name sinopharm-vaccine
 kind product
 country china
 class medicine
 maker sinopharm
 la Sinopharm vaccine
 ar لقاح سينوفارم

name sinovac-vaccine
 kind product
 country china
 class medicine
 maker sinovac
 la Sinovac vaccine
 la CoronaVac
 ar لقاح سينوفاك
 ar كورونافاك

name covaxin
 kind product
 country india
 class medicine
 maker bharat-biotech
 la Covaxin
 ar كوفاكسين

name soberana-2
 kind product
 country cuba
 class medicine
 la Soberana 2
 la Soberana
 ar لقاح سوبيرانا

name coviran-barekat
 kind product
 country iran
 class medicine
 la COVIran Barekat
 la Barekat vaccine
 ar لقاح بركت
 ar كوف إيران بركت

name viagra
 kind product
 country united-states
 class medicine
 maker pfizer
 la Viagra
 ar فياغرا
 ar فياجرا
 ar الفياغرا

name paxlovid
 kind product
 country united-states
 class medicine
 maker pfizer
 la Paxlovid
 ar باكسلوفيد
 ar باكسلوفد

name remdesivir
 kind product
 country united-states
 class medicine
 maker gilead-sciences
 la Remdesivir
 la Veklury
 ar ريمديسيفير
 ar رمديسيفير
 ar ريمدسيفير

name molnupiravir
 kind product
 country united-states
 class medicine
 maker merck-and-co
 la Molnupiravir
 la Lagevrio
 ar مولنوبيرافير

name hydroxychloroquine
 kind product
 country united-states
 class medicine
 la Hydroxychloroquine
 ar هيدروكسي كلوروكين
 ar هيدروكسيكلوروكين

name chloroquine
 kind product
 country united-states
 class medicine
 la Chloroquine
 ar كلوروكين

name ivermectin
 kind product
 country united-states
 class medicine
 la Ivermectin
 ar إيفرمكتين
 ar إيفيرمكتين

name dexamethasone
 kind product
 country united-states
 class medicine
 la Dexamethasone
 ar ديكساميثازون
 ar دكساميثازون

name tocilizumab
 kind product
 country united-states
 class medicine
 maker roche
 la Tocilizumab
 la Actemra
 ar توسيليزوماب
 ar أكتيمرا

name favipiravir
 kind product
 country united-states
 class medicine
 la Favipiravir
 la Avigan
 ar أفيغان
 ar فافيبيرافير

name ozempic
 kind product
 country united-states
 class medicine
 maker novo-nordisk
 la Ozempic
 ar أوزمبيك
 ar أوزيمبيك
 ar اوزمبك

name wegovy
 kind product
 country united-states
 class medicine
 maker novo-nordisk
 la Wegovy
 ar ويغوفي
 ar ويجوفي

name semaglutide
 kind product
 country united-states
 class medicine
 maker novo-nordisk
 la Semaglutide
 ar سيماغلوتيد
 ar سيماجلوتايد
 ar سيماغلوتايد

name mounjaro
 kind product
 country united-states
 class medicine
 maker eli-lilly
 la Mounjaro
 la Tirzepatide
 la Zepbound
 ar مونجارو
 ar مونغارو
 ar تيرزيباتيد
 ar زيبباوند

name insulin-glargine
 kind product
 country united-states
 class medicine
 maker sanofi
 la Insulin glargine
 la Lantus
 ar لانتوس

name humira
 kind product
 country united-states
 class medicine
 maker abbvie
 la Humira
 la adalimumab
 ar هيوميرا
 ar هوميرا

name keytruda
 kind product
 country united-states
 class medicine
 maker merck-and-co
 la Keytruda
 la pembrolizumab
 ar كيترودا

name oxycontin
 kind product
 country united-states
 class medicine
 maker purdue-pharma
 la OxyContin
 la Oxycontin
 ar أوكسيكونتين
 ar أوكسيكونتن

name fentanyl
 kind product
 country united-states
 class medicine
 la Fentanyl
 ar فنتانيل
 ar الفنتانيل
 ar فينتانيل

name captagon
 kind product
 country united-states
 class medicine
 la Captagon
 ar كبتاغون
 ar الكبتاغون
 ar كبتاجون
 ar الكبتاجون
 ar كابتاغون

name tramadol
 kind product
 country united-states
 class medicine
 la Tramadol
 ar ترامادول
 ar الترامادول

name pregabalin
 kind product
 country united-states
 class medicine
 maker pfizer
 la Pregabalin
 la Lyrica
 ar بريغابالين
 ar ليريكا
 ar بريجابالين

name botox
 kind product
 country united-states
 class medicine
 maker abbvie
 la Botox
 ar بوتوكس
 ar البوتوكس

name aduhelm
 kind product
 country united-states
 class medicine
 maker biogen
 la Aduhelm
 la aducanumab
 ar أدوهيلم
 ar أدوكانوماب

name leqembi
 kind product
 country united-states
 class medicine
 maker eisai
 la Leqembi
 la lecanemab
 ar ليكيمبي
 ar ليكانيماب

name kisunla
 kind product
 country united-states
 class medicine
 maker eli-lilly
 la Kisunla
 la donanemab
 ar دونانيماب
 ar كيسونلا

name mifepristone
 kind product
 country united-states
 class medicine
 la Mifepristone
 la abortion pill mifepristone
 ar ميفيبريستون
 ar الميفيبريستون

name zantac
 kind product
 country united-states
 class medicine
 la Zantac
 la ranitidine
 ar زانتاك
 ar رانيتيدين

name tylenol
 kind product
 country united-states
 class medicine
 maker kenvue
 la Tylenol
 la acetaminophen
 ar تايلينول
 ar تيلينول
 ar أسيتامينوفين

name paracetamol
 kind product
 country united-states
 class medicine
 la Paracetamol
 la Panadol
 ar باراسيتامول
 ar بانادول
 ar الباراسيتامول

name aspirin
 kind product
 country united-states
 class medicine
 maker bayer
 la Aspirin
 ar أسبرين
 ar الأسبرين

name tamiflu
 kind product
 country united-states
 class medicine
 maker roche
 la Tamiflu
 la oseltamivir
 ar تاميفلو

name truvada
 kind product
 country united-states
 class medicine
 maker gilead-sciences
 la Truvada
 la PrEP drug Truvada
 ar تروفادا

name lenacapavir
 kind product
 country united-states
 class medicine
 maker gilead-sciences
 la Lenacapavir
 la Yeztugo
 la Sunlenca
 ar ليناكابافير

name sovaldi
 kind product
 country united-states
 class medicine
 maker gilead-sciences
 la Sovaldi
 la sofosbuvir
 ar سوفالدي
 ar سوفوسبوفير

name zolgensma
 kind product
 country united-states
 class medicine
 maker novartis
 la Zolgensma
 ar زولجنسما
 ar زولغنسما

name spinraza
 kind product
 country united-states
 class medicine
 maker biogen
 la Spinraza
 ar سبينرازا

name casgevy
 kind product
 country united-states
 class medicine
 la Casgevy
 ar كاسجيفي
 ar كاسغيفي

name xarelto
 kind product
 country united-states
 class medicine
 maker bayer
 la Xarelto
 ar زاريلتو

name depakine
 kind product
 country united-states
 class medicine
 maker sanofi
 la Depakine
 la valproate
 ar ديباكين

name mediator-diet-drug
 kind product
 country france
 class medicine
 maker servier
 la Mediator diet drug
 ar دواء ميدياتور

name ritalin
 kind product
 country united-states
 class medicine
 maker novartis
 la Ritalin
 ar ريتالين
 ar الريتالين

name adderall
 kind product
 country united-states
 class medicine
 la Adderall
 ar أديرال

name xanax
 kind product
 country united-states
 class medicine
 maker pfizer
 la Xanax
 ar زاناكس

name prozac
 kind product
 country united-states
 class medicine
 maker eli-lilly
 la Prozac
 ar بروزاك

name ketamine
 kind product
 country united-states
 class medicine
 la Ketamine
 ar كيتامين
 ar الكيتامين

name methadone
 kind product
 country united-states
 class medicine
 la Methadone
 ar ميثادون

name naloxone
 kind product
 country united-states
 class medicine
 la Naloxone
 la Narcan
 ar نالوكسون
 ar ناركان

name r21-malaria-vaccine
 kind product
 country united-states
 class medicine
 la R21 malaria vaccine
 la R21/Matrix-M
 ar لقاح آر 21
 ar لقاح آر21/ماتريكس-إم
 ar لقاح آر 21/ماتريكس إم

name rts-s
 kind product
 country united-kingdom
 class medicine
 maker gsk
 la RTS,S
 la Mosquirix
 ar لقاح موسكويريكس
 ar آر تي إس إس

name dengvaxia
 kind product
 country france
 class medicine
 maker sanofi
 la Dengvaxia
 ar دينغفاكسيا

name ervebo
 kind product
 country united-kingdom
 class medicine
 la Ervebo
 ar إرفيبو

name jynneos
 kind product
 country denmark
 class medicine
 maker bavarian-nordic
 la Jynneos
 la Imvanex
 la MVA-BN
 ar جينيوس
 ar لقاح جينيوس
 ar إمفانيكس
 ar لقاح إم في إيه-بي إن

name gardasil
 kind product
 country united-states
 class medicine
 maker merck-and-co
 la Gardasil
 ar غارداسيل
 ar جارداسيل

name bcg-vaccine
 kind product
 country united-kingdom
 class medicine
 la BCG vaccine
 ar لقاح بي سي جي
 ar لقاح السل بي سي جي

name mmr-vaccine
 kind product
 country united-states
 class medicine
 la MMR vaccine
 ar لقاح إم إم آر
 ar اللقاح الثلاثي إم إم آر

# Cars, phones and other goods

name roundup
 kind product
 country united-states
 class product
 maker bayer
 la Roundup
 la Roundup weedkiller
 la Roundup herbicide
 ar راوند أب
 ar راونداب
 ar مبيد راوند أب
 ar مبيد الأعشاب راونداب

name glyphosate
 kind product
 country united-states
 class product
 la Glyphosate
 ar غليفوسات
 ar جليفوسات
 ar الغليفوسات

name cybertruck
 kind product
 country united-states
 class product car
 maker tesla
 la Cybertruck
 la Tesla Cybertruck
 ar سايبرتراك
 ar سايبر تراك
 ar تسلا سايبرتراك

name tesla-model-3
 kind product
 country united-states
 class product car
 maker tesla
 la Tesla Model 3
 la Model 3
 ar تسلا موديل 3
 ar موديل 3 من تسلا

name tesla-model-y
 kind product
 country united-states
 class product car
 maker tesla
 la Tesla Model Y
 la Model Y
 ar تسلا موديل واي
 ar موديل واي

name tesla-model-s
 kind product
 country united-states
 class product car
 maker tesla
 la Tesla Model S
 ar تسلا موديل إس

name powerwall
 kind product
 country united-states
 class product
 maker tesla
 la Powerwall
 ar باور وول

name hyperloop
 kind product
 country united-states
 class product
 la Hyperloop
 ar هايبرلوب
 ar هايبر لوب

name ford-f-150
 kind product
 country united-states
 class product car
 maker ford
 la Ford F-150
 la F-150
 ar فورد إف-150
 ar فورد إف 150

name ford-mustang
 kind product
 country united-states
 class product car
 maker ford
 la Ford Mustang
 ar فورد موستانغ
 ar فورد موستانج

name hummer
 kind product
 country united-states
 class product car
 maker general-motors
 la Hummer
 ar سيارات هامر

name toyota-corolla
 kind product
 country japan
 class product car
 maker toyota
 la Toyota Corolla
 ar تويوتا كورولا

name toyota-hilux
 kind product
 country japan
 class product car
 maker toyota
 la Toyota Hilux
 ar تويوتا هايلوكس
 ar هايلكس

name toyota-land-cruiser
 kind product
 country japan
 class product car
 maker toyota
 la Toyota Land Cruiser
 la Land Cruiser
 ar تويوتا لاند كروزر
 ar لاند كروزر

name toyota-prius
 kind product
 country japan
 class product car
 maker toyota
 la Toyota Prius
 la Prius
 ar تويوتا بريوس
 ar بريوس

name land-rover
 kind product
 country united-kingdom
 class product car
 maker jaguar-land-rover
 la Land Rover
 la Range Rover
 ar لاند روفر
 ar رينج روفر
 ar رانج روفر
 ar رينغ روفر

name volkswagen-golf
 kind product
 country germany
 class product car
 maker volkswagen
 la Volkswagen Golf
 la VW Golf
 ar فولكسفاغن غولف
 ar فولكس فاجن جولف

name juul
 kind product
 country united-states
 class product company
 la Juul
 la JUUL
 ar جول للسجائر الإلكترونية

name marlboro
 kind product
 country united-states
 class product
 maker philip-morris-international
 la Marlboro
 ar مارلبورو
 ar مالبورو

name iqos
 kind product
 country united-states
 class product
 maker philip-morris-international
 la IQOS
 ar آيكوس

name red-bull-drink
 kind product
 country united-states
 class product
 la Red Bull drink
 ar مشروب ريد بول

name barbie
 kind product
 country united-states
 class product
 maker mattel
 la Barbie
 la Barbie doll
 ar دمية باربي
 ar باربي

name lego-bricks
 kind product
 country denmark
 class product
 maker lego
 la Lego bricks
 ar مكعبات ليغو
 ar مكعبات الليغو

name labubu
 kind product
 country china
 class product
 maker pop-mart
 la Labubu
 ar لابوبو
 ar دمى لابوبو

name motorola-razr
 kind product
 country united-states
 class product device
 maker motorola
 la Motorola Razr
 ar موتورولا رازر

name humane-ai-pin
 kind product
 country united-states
 class product device
 la Humane AI Pin
 ar همين إيه آي بين

name starship
 kind product
 country united-states
 class product spacecraft
 maker spacex
 la Starship
 la SpaceX Starship
 la Starship rocket
 ar ستارشيب
 ar ستار شيب
 ar صاروخ ستارشيب
 ar مركبة ستارشيب

name falcon-9
 kind product
 country united-states
 class product spacecraft
 maker spacex
 la Falcon 9
 la Falcon 9 rocket
 ar فالكون 9
 ar صاروخ فالكون 9
 ar فالكون-9

name falcon-heavy
 kind product
 country united-states
 class product spacecraft
 maker spacex
 la Falcon Heavy
 ar فالكون هيفي

name crew-dragon
 kind product
 country united-states
 class product spacecraft
 maker spacex
 la Crew Dragon
 la SpaceX Dragon
 la Dragon capsule
 ar كرو دراغون
 ar دراغون سبيس إكس
 ar كبسولة دراغون
 ar كرو دراجون

name starshield
 kind product
 country united-states
 class product spacecraft
 maker spacex
 la Starshield
 ar ستارشيلد

name new-glenn
 kind product
 country united-states
 class product spacecraft
 maker blue-origin
 la New Glenn
 ar نيو غلين
 ar نيو جلين

name new-shepard
 kind product
 country united-states
 class product spacecraft
 maker blue-origin
 la New Shepard
 ar نيو شيبرد

name orion-spacecraft
 kind product
 country united-states
 class product spacecraft
 la Orion spacecraft
 la Orion capsule
 ar كبسولة أوريون
 ar مركبة أوريون

name space-launch-system
 kind product
 country united-states
 class product spacecraft
 la Space Launch System
 ar نظام الإطلاق الفضائي
 ar صاروخ إس إل إس

name hubble-space-telescope
 kind product
 country united-states
 class product spacecraft
 la Hubble Space Telescope
 la Hubble
 la Hubble telescope
 ar تلسكوب هابل
 ar هابل الفضائي
 ar مرصد هابل

name james-webb-space-telescope
 kind product
 country united-states
 class product spacecraft
 la James Webb Space Telescope
 la James Webb telescope
 la Webb telescope
 ar تلسكوب جيمس ويب
 ar جيمس ويب الفضائي
 ar مرصد جيمس ويب
 ar تلسكوب ويب

name perseverance-rover
 kind product
 country united-states
 class product spacecraft
 la Perseverance rover
 la Mars rover Perseverance
 ar برسيفيرنس
 ar بيرسيفيرنس
 ar المركبة الجوالة برسيفيرنس
 ar برسفيرنس

name curiosity-rover
 kind product
 country united-states
 class product spacecraft
 la Curiosity rover
 ar كيوريوسيتي
 ar كوريوسيتي
 ar المسبار كيوريوسيتي

name ingenuity-helicopter
 kind product
 country united-states
 class product spacecraft
 la Ingenuity helicopter
 ar مروحية إنجينيويتي
 ar إنجينويتي

name voyager-1
 kind product
 country united-states
 class product spacecraft
 la Voyager 1
 ar فوياجر 1
 ar فويجر 1
 ar المسبار فوياجر

name voyager-2
 kind product
 country united-states
 class product spacecraft
 la Voyager 2
 ar فوياجر 2
 ar فويجر 2

name cassini-probe
 kind product
 country united-states
 class product spacecraft
 la Cassini probe
 ar المسبار كاسيني
 ar مسبار كاسيني

name new-horizons-probe
 kind product
 country united-states
 class product spacecraft
 la New Horizons probe
 ar مسبار نيو هورايزونز
 ar نيو هورايزنز

name parker-solar-probe
 kind product
 country united-states
 class product spacecraft
 la Parker Solar Probe
 ar مسبار باركر الشمسي
 ar باركر سولار بروب

name osiris-rex
 kind product
 country united-states
 class product spacecraft
 la OSIRIS-REx
 ar أوسايرس ريكس
 ar أوزيريس ريكس
 ar أوسيريس-ريكس

name artemis-program
 kind product
 country united-states
 class product spacecraft
 la Artemis program
 la Artemis programme
 la Artemis II
 la Artemis I
 ar برنامج أرتميس
 ar أرتيميس 2
 ar أرتميس 1
 ar مهمة أرتميس 2
 ar أرتميس 2
 ar أرتيميس 1

name apollo-11
 kind product
 country united-states
 class product spacecraft
 la Apollo 11
 la Apollo programme
 ar أبولو 11
 ar برنامج أبولو

name kepler-space-telescope
 kind product
 country united-states
 class product spacecraft
 la Kepler Space Telescope
 ar تلسكوب كبلر
 ar تلسكوب كيبلر

name international-space-station
 kind product
 country united-states
 class product spacecraft
 la International Space Station
 la ISS
 ar محطة الفضاء الدولية
 ar المحطة الفضائية الدولية

name gps
 kind product
 country united-states
 class product spacecraft
 la GPS
 la Global Positioning System
 ar جي بي إس
 ar نظام جي بي إس
 ar نظام تحديد المواقع العالمي

name soyuz-spacecraft
 kind product
 country russia
 class product spacecraft
 la Soyuz spacecraft
 la Soyuz
 la Soyuz rocket
 ar سويوز
 ar مركبة سويوز
 ar صاروخ سويوز
 ar سيوز

name glonass
 kind product
 country russia
 class product spacecraft
 la GLONASS
 ar غلوناس
 ar جلوناس

name luna-25
 kind product
 country russia
 class product spacecraft
 la Luna-25
 ar لونا-25
 ar لونا 25
 ar المسبار لونا 25

name sputnik-1-satellite
 kind product
 country russia
 class product spacecraft
 la Sputnik 1 satellite
 ar سبوتنيك 1
 ar القمر الصناعي سبوتنيك

name ariane-6
 kind product
 country france
 class product spacecraft
 maker arianegroup
 la Ariane 6
 la Ariane 6 rocket
 ar أريان 6
 ar صاروخ أريان 6

name ariane-5
 kind product
 country france
 class product spacecraft
 maker arianegroup
 la Ariane 5
 ar أريان 5
 ar صاروخ أريان 5

name vega-c
 kind product
 country italy
 class product spacecraft
 la Vega-C
 la Vega rocket
 ar صاروخ فيغا
 ar فيغا-سي

name galileo-navigation-system
 kind product
 country france
 class product spacecraft
 la Galileo navigation system
 la Galileo satellite system
 ar نظام غاليليو للملاحة
 ar غاليليو الأوروبي

name beidou
 kind product
 country china
 class product spacecraft
 la BeiDou
 la Beidou
 ar بيدو
 ar نظام بيدو
 ar بيدو الصيني

name tiangong
 kind product
 country china
 class product spacecraft
 la Tiangong
 la Tiangong space station
 ar تيانغونغ
 ar محطة تيانغونغ
 ar تيانقونغ

name shenzhou
 kind product
 country china
 class product spacecraft
 la Shenzhou
 la Shenzhou-15
 ar شنتشو
 ar شنجو
 ar مركبة شنتشو
 ar شنتشو-15

name chang-e-6
 kind product
 country china
 class product spacecraft
 la Chang'e-6
 la Chang'e 6
 la Chang'e-5
 ar تشانغ إي-6
 ar تشانغ آه-6
 ar تشانغ إي 5
 ar المسبار تشانغ إي

name tianwen-1
 kind product
 country china
 class product spacecraft
 la Tianwen-1
 ar تيانوين-1
 ar تيانوين 1

name long-march-5b
 kind product
 country china
 class product spacecraft
 la Long March 5B
 la Long March rocket
 ar لونغ مارش
 ar المسيرة الطويلة 5 ب
 ar لونغ مارتش 5 بي

name chandrayaan-3
 kind product
 country india
 class product spacecraft
 la Chandrayaan-3
 la Chandrayaan
 ar تشاندرايان-3
 ar تشاندرايان 3
 ar شاندرايان 3
 ar تشاندرايان

name gaganyaan
 kind product
 country india
 class product spacecraft
 la Gaganyaan
 ar غاغانيان

name hayabusa2
 kind product
 country japan
 class product spacecraft
 la Hayabusa2
 ar هايابوسا 2
 ar هايابوسا2

name hope-probe
 kind product
 country united-arab-emirates
 class product spacecraft
 la Hope Probe
 la Emirates Mars Mission
 la Hope Mars probe
 ar مسبار الأمل
 ar مسبار الأمل الإماراتي

name rashid-rover
 kind product
 country united-arab-emirates
 class product spacecraft
 la Rashid rover
 ar المستكشف راشد
 ar راشد القمري

name mbz-sat
 kind product
 country united-arab-emirates
 class product spacecraft
 la MBZ-SAT
 ar محمد بن زايد سات

name khalifasat
 kind product
 country united-arab-emirates
 class product spacecraft
 la KhalifaSat
 ar خليفة سات
 ar القمر الاصطناعي خليفة سات

name alcomsat-1
 kind product
 country algeria
 class product spacecraft
 la Alcomsat-1
 ar ألكوم سات 1
 ar ألكوم سات-1

name alsat-1b
 kind product
 country algeria
 class product spacecraft
 la Alsat-1B
 ar ألسات-1 بي

name mohammed-vi-a-satellite
 kind product
 country morocco
 class product spacecraft
 la Mohammed VI-A satellite
 ar القمر الصناعي محمد السادس أ

name tiba-1
 kind product
 country egypt
 class product spacecraft
 la Tiba-1
 la TIBA 1 satellite
 ar طيبة 1
 ar القمر الصناعي طيبة 1

name soraya-satellite
 kind product
 country iran
 class product spacecraft
 la Soraya satellite
 ar القمر الصناعي ثريا

name noor-2-satellite
 kind product
 country iran
 class product spacecraft
 la Noor-2 satellite
 ar القمر الصناعي نور 2

name khayyam-satellite
 kind product
 country iran
 class product spacecraft
 la Khayyam satellite
 ar القمر الاصطناعي خيام
 ar القمر الصناعي خيام

name simorgh-rocket
 kind product
 country iran
 class product spacecraft
 la Simorgh rocket
 ar صاروخ سيمرغ
 ar سيمرغ

name malligyong-1
 kind product
 country north-korea
 class product spacecraft
 la Malligyong-1
 ar ماليغيونغ-1
 ar ماليغيونغ 1

name chollima-1
 kind product
 country north-korea
 class product spacecraft
 la Chollima-1
 ar تشوليما-1

name gokturk-satellite
 kind product
 country turkey
 class product spacecraft
 la Göktürk satellite
 ar غوكتورك 1

name togg
 kind company
 country turkey
 class product car
 la Togg
 la TOGG
 ar توغ التركية
 ar سيارة توغ
 ar توج التركية

# Ships, pipelines and projects of note

name keystone-xl
 kind product
 country united-states
 class product pipeline
 la Keystone XL
 la Keystone pipeline
 ar كيستون إكس إل
 ar خط أنابيب كيستون
 ar خط كيستون

name dakota-access-pipeline
 kind product
 country united-states
 class product pipeline
 la Dakota Access Pipeline
 ar خط أنابيب داكوتا أكسس
 ar خط داكوتا أكسس

name nord-stream-2
 kind product
 country russia
 class product pipeline
 la Nord Stream 2
 ar نورد ستريم 2
 ar السيل الشمالي 2
 ar خط أنابيب نورد ستريم 2
 ar نورد ستريم-2

name nord-stream
 kind product
 country russia
 class product pipeline
 la Nord Stream
 la Nord Stream 1
 la Nord Stream pipeline
 ar نورد ستريم
 ar السيل الشمالي
 ar خط أنابيب نورد ستريم
 ar نورد ستريم 1
 ar نوردستريم

name turkstream
 kind product
 country russia
 class product pipeline
 la TurkStream
 la Turkish Stream
 ar ترك ستريم
 ar السيل التركي
 ar تورك ستريم
 ar خط السيل التركي

name druzhba-pipeline
 kind product
 country russia
 class product pipeline
 la Druzhba pipeline
 la Druzhba
 ar خط أنابيب دروجبا
 ar خط دروجبا
 ar دروجبا

name power-of-siberia
 kind product
 country russia
 class product pipeline
 la Power of Siberia
 la Power of Siberia 2
 ar قوة سيبيريا
 ar قوة سيبيريا 2
 ar باور أوف سيبيريا

name trans-adriatic-pipeline
 kind product
 country azerbaijan
 class product pipeline
 la Trans Adriatic Pipeline
 la TAP pipeline
 ar خط أنابيب عبر الأدرياتيكي
 ar خط الأنابيب العابر للأدرياتيكي

name tanap
 kind product
 country azerbaijan
 class product pipeline
 la TANAP
 ar تاناب

name baku-tbilisi-ceyhan-pipeline
 kind product
 country azerbaijan
 class product pipeline
 la Baku-Tbilisi-Ceyhan pipeline
 la BTC pipeline
 ar خط باكو تبليسي جيهان
 ar خط أنابيب باكو-تبيليسي-جيهان

name medgaz-pipeline
 kind product
 country algeria
 class product pipeline
 la Medgaz pipeline
 la Medgaz
 ar ميدغاز
 ar خط ميدغاز
 ar خط أنابيب ميدغاز

name maghreb-europe-gas-pipeline
 kind product
 country algeria
 class product pipeline
 la Maghreb-Europe Gas Pipeline
 la GME pipeline
 ar أنبوب الغاز المغاربي الأوروبي
 ar خط الغاز المغاربي الأوروبي
 ar خط أنابيب المغرب العربي أوروبا

name transmed-pipeline
 kind product
 country algeria
 class product pipeline
 la TransMed pipeline
 la Enrico Mattei pipeline
 ar خط ترانسميد
 ar أنبوب إنريكو ماتي
 ar ترانسميد

name nigeria-morocco-gas-pipeline
 kind product
 country nigeria
 class product pipeline
 la Nigeria-Morocco Gas Pipeline
 la African Atlantic Gas Pipeline
 ar أنبوب الغاز نيجيريا المغرب
 ar خط أنابيب الغاز نيجيريا-المغرب
 ar أنبوب الغاز الأفريقي الأطلسي

name arab-gas-pipeline
 kind product
 country egypt
 class product pipeline
 la Arab Gas Pipeline
 ar خط الغاز العربي
 ar خط أنابيب الغاز العربي

name eastmed-pipeline
 kind product
 country egypt
 class product pipeline
 la EastMed pipeline
 la East Med pipeline
 ar خط أنابيب إيست ميد
 ar خط إيست ميد
 ar إيست ميد

name kirkuk-ceyhan-pipeline
 kind product
 country iraq
 class product pipeline
 la Kirkuk-Ceyhan pipeline
 la Iraq-Turkey pipeline
 ar خط كركوك جيهان
 ar خط أنابيب كركوك-جيهان
 ar أنبوب كركوك جيهان

name sumed-pipeline
 kind product
 country egypt
 class product pipeline
 la SUMED pipeline
 la Sumed
 ar خط سوميد
 ar أنابيب سوميد

name fso-safer
 kind product
 country yemen
 class product ship
 la FSO Safer
 la Safer oil tanker
 la Safer tanker
 ar الناقلة صافر
 ar ناقلة النفط صافر
 ar خزان صافر
 ar السفينة صافر
 ar صافر النفطية

name galaxy-leader
 kind product
 country yemen
 class product ship
 la Galaxy Leader
 ar غالاكسي ليدر
 ar جالاكسي ليدر
 ar السفينة غالاكسي ليدر
 ar غلاكسي ليدر

name ever-given
 kind product
 country japan
 class product ship
 la Ever Given
 ar إيفر غيفن
 ar إيفر جيفن
 ar إيفرغيفن
 ar السفينة إيفر غيفن
 ar إيفرجيفن

name mavi-marmara
 kind product
 country turkey
 class product ship
 la Mavi Marmara
 ar مافي مرمرة
 ar سفينة مرمرة
 ar أسطول مافي مرمرة
 ar السفينة مافي مرمرة

name madleen
 kind product
 country united-kingdom
 class product ship
 la Madleen
 la Madleen ship
 ar السفينة مادلين
 ar سفينة مادلين

name handala-ship
 kind product
 country italy
 class product ship
 la Handala ship
 la Freedom Flotilla ship Handala
 ar سفينة حنظلة
 ar السفينة حنظلة

name titanic
 kind product
 country united-kingdom
 class product ship
 la Titanic
 ar تيتانيك
 ar تايتانيك
 ar سفينة تيتانيك

name rubymar
 kind product
 country united-kingdom
 class product ship
 la Rubymar
 ar روبيمار
 ar السفينة روبيمار

name sounion-tanker
 kind product
 country greece
 class product ship
 la Sounion tanker
 la MV Sounion
 ar سونيون
 ar الناقلة سونيون
 ar ناقلة النفط سونيون

name grace-1
 kind product
 class product ship
 la Grace 1
 la Adrian Darya 1
 ar غريس 1
 ar الناقلة غريس 1
 ar أدريان داريا

name stena-impero
 kind product
 country united-kingdom
 class product ship
 la Stena Impero
 ar ستينا إمبيرو
 ar الناقلة ستينا إمبيرو

name msc-aries
 kind product
 country portugal
 class product ship
 la MSC Aries
 ar إم إس سي أريز
 ar السفينة إم إس سي أريس

name mercer-street-tanker
 kind product
 country israel
 class product ship
 la Mercer Street tanker
 la Mercer Street
 ar ميرسر ستريت
 ar الناقلة ميرسر ستريت

name titan-submersible
 kind product
 country united-kingdom
 class product ship
 la Titan submersible
 ar الغواصة تيتان
 ar تيتان السياحية

name eagle-s
 kind product
 country united-states
 class product ship
 la Eagle S
 ar إيغل إس

name mv-rhosus
 kind product
 country lebanon
 class product ship
 la MV Rhosus
 la Rhosus
 ar السفينة روسوس
 ar روسوس
 ar سفينة روسوس
