import Dispatch
import Geoparsing
import IndicatorCatalogue
import Indicators
import Industries
import InputFiles
import Language
import Synchronization
import TextScanning

/// The vocabularies that reports are read with, read from a folder of tables on several threads at
/// once: nearly all of the time until the first record goes into them.
struct AnalyzerParts: Sendable {
  private(set) var geoparsing: Result<GeoparsingLexicon, any Error> = .failure(Missing())
  private(set) var lexicon: Result<Lexicon, any Error> = .failure(Missing())
  private(set) var models: Result<DecisionModels, any Error> = .failure(Missing())
  private(set) var catalogue: Result<IndicatorCatalogue, any Error> = .failure(Missing())
  private(set) var industries: Result<(IndustryTable, IndustryLexicon), any Error> =
    .failure(Missing())
  private(set) var extractor: Result<IndicatorExtractor, any Error> = .failure(Missing())
  private(set) var tableWords: Result<TableWords, any Error> = .failure(Missing())

  /// A part before it is read.
  private struct Missing: Error {}

  /// - Parameter models: the models to use in place of those of the folder's weights.
  init(directory: String, models: DecisionModels?) {
    let parts = Mutex(self)
    // The longest ones first, so that no thread ends long behind the others.
    DispatchQueue.concurrentPerform(iterations: 5) { number in
      switch number {
      case 0:
        let made = Result { try IndicatorCatalogue(directory: directory) }
        parts.withLock { $0.catalogue = made }
      case 1:
        let made = Result {
          let table = try IndustryTable(directory: directory)
          return (table, try IndustryLexicon(directory: directory, table: table))
        }
        parts.withLock { $0.industries = made }
      case 2:
        let made = Result { try Self.extractor(of: directory) }
        parts.withLock { $0.extractor = made }
      case 3:
        let made = Result { try models ?? DecisionModels(directory: directory) }
        parts.withLock { $0.models = made }
      default:
        let words = Self.words(of: directory)
        parts.withLock { $0.takeWords(of: words) }
      }
    }
    self = parts.withLock { $0 }
  }

  private init() {}

  private static func extractor(of directory: String) throws -> IndicatorExtractor {
    try IndicatorExtractor(
      units: try table("units.tsv", directory), measures: try table("measures.tsv", directory),
      cues: try table("cues.tsv", directory),
      phrases: try table("phrases.tsv", directory), times: try table("time-words.tsv", directory))
  }

  /// The smaller vocabularies of a folder.
  private static func words(of directory: String) -> AnalyzerParts {
    var parts = AnalyzerParts()
    parts.geoparsing = Result { try GeoparsingLexicon(directory: directory) }
    parts.lexicon = Result { try Lexicon(directory: directory) }
    parts.tableWords = Result {
      try TableWords(
        bytes: try table(TableWords.file, directory), path: directory + "/" + TableWords.file)
    }
    return parts
  }

  private mutating func takeWords(of other: AnalyzerParts) {
    geoparsing = other.geoparsing
    lexicon = other.lexicon
    tableWords = other.tableWords
  }

  private static func table(_ name: String, _ directory: String) throws -> [UInt8] {
    try InputFile.bytes(of: directory + "/" + name)
  }
}
