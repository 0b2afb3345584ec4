/// A briefing: what a short document says, whatever its format.
public struct Brief: Sendable {
  /// A piece of running text.
  public enum Text: Sendable, Equatable {
    /// Text as it stands.
    case plain(String)
    /// Text that stands out.
    case strong(String)
    /// The number of an item of `Block.evidence`, from 1.
    case reference(Int)
  }

  /// A table with a heading a column.
  public struct Table: Sendable {
    /// A column.
    public struct Column: Sendable {
      /// The heading.
      public let heading: String
      /// The width in per cent of the line.
      public let width: Int
      /// Whether it holds numbers, which stand at the right.
      public let isNumeric: Bool

      /// A column.
      public init(_ heading: String, width: Int, isNumeric: Bool = false) {
        self.heading = heading
        self.width = width
        self.isNumeric = isNumeric
      }
    }

    /// The columns.
    public let columns: [Column]
    /// The cells, row by row.
    public let rows: [[[Text]]]

    /// A table.
    public init(columns: [Column], rows: [[[Text]]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// A picture with a line below it.
  public struct Figure: Sendable {
    /// The line below.
    public let caption: String
    /// What it shows, for readers who cannot see it.
    public let description: String
    /// The picture as SVG.
    public let svg: [UInt8]
    /// Its height divided by its width.
    public let aspect: Double

    /// A picture.
    public init(caption: String, description: String, svg: [UInt8], aspect: Double) {
      self.caption = caption
      self.description = description
      self.svg = svg
      self.aspect = aspect
    }
  }

  /// A part of a section.
  public enum Block: Sendable {
    /// A paragraph.
    case paragraph([Text])
    /// A list.
    case items([[Text]])
    /// The numbered list that references lead to; at most one a briefing.
    case evidence([[Text]])
    /// A table.
    case table(Table)
    /// A picture.
    case figure(Figure)
  }

  /// A heading with what belongs to it.
  public struct Section: Sendable {
    /// The heading.
    public let heading: String
    /// The parts.
    public let blocks: [Block]

    /// A section.
    public init(heading: String, blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// The title.
  public let title: String
  /// What it is, in a paragraph.
  public let lead: [Text]
  /// The language as web pages name it: `zh-CN`.
  public let language: String
  /// The sections, in order.
  public let sections: [Section]

  /// A briefing.
  public init(title: String, lead: [Text], language: String, sections: [Section]) {
    self.title = title
    self.lead = lead
    self.language = language
    self.sections = sections
  }

  /// The pictures, in order.
  var figures: [Figure] {
    sections.flatMap(\.blocks).compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
  }
}
