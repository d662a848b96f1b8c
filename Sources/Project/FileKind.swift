import Source

/// What a listed file is to the linter; judged by its path alone.
package enum FileKind: UInt8, Hashable, Sendable, CaseIterable {
  /// JavaScript and TypeScript that is analysed.
  case script
  /// Vue, Svelte and Astro components: scripts inside markup.
  case component
  case swift
  case dotenv
  /// Text that rules read besides source: JSON, YAML, TOML, HTML, property lists, build files.
  case configuration
  /// Any other text, bundles, declarations and lock files among it: looked through for the values
  /// of keys, no more.
  case text
  /// Images, fonts, archives: only the path counts.
  case opaque

  /// Whether the linter may parse the file, so that one it cannot read is named to the user.
  package var isCode: Bool {
    switch self {
    case .script, .component, .swift: true
    case .dotenv, .configuration, .text, .opaque: false
    }
  }

  package init(path: String) {
    self.init(path: path, isGenerated: GeneratedFolders.hold(path))
  }

  /// - Parameter isGenerated: whether the path lies in a folder that tools write.
  init(path: String, isGenerated: Bool) {
    let ending = ProjectPath.pathExtension(of: path)
    switch ending {
    case "ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts":
      self = isGenerated || FileKind.isDerivedScript(path) ? .text : .script
    case "swift": self = isGenerated ? .text : .swift
    case "vue", "svelte", "astro": self = isGenerated ? .text : .component
    default:
      self = FileKind.ofOther(String(ProjectPath.name(of: path)), ending: ending)
    }
  }

  private static func ofOther(_ name: String, ending: Substring) -> FileKind {
    if lockFiles.contains(name) { return .text }
    if Language(path: name) == .dotenv || dotenvNames.contains(name) { return .dotenv }
    if configurationEndings.contains(ending) || configurationNames.contains(name)
      || name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile")
    {
      return .configuration
    }
    return opaqueEndings.contains(ending) ? .opaque : .text
  }

  /// Declarations hold no values, and a minified file is a bundle of other sources.
  private static func isDerivedScript(_ name: String) -> Bool {
    name.hasSuffix(".d.ts") || name.hasSuffix(".d.mts") || name.hasSuffix(".d.cts")
      || name.hasSuffix(".min.js") || name.hasSuffix(".min.mjs") || name.hasSuffix(".min.cjs")
  }

  /// Dotenv files whose names do not say so in the usual way.
  private static let dotenvNames: Set<String> = [".envrc", ".flaskenv", "env.list"]

  private static let configurationEndings: Set<Substring> = [
    "json", "jsonc", "json5", "yml", "yaml", "toml", "html", "htm", "ejs", "hbs", "plist",
    "entitlements", "xcconfig", "pbxproj", "xcscheme", "tf", "tfvars", "sh", "bash", "zsh",
    "dockerfile", "patch", "diff", "pem", "key", "p8", "mdx", "properties", "gradle", "ini",
    "conf", "webmanifest",
  ]

  private static let configurationNames: Set<String> = [
    "Makefile", "justfile", "Procfile", "Podfile", ".babelrc", ".npmrc",
  ]

  /// Written by package managers; a mention of Behest there is only the dependency's name.
  private static let lockFiles: Set<String> = [
    "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock",
    "bun.lockb", "deno.lock", "Package.resolved", "Podfile.lock", "Cartfile.resolved",
    "composer.lock", "Gemfile.lock", "Cargo.lock", "poetry.lock", "uv.lock", "go.sum",
  ]

  private static let opaqueEndings: Set<Substring> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "icns", "bmp", "tiff", "psd", "heic",
    "pdf", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "wav", "ogg", "webm",
    "mov", "avi", "zip", "gz", "tgz", "bz2", "xz", "7z", "zst", "jar", "war", "dmg", "exe", "dll",
    "so", "dylib", "a", "o", "wasm", "node", "class", "pyc", "db", "sqlite", "sqlite3", "bin",
    "dat", "car", "nib", "xcuserstate", "mobileprovision", "p12", "pfx", "jks",
    "keystore", "glb", "gltf", "fbx", "mlmodel", "onnx", "pt", "parquet",
  ]
}
