import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import Observations
import Records
import SimpleFeatures

/// The layer of all facts, as points where their places stand.
struct FactsLayer {
  let industries: IndustryTable
  let measures: MeasureTable

  /// One feature a fact, in reading order.
  func layer(_ rows: [FactRow]) throws -> Layer {
    // Reviewed facts bring two fields along, which other runs do without.
    let isReviewed = rows.contains { $0.review != nil }
    var seen: [String: Int] = [:]
    var stacks: [Coordinate: Int] = [:]
    let features = rows.map { row in
      // One number may state several facts of one measure: they are told apart by their order.
      let count = seen[row.identifier, default: 0]
      seen[row.identifier] = count + 1
      // Facts of one place stand at one point; their order lets styles spread them.
      let stack = row.place?.location.map { position in
        defer { stacks[position, default: 0] += 1 }
        return stacks[position, default: 0]
      }
      return Feature(
        id: count == 0 ? row.identifier : "\(row.identifier)-\(count + 1)",
        geometry: row.place?.location.map { .point($0) },
        attributes: attributes(of: row) + [AttributeValue(stack)]
          + (isReviewed ? Self.review(of: row) : []))
    }
    return try LayerKind.facts.layer(features, more: isReviewed ? LayerKind.reviewFields : [])
  }

  /// What a reviewer said of a fact, and what stood there before.
  private static func review(of row: FactRow) -> [AttributeValue] {
    [
      .text(row.review?.fields.joined(separator: ", ") ?? ""),
      .text(row.review?.originals.joined(separator: "; ") ?? ""),
    ]
  }

  /// The values of a fact, in the order of the kind's fields, but for its order in the stack.
  func attributes(of row: FactRow) -> [AttributeValue] {
    [
      .text(row.report), .integer(row.article), .integer(row.span.lowerBound),
      .integer(row.span.upperBound), .text(row.quote), .text(row.sentence),
      AttributeValue(row.place?.code), AttributeValue(row.place?.name),
      AttributeValue(row.place?.path), AttributeValue(row.place?.level.name),
      AttributeValue(row.place?.precision), .text(row.subject), .text(row.measure.rawValue),
      .text(measures.entry(of: row.measure).alias), .real(row.quantity.value),
      AttributeValue(row.quantity.valueMax), .text(row.quantity.unit),
      AttributeValue(row.siValue), AttributeValue(row.siUnit),
      .text(row.quantity.approximation.rawValue), .text(row.modality.rawValue),
      .text(row.period.description), AttributeValue(row.period.year),
      .text(row.industry?.description ?? ""),
      .text(row.industry.flatMap { industries.name(of: $0) } ?? ""),
      .text(row.identity.id), .text(row.identity.name), .text(row.identity.of),
      .text(row.identity.direction?.rawValue ?? ""), .text(row.identity.scope.rawValue),
      .real((row.confidence * 100).rounded() / 100),
    ]
  }
}
