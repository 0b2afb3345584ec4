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
  /// What is known of each candidate by its text alone, once somebody has asked.
  private var traits: [CandidateTraits?]

  init(
    _ block: TextBlock, of bytes: [UInt8], gazetteer: Gazetteer, lexicon: GeoparsingLexicon
  ) {
    self.block = block
    lattice = CandidateLattice(bytes, block.range, in: gazetteer)
    nameGuard = NameGuard(bytes, block.range, lexicon)
    traits = Array(repeating: nil, count: lattice.candidates.count)
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
}
