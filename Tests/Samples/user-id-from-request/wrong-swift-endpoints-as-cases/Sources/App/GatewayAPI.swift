// The gateway's endpoints are cases of an enumeration, which one client sends.
import Foundation

enum GatewayAPI {
  case mint(user: String, tier: Int?)
  case models

  var path: String {
    switch self {
    case .mint: "/v1/auth/mint"
    case .models: "/v1/models"
    }
  }

  var method: String {
    switch self {
    case .mint: "POST"
    case .models: "GET"
    }
  }

  var parameters: [String: Any] {
    switch self {
    case .mint(let user, let tier):
      ["user_id": user, "tier": tier as Any]  // expect: user-id-from-request
    case .models:
      [:]
    }
  }
}
