public import Cartography

/// The colours of the sections of GB/T 4754-2017, the same on every map and page.
///
/// Eight sections have a colour of their own, told apart in the common colour-vision deficiencies
/// (after the "muted" set of P. Tol, 2021); the others are grey.
public enum SectionColors {
  /// The colour of a section's letter.
  public static func color(of letter: String) -> Color {
    colors.first { $0.letter == letter }?.color ?? Color(0x9A9A9A)
  }

  private static let colors: [(letter: String, color: Color)] = [
    ("A", Color(0x117733)), ("B", Color(0x5B3A29)), ("C", Color(0x332288)),
    ("D", Color(0xDDA63A)), ("E", Color(0x88CCEE)), ("P", Color(0x44AA99)),
    ("R", Color(0xAA4499)), ("S", Color(0x7A8FB8)),
  ]
}
