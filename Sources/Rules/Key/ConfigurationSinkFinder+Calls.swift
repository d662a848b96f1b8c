import Flow
import Program
import Source

/// Plugins and functions that inline what they are given.
extension ConfigurationSinkFinder {
  func calls() -> [Entry] {
    program.values.ids.flatMap { id -> [Entry] in
      guard case .call(let call) = program.values[id], !call.arguments.isEmpty else { return [] }
      return InliningCall.all.flatMap { inlining -> [Entry] in
        guard isCall(call, of: inlining), call.arguments.count > inlining.position,
          !ServerArm(program: program).holds(id), !isForServer(id)
        else { return [] }
        return entries(of: call, inlining)
      }
    }
  }

  private func entries(of call: Call, _ inlining: InliningCall) -> [Entry] {
    let name = inlining.setting ?? program.lastName(of: call.callee)
    let site = Site(program.file, call.arguments[inlining.position].value)
    var entries: [Entry] = []
    if inlining.path.isEmpty {
      entries += listed(site.value, name)
      if takesAll(call) { entries += everything(site, name) }
    }
    if inlining.modules.contains("Bun") { entries += environmentOption(of: site) }
    let search = Search(
      setting: name, isDeep: inlining.isDeep, except: inlining.except,
      isFilled: inlining.isFilled)
    for object in objects(site) {
      guard let owner = flow.program(of: object.file),
        case .object(let properties) = owner.values[object.value],
        !isServers(buildTarget(properties))
      else { continue }
      entries += self.entries(at: inlining.path[...], in: object, search)
    }
    return entries
  }

  // MARK: which call

  private func isCall(_ call: Call, of inlining: InliningCall) -> Bool {
    if isDefault(program.bare(call.callee), of: inlining) { return true }
    guard inlining.names.contains(program.lastName(of: call.callee)) else { return false }
    if !inlining.files.isEmpty {
      let name = program.path.split(separator: "/").last ?? ""
      return inlining.files.contains { name.hasPrefix($0 + ".") }
    }
    guard !inlining.modules.isEmpty else { return true }
    var root = program.bare(call.callee)
    while case .member(let base, _) = program.values[root] { root = program.bare(base) }
    if case .global(let name) = program.values[root] { return inlining.modules.contains(name) }
    guard case .binding(let binding) = program.values[root] else { return false }
    if let imported = imported(binding) { return inlining.modules.contains(imported.specifier) }
    return loaded(by: binding).contains(where: inlining.modules.contains)
  }

  /// The modules that a variable is, or is a member of: `const esbuild = require("esbuild")`,
  /// `const { mergeConfig } = await import("vite")`.
  private func loaded(by binding: BindingID) -> [String] {
    program.writes(of: binding).compactMap { write in
      guard write.path.count < 2, case .value(let value) = write.source else { return nil }
      let specifier: ValueID?
      switch program.values[program.bare(value)] {
      case .dynamicImport(let text): specifier = text
      case .call(let call):
        guard case .global("require") = program.values[program.bare(call.callee)] else {
          return nil
        }
        specifier = call.arguments.first?.value
      default: return nil
      }
      guard let specifier, case .string(let text) = program.values[program.bare(specifier)] else {
        return nil
      }
      return text
    }
  }

  /// Whether a callee is what a module exports by default, which has any name here; or is made from
  /// that: `fromRollup(replace)`.
  private func isDefault(_ callee: ValueID, of inlining: InliningCall) -> Bool {
    guard inlining.names.contains("default"), case .binding(let binding) = program.values[callee]
    else { return false }
    if let imported = imported(binding) {
      return imported.imported == .default && inlining.modules.contains(imported.specifier)
    }
    return calls(kept: binding).contains { call in
      call.arguments.contains { argument in
        guard case .binding(let given) = program.values[program.bare(argument.value)],
          let imported = imported(given)
        else { return false }
        return imported.imported == .default && inlining.modules.contains(imported.specifier)
      }
    }
  }

  private func imported(_ binding: BindingID) -> Import? {
    guard case .imported(let index) = program.bindings[binding].kind else { return nil }
    return program.imports[index]
  }

  /// The calls whose results a variable keeps.
  private func calls(kept binding: BindingID) -> [Call] {
    program.writes(of: binding).compactMap { write in
      guard write.path.isEmpty, case .value(let value) = write.source,
        case .call(let call) = program.values[program.bare(value)]
      else { return nil }
      return call
    }
  }

  // MARK: what is built for whom

  /// The `target` or `platform` of a configuration, where it tells servers from clients; without the
  /// version that it may have: `node20`.
  func buildTarget(_ properties: [Property]) -> String? {
    for property in properties {
      guard case .name(let name) = property.key, name == "target" || name == "platform" else {
        continue
      }
      let texts = PublicNames(flow: flow).texts(property.value, program).map { text, _ in
        var name = text[...]
        while let last = name.last, last.isNumber || last == "." { name.removeLast() }
        return String(name)
      }
      let known = texts.first {
        InliningCall.serverTargets.contains($0) || InliningCall.clientTargets.contains($0)
      }
      if let known { return known }
    }
    return nil
  }

