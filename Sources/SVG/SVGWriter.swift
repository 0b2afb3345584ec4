internal import ByteCoding
public import Cartography

/// Writes a map scene as an SVG 1.1 document.
///
/// Live text in a font stack with Chinese, presentation attributes only, one decimal of a point,
/// relative paths; no CSS, script, pattern, filter or external reference, so that Word, LibreOffice,
/// Inkscape, QGIS and browsers draw it alike. Every text is escaped; characters that XML forbids are
/// left out. The map has `<title>` and `<desc>`, every area and circle its own `<title>` (what
/// programs show as a tooltip) and `data-` attributes. The same scene always gives the same bytes.
public struct SVGWriter: Sendable {
  /// What identifiers begin with, to keep several maps in one page apart; ASCII.
  public let idPrefix: String

  /// The families tried in turn for all text.
  public static let fontFamilies =
    "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
    + "'WenQuanYi Micro Hei',sans-serif"

  /// Makes a writer; `idPrefix` goes before every identifier.
  public init(idPrefix: String = "") {
    self.idPrefix = idPrefix
  }

  /// The document, ending in a line feed.
  ///
  /// - Parameters:
  ///   - scene: What to draw.
  ///   - standalone: Whether to begin with an XML declaration; false inside an HTML page.
  public func write(_ scene: MapScene, standalone: Bool = true) -> [UInt8] {
    var output = SVGOutput(idPrefix: idPrefix)
    if standalone { output.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
    output.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"")
    output.attribute("width", millimetres(scene.width))
    output.attribute("height", millimetres(scene.height))
    output.attribute("viewBox", "0 0 \(decimal(scene.width)) \(decimal(scene.height))")
    output.attribute("xml:lang", scene.language == .chinese ? "zh-CN" : "en")
    output.attribute("role", "img")
    output.attribute("aria-labelledby", "\(idPrefix)map-title \(idPrefix)map-desc")
    append(scene.scale, to: &output)
    output.attribute("font-family", Self.fontFamilies)
    output.raw(">\n<title id=\"\(idPrefix)map-title\">")
    output.text(scene.title)
    output.raw("</title>\n<desc id=\"\(idPrefix)map-desc\">")
    output.text(scene.description)
    output.raw("</desc>\n")
    output.raw("<rect width=\"\(decimal(scene.width))\" height=\"\(decimal(scene.height))\"")
    output.raw(" fill=\"#ffffff\"/>\n")
    for group in scene.groups { output.append(group) }
    output.raw("</svg>\n")
    return output.bytes
  }

  /// What a further map of a series reads back.
  private func append(_ scale: MapScene.ValueScaleRecord, to output: inout SVGOutput) {
    if !scale.unit.isEmpty { output.attribute("data-unit", scale.unit) }
    if !scale.breaks.isEmpty {
      output.attribute("data-breaks", scale.breaks.map { "\($0)" }.joined(separator: " "))
    }
    if let greatest = scale.greatestSymbol {
      output.attribute("data-greatest-symbol", greatest, decimals: 6)
    }
  }

  private func millimetres(_ points: Double) -> String {
    decimal(points / 72 * 25.4) + "mm"
  }

  private func decimal(_ value: Double) -> String {
    var writer = ByteWriter()
    // A scene's sizes are finite: they come from the table of sheets.
    try? writer.append(value, decimals: 2, trimmingZeros: true)
    return writer.text
  }
}
