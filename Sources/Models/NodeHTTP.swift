package import Flow

extension Model {
  /// `node:http`, `node:https` and `node:http2`, of Node 18 to 24, the packages that read their
  /// bodies, and the parsers of cookies and query strings. Signatures from Node's documentation.
  package static let nodeHTTP: Model = {
    let http = APIPath.module(
      "http", "https", "http2", "node:http", "node:https", "node:http2")
    let create = http.member("createServer", "createSecureServer") | http.member("Server")
    let server = create.called | http.member("Server").constructed
    let handler =
      create.anyArgument | server.member("on", "once", "addListener").argument(1)
    let request =
      handler.parameter(0) | APIPath.type("IncomingMessage", from: "http")
      | APIPath.type("IncomingMessage", from: "node:http")
    let readers =
      APIPath.module("micro", "co-body", "stream/consumers", "node:stream/consumers")
      .member("json", "text", "buffer", "form")
      | APIPath.module("raw-body", "co-body")
    let busboy =
      APIPath.module("busboy", "@fastify/busboy").called
      | APIPath.module("busboy", "@fastify/busboy").constructed
    let first = [PassedFrom.argument(.position(0))]

    return Model(
      "node:http",
      [
        .same(request, as: .type("IncomingMessage")),
        .source(.query, APIPath.type("IncomingMessage").member("url")),
        .source(.header, APIPath.type("IncomingMessage").member("headers", "rawHeaders")),
        .source(
          .body,
          APIPath.type("IncomingMessage").member("on", "once", "addListener").argument(1)
            .parameter(0)),
        .source(.body, APIPath.type("IncomingMessage").element),
        .source(.body, readers.called),
        .source(
          .form,
          APIPath.module("formidable").called.member("parse").called
            | busboy.member("on").argument(1).parameter(0)
            | busboy.member("on").argument(1).parameter(1)
            | APIPath.module("formidable").member("formidable").called.member("parse").called),
        .credential(
          .header,
          APIPath.type("IncomingMessage").member("headers").member("authorization", "cookie")),
        .neutral(APIPath.type("IncomingMessage").member("method", "socket", "httpVersion")),
        .store(APIPath.type("IncomingMessage")),
        .pass(
          APIPath.module("cookie").member("parse", "parseCookie").called
            | APIPath.module("querystring", "node:querystring", "qs", "fast-querystring")
            .member("parse", "decode").called
            | APIPath.module("url", "node:url").member("parse").called.member(
              "query", "pathname", "search"),
          from: first),
        // The package `cookie`, 1.0: the text of a `Set-Cookie` header.
        .pass(
          APIPath.module("cookie").member("serialize").called, from: [.argument(.position(1))]),
        .pass(
          (APIPath.global("Buffer") | APIPath.module("buffer", "node:buffer").member("Buffer"))
            .member("concat").called,
          from: first),
        .route(create.called),
      ])
  }()
}
