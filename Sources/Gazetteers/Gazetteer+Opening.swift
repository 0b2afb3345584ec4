public import InputFiles

#if canImport(Glibc)
  import Glibc
#endif

extension Gazetteer {
  /// The name of the compiled file beside the tables.
  static let compiledName = ".compiled.gazetteer"

  /// Opens the gazetteer of a folder of tables.
  ///
  /// The compiled file, a package's own first, is used when it was made from these tables and its
  /// checksum is right; else it is made and kept beside them, or in the user's cache folder where
  /// they are read-only, or in memory alone. Processes that start together may each make it; every
  /// one ends up with a whole file.
  /// - Throws: `InputError` with file and line for a table that cannot be read.
  public static func open(_ location: GazetteerLocation) throws(InputError) -> Gazetteer {
    if let image = try portable(location) { return Gazetteer(image: image) }
    let stamps = try stamps(of: location, FileAccess.stamp)
    let compiled = compiledPaths(for: location)
    for path in compiled {
      if let image = mapped(path), image.stamps == stamps, image.isIntact {
        return Gazetteer(image: image)
      }
    }
    let paths = location.files
    let contents = try read(paths)
    let hash = FileAccess.hash(contents)
    for path in imagePaths(for: location) {
      guard let image = mapped(path), image.contentHash == hash, image.isIntact else { continue }
      // Copied tables: the same content with other times. Said so once, they need no more hashing.
      return stored(image.bytes(stamped: stamps), at: compiled, hash) ?? Gazetteer(image: image)
    }
    let tables = try GazetteerTables(tablesAndOverlays: Array(zip(paths, contents)))
    let bytes = try GazetteerImage.build(tables, contentHash: hash, stamps: stamps)
    return stored(bytes, at: compiled, hash) ?? inMemory(bytes)
  }

  /// Keeps an image in the first place that takes it and opens it there; nil where none does.
  private static func stored(
    _ bytes: [UInt8], at paths: [String], _ hash: UInt64
  ) -> Gazetteer? {
    for path in paths where store(bytes, at: path) {
      // A disk that lost bytes on the way is not trusted with the image.
      if let image = mapped(path), image.contentHash == hash, image.isIntact {
        return Gazetteer(image: image)
      }
    }
    return nil
  }

  static func read(_ paths: [String]) throws(InputError) -> [[UInt8]] {
    try paths.map { path throws(InputError) in try InputFile.bytes(of: path) }
  }

  /// The stamps of the tables, and one made of those of all overlays.
  static func stamps(
    of location: GazetteerLocation, _ stamp: (String) -> FileStamp?
  ) throws(InputError) -> [FileStamp] {
    var stamps: [FileStamp] = []
    for path in location.files {
      guard let stamp = stamp(path) else {
        throw InputError(file: path, "cannot be read")
      }
      stamps.append(stamp)
    }
    let overlays = stamps[GazetteerTables.fileNames.count...]
    let words = overlays.flatMap { [$0.size, $0.changed] }
    let hash = unsafe words.withUnsafeBytes { unsafe FileAccess.wordHash($0) }
    return stamps.prefix(GazetteerTables.fileNames.count)
      + [FileStamp(size: UInt64(overlays.count), changed: overlays.isEmpty ? 0 : hash)]
  }

  /// What is wrong with a compiled file of the tables, nil where there is none or it is whole.
  /// - Complexity: Reads the whole file, a few milliseconds.
  package static func damage(of location: GazetteerLocation) -> InputError? {
    for path in imagePaths(for: location) {
      guard let image = mapped(path), !image.isIntact else { continue }
      return InputError(
        file: path, "is damaged: its checksum differs; jintu gazetteer compile makes it anew")
    }
    return nil
  }

  /// Removes compiled files that are damaged, so that opening makes them anew.
  /// - Returns: The files removed.
  package static func removeDamaged(_ location: GazetteerLocation) -> [String] {
    imagePaths(for: location).filter { path in
      guard let image = mapped(path), !image.isIntact else { return false }
      return unsafe unlink(path) == 0
    }
  }

  /// Opens tables without any compiled file, for tests and checks.
  package static func load(_ location: GazetteerLocation) throws(InputError) -> Gazetteer {
    let paths = location.files
    let contents = try read(paths)
    let tables = try GazetteerTables(tablesAndOverlays: Array(zip(paths, contents)))
    let stamps = Array(
      repeating: FileStamp(size: 0, changed: 0), count: GazetteerImage.stampCount)
    return inMemory(
      try GazetteerImage.build(tables, contentHash: FileAccess.hash(contents), stamps: stamps))
  }

  /// The gazetteer of the bytes of a compiled file; nil where they are none or are damaged.
  package convenience init?(compiled bytes: [UInt8]) {
    guard let image = GazetteerImage(bytes: bytes), image.isIntact else { return nil }
    self.init(image: image)
  }

  /// The bytes with the checksum that they would have as a compiled file, for tests.
  package static func signed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= GazetteerImage.headerSize else { return bytes }
    var bytes = bytes
    ImageLayout.sign(&bytes)
    return bytes
  }

  private static func inMemory(_ bytes: [UInt8]) -> Gazetteer {
    guard let image = GazetteerImage(bytes: bytes) else {
      preconditionFailure("an image just built is whole")
    }
    return Gazetteer(image: image)
  }

  static func mapped(_ path: String) -> GazetteerImage? {
    unsafe FileAccess.map(path).flatMap { unsafe GazetteerImage(owning: $0, isMapped: true) }
  }

  static func store(_ bytes: [UInt8], at path: String) -> Bool {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    return FileAccess.makeFolder(folder) && FileAccess.writeAtomically(bytes, to: path)
  }

  /// Every compiled file that may hold these tables.
  private static func imagePaths(for location: GazetteerLocation) -> [String] {
    portablePaths(for: location) + compiledPaths(for: location)
  }

  /// Where the compiled file may be kept: beside the tables, then in the user's cache folder under a
  /// name of its own for every folder of tables.
  private static func compiledPaths(for location: GazetteerLocation) -> [String] {
    // With overlays the place beside the tables stays that of the tables alone.
    var paths = location.overlays.isEmpty ? [location.directory + "/" + compiledName] : []
    if let cache = FileAccess.cacheFolder {
      let names = [location.directory] + location.overlays
      let key = String(FileAccess.hash(names.map { Array($0.utf8) }), radix: 16)
      paths.append(cache + "/jintu/gazetteer-\(key).compiled")
    }
    return paths
  }
}
