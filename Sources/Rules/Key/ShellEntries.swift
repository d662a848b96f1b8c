import Project
import Source

/// The names that a fragment of a shell script sets, defines, or writes into files.
struct ShellEntries {
  private let script: ShellScript
  private let path: [String]
  /// How many shells are around it.
  private let depth: Int
  private static let depthLimit = 3

  /// - Parameter path: the names around the fragment, where it is a string of some configuration.
  init(_ script: ShellScript, path: [String] = [], depth: Int = 0) {
    self.script = script
    self.path = path
    self.depth = depth
  }

  func all() -> [NamedEntry] {
    script.commands.indices.flatMap { index -> [NamedEntry] in
      let command = script.commands[index]
      let program = program(of: command)
      if let inner = inner(of: command, program) { return inner }
      // A rule about names is no use of them.
      if Self.searching.contains(program) || isSearch(command, program) { return [] }
      if program == "echo" || program == "printf" {
        // What is only shown on the screen sets nothing.
        let isKept =
          !command.targets.isEmpty || (command.isPiped && feedsFile(after: index))
          || isInGroup(index)
        if !isKept { return [] }
      }
      return assignments(in: command) + commanded(command) + definitions(in: command)
        + written(by: command, program, after: index)
    }
  }

  // MARK: the command

  private static let searching: Set<String> = [
    "grep", "egrep", "rg", "ack", "ag", "test", "[", "[[", "unset", "gitleaks", "trufflehog",
  ]

  /// Words before a command: of the shell, and the instructions of a Dockerfile.
  private static let prefixes: Set<String> = [
    "!", "{", "if", "then", "elif", "while", "do", "else", "sudo", "RUN", "CMD", "ENTRYPOINT",
  ]

  /// The name of the program, behind variables that are set for it: `VITE_X=1 env npm`.
  private func program(of command: ShellScript.Command) -> String {
    for word in command.words {
      // Make's marks for a quiet line and one that may fail.
      let text = word.string.drop { "@+".contains($0) }.description
      if text.isEmpty { continue }
      if text.contains("="), !text.hasPrefix("-") { continue }
      if Self.prefixes.contains(text) || text.hasPrefix("--") { continue }
      return (text.split(separator: "/").last ?? "").trimmingPrefix("-").description
    }
    return ""
  }

  /// Shells that run the word after `-c`.
  private static let shells: Set<String> = ["sh", "bash", "zsh", "dash"]

  /// The entries of `sh -c '…'`.
  private func inner(of command: ShellScript.Command, _ program: String) -> [NamedEntry]? {
    guard Self.shells.contains(program),
      let flag = command.words.firstIndex(where: {
        $0.string.hasPrefix("-") && $0.string.hasSuffix("c")
      }),
      command.words.indices.contains(flag + 1), depth < Self.depthLimit
    else { return nil }
    let script = ShellScript(in: command.words[flag + 1])
    var entries = ShellEntries(script, path: path, depth: depth + 1).all()
    entries += assignments(in: command).filter { entry in
      !entries.contains { $0.range == entry.range }
        && entry.range.upperBound <= start(of: command, flag)
    }
    return entries
  }

  private func start(of command: ShellScript.Command, _ index: Int) -> Int {
    command.words[index].offsets.first ?? 0
  }

  private func isSearch(_ command: ShellScript.Command, _ program: String) -> Bool {
    program == "git" && command.words.contains { $0.string == "grep" }
  }

  /// Whether the command after a pipe writes a file or sets a variable.
  private func feedsFile(after index: Int) -> Bool {
    guard script.commands.indices.contains(index + 1) else { return false }
    let next = script.commands[index + 1]
    return !next.targets.isEmpty || !Self.searching.contains(program(of: next))
  }

  /// Whether a command stands in a group whose output goes to a file: `{ …; } >> .env`.
  private func isInGroup(_ index: Int) -> Bool {
    let opens = script.commands[...index].contains { $0.words.first?.string == "{" }
    let end = script.commands[index...].first { $0.words.first?.string == "}" }
    return opens && end.map { !$0.targets.isEmpty } ?? false
  }

  // MARK: NAME=value

  private func assignments(in command: ShellScript.Command) -> [NamedEntry] {
    command.words.flatMap { word in
      Words(word.text, in: 0..<word.text.count).all.compactMap { name in
        var start = name.range.lowerBound
        guard let value = assigned(after: name.range.upperBound, word),
          start == 0 || !"$./%".utf8.contains(word.text[start - 1])
        else { return nil }
        // Compilers take `-DNAME=value`.
        if start == 1, word.text[0] == UInt8(ascii: "-"), word.text[1] == UInt8(ascii: "D") {
          start = 2
        }
        return NamedEntry(
          String(decoding: word.text[start..<name.range.upperBound], as: UTF8.self),
          at: word.range(of: start..<name.range.upperBound), value: value, path: path,
          form: .assigned)
      }
    } + powerShell(command)
  }

  /// What follows an `=`, to the next space outside of brackets; nil where none follows.
  private func assigned(after start: Int, _ word: ShellScript.Word) -> String? {
    let text = word.text
    guard start < text.count, text[start] == UInt8(ascii: "=") else { return nil }
    var index = start + 1
    if index < text.count, "=~".utf8.contains(text[index]) { return nil }
    var depth = 0
    let begin = index
    while index < text.count {
      let byte = text[index]
      if "{(".utf8.contains(byte) { depth += 1 }
      if "})".utf8.contains(byte) { depth -= 1 }
      if depth <= 0, byte <= 0x20 { break }
      index += 1
    }
    return String(decoding: text[begin..<index], as: UTF8.self)
  }

