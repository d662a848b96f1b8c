import Program
import Source

extension Tracer {
  /// Answers for what a parameter binds: the argument of the call through which the trace came, or
  /// of every call where it came through none; or what a framework hands in.
  func parameter(
    _ index: Int, of function: FunctionID, _ program: FileProgram, _ wanted: StepList,
    _ write: Write, _ path: StepList, _ context: CallContext
  ) -> Answer {
    let declared = program.functions[function]
    guard declared.parameters.indices.contains(index) else { return Answer() }
    let parameter = declared.parameters[index]
    let name = program.bindings[write.binding].name
    let mark = StepTable.Mark.parameter(SourceRange(program.file, write.range), name: name)
    let place = SourceRange(program.file, parameter.range)
    if let entry = entry(for: function, of: program.file, in: context) {
      if let link = entry.link {
        return handed(on: index, toLink: link, function, entry, wanted)
          .merged(with: defaults(of: write, from: 1, program, path, context))
      }
      let passed = passed(
        at: entry.site, boundAt: entry.binding, to: index, of: function, program, wanted,
        entry.outer)
      return within(parameter.type, passed, wanted, program, at: place, name)
        .merged(with: defaults(of: write, from: 1, program, path, context))
    }
    var result = Answer()
    for decorator in parameter.decorators {
      let answer = trace(
        program, decorator, steps.prepend(.decorated, mark: mark, to: wanted), .unknown)
      guard answer.isKnown else { continue }
      result.merge(
        behindGuards(
          answer, function, program, handed: handedPart(answer, by: decorator, wanted, program)))
    }
    if declared.kind == .setter { result.merge(assigned(to: function, program, wanted)) }
    for arrival in arrivals(of: FunctionSite(file: program.file, function: function)) {
      switch arrival {
      case .call(let site):
        result.merge(passed(at: site, to: index, of: function, program, wanted, .unknown))
      case .rendered(let site):
        guard index == 0 else { continue }
        result.merge(attributes(at: site, wanted, name))
      case .boundCall(let site, let binding):
        result.merge(
          passed(
            at: site, boundAt: .init(site: binding, context: .unknown), to: index, of: function,
            program, wanted, .unknown))
      case .given(let callee, let given, let binding):
        guard let owner = workspace.program(of: callee.file) else { continue }
        if let answer = bound(index, by: binding, function, program, wanted) {
          result.merge(answer)
          continue
        }
        let place = index - boundCount(binding)
        let answer = trace(
          owner, callee.value, steps.prepend(given, to: handed(place, declared, mark, wanted)),
          .unknown)
        result.merge(behindComparisons(behindGates(answer, given), given, place, wanted))
      case .exported(let file, let exportName, let inner):
        result.merge(
          handedIn(
            index, of: FunctionSite(file: program.file, function: function),
            Export(file: file, name: exportName, inner: inner), mark, wanted,
            Root(place: SourceRange(program.file, parameter.range), spelling: name)))
      case .typed(let file, let type, let inner):
        guard let owner = workspace.program(of: file) else { continue }
        let typed = self.declared(
          type, owner, nil,
          steps.prepend(inner, to: handed(index, declared, mark, wanted)), .unknown,
          at: SourceRange(program.file, parameter.range), spelling: name)
        if typed.isKnown { result.merge(typed) }
      }
    }
    if !declared.directives.isEmpty {
      // A function of a component that runs on the server when the client asks for it.
      result.merge(
        handedIn(
          index, of: FunctionSite(file: program.file, function: function),
          Export(file: program.file, name: "", inner: []), mark, wanted,
          Root(place: SourceRange(program.file, parameter.range), spelling: name)))
    }
    result = within(parameter.type, result, wanted, program, at: place, name)
    for case .typed(let file, let type, let inner) in arrivals(
      of: FunctionSite(file: program.file, function: function))
    where result.origins.contains(where: \.label.isClient) {
      // `const mint: RequestHandler<{}, {}, Body> = (req) => …`
      guard let owner = workspace.program(of: file),
        isLeftOut(
          steps.prepend(inner, to: handed(index, declared, mark, wanted)), of: type, owner)
      else { continue }
      result = withoutClient(result, at: place, name)
    }
    if !result.isKnown, let type = parameter.type {
      let typed = self.declared(
        type, program, nil, wanted, context,
        at: SourceRange(program.file, parameter.range), spelling: name)
      if typed.isKnown { result = typed }
    }
    result.merge(defaults(of: write, from: 1, program, path, context))
    if result.origins.isEmpty, !result.isKnown {
      return .origin(
        Origin(.unknown(name), at: SourceRange(program.file, parameter.range), spelling: name))
    }
    return result
  }

