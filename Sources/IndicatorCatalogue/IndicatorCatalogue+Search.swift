public import Messages
import ByteScanning
import Indicators
import TextScanning

extension IndicatorCatalogue {
  /// A word that stands for no indicator, with the nearest that do.
  public struct UnknownIndicator: MessageError {
    /// One line.
    public let fullMessage: Message
  }

  /// The ids that a word stands for: an id itself, a name or another printed form. A row's word
  /// stands for the row alone, not for its kinds.
  /// - Throws: `UnknownIndicator` with the nearest names.
  public func resolve(_ text: String) throws(UnknownIndicator) -> [String] {
    if row(text) != nil || isComposition(text) { return [text] }
    let bytes = Array(text.utf8)
    if let number = formTrie.value(of: bytes) {
      return forms[number].senses.map { sense in
        sense.member.isEmpty ? rows[sense.row].id : rows[sense.row].id + "." + sense.member
      }
    }
    if let composed = composition(named: text) { return [composed] }
    let near = search(text)
    guard let first = near.first else {
      throw UnknownIndicator(fullMessage: "no indicator has a name like it; see jintu indicators")
    }
    if near.count == 1 { return [first.id] }
    let shown = near.prefix(8).map { "\($0.name) (\($0.id))" }
    throw UnknownIndicator(fullMessage: "unknown; try \(list: shown)")
  }

  /// Whether a text is an id that change, growth, a product or a qualifier makes.
  private func isComposition(_ text: String) -> Bool {
    let base = Self.base(of: text)
    if base != text, row(base) != nil { return true }
    let parts = Self.parts(of: base)
    return parts.count == 2 && product(parts[1]) != nil
  }

  /// The id of a name such as 连翘种植面积 or 粮食产量增速.
  func composition(named text: String) -> String? {
    let letters = Array(text.utf8)
    for (part, word) in namingPairs where letters.hasWord(word, endingAt: letters.count) {
      let front = letters.dropLast(word.utf8.count)
      if Self.changePrefixes.contains(part + "/") {
        let id = (try? resolve(String(decoding: front, as: UTF8.self)))?.first
        if let id { return part + "/" + id }
      } else if let number = productTrie.value(of: front), number % 2 == 0,
        Measure(rawValue: part) != nil
      {
        return standing(for: part + "/" + products[number / 2].slug)
      }
    }
    return nil
  }

  /// The rows of which an id, a name or another printed form holds a text or is held by it, the
  /// best first: whole names, then those that begin with it.
  public func search(_ text: String) -> [CatalogueRow] {
    var found: [(rank: Int, row: CatalogueRow)] = []
    for row in rows {
      let forms = [row.id, row.name, row.englishName] + row.synonyms + row.members.flatMap(\.words)
      let ranks = forms.compactMap { Self.rank($0, text) }
      if let best = ranks.min() { found.append((best, row)) }
    }
    // A stable order: rank, then the table's.
    return found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element.row)
  }

  private static func rank(_ form: String, _ text: String) -> Int? {
    if form == text { return 0 }
    if form.hasPrefix(text) { return 1 }
    if form.contains(text) { return 2 }
    return form.count > 2 && text.contains(form) ? 3 : nil
  }
}
