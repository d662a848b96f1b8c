import ArgumentParser
import AsyncHTTPClient
import Hummingbird

@main
struct App: AsyncParsableCommand {
  func run() async throws {
    let env = try await Environment().merging(with: .dotEnv())
    let router = Router(context: AppRequestContext.self)
    router.middlewares.add(LogRequestsMiddleware(.info))
    router.middlewares.add(BearerAuthenticator(tokens: .init(client: postgres)))
    TokenController(httpClient: .shared, apiKey: env.get("BEHEST_KEY") ?? "")
      .addRoutes(to: router.group("api"))
    let app = Application(router: router, configuration: .init(address: .hostname("0.0.0.0", port: 8080)))
    try await app.runService()
  }
}
