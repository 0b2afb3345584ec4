import Gazetteers

extension TablePlaceFinder {
  /// Tells names that several prefectures have (城区, 矿区, 郊区) apart by the rows around them: lists
  /// keep the counties of a prefecture together.
  ///
  /// The prefecture of a run of such rows must have all their names and be that of the row in front
  /// or behind. Where both could be, it is the one that no row of the run was told of before, in the
  /// order of whose codes the run stands; else the rows stay ambiguous.
  /// - Complexity: linear in the rows.
  func toldApart(_ rows: [Outcome]) -> [Outcome] {
    var result = rows
    var taken = Set(rows.compactMap { if case .place(let place) = $0 { place } else { nil } })
    var start = 0
    while start < rows.count {
      guard case .ambiguous = rows[start] else {
        start += 1
        continue
      }
      var end = start
      while end < rows.count, case .ambiguous = rows[end] { end += 1 }
      if let places = places(of: start..<end, in: result, taken) {
        for (row, place) in zip(start..<end, places) {
          result[row] = .place(place)
          taken.insert(place)
        }
      }
      start = end
    }
    return result
  }

  private func places(
    of run: Range<Int>, in rows: [Outcome], _ taken: Set<PlaceID>
  ) -> [PlaceID]? {
    let before = rows[..<run.lowerBound].last(where: isPlace).flatMap(place)
    let after = rows[run.upperBound...].first(where: isPlace).flatMap(place)
    let choices = [before, after].map { neighbor in
      neighbor.flatMap { gazetteer.ancestor(of: $0, at: .prefecture) }
        .flatMap { places(of: run, in: rows, within: $0, taken) }
    }
    switch (choices[0], choices[1]) {
    case (let first?, nil): return first
    case (nil, let second?): return second
    case (let first?, let second?):
      if first == second { return first }
      let fitsBefore = follows(first[0], before)
      let fitsAfter = second.last.map { follows(after, $0) } ?? false
      guard fitsBefore != fitsAfter else { return nil }
      return fitsBefore ? first : second
    case (nil, nil): return nil
    }
  }

  /// The places of a run inside a prefecture, nil where it lacks one or another row has it.
  private func places(
    of run: Range<Int>, in rows: [Outcome], within area: PlaceID, _ taken: Set<PlaceID>
  ) -> [PlaceID]? {
    var found: [PlaceID] = []
    for row in run {
      guard case .ambiguous(let places) = rows[row] else { return nil }
      let inside = places.filter { gazetteer.isWithin($0, area) && $0 != area }
      guard inside.count == 1, !taken.contains(inside[0]), !found.contains(inside[0]) else {
        return nil
      }
      found.append(inside[0])
    }
    return found
  }

  private func follows(_ later: PlaceID?, _ earlier: PlaceID?) -> Bool {
    guard let later = later.flatMap(gazetteer.code), let earlier = earlier.flatMap(gazetteer.code)
    else { return false }
    return earlier < later
  }

  private func isPlace(_ row: Outcome) -> Bool { place(row) != nil }

  private func place(_ row: Outcome) -> PlaceID? {
    if case .place(let place) = row { place } else { nil }
  }
}
