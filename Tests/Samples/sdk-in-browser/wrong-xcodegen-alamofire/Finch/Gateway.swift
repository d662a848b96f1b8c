// The project is generated, and so not in the repository: its description says what is an app.
import Alamofire
import Foundation

enum Gateway {
  struct Token: Decodable {
    let token: String
  }

  static func token(user: String, key: String) async throws -> String {
    try await AF.request(
      "https://finch.behest.app/v1/auth/mint",  // expect: sdk-in-browser
      method: .post,
      parameters: ["user_id": user],
      encoder: JSONParameterEncoder.default,
      headers: [.authorization(bearerToken: key)]
    )
    .validate()
    .serializingDecodable(Token.self).value.token
  }
}
