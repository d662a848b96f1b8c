// The runtime is given a closure; the plan of the decoded body becomes a tier in a function.
import AWSLambdaEvents
import AWSLambdaRuntime
import AsyncHTTPClient
import Foundation

struct TokenRequest: Codable {
  let userId: String
  let plan: String?
}

struct MintRequest: Codable {
  let user_id: String
  let tier: Int
}

let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""

func tier(for plan: String?) -> Int {
  switch plan {
  case "max": 3
  case "pro": 2
  default: 1
  }
}

let runtime = LambdaRuntime {
  (event: APIGatewayV2Request, context: LambdaContext) async throws -> APIGatewayV2Response in
  guard let body = event.body, let data = body.data(using: .utf8) else {
    return APIGatewayV2Response(statusCode: .badRequest)
  }
  let input = try JSONDecoder().decode(TokenRequest.self, from: data)
  var request = HTTPClientRequest(url: "https://dotterel.behest.app/v1/auth/mint")
  request.method = .POST
  request.headers.add(name: "authorization", value: "Bearer \(key)")
  request.body = .bytes(
    try JSONEncoder().encode(
      MintRequest(
        user_id: input.userId,  // expect: user-id-from-request
        tier: tier(for: input.plan))))  // expect: tier-from-request
  let response = try await HTTPClient.shared.execute(request, timeout: .seconds(5))
  let answer = try await response.body.collect(upTo: 65_536)
  return APIGatewayV2Response(
    statusCode: .ok,
    headers: ["content-type": "application/json", "access-control-allow-origin": "*"],  // expect: wildcard-cors-on-mint
    body: String(buffer: answer))
}

try await runtime.run()
