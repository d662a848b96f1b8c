import Program
import Source

extension Flow {
  /// The files that others name as entries of a client, with the reason.
  func listedEntries() -> [FileID: String] { lists().clients }

  /// The files that others name as entries of a server, with the reason.
  func listedServerEntries() -> [FileID: String] { lists().servers }

  private func lists() -> ListedEntries {
    if let listed { return listed }
    var found = ListedEntries()
    let candidates = matcher.candidates(boundary.lists.map(\.files))
    for (list, candidates) in zip(boundary.lists, candidates) {
      for file in candidates where matches(list.files, file) {
        for target in EntryListReader(flow: self, list: list, file: file).targets() {
          found.add(
            target, isServers: list.isServers, "\(list.reason) in \(workspace.path(of: file))")
        }
      }
    }
    if !boundary.commands.isEmpty { addCommands(to: &found) }
    listed = found
    return found
  }

  /// The entries that commands in the scripts of packages name.
  private func addCommands(to found: inout ListedEntries) {
    let holders = ["package.json", "config/config.exs"]
    for file in workspace.files(where: { path in holders.contains(where: path.hasSuffix) }) {
      let commands = workspace.commands(in: file)
      for command in commands {
        for named in boundary.commands.compactMap({ $0.files(of: command) }).joined() {
          for target in files(named: named, in: file) {
            found.add(
              target, isServers: false, "an entry of the bundle in \(workspace.path(of: file))")
          }
        }
      }
    }
  }

  /// The files that a path in another file means, seen from that one's folder or from that of its
  /// package; those that fit where it is a pattern.
  func files(named text: String, in file: FileID) -> [FileID] {
    let rest = text.hasPrefix("./") ? text.dropFirst(2) : text.drop { $0 == "/" }
    if rest.isEmpty { return [] }
    if rest.contains("*") {
      let folder = workspace.path(of: file).lastIndex(of: "/").map {
        workspace.path(of: file)[...$0]
      }
      let pattern = PathPattern((folder.map(String.init) ?? "") + rest)
      return workspace.files { pattern.matches($0) }
    }
    let isUpward = rest.hasPrefix("../")
    for specifier in [isUpward ? String(rest) : "./" + rest, "/" + rest, String(rest)] {
      if case .file(let target) = workspace.resolveInClient(specifier, from: file) {
        return [target]
      }
    }
    // `src/chat.handler` is an export of a file.
    guard let dot = rest.lastIndex(of: "."), !rest[dot...].contains("/"),
      case .file(let target) = workspace.resolveInClient("./" + rest[..<dot], from: file),
      workspace.path(of: target).hasPrefix(Self.folder(of: workspace.path(of: file)) + rest[..<dot])
    else { return [] }
    return [target]
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}

/// What files name as entries.
struct ListedEntries {
  var clients: [FileID: String] = [:]
  var servers: [FileID: String] = [:]

  mutating func add(_ file: FileID, isServers: Bool, _ reason: String) {
    if isServers {
      servers[file] = servers[file] ?? reason
    } else {
      clients[file] = clients[file] ?? reason
    }
  }
}

/// Reads the entries that one file names.
struct EntryListReader {
  let flow: Flow
  let list: EntryList
  let file: FileID

  func targets() -> [FileID] {
    guard let program = flow.workspace.program(of: file) else {
      let entries = flow.workspace.settings(in: file)
      let isExcluded = entries.contains { entry in
        list.exclusions.contains { $0.path.last == entry.keys.last && $0.holds(entry.text) }
      }
      if isExcluded { return [] }
      return entries.filter { isWithin($0.keys) }.flatMap { flow.files(named: $0.text, in: file) }
    }
    return program.values.ids.flatMap { id -> [FileID] in
      guard let text = path(at: id, program), isWithin(names(around: id, program)),
        list.requirements.allSatisfy({ holds($0, around: id, program) == true }),
        !list.exclusions.contains(where: { holds($0, around: id, program) == true })
      else { return [] }
      return folders(around: id, program).lazy
        .map { flow.files(named: $0 + text, in: file) }.first { !$0.isEmpty } ?? []
    }
  }

  private func isWithin(_ names: [String]) -> Bool {
    list.members.isEmpty || names.contains(where: list.members.contains)
  }

  // MARK: paths

