package import Source

/// The commands that a Phoenix application runs its bundler with, from `config/config.exs`:
///
///     config :esbuild, app: [args: ~w(js/app.js --bundle), cd: Path.expand("../assets", __DIR__)]
package enum MixReader {
  /// Each as words, the bundler's name first; paths are seen from the file's folder.
  package static func commands(in bytes: [UInt8]) -> [[String]] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.ranges(of: "config :esbuild").flatMap { start -> [[String]] in
      let rest = text[start.upperBound...]
      // What belongs to the next setting does not belong to this one.
      let end = rest.firstRange(of: "\nconfig ")?.lowerBound ?? rest.endIndex
      return profiles(in: rest[..<end])
    }
  }

  /// What the bundler is told to replace by a value: the names, and the values as they are written.
  package static func definitions(in bytes: [UInt8]) -> [Definition] {
    let text = String(decoding: bytes, as: UTF8.self)
    let flag = "--define:"
    return text.ranges(of: flag).compactMap { start -> Definition? in
      let line = text[..<start.lowerBound].split(
        separator: "\n", omittingEmptySubsequences: false
      ).last
      let isComment = line?.drop(while: \.isWhitespace).first == "#"
      let rest = text[start.upperBound...]
      guard !isComment, isForBrowsers(text, around: start.lowerBound),
        let equals = rest.firstIndex(where: { $0 == "=" || $0.isWhitespace }), rest[equals] == "="
      else { return nil }
      let name = rest[..<equals].split(separator: ".").last ?? ""
      let offset = text.utf8.distance(from: text.startIndex, to: name.startIndex)
      return Definition(
        name: String(name), range: ByteRange(offset, offset + name.utf8.count),
        value: value(in: rest[rest.index(after: equals)...]))
    }
  }

  /// `--define:NAME=value`.
  package struct Definition: Sendable {
    /// The last part of what is replaced: `KEY` of `process.env.KEY`.
    package let name: String
    package let range: ByteRange
    package let value: String
  }

  /// Up to the space that no `#{…}` holds; where the text ends here and another one is added to it,
  /// up to the end of that.
  private static func value(in text: Substring) -> String {
    if text.hasPrefix("\" <>") { return String(text.prefix { !",]\n".contains($0) }) }
    var depth = 0
    let end = text.firstIndex { character in
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      return character == "\n" || depth <= 0 && character.isWhitespace
    }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// Whether the arguments around a place build no server's bundle.
  private static func isForBrowsers(_ text: String, around place: String.Index) -> Bool {
    let start = text[..<place].ranges(of: "args:").last?.upperBound ?? text.startIndex
    let end = text[place...].firstRange(of: "args:")?.lowerBound ?? text.endIndex
    return !text[start..<end].contains("--platform=node")
  }

  private static func profiles(in text: Substring) -> [[String]] {
    text.ranges(of: "args:").compactMap { start in
      let rest = text[start.upperBound...]
      guard let words = words(in: rest) else { return nil }
      let next = rest.firstRange(of: "args:")?.lowerBound ?? rest.endIndex
      let folder = folder(in: rest[..<next])
      return ["esbuild"]
        + words.map { word in
          word.hasPrefix("-") || word.hasPrefix("/") ? word : folder + word
        }
    }
  }

  /// `~w(js/app.js --bundle)`, over several lines if need be.
  private static func words(in text: Substring) -> [String]? {
    let list = text.drop(while: \.isWhitespace)
    guard list.hasPrefix("~w") else { return nil }
    let closings: [Character: Character] = ["(": ")", "[": "]", "{": "}", "|": "|", "/": "/"]
    guard let opening = list.dropFirst(2).first, let closing = closings[opening],
      let end = list.dropFirst(3).firstIndex(of: closing)
    else { return nil }
    return list.dropFirst(3)[..<end].split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// `../assets/` of `cd: Path.expand("../assets", __DIR__)`.
  private static func folder(in text: Substring) -> String {
    guard let start = text.firstRange(of: "cd:"),
      let open = text[start.upperBound...].firstIndex(of: "\""),
      let close = text[text.index(after: open)...].firstIndex(of: "\"")
    else { return "../assets/" }
    let path = text[text.index(after: open)..<close]
    return path.hasSuffix("/") ? String(path) : path + "/"
  }
}
