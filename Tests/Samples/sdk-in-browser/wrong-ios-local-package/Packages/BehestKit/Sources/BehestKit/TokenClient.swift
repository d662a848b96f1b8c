import Foundation

public actor TokenClient {
  public enum Failure: Error { case badStatus(Int) }

  private let host: URL
  private let key: String
  private let session: URLSession

  public init(slug: String, key: String, session: URLSession = .shared) {
    self.host = URL(string: "https://\(slug).behest.app")!
    self.key = key
    self.session = session
  }

  public func token(for userID: UUID) async throws -> String {
    var request = URLRequest(url: host.appending(path: "/v1/auth/mint"))  // expect: sdk-in-browser
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONEncoder().encode(["user_id": userID.uuidString])
    let (data, response) = try await session.data(for: request)
    guard let http = response as? HTTPURLResponse, http.statusCode == 200 else {
      throw Failure.badStatus((response as? HTTPURLResponse)?.statusCode ?? 0)
    }
    return try JSONDecoder().decode(Answer.self, from: data).jwt
  }

  private struct Answer: Decodable { let jwt: String }
}
