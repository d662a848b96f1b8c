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
