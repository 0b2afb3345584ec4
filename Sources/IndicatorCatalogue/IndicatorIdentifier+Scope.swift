import ByteScanning
import Indicators
import TextScanning

extension IndicatorIdentifier {
  /// Tells which numbers of a sentence are of one business or family rather than of the place.
  func assignScopes(_ sentence: inout Sentence, _ walk: inout Walk) {
    var state = BodyState(isBody: walk.endsInBody && !beginsAnew(sentence))
    var last = sentence.range.lowerBound
    for index in sentence.figures.indices {
      let number = sentence.figures[index].quantity.range.lowerBound
      state.read(last..<max(last, number), sentence, self)
      last = max(last, number)
      let isOwn = state.isBody || endsInBody(index, sentence)
      sentence.identities[index].scope = isOwn && mayBeOfBody(index, sentence) ? .body : .place
    }
    walk.endsInBody = state.isBody
  }

  /// Whether a sentence names a place or says that it is of a whole one, so that what the sentence
  /// before spoke of is over.
  private func beginsAnew(_ sentence: Sentence) -> Bool {
    words.occurs(.whole, in: sentence.range)
      || words.nameBegins(in: sentence.range) || beginsWithHeadline(sentence)
  }

  /// 粮食播种面积16.92万亩: what provinces report too stands at the head of the sentence by its name.
  private func beginsWithHeadline(_ sentence: Sentence) -> Bool {
    guard sentence.names[0]?.lowerBound == sentence.range.lowerBound,
      let row = catalogue.row(sentence.identities[0].id)
    else { return false }
    return row.levels.contains("province")
  }

  /// Figures of national accounts and the like are never of one business.
  private func mayBeOfBody(_ index: Int, _ sentence: Sentence) -> Bool {
    let dimension = sentence.figures[index].quantity.dimension
    let base = IndicatorCatalogue.base(of: sentence.identities[index].id)
    guard let number = catalogue.number(of: base) else { return true }
    if dimension == .counter, catalogue.rows[number].measure == .count { return false }
    return catalogue.rows[number].levels.contains { $0 == "township" || $0 == "village" }
  }

  /// Whether the next number stands as one business's or family's, read on from stretch to stretch.
  private struct BodyState {
    var isBody: Bool
    /// Whether the business was named as a part of what was counted: 其中某煤矿产煤.
    private var isAside = false

    init(isBody: Bool) { self.isBody = isBody }

    mutating func read(
      _ range: Range<Int>, _ sentence: Sentence, _ identifier: IndicatorIdentifier
    ) {
      let words = identifier.words
      var index = range.lowerBound
      var isClauseStart = index == sentence.range.lowerBound
      var isPart = false
      var bodyEnd = -1
      while index < range.upperBound {
        if let end = words.end(.whole, at: index, to: range.upperBound) {
          // 某景区全年接待: right behind a business 全年 is of that.
          if index != bodyEnd { isBody = false }
          index = end
        } else if let end = words.end(.part, at: index, to: range.upperBound) {
          // 其他 is nobody.
          isPart = true
          index = end
        } else if isClauseStart, let name = words.name(from: index) {
          // A place at the head of a clause is what the clause is of.
          isBody = false
          index = max(name.upperBound, identifier.bytes.scalarEnd(at: index))
        } else if let end = words.end(.body, at: index, to: range.upperBound) {
          // 牧业1.4亿元: a trade alone in front of its number is no firm's name.
          let isTrade =
            isClauseStart
            && sentence.figures.contains {
              $0.quantity.range.lowerBound == end
            }
          if !isTrade, !identifier.isPlural(index..<end, sentence) {
            (isBody, isAside, bodyEnd) = (true, isPart, end)
          }
          index = end
        } else {
          isClauseStart = identifier.isMark(index)
          // An aside ends with its part of the sentence; what follows is of the place again.
          if isAside, identifier.bytes[index] == UInt8(ascii: ";") {
            (isBody, isAside, isPart) = (false, false, false)
          }
          index = identifier.bytes.scalarEnd(at: index)
          continue
        }
        isClauseStart = false
      }
    }
  }

  /// 各类企业, 24 个合作社, 企业 87 家, and words inside the name of an indicator: many, not one.
  fileprivate func isPlural(_ word: Range<Int>, _ sentence: Sentence) -> Bool {
    let front = max(sentence.range.lowerBound, word.lowerBound - 18)
    if let whole = words.last(.whole, in: front..<word.lowerBound),
      !hasMark(front..<word.lowerBound),
      !words.occurs(.superlative, in: whole.upperBound..<word.lowerBound)
    {
      return true
    }
    if isInsideName(word) || isInsideForm(word, in: sentence) || isKind(word, sentence) {
      return true
    }
    // 小学 41 所, 职业中学 1 所: in a list of kinds one is a number too.
    let isList = sentence.figures.count { $0.quantity.dimension == .counter } > 2
    return sentence.figures.contains { figure in
      let quantity = figure.quantity
      guard quantity.dimension == .counter || quantity.dimension == .households,
        quantity.value > 1 || isList
      else { return false }
      let isBehind =
        quantity.range.upperBound <= word.lowerBound
        && word.lowerBound - quantity.range.upperBound <= 36
        && !hasMark(quantity.range.upperBound..<word.lowerBound)
      let isInFront =
        word.upperBound <= quantity.range.lowerBound
        && quantity.range.lowerBound - word.upperBound <= 12
      return isBehind || isInFront
    }
  }

  /// 小学、初中在校生: without a name of its own, in a list.
  private func isKind(_ word: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = clauseStart(before: word.lowerBound, from: sentence.range.lowerBound)
    return bytes.hasWord("、", at: word.upperBound, before: sentence.range.upperBound)
      && unknown(in: start..<word.lowerBound).isEmpty
  }

  private func hasMark(_ range: Range<Int>) -> Bool {
    range.contains { bytes[$0].beginsScalar && isMark($0) }
  }

  /// Whether the name of an indicator that is longer than a word holds it.
  private func isInsideForm(_ word: Range<Int>, in sentence: Sentence) -> Bool {
    var at = max(sentence.range.lowerBound, word.lowerBound - 45)
    while at <= word.lowerBound {
      if bytes[at].beginsScalar,
        let found = catalogue.formTrie.longestMatch(
          in: bytes, from: at, to: sentence.range.upperBound),
        found.end >= word.upperBound, found.end - at > word.count,
        catalogue.forms[found.value].senses.contains(where: {
          catalogue.rows[$0.row].measure != .count
        })
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// 投资 600 万元的养殖场: the business stands behind its number.
  private func endsInBody(_ index: Int, _ sentence: Sentence) -> Bool {
    let quantity = sentence.figures[index].quantity
    switch quantity.dimension {
    case .counter, .persons, .households, .percent, .fold: return false
    default: break
    }
    let tail = tail(of: index, in: sentence)
    guard let word = words.first(.body, in: tail) else { return false }
    // 总投资28.6亿元的...扩建项目: 的 reaches as far as the name of a project is long.
    let reach = bytes.hasWord("的", at: tail.lowerBound, before: tail.upperBound) ? 75 : 24
    return word.lowerBound - tail.lowerBound <= reach && !isPlural(word, sentence)
  }
}
