import Vapor

func routes(_ app: Application) throws {
  let gateway = Gateway(key: Environment.get("BEHEST_KEY") ?? "")
  app.post("guest") { req async throws -> Response in
    let id = try req.query.get(String.self, at: "id")  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forGuest: id)))
  }
  app.post("member") { req async throws -> Response in
    let id = try req.parameters.require("id")  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forMember: id)))
  }
  app.post("reader") { req async throws -> Response in
    let id = req.headers.first(name: "X-Reader") ?? ""  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forReader: id)))
  }
  app.post("editor") { req async throws -> Response in
    let id = try req.content.get(String.self, at: "id")  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forEditor: id)))
  }
  app.post("writer") { req async throws -> Response in
    let id = try req.content.decode(Writer.self).id  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forWriter: id)))
  }
  app.post("visitor") { req async throws -> Response in
    let id = try req.content.decode(Writer.self).id  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forVisitor: id)))
  }
  app.post("patron") { req async throws -> Response in
    let id = req.cookies["patron"]?.string ?? ""  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forPatron: id)))
  }
  app.post("keeper") { req async throws -> Response in
    let id = try req.content.decode(Writer.self).id  // from: user-id-from-request
    return Response(body: .init(data: try await gateway.token(forKeeper: id)))
  }
  app.post("curator") { req async throws -> ClientResponse in
    let id = try req.content.decode(Writer.self).id  // from: user-id-from-request
    var uri = URI(string: Environment.get("BEHEST_BASE_URL") ?? "https://heron.behest.app")
    uri.path = "/v1/auth/mint"
    return try await req.client.post(uri, headers: ["Authorization": "Bearer \(gateway.key)"]) { out in
      try out.content.encode(["user_id": id])  // expect: user-id-from-request
    }
  }
}

struct Writer: Content { let id: String }
