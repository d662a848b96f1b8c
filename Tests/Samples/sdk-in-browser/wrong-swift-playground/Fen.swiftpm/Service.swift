// An app of Swift Playgrounds: its package has a product for iOS.
import Foundation

final class Service {
  static let shared = Service()

  func mint(user: String, completion: @escaping (Result<Data, any Error>) -> Void) {
    guard let url = URL(string: "https://fen.behest.app/v1/auth/mint") else { return }  // expect: sdk-in-browser
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.addValue("Bearer " + (ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""), forHTTPHeaderField: "Authorization")  // expect: key-sent-to-client
    request.httpBody = try? JSONSerialization.data(withJSONObject: ["user_id": user])
    URLSession.shared.dataTask(with: request) { data, _, error in
      if let error { completion(.failure(error)) } else { completion(.success(data ?? Data())) }
    }.resume()
  }
}
