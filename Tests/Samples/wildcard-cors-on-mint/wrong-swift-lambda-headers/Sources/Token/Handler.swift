// Any site may ask this function for a token with its visitor's cookies.
import AWSLambdaEvents
import AWSLambdaRuntime
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@main
struct TokenHandler: SimpleLambdaHandler {
  private let cors: HTTPHeaders = [
    "Access-Control-Allow-Origin": "*",  // expect: wildcard-cors-on-mint
    "Access-Control-Allow-Methods": "POST",
  ]

  func handle(_ event: APIGatewayV2Request, context: LambdaContext) async throws
    -> APIGatewayV2Response
  {
    guard let user = event.context.authorizer?.jwt?.claims?["sub"] else {
      return APIGatewayV2Response(statusCode: .unauthorized, headers: cors)
    }
    let token = try await mint(for: user)
    return APIGatewayV2Response(statusCode: .ok, headers: cors, body: token)
  }

  private func mint(for user: String) async throws -> String {
    guard let key = ProcessInfo.processInfo.environment["BEHEST_KEY"],
      let url = URL(string: "https://api.behest.ai/v1/auth/mint")
    else { throw URLError(.badURL) }
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
    request.httpBody = try JSONSerialization.data(withJSONObject: ["user_id": user])
    let (data, _) = try await URLSession.shared.data(for: request)  // related: wildcard-cors-on-mint
    return String(decoding: data, as: UTF8.self)
  }
}
