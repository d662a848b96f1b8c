import Moya
import Vapor

final class Rower: Model, Authenticatable, @unchecked Sendable {
  static let schema = "rowers"
  @ID(key: .id) var id: UUID?
  init() {}
}

func routes(_ app: Application, _ gateway: MoyaProvider<GatewayTarget>) throws {
  let members = app.grouped(Rower.guardMiddleware())
  members.post("token") { req async throws -> HTTPStatus in
    let user = try req.auth.require(Rower.self).requireID().uuidString
    return try await send(.mint(user: user), gateway)
  }
  members.post("feedback") { req async throws -> HTTPStatus in
    let form = try req.content.decode(Feedback.self)
    return await withCheckedContinuation { continuation in
      gateway.request(.feedback(user: form.userID, text: form.text)) { _ in
        continuation.resume(returning: .accepted)
      }
    }
  }
  members.get("models") { _ in try await send(.models, gateway) }
}

struct Feedback: Content {
  let userID: String
  let text: String
}

func send(_ target: GatewayTarget, _ gateway: MoyaProvider<GatewayTarget>) async throws -> HTTPStatus {
  try await withCheckedThrowingContinuation { continuation in
    gateway.request(target) { continuation.resume(with: $0.map { _ in .ok }) }
  }
}
