import Flow
import Program
import Project
import Source

/// Whether an environment holds the key: then it matters where all of it goes.
struct SecretsNearby {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Whether the package uses the SDK, or the key is read or set near a file.
  func exist(near program: FileProgram) -> Bool {
    let flow = analysis.flow
    if flow.workspace.dependencies(near: program.file).contains("@behest/client-ts") { return true }
    if readsKey(program) { return true }
    let folder = ProjectPath.folder(of: program.path)
    return analysis.files.contains { file in
      if file.language == .dotenv { return isAbove(file, folder) && Self.setsKey(file) }
      guard let other = flow.program(of: file.id), other.file != program.file,
        !isTestLike(other.path)
      else { return false }
      return isBelow(other.path, folder) && readsKey(other)
    }
  }

  private func readsKey(_ program: FileProgram) -> Bool {
    NameUseFinder(flow: analysis.flow, program: program).uses().contains {
      $0.name.publicPrefix == nil
    }
  }

  /// Whether a dotenv file sets the key, under a name that no tool makes public.
  static func setsKey(_ file: SourceFile) -> Bool {
    NamedEntry.all(in: file).contains { entry in
      let name = KeyName(entry.name)
      return name.isServersSecret
    }
  }

  private func isBelow(_ path: String, _ folder: some StringProtocol) -> Bool {
    folder.isEmpty || path.hasPrefix(folder + "/")
  }

  /// Whether a dotenv file lies in a folder or in one around it.
  private func isAbove(_ file: SourceFile, _ folder: some StringProtocol) -> Bool {
    let own = ProjectPath.folder(of: file.path)
    return own.isEmpty || own == folder || folder.hasPrefix(own + "/")
  }
}

/// Scripts that do not speak of the key and may still send the whole environment, or a part of it that
/// has the key: they are looked for only where there is a key.
struct SilentFiles {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// Configurations of bundlers that pass the environment on, let a prefix through, or inline what a
  /// file with the key exports.
  func settings() -> [FileProgram] {
    let known = Set(analysis.files.map(\.id))
    let workspace = analysis.flow.workspace
    let passing = workspace.files(where: Self.isSettings).filter { file in
      guard !known.contains(file), let source = workspace.source(of: file),
        Self.marks.contains(where: { source.mentions($0) }),
        let program = analysis.flow.program(of: file)
      else { return false }
      return SecretsNearby(analysis).exist(near: program)
    }
    let importing = analysis.files.filter { $0.language.isScript }
      .flatMap { workspace.importers(of: $0.id) }
      .filter { file in
        guard !known.contains(file) else { return false }
        if Self.isSettings(workspace.path(of: file)) { return true }
        guard let source = workspace.source(of: file) else { return false }
        return Self.builders.contains { source.mentions($0) }
      }
    return Set(passing + importing).sorted().compactMap { analysis.flow.program(of: $0) }
      .filter { !isTestFile($0.path) }
  }

  private static let marks = ["process.env", "Prefix", "loadEnv", "dotenv", "\"all\"", "'all'"]

  /// What scripts mention that build for clients.
  private static let builders = [
    "DefinePlugin", "EnvironmentPlugin", "esbuild", "plugin-replace", "Bun.build", "vite",
  ]

  private static func isSettings(_ path: String) -> Bool {
    let name = ProjectPath.name(of: path)
    return ProjectPath.isConfiguration(name) || name.hasPrefix("webpack.")
      || (name.hasPrefix("main.") && path.contains(".storybook/"))
  }

  /// Files that hand the environment over as one value: `json({ ENV: process.env })`.
  func senders() -> [FileProgram] {
    let workspace = analysis.flow.workspace
    var found: Set<FileID> = []
    for file in analysis.files
    where file.language.isScript || ProjectPath.name(of: file.path) == "package.json" {
      found.formUnion(workspace.scripts(near: file.id, containing: "process.env"))
    }
    return found.sorted().compactMap { file in
      guard let source = workspace.source(of: file), source.handsOnEnvironment,
        !isTestLike(source.path), let program = analysis.flow.program(of: file),
        SecretsNearby(analysis).exist(near: program)
      else { return nil }
      return program
    }
  }
}

extension SourceFile {
  fileprivate func mentions(_ text: String) -> Bool {
    places(of: text).first { _ in true } != nil
  }

  /// Whether `process.env` stands without a member after it.
  fileprivate var handsOnEnvironment: Bool {
    let name = "process.env"
    return places(of: name).contains { place in
      let after = bytes[min(place + name.utf8.count, bytes.count)...]
        .first { $0 != UInt8(ascii: " ") }
      return after.map { !".[?;=".utf8.contains($0) && !Words.isInName($0) } ?? false
    }
  }

  private func places(of text: String) -> some Sequence<Int> {
    let wanted = Array(text.utf8)
    return bytes.indices.lazy.filter { bytes[$0...].starts(with: wanted) }
  }
}
