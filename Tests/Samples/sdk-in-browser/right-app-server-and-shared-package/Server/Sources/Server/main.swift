import Vapor
import WrenKit

extension BehestToken: @retroactive Content {}

let app = try await Application.make(.detect())
let signedIn = app.grouped(Member.sessionAuthenticator(), Member.guardMiddleware())
signedIn.post("behest", "token") { req async throws -> BehestToken in
  let member = try req.auth.require(Member.self)
  return try await Minter().mint(for: member.requireID())
}
try await app.execute()
