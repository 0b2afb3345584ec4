public import Gazetteers
public import TextScanning

/// Recognises every place that a report names and resolves each to the one that is meant.
///
///     let geoparser = Geoparser(gazetteer: gazetteer, lexicon: lexicon)
///     for mention in geoparser.mentions(in: report).joined() { ... }
///
/// One pass of the name index gives the candidates of each block; two passes over the candidates
/// decide: the first with the counties that full names imply, the second also with what the first
/// has found, so that 东沟 is read where 东沟村 is named further down.
public struct Geoparser: Sendable {
  /// The places known.
  public let gazetteer: Gazetteer
  private let lexicon: GeoparsingLexicon

  /// A geoparser over a gazetteer.
  public init(gazetteer: Gazetteer, lexicon: GeoparsingLexicon) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
  }

  /// What an article names.
  public struct Reading: Sendable {
    /// The mentions, by position in reading order.
    public let mentions: [ToponymMention]
    /// What was seen and not taken; empty unless explanations were asked for.
    public let rejected: [RejectedToponym]
    /// The place that the article is about, as far as its names tell.
    public let focus: ArticleFocus
    /// The place that the report is said to be about, nil where nobody says it.
    public var given: PlaceID?

    /// The reading with some of its mentions.
    package func keeping(_ isKept: (ToponymMention) -> Bool) -> Reading {
      Reading(mentions: mentions.filter(isKept), rejected: rejected, focus: focus, given: given)
    }
  }

  /// Reads a report: one reading an article, in order.
  /// - Parameters:
  ///   - report: The report.
  ///   - explains: Whether all that was rejected is kept rather than what is unresolved.
  ///   - given: The place that the report is said to be about: it acts as one named in the titles of
  ///     articles that do not tell their county.
  /// - Complexity: about linear in the text.
  public func read(
    _ report: Report, explains: Bool = false, about given: PlaceID? = nil
  ) -> [Reading] {
    let bytes = report.text.bytes
    let views = report.articles.map { article in
      article.blocks.map { BlockView($0, of: bytes, gazetteer: gazetteer, lexicon: lexicon) }
    }
    let builder = ContextBuilder(
      gazetteer: gazetteer, lexicon: lexicon, bytes: bytes, year: report.namesYear, given: given)
    var contexts = builder.contexts(of: views)
    // What the page has coined and named, and what each article has coined by itself.
    var coined = CoinedNames()
    var ownCoined: [CoinedNames] = []
    var page = ResolutionContext()
    for index in report.articles.indices {
      let alone = contexts[index].standsAlone
      var resolver = resolver(
        report, contexts[index], coined: alone ? CoinedNames() : coined, explains: false)
      resolver.read(views[index])
      var own = CoinedNames()
      for name in resolver.coined.names.dropFirst(alone ? 0 : coined.names.count) {
        own.append(name)
      }
      for name in own.names { coined.append(name) }
      ownCoined.append(own)
      contexts[index].learn(from: resolver.mentions, in: gazetteer)
      page.merge(contexts[index])
    }
    return report.articles.indices.map { index in
      let alone = contexts[index].standsAlone
      if !alone {
        contexts[index].namedInFull = page.namedInFull
        contexts[index].named = page.named
      }
      var resolver = resolver(
        report, contexts[index], coined: alone ? ownCoined[index] : coined, explains: explains)
      resolver.read(views[index])
      let focus = ArticleFocus(
        article: report.articles[index], mentions: resolver.mentions, context: contexts[index],
        bytes: report.text.bytes,
        gazetteer: gazetteer, lexicon: lexicon, given: given)
      return Reading(
        mentions: resolver.mentions, rejected: resolver.rejected, focus: focus, given: given)
    }
  }

  private func resolver(
    _ report: Report, _ context: ResolutionContext, coined: CoinedNames, explains: Bool
  ) -> ToponymResolver {
    var resolver = ToponymResolver(
      gazetteer: gazetteer, lexicon: lexicon, bytes: report.text.bytes, context: context,
      explains: explains)
    resolver.coined = coined
    return resolver
  }
}

extension ToponymResolver {
  /// Reads the blocks of an article; names of authors hold no places.
  mutating func read(_ views: [BlockView]) {
    for view in views where view.block.kind != .byline || view.block.range.count > 60 {
      read(view)
    }
  }
}

extension ResolutionContext {
  /// Takes in what a first pass has found: townships, and places named in full.
  mutating func learn(from mentions: [ToponymMention], in gazetteer: Gazetteer) {
    townships = [:]
    namedInFull = [:]
    for mention in mentions {
      guard case .place(let place) = mention.referent else { continue }
      named.insert(place)
      if mention.method == .exact { namedInFull[place, default: 0] += 1 }
      if let township = gazetteer.ancestor(of: place, at: .township) {
        townships[township, default: 0] += 1
      }
    }
  }

  /// Adds the places that another article names.
  mutating func merge(_ other: ResolutionContext) {
    for (place, count) in other.namedInFull {
      namedInFull[place] = max(namedInFull[place] ?? 0, count)
    }
    named.formUnion(other.named)
  }
}
