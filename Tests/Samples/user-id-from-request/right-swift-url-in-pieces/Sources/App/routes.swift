import Vapor

func routes(_ app: Application) throws {
  let gateway = Gateway(key: Environment.get("BEHEST_KEY") ?? "")
  let members = app.grouped(User.sessionAuthenticator(), User.guardMiddleware())
  members.post("guest") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forGuest: id)))
  }
  members.post("member") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forMember: id)))
  }
  members.post("reader") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forReader: id)))
  }
  members.post("editor") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forEditor: id)))
  }
  members.get("usage", ":id") { req async throws -> Response in
    let id = try req.parameters.require("id")
    return Response(body: .init(data: try await gateway.usage(of: id)))
  }
  members.post("writer") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forWriter: id)))
  }
  members.post("visitor") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forVisitor: id)))
  }
  members.post("patron") { req async throws -> Response in
    let id = try req.auth.require(User.self).requireID().uuidString
    return Response(body: .init(data: try await gateway.token(forPatron: id)))
  }
  members.get("history", ":id") { req async throws -> Response in
    let id = try req.parameters.require("id")
    return Response(body: .init(data: try await gateway.history(of: id)))
  }
  members.get("loans", ":id") { req async throws -> ClientResponse in
    let id = try req.parameters.require("id")
    var uri = URI(string: "https://heron.behest.app")
    uri.path = "/v1/auth/mint"
    uri.path += "/loans"
    return try await req.client.post(uri) { out in try out.content.encode(["user_id": id]) }
  }
  members.get("audit", ":id") { req async throws -> Response in
    let id = try req.parameters.require("id")
    return Response(body: .init(data: try await gateway.audit(of: id)))
  }
}
