import Decisions
import Gazetteers
import Geoparsing

/// How high a candidate place stands, the nation first.
enum PlaceRank: Int, FeatureValue, Comparable {
  case nation, province, prefecture, county, township, village, below

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The places that an article names, with everything above them, as a tree of small numbers.
struct PlaceTree {
  /// A place of the tree.
  struct Node {
    /// What it stands for; nil for the nation.
    let referent: ToponymMention.Referent?
    /// The node above; -1 for the nation.
    let parent: Int
    let rank: PlaceRank
    /// Whether it lies outside the province.
    let isOutside: Bool
  }

  /// The nation, above all else.
  static let nation = 0

  private(set) var nodes: [Node]
  private var numbers: [ToponymMention.Referent: Int] = [:]
  let gazetteer: Gazetteer
  let year: Int?

  /// A tree with nothing but the nation; paths are those in force in `year`.
  init(gazetteer: Gazetteer, year: Int?) {
    self.gazetteer = gazetteer
    self.year = year
    nodes = [Node(referent: nil, parent: -1, rank: .nation, isOutside: false)]
  }

  /// The node of an administrative place; works and sights count for the place they stand in.
  mutating func node(of referent: ToponymMention.Referent) -> Int {
    if let known = numbers[referent] { return known }
    let made: Int
    switch referent {
    case .local(_, .other, let parent): made = node(of: .place(parent))
    case .local(_, _, let parent): made = append(referent, below: node(of: .place(parent)))
    case .place(let place):
      let parent = gazetteer.parent(of: place, on: year)
      if gazetteer.level(of: place) == .other || gazetteer.isStatisticalUnit(place), let parent {
        made = node(of: .place(parent))
      } else {
        made = append(referent, below: parent.map { node(of: .place($0)) } ?? Self.nation)
      }
    }
    numbers[referent] = made
    return made
  }

  private mutating func append(_ referent: ToponymMention.Referent, below parent: Int) -> Int {
    let above = nodes[parent]
    var isOutside = above.isOutside
    if case .place(let place) = referent { isOutside = gazetteer.isOutside(place) }
    let rank = PlaceRank(rawValue: min(above.rank.rawValue + 1, PlaceRank.below.rawValue))
    nodes.append(
      Node(referent: referent, parent: parent, rank: rank ?? .below, isOutside: isOutside))
    return nodes.count - 1
  }

  /// The rank of a node.
  func rank(_ node: Int) -> PlaceRank { nodes[node].rank }

  /// Whether a node lies below another.
  func isBelow(_ node: Int, _ area: Int) -> Bool {
    var above = nodes[node].parent
    while above >= 0 {
      if above == area { return true }
      above = nodes[above].parent
    }
    return false
  }

  /// The node of a rank that is or holds a node, or nil.
  func ancestor(of node: Int, at rank: PlaceRank) -> Int? {
    var current = node
    while current >= 0, nodes[current].rank > rank { current = nodes[current].parent }
    return current >= 0 && nodes[current].rank == rank ? current : nil
  }

  /// The child of an area that is or holds a node below it.
  func child(of area: Int, towards node: Int) -> Int? {
    var current = node
    while current >= 0 {
      let parent = nodes[current].parent
      if parent == area { return current }
      current = parent
    }
    return nil
  }

  /// Whether an area is a county called a city, which speaks of itself as 全市.
  func isCountyCity(_ node: Int) -> Bool {
    guard nodes[node].rank == .county, case .place(let place)? = nodes[node].referent else {
      return false
    }
    return gazetteer.isCountyCity(place)
  }
}
