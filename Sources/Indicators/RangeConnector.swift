/// The spellings of "to" between two numbers.
enum RangeConnector {
  static let words: [StaticString] = ["——", "—", "–", "-", "~", "～", "−", "至", "到"]
}
