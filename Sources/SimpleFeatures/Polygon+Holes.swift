extension Polygon {
  /// Whether every position of every hole lies inside the exterior or on it.
  ///
  /// - Complexity: O(positions of the exterior × positions of the holes).
  public var holesLieInside: Bool {
    holes.allSatisfy { hole in
      hole.coordinates.allSatisfy { exterior.encloses($0) || exterior.touches($0) }
    }
  }
}

extension LinearRing {
  /// Whether a position lies on the ring, but for the last digits of its numbers.
  fileprivate func touches(_ point: Coordinate) -> Bool {
    zip(coordinates, coordinates.dropFirst()).contains { start, end in
      let (width, height) = (end.x - start.x, end.y - start.y)
      let (dx, dy) = (point.x - start.x, point.y - start.y)
      let squared = width * width + height * height
      guard squared > 0 else { return false }
      let part = min(1, max(0, (dx * width + dy * height) / squared))
      let (offX, offY) = (dx - part * width, dy - part * height)
      return offX * offX + offY * offY < 1e-18
    }
  }
}
