import Boundaries
import Gazetteers
import Geoparsing
public import InputFiles
import Observations
import Publishing
import Records
import ReportSources
import TextScanning

/// The tables of places, words and weights, opened once; reads reports and makes layers of them.
///
/// ```swift
/// let jintu = try Jintu()
/// let report = try jintu.read("孝义市2022年种植核桃2.1万亩。")
/// for fact in report.facts { print(fact.place?.path ?? "", fact.subject, fact.value, fact.unit) }
/// ```
///
/// A value may be used from several threads at once. Nothing is kept between reports.
public struct Jintu: Sendable {
  /// What went wrong: the file, the line where one is at fault, and what to do. Its description is one
  /// line.
  public typealias Failure = InputError

  private let analyzer: ReportAnalyzer
  private let directory: String

  /// Opens the tables.
  /// - Parameter tables: Their folder; nil for that of `JINTU_GAZETTEER`, the one beside the program,
  ///   or the resources that the package brings.
  /// - Throws: `Failure` where there are none, or a table cannot be read.
  public init(tables: String? = nil) throws {
    let location = try GazetteerLocation.find(explicit: tables)
    directory = location.directory
    analyzer = try ReportAnalyzer(gazetteer: .open(location), directory: directory)
  }

  /// The edition of the tables of places.
  public var edition: String { analyzer.gazetteer.edition }

  /// Reads a text.
  /// - Parameters:
  ///   - text: The report.
  ///   - name: What its records and layers call it.
  ///   - year: Its year, where that is known better than the text says.
  /// - Throws: `Failure` for an empty text.
  public func read(
    _ text: String, name: String = "report", year: Int? = nil
  ) throws(Failure) -> ReportReading {
    try read(SourceDocument(name: name, text: Array(text.utf8)), year)
  }

  /// Reads the reports in a file: one, or one a row of a table or of JSON Lines.
  ///
  /// Documents are read by the programs that `make install-converters` installs.
  /// - Parameters:
  ///   - path: The file, in any format that `jintu export` reads.
  ///   - year: The year of its reports, where that is known better than they say.
  /// - Throws: `Failure` where it cannot be read, or one of its reports cannot.
  public func read(contentsOf path: String, year: Int? = nil) throws(Failure) -> [ReportReading] {
    let file = SourceFile(
      path: path, name: path.split(separator: "/").last.map(String.init) ?? path,
      bytes: try InputFile.bytes(of: path), limit: Self.largestText)
    var reports: [ReportReading] = []
    for document in try SourceFormats.documents(of: file) {
      reports.append(try read(try document.get(), year))
    }
    return reports
  }

  /// The most bytes of text that a document may unpack to.
  private static let largestText = 100 << 20

  private func read(_ document: SourceDocument, _ year: Int?) throws(Failure) -> ReportReading {
    do throws(TextDecodingError) {
      let report = try ReportReader(statedYear: year).read(document)
      return ReportReading(
        analyzer.analyze(report), bytes: document.original, in: analyzer.gazetteer)
    } catch {
      throw InputError(file: document.name, error.fullMessage)
    }
  }

  /// The places that a name can mean, best first: official, short and former names, whole paths,
  /// pinyin, and where nothing else fits names that differ by one character.
  /// - Parameters:
  ///   - name: The name as people write it.
  ///   - area: The name of an area that the place lies in; nil for anywhere.
  ///   - year: The year that the place must be known for; nil for any.
  public func places(named name: String, in area: String? = nil, year: Int? = nil) -> [Place] {
    let search = PlaceSearch(analyzer.gazetteer)
    let areas = area.map { search.matches(for: $0).map(\.place) }
    if let areas, areas.isEmpty { return [] }
    return search.matches(for: name, in: .init(areas: areas ?? [], year: year)).map {
      Place(PlaceDescription(.place($0.place), in: analyzer.gazetteer, on: year))
    }
  }

  /// The layers of what reports say, as `jintu export` writes them.
  /// - Parameters:
  ///   - reports: The reports.
  ///   - isIncluded: Which facts count.
  /// - Throws: `Failure` where the boundaries cannot be read.
  public func layers(
    of reports: some Sequence<ReportReading>, where isIncluded: (Fact) -> Bool = { _ in true }
  ) throws -> Layers {
    var export = Export(analyzer: analyzer, filter: FactFilter())
    for report in reports { export.add(report.digest(where: isIncluded)) }
    return Layers(
      try export.layers(on: .open(directory: directory, set: .detailed)))
  }
}
