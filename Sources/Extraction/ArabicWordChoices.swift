import KnowledgeGraph
import Lexicon
import NewsText

/// Readings that take the place of the best one because of a neighbour or of what frames know.
extension ArabicWordReader {
  /// فصلت, وفّر, وصف: a verb of its own before ف or و and another verb.
  func whole(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard !chosen.proclitics.isDisjoint(with: .conjunctions) else { return best }
    if chosen.enclitic != .none, chosen.form != .base,
      let found = readings.indices.first(where: {
        readings[$0].prefixLength == 0 && readings[$0].enclitic == chosen.enclitic && readings[$0].cost < chosen.cost
          && (readings[$0].form == .noun || readings[$0].form == .verbPast && readings[$0].features.contains(.third))
      })
    {
      // وسائلها, وصفوه
      return found
    }
    guard chosen.form.isFiniteVerb else { return best }
    return readings.indices.first {
      (readings[$0].form == .verbPast || readings[$0].form == .verbPresent) && readings[$0].prefixLength == 0
        && readings[$0].cost <= 3 && readings[$0].enclitic == chosen.enclitic
        && (isSpeaking(Int32(readings[$0].lexeme.rawValue)) || !isSpeaking(Int32(chosen.lexeme.rawValue)))
    } ?? best
  }

  /// تواجه شركة: a feminine present, not the past of تفاعل, where a feminine noun follows or frames know only the present.
  func present(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, next: WordID?) -> Int {
    let chosen = readings[best]
    guard chosen.form == .verbPast, !chosen.features.contains(.feminine),
      let place = readings.indices.first(where: {
        readings[$0].form == .verbPresent && readings[$0].features.isSuperset(of: .feminineThird)
          && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
      })
    else { return best }
    let isFeminine =
      next.map { id in
        cache.readings(id).contains {
          ($0.form == .noun || $0.form == .masdar) && $0.features.contains(.feminine)
            && $0.proclitics.isSubset(of: .al)
        }
      } ?? false
    let speaks = isSpeaking(Int32(readings[place].lexeme.rawValue)) && !isSpeaking(Int32(chosen.lexeme.rawValue))
    return isFeminine || speaks ? place : best
  }

  /// تقدم النائب, توجه وفد: the past of تفعّل before a masculine noun, not a feminine present.
  func beforeMan(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, next: WordID?) -> Int {
    let chosen = readings[best]
    guard let next, chosen.form == .verbPresent, chosen.features.isSuperset(of: [.feminine, .third]),
      let place = readings.indices.first(where: {
        readings[$0].form == .verbPast && !readings[$0].features.contains(.feminine)
          && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
      })
    else { return best }
    let pastLexeme = readings[place].lexeme
    let isMan = cache.withReadings(next) { readings in
      if let name = readings.first, name.prefixLength == 0,
        vocabulary.lexemes[Int(name.lexeme.rawValue)].classes.contains(vocabulary.givenName)
      {
        // ترشح كمال فهمي
        return true
      }
      let isMasculine = readings.contains { noun in
        noun.form == .noun && noun.proclitics.isSubset(of: .al) && noun.enclitic == .none
          && !noun.features.contains(.plural) && !noun.features.contains(.feminine)
          && !vocabulary.lexemes[Int(noun.lexeme.rawValue)].isFeminine
      }
      // تظاهر مئات العمال: the verb that says something
      return isMasculine
        || isSpeaking(Int32(pastLexeme.rawValue)) && !isSpeaking(Int32(chosen.lexeme.rawValue))
          && readings.contains { vocabulary.lexemes[Int($0.lexeme.rawValue)].classes.contains(vocabulary.number) }
    }
    return isMan ? place : best
  }

  /// المختبر تطوّع: the past of تفعّل behind a masculine noun, not a feminine present.
  func past(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, after last: Word?) -> Int {
    let chosen = readings[best]
    guard let last, last.tag == .noun, last.isDefinite, !last.isFeminine, !last.isPlural, chosen.form == .verbPresent,
      chosen.features.contains(.feminine), !chosen.features.contains(.masculine)
    else { return best }
    return readings.indices.first {
      readings[$0].form == .verbPast && !readings[$0].features.contains(.feminine)
        && readings[$0].prefixLength == chosen.prefixLength && readings[$0].enclitic == chosen.enclitic
    } ?? best
  }

