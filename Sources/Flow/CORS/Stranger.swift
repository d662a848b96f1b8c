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

  var flow: Flow { walk.flow }

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

  func truth(
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
    else {
      // `let allowed = false; if (LIST.includes(origin)) allowed = true`
      let hangs = held.contains { item in
        item.conditions.contains { asks($0.test, $0.chain) } || asks(item.site, item.chain)
      }
      return hangs ? .unknown : .independent
    }
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

  /// Whether a test asks about the origin, anywhere inside, or about what was made of it: `const host
  /// = new URL(origin).host`.
  func asks(_ value: ValueID, _ program: FileProgram, _ chain: CallChain?) -> Bool {
    asks(Site(program.file, value), chain)
  }

  private func asks(_ site: Site, _ chain: CallChain?) -> Bool {
    var pending: [(site: Site, chain: CallChain?)] = [(site, chain)]
    var visited: Set<Site> = []
    while let (next, chain) = pending.popLast(), visited.count < 60 {
      guard visited.insert(next).inserted, let program = flow.workspace.program(of: next.file)
      else { continue }
      if isOrigin(next.value, program, chain) { return true }
      pending += program.values[next.value].children.map { (Site(next.file, $0), chain) }
      guard case .binding(let binding) = program.values[next.value] else { continue }
      for write in program.writes(of: binding) {
        guard case .value(let source) = write.source else { continue }
        pending.append((Site(next.file, source), chain))
      }
      for held in walk.values(of: next, [], chain) where held.kind == .value {
        pending.append((held.site, held.chain))
      }
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
  func source(of value: ValueID, _ program: FileProgram) -> ValueID {
    guard case .binding(let binding) = program.values[program.bare(value)],
      let write = program.writes(of: binding).first, write.path.isEmpty,
      case .value(let inner) = write.source, program.writes(of: binding).count == 1
    else { return value }
    return inner
  }

  func isPath(_ value: ValueID, _ program: FileProgram) -> Bool {
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
