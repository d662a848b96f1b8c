import Vapor

extension Request {
  struct Services {
    let request: Request

    var behest: Behest { .init(request: request) }
  }

  var services: Services { .init(request: self) }
}

extension Request.Services {
  struct Behest {
    let request: Request

    func token(for id: String) async throws -> ClientResponse {
      let body = MintBody(user_id: id, tier: nil)  // expect: user-id-from-request
      return try await request.client.post(
        "https://dunlin.behest.app/v1/auth/mint",
        headers: ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"], content: body)
    }
  }
}

extension Request.Services.Behest {
  struct MintBody: Content {
    let user_id: String
    let tier: Int?
  }
}
