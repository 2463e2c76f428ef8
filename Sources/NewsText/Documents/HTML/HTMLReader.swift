/// Reads web pages: the title, the main text, and what the head says of date, outlet and language.
///
/// Blocks of the text are parted by blank lines; list items start with "- ". Scripts, styles, navigation, headers, footers,
/// asides, forms, captions and what is hidden or mostly links is left out.
public enum HTMLReader: DocumentReader {
  /// The format's name.
  public static let name = "HTML"
  /// The extensions of its files.
  public static let fileExtensions = ["html", "htm"]

  /// Reads the one document of a page.
  public static func read(_ bytes: [UInt8], file: String, limits: TextLimits) -> DocumentReading {
    let markup: [UInt8]
    do { markup = LineBreaks.normalized(try TextDecoder.decode(bytes)) } catch {
      return DocumentReading(faults: [error.located(file: file)])
    }
    let page = HTMLPage(markup)
    let title = title(of: page)
    var text: [UInt8] = []
    for block in MainText(page: page).blocks() {
      if text.isEmpty && block.text == title { continue }
      if !text.isEmpty { text.append(contentsOf: [0x0A, 0x0A]) }
      if block.kind == .item { text.append(contentsOf: [0x2D, 0x20]) }
      text.append(contentsOf: block.text)
    }
    let document = NewsDocument(
      id: DocumentReaders.documentID(of: file), title: String(decoding: title, as: UTF8.self),
      text: String(decoding: text, as: UTF8.self), language: page.languageCode.flatMap(Language.init(code:)),
      date: date(of: page), source: source(of: page))
    return DocumentReaders.finish(document, file: file, limits: limits)
  }

  private static func date(of page: HTMLPage) -> String? {
    let names = [
      "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "dc.date",
      "dc.date.issued", "dcterms.created", "sailthru.date", "parsely-pub-date",
    ]
    for name in names { if let value = page.meta[name] { return value } }
    return page.time
  }

  private static func source(of page: HTMLPage) -> String? {
    for name in ["og:site_name", "application-name", "dc.publisher", "publisher"] {
      if let value = page.meta[name] { return value }
    }
    return nil
  }

  /// The title that is meant for sharing, or else the page's first heading, or else its title without the site's name.
  private static func title(of page: HTMLPage) -> [UInt8] {
    for name in ["og:title", "twitter:title"] {
      guard let value = page.meta[name] else { continue }
      return withoutSite(Array(value.utf8), site: page.meta["og:site_name"])
    }
    if !page.heading.isEmpty { return page.heading.map { $0 == 0x0A ? 0x20 : $0 } }
    return withoutSite(page.title, site: page.meta["og:site_name"])
  }

  /// Cuts the site's name off: what stands behind the last bar or spaced dash, if it is the shorter part.
  private static func withoutSite(_ title: [UInt8], site: String?) -> [UInt8] {
    for separator in [" | ", " - ", " – ", " — ", " :: "] {
      let mark = Array(separator.utf8)
      guard title.count > mark.count else { continue }
      var index = title.count - mark.count
      while index > 0 {
        if title[index..<index + mark.count].elementsEqual(mark) {
          let rest = title[(index + mark.count)...]
          let isSite = site.map { rest.elementsEqual($0.utf8) } ?? (rest.count * 2 < index || separator == " | ")
          if isSite && index >= 10 { return Array(title[..<index]) }
          break
        }
        index -= 1
      }
    }
    return title
  }
}
