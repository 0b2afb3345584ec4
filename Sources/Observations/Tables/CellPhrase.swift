import IndicatorCatalogue
import Indicators
import ReportTables
import TextScanning

/// The headings that meet in a cell, put into a sentence: 2021年,粮食产量为37万吨。
struct CellPhrase {
  /// What headings are understood with.
  struct Vocabulary {
    let words: TableWords
    let measures: MeasureTable
    let units: UnitTable
    let catalogue: IndicatorCatalogue
  }

  /// What the row's label says, nil where it names a place or nothing.
  let row: TableHeading?
  /// The noun of the row's labels together.
  var rowNoun: String
  /// The noun of the row that this one is a part of, empty where it is none.
  var whole: String
  /// The unit that the label of that row has.
  let wholeUnit: String
  let column: TableHeading
  /// The column that this one tells the change of.
  let beside: TableHeading?
  let above: TableSurroundings
  /// The time that the row's own column prints.
  let time: String
  /// The unit that the row's own column prints.
  let rowUnit: String
  let cell: CellShape
  let vocabulary: Vocabulary

  /// Whether the caption completes a label that names no measure.
  var isCompletedByCaption = true

  /// Whether the row's noun holds the column's.
  var isTurned = false

  private var words: TableWords { vocabulary.words }

  /// The time as printed, nearest first; empty where none is.
  var printedTime: String {
    for time in [time, row?.time ?? "", column.time, above.time] where !time.isEmpty {
      return time
    }
    return ""
  }

  /// The year since which a change is told.
  var since: Int? { column.since ?? row?.since }

  /// The census that a heading names.
  var census: ReferencePeriod? { column.census ?? row?.census }

  private var growth: TableHeading? {
    if !column.growth.isEmpty || column.since != nil { return column }
    guard let row, !row.growth.isEmpty || row.since != nil else { return nil }
    return row
  }

  /// The phrase with the thing that the caption names in front of a bare measure; nil where the row has
  /// a noun of its own or the caption names nothing.
  var ofCaption: CellPhrase? {
    guard rowNoun.isEmpty, !above.thing.isEmpty, !noun.holds(above.thing) else { return nil }
    return within(above.thing)
  }

  /// The phrase with the row's noun as it is printed; nil where it is no part of another.
  var alone: CellPhrase? {
    guard !whole.isEmpty else { return nil }
    var own = self
    own.whole = ""
    return own
  }

  /// The phrase with the row's own noun alone, without what the caption is of.
  var apartFromCaption: CellPhrase {
    var own = self
    own.isCompletedByCaption = false
    return own
  }

  /// The phrase with the thing that the caption names in front of the row's noun, what both have said
  /// once: 规模以上工业 and 工业总产值.
  var underCaption: [CellPhrase] {
    let thing = above.thing
    guard !thing.isEmpty, !rowNoun.isEmpty, !rowNoun.holds(thing) else { return [] }
    let shared = (1..<max(2, min(thing.count, rowNoun.count))).last {
      thing.hasSuffix(rowNoun.prefix($0))
    }
    return [shared, 0].compactMap { $0 }.map { within(thing, sharing: $0) }
  }

  /// The phrase with the column's noun in front of the row's; nil where one of them is missing.
  var turned: CellPhrase? {
    let own = meaningful(column.noun)
    guard !own.isEmpty, !rowNoun.isEmpty else { return nil }
    var turned = within(own)
    turned.isTurned = true
    return turned
  }

  /// The phrase with the row's noun behind that of the row which it is a part of; `count` characters
  /// that end one and begin the other are said once.
  func within(_ whole: String, sharing count: Int = 0) -> CellPhrase {
    var wider = self
    wider.rowNoun = whole + rowNoun.dropFirst(count)
    return wider
  }

  // MARK: Noun

  /// The noun that the headings give, the caption's where they have none.
  var noun: String {
    var own = isTurned ? "" : meaningful(column.noun)
    if own.isEmpty, let beside { own = meaningful(beside.noun) }
    if rowNoun.isEmpty {
      // 比重 and the like are of something.
      if own.isEmpty || words.is(own, .share) { return above.noun + own }
      return completed(own, from: above.noun)
    }
    if own.isEmpty {
      let part = completed(rowNoun, from: whole)
      guard part == rowNoun, isCompletedByCaption else { return part }
      return completed(rowNoun, from: above.noun)
    }
    // 猪出栏 and 肉类总产量 say already what 产量 would say.
    if measure(rowNoun) != nil, measure(own) != nil { return rowNoun }
    return rowNoun + own
  }

  /// A noun without words such as 绝对额 behind it, empty where it is no more than one of them.
  private func meaningful(_ noun: String) -> String {
    if words.is(noun, .value) { return "" }
    guard let word = words.suffix(.value, of: noun)?.word, word.count >= 3 else { return noun }
    return String(noun.dropLast(word.count))
  }

