/// Fixed colours of industry sections (GB/T 4754-2017), the same on every map.
///
/// Eight hues after Okabe and Ito's set for colour-vision deficiencies, darkened until each stands
/// at least 3 : 1 on the base tone; all other sections share a grey. No hue is red.
public enum SectionPalette {
  private static let colors: [String: Color] = [
    "A": Color(0x00795A), "B": Color(0x5E4A3A), "C": Color(0x0072B2), "D": Color(0xB07800),
    "E": Color(0xC15A00), "N": Color(0x2F8FA8), "R": Color(0xA8548A), "S": Color(0x5B4FA2),
  ]
  /// The colour of all other sections.
  public static let others = Color(0x6F6F6F)

  /// The colour of a section by its letter.
  public static func color(section: String) -> Color { colors[section] ?? others }

  /// The letters that have a colour of their own, in order.
  public static var sections: [String] { colors.keys.sorted() }
}
