/// A product, crop or animal: the vocabulary of composed ids such as `planted_area/platycodon`.
public struct CatalogueProduct: Sendable {
  /// The part of ids.
  public let slug: String
  /// The Chinese name.
  public let name: String
  /// The printed forms: name and synonyms.
  public let words: [String]
  /// Kinds of it, which keep its id with their word: 富士 of 苹果.
  public let kinds: [String]
  /// The code of GB/T 4754-2017.
  public let industry: String
  /// What it is a kind of, empty for none.
  public let broader: String
  /// crop, tree, plant, forest, animal, basket, animal_product, energy, mineral, good, waste.
  public let family: String
}
