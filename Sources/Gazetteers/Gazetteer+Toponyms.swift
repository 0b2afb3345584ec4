import TextScanning

extension Gazetteer {
  /// Calls `body` with the end and the name of every name that begins at `start`, shortest first.
  ///
  /// `start` must lie on a scalar boundary of the UTF-8; ends do too.
  /// - Complexity: one or two array accesses a byte of the longest match.
  @inlinable
  public func forEachToponym(
    in bytes: [UInt8], from start: Int, to limit: Int,
    _ body: (_ end: Int, _ toponym: ToponymID) -> Void
  ) {
    trie.forEachMatch(in: bytes, from: start, to: limit) { end, value in
      body(end, ToponymID(rawValue: UInt32(truncatingIfNeeded: value)))
    }
  }

  /// What a name can mean, ascending by place.
  public func senses(of toponym: ToponymID) -> ToponymSenses {
    let indices = image.senseStarts.range(at: Int(toponym.rawValue))
    return ToponymSenses(image: image, indices: indices.clamped(to: 0..<image.senses.count))
  }

  /// The places of exactly this name, ascending; empty when there are none.
  public func places(named name: String) -> [ToponymSense] {
    let bytes = Array(name.utf8)
    var found: ToponymID?
    forEachToponym(in: bytes, from: 0, to: bytes.count) { end, toponym in
      if end == bytes.count { found = toponym }
    }
    return found.map { Array(senses(of: $0)) } ?? []
  }

  /// The place with a statistical code, also a former one; the latest bearer where several had it.
  public func place(code: String) -> PlaceID? {
    guard let wanted = UInt64(code) else { return nil }
    let rows = 0..<image.codeOrder.count / 3
    let row = rows.partition { self.code(at: $0) >= wanted }
    guard row < rows.count, self.code(at: row) == wanted else { return nil }
    return optional(image.codeOrder[row * 3 + 2])
  }

  private func code(at row: Int) -> UInt64 {
    UInt64(image.codeOrder[row * 3]) | UInt64(image.codeOrder[row * 3 + 1]) << 32
  }
}
