import Vapor
import Fluent

struct ChatController: RouteCollection {
    func boot(routes: RoutesBuilder) throws {
        let api = routes.grouped("api", "v1")
        let tokenProtected = api.grouped(UserToken.authenticator(), User.guardMiddleware())
        tokenProtected.post("chat", "token", use: issue)
    }

    func issue(req: Request) async throws -> BehestTokenResponse {
        let user = try req.auth.require(User.self)
        let subscription = try await user.$subscription.get(on: req.db)
        return try await req.behest.mint(for: user.requireID().uuidString, plan: subscription?.plan)
    }
}
