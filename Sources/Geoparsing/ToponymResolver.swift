import ByteScanning
import Gazetteers
import TextScanning

/// Reads a block from left to right and decides at each name whether it names a place, and which.
///
/// At each character the longest name that can be believed is taken; the walk goes on behind it,
/// so that a name inside a longer one is never read. Every reading is scored by `SenseScorer`.
struct ToponymResolver {
  let gazetteer: Gazetteer
  let lexicon: GeoparsingLexicon
  let bytes: [UInt8]
  let scorer: SenseScorer
  let finder: UnlistedNameFinder
  /// Names that the report has coined so far: misprints and unlisted places.
  var coined = CoinedNames()
  /// What was read last, and the township and county that the text is at.
  var state = DiscourseState()
  /// What was taken and, when asked for, what was not.
  private(set) var mentions: [ToponymMention] = []
  private(set) var rejected: [RejectedToponym] = []
  let explains: Bool

  /// The least score at which a reading is believed.
  static let threshold = 2.0

  init(
    gazetteer: Gazetteer, lexicon: GeoparsingLexicon, bytes: [UInt8],
    context: ResolutionContext, explains: Bool
  ) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
    self.bytes = bytes
    self.explains = explains
    finder = UnlistedNameFinder(
      gazetteer: gazetteer, lexicon: lexicon, bytes: bytes, context: context)
    scorer = SenseScorer(gazetteer: gazetteer, lexicon: lexicon, bytes: bytes, context: context)
  }

  /// Reads one block.
  mutating func read(_ view: BlockView) {
    let block = view.block
    var index = block.range.lowerBound
    let first = mentions.count
    state.last = nil
    while index < block.range.upperBound {
      // Names that the report has coined may begin anywhere.
      if coined.names.isEmpty {
        guard let stop = view.stop(from: index) else { break }
        index = stop
      }
      if let end = take(at: index, block, view) {
        index = end
      } else {
        index = bytes.scalarEnd(at: index)
      }
    }
    repairLists(in: block, from: first)
  }

  /// Puts a name in its place among the mentions of the block.
  mutating func insert(_ name: CoinedName, _ range: Range<Int>, from first: Int) {
    append(name, range)
    let mention = mentions.removeLast()
    mentions.insert(mention, at: firstMention(endingBehind: range.lowerBound, from: first))
  }

  /// Takes the best reading at a place and gives the end of it, or nil.
  private mutating func take(at index: Int, _ block: TextBlock, _ view: BlockView) -> Int? {
    if let end = takeCoined(at: index, block) { return end }
    let candidates = view.lattice.numbers(at: index)
    if candidates.isEmpty { return takeUnlisted(at: index, block, view) }
    let surroundings = Surroundings(view: view, state: state)
    // 三门 in 三门峡 is no place, even where the longer name is not believed either.
    let city = view.lattice.candidates[candidates].last { candidate in
      candidate.senses.contains { gazetteer.level(of: $0.place) <= .prefecture }
    }
    for number in candidates.reversed() {
      let candidate = view.lattice.candidates[number]
      if !explains, scorer.isHopeless(candidate, state) { continue }
      let readings = scorer.readings(of: number, surroundings)
      guard let first = readings.first else { continue }
      if let city, candidate.range.count < city.range.count, first.sense.form == .short { continue }
      if first.score >= Self.threshold {
        return accept(candidate, readings, view.nameGuard, block)
      }
      if explains || first.score >= Self.threshold - RejectedToponym.doubt {
        reject(candidate, first)
      }
    }
    return takeUnlisted(at: index, block, view)
  }

  private mutating func reject(_ candidate: ToponymCandidate, _ reading: SenseScorer.Reading) {
    rejected.append(
      RejectedToponym(
        range: candidate.range, place: reading.sense.place, score: reading.score,
        evidence: reading.evidence))
  }

  private mutating func accept(
    _ candidate: ToponymCandidate, _ readings: [SenseScorer.Reading], _ nameGuard: NameGuard,
    _ block: TextBlock
  ) -> Int {
    let first = readings[0]
    let method: ToponymMention.Method =
      switch first.sense.form {
      case .official: .exact
      case .short: .short
      case .alias: .alias
      }
    let range = candidate.range.lowerBound..<newVillageEnd(first, candidate.range, block)
    let rivals = readings.dropFirst().filter { $0.score > first.score - 3 }
    mentions.append(
      ToponymMention(
        range: range, referent: .place(first.sense.place), method: method,
        confidence: Confidence.of(first, rivals: Array(rivals)),
        candidates: Confidence.candidates(first, rivals: Array(rivals)),
        evidence: first.evidence))
    state.take(first.sense.place, range, in: gazetteer)
    return takeSite(behind: range, first, nameGuard, block) ?? range.upperBound
  }

  /// 赵家新村 and 赵家旧村 are settlements of the village 赵家.
  private func newVillageEnd(
    _ reading: SenseScorer.Reading, _ range: Range<Int>, _ block: TextBlock
  ) -> Int {
    guard gazetteer.level(of: reading.sense.place) == .village, reading.sense.form == .short else {
      return range.upperBound
    }
    return range.upperBound
      + lexicon.length(
        of: .settlement, in: bytes, at: range.upperBound, to: block.range.upperBound)
  }

  /// A site that a short name only names (天涯山 in front of 景区): an `other` of its own where the
  /// place lies. The full name of a place in front of a site is the place itself.
  private mutating func takeSite(
    behind range: Range<Int>, _ reading: SenseScorer.Reading, _ nameGuard: NameGuard,
    _ block: TextBlock
  ) -> Int? {
    guard reading.sense.form == .short,
      case .site(let end) = nameGuard.follower(range.upperBound, to: block.range.upperBound)
    else { return nil }
    let place = reading.sense.place
    let isVillage = gazetteer.level(of: place) == .village
    mentions.removeLast()
    mentions.append(
      ToponymMention(
        range: range.lowerBound..<end,
        referent: .local(
          name: String(decoding: bytes[range.lowerBound..<end], as: UTF8.self), level: .other,
          parent: isVillage ? gazetteer.parent(of: place) ?? place : place),
        method: .inferred, confidence: Confidence.site, candidates: [], evidence: [.unlisted]))
    return end
  }

  /// A name that the report has coined before.
  private mutating func takeCoined(at index: Int, _ block: TextBlock) -> Int? {
    guard let name = coined.match(bytes, at: index, to: block.range.upperBound) else { return nil }
    let end = index + name.bytes.count
    append(name, index..<end)
    return end
  }

  private mutating func append(_ name: CoinedName, _ range: Range<Int>) {
    mentions.append(
      ToponymMention(
        range: range, referent: name.referent, method: name.method, confidence: name.confidence,
        candidates: [], evidence: name.evidence))
    if case .place(let place) = name.referent { state.take(place, range, in: gazetteer) }
  }

  /// A misprinted or unlisted name right behind the place that contains it.
  private mutating func takeUnlisted(
    at index: Int, _ block: TextBlock, _ view: BlockView
  ) -> Int? {
    // Names begin with a Chinese character and end, two to six on, in one that says what they are.
    guard bytes[index] >= 0xE4, bytes[index] <= 0xE9,
      view.hasSuffix(behind: index)
    else { return nil }
    let found =
      finder.name(at: index, block, after: state.last)
      ?? (isFree(index, block) ? finder.freeMisprint(at: index, block, view.lattice) : nil)
    guard let name = found else { return nil }
    coined.append(name)
    let range = index..<index + name.bytes.count
    append(name, range)
    return range.upperBound
  }

  /// Whether a name may begin there without a place in front of it.
  private func isFree(_ index: Int, _ block: TextBlock) -> Bool {
    index == block.range.lowerBound
      || bytes.scalarStart(before: index).map { NameGuard.isPunctuation(bytes, $0) } ?? true
      || lexicon.hasCueBefore(bytes, index, from: block.range.lowerBound)
  }
}
