public import Messages
import ExternalPrograms
import Glibc

extension OutputFolder {
  /// The name of the record that a run is putting its files in place.
  static let record = "commit"
  /// The beginning of the names under which replaced files wait for the end.
  static let replaced = "old-"

  /// Puts all staged files in their places: all of them, or, where one is refused, none.
  ///
  /// The file staged last comes last: a manifest tells of files that are there.
  /// - Returns: What the user should know, a line each.
  /// - Throws: `Failure`; the folder is as it was then.
  @discardableResult
  public consuming func commit() throws(Failure) -> [Message] {
    let lock = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    // Two runs into one folder take turns; where the file system knows no locks, they race.
    if lock >= 0 { flock(lock, LOCK_EX) }
    let previous = previous
    for file in staged { try checkTarget(file, previous) }
    let stale = stale(of: previous)
    var notes = notes
    var kept: [String] = []
    for file in staged where isEdited(file.name, previous) {
      let copy = try keepEdited(file.name)
      kept.append(path + "/" + copy)
      notes.append("\(file.final): was changed since jintu wrote it; kept as \(copy)")
    }
    let (files, path, isRun) = (staged, path, ownership != .named)
    let failure = PartialFiles.undisturbed {
      let failure = Self.putInPlace(files, in: path, isRun: isRun)
      // As it was: the changed files are in their places again.
      for file in failure == nil ? [] : kept { unsafe unlink(file) }
      if failure == nil { for name in stale { unsafe unlink(path + "/" + name) } }
      return failure
    }
    if let failure { throw failure }
    for file in staged { PartialFiles.remove(file.partial) }
    staged = []
    return notes
  }

  /// Refuses targets that are inputs, folders or files of others.
  private func checkTarget(_ file: Staged, _ previous: PreviousRun) throws(Failure) {
    try checkInput(file.final)
    var status = stat()
    guard unsafe lstat(file.final, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(
        path: file.final, reason: "is a folder where a file is to be: move it or give another --out"
      )
    }
    guard [S_IFREG, S_IFLNK].contains(status.st_mode & S_IFMT) else {
      throw Failure(
        path: file.final,
        reason: "is a pipe or device where a file is to be: move it or give another --out")
    }
    guard ownership == .manifest, file.name != "manifest.json" || !previous.isThere,
      previous.hashes[file.name] == nil
    else { return }
    throw Failure(
      path: file.final,
      reason: "was not written by jintu: move it, give another --out, or --force")
  }

  /// The files of the last run that this one does not write, as that run wrote them.
  private func stale(of previous: PreviousRun) -> [String] {
    let written = Set(staged.map(\.name))
    return previous.hashes.keys.filter { name in
      !written.contains(name) && protected.clash(with: path + "/" + name) == nil
        && previous.isUnchanged(name, in: path) == true
    }.sorted()
  }

  /// Whether a file of the last run was changed since. QGIS changes a GeoPackage by opening it.
  private func isEdited(_ name: String, _ previous: PreviousRun) -> Bool {
    ownership == .manifest && !name.hasSuffix(".gpkg")
      && previous.isUnchanged(name, in: path) == false
  }

  /// Keeps what someone made of an output beside the new one.
  /// - Returns: The name that it bears there.
  private func keepEdited(_ name: String) throws(Failure) -> String {
    var kept = name + ".edited"
    var number = 1
    while unsafe access(path + "/" + kept, F_OK) == 0 {
      number += 1
      kept = name + ".edited\(number)"
    }
    guard unsafe link(path + "/" + name, path + "/" + kept) == 0 else {
      throw Failure(
        path: path + "/" + name,
        reason: "was changed since jintu wrote it and cannot be kept: move it or --force")
    }
    return kept
  }

  /// Renames files into place; where one is refused, those before it go back.
  private static func putInPlace(_ files: [Staged], in path: String, isRun: Bool) -> Failure? {
    let own = path + "/" + PartialFiles.prefix()
    var files = files
    if isRun, let manifest = files.last {
      // From here on the next run can finish this one: see `CutOffRun`.
      guard unsafe rename(manifest.partial, own + record) == 0 else {
        return Failure(
          path: manifest.final, reason: "cannot be put in place: \(Message.systemError)")
      }
      files[files.count - 1] = Staged(
        name: manifest.name, partial: own + record, final: manifest.final)
    }
    var done: [(file: Staged, was: Former)] = []
    for file in files {
      let was = keep(file, own)
      guard unsafe rename(file.partial, file.final) == 0 else {
        let reason = Message.systemError
        if was == .kept { unsafe unlink(own + replaced + file.name) }
        undo(done, own)
        unsafe unlink(own + record)
        return Failure(path: file.final, reason: "cannot be put in place: \(reason)")
      }
      done.append((file, was))
    }
    for (file, was) in done where was == .kept { unsafe unlink(own + replaced + file.name) }
    return nil
  }

  /// What stood in a file's place.
  private enum Former {
    case nothing
    /// A file that can come back.
    case kept
    /// A file that the file system has no second name for.
    case lost
  }

  private static func keep(_ file: Staged, _ own: String) -> Former {
    let old = own + replaced + file.name
    unsafe unlink(old)
    if unsafe link(file.final, old) == 0 { return .kept }
    return errno == ENOENT ? .nothing : .lost
  }

  /// Puts back what was replaced.
  private static func undo(_ done: [(file: Staged, was: Former)], _ own: String) {
    for (file, was) in done.reversed() {
      switch was {
      case .nothing: unsafe unlink(file.final)
      case .kept: unsafe rename(own + replaced + file.name, file.final)
      case .lost: continue
      }
    }
  }
}
