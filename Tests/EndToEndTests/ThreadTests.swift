import Foundation
import TestSupport
import Testing

/// The result does not depend on how many reports are read at once, nor on how they come in.
@Suite struct ThreadTests {
  @Test func oneThreadAndMany() throws {
    let folder = try TemporaryFolder()
    let reports = folder.url.appending(path: "reports")
    try FileManager.default.createDirectory(at: reports, withIntermediateDirectories: true)
    for number in 0..<30 {
      let text = "平遥县岳壁乡2021年种植长山药\(number + 1)00亩，户均增收3000元。"
      let bytes = number == 7 ? Data([0xFF, 0x00, 0x01]) : Data(text.utf8)
      try bytes.write(to: reports.appending(path: "\(number).txt"))
    }
    let runs = try ["1", "2", "7"].map {
      try ProgramRun(["extract", reports.path, "--quiet", "--jobs", $0])
    }
    #expect(runs[0].lines.count > 29)
    for run in runs {
      #expect(run.exitCode == 3)
      #expect(run.output == runs[0].output)
      #expect(run.errors == runs[0].errors)
    }
  }

  @Test func fileAndPipe() throws {
    let run = try ProgramRun(
      shell: """
        for report in seeds/*.txt; do
          "$JINTU" extract "$report" | sed 's/"report":"[^"]*"/"report":"-"/' > "${TMPDIR:-/tmp}/$$.a"
          "$JINTU" extract - < "$report" > "${TMPDIR:-/tmp}/$$.b"
          cmp "${TMPDIR:-/tmp}/$$.a" "${TMPDIR:-/tmp}/$$.b" && echo same
          rm "${TMPDIR:-/tmp}/$$.a" "${TMPDIR:-/tmp}/$$.b"
        done
        """)
    #expect(run.lines == ["same", "same", "same", "same", "same"])
  }

  @Test func exportsWithOneThreadAndTwo() throws {
    let folder = try TemporaryFolder()
    for jobs in ["1", "2"] {
      let run = try ProgramRun(
        ["export", "seeds", "--quiet", "--jobs", jobs, "--out", folder.path + "/" + jobs])
      #expect(run.exitCode == 0)
    }
    let same = try ProgramRun(shell: "diff -r '\(folder.path)/1' '\(folder.path)/2' && echo same")
    #expect(same.text == "same\n")
  }

  @Test func wrongNumberOfThreads() throws {
    let run = try ProgramRun(["extract", "seeds", "--jobs", "0"])
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("between 1 and 64"))
  }
}
