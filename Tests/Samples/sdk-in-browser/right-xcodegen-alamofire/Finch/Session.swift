// The app asks its own server for a token; a tool of the same project, for the team, mints.
import Alamofire
import FinchKit
import SwiftUI

@main
struct FinchApp: App {
  var body: some Scene {
    WindowGroup { Text("Finch") }
  }
}

enum Session {
  struct Token: Decodable {
    let token: String
  }

  static func token(signedInAs session: String) async throws -> String {
    try await AF.request(
      "https://api.finch.example/api/behest/token",
      method: .post,
      headers: [.authorization(bearerToken: session)]
    )
    .validate()
    .serializingDecodable(Token.self).value.token
  }
}
