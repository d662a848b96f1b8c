import Flow
import Program
import Project
import Source

/// Finds the entries of a tool's configuration, written in JavaScript, that put the key into what
/// clients receive.
struct ConfigurationSinkFinder {
  let analysis: Analysis
  let program: FileProgram
  var flow: Flow { analysis.flow }

  init(_ analysis: Analysis, _ program: FileProgram) {
    self.analysis = analysis
    self.program = program
  }

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
      let search = Search(
        setting: sink.path.isEmpty ? fileName : sink.path.joined(separator: "."),
        isDeep: sink.isDeep, except: sink.except,
        isFilled: sink.isFilled)
      for root in outermostObjects(isWhole: sink.path.isEmpty) where suits(root, sink) {
        entries += self.entries(at: sink.path[...], in: root, search)
      }
    }
    entries += calls() + tapped() + babelPlugins() + lists() + prefixes() + flagged()
    // A tool's configuration may be known by its file and by its call.
    var seen: Set<SourceRange> = []
    return entries.filter { seen.insert($0.place).inserted }
  }

  private var fileName: String { String(ProjectPath.name(of: program.path)) }

  private func isNear(_ package: String?) -> Bool {
    guard let package else { return true }
    return flow.workspace.dependencies(near: program.file).contains(package)
  }

  /// The objects that are no entry of another: the configuration itself, whatever wraps it.
  ///
  /// - Parameter isWhole: whether all of it counts, so that an object which some call is given is
  ///   none, unless the call wraps a configuration.
  private func outermostObjects(isWhole: Bool) -> [Site] {
    program.values.ids.compactMap { id in
      guard case .object = program.values[id] else { return nil }
      var current = id
      while let parent = program.parent(of: current) {
        switch program.values[parent] {
        case .transparent, .cast, .array: current = parent
        case .object: return nil
        case .call(let call) where isWhole:
          return wraps(call) ? Site(program.file, id) : nil
        default: return Site(program.file, id)
        }
      }
      return Site(program.file, id)
    }
  }

  private func wraps(_ call: Call) -> Bool {
    let name = program.lastName(of: call.callee).lowercased()
    return ["define", "with", "merge", "assign", "config"].contains { name.hasPrefix($0) }
  }

  /// Whether a configuration is for the platform of a setting, and not for servers.
  private func suits(_ root: Site, _ sink: ConfigurationSink) -> Bool {
    guard let platform = sink.platform else { return true }
    guard case .object(let properties) = program.values[root.value] else { return false }
    return buildTarget(properties) == platform
  }

  // MARK: entries

  /// How entries are looked for.
  struct Search {
    let setting: String
    var isDeep = false
    var except: Set<String> = []
    var isFilled = false
    var depth = 0

    var deeper: Search {
      var search = self
      search.depth += 1
      return search
    }
  }

  private static let depthLimit = 8

  /// The bad entries below a path of an object.
  func entries(at path: ArraySlice<String>, in site: Site, _ search: Search) -> [Entry] {
    guard search.depth < Self.depthLimit, let owner = flow.program(of: site.file),
      case .object(let properties) = owner.values[site.value]
    else { return [] }
    if let name = path.first {
      if site.file == program.file, isServersEnvironment(properties) { return [] }
      return properties.flatMap { property -> [Entry] in
        guard case .name(let key) = property.key, name == "*" || key == name else { return [] }
        let value = Site(site.file, property.value)
        let rest = path.dropFirst()
        if rest.isEmpty, let whole = wholeEnvironment(value, search.setting) { return [whole] }
        if rest.isEmpty, search.isDeep { return parts(of: value, search) }
        return objects(value).flatMap { entries(at: rest, in: $0, search.deeper) }
      }
    }
    return (properties + added(to: site, owner)).flatMap { judge($0, in: owner, search) }
  }

  /// What is put into an object after it was made: `defines["process.env.X"] = JSON.stringify(x)`.
  private func added(to site: Site, _ owner: FileProgram) -> [Property] {
    let kept = owner.writes.compactMap { write -> BindingID? in
      if case .value(site.value) = write.source, write.path.isEmpty { write.binding } else { nil }
    }
    guard !kept.isEmpty else { return [] }
    return owner.memberWrites.compactMap { write in
      guard let chain = owner.memberChain(write.target), kept.contains(chain.root),
        chain.names.count == 1
      else { return nil }
      let target = owner.range(of: write.target)
      let end = owner.range(of: write.value).upperBound
      return Property(
        key: .name(chain.names[0]), value: write.value,
        range: ByteRange(target.lowerBound, max(target.upperBound, end)))
    }
  }

  private func judge(_ property: Property, in owner: FileProgram, _ search: Search) -> [Entry] {
    let value = Site(owner.file, property.value)
    if case .name(let key) = property.key, search.except.contains(key) { return [] }
    if let whole = wholeEnvironment(value, search.setting) { return [whole] }
    if case .spread = property.key {
      return objects(value).flatMap { entries(at: [], in: $0, search.deeper) }
    }
    if search.isDeep {
      let parts = parts(of: value, search)
      // What a call puts together may hold more than the objects that it begins with.
      let isMade =
        if case .call = owner.values[owner.bare(property.value)] { search.except.isEmpty } else {
          false
        }
      if !parts.isEmpty || !objects(value).isEmpty && !isMade { return parts }
    }
    guard case .name(let key) = property.key else { return [] }
    return entry(key, property, value, search).map { [$0] } ?? []
  }

  /// The bad entries of a value that may be an object or a list of some.
  private func parts(of value: Site, _ search: Search) -> [Entry] {
    guard search.depth < Self.depthLimit else { return [] }
    return settled(value).flatMap { site -> [Entry] in
      guard let owner = flow.program(of: site.file) else { return [] }
      switch owner.values[site.value] {
      case .object: return entries(at: [], in: site, search.deeper)
      case .array(let elements):
        return elements.flatMap { element -> [Entry] in
          let inner = Site(site.file, element.value)
          let parts = parts(of: inner, search.deeper)
          guard parts.isEmpty, objects(inner).isEmpty else { return parts }
          return read(in: inner, search).map { [$0] } ?? []
        }
      default: return []
      }
    }
  }

  private func entry(_ key: String, _ property: Property, _ value: Site, _ search: Search)
    -> Entry?
  {
    // A public name is the other rule's.
    if PublicPrefix.of(key) != nil { return nil }
    let name = Self.readName(key)
    if let secret = read(in: value, search, within: property.range) {
      return Entry(
        place: secret.place, secret: secret.secret, key: name, setting: search.setting)
    }
    if search.isFilled, let secret = SecretText.reference(in: flow.constantText(value) ?? "") {
      return Entry(
        place: SourceRange(value.file, property.range), secret: secret, key: name,
        setting: search.setting)
    }
    guard KeyName(name).isSecret else { return nil }
    let isConstant = flow.origins(of: value).allSatisfy {
      $0.label.isLiteral || $0.label == .absent
    }
    // A key that is written out is the other rule's.
    if isConstant, !search.isFilled || SecretText.holdsKey(flow.constantText(value) ?? "") {
      return nil
    }
    let start = property.range.lowerBound
    return Entry(
      place: SourceRange(value.file, ByteRange(start, start + key.utf8.count)),
      secret: name, key: name, setting: search.setting)
  }

  /// The key that a value is made of; its place is the read, or where that stands elsewhere the
  /// entry.
  private func read(in value: Site, _ search: Search, within entry: ByteRange? = nil) -> Entry? {
    for origin in flow.content(of: value) {
      guard let secret = origin.secretName, let owner = flow.program(of: value.file) else {
        continue
      }
      let range = entry ?? owner.range(of: value.value)
      let isInside = origin.place.file == value.file && range.contains(origin.place.bytes)
      return Entry(
        place: isInside ? origin.place : SourceRange(value.file, range), secret: secret, key: "",
        setting: search.setting)
    }
    return nil
  }

  /// The name that `process.env.X` and `import.meta.env.X` stand for as keys of a `define`.
  private static func readName(_ key: String) -> String {
    for prefix in ["process.env.", "import.meta.env.", "globalThis.process.env."]
    where key.hasPrefix(prefix) {
      return String(key.dropFirst(prefix.count))
    }
    return key
  }

  /// The expressions that a setting is in the end; of a function, what it returns.
  private func settled(_ site: Site) -> [Site] {
    if let owner = flow.program(of: site.file) {
      let bare = owner.bare(site.value)
      switch owner.values[bare] {
      case .object, .array: return [Site(site.file, bare)]
      default: break
      }
    }
    let functions = flow.functions(of: site)
    guard !functions.isEmpty else { return flow.expressions(of: site) }
    return functions.flatMap { file, function -> [Site] in
      guard let owner = flow.program(of: file) else { return [] }
      return owner.functions[function].returns.flatMap { flow.expressions(of: Site(file, $0)) }
    }
  }

  func objects(_ site: Site) -> [Site] {
    settled(site).filter { found in
      guard let owner = flow.program(of: found.file) else { return false }
      if case .object = owner.values[found.value] { return true }
      return false
    }
  }

  /// `env: process.env`, `"process.env": JSON.stringify(env)`, where the environment holds the key.
  func wholeEnvironment(_ site: Site, _ setting: String) -> Entry? {
    guard let place = WholeValues(flow: flow).environment(in: site),
      SecretsNearby(analysis).exist(near: program)
    else { return nil }
    return Entry(place: place, secret: "process.env", key: "", setting: setting)
  }
}
