// Swift on a server: Supabase's stored session, and tokens that packages only decode.
import JWTDecode
import Supabase
import SwiftJWT
import Vapor

struct Member: Claims { let sub: String }

func routes(_ app: Application, supabase: SupabaseClient) throws {
  app.post("session") { req async throws -> ClientResponse in
    let user = try await supabase.auth.session.user
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      try request.content.encode(["user_id": user.id.uuidString]) // expect: user-id-unverified
    }
  }
  app.post("decoded") { req async throws -> ClientResponse in
    guard let bearer = req.headers.bearerAuthorization else { throw Abort(.unauthorized) }
    let jwt = try decode(jwt: bearer.token)
    guard let subject = jwt.subject else { throw Abort(.unauthorized) }
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      try request.content.encode(["user_id": subject]) // expect: user-id-unverified
    }
  }
  app.post("claims") { req async throws -> ClientResponse in
    guard let bearer = req.headers.bearerAuthorization else { throw Abort(.unauthorized) }
    let token = try JWT<Member>(jwtString: bearer.token)
    return try await req.client.post("https://s.behest.app/v1/auth/mint") { request in
      try request.content.encode(["user_id": token.claims.sub]) // expect: user-id-unverified
    }
  }
}
