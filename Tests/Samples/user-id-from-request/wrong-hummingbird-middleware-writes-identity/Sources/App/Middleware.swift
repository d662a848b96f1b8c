import Hummingbird
import HummingbirdAuth

struct Sailor: Sendable {
  var id: String
}

struct SailorContext: AuthRequestContext, RequestContext {
  var coreContext: CoreRequestContextStorage
  var identity: Sailor?

  init(source: Source) {
    coreContext = .init(source: source)
  }
}

struct SailorMiddleware: RouterMiddleware {
  typealias Context = SailorContext

  func handle(
    _ request: Request, context: SailorContext,
    next: (Request, SailorContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let id = request.cookies["sailor"]?.value {  // from: user-id-from-request
      context.identity = Sailor(id: id)
    }
    return try await next(request, context)
  }
}
