import Gazetteers
import Geoparsing
import Indicators
import ReportTables
import TextScanning

/// What stands above a table, or in a note below it, and holds for all its cells: caption, unit, time
/// and place.
struct TableSurroundings {
  /// The units of the unit line, as printed.
  let units: [String]
  /// Whether the unit line names what is no known unit.
  let hasUnknownUnit: Bool
  /// The noun of the caption, empty where it has none.
  let noun: String
  /// The thing that the caption names, without what is measured of it: 粮食 of 粮食产量; empty where it
  /// lists several.
  let thing: String
  /// The time of the caption or of a note below, empty where neither prints one.
  let time: String
  /// The census that the table is of.
  let census: ReferencePeriod?
  /// The place that the caption names, else the one that the article is about.
  let place: PlaceID?

  /// - Parameter index: The block of the article that the table is.
  init(
    _ table: ReportTable, at index: Int, of article: Article, in report: Report,
    _ reading: Geoparser.Reading, _ gazetteer: Gazetteer, _ units: UnitTable, _ words: TableWords
  ) {
    var printed: [String] = []
    var isUnknown = false
    var caption = ""
    for line in table.lead.reversed() {
      let (rest, unit) = Self.cut(line, units, words)
      if printed.isEmpty, let unit {
        printed = unit
        isUnknown = unit.isEmpty
      }
      guard !rest.isEmpty, !Self.isPrintingDate(rest, words) else { continue }
      if !rest.hasSuffix("。"), !rest.hasSuffix(":"), !Self.isRow(line) { caption = rest }
      break
    }
    self.units = printed
    hasUnknownUnit = isUnknown
    let heading = TableHeading(caption, units: units, words: words)
    time =
      heading.time.isEmpty ? Self.noted(below: index, of: article, report, words) : heading.time
    noun = Self.noun(heading.noun, gazetteer, words)
    thing = noun.contains("、") ? "" : words.without(.captionMeasure, noun)
    census = heading.census ?? Self.census(before: index, of: article, report, words)
    let named = Self.place(before: index, of: article, reading, gazetteer)
    place = named ?? reading.focus.place
  }

  /// 某县农业局编 2023年1月16日: who printed the table, and when.
  private static func isPrintingDate(_ line: String, _ words: TableWords) -> Bool {
    TableTime.endsInDay(line) && words.found(.asOf, in: line) == nil
  }

  /// 注:数据截至2018年12月底: the time that a note right below the table gives all its numbers; what it
  /// says of one column, or of something else, is not theirs.
  private static func noted(
    below index: Int, of article: Article, _ report: Report, _ words: TableWords
  ) -> String {
    guard index + 1 < article.blocks.count else { return "" }
    let note = report.text.string(article.blocks[index + 1].range.prefix(longestNote))
    guard let opening = words.prefix(.note, of: note), note.dropFirst(opening.count).first == ":"
    else { return "" }
    var rest = String(note.dropFirst(opening.count + 1).drop { $0 == " " })
    if let all = words.prefix(.noteTopic, of: rest) { rest.removeFirst(all.count) }
    guard let mark = words.prefix(.asOf, of: rest) else { return "" }
    rest = String(rest.dropFirst(mark.count).drop { ":为 ".contains($0) })
    guard let time = TableTime.range(in: rest), time.lowerBound == rest.startIndex else {
      return ""
    }
    // What is still to come dates nothing.
    let year = Int(rest.prefix(4)) ?? 0
    guard year <= report.year.year ?? year else { return "" }
    return TableTime.phrase(String(rest[time]))
  }

  /// The bytes of a note that are looked at.
  private static let longestNote = 300

