import XCTest

@testable import Wire

final class WireTests: XCTestCase {
  func testPost() async throws {
    _ = try await Wire.post(["user_id": "test"], path: "/auth/mint", bearer: "key")
  }
}
