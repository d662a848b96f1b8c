package import Flow

extension Model {
  /// Where client and server code begins in applications of a framework of their own. Each needs its
  /// tool in the manifest or a configuration file: a folder's name alone proves nothing.
  package static let clientBundles: Model = Model(
    "Client bundles",
    [Fact].next + .reactRouter + .svelteKit + .nuxt + .astroSite + .solidStart + .tanStackStart
      + .qwik + .gatsby)
}

/// What a script's name ends with.
private let script = "{ts,tsx,js,jsx,mts,mjs}"
private let module = "{ts,js,mts,mjs}"

extension [Fact] {
  fileprivate static let next: [Fact] = {
    let next = Framework(packages: ["next"], files: ["next.config.*"])
    let pages = "{,src/}pages/**/*.{ts,tsx,js,jsx,mdx}"
    let server = ["{,src/}pages/api/**", "{,src/}pages/_{document,middleware}.*"]
    return [
      .clientEntry(BundleFiles(next, pages, except: server), reason: "a page of the Pages Router"),
      .entryEndings(
        EntryEndings(
          of: BundleFiles(next, pages, except: server),
          in: BundleFiles(next, "next.config.{js,mjs,ts,mts,cjs}"), member: "pageExtensions")),
      .clientEntry(
        BundleFiles(next, "{,src/}instrumentation-client.*"), reason: "instrumentation-client"),
      .serverEntry(
        BundleFiles(next, "{,src/}pages/api/**", "{,src/}pages/_document.*"),
        reason: "an API route of the Pages Router"),
      .serverEntry(
        BundleFiles(next, pages, except: server),
        reason: "a page of the Pages Router, rendered on the server first"),
      .serverEntry(
        BundleFiles(
          next,
          "{,src/}app/**/{page,layout,template,loading,error,not-found,default,route}.\(script)",
          "{,src/}app/**/page.mdx",
          "{,src/}app/**/{sitemap,robots,manifest,icon,apple-icon}.\(script)",
          "{,src/}app/**/{opengraph,twitter}-image.\(script)"),
        reason: "a server file of the App Router"),
      .serverEntry(
        BundleFiles(next, "{,src/}{middleware,proxy,instrumentation}.\(module)"),
        reason: "a server file of Next.js"),
      .strippedExports(
        BundleFiles(next, pages), ["getServerSideProps", "getStaticProps", "getStaticPaths"]),
      .serverModules(["server-only", "next/headers"]),
    ]
  }()

  /// React Router's framework mode and Remix. The router by itself runs its loaders in the browser.
  fileprivate static let reactRouter: [Fact] = {
    let router = Framework(
      packages: ["@react-router/dev", "@remix-run/dev", "@remix-run/react"],
      files: ["react-router.config.*", "remix.config.*"])
    let settings = BundleFiles(router, "{react-router,remix,vite}.config.\(module)")
    let routes = BundleFiles(
      router, "app/root.\(script)", "app/routes/*.\(script)", "app/routes/**/*.{tsx,jsx}",
      "app/routes/**/{route,index,_index,layout,_layout}.{ts,js}")
    return [
      .clientEntry(routes, reason: "a route module"),
      .folderSetting(FolderSetting(in: settings, "appDirectory", standsFor: "app")),
      .folderSetting(FolderSetting(in: settings, "plugins", "appDirectory", standsFor: "app")),
      .clientEntry(BundleFiles(router, "app/entry.client.\(script)"), reason: "entry.client"),
      .entryList(
        EntryList(BundleFiles(router, "app/routes.\(module)"), reason: "a route module")),
      .entryList(
        EntryList(
          BundleFiles(router, "app/routes.\(module)"), isServers: true,
          reason: "a route's loaders and actions")),
      .serverEntry(
        BundleFiles(
          router, "app/entry.server.\(script)", "server.\(module)", "server/**/*.\(module)",
          "workers/*.\(module)", "app/root.\(script)", "app/routes/**/*.\(script)"),
        reason: "a route's loaders and actions"),
      .serverBoundary(BundleFiles(router, "**/*.server.\(script)", "**/.server/**")),
      .strippedExports(
        BundleFiles(router, "app/**/*.\(script)"),
        ["loader", "action", "headers", "middleware", "unstable_middleware", "ServerComponent"]),
    ]
  }()

