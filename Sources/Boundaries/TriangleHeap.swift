/// The positions of a line by the area of their triangles: a binary heap, least area first, least
/// index among equals, in which areas may change.
///
/// It owns plain memory: arrays would be checked for sharing at each of the millions of steps.
///
/// Safe: positions enter by `append`, which checks them, and every place in the heap is below
/// `count`; debug builds check each access.
@safe struct TriangleHeap: ~Copyable {
  /// The positions in heap order, `count` of them.
  private let items: UnsafeMutableBufferPointer<Int>
  private var count = 0
  /// The area of each position.
  private let areas: UnsafeMutableBufferPointer<Double>
  /// Where in `items` each position stands.
  private let places: UnsafeMutableBufferPointer<Int>

  /// A heap for a line of `capacity` positions, empty at first.
  init(capacity: Int) {
    unsafe items = .allocate(capacity: capacity)
    unsafe areas = .allocate(capacity: capacity)
    unsafe places = .allocate(capacity: capacity)
    unsafe items.initialize(repeating: -1)
    unsafe areas.initialize(repeating: .infinity)
    unsafe places.initialize(repeating: -1)
  }

  deinit {
    unsafe items.deallocate()
    unsafe areas.deallocate()
    unsafe places.deallocate()
  }

  /// Adds a position; `order()` must follow before the first `pop()`.
  mutating func append(_ index: Int, area: Double) {
    unsafe precondition(index >= 0 && index < areas.count && count < items.count, "beyond the line")
    unsafe areas[index] = area
    put(index, count)
    count += 1
  }

  /// Brings the appended positions in order.
  func order() {
    for place in stride(from: count / 2 - 1, through: 0, by: -1) {
      unsafe sink(items[place], place)
    }
  }

  /// Changes the area of a position that is still there.
  func update(_ index: Int, area: Double) {
    let isLess = unsafe area < areas[index]
    unsafe areas[index] = area
    if isLess { unsafe rise(index, places[index]) } else { unsafe sink(index, places[index]) }
  }

  /// Takes out the position of least area.
  mutating func pop() -> (area: Double, index: Int)? {
    guard count > 0 else { return nil }
    let top = unsafe items[0]
    count -= 1
    if count > 0 { unsafe sink(items[count], 0) }
    return unsafe (areas[top], top)
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    unsafe areas[a] < areas[b] || (areas[a] == areas[b] && a < b)
  }

  private func put(_ index: Int, _ place: Int) {
    unsafe items[place] = index
    unsafe places[index] = place
  }

  private func rise(_ index: Int, _ start: Int) {
    var place = start
    while place > 0, unsafe isBefore(index, items[(place - 1) / 2]) {
      unsafe put(items[(place - 1) / 2], place)
      place = (place - 1) / 2
    }
    put(index, place)
  }

  private func sink(_ index: Int, _ start: Int) {
    var place = start
    while true {
      var child = 2 * place + 1
      guard child < count else { break }
      if child + 1 < count, unsafe isBefore(items[child + 1], items[child]) { child += 1 }
      guard unsafe isBefore(items[child], index) else { break }
      unsafe put(items[child], place)
      place = child
    }
    put(index, place)
  }
}
