import Flow
import Program

/// Whether code reads a variable only to make sure that it is not set: `if (process.env.X) throw …`,
/// `assert(!process.env.X)`, `delete process.env.X`.
struct Refusal {
  let program: FileProgram

  func isMade(by use: NameUse) -> Bool {
    switch use.form {
    case .member(let value, _), .call(let value): isMade(by: value, follows: true)
    case .pattern(let write): isMade(byReadsOf: write.binding)
    case .imported, .entry, .type: false
    }
  }

  private func isMade(byReadsOf binding: BindingID) -> Bool {
    let reads = program.reads(of: binding)
    return !reads.isEmpty && reads.allSatisfy { isMade(by: $0, follows: false) }
  }

  /// - Parameter follows: whether a variable that keeps the value is looked after, too.
  private func isMade(by value: ValueID, follows: Bool) -> Bool {
    var current = value
    // Whether the test so far is true where the variable is set.
    var holds = true
    while let parent = program.parent(of: current) {
      switch program.values[parent] {
      case .unary(.delete, _): return true
      case .unary(.not, _): holds.toggle()
      case .transparent, .cast, .presence, .await: break
      case .binary(.equal, let left, let right):
        guard isNothing(left) || isNothing(right) else { return false }
        holds.toggle()
      case .binary(.notEqual, let left, let right):
        guard isNothing(left) || isNothing(right) else { return false }
      case .choice(.and, let left, let right):
        if current == left, holds, isExit(right) { return true }
      case .choice(.or, _, _): break
      case .call(let call) where call.callee != current:
        switch program.lastName(of: call.callee) {
        case "Boolean": break
        case "assert", "ok", "invariant", "precondition": return !holds
        default: return false
        }
      case .assignment(_, let assigned):
        // `process.env.X = undefined`.
        return assigned != current && isNothing(assigned)
      default: return false
      }
      current = parent
    }
    if let statement = program.statement(of: current),
      case .branch(current, let then, let otherwise) = program.statements[statement].kind
    {
      return holds ? leaves(then) : otherwise.map(leaves) ?? false
    }
    guard follows else { return false }
    for write in program.writes {
      if case .value(current) = write.source, write.path.isEmpty {
        return isMade(byReadsOf: write.binding)
      }
    }
    return false
  }

  private func isNothing(_ value: ValueID) -> Bool {
    switch program.values[program.bare(value)] {
    case .null, .undefined, .unary(.void, _): true
    case .string(let text): text.isEmpty || text == "undefined"
    default: false
    }
  }

  /// Whether a statement throws or ends the process, at whatever depth.
  private func leaves(_ statement: StatementID) -> Bool {
    var pending = [statement]
    while let next = pending.popLast() {
      let kind = program.statements[next].kind
      if case .throwing = kind { return true }
      if kind.values.contains(where: isExit) { return true }
      pending += kind.statements
    }
    return false
  }

  private func isExit(_ value: ValueID) -> Bool {
    guard case .call(let call) = program.values[program.bare(value)] else { return false }
    return ["exit", "abort", "fatalError", "fail", "panic"]
      .contains(program.lastName(of: call.callee))
  }
}
