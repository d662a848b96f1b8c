package import Flow

extension Model {
  /// Modelence: queries and mutations get the client's arguments first, then a context whose user
  /// the framework has verified.
  package static let modelence: Model = {
    let module = APIPath.module("modelence/server", "modelence").member("Module").argument(1)
    let method = module.member("queries", "mutations").anyMember
    let handler = method | method.member("handler")
    let route = module.member("routes").element.member("handlers").anyMember
    let context = handler.parameter(1) | route.parameter(1)

    return Model(
      "Modelence",
      [
        .source(.arguments, handler.parameter(0)),
        .source(.body, route.parameter(0).member("body", "rawBody")),
        .source(.query, route.parameter(0).member("query")),
        .source(.path, route.parameter(0).member("params")),
        .source(.header, route.parameter(0).member("headers")),
        .source(.cookie, route.parameter(0).member("cookies")),
        .verified("the Modelence user", context.member("user")),
        .verified("the Modelence session", context.member("session")),
        .editable(
          "the user's profile",
          context.member("user").member("firstName", "lastName", "avatarUrl", "handle")),
        .source(.header, context.member("clientInfo", "connectionInfo", "req")),
      ])
  }()
}
