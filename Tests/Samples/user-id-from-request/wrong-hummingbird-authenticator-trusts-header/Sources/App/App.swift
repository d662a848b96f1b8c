// Hummingbird: the context's identity is what the authenticator returned, and that is a header.
import Foundation
import Hummingbird
import HummingbirdAuth

func routes(_ router: Router<AppContext>, plans: any Plans) {
  let gateway = Gateway(key: Environment().get("BEHEST_KEY") ?? "")
  router.group("behest")
    .add(middleware: HeaderAuthenticator())
    .post("token") { request, context -> String in
      let caller = try context.requireIdentity()
      return try await gateway.mint(for: caller.id, tier: try await plans.current()).token
    }
}
