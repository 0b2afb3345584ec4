import ByteScanning
import Gazetteers
import TextScanning

/// Finds names that no list has, right behind the place that contains them: misprints of a listed
/// name, and villages that the text itself calls so.
///
/// A misprint is repaired only when the printed name is nowhere in its context and exactly one
/// listed name there is one character away. Townships are a closed list, so that an unknown one
/// must be a misprint; villages are not, so that a short one stays what is printed.
struct UnlistedNameFinder {
  let gazetteer: Gazetteer
  let lexicon: GeoparsingLexicon
  let bytes: [UInt8]
  let context: ResolutionContext
  /// The counties that the article is about and the townships that it names, ascending.
  let counties: [PlaceID]
  let townships: [PlaceID]

  init(
    gazetteer: Gazetteer, lexicon: GeoparsingLexicon, bytes: [UInt8], context: ResolutionContext
  ) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.bytes = bytes
    self.context = context
    counties = context.counties.filter { $0.value >= 0.5 }.map(\.key).sorted()
    townships = context.townships.keys.sorted()
  }

  /// The longest name looked for, in characters.
  static let longest = 6

  /// The unlisted name that begins at a place right behind `last`, or nil.
  func name(
    at index: Int, _ block: TextBlock, after last: (place: PlaceID, range: Range<Int>)?
  ) -> CoinedName? {
    guard let last, last.range.upperBound == index, !gazetteer.isOutside(last.place) else {
      return nil
    }
    let level = gazetteer.level(of: last.place)
    guard level == .county || level == .township || level == .prefecture else { return nil }
    guard let (end, suffix) = suffixEnd(from: index, block.range.upperBound) else { return nil }
    let printed = Array(bytes[index..<end])
    switch suffix {
    case .township where level == .county: return misprint(of: .township, printed, in: last.place)
    case .village where level == .township || level == .county:
      return village(printed, in: last.place, end: end, limit: block.range.upperBound)
    default: return nil
    }
  }

  /// The end of the shortest run that ends in 镇, 乡 or 村, without words that no name holds.
  func suffixEnd(from start: Int, _ limit: Int) -> (Int, AdministrativeLevel)? {
    guard let (last, end, suffix) = suffix(from: start, limit) else { return nil }
    var index = start
    while index < last {
      let words = lexicon.lengths(in: bytes, at: index, to: limit)
      if words[.countedMembers] > 0 || words[.breaker] > 0 || words[.government] > 0 { return nil }
      index = bytes.scalarEnd(at: index)
    }
    return (end, suffix)
  }

  /// The first 镇, 乡 or 村 of a run of Chinese characters: where it begins, where it ends.
  private func suffix(from start: Int, _ limit: Int) -> (
    start: Int, end: Int, AdministrativeLevel
  )? {
    var index = start
    for position in 0..<Self.longest {
      guard index < limit, bytes[index] >= 0xE4, bytes[index] <= 0xE9 else { return nil }
      let next = bytes.scalarEnd(at: index)
      if position >= 1, let level = lexicon.nameEnd(in: bytes, at: index, to: limit),
        level == .township || position >= 2
      {
        return (index, next, level)
      }
      index = next
    }
    return nil
  }

  private func village(_ printed: [UInt8], in area: PlaceID, end: Int, limit: Int) -> CoinedName? {
    let followed = lexicon.length(of: .villageword, in: bytes, at: end, to: limit) > 0
    if followed && !lexicon.has(.bodyOfVillage, in: bytes, at: end, to: limit) { return nil }
    // In two characters any other one may stand; it must look like the right one.
    if let repaired = misprint(
      of: .village, printed, in: area, needsLikeness: printed.count < 12)
    {
      return repaired
    }
    guard gazetteer.level(of: area) == .township else { return nil }
    return CoinedName(
      bytes: printed,
      referent: .local(
        name: String(decoding: printed, as: UTF8.self), level: .village, parent: area),
      method: .inferred, confidence: Confidence.unlisted, evidence: [.chain, .unlisted])
  }

  /// The place below `area` whose name is one character away from what is printed: the only one, or
  /// of several the only one whose character looks like the printed one.
  /// - Parameter needsLikeness: Whether the characters must look alike even where it is the only one.
  func misprint(
    of level: AdministrativeLevel, _ printed: [UInt8], in area: PlaceID, needsLikeness: Bool = false
  ) -> CoinedName? {
    // A word of the language is itself and no misprinted name.
    guard !lexicon.isCommon(printed, printed.startIndex..<printed.endIndex) else { return nil }
    let children = gazetteer.children(of: area).lazy.filter {
      gazetteer.level(of: $0) == level && inForce($0)
    }
    var found = gazetteer.places(misprinted: printed, among: children)
    if needsLikeness || found.count > 1 { found = found.filter { looksLike($0, printed) } }
    guard found.count == 1, let found = found.first else { return nil }
    return CoinedName(
      bytes: printed, referent: .place(found), method: .ocr, confidence: Confidence.misprint,
      evidence: [.chain, .repaired])
  }

  /// Whether the printed name has one character for another that looks like it.
  func looksLike(_ place: PlaceID, _ printed: [UInt8], core: Bool = false) -> Bool {
    let name = core ? Array(gazetteer.coreBytes(of: place)) : Array(gazetteer.nameBytes(of: place))
    return unsafe printed.withUnsafeBufferPointer { printed in
      unsafe name.withUnsafeBufferPointer { name in
        unsafe EditDistance.replacement(printed, name).map {
          LookalikeCharacters.areAlike($0.0, $0.1)
        }
          ?? false
      }
    }
  }

  private func inForce(_ place: PlaceID) -> Bool {
    gazetteer.isInForce(place, on: context.year ?? gazetteer.latestYear)
  }
}
