/// The positions of a line by the area of their triangles: a binary heap, least area first, least
/// index among equals, in which areas may change.
struct TriangleHeap {
  /// The positions in heap order.
  private var items: ContiguousArray<Int> = []
  /// The area of each position.
  private var areas: ContiguousArray<Double>
  /// Where in `items` each position stands.
  private var places: ContiguousArray<Int>

  /// A heap for a line of `count` positions, empty at first.
  init(count: Int) {
    items.reserveCapacity(count)
    areas = ContiguousArray(repeating: .infinity, count: count)
    places = ContiguousArray(repeating: -1, count: count)
  }

  /// Adds a position; `order()` must follow before the first `pop()`.
  mutating func append(_ index: Int, area: Double) {
    areas[index] = area
    places[index] = items.count
    items.append(index)
  }

  /// Brings the appended positions in order.
  mutating func order() {
    for place in stride(from: items.count / 2 - 1, through: 0, by: -1) { sink(items[place], place) }
  }

  /// Changes the area of a position that is still there.
  mutating func update(_ index: Int, area: Double) {
    let isLess = area < areas[index]
    areas[index] = area
    if isLess { rise(index, places[index]) } else { sink(index, places[index]) }
  }

  /// Takes out the position of least area.
  mutating func pop() -> (area: Double, index: Int)? {
    guard let top = items.first, let last = items.popLast() else { return nil }
    if last != top { sink(last, 0) }
    return (areas[top], top)
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    areas[a] < areas[b] || (areas[a] == areas[b] && a < b)
  }

  private mutating func put(_ index: Int, _ place: Int) {
    items[place] = index
    places[index] = place
  }

  private mutating func rise(_ index: Int, _ start: Int) {
    var place = start
    while place > 0, isBefore(index, items[(place - 1) / 2]) {
      put(items[(place - 1) / 2], place)
      place = (place - 1) / 2
    }
    put(index, place)
  }

  private mutating func sink(_ index: Int, _ start: Int) {
    var place = start
    while true {
      var child = 2 * place + 1
      guard child < items.count else { break }
      if child + 1 < items.count, isBefore(items[child + 1], items[child]) { child += 1 }
      guard isBefore(items[child], index) else { break }
      put(items[child], place)
      place = child
    }
    put(index, place)
  }
}
