import Program
import Source

/// Schemas: which members of what they parse are left.
extension Tracer {
  /// Whether a call parses with a schema of an object that does not name a member, and so drops it.
  func isDropped(
    _ name: String, by call: Call, _ program: FileProgram, _ context: CallContext
  ) -> Bool {
    let receiver = program.receiver(of: call)
    return ([receiver] + call.arguments.map(\.value)).compactMap { $0 }.contains { value in
      isSchema(value, lacking: name, parsing: call, program, context)
    }
  }

  /// Whether a value is a schema, whatever way it takes, of objects without a member.
  private func isSchema(
    _ value: ValueID, lacking name: String, parsing call: Call? = nil, _ program: FileProgram,
    _ context: CallContext
  ) -> Bool {
    switch program.values[program.bare(value)] {
    case .binding, .call, .member: break
    default: return false
    }
    let sites = trace(program, value, .empty, context).sites
    return !sites.isEmpty
      && sites.allSatisfy { site in
        guard let owner = workspace.program(of: site.file) else { return false }
        return lacks(name, site.value, owner, parsing: call.map { ($0, program) }, depth: 16)
      }
  }

  /// Whether the schema that a value makes is one of objects without a member.
  private func lacks(
    _ name: String, _ value: ValueID, _ program: FileProgram,
    parsing: (call: Call, program: FileProgram)?, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    guard case .call(let call) = program.values[program.bare(value)] else {
      return isSchema(value, lacking: name, program, .unknown)
    }
    let site = Site(program.file, program.bare(value))
    let facts = graph.facts(at: trace(program, call.callee, .empty, .unknown).states)
    for case .objectSchema(_, let key, let option) in facts {
      if let option, !(parsing.map { $0.program.sets(option, in: $0.call) } ?? false) {
        return false
      }
      return lacks(name, key, call, site, program)
    }
    // `schema.pick(…)`, or `pick(schema, …)` where the library has functions.
    let isFunction = facts.contains { if case .schemaMade = $0 { true } else { false } }
    let arguments = call.arguments.map(\.value)
    guard let base = isFunction ? arguments.first : program.receiver(of: call) else { return false }
    let given = isFunction ? Array(arguments.dropFirst()) : arguments
    func baseLacks() -> Bool { lacks(name, base, program, parsing: parsing, depth: depth - 1) }
    switch program.calleeName(call) {
    case let method where Self.widening.contains(method): return false
    case "pick":
      guard let names = given.first.flatMap({ keys(of: $0, program) }) else { return baseLacks() }
      return !names.contains(name) || baseLacks()
    case "omit":
      let names = given.first.flatMap { keys(of: $0, program) } ?? []
      return names.contains(name) || baseLacks()
    case "extend", "safeExtend", "augment", "shape", "keys", "append":
      let isAdded = given.first.flatMap { keys(of: $0, program) }?.contains(name) ?? true
      return !isAdded && baseLacks()
    case "merge", "and", "or", "concat":
      return baseLacks() && given.allSatisfy { isSchema($0, lacking: name, program, .unknown) }
    case "transform":
      return given.first.map { returns($0, without: name, program) } ?? false
    default: return baseLacks()
    }
  }

  /// Methods of a schema whose result may keep other members.
  private static let widening: Set<String> = [
    "passthrough", "loose", "catchall", "pipe", "preprocess", "unknown", "record", "any",
  ]

  /// The names of an object's entries or a list's texts; nil where one is not known.
  private func keys(of value: ValueID, _ program: FileProgram) -> Set<String>? {
    switch program.values[program.bare(value)] {
    case .object(let properties):
      let names = properties.compactMap { property in
        if case .name(let name) = property.key { name } else { nil }
      }
      return names.count == properties.count ? Set(names) : nil
    case .array(let elements):
      let names = elements.compactMap { constantText(program, $0.value) }
      return names.count == elements.count ? Set(names) : nil
    default: return nil
    }
  }

  /// Whether a function gives objects that are written out and have no such member.
  private func returns(_ value: ValueID, without name: String, _ program: FileProgram) -> Bool {
    guard case .function(let function) = program.values[program.bare(value)] else { return false }
    let returned = program.functions[function].returns
    return !returned.isEmpty
      && returned.allSatisfy { keys(of: $0, program).map { !$0.contains(name) } ?? false }
  }

  private func lacks(
    _ name: String, _ key: ArgumentKey, _ call: Call, _ site: Site, _ program: FileProgram
  ) -> Bool {
    guard
      let index = call.arguments.indices.first(where: {
        place(of: $0, in: call, at: site).matches(key)
      }),
      case .object(let properties) = program.values[program.bare(call.arguments[index].value)]
    else { return false }
    return properties.allSatisfy { property in
      switch property.key {
      case .name(let own): own != name
      // `...Base.shape`
      case .spread:
        if case .member(let base, "shape") = program.values[program.bare(property.value)] {
          isSchema(base, lacking: name, program, .unknown)
        } else {
          keys(of: property.value, program).map { !$0.contains(name) } ?? false
        }
      case .computed: false
      }
    }
  }

  // MARK: what frameworks check before a handler

  /// A call that has what the client sends checked by a schema.
  struct SchemaCall {
    let site: Site
    let schema: ArgumentKey
    /// Which part of the request it checks, where the call says so.
    let part: ArgumentKey?
  }

