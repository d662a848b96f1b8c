import Program
import Source

/// Middleware that is put before a handler by a part of its server: plugins, other applications,
/// groups, types of the project's own.
extension Middleware {
  /// What a plugin registers on the server that it is itself registered on: `fp(async (app) => …)`.
  func unscoped(_ site: Site, _ shape: ServerShape, depth: Int) -> [Item] {
    let isUnscoped = flow.facts(of: site)
      .contains { if case .unscopedPlugin = $0 { true } else { false } }
    guard isUnscoped else { return [] }
    return flow.functions(of: site).flatMap { file, function in
      part(
        .parameter(FunctionSite(file: file, function: function), 0), shape, shape.middleware,
        depth: depth)
    }
  }

  /// Plugins that a loader registers on the whole server by the place of their files.
  func loaded(around placement: RoutePlacement) -> [Item] {
    guard let root = placement.object?.root, case .parameter(let owner, _) = root else { return [] }
    let shape = objects.shape(of: root)
    let files = RouteFiles(flow: flow)
    return flow.graph.facts.flatMap { fact -> [Item] in
      guard case .loadedPlugins(let convention) = fact else { return [] }
      return files.files(of: convention, around: owner.file).flatMap { file -> [Item] in
        guard file != owner.file else { return [] }
        return convention.names.flatMap { name -> [Item] in
          var visited: Set<FileID> = []
          let answer = flow.tracer.export(name, of: file, .empty, .unknown, &visited)
          return (answer?.sites ?? []).flatMap { unscoped($0, shape, depth: Self.partLimit) }
        }
      }
    }
  }

  /// What another application puts before the routes of one that uses it: Elysia's `use(security)`.
  func merged(_ site: Site, _ shape: ServerShape, depth: Int) -> [Item] {
    guard !shape.mergedMethods.isEmpty, objects.shape(of: site) != nil,
      let object = objects.object(site), case .creation = object.root
    else { return [] }
    return part(object.root, shape, shape.mergedMethods, depth: depth)
  }

  private func part(
    _ root: ServerObjects.Root, _ shape: ServerShape, _ methods: [String], depth: Int
  ) -> [Item] {
    guard depth > 0 else { return [] }
    return inOrder(ServerUses(flow: flow, root: root).uses).flatMap { use -> [Item] in
      guard methods.contains(use.name), use.hops.isEmpty,
        let program = flow.workspace.program(of: use.call.file),
        case .call(let call) = program.values[use.call.value],
        judge.stranger.passes(judge.walk.conditions(at: use.call.value, program, nil))
      else { return [] }
      return registered(call, at: use.call, shape, use.name, depth: depth - 1)
    }
  }

  /// The arguments of `app.grouped(cors)`.
  func group(_ hop: Site, _ shape: ServerShape) -> [Item] {
    guard let program = flow.workspace.program(of: hop.file),
      case .call(let call) = program.values[hop.value]
    else { return [] }
    return call.arguments.flatMap { argument in
      package(Site(hop.file, argument.value)) + typed(Site(hop.file, argument.value), shape)
    }
  }

  /// What an instance of a type of the project's own does: `grouped(OriginMiddleware())`.
  func typed(_ site: Site, _ shape: ServerShape) -> [Item] {
    guard let method = shape.middlewareMethod else { return [] }
    return flow.tracer.answer(site, aim: .kind).types.flatMap { type -> [Item] in
      guard let program = flow.workspace.program(of: type.file) else { return [] }
      return program.types[type.type].members.flatMap { member -> [Item] in
        guard member.name == method, let function = member.function else { return [] }
        let own = FunctionSite(file: type.file, function: function)
        return writers.writers(in: own, anchor: next(in: own))
          .map { Item(verdict: $0.verdict, isCertain: $0.isCertain) }
      }
    }
  }
}
