// A server reaches the gateway through a target of Moya's: what a client sends goes to another of its endpoints than the mint.
import Foundation
import Moya

enum GatewayTarget {
  case mint(user: String)
  case feedback(user: String, text: String)
  case models
}

extension GatewayTarget: TargetType {
  var baseURL: URL { URL(string: "https://scoter.behest.app")! }

  var path: String {
    switch self {
    case .mint: "/v1/auth/mint"
    case .feedback: "/v1/feedback"
    case .models: "/v1/models"
    }
  }

  var method: Moya.Method {
    switch self {
    case .mint, .feedback: .post
    case .models: .get
    }
  }

  var task: Moya.Task {
    switch self {
    case .mint(let user):
      .requestParameters(parameters: ["user_id": user], encoding: JSONEncoding.default)
    case .feedback(let user, let text):
      .requestParameters(parameters: ["user_id": user, "text": text], encoding: JSONEncoding.default)
    case .models: .requestPlain
    }
  }

  var headers: [String: String]? {
    ["Authorization": "Bearer \(ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? "")"]
  }
}
