import Program
import Source

/// Scripts that a server hands out as they are, of a folder that it names: `express.static("web")`.
struct ServedScripts {
  let flow: Flow

  /// Why a script is a page's; nil where no server is seen to serve it.
  func reason(_ program: FileProgram) -> String? {
    guard isOfPage(program), !flow.importsServerPackage(program), !flow.isServer(program) else {
      return nil
    }
    for server in servers(near: program.file) where server != program.file {
      guard let owner = flow.program(of: server), !isTestLike(owner.path),
        FolderLoads(flow: flow, program: owner).place(serving: program) != nil
      else { continue }
      return "a script that \(owner.path) serves"
    }
    return nil
  }

  /// Whether a browser can run a file as it is: a script that requires nothing of Node's.
  private func isOfPage(_ program: FileProgram) -> Bool {
    guard program.language == .javascript, program.surroundings == nil,
      [".js", ".mjs"].contains(where: program.path.hasSuffix)
    else { return false }
    return !program.dependencies.contains { dependency in
      if dependency.kind == .required { return true }
      guard
        case .package(let name, _) = flow.workspace.resolve(
          dependency.specifier, from: program.file)
      else { return false }
      return name.hasPrefix("node:")
    }
  }

  private func servers(near file: FileID) -> [FileID] {
    var found: Set<FileID> = []
    for (module, names) in flow.boundary.folderServers {
      for text in names.isEmpty ? [module] : names.map({ $0 + "(" }) {
        found.formUnion(flow.workspace.scripts(near: file, containing: text))
      }
    }
    return found.sorted()
  }
}
