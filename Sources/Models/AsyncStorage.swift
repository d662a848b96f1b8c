package import Flow

extension Model {
  /// Node's storage for what belongs to one request: a middleware runs the rest of it with a value.
  package static let asyncStorage: Model = {
    let storage = APIPath.module("node:async_hooks", "async_hooks").member("AsyncLocalStorage")
      .constructed
    let held = storage.member("getStore").called

    return Model(
      "AsyncLocalStorage",
      [
        .store(held),
        .storeGiven(held, by: storage.member("run", "enterWith"), at: Locator(.position(0))),
        // A `Map` as the value.
        .storeEntry(held, by: held.member("set"), key: .position(0), value: .position(1)),
        .storeRead(held.member("get").called, from: held),
      ])
  }()
}
