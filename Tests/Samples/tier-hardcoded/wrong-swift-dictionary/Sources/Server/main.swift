// A tier for everybody, in the dictionary that becomes the body.
import Foundation
import Hummingbird

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

enum Gateway {
  static let url = URL(string: "https://api.behest.ai/v1/auth/mint")!
  static let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""

  static func mint(for userID: String) async throws -> Data {
    var body: [String: Any] = ["user_id": userID]
    body["ttl"] = 600
    body["tier"] = 3  // expect: tier-hardcoded
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: body)
    let (data, _) = try await URLSession.shared.data(for: request)
    return data
  }
}

struct AppContext: AuthRequestContext, RequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: Account?

  init(source: Source) {
    coreContext = .init(source: source)
  }
}

let router = Router(context: AppContext.self)
router.add(middleware: SessionAuthenticator())
router.post("token") { _, context in
  let account = try context.requireIdentity()
  return ByteBuffer(data: try await Gateway.mint(for: account.id))
}
try await Application(router: router).runService()
