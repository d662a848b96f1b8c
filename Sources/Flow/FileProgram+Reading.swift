package import Program
import Source

extension FileProgram {
  /// The variable and the members of a chain such as `options.headers.role`; nil for other forms.
  package func memberChain(_ value: ValueID) -> (root: BindingID, names: [String])? {
    var names: [String] = []
    var current = value
    while true {
      switch values[current] {
      case .binding(let binding): return names.isEmpty ? nil : (binding, names.reversed())
      case .member(let base, let name):
        names.append(name)
        current = base
      case .transparent(let inner), .cast(let inner, _): current = inner
      default: return nil
      }
    }
  }

  /// The variable that an object is, or is a member of, and the members on the way; nil for other
  /// forms.
  func object(_ value: ValueID) -> (root: BindingID, names: [String])? {
    if case .binding(let binding) = values[bare(value)] { return (binding, []) }
    return memberChain(value)
  }

  /// The members of a chain that begins with `this`; nil for other forms.
  func ownChain(_ value: ValueID) -> [String]? {
    var names: [String] = []
    var current = value
    while true {
      switch values[current] {
      case .this: return names.reversed()
      case .member(let base, let name):
        names.append(name)
        current = base
      case .transparent(let inner), .cast(let inner, _): current = inner
      default: return nil
      }
    }
  }

  /// The value inside parentheses, casts and `await`.
  package func bare(_ value: ValueID) -> ValueID {
    var current = value
    while true {
      switch values[current] {
      case .transparent(let inner), .cast(let inner, _), .await(let inner): current = inner
      default: return current
      }
    }
  }

  /// What a test compares: the values whose content decides it.
  func operands(ofTest test: ValueID) -> [ValueID] {
    var result: [ValueID] = []
    var pending = [test]
    while let next = pending.popLast() {
      switch values[next] {
      case .binary(_, let left, let right), .choice(_, let left, let right):
        pending += [right, left]
      case .unary(_, let inner), .transparent(let inner), .presence(let inner), .await(let inner),
        .cast(let inner, _):
        pending.append(inner)
      case .string, .number, .boolean, .null, .undefined:
        break
      case .unknown(let children) where !children.isEmpty:
        pending += children
      case .call(let call):
        // `ALLOWED.includes(plan)`, `isPaid(user)`: what is tested is what is given.
        result.append(next)
        pending += call.arguments.map(\.value)
      default:
        result.append(next)
      }
    }
    return result
  }

  /// The changes that are made to a variable's members other than by assignment.
  var mutations: [Mutation] {
    values.ids.flatMap { id -> [Mutation] in
      switch values[id] {
      case .call(let call): return assigned(call, id)
      case .unary(.delete, let target): return deleted(target, id).map { [$0] } ?? []
      default: return []
      }
    }
  }

  struct Mutation {
    let binding: BindingID
    let statement: StatementID
    let value: ValueID
    let kind: Kind

    enum Kind {
      /// `Object.assign(variable, value)`.
      case assigned
      /// `delete variable.name`.
      case deleted(String)
    }
  }

  private func assigned(_ call: Call, _ id: ValueID) -> [Mutation] {
    guard case .member(let base, "assign") = values[call.callee],
      case .global("Object") = values[base], call.arguments.count > 1,
      case .binding(let binding) = values[bare(call.arguments[0].value)],
      let statement = statement(of: id)
    else { return [] }
    return call.arguments.dropFirst().map { argument in
      Mutation(binding: binding, statement: statement, value: argument.value, kind: .assigned)
    }
  }

  private func deleted(_ target: ValueID, _ id: ValueID) -> Mutation? {
    guard let (binding, names) = memberChain(target), names.count == 1,
      let statement = statement(of: id)
    else { return nil }
    return Mutation(binding: binding, statement: statement, value: id, kind: .deleted(names[0]))
  }

  /// Whether a variable is declared by its name alone: `let id`. Swift makes sure that such a
  /// variable has a value before it is read.
  func isDeclaredWithoutValue(_ binding: BindingID) -> Bool {
    guard language != .swift, case .variable = bindings[binding].kind else { return false }
    let declared = bindings[binding].range
    return !writes(of: binding).contains { write in
      write.range.lowerBound <= declared.lowerBound && declared.upperBound <= write.range.upperBound
    }
  }

  /// The innermost function around a value.
  package func function(around value: ValueID) -> FunctionID {
    statement(of: value).map { statements[$0].function } ?? FileProgram.fileFunction
  }
}
