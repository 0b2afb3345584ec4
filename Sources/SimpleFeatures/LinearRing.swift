public import Messages

/// A closed line of at least four positions, the first repeated as the last.
///
/// A ring that is open, too short or not finite cannot be made, so nothing downstream checks again.
public struct LinearRing: Hashable, Sendable {
  /// The positions, first and last equal.
  public let coordinates: [Coordinate]

  /// Makes a ring from a closed list of positions.
  ///
  /// - Throws: `GeometryError` when the list is open, has fewer than four positions, or holds a
  ///   number that is not finite.
  public init(_ coordinates: [Coordinate]) throws {
    guard coordinates.count >= 4 else {
      throw GeometryError(.tooFewPositions(coordinates.count))
    }
    guard coordinates.first == coordinates.last else { throw GeometryError(.ringNotClosed) }
    if let index = coordinates.firstIndex(where: { !$0.isFinite }) {
      throw GeometryError(.notFinite(index: index))
    }
    self.coordinates = coordinates
  }

  private init(unchecked coordinates: [Coordinate]) {
    self.coordinates = coordinates
  }

  /// The same ring run through the other way.
  public func reversed() -> LinearRing {
    LinearRing(unchecked: coordinates.reversed())
  }

  /// The ring's envelope.
  public var envelope: Envelope {
    let first = coordinates[0]
    var box = Envelope(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
    for coordinate in coordinates { box.extend(to: coordinate) }
    return box
  }
}

/// A geometry that cannot be: what is wrong with the positions given.
public struct GeometryError: MessageError, Equatable {
  /// The kinds of fault.
  public enum Kind: Equatable, Sendable {
    /// A ring needs four positions and has this many.
    case tooFewPositions(Int)
    /// A ring's last position differs from its first.
    case ringNotClosed
    /// The position at the index holds NaN or an infinity.
    case notFinite(index: Int)
    /// A multipolygon without polygons.
    case empty
  }

  /// What is wrong.
  public let kind: Kind

  /// Makes an error of one kind.
  public init(_ kind: Kind) {
    self.kind = kind
  }

  /// The fault in words.
  public var fullMessage: Message {
    switch kind {
    case .tooFewPositions(let count): "a ring needs at least 4 positions, this one has \(count)"
    case .ringNotClosed: "a ring must end where it begins"
    case .notFinite(let index): "position \(index) is not finite"
    case .empty: "a multipolygon needs at least one polygon"
    }
  }
}
