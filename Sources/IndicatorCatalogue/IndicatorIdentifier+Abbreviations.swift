import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// A name that leaves out what it shares with the one before: 农村居民 24,375 元 after the income of
  /// all, 其中第一产业 after the product of the place.
  func abbreviated(_ head: Range<Int>, _ figure: Indicator, _ topics: [Topic]) -> Level? {
    for noun in nouns(of: head) where noun.count >= 6 || isRestriction(noun) {
      // A longer noun begins no form where a shorter one begins none.
      guard mayBeginForm(noun) || mayEndName(noun) else { return nil }
      if let level = abbreviated(noun: noun, figure, topics) { return level }
    }
    return nil
  }

  /// 男11.7万人: one character stands for a name only where it restricts names anyway.
  private func isRestriction(_ noun: Range<Int>) -> Bool {
    noun.count == 3
      && words.end(.restriction, at: noun.lowerBound, to: noun.upperBound) == noun.upperBound
  }

  /// Whether a name ends with a text: 营业收入.
  private func mayEndName(_ text: Range<Int>) -> Bool {
    text.count >= IndicatorCatalogue.leastEnding
      && catalogue.endings.contains(Array(bytes[text]))
  }

  /// Whether a text may begin a printed form. The trie has forms with plain brackets, so that it
  /// cannot tell of a text with others.
  private func mayBeginForm(_ text: Range<Int>) -> Bool {
    catalogue.formTrie.hasString(beginningWith: bytes[text])
      || text.contains { bytes.hasWord("（", at: $0, before: text.upperBound) }
      || text.contains { bytes.hasWord("）", at: $0, before: text.upperBound) }
  }

  /// The noun of a text, with the words behind it that may be part of it: 二产 of 二产完成.
  private func nouns(of head: Range<Int>) -> [Range<Int>] {
    let noun = noun(of: head)
    var ends = [noun.upperBound]
    while let last = ends.last, last < head.upperBound, ends.count < 4 {
      ends.append(bytes.scalarEnd(at: last))
    }
    guard noun.isEmpty else { return ends.map { noun.lowerBound..<$0 } }
    // 实现营业收入: a word that tells nothing by itself may still end a name.
    return head.lazy.map { $0..<head.upperBound }.filter {
      bytes[$0.lowerBound].beginsScalar && mayEndName($0)
    }
  }

  private func abbreviated(
    noun: Range<Int>, _ figure: Indicator, _ topics: [Topic]
  ) -> Level? {
    for topic in topics {
      guard let number = topic.row else { continue }
      for candidate in catalogue.kin.near(number) {
        let entry = catalogue.rows[candidate]
        guard figure.quantity.isShare || entry.dimension == figure.quantity.dimension,
          !entry.isRate
        else { continue }
        if let member = shortened(noun, of: entry, isItself: candidate == number) {
          let id = member.isEmpty ? entry.id : entry.id + "." + member
          return Level(topic: Topic(id: id, row: candidate), name: noun)
        }
      }
    }
    return nil
  }

  /// The member (empty for the row itself) of which a form begins with a noun.
  private func shortened(_ noun: Range<Int>, of row: CatalogueRow, isItself: Bool) -> String? {
    func begins(_ form: String) -> Bool {
      let letters = form.utf8
      return letters.count > noun.count && letters.starts(with: bytes[noun])
    }
    // 营业收入 behind another figure of the same firms.
    func ends(_ form: String) -> Bool {
      let letters = form.utf8
      return noun.count >= IndicatorCatalogue.leastEnding && letters.count > noun.count
        && letters.suffix(noun.count).elementsEqual(bytes[noun])
    }
    if !isItself, begins(row.name) || row.synonyms.contains(where: begins) || ends(row.name) {
      return ""
    }
    return row.members.first { $0.words.contains { begins($0) || ends($0) } }?.slug
  }
}
