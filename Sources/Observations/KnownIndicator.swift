import Decisions
import IndicatorCatalogue
import Industries

/// What the catalogue knows of a fact's named indicator before its place and industry are decided.
struct KnownIndicator {
  /// What its industry is by the catalogue.
  enum Industry {
    /// No named indicator, or one of any industry.
    case unknown
    case none
    case code(IndustryCode)
  }

  /// What kind of name it has.
  enum Kind: Int, FeatureValue {
    case unknown, row, composed, change, share
  }

  let kind: Kind
  /// The finest rank of places that it is usually counted for.
  let finest: PlaceRank?
  let industry: Industry
  /// Its row in the catalogue, from 1; 0 for none.
  let row: UInt16
  let isBody: Bool

  init(_ identity: IndicatorIdentity, in catalogue: IndicatorCatalogue) {
    isBody = identity.scope == .body
    guard !identity.id.isEmpty || !identity.of.isEmpty else {
      (kind, finest, industry, row) = (.unknown, nil, .unknown, 0)
      return
    }
    let id = identity.of.isEmpty ? identity.id : identity.of
    let base = IndicatorCatalogue.base(of: id)
    let whole = catalogue.number(of: base)
    let parts = whole == nil ? IndicatorCatalogue.parts(of: base) : []
    let number = whole ?? parts.first.flatMap { catalogue.number(of: $0) }
    let row = number.map { catalogue.rows[$0] }
    finest = row?.levels.last.flatMap(Self.rank)
    self.row = UInt16(number.map { $0 + 1 } ?? 0)
    if identity.id.hasPrefix("share/") {
      kind = .share
    } else if !identity.of.isEmpty {
      kind = .change
    } else {
      kind = parts.count > 1 ? .composed : .row
    }
    let product = parts.count > 1 ? catalogue.product(parts[1]) : nil
    if let code = IndustryCode(product?.industry ?? row?.industry ?? "") {
      industry = .code(code)
    } else {
      industry = row == nil && product == nil ? .unknown : .none
    }
  }

  private static func rank(_ level: String) -> PlaceRank? {
    switch level {
    case "province": .province
    case "prefecture": .prefecture
    case "county": .county
    case "township": .township
    case "village": .village
    default: nil
    }
  }
}
