package import Flow

extension Model {
  /// Lucia 2 and 3: a session that its database knows.
  package static let lucia: Model = {
    let lucia = APIPath.module("lucia")
    let auth = lucia.member("Lucia").constructed | lucia.member("lucia").called
    return Model(
      "Lucia",
      [
        .verified("the Lucia session", auth.member("validateSession", "getSession").called),
        .verified(
          "the Lucia session",
          auth.member("handleRequest").called.member(
            "validate", "validateUser", "validateBearerToken"
          ).called),
        .credential(
          .cookie, auth.member("readSessionCookie", "readBearerToken").called),
      ])
  }()
}
