package import Flow

extension Model {
  /// Where client code begins in applications without a server of their own: single pages, mobile and
  /// desktop apps, browser extensions; and what by itself is a client's or a server's.
  package static let clientApps: Model = Model(
    "Client apps",
    [Fact].singlePages + .autoImports + .nativeApps + .desktopApps + .extensions + .backends
      + .evidence)
}

private let script = "{ts,tsx,js,jsx,mts,mjs}"

extension [Fact] {
  /// Single-page applications whose page names no script, or is made by the tool. Those of Vite
  /// begin in the page itself.
  fileprivate static let singlePages: [Fact] = [
    .clientEntry(
      BundleFiles(
        Framework(packages: ["react-scripts", "@craco/craco", "react-app-rewired"]),
        "src/index.{ts,tsx,js,jsx}", "src/service-worker.{ts,js}"),
      reason: "the entry of a Create React App app"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["@angular/core"], files: ["angular.json"]), "src/main.{ts,js}",
        "{apps,projects}/*/src/main.{ts,js}"),
      reason: "the entry of an Angular app"),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["@angular/core"]), "angular.json"),
        members: ["main", "browser", "polyfills"], reason: "the entry of an Angular app")),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["@angular/core"]), "angular.json"),
        members: ["server", "ssr"], isServers: true, reason: "Angular's server")),
    .serverEntry(
      BundleFiles(
        Framework(packages: ["@angular/ssr", "@angular/platform-server"]),
        "{,src/}{server,main.server}.ts", "src/app/app.config.server.ts"),
      reason: "Angular's server"),
    .clientEntry(
      BundleFiles(Framework(packages: ["@vue/cli-service"]), "src/main.{ts,js}"),
      reason: "the entry of a Vue CLI app"),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["@vue/cli-service"]), "vue.config.{js,ts,cjs,mjs}"),
        members: ["pages", "entry"], reason: "a page's entry")),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["quasar"], files: ["quasar.config.*"]), "src/App.vue",
        "src/boot/**/*.{ts,js}", "src-pwa/**/*.{ts,js}", "src-bex/**/*.{ts,js}"),
      reason: "a file of a Quasar app"),
    .serverEntry(
      BundleFiles(
        Framework(packages: ["quasar"], files: ["quasar.config.*"]), "src-ssr/**/*.{ts,js}",
        "src-electron/electron-main.*"),
      reason: "Quasar's server side"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["ember-cli", "ember-source"]),
        "app/{app,router}.{ts,js}", "app/{routes,controllers,components,services}/**/*.{ts,js,gts}"),
      reason: "a file of an Ember app"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["@docusaurus/core"], files: ["docusaurus.config.*"]),
        "src/{pages,theme}/**/*.\(script)", "{docs,blog,src/pages}/**/*.mdx"),
      reason: "a page of Docusaurus"),
    .entryList(
      EntryList(
        BundleFiles(
          Framework(packages: ["@docusaurus/core"]), "docusaurus.config.{ts,js,mjs,cjs}"),
        members: ["clientModules"], reason: "a client module")),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["laravel-vite-plugin", "laravel-mix"], files: ["artisan"]),
        "resources/js/app.\(script)", "resources/js/Pages/**/*.{vue,tsx,jsx,svelte}"),
      reason: "the entry of a Laravel app's pages"),
    .entryList(
      EntryList(
        BundleFiles(Framework(packages: ["laravel-mix"]), "webpack.mix.{js,mjs,cjs}"),
        members: ["js", "ts"], reason: "the entry of a Laravel app's pages")),
    .clientEntry(
      BundleFiles(
        Framework(
          packages: [
            "vite-plugin-ruby", "vite-plugin-rails", "@hotwired/turbo-rails", "@hotwired/stimulus",
            "@rails/ujs", "@rails/actioncable", "@rails/activestorage", "shakapacker",
            "@rails/webpacker",
          ], files: ["Gemfile"]),
        "app/javascript/{application,index}.\(script)",
        "app/{javascript,frontend}/{entrypoints,packs}/**/*.\(script)"),
      reason: "the entry of a Rails app's pages"),
    .clientEntry(
      BundleFiles(
        Framework(
          packages: ["phoenix", "phoenix_live_view", "phoenix_html"], files: ["mix.exs"]),
        "{assets/,}js/app.\(script)"),
      reason: "the entry of a Phoenix app's pages"),
  ]

  /// Plugins of bundlers that add imports by the names that are used.
  fileprivate static let autoImports: [Fact] = {
    let plugin = Framework(packages: ["unplugin-auto-import"])
    let settings = BundleFiles(
      plugin, "{vite,webpack,rspack,rsbuild,quasar,vue,astro}.config.{ts,js,mts,mjs,cjs}")
    return [
      .autoImported(
        BundleFiles(plugin, "auto-imported/*.{ts,js,mts,mjs}"), for: BundleFiles(plugin, "**")),
      .folderSetting(FolderSetting(in: settings, "plugins", "dirs", standsFor: "auto-imported")),
    ]
  }()

  fileprivate static let nativeApps: [Fact] = {
    let expo = Framework(packages: ["expo"])
    let native = Framework(packages: ["react-native"], unless: ["expo"])
    let server = ["**/*+{api,middleware,html}.*"]
    return [
      .clientEntry(
        BundleFiles(expo, "{app,src/app}/**/*.{ts,tsx,js,jsx}", except: server),
        reason: "a screen of an Expo app"),
      .clientEntry(
        BundleFiles(expo, "{index,App}.{ts,tsx,js,jsx}", "src/{index,App}.{ts,tsx,js,jsx}"),
        reason: "the entry of an Expo app"),
      .serverEntry(
        BundleFiles(expo, "{app,src/app}/**/*+{api,middleware,html}.{ts,tsx,js,jsx}"),
        reason: "an API route of an Expo app"),
      .clientEntry(
        BundleFiles(
          native, "{index,App}.{ts,tsx,js,jsx}", "index.{ios,android,native}.{ts,tsx,js,jsx}"),
        reason: "the entry of a React Native app"),
      .keepsWholeModules(Framework(packages: ["expo", "react-native"])),
    ]
  }()

  /// Electron's renderer begins in its page. The main process runs on the user's machine, and is no
  /// browser.
  fileprivate static let desktopApps: [Fact] = {
    let electron = Framework(
      packages: ["electron", "electron-vite", "@electron-forge/cli"],
      files: ["electron.vite.config.*", "forge.config.*"])
    return [
      .clientEntry(
        BundleFiles(
          electron, "**/preload.{ts,js,mjs,cjs}", "**/preload/index.{ts,js,mjs,cjs}"),
        reason: "Electron's preload script"),
      .entryList(
        EntryList(
          BundleFiles(
            electron, "{,app/,src/,electron/,main/,src/main/,src/electron/}*.{js,cjs,mjs,ts}"),
          members: ["preload"], reason: "Electron's preload script")),
      // webpack's plugin of Electron Forge, then Vite's.
      .entryList(
        EntryList(
          BundleFiles(electron, "forge.config.{js,cjs,mjs,ts}", "package.json"),
          members: ["entryPoints"], reason: "Electron's renderer")),
      .entryList(
        EntryList(
          BundleFiles(electron, "forge.config.{js,cjs,mjs,ts}"), members: ["entry"],
          unless: [.init("target", values: ["main"])], reason: "Electron's preload script")),
      .clientEntry(
        BundleFiles(electron, "{,src/}renderer.{ts,tsx,js,jsx}"), reason: "Electron's renderer"),
    ]
  }()

  fileprivate static let extensions: [Fact] = [
    .entryList(
      EntryList(
        BundleFiles(nil, "manifest.json"),
        members: ["service_worker", "scripts", "js"], reason: "a script of the extension")),
    .entryList(
      EntryList(
        BundleFiles(
          Framework(packages: [
            "@crxjs/vite-plugin", "vite-plugin-web-extension", "@samrum/vite-plugin-web-extension",
          ]), "{,src/}manifest.\(script)", "{,src/}manifest.config.\(script)",
          "vite.config.\(script)"),
        members: ["service_worker", "scripts", "js"], reason: "a script of the extension")),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["plasmo"]),
        "{,src/}{popup,options,sidepanel,newtab,background,content,devtools,sandbox}.\(script)",
        "{,src/}{popup,options,sidepanel,newtab,background,devtools,sandbox}/index.\(script)",
        "{,src/}{contents,tabs,panels,sandboxes}/**/*.\(script)",
        "{,src/}background/{messages,ports}/**/*.\(script)"),
      reason: "a script of the extension"),
    .clientEntry(
      BundleFiles(
        Framework(packages: ["wxt"], files: ["wxt.config.*"]),
        "{,src/}entrypoints/**/*.{ts,tsx,js,jsx,vue,svelte}"),
      reason: "a script of the extension"),
    .autoImported(
      BundleFiles(
        Framework(packages: ["wxt"]), "{,src/}{utils,composables,hooks,components}/*.\(script)",
        "{,src/}{utils,composables,hooks,components}/*/index.\(script)"),
      for: BundleFiles(Framework(packages: ["wxt"]), "**")),
    .folderSetting(
      FolderSetting(
        in: BundleFiles(Framework(packages: ["wxt"]), "wxt.config.{ts,js,mts,mjs}"), "srcDir",
        standsFor: "src")),
    .folderSetting(
      FolderSetting(
        in: BundleFiles(Framework(packages: ["wxt"]), "wxt.config.{ts,js,mts,mjs}"),
        "entrypointsDir", standsFor: "entrypoints")),
  ]

  /// Folders of functions that run on a server.
  fileprivate static let backends: [Fact] = [
    .entryList(
      EntryList(
        BundleFiles(nil, "wrangler.{toml,json,jsonc}"), members: ["main"], isServers: true,
        reason: "a Worker of Cloudflare")),
    .entryList(
      EntryList(
        BundleFiles(nil, "serverless.{yml,yaml,json}"), members: ["handler"], isServers: true,
        reason: "a function of Serverless")),
    .listeners(["serve", "createAdaptorServer"], of: "@hono/node-server"),
    .folderServers(["static"], of: "express"),
    .folderServers([], of: "serve-static"),
    .folderServers([], of: "sirv"),
    .folderServers([], of: "koa-static"),
    .folderServers([], of: "@fastify/static"),
    .folderServers(["serveStatic"], of: "hono/bun"),
    .folderServers(["serveStatic"], of: "hono/deno"),
    .folderServers(["serveStatic"], of: "@hono/node-server/serve-static"),
    .folderServers(["staticPlugin"], of: "@elysiajs/static"),
    .folderServers(["forRoot"], of: "@nestjs/serve-static"),
    .listeners(["startStandaloneServer"], of: "@apollo/server/standalone"),
    .listeners(["serve"], of: "srvx"),
    .folderLoaders(["@fastify/autoload", "require-directory", "require-all", "awilix"]),
    .folderReaders(["readdir", "readdirSync", "opendir"], of: "node:fs"),
    .folderReaders(["readdir", "opendir"], of: "node:fs/promises"),
    .folderReaders([], of: "glob"),
    .folderReaders([], of: "fast-glob"),
    .folderReaders([], of: "globby"),
    .folderReaders([], of: "tinyglobby"),
    // Where the starters of Fastify's own command line put what is loaded.
    .serverEntry(
      BundleFiles(
        Framework(packages: ["@fastify/autoload"]),
        "{,src/,server/}{routes,plugins}/**/*.{ts,js,mts,mjs,cts,cjs}"),
      reason: "a plugin that Fastify loads"),
    .serverEntry(
      BundleFiles(
        nil, "supabase/functions/**", "netlify/{functions,edge-functions}/**",
        "appwrite/functions/**", "convex/**", "amplify/**"),
      reason: "a server function"),
    .serverEntry(
      BundleFiles(
        Framework(packages: ["@vercel/node", "vercel"], files: ["vercel.json"], unless: ["next"]),
        "api/**/*.\(script)"),
      reason: "a function of Vercel"),
    .serverEntry(
      BundleFiles(
        Framework(
          packages: [
            "firebase-functions", "@google-cloud/functions-framework", "wrangler", "aws-lambda",
            "serverless", "@azure/functions",
          ]), "functions/**/*.\(script)", "src/index.{ts,js}", "src/functions/**/*.\(script)"),
      reason: "a server function"),
  ]

  /// What by itself shows where code runs.
  fileprivate static let evidence: [Fact] = [
    .clientModules([
      "react-dom/client", "react-native", "expo-router", "expo-constants", "preact/hooks",
      "vue-router",
    ]),
    .clientNames(
      ["useState", "useEffect", "useRef", "useReducer", "useLayoutEffect", "useSyncExternalStore"],
      of: "react"),
    .clientNames(
      ["useRouter", "usePathname", "useSearchParams", "useParams", "useSelectedLayoutSegment"],
      of: "next/navigation"),
    .rendersComponents(Framework(packages: ["astro"], files: ["astro.config.*"])),
    .pageSimulators([
      "puppeteer", "puppeteer-core", "playwright", "playwright-core", "@playwright/test", "jsdom",
      "happy-dom", "linkedom", "cheerio", "selenium-webdriver", "vscode",
    ]),
    .serverPackages([
      "express", "fastify", "hono", "koa", "next/server", "@nestjs/core", "@nestjs/common",
      "@hapi/hapi", "@hono/node-server", "h3", "restify", "polka", "ink", "@react-email/render",
    ]),
  ]
}
