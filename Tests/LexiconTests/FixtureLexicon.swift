import Lexicon
import NewsText
import Testing

/// A small lexicon for tests, and short ways to ask it.
enum FixtureLexicon {
  static let verbs = """
    #! lex 1 kind=verbs lang=ar
    verb اتهم
     root وهم
     form 8
     class accuse
     takes obj
     takes pp ب
    verb قال
     root قول
     form 1
     vowel u
     masdar قول
     class say
    verb طوّر
     root طور
     form 2
     class develop
    verb تعاون
     root عون
     form 6
     class ally
     takes pp مع
    verb وضع
     root وضع
     form 1
     vowel a
     masdar وضع
     class common
    verb أعلن
     root علن
     form 4
     class say
    verb كتب
     root كتب
     form 1
     vowel u
     masdar كتابة
     class common
    verb استحوذ
     root حوذ
     form 10
     class acquire
     takes pp على
    verb عدّ
     root عدد
     form 1
     vowel u
     masdar عد
     class common
    verb رأى
     root رءي
     form 1
     vowel a
     masdar رؤية
     class believe
     alt pres3ms يرى
    verb بدأ
     root بدء
     form 1
     vowel a
     masdar بدء
     class begin
    verb كان
     root كون
     form 1
     vowel u
     masdar كون
     class aux
    verb فقد
     root فقد
     form 1
     vowel i
     masdar فقدان
     class common
    verb فهم
     root فهم
     form 1
     vowel a i
     masdar فهم
     class common
    verb وصل
     root وصل
     form 1
     vowel i
     masdar وصول
     class common
    verb دعا
     root دعو
     form 1
     vowel u
     masdar دعوة دعاء
     class demand
    """

  static let nouns = """
    #! lex 1 kind=nouns lang=ar
    noun شركة
     plural شركات
     gender f
     class company
     cue
    noun وزير
     plural وزراء
     class role
     title
     feminine وزيرة
    noun بنك
     plural بنوك
     class bank
     cue
    noun دعوى
     plural دعاوى دعاوي
     gender f
     class legal
     takes pp ضد على
    noun لجنة
     plural لجان
     gender f
     class committee
    noun مطوّر
     plural مطوّرون
     class maker
    noun صحفي
     plural صحفيون صحافيون
     class group
    noun محامي
     plural محامون
     class role
     feminine محامية
    noun مبدأ
     plural مبادئ
     class law
    noun قانون
     plural قوانين
     class law
    noun اتهام
     plural اتهامات
     class accusation
    noun بيان
     plural بيانات
     class statement
    noun جهة
     plural جهات
     class common
    noun وهم
     plural أوهام
     class common
    noun وجه
     plural وجوه
     class common
    noun قاض
     plural قضاة
     class judge
    noun أمين عام
     plural أمناء عامون
     class role
    noun فقدان
     class common
    noun عام
     plural أعوام
     class time
    noun برنامج
     plural برامج
     class software
    """

  static let adjectives = """
    #! lex 1 kind=adjectives lang=ar
    adj دولي
    adj كبير
     plural كبار
    """

  static let words = """
    #! lex 1 kind=words lang=ar
    word في
     class prep
    word من
     class prep rel
    word على
     class prep
    word عن
     class prep
    word إلى
     class prep
    word ضد
     class prep against
    word أن
     class comp
    word هم
     class pronoun
    word قد
     class modal
    word لم
     class neg
    word لن
     class neg
    word كل
     class quantifier
    word بين
     class prep
    word من قبل
     class prep agent
    word بالإضافة إلى
     class addition
    word ما
     class neg rel
    """

  static let english = """
    #! lex 1 kind=verbs lang=en
    verb sue
     class sue
    verb go
     past went
     pp gone
     class common
    verb crack down
     class oppose
     takes pp on
    verb stop
     class stop
    verb visit
     class common
    verb commit
     class common
    verb try
     class try
    verb lie
     class common
    verb deny
     class deny
    """

  static let englishNouns = """
    #! lex 1 kind=nouns lang=en
    noun lawsuit
     class legal
     takes pp against
    noun class action
     class legal
    noun company
     class company
     cue
    noun spokesman
     plural spokesmen
     class role spokesperson
     title
    """

  static let countries = """
    #! lex 1 kind=countries lang=mul
    country israel
     code IL
     ar إسرائيل
     la Israel
     capital-ar القدس
     capital-ar تل أبيب
     capital-la Jerusalem
     demonym-ar إسرائيلي
     demonym-la Israeli
    country united-kingdom
     code GB
     ar بريطانيا
     ar المملكة المتحدة
     la United Kingdom
     la Britain
     capital-ar لندن
     capital-la London
     demonym-ar بريطاني
     demonym-la British
     demonym-la Briton
    country qatar
     code QA
     ar قطر
     la Qatar
     capital-ar الدوحة
     capital-la Doha
     demonym-ar قطري
     demonym-la Qatari
    """

  static let names = """
    #! lex 1 kind=names lang=mul
    name nso-group
     kind company
     country israel
     class spyware
     la NSO Group
     la NSO
     ar إن إس أو
    name pegasus
     kind product
     maker nso-group
     la Pegasus
     ar بيغاسوس
    name al-jazeera
     kind media
     country qatar
     la Al Jazeera
     ar الجزيرة
     ar قناة الجزيرة
    name whatsapp
     kind product
     la WhatsApp
     ar واتساب
     ar واتس آب
    name apple
     kind company
     la Apple
     ar آبل
    """

  static let all = [
    ("verbs", verbs), ("nouns", nouns), ("adjectives", adjectives), ("words", words), ("english", english),
    ("english-nouns", englishNouns), ("countries", countries), ("names", names),
  ].map { LexiconSource(name: $0.0, text: $0.1) }

  private static let shared = Result { try Lexicon(sources: all) }

  static func make() throws -> Lexicon { try shared.get() }

  /// The readings of the first word of a text.
  static func readings(_ text: String, _ lexicon: Lexicon) throws -> [Reading] {
    let document = try TokenizedText(title: "", text: text)
    let cache = WordCache(lexicon: lexicon)
    guard let word = cache.words(of: document).first else { return [] }
    return Array(cache.readings(word))
  }
}
