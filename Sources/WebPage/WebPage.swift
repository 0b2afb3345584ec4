// One self-contained HTML page: a map, filters and every fact with the sentence that proves it.
//
// `PageWriter` writes a `Page` of `PageFact`s. The page needs no network and no server: styles and
// script are in it, a content security policy forbids all else, and without script the whole table
// is still there to read. All text of reports is escaped.
