package import Flow

extension Model {
  /// Cloudflare: service workers, Pages functions, Durable Objects and the Agents SDK. Module workers
  /// (`export default { fetch }`) are web requests.
  package static let cloudflare: Model = {
    let event = APIPath.global("addEventListener").argument(1).parameter(0)
    let pages = APIPath.exported(
      Convention(
        files: ["functions/**/*.{ts,js,mjs}", "functions/*.{ts,js,mjs}"],
        names: [
          "onRequest", "onRequestGet", "onRequestPost", "onRequestPut", "onRequestPatch",
          "onRequestDelete",
        ]))
    let function = pages | pages.element | APIPath.type("PagesFunction")
    let context = function.parameter(0) | APIPath.type("EventContext")
    let workers = APIPath.module("cloudflare:workers")
    let object =
      workers.member("DurableObject", "WorkerEntrypoint") | APIPath.type("DurableObject")
    let sockets =
      object.member("webSocketMessage", "webSocketClose").parameter(0)
      | APIPath.global("WebSocketPair").constructed.anything
    let attachment = sockets.member("deserializeAttachment").called
    let agent = APIPath.module("agents").member("Agent", "AIChatAgent")
    // Methods that a browser calls over the agent's socket.
    let callable =
      APIPath.module("agents").member("callable", "unstable_callable").called.decorated
    let arguments =
      callable.parameter(0) | callable.parameter(1) | callable.parameter(2) | callable.parameter(3)

    return Model(
      "Cloudflare",
      [
        .same(
          event.member("request") | context.member("request")
            | object.member("fetch").parameter(0) | agent.member("onRequest").parameter(0),
          as: .type("Request")),
        .source(.path, context.member("params")),
        .store(context.member("data")),
        .store(attachment),
        .storeGiven(
          attachment, by: sockets.member("serializeAttachment"), at: Locator(.position(0))),
        .source(.socket, object.member("webSocketMessage").parameter(1)),
        .source(.socket, agent.member("onMessage").parameter(1)),
        .source(.arguments, arguments),
        .returned(function), .returned(object.member("fetch")),
      ])
  }()
}
