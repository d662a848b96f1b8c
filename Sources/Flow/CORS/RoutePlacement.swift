import Program
import Source

/// How a handler is registered: the call, and the application or router that it is called on.
struct RoutePlacement {
  let call: Site
  /// The argument that holds the handler, or the router that holds it; nil for a decorator.
  let argument: ValueID?
  let object: ServerObjects.Object?
  /// The path that this call adds; nil where it is not constant.
  let path: String?
}

/// Finds the registrations through which a request gets to a handler, the outermost first.
struct RoutePlacements {
  let flow: Flow
  let objects: ServerObjects

  private static let depthLimit = 6
  private static let chainLimit = 8

  init(flow: Flow) {
    self.flow = flow
    objects = ServerObjects(flow: flow)
  }

  func chains(call: Site, argument: ValueID?, depth: Int = depthLimit) -> [[RoutePlacement]] {
    Array(
      placements(call, argument)
        .flatMap { chains(to: $0, call: call, depth: depth) }.prefix(Self.chainLimit))
  }

  private func chains(
    to placement: RoutePlacement, call: Site, depth: Int
  ) -> [[RoutePlacement]] {
    guard depth > 0, let object = placement.object else { return [[placement]] }
    var chains: [[RoutePlacement]] = []
    for (outer, held) in mounts(of: object.root) where outer != call {
      // What is made around a router serves what is registered through it, and not the router.
      guard !objects.isCreation(outer), placements(outer, held).first?.object != nil else {
        continue
      }
      chains += self.chains(call: outer, argument: held, depth: depth - 1).map { $0 + [placement] }
    }
    return chains.isEmpty ? [[placement]] : chains
  }

  /// How a call registers; one for each place where its application may be.
  private func placements(_ call: Site, _ argument: ValueID?) -> [RoutePlacement] {
    guard let program = flow.workspace.program(of: call.file),
      case .call(let made) = program.values[program.bare(call.value)]
    else { return [RoutePlacement(call: call, argument: argument, object: nil, path: nil)] }
    var object: ServerObjects.Object?
    if objects.isCreation(call) {
      object = objects.object(call)
    } else if case .member(let base, _) = program.values[program.bare(made.callee)] {
      object = objects.object(Site(call.file, base))
    }
    let alternatives = object?.alternatives.map(Optional.some) ?? [nil]
    return alternatives.map { object in
      RoutePlacement(
        call: call, argument: argument, object: object,
        path: path(of: made, at: call, before: argument, object?.hops ?? []))
    }
  }

  /// Where a router is mounted.
  private func mounts(of root: ServerObjects.Root) -> [(call: Site, argument: ValueID)] {
    if case .parameter(let function, 0) = root {
      return flow.tracer.arrivals(of: function).compactMap { arrival in
        guard case .given(_, let steps, _) = arrival, case .argument(let place) = steps.first,
          let program = flow.workspace.program(of: place.site.file),
          case .call(let call) = program.values[place.site.value],
          let index = call.arguments.indices.first(where: {
            flow.tracer.place(of: $0, in: call, at: place.site) == place
          })
        else { return nil }
        return (place.site, call.arguments[index].value)
      }
    }
    return ServerUses(flow: flow, root: root).mounts.map { ($0.call, $0.argument) }
  }

  // MARK: paths

  private static let prefixing: Set<String> = ["route", "basePath", "prefix", "group", "grouped"]

  private func path(
    of call: Call, at site: Site, before argument: ValueID?, _ hops: [Site]
  ) -> String? {
    var parts = prefixes(of: hops)
    guard let program = flow.workspace.program(of: site.file) else { return nil }
    if let first = call.arguments.first, first.value != argument,
      isUnknownPath(first.value, program)
    {
      return nil
    }
    var own = leadingTexts(of: call, at: site, before: argument)
    // `app.on("POST", "/token", handler)`
    if program.lastName(of: call.callee) == "on", own.count > 1 { own.removeFirst() }
    parts += own
    parts += optionTexts(of: call, at: site)
    return RoutePath.joined(parts)
  }

  /// The paths that the parts of a server begin with: `app.basePath("/api")`.
  func prefixes(of hops: [Site]) -> [String] {
    hops.flatMap { hop -> [String] in
      guard let program = flow.workspace.program(of: hop.file),
        case .call(let made) = program.values[hop.value],
        Self.prefixing.contains(program.lastName(of: made.callee))
      else { return [] }
      return leadingTexts(of: made, at: hop, before: nil)
    }
  }

  /// The constant texts before the handler: one path, or Vapor's parts of one.
  private func leadingTexts(of call: Call, at site: Site, before argument: ValueID?) -> [String] {
    var texts: [String] = []
    for item in call.arguments {
      guard item.value != argument, item.label == nil,
        let text = flow.constantText(Site(site.file, item.value))
      else { break }
      texts.append(text)
    }
    return texts
  }

  /// `{ url: "/token", handler }`, `{ prefix: "/api" }`
  private func optionTexts(of call: Call, at site: Site) -> [String] {
    guard let program = flow.workspace.program(of: site.file) else { return [] }
    for item in call.arguments {
      guard case .object(let properties) = program.values[program.bare(item.value)] else {
        continue
      }
      for property in properties {
        guard case .name(let name) = property.key, ["url", "prefix", "path"].contains(name),
          let text = flow.constantText(Site(site.file, property.value))
        else { continue }
        return [text]
      }
    }
    return []
  }

  private func isUnknownPath(_ value: ValueID, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(value)] {
    case .pattern, .binary, .template: flow.constantText(Site(program.file, value)) == nil
    default: false
    }
  }
}