  /// The measure that a noun names; nil where only its unit would tell.
  private func measure(_ noun: String, in unit: String? = nil) -> Measure? {
    let unit = unit ?? (growth == nil ? self.unit(of: "") : rowUnit)
    let dimension = TableUnit.dimension(unit, vocabulary.units)
    let measures = vocabulary.measures
    let found = measures.measure(ofHeading: noun, dimension: dimension)
    return found == measures.measure(ofHeading: "", dimension: dimension) ? nil : found
  }

  /// 其中：工业 below 第二产业增加值 is 工业增加值, 城镇 below 常住人口 is 城镇常住人口; 小麦 in a table of
  /// 粮食产量 is 小麦产量.
  private func completed(_ noun: String, from whole: String) -> String {
    guard !whole.isEmpty, !noun.holds(whole) else { return noun }
    if let counted = words.suffix(.counted, of: whole), growth != nil || isCounted(counted.value),
      words.found(.counted, in: noun) == nil, measure(noun) == nil
    {
      return noun + counted.word
    }
    guard let own = measure(whole), measure(noun) == nil else { return noun }
    let letters = Array(whole)
    for start in letters.indices.reversed() {
      let tail = String(letters[start...])
      if measure(tail) == own { return noun + tail }
    }
    return noun
  }

  /// Whether the cell's unit is of the kind that things are counted in.
  private func isCounted(_ unit: String) -> Bool {
    TableUnit.dimension(self.unit(of: ""), vocabulary.units)
      == TableUnit.dimension(unit, vocabulary.units)
  }

  /// The noun for the record: without the words of a share.
  var subject: String {
    let noun = noun
    guard let share = words.suffix(.share, of: noun), share.word != noun else { return noun }
    return String(noun.dropLast(share.word.count))
  }

  // MARK: Unit

  /// The unit: of the cell, its headings, what a rate is told in, the unit line, what is counted.
  private func unit(of noun: String) -> String {
    if case .number(_, let sign) = cell, !sign.isEmpty { return sign }
    if !column.unit.isEmpty { return column.unit }
    if let row, !row.unit.isEmpty, growth == nil || growth?.text == row.text { return row.unit }
    if let growth, !growth.isAmount, !growth.growth.isEmpty { return "%" }
    if words.suffix(.share, of: noun) != nil || words.prefix(.share, of: noun) != nil { return "%" }
    if !rowUnit.isEmpty { return rowUnit }
    if !wholeUnit.isEmpty { return wholeUnit }
    if above.hasUnknownUnit || words.found(.unitless, in: noun) != nil { return "" }
    let counted =
      words.suffix(.counted, of: noun)?.value ?? words.found(.counted, in: noun)?.value ?? ""
    return above.units.isEmpty ? counted : unit(of: noun, counted)
  }

  /// The one of the unit line's units that fits a noun: 单位：公顷、吨.
  private func unit(of noun: String, _ counted: String) -> String {
    guard above.units.count > 1, !noun.isEmpty else {
      return above.units.first { $0 != "%" } ?? above.units.first ?? ""
    }
    if let herd = vocabulary.catalogue.herdUnit(ofProductIn: noun), above.units.contains(herd) {
      return herd
    }
    let known = vocabulary.units
    let own = TableUnit.dimension(counted, known)
    return above.units.first { own != nil && TableUnit.dimension($0, known) == own }
      ?? above.units.first { $0 != "%" && measure(noun, in: $0) != nil }
      ?? above.units.first { $0 != "%" } ?? "%"
  }

  // MARK: Sentence

  /// The sentence with a number or the cell's own text in it; nil where noun or unit are missing.
  func sentence(_ sample: String) -> String? {
    let noun = noun
    guard !noun.isEmpty, !column.isIndex, row?.isIndex != true else { return nil }
    // Numbers of the heading are none of the cell's, but for ages, which tell whom it counts.
    let isOfAge = words.found(.age, in: noun) != nil
    let spoken = noun.filter {
      isOfAge || !($0.isASCII && ($0.isNumber || "-~.".contains($0))) && $0 != "—"
    }
    let opening = printedTime.isEmpty ? "" : printedTime + ","
    let isBare = sample == Indicator.sampleNumber
    let unit = isBare ? unit(of: noun) : ""
    guard !isBare || !unit.isEmpty else { return nil }
    if let growth {
      let base = growth.since.map { "比\($0)年" } ?? "比上年"
      let verb = unit == "%" || unit == "‰" || !isBare ? "增长" : "增加"
      return opening + spoken + base + verb + sample + unit + "。"
    }
    return opening + spoken + (cell == .text ? "" : "为") + sample + unit + "。"
  }
}
