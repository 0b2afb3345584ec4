import ArgumentParser

@main
struct Jintu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jintu", abstract: "Reads reports from Shanxi and maps what they say.",
    subcommands: [PlaceCommand.self, GazetteerCommand.self])
}
