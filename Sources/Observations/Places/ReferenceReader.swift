import ByteScanning
import Gazetteers
import Geoparsing
import Language
import TextScanning

/// Reads an article's mentions and area words into references, in text order.
struct ReferenceReader {
  let discourse: Discourse
  private var words: ClassedWords { discourse.words }
  private var bytes: [UInt8] { discourse.bytes }

  /// A reference as the sentence uses it.
  func reference(
    _ range: Range<Int>, _ node: Int, _ kind: PlaceReference.Kind, in tree: PlaceTree,
    isSite: Bool = false
  ) -> PlaceReference {
    let number = discourse.sentence(at: range.lowerBound)
    let sentence = discourse.sentences[number]
    let clause = discourse.clause(at: range.lowerBound, in: sentence.range)
    return PlaceReference(
      range: range, node: node, kind: kind, rank: tree.rank(node), sentence: number,
      block: sentence.block, clauseStart: clause.lowerBound,
      opening: opening(range.lowerBound, sentence.range, clause.lowerBound),
      before: before(range.lowerBound), after: after(range.upperBound),
      isFirm: kind.rawValue < PlaceReference.Kind.own.rawValue && isFirm(behind: range.upperBound),
      isSite: isSite)
  }

  // MARK: Names

  /// The names of an article: chains give their last link, lists their members and common area.
  func names(of mentions: [ToponymMention], in tree: inout PlaceTree) -> [PlaceReference] {
    var names: [PlaceReference] = []
    for mention in mentions {
      let node = tree.node(of: mention.referent)
      var range = mention.range
      var kind = PlaceReference.Kind.name
      if let last = names.last, last.range.upperBound == range.lowerBound,
        tree.isBelow(node, last.node)
      {
        range = last.range.lowerBound..<range.upperBound
        kind = .chain
        names.removeLast()
      }
      names.append(reference(range, node, kind, in: tree, isSite: isSite(mention)))
    }
    return withLists(names, in: tree)
  }

  private func isSite(_ mention: ToponymMention) -> Bool {
    if case .local(_, .other, _) = mention.referent { return true }
    return false
  }

  /// Lists of places of one area get a reference of their own behind their members.
  private func withLists(_ names: [PlaceReference], in tree: PlaceTree) -> [PlaceReference] {
    var result: [PlaceReference] = []
    var index = 0
    while index < names.count {
      var end = index
      while end + 1 < names.count, isListed(names[end], names[end + 1], in: tree) { end += 1 }
      guard end > index else {
        result.append(names[index])
        index += 1
        continue
      }
      let members = names[index...end]
      for var member in members {
        member.kind = .member
        result.append(member)
      }
      var list = reference(
        names[index].range.lowerBound..<names[end].range.upperBound,
        tree.nodes[names[index].node].parent, .list, in: tree)
      list.memberCount = members.count
      result.append(list)
      index = end + 1
    }
    return result
  }

  private func isListed(_ left: PlaceReference, _ right: PlaceReference, in tree: PlaceTree)
    -> Bool
  {
    let gap = left.range.upperBound..<max(left.range.upperBound, right.range.lowerBound)
    guard !gap.isEmpty, gap.count <= 9, left.node != right.node,
      tree.nodes[left.node].parent == tree.nodes[right.node].parent,
      tree.nodes[left.node].parent >= 0
    else { return false }
    var index = gap.lowerBound
    while index < gap.upperBound {
      guard let word = words.word(at: index), word.classes.contains(.joiner),
        Int(word.end) <= gap.upperBound
      else { return false }
      index = Int(word.end)
    }
    return true
  }

  // MARK: Grammar

  private func opening(_ start: Int, _ sentence: Range<Int>, _ clause: Int)
    -> PlaceReference.Opening
  {
    if start - sentence.lowerBound <= 6 { return .sentence }
    if opensSoftly(start, sentence) { return .soft }
    return start - clause <= 3 ? .clause : .none
  }

  /// Whether only a date, a list number or a word of time stands before a place of the sentence.
  private func opensSoftly(_ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start - sentence.lowerBound <= 72 else { return false }
    var index = start
    var steps = 0
    if index > sentence.lowerBound, [0x2C, 0x20].contains(bytes[index - 1]) { index -= 1 }
    while index > sentence.lowerBound {
      if bytes[index - 1].isASCIIDigit || bytes[index - 1] == 0x2E {
        index -= 1
      } else if let word = words.word(endingAt: index), word.classes.contains(.time) {
        index = Int(word.start)
      } else {
        break
      }
      steps += 1
    }
    return steps >= 2 && index - sentence.lowerBound <= 36
  }

  private func before(_ start: Int) -> PlaceReference.Before {
    if start > 0, bytes[start - 1] == 0x28 { return .parenthesis }
    if start > 0, bytes[start - 1].isASCIIDigit || bytes[start - 1] == 0x2E { return .number }
    if start > 0, bytes[start - 1] == 0x2C { return .other }
    let classes = words.classes(endingAt: start)
    let order: [(WordClass, PlaceReference.Before)] = [
      (.locative, .locative), (.source, .source), (.goal, .goal), (.agent, .agent),
      (.companion, .companion), (.comparison, .comparison), (.possessive, .possessive),
      (.object, .object), (.joiner, .joiner), (.openingQuote, .quote),
    ]
    return order.first { classes.contains($0.0) }?.1 ?? .other
  }

  /// 在全省119个县(市、区)中居第103位: how many are ranked stands behind a place.
  private func isFieldOfRank(_ end: Int) -> Bool {
    guard end < bytes.count, bytes[end].isASCIIDigit else { return false }
    var index = end
    while index < min(bytes.count, end + Self.longestField),
      ![0x2C, 0x3B, 0x0A].contains(bytes[index])
    {
      if words.word(at: index)?.classes.contains(.rank) ?? false { return true }
      index += 1
    }
    return false
  }

  /// How far behind a place its rank is told, in bytes.
  private static let longestField = 60

  private func after(_ end: Int) -> PlaceReference.After {
    if end < bytes.count, [0x2C, 0x3A, 0x3B, 0x21, 0x0A].contains(bytes[end]) { return .mark }
    if isFieldOfRank(end) { return .rank }
    let classes = words.classes(at: end)
    let order: [(WordClass, PlaceReference.After)] = [
      (.possessive, .possessive), (.people, .people), (.predicate, .predicate),
      (.inside, .inside), (.office, .office), (.neighbour, .neighbour), (.rank, .rank),
    ]
    return order.first { classes.contains($0.0) }?.1 ?? .other
  }

  /// Whether a firm's name goes on behind a place: 孝义市|东山农业有限公司.
  private func isFirm(behind end: Int) -> Bool {
    let reach = end..<min(bytes.count, end + 48)
    for word in words.words(in: reach) {
      if word.classes.contains(.firm) { return true }
      let stops: [WordClass] = [
        .possessive, .joiner, .locative, .companion, .office, .people, .predicate, .inside,
      ]
      if stops.contains(where: { word.classes.contains($0) }) { return false }
      if bytes[end..<Int(word.start)].contains(where: { [0x2C, 0x3A, 0x3B, 0x0A].contains($0) }) {
        return false
      }
    }
    return false
  }
}
