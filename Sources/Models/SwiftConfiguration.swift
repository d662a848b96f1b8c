package import Flow

extension Model {
  /// Swift Configuration 1: a reader of variables and files whose keys are written with dots, so that
  /// `behest.key` is the variable `BEHEST_KEY`. Signatures from its source.
  package static let swiftConfiguration: Model = {
    let reader =
      APIPath.global("ConfigReader").called | APIPath.type("ConfigReader", from: "Configuration")
    let reading = ["string", "requiredString", "fetchString", "fetchRequiredString"]
    return Model(
      "Swift Configuration",
      [
        .same(
          reader.member("scoped").called, as: APIPath.type("ConfigReader", from: "Configuration")),
        .environment(reader.member(reading).called),
      ])
  }()
}
