import Source

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
