import Alamofire
import UIKit

struct Grant: Decodable { let token: String }

final class Client {
  private let session = Session()

  func login(_ email: String, _ password: String) async throws -> Grant {
    try await session.request(Router.login(email: email, password: password))
      .serializingDecodable(Grant.self).value
  }

  func token() async throws -> Grant {
    try await session.request(Router.token).serializingDecodable(Grant.self).value
  }

  /// Asks the gateway itself.
  func mint(for user: String) async throws -> Grant {
    try await session.request(Router.mint(user: user)).serializingDecodable(Grant.self).value  // expect: sdk-in-browser
  }

  func chat(_ prompt: String) async throws -> String {
    try await session.request(Router.chat(prompt: prompt)).serializingString().value
  }
}
