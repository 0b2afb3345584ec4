import ByteCoding

/// Writes an indented JSON document member by member.
struct JSONDocument {
  private var writer = ByteWriter(capacity: 4096)
  private var depth = 0
  private var isFirst = true
  /// The keys of the objects and lists that are open.
  private var keys: [Set<String>] = []

  mutating func open(_ bracket: String) {
    writer.append(bracket)
    keys.append([])
    depth += 1
    isFirst = true
  }

  mutating func close(_ bracket: String) {
    depth -= 1
    keys.removeLast()
    if !isFirst { newLine() }
    writer.append(bracket)
    isFirst = false
  }

  private mutating func newLine() {
    writer.append("\n")
    for _ in 0..<depth { writer.append("  ") }
  }

  private mutating func item() {
    if !isFirst { writer.append(",") }
    isFirst = false
    newLine()
  }

  /// Writes a key. One that stands in its object already is numbered: parsers keep only one of two.
  private mutating func key(_ name: String) {
    item()
    var name = name
    var number = 1
    let plain = name
    while keys.last?.contains(name) == true {
      number += 1
      name = "\(plain) (\(number))"
    }
    if !keys.isEmpty { keys[keys.count - 1].insert(name) }
    JSONEscaping.append(name, to: &writer)
    writer.append(": ")
  }

  mutating func member(_ name: String, _ text: String) {
    key(name)
    JSONEscaping.append(text, to: &writer)
  }

  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { writer.append(number) } else { writer.append("null") }
  }

  /// A number with as many digits as it needs; null where it is none.
  mutating func member(_ name: String, number: Double) {
    key(name)
    do {
      try writer.append(shortest: number)
    } catch {
      writer.append("null")
    }
  }

  mutating func object(_ name: String, _ body: (inout JSONDocument) -> Void) {
    key(name)
    open("{")
    body(&self)
    close("}")
  }

  mutating func strings(_ name: String, _ texts: [String]) {
    key(name)
    open("[")
    for text in texts {
      item()
      JSONEscaping.append(text, to: &writer)
    }
    close("]")
  }

  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ body: (inout JSONDocument, Element) -> Void
  ) {
    key(name)
    open("[")
    for element in elements {
      item()
      open("{")
      body(&self, element)
      close("}")
    }
    close("]")
  }

  consuming func finished() -> [UInt8] {
    writer.append("\n")
    return writer.bytes
  }
}
