import Testing

import Parallelism

/// Work on several threads gives what work on one thread gives.
@Suite struct ParallelTests {
  private struct Broken: Error, Equatable { let index: Int }

  @Test(arguments: [0, 1, 2, 7, 100], [1, 2, 8])
  func resultsComeInOrder(_ count: Int, _ threads: Int) {
    let made = Parallel.map(count, threads: threads) { $0 * $0 }
    #expect(made == (0..<count).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 8])
  func theFirstErrorIsThrown(_ threads: Int) {
    #expect(throws: Broken(index: 3)) {
      try Parallel.map(50, threads: threads) { index throws(Broken) in
        if index % 10 == 3 { throw Broken(index: index) }
        return index
      }
    }
  }
}
