/// Tables for spreadsheets: UTF-8 with a byte order mark, which Excel and WPS need to read the
/// Chinese; CRLF line ends; no cell that runs as a formula.
public enum CSVTable {
  /// The table of some rows, the headings first.
  /// - Parameters:
  ///   - rows: The cells.
  ///   - capacity: About how many bytes there will be.
  ///   - append: Writes a cell, texts with `CSVEscaping`.
  @inlinable
  public static func write<Cell>(
    _ rows: some Sequence<[Cell]>, capacity: Int, _ append: (Cell, inout ByteWriter) -> Void
  ) -> [UInt8] {
    var writer = ByteWriter(capacity: capacity)
    writer.appendBytes([0xEF, 0xBB, 0xBF])
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { writer.append(0x2C as UInt8) }
        append(cell, &writer)
      }
      writer.append("\r\n")
    }
    return writer.bytes
  }
}
