/// The places that facts are filtered by and corrected to.
public struct PageGazetteer: Sendable {
  /// A place with a code.
  public struct Place: Sendable {
    /// Its statistical code.
    public let code: String
    /// Its name.
    public let name: String
    /// The place that it lies in, by its number in the list.
    public let parent: Int?

    /// A place.
    public init(code: String, name: String, parent: Int?) {
      self.code = code
      self.name = name
      self.parent = parent
    }
  }

  /// Where facts are counted.
  public struct Anchor: Sendable {
    /// The code of the county on the map, or of the prefecture for what is of a whole one; empty for
    /// none.
    public let area: String
    /// The places that it is or lies in, or once did, by their numbers in the list.
    public let within: [Int]

    /// An anchor.
    public init(area: String, within: [Int]) {
      self.area = area
      self.within = within
    }
  }

  /// The places, each behind the one that it lies in.
  public var places: [Place] = []
  /// Where facts are counted; the column `anchor` of the facts has their numbers.
  public var anchors: [Anchor] = []

  /// An empty list.
  public init() {}
}
