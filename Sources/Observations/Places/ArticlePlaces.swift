import Gazetteers
import Geoparsing
import Language
import TextScanning

/// The references of an article in text order, and what the article as a whole is about.
final class ArticlePlaces {
  let tree: PlaceTree
  private(set) var references: [PlaceReference] = []
  /// What the article is about, and what each section of a digest is about, by block.
  let topics: PlaceTopics
  private var sections: [(blocks: Range<Int>, topics: PlaceTopics)] = []
  /// The finest rank that the article refers to.
  private(set) var finest = PlaceRank.province
  private var firstStrong: [Int: PlaceReference] = [:]
  private var lastNames: [Int: Int] = [:]
  /// The province, where the article says 全省.
  let province: Int?

  /// - Parameter year: whose names and hierarchy are in force.
  init(
    discourse: Discourse, reading: Geoparser.Reading, gazetteer: Gazetteer, year: Int?
  ) {
    var tree = PlaceTree(gazetteer: gazetteer, year: year)
    let reader = ReferenceReader(discourse: discourse)
    let names = reader.names(of: reading.mentions, in: &tree)
    let area = reading.focus.place ?? reading.focus.county ?? reading.focus.prefecture
    let focus = area.map { tree.node(of: .place($0)) }
    // The first place of a gazetteer is its own province.
    province = gazetteer.allPlaces.first.map { tree.node(of: .place($0)) }
    // What the report is said to be about stands as if its title named it.
    let given = reading.given.map { tree.node(of: .place($0)) }
    self.tree = tree
    let blocks = discourse.article.blocks
    topics = PlaceTopics(
      of: names[...], in: tree,
      title: PlaceTopics.finest(names.filter { blocks[$0.block].kind == .title }) ?? given,
      focus: focus,
      opening: Self.opening(of: blocks.indices, discourse))
    sections = PlaceSections(names: names, tree: tree, discourse: discourse).sections
      .compactMap { section in
        guard let topic = section.topic else { return nil }
        let low = names.partition { $0.block >= section.blocks.lowerBound }
        let high = names.partition { $0.block >= section.blocks.upperBound }
        return (
          section.blocks,
          PlaceTopics(
            of: names[low..<high], in: tree, title: topic, focus: topic,
            opening: Self.opening(of: section.blocks, discourse))
        )
      }
    references = merged(names, AreaWord.words(in: discourse, apartFrom: names), reader)
    for reference in references {
      finest = max(finest, reference.rank)
      if !reference.isAreaWord { lastNames[reference.block] = reference.node }
      if !reference.isWeak, reference.kind != .member, firstStrong[reference.block] == nil {
        firstStrong[reference.block] = reference
      }
    }
  }

  /// How a node lies to another one.
  func relation(of node: Int, to other: Int) -> PlaceRelation {
    if node == other { return .same }
    if tree.isBelow(other, node) { return .above }
    if tree.isBelow(node, other) { return .below }
    return tree.nodes[node].parent == tree.nodes[other].parent ? .sibling : .apart
  }

  /// The first reference of a block that is not weak.
  func firstStrong(of block: Int) -> PlaceReference? { firstStrong[block] }

  /// The last name of a block.
  func lastName(of block: Int) -> Int? { lastNames[block] }

  /// What a block's section is about; the whole article where it has no place of its own.
  func topics(of block: Int) -> PlaceTopics {
    let index = sections.partition { $0.blocks.upperBound > block }
    guard index < sections.count, sections[index].blocks.contains(block) else { return topics }
    return sections[index].topics
  }

  /// The first two sentences of some blocks' running text.
  private static func opening(of blocks: Range<Int>, _ discourse: Discourse) -> [Int] {
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let low = discourse.sentences.partition { $0.block >= first }
    return discourse.sentences[low...].lazy.enumerated()
      .prefix { $0.element.block <= last }
      .filter { discourse.article.blocks[$0.element.block].kind == .body }
      .prefix(2).map { low + $0.offset }
  }

  // MARK: Area words

  /// Names and area words in text order, each area word with its place.
  private func merged(
    _ names: [PlaceReference], _ words: [AreaWord], _ reader: ReferenceReader
  ) -> [PlaceReference] {
    var resolver = AreaWordResolver(places: self, province: province)
    var pending = names[...]
    for word in words {
      while let name = pending.first, name.range.lowerBound < word.range.lowerBound {
        resolver.take(pending.removeFirst())
      }
      resolver.resolve(word, reader)
    }
    for name in pending { resolver.take(name) }
    return resolver.references
  }
}
