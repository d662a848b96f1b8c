import Flow
import Program
import Source

/// Settings that name variables, or mark entries, rather than hold values.
extension ConfigurationSinkFinder {
  /// `envPrefix: ["VITE_", "BEHEST_"]`: the beginning of the key's own names.
  func prefixes() -> [Entry] {
    PrefixSettings(flow: flow).prefixes(in: program).compactMap { prefix in
      // Bun's is read with the rest of its build.
      guard prefix.setting != "env", !prefix.text.isEmpty || prefix.mayBeEmpty,
        let secret = PrefixSettings.secret(letThroughBy: prefix.text)
      else { return nil }
      return Entry(place: prefix.place, secret: secret, key: secret, setting: prefix.setting)
    }
  }

  /// `clientAllowedKeys: ["BEHEST_KEY"]`.
  func lists() -> [Entry] {
    let name = program.path.split(separator: "/").last ?? ""
    return namedValues.flatMap { property, value -> [Entry] in
      let isList = NameList.all.contains { list in
        list.property == property && list.files.contains { name.hasPrefix($0 + ".") }
      }
      return isList ? listed(value, property) : []
    }
  }

  /// `["transform-inline-environment-variables", { include: ["BEHEST_KEY"] }]`.
  func babelPlugins() -> [Entry] {
    program.values.elements.flatMap { value -> [Entry] in
      guard case .array(let elements) = value, elements.count > 1,
        case .string(let text) = program.values[program.bare(elements[0].value)],
        let plugin = BabelPlugin.all.first(where: { $0.names.contains(text) })
      else { return [] }
      return objects(Site(program.file, elements[1].value)).flatMap { object -> [Entry] in
        guard let list = plugin.list else {
          return entries(at: [], in: object, Search(setting: text))
        }
        guard let owner = flow.program(of: object.file), owner.file == program.file,
          case .object(let properties) = owner.values[object.value]
        else { return [] }
        return properties.flatMap { property -> [Entry] in
          guard case .name(list) = property.key else { return [] }
          return listed(property.value, text)
        }
      }
    }
  }

  /// `config.plugin("define").tap((args) => { args[0].KEY = … })`, as Vue's configuration changes
  /// what webpack inlines.
  func tapped() -> [Entry] {
    let taps = program.values.elements.compactMap { value -> Call? in
      guard case .call(let call) = value,
        case .member(_, "tap") = program.values[program.bare(call.callee)]
      else { return nil }
      return call
    }
    guard !taps.isEmpty else { return [] }
    return program.memberWrites.compactMap { write in
      guard isTapped(write.target, by: taps) else { return nil }
      let secret = flow.origins(of: Site(program.file, write.value)).lazy
        .compactMap { origin in origin.secretName.map { (name: $0, place: origin.place) } }.first
      guard let secret else { return nil }
      let whole = program.place(of: write.value)
      let isInside = secret.place.file == program.file && whole.bytes.contains(secret.place.bytes)
      return Entry(
        place: isInside ? secret.place : whole, secret: secret.name,
        key: program.lastName(of: write.target), setting: "define")
    }
  }

  /// Whether a value stands in the function that `plugin("define").tap` is given.
  ///
  /// - Parameter taps: all calls of a `tap` in the file.
  private func isTapped(_ value: ValueID, by taps: [Call]) -> Bool {
    var function = program.function(around: value)
    while function != FileProgram.fileFunction {
      for call in taps {
        guard case .member(let base, "tap") = program.values[program.bare(call.callee)],
          call.arguments.contains(where: { isFunction($0.value, function) }),
          case .call(let plugin) = program.values[program.bare(base)],
          let name = plugin.arguments.first
        else { continue }
        return flow.constantText(Site(program.file, name.value))?.contains("define") ?? false
      }
      guard let parent = program.functions[function].parent else { return false }
      function = parent
    }
    return false
  }

  private func isFunction(_ value: ValueID, _ function: FunctionID) -> Bool {
    if case .function(function) = program.values[program.bare(value)] { true } else { false }
  }

  func flagged() -> [Entry] {
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

  /// Every entry of an object in the file, by its name.
  private var namedValues: [(name: String, value: ValueID)] {
    program.values.elements.flatMap { value -> [(name: String, value: ValueID)] in
      guard case .object(let properties) = value else { return [] }
      return properties.compactMap { property in
        if case .name(let name) = property.key { (name, property.value) } else { nil }
      }
    }
  }
}
