package import Flow

extension Model {
  /// Vercel functions outside a framework: Node's request and answer with helpers, or web requests.
  /// Many projects have a folder `api`; these files answer requests there.
  package static let vercel: Model = {
    let files = ["api/**/*.{ts,js,mjs,cjs}", "api/*.{ts,js,mjs,cjs}"]
    let deployed: [Convention.Proof] = [
      .file("vercel.json"), .package("@vercel/node"), .package("vercel"),
    ]
    let node = APIPath.exported(
      Convention(
        files: files, names: ["default"],
        proofs: deployed
          + [
            "res.status", "res.json", "res.send", "res.end", "res.setHeader", "response.status",
            "response.json", "response.send", "response.end", "VercelRequest", "NowRequest",
          ].map { .mention($0) }))
    let edge: [Convention.Proof] =
      deployed + ["new Response", "Response.json", "NextResponse"].map { .mention($0) }
    let handler = APIPath.exported(Convention(files: files, names: ["default"], proofs: edge))
    let methods = APIPath.exported(
      Convention(files: files, names: ["GET", "POST", "PUT", "PATCH", "DELETE"], proofs: edge))
    let request =
      node.parameter(0, arity: 2...2) | APIPath.type("VercelRequest", from: "@vercel/node")
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
