import JavaScript
import Program
import Source
import Syntax

/// A lowered source as compact text, one section after another, so that a test shows what a piece of
/// code becomes. A name is a binding, `^name` a global; `fn1` is function number 1, `type0` type
/// number 0; a value in parentheses with a leading `?` is unknown, with its children.
struct Dump {
  let program: FileProgram

  enum Section: CaseIterable {
    case functions, writes, memberWrites, types, imports, exports, dependencies, other
  }

  static func of(
    _ source: String, as language: Language = .tsx, _ sections: [Section] = Section.allCases
  ) throws -> String {
    let program = try lower(source, as: language)
    let dump = Dump(program: program)
    return sections.flatMap { dump.lines(of: $0) }.joined(separator: "\n")
  }

  private func lines(of section: Section) -> [String] {
    switch section {
    case .functions: functionLines
    case .writes: program.writes.map(write)
    case .memberWrites: program.memberWrites.map(memberWrite)
    case .types: program.types.ids.flatMap(typeLines)
    case .imports: program.imports.map(imported)
    case .exports: program.exports.map(export)
    case .dependencies: program.dependencies.map(dependency)
    case .other: otherLines
    }
  }

  private var otherLines: [String] {
    var lines: [String] = []
    if !program.directives.isEmpty { lines.append("directives \(program.directives)") }
    if !program.damage.isEmpty { lines.append("damage") }
    return lines
  }

  // Functions and statements.

  private var functionLines: [String] {
    program.functions.ids.flatMap { id -> [String] in
      let function = program.functions[id]
      var lines = id == FileProgram.fileFunction ? [] : ["fn\(id.index) " + header(function)]
      let indentation = id == FileProgram.fileFunction ? "" : "  "
      if let body = function.body, case .block(let statements) = program.statements[body].kind {
        lines += statements.flatMap { self.lines($0, indentation) }
      }
      return lines
    }
  }

  private func header(_ function: Function) -> String {
    var words = function.decorators.map { "@" + text($0) }
    if function.isStatic { words.append("static") }
    if function.isAsync { words.append("async") }
    words.append(String(describing: function.kind) + (function.isGenerator ? "*" : ""))
    if function.body == nil { words.append("bodyless") }
    var line = words.joined(separator: " ") + " " + (function.name ?? "-")
    line += "(" + function.parameters.map(parameter).joined(separator: ", ") + ")"
    if let result = function.resultType { line += ": " + text(result) }
    if let owner = function.owner { line += " of type\(owner.index)" }
    if !function.directives.isEmpty { line += " \(function.directives)" }
    return line
  }

  private func parameter(_ parameter: Parameter) -> String {
    var line = parameter.decorators.map { "@" + text($0) + " " }.joined()
    if parameter.isProperty { line += "property " }
    if parameter.isRest { line += "..." }
    line += parameter.name ?? "_"
    if let type = parameter.type { line += ": " + text(type) }
    if let value = parameter.defaultValue { line += " = " + text(value) }
    return line
  }

  private func lines(_ id: StatementID, _ indentation: String) -> [String] {
    let deeper = indentation + "  "
    func nested(_ id: StatementID?, _ word: String) -> [String] {
      guard let id else { return [] }
      return [indentation + word] + lines(id, deeper)
    }
    switch program.statements[id].kind {
    case .block(let statements): return statements.flatMap { lines($0, indentation) }
    case .values(let values):
      return [indentation + (values.isEmpty ? "-" : values.map(text).joined(separator: "; "))]
    case .branch(let test, let then, let otherwise):
      return nested(then, "if " + text(test)) + nested(otherwise, "else")
    case .loop(let head, let body, _):
      return nested(
        body,
        (["loop"] + [head.map(text).joined(separator: "; ")]).filter { !$0.isEmpty }.joined(
          separator: " "))
    case .selection(let subject, let cases):
      return [indentation + "switch " + text(subject)]
        + cases.flatMap { arm in
          nested(
            arm.body,
            (arm.tests.isEmpty ? "default" : "case " + arm.tests.map(text).joined(separator: ", "))
              + (arm.fallsThrough ? " falls through" : ""))
        }
    case .attempt(let body, let handler, let finally):
      return nested(body, "try") + nested(handler, "catch") + nested(finally, "finally")
    case .returns(let value): return [indentation + "return" + (value.map { " " + text($0) } ?? "")]
    case .throwing(let value): return [indentation + "throw" + (value.map { " " + text($0) } ?? "")]
    case .jump: return [indentation + "jump"]
    }
  }

