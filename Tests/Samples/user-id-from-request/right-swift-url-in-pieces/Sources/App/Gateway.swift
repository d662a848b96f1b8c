// The URL of the mint is put together from pieces, and so is one that is no mint.
import Foundation
import Vapor

struct Gateway: Sendable {
  let base = URL(string: "https://heron.behest.app")!
  let key: String

  /// By `URLComponents`.
  func token(forGuest id: String) async throws -> Data {
    var components = URLComponents()
    components.scheme = "https"
    components.host = "heron.behest.app"
    components.path = "/v1/auth/mint"
    guard let url = components.url else { throw Abort(.internalServerError) }
    return try await send(to: url, ["user_id": id])
  }

  /// Piece by piece.
  func token(forMember id: String) async throws -> Data {
    let url = base.appendingPathComponent("v1").appendingPathComponent("auth")
      .appendingPathComponent("mint")
    return try await send(to: url, ["user_id": id])
  }

  /// By one path.
  func token(forReader id: String) async throws -> Data {
    let url = base.appending(path: "v1").appending(path: "auth/mint")
    return try await send(to: url, ["user_id": id])
  }

  /// By several components, added in place.
  func token(forEditor id: String) async throws -> Data {
    var url = base
    url.append(components: "v1", "auth", "mint")
    return try await send(to: url, ["user_id": id])
  }

  /// No mint: the pieces make another path.
  func usage(of id: String) async throws -> Data {
    let url = base.appendingPathComponent("auth").appendingPathComponent("mint")
      .appendingPathComponent("history")
    return try await send(to: url, ["user_id": id])
  }

  /// By components, one after the other.
  func token(forWriter id: String) async throws -> Data {
    var url = base.appendingPathComponent("v1")
    url.appendPathComponent("auth")
    url.appendPathComponent("mint", isDirectory: false)
    return try await send(to: url, ["user_id": id])
  }

  /// By a path that grows.
  func token(forVisitor id: String) async throws -> Data {
    guard var components = URLComponents(url: base, resolvingAgainstBaseURL: false) else {
      throw Abort(.internalServerError)
    }
    components.path += "/v1"
    components.path += "/auth/mint"
    guard let url = components.url else { throw Abort(.internalServerError) }
    return try await send(to: url, ["user_id": id])
  }

  /// By a path that text is appended to.
  func token(forPatron id: String) async throws -> Data {
    var components = URLComponents(string: "https://heron.behest.app")!
    components.path.append("/v1/auth")
    components.path.append(contentsOf: "/mint")
    return try await send(to: components.url!, ["user_id": id])
  }

  /// No mint: what is appended makes another path.
  func history(of id: String) async throws -> Data {
    var components = URLComponents(string: "https://heron.behest.app")!
    components.path += "/v1/auth/mint"
    components.path.append("/history")
    return try await send(to: components.url!, ["user_id": id])
  }

  /// No mint: what is joined is another address.
  func audit(of id: String) async throws -> Data {
    let host = Environment.get("BEHEST_BASE_URL") ?? "https://heron.behest.app"
    let address = [host, "v1", "auth", "mint", "audit"].joined(separator: "/")
    return try await send(to: URL(string: address)!, ["user_id": id])
  }

  private func send(to url: URL, _ body: [String: String]) async throws -> Data {
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(body)
    return try await URLSession.shared.data(for: request).0
  }
}
