extension OriginPattern {
  /// Reads the text of a pattern into a tree.
  struct Parser {
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
