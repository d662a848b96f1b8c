import Findings
import Flow
import Program
import Project
import Source

/// Settings that put a dotenv file, or one with a private key, into a desktop app.
struct PackagedFiles {
  let analysis: Analysis

  init(_ analysis: Analysis) { self.analysis = analysis }

  /// The names of such files where they are listed.
  func all() -> [(name: String, place: SourceRange)] {
    let workspace = analysis.flow.workspace
    return workspace.files(where: Self.mayPackage).flatMap {
      file -> [(name: String, place: SourceRange)] in
      guard let source = workspace.source(of: file),
        source.text(ByteRange(0, source.bytes.count)).contains("esource")
          || source.text(ByteRange(0, source.bytes.count)).contains("extraFiles")
      else { return [] }
      let found =
        analysis.flow.program(of: file).map { listed(in: $0) } ?? listed(in: source)
      return found.filter { isSecret($0.name, near: source) }
    }
  }

  private static func mayPackage(_ path: String) -> Bool {
    let name = ProjectPath.name(of: path)
    return name == "package.json" || name.hasPrefix("electron-builder.")
      || name.hasPrefix("forge.config.") || name == "tauri.conf.json"
  }

  /// The settings of electron-builder, Electron Forge and Tauri.
  private static let settings: Set<String> = [
    "extraResources", "extraFiles", "extraResource", "resources",
  ]

  private func listed(in file: SourceFile) -> [(name: String, place: SourceRange)] {
    NamedEntry.all(in: file).compactMap { entry in
      guard entry.path.contains(where: Self.settings.contains) else { return nil }
      switch entry.form {
      case .listed: return (entry.name, SourceRange(file.id, entry.range))
      case .assigned where entry.name == "from":
        return (entry.value, SourceRange(file.id, entry.range))
      case .assigned, .read, .defined, .written: return nil
      }
    }
  }

  private func listed(in program: FileProgram) -> [(name: String, place: SourceRange)] {
    let names = PublicNames(flow: analysis.flow)
    return program.values.elements.flatMap { value -> [(name: String, place: SourceRange)] in
      guard case .object(let properties) = value else { return [] }
      return properties.flatMap { property -> [(name: String, place: SourceRange)] in
        guard case .name(let name) = property.key, Self.settings.contains(name) else { return [] }
        return names.texts(property.value, program).map { ($0.text, program.place(of: $0.value)) }
      }
    }
  }

  /// Whether a listed file holds the key: a dotenv file where the key is in use, a key file of its.
  private func isSecret(_ text: String, near source: SourceFile) -> Bool {
    let name = text.split(separator: "/").last ?? ""
    if name.hasPrefix(".env"), !name.contains("example"), !name.contains("sample") {
      // `../.env`: of the package around Tauri's own folder.
      let base = ProjectPath.folder(of: source.path)
      let folder = ProjectPath.join(base, text).map { ProjectPath.folder(of: $0) } ?? base
      return analysis.files.contains { file in
        ProjectPath.contains(folder, file.path) && setsKey(file)
      }
    }
    return name.hasSuffix(".pem") && name.lowercased().contains("behest")
  }

  private func setsKey(_ file: SourceFile) -> Bool {
    if let program = analysis.flow.program(of: file.id) {
      return NameUseFinder(flow: analysis.flow, program: program).uses().contains {
        $0.name.publicPrefix == nil
      }
    }
    guard file.language == .dotenv else { return false }
    return NamedEntry.all(in: file).contains { KeyName($0.name).isSecret }
  }
}
