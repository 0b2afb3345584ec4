package import InputFiles

extension FileName {
  /// A name for readers: GBK decoded, control characters written out, so that no name moves the
  /// cursor of a terminal or breaks a line.
  package static func shown(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return visible(parts.map { decoded(String($0)) }.joined(separator: "/"))
  }

  private static func decoded(_ part: String) -> String {
    guard isRaw(part) else { return part }
    let bytes = bytes(of: part)
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let (printed, _) = try? TextDecoder.decode(bytes) else { return part }
    return String(String.UnicodeScalarView(printed))
  }
}
