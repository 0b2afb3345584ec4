import Gazetteers
import InputFiles
import Testing

/// The project's own gazetteer, opened once for all tests.
enum SharedGazetteer {
  /// The root of the package, from where this file is.
  static var root: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  static let location = GazetteerLocation(directory: root + "/Gazetteer")
  private static let opened = Result { () throws(InputError) in try Gazetteer.open(location) }

  static func gazetteer() throws -> Gazetteer { try opened.get() }

  /// The place of exactly this path today, recorded as a failure when there is none.
  static func place(_ path: String) throws -> PlaceID {
    let gazetteer = try gazetteer()
    let matches = PlaceSearch(gazetteer).matches(for: path)
    return try #require(matches.first { gazetteer.path(of: $0.place) == path }).place
  }
}
