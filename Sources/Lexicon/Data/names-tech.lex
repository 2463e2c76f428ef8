#! lex 1 kind=names lang=mul

# Software, internet and electronics groups

name google
 kind company
 country united-states
 class technology
 la Google
 la Google LLC
 la Google Inc
 ar غوغل
 ar جوجل
 ar قوقل
 ar كوكل
 ar غوغول

name alphabet-inc
 kind company
 country united-states
 class technology
 la Alphabet Inc
 la Alphabet
 ar ألفابت
 ar ألفا بت
 ar ألفابيت

name microsoft
 kind company
 country united-states
 class technology
 la Microsoft
 la Microsoft Corp
 la Microsoft Corporation
 ar مايكروسوفت
 ar ميكروسوفت
 ar مايكرو سوفت
 ar مايكروسفت

name apple
 kind company
 country united-states
 class technology
 la Apple
 la Apple Inc
 ar آبل
 ar آپل
 ar شركة التفاحة

name amazon
 kind company
 country united-states
 class technology
 la Amazon
 la Amazon.com
 la Amazon Inc
 ar أمازون
 ar امازون دوت كوم

name amazon-web-services
 kind company
 country united-states
 class technology
 la Amazon Web Services
 la AWS
 ar أمازون ويب سيرفيسز
 ar أمازون لخدمات الويب
 ar خدمات أمازون السحابية
 ar إيه دبليو إس
 ar إيه.دبليو.إس
 ar أ دبليو إس
 ar أ.دبليو.إس

name meta
 kind company
 country united-states
 class technology
 la Meta
 la Meta Platforms
 la Meta Platforms Inc
 la Facebook Inc
 ar ميتا
 ar ميتا بلاتفورمز
 ar ميتا بلاتفورم
 ar فيسبوك إنك

name facebook
 kind company
 country united-states
 class technology
 la Facebook
 ar فيسبوك
 ar فيس بوك
 ar فايسبوك
 ar فايس بوك
 ar الفيسبوك
 ar الفيس بوك
 ar فيسبك
 ar الفايسبوك

name ibm
 kind company
 country united-states
 class technology
 la IBM
 la International Business Machines
 ar آي بي إم
 ar آي.بي.إم
 ar إنترناشونال بزنس ماشينز

name oracle
 kind company
 country united-states
 class technology
 la Oracle
 la Oracle Corp
 la Oracle Corporation
 ar أوراكل
 ar أوراكال

name salesforce
 kind company
 country united-states
 class technology
 la Salesforce
 ar سيلزفورس
 ar سيلز فورس
 ar سايلزفورس

name adobe
 kind company
 country united-states
 class technology
 la Adobe
 la Adobe Inc
 la Adobe Systems
 ar أدوبي
 ar أدوب

name cisco
 kind company
 country united-states
 class technology
 la Cisco
 la Cisco Systems
 ar سيسكو
 ar سيسكو سيستمز

name dell
 kind company
 country united-states
 class technology
 la Dell
 la Dell Technologies
 ar ديل تكنولوجيز
 ar شركة ديل

name hp
 kind company
 country united-states
 class technology
 la HP
 la Hewlett-Packard
 la Hewlett Packard
 la HP Inc
 ar إتش بي
 ar إتش.بي
 ar هيوليت باكارد
 ar هيولت باكارد

name hewlett-packard-enterprise
 kind company
 country united-states
 class technology
 la Hewlett Packard Enterprise
 la HPE
 ar هيوليت باكارد إنتربرايز

name xerox
 kind company
 country united-states
 class technology
 la Xerox
 ar زيروكس
 ar زيروكس كوربوريشن

name kodak
 kind company
 country united-states
 class technology
 la Kodak
 la Eastman Kodak
 ar كوداك
 ar إيستمان كوداك

name vmware
 kind company
 country united-states
 class technology
 la VMware
 ar في إم وير
 ar ڤي إم وير

name broadcom
 kind company
 country united-states
 class technology
 la Broadcom
 ar برودكوم
 ar برود كوم

name palantir
 kind company
 country united-states
 class technology
 la Palantir
 la Palantir Technologies
 ar بالانتير
 ar بلانتير
 ar بالانتير تكنولوجيز
 ar بالنتير

name snowflake-inc
 kind company
 country united-states
 class technology
 la Snowflake Inc
 ar سنوفليك
 ar سنو فليك

name servicenow
 kind company
 country united-states
 class technology
 la ServiceNow
 ar سيرفيس ناو

name workday-inc
 kind company
 country united-states
 class technology
 la Workday Inc
 ar ورك داي

name intuit
 kind company
 country united-states
 class technology
 la Intuit
 ar إنتويت

name autodesk
 kind company
 country united-states
 class technology
 la Autodesk
 ar أوتوديسك

name dropbox
 kind company
 country united-states
 class technology
 la Dropbox
 ar دروب بوكس
 ar دروبوكس

name box-inc
 kind company
 country united-states
 class technology
 la Box Inc
 ar بوكس إنك

name twilio
 kind company
 country united-states
 class technology
 la Twilio
 ar تويليو

name zoom-video-communications
 kind company
 country united-states
 class technology
 la Zoom Video Communications
 la Zoom Communications
 ar زوم فيديو كوميونيكيشنز

name slack-technologies
 kind company
 country united-states
 class technology
 la Slack Technologies
 ar سلاك تكنولوجيز

name github
 kind company
 country united-states
 class technology
 la GitHub
 ar غيت هاب
 ar جيت هاب
 ar غيتهاب
 ar جيتهاب

name gitlab
 kind company
 country united-states
 class technology
 la GitLab
 ar غيت لاب
 ar جيت لاب

name cloudflare
 kind company
 country united-states
 class technology
 la Cloudflare
 ar كلاود فلير
 ar كلاودفلير
 ar كلاود فلاير

name akamai
 kind company
 country united-states
 class technology
 la Akamai
 la Akamai Technologies
 ar أكاماي

name rackspace
 kind company
 country united-states
 class technology
 la Rackspace
 ar راك سبيس

name godaddy
 kind company
 country united-states
 class technology
 la GoDaddy
 ar غودادي
 ar جو دادي

name verisign
 kind company
 country united-states
 class technology
 la Verisign
 ar فيريساين
 ar فيري ساين

name mozilla
 kind company
 country united-states
 class technology
 la Mozilla
 la Mozilla Corporation
 ar موزيلا

name red-hat
 kind company
 country united-states
 class technology
 la Red Hat
 ar ريد هات

name solarwinds
 kind company
 country united-states
 class technology
 la SolarWinds
 ar سولار ويندز
 ar سولارويندز

name yahoo
 kind company
 country united-states
 class technology
 la Yahoo
 la Yahoo Inc
 ar ياهو
 ar ياهوو

name aol
 kind company
 country united-states
 class technology
 la AOL
 la America Online
 ar إيه أو إل
 ar إيه.أو.إل
 ar أ أو إل
 ar أ.أو.إل
 ar أميركا أونلاين

name ebay
 kind company
 country united-states
 class technology
 la eBay
 ar إيباي
 ar إي باي

name paypal
 kind company
 country united-states
 class technology
 la PayPal
 ar باي بال
 ar بايبال
 ar باي بل
 ar بيبال

name square-inc
 kind company
 country united-states
 class technology
 la Square Inc
 la Block Inc
 ar سكوير إنك
 ar بلوك إنك

name stripe-inc
 kind company
 country united-states
 class technology
 la Stripe Inc
 ar سترايب

name netflix
 kind company
 country united-states
 class technology
 la Netflix
 ar نتفليكس
 ar نيتفليكس
 ar نت فليكس
 ar نتفلكس

name hulu
 kind company
 country united-states
 class technology
 la Hulu
 ar هولو

name spotify
 kind company
 country sweden
 class technology
 la Spotify
 ar سبوتيفاي
 ar سبوتي فاي
 ar سبوتفاي

name uber
 kind company
 country united-states
 class technology
 la Uber
 la Uber Technologies
 ar أوبر
 ar أوبر تكنولوجيز
 ar يوبر

name lyft
 kind company
 country united-states
 class technology
 la Lyft
 ar ليفت

name airbnb
 kind company
 country united-states
 class technology
 la Airbnb
 ar إير بي إن بي
 ar إيربي إن بي
 ar إيربنب

name booking-holdings
 kind company
 country united-states
 class technology
 la Booking Holdings
 ar بوكينغ هولدينغز
 ar بوكينج هولدنجز

name expedia
 kind company
 country united-states
 class technology
 la Expedia
 ar إكسبيديا
 ar إكسبديا

name tripadvisor
 kind company
 country united-states
 class technology
 la TripAdvisor
 la Tripadvisor
 ar تريب أدفايزر
 ar تريب ادفايزور

name doordash
 kind company
 country united-states
 class technology
 la DoorDash
 ar دور داش
 ar دورداش

name yelp
 kind company
 country united-states
 class technology
 la Yelp
 ar يلب

name groupon
 kind company
 country united-states
 class technology
 la Groupon
 ar غروبون
 ar جروبون

name linkedin
 kind company
 country united-states
 class technology
 la LinkedIn
 ar لينكد إن
 ar لينكدإن
 ar لينكدن
 ar لنكد إن

name twitter
 kind company
 country united-states
 class technology
 la Twitter
 la Twitter Inc
 la X Corp
 la X Corp.
 ar تويتر
 ar تويتر إنك
 ar إكس كورب
 ar شركة إكس
 ar منصة إكس
 ar موقع إكس
 ar موقع التدوين إكس

name snap-inc
 kind company
 country united-states
 class technology
 la Snap Inc
 la Snapchat
 ar سناب شات
 ar سنابشات
 ar سناب إنك
 ar السناب شات

name pinterest
 kind company
 country united-states
 class technology
 la Pinterest
 ar بنترست
 ar بينتريست
 ar بنتريست

name reddit
 kind company
 country united-states
 class technology
 la Reddit
 ar ريديت
 ar ريدت
 ar ردت

name tumblr
 kind company
 country united-states
 class technology
 la Tumblr
 ar تمبلر
 ar تامبلر

name discord-inc
 kind company
 country united-states
 class technology
 la Discord Inc
 la Discord
 ar ديسكورد

name twitch-interactive
 kind company
 country united-states
 class technology
 la Twitch Interactive
 la Twitch
 ar تويتش

name truth-social
 kind company
 country united-states
 class technology
 la Truth Social
 ar تروث سوشيال
 ar تروث سوشال
 ar سوشيال تروث

name trump-media-and-technology-group
 kind company
 country united-states
 class technology
 la Trump Media & Technology Group
 la Trump Media
 ar ترامب ميديا
 ar مجموعة ترامب للإعلام والتكنولوجيا
 ar ترامب للإعلام

name parler
 kind company
 country united-states
 class technology
 la Parler
 ar بارلر
 ar تطبيق بارلر

name gab
 kind company
 country united-states
 class technology
 la Gab
 ar منصة غاب
 ar موقع غاب

name rumble-inc
 kind company
 country united-states
 class technology
 la Rumble Inc
 ar رامبل

name quora
 kind company
 country united-states
 class technology
 la Quora
 ar كورا
 ar موقع كورا

name bluesky
 kind company
 country united-states
 class technology
 la Bluesky
 ar بلوسكاي
 ar بلو سكاي

name mastodon
 kind company
 country united-states
 class technology
 la Mastodon
 ar ماستودون

name clubhouse
 kind company
 country united-states
 class technology
 la Clubhouse
 ar كلوب هاوس
 ar كلوبهاوس

name tinder
 kind company
 country united-states
 class technology
 la Tinder
 ar تيندر

name match-group
 kind company
 country united-states
 class technology
 la Match Group
 ar ماتش غروب
 ar ماتش جروب

name bumble-inc
 kind company
 country united-states
 class technology
 la Bumble Inc
 ar بامبل

name grindr
 kind company
 country united-states
 class technology
 la Grindr
 ar غرايندر
 ar جرايندر

name robinhood-markets
 kind company
 country united-states
 class technology
 la Robinhood Markets
 ar روبن هود ماركتس
 ar روبن هود ماركيتس

name coinbase
 kind company
 country united-states
 class technology
 la Coinbase
 ar كوين بيس
 ar كوينبيس
 ar كوين بايس

name ftx
 kind company
 country united-states
 class technology
 la FTX
 ar إف تي إكس
 ar إف.تي.إكس

name ripple-labs
 kind company
 country united-states
 class technology
 la Ripple Labs
 ar ريبل لابز
 ar ريبل

name binance
 kind company
 class technology
 la Binance
 ar بينانس
 ar باينانس
 ar بايننس

name tether-limited
 kind company
 class technology
 la Tether Limited
 la Tether
 ar تيذر
 ar تثر

name okx
 kind company
 class technology
 la OKX
 ar أو كيه إكس
 ar أو.كيه.إكس
 ar أو كي إكس
 ar أو.كي.إكس

name bybit
 kind company
 class technology
 la Bybit
 ar باي بت
 ar بايبت

name kraken-exchange
 kind company
 country united-states
 class technology
 la Kraken Exchange
 la Payward
 ar منصة كراكن

name circle-internet-group
 kind company
 country united-states
 class technology
 la Circle Internet Group
 ar سيركل إنترنت

name microstrategy
 kind company
 country united-states
 class technology
 la MicroStrategy
 la Strategy Inc
 ar مايكروستراتيجي
 ar مايكرو ستراتيجي

name spacex
 kind company
 country united-states
 class technology
 la SpaceX
 la Space Exploration Technologies
 ar سبيس إكس
 ar سبايس إكس

name starlink
 kind product
 country united-states
 class technology
 maker spacex
 la Starlink
 ar ستارلينك
 ar ستار لينك

name blue-origin
 kind company
 country united-states
 class technology
 la Blue Origin
 ar بلو أوريجين
 ar بلو أوريجن

name rocket-lab
 kind company
 country united-states
 class technology
 la Rocket Lab
 ar روكيت لاب

name virgin-galactic
 kind company
 country united-states
 class technology
 la Virgin Galactic
 ar فيرجن غالاكتيك
 ar فيرجين جالاكتيك
 ar فيرجن غلاكتيك

name maxar-technologies
 kind company
 country united-states
 class technology
 la Maxar Technologies
 la Maxar
 ar ماكسار
 ar ماكسار تكنولوجيز

name planet-labs
 kind company
 country united-states
 class technology
 la Planet Labs
 ar بلانيت لابز
 ar بلانت لابز

name neuralink
 kind company
 country united-states
 class technology
 la Neuralink
 ar نيورالينك
 ar نيورا لينك
 ar نورالينك

name the-boring-company
 kind company
 country united-states
 class technology
 la The Boring Company
 ar بورينغ كومباني
 ar ذا بورنغ كومباني

name gopro
 kind company
 country united-states
 class technology
 la GoPro
 ar غو برو
 ar جو برو

name garmin
 kind company
 country united-states
 class technology
 la Garmin
 ar غارمن
 ar جارمن

name peloton
 kind company
 country united-states
 class technology
 la Peloton
 ar بيلوتون

name fitbit
 kind company
 country united-states
 class technology
 la Fitbit
 ar فيت بت
 ar فيتبيت

name sonos
 kind company
 country united-states
 class technology
 la Sonos
 ar سونوس

name bose-corporation
 kind company
 country united-states
 class technology
 la Bose Corporation
 ar بوز كوربوريشن

name zynga
 kind company
 country united-states
 class technology
 la Zynga
 ar زينغا
 ar زينجا

name unity-technologies
 kind company
 country united-states
 class technology
 la Unity Technologies
 ar يونيتي تكنولوجيز

name unisys
 kind company
 country united-states
 class technology
 la Unisys
 ar يونيسيس

name ncr-corporation
 kind company
 country united-states
 class technology
 la NCR Corporation
 la NCR Voyix
 ar إن سي آر
 ar إن.سي.آر

name cognizant
 kind company
 country united-states
 class technology
 la Cognizant
 ar كوغنيزانت
 ar كوجنيزانت

name booz-allen-hamilton
 kind company
 country united-states
 class technology
 la Booz Allen Hamilton
 la Booz Allen
 ar بوز ألن هاميلتون
 ar بوز آلن هاملتون

name accenture
 kind company
 country united-states
 class technology
 la Accenture
 ar أكسنتشر
 ar أكسنتشور
 ar أكسنشر

name leidos
 kind company
 country united-states
 class technology
 la Leidos
 ar لايدوس

name saic
 kind company
 country united-states
 class technology
 la SAIC
 ar إس إيه آي سي
 ar إس.إيه.آي.سي
 ar إس أ آي سي
 ar إس.أ.آي.سي

name caci
 kind company
 country united-states
 class technology
 la CACI
 ar سي إيه سي آي
 ar سي.إيه.سي.آي
 ar سي أ سي آي
 ar سي.أ.سي.آي

name cambridge-analytica
 kind company
 country united-states
 class technology
 la Cambridge Analytica
 ar كامبريدج أناليتيكا
 ar كامبريدج أنالتيكا
 ar كيمبردج أناليتكا

name clearview-ai
 kind company
 country united-states
 class technology
 la Clearview AI
 ar كليرفيو
 ar كلير فيو
 ar كليرفيو إيه آي
 ar كليرفيو إيه.آي
 ar كليرفيو أ آي
 ar كليرفيو أ.آي

name dominion-voting-systems
 kind company
 country united-states
 class technology
 la Dominion Voting Systems
 la Dominion Voting
 ar دومينيون فوتينغ سيستمز
 ar دومينيون لأنظمة التصويت

name smartmatic
 kind company
 country united-states
 class technology
 la Smartmatic
 ar سمارتماتيك
 ar سمارت ماتيك

name internet-archive
 kind organization
 country united-states
 class technology
 la Internet Archive
 ar أرشيف الإنترنت
 ar إنترنت أركايف

name equifax
 kind company
 country united-states
 class technology
 la Equifax
 ar إكويفاكس

name ticketmaster
 kind company
 country united-states
 class technology
 la Ticketmaster
 ar تيكت ماستر
 ar تيكيت ماستر

