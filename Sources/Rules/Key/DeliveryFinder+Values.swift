import Findings
import Flow
import Program
import Source

/// What of the key is in a value.
extension DeliveryFinder {
  /// Structures within structures that are looked into.
  private static let depthLimit = 6

  func leaks(
    _ site: Site, to channel: Delivery.Channel, at exit: SourceRange, depth: Int = 0
  ) -> [Delivery] {
    guard depth < Self.depthLimit, let program = flow.program(of: site.file) else { return [] }
    if case .function = program.values[program.bare(site.value)] { return [] }
    if let kept = keptEntries(site, program) {
      return kept.flatMap { leaks($0, to: channel, at: exit, depth: depth + 1) }
    }
    let scope = { analysis.scope(of: site) }
    var result = flow.nearContent(of: site).compactMap { origin in
      delivery(of: origin, to: channel, at: exit, scope: scope())
    }
    for whole in WholeValues(flow: flow).wholes(in: site) {
      if whole.kind == .environment {
        guard let owner = flow.program(of: whole.place.file),
          SecretsNearby(analysis).exist(near: owner)
        else { continue }
      }
      result.append(
        Delivery(
          place: whole.place, what: spelling(of: whole), kind: whole.kind, steps: [], exit: exit,
          channel: channel, scope: scope()))
    }
    result += added(to: site, program).flatMap {
      leaks($0, to: channel, at: exit, depth: depth + 1)
    }
    result += stored(site, program).flatMap { leaks($0, to: channel, at: exit, depth: depth + 1) }
    if program.language == .swift {
      result += constructed(site, program).flatMap {
        leaks($0, to: channel, at: exit, depth: depth + 1)
      }
    }
    return result
  }

  /// What leaves by a value that is the key itself; nil where the origin is something else.
  func delivery(
    of origin: Origin, to channel: Delivery.Channel, at exit: SourceRange, scope: String
  ) -> Delivery? {
    guard let name = origin.secretName else { return nil }
    // `config.behestKey` says more than its name, and `useRuntimeConfig()` less; a key that is
    // written with dots, `behest.key`, says more than the call that reads it.
    let isRead = name.first?.isLowercase == true && origin.spelling.hasSuffix(name)
    let isMember = !name.contains(".") && (isRead || !KeyName.mayMatter(name))
    return Delivery(
      place: place(of: origin, named: name), what: isMember ? origin.spelling : name, kind: nil,
      steps: origin.steps, exit: exit, channel: channel, scope: scope)
  }

  /// The entries that still hold something where the key is deleted from what a variable holds,
  /// `delete settings.behestKey`; nil where it is not.
  private func keptEntries(_ site: Site, _ program: FileProgram) -> [Site]? {
    guard case .binding(let binding) = program.values[program.bare(site.value)] else { return nil }
    let deleted = flow.deletedMembers(of: binding, readAt: site.value, in: program)
    guard deleted.contains(where: { KeyName($0).isSecret }) else { return nil }
    return flow.expressions(of: site).flatMap { made -> [Site] in
      guard let owner = flow.program(of: made.file),
        case .object(let properties) = owner.values[owner.bare(made.value)]
      else { return [] }
      return properties.compactMap { property in
        guard case .name(let name) = property.key, !deleted.contains(name) else { return nil }
        return Site(made.file, property.value)
      }
    }
  }

  /// What a function has put into an object that it was given, before the place where that goes on:
  /// `session.gateway = key; return session`.
  private func added(to site: Site, _ program: FileProgram) -> [Site] {
    guard case .binding(let binding) = program.values[program.bare(site.value)],
      case .parameter = program.bindings[binding].kind
    else { return [] }
    let function = program.function(around: site.value)
    let end = program.range(of: site.value).start
    return program.memberWrites.filter { write in
      program.range(of: write.target).start < end
        && program.function(around: write.target) == function
        && program.memberChain(write.target)?.root == binding
    }.map { Site(site.file, $0.value) }
  }

  /// What other code has put into a place that lives as long as the request, where that goes along as
  /// a whole: `{ ...locals }`.
  private func stored(_ site: Site, _ program: FileProgram) -> [Site] {
    let value = program.bare(site.value)
    switch program.values[value] {
    case .member, .binding: return flow.storedValues(in: Site(site.file, value))
    case .object(let properties):
      return properties.flatMap { property -> [Site] in
        guard case .spread = property.key else { return [] }
        return flow.storedValues(in: Site(site.file, property.value))
      }
    default: return []
    }
  }

  private func spelling(of whole: WholeValues.Whole) -> String {
    guard let program = flow.program(of: whole.place.file),
      let value = program.values.ids.first(where: { program.range(of: $0) == whole.place.bytes })
    else { return "the environment" }
    return program.spelling(of: value)
  }

  /// What a Swift structure is made of: `Config(key: Environment.get("BEHEST_KEY"))`.
  private func constructed(_ site: Site, _ program: FileProgram) -> [Site] {
    var calls = flow.expressions(of: site)
    if !calls.contains(site) { calls.append(site) }
    return calls.flatMap { found -> [Site] in
      guard let owner = flow.program(of: found.file),
        case .call(let call) = owner.values[owner.bare(found.value)]
      else { return [] }
      let name = owner.lastName(of: call.callee)
      guard name == "init" || name.first?.isUppercase == true, name != "Environment" else {
        return []
      }
      return call.arguments.map { Site(found.file, $0.value) }
    }
  }

  /// The read; of a name that is taken out of the environment by a pattern, the name.
  private func place(of origin: Origin, named name: String) -> SourceRange {
    guard let first = origin.steps.first, first.place.file == origin.place.file,
      case .kept = first.kind, let program = flow.program(of: origin.place.file)
    else { return origin.place }
    let isPattern = program.writes.contains { write in
      write.range == first.place.bytes && write.path.contains(.member(name))
    }
    return isPattern ? first.place : origin.place
  }
}
