import InputFiles

/// Characters that scans take for each other because they look alike: 牛 and 午, 砦 and 岩, 土 and 士.
/// `lookalikes.tsv` holds the groups.
enum LookalikeCharacters {
  /// Whether two different characters look alike.
  /// - Complexity: one look-up in a hash table, built at the first call.
  static func areAlike(_ left: UInt32, _ right: UInt32) -> Bool {
    pairs.contains(key(left, right))
  }

  private static func key(_ left: UInt32, _ right: UInt32) -> UInt64 {
    UInt64(min(left, right)) << 32 | UInt64(max(left, right))
  }

  private static let pairs: Set<UInt64> = {
    var pairs: Set<UInt64> = []
    let lines = TabSeparatedLines(PackageResources.lookalikes_tsv)
    for row in lines.rows.dropFirst() {
      let scalars = lines.string(row, 0).unicodeScalars.map(\.value)
      for (index, left) in scalars.enumerated() {
        for right in scalars[(index + 1)...] { pairs.insert(key(left, right)) }
      }
    }
    return pairs
  }()
}
