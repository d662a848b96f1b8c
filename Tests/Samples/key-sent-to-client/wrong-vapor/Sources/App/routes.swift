// A Vapor route returns the key: as a string, in a struct, in a header, to a template.
import Leaf
import Vapor

struct GatewayConfig: Content {
  let baseURL: String
  let apiKey: String
}

func routes(_ app: Application) throws {
  app.get("key") { _ in
    Environment.get("BEHEST_KEY") ?? ""  // expect: key-sent-to-client
  }

  app.get("config") { req -> GatewayConfig in
    GatewayConfig(
      baseURL: Environment.get("BEHEST_BASE_URL") ?? "",
      apiKey: Environment.get("BEHEST_KEY") ?? "")  // expect: key-sent-to-client
  }

  app.get("ping") { req -> Response in
    let response = Response(status: .ok)
    response.headers.add(name: "X-Key", value: Environment.get("BEHEST_API_KEY") ?? "")  // expect: key-sent-to-client
    return response
  }

  app.get("page") { req async throws -> View in
    try await req.view.render("page", ["key": Environment.get("BEHEST_KEY")])  // expect: key-sent-to-client
  }
}
