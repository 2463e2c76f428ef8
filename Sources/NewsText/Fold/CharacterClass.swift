/// What a character means to the tokenizer.
enum CharacterClass {
  case space
  case lineBreak
  case paragraphBreak
  /// Dropped, never a boundary: direction marks, zero-width characters, soft hyphen, variation selectors.
  case invisible
  /// A combining mark: dropped, part of the letter before.
  case mark
  /// A letter or presentation form of the Arabic script.
  case arabic
  /// A letter of any other script.
  case letter
  /// Anything else that can be seen.
  case sign

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x0085, 0x2028, 0x000A...0x000D: self = .lineBreak
    case 0x2029: self = .paragraphBreak
    case 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      self = .invisible
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F, 0x08CA...0x08E1,
      0x08E3...0x08FF, 0x0898...0x089F, 0x0610...0x061A, 0x064B...0x065F, 0x0670:
      self = .mark
    case 0x0600...0x06FF:
      self = FoldTables.shared.arabic[Int(scalar & 0xFF)] >= FoldTables.Class.letter ? .arabic : .sign
    case 0x0750...0x077F, 0x0870...0x0887, 0x0889...0x088E, 0x08A0...0x08C9: self = .arabic
    case 0xFB50...0xFDFF: self = Self.form(Int(scalar) - 0xFB50)
    case 0xFE70...0xFEFE: self = Self.form(Int(scalar) - 0xFE70 + FoldTables.formCount)
    case 0x2100...0x2BFF, 0xD800...0xF8FF, 0x1F000...0x1FAFF: self = .sign
    default:
      guard let properties = Unicode.Scalar(scalar)?.properties else {
        self = .sign
        return
      }
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
        self = .letter
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
      case .format, .control: self = .invisible
      default: self = .sign
      }
    }
  }

  private static func form(_ index: Int) -> CharacterClass {
    let first = FoldTables.shared.forms[index][0]
    if first == 0 { return .sign }
    return first >= FoldTables.Class.letter || first == FoldTables.Class.tatweel ? .arabic : .mark
  }
}
