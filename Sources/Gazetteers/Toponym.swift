/// How a written name names a place.
public enum NameForm: UInt8, Sendable, Hashable, Comparable, CaseIterable {
  /// The official name of the place as it is or was last: 东峪村, 上党区.
  case official
  /// The official name without the word for its kind: 东峪, 平遥.
  case short
  /// A former or common name, or another way to write it: 长治县 for 上党区, 坞城街道办事处.
  case alias

  /// The word used in outputs.
  public var name: String {
    switch self {
    case .official: "official"
    case .short: "short"
    case .alias: "alias"
    }
  }

  /// From the most binding form to the least.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A written name of one opened gazetteer.
public struct ToponymID: Hashable, Sendable {
  /// The name's position in the index, from 0.
  public let rawValue: UInt32

  /// The name at a position of the index.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}

/// One thing that a written name can mean.
public struct ToponymSense: Hashable, Sendable {
  /// The place named.
  public let place: PlaceID
  /// How the name names it.
  public let form: NameForm

  /// A sense of a name.
  public init(place: PlaceID, form: NameForm) {
    self.place = place
    self.form = form
  }
}

/// The senses of one name, ascending by place; makes no array.
public struct ToponymSenses: RandomAccessCollection, Sendable {
  let image: GazetteerImage
  /// Positions in the gazetteer's table of senses.
  public let indices: Range<Int>

  /// The first position.
  public var startIndex: Int { indices.lowerBound }
  /// The position past the last.
  public var endIndex: Int { indices.upperBound }

  /// The sense at a position.
  public subscript(position: Int) -> ToponymSense {
    let packed = image.senses[position]
    let last = UInt32(Swift.max(0, image.meta.count - 1))
    return ToponymSense(
      place: PlaceID(rawValue: Swift.min(packed >> 2, last)),
      form: NameForm(rawValue: UInt8(packed & 3)) ?? .alias)
  }
}

/// The children of a place, ascending; makes no array.
public struct PlaceChildren: RandomAccessCollection, Sendable {
  /// The numbers of the children.
  public let indices: Range<Int>

  /// The first position.
  public var startIndex: Int { indices.lowerBound }
  /// The position past the last.
  public var endIndex: Int { indices.upperBound }

  /// The child at a position.
  public subscript(position: Int) -> PlaceID { PlaceID(position) }
}
