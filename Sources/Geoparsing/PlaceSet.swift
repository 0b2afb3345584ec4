import Gazetteers

/// A set of places of one gazetteer as a bit map, for questions asked at every name.
struct PlaceSet {
  private var bits: [UInt64]

  /// An empty set of places of a gazetteer.
  /// - Complexity: a bit for every place.
  init(in gazetteer: Gazetteer) {
    bits = Array(repeating: 0, count: gazetteer.placeCount / 64 + 1)
  }

  mutating func insert(_ place: PlaceID) {
    bits[Int(place.rawValue >> 6)] |= 1 << UInt64(place.rawValue & 63)
  }

  func contains(_ place: PlaceID) -> Bool {
    bits[Int(place.rawValue >> 6)] & (1 << UInt64(place.rawValue & 63)) != 0
  }
}
