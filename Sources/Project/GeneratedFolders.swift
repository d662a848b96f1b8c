/// Folders that hold what tools wrote and packages brought, by their names.
enum GeneratedFolders {
  /// Never listed, tracked or not.
  static let excluded: Set<Substring> = [
    ".git", ".hg", ".svn", "node_modules", "bower_components", "jspm_packages", "Pods", "Carthage",
    ".build", ".swiftpm", "DerivedData", ".next", ".nuxt", ".output", ".svelte-kit", ".astro",
    ".expo", ".vercel", ".netlify", ".turbo", ".cache", ".parcel-cache", ".angular", ".docusaurus",
    ".wrangler", ".serverless", ".yarn", ".pnpm-store", ".nx", ".gradle", ".venv", "__pycache__",
    "storybook-static", ".behest-lint",
  ]

  /// Not listed in a plain walk. In a git repository an ignore rule hides them where they are
  /// generated; what is tracked there all the same is looked through for keys and not parsed.
  static let ambiguous: Set<Substring> = [
    "vendor", "dist", "build", "out", "coverage", "target",
  ]

  /// Below one of these the ambiguous names but `dist` are an app's own words: `app/vendor/page.tsx`.
  private static let sources: Set<Substring> = [
    "src", "app", "pages", "routes", "Sources", "Tests",
  ]

  /// Whether a folder of this name is never listed.
  static func excludes(_ name: String) -> Bool { excluded.contains(name[...]) }

  /// Whether the path lies in a folder that is never listed.
  static func exclude(_ path: String) -> Bool {
    var hit = false
    eachFolder(of: path) { folder in
      if excluded.contains(folder) { hit = true }
    }
    return hit
  }

  /// Whether the path lies in a folder whose name says that tools wrote it.
  static func hold(_ path: String) -> Bool {
    var inSources = false
    var hit = false
    eachFolder(of: path) { folder in
      if sources.contains(folder) { inSources = true }
      if ambiguous.contains(folder) && (!inSources || folder == "dist") { hit = true }
    }
    return hit
  }

  private static func eachFolder(of path: String, _ body: (Substring) -> Void) {
    var rest = path[...]
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      body(rest[..<slash])
      rest = rest[rest.utf8.index(after: slash)...]
    }
  }
}
