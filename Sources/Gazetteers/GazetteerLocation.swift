public import InputFiles

#if canImport(Glibc)
  import Glibc
#endif

/// The directory that holds the gazetteer's tables.
public struct GazetteerLocation: Hashable, Sendable {
  /// The directory, as given or found.
  public let directory: String

  /// Files of places to add, in the order in which they apply; see `jintu gazetteer import`.
  public let overlays: [String]

  /// A directory given outright, and overlays.
  public init(directory: String, overlays: [String] = []) {
    self.directory = directory
    self.overlays = overlays
  }

  /// Every file that the gazetteer is made from: the tables, then the overlays.
  package var files: [String] {
    GazetteerTables.fileNames.map { directory + "/" + $0 } + overlays
  }

  /// Finds the tables from the paths given: a folder is that of the tables and comes first, files
  /// are overlays. Without a folder the tables are looked for as without any path.
  ///
  /// - Throws: `InputError` for a path that is neither, a second folder, or no tables found.
  public static func find(explicit paths: [String]) throws(InputError) -> GazetteerLocation {
    var folder: String?
    var overlays: [String] = []
    for path in paths {
      if FileAccess.isFolder(path) {
        guard folder == nil, overlays.isEmpty else {
          throw InputError(
            file: path, "--gazetteer takes one folder, first; further ones are overlay files")
        }
        folder = path
      } else if FileAccess.isFile(path) {
        overlays.append(path)
      } else {
        throw InputError(
          file: path, "--gazetteer names neither a folder of tables nor an overlay file")
      }
    }
    let base = try find(explicit: folder)
    return GazetteerLocation(directory: base.directory, overlays: overlays)
  }

  /// Finds the tables: the path given, else the environment variable `JINTU_GAZETTEER`, else a
  /// folder beside the running program, else `../share/jintu` of an installation, else the build's
  /// resources.
  ///
  /// - Throws: `InputError` that lists the places tried.
  public static func find(explicit: String? = nil) throws(InputError) -> GazetteerLocation {
    if let explicit { return try checked(explicit, "--gazetteer") }
    if let variable = unsafe getenv("JINTU_GAZETTEER") {
      return unsafe try checked(String(cString: variable), "JINTU_GAZETTEER")
    }
    let tried = candidates()
    for directory in tried where holdsTables(directory) {
      return GazetteerLocation(directory: directory)
    }
    throw InputError(
      """
      no gazetteer found; looked in \(list: tried); give its folder with --gazetteer or \
      JINTU_GAZETTEER
      """)
  }

  private static func checked(_ directory: String, _ origin: String) throws(InputError)
    -> GazetteerLocation
  {
    guard holdsTables(directory) else {
      throw InputError(
        file: directory, "\(origin) names a folder without \(GazetteerTables.fileNames[0])")
    }
    return GazetteerLocation(directory: directory)
  }

  private static func holdsTables(_ directory: String) -> Bool {
    unsafe access(directory + "/" + GazetteerTables.fileNames[0], R_OK) == 0
  }

  /// Around the program: a folder of tables beside it, an installation's, the resources of a build.
  private static func candidates() -> [String] {
    guard let folder = FileAccess.programFolder else { return [] }
    return ["Gazetteer", "../share/jintu/Gazetteer", "jintu_Gazetteers.resources/Gazetteer"]
      .map { folder + "/" + $0 }
  }
}
