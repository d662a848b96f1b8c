import Program
import Source

/// A place that listens on a channel.
struct ReceptionKey: Hashable {
  let site: Site
  let channel: Channel
}

/// Values that are sent to whoever listens for a name: events, jobs of queues.
extension Tracer {
  /// Answers for what a listener is handed, by all that is sent under its name; nil for other values,
  /// and where nobody of the project sends anything.
  ///
  /// - Parameter listening: the call that listens.
  func heard(
    _ states: [APIGraph.State], _ listening: Site?, _ mark: StepTable.Mark?, _ rest: StepList
  ) -> Answer? {
    let receptions = graph.receptions(at: states)
    guard !receptions.isEmpty, let listening = listening ?? processor(at: mark) else { return nil }
    var result = Answer()
    for (name, channel) in receptions {
      let key = ReceptionKey(site: listening, channel: channel)
      let found = searching(for: key, among: \.openReceptions) {
        let names = names(name, at: listening)
        var found = sent(under: names, on: channel, to: listening, in: listening.file, rest)
        if channel.reach == .repository, !found.isKnown {
          // Another package queues what this one works off.
          found.merge(sent(under: names, on: channel, to: listening, in: nil, rest))
        }
        return found
      }
      guard let found else { return Answer() }
      result.merge(found)
    }
    return result.isKnown ? result : nil
  }

  /// What is sent to a listener in the area of a file, or anywhere.
  private func sent(
    under names: Set<String>?, on channel: Channel, to listening: Site, in area: FileID?,
    _ rest: StepList
  ) -> Answer {
    (graph.sendings[channel] ?? []).reduce(into: Answer()) {
      $0.merge(sent(by: $1, under: names, on: channel, to: listening, in: area, rest))
    }
  }

  private func sent(
    by call: StoreCall, under names: Set<String>?, on channel: Channel, to listening: Site,
    in area: FileID?, _ rest: StepList
  ) -> Answer {
    guard case .sent(_, let content, let name, _) = call.fact else { return Answer() }
    var result = Answer()
    for site in sites(of: call, near: area, mentioning: nil) where !isTest(site.file) {
      guard let program = workspace.program(of: site.file),
        case .call(let made) = program.values[site.value]
      else { continue }
      for argument in messages(in: made, at: content.argument, site, program) {
        guard isMeant(self.names(name, at: site, message: argument), names),
          channel.reach != .object || isOneObject(site, listening)
        else { continue }
        let wanted = steps.prepend(members: content.members, to: rest)
        var answer = trace(program, argument, wanted, .unknown)
        answer.origins.removeAll { $0.label == .absent }
        result.merge(
          answer.through(
            TraceStep(program.place(of: site.value), .sent(by: program.spelling(of: made.callee)))))
      }
    }
    return result
  }

  /// What a call sends: an argument, or each element of a list that is written there.
  private func messages(
    in call: Call, at key: ArgumentKey, _ site: Site, _ program: FileProgram
  ) -> [ValueID] {
    call.arguments.indices
      .filter { !call.arguments[$0].isSpread && place(of: $0, in: call, at: site).matches(key) }
      .flatMap { index -> [ValueID] in
        let value = call.arguments[index].value
        guard case .array(let elements) = program.values[program.bare(value)],
          !elements.contains(where: \.isSpread)
        else { return [value] }
        return elements.map(\.value)
      }
  }

  /// Whether what is sent under some names is meant for who listens for others. Under a name that
  /// nobody can tell, nothing is.
  private func isMeant(_ sent: Set<String>?, _ wanted: Set<String>?) -> Bool {
    guard let sent, let wanted else { return sent == nil && wanted == nil }
    return !sent.isDisjoint(with: wanted)
  }

  /// The names under which a call sends or listens; nil where its channel has none.
  ///
  /// - Parameter message: the value that is sent, where the name may stand in it.
  private func names(
    _ name: MessageName, at site: Site, message: ValueID? = nil
  ) -> Set<String>? {
    switch name {
    case .none: return nil
    case .inCall(let locator):
      return texts(of: locator, at: site, message: message)
    case .inReceiver(let locator):
      guard let program = workspace.program(of: site.file),
        case .call(let call) = program.values[site.value],
        case .member(let receiver, _) = program.values[program.bare(call.callee)]
      else { return [] }
      var made: Set<String> = []
      for site in kind(program, receiver).sites { made.formUnion(texts(of: locator, at: site)) }
      return made.isEmpty ? texts(ofDecoratorsAt: receiver, program) : made
    case .inDecorator:
      guard let program = workspace.program(of: site.file),
        let owner = decorated(site)
      else { return [] }
      return texts(of: program.types[owner].decorators, program)
    }
  }

