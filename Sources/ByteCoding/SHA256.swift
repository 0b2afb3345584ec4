internal import CCrypto

/// The SHA-256 digest of FIPS PUB 180-4, for the hashes of a manifest; computed by OpenSSL, which
/// libproj loads anyway.
public enum SHA256 {
  /// The digest of bytes as 64 hexadecimal digits.
  /// - Complexity: linear; over 1 GB/s where the processor has instructions for it.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeBufferPointer { source in
      _ = unsafe CCrypto.SHA256(source.baseAddress, source.count, &digest)
    }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
