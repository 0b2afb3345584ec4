import ByteCoding
import Foundation
import Testing

struct EscapeCase: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let expected: String
  var testDescription: String { name }
}

@Suite struct EscapingTests {
  @Test(arguments: [
    EscapeCase(name: "plain Chinese", text: "太原市", expected: "\"太原市\""),
    EscapeCase(name: "quote and backslash", text: "a\"b\\", expected: #""a\"b\\""#),
    EscapeCase(name: "line end and tab", text: "a\n\r\tb", expected: #""a\n\r\tb""#),
    EscapeCase(name: "control", text: "\u{0}\u{1f}", expected: #""\u0000\u001f""#),
    EscapeCase(name: "empty", text: "", expected: "\"\""),
  ])
  func escapesJSON(row: EscapeCase) {
    var writer = ByteWriter()
    JSONEscaping.append(row.text, to: &writer)
    #expect(writer.text == row.expected)
  }

  @Test func everyScalarSurvivesJSON() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{1F600}"]
    for scalar in scalars {
      var writer = ByteWriter()
      JSONEscaping.append("a" + String(Character(scalar)), to: &writer)
      let parsed = try JSONSerialization.jsonObject(
        with: Data(writer.bytes), options: .fragmentsAllowed)
      #expect((parsed as? String)?.unicodeScalars.last == scalar)
    }
  }

  @Test(arguments: [
    EscapeCase(
      name: "markup", text: "<a & \"b\" 'c'>",
      expected: "&lt;a &amp; &quot;b&quot; &#39;c&#39;&gt;"),
    EscapeCase(name: "forbidden controls dropped", text: "a\u{0}\u{8}\u{1b}b", expected: "ab"),
    EscapeCase(name: "white space kept", text: "a\t\n\rb", expected: "a&#9;&#10;&#13;b"),
    EscapeCase(name: "noncharacters dropped", text: "a\u{FFFE}\u{FFFF}b", expected: "ab"),
    EscapeCase(name: "replacement kept", text: "\u{FFFD}全", expected: "\u{FFFD}全"),
    EscapeCase(name: "end of CDATA", text: "]]>", expected: "]]&gt;"),
  ])
  func escapesXML(row: EscapeCase) {
    var writer = ByteWriter()
    XMLEscaping.append(row.text, to: &writer)
    #expect(Array(writer.text.utf8) == Array(row.expected.utf8))
  }

  @Test(arguments: [
    EscapeCase(name: "plain", text: "小麦", expected: "小麦"),
    EscapeCase(name: "comma", text: "a,b", expected: "\"a,b\""),
    EscapeCase(name: "quote", text: "a\"b", expected: "\"a\"\"b\""),
    EscapeCase(name: "line end", text: "a\nb", expected: "\"a\nb\""),
    EscapeCase(name: "formula", text: "=1+1", expected: "\" =1+1\""),
    EscapeCase(
      name: "formula with comma", text: "=HYPERLINK(\"x\",1)",
      expected: "\" =HYPERLINK(\"\"x\"\",1)\""),
    EscapeCase(name: "at", text: "@SUM(1)", expected: "\" @SUM(1)\""),
    EscapeCase(name: "minus", text: "-2+3", expected: "\" -2+3\""),
    EscapeCase(name: "tab", text: "\t=1", expected: "\" \t =1\""),
    EscapeCase(name: "full-width equals", text: "＝1", expected: "\" ＝1\""),
    EscapeCase(name: "full-width letter", text: "Ａ1", expected: "Ａ1"),
    EscapeCase(name: "lone dash", text: "-", expected: "-"),
    EscapeCase(name: "semicolon", text: "a;b", expected: "\"a;b\""),
    EscapeCase(name: "formula behind a semicolon", text: "甲;=1+1;乙", expected: "\"甲; =1+1;乙\""),
    EscapeCase(name: "formula behind a comma", text: "甲,+1", expected: "\"甲, +1\""),
    EscapeCase(name: "formula behind a line end", text: "甲\n@A1", expected: "\"甲\n @A1\""),
    EscapeCase(name: "bar", text: "甲|乙", expected: "\"甲|乙\""),
    EscapeCase(name: "outer space", text: " a", expected: "\" a\""),
  ])
  func escapesCSV(row: EscapeCase) {
    var writer = ByteWriter()
    CSVEscaping.append(row.text, to: &writer)
    #expect(writer.text == row.expected)
  }

  /// What comes back from a cell is the guarded text, whether or not it went in as one.
  @Test(arguments: [
    ("", ""), ("甲", "甲"), ("-5", " -5"), ("−5", "−5"), ("甲,=1", "甲, =1"), ("说\"甲\"", "说\"甲\""),
    ("＝甲", " ＝甲"), ("-", "-"), ("a;\t=b", "a; \t =b"),
  ]) func guardsText(_ text: String, _ guarded: String) {
    #expect(CSVEscaping.guarded(text) == guarded)
    #expect(CSVEscaping.guarded(guarded) == guarded)
  }
}
