// A Vapor server mints with URLSession and a dictionary; a cookie says who asks.
import Foundation
import Vapor

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct BeaconRoutes: RouteCollection {
  func boot(routes: any RoutesBuilder) throws {
    routes.grouped("beacon").post("token", use: token)
  }

  func token(req: Request) async throws -> String {
    guard let watch = req.cookies["uid"]?.string else {  // from: user-id-from-request
      throw Abort(.unauthorized)
    }
    let base = Environment.get("BEHEST_BASE_URL") ?? "https://lighthouse.behest.app"
    var request = URLRequest(url: URL(string: "\(base)/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(Environment.get("BEHEST_KEY")!)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: [
      "user_id": watch,  // expect: user-id-from-request
      "ttl": 900,
    ])
    let (data, _) = try await URLSession.shared.data(for: request)
    return String(decoding: data, as: UTF8.self)
  }
}
