import ByteScanning
import Gazetteers
import TextScanning

/// A name of the gazetteer as it stands in the text, before anything is decided.
struct ToponymCandidate {
  /// The bytes of the report's text.
  let range: Range<Int>
  /// What the name can mean.
  let senses: ToponymSenses
}

/// All names of the gazetteer in a stretch of text.
struct CandidateLattice {
  /// The candidates, by start and then by rising length.
  private(set) var candidates: [ToponymCandidate] = []
  /// The start of the block that the lattice covers.
  let range: Range<Int>
  /// For each byte from `range.lowerBound`, where its candidates begin in `candidates`.
  private var starts: [Int32] = []

  /// Walks the name index from each character of a block.
  /// - Complexity: linear in the text; one index walk a character.
  init(
    _ bytes: [UInt8], _ range: Range<Int>, in gazetteer: Gazetteer, _ lexicon: GeoparsingLexicon
  ) {
    self.range = range
    var starts = [Int32](repeating: 0, count: range.count + 1)
    var candidates: [ToponymCandidate] = []
    for index in range {
      starts[index - range.lowerBound] = Int32(truncatingIfNeeded: candidates.count)
      // Names begin with a Chinese character.
      guard bytes[index] >= 0xE0 else { continue }
      gazetteer.forEachToponym(in: bytes, from: index, to: range.upperBound) { end, toponym in
        if Self.isOrdinal(bytes, index..<end, lexicon) { return }
        candidates.append(
          ToponymCandidate(range: index..<end, senses: gazetteer.senses(of: toponym)))
      }
    }
    starts[range.count] = Int32(candidates.count)
    self.starts = starts
    self.candidates = candidates
  }

  /// 第十 of 第十社区: short for a place nowhere, and a number everywhere else.
  private static func isOrdinal(
    _ bytes: [UInt8], _ name: Range<Int>, _ lexicon: GeoparsingLexicon
  ) -> Bool {
    let ordinal = lexicon.length(of: .ordinal, in: bytes, at: name.lowerBound, to: name.upperBound)
    guard ordinal > 0 else { return false }
    return stride(from: name.lowerBound + ordinal, to: name.upperBound, by: 3).allSatisfy {
      lexicon.has(.numeral, in: bytes, at: $0, to: name.upperBound)
    }
  }

  /// The candidates that begin at a byte, shortest first.
  func beginning(at index: Int) -> ArraySlice<ToponymCandidate> {
    let numbers = numbers(at: index)
    return numbers.isEmpty ? [] : candidates[numbers]
  }

  /// Where the candidates that begin at a byte stand among all.
  func numbers(at index: Int) -> Range<Int> {
    guard range.contains(index) else { return 0..<0 }
    let offset = index - range.lowerBound
    return Int(starts[offset])..<Int(starts[offset + 1])
  }
}
