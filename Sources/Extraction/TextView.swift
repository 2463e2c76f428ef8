import NewsText

/// The tokens of a document as plain memory, for readers that ask for every word.
///
/// It holds no references; what it points to is there only inside ``with(_:_:)``.
struct TextView {
  /// The parallel columns of ``TokenTable``.
  struct Tokens {
    let kind: UnsafeBufferPointer<TokenKind>
    let flags: UnsafeBufferPointer<TokenFlags>
    fileprivate let foldStart: UnsafeBufferPointer<UInt32>
    fileprivate let foldLength: UnsafeBufferPointer<UInt16>
    fileprivate let start: UnsafeBufferPointer<UInt32>
    fileprivate let end: UnsafeBufferPointer<UInt32>

    var count: Int { kind.count }
  }

  let tokens: Tokens
  let quotations: UnsafeBufferPointer<Quotation>
  /// The bytes of the document.
  let bytes: UnsafeBufferPointer<UInt8>
  private let folded: UnsafeBufferPointer<UInt8>
  private let openMarks: UnsafeBufferPointer<Int32>

  /// Hands out the view of a document.
  static func with<Result>(_ text: TokenizedText, _ body: (TextView) -> Result) -> Result {
    let table = text.tokens
    return table.kind.withUnsafeBufferPointer { kind in
      table.flags.withUnsafeBufferPointer { flags in
        table.foldStart.withUnsafeBufferPointer { foldStart in
          table.foldLength.withUnsafeBufferPointer { foldLength in
            table.start.withUnsafeBufferPointer { start in
              table.end.withUnsafeBufferPointer { end in
                let tokens = Tokens(
                  kind: kind, flags: flags, foldStart: foldStart, foldLength: foldLength, start: start, end: end)
                return with(text, tokens, body)
              }
            }
          }
        }
      }
    }
  }

  private static func with<Result>(_ text: TokenizedText, _ tokens: Tokens, _ body: (TextView) -> Result) -> Result {
    text.bytes.withUnsafeBufferPointer { bytes in
      text.folded.withUnsafeBufferPointer { folded in
        text.quotations.withUnsafeBufferPointer { quotations in
          quotations.map(\.openMark).sorted().withUnsafeBufferPointer { openMarks in
            body(
              TextView(tokens: tokens, quotations: quotations, bytes: bytes, folded: folded, openMarks: openMarks))
          }
        }
      }
    }
  }

  /// The token's bytes in the document.
  func byteRange(_ token: Int) -> Range<Int> { Int(tokens.start[token])..<Int(tokens.end[token]) }

  /// The folded bytes of a token.
  @inline(__always)
  func foldedBytes(token: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    let start = Int(tokens.foldStart[token])
    return folded[start..<start + Int(tokens.foldLength[token])]
  }

  /// The folded bytes of a token of up to seven bytes as one number, 0 for longer ones.
  func packed(token: Int) -> UInt64 {
    let length = Int(tokens.foldLength[token])
    return length > 7 ? 0 : Self.pack(foldedBytes(token: token))
  }

  /// Up to seven bytes as one number, which no other bytes have.
  static func pack(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(1) { $0 << 8 | UInt64($1) }
  }

  /// Whether a quotation opens at a mark.
  func opensQuotation(_ mark: Int) -> Bool {
    var low = 0
    var high = openMarks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(openMarks[middle]) < mark { low = middle + 1 } else { high = middle }
    }
    return low < openMarks.count && Int(openMarks[low]) == mark
  }
}
