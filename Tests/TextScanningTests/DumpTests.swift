import Foundation
import Testing
@testable import TextScanning
@Test func dump() throws {
  guard let dir = ProcessInfo.processInfo.environment["DUMP"] else { return }
  var out = ""
  func print(_ items: Any...) { out += items.map { "\($0)" }.joined(separator: " ") + "\n" }
  for f in try FileManager.default.contentsOfDirectory(atPath: dir).sorted() where f.hasSuffix(".txt") {
    let r = try ReportReader().read([UInt8](Data(contentsOf: URL(fileURLWithPath: dir + "/" + f))), name: f)
    print("=====", f, r.year)
    for a in r.articles {
      print("--- article", a.number)
      for b in a.blocks {
        let t = r.text.string(b.range)
        print("  [\(b.kind) \(b.sentences.count)] \(t.prefix(60)) ... \(t.suffix(30))")
      }
    }
  }
  try out.write(toFile: "/tmp/dump2.txt", atomically: true, encoding: .utf8)
}
