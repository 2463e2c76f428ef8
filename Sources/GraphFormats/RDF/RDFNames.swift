import KnowledgeGraph

/// The names of things in RDF, and what they mean.
///
/// Plain triples cannot carry a quote or a status, so every edge is a resource of its own (an n-ary relation); only what is
/// asserted also stands as a triple from subject to object.
enum RDFNames {
  /// Where our own terms live; a name without an address, since nothing has to be fetched.
  static let terms = "urn:wasl:terms:"

  static func actor(_ id: String) -> String { "urn:wasl:actor:" + encoded(id) }
  static func document(_ id: String) -> String { "urn:wasl:document:" + encoded(id) }
  static func relation(_ edge: Edge) -> String { "urn:wasl:relation:" + encoded(edge.id) }

  /// A text as part of an IRI: all but unreserved ASCII in percent form.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 0x10 ? "0" : "") + digits
      }
    }
    return result
  }

  /// Whether a date is one of XML Schema, and of what type.
  static func dateType(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month), (1...28).contains(day) || (29...31).contains(day) && month != 2
    else { return nil }
    return day == 31 && [4, 6, 9, 11].contains(month) ? nil : "date"
  }

  /// A language tag; `nil` where the language is none that we know.
  static func tag(_ language: String) -> String? {
    !language.isEmpty && language.utf8.count <= 8 && language.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      ? language : nil
  }
}
