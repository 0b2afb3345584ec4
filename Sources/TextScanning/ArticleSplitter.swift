import ReportTables

/// Cuts the blocks of a page into articles and tells what part each block plays.
///
/// An article begins at a headline (`#`, `##`), at `本报讯` or a reporter's line with the titles
/// before it, at `(上接N版)`, at the long caption of a picture that is news by itself, and after
/// the authors in brackets that close the one before.
struct ArticleSplitter {
  /// A block with its part.
  struct Part {
    let block: PageBlock
    let kind: TextBlock.Kind
  }

  private var articles: [[PageBlock]] = []
  private var current: [PageBlock] = []
  /// Whether the article so far has text of its own besides titles.
  private var hasBody = false
  /// Whether it begins as the caption of a picture.
  private var isOfPicture = false

  /// The articles of a page in reading order.
  static func split(_ blocks: [PageBlock]) -> [[Part]] {
    var splitter = ArticleSplitter()
    for (index, block) in blocks.enumerated() {
      splitter.take(block, next: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
    splitter.close()
    let blanks = blocks.map(\.line.blankBefore).sorted()
    let usual = blanks.isEmpty ? 0 : blanks[blanks.count / 2]
    return splitter.articles.map { parts(of: $0, usualBlanks: usual) }
  }

  private mutating func take(_ block: PageBlock, next: PageBlock?) {
    let isPicture = isPictureNews(block, next: next)
    if isPicture && hasBody || opens(block, next: next) {
      close()
    } else if block.traits.beginsItem || block.traits.isReporterLine {
      closeBeforeTitles(whole: block.traits.beginsItem && !Self.isNewsOpening(block))
    } else if closesBefore(block) {
      close()
    }
    if current.isEmpty { isOfPicture = isPicture }
    current.append(block)
    hasBody = hasBody || !Self.isTitleLike(block)
  }

  /// A headline, when the article so far has text of its own.
  private func opens(_ block: PageBlock, next: PageBlock?) -> Bool {
    guard hasBody else { return false }
    let level = block.traits.headingLevel
    if level == 0 || Self.isSubtitle(block) { return false }
    if level <= 2 { return true }
    guard let next, (1...2).contains(next.traits.headingLevel) else { return false }
    return !Self.isSubtitle(next)
  }

  /// Whether the last block closed an article, so that whatever follows begins another.
  private func closesBefore(_ block: PageBlock) -> Bool {
    guard hasBody, let last = current.last, !block.traits.isByline else { return false }
    if last.traits.isByline { return true }
    if last.traits.endsInByline { return block.line.blankBefore > 0 && Self.isTitleLike(block) }
    return isOfPicture && (current.count > 1 || !block.traits.isCaption)
  }

  /// Starts an article at the run of titles that stands just before.
  private mutating func closeBeforeTitles(whole: Bool) {
    guard hasBody else { return }
    var start = current.count
    while !whole, start > 0, Self.isTitleLike(current[start - 1]) { start -= 1 }
    // A reporter's line under running text signs that text.
    guard whole || start < current.count else { return }
    let titles = Array(current[start...])
    current.removeSubrange(start...)
    close()
    current = titles
  }

  private mutating func close() {
    if !current.isEmpty { articles.append(current) }
    current = []
    hasBody = false
    isOfPicture = false
  }

  private static func isTitleLike(_ block: PageBlock) -> Bool {
    if block.traits.headingLevel > 0 { return true }
    if block.traits.isReporterLine { return true }
    return block.traits.isShort && !block.traits.isTerminated && !block.traits.isCaption
      && !block.traits.isByline && !block.traits.isCut && !block.traits.beginsItem
  }

  private static func isSubtitle(_ block: PageBlock) -> Bool {
    let text = block.line.scalars.drop { $0 == 0x23 || $0 == 0x20 }
    return text.first == 0x2014
  }

  /// A long caption; one mark in front of neighbours is that of a list.
  private func isPictureNews(_ block: PageBlock, next: PageBlock?) -> Bool {
    let mark = block.line.first
    return (mark == 0x25B2 || mark == 0x25BC) && block.line.scalars.count > 30
      && next?.line.first != mark && current.last?.line.first != mark
  }

  private static func isNewsOpening(_ block: PageBlock) -> Bool {
    block.line.first != 0x28
  }

  private static func parts(of blocks: [PageBlock], usualBlanks: Int) -> [Part] {
    var seenBody = false
    return blocks.map { block in
      var kind = kind(of: block, seenBody: seenBody)
      // A short line set off by more white than paragraphs are stands under a picture.
      if kind == .heading, block.traits.headingLevel == 0, !block.traits.isMarked,
        block.line.blankBefore > max(usualBlanks, 1)
      {
        kind = .caption
      }
      if kind == .body || kind == .caption || kind == .table { seenBody = true }
      return Part(block: block, kind: kind)
    }
  }

  private static func kind(of block: PageBlock, seenBody: Bool) -> TextBlock.Kind {
    let traits = block.traits
    if block.table != nil { return .table }
    if traits.isByline || traits.isReporterLine { return .byline }
    if traits.isCaption { return .caption }
    if traits.headingLevel > 0 { return seenBody ? .heading : .title }
    let quiet = traits.isShort && !traits.isTerminated && !traits.isCut
    if traits.isMarked { return quiet ? (seenBody ? .heading : .title) : .body }
    if quiet && !traits.beginsItem { return seenBody ? .heading : .title }
    return .body
  }
}
