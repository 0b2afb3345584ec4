import Gazetteers
import Language

/// Gives area words their places as the text goes on: 全乡 is the township that the paragraph opened
/// with, else that of the title, else the one spoken of last.
struct AreaWordResolver {
  /// How many references back an area word may look.
  private static let reach = 32

  private let places: ArticlePlaces
  private let province: Int?
  /// The place of each rank that was spoken of last.
  private var current: [PlaceRank: Int] = [:]
  private(set) var references: [PlaceReference] = []
  /// Where the references of the current block begin.
  private var blockStart = 0

  init(places: ArticlePlaces, province: Int?) {
    self.places = places
    self.province = province
  }

  /// Goes on by a name.
  mutating func take(_ name: PlaceReference) {
    append(name)
    guard !name.isFirm, name.before != .agent else { return }
    var node = name.node
    while node >= 0 {
      current[places.tree.rank(node)] = node
      node = places.tree.nodes[node].parent
    }
    // What lies elsewhere is no longer spoken of.
    for (rank, other) in current
    where rank > name.rank && !places.tree.isBelow(other, name.node) {
      current[rank] = nil
    }
  }

  /// Goes on by an area word, which is left out where nothing tells its place.
  mutating func resolve(_ word: AreaWord, _ reader: ReferenceReader) {
    let block = reader.discourse.sentences[reader.discourse.sentence(at: word.range.lowerBound)]
      .block
    guard let node = node(of: word, in: block) else { return }
    append(reader.reference(word.range, node, word.kind, in: places.tree))
  }

  private mutating func append(_ reference: PlaceReference) {
    if references.last?.block != reference.block { blockStart = references.count }
    references.append(reference)
  }

  private func node(of word: AreaWord, in block: Int) -> Int? {
    if word.rank == .nation { return PlaceTree.nation }
    if word.kind != .own, references.last?.block == block {
      for reference in nearby.reversed() {
        guard reference.kind != .member, !reference.isFirm, reference.before != .agent,
          reference.before != .comparison,
          reference.opening != .none || reference.kind == .chain || reference.before == .locative
        else { continue }
        if let node = area(of: word.rank, holding: reference.node) { return node }
      }
    }
    let topics = places.topics(of: block)
    if let topic = topics.title ?? topics.lead ?? topics.focus,
      let node = area(of: word.rank, holding: topic)
    {
      return node
    }
    if word.rank == .prefecture, let county = current[.county] ?? topics.dominant(.county),
      places.tree.isCountyCity(county)
    {
      return county
    }
    // 村里 with no village in sight is of any village.
    if word.rank == .village, word.kind != .whole,
      !nearby.contains(where: { $0.rank == .village && !$0.isAreaWord }),
      !isVillageSpokenOf(before: block)
    {
      return nil
    }
    let dominant = topics.dominant(word.rank)
    let spokenOf =
      word.kind == .own ? dominant ?? current[word.rank] : current[word.rank] ?? dominant
    return spokenOf ?? (word.rank == .province ? province : nil)
  }

  /// The last references of the block spoken of last. What is far back no longer counts; the bound
  /// keeps long paragraphs linear.
  private var nearby: ArraySlice<PlaceReference> {
    references[max(blockStart, references.count - Self.reach)...]
  }

  /// Whether a village is the latest name of one of the two paragraphs before.
  private func isVillageSpokenOf(before block: Int) -> Bool {
    guard let last = references.suffix(Self.reach).last(where: { !$0.isAreaWord }) else {
      return false
    }
    return last.rank == .village && block - last.block <= 2
  }

  /// The area of a rank that holds a place; 全市 of a county that is a city is the county.
  private func area(of rank: PlaceRank, holding node: Int) -> Int? {
    if rank == .prefecture, let county = places.tree.ancestor(of: node, at: .county),
      places.tree.isCountyCity(county)
    {
      return county
    }
    return places.tree.ancestor(of: node, at: rank)
  }
}
