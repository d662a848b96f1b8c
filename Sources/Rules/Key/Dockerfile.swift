import Project
import Source

/// The variables of a Dockerfile: what `ARG` and `ENV` declare, and what commands set.
struct Dockerfile {
  private let bytes: [UInt8]
  private let lines: LineTable

  init(_ file: SourceFile) {
    bytes = file.bytes
    lines = LineTable(bytes)
  }

  func entries() -> [NamedEntry] {
    var entries: [NamedEntry] = []
    var number = 1
    while number <= lines.count {
      let (ranges, next) = instruction(from: number)
      number = next
      entries += self.entries(of: ShellScript(bytes, in: ranges))
    }
    return entries
  }

  /// The lines of an instruction: those that end in a backslash go on, and comments in between do not
  /// count.
  private func instruction(from first: Int) -> (ranges: [Range<Int>], next: Int) {
    var ranges: [Range<Int>] = []
    var number = first
    while number <= lines.count {
      let line = lines.bytes(ofLine: number)
      number += 1
      let content = line.first { bytes[$0] > 0x20 }
      let isComment = content.map { bytes[$0] == UInt8(ascii: "#") } ?? true
      if isComment {
        if ranges.isEmpty { break }
        continue
      }
      ranges.append(line)
      guard let last = line.last(where: { bytes[$0] > 0x20 }), bytes[last] == UInt8(ascii: "\\")
      else { break }
    }
    return (ranges, number)
  }

  private func entries(of script: ShellScript) -> [NamedEntry] {
    guard let command = script.commands.first, let instruction = command.words.first else {
      return []
    }
    switch instruction.string.uppercased() {
    case "ARG", "ENV": return declared(command)
    case "LABEL", "FROM", "COPY", "ADD", "MAINTAINER", "WORKDIR", "EXPOSE", "USER": return []
    default: return ShellEntries(script).all()
    }
  }

  /// `ENV NAME=value OTHER=value`, `ENV NAME value`, `ARG NAME`.
  private func declared(_ command: ShellScript.Command) -> [NamedEntry] {
    let words = command.words.dropFirst()
    guard let first = words.first else { return [] }
    if !first.text.contains(UInt8(ascii: "=")) {
      let isArgument = command.words[0].string.uppercased() == "ARG"
      let value = words.dropFirst().map(\.string).joined(separator: " ")
      let names = isArgument ? Array(words) : [first]
      return names.map {
        NamedEntry(
          $0.string, at: $0.range(of: 0..<$0.text.count), value: isArgument ? "" : value, path: [],
          form: .assigned)
      }
    }
    return words.compactMap { word in
      let name = word.text.prefix { $0 != UInt8(ascii: "=") }
      guard !name.isEmpty else { return nil }
      let value = word.text.dropFirst(name.count + 1)
      return NamedEntry(
        String(decoding: name, as: UTF8.self), at: word.range(of: 0..<name.count),
        value: String(decoding: value, as: UTF8.self), path: [], form: .assigned)
    }
  }
}
