public import Indicators
import TextScanning

/// Gives the numbers of an article their indicators, by `IndicatorCatalogue`.
///
/// The noun in front of a number decides (粮食产量 13.6 万吨), else the one behind it (560 名党员), else
/// the one spoken of before: 增长 3 % is the growth of the number in front, 农村居民 24,375 元 a part of
/// the income just named. A noun that is not known gives no id, rather than a wrong one.
///
///     let identifier = IndicatorIdentifier(catalogue: catalogue, bytes: bytes, names: mentions)
///     let identities = identifier.identities(of: indicators)
public struct IndicatorIdentifier {
  let catalogue: IndicatorCatalogue
  let bytes: [UInt8]
  /// Where places are named, in order: their characters are no nouns.
  let names: [Range<Int>]
  /// The sentence at hand, with where words of each class begin.
  private(set) var words: MarkedText

  /// An identifier of the numbers of a text.
  /// - Parameters:
  ///   - catalogue: The indicators.
  ///   - bytes: The text.
  ///   - names: Where places are named, in reading order and apart from each other.
  public init(catalogue: IndicatorCatalogue, bytes: [UInt8], names: [Range<Int>]) {
    self.catalogue = catalogue
    self.bytes = bytes
    self.names = names
    words = MarkedText(bytes, names: names, catalogue: catalogue)
  }

  /// The identities of the numbers of one article, which stand in reading order.
  /// - Parameters:
  ///   - figures: The numbers.
  ///   - topics: The ids of what was counted right before the first of them, the last one first.
  public func identities(
    of figures: [Indicator], behind topics: [String] = []
  ) -> [IndicatorIdentity] {
    var reader = self
    var walk = Walk()
    if !topics.isEmpty {
      walk.block = figures.first?.blockIndex
      walk.carried = topics.map { id in
        Topic(id: id, row: catalogue.number(of: IndicatorCatalogue.base(of: id)))
      }
    }
    var first = figures.startIndex
    while first < figures.endIndex {
      var next = first
      while next < figures.endIndex, figures[next].sentence == figures[first].sentence {
        next += 1
      }
      if walk.block != figures[first].blockIndex { walk.enter(figures[first].blockIndex) }
      reader.words.read(figures[first].sentence)
      reader.read(Array(figures[first..<next]), &walk)
      first = next
    }
    return walk.identities
  }

  /// What is carried along from number to number.
  struct Walk {
    var identities: [IndicatorIdentity] = []
    /// The block that the walk is in.
    var block: Int?
    /// What the numbers of the sentence before are of.
    var carried: [Topic] = []
    /// Whether the sentence before ended with one business or family.
    var endsInBody = false
    /// What was counted last.
    var subject: Subject?

    mutating func enter(_ block: Int) {
      self.block = block
      carried = []
      endsInBody = false
      subject = nil
    }
  }

  /// What a number is of, before change and growth are told apart.
  struct Topic {
    /// The id of the level, empty where none is known.
    var id: String
    /// The row of the id.
    var row: Int?
    /// The slug of the product, empty for none.
    var product = ""
    /// What a share is of: the whole.
    var whole = ""
  }

  /// The numbers of one sentence with what is known of them so far.
  struct Sentence {
    let figures: [Indicator]
    let range: Range<Int>
    var topics: [Topic?]
    var identities: [IndicatorIdentity]
    /// Where the name behind a number ends, which the next number does not share.
    var nameEnds: [Int]
    /// Where the names of the numbers stand.
    var names: [Range<Int>?]
    /// What the sentence before counted last.
    let subject: Subject?

    init(_ figures: [Indicator], subject: Subject?) {
      self.subject = subject
      self.figures = figures
      range = figures[0].sentence
      topics = Array(repeating: nil, count: figures.count)
      identities = Array(repeating: IndicatorIdentity(), count: figures.count)
      names = Array(repeating: nil, count: figures.count)
      nameEnds = figures.map(\.quantity.range.upperBound)
    }
  }

  private func read(_ figures: [Indicator], _ walk: inout Walk) {
    var sentence = Sentence(figures, subject: walk.subject)
    readStructures(&sentence)
    let lists = lists(in: sentence)
    for index in figures.indices {
      let list = lists.first { $0.range.contains(index) }
      if let list, list.range.lowerBound == index { resolve(list, in: &sentence, walk.carried) }
      let isLeft =
        list.map { isUnresolved($0, index, in: sentence) } ?? false
        || isThreshold(index, in: sentence) || isRatio(index, in: sentence)
      if sentence.topics[index] == nil, !isLeft {
        if figures[index].quantity.isShare {
          readShare(index, &sentence, walk.carried)
        } else {
          readLevel(index, &sentence, walk.carried)
        }
      }
      finish(index, &sentence)
      takeMilestone(before: index, &sentence)
    }
    assignScopes(&sentence, &walk)
    walk.subject = lastSubject(of: sentence)
    walk.carried =
      sentence.topics.compactMap { $0 }.filter { $0.row != nil } + walk.carried.prefix(4)
    walk.identities += sentence.identities
  }

  /// Names the identity and tells its direction.
  private func finish(_ index: Int, _ sentence: inout Sentence) {
    guard !sentence.identities[index].id.isEmpty else {
      sentence.identities[index].direction = nil
      return
    }
    let isChange = sentence.identities[index].isChange(in: catalogue)
    // The shares of an earlier structure have their own year.
    let isShare = sentence.figures[index].quantity.unitRange.isEmpty
    if !isChange, !isShare, isOrigin(index, in: sentence) {
      sentence.identities[index].id += "~from"
    }
    sentence.identities[index].name = catalogue.name(of: sentence.identities[index].id)
    guard isChange else { return }
    let figure = sentence.figures[index]
    var direction = direction(of: index, in: sentence)
    if figure.quantity.value < 0 { direction = .down }
    sentence.identities[index].direction = direction
  }

  /// Up or down by the last word in front of the number; a number of a list without one goes as the
  /// one before it.
  private func direction(of index: Int, in sentence: Sentence) -> IndicatorIdentity.Direction? {
    let head = head(of: index, in: sentence)
    let figure = sentence.figures[index].quantity
    // 扩大 2 倍, 降幅 3 %: nothing of it stands inside the number but words of the qualifier.
    let region = head.lowerBound..<max(head.upperBound, figure.numberRange.lowerBound)
    let up = words.last(.up, in: region)
    let down = words.last(.down, in: region)
    switch (up, down) {
    case (nil, nil):
      guard index > 0, sentence.identities[index - 1].direction != nil else {
        let behind = tail(of: index, in: sentence)
        if let end = words.end(.up, at: behind.lowerBound, to: behind.upperBound), end > 0 {
          return .up
        }
        return nil
      }
      return sentence.identities[index - 1].direction
    case (.some, nil): return .up
    case (nil, .some): return .down
    case (.some(let up), .some(let down)): return up.upperBound > down.upperBound ? .up : .down
    }
  }
}

extension IndicatorIdentity {
  /// Whether the number tells how much something changed.
  func isChange(in catalogue: IndicatorCatalogue) -> Bool {
    if let number = catalogue.number(of: id) { return catalogue.rows[number].kind == .index }
    if id.hasPrefix("growth_of/") || id.hasPrefix("change_of/") { return true }
    guard let number = catalogue.number(of: IndicatorCatalogue.base(of: id)) else { return false }
    return catalogue.rows[number].kind == .index
  }
}

extension Quantity {
  /// Whether it is a share or a multiple rather than an amount.
  var isShare: Bool { dimension == .percent || dimension == .fold }
}
