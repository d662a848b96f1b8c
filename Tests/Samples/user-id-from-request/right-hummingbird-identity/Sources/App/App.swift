// Hummingbird: the authenticator looks the caller up by the bearer token; the plan is the row's.
import Foundation
import Hummingbird
import HummingbirdAuth
import HummingbirdFluent

func routes(_ router: Router<AppContext>, fluent: Fluent) {
  let gateway = Gateway(key: Environment().get("BEHEST_KEY") ?? "")
  router.group("behest")
    .add(middleware: TokenAuthenticator(fluent: fluent))
    .post("token") { request, context -> String in
      let member = try context.requireIdentity()
      let minted = try await gateway.mint(for: try member.requireID().uuidString, tier: member.plan)
      return minted.token
    }
}
