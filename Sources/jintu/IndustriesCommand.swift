import ArgumentParser
import Gazetteers
import Industries
import InputFiles

/// `jintu industries`: the tree of industries and the words that lead to them.
struct IndustriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "industries",
    abstract: "Shows the industries of GB/T 4754-2017 and the words that lead to them.",
    discussion: """
      Without a word it lists the sections. With a code, a name, a common word or a part of a name \
      it shows what the word stands for: where that lies in the tree, what lies below it, and the \
      words of reports that lead there. The same words are understood by --industry of export and \
      map.

      Kinds of words: subject (what a trade deals with), activity (a trade or its site), topic (what \
      is reported on), body, person, process (加工), support (what serves a trade: 机井). Words of \
      the kinds none, whole, crowd and damage stand for no industry.

      Examples:
        jintu industries                  the sections
        jintu industries B06              a code, at any level
        jintu industries 连翘             a word
        jintu industries 运输             all names that contain it
        jintu industries 畜牧业 --all     the whole subtree, and every word
        jintu industries A --run maps     with the facts that an export wrote
      """)

  @Argument(help: "A code, a name, a part of names, or a word of reports.")
  var word: String?

  @Flag(help: "Everything below it and every word, rather than the next level and some words.")
  var all = false

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp(
      "Folder of an export whose facts are counted; without it that of the last export.",
      valueName: "folder"))
  var runFolder: String?

  @Option(help: ArgumentHelp("Folder of the gazetteer's tables.", valueName: "folder"))
  var gazetteer: String?

  func run() throws {
    let directory = try GazetteerLocation.find(explicit: gazetteer).directory
    let table = try IndustryTable(directory: directory)
    let lexicon = try IndustryLexicon(directory: directory, table: table)
    let facts = try runFolder.map { folder throws(InputError) in try LastRun(folder: folder) }
    let listing = IndustryListing(
      table: table, lexicon: lexicon, showsAll: all, facts: facts ?? LastRun.latest())
    print(try lines(listing).joined(separator: "\n"))
  }

  private func lines(_ listing: IndustryListing) throws -> [String] {
    guard let word else { return listing.sections() }
    if let found = listing.lexicon.word(word), found.code == nil {
      return [
        said("\(word): a word of kind \(found.kind.rawValue), which stands for no industry")
      ]
    }
    let codes = try listing.table.resolve(word, lexicon: listing.lexicon)
    return codes.count == 1 ? listing.branch(codes[0], of: word) : listing.several(codes)
  }
}
