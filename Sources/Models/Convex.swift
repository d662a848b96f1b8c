package import Flow

extension Model {
  /// Convex 1: arguments of public functions are the client's, those of internal ones are not.
  /// Signatures from Convex's documentation and `convex-helpers`.
  package static let convex: Model = {
    let generated = APIPath.module(
      "./_generated/server", "../_generated/server", "../../_generated/server")
    let library = APIPath.module("convex/server")
    let custom = APIPath.module("convex-helpers/server/customFunctions")
    let built = custom.member("customQuery", "customMutation", "customAction").called
    let define =
      generated.member("query", "mutation", "action")
      | library.member("queryGeneric", "mutationGeneric", "actionGeneric")
    let function = define.argument(0) | define.argument(0).member("handler")
    let customFunction = built.argument(0) | built.argument(0).member("handler")
    let handler = function | customFunction
    let privately =
      generated.member("internalQuery", "internalMutation", "internalAction")
      .argument(0)
    let endpoint =
      generated.member("httpAction").argument(0) | library.member("httpActionGeneric").argument(0)
    let context =
      handler.parameter(0) | privately.parameter(0) | privately.member("handler").parameter(0)
      | endpoint.parameter(0) | APIPath.type("QueryCtx") | APIPath.type("MutationCtx")
      | APIPath.type("ActionCtx")
    let added = customFunction.parameter(0)

    return Model(
      "Convex",
      [
        .source(.arguments, handler.parameter(1)),
        .same(endpoint.parameter(1), as: .type("Request")),
        .verified(
          "the Convex identity", context.member("auth").member("getUserIdentity").called),
        .verified(
          "the Convex user",
          APIPath.module("@convex-dev/auth/server").member("getAuthUserId", "getAuthSessionId")
            .called),
        .store(added),
        .storeComputed(added, by: custom.member("customCtx"), at: Locator(.position(0))),
        .returned(handler),
      ])
  }()

  /// Meteor 2 and 3, Wasp and Blitz: arguments are the client's, the user is verified. Signatures
  /// from their documentation.
  package static let meteor: Model = {
    let meteor = APIPath.module("meteor/meteor").member("Meteor") | APIPath.global("Meteor")
    let method =
      meteor.member("methods").argument(0).anyMember | meteor.member("publish").argument(1)
    let blitz = APIPath.module("@blitzjs/rpc").member("resolver").member("pipe").anyArgument
    let files = ["{queries,mutations}/**/*.{ts,js}", "{queries,mutations}/*.{ts,js}"]
    let called = APIPath.exported(
      Convention(files: files, names: ["default"], package: "@blitzjs/rpc"))
    let operations = APIPath.type("*", from: "wasp/server/operations")
    let api = APIPath.type("*", from: "wasp/server/api")

    return Model(
      "Meteor",
      [
        .source(
          .arguments,
          method.parameter(0) | method.parameter(1) | method.parameter(2) | method.parameter(3)),
        .verified(
          "the Meteor user", meteor.member("userId", "user", "userAsync").called),
        .verified("the Meteor user", method.receiver.member("userId")),
        .source(.header, method.receiver.member("connection").member("httpHeaders")),
        .source(.arguments, blitz.parameter(0) | called.parameter(0)),
        .verified(
          "the Blitz session",
          (blitz.parameter(1) | called.parameter(1) | APIPath.type("Ctx", from: "blitz"))
            .member("session")),
        .source(.arguments, operations.parameter(0)),
        .verified("the Wasp user", operations.parameter(1).member("user")),
        .same(api.parameter(0), as: .type("Request", from: "express")),
        .verified("the Wasp user", api.parameter(2).member("user")),
      ])
  }()
}