name wework
 kind company
 country united-states
 class technology
 la WeWork
 ar وي ورك
 ar ويورك

name change-healthcare
 kind company
 country united-states
 class technology
 la Change Healthcare
 ar تشينج هيلث كير
 ar تشانج هيلثكير

name progress-software
 kind company
 country united-states
 class technology
 la Progress Software
 ar بروغرس سوفتوير
 ar بروجرس سوفت وير

name kaseya
 kind company
 country united-states
 class technology
 la Kaseya
 ar كاسيا

name okta
 kind company
 country united-states
 class technology
 la Okta
 ar أوكتا

name lastpass
 kind company
 country united-states
 class technology
 la LastPass
 ar لاست باس

name axon-enterprise
 kind company
 country united-states
 class technology
 la Axon Enterprise
 ar أكسون إنتربرايز

name motorola-solutions
 kind company
 country united-states
 class technology
 la Motorola Solutions
 ar موتورولا سوليوشنز

name motorola
 kind company
 country united-states
 class technology
 la Motorola
 la Motorola Mobility
 ar موتورولا

name blackberry
 kind company
 country canada
 class technology
 la BlackBerry
 la Research In Motion
 la BlackBerry Ltd
 ar بلاك بيري
 ar بلاكبيري
 ar ريسيرش إن موشن

# Semiconductors

name nvidia
 kind company
 country united-states
 class chipmaker
 la Nvidia
 la NVIDIA
 la Nvidia Corp
 ar إنفيديا
 ar نفيديا
 ar إن فيديا
 ar نيفيديا

name intel
 kind company
 country united-states
 class chipmaker
 la Intel
 la Intel Corp
 ar إنتل
 ar انتيل

name amd
 kind company
 country united-states
 class chipmaker
 la AMD
 la Advanced Micro Devices
 ar إيه إم دي
 ar إيه.إم.دي
 ar أ إم دي
 ar أ.إم.دي
 ar أدفانسد مايكرو ديفايسز
 ar أدفانسد مايكرو ديفايسيز

name qualcomm
 kind company
 country united-states
 class chipmaker
 la Qualcomm
 ar كوالكوم
 ar كوالكم

name micron
 kind company
 country united-states
 class chipmaker
 la Micron
 la Micron Technology
 ar مايكرون
 ar مايكرون تكنولوجي
 ar ميكرون تكنولوجي

name texas-instruments
 kind company
 country united-states
 class chipmaker
 la Texas Instruments
 ar تكساس إنسترومنتس
 ar تكساس إنسترومنت
 ar تكساس إنسترمنتس

name applied-materials
 kind company
 country united-states
 class chipmaker
 la Applied Materials
 ar أبلايد ماتيريالز
 ar أبلايد متيريالز

name lam-research
 kind company
 country united-states
 class chipmaker
 la Lam Research
 ar لام ريسيرش

name kla-corporation
 kind company
 country united-states
 class chipmaker
 la KLA Corporation
 ar كيه إل إيه
 ar كيه.إل.إيه
 ar كي إل أ
 ar كي.إل.أ

name globalfoundries
 kind company
 country united-states
 class chipmaker
 la GlobalFoundries
 ar غلوبال فاوندريز
 ar جلوبال فاوندريز
 ar غلوبل فاوندريز

name western-digital
 kind company
 country united-states
 class chipmaker
 la Western Digital
 ar ويسترن ديجيتال

name seagate
 kind company
 country united-states
 class chipmaker
 la Seagate
 la Seagate Technology
 ar سيغيت
 ar سيجيت
 ar سيغايت

name sandisk
 kind company
 country united-states
 class chipmaker
 la SanDisk
 ar سانديسك
 ar سان ديسك

name marvell-technology
 kind company
 country united-states
 class chipmaker
 la Marvell Technology
 ar مارفيل تكنولوجي

name analog-devices
 kind company
 country united-states
 class chipmaker
 la Analog Devices
 ar أنالوغ ديفايسز
 ar أنالوج ديفايسز

name super-micro-computer
 kind company
 country united-states
 class chipmaker
 la Super Micro Computer
 la Supermicro
 ar سوبر مايكرو كمبيوتر
 ar سوبر مايكرو
 ar سوبرمايكرو

name cerebras
 kind company
 country united-states
 class chipmaker
 la Cerebras
 la Cerebras Systems
 ar سيريبراس
 ar سيريبراس سيستمز

name wolfspeed
 kind company
 country united-states
 class chipmaker
 la Wolfspeed
 ar وولف سبيد

name tsmc
 kind company
 country taiwan
 class chipmaker
 la TSMC
 la Taiwan Semiconductor Manufacturing Company
 la Taiwan Semiconductor
 ar تي إس إم سي
 ar تي.إس.إم.سي
 ar تايوان لصناعة أشباه الموصلات
 ar تايوان سيميكوندوكتور
 ar تايوان سيمي كوندوكتور
 ar تايوان لأشباه الموصلات

name mediatek
 kind company
 country taiwan
 class chipmaker
 la MediaTek
 ar ميدياتك
 ar ميديا تك

name foxconn
 kind company
 country taiwan
 class chipmaker
 la Foxconn
 la Hon Hai
 la Hon Hai Precision Industry
 ar فوكسكون
 ar فوكس كون
 ar هون هاي
 ar هون هاي بريسيشن

name umc
 kind company
 country taiwan
 class chipmaker
 la UMC
 la United Microelectronics
 ar يونايتد مايكرو إلكترونيكس
 ar يونايتد مايكروإلكترونيكس

name pegatron
 kind company
 country taiwan
 class chipmaker
 la Pegatron
 ar بيغاترون
 ar بيجاترون

name quanta-computer
 kind company
 country taiwan
 class chipmaker
 la Quanta Computer
 ar كوانتا كمبيوتر

name asus
 kind company
 country taiwan
 class chipmaker
 la Asus
 la ASUSTeK
 ar أسوس

name acer
 kind company
 country taiwan
 class chipmaker
 la Acer
 ar إيسر

name htc
 kind company
 country taiwan
 class chipmaker
 la HTC
 ar إتش تي سي
 ar إتش.تي.سي

name realtek
 kind company
 country taiwan
 class chipmaker
 la Realtek
 ar ريلتك
 ar ريالتك

name gold-apollo
 kind company
 country taiwan
 class chipmaker
 la Gold Apollo
 ar غولد أبولو
 ar جولد أبولو

name asml
 kind company
 country netherlands
 class chipmaker
 la ASML
 la ASML Holding
 ar إيه إس إم إل
 ar إيه.إس.إم.إل
 ar أ إس إم إل
 ar أ.إس.إم.إل

name nxp-semiconductors
 kind company
 country netherlands
 class chipmaker
 la NXP Semiconductors
 la NXP
 ar إن إكس بي
 ar إن.إكس.بي

name nexperia
 kind company
 country netherlands
 class chipmaker
 la Nexperia
 ar نكسبيريا
 ar نيكسبيريا

name infineon
 kind company
 country germany
 class chipmaker
 la Infineon
 la Infineon Technologies
 ar إنفينيون
 ar إنفنيون

name stmicroelectronics
 kind company
 country switzerland
 class chipmaker
 la STMicroelectronics
 ar إس تي مايكروإلكترونيكس
 ar إس تي مايكرو إلكترونيكس
 ar إس تي ميكروإلكترونيكس

name arm-holdings
 kind company
 country united-kingdom
 class chipmaker
 la Arm Holdings
 la Arm Ltd
 ar آرم هولدينغز
 ar آرم هولدنجز
 ar شركة آرم
 ar أرم البريطانية

name graphcore
 kind company
 country united-kingdom
 class chipmaker
 la Graphcore
 ar غرافكور
 ar جرافكور

name sk-hynix
 kind company
 country south-korea
 class chipmaker
 la SK Hynix
 ar إس كيه هاينكس
 ar إس.كيه هاينكس
 ar إس كي هاينكس
 ar إس.كي هاينكس
 ar هاينكس

name kioxia
 kind company
 country japan
 class chipmaker
 la Kioxia
 ar كيوكسيا

name renesas
 kind company
 country japan
 class chipmaker
 la Renesas
 la Renesas Electronics
 ar رينيساس
 ar رينيساس إلكترونيكس

name tokyo-electron
 kind company
 country japan
 class chipmaker
 la Tokyo Electron
 ar طوكيو إلكترون

name rapidus
 kind company
 country japan
 class chipmaker
 la Rapidus
 ar رابيدوس

name smic
 kind company
 country china
 class chipmaker
 la SMIC
 la Semiconductor Manufacturing International
 ar إس إم آي سي
 ar إس.إم.آي.سي
 ar سيميكوندوكتور مانوفاكتشرنغ إنترناشونال

name ymtc
 kind company
 country china
 class chipmaker
 la YMTC
 la Yangtze Memory Technologies
 ar يانغتسي ميموري
 ar يانغتسي لتقنيات الذاكرة
 ar يانجتسي ميموري

name hisilicon
 kind company
 country china
 class chipmaker
 la HiSilicon
 ar هاي سيليكون

name cxmt
 kind company
 country china
 class chipmaker
 la CXMT
 la ChangXin Memory
 ar تشانغشين ميموري

name cambricon
 kind company
 country china
 class chipmaker
 la Cambricon
 ar كامبريكون

name tower-semiconductor
 kind company
 country israel
 class chipmaker
 la Tower Semiconductor
 ar تاور سيميكوندوكتور

name mobileye
 kind company
 country israel
 class chipmaker
 la Mobileye
 ar موبايل آي
 ar موبيل آي
 ar موبايلاي

name mellanox
 kind company
 country israel
 class chipmaker
 la Mellanox
 ar ميلانوكس

name logitech
 kind company
 country switzerland
 class chipmaker
 la Logitech
 ar لوجيتك
 ar لوجيتيك

# Asian electronics and internet groups

name samsung
 kind company
 country south-korea
 class technology
 la Samsung
 la Samsung Electronics
 la Samsung Group
 ar سامسونغ
 ar سامسونج
 ar سامسونق
 ar سامسونك
 ar سامسونغ إلكترونيكس
 ar سامسونج للإلكترونيات
 ar سامسونغ للإلكترونيات

name lg
 kind company
 country south-korea
 class technology
 la LG
 la LG Electronics
 la LG Group
 ar إل جي
 ar إل.جي
 ar إل جي إلكترونيكس
 ar إل جي للإلكترونيات

name naver
 kind company
 country south-korea
 class technology
 la Naver
 ar نافر الكورية
 ar شركة نافر

name kakao
 kind company
 country south-korea
 class technology
 la Kakao
 la Kakao Corp
 ar كاكاو الكورية
 ar شركة كاكاو

name coupang
 kind company
 country south-korea
 class technology
 la Coupang
 ar كوبانغ
 ar كوبانج

name sk-group
 kind company
 country south-korea
 class technology
 la SK Group
 ar مجموعة إس كيه
 ar مجموعة إس كي

name pantech
 kind company
 country south-korea
 class technology
 la Pantech
 ar بانتك

name sony
 kind company
 country japan
 class technology
 la Sony
 la Sony Group
 la Sony Corp
 ar سوني
 ar سوني غروب

name softbank
 kind company
 country japan
 class technology
 la SoftBank
 la SoftBank Group
 ar سوفت بنك
 ar سوفتبنك
 ar سوفت بانك

name panasonic
 kind company
 country japan
 class technology
 la Panasonic
 ar باناسونيك
 ar بناسونيك

name toshiba
 kind company
 country japan
 class technology
 la Toshiba
 ar توشيبا

name hitachi
 kind company
 country japan
 class technology
 la Hitachi
 ar هيتاشي

name fujitsu
 kind company
 country japan
 class technology
 la Fujitsu
 ar فوجيتسو

name nec
 kind company
 country japan
 class technology
 la NEC
 la NEC Corporation
 ar إن إي سي
 ar إن.إي.سي
 ar إن إيه سي
 ar إن.إيه.سي

name canon-inc
 kind company
 country japan
 class technology
 la Canon Inc
 la Canon
 ar شركة كانون
 ar كانون اليابانية

name nikon
 kind company
 country japan
 class technology
 la Nikon
 ar نيكون

name sharp-corporation
 kind company
 country japan
 class technology
 la Sharp Corporation
 ar شارب كوربوريشن
 ar شركة شارب

name olympus-corporation
 kind company
 country japan
 class technology
 la Olympus Corporation
 ar أوليمبوس كوربوريشن

name ricoh
 kind company
 country japan
 class technology
 la Ricoh
 ar ريكو اليابانية

name fujifilm
 kind company
 country japan
 class technology
 la Fujifilm
 ar فوجي فيلم
 ar فوجيفيلم

name rakuten
 kind company
 country japan
 class technology
 la Rakuten
 ar راكوتن
 ar راكوتين

name line-corporation
 kind company
 country japan
 class technology
 la Line Corporation
 la LINE Yahoo
 la LY Corporation
 ar لاين كوربوريشن
 ar لاين ياهو

name kyocera
 kind company
 country japan
 class technology
 la Kyocera
 ar كيوسيرا

name seiko-epson
 kind company
 country japan
 class technology
 la Seiko Epson
 la Epson
 ar إبسون
 ar سيكو إبسون

name icom
 kind company
 country japan
 class technology
 la Icom
 ar آيكوم

name tdk
 kind company
 country japan
 class technology
 la TDK
 ar تي دي كيه
 ar تي.دي.كيه
 ar تي دي كي
 ar تي.دي.كي

name murata-manufacturing
 kind company
 country japan
 class technology
 la Murata Manufacturing
 ar موراتا

name huawei
 kind company
 country china
 class technology
 la Huawei
 la Huawei Technologies
 ar هواوي
 ar هواوي تكنولوجيز

name zte
 kind company
 country china
 class technology
 la ZTE
 la ZTE Corporation
 ar زد تي إي
 ar زد.تي.إي
 ar زد تي إيه
 ar زد.تي.إيه

name xiaomi
 kind company
 country china
 class technology
 la Xiaomi
 ar شاومي
 ar زياومي
 ar شياومي
 ar تشاومي

name oppo
 kind company
 country china
 class technology
 la Oppo
 ar أوبو الصينية
 ar شركة أوبو

name vivo-communication
 kind company
 country china
 class technology
 la Vivo Communication
 ar فيفو الصينية
 ar شركة فيفو

name oneplus
 kind company
 country china
 class technology
 la OnePlus
 ar وان بلس
 ar ون بلس

name realme
 kind company
 country china
 class technology
 la Realme
 ar ريلمي
 ar ريل مي

name honor-device
 kind company
 country china
 class technology
 la Honor Device
 ar هونر الصينية
 ar شركة هونر
 ar شركة أونور

name transsion
 kind company
 country china
 class technology
 la Transsion
 la Transsion Holdings
 ar ترانشن
 ar ترانسيون

name lenovo
 kind company
 country china
 class technology
 la Lenovo
 la Lenovo Group
 ar لينوفو
 ar لينوفوو

name tcl
 kind company
 country china
 class technology
 la TCL
 la TCL Technology
 ar تي سي إل
 ar تي.سي.إل

name hisense
 kind company
 country china
 class technology
 la Hisense
 ar هايسنس
 ar هاي سنس

name haier
 kind company
 country china
 class technology
 la Haier
 la Haier Group
 ar هاير
 ar هاير الصينية

name midea
 kind company
 country china
 class technology
 la Midea
 ar ميديا الصينية للأجهزة
 ar مجموعة ميديا الصينية

name alibaba
 kind company
 country china
 class technology
 la Alibaba
 la Alibaba Group
 la Alibaba Group Holding
 ar علي بابا
 ar علي بابا غروب
 ar علي بابا القابضة

name ant-group
 kind company
 country china
 class technology
 la Ant Group
 la Ant Financial
 ar آنت غروب
 ar آنت جروب
 ar مجموعة آنت
 ar آنت فايننشال

name tencent
 kind company
 country china
 class technology
 la Tencent
 la Tencent Holdings
 ar تينسنت
 ar تنسنت
 ar تنسينت
 ar تينسينت
 ar تينسنت القابضة

name baidu
 kind company
 country china
 class technology
 la Baidu
 ar بايدو

name jd-com
 kind company
 country china
 class technology
 la JD.com
 la Jingdong
 ar جيه دي دوت كوم
 ar جي دي دوت كوم
 ar جي.دي دوت كوم
 ar جينغدونغ

name pdd-holdings
 kind company
 country china
 class technology
 la PDD Holdings
 la Pinduoduo
 ar بيندودو
 ar بيندوودو
 ar بي دي دي هولدينغز
 ar بيندودوو

name temu
 kind company
 country china
 class technology
 la Temu
 ar تيمو
 ar منصة تيمو
 ar تطبيق تيمو

name meituan
 kind company
 country china
 class technology
 la Meituan
 ar ميتوان
 ar ميتيوان

name didi
 kind company
 country china
 class technology
 la Didi
 la Didi Chuxing
 la Didi Global
 ar ديدي تشوكسينغ
 ar ديدي غلوبال
 ar ديدي الصينية
 ar شركة ديدي

name bytedance
 kind company
 country china
 class technology
 la ByteDance
 ar بايت دانس
 ar بايتدانس
 ar بايت دانسز
 ar بايت دانسس

name tiktok
 kind company
 country china
 class technology
 la TikTok
 ar تيك توك
 ar تيكتوك
 ar تك توك
 ar التيك توك

name douyin
 kind product
 country china
 class technology
 maker bytedance
 la Douyin
 ar دوين
 ar دويين
 ar دوين الصيني

name kuaishou
 kind company
 country china
 class technology
 la Kuaishou
 ar كوايشو
 ar كوايشو تكنولوجي

name weibo
 kind company
 country china
 class technology
 la Weibo
 la Sina Weibo
 ar سينا ويبو
 ar وايبو
 ar منصة ويبو
 ar موقع ويبو
 ar ويبو الصينية

