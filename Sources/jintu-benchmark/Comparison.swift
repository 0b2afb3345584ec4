import ByteScanning
import Gazetteers
import TextScanning

/// Our rate at a piece of work beside that of another program, measured in one run.
struct Comparison {
  let work: String
  let ours: Double
  let theirs: Double
  let peer: String
  let unit: String

  static let head = "| work | ours | other | ratio |\n|---|---|---|---|"

  var row: String {
    let ratio = Measurement.rounded(ours / theirs)
    return "| \(work) | \(Measurement.grouped(ours)) \(unit)/s"
      + " | \(peer): \(Measurement.grouped(theirs)) \(unit)/s | \(ratio) |"
  }

  /// The comparisons that the measurements allow: of layers with ogr2ogr, of texts with the packages
  /// of a Python.
  static func all(_ measured: [Measurement], _ context: BenchmarkContext) throws -> [Comparison] {
    var comparisons: [Comparison] = []
    for (work, peer) in LayerWorkloads.pairs {
      guard let ours = measured.first(where: { $0.workload.name == work }),
        let theirs = measured.first(where: { $0.workload.name == peer })
      else { continue }
      comparisons.append(
        Comparison(
          work: work, ours: ours.rate, theirs: theirs.rate, peer: "ogr2ogr",
          unit: ours.workload.unit))
    }
    guard let python = context.python else { return comparisons }
    let bytes = try PeerWorkloads.text(context)
    let text = try context.write(bytes, "peers.txt")
    let gazetteer = try context.gazetteer()
    let list = PeerWorkloads.names(of: gazetteer)
    let names = try context.write(Array(list.joined(separator: "\n").utf8), "names.txt")
    for (work, words) in [
      (PeerWorkloads.placesName, ["cpca", text]),
      (PeerWorkloads.matchesName, ["ahocorasick_rs", text, names]),
    ] {
      guard let ours = measured.first(where: { $0.workload.name == work }) else { continue }
      let peer = try Peer(python, words, context)
      if words[0] == "ahocorasick_rs" {
        let trie = DoubleArrayTrie(list.enumerated().map { (key: Array($1.utf8), value: $0) })
        let own = PeerWorkloads.matches(of: trie, in: bytes)
        try require(own == peer.found, "\(own) matches are ours, \(peer.found) theirs")
      }
      comparisons.append(
        Comparison(
          work: work, ours: ours.rate, theirs: ours.workload.amount / peer.seconds,
          peer: peer.name, unit: ours.workload.unit))
    }
    return comparisons
  }
}

/// A run of `scripts/benchmark-peers`.
private struct Peer {
  let name: String
  let seconds: Double
  let found: Int

  init(_ python: String, _ words: [String], _ context: BenchmarkContext) throws {
    let output = context.scratch + "/peer.tsv"
    let child = ChildProcess([python, "scripts/benchmark-peers"] + words, output: output)
    let line = String(decoding: try context.read(output), as: UTF8.self)
    let cells = line.split(whereSeparator: \.isNewline).last?.split(separator: "\t") ?? []
    guard child.status == 0, cells.count == 3, let seconds = Double(cells[1]),
      let found = Int(cells[2])
    else { throw WrongAnswer("\(words[0]) could not be timed; install it for this Python") }
    name = String(cells[0])
    self.seconds = seconds
    self.found = found
  }
}