  /// The path that an expression writes: a string, or what `path.join(__dirname, "src", "app.ts")`
  /// and a template put together.
  private func path(at value: ValueID, _ program: FileProgram) -> String? {
    switch program.values[value] {
    case .string(let text):
      return isPart(value, program) ? nil : text
    case .template(let parts):
      guard case .text(let text)? = parts.last, parts.count == 2, text.hasPrefix("/") else {
        return nil
      }
      return text
    case .call(let call):
      guard joins(call, program) else { return nil }
      let texts = call.arguments.compactMap { argument -> String? in
        if case .string(let text) = program.values[argument.value] { text } else { nil }
      }
      return texts.isEmpty ? nil : texts.joined(separator: "/")
    case .binding:
      // `entry: ENTRY`, with the path in a constant.
      guard let parent = program.parent(of: value),
        case .object(let properties) = program.values[parent],
        properties.contains(where: { $0.value == value && isNamed($0) })
      else { return nil }
      let site = Site(program.file, value)
      guard flow.expressions(of: site).allSatisfy({ $0.file == program.file }) else { return nil }
      return flow.constantText(site)
    default: return nil
    }
  }

  private func isNamed(_ property: Property) -> Bool {
    guard case .name(let name) = property.key else { return false }
    return list.members.contains(name)
  }

  /// Whether a string is a part of a path that a call puts together.
  private func isPart(_ value: ValueID, _ program: FileProgram) -> Bool {
    guard let parent = program.parent(of: value), case .call(let call) = program.values[parent]
    else { return false }
    return joins(call, program) && call.arguments.contains { $0.value == value }
  }

  private func joins(_ call: Call, _ program: FileProgram) -> Bool {
    ["join", "resolve"].contains(program.lastName(of: call.callee))
      && !program.spelling(of: call.callee).hasPrefix("require")
  }

  /// The names of the members and calls around a value, the innermost first.
  private func names(around value: ValueID, _ program: FileProgram) -> [String] {
    var names: [String] = []
    var current = value
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .object(let properties):
        if let property = properties.first(where: { $0.value == current }),
          case .name(let name) = property.key
        {
          names.append(name)
        }
      case .call(let call) where call.callee != current:
        names.append(program.lastName(of: call.callee))
      default: break
      }
      current = parent
    }
    return names
  }

  /// What may stand in front of a path: nothing, and the folder that the configuration names.
  private func folders(around value: ValueID, _ program: FileProgram) -> [String] {
    guard let member = list.folder else { return [""] }
    return texts(of: [member], around: value, program).map { $0 + "/" } + [""]
  }

  // MARK: what else the configuration says

  /// Whether the nearest object around a value that says something says the one thing; nil where
  /// none does.
  private func holds(
    _ setting: EntryList.Setting, around value: ValueID, _ program: FileProgram
  ) -> Bool? {
    let found = texts(of: setting.path, around: value, program)
    return found.isEmpty ? nil : found.contains(where: setting.holds)
  }

  private func texts(
    of path: [String], around value: ValueID, _ program: FileProgram
  ) -> [String] {
    var current = value
    while let parent = program.parent(of: current) {
      var sites: [Site] = []
      switch program.values[parent] {
      case .object: sites = [Site(program.file, parent)]
      case .call(let call) where call.callee != current:
        // `merge(common, { entry: … })`
        sites = call.arguments.filter { $0.value != current }.map { Site(program.file, $0.value) }
      default: break
      }
      for site in sites {
        let found = texts(of: path, in: site)
        if !found.isEmpty { return found }
      }
      current = parent
    }
    return []
  }

  private func texts(of path: [String], in site: Site) -> [String] {
    guard let name = path.first else { return flow.origins(of: site).compactMap(\.literalText) }
    guard let program = flow.program(of: site.file) else { return [] }
    if case .object(let properties) = program.values[program.bare(site.value)],
      let property = property(name, of: properties)
    {
      let value = program.bare(property.value)
      let rest = Array(path.dropFirst())
      if rest.isEmpty, case .array(let elements) = program.values[value] {
        return elements.flatMap { texts(of: [], in: Site(site.file, $0.value)) }
      }
      return texts(of: rest, in: Site(site.file, value))
    }
    if path.count == 1 { return flow.origins(of: site, member: name).compactMap(\.literalText) }
    // An object that stands elsewhere: `output: common.output`.
    return flow.expressions(of: site).filter { $0 != site }.prefix(4).flatMap { found -> [String] in
      guard let owner = flow.program(of: found.file),
        case .object(let properties) = owner.values[owner.bare(found.value)],
        let property = property(name, of: properties)
      else { return [] }
      return texts(of: Array(path.dropFirst()), in: Site(found.file, property.value))
    }
  }
}

extension EntryListReader {
  fileprivate func property(_ name: String, of properties: [Property]) -> Property? {
    properties.last { property in
      if case .name(name) = property.key { true } else { false }
    }
  }
}

extension Origin {
  /// The text of a literal; `true` and `false` as they are written.
  fileprivate var literalText: String? {
    switch label {
    case .literal(.string(let text)): text
    case .literal(.boolean(let value)): value ? "true" : "false"
    default: nil
    }
  }
}
