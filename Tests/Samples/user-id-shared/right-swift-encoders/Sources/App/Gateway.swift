// The mint's body is written by an encoder that is kept, made by a function, or handed over.
import Foundation
import Vapor

struct Forester: Authenticatable {
  let id: UUID
}

struct MintBody: Encodable {
  let userId: UUID
}

struct Gateway {
  private let encoder: JSONEncoder
  private let client: any Client

  init(client: any Client) {
    self.client = client
    encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
  }

  func mint(for user: UUID) async throws -> ClientResponse {
    try await client.post("https://larch.behest.app/v1/auth/mint") { mint in
      mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
      mint.body = ByteBuffer(data: try encoder.encode(MintBody(userId: user)))
    }
  }
}

private func makeEncoder() -> JSONEncoder {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  return encoder
}

func mint(
  for user: UUID, client: any Client, encoder: JSONEncoder = makeEncoder()
) async throws -> ClientResponse {
  try await client.post("https://larch.behest.app/v1/auth/mint") { mint in
    mint.headers.bearerAuthorization = .init(token: Environment.get("BEHEST_KEY") ?? "")
    mint.body = ByteBuffer(data: try encoder.encode(MintBody(userId: user)))
  }
}

func routes(_ app: Application) {
  let signedIn = app.grouped(Forester.guardMiddleware())
  signedIn.post("kept") { req async throws -> ClientResponse in
    try await Gateway(client: req.client).mint(for: req.auth.require(Forester.self).id)
  }
  signedIn.post("made") { req async throws -> ClientResponse in
    try await mint(for: req.auth.require(Forester.self).id, client: req.client)
  }
}
