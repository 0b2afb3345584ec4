import Glibc

/// The terminal that standard output may be.
enum Terminal {
  /// The cells of a line: of the terminal, else 80.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
