import ByteScanning

/// The printed forms of all rows and their members, each with what it may stand for.
struct CatalogueForms: Sendable {
  /// A printed form.
  struct Form: Sendable {
    /// A row, or a member of it.
    struct Sense: Sendable {
      let row: Int
      let member: String
    }
    /// In the order of the rows, each row once.
    fileprivate(set) var senses: [Sense] = []
  }

  /// The forms, by their values in the trie.
  let all: [Form]
  let trie: DoubleArrayTrie

  init(of rows: [CatalogueRow]) {
    var spellings = Spellings()
    for (number, row) in rows.enumerated() {
      spellings.add(row.name, Form.Sense(row: number, member: ""))
      for text in row.synonyms { spellings.add(text, Form.Sense(row: number, member: "")) }
      for member in row.members {
        let sense = Form.Sense(row: number, member: member.slug)
        for text in member.words { spellings.add(text, sense) }
      }
    }
    let grouped = DoubleArrayTrie.grouping(spellings.ranges, of: spellings.bytes)
    var forms = [Form](repeating: Form(), count: grouped.count)
    for (sense, number) in zip(spellings.senses, grouped.numbers) {
      let isKnown = forms[number].senses.contains { $0.row == sense.row }
      if !isKnown { forms[number].senses.append(sense) }
    }
    all = forms
    trie = grouped.trie
  }
}

/// The spellings of forms in the order of the rows, which may repeat.
private struct Spellings {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var senses: [CatalogueForms.Form.Sense] = []

  /// A form as normalised text has it: plain brackets; also without quotes, and without the brackets
  /// themselves, as headings of tables are read.
  mutating func add(_ text: String, _ sense: CatalogueForms.Form.Sense) {
    // Most forms have neither brackets nor quotes, which begin with these bytes.
    guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE2 }) else {
      return append(text, sense)
    }
    var plain = ""
    var bare = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF08: plain += "("; bare += "("
      case 0xFF09: plain += ")"; bare += ")"
      case 0x201C, 0x201D: plain.unicodeScalars.append(scalar)
      default:
        plain.unicodeScalars.append(scalar)
        bare.unicodeScalars.append(scalar)
      }
    }
    append(plain, sense)
    append(bare, sense)
    append(bare.filter { $0 != "(" && $0 != ")" }, sense)
  }

  private mutating func append(_ text: String, _ sense: CatalogueForms.Form.Sense) {
    guard !text.isEmpty else { return }
    let start = bytes.count
    bytes += text.utf8
    ranges.append(start..<bytes.count)
    senses.append(sense)
  }
}
