import KnowledgeGraph
import Lexicon
import NewsText

/// Persons whose names are spelled like ordinary words: what stands around them shows that they are names.
///
/// Most Arabic given names are adjectives or verbs too: خالد منصور, سعيد صالح, عادل, حسن. Two of them in a row, or one
/// behind a post whose clause has its verb, are somebody.
extension ArabicWordReader {
  /// Makes names of words that name a person, once the whole sentence is read.
  func namePersons(_ words: inout [Word]) {
    nameQuoted(&words)
    var hasVerb = false
    var index = 0
    while index < words.count {
      switch words[index].tag {
      case .stop, .semicolon, .colon, .complementizer: hasVerb = false
      case .verb, .auxiliary:
        if words[index].couldBeGiven || hasVerb, startsPerson(index, words, hasVerb) { takePerson(index, &words) }
        if words[index].tag != .unknown { hasVerb = true }
      case .noun, .adjective:
        if words[index].couldBeGiven, startsPerson(index, words, hasVerb) { takePerson(index, &words) }
      case .unknown where ownsBody(index, words): makeOwner(index, &words)
      case .unknown
      where vocabulary.isGivenName(words[index])
        || index > 0 && vocabulary.isTitle(words[index - 1])
          && words[index - 1].isDefinite:
        takeSurname(index, &words)
      case .name
      where words[index].preposition == vocabulary.kaf && words[index].prefixLength == 1 && index > 0
        && words[index - 1].tag == .unknown && !words[index - 1].isCapitalized:
        // يوهان كلاوس is not "like Laos"
        makeName(index, &words)
        words[index].prefixLength = 0
      default: break
      }
      index += 1
    }
  }

  /// «لومينا», «فيزا لاين»: one or two words in quotation marks that only particles and pronouns would make Arabic.
  private func nameQuoted(_ words: inout [Word]) {
    for open in words.indices where words[open].tag == .openQuote {
      guard let close = words[open...].prefix(4).lastIndex(where: { $0.tag == .closeQuote }), close > open + 1 else {
        continue
      }
      for place in open + 1..<close
      where !words[place].isDefinite && words[place].endToken - words[place].firstToken == 1
        && (words[place].prefixLength > 0 || words[place].enclitic != nil)
        && words[place].tag != .pronoun && words[place].tag != .preposition
        && (words[place].tag != .noun || close == open + 2)
        && text.tokens.kind[Int(words[place].firstToken)] == .arabic
      {
        var name = Word(
          firstToken: words[place].firstToken, endToken: words[place].endToken, tag: .unknown)
        name.isDefinite = true
        words[place] = name
      }
    }
  }

  /// Whether at most four words stand in the quotation that opens before a word, right behind a verb.
  func opensShortQuotation(_ index: Int, _ words: [Word]) -> Bool {
    guard words.count > 1 else { return false }
    // «صمت» النقابة, و«عمل»: one word is seldom speech
    let most: Int32 = words[words.count - 2].tag == .verb ? 4 : 1
    return text.quotations.contains {
      Int($0.openMark) == index - 1 && $0.closeMark >= 0 && ($0.endToken - $0.firstToken) <= most
    }
  }

  private func startsPerson(_ index: Int, _ words: [Word], _ hasVerb: Bool) -> Bool {
    let word = words[index]
    guard index > 0, index + 1 < words.count, word.enclitic == nil || word.isWholeGiven,
      word.preposition == .none || word.tag == .verb || word.isWholeGiven, !word.isDefinite,
      !word.isAccusative, word.endToken - word.firstToken == 1
    else { return false }
    let (last, next) = (words[index - 1], words[index + 1])
    guard !next.hasConjunction, next.preposition == .none, next.enclitic == nil, !next.isAccusative else {
      return false
    }
    let hasConjunction = word.hasConjunction && !word.isWholeGiven
    if word.couldBeGiven, isName(next), !hasConjunction {
      // تصريحات خالد منصور, قال سعيد صالح, مع كريم جميل
      switch last.tag {
      case .noun: if !last.isAccusative, last.enclitic == nil || post(before: index, words) != nil { return true }
      case .verb, .preposition, .closeQuote, .comma, .attribution: return word.tag != .verb || last.tag != .comma
      case .adjective, .name: if post(before: index, words) != nil { return true }
      default: break
      }
    }
    guard hasVerb, !hasConjunction, post(before: index, words) != nil else { return false }
    // قال المدير التنفيذي للمؤسسة يزن العمودي إن
    if word.tag == .verb, !word.couldBeGiven {
      guard next.isDefinite || next.tag == .unknown, index + 2 < words.count else { return false }
      return [.complementizer, .comma, .closeQuote, .dash].contains(words[index + 2].tag)
        && (next.tag == .adjective || next.tag == .unknown || next.tag == .noun)
    }
    return next.isDefinite && (next.tag == .adjective || next.tag == .unknown || next.tag == .noun)
  }

