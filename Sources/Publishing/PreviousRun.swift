import ByteCoding
import InputFiles

/// The files that an earlier run wrote into a folder, read from its manifest.
public struct PreviousRun {
  /// The SHA-256 of each file, by name.
  private(set) var hashes: [String: String] = [:]
  /// The names of the files.
  public var names: Set<String> { Set(hashes.keys) }
  /// Whether a manifest of jintu was there.
  private(set) var isThere = false

  /// No run.
  init() {}

  /// The run that a manifest tells of; none where it is missing or another program's.
  public init(manifest path: String) {
    guard let bytes = InputFile.contents(of: path),
      let manifest = try? LocatedJSON.parse(bytes, file: path),
      manifest["program"]?.string == "jintu", let files = manifest["files"]?.array
    else { return }
    isThere = true
    for file in files {
      guard let name = file["name"]?.string, let hash = file["sha256"]?.string,
        // A name that leads out of the folder was not written by any run.
        !name.contains("/"), !name.hasPrefix("."), !name.contains("\\")
      else { continue }
      hashes[name] = hash
    }
  }

  /// Whether a file of the folder is as the run wrote it; nil where the run wrote none of its name.
  func isUnchanged(_ name: String, in folder: String) -> Bool? {
    guard let hash = hashes[name] else { return nil }
    return InputFile.contents(of: folder + "/" + name).map { SHA256.hexadecimal($0) == hash }
  }
}
