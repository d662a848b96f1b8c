import Program
import Source

/// Which writes, wherever they stand, may give a variable or a member of it its value.
extension Tracer {
  /// One thing that gives a variable, or the member of it that is asked for, its value.
  enum Definition {
    case write(Write)
    /// A write to a member of the variable, and the steps that remain after it.
    case member(MemberWrite, StepList)
    /// A write under a computed key, the name that is asked for, and the steps that remain.
    case entry(EntryWrite, name: String, StepList)
    /// `Object.assign(variable, value)`, and the steps that remain to the member.
    case assigned(ValueID, StepList)
    /// `variable.push(value)`, and the steps that remain of the element.
    case pushed(ValueID, StepList)
    /// `delete variable.member`.
    case deleted(ValueID)
    /// `let variable`, without a value.
    case nothing(BindingID)

    var isAddition: Bool { if case .pushed = self { true } else { false } }

    /// Whether a call that was given the variable to change gives it its value.
    func isPassedBack(in program: FileProgram) -> Bool {
      let value: ValueID
      switch self {
      case .write(let write):
        guard case .value(let source) = write.source else { return false }
        value = source
      case .member(let write, _): value = write.value
      case .entry, .assigned, .pushed, .deleted, .nothing: return false
      }
      if case .passedBack = program.values[value] { return true }
      return false
    }

    var isFallback: Bool {
      if case .write(let write) = self { write.operation == .setIfNeeded } else { false }
    }
  }

  /// Answers for a member by what a write put there.
  func kept(
    by write: MemberWrite, _ program: FileProgram, _ path: StepList, _ context: CallContext
  ) -> Answer {
    trace(program, write.value, path, context)
      .through(
        TraceStep(
          program.place(of: write.target), .kept(in: program.spelling(of: write.target))),
        before: places(of: path))
  }

  func reachingDefinitions(
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
    for definition in memberDefinitions(of: binding, program, path) {
      if program.statements[definition.0].function == program.bindings[binding].function {
        placed.append(definition)
      } else if let visiting = visitingStatement(around: definition.0, of: binding, program) {
        // It runs where it is written, perhaps never.
        placed.append((visiting, definition.1, definition.2, false))
      } else {
        elsewhere.append(definition.2)
      }
    }
    elsewhere += pushes(to: binding, program, path)
    if initial.isEmpty,
      program.isDeclaredWithoutValue(binding)
        || isVariableOfBranch(placed, readIn: statement, program)
    {
      initial.append(.nothing(binding))
    }
    guard placed.count + initial.count > 1 else {
      return initial + placed.map { $0.2 } + elsewhere
    }
    placed.sort { $0.1 < $1.1 }
    var reaching = Reaching(
      program,
      placed.map { (statement: $0.0, offset: $0.1, definition: $0.2, isCertain: $0.3) })
    let offset = program.range(of: value).lowerBound
    let (found, mayBeInitial) = reaching.definitions(at: statement, offset: offset)
    guard mayBeInitial else { return found + elsewhere }
    // `id ??= value` gives a value where there is none.
    if found.contains(where: \.isFallback) {
      initial.removeAll { if case .nothing = $0 { true } else { false } }
    }
    return initial + found + elsewhere
  }

  /// The statement of the function that declares a variable in which another runs, for each element
  /// of something, the function around a statement: `names.forEach((name) => { … })`.
  private func visitingStatement(
    around statement: StatementID, of binding: BindingID, _ program: FileProgram
  ) -> StatementID? {
    var current = statement
    for _ in 0..<4 {
      guard let outer = program.statement(visitingWith: program.statements[current].function) else {
        return nil
      }
      if program.statements[outer].function == program.bindings[binding].function { return outer }
      current = outer
    }
    return nil
  }

  /// Whether a variable is read outside the blocks that give it a value: `if (ready) { var id = 1 }`
  /// declares it for the whole function.
  private func isVariableOfBranch(
    _ placed: [(StatementID, Int, Definition, Bool)], readIn statement: StatementID,
    _ program: FileProgram
  ) -> Bool {
    var around: Set<StatementID> = []
    var current: StatementID? = statement
    while let id = current {
      around.insert(id)
      current = program.statements[id].parent
    }
    var isWritten = false
    for (place, _, definition, _) in placed {
      guard case .write = definition else { continue }
      isWritten = true
      // A loop or `catch` declares its own.
      guard let block = program.statements[place].parent, !around.contains(place),
        !around.contains(block)
      else { return false }
    }
    return isWritten
  }

  func definitions(
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
    if path.isEmpty { return aim == .content ? additions(to: binding, program) : [] }
    var result: [(StatementID, Int, Definition, Bool)] = []
    if case .anyElement = steps.first(path) {
      // `byID[row.id] = row`, read by another key.
      for (names, entry) in index(program).entryWrites(of: binding) where names.isEmpty {
        result.append(
          (
            entry.write.statement, program.range(of: entry.write.value).upperBound - 1,
            .member(entry.write, steps.rest(path)), false
          ))
      }
    }
    guard case .member = steps.first(path) else { return result }
    for (names, write) in index(program).memberWrites(of: binding) {
      guard
        let rest = remaining(of: path, after: names)
          ?? remaining(of: path, afterFields: names, of: write, program)
      else { continue }
      result.append(
        (
          write.statement, program.range(of: write.value).upperBound - 1,
          .member(write, rest), write.operation == .set
        ))
    }
    for (names, entry) in index(program).entryWrites(of: binding) {
      guard let rest = remaining(of: path, after: names), case .member(let name) = steps.first(rest)
      else { continue }
      result.append(
        (
          entry.write.statement, program.range(of: entry.write.value).upperBound - 1,
          .entry(entry, name: name, steps.rest(rest)), false
        ))
    }
    for (names, mutation) in index(program).mutations(of: binding) {
      guard let rest = remaining(of: path, after: names), case .member(let name) = steps.first(rest)
      else { continue }
      let offset = program.range(of: mutation.value).upperBound - 1
      switch mutation.kind {
      case .assigned:
        result.append(
          (
            mutation.statement, offset, .assigned(mutation.value, rest),
            certainlyHas(name, mutation.value, program)
          ))
      case .deleted(let deleted):
        guard deleted == name else { continue }
        result.append((mutation.statement, offset, .deleted(mutation.value), true))
      }
    }
    return result
  }

  /// The same for a field of a Swift type that the path asks for by its name in JSON: of
  /// `body.userID = id` the step `user_id`.
  func remaining(
    of path: StepList, afterFields names: [String], of write: MemberWrite, _ program: FileProgram
  ) -> StepList? {
    guard program.language == .swift, let last = names.last,
      let before = remaining(of: path, after: Array(names.dropLast())),
      case .member(let asked) = steps.first(before), snakeCased(asked) == asked,
      case .member(let base, _) = program.values[program.bare(write.target)]
    else { return nil }
    let types = kind(program, base).types
    guard fieldNames(writtenAs: asked, by: types, steps.keyStyle(before)).contains(last) else {
      return nil
    }
    return steps.rest(before)
  }

  /// The steps after some members, where the path begins with them.
  func remaining(of path: StepList, after names: [String]) -> StepList? {
    var current = path
    for name in names {
      guard steps.first(current) == .member(name) else { return nil }
      current = steps.rest(current)
    }
    return current
  }
}
