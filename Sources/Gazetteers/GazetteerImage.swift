#if canImport(Glibc)
  import Glibc
#endif

/// The compiled gazetteer: flat little-endian arrays in one block of memory, mapped from a file or
/// held on the heap.
///
/// `@unchecked Sendable`: the memory is written before `init` returns and never after, and lives
/// until `deinit`; nothing hands out a pointer that outlives the object.
///
/// Safe: header and sections are checked against the size of the memory before any is read, and
/// `ImageArray` lets no index out of its section.
@safe final class GazetteerImage: @unchecked Sendable {
  /// Changes whenever the layout or the rules of indexing change.
  static let formatVersion: UInt32 = 4
  /// "JTGAZET1" in the bytes of the file.
  static let magic: UInt64 = 0x3154_455A_4147_544A
  static let headerSize = 112
  /// Three tables, and one stamp for all overlays.
  static let stampCount = 4
  /// Where the checksum of everything behind the header stands.
  static let checksumOffset = 96
  /// Stands for "none" in the arrays of place numbers.
  static let noPlace = UInt32.max

  /// The arrays in the order they are stored.
  enum Section: Int, CaseIterable {
    case names, strings, nameOffsets, meta, parents, years, longitudes, latitudes, errors, sources
    case codes, successors, childStarts, pinyins, formerStarts, former, stringOffsets, codeOrder
    case trieBase, trieCheck, senseStarts, senses, info
  }

  private let memory: UnsafeRawBufferPointer
  private let isMapped: Bool

  let names: ImageArray<UInt8>
  let strings: ImageArray<UInt8>
  let nameOffsets: ImageArray<UInt32>
  let meta: ImageArray<UInt32>
  let parents: ImageArray<UInt32>
  let years: ImageArray<UInt32>
  let longitudes: ImageArray<Int32>
  let latitudes: ImageArray<Int32>
  let errors: ImageArray<UInt32>
  let sources: ImageArray<UInt32>
  let codes: ImageArray<UInt64>
  let successors: ImageArray<UInt32>
  let childStarts: ImageArray<UInt32>
  let pinyins: ImageArray<UInt32>
  let formerStarts: ImageArray<UInt32>
  let former: ImageArray<UInt32>
  let stringOffsets: ImageArray<UInt32>
  let codeOrder: ImageArray<UInt32>
  let trieBase: ImageArray<Int32>
  let trieCheck: ImageArray<Int32>
  let senseStarts: ImageArray<UInt32>
  let senses: ImageArray<UInt32>
  let info: ImageArray<UInt32>

  /// The hash of the tables that the image was made from.
  let contentHash: UInt64
  /// Sizes and times of change of the table files, as they were when the image was made.
  let stamps: [FileStamp]

  /// Takes over the memory, which is unmapped or freed in the end; nil (and the memory released)
  /// when it does not hold an image of this version.
  convenience init?(owning memory: UnsafeRawBufferPointer, isMapped: Bool) {
    guard let sections = unsafe Self.sections(of: memory) else {
      unsafe Self.release(memory, isMapped: isMapped)
      return nil
    }
    unsafe self.init(memory, isMapped: isMapped, sections: sections)
  }

