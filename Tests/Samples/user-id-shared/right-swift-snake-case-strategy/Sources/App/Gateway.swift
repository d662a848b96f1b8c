// The encoder's strategy writes `userId` as `user_id`.
import Foundation
import Vapor

struct Diver: Authenticatable {
  var name: String
}

struct MintBody: Encodable {
  let userId: String
}

struct Gateway {
  let encoder = JSONEncoder()

  init() { encoder.keyEncodingStrategy = .convertToSnakeCase }

  func mint(for user: String) async throws -> Data {
    var request = URLRequest(url: URL(string: "https://shoal.behest.app/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.httpBody = try encoder.encode(MintBody(userId: user))
    return try await URLSession.shared.data(for: request).0
  }
}

func routes(_ app: Application) {
  let gateway = Gateway()
  app.post("token") { req async throws -> String in
    let user = try req.auth.require(Diver.self).name
    return String(decoding: try await gateway.mint(for: user), as: UTF8.self)
  }
}
