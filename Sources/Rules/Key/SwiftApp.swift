import Flow
import Program
import Source

/// Whether Swift code belongs to an app that people install, judged by what it and the files that are
/// compiled with it import.
enum SwiftApp {
  /// Frameworks that only apps with a screen use.
  private static let clientModules = [
    "SwiftUI", "UIKit", "AppKit", "WatchKit", "WidgetKit", "AppIntents", "SwiftData", "StoreKit",
    "ActivityKit", "CarPlay", "TVUIKit", "RealityKit", "ComposableArchitecture",
  ]

  private static let serverModules = [
    "Vapor", "Fluent", "Hummingbird", "NIOHTTP1", "NIOPosix", "AWSLambdaRuntime", "PostgresNIO",
    "Kitura", "FlyingFox",
  ]

  static func holds(_ program: FileProgram, _ flow: Flow) -> Bool {
    guard program.language == .swift else { return false }
    let own = program.imports.map(\.specifier)
    if own.contains(where: isServers) { return false }
    if own.contains(where: clientModules.contains) { return true }
    // The file itself says nothing; those beside it may.
    let workspace = flow.workspace
    for module in serverModules where imports(module, workspace, program, flow) { return false }
    for module in clientModules where imports(module, workspace, program, flow) { return true }
    return false
  }

  private static func isServers(_ module: String) -> Bool {
    serverModules.contains { module.hasPrefix($0) }
  }

  private static func imports(
    _ module: String, _ workspace: any Workspace, _ program: FileProgram, _ flow: Flow
  ) -> Bool {
    workspace.moduleFiles(of: program.file, mentioning: module).contains { file in
      flow.program(of: file)?.imports.contains { $0.specifier.hasPrefix(module) } ?? false
    }
  }
}
