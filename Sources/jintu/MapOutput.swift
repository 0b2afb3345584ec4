import Messages
import ArgumentParser
import Cartography
import ExternalPrograms
import Publishing
import SVG

/// In which format a map is written.
struct MapOutput: ParsableArguments {
  @Option(help: "svg, png or pdf; without it, by the ending of --out.")
  var format: MapFormat?

  @Option(help: ArgumentHelp("Dots an inch of a PNG (36...1200).", valueName: "dots"))
  var dpi: Int = 300

  @Flag(help: "Paths instead of live text, for programs without Chinese fonts (needs inkscape).")
  var outlineText = false

  func validate() throws {
    guard (36...1200).contains(dpi) else {
      throw usageError("--dpi \(dpi): give a number from 36 to 1200")
    }
    if outlineText, let format, format != .svg {
      throw usageError("--outline-text is for SVG; a PNG or PDF needs no fonts anyway")
    }
  }

  /// Refuses a file whose ending says no format, so that no other file is taken for a map.
  func check(_ out: String) throws {
    guard format == nil, Self.format(of: out) == nil else { return }
    throw usageError(
      "--out \(out): end the name in .svg, .png or .pdf, or give --format")
  }

  private static func format(of name: String) -> MapFormat? {
    MapFormat(rawValue: name.split(separator: ".").last.map { String($0).lowercased() } ?? "")
  }

  /// Writes a scene into a file, whole or not at all.
  /// - Parameter file: The file, opened before the work.
  func write(_ scene: MapScene, to file: consuming SingleOutput) throws {
    let bytes = try bytes(of: scene, name: file.name)
    for line in try file.write(bytes) { Diagnostics.line("jintu: \(line)") }
  }

  private func bytes(of scene: MapScene, name: String) throws -> [UInt8] {
    let svg = SVGWriter().write(scene)
    let format = format ?? Self.format(of: name) ?? .svg
    switch format {
    case .svg:
      guard outlineText else { return svg }
      return try ExternalProgram.inkscape.convert(
        svg, from: "svg", to: "svg", for: "--outline-text"
      ) {
        [
          "--export-type=svg", "--export-plain-svg", "--export-text-to-path",
          "--export-filename=\($1)", $0,
        ]
      }
    case .png, .pdf:
      return try ExternalProgram.rsvgConvert.convert(
        svg, from: "svg", to: format.rawValue, for: "--format \(format.rawValue)"
      ) {
        ["--format", format.rawValue, "--dpi-x", "\(dpi)", "--dpi-y", "\(dpi)", "--output", $1, $0]
      }
    }
  }
}
