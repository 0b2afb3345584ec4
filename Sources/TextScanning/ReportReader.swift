import ReportTables

/// Reads the bytes of a report into normalised text, articles, blocks and sentences.
///
///     let report = try ReportReader().read(bytes, name: "a.txt")
///     report.articles[0].blocks[0].kind    // .title
public struct ReportReader: Sendable {
  /// The reports' year, when the user says it.
  public var statedYear: Int?

  /// A reader; `statedYear` overrides whatever the reports print.
  public init(statedYear: Int? = nil) {
    self.statedYear = statedYear
  }

  /// The report in these bytes of a text. Tables keep their rows as lines, with their cells apart by
  /// tabs or two blanks, or are those of HTML.
  /// - Parameters:
  ///   - bytes: The text, in one of the encodings of `TextEncoding`.
  ///   - name: The name that records carry.
  ///   - origin: Where the text comes from, and its pages and paragraphs.
  /// - Throws: `TextDecodingError` where the bytes are no text.
  /// - Complexity: linear, but for columns that stand in the wrong order.
  public func read(
    _ bytes: [UInt8], name: String, origin: ReportOrigin = ReportOrigin()
  ) throws(TextDecodingError) -> Report {
    let printed = try TextDecoder.decode(bytes).scalars
    let lines = PrintedLine.lines(of: printed)
    guard !lines.isEmpty else { throw .empty }
    let blocks = ReadingOrder.arrange(
      LineJoiner.blocks(of: TableFinder.elements(of: lines, printed)))
    var assembly = Assembly(capacity: bytes.count)
    let articles = ArticleSplitter.split(blocks).enumerated().map { index, parts in
      assembly.append(parts, number: index + 1)
    }
    let text = SourceText(
      bytes: assembly.bytes, origins: assembly.origins, printed: printed, cuts: assembly.cuts)
    let year = statedYear.map { ReportYear(year: $0, evidence: .option) } ?? .unknown
    return Report(name: name, text: text, articles: articles, year: year, origin: origin)
  }

  /// The normalised text while it is put together.
  private struct Assembly {
    var bytes: [UInt8] = []
    var origins: [UInt32] = []
    var cuts: Set<Int> = []

    init(capacity: Int) {
      bytes.reserveCapacity(capacity)
      origins.reserveCapacity(capacity)
    }

    mutating func append(_ parts: [ArticleSplitter.Part], number: Int) -> Article {
      let start = bytes.count
      var blocks: [TextBlock] = []
      for part in parts {
        let from = bytes.count
        let table = append(part.block)
        let range = from..<bytes.count
        guard !range.isEmpty else { continue }
        let whole = part.kind == .title || part.kind == .heading || part.kind == .byline
        let found =
          table != nil ? [] : whole ? [range] : SentenceSegmenter.sentences(in: bytes, range)
        let sentences = SentenceLimit.cut(found, in: bytes)
        if sentences.count > found.count { note(cut: sentences, of: found) }
        blocks.append(
          TextBlock(kind: part.kind, range: range, sentences: sentences, table: table))
        // A line break keeps names and numbers of neighbouring blocks apart.
        bytes.append(0x0A)
        origins.append(origins.last ?? 0)
      }
      return Article(number: number, range: start..<bytes.count, blocks: blocks)
    }

    /// Notes where sentences were cut: the ends of the parts that are no ends of sentences.
    private mutating func note(cut parts: [Range<Int>], of sentences: [Range<Int>]) {
      let ends = Set(sentences.flatMap { [$0.lowerBound, $0.upperBound] })
      for part in parts {
        for end in [part.lowerBound, part.upperBound] where !ends.contains(end) { cuts.insert(end) }
      }
    }

    /// Appends a block's scalars; of a table the cells are placed among them.
    private mutating func append(_ block: PageBlock) -> ReportTable? {
      let line = block.line
      let skipped =
        block.traits.headingLevel > 0
        ? line.scalars.prefix { $0 == 0x23 || $0 == 0x20 }.count : 0
      guard let table = block.table else {
        let text = line.withoutBlanksAndNotes(from: skipped)
        append(text.scalars, text.origins)
        return nil
      }
      var offsets: [Int] = []
      for index in skipped..<line.scalars.count {
        offsets.append(bytes.count)
        append(line.scalars[index...index], line.origins[index...index])
      }
      offsets.append(bytes.count)
      return table.placed(offsets)
    }

    /// Appends scalars as UTF-8, each of their bytes with the scalar's origin.
    private mutating func append(_ scalars: ArraySlice<UInt32>, _ places: ArraySlice<UInt32>) {
      // The buffers are put together first: to append byte by byte takes most of the reading's time.
      unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scalars.count * 4) { text in
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: scalars.count * 4) { from in
          var count = 0
          for (value, place) in zip(scalars, places) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
              unsafe text[count] = byte
              unsafe from[count] = place
              count += 1
            }
          }
          unsafe bytes += text[..<count]
          unsafe origins += from[..<count]
        }
      }
    }
  }
}
