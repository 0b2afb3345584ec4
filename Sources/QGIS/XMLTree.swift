import ByteCoding

/// An XML document written from top to bottom, two spaces a level.
struct XMLTree {
  private var writer = ByteWriter(capacity: 1 << 14)
  private var open: [String] = []

  /// Attributes in the order written.
  typealias Attributes = KeyValuePairs<String, String>

  /// The finished document.
  var bytes: [UInt8] {
    precondition(open.isEmpty, "\(open.last ?? "") was not closed")
    return writer.bytes
  }

  /// A document with the declaration of QGIS files.
  init() {
    writer.append("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n")
  }

  /// An element with others inside.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLTree) -> Void
  ) {
    element(name, list: attributes.map { ($0, $1) }, content)
  }

  /// An element with others inside, its attributes as a list.
  mutating func element(
    _ name: String, list: [(String, String)], _ content: (inout XMLTree) -> Void
  ) {
    start(name, list)
    writer.append(">\n")
    open.append(name)
    content(&self)
    open.removeLast()
    indent()
    writer.append("</\(name)>\n")
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes.map { ($0, $1) })
    writer.append("/>\n")
  }

  /// An element with text.
  mutating func text(_ name: String, _ text: String, _ attributes: Attributes = [:]) {
    start(name, attributes.map { ($0, $1) })
    writer.append(">")
    XMLEscaping.append(text, to: &writer)
    writer.append("</\(name)>\n")
  }

  private mutating func start(_ name: String, _ attributes: [(String, String)]) {
    indent()
    writer.append("<\(name)")
    for (key, value) in attributes {
      writer.append(" \(key)=\"")
      XMLEscaping.append(value, to: &writer)
      writer.append("\"")
    }
  }

  private mutating func indent() {
    for _ in open { writer.append("  ") }
  }
}

extension XMLTree {
  /// A map of options, as QGIS writes the properties of symbol layers.
  mutating func options(_ values: Attributes) {
    element("Option", ["type": "Map"]) { tree in
      for (name, value) in values {
        tree.empty("Option", ["type": "QString", "name": name, "value": value])
      }
    }
  }

  /// Properties that follow an expression.
  mutating func dataDefined(_ element: String, _ expressions: [(String, String)]) {
    self.element(element) { tree in
      tree.element("Option", ["type": "Map"]) { tree in
        tree.empty("Option", ["type": "QString", "name": "name", "value": ""])
        tree.element("Option", ["type": "Map", "name": "properties"]) { tree in
          for (property, expression) in expressions {
            tree.element("Option", ["type": "Map", "name": property]) { tree in
              tree.empty("Option", ["type": "bool", "name": "active", "value": "true"])
              tree.empty("Option", ["type": "QString", "name": "expression", "value": expression])
              tree.empty("Option", ["type": "int", "name": "type", "value": "3"])
            }
          }
        }
        tree.empty("Option", ["type": "QString", "name": "type", "value": "collection"])
      }
    }
  }
}
