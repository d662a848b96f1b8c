import Findings
import Flow
import Program
import Source

/// Finds the deliveries of a project: it starts at the files that read the key, and looks at what
/// leaves them and the files that import them.
struct DeliveryFinder {
  let analysis: Analysis
  var flow: Flow { analysis.flow }

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// One for each place, by the shortest way; in the order of the places.
  func all() -> [Delivery] {
    var shortest: [SourceRange: Delivery] = [:]
    var files = DeliveryFiles(analysis)
    let near = files.all()
    // As many questions as it took to find the files.
    let bound = flow.work + DeliveryFiles.workLimit
    let found = near.flatMap { flow.work < bound ? deliveries(from: $0) : [] }
    for delivery in found {
      if let known = shortest[delivery.place],
        (known.steps.count, known.exit) <= (delivery.steps.count, delivery.exit)
      {
        continue
      }
      shortest[delivery.place] = delivery
    }
    return shortest.values.sorted { $0.place < $1.place }
  }

  // MARK: what leaves

  private func deliveries(from program: FileProgram) -> [Delivery] {
    answers(program) + returned(program) + thrown(program) + markup(program) + views(program)
  }

  private func answers(_ program: FileProgram) -> [Delivery] {
    let calls = flow.answeringCalls(in: program) + flow.notableCalls(in: program)
    var seen: Set<Site> = []
    let sent = calls.flatMap { site, call -> [Delivery] in
      // Some names are of interest twice.
      guard seen.insert(site).inserted else { return [] }
      return flow.facts(of: site).flatMap { fact -> [Delivery] in
        let exit = program.place(of: site.value)
        let spelling = program.spelling(of: call.callee)
        switch fact {
        case .pageState:
          return call.arguments.flatMap {
            leaks(Site(program.file, $0.value), to: .state(spelling), at: exit)
          }
        case .response(_, let first, let last):
          return call.arguments.enumerated().filter { (first...last).contains($0.offset) }.flatMap {
            leaks(Site(program.file, $0.element.value), to: .answer(spelling), at: exit)
          }
        case .responseHeader(_, _, let key), .responseHeaders(_, let key, _):
          return flow.arguments(key, of: call, at: site).flatMap {
            leaks(Site(program.file, $0), to: .header(spelling), at: exit)
          }
        default: return []
        }
      }
    }
    return sent + program.memberWrites.flatMap { written($0, program) } + piped(program)
  }

  /// `ctx.body = value`, `nuxtApp.payload.config = value`.
  private func written(_ write: MemberWrite, _ program: FileProgram) -> [Delivery] {
    let spelling = program.spelling(of: write.target)
    let place = program.place(of: write.target)
    // Few values hold the key, so they are asked about first.
    let leaks = leaks(Site(program.file, write.value), to: .answer(spelling), at: place)
    if leaks.isEmpty { return [] }
    for fact in flow.facts(of: Site(program.file, write.target)) {
      switch fact {
      case .response: return leaks
      case .pageState:
        return self.leaks(Site(program.file, write.value), to: .state(spelling), at: place)
      default: continue
      }
    }
    return []
  }

  private func returned(_ program: FileProgram) -> [Delivery] {
    program.functions.ids.flatMap { id -> [Delivery] in
      guard id != FileProgram.fileFunction else { return [] }
      // Most functions are called by the project alone; what those return is looked at where it is
      // used.
      guard let channel = channel(of: id, program) else { return [] }
      return program.functions[id].returns.flatMap {
        leaks(Site(program.file, $0), to: channel, at: program.place(of: $0))
      }
    }
  }

  /// By which way what a function returns gets to the client; nil where it does not.
  private func channel(of function: FunctionID, _ program: FileProgram) -> Delivery.Channel? {
    for fact in flow.facts(of: function, in: program) {
      switch fact {
      case .returned:
        let isNamed = program.functions[function].name != nil
        return .returned(isNamed ? program.spelling(of: function) : nil)
      case .pageState:
        let given = program.value(of: function).flatMap { program.parent(of: $0) }
        guard let given, case .call(let call) = program.values[given] else {
          return .state(program.spelling(of: function))
        }
        return .state(program.spelling(of: call.callee))
      default: continue
      }
    }
    return nil
  }

