/// The lines of a table of tab-separated values with their fields, found in one pass.
///
/// What all readers of the project's word tables stand on: fields are ranges of the file's bytes
/// until somebody asks for a `String`. Empty lines are left out.
///
///     let lines = TabSeparatedLines(bytes)
///     for row in lines.rows { print(lines.number(of: row), lines.string(row, 0)) }
///
/// - Complexity: linear in the bytes; four bytes of memory a field.
public struct TabSeparatedLines: Sendable {
  /// The bytes of the file.
  public let bytes: [UInt8]
  /// Of each line kept: its number in the file from 1, where it begins, its first field.
  private var lines: [(number: Int32, start: Int32, field: Int32)] = []
  /// Where the fields end, those of one line after those of another.
  private var ends: [Int32] = []

  /// Finds the lines and fields; lines that begin with `#` are left out.
  /// - Precondition: the file is smaller than 2 GB.
  public init(_ bytes: [UInt8]) {
    precondition(bytes.count < Int32.max, "a word table of less than 2 GB")
    self.bytes = bytes
    let letters = bytes.span
    var start = 0
    var number: Int32 = 0
    while start < letters.count {
      number += 1
      let isKept = letters[start] != 0x0A && letters[start] != 0x23
      if isKept { lines.append((number, Int32(start), Int32(ends.count))) }
      var index = start
      while index < letters.count {
        let letter = letters[index]
        // Nearly all letters are above both signs.
        if letter <= 0x0A {
          if letter == 0x0A { break }
          if isKept, letter == 0x09 { ends.append(Int32(index)) }
        }
        index += 1
      }
      if isKept { ends.append(Int32(index)) }
      start = index + 1
    }
  }

  /// The lines kept, from 0.
  public var rows: Range<Int> { 0..<lines.count }

  /// The number of a line in the file, from 1.
  public func number(of row: Int) -> Int { Int(lines[row].number) }

  /// Whether a line ends as on Windows.
  func endsInReturn(_ row: Int) -> Bool {
    let end = Int(ends[Int(lines[row].field) + fieldCount(of: row) - 1])
    return end > 0 && bytes[end - 1] == 0x0D
  }

  /// How many fields a line has, at least one.
  public func fieldCount(of row: Int) -> Int {
    (row + 1 < lines.count ? Int(lines[row + 1].field) : ends.count) - Int(lines[row].field)
  }

  /// The bytes of a field.
  /// - Precondition: the line has as many fields.
  public func range(_ row: Int, _ column: Int) -> Range<Int> {
    let field = Int(lines[row].field) + column
    return (column == 0 ? Int(lines[row].start) : Int(ends[field - 1]) + 1)..<Int(ends[field])
  }

  /// The text of a field.
  /// - Precondition: the line has as many fields.
  public func string(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes[range(row, column)], as: UTF8.self)
  }

  /// Where the words of a field lie that blanks set apart.
  /// - Precondition: the line has as many fields.
  public func words(_ row: Int, _ column: Int) -> [Range<Int>] {
    let field = range(row, column)
    var words: [Range<Int>] = []
    var start = field.lowerBound
    for index in field where bytes[index] == 0x20 {
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    if field.upperBound > start { words.append(start..<field.upperBound) }
    return words
  }

  /// The texts of all fields of a line.
  public func strings(of row: Int) -> [String] {
    (0..<fieldCount(of: row)).map { string(row, $0) }
  }
}