  fileprivate static let svelteKit: [Fact] = {
    let kit = Framework(packages: ["@sveltejs/kit"])
    let settings = BundleFiles(kit, "svelte.config.\(module)")
    return [
      .folderSetting(
        FolderSetting(in: settings, "kit", "files", "routes", standsFor: "src/routes")),
      .folderSetting(FolderSetting(in: settings, "kit", "files", "lib", standsFor: "src/lib")),
      .folderSetting(
        FolderSetting(in: settings, "kit", "files", "params", standsFor: "src/params")),
      .clientEntry(
        BundleFiles(kit, "src/routes/**/+{page,layout,error}*.svelte"),
        reason: "a page of SvelteKit"),
      .clientEntry(
        BundleFiles(kit, "src/routes/**/+{page,layout}.{ts,js}"), reason: "a universal load"),
      .clientEntry(
        BundleFiles(
          kit, "src/hooks.{ts,js}", "src/hooks.client.{ts,js}", "src/service-worker.{ts,js}",
          "src/service-worker/index.{ts,js}", "src/params/*.{ts,js}"),
        reason: "a file that SvelteKit sends to the browser"),
      .serverEntry(
        BundleFiles(
          kit, "src/routes/**/+{page,layout}.server.{ts,js}", "src/routes/**/+server.{ts,js}",
          "src/{hooks,instrumentation}.server.{ts,js}", "**/*.remote.{ts,js}"),
        reason: "a server file of SvelteKit"),
      .serverEntry(
        BundleFiles(
          kit, "src/routes/**/+{page,layout,error}*.svelte",
          "src/routes/**/+{page,layout}.{ts,js}"),
        reason: "a page of SvelteKit, rendered on the server first"),
      .serverBoundary(
        BundleFiles(
          kit, "src/lib/server/**", "**/*.server.{ts,js}", "**/*.remote.{ts,js}",
          "src/routes/**/+server.{ts,js}")),
      .serverModules(["$env/static/private", "$env/dynamic/private", "$app/server"]),
    ]
  }()

