import Gazetteers
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
import Language
import ReportTables
import TextScanning

/// Walks over the cells of one table and makes facts of its numbers.
struct TableCells {
  /// What cells are read with.
  struct Tools {
    let gazetteer: Gazetteer
    let extractor: IndicatorExtractor
    let language: Lexicon
    let industries: IndustryReader
    let catalogue: IndicatorCatalogue
    let words: TableWords
  }

  /// What the labels of a row say.
  private struct RowWords {
    var noun = ""
    var heading: TableHeading?
    var place: TablePlaces.Label = .other
    var isPart = false
  }

  private let table: ReportTable
  private let index: Int
  private let article: Article
  let tools: Tools
  let above: TableSurroundings
  private let layout: TableLayout
  /// The places of label columns, by column.
  let rowPlaces: [Int: TablePlaces.Axis]
  /// The places of headings, a label a column, where the columns are places.
  let columnPlaces: (row: Int, axis: TablePlaces.Axis)?
  private let year: Int?
  /// The places that the article names, ascending.
  let named: [ToponymMention]
  private let broken: BrokenLabels
  private var phrases: TablePhrases
  /// The noun that parts below it are of, and the unit in its label.
  private var whole = ""
  private var wholeUnit = ""
  /// The indicators of the rows above, the last one first.
  private var topics: [String] = []
  /// The row that first told an indicator in a column, by its place and time.
  private var owners: [Statement: Int] = [:]
  /// Whether the last row was a part.
  private var isInParts = false
  /// The last place of a row, which its parts are of.
  private var held: TablePlaces.Label = .other

  /// The facts, in reading order.
  private(set) var observations: [Observation] = []
  /// The places that label rows and columns.
  private(set) var mentions: [ToponymMention] = []
  /// Cells with a number that no fact was made of.
  private(set) var leftOut = 0
  private var lacksUnit = false
  private var lacksNoun = false

  init(
    _ table: ReportTable, at index: Int, of article: Article, in report: Report,
    _ reading: Geoparser.Reading, _ tools: Tools
  ) {
    self.table = table
    self.index = index
    self.article = article
    self.tools = tools
    let units = tools.extractor.units
    above = TableSurroundings(
      table, at: index, of: article, in: report, reading, tools.gazetteer, units, tools.words)
    named = reading.mentions
    let captionYear = above.time.isEmpty ? nil : Int(above.time.prefix(4))
    year = captionYear ?? above.census?.year ?? report.year.year
    let places = TablePlaces(
      gazetteer: tools.gazetteer, focus: reading.focus, words: tools.words, year: report.year.year)
    columnPlaces = Self.columnPlaces(table, places)
    layout = TableLayout(
      table, skipping: columnPlaces?.row, units: units, words: tools.words)
    broken = BrokenLabels(
      table, column: layout.roles.firstIndex(of: .label), catalogue: tools.catalogue, units: units,
      words: tools.words)
    rowPlaces = columnPlaces == nil ? Self.rowPlaces(table, layout, places) : [:]
    phrases = TablePhrases(
      extractor: tools.extractor, language: tools.language, industries: tools.industries,
      catalogue: tools.catalogue, year: year)
  }

  /// Why nothing was read.
  var reason: String {
    if layout.values.isEmpty { return "no column of numbers that state something" }
    if lacksNoun { return "no heading tells what is counted" }
    return lacksUnit ? "no unit in its headings or above it" : "its headings are not understood"
  }

  // MARK: Axes

  /// The row of headings whose cells above numbers are places.
  private static func columnPlaces(_ table: ReportTable, _ places: TablePlaces)
    -> (row: Int, axis: TablePlaces.Axis)?
  {
    for (index, row) in table.headings.enumerated() {
      let labels = row.cells.enumerated().map { $0.offset == 0 ? "" : $0.element.text }
      if Set(labels).count >= 3, let axis = places.axis(of: labels, atLeast: 2) {
        return (index, axis)
      }
    }
    return nil
  }

