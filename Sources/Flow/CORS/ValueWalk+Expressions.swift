import Program
import Source

/// Object literals, lists and calls.
extension ValueWalk {
  func object(
    _ properties: [Property], at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    guard let key = keys.first else { return [held(.value, program, value, [], chain)] }
    let rest = Array(keys.dropFirst())
    var found: [HeldValue] = []
    for property in properties.reversed() {
      switch property.key {
      case .name(let name):
        guard key.accepts(name) else { continue }
        found += entry(property, program, rest, chain)
        if key != .element { return found }
      case .computed(let name):
        guard let name = headerName(name, program), key.accepts(name) else { continue }
        found += entry(property, program, rest, chain)
        if key != .element { return found }
      case .spread:
        let inner = visit(program, property.value, keys, chain)
        found += inner.filter { $0.kind != .absent }
        // What is certainly in the spread object hides what stands before it.
        if !inner.isEmpty, inner.allSatisfy({ $0.kind.isKnown }),
          key != .element
        {
          return found
        }
      }
    }
    return found.isEmpty ? [held(.absent, program, value, [], chain)] : found
  }

  private func entry(
    _ property: Property, _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    guard property.kind == .getter,
      case .function(let function) = program.values[property.value]
    else { return visit(program, property.value, keys, chain) }
    return program.functions[function].returns.flatMap { visit(program, $0, keys, chain) }
  }

  func array(
    _ elements: [Element], at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    guard let key = keys.first else { return [held(.value, program, value, [], chain)] }
    let rest = Array(keys.dropFirst())
    var found: [HeldValue] = []
    for element in elements {
      if element.isSpread {
        found += visit(program, element.value, keys, chain).filter { $0.kind != .absent }
        continue
      }
      switch key {
      case .element:
        found += visit(program, element.value, rest, chain)
      case .header(let name):
        // `[["Access-Control-Allow-Origin", "*"]]`
        guard case .array(let pair) = program.values[program.bare(element.value)], pair.count == 2,
          headerName(pair[0].value, program)?.lowercased() == name
        else { continue }
        found += visit(program, pair[1].value, rest, chain)
      case .member: continue
      }
    }
    return found.isEmpty ? [held(.absent, program, value, [], chain)] : found
  }

  // MARK: calls

  func call(
    _ call: Call, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    if case .global("require") = program.values[program.bare(call.callee)],
      let first = call.arguments.first,
      let specifier = flow.constantText(Site(program.file, first.value))
    {
      return module(specifier, from: program.file, keys)
        ?? [held(.value, program, value, keys, chain)]
    }
    if let found = languageCall(call, at: value, program, keys, chain) { return found }
    if let found = projectCall(call, at: value, program, keys, chain) { return found }
    if program.language == .swift, case .member(let name) = keys.first,
      let argument = call.arguments.first(where: { $0.label == name })
    {
      // What an initialiser is given it keeps: `Configuration(allowedOrigin: .all)`.
      return visit(program, argument.value, Array(keys.dropFirst()), chain)
    }
    return [held(.value, program, value, keys, chain)]
  }

  /// What a function of the project returns from this call.
  private func projectCall(
    _ call: Call, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue]? {
    let site = Site(program.file, value)
    if case .binding(let binding) = program.values[program.bare(call.callee)] {
      let callee = Variable(file: program.file, binding: binding)
      called.insert(callee)
      if handlers.contains(callee) { return nil }
    }
    // Headers are not in what neither is nor is handed anything that speaks of them.
    if keys.contains(.header(HeaderName.allowOrigin)), !flow.headerReach.holds(site) { return nil }
    guard (chain?.depth ?? 0) < CallChain.depthLimit else { return nil }
    var found: [HeldValue] = []
    var isFound = false
    for (file, function) in flow.functions(of: Site(program.file, call.callee)) {
      guard let owner = flow.workspace.program(of: file) else { continue }
      let entered = FunctionSite(file: file, function: function)
      guard chain?.entry(of: entered) == nil, owner.functions[function].body != nil else {
        continue
      }
      isFound = true
      let inner = flow.walkMemory.chain(site, entered, chain)
      for returned in owner.functions[function].returns {
        found += visit(owner, returned, keys, inner)
      }
    }
    guard isFound else { return nil }
    if found.isEmpty { return [held(.absent, program, value, [], chain)] }
    return after(value, program, chain, found)
  }

  /// Methods that leave text or a list as it is, as far as origins go.
  private static let keeping: Set<String> = [
    "trim", "toString", "toLowerCase", "toUpperCase", "replace", "replaceAll", "valueOf", "slice",
    "concat", "filter", "sort", "reverse", "flat", "map", "flatMap", "then", "catch", "finally",
    "lowercased", "trimmingCharacters", "substring", "compactMap", "unwrap",
  ]
  private static let picking: Set<String> = ["at", "pop", "shift", "find", "first", "last"]
  /// Types that hold what they are made of.
  private static let wrapping: Set<String> = [
    "Headers", "Map", "Set", "String", "HTTPHeaders", "HTTPFields", "URL", "Array", "Promise",
  ]

  private func languageCall(
    _ call: Call, at value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue]? {
    switch program.values[program.bare(call.callee)] {
    case .member(let base, let name):
      return method(name, of: base, call, program, keys, chain)
    case .global(let name) where Self.wrapping.contains(name):
      return wrapped(call, program, keys, chain)
    default: return nil
    }
  }

  private func wrapped(
    _ call: Call, _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue]? {
    guard let first = call.arguments.first else { return nil }
    var keys = keys
    // `new URL(referer).origin`
    if keys == [.member("origin")] || keys == [.member("href")] { keys = [] }
    return visit(program, first.value, keys, chain)
  }

  private func method(
    _ name: String, of base: ValueID, _ call: Call, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue]? {
    if case .global(let type) = program.values[program.bare(base)] {
      switch (type, name) {
      case ("Object", "freeze"), ("Object", "seal"), ("Object", "fromEntries"),
        ("Object", "entries"), ("Array", "from"), ("Promise", "resolve"):
        return call.arguments.first.map { visit(program, $0.value, keys, chain) }
      case ("Object", "assign"):
        return assigned(call, program, keys, chain)
      default: break
      }
    }
    if name == "split" {
      // One text with commas in it: every part is one of a list.
      let found = visit(
        program, base, keys.first == .element ? Array(keys.dropFirst()) : keys, chain)
      return found.map { item in
        var item = item
        item.isElement = true
        return item
      }
    }
    if name == "get", let key = call.arguments.first, let text = headerName(key.value, program) {
      let found = visit(program, base, [.header(text.lowercased())] + keys, chain)
      return found.contains { $0.kind == .value } ? found : nil
    }
    guard flow.functions(of: Site(program.file, call.callee)).isEmpty else { return nil }
    if Self.keeping.contains(name) { return visit(program, base, keys, chain) }
    if Self.picking.contains(name) { return visit(program, base, [.element] + keys, chain) }
    return nil
  }

  /// `Object.assign(a, b)`: what comes last counts.
  private func assigned(
    _ call: Call, _ program: FileProgram, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    var found: [HeldValue] = []
    for argument in call.arguments.reversed() {
      let inner = visit(program, argument.value, keys, chain)
      found += inner.filter { $0.kind != .absent }
      if !inner.isEmpty, inner.allSatisfy({ $0.kind.isKnown }) {
        return found
      }
    }
    return found
  }
}
