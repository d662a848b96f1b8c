/// A place in a tool's configuration from which a value gets into what clients receive, whatever its
/// name: data, so that a further tool is a further line.
struct ConfigurationSink: Sendable {
  /// The names of the files without their last ending; `*` at the end for any.
  let files: [String]
  /// A package that must be near, where the file's name alone does not tell the tool.
  let package: String?
  /// The members that lead to the entries; they are read at any depth where `isDeep`.
  let path: [String]
  let isDeep: Bool

  private init(
    _ files: String..., path: String..., isDeep: Bool = false, with package: String? = nil
  ) {
    self.files = files
    self.path = path
    self.isDeep = isDeep
    self.package = package
  }

  /// Whether the setting is one of a file, by its path.
  func isIn(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return files.contains { file in
      file.hasSuffix("*") ? stem.hasPrefix(file.dropLast()) : stem == file
    }
  }

  static let all: [ConfigurationSink] = [
    // Next.js inlines these in the client; `serverRuntimeConfig` and `defineServer` it does not.
    ConfigurationSink("next.config", path: "env"),
    ConfigurationSink("next.config", path: "publicRuntimeConfig", isDeep: true),
    ConfigurationSink("next.config", path: "compiler", "define"),
    // Vite, and the tools that hand it a configuration.
    ConfigurationSink("vite.config", "vitest.config", "wxt.config", path: "define"),
    ConfigurationSink("vite.config", path: "environments", "client", "define"),
    ConfigurationSink(
      "astro.config", "nuxt.config", "quasar.config", "svelte.config", "app.config",
      path: "vite", "define"),
    ConfigurationSink("electron.vite.config", path: "renderer", "define"),
    ConfigurationSink("electron.vite.config", path: "preload", "define"),
    ConfigurationSink("electron.vite.config", path: "main", "define"),
    ConfigurationSink("main", path: "env", with: "storybook"),
    ConfigurationSink("wxt.config", path: "manifest", isDeep: true),
    ConfigurationSink("rsbuild.config", "rslib.config", "modern.config", path: "source", "define"),
    ConfigurationSink(
      "rsbuild.config", "rslib.config", "modern.config", path: "source", "globalVars"),
    ConfigurationSink(
      "rsbuild.config", "modern.config", path: "html", "templateParameters", isDeep: true),
    ConfigurationSink("nuxt.config", path: "runtimeConfig", "public", isDeep: true),
    ConfigurationSink("nuxt.config", path: "runtimeConfig", "app", isDeep: true),
    ConfigurationSink("nuxt.config", path: "appConfig", isDeep: true),
    // Nuxt 2.
    ConfigurationSink("nuxt.config", path: "env"),
    ConfigurationSink("nuxt.config", path: "publicRuntimeConfig", isDeep: true),
    ConfigurationSink("app.config", isDeep: true, with: "nuxt"),
    ConfigurationSink("gatsby-config", path: "siteMetadata", isDeep: true),
    ConfigurationSink("docusaurus.config", path: "customFields", isDeep: true),
    ConfigurationSink("docusaurus.config", path: "themeConfig", isDeep: true),
    ConfigurationSink("app.config", path: "extra", isDeep: true, with: "expo"),
    ConfigurationSink("app.config", path: "expo", "extra", isDeep: true, with: "expo"),
    // Angular bundles its environment files.
    ConfigurationSink("environment", "environment.*", isDeep: true, with: "@angular/core"),
    ConfigurationSink("environment", path: "APP", isDeep: true, with: "ember-cli"),
    ConfigurationSink("quasar.config", path: "build", "env"),
    ConfigurationSink("quasar.config", path: "build", "rawDefine"),
    ConfigurationSink("stencil.config", "snowpack.config", path: "env"),
    ConfigurationSink("capacitor.config", isDeep: true),
    ConfigurationSink("config", path: "define", with: "umi"),
    ConfigurationSink("index", path: "env", with: "@tarojs/cli"),
  ]
}

/// A function or class that puts what it is given into what clients receive.
struct InliningCall: Sendable {
  let names: [String]
  /// The modules that it comes from; empty where its name is proof enough.
  let modules: [String]
  /// The members of its first argument that lead to the entries.
  let path: [String]

  private init(_ names: String..., from modules: [String] = [], path: String...) {
    self.names = names
    self.modules = modules
    self.path = path
  }

  static let all: [InliningCall] = [
    // webpack and Rspack; vite-plugin-environment has the second name, too.
    InliningCall("DefinePlugin", "EnvironmentPlugin"),
    InliningCall("HtmlWebpackPlugin", path: "templateParameters"),
    InliningCall("replace", "default", from: ["@rollup/plugin-replace", "rollup-plugin-replace"]),
    InliningCall(
      "replace", "default", from: ["@rollup/plugin-replace", "rollup-plugin-replace"],
      path: "values"),
    InliningCall("injectProcessEnv"),
    InliningCall("build", "context", "transform", "buildSync", from: ["esbuild"], path: "define"),
    InliningCall("createHtmlPlugin", path: "inject", "data"),
    InliningCall("ViteEjsPlugin", "VitePluginMetaEnv"),
    InliningCall("makeEnvPublic", from: ["next-runtime-env"]),
    InliningCall("createEnv", path: "client"),
    InliningCall("createEnv", path: "shared"),
  ]

  /// Values of `target` and `platform` with which nothing is built for a client.
  static let serverTargets: Set<String> = ["node", "async-node", "electron-main", "bun", "neutral"]
}

/// Settings that let names through to the client by their beginning.
enum PrefixSetting {
  static let names: Set<String> = ["envPrefix", "publicPrefix", "clientPrefix"]

  /// Names of the key that a prefix may be the beginning of.
  static let secrets = [
    "BEHEST_KEY", "BEHEST_API_KEY", "BEHEST_SIGNING_KEY_PEM", "BEHEST_PRIVATE_KEY",
    "BEHEST_SECRET_KEY",
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
