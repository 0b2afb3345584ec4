internal import Glibc
internal import SimpleFeatures

/// The points nearer to one position than to another.
struct HalfPlane {
  private let middle: Coordinate
  /// The bisector's normal, from the lesser of the two positions to the greater, and its direction.
  private let normal: Coordinate
  private let direction: Coordinate
  /// Whether the half-plane is the side that the normal leaves.
  private let isBehind: Bool

  /// - Parameter stretch: The length of a unit of x in units of y.
  init(nearer seat: Coordinate, than other: Coordinate, stretch: Double) {
    // Both sides of a bisector reckon with the same numbers, whichever is clipped.
    isBehind = (seat.x, seat.y) < (other.x, other.y)
    let (low, high) = isBehind ? (seat, other) : (other, seat)
    middle = Coordinate(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
    normal = Coordinate(x: (high.x - low.x) * stretch * stretch, y: high.y - low.y)
    direction = Coordinate(x: -normal.y, y: normal.x)
  }

  /// How far a position lies in front of the bisector, in arbitrary units.
  private func height(_ position: Coordinate) -> Double {
    (position.x - middle.x) * normal.x + (position.y - middle.y) * normal.y
  }

  private func contains(_ height: Double) -> Bool { isBehind ? height <= 0 : height > 0 }

  /// Where an edge meets the bisector; the same whichever way the edge runs.
  private func crossing(_ a: Coordinate, _ b: Coordinate) -> Coordinate {
    let (p, q) = (a.x, a.y) < (b.x, b.y) ? (a, b) : (b, a)
    let (from, to) = (height(p), height(q))
    if from == 0 { return p }
    if to == 0 { return q }
    let t = from / (from - to)
    return Coordinate(x: p.x + t * (q.x - p.x), y: p.y + t * (q.y - p.y))
  }

  private func place(_ position: Coordinate) -> Double {
    (position.x - middle.x) * direction.x + (position.y - middle.y) * direction.y
  }

  /// A stretch of a ring inside, from the bisector to the bisector.
  private struct Chain {
    var positions: [Coordinate]
  }

  /// The part of an area inside: rings without their closing position, the area to their left.
  func clip(_ rings: [[Coordinate]]) -> [[Coordinate]] {
    var whole: [[Coordinate]] = []
    var chains: [Chain] = []
    for ring in rings {
      let inside = ring.map { contains(height($0)) }
      if inside.allSatisfy({ $0 }) {
        whole.append(ring)
      } else if let start = inside.firstIndex(of: false) {
        chains += self.chains(of: ring, inside, from: start)
      }
    }
    return whole + join(chains)
  }

  private func chains(of ring: [Coordinate], _ inside: [Bool], from start: Int) -> [Chain] {
    var chains: [Chain] = []
    for step in 1...ring.count {
      let current = (start + step) % ring.count
      let previous = (start + step - 1) % ring.count
      switch (inside[previous], inside[current]) {
      case (false, true):
        chains.append(
          Chain(positions: [crossing(ring[previous], ring[current]), ring[current]]))
      case (true, true): chains[chains.count - 1].positions.append(ring[current])
      case (true, false):
        chains[chains.count - 1].positions.append(crossing(ring[previous], ring[current]))
      case (false, false): break
      }
    }
    return chains
  }

  /// An end of a chain on the bisector.
  private struct End {
    let chain: Int
    let isStart: Bool
    let place: Double
  }

  /// Joins chains along the bisector: the area meets it between the first and second crossing, the
  /// third and fourth, and so on.
  private func join(_ chains: [Chain]) -> [[Coordinate]] {
    var ends = chains.enumerated().flatMap { index, chain in
      [
        End(chain: index, isStart: true, place: place(chain.positions[0])),
        End(
          chain: index, isStart: false, place: place(chain.positions[chain.positions.count - 1])),
      ]
    }
    ends.sort { ($0.place, $0.chain) < ($1.place, $1.chain) }
    var next = [Int](repeating: 0, count: chains.count)
    for index in stride(from: 0, to: ends.count, by: 2) {
      let first = ends[index]
      // Crossings at one spot may come in either order: an end is followed by a start.
      guard let partner = ends[(index + 1)...].firstIndex(where: { $0.isStart != first.isStart })
      else { preconditionFailure("as many chains start as end") }
      ends.swapAt(index + 1, partner)
      let second = ends[index + 1]
      let (end, start) = first.isStart ? (second, first) : (first, second)
      next[end.chain] = start.chain
    }
    var used = [Bool](repeating: false, count: chains.count)
    var rings: [[Coordinate]] = []
    for first in chains.indices where !used[first] {
      var ring: [Coordinate] = []
      var current = first
      while !used[current] {
        used[current] = true
        for position in chains[current].positions where ring.last != position {
          ring.append(position)
        }
        current = next[current]
      }
      if ring.first == ring.last { ring.removeLast() }
      if ring.count >= 3 { rings.append(ring) }
    }
    return rings
  }
}

/// The cosine of an angle in degrees.
func cosine(_ degrees: Double) -> Double { cos(degrees * Double.pi / 180) }
