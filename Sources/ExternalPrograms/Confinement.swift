import Glibc
import InputFiles

/// What keeps a program that reads strangers' files from doing more than that.
///
/// `unshare` (util-linux) takes the network away where the system lets users have namespaces of their
/// own, `prlimit` the means to fill the disk. Where one of them is missing the program runs without.
enum Confinement {
  private static let unshare = ExternalProgram(name: "unshare", package: "util-linux")
  private static let prlimit = ExternalProgram(name: "prlimit", package: "util-linux")

  /// Whether a program can be run without network here.
  private static let canUnshare: Bool = {
    let works: Void? = try? WorkFolder.with { folder throws(InputError) in
      try unshare.run(
        arguments + ["true"], for: "", in: folder, limits: ProgramLimits(seconds: 10))
    }
    return works != nil
  }()

  private static let arguments = ["--user", "--map-current-user", "--net", "--"]

  /// What stands in front of a program's command line.
  static func prefix(_ limits: ProgramLimits) -> [String] {
    var prefix: [String] = []
    if limits.isConfined, canUnshare, let path = unshare.path { prefix += [path] + arguments }
    if let most = limits.largestFile, let path = prlimit.path {
      prefix += [path, "--fsize=\(most)", "--core=0", "--"]
    }
    return prefix
  }

  /// Our own environment with the date of files set, so that the same input gives the same bytes;
  /// confined with a home and a language of its own; then the variables given.
  static func environment(
    _ limits: ProgramLimits, _ folder: WorkFolder, _ given: [String: String]
  ) -> [String] {
    var own = ["SOURCE_DATE_EPOCH=0"] + given.map { "\($0.key)=\($0.value)" }.sorted()
    if limits.isConfined {
      own += [
        "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1",
        "http_proxy=http://127.0.0.1:9", "https_proxy=http://127.0.0.1:9",
      ]
    }
    let names = own.map { $0.prefix { $0 != "=" } + "=" }
    var list: [String] = []
    var next = unsafe environ
    while let entry = unsafe next.pointee {
      let text = unsafe String(cString: entry)
      if !names.contains(where: { text.hasPrefix($0) }) { list.append(text) }
      unsafe next += 1
    }
    return list + own
  }
}
