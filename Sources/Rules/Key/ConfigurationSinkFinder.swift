import Flow
import Program
import Source

/// Finds the entries of a tool's configuration, written in JavaScript, that put the key into what
/// clients receive.
struct ConfigurationSinkFinder {
  let flow: Flow
  let program: FileProgram

  /// An entry that inlines the key.
  struct Entry {
    let place: SourceRange
    /// The name of the key as it is read: `BEHEST_KEY`.
    let secret: String
    /// The name under which clients find it, as they would read it.
    let key: String
    /// What the entry belongs to: `env`, `DefinePlugin`.
    let setting: String
  }

  func all() -> [Entry] {
    var entries: [Entry] = []
    for sink in ConfigurationSink.all where sink.isIn(program.path) && isNear(sink.package) {
      for root in outermostObjects {
        entries += self.entries(
          at: sink.path[...], in: root, isDeep: sink.isDeep,
          setting: sink.path.joined(separator: "."))
      }
    }
    if !isForServer { entries += calls() }
    return entries + prefixes() + flagged()
  }

  private func isNear(_ package: String?) -> Bool {
    guard let package else { return true }
    return flow.workspace.dependencies(near: program.file).contains(package)
  }

  /// The objects that are no entry of another: the configuration itself, whatever wraps it.
  private var outermostObjects: [Site] {
    program.values.ids.compactMap { id in
      guard case .object = program.values[id] else { return nil }
      var current = id
      while let parent = program.parent(of: current) {
        switch program.values[parent] {
        case .transparent, .cast: current = parent
        case .object, .array: return nil
        default: return Site(program.file, id)
        }
      }
      return Site(program.file, id)
    }
  }

  // MARK: entries

  private static let depthLimit = 8

  /// The bad entries below a path of an object.
  private func entries(
    at path: ArraySlice<String>, in site: Site, isDeep: Bool, setting: String, depth: Int = 0
  ) -> [Entry] {
    guard depth < Self.depthLimit, let owner = flow.program(of: site.file),
      case .object(let properties) = owner.values[site.value]
    else { return [] }
    if let name = path.first {
      return properties.flatMap { property -> [Entry] in
        guard case .name(name) = property.key else { return [] }
        let value = Site(site.file, property.value)
        let rest = path.dropFirst()
        if rest.isEmpty, let whole = wholeEnvironment(value, setting) { return [whole] }
        return objects(value).flatMap {
          entries(at: rest, in: $0, isDeep: isDeep, setting: setting, depth: depth + 1)
        }
      }
    }
    return properties.flatMap { property in
      judge(property, in: owner, isDeep: isDeep, setting: setting, depth: depth)
    }
  }

  private func judge(
    _ property: Property, in owner: FileProgram, isDeep: Bool, setting: String, depth: Int
  ) -> [Entry] {
    let value = Site(owner.file, property.value)
    if let whole = wholeEnvironment(value, setting) { return [whole] }
    let nested = objects(value)
    if isDeep, !nested.isEmpty {
      return nested.flatMap {
        entries(at: [], in: $0, isDeep: true, setting: setting, depth: depth + 1)
      }
    }
    if case .spread = property.key {
      return nested.flatMap {
        entries(at: [], in: $0, isDeep: isDeep, setting: setting, depth: depth + 1)
      }
    }
    guard case .name(let key) = property.key else { return [] }
    return entry(key, property, value, setting).map { [$0] } ?? []
  }

  private func entry(_ key: String, _ property: Property, _ value: Site, _ setting: String)
    -> Entry?
  {
    // A public name is the other rule's.
    if PublicPrefix.of(key) != nil { return nil }
    let read = Self.readName(key)
    let origins = flow.origins(of: value)
    for origin in origins {
      guard let secret = origin.secretName else { continue }
      let range = SourceRange(value.file, property.range)
      let isInside = origin.place.file == value.file && property.range.contains(origin.place.bytes)
      return Entry(
        place: isInside ? origin.place : range, secret: secret, key: read, setting: setting)
    }
    let name = KeyName(read)
    let isConstant = origins.allSatisfy { $0.label.isLiteral || $0.label == .absent }
    guard name.isSecret, !isConstant else { return nil }
    let start = property.range.lowerBound
    return Entry(
      place: SourceRange(value.file, ByteRange(start, start + key.utf8.count)),
      secret: read, key: read, setting: setting)
  }

  /// The name that `process.env.X` and `import.meta.env.X` stand for as keys of a `define`.
  private static func readName(_ key: String) -> String {
    for prefix in ["process.env.", "import.meta.env.", "globalThis.process.env."]
    where key.hasPrefix(prefix) {
      return String(key.dropFirst(prefix.count))
    }
    return key
  }

  private func objects(_ site: Site) -> [Site] {
    flow.expressions(of: site).filter { found in
      guard let owner = flow.program(of: found.file) else { return false }
      if case .object = owner.values[found.value] { return true }
      return false
    }
  }

