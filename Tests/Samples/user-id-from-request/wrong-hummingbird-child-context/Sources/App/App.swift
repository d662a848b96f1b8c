import AsyncHTTPClient
import Foundation
import Hummingbird
import JWTKit

struct TokenController<Context: RequestContext> {
  let key: String
}

extension TokenController where Context == MemberContext {
  func addRoutes(to group: RouterGroup<Context>) {
    group.post("token", use: create)
  }

  @Sendable func create(_ request: Request, context: Context) async throws -> ByteBuffer {
    var mint = HTTPClientRequest(url: "https://knot.behest.app/v1/auth/mint")
    mint.method = .POST
    mint.headers.add(name: "Authorization", value: "Bearer \(key)")
    mint.body = .bytes(try JSONEncoder().encode(["user_id": context.member.id]))  // expect: user-id-from-request
    return try await HTTPClient.shared.execute(mint, timeout: .seconds(10)).body
      .collect(upTo: 1 << 16)
  }
}

@main
struct App {
  static func main() async throws {
    let router = Router(context: AppContext.self)
    let members = router.group("api")
      .add(middleware: MemberAuthenticator(keys: JWTKeyCollection()))
      .group(context: MemberContext.self)
    let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
    TokenController(key: key).addRoutes(to: members.group("behest"))
    try await Application(router: router).runService()
  }
}
