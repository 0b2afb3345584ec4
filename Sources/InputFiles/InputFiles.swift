// Files that come from outside, read: bytes of a file, tables of tab-separated and delimited values,
// JSON. Whatever is wrong is one `InputError` with file, line and what to do. Depends on nothing.
//
//     let table = try TableFile(path: "Gazetteer/units.tsv", header: ["unit", "slug"])
//     for row in table.rows { print(row.line, row.cells) }
