/// The tables that every GeoPackage has (OGC 12-128r17, annex C), those of the schema extension
/// (annex F.9), and the table in which QGIS keeps styles.
package enum GeoPackageSchema {
  /// "GPKG", which marks the file for what it is (requirement 2).
  package static let applicationID = 0x4750_4B47
  /// Version 1.3.0.
  package static let userVersion = 10300

  /// The empty tables.
  package static let tables = """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL PRIMARY KEY,
      organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL,
      definition TEXT NOT NULL,
      description TEXT
    );
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY,
      data_type TEXT NOT NULL,
      identifier TEXT UNIQUE,
      description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE,
      min_y DOUBLE,
      max_x DOUBLE,
      max_y DOUBLE,
      srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
    );
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL,
      column_name TEXT NOT NULL,
      geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL,
      z TINYINT NOT NULL,
      m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
    );
    CREATE TABLE gpkg_extensions (
      table_name TEXT,
      column_name TEXT,
      extension_name TEXT NOT NULL,
      definition TEXT NOT NULL,
      scope TEXT NOT NULL,
      CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
    );
    CREATE TABLE gpkg_data_columns (
      table_name TEXT NOT NULL,
      column_name TEXT NOT NULL,
      name TEXT,
      title TEXT,
      description TEXT,
      mime_type TEXT,
      constraint_name TEXT,
      CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
      CONSTRAINT gdc_tn UNIQUE (table_name, name)
    );
    CREATE TABLE gpkg_data_column_constraints (
      constraint_name TEXT NOT NULL,
      constraint_type TEXT NOT NULL,
      value TEXT,
      min NUMERIC,
      min_is_inclusive BOOLEAN,
      max NUMERIC,
      max_is_inclusive BOOLEAN,
      description TEXT,
      CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value)
    );
    CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      f_table_catalog TEXT,
      f_table_schema TEXT,
      f_table_name TEXT,
      f_geometry_column TEXT,
      styleName TEXT,
      styleQML TEXT,
      styleSLD TEXT,
      useAsDefault BOOLEAN,
      description TEXT,
      owner TEXT,
      ui TEXT,
      update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))
    );
    """

  /// WGS 84 as well-known text, longitude and latitude in degrees.
  package static let wgs84 = """
    GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
    AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
    AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
    AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]
    """

  /// A row of `gpkg_spatial_ref_sys`.
  package struct ReferenceSystem {
    package let name: String
    package let id: Int
    package let organization: String
    package let definition: String
    package let description: String
  }

  /// The reference systems that requirement 11 wants.
  package static let referenceSystems = [
    ReferenceSystem(
      name: "Undefined Cartesian SRS", id: -1, organization: "NONE", definition: "undefined",
      description: "undefined Cartesian coordinate reference system"),
    ReferenceSystem(
      name: "Undefined geographic SRS", id: 0, organization: "NONE", definition: "undefined",
      description: "undefined geographic coordinate reference system"),
    ReferenceSystem(
      name: "WGS 84 geodetic", id: 4326, organization: "EPSG", definition: wgs84,
      description: "longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid"),
  ]

  /// The extension that the spatial index is (annex F.3).
  package static let indexExtension = "http://www.geopackage.org/spec130/#extension_rtree"
  /// The extension that field names for readers are (annex F.9).
  package static let schemaExtension = "http://www.geopackage.org/spec130/#extension_schema"

  /// The triggers that keep the spatial index of a table right when others edit it (annex F.3). They
  /// use functions that the editing program brings, so they are made after all rows are in.
  package static func indexTriggers(table: String) -> String {
    let index = "rtree_\(table)_geom"
    let entry = """
      INSERT OR REPLACE INTO "\(index)" VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), \
      ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
      """
    let present = "(NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
    let absent = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    return """
      CREATE TRIGGER "\(index)_insert" AFTER INSERT ON "\(table)" WHEN \(present)
      BEGIN \(entry) END;
      CREATE TRIGGER "\(index)_update1" AFTER UPDATE OF geom ON "\(table)"
      WHEN OLD.fid = NEW.fid AND \(present)
      BEGIN \(entry) END;
      CREATE TRIGGER "\(index)_update2" AFTER UPDATE OF geom ON "\(table)"
      WHEN OLD.fid = NEW.fid AND \(absent)
      BEGIN DELETE FROM "\(index)" WHERE id = OLD.fid; END;
      CREATE TRIGGER "\(index)_update3" AFTER UPDATE ON "\(table)"
      WHEN OLD.fid != NEW.fid AND \(present)
      BEGIN DELETE FROM "\(index)" WHERE id = OLD.fid; \(entry) END;
      CREATE TRIGGER "\(index)_update4" AFTER UPDATE ON "\(table)"
      WHEN OLD.fid != NEW.fid AND \(absent)
      BEGIN DELETE FROM "\(index)" WHERE id IN (OLD.fid, NEW.fid); END;
      CREATE TRIGGER "\(index)_delete" AFTER DELETE ON "\(table)" WHEN OLD.geom NOT NULL
      BEGIN DELETE FROM "\(index)" WHERE id = OLD.fid; END;
      """
  }
}
