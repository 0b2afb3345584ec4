import Gazetteers
import InputFiles

/// What `jintu --version` says: the program's version, the gazetteer's edition and the commit.
enum ProgramVersion {
  /// The one place where the version stands; the Makefile reads it here.
  static let number = "0.1.0"

  /// The line that is printed.
  static var line: String { "jintu \(number) (\(gazetteer), \(commit))" }

  private static var gazetteer: String {
    guard let opened = try? Gazetteer.open(GazetteerLocation.find()) else { return "no gazetteer" }
    return "gazetteer \(opened.edition)"
  }

  /// What an installation noted beside its gazetteer: a build alone does not know its commit, so
  /// that it is the same for all commits with the same sources.
  private static var commit: String {
    guard let folder = FileAccess.programFolder,
      let bytes = InputFile.contents(of: folder + "/../share/jintu/commit"), !bytes.isEmpty
    else { return "development" }
    return "commit " + String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
