import InputFiles
import TextScanning

/// Pages of the web in any encoding; navigation, scripts, styles and forms fall away.
struct HTMLSource: ReportSource {
  static let endings = ["html", "htm"]

  func documents(of file: SourceFile) throws(InputError) -> [Result<SourceDocument, InputError>] {
    let scalars: [Unicode.Scalar]
    do throws(TextDecodingError) {
      scalars = try TextDecoder.decode(file.bytes).scalars
    } catch {
      throw file.error(error.fullMessage)
    }
    let page = String(String.UnicodeScalarView(scalars))
    let plain = HTMLCleaner.clean(Array(page.utf8))
    guard !HTMLNesting.isTooDeep(plain) else {
      throw file.error("the page's lists, tables or letters stand too deep in each other")
    }
    var document = try Pandoc.document(
      file, from: "html-native_divs-native_spans-tex_math_dollars", format: "html", bytes: plain)
    if document.origin.date == nil { document.origin.date = HTMLCleaner.date(of: page) }
    return [.success(document)]
  }
}

/// Takes out of a page of the web what is no part of its text.
enum HTMLCleaner {
  /// Elements that go with all that they hold.
  private static let dropped = [
    "script", "style", "nav", "footer", "aside", "noscript", "template", "iframe", "svg", "select",
    "button", "textarea", "datalist",
  ]
  /// Elements that are another in the text: pandoc loses spans of rows that reach out of a head.
  private static let renamed = ["th": "td", "thead": "tbody", "tfoot": "tbody"]

  /// The page without them.
  /// - Complexity: linear.
  static func clean(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var index = 0
    let length = textLength(of: page, in: 0..<page.count)
    // A form inside a form is none.
    var isInForm = false
    while index < page.count {
      guard page[index] == UInt8(ascii: "<") else {
        result.append(page[index])
        index += 1
        continue
      }
      if page[index...].starts(with: Array("<!--".utf8)) {
        index = end(of: Array("-->".utf8), page, from: index) ?? page.count
        continue
      }
      let (name, isEnd, behind) = tagName(page, at: index)
      if name == "form" {
        // Some programs of the web wrap the whole page in one; the others are searches and log-ins.
        let end = isEnd || isInForm ? index : endOfElement(name, page, from: index)
        isInForm = !isEnd && (isInForm || textLength(of: page, in: index..<end) * 2 >= length)
        index = isEnd || isInForm ? tagEnd(page, behind) : end
      } else if !isEnd, dropped.contains(name) {
        index = endOfElement(name, page, from: index)
      } else if let other = renamed[name] {
        result += Array((isEnd ? "</" : "<").utf8) + Array(other.utf8)
        index = behind
      } else {
        result.append(page[index])
        index += 1
      }
    }
    return result
  }

  /// The bytes outside of tags, scripts and styles but for blanks.
  private static func textLength(of page: [UInt8], in part: Range<Int>) -> Int {
    var length = 0
    var index = part.lowerBound
    while index < part.upperBound {
      guard page[index] == UInt8(ascii: "<") else {
        if page[index] > 0x20 { length += 1 }
        index += 1
        continue
      }
      let (name, isEnd, behind) = tagName(page, at: index)
      let isMarkup = !isEnd && (name == "script" || name == "style")
      index = isMarkup ? endOfElement(name, page, from: index) : tagEnd(page, behind)
    }
    return length
  }

  private static func tagEnd(_ page: [UInt8], _ index: Int) -> Int {
    page[index...].firstIndex(of: 0x3E).map { $0 + 1 } ?? page.count
  }

  /// The name of a tag in lower case, and the index behind it.
  static func tagName(_ page: [UInt8], at index: Int) -> (String, isEnd: Bool, Int) {
    let isEnd = index + 1 < page.count && page[index + 1] == UInt8(ascii: "/")
    var behind = index + (isEnd ? 2 : 1)
    let start = behind
    while behind < page.count, behind - start < 16, isLetter(page[behind]) { behind += 1 }
    return (String(decoding: page[start..<behind], as: UTF8.self).lowercased(), isEnd, behind)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
  }

  private static func end(of word: [UInt8], _ page: [UInt8], from index: Int) -> Int? {
    page[index...].firstRange(of: word)?.upperBound
  }

  /// The index behind an element, whose kind may stand inside it; the page goes on behind its tag
  /// where it is never closed.
  private static func endOfElement(_ name: String, _ page: [UInt8], from index: Int) -> Int {
    let head = end(of: [0x3E], page, from: index) ?? page.count
    if page[..<head].dropLast().last == UInt8(ascii: "/") { return head }
    // What is inside a script is no markup.
    let nests = name != "script" && name != "style"
    var depth = 1
    var at = head
    while at < page.count {
      guard page[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      let (other, isEnd, behind) = tagName(page, at: at)
      if other == name, isEnd || nests {
        depth += isEnd ? -1 : 1
        if depth == 0 { return end(of: [0x3E], page, from: behind) ?? page.count }
      }
      at = max(behind, at + 1)
    }
    return head
  }

  /// The date that `<meta property=... content=...>` gives, which pandoc passes over.
  static func date(of page: String) -> ReportDate? {
    var rest = page.prefix(100_000)
    while let tag = rest.firstRange(of: "<meta"),
      let end = rest[tag.upperBound...].firstIndex(of: ">")
    {
      let inside = rest[tag.upperBound..<end]
      let names = ["property", "itemprop", "name"].compactMap { attribute($0, in: inside) }
      if ColumnWords.columns(names)[.date] != nil, let content = attribute("content", in: inside),
        let date = ReportDate(content, basis: .metadata)
      {
        return date
      }
      rest = rest[end...]
    }
    return nil
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    guard let found = tag.firstRange(of: name + "=") else { return nil }
    let value = tag[found.upperBound...]
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return String(value.prefix { !$0.isWhitespace })
    }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}
