package import Flow

extension Model {
  /// `Bun.serve` of Bun 1.2: routes with parameters and cookies, and sockets, whose `data` is what
  /// the upgrade set. What it shares with other servers of web requests: see WebRequest.swift.
  package static let bun: Model = {
    let bun = APIPath.global("Bun").member("serve") | APIPath.module("bun").member("serve")
    let options = bun.argument(0)
    let route = options.member("routes").anyMember
    let request =
      options.member("fetch").parameter(0) | route.parameter(0) | route.anyMember.parameter(0)
      | APIPath.type("BunRequest", from: "bun")
    let server =
      bun.called | options.member("fetch").parameter(1) | route.parameter(1)
      | route.anyMember.parameter(1)
    let socket =
      options.member("websocket").member("open", "message", "close").parameter(0)
      | APIPath.type("ServerWebSocket", from: "bun")
    let data = socket.member("data")

    return Model(
      "Bun",
      [
        .same(request, as: .type("Request")),
        .source(.path, request.member("params")),
        .source(.cookie, request.member("cookies")),
        .source(.socket, options.member("websocket").member("message").parameter(1)),
        .store(data),
        .storeGiven(data, by: server.member("upgrade"), at: Locator(.position(1), "data")),
        .route(bun.called),
      ])
  }()
}
