import ByteScanning
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
  /// Where a name of the gazetteer or an unlisted one may begin, ascending.
  private let stops: [Int]
  private var stop = 0
  /// What is known of each candidate by its text alone, once somebody has asked.
  private var traits: [CandidateTraits?]

  init(
    _ block: TextBlock, of bytes: [UInt8], gazetteer: Gazetteer, lexicon: GeoparsingLexicon
  ) {
    self.block = block
    lattice = CandidateLattice(bytes, block.range, in: gazetteer, lexicon)
    nameGuard = NameGuard(bytes, block.range, lexicon)
    traits = Array(repeating: nil, count: lattice.candidates.count)
    var suffixes: [Int] = []
    for index in block.range
    where bytes[index] == 0xE9 || bytes[index] == 0xE4 || bytes[index] == 0xE6 {
      if lexicon.nameEnd(in: bytes, at: index, to: block.range.upperBound) != nil {
        suffixes.append(index)
      }
    }
    self.suffixes = suffixes
    stops = Self.stops(in: bytes, lattice, suffixes)
  }

  /// What an unlisted name ends in begins this many bytes behind its first: two to six characters.
  private static let suffixReach = 3...3 * (UnlistedNameFinder.longest - 1)

  private static func stops(
    in bytes: [UInt8], _ lattice: CandidateLattice, _ suffixes: [Int]
  ) -> [Int] {
    var stops: [Int] = []
    var next = 0
    for index in lattice.range where bytes[index] >= 0xE0 {
      if !lattice.numbers(at: index).isEmpty {
        stops.append(index)
      } else if bytes[index] >= 0xE4, bytes[index] <= 0xE9 {
        while next < suffixes.count, suffixes[next] < index + suffixReach.lowerBound { next += 1 }
        if next < suffixes.count, suffixes[next] <= index + suffixReach.upperBound {
          stops.append(index)
        }
      }
    }
    return stops
  }

  /// The first place at or behind an index where a name may begin that the report has not coined
  /// itself.
  /// - Complexity: O(1) where the indices asked for ascend.
  func stop(from index: Int) -> Int? {
    while stop > 0, stops[stop - 1] >= index { stop -= 1 }
    while stop < stops.count, stops[stop] < index { stop += 1 }
    return stop < stops.count ? stops[stop] : nil
  }

  /// Whether 镇, 乡 or 村 stands behind an index where it may end an unlisted name.
  /// - Complexity: O(1) where the indices asked for ascend.
  func hasSuffix(behind index: Int) -> Bool {
    let nearest = index + Self.suffixReach.lowerBound
    while suffix > 0, suffixes[suffix - 1] >= nearest { suffix -= 1 }
    while suffix < suffixes.count, suffixes[suffix] < nearest { suffix += 1 }
    return suffix < suffixes.count && suffixes[suffix] <= index + Self.suffixReach.upperBound
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
