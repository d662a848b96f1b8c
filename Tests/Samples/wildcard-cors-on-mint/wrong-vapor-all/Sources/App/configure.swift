// Both .all and .originBased open a group of routes; so does a header written by hand.
import JWT
import Vapor

struct Regular: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func mint(for req: Request) async throws -> ClientResponse {
  let regular = try await req.jwt.verify(as: Regular.self)
  return try await req.client.post("https://tavern.behest.app/v1/auth/mint") { call in  // related: wildcard-cors-on-mint
    call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    try call.content.encode(["user_id": regular.sub.value])
  }
}

func configure(_ app: Application) throws {
  let all = CORSMiddleware.Configuration(
    allowedOrigin: .all,  // expect: wildcard-cors-on-mint
    allowedMethods: [.POST, .OPTIONS],
    allowedHeaders: [.authorization])
  app.grouped(CORSMiddleware(configuration: all)).post("a", "token") { req in
    try await mint(for: req)
  }

  let reflecting = CORSMiddleware(
    configuration: .init(
      allowedOrigin: .originBased,  // expect: wildcard-cors-on-mint
      allowedMethods: [.POST], allowedHeaders: [.contentType]))
  app.grouped(reflecting).post("b", "token") { req in
    try await mint(for: req)
  }

  app.post("c", "token") { req async throws -> Response in
    let answer = try await mint(for: req)
    let response = Response(status: answer.status, body: .init(buffer: answer.body ?? .init()))
    response.headers.replaceOrAdd(name: .accessControlAllowOrigin, value: "*")  // expect: wildcard-cors-on-mint
    return response
  }
}
