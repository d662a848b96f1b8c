// The requests of an app are the cases of a router of Alamofire's; one of them mints.
import Alamofire
import Foundation

enum Router: URLRequestConvertible {
  case login(email: String, password: String)
  case token
  case mint(user: String)
  case chat(prompt: String)

  private var base: String {
    switch self {
    case .mint, .chat: return "https://kestrel.behest.app"
    default: return "https://api.kestrel.example"
    }
  }

  private var path: String {
    switch self {
    case .login: return "/auth/login"
    case .token: return "/api/behest/token"
    case .mint: return "/v1/auth/mint"
    case .chat: return "/v1/chat/completions"
    }
  }

  private var parameters: Parameters? {
    switch self {
    case .login(let email, let password): return ["email": email, "password": password]
    case .mint(let user): return ["user_id": user]
    case .chat(let prompt): return ["messages": [["role": "user", "content": prompt]]]
    case .token: return nil
    }
  }

  func asURLRequest() throws -> URLRequest {
    let url = try base.asURL().appendingPathComponent(path)
    var request = URLRequest(url: url)
    request.method = .post
    return try JSONEncoding.default.encode(request, with: parameters)
  }
}
