extension DoubleArrayTrie {
  /// Builds the trie of the given strings.
  ///
  /// Equal strings keep the value given last. Empty strings are left out.
  /// - Complexity: about linear in the bytes of all strings; 80,000 names take under a second in a
  ///   release build, so large sets are stored built.
  public init(_ entries: some Sequence<(key: [UInt8], value: Int)>) {
    var sorted = entries.filter { !$0.key.isEmpty }.enumerated().map { ($0.offset, $0.element) }
    sorted.sort { left, right in
      if left.1.key == right.1.key { return left.0 < right.0 }
      return left.1.key.lexicographicallyPrecedes(right.1.key)
    }
    var keys: [(key: [UInt8], value: Int)] = []
    keys.reserveCapacity(sorted.count)
    for (_, entry) in sorted {
      if keys.last?.key == entry.key { keys.removeLast() }
      keys.append(entry)
    }
    var builder = Builder()
    if !keys.isEmpty { builder.place(keys) }
    self.init(base: builder.base, check: builder.check)
  }

  /// The arrays while they grow.
  private struct Builder {
    var base: [Int32] = [0]
    /// The root's own cell must never look like a child of itself.
    var check: [Int32] = [-2]
    /// The first cell that may be free: all before it are taken.
    var firstFree = 1

    /// A node whose children are still to be placed: its state, its depth and its keys.
    private struct Node {
      let state: Int
      let depth: Int
      let keys: Range<Int>
    }

    mutating func place(_ keys: [(key: [UInt8], value: Int)]) {
      var pending = [Node(state: 0, depth: 0, keys: 0..<keys.count)]
      while let node = pending.popLast() {
        let children = Self.children(of: node, in: keys)
        let offset = findBase(for: children.map(\.code))
        base[node.state] = Int32(offset)
        for child in children {
          check[offset + child.code] = Int32(node.state)
        }
        for child in children {
          let cell = offset + child.code
          if child.code == DoubleArrayTrie.terminal {
            base[cell] = Int32(-(keys[child.keys.lowerBound].value + 1))
          } else {
            pending.append(Node(state: cell, depth: node.depth + 1, keys: child.keys))
          }
        }
      }
    }

    private static func children(
      of node: Node, in keys: [(key: [UInt8], value: Int)]
    ) -> [(code: Int, keys: Range<Int>)] {
      var children: [(code: Int, keys: Range<Int>)] = []
      var start = node.keys.lowerBound
      while start < node.keys.upperBound {
        let code = Self.code(of: keys[start].key, at: node.depth)
        var end = start + 1
        while end < node.keys.upperBound, Self.code(of: keys[end].key, at: node.depth) == code {
          end += 1
        }
        children.append((code, start..<end))
        start = end
      }
      return children
    }

    private static func code(of key: [UInt8], at depth: Int) -> Int {
      depth < key.count ? Int(key[depth]) + 1 : DoubleArrayTrie.terminal
    }

    /// The lowest offset at which the cells of all codes are free.
    private mutating func findBase(for codes: [Int]) -> Int {
      while firstFree < check.count, check[firstFree] != -1 { firstFree += 1 }
      let least = codes[0]
      var cell = max(firstFree, least + 1)
      while true {
        let offset = cell - least
        grow(to: offset + 257)
        if codes.allSatisfy({ check[offset + $0] == -1 }) { return offset }
        cell += 1
        while cell < check.count, check[cell] != -1 { cell += 1 }
      }
    }

    private mutating func grow(to count: Int) {
      guard check.count < count else { return }
      let added = max(count - check.count, check.count)
      base.append(contentsOf: repeatElement(0, count: added))
      check.append(contentsOf: repeatElement(-1, count: added))
    }
  }
}
