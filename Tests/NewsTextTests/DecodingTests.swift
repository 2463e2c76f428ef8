import NewsText
import TestSupport
import Testing

/// Reads one file that holds one document.
func readOne(_ bytes: [UInt8], _ file: String) throws -> NewsDocument {
  let reading = DocumentReaders.read(bytes, file: file)
  if let fault = reading.faults.first { throw fault }
  return try #require(reading.documents.first)
}

/// The fault with which a file is refused.
func fault(_ bytes: [UInt8], _ file: String, limits: TextLimits = .standard) -> TextError.Code? {
  let reading = DocumentReaders.read(bytes, file: file, limits: limits)
  return reading.documents.isEmpty && reading.faults.count == 1 ? reading.faults[0].code : nil
}

struct DecodingTests {
  private static let text = "رفعت شركة واتساب دعوى ضد NSO Group، وقالت إنها لن تتراجع."
  private static let western = "Le café de la société a été fermé, a dit le maire."

  private static func utf16(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return units.flatMap { little ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  /// Encodes by looking the letters up in the decoder, which the fixed sample below ties to the real table.
  private static func windows1256(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      if scalar.value < 0x80 { return UInt8(scalar.value) }
      return UInt8(0x80 + (table.firstIndex(of: scalar) ?? 0x3F))
    }
  }

  private static let table = Array(
    ("€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u{200C}\u{200D}ں\u{A0}،¢£¤¥¦§¨©ھ«¬\u{AD}®¯°±²³´µ¶·¸¹؛»¼½¾؟"
      + "ہءآأؤإئابةتثجحخدذرزسشصض×طظعغـفقكàلâمنهوçèéêëىيîï\u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\u{651}ù\u{652}"
      + "ûü\u{200E}\u{200F}ے").unicodeScalars)

  private static let arabicFiles: [[UInt8]] = [
    bytes(text), [0xEF, 0xBB, 0xBF] + bytes(text), utf16(text, little: true, mark: true),
    utf16(text, little: false, mark: true), utf16(text, little: true, mark: false),
    utf16(text, little: false, mark: false), windows1256(text),
  ]

  private static let westernFiles: [[UInt8]] = [
    bytes(western), utf16(western, little: true, mark: false), utf16(western, little: false, mark: false),
    western.unicodeScalars.map { UInt8($0.value) },
  ]

  @Test(arguments: arabicFiles)
  func `reads Arabic in every encoding`(bytes: [UInt8]) throws {
    #expect(try readOne(bytes, "a.txt").text == Self.text)
  }

  @Test(arguments: westernFiles)
  func `reads Western text in every encoding`(bytes: [UInt8]) throws {
    #expect(try readOne(bytes, "a.txt").text == Self.western)
  }

  @Test func `reads a known sample of Windows-1256`() throws {
    let bytes: [UInt8] = [
      0xDE, 0xC7, 0xE1, 0x20, 0xC7, 0xE1, 0xE6, 0xD2, 0xED, 0xD1, 0x20, 0xC5, 0xE4, 0x20, 0xC7, 0xE1, 0xE3, 0xCD, 0xDF,
      0xE3, 0xC9, 0xA1, 0x20, 0xD1, 0xDD, 0xD6, 0xCA, 0x2E,
    ]
    #expect(try readOne(bytes, "a.txt").text == "قال الوزير إن المحكمة، رفضت.")
  }

  private static let noText: [([UInt8], Int)] = [
    (bytes("نص صحيح ثم ") + [0xD8], 19),
    (bytes("قالت \u{0} الشركة"), 9),
    ([0x00, 0x01, 0x02, 0x03], 0),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x01, 0x00, 0x00], 7),
    (bytes("واتساب") + [0xFF, 0xFE] + bytes("رفعت"), 12),
    ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], 4),
    ([0xEF, 0xBB, 0xBF, 0x61, 0xC3], 4),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x90, 0x85, 0x99, 0xFE, 0x80, 0xA0], 0),
  ]

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: noText)
  func `refuses bytes that are no text and says where`(bytes: [UInt8], offset: Int) {
    #expect(fault(bytes, "a.txt") == .notText(byteOffset: offset))
  }

  @Test(arguments: 0..<40)
  func `refuses random bytes without a trap`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for file in ["a.txt", "a.html", "a.md", "a.jsonl"] {
      #expect(DocumentReaders.read(bytes, file: file).documents.isEmpty)
    }
  }

  @Test(arguments: ["a.txt", "a.md", "a.html"])
  func `hands out LF for CR LF and CR`(file: String) throws {
    let document = try readOne(Array("one two three\r\n\r\nfour five\rsix".utf8), file)
    #expect(!document.text.unicodeScalars.contains("\r"))
  }

  @Test(arguments: [
    ("a.txt", ""), ("a.txt", " \n\t\n"), ("a.html", ""), ("a.html", "<p></p>"), ("a.md", "\n"), ("a.jsonl", ""),
  ])
  func `says that an empty file is empty`(file: String, text: String) {
    #expect(fault(Array(text.utf8), file) == .empty)
  }

  @Test func `refuses what is over the limits`() {
    let limits = TextLimits(fileBytes: 50, documentBytes: 20)
    #expect(fault([UInt8](repeating: 0x61, count: 51), "a.txt", limits: limits) == .fileTooLarge(bytes: 51, limit: 50))
    #expect(
      fault([UInt8](repeating: 0x61, count: 21), "a.txt", limits: limits) == .documentTooLarge(bytes: 21, limit: 20))
    #expect(fault([0x61], "a.pdf") == .unknownFormat(fileExtension: "pdf"))
    #expect(fault([0x61], "LICENSE") == .unknownFormat(fileExtension: ""))
  }

  @Test func `reads a line of eight mebibytes`() throws {
    let line = [UInt8](repeating: 0x61, count: 8 << 20)
    let document = try readOne(line, "a.txt")
    let text = try TokenizedText(title: document.title, text: document.text)
    #expect(text.sentences.count == 1)
  }

  @Test(arguments: [
    TextError(.notText(byteOffset: 17), file: "a.txt"),
    TextError(.fileTooLarge(bytes: 70 << 20, limit: 64 << 20), file: "a.txt"),
    TextError(.documentTooLarge(bytes: 9 << 20, limit: 8 << 20), file: "a.txt"), TextError(.empty, file: "a.txt"),
    TextError(.badLine(reason: "x"), file: "a.txt", line: 3),
    TextError(.lineTooLarge(limit: 5), file: "a.txt", line: 3),
    TextError(.unknownFormat(fileExtension: "pdf"), file: "a.txt"), TextError(.noDocuments, file: "a.txt"),
    TextError(.unreadable(reason: "Permission denied"), file: "a.txt"),
  ])
  func `every fault names the file`(error: TextError) {
    #expect(error.description.hasPrefix(error.line == nil ? "a.txt: " : "a.txt:3: "))
    #expect(error.message.count > 15)
  }
}
