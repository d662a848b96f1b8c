import Program
import Source

/// Imports that a file names in types only, and that stay in the bundle: a container makes what the
/// constructor of a decorated class asks for by its type, `constructor(private chat: ChatService)`.
struct InjectedImports {
  private let workspace: any Workspace

  init(_ workspace: any Workspace) { self.workspace = workspace }

  func bindings(in program: FileProgram) -> Set<BindingID> {
    let names = namesInDecoratedClasses(of: program)
    if names.isEmpty { return [] }
    var found: Set<BindingID> = []
    for imported in program.imports where !imported.isTypeOnly {
      guard let binding = imported.binding, names.contains(program.bindings[binding].name),
        isClass(imported, program)
      else { continue }
      found.insert(binding)
    }
    return found
  }

  private func namesInDecoratedClasses(of program: FileProgram) -> Set<String> {
    var names: Set<String> = []
    for type in program.types.elements where type.kind == .class {
      for member in type.members {
        if !member.decorators.isEmpty, let name = member.type?.name { names.insert(name) }
        guard member.kind == .constructor, !type.decorators.isEmpty, let function = member.function
        else { continue }
        names.formUnion(program.functions[function].parameters.compactMap { $0.type?.name })
      }
    }
    return names
  }

  /// Whether an import leads to a class: of interfaces nothing is left to be injected.
  private func isClass(_ imported: Import, _ program: FileProgram) -> Bool {
    guard case .file(let file) = workspace.resolveInClient(imported.specifier, from: program.file),
      let target = workspace.program(of: file)
    else { return false }
    let name: String
    switch imported.imported {
    case .named(let exported): name = exported
    case .default: name = "default"
    case .namespace, .sideEffect: return false
    }
    return target.exports.contains { export in
      guard export.name == name, !export.isTypeOnly else { return false }
      switch export.target {
      case .binding(let binding):
        guard case .type(let type) = target.bindings[binding].kind else { return false }
        return target.types[type].kind == .class
      // A list of what others export names classes, or else says that it exports types.
      case .from: return true
      case .value, .namespace, .all: return false
      }
    }
  }
}
