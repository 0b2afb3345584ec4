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

  /// CGCS2000 / Gauss-Kruger CM 111E in metres.
  static let gaussKruger = ReferenceSystem(
    number: "4508", name: "CGCS2000 / Gauss-Kruger CM 111E", projection: "tmerc",
    ellipsoid: "EPSG:1024", isGeographic: false,
    definition: """
      PROJCRS["CGCS2000 / Gauss-Kruger CM 111E",\
      BASEGEOGCRS["China Geodetic Coordinate System 2000",DATUM["China 2000",\
      ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,\
      ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4490]],CONVERSION["Gauss-Kruger CM 111E",\
      METHOD["Transverse Mercator",ID["EPSG",9807]],PARAMETER["Latitude of natural origin",0,\
      ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],\
      PARAMETER["Longitude of natural origin",111,ANGLEUNIT["degree",0.0174532925199433],\
      ID["EPSG",8802]],PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1],\
      ID["EPSG",8805]],PARAMETER["False easting",500000,LENGTHUNIT["metre",1],ID["EPSG",8806]],\
      PARAMETER["False northing",0,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],\
      AXIS["northing (X)",north,ORDER[1],LENGTHUNIT["metre",1]],\
      AXIS["easting (Y)",east,ORDER[2],LENGTHUNIT["metre",1]],ID["EPSG",4508]]
      """)
}
