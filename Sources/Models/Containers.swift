package import Flow

extension Model {
  /// Containers that make the instance of a class that they are asked for: tsyringe 4, TypeDI 0.10,
  /// InversifyJS 5 to 7, Nest's module references. Signatures from their documentation.
  package static let containers: Model = {
    let inversify = APIPath.module("inversify").member("Container")
    let resolve =
      APIPath.module("tsyringe").member("container").member("resolve")
      | APIPath.module("typedi").member("Container").member("get")
      | inversify.constructed.member("get", "getAsync", "resolve")
      | APIPath.type("Container", from: "inversify").member("get", "getAsync", "resolve")
      | APIPath.type("ModuleRef", from: "@nestjs/core").member("get", "resolve", "create")
      | APIPath.module("@nestjs/core").member("NestFactory").member(
        "create", "createApplicationContext"
      ).called.member("get", "resolve")
    return Model(
      "Containers",
      [.pass(resolve.called, from: [.result(of: .position(0), callsBefore: 0)])])
  }()
}
