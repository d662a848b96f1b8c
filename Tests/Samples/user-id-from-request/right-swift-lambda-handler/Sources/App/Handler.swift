// The authorizer's claims, and an origin that is on a list.
import AWSLambdaEvents
import AWSLambdaRuntime
import AsyncHTTPClient
import Foundation

@main
struct TokenHandler: SimpleLambdaHandler {
  private let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
  private let allowed = ["https://dotterel.example"]

  func handle(_ event: APIGatewayV2Request, context: LambdaContext) async throws -> APIGatewayV2Response {
    guard let sub = event.context.authorizer?.jwt?.claims?["sub"] else {
      return .init(statusCode: .unauthorized)
    }
    let payload: [String: any Sendable] = ["user_id": sub, "ttl": 900]
    var request = HTTPClientRequest(url: "https://dotterel.behest.app/v1/auth/mint")
    request.method = .POST
    request.headers.add(name: "authorization", value: "Bearer \(key)")
    request.body = .bytes(.init(data: try JSONSerialization.data(withJSONObject: payload)))
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(5))
    let origin = event.headers["origin"] ?? ""
    var headers = ["content-type": "application/json"]
    if allowed.contains(origin) { headers["access-control-allow-origin"] = origin }
    return APIGatewayV2Response(
      statusCode: .ok, headers: headers, body: String(buffer: try await response.body.collect(upTo: 65_536)))
  }
}
