// Hummingbird: the path, the query, a header and a cookie are all the client's.
import AsyncHTTPClient
import Foundation
import HTTPTypes
import Hummingbird

struct Fields: Encodable {
  var user_id: String
}

struct TokenController {
  let key: String

  func addRoutes(to group: RouterGroup<some RequestContext>) {
    group
      .get(":id/token", use: self.byPath)
      .get("token", use: self.byQuery)
      .post("token", use: self.byHeader)
    group.group("cookie").post("token", use: byCookie)
  }

  @Sendable func byPath(request: Request, context: some RequestContext) async throws -> String {
    let id = try context.parameters.require("id")
    let answer = try await HTTPClient.shared.post(
      url: "https://lagoon.behest.app/v1/auth/mint",
      body: .data(JSONEncoder().encode(Fields(user_id: id)))  // expect: user-id-from-request
    ).get()
    return answer.body.map { String(buffer: $0) } ?? ""
  }

  @Sendable func byQuery(request: Request, context: some RequestContext) async throws -> String {
    guard let id = request.uri.queryParameters.get("user") else { throw HTTPError(.badRequest) }
    let answer = try await HTTPClient.shared.post(
      url: "https://lagoon.behest.app/v1/auth/mint",
      body: .data(JSONEncoder().encode(Fields(user_id: id)))  // expect: user-id-from-request
    ).get()
    return answer.body.map { String(buffer: $0) } ?? ""
  }

  @Sendable func byHeader(request: Request, context: some RequestContext) async throws -> String {
    let id = request.headers[HTTPField.Name("X-User-Id")!] ?? ""
    let answer = try await HTTPClient.shared.post(
      url: "https://lagoon.behest.app/v1/auth/mint",
      body: .data(JSONEncoder().encode(Fields(user_id: id)))  // expect: user-id-from-request
    ).get()
    return answer.body.map { String(buffer: $0) } ?? ""
  }

  @Sendable func byCookie(request: Request, context: some RequestContext) async throws -> String {
    guard let id = request.cookies["uid"]?.value else { throw HTTPError(.unauthorized) }
    let answer = try await HTTPClient.shared.post(
      url: "https://lagoon.behest.app/v1/auth/mint",
      body: .data(JSONEncoder().encode(Fields(user_id: id)))  // expect: user-id-from-request
    ).get()
    return answer.body.map { String(buffer: $0) } ?? ""
  }
}
