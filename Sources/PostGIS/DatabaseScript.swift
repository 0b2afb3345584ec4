import ByteCoding
import GeoPackage
import SimpleFeatures

/// The SQL that puts the layers of a run into a schema, for one transaction of psql.
///
/// Tables stay where their columns do, so that what others granted on them and built on them stays;
/// those whose columns differ, and those that the run no longer has, are dropped.
struct DatabaseScript {
  let schema: String
  let tables: [DatabaseTable]
  let content: DatabaseContent

  /// The script.
  var bytes: [UInt8] {
    var script = ByteWriter(capacity: 1 << 20)
    appendOpening(to: &script)
    for table in tables { table.appendStructure(to: &script) }
    for table in tables { table.appendRows(to: &script) }
    appendStyles(to: &script)
    appendProject(to: &script)
    return script.bytes
  }

  private var quotedSchema: String { SQLText.identifier(schema) }

  private func appendOpening(to script: inout ByteWriter) {
    let wanted = tables.map { "(\(SQLText.literals([$0.name, $0.comment])))" }
    script.append(
      """
      SET LOCAL standard_conforming_strings = on;
      SET LOCAL client_min_messages = warning;
      \\o /dev/null
      SELECT pg_advisory_xact_lock(hashtext('jintu'), hashtext(\(SQLText.literal(schema))));
      \\o
      SELECT \(SQLText.literal("CREATE SCHEMA " + quotedSchema))
      WHERE NOT EXISTS (
        SELECT FROM pg_namespace WHERE nspname = \(SQLText.literal(schema))) \\gexec
      SET LOCAL search_path = \(quotedSchema);
      SELECT format('DROP TABLE %I', relname)
      FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname = \(SQLText.literal(schema)) AND relkind = 'r'
        AND obj_description(pg_class.oid) LIKE \(SQLText.literal("% \(DatabaseTable.mark) %"))
        AND (relname, obj_description(pg_class.oid)) NOT IN (VALUES \(wanted.joined(separator: ", ")))
      \\gexec

      """)
  }

  /// The styles, where QGIS looks for them: it finds the table by the search path, so that it stands in
  /// `public` where that may be written to. Styles of others stay, and newer ones of theirs come first.
  private func appendStyles(to script: inout ByteWriter) {
    let styled = tables.flatMap { table in
      table.source.styles.enumerated().map { (table.source.layer, $0.offset == 0, $0.element) }
    }
    let mark = SQLText.literal("%\(DatabaseTable.mark))")
    script.append(
      """
      SELECT CASE WHEN EXISTS (
        SELECT FROM pg_namespace n LEFT JOIN pg_class t ON relnamespace = n.oid AND relname = 'layer_styles'
        WHERE nspname = 'public' AND has_schema_privilege(n.oid, 'USAGE') AND CASE
          WHEN t.oid IS NULL THEN has_schema_privilege(n.oid, 'CREATE')
          ELSE has_table_privilege(t.oid, 'INSERT') AND has_table_privilege(t.oid, 'DELETE') END)
        THEN 'public' ELSE \(SQLText.literal(schema)) END AS styles \\gset
      CREATE TABLE IF NOT EXISTS :"styles".layer_styles (id serial PRIMARY KEY, f_table_catalog varchar,
        f_table_schema varchar, f_table_name varchar, f_geometry_column varchar, stylename text,
        styleqml xml, stylesld xml, useasdefault boolean, description text,
        owner varchar(63) DEFAULT current_user, ui xml, update_time timestamp DEFAULT now(), type varchar);
      DELETE FROM :"styles".layer_styles WHERE f_table_catalog = current_database()
        AND f_table_schema = \(SQLText.literal(schema)) AND description LIKE \(mark);

      """)
    guard !styled.isEmpty else { return }
    let rows = styled.map { layer, isFirst, style in
      "(current_database(), \(SQLText.literals([schema, layer.name, "geom", style.name])), "
        + "XMLPARSE(DOCUMENT \(SQLText.literal(style.qml))), \(isFirst), "
        + SQLText.literals(["\(layer.alias) \(DatabaseTable.mark))", content.lastChange]) + ")"
    }
    script.append(
      """
      INSERT INTO :"styles".layer_styles (f_table_catalog, f_table_schema, f_table_name,
        f_geometry_column, stylename, styleqml, useasdefault, description, update_time) VALUES
      \(rows.joined(separator: ",\n"));

      """)
  }

  /// The project, in the table that QGIS keeps projects in.
  private func appendProject(to script: inout ByteWriter) {
    let changed = SQLText.literal(content.lastChange)
    script.append(
      """
      CREATE TABLE IF NOT EXISTS qgis_projects (name text PRIMARY KEY, metadata jsonb, content bytea);
      INSERT INTO qgis_projects VALUES (\(SQLText.literal(content.projectName)),
        jsonb_build_object('last_modified_time', \(changed), 'last_modified_user', 'jintu'),
        \(SQLText.literal(content.project)))
      ON CONFLICT (name) DO UPDATE SET metadata = excluded.metadata, content = excluded.content;

      """)
  }
}
