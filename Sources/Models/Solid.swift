package import Flow

extension Model {
  /// SolidStart 1: API routes, server functions through `query` and `action`, sessions. Functions
  /// with `"use server"`: see NextJS.swift. Signatures from SolidStart's documentation.
  package static let solidStart: Model = {
    let endpoint = [
      "@solidjs/start", "solid-start",
    ].map {
      APIPath.exported(
        Convention(
          files: ["src/routes/**/*.{ts,tsx,js,jsx}"],
          names: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"], package: $0))
    }
    let middleware =
      APIPath.module("@solidjs/start/middleware").member("createMiddleware").argument(0)
    let router = APIPath.module("@solidjs/router").member("action", "query", "cache").argument(0)
    let event = APIPath.type("APIEvent", from: "@solidjs/start/server")
    let hook = middleware.member("onRequest", "onBeforeResponse")

    return Model(
      "SolidStart",
      [
        .same(
          endpoint.reduce(hook.parameter(0)) { $0 | $1.parameter(0) }
            | hook.element.parameter(0)
            | APIPath.module("solid-js/web").member("getRequestEvent").called,
          as: event),
        .same(event.member("request"), as: .type("Request")),
        .source(.path, event.member("params")),
        .source(.arguments, router.parameter(0) | router.parameter(1) | router.parameter(2)),
        .same(event.member("nativeEvent"), as: .type("H3Event", from: "h3")),
        .store(event.member("locals")),
      ])
  }()

  /// TanStack Start 1: server functions, their middleware's context, server routes. Signatures from
  /// TanStack Start's documentation.
  package static let tanStackStart: Model = {
    let start = APIPath.module(
      "@tanstack/react-start", "@tanstack/solid-start", "@tanstack/start",
      "@tanstack/start-client-core")
    let server = APIPath.module(
      "@tanstack/react-start/server", "@tanstack/solid-start/server", "@tanstack/start/server",
      "@tanstack/react-start-server")
    let function = start.member("createServerFn").called.anything.member("handler").argument(0)
    let middleware =
      start.member("createMiddleware", "createServerMiddleware").called.anything
    let step = middleware.member("server").argument(0)
    let router = APIPath.module("@tanstack/react-router", "@tanstack/solid-router")
    let routes =
      router.member("createFileRoute").called.called | router.member("createFileRoute").called
    let handlers =
      router.member("createFileRoute").called.argument(0).member("server").member("handlers")
      .anyMember
      | start.member("createServerFileRoute").called.anything.member("methods").argument(0)
      .anyMember
      | server.member("createServerFileRoute").called.anything.member("methods").argument(0)
      .anyMember
      | start.member("createAPIFileRoute").called.argument(0).anyMember
      | APIPath.module("@tanstack/react-start/api").member("createAPIFileRoute").called.argument(0)
      .anyMember
    let handler = handlers | handlers.member("handler")
    let context =
      function.parameter(0).member("context") | step.parameter(0).member("context")
      | handler.parameter(0).member("context")

    return Model(
      "TanStack Start",
      [
        .source(
          .arguments, function.parameter(0).member("data") | step.parameter(0).member("data")),
        .same(
          handler.parameter(0).member("request") | step.parameter(0).member("request")
            | server.member("getRequest", "getWebRequest").called,
          as: .type("Request")),
        .source(.path, handler.parameter(0).member("params")),
        .source(
          .header,
          server.member("getRequestHeader", "getRequestHeaders", "getHeader", "getHeaders").called),
        .source(.cookie, server.member("getCookie", "getCookies", "parseCookies").called),
        .source(.query, server.member("getRequestUrl").called),
        .same(
          server.member("useSession", "getSession").called,
          as: APIPath.module("h3").member("useSession").called),
        .neutral(routes),
        .store(context),
        .storeGiven(
          context, by: step.parameter(0).member("next"), at: Locator(.position(0), "context")),
      ])
  }()

  /// Qwik City 1 and 2: endpoints, loaders, actions, `server$`. Signatures from Qwik's
  /// documentation.
  package static let qwikCity: Model = {
    let names = ["onGet", "onPost", "onPut", "onPatch", "onDelete", "onRequest"]
    let endpoint =
      APIPath.exported(
        Convention(
          files: ["src/routes/**/*.{ts,tsx}"], names: names, package: "@builder.io/qwik-city"))
      | APIPath.exported(
        Convention(files: ["src/routes/**/*.{ts,tsx}"], names: names, package: "@qwik.dev/router"))
    let city = APIPath.module("@builder.io/qwik-city", "@qwik.dev/router")
    let action = city.member("routeAction$", "globalAction$").argument(0)
    let remote = city.member("server$").argument(0)
    let event = APIPath.type("RequestEvent", from: "@builder.io/qwik-city")
    let shared = event.member("sharedMap")

    return Model(
      "Qwik City",
      [
        .same(
          endpoint.parameter(0) | city.member("routeLoader$").argument(0).parameter(0)
            | action.parameter(1) | city.member("plugin$").argument(0).parameter(0),
          as: event),
        .source(.form, action.parameter(0)),
        .source(
          .arguments, remote.parameter(0) | remote.parameter(1) | remote.parameter(2)),
        .same(event.member("request"), as: .type("Request")),
        .source(.body, event.member("parseBody").called),
        .source(.path, event.member("params")),
        .source(.query, event.member("query", "url", "pathname")),
        .source(.header, event.member("headers")),
        .source(.cookie, event.member("cookie").member("get", "getAll").called),
        .environment(event.member("env").member("get").called),
        .store(shared),
        .storeEntry(shared, by: shared.member("set"), key: .position(0), value: .position(1)),
        .storeRead(shared.member("get").called, from: shared),
      ])
  }()
}
