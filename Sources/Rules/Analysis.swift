package import Flow
package import Program
package import Source

/// What a rule may ask.
package struct Analysis {
  package let flow: Flow
  /// The files whose bytes speak of Behest or may hold a key, in path order: sources, dotenv files,
  /// configuration and other text.
  package let files: [SourceFile]

  package init(flow: Flow, files: [SourceFile]) {
    self.flow = flow
    self.files = files
  }

  /// The scripts and Swift files among them, in the program form.
  package var programs: [FileProgram] { files.compactMap { flow.program(of: $0.id) } }

  /// The names around a value, outermost first: a finding's scope.
  package func scope(of site: Site) -> String {
    guard let program = flow.program(of: site.file) else { return "" }
    var names: [String] = []
    var current: FunctionID? = program.function(around: site.value)
    while let id = current {
      let function = program.functions[id]
      if let name = function.name { names.append(name) }
      if let owner = function.owner, let name = program.types[owner].name { names.append(name) }
      current = function.parent
    }
    return names.reversed().joined(separator: ".")
  }
}

extension Analysis {
  /// Whether a file imports the SDK at run time.
  func usesSDK(_ program: FileProgram) -> Bool {
    program.dependencies.contains { dependency in
      guard
        case .package("@behest/client-ts", _) = flow.workspace.resolve(
          dependency.specifier, from: program.file)
      else { return false }
      return !dependency.isTypeOnly
    }
  }
}
