#if canImport(Glibc)
  import Glibc
#endif

extension Gazetteer {
  /// The name of the compiled file beside the tables.
  static let compiledName = ".compiled.gazetteer"

  /// Opens the gazetteer of a folder of tables.
  ///
  /// The compiled file is used when it was made from these tables; else it is made and kept beside
  /// them, or in the user's cache folder where they are read-only, or in memory alone. Processes
  /// that start together may each make it; every one ends up with a whole file.
  /// - Throws: `GazetteerError` with file and line for a table that cannot be read.
  public static func open(_ location: GazetteerLocation) throws(GazetteerError) -> Gazetteer {
    let paths = GazetteerTables.fileNames.map { location.directory + "/" + $0 }
    var stamps: [FileStamp] = []
    for path in paths {
      guard let stamp = FileAccess.stamp(path) else {
        throw GazetteerError(file: path, "cannot be read")
      }
      stamps.append(stamp)
    }
    let compiled = compiledPaths(for: location)
    for path in compiled {
      if let image = mapped(path), image.stamps == stamps { return Gazetteer(image: image) }
    }
    var contents: [[UInt8]] = []
    for path in paths {
      guard let bytes = FileAccess.read(path) else {
        throw GazetteerError(file: path, "cannot be read")
      }
      contents.append(bytes)
    }
    let hash = FileAccess.hash(contents)
    for path in compiled {
      guard let image = mapped(path), image.contentHash == hash else { continue }
      // Copied tables: the same content with other times. Said so once, they need no more hashing.
      return stored(image.bytes(stamped: stamps), at: compiled, hash) ?? Gazetteer(image: image)
    }
    let tables = try GazetteerTables(files: Array(zip(paths, contents)))
    let bytes = try GazetteerImage.build(tables, contentHash: hash, stamps: stamps)
    return stored(bytes, at: compiled, hash) ?? inMemory(bytes)
  }

  /// Keeps an image in the first place that takes it and opens it there; nil where none does.
  private static func stored(
    _ bytes: [UInt8], at paths: [String], _ hash: UInt64
  ) -> Gazetteer? {
    for path in paths where store(bytes, at: path) {
      if let image = mapped(path), image.contentHash == hash { return Gazetteer(image: image) }
    }
    return nil
  }

  /// Opens tables without any compiled file, for tests and checks.
  package static func load(_ location: GazetteerLocation) throws(GazetteerError) -> Gazetteer {
    let paths = GazetteerTables.fileNames.map { location.directory + "/" + $0 }
    var contents: [[UInt8]] = []
    for path in paths {
      guard let bytes = FileAccess.read(path) else {
        throw GazetteerError(file: path, "cannot be read")
      }
      contents.append(bytes)
    }
    let tables = try GazetteerTables(files: Array(zip(paths, contents)))
    let stamps = Array(repeating: FileStamp(size: 0, changed: 0), count: paths.count)
    return inMemory(
      try GazetteerImage.build(tables, contentHash: FileAccess.hash(contents), stamps: stamps))
  }

  private static func inMemory(_ bytes: [UInt8]) -> Gazetteer {
    guard let image = GazetteerImage(bytes: bytes) else {
      preconditionFailure("an image just built is whole")
    }
    return Gazetteer(image: image)
  }

  private static func mapped(_ path: String) -> GazetteerImage? {
    FileAccess.map(path).flatMap { GazetteerImage(owning: $0, isMapped: true) }
  }

  private static func store(_ bytes: [UInt8], at path: String) -> Bool {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return FileAccess.makeFolder(folder) && FileAccess.writeAtomically(bytes, to: path)
  }

  /// Where the compiled file may be: beside the tables, then in the user's cache folder under a
  /// name of its own for every folder of tables.
  private static func compiledPaths(for location: GazetteerLocation) -> [String] {
    var paths = [location.directory + "/" + compiledName]
    let cache =
      getenv("XDG_CACHE_HOME").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
      ?? getenv("HOME").map { String(cString: $0) + "/.cache" }
    if let cache {
      let key = String(FileAccess.hash([Array(location.directory.utf8)]), radix: 16)
      paths.append(cache + "/jintu/gazetteer-\(key).compiled")
    }
    return paths
  }
}
