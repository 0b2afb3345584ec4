import TextScanning

/// A report read from a text.
func report(_ text: String, name: String = "a.txt") throws -> Report {
  try ReportReader().read(Array(text.utf8), name: name)
}

extension Report {
  /// The blocks of all articles: kind and normalised text.
  var blockTexts: [String] {
    articles.flatMap { $0.blocks.map { "\($0.kind): \(text.string($0.range))" } }
  }

  /// The first block of every article.
  var openings: [String] {
    articles.map { text.string($0.blocks[0].range) }
  }
}
