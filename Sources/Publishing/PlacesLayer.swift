import Gazetteers
import Observations
import SimpleFeatures

/// The layer of all places that the reports name, as points.
enum PlacesLayer {
  private static let fields = [
    Field(name: "code", alias: "行政区划代码", kind: .text),
    Field(name: "name", alias: "名称", kind: .text),
    Field(name: "path", alias: "全称", kind: .text),
    Field(name: "level", alias: "级别", kind: .text),
    Field(name: "precision", alias: "坐标精度", kind: .text),
    Field(name: "basis", alias: "坐标依据", kind: .text),
    Field(name: "error_m", alias: "坐标误差（米）", kind: .real),
    Field(name: "coord_source", alias: "坐标来源", kind: .text),
    Field(name: "mentions", alias: "提及次数", kind: .integer),
    Field(name: "reports", alias: "报告数", kind: .integer),
    Field(name: "facts", alias: "指标数", kind: .integer),
    Field(name: "confidence", alias: "最低置信度", kind: .real),
  ]

  /// One feature a place, by path; places without coordinates have no geometry.
  static func layer(_ tally: PlaceTally, in gazetteer: Gazetteer) throws -> Layer {
    let features = tally.places.map { entry in
      let place = entry.place
      let anchor = gazetteer[entry.anchor]
      let isOwn = place.path == gazetteer.path(of: entry.anchor)
      return Feature(
        id: place.path,
        geometry: place.location.map { .point($0) },
        attributes: [
          AttributeValue(place.code), .text(place.name), .text(place.path),
          .text(place.level.name), .text(place.precision),
          .text(isOwn || place.level != .other ? anchor.basis.name : "inherited"),
          AttributeValue(anchor.expectedError), .text(anchor.source),
          .integer(entry.mentions), .integer(entry.reports), .integer(entry.facts),
          .real((entry.confidence * 100).rounded() / 100),
        ])
    }
    return try Layer(name: "places", alias: "地名", fields: fields, features: features)
  }
}
