/// What an article, or a section of a digest that has a place of its own, is about.
struct PlaceTopics {
  /// How many names are of a place or lie in it, by node: those that have any, since a digest of many
  /// sections names many places that each is not about.
  private let counts: [Int: Int]
  /// All names.
  let total: Int
  /// The node of each rank that most names are of.
  private let dominants: [Int?]
  /// The finest place of the title, of the first two sentences, and the one that more than half of
  /// all names are of.
  let title: Int?
  let lead: Int?
  let majority: Int?
  /// The place that the text is taken to be about.
  let focus: Int?

  /// - Parameters:
  ///   - names: the names of the text, lists' common areas apart.
  ///   - opening: the sentences that it opens with.
  init(
    of names: ArraySlice<PlaceReference>, in tree: PlaceTree, title: Int?, focus: Int?,
    opening: [Int]
  ) {
    var counts: [Int: Int] = [:]
    var total = 0
    for name in names where name.kind != .list {
      total += 1
      var node = name.node
      while node >= 0 {
        counts[node, default: 0] += 1
        node = tree.nodes[node].parent
      }
    }
    var dominants = [Int?](repeating: nil, count: PlaceRank.allCases.count)
    var most = [Int](repeating: 0, count: dominants.count)
    for (node, count) in counts.sorted(by: { $0.key < $1.key }) {
      let rank = tree.rank(node).rawValue
      if count > most[rank] { (dominants[rank], most[rank]) = (node, count) }
    }
    majority =
      [PlaceRank.village, .township, .county].lazy
      .filter { most[$0.rawValue] * 2 > total }
      .compactMap { dominants[$0.rawValue] }.first
    lead = Self.finest(names.filter { opening.contains($0.sentence) })
    self.counts = counts
    self.total = total
    self.dominants = dominants
    self.title = title
    self.focus = focus
  }

  /// How many names are of a node or lie in it.
  func count(_ node: Int) -> Int { counts[node, default: 0] }

  /// The node of a rank that most names are of, or nil.
  func dominant(_ rank: PlaceRank) -> Int? { dominants[rank.rawValue] }

  /// The finest of some names, the last of equals.
  static func finest(_ names: some Sequence<PlaceReference>) -> Int? {
    names.max { $0.rank < $1.rank }?.node
  }
}
