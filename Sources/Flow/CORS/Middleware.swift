import Program
import Source

/// What is put before a handler: on its application or router, on its route, around it.
struct Middleware {
  let flow: Flow
  let judge: OriginJudge
  let writers: AnswerWriters
  let objects: ServerObjects

  struct Item {
    let verdict: CORSVerdict
    let isCertain: Bool
  }

  init(flow: Flow, judge: OriginJudge, writers: AnswerWriters) {
    self.flow = flow
    self.judge = judge
    self.writers = writers
    objects = ServerObjects(flow: flow)
  }

  var settings: CORSSettings { writers.settings }

  // MARK: a registration

  /// - Parameter path: the path of the route as the registration's application sees it; nil where
  ///   it is not constant.
  func verdicts(at placement: RoutePlacement, path: String?) -> [Item] {
    guard let program = flow.workspace.program(of: placement.call.file) else { return [] }
    var found: [Item] = []
    if let object = placement.object {
      found += application(object)
      found += used(on: object, before: placement, path: path)
      let shape = objects.shape(of: object.root)
      for hop in object.hops { found += group(hop, shape) }
    }
    guard case .call(let call) = program.values[program.bare(placement.call.value)] else {
      return found
    }
    for argument in call.arguments {
      guard argument.value != placement.argument else { break }
      found += middleware(Site(placement.call.file, argument.value))
    }
    if case .array(let elements) = placement.argument.map({ program.values[program.bare($0)] }) {
      for element in elements { found += middleware(Site(placement.call.file, element.value)) }
    }
    return found
  }

  /// What the application is made with, or is told as a whole: `NestFactory.create(M, { cors })`.
  private func application(_ object: ServerObjects.Object) -> [Item] {
    var sites: [Site] = []
    var found: [Item] = []
    if case .creation(let site) = object.root {
      sites.append(site)
      if let program = flow.workspace.program(of: site.file),
        case .call(let call) = program.values[site.value]
      {
        // `AutoRouter({ finally: [corsify] })`
        found += call.arguments.flatMap { nested($0.value, site.file, depth: 3) }
      }
    }
    for use in ServerUses(flow: flow, root: object.root).uses { sites.append(use.call) }
    return found
      + sites.compactMap { site in
        guard let setting = settings.setting(at: site), setting.shape.reach == .application else {
          return nil
        }
        return Item(verdict: settings.verdict(setting), isCertain: true)
      }
  }

  private func used(
    on object: ServerObjects.Object, before placement: RoutePlacement, path: String?
  ) -> [Item] {
    let shape = objects.shape(of: object.root)
    var found: [Item] = []
    for use in inOrder(ServerUses(flow: flow, root: object.root).uses)
    where shape.middleware.contains(use.name) && use.call != placement.call {
      guard use.hops.allSatisfy({ object.hops.contains($0) }),
        !shape.isOrdered || comesBefore(use.call, placement.call),
        let program = flow.workspace.program(of: use.call.file),
        case .call(let call) = program.values[use.call.value],
        covers(
          call, at: use.call, below: RoutePlacements(flow: flow).prefixes(of: use.hops), path,
          shape),
        judge.stranger.passes(judge.walk.conditions(at: use.call.value, program, nil))
      else { continue }
      found += registered(call, at: use.call, shape, use.name)
    }
    return found
  }

  func inOrder(_ uses: [ServerUses.Use]) -> [ServerUses.Use] {
    uses.sorted { first, second in
      guard first.call.file == second.call.file,
        let program = flow.workspace.program(of: first.call.file)
      else { return first.call.file < second.call.file }
      return program.range(of: first.call.value).upperBound
        < program.range(of: second.call.value).upperBound
    }
  }

  /// Whether a call is made before another; calls of different functions may be.
  private func comesBefore(_ first: Site, _ second: Site) -> Bool {
    guard first.file == second.file, let program = flow.workspace.program(of: first.file),
      program.function(around: first.value) == program.function(around: second.value)
    else { return true }
    return program.range(of: first.value).upperBound <= program.range(of: second.value).upperBound
  }

  private func covers(
    _ call: Call, at site: Site, below outer: [String], _ path: String?, _ shape: ServerShape
  ) -> Bool {
    guard let first = call.arguments.first, let program = flow.workspace.program(of: site.file)
    else { return false }
    var prefixes: [String] = []
    if let text = flow.constantText(Site(site.file, first.value)) {
      prefixes = [text]
    } else if case .array(let elements) = program.values[program.bare(first.value)] {
      prefixes = elements.compactMap { flow.constantText(Site(site.file, $0.value)) }
    } else if call.arguments.count > 1, isPathLike(first.value, program) {
      return false
    }
    // A hook's name: `addHook("onRequest", …)`.
    prefixes.removeAll { !$0.hasPrefix("/") && !$0.hasPrefix("*") && $0.hasPrefix("on") }
    if prefixes.isEmpty { return true }
    return prefixes.contains { prefix in
      if RoutePath.covers(prefix, "/", isExact: false) { return true }
      guard let path else { return false }
      return RoutePath.covers(
        RoutePath.joined(outer + [prefix]), path, isExact: shape.pathsAreExact)
    }
  }

