package import Flow

extension Model {
  /// Express 4 and 5; `body` and `cookies` are its parsers'. Cross-origin answers are the `cors`
  /// package's business: see CORS.swift.
  package static let express: Model = {
    let express = APIPath.module("express")
    let application = express.called
    // Functions that register routes are given what they register them on.
    let given = ["Router", "IRouter", "Application", "Express"].map {
      APIPath.type($0, from: "express")
    }
    let router = given.reduce(
      application | express.member("Router").called | express.member("Router").constructed, |)
    let routing = router.member(.httpVerbs + ["all", "use", "route"])
    let handler = routing.anyArgument | routing.anyArgument.element
    let loader = router.member("param").argument(1)
    // A handler of four parameters is an error handler: (err, req, res, next).
    let request =
      handler.parameter(0, arity: 0...3) | handler.parameter(1, arity: 4...4)
      | loader.parameter(0) | APIPath.type("Request", from: "express")
      | APIPath.type("RequestHandler", from: "express").parameter(0)
    let response =
      handler.parameter(1, arity: 0...3) | handler.parameter(2, arity: 4...4)
      | loader.parameter(1) | APIPath.type("Response", from: "express")

    // Servers that speak as Express does: restify 11, polka 0.5 and 1, tinyhttp 2.
    let likes =
      APIPath.module("restify").member("createServer").called | APIPath.module("polka").called
      | APIPath.module("@tinyhttp/app").member("App").constructed

    return Model(
      "Express",
      [
        .same(likes, as: application),
        .same(request.member("app") | response.member("app"), as: application),
        .store(application.member("locals")),
        .storeEntry(
          application, by: application.member("set"), key: .position(0), value: .position(1)),
        .store(application),
        .storeRead(application.member("get").called, from: application),
        .same(routing.called | router.member("param").called, as: router),
        .same(
          response.member("status", "type", "set", "header", "append", "cookie").called,
          as: response),
        .route(routing.called),
        .source(.body, request.member("body")),
        .source(.query, request.member("query")),
        .source(.path, request.member("params")),
        .typed(request.member("params"), argument: 0),
        .typed(request.member("body"), argument: 2),
        .typed(request.member("query"), argument: 3),
        .source(.path, loader.parameter(3)),
        .source(.query, request.member("param").called),
        .source(.query, request.member("url", "originalUrl", "path", "hostname", "subdomains")),
        .source(.header, request.member("headers", "rawHeaders")),
        .source(.header, request.member("get", "header").called),
        .source(.cookie, request.member("cookies")),
        .source(.body, request.member("file", "files", "rawBody")),
        // A body that no parser has read.
        .source(.body, request.member("on", "once").argument(1).parameter(0) | request.element),
        .credential(.header, request.member("headers").member("authorization", "cookie")),
        .credential(.header, request.member("token")),
        .verified("a signed cookie", request.member("signedCookies")),
        .neutral(request.member("ip", "ips", "socket", "method", "log")),
        .store(request),
        .store(request.member("session")),
        .store(response.member("locals")),
        .response(response.member("send", "json", "jsonp", "end", "write").called),
        .response(response.member("render").called),
        .responseHeader(
          response.member("set", "header", "setHeader", "append").called, name: .position(0),
          value: .position(1)),
        .responseHeaders(response.member("set", "header").called, .position(0), members: []),
        .responseHeaders(response.member("writeHead").called, .position(1), members: []),
      ])
  }()
}
