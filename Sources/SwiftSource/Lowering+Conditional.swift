import Program
import Source

/// Conditional compilation: `#if` is a branch on a test that is not known, of which every arm counts.
extension Lowering {
  /// Statements and the lines of conditional compilation between them, in source order.
  struct Lines {
    enum Line {
      case item(Child)
      case directive(ParserInput.Directive)
    }

    let lines: [Line]
    var next = 0

    init(_ items: [Child], _ directives: [ParserInput.Directive]) {
      var lines: [Line] = []
      var index = 0
      for item in items {
        while index < directives.count, directives[index].range.lowerBound < item.range.lowerBound {
          lines.append(.directive(directives[index]))
          index += 1
        }
        lines.append(.item(item))
      }
      lines += directives[index...].map { .directive($0) }
      self.lines = lines
    }

    var current: Line? { next < lines.count ? lines[next] : nil }
  }

  /// The directives in a range that are in none of its items.
  func directives(between items: [Child], in range: ByteRange) -> [ParserInput.Directive] {
    var result: [ParserInput.Directive] = []
    var index = 0
    for directive in directives[firstDirective(from: range.lowerBound)...] {
      guard directive.range.upperBound <= range.upperBound else { break }
      while index < items.count, items[index].range.upperBound <= directive.range.lowerBound {
        index += 1
      }
      let isInside =
        index < items.count && items[index].range.contains(offset: directive.range.lowerBound)
      if !isInside { result.append(directive) }
    }
    return result
  }

  private func firstDirective(from offset: Int) -> Int {
    var low = 0
    var high = directives.count
    while low < high {
      let middle = (low + high) / 2
      if directives[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Lowers up to the end, or up to the line that ends the arm being read.
  mutating func lowerLines(_ lines: inout Lines, isInArm: Bool = false) -> [StatementID] {
    var statements: [StatementID] = []
    while let line = lines.current {
      switch line {
      case .item(let item):
        lines.next += 1
        if let statement = lowerStatement(item) { statements.append(statement) }
      case .directive(let directive):
        if directive.kind == .opens {
          if let statement = lowerConditional(&lines, directive) { statements.append(statement) }
        } else if isInArm {
          return statements
        } else {
          // A line without its `#if`, which a damaged part of the file has swallowed.
          lines.next += 1
        }
      }
    }
    return statements
  }

  private mutating func lowerConditional(
    _ lines: inout Lines, _ first: ParserInput.Directive
  ) -> StatementID? {
    let outer = scopes[scopes.count - 1]
    scopes[scopes.count - 1].alternatives = [:]
    scopes[scopes.count - 1].isInAlternatives = true
    defer {
      scopes[scopes.count - 1].alternatives = outer.alternatives
      scopes[scopes.count - 1].isInAlternatives = outer.isInAlternatives
    }
    var branches: [(id: StatementID, test: ValueID, then: StatementID)] = []
    var otherwise: StatementID?
    var directive = first
    while true {
      lines.next += 1
      let range = ByteRange(directive.range.lowerBound, directive.range.upperBound)
      let branch = directive.kind == .otherwise ? nil : builder.openStatement(range)
      let test = branch.map { _ in builder.add(unknown(), range) }
      let block = builder.openStatement(range)
      let statements = lowerArm(&lines, range)
      builder.closeStatement(block, .block(statements))
      if let branch, let test { branches.append((branch, test, block)) } else { otherwise = block }
      guard case .directive(let next)? = lines.current else { break }
      directive = next
      if next.kind == .closes {
        lines.next += 1
        break
      }
    }
    for branch in branches.reversed() {
      builder.closeStatement(
        branch.id, .branch(test: branch.test, then: branch.then, otherwise: otherwise))
      otherwise = branch.id
    }
    return otherwise
  }

  private mutating func lowerArm(_ lines: inout Lines, _ range: ByteRange) -> [StatementID] {
    var remaining = lines
    let statements = nested(range) { $0.lowerLines(&remaining, isInArm: true) }
    lines = remaining
    return statements ?? []
  }
}
