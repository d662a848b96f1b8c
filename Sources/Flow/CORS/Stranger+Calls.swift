import Program
import Source

/// Tests that are calls: of the origin's own methods, of lists and patterns, of the project's functions.
extension Stranger {
  func call(
    _ call: Call, _ value: ValueID, _ program: FileProgram, _ chain: CallChain?, depth: Int
  ) -> Truth {
    if isOrigin(value, program, chain) { return .yes }
    let site = Site(program.file, value)
    if case .member(let base, let name) = program.values[program.bare(call.callee)] {
      if let truth = receiver(base, name, call, program, chain) { return truth }
      if let truth = membership(base, name, call, program, chain) { return truth }
    }
    if let truth = projectCall(call, site, program, chain, depth: depth) { return truth }
    if let known = Production.truth(of: program.lastName(of: call.callee)) { return known }
    return asks(value, program, chain) ? .unknown : .independent
  }

  /// A method of the origin itself, or of the path: `origin.startsWith("http")`.
  private func receiver(
    _ base: ValueID, _ name: String, _ call: Call, _ program: FileProgram, _ chain: CallChain?
  ) -> Truth? {
    let isOwn = isOrigin(base, program, chain)
    guard isOwn || isPath(base, program), let argument = call.arguments.first else { return nil }
    let texts = isOwn ? Self.origins : path.map { [$0] } ?? []
    guard !texts.isEmpty else { return .unknown }
    if name == "match" || name == "search" {
      return matches(argument.value, texts, program, chain)
    }
    guard let wanted = flow.constantText(Site(program.file, argument.value)) else {
      return isOwn ? .no : .unknown
    }
    let results: [Bool]
    switch name {
    case "startsWith", "hasPrefix": results = texts.map { $0.hasPrefix(wanted) }
    case "endsWith", "hasSuffix": results = texts.map { $0.hasSuffix(wanted) }
    case "includes", "contains": results = texts.map { wanted.isEmpty || $0.contains(wanted) }
    default: return .unknown
    }
    return results.allSatisfy { $0 } ? .yes : .no
  }

  /// Whether the origin is in something: `ALLOWED.includes(origin)`, `pattern.test(origin)`.
  private func membership(
    _ base: ValueID, _ name: String, _ call: Call, _ program: FileProgram, _ chain: CallChain?
  ) -> Truth? {
    guard let argument = call.arguments.first else { return nil }
    let isOwn = isOrigin(argument.value, program, chain)
    switch name {
    case "test", "exec":
      if isOwn { return matches(base, Self.origins, program, chain) }
      guard isPath(argument.value, program) else { return nil }
      return path.map { matches(base, [$0], program, chain) } ?? .unknown
    case "includes", "has", "contains", "indexOf":
      if isOwn { return .no }
      if program.lastName(of: source(of: argument.value, program)) == "method" {
        return onlyPreflight(base, program, chain) ? .no : .independent
      }
      guard isPath(argument.value, program) else { return nil }
      return listed(base, program, chain) { $0 == $1 }
    case "some", "find", "every":
      guard case .function(let function) = program.values[program.bare(argument.value)] else {
        return nil
      }
      return eachElement(base, function, program, chain)
    default: return nil
    }
  }

  private func onlyPreflight(
    _ list: ValueID, _ program: FileProgram, _ chain: CallChain?
  ) -> Bool {
    let texts = elements(of: list, program, chain)
    return texts?.allSatisfy { $0.uppercased() == "OPTIONS" } ?? false
  }

  /// Whether some constant of a list fits the path.
  private func listed(
    _ list: ValueID, _ program: FileProgram, _ chain: CallChain?,
    _ fits: (_ path: String, _ element: String) -> Bool
  ) -> Truth {
    guard let path, let texts = elements(of: list, program, chain) else { return .unknown }
    return Truth(texts.contains { fits(path, $0) })
  }

  private func elements(
    of list: ValueID, _ program: FileProgram, _ chain: CallChain?
  ) -> [String]? {
    var texts: [String] = []
    for held in walk.values(of: Site(program.file, list), [.element], chain) {
      guard held.kind == .value, let text = flow.constantText(held.site) else { return nil }
      texts.append(text)
    }
    return texts.isEmpty ? nil : texts
  }

  /// `ORIGINS.some((allowed) => allowed === origin)`, `PUBLIC.some((p) => pathname.startsWith(p))`.
  private func eachElement(
    _ list: ValueID, _ function: FunctionID, _ program: FileProgram, _ chain: CallChain?
  ) -> Truth? {
    guard program.functions[function].returns.count == 1 else { return nil }
    let result = program.functions[function].returns[0]
    if asks(result, program, chain) { return .no }
    guard case .call(let call) = program.values[program.bare(result)],
      case .member(let base, let name) = program.values[program.bare(call.callee)],
      isPath(base, program)
    else { return nil }
    switch name {
    case "startsWith": return listed(list, program, chain) { $0.hasPrefix($1) }
    case "includes": return listed(list, program, chain) { $0.contains($1) }
    default: return .unknown
    }
  }

  /// Whether a pattern fits all of some texts, or not.
  func matches(
    _ pattern: ValueID, _ texts: [String], _ program: FileProgram, _ chain: CallChain?
  ) -> Truth {
    let held = walk.values(of: Site(program.file, pattern), [], chain)
    guard held.count == 1, let only = held.first, only.kind == .value,
      let source = PatternSource(flow: flow).source(of: only.site)
    else { return .unknown }
    guard let pattern = OriginPattern(source) else { return .unknown }
    return Truth(texts.allSatisfy { pattern.matches($0) })
  }

  /// A function of the project: what it returns to a stranger.
  private func projectCall(
    _ call: Call, _ site: Site, _ program: FileProgram, _ chain: CallChain?, depth: Int
  ) -> Truth? {
    guard depth > 1, (chain?.depth ?? 0) < CallChain.depthLimit else { return nil }
    let functions = flow.functions(of: Site(program.file, call.callee))
    guard functions.count == 1, let (file, function) = functions.first,
      let owner = flow.workspace.program(of: file), !owner.functions[function].returns.isEmpty
    else { return nil }
    let entered = FunctionSite(file: file, function: function)
    guard chain?.entry(of: entered) == nil else { return nil }
    let inner = flow.walkMemory.chain(site, entered, chain)
    var result: Truth?
    for returned in owner.functions[function].returns {
      let conditions = walk.conditions(at: returned, owner, inner)
      let truths = conditions.map { condition in
        let decided = self.truth(of: condition.test, condition.chain)
        return condition.holds ? decided : !decided
      }
      if truths.contains(where: { $0 == .no }) { continue }
      if truths.contains(where: { $0 == .unknown }) { return .unknown }
      let decided = truth(of: returned, owner, inner, depth: depth - 1)
      if let earlier = result, earlier != decided { return .unknown }
      result = decided
    }
    return result ?? .unknown
  }
}
