import Program
import Source

/// Judges what `Access-Control-Allow-Origin` is set to.
struct OriginJudge {
  let flow: Flow
  let walk: ValueWalk
  let stranger: Stranger

  init(flow: Flow, walk: ValueWalk, path: String?, passed: [HeldCondition]) {
    self.flow = flow
    self.walk = walk
    stranger = Stranger(walk: walk, path: path, passed: passed)
  }

  /// The value of the header itself.
  func header(_ held: [HeldValue]) -> CORSVerdict {
    verdict(held) { value in
      switch text(of: value) {
      case "*": return opening(.wildcard, value)
      case "null": return opening(.null, value)
      default: return variable(value)
      }
    }
  }

  /// The value of a package's option.
  func option(_ held: [HeldValue], _ shape: CORSShape) -> CORSVerdict {
    verdict(held) { option($0, shape) }
  }

  private func verdict(
    _ held: [HeldValue], _ judge: (HeldValue) -> CORSOpening?
  ) -> CORSVerdict {
    var verdict = CORSVerdict()
    for value in held where value.kind != .absent {
      verdict.isSet = true
      guard stranger.reaches(value) else { continue }
      switch value.kind {
      case .requestOrigin: verdict.openings.append(opening(.reflected, value))
      case .openHeaders: verdict.openings.append(opening(.wildcard, value))
      case .value: if let opening = judge(value) { verdict.openings.append(opening) }
      case .unknown, .absent: continue
      }
    }
    verdict.openings = explained(verdict.openings, held)
    return verdict
  }

  /// `origin ?? "*"` is one permissive expression; `process.env.X || "*"` fails open.
  private func explained(_ openings: [CORSOpening], _ held: [HeldValue]) -> [CORSOpening] {
    let variables = openings.filter { $0.cause.isVariable }
    var result: [CORSOpening] = []
    for item in openings {
      var item = item
      if item.cause == .wildcard, !variables.isEmpty {
        item = CORSOpening(
          place: item.place, cause: .fallback, spelling: item.spelling, site: item.site)
      }
      if result.contains(where: { isOneExpression($0, item) }) { continue }
      result.append(item)
    }
    return result
  }

  private func isOneExpression(_ first: CORSOpening, _ second: CORSOpening) -> Bool {
    guard !first.cause.isVariable, !second.cause.isVariable, let one = first.read ?? first.site,
      let other = second.read ?? second.site, one.file == other.file,
      let program = flow.workspace.program(of: one.file),
      let statement = program.statement(of: one.value)
    else { return false }
    return statement == program.statement(of: other.value)
      && program.choice(around: one.value) == program.choice(around: other.value)
      && program.choice(around: one.value) != nil
  }

  // MARK: options

  private func option(_ value: HeldValue, _ shape: CORSShape) -> CORSOpening? {
    guard let program = flow.workspace.program(of: value.site.file) else { return nil }
    switch program.values[value.site.value] {
    case .boolean(let flag):
      return flag && !value.isElement ? opening(.option, value) : nil
    case .array: return list(value, shape)
    case .object: return nested(value, shape)
    case .implicitMember(let name), .member(_, let name):
      if shape.permissiveCases.contains(name) { return opening(.option, value) }
      return text(value, shape) ?? variable(value)
    case .call(let call):
      if let found = swiftCase(call, value, program, shape) { return found }
    default: break
    }
    if let source = PatternSource(flow: flow).source(of: value.site) {
      guard let pattern = OriginPattern(source),
        Stranger.origins.allSatisfy({ pattern.matches($0) })
      else { return nil }
      return opening(.pattern, value)
    }
    for (file, function) in flow.functions(of: value.site) {
      let predicate = FunctionSite(file: file, function: function)
      if admitsEverybody(predicate, shape), let owner = flow.workspace.program(of: file) {
        return CORSOpening(
          place: SourceRange(file, owner.functions[function].range), cause: .predicate,
          spelling: program.spelling(of: value.site.value), site: value.site)
      }
    }
    return text(value, shape) ?? variable(value)
  }

  private func text(_ value: HeldValue, _ shape: CORSShape) -> CORSOpening? {
    switch text(of: value) {
    case "*": value.isElement && !shape.listMayBeWildcard ? nil : opening(.wildcard, value)
    case "null": opening(.null, value)
    default: nil
    }
  }

  private func list(_ value: HeldValue, _ shape: CORSShape) -> CORSOpening? {
    for var element in walk.values(of: value.site, [.element], value.chain) {
      element.isElement = true
      guard element.kind == .value, stranger.reaches(element) else { continue }
      if let opening = option(element, shape), !opening.cause.isVariable { return opening }
    }
    return nil
  }

  /// `{ cors: { credentials: true } }`: the options of another package within an option.
  private func nested(_ value: HeldValue, _ shape: CORSShape) -> CORSOpening? {
    let held = walk.values(of: value.site, [.member("origin")], value.chain)
    if held.allSatisfy({ $0.kind == .absent }) {
      return opening(.missing(shape.whenAbsent == .reflecting ? .reflecting : .permissive), value)
    }
    return option(held, shape).openings.first { !$0.cause.isVariable }
  }

