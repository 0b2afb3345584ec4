import Testing

@testable import Evaluation

@Suite struct BootstrapTests {
  /// Documents of ten matched facts of which so many have the right place.
  private func scores(_ right: [Int]) -> [Score] {
    right.map { right in
      var score = Score()
      (score.factsGold, score.factsFound, score.factsMatched) = (10, 10, 10)
      score.membersRight[1] = right
      return score
    }
  }

  private func place(_ estimates: [Estimate<Figure>]) throws -> Estimate<Figure> {
    try #require(estimates.first { $0.figure == .accuracy(.place) })
  }

  /// The first numbers that the authors' own program gives for this seed.
  @Test func randomNumbersAreThoseOfThePaper() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<3).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      ])
  }

  @Test func sameScoresGiveTheSameIntervals() {
    let scores = scores([3, 9, 7, 10, 0, 5])
    let once = Bootstrap().estimates(scores).map { [$0.value, $0.low, $0.high].map(\.bitPattern) }
    let again = Bootstrap().estimates(scores).map { [$0.value, $0.low, $0.high].map(\.bitPattern) }
    #expect(once == again)
  }

  @Test func alikeDocumentsLeaveNoDoubt() throws {
    let estimate = try place(Bootstrap().estimates(scores([7, 7, 7])))
    #expect([estimate.value, estimate.low, estimate.high] == [0.7, 0.7, 0.7])
  }

  @Test func oneDocumentHasNoInterval() throws {
    let estimate = try place(Bootstrap().estimates(scores([7])))
    #expect(estimate.value == 0.7 && estimate.low.isNaN && estimate.high.isNaN)
    #expect(try place(Bootstrap().estimates([Score]())).value.isNaN)
  }

  /// A document that is wholly right or wrong is a coin: of 100 fair ones 40 to 60 fall right in 95 %
  /// of draws.
  @Test func intervalOfCoins() throws {
    let coins = (0..<100).map { $0 % 2 == 0 ? 10 : 0 }
    let estimate = try place(Bootstrap().estimates(scores(coins)))
    #expect(estimate.value == 0.5)
    #expect(abs(estimate.low - 0.4) < 0.021 && abs(estimate.high - 0.6) < 0.021)
  }

  /// Documents differ much more than two runs on them: pairing leaves only what the runs differ in.
  @Test func pairingLeavesOnlyTheDifference() throws {
    let old = scores([0, 1, 9, 8, 2, 9, 0, 8])
    let new = scores([1, 2, 10, 9, 3, 10, 1, 9])
    let change = try place(Bootstrap().differences(new, since: old))
    #expect(abs(change.value - 0.1) < 1e-12)
    #expect(abs(change.low - 0.1) < 1e-12 && abs(change.high - 0.1) < 1e-12)
    #expect(!change.mayBeNothing)
    let single = try place(Bootstrap().estimates(new))
    #expect(single.high - single.low > 0.3)
  }

  @Test func sameRunsDoNotDiffer() throws {
    let scores = scores([3, 9, 7])
    let change = try place(Bootstrap().differences(scores, since: scores))
    #expect([change.value, change.low, change.high] == [0, 0, 0])
    #expect(change.mayBeNothing)
  }

  /// Where a draw holds no fact at all there is nothing to divide; the others make the interval.
  @Test func drawsWithoutFactsAreLeftOut() throws {
    let estimate = try place(Bootstrap().estimates(scores([7]) + [Score(), Score()]))
    #expect([estimate.value, estimate.low, estimate.high] == [0.7, 0.7, 0.7])
  }
}
