import Project
import Source

/// The entries of a configuration that is a tree of names, lists and texts: JSON, YAML, TOML.
struct EntryTree {
  private let file: SourceFile

  init(_ file: SourceFile) { self.file = file }

  /// In the order of the file.
  func entries(of roots: [(path: [String], value: JSONValue)]) -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var waiting = Array(roots.reversed())
    while let (path, value) = waiting.popLast() {
      switch value.content {
      case .object(let members):
        entries += pair(members, path)
        for member in members.reversed() {
          entries.append(
            NamedEntry(
              member.key, at: unquoted(member.keyRange), value: text(of: member.value), path: path,
              form: .assigned))
          waiting.append((path + [member.key], member.value))
        }
      case .array(let elements):
        for element in elements.reversed() {
          // `NAME=value` is an assignment, and read as one below.
          if let text = element.string, !text.contains("=") {
            entries.append(
              NamedEntry(
                text, at: unquoted(element.range), value: "", path: path, form: .listed))
          }
          waiting.append((path, element))
        }
      case .string:
        if Self.isProse(path) { continue }
        entries += ShellEntries(script(in: value.range), path: path).all()
      case .number, .bool, .null: continue
      }
    }
    return entries.sorted { $0.range.start < $1.range.start }
  }

  private func text(of value: JSONValue) -> String {
    switch value.content {
    case .string(let text), .number(let text): text
    case .object, .array, .bool, .null: ""
    }
  }

  // MARK: strings

  /// Names of entries that hold text for people, or patterns; they run nothing.
  private static let prose: Set<String> = [
    "name", "description", "title", "message", "summary", "comment", "help", "regex", "pattern",
    "keywords", "body", "text", "display", "displayName", "if", "when", "stopwords", "regexes",
  ]

  private static func isProse(_ path: [String]) -> Bool { path.last.map(prose.contains) ?? false }

  private func script(in range: ByteRange) -> ShellScript {
    let bytes = file.bytes
    let (start, end) = (range.lowerBound, min(range.upperBound, bytes.count))
    guard end - start >= 2, let quote = bytes[start..<end].first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes[end - 1] == quote
    else { return ShellScript(bytes, in: [start..<end]) }
    var width = 1
    while width < 3, end - start >= 2 * (width + 2), bytes[start + width] == quote,
      bytes[start + width + 1] == quote
    {
      width = 3
    }
    return ShellScript(
      bytes, in: [(start + width)..<(end - width)],
      quote == UInt8(ascii: "\"") ? .escaped : .plain)
  }

  private func unquoted(_ range: ByteRange) -> ByteRange {
    guard range.upperBound <= file.bytes.count, range.upperBound - range.lowerBound >= 2,
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(file.bytes[range.lowerBound])
    else { return range }
    return ByteRange(range.lowerBound + 1, range.upperBound - 1)
  }

  // MARK: lists of variables

  /// `{ "name": "NEXT_PUBLIC_X", "value": "…" }`, as Kubernetes and many hosts list variables.
  private func pair(_ members: [JSONValue.Member], _ path: [String]) -> [NamedEntry] {
    guard let name = members.first(where: { NamedEntry.pairNames.contains($0.key) }),
      let text = name.value.string,
      let source = members.first(where: { Self.pairValues.contains($0.key) })
    else { return [] }
    let value = source.value.string ?? reference(in: source.value).map { "$\($0)" } ?? ""
    let isSecret = source.key == "secret" && KeyName(value).isSecret
    return [
      NamedEntry(
        text, at: unquoted(name.value.range), value: isSecret ? "$\(value)" : value, path: path,
        form: .assigned)
    ]
  }

  /// What stands beside a variable's name.
  private static let pairValues: Set<String> = [
    "value", "valueFrom", "secret", "sync", "scope", "fromGroup", "fromService", "generateValue",
    "fromDatabase", "availability", "previewValue", "Value", "ValueFrom",
    "default",
  ]

  /// The secret that a `valueFrom` names.
  private func reference(in value: JSONValue) -> String? {
    value.strings().lazy.compactMap(\.value.string).first { text in
      let name = KeyName(text)
      return name.isServersSecret
    }
  }
}

extension NamedEntry {
  /// The keys under which lists of variables hold a variable's name.
  static let pairNames: Set<String> = ["name", "key", "variable", "Name", "Key"]
}
