import Findings
import Flow
import Project
import Source

/// A name that a file other than source code assigns, lists or passes on, with what it is given.
struct NamedEntry {
  let name: String
  /// The name without quotes.
  let range: ByteRange
  /// As it is written, without quotes; empty where the name stands alone.
  let value: String
  /// The names around it, outermost first: keys of JSON, tables of TOML, indented keys of YAML.
  let path: [String]
  let form: Form
  /// The name of the secret that the value refers to, where the value itself does not show it.
  let secret: String?
  /// Whether the value means what it says: `'$NAME'` in a dotenv file is that text.
  let isVerbatim: Bool

  enum Form {
    /// `NAME=value`, `NAME: value`.
    case assigned
    /// `- NAME`, `["NAME"]`.
    case listed
    /// Read by a page: `%NAME%`.
    case read
    /// Replaced in what a bundler builds: `--define:NAME=value`.
    case defined
    /// Written into a file that clients get.
    case written
  }

  init(
    _ name: String, at range: ByteRange, value: String, path: [String], form: Form,
    secret: String? = nil, isVerbatim: Bool = false
  ) {
    self.name = name
    self.range = range
    self.value = value
    self.path = path
    self.form = form
    self.secret = secret
    self.isVerbatim = isVerbatim
  }

  /// The name of the secret that the value refers to; nil where it refers to none.
  var reference: String? {
    secret ?? (isVerbatim ? nil : SecretText.reference(in: value))
  }

