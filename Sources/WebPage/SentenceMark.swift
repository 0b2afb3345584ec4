/// Finds a quotation in its sentence.
enum SentenceMark {
  /// A run of the sentence.
  struct Piece: Equatable {
    let text: String
    let isMarked: Bool
  }

  /// The sentence cut before and after the quotation.
  ///
  /// - Parameter occurrence: Which of several equal quotations is meant, from 0; the last where there
  ///   are fewer. A quotation that the sentence does not hold follows it, marked.
  static func pieces(_ sentence: String, quote: String, occurrence: Int) -> [Piece] {
    let whole = Array(sentence.utf8)
    let part = Array(quote.utf8)
    guard !part.isEmpty else { return [Piece(text: sentence, isMarked: false)] }
    var found: Int?
    var count = 0
    var start = 0
    while start + part.count <= whole.count, count <= occurrence {
      if whole[start] == part[0], whole[start..<start + part.count].elementsEqual(part) {
        found = start
        count += 1
        start += part.count
      } else {
        start += 1
      }
    }
    guard let found else {
      return [Piece(text: sentence + " ", isMarked: false), Piece(text: quote, isMarked: true)]
    }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return [
      Piece(text: text(whole[..<found]), isMarked: false), Piece(text: quote, isMarked: true),
      Piece(text: text(whole[(found + part.count)...]), isMarked: false),
    ].filter { !$0.text.isEmpty }
  }
}
