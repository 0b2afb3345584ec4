import Foundation
import TestSupport
import Testing

/// `jintu industries` with the facts of a run.
@Suite struct IndustryCountTests {
  @Test func factsOfTheLastRunAreCounted() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "平遥县岳壁乡2021年种植小麦300亩、玉米500亩。2020年，灵石县养殖肉牛1200头。")
    let path = folder.path
    let run = try ProgramRun(
      shell: """
        export XDG_CACHE_HOME='\(path)/cache'
        "$JINTU" industries A01 > '\(path)/before'
        "$JINTU" export '\(path)/a.txt' --quiet --out '\(path)/x' && "$JINTU" industries A01
        """)
    #expect(run.exitCode == 0)
    let before = try String(contentsOfFile: path + "/before", encoding: .utf8)
    #expect(!before.contains("facts"))
    let row = try #require(run.lines.first { $0.hasPrefix("A01 ") })
    #expect(row.hasSuffix(" 2"))
    #expect(run.lines.contains { $0.hasPrefix("facts: of the run in ") && $0.hasSuffix("/x") })
    let named = try ProgramRun(["industries", "A", "--run", path + "/x"])
    #expect(named.lines.contains { $0.hasPrefix("A ") && $0.hasSuffix(" 3") })
    let wrong = try ProgramRun(["industries", "A", "--run", path])
    #expect(wrong.exitCode == 1)
    #expect(wrong.errors.contains("facts.csv: cannot be read; is it the --out of an export?"))
  }
}
