/// A growing buffer of bytes that every writer of the project appends to.
///
/// Text leaves the program as UTF-8 bytes built here, because `String(format:)` and interpolation
/// cost ten times as much and follow rules of their own for numbers.
///
/// ```swift
/// var writer = ByteWriter()
/// writer.append("{\"value\":")
/// try writer.append(8000.5, decimals: 2, trimmingZeros: true)
/// writer.append(UInt8(ascii: "}"))
/// ```
public struct ByteWriter: Sendable {
  @usableFromInline var storage: [UInt8] = []

  /// Everything appended so far.
  @inlinable
  public var bytes: [UInt8] { storage }

  /// Makes an empty writer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    storage.reserveCapacity(capacity)
  }

  /// The number of bytes appended so far.
  public var count: Int { storage.count }

  /// The bytes as text. They are valid UTF-8 whenever all that was appended was.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends one byte.
  @inlinable
  public mutating func append(_ byte: UInt8) {
    storage.append(byte)
  }

  /// Appends bytes as they are.
  public mutating func appendBytes(_ more: some Sequence<UInt8>) {
    storage.append(contentsOf: more)
  }

  /// Appends the UTF-8 bytes of `text` without any escaping.
  public mutating func append(_ text: String) {
    storage.append(contentsOf: text.utf8)
  }

  /// Appends the name of a JSON object's member with its quotes and colon, and before that a comma
  /// where the member is not the first.
  ///
  /// In one piece, since a record is mostly names.
  /// - Precondition: The name needs no escaping.
  public mutating func appendKey(_ name: StaticString, isFirst: Bool) {
    let letters = unsafe UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    storage.append(addingCapacity: letters.count + 4) { key in
      if !isFirst { key.append(0x2C) }
      key.append(0x22)
      for index in letters.indices { unsafe key.append(letters[index]) }
      key.append(0x22)
      key.append(0x3A)
    }
  }

  /// Drops the last byte.
  ///
  /// - Precondition: Something has been appended.
  public mutating func removeLast() {
    storage.removeLast()
  }
}
