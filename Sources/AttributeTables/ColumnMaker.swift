import Indicators
import Industries
import InputFiles

/// Makes columns out of headings.
struct ColumnMaker {
  let options: AttributeTableOptions
  let vocabulary: AttributeVocabulary
  let file: String
  private var taken: Set<String> = []

  init(options: AttributeTableOptions, vocabulary: AttributeVocabulary, file: String) {
    self.options = options
    self.vocabulary = vocabulary
    self.file = file
  }

  /// Words of averages and rates, which do not add up whatever their unit.
  private static let averages = HeadingWords.average.words

  /// The column of a heading at a position counted from 1.
  /// - Parameters:
  ///   - printed: The heading as the file has it.
  ///   - common: The unit that stands above all columns, empty where none does.
  ///   - year: The year of the rows, where the heading prints none.
  mutating func column(
    _ heading: String, printed: String? = nil, at position: Int, common: String, year: Int? = nil
  ) throws(InputError) -> AttributeColumn {
    let parsed = ColumnHeading(heading, units: vocabulary.units)
    let unit = try unit(of: heading, parsed, common)
    let kind = PrintedUnit(unit, in: vocabulary.units)
    let industry = try industry(of: heading, parsed)
    let measure = vocabulary.measures.measure(
      ofHeading: parsed.title, dimension: kind?.dimension)
    let year = parsed.year ?? year
    let isAverage = Self.averages.contains { parsed.title.contains($0) }
    return AttributeColumn(
      name: name(parsed.title, position, measure, industry, year), heading: printed ?? heading,
      title: parsed.title, unit: unit, year: year, industry: industry, measure: measure,
      isSummable: kind?.isSummable == true && !isAverage)
  }

  private func unit(of heading: String, _ parsed: ColumnHeading, _ common: String)
    throws(InputError) -> String
  {
    guard let given = options.units.value(for: heading, parsed.title) else {
      return parsed.unit.isEmpty ? common : parsed.unit
    }
    guard PrintedUnit(given, in: vocabulary.units) != nil else {
      throw InputError(
        file: file, "'\(given)' is no unit that jintu knows: write one such as 吨, 万亩, 亿元 or 元/亩")
    }
    return given
  }

  /// The industry that the options or the heading name.
  private func industry(of heading: String, _ parsed: ColumnHeading) throws(InputError)
    -> IndustryCode?
  {
    if let given = options.industries.value(for: heading, parsed.title) {
      let found: [IndustryCode]
      do {
        found = try vocabulary.industries.resolve(given, lexicon: vocabulary.words)
      } catch {
        throw InputError(file: file, "industry of \(heading): \(error)")
      }
      guard found.count == 1 else {
        let names = found.map(\.description)
        throw InputError(
          file: file, "industry of \(heading): '\(given)' stands for \(list: names); give one code")
      }
      return found[0]
    }
    if let code = parsed.code.flatMap({ IndustryCode($0) }), vocabulary.industries.contains(code) {
      return code
    }
    // The word that tells most stands for the column: 小麦 in 小麦播种面积.
    let bytes = Array(parsed.title.utf8)
    let hits = vocabulary.words.hits(in: bytes, range: 0..<bytes.count)
      .filter { $0.code != nil && [.subject, .topic].contains($0.kind) }
    return hits.compactMap(\.code).max { $0.description.utf8.count < $1.description.utf8.count }
  }

  private mutating func name(
    _ title: String, _ position: Int, _ measure: Measure?, _ industry: IndustryCode?, _ year: Int?
  ) -> String {
    var parts = [options.prefix]
    if let plain = Self.snakeCase(title) {
      parts.append(plain)
    } else if let measure {
      parts.append(measure.rawValue)
      if let industry { parts.append(industry.description.lowercased()) }
    } else {
      parts.append("c\(position)")
    }
    if let year { parts.append("\(year)") }
    let name = parts.joined(separator: "_")
    var unique = name
    var count = 1
    // A column has three fields: its value, how it came about, and the lines behind it.
    func fields(_ name: String) -> [String] { ["", "_kind", "_lines"].map { name + $0 } }
    while !taken.isDisjoint(with: fields(unique)) {
      count += 1
      unique = "\(name)_\(count)"
    }
    taken.formUnion(fields(unique))
    return unique
  }

  /// An ASCII heading as a field's name, nil for any other.
  private static func snakeCase(_ title: String) -> String? {
    guard title.utf8.allSatisfy({ $0 < 0x80 }), title.contains(where: \.isLetter) else {
      return nil
    }
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.joined(separator: "_")
  }
}
