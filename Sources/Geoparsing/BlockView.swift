import Gazetteers
import TextScanning

/// A block of the text with what both passes look at: its names and what stands round them.
///
/// One object for all, since what is judged at every character must not be copied. It stays inside
/// the reading of one report.
final class BlockView {
  let block: TextBlock
  let lattice: CandidateLattice
  let nameGuard: NameGuard
  /// Where 镇, 乡 and 村 stand, ascending: what an unlisted name ends in.
  private let suffixes: [Int]
  private var suffix = 0
  /// What is known of each candidate by its text alone, once somebody has asked.
  private var traits: [CandidateTraits?]

  init(
    _ block: TextBlock, of bytes: [UInt8], gazetteer: Gazetteer, lexicon: GeoparsingLexicon
  ) {
    self.block = block
    lattice = CandidateLattice(bytes, block.range, in: gazetteer)
    nameGuard = NameGuard(bytes, block.range, lexicon)
    traits = Array(repeating: nil, count: lattice.candidates.count)
    var suffixes: [Int] = []
    for index in block.range
    where bytes[index] == 0xE9 || bytes[index] == 0xE4 || bytes[index] == 0xE6 {
      if bytes.hasWord("镇", at: index, before: block.range.upperBound)
        || bytes.hasWord("乡", at: index, before: block.range.upperBound)
        || bytes.hasWord("村", at: index, before: block.range.upperBound)
      {
        suffixes.append(index)
      }
    }
    self.suffixes = suffixes
  }

  /// Whether 镇, 乡 or 村 begins at least `nearest` and at most `farthest` bytes behind an index.
  /// - Complexity: O(1) where the indices asked for ascend.
  func hasSuffix(behind index: Int, _ nearest: Int, _ farthest: Int) -> Bool {
    while suffix > 0, suffixes[suffix - 1] >= index + nearest { suffix -= 1 }
    while suffix < suffixes.count, suffixes[suffix] < index + nearest { suffix += 1 }
    return suffix < suffixes.count && suffixes[suffix] <= index + farthest
  }

  /// The traits of a candidate, made at the first call.
  func traits(of number: Int, _ make: () -> CandidateTraits) -> CandidateTraits {
    if let known = traits[number] { return known }
    let made = make()
    traits[number] = made
    return made
  }
}

/// What the text round a name tells of it, whatever it means and whatever was read before.
struct CandidateTraits {
  let characters: Int
  let follower: NameGuard.Follower
  let opensClause: Bool
  let endsFree: Bool
  let isCommon: Bool
  let isQuoted: Bool
  let isWordOfVillage: Bool
  let isAlone: Bool
  /// Whether the separator of a list, or 等, follows.
  let goesOnAsList: Bool
}
