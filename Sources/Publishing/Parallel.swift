import Dispatch
import Synchronization

/// Work on several threads whose results come in order.
enum Parallel {
  /// What `work` makes of each number below `count`.
  ///
  /// Threads take the numbers in order, so that the longest work should come first.
  /// - Throws: What `work` throws: of several numbers the first one's.
  static func map<R: Sendable>(
    _ count: Int, threads: Int, _ work: @Sendable (Int) throws -> R
  ) throws -> [R] {
    guard threads > 1, count > 1 else { return try (0..<count).map(work) }
    let next = Atomic(0)
    let results = Mutex<[Int: Result<R, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { try work(index) }
        results.withLock { $0[index] = result }
      }
    }
    let made = results.withLock { $0 }
    return try (0..<count).compactMap { try made[$0]?.get() }
  }
}
