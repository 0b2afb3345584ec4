/// How long a program may run and how much it may write.
public struct ProgramLimits: Sendable {
  /// The most seconds.
  public var seconds: Double
  /// The largest file that it may write, in bytes; nil for any size.
  public var largestFile: Int?
  /// Whether it reads what strangers wrote: it then has no network and no home but its folder.
  public var isConfined: Bool

  /// Limits.
  public init(seconds: Double, largestFile: Int? = nil, isConfined: Bool = false) {
    self.seconds = seconds
    self.largestFile = largestFile
    self.isConfined = isConfined
  }
}
