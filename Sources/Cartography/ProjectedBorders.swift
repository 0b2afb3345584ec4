import Boundaries
import Projections
import Synchronization

/// The borders in the reference systems that maps were drawn in so far, weighed for thinning: the maps
/// of a run nearly all share one, and projecting takes longer than drawing.
final class ProjectedBorders: Sendable {
  /// The borders of a coverage in one system.
  struct Borders: Sendable {
    let coverage: BoundaryCoverage
    let simplifier: BoundarySimplifier
  }

  private let known = Mutex<[CoordinateReferenceSystem: Borders]>([:])

  /// The borders in a system. Threads that ask at once may each project them.
  func borders(
    of coverage: BoundaryCoverage, in system: CoordinateReferenceSystem,
    by transformation: borrowing CoordinateTransformation
  ) throws -> Borders {
    if let borders = known.withLock({ $0[system] }) { return borders }
    let projected = try coverage.transformed { try transformation.transform($0) }
    let borders = Borders(coverage: projected, simplifier: BoundarySimplifier(projected))
    known.withLock { $0[system] = borders }
    return borders
  }
}
