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
    if program.surroundings?.kind == .component {
      let isServers = isRenderedOnServer(program) || program.path.contains(".server.")
      return isServers ? nil : "a component with a template"
    }
    for imported in program.imports where !imported.isTypeOnly {
      guard let names = flow.boundary.clientModules[imported.specifier], isUsed(imported, program)
      else { continue }
      if names.isEmpty { return "`\(imported.specifier)` works in a client only" }
      if case .named(let name) = imported.imported, names.contains(name),
        !isRenderedOnServer(program)
      {
        return "`\(name)` runs in the browser only"
      }
    }
    return pageObject(in: program).map { "it uses `\($0)`" }
  }

  private func isRenderedOnServer(_ program: FileProgram) -> Bool {
    flow.boundary.renderers.contains { framework in
      flow.matches(BundleFiles(framework, "**"), program.file)
    }
  }

  /// The object of a page that the file uses wherever it runs; nil where the file may be a server's.
  private func pageObject(in program: FileProgram) -> String? {
    guard !flow.isServer(program), !program.dependencies.contains(where: { isServers($0, program) })
    else {
      return nil
    }
    let arm = ServerArm(program: program)
    for id in program.values.ids {
      guard case .member(let base, _) = program.values[id],
        case .global(let name) = program.values[base],
        name == "document" || name == "localStorage" || name == "sessionStorage",
        !arm.excludes(id), !flow.isStripped(id, in: program)
      else { continue }
      return name
    }
    return nil
  }

  /// Whether only a server has the module: Node's own, and what drives or imitates a browser.
  private func isServers(_ dependency: Dependency, _ program: FileProgram) -> Bool {
    guard
      case .package(let name, _) = flow.workspace.resolve(
        dependency.specifier, from: program.file)
    else { return false }
    return name.hasPrefix("node:") && name != "node:crypto"
      || flow.boundary.simulators.contains(name)
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
