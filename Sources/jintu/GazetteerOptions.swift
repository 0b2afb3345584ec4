import ArgumentParser
import Gazetteers

/// Where the gazetteer comes from.
struct GazetteerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder of the gazetteer's tables, or an overlay file to add to it; may be repeated.",
      valueName: "path"))
  var gazetteer: [String] = []

  /// The tables and overlays that the options name.
  func location() throws -> GazetteerLocation { try .find(explicit: gazetteer) }
}
