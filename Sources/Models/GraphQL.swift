package import Flow

extension Model {
  /// GraphQL resolvers of Apollo Server 3 to 5, GraphQL Yoga 3 to 5, Mercurius, graphql-http, Pothos,
  /// Nexus and TypeGraphQL: arguments are the client's, the context is what its factory returns.
  /// Signatures from the packages' documentation.
  package static let graphQL: Model = {
    let apollo = APIPath.module(
      "@apollo/server", "apollo-server", "apollo-server-express", "apollo-server-lambda",
      "apollo-server-koa", "apollo-server-fastify", "apollo-server-micro"
    ).member("ApolloServer")
    let schema =
      APIPath.module("graphql-yoga").member("createSchema")
      | APIPath.module("@graphql-tools/schema", "graphql-tools").member("makeExecutableSchema")
      | APIPath.module("@apollo/subgraph").member("buildSubgraphSchema")
    let mercurius = APIPath.type("FastifyInstance", from: "fastify").member("register")
    let maps =
      (apollo | schema).argument(0).member("resolvers")
      | mercurius.argument(1).member("resolvers")
    let nexus = APIPath.module("nexus")
    let block =
      nexus.member(
        "extendType", "objectType", "mutationType", "queryType", "subscriptionType"
      ).argument(0).member("definition").parameter(0)
      | nexus.member("mutationField", "queryField").argument(0).parameter(0)
    let nexusField =
      nexus.member("mutationField", "queryField", "subscriptionField").argument(1)
      .member("resolve") | block.anything.argument(1).member("resolve")
    let federated =
      APIPath.module("@apollo/subgraph").member("buildSubgraphSchema").argument(0).element
      .member("resolvers")
    let type = (maps | maps.element | federated).anyMember
    let field =
      type.anyMember | type.anyMember.member("resolve", "subscribe")
      | APIPath.module("graphql").member("GraphQLObjectType").argument(0).member("fields").anyMember
      .member("resolve")
    let pothos =
      APIPath.module("@pothos/core").constructed.member(
        "queryField", "mutationField", "subscriptionField", "queryFields", "mutationFields",
        "queryType", "mutationType", "objectType", "objectField", "subscriptionType")
    let fields =
      pothos.anyArgument | pothos.anyArgument.member("fields")
    let pothosField = fields.parameter(0).anyMember.anyArgument.member("resolve")
    let resolver = field | pothosField | nexusField
    let typeGraphQL = APIPath.module("type-graphql")
    let context =
      resolver.parameter(2) | typeGraphQL.member("Ctx").called.decorated
      | APIPath.module("@nestjs/graphql").member("Context").called.decorated
    let adapter =
      APIPath.module("@apollo/server/standalone").member("startStandaloneServer")
      | APIPath.module(
        "@apollo/server/express4", "@as-integrations/express5", "@as-integrations/express4"
      ).member("expressMiddleware")
      | APIPath.module("@as-integrations/next").member("startServerAndCreateNextHandler")
      | APIPath.module("@as-integrations/fastify").member("fastifyApolloHandler")
      | APIPath.module("@as-integrations/koa").member("koaMiddleware")
    let yoga =
      APIPath.module("graphql-yoga").member("createYoga", "createServer") | apollo
      | APIPath.module("graphql-http/lib/use/express", "graphql-http/lib/use/http")
      .member("createHandler")
    let nest = APIPath.module("@nestjs/graphql").member("GraphQLModule").member("forRoot")
    let factory =
      adapter.argument(1).member("context") | yoga.argument(0).member("context")
      | nest.argument(0).member("context")
    let incoming = factory.parameter(0)

    return Model(
      "GraphQL",
      [
        .source(.arguments, resolver.parameter(1)),
        .source(.arguments, typeGraphQL.member("Arg", "Args").called.decorated),
        .same(incoming.member("request", "req"), as: .type("Request")),
        .same(incoming.member("req", "request"), as: .type("Request", from: "express")),
        .same(incoming, as: .type("Request")),
        .source(.socket, incoming.member("connectionParams")),
        .same(context.member("req", "request"), as: .type("Request", from: "express")),
        .same(context.member("req", "request"), as: .type("Request")),
        .source(.arguments, context.member("params")),
        .store(context),
        .storeComputed(context, by: adapter, at: Locator(.position(1), "context")),
        .storeComputed(context, by: yoga, at: Locator(.position(0), "context")),
        .storeComputed(context, by: mercurius, at: Locator(.position(1), "context")),
        .same(
          mercurius.argument(1).member("context").parameter(0),
          as: .type("FastifyRequest", from: "fastify")),
        .storeComputed(context, by: nest, at: Locator(.position(0), "context")),
        .returned(resolver),
      ])
  }()
}
