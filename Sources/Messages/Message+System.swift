import Glibc

extension Message {
  /// What the system says is wrong, by its number: that of `errno` at the moment of asking.
  public static var systemError: Message { systemError(errno) }

  /// What the system says of the error of a number.
  public static func systemError(_ number: Int32) -> Message {
    let said = unsafe String(cString: strerror(number))
    return commonSystemErrors.contains(number)
      ? Message(stringLiteral: said) : Message(verbatim: said)
  }

  /// The errors of files that users meet, which the catalogue has rows for.
  public static let commonSystemErrors: [Int32] = [
    ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EFBIG, EROFS, EEXIST, EISDIR, ENOTDIR, ENOTEMPTY, ELOOP,
    ENAMETOOLONG, EIO, EBUSY, EMFILE, ENOMEM, EINVAL, EXDEV, ETXTBSY, ENODEV,
  ]
}
