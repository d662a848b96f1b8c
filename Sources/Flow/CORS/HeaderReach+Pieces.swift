import Program
import Source

/// What a piece of code names.
extension HeaderReach {
  func look(at piece: Piece) -> Bool {
    switch piece {
    case .function(let site):
      guard let program = flow.workspace.program(of: site.file) else { return false }
      return hop { function(site.function, program) }
    case .value(let site):
      guard let program = flow.workspace.program(of: site.file) else { return false }
      return value(site.value, program)
    case .binding(let file, let binding):
      guard let program = flow.workspace.program(of: file) else { return false }
      return self.binding(binding, program)
    case .frame(let site, let aside):
      guard let program = flow.workspace.program(of: site.file) else { return false }
      return function(site.function, aside: aside, program)
    case .type(let site):
      guard let program = flow.workspace.program(of: site.file) else { return false }
      return type(site.type, program)
    case .export(let file, let name):
      guard let program = flow.workspace.program(of: file) else { return false }
      return export(name, of: program)
    case .module(let file):
      return module(file)
    }
  }

  /// - Parameter aside: a variable that is not looked at.
  func function(_ function: FunctionID, aside: BindingID? = nil, _ program: FileProgram) -> Bool {
    // Files of a Swift module see one another without an import.
    if program.language == .swift || words.stand(in: program.functions[function].range, program) {
      return true
    }
    let inner = functions(within: function, program)
    let met = Met(functions: inner, aside: aside)
    return inner.contains { id in
      let declared = program.functions[id]
      let around = declared.decorators + declared.parameters.compactMap(\.defaultValue)
      return around.contains { holds(.value(Site(program.file, $0))) }
        || values(of: id, program).contains { names($0, program, besides: met) }
    }
  }

  /// What is looked at already, or is not to be.
  private struct Met {
    var functions: Set<FunctionID> = []
    var aside: BindingID?
  }

  /// A function and all those inside.
  private func functions(within function: FunctionID, _ program: FileProgram) -> Set<FunctionID> {
    var result: Set<FunctionID> = [function]
    // What stands inside was met later.
    for id in program.functions.ids where id > function {
      if let parent = program.functions[id].parent, result.contains(parent) { result.insert(id) }
    }
    return result
  }

  private func value(_ value: ValueID, _ program: FileProgram) -> Bool {
    if program.language == .swift || words.stand(in: program.range(of: value), program) {
      return true
    }
    var pending = [value]
    while let next = pending.popLast() {
      if names(next, program, besides: Met()) { return true }
      pending += program.values[next].children
    }
    return false
  }

  /// Whether a value by itself, its parts left out, names something that may set the header.
  private func names(_ value: ValueID, _ program: FileProgram, besides met: Met) -> Bool {
    switch program.values[value] {
    case .binding(let binding):
      return binding != met.aside
        && !met.functions.contains(program.bindings[binding].function)
        && holds(.binding(program.file, binding))
    case .function(let function):
      return !met.functions.contains(function)
        && holds(.function(FunctionSite(file: program.file, function: function)))
    case .type(let type):
      return holds(.type(TypeSite(file: program.file, type: type)))
    case .this, .superclass:
      return flow.tracer.owner(of: program.function(around: value), program)
        .map { holds(.type(TypeSite(file: program.file, type: $0))) } ?? false
    case .dynamicImport(let specifier):
      return module(specifier, program)
    case .call(let call):
      return calls(call, program)
    default:
      return false
    }
  }

  func calls(_ call: Call, _ program: FileProgram) -> Bool {
    switch program.values[program.bare(call.callee)] {
    case .binding: return false  // It is a value of its own.
    case .global("require"):
      return call.arguments.first.map { module($0.value, program) } ?? false
    default:
      guard mayBeOfProject(call.callee, program) else { return false }
      return flow.nearFunctions(of: Site(program.file, call.callee)).contains {
        holds(.function(FunctionSite(file: $0.file, function: $0.function)))
      }
    }
  }

