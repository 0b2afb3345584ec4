import ByteScanning
public import Gazetteers
import TextScanning

/// The places that an article is about: what 全乡, 该镇, 我市 refer to where nothing nearer is named.
public struct ArticleFocus: Sendable {
  /// The most specific place that the whole article is about, or nil.
  public let place: PlaceID?
  /// The county it is about, or nil.
  public let county: PlaceID?
  /// The prefecture it is about, or nil.
  public let prefecture: PlaceID?

  /// Finds the focus: the most specific place that the title names or that most mentions lie in, else
  /// the one that the report is said to be about.
  init(
    article: Article, mentions: [ToponymMention], context: ResolutionContext, bytes: [UInt8],
    gazetteer: Gazetteer, lexicon: GeoparsingLexicon, given: PlaceID? = nil
  ) {
    // Titles stand in front of all else.
    let body = article.titleBlocks.last?.range.upperBound ?? 0
    let titled = mentions.filter {
      $0.range.lowerBound < body && !gazetteer.isOutside($0.anchor)
    }
    let most = titled.max { left, right in
      gazetteer.level(of: left.anchor) < gazetteer.level(of: right.anchor)
    }
    let county =
      Self.commonest(.county, mentions, gazetteer)
      ?? context.counties.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let dominant = Self.dominant(mentions, gazetteer)
    var found = most?.anchor ?? dominant ?? given ?? county
    // The text may be about a part of what the title names.
    if let titled = found, let dominant, gazetteer.isWithin(dominant, titled) {
      found = dominant
    }
    if let lead = Self.lead(article, mentions, bytes, gazetteer, lexicon),
      found.map({ gazetteer.isWithin(lead, $0) }) ?? true
    {
      found = lead
    }
    place =
      found ?? Self.commonest(.prefecture, mentions, gazetteer)
      ?? (context.prefectures.count == 1 ? context.prefectures.first : nil)
    self.county = found.flatMap { gazetteer.ancestor(of: $0, at: .county) } ?? county
    prefecture =
      self.county.flatMap { gazetteer.ancestor(of: $0, at: .prefecture) }
      ?? place.flatMap { gazetteer.ancestor(of: $0, at: .prefecture) }
  }

  /// The village, else the township, that more than half of all mentions are of or lie in.
  private static func dominant(_ mentions: [ToponymMention], _ gazetteer: Gazetteer) -> PlaceID? {
    let inside = mentions.filter { !gazetteer.isOutside($0.anchor) }
    guard inside.count >= 3 else { return nil }
    for level in [AdministrativeLevel.village, .township] {
      guard let place = commonest(level, inside, gazetteer) else { continue }
      let count = inside.filter { gazetteer.ancestor(of: $0.anchor, at: level) == place }.count
      if count * 2 > inside.count { return place }
    }
    return nil
  }

  /// The most specific place that the first two sentences name, where the text comes back to it and it
  /// is at least a quarter of what lies below counties.
  private static func lead(
    _ article: Article, _ mentions: [ToponymMention], _ bytes: [UInt8], _ gazetteer: Gazetteer,
    _ lexicon: GeoparsingLexicon
  ) -> PlaceID? {
    // A feature may open with somebody's words before it says where it is.
    guard let opening = article.blocks.first(where: { $0.kind == .body })?.sentences.prefix(2),
      let start = opening.first?.lowerBound, let end = opening.last?.upperBound
    else { return nil }
    let named = mentions.filter {
      (start..<end).contains($0.range.lowerBound) && !gazetteer.isOutside($0.anchor)
    }
    guard
      let place = named.map(\.anchor).max(by: { gazetteer.level(of: $0) < gazetteer.level(of: $1) }
      ),
      gazetteer.level(of: place) > .county
    else { return nil }
    let below = mentions.filter {
      !gazetteer.isOutside($0.anchor) && gazetteer.level(of: $0.anchor) > .county
    }
    let own = below.filter { gazetteer.isWithin($0.anchor, place) }.count
    if own >= 2, own * 4 >= below.count { return place }
    return introducesPerson(named, place, bytes, gazetteer, lexicon) ? place : nil
  }

  /// 东山乡西庄村的李二牛...: a feature opens with whom it is about, at home in a village that stands
  /// right behind its township.
  private static func introducesPerson(
    _ named: [ToponymMention], _ place: PlaceID, _ bytes: [UInt8], _ gazetteer: Gazetteer,
    _ lexicon: GeoparsingLexicon
  ) -> Bool {
    guard gazetteer.level(of: place) == .village,
      let index = named.firstIndex(where: { $0.anchor == place }), index > 0,
      named[index - 1].range.upperBound == named[index].range.lowerBound
    else { return false }
    return lexicon.has(
      .personBehind, in: bytes, at: named[index].range.upperBound, to: bytes.count)
  }

  private static func commonest(
    _ level: AdministrativeLevel, _ mentions: [ToponymMention], _ gazetteer: Gazetteer
  ) -> PlaceID? {
    var counts: [PlaceID: Int] = [:]
    for mention in mentions where !gazetteer.isOutside(mention.anchor) {
      guard let place = gazetteer.ancestor(of: mention.anchor, at: level) else { continue }
      counts[place, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
