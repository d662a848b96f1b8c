import Program

/// A request that reaches one place of a function: which other values of that function may be computed
/// for it as well.
///
/// Two arms of a branch never are; neither is what stands behind a `return`.
struct SharedRequest {
  private let program: FileProgram
  private let anchor: ValueID
  /// The statement of the place and those around it, the innermost first.
  private let around: [StatementID]
  private let positions: [StatementID: Int]

  init(at anchor: ValueID, _ program: FileProgram) {
    self.program = program
    self.anchor = anchor
    var around: [StatementID] = []
    var current = program.statement(of: anchor)
    while let next = current {
      around.append(next)
      current = program.statements[next].parent
    }
    self.around = around
    positions = Dictionary(
      zip(around, around.indices), uniquingKeysWith: { inner, _ in inner })
  }

  func mayCompute(_ value: ValueID) -> Bool {
    guard let one = program.statement(of: value), let other = around.first,
      program.statements[one].function == program.statements[other].function
    else { return true }
    if one == other { return !areInDifferentArms(value) }
    var inner: StatementID?
    var current: StatementID? = one
    while let next = current, positions[next] == nil {
      inner = next
      current = program.statements[next].parent
    }
    guard let common = current, let left = inner, let position = positions[common], position > 0
    else { return true }
    let right = around[position - 1]
    switch program.statements[common].kind {
    case .branch, .selection: return left == right
    case .attempt(_, let handler, _): return left != handler && right != handler
    case .block(let inner):
      guard let leftIndex = inner.firstIndex(of: left), let rightIndex = inner.firstIndex(of: right)
      else { return true }
      return leftIndex < rightIndex
        ? falls(from: one, outOf: left) : falls(from: other, outOf: right)
    case .values, .loop, .returns, .throwing, .jump: return true
    }
  }

  /// Whether control can get from a statement to the end of one around it.
  private func falls(from statement: StatementID, outOf outer: StatementID) -> Bool {
    var current = statement
    while true {
      guard let parent = program.statements[current].parent, current != outer else {
        return !program.neverCompletes(current)
      }
      if case .block(let inner) = program.statements[parent].kind,
        let index = inner.firstIndex(of: current),
        inner[index...].contains(where: { program.neverCompletes($0) })
      {
        return false
      }
      current = parent
    }
  }

  private func areInDifferentArms(_ value: ValueID) -> Bool {
    var current = value
    while let parent = program.parent(of: current) {
      if case .conditional(_, let then, let otherwise) = program.values[parent],
        current == then || current == otherwise
      {
        let other = current == then ? otherwise : then
        if program.contains(other, anchor) { return true }
      }
      current = parent
    }
    return false
  }
}
