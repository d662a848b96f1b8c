// Two functions of one file mint; each is a place to put right.
import Foundation
import UIKit

final class GatewayAPI {
  static let shared = GatewayAPI()

  func mint(for user: String, completion: @escaping (Data?) -> Void) {
    guard let url = URL(string: "https://garganey.behest.app/v1/auth/mint") else { return }  // expect: sdk-in-browser
    let request = NSMutableURLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = "{\"user_id\":\"\(user)\"}".data(using: .utf8)
    URLSession.shared.dataTask(with: request as URLRequest) { data, _, _ in completion(data) }.resume()
  }

  func mint(body: Data) async throws -> Data {
    let base = URL(string: "https://garganey.behest.app")!
    var request = URLRequest(url: base.appending(components: "v1", "auth", "mint"))
    request.httpMethod = "POST"
    return try await URLSession.shared.upload(for: request, from: body).0  // expect: sdk-in-browser
  }
}
