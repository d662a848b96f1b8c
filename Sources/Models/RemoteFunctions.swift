package import Flow

extension Model {
  /// Files whose exports the client calls: Telefunc, RedwoodJS, Expo Router's API routes, and Encore's
  /// endpoints. Signatures from their documentation.
  package static let remoteFunctions: Model = {
    let telefunction = APIPath.exported(
      Convention(files: ["*.telefunc.{ts,js,tsx,jsx}"], proofs: [.package("telefunc")]))
    let telefunc = APIPath.module("telefunc")
    let context = telefunc.member("getContext").called
    // A service answers the fields of the schema that have its name; the rest is for other services.
    let service = APIPath.exported(
      Convention(
        files: ["api/src/services/**/*.{ts,js}"],
        proofs: [.listed(in: "api/src/graphql/**/*.sdl.{ts,js}")]))
    let redwood = APIPath.module(
      "@redwoodjs/context", "@redwoodjs/graphql-server", "@redwoodjs/api", "@cedarjs/context")
    let user = APIPath.global("context").member("currentUser")
    let expo = APIPath.exported(
      Convention(
        files: ["*+api.{ts,tsx,js,jsx}"],
        names: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]))
    let encore = APIPath.module("encore.dev/api").member("api")
    let exposed = encore.argument(1, beside: "expose")
    let stream = encore.member("streamInOut", "streamIn", "streamOut")
      .argument(1, beside: "expose")
    let streamed = stream.parameter(0) | stream.parameter(1)
    let raw = encore.member("raw").argument(1)
    let encoreAuth = APIPath.module("~encore/auth").member("getAuthData").called

    return Model(
      "Remote functions",
      [
        .source(
          .arguments,
          telefunction.parameter(0) | telefunction.parameter(1) | telefunction.parameter(2)
            | telefunction.parameter(3)),
        .store(context),
        .storeGiven(
          context, by: telefunc.member("telefunc"), at: Locator(.position(0), "context")),
        .storeGiven(
          context, by: telefunc.member("provideTelefuncContext"), at: Locator(.position(0))),
        .source(.arguments, service.parameter(0)),
        .verified("the Redwood user", redwood.member("context").member("currentUser")),
        .verified("the Redwood user", user),
        .same(expo.parameter(0), as: .type("Request")),
        .source(.path, expo.parameter(1)),
        .source(.arguments, exposed.parameter(0) | stream.parameter(0, arity: 2...2)),
        .source(.socket, streamed.element | streamed.member("recv").called),
        .same(raw.parameter(0), as: .type("IncomingMessage")),
        .verified("Encore's auth data", encoreAuth),
        .returned(telefunction), .returned(service), .returned(expo),
      ])
  }()
}
