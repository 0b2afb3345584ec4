import ByteScanning
import Gazetteers
import Geoparsing
import TextScanning

/// Work that other people's programs do too: `cpca` finds provinces, cities and counties in
/// sentences, `ahocorasick_rs` a set of names in a text.
enum PeerWorkloads {
  static let placesName = "find places in reports"
  static let matchesName = "match the names of all places"

  static func make(_ context: BenchmarkContext) throws -> [Workload] {
    let bytes = try text(context)
    let gazetteer = try context.gazetteer()
    let geoparser = Geoparser(
      gazetteer: gazetteer,
      lexicon: try GeoparsingLexicon(directory: context.location.directory))
    let names = names(of: gazetteer)
    let trie = DoubleArrayTrie(names.enumerated().map { (key: Array($1.utf8), value: $0) })
    let amount = Double(bytes.count) / 1e6
    return [
      Workload(
        placesName, data: "\(bytes.count / 1000) kB, read and resolved, 1 thread",
        amount: amount, unit: "MB"
      ) {
        let report = try ReportReader(statedYear: 2020).read(bytes, name: "page.txt")
        let mentions = geoparser.read(report).reduce(0) { $0 + $1.mentions.count }
        try require(mentions > 0, "no place found")
        return .done
      },
      Workload(
        matchesName, data: "\(names.count) names, all matches, 1 thread", amount: amount, unit: "MB"
      ) {
        try require(matches(of: trie, in: bytes) > 0, "no name found")
        return .done
      },
    ]
  }

  /// The reports one behind the other, four times.
  static func text(_ context: BenchmarkContext) throws -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<4 {
      for (_, bytes) in try context.reports() { text += bytes + [0x0A] }
    }
    return text
  }

  /// The official names of all places, each once.
  static func names(of gazetteer: Gazetteer) -> [String] {
    Set(gazetteer.allPlaces.map { gazetteer.name(of: $0) }).sorted()
  }

  static func matches(of trie: DoubleArrayTrie, in bytes: [UInt8]) -> Int {
    var count = 0
    for index in bytes.indices where bytes[index].beginsScalar {
      trie.forEachMatch(in: bytes, from: index, to: bytes.count) { _, _ in count += 1 }
    }
    return count
  }
}
