import Program
import Source

/// A name within some request-lived places, as a file sees them.
struct StoreKey: Hashable {
  /// The numbers of the places' facts.
  let stores: Set<Int>
  let name: String
  let near: FileID
}

/// A kind of call that fills a store, by its fact's number, as the files of an area see it.
struct StoreCallKey: Hashable {
  let number: Int
  let area: String
  /// What files with such calls mention besides the callee.
  let text: String?
}

/// A value that some function of the server writes to a request-lived place.
struct StoredValue {
  let program: FileProgram
  let write: MemberWrite
}

extension Tracer {
  /// Answers for a member that lives as long as the request: `req.user` is what any middleware of
  /// the same application wrote to it. Nil where nobody does.
  func stored(
    _ states: [APIGraph.State], _ path: StepList, _ root: Root
  ) -> Answer? {
    let stores = graph.stores(at: states)
    guard !stores.isEmpty, case .member(let name) = steps.first(path) else { return nil }
    return content(StoreKey(stores: stores, name: name, near: root.place.file), path)?
      .readAgain(at: written(steps.mark(path), steps.rest(path), root).place)
  }

  /// Answers for the entry of a store that a call names: `c.get("user")`. Nil for other values.
  func entry(
    _ states: [APIGraph.State], _ call: KnownCall?, _ rest: StepList, _ mark: StepTable.Mark?,
    _ root: Root
  ) -> Answer? {
    guard let (site, context) = call else { return nil }
    let (stores, fixed) = graph.storesRead(at: states)
    guard !stores.isEmpty, !registersRoute(site, states),
      let name = fixed ?? entryName(.position(0), at: site, context)
    else { return nil }
    let key = StoreKey(stores: stores, name: name, near: site.file)
    let path = steps.prepend(.member(name), to: rest)
    // What models know of the entry: a session that a middleware keeps there.
    let inner = rest.isEmpty ? [] : graph.step(graph.states(ofStores: stores), .member(name))
    let isAsked = openStores[key] != nil && !inner.isEmpty
    if !isAsked, let answer = content(key, path) {
      return workspace.program(of: site.file).map {
        answer.readAgain(at: $0.place(of: site.value))
      } ?? answer
    }
    if !inner.isEmpty {
      let answer = run(inner, rest, root)
      // An entry of which models know only the name is the library's own, as below.
      if fixed == nil || answer.isKnown { return answer }
    }
    let (place, spelling) = written(mark, rest, root)
    let isSession = graph.facts(at: states).contains {
      if case .verified = $0 { true } else { false }
    }
    let label: Label =
      isSession || Self.identityNames.contains(name) ? .verified(spelling) : .neutral
    return .origin(Origin(label, at: place, spelling: spelling))
  }

