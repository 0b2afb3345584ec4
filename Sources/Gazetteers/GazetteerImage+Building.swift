import InputFiles
import SimpleFeatures
import TextScanning

extension GazetteerImage {
  /// Links the tables and lays the image out. Throws for a parent or successor that no row has, a
  /// duplicate path and a duplicate code in force.
  /// - Complexity: about half a second for 45,000 places in a release build.
  static func build(
    _ tables: GazetteerTables, contentHash: UInt64, stamps: [FileStamp]
  ) throws(InputError) -> [UInt8] {
    let linked = try LinkedPlaces(tables)
    var layout = ImageLayout(contentHash: contentHash, stamps: stamps)
    layout.storePlaces(linked)
    layout.storeToponyms(linked)
    return layout.bytes()
  }
}

/// The places in the order of their numbers, references resolved to numbers.
struct LinkedPlaces {
  struct Entry {
    var row: PlaceRow
    var name: String
    var core: String
    var short: String?
    var isOutside: Bool
    var line: Int
    var parent: Int?
    var successor: Int?
    var formerNames: [FormerRow] = []
    var formerParents: [(parent: Int, first: Int, last: Int)] = []
  }

  private(set) var entries: [Entry] = []
  /// For each place the number of its first child; one more than places.
  private(set) var childStarts: [Int] = []
  /// Codes with places, former codes too.
  private(set) var codes: [(code: UInt64, place: Int, last: Int)] = []

  init(_ tables: GazetteerTables) throws(InputError) {
    var rows = tables.places.map { line, row in
      Entry(
        row: row, name: row.name, core: PlaceNaming.core(of: row.name, level: row.level),
        isOutside: false, line: line)
    }
    rows += try Self.outsideEntries(tables.outside)
    let order = try Self.breadthFirst(rows)
    var numbers: [String: Int] = [:]
    for (number, index) in order.enumerated() { numbers[rows[index].row.path] = number }
    entries = order.map { rows[$0] }
    for number in entries.indices {
      let entry = entries[number]
      entries[number].parent = entry.row.parentPath.flatMap { numbers[$0] }
      if let path = entry.row.successor {
        guard let successor = numbers[path] else {
          throw InputError(file: "places.tsv", line: entry.line, "successor \(path) is in no row")
        }
        entries[number].successor = successor
      }
    }
    try attach(tables.former, numbers)
    childStarts = Self.childStarts(of: entries)
    collectCodes(tables.former, numbers)
  }

  private static func outsideEntries(
    _ outside: [(line: Int, row: OutsideRow)]
  ) throws(InputError) -> [Entry] {
    var paths: [String: String] = [:]
    var entries: [Entry] = []
    for (line, row) in outside.sorted(by: { $0.row.level < $1.row.level }) {
      var path = row.name
      if let parent = row.parentCode {
        guard let parentPath = paths[parent] else {
          throw InputError(file: "outside.tsv", line: line, "parent \(parent) is in no row above")
        }
        path = parentPath + "/" + row.name
      }
      paths[row.code] = path
      let place = PlaceRow(
        path: path, code: row.code, level: row.level, first: Gazetteer.firstYear, last: nil,
        source: "nbs2023")
      entries.append(
        Entry(
          row: place, name: row.name, core: PlaceNaming.core(of: row.name, level: row.level),
          short: row.short, isOutside: true, line: line))
    }
    return entries
  }

  /// The order in which parents precede children and the children of one place stand together.
  private static func breadthFirst(_ rows: [Entry]) throws(InputError) -> [Int] {
    var byPath: [String: Int] = [:]
    var children: [String: [Int]] = [:]
    for (index, entry) in rows.enumerated() {
      if byPath.updateValue(index, forKey: entry.row.path) != nil {
        throw InputError(
          file: entry.isOutside ? "outside.tsv" : "places.tsv", line: entry.line,
          "\(entry.row.path) stands twice")
      }
      children[entry.row.parentPath ?? "", default: []].append(index)
    }
    for entry in rows {
      if let parent = entry.row.parentPath, byPath[parent] == nil {
        throw InputError(file: "places.tsv", line: entry.line, "parent \(parent) is in no row")
      }
    }
    func sorted(_ siblings: [Int]) -> [Int] {
      siblings.sorted { left, right in
        if rows[left].isOutside != rows[right].isOutside { return rows[right].isOutside }
        let codes = (rows[left].row.code ?? "~", rows[right].row.code ?? "~")
        if codes.0 != codes.1 { return codes.0 < codes.1 }
        return rows[left].name.utf8.lexicographicallyPrecedes(rows[right].name.utf8)
      }
    }
    var order = sorted(children[""] ?? [])
    var next = 0
    while next < order.count {
      order += sorted(children[rows[order[next]].row.path] ?? [])
      next += 1
    }
    return order
  }

  private static func childStarts(of entries: [Entry]) -> [Int] {
    let roots = entries.prefix { $0.parent == nil }.count
    var counts = Array(repeating: 0, count: entries.count)
    for entry in entries { if let parent = entry.parent { counts[parent] += 1 } }
    var starts = [roots]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    return starts
  }

  private mutating func attach(
    _ former: [(line: Int, row: FormerRow)], _ numbers: [String: Int]
  ) throws(InputError) {
    for (line, row) in former {
      guard let place = numbers[row.path] else {
        throw InputError(file: "former.tsv", line: line, "\(row.path) is in no row of places.tsv")
      }
      switch row.kind {
      case .name, .alias: entries[place].formerNames.append(row)
      case .parent:
        guard let parent = numbers[row.value] else {
          throw InputError(
            file: "former.tsv", line: line, "parent \(row.value) is in no row of places.tsv")
        }
        entries[place].formerParents.append((parent, row.first, row.last))
      case .code: break
      }
    }
  }

  private mutating func collectCodes(
    _ former: [(line: Int, row: FormerRow)], _ numbers: [String: Int]
  ) {
    for (place, entry) in entries.enumerated() {
      guard let code = entry.row.code.flatMap({ UInt64($0) }) else { continue }
      codes.append((code, place, entry.row.last ?? Gazetteer.openYear))
    }
    for (_, row) in former where row.kind == .code {
      guard let code = UInt64(row.value), let place = numbers[row.path] else { continue }
      codes.append((code, place, row.last))
    }
    // The latest bearer of a code comes first.
    codes.sort { ($0.code, -$0.last, $0.place) < ($1.code, -$1.last, $1.place) }
  }
}
