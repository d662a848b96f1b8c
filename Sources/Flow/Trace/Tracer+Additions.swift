import Program
import Source

/// What is added to an object, a list or a map after it was made.
extension Tracer {
  /// The writes to any member, where all that an object holds is asked for; but for members that are
  /// deleted again.
  func additions(
    to binding: BindingID, _ program: FileProgram
  ) -> [(StatementID, Int, Definition, Bool)] {
    guard program.language != .swift else { return [] }
    var deleted: Set<String> = []
    var result: [(StatementID, Int, Definition, Bool)] = []
    for (names, mutation) in index(program).mutations(of: binding) where names.isEmpty {
      switch mutation.kind {
      case .deleted(let name): deleted.insert(name)
      case .assigned:
        let end = program.range(of: mutation.value).upperBound - 1
        result.append((mutation.statement, end, .assigned(mutation.value, .empty), false))
      }
    }
    let writes =
      index(program).memberWrites(of: binding)
      .filter { !deleted.contains($0.names[0]) && !isBlanked($0.names, of: binding, program) }
      .map(\.write)
      + index(program).entryWrites(of: binding).map(\.entry.write)
    for write in writes {
      let end = program.range(of: write.value).upperBound - 1
      result.append((write.statement, end, .member(write, .empty), false))
    }
    return result
  }

  /// Whether nothing is put in the place of a member somewhere: `payload.key = undefined`.
  private func isBlanked(
    _ names: [String], of binding: BindingID, _ program: FileProgram
  ) -> Bool {
    index(program).memberWrites(of: binding).contains { other, write in
      guard other == names else { return false }
      switch program.values[program.bare(write.value)] {
      case .null, .undefined, .string(""): return true
      default: return false
      }
    }
  }

  /// Whether an entry of a map, of headers or the like is taken out again: `headers.delete(name)`.
  private func isTakenOut(
    _ key: ValueID, of binding: BindingID, _ program: FileProgram
  ) -> Bool {
    guard let name = constantText(program, key)?.lowercased() else { return false }
    return index(program).names(of: binding).flatMap { program.reads(of: $0) }.contains { read in
      guard let member = program.parent(of: read),
        case .member(_, "delete") = program.values[member], let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], let asked = call.arguments.first
      else { return false }
      return constantText(program, asked.value)?.lowercased() == name
    }
  }

  /// What is added to an array wherever that is done: order and loops do not matter to its elements.
  func pushes(
    to binding: BindingID, _ program: FileProgram, _ path: StepList
  ) -> [Definition] {
    let names: Set<String> = ["push", "unshift", "append", "add"]
    var result: [Definition] = []
    for read in index(program).names(of: binding).flatMap({ program.reads(of: $0) }) {
      guard let member = program.parent(of: read),
        case .member(_, let name) = program.values[member],
        names.contains(name) || name == "set", let parent = program.parent(of: member),
        case .call(let call) = program.values[parent], call.callee == member
      else { continue }
      if call.arguments.count == 2, name == "set" || name == "append" {
        // `map.set(key, value)`
        let isWhole = path.isEmpty && aim == .content
        if isWhole, isTakenOut(call.arguments[0].value, of: binding, program) { continue }
        guard
          let rest = isWhole ? path : stepsOfEntry(path, key: call.arguments[0].value, program)
        else { continue }
        result.append(.pushed(call.arguments[1].value, rest))
        continue
      }
      guard name != "set", let rest = stepsOfElement(path) else { continue }
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
}
