import Language
import Testing
import TextScanning

@Suite struct LanguageTests {
  static let tables =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Gazetteer"
  static let lexicon = Result { try Lexicon(directory: Self.tables) }

  static func discourse(_ text: String) throws -> Discourse {
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt")
    return Discourse(
      article: report.articles[0], of: report.text.bytes, lexicon: try lexicon.get())
  }

  @Test func theLongestWordHolds() throws {
    let bytes = Array("位于东山".utf8)
    let words = try Self.lexicon.get().words(in: bytes, 0..<bytes.count)
    #expect(words.word(at: 0)?.end == 6)
    #expect(words.classes(endingAt: 6).contains(.locative))
    #expect(words.classes(at: 6) == [])
  }

  @Test func aClauseEndsAtCommaSemicolonAndColon() throws {
    let discourse = try Self.discourse("该镇种植小麦3000亩，其中旱地2000亩；全镇养羊500只。")
    let sentence = discourse.sentences[0].range
    let second = try #require(
      (sentence.lowerBound..<sentence.upperBound).first { discourse.bytes[$0] == 0x32 })
    let clause = discourse.clause(at: second, in: sentence)
    #expect(String(decoding: discourse.bytes[clause], as: UTF8.self) == "其中旱地2000亩")
    #expect(discourse.clauseEnds(in: sentence) == 2)
    #expect(discourse.hasSemicolon(in: sentence))
  }

  @Test func sentencesKnowTheirBlocks() throws {
    let discourse = try Self.discourse("某镇工作总结\n\n全镇种植小麦3000亩。养羊500只。\n\n全镇修路3公里。\n")
    let blocks = discourse.sentences.map(\.block)
    #expect(blocks == blocks.sorted())
    for (index, sentence) in discourse.sentences.enumerated() {
      #expect(discourse.sentence(at: sentence.range.lowerBound) == index)
    }
  }

  /// Searching by binary search agrees with looking through all words.
  @Test func wordsOfARangeAreThoseThatBeginInIt() throws {
    let bytes = Array("全县城镇居民人均收入位居全市前列，该村村民在东山种植".utf8)
    let words = try Self.lexicon.get().words(in: bytes, 0..<bytes.count)
    for low in 0..<bytes.count {
      for high in low..<bytes.count {
        let slow = words.words.filter { Int($0.start) >= low && Int($0.start) < high }.map(\.start)
        #expect(words.words(in: low..<high).map(\.start) == slow)
      }
    }
  }
}
