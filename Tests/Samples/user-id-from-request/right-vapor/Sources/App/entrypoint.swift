import JWT
import Vapor

@main
enum Entrypoint {
  static func main() async throws {
    let app = try await Application.make(.detect())
    app.middleware.use(
      CORSMiddleware(
        configuration: .init(
          allowedOrigin: .any(["https://orchard.example"]), allowedMethods: [.POST],
          allowedHeaders: [.authorization, .contentType])))
    let secret = HMACKey(stringLiteral: Environment.get("JWT_SECRET")!)
    await app.jwt.keys.add(hmac: secret, digestAlgorithm: .sha256)
    try routes(app)
    try await app.execute()
  }
}
