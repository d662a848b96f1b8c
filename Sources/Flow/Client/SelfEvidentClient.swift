package import Program
import Source

/// Files that no entry is known to reach, and that only a client can run.
struct SelfEvidentClient {
  let flow: Flow

  /// Why a file is a client's; nil where it does not say.
  func reason(_ program: FileProgram) -> String? {
    guard program.language != .swift, !isTestLike(program.path),
      !program.directives.contains("use server"), !flow.importsServerPackage(program),
      !flow.boundary.servers.contains(where: { flow.matches($0.files, program.file) })
    else { return nil }
    for imported in program.imports where !imported.isTypeOnly {
      guard let names = flow.boundary.clientModules[imported.specifier], isUsed(imported, program)
      else { continue }
      if names.isEmpty { return "`\(imported.specifier)` works in a client only" }
      if case .named(let name) = imported.imported, names.contains(name) {
        return "`\(name)` runs in the browser only"
      }
    }
    return nil
  }

  /// An import of types only is dropped by the compiler.
  private func isUsed(_ imported: Import, _ program: FileProgram) -> Bool {
    guard let binding = imported.binding else { return true }
    return !program.reads(of: binding).isEmpty
  }
}

extension Flow {
  /// Why a file by itself is a client's, although no entry is known to reach it.
  package func selfEvidentReason(_ program: FileProgram) -> String? {
    SelfEvidentClient(flow: self).reason(program)
  }
}
