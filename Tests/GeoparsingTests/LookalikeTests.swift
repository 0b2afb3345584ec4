import Gazetteers
import Testing

@testable import Geoparsing

/// Characters that look alike, as far as misprints are weighed by them.
@Suite struct LookalikeTests {
  @Test(arguments: [
    ("牛", "午", true), ("午", "牛", true), ("东", "车", true), ("土", "士", true),
    ("东", "西", false), ("山", "水", false), ("牛", "牛", false),
  ])
  func likeness(_ left: Unicode.Scalar, _ right: Unicode.Scalar, _ expected: Bool) {
    #expect(LookalikeCharacters.areAlike(left.value, right.value) == expected)
  }

  @Test(arguments: [
    ("车罗村", "东罗村", true), ("车罗", "东罗村", false), ("车萝村", "东罗村", false),
    ("东罗村", "东罗村", false),
  ])
  func replacement(_ left: String, _ right: String, _ isOne: Bool) {
    let found = Array(left.utf8).withUnsafeBufferPointer { left in
      Array(right.utf8).withUnsafeBufferPointer { EditDistance.replacement(left, $0) }
    }
    #expect((found != nil) == isOne)
  }
}
