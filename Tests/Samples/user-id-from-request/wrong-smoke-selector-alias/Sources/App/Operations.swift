// The selector of operations has a name of its own.
import AsyncHTTPClient
import NIOCore
import SmokeHTTP1
import SmokeOperationsHTTP1

enum Operation: String {
  case token
}

struct TokenInput: Codable {
  let visitor: String
}

struct Services {
  let http: HTTPClient
  let key: String
}

typealias HandlerSelector = StandardSmokeHTTP1HandlerSelector<
  Services, JSONPayloadHTTP1OperationDelegate<SmokeInvocationTraceContext>, Operation
>

func addOperations(selector: inout HandlerSelector) {
  selector.addHandlerForOperation(
    .token, httpMethod: .POST, operation: handleToken, allowedErrors: [])
}

func handleToken(input: TokenInput, context: Services) async throws -> String {
  var request = HTTPClientRequest(url: "https://smokehouse.behest.app/v1/auth/mint")
  request.method = .POST
  request.headers.add(name: "Authorization", value: "Bearer \(context.key)")
  request.body = .bytes(ByteBuffer(string: #"{"user_id":"\#(input.visitor)"}"#))  // expect: user-id-from-request
  let response = try await context.http.execute(request, timeout: .seconds(5))
  return String(buffer: try await response.body.collect(upTo: 65_536))
}
