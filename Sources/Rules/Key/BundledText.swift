import Findings
import Flow
import Program
import Project
import Source

/// Files that a bundler takes along as text: `import key from "../keys/behest.pem?raw"`.
///
/// What names its file is seen in the script, whether the file is there or not. A dotenv file with a
/// key in it is asked who imports it, since such a script need not speak of Behest.
struct BundledText {
  private let analysis: Analysis
  private let programs: [FileProgram]
  private var flow: Flow { analysis.flow }

  init(_ analysis: Analysis, _ programs: [FileProgram]) {
    self.analysis = analysis
    self.programs = programs
  }

  func all() -> [Finding] {
    let named = programs.flatMap { program in
      program.imports.filter { isKeyByName($0.specifier) && mayShip(program) }
        .map { SourceRange(program.file, $0.specifierRange) }
    }
    var seen: Set<SourceRange> = []
    return (named + importsOfKeys()).filter { place in
      !isTestLike(flow.workspace.path(of: place.file)) && seen.insert(place).inserted
    }.compactMap(finding)
  }

  /// Whether a file that a bundler builds is no server's alone.
  private func mayShip(_ program: FileProgram) -> Bool {
    if flow.clientChain(to: program.file) != nil { return true }
    return !flow.isOnServer(program)
  }

  private func isKeyByName(_ specifier: String) -> Bool {
    let parts = specifier.split(separator: "?", maxSplits: 1)
    guard parts.count == 2, ["raw", "inline", "url", "base64"].contains(parts[1]),
      let name = parts[0].split(separator: "/").last
    else { return false }
    return name == ".env" || (name.hasPrefix(".env.") && !name.contains("example"))
      || (name.hasSuffix(".pem") && parts[0].lowercased().contains("behest"))
  }

  /// The imports in client code of dotenv files that set the key.
  private func importsOfKeys() -> [SourceRange] {
    analysis.files.filter { file in
      file.language == .dotenv && !isTemplate(file) && SecretsNearby.setsKey(file)
    }.flatMap { file in
      flow.workspace.importers(of: file.id).flatMap { importer -> [SourceRange] in
        guard let program = flow.program(of: importer), flow.clientChain(to: importer) != nil
        else { return [] }
        return program.dependencies.filter { dependency in
          flow.isLive(dependency, in: program)
            && flow.workspace.resolveInClient(dependency.specifier, from: importer)
              == .file(file.id)
        }.map { SourceRange(importer, $0.range) }
      }
    }
  }

  /// A template of a dotenv file has no key in it.
  private func isTemplate(_ file: SourceFile) -> Bool {
    let name = ProjectPath.name(of: file.path)
    return ["example", "sample", "template"].contains { name.contains($0) }
  }

  private func finding(_ place: SourceRange) -> Finding? {
    guard let source = flow.workspace.source(of: place.file) else { return nil }
    let specifier = source.text(place.bytes).filter { !"\"'`".contains($0) }
    let path = specifier.prefix { $0 != "?" }
    return Finding(
      .keySentToClient, at: place,
      "`\(path.split(separator: "/").last ?? path)` is bundled as text",
      label: "the bundler writes the file into what it ships",
      help: "read the file in server code only")
  }
}
