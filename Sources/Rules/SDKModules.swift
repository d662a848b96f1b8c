package import Flow
package import Program
package import Source

/// Tells which imports bring the SDK in: by its name, or by the path of a copy in the repository.
package struct SDKModules {
  private let flow: Flow
  private var workspace: any Workspace { flow.workspace }

  package init(_ flow: Flow) { self.flow = flow }

  package static let name = "@behest/client-ts"

  /// Whether an import leads to the SDK when a browser's bundle is made of the file.
  package func isSDK(_ dependency: Dependency, in program: FileProgram) -> Bool {
    switch workspace.resolveInClient(dependency.specifier, from: program.file) {
    case .package(Self.name, _): true
    // What lies within a copy, a demo say, is the copy's own.
    case .file(let target):
      isNamed(dependency.specifier)
        ? workspace.packageName(near: program.file) != Self.name
          || isCopy(target)
            && home(target) != home(program.file)
        : isCopy(target) && !isCopy(program.file)
    // A copy may lie where tools write, and is not listed.
    case .unresolved: isPathOfCopy(dependency.specifier)
    case .package: false
    }
  }

  /// Imports whose specifier is put together, or stands in a constant: `import(PKG)`.
  package func computed(in program: FileProgram) -> [Dependency] {
    program.values.ids.compactMap { id in
      guard case .dynamicImport(let specifier) = program.values[id] else { return nil }
      switch program.values[program.bare(specifier)] {
      case .string: return nil
      default: break
      }
      let place = program.range(of: program.bare(specifier))
      guard !program.dependencies.contains(where: { $0.range == place }),
        let text = flow.constantText(Site(program.file, specifier)), isNamed(text),
        !flow.isStripped(id, in: program)
      else { return nil }
      return Dependency(
        specifier: text, range: program.range(of: specifier), kind: .dynamic,
        function: program.function(around: id))
    }
  }

  private func isNamed(_ specifier: String) -> Bool {
    specifier == Self.name || specifier.hasPrefix(Self.name + "/")
  }

  private func home(_ file: FileID) -> String? {
    workspace.homes(of: file).first(where: \.declares)?.folder
  }

  // MARK: copies

  /// Whether a file belongs to a copy of the SDK: its package has the SDK's name, its path does, or
  /// it is a built file that holds what the SDK is made of.
  package func isCopy(_ file: FileID) -> Bool {
    let path = workspace.path(of: file)
    if workspace.packageName(near: file) == Self.name || isPathOfCopy(path) { return true }
    let parts = path.lowercased().split(separator: "/")
    guard parts.contains(where: Self.folders.contains) || path.contains("ehest") else {
      return false
    }
    return holdsSDK(file)
  }

  private func isPathOfCopy(_ path: String) -> Bool {
    path.contains(Self.name + "/")
      || path.lowercased().split(separator: "/").contains { part in
        Self.fileNames.contains(where: part.hasPrefix)
      }
  }

  /// The SDK's name where it has to be the name of one file or folder.
  private static let fileNames = ["behest-client-ts", "behest+client-ts", "behest__client-ts"]

  /// Where people put the code of others.
  private static let folders: Set<Substring> = [
    "vendor", "vendors", "vendored", "third_party", "third-party", "thirdparty", "external",
    "public", "static", "assets", "lib", "libs",
  ]

  /// Names that the SDK gives away and that an app has no reason to make up, not all of them.
  private static let marks = [
    "BehestClient", "BehestServerClient", "BehestAuthClient", "signBehestJWT", "importSigningKey",
    "generateSessionId", "AuthModule",
  ]

  /// Whether a file is what the SDK is built to: it reads the key and mints, has the SDK's names, and
  /// imports no SDK that would do it instead.
  private func holdsSDK(_ file: FileID) -> Bool {
    let holds = { (text: String) in !workspace.files(among: [file], containing: text).isEmpty }
    guard holds("/auth/mint"), holds("BEHEST_KEY"), Self.marks.count(where: holds) > 2 else {
      return false
    }
    let imports = flow.program(of: file)?.dependencies ?? []
    return !imports.contains { isNamed($0.specifier) }
  }
}
