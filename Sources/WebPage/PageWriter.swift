internal import ByteCoding

/// Writes pages as HTML: `page.html` with style, script and data put in.
///
/// Cost: linear in the facts; 20,000 of them make some 2.6 MB.
public enum PageWriter {
  /// The document.
  public static func write(_ page: Page) -> [UInt8] {
    let template = String(decoding: PackageResources.page_html, as: UTF8.self)
    let data = PageData(page).bytes
    var html = HTMLText(capacity: data.count + 400_000)
    for (index, piece) in template.split(separator: "{{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstRange(of: "}}") else {
        html.raw(String(piece))
        continue
      }
      let name = piece[..<end.lowerBound]
      if name == "data" { html.bytes(data) } else { fill(name, of: page, into: &html) }
      html.raw(String(piece[end.upperBound...]))
    }
    return html.finished
  }

  /// Puts in what a name of the template stands for.
  private static func fill(_ name: Substring, of page: Page, into html: inout HTMLText) {
    switch name {
    case "policy": html.text(policy)
    case "style": html.bytes(style)
    case "script": html.bytes(script)
    case "map": MapMarkup.write(page.map, to: &html)
    default: html.text(PageText.chinese(name.split(separator: " ").last ?? name))
    }
  }

  /// Only this script and this style run, whatever a report's text might bring with it, and nothing
  /// is fetched or sent.
  private static let policy = [
    "default-src 'none'", "style-src '\(SHA256.policySource(style))'",
    "script-src '\(SHA256.policySource(script))'", "base-uri 'none'", "form-action 'none'",
  ].joined(separator: "; ")

  private static let style = PackageResources.page_css + PackageResources.print_css

  /// The parts of the script, each of which uses what stands before it; in one scope of their own.
  private static let script =
    Array("'use strict';\n(function () {\n".utf8)
    + [
      PackageResources.dom_js, PackageResources.words_js, PackageResources.facts_js,
      PackageResources.view_js, PackageResources.filter_js, PackageResources.sorting_js,
      PackageResources.address_js, PackageResources.lookup_js, PackageResources.corrections_js,
      PackageResources.tree_js, PackageResources.map_js, PackageResources.table_js,
      PackageResources.review_js, PackageResources.panel_js, PackageResources.files_js,
      PackageResources.saving_js, PackageResources.controls_js, PackageResources.start_js,
    ].joined(separator: Array("\n".utf8))
    + Array("}());\n".utf8)
}
