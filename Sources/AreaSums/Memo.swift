import Synchronization

/// Values that are made when they are first asked for and then kept, for all threads: sums that maps,
/// styles and layers ask for again and again.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let values = Mutex<[Key: Value]>([:])

  package init() {}

  /// The value of a key; others wait while `make` makes it, which must not ask for one itself.
  package func value(_ key: Key, _ make: () -> Value) -> Value {
    values.withLock { values in
      if let known = values[key] { return known }
      let made = make()
      values[key] = made
      return made
    }
  }
}
