import Foundation
import TestSupport
import Testing

/// `jintu brief` by the real program; `Tests/Consumers/brief.sh` opens what pandoc makes of it.
@Suite struct BriefTests {
  private static let filters = ["--industry", "养殖", "--within", "吕梁市", "--quiet"]

  @Test func aPageHoldsMapTableSentencesAndLimits() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/brief.html"
    let run = try ProgramRun(["brief", "seeds", "--out", file] + Self.filters)
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("<h1>吕梁市养殖情况简报</h1>") && page.contains("<svg "))
    for heading in ["分布图", "主要数字", "原文依据", "说明与局限"] {
      #expect(page.contains("<h2>\(heading)</h2>"), "\(heading)")
    }
    let row =
      "<tr><td>孝义市下栅乡</td><td>生猪存栏</td><td style=\"text-align:right\">19,480</td><td>头</td>"
      + "<td>2021年</td><td>原文载明</td><td><a href=\"#s"
    #expect(page.contains(row))
    #expect(page.contains("共存栏生猪19480头</strong>") && page.contains("置信度"))
    let again = folder.path + "/again.html"
    _ = try ProgramRun(["brief", "seeds", "--out", again] + Self.filters)
    #expect(try Data(contentsOf: URL(filePath: again)) == Data(contentsOf: URL(filePath: file)))
  }

  @Test func englishHasItsOwnWords() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/brief.html"
    let run = try ProgramRun(
      ["brief", "seeds", "--language", "en", "--title", "A & B", "--out", file] + Self.filters)
    #expect(run.exitCode == 0)
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(
      page.contains("<h1>A &amp; B</h1>") && page.contains("<h2>The sentences behind them</h2>"))
    #expect(page.contains("<td>Xiazha, Xiaoyi</td>") && page.contains("<td>stated</td>"))
  }

  @Test func refusalsSayWhatToDo() throws {
    let folder = try TemporaryFolder()
    let odd = try ProgramRun(["brief", "seeds", "--out", folder.path + "/brief.doc"])
    #expect(odd.exitCode == 2 && odd.errors.contains("end the name in .docx, .odt, .html or .md"))
    let none = try ProgramRun(["brief", "--out", folder.path + "/brief.html"])
    #expect(none.exitCode == 2 && none.errors.contains("nothing to brief on"))
    let missing = try ProgramRun(
      shell: "PATH=/nowhere \"$JINTU\" brief seeds --quiet --out '\(folder.path)/brief.md'")
    #expect(missing.exitCode == 1)
    #expect(
      missing.errors == "jintu: a briefing needs the program pandoc: install the package pandoc\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
