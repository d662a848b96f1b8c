package import Program
package import Source

extension Flow {
  /// Whether a Swift file is part of an app that users install, by what it and the files of its
  /// module import. A module that imports a server framework anywhere is a server's.
  package func isSwiftApp(_ program: FileProgram) -> Bool {
    guard program.language == .swift, !isTestLike(program.path) else { return false }
    if imports(Self.serverModules, program)
      || Self.serverModules.contains(where: {
        isImported($0, beside: program)
      })
    {
      return false
    }
    return imports(Self.appModules, program)
      || Self.appModules.contains { isImported($0, beside: program) }
  }

  /// Frameworks that exist on devices only.
  private static let appModules = [
    "SwiftUI", "UIKit", "AppKit", "WatchKit", "WidgetKit", "AppIntents", "SwiftData", "StoreKit",
    "ActivityKit", "CarPlay", "TVUIKit", "RealityKit", "ComposableArchitecture",
  ]

  /// Frameworks of servers.
  private static let serverModules = [
    "Vapor", "Fluent", "Hummingbird", "HummingbirdCore", "NIOHTTP1", "NIOPosix",
    "AWSLambdaRuntime", "AWSLambdaEvents", "PostgresNIO", "GRPCCore",
  ]

  private func imports(_ modules: [String], _ program: FileProgram) -> Bool {
    program.imports.contains { modules.contains($0.specifier) }
  }

  private func isImported(_ module: String, beside program: FileProgram) -> Bool {
    workspace.moduleFiles(of: program.file, mentioning: "import \(module)").contains { file in
      workspace.program(of: file).map { imports([module], $0) } ?? false
    }
  }

  /// Where a mint's URL stands in its file; the call where it stands elsewhere.
  package func urlPlace(of mint: Mint, in program: FileProgram) -> SourceRange {
    MintURL(flow: self).place(in: program) ?? program.place(of: mint.site.value)
  }
}
