#if canImport(Glibc)
  import Glibc
#endif

/// The few calls on files that opening a gazetteer needs, without Foundation.
package enum FileAccess {
  /// The target of a symbolic link, or nil.
  package static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The folder of the running program, links resolved; nil where the system does not tell.
  package static var programFolder: String? {
    linkTarget("/proc/self/exe")?.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }

  /// The size of a file and when it was changed, or nil.
  ///
  /// The time of its contents can be set to any, and copying programs do (`rsync -t`); that of its
  /// entry cannot: both together tell a change.
  package static func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileStamp(
      size: UInt64(status.st_size),
      changed: nanoseconds(status.st_mtim) &+ nanoseconds(status.st_ctim) &* 31)
  }

  /// The size of a file and when its contents were changed, in seconds, or nil: what archives and
  /// packages keep.
  package static func portableStamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileStamp(
      size: UInt64(status.st_size), changed: UInt64(bitPattern: Int64(status.st_mtim.tv_sec)))
  }

  private static func nanoseconds(_ time: timespec) -> UInt64 {
    UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_000
      &+ UInt64(bitPattern: Int64(time.tv_nsec))
  }

  /// The user's cache folder by the rules of XDG, which say that a path that is not absolute is to be
  /// ignored; nil where there is none.
  package static var cacheFolder: String? {
    func folder(_ variable: String) -> String? {
      unsafe getenv(variable).map { unsafe String(cString: $0) }.flatMap {
        $0.hasPrefix("/") ? $0 : nil
      }
    }
    return folder("XDG_CACHE_HOME") ?? folder("HOME").map { $0 + "/.cache" }
  }

  /// Whether a path names a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path names a file that can be read again and again, no pipe or device.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Maps a file for reading, or nil.
  package static func map(_ path: String) -> UnsafeRawBufferPointer? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let address = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    return unsafe UnsafeRawBufferPointer(start: address, count: size)
  }

  /// Writes a file whole or not at all: a temporary file of this process, renamed into place.
  package static func writeAtomically(_ bytes: [UInt8], to path: String) -> Bool {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { return false }
    var written = 0
    unsafe bytes.withUnsafeBytes { buffer in
      while written < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = unsafe write(descriptor, rest.baseAddress, rest.count)
        if count <= 0 { return }
        written += count
      }
    }
    let isWhole = written == bytes.count && fchmod(descriptor, 0o644) == 0
    close(descriptor)
    if isWhole, unsafe rename(template, path) == 0 { return true }
    unsafe unlink(template)
    return false
  }

  /// Makes a folder and those above it; true if it is there in the end.
  package static func makeFolder(_ path: String) -> Bool {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      unsafe mkdir(made, 0o755)
    }
    return isFolder(path)
  }

  /// The FNV-1a hash of 64 bits, of several byte strings one after the other with their lengths.
  package static func hash(_ files: [[UInt8]]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for bytes in files {
      var count = UInt64(bytes.count)
      for _ in 0..<8 {
        hash = (hash ^ (count & 0xFF)) &* 0x100_0000_01B3
        count >>= 8
      }
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  /// The FNV-1a hash of memory taken as words of 64 bits in four lanes, what is left over as bytes:
  /// some 10 GB/s, for telling damage.
  package static func wordHash(_ memory: UnsafeRawBufferPointer) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01B3
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 1, 2, 3)
    let whole = memory.count / 32 * 32
    var offset = 0
    // Without the shifts a flipped high bit would never reach the low ones.
    while offset < whole {
      a = unsafe (a ^ memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* prime
      b = unsafe (b ^ memory.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)) &* prime
      c = unsafe (c ^ memory.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self)) &* prime
      d = unsafe (d ^ memory.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self)) &* prime
      a ^= a >> 32
      b ^= b >> 32
      c ^= c >> 32
      d ^= d >> 32
      offset += 32
    }
    var hash: UInt64 = 0
    for lane in [a, b, c, d] { hash = (hash ^ lane) &* prime }
    for index in whole..<memory.count {
      hash = unsafe (hash ^ UInt64(memory[index])) &* prime
    }
    return hash ^ hash >> 32
  }
}
