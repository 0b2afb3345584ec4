import ByteScanning
import Gazetteers
import TextScanning

extension UnlistedNameFinder {
  /// A misprinted township or village name that stands by itself: 乎头镇 in an article about the
  /// county of 平头镇. Needs a word boundary in front, and the only listed name one character away
  /// among the townships of the article's counties or the villages of its townships.
  func freeMisprint(
    at index: Int, _ block: TextBlock, _ lattice: CandidateLattice
  ) -> CoinedName? {
    // Behind a digit stands a unit or 年, never a name.
    guard index == 0 || !bytes[index - 1].isASCIIDigit,
      let (end, level) = suffixEnd(from: index, block.range.upperBound),
      !isListed(index..<end, lattice)
    else { return nil }
    let printed = Array(bytes[index..<end])
    guard printed.count >= 9 else { return nil }
    let areas = level == .township ? counties : townships
    var found: CoinedName?
    for area in areas {
      let name = misprint(
        of: level, printed, in: area, needsLikeness: level == .village && printed.count < 12)
      guard let name else { continue }
      if found != nil { return nil }
      found = name
    }
    return found
  }

  /// A misprinted member of a list whose other members lie in `area`: 上湖、段延、云烟.
  func listMember(_ range: Range<Int>, in area: PlaceID) -> CoinedName? {
    let printed = Array(bytes[range])
    guard (6...15).contains(printed.count) else { return nil }
    let level: AdministrativeLevel =
      gazetteer.level(of: area) == .county ? .township : .village
    var found: [PlaceID] = []
    for child in gazetteer.children(of: area) where gazetteer.level(of: child) == level {
      var core = Array(gazetteer.coreBytes(of: child))
      if !EditDistance.isOneEdit(printed, core) {
        guard level == .village else { continue }
        core += lexicon.villageEnd
        guard EditDistance.isOneEdit(printed, core) else { continue }
      }
      found.append(child)
    }
    // Short names of townships are half another after one edit: they must look alike too.
    if found.count > 1 || level == .township {
      found = found.filter { looksLike($0, printed, core: true) }
    }
    guard found.count == 1, let found = found.first else { return nil }
    return CoinedName(
      bytes: printed, referent: .place(found), method: .ocr, confidence: Confidence.listMisprint,
      evidence: [.enumeration, .repaired])
  }

  /// Whether the printed name is one of the lists' own, anywhere in the province.
  private func isListed(_ range: Range<Int>, _ lattice: CandidateLattice) -> Bool {
    lattice.beginning(at: range.lowerBound).contains { candidate in
      candidate.range == range && candidate.senses.contains { !gazetteer.isOutside($0.place) }
    }
  }
}
