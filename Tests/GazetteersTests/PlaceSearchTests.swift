import SimpleFeatures
import Testing

@testable import Gazetteers

@Suite struct PlaceSearchTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try SharedGazetteer.gazetteer() }

  struct Query: CustomTestStringConvertible, Sendable {
    let text: String
    var area: String?
    var year: Int?
    var level: AdministrativeLevel?
    let first: String
    let method: PlaceSearch.Method
    var testDescription: String { text }
  }

  @Test(arguments: [
    Query(text: "交口", first: "山西省/吕梁市/交口县", method: .short),
    Query(text: "交口", area: "灵石县", first: "山西省/晋中市/灵石县/交口乡", method: .short),
    Query(text: "长治县", year: 2017, first: "山西省/长治市/长治县", method: .alias),
    Query(
      text: "里峁镇", area: "翼城县", first: "山西省/临汾市/翼城县/里砦镇", method: .misprint),
    Query(
      text: "平顺县东寺头乡羊老岩村", first: "山西省/长治市/平顺县/东寺头乡/羊老岩村", method: .official),
    Query(text: "平顺县/东寺头乡", first: "山西省/长治市/平顺县/东寺头乡", method: .official),
    Query(text: "羊老岩村村委会", first: "山西省/长治市/平顺县/东寺头乡/羊老岩村", method: .alias),
    Query(text: "ping shun", first: "山西省/长治市/平顺县", method: .pinyin),
    Query(text: "píngshùnxiàn", first: "山西省/长治市/平顺县", method: .pinyin),
    Query(text: "140425", first: "山西省/长治市/平顺县", method: .official),
    Query(
      text: "交口", level: .township, first: "山西省/长治市/沁源县/交口乡", method: .short),
  ]) func bestMatch(_ query: Query) throws {
    let search = PlaceSearch(gazetteer)
    var scope = PlaceSearch.Scope(year: query.year, level: query.level)
    if let area = query.area { scope.areas = search.matches(for: area).map(\.place) }
    let match = try #require(search.matches(for: query.text, in: scope).first)
    #expect(gazetteer.path(of: match.place, on: query.year) == query.first)
    #expect(match.method == query.method)
  }

  @Test func yearsAndAreasLimit() {
    let search = PlaceSearch(gazetteer)
    #expect(
      search.matches(for: "贺家庄乡", in: .init(year: 2022)).allSatisfy { $0.method == .misprint })
    #expect(search.matches(for: "贺家庄乡", in: .init(year: 2020)).count == 1)
  }

  @Test func nearestPlacesByDistance() throws {
    let search = PlaceSearch(gazetteer)
    let county = try SharedGazetteer.place("山西省/长治市/平顺县")
    let point = Coordinate(x: 113.43, y: 36.2)
    let scope = PlaceSearch.Scope(areas: [county], year: 2023, level: .township)
    let found = search.nearest(to: point, in: scope, limit: 4)
    #expect(found.count == 4)
    #expect(found.map(\.distance) == found.map(\.distance).sorted())
    #expect(found.allSatisfy { gazetteer.parent(of: $0.place) == county })
    // The oracle: no township of the county with a seat of its own is nearer than the first.
    for town in gazetteer.children(of: county)
    where gazetteer.isInForce(town, on: 2023) && gazetteer.precision(of: town) == .township {
      let location = try #require(gazetteer.location(of: town))
      #expect(PlaceSearch.distance(point, location) >= found[0].distance)
    }
  }

  @Test func aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
    let north = PlaceSearch.distance(Coordinate(x: 112, y: 37), Coordinate(x: 112, y: 38))
    let east = PlaceSearch.distance(Coordinate(x: 112, y: 37), Coordinate(x: 113, y: 37))
    #expect(abs(north - 111_195) < 10)
    #expect(abs(east - 88_800) < 50)
  }

  @Test func nearestNamesShareCharacters() {
    let names = PlaceSearch(gazetteer).nearestNames(to: "羊老山沟村")
    #expect(names.count == 5)
    #expect(names.allSatisfy { !Set($0).isDisjoint(with: "羊老山沟村") })
  }

  /// All pairs over a small alphabet of scalars that share bytes, against the definition.
  @Test func oneEditAgainstTheDefinition() {
    let scalars = ["村", "杒", "a", "镇"]
    var words = [""]
    var all: [String] = []
    for _ in 0..<4 {
      words = words.flatMap { word in scalars.map { word + $0 } }
      all += words.filter { $0.utf8.count % 2 == 0 || $0.count < 4 }
    }
    var positives = 0
    var wrong: [String] = []
    for left in all.prefix(90) {
      for right in all.prefix(90) {
        let fast = EditDistance.isOneEdit(Array(left.utf8), Array(right.utf8))
        let slow = Self.distance(Array(left), Array(right)) == 1
        if fast != slow { wrong.append("\(left) \(right)") }
        if slow { positives += 1 }
      }
    }
    #expect(wrong.isEmpty)
    #expect(positives > 100)
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    distance(left[...], right[...])
  }

  private static func distance(
    _ left: ArraySlice<Character>, _ right: ArraySlice<Character>
  ) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    let same = left.last == right.last ? 0 : 1
    return min(
      distance(left.dropLast(), right.dropLast()) + same, distance(left.dropLast(), right) + 1,
      distance(left, right.dropLast()) + 1)
  }
}
