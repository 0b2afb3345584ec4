import ByteCoding

/// Writes one JSON object on a line of its own, member by member in the order of the calls.
struct JSONObjectWriter: ~Copyable {
  private(set) var writer = ByteWriter(capacity: 512)
  private var isFirst = true

  init() { writer.append(0x7B as UInt8) }

  private mutating func key(_ name: String) {
    if !isFirst { writer.append(0x2C as UInt8) }
    isFirst = false
    JSONEscaping.append(name, to: &writer)
    writer.append(0x3A as UInt8)
  }

  mutating func add(_ name: String, _ text: String?) {
    key(name)
    if let text { JSONEscaping.append(text, to: &writer) } else { writer.append("null") }
  }

  mutating func add(_ name: String, _ number: Int) {
    key(name)
    writer.append(number)
  }

  /// A number with fixed decimals, trailing zeros left out; null where there is none.
  mutating func add(_ name: String, _ number: Double?, decimals: Int) {
    key(name)
    append(number) { writer, value throws(NonFiniteNumber) in
      try writer.append(value, decimals: decimals, trimmingZeros: true)
    }
  }

  /// A number with as many digits as it needs; null where there is none.
  mutating func add(_ name: String, number: Double?) {
    key(name)
    append(number) { writer, value throws(NonFiniteNumber) in try writer.append(shortest: value) }
  }

  mutating func add(_ name: String, _ candidates: [(path: String, score: Double)]) {
    key(name)
    writer.append(0x5B as UInt8)
    for (index, candidate) in candidates.enumerated() {
      var object = JSONObjectWriter()
      object.add("path", candidate.path)
      object.add("score", candidate.score, decimals: 3)
      if index > 0 { writer.append(0x2C as UInt8) }
      writer.appendBytes(object.finished())
    }
    writer.append(0x5D as UInt8)
  }

  private mutating func append(
    _ number: Double?, _ body: (inout ByteWriter, Double) throws(NonFiniteNumber) -> Void
  ) {
    guard let number else { return writer.append("null") }
    do {
      try body(&writer, number)
    } catch {
      preconditionFailure("a value that is no number reached the output")
    }
  }

  /// The object's bytes.
  consuming func finished() -> [UInt8] {
    writer.append(0x7D as UInt8)
    return writer.bytes
  }
}
