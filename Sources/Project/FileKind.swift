import Source

/// What a listed file is to the linter; judged by its path alone.
package enum FileKind: UInt8, Hashable, Sendable, CaseIterable {
  /// JavaScript and TypeScript that is analysed.
  case script
  /// Vue, Svelte and Astro components, and MDX: scripts inside markup.
  case component
  case swift
  /// Types without values: `x.d.ts`. It is read for the names that it lists, and never parsed.
  case declaration
  case dotenv
  /// Text that rules read besides source: JSON, YAML, TOML, HTML, property lists, build files.
  case configuration
  /// Any other text, bundles and lock files among it: looked through for the values
  /// of keys, no more.
  case text
  /// Images, fonts, archives: only the path counts.
  case opaque

  /// Whether the linter may parse the file, so that one it cannot read is named to the user.
  package var isCode: Bool {
    switch self {
    case .script, .component, .swift: true
    case .declaration, .dotenv, .configuration, .text, .opaque: false
    }
  }

  package init(path: String) {
    self.init(
      name: ProjectPath.name(of: path),
      isGenerated: GeneratedFolders(folder: ProjectPath.folder(of: path)).isGenerated)
  }

  /// - Parameter isGenerated: whether the file lies in a folder that tools write.
  init(name: Substring, isGenerated: Bool) {
    // A name that begins with its only dot has no ending: it may be that of a dotenv file.
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      let kind = FileKind.ofEnding(name[name.utf8.index(after: dot)...])
    else {
      self = FileKind(withoutEnding: String(name))
      return
    }
    switch kind {
    case .script:
      self =
        isGenerated && !FileKind.configuresBuild(name) ? .text : FileKind.ofScript(name[..<dot])
    case .swift, .component: self = isGenerated ? .text : kind
    case .configuration:
      let isBuilt = isGenerated && (name.hasSuffix(".html") || name.hasSuffix(".htm"))
      self = isBuilt || FileKind.lockFiles.contains(name) ? .text : kind
    case .declaration, .dotenv, .text, .opaque: self = kind
    }
  }

  /// Whether a script tells a tool what to write, although it lies where tools write:
  /// `build/webpack.prod.js`.
  private static func configuresBuild(_ name: Substring) -> Bool {
    ["webpack.", "rspack.", "rollup.", "vite.", "esbuild."].contains(where: name.hasPrefix)
      || ProjectPath.isConfiguration(name)
  }

  private init(withoutEnding name: String) {
    if (name.hasPrefix(".") || name.hasSuffix(".env")) && Language(path: name) == .dotenv
      || FileKind.dotenvNames.contains(name)
    {
      self = .dotenv
    } else if FileKind.configurationNames.contains(name) || name.hasPrefix("Dockerfile")
      || name.hasPrefix("Containerfile")
    {
      self = .configuration
    } else {
      self = .text
    }
  }

  /// What stands before the ending may say that the script was made from others: declarations
  /// (`x.d.ts`) hold no values, and a minified file is a bundle of other sources.
  private static func ofScript(_ stem: Substring) -> FileKind {
    guard let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .script }
    switch stem[dot...] {
    case ".d": return .declaration
    case ".min": return .text
    default: return .script
    }
  }

  /// A key in a file of its own, which says whose it is by its name alone: `keys/behest.pem`.
  package static func isNamedAfterBehest(_ path: String) -> Bool {
    ["pem", "key", "p8"].contains(ProjectPath.pathExtension(of: path))
      && ProjectPath.name(of: path).lowercased().contains("behest")
  }

  private static func ofEnding(_ ending: Substring) -> FileKind? {
    // Nearly all files of a repository that matters here; it saves looking up the rest.
    ending == "ts" || ending == "tsx" || ending == "js" ? .script : byEnding[ending]
  }

  private static let byEnding: [Substring: FileKind] = {
    var kinds: [Substring: FileKind] = ["swift": .swift]
    for ending in ["js", "mjs", "cjs", "jsx", "ts", "mts", "cts", "tsx"] {
      kinds[ending[...]] = .script
    }
    for ending in ["vue", "svelte", "astro", "mdx"] { kinds[ending[...]] = .component }
    for ending in configurationEndings { kinds[ending] = .configuration }
    for ending in opaqueEndings { kinds[ending] = .opaque }
    return kinds
  }()

  /// Dotenv files whose names do not say so in the usual way.
  private static let dotenvNames: Set<String> = [".envrc", ".flaskenv", "env.list"]

  private static let configurationNames: Set<String> = [
    "Makefile", "justfile", "Procfile", "Podfile", ".babelrc", ".npmrc",
  ]

  /// Written by package managers; a mention of Behest there is only the dependency's name. Those
  /// with an ending of no meaning (`yarn.lock`) are text as it is.
  private static let lockFiles: Set<Substring> = [
    "package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml",
  ]

  private static let configurationEndings: [Substring] = [
    "json", "jsonc", "json5", "yml", "yaml", "toml", "html", "htm", "ejs", "hbs", "plist",
    "entitlements", "xcconfig", "pbxproj", "xcscheme", "xml", "tf", "tfvars",
    "hcl", "sh", "bash", "zsh",
    "dockerfile", "Dockerfile", "containerfile", "Containerfile", "patch", "diff", "pem", "key",
    "p8", "properties", "gradle", "kts", "gyb",
    "stencil", "ini",
    "conf", "exs", "webmanifest", "template", "tmpl", "tpl", "pug",
  ]

  private static let opaqueEndings: [Substring] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "icns", "bmp", "tiff", "psd", "heic",
    "pdf", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "wav", "ogg", "webm",
    "mov", "avi", "zip", "gz", "tgz", "bz2", "xz", "7z", "zst", "jar", "war", "dmg", "exe", "dll",
    "so", "dylib", "a", "o", "wasm", "node", "class", "pyc", "db", "sqlite", "sqlite3", "bin",
    "dat", "car", "nib", "xcuserstate", "mobileprovision", "p12", "pfx", "jks", "keystore", "glb",
    "gltf", "fbx", "mlmodel", "onnx", "pt", "parquet",
  ]
}
