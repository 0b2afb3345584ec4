/// A reference system as QGIS writes it.
///
/// The definition is well-known text of 2019 (ISO 19162): QGIS 3.22 reads a project's system from it
/// rather than from the authority's code alone, and newer versions take either.
struct ReferenceSystem {
  /// The number in the EPSG register.
  let number: String
  /// The register's name.
  let name: String
  /// PROJ's word for the projection.
  let projection: String
  /// The ellipsoid's code.
  let ellipsoid: String
  /// Whether coordinates are degrees.
  let isGeographic: Bool
  /// Well-known text.
  let definition: String

  /// WGS 84 in degrees.
  static let wgs84 = ReferenceSystem(
    number: "4326", name: "WGS 84", projection: "longlat", ellipsoid: "EPSG:7030",
    isGeographic: true,
    definition: """
      GEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563,\
      LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],\
      CS[ellipsoidal,2],AXIS["geodetic latitude (Lat)",north,ORDER[1],\
      ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],\
      ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]]
      """)

  /// CGCS2000 / Gauss-Kruger in metres, the national system of the 6-degree zone that a longitude
  /// lies in: EPSG:4502 has the central meridian 75 E, the following numbers those further east.
  static func gaussKruger(at longitude: Double) -> ReferenceSystem {
    let zone = min(max(Int((longitude / 6).rounded(.down)), 12), 22)
    let (meridian, number) = (zone * 6 + 3, 4502 + zone - 12)
    return gaussKruger(meridian: meridian, number: number)
  }

  private static func gaussKruger(meridian: Int, number: Int) -> ReferenceSystem {
    ReferenceSystem(
      number: "\(number)", name: "CGCS2000 / Gauss-Kruger CM \(meridian)E", projection: "tmerc",
      ellipsoid: "EPSG:1024", isGeographic: false,
      definition: """
        PROJCRS["CGCS2000 / Gauss-Kruger CM \(meridian)E",\
        BASEGEOGCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",\
        ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,\
        ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4490]],CONVERSION["Gauss-Kruger CM \(meridian)E",\
        METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0,\
        ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],\
        PARAMETER["Longitude of natural origin",\(meridian),ANGLEUNIT["degree",0.0174532925199433],\
        ID["EPSG",8802]],PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1],\
        ID["EPSG",8805]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1],ID["EPSG",8806]],\
        PARAMETER["False northing",0,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],\
        AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],\
        AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]],ID["EPSG",\(number)]]
        """)
  }
}