name bilibili
 kind company
 country china
 class technology
 la Bilibili
 ar بيلي بيلي
 ar بيليبيلي

name netease
 kind company
 country china
 class technology
 la NetEase
 ar نت إيز
 ar نيت إيز

name sohu
 kind company
 country china
 class technology
 la Sohu
 ar سوهو الصينية

name xiaohongshu
 kind company
 country china
 class technology
 la Xiaohongshu
 la RedNote
 ar شياوهونغشو
 ar ريد نوت
 ar شياو هونغ شو

name hikvision
 kind company
 country china
 class technology
 la Hikvision
 la Hangzhou Hikvision
 ar هيكفيجن
 ar هيكفيجين
 ar هيك فيجن
 ar هايكفيجن

name dahua
 kind company
 country china
 class technology
 la Dahua
 la Dahua Technology
 ar داهوا
 ar داهوا تكنولوجي

name sensetime
 kind company
 country china
 class technology
 la SenseTime
 ar سينس تايم
 ar سنس تايم

name megvii
 kind company
 country china
 class technology
 la Megvii
 ar ميغفي
 ar ميجفي

name iflytek
 kind company
 country china
 class technology
 la iFlytek
 la iFLYTEK
 ar آي فلاي تك
 ar آيفلايتك

name dji
 kind company
 country china
 class technology
 la DJI
 la DJI Technology
 ar دي جيه آي
 ar دي.جيه.آي
 ar دي جي آي
 ar دي.جي.آي

name bgi-group
 kind company
 country china
 class technology
 la BGI Group
 la BGI Genomics
 ar بي جي آي
 ar بي.جي.آي
 ar مجموعة بي جي آي
 ar بي جي آي جينوميكس

name i-soon
 kind company
 country china
 class technology
 la i-Soon
 la iSoon
 la Anxun
 ar آي سون
 ar آي-سون
 ar آيسون الصينية

name qihoo-360
 kind company
 country china
 class technology
 la Qihoo 360
 la Qihoo
 ar تشيهو
 ar كيهو الصينية

name inspur
 kind company
 country china
 class technology
 la Inspur
 ar إنسبير
 ar إنسبور

name integrity-technology-group
 kind company
 country china
 class technology
 la Integrity Technology Group
 ar إنتغريتي تكنولوجي
 ar مجموعة إنتغريتي للتكنولوجيا

name loongson
 kind company
 country china
 class technology
 la Loongson
 ar لونغسون

name sichuan-juxinhe
 kind company
 country china
 class technology
 la Sichuan Juxinhe
 ar سيتشوان جوشينخه

name shein
 kind company
 country china
 class technology
 la Shein
 ar شي إن
 ar شين الصينية
 ar شي-إن

name animoca-brands
 kind company
 country hong-kong
 class technology
 la Animoca Brands
 ar أنيموكا براندز

name infosys
 kind company
 country india
 class technology
 la Infosys
 ar إنفوسيس

name tata-consultancy-services
 kind company
 country india
 class technology
 la Tata Consultancy Services
 la TCS
 ar تاتا للخدمات الاستشارية
 ar تاتا كونسلتنسي سيرفيسز

name wipro
 kind company
 country india
 class technology
 la Wipro
 ar ويبرو

name hcl-technologies
 kind company
 country india
 class technology
 la HCL Technologies
 la HCLTech
 ar إتش سي إل تكنولوجيز
 ar إتش.سي.إل تكنولوجيز

name flipkart
 kind company
 country india
 class technology
 la Flipkart
 ar فليبكارت
 ar فليب كارت

name paytm
 kind company
 country india
 class technology
 la Paytm
 ar باي تي إم
 ar بيتم الهندية

name ola-cabs
 kind company
 country india
 class technology
 la Ola Cabs
 ar أولا الهندية
 ar أولا كابس

name zomato
 kind company
 country india
 class technology
 la Zomato
 ar زوماتو

name appin
 kind company
 country india
 class technology
 la Appin
 la Appin Technology
 ar أبين الهندية
 ar شركة أبين
 ar أبين تكنولوجي

name belltrox
 kind company
 country india
 class technology
 la BellTroX
 ar بيلتروكس
 ar بل تروكس

name byju-s
 kind company
 country india
 class technology
 la Byju's
 ar بايجوز

name grab-holdings
 kind company
 country singapore
 class technology
 la Grab Holdings
 ar غراب هولدينغز
 ar شركة غراب
 ar جراب السنغافورية

name sea-limited
 kind company
 country singapore
 class technology
 la Sea Limited
 ar سي ليمتد

name shopee
 kind company
 country singapore
 class technology
 la Shopee
 ar شوبي

name razer
 kind company
 country singapore
 class technology
 la Razer
 ar ريزر

name goto-group
 kind company
 country indonesia
 class technology
 la GoTo Group
 la Gojek
 la Tokopedia
 ar غوتو الإندونيسية
 ar غوجيك
 ar توكوبيديا
 ar جوجيك

name 23andme
 kind company
 country united-states
 class technology
 la 23andMe
 ar توينتي ثري آند مي

# Makers of spyware and surveillance technology

name nso-group
 kind company
 country israel
 class spyware
 la NSO Group
 la NSO
 la NSO Group Technologies
 la N.S.O.
 ar إن إس أو
 ar إن.إس.أو
 ar إن إس أو غروب
 ar إن إس أو جروب
 ar إن-إس-أو
 ar إن إس او تكنولوجيز

name q-cyber-technologies
 kind company
 country israel
 class spyware
 la Q Cyber Technologies
 la Q Cyber
 ar كيو سايبر
 ar كيو سايبر تكنولوجيز
 ar كيو سايبر تيكنولوجيز

name osy-technologies
 kind company
 country israel
 class spyware
 la OSY Technologies
 ar أو إس واي تكنولوجيز

name westbridge-technologies
 kind company
 country israel
 class spyware
 la Westbridge Technologies
 ar ويستبريدج تكنولوجيز
 ar وستبريدج

name candiru
 kind company
 country israel
 class spyware
 la Candiru
 la Saito Tech
 ar كانديرو
 ar كنديرو
 ar سايتو تك
 ar كانديرو الإسرائيلية

name quadream
 kind company
 country israel
 class spyware
 la QuaDream
 la Quadream
 ar كوادريم
 ar كوا دريم
 ar كوادريام

name paragon-solutions
 kind company
 country israel
 class spyware
 la Paragon Solutions
 la Paragon
 la Paragon Solutions Ltd
 ar باراغون
 ar باراجون
 ar باراغون سوليوشنز
 ar باراجون سوليوشنز
 ar باراقون

name cellebrite
 kind company
 country israel
 class spyware
 la Cellebrite
 la Cellebrite DI
 ar سيلبرايت
 ar سيليبرايت
 ar سلبرايت
 ar سيلبريت
 ar سيليبريت

name verint
 kind company
 country israel
 class spyware
 la Verint
 la Verint Systems
 ar فيرينت
 ar فرينت
 ar فيرنت

name cognyte
 kind company
 country israel
 class spyware
 la Cognyte
 ar كوغنايت
 ar كوجنايت
 ar كوغنيت

name circles-bulgaria
 kind company
 country israel
 class spyware
 la Circles Bulgaria
 la Circles Technologies
 ar سيركلز
 ar سيركلز تكنولوجيز

name nice-systems
 kind company
 country israel
 class spyware
 la Nice Systems
 la NICE Ltd
 ar نايس سيستمز

name elbit-s-cyberbit
 kind company
 country israel
 class spyware
 la Elbit's Cyberbit
 la Cyberbit
 ar سايبربت
 ar سايبر بت

name rayzone-group
 kind company
 country israel
 class spyware
 la Rayzone Group
 la Rayzone
 ar رايزون
 ar رايزون غروب

name black-cube
 kind company
 country israel
 class spyware
 la Black Cube
 ar بلاك كيوب
 ar بلاك كيوب الإسرائيلية
 ar المكعب الأسود

name psy-group
 kind company
 country israel
 class spyware
 la Psy-Group
 ar ساي غروب
 ar ساي جروب

name team-jorge
 kind company
 country israel
 class spyware
 la Team Jorge
 ar تيم خورخي
 ar فريق خورخي
 ar تيم جورج

name archimedes-group
 kind company
 country israel
 class spyware
 la Archimedes Group
 ar أرخميدس غروب
 ar مجموعة أرخميدس
 ar أركيميدس غروب

name anyvision
 kind company
 country israel
 class spyware
 la AnyVision
 la Oosto
 ar إني فيجن
 ar أنيفيجن

name corsight-ai
 kind company
 country israel
 class spyware
 la Corsight AI
 la Corsight
 ar كورسايت

name briefcam
 kind company
 country israel
 class spyware
 la BriefCam
 ar بريف كام

name toka-group
 kind company
 country israel
 class spyware
 la Toka Group
 la Toka
 ar توكا الإسرائيلية
 ar شركة توكا

name cobwebs-technologies
 kind company
 country israel
 class spyware
 la Cobwebs Technologies
 la Cobwebs
 ar كوبويبس
 ar كوب ويبز

name voyager-labs
 kind company
 country israel
 class spyware
 la Voyager Labs
 ar فوياجر لابس
 ar فويجر لابز

name bluehawk-ci
 kind company
 country israel
 class spyware
 la Bluehawk CI
 la Bluehawk
 ar بلو هوك
 ar بلوهوك

name insanet
 kind company
 country israel
 class spyware
 la Insanet
 ar إنسانت

name wispear
 kind company
 country israel
 class spyware
 la WiSpear
 la Wispear
 ar وايسبير
 ar واي سبير
 ar ويسبير

name s2t-unlocking-cyberspace
 kind company
 country israel
 class spyware
 la S2T Unlocking Cyberspace
 ar إس تو تي

name wintego
 kind company
 country israel
 class spyware
 la Wintego
 ar وينتيغو
 ar وينتيجو

name nemesis-security
 kind company
 country israel
 class spyware
 la Nemesis Security
 ar نيميسيس

name interionet
 kind company
 country israel
 class spyware
 la Interionet
 ar إنتريونت

name ability-inc
 kind company
 country israel
 class spyware
 la Ability Inc
 ar أبيليتي الإسرائيلية

name picsix
 kind company
 country israel
 class spyware
 la Picsix
 ar بيكسيكس

name septier
 kind company
 country israel
 class spyware
 la Septier
 ar سبتير

name fifth-dimension
 kind company
 country israel
 class spyware
 la Fifth Dimension
 la 5th Dimension
 ar فيفث دايمنشن

name kela-technologies
 kind company
 country israel
 class spyware
 la Kela Technologies
 ar كيلا تكنولوجيز

name intellexa
 kind company
 country greece
 class spyware
 la Intellexa
 la Intellexa Alliance
 la Intellexa Consortium
 la Intellexa S.A.
 ar إنتليكسا
 ar إنتلكسا
 ar انتيليكسا
 ar إنتيلكسا
 ar إنتلّيكسا

name cytrox
 kind company
 country north-macedonia
 class spyware
 la Cytrox
 la Cytrox AD
 la Cytrox Holdings
 ar سايتروكس
 ar سيتروكس
 ar سيتروكس المقدونية

name krikel
 kind company
 country greece
 class spyware
 la Krikel
 ar كريكل
 ar كريكيل

name cytrox-hungary
 kind company
 country hungary
 class spyware
 la Cytrox Hungary
 ar سايتروكس هنغاريا

name thalestris
 kind company
 country ireland
 class spyware
 la Thalestris
 la Thalestris Limited
 ar ثاليستريس
 ar تاليستريس

name aliada-group
 kind company
 country cyprus
 class spyware
 la Aliada Group
 ar أليادا
 ar أليادا غروب

name foxitech
 kind company
 country czech-republic
 class spyware
 la FoxITech
 ar فوكس آي تك

name nexa-technologies
 kind company
 country france
 class spyware
 la Nexa Technologies
 la Nexa
 ar نيكسا تكنولوجيز
 ar نيكسا تكنولوجي
 ar نكسا تكنولوجيز

name amesys
 kind company
 country france
 class spyware
 la Amesys
 ar أميسيس
 ar أميسيز

name qosmos
 kind company
 country france
 class spyware
 la Qosmos
 ar كوسموس الفرنسية
 ar كوزموس الفرنسية
 ar شركة كوسموس

name ercom
 kind company
 country france
 class spyware
 la Ercom
 ar إركوم الفرنسية

name suneris
 kind company
 country france
 class spyware
 la Suneris
 la Suneris Solutions
 ar سونيريس

name bull-sa
 kind company
 country france
 class spyware
 la Bull SA
 ar شركة بول الفرنسية

name finfisher
 kind company
 country germany
 class spyware
 la FinFisher
 la FinFisher GmbH
 ar فين فيشر
 ar فينفيشر
 ar فن فيشر
 ar فينفشر

name trovicor
 kind company
 country germany
 class spyware
 la Trovicor
 ar تروفيكور

name utimaco
 kind company
 country germany
 class spyware
 la Utimaco
 ar أوتيماكو

name elaman
 kind company
 country germany
 class spyware
 la Elaman
 ar إيلامان الألمانية

name vilicius-holding
 kind company
 country germany
 class spyware
 la Vilicius Holding
 ar فيليسيوس

name gamma-group
 kind company
 country united-kingdom
 class spyware
 la Gamma Group
 la Gamma International
 ar غاما غروب
 ar غاما إنترناشونال
 ar جاما جروب
 ar غاما انترناشيونال
 ar مجموعة غاما
 ar غاما الدولية
 ar جاما انترناشونال

name bae-systems-applied-intelligence
 kind company
 country united-kingdom
 class spyware
 la BAE Systems Applied Intelligence
 la Detica
 ar بي إيه إي سيستمز أبلايد إنتليجنس
 ar ديتيكا

name hacking-team
 kind company
 country italy
 class spyware
 la Hacking Team
 la HackingTeam
 la Hacking Team S.r.l.
 ar هاكينغ تيم
 ar هاكنغ تيم
 ar هاكينج تيم
 ar هاكنج تيم
 ar هاكينغ تييم
 ar فريق القرصنة الإيطالي

name memento-labs
 kind company
 country italy
 class spyware
 la Memento Labs
 ar ميمنتو لابز
 ar ميمينتو لابز

name rcs-lab
 kind company
 country italy
 class spyware
 la RCS Lab
 la RCS Labs
 ar آر سي إس لاب
 ar آر.سي.إس لاب
 ar آر سي إس لابز

name tykelab
 kind company
 country italy
 class spyware
 la Tykelab
 ar تايكلاب

name negg-group
 kind company
 country italy
 class spyware
 la Negg Group
 la Negg
 ar نيغ الإيطالية

name sio-spa
 kind company
 country italy
 class spyware
 la SIO SpA
 ar شركة سيو الإيطالية

name cy4gate
 kind company
 country italy
 class spyware
 la Cy4Gate
 ar ساي فور غيت
 ar سايفورغيت

name esurv
 kind company
 country italy
 class spyware
 la eSurv
 ar إي سورف

name area-spa
 kind company
 country italy
 class spyware
 la Area SpA
 ar شركة أريا الإيطالية

name ips-intelligence
 kind company
 country italy
 class spyware
 la IPS Intelligence
 ar آي بي إس الإيطالية

name dsirf
 kind company
 country austria
 class spyware
 la DSIRF
 ar دي إس آي آر إف
 ar دسيرف
 ar ديسيرف

name variston
 kind company
 country spain
 class spyware
 la Variston
 la Variston IT
 ar فاريستون
 ar فاريستون آي تي

name darkmatter
 kind company
 country united-arab-emirates
 class spyware
 la DarkMatter
 la DarkMatter Group
 ar دارك ماتر
 ar داركماتر
 ar دارك ماتر غروب
 ar المادة المظلمة الإماراتية

name beacon-red
 kind company
 country united-arab-emirates
 class spyware
 la Beacon Red
 ar بيكون ريد

name cyberpoint
 kind company
 country united-arab-emirates
 class spyware
 la CyberPoint
 la CyberPoint International
 ar سايبر بوينت
 ar سايبربوينت

name g42
 kind company
 country united-arab-emirates
 class spyware
 la G42
 la Group 42
 ar جي 42
 ar غروب 42
 ar مجموعة جي 42
 ar جي42
 ar مجموعة 42
 ar جروب 42

name pax-ai
 kind company
 country united-arab-emirates
 class spyware
 la Pax AI
 ar باكس إيه آي

name presight-ai
 kind company
 country united-arab-emirates
 class spyware
 la Presight AI
 la Presight
 ar بريسايت

name breej-holding
 kind company
 country united-arab-emirates
 class spyware
 la Breej Holding
 ar بريج القابضة

name boldend
 kind company
 country united-states
 class spyware
 la Boldend
 ar بولدند

name l3-trenchant
 kind company
 country united-states
 class spyware
 la L3 Trenchant
 ar ترنشانت
 ar ترينشانت

name zerodium
 kind company
 country united-states
 class spyware
 la Zerodium
 ar زيروديوم

name anomaly-six
 kind company
 country united-states
 class spyware
 la Anomaly Six
 ar أنومالي سيكس

name blue-coat-systems
 kind company
 country united-states
 class spyware
 la Blue Coat Systems
 la Blue Coat
 ar بلو كوت
 ar بلو كوت سيستمز
 ar بلوكوت

name narus
 kind company
 country united-states
 class spyware
 la Narus
 ar ناروس

name netscout
 kind company
 country united-states
 class spyware
 la NetScout
 la Arbor Networks
 ar نت سكاوت
 ar أربور نتووركس

name sandvine
 kind company
 country united-states
 class spyware
 la Sandvine
 ar ساندفاين
 ar ساند فاين
 ar ساندفين

name procera-networks
 kind company
 country united-states
 class spyware
 la Procera Networks
 ar بروسيرا نتووركس

name grayshift
 kind company
 country united-states
 class spyware
 la Grayshift
 ar غراي شيفت
 ar جراي شيفت

name magnet-forensics
 kind company
 country united-states
 class spyware
 la Magnet Forensics
 ar ماغنت فورنسيكس
 ar ماجنت فورنزكس

