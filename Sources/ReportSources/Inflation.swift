import CZlib

/// Unpacks the deflated data of a zip archive (RFC 1951), by zlib.
enum Inflation {
  /// The unpacked bytes; nil where the data are damaged, cut off, or larger than the limit.
  static func unpack(_ packed: some Collection<UInt8>, limit: Int) -> [UInt8]? {
    var input = Array(packed)
    var stream = unsafe z_stream()
    // Negative window bits: the data have no header of zlib's own.
    guard
      unsafe inflateInit2_(
        &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { unsafe inflateEnd(&stream) }
    // One byte more than allowed tells what is too large.
    var output = [UInt8](repeating: 0, count: limit + 1)
    let (count, capacity) = (input.count, output.count)
    let code = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(capacity)
        return unsafe inflate(&stream, Z_FINISH)
      }
    }
    let size = unsafe Int(stream.total_out)
    guard code == Z_STREAM_END, size <= limit else { return nil }
    return Array(output[..<size])
  }
}
