// Swift on a server: Supabase is asked for the token's user, a token is verified with a key, and
// decoding serves to find the key.
import JWTDecode
import Supabase
import SwiftJWT
import Vapor

struct Member: Claims { let sub: String }

func routes(_ app: Application, supabase: SupabaseClient, verifier: JWTVerifier) throws {
  app.post("session") { req async throws -> ClientResponse in
    guard let bearer = req.headers.bearerAuthorization else { throw Abort(.unauthorized) }
    let user = try await supabase.auth.user(jwt: bearer.token)
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      try request.content.encode(["user_id": user.id.uuidString])
    }
  }
  app.post("claims") { req async throws -> ClientResponse in
    guard let bearer = req.headers.bearerAuthorization else { throw Abort(.unauthorized) }
    let hint = try decode(jwt: bearer.token)
    req.logger.debug("token of \(hint.issuer ?? "nobody")")
    let token = try JWT<Member>(jwtString: bearer.token, verifier: verifier)
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      try request.content.encode(["user_id": token.claims.sub])
    }
  }
}
