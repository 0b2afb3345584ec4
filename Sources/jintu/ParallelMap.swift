import Dispatch
import Synchronization

extension Collection where Self: Sendable, Element: Sendable, Index == Int {
  /// What `body` makes of each element, in order, several at once.
  func mappedInParallel<R: Sendable>(
    threads: Int, _ body: @escaping @Sendable (Element) -> R
  ) -> [R] {
    guard threads > 1, count > 1 else { return map(body) }
    let results = Mutex<[Int: R]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let made = body(self[startIndex + number])
      results.withLock { $0[number] = made }
    }
    let found = results.withLock { $0 }
    return (0..<count).map { number in
      guard let result = found[number] else { preconditionFailure("every element was taken") }
      return result
    }
  }
}
