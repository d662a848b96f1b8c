import Program
import Source

/// Exports of the project's files.
extension ValueWalk {
  /// What a module exports under the first key; nil where it is no file of the project.
  func module(_ specifier: String, from file: FileID, _ keys: [WalkKey]) -> [HeldValue]? {
    guard case .file(let target) = flow.workspace.resolve(specifier, from: file) else { return nil }
    var visited: Set<FileID> = []
    return export(keys, of: target, &visited)
  }

  private func export(
    _ keys: [WalkKey], of file: FileID, _ visited: inout Set<FileID>
  ) -> [HeldValue]? {
    guard visited.insert(file).inserted, let program = flow.workspace.program(of: file) else {
      return nil
    }
    let name: String? = if case .member(let name) = keys.first { name } else { nil }
    let rest = Array(keys.dropFirst())
    for export in program.exports where !export.isTypeOnly {
      switch export.target {
      case .binding(let binding) where export.name == name:
        return self.binding(anywhere: binding, program, rest)
      case .value(let value) where export.name == name:
        return visit(program, value, rest, nil)
      case .value(let value) where export.name == "=":
        return visit(program, value, name == "default" ? rest : keys, nil)
      case .from(let specifier, let original) where export.name == name:
        guard case .file(let next) = flow.workspace.resolve(specifier, from: file) else {
          return nil
        }
        return self.export([.member(original)] + rest, of: next, &visited)
      case .namespace(let specifier) where export.name == name:
        return module(specifier, from: file, rest)
      case .all(let specifier):
        guard case .file(let next) = flow.workspace.resolve(specifier, from: file),
          let found = self.export(keys, of: next, &visited)
        else { continue }
        return found
      case .binding, .value, .from, .namespace: continue
      }
    }
    return nil
  }
}
