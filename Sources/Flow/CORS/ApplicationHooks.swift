import Program
import Source

/// Code and configuration that every route of an application goes through: Next.js' `middleware.ts`
/// and `headers()`, SvelteKit's `handle`, Nitro's middleware and `routeRules`.
struct ApplicationHooks {
  let flow: Flow
  let judge: OriginJudge
  let writers: AnswerWriters

  func verdicts(around file: FileID, path: String?) -> [Middleware.Item] {
    let files = RouteFiles(flow: flow)
    var found: [Middleware.Item] = []
    for fact in flow.graph.facts {
      switch fact {
      case .headerConfiguration(let convention, let shape):
        guard let path else { continue }
        for configuration in files.files(of: convention, around: file) {
          found += HeaderConfiguration(flow: flow, judge: judge)
            .verdicts(in: configuration, shape, path: path)
            .map { Middleware.Item(verdict: $0, isCertain: true) }
        }
      case .hook(let convention, let matcher):
        for hook in files.files(of: convention, around: file)
        where hook != file && runs(hook, matcher, path) {
          found += verdicts(of: hook, convention)
        }
      default: continue
      }
    }
    return found
  }

  private func verdicts(of hook: FileID, _ convention: Convention) -> [Middleware.Item] {
    var functions: [FunctionSite] = []
    for name in convention.names {
      var visited: Set<FileID> = []
      let answer = flow.tracer.export(name, of: hook, .empty, .unknown, &visited)
      for function in answer?.functions ?? [] where !functions.contains(function) {
        functions.append(function)
      }
      // `export const handle = sequence(cors, auth)`, `defineEventHandler((event) => …)`
      for site in answer?.sites ?? [] { functions += arguments(of: site) }
    }
    return functions.flatMap { function in
      writers.writers(in: function, anchor: nil).map {
        Middleware.Item(verdict: $0.verdict, isCertain: $0.isCertain)
      }
    }
  }

  /// The functions that a call is given, and those that are within what it is given.
  private func arguments(of site: Site, depth: Int = 4) -> [FunctionSite] {
    guard depth > 0, let program = flow.workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return [] }
    return call.arguments.flatMap { argument -> [FunctionSite] in
      let given = Site(site.file, argument.value)
      let functions = flow.functions(of: given)
      if !functions.isEmpty {
        return functions.map { FunctionSite(file: $0.file, function: $0.function) }
      }
      return flow.expressions(of: given).flatMap { arguments(of: $0, depth: depth - 1) }
    }
  }

  /// Whether a hook's own patterns let the path in; without patterns it runs for every path, and so
  /// it does with one that is not constant.
  private func runs(_ hook: FileID, _ matcher: [String], _ path: String?) -> Bool {
    guard let path, let name = matcher.first, let program = flow.workspace.program(of: hook) else {
      return true
    }
    for export in program.exports where export.name == name {
      let site: Site? =
        switch export.target {
        case .value(let value): Site(hook, value)
        case .binding(let binding): program.reads(of: binding).first.map { Site(hook, $0) }
        default: nil
        }
      let keys = matcher.dropFirst().map { WalkKey.member($0) }
      let held =
        site.map { judge.walk.values(of: $0, keys) } ?? exported(name, hook, keys, program)
      let patterns = texts(held)
      guard !patterns.isEmpty else { return true }
      return patterns.contains { RoutePath.matches(source: $0, path) }
    }
    return true
  }

  private func exported(
    _ name: String, _ hook: FileID, _ keys: [WalkKey], _ program: FileProgram
  ) -> [HeldValue] {
    guard let binding = program.topLevel[name] else { return [] }
    return program.writes(of: binding).flatMap { write -> [HeldValue] in
      guard case .value(let value) = write.source else { return [] }
      return judge.walk.values(of: Site(hook, value), keys)
    }
  }

  private func texts(_ held: [HeldValue]) -> [String] {
    var result: [String] = []
    for value in held where value.kind == .value {
      if let text = flow.constantText(value.site) {
        result.append(text)
        continue
      }
      for element in judge.walk.values(of: value.site, [.element]) where element.kind == .value {
        if let text = flow.constantText(element.site) {
          result.append(text)
        } else {
          // `{ source: "/api/:path*", missing: […] }`
          result += judge.walk.values(of: element.site, [.member("source")])
            .compactMap { flow.constantText($0.site) }
        }
      }
    }
    return result
  }
}
