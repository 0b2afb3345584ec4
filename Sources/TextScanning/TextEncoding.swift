/// An encoding in which reports come.
public enum TextEncoding: String, Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// GB 18030, which holds GBK and GB 2312.
  case gb18030 = "GB18030"
  /// UTF-16, least byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, greatest byte first.
  case utf16BigEndian = "UTF-16BE"
}
