import Program

extension FileProgram {
  /// Whether two values of a file may be computed for one and the same request.
  ///
  /// Two arms of a branch never are; neither is what stands behind a `return`.
  func mayShareRequest(_ first: ValueID, _ second: ValueID) -> Bool {
    guard let one = statement(of: first), let other = statement(of: second),
      statements[one].function == statements[other].function
    else { return true }
    if one == other { return !areInDifferentArms(first, second) }
    let ways = (ancestors(of: one), ancestors(of: other))
    guard let common = ways.0.first(where: { ways.1.contains($0) }) else { return true }
    guard let left = child(of: common, in: ways.0), let right = child(of: common, in: ways.1) else {
      return true
    }
    switch statements[common].kind {
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

  private func ancestors(of statement: StatementID) -> [StatementID] {
    var result: [StatementID] = []
    var current: StatementID? = statement
    while let next = current {
      result.append(next)
      current = statements[next].parent
    }
    return result
  }

  private func child(of parent: StatementID, in way: [StatementID]) -> StatementID? {
    guard let index = way.firstIndex(of: parent), index > 0 else { return nil }
    return way[index - 1]
  }

  /// Whether control can get from a statement to the end of one around it.
  private func falls(from statement: StatementID, outOf outer: StatementID) -> Bool {
    var current = statement
    while true {
      guard let parent = statements[current].parent, current != outer else {
        return !neverCompletes(current)
      }
      if case .block(let inner) = statements[parent].kind,
        let index = inner.firstIndex(of: current),
        inner[index...].contains(where: { neverCompletes($0) })
      {
        return false
      }
      current = parent
    }
  }

  private func areInDifferentArms(_ first: ValueID, _ second: ValueID) -> Bool {
    var current = first
    while let parent = parent(of: current) {
      if case .conditional(_, let then, let otherwise) = values[parent],
        current == then || current == otherwise
      {
        let other = current == then ? otherwise : then
        if contains(other, second) { return true }
      }
      current = parent
    }
    return false
  }
}
