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
    _ context: CallContext, depth: Int = Tracer.schemaDepthLimit
  ) -> Bool {
    switch program.values[program.bare(value)] {
    case .binding, .call, .member: break
    case .object(let properties): return isClosed(properties, lacking: name, program)
    default: return false
    }
    let sites = outermost(trace(program, value, .empty, context).sites)
    return !sites.isEmpty
      && sites.allSatisfy { site in
        guard let owner = workspace.program(of: site.file) else { return false }
        // `schema = schema.partial()`: what else the variable is given decides.
        let key = SchemaKey(site: site, name: name)
        return searching(for: key, among: \.openSchemas) {
          lacks(name, site.value, owner, parsing: call.map { ($0, program) }, depth: depth)
        } ?? true
      }
  }

  /// How many schemas are made of one another.
  static let schemaDepthLimit = 16

  /// Whether the schema that a value makes is one of objects without a member.
  func lacks(
    _ name: String, _ value: ValueID, _ program: FileProgram,
    parsing: (call: Call, program: FileProgram)?, depth: Int
  ) -> Bool {
    guard depth > 0 else { return false }
    if case .object(let properties) = program.values[program.bare(value)] {
      return isClosed(properties, lacking: name, program)
    }
    guard case .call(let call) = program.values[program.bare(value)] else {
      return isSchema(value, lacking: name, program, .unknown, depth: depth - 1)
    }
    let site = Site(program.file, program.bare(value))
    let facts = graph.facts(at: kind(program, call.callee).states)
    for case .objectSchema(_, let key, let option, let closing) in facts {
      if let closing, !isFalse(closing, at: site) { return false }
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
    // TypeBox writes its functions in capitals: `Type.Pick(schema, ["ttl"])`.
    switch isFunction ? program.calleeName(call).lowercased() : program.calleeName(call) {
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
      return baseLacks()
        && given.allSatisfy {
          isSchema($0, lacking: name, program, .unknown, depth: depth - 1)
        }
    case "transform":
      return given.first.map { returns($0, without: name, program) } ?? false
    default: return baseLacks()
    }
  }

  private func isFalse(_ locator: Locator, at site: Site) -> Bool {
    let origins = answer(of: locator, at: (site, .unknown)).origins
    return !origins.isEmpty && origins.allSatisfy { $0.label == .literal(.boolean(false)) }
  }

  /// Whether an object is a JSON schema of objects without a member: it names their members, and
  /// says that there are no others.
  private func isClosed(
    _ properties: [Property], lacking name: String, _ program: FileProgram
  ) -> Bool {
    func entry(_ name: String) -> ValueID? {
      properties.first { property in
        if case .name(name) = property.key { true } else { false }
      }?.value
    }
    guard let additional = entry("additionalProperties"), let members = entry("properties"),
      case .boolean(false) = program.values[program.bare(additional)]
    else { return false }
    return keys(of: members, program).map { !$0.contains(name) } ?? false
  }

  /// The expressions that are no part of another of them.
  private func outermost(_ sites: [Site]) -> [Site] {
    sites.filter { site in
      guard let program = workspace.program(of: site.file) else { return true }
      let own = program.range(of: site.value)
      return !sites.contains { other in
        guard other.file == site.file, other != site else { return false }
        let range = program.range(of: other.value)
        return range.lowerBound <= own.lowerBound && own.upperBound <= range.upperBound
      }
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
    let schema: Locator
    /// Which part of the request it checks, where the call says so.
    let part: ArgumentKey?
    /// Under which name models know that part.
    let name: String?
  }

  /// The calls at a site, one for each part of the request that some facts of it say is checked by a
  /// schema.
  func schemaCalls(at site: Site, _ facts: [Fact]) -> [SchemaCall] {
    facts.compactMap { fact in
      guard case .shapes(_, let schema, let part, let name) = fact else { return nil }
      let call = SchemaCall(site: site, schema: schema, part: part, name: name)
      // A call that says nothing of a part leaves it as it was.
      return name == nil || self.schema(of: call) != nil ? call : nil
    }
  }

  /// The same among the arguments beside a handler: `app.post("/", zValidator("json", S), handler)`.
  func schemaCalls(beside place: ArgumentPlace) -> [SchemaCall] {
    guard let program = workspace.program(of: place.site.file),
      case .call(let call) = program.values[place.site.value]
    else { return [] }
    return call.arguments.prefix(place.position).flatMap { argument -> [SchemaCall] in
      let answer = trace(program, argument.value, .empty, .unknown)
      guard !answer.states.isEmpty else { return [] }
      return answer.sites.flatMap { schemaCalls(at: $0, graph.facts(at: answer.states)) }
    }
  }

  /// The schema that a call is given, as a value of a file.
  private func schema(of call: SchemaCall) -> (value: ValueID, program: FileProgram)? {
    guard let program = workspace.program(of: call.site.file),
      var value = argument(call.schema, at: (call.site, .unknown))
    else { return nil }
    var owner = program
    for name in call.schema.members {
      guard let (object, other) = written(value, owner),
        let property = object.first(where: { property in
          if case .name(name) = property.key { true } else { false }
        })
      else { return nil }
      (value, owner) = (property.value, other)
    }
    return (value, owner)
  }

  /// The entries of an object that a value is, here or where its variable is given it.
  private func written(
    _ value: ValueID, _ program: FileProgram
  ) -> (properties: [Property], program: FileProgram)? {
    if case .object(let properties) = program.values[program.bare(value)] {
      return (properties, program)
    }
    let sites = trace(program, value, .empty, .unknown).sites
    guard let first = sites.first, let owner = workspace.program(of: first.file),
      case .object(let properties) = owner.values[first.value]
    else { return nil }
    return (properties, owner)
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
        guard let (value, program) = schema(of: call) else { return false }
        return isSchema(value, lacking: name, program, .unknown)
      }
  }

  private func text(of key: ArgumentKey, at site: Site) -> String? {
    guard let program = workspace.program(of: site.file),
      let value = argument(Locator(key), at: (site, .unknown))
    else { return nil }
    return constantText(program, value)
  }
}

/// An expression that may make a schema, and a member that it may lack.
struct SchemaKey: Hashable {
  let site: Site
  let name: String
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
