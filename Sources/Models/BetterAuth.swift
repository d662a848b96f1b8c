package import Flow

extension Model {
  /// better-auth 1. Sign-up and update-user accept a user's additional field unless its
  /// configuration says `input: false`.
  package static let betterAuth: Model = {
    let auth = APIPath.module("better-auth", "better-auth/minimal").member("betterAuth").called
    let api = auth.member("api")
    let session = api.member("getSession").called
    let cookies = APIPath.module("better-auth/cookies")
    return Model(
      "better-auth",
      [
        .verified("the better-auth session", session),
        .verified(
          "the better-auth session",
          api.member(
            "getActiveMember", "getFullOrganization", "listSessions", "verifyApiKey",
            "listActiveSubscriptions", "verifyOneTimeToken"
          ).called),
        .verified("the better-auth session", cookies.member("getCookieCache").called),
        .editableEntry(
          "additionalFields", session.member("user"),
          of: Locator(.position(0), "user", "additionalFields"), callsBefore: 1, unless: "input"),
        .credential(.cookie, cookies.member("getSessionCookie").called),
      ])
  }()
}
