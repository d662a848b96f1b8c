import Flow
import Program
import Source

/// Finds copies of the SDK in the repository that sign without looking for a browser first: somebody
/// has taken the guard out.
struct UnguardedCopies {
  let flow: Flow
  let program: FileProgram

  /// Texts of which a script that signs has one.
  static let marks = ["SignJWT", "importPKCS8"]

  /// The calls that sign; none where the copy has its guard, or the file belongs to none.
  func all() -> [ValueID] {
    let signing = program.values.ids.filter { id in
      guard case .call(let call) = program.values[id] else { return false }
      return program.lastName(of: call.callee) == "SignJWT"
    }
    guard !signing.isEmpty, isCopy, !isGuarded else { return [] }
    return Array(signing.prefix(1))
  }

  /// Whether the file is of a copy, or another file imports the file by the SDK's name.
  private var isCopy: Bool {
    let home = flow.workspace.homes(of: program.file).first { $0.declares }
    // Its own repository is no copy.
    let isOwn =
      home?.folder.isEmpty ?? true
      && flow.workspace.packageName(near: program.file) == SDKModules.name
    if !isOwn, SDKModules(flow).isCopy(program.file) { return true }
    return flow.workspace.importers(of: program.file).contains { importer in
      flow.program(of: importer)?.dependencies.contains { dependency in
        dependency.specifier == SDKModules.name
          && flow.workspace.resolveInClient(dependency.specifier, from: importer)
            == .file(program.file)
      } ?? false
    }
  }

  /// Whether something in the package asks whether there is a window.
  private var isGuarded: Bool {
    flow.workspace.scripts(near: program.file, containing: "window").contains { file in
      // A package of its own is the copy; elsewhere it is the one file.
      file == program.file || isInPackage(file)
    }
  }

  private func isInPackage(_ file: FileID) -> Bool {
    let home = flow.workspace.homes(of: program.file).first { $0.declares }?.folder ?? ""
    return !home.isEmpty
      && flow.workspace.homes(of: file).first { $0.declares }?.folder == home
  }
}
