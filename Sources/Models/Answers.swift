package import Flow

extension Model {
  /// What servers send to their clients, beyond the answers that each framework's own file knows:
  /// what handlers return, headers, cookies, pages, sockets, the other side of a desktop app.
  package static let answers = Model(
    "Answers",
    pageData + pageStates + remoteCalls + webAnswers + channels + swiftAnswers)

  private static func exported(
    _ files: String..., names: [String], package: String? = nil
  ) -> APIPath {
    APIPath.exported(Convention(files: files, names: names, package: package))
  }

  /// A function of Nuxt, which is in every file without an import.
  private static func nuxt(_ names: String...) -> APIPath {
    names.reduce(APIPath.module("#imports", "#app", "nuxt/app").member(names)) {
      $0 | APIPath.global($1)
    }
  }

  /// What a framework calls to fill a page.
  private static let pageData: [Fact] = {
    let route = "app/**/*.{ts,tsx,js,jsx}"
    let loaders = ["loader", "action", "headers"]
    return [
      .returned(
        exported(
          "pages/**/*.{ts,tsx,js,jsx}",
          names: ["getServerSideProps", "getStaticProps", "getInitialProps"], package: "next")),
      .returned(APIPath.exported(Convention(files: [], directive: "use server"))),
      // What stands in a page's head.
      .returned(
        exported(
          "app/**/{page,layout}.{ts,tsx,js,jsx}", names: ["generateMetadata"], package: "next")),
      .shown(
        exported("app/**/{page,layout}.{ts,tsx,js,jsx}", names: ["metadata"], package: "next")),
      // React's own wrapper of functions, and what it makes of a promise.
      .pass(
        APIPath.module("react").member("cache", "use").called, from: [.argument(.position(0))]),
      .pass(
        APIPath.module("next/cache").member("unstable_cache").called,
        from: [.argument(.position(0))]),
      .returned(
        exported(route, names: loaders, package: "@react-router/dev")
          | exported(route, names: loaders, package: "@remix-run/dev")),
      .returned(
        exported(
          "src/routes/**/+{page,layout}.server.{ts,js}", "src/routes/**/+{page,layout}.{ts,js}",
          names: ["load"])),
      .returned(
        exported("src/routes/**/+page.server.{ts,js}", names: ["actions"]).anyMember),
      .returned(
        exported("src/pages/**/*.{ts,tsx,js,jsx}", names: ["getServerData"], package: "gatsby")),
      .returned(
        exported("src/hooks.server.{ts,js}", names: ["handle"]).parameter(0).member("resolve")
          .argument(1).member("transformPageChunk")),
      // What Nuxt computes on the server goes to the client with the page.
      .pageState(nuxt("useState").argument(0) | nuxt("useState").argument(1)),
      .pageState(
        nuxt("useAsyncData", "useLazyAsyncData").argument(0)
          | nuxt("useAsyncData", "useLazyAsyncData").argument(1)),
      .returned(
        APIPath.module("@builder.io/qwik-city", "@qwik.dev/router")
          .member("routeLoader$", "routeAction$", "globalAction$", "server$").argument(0)),
    ]
  }()

  /// State that is filled on a server and wakes up in the browser: TransferState of Angular 16 to 19,
  /// the payload of Nuxt 3 and 4, Pinia 2 and 3, Redux 5 with Redux Toolkit 2, TanStack Query 5.
  private static let pageStates: [Fact] = {
    let angular = APIPath.module("@angular/core")
    let transfer =
      angular.member("TransferState")
      | APIPath.type("TransferState", from: "@angular/core")
      | APIPath.type("TransferState", from: "@angular/platform-browser")
    let app = nuxt("defineNuxtPlugin").argument(0).parameter(0) | nuxt("useNuxtApp").called
    let payload = app.member("payload") | app.member("ssrContext").member("payload")
    let pinia = APIPath.module("pinia")
    let stores = pinia.member("createPinia").called.member("state").member("value")
    let store = pinia.member("defineStore").called.called
    let toolkit = APIPath.module("@reduxjs/toolkit").member("configureStore").called
    let redux = APIPath.module("redux", "@reduxjs/toolkit")
      .member("createStore", "legacy_createStore").called
    let query = APIPath.module(
      "@tanstack/react-query", "@tanstack/vue-query", "@tanstack/svelte-query",
      "@tanstack/solid-query", "@tanstack/query-core", "react-query"
    ).member("QueryClient").constructed
    let queries = query.member("prefetchQuery", "fetchQuery", "ensureQueryData")
    return [
      // What is injected is an instance of the class that is asked for.
      .pass(angular.member("inject").called, from: [.instance(of: .position(0))]),
      .pageState(transfer.member("set").called),
      .pageState(payload.anyMember | payload.anyMember.anyMember),
      .pageState(stores.anyMember | stores.anyMember.anyMember),
      .pageState(store.anyMember | store.member("$patch").called),
      .pageState(toolkit | redux),
      .pageState(query.member("setQueryData").called),
      .returned(queries.argument(0).member("queryFn") | queries.argument(1)),
    ]
  }()

