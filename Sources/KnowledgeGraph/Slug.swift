/// Makes readable ids out of names: `"NSO Group"` becomes `nso-group`, `"الجزيرة"` becomes `aljzyrh`.
public enum Slug {
  /// The id part for a name: lower-case ASCII letters, digits and single hyphens.
  ///
  /// Arabic letters are written with Latin ones, one to one where possible; other scripts by the scalar's number. The
  /// result is empty only where the name holds no letter or digit.
  public static func make(_ name: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(name.utf8.count + 8)
    var isInWord = false
    for scalar in name.unicodeScalars {
      let piece: Piece
      switch scalar.value {
      case 0..<0x80: piece = common[Int(scalar.value)]
      case 0x600..<0x700: piece = common[Int(scalar.value) - 0x580]
      default: piece = slowPiece(scalar)
      }
      switch piece {
      case .letters(let letters):
        if !isInWord, !result.isEmpty { result.append(UInt8(ascii: "-")) }
        isInWord = true
        result.append(contentsOf: letters)
      case .nothing: continue
      case .boundary: isInWord = false
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What one scalar adds to a slug.
  private enum Piece {
    case letters([UInt8])
    case nothing
    case boundary
  }

  /// The pieces of ASCII and of the Arabic block.
  private static let common: [Piece] = (Array(0..<0x80) + Array(0x600..<0x700)).map { (value: UInt32) in
    Unicode.Scalar(value).map(slowPiece) ?? .boundary
  }

  private static func slowPiece(_ scalar: Unicode.Scalar) -> Piece {
    // Between two letters a mark of no weight joins, a boundary parts.
    let words = NameKey.words("a" + String(scalar) + "a")
    guard words.count == 1 else { return .boundary }
    let letters = latin(words[0].unicodeScalars.dropFirst().dropLast())
    return letters.isEmpty ? .nothing : .letters(Array(letters.utf8))
  }

  private static func latin(_ scalars: Substring.UnicodeScalarView) -> String {
    var result = ""
    for scalar in scalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if scalar == "&" {
        result += "and"
      } else if let latin = arabic[scalar] {
        result += latin
      } else {
        result += "u" + String(scalar.value, radix: 16)
      }
    }
    return result
  }

  private static let arabic: [Unicode.Scalar: String] = [
    "ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "e", "غ": "gh", "ف": "f",
    "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "پ": "p", "چ": "ch",
    "ڤ": "v", "ژ": "zh",
  ]
}
