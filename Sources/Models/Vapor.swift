package import Flow

extension Model {
  /// Vapor 4 and 5, with JWTKit. Signatures checked against 4.122.
  package static let vapor: Model = {
    let request =
      APIPath.type("Request", from: "Vapor")
      | APIPath.type("AsyncMiddleware", from: "Vapor").member("respond").parameter(0)
      | APIPath.type("Middleware", from: "Vapor").member("respond").parameter(0)
    let routing =
      APIPath.type("Application", from: "Vapor") | APIPath.type("RoutesBuilder", from: "Vapor")
    let group = routing.member("grouped").called
    let registering = (routing | group).member(.httpVerbs + ["on"])
    let handler = registering.lastArgument | registering.argument("use")
    // Vapor 5: `@POST("token", String.self) func token(req: Request, id: String)`.
    let verbs = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "HTTP"]
    let macro = verbs.dropFirst().reduce(APIPath.global(verbs[0])) { $0 | .global($1) }
    let marked = macro.called.decorated | macro.decorated
    let opening = (routing | group).member("webSocket").lastArgument
    let socket = APIPath.type("WebSocket", from: "Vapor") | opening.parameter(1)
    let storage = request.member("storage")
    let cors = APIPath.global("CORSMiddleware")

    return Model(
      "Vapor",
      [
        .same(group.member("grouped").called, as: group),
        .same((routing | group).member("grouped").called, as: routing),
        .same((routing | group).member("group").lastArgument.parameter(0), as: routing),
        .same(handler.parameter(0), as: request),
        .same(opening.parameter(0), as: request),
        .route(registering.called),
        .same(marked.parameter(0), as: request),
        .source(
          .path, marked.parameter(1) | marked.parameter(2) | marked.parameter(3)),
        .source(.body, request.member("content")),
        .source(.body, request.member("body")),
        .source(.query, request.member("query")),
        .source(.path, request.member("parameters")),
        .source(.header, request.member("headers")),
        .credential(
          .header, request.member("headers").member("bearerAuthorization", "basicAuthorization")),
        .source(.cookie, request.member("cookies")),
        .source(.query, request.member("url")),
        .source(
          .socket, socket.member("onText", "onBinary").lastArgument.parameter(1)),
        // What an authenticator logged in; a library's own has verified it.
        .store(request),
        .storeRead(
          request.member("auth").member("require", "get").called, from: request, named: "auth"),
        .storeGiven(
          request, by: request.member("auth").member("login"), at: Locator(.position(0)),
          as: "auth"),
        .credential(
          .header,
          APIPath.type("BearerAuthorization", from: "Vapor")
            | APIPath.type("BasicAuthorization", from: "Vapor")),
        .verified("the verified token", request.member("jwt").member("verify").called),
        .verified(
          "the verified token",
          request.member("jwt").member("apple", "google", "microsoft", "firebaseAuth").member(
            "verify"
          ).called),
        .store(request.member("session").member("data")),
        .verified("the session", request.member("session").member("data")),
        .store(storage),
        .storeEntry(
          storage, by: storage.member("set", "setWithAsyncShutdown"), key: .position(0),
          value: .label("to")),
        .storeRead(storage.member("get").called, from: storage),
        .pass(
          APIPath.type("Database").member("transaction", "withConnection").called
            | request.member("db").member("transaction", "withConnection").called,
          from: [.result(of: .last, callsBefore: 0)]),
        .unverified(
          "unverified(_:as:)", APIPath.type("JWTKeyCollection").member("unverified").called),
        .unverified(
          "unverified(_:as:)",
          APIPath.global("JWTKeyCollection").called.member("unverified").called),
        .unverified(
          "unverified(_:as:)",
          (request.member("application").member("jwt")
            | APIPath.type("Application", from: "Vapor").member("jwt"))
            .anything.member("unverified").called),
        .neutral(request.member("logger", "remoteAddress", "id", "db")),
        .environment(
          APIPath.global("Environment").member("get").called
            | APIPath.global("Environment").member("process")),
        .request(
          request.member("client").member("post").called
            | APIPath.type("Client", from: "Vapor").member("post").called
            | APIPath.type("Application", from: "Vapor").member("client").member("post").called,
          RequestShape(
            url: [Locator(.position(0))], body: [Locator(.label("content"))],
            headers: [Locator(.label("headers"))], closureBody: ["content", "encode"],
            closureBytes: "body")),
        .request(
          (request.member("client") | APIPath.type("Client", from: "Vapor")
            | APIPath.type("Application", from: "Vapor").member("client"))
            .member("send").called,
          RequestShape(
            url: [Locator(.label("to")), Locator(.position(0), "url")], body: [],
            headers: [Locator(.label("headers"))], closureBody: ["content", "encode"],
            closureBytes: "body")),
        .initializer(
          APIPath.global("ClientRequest").called, members: ["url": .label("url")]),
        .same(request.member("application"), as: APIPath.type("Application", from: "Vapor")),
        .same(
          APIPath.global("Application").member("make").called,
          as: APIPath.type("Application", from: "Vapor")),
        .pass(APIPath.global("URI").called, from: [.argument(.any)]),
        .address(APIPath.global("URI").called, path: "path"),
        .pass(
          APIPath.type("EventLoop").member("future", "makeSucceededFuture").called
            | request.member("eventLoop").member("future", "makeSucceededFuture").called,
          from: [.argument(.any)]),
        // `CORSMiddleware()` and `.default()` answer with the caller's own origin.
        .cors(
          cors.called,
          CORSShape(
            origin: [Locator(.label("configuration"), "allowedOrigin")], whenAbsent: .permissive,
            permissiveCases: ["all", "originBased"])),
        .initializer(
          APIPath.global("CORSMiddleware").member("Configuration").called,
          members: ["allowedOrigin": .label("allowedOrigin")]),
      ])
  }()

  /// Foundation and AsyncHTTPClient, as far as servers and apps written in Swift use them.
  package static let foundation: Model = {
    let session =
      APIPath.global("URLSession").member("shared") | APIPath.global("URLSession").called
      | APIPath.type("URLSession")
    let request =
      APIPath.global("URLRequest").called | APIPath.global("NSMutableURLRequest").called
    let asyncRequest = APIPath.global("HTTPClientRequest").called
    let asyncClient =
      APIPath.global("HTTPClient").called | APIPath.global("HTTPClient").member("shared")
      | APIPath.type("Request", from: "Vapor").member("application").member("http")
      .member("client").member("shared")
      | APIPath.type("Application", from: "Vapor").member("http").member("client")
      .member("shared")
      | APIPath.type("HTTPClient")
    let url = APIPath.global("URL").called | APIPath.type("URL")
    let lengthened = url.member(
      "appendingPathComponent", "appending", "appendPathComponent", "append"
    ).called
    let components = APIPath.global("URLComponents").called | APIPath.type("URLComponents")
    let first = [PassedFrom.argument(.position(0))]
    // `String(format: "%02x", byte)` is made of the byte.
    let labels = [
      "describing", "reflecting", "decoding", "data", "bytes", "cString", "utf8String",
      "validating",
      "validatingUTF8", "exactly", "clamping", "truncatingIfNeeded", "arguments",
    ]
    let converted =
      (0..<4).map { PassedFrom.argument(.position($0)) }
      + labels.map { PassedFrom.argument(.label($0)) }
    let groups = APIPath.global("withTaskGroup") | APIPath.global("withThrowingTaskGroup")

    return Model(
      "Foundation",
      [
        .initializer(request, members: ["url": .label("url")]),
        .same(lengthened, as: APIPath.type("URL")),
        .urlPieces(lengthened),
        .address(APIPath.global("URL").called, path: "path"),
        .derived(components.member("url", "string"), from: "path"),
        .initializer(asyncRequest, members: ["url": .label("url")]),
        .initializer(
          APIPath.global("HTTPClient").member("Request").called,
          members: ["url": .label("url"), "body": .label("body"), "headers": .label("headers")]),
        .request(
          session.member("data", "dataTask", "bytes").called,
          RequestShape(
            url: [Locator(.label("for"), "url"), Locator(.label("with"), "url")],
            body: [Locator(.label("for"), "httpBody"), Locator(.label("with"), "httpBody")])),
        .request(
          session.member("upload").called,
          RequestShape(
            url: [Locator(.label("for"), "url")], body: [Locator(.label("from"))])),
        .request(
          asyncClient.member("execute").called,
          RequestShape(
            url: [Locator(.position(0), "url"), Locator(.label("request"), "url")],
            body: [Locator(.position(0), "body"), Locator(.label("request"), "body")])),
        .request(
          asyncClient.member("post").called,
          RequestShape(url: [Locator(.label("url"))], body: [Locator(.label("body"))])),
        .environment(
          APIPath.global("ProcessInfo").member("processInfo").member("environment")),
        .pass(
          APIPath.global("JSONEncoder").called.member("encode", "encodeAsByteBuffer").called,
          from: [.encoded(.position(0))]),
        .pass(
          APIPath.type("JSONEncoder").member("encode", "encodeAsByteBuffer").called,
          from: [.encoded(.position(0))]),
        .pass(
          APIPath.global("JSONSerialization").member("data").called,
          from: [.argument(.label("withJSONObject"))]),
        .pass(
          APIPath.global("JSONSerialization").member("jsonObject").called,
          from: [.argument(.label("with"))]),
        .pass(
          APIPath.global("JSONDecoder").called.member("decode").called,
          from: [.argument(.label("from"))]),
        .decoded(APIPath.global("Data").called),
        .pass(APIPath.global("ByteBuffer").called, from: [.argument(.any)]),
        .pass(
          APIPath.global("String").called | APIPath.global("Int").called, from: converted),
        .pass(APIPath.global("UUID").called, from: [.argument(.label("uuidString"))]),
        // Who chooses the text, chooses its hash: Swift Crypto 3.
        .pass(
          (["SHA256", "SHA384", "SHA512"].reduce(
            APIPath.global("Insecure").member("MD5")
          ) { $0 | .global($1) })
          .member("hash").called, from: [.argument(.label("data"))]),
        .pass(
          APIPath.global("HMAC").member("authenticationCode").called,
          from: [.argument(.label("for"))]),
        // Who chooses one of them, chooses how much the result is at least.
        .pass(APIPath.global("max").called, from: [.argument(.any)]),
        // `Result { try f() }.get()`, `Task { await f() }.value`.
        .pass(
          APIPath.global("Result").called.member("get").called,
          from: [.result(of: .last, callsBefore: 1)]),
        .pass(
          APIPath.global("Task").called.member("value")
            | APIPath.global("Task").member("detached").called.member("value"),
          from: [.result(of: .last, callsBefore: 0)]),
        .pass(groups.called, from: [.result(of: .last, callsBefore: 0)]),
        .collected(
          groups.lastArgument.parameter(0), by: ["addTask", "addTaskUnlessCancelled"]),
        .neutral(APIPath.global("Date")),
      ])
  }()
}
