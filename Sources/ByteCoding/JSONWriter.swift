/// Writes JSON behind what a `ByteWriter` holds, value by value in the order of the calls: the one
/// place that knows where commas and brackets go.
///
/// ```swift
/// var json = JSONWriter()
/// json.beginObject()
/// json.member("name", "太原")
/// json.member("value", number: 8000.5)
/// json.endObject()
/// json.finished().text    // {"name":"太原","value":8000.5}
/// ```
///
/// Whoever calls keeps to the grammar: a key stands before each value of an object and nowhere else.
public struct JSONWriter: ~Copyable {
  /// How what a container holds is set.
  public enum Layout: Sendable {
    /// One behind the other, no white space.
    case packed
    /// Each on a line of its own, not indented, so that files can be compared by line.
    case lines
    /// Each on a line of its own, two spaces deeper than the bracket, a space behind each colon.
    case indented
  }

  private var writer: ByteWriter
  private var isFirst = true
  private var isBehindKey = false
  /// How the innermost container is set, and how many are set so, one in the other.
  private var run: (layout: Layout, count: Int) = (.packed, 0)
  /// The same of those around them that are set otherwise, outermost first: there are few, so that
  /// the many small containers of a file cost a counter.
  private var outerRuns: [(layout: Layout, count: Int)] = []
  /// How many containers are open.
  private var depth = 0

  /// Goes on where `writer` ends; `finished()` gives it back.
  public init(_ writer: consuming ByteWriter = ByteWriter()) { self.writer = writer }

  /// The writer with all that was added.
  public consuming func finished() -> ByteWriter { writer }

  /// Begins an object, set as what surrounds it where no layout is given.
  public mutating func beginObject(_ layout: Layout? = nil) { begin(0x7B, layout) }

  /// Ends the innermost object.
  public mutating func endObject() { end(0x7D) }

  /// Begins a list, set as what surrounds it where no layout is given.
  public mutating func beginArray(_ layout: Layout? = nil) { begin(0x5B, layout) }

  /// Ends the innermost list.
  public mutating func endArray() { end(0x5D) }

  /// Ends a line between two documents, as in JSON Lines.
  public mutating func endLine() {
    writer.append(0x0A as UInt8)
    isFirst = true
  }

  private mutating func begin(_ bracket: UInt8, _ layout: Layout?) {
    item()
    writer.append(bracket)
    if let layout, layout != run.layout {
      outerRuns.append(run)
      run = (layout, 0)
    }
    run.count += 1
    depth += 1
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    run.count -= 1
    switch run.layout {
    case .packed: break
    case .lines: writer.append(0x0A as UInt8)
    case .indented: if !isFirst { newLine() }
    }
    if run.count == 0, let outer = outerRuns.popLast() { run = outer }
    writer.append(bracket)
    isFirst = false
  }

  private mutating func newLine() {
    writer.append(0x0A as UInt8)
    for _ in 0..<depth { writer.append("  ") }
  }

  /// What stands before a key, and before a value that has none.
  @inline(__always)
  private mutating func item() {
    if isBehindKey {
      isBehindKey = false
      return
    }
    if !isFirst { writer.append(0x2C as UInt8) }
    isFirst = false
    switch run.layout {
    case .packed: break
    case .lines: writer.append(0x0A as UInt8)
    case .indented: newLine()
    }
  }
}

extension JSONWriter {
  /// The key of the value that comes next; a name of the program's, with nothing to escape.
  public mutating func key(_ name: StaticString) {
    if run.layout == .packed {
      writer.appendKey(name, isFirst: isFirst)
      (isFirst, isBehindKey) = (false, true)
      return
    }
    item()
    writer.append(0x22 as UInt8)
    unsafe writer.appendBytes(
      UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    writer.append(0x22 as UInt8)
    endKey()
  }

  /// The key of the value that comes next; any text.
  public mutating func key(text: String) {
    item()
    JSONEscaping.append(text, to: &writer)
    endKey()
  }

  /// The key of the value that comes next, escaped already, quotes included.
  public mutating func key(json: [UInt8]) {
    item()
    writer.appendBytes(json)
    endKey()
  }

  private mutating func endKey() {
    writer.append(0x3A as UInt8)
    if run.layout == .indented { writer.append(0x20 as UInt8) }
    isBehindKey = true
  }

  /// No value.
  public mutating func null() {
    item()
    writer.append("null")
  }

  /// Text, null where there is none.
  public mutating func value(_ text: String?) {
    guard let text else { return null() }
    item()
    JSONEscaping.append(text, to: &writer)
  }

  /// A whole number, null where there is none.
  public mutating func value(_ number: Int?) {
    guard let number else { return null() }
    item()
    writer.append(number)
  }

  /// Yes or no.
  public mutating func value(_ flag: Bool) {
    item()
    writer.append(flag ? "true" : "false")
  }

  /// A value whose JSON is made already.
  public mutating func value(json: [UInt8]) {
    item()
    writer.appendBytes(json)
  }

  /// A number with as many digits as it needs.
  /// - Throws: `NonFiniteNumber`, for JSON has no infinity and no "not a number".
  public mutating func value(finite number: Double) throws(NonFiniteNumber) {
    guard number.isFinite else { throw NonFiniteNumber(number) }
    item()
    try writer.append(shortest: number)
  }

  /// A number with at most so many decimals, trailing zeros left out unless they are asked for.
  /// - Throws: `NonFiniteNumber`, for JSON has no infinity and no "not a number".
  public mutating func value(
    finite number: Double, decimals: Int, trimmingZeros: Bool = true
  ) throws(NonFiniteNumber) {
    guard number.isFinite else { throw NonFiniteNumber(number) }
    item()
    try writer.append(number, decimals: decimals, trimmingZeros: trimmingZeros)
  }

  /// A number with as many digits as it needs; null where there is none that is finite.
  public mutating func value(number: Double?) {
    guard let number, (try? value(finite: number)) != nil else { return null() }
  }

  /// A number with at most so many decimals; null where there is none that is finite.
  public mutating func value(_ number: Double?, decimals: Int, trimmingZeros: Bool = true) {
    guard
      let number,
      (try? value(finite: number, decimals: decimals, trimmingZeros: trimmingZeros)) != nil
    else { return null() }
  }
}
