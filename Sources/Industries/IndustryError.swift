/// What is wrong with an industry table, a word list, or an industry that a user named.
public struct IndustryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file and the line that the error stands in, or nil for a value given by the user.
  public let place: String?
  /// What was found.
  public let problem: String
  /// What to do about it.
  public let advice: String

  /// One line: place, problem, advice.
  public var description: String {
    (place.map { $0 + ": " } ?? "") + problem + "; " + advice
  }

  static func unreadable(_ path: String) -> IndustryError {
    IndustryError(
      place: path, problem: "the file cannot be read",
      advice: "name the gazetteer's folder, which holds industries.tsv and industry-words.tsv")
  }

  static func row(_ file: String, _ line: Int, _ problem: String, _ advice: String)
    -> IndustryError
  {
    IndustryError(place: "\(file):\(line)", problem: problem, advice: advice)
  }

  static func unknown(_ term: String, nearest: [String]) -> IndustryError {
    let list = nearest.isEmpty ? "a section letter A to T" : nearest.joined(separator: ", ")
    return IndustryError(
      place: nil, problem: "unknown industry '\(term)'", advice: "nearest: \(list)")
  }
}
