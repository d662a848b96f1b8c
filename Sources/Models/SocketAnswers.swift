package import Flow

extension Model {
  /// What servers send over connections that stay open, and to services that hand it on to browsers:
  /// Socket.IO 4, Bun 1.2, Deno 2, Cloudflare, Hono 4, @fastify/websocket 11, PartyKit, better-sse 0.15,
  /// Pusher 5, Ably 2. Signatures from their documentation.
  package static let socketAnswers: Model = {
    let socket = APIPath.type("Socket", from: "socket.io")
    let io = APIPath.module("socket.io").member("Server").constructed
    let listener = socket.member("on", "once").argument(1)
    let connected = io.anything.member("on", "once").argument(1).parameter(0)
    let bun =
      APIPath.global("Bun").member("serve").argument(0).member("websocket")
      .member("open", "message", "close", "drain").parameter(0)
    let hono =
      APIPath.module("hono/cloudflare-workers", "hono/bun", "hono/deno")
      .member("upgradeWebSocket").argument(0).returns
    let fastify =
      APIPath.type("FastifyInstance", from: "fastify").member("get").lastArgument.parameter(0)
    let events = APIPath.module("better-sse")
    let room = APIPath.type("Party.Room") | APIPath.type("Room", from: "partykit/server")
    let guest =
      APIPath.type("Party.Connection") | APIPath.type("Connection", from: "partykit/server")
    let lambda = APIPath.global("awslambda").member("streamifyResponse").argument(0)

    return Model(
      "Socket answers",
      [
        .response((socket | connected).anything.member("emit", "send").called),
        .response(
          (socket.member("broadcast") | socket.member("to", "in", "except").called)
            .member("emit").called),
        // The client's acknowledgement is called with what it gets.
        .response(
          listener.parameter(0).called | listener.parameter(1).called
            | listener.parameter(2).called),
        .response(bun.member("send", "publish").called),
        .response(
          APIPath.global("Deno").member("upgradeWebSocket").called.member("socket").member("send")
            .called),
        .response(APIPath.global("WebSocketPair").constructed.anything.member("send").called),
        .response(
          hono.member("onOpen", "onMessage").parameter(1).member("send").called),
        .response(fastify.member("send").called),
        .response(guest.member("send").called),
        .response(room.member("broadcast").called),
        .environment(room.member("env")),
        .response(events.member("createSession").called.member("push").called),
        .response(events.member("createChannel").called.member("broadcast").called),
        .response(APIPath.module("pusher").constructed.member("trigger").called, from: 2),
        .response(
          APIPath.module("ably").member("Rest", "Realtime").constructed.anything.member("publish")
            .called, from: 1),
        .response(lambda.parameter(1).member("write", "end").called),
        .answerStream(lambda.parameter(1)),
      ])
  }()
}
