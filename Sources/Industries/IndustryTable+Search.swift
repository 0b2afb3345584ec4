import InputFiles

extension IndustryTable {
  /// The industries that a term may mean, best first, each once.
  ///
  /// The term is a code (`B06`, `06`, `b0610`), a name (`采矿业`), a common word (`煤炭`, `养殖`) or
  /// a part of names (`运输`). Within a reason wider codes come first, then table order.
  /// - Complexity: linear in the table.
  public func search(_ term: String, lexicon: IndustryLexicon) -> [IndustryMatch] {
    guard !term.isEmpty else { return [] }
    var matches: [IndustryMatch] = []
    if let code = IndustryCode(term) ?? IndustryCode(digits: term), let name = name(of: code) {
      matches.append(IndustryMatch(code: code, name: name, reason: .code))
    }
    matches += entries(where: { $0 == term || $0 == term + "业" }, reason: .name)
    if let code = lexicon.word(term)?.code, let name = name(of: code) {
      matches.append(IndustryMatch(code: code, name: name, reason: .word))
    }
    let needle = Array(term.utf8)
    matches += entries(where: { $0.utf8.starts(with: needle) }, reason: .nameStart)
    matches += entries(where: { Self.contains(Array($0.utf8), needle) }, reason: .namePart)
    var seen = Set<IndustryCode>()
    return matches.filter { seen.insert($0.code).inserted }
  }

  /// The industries that a term stands for in a filter.
  ///
  /// A code, a name or a common word stands for one industry. Any other term stands for all
  /// industries whose names contain it, the narrower ones under a wider one left out.
  /// - Throws: `InputError` that lists the nearest terms, where the term stands for none.
  public func resolve(_ term: String, lexicon: IndustryLexicon) throws -> [IndustryCode] {
    let matches = search(term, lexicon: lexicon)
    guard let best = matches.first else {
      let nearest = nearest(to: term, lexicon: lexicon)
      let list: Message = nearest.isEmpty ? "a section letter A to T" : "\(list: nearest)"
      throw InputError("unknown industry '\(term)'; nearest: \(list)")
    }
    if best.reason != .nameStart, best.reason != .namePart { return [best.code] }
    let codes = matches.map(\.code)
    return codes.filter { code in !codes.contains { $0 != code && code.isWithin($0) } }.sorted()
  }

  /// Up to five industries that an unknown term may have meant, as `B06 煤炭开采和洗选业`.
  ///
  /// A code is completed from its longest known part; a word is compared by the characters and
  /// pairs of characters that it shares with names and lexicon words.
  /// - Complexity: linear in the table and the lexicon.
  public func nearest(to term: String, lexicon: IndustryLexicon) -> [String] {
    if term.utf8.allSatisfy({ $0 < 0x80 }) { return nearestCodes(to: term) }
    let wanted = Self.pieces(term)
    var scored: [(score: Double, code: IndustryCode)] = []
    func consider(_ text: String, _ code: IndustryCode) {
      let pieces = Self.pieces(text)
      let shared = pieces.intersection(wanted).count
      guard shared > 0 else { return }
      scored.append((2 * Double(shared) / Double(pieces.count + wanted.count), code))
    }
    for entry in entries { consider(entry.name, entry.code) }
    for word in lexicon.words { if let code = word.code { consider(word.text, code) } }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.code < $1.code }
    var seen = Set<IndustryCode>()
    return labels(scored.map(\.code).filter { seen.insert($0).inserted }.prefix(5))
  }

  private func nearestCodes(to term: String) -> [String] {
    var text = term[...]
    while !text.isEmpty {
      if let code = IndustryCode(text) ?? IndustryCode(digits: text), contains(code) {
        return labels(([code] + children(of: code)).prefix(5))
      }
      text.removeLast()
    }
    return []
  }

  private func labels(_ codes: some Sequence<IndustryCode>) -> [String] {
    codes.map { code in "\(code) \(name(of: code) ?? "")" }
  }

  private func entries(
    where belongs: (String) -> Bool, reason: IndustryMatch.Reason
  ) -> [IndustryMatch] {
    entries.filter { belongs($0.name) }
      .sorted { ($0.code.level, $0.code) < ($1.code.level, $1.code) }
      .map { IndustryMatch(code: $0.code, name: $0.name, reason: reason) }
  }

  private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard bytes.count >= needle.count else { return false }
    return (0...(bytes.count - needle.count)).contains { bytes[$0...].starts(with: needle) }
  }

  /// The characters of a text and its pairs of neighbours.
  private static func pieces(_ text: String) -> Set<[Unicode.Scalar]> {
    let scalars = Array(text.unicodeScalars)
    var pieces = Set(scalars.map { [$0] })
    for index in scalars.indices.dropFirst() {
      pieces.insert([scalars[index - 1], scalars[index]])
    }
    return pieces
  }
}
