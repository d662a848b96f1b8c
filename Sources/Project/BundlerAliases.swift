/// The aliases that the configurations of bundlers declare: `alias: { "@lib": path.resolve(…) }`.
///
/// The configuration is code. What is read of it are the literals of its `alias` entries, and an
/// alias counts only where it leads to a file.
struct BundlerAliases: Sendable {
  /// By the folder of the configuration; the longest names first.
  private var byFolder: [String: [Alias]] = [:]
  /// What is left out of a client's bundle, by the folder of the configuration: `"name": false`.
  private var takenOut: [String: Set<String>] = [:]

  struct Alias: Hashable, Sendable {
    let name: String
    /// Relative to the folder of the configuration.
    let path: String
  }

  static func read(_ repository: Repository) -> BundlerAliases {
    var aliases = BundlerAliases()
    for id in repository.files.ids {
      let path = repository.files[id].path
      let name = ProjectPath.name(of: path)
      guard ProjectPath.isConfiguration(name), tools.contains(where: name.hasPrefix),
        case .bytes(let bytes) = repository.bytes(of: id)
      else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let absent = absent(in: text)
      if !absent.isEmpty {
        aliases.takenOut[ProjectPath.folder(of: path), default: []].formUnion(absent)
      }
      let found = declared(in: text) + named(in: text, tool: name)
      if found.isEmpty { continue }
      aliases.byFolder[ProjectPath.folder(of: path), default: []] += found
    }
    for folder in aliases.byFolder.keys {
      aliases.byFolder[folder]?.sort { $0.name.utf8.count > $1.name.utf8.count }
    }
    return aliases
  }

  private static let tools = [
    "vite", "vitest", "webpack", "rspack", "rsbuild", "svelte", "astro", "electron.vite", "babel",
    "nuxt", "quasar", "app", "react-router", "remix", "craco", "rollup", "next", "docusaurus",
    "rslib", "modern",
  ]

  /// Whether what an import means can change at this folder.
  func isBoundary(_ folder: String) -> Bool {
    byFolder[folder] != nil || takenOut[folder] != nil
  }

  /// Whether a configuration above a file leaves a module out of a client's bundle.
  func takesOut(_ specifier: String, from path: String) -> Bool {
    if takenOut.isEmpty { return false }
    return ProjectPath.foldersUpward(from: path).contains { folder in
      takenOut[folder]?.contains(specifier) ?? false
    }
  }

  /// The paths, relative to the root, that a specifier may stand for, the likeliest first.
  func candidates(for specifier: String, from path: String) -> [String] {
    if byFolder.isEmpty { return [] }
    return ProjectPath.foldersUpward(from: path).flatMap { folder in
      (byFolder[folder] ?? []).compactMap { alias -> String? in
        guard specifier == alias.name || specifier.hasPrefix(alias.name + "/") else { return nil }
        let rest = specifier.dropFirst(alias.name.count).drop { $0 == "/" }
        return ProjectPath.join(folder, rest.isEmpty ? alias.path : "\(alias.path)/\(rest)")
      }
    }
  }

  // MARK: reading

  static func declared(in text: String) -> [Alias] {
    lists(in: text).flatMap { aliases(in: $0.entries, isList: $0.isList) }
  }

  /// The names that aliases turn into nothing.
  static func absent(in text: String) -> [String] {
    lists(in: text).flatMap(\.entries).compactMap { entry in
      guard let (head, value) = split(entry), value.filter({ !$0.isWhitespace }) == "false" else {
        return nil
      }
      return (literals(in: head).first ?? identifier(head)).map {
        // webpack's mark of an exact name.
        $0.hasSuffix("$") ? String($0.dropLast()) : $0
      }
    }
  }

  /// The names that stand for the folder which a setting puts in the place of the usual one:
  /// `srcDir: "client"`.
  private static func named(in text: String, tool: Substring) -> [Alias] {
    for setting in settings where tool.hasPrefix(setting.tool) {
      guard let word = text.firstRange(of: setting.name) else { continue }
      let rest = text[word.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == ":",
        let path = literals(in: rest.dropFirst().prefix { !",}\n".contains($0) }).first
      else { continue }
      let folder = plain(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
      if folder.isEmpty || folder == "." { continue }
      return setting.aliases.map { Alias(name: $0, path: folder) }
    }
    return []
  }

  private static let settings: [(tool: String, name: String, aliases: [String])] = [
    ("nuxt", "srcDir", ["~", "@"]), ("app", "appRoot", ["~"]), ("astro", "srcDir", ["@", "~"]),
    ("react-router", "appDirectory", ["~"]), ("remix", "appDirectory", ["~"]),
    ("svelte", "lib", ["$lib"]),
  ]

  private static func lists(in text: String) -> [(entries: [Substring], isList: Bool)] {
    var result: [(entries: [Substring], isList: Bool)] = []
    var rest = text[...]
    while let word = rest.firstRange(of: "alias") {
      rest = rest[word.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == ":" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      guard let opening = rest.first, opening == "{" || opening == "[" else { continue }
      result.append((entries(of: rest.dropFirst()), opening == "["))
    }
    return result
  }

  /// The text of each entry of a literal, up to its closing bracket.
  private static func entries(of text: Substring) -> [Substring] {
    var entries: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var quote: Character?
    for index in text.prefix(longest).indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'", "`": quote = character
      case "{", "[", "(": depth += 1
      case "}", "]", ")":
        if depth == 0 { return entries + [text[start..<index]] }
        depth -= 1
      case "," where depth == 0:
        entries.append(text[start..<index])
        start = text.index(after: index)
      default: continue
      }
    }
    return entries
  }

  private static let longest = 20_000

  private static func aliases(in entries: [Substring], isList: Bool) -> [Alias] {
    entries.compactMap { entry in
      let parts = isList ? find(in: entry) : split(entry)
      guard let (head, value) = parts else { return nil }
      let path = String(literals(in: value).joined(separator: "/").drop { $0 == "/" })
      guard let name = literals(in: head).first ?? identifier(head), !path.isEmpty else {
        return nil
      }
      return Alias(name: plain(name), path: plain(path))
    }
  }

  /// `name: value`.
  private static func split(_ entry: Substring) -> (head: Substring, value: Substring)? {
    var quote: Character?
    for index in entry.indices {
      let character = entry[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ":" {
        return (entry[..<index], entry[entry.index(after: index)...])
      }
    }
    return nil
  }

  /// `{ find: name, replacement: value }`.
  private static func find(in entry: Substring) -> (head: Substring, value: Substring)? {
    guard let find = entry.firstRange(of: "find"),
      let replacement = entry.firstRange(of: "replacement"),
      find.upperBound < replacement.lowerBound
    else { return nil }
    return (entry[find.upperBound..<replacement.lowerBound], entry[replacement.upperBound...])
  }

  private static func literals(in text: Substring) -> [String] {
    var result: [String] = []
    var rest = text
    while let start = rest.firstIndex(where: { "\"'`".contains($0) }) {
      let inside = rest[rest.index(after: start)...]
      guard let end = inside.firstIndex(of: rest[start]) else { break }
      result.append(String(inside[..<end]))
      rest = inside[inside.index(after: end)...]
    }
    return result
  }

  private static func identifier(_ text: Substring) -> String? {
    let name = text.filter { !$0.isWhitespace }
    return name.isEmpty || !name.allSatisfy { $0.isLetter || $0.isNumber || "$_".contains($0) }
      ? nil : name
  }

  /// Without what only says that all below is meant.
  private static func plain(_ text: String) -> String {
    var text = text[...]
    while text.hasSuffix("*") || text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
