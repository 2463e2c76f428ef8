/// The derived form of an Arabic verb: I to X, and the two of quadriliterals.
enum VerbForm: UInt8, CaseIterable {
  case i = 1, ii, iii, iv, v, vi, vii, viii, ix, x, q1, q2

  /// Reads a form's name in files: a number from 1 to 10, or `q1` or `q2`.
  init?(name: String) {
    switch name {
    case "q1": self = .q1
    case "q2": self = .q2
    case let digits:
      guard let number = UInt8(digits), (1...10).contains(number) else { return nil }
      self.init(rawValue: number)
    }
  }

  /// How many radicals the form needs.
  var radicalCount: Int { self == .q1 || self == .q2 ? 4 : 3 }

  /// Whether the present's prefix has *u* in the active too.
  var hasPrefixU: Bool {
    switch self {
    case .ii, .iii, .iv, .q1: true
    default: false
    }
  }
}

/// Where the grammar leaves a choice that the dictionary settles, by the headword or an `alt` line.
struct VerbOptions: OptionSet, Hashable {
  let rawValue: UInt8

  /// The middle radical stays a consonant: استحوذ, ازدوج.
  static let soundMiddle = VerbOptions(rawValue: 1)
  /// The equal radicals stay apart: حاجج.
  static let uncontracted = VerbOptions(rawValue: 2)
  /// The present keeps the first radical: يوجل.
  static let keepsFirst = VerbOptions(rawValue: 4)
  /// Form VIII turns the first radical into the infix: اتخذ; or ذ and ث into themselves, not into د and ت.
  static let otherInfix = VerbOptions(rawValue: 8)
}

/// A past stem and how its endings attach.
enum PastStem {
  /// One stem before vowels and one before consonants.
  case regular(vowel: [UInt8], consonant: [UInt8])
  /// A final long *a*; the glide comes back before some endings.
  case longA(base: [UInt8], glide: UInt8, asAlef: Bool)
  /// نسي and all passives of defective verbs.
  case iya(base: [UInt8])
}

/// A present stem without its prefix and how its endings attach.
enum PresentStem {
  case regular(vowel: [UInt8], consonant: [UInt8], jussive: [UInt8])
  case longI(base: [UInt8])
  case longU(base: [UInt8])
  case longA(base: [UInt8])
}

/// All stems of one verb, as sounds.
struct VerbStems {
  var past: PastStem
  var present: PresentStem
  var prefixU: Bool
  var pastPassive: PastStem
  var presentPassive: PresentStem
  var activeParticiple: [UInt8]
  var passiveParticiple: [UInt8]
  /// Nothing for form I, whose masdars are listed.
  var masdar: [UInt8]
}

/// A verb as the dictionary describes it.
struct VerbShape: Hashable {
  var radicals: [UInt8]
  var form: VerbForm
  /// The vowel of the present of form I, `a`, `i` or `u`.
  var presentVowel: UInt8 = UInt8(ascii: "u")
  /// The vowel of the past of form I.
  var pastVowel: UInt8 = UInt8(ascii: "a")
  var options: VerbOptions = []

  private func weak(_ index: Int) -> Bool { radicals[index] == Letter.waw || radicals[index] == Letter.yeh }

  /// The last radical is و or ي.
  var isDefective: Bool { weak(radicals.count - 1) }
  /// The middle radical is و or ي and changes.
  var isHollow: Bool {
    guard radicals.count == 3, weak(1), !weak(2), !options.contains(.soundMiddle) else { return false }
    switch form {
    case .i, .iv, .vii, .viii, .x: return true
    default: return false
    }
  }
  /// The last two radicals are equal and may contract.
  var isDoubled: Bool {
    guard radicals.count == 3, radicals[1] == radicals[2], !weak(1), !options.contains(.uncontracted) else {
      return false
    }
    switch form {
    case .i, .iii, .iv, .vi, .vii, .viii, .x: return true
    default: return false
    }
  }
  /// The present loses a first radical و.
  var dropsFirst: Bool {
    form == .i && radicals[0] == Letter.waw && !options.contains(.keepsFirst) && !isDoubled
      && presentVowel != UInt8(ascii: "u")
  }

  /// The options that can make a difference for this verb, one at a time, the usual case first.
  var choices: [VerbOptions] {
    var result: [VerbOptions] = [[]]
    if isHollow { result.append(.soundMiddle) }
    if isDoubled { result.append(.uncontracted) }
    if dropsFirst { result.append(.keepsFirst) }
    if form == .viii, [Letter.hamza, Letter.thal, Letter.theh, Letter.zah].contains(radicals[0]) {
      result.append(.otherInfix)
    }
    return result
  }

