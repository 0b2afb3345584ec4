import Synchronization

/// Values that are made when they are first asked for and then kept, for all threads: sums that maps,
/// styles and layers ask for again and again.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The value of one key.
  private final class Entry: Sendable {
    let value = Mutex<Value?>(nil)
  }

  private let entries = Mutex<[Key: Entry]>([:])

  package init() {}

  /// The value of a key; who asks for the same one waits while `make` makes it, which must not ask
  /// for it itself.
  package func value(_ key: Key, _ make: () -> Value) -> Value {
    let entry = entries.withLock { entries in
      if let known = entries[key] { return known }
      let new = Entry()
      entries[key] = new
      return new
    }
    return entry.value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}
