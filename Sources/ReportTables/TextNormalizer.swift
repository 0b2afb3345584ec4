/// The one normalisation step: what a code point is read as.
///
/// Full-width ASCII forms become ASCII (`，` is `,`, `８` is `8`), compatibility and radical code
/// points their ideographs, traditional characters the simplified ones, vertical forms the plain ones, odd spaces and control characters a space. Marks that print
/// nothing are dropped. Chinese quotes, brackets, dashes and the full stop stay as they are.
package enum TextNormalizer {
  /// What is read for a printed scalar, or nil where nothing is.
  package static func normalize(_ scalar: UInt32) -> UInt32? {
    if scalar < 0x80 {
      return scalar < 0x20 && scalar != 0x0A && scalar != 0x0D || scalar == 0x7F ? 0x20 : scalar
    }
    if scalar >= 0x4E00, scalar <= 0x9FFF {
      return TraditionalCharacters.simplified(scalar) ?? scalar
    }
    switch scalar {
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x2028, 0x2029, 0x85: return 0x0A
    case 0x80...0xA0, 0x3000, 0x2000...0x200A, 0x202F, 0x205F, 0x1680: return 0x20
    // Text between these is shown backwards: digits across them are no number.
    case 0x202D, 0x202E: return 0x20
    case 0x200B...0x200F, 0x202A...0x202C, 0x2060...0x206F, 0xFEFF, 0xAD, 0xFE00...0xFE0F, 0x61C,
      0xE0000...0xE0FFF:
      return nil
    case 0xFE10...0xFE6B: return verticalAndSmallForms[scalar] ?? scalar
    case 0x2010...0x2012, 0x2212: return 0x2D
    case 0x2013, 0x2015: return 0x2014
    case 0x223C, 0x301C: return 0x7E
    default:
      // A compatibility form may stand for a traditional character.
      let ideograph = CompatibilityIdeographs.ideograph(for: scalar) ?? scalar
      return TraditionalCharacters.simplified(ideograph) ?? ideograph
    }
  }

  private static let verticalAndSmallForms: [UInt32: UInt32] = [
    0xFE10: 0x2C, 0xFE11: 0x3001, 0xFE12: 0x3002, 0xFE13: 0x3A, 0xFE14: 0x3B, 0xFE15: 0x21,
    0xFE16: 0x3F, 0xFE30: 0x2026, 0xFE31: 0x2014, 0xFE35: 0x28, 0xFE36: 0x29, 0xFE3D: 0x300A,
    0xFE3E: 0x300B, 0xFE41: 0x201C, 0xFE42: 0x201D, 0xFE43: 0x2018, 0xFE44: 0x2019, 0xFE50: 0x2C,
    0xFE51: 0x3001, 0xFE52: 0x2E, 0xFE54: 0x3B, 0xFE55: 0x3A, 0xFE56: 0x3F, 0xFE57: 0x21,
    0xFE58: 0x2014, 0xFE63: 0x2D, 0xFE62: 0x2B, 0xFE59: 0x28, 0xFE5A: 0x29, 0xFE6A: 0x25,
  ]
}
