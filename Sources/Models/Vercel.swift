package import Flow

extension Model {
  /// Vercel functions outside a framework: Node's request and answer with helpers, or web requests.
  package static let vercel: Model = {
    let files = ["api/**/*.{ts,js,mjs,cjs}", "api/*.{ts,js,mjs,cjs}"]
    let handler = APIPath.exported(Convention(files: files, names: ["default"]))
    let methods = APIPath.exported(
      Convention(files: files, names: ["GET", "POST", "PUT", "PATCH", "DELETE"]))
    let request =
      handler.parameter(0, arity: 2...2) | APIPath.type("VercelRequest", from: "@vercel/node")
      | APIPath.type("NowRequest", from: "@vercel/node")

    return Model(
      "Vercel",
      [
        .same(methods.parameter(0) | handler.parameter(0, arity: 1...1), as: .type("Request")),
        .source(.body, request.member("body")),
        .source(.query, request.member("query", "url")),
        .source(.header, request.member("headers")),
        .source(.cookie, request.member("cookies")),
        .returned(methods),
      ])
  }()
}
