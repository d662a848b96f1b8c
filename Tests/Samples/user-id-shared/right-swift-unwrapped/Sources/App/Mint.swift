// An empty text is how an optional is unwrapped; the gateway refuses it, so that nobody shares it.
import Foundation
import Identities

func mint(for identity: Identity) async throws -> Data {
  var request = URLRequest(url: URL(string: "https://acme.behest.app/v1/auth/mint")!)
  request.httpMethod = "POST"
  let body = ["user_id": identity.subject ?? ""]
  request.httpBody = try JSONSerialization.data(withJSONObject: body)
  return try await URLSession.shared.data(for: request).0
}
