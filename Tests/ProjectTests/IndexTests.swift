import Source
import Testing

@testable import Project

/// `--staged`: the index is the project.
@Suite struct IndexTests {
  @Test func theIndexIsReadAndNotTheDisk() async throws {
    let folder = try TemporaryFolder(["a.ts": "behest one", "b.ts": "old", "gone.ts": "behest"])
    try folder.commit()
    try folder.write("a.ts", "behest two")
    try folder.git("add", "a.ts")
    try folder.write("a.ts", "behest three")
    try folder.remove("gone.ts")
    try folder.write("untracked.ts", "behest")
    try folder.write(".env", "BEHEST_KEY=1")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(.index)
    #expect(repository.paths == ["a.ts", "b.ts", "gone.ts"])
    #expect(repository.screenedPaths == ["a.ts", "gone.ts"])
    #expect(repository.text(of: "a.ts") == "behest two")
    #expect(repository.text(of: "b.ts") == "old")
    #expect(repository.text(of: "gone.ts") == "behest")
  }

  @Test func whatIsStagedForRemovalIsGone() async throws {
    let folder = try TemporaryFolder(["a.ts": "behest", "b.ts": "behest"])
    try folder.commit()
    try folder.git("rm", "-q", "--cached", "a.ts")
    #expect(try await folder.read(.index).paths == ["b.ts"])
  }

  @Test func whatGitIsToldNotToLookAtComesFromTheIndex() async throws {
    let folder = try TemporaryFolder(["a.ts": "behest staged", "b.ts": "behest sparse"])
    try folder.commit()
    try folder.git("update-index", "--assume-unchanged", "a.ts")
    try folder.git("update-index", "--skip-worktree", "b.ts")
    try folder.write("a.ts", "edited")
    try folder.remove("b.ts")
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(.index)
    #expect(repository.text(of: "a.ts") == "behest staged")
    #expect(repository.text(of: "b.ts") == "behest sparse")
  }

  @Test func aSubfolderSeesItsPartOfTheIndex() async throws {
    let folder = try TemporaryFolder([
      "app/.behest-lint.yml": "", "app/a.ts": "behest one", "b.ts": "behest",
    ])
    try folder.commit()
    try folder.write("app/a.ts", "changed")
    let root = try ProjectRoot.find([folder.path + "/app"])
    let repository = try await Repository.read(root, content: .index)
    #expect(repository.paths == [".behest-lint.yml", "a.ts"])
    #expect(repository.text(of: "a.ts") == "behest one")
  }

  @Test func blobsWithLineEndsAndNothingInThemKeepTheirPlaces() async throws {
    let texts = ["a.ts": "behest\n\n1 blob 2\n", "b.ts": "", "c.ts": "behest last"]
    let folder = try TemporaryFolder(texts)
    try folder.commit()
    for name in texts.keys { try folder.write(name, "other") }
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(.index)
    for (name, text) in texts { #expect(repository.text(of: name) == text) }
  }

  @Test func linksOfTheIndexLeadInside() async throws {
    let folder = try TemporaryFolder(["real.ts": "behest"])
    try folder.link("alias.ts", to: "real.ts")
    try folder.commit()
    defer { withExtendedLifetime(folder) {} }
    let repository = try await folder.read(.index)
    #expect(repository.paths == ["real.ts"])
    #expect(repository.files.id(of: "alias.ts") == repository.files.id(of: "real.ts"))
  }

  @Test func aConflictIsListedOnce() async throws {
    let folder = try TemporaryFolder(["a.ts": "behest base"])
    try folder.commit()
    try folder.git("checkout", "-q", "-b", "side")
    try folder.write("a.ts", "behest side")
    try folder.git("commit", "-q", "-a", "-m", "Side")
    try folder.git("checkout", "-q", "-")
    try folder.write("a.ts", "behest main")
    try folder.git("commit", "-q", "-a", "-m", "Main")
    #expect(try folder.status(ofGit: ["merge", "-q", "side"]) != 0)
    #expect(try await folder.read(.index).paths == ["a.ts"])
    #expect(try await folder.read().paths == ["a.ts"])
  }

  @Test func outsideOfARepositoryItIsAnError() async throws {
    let folder = try TemporaryFolder(["a.ts": "1"])
    await #expect(throws: ProjectError.notARepository(folder.path)) {
      try await folder.read(.index)
    }
  }
}
