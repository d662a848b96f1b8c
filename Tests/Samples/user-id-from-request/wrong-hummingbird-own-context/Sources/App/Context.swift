import Hummingbird

struct AppRequestContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  var userID: String?

  init(source: Source) {
    self.coreContext = .init(source: source)
    self.userID = nil
  }
}

struct UserMiddleware: RouterMiddleware {
  typealias Context = AppRequestContext

  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.userID = request.headers[.init("X-User")!]  // from: user-id-from-request
    return try await next(request, context)
  }
}
