import ByteCoding
import Foundation
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  @Test func packedIsOneLineOfMembers() {
    var json = JSONWriter()
    json.beginObject()
    json.member("a", "x\"y")
    json.member("none", String?.none)
    json.member("whole", 7)
    json.member("real", number: 0.25)
    json.member("infinite", number: .infinity)
    json.member("trimmed", 1.50, decimals: 2)
    json.member("full", 1.50, decimals: 2, trimmingZeros: false)
    json.object("empty") { _ in }
    json.list("list", [1, 2]) { $0.value($1) }
    json.key(text: "键\n")
    json.value(true)
    json.member("made", json: Array("[1]".utf8))
    json.members(json: Array(#""b":1,"c":2"#.utf8))
    json.endObject()
    json.endLine()
    #expect(
      json.finished().text
        == #"{"a":"x\"y","none":null,"whole":7,"real":0.25,"infinite":null,"trimmed":1.5,"#
        + #""full":1.50,"empty":{},"list":[1,2],"键\n":true,"made":[1],"b":1,"c":2}"# + "\n")
  }

  @Test func indentedPutsEachValueOnALineOfItsOwn() {
    var json = JSONWriter()
    json.beginObject(.indented)
    json.member("a", 1)
    json.object("empty") { _ in }
    json.list("none", [Int]()) { $0.value($1) }
    json.objects("b", [2, 3]) { $0.member("c", $1) }
    json.endObject()
    let expected = """
      {
        "a": 1,
        "empty": {},
        "none": [],
        "b": [
          {
            "c": 2
          },
          {
            "c": 3
          }
        ]
      }
      """
    #expect(json.finished().text == expected)
  }

  @Test func linesPutEachElementOnALineAndItsMembersBehindOneAnother() {
    for (count, expected) in [
      (0, "[\n]"), (1, "[\n{\"n\":0}\n]"), (2, "[\n{\"n\":0},\n{\"n\":1}\n]"),
    ] {
      var json = JSONWriter()
      json.beginArray(.lines)
      for number in 0..<count {
        json.beginObject(.packed)
        json.member("n", number)
        json.endObject()
      }
      json.endArray()
      #expect(json.finished().text == expected)
    }
  }

  /// Documents one behind the other, behind what was there: no comma crosses the line.
  @Test func linesOfDocumentsStandAlone() {
    var writer = ByteWriter()
    writer.append("x\n")
    var json = JSONWriter(writer)
    for number in [1, 2] {
      json.beginArray()
      json.value(number)
      json.endArray()
      json.endLine()
    }
    #expect(json.finished().text == "x\n[1]\n[2]\n")
  }

  @Test func aNumberThatIsNoneIsRefusedAndLeavesNothingBehind() throws {
    var json = JSONWriter()
    json.beginArray()
    try json.value(finite: 1)
    #expect(throws: NonFiniteNumber.self) { try Self.append(.nan, to: &json) }
    try json.value(finite: 2, decimals: 1)
    json.endArray()
    #expect(json.finished().text == "[1,2]")
  }

  private static func append(_ number: Double, to json: inout JSONWriter) throws(NonFiniteNumber) {
    try json.value(finite: number)
  }

  /// Random trees in all layouts read back as what was written.
  @Test func treesReadBack() throws {
    var generator = SeededRandom(seed: 13)
    for _ in 0..<300 {
      let layout: JSONWriter.Layout = [.packed, .lines, .indented][Int(generator.next() % 3)]
      var json = JSONWriter()
      json.beginArray(layout)
      let tree = Self.fill(&json, depth: 0, &generator)
      json.endArray()
      let bytes = json.finished().bytes
      let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? NSArray
      #expect(read == tree as NSArray)
    }
  }

  private static func fill(
    _ json: inout JSONWriter, depth: Int, _ generator: inout SeededRandom
  ) -> [NSObject] {
    (0..<Int(generator.next() % 4)).map { index -> NSObject in
      switch generator.next() % (depth < 5 ? 5 : 3) {
      case 0:
        json.value("文\"\(index)\n")
        return "文\"\(index)\n" as NSString
      case 1:
        json.value(index - 2)
        return NSNumber(value: index - 2)
      case 2:
        json.null()
        return NSNull()
      case 3:
        json.beginArray()
        defer { json.endArray() }
        return fill(&json, depth: depth + 1, &generator) as NSArray
      default:
        json.beginObject()
        json.key(text: "k\(index)")
        json.beginArray()
        let inner = fill(&json, depth: depth + 1, &generator)
        json.endArray()
        json.endObject()
        return ["k\(index)": inner as NSArray] as NSDictionary
      }
    }
  }
}
