package import Flow

extension Model {
  /// Next.js: route handlers and pages of the App Router, server functions, `next/headers`, API
  /// routes and page data of the Pages Router, 12 to 16; next-connect 0 and 1.
  package static let nextJS: Model = {
    let handler = APIPath.exported(
      Convention(
        files: ["app/**/route.{ts,tsx,js,jsx,mjs}"],
        names: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]))
    let page = APIPath.exported(
      Convention(
        files: ["app/**/{page,layout,template,default}.{ts,tsx,js,jsx}"],
        names: ["default", "generateMetadata", "generateViewport"]))
    let apiRoute = APIPath.exported(
      Convention(files: ["pages/api/**/*.{ts,tsx,js,jsx}"], names: ["default"]))
    let pageData = APIPath.exported(
      Convention(
        files: ["pages/**/*.{ts,tsx,js,jsx}"], names: ["getServerSideProps", "getInitialProps"]))
    let serverFunction = APIPath.exported(Convention(files: [], directive: "use server"))
    let middleware = APIPath.exported(
      Convention(
        files: ["{middleware,proxy}.{ts,js}"], names: ["middleware", "proxy", "default"]))
    let request = handler.parameter(0) | middleware.parameter(0)
    let connect = APIPath.module("next-connect")
    let router = connect.member("createRouter").called.anything | connect.called.anything
    let routed = router.member(.httpVerbs + ["all", "use"]).anyArgument
    let apiHandler = apiRoute | routed | APIPath.type("NextApiHandler", from: "next")
    let nodeRequest = apiHandler.parameter(0) | APIPath.type("NextApiRequest", from: "next")
    let nodeResponse = apiHandler.parameter(1) | APIPath.type("NextApiResponse", from: "next")
    let headers = APIPath.module("next/headers")
    let nextResponse = APIPath.module("next/server").member("NextResponse")

    return Model(
      "Next.js",
      [
        .same(request, as: .type("Request")),
        .same(APIPath.type("NextRequest", from: "next/server"), as: .type("Request")),
        .source(.query, APIPath.type("Request").member("nextUrl")),
        .neutral(APIPath.type("Request").member("nextUrl").member("origin", "host", "hostname")),
        .source(.cookie, APIPath.type("Request").member("cookies")),
        .source(.path, handler.parameter(1).member("params")),
        .source(.path, page.parameter(0).member("params")),
        .source(.query, page.parameter(0).member("searchParams")),
        .source(.header, headers.member("headers").called),
        .source(.cookie, headers.member("cookies").called),
        .source(
          .arguments,
          serverFunction.parameter(0) | serverFunction.parameter(1) | serverFunction.parameter(2)
            | serverFunction.parameter(3)),
        .source(.body, nodeRequest.member("body")),
        .source(.query, nodeRequest.member("query")),
        .source(.header, nodeRequest.member("headers")),
        .source(.cookie, nodeRequest.member("cookies")),
        .source(.path, pageData.parameter(0).member("params")),
        .source(.query, pageData.parameter(0).member("query", "resolvedUrl")),
        .source(.header, pageData.parameter(0).member("req").member("headers")),
        .source(.cookie, pageData.parameter(0).member("req").member("cookies")),
        .store(nodeRequest),
        .response(nextResponse.member("json").called),
        .response(nextResponse.constructed),
        .responseHeaders(nextResponse.member("json").called, .position(1), members: ["headers"]),
        .responseHeaders(nextResponse.constructed, .position(1), members: ["headers"]),
        .response(nodeResponse.anything.member("json", "send", "end", "write").called),
        .responseHeader(
          nodeResponse.anything.member("setHeader", "appendHeader").called, name: .position(0),
          value: .position(1)),
        .same(nodeResponse.member("status", "setHeader").called, as: nodeResponse),
      ])
  }()
}
