package import Flow

extension Model {
  /// Passport: what a strategy or `deserializeUser` hands to its `done` becomes `req.user`.
  package static let passport: Model = {
    let passport =
      APIPath.module("passport", "koa-passport", "@fastify/passport")
      | APIPath.module("passport", "@fastify/passport").member("Passport", "Authenticator")
      .constructed
    let express = APIPath.type("Request", from: "express")
    let koa = APIPath.type("Context", from: "koa").member("state")
    let fastify = APIPath.type("FastifyRequest", from: "fastify")
    let custom = APIPath.module("passport-custom")
    let strategy =
      custom.argument(0) | custom.member("Strategy").argument(0)
    let strategies = APIPath.module(
      "passport-local", "passport-jwt", "passport-http", "passport-http-bearer",
      "passport-google-oauth20", "passport-github2", "passport-github", "passport-facebook",
      "passport-oauth2", "passport-openidconnect", "passport-azure-ad", "passport-auth0",
      "passport-apple", "passport-discord", "passport-magic-login", "passport-headerapikey")
    // The request comes first where the options ask for it.
    let asked =
      strategies.member(
        "Strategy", "BasicStrategy", "DigestStrategy", "BearerStrategy", "OIDCStrategy",
        "HeaderAPIKeyStrategy")
      | strategies
    let requested = asked.argument(1, beside: "passReqToCallback").parameter(0)
    let token = APIPath.module("passport-jwt").member("Strategy").argument(1)

    // Who it is that signs in, by the form's own word; the callback has to look at the password.
    let passwords = APIPath.module("passport-local", "passport-http")
    let password =
      passwords.member("Strategy", "BasicStrategy").lastArgument | passwords.lastArgument

    return Model(
      "Passport",
      [
        .source(.form, password.parameter(0, arity: 3...3)),
        .source(.form, password.parameter(1, arity: 4...4)),
        .same(strategy.parameter(0), as: express),
        .same(requested, as: express),
        .verified("the verified token", token.parameter(0, arity: 1...2)),
        .same(token.parameter(0, arity: 3...3), as: express),
        .verified("the verified token", token.parameter(1, arity: 3...3)),
        .store(express),
        .store(koa),
        .store(fastify),
        .storeHanded(
          express, entry: "user", by: passport.member("use", "deserializeUser")),
        .storeHanded(koa, entry: "user", by: passport.member("use", "deserializeUser")),
        .storeHanded(
          fastify, entry: "user", by: passport.member("use", "registerUserDeserializer")),
      ])
  }()
}
