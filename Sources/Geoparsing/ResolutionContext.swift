import Gazetteers

/// What a report and one of its articles are about, as far as names tell.
///
/// Every county gets a weight from the names that imply it: its own name, a township or village
/// whose name is unique, its share of an ambiguous one. Other articles of the report count less,
/// so that an article without a place of its own still has the page's.
struct ResolutionContext {
  /// Counties and their weights in the article, the greatest 1.
  var counties: [PlaceID: Double] = [:]
  /// Prefectures named in the article or implied by its counties.
  var prefectures: Set<PlaceID> = []
  /// Townships named in the article, with how often.
  var townships: [PlaceID: Int] = [:]
  /// Places named in full in the report, with how often.
  var namedInFull: [PlaceID: Int] = [:]
  /// Places read anywhere in the report in a first pass, also by a short name.
  var named: Set<PlaceID> = []
  /// Whether the article tells by itself which county it is about.
  var standsAlone = false
  /// The year that chooses the edition.
  var year: Int?

  /// Whether nothing is known.
  var isEmpty: Bool { counties.isEmpty && prefectures.isEmpty }

  /// Sets the counties from raw votes: scaled so that the greatest is 1, small shares dropped. One
  /// village alone (0.7) makes no context, or every name would support itself.
  mutating func setCounties(_ votes: [PlaceID: Double], in gazetteer: Gazetteer) {
    guard let greatest = votes.values.max(), greatest > 0 else { return }
    for (county, vote) in votes where vote >= 0.12 * greatest && vote >= 0.8 {
      counties[county] = vote / greatest
      if let prefecture = gazetteer.ancestor(of: county, at: .prefecture) {
        prefectures.insert(prefecture)
      }
    }
  }
}
