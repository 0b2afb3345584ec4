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

  /// Finds the focus: the most specific place that the title names, else the township, county or
  /// prefecture that most mentions lie in.
  init(
    article: Article, mentions: [ToponymMention], context: ResolutionContext, gazetteer: Gazetteer
  ) {
    let titles = article.titleBlocks
    let titled = mentions.filter { mention in
      titles.contains { $0.range.contains(mention.range.lowerBound) }
        && !gazetteer.isOutside(mention.anchor)
    }
    let most = titled.max { left, right in
      gazetteer.level(of: left.anchor) < gazetteer.level(of: right.anchor)
    }
    let county = Self.commonest(.county, mentions, gazetteer)
      ?? context.counties.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    let found = most?.anchor ?? Self.dominant(mentions, gazetteer) ?? county
    place = found ?? Self.commonest(.prefecture, mentions, gazetteer)
      ?? (context.prefectures.count == 1 ? context.prefectures.first : nil)
    self.county = found.flatMap { gazetteer.ancestor(of: $0, at: .county) } ?? county
    prefecture = self.county.flatMap { gazetteer.ancestor(of: $0, at: .prefecture) }
      ?? place.flatMap { gazetteer.ancestor(of: $0, at: .prefecture) }
  }

  /// A township that more than half of the mentions below counties lie in.
  private static func dominant(_ mentions: [ToponymMention], _ gazetteer: Gazetteer) -> PlaceID? {
    var counts: [PlaceID: Int] = [:]
    var total = 0
    for mention in mentions where !gazetteer.isOutside(mention.anchor) {
      guard let township = gazetteer.ancestor(of: mention.anchor, at: .township) else { continue }
      counts[township, default: 0] += 1
      total += 1
    }
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return best.value * 2 > total && total >= 2 ? best.key : nil
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
