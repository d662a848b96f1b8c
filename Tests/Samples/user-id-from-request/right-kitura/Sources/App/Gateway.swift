import Foundation

struct Gateway {
  func mint(_ userID: String) {
    var request = URLRequest(url: URL(string: "https://acme.behest.app/v1/auth/mint")!)
    request.httpMethod = "POST"
    request.httpBody = try? JSONSerialization.data(withJSONObject: ["user_id": userID])
    URLSession.shared.dataTask(with: request).resume()
  }
}
