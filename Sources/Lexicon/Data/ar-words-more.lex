#! lex 1 kind=words lang=ar
# Adverbs and particles that the first list leaves out.

word وإنما
 class conj coordinator

word إنما
 class conj coordinator

word لزاما
 class adverb

word جهارا
 class adverb

word علانية
 class adverb

word طوليا
 class adverb

word منطقيا
 class adverb

word حكرا
 class adverb

word محضا
 class adverb

word بحتا
 class adverb

word جزافا
 class adverb

word اعتباطا
 class adverb

word غصبا
 class adverb

word شفويا
 class adverb

word لفظيا
 class adverb

word انتقائيا
 class adverb

word وجاهيا
 class adverb

word سالفا
 class adverb

word بداهة
 class adverb

word سككيا
 class adverb

word تهديفيا
 class adverb

word طواعية
 class adverb

word إيذانا
 class adverb

word إنفاذا
 class adverb

word حفاظا
 class adverb

word خصيصا
 class adverb

word بعضا
 class adverb

word وبالتدريج
 class adverb

word بالتدريج
 class adverb

word بالمثل
 class adverb

word شتان
 class adverb

word سادسا
 class adverb

word سابعا
 class adverb

word ثامنا
 class adverb

word تاسعا
 class adverb

word عاشرا
 class adverb

word ناهيك
 class adverb

word دراماتيكيا
 class adverb

word لطالما
 class adverb

word سرعان
 class adverb

word قاطبة
 class adverb

word قبلئذ
 class adverb

word بالرغم
 class prep

word رغما
 class prep

word تلقاء
 class prep

word بحدود
 class prep

word بمعزل
 class prep

word بمنأى
 class prep

word بموازاة
 class prep

word منا
 class pronoun

word مني
 class pronoun

word عنا
 class pronoun

word عني
 class pronoun

word لكني
 class pronoun

word لكننا
 class pronoun

word إنني
 class pronoun

word إننا
 class pronoun

word كأنني
 class pronoun

word مابين
 class conj

word ماهو
 class conj

word ماهي
 class conj

word مالم
 class conj

word مافي
 class conj

word لايزال
 class adverb

word لاتزال
 class adverb

word لازال
 class adverb

word لازالت
 class adverb

word مازال
 class adverb

word مازالت
 class adverb

word مازلت
 class adverb

word لايمكن
 class neg

word لاتوجد
 class neg

word لايوجد
 class neg

word هولاء
 class demonstrative

word هاته
 class demonstrative

word سبحانه
 class greeting

word اللهم
 class greeting
