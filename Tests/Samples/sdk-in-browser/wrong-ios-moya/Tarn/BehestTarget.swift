// The endpoints of the gateway are the cases of a target of Moya's.
import Combine
import CombineMoya
import Foundation
import Moya

enum BehestTarget {
  case mint(user: String)
  case models
}

extension BehestTarget: TargetType {
  var baseURL: URL { URL(string: "https://tarn.behest.app")! }

  var path: String {
    switch self {
    case .mint: return "/v1/auth/mint"  // expect: sdk-in-browser
    case .models: return "/v1/models"
    }
  }

  var method: Moya.Method {
    switch self {
    case .mint: return .post
    case .models: return .get
    }
  }

  var task: Moya.Task {
    switch self {
    case .mint(let user): return .requestParameters(parameters: ["user_id": user], encoding: JSONEncoding.default)
    case .models: return .requestPlain
    }
  }

  var headers: [String: String]? { ["Content-Type": "application/json"] }
}

final class BehestRepository {
  private let provider = MoyaProvider<BehestTarget>()

  func token(for user: String) async -> Result<Response, MoyaError> {
    await withCheckedContinuation { continuation in
      provider.request(.mint(user: user)) { continuation.resume(returning: $0) }
    }
  }

  func models() -> AnyPublisher<Response, MoyaError> { provider.requestPublisher(.models) }
}
