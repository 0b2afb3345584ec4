/// The fixed tones and strokes of all maps, so that a series looks alike.
public enum MapStyle {
  /// Text of the first, second and third rank: each at least 4.5 : 1 on white and on no data.
  public static let ink = Color(0x1A1A1A)
  /// Text of the second rank.
  public static let secondaryInk = Color(0x4A4A4A)
  /// Text of the third rank.
  public static let faintInk = Color(0x666666)

  /// Areas without data, and their hatch.
  public static let noData = Color(0xF2F2EF)
  /// How opaque the circle of a sum of some parts is: pale beside whole values.
  public static let partialOpacity = 0.35
  /// The hatch of areas whose value is a sum of some parts.
  public static let partialHatch = Color(0x4A4A4A)
  /// The hatch of areas without data.
  public static let hatch = Color(0xD6D6D1)
  /// Areas under a symbol map.
  public static let base = Color(0xF4F4F1)

  /// Borders: hairline between counties, stronger for prefectures, strongest for the province.
  public static let countyBorder = Color(0xFFFFFF)
  /// Borders between counties under symbols.
  public static let countyBorderOnBase = Color(0xD2D2CD)
  /// Borders between prefectures.
  public static let prefectureBorder = Color(0x8A8A8A)
  /// The province's border.
  public static let provinceBorder = Color(0x4D4D4D)

  /// Symbols above and below zero.
  public static let symbol = Color(0x1D6296)
  /// Symbols below zero.
  public static let negativeSymbol = Color(0xB35806)
  /// Symbols on filled areas.
  static let symbolOnFill = Color(0xB35806)
  /// Symbols in print.
  static let printSymbol = Color(0x4D4D4D)

  /// Guessed borders: lighter than any that is known, and dashed.
  static let estimatedBorder = Color(0x9C9C98)
  /// The dashes of guessed borders in points: drawn, left out.
  static let estimateDash = [2.2, 1.8]

  /// Meridians and parallels.
  static let graticule = Color(0xDADAD6)
}
