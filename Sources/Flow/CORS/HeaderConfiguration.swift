import Program
import Source

/// Headers that a configuration file of code gives to paths.
struct HeaderConfiguration {
  let flow: Flow
  let judge: OriginJudge

  private var walk: ValueWalk { judge.walk }

  /// What the file says of a path, in the order of the file: what comes later wins.
  func verdicts(
    in file: FileID, _ shape: HeaderConfigurationShape, path: String
  ) -> [CORSVerdict] {
    guard let program = flow.workspace.program(of: file) else { return [] }
    switch shape {
    case .entries: return entries(program, path)
    case .rules(let name): return rules(named: name, program, path)
    }
  }

  /// `{ source: "/api/:path*", headers: [{ key, value }] }`
  private func entries(_ program: FileProgram, _ path: String) -> [CORSVerdict] {
    var found: [(offset: Int, verdict: CORSVerdict)] = []
    let base = basePath(program)
    for id in program.values.ids {
      guard case .object(let properties) = program.values[id],
        let source = value("source", in: properties),
        let headers = value("headers", in: properties),
        let pattern = flow.constantText(Site(program.file, source)),
        RoutePath.matches(
          source: pattern, isWhole(properties, program) ? RoutePath.joined([base, path]) : path),
        judge.stranger.passes(walk.conditions(at: id, program, nil))
      else { continue }
      for entry in walk.values(of: Site(program.file, headers), [.element])
      where entry.kind == .value && judge.stranger.reaches(entry) {
        guard let verdict = pair(entry) else { continue }
        found.append((program.range(of: id).lowerBound, verdict))
      }
    }
    return found.sorted { $0.offset < $1.offset }.map(\.verdict)
  }

  /// The path below which the application is served, which every `source` begins with unsaid.
  private func basePath(_ program: FileProgram) -> String {
    for id in program.values.ids {
      guard case .object(let properties) = program.values[id],
        value("source", in: properties) == nil, let base = value("basePath", in: properties),
        let text = flow.constantText(Site(program.file, base))
      else { continue }
      return text
    }
    return ""
  }

  /// `{ source, basePath: false }` says the whole path itself.
  private func isWhole(_ properties: [Property], _ program: FileProgram) -> Bool {
    guard let base = value("basePath", in: properties),
      case .boolean(false) = program.values[program.bare(base)]
    else { return false }
    return true
  }

  private func pair(_ entry: HeldValue) -> CORSVerdict? {
    guard let program = flow.workspace.program(of: entry.site.file),
      case .object(let properties) = program.values[entry.site.value],
      let key = value("key", in: properties), let value = value("value", in: properties),
      flow.constantText(Site(program.file, key))?.lowercased() == HeaderName.allowOrigin
    else { return nil }
    return judge.header(walk.values(of: Site(program.file, value), [], entry.chain))
  }

  private func value(_ name: String, in properties: [Property]) -> ValueID? {
    properties.last { property in
      if case .name(name) = property.key { true } else { false }
    }?.value
  }

  /// `routeRules: { "/api/**": { cors: true } }`: rules merge from the general to the specific.
  private func rules(
    named name: String, _ program: FileProgram, _ path: String
  ) -> [CORSVerdict] {
    var found: [(length: Int, verdict: CORSVerdict)] = []
    for id in program.values.ids {
      guard case .object(let properties) = program.values[id],
        let rules = value(name, in: properties),
        case .object(let entries) = program.values[program.bare(rules)]
      else { continue }
      for entry in entries {
        guard case .name(let pattern) = entry.key, RoutePath.glob(pattern, path),
          let verdict = rule(Site(program.file, entry.value))
        else { continue }
        found.append((RoutePath.segments(of: pattern).count, verdict))
      }
    }
    return found.sorted { $0.length < $1.length }.map(\.verdict)
  }

  private func rule(_ site: Site) -> CORSVerdict? {
    let header = WalkKey.header(HeaderName.allowOrigin)
    let headers = walk.values(of: site, [.member("headers"), header])
      .filter { $0.kind.isKnown }
    if !headers.isEmpty { return judge.header(headers) }
    let cors = walk.values(of: site, [.member("cors")]).filter { $0.kind == .value }
    guard !cors.isEmpty else { return nil }
    let shape = CORSShape(origin: [], whenAbsent: .permissive)
    return judge.option(cors, shape)
  }
}
