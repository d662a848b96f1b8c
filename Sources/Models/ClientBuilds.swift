package import Flow

extension Model {
  /// What bundlers are told to build for browsers: in their configuration files, in scripts that call
  /// them, in the commands of a package. Options as of webpack 5, Rspack 1, Rsbuild 1, Vite 6,
  /// esbuild 0.24, Bun 1.2, Rollup 4.
  package static let clientBuilds = Model(
    "Client builds", [Fact].configurations + .buildScripts + .commands + .workers)
}

/// What is external is not in the bundle.
private let sdkOutside = EntryList.Setting(
  "external", values: ["@behest/client-ts", "@behest/*", "./node_modules/*"])
private let sdkOutsideByFlag = ["--external:@behest", "--external @behest", "--external:*"]

private let module = "{ts,js,mjs,cjs,mts,cts}"

/// Builds that are for no browser.
private let notForBrowsers: [EntryList.Setting] = [
  .init("target", values: ["node*", "async-node*", "electron-main", "electron*-preload", "bun"]),
  .init("output", "target", values: ["node"]),
  .init("output", "libraryTarget", values: ["commonjs*"]),
  .init("output", "library", "type", values: ["commonjs*", "module"]),
]

extension [Fact] {
  fileprivate static let configurations: [Fact] = [
    .entryList(
      EntryList(
        BundleFiles(
          Framework(
            packages: ["webpack", "@rspack/core", "webpack-cli"],
            files: ["webpack.config.*", "rspack.config.*"]),
          "{webpack,rspack}*.\(module)", "{webpack,config,build}/{webpack,rspack}*.\(module)"),
        members: ["entry"], unless: notForBrowsers, reason: "an entry of the bundle")),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["@rsbuild/core"]), "rsbuild.config.\(module)"),
        members: ["entry"], unless: notForBrowsers, reason: "an entry of the bundle")),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["@rsbuild/core"], unless: ["@rslib/core", "@rspress/core"]),
        "src/index.{ts,tsx,js,jsx}"),
      reason: "the entry of an Rsbuild app"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["@modern-js/app-tools"]), "src/{App,index,entry}.{ts,tsx,js,jsx}",
        "src/routes/**/{page,layout}.{tsx,jsx}"),
      reason: "a page of Modern.js"),
    .serverBoundary(
      BundleFiles(
        Framework(packages: ["@modern-js/app-tools"]), "src/routes/**/*.data.\(module)",
        "{api,server}/**/*.\(module)")),
    // `ssr: true` of Vite: what is built is the server.
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["vite"]), "vite*.config.\(module)"), members: ["input"],
        unless: [.init("ssr", values: ["true"]), .init("target", values: ["node*"])],
        reason: "an entry of the bundle")),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["parcel"]), "package.json"), members: ["source"],
        unless: [.init("context", values: ["node", "electron-main"])],
        reason: "an entry of the bundle")),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["rollup"]), "rollup*.config.\(module)"),
        members: ["input"], where: [.init("output", "format", values: ["iife", "system"])],
        reason: "an entry of the bundle")),
  ]

  /// Scripts that call a bundler. esbuild and Bun build for browsers unless they are told otherwise.
  fileprivate static let buildScripts: [Fact] = {
    let builds =
      "{,scripts/,build/,tools/,config/,bin/}{*build*,*bundle*,dev,watch,start}.\(module)"
    return [
      .entryList(
        EntryList(
          BundleFiles(Framework(packages: ["esbuild"]), builds), members: ["entryPoints"],
          where: [.init("bundle", values: ["true"])],
          unless: [
            .init("platform", values: ["node", "neutral"]), .init("packages", values: ["external"]),
            .init("format", values: ["cjs"]), .init("target", values: ["node*"]), sdkOutside,
          ], reason: "an entry of the bundle")),
      .entryList(
        EntryList(
          BundleFiles(Framework(packages: ["bun-types", "@types/bun"]), builds),
          members: ["entrypoints"],
          unless: [
            .init("target", values: ["bun", "node"]), .init("packages", values: ["external"]),
            sdkOutside,
          ], reason: "an entry of the bundle")),
    ]
  }()

  fileprivate static let commands: [Fact] = [
    .entryCommand(
      EntryCommand(
        "esbuild", where: ["--bundle"],
        unless: [
          "--platform node", "--platform neutral", "--packages external", "--format cjs",
          "--target node",
        ] + sdkOutsideByFlag)),
    .entryCommand(
      EntryCommand(
        "bun", "build",
        unless: ["--target node", "--target bun", "--compile", "--packages external"]
          + sdkOutsideByFlag)),
    .entryCommand(EntryCommand("browserify", unless: ["--node", "--bare"])),
    .entryCommand(EntryCommand("parcel", "build", unless: ["--target node", "--target main"])),
    .entryCommand(EntryCommand("parcel", unless: ["build", "--target node", "--target main"])),
  ]

  /// Service workers that a build tool makes of a source that its configuration names.
  fileprivate static let workers: [Fact] = [
    .entryList(
      EntryList(
        BundleFiles(
          Framework(packages: [
            "@serwist/next", "@serwist/vite", "@serwist/build", "@ducanh2912/next-pwa", "next-pwa",
            "workbox-webpack-plugin", "workbox-build", "workbox-cli", "@serwist/turbopack",
          ]),
          "{next,vite,vue,workbox,serwist,webpack}*.config.\(module)", "workbox-config.\(module)",
          "app/serwist/**/route.ts", "craco.config.\(module)"),
        members: ["swSrc"], reason: "the service worker")),
    .entryList(
      EntryList(
        BundleFiles(
          Framework(packages: [
            "vite-plugin-pwa", "@vite-pwa/nuxt", "@vite-pwa/astro", "@vite-pwa/sveltekit",
          ]), "{vite,nuxt,astro}.config.\(module)"),
        members: ["filename"], folder: "srcDir", reason: "the service worker")),
  ]
}
