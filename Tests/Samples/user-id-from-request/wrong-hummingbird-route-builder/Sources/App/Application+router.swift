// Routes of a result builder; what the project adds to requests reads the query.
import AsyncHTTPClient
import Hummingbird
import HummingbirdRouter
import NIOCore

extension Request {
  var subject: String {
    get throws {
      guard let subject = uri.queryParameters.get("subject") else {  // from: user-id-from-request
        throw HTTPError(.badRequest)
      }
      return subject
    }
  }
}

func buildRouter(key: String) -> some HTTPResponder {
  RouterBuilder(context: BasicRouterRequestContext.self) {
    CORSMiddleware(allowOrigin: .oneOf("https://dunlin.example"))
    RouteGroup("api") {
      Post("token") { request, _ in
        var mint = HTTPClientRequest(url: "https://dunlin.behest.app/v1/auth/mint")
        mint.method = .POST
        mint.headers.add(name: "Authorization", value: "Bearer \(key)")
        let body = try JSONEncoder().encode(["user_id": request.subject])  // expect: user-id-from-request
        mint.body = .bytes(ByteBuffer(bytes: body))
        let answer = try await HTTPClient.shared.execute(mint, timeout: .seconds(5))
        return try await answer.body.collect(upTo: 65_536)
      }
    }
  }
}
