import ArgumentParser

/// The formats of a finished map.
enum MapFormat: String, CaseIterable, ExpressibleByArgument {
  /// Scalable Vector Graphics, written by this program.
  case svg
  /// A picture, drawn from the SVG by rsvg-convert.
  case png
  /// A page with its fonts in it, drawn from the SVG by rsvg-convert.
  case pdf
}