name flock-safety
 kind company
 country united-states
 class spyware
 la Flock Safety
 ar فلوك سيفتي

name shotspotter
 kind company
 country united-states
 class spyware
 la ShotSpotter
 la SoundThinking
 ar شوت سبوتر

name babel-street
 kind company
 country united-states
 class spyware
 la Babel Street
 ar بابل ستريت

name penlink
 kind company
 country united-states
 class spyware
 la PenLink
 ar بن لينك

name redlattice
 kind company
 country united-states
 class spyware
 la REDLattice
 ar ريد لاتيس

name ae-industrial-partners
 kind company
 country united-states
 class spyware
 la AE Industrial Partners
 ar إيه إي إندستريال بارتنرز
 ar إيه.إي إندستريال بارتنرز
 ar أ إيه إندستريال بارتنرز
 ar أ.إيه إندستريال بارتنرز
 ar إيه إي إندستريال

name vigilant-solutions
 kind company
 country united-states
 class spyware
 la Vigilant Solutions
 ar فيجيلنت سوليوشنز

name novalpina
 kind company
 country united-kingdom
 class spyware
 la Novalpina
 la Novalpina Capital
 ar نوفالبينا كابيتال
 ar نوفالبينا

name francisco-partners
 kind company
 country united-states
 class spyware
 la Francisco Partners
 ar فرانسيسكو بارتنرز
 ar فرنسيسكو بارتنرز

name berkeley-research-group
 kind company
 country united-states
 class spyware
 la Berkeley Research Group
 ar مجموعة بيركلي للأبحاث
 ar بيركلي ريسيرش غروب

name intracom-telecom
 kind company
 country cyprus
 class spyware
 la Intracom Telecom
 ar إنتراكوم تيليكوم

name mollitiam-industries
 kind company
 country singapore
 class spyware
 la Mollitiam Industries
 ar موليتيام إندستريز

name msab
 kind company
 country sweden
 class spyware
 la MSAB
 la Micro Systemation
 ar إم إس إيه بي
 ar إم.إس.إيه.بي
 ar إم إس أ بي
 ar إم.إس.أ.بي

name oxygen-forensics
 kind company
 country russia
 class spyware
 la Oxygen Forensics
 la Oxygen Software
 ar أوكسجين فورنسيكس

name mfi-soft
 kind company
 country russia
 class spyware
 la MFI Soft
 ar إم إف آي سوفت

name protei
 kind company
 country russia
 class spyware
 la Protei
 la PROTEI
 ar بروتي الروسية

name meiya-pico
 kind company
 country china
 class spyware
 la Meiya Pico
 la Xiamen Meiya Pico
 ar ميا بيكو
 ar ميا بيكو الصينية

name sdic-intelligence
 kind company
 country china
 class spyware
 la SDIC Intelligence
 ar إس دي آي سي

name knownsec
 kind company
 country china
 class spyware
 la Knownsec
 ar نونسيك

name geedge-networks
 kind company
 country china
 class spyware
 la Geedge Networks
 ar غيدج نتووركس
 ar جيدج نتووركس

name aglaya
 kind company
 country india
 class spyware
 la Aglaya
 ar أغلايا
 ar أجلايا

name cyberroot
 kind company
 country india
 class spyware
 la CyberRoot
 la CyberRoot Risk Advisory
 ar سايبر روت
 ar سايبرروت

name leo-impact-security
 kind company
 country india
 class spyware
 la Leo Impact Security
 ar ليو إمباكت سكيوريتي

name whiteint
 kind company
 country india
 class spyware
 la WhiteInt
 ar وايت إنت

name proyectos-y-disenos-vme
 kind company
 country mexico
 class spyware
 la Proyectos y Diseños VME
 la KBH Track
 ar كي بي إتش تراك

name neosoft-ag
 kind company
 country switzerland
 class spyware
 la Neosoft AG
 ar نيوسوفت السويسرية

name mitto-ag
 kind company
 country switzerland
 class spyware
 la Mitto AG
 ar ميتو السويسرية

name crypto-ag
 kind company
 country switzerland
 class spyware
 la Crypto AG
 ar كريبتو إيه جي
 ar كريبتو السويسرية
 ar كريبتو آي جي

# Cybersecurity firms and research teams

name crowdstrike
 kind company
 country united-states
 class security
 la CrowdStrike
 la CrowdStrike Holdings
 ar كراود سترايك
 ar كراودسترايك
 ar كراود ستريك

name palo-alto-networks
 kind company
 country united-states
 class security
 la Palo Alto Networks
 la Unit 42
 ar بالو ألتو نتووركس
 ar بالو آلتو نتوركس
 ar الوحدة 42

name fortinet
 kind company
 country united-states
 class security
 la Fortinet
 ar فورتينت
 ar فورتنت
 ar فورتي نت

name zscaler
 kind company
 country united-states
 class security
 la Zscaler
 ar زد سكيلر
 ar زي سكيلر

name fireeye
 kind company
 country united-states
 class security
 la FireEye
 ar فاير آي
 ar فايرآي

name mandiant
 kind company
 country united-states
 class security
 la Mandiant
 ar مانديانت
 ar ماندينت
 ar مانديانتس

name symantec
 kind company
 country united-states
 class security
 la Symantec
 la Norton
 la NortonLifeLock
 la Gen Digital
 ar سيمانتك
 ar سيمانتيك
 ar نورتون لايف لوك
 ar جين ديجيتال

name mcafee
 kind company
 country united-states
 class security
 la McAfee
 la McAfee Corp
 ar مكافي
 ar ماكافي

name trellix
 kind company
 country united-states
 class security
 la Trellix
 ar تريلكس
 ar ترليكس

name proofpoint
 kind company
 country united-states
 class security
 la Proofpoint
 ar بروف بوينت
 ar بروفبوينت

name sentinelone
 kind company
 country united-states
 class security
 la SentinelOne
 la SentinelLabs
 la Sentinel Labs
 ar سنتينل وان
 ar سنتينل ون
 ar سنتينيل لابس

name recorded-future
 kind company
 country united-states
 class security
 la Recorded Future
 la Insikt Group
 ar ريكوردد فيوتشر
 ar ريكورديد فيوتشر
 ar ريكوردد فيوتشرز
 ar إنسيكت غروب

name lookout-inc
 kind company
 country united-states
 class security
 la Lookout Inc
 la Lookout Security
 ar لوك أوت
 ar لوكاوت

name iverify
 kind company
 country united-states
 class security
 la iVerify
 ar آي فيريفاي
 ar آيفيريفاي

name zimperium
 kind company
 country united-states
 class security
 la Zimperium
 ar زيمبيريوم

name zimperium-zlabs
 kind company
 country united-states
 class security
 la Zimperium zLabs
 ar زد لابز

name rapid7
 kind company
 country united-states
 class security
 la Rapid7
 ar رابيد سفن
 ar رابيد 7

name tenable-inc
 kind company
 country united-states
 class security
 la Tenable Inc
 la Tenable Holdings
 ar تينابل

name dragos
 kind company
 country united-states
 class security
 la Dragos
 ar دراغوس
 ar دراجوس

name volexity
 kind company
 country united-states
 class security
 la Volexity
 ar فوليكسيتي
 ar فولكسيتي

name cisco-talos
 kind company
 country united-states
 class security
 maker cisco
 la Cisco Talos
 la Talos Intelligence
 la Talos
 ar سيسكو تالوس
 ar تالوس

name google-threat-analysis-group
 kind company
 country united-states
 class security
 la Google Threat Analysis Group
 la Threat Analysis Group
 la Google TAG
 ar مجموعة تحليل التهديدات في غوغل
 ar مجموعة تحليل التهديدات
 ar مجموعة تحليل التهديدات التابعة لغوغل
 ar مجموعة تحليل التهديدات التابعة لجوجل

name google-project-zero
 kind company
 country united-states
 class security
 la Google Project Zero
 la Project Zero
 ar بروجكت زيرو
 ar مشروع زيرو
 ar مشروع صفر من غوغل

name microsoft-threat-intelligence
 kind company
 country united-states
 class security
 la Microsoft Threat Intelligence
 la Microsoft Threat Intelligence Center
 la MSTIC
 ar مركز مايكروسوفت لاستخبارات التهديدات
 ar استخبارات التهديدات في مايكروسوفت

name chainalysis
 kind company
 country united-states
 class security
 la Chainalysis
 ar تشيناليسيس
 ar تشاين أناليسيس
 ar شاين أناليسيس
 ar تشين أناليسيس

name elliptic-enterprises
 kind company
 country united-states
 class security
 la Elliptic Enterprises
 ar إليبتيك

name trm-labs
 kind company
 country united-states
 class security
 la TRM Labs
 ar تي آر إم لابز
 ar تي.آر.إم لابز

name graphika
 kind company
 country united-states
 class security
 la Graphika
 ar غرافيكا
 ar جرافيكا

name trail-of-bits
 kind company
 country united-states
 class security
 la Trail of Bits
 ar تريل أوف بتس

name hackerone
 kind company
 country united-states
 class security
 la HackerOne
 ar هاكر ون
 ar هاكر وان

name cofense
 kind company
 country united-states
 class security
 la Cofense
 ar كوفنس

name huntress
 kind company
 country united-states
 class security
 la Huntress
 ar هنترس

name netskope
 kind company
 country united-states
 class security
 la Netskope
 ar نت سكوب

name malwarebytes
 kind company
 country united-states
 class security
 la Malwarebytes
 ar مالوير بايتس
 ar مالويربايتس

name rsa-security
 kind company
 country united-states
 class security
 la RSA Security
 ar آر إس إيه سكيوريتي
 ar آر.إس.إيه سكيوريتي
 ar آر إس أ سكيوريتي
 ar آر.إس.أ سكيوريتي

name wiz-inc
 kind company
 country united-states
 class security
 la Wiz Inc
 la Wiz
 ar ويز الإسرائيلية
 ar شركة ويز

name armis-security
 kind company
 country united-states
 class security
 la Armis Security
 la Armis
 ar أرميس

name jamf
 kind company
 country united-states
 class security
 la Jamf
 la Jamf Threat Labs
 ar جامف

name zecops
 kind company
 country united-states
 class security
 la ZecOps
 ar زيك أوبس
 ar زيكوبس

name coveware
 kind company
 country united-states
 class security
 la Coveware
 ar كوفوير

name emsisoft
 kind company
 country united-states
 class security
 la Emsisoft
 ar إمسيسوفت
 ar إيمسيسوفت

name greynoise
 kind company
 country united-states
 class security
 la GreyNoise
 ar غراي نويز
 ar جراي نويز

name check-point
 kind company
 country israel
 class security
 la Check Point
 la Check Point Software
 la Check Point Research
 la Check Point Software Technologies
 ar تشيك بوينت
 ar شيك بوينت
 ar تشيكبوينت
 ar تشك بوينت
 ar شيكبوينت

name cyberark
 kind company
 country israel
 class security
 la CyberArk
 ar سايبر آرك
 ar سايبرآرك

name cybereason
 kind company
 country israel
 class security
 la Cybereason
 ar سايبريزون
 ar سايبر ريزون

name clearsky
 kind company
 country israel
 class security
 la ClearSky
 la ClearSky Cyber Security
 ar كلير سكاي
 ar كليرسكاي

name claroty
 kind company
 country israel
 class security
 la Claroty
 ar كلاروتي

name radware
 kind company
 country israel
 class security
 la Radware
 ar رادوير
 ar راد وير

name imperva
 kind company
 country israel
 class security
 la Imperva
 ar إمبرفا
 ar إمبيرفا

name sygnia
 kind company
 country israel
 class security
 la Sygnia
 ar سيغنيا
 ar سيجنيا

name hudson-rock
 kind company
 country israel
 class security
 la Hudson Rock
 ar هدسون روك

name darktrace
 kind company
 country united-kingdom
 class security
 la Darktrace
 ar دارك تريس
 ar داركترايس
 ar دارك ترايس

name sophos
 kind company
 country united-kingdom
 class security
 la Sophos
 ar سوفوس

name ncc-group
 kind company
 country united-kingdom
 class security
 la NCC Group
 ar إن سي سي غروب
 ar إن.سي.سي غروب
 ar مجموعة إن سي سي

name orpheus-cyber
 kind company
 country united-kingdom
 class security
 la Orpheus Cyber
 ar أورفيوس سايبر

name kaspersky
 kind company
 country russia
 class security
 la Kaspersky
 la Kaspersky Lab
 ar كاسبرسكي
 ar كاسبيرسكي
 ar كاسبرسكاي
 ar كاسبرسكي لاب
 ar مختبر كاسبرسكي
 ar كاسبيرسكاي

name positive-technologies
 kind company
 country russia
 class security
 la Positive Technologies
 ar بوزيتيف تكنولوجيز

name doctor-web
 kind company
 country russia
 class security
 la Doctor Web
 la Dr.Web
 ar دكتور ويب

name group-ib
 kind company
 country singapore
 class security
 la Group-IB
 ar غروب آي بي
 ar جروب آي بي
 ar غروب-آي بي

name eset
 kind company
 country slovakia
 class security
 la ESET
 ar إيسيت
 ar إسيت
 ar إي إس إي تي
 ar شركة إيست السلوفاكية

name avast
 kind company
 country czech-republic
 class security
 la Avast
 ar أفاست

name avg-technologies
 kind company
 country czech-republic
 class security
 la AVG Technologies
 ar إيه في جي
 ar إيه.في.جي
 ar أ في جي
 ar أ.في.جي

name bitdefender
 kind company
 country romania
 class security
 la Bitdefender
 ar بت ديفندر
 ar بيتديفندر
 ar بيت ديفندر

name f-secure
 kind company
 country finland
 class security
 la F-Secure
 la WithSecure
 ar إف سيكيور
 ar إف-سكيور
 ar وذ سيكيور

name fox-it
 kind company
 country netherlands
 class security
 la Fox-IT
 ar فوكس آي تي

name threatfabric
 kind company
 country netherlands
 class security
 la ThreatFabric
 ar ثريت فابريك

name sekoia
 kind company
 country france
 class security
 la Sekoia
 ar سيكويا الفرنسية

name vade-secure
 kind company
 country france
 class security
 la Vade Secure
 ar فاد سيكيور

name quarkslab
 kind company
 country france
 class security
 la Quarkslab
 ar كواركسلاب

name stormshield
 kind company
 country france
 class security
 la Stormshield
 ar ستورم شيلد

name trend-micro
 kind company
 country japan
 class security
 la Trend Micro
 ar تريند مايكرو
 ar ترند مايكرو
 ar ترندمايكرو

name ahnlab
 kind company
 country south-korea
 class security
 la AhnLab
 ar آن لاب
 ar أهن لاب

name cpx-holding
 kind company
 country united-arab-emirates
 class security
 la CPX Holding
 la CPX
 ar سي بي إكس
 ar سي.بي.إكس

name help-ag
 kind company
 country united-arab-emirates
 class security
 la Help AG
 ar هيلب إيه جي

name sirar-by-stc
 kind company
 country saudi-arabia
 class security
 la Sirar by stc
 la sirar
 ar سرار من إس تي سي

name site-saudi-information-technology-company
 kind company
 country saudi-arabia
 class security
 la SITE Saudi Information Technology Company
 la Saudi Information Technology Company
 ar الشركة السعودية لتقنية المعلومات

# Bodies that research digital rights and surveillance

name tech-transparency-project
 kind organization
 country united-states
 class digital-rights
 la Tech Transparency Project
 ar مشروع الشفافية التقنية
 ar مشروع شفافية التكنولوجيا

name free-software-foundation
 kind organization
 country united-states
 class digital-rights
 la Free Software Foundation
 la FSF
 ar مؤسسة البرمجيات الحرة

name linux-foundation
 kind organization
 country united-states
 class digital-rights
 la Linux Foundation
 ar مؤسسة لينكس
 ar لينوكس فاونديشن

name world-wide-web-consortium
 kind organization
 country united-states
 class digital-rights
 la World Wide Web Consortium
 la W3C
 ar اتحاد شبكة الويب العالمية

name sada-social
 kind organization
 country palestine
 class digital-rights
 la Sada Social
 la Sada Social Center
 ar صدى سوشال
 ar مركز صدى سوشال
 ar صدى سوشيال

name sans-saudi-digital-safety
 kind organization
 country saudi-arabia
 class digital-rights
 la SANS Saudi Digital Safety
 la Saudi Federation for Cybersecurity, Programming and Drones
 ar الاتحاد السعودي للأمن السيبراني والبرمجة والدرونز

name mitre
 kind organization
 country united-states
 class digital-rights
 la MITRE
 la MITRE Corporation
 ar مايتر
 ar ميتر

name digitale-gesellschaft
 kind organization
 country germany
 class digital-rights
 la Digitale Gesellschaft
 ar ديجيتاله غيزيلشافت

name qurium
 kind organization
 country sweden
 class digital-rights
 la Qurium
 la Qurium Media Foundation
 ar كوريوم

name stanford-internet-observatory
 kind organization
 country united-states
 class digital-rights
 la Stanford Internet Observatory
 ar مرصد ستانفورد للإنترنت

name gni
 kind organization
 country united-states
 class digital-rights
 la GNI
 la Global Network Initiative
 ar مبادرة الشبكة العالمية

# Hacking crews, state-linked intruders and ransomware gangs

name turla
 kind organization
 country russia
 class hackers
 la Turla
 la Venomous Bear
 la Secret Blizzard
 ar تورلا
 ar سيكريت بليزارد

name gamaredon
 kind organization
 country russia
 class hackers
 la Gamaredon
 la Primitive Bear
 la Aqua Blizzard
 ar غاماريدون
 ar جاماريدون

name star-blizzard
 kind organization
 country russia
 class hackers
 la Star Blizzard
 la Callisto Group
 la ColdRiver
 la Seaborgium
 la Coldriver
 ar ستار بليزارد
 ar كاليستو
 ar كولد ريفر
 ar سيبورغيوم
 ar كولدريفر

