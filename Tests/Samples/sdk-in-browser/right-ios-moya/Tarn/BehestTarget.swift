// The endpoints of the app's own server are the cases of a target of Moya's.
import Combine
import CombineMoya
import Foundation
import Moya

enum BehestTarget {
  case token
  case models
}

extension BehestTarget: TargetType {
  var baseURL: URL { URL(string: "https://api.tarn.example")! }

  var path: String {
    switch self {
    case .token: return "/behest/token"
    case .models: return "/behest/models"
    }
  }

  var method: Moya.Method {
    switch self {
    case .token: return .post
    case .models: return .get
    }
  }

  var task: Moya.Task {
    switch self {
    case .token: return .requestPlain
    case .models: return .requestPlain
    }
  }

  var headers: [String: String]? { ["Content-Type": "application/json"] }
}

final class BehestRepository {
  private let provider = MoyaProvider<BehestTarget>()

  func token() async -> Result<Response, MoyaError> {
    await withCheckedContinuation { continuation in
      provider.request(.token) { continuation.resume(returning: $0) }
    }
  }

  func models() -> AnyPublisher<Response, MoyaError> { provider.requestPublisher(.models) }
}
