/// A line of the page: normalised scalars without the white space at both ends.
package struct PrintedLine {
  /// The normalised scalars.
  package var scalars: [UInt32]
  /// For each scalar the index of the decoded original's scalar.
  package var origins: [UInt32]
  /// How many empty lines stand before it.
  package var blankBefore: Int
  /// Whether it is indented.
  package var isIndented: Bool

  /// The last scalar, or 0.
  package var last: UInt32 { scalars.last ?? 0 }
  /// The first scalar, or 0.
  package var first: UInt32 { scalars.first ?? 0 }

  /// Cuts a decoded text into its lines that hold anything.
  /// - Complexity: linear.
  package static func lines(of printed: [Unicode.Scalar]) -> [PrintedLine] {
    var cutter = Cutter()
    var previousWasReturn = false
    // Where the order of showing turned since the last scalar that was kept.
    var turn: Int?
    for (index, scalar) in printed.enumerated() {
      if scalar == "\n" && previousWasReturn {
        previousWasReturn = false
        continue
      }
      previousWasReturn = scalar == "\r"
      guard let kept = previousWasReturn ? 0x0A : TextNormalizer.normalize(scalar.value) else {
        if isTurn(scalar.value) { turn = index }
        continue
      }
      if let from = turn {
        // Digits on both sides may be shown in another order: they are no number together.
        if isOfNumber(kept), isOfNumber(cutter.last) { cutter.take(0x20, from: from) }
        turn = nil
      }
      if kept == 0x0A { cutter.close() } else { cutter.take(kept, from: index) }
    }
    cutter.close()
    return cutter.lines
  }

  /// Whether a mark that prints nothing embeds or isolates text that is shown in an order of its own.
  private static func isTurn(_ scalar: UInt32) -> Bool {
    (0x202A...0x202C).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// A digit, a point or a comma.
  private static func isOfNumber(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 <= 9 || scalar == 0x2E || scalar == 0x2C
  }

  /// The lines while they are cut.
  private struct Cutter {
    private(set) var lines: [PrintedLine] = []
    private var current = PrintedLine(scalars: [], origins: [], blankBefore: 0, isIndented: false)
    private var blanks = 0
    /// The last scalar of the line at hand, or 0.
    var last: UInt32 { current.last }

    mutating func take(_ scalar: UInt32, from index: Int) {
      if current.scalars.isEmpty {
        current.scalars.reserveCapacity(64)
        current.origins.reserveCapacity(64)
      }
      current.scalars.append(scalar)
      current.origins.append(UInt32(index))
    }

    /// Ends the line; one that holds nothing is counted as blank.
    mutating func close() {
      let leading = current.scalars.prefix { $0 == 0x20 }.count
      while current.scalars.last == 0x20 {
        current.scalars.removeLast()
        current.origins.removeLast()
      }
      if current.scalars.isEmpty {
        blanks += 1
      } else {
        current.scalars.removeFirst(leading)
        current.origins.removeFirst(leading)
        current.isIndented = leading > 0
        current.blankBefore = blanks
        lines.append(current)
        blanks = 0
      }
      current = PrintedLine(scalars: [], origins: [], blankBefore: 0, isIndented: false)
    }
  }

  /// A range without the white space at both of its ends.
  func withoutEdges(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while !range.isEmpty, scalars[range.lowerBound] == 0x20 { range = range.dropFirst() }
    while !range.isEmpty, scalars[range.upperBound - 1] == 0x20 { range = range.dropLast() }
    return range
  }

  /// `。`, `!`, `?`, `;`.
  package static func isSentenceStop(_ scalar: UInt32) -> Bool {
    scalar == 0x3002 || scalar == 0x21 || scalar == 0x3F || scalar == 0x3B
  }
}

extension String {
  /// The text of scalars.
  init(scalars: some Sequence<UInt32>) {
    self.init(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
  }
}
