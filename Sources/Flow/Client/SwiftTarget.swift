package import Program
package import Source

extension Flow {
  /// Whether a Swift file is part of an app that users install, by what it and the files of its
  /// module import. A module that imports a server framework anywhere is a server's; one that says
  /// nothing is an app's where a module of an app imports it, for a library is linked whole.
  package func isSwiftApp(_ program: FileProgram) -> Bool {
    guard program.language == .swift, !isTestLike(program.path) else { return false }
    var visited: Set<String> = []
    return isSwiftApp(program, &visited)
  }

  private func isSwiftApp(_ program: FileProgram, _ visited: inout Set<String>) -> Bool {
    if imports(Self.serverModules, program)
      || Self.serverModules.contains(where: {
        isImported($0, beside: program)
      })
    {
      return false
    }
    if imports(Self.appModules, program)
      || Self.appModules.contains(where: { isImported($0, beside: program) })
    {
      return true
    }
    guard let module = Self.module(of: program.path), visited.count < 8,
      visited.insert(module).inserted
    else { return false }
    return workspace.swiftFiles(mentioning: "import \(module)").contains { file in
      guard let other = workspace.program(of: file), imports([module], other),
        Self.module(of: other.path) != module, !isTestLike(other.path)
      else { return false }
      return isSwiftApp(other, &visited)
    }
  }

  /// The module of a file of a Swift package, where its path says so: `Sources/Kit/Mint.swift`.
  private static func module(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard let sources = parts.lastIndex(of: "Sources"), sources + 2 < parts.count else {
      return nil
    }
    return String(parts[sources + 1])
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