  /// `.custom("*")`, `.default()`, `.dynamic { … }`.
  private func swiftCase(
    _ call: Call, _ value: HeldValue, _ program: FileProgram, _ shape: CORSShape
  ) -> CORSOpening? {
    let name = program.lastName(of: call.callee)
    if shape.permissiveCases.contains(name) { return opening(.option, value) }
    guard program.language == .swift, let argument = call.arguments.first else { return nil }
    switch name {
    case "custom":
      let openings = header(
        walk.values(of: Site(program.file, argument.value), [], value.chain)
      ).openings
      return openings.first { !$0.cause.isVariable } ?? openings.first
    case "dynamic":
      for (file, function) in flow.functions(of: Site(program.file, argument.value)) {
        let predicate = FunctionSite(file: file, function: function)
        if admitsEverybody(predicate, shape) { return opening(.predicate, value) }
      }
      return nil
    default: return nil
    }
  }

  // MARK: predicates

  /// Whether a function that is asked about an origin lets a stranger in.
  func admitsEverybody(_ predicate: FunctionSite, _ shape: CORSShape) -> Bool {
    guard let program = flow.workspace.program(of: predicate.file) else { return false }
    if shape.question == .origin {
      walk.originParameters.insert(ValueWalk.ParameterSite(function: predicate, index: 0))
    }
    let answers = Answers(program: program, function: predicate.function)
    let function = program.functions[predicate.function]
    for returned in function.returns where !answers.isCallback(returned) {
      if admits(returned, program, shape) { return true }
    }
    return answers.given.contains { admits($0, program, shape) }
  }

  private func admits(_ value: ValueID, _ program: FileProgram, _ shape: CORSShape) -> Bool {
    walk.values(of: Site(program.file, value)).contains { held in
      guard stranger.reaches(held), let owner = flow.workspace.program(of: held.site.file) else {
        return false
      }
      switch held.kind {
      case .requestOrigin: return true
      case .absent, .unknown, .openHeaders: return false
      case .value:
        switch owner.values[held.site.value] {
        case .boolean(let flag): return flag
        case .string(let text): return text == "*"
        case .array: return list(held, shape) != nil
        default: return stranger.truth(of: held.site, held.chain) == .yes
        }
      }
    }
  }

  /// The options that a delegate gives for a request: `(req, done) => done(null, { origin: … })`.
  func delegated(_ delegate: FunctionSite) -> [Site] {
    guard let program = flow.workspace.program(of: delegate.file) else { return [] }
    let answers = Answers(program: program, function: delegate.function)
    let returned = program.functions[delegate.function].returns
      .filter { !answers.isCallback($0) }
    return (answers.given + returned).map { Site(delegate.file, $0) }
  }

  /// What a function in Node's style gives to its callback.
  private struct Answers {
    /// The second argument of each call without an error.
    private(set) var given: [ValueID] = []
    private var calls: Set<ValueID> = []

    init(program: FileProgram, function: FunctionID) {
      for write in program.writes {
        guard case .parameter(function, index: 1) = write.source, write.path.isEmpty else {
          continue
        }
        for read in program.reads(of: write.binding) {
          guard let parent = program.parent(of: read),
            case .call(let call) = program.values[parent],
            call.callee == read
          else { continue }
          calls.insert(parent)
          guard call.arguments.count > 1 else { continue }
          switch program.values[program.bare(call.arguments[0].value)] {
          case .null, .undefined: given.append(call.arguments[1].value)
          default: continue
          }
        }
      }
    }

    func isCallback(_ value: ValueID) -> Bool { calls.contains(value) }
  }

  // MARK: leaves

  private func text(of value: HeldValue) -> String? {
    guard let program = flow.workspace.program(of: value.site.file) else { return nil }
    switch program.values[value.site.value] {
    case .string, .template, .binary(.add, _, _): return flow.constantText(value.site)
    default: return nil
    }
  }

  /// A variable of the environment: whether it is `*` a committed file says.
  private func variable(_ value: HeldValue) -> CORSOpening? {
    for origin in flow.origins(of: value.site) {
      if case .environment(let name) = origin.label { return opening(.variable(name), value) }
    }
    return nil
  }

  func opening(_ cause: CORSOpening.Cause, _ value: HeldValue) -> CORSOpening {
    let program = flow.workspace.program(of: value.site.file)
    var opening = CORSOpening(
      place: program?.place(of: value.site.value)
        ?? SourceRange(value.site.file, ByteRange(0, 0)),
      cause: cause, spelling: program?.spelling(of: value.site.value) ?? "", site: value.site)
    opening.read = value.read
    return opening
  }
}

extension CORSOpening.Cause {
  package var isVariable: Bool {
    if case .variable = self { true } else { false }
  }
}

extension FileProgram {
  /// The outermost `??`, `||` or conditional around a value, within its expression.
  fileprivate func choice(around value: ValueID) -> ValueID? {
    var current = value
    var result: ValueID?
    while let parent = parent(of: current) {
      switch values[parent] {
      case .choice, .conditional: result = parent
      case .transparent, .cast, .await, .member, .call: break
      default: return result
      }
      current = parent
    }
    return result
  }
}
