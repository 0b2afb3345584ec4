import ByteCoding

/// Writes JSON objects of one line each behind what a `ByteWriter` holds, member by member in the
/// order of the calls.
struct JSONObjectWriter: ~Copyable {
  private var writer: ByteWriter
  private var isFirst = true

  /// Goes on where `writer` ends; `finished()` gives it back.
  init(_ writer: consuming ByteWriter) { self.writer = writer }

  /// Begins an object.
  mutating func begin() {
    writer.append(0x7B as UInt8)
    isFirst = true
  }

  /// Ends the object.
  mutating func end() { writer.append(0x7D as UInt8) }

  /// Ends the line.
  mutating func endLine() { writer.append(0x0A as UInt8) }

  private mutating func key(_ name: StaticString) {
    writer.appendKey(name, isFirst: isFirst)
    isFirst = false
  }

  mutating func add(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { JSONEscaping.append(text, to: &writer) } else { writer.append("null") }
  }

  /// A string whose JSON, quotes included, is made already.
  mutating func add(_ name: StaticString, json: [UInt8]) {
    key(name)
    writer.appendBytes(json)
  }

  /// Members whose JSON is made already.
  mutating func add(members json: [UInt8]) {
    if !isFirst { writer.append(0x2C as UInt8) }
    isFirst = false
    writer.appendBytes(json)
  }

  mutating func add(_ name: StaticString, _ number: Int) {
    key(name)
    writer.append(number)
  }

  /// A number with fixed decimals, trailing zeros left out; null where there is none.
  mutating func add(_ name: StaticString, _ number: Double?, decimals: Int) {
    key(name)
    append(number) { writer, value throws(NonFiniteNumber) in
      try writer.append(value, decimals: decimals, trimmingZeros: true)
    }
  }

  /// A number with as many digits as it needs; null where there is none.
  mutating func add(_ name: StaticString, number: Double?) {
    key(name)
    append(number) { writer, value throws(NonFiniteNumber) in try writer.append(shortest: value) }
  }

  mutating func add(_ name: StaticString, _ candidates: [(path: String, score: Double)]) {
    key(name)
    writer.append(0x5B as UInt8)
    for (index, candidate) in candidates.enumerated() {
      if index > 0 { writer.append(0x2C as UInt8) }
      begin()
      add("path", candidate.path)
      add("score", candidate.score, decimals: 3)
      end()
    }
    writer.append(0x5D as UInt8)
    isFirst = false
  }

  /// JSON has no infinity and no "not a number": such a value is null, never the end of the run.
  private mutating func append(
    _ number: Double?, _ body: (inout ByteWriter, Double) throws(NonFiniteNumber) -> Void
  ) {
    guard let number, (try? body(&writer, number)) != nil else { return writer.append("null") }
  }

  /// The writer with all that was added.
  consuming func finished() -> ByteWriter { writer }
}
