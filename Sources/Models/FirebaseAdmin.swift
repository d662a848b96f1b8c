package import Flow

extension Model {
  /// Firebase Admin, and what verifies its tokens at the edge. Custom claims are the Admin SDK's to
  /// set; a profile's name and picture are the user's.
  package static let firebaseAdmin: Model = {
    let admin = APIPath.module("firebase-admin")
    let edge = APIPath.module("next-firebase-auth-edge", "next-firebase-auth-edge/lib/auth")
    let auth =
      APIPath.module("firebase-admin/auth").member("getAuth").called
      | admin.member("auth").called
      | admin.member("initializeApp", "app").called.member("auth").called
      | edge.member("getFirebaseAuth").called
    let edgeTokens = edge.member("getTokens", "getApiRequestTokens", "getTokensFromObject").called
    let decoded =
      auth.member("verifyIdToken", "verifySessionCookie", "verifyAndRefreshExpiredIdToken").called
      | edge.member("authMiddleware").argument(1).member("handleValidToken").parameter(0)
      | APIPath.module("@hono/firebase-auth").member("getFirebaseToken").called

    let user = auth.member("getUser", "getUserByEmail", "getUserByPhoneNumber").called

    return Model(
      "Firebase Admin",
      [
        .editable("displayName", user.member("displayName", "photoURL")),
        .editable("the profile's name", decoded.member("name", "picture")),
        .verified("the Firebase token", decoded),
        .verified("the Firebase token", edgeTokens),
      ])
  }()
}
