import Program
import Source
import Syntax

/// What flows into a pattern, and the way it has come so far.
struct Incoming {
  var source: Write.Source
  var path: [PathStep] = []
  var defaults: [Write.Default] = []
  var statement: StatementID?
  var operation = Write.Operation.set
  var type: TypeReference?

  /// The same, one step further into the value. A type annotation does not go along.
  func stepping(_ step: PathStep) -> Incoming {
    var result = self
    result.path.append(step)
    result.type = nil
    return result
  }

  /// The same, with a value to use where there is none.
  func defaulting(to value: ValueID) -> Incoming {
    var result = self
    result.defaults.append(Write.Default(depth: path.count, value: value))
    return result
  }
}

/// What a pattern does with the names in it.
enum Binder {
  case declaration(Binding.Kind, hoisted: Bool = false)
  case assignment
}

extension Lowering {
  func incoming(_ source: Write.Source, operation: Write.Operation = .set) -> Incoming {
    Incoming(source: source, statement: program.currentStatement, operation: operation)
  }

  /// Binds the names of a pattern to the parts of what flows into it.
  func bind(_ node: Node, to incoming: Incoming, as binder: Binder) {
    guard enter(node) else { return }
    defer { leave() }
    switch vocabulary.patterns[node.kind] {
    case .identifier, .shorthand, .undefined: bindName(node, to: incoming, as: binder)
    case .object: bindObject(node, to: incoming, as: binder)
    case .array: bindArray(node, to: incoming, as: binder)
    case .assignment, .objectAssignment: bindWithDefault(node, to: incoming, as: binder)
    case .member, .element: writeMember(node, from: incoming)
    case .parenthesized, .cast, .satisfies, .nonNull, .rest:
      if let inner = parts(of: node).first { bind(inner, to: incoming, as: binder) }
    case .this: break  // TypeScript's parameter that only types `this`
    case .pair, nil: _ = unknown(node)
    }
  }

  private func bindName(_ node: Node, to incoming: Incoming, as binder: Binder) {
    let name = text(node)
    var write = Write(
      binding: ProgramBuilder.unresolvedBinding, source: incoming.source, path: incoming.path,
      defaults: incoming.defaults, statement: incoming.statement, range: node.range,
      operation: incoming.operation)
    switch binder {
    case .declaration(let kind, let hoisted):
      write.binding = program.declare(
        name, kind, node.range, hoisted: hoisted, type: incoming.type)
      program.write(write)
    case .assignment:
      program.write(name: name, write)
    }
  }

  private func bindObject(_ node: Node, to incoming: Incoming, as binder: Binder) {
    var names: [String] = []
    for part in parts(of: node) {
      switch vocabulary.patterns[part.kind] {
      case .shorthand:
        names.append(text(part))
        bind(part, to: incoming.stepping(.member(text(part))), as: binder)
      case .objectAssignment:
        guard let left = child(part, .left) else { continue }
        names.append(text(left))
        bind(part, to: incoming.stepping(.member(text(left))), as: binder)
      case .pair:
        let step = step(of: part)
        if case .member(let name) = step { names.append(name) }
        if let value = child(part, .value) { bind(value, to: incoming.stepping(step), as: binder) }
      case .rest:
        bind(part, to: incoming.stepping(.rest(excluding: names)), as: binder)
      default: _ = unknown(part)
      }
    }
  }

  /// The step that `{ key: … }` makes. A number is an index; a computed key may be any member.
  private func step(of pair: Node) -> PathStep {
    guard let key = child(pair, .key) else { return .anyElement }
    if part(key) == .number, let index = Int(text(key)) { return .index(index) }
    return self.key(key).name.map { .member($0) } ?? .anyElement
  }

  private func bindArray(_ node: Node, to incoming: Incoming, as binder: Binder) {
    for (index, slot) in slots(of: node).enumerated() {
      guard let slot else { continue }
      let isRest = vocabulary.patterns[slot.kind] == .rest
      bind(slot, to: incoming.stepping(isRest ? .restFrom(index) : .index(index)), as: binder)
    }
  }

  private func bindWithDefault(_ node: Node, to incoming: Incoming, as binder: Binder) {
    guard let left = child(node, .left) else { return }
    let name = isName(left) ? text(left) : nil
    let fallback = value(.right, of: node, named: name)
    bind(left, to: incoming.defaulting(to: fallback), as: binder)
  }

  /// Whether a pattern is a mere name.
  func isName(_ node: Node) -> Bool {
    switch vocabulary.patterns[node.kind] {
    case .identifier, .shorthand: true
    default: false
    }
  }

  /// `({ a: target.member } = value)`: the part of the value is spelled out as a value of its own.
  private func writeMember(_ node: Node, from incoming: Incoming) {
    let target = value(node)
    var part: ValueID
    if case .value(let source) = incoming.source {
      part = source
      for step in incoming.path { part = program.add(form(of: step, in: part), node.range) }
    } else {
      part = program.add(.unknown(children: []), node.range)
    }
    for fallback in incoming.defaults where fallback.depth == incoming.path.count {
      part = program.add(.choice(.coalesce, left: part, right: fallback.value), node.range)
    }
    program.writeMember(target: target, value: part, operation: incoming.operation)
  }

  private func form(of step: PathStep, in base: ValueID) -> Value {
    switch step {
    case .member(let name): return .member(base: base, name: name)
    case .index(let index):
      let key = program.add(.number(String(index)), program.range(of: base))
      return .element(base: base, key: key)
    case .anyElement, .rest, .restFrom: return .unknown(children: [base])
    }
  }
}
