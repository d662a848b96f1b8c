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

  private struct ScalarSet {
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
      ranges.contains { $0.contains(scalar) } != isNegated
    }
  }

  private static let instructionLimit = 4_000
  private static let nestingLimit = 24

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

  private indirect enum Tree {
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

  // MARK: from the text to the tree

  private struct Parser {
    let scalars: [Unicode.Scalar]
    var position = 0

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    var isAtEnd: Bool { position >= scalars.count }
    private var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard next == scalar else { return false }
      position += 1
      return true
    }

    mutating func alternatives(depth: Int) -> Tree? {
      guard depth < OriginPattern.nestingLimit else { return nil }
      var parts: [Tree] = []
      repeat {
        var sequence: [Tree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
          guard let part = quantified(depth: depth) else { return nil }
          sequence.append(part)
        }
        parts.append(sequence.isEmpty ? .empty : .sequence(sequence))
      } while take("|")
      return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func quantified(depth: Int) -> Tree? {
      guard let part = atom(depth: depth) else { return nil }
      var result = part
      if take("*") {
        result = .repeated(part, least: 0, most: nil)
      } else if take("+") {
        result = .repeated(part, least: 1, most: nil)
      } else if take("?") {
        result = .repeated(part, least: 0, most: 1)
      } else if next == "{", let (least, most) = count() {
        guard least <= 64, (most ?? 0) <= 64 else { return nil }
        result = .repeated(part, least: least, most: most)
      }
      // Lazy or not, the same texts fit.
      _ = take("?")
      return result
    }

    /// `{2}`, `{2,}`, `{2,5}`; anything else in braces is text.
    private mutating func count() -> (Int, Int?)? {
      let start = position
      position += 1
      let least = number()
      var most = least
      if take(",") { most = number() }
      guard let least, take("}") else {
        position = start
        return nil
      }
      return (least, most)
    }

    private mutating func number() -> Int? {
      var digits = ""
      while let scalar = next, ("0"..."9").contains(scalar), digits.count < 4 {
        digits.unicodeScalars.append(scalar)
        position += 1
      }
      return Int(digits)
    }

    private mutating func atom(depth: Int) -> Tree? {
      guard let scalar = next else { return nil }
      position += 1
      switch scalar {
      case "^": return .start
      case "$": return .end
      case ".": return .set(ScalarSet(ranges: ["\n"..."\n"], isNegated: true))
      case "(": return group(depth: depth)
      case "[": return set()
      case "\\": return escape()
      case "*", "+", "?": return nil
      default: return .scalar(scalar)
      }
    }

    private mutating func group(depth: Int) -> Tree? {
      if take("?") {
        if take("<") {
          // A named group; `(?<=` and `(?<!` look back.
          guard next != "=", next != "!" else { return nil }
          while let scalar = next, scalar != ">" {
            _ = scalar
            position += 1
          }
          guard take(">") else { return nil }
        } else if !take(":") {
          return nil
        }
      }
      guard let inner = alternatives(depth: depth + 1), take(")") else { return nil }
      return inner
    }

    private mutating func escape() -> Tree? {
      guard let scalar = next else { return nil }
      position += 1
      if let set = Self.sets[scalar] { return .set(set) }
      switch scalar {
      case "n": return .scalar("\n")
      case "r": return .scalar("\r")
      case "t": return .scalar("\t")
      case "a"..."z", "A"..."Z", "0"..."9": return nil
      default: return .scalar(scalar)
      }
    }

    private static let digits = ScalarSet(ranges: ["0"..."9"])
    private static let words = ScalarSet(ranges: ["a"..."z", "A"..."Z", "0"..."9", "_"..."_"])
    private static let spaces = ScalarSet(ranges: ["\t"..."\r", " "..." "])
    private static let sets: [Unicode.Scalar: ScalarSet] = [
      "d": digits, "D": ScalarSet(ranges: digits.ranges, isNegated: true),
      "w": words, "W": ScalarSet(ranges: words.ranges, isNegated: true),
      "s": spaces, "S": ScalarSet(ranges: spaces.ranges, isNegated: true),
    ]

    private mutating func set() -> Tree? {
      var set = ScalarSet(isNegated: take("^"))
      while let scalar = next, scalar != "]" {
        position += 1
        var first = scalar
        if scalar == "\\" {
          guard let escaped = escape() else { return nil }
          switch escaped {
          case .scalar(let plain): first = plain
          case .set(let inner):
            // `[\s\S]` is everything; a negated class beside others needs no more than that.
            if inner.isNegated { return isAll(set, inner) ? closedAll() : nil }
            set.ranges += inner.ranges
            continue
          case .empty, .start, .end, .sequence, .either, .repeated: return nil
          }
        }
        guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
          set.ranges.append(first...first)
          continue
        }
        position += 1
        let last = scalars[position]
        position += 1
        guard last != "\\", first <= last else { return nil }
        set.ranges.append(first...last)
      }
      guard take("]") else { return nil }
      return .set(set)
    }

    /// Whether a class and the opposite of one stand side by side: `[\s\S]`.
    private func isAll(_ set: ScalarSet, _ inner: ScalarSet) -> Bool {
      !set.isNegated && set.ranges == inner.ranges
    }

    private mutating func closedAll() -> Tree? {
      guard take("]") else { return nil }
      return .set(ScalarSet(isNegated: true))
    }
  }
}