  /// مرشح حزب X: who holds a post, not what somebody does meanwhile.
  func role(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard chosen.form == .activeParticiple || chosen.form == .passiveParticiple || chosen.form == .adjective,
      !chosen.proclitics.contains(.al),
      !vocabulary.lexemes[Int(chosen.lexeme.rawValue)].classes.intersects(vocabulary.claims)
    else { return best }
    return readings.indices.first {
      readings[$0].form == .noun && readings[$0].prefixLength == chosen.prefixLength
        && readings[$0].enclitic == chosen.enclitic
        && vocabulary.lexemes[Int(readings[$0].lexeme.rawValue)].classes.contains(vocabulary.role)
    } ?? best
  }

  /// المناهضة, الصادر: the participle of a verb that frames speak of, where the lexicon also holds an adjective.
  func participle(_ best: Int, _ readings: UnsafeBufferPointer<Reading>) -> Int {
    let chosen = readings[best]
    guard chosen.form == .adjective || chosen.form == .activeParticiple || chosen.form == .passiveParticiple,
      !isSpeaking(Int32(chosen.lexeme.rawValue)),
      vocabulary.lexemes[Int(chosen.lexeme.rawValue)].category != .demonym,
      chosen.form == .adjective && chosen.proclitics.contains(.al)
        || !readings.contains(where: { $0.form == .noun && $0.prefixLength == chosen.prefixLength })
    else { return best }
    return readings.indices.first {
      (readings[$0].form == .activeParticiple || readings[$0].form == .passiveParticiple)
        && readings[$0].prefixLength == chosen.prefixLength && isSpeaking(Int32(readings[$0].lexeme.rawValue))
    } ?? best
  }

  /// متهمة إياها: what takes an object of its own is a participle, not the accused.
  func beforeObject(_ best: Int, _ readings: UnsafeBufferPointer<Reading>, _ next: Int) -> Int {
    let chosen = readings[best]
    guard chosen.form == .noun || chosen.form == .adjective, next < ids.count,
      text.foldedBytes(token: next).starts(with: Self.objectCarrier), text.tokens.kind[next] == .arabic
    else { return best }
    return readings.indices.first {
      readings[$0].form == .activeParticiple && readings[$0].prefixLength == chosen.prefixLength
        && isSpeaking(Int32(readings[$0].lexeme.rawValue))
    } ?? best
  }

  private static let objectCarrier = Fold.fold("إيا")

  /// Whether a past is written as its headword is: صوّت, which looks like a feminine, is a masculine.
  func isHeadword(_ index: Int, _ reading: Reading) -> Bool {
    memory.foldedHeadword(Int32(reading.lexeme.rawValue)).elementsEqual(
      text.foldedBytes(token: index).dropFirst(Int(reading.prefixLength)))
  }

  func isSpeaking(_ lexeme: Int32) -> Bool {
    vocabulary.traits(LexemeID(rawValue: UInt32(lexeme))).contains(.speaking)
  }

  /// قدم beside قدّم, جمد beside جمّد: the verb that frames speak of, and the other one with it.
  func homograph(_ word: inout Word, _ chosen: Reading, _ readings: some Sequence<Reading>) {
    guard word.tag == .verb else { return }
    for reading in readings {
      let other = Int32(reading.lexeme.rawValue)
      guard reading.form == chosen.form, reading.prefixLength == chosen.prefixLength,
        reading.enclitic == chosen.enclitic, other != word.lexeme, isSpeaking(other),
        !vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes.contains(vocabulary.auxiliary)
      else { continue }
      if isSpeaking(word.lexeme) {
        word.otherLexeme = other
      } else {
        word.otherLexeme = word.lexeme
        word.lexeme = other
        word.classes = vocabulary.lexemes[Int(reading.lexeme.rawValue)].classes
        if reading.form == .verbPast, reading.features.contains(.feminine), !reading.features.contains(.masculine) {
          // نحت الشركة المدير: of نحّى, not of نحت
          word.isFeminine = true
          word.isMasculine = false
        }
      }
      return
    }
  }
}
