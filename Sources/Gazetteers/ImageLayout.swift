import ByteScanning
import SimpleFeatures
import TextScanning

/// The arrays of an image while it is laid out.
struct ImageLayout {
  private let contentHash: UInt64
  private let stamps: [FileStamp]
  private var sections = Array(repeating: [UInt8](), count: GazetteerImage.Section.allCases.count)
  private var strings: [String] = [""]
  private var stringNumbers: [String: UInt32] = ["": 0]

  init(contentHash: UInt64, stamps: [FileStamp]) {
    self.contentHash = contentHash
    self.stamps = stamps
  }

  private mutating func store<T: FixedWidthInteger>(
    _ section: GazetteerImage.Section, _ values: [T]
  ) {
    sections[section.rawValue] = unsafe values.withUnsafeBytes { unsafe Array($0) }
  }

  private mutating func intern(_ text: String?) -> UInt32 {
    guard let text else { return 0 }
    if let number = stringNumbers[text] { return number }
    let number = UInt32(strings.count)
    strings.append(text)
    stringNumbers[text] = number
    return number
  }

  private static func number(_ place: Int?) -> UInt32 {
    place.map { UInt32($0) } ?? GazetteerImage.noPlace
  }

  /// Degrees as whole millionths, the resolution of the tables.
  private static func micro(_ degrees: Double?) -> Int32 {
    degrees.map { Int32(($0 * 1_000_000).rounded()) } ?? Int32.max
  }

  mutating func storePlaces(_ linked: LinkedPlaces) {
    let entries = linked.entries
    var names: [UInt8] = []
    var offsets: [UInt32] = [0]
    for entry in entries {
      names += Array(entry.name.utf8)
      offsets.append(UInt32(names.count))
    }
    store(.names, names)
    store(.nameOffsets, offsets)
    store(
      .meta,
      entries.map { entry in
        PlaceMeta(
          level: entry.row.level, basis: entry.row.basis, precision: entry.row.precision,
          coreLength: entry.core.utf8.count, isOutside: entry.isOutside
        ).rawValue
      })
    store(.parents, entries.map { Self.number($0.parent) })
    store(
      .years,
      entries.map { UInt32($0.row.first) << 16 | UInt32($0.row.last ?? Gazetteer.openYear) })
    store(.longitudes, entries.map { Self.micro($0.row.location?.x) })
    store(.latitudes, entries.map { Self.micro($0.row.location?.y) })
    store(.errors, entries.map { entry in entry.row.error.map { UInt32($0) } ?? UInt32.max })
    store(.sources, entries.map { intern($0.row.source) })
    store(.codes, entries.map { entry in entry.row.code.flatMap { UInt64($0) } ?? 0 })
    store(.successors, entries.map { Self.number($0.successor) })
    store(.childStarts, linked.childStarts.map { UInt32($0) })
    store(.pinyins, entries.map { intern($0.row.pinyin) })
    storeFormer(entries)
    storeCodes(linked)
    let latest = entries.map { $0.row.last ?? $0.row.first }.max() ?? Gazetteer.firstYear
    store(.info, [UInt32(latest)])
  }

  private mutating func storeFormer(_ entries: [LinkedPlaces.Entry]) {
    var starts: [UInt32] = [0]
    var values: [UInt32] = []
    for entry in entries {
      for row in entry.formerNames where row.kind == .name {
        values += [
          FormerKind.name.rawValue, UInt32(row.first) << 16 | UInt32(row.last), intern(row.value),
        ]
      }
      for former in entry.formerParents {
        values += [
          FormerKind.parent.rawValue, UInt32(former.first) << 16 | UInt32(former.last),
          UInt32(former.parent),
        ]
      }
      starts.append(UInt32(values.count / 3))
    }
    store(.formerStarts, starts)
    store(.former, values)
  }

  private mutating func storeCodes(_ linked: LinkedPlaces) {
    // Pairs of code and place, each in two words, sorted by code; the latest bearer first.
    var words: [UInt32] = []
    for (code, place, _) in linked.codes {
      words += [UInt32(truncatingIfNeeded: code), UInt32(code >> 32), UInt32(place)]
    }
    store(.codeOrder, words)
  }

