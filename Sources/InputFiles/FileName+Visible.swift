extension FileName {
  /// A text with its control characters, line ends and marks of direction written out.
  package static func visible(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || isRaw($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isRaw(scalar) {
        result += "\\x" + String(scalar.value - base, radix: 16, uppercase: true)
      } else if isControl(scalar), !kept.contains(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