name energetic-bear
 kind organization
 country russia
 class hackers
 la Energetic Bear
 la Berserk Bear
 ar إنرجيتك بير
 ar دراغون فلاي

name void-blizzard
 kind organization
 country russia
 class hackers
 la Void Blizzard
 la Laundry Bear
 ar فويد بليزارد
 ar لاندري بير

name anonymous-sudan
 kind organization
 country russia
 class hackers
 la Anonymous Sudan
 ar أنونيموس السودان
 ar أنونيموس سودان
 ar مجهولون السودان

name noname057-16
 kind organization
 country russia
 class hackers
 la NoName057(16)
 la NoName057
 ar نو نيم 057
 ar نونيم 057

name xaknet
 kind organization
 country russia
 class hackers
 la XakNet
 ar زاك نت
 ar هاك نت

name blackcat
 kind organization
 country russia
 class hackers
 la BlackCat
 la ALPHV
 ar بلاك كات

name black-basta
 kind organization
 country russia
 class hackers
 la Black Basta
 ar بلاك باستا

name blackmatter
 kind organization
 country russia
 class hackers
 la BlackMatter
 ar بلاك ماتر

name cl0p
 kind organization
 country russia
 class hackers
 la Cl0p
 la CL0P
 ar كلوب للفدية
 ar عصابة كلوب
 ar مجموعة كلوب

name hive-ransomware-group
 kind organization
 country russia
 class hackers
 la Hive ransomware group
 ar مجموعة هايف
 ar عصابة هايف

name ryuk
 kind organization
 country russia
 class hackers
 la Ryuk
 ar ريوك

name trickbot
 kind organization
 country russia
 class hackers
 la TrickBot
 la Trickbot
 la Wizard Spider
 ar تريك بوت
 ar تريكبوت
 ar ويزارد سبايدر

name qilin
 kind organization
 country russia
 class hackers
 la Qilin
 ar كيلين
 ar تشيلين

name royal-ransomware-group
 kind organization
 country russia
 class hackers
 la Royal ransomware group
 la BlackSuit
 ar بلاك سوت

name medusa-ransomware-group
 kind organization
 country russia
 class hackers
 la Medusa ransomware group
 ar ميدوسا للفدية
 ar عصابة ميدوسا

name rhysida
 kind organization
 country russia
 class hackers
 la Rhysida
 ar ريسيدا
 ar رايسيدا

name akira-ransomware-group
 kind organization
 country russia
 class hackers
 la Akira ransomware group
 ar عصابة أكيرا
 ar أكيرا للفدية

name ransomhub
 kind organization
 country russia
 class hackers
 la RansomHub
 ar رانسوم هاب
 ar رانسم هب

name vice-society
 kind organization
 country russia
 class hackers
 la Vice Society
 ar فايس سوسايتي

name egregor
 kind organization
 country russia
 class hackers
 la Egregor
 ar إيغريغور

name netwalker
 kind organization
 country russia
 class hackers
 la NetWalker
 ar نت ووكر

name maze-ransomware-group
 kind organization
 country russia
 class hackers
 la Maze ransomware group
 ar عصابة ميز

name snatch-ransomware-group
 kind organization
 country russia
 class hackers
 la Snatch ransomware group
 ar عصابة سناتش

name bianlian
 kind organization
 country russia
 class hackers
 la BianLian
 ar بيان ليان

name 8base
 kind organization
 country russia
 class hackers
 la 8Base
 ar ثمانية بيس

name dragonforce
 kind organization
 country russia
 class hackers
 la DragonForce
 ar دراغون فورس
 ar دراجون فورس

name hunters-international
 kind organization
 country russia
 class hackers
 la Hunters International
 ar هنترز إنترناشونال

name magecart
 kind organization
 country russia
 class hackers
 la Magecart
 ar ميجكارت

name fin7
 kind organization
 country russia
 class hackers
 la FIN7
 la Carbanak
 ar فين 7
 ar كارباناك

name social-design-agency
 kind organization
 country russia
 class hackers
 la Social Design Agency
 ar وكالة التصميم الاجتماعي
 ar دوبلغانغر

name vulkan
 kind organization
 country russia
 class hackers
 la Vulkan
 la NTC Vulkan
 ar فولكان الروسية
 ar إن تي سي فولكان

name andariel
 kind organization
 country north-korea
 class hackers
 la Andariel
 la Onyx Sleet
 ar أندارييل
 ar أندريل

name bluenoroff
 kind organization
 country north-korea
 class hackers
 la BlueNoroff
 ar بلو نوروف

name tradertraitor
 kind organization
 country north-korea
 class hackers
 la TraderTraitor
 ar تريدر تريتور

name scarcruft
 kind organization
 country north-korea
 class hackers
 la ScarCruft
 la APT37
 ar سكار كروفت
 ar إيه بي تي 37

name apt31
 kind organization
 country china
 class hackers
 la APT31
 la Judgment Panda
 ar إيه بي تي 31
 ar إيه.بي.تي 31
 ar اي بي تي 31

name apt40
 kind organization
 country china
 class hackers
 la APT40
 la Gingham Typhoon
 ar إيه بي تي 40
 ar ليفياثان للقرصنة

name apt1
 kind organization
 country china
 class hackers
 la APT1
 la Unit 61398
 ar الوحدة 61398
 ar إيه بي تي 1

name apt27
 kind organization
 country china
 class hackers
 la APT27
 la Emissary Panda
 la Lucky Mouse
 ar إيه بي تي 27
 ar إميساري باندا

name apt3
 kind organization
 country china
 class hackers
 la APT3
 la Gothic Panda
 ar غوثيك باندا

name hafnium
 kind organization
 country china
 class hackers
 la Hafnium
 la Silk Typhoon
 ar هافنيوم
 ar سيلك تايفون
 ar هفنيوم

name flax-typhoon
 kind organization
 country china
 class hackers
 la Flax Typhoon
 ar فلاكس تايفون

name linen-typhoon
 kind organization
 country china
 class hackers
 la Linen Typhoon
 ar لينن تايفون

name violet-typhoon
 kind organization
 country china
 class hackers
 la Violet Typhoon
 ar فيوليت تايفون

name storm-0558
 kind organization
 country china
 class hackers
 la Storm-0558
 ar ستورم 0558
 ar ستورم-0558

name mustang-panda
 kind organization
 country china
 class hackers
 la Mustang Panda
 la RedDelta
 ar موستانغ باندا
 ar ماستانغ باندا

name earth-lusca
 kind organization
 country china
 class hackers
 la Earth Lusca
 ar إيرث لوسكا

name unc3886
 kind organization
 country china
 class hackers
 la UNC3886
 ar يو إن سي 3886

name apt33
 kind organization
 country iran
 class hackers
 la APT33
 la Refined Kitten
 la Peach Sandstorm
 ar إيه بي تي 33
 ar ريفايند كيتن
 ar بيتش ساندستورم

name apt39
 kind organization
 country iran
 class hackers
 la APT39
 ar إيه بي تي 39
 ar تشافر

name moses-staff
 kind organization
 country iran
 class hackers
 la Moses Staff
 la Moses' Staff
 ar عصا موسى
 ar موسى ستاف

name black-shadow
 kind organization
 country iran
 class hackers
 la Black Shadow
 la BlackShadow
 ar بلاك شادو
 ar الظل الأسود

name cyberav3ngers
 kind organization
 country iran
 class hackers
 la CyberAv3ngers
 la Cyber Avengers
 la CyberAvengers
 ar سايبر أفنجرز
 ar المنتقمون السيبرانيون
 ar سايبر أفنجيرز

name agrius
 kind organization
 country iran
 class hackers
 la Agrius
 ar أغريوس
 ar أجريوس

name tortoiseshell
 kind organization
 country iran
 class hackers
 la Tortoiseshell
 la Imperial Kitten
 ar تورتويز شيل
 ar إمبريال كيتن

name nemesis-kitten
 kind organization
 country iran
 class hackers
 la Nemesis Kitten
 la Cobalt Mirage
 ar نيميسيس كيتن
 ar كوبالت ميراج

name pioneer-kitten
 kind organization
 country iran
 class hackers
 la Pioneer Kitten
 la Fox Kitten
 ar بايونير كيتن
 ar فوكس كيتن

name rocket-kitten
 kind organization
 country iran
 class hackers
 la Rocket Kitten
 ar روكيت كيتن

name cotton-sandstorm
 kind organization
 country iran
 class hackers
 la Cotton Sandstorm
 la Emennet Pasargad
 ar كوتون ساندستورم
 ar إمنت باسارغاد

name handala
 kind organization
 country iran
 class hackers
 la Handala
 la Handala Hack Team
 la Handala Hack
 ar حنظلة للقرصنة
 ar مجموعة حنظلة
 ar مجموعة القرصنة حنظلة
 ar قراصنة حنظلة

name homeland-justice
 kind organization
 country iran
 class hackers
 la Homeland Justice
 ar عدالة الوطن
 ar هوملاند جستس

name iranian-cyber-army
 kind organization
 country iran
 class hackers
 la Iranian Cyber Army
 ar الجيش الإلكتروني الإيراني
 ar الجيش السيبراني الإيراني

name altahrea-team
 kind organization
 country iran
 class hackers
 la Altahrea Team
 ar فريق الطاهرة
 ar فريق التحرير للقرصنة

name tapandegan
 kind organization
 country iran
 class hackers
 la Tapandegan
 ar تبندكان
 ar النابضون

name edalat-e-ali
 kind organization
 country iran
 class hackers
 la Edalat-e Ali
 la Adalat Ali
 la Edaalate Ali
 ar عدالة علي
 ar عدالت علي

name oceanlotus
 kind organization
 country vietnam
 class hackers
 la OceanLotus
 la APT32
 ar أوشن لوتس
 ar أوشن لوتوس
 ar إيه بي تي 32

name transparent-tribe
 kind organization
 country pakistan
 class hackers
 la Transparent Tribe
 la APT36
 ar ترانسبيرنت ترايب
 ar القبيلة الشفافة

name sidewinder
 kind organization
 country india
 class hackers
 la SideWinder
 la Sidewinder APT
 ar سايد وايندر

name patchwork-apt
 kind organization
 country india
 class hackers
 la Patchwork APT
 la Dropping Elephant
 ar باتشوورك

name bitter-apt
 kind organization
 country india
 class hackers
 la Bitter APT
 ar بيتر للقرصنة

name bahamut
 kind organization
 country india
 class hackers
 la Bahamut
 la Bahamut Group
 ar باهاموت
 ar بهاموت
 ar مجموعة باهاموت

name volatile-cedar
 kind organization
 country lebanon
 class hackers
 la Volatile Cedar
 la Lebanese Cedar
 ar فولاتايل سيدار
 ar الأرز اللبناني للقرصنة

name molerats
 kind organization
 country palestine
 class hackers
 la Molerats
 la Gaza Cybergang
 la Gaza Hackers Team
 ar موليراتس
 ar فريق قراصنة غزة
 ar غزة سايبر غانغ

name arid-viper
 kind organization
 country palestine
 class hackers
 la Arid Viper
 la APT-C-23
 la Desert Falcons
 ar أريد فايبر
 ar الأفعى القاحلة
 ar صقور الصحراء
 ar أفعى الصحراء

name storm-1133
 kind organization
 country palestine
 class hackers
 la Storm-1133
 ar ستورم 1133

name sea-turtle
 kind organization
 country turkey
 class hackers
 la Cosmic Wolf
 la Marbled Dust
 ar سي تيرتل
 ar السلحفاة البحرية للتجسس
 ar ماربلد دست

name tailored-access-operations
 kind organization
 country united-states
 class hackers
 la Tailored Access Operations
 ar عمليات الوصول المخصصة

name lulzsec
 kind organization
 class hackers
 la LulzSec
 la Lulz Security
 ar لولز سيك
 ar لولزسيك

name lizard-squad
 kind organization
 class hackers
 la Lizard Squad
 ar ليزارد سكواد

name scattered-lapsus-hunters
 kind organization
 class hackers
 la Scattered Lapsus$ Hunters
 ar سكاترد لابسوس هنترز

name shinyhunters
 kind organization
 class hackers
 la ShinyHunters
 la Shiny Hunters
 ar شايني هنترز
 ar شايني هانترز
 ar شايني هنترس

name crimson-collective
 kind organization
 class hackers
 la Crimson Collective
 ar كريمسون كوليكتيف

name ghostsec
 kind organization
 class hackers
 la GhostSec
 la Ghost Security
 ar غوست سيك
 ar جوست سيك

name siegedsec
 kind organization
 class hackers
 la SiegedSec
 ar سيجد سيك

name phineas-fisher
 kind person
 class hackers
 la Phineas Fisher
 la Phineas Phisher
 ar فينياس فيشر
 ar فينيس فيشر

name adrastea
 kind organization
 class hackers
 la Adrastea
 ar أدراستيا

name jabaroot
 kind organization
 class hackers
 la Jabaroot
 la JabaRoot
 la Jabaroot DZ
 ar قراصنة جبروت
 ar مجموعة جبروت

name snowflake-hackers-unc5537
 kind organization
 class hackers
 la Snowflake hackers UNC5537
 la UNC5537
 ar يو إن سي 5537

name ghostwriter
 kind organization
 class hackers
 la UNC1151
 ar غوست رايتر
 ar جوست رايتر

name belarusian-cyber-partisans
 kind organization
 country belarus
 class hackers
 la Belarusian Cyber Partisans
 la Cyber Partisans
 la Cyber-Partisans
 ar سايبر بارتيزان
 ar الأنصار السيبرانيون
 ar البارتيزان السيبراني
 ar أنصار بيلاروسيا السيبرانيون

name it-army-of-ukraine
 kind organization
 country ukraine
 class hackers
 la IT Army of Ukraine
 ar جيش تكنولوجيا المعلومات الأوكراني
 ar جيش أوكرانيا لتكنولوجيا المعلومات

name ukrainian-cyber-alliance
 kind organization
 country ukraine
 class hackers
 la Ukrainian Cyber Alliance
 ar التحالف السيبراني الأوكراني

name silent-crow
 kind organization
 country ukraine
 class hackers
 la Silent Crow
 ar سايلنت كرو
 ar الغراب الصامت

name predatory-thief-ransomhouse
 kind organization
 class hackers
 la Predatory Thief RansomHouse
 la RansomHouse
 ar رانسوم هاوس

name blackbyte
 kind organization
 class hackers
 la BlackByte
 ar بلاك بايت

name funksec
 kind organization
 class hackers
 la Funksec
 ar فانك سيك

name inc-ransom
 kind organization
 class hackers
 la INC Ransom
 ar إنك رانسوم

name interlock-ransomware-group
 kind organization
 class hackers
 la Interlock ransomware group
 ar عصابة إنترلوك

name everest-ransomware-group
 kind organization
 class hackers
 la Everest ransomware group
 ar عصابة إيفرست للفدية

name genesis-market
 kind product
 class hackers
 la Genesis Market
 ar جينيسيس ماركت
 ar سوق جينيسيس

name raidforums
 kind product
 class hackers
 la RaidForums
 ar ريد فورمز
 ar رايد فورمز

name breachforums
 kind product
 class hackers
 la BreachForums
 la Breach Forums
 ar بريتش فورمز
 ar بريش فوروم
 ar بريتش فورومز

name silk-road-marketplace
 kind product
 class hackers
 la Silk Road marketplace
 ar طريق الحرير على الشبكة المظلمة
 ar سيلك رود

name alphabay
 kind product
 class hackers
 la AlphaBay
 ar ألفا باي
 ar ألفاباي

name hydra-market
 kind product
 class hackers
 la Hydra Market
 la Hydra Marketplace
 ar هيدرا ماركت
 ar سوق هيدرا

name archetyp-market
 kind product
 class hackers
 la Archetyp Market
 ar أركتيب ماركت

name garantex
 kind company
 class hackers
 la Garantex
 ar غارانتكس
 ar جارانتكس
 ar غارانتيكس

name tornado-cash
 kind product
 class hackers
 la Tornado Cash
 ar تورنادو كاش

name huione-group
 kind company
 class hackers technology
 la Huione Group
 ar هوايون غروب
 ar مجموعة هويون
 ar هويوني غروب

name prince-group
 kind company
 class hackers
 la Prince Group
 la Prince Holding Group
 ar برنس غروب
 ar مجموعة برينس الكمبودية
 ar برينس غروب

# Telecoms

name at-and-t
 kind company
 country united-states
 class telecom
 la AT&T
 la AT and T
 ar إيه تي آند تي
 ar آي تي آند تي

name verizon
 kind company
 country united-states
 class telecom
 la Verizon
 la Verizon Communications
 ar فيريزون
 ar فيرايزون
 ar فرايزون
 ar فيريزون كوميونيكيشنز

name t-mobile-us
 kind company
 country united-states
 class telecom
 la T-Mobile US
 la T-Mobile
 la T Mobile
 ar تي موبايل
 ar تي-موبايل
 ar تي موبايل يو إس

name sprint-corporation
 kind company
 country united-states
 class telecom
 la Sprint Corporation
 ar سبرينت كوربوريشن
 ar شركة سبرينت

name comcast
 kind company
 country united-states
 class telecom
 la Comcast
 la Comcast Corp
 ar كومكاست
 ar كوم كاست

name charter-communications
 kind company
 country united-states
 class telecom
 la Charter Communications
 ar تشارتر كوميونيكيشنز

name lumen-technologies
 kind company
 country united-states
 class telecom
 la Lumen Technologies
 la CenturyLink
 ar لومن تكنولوجيز
 ar سنتشري لينك
 ar لومين تكنولوجيز

name viasat
 kind company
 country united-states
 class telecom
 la Viasat
 ar فيا سات
 ar فياسات

name iridium-communications
 kind company
 country united-states
 class telecom
 la Iridium Communications
 ar إيريديوم كوميونيكيشنز

