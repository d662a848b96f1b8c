import Findings
import Flow
import Program
import Project
import Source

extension Rule {
  /// Reports public names for the key: in dotenv files, in sources, in configuration.
  package static let keyInPublicEnv = Rule(
    info: RuleInfo(
      .keyInPublicEnv, level: .error, nonNegotiable: 1,
      title: "The key has a public environment name",
      summary: """
        A variable under a prefix that a bundler ships to the client (`NEXT_PUBLIC_`, `VITE_`, `EXPO_PUBLIC_`) \
        is named after the Behest key, holds one, or refers to it.
        """,
      why: "Everyone who opens the app can read the key and mint tokens for any user.",
      cure:
        "Rename the variable to `BEHEST_KEY`, read it on the server only, and revoke the old key.",
      wrong: [
        Snippet(
          ".env.local",
          """
          NEXT_PUBLIC_BEHEST_KEY=your-behest-api-key
          """)
      ],
      right: [
        Snippet(
          ".env.local",
          """
          BEHEST_KEY=your-behest-api-key
          NEXT_PUBLIC_BEHEST_BASE_URL=https://your-slug.behest.app
          """)
      ],
      precision: .veryHigh, securitySeverity: "9.3",
      weaknesses: [
        Weakness(522, "Insufficiently Protected Credentials"),
        Weakness(540, "Inclusion of Sensitive Information in Source Code"),
      ]),
    check: findPublicNames)
}

private func findPublicNames(_ analysis: Analysis) -> [Finding] {
  var mentions: [PublicMention] = []
  for file in analysis.files {
    if let program = analysis.flow.program(of: file.id) {
      // Tests name what must not be; nothing of them ships.
      if isTestFile(program.path) { continue }
      mentions += SourceMentions(flow: analysis.flow, program: program).all()
    }
    // A page has placeholders beside its scripts.
    mentions += entryMentions(in: file, analysis)
  }
  return findings(mentions, analysis)
}

/// One finding for each name and file, at the first place; the other places belong to it. What only
/// lists a name belongs to the finding of the package around it, where there is one.
private func findings(_ mentions: [PublicMention], _ analysis: Analysis) -> [Finding] {
  let sorted = mentions.sorted { $0.place < $1.place }
  var groups = grouped(sorted.filter { !$0.isList })
  var alone: [PublicMention] = []
  for list in sorted where list.isList {
    let position = groups.firstIndex { group in
      group.first.map { $0.name.text == list.name.text && isOneApp($0, list, analysis) } ?? false
    }
    if let position { groups[position].append(list) } else { alone.append(list) }
  }
  return (groups + grouped(alone)).compactMap { group in
    guard let first = group.first else { return nil }
    return finding(first, group.filter { $0.place != first.place })
  }
}

private func grouped(_ mentions: [PublicMention]) -> [[PublicMention]] {
  var groups: [[PublicMention]] = []
  var positions: [SourceName: Int] = [:]
  for mention in mentions {
    let name = SourceName(file: mention.place.file, name: mention.name.text)
    if let position = positions[name] {
      groups[position].append(mention)
    } else {
      positions[name] = groups.count
      groups.append([mention])
    }
  }
  return groups
}

/// Whether two places belong to the same package, or one's package lies in the other's: a list at the
/// root of a workspace speaks of all packages in it.
private func isOneApp(
  _ left: PublicMention, _ right: PublicMention, _ analysis: Analysis
) -> Bool {
  let (one, other) = (package(of: left, analysis), package(of: right, analysis))
  return ProjectPath.contains(one, other) || ProjectPath.contains(other, one)
}

private func package(of mention: PublicMention, _ analysis: Analysis) -> String {
  let file = mention.place.file
  return analysis.flow.workspace.homes(of: file).first { $0.declares }?.folder
    ?? ProjectPath.folder(of: analysis.flow.workspace.path(of: file))
}

private struct SourceName: Hashable {
  let file: FileID
  let name: String
}

private func finding(_ mention: PublicMention, _ others: [PublicMention]) -> Finding {
  Finding(
    .keyInPublicEnv, at: mention.place, .exposed(mention), label: .ships(mention.name),
    help: .rename(mention.name),
    related: (mention.reference.map { [RelatedPlace($0, .refers)] } ?? [])
      + others.prefix(8).map { RelatedPlace($0.place, $0.isList ? .listed : .again) })
}

/// The entries of dotenv files and other configuration that have a public name.
private func entryMentions(in file: SourceFile, _ analysis: Analysis) -> [PublicMention] {
  let names = PublicNames(flow: analysis.flow)
  return NamedEntry.all(in: file).compactMap { entry in
    let name = KeyName(entry.name)
    let cause = name.isSecret ? nil : given(entry)
    guard name.isSecret || cause != nil, names.contain(name, in: file.id) else { return nil }
    let place = SourceRange(file.id, entry.range)
    if name.isSecret {
      switch entry.form {
      case .assigned, .read, .defined: return PublicMention(name, at: place, .named)
      case .listed:
        guard entry.listsVariables else { return nil }
        return PublicMention(name, at: place, .named, isList: entry.onlyNames)
      case .written: return nil
      }
    }
    return cause.map { PublicMention(name, at: place, $0) }
  }
}

/// What an entry is given, where that is the key.
private func given(_ entry: NamedEntry) -> PublicMention.Cause? {
  guard entry.form == .assigned || entry.form == .defined else { return nil }
  if SecretText.holdsKey(entry.value) { return .holdsKey }
  return entry.reference.map { .refersTo($0) }
}

extension NamedEntry {
  /// The lists that hand variables on, by their keys.
  private static let variableLists: Set<String> = [
    "environment", "env", "args", "build-args", "variables", "vars", "envs", "secrets",
    "globalEnv", "passThroughEnv", "globalPassThroughEnv", "includeEnvironmentVariables",
    DeclaredNames.path,
  ]

  /// Whether the list is one of variables, and not of words that something looks for.
  fileprivate var listsVariables: Bool { path.last.map(Self.variableLists.contains) ?? false }

  /// Lists of names that a build depends on: they give no name a value.
  fileprivate var onlyNames: Bool {
    ["globalEnv", "passThroughEnv", "globalPassThroughEnv", DeclaredNames.path]
      .contains(path.last ?? "")
      || path.contains("tasks") || path.contains("pipeline")
  }
}

extension Message {
  fileprivate static func exposed(_ mention: PublicMention) -> Message {
    switch mention.cause {
    case .named: "`\(mention.name.text)` is a public name for the key"
    case .holdsKey: "`\(mention.name.text)` is public and holds the key"
    case .refersTo(let secret): "`\(mention.name.text)` is public and gets `\(secret)`"
    case .used: "`\(mention.name.text)` is public and used as the key"
    }
  }

  fileprivate static func ships(_ name: KeyName) -> Message {
    guard let prefix = name.publicPrefix else { return "the bundler ships it to the client" }
    return "`\(prefix)` ships it to the client"
  }

  fileprivate static func rename(_ name: KeyName) -> Message {
    let plain = name.isSecret ? name.plain : "BEHEST_KEY"
    return
      "rename it to `\(plain)`, read it on the server only, and revoke a key that it has held"
  }

  fileprivate static let again: Message = "the same name again"
  fileprivate static let listed: Message = "the name is listed here"
  fileprivate static let refers: Message = "this is the key"
}