  private static func rowPlaces(
    _ table: ReportTable, _ layout: TableLayout, _ places: TablePlaces
  ) -> [Int: TablePlaces.Axis] {
    var axes: [Int: TablePlaces.Axis] = [:]
    for column in layout.roles.indices where layout.roles[column] == .label {
      let labels = table.rows.map { $0.cells[column].text }
      let least = Set(labels.filter { !places.isTotal($0) }).count > 2 ? 2 : 1
      axes[column] = places.axis(of: labels, atLeast: least)
    }
    return axes
  }

  // MARK: Cells

  /// Reads all cells.
  mutating func read() {
    takeColumnMentions()
    for row in table.rows.indices {
      takeRowMentions(row)
      var words: [[Int]: RowWords] = [:]
      for column in layout.values {
        let labels = layout.labels[column]
        let own = words[labels] ?? rowWords(row, labels)
        words[labels] = own
        read(row, column, own)
      }
      if table.rows[row].cells.dropFirst().allSatisfy({ $0.shape == .empty }) {
        // A row of a label alone heads the rows below it.
        whole = rowWords(row, [0]).noun
      }
    }
  }

  private mutating func rowWords(_ row: Int, _ labels: [Int]) -> RowWords {
    var result = RowWords()
    for column in labels {
      let printed = table.rows[row].cells[column].text
      let text = column == labels.first ? broken.label(of: row, printed) : printed
      if let axis = rowPlaces[column], axis.labels[row] != .other {
        result.place = axis.labels[row]
        held = result.place
        continue
      }
      guard !text.isEmpty, !tools.words.is(text, .total) else { continue }
      if column != labels.first, !Self.isName(text) { continue }
      let heading = TableHeading(text, units: tools.extractor.units, words: tools.words)
      result.isPart = result.isPart || heading.isPart || isFurtherPart(heading)
      isInParts = result.isPart
      result.heading = heading
      result.noun += withoutArea(heading.noun)
      if case .other = result.place, let inside = place(inside: table.rows[row].cells[column]) {
        result.place = inside
      }
      if rowPlaces[column] != nil { result.place = heading.isPart ? held : .residue }
    }
    if !result.isPart, !result.noun.isEmpty, rowPlaces.isEmpty {
      whole = result.noun
      wholeUnit = result.heading?.unit ?? ""
    }
    return result
  }

  /// 乡村 behind 其中：城镇 is one more part: it names no measure of its own.
  private func isFurtherPart(_ heading: TableHeading) -> Bool {
    isInParts && !heading.noun.isEmpty
      && tools.extractor.measures.measure(ofHeading: heading.noun, dimension: nil) == nil
      && tools.words.found(.counted, in: heading.noun) == nil
  }

  /// Short and without a number: the words of a description name nothing.
  private static func isName(_ text: String) -> Bool {
    text.unicodeScalars.count <= 16 && !text.contains(where: \.isNumber)
  }

  private mutating func read(_ row: Int, _ column: Int, _ words: RowWords) {
    let cell = table.rows[row].cells[column]
    // A number that spans rows is stated once.
    if row > 0, !cell.range.isEmpty, table.rows[row - 1].cells[column].range == cell.range {
      return
    }
    let sample: String
    var digits: String?
    switch cell.shape {
    case .number(let number, _):
      digits = number
      sample = Indicator.sampleNumber
    case .measured: sample = cell.text
    case .text where cell.text.contains(where: \.isNumber): sample = cell.text
    case .text, .missing, .empty: return
    }
    guard words.place != .residue else {
      leftOut += 1
      return
    }
    let phrase = CellPhrase(
      row: words.heading, rowNoun: words.noun, whole: words.isPart ? whole : "",
      wholeUnit: words.isPart ? wholeUnit : "",
      column: layout.headings[column],
      beside: beside(column), above: above,
      time: time(of: row), rowUnit: rowUnit(row), cell: cell.shape,
      vocabulary: CellPhrase.Vocabulary(
        words: tools.words, measures: tools.extractor.measures, units: tools.extractor.units,
        catalogue: tools.catalogue))
    guard let (phrase, meaning) = distinct(phrase, sample, words, row, column),
      let period = period(phrase, meaning),
      let indicator = meaning.indicator.inCell(
        digits: digits, at: cell.range, row: table.rows[row].range, blockIndex: index,
        subject: phrase.subject, period: period)
    else {
      leftOut += 1
      return
    }
    let place = place(words.place, column)
    var observation = Observation(
      article: article.number, indicator: indicator, attribution: place,
      industry: meaning.industry)
    observation.identity = meaning.identity.turned(by: indicator.quantity.value)
    let id = meaning.identity.id
    if !id.isEmpty, meaning.identity.of.isEmpty {
      topics = [id] + topics.filter { $0 != id }.prefix(Self.mostTopics - 1)
    }
    observations.append(observation)
  }

