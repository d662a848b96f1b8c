/// A function or class that puts what it is given into what clients receive.
struct InliningCall: Sendable {
  let names: [String]
  /// The modules or global objects that it comes from; empty where its name is proof enough.
  let modules: [String]
  /// The members of the argument that lead to the entries.
  let path: [String]
  /// Which argument it is.
  let position: Int
  /// Whether the names of the entries are those of variables, and what they are given is what to use
  /// where a variable is not set.
  let isFilled: Bool
  /// Whether the entries may be objects of entries.
  let isDeep: Bool
  /// The files that may call it, by their names without the ending; empty for any.
  let files: Set<String>
  /// What messages call it; nil for its own name.
  let setting: String?
  /// Entries of these names are options, and go nowhere.
  let except: Set<String>

  private init(
    _ names: String..., from modules: [String] = [], path: String..., position: Int = 0,
    isFilled: Bool = false, isDeep: Bool = false, files: Set<String> = [],
    as setting: String? = nil, except: Set<String> = []
  ) {
    self.except = except
    self.setting = setting
    self.names = names
    self.modules = modules
    self.path = path
    self.position = position
    self.isFilled = isFilled
    self.isDeep = isDeep
    self.files = files
  }

  static let all: [InliningCall] = [
    // webpack and Rspack.
    InliningCall("DefinePlugin", isDeep: true),
    // That of webpack, and vite-plugin-environment.
    InliningCall("EnvironmentPlugin", isFilled: true),
    InliningCall("HtmlWebpackPlugin", "HtmlRspackPlugin", path: "templateParameters"),
    InliningCall("replace", "default", from: replacers, except: ["values"]),
    InliningCall("replace", "default", from: replacers, path: "values"),
    InliningCall("injectProcessEnv"),
    InliningCall("build", "context", "transform", "buildSync", from: ["esbuild"], path: "define"),
    InliningCall("build", from: ["Bun", "bun"], path: "define"),
    // Vite's configuration in a file of another name.
    InliningCall("defineConfig", "mergeConfig", from: viteModules, path: "define", as: "define"),
    InliningCall("mergeConfig", from: viteModules, path: "define", position: 1, as: "define"),
    InliningCall("build", "createServer", from: ["vite"], path: "define", as: "define"),
    InliningCall("createHtmlPlugin", path: "inject", "data"),
    InliningCall("ViteEjsPlugin", "VitePluginMetaEnv"),
    InliningCall("makeEnvPublic", from: ["next-runtime-env"]),
    InliningCall("createEnv", path: "client"),
    InliningCall("createEnv", path: "shared"),
    // Gatsby writes a page's context into its data.
    InliningCall("createPage", path: "context", files: ["gatsby-node"]),
    // Tuist's property list of an app, of which Xcode fills the variables in.
    InliningCall(
      "extendingDefault", "dictionary", isFilled: true, files: ["Project"], as: "infoPlist"),
  ]

  private static let viteModules = ["vite", "vitest/config"]
  private static let replacers = ["@rollup/plugin-replace", "rollup-plugin-replace"]

  /// Values of `target` and `platform` with which nothing is built for a client.
  static let serverTargets: Set<String> = ["node", "async-node", "electron-main", "bun", "neutral"]

  /// Those with which something is.
  static let clientTargets: Set<String> = [
    "web", "browser", "webworker", "electron-renderer", "electron-preload",
  ]
}
