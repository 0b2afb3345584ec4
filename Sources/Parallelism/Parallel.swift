import Dispatch
import Synchronization

/// Work on several threads whose results come in order.
public enum Parallel {
  /// What `work` makes of each number below `count`.
  ///
  /// Threads take the numbers in order, so that the longest work should come first.
  /// - Throws: What `work` throws: of several numbers the first one's.
  public static func map<R: Sendable, E: Error>(
    _ count: Int, threads: Int, _ work: @Sendable (Int) throws(E) -> R
  ) throws(E) -> [R] {
    var made: [R] = []
    made.reserveCapacity(count)
    guard threads > 1, count > 1 else {
      for index in 0..<count { made.append(try work(index)) }
      return made
    }
    let next = Atomic(0)
    let results = Mutex<[Int: Result<R, E>]>([:])
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { () throws(E) in try work(index) }
        results.withLock { $0[index] = result }
      }
    }
    let found = results.withLock { $0 }
    for index in 0..<count {
      guard let result = found[index] else { preconditionFailure("every number was taken") }
      made.append(try result.get())
    }
    return made
  }
}
