import Gazetteers
import Geoparsing
import Language
import TextScanning

/// The references of an article in text order, and what the article as a whole is about.
final class ArticlePlaces {
  let tree: PlaceTree
  private(set) var references: [PlaceReference] = []
  private let tally: Tally
  /// The finest place of the title, and of the first two sentences.
  let title: Int?
  let lead: Int?
  /// The place that the geoparser takes the article to be about.
  let focus: Int?
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
    tally = Tally(names, in: tree)
    let blocks = discourse.article.blocks
    title = Self.finest(names.filter { blocks[$0.block].kind == .title })
    let opening = discourse.sentences.indices.filter {
      blocks[discourse.sentences[$0].block].kind == .body
    }.prefix(2)
    lead = Self.finest(names.filter { opening.contains($0.sentence) })
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
    let node = tally.dominants[Int(rank.rawValue)]
    return node < 0 ? nil : node
  }

  /// How many names are of a place or lie in it, by node.
  var counts: [Int] { tally.counts }
  /// All names.
  var total: Int { tally.total }
  /// The place that more than half of all names are of.
  var majority: Int? { tally.majority }

  /// How often the article names each place.
  private struct Tally {
    private(set) var counts: [Int]
    /// The node of each rank that most names are of.
    private(set) var dominants = [Int](repeating: -1, count: PlaceRank.allCases.count)
    private(set) var total = 0
    private(set) var majority: Int?

    init(_ names: [PlaceReference], in tree: PlaceTree) {
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
        let node = dominants[Int(rank.rawValue)]
        if node >= 0, counts[node] * 2 > total { majority = node }
      }
    }
  }

  private static func finest(_ names: [PlaceReference]) -> Int? {
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