  private func isName(_ word: Word) -> Bool {
    word.couldBeGiven && !word.isDefinite || word.tag == .unknown && !word.isCapitalized
  }

  /// The post that the words before an index describe: رئيس النادي, لاعب وسط نادي «X», المدير التنفيذي للمؤسسة.
  private func post(before index: Int, _ words: [Word]) -> Int? {
    var place = index - 1
    guard place >= 0,
      words[place].isDefinite || words[place].tag == .closeQuote || words[place].enclitic != nil
        || words[place].tag == .name || words[place].tag == .adjective
    else { return nil }
    while place >= 0, index - place <= 10 {
      let word = words[place]
      switch word.tag {
      case .noun:
        if word.classes.contains(vocabulary.role), !word.isAccusative, !word.isPlural, !word.isDual { return place }
        if word.hasConjunction { return nil }
      case .adjective, .name, .openQuote, .closeQuote, .number: if word.hasConjunction { return nil }
      case .unknown: if vocabulary.isGivenName(word) || word.hasConjunction { return nil }
      case .preposition:
        guard [vocabulary.fi, vocabulary.lam, vocabulary.ba, vocabulary.bismi].contains(word.preposition) else {
          return nil
        }
      default: return nil
      }
      place -= 1
    }
    return nil
  }

  private func takePerson(_ index: Int, _ words: inout [Word]) {
    makeName(index, &words)
    var next = index + 1
    while next < words.count, next - index < 4, words[next].couldBeGiven, !words[next].hasConjunction,
      words[next].preposition == .none, words[next].enclitic == nil, !words[next].isAccusative, !words[next].isDefinite,
      words[next].tag == .adjective || words[next].tag == .noun || next == index + 1
    {
      makeName(next, &words)
      next += 1
    }
    takeSurname(next - 1, &words)
  }

  /// رئيس النادي بلال شاهين: behind a post and a given name, an ordinary word is a surname.
  private func takeSurname(_ index: Int, _ words: inout [Word]) {
    guard index > 0, index + 1 < words.count else { return }
    let next = words[index + 1]
    if next.prefixLength > 0, !next.hasConjunction, next.enclitic?.person == 1 || next.tag == .question,
      post(before: index, words) != nil || vocabulary.isTitle(words[index - 1]) && words[index - 1].isDefinite
    {
      // نجيب لغماري, يوكا لاين: no particle begins a surname
      makeName(index + 1, &words)
      return
    }
    guard next.tag == .noun || next.tag == .time || next.tag == .adjective, !next.hasConjunction,
      next.preposition == .none, next.enclitic == nil || next.enclitic?.person == 1, !next.isAccusative,
      !next.isDefinite, next.endToken - next.firstToken == 1,
      !next.classes.intersects(vocabulary.triggerClasses)
        || next.isDual,
      next.tag != .adjective || !next.isFeminine,
      !vocabulary.isCue(next), !next.classes.contains(vocabulary.role) || next.isDual,
      post(before: index, words) != nil || vocabulary.isTitle(words[index - 1]) && words[index - 1].isDefinite
    else { return }
    makeName(index + 1, &words)
  }

  /// جاسم الدوسري مالك مجموعة X: the owner, not a third name.
  private func ownsBody(_ index: Int, _ words: [Word]) -> Bool {
    guard words[index].lexeme == vocabulary.ownerName, index > 0, index + 1 < words.count,
      words[index - 1].tag == .unknown || words[index - 1].tag == .comma
    else { return false }
    let next = words[index + 1]
    return next.tag == .noun && vocabulary.isCue(next) && !next.hasConjunction && next.preposition == .none
      && vocabulary.kind(of: next.classes) != nil && vocabulary.kind(of: next.classes) != .person
  }

  private func makeOwner(_ index: Int, _ words: inout [Word]) {
    words[index].tag = .noun
    words[index].form = .noun
    words[index].isDefinite = false
    words[index].isMasculine = true
    words[index].lexeme = vocabulary.ownerNoun
    words[index].classes = vocabulary.lexemes[Int(vocabulary.ownerNoun)].classes
  }

  private func makeName(_ index: Int, _ words: inout [Word]) {
    let old = words[index]
    var name = Word(firstToken: old.firstToken, endToken: old.endToken, tag: .unknown)
    name.isDefinite = true
    name.hasConjunction = old.hasConjunction && !old.isWholeGiven
    // لارس: no particle before it
    name.prefixLength = old.isWholeGiven || !old.hasConjunction ? 0 : old.prefixLength
    name.classes.insert(vocabulary.givenName)
    words[index] = name
  }
}
