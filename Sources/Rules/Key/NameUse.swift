import Flow
import Program
import Source

/// A place in a source file where a name that may be the key's is read, imported or declared.
///
/// Names in strings and comments are none: a list of forbidden names does no harm.
struct NameUse {
  let name: KeyName
  let place: SourceRange
  let form: Form

  enum Form {
    /// `process.env.X`, `env["X"]`, `` env[`X`] ``: the read, and what it reads from.
    case member(ValueID, of: ValueID)
    /// `Deno.env.get("X")`, `getEnv("X")`.
    case call(ValueID)
    /// `const { X } = process.env`.
    case pattern(Write)
    /// `import { X } from "$env/static/public"`.
    case imported(specifier: String)
    /// `{ X: value }`: a schema's or a configuration's entry, within the object.
    case entry(Property, in: ValueID)
    /// `interface ImportMetaEnv { X: string }`: it only says that there is such a name.
    case type
  }
}

/// Finds the names of a source file.
struct NameUseFinder {
  let flow: Flow
  let program: FileProgram

  /// In the order in which they are written.
  func uses() -> [NameUse] {
    var uses: [NameUse] = []
    for id in program.values.ids { uses += self.uses(at: id) }
    for write in program.writes {
      for case .member(let text) in write.path {
        guard let name = name(text) else { continue }
        uses.append(use(name, at: write.range, .pattern(write)))
      }
    }
    for imported in program.imports where !imported.isTypeOnly {
      guard case .named(let text) = imported.imported, let name = name(text) else { continue }
      let range = imported.binding.map { program.bindings[$0].range } ?? imported.range
      uses.append(use(name, at: range, .imported(specifier: imported.specifier)))
    }
    for type in program.types.elements where type.kind == .interface {
      for member in type.members where member.kind == .field {
        guard let name = name(member.name) else { continue }
        uses.append(use(name, at: member.range, .type))
      }
    }
    return uses.sorted { $0.place < $1.place }
  }

  private func uses(at id: ValueID) -> [NameUse] {
    let range = program.range(of: id)
    switch program.values[id] {
    case .member(let base, let text):
      guard let name = name(text) else { return [] }
      return [use(name, at: range, .member(id, of: base))]
    case .element(let base, let key):
      guard let name = computed(key) else { return [] }
      return [use(name, at: range, .member(id, of: base))]
    case .call(let call):
      // Some are given what they look in first: `getValue(remoteConfig, "key")`.
      for argument in call.arguments.prefix(2) {
        guard let name = looksUp(call, argument.value, id) else { continue }
        return [use(name, at: program.range(of: argument.value), .call(id))]
      }
      return []
    case .object(let properties):
      return properties.compactMap { property in
        guard case .name(let text) = property.key, let name = name(text), isDeclared(property, id)
        else { return nil }
        return use(name, at: key(of: property, text), .entry(property, in: id))
      }
    default: return []
    }
  }

  /// Where an entry's name stands, with its quotes.
  private func key(of property: Property, _ text: String) -> ByteRange {
    let start = property.range.lowerBound
    let gap = program.range(of: property.value).lowerBound - start
    // `"X": value` against `X: value`; `{ X }` is its own value.
    let isQuoted = gap >= text.utf8.count + 4
    return ByteRange(start, start + text.utf8.count + (isQuoted ? 2 : 0))
  }

  private func name(_ text: String) -> KeyName? {
    guard KeyName.mayMatter(text) else { return nil }
    let name = KeyName(text)
    return name.isSecret ? name : nil
  }

  private func use(_ name: KeyName, at range: ByteRange, _ form: NameUse.Form) -> NameUse {
    NameUse(name: name, place: SourceRange(program.file, range), form: form)
  }

  /// A key that is put together: `process.env["VITE_" + "BEHEST_KEY"]`.
  private func computed(_ key: ValueID) -> KeyName? {
    switch program.values[program.bare(key)] {
    case .string, .template, .binary(.add, _, _), .member: break
    case .binding(let binding):
      // What a helper is handed stands where it is called.
      guard case .constant = program.bindings[binding].kind else { return nil }
    default: return nil
    }
    return flow.constantTextAtHand(Site(program.file, key)).flatMap { name($0) }
  }

  /// Whether a call reads the variable that its first argument names.
  private func looksUp(_ call: Call, _ argument: ValueID, _ id: ValueID) -> KeyName? {
    guard case .string(let text) = program.values[argument], let name = name(text) else {
      return nil
    }
    if program.lastName(of: call.callee).lowercased().contains("env") { return name }
    let facts = flow.facts(of: Site(program.file, id))
    return facts.contains(where: \.isEnvironment) ? name : nil
  }

  /// Whether an entry of an object declares a variable, rather than saying something about a name.
  private func isDeclared(_ property: Property, _ object: ValueID) -> Bool {
    switch program.values[program.bare(property.value)] {
    case .boolean, .null, .undefined, .number: return false
    case .string: return isInEnvironment(object)
    case .call(let call): return !refuses(call)
    default: return true
    }
  }

  /// `z.never()`, `z.undefined().optional()`: a schema that lets nothing through.
  private func refuses(_ call: Call) -> Bool {
    var current = call.callee
    while case .member(let base, let name) = program.values[program.bare(current)] {
      if ["never", "undefined", "forbidden"].contains(name) { return true }
      guard case .call(let inner) = program.values[program.bare(base)] else { return false }
      current = inner.callee
    }
    return false
  }

  private static let environments: Set<String> = [
    "env", "define", "environment", "extra", "vars", "variables", "args", "buildArgs",
    "publicRuntimeConfig", "runtimeConfig", "customFields", "DefinePlugin", "EnvironmentPlugin",
    "replace", "createEnv", "spawn", "exec", "execSync", "spawnSync", "fork",
  ]

  /// Whether an object is the value of `env: { … }` or is given to what sets an environment.
  private func isInEnvironment(_ object: ValueID) -> Bool {
    var current = object
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .object(let properties):
        for property in properties where property.value == current {
          if case .name(let name) = property.key, Self.environments.contains(name) { return true }
        }
      case .call(let call) where call.callee != current:
        if Self.environments.contains(program.lastName(of: call.callee)) { return true }
      default: break
      }
      current = parent
    }
    return false
  }
}

extension Fact {
  /// Whether what the fact speaks of holds variables by their names.
  var isEnvironment: Bool {
    switch self {
    case .environment, .bundled: true
    default: false
    }
  }

  /// Whether it holds what an app carries with it.
  var isBundled: Bool {
    if case .bundled = self { true } else { false }
  }
}