  /// Whether a callee may be a function of the project, by what its chain of members begins with: the
  /// methods of packages' objects, of the language's and of literals are none.
  private func mayBeOfProject(
    _ value: ValueID, _ program: FileProgram, depth: Int = chainLimit
  ) -> Bool {
    guard depth > 0 else { return true }
    switch program.values[program.bare(value)] {
    case .member(let base, _), .element(let base, _):
      return mayBeOfProject(base, program, depth: depth - 1)
    case .call(let call):
      if case .global("require") = program.values[program.bare(call.callee)] { return true }
      return mayBeOfProject(call.callee, program, depth: depth - 1)
    case .global(let name):
      return program.language == .swift
        || flow.autoImports.export(named: name, in: program.file) != nil
    case .string, .template, .number, .pattern, .array: return false
    case .binding(let binding):
      guard case .imported(let index) = program.bindings[binding].kind else { return true }
      if case .file = flow.workspace.resolve(
        program.imports[index].specifier, from: program.file)
      {
        return true
      }
      return false
    default: return true
    }
  }

  /// How many members and calls a chain has that is looked at.
  private static let chainLimit = 24

  private func module(_ specifier: ValueID, _ program: FileProgram) -> Bool {
    guard case .string(let text) = program.values[specifier],
      case .file(let file) = flow.workspace.resolve(text, from: program.file)
    else { return false }
    return words.reach(file)
  }

  // MARK: names

  func binding(_ binding: BindingID, _ program: FileProgram) -> Bool {
    let declared = program.bindings[binding]
    switch declared.kind {
    case .imported(let index): return imported(program.imports[index], program)
    case .function(let function):
      return holds(.function(FunctionSite(file: program.file, function: function)))
    case .type(let type): return holds(.type(TypeSite(file: program.file, type: type)))
    case .constant, .variable, .parameter, .caught: return variable(binding, program)
    }
  }

  private func imported(_ imported: Import, _ program: FileProgram) -> Bool {
    if words.stand(in: imported.range, program) { return true }
    guard case .file(let file) = flow.workspace.resolve(imported.specifier, from: program.file),
      words.reach(file)
    else { return false }
    switch imported.imported {
    case .named(let name): return holds(.export(file, name))
    case .default: return holds(.export(file, "default"))
    case .namespace: return holds(.module(file))
    case .sideEffect: return true
    }
  }

  private func module(_ file: FileID) -> Bool {
    guard let program = flow.workspace.program(of: file) else { return false }
    return program.exports.contains { export in
      if case .all(let specifier) = export.target {
        holds(nil, from: specifier, program)
      } else {
        holds(.export(file, export.name))
      }
    }
  }

  private func export(_ name: String, of program: FileProgram) -> Bool {
    var isFound = false
    for export in program.exports where export.name == name || ["*", "="].contains(export.name) {
      switch export.target {
      case .binding(let binding):
        if holds(.binding(program.file, binding)) { return true }
      case .value(let value):
        if holds(.value(Site(program.file, value))) { return true }
      case .from(let specifier, let inner):
        if holds(inner, from: specifier, program) { return true }
      case .all(let specifier):
        if holds(name, from: specifier, program) { return true }
        continue
      case .namespace(let specifier):
        if holds(nil, from: specifier, program) { return true }
      }
      isFound = true
    }
    // `exports.x = …` in a form that is not understood.
    return !isFound && !program.exports.contains { $0.name == "*" }
  }

  private func holds(_ name: String?, from specifier: String, _ program: FileProgram) -> Bool {
    guard case .file(let file) = flow.workspace.resolve(specifier, from: program.file),
      words.reach(file)
    else { return false }
    return name.map { holds(.export(file, $0)) } ?? holds(.module(file))
  }

  private func type(_ type: TypeID, _ program: FileProgram) -> Bool {
    let declared = program.types[type]
    if words.stand(in: declared.range, program) { return true }
    let values = declared.members.compactMap(\.value) + declared.decorators
    return (values + (declared.superclass.map { [$0] } ?? []))
      .contains { holds(.value(Site(program.file, $0))) }
      || declared.members.compactMap(\.function).contains {
        holds(.function(FunctionSite(file: program.file, function: $0)))
      }
  }
}
