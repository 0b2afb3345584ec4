import Indicators

/// The rows that are parts or wholes of each other, by number: those of which a name may leave out
/// what it shares with another.
struct RowKin: Sendable {
  /// For each row itself, its parts, its whole, and the other parts of that, in table order.
  private let near: [[Int]]
  /// For each row the rows that are its persons, shares and so on: those that name it their parent.
  private let parts: [String: [Int]]

  init(_ rows: [CatalogueRow]) {
    var parts: [String: [Int]] = [:]
    var wholes: [String: [Int]] = [:]
    for (number, row) in rows.enumerated() {
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

  /// The row with its parts, its whole, and the other parts of that, in table order.
  func near(_ row: Int) -> [Int] { near[row] }

  /// The rows whose parent an id is, in table order.
  func parts(of id: String) -> [Int] { parts[id] ?? [] }
}
