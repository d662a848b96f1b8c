import Program
import Source

/// A request from an origin that nobody listed, in production: decides tests as it would meet them.
///
/// It comes from four origins that have nothing in common; a test that lets all of them through
/// lets everybody through. It never is a preflight: browsers judge the answer to the real request.
struct Stranger {
  let walk: ValueWalk
  /// The path of the request, where the route is known.
  let path: String?
  /// The tests that every request passes that gets to the mint.
  let passed: [HeldCondition]

  static let origins = [
    "https://attacker.invalid", "http://a.b.c.test:8080", "https://x1.example",
    "https://[2001:db8::1]",
  ]

  private static let depthLimit = 12

  private var flow: Flow { walk.flow }

  /// Whether the stranger may get to a value for all that is known: every test on the way lets it
  /// through, or asks about something else.
  func reaches(_ value: HeldValue) -> Bool { passes(value.conditions) }

  func passes(_ conditions: [HeldCondition]) -> Bool {
    conditions.allSatisfy { condition in
      if passed.contains(where: { $0.test == condition.test && $0.holds == condition.holds }) {
        return true
      }
      let decided = truth(of: condition.test, condition.chain)
      switch condition.holds ? decided : !decided {
      case .yes, .independent: return true
      case .no, .unknown: return false
      }
    }
  }

  func truth(of test: Site, _ chain: CallChain?) -> Truth {
    guard let program = flow.workspace.program(of: test.file) else { return .unknown }
    return truth(of: test.value, program, chain, depth: Self.depthLimit)
  }

  private func truth(
    of value: ValueID, _ program: FileProgram, _ chain: CallChain?, depth: Int
  ) -> Truth {
    guard depth > 0 else { return .unknown }
    switch program.values[value] {
    case .transparent(let inner), .cast(let inner, _), .await(let inner), .presence(let inner):
      return truth(of: inner, program, chain, depth: depth)
    case .boolean(let flag): return Truth(flag)
    case .null, .undefined: return .no
    case .unary(.not, let inner): return !truth(of: inner, program, chain, depth: depth - 1)
    case .choice(.and, let left, let right):
      return truth(of: left, program, chain, depth: depth - 1)
        && truth(of: right, program, chain, depth: depth - 1)
    case .choice(_, let left, let right):
      return truth(of: left, program, chain, depth: depth - 1)
        || truth(of: right, program, chain, depth: depth - 1)
    case .conditional(let test, let then, let otherwise):
      let decided = truth(of: test, program, chain, depth: depth - 1)
      return (decided && truth(of: then, program, chain, depth: depth - 1))
        || (!decided && truth(of: otherwise, program, chain, depth: depth - 1))
    case .binary(.equal, let left, let right):
      return equality(left, right, program, chain)
    case .binary(.notEqual, let left, let right):
      return !equality(left, right, program, chain)
    case .binary(.other, let left, let right):
      // `ALLOWED.indexOf(origin) >= 0`, whose operator is not kept.
      return asks(left, program, chain) || asks(right, program, chain) ? .unknown : .independent
    case .call(let call):
      return self.call(call, value, program, chain, depth: depth)
    case .binding, .member, .element, .global:
      return named(value, program, chain, depth: depth)
    default:
      return asks(value, program, chain) ? .unknown : .independent
    }
  }

  // MARK: names

  private func named(
    _ value: ValueID, _ program: FileProgram, _ chain: CallChain?, depth: Int
  ) -> Truth {
    if let known = Production.truth(of: program.lastName(of: value)) { return known }
    if isOrigin(value, program, chain) { return .yes }
    // `const isAllowed = ALLOWED.includes(origin)`: what the name holds decides.
    let own = source(of: value, program)
    if own != value, program.values[program.bare(own)].isTest {
      return truth(of: own, program, chain, depth: depth - 1)
    }
    let held = walk.values(of: Site(program.file, value), [], chain)
      .filter { $0.kind == .value && $0.site != Site(program.file, value) }
    guard held.count == 1, let only = held.first,
      let owner = flow.workspace.program(of: only.site.file), owner.values[only.site.value].isTest
    else { return .independent }
    return truth(of: only.site.value, owner, only.chain, depth: depth - 1)
  }

  /// Whether a value is the origin that the stranger names.
  func isOrigin(_ value: ValueID, _ program: FileProgram, _ chain: CallChain?) -> Bool {
    switch program.values[program.bare(value)] {
    case .binding, .member, .element, .call, .choice, .template: break
    default: return false
    }
    return walk.values(of: Site(program.file, value), [], chain)
      .contains { $0.kind == .requestOrigin }
  }

