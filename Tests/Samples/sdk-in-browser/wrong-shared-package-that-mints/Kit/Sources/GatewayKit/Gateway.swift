import Foundation
import Wire

public struct Gateway {
  public init() {}

  public func token(for user: String, key: String) async throws -> Data {
    try await Wire.post(["user_id": user], path: "/auth/mint", bearer: key)
  }
}
