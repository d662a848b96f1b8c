// A Vapor server mints with URLSession, for the keeper whose session cookie it knows.
import Foundation
import Vapor

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct Keeper: SessionAuthenticatable {
  let sessionID: String
}

struct BeaconRoutes: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.grouped("beacon").grouped(Keeper.guardMiddleware()).post("token", use: token)
  }

  func token(req: Request) async throws -> String {
    let keeper = try req.auth.require(Keeper.self)
    let base = Environment.get("BEHEST_BASE_URL") ?? "https://lighthouse.behest.app"
    var request = URLRequest(url: URL(string: "\(base)/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(Environment.get("BEHEST_KEY")!)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: [
      "user_id": keeper.sessionID,
      "session_id": req.cookies["beacon"]?.string ?? "",
      "ttl": 900,
    ])
    let (data, _) = try await URLSession.shared.data(for: request)
    return String(decoding: data, as: UTF8.self)
  }
}
