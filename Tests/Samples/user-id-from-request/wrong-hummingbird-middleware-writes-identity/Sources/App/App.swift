// Hummingbird: a middleware writes the identity from a cookie that nobody signed.
import Hummingbird
import HummingbirdAuth

func routes(_ router: Router<SailorContext>, plans: any Plans) {
  let gateway = Gateway(key: Environment().get("BEHEST_KEY") ?? "")
  router.add(middleware: SailorMiddleware())
  router.post("token") { request, context -> String in
    let sailor = try context.requireIdentity()
    return try await gateway.mint(for: sailor.id, tier: try await plans.current()).token
  }
}