  mutating func storeToponyms(_ linked: LinkedPlaces) {
    var forms: [(text: [UInt8], sense: UInt32)] = []
    for (number, entry) in linked.entries.enumerated() {
      for (text, form) in Self.forms(of: entry, in: linked) {
        forms.append((Array(text.utf8), UInt32(number) << 2 | UInt32(form.rawValue)))
      }
    }
    forms.sort { left, right in
      if left.text == right.text { return left.sense < right.sense }
      return left.text.lexicographicallyPrecedes(right.text)
    }
    var toponyms: [(key: [UInt8], value: Int)] = []
    var starts: [UInt32] = []
    var senses: [UInt32] = []
    for (text, sense) in forms {
      if toponyms.last?.key != text {
        toponyms.append((text, toponyms.count))
        starts.append(UInt32(senses.count))
      } else if let last = senses.last, last >> 2 == sense >> 2 {
        // One place by one name in several forms: the most binding stays.
        continue
      }
      senses.append(sense)
    }
    starts.append(UInt32(senses.count))
    store(.senseStarts, starts)
    store(.senses, senses)
    let trie = DoubleArrayTrie(toponyms)
    let (base, check) = (trie.base, trie.check)
    let used = (check.lastIndex { $0 != -1 } ?? -1) + 1
    store(.trieBase, Array(base[..<used]))
    store(.trieCheck, Array(check[..<used]))
  }

  private static func forms(
    of entry: LinkedPlaces.Entry, in linked: LinkedPlaces
  ) -> [(text: String, form: NameForm)] {
    if entry.isOutside {
      var forms: [(text: String, form: NameForm)] = [(entry.name, .official)]
      if let short = entry.short { forms.append((short, .short)) }
      return forms
    }
    var forms = PlaceNaming.forms(of: entry.name, level: entry.row.level)
    for former in entry.formerNames {
      forms.append((former.value, .alias))
      let core = PlaceNaming.core(of: former.value, level: entry.row.level)
      let isOfParent = entry.parent.map { linked.entries[$0].core == core } ?? false
      if former.kind == .name, PlaceNaming.standsAlone(core), !isOfParent {
        forms.append((core, .alias))
      }
    }
    return forms
  }

  func bytes() -> [UInt8] {
    var layout = self
    var offsets: [UInt32] = [0]
    var blob: [UInt8] = []
    for string in strings {
      blob += Array(string.utf8)
      offsets.append(UInt32(blob.count))
    }
    layout.store(.strings, blob)
    layout.store(.stringOffsets, offsets)
    var bytes: [UInt8] = []
    func append<T: FixedWidthInteger>(_ value: T) {
      unsafe withUnsafeBytes(of: value.littleEndian) { unsafe bytes += Array($0) }
    }
    let tableEnd = GazetteerImage.headerSize + layout.sections.count * 16
    let total = layout.sections.reduce(tableEnd) { ($0 + $1.count + 7) / 8 * 8 }
    append(GazetteerImage.magic)
    append(GazetteerImage.formatVersion)
    append(UInt32(layout.sections.count))
    append(contentHash)
    append(UInt64(total))
    for stamp in stamps {
      append(stamp.size)
      append(stamp.changed)
    }
    while bytes.count < GazetteerImage.headerSize { bytes.append(0) }
    var offset = tableEnd
    for section in layout.sections {
      append(UInt64(offset))
      append(UInt64(section.count))
      offset = (offset + section.count + 7) / 8 * 8
    }
    for section in layout.sections {
      bytes += section
      while bytes.count % 8 != 0 { bytes.append(0) }
    }
    Self.sign(&bytes)
    return bytes
  }

  /// Puts the checksum of everything behind the header into the header.
  static func sign(_ bytes: inout [UInt8]) {
    let checksum = unsafe bytes.withUnsafeBytes { memory in
      unsafe FileAccess.wordHash(
        UnsafeRawBufferPointer(rebasing: memory[GazetteerImage.headerSize...]))
    }
    unsafe withUnsafeBytes(of: checksum.littleEndian) { field in
      let start = GazetteerImage.checksumOffset
      unsafe bytes.replaceSubrange(start..<start + 8, with: field)
    }
  }
}
