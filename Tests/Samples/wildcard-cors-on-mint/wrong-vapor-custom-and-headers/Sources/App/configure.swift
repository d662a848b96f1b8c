// A custom origin that falls back to the asterisk; headers written by hand, reflected and not.
import JWT
import Vapor

struct Gardener: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

func mint(for req: Request) async throws -> ClientResponse {
  let gardener = try await req.jwt.verify(as: Gardener.self)
  return try await req.client.post("https://trellis.behest.app/v1/auth/mint") { call in // related: wildcard-cors-on-mint
    call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    try call.content.encode(["user_id": gardener.sub.value])
  }
}

func configure(_ app: Application) throws {
  let cors = CORSMiddleware(configuration: CORS.configuration)
  app.group("embed") { routes in
    routes.grouped(cors).post("token") { req in
      try await mint(for: req)
    }
  }

  app.post("reflect") { req async throws -> Response in
    let answer = try await mint(for: req)
    let origin = req.headers.first(name: .origin) ?? "*"
    var headers = HTTPHeaders()
    headers.replaceOrAdd(name: .accessControlAllowOrigin, value: origin) // expect: wildcard-cors-on-mint
    return Response(status: answer.status, headers: headers)
  }

  app.post("literal") { req async throws -> Response in
    let answer = try await mint(for: req)
    return Response(
      status: answer.status,
      headers: [
        "Content-Type": "application/json",
        "Access-Control-Allow-Origin": "*", // expect: wildcard-cors-on-mint
      ])
  }
}
