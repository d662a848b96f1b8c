import Program
import Source

/// Follows a value backwards to the expressions that it can be, and remembers every test that was
/// passed on the way.
///
/// The tracer answers where a value comes from; whether a stranger's request gets there depends on
/// the tests between, which only a walk sees.
final class ValueWalk {
  let flow: Flow
  /// Parameters that hold the caller's origin: those of predicates.
  var originParameters: Set<ParameterSite> = []
  /// The variables that hold the handlers of a request's way, by their files: what those return is
  /// looked at in them.
  var handlers: Set<Variable> = []

  private var work = 0
  /// The values that were looked at in all.
  private(set) var allWork = 0
  private var open: Set<Visit> = []
  /// The variables that calls on the walk under way name as their callees.
  var called: Set<Variable> = []

  private static let workLimit = 4_000
  private static let depthLimit = 80

  struct ParameterSite: Hashable {
    let function: FunctionSite
    let index: Int
  }

  struct Variable: Hashable {
    let file: FileID
    let binding: BindingID
  }

  struct Visit: Hashable {
    let site: Site
    let keys: [WalkKey]
    let chain: ObjectIdentifier?
  }

  init(flow: Flow) { self.flow = flow }

  /// What a value, or what is behind some keys of it, can be.
  func values(of site: Site, _ keys: [WalkKey] = [], _ chain: CallChain? = nil) -> [HeldValue] {
    guard let program = flow.workspace.program(of: site.file) else { return [] }
    work = 0
    // A predicate's own parameter is the origin for as long as that predicate is judged.
    guard originParameters.isEmpty, chain?.isShared ?? true else {
      return visit(program, site.value, keys, chain)
    }
    let question = Visit(site: site, keys: keys, chain: chain.map(ObjectIdentifier.init))
    if let known = flow.walkMemory[question], known.called.isDisjoint(with: handlers) {
      return known.values
    }
    called = []
    let found = visit(program, site.value, keys, chain)
    if called.isDisjoint(with: handlers) {
      flow.walkMemory.keep(WalkMemory.Found(values: found, called: called), for: question)
    }
    return found
  }

  func visit(
    _ program: FileProgram, _ value: ValueID, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    work += 1
    allWork += 1
    let visit = Visit(
      site: Site(program.file, value), keys: keys, chain: chain.map(ObjectIdentifier.init))
    guard work < Self.workLimit, open.count < Self.depthLimit, open.insert(visit).inserted else {
      return [held(.unknown, program, value, keys, chain)]
    }
    defer { open.remove(visit) }
    if RequestOrigin(flow: flow, program: program).isRead(value, keys) {
      return [held(.requestOrigin, program, value, [], chain)]
    }
    return look(program, value, keys, chain)
  }

  private func look(
    _ program: FileProgram, _ value: ValueID, _ keys: [WalkKey], _ chain: CallChain?
  ) -> [HeldValue] {
    switch program.values[value] {
    case .transparent(let inner), .cast(let inner, _), .await(let inner), .presence(let inner),
      .assignment(_, let inner):
      return visit(program, inner, keys, chain)
    case .sequence(let values):
      return values.last.map { visit(program, $0, keys, chain) } ?? []
    case .conditional(_, let then, let otherwise):
      return visit(program, then, keys, chain) + visit(program, otherwise, keys, chain)
    case .choice(.and, _, let right):
      return visit(program, right, keys, chain)
    case .choice(_, let left, let right):
      return visit(program, left, keys, chain).filter { $0.kind != .absent }
        + visit(program, right, keys, chain)
    case .binding(let binding):
      return self.binding(binding, at: value, program, keys, chain)
    case .global(let name):
      return global(name, at: value, program, keys, chain)
    case .member(let base, let name):
      return widened(
        visit(program, base, [.member(name)] + keys, chain), to: value, program, keys, chain)
    case .element(let base, let key):
      let step = headerName(key, program).map { WalkKey.member($0) } ?? .element
      return widened(visit(program, base, [step] + keys, chain), to: value, program, keys, chain)
    case .call(let call):
      return self.call(call, at: value, program, keys, chain)
    case .object(let properties):
      return object(properties, at: value, program, keys, chain)
    case .array(let elements):
      return array(elements, at: value, program, keys, chain)
    case .template(let parts):
      // `${origin}` is the origin.
      if parts.count == 1, case .value(let inner) = parts[0] {
        return visit(program, inner, keys, chain)
      }
      return [held(.value, program, value, keys, chain)]
    case .this:
      return this(at: value, program, keys, chain)
    case .null, .undefined:
      return [held(.absent, program, value, [], chain)]
    default:
      return [held(.value, program, value, keys, chain)]
    }
  }

  /// A value of the walk, with the tests that are decided where it stands.
  func held(
    _ kind: HeldValue.Kind, _ program: FileProgram, _ value: ValueID, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> HeldValue {
    HeldValue(
      kind: kind == .value && !keys.isEmpty ? .unknown : kind, site: Site(program.file, value),
      remaining: keys.names, chain: chain, conditions: conditions(at: value, program, chain))
  }

  func conditions(
    at value: ValueID, _ program: FileProgram, _ chain: CallChain?
  ) -> [HeldCondition] {
    flow.tracer.conditions(at: value, program).map {
      HeldCondition(test: Site(program.file, $0.test), holds: $0.holds, chain: chain)
    }
  }

  /// What was found behind a name that was read at a place: the tests decided there count too.
  func after(
    _ value: ValueID, _ program: FileProgram, _ chain: CallChain?, _ found: [HeldValue]
  ) -> [HeldValue] {
    let conditions = conditions(at: value, program, chain)
    guard !conditions.isEmpty else { return found }
    return found.map { item in
      var item = item
      item.conditions += conditions
      return item
    }
  }

  /// A chain of members that nothing was found behind is shown whole: `process.env.ORIGIN`.
  private func widened(
    _ found: [HeldValue], to value: ValueID, _ program: FileProgram, _ keys: [WalkKey],
    _ chain: CallChain?
  ) -> [HeldValue] {
    found.map { item in
      guard item.kind == .unknown, item.site.file == program.file,
        program.contains(value, item.site.value), item.remaining.count == keys.names.count + 1
      else { return item }
      return HeldValue(
        kind: keys.isEmpty ? .value : .unknown, site: Site(program.file, value),
        remaining: keys.names, chain: chain, conditions: item.conditions)
    }
  }

  /// The text of a key: a constant, or Swift's `.accessControlAllowOrigin`.
  func headerName(_ key: ValueID, _ program: FileProgram) -> String? {
    switch program.values[program.bare(key)] {
    case .implicitMember(let name), .member(_, let name): return HeaderName.spelled(name) ?? name
    case .call(let call):
      // `HTTPField.Name("Access-Control-Allow-Origin")!`
      guard program.language == .swift, call.arguments.count == 1 else { return nil }
      return flow.constantText(Site(program.file, call.arguments[0].value))
    default: return flow.constantText(Site(program.file, key))
    }
  }
}

/// Names of headers as Swift's constants spell them.
enum HeaderName {
  static let allowOrigin = "access-control-allow-origin"

  /// `accessControlAllowOrigin` as the header writes it; nil for other names.
  static func spelled(_ constant: String) -> String? {
    constant == "accessControlAllowOrigin" ? allowOrigin : nil
  }
}
