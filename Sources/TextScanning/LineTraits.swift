import ReportTables

/// What the look of a line tells, before anything is known of its neighbours.
struct LineTraits {
  /// Begins with a mark of the page's structure: `#`, `一、`, `(一)`, `1.`, `一是`, `——`, `■`.
  let isMarked: Bool
  /// The level of a Markdown heading, or 0.
  let headingLevel: Int
  /// Ends as a sentence or an item of a list does.
  let isTerminated: Bool
  /// Reads as running text that stops in mid-sentence.
  let isCut: Bool
  /// Reads as the words under a picture.
  let isCaption: Bool
  /// A whole line in brackets that names authors or senders, or what the text was taken from.
  let isByline: Bool
  /// Running text with its authors in brackets behind its last stop: `……加工车间。(苗 青)`.
  let endsInByline: Bool
  /// `本报记者 ...` alone on a line.
  let isReporterLine: Bool
  /// Begins a news item: `本报讯`, a dateline, `(上接1版)`.
  let beginsItem: Bool
  /// No running text: short, without the punctuation of sentences.
  let isShort: Bool

  /// How many commas and stops it holds.
  private let commas: Int
  private let stops: Int

  /// - Parameters:
  ///   - start: where a line was joined on to what had been looked at before.
  ///   - earlier: the traits of what stands before it.
  /// - Complexity: linear in what was joined on.
  init(_ line: PrintedLine, from start: Int = 0, earlier: LineTraits? = nil) {
    let scalars = line.scalars
    var commas = earlier?.commas ?? 0
    var stops = earlier?.stops ?? 0
    for scalar in scalars[start...] {
      if scalar == 0x2C || scalar == 0x3001 { commas += 1 }
      if PrintedLine.isSentenceStop(scalar) { stops += 1 }
    }
    self.commas = commas
    self.stops = stops
    headingLevel = Self.markdownLevel(scalars)
    isMarked = headingLevel > 0 || Self.isListMark(line)
    endsInByline = Self.endsInByline(scalars)
    isTerminated = endsInByline || Self.endsSentence(line)
    beginsItem = line.begins(with: Self.itemOpenings)
    // A date in brackets under a title names nobody.
    isByline =
      Self.isSource(line)
      || scalars.count <= 30 && Self.isBracketed(scalars) && !beginsItem
        && !scalars.contains { (0x30...0x39).contains($0) } && !Self.isDated(scalars)
    isReporterLine =
      scalars.count <= 24 && line.begins(with: Self.reporterOpenings) && commas + stops == 0
    let saysPicture =
      line.begins(with: Self.captionOpenings) || line.ends(with: Self.photographerEndings)
      || (scalars.count <= 60 && line.contains(Self.captionWords))
    isCaption = headingLevel == 0 && saysPicture
    let openEnd = Self.isOpenEnding(line.last)
    isCut =
      !isTerminated && headingLevel == 0 && !saysPicture && !isByline && !isReporterLine
      && (openEnd || stops > 0 || (commas >= 2 && scalars.count >= 25) || scalars.count >= 50)
    isShort = scalars.count <= 45 && stops == 0
  }

  /// A table is whole in itself: nothing goes on into it or out of it.
  static let ofTable = LineTraits()

  private init() {
    commas = 0
    stops = 0
    isMarked = false
    headingLevel = 0
    isTerminated = true
    isCut = false
    isCaption = false
    isByline = false
    endsInByline = false
    isReporterLine = false
    beginsItem = false
    isShort = false
  }

  private static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x201D, 0x2019, 0x29, 0x300B, 0x3011, 0x5D, 0x300D: true
    default: false
    }
  }

  private static func isOpenEnding(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3001, 0x28, 0x201C, 0x300A: true
    default: false
    }
  }

  /// `(据《某日报》2022年8月23日)`: what an item of a digest was taken from.
  private static func isSource(_ line: PrintedLine) -> Bool {
    line.scalars.count <= 45 && isBracketed(line.scalars) && line.begins(with: sourceOpenings)
      && line.contains(media)
  }

  private static let sourceOpenings = PageWords.sourceOpenings.words
  private static let media = PageWords.media.words
  private static let itemOpenings = PageWords.itemOpenings.words
  private static let reporterOpenings = PageWords.reporterOpenings.words
  private static let captionOpenings = PageWords.captionOpenings.words
  private static let captionWords = PageWords.captionWords.words
  private static let photographerEndings = PageWords.photographerEndings.words

  private static func endsSentence(_ line: PrintedLine) -> Bool {
    var end = line.scalars.count
    while end > 0, isCloser(line.scalars[end - 1]) { end -= 1 }
    guard end > 0 else { return true }
    let last = line.scalars[end - 1]
    return PrintedLine.isSentenceStop(last) || last == 0x3A || last == 0x2026
  }

  private static func markdownLevel(_ scalars: [UInt32]) -> Int {
    let marks = scalars.prefix { $0 == 0x23 }.count
    return marks > 0 && marks <= 6 && marks < scalars.count ? marks : 0
  }

  private static func isBracketed(_ scalars: [UInt32]) -> Bool {
    scalars.count > 2 && scalars.first == 0x28 && scalars.last == 0x29
      && !scalars.dropLast().contains(0x29)
  }

  /// 二〇〇九年: a year in Chinese numerals, whose zero has three forms.
  private static func isDated(_ scalars: [UInt32]) -> Bool {
    scalars.firstIndex(where: year.contains).map { end in
      scalars[..<end].suffix(4).allSatisfy { numerals.contains($0) || zeros.contains($0) }
        && end > 4
    } ?? false
  }

  private static let year = PageWords.year.characters
  private static let zeros = PageWords.zeros.characters

  /// Brackets of at most sixteen characters without digits or stops, right behind a sentence's end.
  private static func endsInByline(_ scalars: [UInt32]) -> Bool {
    guard scalars.last == 0x29, scalars.count > 30,
      let open = scalars.suffix(18).lastIndex(of: 0x28), open > 0
    else { return false }
    let inside = scalars[(open + 1)..<(scalars.count - 1)]
    return inside.count >= 2 && PrintedLine.isSentenceStop(scalars[open - 1])
      && inside.allSatisfy {
        !PrintedLine.isSentenceStop($0) && $0 != 0x2C && !(0x30...0x39).contains($0)
      }
  }

  private static let bullets: Set<UInt32> = [
    0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25CF, 0x25CB, 0x2605, 0x2606, 0x2022, 0xB7, 0x2460, 0x2461,
    0x2462, 0x2463, 0x2464, 0x2465, 0x2466, 0x2467, 0x2468, 0x2469,
  ]
  private static let numerals = PageWords.numerals.characters
  private static let afterNumeral = PageWords.afterNumeral.characters

  /// `(一)`, `一、`, `1.`, `二是`, `——`, bullets.
  private static func isListMark(_ line: PrintedLine) -> Bool {
    let scalars = line.scalars
    if bullets.contains(line.first) { return true }
    if line.first == 0x2014, scalars.count > 1, scalars[1] == 0x2014 { return true }
    var index = 0
    if line.first == 0x28 || line.first == 0x7B2C { index = 1 }
    let start = index
    while index < scalars.count, numerals.contains(scalars[index]) { index += 1 }
    guard index > start, index - start <= 3, index < scalars.count else { return false }
    if scalars[index] == 0x2E, index + 1 < scalars.count,
      (0x30...0x39).contains(scalars[index + 1])
    {
      return false
    }
    return afterNumeral.contains(scalars[index])
  }
}
