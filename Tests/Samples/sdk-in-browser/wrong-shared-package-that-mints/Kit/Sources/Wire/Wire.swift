// The library is linked whole into the app, whoever else uses it.
import Foundation

public enum Wire {
  static let base = "https://plover.behest.app/v1"

  public static func post(_ body: [String: String], path: String, bearer: String) async throws
    -> Data
  {
    var request = URLRequest(url: URL(string: base + path)!)
    request.httpMethod = "POST"
    request.setValue("Bearer \(bearer)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(body)
    return try await URLSession.shared.data(for: request).0  // expect: sdk-in-browser
  }
}