  /// Functions that a client calls as if they were its own.
  private static let remoteCalls: [Fact] = {
    let modelence = APIPath.module("modelence/server", "modelence").member("Module").argument(1)
    let method = modelence.member("queries", "mutations").anyMember
    let start = APIPath.module(
      "@tanstack/react-start", "@tanstack/solid-start", "@tanstack/start")
    let resolvers =
      (APIPath.module("@apollo/server", "apollo-server", "apollo-server-express")
      .member("ApolloServer")
      | APIPath.module("graphql-yoga").member("createSchema")
      | APIPath.module("@graphql-tools/schema").member("makeExecutableSchema"))
      .argument(0).member("resolvers").anyMember.anyMember
    let callable = APIPath.module(
      "firebase-functions/v2/https", "firebase-functions/https", "firebase-functions/v1/https")
    return [
      .returned(method | method.member("handler")),
      .returned(modelence.member("routes").element.member("handlers").anyMember),
      .returned(start.member("createServerFn").called.anything.member("handler").argument(0)),
      .returned(
        APIPath.module("@trpc/server").member("initTRPC").anything.member("query", "mutation")
          .argument(0)),
      .returned(APIPath.module("@orpc/server").member("os").anything.member("handler").argument(0)),
      .returned(
        APIPath.module("astro:actions").member("defineAction").argument(0).member("handler")),
      .returned(resolvers),
      .returned(
        APIPath.module("@nestjs/common").member("Get", "Post", "Put", "Patch", "Delete", "All")
          .called.decorated),
      .returned(
        APIPath.module("@nestjs/graphql")
          .member("Query", "Mutation", "Subscription", "ResolveField").called.decorated),
      .returned(APIPath.module("@nestjs/websockets").member("SubscribeMessage").called.decorated),
      .returned(
        APIPath.module("type-graphql").member("Query", "Mutation", "Subscription", "FieldResolver")
          .called.decorated),
      .returned(
        APIPath.module("better-auth/plugins").member("customSession").argument(0)),
      .returned(callable.member("onCall").lastArgument),
      .returned(APIPath.global("Meteor").member("methods").argument(0).anyMember),
      .returned(
        APIPath.module("meteor/meteor").member("Meteor").member("methods").argument(0).anyMember),
    ]
  }()

  /// The web platform's answers, and helpers that make them.
  private static let webAnswers: [Fact] = {
    let response =
      APIPath.global("Response").constructed | APIPath.global("Response").member("json").called
    let next = APIPath.module("next/server").member("NextResponse")
    let nextAnswer =
      next.constructed | next.member("json", "next", "redirect", "rewrite").called
    return [
      .response(APIPath.global("Response").member("redirect").called),
      .response((response | nextAnswer).member("headers").member("set", "append").called),
      .response(nextAnswer.member("cookies").member("set").called),
      // What `request` gets in its options goes to the server that answers.
      .response(next.member("redirect", "rewrite").called, through: 0),
      .response(APIPath.module("next/headers").member("cookies").called.member("set").called),
      .response(APIPath.module("next/navigation").member("redirect").called),
      .response(APIPath.module("@sveltejs/kit").member("json", "text", "redirect").called),
      .response(
        APIPath.module("react-router", "@remix-run/node", "@remix-run/cloudflare")
          .member("json", "data", "redirect", "defer").called),
    ]
  }()

  /// Sockets, and the renderer of a desktop app.
  private static let channels: [Fact] = {
    let sockets = APIPath.module("ws").member("WebSocketServer", "Server").constructed
    let io = APIPath.module("socket.io").member("Server").constructed
    let electron = APIPath.module("electron")
    let listener =
      electron.member("ipcMain").member("on", "once").argument(1).parameter(0)
    return [
      .response(sockets.member("on").argument(1).parameter(0).member("send").called),
      .response(sockets.member("clients").anything.member("send").called),
      .response(io.anything.member("emit", "send").called),
      .response(io.member("on").argument(1).parameter(0).anything.member("emit", "send").called),
      .response(electron.member("contextBridge").member("exposeInMainWorld").called),
      .returned(electron.member("ipcMain").member("handle", "handleOnce").argument(1)),
      .response(listener.member("returnValue")),
      .response((listener | listener.member("sender")).member("reply", "send").called),
      // `additionalArguments` is the command line of the renderer.
      .response(electron.member("BrowserWindow").constructed),
      .response(
        electron.member("BrowserWindow").constructed.member("webContents").member("send").called),
      .response(
        electron.member("BrowserWindow").constructed.member("webContents")
          .member("executeJavaScript").called),
    ]
  }()

  /// Servers in Swift.
  private static let swiftAnswers: [Fact] = {
    let vapor =
      APIPath.type("Application", from: "Vapor") | APIPath.type("RoutesBuilder", from: "Vapor")
    let hummingbird = APIPath.global("Router").called | APIPath.type("Router", from: "Hummingbird")
    let handler =
      (vapor | hummingbird).anything.member(.httpVerbs + ["on"]).lastArgument
    let request = APIPath.type("Request", from: "Vapor")
    let response = APIPath.global("Response").called | APIPath.type("Response", from: "Vapor")
    return [
      .returned(handler),
      .returned(vapor.anything.member(.httpVerbs + ["on"]).argument("use")),
      .response(APIPath.global("Response").called),
      .response(response.member("body")),
      .response(
        response.member("headers").member("add", "replaceOrAdd", "contentDisposition").called),
      .response(response.member("content").member("encode").called),
      .response(request.member("view").member("render").called),
      .response(request.member("redirect").called),
      .response(
        APIPath.type("WebSocket", from: "Vapor").member("send").called),
    ]
  }()
}