  /// What a component that runs on the server shows, or passes to one that runs in the client.
  private func markup(_ program: FileProgram) -> [Delivery] {
    let exported = flow.shownExports(of: program).flatMap {
      leaks($0, to: .page, at: program.place(of: $0.value))
    }
    let found =
      template(program) + exported
      + program.values.ids.flatMap { id -> [Delivery] in
        guard let markup = program.markup(at: id) else { return [] }
        let exit = program.place(of: id)
        if let component = markup.component {
          let leaks = markup.attributes.flatMap {
            self.leaks(Site(program.file, $0.value), to: .prop(markup.tag), at: exit)
          }
          return leaks.isEmpty || !isClient(component, of: markup, program) ? [] : leaks
        }
        let shown = markup.attributes.map(\.value) + markup.children
        return shown.flatMap { leaks(Site(program.file, $0), to: .page, at: exit) }
      }
    // What a client reads itself is told at the read.
    if found.isEmpty || program.surroundings?.kind == .serverComponent { return found }
    return flow.clientChain(to: program.file) == nil ? found : []
  }

  /// What the template of a component for the server shows, as `Panel.server.vue` of Nuxt. Others run
  /// in the client as well, where the read itself is told.
  private func template(_ program: FileProgram) -> [Delivery] {
    guard let surroundings = program.surroundings, surroundings.kind == .component,
      !surroundings.shown.isEmpty, flow.isRefusedInClients(program)
    else { return [] }
    let shown = Set(surroundings.shown)
    return program.values.ids.filter { shown.contains(program.range(of: $0)) }.flatMap { id in
      leaks(Site(program.file, id), to: .page, at: program.place(of: id))
    }
  }

  /// Whether a component runs in the client: its module, or one on the way to it, begins there.
  private func isClient(
    _ component: ValueID, of markup: Markup, _ program: FileProgram
  ) -> Bool {
    if writesPage(component, program) { return true }
    // Astro gives a component to the browser where its tag says so.
    let isHydrated = markup.attributes.contains { attribute in
      if case .name(let name) = attribute.key { name.hasPrefix("client:") } else { false }
    }
    if isHydrated || program.surroundings?.kind == .serverComponent { return isHydrated }
    var files = flow.functions(of: Site(program.file, component)).map(\.file)
    var root = component
    while case .member(let base, _) = program.values[program.bare(root)] { root = base }
    if case .binding(let binding) = program.values[program.bare(root)],
      case .imported(let index) = program.bindings[binding].kind,
      case .file(let file) = flow.workspace.resolve(
        program.imports[index].specifier, from: program.file)
    {
      files.append(file)
    }
    return files.contains { file in
      guard file != program.file, let owner = flow.program(of: file) else { return false }
      return flow.clientEntryReason(owner) != nil || flow.selfEvidentReason(owner) != nil
    }
  }

  /// Components of packages that write what they are given into the page.
  private func writesPage(_ component: ValueID, _ program: FileProgram) -> Bool {
    guard case .binding(let binding) = program.values[program.bare(component)],
      case .imported(let index) = program.bindings[binding].kind,
      case .named("EnvScript") = program.imports[index].imported
    else { return false }
    return program.imports[index].specifier == "next-runtime-env"
  }
}

extension FileProgram {
  /// The markup that a value is, or that a call makes: `createElement(Chat, { apiKey })`.
  fileprivate func markup(at value: ValueID) -> Markup? {
    switch values[value] {
    case .markup(let markup): return markup
    case .call(let call):
      guard lastName(of: call.callee) == "createElement", call.arguments.count > 1,
        case .binding = values[bare(call.arguments[0].value)]
      else { return nil }
      let component = call.arguments[0].value
      let given = call.arguments[1].value
      return Markup(
        component: component, tag: spelling(of: component),
        attributes: [Property(key: .spread, value: given, range: range(of: given))], children: [])
    default: return nil
    }
  }
}