  /// A line above a table cut into its units and the rest: 表1 各乡镇人口 (单位:人). The units are nil
  /// where the line names none, empty where one of them is not known.
  private static func cut(_ line: String, _ units: UnitTable, _ words: TableWords)
    -> (rest: String, units: [String]?)
  {
    let plain = unnumbered(line, words).filter { $0 != " " }
    guard let mark = words.found(.unitLine, in: plain),
      let range = plain.firstRange(of: mark.word + ":")
    else { return bracketed(plain, units) }
    let tail = plain[range.upperBound...].prefix { !")]】".contains($0) }
    let found = TableUnit.list(String(tail), units)
    var rest = String(plain[..<range.lowerBound])
    while let last = rest.last, "([【,、".contains(last) { rest.removeLast() }
    return (rest, found)
  }

  /// 表6 居民收支(元/人): the units alone in the brackets that end a caption.
  private static func bracketed(_ caption: String, _ units: UnitTable)
    -> (rest: String, units: [String]?)
  {
    guard let last = caption.last, ")）".contains(last),
      let open = caption.lastIndex(where: { "(（".contains($0) })
    else { return (caption, nil) }
    let found = TableUnit.list(String(caption[caption.index(after: open)...].dropLast()), units)
    return found.isEmpty ? (caption, nil) : (String(caption[..<open]), found)
  }

  /// Whether a line falls into three parts or more: a row of headings, no caption.
  private static func isRow(_ line: String) -> Bool {
    var parts = 1
    var blanks = 0
    for character in line {
      blanks = character == " " ? blanks + 1 : 0
      if blanks == 2 { parts += 1 }
    }
    return parts >= 3 || line.contains("|")
  }

  /// A caption without its mark and number: 表3 2022年粮食产量, 附表一：粮食产量.
  private static func unnumbered(_ line: String, _ words: TableWords) -> Substring {
    guard let mark = words.prefix(.captionMark, of: line) else { return line[...] }
    let rest = line.dropFirst(mark.count).drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || "-.".contains($0)) }
    let number =
      digits.isEmpty ? rest.prefix { "一二三四五六七八九十".contains($0) } : digits
    return number.isEmpty ? line[...] : rest[number.endIndex...].drop { " :.、".contains($0) }
  }

  /// A caption's noun without the number of the table, places in front and words like 情况.
  private static func noun(_ text: String, _ gazetteer: Gazetteer, _ words: TableWords) -> String {
    var rest = words.without(.caption, text)
    rest = String(rest.drop { $0.isASCII })
    var isCut = true
    while isCut {
      isCut = false
      let bytes = Array(rest.utf8)
      var end = 0
      gazetteer.forEachToponym(in: bytes, from: 0, to: bytes.count) { reach, _ in
        let name = String(decoding: bytes[..<reach], as: UTF8.self)
        if words.suffix(.placeEnding, of: name) != nil { end = max(end, reach) }
      }
      if end > 0 {
        rest = String(decoding: bytes[end...], as: UTF8.self)
        isCut = true
      }
    }
    return rest
  }

  /// How many bytes of a block are looked at for the name of a census.
  private static let longestOpening = 900

  /// The census that the titles of the article, its opening or the lines above the table name.
  private static func census(
    before index: Int, of article: Article, _ report: Report, _ words: TableWords
  ) -> ReferencePeriod? {
    let opening = article.blocks[..<index].prefix(3)
    let nearest = article.blocks[..<index].suffix(2)
    for block in Array(nearest.reversed()) + Array(opening) {
      let opening = block.range.prefix(Self.longestOpening)
      if let found = words.found(.census, in: report.text.string(opening)) {
        return ReferencePeriod(found.value)
      }
    }
    return nil
  }

  /// The place that one of the two lines above the table names, within what the article is about.
  private static func place(
    before index: Int, of article: Article, _ reading: Geoparser.Reading, _ gazetteer: Gazetteer
  ) -> PlaceID? {
    for block in article.blocks[..<index].suffix(2).reversed() {
      guard block.kind != .table, block.range.count <= 120 else { return nil }
      let named = reading.mentions.within(block.range).last { !gazetteer.isOutside($0.anchor) }
      guard let named, case .place(let place) = named.referent else { continue }
      if let focus = reading.focus.place, gazetteer.isWithin(place, focus) { return place }
    }
    return nil
  }
}
