import Program
import Source

/// Patterns: what a `case`, a `for` or a `let` takes apart.
extension Lowering {
  /// A name that a pattern binds, with the way to it from the matched value.
  struct BoundName {
    var name: String
    var range: ByteRange
    var path: [PathStep]
    var type: TypeReference?
  }

  /// What a pattern asks and binds.
  struct Match {
    var names: [BoundName] = []
    /// What the matched value is compared with; nil for a pattern that only binds.
    var test: ValueID?
  }

  /// The pattern that some siblings spell: those in a `pattern` node, or those between `case` and `=`.
  ///
  /// - Parameter isBinding: whether a plain name is a new one, as it is behind `let`.
  mutating func lowerPattern(
    _ parts: [Child], path: [PathStep] = [], isBinding: Bool
  ) -> Match {
    guard let first = parts.first else { return Match() }
    return nested(first.range) {
      $0.unguardedLowerPattern(parts, path: path, isBinding: isBinding)
    } ?? Match()
  }

  private mutating func unguardedLowerPattern(
    _ parts: [Child], path: [PathStep], isBinding: Bool
  ) -> Match {
    var match = Match()
    var isBinding = isBinding
    var index = 0
    while index < parts.count {
      let part = parts[index]
      switch part.kind {
      case .case: break
      case .valueBindingPattern: isBinding = true
      case .pattern:
        let inner = lowerPattern(children(of: part), path: path, isBinding: isBinding)
        match.names += inner.names
        match.test = match.test ?? inner.test
      case .simpleIdentifier where isBinding || part.field == .boundIdentifier:
        bind(part, path, into: &match)
      case .dot:
        return lowerEnumCase(parts, from: index, base: nil, path, isBinding, match)
      case .userType where index + 1 < parts.count && parts[index + 1].kind == .dot:
        let base = addTypeName(typeReference(part).name, part.range)
        return lowerEnumCase(parts, from: index + 1, base: base, path, isBinding, match)
      case .openParenthesis:
        let end = closing(parts, from: index)
        lowerElements(
          Array(parts[(index + 1)..<end]), of: .tuple, path, isBinding, into: &match)
        index = end
      case .as:
        if let type = firstType(in: parts[(index + 1)...]) {
          for position in match.names.indices where match.names[position].path == path {
            match.names[position].type = type
          }
        }
        return match
      case .is:
        match.test = builder.add(unknown(), part.range)
        return match
      case .typeAnnotation:
        let type = firstType(in: children(of: part))
        for position in match.names.indices { match.names[position].type = type }
      case .wildcardPattern, .question: break
      default:
        if part.isValue { match.test = lower(part) }
      }
      index += 1
    }
    return match
  }

  private func bind(_ node: Child, _ path: [PathStep], into match: inout Match) {
    let name = name(node)
    guard name != "_", name != "self" else { return }
    match.names.append(BoundName(name: name, range: node.range, path: path))
  }

  /// `.a(let x)`, `State.a(x)`, from its dot on.
  private mutating func lowerEnumCase(
    _ parts: [Child], from dot: Int, base: ValueID?, _ path: [PathStep], _ isBinding: Bool,
    _ outer: Match
  ) -> Match {
    var match = outer
    guard dot + 1 < parts.count else { return match }
    let name = name(parts[dot + 1])
    let range = ByteRange(
      base.map { builder.range(of: $0).lowerBound } ?? parts[dot].range.lowerBound,
      parts[dot + 1].range.upperBound)
    if let base {
      match.test = builder.add(.member(base: base, name: name), range)
    } else {
      match.test = builder.add(.implicitMember(name), range)
    }
    guard dot + 2 < parts.count, parts[dot + 2].kind == .openParenthesis else { return match }
    let end = closing(parts, from: dot + 2)
    let isOptional = name == "some"
    lowerElements(
      Array(parts[(dot + 3)..<end]), of: isOptional ? .optional : .payload,
      isOptional ? path : path + [.member(name)], isBinding, into: &match)
    return match
  }

  private enum Parentheses {
    case tuple
    /// The values of an enumeration's case.
    case payload
    /// `.some(…)`: an optional holds its value without a step.
    case optional
  }

  /// The elements between two parentheses.
  private mutating func lowerElements(
    _ parts: [Child], of form: Parentheses, _ path: [PathStep], _ isBinding: Bool,
    into match: inout Match
  ) {
    let elements = split(parts)
    var tests: [ValueID] = []
    for (index, element) in elements.enumerated() {
      var element = element
      if element.count >= 2, element[0].kind == .simpleIdentifier, element[1].kind == .colon {
        element.removeFirst(2)
      }
      let isWhole = form == .optional || (form == .tuple && elements.count == 1)
      let inner = lowerPattern(
        element, path: isWhole ? path : path + [.index(index)], isBinding: isBinding)
      match.names += inner.names
      if let test = inner.test { tests.append(test) }
    }
    if !tests.isEmpty, match.test == nil, let first = parts.first, let last = parts.last {
      match.test = builder.add(
        unknown(tests), ByteRange(first.range.lowerBound, last.range.upperBound))
    }
  }

  /// The siblings between commas that are in no parentheses.
  func split(_ parts: [Child]) -> [[Child]] {
    var groups: [[Child]] = []
    var group: [Child] = []
    var depth = 0
    for part in parts {
      if part.kind == .openParenthesis { depth += 1 }
      if part.kind == .closeParenthesis { depth -= 1 }
      if part.kind == .comma, depth == 0 {
        groups.append(group)
        group = []
      } else {
        group.append(part)
      }
    }
    if !group.isEmpty { groups.append(group) }
    return groups
  }

  /// The index of the parenthesis that closes the one at `open`; the end where none does.
  private func closing(_ parts: [Child], from open: Int) -> Int {
    var depth = 0
    for index in open..<parts.count {
      if parts[index].kind == .openParenthesis { depth += 1 }
      if parts[index].kind == .closeParenthesis {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return parts.count
  }

  /// Declares what a pattern binds. A name that another pattern of the same `case` has declared is
  /// written again.
  mutating func declare(
    _ match: Match, from source: Write.Source, isVariable: Bool = false, visibleFrom: Int,
    statement: StatementID?, known: inout [String: BindingID]
  ) {
    for bound in match.names {
      let binding: BindingID
      if let existing = known[bound.name] {
        binding = existing
      } else {
        binding = declare(
          bound.name, isVariable ? .variable : .constant, bound.range, visibleFrom: visibleFrom,
          type: bound.type)
        known[bound.name] = binding
      }
      builder.write(
        Write(
          binding: binding, source: source, path: bound.path, statement: statement,
          range: bound.range))
    }
  }
}