  /// Whether a call hands over a handler: `app.get("/path", handler)` and no `app.get("setting")`.
  private func registersRoute(_ site: Site, _ states: [APIGraph.State]) -> Bool {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value], call.arguments.count > 1
    else { return false }
    return graph.facts(at: states).contains { if case .route = $0 { true } else { false } }
  }

  /// The key that an argument is: its text, or the name of the constant that holds a key object.
  func entryName(
    _ key: ArgumentKey, at site: Site, _ context: CallContext
  ) -> String? {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value],
      let index = call.arguments.indices.first(where: {
        place(of: $0, in: call, at: site).matches(key)
      })
    else { return nil }
    let argument = program.bare(call.arguments[index].value)
    if let text = constantText(program, argument, context) { return text }
    switch program.values[argument] {
    case .binding(let binding): return program.bindings[binding].name
    // In Swift a type is a key: `storage.get(SubjectKey.self)`.
    case .member(_, "self"): return program.spelling(of: argument)
    case .member(_, let name): return name
    default: return nil
    }
  }

  /// What the project puts into a store under a name; the path begins with it. Nil where nothing
  /// does.
  private func content(_ key: StoreKey, _ path: StepList) -> Answer? {
    let found = searching(for: key, among: \.openStores) {
      var result = Answer()
      for value in writes(to: key) {
        result.merge(
          trace(value.program, value.write.value, steps.rest(path), .unknown)
            .through(
              TraceStep(
                value.program.place(of: value.write.target),
                .stored(in: value.program.spelling(of: value.write.target)))))
      }
      result.merge(returned(to: key, path))
      result.merge(given(to: key, path))
      return result
    }
    guard let result = found else { return Answer() }
    return result.isKnown || !result.origins.isEmpty ? result : nil
  }

  /// Answers for a member of a request-lived place that nobody of the project writes: under an
  /// identity's name, a library did, and verified it.
  func unwritten(
    _ states: [APIGraph.State], _ path: StepList, _ root: Root
  ) -> Answer? {
    guard !graph.stores(at: states).isEmpty, case .member(let name) = steps.first(path) else {
      return nil
    }
    let (place, spelling) = written(steps.mark(path), steps.rest(path), root)
    let label: Label = Self.identityNames.contains(name) ? .verified(spelling) : .neutral
    return .origin(Origin(label, at: place, spelling: spelling))
  }

  /// Names under which libraries keep a session that they verified.
  private static let identityNames: Set<String> = [
    "user", "auth", "session", "identity", "principal", "viewer", "userId", "uid", "claims",
    "jwtPayload", "currentUser", "account", "oidc",
  ]

  private func writes(to key: StoreKey) -> [StoredValue] {
    if let known = storedValues[key] { return known }
    // Looked for by their bytes, so that a name as common as `user` does not have every file parsed.
    var files = Set([key.near])
    let spellings = [
      ".\(key.name) =", ".\(key.name)=", "[\"\(key.name)\"] =", "['\(key.name)'] =",
      "[\(key.name)] =",
    ]
    for text in spellings {
      files.formUnion(self.files(near: key.near, containing: text))
    }
    let (found, isWhole) = noting {
      files.sorted().compactMap { workspace.program(of: $0) }.flatMap { program in
        program.memberWrites.filter { isWrite($0, to: key, program) }
          .map { StoredValue(program: program, write: $0) }
      }
    }
    if isWhole { storedValues[key] = found }
    return found
  }

  private func isWrite(_ write: MemberWrite, to key: StoreKey, _ program: FileProgram) -> Bool {
    guard case .member(let base, key.name) = program.values[write.target] else { return false }
    // `self.identity = nil` is where an initialiser has none to give yet.
    if case .this = program.values[base], case .null = program.values[write.value] { return false }
    return !graph.stores(at: states(ofBase: base, program)).isDisjoint(with: key.stores)
  }

  /// What is written to any member of a store, where a value is one as a whole: `{ ...locals }`.
  func allWrites(toStore value: ValueID, _ program: FileProgram) -> [Site] {
    let stores = graph.stores(at: kind(program, value).states)
    guard !stores.isEmpty else { return [] }
    let name = program.lastName(of: value)
    var found: [Site] = []
    for owner in programs(near: program.file, containing: ".\(name).") {
      for write in owner.memberWrites {
        guard case .member(let base, _) = owner.values[write.target],
          owner.lastName(of: base) == name,
          !graph.stores(at: states(ofBase: base, owner)).isDisjoint(with: stores)
        else { continue }
        found.append(Site(owner.file, write.value))
      }
    }
    return found
  }

  /// What models know the object as that a member is written to, even where the function at hand
  /// has just put an object of its own there: `socket.data = {}; socket.data.user = user`.
  private func states(ofBase base: ValueID, _ program: FileProgram) -> [APIGraph.State] {
    if case .this = program.values[base], program.language == .swift {
      return conformedStates(around: base, program)
    }
    let states = kind(program, base).states
    guard states.isEmpty, case .member(let outer, let name) = program.values[program.bare(base)]
    else { return states }
    return graph.step(kind(program, outer).states, .member(name))
  }

  /// What models know an instance as whose own code is around a value, by the protocols that its type
  /// declares: a context that is made of another one.
  private func conformedStates(around value: ValueID, _ program: FileProgram) -> [APIGraph.State] {
    var function: FunctionID? = program.function(around: value)
    while let current = function, program.functions[current].owner == nil {
      function = program.functions[current].parent
    }
    guard let owner = function.flatMap({ program.functions[$0].owner }) else { return [] }
    let (site, declaring) = extended(TypeSite(file: program.file, type: owner), program)
    let names = declaring.types[site.type].conformances.map(\.name)
    return graph.closed(names.flatMap { (graph.typeRoots[$0] ?? []).map(\.state) })
  }

  /// What calls put into a place: `next({ ctx })`, `context: () => …`, `c.set(name, value)`.
  private func given(to key: StoreKey, _ path: StepList) -> Answer {
    var result = Answer()
    for call in storeCalls(key.stores) {
      for site in sites(of: call, near: key.near, mentioning: call.fact.text(for: key.name)) {
        guard let program = workspace.program(of: site.file),
          case .call(let found) = program.values[site.value]
        else { continue }
        let answer = content(of: call.fact, found, at: site, program, key, path).withoutGaps
        guard answer.isKnown else { continue }
        result.merge(
          answer.through(
            TraceStep(
              program.place(of: site.value), .stored(in: program.spelling(of: found.callee)))))
      }
    }
    return result
  }

  private func storeCalls(_ stores: Set<Int>) -> [StoreCall] {
    if let known = storeCallsByStores[stores] { return known }
    let calls = graph.storeCalls(stores)
    storeCallsByStores[stores] = calls
    return calls
  }

  private func content(
    of fact: Fact, _ call: Call, at site: Site, _ program: FileProgram, _ key: StoreKey,
    _ path: StepList
  ) -> Answer {
    switch fact {
    case .storeEntry(_, _, let name, let value):
      guard entryName(name, at: site, .unknown) == key.name else { return Answer() }
      return arguments(value, of: call, at: site).reduce(into: Answer()) {
        $0.merge(trace(program, $1, steps.rest(path), .unknown))
      }
    case .storeGiven(_, _, let locator, let entry):
      guard entry == nil || entry == key.name else { return Answer() }
      let wanted = steps.prepend(
        locator.members.map { .member($0) }, to: entry == nil ? path : steps.rest(path))
      return arguments(locator.argument, of: call, at: site).reduce(into: Answer()) {
        $0.merge(trace(program, $1, wanted, .unknown))
      }
    case .storeComputed(_, _, let locator, let entry):
      guard entry == nil || entry == key.name else { return Answer() }
      let wanted = steps.prepend(
        locator.members.map { .member($0) },
        to: steps.prepend(.applied, to: entry == nil ? path : steps.rest(path)))
      return arguments(locator.argument, of: call, at: site).reduce(into: Answer()) {
        $0.merge(trace(program, $1, wanted, .unknown))
      }
    case .storeHanded(_, let entry, _):
      guard entry == key.name else { return Answer() }
      return call.arguments.reduce(into: Answer()) {
        $0.merge(handedOn(by: $1.value, program, steps.rest(path)))
      }
    default: return Answer()
    }
  }

  private func arguments(_ key: ArgumentKey, of call: Call, at site: Site) -> [ValueID] {
    call.arguments.indices
      .filter { place(of: $0, in: call, at: site).matches(key) }
      .map { call.arguments[$0].value }
  }

  /// Where the project makes a kind of call: in the file's area, or anywhere.
  func sites(
    of call: StoreCall, near file: FileID?, mentioning text: String?
  ) -> [Site] {
    let key = StoreCallKey(
      number: call.number, area: file.map { workspace.area(of: $0) } ?? "", text: text)
    if let known = storeCallSites[key] { return known }
    return searching(for: key, among: \.openStoreCalls, keptIn: \.storeCallSites) {
      var found: [Site] = []
      for name in call.names {
        for program in programs(near: file, containing: name, text) {
          for id in program.values.ids {
            guard case .call(let made) = program.values[id], program.calleeName(made) == name
            else { continue }
            let states = kind(program, made.callee).states
            if states.contains(where: call.states.contains) { found.append(Site(program.file, id)) }
          }
        }
      }
      return found
    } ?? []
  }

  /// What callbacks return as the new content of a place.
  private func returned(to key: StoreKey, _ path: StepList) -> Answer {
    var result = Answer()
    for callback in graph.storeCallbacks(key.stores, entry: key.name) {
      let wanted = steps.prepend(.applied, to: callback.isEntry ? steps.rest(path) : path)
      for program in programs(near: key.near, containing: callback.name) {
        for function in program.functions.ids
        where program.functions[function].name == callback.name {
          let site = FunctionSite(file: program.file, function: function)
          guard !Set(states(of: site)).isDisjoint(with: callback.states) else { continue }
          result.merge(self.function(function, program, wanted).withoutGaps)
        }
      }
    }
    return result
  }

  /// What models know a function as, by where it gets to.
  func states(of function: FunctionSite) -> [APIGraph.State] {
    var result = Answer()
    for arrival in arrivals(of: function) {
      switch arrival {
      case .given(let callee, let given, _):
        guard let program = workspace.program(of: callee.file) else { continue }
        result.merge(
          trace(
            program, callee.value, steps.prepend(given, to: .empty), .unknown))
      case .exported(let file, let name, let inner):
        guard let program = workspace.program(of: file) else { continue }
        for (convention, state) in conventions(at: program)
        where matches(convention, program, export: name, function) {
          let root = Root(place: SourceRange(file, ByteRange(0, 0)), spelling: name)
          result.merge(run(graph.closed([state]), steps.prepend(inner, to: .empty), root))
        }
      case .typed(let file, let type, let inner):
        guard let program = workspace.program(of: file) else { continue }
        result.merge(
          declared(type, program, nil, steps.prepend(inner, to: .empty), .unknown))
      case .call, .boundCall, .rendered: continue
      }
    }
    return result.states
  }

  func programs(
    near file: FileID?, containing text: String, _ other: String? = nil
  ) -> [FileProgram] {
    guard let file else {
      return workspace.scripts(containing: text).compactMap { workspace.program(of: $0) }
    }
    var files = files(near: file, containing: text)
    if let other {
      let both = Set(self.files(near: file, containing: other))
      files.removeAll { !both.contains($0) }
    }
    if !files.contains(file) { files.append(file) }
    return files.compactMap { workspace.program(of: $0) }
  }

  /// The files of the same application that hold a text.
  private func files(near file: FileID, containing text: String) -> [FileID] {
    workspace.program(of: file)?.language == .swift
      ? workspace.moduleFiles(of: file, mentioning: text)
      : workspace.scripts(near: file, containing: text)
  }
}

extension Answer {
  /// Without what a store's calls leave open; of `row?.tier ?? 1` the unknown row stays, for
  /// without it the fallback would look like the only value.
  fileprivate var withoutGaps: Answer {
    var result = self
    result.origins.removeAll { $0.label == .absent }
    if result.origins.allSatisfy(\.label.isUnknown) { result.origins = [] }
    return result
  }
}

extension Fact {
  /// What a file mentions that puts something into a store under a name, besides the callee.
  fileprivate func text(for name: String) -> String? {
    switch self {
    case .storeEntry: name
    case .storeHanded: nil
    case .storeGiven(_, _, let locator, _), .storeComputed(_, _, let locator, _):
      locator.members.last
    default: nil
    }
  }

  var isStore: Bool {
    if case .store = self { true } else { false }
  }
}