  /// What a column states once.
  private struct Statement: Hashable {
    let column: Int
    let indicator: String
    let place: TablePlaces.Label
    let time: String
  }

  /// How many indicators of the rows above are kept.
  private static let mostTopics = 8

  /// The meaning of a cell. What an earlier row of the column has told already is another row's: 工业
  /// in a table of 生产总值 is its value added, or has no name.
  private mutating func distinct(
    _ phrase: CellPhrase, _ sample: String, _ words: RowWords, _ row: Int, _ column: Int
  ) -> (CellPhrase, TablePhrases.Meaning)? {
    guard let (first, meaning) = meaning(of: phrase, sample, words) else { return nil }
    guard !words.noun.isEmpty, !meaning.identity.id.isEmpty else { return (first, meaning) }
    let key = Statement(
      column: column, indicator: meaning.identity.id, place: words.place, time: first.printedTime)
    if owners[key, default: row] == row {
      owners[key] = row
      return (first, meaning)
    }
    let own = named(phrase.apartFromCaption, sample) ?? named(first.apartFromCaption, sample)
    if let own, own.1.identity.id != meaning.identity.id { return own }
    return (first, meaning.unnamed)
  }

  private func time(of row: Int) -> String {
    guard let column = layout.timeColumn else { return "" }
    return TableTime.phrase(table.rows[row].cells[column].text)
  }

  private func rowUnit(_ row: Int) -> String {
    guard let column = layout.unitColumn else { return "" }
    let text = table.rows[row].cells[column].text
    return TableUnit.isUnit(text, tools.extractor.units) ? text : ""
  }

  /// The column of numbers that a column of changes is of: the one on its left, past other changes.
  private func beside(_ column: Int) -> TableHeading? {
    guard !layout.headings[column].growth.isEmpty,
      let left = layout.values.last(where: { $0 < column && layout.headings[$0].growth.isEmpty })
    else { return nil }
    let heading = layout.headings[left]
    let isRatio =
      tools.words.is(heading.noun, .share) || tools.words.found(.unitless, in: heading.noun) != nil
    return isRatio ? nil : heading
  }

  /// The meaning of a cell and the phrase that gave it; the noun of a part is completed from that of
  /// its whole, a bare measure from the caption.
  private mutating func meaning(of phrase: CellPhrase, _ sample: String, _ words: RowWords)
    -> (CellPhrase, TablePhrases.Meaning)?
  {
    guard let sentence = phrase.sentence(sample) else {
      if phrase.noun.isEmpty { lacksNoun = true } else { lacksUnit = true }
      return nil
    }
    if let found = namedWhole(phrase, sample) { return found }
    if let own = phrases.meaning(of: sentence) {
      let named = phrases.named(own, in: sentence, behind: topics)
      if named.identity.id.isEmpty, let found = namedOtherwise(phrase, sample) { return found }
      return narrowed(phrase, named, sample) ?? (phrase, named)
    }
    if let found = namedOtherwise(phrase, sample) { return found }
    guard !whole.isEmpty, whole != words.noun else { return nil }
    let wider = phrase.within(whole)
    return wider.sentence(sample).flatMap { phrases.meaning(of: $0) }.map { (wider, $0) }
  }