  /// Nuxt 2 to 4; the source folder is the package's, `app` or `src`.
  fileprivate static let nuxt: [Fact] = {
    let nuxt = Framework(packages: ["nuxt", "nuxt3", "nuxt-edge"], files: ["nuxt.config.*"])
    // Nuxt's server by itself.
    let nitro = Framework(
      packages: ["nitropack", "nitro"], files: ["nitro.config.*"],
      unless: ["nuxt", "nuxt3", "nuxt-edge"])
    let settings = BundleFiles(nuxt, "nuxt.config.\(module)")
    let universal = BundleFiles(
      nuxt, "{,app/,src/}{app,error}.vue", "{,app/,src/}app.config.\(module)",
      "{,app/,src/}{pages,layouts,components}/**/*.{vue,ts,tsx,js,jsx}",
      "{,app/,src/}{composables,middleware,plugins}/**/*.\(module)",
      except: ["**/*.server.*"])
    return [
      .clientEntry(universal, reason: "a universal file of Nuxt"),
      .serverEntry(
        BundleFiles(nuxt, "{,src/}server/**/*.\(module)", "{,app/,src/}plugins/*.server.*"),
        reason: "a server file of Nuxt"),
      .serverEntry(universal, reason: "a universal file of Nuxt"),
      .serverBoundary(BundleFiles(nuxt, "{,src/}server/**", "**/*.server.*")),
      .autoImported(
        BundleFiles(
          nuxt, "{,app/,src/}{composables,utils}/*.\(module)",
          "{,app/,src/}{composables,utils}/*/index.\(module)",
          "shared/{utils,types}/*.\(module)"),
        for: BundleFiles(nuxt, "**", except: ["{,src/}server/**"])),
      .autoImported(
        BundleFiles(nuxt, "{,src/}server/utils/**", "shared/{utils,types}/*.\(module)"),
        for: BundleFiles(nuxt, "{,src/}server/**")),
      .autoImportModules(["#imports"]),
      .folderSetting(FolderSetting(in: settings, "srcDir", standsFor: "app")),
      .folderSetting(FolderSetting(in: settings, "imports", "dirs", standsFor: "app/utils")),
      .folderSetting(FolderSetting(in: settings, "components", standsFor: "app/components")),
      .folderSetting(
        FolderSetting(in: settings, "components", "path", standsFor: "app/components")),
      .folderSetting(
        FolderSetting(in: settings, "components", "dirs", standsFor: "app/components")),
      .folderSetting(
        FolderSetting(in: settings, "components", "dirs", "path", standsFor: "app/components")),
      .folderSetting(FolderSetting(in: settings, "dir", "pages", standsFor: "app/pages")),
      .folderSetting(FolderSetting(in: settings, "dir", "plugins", standsFor: "app/plugins")),
      .folderSetting(
        FolderSetting(in: settings, "dir", "middleware", standsFor: "app/middleware")),
      .folderSetting(FolderSetting(in: settings, "dir", "layouts", standsFor: "app/layouts")),
      .folderSetting(FolderSetting(in: settings, "serverDir", standsFor: "server")),
      .serverEntry(
        BundleFiles(
          nitro, "{,server/,src/}{api,routes,middleware,plugins,tasks}/**/*.\(module)"),
        reason: "a file that Nitro loads"),
      .autoImported(
        BundleFiles(nitro, "{,server/,src/}utils/**"), for: BundleFiles(nitro, "**")),
    ]
  }()

  fileprivate static let astroSite: [Fact] = {
    let astro = Framework(packages: ["astro"], files: ["astro.config.*"])
    return [
      .folderSetting(
        FolderSetting(
          in: BundleFiles(astro, "astro.config.\(module)"), "srcDir", standsFor: "src")),
      .serverEntry(
        BundleFiles(
          astro, "src/pages/**/*.{astro,mdx,ts,js,mts,mjs}",
          "src/content/**/*.mdx", "src/middleware.\(module)",
          "src/middleware/index.\(module)", "src/actions/**/*.\(module)",
          "src/content.config.\(module)"),
        reason: "a server file of Astro"),
      .serverModules(["astro:env/server"]),
    ]
  }()

  fileprivate static let solidStart: [Fact] = {
    let solid = Framework(packages: ["@solidjs/start", "solid-start"])
    return [
      .folderSetting(
        FolderSetting(
          in: BundleFiles(solid, "app.config.\(module)"), "appRoot", standsFor: "src")),
      .clientEntry(
        BundleFiles(
          solid, "src/routes/**/*.{tsx,jsx}", "src/app.\(script)", "src/entry-client.\(script)",
          except: ["src/routes/api/**"]),
        reason: "a route of SolidStart"),
      .serverEntry(
        BundleFiles(
          solid, "src/entry-server.\(script)", "src/middleware*", "src/middleware/*",
          "src/routes/**/*.{ts,js}", "src/routes/api/**"),
        reason: "a server file of SolidStart"),
      .serverEntry(
        BundleFiles(solid, "src/routes/**/*.{tsx,jsx}", "src/app.\(script)"),
        reason: "a route of SolidStart, rendered on the server first"),
    ]
  }()