  /// An image held in memory.
  convenience init?(bytes: [UInt8]) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    unsafe block.copyBytes(from: bytes)
    unsafe self.init(owning: UnsafeRawBufferPointer(block), isMapped: false)
  }

  private init(_ memory: UnsafeRawBufferPointer, isMapped: Bool, sections: [Range<Int>]) {
    func array<T>(_ section: Section, _: T.Type) -> ImageArray<T> {
      unsafe ImageArray(
        UnsafeRawBufferPointer(rebasing: memory[sections[section.rawValue]]).bindMemory(to: T.self))
    }
    unsafe self.memory = memory
    self.isMapped = isMapped
    names = array(.names, UInt8.self)
    strings = array(.strings, UInt8.self)
    nameOffsets = array(.nameOffsets, UInt32.self)
    meta = array(.meta, UInt32.self)
    parents = array(.parents, UInt32.self)
    years = array(.years, UInt32.self)
    longitudes = array(.longitudes, Int32.self)
    latitudes = array(.latitudes, Int32.self)
    errors = array(.errors, UInt32.self)
    sources = array(.sources, UInt32.self)
    codes = array(.codes, UInt64.self)
    successors = array(.successors, UInt32.self)
    childStarts = array(.childStarts, UInt32.self)
    pinyins = array(.pinyins, UInt32.self)
    formerStarts = array(.formerStarts, UInt32.self)
    former = array(.former, UInt32.self)
    stringOffsets = array(.stringOffsets, UInt32.self)
    codeOrder = array(.codeOrder, UInt32.self)
    trieBase = array(.trieBase, Int32.self)
    trieCheck = array(.trieCheck, Int32.self)
    senseStarts = array(.senseStarts, UInt32.self)
    senses = array(.senses, UInt32.self)
    info = array(.info, UInt32.self)
    contentHash = unsafe memory.load(fromByteOffset: 16, as: UInt64.self)
    stamps = (0..<Self.stampCount).map { index in
      unsafe FileStamp(
        size: memory.load(fromByteOffset: 32 + index * 16, as: UInt64.self),
        changed: memory.load(fromByteOffset: 40 + index * 16, as: UInt64.self))
    }
  }

  deinit { unsafe Self.release(memory, isMapped: isMapped) }

  private static func release(_ memory: UnsafeRawBufferPointer, isMapped: Bool) {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: memory.baseAddress), memory.count)
    } else {
      unsafe memory.deallocate()
    }
  }

  /// Where the sections lie, if the memory holds a whole image of this version.
  private static func sections(of memory: UnsafeRawBufferPointer) -> [Range<Int>]? {
    let tableSize = Section.allCases.count * 16
    guard memory.count >= headerSize + tableSize,
      unsafe memory.load(as: UInt64.self) == magic,
      unsafe memory.load(fromByteOffset: 8, as: UInt32.self) == formatVersion,
      unsafe memory.load(fromByteOffset: 12, as: UInt32.self) == UInt32(Section.allCases.count),
      unsafe memory.load(fromByteOffset: 24, as: UInt64.self) == UInt64(memory.count)
    else { return nil }
    var sections: [Range<Int>] = []
    for section in Section.allCases {
      let at = headerSize + section.rawValue * 16
      let offset = unsafe memory.load(fromByteOffset: at, as: UInt64.self)
      let count = unsafe memory.load(fromByteOffset: at + 8, as: UInt64.self)
      guard offset % 8 == 0, offset <= UInt64(memory.count),
        count <= UInt64(memory.count) - offset
      else { return nil }
      sections.append(Int(offset)..<Int(offset + count))
    }
    return sections
  }

  /// Whether everything behind the header is as it was written.
  /// - Complexity: O(*size*), about a millisecond.
  var isIntact: Bool {
    let payload = unsafe UnsafeRawBufferPointer(rebasing: memory[Self.headerSize...])
    return unsafe memory.load(fromByteOffset: Self.checksumOffset, as: UInt64.self)
      == FileAccess.wordHash(payload)
  }

  /// A copy of the image that bears other stamps.
  func bytes(stamped stamps: [FileStamp]) -> [UInt8] {
    precondition(stamps.count == self.stamps.count, "one stamp a table")
    var bytes = unsafe Array(memory)
    for (index, stamp) in stamps.enumerated() {
      for (offset, value) in [(32, stamp.size), (40, stamp.changed)] {
        unsafe withUnsafeBytes(of: value.littleEndian) { field in
          let start = offset + index * 16
          unsafe bytes.replaceSubrange(start..<start + 8, with: field)
        }
      }
    }
    return bytes
  }

  /// The bytes of a stored string.
  func string(_ index: UInt32) -> String {
    unsafe String(decoding: strings[stringOffsets.range(at: Int(index))], as: UTF8.self)
  }

  /// Where a place's name lies in `names`.
  func nameRange(_ place: PlaceID) -> Range<Int> { nameOffsets.range(at: place.index) }

  /// The packed properties of a place.
  func meta(_ place: PlaceID) -> PlaceMeta { PlaceMeta(rawValue: meta[place.index]) }
}

/// Level, basis, precision, length of the core name and side of the border in one word.
struct PlaceMeta: Hashable {
  var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(
    level: AdministrativeLevel, basis: CoordinateBasis, precision: AdministrativeLevel?,
    coreLength: Int, isOutside: Bool
  ) {
    precondition(coreLength < 1 << 16, "a name is short")
    rawValue =
      UInt32(level.rawValue) | UInt32(basis.rawValue) << 3
      | UInt32(precision?.rawValue ?? 7) << 6 | (isOutside ? 1 << 9 : 0)
      | UInt32(coreLength) << 16
  }

  var level: AdministrativeLevel { AdministrativeLevel(rawValue: UInt8(rawValue & 7)) ?? .other }
  var basis: CoordinateBasis { CoordinateBasis(rawValue: UInt8(rawValue >> 3 & 7)) ?? .none }
  var precision: AdministrativeLevel? { AdministrativeLevel(rawValue: UInt8(rawValue >> 6 & 7)) }
  var isOutside: Bool { rawValue & 1 << 9 != 0 }
  var coreLength: Int { Int(rawValue >> 16) }
}

/// A file's size in bytes and its time of change in nanoseconds.
package struct FileStamp: Hashable {
  var size: UInt64
  var changed: UInt64
}

/// What a former value of a place is, as stored.
enum FormerKind: UInt32 {
  case name, parent
}
