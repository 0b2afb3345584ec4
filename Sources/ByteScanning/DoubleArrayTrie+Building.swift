extension DoubleArrayTrie {
  /// Builds the trie of the given strings.
  ///
  /// Equal strings keep the value given last. Empty strings are left out.
  /// - Complexity: about linear in the bytes of all strings; 80,000 names take under a second in a
  ///   release build, so large sets are stored built.
  public init(_ entries: [(key: [UInt8], value: Int)]) {
    var bytes: [UInt8] = []
    var keys: [Key] = []
    for (key, value) in entries where !key.isEmpty {
      keys.append(Key(start: bytes.count, count: key.count, value: value))
      bytes += key
    }
    self = Self.build(&keys, of: bytes).trie
  }

  /// Builds the trie of strings that lie in `bytes`; their values are their positions in `keys`.
  /// - Precondition: Every range lies within `bytes`.
  /// - Returns: the trie, and the first string that stands again further on, whose value is lost.
  public static func build(
    keys: [Range<Int>], of bytes: [UInt8]
  ) -> (trie: DoubleArrayTrie, repeated: Int?) {
    var entries = Self.entries(keys, keys.indices, in: bytes)
    return build(&entries, of: bytes)
  }

  /// Builds the trie of strings that lie in `bytes`, with their values; equal ones keep the last.
  /// - Precondition: Every range lies within `bytes`.
  public init(keys: [Range<Int>], values: [Int], of bytes: [UInt8]) {
    var entries = Self.entries(keys, values, in: bytes)
    self = Self.build(&entries, of: bytes).trie
  }

  /// Builds the trie of strings that may stand several times in `bytes`, each once: its value is its
  /// number among all, by which what is known of it can be looked up.
  /// - Precondition: Every range lies within `bytes`. An empty one has no string; its number means nothing.
  /// - Returns: the trie, for each of `keys` the number of its string, and how many strings there are.
  public static func grouping(
    _ keys: [Range<Int>], of bytes: [UInt8]
  ) -> (trie: DoubleArrayTrie, numbers: [Int], count: Int) {
    var numbers = [Int](repeating: 0, count: keys.count)
    var entries = Self.entries(keys, keys.indices, in: bytes)
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe sort(&entries, of: bytes)
      var kept = 0
      for index in entries.indices {
        let isNew = unsafe kept == 0 || precedes(entries[kept - 1], entries[index], bytes)
        numbers[entries[index].value] = isNew ? kept : kept - 1
        guard isNew else { continue }
        entries[kept] = entries[index].numbered(kept)
        kept += 1
      }
      entries.removeLast(entries.count - kept)
      var builder = unsafe Builder(keys: entries, bytes: bytes)
      builder.place()
      return (DoubleArrayTrie(cells: builder.cells), numbers, kept)
    }
  }

  /// A string to be put in: its bytes in a common buffer, and its value.
  private struct Key {
    let start: Int
    let count: Int
    let value: Int
    /// Its first eight bytes, which decide nearly every comparison; zeros behind a shorter one.
    var head: UInt64 = 0

    /// The string with another value.
    func numbered(_ number: Int) -> Key {
      Key(start: start, count: count, value: number, head: head)
    }
  }

  /// The strings of ranges with their values; empty ones are left out.
  private static func entries(
    _ keys: [Range<Int>], _ values: some Sequence<Int>, in bytes: [UInt8]
  ) -> [Key] {
    zip(keys, values).lazy.filter { !$0.0.isEmpty }.map { range, value in
      precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a key beyond bytes")
      return Key(start: range.lowerBound, count: range.count, value: value)
    }
  }

  private static func build(
    _ keys: inout [Key], of bytes: [UInt8]
  ) -> (trie: DoubleArrayTrie, repeated: Int?) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe sort(&keys, of: bytes)
      var repeated: Int?
      var kept = 0
      for index in keys.indices {
        if index + 1 < keys.count, unsafe !precedes(keys[index], keys[index + 1], bytes) {
          repeated = min(repeated ?? keys[index].value, keys[index].value)
        } else {
          keys[kept] = keys[index]
          kept += 1
        }
      }
      keys.removeLast(keys.count - kept)
      var builder = unsafe Builder(keys: keys, bytes: bytes)
      builder.place()
      return (DoubleArrayTrie(cells: builder.cells), repeated)
    }
  }

  /// Sorts strings; stable, so that equal ones stay in the order given.
  private static func sort(_ keys: inout [Key], of bytes: UnsafeBufferPointer<UInt8>) {
    for index in keys.indices {
      var head: UInt64 = 0
      for offset in 0..<min(8, keys[index].count) {
        unsafe head |= UInt64(bytes[keys[index].start + offset]) << UInt64(56 - 8 * offset)
      }
      keys[index].head = head
    }
    keys.sort { unsafe precedes($0, $1, bytes) }
  }

  private static func precedes(
    _ left: Key, _ right: Key, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.head != right.head { return left.head < right.head }
    for offset in 0..<min(left.count, right.count) {
      let (first, second) = unsafe (bytes[left.start + offset], bytes[right.start + offset])
      if first != second { return first < second }
    }
    return left.count < right.count
  }

  /// The cells while they grow.
  ///
  /// Safe: every key lies within `bytes`, and no builder leaves the closure that lends them.
  @safe private struct Builder {
    /// Ascending, each once.
    let keys: [Key]
    let bytes: UnsafeBufferPointer<UInt8>
    /// How many cells there will be at most, about: most tries are nearly full, so that these are
    /// neither moved nor many too many.
    private let expected: Int
    /// The root's own cell must never look like a child of itself.
    var cells = [Cell(base: 0, check: -2)]
    /// The first cell that may be free: all before it are taken.
    var firstFree = 1
    /// The same among the cells that a state of any code may take. The cells before fill up last, and
    /// without it each search would begin among the taken ones behind them.
    var firstFreeOfAny = Builder.codes
    /// The children of the node at hand: the codes of their edges and where their keys end.
    var children: [(code: Int, end: Int)] = []

    /// One more than the codes of edges.
    private static let codes = 258

    init(keys: [Key], bytes: UnsafeBufferPointer<UInt8>) {
      self.keys = keys
      unsafe self.bytes = bytes
      expected = Self.nodes(of: keys) + 2 * Self.codes
      cells.reserveCapacity(expected)
    }

    /// How many nodes the trie will have, about: what keys share beyond their heads counts twice.
    private static func nodes(of keys: [Key]) -> Int {
      var nodes = 0
      var last: UInt64 = 0
      for key in keys {
        nodes += key.count + 1 - min(key.count, (key.head ^ last).leadingZeroBitCount / 8)
        last = key.head
      }
      return nodes
    }

    /// A node whose children are still to be placed: its state, its depth and its keys.
    private struct Node {
      let state: Int
      let depth: Int
      let keys: Range<Int>
    }

    mutating func place() {
      guard !keys.isEmpty else { return }
      var pending = [Node(state: 0, depth: 0, keys: 0..<keys.count)]
      while let node = pending.popLast() {
        if node.keys.count == 1 {
          placeTail(of: node)
          continue
        }
        if let code = onlyCode(of: node) {
          let cell = placeChild(code, of: node.state)
          pending.append(Node(state: cell, depth: node.depth + 1, keys: node.keys))
          continue
        }
        findChildren(of: node)
        let offset = findBase()
        cells[node.state].base = Int32(offset)
        var start = node.keys.lowerBound
        for child in children {
          let cell = offset + child.code
          cells[cell].check = Int32(node.state)
          if child.code == DoubleArrayTrie.terminal {
            cells[cell].base = Int32(-(keys[start].value + 1))
          } else {
            pending.append(Node(state: cell, depth: node.depth + 1, keys: start..<child.end))
          }
          start = child.end
        }
      }
    }

    /// The rest of a key that no other shares: a chain of cells, where nearly all cells are.
    private mutating func placeTail(of node: Node) {
      let key = keys[node.keys.lowerBound]
      var state = node.state
      for depth in node.depth...key.count {
        state = placeChild(code(of: key, at: depth), of: state)
      }
      cells[state].base = Int32(-(key.value + 1))
    }

    /// The cell of the only child of a state.
    private mutating func placeChild(_ code: Int, of state: Int) -> Int {
      let cell = firstFreeCell(from: code + 1)
      cells[state].base = Int32(truncatingIfNeeded: cell - code)
      cells[cell].check = Int32(truncatingIfNeeded: state)
      return cell
    }

    /// The code that all keys of a node go on with, nil where they part: they ascend, so that the first
    /// and the last tell.
    private func onlyCode(of node: Node) -> Int? {
      let code = code(of: keys[node.keys.lowerBound], at: node.depth)
      return code == self.code(of: keys[node.keys.upperBound - 1], at: node.depth) ? code : nil
    }

    private mutating func findChildren(of node: Node) {
      children.removeAll(keepingCapacity: true)
      var start = node.keys.lowerBound
      while start < node.keys.upperBound {
        let code = code(of: keys[start], at: node.depth)
        var end = start + 1
        while end < node.keys.upperBound, self.code(of: keys[end], at: node.depth) == code {
          end += 1
        }
        children.append((code, end))
        start = end
      }
    }

    private func code(of key: Key, at depth: Int) -> Int {
      unsafe depth < key.count ? Int(bytes[key.start + depth]) + 1 : DoubleArrayTrie.terminal
    }

    /// The lowest free cell at or behind one.
    private mutating func firstFreeCell(from least: Int) -> Int {
      while firstFree < cells.count, cells[firstFree].check != -1 { firstFree += 1 }
      if firstFree >= Self.codes {
        // What only some codes may take is full, so that one search is enough.
        grow(to: firstFree + Self.codes)
        return firstFree
      }
      while firstFreeOfAny < cells.count, cells[firstFreeOfAny].check != -1 { firstFreeOfAny += 1 }
      var cell = max(firstFree, least)
      while cell < Self.codes, cell < cells.count, cells[cell].check != -1 { cell += 1 }
      if cell >= Self.codes { cell = max(cell, firstFreeOfAny) }
      while cell < cells.count, cells[cell].check != -1 { cell += 1 }
      // Room for every child of the state, whatever its code, as for states of many children.
      grow(to: cell + Self.codes)
      return cell
    }

    /// The lowest offset at which the cells of all children are free.
    private mutating func findBase() -> Int {
      let least = children[0].code
      var cell = firstFreeCell(from: least + 1)
      while true {
        let offset = cell - least
        grow(to: offset + 257)
        if children.allSatisfy({ cells[offset + $0.code].check == -1 }) { return offset }
        cell += 1
        while cell < cells.count, cells[cell].check != -1 { cell += 1 }
      }
    }

    private mutating func grow(to count: Int) {
      guard cells.count < count else { return }
      let twice = min(2 * cells.count, max(expected, cells.count + cells.count / 8))
      let added = max(count, twice) - cells.count
      cells.append(contentsOf: repeatElement(Cell(base: 0, check: -1), count: added))
    }
  }
}
