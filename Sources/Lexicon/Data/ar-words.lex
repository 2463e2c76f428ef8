#! lex 1 kind=words lang=ar

word في
 class prep
