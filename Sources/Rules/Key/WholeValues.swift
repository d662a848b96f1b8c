import Flow
import Program
import Source

/// Finds values that hold the key among other things: the whole environment, the SDK's client or its
/// configuration.
struct WholeValues {
  let flow: Flow

  /// A whole that goes along.
  struct Whole {
    let place: SourceRange
    let kind: Kind
    enum Kind { case environment, configuration, client }
  }

  /// Where the whole environment is named in a value.
  func environment(in site: Site) -> SourceRange? {
    wholes(in: site).first { $0.kind == .environment }?.place
  }

  /// The wholes in a value: in its entries, its spreads, what it is serialised from.
  func wholes(in site: Site) -> [Whole] {
    var found: [Whole] = []
    var seen: Set<Site> = []
    var pending = [site]
    while let next = pending.popLast(), seen.count < Self.limit {
      guard seen.insert(next).inserted, let program = flow.program(of: next.file) else { continue }
      switch program.values[next.value] {
      case .object(let properties):
        pending += properties.map { Site(next.file, $0.value) }.reversed()
      case .array(let elements):
        pending += elements.map { Site(next.file, $0.value) }.reversed()
      case .template(let parts):
        for case .value(let value) in parts { pending.append(Site(next.file, value)) }
      case .transparent(let inner), .cast(let inner, _), .await(let inner):
        pending.append(Site(next.file, inner))
      case .choice(_, let left, let right), .conditional(_, let left, let right),
        .binary(.add, let left, let right):
        pending += [Site(next.file, right), Site(next.file, left)]
      case .call(let call):
        if isClient(next) {
          found.append(Whole(place: program.place(of: next.value), kind: .client))
        } else {
          pending += passed(call, at: next)
        }
      case .binding, .member, .global:
        if let kind = kind(of: next) {
          found.append(Whole(place: program.place(of: next.value), kind: kind))
        } else if case .binding = program.values[next.value] {
          pending += flow.expressions(of: next)
        }
      default: continue
      }
    }
    return found
  }

  private static let limit = 200

  private func kind(of site: Site) -> Whole.Kind? {
    let names = flow.origins(of: site).contains { origin in
      if case .environment = origin.label { true } else { false }
    }
    if !names, flow.facts(of: site).contains(where: \.isEnvironment) {
      return isConfiguration(site) ? .configuration : .environment
    }
    return isClient(site) ? .client : nil
  }

  /// Whether a value is the SDK's client: it has the configuration as a member.
  private func isClient(_ site: Site) -> Bool {
    flow.facts(of: site, member: "config").contains(where: \.isEnvironment)
  }

  /// Whether an environment is the SDK's: only that one has a `key`, which is read from it as such.
  private func isConfiguration(_ site: Site) -> Bool {
    guard let program = flow.program(of: site.file) else { return false }
    return program.spelling(of: site.value).hasSuffix("config")
  }

  /// What a serialiser or a copy is made of.
  private func passed(_ call: Call, at site: Site) -> [Site] {
    for fact in flow.facts(of: site) {
      guard case .pass(_, let from) = fact else { continue }
      return from.flatMap { source -> [Site] in
        guard case .argument(let key) = source else { return [] }
        return flow.arguments(key, of: call, at: site).map { Site(site.file, $0) }
      }
    }
    return []
  }
}

/// Whether an environment holds the key: then it matters where all of it goes.
struct SecretsNearby {
  let flow: Flow

  func exist(near program: FileProgram) -> Bool {
    if flow.workspace.dependencies(near: program.file).contains("@behest/client-ts") { return true }
    return NameUseFinder(flow: flow, program: program).uses().contains {
      $0.name.publicPrefix == nil
    }
  }
}
