/// A fact as a reader sees it in the table.
public struct PageFact: Sendable {
  /// The place's name, empty where the report names none.
  public var place = ""
  /// The full path of the place, `山西省/吕梁市/孝义市`.
  public var path = ""
  /// The code of the county that it lies in, empty where it lies in none.
  public var county = ""
  /// What is measured: `播种面积`.
  public var measure = ""
  /// The named indicator that it is of: `小麦播种面积`; empty where none is known.
  public var indicator = ""
  /// What it is of: `小麦`.
  public var subject = ""
  /// The number for the eye, without unit: `约 8,000`.
  public var valueText = ""
  /// The number for sorting.
  public var value = 0.0
  /// The unit as printed.
  public var unit = ""
  /// The time: `2021`, `2020-03`.
  public var period = ""
  /// Whether it is a plan, forecast or target, in Chinese; empty for what has happened.
  public var modality = ""
  /// The code of GB/T 4754-2017, empty where none applies.
  public var industry = ""
  /// The industry's name.
  public var industryName = ""
  /// The sentence as read.
  public var sentence = ""
  /// The number with its unit as printed, which is marked in the sentence.
  public var quote = ""
  /// The report's name.
  public var report = ""
  /// The confidence in the fact, 0 through 1.
  public var confidence = 1.0

  /// A fact with nothing in it.
  public init() {}
}
