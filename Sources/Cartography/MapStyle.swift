/// The fixed tones and strokes of all maps, so that a series looks alike.
enum MapStyle {
  /// Text of the first, second and third rank: each at least 4.5 : 1 on white and on no data.
  static let ink = Color(0x1A1A1A)
  static let secondaryInk = Color(0x4A4A4A)
  static let faintInk = Color(0x666666)

  /// Areas without data, and their hatch.
  static let noData = Color(0xF2F2EF)
  static let hatch = Color(0xD6D6D1)
  /// Areas under a symbol map.
  static let base = Color(0xF4F4F1)

  /// Borders: hairline between counties, stronger for prefectures, strongest for the province.
  static let countyBorder = Color(0xFFFFFF)
  static let countyBorderOnBase = Color(0xD2D2CD)
  static let prefectureBorder = Color(0x8A8A8A)
  static let provinceBorder = Color(0x4D4D4D)

  /// Symbols above and below zero.
  static let symbol = Color(0x1D6296)
  static let negativeSymbol = Color(0xB35806)
  /// Symbols on filled areas, and both kinds in print.
  static let symbolOnFill = Color(0xB35806)
  static let printSymbol = Color(0x4D4D4D)

  /// Meridians and parallels.
  static let graticule = Color(0xDADAD6)
}
