package import Flow

extension Model {
  /// Containers that make an app's services: Factory 2.
  package static let swiftContainers: Model = {
    let shared = APIPath.global("Container").member("shared")
    let container = shared | APIPath.type("Container", from: "Factory")
    // `self { Gateway() }` in an extension of the container, `Factory(self) { Gateway() }`.
    let made = container.called | APIPath.global("Factory").called
    let scoped = made.member("singleton", "cached", "shared") | made.member("scope").called
    return Model(
      "Factory",
      [
        .same(shared, as: APIPath.type("Container", from: "Factory")),
        .same(scoped, as: made),
        .pass(made.called | scoped.called, from: [.result(of: .last, callsBefore: 1)]),
      ])
  }()
}
