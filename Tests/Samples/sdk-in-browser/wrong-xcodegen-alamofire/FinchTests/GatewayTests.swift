import Alamofire
import XCTest

@testable import Finch

final class GatewayTests: XCTestCase {
  func testMint() async throws {
    let body = ["user_id": "test-user"]
    _ = AF.request("https://finch.behest.app/v1/auth/mint", method: .post, parameters: body)
  }
}
