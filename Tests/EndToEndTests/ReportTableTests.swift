import Foundation
import TestSupport
import Testing

/// Tables inside reports, by the real program.
@Suite struct ReportTableTests {
  /// What is read of tables is counted in the manifest, what is not is listed with its lines.
  @Test func theManifestTellsOfTables() throws {
    let folder = try TemporaryFolder()
    let report = folder.url.appending(path: "report.txt")
    let text = """
      静乐县2022年统计资料

      各乡镇玉米
      乡镇\t面积（亩）\t产量（吨）
      鹅城镇\t500\t250
      娘子神乡\t300\t150

      得分情况
      单位：分数
      乡镇\t得分
      鹅城镇\t93
      娘子神乡\t88
      """
    try Data(text.utf8).write(to: report)
    let out = folder.url.appending(path: "out").path
    let run = try ProgramRun(["export", report.path, "--quiet", "--out", out])
    #expect(run.exitCode == 0 && run.errors.isEmpty)
    let data = try Data(contentsOf: URL(filePath: out + "/manifest.json"))
    let manifest = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let counts = try #require(manifest["counts"] as? [String: Int])
    #expect(counts["tables_in_reports"] == 2)
    #expect(counts["tables_read"] == 1)
    #expect(counts["table_cells_read"] == 4)
    let unread = try #require(manifest["tables_not_read"] as? [[String: Any]])
    try #require(unread.count == 1)
    #expect(unread[0]["first_line"] as? Int == 9)
    #expect(unread[0]["last_line"] as? Int == 12)
  }
}
