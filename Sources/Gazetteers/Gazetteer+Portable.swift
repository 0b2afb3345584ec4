public import InputFiles

/// The compiled file that a package brings along.
///
/// The one that a run keeps for itself knows its tables by the times of their entries, which no copy
/// has. This one goes by sizes and the times of contents in whole seconds, which archives keep: an
/// installed folder needs neither hashing nor writing.
extension Gazetteer {
  /// The name of a package's compiled file beside the tables.
  static let portableName = "compiled.gazetteer"

  /// Makes the compiled file of a folder that is to be copied with its times.
  ///
  /// - Parameter location: The tables; overlays do not belong to a package and are left out.
  /// - Returns: The gazetteer of the file written.
  /// - Throws: `InputError` for a table that cannot be read or a file that cannot be written.
  public static func compilePortable(
    _ location: GazetteerLocation
  ) throws(InputError) -> Gazetteer {
    let location = GazetteerLocation(directory: location.directory)
    let paths = location.files
    let contents = try read(paths)
    let tables = try GazetteerTables(tablesAndOverlays: Array(zip(paths, contents)))
    let bytes = try GazetteerImage.build(
      tables, contentHash: FileAccess.hash(contents),
      stamps: stamps(of: location, FileAccess.portableStamp))
    for path in portablePaths(for: location) {
      guard store(bytes, at: path) else {
        throw InputError(file: path, "cannot be written")
      }
    }
    return try open(location)
  }

  /// A package's compiled file where it is of these tables and whole.
  static func portable(_ location: GazetteerLocation) throws(InputError) -> GazetteerImage? {
    for path in portablePaths(for: location) {
      guard let image = mapped(path) else { continue }
      let stamps = try stamps(of: location, FileAccess.portableStamp)
      if image.stamps == stamps, image.isIntact { return image }
    }
    return nil
  }

  /// The path of a package's compiled file; none with overlays.
  static func portablePaths(for location: GazetteerLocation) -> [String] {
    location.overlays.isEmpty ? [location.directory + "/" + portableName] : []
  }
}
