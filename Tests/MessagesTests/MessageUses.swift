import Foundation
import Messages

/// Where the sources of the program say something: the literals that are messages, told by the
/// declarations of what takes them.
struct MessageUses {
  /// A literal with its file below `Sources`.
  struct Use {
    let file: String
    let literal: SwiftLiteral
    /// Whether it is an argument or a value that is declared as a message.
    let isMessage: Bool

    var place: String { "\(file):\(literal.line)" }
  }

  let uses: [Use]

  /// The programs of developers, who read English.
  private static let otherPrograms: Set<String> = ["jintu-fit", "jintu-benchmark", "Fitting"]

  /// Reads the sources below a folder.
  init(sources folder: URL) throws {
    var uses: [Use] = []
    let modules = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for module in modules.sorted() where !Self.otherPrograms.contains(module) {
      let files = try Self.sources(of: folder.appending(path: module))
      let takers = files.values.reduce(into: Self.commonTakers) {
        $0.formUnion(Self.takers(in: $1))
      }
      for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        uses += SwiftLiterals(text.utf8).literals.map { literal in
          Use(
            file: "\(module)/\(name)", literal: literal,
            isMessage: Self.isMessage(literal, takers))
        }
      }
    }
    self.uses = uses
  }

  private static func sources(of module: URL) throws -> [String: String] {
    let files = FileManager.default.enumerator(at: module, includingPropertiesForKeys: nil)
    var sources: [String: String] = [:]
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      sources[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
    }
    return sources
  }

  /// A function or type with the label of an argument that is a message.
  struct Taker: Hashable {
    let call: String
    let label: String
  }

  /// What other modules declare for all.
  private static let commonTakers: Set<Taker> = [
    Taker(call: "InputError", label: ""), Taker(call: "MapError", label: ""),
    Taker(call: "GeoPackageError", label: "reason"), Taker(call: "Failure", label: "reason"),
    Taker(call: "Failure", label: "place"), Taker(call: "error", label: ""),
  ]

  /// The functions, initialisers and cases of a source that take a message, by their labels.
  static func takers(in source: String) -> Set<Taker> {
    var takers: Set<Taker> = []
    let functions = /func (\w+)(?:<[^>]*>)?\(([^{]*?)\)(?: ->| throws| async| \{)/
    for match in source.matches(of: functions) {
      takers.formUnion(labels(match.2).map { Taker(call: String(match.1), label: $0) })
    }
    for match in source.matches(of: /case (\w+)\((?:Message)\)/) {
      takers.insert(Taker(call: String(match.1), label: ""))
    }
    for match in source.matches(of: /init\(([^{]*?)\)(?: throws[^{]*)? \{/) {
      guard let type = type(around: match.range.lowerBound, in: source) else { continue }
      takers.formUnion(labels(match.1).map { Taker(call: type, label: $0) })
    }
    for match in source.matches(of: /(?:let|var) (\w+): \[?Message\b/) {
      guard let type = type(around: match.range.lowerBound, in: source) else { continue }
      takers.insert(Taker(call: type, label: String(match.1)))
    }
    return takers
  }

  /// The labels of the parameters that are messages.
  private static func labels(_ parameters: Substring) -> [String] {
    parameters.matches(of: /(\w+)(?: \w+)?: \[?Message\b/).map { $0.1 == "_" ? "" : String($0.1) }
  }

  private static func type(around position: String.Index, in source: String) -> String? {
    source[..<position].matches(of: /(?:struct|enum|class|extension) (\w+)/).last
      .map { String($0.1) }
  }

  private static func isMessage(_ literal: SwiftLiteral, _ takers: Set<Taker>) -> Bool {
    if literal.lead.contains(/: \[?Message\]?\??\s*=/) { return true }
    return literal.call.map { takers.contains(Taker(call: $0, label: literal.label)) } ?? false
  }
}
