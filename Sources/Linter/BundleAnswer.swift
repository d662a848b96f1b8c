package import Findings
import Flow
import Models
import Program
import Project
import Rules
import Source

/// Whether a file is in a client bundle, on the server, in both or in neither, and by which imports.
package struct BundleAnswer: Sendable {
  /// Relative to the root of the project.
  package let path: String
  package let client: Chain?
  package let server: Chain?
  /// Why it is in neither; nil where it is in one.
  package let reason: String?
  /// What could not be read on the way.
  package let notAnalysed: [NotAnalysed]

  /// The way from an entry to the file, and on to the SDK where the file imports it.
  package struct Chain: Sendable {
    /// Why the first of the names is an entry.
    package let reason: String
    /// The paths of the files, and the SDK's name at the end.
    package let names: [String]
  }
}

extension Linter {
  /// Says where a file's code gets to.
  package static func why(_ path: String) async throws(LintError) -> BundleAnswer {
    do throws(ProjectError) {
      let root = try ProjectRoot.around(path)
      let repository = try await Repository.read(root, content: .workingTree)
      guard let file = repository.files.id(of: root.selection.first ?? "") else {
        throw ProjectError.unreadablePath(path, "it is no file of the project's own")
      }
      if case .skipped(let reason) = repository.bytes(of: file) {
        throw ProjectError.unreadablePath(path, words(reason))
      }
      let workspace = ProjectWorkspace(repository)
      await workspace.prepare(always: true)
      return answer(file, workspace)
    } catch {
      throw LintError(error)
    }
  }

  private static func words(_ reason: SkippedFile.Reason) -> String {
    switch reason {
    case .tooLarge(let size, let limit): "\(size) bytes are over the limit of \(limit)"
    case .unreadable(let words): words
    case .notText: "it is not text"
    }
  }

  private static func answer(_ file: FileID, _ workspace: ProjectWorkspace) -> BundleAnswer {
    let flow = Flow(workspace: workspace, models: Models.all, files: [])
    let path = workspace.path(of: file)
    var client: BundleAnswer.Chain?
    var server: BundleAnswer.Chain?
    var reason: String?
    if let program = workspace.program(of: file) {
      if program.language == .swift {
        let evidence = isTestLike(path) ? nil : workspace.evidence(of: file)
        switch evidence?.side {
        case .client: client = evidence.map { .init(reason: words($0), names: [path]) }
        case .server: server = evidence.map { .init(reason: words($0), names: [path]) }
        case .test, .unknown, nil: reason = "no target of an app or a server is known to have it"
        }
      } else if isTestLike(path) {
        reason = "a test, story or script: no bundle has it"
      } else {
        let modules = SDKModules(flow)
        let sdk =
          program.dependencies.filter { modules.isSDK($0, in: program) }
          + modules.computed(in: program)
        client = flow.clientChain(to: file).map { found in
          chain(found, importsSDK: sdk.contains { flow.isLive($0, in: program) }, workspace)
        }
        server = flow.serverChain(to: file).map { found in
          chain(found, importsSDK: sdk.contains { !$0.isTypeOnly }, workspace)
        }
        if client == nil && server == nil {
          reason = "no client or server entry is known to import it"
        }
      }
    } else {
      reason = "it holds no code that is analysed"
    }
    return BundleAnswer(
      path: path, client: client, server: server, reason: reason,
      notAnalysed: workspace.notAnalysed([]))
  }

  /// "target `Chat` of App.xcodeproj, an application".
  private static func words(_ evidence: SwiftEvidence) -> String {
    let reason: String? =
      switch evidence.reason {
      case .isApplication: "an application"
      case .isLinked(let target): "which `\(target)` links"
      case .needs(let product): "which needs `\(product)`"
      case .isForMobilePlatforms: "which is for mobile platforms alone"
      case .imports(let module): "which imports `\(module)`"
      case .isBuilt: nil
      }
    let target = evidence.target.map { name in
      "target `\(name)`" + (evidence.manifest.map { " of \($0)" } ?? "")
    }
    return [target ?? "a file", reason].compactMap { $0 }.joined(separator: ", ")
  }

  private static func chain(
    _ chain: ImportChain, importsSDK: Bool, _ workspace: ProjectWorkspace
  ) -> BundleAnswer.Chain {
    let files = chain.links.map { workspace.path(of: $0.file) }
    return BundleAnswer.Chain(
      reason: chain.reason, names: files + (importsSDK ? [SDKModules.name] : []))
  }
}
