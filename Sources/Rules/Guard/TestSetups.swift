import Flow
import Program
import Project
import Source

/// Files that test runners load before the tests: `vitest.setup.ts`, and what `setupFiles` lists.
struct TestSetups {
  private var listed: [String] = []

  init(_ analysis: Analysis) {
    let workspace = analysis.flow.workspace
    var files: Set<FileID> = []
    for file in analysis.files where file.language.isScript {
      files.formUnion(workspace.scripts(near: file.id, containing: "setupFiles"))
    }
    let names = PublicNames(flow: analysis.flow)
    for file in files.sorted() {
      guard let program = analysis.flow.program(of: file) else { continue }
      for case .object(let properties) in program.values.elements {
        for property in properties {
          guard case .name(let name) = property.key, name.hasPrefix("setupFiles") else { continue }
          listed += names.texts(property.value, program).map { Self.tail(of: $0.text) }
        }
      }
    }
  }

  func contain(_ program: FileProgram) -> Bool {
    let name = ProjectPath.name(of: program.path).lowercased()
    if name.contains("setup"), name.contains("test") || name.contains("jest") { return true }
    return listed.contains {
      !$0.isEmpty && (program.path == $0 || program.path.hasSuffix("/" + $0))
    }
  }

  /// `config/env.ts` of `./config/env.ts` and `<rootDir>/config/env.ts`.
  private static func tail(of path: String) -> String {
    path.split(separator: "/").drop { $0 == "." || $0 == ".." || $0 == "<rootDir>" }
      .joined(separator: "/")
  }
}
