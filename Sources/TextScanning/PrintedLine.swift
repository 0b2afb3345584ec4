/// A line of the page: normalised scalars without the white space at both ends.
struct PrintedLine {
  /// The normalised scalars.
  var scalars: [UInt32]
  /// For each scalar the index of the decoded original's scalar.
  var origins: [UInt32]
  /// How many empty lines stand before it.
  var blankBefore: Int
  /// Whether it is indented.
  var isIndented: Bool

  /// The last scalar, or 0.
  var last: UInt32 { scalars.last ?? 0 }
  /// The first scalar, or 0.
  var first: UInt32 { scalars.first ?? 0 }

  /// Cuts a decoded text into its lines that hold anything.
  /// - Complexity: linear.
  static func lines(of printed: [Unicode.Scalar]) -> [PrintedLine] {
    var cutter = Cutter()
    var previousWasReturn = false
    for (index, scalar) in printed.enumerated() {
      if scalar == "\n" && previousWasReturn {
        previousWasReturn = false
        continue
      }
      previousWasReturn = scalar == "\r"
      guard let kept = previousWasReturn ? 0x0A : TextNormalizer.normalize(scalar.value) else {
        continue
      }
      if kept == 0x0A { cutter.close() } else { cutter.take(kept, from: index) }
    }
    cutter.close()
    return cutter.lines
  }

  /// The lines while they are cut.
  private struct Cutter {
    private(set) var lines: [PrintedLine] = []
    private var current = PrintedLine(scalars: [], origins: [], blankBefore: 0, isIndented: false)
    private var blanks = 0

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

  /// Whether the line holds these scalars somewhere.
  func contains(_ words: [[UInt32]]) -> Bool {
    words.contains { word in
      guard scalars.count >= word.count else { return false }
      return (0...(scalars.count - word.count)).contains { scalars[$0...].starts(with: word) }
    }
  }

  /// Whether the line begins with one of these words.
  func begins(with words: [[UInt32]]) -> Bool {
    words.contains { scalars.starts(with: $0) }
  }

  /// Whether the line ends with one of these words.
  func ends(with words: [[UInt32]]) -> Bool {
    words.contains { scalars.count >= $0.count && scalars.suffix($0.count).elementsEqual($0) }
  }
}

/// The scalars of each word.
func scalarWords(_ words: String...) -> [[UInt32]] {
  words.map { $0.unicodeScalars.map(\.value) }
}