name echostar
 kind company
 country united-states
 class telecom
 la EchoStar
 la Dish Network
 ar إيكوستار
 ar ديش نتوورك

name globalstar
 kind company
 country united-states
 class telecom
 la Globalstar
 ar غلوبال ستار
 ar جلوبال ستار

name liberty-global
 kind company
 country united-states
 class telecom
 la Liberty Global
 ar ليبرتي غلوبال

name vodafone
 kind company
 country united-kingdom
 class telecom
 la Vodafone
 la Vodafone Group
 ar فودافون
 ar فودا فون
 ar ڤودافون
 ar فودافون غروب

name vodafone-egypt
 kind company
 country egypt
 class telecom
 la Vodafone Egypt
 ar فودافون مصر

name bt-group
 kind company
 country united-kingdom
 class telecom
 la BT Group
 la British Telecom
 ar بريتيش تيليكوم
 ar بريتش تيليكوم
 ar مجموعة بي تي
 ar بي تي غروب

name o2-uk
 kind company
 country united-kingdom
 class telecom
 la O2 UK
 la Virgin Media O2
 ar فيرجن ميديا أو 2
 ar فيرجن ميديا

name oneweb
 kind company
 country united-kingdom
 class telecom
 la OneWeb
 la Eutelsat OneWeb
 ar وان ويب
 ar ون ويب

name inmarsat
 kind company
 country united-kingdom
 class telecom
 la Inmarsat
 ar إنمارسات

name talktalk
 kind company
 country united-kingdom
 class telecom
 la TalkTalk
 ar شركة توك توك البريطانية

name orange
 kind company
 country france
 class telecom
 la Orange
 la Orange S.A.
 la France Telecom
 ar أورنج
 ar أورانج
 ar أورنج الفرنسية
 ar فرانس تيليكوم
 ar أورونج

name orange-egypt
 kind company
 country egypt
 class telecom
 la Orange Egypt
 la Mobinil
 ar أورنج مصر
 ar موبينيل

name orange-jordan
 kind company
 country jordan
 class telecom
 la Orange Jordan
 ar أورنج الأردن

name orange-morocco
 kind company
 country morocco
 class telecom
 la Orange Morocco
 la Orange Maroc
 la Meditel
 ar أورنج المغرب
 ar ميديتل

name orange-tunisia
 kind company
 country tunisia
 class telecom
 la Orange Tunisia
 la Orange Tunisie
 ar أورنج تونس
 ar أورونج تونس

name sfr
 kind company
 country france
 class telecom
 la SFR
 ar إس إف آر
 ar إس.إف.آر

name altice
 kind company
 country france
 class telecom
 la Altice
 la Altice Group
 ar ألتيس
 ar مجموعة ألتيس

name iliad
 kind company
 country france
 class telecom
 la Iliad
 la Iliad Group
 ar إلياد
 ar إيلياد
 ar مجموعة إلياد

name bouygues-telecom
 kind company
 country france
 class telecom
 la Bouygues Telecom
 ar بويغ تيليكوم
 ar بويج تيليكوم

name eutelsat
 kind company
 country france
 class telecom
 la Eutelsat
 la Eutelsat Communications
 ar يوتلسات
 ar يوتيلسات
 ar أوتلسات

name alcatel
 kind company
 country france
 class telecom
 la Alcatel
 la Alcatel-Lucent
 ar ألكاتيل
 ar ألكاتل
 ar ألكاتل لوسنت
 ar ألكاتيل لوسنت

name ses-s-a
 kind company
 country luxembourg
 class telecom
 la SES S.A.
 la SES Satellites
 ar إس إي إس لوكسمبورغ
 ar إس إي إس للأقمار الصناعية

name millicom
 kind company
 country luxembourg
 class telecom
 la Millicom
 ar ميليكوم

name deutsche-telekom
 kind company
 country germany
 class telecom
 la Deutsche Telekom
 ar دويتشه تيليكوم
 ar دويتشه تليكوم
 ar دويتشه تلكوم
 ar دويتشي تيليكوم

name siemens
 kind company
 country germany
 class telecom
 la Siemens
 la Siemens AG
 ar سيمنز
 ar سيمنس
 ar زيمنس

name sap
 kind company
 country germany
 class telecom
 la SAP
 la SAP SE
 ar إس إيه بي
 ar إس.إيه.بي
 ar إس أ بي
 ar إس.أ.بي
 ar ساب الألمانية

name software-ag
 kind company
 country germany
 class telecom
 la Software AG
 ar سوفتوير إيه جي

name rohde-and-schwarz
 kind company
 country germany
 class telecom
 la Rohde & Schwarz
 la Rohde and Schwarz
 ar رود وشوارتز
 ar روده أند شفارتز
 ar رود آند شوارتز

name wirecard
 kind company
 country germany
 class telecom
 la Wirecard
 ar وايركارد
 ar واير كارد
 ar ويركارد

name telefonica
 kind company
 country spain
 class telecom
 la Telefonica
 la Telefónica
 ar تيليفونيكا
 ar تليفونيكا
 ar تيلفونيكا
 ar تلفونيكا

name telecom-italia
 kind company
 country italy
 class telecom
 la Telecom Italia
 ar تيليكوم إيطاليا
 ar تليكوم إيطاليا

name olivetti
 kind company
 country italy
 class telecom
 la Olivetti
 ar أوليفيتي

name veon
 kind company
 country netherlands
 class telecom
 la VEON
 la VimpelCom
 ar فيون
 ar فيمبلكوم
 ar فيمبل كوم

name kpn
 kind company
 country netherlands
 class telecom
 la KPN
 ar كيه بي إن
 ar كيه.بي.إن
 ar كي بي إن
 ar كي.بي.إن

name philips
 kind company
 country netherlands
 class telecom
 la Philips
 la Royal Philips
 ar فيليبس
 ar فيلبس
 ar فيليبس الهولندية

name booking-com
 kind company
 country netherlands
 class telecom
 la Booking.com
 ar بوكينغ دوت كوم
 ar بوكينج دوت كوم
 ar بوكنغ دوت كوم
 ar موقع بوكينغ

name tomtom
 kind company
 country netherlands
 class telecom
 la TomTom
 ar توم توم

name prosus
 kind company
 country netherlands
 class telecom
 la Prosus
 ar بروسوس

name yandex
 kind company
 country netherlands
 class telecom
 la Yandex
 la Yandex N.V.
 ar ياندكس
 ar يانديكس
 ar يندكس

name ericsson
 kind company
 country sweden
 class telecom
 la Ericsson
 ar إريكسون
 ar إيريكسون

name telia
 kind company
 country sweden
 class telecom
 la Telia
 la TeliaSonera
 la Telia Company
 ar تيليا
 ar تيليا سونيرا
 ar تيلياسونيرا

name tele2
 kind company
 country sweden
 class telecom
 la Tele2
 ar تيلي 2
 ar تيلي2

name klarna
 kind company
 country sweden
 class telecom
 la Klarna
 ar كلارنا

name nokia
 kind company
 country finland
 class telecom
 la Nokia
 la Nokia Siemens Networks
 ar نوكيا
 ar نوكيا سيمنز

name telenor
 kind company
 country norway
 class telecom
 la Telenor
 ar تيلينور
 ar تلينور

name opera-software
 kind company
 country norway
 class telecom
 la Opera Software
 ar أوبرا سوفتوير

name tdc-group
 kind company
 country denmark
 class telecom
 la TDC Group
 ar تي دي سي
 ar تي.دي.سي

name swisscom
 kind company
 country switzerland
 class telecom
 la Swisscom
 ar سويسكوم
 ar سويس كوم

name proton-ag
 kind company
 country switzerland
 class telecom
 la Proton AG
 la Proton
 ar بروتون السويسرية
 ar شركة بروتون

name proximus
 kind company
 country belgium
 class telecom
 la Proximus
 ar بروكسيموس

name a1-telekom-austria
 kind company
 country austria
 class telecom
 la A1 Telekom Austria
 la Telekom Austria
 ar تيليكوم أوستريا
 ar تليكوم النمسا

name portugal-telecom
 kind company
 country portugal
 class telecom
 la Portugal Telecom
 ar برتغال تيليكوم

name rostelecom
 kind company
 country russia
 class telecom
 la Rostelecom
 la Rostelekom
 ar روستيليكوم
 ar روستليكوم
 ar روس تيليكوم

name mts
 kind company
 country russia
 class telecom
 la MTS
 la Mobile TeleSystems
 ar موبايل تيلي سيستمز
 ar إم تي إس الروسية

name megafon
 kind company
 country russia
 class telecom
 la MegaFon
 la Megafon
 ar ميغافون
 ar ميجافون

name beeline-russia
 kind company
 country russia
 class telecom
 la Beeline Russia
 la Vimpelcom Russia
 ar بيلاين الروسية

name vk-group
 kind company
 country russia
 class telecom
 la VK Group
 la VK Company
 la Mail.ru Group
 la Mail.ru
 ar في كيه الروسية
 ar ميل رو
 ar ميل.رو
 ar مجموعة ميل رو

name vkontakte
 kind company
 country russia
 class telecom
 la VKontakte
 la VK
 ar في كونتاكتي
 ar فكونتاكتي
 ar فكونتاكت
 ar فكونتكتي

name odnoklassniki
 kind company
 country russia
 class telecom
 la Odnoklassniki
 ar أودنوكلاسنيكي

name rostec
 kind company
 country russia
 class telecom
 la Rostec
 ar روستيخ
 ar روستك
 ar روستيك

name ntt
 kind company
 country japan
 class telecom
 la NTT
 la Nippon Telegraph and Telephone
 la NTT Docomo
 ar إن تي تي
 ar إن.تي.تي
 ar نيبون تلغراف آند تليفون
 ar إن تي تي دوكومو
 ar دوكومو

name kddi
 kind company
 country japan
 class telecom
 la KDDI
 ar كيه دي دي آي
 ar كيه.دي.دي.آي
 ar كي دي دي آي
 ar كي.دي.دي.آي

name sk-telecom
 kind company
 country south-korea
 class telecom
 la SK Telecom
 la SKT
 ar إس كيه تيليكوم
 ar إس كي تيليكوم

name kt-corporation
 kind company
 country south-korea
 class telecom
 la KT Corporation
 ar كيه تي كوربوريشن
 ar كي تي الكورية

name china-mobile
 kind company
 country china
 class telecom
 la China Mobile
 ar تشاينا موبايل
 ar تشاينا موبيل
 ar الصين موبايل
 ar شاينا موبايل

name china-telecom
 kind company
 country china
 class telecom
 la China Telecom
 ar تشاينا تيليكوم
 ar تشاينا تليكوم
 ar شاينا تيليكوم
 ar الصين تيليكوم

name china-unicom
 kind company
 country china
 class telecom
 la China Unicom
 ar تشاينا يونيكوم
 ar شاينا يونيكوم
 ar الصين يونيكوم

name reliance-jio
 kind company
 country india
 class telecom
 la Reliance Jio
 la Jio
 la Jio Platforms
 ar ريلاينس جيو
 ar جيو بلاتفورمز

name bharti-airtel
 kind company
 country india
 class telecom
 la Bharti Airtel
 la Airtel
 ar بهارتي إيرتل
 ar إيرتل
 ar بهارتي إيرتيل

name vodafone-idea
 kind company
 country india
 class telecom
 la Vodafone Idea
 ar فودافون أيديا

name telstra
 kind company
 country australia
 class telecom
 la Telstra
 ar تلسترا
 ar تيلسترا

name optus
 kind company
 country australia
 class telecom
 la Optus
 ar أوبتوس

name canva
 kind company
 country australia
 class telecom
 la Canva
 ar كانفا

name atlassian
 kind company
 country australia
 class telecom
 la Atlassian
 ar أتلاسيان

name rogers-communications
 kind company
 country canada
 class telecom
 la Rogers Communications
 ar روجرز كوميونيكيشنز

name bell-canada
 kind company
 country canada
 class telecom
 la Bell Canada
 la BCE Inc
 ar بيل كندا

name telus
 kind company
 country canada
 class telecom
 la Telus
 ar تيلوس

name shopify
 kind company
 country canada
 class telecom
 la Shopify
 ar شوبيفاي
 ar شوبي فاي

name nortel
 kind company
 country canada
 class telecom
 la Nortel
 ar نورتل

name opentext
 kind company
 country canada
 class telecom
 la OpenText
 ar أوبن تكست

name cgi-group
 kind company
 country canada
 class telecom
 la CGI Group
 ar سي جي آي غروب
 ar سي.جي.آي غروب

name america-movil
 kind company
 country mexico
 class telecom
 la America Movil
 la América Móvil
 la Telmex
 la Telcel
 ar أميركا موفيل
 ar أمريكا موفيل
 ar تيلمكس
 ar تيلسيل

name oi-s-a
 kind company
 country brazil
 class telecom
 la Oi S.A.
 ar شركة أوي البرازيلية

name mercadolibre
 kind company
 country argentina
 class telecom
 la MercadoLibre
 la Mercado Libre
 ar ميركادو ليبري

name mtn
 kind company
 country south-africa
 class telecom
 la MTN
 la MTN Group
 ar إم تي إن
 ar إم.تي.إن
 ar مجموعة إم تي إن

name vodacom
 kind company
 country south-africa
 class telecom
 la Vodacom
 ar فوداكوم

name naspers
 kind company
 country south-africa
 class telecom
 la Naspers
 ar ناسبرس
 ar نسبرز

name telkom-south-africa
 kind company
 country south-africa
 class telecom
 la Telkom South Africa
 ar تلكوم الجنوب أفريقية

name globacom
 kind company
 country nigeria
 class telecom
 la Globacom
 ar غلوباكوم

name safaricom
 kind company
 country kenya
 class telecom
 la Safaricom
 ar سفاريكوم
 ar سافاريكوم

name ethio-telecom
 kind company
 country ethiopia
 class telecom
 la Ethio Telecom
 ar إثيو تيليكوم
 ar إثيو تليكوم

name hormuud-telecom
 kind company
 country somalia
 class telecom
 la Hormuud Telecom
 la Hormuud
 ar هرمود
 ar هرمود تيليكوم

name somtel
 kind company
 country somalia
 class telecom
 la Somtel
 ar سومتل

name dahabshiil
 kind company
 country somalia
 class telecom bank
 la Dahabshiil
 ar دهب شيل
 ar دهبشيل

name turkcell
 kind company
 country turkey
 class telecom
 la Turkcell
 ar توركسل
 ar تركسل
 ar توركسيل

name turk-telekom
 kind company
 country turkey
 class telecom
 la Turk Telekom
 la Türk Telekom
 ar تورك تيليكوم
 ar ترك تيليكوم
 ar تورك تلكوم
 ar تيليكوم التركية

name turksat
 kind company
 country turkey
 class telecom
 la Turksat
 la Türksat
 ar توركسات
 ar ترك سات
 ar تركسات

name trendyol
 kind company
 country turkey
 class telecom
 la Trendyol
 ar ترينديول
 ar ترنديول

name getir
 kind company
 country turkey
 class telecom
 la Getir
 ar غيتير
 ar جيتير

name hepsiburada
 kind company
 country turkey
 class telecom
 la Hepsiburada
 ar هيبسي بورادا

name peak-games
 kind company
 country turkey
 class telecom
 la Peak Games
 ar بيك غيمز
 ar بيك جيمز

name mci-iran
 kind company
 country iran
 class telecom
 la MCI Iran
 la Hamrah-e Aval
 la Mobile Telecommunication Company of Iran
 ar همراه أول
 ar همراه اول الإيرانية

name irancell
 kind company
 country iran
 class telecom
 la Irancell
 la MTN Irancell
 ar إيرانسل
 ar إيران سل

name telecommunication-company-of-iran
 kind company
 country iran
 class telecom
 la Telecommunication Company of Iran
 ar شركة الاتصالات الإيرانية

name arvancloud
 kind company
 country iran
 class telecom
 la ArvanCloud
 la Arvan Cloud
 la Abr Arvan
 ar أروان كلاود
 ar ابر اروان

name digikala
 kind company
 country iran
 class telecom
 la Digikala
 ar ديجي كالا
 ar ديجيكالا

name snapp
 kind company
 country iran
 class telecom
 la Snapp
 ar سناب الإيرانية

name nobitex
 kind company
 country iran
 class telecom
 la Nobitex
 ar نوبيتكس
 ar نوبي تكس

name ravin-academy
 kind company
 country iran
 class telecom
 la Ravin Academy
 ar أكاديمية راوين
 ar أكاديمية رافين

name bezeq
 kind company
 country israel
 class telecom
 la Bezeq
 ar بيزك
 ar بيزيك

name cellcom-israel
 kind company
 country israel
 class telecom
 la Cellcom Israel
 la Cellcom
 ar سلكوم الإسرائيلية
 ar سيلكوم الإسرائيلية

name partner-communications
 kind company
 country israel
 class telecom
 la Partner Communications
 la Partner Israel
 ar بارتنر الإسرائيلية

name pelephone
 kind company
 country israel
 class telecom
 la Pelephone
 ar بيلفون
 ar بليفون

name amdocs
 kind company
 country israel
 class telecom
 la Amdocs
 ar أمدوكس

name spacecom
 kind company
 country israel
 class telecom
 la Spacecom
 ar سبيس كوم الإسرائيلية
 ar سبيسكوم

name waze
 kind product
 country israel
 class telecom
 la Waze
 ar تطبيق ويز
 ar وايز الإسرائيلي

name wix-com
 kind company
 country israel
 class telecom
 la Wix.com
 la Wix
 ar ويكس الإسرائيلية
 ar ويكس دوت كوم

name fiverr
 kind company
 country israel
 class telecom
 la Fiverr
 ar فايفر

name monday-com
 kind company
 country israel
 class telecom
 la Monday.com
 ar مونداي دوت كوم

name taboola
 kind company
 country israel
 class telecom
 la Taboola
 ar تابولا
 ar طابولا

name outbrain
 kind company
 country israel
 class telecom
 la Outbrain
 ar أوت برين

