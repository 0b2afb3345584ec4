import ByteScanning
import Indicators

extension IndicatorIdentifier {
  /// Reads a loss as the profit below zero that it is, where the profits or incomes of the same firms
  /// were spoken of or stand in front: 盈亏相抵后净亏损3.42亿元.
  /// - Returns: whether the number is such a loss.
  func readLoss(_ index: Int, _ sentence: inout Sentence, _ carried: [Topic]) -> Bool {
    let head = head(of: index, in: sentence)
    guard sentence.figures[index].quantity.dimension == .money,
      let word = listed(.loss, endingIn: head),
      let form = catalogue.words.all(.profit).first,
      let number = catalogue.formTrie.value(of: form),
      let row = catalogue.forms[number].senses.first?.row
    else { return false }
    let topics = sentence.topics[..<index].compactMap { $0 } + carried
    let kin = catalogue.kin.near(row)
    // 亏损 alone may be another's: 其中亏损企业亏损2.3亿元.
    let isSpokenOf =
      word.count > Self.bareLoss && topics.contains { $0.row.map(kin.contains) ?? false }
    guard isSpokenOf || isNamed(kin, in: head) else { return false }
    let id = catalogue.rows[row].id
    sentence.topics[index] = Topic(id: id, row: row)
    sentence.identities[index] = IndicatorIdentity(id: id)
    sentence.identities[index].direction = .down
    return true
  }

  /// The bytes of a word of loss that does not say that something ended in it: 亏损, 转亏.
  private static let bareLoss = 6

  /// 利润总额由上年的亏损2.15亿元转为盈利: whether one of some rows is named in a text.
  private func isNamed(_ rows: [Int], in range: Range<Int>) -> Bool {
    lastName(in: range) { row, length in
      length >= 6 && catalogue.number(of: row.id).map(rows.contains) ?? false
    } != nil
  }
}
