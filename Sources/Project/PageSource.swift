/// The `src` of a `<script>` as module specifiers.
package enum PageSource {
  /// What a `src` may lead to. A path from the root of the site begins in the folder of the page, or
  /// where the tool that serves the page has its root: both are given.
  package static func specifiers(_ source: String) -> [String] {
    var text = source[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    for root in ["%PUBLIC_URL%", "%BASE_URL%", "%sveltekit.assets%"] where text.hasPrefix(root) {
      text = text.dropFirst(root.count)
    }
    if let file = staticFile(in: text) { return places(ofStatic: file) }
    text = text.prefix { !$0.isWhitespace }
    // Another template's expression says nothing here.
    if text.isEmpty || text.contains("{") || text.contains("<") { return [] }
    if text.hasPrefix("//") { return ["https:" + text] }
    if text.contains("://") || text.hasPrefix("data:") { return [String(text)] }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    if path.hasPrefix("/") { return ["." + path, String(path)] }
    return path.hasPrefix("./") || path.hasPrefix("../") ? [String(path)] : ["./" + path]
  }

  /// The script that a template's expression names: `{% static 'js/app.js' %}` of Django,
  /// `{{ url_for('static', filename='js/app.js') }}` of Flask, `{{ asset('js/app.js') }}` of Twig.
  private static func staticFile(in text: Substring) -> Substring? {
    guard text.hasPrefix("{%") || text.hasPrefix("{{"),
      ["static", "asset", "url_for"].contains(where: text.contains)
    else { return nil }
    let name = text.split { $0 == "'" || $0 == "\"" }.last { part in
      [".js", ".mjs", ".ts"].contains(where: part.hasSuffix)
    }
    return name.map { $0.drop { $0 == "/" } }
  }

  /// The folder of static files lies beside that of the templates, or above it.
  private static func places(ofStatic file: Substring) -> [String] {
    ["", "../", "../../", "../../../"].map { "./\($0)static/\(file)" } + ["/\(file)"]
  }
}
