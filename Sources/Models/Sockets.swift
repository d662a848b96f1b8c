package import Flow

extension Model {
  /// Socket.IO 3 and 4: events and the handshake are the client's, `socket.data` is the server's.
  /// Signatures from Socket.IO's documentation.
  package static let socketIO: Model = {
    let library = APIPath.module("socket.io")
    let io =
      library.member("Server").constructed | library.constructed | library.called
      | APIPath.type("Server", from: "socket.io")
    let socket = APIPath.type("Socket", from: "socket.io")
    let events = socket.member("on", "once", "prependListener").argument(1)
    let any = socket.member("onAny", "use").argument(0)

    return Model(
      "Socket.IO",
      [
        .same(io.member("of").called, as: io),
        .same(
          io.member("on", "once").argument(1).parameter(0)
            | io.member("use").argument(0).parameter(0),
          as: socket),
        .source(
          .socket,
          events.parameter(0) | events.parameter(1) | events.parameter(2) | events.parameter(3)),
        .source(.socket, any.parameter(0) | any.parameter(1)),
        .source(.socket, socket.member("handshake").member("auth")),
        .source(.query, socket.member("handshake").member("query", "url")),
        .source(.header, socket.member("handshake").member("headers")),
        .neutral(socket.member("id")),
        .same(socket.member("request"), as: .type("Request", from: "express")),
        .same(
          socket.member("handshake").member("session"),
          as: APIPath.type("Request", from: "express").member("session")),
        .store(socket),
        .store(socket.member("data")),
      ])
  }()

  /// `ws` 8 and uWebSockets.js 20. Signatures from their documentation.
  package static let sockets: Model = {
    let ws = APIPath.module("ws")
    let server = ws.member("WebSocketServer", "Server").constructed
    let connected = server.member("on", "once").argument(1)
    let socket =
      connected.parameter(0) | server.member("handleUpgrade").argument(3).parameter(0)
      | APIPath.type("WebSocket", from: "ws")
    let events = ["on", "once", "addEventListener", "addListener"]
    let app = APIPath.module("uWebSockets.js").member("App", "SSLApp").called
    let channel = app.member("ws").argument(1)
    let data = channel.member("message", "open", "close").parameter(0).member("getUserData").called
    let upgrade = channel.member("upgrade")
    let route = app.member(.httpVerbs + ["any"]).argument(1)
    let request = route.parameter(1) | upgrade.parameter(1)

    return Model(
      "WebSocket servers",
      [
        .same(connected.parameter(1), as: .type("IncomingMessage")),
        .source(.socket, socket.member(events).argument(1).parameter(0)),
        .source(.socket, socket.member("onmessage").parameter(0)),
        .store(socket),
        .same(app.member(.httpVerbs + ["any", "ws", "listen"]).called, as: app),
        .source(.socket, channel.member("message").parameter(1)),
        .source(.header, request.member("getHeader").called),
        .source(.query, request.member("getQuery", "getUrl").called),
        .source(.path, request.member("getParameter").called),
        .source(.body, route.parameter(0).member("onData").argument(0).parameter(0)),
        .store(data),
        .storeGiven(
          data, by: upgrade.parameter(0).member("upgrade"), at: Locator(.position(0))),
      ])
  }()

  /// PartyKit and partyserver: rooms on Cloudflare. Signatures from their documentation.
  package static let parties: Model = {
    let server = APIPath.module("partyserver").member("Server")
    let party =
      APIPath.type("Server", from: "partykit/server") | APIPath.type("Party.Server")
      | APIPath.type("Party.Worker")
    let room = server | party
    let connection =
      room.member("onConnect").parameter(0) | server.member("onMessage", "onClose").parameter(0)
      | party.member("onMessage").parameter(1) | APIPath.type("Connection", from: "partyserver")
    let state = connection.member("state")
    return Model(
      "Party rooms",
      [
        .source(
          .socket, server.member("onMessage").parameter(1) | party.member("onMessage").parameter(0)),
        .same(
          room.member("onRequest", "onBeforeRequest", "onBeforeConnect").parameter(0)
            | room.member("onConnect").parameter(1).member("request"),
          as: .type("Request")),
        .store(state),
        .storeGiven(state, by: connection.member("setState"), at: Locator(.position(0))),
        .neutral(connection.member("id")),
      ])
  }()
}
