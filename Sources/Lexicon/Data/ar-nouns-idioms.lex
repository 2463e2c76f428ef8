#! lex 1 kind=nouns lang=ar
# Nouns of the idioms by which bodies side, part, own and settle.

noun أزر
 class support

noun لثام
 class common

noun مصاريف
 class money

noun جام
 class common

noun رحال
 class common

noun ذرع
 class common

noun ملبنة
 plural ملبنات
 gender f
 class company
 cue

noun مشغّل
 plural مشغلون
 class company
 cue

noun حفيظة
 gender f
 class criticism
