package import Flow

extension Model {
  /// Errors whose texts frameworks tell the client by design: SvelteKit 2, Hono 4, tRPC 11, NestJS 11,
  /// graphql 16, h3 1, Firebase Functions 6, Astro 5, Feathers 5, Meteor 3, Convex. Which parts they
  /// send is from their documentation and source.
  package static let sentErrors: Model = {
    let nest = APIPath.module("@nestjs/common").member(
      "HttpException", "BadRequestException", "UnauthorizedException", "ForbiddenException",
      "NotFoundException", "InternalServerErrorException", "BadGatewayException",
      "ServiceUnavailableException")
    let h3 =
      APIPath.module("h3", "#imports").member("createError", "HTTPError")
      | APIPath.global("createError")
    let made = [
      APIPath.module("hono/http-exception").member("HTTPException"),
      APIPath.module("@trpc/server").member("TRPCError"),
      APIPath.module("graphql").member("GraphQLError"),
      APIPath.module("firebase-functions/v2/https", "firebase-functions/https")
        .member("HttpsError"),
      APIPath.module("astro:actions").member("ActionError"),
      APIPath.module("@feathersjs/errors").member("BadRequest", "GeneralError"),
      APIPath.module("meteor/meteor").member("Meteor").member("Error"),
      APIPath.global("Meteor").member("Error"),
      APIPath.module("convex/values").member("ConvexError"),
    ]
    let fastify = APIPath.type("FastifyInstance", from: "fastify")
    let resolvers =
      (APIPath.module("@apollo/server").member("ApolloServer")
      | APIPath.module("@graphql-tools/schema").member("makeExecutableSchema"))
      .argument(0).member("resolvers").anyMember.anyMember
    let procedure = APIPath.module("@trpc/server").member("initTRPC").anything
      .member("query", "mutation").argument(0)

    return Model(
      "Sent errors",
      made.map { .response($0.constructed) } + [
        .response(nest.constructed),
        .response(h3.called | h3.constructed),
        .response(APIPath.module("@sveltejs/kit").member("error", "fail").called),
        .returned(
          .exported(
            Convention(files: ["src/hooks.server.{ts,js}"], names: ["handleError"]))),
        .initializer(
          APIPath.global("Error").constructed | APIPath.global("Error").called,
          members: ["message": .position(0)]),
        .thrown(fastify.member(.httpVerbs).lastArgument),
        .thrown(resolvers),
        .thrown(procedure),
      ])
  }()
}
