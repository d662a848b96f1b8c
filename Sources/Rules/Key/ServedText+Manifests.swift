import Project
import Source

/// Scripts and pages within Kubernetes' manifests and the templates of them: what a ConfigMap holds
/// under a name that ends in `.js` is mounted into a web server.
extension ServedText {
  /// Whether a file may describe such a ConfigMap.
  static func isManifest(_ file: SourceFile) -> Bool {
    ["yaml", "yml", "tpl"].contains(ProjectPath.pathExtension(of: file.path))
      && file.bytes.firstRange(of: Array("ConfigMap".utf8)) != nil
  }

  /// The stretches of a file that are scripts or pages.
  ///
  /// Read by lines, for what fills templates in makes no YAML of them.
  static func scripts(inManifest file: SourceFile) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // The indentation of the entry that the lines belong to.
    var open: Int?
    var start = 0
    for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      guard let first = line.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { continue }
      let indentation = first - line.startIndex
      if let outer = open {
        if indentation > outer {
          found.append(start..<(start + line.count))
          continue
        }
        open = nil
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isPage(line[first..<colon]) else {
        continue
      }
      open = indentation
      found.append((start + (colon - line.startIndex))..<(start + line.count))
    }
    return found
  }

  /// `config.js`, quoted or not.
  private static func isPage(_ key: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: key, as: UTF8.self).filter { $0 != "\"" && $0 != "'" }
    return [".js", ".mjs", ".html"].contains { name.hasSuffix($0) }
      && !name.contains(where: \.isWhitespace)
  }
}
