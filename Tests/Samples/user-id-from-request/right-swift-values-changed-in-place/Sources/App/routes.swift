// An empty text that an inout parameter or a mutating method replaces by the session's id.
import Vapor

struct Diver: Authenticatable {
  var name: String
}

func choose(_ subject: inout String, for req: Request) throws {
  subject = try req.auth.require(Diver.self).name
}

struct Draft {
  private var body = MintBody(userID: "")

  mutating func mint(for user: String) { body.userID = user }

  func send(by client: any Client) async throws -> HTTPStatus {
    try await client.post(mintURL, content: body).status
  }
}

func routes(_ app: Application) {
  app.post("subject") { req async throws -> HTTPStatus in
    var subject = ""
    try choose(&subject, for: req)
    return try await req.client.post(mintURL, content: MintBody(userID: subject)).status
  }
  app.post("draft") { req async throws -> HTTPStatus in
    var draft = Draft()
    draft.mint(for: try req.auth.require(Diver.self).name)
    return try await draft.send(by: req.client)
  }
}
