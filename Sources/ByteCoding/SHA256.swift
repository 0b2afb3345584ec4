internal import CCrypto

/// The SHA-256 digest of FIPS PUB 180-4, for the hashes of a manifest; computed by OpenSSL.
public enum SHA256 {
  /// The digest of bytes as 64 hexadecimal digits.
  /// - Complexity: linear; over 1 GB/s where the processor has instructions for it.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    digest(bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The digest as a source of a content security policy: `sha256-` and its Base64 (RFC 4648).
  public static func policySource(_ bytes: [UInt8]) -> String {
    let digest = digest(bytes)
    var text = "sha256-"
    // 32 bytes are ten groups of three and one of two, whose last digit is a sign of filling.
    for start in stride(from: 0, to: digest.count, by: 3) {
      let group = digest[start..<min(start + 3, digest.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for digit in 0..<4 {
        text += digit > group.count ? "=" : base64[bits >> (18 - 6 * digit) & 63]
      }
    }
    return text
  }

  private static let base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".map
  {
    String($0)
  }

  private static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeBufferPointer { source in
      _ = unsafe CCrypto.SHA256(source.baseAddress, source.count, &digest)
    }
    return digest
  }
}
