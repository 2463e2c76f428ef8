#! lex 1 kind=nouns lang=ar
# Nouns of courts, prosecutors and attacks beside those of the first lists.

noun نشرة دولية
 gender f
 class charge
 takes pp بحق ضد

noun مذكرة بحث
 plural مذكرات بحث
 gender f
 class charge
 takes pp بحق ضد

noun عريضة افتتاحية
 gender f
 class legal
 takes pp ضد على

noun استدعاء مباشر
 class legal
 takes pp ضد

noun غسل الأموال
 class accusation

noun غسيل الأموال
 class accusation

noun تبييض الأموال
 class accusation

noun تمويل الإرهاب
 class accusation

noun حكم استعجالي
 plural أحكام استعجالية
 class ruling
 takes pp ضد بحق


noun ابتدائية
 gender f
 class court
 cue

noun استئنافية
 gender f
 class court
 cue
