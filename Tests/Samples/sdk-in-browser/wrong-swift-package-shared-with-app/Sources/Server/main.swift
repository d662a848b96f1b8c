import KiteKit
import Vapor

let app = try await Application.make(.detect())
app.get("health") { _ in "ok" }
try await app.execute()
