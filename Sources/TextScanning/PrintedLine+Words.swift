import ReportTables

extension PrintedLine {
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