  // MARK: classes that listen

  /// A decorator of the class whose method is handed what a mark stands for: `@Processor("tokens")`.
  private func processor(at mark: StepTable.Mark?) -> Site? {
    let place: SourceRange
    switch mark {
    case .parameter(let parameter, _): place = parameter
    case .value(let site):
      guard let program = workspace.program(of: site.file) else { return nil }
      place = program.place(of: site.value)
    case nil: return nil
    }
    guard let program = workspace.program(of: place.file) else { return nil }
    for type in program.types.ids where program.types[type].range.contains(place.bytes) {
      if let decorator = program.types[type].decorators.first {
        return Site(place.file, program.bare(decorator))
      }
    }
    return nil
  }

  /// The type that a decorator stands at, or at a member of.
  private func decorated(_ decorator: Site) -> TypeID? {
    guard let program = workspace.program(of: decorator.file) else { return nil }
    let place = program.range(of: decorator.value)
    return program.types.ids.first { type in
      program.types[type].range.contains(place)
        || program.types[type].decorators.contains { program.bare($0) == decorator.value }
    }
  }

  /// The constant texts that decorators are given: `@Processor("tokens")`,
  /// `@Processor({ name: "tokens" })`.
  private func texts(of decorators: [ValueID], _ program: FileProgram) -> Set<String> {
    var result: Set<String> = []
    for decorator in decorators {
      let value = program.bare(decorator)
      guard case .call = program.values[value] else { continue }
      for locator in [Locator(.position(0)), Locator(.position(0), "name")] {
        result.formUnion(texts(of: locator, at: Site(program.file, value)))
      }
    }
    return result
  }

  /// The same of the decorators by which `this.queue` is injected.
  private func texts(ofDecoratorsAt value: ValueID, _ program: FileProgram) -> Set<String> {
    guard case .member(let base, let name) = program.values[program.bare(value)],
      case .this = program.values[program.bare(base)],
      let owner = owner(of: program.function(around: value), program)
    else { return [] }
    let members = program.types[owner].members
    let parameters = members.compactMap(\.function).flatMap { program.functions[$0].parameters }
    let decorators =
      members.filter { $0.name == name }.flatMap(\.decorators)
      + parameters.filter { $0.isProperty && $0.name == name }.flatMap(\.decorators)
    return texts(of: decorators, program)
  }

  // MARK: names and objects

  /// The constant texts at a place in a call.
  private func texts(
    of locator: Locator, at site: Site, message: ValueID? = nil
  ) -> Set<String> {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value]
    else { return [] }
    if locator.members.isEmpty, let name = entryName(locator.argument, at: site, .unknown) {
      return [name]
    }
    let path = steps.prepend(members: locator.members, to: .empty)
    var result: Set<String> = []
    let messages = messages(in: call, at: locator.argument, site, program)
    for value in messages where isAbout(message, value, messages) {
      for origin in trace(program, value, path, .unknown).origins {
        if case .literal(.string(let text)) = origin.label { result.insert(text) }
      }
    }
    return result
  }

  /// Whether the name in one element of a list of messages is that of a certain one.
  private func isAbout(_ message: ValueID?, _ value: ValueID, _ messages: [ValueID]) -> Bool {
    guard let message, messages.contains(message) else { return true }
    return value == message
  }

  /// Whether two calls are made on one object, as far as can be told.
  private func isOneObject(_ first: Site, _ second: Site) -> Bool {
    let own = receiver(of: first)
    let other = receiver(of: second)
    if !own.sites.isEmpty, !other.sites.isEmpty {
      return own.sites.contains { other.sites.contains($0) }
    }
    if !own.types.isEmpty, !other.types.isEmpty {
      return own.types.contains { other.types.contains($0) }
    }
    return true
  }

  private func receiver(of site: Site) -> Answer {
    guard let program = workspace.program(of: site.file),
      case .call(let call) = program.values[site.value],
      case .member(let receiver, _) = program.values[program.bare(call.callee)]
    else { return Answer() }
    return kind(program, receiver)
  }
}
