// The user is the authorizer's, but the tier is a field of the body.
import AWSLambdaEvents
import AWSLambdaRuntime
import AsyncHTTPClient
import Foundation
import NIOCore

struct Input: Decodable {
  let tier: Int?
}

struct Mint: Encodable {
  let userId: String
  let tier: Int
}

let runtime = LambdaRuntime {
  (event: APIGatewayV2Request, context: LambdaContext) -> APIGatewayV2Response in
  guard let subject = event.context.authorizer?.jwt?.claims?["sub"] else {
    return APIGatewayV2Response(statusCode: .unauthorized)
  }
  let input = try JSONDecoder().decode(Input.self, from: Data((event.body ?? "{}").utf8))  // from: tier-from-request
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  var request = HTTPClientRequest(url: "https://api.behest.ai/v1/auth/mint")
  request.method = .POST
  request.headers.add(
    name: "Authorization",
    value: "Bearer \(ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? "")")
  request.body = try .bytes(
    encoder.encode(
      Mint(
        userId: subject,
        tier: input.tier ?? 1  // expect: tier-from-request
      )))
  let response = try await HTTPClient.shared.execute(request, timeout: .seconds(5))
  let body = try await response.body.collect(upTo: 65_536)
  return APIGatewayV2Response(statusCode: .ok, body: String(buffer: body))
}

try await runtime.run()
