package import Flow

extension Model {
  /// Netlify functions: version 2 and edge functions, which are handed a web request, and what the
  /// older ones have besides a Lambda event.
  package static let netlify: Model = {
    let functions = APIPath.exported(
      Convention(
        files: [
          "netlify/{functions,edge-functions}/**/*.{ts,mts,js,mjs}",
          "netlify/{functions,edge-functions}/*.{ts,mts,js,mjs}",
        ], names: ["default"]))
    let context =
      functions.parameter(1) | APIPath.type("Context", from: "@netlify/functions")
      | APIPath.type("Context", from: "@netlify/edge-functions")
    let handler =
      APIPath.exported(
        Convention(
          files: ["{netlify/functions,functions}/**/*.{ts,mts,js,mjs,cjs}"], names: ["handler"]))
      | APIPath.type("Handler", from: "@netlify/functions")
    let event =
      APIPath.type("HandlerEvent", from: "@netlify/functions")
      | APIPath.type("Handler", from: "@netlify/functions").parameter(0)

    return Model(
      "Netlify",
      [
        .same(functions.parameter(0), as: .type("Request")),
        .source(.path, context.member("params")),
        .source(.cookie, context.member("cookies").member("get").called),
        .neutral(context.member("geo", "ip", "requestId", "site", "deploy")),
        .source(.body, event.member("body")),
        .source(
          .query,
          event.member(
            "queryStringParameters", "multiValueQueryStringParameters", "rawQuery", "rawUrl")),
        .source(.path, event.member("path")),
        .source(.header, event.member("headers", "multiValueHeaders")),
        .verified(
          "Netlify Identity's verified user",
          (handler.parameter(1) | APIPath.type("HandlerContext", from: "@netlify/functions"))
            .member("clientContext").member("user")),
        .returned(functions), .returned(handler),
      ])
  }()
}
