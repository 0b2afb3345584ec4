public import SimpleFeatures

/// All places known, in one immutable object that threads share.
///
/// Opened from the project's tables through a compiled file that is mapped into memory, so that
/// opening costs a few milliseconds and only what is looked at is read. Accessors that return
/// numbers make no strings and allocate nothing.
///
///     let gazetteer = try Gazetteer.open(.find())
///     if let place = gazetteer.place(code: "140728202") {
///       print(gazetteer.path(of: place))    // 山西省/晋中市/平遥县/岳壁乡
///     }
public final class Gazetteer: Sendable {
  /// The first year that the lists behind the gazetteer cover; earlier years count as this one.
  public static let firstYear = 2009
  /// The upper bound of the validity of a place still in force.
  public static let openYear = 9999

  @usableFromInline let trie: ToponymTrie
  let image: GazetteerImage

  init(image: GazetteerImage) {
    self.image = image
    trie = unsafe ToponymTrie(base: image.trieBase.buffer, check: image.trieCheck.buffer)
  }

  /// The number of places; their numbers run from 0.
  public var placeCount: Int { image.meta.count }

  /// The number of different written names.
  public var toponymCount: Int { max(0, image.senseStarts.count - 1) }

  /// The last year that any list covers.
  public var latestYear: Int { Int(image.info[0]) }

  /// What tells this state of the tables from any other: latest year and hash of the content.
  public var edition: String {
    let digits = String(image.contentHash, radix: 16)
    return "\(latestYear)-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Every place, parents before children.
  public var allPlaces: some RandomAccessCollection<PlaceID> & Sendable {
    PlaceChildren(indices: 0..<placeCount)
  }

  /// The province that the gazetteer is of.
  public var province: PlaceID? {
    allPlaces.first { level(of: $0) == .province && !isOutside($0) }
  }

  /// The official name of the province, empty where the tables have none.
  public var provinceName: String { province.map { name(of: $0) } ?? "" }

  /// Everything about a place, with strings made; use the single accessors in loops.
  public subscript(_ id: PlaceID) -> Place {
    let meta = image.meta(id)
    let name = name(of: id)
    return Place(
      id: id, code: code(of: id), name: name,
      core: String(decoding: name.utf8.prefix(meta.coreLength), as: UTF8.self), level: meta.level,
      parent: parent(of: id), validity: validity(of: id), location: location(of: id),
      precision: meta.precision, basis: meta.basis,
      expectedError: image.errors[id.index] == .max ? nil : Double(image.errors[id.index]),
      source: image.string(image.sources[id.index]), successor: successor(of: id),
      isOutside: meta.isOutside, pinyin: pinyin(of: id))
  }

  /// The pinyin of the core name, syllables separated by spaces, without tones; nil if unknown.
  public func pinyin(of id: PlaceID) -> String? {
    image.pinyins[id.index] == 0 ? nil : image.string(image.pinyins[id.index])
  }

  /// The level of a place.
  public func level(of id: PlaceID) -> AdministrativeLevel { image.meta(id).level }

  /// Whether a place lies outside Shanxi.
  public func isOutside(_ id: PlaceID) -> Bool { image.meta(id).isOutside }

  /// The years a place is known for; the upper bound is `openYear` when it is in force.
  public func validity(of id: PlaceID) -> ClosedRange<Int> {
    let years = image.years[id.index]
    let first = Int(years >> 16)
    return first...max(first, Int(years & 0xFFFF))
  }

  /// Whether a place is in force today.
  public func isInForce(_ id: PlaceID) -> Bool { validity(of: id).upperBound == Self.openYear }

  /// Whether a place is known for a year; years before `firstYear` count as that one. Always true
  /// without a year.
  public func isInForce(_ id: PlaceID, on year: Int?) -> Bool {
    guard let year else { return true }
    return validity(of: id).contains(max(year, Self.firstYear))
  }

  /// The position of a place, WGS 84 degrees, or nil.
  public func location(of id: PlaceID) -> Coordinate? {
    let x = image.longitudes[id.index]
    guard x != .max else { return nil }
    return Coordinate(x: Double(x) / 1_000_000, y: Double(image.latitudes[id.index]) / 1_000_000)
  }

  /// The level that a place's position stands for, nil without a position.
  public func precision(of id: PlaceID) -> AdministrativeLevel? { image.meta(id).precision }

  /// The latest statistical code of a place, or nil.
  public func code(of id: PlaceID) -> String? {
    let code = image.codes[id.index]
    return code == 0 ? nil : String(code)
  }

  /// Whether a unit of the township's level stands in the statistics' lists only: development zones,
  /// state farms, mines. Their codes have 400 to 599 in digits 7 to 9 (the rules of the National
  /// Bureau of Statistics for 统计用区划代码).
  public func isStatisticalUnit(_ id: PlaceID) -> Bool {
    let code = image.codes[id.index]
    return code >= 100_000_000 && code < 1_000_000_000 && (400...599).contains(code % 1000)
  }

  /// The place in force that took the place of one that is not, where that is known.
  public func successor(of id: PlaceID) -> PlaceID? { optional(image.successors[id.index]) }

  /// The latest official name of a place.
  public func name(of id: PlaceID) -> String {
    unsafe String(decoding: image.names[image.nameRange(id)], as: UTF8.self)
  }

  /// The official name of a place as in force in a year.
  public func name(of id: PlaceID, on year: Int?) -> String {
    guard let former = formerValue(.name, of: id, on: year) else { return name(of: id) }
    return image.string(former)
  }

  /// Calls `body` with the UTF-8 of the latest official name; the buffer must not leave it.
  public func withNameBytes<R>(
    of id: PlaceID, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    unsafe try body(image.names[image.nameRange(id)])
  }

  /// The UTF-8 of the latest official name.
  public func nameBytes(of id: PlaceID) -> ArraySlice<UInt8> {
    unsafe ArraySlice(image.names[image.nameRange(id)])
  }

  /// The UTF-8 of the name without the word for its kind.
  public func coreBytes(of id: PlaceID) -> ArraySlice<UInt8> {
    unsafe ArraySlice(image.names[image.nameRange(id)].prefix(image.meta(id).coreLength))
  }

  func optional(_ number: UInt32) -> PlaceID? {
    number < UInt32(placeCount) ? PlaceID(rawValue: number) : nil
  }

  /// The value of a kind in force in a year, if it was another than the latest.
  func formerValue(_ kind: FormerKind, of id: PlaceID, on year: Int?) -> UInt32? {
    let rows = formerRows(of: id)
    guard !rows.isEmpty, let year = year.map({ max($0, Self.firstYear) }) else { return nil }
    for row in rows where image.former[row * 3] == kind.rawValue {
      let years = image.former[row * 3 + 1]
      if year >= Int(years >> 16), year <= Int(years & 0xFFFF) {
        return image.former[row * 3 + 2]
      }
    }
    return nil
  }

  /// The rows of former values of a place.
  func formerRows(of id: PlaceID) -> Range<Int> {
    image.formerStarts.range(at: id.index).clamped(to: 0..<image.former.count / 3)
  }
}
