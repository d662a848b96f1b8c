import Program
import Source

/// Finds what the functions on a request's way do to `Access-Control-Allow-Origin`.
final class AnswerWriters {
  let flow: Flow
  let judge: OriginJudge
  let settings: CORSSettings
  /// The functions from the mint outwards: what calls them is no helper.
  let frames: Set<FunctionSite>
  private var work = 0
  /// The values that were looked at to find headers among what calls are given.
  private var searched = 0

  static let depthLimit = 5
  private static let workLimit = 6_000
  /// More than a handler and its helpers hand on; what is set by name is judged all the same.
  private static let searchLimit = 12_000

  /// One place that sets the header, as it is met in a function.
  struct Writer {
    let verdict: CORSVerdict
    /// Where it stands in the outermost function that was asked for.
    let offset: Int
    /// Whether it runs after the mint was reached.
    let isAfter: Bool
    /// Whether every request that mints gets there.
    let isCertain: Bool
  }

  var walk: ValueWalk { judge.walk }

  init(flow: Flow, judge: OriginJudge, frames: Set<FunctionSite>) {
    self.flow = flow
    self.judge = judge
    self.frames = frames
    settings = CORSSettings(flow: flow, judge: judge)
  }

  /// The writers of a function, in the order of the source.
  ///
  /// - Parameters:
  ///   - anchor: the place from which the mint is reached; what cannot run in the same request is
  ///     left out.
  ///   - isHanded: whether the function may be handed the header by its callers.
  func writers(
    in function: FunctionSite, anchor: ValueID?, chain: CallChain? = nil, depth: Int = 0,
    isHanded: Bool = false
  ) -> [Writer] {
    // What stands at the top of a file runs before any request.
    guard depth < Self.depthLimit, work < Self.workLimit,
      function.function != FileProgram.fileFunction,
      let program = flow.workspace.program(of: function.file),
      isHanded || flow.headerReach.holds(function)
    else { return [] }
    var found: [Writer] = []
    let visit = Visit(program: program, anchor: anchor, chain: chain, depth: depth)
    let request = anchor.map { SharedRequest(at: $0, program) }
    func mayRun(_ value: ValueID) -> Bool { request?.mayCompute(value) ?? true }
    for value in flow.headerReach.values(of: function.function, program) {
      guard mayRun(value) else { continue }
      work += 1
      switch program.values[value] {
      case .call(let call): found += self.call(call, value, visit)
      case .function(let inner): found += closure(inner, value, visit)
      default: continue
      }
    }
    for write in program.memberWrites
    where program.statements[write.statement].function == function.function {
      guard mayRun(write.value) else { continue }
      found += self.write(write, visit)
    }
    for statement in program.statements.ids {
      // `for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)`
      guard case .loop(let head, _, _) = program.statements[statement].kind,
        program.statements[statement].function == function.function
      else { continue }
      for value in head where mayRun(value) {
        found += argument(Site(program.file, value), at: value, visit)
      }
    }
    if depth == 0 {
      for returned in program.functions[function.function].returns {
        guard mayRun(returned) else { continue }
        found += self.returned(returned, visit)
      }
      for decorator in program.functions[function.function].decorators {
        found += self.decorator(decorator, visit)
      }
    }
    return found.sorted { ($0.isAfter ? 1 : 0, $0.offset) < ($1.isAfter ? 1 : 0, $1.offset) }
  }

  struct Visit {
    let program: FileProgram
    let anchor: ValueID?
    let chain: CallChain?
    let depth: Int
  }

  func writer(
    _ verdict: CORSVerdict, at value: ValueID, _ visit: Visit, runsBefore: Bool = false
  ) -> [Writer] {
    guard verdict.isSet else { return [] }
    let program = visit.program
    let range = program.range(of: value)
    var isAfter = false
    if let anchor = visit.anchor, !runsBefore {
      isAfter = range.upperBound > program.range(of: anchor).lowerBound
    }
    let own = walk.conditions(at: value, program, visit.chain)
    let shared = visit.anchor.map { walk.conditions(at: $0, program, visit.chain) } ?? []
    let extra = own.filter { condition in !shared.contains { $0.test == condition.test } }
    var verdict = verdict
    if !judge.stranger.passes(own) { verdict.openings = [] }
    return [
      Writer(
        verdict: verdict, offset: range.upperBound, isAfter: isAfter,
        isCertain: judge.stranger.passes(extra))
    ]
  }

  // MARK: calls

  /// Methods that set one header: a name, then its value.
  static let setters: Set<String> = [
    "set", "append", "setHeader", "appendHeader", "header", "headers", "add", "replaceOrAdd",
    "setResponseHeader", "appendResponseHeader", "writeHeader", "addHeader", "Header",
  ]
  /// Calls that look at headers, or print them.
  private static let harmless: Set<String> = [
    "log", "info", "warn", "error", "debug", "stringify", "keys", "has", "includes", "test",
    "expect", "toBe", "toEqual", "delete", "get",
  ]

