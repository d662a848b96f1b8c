package import Flow

extension Model {
  /// Azure Functions: the programming model 4 (`app.http`), and 3, where a folder's `index.js`
  /// exports a function of the context and the request.
  package static let azureFunctions: Model = {
    let functions = APIPath.module("@azure/functions")
    let app = functions.member("app")
    let registering = app.member(.httpVerbs + ["http", "deleteRequest"])
    let handler = registering.argument(1) | registering.argument(1).member("handler")
    let request =
      handler.parameter(0) | APIPath.type("HttpRequest", from: "@azure/functions")
      | APIPath.type("HttpHandler", from: "@azure/functions").parameter(0)
    let exported = APIPath.exported(
      Convention(
        files: ["*/index.{js,ts,mjs,cjs}"], names: ["default", "run"],
        proofs: [.file("function.json"), .file("host.json"), .package("@azure/functions")]))
    let old =
      exported.parameter(1, arity: 2...2) | exported.parameter(0, arity: 2...2).member("req")
      | APIPath.type("AzureFunction", from: "@azure/functions").parameter(1)
      | APIPath.type("AzureFunction", from: "@azure/functions").parameter(0).member("req")
      | APIPath.type("Context", from: "@azure/functions").member("req")

    return Model(
      "Azure Functions",
      [
        .route(registering.called),
        .source(
          .body, request.member("json", "text", "arrayBuffer", "blob", "body").called),
        .source(.body, request.member("body")),
        .source(.form, request.member("formData").called),
        .source(.query, request.member("query", "url")),
        .source(.path, request.member("params")),
        .source(.header, request.member("headers")),
        .verified("the platform's verified user", request.member("user")),
        .source(.body, old.member("body", "rawBody", "bufferBody")),
        .source(.query, old.member("query")),
        .source(.path, old.member("params")),
        .source(.header, old.member("headers")),
        .source(
          .path,
          (exported.parameter(0, arity: 2...2)
            | APIPath.type("AzureFunction", from: "@azure/functions").parameter(0)
            | APIPath.type("Context", from: "@azure/functions")).member("bindingData")),
        .verified("the platform's verified user", old.member("user")),
        .returned(handler),
      ])
  }()
}
