import Project
import Source

/// The names in XML that is no property list: the variables and scripts of Xcode's schemes, and the
/// settings of Cordova's and Android's files.
struct XMLEntries {
  private let file: SourceFile

  /// What lies deeper is read with the path up to here.
  private static let deepest = 64

  init(_ file: SourceFile) { self.file = file }

  func all() -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var path: [String] = []
    /// The place in the entries of the name whose text comes next.
    var waiting: Int?
    for part in XMLFile(reading: file.bytes).parts {
      switch part {
      case .start(let tag):
        entries += scripts(tag, path)
        waiting = nil
        if let entry = named(tag, path) {
          if entry.value.isEmpty { waiting = entries.count }
          entries.append(entry)
        }
        if path.count < Self.deepest { path.append(tag.name) }
      case .text(let text):
        if let index = waiting {
          let entry = entries[index]
          entries[index] = NamedEntry(
            entry.name, at: entry.range, value: entry.value + text.string, path: entry.path,
            form: entry.form)
        }
      case .end(let name):
        waiting = nil
        // An end tag without its start changes nothing.
        if let last = path.lastIndex(of: name) { path.removeSubrange(last...) }
      }
    }
    return entries
  }

  /// `<EnvironmentVariable key="A" value="…"/>`, `<string name="A">…</string>`,
  /// `<meta-data android:name="A" android:value="…"/>`.
  private func named(_ tag: XMLFile.Tag, _ path: [String]) -> NamedEntry? {
    let key = tag.attribute("key") ?? tag.attribute("name") ?? tag.attribute("android:name")
    guard let key, !key.text.isEmpty else { return nil }
    let value = tag.attribute("value") ?? tag.attribute("default") ?? tag.attribute("android:value")
    // Other elements have names of classes and of themselves.
    guard value != nil || tag.name == "string" else { return nil }
    return NamedEntry(
      key.string, at: key.range(of: 0..<key.text.count), value: value?.string ?? "",
      path: path + [tag.name], form: .assigned)
  }

  /// What a scheme runs before and after a build.
  private func scripts(_ tag: XMLFile.Tag, _ path: [String]) -> [NamedEntry] {
    guard let script = tag.attribute("scriptText") else { return [] }
    return ShellEntries(ShellScript(in: script), path: path + [tag.name]).all()
  }
}
