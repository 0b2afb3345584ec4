import Foundation
import TestSupport
import Testing

/// The program speaks the language of `--lang`, else of the locale; what it writes is the same.
@Suite struct LanguageTests {
  static let commands = [
    [], ["export"], ["extract"], ["map"], ["place"], ["industries"], ["indicators"], ["evaluate"],
    ["gazetteer"], ["gazetteer", "import"], ["gazetteer", "check"], ["gazetteer", "compile"],
    ["gazetteer", "build"], ["gazetteer", "indicators"],
  ]

  @Test(arguments: commands)
  func helpIsInChineseAsAWhole(_ command: [String]) throws {
    let run = try ProgramRun(command + ["--help", "--lang", "zh"])
    #expect(run.exitCode == 0)
    #expect(run.text.hasPrefix("概述：") && run.text.contains("\n用法：jintu"))
    for line in run.lines {
      let isCommand = line.contains("jintu ")
      #expect(!line.contains(/\b[a-z]{3,} [a-z]{3,} [a-z]{3,}/) || isCommand, "\(line)")
      #expect(cells(of: line) <= 80 || isCommand, "\(line)")
    }
    let english = try ProgramRun(command + ["--help"])
    #expect(english.text.hasPrefix("OVERVIEW: "))
    #expect(options(in: run.text) == options(in: english.text))
  }

  private func cells(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  /// The options that begin a line, in their order.
  private func options(in help: String) -> [Substring] {
    help.matches(of: /\n  (--?[a-z-]+)/).map { $0.1 }
  }

  @Test(arguments: [
    (["LC_ALL": "zh_CN.UTF-8"], [], "用法："), (["LC_ALL": "", "LANG": "zh_CN.UTF-8"], [], "用法："),
    (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"], ["--lang", "en"], "Usage: "),
    (["LC_ALL": "C", "LANG": "zh_CN.UTF-8"], [], "Usage: "), ([:], ["--lang=zh"], "用法："),
  ])
  func theOptionComesBeforeTheLocale(
    _ variables: [String: String], _ option: [String], _ says: String
  ) throws {
    for arguments in [option + ["extract"], ["extract"] + option] {
      let run = try ProgramRun(arguments, variables: variables)
      #expect(run.exitCode == 2)
      #expect(run.errors.contains(says), "\(run.errors)")
    }
  }

  @Test(arguments: [
    (["extract"], "错误：缺少必需的参数“<报告> ...”\n说明：<报告>  报告、报告文件夹，或用 - 表示标准输入。\n用法："),
    (["export", "--colums", "3", "--out", "x", "seeds"], "错误：没有选项“--colums”，是否想用“--columns”？"),
    (
      ["map", "seeds", "--out", "x.svg", "--palette", "red"], "“--palette <配色>”不接受“red”，可选值为：\n  - "
    ),
    (["map", "seeds", "--out", "x.svg", "--classes", "50"], "错误：--classes 50：应为 2 至 9 的数"),
    (["export", "seeds", "--out", "x", "--within", "不存在市"], "没有这个地方；可用 jintu place 不存在市 查找"),
    (["frobnicate"], "错误：多余的参数“frobnicate”"),
    (["map", "--lang", "fr"], "错误：--lang fr：可选值为 en、zh"),
  ])
  func aMistakeIsSaidInChinese(_ arguments: [String], _ says: String) throws {
    let run = try ProgramRun(["--lang", "zh"] + arguments)
    let english = try ProgramRun(arguments)
    #expect(run.exitCode == english.exitCode && run.output == english.output)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func filesAreTheSameInBothLanguages() throws {
    let folder = try TemporaryFolder()
    for (language, says) in [
      ("en", "county: "), ("zh", "县："),
    ] {
      let run = try ProgramRun([
        "--lang", language, "export", "seeds", "--table", "Examples/yearbook.csv", "--out",
        folder.url.appending(path: language).path,
      ])
      #expect(run.exitCode == 0)
      #expect(run.errors.contains("\n" + says), "\(run.errors)")
    }
    let differences = try ProgramRun(shell: "cd '\(folder.path)' && diff -r en zh")
    #expect(differences.exitCode == 0, "\(differences.text)")
  }

  @Test func recordsAndProblemsOfReports() throws {
    let folder = try TemporaryFolder()
    try folder.write("good.txt", "平顺县种植连翘1200亩。")
    try folder.write("bad.txt", "")
    let paths = ["good.txt", "bad.txt"].map { folder.url.appending(path: $0).path }
    let run = try ProgramRun(["--lang", "zh", "extract"] + paths)
    #expect(run.exitCode == 3)
    #expect(run.errors == "jintu: \(paths[1]): 是空的，没有内容可读\n")
    #expect(run.output == (try ProgramRun(["extract"] + paths)).output)
    let missing = try ProgramRun(["extract", "nowhere.txt"], variables: ["LC_ALL": "zh_CN.UTF-8"])
    #expect(missing.exitCode == 1)
    #expect(missing.errors == "jintu: nowhere.txt: 没有该文件或文件夹\n")
  }

  @Test func nothingBehindTwoDashesIsTheOption() throws {
    let run = try ProgramRun(["extract", "--", "--lang", "zh"])
    #expect(run.errors.contains("--lang: No such file or directory"), "\(run.errors)")
  }
}
