// Swift on AWS Lambda: the body is the client's.
import AWSLambdaEvents
import AWSLambdaRuntime
import Foundation
import FoundationNetworking

struct Fields: Encodable {
  let userId: String
}

let runtime = LambdaRuntime {
  (event: APIGatewayV2Request, context: LambdaContext) async throws -> APIGatewayV2Response in
  let input = try JSONDecoder().decode([String: String].self, from: Data((event.body ?? "{}").utf8))
  guard let id = input["id"] else { return APIGatewayV2Response(statusCode: .badRequest) }
  return try await mint(Fields(userId: id))  // expect: user-id-from-request
}

try await runtime.run()

func mint(_ fields: Fields) async throws -> APIGatewayV2Response {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  var request = URLRequest(url: URL(string: "https://comet.behest.app/v1/auth/mint")!)
  request.httpMethod = "POST"
  let key = ProcessInfo.processInfo.environment["BEHEST_KEY"] ?? ""
  request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
  request.httpBody = try encoder.encode(fields)
  let (data, _) = try await URLSession.shared.data(for: request)
  return APIGatewayV2Response(statusCode: .ok, body: String(decoding: data, as: UTF8.self))
}
