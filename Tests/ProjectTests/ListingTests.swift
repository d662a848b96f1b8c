import Source
import Testing

@testable import Project

@Suite struct ListingTests {
  @Test func gitListsTrackedAndUntrackedButNotIgnored() async throws {
    let folder = try TemporaryFolder([
      ".gitignore": "secret/\n*.log\n", "src/a.ts": "1", "secret/x.ts": "1", "b.log": "1",
    ])
    try folder.commit()
    try folder.write("src/new.ts", "2")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == [".gitignore", "src/a.ts", "src/new.ts"])
    #expect(repository.gitProblem == nil)
  }

  @Test func whatWasDeletedOnDiskIsNotListed() async throws {
    let folder = try TemporaryFolder(["a.ts": "1", "b.ts": "1"])
    try folder.commit()
    try folder.remove("a.ts")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == ["b.ts"])
    #expect(repository.skipped.isEmpty)
  }

  @Test func generatedFoldersAreNotListedEvenWhereTracked() async throws {
    let folder = try TemporaryFolder([
      "node_modules/x/index.js": "behest", "a/.next/server.js": "behest", "src/a.ts": "1",
      "dist/bundle.js": "behest", "app/vendor/route.ts": "behest",
    ])
    try folder.commit()
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == ["app/vendor/route.ts", "dist/bundle.js", "src/a.ts"])
    // A tracked bundle is looked through for keys only.
    #expect(repository.screenedPaths == ["app/vendor/route.ts"])
  }

  @Test func namesMayHoldAnything() async throws {
    let names = [
      "with space.ts", "quote\".ts", "größe.ts", "日本.ts", "line\nbreak.ts", "-dash.ts", "tab\t.ts",
      "back\\slash.ts",
    ]
    let folder = try TemporaryFolder()
    for name in names { try folder.write(name, "behest") }
    try folder.commit()
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.screenedPaths == names.sorted(by: ProjectPath.precedes))
    let plain = try TemporaryFolder()
    for name in names { try plain.write(name, "behest") }
    #expect(try await plain.read().screenedPaths == repository.screenedPaths)
  }

  @Test func aSubmoduleAndANestedRepositoryAreNotEntered() async throws {
    let inner = try TemporaryFolder(["in.ts": "behest"])
    try inner.commit()
    let folder = try TemporaryFolder(["a.ts": "1", "nested/b.ts": "behest"])
    try folder.git("init", "-q", "nested")
    try folder.git("init", "-q")
    try folder.git("add", "a.ts")
    try folder.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.path, "sub")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == [".gitmodules", "a.ts"])
  }

  @Test(arguments: [true, false])
  func linksInsideLeadToTheRealFileAndOthersNowhere(isGit: Bool) async throws {
    let outside = try TemporaryFolder(["secret.ts": "behest"])
    let folder = try TemporaryFolder(["lib/real.ts": "behest", "a.ts": "1"])
    try folder.link("alias.ts", to: "lib/real.ts")
    try folder.link("shared", to: "lib")
    try folder.link("chain.ts", to: "alias.ts")
    try folder.link("circle.ts", to: "circle.ts")
    try folder.link("out.ts", to: outside.path + "/secret.ts")
    try folder.link("up", to: "../")
    if isGit { try folder.commit() }
    try folder.link("untracked.ts", to: folder.path + "/lib/real.ts")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == ["a.ts", "lib/real.ts"])
    let real = repository.files.id(of: "lib/real.ts")
    #expect(real != nil)
    for path in ["alias.ts", "shared/real.ts", "chain.ts", "untracked.ts"] {
      #expect(repository.files.id(of: path) == real, "\(path)")
    }
    for path in ["circle.ts", "out.ts", "up/secret.ts", "shared/none.ts"] {
      #expect(repository.files.id(of: path) == nil, "\(path)")
    }
  }

  @Test func nothingIsReadThroughAFolderThatBecameALink() async throws {
    let outside = try TemporaryFolder(["a.ts": "behest outside"])
    let folder = try TemporaryFolder(["d/a.ts": "behest inside", "b.ts": "1"])
    try folder.commit()
    try folder.remove("d")
    try folder.link("d", to: outside.path)
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == ["b.ts"])
    #expect(repository.screened.isEmpty)
  }

  @Test func ignoredDotenvFilesAreFoundBesideTrackedOnes() async throws {
    let folder = try TemporaryFolder([
      ".gitignore": ".env*\n!.env.example\n", ".env": "BEHEST_KEY=1", "package.json": "{}",
      ".env.example": "BEHEST_KEY=", "apps/web/package.json": "{}",
      "apps/web/.env.local": "VITE_BEHEST_KEY=1", "docs/.env": "BEHEST_KEY=1",
    ])
    try folder.commit()
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    let dotenv = repository.files.files.filter { $0.kind == .dotenv }
    #expect(dotenv.map(\.path) == [".env", ".env.example", "apps/web/.env.local"])
    #expect(dotenv.map(\.isInRepository) == [false, true, false])
    #expect(repository.screened.map(\.source.isInRepository) == [false, true, false])
  }

  @Test func aPlainFolderIsWalked() async throws {
    let folder = try TemporaryFolder([
      "z.ts": "1", "a/b.ts": "behest", "node_modules/x.ts": "behest", "dist/y.js": "behest",
      "src/build/x.ts": "behest", ".env": "BEHEST_KEY=1", "build/app.js": "behest",
      "build/webpack.prod.js": "behest", "build/js/webpack.x.js": "behest",
    ])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    // What people write in a folder of tools is told by its name.
    #expect(
      repository.paths == [".env", "a/b.ts", "build/webpack.prod.js", "src/build/x.ts", "z.ts"])
    #expect(
      repository.screenedPaths == [".env", "a/b.ts", "build/webpack.prod.js", "src/build/x.ts"])
    #expect(repository.checkedFiles == 5)
  }

  @Test func outsideOfGitTheIgnoreFilesSayWhichDotenvFilesWereKeptOut() async throws {
    let folder = try TemporaryFolder([
      ".gitignore": "# secrets\n.env*\n!.env.example\n/only/here.env\nhidden/\n",
      ".env": "BEHEST_KEY=1", ".env.example": "BEHEST_KEY=", "a/.env.local": "BEHEST_KEY=1",
      "a/.gitignore": "!.env.local", "b/.env": "BEHEST_KEY=1", "only/here.env": "BEHEST_KEY=1",
      "b/only/here.env": "BEHEST_KEY=1", "b/hidden/x.env": "BEHEST_KEY=1",
    ])
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    let hidden = repository.screened.filter { !$0.source.isInRepository }.map(\.source.path)
    #expect(hidden == [".env", "b/.env", "b/hidden/x.env", "only/here.env"])
    #expect(repository.screened.count == 7)
  }

  @Test func aBrokenRepositoryIsWalkedAndSaysSo() async throws {
    let folder = try TemporaryFolder(["a.ts": "behest"])
    try folder.write(".git/HEAD", "nonsense")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read()
    #expect(repository.paths == ["a.ts"])
    #expect(repository.gitProblem?.isEmpty == false)
  }
}

