package import Flow

extension Model {
  /// Feathers 5 and Parse Server: services, hooks and cloud functions. Signatures from their
  /// documentation.
  package static let feathers = Model("Feathers", services + cloudFunctions)

  private static let services: [Fact] = {
    let app =
      APIPath.module("@feathersjs/feathers").called
      | APIPath.module("@feathersjs/feathers").member("feathers").called
      | APIPath.module("@feathersjs/express").called
      | APIPath.module("@feathersjs/koa").member("koa").called
      | APIPath.type("Application", from: "@feathersjs/feathers")
      | APIPath.type("Application", from: "@feathersjs/koa")
      | APIPath.type("Application", from: "@feathersjs/express")
    let service = app.member("use").argument(1)
    let named = service.member("get", "remove", "update", "patch")
    let params =
      service.member("find").parameter(0) | service.member("create").parameter(1)
      | service.member("get", "remove").parameter(1)
      | service.member("update", "patch").parameter(2)
      | APIPath.type("Params", from: "@feathersjs/feathers")
    let hook = APIPath.type("HookContext", from: "@feathersjs/feathers")
    return [
      .same(hook.member("params"), as: params),
      .source(.body, service.member("create").parameter(0)),
      .source(.body, service.member("update", "patch").parameter(1)),
      .source(.path, named.parameter(0)),
      .source(.body, hook.member("data")),
      .source(.path, hook.member("id")),
      .source(.query, params.member("query")),
      .source(.header, params.member("headers")),
      .verified("the Feathers user", params.member("user", "authentication")),
      .store(params),
    ]
  }()

  private static let cloudFunctions: [Fact] = {
    let parse = APIPath.global("Parse") | APIPath.module("parse/node", "parse")
    let request =
      parse.member("Cloud").member("define").argument(1).parameter(0)
      | APIPath.type("FunctionRequest")
    return [
      .source(.arguments, request.member("params")),
      .source(.header, request.member("headers")),
      .verified("the Parse user", request.member("user")),
    ]
  }()
}
