import ExternalPrograms
import InputFiles

/// Reads a picture of a page with tesseract.
enum OpticalReading {
  private static let resolution = 300

  /// The page, nil where nothing can be read on it.
  /// - Parameter number: The page's index, from 0.
  static func page(
    _ number: Int, of input: String, in folder: WorkFolder, _ file: SourceFile
  ) throws(InputError) -> PageGeometry? {
    var limits = Converters.limits(file)
    // A page at 300 dots an inch is some 9 MB; one that wants more is no sheet of paper.
    limits.largestFile = 200 << 20
    let page = "\(number + 1)"
    try Converters.pdfToPictures.run(
      [
        "-r", "\(resolution)", "-gray", "-f", page, "-l", page, "-singlefile", "-scale-to-x", "-1",
        "-scale-to-y", "-1", input, folder.file("page"),
      ], for: "a scanned page", in: folder, limits: limits)
    try Converters.tesseract.run(
      [
        folder.file("page.pgm"), folder.file("page"), "-l", "chi_sim", "--dpi", "\(resolution)",
        "tsv",
      ],
      for: "a scanned page", in: folder, limits: limits)
    return geometry(of: folder.contents(of: "page.tsv") ?? [])
  }

  /// The page in tesseract's table of words.
  static func geometry(of table: [UInt8]) -> PageGeometry? {
    let lines = String(decoding: table, as: UTF8.self).split(separator: "\n")
    var words: [OpticalWord] = lines.dropFirst().compactMap { OpticalWord($0) }
    words.removeAll { $0.confidence < leastConfidence }
    guard !words.isEmpty else { return nil }
    // The boxes of words differ in height by what they hold; a line's is that of its highest.
    var page = PageGeometry()
    var index = 0
    while index < words.count {
      let line = words[index...].prefix { $0.line == words[index].line }
      page.append(line: Array(line), scale: 72 / Double(resolution))
      index += line.count
    }
    return page
  }

  /// Words that tesseract believes less are specks and pictures.
  private static let leastConfidence = 10.0
}

/// A word in tesseract's table.
struct OpticalWord {
  /// Block, paragraph and line of the page.
  let line: [Substring]
  let left: Double
  let top: Double
  let width: Double
  let height: Double
  let confidence: Double
  let text: String

  /// level page block paragraph line word left top width height confidence text
  init?(_ row: Substring) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 12, fields[0] == "5", let left = Double(fields[6]),
      let top = Double(fields[7]), let width = Double(fields[8]), let height = Double(fields[9]),
      let confidence = Double(fields[10]),
      [left, top, width, height, confidence].allSatisfy({ abs($0) < 1e6 }),
      fields[11].contains(where: { !$0.isWhitespace })
    else { return nil }
    line = Array(fields[2...4])
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
    self.confidence = confidence
    text = String(fields[11])
  }
}

extension PageGeometry {
  /// Appends a line of words. Tesseract cuts Chinese into words, between which nothing is printed.
  mutating func append(line: [OpticalWord], scale: Double) {
    guard let first = line.first else { return }
    let top = line.map(\.top).min() ?? first.top
    let bottom = line.map { $0.top + $0.height }.max() ?? first.top
    // Full lines of one page should be of one height: that of their characters, not of a high one.
    let heights = line.map(\.height).sorted()
    let em = heights[heights.count * 3 / 4]
    var pieces: [PageSegment] = []
    for word in line {
      let piece = PageSegment(
        left: word.left * scale, right: (word.left + word.width) * scale, top: top * scale,
        bottom: bottom * scale, text: word.text)
      let gap = pieces.last.map { piece.left - $0.right } ?? 0
      if let last = pieces.last, gap < 1.6 * em * scale {
        let isLatin = last.text.last?.isASCII ?? false && word.text.first?.isASCII ?? false
        let isApart = isLatin && gap > 0.25 * em * scale
        pieces[pieces.count - 1].text += (isApart ? " " : "") + word.text
        pieces[pieces.count - 1].right = piece.right
      } else {
        pieces.append(piece)
      }
    }
    segments += pieces
  }
}
