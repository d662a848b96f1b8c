import Vapor

struct Diver: Authenticatable {
  var name: String
}

struct Draft {
  private var body = MintBody(userID: "")  // expect: user-id-from-request

  mutating func mint(for user: String) { body.userID = user }

  func send(by client: any Client) async throws -> HTTPStatus {
    try await client.post(mintURL, content: body).status
  }
}

struct Order {
  private var user = ""

  func by(_ user: String) -> Order {
    var copy = self
    copy.user = user
    return copy
  }

  func send(by client: any Client) async throws -> HTTPStatus {
    let body = MintBody(userID: user)  // expect: user-id-from-request
    return try await client.post(mintURL, content: body).status
  }
}

func builderRoutes(_ app: Application) {
  app.post("draft", ":name") { req async throws -> HTTPStatus in
    var draft = Draft()
    draft.mint(for: try req.parameters.require("name"))  // from: user-id-from-request
    return try await draft.send(by: req.client)
  }
  app.post("order") { req async throws -> HTTPStatus in
    let user = try req.query.get(String.self, at: "user")  // from: user-id-from-request
    return try await Order().by(user).send(by: req.client)
  }
}
