public import Messages

/// A reference system that libproj does not know, or positions it cannot convert.
public struct ProjectionError: MessageError, Equatable {
  /// The kinds of failure.
  public enum Kind: Equatable, Sendable {
    /// No transformation between the two systems could be made.
    case unknownSystem
    /// libproj does not find its database `proj.db`.
    case missingDatabase
    /// The position at the index has no image.
    case notConvertible(index: Int)
  }

  /// What failed.
  public let kind: Kind
  /// Between which systems.
  public let systems: Message
  /// What libproj logged.
  public let log: String

  /// One line for a terminal, with what to do.
  public var fullMessage: Message {
    let detail: Message = log.isEmpty ? "" : " (libproj: \(log))"
    switch kind {
    case .unknownSystem:
      return "no transformation \(systems)\(detail); give an EPSG code or a PROJ string"
    case .missingDatabase:
      return """
        libproj does not find proj.db\(detail); install the package proj-data or point PROJ_DATA to \
        its folder
        """
    case .notConvertible(let index):
      return "position \(index) has no image \(systems)\(detail)"
    }
  }
}
