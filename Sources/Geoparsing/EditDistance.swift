/// How far two names are apart.
enum EditDistance {
  /// Whether one character put in, left out or replaced makes one name of the other; false for
  /// equal names.
  /// - Complexity: linear in the shorter name.
  static func isOneEdit(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    if left.count > right.count { return isOneEdit(right, left) }
    guard right.count - left.count <= 1 else { return false }
    var index = 0
    while index < left.count, left[index] == right[index] { index += 1 }
    if left.count == right.count {
      return index < left.count && left[(index + 1)...].elementsEqual(right[(index + 1)...])
    }
    return left[index...].elementsEqual(right[(index + 1)...])
  }
}
