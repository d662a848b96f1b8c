// One function makes the requests of all endpoints; what the body names goes to another than the mint.
import Foundation
import Vapor

enum Endpoint {
  case mint, feedback

  var path: String {
    switch self {
    case .mint: "/v1/auth/mint"
    case .feedback: "/v1/feedback"
    }
  }
}

struct User: Authenticatable { let id: String }

struct Gateway: Sendable {
  let key: String

  private func request(_ endpoint: Endpoint) -> URLRequest {
    var components = URLComponents()
    components.scheme = "https"
    components.host = "gull.behest.app"
    components.path = endpoint.path
    var request = URLRequest(url: components.url!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    return request
  }

  private func plainRequest(_ endpoint: Endpoint) -> URLRequest {
    var request = URLRequest(url: URL(string: "https://gull.behest.app" + endpoint.path)!)
    request.httpMethod = "POST"
    return request
  }

  func mint(_ user: String) async throws -> Data {
    var request = request(.mint)
    request.httpBody = try JSONEncoder().encode(["user_id": user])
    return try await URLSession.shared.data(for: request).0
  }

  func feedback(_ user: String, _ text: String) async throws {
    var request = request(.feedback)
    request.httpBody = try JSONEncoder().encode(["user_id": user, "text": text])
    _ = try await URLSession.shared.data(for: request)
  }

  func rate(_ user: String, _ stars: Int) async throws {
    var request = plainRequest(.feedback)
    request.httpBody = try JSONEncoder().encode(["user_id": user, "stars": String(stars)])
    _ = try await URLSession.shared.data(for: request)
  }

  func mintPlainly(_ user: User) async throws -> Data {
    var request = plainRequest(.mint)
    request.httpBody = try JSONEncoder().encode(["user_id": user.id])
    return try await URLSession.shared.data(for: request).0
  }
}

func routes(_ app: Application) {
  let gateway = Gateway(key: Environment.get("BEHEST_KEY") ?? "")
  let members = app.grouped(User.guardMiddleware())
  members.post("token") { req async throws -> Response in
    let id: String = try req.auth.require(User.self).id
    return Response(body: .init(data: try await gateway.mint(id)))
  }
  members.post("plain") { req async throws -> Response in
    let user = try req.auth.require(User.self)
    return Response(body: .init(data: try await gateway.mintPlainly(user)))
  }
  app.post("feedback") { req async throws -> HTTPStatus in
    try await gateway.feedback(req.content.get(at: "user"), req.content.get(at: "text"))
    try await gateway.rate(req.content.get(at: "user"), req.content.get(at: "stars"))
    return .accepted
  }
}
