package import Flow

extension Model {
  /// Payload 3, Strapi 4 and 5, Keystone 6: what their custom endpoints, controllers and resolvers
  /// are handed. Signatures from their documentation.
  package static let contentSystems = Model("Content systems", payload + strapi + keystone)

  private static let payload: [Fact] = {
    let library = APIPath.module("payload")
    let configuration = library.member("buildConfig").argument(0)
    let collection =
      configuration | configuration.member("collections", "globals").element
      | APIPath.type("CollectionConfig", from: "payload")
      | APIPath.type("GlobalConfig", from: "payload")
    let endpoint =
      collection.member("endpoints").element | APIPath.type("Endpoint", from: "payload")
    let request =
      endpoint.member("handler").parameter(0)
      | APIPath.type("PayloadHandler", from: "payload")
      .parameter(0) | APIPath.type("PayloadRequest", from: "payload")
    let client = library.member("getPayload").called | request.member("payload")
    return [
      .same(request, as: .type("Request")),
      .source(.body, request.member("data", "file")),
      .source(.query, request.member("query", "searchParams")),
      .source(.path, request.member("routeParams")),
      .verified("the Payload user", request.member("user")),
      .verified("the Payload user", client.member("auth").called),
      .store(request.member("context")),
    ]
  }()

  private static let strapi: [Fact] = {
    let files = ["src/**/controllers/**/*.{js,ts}", "api/**/controllers/**/*.{js,ts}"]
    let proofs: [Convention.Proof] = [.package("@strapi/strapi"), .package("strapi")]
    let controller = APIPath.exported(
      Convention(files: files, names: ["default"], proofs: proofs))
    let exported = APIPath.exported(Convention(files: files, proofs: proofs))
    let factory = APIPath.module("@strapi/strapi").member("factories")
      .member("createCoreController").argument(1)
    let action = exported | controller.anyMember | (factory | factory.returns).anyMember
    let context = APIPath.type("Context", from: "koa")
    return [
      .same(action.parameter(0), as: context),
      .verified("the Strapi user", context.member("state").member("user", "auth")),
    ]
  }()

  private static let keystone: [Fact] = {
    let library = APIPath.module("@keystone-6/core")
    let extended = library.member("config").argument(0).member("server")
      .member("extendExpressApp")
    let schema = library.member("graphql", "g").anything
    let resolver =
      schema.member("field").argument(0).member("resolve")
      | schema.member("extend").argument(0).parameter(0).member("field").argument(0)
      .member("resolve")
    let context =
      resolver.parameter(2)
      | extended.parameter(1).member("withRequest").called
      | APIPath.type("Context", from: ".keystone/types")
    return [
      .same(extended.parameter(0), as: APIPath.module("express").called),
      .source(.arguments, resolver.parameter(1)),
      .verified("the Keystone session", context.member("session")),
      .same(context.member("req"), as: .type("IncomingMessage")),
    ]
  }()
}
