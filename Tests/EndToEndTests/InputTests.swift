import Foundation
import TestSupport
import Testing

/// Whatever a folder holds is read or named.
@Suite struct InputTests {
  static let sentence = "孝义市2022年种植核桃2.1万亩。"

  @Test func whatIsNoReportIsCounted() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("in/sub/deep")
    try folder.write("in/a.TXT", Self.sentence)
    try folder.write("in/b.xyz", "x")
    try folder.write("in/sub/deep/c.Md", Self.sentence)
    let flat = try ProgramRun(["extract", folder.path + "/in"])
    #expect(flat.exitCode == 0)
    #expect(flat.text.contains("\"report\":\"a.TXT\"") && !flat.text.contains("c.Md"))
    #expect(flat.errors.contains("or .ndjson file: b.xyz"))
    #expect(flat.errors.contains("1 left out, a folder (--recursive reads it): sub"))
    let deep = try ProgramRun(["extract", "--recursive", "--quiet", folder.path + "/in"])
    #expect(deep.exitCode == 0 && deep.errors.isEmpty)
    #expect(deep.text.contains("\"report\":\"sub/deep/c.Md\""))
    _ = try ProgramRun(["export", folder.path + "/in", "--quiet", "--out", folder.path + "/o"])
    let manifest = try String(contentsOfFile: folder.path + "/o/manifest.json", encoding: .utf8)
    #expect(manifest.contains("\"b.xyz\""))
  }

  @Test func pipesDevicesAndLoopsDoNotHang() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("in")
    try folder.write("in/a.txt", Self.sentence)
    let run = try ProgramRun(
      shell: """
        cd '\(folder.path)/in'
        mkfifo z.txt
        ln -s loop.txt loop.txt
        ln -s . circle
        timeout 60 "$JINTU" extract --recursive --jobs 1 . > ../out; echo $?
        timeout 60 "$JINTU" extract /dev/zero; echo $?
        printf '孝义市种植核桃1亩。' > 'esc\u{1B}[31m.md'
        "$JINTU" extract --verbose 'esc\u{1B}[31m.md' 2>&1 >/dev/null | grep -c '\u{1B}'
        """)
    #expect(run.lines == ["3", "1", "0"], "\(run.text) \(run.errors)")
    #expect(run.errors.contains("loop.txt: Too many levels of symbolic links"))
    #expect(run.errors.contains("1 left out, no file but a pipe, device or broken link: z.txt"))
    #expect(run.errors.contains("/dev/zero: is a device, no report"))
  }

  /// Even SIGKILL leaves no program behind that reads a document.
  @Test func programsEndWithTheirOwner() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("bin")
    try folder.write("bin/pandoc", "#!/bin/sh\necho $$ > '\(folder.path)/pid'\nsleep 90\n")
    try folder.write("a.html", "<p>\(Self.sentence)</p>")
    let run = try ProgramRun(
      shell: """
        cd '\(folder.path)'
        chmod +x bin/pandoc
        PATH="$PWD/bin:$PATH" "$JINTU" extract a.html > /dev/null 2>&1 &
        for i in $(seq 100); do test -s pid && break; sleep 0.1; done
        kill -9 $!
        for i in $(seq 100); do kill -0 $(cat pid) || break; sleep 0.1; done 2> /dev/null
        kill -0 $(cat pid) 2> /dev/null && echo alive || echo gone
        """)
    #expect(run.lines == ["gone"], "\(run.text) \(run.errors)")
  }

  /// A page over which pandoc would sit for minutes is left out at once.
  @Test func deepPagesAreLeftOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.sentence)
    try folder.write("b.html", String(repeating: "<ul><li>", count: 500) + Self.sentence)
    let run = try ProgramRun(["extract", "--quiet", folder.path])
    #expect(run.exitCode == 3)
    #expect(
      run.errors.hasSuffix(
        "b.html: the page's lists, tables or letters stand too deep in each other\n"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func namesInGBKAreRead() throws {
    let folder = try TemporaryFolder()
    // 报告 in GBK is B1 A8 B8 E6.
    let run = try ProgramRun(
      shell: """
        cd '\(folder.path)'
        name=$(printf '\\261\\250\\270\\346.txt')
        printf '\(Self.sentence)' > "$name"
        "$JINTU" extract "$name" | grep -c '"report":"报告.txt"'
        "$JINTU" extract . | grep -c '"report":"报告.txt"'
        "$JINTU" export "$name" --quiet --append s.gpkg --out o; echo $?
        "$JINTU" extract "x$name"; echo $?
        """)
    #expect(run.lines.count == 4, "\(run.text) \(run.errors)")
    #expect((Int(run.lines[0]) ?? 0) > 0 && run.lines[0] == run.lines[1])
    #expect(run.lines.suffix(2) == ["0", "1"])
    #expect(run.errors.contains("x报告.txt: No such file"), "\(run.errors)")
  }

  @Test func sizesAreLimited() throws {
    let folder = try TemporaryFolder()
    try folder.write("big.txt", String(repeating: " ", count: 2 << 20))
    let run = try ProgramRun(["extract", "--max-size", "1", folder.path + "/big.txt"])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("big.txt: is larger than 1 MB"))
    let same = try ProgramRun(
      shell: "\"$JINTU\" extract '\(folder.path)/big.txt' >> '\(folder.path)/big.txt'")
    #expect(same.exitCode == 1)
  }
}