  /// A first argument that is a path which is not constant.
  private func isPathLike(_ value: ValueID, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(value)] {
    case .pattern, .template, .binary: return true
    case .binding, .member:
      let site = Site(program.file, value)
      return flow.functions(of: site).isEmpty && settings.settings(behind: site).isEmpty
        && settings.plugin(site) == nil
    default: return false
    }
  }

  func registered(
    _ call: Call, at site: Site, _ shape: ServerShape, _ name: String, depth: Int = partLimit
  ) -> [Item] {
    if let first = call.arguments.first,
      let plugin = settings.plugin(Site(site.file, first.value))
    {
      let setting = CORSSettings.Setting(call: site, shape: plugin)
      return [Item(verdict: settings.verdict(setting), isCertain: true)]
    }
    // What a plugin does to its own part of the server is found by following that part.
    if shape.groups.contains(name) {
      return call.arguments.flatMap { argument in
        package(Site(site.file, argument.value))
          + unscoped(Site(site.file, argument.value), shape, depth: depth)
      }
    }
    return call.arguments.flatMap { argument in
      middleware(Site(site.file, argument.value)) + typed(Site(site.file, argument.value), shape)
        + merged(Site(site.file, argument.value), shape, depth: depth)
    }
  }

  static let partLimit = 4

  // MARK: what a handler is given to

  func verdicts(_ given: RequestWay.Given) -> [Item] {
    guard let program = flow.workspace.program(of: given.call.file),
      case .call(let call) = program.values[given.call.value]
    else { return [] }
    var found: [Item] = []
    if let setting = settings.setting(at: given.call), setting.shape.reach == .route {
      found.append(Item(verdict: settings.verdict(setting), isCertain: true))
    }
    // `const cors = microCors(); export default cors(handler)`
    found += package(Site(given.call.file, call.callee))
    for argument in call.arguments {
      if argument.value == given.argument,
        case .call = program.values[program.bare(argument.value)]
      {
        continue
      }
      found += nested(argument.value, given.call.file, depth: 3)
    }
    return found
  }

  /// Packages' middleware anywhere in a literal: `{ plugins: [new CORSPlugin()] }`.
  private func nested(_ value: ValueID, _ file: FileID, depth: Int) -> [Item] {
    guard depth > 0, let program = flow.workspace.program(of: file) else { return [] }
    switch program.values[program.bare(value)] {
    case .object(let properties):
      return properties.flatMap { nested($0.value, file, depth: depth - 1) }
    case .array(let elements):
      return elements.flatMap { nested($0.value, file, depth: depth - 1) }
    case .call, .binding, .member: return package(Site(file, value))
    default: return []
    }
  }

  // MARK: one value

  /// What a value does that is put before a handler.
  private func middleware(_ site: Site) -> [Item] {
    guard let program = flow.workspace.program(of: site.file) else { return [] }
    switch program.values[program.bare(site.value)] {
    case .array(let elements):
      return elements.flatMap { middleware(Site(site.file, $0.value)) }
    case .object(let properties):
      // Fastify's `{ onRequest: [allow] }`.
      return properties.flatMap { middleware(Site(site.file, $0.value)) }
    case .string, .number, .template, .pattern, .boolean: return []
    default: break
    }
    let packages = package(site)
    if !packages.isEmpty { return packages }
    return flow.functions(of: site).flatMap { file, function -> [Item] in
      let site = FunctionSite(file: file, function: function)
      let built = self.built(by: site)
      if !built.isEmpty { return built }
      return writers.writers(in: site, anchor: next(in: site))
        .map { Item(verdict: $0.verdict, isCertain: $0.isCertain) }
    }
  }

  /// `router.addMiddleware { CORSMiddleware() }`: what a result builder is given, a line each.
  private func built(by function: FunctionSite) -> [Item] {
    guard let program = flow.workspace.program(of: function.file), program.language == .swift,
      let body = program.functions[function.function].body,
      case .block(let statements) = program.statements[body].kind
    else { return [] }
    return statements.flatMap { statement -> [Item] in
      switch program.statements[statement].kind {
      case .values(let values): values.flatMap { package(Site(function.file, $0)) }
      case .returns(let value?): package(Site(function.file, value))
      default: []
      }
    }
  }

  func package(_ site: Site) -> [Item] {
    settings.settings(behind: site)
      .filter { $0.shape.reach == .middleware }
      .map { Item(verdict: settings.verdict($0), isCertain: true) }
  }

  /// The call in a middleware that hands the request on: `next()`.
  func next(in function: FunctionSite) -> ValueID? {
    guard let program = flow.workspace.program(of: function.file) else { return nil }
    for write in program.writes {
      guard case .parameter(function.function, _) = write.source,
        program.bindings[write.binding].name == "next"
      else { continue }
      for read in program.reads(of: write.binding) {
        guard var parent = program.parent(of: read) else { continue }
        var callee = read
        // Vapor's `next.respond(to: request)`
        if case .member = program.values[parent], let outer = program.parent(of: parent) {
          (callee, parent) = (parent, outer)
        }
        guard case .call(let call) = program.values[parent], call.callee == callee else { continue }
        return parent
      }
    }
    return nil
  }
}
