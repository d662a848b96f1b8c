import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdAuth

struct TokenController {
  func addRoutes(to group: RouterGroup<AppContext>) {
    group
      .add(middleware: SessionAuthenticator())
      .post("token", use: self.token)
  }

  @Sendable func token(_ request: Request, context: AppContext) async throws -> ByteBuffer {
    let user = try context.requireIdentity()
    var mint = HTTPClientRequest(url: "https://hum.behest.app/v1/auth/mint")
    mint.method = .POST
    mint.headers.add(name: "Authorization", value: "Bearer \(ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? "")")
    mint.body = .bytes(ByteBuffer(data: try JSONEncoder().encode(["user_id": user.id.uuidString])))
    let response = try await HTTPClient.shared.execute(mint, timeout: .seconds(10))
    return try await response.body.collect(upTo: 65_536)
  }
}