  /// What markup gives to the component at its head.
  private func attributes(at site: Site, _ wanted: StepList, _ name: String) -> Answer {
    guard let owner = workspace.program(of: site.file),
      case .markup(let markup) = owner.values[site.value]
    else { return Answer() }
    if case .member("children") = steps.first(wanted) {
      return markup.children.reduce(into: Answer()) {
        $0.merge(trace(owner, $1, steps.rest(wanted), .unknown))
      }
    }
    return object(markup.attributes, owner, site.value, wanted, .unknown)
      .through(TraceStep(owner.place(of: site.value), .passed(to: markup.tag)))
  }

  /// The steps from a function to what it is handed.
  private func handed(
    _ index: Int, _ function: Function, _ mark: StepTable.Mark, _ rest: StepList
  ) -> StepList {
    steps.prepend(
      .parameter(index, count: function.parameters.count), mark: mark, to: rest)
  }

  /// An export, and the way from it to the function at hand.
  private struct Export {
    let file: FileID
    let name: String
    let inner: [Step]
  }

  /// What a framework hands to an exported function that lies where it looks for one.
  private func handedIn(
    _ index: Int, of function: FunctionSite, _ export: Export, _ mark: StepTable.Mark,
    _ path: StepList, _ root: Root
  ) -> Answer {
    guard let program = workspace.program(of: export.file) else { return Answer() }
    var states: [APIGraph.State] = []
    for (convention, state) in conventions(at: program)
    where matches(convention, program, export: export.name, function) {
      states.append(state)
    }
    guard !states.isEmpty else { return Answer() }
    guard let owner = workspace.program(of: function.file) else { return Answer() }
    let wanted = handed(index, owner.functions[function.function], mark, path)
    return run(graph.closed(states), steps.prepend(export.inner, to: wanted), root)
  }

  /// Whether a file that is in the place for a convention has an export that the framework looks for.
  func matches(
    _ convention: Convention, _ program: FileProgram, export name: String, _ function: FunctionSite?
  ) -> Bool {
    guard convention.names.isEmpty || convention.names.contains(name) else { return false }
    if let directive = convention.directive, !program.directives.contains(directive) {
      guard let function, let owner = workspace.program(of: function.file),
        owner.functions[function.function].directives.contains(directive)
      else { return false }
    }
    // Only a list depends on the name; the rest was looked at for the file.
    guard convention.proofs.contains(where: \.isList) else { return true }
    return convention.proofs.contains { proof in
      guard case .listed(let pattern) = proof else { return mayProve(proof, program) }
      return workspace.mentions(name, in: workspace.files { pattern.matchesTail(of: $0) })
    }
  }

  /// The conventions of frameworks that a file is in the place for, in the order of the models.
  func conventions(at program: FileProgram) -> [(convention: Convention, state: APIGraph.State)] {
    if let known = conventionsByFile[program.file] { return known }
    let dependencies = workspace.dependencies(near: program.file)
    let found = graph.conventions.filter { convention, _ in
      if let package = convention.package, !dependencies.contains(package) { return false }
      guard
        convention.files.isEmpty
          || convention.files.contains(where: { $0.matchesTail(of: program.path) })
      else { return false }
      return convention.proofs.isEmpty || convention.proofs.contains { mayProve($0, program) }
    }
    conventionsByFile[program.file] = found
    return found
  }

  /// Whether a file is what a proof asks for, as far as that can be told without an export's name.
  private func mayProve(_ proof: Convention.Proof, _ program: FileProgram) -> Bool {
    switch proof {
    case .package(let package):
      workspace.dependencies(near: program.file).contains(package)
    case .file(let pattern):
      folders(holding: pattern).contains {
        $0.isEmpty || program.path.hasPrefix($0 + "/")
      }
    case .mention(let text):
      workspace.mentions(text, in: [program.file])
    case .listed: true
    }
  }

  /// The folders in which a file of a name lies.
  private func folders(holding pattern: PathPattern) -> Set<String> {
    if let known = markedFolders[pattern] { return known }
    let files = workspace.files { pattern.matchesTail(of: $0) }
    let found = Set(
      files.map { file in
        let path = workspace.path(of: file)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      })
    markedFolders[pattern] = found
    return found
  }
}

extension Convention.Proof {
  fileprivate var isList: Bool {
    if case .listed = self { true } else { false }
  }
}
