public import InputFiles

/// What reviewers said of facts, one row a fact and field, in the order in which each was first said.
public struct CorrectionList: Sendable {
  /// The corrections.
  public private(set) var corrections: [Correction] = []
  private var indices: [String: Int] = [:]

  /// A list without rows.
  public init() {}

  /// Reads a file of corrections; of rows about the same the last one holds.
  /// - Throws: `InputError` with the line: a column is missing, a field or number is none.
  public init(_ bytes: [UInt8], path: String) throws(InputError) {
    for correction in try CorrectionFile(bytes, path: path).corrections { add(correction) }
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
  }

  /// The reports that are spoken of, by their SHA-256.
  public var reports: Set<String> { Set(corrections.map(\.report)) }
}
