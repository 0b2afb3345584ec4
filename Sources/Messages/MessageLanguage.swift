/// A language that the program speaks to its user.
public enum MessageLanguage: String, CaseIterable, Sendable {
  /// The language of the code and of whatever is written to files.
  case english = "en"
  /// Chinese in simplified characters.
  case chinese = "zh"

  /// The language of the messages of a locale: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that
  /// says anything decides, as POSIX has it.
  /// - Parameter variable: The value of a variable of the environment.
  public init(environment variable: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable)
      .first { !$0.isEmpty }
    self = locale?.hasPrefix("zh") == true ? .chinese : .english
  }
}
