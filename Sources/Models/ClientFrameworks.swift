package import Flow

extension Model {
  /// Where client and server code begins in frameworks that are met less often, or that bring a
  /// server and a language of declarations with them.
  package static let clientFrameworks: Model = Model(
    "Client frameworks",
    [Fact].modelence + .redwood + .serverComponents + .vike + .fresh + .meteor + .wasp)
}

/// What a script's name ends with.
private let script = "{ts,tsx,js,jsx,mts,mjs}"

extension [Fact] {
  fileprivate static let modelence: [Fact] = {
    let modelence = Framework(packages: ["modelence"])
    return [
      .clientEntry(
        BundleFiles(modelence, "src/client/**/*.\(script)"), reason: "Modelence's client folder"),
      .serverEntry(
        BundleFiles(modelence, "src/server/**/*.\(script)"), reason: "Modelence's server folder"),
      .serverModules(["modelence/server"]),
      .clientModules(["modelence/client"]),
    ]
  }()

  fileprivate static let redwood: [Fact] = {
    let web = Framework(
      packages: ["@redwoodjs/web", "@redwoodjs/core", "@cedarjs/web"], files: ["redwood.toml"])
    return [
      .clientEntry(
        BundleFiles(
          web, "{web/,}src/{App,Routes,index,entry.client}.\(script)",
          "{web/,}src/pages/**/*.\(script)"),
        reason: "Redwood's web side"),
      .serverEntry(BundleFiles(web, "api/src/**/*.\(script)"), reason: "Redwood's API side"),
      .serverEntry(
        BundleFiles(
          Framework(packages: ["@redwoodjs/api", "@cedarjs/api"]),
          "src/{functions,graphql,services,directives}/**/*.\(script)"),
        reason: "Redwood's API side"),
    ]
  }()

  /// Frameworks whose components run on the server unless they say otherwise.
  fileprivate static let serverComponents: [Fact] = [
    .serverEntry(
      BundleFiles(
        Framework(packages: ["waku"]), "src/pages/**/*.\(script)",
        "src/{entries,server-entry,waku.server}.\(script)", "src/{api,middleware}/**/*.\(script)"),
      reason: "a server file of Waku"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["waku"]), "src/{main,client-entry,waku.client}.\(script)"),
      reason: "Waku's client"),
    .serverEntry(
      BundleFiles(
        Framework(packages: ["rwsdk", "@redwoodjs/sdk"]), "src/worker.\(script)",
        "src/app/pages/**/*.\(script)"),
      reason: "a server file of RedwoodSDK"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["rwsdk", "@redwoodjs/sdk"]), "src/client.\(script)"),
      reason: "RedwoodSDK's client"),
  ]

  fileprivate static let vike: [Fact] = {
    let vike = Framework(packages: ["vike", "vite-plugin-ssr"])
    // What runs on both sides.
    let universal = BundleFiles(
      vike, "**/+{Page,Layout,Head,Wrapper,Loading}.{ts,tsx,js,jsx,vue,svelte}",
      "**/+{onCreateApp,onBeforeRoute,route}.\(script)", "**/+*.shared.*",
      "**/*.page.{tsx,jsx,vue}")
    return [
      .clientEntry(universal, reason: "a page of Vike"),
      .clientEntry(
        BundleFiles(
          vike,
          "**/+{onRenderClient,onHydrationEnd,onPageTransitionStart,onPageTransitionEnd}.\(script)",
          "**/+{client,onBeforeRenderClient,onAfterRenderClient}.\(script)", "**/+*.client.*",
          "**/*.page.client.\(script)"),
        reason: "a client hook of Vike"),
      .serverEntry(
        BundleFiles(
          vike, "**/+{data,guard,onBeforeRender,onRenderHtml,onBeforePrerenderStart}.\(script)",
          "**/*.page.server.\(script)"),
        reason: "a server hook of Vike"),
      .serverEntry(
        BundleFiles(vike, "**/*.telefunc.\(script)"), reason: "a function that Telefunc serves"),
      .serverEntry(universal, reason: "a page of Vike, rendered on the server first"),
      .serverBoundary(BundleFiles(vike, "**/*.server.\(script)", "**/*.telefunc.\(script)")),
    ]
  }()

  fileprivate static let fresh: [Fact] = {
    let fresh = Framework(
      packages: ["fresh", "$fresh", "@fresh/core"], files: ["fresh.config.*"])
    return [
      .clientEntry(
        BundleFiles(fresh, "islands/**/*.\(script)", "routes/**/(_islands)/**/*.\(script)"),
        reason: "an island of Fresh"),
      .serverEntry(
        BundleFiles(
          fresh, "routes/**/*.\(script)", "{main,dev}.ts", except: ["routes/**/(_islands)/**"]),
        reason: "a route of Fresh"),
    ]
  }()

  fileprivate static let meteor: [Fact] = {
    let meteor = Framework(packages: ["meteor-node-stubs"], files: [".meteor"])
    return [
      .clientEntry(BundleFiles(meteor, "client/**/*.\(script)"), reason: "Meteor's client folder"),
      .entryList(
        EntryList(
          BundleFiles(meteor, "package.json"), members: ["client"], reason: "the client module")),
      .serverEntry(
        BundleFiles(meteor, "server/**/*.\(script)", "private/**"),
        reason: "Meteor's server folder"),
      .serverBoundary(BundleFiles(meteor, "server/**", "imports/**/server/**")),
    ]
  }()

  /// Wasp: its declarations name the files, in a language of their own or in TypeScript.
  fileprivate static let wasp: [Fact] = {
    let declarations = BundleFiles(
      Framework(packages: ["wasp"], files: ["main.wasp", "main.wasp.ts"]), "main.wasp{,.ts}")
    return [
      .entryList(
        EntryList(declarations, members: ["page", "client"], reason: "Wasp's client")),
      .entryList(
        EntryList(
          declarations,
          members: [
            "server", "query", "action", "api", "apiNamespace", "job", "webSocket", "crud", "db",
          ], isServers: true, reason: "Wasp's server")),
    ]
  }()
}
