/// Words in both languages of the page.
public struct PageWords: Sendable, Hashable {
  /// In Chinese.
  public var chinese = ""
  /// In English; empty where there are none, and the Chinese stands.
  public var english = ""

  /// Words.
  public init(_ chinese: String = "", english: String = "") {
    self.chinese = chinese
    self.english = english
  }
}