  private func call(_ call: Call, _ value: ValueID, _ visit: Visit) -> [Writer] {
    let program = visit.program
    let site = Site(program.file, value)
    let name = program.lastName(of: call.callee)
    guard !Self.harmless.contains(name), flow.headerReach.holds(site) else { return [] }
    if Self.setters.contains(name), let set = self.set(call, visit) {
      return isLocalHeaders(call, program) ? [] : writer(set, at: value, visit)
    }
    if let setting = settings.setting(at: site), setting.shape.reach == .answer {
      return writer(settings.verdict(setting, visit.chain), at: value, visit)
    }
    var found: [Writer] = []
    // `allow(req, res, next)`, `corsify(response)`
    for setting in settings.settings(behind: Site(program.file, call.callee))
    where setting.shape.reach == .middleware {
      found += writer(
        settings.verdict(setting), at: value, visit, runsBefore: encloses(call, visit))
    }
    if !found.isEmpty { return found }
    let functions = flow.functions(of: Site(program.file, call.callee))
    if !functions.isEmpty { return helper(functions, site, value, visit) }
    if isOutgoing(site, name) { return [] }
    for argument in call.arguments {
      found += self.argument(Site(program.file, argument.value), at: value, visit)
    }
    return found
  }

  /// Whether the mint is reached from within a call's argument: `cors(req, res, () => mint())`.
  private func encloses(_ call: Call, _ visit: Visit) -> Bool {
    guard let anchor = visit.anchor else { return false }
    return call.arguments.contains { visit.program.contains($0.value, anchor) }
  }

  /// `res.setHeader("Access-Control-Allow-Origin", value)`
  func set(_ call: Call, _ visit: Visit) -> CORSVerdict? {
    for (index, argument) in call.arguments.enumerated().dropLast() {
      guard
        walk.headerName(argument.value, visit.program)?.lowercased() == HeaderName.allowOrigin
      else { continue }
      let value = Site(visit.program.file, call.arguments[index + 1].value)
      return judge.header(walk.values(of: value, [], visit.chain))
    }
    return nil
  }

  /// `headers.set(…)` of a variable that is used later: its use counts.
  private func isLocalHeaders(_ call: Call, _ program: FileProgram) -> Bool {
    guard case .member(let base, _) = program.values[program.bare(call.callee)],
      case .binding(let binding) = program.values[program.bare(base)]
    else { return false }
    return program.writes(of: binding).contains { write in
      guard case .value(let value) = write.source, write.path.isEmpty,
        case .call(let made) = program.values[program.bare(value)]
      else { return false }
      return made.isConstruction && program.lastName(of: made.callee) == "Headers"
    }
  }

  private func isOutgoing(_ site: Site, _ name: String) -> Bool {
    name == "fetch"
      || flow.facts(of: site).contains { fact in
        switch fact {
        case .request, .mint: true
        default: false
        }
      }
  }

  private func helper(
    _ functions: [(file: FileID, function: FunctionID)], _ site: Site, _ value: ValueID,
    _ visit: Visit
  ) -> [Writer] {
    if value == visit.anchor { return [] }
    var found: [Writer] = []
    for (file, function) in functions {
      let entered = FunctionSite(file: file, function: function)
      guard !frames.contains(entered), visit.chain?.entry(of: entered) == nil,
        flow.headerReach.holds(entered) || isHandedHeaders(site, visit)
      else { continue }
      let chain = flow.walkMemory.chain(site, entered, visit.chain)
      for inner in writers(
        in: entered, anchor: nil, chain: chain, depth: visit.depth + 1, isHanded: true)
      {
        found += writer(inner.verdict, at: value, visit).map { outer in
          Writer(
            verdict: outer.verdict, offset: outer.offset, isAfter: outer.isAfter,
            isCertain: outer.isCertain && inner.isCertain)
        }
      }
    }
    return found
  }

  /// Whether a call of a function that knows nothing of the header hands it over:
  /// `json(body, corsHeaders)`.
  private func isHandedHeaders(_ site: Site, _ visit: Visit) -> Bool {
    guard case .call(let call) = visit.program.values[site.value] else { return false }
    return call.arguments.contains { argument in
      !self.argument(Site(visit.program.file, argument.value), at: site.value, visit).isEmpty
    }
  }

  /// Headers that a call is given: `new Response(body, { headers })`, `res.set(corsHeaders)`.
  func argument(_ site: Site, at value: ValueID, _ visit: Visit) -> [Writer] {
    switch visit.program.values[visit.program.bare(site.value)] {
    case .object, .binding, .member, .call, .choice, .conditional, .array, .element, .global: break
    default: return []
    }
    guard searched < Self.searchLimit, flow.headerReach.holds(site) else { return [] }
    let before = walk.allWork
    defer { searched += walk.allWork - before }
    for setting in settings.settings(behind: site) where setting.shape.reach == .middleware {
      return writer(settings.verdict(setting), at: value, visit)
    }
    let header = WalkKey.header(HeaderName.allowOrigin)
    for keys in [
      [header], [.member("headers"), header], [.member("multiValueHeaders"), header, .element],
      [.member("res"), .member("headers"), header],
    ] {
      let held = walk.values(of: site, keys, visit.chain)
        .filter { $0.kind.isKnown }
      if !held.isEmpty { return writer(judge.header(held), at: value, visit) }
    }
    return []
  }
}
