import Foundation
import PostgresNIO

struct TokenRow: Sendable {
  let userID: String
  let expires: Date
}

struct TokenStore: Sendable {
  let client: PostgresClient

  func find(token: String) async throws -> TokenRow? {
    let rows = try await client.query(
      "SELECT user_id, expires FROM tokens WHERE hash = digest(\(token), 'sha256')")
    for try await (userID, expires) in rows.decode((String, Date).self) {
      return TokenRow(userID: userID, expires: expires)
    }
    return nil
  }
}