name etoro
 kind company
 country israel
 class telecom
 la eToro
 ar إي تورو
 ar إيتورو

name ironsource
 kind company
 country israel
 class telecom
 la ironSource
 ar أيرون سورس

name playtika
 kind company
 country israel
 class telecom
 la Playtika
 ar بلايتيكا

name moovit
 kind company
 country israel
 class telecom
 la Moovit
 ar موفيت

name viber
 kind product
 country israel
 class telecom
 la Viber
 la Rakuten Viber
 ar فايبر
 ar ڤايبر
 ar راكوتن فايبر

name ai21-labs
 kind company
 country israel
 class telecom
 la AI21 Labs
 ar إيه آي 21 لابس

name safe-superintelligence
 kind company
 country israel
 class telecom
 la Safe Superintelligence
 la SSI
 ar سيف سوبر إنتليجنس
 ar سيف سوبرإنتليجنس

# Arab telecoms and technology

name saudi-telecom
 kind company
 country saudi-arabia
 class telecom
 la stc
 la STC
 la Saudi Telecom Company
 la Saudi Telecom
 la stc Group
 ar إس تي سي
 ar إس.تي.سي
 ar الاتصالات السعودية
 ar شركة الاتصالات السعودية

name mobily
 kind company
 country saudi-arabia
 class telecom
 la Mobily
 la Etihad Etisalat
 ar موبايلي
 ar اتحاد اتصالات
 ar موبايلي السعودية

name zain-ksa
 kind company
 country saudi-arabia
 class telecom
 la Zain KSA
 la Zain Saudi Arabia
 ar زين السعودية
 ar زين ك س أ

name solutions-by-stc
 kind company
 country saudi-arabia
 class telecom
 la solutions by stc
 ar سلوشنز من إس تي سي
 ar سلوشنز السعودية

name elm-company
 kind company
 country saudi-arabia
 class telecom
 la Elm Company
 ar شركة علم السعودية
 ar علم السعودية
 ar شركة علم

name arabsat
 kind company
 country saudi-arabia
 class telecom
 la Arabsat
 la Arab Satellite Communications Organization
 ar عربسات
 ar عرب سات
 ar المؤسسة العربية للاتصالات الفضائية

name humain
 kind company
 country saudi-arabia
 class telecom
 la Humain
 la HUMAIN
 ar هيوماين
 ar شركة هيوماين
 ar هيومن السعودية للذكاء الاصطناعي

name alat
 kind company
 country saudi-arabia
 class telecom
 la Alat
 ar شركة آلات السعودية
 ar شركة آلات

name jahez
 kind company
 country saudi-arabia
 class telecom
 la Jahez
 ar شركة جاهز
 ar جاهز السعودية
 ar جاهز الدولية

name hungerstation
 kind company
 country saudi-arabia
 class telecom
 la HungerStation
 la Hunger Station
 ar هنقرستيشن
 ar هنغرستيشن
 ar هنجرستيشن
 ar هنغر ستيشن

name noon
 kind company
 country saudi-arabia
 class telecom
 la noon.com
 ar نون دوت كوم
 ar منصة نون
 ar متجر نون

name salla
 kind company
 country saudi-arabia
 class telecom
 la Salla
 ar منصة سلة
 ar سلة السعودية

name tamara-fintech
 kind company
 country saudi-arabia
 class telecom
 la Tamara fintech
 ar شركة تمارا
 ar تمارا للتقسيط

name mrsool
 kind company
 country saudi-arabia
 class telecom
 la Mrsool
 ar مرسول السعودية
 ar تطبيق مرسول

name foodics
 kind company
 country saudi-arabia
 class telecom
 la Foodics
 ar فودكس
 ar فوديكس

name unifonic
 kind company
 country saudi-arabia
 class telecom
 la Unifonic
 ar يونيفونيك

name savvy-games-group
 kind company
 country saudi-arabia
 class telecom
 la Savvy Games Group
 la Savvy Games
 ar سافي للألعاب
 ar مجموعة سافي
 ar سافي غيمز
 ar سافي للألعاب الإلكترونية

name thiqah
 kind company
 country saudi-arabia
 class telecom
 la Thiqah
 ar شركة ثقة لخدمات الأعمال

name tawuniya
 kind company
 country saudi-arabia
 class telecom insurance
 la Tawuniya
 ar التعاونية للتأمين
 ar شركة التعاونية للتأمين

name e-and
 kind company
 country united-arab-emirates
 class telecom
 la e&
 la Etisalat
 la Etisalat Group
 la e& Group
 la Emirates Telecommunications
 ar اتصالات الإماراتية
 ar إي آند
 ar اتصالات الإمارات
 ar مجموعة اتصالات
 ar إي أند الإماراتية
 ar مجموعة الإمارات للاتصالات
 ar مؤسسة الإمارات للاتصالات

name emirates-integrated-telecommunications
 kind company
 country united-arab-emirates
 class telecom
 la Emirates Integrated Telecommunications
 la du Telecom
 ar دو الإماراتية
 ar الإمارات للاتصالات المتكاملة
 ar شركة دو

name careem
 kind company
 country united-arab-emirates
 class telecom
 la Careem
 ar كريم لسيارات الأجرة
 ar شركة كريم
 ar تطبيق كريم
 ar كريم للنقل التشاركي

name talabat
 kind company
 country united-arab-emirates
 class telecom
 la Talabat
 ar طلبات دوت كوم
 ar شركة طلبات
 ar تطبيق طلبات
 ar منصة طلبات

name souq-com
 kind company
 country united-arab-emirates
 class telecom
 la Souq.com
 ar سوق دوت كوم
 ar موقع سوق.كوم

name dubizzle
 kind company
 country united-arab-emirates
 class telecom
 la Dubizzle
 ar دوبيزل
 ar دوبيزيل

name property-finder
 kind company
 country united-arab-emirates
 class telecom
 la Property Finder
 ar بروبرتي فايندر

name anghami
 kind company
 country united-arab-emirates
 class telecom
 la Anghami
 ar أنغامي
 ar أنجامي

name kitopi
 kind company
 country united-arab-emirates
 class telecom
 la Kitopi
 ar كيتوبي

name tabby-fintech
 kind company
 country united-arab-emirates
 class telecom
 la Tabby fintech
 ar شركة تابي
 ar تابي للتقسيط

name thuraya
 kind company
 country united-arab-emirates
 class telecom
 la Thuraya
 ar الثريا للاتصالات
 ar الثريا للاتصالات الفضائية
 ar شركة الثريا

name yahsat
 kind company
 country united-arab-emirates
 class telecom
 la Yahsat
 la Al Yah Satellite
 ar الياه سات
 ar ياهسات
 ar الياه للاتصالات الفضائية
 ar ياه سات

name space42
 kind company
 country united-arab-emirates
 class telecom
 la Space42
 ar سبيس 42
 ar سبيس42

name bayanat-ai
 kind company
 country united-arab-emirates
 class telecom
 la Bayanat AI
 ar بيانات الإماراتية
 ar شركة بيانات الإماراتية

name mgx
 kind company
 country united-arab-emirates
 class telecom
 la MGX
 ar إم جي إكس
 ar إم.جي.إكس

name core42
 kind company
 country united-arab-emirates
 class telecom
 la Core42
 ar كور 42
 ar كور42

name technology-innovation-institute
 kind organization
 country united-arab-emirates
 class telecom
 la Technology Innovation Institute
 la TII
 ar معهد الابتكار التكنولوجي

name advanced-technology-research-council
 kind organization
 country united-arab-emirates
 class telecom
 la Advanced Technology Research Council
 la ATRC
 ar مجلس أبحاث التكنولوجيا المتطورة

name khazna-data-centers
 kind company
 country united-arab-emirates
 class telecom
 la Khazna Data Centers
 la Khazna
 ar خزنة داتا سنترز
 ar خزنة لمراكز البيانات

name totok
 kind product
 country united-arab-emirates
 class telecom
 la ToTok
 ar توتوك
 ar تو توك
 ar تطبيق توتوك

name botim
 kind product
 country united-arab-emirates
 class telecom
 la BOTIM
 la Botim
 ar بوتيم

name swvl
 kind company
 country united-arab-emirates
 class telecom
 la Swvl
 ar سويفل
 ar سوفل

name phoenix-group-abu-dhabi
 kind company
 country united-arab-emirates
 class telecom
 la Phoenix Group Abu Dhabi
 ar مجموعة فينيكس أبوظبي

name bitoasis
 kind company
 country united-arab-emirates
 class telecom
 la Bitoasis
 la BitOasis
 ar بيت أويسس
 ar بت أوايسيس

name ooredoo
 kind company
 country qatar
 class telecom
 la Ooredoo
 la Ooredoo Group
 la Qtel
 ar أوريدو
 ar أوريدوو
 ar كيوتل

name ooredoo-tunisia
 kind company
 country tunisia
 class telecom
 la Ooredoo Tunisia
 la Ooredoo Tunisie
 la Tunisiana
 ar أوريدو تونس
 ar تونيزيانا

name ooredoo-algeria
 kind company
 country algeria
 class telecom
 la Ooredoo Algeria
 la Ooredoo Algérie
 la Nedjma
 ar أوريدو الجزائر
 ar نجمة الجزائرية للاتصالات

name es-hailsat
 kind company
 country qatar
 class telecom
 la Es'hailSat
 la Eshailsat
 ar سهيل سات
 ar سهيلسات

name snoonu
 kind company
 country qatar
 class telecom
 la Snoonu
 ar سنونو القطرية

name zain
 kind company
 country kuwait
 class telecom
 la Zain Group
 la Mobile Telecommunications Company Kuwait
 ar مجموعة زين
 ar زين للاتصالات
 ar شركة زين
 ar زين الكويت
 ar زين الكويتية

name zain-iraq
 kind company
 country iraq
 class telecom
 la Zain Iraq
 ar زين العراق

name zain-jordan
 kind company
 country jordan
 class telecom
 la Zain Jordan
 ar زين الأردن

name zain-bahrain
 kind company
 country bahrain
 class telecom
 la Zain Bahrain
 ar زين البحرين

name zain-sudan
 kind company
 country sudan
 class telecom
 la Zain Sudan
 la Mobitel Sudan
 ar زين السودان

name asiacell
 kind company
 country iraq
 class telecom
 la Asiacell
 la Asia Cell
 ar آسيا سيل
 ar آسياسيل

name korek-telecom
 kind company
 country iraq
 class telecom
 la Korek Telecom
 la Korek
 ar كورك تيليكوم
 ar كورك تلكوم
 ar شركة كورك

name earthlink-iraq
 kind company
 country iraq
 class telecom
 la EarthLink Iraq
 la Earthlink Telecommunications
 ar إيرثلنك
 ar إيرث لنك العراقية
 ar شركة إيرثلنك

name newroz-telecom
 kind company
 country iraq
 class telecom
 la Newroz Telecom
 ar نوروز تيليكوم
 ar نوروز تلكوم

name batelco
 kind company
 country bahrain
 class telecom
 la Batelco
 la Beyon
 ar بتلكو
 ar بتلكو البحرينية
 ar بيون البحرينية

name omantel
 kind company
 country oman
 class telecom
 la Omantel
 la Oman Telecommunications
 ar عمانتل
 ar عُمانتل
 ar العمانية للاتصالات
 ar عمان تل

name oman-broadband
 kind company
 country oman
 class telecom
 la Oman Broadband
 la Omani Broadband
 ar النطاق العريض العمانية
 ar عمان برودباند

name nawras
 kind company
 country oman
 class telecom
 la Nawras
 ar النورس العمانية للاتصالات

name yemen-mobile
 kind company
 country yemen
 class telecom
 la Yemen Mobile
 ar يمن موبايل

name sabafon
 kind company
 country yemen
 class telecom
 la Sabafon
 ar سبأفون
 ar سبأ فون

name yemennet
 kind company
 country yemen
 class telecom
 la YemenNet
 la Yemen Net
 ar يمن نت
 ar يمن نيت

name teleyemen
 kind company
 country yemen
 class telecom
 la TeleYemen
 la Teleyemen
 ar تيليمن
 ar تيلي يمن

name touch-lebanon
 kind company
 country lebanon
 class telecom
 la Touch Lebanon
 la MIC2
 ar تاتش اللبنانية
 ar شركة تاتش

name alfa-telecom
 kind company
 country lebanon
 class telecom
 la Alfa Telecom
 la Alfa Lebanon
 la MIC1
 ar ألفا اللبنانية
 ar ألفا للاتصالات
 ar شركة ألفا اللبنانية

name ogero
 kind company
 country lebanon
 class telecom
 la Ogero
 ar أوجيرو
 ar هيئة أوجيرو

name syriatel
 kind company
 country syria
 class telecom
 la Syriatel
 la SyriaTel
 ar سيريتل
 ar سيرياتل
 ar سيريتيل

name mtn-syria
 kind company
 country syria
 class telecom
 la MTN Syria
 ar إم تي إن سوريا
 ar إم تي إن سورية
 ar إم.تي.إن سورية

name syrian-telecom
 kind company
 country syria
 class telecom
 la Syrian Telecom
 la Syrian Telecommunications Establishment
 ar السورية للاتصالات
 ar الشركة السورية للاتصالات

name umniah
 kind company
 country jordan
 class telecom
 la Umniah
 ar أمنية للاتصالات
 ar شركة أمنية

name jordan-telecom
 kind company
 country jordan
 class telecom
 la Jordan Telecom
 ar الاتصالات الأردنية
 ar مجموعة الاتصالات الأردنية

name maktoob
 kind company
 country jordan
 class telecom
 la Maktoob
 ar مكتوب الأردنية
 ar موقع مكتوب
 ar بوابة مكتوب

name paltel
 kind company
 country palestine
 class telecom
 la Paltel
 la PALTEL
 la Palestine Telecommunications
 ar بالتل
 ar الاتصالات الفلسطينية
 ar مجموعة الاتصالات الفلسطينية

name jawwal
 kind company
 country palestine
 class telecom
 la Jawwal
 ar جوال الفلسطينية
 ar شركة جوال

name ooredoo-palestine
 kind company
 country palestine
 class telecom
 la Ooredoo Palestine
 la Wataniya Mobile
 ar أوريدو فلسطين
 ar الوطنية موبايل

name telecom-egypt
 kind company
 country egypt
 class telecom
 la Telecom Egypt
 la WE Egypt
 ar المصرية للاتصالات
 ar الشركة المصرية للاتصالات
 ar تيليكوم إيجيبت

name etisalat-misr
 kind company
 country egypt
 class telecom
 la Etisalat Misr
 la e& Egypt
 ar اتصالات مصر
 ar إي آند مصر

name nilesat
 kind company
 country egypt
 class telecom
 la Nilesat
 ar نايل سات
 ar نايلسات
 ar الشركة المصرية للأقمار الصناعية

name fawry
 kind company
 country egypt
 class telecom
 la Fawry
 ar شركة فوري
 ar فوري المصرية
 ar فوري للمدفوعات

name instabug
 kind company
 country egypt
 class telecom
 la Instabug
 ar إنستاباغ
 ar إنستابج

name orascom-telecom
 kind company
 country egypt
 class telecom
 la Orascom Telecom
 la Orascom Telecom Holding
 ar أوراسكوم تيليكوم
 ar أوراسكوم تليكوم
 ar أوراسكوم للاتصالات
 ar أوراسكوم تيلكوم

name raya-holding
 kind company
 country egypt
 class telecom
 la Raya Holding
 la Raya
 ar راية القابضة
 ar شركة راية القابضة

name e-finance-egypt
 kind company
 country egypt
 class telecom
 la E-Finance Egypt
 ar إي فاينانس المصرية

name systems-engineering-of-egypt
 kind company
 country egypt
 class telecom
 la Systems Engineering of Egypt
 la SEE Egypt
 ar سيستمز إنجنيرنغ أوف إيجيبت

name halan
 kind company
 country egypt
 class telecom
 la Halan
 la MNT-Halan
 ar إم إن تي حالا
 ar شركة حالا المصرية
 ar حالا المصرية

name paymob
 kind company
 country egypt
 class telecom
 la Paymob
 ar باي موب
 ar بايموب

name libyana
 kind company
 country libya
 class telecom
 la Libyana
 ar ليبيانا
 ar ليبيانا للهاتف المحمول

name al-madar-al-jadid
 kind company
 country libya
 class telecom
 la Al-Madar Al-Jadid
 la Almadar Aljadeed
 ar المدار الجديد
 ar شركة المدار الجديد

name libya-telecom-and-technology
 kind company
 country libya
 class telecom
 la Libya Telecom and Technology
 la LTT
 ar ليبيا للاتصالات والتقنية
 ar شركة ليبيا للاتصالات

name lptic
 kind company
 country libya
 class telecom
 la LPTIC
 la Libyan Post Telecommunications and Information Technology Company
 ar الشركة الليبية للبريد والاتصالات
 ar البريد والاتصالات الليبية القابضة

name tunisie-telecom
 kind company
 country tunisia
 class telecom
 la Tunisie Telecom
 la Tunisie Télécom
 ar اتصالات تونس
 ar تونيزي تيليكوم

name instadeep
 kind company
 country tunisia
 class telecom
 la InstaDeep
 ar إنستا ديب
 ar إنستاديب

name expensya
 kind company
 country tunisia
 class telecom
 la Expensya
 ar إكسبنسيا

name algerie-telecom
 kind company
 country algeria
 class telecom
 la Algérie Télécom
 la Algerie Telecom
 ar اتصالات الجزائر
 ar شركة اتصالات الجزائر

name mobilis
 kind company
 country algeria
 class telecom
 la Mobilis
 la ATM Mobilis
 ar موبيليس
 ar موبليس

name djezzy
 kind company
 country algeria
 class telecom
 la Djezzy
 la Optimum Telecom Algérie
 ar جيزي
 ar جازي الجزائرية

name yassir
 kind company
 country algeria
 class telecom
 la Yassir
 ar يسير الجزائرية
 ar شركة يسير
 ar تطبيق يسير

