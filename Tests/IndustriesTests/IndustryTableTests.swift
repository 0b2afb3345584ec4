import Industries
import InputFiles
import Testing

struct IndustryTableTests {
  @Test func countsOfTheStandard() throws {
    let table = try IndustryFixtures.table()
    let counts = IndustryLevel.allCases.map { level in
      table.entries.count { $0.code.level == level }
    }
    #expect(counts == [20, 97, 473, 1381])
  }

  @Test func everyEntryIsFoundUnderItsParent() throws {
    let table = try IndustryFixtures.table()
    var reached = 20
    for entry in table.entries {
      #expect(table.name(of: entry.code) == entry.name)
      reached += table.children(of: entry.code).count
    }
    #expect(reached == table.entries.count)
  }

  /// What is known about the one class too many or too few: the numbers inside groups have no gap.
  @Test func classNumbersOfAGroupRunOn() throws {
    let table = try IndustryFixtures.table()
    for group in table.entries.map(\.code) where group.level == .group {
      let last = table.children(of: group).compactMap(\.description.last?.wholeNumberValue)
      if last.count == 1 {
        #expect(last == [0], "\(group)")
      } else {
        let running = last.filter { $0 != 9 }
        #expect(running == Array(1..<(running.count + 1)), "\(group)")
      }
    }
  }

  @Test func codesAreWhatTheStandardCallsThem() throws {
    let table = try IndustryFixtures.table()
    #expect(table.name(of: try IndustryFixtures.code("A0112")) == "小麦种植")
    #expect(table.name(of: try IndustryFixtures.code("B06")) == "煤炭开采和洗选业")
    #expect(table.name(of: try IndustryFixtures.code("T")) == "国际组织")
    #expect(table.name(of: try IndustryFixtures.code("A0199")) == nil)
    let grain = table.children(of: try IndustryFixtures.code("A011")).map(\.description)
    #expect(grain == ["A0111", "A0112", "A0113", "A0119"])
  }

  @Test(arguments: [
    ("煤炭", "B06"), ("养殖", "A03"), ("光伏", "D4416"), ("B06", "B06"), ("b06", "B06"),
    ("06", "B06"), ("0610", "B0610"), ("B", "B"), ("采矿业", "B"), ("采矿", "B"), ("住宿", "H61"),
    ("住宿业", "H61"), ("小麦", "A0112"), ("教育", "P"), ("民宿", "H6130"), ("旅游", "N786"),
    ("制造业", "C"), ("粮食", "A011"), ("建筑业", "E"), ("养老", "Q85"), ("餐饮", "H62"),
  ])
  func termResolves(term: String, expected: String) throws {
    let codes = try IndustryFixtures.table()
      .resolve(term, lexicon: try IndustryFixtures.lexicon())
    #expect(codes.map(\.description) == [expected])
  }

  @Test func partOfNamesStandsForAllOfThem() throws {
    let (table, lexicon) = try IndustryFixtures.loaded.get()
    let codes = try table.resolve("批发和零售", lexicon: lexicon).map(\.description)
    #expect(codes == ["F"])
    let metals = try table.resolve("压延加工业", lexicon: lexicon).map(\.description)
    #expect(metals == ["C31", "C32"])
  }

  @Test func searchRanksTheWordBeforePartsOfNames() throws {
    let (table, lexicon) = try IndustryFixtures.loaded.get()
    let found = table.search("养殖", lexicon: lexicon)
    #expect(found.first?.code.description == "A03")
    #expect(found.contains { $0.code.description == "A041" && $0.reason == .namePart })
    #expect(Set(found.map(\.code)).count == found.count)
  }

  @Test(arguments: [
    ("煤碳开采", "B06"), ("水稻种殖", "A0111"), ("B99", "B"), ("A0118", "A011"),
    ("光付发电", "D44"),
  ])
  func unknownTermNamesTheNearest(term: String, expected: String) throws {
    let (table, lexicon) = try IndustryFixtures.loaded.get()
    #expect(throws: InputError.self) { try table.resolve(term, lexicon: lexicon) }
    let nearest = table.nearest(to: term, lexicon: lexicon)
    #expect(nearest.count <= 5)
    #expect(nearest.contains { $0.hasPrefix(expected) }, "\(nearest)")
  }

  @Test(arguments: [
    ("code\tlevel\tname\nA\tsection\tx\t\n", 1),
    ("code\tlevel\tname\tparent\nA\tsection\tx\t\nA06\tdivision\ty\tA\n", 3),
    ("code\tlevel\tname\tparent\nA\tsection\tx\t\nA01\tgroup\ty\tA\n", 3),
    ("code\tlevel\tname\tparent\nA\tsection\tx\t\nA01\tdivision\ty\tB\n", 3),
    ("code\tlevel\tname\tparent\nA\tsection\tx\t\nA\tsection\tx\t\n", 3),
    ("code\tlevel\tname\tparent\nA\tsection\tx\t\nA011\tgroup\ty\tA01\n", 3),
    ("code\tlevel\tname\tparent\nA\tsection\n", 2),
  ])
  func wrongTableIsRefusedWithItsLine(text: String, line: Int) throws {
    let error = #expect(throws: InputError.self) {
      try IndustryTable(bytes: Array(text.utf8), file: "t.tsv")
    }
    #expect(error?.file == "t.tsv" && error?.line == line)
  }

  @Test func missingFileIsRefused() {
    let error = #expect(throws: InputError.self) { try IndustryTable(directory: "/nowhere") }
    #expect(error?.description.contains("/nowhere/industries.tsv") == true)
  }
}
