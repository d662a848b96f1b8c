package import Flow

extension Model {
  /// Sessions that a server keeps itself, in a sealed cookie or a store: express-session,
  /// cookie-session, iron-session, Hono's and Koa's. A field holds what the project writes to it;
  /// nobody else can.
  package static let keptSessions: Model = {
    let iron = APIPath.module("iron-session", "iron-session/edge")
    let sealed = iron.member("getIronSession").called
    let unsealed = iron.member("unsealData").called
    let express = APIPath.module("express")
    let router = express.called | express.member("Router").called
    let routing = router.member(.httpVerbs + ["all", "use"])
    let handler = routing.anyArgument | routing.anyArgument.element
    let expressRequest = APIPath.type("Request", from: "express")
    let pagesRequest = APIPath.type("NextApiRequest", from: "next")
    let pagesRoute = APIPath.exported(
      Convention(files: ["pages/api/**/*.{ts,tsx,js,jsx}"], names: ["default"]))
    let wrappers = APIPath.module("iron-session/next")
      .member("withIronSessionApiRoute", "withIronSessionSsr")
    let requestSession = expressRequest.member("session") | pagesRequest.member("session")
    let koaSession = APIPath.type("Context", from: "koa").member("session")

    return Model(
      "Kept sessions",
      [
        .same(handler.parameter(0, arity: 0...3), as: expressRequest),
        .same(pagesRoute.parameter(0), as: pagesRequest),
        .pass(wrappers.called, from: [.argument(.position(0))]),
        .same(wrappers.argument(0).parameter(0), as: pagesRequest),
        .verified("the sealed session", sealed),
        .store(sealed),
        .store(sealed.anyMember),
        .verified("the sealed session", unsealed),
        .store(unsealed),
        .storeGiven(unsealed, by: iron.member("sealData"), at: Locator(.position(0))),
        .store(requestSession),
        .store(requestSession.anyMember),
        .store(koaSession),
        .store(koaSession.anyMember),
        .verified("the session", (requestSession | koaSession).anyMember),
      ])
  }()
}
