// Values that calls change in place: an inout parameter, a mutating method, a copy that is changed.
import Vapor

func choose(_ subject: inout String, for req: Request) throws {
  if let asked: String = req.query["as"] { subject = asked }  // from: user-id-from-request
}

func fill(_ body: inout MintBody, with req: Request) throws {
  body.userID = try req.content.get(at: "user")  // from: user-id-from-request
}

func inOutRoutes(_ app: Application) {
  app.post("subject") { req async throws -> HTTPStatus in
    var subject = try req.auth.require(Diver.self).name
    try choose(&subject, for: req)
    let body = MintBody(userID: subject)  // expect: user-id-from-request
    return try await req.client.post(mintURL, content: body).status
  }
  app.post("body") { req async throws -> HTTPStatus in
    var body = MintBody(userID: "")  // expect: user-id-from-request
    try fill(&body, with: req)
    return try await req.client.post(mintURL, content: body).status
  }
}
