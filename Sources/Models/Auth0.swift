package import Flow

extension Model {
  /// Auth0: the Next.js SDK 3 and 4, sessions and bearer tokens in Express and Fastify. Users may
  /// edit `user_metadata`; `app_metadata` and namespaced claims are the tenant's.
  package static let auth0: Model = {
    let sdk = APIPath.module("@auth0/nextjs-auth0", "@auth0/nextjs-auth0/edge")
    let client =
      sdk | sdk.member("initAuth0").called
      | APIPath.module("@auth0/nextjs-auth0/server").member("Auth0Client").constructed
    let session = client.member("getSession").called
    let page = client.member("withPageAuthRequired").argument(0).parameter(0).member("user")
    let express = APIPath.type("Request", from: "express")
    let oidc = express.member("oidc")
    let oidcUser =
      oidc.member("user", "idTokenClaims") | oidc.member("fetchUserInfo").called
    let bearer = express.member("auth").member("payload")
    let wrappers = client.member(
      "withApiAuthRequired", "withPageAuthRequired", "withMiddlewareAuthRequired")

    return Model(
      "Auth0",
      [
        .verified("the Auth0 session", session),
        .verified("the Auth0 session", page),
        .store(session),
        .store(session.member("user")),
        .storeGiven(session, by: client.member("updateSession"), at: Locator(.last)),
        .pass(wrappers.called, from: [.argument(.position(0))]),
        .same(wrappers.argument(0).parameter(0), as: .type("NextApiRequest", from: "next")),
        .same(wrappers.argument(0).parameter(0), as: .type("Request")),
        .source(.path, wrappers.argument(0).parameter(1).member("params")),
        .verified("the OpenID Connect session", oidcUser),
        .editable("user_metadata", session.member("user").member("user_metadata")),
        .editable("user_metadata", (page | oidcUser).member("user_metadata")),
        .editable("user_metadata", bearer.member("user_metadata")),
      ])
  }()
}
