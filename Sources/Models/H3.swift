package import Flow

extension Model {
  /// Nuxt 3 and 4, Nitro 2 and 3, h3 1 and 2, with `nuxt-auth-utils`: their helpers are imported by
  /// name or are there without an import. Signatures from h3's source and nuxt-auth-utils'.
  package static let h3: Model = {
    let modules = APIPath.module(
      "h3", "nitro/h3", "nitropack/runtime", "nitro", "nitro/runtime", "#imports", "vinxi/http",
      "h3-nightly")
    func helper(_ names: String...) -> APIPath {
      names.reduce(modules.member(names)) { $0 | APIPath.global($1) }
    }
    let define = helper(
      "defineEventHandler", "eventHandler", "defineCachedEventHandler", "defineHandler",
      "cachedEventHandler", "defineRequestMiddleware", "defineMiddleware", "fromEventHandler")
    let validated = helper("defineValidatedHandler")
    let object = define.argument(0)
    let app = modules.member("H3").constructed | modules.member("createApp", "createRouter").called
    let handler =
      object | object.member("handler", "onRequest") | object.member("onRequest").element
      | validated.argument(0).member("handler")
      | app.member(.httpVerbs + ["all", "use", "on"]).anyArgument
      | helper("defineWebSocketHandler").argument(0).member("upgrade", "open")
      | helper("defineWebSocketHandler").argument(0).member("upgrade", "open")
    let event = APIPath.type("H3Event", from: "h3")
    let context = event.member("context")
    let session = helper("useSession", "getSession").called
    let entries = session.member("data")
    let user = helper("getUserSession", "requireUserSession").called

    return Model(
      "h3",
      [
        .same(handler.parameter(0), as: event),
        .same(APIPath.type("H3Event"), as: event),
        .same(app.member(.httpVerbs + ["all", "use", "on"]).called, as: app),
        .route(define.called),
        .source(
          .body,
          helper("readBody", "readRawBody", "readValidatedBody", "readJSON").called),
        .source(.form, helper("readFormData", "readMultipartFormData").called),
        .source(
          .query,
          helper("getQuery", "getValidatedQuery", "getRequestURL", "getRequestPath").called),
        .source(
          .path,
          helper("getRouterParam", "getRouterParams", "getValidatedRouterParams").called),
        .source(
          .header,
          helper(
            "getHeader", "getHeaders", "getRequestHeader", "getRequestHeaders", "useRequestHeaders"
          ).called),
        .source(
          .cookie,
          helper("getCookie", "parseCookies", "getChunkedCookie", "getValidatedCookies").called),
        .source(.query, event.member("path", "url")),
        .source(.path, context.member("params")),
        .source(.header, event.member("headers")),
        .same(event.member("req") | helper("toWebRequest").called, as: .type("Request")),
        .same(
          event.member("node").member("req") | event.member("req"), as: .type("IncomingMessage")),
        .neutral(helper("getRequestIP", "getRequestHost", "getMethod").called),
        .neutral(event.member("method")),
        .store(context),
        .environment(helper("useRuntimeConfig").called),
        .verified("the session", entries),
        .store(entries),
        .storeGiven(
          entries, by: session.member("update"), at: Locator(.position(0))),
        .storeGiven(
          entries, by: helper("updateSession"), at: Locator(.position(2))),
        // A sealed cookie: what it holds is what this server put into it.
        .verified("the session", user),
        .store(user),
        .storeGiven(
          user, by: helper("setUserSession", "replaceUserSession"), at: Locator(.position(1))),
      ])
  }()
}
