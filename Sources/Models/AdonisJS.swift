package import Flow

extension Model {
  /// AdonisJS 6: controllers, routes and middleware by their `HttpContext`; `auth` is what a guard
  /// verified. Signatures from AdonisJS's documentation.
  package static let adonisJS: Model = {
    let router = APIPath.module("@adonisjs/core/services/router")
    let context =
      APIPath.type("HttpContext", from: "@adonisjs/core/http")
      | router.member(.httpVerbs + ["any", "route"]).lastArgument.parameter(0)
      | APIPath.type("HttpContextContract", from: "@ioc:Adonis/Core/HttpContext")
    let request =
      context.member("request") | APIPath.type("HttpRequest", from: "@adonisjs/core/http")
    let session = context.member("session")

    return Model(
      "AdonisJS",
      [
        .source(
          .body,
          request.member(
            "input", "all", "only", "except", "body", "raw", "file", "files", "validateUsing",
            "validate"
          ).called),
        .source(.query, request.member("qs", "url", "completeUrl").called),
        .source(.path, request.member("param", "params").called),
        .source(.path, context.member("params")),
        .source(.header, request.member("header", "headers").called),
        .source(.cookie, request.member("plainCookie", "cookiesList").called),
        // Adonis signs the cookies that `cookie()` reads.
        .verified("a signed cookie", request.member("cookie", "encryptedCookie").called),
        .verified("the signed-in user", context.member("auth")),
        .neutral(request.member("ip", "ips", "id", "method").called),
        .store(context),
        .verified("the session", session),
        .verified("the session", session.member("get").called),
        .store(session),
        .storeEntry(
          session, by: session.member("put"),
          key: .position(0), value: .position(1)),
        .storeRead(
          session.member("get").called, from: session),
        .route(router.member(.httpVerbs + ["any", "route"]).called),
      ])
  }()
}
