package import Flow

extension Model {
  /// Amazon Cognito and Amplify. An app client may write the standard attributes of its user unless
  /// its pool says otherwise; `custom:` attributes and groups are left alone.
  package static let cognito: Model = {
    let verifier = APIPath.module("aws-jwt-verify", "aws-jwt-verify/cognito-verifier")
      .member("CognitoJwtVerifier", "JwtVerifier").member("create").called
    let claims = verifier.member("verify", "verifySync").called
    let amplify = APIPath.module("aws-amplify/auth/server")
    let attributes = amplify.member("fetchUserAttributes").called
    let session = amplify.member("getCurrentUser", "fetchAuthSession").called
    let profile = [
      "profile", "nickname", "website", "zoneinfo", "locale", "name", "preferred_username",
      "gender", "address", "picture",
    ]
    return Model(
      "Cognito",
      [
        .verified("the Cognito token", claims),
        .verified("the Cognito user", session),
        .verified("the Cognito user", attributes),
        .editable("standard attributes", (claims | attributes).member(profile)),
        .unverified(
          "decomposeUnverifiedJwt()",
          APIPath.module("aws-jwt-verify/jwt").member("decomposeUnverifiedJwt").called),
      ])
  }()
}
