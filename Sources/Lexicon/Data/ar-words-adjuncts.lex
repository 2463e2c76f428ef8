#! lex 1 kind=words lang=ar
# Turns of phrase that say nothing of anybody.

word عدم الكشف عن اسمه
 class adverb

word عدم الكشف عن اسمها
 class adverb

word عدم الكشف عن هويته
 class adverb

word عدم الكشف عن هويتها
 class adverb

word عدم الكشف عن هويتهم
 class adverb

word عدم الكشف عن أسمائهم
 class adverb

word عدم ذكر اسمه
 class adverb

word عدم ذكر اسمها
 class adverb

word عدم كشف هويته
 class adverb

word عدم كشف هويتها
 class adverb

word عدم نشر اسمه
 class adverb

word بعدم الكشف عن هويته
 class adverb