  // Bindings.

  private func write(_ write: Write) -> String {
    let binding = program.bindings[write.binding]
    var line = binding.name + (binding.type.map { ": " + text($0) } ?? "")
    switch write.operation {
    case .set: line += " <- "
    case .setIfNeeded: line += " <-? "
    case .combine: line += " <-+ "
    }
    switch write.source {
    case .value(let value): line += text(value)
    case .parameter(let function, let index): line += "fn\(function.index)[\(index)]"
    case .elementOf(let value): line += "each " + text(value)
    case .caught: line += "caught"
    case .unknown: line += "?"
    }
    line += write.path.map { " > " + step($0) }.joined()
    line += write.defaults.map { " default@\($0.depth) " + text($0.value) }.joined()
    return line
  }

  private func step(_ step: PathStep) -> String {
    switch step {
    case .member(let name): name
    case .index(let index): "[\(index)]"
    case .anyElement: "[*]"
    case .rest(let names): "rest without \(names.joined(separator: ","))"
    case .restFrom(let index): "rest from \(index)"
    }
  }

  private func memberWrite(_ write: MemberWrite) -> String {
    let sign =
      switch write.operation {
      case .set: " := "
      case .setIfNeeded: " :=? "
      case .combine: " :=+ "
      }
    return text(write.target) + sign + text(write.value)
  }

  // Types.

  private func typeLines(_ id: TypeID) -> [String] {
    let type = program.types[id]
    var line = type.decorators.map { "@" + text($0) + " " }.joined()
    line += "type\(id.index) \(type.kind) \(type.name ?? "-")"
    if let superclass = type.superclass { line += " extends " + text(superclass) }
    if !type.conformances.isEmpty {
      line += " is " + type.conformances.map { text($0) }.joined(separator: ", ")
    }
    if type.isOpen { line += " open" }
    return [line] + type.members.map { "  " + member($0) }
  }

  private func member(_ member: TypeDeclaration.Member) -> String {
    var line = member.decorators.map { "@" + text($0) + " " }.joined()
    line += (member.isStatic ? "static " : "") + "\(member.kind) \(member.name)"
    if let type = member.type { line += ": " + text(type) }
    if let value = member.value { line += " = " + text(value) }
    if let function = member.function { line += " fn\(function.index)" }
    return line
  }

  func text(_ type: TypeReference) -> String {
    var text = type.name.isEmpty ? "_" : type.name
    if !type.arguments.isEmpty {
      text += "<" + type.arguments.map { self.text($0) }.joined(separator: ", ") + ">"
    }
    return text + (type.inline.map { " type\($0.index)" } ?? "")
  }

  // Modules.

  private func imported(_ item: Import) -> String {
    let binding = item.binding.map { program.bindings[$0].name } ?? "-"
    return "import \(item.isTypeOnly ? "type " : "")\(item.imported) as \(binding)"
      + " from \(item.specifier)"
  }

  private func export(_ item: Export) -> String {
    var line = "export \(item.isTypeOnly ? "type " : "")\(item.name) "
    switch item.target {
    case .binding(let binding): line += "binding " + program.bindings[binding].name
    case .value(let value): line += "value " + text(value)
    case .from(let specifier, let name): line += "\(name) from \(specifier)"
    case .namespace(let specifier): line += "namespace \(specifier)"
    case .all(let specifier): line += "all \(specifier)"
    }
    return line
  }

  private func dependency(_ item: Dependency) -> String {
    "\(item.kind) \(item.isTypeOnly ? "type " : "")\(item.specifier) in fn\(item.function.index)"
  }
}

/// Lowers a source text.
func lower(_ source: String, as language: Language = .tsx) throws -> FileProgram {
  let file = SourceFile(
    id: FileID(0), path: "test", bytes: Array(source.utf8), language: language)
  return try JavaScriptFrontEnd.lower(file)
}