  /// `env: process.env`, `"process.env": JSON.stringify(env)`, where the environment holds the key.
  private func wholeEnvironment(_ site: Site, _ setting: String) -> Entry? {
    guard let place = WholeValues(flow: flow).environment(in: site),
      SecretsNearby(flow: flow).exist(near: program)
    else { return nil }
    return Entry(place: place, secret: "process.env", key: "", setting: setting)
  }

  // MARK: calls

  /// Whether the file builds for servers only: `target: "node"`, `platform: "node"`.
  private var isForServer: Bool {
    for case .object(let properties) in program.values.elements {
      for property in properties {
        guard case .name(let name) = property.key, name == "target" || name == "platform",
          case .string(let text) = program.values[property.value]
        else { continue }
        if InliningCall.serverTargets.contains(text) { return true }
      }
    }
    return false
  }

  private func calls() -> [Entry] {
    program.values.ids.flatMap { id -> [Entry] in
      guard case .call(let call) = program.values[id], let argument = call.arguments.first else {
        return []
      }
      return InliningCall.all.flatMap { inlining -> [Entry] in
        guard isCall(call, of: inlining), !ServerArm(program: program).holds(id) else { return [] }
        let name = program.lastName(of: call.callee)
        let site = Site(program.file, argument.value)
        let listed = inlining.path.isEmpty ? self.listed(site, name) : []
        return listed
          + objects(site).flatMap {
            entries(at: inlining.path[...], in: $0, isDeep: false, setting: name)
          }
      }
    }
  }

  private func isCall(_ call: Call, of inlining: InliningCall) -> Bool {
    guard inlining.names.contains(program.lastName(of: call.callee)) else { return false }
    guard !inlining.modules.isEmpty else { return true }
    var root = program.bare(call.callee)
    while case .member(let base, _) = program.values[root] { root = program.bare(base) }
    guard case .binding(let binding) = program.values[root] else { return false }
    if case .imported(let index) = program.bindings[binding].kind {
      return inlining.modules.contains(program.imports[index].specifier)
    }
    // `const esbuild = require("esbuild")`.
    return program.writes(of: binding).contains { write in
      guard case .value(let value) = write.source,
        case .call(let required) = program.values[program.bare(value)],
        case .global("require") = program.values[required.callee],
        let specifier = required.arguments.first,
        case .string(let text) = program.values[specifier.value]
      else { return false }
      return inlining.modules.contains(text)
    }
  }

  /// `new EnvironmentPlugin(["BEHEST_KEY"])`, `makeEnvPublic("BEHEST_KEY")`.
  private func listed(_ site: Site, _ setting: String) -> [Entry] {
    PublicNames(flow: flow).texts(site.value, program).compactMap { text, value in
      let name = KeyName(text)
      guard name.isSecret, name.publicPrefix == nil else { return nil }
      return Entry(
        place: program.place(of: value), secret: text, key: text, setting: setting)
    }
  }

  // MARK: settings and flags

  /// `envPrefix: ["VITE_", "BEHEST_"]`: the beginning of the key's own names.
  private func prefixes() -> [Entry] {
    var entries: [Entry] = []
    for case .object(let properties) in program.values.elements {
      for property in properties {
        guard case .name(let setting) = property.key, PrefixSetting.names.contains(setting) else {
          continue
        }
        for (text, value) in PublicNames(flow: flow).texts(property.value, program) {
          let prefix = text.hasSuffix("*") ? String(text.dropLast()) : text
          guard !prefix.isEmpty,
            let secret = PrefixSetting.secrets.first(where: { $0.hasPrefix(prefix) })
          else { continue }
          entries.append(
            Entry(place: program.place(of: value), secret: secret, key: secret, setting: setting))
        }
      }
    }
    return entries
  }

  private func flagged() -> [Entry] {
    var entries: [Entry] = []
    for case .object(let properties) in program.values.elements {
      for property in properties {
        guard case .name(let key) = property.key, KeyName.mayMatter(key) else { continue }
        let name = KeyName(key)
        guard name.isSecret, name.publicPrefix == nil, isPublic(property.value) else { continue }
        let start = property.range.lowerBound
        entries.append(
          Entry(
            place: SourceRange(program.file, ByteRange(start, start + key.utf8.count)),
            secret: key, key: key, setting: "isPublic"))
      }
    }
    return entries
  }

  private func isPublic(_ value: ValueID) -> Bool {
    var object = program.bare(value)
    if case .call(let call) = program.values[object], let argument = call.arguments.first {
      object = program.bare(argument.value)
    }
    guard case .object(let properties) = program.values[object] else { return false }
    return properties.contains { property in
      guard case .name(let name) = property.key,
        let flag = PublicFlag.all.first(where: { $0.name == name })
      else { return false }
      switch program.values[program.bare(property.value)] {
      case .boolean(let isOn): return flag.text == nil && isOn
      case .string(let text): return flag.text == text
      default: return false
      }
    }
  }
}
