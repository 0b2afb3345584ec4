import ByteScanning
import Indicators
import TextScanning

/// Names that are printed in parts.
extension IndicatorIdentifier {
  /// A name that verbs or a number stand inside: 建筑业企业完成总产值, 卫生机构 312 个, 床位 1,460 张.
  func joined(_ index: Int, _ sentence: Sentence, _ head: Range<Int>) -> Level? {
    let figure = sentence.figures[index]
    let own = compacted(head)
    var texts = [own]
    let noun = noun(of: head)
    if index > 0, noun.count >= 6, let name = sentence.names[index - 1] {
      texts.append(Array(bytes[name]) + bytes[noun])
    }
    for text in texts {
      for start in text.indices where text[start].beginsScalar && text.count - start >= 9 {
        guard catalogue.formTrie.hasMatch(in: text, from: start),
          !beginsInsideWord(start, of: text, from: 0)
        else { continue }
        if let level = level(named: text[start...], at: head, figure) { return level }
      }
    }
    return nil
  }

  /// 床位 behind what was said of 医疗卫生机构: a noun that makes a name with that of an earlier number.
  func joined(_ head: Range<Int>, _ figure: Indicator, _ topics: [Topic]) -> Level? {
    let noun = noun(of: head)
    guard noun.count >= 6 else { return nil }
    var text: [UInt8] = []
    func joined(_ form: String) -> Level? {
      text.removeAll(keepingCapacity: true)
      text += form.utf8
      text += bytes[noun]
      return level(named: text[...], at: noun, figure)
    }
    for topic in topics {
      guard let row = topic.row else { continue }
      let entry = catalogue.rows[row]
      if let level = joined(entry.name) { return level }
      for form in entry.synonyms { if let level = joined(form) { return level } }
    }
    return nil
  }

  /// The level of a number that a text names whole, which stands at a range.
  private func level(named text: ArraySlice<UInt8>, at range: Range<Int>, _ figure: Indicator)
    -> Level?
  {
    whole(text, at: range) { fits(figure, $0, text.count) }.map { level(of: $0, figure) }
  }

  /// What a text names whole, which stands at a range: of its senses the first that may be.
  func whole(
    _ text: some RandomAccessCollection<UInt8>, at range: Range<Int>,
    where isAllowed: (CatalogueRow) -> Bool
  ) -> Found? {
    catalogue.formTrie.value(of: text).flatMap { found($0, at: range, where: isAllowed) }
  }

  /// A form at a range, as the first of its senses that may be.
  func found(
    _ form: Int, at range: Range<Int>, where isAllowed: (CatalogueRow) -> Bool
  ) -> Found? {
    catalogue.forms[form].senses.first { isAllowed(catalogue.rows[$0.row]) }
      .map { Found(range: range, row: $0.row, member: $0.member) }
  }

  /// A text without the verbs that may stand inside a name.
  func compacted(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if let end = words.end(.inner, at: index, to: range.upperBound) {
        text += bytes[start..<index]
        index = end
        start = end
      } else {
        index += 1
      }
    }
    return text + bytes[start..<range.upperBound]
  }
}