  /// `$env:NAME = "value"`.
  private func powerShell(_ command: ShellScript.Command) -> [NamedEntry] {
    let mark = "$env:"
    return command.words.indices.compactMap { index in
      let word = command.words[index]
      let text = word.string
      guard text.lowercased().hasPrefix(mark), !text.contains("="), text.utf8.count > mark.count
      else { return nil }
      let isSet = command.words.dropFirst(index + 1).first?.string == "="
      guard isSet else { return nil }
      return NamedEntry(
        String(text.dropFirst(mark.count)), at: word.range(of: mark.count..<word.text.count),
        value: command.words.dropFirst(index + 2).first?.string ?? "", path: path,
        form: .assigned)
    }
  }

  // MARK: names that programs are given

  /// `vercel env add NAME`, `docker run -e NAME`.
  private func commanded(_ command: ShellScript.Command) -> [NamedEntry] {
    let words = command.words.map(\.string)
    return words.indices.compactMap { index in
      let word = command.words[index]
      guard KeyName.mayMatter(words[index]) || PublicPrefix.of(words[index]) != nil,
        word.text.allSatisfy(Words.isInName),
        Self.commands.contains(where: { words[..<index].suffix($0.count).elementsEqual($0) })
      else { return nil }
      return NamedEntry(
        words[index], at: word.range(of: 0..<word.text.count), value: "", path: path,
        form: .assigned)
    }
  }

  private static let commands: [[String]] = [
    ["env", "add"], ["env:set"], ["env", "set"], ["secret", "set"], ["secrets", "set"],
    ["secret", "put"], ["variable", "set"], ["config:set"], ["--name"], ["--build-arg"], ["--env"],
    ["-e"],
  ]

  // MARK: what bundlers are told to replace

  /// `esbuild --define:KEY=$BEHEST_KEY`, `bun build --define KEY=…`, `--dart-define=KEY=…`.
  private func definitions(in command: ShellScript.Command) -> [NamedEntry] {
    let words = command.words.map(\.string)
    if words.contains(where: Self.serverFlags.contains) || buildsForServer(words) { return [] }
    return words.indices.compactMap { index in
      let text = words[index]
      let isNext = index > 0 && words[index - 1] == "--define"
      guard let flag = Self.defining.first(where: { text.hasPrefix($0) }) ?? (isNext ? "" : nil),
        let equals = text.dropFirst(flag.count).firstIndex(of: "=")
      else { return nil }
      let key = text.dropFirst(flag.count)[..<equals]
      let name = key.split(separator: ".").last.map(String.init) ?? ""
      let end = text[..<equals].utf8.count
      return NamedEntry(
        name, at: command.words[index].range(of: (end - name.utf8.count)..<end),
        value: String(text[text.index(after: equals)...]), path: path, form: .defined)
    }
  }

  private static let defining = ["--define:", "--define=", "--dart-define="]
  private static let serverFlags: Set<String> = [
    "--platform=node", "--target=node", "--target=bun", "--target=deno",
  ]

  private func buildsForServer(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { flag, value in
      (flag == "--platform" || flag == "--target") && ["node", "bun", "deno"].contains(value)
    }
  }

  // MARK: files that commands write

  private static let writers: Set<String> = [
    "sed", "gsed", "perl", "envsubst", "echo", "printf", "cat", "jq", "plutil", "PlistBuddy",
    "defaults", "replace-in-file", "tee",
  ]

  /// `sed -i "s/__KEY__/$BEHEST_KEY/" dist/index.html`: the key goes into what clients get.
  private func written(
    by command: ShellScript.Command, _ program: String, after index: Int
  ) -> [NamedEntry] {
    guard Self.writers.contains(program) else { return [] }
    var files = command.words.dropFirst() + command.targets
    if command.isPiped, script.commands.indices.contains(index + 1) {
      let next = script.commands[index + 1]
      files += next.words.dropFirst() + next.targets
    }
    let isList = program == "plutil" || program == "PlistBuddy"
    guard isList || files.contains(where: { Self.isClients($0.string) }) else { return [] }
    return (command.words.dropFirst() + command.documents).compactMap { word in
      guard let (name, range) = SecretText.referencePlace(in: word.text) else { return nil }
      return NamedEntry(
        name, at: word.range(of: range), value: "$\(name)", path: path, form: .written)
    }
  }

  private static let clientEndings: Set<String> = ["html", "htm", "plist", "xcconfig", "swift"]
  private static let sharedEndings: Set<String> = ["js", "mjs", "json", "css", "map"]
  private static let clientFolders: Set<Substring> = [
    "public", "static", "dist", "build", "www", "html", "wwwroot", "assets", "out",
  ]

  /// Whether a path is that of a file which clients get: a page, a property list, a script in a
  /// folder that is served.
  private static func isClients(_ path: String) -> Bool {
    guard !path.contains(" "), let dot = path.lastIndex(of: ".") else { return false }
    let ending = String(path[path.index(after: dot)...])
    if clientEndings.contains(ending) { return true }
    return sharedEndings.contains(ending)
      && path.split(separator: "/").dropLast().contains(where: clientFolders.contains)
  }
}
