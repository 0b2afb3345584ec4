extension Gazetteer {
  /// The place above, today; nil for a province.
  public func parent(of id: PlaceID) -> PlaceID? { above(id, image.parents[id.index]) }

  /// A place above another: parents are numbered before their children, so that no way up ends
  /// where it began.
  private func above(_ id: PlaceID, _ number: UInt32) -> PlaceID? {
    number < id.rawValue ? optional(number) : nil
  }

  /// The place above in a year: 南郊区 for 高山镇 on 2016, 云冈区 since.
  public func parent(of id: PlaceID, on year: Int?) -> PlaceID? {
    formerValue(.parent, of: id, on: year).flatMap { above(id, $0) } ?? parent(of: id)
  }

  /// The places directly below, ascending; former ones too.
  public func children(of id: PlaceID) -> PlaceChildren {
    PlaceChildren(indices: image.childStarts.range(at: id.index).clamped(to: 0..<placeCount))
  }

  /// The place of a level that contains a place today: itself when of that level, nil when none.
  public func ancestor(of id: PlaceID, at level: AdministrativeLevel) -> PlaceID? {
    var place = id
    while true {
      if self.level(of: place) == level { return place }
      guard let parent = parent(of: place) else { return nil }
      place = parent
    }
  }

  /// Whether a county is one called a city, which GB/T 2260 numbers from 81 within its prefecture.
  public func isCountyCity(_ id: PlaceID) -> Bool {
    guard level(of: id) == .county, let code = code(of: id)?.utf8, code.count >= 6 else {
      return false
    }
    return Array(code)[4] >= 0x38
  }

  /// Whether a place is an area or lies in it, today or in any former year.
  public func isWithin(_ place: PlaceID, _ area: PlaceID) -> Bool {
    if place == area { return true }
    for row in formerRows(of: place) where image.former[row * 3] == FormerKind.parent.rawValue {
      if let former = above(place, image.former[row * 3 + 2]), isWithin(former, area) {
        return true
      }
    }
    guard let parent = parent(of: place) else { return false }
    return isWithin(parent, area)
  }

  /// Every area that a place is or lies in, today or in any former year: what `isWithin` says yes to.
  public func areas(holding place: PlaceID) -> Set<PlaceID> {
    var areas: Set<PlaceID> = [place]
    for row in formerRows(of: place) where image.former[row * 3] == FormerKind.parent.rawValue {
      if let former = above(place, image.former[row * 3 + 2]) {
        areas.formUnion(self.areas(holding: former))
      }
    }
    if let parent = parent(of: place) { areas.formUnion(self.areas(holding: parent)) }
    return areas
  }

  /// The official names from province down, joined by `/`, as in force in a year, or the latest.
  ///
  ///     gazetteer.path(of: place, on: 2017)    // 山西省/长治市/长治县/苏店镇
  public func path(of id: PlaceID, on year: Int? = nil) -> String {
    var places: [PlaceID] = []
    var place: PlaceID? = id
    while let current = place {
      places.append(current)
      place = parent(of: current, on: year)
    }
    var path: [UInt8] = []
    path.reserveCapacity(96)
    for place in places.reversed() {
      if !path.isEmpty { path.append(0x2F) }
      if let former = formerValue(.name, of: place, on: year) {
        path += image.string(former).utf8
      } else {
        unsafe path += image.names[image.nameRange(place)]
      }
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// The place in force that a place of any year is, became or came to lie in: itself, else its
  /// successor, else what became of the place above it.
  ///
  /// A village merged away gives its township, or that township's successor, so that facts of any
  /// year can be counted on a map of today.
  public func placeToday(of id: PlaceID) -> PlaceID {
    var place = id
    while validity(of: place).upperBound != Self.openYear {
      if let successor = successor(of: place) { return successor }
      guard let parent = parent(of: place) else { return place }
      place = parent
    }
    return place
  }

  /// The place of today that a place is, became or came to lie in; nil outside Shanxi.
  public func today(_ place: PlaceID) -> PlaceID? {
    isOutside(place) ? nil : placeToday(of: place)
  }

  /// A place and all that it lies in today, from itself up.
  ///
  /// What counts for areas goes up this way, so that a place that belonged to another area before
  /// counts once.
  @inlinable
  public func ancestry(of place: PlaceID) -> some Sequence<PlaceID> {
    sequence(first: place) { self.parent(of: $0) }
  }
}
