/// Makes readable ids out of names: `"NSO Group"` becomes `nso-group`, `"الجزيرة"` becomes `aljzyrh`.
public enum Slug {
  /// The id part for a name: lower-case ASCII letters, digits and single hyphens.
  ///
  /// Arabic letters are written with Latin ones, one to one where possible; other scripts by the scalar's number. The
  /// result is empty only where the name holds no letter or digit.
  public static func make(_ name: some StringProtocol) -> String {
    var result = ""
    for word in NameKey.words(name) {
      if !result.isEmpty { result += "-" }
      for scalar in word.unicodeScalars {
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
