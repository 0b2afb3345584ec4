import Language
import TextScanning

/// The sections of a digest: texts of one article that each have a place of their own, by a heading
/// (柳林县:一个老师和六个娃), by a name that the paragraph opens with (介休市。汾河水位最高时), or by the short
/// first sentence of a numbered item (1.余吾镇煤层气项目。).
///
/// Below such a head everything is read as if it were an article about that place.
struct PlaceSections {
  /// A section: its blocks, and its place, nil where it speaks of all.
  struct Section {
    var blocks: Range<Int>
    let topic: Int?
  }

  /// Heads are no longer than this, in bytes.
  private static let headLength = 36

  /// The sections in order; empty unless two of them have places that lie apart.
  let sections: [Section]

  /// - Parameter names: the names of the article, in order.
  init(names: [PlaceReference], tree: PlaceTree, discourse: Discourse) {
    let finder = HeadFinder(names: names, discourse: discourse)
    var sections: [Section] = []
    var isAmongItems = false
    for block in discourse.article.blocks.indices {
      switch finder.head(of: block) {
      case .place(let node): sections.append(Section(blocks: block..<block + 1, topic: node))
      case .other: sections.append(Section(blocks: block..<block + 1, topic: nil))
      case .item(let node) where node != nil || isAmongItems:
        sections.append(Section(blocks: block..<block + 1, topic: node))
        isAmongItems = true
        continue
      case nil, .item:
        if !sections.isEmpty {
          let start = sections[sections.count - 1].blocks.lowerBound
          sections[sections.count - 1].blocks = start..<block + 1
        }
        continue
      }
      isAmongItems = false
    }
    let topics = sections.compactMap(\.topic)
    let lieApart = zip(topics, topics.dropFirst()).contains { first, second in
      first != second && !tree.isBelow(first, second) && !tree.isBelow(second, first)
    }
    self.sections = lieApart ? sections : []
  }

  /// Finds what the blocks of an article open with.
  private struct HeadFinder {
    enum Head {
      case place(Int)
      case other
      /// A numbered item, with the place that its own short head names.
      case item(Int?)
    }

    let names: [PlaceReference]
    let discourse: Discourse

    func head(of block: Int) -> Head? {
      let text = discourse.article.blocks[block]
      let first = names.partition { $0.range.lowerBound >= text.range.lowerBound }
      let inside = names[first...].prefix { $0.range.lowerBound < text.range.upperBound }
      switch text.kind {
      case .heading: return PlaceTopics.finest(inside).map { .place($0) } ?? .other
      case .body: return runInHead(of: text, inside)
      default: return nil
      }
    }

    private func runInHead(of text: TextBlock, _ names: ArraySlice<PlaceReference>) -> Head? {
      let bytes = discourse.bytes
      if isNumbered(text) {
        guard let head = text.itemHead(in: bytes) else { return .item(nil) }
        return .item(PlaceTopics.finest(names.prefix { $0.range.upperBound <= head.upperBound }))
      }
      if let name = names.first, stands(name, atHeadOf: text), name.kind != .member,
        name.range.upperBound < text.range.upperBound
      {
        let end = name.range.upperBound
        let closesSentence = text.sentences.first.map { $0.upperBound <= end + 3 } ?? false
        if closesSentence || bytes[end] == 0x20 || bytes[end] == 0x3A { return .place(name.node) }
        return nil
      }
      let start = text.range.lowerBound
      let reach = start..<min(text.range.upperBound, start + PlaceSections.headLength)
      let isSpaced = bytes[reach].contains(0x20)
      let isShort = text.sentences.count > 1 && text.sentences[0].count <= reach.count
      guard isSpaced || isShort,
        names.first.map({ $0.range.lowerBound >= reach.upperBound }) ?? true
      else { return nil }
      return .other
    }

    /// Whether a name opens a paragraph, behind a few characters or behind a rank: 第二名:云簇镇。
    private func stands(_ name: PlaceReference, atHeadOf text: TextBlock) -> Bool {
      let front = name.range.lowerBound - text.range.lowerBound
      return front <= 9
        || front <= PlaceSections.headLength / 2
          && discourse.bytes[name.range.lowerBound - 1] == UInt8(ascii: ":")
    }

    private func isNumbered(_ text: TextBlock) -> Bool {
      let start = text.range.prefix(24)
      return LineMark.isNumbered(String(decoding: discourse.bytes[start], as: UTF8.self))
    }
  }
}
