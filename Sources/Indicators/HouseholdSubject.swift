import ByteScanning
import TextScanning

/// Tells whether a text speaks of one family or one worker: 她, 我家, 全家, 种植户张某.
struct HouseholdSubject {
  let phrases: PhraseLexicon

  /// Whether the subject spoken of last in the range is one person or family and no body.
  /// - Complexity: O(length).
  func isSpokenOf(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
    var index = range.lowerBound
    var isOne = false
    while index < range.upperBound {
      let next = bytes.scalarEnd(at: index)
      if phrases.has(.collective, bytes, at: index, to: range.upperBound) {
        isOne = false
      } else if phrases.has(.family, bytes, at: index, to: range.upperBound) {
        isOne = true
      } else if let end = phrases.end(of: .personTrade, bytes, at: index, to: range.upperBound) {
        isOne = isOne || isName(bytes, at: end, to: range.upperBound)
      } else if phrases.has(.surname, bytes, at: index, to: next),
        namesOne(bytes, after: next, range)
      {
        isOne = true
      } else if phrases.has(.personPronoun, bytes, at: index, to: next) {
        isOne = isOne || !isPlural(bytes, index, next, range)
      }
      index = next
    }
    return isOne
  }

  /// 侯三旦家, 崔玉柱种了: two characters behind a surname, and a family or what it lives by.
  private func namesOne(_ bytes: [UInt8], after index: Int, _ range: Range<Int>) -> Bool {
    let end = index + 6
    guard end < range.upperBound, bytes[index] >= 0xE4, bytes[index + 3] >= 0xE4 else {
      return false
    }
    return phrases.end(of: .familyLiving, bytes, at: end, to: range.upperBound).map { next in
      !phrases.has(.familyPlaceEnd, bytes, at: next, to: range.upperBound)
    } ?? false
  }

  /// 我们, 我县, 其他, 他乡: not one person.
  private func isPlural(
    _ bytes: [UInt8], _ index: Int, _ next: Int, _ range: Range<Int>
  ) -> Bool {
    phrases.has(.pronounBody, bytes, at: next, to: range.upperBound)
      || phrases.ends(with: .pronounInWord, bytes, at: index, from: range.lowerBound)
  }

  /// Whether a name begins: one of the common surnames that begin no common word here.
  private func isName(_ bytes: [UInt8], at index: Int, to limit: Int) -> Bool {
    guard index < limit else { return false }
    let next = bytes.scalarEnd(at: index)
    return phrases.has(.surname, bytes, at: index, to: next)
      && !phrases.has(.surnamePlaceEnd, bytes, at: next, to: limit)
  }

}
