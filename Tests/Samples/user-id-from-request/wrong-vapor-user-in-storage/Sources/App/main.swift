// Middleware keeps a header in the request's storage, behind a property of an extension.
import Vapor

struct CurrentUserKey: StorageKey { typealias Value = String }

extension Request {
  var currentUserID: String? {
    get { storage[CurrentUserKey.self] }
    set { storage[CurrentUserKey.self] = newValue }
  }
}

struct UserMiddleware: AsyncMiddleware {
  func respond(to request: Request, chainingTo next: AsyncResponder) async throws -> Response {
    guard let id = request.headers["X-User-ID"].first else { throw Abort(.unauthorized) }  // from: user-id-from-request
    request.currentUserID = id
    return try await next.respond(to: request)
  }
}

struct Body: Content {
  var user_id: String
  var ttl = 600
}

@main
enum Entrypoint {
  static func main() async throws {
    let app = try await Application.make(.detect())
    let api = app.grouped(UserMiddleware())
    api.get("behest-token") { req -> ClientResponse in
      guard let id = req.currentUserID else { throw Abort(.unauthorized) }
      let headers: HTTPHeaders = ["Authorization": "Bearer \(Environment.get("BEHEST_KEY") ?? "")"]
      return try await req.client.post(
        "https://bittern.behest.app/v1/auth/mint", headers: headers, content: Body(user_id: id))  // expect: user-id-from-request
    }
    try await app.execute()
  }
}
