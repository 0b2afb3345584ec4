import Gazetteers
import TextScanning

/// Finds out what a report and its articles are about, from names that can hardly be accidents.
struct ContextBuilder {
  let gazetteer: Gazetteer
  let lexicon: GeoparsingLexicon
  let bytes: [UInt8]
  let year: Int?
  /// The place that the report is said to be about.
  let given: PlaceID?

  /// Votes of one article.
  private struct Votes {
    var counties: [PlaceID: Double] = [:]
    var prefectures: Set<PlaceID> = []
    var townships: [PlaceID: Int] = [:]
    var named: [PlaceID: Int] = [:]
  }

  /// How much of a vote another article's names have.
  private static let otherArticle = 0.15
  /// A title says what the article is about.
  private static let titleWeight = 3.0
  /// The least vote of a county that an article is about: less than its name, or than a township
  /// whose name is unique.
  private static let ownCounty = 2.0

  /// The context of each article.
  ///
  /// An article that tells its county hears nothing from the others of its page, so that they can
  /// change nothing in it; one that does not has the page's context.
  func contexts(of views: [[BlockView]]) -> [ResolutionContext] {
    let votes = views.map { self.votes(of: $0) }
    var page = Votes()
    for vote in votes {
      for (county, weight) in vote.counties {
        page.counties[county, default: 0] += weight * Self.otherArticle
      }
      for (place, count) in vote.named { page.named[place, default: 0] += count }
      page.prefectures.formUnion(vote.prefectures)
    }
    return votes.map { context(of: $0, page) }
  }

  private func context(of vote: Votes, _ page: Votes) -> ResolutionContext {
    var context = ResolutionContext()
    context.year = year
    context.standsAlone = vote.counties.values.contains { $0 >= Self.ownCounty }
    context.prefectures = vote.prefectures
    context.namedInFull = vote.named
    context.townships = vote.townships
    var counties = vote.counties
    if !context.standsAlone {
      for (county, weight) in page.counties { counties[county, default: 0] += weight }
      if context.prefectures.isEmpty { context.prefectures = page.prefectures }
      context.namedInFull = page.named
      addGiven(to: &counties, &context)
    }
    context.setCounties(counties, in: gazetteer)
    return context
  }

  /// Votes for the place that was given as for one named in the title.
  private func addGiven(to counties: inout [PlaceID: Double], _ context: inout ResolutionContext) {
    guard let given, !gazetteer.isOutside(given) else { return }
    if let county = gazetteer.ancestor(of: given, at: .county) {
      counties[county, default: 0] += 3 * Self.titleWeight
    } else if let prefecture = gazetteer.ancestor(of: given, at: .prefecture) {
      context.prefectures.insert(prefecture)
    }
    if let township = gazetteer.ancestor(of: given, at: .township) {
      context.townships[township, default: 0] += 1
    }
  }

  private func votes(of views: [BlockView]) -> Votes {
    var votes = Votes()
    var seen: [PlaceID: Int] = [:]
    for view in views where view.block.kind != .byline {
      let weight = view.block.kind == .title ? Self.titleWeight : 1
      for candidate in maximalFullNames(view.lattice) {
        add(candidate, weight: weight, seen: &seen, to: &votes)
      }
    }
    return votes
  }

  /// Candidates read by a full name that lie in no longer such candidate.
  private func maximalFullNames(_ lattice: CandidateLattice) -> [ToponymCandidate] {
    var kept: [ToponymCandidate] = []
    var reach = lattice.range.lowerBound
    for index in lattice.range {
      let numbers = lattice.numbers(at: index)
      guard !numbers.isEmpty,
        let longest = lattice.candidates[numbers].last(where: { candidate in
          candidate.senses.contains { $0.form != .short }
            && candidate.range.count > 6 - (isCountyName(candidate) ? 1 : 0)
        })
      else { continue }
      if longest.range.upperBound <= reach { continue }
      if longest.range.count == 6, lexicon.endsWord(bytes, index, from: lattice.range.lowerBound) {
        continue
      }
      reach = longest.range.upperBound
      kept.append(longest)
    }
    return kept
  }

  /// Two-character names count only for counties: 吉县, 应县.
  private func isCountyName(_ candidate: ToponymCandidate) -> Bool {
    candidate.senses.contains {
      $0.form == .official && gazetteer.level(of: $0.place) == .county
        && !gazetteer.isOutside($0.place)
    }
  }

  private func add(
    _ candidate: ToponymCandidate, weight: Double, seen: inout [PlaceID: Int], to votes: inout Votes
  ) {
    let senses = candidate.senses.filter { $0.form != .short && !gazetteer.isOutside($0.place) }
    guard let first = senses.first else { return }
    seen[first.place, default: 0] += 1
    // The tenth time a name is printed tells no more than the third.
    guard seen[first.place, default: 0] <= 3 || weight > 1 else { return }
    var counties: Set<PlaceID> = []
    for sense in senses {
      if let county = county(of: sense) { counties.insert(county) }
    }
    var voted: Set<PlaceID?> = []
    for sense in senses {
      let level = gazetteer.level(of: sense.place)
      let shared = 1 / Double(max(1, counties.count))
      switch level {
      case .prefecture: votes.prefectures.insert(sense.place)
      case .county where !isCommonCountyWord(sense.place):
        votes.counties[sense.place, default: 0] += 3 * weight
      case .township:
        votes.townships[sense.place, default: 0] += 1
        addCounty(of: sense.place, (counties.count == 1 ? 2.5 : shared) * weight, to: &votes)
      // A village that was moved to another township is in the index once for each.
      case .village where !isCommonVillage(candidate) && voted.insert(county(of: sense)).inserted:
        addCounty(of: sense.place, 0.7 * shared * weight, to: &votes)
      default: break
      }
      if sense.form == .official { votes.named[sense.place, default: 0] += 1 }
    }
  }

  private func county(of sense: ToponymSense) -> PlaceID? {
    gazetteer.ancestor(of: sense.place, at: .county)
  }

  private func addCounty(of place: PlaceID, _ weight: Double, to votes: inout Votes) {
    guard let county = gazetteer.ancestor(of: place, at: .county) else { return }
    votes.counties[county, default: 0] += weight
  }

  /// 城区, 郊区, 矿区 are words before they are names.
  private func isCommonCountyWord(_ place: PlaceID) -> Bool {
    gazetteer.nameBytes(of: place).count == 6 && gazetteer.nameBytes(of: place).last == 0xBA
  }

  private func isCommonVillage(_ candidate: ToponymCandidate) -> Bool {
    let core = candidate.range.lowerBound..<candidate.range.upperBound - 3
    return core.count < 6 || lexicon.isCommon(bytes, core)
  }
}
