import Foundation
import Vapor

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

struct GatewayClient {
  let base: URL
  let key: String

  func send<Answer: Decodable>(_ api: GatewayAPI, as type: Answer.Type) async throws -> Answer {
    var request = URLRequest(url: base.appendingPathComponent(api.path))
    request.httpMethod = api.method
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    if !api.parameters.isEmpty {
      request.httpBody = try JSONSerialization.data(withJSONObject: api.parameters)
    }
    let (data, _) = try await URLSession.shared.data(for: request)
    return try JSONDecoder().decode(Answer.self, from: data)
  }
}
