/// The scripts that a page loads.
package struct HTMLScripts: Hashable, Sendable {
  /// The values of the `src` attributes of its `<script>` elements, in source order.
  package let sources: [String]

  /// Reads the tags of a page; comments are passed over. Anything that is no tag is ignored.
  package init(reading bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    var sources: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        guard let end = rest.end(of: "-->") else { break }
        rest = rest[end...]
      } else if rest.prefix(7).lowercased() == "<script" {
        let end = rest.firstIndex(of: ">") ?? rest.endIndex
        if let source = HTMLScripts.attribute("src", in: rest[..<end]) { sources.append(source) }
        rest = rest[end...]
      } else {
        rest = rest.dropFirst()
      }
    }
    self.sources = sources
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    var rest = tag
    while let space = rest.firstIndex(where: \.isWhitespace) {
      rest = rest[space...].drop(while: \.isWhitespace)
      guard rest.lowercased().hasPrefix(name + "=") else { continue }
      let value = rest.dropFirst(name.count + 1)
      guard let quote = value.first, quote == "\"" || quote == "'" else {
        return String(value.prefix { !$0.isWhitespace })
      }
      return String(value.dropFirst().prefix { $0 != quote })
    }
    return nil
  }
}

extension Substring {
  /// Where a text ends that occurs for the first time; nil where it does not.
  fileprivate func end(of text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
