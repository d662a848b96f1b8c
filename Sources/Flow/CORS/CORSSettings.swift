import Program
import Source

/// Calls of packages that set cross-origin answers.
struct CORSSettings {
  let flow: Flow
  let judge: OriginJudge

  private var walk: ValueWalk { judge.walk }

  /// A call of such a package, with what is known of it.
  struct Setting {
    let call: Site
    let shape: CORSShape
    /// The calls of the project's functions that lead to it: `cors(.all)`.
    var chain: CallChain?
  }

  /// What models know of a call; the last model to speak decides.
  func setting(at call: Site) -> Setting? {
    let shapes = flow.facts(of: call).compactMap { fact in
      if case .cors(_, let shape) = fact { shape } else { nil }
    }
    // A function of the project that makes the setting: the setting is inside.
    guard let shape = shapes.last, let program = flow.workspace.program(of: call.file),
      case .call(let made) = program.values[program.bare(call.value)],
      flow.functions(of: Site(call.file, made.callee)).isEmpty
    else { return nil }
    return Setting(call: call, shape: shape)
  }

  /// The calls whose result a value is, or is a part of: `cors(…)` behind `const allow = cors(…)`.
  func settings(behind site: Site) -> [Setting] {
    let known = flow.walkMemory.settings[site] ?? bare(behind: site)
    flow.walkMemory.settings[site] = known
    return known.map { setting in
      var setting = setting
      setting.chain = chain(to: setting.call, from: site)
      return setting
    }
  }

  /// The same without the calls that lead there, which hang on the way of the request.
  private func bare(behind site: Site) -> [Setting] {
    calls(behind: site).compactMap { call in
      guard let setting = setting(at: call.site),
        !call.members.contains(where: setting.shape.preflightMembers.contains)
      else { return nil }
      return setting
    }
  }

  /// The calls by which a value that is made in another function is got.
  private func chain(to call: Site, from site: Site) -> CallChain? {
    guard let program = flow.workspace.program(of: call.file) else { return nil }
    let function = program.functions[program.function(around: call.value)]
    guard !function.parameters.isEmpty else { return nil }
    return walk.values(of: site).first { $0.site == call }?.chain
  }

  /// The calls that make a value, and the members of their results that are taken.
  private func calls(behind site: Site) -> [(site: Site, members: [String])] {
    guard let program = flow.workspace.program(of: site.file) else { return [] }
    var found: [(site: Site, members: [String])] = []
    // What the value is tells whether it is worth looking for where it is made.
    let isSetting = flow.facts(of: site).contains { fact in
      if case .cors = fact { true } else { false }
    }
    if isSetting { found = flow.nearExpressions(of: site).map { ($0, []) } }
    // `const { corsify } = cors(…)`: the tracer knows the member, the setting is the call.
    var members: [String] = []
    var current = program.bare(site.value)
    var limit = 8
    while limit > 0 {
      limit -= 1
      switch program.values[current] {
      case .member(let base, let name):
        members.append(name)
        current = program.bare(base)
      case .binding(let binding):
        guard let write = program.writes(of: binding).first, case .value(let source) = write.source
        else { return found }
        members += write.path.compactMap { if case .member(let name) = $0 { name } else { nil } }
        current = program.bare(source)
      case .call:
        let call = Site(site.file, current)
        if !found.contains(where: { $0.site == call }) { found.append((call, members)) }
        return found
      default: return found
      }
    }
    return found
  }

  /// Whether a value is a plugin such as `@fastify/cors`.
  func plugin(_ site: Site) -> CORSShape? {
    for fact in flow.facts(of: site).reversed() {
      if case .cors(_, let shape) = fact, shape.reach == .plugin { return shape }
    }
    return nil
  }

  /// What a setting answers.
  func verdict(_ setting: Setting, _ outer: CallChain? = nil) -> CORSVerdict {
    let chain = setting.chain ?? outer
    guard let program = flow.workspace.program(of: setting.call.file),
      case .call(let call) = program.values[setting.call.value],
      judge.stranger.passes(walk.conditions(at: setting.call.value, program, chain))
    else { return .strict }
    let shape = setting.shape
    for (index, locator) in shape.origin.enumerated() {
      let isLast = index == shape.origin.count - 1
      for value in flow.arguments(locator.argument, of: call, at: setting.call) {
        let site = Site(program.file, value)
        if let delegated = delegated(site, locator, shape) { return delegated }
        let held = walk.values(of: site, locator.members.map { .member($0) }, chain)
        if held.allSatisfy({ $0.kind == .absent }) {
          // `origin: undefined` turns it off.
          if held.contains(where: { isWritten($0) }) { return .strict }
          continue
        }
        if !isLast, held.allSatisfy({ $0.kind == .absent || $0.kind == .unknown }) { continue }
        return judge.option(held, shape)
      }
    }
    if call.arguments.contains(where: \.isSpread) { return .strict }
    switch shape.whenAbsent {
    case .closed: return CORSVerdict()
    case .permissive, .reflecting:
      let opening = CORSOpening(
        place: program.place(of: setting.call.value), cause: .missing(shape.whenAbsent),
        spelling: program.spelling(of: setting.call.value), site: setting.call)
      return CORSVerdict(openings: [opening], isSet: true)
    }
  }

  private func isWritten(_ value: HeldValue) -> Bool {
    switch flow.workspace.program(of: value.site.file)?.values[value.site.value] {
    case .undefined, .null: true
    default: false
    }
  }

  /// `cors((req, done) => done(null, options))`
  private func delegated(
    _ site: Site, _ locator: Locator, _ shape: CORSShape
  ) -> CORSVerdict? {
    guard !locator.members.isEmpty, shape.reach == .middleware, isFunction(site),
      let (file, function) = flow.functions(of: site).first
    else { return nil }
    var verdict = CORSVerdict.strict
    for options in judge.delegated(FunctionSite(file: file, function: function)) {
      let held = walk.values(of: options, locator.members.map { .member($0) })
      verdict.merge(judge.option(held, shape))
    }
    return verdict
  }

  /// Whether a value is a function, and not an object that holds one.
  private func isFunction(_ site: Site) -> Bool {
    walk.values(of: site).contains { held in
      guard let program = flow.workspace.program(of: held.site.file) else { return false }
      switch program.values[held.site.value] {
      case .function: return true
      case .binding(let binding):
        if case .function = program.bindings[binding].kind { return true }
        return false
      default: return false
      }
    }
  }
}
