import Source
import Testing

@testable import Project

/// Which Swift files belong together, and who runs them.
@Suite struct SwiftTargetTests {
  /// A repository's targets, asked by path.
  private struct Targets {
    let folder: TemporaryFolder
    let repository: Repository
    let targets: SwiftTargets

    init(_ files: [String: String]) async throws {
      folder = try TemporaryFolder(files)
      repository = try await folder.read()
      targets = SwiftTargets(repository)
    }

    func id(_ path: String) throws -> FileID { try #require(repository.files.id(of: path)) }

    func side(_ path: String) throws -> SwiftSide { targets.side(of: try id(path)) }

    func names(_ path: String) throws -> [String] { targets.targets(of: try id(path)).map(\.name) }

    func peers(_ path: String) throws -> [String] {
      targets.peers(of: try id(path)).map { repository.files[$0].path }
    }

    func surroundings(_ path: String) throws -> [String] {
      targets.surroundings(of: try id(path)).map { repository.files[$0].path }
    }
  }

  @Test func filesWithoutATargetBelongTogetherByTheirFolders() async throws {
    let targets = try await Targets([
      "Package.swift": "", "Sources/App/a.swift": "", "Sources/App/Routes/b.swift": "",
      "Sources/Core/c.swift": "", "Tests/AppTests/d.swift": "",
      "ios/Chat.xcodeproj/project.pbxproj": "", "ios/Chat/e.swift": "",
      "ios/Chat/Views/f.swift": "", "ios/ChatTests/g.swift": "",
      "one/Package.swift": "", "one/Sources/h.swift": "", "one/Sources/i.swift": "",
      "loose.swift": "",
    ])
    #expect(
      try targets.peers("Sources/App/a.swift") == [
        "Sources/App/Routes/b.swift", "Sources/App/a.swift",
      ])
    #expect(
      try targets.peers("ios/Chat/e.swift") == ["ios/Chat/Views/f.swift", "ios/Chat/e.swift"])
    #expect(
      try targets.peers("one/Sources/h.swift") == ["one/Sources/h.swift", "one/Sources/i.swift"])
    #expect(try targets.names("Tests/AppTests/d.swift") == ["AppTests"])
    #expect(try targets.side("Tests/AppTests/d.swift") == .test)
    #expect(try targets.side("ios/ChatTests/g.swift") == .test)
    #expect(try targets.names("Package.swift") == [])
    #expect(try targets.side("loose.swift") == .unknown)
  }

  @Test func aPackageSaysWhichTargetsNeedWhich() async throws {
    let targets = try await Targets([
      "Package.swift": """
      // swift-tools-version: 6.0
      import PackageDescription

      let vapor: Target.Dependency = .product(name: "Vapor", package: "vapor")
      let package = Package(
        name: "acme",
        platforms: [.macOS(.v14), .iOS(.v17)],
        products: [.library(name: "Shared", targets: ["Shared"])],
        dependencies: [.package(url: "https://github.com/vapor/vapor.git", from: "4.0.0")],
        targets: [
          // .target(name: "Old", path: "Sources/Server"),
          .executableTarget(
            name: "Server",
            dependencies: [vapor, "Mint", .target(name: "Shared")],
            swiftSettings: [.unsafeFlags(["-O"], .when(configuration: .release))]),
          .target(name: "Mint", dependencies: []),
          .target(name: "Shared", path: "Common", exclude: ["Old", "x.md"]),
          .testTarget(name: "ServerTests", dependencies: ["Server"]),
        ] + extra)
      let extra: [Target] = []
      """,
      "Sources/Server/main.swift": "", "Sources/Mint/a.swift": "", "Common/b.swift": "",
      "Common/Old/c.swift": "", "Tests/ServerTests/d.swift": "",
    ])
    #expect(try targets.side("Sources/Server/main.swift") == .server)
    #expect(try targets.side("Sources/Mint/a.swift") == .server)
    #expect(try targets.side("Common/b.swift") == .server)
    #expect(try targets.names("Common/Old/c.swift") == [])
    #expect(try targets.side("Tests/ServerTests/d.swift") == .test)
    #expect(
      try targets.surroundings("Sources/Mint/a.swift") == [
        "Sources/Mint/a.swift", "Sources/Server/main.swift",
      ])
  }

  @Test(
    arguments: [
      (#".iOSApplication(name: "App", targets: ["App"])"#, "", SwiftSide.client),
      ("", "platforms: [.iOS(.v17), .watchOS(.v10)],", .client),
      ("", "platforms: [.iOS(.v17), .macOS(.v14)],", .unknown),
      ("", "", .unknown),
    ])
  func aPackageMayBeAnApp(product: String, platforms: String, side: SwiftSide) async throws {
    let targets = try await Targets([
      "App.swiftpm/Package.swift": """
      import AppleProductTypes
      let package = Package(
        name: "App", \(platforms) products: [\(product)],
        targets: [.executableTarget(name: "App", path: ".")])
      """,
      "App.swiftpm/Mint.swift": "import Foundation",
    ])
    #expect(try targets.side("App.swiftpm/Mint.swift") == side)
  }

  @Test func whatAnAppLinksIsTheAppsToo() async throws {
    let targets = try await Targets([
      "Shared/Package.swift": """
      let package = Package(
        name: "Shared", products: [.library(name: "SharedKit", targets: ["Kit"])],
        targets: [.target(name: "Kit", dependencies: ["Base"]), .target(name: "Base")])
      """,
      "Shared/Sources/Kit/a.swift": "", "Shared/Sources/Base/b.swift": "",
      "Server/Package.swift": """
      let package = Package(
        name: "Server", dependencies: [.package(path: "../Shared")],
        targets: [
          .executableTarget(
            name: "Server",
            dependencies: [
              .product(name: "Hummingbird", package: "hummingbird"),
              .product(name: "SharedKit", package: "Shared"),
            ])
        ])
      """,
      "Server/Sources/Server/c.swift": "",
      "ios/App.xcodeproj/project.pbxproj": XcodeProjects.classic, "ios/App/d.swift": "",
    ])
    #expect(try targets.side("ios/App/d.swift") == .client)
    #expect(try targets.side("Shared/Sources/Kit/a.swift") == .client)
    #expect(try targets.side("Shared/Sources/Base/b.swift") == .client)
    #expect(try targets.side("Server/Sources/Server/c.swift") == .server)
  }

  @Test func anXcodeProjectNamesItsFiles() async throws {
    let targets = try await Targets([
      "App.xcodeproj/project.pbxproj": XcodeProjects.classic, "App/d.swift": "import Foundation",
      "App/Views/e.swift": "", "Tool/f.swift": "import Vapor", "AppTests/g.swift": "",
      "App/unused.swift": "",
    ])
    #expect(try targets.peers("App/d.swift") == ["App/Views/e.swift", "App/d.swift"])
    #expect(try targets.side("App/Views/e.swift") == .client)
    #expect(try targets.side("Tool/f.swift") == .server)
    #expect(try targets.side("AppTests/g.swift") == .test)
    #expect(try targets.side("App/unused.swift") == .unknown)
  }

  @Test func aProjectsFoldersMayBeSynchronised() async throws {
    let targets = try await Targets([
      "App.xcodeproj/project.pbxproj": XcodeProjects.synchronised, "App/a.swift": "",
      "App/Deep/b.swift": "", "App/Left.swift": "", "App/Intents/c.swift": "",
      "Widget/d.swift": "", "Server/e.swift": "",
    ])
    #expect(try targets.names("App/a.swift") == ["App"])
    #expect(try targets.names("App/Deep/b.swift") == ["App"])
    #expect(try targets.names("App/Intents/c.swift") == ["App", "Widget"])
    #expect(try targets.names("App/Left.swift") == ["App"])
    #expect(try !targets.peers("App/a.swift").contains("App/Left.swift"))
    #expect(try targets.side("Widget/d.swift") == .client)
    #expect(try targets.side("Server/e.swift") == .unknown)
  }

  @Test func toolsThatMakeProjectsAreRead() async throws {
    let targets = try await Targets([
      "gen/project.yml": """
      name: Acme
      options: { deploymentTarget: { iOS: "17.0" } }
      packages:
        Kit: { path: ../Kit }
      targets:
        Acme:   # the app
          type: application
          platform: iOS
          sources:
            - Acme
            - path: Common
              excludes:
                - "Server/**"
          dependencies:
          - target: AcmeCore
          - package: Kit
            product: KitUI
        AcmeCore:
          type: framework
          sources: Core
        AcmeTests: {type: bundle.unit-test, sources: [AcmeTests]}
      """,
      "gen/Acme/a.swift": "", "gen/Common/b.swift": "", "gen/Common/Server/c.swift": "",
      "gen/Core/d.swift": "",
      "Kit/Package.swift": """
      let package = Package(
        name: "Kit", products: [.library(name: "KitUI", targets: ["KitUI"])],
        targets: [.target(name: "KitUI")])
      """,
      "Kit/Sources/KitUI/e.swift": "",
      "tuist/Project.swift": """
      import ProjectDescription
      let project = Project(
        name: "Two",
        targets: [
          .target(
            name: "Two", destinations: .iOS, product: .app, bundleId: "com.acme.two",
            infoPlist: .extendingDefault(with: ["UILaunchScreen": [:]]),
            sources: ["Two/Sources/**"], dependencies: [.target(name: "Core")]),
          .target(name: "Core", product: .staticFramework, sources: "Core/**"),
          .target(name: "TwoTests", product: .unitTests, sources: ["Two/Tests/**"]),
          .target(name: "Cli", product: .commandLineTool, sources: ["Cli/**"]),
        ])
      """,
      "tuist/Two/Sources/f.swift": "", "tuist/Core/x/g.swift": "", "tuist/Two/Tests/h.swift": "",
      "tuist/Cli/i.swift": "",
    ])
    for path in [
      "gen/Acme/a.swift", "gen/Common/b.swift", "gen/Core/d.swift", "Kit/Sources/KitUI/e.swift",
      "tuist/Two/Sources/f.swift", "tuist/Core/x/g.swift",
    ] {
      #expect(try targets.side(path) == .client, "\(path)")
    }
    #expect(try targets.side("gen/Common/Server/c.swift") == .unknown)
    #expect(try targets.side("tuist/Two/Tests/h.swift") == .test)
    #expect(try targets.side("tuist/Cli/i.swift") == .unknown)
  }

  @Test(
    arguments: [
      ("import SwiftUI", SwiftSide.client), ("@preconcurrency import UIKit", .client),
      ("import Foundation\nimport Vapor", .server), ("import FluentPostgresDriver", .server),
      ("public import class UIKit.UIView", .client), ("import SwiftUI\nimport Vapor", .unknown),
      ("// import SwiftUI", .unknown), ("let importVapor = 1", .unknown), ("", .unknown),
      ("#if os(iOS)\n  import UIKit\n#endif", .client),
    ])
  func importsTellWhereNothingElseDoes(source: String, side: SwiftSide) async throws {
    let targets = try await Targets(["mint.swift": source])
    #expect(try targets.side("mint.swift") == side)
  }

  @Test func theRestOfAModuleTellsWhereItAgrees() async throws {
    let package = """
      let package = Package(
        name: "App", targets: [.executableTarget(name: "App"), .target(name: "Kit")])
      """
    let targets = try await Targets([
      "Package.swift": package, "Sources/App/App.swift": "import SwiftUI\nimport Kit",
      "Sources/App/Mint.swift": "import Foundation", "Sources/Kit/Kit.swift": "",
    ])
    #expect(try targets.side("Sources/App/Mint.swift") == .client)
    #expect(try targets.side("Sources/Kit/Kit.swift") == .client)
    let mixed = try await Targets([
      "Package.swift": package, "Sources/App/App.swift": "import SwiftUI",
      "Sources/App/Serve.swift": "import Hummingbird", "Sources/App/Mint.swift": "",
    ])
    #expect(try mixed.side("Sources/App/Mint.swift") == .unknown)
    #expect(try mixed.side("Sources/App/Serve.swift") == .server)
  }

  @Test func brokenManifestsSayNothing() async throws {
    let nested = String(repeating: "[", count: 5000)
    for broken in [
      "{ objects = {", "{ objects = { A = ( ", "<<<", "\"", "{ a = \"\\", nested,
      "let package = Package(",
      "let package = Package(targets: [.target(name: \"A\", path: \"../../..\")])",
      String(repeating: ".a(", count: 5000), "targets:\n  A:\n    type: application\n   - x\n",
      String(repeating: "- ", count: 3000), "\u{FEFF}", "/* ", "targets: [",
    ] {
      let targets = try await Targets([
        "a/Package.swift": broken, "a/X.xcodeproj/project.pbxproj": broken,
        "a/project.yml": broken, "a/Project.swift": broken, "a/Sources/A/a.swift": "",
      ])
      #expect(try targets.side("a/Sources/A/a.swift") == .unknown)
    }
  }
}