  /// Whether an environment of a configuration is built for servers: `output: { target: "node" }` of
  /// Rsbuild, `build: { ssr: true }` of Vite.
  func isServersEnvironment(_ properties: [Property]) -> Bool {
    properties.contains { property in
      guard case .name(let name) = property.key, name == "output" || name == "build",
        case .object(let inner) = program.values[program.bare(property.value)]
      else { return false }
      if name == "output" { return isServers(buildTarget(inner)) }
      return inner.contains { setting in
        guard case .name("ssr") = setting.key else { return false }
        switch program.values[program.bare(setting.value)] {
        case .boolean(true), .string: return true
        default: return false
        }
      }
    }
  }

  private func isServers(_ target: String?) -> Bool {
    target.map(InliningCall.serverTargets.contains) ?? false
  }

  /// Whether what a value configures is built for servers only. The configuration around it says so;
  /// where it stands in none, it is enough that the file builds for nothing else.
  private func isForServer(_ value: ValueID, follows: Bool = true) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      if case .object(let properties) = program.values[parent],
        let target = buildTarget(properties)
      {
        return isServers(target)
      }
      if case .object(let properties) = program.values[parent], isCommonJS(properties) {
        return true
      }
      current = parent
    }
    let kept = program.writes.first { write in
      if case .value(current) = write.source { write.path.isEmpty } else { false }
    }
    if follows, let kept {
      // `const define = new DefinePlugin(…)`: the configurations that use it say.
      let reads = program.reads(of: kept.binding)
      if !reads.isEmpty, reads.allSatisfy({ isForServer($0, follows: false) }) { return true }
    }
    if case .call(let call) = program.values[value],
      call.arguments.contains(where: { isObject($0.value) && !call.isConstruction })
    {
      // `build({ … })` is a configuration of its own.
      return false
    }
    let targets = program.values.elements.compactMap { value -> String? in
      if case .object(let properties) = value { buildTarget(properties) } else { nil }
    }
    return !targets.isEmpty && targets.allSatisfy(isServers)
  }

  /// Whether all that a configuration of Rollup puts out are modules for Node.js.
  private func isCommonJS(_ properties: [Property]) -> Bool {
    for property in properties {
      guard case .name("output") = property.key else { continue }
      let outputs: [ValueID]
      switch program.values[program.bare(property.value)] {
      case .array(let elements): outputs = elements.map(\.value)
      default: outputs = [property.value]
      }
      return !outputs.isEmpty
        && outputs.allSatisfy { output in
          guard case .object(let inner) = program.values[program.bare(output)] else { return false }
          return inner.contains { entry in
            guard case .name("format") = entry.key,
              case .string(let format) = program.values[program.bare(entry.value)]
            else { return false }
            return format == "cjs" || format == "commonjs"
          }
        }
    }
    return false
  }

  private func isObject(_ value: ValueID) -> Bool {
    if case .object = program.values[program.bare(value)] { true } else { false }
  }

  // MARK: names and wholes

  /// `new EnvironmentPlugin(["BEHEST_KEY"])`, `makeEnvPublic("BEHEST_KEY")`.
  func listed(_ value: ValueID, _ setting: String) -> [Entry] {
    PublicNames(flow: flow).texts(value, program).compactMap { text, value in
      let name = KeyName(text)
      guard name.isSecret, name.publicPrefix == nil else { return nil }
      return Entry(
        place: program.place(of: value), secret: text, key: text, setting: setting)
    }
  }

  /// Whether a call is the plugin that takes `"all"` for the whole environment.
  private func takesAll(_ call: Call) -> Bool {
    guard program.lastName(of: call.callee) == "EnvironmentPlugin", !call.isConstruction,
      let first = call.arguments.first
    else { return false }
    return flow.constantText(Site(program.file, first.value)) == "all"
  }

  /// `EnvironmentPlugin("all", { prefix: "" })`: of vite-plugin-environment, whose prefix is `VITE_`.
  private func everything(_ site: Site, _ setting: String) -> [Entry] {
    guard let call = program.parent(of: site.value), case .call(let call) = program.values[call],
      call.arguments.count > 1, SecretsNearby(analysis).exist(near: program)
    else { return [] }
    for object in objects(Site(program.file, call.arguments[1].value)) {
      guard let owner = flow.program(of: object.file),
        case .object(let properties) = owner.values[object.value]
      else { continue }
      for property in properties {
        guard case .name("prefix") = property.key,
          let prefix = flow.constantText(Site(object.file, property.value)),
          let secret = PrefixSettings.secret(letThroughBy: prefix)
        else { continue }
        return [
          Entry(place: program.place(of: site.value), secret: secret, key: secret, setting: setting)
        ]
      }
    }
    return []
  }

  /// `Bun.build({ env: "BEHEST_*" })`.
  private func environmentOption(of site: Site) -> [Entry] {
    objects(site).flatMap { object -> [Entry] in
      guard let owner = flow.program(of: object.file),
        case .object(let properties) = owner.values[object.value],
        !isServers(buildTarget(properties))
      else { return [] }
      return properties.compactMap { property in
        guard case .name("env") = property.key,
          let text = flow.constantText(Site(object.file, property.value)), text.hasSuffix("*"),
          let secret = PrefixSettings.secret(letThroughBy: text)
        else { return nil }
        return Entry(
          place: owner.place(of: property.value), secret: secret, key: secret, setting: "env")
      }
    }
  }
}
