import Program
import Source

extension Tracer {
  /// Answers for a name where it is read.
  func binding(
    _ binding: BindingID, readAt value: ValueID, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    switch program.bindings[binding].kind {
    case .imported(let index):
      return imported(program.imports[index], program, value, path, context)
    case .function(let function):
      return self.function(function, program, path, madeIn: context)
    case .type(let type):
      return self.type(TypeSite(file: program.file, type: type), program, path, context)
    case .constant, .variable, .parameter, .caught:
      return variable(binding, readAt: value, program, path, context)
    }
  }

  /// Answers for a variable by the definitions that may hold where it is read.
  private func variable(
    _ binding: BindingID, readAt value: ValueID, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    let definitions = reachingDefinitions(of: binding, readAt: value, program, path)
    let declared = program.bindings[binding].type
    var result = Answer()
    for definition in definitions {
      result.merge(answer(definition, program, path, context))
    }
    if definitions.contains(where: \.isAddition) {
      // An array is as long as it was made.
      result.origins.removeAll { $0.label == .absent }
    }
    if definitions.contains(where: { $0.isPassedBack(in: program) }) { result.removeConstants() }
    removeRefuted(from: &result, readAt: value, program, path)
    result = within(
      declared, result, path, program, at: program.place(of: value), program.spelling(of: value))
    if !result.isHeld, result.origins.allSatisfy({ $0.label == .absent }) {
      let filled = writtenByCallees(binding, program, path, context)
      if filled.isKnown { return filled }
    }
    if isConstant(result) {
      let tests = deciding(definitions, readAt: value, program)
      if !tests.isEmpty { return chosen(result, by: tests, program, value, context) }
    }
    if definitions.isEmpty, !result.isHeld, result.origins.isEmpty {
      // `declare const db: Client`: somebody else gives it its value.
      result = unknown(program, value, program.bindings[binding].name)
    }
    guard !result.isKnown, let type = declared else { return result }
    // Nothing is known of how it came about; its declared type may say what it is.
    let typed = self.declared(type, program, value, path, context)
    return typed.isKnown ? typed : result
  }

  /// Leaves out the `null` that a variable may be given where an earlier test has shown that it is
  /// not: `const session = sid ? await find(sid) : null; if (!session) throw …`.
  private func removeRefuted(
    from answer: inout Answer, readAt value: ValueID, _ program: FileProgram, _ path: StepList
  ) {
    guard program.language != .swift, case .member = steps.first(path),
      answer.origins.contains(where: \.isNull), answer.origins.contains(where: { !$0.isNull }),
      let own = accessPath(value, program), isPresent(own, at: value, program)
    else { return }
    answer.origins.removeAll(where: \.isNull)
  }

  func isConstant(_ answer: Answer) -> Bool {
    !answer.isHeld && answer.origins.contains { $0.label.isLiteral }
      && answer.origins.allSatisfy { $0.label.isLiteral || $0.label == .absent }
  }

  /// The tests of the branches in which a variable gets its constants, as far as they are not around
  /// the read as well: `switch (member.plan) { case "pro": tier = 2 … }`.
  private func deciding(
    _ definitions: [Definition], readAt value: ValueID, _ program: FileProgram
  ) -> [ValueID] {
    var around: Set<StatementID> = []
    var current = program.statement(of: value)
    while let statement = current {
      around.insert(statement)
      current = program.statements[statement].parent
    }
    var tests: [ValueID] = []
    for definition in definitions {
      guard case .write(let write) = definition, var statement = write.statement else { continue }
      // What lies around was met where the statement was: a long `else if` has thousands of them.
      while let parent = program.statements[statement].parent, around.insert(parent).inserted {
        switch program.statements[parent].kind {
        // The test of an `#if` is none of the code's own.
        case .branch(let test, _, _) where program.values[test].isOpaque: break
        case .branch(let test, _, _): tests.append(test)
        case .selection(let subject, _): tests.append(subject)
        case .block, .values, .loop, .attempt, .returns, .throwing, .jump: break
        }
        statement = parent
      }
    }
    return tests
  }

  /// Answers for a name wherever it is read: an exported variable, a captured one.
  func variableAnywhere(
    _ binding: BindingID, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    switch program.bindings[binding].kind {
    case .imported(let index):
      return imported(program.imports[index], program, nil, path, context)
    case .function(let function):
      return self.function(function, program, path, madeIn: context)
    case .type(let type):
      return self.type(TypeSite(file: program.file, type: type), program, path, context)
    case .constant, .variable, .parameter, .caught:
      var result = Answer()
      for definition in definitions(of: binding, program, path) {
        result.merge(answer(definition, program, path, context))
      }
      return result
    }
  }

