/// What a file is written in, as far as the linter tells files apart.
///
/// `javascript` includes JSX: one grammar reads both.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case javascript
  case typescript
  case tsx
  case swift
  case dotenv
  case json
  case html
  case vue
  case svelte
  case astro
  case mdx
  case other

  /// Judged by the file's name alone; nothing is read.
  package init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    if Language.isDotenv(name) {
      self = .dotenv
      return
    }
    switch name.split(separator: ".", omittingEmptySubsequences: false).last {
    case "js", "jsx", "mjs", "cjs": self = .javascript
    case "ts", "mts", "cts": self = .typescript
    case "tsx": self = .tsx
    case "swift": self = .swift
    case "json", "jsonc", "json5": self = .json
    case "html", "htm": self = .html
    case "vue": self = .vue
    case "svelte": self = .svelte
    case "astro": self = .astro
    case "mdx": self = .mdx
    default: self = .other
    }
  }

  /// Whether a JavaScript or TypeScript grammar reads the file.
  package var isScript: Bool {
    switch self {
    case .javascript, .typescript, .tsx: true
    case .swift, .dotenv, .json, .html, .vue, .svelte, .astro, .mdx, .other: false
    }
  }

  /// Whether scripts stand inside the markup of such a file.
  package var holdsScripts: Bool {
    switch self {
    case .html, .vue, .svelte, .astro, .mdx: true
    case .javascript, .typescript, .tsx, .swift, .dotenv, .json, .other: false
    }
  }

  /// `.env`, `.env.local`, `production.env`, `.dev.vars` (Wrangler) and `.modelence.env`.
  private static func isDotenv(_ name: Substring) -> Bool {
    name == ".env" || name.hasPrefix(".env.") || name.hasSuffix(".env")
      || name == ".dev.vars" || name.hasPrefix(".dev.vars.")
  }
}
