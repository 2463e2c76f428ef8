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
