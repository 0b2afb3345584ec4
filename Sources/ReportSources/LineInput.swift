import Glibc
import InputFiles

/// The lines of an open file as they arrive, none longer than a limit.
struct LineInput {
  /// Why a line cannot be had.
  enum Problem: MessageError {
    case tooLong(limit: Int)
    case system(Int32)

    var fullMessage: Message {
      switch self {
      case .tooLong(let limit): .largerThan(limit)
      case .system(let code): .systemError(code)
      }
    }
  }

  /// Where more comes from; nil where the buffer is all.
  private let descriptor: Int32?
  private let limit: Int
  /// What was read and not handed over; `start` is where that begins, `searched` up to where it
  /// holds no line break.
  private var buffer: [UInt8]
  private var start = 0
  private var searched = 0
  private var isAtEnd = false
  /// Whether the rest of a line that was too long is being passed over.
  private var isPassingOver = false

  /// - Parameters:
  ///   - buffer: What was read of the file before.
  ///   - limit: The most bytes of a line.
  init(descriptor: Int32? = nil, buffer: [UInt8] = [], limit: Int) {
    self.descriptor = descriptor
    self.buffer = Array(InputFile.withoutMark(buffer))
    self.limit = limit
  }

  /// Whether the next line can be had without waiting.
  var hasLine: Bool { buffer[max(start, searched)...].contains(0x0A) }

  /// The next line without its break; nil at the end of the file.
  mutating func next() -> Result<[UInt8], Problem>? {
    while true {
      if let end = buffer[max(start, searched)...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<end])
        start = end + 1
        searched = start
        if isPassingOver {
          isPassingOver = false
          continue
        }
        return line.count > limit ? .failure(.tooLong(limit: limit)) : .success(line)
      }
      searched = buffer.count
      if isPassingOver { drop() }
      if buffer.count - start > limit {
        drop()
        isPassingOver = true
        return .failure(.tooLong(limit: limit))
      }
      guard !isAtEnd else {
        let rest = Array(buffer[start...])
        drop()
        return rest.isEmpty || isPassingOver ? nil : .success(rest)
      }
      if let code = fill() {
        isAtEnd = true
        drop()
        return .failure(.system(code))
      }
    }
  }

  private mutating func drop() {
    buffer = []
    start = 0
    searched = 0
  }

  /// Reads on; returns the system's code where that failed.
  private mutating func fill() -> Int32? {
    guard let descriptor else {
      isAtEnd = true
      return nil
    }
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    guard let chunk = InputFile.chunk(of: descriptor) else { return errno }
    isAtEnd = chunk.isEmpty
    buffer += chunk
    return nil
  }
}
