public import InputFiles

/// The fitted weights of one decision, read from a table, in thousandths.
///
/// The table has a row for each feature: template, values, weight. A reader can look a weight up and
/// dispute it; sums are of whole numbers, so that every machine gives the same.
public struct WeightTable: Sendable {
  /// Open addressing: keys and weights side by side.
  @usableFromInline var slots: [Slot]
  /// How far a mixed key is shifted to be the number of a slot.
  @usableFromInline let shift: UInt64

  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var key: UInt64 = .max
    @usableFromInline var weight: Int32 = 0
  }

  /// A table of features with their weights.
  public init(_ weights: [(feature: Feature, weight: Int32)]) {
    var bits: UInt64 = 6
    while 1 << bits < weights.count * 2 { bits += 1 }
    shift = 64 - bits
    // What comes behind the last slot is never taken, so that no search goes round.
    slots = [Slot](repeating: Slot(), count: 1 << bits + weights.count + 1)
    for (feature, weight) in weights {
      var index = slot(of: feature.raw)
      while slots[index].key != .max, slots[index].key != feature.raw { index += 1 }
      slots[index] = Slot(key: feature.raw, weight: weight)
    }
  }

  /// No weights at all: every candidate is as good as the next.
  public static let empty = WeightTable([])

  /// The weight of a feature in thousandths; 0 for one that the fitting never saw.
  /// - Complexity: O(1).
  @inlinable
  public subscript(feature: Feature) -> Int32 {
    var index = slot(of: feature.raw)
    while true {
      let slot = slots[index]
      if slot.key == feature.raw { return slot.weight }
      if slot.key == .max { return 0 }
      index += 1
    }
  }

  /// The slot where the search for a key begins: its bits mixed, so that neighbours fall apart.
  @inlinable
  func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key ^ key >> 29) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }
}

extension WeightTable {
  /// Columns of a table of weights.
  public static let columns = ["feature", "values", "weight"]

  /// The weights of a table for the templates of one decision.
  /// - Throws: `InputError` with file and line for a row that names no feature.
  public init<Template: FeatureTemplate>(path: String, templates: Template.Type)
    throws(InputError)
  {
    let names = FeatureNames(templates)
    let table = try TableFile(path: path, header: Self.columns)
    let lines = table.lines
    var weights: [(feature: Feature, weight: Int32)] = []
    weights.reserveCapacity(lines.rows.count)
    // The rows of a template stand together.
    var word: ArraySlice<UInt8> = []
    var template: (number: UInt16, dimensions: [FeatureDimension])?
    for row in table.body {
      if lines.bytes[lines.range(row, 0)] != word {
        word = lines.bytes[lines.range(row, 0)]
        template = names.template(lines.string(row, 0))
      }
      guard let template,
        let feature = FeatureNames.feature(
          template.number, template.dimensions, lines.bytes[lines.range(row, 1)]),
        let weight = Int32(lines.string(row, 2))
      else {
        throw table.error(row, "this is no feature with its weight; fit the weights again")
      }
      weights.append((feature, weight))
    }
    self.init(weights)
  }
}
