/// What the names of the folders above a file say: whether tools wrote it or packages brought it.
struct GeneratedFolders: Sendable {
  /// Never listed, tracked or not.
  private(set) var isExcluded = false
  /// Written by tools. Not listed in a plain walk; in a git repository an ignore rule hides it
  /// where it is generated, and what is tracked all the same is looked through for keys and not
  /// parsed.
  private(set) var isGenerated = false
  private var isInSources = false

  /// The verdict on what lies in the folder, as far as its own path tells.
  init(folder: some StringProtocol) {
    for name in ProjectPath.parts(of: folder) { enter(name) }
  }

  /// The verdict on what lies in a folder within this one.
  func entering(_ name: Substring) -> GeneratedFolders {
    var inner = self
    inner.enter(name)
    return inner
  }

  private mutating func enter(_ name: Substring) {
    switch GeneratedFolders.roles[name] {
    case .excluded: isExcluded = true
    case .output: isGenerated = true
    // Within sources the name is the app's own word: `app/vendor/page.tsx`.
    case .ambiguous: if !isInSources { isGenerated = true }
    case .sources: isInSources = true
    case nil: return
    }
  }

  private enum Role { case excluded, output, ambiguous, sources }

  private static let roles: [Substring: Role] = {
    // Yarn keeps patches of packages beside what it writes itself.
    var roles: [Substring: Role] = ["dist": .output, ".yarn": .output]
    for name in [
      ".git", ".hg", ".svn", "node_modules", "bower_components", "jspm_packages", "Pods",
      "Carthage", ".build", ".swiftpm", "DerivedData", ".next", ".nuxt", ".output", ".svelte-kit",
      ".astro", ".expo", ".vercel", ".netlify", ".turbo", ".cache", ".parcel-cache", ".angular",
      ".docusaurus", ".wrangler", ".serverless", ".pnpm-store", ".nx", ".gradle", ".venv",
      "__pycache__", "storybook-static", ".behest-lint",
    ] {
      roles[name[...]] = .excluded
    }
    for name in ["vendor", "build", "out", "coverage", "target"] { roles[name[...]] = .ambiguous }
    for name in ["src", "app", "pages", "routes", "Sources", "Tests"] {
      roles[name[...]] = .sources
    }
    return roles
  }()

  /// Whether a folder of this name is never listed.
  static func excludes(_ name: String) -> Bool { roles[name[...]] == .excluded }
}
