/// Which fields of each layer of a project are called by their aliases.
///
/// A project draws one table once for each of its columns. With many columns the aliases of all in
/// every layer would make the file grow with their square, so that beyond a limit only the table's
/// first layer has all, and each other those that it shows.
struct NamedFields {
  /// How many layers each table has.
  private var layers: [String: Int] = [:]
  private var seen: Set<String> = []

  init(_ project: Project) {
    for entry in project.groups.flatMap(\.entries) { layers[entry.source, default: 0] += 1 }
  }

  /// The fields of an entry, nil for all; entries are asked for in their order.
  mutating func fields(of entry: Project.Entry) -> Set<String>? {
    let isFirst = seen.insert(entry.source).inserted
    return entry.style.namedFields(isFirst: isFirst, of: layers[entry.source, default: 0])
  }
}

extension LayerStyle {
  /// How many styles of one table have the aliases of all of its fields.
  private static let limit = 40

  /// The fields whose aliases a style has, nil for all: of many styles of one table only the first
  /// has all.
  public func namedFields(isFirst: Bool, of count: Int) -> Set<String>? {
    if isFirst || count <= Self.limit { return nil }
    // The tip speaks of the place and of the column that is shown.
    let parts = mapTip.split(separator: "\"", omittingEmptySubsequences: false)
    return Set(
      parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
  }
}