  /// Whether a test asks about the origin, anywhere inside.
  private func asks(_ value: ValueID, _ program: FileProgram, _ chain: CallChain?) -> Bool {
    var pending = [value]
    var work = 0
    while let next = pending.popLast(), work < 60 {
      work += 1
      if isOrigin(next, program, chain) { return true }
      pending += program.values[next].children
    }
    return false
  }

  // MARK: comparisons

  private func equality(
    _ left: ValueID, _ right: ValueID, _ program: FileProgram, _ chain: CallChain?
  ) -> Truth {
    for (own, other) in [(left, right), (right, left)] {
      if isOrigin(own, program, chain) { return originEquals(other, program) }
      if let text = flow.constantText(Site(program.file, other)),
        let truth = equals(own, text, program, chain)
      {
        return truth
      }
      if case .implicitMember(let name) = program.values[other],
        program.lastName(of: own) == "environment" || program.lastName(of: own) == "env"
      {
        return Truth(Production.isName(name))
      }
      // `ALLOWED.indexOf(origin) === -1`
      if case .call(let call) = program.values[program.bare(own)],
        ["indexOf", "findIndex", "search"].contains(program.lastName(of: call.callee)),
        asks(own, program, chain)
      {
        return isMinusOne(other, program) ? .yes : .no
      }
    }
    return asks(left, program, chain) || asks(right, program, chain) ? .unknown : .independent
  }

  private func originEquals(_ other: ValueID, _ program: FileProgram) -> Truth {
    switch program.values[program.bare(other)] {
    case .null, .undefined: return .no
    // Whatever the other side holds, it is no stranger.
    default: return .no
    }
  }

  private func isMinusOne(_ value: ValueID, _ program: FileProgram) -> Bool {
    if case .unary(.other, let inner) = program.values[program.bare(value)],
      case .number("1") = program.values[inner]
    {
      return true
    }
    if case .number("-1") = program.values[program.bare(value)] { return true }
    return false
  }

  /// A comparison of something else than the origin with a constant.
  private func equals(
    _ value: ValueID, _ text: String, _ program: FileProgram, _ chain: CallChain?
  ) -> Truth? {
    if case .unary(.typeof, let inner) = program.values[program.bare(value)] {
      return isOrigin(inner, program, chain) ? Truth(text == "string") : nil
    }
    let name = program.lastName(of: source(of: value, program))
    if name == "method" || name == "httpMethod" {
      return text.uppercased() == "OPTIONS" ? .no : .independent
    }
    if Production.isVariable(name) { return Truth(Production.isName(text)) }
    if case .call(let call) = program.values[program.bare(value)],
      let argument = call.arguments.first,
      let asked = flow.constantText(Site(program.file, argument.value)),
      Production.isVariable(asked)
    {
      // `app.get("env") === "development"`, `Deno.env.get("ENV")`
      return Truth(Production.isName(text))
    }
    if isPath(value, program) {
      guard let path else { return .unknown }
      return Truth(path == text)
    }
    return nil
  }

  /// What a variable was made of, where it is the member of something: `const { method } = req`.
  private func source(of value: ValueID, _ program: FileProgram) -> ValueID {
    guard case .binding(let binding) = program.values[program.bare(value)],
      let write = program.writes(of: binding).first, write.path.isEmpty,
      case .value(let inner) = write.source, program.writes(of: binding).count == 1
    else { return value }
    return inner
  }

  private func isPath(_ value: ValueID, _ program: FileProgram) -> Bool {
    let origin = source(of: value, program)
    switch program.lastName(of: origin) {
    case "pathname", "originalUrl": return true
    case "path", "url":
      guard case .member(let base, _) = program.values[program.bare(origin)] else { return false }
      return ["req", "request", "ctx", "c", "event", "context", "nextUrl", "URI"]
        .contains(program.lastName(of: base))
    default: return false
    }
  }

  // MARK: calls

  private func call(
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
    let inner = CallChain(site, entered, chain)
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

extension Value {
  /// Whether the value is a test by its form, so that a name for it stands for the test.
  fileprivate var isTest: Bool {
    switch self {
    case .boolean, .binary, .unary(.not, _), .choice, .conditional, .call, .presence: true
    default: false
    }
  }
}
