/// The positions of a line by the area of their triangles: a binary heap, least area first, least
/// index among equals, in which areas may change.
///
/// It owns plain memory: arrays would be checked for sharing at each of the millions of steps.
struct TriangleHeap: ~Copyable {
  /// The positions in heap order, `count` of them.
  private let items: UnsafeMutablePointer<Int>
  private var count = 0
  /// The area of each position.
  private let areas: UnsafeMutablePointer<Double>
  /// Where in `items` each position stands.
  private let places: UnsafeMutablePointer<Int>

  /// A heap for a line of `capacity` positions, empty at first.
  init(capacity: Int) {
    items = .allocate(capacity: capacity)
    areas = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
    items.initialize(repeating: -1, count: capacity)
    areas.initialize(repeating: .infinity, count: capacity)
    places.initialize(repeating: -1, count: capacity)
  }

  deinit {
    items.deallocate()
    areas.deallocate()
    places.deallocate()
  }

  /// Adds a position; `order()` must follow before the first `pop()`.
  mutating func append(_ index: Int, area: Double) {
    areas[index] = area
    put(index, count)
    count += 1
  }

  /// Brings the appended positions in order.
  func order() {
    for place in stride(from: count / 2 - 1, through: 0, by: -1) { sink(items[place], place) }
  }

  /// Changes the area of a position that is still there.
  func update(_ index: Int, area: Double) {
    let isLess = area < areas[index]
    areas[index] = area
    if isLess { rise(index, places[index]) } else { sink(index, places[index]) }
  }

  /// Takes out the position of least area.
  mutating func pop() -> (area: Double, index: Int)? {
    guard count > 0 else { return nil }
    let top = items[0]
    count -= 1
    if count > 0 { sink(items[count], 0) }
    return (areas[top], top)
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    areas[a] < areas[b] || (areas[a] == areas[b] && a < b)
  }

  private func put(_ index: Int, _ place: Int) {
    items[place] = index
    places[index] = place
  }

  private func rise(_ index: Int, _ start: Int) {
    var place = start
    while place > 0, isBefore(index, items[(place - 1) / 2]) {
      put(items[(place - 1) / 2], place)
      place = (place - 1) / 2
    }
    put(index, place)
  }

  private func sink(_ index: Int, _ start: Int) {
    var place = start
    while true {
      var child = 2 * place + 1
      guard child < count else { break }
      if child + 1 < count, isBefore(items[child + 1], items[child]) { child += 1 }
      guard isBefore(items[child], index) else { break }
      put(items[child], place)
      place = child
    }
    put(index, place)
  }
}
