// Each signed-in baker of this server is on tier three.
import AsyncHTTPClient
import Foundation
import NIOCore
import Vapor

struct Baker: SessionAuthenticatable {
  var sessionID: String
}

func routes(_ app: Application) throws {
  let guarded = app.grouped(app.sessions.middleware, Baker.guardMiddleware())

  guarded.post("token") { req async throws -> ClientResponse in
    let baker = try req.auth.require(Baker.self)
    return try await req.client.post("https://bakery.behest.app/v1/auth/mint") { call in
      call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      try call.content.encode([
        "user_id": baker.sessionID,
        "tier": "max",  // expect: tier-hardcoded
      ])
    }
  }

  guarded.post("token", "raw") { req async throws -> String in
    let baker = try req.auth.require(Baker.self)
    let fields: [String: Any] = [
      "user_id": baker.sessionID,
      "tier": 3,  // expect: tier-hardcoded
    ]
    var call = HTTPClientRequest(url: "https://bakery.behest.app/v1/auth/mint")
    call.method = .POST
    call.headers.add(name: "Authorization", value: "Bearer \(Environment.get("BEHEST_KEY") ?? "")")
    call.body = .bytes(try JSONSerialization.data(withJSONObject: fields))
    let answer = try await req.application.http.client.shared.execute(call, timeout: .seconds(5))
    return String(buffer: try await answer.body.collect(upTo: 1 << 16))
  }
}
