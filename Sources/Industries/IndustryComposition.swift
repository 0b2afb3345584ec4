/// What a product becomes by processing: 苹果 and 加工 are the processing of fruit and nuts.
public enum IndustryComposition {
  /// The crop or animal, and the manufacture of it. The narrowest that applies is taken.
  private static let manufactures: [(product: IndustryCode?, manufacture: IndustryCode?)] = [
    ("A0111", "C1311"), ("A0112", "C1312"), ("A0113", "C1313"), ("A0119", "C1314"),
    ("A011", "C131"), ("A0121", "C1392"), ("A0122", "C1331"), ("A0123", "C1391"),
    ("A0133", "C1340"), ("A0134", "C1610"), ("A0141", "C1371"), ("A0142", "C1372"),
    ("A014", "C137"), ("A015", "C1373"), ("A0164", "C1530"), ("A0163", "C13"), ("A016", "C1373"),
    ("A017", "C2730"), ("A01", "C13"), ("A024", "C201"), ("A0252", "C1373"), ("A031", "C1351"),
    ("A032", "C1352"), ("A03", "C135"), ("A04", "C136"), ("A", "C13"),
  ].map { (IndustryCode($0.0), IndustryCode($0.1)) }

  /// The manufacture that processes a product; `other` where the product is unknown, and the
  /// product's own code where it is manufactured already (钢材 and 加工).
  public static func manufacture(of product: IndustryCode?, or other: IndustryCode) -> IndustryCode
  {
    guard let product else { return other }
    let row = manufactures.first { row in row.product.map { product.isWithin($0) } ?? false }
    if let manufacture = row?.manufacture { return manufacture }
    return product.section == other.section ? product : other
  }
}