  func put(_ template: String) -> [UInt8] {
    var result = Phonemes.expand(template, radicals)
    guard form == .viii else { return result }
    let (first, infix) = eighth
    for index in result.indices {
      if result[index] == UInt8(ascii: "X") { result[index] = first }
      if result[index] == UInt8(ascii: "Z") { result[index] = infix }
    }
    return result
  }

  /// The first radical and the infix of form VIII after assimilation.
  private var eighth: (UInt8, UInt8) {
    let first = radicals[0]
    let other = options.contains(.otherInfix)
    switch first {
    case Letter.sad, Letter.dad, Letter.tah: return (first, Letter.tah)
    case Letter.zah: return (first, other ? Letter.tah : Letter.zah)
    case Letter.dal: return (first, Letter.dal)
    case Letter.thal: return other ? (first, first) : (Letter.dal, Letter.dal)
    case Letter.zain: return (first, Letter.dal)
    case Letter.theh: return other ? (first, Letter.teh) : (first, first)
    case Letter.waw, Letter.yeh: return (Letter.teh, Letter.teh)
    case Letter.hamza where other: return (Letter.teh, Letter.teh)
    default: return (first, Letter.teh)
    }
  }

  /// The stems of the verb.
  var stems: VerbStems {
    if isDefective { return defective }
    if isHollow { return hollow }
    if isDoubled { return doubled }
    return sound
  }

  private func regular(
    _ past: String, _ pastC: String, _ present: String, _ presentC: String, passive: String, _ passiveC: String,
    _ presentPassive: String, _ presentPassiveC: String, hollowJussive: Bool = false, active: String,
    _ passiveParticiple: String, masdar: String
  ) -> VerbStems {
    func presentStem(_ vowel: String, _ consonant: String) -> PresentStem {
      .regular(vowel: put(vowel), consonant: put(consonant), jussive: put(hollowJussive ? consonant : vowel))
    }
    return VerbStems(
      past: .regular(vowel: put(past), consonant: put(pastC)), present: presentStem(present, presentC),
      prefixU: form.hasPrefixU, pastPassive: .regular(vowel: put(passive), consonant: put(passiveC)),
      presentPassive: presentStem(presentPassive, presentPassiveC), activeParticiple: put(active),
      passiveParticiple: put(passiveParticiple), masdar: put(masdar))
  }

  /// Stems that are the same before vowels and consonants.
  private func plain(
    _ past: String, _ present: String, passive: String, _ presentPassive: String, active: String,
    _ passiveParticiple: String, masdar: String
  ) -> VerbStems {
    regular(
      past, past, present, present, passive: passive, passive, presentPassive, presentPassive, active: active,
      passiveParticiple, masdar: masdar)
  }

  private var sound: VerbStems {
    let vowel = String(UnicodeScalar(presentVowel))
    let present = dropsFirst ? "2" + vowel + "3" : "12" + vowel + "3"
    let endsInHamza = radicals[radicals.count - 1] == Letter.hamza
    switch form {
    case .i:
      let past = "1a2" + String(UnicodeScalar(pastVowel)) + "3"
      return plain(past, present, passive: "1u2i3", "12a3", active: "1A2i3", "ma12U3", masdar: "")
    case .ii:
      return plain(
        "1a22a3", "1a22i3", passive: "1u22i3", "1a22a3", active: "mu1a22i3", "mu1a22a3",
        masdar: endsInHamza ? "ta12i3aT" : "ta12I3")
    case .iii:
      return plain("1A2a3", "1A2i3", passive: "1U2i3", "1A2a3", active: "mu1A2i3", "mu1A2a3", masdar: "mu1A2a3aT")
    case .iv:
      return plain("?a12a3", "12i3", passive: "?u12i3", "12a3", active: "mu12i3", "mu12a3", masdar: "?i12A3")
    case .v:
      return plain(
        "ta1a22a3", "ta1a22a3", passive: "tu1u22i3", "ta1a22a3", active: "muta1a22i3", "muta1a22a3", masdar: "ta1a22u3")
    case .vi:
      return plain(
        "ta1A2a3", "ta1A2a3", passive: "tu1U2i3", "ta1A2a3", active: "muta1A2i3", "muta1A2a3", masdar: "ta1A2u3")
    case .vii:
      return plain(
        "in1a2a3", "n1a2i3", passive: "un1u2i3", "n1a2a3", active: "mun1a2i3", "mun1a2a3", masdar: "in1i2A3")
    case .viii:
      return plain(
        "iXZa2a3", "XZa2i3", passive: "uXZu2i3", "XZa2a3", active: "muXZa2i3", "muXZa2a3", masdar: "iXZi2A3")
    case .ix:
      return regular(
        "i12a33", "i12a3a3", "12a33", "12a3i3", passive: "u12u33", "u12u3i3", "12a33", "12a3a3", active: "mu12a33",
        "mu12a33", masdar: "i12i3A3")
    case .x:
      return plain(
        "ista12a3", "sta12i3", passive: "ustu12i3", "sta12a3", active: "musta12i3", "musta12a3", masdar: "isti12A3")
    case .q1:
      return plain("1a23a4", "1a23i4", passive: "1u23i4", "1a23a4", active: "mu1a23i4", "mu1a23a4", masdar: "1a23a4aT")
    case .q2:
      return plain(
        "ta1a23a4", "ta1a23a4", passive: "tu1u23i4", "ta1a23a4", active: "muta1a23i4", "muta1a23a4", masdar: "ta1a23u4")
    }
  }

