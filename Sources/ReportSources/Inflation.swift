/// Unpacks the deflated data of a zip archive (RFC 1951).
struct Inflation {
  private let input: [UInt8]
  private let limit: Int
  private var position = 0
  private var bits = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// The unpacked bytes; nil where the data are damaged, or larger than the limit.
  static func unpack(_ bytes: some Collection<UInt8>, limit: Int) -> [UInt8]? {
    var inflation = Inflation(input: Array(bytes), limit: limit)
    return inflation.run() ? inflation.output : nil
  }

  private init(input: [UInt8], limit: Int) {
    self.input = input
    self.limit = limit
  }

  /// A canonical Huffman code: how many codes each length has, and their symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(lengths: some Sequence<Int>) {
      let lengths = Array(lengths)
      for length in lengths where length > 0 { counts[length] += 1 }
      for length in 1..<16 {
        for (symbol, own) in lengths.enumerated() where own == length { symbols.append(symbol) }
      }
    }
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isWhole: Bool
      switch kind {
      case 0: isWhole = stored()
      case 1: isWhole = compressed(Self.fixedLiterals, Self.fixedDistances)
      case 2: isWhole = dynamic()
      default: isWhole = false
      }
      guard isWhole else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < input.count else { return nil }
      bits |= Int(input[position]) << bitCount
      position += 1
      bitCount += 8
    }
    defer {
      bits >>= count
      bitCount -= count
    }
    return bits & ((1 << count) - 1)
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard position + 4 <= input.count else { return false }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count, output.count + length <= limit else { return false }
    output += input[position..<position + length]
    position += length
    return true
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1..<16 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first {
        let at = index + value - first
        return at < code.symbols.count ? code.symbols[at] : nil
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  private static let fixedLiterals = Code(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = Code(lengths: Array(repeating: 5, count: 30))
  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  private mutating func compressed(_ literals: Code, _ distances: Code) -> Bool {
    while let symbol = symbol(literals) {
      if symbol == 256 { return true }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else {
        guard symbol - 257 < Self.lengthBases.count,
          let more = take(Self.lengthBits[symbol - 257]), let code = self.symbol(distances),
          code < Self.distanceBases.count, let farther = take(max(0, code / 2 - 1))
        else { return false }
        let distance = Self.distanceBases[code] + farther
        guard distance <= output.count else { return false }
        for _ in 0..<Self.lengthBases[symbol - 257] + more {
          output.append(output[output.count - distance])
        }
      }
      guard output.count <= limit else { return false }
    }
    return false
  }

  private mutating func dynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<codes + 4 {
      guard let length = take(3) else { return false }
      lengths[order[index]] = length
    }
    let code = Code(lengths: lengths)
    var found: [Int] = []
    let wanted = literals + 257 + distances + 1
    while found.count < wanted {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case 0..<16: found.append(symbol)
      case 16:
        guard let last = found.last, let more = take(2) else { return false }
        found += Array(repeating: last, count: 3 + more)
      default:
        guard let more = take(symbol == 17 ? 3 : 7) else { return false }
        found += Array(repeating: 0, count: (symbol == 17 ? 3 : 11) + more)
      }
    }
    guard found.count == wanted else { return false }
    return compressed(
      Code(lengths: found[..<(literals + 257)]), Code(lengths: found[(literals + 257)...]))
  }
}
