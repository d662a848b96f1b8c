package import Flow

extension Model {
  /// Remix 1 and 2 and React Router 7: loaders, actions and middleware of route modules, the load
  /// context, and session storages. Signatures from their documentation.
  package static let reactRouter: Model = {
    let packages = [
      "@remix-run/node", "@remix-run/cloudflare", "@remix-run/deno", "@remix-run/server-runtime",
      "react-router", "@react-router/node", "@react-router/cloudflare",
    ]
    let library = packages.dropFirst().reduce(APIPath.module(packages[0])) {
      $0 | APIPath.module($1)
    }
    let manifests = [
      "@remix-run/dev", "@react-router/dev", "@remix-run/react", "@remix-run/node", "react-router",
    ]
    func exported(_ names: [String]) -> APIPath {
      manifests.dropFirst().reduce(route(names, manifests[0])) { $0 | route(names, $1) }
    }
    func route(_ names: [String], _ package: String) -> APIPath {
      APIPath.exported(
        Convention(files: ["app/**/*.{ts,tsx,js,jsx}"], names: names, package: package))
    }
    let middleware = exported(["middleware", "unstable_middleware"]).element
    let handed = exported(["loader", "action"]).parameter(0) | middleware.parameter(0)
    let arguments = APIPath.type("LoaderFunctionArgs")
    let typed =
      APIPath.type("ActionFunctionArgs") | APIPath.type("LoaderArgs")
      | APIPath.type("ActionArgs") | APIPath.type("DataFunctionArgs")
    let context = arguments.member("context")
    let storage = library.member(
      "createCookieSessionStorage", "createSessionStorage", "createMemorySessionStorage",
      "createFileSessionStorage", "createWorkersKVSessionStorage", "createKvSessionStorage",
      "createDatabaseSessionStorage"
    ).called
    let session = storage.member("getSession").called
    let entries = session | session.member("data")
    let adapter = APIPath.module(
      "@remix-run/express", "@react-router/express", "@react-router/node",
      "@react-router/architect",
      "@remix-run/architect", "@netlify/remix-adapter", "react-router-hono-server"
    ).member("createRequestHandler", "createHonoServer")

    return Model(
      "React Router",
      [
        .same(handed, as: arguments),
        .same(typed, as: arguments),
        .same(arguments.member("request"), as: .type("Request")),
        .source(.path, arguments.member("params")),
        .store(context),
        .storeEntry(
          context, by: context.member("set"), key: .position(0), value: .position(1)),
        .storeRead(context.member("get").called, from: context),
        .same(
          adapter.argument(0).member("getLoadContext").parameter(0),
          as: .type("Request", from: "express")),
        .storeComputed(
          context, by: adapter, at: Locator(.position(0), "getLoadContext")),
        // Without secrets the cookie is not signed, and says what the browser likes.
        .depends(
          library.member("createCookie").called.member("parse").called,
          on: Locator(.position(1), "secrets"), callsBefore: 1,
          given: .verified("the signed cookie"), otherwise: .client(.cookie)),
        .verified("the session", entries),
        .verified("the session", session.member("get").called),
        .store(entries),
        .storeEntry(
          entries, by: session.member("set", "flash"), key: .position(0), value: .position(1)),
        .storeRead(session.member("get").called, from: entries),
        .route(adapter.called),
      ])
  }()
}
