internal import ByteCoding

/// The finished maps of a page, cut into pieces: outlines stand in most of them alike, so each long
/// value of an attribute is kept once.
struct SheetPieces {
  private var pieces: [String] = []
  private var numbers: [String: Int] = [:]
  private var files: [(sheet: PageSheet, parts: [Int])] = []
  /// The fewest bytes that are worth a number.
  private static let least = 40

  init(_ sheets: [PageSheet]) {
    for sheet in sheets {
      let parts = Self.cut(String(decoding: sheet.bytes, as: UTF8.self)).map { number(of: $0) }
      files.append((sheet, parts))
    }
  }

  /// Appends the member `sheets` with the pieces, and the files as lists of their numbers.
  func append(to json: inout JSONWriter) {
    json.object("sheets") { json in
      json.list("pieces", pieces) { $0.value($1) }
      json.objects("files", files) { json, file in
        json.member("name", file.sheet.name)
        json.member("title", file.sheet.title)
        json.member("indicator", file.sheet.indicator)
        json.list("parts", file.parts) { $0.value($1) }
      }
    }
  }

  /// The text, cut in front of and behind its long quoted values.
  static func cut(_ text: String) -> [String] {
    var parts: [String] = []
    var open: [UInt8] = []
    for (index, run) in text.utf8.split(separator: 0x22, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { open.append(0x22) }
      if run.count >= least {
        parts.append(String(decoding: open, as: UTF8.self))
        parts.append(String(decoding: Array(run), as: UTF8.self))
        open = []
      } else {
        open += Array(run)
      }
    }
    return parts + [String(decoding: open, as: UTF8.self)]
  }

  private mutating func number(of piece: String) -> Int {
    if let known = numbers[piece] { return known }
    numbers[piece] = pieces.count
    pieces.append(piece)
    return pieces.count - 1
  }
}
