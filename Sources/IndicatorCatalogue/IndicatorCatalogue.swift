import ByteScanning
import Indicators
public import InputFiles
import TextScanning

/// The named indicators, the products that compose further ones, and the words that lead to them.
///
///     let catalogue = try IndicatorCatalogue(directory: "Gazetteer")
///     catalogue.row("grain_output")?.name            // 粮食产量
///     catalogue.name(of: "growth_of/grain_output")   // 粮食产量增速
///
/// `IndicatorIdentifier` gives the numbers of a report their ids; `IndicatorUnits` brings values
/// into an indicator's unit. One object, since every number asks it.
public final class IndicatorCatalogue: Sendable {
  /// The rows, in the order of the table: the headline figures of an economy first.
  public let rows: [CatalogueRow]
  /// The products.
  public let products: [CatalogueProduct]
  /// The units that values are brought into.
  public let units: IndicatorUnits
  let words: CatalogueWords
  /// What parts of ids are called: 增速 for `growth_of`.
  let namingPairs: [(part: String, word: String)]
  /// The same by part, the first of the table where it has several.
  let namings: [String: String]
  /// The words that lead from a product's growth to its measure, with the measure.
  let headingMeasures: [([UInt8], String)]
  /// Which rows belong together, and what they are as numbers.
  let kin: RowKin
  /// The rows of the shares of a structure, in the order in which they are printed.
  let structure: [Int]
  /// The ends of names that a noun may stand for a name by: 营业收入.
  let endings: Set<[UInt8]>
  let forms: [CatalogueForms.Form]
  let formTrie: DoubleArrayTrie
  let productTrie: DoubleArrayTrie
  private let rowNumbers: [String: Int]
  private let productNumbers: [String: Int]
  /// The rows that stand for composed ids.
  private let composed: [String: Int]

  /// What the shares of a structure are to their whole.
  private static let structureRole = "share_in:gdp"

  /// The files of a folder of tables that a catalogue is made from.
  public static let files = [
    "indicator-units.tsv", "indicator-words.tsv", "indicators.tsv", "products.tsv",
  ]

  /// Reads the tables of a folder.
  /// - Throws: `InputError` with file and line.
  public init(directory: String) throws(InputError) {
    rows = try CatalogueTables.rows(directory + "/indicators.tsv")
    products = try CatalogueTables.products(directory + "/products.tsv")
    units = try IndicatorUnits(path: directory + "/indicator-units.tsv")
    words = try CatalogueWords(path: directory + "/indicator-words.tsv")
    namingPairs = Self.namingPairs(words)
    namings = Dictionary(namingPairs, uniquingKeysWith: { first, _ in first })
    headingMeasures = Self.headingMeasures(namingPairs)
    kin = RowKin(rows)
    structure = rows.indices.filter { [rows] in rows[$0].role == Self.structureRole }
    endings = Self.endings(of: rows)
    let forms = CatalogueForms(of: rows)
    self.forms = forms.all
    formTrie = forms.trie
    productTrie = Self.productTrie(of: products)
    var rowNumbers: [String: Int] = [:]
    var composed: [String: Int] = [:]
    for (number, row) in rows.enumerated() {
      rowNumbers[row.id] = number
      if !row.composes.isEmpty { composed[row.composes] = number }
    }
    self.rowNumbers = rowNumbers
    self.composed = composed
    var productNumbers: [String: Int] = [:]
    for (number, product) in products.enumerated() { productNumbers[product.slug] = number }
    self.productNumbers = productNumbers
  }

  /// The words of products: twice the number of the product, one more for a kind of it. A word of
  /// several is of the first, which the trie takes when it comes last.
  private static func productTrie(of products: [CatalogueProduct]) -> DoubleArrayTrie {
    var words: [(key: [UInt8], value: Int)] = []
    for (number, product) in products.enumerated() {
      for word in product.words { words.append((Array(word.utf8), number * 2)) }
      for word in product.kinds { words.append((Array(word.utf8), number * 2 + 1)) }
    }
    return DoubleArrayTrie(words.reversed())
  }

  /// The bytes of a noun that may stand for a longer name by its end.
  static let leastEnding = 9

  private static func endings(of rows: [CatalogueRow]) -> Set<[UInt8]> {
    var endings: Set<[UInt8]> = []
    for row in rows {
      let name = Array(row.name.utf8)
      for start in name.indices.dropFirst()
      where name[start].beginsScalar && name.count - start >= leastEnding {
        endings.insert(Array(name[start...]))
      }
    }
    return endings
  }

  /// The row of an id without qualifiers, or nil.
  public func row(_ id: String) -> CatalogueRow? { number(of: id).map { rows[$0] } }

  /// The same of a part of a text.
  public func row(_ id: Substring) -> CatalogueRow? { number(of: id).map { rows[$0] } }

  /// The product of a slug, or nil.
  public func product(_ slug: some StringProtocol) -> CatalogueProduct? {
    productNumbers[String(slug)].map { products[$0] }
  }

  /// The place of a row in the table, for the order of columns; nil for another id.
  public func number(of id: String) -> Int? { rowNumbers[id] }

  /// The same of a part of a text.
  public func number(of id: Substring) -> Int? { rowNumbers[String(id)] }

  /// The row's id that a composed id stands for, else the id itself.
  func standing(for composition: String) -> String {
    composed[composition].map { rows[$0].id } ?? composition
  }
}