  /// The entries of a file, by what kind of file it is; none for source code and prose.
  static func all(in file: SourceFile) -> [NamedEntry] {
    switch FileKind(path: file.path) {
    case .dotenv: return dotenv(file)
    case .declaration: return DeclaredNames(file).entries()
    case .configuration: break
    case .script, .component, .swift, .text, .opaque: return []
    }
    let name = ProjectPath.name(of: file.path)
    switch ProjectPath.pathExtension(of: file.path) {
    case "json", "jsonc", "json5", "webmanifest": return json(file)
    case "yml", "yaml": return yaml(file)
    case "toml": return toml(file)
    case "html", "htm", "ejs", "hbs": return page(file)
    case "plist", "entitlements": return tree(file, JSONValue(readingPropertyList: file.bytes))
    case "pbxproj": return tree(file, JSONValue(readingOpenStep: file.bytes))
    case "xcconfig": return tree(file, JSONValue(readingXcodeSettings: file.bytes))
    case "tf", "tfvars", "hcl": return tree(file, JSONValue(readingTerraform: file.bytes))
    case "xcscheme", "xml": return XMLEntries(file).all()
    case "sh", "bash", "zsh": return shell(file)
    case "kts": return name.hasSuffix(".gradle.kts") ? GradleScript(file).entries() : []
    case "gradle": return GradleScript(file).entries() + LineScanner(file).entries()
    case "patch", "diff", "pem", "key", "p8", "template", "tmpl", "tpl", "pug":
      return []
    case "exs": return mix(file)
    case "gyb", "stencil": return generated(file)
    case "dockerfile", "Dockerfile", "containerfile", "Containerfile":
      return Dockerfile(file).entries()
    default: break
    }
    if name == ".babelrc" { return json(file) }
    if name == "Procfile" { return shell(file) }
    if name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") {
      return Dockerfile(file).entries()
    }
    return LineScanner(file).entries()
  }

  private static func shell(_ file: SourceFile) -> [NamedEntry] {
    ShellEntries(ShellScript(file.bytes, in: [0..<file.bytes.count])).all()
  }

  private static func dotenv(_ file: SourceFile) -> [NamedEntry] {
    DotenvFile(reading: file.bytes).entries.map { entry in
      NamedEntry(
        entry.name, at: entry.nameRange, value: file.text(entry.valueRange), path: [],
        form: .assigned, isVerbatim: entry.quote == .single)
    }
  }

  /// `--define:KEY=#{System.get_env("BEHEST_KEY")}` of a Phoenix application.
  private static func mix(_ file: SourceFile) -> [NamedEntry] {
    MixReader.definitions(in: file.bytes).map { defined in
      let value = Array(defined.value.utf8)
      let secret = Words(value, in: 0..<value.count).all.first { word in
        defined.value.contains("_env") && KeyName.mayMatter(word.text)
          && KeyName(word.text).isSecret
      }
      return NamedEntry(
        defined.name, at: defined.range, value: defined.value, path: [], form: .defined,
        secret: secret?.text)
    }
  }

  /// `%VITE_KEY%` and `<%= VITE_KEY %>`, which the bundler fills in.
  private static func page(_ file: SourceFile) -> [NamedEntry] {
    let comments = comments(of: file)
    return Words(file.bytes, in: 0..<file.bytes.count).all.compactMap { word in
      guard KeyName.mayMatter(word.text),
        !comments.contains(where: { $0.contains(word.range.lowerBound) })
      else { return nil }
      let before = file.bytes[..<word.range.lowerBound].suffix(24)
      let after = file.bytes[word.range.upperBound...].prefix(12)
      let isFilled =
        (before.last == UInt8(ascii: "%") && after.first == UInt8(ascii: "%"))
        || (String(decoding: before, as: UTF8.self).contains("<%")
          && String(decoding: after, as: UTF8.self).contains("%>"))
        || (String(decoding: before, as: UTF8.self).hasSuffix("%sveltekit.env.")
          && after.first == UInt8(ascii: "%"))
      guard isFilled else { return nil }
      return NamedEntry(word.text, at: word.range, value: "", path: [], form: .read)
    }
  }

  /// `<!-- … -->`.
  private static func comments(of file: SourceFile) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = file.bytes[...]
    while let start = rest.firstRange(of: Array("<!--".utf8)) {
      let inside = rest[start.upperBound...]
      let end = inside.firstRange(of: Array("-->".utf8))?.upperBound ?? rest.endIndex
      found.append(start.lowerBound..<end)
      rest = rest[end...]
    }
    return found
  }

  /// Templates of Swift code: `os.environ.get("NAME")` of gyb, `{{ argument.name }}` of Stencil.
  private static func generated(_ file: SourceFile) -> [NamedEntry] {
    Words(file.bytes, in: 0..<file.bytes.count).all.compactMap { word in
      guard KeyName.mayMatter(word.text) else { return nil }
      let line = file.bytes[..<word.range.lowerBound].suffix(80).split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      ).last
      let before = line.map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard before.contains("environ") || before.contains("getenv") || before.contains("{{")
      else { return nil }
      return NamedEntry(
        word.text, at: word.range, value: "$\(word.text)", path: [], form: .written)
    }
  }

  // MARK: trees

  private static func json(_ file: SourceFile) -> [NamedEntry] {
    tree(file, JSONValue(reading: file.bytes))
  }

  private static func tree(_ file: SourceFile, _ root: JSONValue?) -> [NamedEntry] {
    guard let root else { return [] }
    return EntryTree(file).entries(of: [([], root)])
  }

  /// Files that are no YAML yet, as templates of it, are read by their lines.
  private static func yaml(_ file: SourceFile) -> [NamedEntry] {
    guard let documents = JSONValue.documents(readingYAML: file.bytes) else {
      return LineScanner(file).entries()
    }
    return EntryTree(file).entries(of: documents.map { ([], $0) })
  }

  private static func toml(_ file: SourceFile) -> [NamedEntry] {
    let entries = TOMLFile(reading: file.bytes).entries
    return EntryTree(file).entries(of: entries.map { ($0.path, $0.value) })
  }
}

/// The words of a stretch of bytes that may be names: letters, digits and `_`.
struct Words {
  let all: [(text: String, range: ByteRange)]

  init(_ bytes: [UInt8], in stretch: Range<Int>) {
    var words: [(String, ByteRange)] = []
    var index = stretch.lowerBound
    let end = min(stretch.upperBound, bytes.count)
    while index < end {
      guard Words.isInName(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < end, Words.isInName(bytes[index]) { index += 1 }
      if bytes[start] < UInt8(ascii: "0") || bytes[start] > UInt8(ascii: "9") {
        words.append(
          (String(decoding: bytes[start..<index], as: UTF8.self), ByteRange(start, index)))
      }
    }
    all = words
  }

  static func isInName(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_")
  }
}
