import ByteCoding
import TextScanning

/// The files that an earlier run wrote into a folder, read from its manifest.
struct PreviousRun {
  /// The SHA-256 of each file, by name.
  private(set) var hashes: [String: String] = [:]
  /// Whether a manifest of jintu was there.
  private(set) var isThere = false

  /// No run.
  init() {}

  /// The run that a manifest tells of; none where it is missing or another program's.
  init(manifest path: String) {
    guard let bytes = TableFile.contents(of: path) else { return }
    let lines = bytes.split(separator: 0x0A)
    guard lines.dropFirst().first.map(Self.text)?.hasPrefix("  \"program\": \"jintu\"") == true,
      let start = lines.lastIndex(where: { Self.text($0) == "  \"files\": [" })
    else { return }
    isThere = true
    var name: String?
    for line in lines[(start + 1)...].lazy.map(Self.text) {
      if let value = Self.member("name", line) {
        name = value
      } else if let value = Self.member("sha256", line), let file = name {
        // A name that leads out of the folder was not written by any run.
        if !file.contains("/"), !file.hasPrefix("."), !file.contains("\\") { hashes[file] = value }
        name = nil
      }
    }
  }

  /// Whether a file of the folder is as the run wrote it; nil where the run wrote none of its name.
  func isUnchanged(_ name: String, in folder: String) -> Bool? {
    guard let hash = hashes[name] else { return nil }
    return TableFile.contents(of: folder + "/" + name).map { SHA256.hexadecimal($0) == hash }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line, as: UTF8.self)
  }

  /// The value of a text member that stands alone on a line.
  private static func member(_ name: String, _ line: String) -> String? {
    let head = "      \"\(name)\": \""
    guard line.hasPrefix(head) else { return nil }
    let rest = line.dropFirst(head.count)
    return rest.lastIndex(of: "\"").map { String(rest[..<$0]) }
  }
}