  private func answer(
    _ definition: Definition, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    switch definition {
    case .write(let write):
      return answer(write, program, path, context)
    case .member(let write, let rest):
      return kept(by: write, program, rest, context)
    case .entry(let write, let name, let rest):
      return entry(write, named: name, rest, program, context)
    case .assigned(let value, let rest):
      var answer = trace(program, value, rest, context)
      answer.origins.removeAll { $0.label == .absent }
      return answer
    case .pushed(let value, let rest):
      return trace(program, value, rest, context)
        .through(
          TraceStep(program.place(of: value), .kept(in: program.spelling(of: value))),
          before: places(of: path))
    case .deleted(let value):
      return leaf(.absent, program, value)
    case .nothing(let binding):
      let declared = program.bindings[binding]
      return .origin(
        Origin(.absent, at: SourceRange(program.file, declared.range), spelling: declared.name))
    }
  }

  private func answer(
    _ write: Write, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    let name = program.bindings[write.binding].name
    if case .rest(let excluded) = write.path.last, case .member(let asked) = steps.first(path),
      excluded.contains(asked)
    {
      // `const { role, ...rest } = body`: the rest has no `role`.
      return .origin(
        Origin(.absent, at: SourceRange(program.file, write.range), spelling: name))
    }
    let wanted = wanted(write.path, path)
    var result: Answer
    switch write.source {
    case .value(let value):
      result = trace(program, value, wanted, context)
    case .elementOf(let value):
      result = trace(program, value, steps.prepend(.anyElement, to: wanted), context)
    case .parameter(let function, let index):
      return parameter(index, of: function, program, wanted, write, path, context)
    case .caught, .unknown:
      result =
        caught(by: write, program, wanted, context)
        ?? .origin(
          Origin(.unknown(name), at: SourceRange(program.file, write.range), spelling: name))
    }
    // What a handler is handed was never kept in the application that it is given to, nor what a
    // function returns in the name that it has.
    if steps.hands(path) || isFunction(write, program) {
      return result.merged(with: defaults(of: write, program, path, context))
    }
    let step = TraceStep(SourceRange(program.file, write.range), .kept(in: name))
    let given = origins(of: result, givenTo: path)
    if !given.isEmpty, given.count == result.origins.count { return result }
    // A default is not needed for what is certainly there.
    if !result.origins.isEmpty, result.origins.allSatisfy(\.label.isLiteral), !result.isHeld {
      return result.through(step)
    }
    if write.defaults.contains(where: { $0.depth == write.path.count }) {
      // Where nothing is given, the default is.
      result.origins.removeAll { $0.label == .absent }
    }
    result = result.merged(with: defaults(of: write, program, path, context))
    return result.through(step, before: places(of: path))
  }

  /// Which origins of an answer come in by the call that a path begins with, and not by what is called:
  /// of `Schema.parse(body)` the body's.
  private func origins(of answer: Answer, givenTo path: StepList) -> [Origin] {
    var current = path
    while case .member = steps.first(current) { current = steps.rest(current) }
    guard case .result(let site, _, _) = steps.first(current),
      let place = workspace.program(of: site.file)?.place(of: site.value)
    else { return [] }
    return answer.origins.filter { origin in
      let last = origin.steps.last?.place ?? origin.place
      return last.file == place.file && place.bytes.contains(last.bytes)
    }
  }

  /// Whether a write gives a function its name: `const trim = (id) => id.trim()`.
  private func isFunction(_ write: Write, _ program: FileProgram) -> Bool {
    guard case .value(let value) = write.source, write.path.isEmpty,
      case .function = program.values[program.bare(value)]
    else { return false }
    return true
  }

  /// The steps of a pattern before those that are asked of what it binds: the first of the elements
  /// that `[, ...tail]` leaves is the second of all.
  private func wanted(_ pattern: [PathStep], _ path: StepList) -> StepList {
    if case .rest = pattern.last, case .member = steps.first(path) {
      return steps.prepend(pattern.dropLast().map(\.step), to: path)
    }
    guard case .restFrom(let count) = pattern.last else {
      return steps.prepend(pattern.map(\.step), to: path)
    }
    let before = pattern.dropLast().map(\.step)
    switch steps.first(path) {
    case .index(let index):
      return steps.prepend(before, to: steps.prepend(.index(count + index), to: steps.rest(path)))
    case .anyElement:
      return steps.prepend(before, to: path)
    default:
      return steps.prepend(pattern.map(\.step), to: path)
    }
  }

  /// The defaults in a pattern, from a depth on.
  func defaults(
    of write: Write, from depth: Int = 0, _ program: FileProgram, _ path: StepList,
    _ context: CallContext
  ) -> Answer {
    var result = Answer()
    for item in write.defaults where item.depth >= depth {
      let remaining = write.path.dropFirst(item.depth).map(\.step)
      result.merge(
        trace(program, item.value, steps.prepend(remaining, to: path), context))
    }
    return result
  }
}

extension Value {
  /// Whether nothing at all is known of a value.
  fileprivate var isOpaque: Bool {
    if case .unknown(let children) = self { children.isEmpty } else { false }
  }
}
