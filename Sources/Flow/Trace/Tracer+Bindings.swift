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
      return self.function(function, program, path)
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
    var result = Answer()
    for definition in definitions {
      result.merge(answer(definition, program, path, context))
    }
    if isConstant(result) {
      let tests = deciding(definitions, readAt: value, program)
      if !tests.isEmpty { return chosen(result, by: tests, program, value, context) }
    }
    guard !result.isKnown, let type = program.bindings[binding].type else { return result }
    // Nothing is known of how it came about; its declared type may say what it is.
    let typed = declared(type, program, value, path, context)
    return typed.isKnown ? typed : result
  }

  private func isConstant(_ answer: Answer) -> Bool {
    answer.states.isEmpty && answer.types.isEmpty && answer.functions.isEmpty
      && answer.origins.contains { $0.label.isLiteral }
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
      while let parent = program.statements[statement].parent, !around.contains(parent) {
        switch program.statements[parent].kind {
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
      return self.function(function, program, path)
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

  /// One thing that gives a variable, or the member of it that is asked for, its value.
  enum Definition {
    case write(Write)
    /// A write to a member of the variable, and the steps that remain after it.
    case member(MemberWrite, StepList)
    /// `Object.assign(variable, value)`.
    case assigned(ValueID)
    /// `variable.push(value)`, and the steps that remain of the element.
    case pushed(ValueID, StepList)
    /// `delete variable.member`.
    case deleted(ValueID)
  }

  private func answer(
    _ definition: Definition, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    switch definition {
    case .write(let write):
      return answer(write, program, path, context)
    case .member(let write, let rest):
      return trace(program, write.value, rest, context)
        .through(
          TraceStep(
            program.place(of: write.target), .kept(in: program.spelling(of: write.target))))
    case .assigned(let value):
      var answer = trace(program, value, path, context)
      answer.origins.removeAll { $0.label == .absent }
      return answer
    case .pushed(let value, let rest):
      return trace(program, value, rest, context)
        .through(TraceStep(program.place(of: value), .kept(in: program.spelling(of: value))))
    case .deleted(let value):
      return leaf(.absent, program, value)
    }
  }

  private func answer(
    _ write: Write, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    let name = program.bindings[write.binding].name
    let wanted = steps.prepend(write.path.map(\.step), to: path)
    var result: Answer
    switch write.source {
    case .value(let value):
      result = trace(program, value, wanted, context)
    case .elementOf(let value):
      result = trace(program, value, steps.prepend(.anyElement, to: wanted), context)
    case .parameter(let function, let index):
      return parameter(index, of: function, program, wanted, write, path, context)
    case .caught, .unknown:
      result = .origin(
        Origin(.unknown(name), at: SourceRange(program.file, write.range), spelling: name))
    }
    if write.defaults.contains(where: { $0.depth == write.path.count }) {
      // Where nothing is given, the default is.
      result.origins.removeAll { $0.label == .absent }
    }
    result = result.merged(with: defaults(of: write, program, path, context))
    return result.through(
      TraceStep(SourceRange(program.file, write.range), .kept(in: name)))
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

  // MARK: which definitions

  private func reachingDefinitions(
    of binding: BindingID, readAt value: ValueID, _ program: FileProgram, _ path: StepList
  ) -> [Definition] {
    guard let statement = program.statement(of: value),
      program.statements[statement].function == program.bindings[binding].function
    else { return definitions(of: binding, program, path) }
    var initial: [Definition] = []
    var elsewhere: [Definition] = []
    var placed: [(StatementID, Int, Definition, Bool)] = []
    for write in program.writes(of: binding) {
      guard let place = write.statement else {
        initial.append(.write(write))
        continue
      }
      guard program.statements[place].function == program.bindings[binding].function else {
        // Written in a closure: it may have run at any time.
        elsewhere.append(.write(write))
        continue
      }
      let value: ValueID? = if case .value(let value) = write.source { value } else { nil }
      let end = value.map { program.range(of: $0).upperBound } ?? 0
      placed.append(
        (
          place, max(write.range.upperBound, end) - 1, .write(write),
          write.operation == .set && !isConditional(value, program)
        ))
    }
    placed += memberDefinitions(of: binding, program, path)
    initial += pushes(to: binding, program, path)
    guard placed.count + initial.count > 1 else {
      return initial + placed.map { $0.2 } + elsewhere
    }
    placed.sort { $0.1 < $1.1 }
    var reaching = Reaching(
      program,
      placed.map { (statement: $0.0, offset: $0.1, definition: $0.2, isCertain: $0.3) })
    let offset = program.range(of: value).lowerBound
    let (found, mayBeInitial) = reaching.definitions(at: statement, offset: offset)
    return (mayBeInitial ? initial + found : found) + elsewhere
  }

  private func definitions(
    of binding: BindingID, _ program: FileProgram, _ path: StepList
  ) -> [Definition] {
    program.writes(of: binding).map { .write($0) }
      + memberDefinitions(of: binding, program, path).map { $0.2 }
      + pushes(to: binding, program, path)
  }

  /// Whether a written value is computed only sometimes: `ready && (x = 1)`.
  private func isConditional(_ value: ValueID?, _ program: FileProgram) -> Bool {
    guard var current = value.flatMap({ program.parent(of: $0) }) else { return false }
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .conditional(let test, _, _) where test != current: return true
      case .choice(_, let left, _) where left != current: return true
      default: current = parent
      }
    }
    return false
  }

  /// The writes to the member that a path asks for first.
  private func memberDefinitions(
    of binding: BindingID, _ program: FileProgram, _ path: StepList
  ) -> [(StatementID, Int, Definition, Bool)] {
    guard case .member = steps.first(path) else { return [] }
    var result: [(StatementID, Int, Definition, Bool)] = []
    for (names, write) in index(program).memberWrites[binding] ?? [] {
      guard let rest = remaining(of: path, after: names) else { continue }
      result.append(
        (
          write.statement, program.range(of: write.value).upperBound - 1,
          .member(write, rest), write.operation == .set
        ))
    }
    for mutation in index(program).mutations[binding] ?? [] {
      let offset = program.range(of: mutation.value).upperBound - 1
      switch mutation.kind {
      case .assigned:
        result.append((mutation.statement, offset, .assigned(mutation.value), false))
      case .deleted(let name):
        guard steps.first(path) == .member(name) else { continue }
        result.append((mutation.statement, offset, .deleted(mutation.value), true))
      }
    }
    return result
  }

  /// What is added to an array wherever that is done: order and loops do not matter to its elements.
  private func pushes(
    to binding: BindingID, _ program: FileProgram, _ path: StepList
  ) -> [Definition] {
    let names: Set<String> = ["push", "unshift", "append", "add"]
    var result: [Definition] = []
    for read in program.reads(of: binding) {
      guard let member = program.parent(of: read),
        case .member(_, let name) = program.values[member],
        names.contains(name), let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], call.callee == member,
        let rest = stepsOfElement(path)
      else { continue }
      result += call.arguments.map { .pushed($0.value, $0.isSpread ? path : rest) }
    }
    return result
  }

  /// What is left of a path to an array's element; nil where it leads to something else.
  private func stepsOfElement(_ path: StepList) -> StepList? {
    var current = path
    while true {
      switch steps.first(current) {
      case nil: return current
      case .index, .anyElement: return steps.rest(current)
      case .member:
        guard case .receiver(let rest) = effect(of: current) else {
          // Of the array itself nothing; of the text that its elements were joined to, that.
          return current == path ? nil : current
        }
        current = rest
      default: return nil
      }
    }
  }

  /// The steps after some members, where the path begins with them.
  private func remaining(of path: StepList, after names: [String]) -> StepList? {
    var current = path
    for name in names {
      guard steps.first(current) == .member(name) else { return nil }
      current = steps.rest(current)
    }
    return current
  }
}
