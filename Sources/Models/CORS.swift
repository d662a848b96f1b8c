package import Flow

extension Model {
  /// Packages that set cross-origin answers, with what they answer when they are told nothing.
  package static let cors: Model = {
    let origin = [Locator(.position(0), "origin")]
    return Model(
      "CORS",
      [
        // cors 2.8: an array is an exact list, so that `["*"]` lets nobody in.
        .cors(
          APIPath.module("cors").called, CORSShape(origin: origin, whenAbsent: .permissive)),
        .cors(
          APIPath.module("hono/cors").member("cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive)),
        .cors(
          APIPath.module("@koa/cors", "koa2-cors", "kcors", "koa-cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive)),
        .cors(
          APIPath.module("@elysiajs/cors", "@elysia/cors").member("cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive, listMayBeWildcard: true)),
        .cors(
          APIPath.module("micro-cors").called,
          CORSShape(origin: origin, whenAbsent: .permissive)),
        .cors(
          APIPath.module("nextjs-cors").called,
          CORSShape(
            origin: [Locator(.position(2), "origin")], whenAbsent: .permissive)),
        .cors(
          APIPath.module("h3").member("handleCors", "appendCorsHeaders").called,
          CORSShape(
            origin: [Locator(.position(1), "origin")], whenAbsent: .permissive)),
        // @fastify/cors 11: any list that holds "*" is made "*".
        .cors(
          APIPath.module("fastify").called.member("register").called,
          CORSShape(
            origin: [Locator(.position(1), "origin")], whenAbsent: .closed, listMayBeWildcard: true)
        ),
        .cors(
          APIPath.module("firebase-functions/v2/https", "firebase-functions/https")
            .member("onRequest", "onCall").called,
          CORSShape(origin: [Locator(.position(0), "cors")], whenAbsent: .closed, isRoute: true)),
      ])
  }()
}
