// Everything is let in for development only; groups without the middleware, and a tested origin.
import JWT
import Vapor

struct Gardener: JWTPayload {
  var sub: SubjectClaim
  func verify(using algorithm: some JWTAlgorithm) async throws {}
}

let trusted = ["https://arbour.example", "https://www.arbour.example"]

func mint(for req: Request) async throws -> ClientResponse {
  let gardener = try await req.jwt.verify(as: Gardener.self)
  return try await req.client.post("https://arbour.behest.app/v1/auth/mint") { call in
    call.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    try call.content.encode(["user_id": gardener.sub.value])
  }
}

func configure(_ app: Application) throws {
  #if DEBUG
    app.middleware.use(CORSMiddleware(), at: .beginning)
  #endif

  let origin: CORSMiddleware.AllowOriginSetting =
    app.environment == .development ? .all : .custom("https://arbour.example")
  let configuration = CORSMiddleware.Configuration(
    allowedOrigin: origin, allowedMethods: [.POST], allowedHeaders: [.authorization])
  app.middleware.use(CORSMiddleware(configuration: configuration))

  let open = app.grouped(CORSMiddleware(configuration: .default()))
  open.get("plants") { _ in ["fern", "moss"] }

  app.post("token") { req async throws -> Response in
    let answer = try await mint(for: req)
    let response = Response(status: answer.status)
    if let origin = req.headers.first(name: .origin), trusted.contains(origin) {
      response.headers.replaceOrAdd(name: .accessControlAllowOrigin, value: origin)
    }
    return response
  }
}
