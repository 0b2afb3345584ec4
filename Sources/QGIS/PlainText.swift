/// Text of users where QGIS would read more than text in it.
///
/// QGIS takes `[% ... %]` for an expression in map tips, layout labels and legends, and map tips for
/// HTML. Headings and units of tables, names of files and titles come from outside: what they hold
/// is shown, never run.
enum PlainText {
  /// Text for a label, legend or name: `[%` and `%]` are parted by a blank.
  static func label(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if last == "[" && scalar == "%" || last == "%" && scalar == "]" { result.append(" ") }
      result.append(scalar)
      last = scalar
    }
    return String(result)
  }

  /// Text for a map tip: as a label, and without a meaning in HTML.
  static func html(_ text: String) -> String {
    var result = ""
    for scalar in label(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
