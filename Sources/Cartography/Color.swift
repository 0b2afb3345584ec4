internal import Glibc

/// A colour of the sRGB space.
public struct Color: Hashable, Sendable {
  /// Red, 0 through 255.
  public let red: UInt8
  /// Green, 0 through 255.
  public let green: UInt8
  /// Blue, 0 through 255.
  public let blue: UInt8

  /// Makes a colour from its hexadecimal form, `0x1D91C0`.
  public init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// The form `#1d91c0`.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = [red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "#" + String(decoding: bytes, as: UTF8.self)
  }

  /// CIE L*: 0 is black, 100 white; what is left in greyscale.
  public var lightness: Double { lab.l }

  /// The colour in CIE L*a*b* under D65.
  var lab: (l: Double, a: Double, b: Double) {
    func linear(_ byte: UInt8) -> Double {
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let (r, g, b) = (linear(red), linear(green), linear(blue))
    func root(_ t: Double) -> Double { t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116 }
    let x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
    let y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b)
    let z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }

  /// The sRGB colour nearest to an L*a*b* triple; what lies outside is clipped.
  init(l: Double, a: Double, b: Double) {
    func cube(_ t: Double) -> Double {
      let third = t * t * t
      return third > 216.0 / 24389 ? third : (116 * t - 16) * 27 / 24389
    }
    let fy = (l + 16) / 116
    let x = cube(fy + a / 500) * 0.95047
    let y = cube(fy)
    let z = cube(fy - b / 200) * 1.08883
    func byte(_ linear: Double) -> UInt8 {
      let value =
        linear <= 0.0031308 ? 12.92 * linear : 1.055 * pow(max(linear, 0), 1 / 2.4) - 0.055
      return UInt8(max(0, min(255, (value * 255).rounded())))
    }
    red = byte(3.2404542 * x - 1.5371385 * y - 0.4985314 * z)
    green = byte(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z)
    blue = byte(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)
  }

  /// The contrast ratio with another colour, 1 through 21 (WCAG 2.1).
  public func contrast(with other: Color) -> Double {
    func luminance(_ color: Color) -> Double {
      let t = (color.lightness + 16) / 116
      return color.lightness > 8 ? t * t * t : color.lightness * 27 / 24389
    }
    let pair = [luminance(self), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  /// The colour with a share of white in it.
  func mixedWithWhite(_ share: Double) -> Color {
    func byte(_ own: UInt8) -> UInt32 {
      UInt32((Double(own) * (1 - share) + 255 * share).rounded())
    }
    return Color(byte(red) << 16 | byte(green) << 8 | byte(blue))
  }

  /// White.
  public static let white = Color(0xFFFFFF)
}
