import Vapor

protocol BehestService: Sendable {
  func mint(for userID: String) async throws -> TokenResponse
}

struct LiveBehestService: BehestService {
  let req: Request

  func mint(for userID: String) async throws -> TokenResponse {
    let uri = URI(string: "https://avocet.behest.app/v1/auth/mint")
    let response = try await req.client.post(uri) { outgoing in
      outgoing.headers.bearerAuthorization = BearerAuthorization(token: Environment.get("BEHEST_KEY")!)
      try outgoing.content.encode(MintPayload(userID: userID), as: .json)
    }
    return try response.content.decode(TokenResponse.self)
  }
}

private struct MintPayload: Content {
  let userID: String

  enum CodingKeys: String, CodingKey { case userID = "user_id" }
}

struct TokenResponse: Content { let jwt: String }

struct BehestServiceFactory: Sendable {
  var make: (@Sendable (Request) -> any BehestService)?

  mutating func use(_ make: @escaping @Sendable (Request) -> any BehestService) { self.make = make }
}

extension Application {
  private struct BehestServiceKey: StorageKey { typealias Value = BehestServiceFactory }

  var behest: BehestServiceFactory {
    get { self.storage[BehestServiceKey.self] ?? .init() }
    set { self.storage[BehestServiceKey.self] = newValue }
  }
}

extension Request {
  var behest: any BehestService { self.application.behest.make!(self) }
}
