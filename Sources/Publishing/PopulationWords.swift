import InputFiles

/// How reports and tables call a population and its households: the rows of `population-words.tsv`.
struct PopulationWords {
  /// The unit that they are counted in.
  let unit: String
  /// Headings that say it of a whole place, in order of preference.
  let headings: [String]
  /// Words of a whole population in a report; 农业人口 or 脱贫人口 is only a part of one.
  let wholes: Set<String>
  /// What may stand before such a word, nothing among it.
  let openings: [String]

  /// The words of a kind.
  static func of(_ kind: PopulationFacts.Kind) -> PopulationWords {
    switch kind {
    case .head: head
    case .household: household
    }
  }

  private static let head = PopulationWords(.head)
  private static let household = PopulationWords(.household)

  private init(_ kind: PopulationFacts.Kind) {
    let lines = TabSeparatedLines(PackageResources.population_words_tsv)
    var words: [String: [String]] = [:]
    for row in lines.rows.dropFirst() where lines.fieldCount(of: row) == 3 {
      guard [kind.rawValue, "both"].contains(lines.string(row, 0)) else { continue }
      words[lines.string(row, 1), default: []].append(lines.string(row, 2))
    }
    unit = words["unit"]?.first ?? ""
    headings = words["heading"] ?? []
    wholes = Set(words["whole"] ?? [])
    openings = [""] + (words["opening"] ?? [])
  }
}
