package import Program
package import Source

/// What leaves an application for its client.
extension Flow {
  /// The facts that models know of a member of a value.
  package func facts(of site: Site, member: String) -> [Fact] {
    let path = tracer.steps.prepend(.member(member), to: .empty)
    return graph.facts(at: tracer.answer(site, path, effort: .what, aim: .kind).states)
  }

  /// The calls of a file that may send something to the client, by the name that they are called by.
  package func answeringCalls(in program: FileProgram) -> [(site: Site, call: Call)] {
    program.values.ids.compactMap { id in
      guard case .call(let call) = program.values[id],
        graph.answerNames.contains(program.lastName(of: call.callee))
          || graph.answersByParameters && isParameter(call.callee, program)
      else { return nil }
      return (Site(program.file, id), call)
    }
  }

  private func isParameter(_ callee: ValueID, _ program: FileProgram) -> Bool {
    guard case .binding(let binding) = program.values[program.bare(callee)],
      case .parameter = program.bindings[binding].kind
    else { return false }
    return true
  }

  /// The values that a file exports under names by which they get into its page.
  package func shownExports(of program: FileProgram) -> [Site] {
    let file = FunctionSite(file: program.file, function: FileProgram.fileFunction)
    return program.exports.flatMap { export -> [Site] in
      let isShown = graph.facts(at: conventionStates(program, export: export.name, file)).contains {
        if case .shown = $0 { true } else { false }
      }
      guard isShown else { return [] }
      switch export.target {
      case .value(let value): return [Site(program.file, value)]
      case .binding(let binding):
        return program.writes(of: binding).compactMap { write in
          guard case .value(let value) = write.source else { return nil }
          return Site(program.file, value)
        }
      case .from, .namespace, .all: return []
      }
    }
  }

  /// Where the messages of the errors come from that a function throws, there or in what it calls.
  package func messagesThrown(by function: FunctionID, in program: FileProgram) -> [Origin] {
    tracer.messages(thrownBy: FunctionSite(file: program.file, function: function)).origins
  }

  /// What a generator yields.
  package func yields(of function: FunctionID, in file: FileID) -> [Site] {
    guard let program = workspace.program(of: file) else { return [] }
    return (tracer.index(program).yields[function] ?? []).map { Site(file, $0) }
  }

  /// What the project puts into a place that lives as long as the request, where a value is that place.
  package func storedValues(in site: Site) -> [Site] {
    guard let program = workspace.program(of: site.file), program.language != .swift else {
      return []
    }
    tracer.begin(.what)
    return tracer.allWrites(toStore: site.value, program)
  }

  /// Whether a value is a place that lives as long as a request or an application.
  package func isStore(_ site: Site) -> Bool {
    !graph.stores(at: tracer.answer(site, effort: .glance, aim: .kind).states).isEmpty
  }

  /// Whether models know calls by a last name that keep a value under a name: `c.set("user", user)`.
  package func keepsEntries(_ name: String) -> Bool { graph.entryNames.contains(name) }

  /// The facts of a function by where the project hands it over or exports it.
  package func facts(of function: FunctionID, in program: FileProgram) -> [Fact] {
    let own = FunctionSite(file: program.file, function: function)
    var states: [APIGraph.State] = []
    for arrival in tracer.arrivals(of: own) {
      switch arrival {
      case .call, .boundCall, .rendered: continue
      case .typed(let file, let type, let inner):
        guard let owner = workspace.program(of: file) else { continue }
        states += tracer.aiming(at: .kind) {
          tracer.declared(
            type, owner, nil, tracer.steps.prepend(inner, to: .empty), .unknown,
            at: SourceRange(program.file, program.functions[function].range), spelling: type.name
          ).states
        }
      case .given(let callee, let steps, _):
        guard let owner = workspace.program(of: callee.file) else { continue }
        let path = tracer.steps.prepend(steps, to: .empty)
        states += tracer.kind(owner, callee.value, path).states
      case .exported(let file, let name, let inner):
        guard let exporter = workspace.program(of: file) else { continue }
        let start = conventionStates(exporter, export: name, own)
        states += inner.reduce(start) { graph.step($0, $1) }
      }
    }
    // `"use server"` in the function itself: the client asks for it by a number.
    if !program.functions[function].directives.isEmpty {
      states += conventionStates(program, export: "", own)
    }
    return graph.facts(at: states)
  }

  private func conventionStates(
    _ program: FileProgram, export name: String, _ function: FunctionSite
  ) -> [APIGraph.State] {
    graph.closed(
      tracer.conventions(at: program)
        .filter { tracer.matches($0.convention, program, export: name, function) }
        .map(\.state))
  }
}

extension FileProgram {
  /// The last name of a callee or a member: `json` of `res.status(200).json`.
  package func lastName(of value: ValueID) -> String {
    switch values[bare(value)] {
    case .member(_, let name), .global(let name), .implicitMember(let name): return name
    case .binding(let binding):
      // A renamed import is known by its own name.
      if case .imported(let index) = bindings[binding].kind,
        case .named(let name) = imports[index].imported
      {
        return name
      }
      return bindings[binding].name
    default: return ""
    }
  }
}
