import Program
import Source
import Syntax

/// Classes as they were written before there were classes: a function, and what is written to its
/// prototype. They become types like any other.
extension Lowering {
  /// What is written to one function and its prototype.
  private struct Parts {
    var members: [TypeDeclaration.Member] = []
    var superclass: ValueID?
    var isPrototype = false
  }

  /// Declares a type for every function of the file's top level that something is written to the
  /// prototype of.
  func declarePrototypes() {
    var names: [String] = []
    var parts: [String: Parts] = [:]
    for write in program.memberWrites {
      guard case .member(let base, let member) = program.value(write.target) else { continue }
      if let name = prototype(base) {
        if member == "constructor" { continue }
        if !names.contains(name) { names.append(name) }
        parts[name, default: Parts()].members.append(
          self.member(member, write.value, program.range(of: write.target)))
      } else if case .global(let name) = program.value(base), member == "prototype" {
        if !names.contains(name) { names.append(name) }
        whole(write.value, &parts[name, default: Parts()])
      } else if case .global(let name) = program.value(base) {
        var own = self.member(member, write.value, program.range(of: write.target))
        own.isStatic = true
        parts[name, default: Parts()].members.append(own)
      }
    }
    guard !names.isEmpty else { return }
    inherit(&parts)
    for name in names {
      guard let parts = parts[name] else { continue }
      declare(name, parts)
    }
  }

  /// The name before `.prototype`.
  private func prototype(_ value: ValueID) -> String? {
    guard case .member(let base, "prototype") = program.value(value),
      case .global(let name) = program.value(base)
    else { return nil }
    return name
  }

  private func member(
    _ name: String, _ value: ValueID, _ range: ByteRange
  ) -> TypeDeclaration.Member {
    guard case .function(let function) = program.value(value),
      program.functions[function].kind != .closure
    else {
      var member = TypeDeclaration.Member(name: name, kind: .field, range: range)
      member.value = value
      return member
    }
    var member = TypeDeclaration.Member(name: name, kind: .method, range: range)
    member.function = function
    return member
  }

  /// `Name.prototype = { … }`, `Name.prototype = Object.create(Base.prototype)`, `… = new Base()`.
  private func whole(_ value: ValueID, _ parts: inout Parts) {
    switch program.value(value) {
    case .object(let properties):
      for property in properties {
        guard case .name(let name) = property.key, name != "constructor" else { continue }
        parts.members.append(member(name, property.value, property.range))
      }
    case .call(let call):
      if call.isConstruction { parts.superclass = call.callee }
      if case .member(_, "create") = program.value(call.callee), let first = call.arguments.first,
        case .member(let base, "prototype") = program.value(first.value)
      {
        parts.superclass = base
      }
    default: break
    }
  }

  /// `util.inherits(Name, Base)`, `Object.setPrototypeOf(Name.prototype, Base.prototype)`.
  private func inherit(_ parts: inout [String: Parts]) {
    for call in program.calls where call.arguments.count == 2 {
      let first = call.arguments[0].value
      let second = call.arguments[1].value
      switch program.value(call.callee) {
      case .member(_, "inherits"), .global("inherits"):
        guard case .global(let name) = program.value(first) else { continue }
        parts[name]?.superclass = second
      case .member(_, "setPrototypeOf"):
        guard let name = prototype(first),
          case .member(let base, "prototype") = program.value(second)
        else { continue }
        parts[name]?.superclass = base
      case .member(_, "assign"):
        guard let name = prototype(first) else { continue }
        whole(second, &parts[name, default: Parts()])
      default: continue
      }
    }
  }

  private func declare(_ name: String, _ parts: Parts) {
    guard let binding = program.binding(named: name) else { return }
    let constructor: FunctionID
    var expression: ValueID?
    if case .function(let function) = program.bindings[binding].kind {
      constructor = function
    } else {
      guard let value = program.firstValue(of: binding),
        case .function(let function) = program.value(value),
        program.functions[function].kind == .expression
      else { return }
      constructor = function
      expression = value
    }
    var type = TypeDeclaration(
      name: name, kind: .class, range: program.functions[constructor].range,
      function: program.currentFunction)
    type.superclass = parts.superclass
    var own = TypeDeclaration.Member(
      name: "constructor", kind: .constructor, range: program.functions[constructor].range)
    own.function = constructor
    type.members = [own] + parts.members
    let id = program.addType(type)
    program.update(constructor) { function in
      function.kind = .constructor
      function.owner = id
    }
    for member in parts.members {
      guard let method = member.function else { continue }
      program.update(method) { function in
        function.kind = .method
        function.owner = id
        function.name = member.name
        function.isStatic = member.isStatic
      }
    }
    if let expression {
      program.replace(expression, with: .type(id))
    } else {
      program.setKind(of: binding, .type(id))
    }
  }
}
