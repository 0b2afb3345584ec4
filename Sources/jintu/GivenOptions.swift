import ArgumentParser
import Gazetteers
import InputFiles
import Observations
import ReportSources
import TextScanning

/// What the user says of reports that they do not say themselves.
struct GivenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The reports' date, where they do not say it: 2021-03-05, 2021-03.", valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "The place that the reports are about, where they do not say it: a name, path or code.",
      valueName: "place"))
  var place: String?

  @Option(
    help: ArgumentHelp(
      "A table with a row a report: file, date, place, title, source.", valueName: "file.csv"))
  var about: String?

  func validate() throws {
    if let date, ReportDate(date, basis: .given) == nil {
      throw usageError("--date \(date): give a date as 2021-03-05, 2021-03 or 2021")
    }
  }

  /// What was said, read and checked.
  func said(_ gazetteer: Gazetteer) throws -> GivenFacts {
    var facts = GivenFacts()
    facts.date = date.flatMap { ReportDate($0, basis: .given) }
    if let place {
      do throws(UnknownPlace) {
        facts.place = gazetteer.path(of: try GivenPlace.resolve(place, in: gazetteer))
      } catch {
        throw usageError("--place \(error)")
      }
    }
    if let about {
      let table = try AboutTable(InputFile.bytes(of: about), path: about)
      for (line, place) in table.places {
        do throws(UnknownPlace) {
          _ = try GivenPlace.resolve(place, in: gazetteer)
        } catch {
          throw InputError(file: about, line: line, error.fullMessage)
        }
      }
      facts.about = table
    }
    return facts
  }

  /// The options for the manifest.
  var recorded: [(name: String, value: String)] {
    [("date", date), ("place", place), ("about", about)].compactMap { name, value in
      value.map { (name, $0) }
    }
  }
}

/// What the user says of reports, checked.
struct GivenFacts: Sendable {
  var date: ReportDate?
  /// The path of a place.
  var place = ""
  var about: AboutTable?

  /// Adds to a document what is said of it: of all reports where its row says nothing, of this one over
  /// whatever it says.
  func complete(_ document: inout SourceDocument, from path: String) {
    if let date, document.origin.date?.basis != .given { document.origin.date = date }
    if document.origin.place.isEmpty { document.origin.place = place }
    about?.complete(&document, from: path)
  }

  /// What is said of a report, by which a collection knows whether it was said before.
  func key(_ name: String, from path: String) -> String {
    var document = SourceDocument(name: name, text: [])
    complete(&document, from: path)
    let origin = document.origin
    let parts = [origin.date?.description ?? "", origin.place, origin.title, origin.source]
    return parts.allSatisfy(\.isEmpty) ? "" : parts.joined(separator: "\t")
  }
}
