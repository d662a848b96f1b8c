import Program
package import Source

extension Flow {
  /// The places that let every origin read what a minting route answers, in path order, each with
  /// the mints that it serves.
  package func corsOpenings() -> [CORSOpening] {
    var found: [CORSOpening] = []
    for mint in mints where !mint.isConstruction && !isGivenToken(mint) {
      for way in ways(to: mint) {
        for opening in CORSSearch(flow: self, way: way).openings() {
          if let index = found.firstIndex(where: { $0.isSame(as: opening) }) {
            if !found[index].mints.contains(where: { $0.site == mint.site }) {
              found[index].mints.append(mint)
            }
          } else {
            var opening = opening
            opening.mints = [mint]
            found.append(opening)
          }
        }
      }
    }
    found += DeploymentCode(flow: self).openings()
    return found.sorted { $0.place < $1.place }
  }

  /// The paths at which the files of mints are served, where the file's place tells.
  package func mintRoutes() -> [(mint: Mint, path: String)] {
    let files = RouteFiles(flow: self)
    var result: [(mint: Mint, path: String)] = []
    for mint in mints where !mint.isConstruction && !isGivenToken(mint) {
      for way in ways(to: mint) {
        guard let file = way.exporter, let route = files.route(of: file),
          !result.contains(where: { $0.mint.site == mint.site && $0.path == route.path })
        else { continue }
        result.append((mint, route.path))
      }
    }
    return result
  }
}

extension Flow {
  package typealias MintExport = (mint: Mint, file: FileID, name: String)

  /// The mints that functions reach which files export, as deployments name them.
  package func mintExports() -> [MintExport] {
    var result: [MintExport] = []
    for mint in mints where !mint.isConstruction && !isGivenToken(mint) {
      for (file, name) in ways(to: mint).flatMap(exports(of:))
      where !result.contains(where: {
        $0.mint.site == mint.site && $0.file == file && $0.name == name
      }) {
        result.append((mint, file, name))
      }
    }
    return result
  }

  /// The names under which the handler of a way is exported, or what it was registered with:
  /// `exports.token = onRequest(handler)`.
  private func exports(of way: RequestWay) -> [(FileID, String)] {
    if let file = way.exporter, let name = way.exportedName { return [(file, name)] }
    guard case .registered(let site) = way.end, let program = workspace.program(of: site.file)
    else { return [] }
    var search = ArrivalSearch(tracer: tracer)
    search.climb(from: site.value, [], program)
    return search.found.compactMap { arrival in
      if case .exported(let file, let name, let inner) = arrival, inner.isEmpty {
        (file, name)
      } else {
        nil
      }
    }
  }
}

extension Mint {
  /// `new Behest({ … })` answers no request.
  var isConstruction: Bool { shape.spelling.hasPrefix("new ") }
}

extension CORSOpening {
  fileprivate func isSame(as other: CORSOpening) -> Bool {
    place == other.place && cause == other.cause
  }
}

/// Finds what sets the header on one way of a request, from the outside in and back out, and which of
/// it is left in the answer.
struct CORSSearch {
  let flow: Flow
  let way: RequestWay

  /// What happens to the header, in the order in which it happens.
  private struct Timeline {
    private(set) var open: [CORSOpening] = []

    /// The last writer wins: a certain strict one makes up for all before it.
    mutating func add(_ verdict: CORSVerdict, isCertain: Bool) {
      guard verdict.isSet else { return }
      if isCertain, verdict.openings.allSatisfy(\.cause.isVariable) { open.removeAll() }
      open += verdict.openings
    }

    mutating func add(_ writers: [AnswerWriters.Writer]) {
      for writer in writers { add(writer.verdict, isCertain: writer.isCertain) }
    }
  }

  func openings() -> [CORSOpening] {
    let placements = RoutePlacements(flow: flow)
    switch way.end {
    case .registered(let call):
      let isGiven = way.given.last?.call == call
      return placements.chains(call: call, argument: isGiven ? way.given.last?.argument : nil)
        .flatMap { openings(through: $0) }
    case .exported, .unknown:
      return openings(through: [])
    }
  }

  private func openings(through chain: [RoutePlacement]) -> [CORSOpening] {
    let route = way.exporter.flatMap { RouteFiles(flow: flow).route(of: $0) }
    let path = route?.path ?? path(of: chain[...])
    let walk = ValueWalk(flow: flow)
    for frame in way.frames {
      guard let handler = flow.headerReach.handler(of: frame) else { continue }
      walk.handlers.insert(.init(file: frame.function.file, binding: handler))
    }
    let passed = way.frames.flatMap { frame -> [HeldCondition] in
      guard let program = flow.workspace.program(of: frame.function.file) else { return [] }
      return walk.conditions(at: frame.anchor, program, nil)
    }
    let judge = OriginJudge(flow: flow, walk: walk, path: path, passed: passed)
    let writers = AnswerWriters(
      flow: flow, judge: judge, frames: Set(way.frames.map(\.function)))
    let middleware = Middleware(flow: flow, judge: judge, writers: writers)

    var timeline = Timeline()
    if let file = way.exporter {
      let hooks = ApplicationHooks(flow: flow, judge: judge, writers: writers)
      for item in hooks.verdicts(around: file, path: path) {
        timeline.add(item.verdict, isCertain: item.isCertain)
      }
    }
    // Where nobody registers the plugin that holds the route, a loader does.
    for item in chain.first.map(middleware.loaded) ?? [] {
      timeline.add(item.verdict, isCertain: item.isCertain)
    }
    for (index, placement) in chain.enumerated() {
      let path = self.path(of: chain[index...])
      for item in middleware.verdicts(at: placement, path: path) {
        timeline.add(item.verdict, isCertain: item.isCertain)
      }
    }
    for given in way.given.reversed() {
      for item in middleware.verdicts(given) {
        timeline.add(item.verdict, isCertain: item.isCertain)
      }
    }
    var after: [[AnswerWriters.Writer]] = []
    var isHanded = false
    for frame in way.frames.reversed() {
      isHanded = isHanded || flow.headerReach.holds(frame)
      let found = writers.writers(in: frame.function, anchor: frame.anchor, isHanded: isHanded)
      timeline.add(found.filter { !$0.isAfter })
      after.append(found.filter(\.isAfter))
    }
    for found in after.reversed() { timeline.add(found) }
    return timeline.open
  }

  /// The path that a part of a chain of registrations makes; nil where some of it is not constant.
  private func path(of chain: ArraySlice<RoutePlacement>) -> String? {
    var parts: [String] = []
    for placement in chain {
      guard let part = placement.path else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? nil : RoutePath.joined(parts)
  }
}
