import Indicators

/// The rows that are parts or wholes of each other, or figures of the same thing, by number: those of
/// which a name may leave out what it shares with another.
struct RowKin: Sendable {
  /// For each row itself, its parts, its whole, the other parts of that, and those whose names begin
  /// with the same thing, in table order.
  private let near: [[Int]]
  /// For each row the rows that are its persons, shares and so on: those that name it their parent.
  private let parts: [String: [Int]]

  init(_ rows: [CatalogueRow]) {
    var parts: [String: [Int]] = [:]
    var wholes: [String: [Int]] = [:]
    var things: [Substring: [Int]] = [:]
    for (number, row) in rows.enumerated() {
      if let thing = Self.thing(of: row) { things[thing, default: []].append(number) }
      if !row.parent.isEmpty { parts[row.parent, default: []].append(number) }
      wholes[row.id, default: []].append(number)
    }
    near = rows.enumerated().map { number, row in
      var kin = parts[row.id] ?? []
      kin.append(number)
      if !row.parent.isEmpty {
        kin += parts[row.parent] ?? []
        kin += wholes[row.parent] ?? []
      }
      if let thing = Self.thing(of: row) { kin += things[thing] ?? [] }
      kin.sort()
      var last = -1
      kin.removeAll { other in
        defer { last = other }
        return other == last
      }
      return kin
    }
    self.parts = parts
  }

  /// What a name begins with that others may share: 规模以上工业, whose firms have an output, a revenue
  /// and a profit.
  private static func thing(of row: CatalogueRow) -> Substring? {
    row.name.count > thingLength ? row.name.prefix(thingLength) : nil
  }

  /// So many characters name a thing and not only its measure.
  private static let thingLength = 6

  /// The row with all that is kin to it, in table order.
  func near(_ row: Int) -> [Int] { near[row] }

  /// The rows whose parent an id is, in table order.
  func parts(of id: String) -> [Int] { parts[id] ?? [] }
}
