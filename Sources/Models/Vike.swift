package import Flow

extension Model {
  /// Vike 0.4, whose hooks are handed the page's context: what the address says, the request's
  /// headers, and what the server gave to `renderPage()`. AnalogJS 1 and 2: loads and actions beside
  /// the pages; its API routes are h3's. Signatures from their documentation.
  package static let vike = Model("Vike", hooks + analog)

  private static let hooks: [Fact] = {
    let names = [
      "data", "onBeforeRender", "guard", "onRenderHtml", "title", "route", "onBeforePrerenderStart",
      "onBeforeRoute", "onPageTransitionStart",
    ]
    let hook = APIPath.exported(
      Convention(
        files: ["+{\(names.joined(separator: ","))}.{ts,tsx,js,jsx,mjs}"],
        names: names + ["default"], package: "vike"))
    let library = APIPath.module("vike/server")
    let context = APIPath.type("PageContextServer", from: "vike/types")
    return [
      .same(
        hook.parameter(0) | APIPath.type("PageContext", from: "vike/types")
          | APIPath.module("vike-react/usePageContext", "vike-vue/usePageContext")
          .member("usePageContext").called,
        as: context),
      .source(.path, context.member("routeParams")),
      .source(.query, context.member("urlParsed", "urlOriginal", "urlPathname", "urlLogical")),
      .source(.header, context.member("headers", "headersOriginal")),
      .store(context),
      .storeGiven(context, by: library.member("renderPage"), at: Locator(.position(0))),
    ]
  }()

  private static let analog: [Fact] = {
    let page = APIPath.exported(
      Convention(
        files: ["pages/**/*.server.ts", "pages/*.server.ts"], names: ["load", "action"],
        package: "@analogjs/router"))
    let handed =
      page.parameter(0) | APIPath.type("PageServerLoad", from: "@analogjs/router")
      | APIPath.type("PageServerAction", from: "@analogjs/router/server/actions")
    return [
      .source(.path, handed.member("params")),
      .same(handed.member("event"), as: .type("H3Event", from: "h3")),
      .same(handed.member("req"), as: .type("IncomingMessage")),
    ]
  }()
}
