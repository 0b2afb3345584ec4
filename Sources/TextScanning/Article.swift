/// One article of a report: a newspaper page holds several, most reports one.
public struct Article: Sendable {
  /// The number of the article inside its report, from 1.
  public let number: Int
  /// The bytes of the report's text from the first block to the end of the last.
  public let range: Range<Int>
  /// The blocks in reading order.
  public let blocks: [TextBlock]

  /// - Precondition: at least one block; blocks ascend inside `range`.
  public init(number: Int, range: Range<Int>, blocks: [TextBlock]) {
    precondition(!blocks.isEmpty, "an article has at least one block")
    self.number = number
    self.range = range
    self.blocks = blocks
  }

  /// The blocks that name the article: all before the first body block.
  public var titleBlocks: ArraySlice<TextBlock> { blocks.prefix { $0.kind == .title } }
}
