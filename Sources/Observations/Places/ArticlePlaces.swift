import Gazetteers
import Geoparsing
import Language
import TextScanning

/// The references of an article in text order, and what the article as a whole is about.
final class ArticlePlaces {
  private(set) var tree: PlaceTree
  private(set) var references: [PlaceReference] = []
  /// How many names are of a place or lie in it, by node.
  private(set) var counts: [Int] = []
  /// The node of each rank that most names are of.
  private(set) var dominants = [Int](repeating: -1, count: PlaceRank.allCases.count)
  /// All names.
  private(set) var total = 0
  /// The finest place of the title, of the first two sentences, and the one that more than half of
  /// all names are of.
  private(set) var title: Int?
  private(set) var lead: Int?
  private(set) var majority: Int?
  /// The place that the geoparser takes the article to be about.
  private(set) var focus: Int?
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
    focus = area.map { tree.node(of: .place($0)) }
    // The first place of a gazetteer is its own province.
    province = gazetteer.allPlaces.first.map { tree.node(of: .place($0)) }
    self.tree = tree
    count(names)
    findTopics(names, discourse)
    references = merged(names, AreaWord.words(in: discourse, apartFrom: names), reader)
    for reference in references {
      finest = max(finest, reference.rank)
      if !reference.isAreaWord { lastNames[reference.block] = reference.node }
      if !reference.isWeak, reference.kind != .member, firstStrong[reference.block] == nil {
        firstStrong[reference.block] = reference
      }
    }
  }

  /// The first reference of a block that is not weak.
  func firstStrong(of block: Int) -> PlaceReference? { firstStrong[block] }

  /// The last name of a block.
  func lastName(of block: Int) -> Int? { lastNames[block] }

  /// The node of a rank that most names are of, or nil.
  func dominant(_ rank: PlaceRank) -> Int? {
    let node = dominants[Int(rank.rawValue)]
    return node < 0 ? nil : node
  }

  private func count(_ names: [PlaceReference]) {
    counts = Array(repeating: 0, count: tree.nodes.count)
    for name in names where name.kind != .list {
      total += 1
      var node = name.node
      while node >= 0 {
        counts[node] += 1
        node = tree.nodes[node].parent
      }
    }
    for (node, count) in counts.enumerated() where count > 0 {
      let rank = Int(tree.rank(node).rawValue)
      if dominants[rank] < 0 || counts[dominants[rank]] < count { dominants[rank] = node }
    }
    for rank in [PlaceRank.village, .township, .county] where majority == nil {
      if let node = dominant(rank), counts[node] * 2 > total { majority = node }
    }
  }

  private func findTopics(_ names: [PlaceReference], _ discourse: Discourse) {
    let blocks = discourse.article.blocks
    title = finest(names.filter { blocks[$0.block].kind == .title })
    let opening = discourse.sentences.indices.filter {
      blocks[discourse.sentences[$0].block].kind == .body
    }.prefix(2)
    lead = finest(names.filter { opening.contains($0.sentence) })
  }

  private func finest(_ names: [PlaceReference]) -> Int? {
    names.max { $0.rank < $1.rank }?.node
  }

  // MARK: Area words

  /// Names and area words in text order, each area word with its place.
  private func merged(
    _ names: [PlaceReference], _ words: [AreaWord], _ reader: ReferenceReader
  ) -> [PlaceReference] {
    var resolver = AreaWordResolver(places: self, topic: title ?? lead ?? focus, province: province)
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
