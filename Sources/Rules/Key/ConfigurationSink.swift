/// A place in a tool's configuration from which a value gets into what clients receive, whatever its
/// name: data, so that a further tool is a further line.
struct ConfigurationSink: Sendable {
  /// The names of the files without their last ending, with the folder where that matters; `*` at
  /// the end for any.
  let files: [String]
  /// A package that must be near, where the file's name alone does not tell the tool.
  let package: String?
  /// The members that lead to the entries, `*` any; they are read at any depth where `isDeep`.
  let path: [String]
  let isDeep: Bool
  /// Entries of these names, at whatever depth, do not reach the client.
  let except: Set<String>
  /// Whether the tool fills the entries from the environment by their names, so that an empty one is
  /// as good as one with a value.
  let isFilled: Bool
  /// The platform that the configuration must name; nil where the tool builds for clients anyway.
  let platform: String?

  private init(
    _ files: String..., path: String..., isDeep: Bool = false, except: Set<String> = [],
    isFilled: Bool = false, platform: String? = nil, with package: String? = nil
  ) {
    self.files = files
    self.path = path
    self.isDeep = isDeep
    self.except = except
    self.isFilled = isFilled
    self.platform = platform
    self.package = package
  }

  /// Whether the setting is one of a file, by its path.
  func isIn(_ path: String) -> Bool {
    let names = path.split(separator: "/")
    let stem = (names.last ?? "").split(separator: ".").dropLast().joined(separator: ".")
    return files.contains { file in
      let parts = file.split(separator: "/")
      guard names.dropLast().suffix(parts.count - 1).elementsEqual(parts.dropLast()),
        let name = parts.last
      else { return false }
      if name.hasPrefix("*") { return stem.hasSuffix(name.dropFirst()) }
      return name.hasSuffix("*") ? stem.hasPrefix(name.dropLast()) : stem == name
    }
  }

  static let all: [ConfigurationSink] = bundlers + frameworks + apps

  private static let bundlers: [ConfigurationSink] = [
    // Vite, and the tools that hand it a configuration.
    ConfigurationSink("vite.config", "vitest.config", "wxt.config", path: "define"),
    ConfigurationSink("vite.config", path: "environments", "client", "define"),
    ConfigurationSink(
      "astro.config", "nuxt.config", "quasar.config", "svelte.config", "app.config",
      ".vitepress/config", "wxt.config", path: "vite", "define"),
    ConfigurationSink("main", path: "viteFinal", "define", with: "storybook"),
    ConfigurationSink("main", path: "env", with: "storybook"),
    ConfigurationSink("electron.vite.config", path: "renderer", "define"),
    ConfigurationSink("electron.vite.config", path: "preload", "define"),
    ConfigurationSink("electron.vite.config", path: "main", "define"),
    ConfigurationSink("rsbuild.config", "rslib.config", "modern.config", path: "source", "define"),
    ConfigurationSink("rsbuild.config", path: "environments", "*", "source", "define"),
    ConfigurationSink(
      "rsbuild.config", "rslib.config", "modern.config", path: "source", "globalVars"),
    ConfigurationSink(
      "rsbuild.config", "modern.config", path: "html", "templateParameters", isDeep: true),
    // tsup builds for Node.js unless told otherwise.
    ConfigurationSink("tsup.config", path: "env", platform: "browser"),
    ConfigurationSink("tsup.config", path: "define", platform: "browser"),
    ConfigurationSink("stencil.config", "snowpack.config", path: "env"),
  ]

