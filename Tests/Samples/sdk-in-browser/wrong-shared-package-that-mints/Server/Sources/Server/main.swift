import GatewayKit
import Hummingbird

let router = Router()
router.get("health") { _, _ in "ok" }
try await Application(router: router).runService()
