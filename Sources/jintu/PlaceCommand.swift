import ArgumentParser
import Gazetteers

/// `jintu place`: looks a name up in the gazetteer.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Looks a place's name up in the gazetteer.")

  @Argument(help: "A name: official, short or former.")
  var name: String

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: String?

  func run() throws {
    let gazetteer = try Gazetteer.open(.find(explicit: gazetteer))
    for sense in gazetteer.places(named: name) {
      print(gazetteer.path(of: sense.place), sense.form.name, gazetteer[sense.place])
    }
  }
}