  fileprivate static let tanStackStart: [Fact] = {
    let start = Framework(packages: [
      "@tanstack/react-start", "@tanstack/solid-start", "@tanstack/start",
    ])
    let packages = ["react", "solid"].map { "@tanstack/\($0)-start" } + ["@tanstack/start"]
    let routers = ["@tanstack/react-router", "@tanstack/solid-router"]
    let builders = packages.map { name in
      APIPath.module(name).member(
        "createServerFn", "createMiddleware", "createIsomorphicFn", "createServerFileRoute")
        | APIPath.module(name + "/server").member("createServerFileRoute")
    }
    let routes = routers.map { name in
      APIPath.module(name).member("createFileRoute", "createRootRoute", "createRoute").called
    }
    let chains = builders.map { $0.called.anything }
    var facts: [Fact] = [
      .folderSetting(
        FolderSetting(
          in: BundleFiles(start, "vite.config.\(module)"), "plugins", "srcDirectory",
          standsFor: "src")),
      .clientEntry(
        BundleFiles(
          start, "{src,app}/routes/**/*.\(script)", "{src,app}/{router,start,client}.\(script)"),
        reason: "a route of TanStack Start"),
      .serverEntry(
        BundleFiles(start, "{src,app}/{server,ssr}.\(script)", "{src,app}/routes/**/*.\(script)"),
        reason: "a route of TanStack Start, rendered on the server first"),
      .serverBoundary(BundleFiles(start, "**/*.server.\(script)")),
      .serverModules(packages.flatMap { [$0 + "/server-only", $0 + "/server"] }),
    ]
    for chain in chains {
      facts.append(.serverCallback(chain.member("handler", "server").argument(0)))
      facts.append(.serverCallback(chain.member("methods").argument(0).anyMember))
    }
    for name in packages {
      facts.append(.serverCallback(APIPath.module(name).member("createServerOnlyFn").argument(0)))
    }
    for route in routes {
      let options = (route | route.called).argument(0)
      let handlers = options.member("server").member("handlers")
      facts.append(.serverCallback(handlers.anyMember | handlers.anyMember.member("handler")))
      facts.append(.serverCallback(handlers))
    }
    return facts
  }()

  fileprivate static let qwik: [Fact] = {
    let qwik = Framework(packages: ["@builder.io/qwik-city", "@qwik.dev/router"])
    let city = APIPath.module("@builder.io/qwik-city") | APIPath.module("@qwik.dev/router")
    return [
      .clientEntry(
        BundleFiles(
          qwik, "src/routes/**/*.{tsx,jsx}", "src/components/**/*.{tsx,jsx}", "src/root.{tsx,jsx}"),
        reason: "a component of Qwik"),
      .serverEntry(
        BundleFiles(qwik, "src/entry.*", "src/routes/**/*.{ts,js}"),
        reason: "a server file of Qwik"),
      .serverEntry(
        BundleFiles(qwik, "src/routes/**/*.{tsx,jsx}", "src/root.{tsx,jsx}"),
        reason: "a route of Qwik, rendered on the server first"),
      .strippedExports(
        BundleFiles(qwik, "src/routes/**/*.{tsx,jsx,ts,js}"),
        [
          "onGet", "onPost", "onPut", "onDelete", "onPatch", "onHead", "onRequest",
          "onStaticGenerate",
        ]),
      .serverCallback(
        city.member("server$", "routeLoader$", "routeAction$", "globalAction$").argument(0)),
    ]
  }()

  fileprivate static let gatsby: [Fact] = {
    let gatsby = Framework(packages: ["gatsby"], files: ["gatsby-config.*"])
    return [
      .clientEntry(
        BundleFiles(gatsby, "src/pages/**/*.{tsx,jsx,js,ts,mdx}", "gatsby-browser.*"),
        reason: "a page of Gatsby"),
      .entryList(
        EntryList(BundleFiles(gatsby, "gatsby-node.{ts,js,mjs}"), reason: "a page's template")),
      .serverEntry(
        BundleFiles(gatsby, "src/api/**", "gatsby-{node,ssr,config}.*"),
        reason: "a server file of Gatsby"),
      .serverEntry(
        BundleFiles(gatsby, "src/pages/**/*.{tsx,jsx,js,ts}"),
        reason: "a page of Gatsby, rendered on the server first"),
      .strippedExports(
        BundleFiles(gatsby, "src/{pages,templates}/**"), ["getServerData", "config"]),
    ]
  }()
}
