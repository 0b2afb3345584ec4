import Industries
import InputFiles
import Testing

struct IndustryLexiconTests {
  @Test func everyWordStandsOnceAndHasACodeOfTheTable() throws {
    let (table, lexicon) = try IndustryFixtures.loaded.get()
    #expect(lexicon.words.count >= 2500)
    #expect(Set(lexicon.words.map { Array($0.text.utf8) }).count == lexicon.words.count)
    for word in lexicon.words {
      if let code = word.code {
        #expect(table.contains(code), "\(word.text)")
        #expect(word.kind.hasCode, "\(word.text)")
      } else {
        #expect(!word.kind.hasCode, "\(word.text)")
      }
    }
  }

  @Test func everySectionButTheLastHasWords() throws {
    let (table, lexicon) = try IndustryFixtures.loaded.get()
    let sections = Set(lexicon.words.compactMap(\.code?.section))
    let expected = table.entries.map(\.code).filter { $0.level == .section }.dropLast()
    #expect(sections == Set(expected))
  }

  /// The trie's hits against a search of every word at every place.
  @Test(arguments: [
    "青贮玉米和玉米", "光伏扶贫电站", "苹果、核桃及小麦合作社", "领头羊养羊", "安装机井", "各人参加人参采挖", "a小麦b麦", "",
    "乡村旅游与民宿餐饮", "村党支部领办合作社流转耕地种植连翘",
  ])
  func leftmostLongest(text: String) throws {
    let lexicon = try IndustryFixtures.lexicon()
    let bytes = Array(text.utf8)
    var expected: [Range<Int>] = []
    var position = 0
    var masked = 0
    while position < bytes.count {
      var longest: IndustryLexicon.Word?
      for word in lexicon.words where bytes[position...].starts(with: word.text.utf8) {
        if word.text.utf8.count > longest?.text.utf8.count ?? 0 { longest = word }
      }
      let end = position + (longest?.text.utf8.count ?? 1)
      if longest?.kind == .mask { masked = max(masked, end) }
      if longest != nil, end > masked {
        expected.append(position..<end)
        position = end
      } else {
        position += 1
      }
    }
    #expect(lexicon.hits(in: bytes, range: 0..<bytes.count).map(\.range) == expected)
  }

  @Test func membersOfAListAndCompoundsAreKnown() throws {
    let bytes = Array("小麦、玉米和大豆合作社，苹果".utf8)
    let hits = try IndustryFixtures.lexicon().hits(in: bytes, range: 0..<bytes.count)
    #expect(hits.map(\.link) == [.apart, .list, .list, .compound, .apart])
  }

  @Test func namesAreLeftOut() throws {
    let lexicon = try IndustryFixtures.lexicon()
    let bytes = Array("桃园镇栽植苹果".utf8)
    #expect(lexicon.hits(in: bytes, range: 0..<bytes.count).count == 2)
    let hits = lexicon.hits(in: bytes, range: 0..<bytes.count, excluding: [0..<9])
    #expect(hits.map(\.range) == [15..<21])
    #expect(lexicon.hits(in: bytes, range: 3..<bytes.count, excluding: [0..<9]) == hits)
    #expect(lexicon.hits(in: bytes, range: 0..<bytes.count, excluding: [0..<bytes.count]).isEmpty)
  }

  @Test(arguments: [
    ("word\tcode\tkind\n", 1), ("word\tcode\tkind\tnote\n小麦\tA0199\tsubject\t\n", 2),
    ("word\tcode\tkind\tnote\n小麦\tA0112\tcrop\t\n", 2),
    ("word\tcode\tkind\tnote\n人口\tA\tnone\t\n", 2),
    ("word\tcode\tkind\tnote\n小麦\t\tsubject\t\n", 2),
    ("word\tcode\tkind\tnote\n\tA\tsubject\t\n", 2),
    ("word\tcode\tkind\tnote\n小麦\tA0112\tsubject\t\n小麦\tA01\tsubject\t\n", 2),
  ])
  func wrongListIsRefusedWithItsLine(text: String, line: Int) throws {
    let table = try IndustryFixtures.table()
    let error = #expect(throws: InputError.self) {
      try IndustryLexicon(bytes: Array(text.utf8), file: "w.tsv", table: table)
    }
    #expect(error?.file == "w.tsv" && error?.line == line)
  }
}