  private static let frameworks: [ConfigurationSink] = [
    // Next.js inlines these in the client; `serverRuntimeConfig` and `defineServer` it does not.
    ConfigurationSink("next.config", path: "env"),
    ConfigurationSink("next.config", path: "publicRuntimeConfig", isDeep: true),
    ConfigurationSink("next.config", path: "compiler", "define"),
    ConfigurationSink("next.config", path: "headers", isDeep: true),
    ConfigurationSink("nuxt.config", path: "runtimeConfig", "public", isDeep: true, isFilled: true),
    ConfigurationSink("nuxt.config", path: "runtimeConfig", "app", isDeep: true, isFilled: true),
    ConfigurationSink(
      "nuxt.config", path: "$production", "runtimeConfig", "public", isDeep: true, isFilled: true),
    ConfigurationSink(
      "nuxt.config", path: "$development", "runtimeConfig", "public", isDeep: true, isFilled: true),
    ConfigurationSink(
      "nuxt.config", path: "$env", "*", "runtimeConfig", "public", isDeep: true, isFilled: true),
    ConfigurationSink("nuxt.config", path: "appConfig", isDeep: true),
    ConfigurationSink("nuxt.config", path: "app", "head", isDeep: true),
    // Nuxt 2.
    ConfigurationSink("nuxt.config", path: "env"),
    ConfigurationSink("nuxt.config", path: "publicRuntimeConfig", isDeep: true),
    ConfigurationSink("app.config", isDeep: true, with: "nuxt"),
    ConfigurationSink("gatsby-config", path: "siteMetadata", isDeep: true),
    ConfigurationSink("docusaurus.config", path: "customFields", isDeep: true),
    ConfigurationSink("docusaurus.config", path: "themeConfig", isDeep: true),
    ConfigurationSink("docusaurus.config", path: "scripts", isDeep: true),
    ConfigurationSink(".vitepress/config", path: "themeConfig", isDeep: true),
    ConfigurationSink(".vitepress/config", path: "head", isDeep: true),
    // What a data loader returns is written into the page.
    ConfigurationSink("*.data", path: "load", isDeep: true, with: "vitepress"),
    // Angular bundles its environment files.
    ConfigurationSink("environment", "environment.*", isDeep: true, with: "@angular/core"),
    // Ember writes all of it into a `<meta>` of the page.
    ConfigurationSink("config/environment", isDeep: true, except: ["fastboot"], with: "ember-cli"),
    ConfigurationSink("quasar.config", path: "build", "env"),
    ConfigurationSink("quasar.config", path: "build", "rawDefine"),
    ConfigurationSink("config/config", "umirc", path: "define", with: "umi"),
    ConfigurationSink("config/config", "umirc", path: "define", with: "@umijs/max"),
    ConfigurationSink("config/index", path: "env", with: "@tarojs/cli"),
    ConfigurationSink("config/index", path: "defineConstants", with: "@tarojs/cli"),
  ]

  /// What Expo takes out of the manifest before it goes into the app.
  private static let keptByExpo: Set<String> = [
    "hooks", "config", "codeSigningCertificate", "codeSigningMetadata",
  ]

  private static let apps: [ConfigurationSink] = [
    ConfigurationSink("app.config", isDeep: true, except: keptByExpo, with: "expo"),
    ConfigurationSink("capacitor.config", isDeep: true),
    ConfigurationSink("wxt.config", path: "manifest", isDeep: true),
  ]
}

/// A setting that lists names of variables which the tool then ships.
struct NameList: Sendable {
  let property: String
  /// The names of the files without their last ending.
  let files: Set<String>

  static let all: [NameList] = [
    // ember-cli-dotenv; `fastbootAllowedKeys` stay on the server.
    NameList(property: "clientAllowedKeys", files: ["dotenv", "ember-cli-build"]),
    // gatsby-plugin-env-variables.
    NameList(property: "allowList", files: ["gatsby-config"]),
    NameList(property: "whitelist", files: ["gatsby-config"]),
  ]
}

/// Plugins of Babel that write variables into the code: `["name", { … }]`.
struct BabelPlugin: Sendable {
  let names: Set<String>
  /// The option that lists the variables; nil where the options are the entries.
  let list: String?

  static let all: [BabelPlugin] = [
    BabelPlugin(
      names: [
        "transform-inline-environment-variables",
        "babel-plugin-transform-inline-environment-variables",
      ], list: "include"),
    BabelPlugin(names: ["transform-define", "babel-plugin-transform-define"], list: nil),
  ]
}

/// Flags that make one entry of a schema public: `{ behestKey: { type: "string", isPublic: true } }`.
struct PublicFlag: Sendable {
  let name: String
  /// The value that makes it public; nil for `true`.
  let text: String?

  static let all: [PublicFlag] = [
    // Modelence's `configSchema`, SvelteKit's `defineEnvVars`, Astro's `envField`.
    PublicFlag(name: "isPublic", text: nil), PublicFlag(name: "public", text: nil),
    PublicFlag(name: "context", text: "client"),
  ]
}
