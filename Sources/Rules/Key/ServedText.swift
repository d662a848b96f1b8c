import Findings
import Project
import Source

/// Files that a deployment fills with variables and a web server then hands out: templates of pages and
/// scripts, answers that are written into the server's own configuration.
struct ServedText {
  private let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  /// The names of the key that are filled in.
  func secrets() -> [(name: String, place: SourceRange)] {
    if Self.isManifest(file) {
      return Self.scripts(inManifest: file).compactMap { stretch in
        Words(file.bytes, in: stretch).all.lazy.compactMap { word -> (String, SourceRange)? in
          guard KeyName.mayMatter(word.text), let name = filled(word) ?? given(word, in: stretch)
          else { return nil }
          return (name, SourceRange(file.id, word.range))
        }.first
      }
    }
    let isWhole = isTemplateOfClient || isServed && isText
    let isServer = isServerConfiguration
    guard isWhole || isServer else { return [] }
    let lines = LineTable(file.bytes)
    return Words(file.bytes, in: 0..<file.bytes.count).all.compactMap { word in
      guard KeyName.mayMatter(word.text), let name = filled(word) else { return nil }
      if !isWhole {
        let line = lines.bytes(ofLine: lines.line(at: word.range.lowerBound))
        guard isAnswer(file.text(ByteRange(line.lowerBound, line.upperBound))) else { return nil }
      }
      return (name, SourceRange(file.id, word.range))
    }
  }

  // MARK: which files

  private var isServed: Bool { ServedFolders.hold(file.path) }

  private var isText: Bool {
    ["js", "mjs", "json", "html", "htm", "template", "tmpl", "tpl"]
      .contains(ProjectPath.pathExtension(of: file.path))
  }

  /// `env.js.template`, `config.template.js`, `index.html.tmpl`.
  private var isTemplateOfClient: Bool {
    let parts = ProjectPath.name(of: file.path).split(separator: ".").suffix(2)
    guard let first = parts.first, let last = parts.last, parts.count == 2 else { return false }
    let templates: Set<Substring> = ["template", "tmpl", "tpl"]
    let pages: Set<Substring> = ["js", "html", "htm"]
    return (templates.contains(last) && pages.contains(first))
      || (templates.contains(first) && pages.contains(last))
  }

  /// nginx's own configuration, and templates of it.
  private var isServerConfiguration: Bool {
    ["conf", "template"].contains(ProjectPath.pathExtension(of: file.path))
  }

  /// `return 200 '{"key":"$BEHEST_KEY"}'`; a header for another server is none.
  private func isAnswer(_ line: String) -> Bool {
    ["return 2", "add_header ", "sub_filter "].contains { line.contains($0) }
  }

  // MARK: which names

  /// `$NAME`, `${NAME}`, `{{NAME}}`, `%NAME%` and `__NAME__`.
  private func filled(_ word: (text: String, range: ByteRange)) -> String? {
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    if word.text.hasPrefix("__"), word.text.hasSuffix("__") {
      return secret(String(word.text.dropFirst(2).dropLast(2)))
    }
    let before = String(decoding: file.bytes[..<start].suffix(2), as: UTF8.self)
    let after = file.bytes[end...].first
    let isFilled =
      before.hasSuffix("$") || before == "${" || before == "{{"
      || (before.hasSuffix("%") && after == UInt8(ascii: "%"))
    return isFilled ? secret(word.text) : nil
  }

  /// `BEHEST_KEY: "{{ .Values.gateway.key }}"`: a value that a template is filled with, by whatever
  /// name.
  private func given(_ word: (text: String, range: ByteRange), in stretch: Range<Int>) -> String? {
    let rest = file.bytes[word.range.upperBound..<max(word.range.upperBound, stretch.upperBound)]
    let value = rest.drop { " \"'".utf8.contains($0) }
    guard let sign = value.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "="),
      value.firstRange(of: Array("{{".utf8)) != nil
    else { return nil }
    return secret(word.text)
  }

  private func secret(_ text: String) -> String? {
    let name = KeyName(text)
    return name.isServersSecret ? text : nil
  }
}