  /// The call at a site, where it has the client's input checked by a schema.
  func schemaCall(at site: Site, _ states: [APIGraph.State]) -> SchemaCall? {
    for case .shapes(_, let schema, let part) in graph.facts(at: states) {
      return SchemaCall(site: site, schema: schema, part: part)
    }
    return nil
  }

  /// The same among the arguments beside a handler: `app.post("/", zValidator("json", S), handler)`.
  func schemaCalls(beside place: ArgumentPlace) -> [SchemaCall] {
    guard let program = workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value]
    else { return [] }
    return call.arguments.prefix(place.position).flatMap { argument in
      let answer = trace(program, argument.value, .empty, .unknown)
      guard !answer.states.isEmpty else { return [SchemaCall]() }
      return answer.sites.compactMap { schemaCall(at: $0, answer.states) }
    }
  }

  /// Whether the schemas that a value was checked by leave no member of a name.
  func isDropped(_ name: String, by calls: [SchemaCall], read: KnownCall?) -> Bool {
    let part = read.flatMap { text(of: .position(0), at: $0.site) }
    let checking = calls.filter { call in
      guard let part, let key = call.part, let own = text(of: key, at: call.site) else {
        return true
      }
      return own == part
    }
    return !checking.isEmpty
      && checking.allSatisfy { call in
        guard let program = workspace.program(of: call.site.file),
          let value = argument(Locator(call.schema), at: (call.site, .unknown))
        else { return false }
        return isSchema(value, lacking: name, program, .unknown)
      }
  }

  private func text(of key: ArgumentKey, at site: Site) -> String? {
    guard let program = workspace.program(of: site.file),
      let value = argument(Locator(key), at: (site, .unknown))
    else { return nil }
    return constantText(program, value)
  }

  // MARK: types

  /// An answer for a member of what has a declared type, without what the type says is not there.
  func within(
    _ type: TypeReference?, _ answer: Answer, _ path: StepList, _ program: FileProgram,
    at place: SourceRange, _ spelling: String
  ) -> Answer {
    guard let type, case .member(let name) = steps.first(path),
      answer.origins.contains(where: \.label.isClient),
      lacks(name, type, program, depth: 8)
    else { return answer }
    var result = answer
    result.origins.removeAll { $0.label.isClient }
    guard result.origins.isEmpty else { return result }
    return result.merged(with: .origin(Origin(.absent, at: place, spelling: spelling)))
  }

  /// Whether objects of a type are known to have no member of a name.
  private func lacks(
    _ name: String, _ type: TypeReference, _ program: FileProgram, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    if let inline = type.inline { return lacks(name, inline, program, depth: depth) }
    let simple = type.name.split(separator: ".").last.map(String.init) ?? ""
    if Self.wrappingTypes.contains(simple), let inner = type.arguments.first {
      return lacks(name, inner, program, depth: depth - 1)
    }
    if Self.schemaTypes.contains(simple), let inner = type.arguments.first,
      inner.name.hasPrefix("typeof ")
    {
      let schema = inner.name.dropFirst("typeof ".count).trimmingSpaces
      guard let binding = program.topLevel[schema] else { return false }
      let sites = variableAnywhere(binding, program, .empty, .unknown).sites
      return !sites.isEmpty
        && sites.allSatisfy { site in
          guard let owner = workspace.program(of: site.file) else { return false }
          return lacks(name, site.value, owner, parsing: nil, depth: 16)
        }
    }
    // A type of the file itself or of an import, and none that a namespace adds to.
    guard program.language != .swift, program.topLevel[type.name] != nil,
      let (site, owner) = projectType(named: type.name, program)
    else { return false }
    let own = owner.types[site.type].name
    return owner.types.ids.allSatisfy { id in
      owner.types[id].name != own || lacks(name, id, owner, depth: depth)
    }
  }

  private func lacks(
    _ name: String, _ type: TypeID, _ program: FileProgram, depth: Int
  ) -> Bool {
    let declared = program.types[type]
    guard !declared.isOpen, declared.kind != .enumeration,
      !(declared.members.isEmpty && declared.conformances.isEmpty),
      !declared.members.contains(where: { $0.name == name })
    else { return false }
    if let superclass = declared.superclass {
      guard case .binding(let binding) = program.values[program.bare(superclass)],
        lacks(
          name, TypeReference(name: program.bindings[binding].name), program, depth: depth - 1)
      else { return false }
    }
    return declared.conformances.allSatisfy { lacks(name, $0, program, depth: depth - 1) }
  }

  /// Types that have no members but those of their first argument.
  private static let wrappingTypes: Set<String> = [
    "Partial", "Required", "Readonly", "NonNullable", "Promise", "Awaited", "Pick", "Omit",
  ]

  /// Types that say what a schema leaves.
  private static let schemaTypes: Set<String> = ["infer", "output", "InferOutput", "Infer"]
}

extension FileProgram {
  /// Whether an object that a call is given sets an option to `true`.
  fileprivate func sets(_ option: String, in call: Call) -> Bool {
    call.arguments.contains { argument in
      guard case .object(let properties) = values[bare(argument.value)] else { return false }
      return properties.contains { property in
        guard case .name(option) = property.key, case .boolean(true) = values[property.value] else {
          return false
        }
        return true
      }
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
