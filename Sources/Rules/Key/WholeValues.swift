import Flow
import Program
import Source

/// Finds values that hold the key among other things: the whole environment, the SDK's client or its
/// configuration.
struct WholeValues {
  let flow: Flow

  /// A whole that goes along.
  struct Whole {
    let place: SourceRange
    let kind: Kind
    enum Kind { case environment, configuration, client }
  }

  /// Where the whole environment is named in a value.
  func environment(in site: Site) -> SourceRange? {
    wholes(in: site).first { $0.kind == .environment }?.place
  }

  /// The wholes in a value: in its entries, its spreads, what it is serialised from.
  func wholes(in site: Site) -> [Whole] {
    var found: [Whole] = []
    var seen: Set<Site> = []
    var pending = [site]
    // What becomes a part of a text does so as `[object Object]`, unless something serialised it.
    var inTexts: Set<Site> = []
    while let next = pending.popLast(), seen.count < Self.limit {
      guard seen.insert(next).inserted, let program = flow.program(of: next.file) else { continue }
      let isInText = inTexts.contains(next)
      switch program.values[next.value] {
      case .object(let properties):
        pending += properties.map { Site(next.file, $0.value) }.reversed()
      case .array(let elements):
        pending += elements.map { Site(next.file, $0.value) }.reversed()
      case .template(let parts):
        for case .value(let value) in parts {
          pending.append(Site(next.file, value))
          inTexts.insert(Site(next.file, value))
        }
      case .transparent(let inner), .cast(let inner, _), .await(let inner):
        pending.append(Site(next.file, inner))
        if isInText { inTexts.insert(Site(next.file, inner)) }
      case .choice(_, let left, let right), .conditional(_, let left, let right):
        let sides = [Site(next.file, right), Site(next.file, left)]
        pending += sides
        if isInText { inTexts.formUnion(sides) }
      case .binary(.add, let left, let right):
        let sides = [Site(next.file, right), Site(next.file, left)]
        pending += sides
        inTexts.formUnion(sides)
      case .call(let call):
        if isInText, isClient(next) {
          continue
        } else if isClient(next) {
          found.append(Whole(place: program.place(of: next.value), kind: .client))
        } else if Self.givingAll.contains(program.lastName(of: call.callee)),
          let kind = kind(of: next)
        {
          found.append(Whole(place: program.place(of: next.value), kind: kind))
        } else if isChosenFrom(call, program) {
          continue
        } else {
          let parts = passed(call, at: next) + visited(call, program) + returned(by: call, at: next)
          pending += parts
          if program.lastName(of: call.callee) == "String" { inTexts.formUnion(parts) }
        }
      case .binding, .member, .global:
        if let kind = kind(of: next) {
          if !isInText { found.append(Whole(place: program.place(of: next.value), kind: kind)) }
        } else if case .binding(let binding) = program.values[next.value] {
          pending += flow.nearExpressions(of: next) + remains(binding, program)
        }
      default: continue
      }
    }
    return found
  }

  /// What a variable is the rest of, `const { NODE_ENV, ...rest } = process.env`, unless the key is
  /// among what was taken out.
  private func remains(_ binding: BindingID, _ program: FileProgram) -> [Site] {
    program.writes(of: binding).compactMap { write in
      guard case .value(let value) = write.source, write.path.count == 1,
        case .rest(let excluded) = write.path[0],
        !excluded.contains(where: { KeyName($0).isSecret })
      else { return nil }
      return Site(program.file, value)
    }
  }

  private static let limit = 200

  /// Functions that give an environment as a whole, and not one variable of it: of Vite, Deno, Nuxt
  /// and Hono.
  private static let givingAll: Set<String> = ["loadEnv", "toObject", "useRuntimeConfig", "env"]

  private func kind(of site: Site) -> Whole.Kind? {
    let names = flow.nearContent(of: site).contains { origin in
      if case .environment = origin.label { true } else { false }
    }
    // What is bundled has gone to the client before.
    let isEnvironment = flow.facts(of: site).contains { fact in
      if case .environment = fact { true } else { false }
    }
    if !names, isEnvironment {
      if isConfiguration(site) { return .configuration }
      return isFiltered(site) ? nil : .environment
    }
    return isClient(site) ? .client : nil
  }

