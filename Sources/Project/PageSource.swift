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
    text = text.prefix { !$0.isWhitespace }
    // A template's expression says nothing here.
    if text.isEmpty || text.contains("{") || text.contains("<") { return [] }
    if text.hasPrefix("//") { return ["https:" + text] }
    if text.contains("://") || text.hasPrefix("data:") { return [String(text)] }
    let path = text.prefix { $0 != "?" && $0 != "#" }
    if path.hasPrefix("/") { return ["." + path, String(path)] }
    return path.hasPrefix("./") || path.hasPrefix("../") ? [String(path)] : ["./" + path]
  }
}