@Suite struct ProjectRootTests {
  @Test func theSettingsFileDecides() throws {
    let folder = try TemporaryFolder([
      "app/.behest-lint.yml": "", "app/src/a.ts": "", "other/b.ts": "",
    ])
    try folder.commit()
    let root = try ProjectRoot.find([folder.path + "/app/src/a.ts"])
    #expect(root.path == folder.path + "/app")
    #expect(root.selection == ["src/a.ts"])
    #expect(root.settingsFile == folder.path + "/app/.behest-lint.yml")
    #expect(root.selects("src/a.ts") && !root.selects("src/a.tsx"))
    let both = try ProjectRoot.find([folder.path + "/app/src", folder.path + "/other"])
    #expect(both.path == folder.path)
    #expect(both.selection == ["app/src", "other"])
    #expect(both.settingsFile == nil)
  }

  @Test func settingsAboveTheRepositoryAreNotTaken() throws {
    let folder = try TemporaryFolder([".behest-lint.yml": "", "repo/a.ts": ""])
    try folder.git("init", "-q", "repo")
    #expect(try ProjectRoot.find([folder.path + "/repo"]).path == folder.path + "/repo")
  }

  @Test func withoutGitItIsTheCommonFolder() throws {
    let folder = try TemporaryFolder(["x/a/1.ts": "", "x/b/2.ts": ""])
    let root = try ProjectRoot.find([folder.path + "/x/a/1.ts", folder.path + "/x/b"])
    #expect(root.path == folder.path + "/x")
    #expect(root.selection == ["a/1.ts", "b"])
    #expect(root.gitTop == nil)
    let one = try ProjectRoot.find([folder.path + "/x/a/1.ts"])
    #expect(one.path == folder.path + "/x/a")
  }

  @Test func aPathThatIsNotThereIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ProjectError.noSuchPath(folder.path + "/none")) {
      try ProjectRoot.find([folder.path + "/none"])
    }
  }
}
