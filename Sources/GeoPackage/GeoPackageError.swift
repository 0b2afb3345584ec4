public import Messages

/// A GeoPackage that cannot be written: where, what is wrong and what to do.
public struct GeoPackageError: MessageError, Equatable {
  /// The file.
  public let path: String
  /// The layer, empty where the fault is the file's.
  public let layer: String
  /// What is wrong, and what to do.
  public let reason: Message

  /// An error about a file or one of its layers.
  public init(path: String, layer: String = "", reason: Message) {
    self.path = path
    self.layer = layer
    self.reason = reason
  }

  /// One line.
  public var fullMessage: Message {
    layer.isEmpty ? "\(path): \(reason)" : "\(path): layer \(layer): \(reason)"
  }
}
