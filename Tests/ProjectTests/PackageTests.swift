import Source
import Testing

@testable import Project

@Suite struct PackageTests {
  @Test func aFileBelongsToTheNearestPackage() async throws {
    let folder = try TemporaryFolder([
      "package.json": #"{"name": "root", "devDependencies": {"typescript": "5"}}"#,
      "app/package.json":
        #"{"name": "app", "dependencies": {"next": "15"}, "peerDependencies": {"react": "19"}, "optionalDependencies": {"x": "1"}, "overrides": {"q": "npm:r"}}"#,
      "app/src/a.ts": "", "b.ts": "",
    ])
    defer { withExtendedLifetime(folder) {} }
    let packages = ModuleResolver(try await folder.read()).packages
    let app = try #require(packages.nearest(to: "app/src/a.ts"))
    #expect(app.name == "app")
    #expect(app.folder == "app")
    #expect(app.dependencyNames == ["next", "react", "x"])
    #expect(packages.nearest(to: "b.ts")?.name == "root")
    #expect(packages.upward(from: "app/src/a.ts").map(\.name) == ["app", "root"])
  }

  @Test(
    arguments: [
      ("packages/a", ["packages/*"], true), ("packages/a/b", ["packages/*"], false),
      ("packages/a/b", ["packages/**"], true), ("a/x/y/lib", ["a/**/lib"], true),
      ("lib", ["**/lib"], true),
      ("apps/web", ["apps/*", "!apps/web"], false), ("apps/web", ["./apps/web/"], true),
      ("pkg-a", ["pkg-*"], true), ("pkg-a-x", ["pkg-*-y"], false), ("a/b/c", ["**/b"], false),
      ("x", [], false),
    ] as [(String, [String], Bool)])
  func patternsOfWorkspaces(path: String, patterns: [String], isIncluded: Bool) {
    #expect(PathPattern.includes(path, patterns) == isIncluded)
  }

  @Test func swiftFilesOfOneTargetBelongTogether() async throws {
    let folder = try TemporaryFolder([
      "Package.swift": "", "Sources/App/a.swift": "", "Sources/App/Routes/b.swift": "",
      "Sources/Core/c.swift": "", "Tests/AppTests/d.swift": "",
      "ios/Chat.xcodeproj/project.pbxproj": "",
      "ios/Chat/e.swift": "", "ios/Chat/Views/f.swift": "", "ios/ChatTests/g.swift": "",
      "one/Package.swift": "", "one/Sources/h.swift": "", "one/Sources/i.swift": "",
      "loose.swift": "",
    ])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    let targets = SwiftTargets(repository.files)
    func peers(_ path: String) -> [String] {
      repository.files.id(of: path).map(targets.peers(of:))?.map { repository.files[$0].path } ?? []
    }
    func name(_ path: String) -> String? {
      repository.files.id(of: path).flatMap(targets.target(of:))?.name
    }
    #expect(peers("Sources/App/a.swift") == ["Sources/App/Routes/b.swift", "Sources/App/a.swift"])
    #expect(peers("ios/Chat/e.swift") == ["ios/Chat/Views/f.swift", "ios/Chat/e.swift"])
    #expect(peers("one/Sources/h.swift") == ["one/Sources/h.swift", "one/Sources/i.swift"])
    #expect(name("Tests/AppTests/d.swift") == "AppTests")
    #expect(name("ios/ChatTests/g.swift") == "ChatTests")
    #expect(name("Package.swift") == nil && name("loose.swift") == nil)
    let test = try #require(repository.files.id(of: "Tests/AppTests/d.swift"))
    #expect(targets.target(of: test)?.isTest == true)
    #expect(targets.target(of: test)?.packageFolder == "")
  }

  @Test func pathsAreWorkedOut() {
    #expect(ProjectPath.join("a/b", "../c/./d") == "a/c/d")
    #expect(ProjectPath.join("", "..") == nil)
    #expect(ProjectPath.join("a", "..") == "")
    #expect(ProjectPath.join("a", "/x") == nil)
    #expect(ProjectPath.folder(of: "a/b.ts") == "a" && ProjectPath.folder(of: "b.ts") == "")
    #expect(
      ProjectPath.stem(of: "a/b.test.ts") == "b.test" && ProjectPath.stem(of: ".env") == ".env")
    #expect(ProjectPath.foldersUpward(from: "a/b/c.ts") == ["a/b", "a", ""])
    #expect(ProjectPath.contains("a", "a/b") && !ProjectPath.contains("a", "ab"))
  }
}
