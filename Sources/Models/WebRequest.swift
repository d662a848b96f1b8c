package import Flow

extension Model {
  /// The web platform's `Request`, which most servers hand to their handlers, `Response`, and
  /// `Deno.serve`, `Bun.serve` and workers, which are made of them.
  package static let webRequest: Model = {
    let deno = APIPath.global("Deno")
    let serve =
      deno.member("serve") | APIPath.module("std/http/server.ts").member("serve")
      | APIPath.module("https://deno.land/std/http/server.ts").member("serve")
    let bun = APIPath.global("Bun").member("serve").argument(0)
    let exported = APIPath.exported(
      Convention(files: ["*.{ts,js,mjs,tsx}"], names: ["default"]))
    let request =
      serve.anyArgument.parameter(0) | bun.member("fetch").parameter(0)
      | bun.member("routes").anyMember.parameter(0)
      | exported.member("fetch").parameter(0)
      | APIPath.type("Request") | APIPath.type("NextRequest", from: "next/server")
      | APIPath.global("Request").constructed
    let url = APIPath.global("URL").constructed

    return Model(
      "Web requests",
      [
        .route(serve),
        .source(.body, request.member("json", "text", "arrayBuffer", "blob", "bytes").called),
        .source(.body, request.member("body")),
        .source(.form, request.member("formData").called),
        .source(.query, request.member("url")),
        .source(.header, request.member("headers")),
        .credential(
          .header, request.member("headers").member("authorization", "Authorization")),
        .source(
          .cookie,
          APIPath.module("@std/http", "@std/http/cookie", "std/http/cookie.ts")
            .member("getCookies").called),
        .same(request.member("clone").called, as: request),
        .neutral(request.member("method", "signal", "cf", "geo", "ip")),
        .environment(deno.member("env").member("toObject", "get").called),
        .environment(APIPath.global("Netlify").member("env").member("get", "toObject").called),
        .store(request),
        .response(APIPath.global("Response").member("json").called),
        .response(APIPath.global("Response").constructed),
        .responseHeaders(
          APIPath.global("Response").constructed, .position(1), members: ["headers"]),
        .responseHeaders(
          APIPath.global("Response").member("json").called, .position(1), members: ["headers"]),
        .neutral(url.member("origin", "host", "hostname", "protocol")),
      ])
  }()
}
