package import GRDB

extension GeoPackageSchema {
  /// Makes an empty database a GeoPackage: its marks in the header, the tables, the reference
  /// systems.
  package static func create(in db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = \(applicationID);
        PRAGMA user_version = \(userVersion);
        """)
    try db.execute(sql: tables)
    for system in referenceSystems {
      try db.execute(
        sql: "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          system.name, system.id, system.organization, system.id, system.definition,
          system.description,
        ])
    }
  }
}
