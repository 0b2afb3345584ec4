public import InputFiles
public import Observations

/// What reviewers said of facts, one row a fact and field, in the order in which each was first said.
public struct CorrectionList: Sendable {
  /// The corrections.
  public private(set) var corrections: [Correction] = []
  /// What is wrong with the rows of files that were left out, a line each.
  public private(set) var leftOut: [Message] = []
  private var indices: [String: Int] = [:]

  /// A list without rows.
  public init() {}

  /// Reads a file of corrections; of rows about the same the last one holds. Rows that cannot be meant
  /// are left out, each with a line that says why: a field or number is none, a place is not known.
  /// - Parameter analyzer: What knows places, indicators and industries; without it these are not
  ///   looked at.
  /// - Throws: `InputError` where the file is no table or a column is missing.
  public init(_ bytes: [UInt8], path: String, in analyzer: ReportAnalyzer? = nil) throws(InputError)
  {
    let file = try CorrectionFile(bytes, path: path)
    var wrong = file.leftOut
    for correction in file.corrections {
      do throws(InputError) {
        if let analyzer { _ = try CorrectedValue(correction, analyzer) }
        add(correction)
      } catch {
        wrong.append(error)
      }
    }
    leftOut = wrong.sorted { $0.line ?? 0 < $1.line ?? 0 }.map {
      "\($0.fullMessage): the row is left out"
    }
  }

  /// Whether nobody said anything.
  public var isEmpty: Bool { corrections.isEmpty }

  /// Adds a correction; an earlier one of the same fact and field makes way.
  public mutating func add(_ correction: Correction) {
    if let index = indices[correction.key] {
      corrections[index] = correction.replacing(corrections[index])
    } else {
      indices[correction.key] = corrections.count
      corrections.append(correction)
    }
  }

  /// Adds those of a later list.
  public mutating func add(_ later: CorrectionList) {
    for correction in later.corrections { add(correction) }
    leftOut += later.leftOut
  }

  /// The list with the rows that an earlier one left out of its files.
  public func notingLeftOut(of earlier: CorrectionList?) -> CorrectionList {
    var noting = self
    noting.leftOut += earlier?.leftOut ?? []
    return noting
  }

  /// The reports that are spoken of, by their SHA-256.
  public var reports: Set<String> { Set(corrections.map(\.report)) }
}