  /// What a cell is of by other readings of its headings: a part by its own noun (工业 below 第二产业),
  /// the thing of the column in front of the row's (城镇居民, 人均可支配收入).
  private mutating func namedOtherwise(
    _ phrase: CellPhrase, _ sample: String
  ) -> (CellPhrase, TablePhrases.Meaning)? {
    for other in [phrase.alone, phrase.alone?.apartFromCaption, phrase.turned] {
      if let other, let found = named(other, sample) { return found }
    }
    return nil
  }

  /// What a cell is of where headings and caption put together are a name from end to end: 企业单位数
  /// in a table of 规模以上工业, 人均消费支出 of 城镇居民.
  private mutating func namedWhole(
    _ phrase: CellPhrase, _ sample: String
  ) -> (CellPhrase, TablePhrases.Meaning)? {
    let others = phrase.underCaption + [phrase.turned].compactMap { $0 }
    // Hardly any cell has one.
    guard !others.isEmpty, phrase.noun.utf8.count <= Self.longestName else { return nil }
    let own = tools.catalogue.id(ofHeading: phrase.noun, measuring: nil)
    for other in others {
      let id = tools.catalogue.id(ofHeading: other.noun, measuring: nil)
      if id != nil, id != own, let found = named(other, sample) { return found }
    }
    return nil
  }

  /// The most bytes of headings that may be a name; looking up takes their square.
  private static let longestName = 150

  /// A phrase with its meaning, nil where that has no indicator.
  private mutating func named(
    _ phrase: CellPhrase, _ sample: String
  ) -> (CellPhrase, TablePhrases.Meaning)? {
    guard let sentence = phrase.sentence(sample), let own = phrases.meaning(of: sentence) else {
      return nil
    }
    let named = phrases.named(own, in: sentence, behind: topics)
    return named.identity.id.isEmpty ? nil : (phrase, named)
  }

  /// The meaning with the caption's thing, where that tells the industry and changes no measure.
  private mutating func narrowed(
    _ phrase: CellPhrase, _ own: TablePhrases.Meaning, _ sample: String
  ) -> (CellPhrase, TablePhrases.Meaning)? {
    guard let wider = phrase.ofCaption, let sentence = wider.sentence(sample),
      let meaning = phrases.meaning(of: sentence),
      meaning.indicator.measure == own.indicator.measure || own.isBareArea(sownIn: meaning),
      let code = meaning.industry.code
    else { return nil }
    guard own.namesIndustry, let known = own.industry.code else {
      return meaning.namesIndustry ? (wider, meaning) : nil
    }
    return code != known && code.isWithin(known) ? (wider, meaning) : nil
  }

  /// The time of a cell: as printed over, beside or above it, else the table's own.
  private func period(_ phrase: CellPhrase, _ meaning: TablePhrases.Meaning) -> ReferencePeriod? {
    let printed = phrase.printedTime
    let fallback = above.census ?? year.map { ReferencePeriod.at(.init(year: $0)) } ?? .unknown
    let own = phrase.census ?? (printed.isEmpty ? fallback : meaning.indicator.period)
    guard let since = phrase.since else { return own }
    guard let end = own.year ?? year, end > since + 1 else { return own }
    return .span(.init(year: since), .init(year: end))
  }

  private mutating func takeColumnMentions() {
    guard let columnPlaces else { return }
    for (cell, label) in zip(table.headings[columnPlaces.row].cells, columnPlaces.axis.labels) {
      take(cell, label)
    }
  }

  private mutating func takeRowMentions(_ row: Int) {
    for column in rowPlaces.keys.sorted() {
      guard let axis = rowPlaces[column] else { continue }
      take(table.rows[row].cells[column], axis.labels[row])
    }
  }

  private mutating func take(_ cell: ReportTable.Cell, _ label: TablePlaces.Label) {
    guard case .place(let referent, let method) = label, !cell.range.isEmpty,
      mentions.last?.range != cell.range
    else { return }
    mentions.append(ToponymMention(label: cell.range, of: referent, method: method))
  }
}
