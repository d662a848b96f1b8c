import Program
import Source
import SwiftSource

/// A file's program form as compact text: statements indented, each followed by the names it writes.
///
/// A binding is its name with its number, `plan#3`; a name of no binding is plain.
struct Dump {
  private let program: FileProgram
  private var lines: [String] = []

  /// The dump of a source text.
  static func of(_ source: String) throws -> String {
    Dump(try lower(source)).text
  }

  /// The value of one expression.
  static func value(of expression: String) throws -> String {
    let program = try lower("let result = \(expression)")
    guard let write = program.writes.last(where: { program.bindings[$0.binding].name == "result" }),
      case .value(let value) = write.source
    else { return "nothing" }
    return Dump(program).describe(value)
  }

  static func lower(_ source: String) throws -> FileProgram {
    try SwiftFrontEnd.lower(
      SourceFile(id: FileID(0), path: "App.swift", bytes: Array(source.utf8)))
  }

  init(_ program: FileProgram) {
    self.program = program
    for imported in program.imports { lines.append("import \(imported.specifier)") }
    for id in program.types.ids { addType(program.types[id]) }
    for id in program.functions.ids { addFunction(id) }
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func addType(_ type: TypeDeclaration) {
    var line = "\(type.kind) \(type.name ?? "_")"
    if !type.conformances.isEmpty {
      line += ": " + type.conformances.map { describe($0) }.joined(separator: ", ")
    }
    for decorator in type.decorators { line = "@\(describe(decorator)) " + line }
    lines.append(line)
    for member in type.members {
      var line = "  "
      for decorator in member.decorators { line += "@\(describe(decorator)) " }
      if member.isStatic { line += "static " }
      line += "\(member.kind) \(member.name)"
      if let type = member.type { line += ": \(describe(type))" }
      if let value = member.value { line += " = \(describe(value))" }
      if let function = member.function { line += " fn\(function.number)" }
      lines.append(line)
    }
  }

  private mutating func addFunction(_ id: FunctionID) {
    let function = program.functions[id]
    var line = "fn\(id.number) \(function.kind) \(function.name ?? "_")"
    if function.kind != .file {
      let parameters = function.parameters.map { parameter in
        var text = "\(parameter.label ?? "_") \(parameter.name ?? "_")"
        if let type = parameter.type { text += ": \(describe(type))" }
        if parameter.isRest { text += "..." }
        if let value = parameter.defaultValue { text += " = \(describe(value))" }
        return text
      }
      line += "(\(parameters.joined(separator: ", ")))"
    }
    if function.isAsync { line += " async" }
    if let type = function.resultType { line += " -> \(describe(type))" }
    lines.append(line)
    for write in program.writes where write.statement == nil {
      if program.bindings[write.binding].function == id { add(write, "  ") }
    }
    if let body = function.body { addStatement(body, "  ") }
  }

  private mutating func addStatement(_ id: StatementID, _ indent: String) {
    let statement = program.statements[id]
    switch statement.kind {
    case .block(let statements):
      for inner in statements { addStatement(inner, indent) }
      return
    case .values(let values):
      lines.append(indent + values.map { describe($0) }.joined(separator: "; "))
    case .branch(let test, let then, let otherwise):
      lines.append(indent + "if \(describe(test))")
      addWrites(id, indent)
      addStatement(then, indent + "  ")
      if let otherwise {
        lines.append(indent + "else")
        addStatement(otherwise, indent + "  ")
      }
      return
    case .loop(let head, let body, _):
      lines.append(indent + "loop " + head.map { describe($0) }.joined(separator: "; "))
      addWrites(id, indent)
      addStatement(body, indent + "  ")
      return
    case .selection(let subject, let cases):
      lines.append(indent + "switch \(describe(subject))")
      addWrites(id, indent)
      for arm in cases {
        let tests = arm.tests.map { describe($0) }.joined(separator: ", ")
        lines.append(indent + "case \(tests)" + (arm.fallsThrough ? " (falls through)" : ""))
        addStatement(arm.body, indent + "  ")
      }
      return
    case .attempt(let body, let handler, let finally):
      lines.append(indent + "do")
      addStatement(body, indent + "  ")
      if let handler {
        lines.append(indent + "catch")
        addStatement(handler, indent + "  ")
      }
      if let finally {
        lines.append(indent + "finally")
        addStatement(finally, indent + "  ")
      }
    case .returns(let value):
      lines.append(indent + "return" + (value.map { " " + describe($0) } ?? ""))
    case .throwing(let value):
      lines.append(indent + "throw" + (value.map { " " + describe($0) } ?? ""))
    case .jump: lines.append(indent + "jump")
    }
    addWrites(id, indent)
  }

  private mutating func addWrites(_ id: StatementID, _ indent: String) {
    for write in program.writes where write.statement == id { add(write, indent) }
    for write in program.memberWrites where write.statement == id {
      let sign = write.operation == .combine ? " +<- " : " <- "
      lines.append(indent + "  \(describe(write.target))\(sign)\(describe(write.value))")
    }
  }

  private mutating func add(_ write: Write, _ indent: String) {
    let binding = program.bindings[write.binding]
    var source: String
    switch write.source {
    case .value(let value): source = describe(value)
    case .parameter(let function, let index): source = "fn\(function.number).parameter\(index)"
    case .elementOf(let value): source = "each \(describe(value))"
    case .caught: source = "caught"
    case .unknown: source = "unknown"
    }
    for step in write.path {
      switch step {
      case .member(let name): source += "/\(name)"
      case .index(let index): source += "/\(index)"
      default: source += "/\(step)"
      }
    }
    if let type = binding.type { source += " : \(describe(type))" }
    let sign = write.operation == .combine ? "+<-" : "<-"
    lines.append(indent + "  \(binding.name)#\(write.binding.number) \(sign) \(source)")
  }

  func describe(_ type: TypeReference) -> String {
    let arguments = type.arguments.map { describe($0) }.joined(separator: ", ")
    return arguments.isEmpty ? type.name : "\(type.name)<\(arguments)>"
  }

  func describe(_ id: ValueID) -> String {
    let optional = program.optionalChains.contains(id) ? "?" : ""
    switch program.values[id] {
    case .unknown(let children): return "unknown(\(list(children)))"
    case .string(let text): return "\"\(escaped(text))\""
    case .number(let digits): return digits
    case .boolean(let value): return "\(value)"
    case .null: return "nil"
    case .undefined: return "undefined"
    case .pattern(let pattern): return "/\(pattern)/"
    case .template(let parts):
      return "\""
        + parts.map { part in
          switch part {
          case .text(let text): escaped(text)
          case .value(let value): "{\(describe(value))}"
          }
        }.joined() + "\""
    case .binding(let binding): return "\(program.bindings[binding].name)#\(binding.number)"
    case .global(let name): return name
    case .this: return "self"
    case .superclass: return "super"
    case .member(let base, let name): return "\(describe(base))\(optional).\(name)"
    case .element(let base, let key): return "\(describe(base))\(optional)[\(describe(key))]"
    case .implicitMember(let name): return ".\(name)"
    case .call(let call): return describe(call, optional)
    case .object(let properties):
      return "{" + properties.map { describe($0) }.joined(separator: ", ") + "}"
    case .array(let elements): return "[\(list(elements.map(\.value)))]"
    case .function(let function): return "fn\(function.number)"
    case .type(let type): return "type\(type.number)"
    case .conditional(let test, let then, let otherwise):
      return "(\(describe(test)) ? \(describe(then)) : \(describe(otherwise)))"
    case .choice(let sign, let left, let right):
      return "(\(describe(left)) \(sign) \(describe(right)))"
    case .binary(let sign, let left, let right):
      return "(\(describe(left)) \(sign) \(describe(right)))"
    case .unary(let sign, let value): return "\(sign)(\(describe(value)))"
    case .assignment(let target, let value):
      return "\(target.map { describe($0) } ?? "_") = \(describe(value))"
    case .await(let value): return "await \(describe(value))"
    case .yield(let value): return "yield \(value.map { describe($0) } ?? "")"
    case .transparent(let value): return "~\(describe(value))"
    case .cast(let value, let type): return "(\(describe(value)) as \(describe(type)))"
    case .passedBack(let value): return "passed back(\(describe(value)))"
    case .presence(let value): return "has(\(describe(value)))"
    case .dynamicImport, .sequence, .markup: return "not Swift"
    }
  }

  private func list(_ values: [ValueID]) -> String {
    values.map { describe($0) }.joined(separator: ", ")
  }

  private func describe(_ call: Call, _ optional: String) -> String {
    let arguments = call.arguments.map { argument in
      (argument.isTrailing ? "trailing " : "") + (argument.label.map { $0 + ": " } ?? "")
        + describe(argument.value)
    }
    return "\(describe(call.callee))\(optional)(\(arguments.joined(separator: ", ")))"
  }

  private func describe(_ property: Property) -> String {
    switch property.key {
    case .name(let name): "\(name): \(describe(property.value))"
    case .computed(let key): "[\(describe(key))]: \(describe(property.value))"
    case .spread: "...\(describe(property.value))"
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")
  }
}
