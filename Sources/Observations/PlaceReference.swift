import Gazetteers
import Geoparsing

/// A name or an area word as attribution sees it: where it stands and what it stands for.
struct PlaceReference {
  /// The bytes of the report's text; for a list of places the whole list.
  let range: Range<Int>
  /// What it stands for: of a list of neighbours the area that holds them all.
  let referent: ToponymMention.Referent
  /// The members of a list, in order; one where there is no list.
  let members: [ToponymMention.Referent]
  /// Whether it is a word like 全乡 and no name.
  var isAreaWord = false
  /// Whether it names those who act for an area rather than the area: 县里.
  var isLoose = false
  /// Whether it names a sight or works that stand in the place.
  var isSite = false
}

/// Joins the mentions of a block into references: chains give their last link, lists their area.
struct ReferenceBuilder {
  let gazetteer: Gazetteer
  let bytes: [UInt8]
  private static let separators = ["、", "和", "与", "及", "以及", "—", ",", "至", "到"]

  /// The references of a block's mentions, in text order.
  func references(of mentions: [ToponymMention]) -> [PlaceReference] {
    var result: [PlaceReference] = []
    for mention in mentions where !isRemote(mention) {
      guard let last = result.last else {
        result.append(single(mention))
        continue
      }
      if last.range.upperBound == mention.range.lowerBound, isChain(last.referent, mention) {
        let range = last.range.lowerBound..<mention.range.upperBound
        result[result.count - 1] = PlaceReference(
          range: range, referent: administrative(mention.referent),
          members: [administrative(mention.referent)])
      } else if let joined = list(last, mention) {
        result[result.count - 1] = joined
      } else {
        result.append(single(mention))
      }
    }
    return result
  }

  private func single(_ mention: ToponymMention) -> PlaceReference {
    let referent = administrative(mention.referent)
    return PlaceReference(
      range: mention.range, referent: referent, members: [referent],
      isSite: referent != mention.referent)
  }

  /// Works and sights count for the village or township they stand in.
  private func administrative(_ referent: ToponymMention.Referent) -> ToponymMention.Referent {
    if case .local(_, .other, let parent) = referent { return .place(parent) }
    return referent
  }

  /// Facts belong to places of the province; what lies outside, and the province in passing, does
  /// not take them.
  private func isRemote(_ mention: ToponymMention) -> Bool {
    gazetteer.isOutside(mention.anchor)
  }

  private func isChain(_ referent: ToponymMention.Referent, _ mention: ToponymMention) -> Bool {
    guard case .place(let area) = referent else { return false }
    return gazetteer.isWithin(mention.anchor, area)
  }

  /// A further member of a list whose members share an area.
  private func list(_ last: PlaceReference, _ mention: ToponymMention) -> PlaceReference? {
    let gap = last.range.upperBound..<max(last.range.upperBound, mention.range.lowerBound)
    guard !gap.isEmpty, gap.count <= 9,
      Self.separators.contains(where: { bytes[gap].elementsEqual($0.utf8) }),
      let first = last.members.first, let area = area(of: first),
      area == self.area(of: mention.referent),
      !last.members.contains(mention.referent)
    else { return nil }
    return PlaceReference(
      range: last.range.lowerBound..<mention.range.upperBound, referent: .place(area),
      members: last.members + [mention.referent])
  }

  /// What contains a place directly; sites are counted with the township they lie in.
  private func area(of referent: ToponymMention.Referent) -> PlaceID? {
    switch referent {
    case .place(let place): gazetteer.parent(of: place)
    case .local(_, _, let parent): parent
    }
  }
}