  /// Whether a value is the SDK's client: it has the configuration as a member.
  private func isClient(_ site: Site) -> Bool {
    flow.facts(of: site, member: "config").contains(where: \.isEnvironment)
  }

  /// Whether an environment is the SDK's: only that one has a `key`, which is read from it as such.
  private func isConfiguration(_ site: Site) -> Bool {
    guard let program = flow.program(of: site.file) else { return false }
    return program.spelling(of: site.value).hasSuffix("config")
  }

  /// Whether an environment holds only what has some prefix: `loadEnv(mode, root)` of Vite.
  private func isFiltered(_ site: Site) -> Bool {
    flow.nearExpressions(of: site).contains { found in
      guard let owner = flow.program(of: found.file),
        case .call(let call) = owner.values[owner.bare(found.value)],
        owner.lastName(of: call.callee) == "loadEnv"
      else { return false }
      guard call.arguments.count > 2 else { return true }
      let prefixes = PublicNames(flow: flow).texts(call.arguments[2].value, owner).map(\.text)
      return !prefixes.isEmpty
        && prefixes.allSatisfy { PrefixSettings.secret(letThroughBy: $0) == nil }
    }
  }

  /// Methods that go through all entries of what they are called on.
  private static let visiting: Set<String> = [
    "map", "reduce", "flatMap", "filter", "forEach", "sort", "join",
  ]

  /// `Object.entries(env).map(…)`: what the method is called on.
  private func visited(_ call: Call, _ program: FileProgram) -> [Site] {
    guard case .member(let base, let name) = program.values[program.bare(call.callee)],
      Self.visiting.contains(name)
    else { return [] }
    return [Site(program.file, base)]
  }

  /// Whether a call picks some entries by their names: `.filter(([key]) => key.startsWith("APP_"))`.
  private func isChosenFrom(_ call: Call, _ program: FileProgram) -> Bool {
    guard case .member(_, let name) = program.values[program.bare(call.callee)],
      Self.visiting.contains(name), let callback = call.arguments.first,
      case .function(let function) = program.values[program.bare(callback.value)]
    else { return false }
    let range = program.functions[function].range
    return program.values.ids.contains { id in
      guard range.contains(program.range(of: id)), case .call(let test) = program.values[id] else {
        return false
      }
      if program.lastName(of: test.callee) == "startsWith", let prefix = test.arguments.first,
        let text = flow.constantText(Site(program.file, prefix.value)),
        PrefixSettings.secret(letThroughBy: text) != nil
      {
        return false
      }
      return ["startsWith", "includes", "test", "match", "has"]
        .contains(program.lastName(of: test.callee))
    }
  }

  /// What a function of the project returns that it does not compute: `({ ...process.env })`.
  private func returned(by call: Call, at site: Site) -> [Site] {
    flow.nearFunctions(of: Site(site.file, call.callee)).flatMap { file, function -> [Site] in
      guard let owner = flow.program(of: file) else { return [] }
      return owner.functions[function].returns.map { Site(file, owner.bare($0)) }.filter { found in
        switch owner.values[found.value] {
        case .object, .member, .global, .binding: true
        default: false
        }
      }
    }
  }

  /// What a serialiser or a copy is made of.
  private func passed(_ call: Call, at site: Site) -> [Site] {
    for fact in flow.facts(of: site) {
      guard case .pass(_, let from) = fact else { continue }
      return from.flatMap { source -> [Site] in
        let key: ArgumentKey
        switch source {
        case .argument(let own), .members(let own): key = own
        case .kept(let own, let chooser):
          if !flow.arguments(chooser, of: call, at: site).allSatisfy({ isNothing($0, site.file) }) {
            return []
          }
          key = own
        default: return []
        }
        return flow.arguments(key, of: call, at: site).map { Site(site.file, $0) }
      }
    }
    return []
  }

  private func isNothing(_ value: ValueID, _ file: FileID) -> Bool {
    guard let program = flow.program(of: file) else { return false }
    switch program.values[program.bare(value)] {
    case .null, .undefined: return true
    default: return false
    }
  }
}
