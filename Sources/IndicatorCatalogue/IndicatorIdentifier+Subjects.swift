import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Things that were counted, of which the numbers that follow may be.
  struct Subject {
    /// Where their name stands.
    let name: Range<Int>
    /// The row of the count.
    let row: Int
  }

  /// A number whose name goes on from what was counted before: of 小学 41 所, 在校学生 9,874 人 the
  /// second is 小学在校学生; of 规模以上工业企业 28 个, 完成增加值 13.9 亿元 the 规模以上工业企业增加值.
  func ofSubject(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    guard let subject = subject(of: index, in: sentence) else { return nil }
    let figure = sentence.figures[index]
    let noun = noun(of: head)
    var names = [(noun, Array(bytes[noun])), (head, compacted(head))]
    if let found = name(before: head, of: figure) {
      names.insert((found.range, Array(bytes[found.range])), at: 0)
    }
    for (range, name) in names where name.count >= 6 && name.count <= 36 {
      for start in subject.name where isName(start, of: subject) {
        let text = Array(bytes[start..<subject.name.upperBound]) + name
        guard let topic = topic(text: text, range, figure) else { continue }
        return Level(topic: topic, name: range)
      }
    }
    return nil
  }

  /// Whether the end of a subject's name from a byte on names it too: 小学 of 普通小学, not of 中小学.
  private func isName(_ start: Int, of subject: Subject) -> Bool {
    guard bytes[start].beginsScalar, subject.name.upperBound - start >= 6 else { return false }
    if start == subject.name.lowerBound { return true }
    guard let form = catalogue.formTrie.value(of: bytes[start..<subject.name.upperBound]) else {
      return false
    }
    return catalogue.forms[form].senses.contains { $0.row == subject.row }
  }

  /// What was counted last in the sentence or before it, in front of a number; of 小学 38 所、初中 15 所
  /// neither, for what follows is of both.
  private func subject(of index: Int, in sentence: Sentence) -> Subject? {
    for before in (0..<index).reversed() {
      guard let name = sentence.names[before], isCount(sentence.topics[before]),
        let row = sentence.topics[before]?.row
      else { continue }
      let isOfList = before > 0 && isCount(sentence.topics[before - 1])
      return isOfList ? nil : Subject(name: name, row: row)
    }
    return sentence.subject
  }

  /// The only thing that a sentence counts, which the next sentence may go on with; none of several.
  func lastSubject(of sentence: Sentence) -> Subject? {
    let counted = sentence.figures.indices.filter { isCount(sentence.topics[$0]) }
    return counted.count > 1 ? nil : subject(of: sentence.figures.count, in: sentence)
  }

  private func isCount(_ topic: Topic?) -> Bool {
    guard let row = topic?.row else { return false }
    return catalogue.rows[row].measure == .count
  }

  /// 新培育 7 户, 总数达到 46 户: the whole of what the number in front is newly added to.
  func total(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    guard index > 0, words.occurs(.total, in: head), let before = sentence.topics[index - 1],
      let row = before.row, !before.id.hasPrefix("share/"),
      fits(sentence.figures[index], catalogue.rows[row], 12)
    else { return nil }
    guard catalogue.rows[row].role == "flow_of" || catalogue.rows[row].kind == .flow else {
      return Level(topic: Topic(id: catalogue.rows[row].id, row: row), name: nil)
    }
    // 建成 1.8 万亩, 累计达到 9.6 万亩: what the year adds is no part of its own sum.
    let parent = catalogue.rows[row].parent
    guard catalogue.rows[row].role == "flow_of", let stock = catalogue.number(of: parent) else {
      return nil
    }
    return Level(topic: Topic(id: parent, row: stock), name: nil)
  }

  /// 突破 3 亿元大关, 达到 3.12 亿元: the value is the number behind a mark that was passed, and the mark
  /// is none.
  func takeMilestone(before index: Int, _ sentence: inout Sentence) {
    guard index > 0, sentence.identities[index].id.isEmpty,
      let topic = sentence.topics[index - 1], !sentence.identities[index - 1].id.isEmpty
    else { return }
    let own = sentence.figures[index].quantity
    let mark = sentence.figures[index - 1].quantity
    let tail = tail(of: index - 1, in: sentence)
    let head = head(of: index, in: sentence)
    guard own.dimension == mark.dimension, mark.value <= own.value,
      words.end(.milestone, at: tail.lowerBound, to: tail.upperBound) != nil,
      unknown(in: head).isEmpty, words.occurs(.level, in: head)
    else { return }
    sentence.topics[index] = topic
    sentence.identities[index] = sentence.identities[index - 1]
    sentence.identities[index - 1] = IndicatorIdentity()
  }

  /// 新增规上工业企业 3 户、高新技术企业 2 户: the word in front of a list restricts all of it.
  func sharedRestriction(_ index: Int, _ sentence: Sentence, _ name: Range<Int>) -> String {
    guard index > 0, isStock(sentence.topics[index]), isStock(sentence.topics[index - 1]),
      let before = sentence.topics[index - 1]?.id,
      let mark = before.lastIndex(of: "~"),
      connectors.contains(
        Array(bytes[zone(of: index, in: sentence).lowerBound..<name.lowerBound]))
    else { return "" }
    let word = before[before.index(after: mark)...]
    return catalogue.words.all(.newly).contains(Array(word.utf8)) ? "~" + word : ""
  }

  /// 小额信贷 156 户 780 万元: two numbers side by side have one name in front of the first.
  func beside(_ index: Int, _ sentence: Sentence) -> Level? {
    guard index > 0, sentence.topics[index - 1] == nil else { return nil }
    let between =
      sentence.figures[index - 1].quantity.range
      .upperBound..<max(
        sentence.figures[index - 1].quantity.range.upperBound,
        sentence.figures[index].quantity.range.lowerBound)
    guard between.isEmpty || connectors.contains(Array(bytes[between])),
      sentence.figures[index].quantity.dimension
        != sentence.figures[index - 1].quantity.dimension,
      let found = name(
        before: head(of: index - 1, in: sentence), of: sentence.figures[index])
    else { return nil }
    return Level(topic: topic(of: found), name: found.range)
  }

  private func isStock(_ topic: Topic?) -> Bool {
    topic?.row.map { catalogue.rows[$0].kind == .stock } ?? false
  }

  // MARK: Numbers that measure nothing

  /// Whether a number only bounds what the next one counts: 60 岁以上老人 1,200 人, 收入 10 万元以下的村
  /// 42 个, 产值超 10 亿元的企业 7 家.
  func isThreshold(_ index: Int, in sentence: Sentence) -> Bool {
    guard index + 1 < sentence.figures.count else { return false }
    let approximation = sentence.figures[index].quantity.approximation
    guard approximation == .atLeast || approximation == .atMost else { return false }
    let own = sentence.figures[index].quantity
    let next = sentence.figures[index + 1].quantity
    guard
      own.range.upperBound > own.unitRange.upperBound
        || bytes.hasWord("的", at: own.range.upperBound, before: next.range.lowerBound),
      own.range.upperBound < next.range.lowerBound
    else { return false }
    let between = own.range.upperBound..<next.range.lowerBound
    return (!unknown(in: between).isEmpty || bytes[own.range.upperBound] == UInt8(ascii: ")"))
      && !between.contains { bytes[$0].beginsScalar && isMark($0) }
      && !connectors.contains { bytes[between].starts(with: $0) }
  }

  /// Whether a number is what others are counted by, or is counted by one: 每千人拥有 3.5 人.
  func isRatio(_ index: Int, in sentence: Sentence) -> Bool {
    if isBase(index, in: sentence) { return true }
    guard index > 0, isBase(index - 1, in: sentence) else { return false }
    let own = sentence.figures[index].quantity.range
    let between = sentence.figures[index - 1].quantity.range.upperBound..<own.lowerBound
    return !between.contains { bytes[$0].beginsScalar && isMark($0) }
  }

  private func isBase(_ index: Int, in sentence: Sentence) -> Bool {
    let number = sentence.figures[index].quantity
    return number.isBareScale || number.isChinese
      ? words.ending(.base, at: number.numberRange.lowerBound, from: sentence.range.lowerBound)
        != nil : false
  }
}
