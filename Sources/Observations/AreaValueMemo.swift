import Gazetteers
import Synchronization

/// The values of areas that sums were asked for, kept: maps, styles and layers ask for the same ones.
final class AreaValueMemo: Sendable {
  private let bySlot = Mutex<[Int: [PlaceID: AreaIndicator]]>([:])

  /// The value of an area; `make` gives those of all areas of a column when it is first asked for.
  func value(
    _ slot: Int, _ area: PlaceID, _ make: () -> [PlaceID: AreaIndicator]
  ) -> AreaIndicator? {
    if let known = bySlot.withLock({ $0[slot].map { $0[area] } }) { return known }
    let made = make()
    bySlot.withLock { $0[slot] = made }
    return made[area]
  }
}
