/// A regular expression of JavaScript, as far as patterns for origins go.
///
/// It is matched by following all its ways at once, so that no pattern of a repository can make it
/// slow. What it does not know (look-around, back references) makes it nil.
struct OriginPattern {
  private var instructions: [Instruction] = []

  private enum Instruction {
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    /// Both ways are open.
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case match
  }

  struct ScalarSet {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  private static let instructionLimit = 4_000
  static let nestingLimit = 24

  /// - Parameter source: what stands between the slashes.
  init?(_ source: String) {
    var parser = Parser(scalars: Array(source.unicodeScalars))
    guard let tree = parser.alternatives(depth: 0), parser.isAtEnd else { return nil }
    guard compile(tree) else { return nil }
    instructions.append(.match)
  }

  /// Whether the pattern fits somewhere in a text, as `test()` has it.
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var current: [Int] = []
    for position in 0...scalars.count {
      // A new try begins at every place.
      add(0, to: &current, at: position, count: scalars.count)
      var next: [Int] = []
      for index in current {
        switch instructions[index] {
        case .match: return true
        case .scalar(let scalar):
          if position < scalars.count, scalars[position] == scalar {
            add(index + 1, to: &next, at: position + 1, count: scalars.count)
          }
        case .set(let set):
          if position < scalars.count, set.contains(scalars[position]) {
            add(index + 1, to: &next, at: position + 1, count: scalars.count)
          }
        case .split, .jump, .start, .end: continue
        }
      }
      current = next
    }
    return false
  }

  /// Adds an instruction and all that it leads to without a character.
  private func add(_ index: Int, to list: inout [Int], at position: Int, count: Int) {
    var pending = [index]
    var seen = Set(list)
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      list.append(next)
      switch instructions[next] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .start: if position == 0 { pending.append(next + 1) }
      case .end: if position == count { pending.append(next + 1) }
      case .scalar, .set, .match: continue
      }
    }
  }

  // MARK: from the tree to instructions

  indirect enum Tree {
    case empty
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    case start
    case end
    case sequence([Tree])
    case either([Tree])
    case repeated(Tree, least: Int, most: Int?)
  }

  /// False where the pattern is too large.
  private mutating func compile(_ tree: Tree) -> Bool {
    guard instructions.count < Self.instructionLimit else { return false }
    switch tree {
    case .empty: break
    case .scalar(let scalar): instructions.append(.scalar(scalar))
    case .set(let set): instructions.append(.set(set))
    case .start: instructions.append(.start)
    case .end: instructions.append(.end)
    case .sequence(let parts):
      for part in parts { guard compile(part) else { return false } }
    case .either(let parts): return compile(either: parts)
    case .repeated(let inner, let least, let most):
      return compile(inner, least: least, most: most)
    }
    return true
  }

  private mutating func compile(either parts: [Tree]) -> Bool {
    var exits: [Int] = []
    for (index, part) in parts.enumerated() {
      guard index < parts.count - 1 else {
        guard compile(part) else { return false }
        break
      }
      let split = instructions.count
      instructions.append(.match)
      guard compile(part) else { return false }
      exits.append(instructions.count)
      instructions.append(.match)
      instructions[split] = .split(split + 1, instructions.count)
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
    return true
  }

  private mutating func compile(_ inner: Tree, least: Int, most: Int?) -> Bool {
    for _ in 0..<least { guard compile(inner) else { return false } }
    guard let most else {
      let split = instructions.count
      instructions.append(.match)
      guard compile(inner) else { return false }
      instructions.append(.jump(split))
      instructions[split] = .split(split + 1, instructions.count)
      return true
    }
    var splits: [Int] = []
    for _ in least..<max(least, most) {
      splits.append(instructions.count)
      instructions.append(.match)
      guard compile(inner) else { return false }
    }
    for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    return true
  }
}
