/// Makes readable ids out of names: `"NSO Group"` becomes `nso-group`, `"الجزيرة"` becomes `aljzyrh`.
public enum Slug {
  /// The id part for a name: lower-case ASCII letters, digits and single hyphens.
  ///
  /// Arabic letters are written with Latin ones, one to one where possible; other scripts by the scalar's number. The
  /// result is empty only where the name holds no letter or digit.
  public static func make(_ name: String) -> String {
    let common = common
    var name = name
    var result: [UInt8] = []
    name.withUTF8 { utf8 in
      result.reserveCapacity(utf8.count + 8)
      var isInWord = false
      func add(_ letters: some Collection<UInt8>) {
        if !isInWord, !result.isEmpty { result.append(UInt8(ascii: "-")) }
        isInWord = true
        result.append(contentsOf: letters)
      }
      var index = 0
      while index < utf8.count {
        let (value, length) = decode(utf8, at: index)
        index += length
        let place: Int
        switch value {
        case 0..<0x80: place = Int(value)
        case 0x600..<0x700: place = Int(value) - 0x580
        default:
          switch Unicode.Scalar(value).map(slowPiece) ?? .boundary {
          case .letters(let letters): add(letters)
          case .nothing: break
          case .boundary: isInWord = false
          }
          continue
        }
        let (kind, start, end) = common.places[place]
        switch kind {
        case .letters: add(common.letters[Int(start)..<Int(end)])
        case .nothing: break
        case .boundary: isInWord = false
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The scalar at a place of valid UTF-8.
  private static func decode(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let lead = utf8[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(utf8[index + offset] & 0x3F) }
    return (value, length)
  }

  /// What one scalar adds to a slug.
  private enum Piece {
    case letters([UInt8])
    case nothing
    case boundary
  }

  private enum Kind: UInt8 { case letters, nothing, boundary }

  /// The pieces of ASCII and of the Arabic block, their letters one behind the other.
  private static let common: (places: [(kind: Kind, start: UInt16, end: UInt16)], letters: [UInt8]) = {
    var places: [(kind: Kind, start: UInt16, end: UInt16)] = []
    var all: [UInt8] = []
    for value in Array(0..<0x80) + Array(UInt32(0x600)..<0x700) {
      let start = UInt16(all.count)
      switch Unicode.Scalar(value).map(slowPiece) ?? .boundary {
      case .letters(let letters):
        all += letters
        places.append((.letters, start, UInt16(all.count)))
      case .nothing: places.append((.nothing, start, start))
      case .boundary: places.append((.boundary, start, start))
      }
    }
    return (places, all)
  }()

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