  private var hollow: VerbStems {
    switch form {
    case .iv:
      return regular(
        "?a1A3", "?a1a3", "1I3", "1i3", passive: "?u1I3", "?u1i3", "1A3", "1a3", hollowJussive: true,
        active: "mu1I3", "mu1A3", masdar: "?i1A3aT")
    case .vii:
      return regular(
        "in1A3", "in1a3", "n1A3", "n1a3", passive: "un1I3", "un1i3", "n1A3", "n1a3", hollowJussive: true,
        active: "mun1A3", "mun1A3", masdar: "in1iyA3")
    case .viii:
      return regular(
        "iXZA3", "iXZa3", "XZA3", "XZa3", passive: "uXZI3", "uXZi3", "XZA3", "XZa3", hollowJussive: true,
        active: "muXZA3", "muXZA3", masdar: "iXZiyA3")
    case .x:
      return regular(
        "ista1A3", "ista1a3", "sta1I3", "sta1i3", passive: "ustu1I3", "ustu1i3", "sta1A3", "sta1a3",
        hollowJussive: true, active: "musta1I3", "musta1A3", masdar: "isti1A3aT")
    default:
      let vowel = String(UnicodeScalar(presentVowel))
      let long = String(UnicodeScalar(presentVowel - 0x20))
      let short = presentVowel == UInt8(ascii: "u") ? "u" : "i"
      let active = radicals[2] == Letter.hamza ? "1A?I" : "1A?i3"
      return regular(
        "1A3", "1" + short + "3", "1" + long + "3", "1" + vowel + "3", passive: "1I3", "1i3", "1A3", "1a3",
        hollowJussive: true, active: active, radicals[1] == Letter.waw ? "ma1U3" : "ma1I3", masdar: "")
    }
  }

  private var doubled: VerbStems {
    switch form {
    case .iii:
      return regular(
        "1A22", "1A2a2", "1A22", "1A2i2", passive: "1U22", "1U2i2", "1A22", "1A2a2", active: "mu1A22", "mu1A22",
        masdar: "mu1A22aT")
    case .iv:
      return regular(
        "?a1a22", "?a12a2", "1i22", "12i2", passive: "?u1i22", "?u12i2", "1a22", "12a2", active: "mu1i22", "mu1a22",
        masdar: "?i12A2")
    case .vi:
      return regular(
        "ta1A22", "ta1A2a2", "ta1A22", "ta1A2a2", passive: "tu1U22", "tu1U2i2", "ta1A22", "ta1A2a2",
        active: "muta1A22", "muta1A22", masdar: "ta1A22")
    case .vii:
      return regular(
        "in1a22", "in1a2a2", "n1a22", "n1a2i2", passive: "un1u22", "un1u2i2", "n1a22", "n1a2a2",
        active: "mun1a22", "mun1a22", masdar: "in1i2A2")
    case .viii:
      return regular(
        "iXZa22", "iXZa2a2", "XZa22", "XZa2i2", passive: "uXZu22", "uXZu2i2", "XZa22", "XZa2a2",
        active: "muXZa22", "muXZa22", masdar: "iXZi2A2")
    case .x:
      return regular(
        "ista1a22", "ista12a2", "sta1i22", "sta12i2", passive: "ustu1i22", "ustu12i2", "sta1a22", "sta12a2",
        active: "musta1i22", "musta1a22", masdar: "isti12A2")
    default:
      let vowel = String(UnicodeScalar(presentVowel))
      return regular(
        "1a22", "1a2a2", "1" + vowel + "22", "12" + vowel + "2", passive: "1u22", "1u2i2", "1a22", "12a2",
        active: "1A22", "ma12U2", masdar: "")
    }
  }
}