name condor-electronics
 kind company
 country algeria
 class telecom
 la Condor Electronics
 ar كوندور الجزائرية
 ar كوندور إلكترونيكس

name brandt-algeria
 kind company
 country algeria
 class telecom
 la Brandt Algeria
 ar براندت الجزائر

name maroc-telecom
 kind company
 country morocco
 class telecom
 la Maroc Telecom
 la Itissalat Al-Maghrib
 ar اتصالات المغرب
 ar ماروك تيليكوم

name inwi
 kind company
 country morocco
 class telecom
 la Inwi
 la Wana Corporate
 ar إنوي
 ar إينوي
 ar إنوي المغربية
 ar وانا كوربوريت

name hps
 kind company
 country morocco
 class telecom
 la HPS
 la Hightech Payment Systems
 ar هايتك بايمنت سيستمز

name mauritel
 kind company
 country mauritania
 class telecom
 la Mauritel
 ar موريتل
 ar موريتيل

name chinguitel
 kind company
 country mauritania
 class telecom
 la Chinguitel
 ar شنقيتل
 ar شنقيتيل

name mattel-mauritania
 kind company
 country mauritania
 class telecom
 la Mattel Mauritania
 ar ماتل الموريتانية

name sudatel
 kind company
 country sudan
 class telecom
 la Sudatel
 ar سوداتل
 ar سوداني للاتصالات
 ar سودا تل

name canar-telecom
 kind company
 country sudan
 class telecom
 la Canar Telecom
 ar كنار تليكوم
 ar كنار السودانية

name djibouti-telecom
 kind company
 country djibouti
 class telecom
 la Djibouti Telecom
 ar جيبوتي تيليكوم
 ar جيبوتي تليكوم

# Laboratories and firms for artificial intelligence

name openai
 kind company
 country united-states
 class ai
 la OpenAI
 la Open AI
 la OpenAI LP
 ar أوبن إيه آي
 ar أوبن إيه.آي
 ar أوبن آي
 ar أوبن آي إيه
 ar أوبن أي آي

name anthropic
 kind company
 country united-states
 class ai
 la Anthropic
 la Anthropic PBC
 ar أنثروبيك
 ar أنثروبك
 ar أنتروبيك

name xai
 kind company
 country united-states
 class ai
 la xAI
 la X.AI
 la xAI Corp
 ar إكس إيه آي
 ar إكس آي
 ar إكس.إيه.آي
 ar إكس إي آي

name perplexity
 kind company
 country united-states
 class ai
 la Perplexity
 la Perplexity AI
 ar بيربلكسيتي
 ar بيربليكستي
 ar بربلكسيتي
 ar بيربليكسيتي

name scale-ai
 kind company
 country united-states
 class ai
 la Scale AI
 ar سكيل إيه آي
 ar سكايل إيه آي
 ar سكيل آي

name inflection-ai
 kind company
 country united-states
 class ai
 la Inflection AI
 ar إنفليكشن إيه آي
 ar إنفلكشن إيه آي

name character-ai
 kind company
 country united-states
 class ai
 la Character.AI
 la Character AI
 la Character Technologies
 ar كاراكتر إيه آي
 ar كاركتر إيه آي
 ar كاراكتر.إيه آي
 ar كاراكتر آي

name hugging-face
 kind company
 country united-states
 class ai
 la Hugging Face
 ar هاغينغ فيس
 ar هاجينج فيس
 ar هغنغ فيس

name databricks
 kind company
 country united-states
 class ai
 la Databricks
 ar داتا بريكس
 ar داتابريكس

name coreweave
 kind company
 country united-states
 class ai
 la CoreWeave
 ar كور ويف
 ar كورويف

name midjourney-inc
 kind company
 country united-states
 class ai
 la Midjourney Inc
 la Midjourney
 ar ميدجورني
 ar ميد جورني
 ar ميدجيرني

name runway-ai
 kind company
 country united-states
 class ai
 la Runway AI
 la Runway ML
 ar رانواي إيه آي

name elevenlabs
 kind company
 country united-states
 class ai
 la ElevenLabs
 la Eleven Labs
 ar إيليفن لابس
 ar إليفن لابز

name cohere
 kind company
 country united-states
 class ai
 la Cohere
 ar كوهير الكندية
 ar شركة كوهير

name thinking-machines-lab
 kind company
 country united-states
 class ai
 la Thinking Machines Lab
 ar ثينكنغ ماشينز لاب
 ar ثينكينغ ماشينز

name figure-ai
 kind company
 country united-states
 class ai
 la Figure AI
 ar فيغر إيه آي
 ar فيجر إيه آي

name boston-dynamics
 kind company
 country united-states
 class ai
 la Boston Dynamics
 ar بوسطن دايناميكس
 ar بوسطن ديناميكس
 ar بوسطن دايناميكز

name waymo
 kind company
 country united-states
 class ai
 la Waymo
 ar وايمو
 ar ويمو

name cruise-llc
 kind company
 country united-states
 class ai
 la Cruise LLC
 ar شركة كروز للسيارات ذاتية القيادة

name zoox
 kind company
 country united-states
 class ai
 la Zoox
 ar زوكس

name stargate-project
 kind company
 country united-states
 class ai
 la Stargate Project
 ar مشروع ستارغيت
 ar ستارغيت
 ar ستارجيت

name c3-ai
 kind company
 country united-states
 class ai
 la C3.ai
 ar سي 3 إيه آي

name anduril
 kind company
 country united-states
 class ai
 la Anduril
 la Anduril Industries
 ar أندوريل
 ar أندوريل إندستريز
 ar أندريل إندستريز

name shield-ai
 kind company
 country united-states
 class ai
 la Shield AI
 ar شيلد إيه آي

name replika
 kind company
 country united-states
 class ai
 la Replika
 ar ريبليكا

name suno-ai
 kind company
 country united-states
 class ai
 la Suno AI
 ar سونو إيه آي

name anysphere
 kind company
 country united-states
 class ai
 la Anysphere
 ar أنيسفير

name world-foundation
 kind company
 country united-states
 class ai
 la World Foundation
 la Worldcoin
 ar وورلد كوين
 ar وورلدكوين

name allen-institute-for-ai
 kind organization
 country united-states
 class ai
 la Allen Institute for AI
 ar معهد ألن للذكاء الاصطناعي

name common-crawl
 kind organization
 country united-states
 class ai
 la Common Crawl
 ar كومن كرول

name laion
 kind organization
 country united-states
 class ai
 la LAION
 ar لايون الألمانية

name center-for-ai-safety
 kind organization
 country united-states
 class ai
 la Center for AI Safety
 ar مركز سلامة الذكاء الاصطناعي

name future-of-life-institute
 kind organization
 country united-states
 class ai
 la Future of Life Institute
 ar معهد مستقبل الحياة
 ar معهد فيوتشر أوف لايف

name tools-for-humanity
 kind company
 country united-states
 class ai
 la Tools for Humanity
 ar تولز فور هيومانيتي

name deepmind
 kind company
 country united-kingdom
 class ai
 la DeepMind
 la Google DeepMind
 ar ديب مايند
 ar ديبمايند
 ar غوغل ديب مايند
 ar جوجل ديب مايند
 ar ديب ميند

name stability-ai
 kind company
 country united-kingdom
 class ai
 la Stability AI
 ar ستابيليتي إيه آي
 ar ستابليتي إيه آي
 ar ستابيليتي آي

name wayve
 kind company
 country united-kingdom
 class ai
 la Wayve
 ar وايف البريطانية

name faculty-ai
 kind company
 country united-kingdom
 class ai
 la Faculty AI
 ar فاكولتي إيه آي

name benevolentai
 kind company
 country united-kingdom
 class ai
 la BenevolentAI
 ar بينيفولنت إيه آي

name mistral-ai
 kind company
 country france
 class ai
 la Mistral AI
 la Mistral
 ar ميسترال
 ar ميسترال إيه آي
 ar ميسترال للذكاء الاصطناعي
 ar مسترال إيه آي

name dassault-systemes
 kind company
 country france
 class ai
 la Dassault Systemes
 la Dassault Systèmes
 ar داسو سيستمز
 ar داسو سيستيم

name atos
 kind company
 country france
 class ai
 la Atos
 la Eviden
 ar أتوس

name capgemini
 kind company
 country france
 class ai
 la Capgemini
 ar كابجيميني
 ar كاب جيميني
 ar كابغيميني

name ovhcloud
 kind company
 country france
 class ai
 la OVHcloud
 la OVH
 ar أو في إتش كلاود
 ar أو في إتش

name idemia
 kind company
 country france
 class ai
 la Idemia
 la IDEMIA
 ar إيديميا
 ar إديميا

name criteo
 kind company
 country france
 class ai
 la Criteo
 ar كريتيو

name deezer
 kind company
 country france
 class ai
 la Deezer
 ar ديزر
 ar ديزير

name blablacar
 kind company
 country france
 class ai
 la BlaBlaCar
 ar بلا بلا كار

name doctolib
 kind company
 country france
 class ai
 la Doctolib
 ar دوكتوليب

name worldline
 kind company
 country france
 class ai
 la Worldline
 ar وورلد لاين

name soitec
 kind company
 country france
 class ai
 la Soitec
 ar سويتيك

name aleph-alpha
 kind company
 country germany
 class ai
 la Aleph Alpha
 ar ألف ألفا الألمانية
 ar أليف ألفا

name helsing
 kind company
 country germany
 class ai
 la Helsing
 ar هلسينغ
 ar هيلسينغ

name deepl
 kind company
 country germany
 class ai
 la DeepL
 ar ديب إل
 ar ديبل

name delivery-hero
 kind company
 country germany
 class ai
 la Delivery Hero
 ar دليفري هيرو
 ar ديليفري هيرو

name zalando
 kind company
 country germany
 class ai
 la Zalando
 ar زالاندو

name rocket-internet
 kind company
 country germany
 class ai
 la Rocket Internet
 ar روكيت إنترنت

name teamviewer
 kind company
 country germany
 class ai
 la TeamViewer
 ar تيم فيور

name quantum-systems
 kind company
 country germany
 class ai
 la Quantum Systems
 ar كوانتوم سيستمز

name deliveroo
 kind company
 country united-kingdom
 class ai
 la Deliveroo
 ar ديليفرو
 ar دليفرو

name revolut
 kind company
 country united-kingdom
 class ai
 la Revolut
 ar ريفولوت
 ar رفولوت

name monzo
 kind company
 country united-kingdom
 class ai
 la Monzo
 ar مونزو

name just-eat
 kind company
 country united-kingdom
 class ai
 la Just Eat
 la Just Eat Takeaway
 ar جست إيت

name dyson
 kind company
 country united-kingdom
 class ai
 la Dyson
 ar شركة دايسون
 ar دايسون البريطانية

name onlyfans
 kind company
 country united-kingdom
 class ai
 la OnlyFans
 la Fenix International
 ar أونلي فانز
 ar أونلي فانس

name palantir-uk
 kind company
 country united-kingdom
 class ai
 la Palantir UK
 ar بالانتير البريطانية

name deepseek
 kind company
 country china
 class ai
 la DeepSeek
 la Deep Seek
 ar ديب سيك
 ar ديبسيك
 ar ديب سييك
 ar ديب سِيك

name moonshot-ai
 kind company
 country china
 class ai
 la Moonshot AI
 ar مون شوت إيه آي
 ar مونشوت إيه آي

name zhipu-ai
 kind company
 country china
 class ai
 la Zhipu AI
 la Zhipu
 la Z.ai
 ar تشيبو إيه آي
 ar جيبو إيه آي
 ar زيبو إيه آي
 ar تشيبو

name minimax
 kind company
 country china
 class ai
 la MiniMax
 ar ميني ماكس
 ar مينيماكس

name butterfly-effect
 kind company
 country china
 class ai
 la Butterfly Effect
 la Manus AI
 la Manus
 ar مانوس إيه آي
 ar مانوس الصيني
 ar باترفلاي إيفكت

name unitree
 kind company
 country china
 class ai
 la Unitree
 la Unitree Robotics
 ar يونيتري
 ar يونيتري روبوتيكس

name ubtech
 kind company
 country china
 class ai
 la UBTech
 ar يوبي تك

name pony-ai
 kind company
 country china
 class ai
 la Pony.ai
 ar بوني إيه آي
 ar بوني.إيه آي

name weride
 kind company
 country china
 class ai
 la WeRide
 ar وي رايد
 ar ويرايد

name krutrim
 kind company
 country india
 class ai
 la Krutrim
 ar كروتريم

name lightricks
 kind company
 country israel
 class ai
 la Lightricks
 ar لايتريكس

# Games studios and publishers

name activision-blizzard
 kind company
 country united-states
 class games
 la Activision Blizzard
 la Activision
 ar أكتيفيجن بليزارد
 ar أكتيفيجن
 ar أكتفيجن بليزارد
 ar أكتيفيشن بليزارد

name blizzard-entertainment
 kind company
 country united-states
 class games
 la Blizzard Entertainment
 ar بليزارد إنترتينمنت

name electronic-arts
 kind company
 country united-states
 class games
 la Electronic Arts
 la EA Sports
 la EA Games
 ar إلكترونيك آرتس
 ar إي إيه سبورتس
 ar إي.إيه سبورتس
 ar إيه أ سبورتس
 ar إيه.أ سبورتس
 ar إي آي سبورتس

name take-two
 kind company
 country united-states
 class games
 la Take-Two
 la Take-Two Interactive
 ar تيك تو إنترأكتيف
 ar تيك-تو
 ar تيك تو

name rockstar-games
 kind company
 country united-states
 class games
 la Rockstar Games
 ar روكستار غيمز
 ar روكستار جيمز
 ar روك ستار جيمز

name epic-games
 kind company
 country united-states
 class games
 la Epic Games
 ar إبيك غيمز
 ar إيبك غيمز
 ar إبيك جيمز
 ar إيبيك غيمز
 ar إيبك جيمز

name valve-corporation
 kind company
 country united-states
 class games
 la Valve Corporation
 la Valve Corp
 ar فالف كوربوريشن
 ar شركة فالف

name riot-games
 kind company
 country united-states
 class games
 la Riot Games
 ar رايوت غيمز
 ar ريوت غيمز
 ar رايوت جيمز

name roblox
 kind company
 country united-states
 class games
 la Roblox
 la Roblox Corp
 ar روبلوكس
 ar روبلكس

name bethesda-softworks
 kind company
 country united-states
 class games
 la Bethesda Softworks
 la Bethesda
 ar بيثيسدا

name niantic
 kind company
 country united-states
 class games
 la Niantic
 ar نيانتك
 ar نيانتيك

name scopely
 kind company
 country united-states
 class games
 la Scopely
 ar سكوبلي
 ar سكوبيلي

name naughty-dog
 kind company
 country united-states
 class games
 la Naughty Dog
 ar نوتي دوغ
 ar نوتي دوج

name bungie
 kind company
 country united-states
 class games
 la Bungie
 ar بانجي

name insomniac-games
 kind company
 country united-states
 class games
 la Insomniac Games
 ar إنسومنياك غيمز

name xbox-game-studios
 kind company
 country united-states
 class games
 la Xbox Game Studios
 ar إكس بوكس غيم ستوديوز

name nintendo
 kind company
 country japan
 class games
 la Nintendo
 ar نينتندو
 ar ننتندو
 ar نينتيندو
 ar ننتيندو

name sega
 kind company
 country japan
 class games
 la Sega
 la Sega Sammy
 ar سيغا
 ar سيجا
 ar سيغا سامي

name capcom
 kind company
 country japan
 class games
 la Capcom
 ar كابكوم

name konami
 kind company
 country japan
 class games
 la Konami
 ar كونامي

name bandai-namco
 kind company
 country japan
 class games
 la Bandai Namco
 ar بانداي نامكو

name square-enix
 kind company
 country japan
 class games
 la Square Enix
 ar سكوير إنكس
 ar سكوير إينكس

name fromsoftware
 kind company
 country japan
 class games
 la FromSoftware
 ar فروم سوفتوير

name snk-corporation
 kind company
 country japan
 class games
 la SNK Corporation
 ar إس إن كيه
 ar إس.إن.كيه
 ar إس إن كي
 ar إس.إن.كي

name kadokawa
 kind company
 country japan
 class games
 la Kadokawa
 la Kadokawa Corporation
 ar كادوكاوا

name ubisoft
 kind company
 country france
 class games
 la Ubisoft
 ar يوبيسوفت
 ar يوبي سوفت
 ar أوبيسوفت

name quantic-dream
 kind company
 country france
 class games
 la Quantic Dream
 ar كوانتيك دريم

name embracer-group
 kind company
 country sweden
 class games
 la Embracer Group
 ar إمبريسر غروب
 ar إمبرايسر

name mojang
 kind company
 country sweden
 class games
 la Mojang
 ar موجانغ
 ar موجانج

name supercell
 kind company
 country finland
 class games
 la Supercell
 ar سوبرسيل
 ar سوبر سيل

name rovio
 kind company
 country finland
 class games
 la Rovio
 ar روفيو

name cd-projekt
 kind company
 country poland
 class games
 la CD Projekt
 la CD Projekt Red
 ar سي دي بروجكت
 ar سي دي بروجكت ريد

name krafton
 kind company
 country south-korea
 class games
 la Krafton
 ar كرافتون

name nexon
 kind company
 country south-korea
 class games
 la Nexon
 ar نكسون
 ar نيكسون الكورية

name ncsoft
 kind company
 country south-korea
 class games
 la NCSoft
 ar إن سي سوفت

name mihoyo
 kind company
 country china
 class games
 la miHoYo
 la HoYoverse
 ar ميهويو
 ar مي هويو

name moonton
 kind company
 country china
 class games
 la Moonton
 ar مونتون

name esl-gaming
 kind company
 country united-states
 class games
 la ESL Gaming
 la ESL FACEIT Group
 ar إي إس إل غيمينغ
 ar إي إس إل فيسيت
