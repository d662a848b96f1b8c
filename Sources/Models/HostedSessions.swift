package import Flow

extension Model {
  /// Kinde, WorkOS AuthKit, Stytch, Descope, PropelAuth, Privy, Stack Auth, Appwrite, PocketBase: services that
  /// keep the sessions of an application's users. Signatures from the packages' source; who may
  /// write which metadata, from their documentation.
  package static let hostedSessions = Model(
    "Hosted sessions",
    kinde + workOS + stytch + descope + propelAuth + others + netlifyIdentity
      + pocketBase)

  private static let kinde: [Fact] = {
    let session = APIPath.module(
      "@kinde-oss/kinde-auth-nextjs/server", "@kinde-oss/kinde-auth-nextjs",
      "@kinde-oss/kinde-remix-sdk", "@kinde-oss/kinde-auth-remix"
    ).member("getKindeServerSession", "getKindeSession").called
    let client = APIPath.module("@kinde-oss/kinde-typescript-sdk")
      .member("createKindeServerClient").called
    let reads = [
      "getUser", "getUserProfile", "getAccessToken", "getIdToken", "getClaim", "getClaimValue",
      "getOrganization", "getUserOrganizations", "getEntitlement", "getEntitlements", "getFlag",
      "getBooleanFlag", "getStringFlag", "getIntegerFlag", "getPermission", "getPermissions",
      "isAuthenticated",
    ]
    let decoder = APIPath.module("@kinde/jwt-decoder")
    return [
      .verified("the Kinde session", (session | client).member(reads).called),
      .unverified("jwtDecoder()", decoder.member("jwtDecoder").called),
    ]
  }()

  private static let workOS: [Fact] = {
    let kit = APIPath.module(
      "@workos-inc/authkit-nextjs", "@workos-inc/authkit-remix",
      "@workos-inc/authkit-react-router", "@workos/authkit-tanstack-react-start",
      "@workos/authkit-sveltekit")
    let client = APIPath.module("@workos-inc/node").member("WorkOS").constructed
    let management = client.member("userManagement")
    let authenticated = management.member(
      "authenticateWithCode", "authenticateWithPassword", "authenticateWithMagicAuth",
      "authenticateWithRefreshToken", "authenticateWithTotp", "authenticateWithSessionCookie",
      "authenticateWithEmailVerification", "authenticateWithOrganizationSelection"
    ).called
    return [
      .verified("the WorkOS session", kit.member("withAuth", "authkit", "getUser").called),
      // Of the session's own token they are; a token that it is given is only decoded.
      .depends(
        kit.member("getTokenClaims").called, on: Locator(.position(0)),
        given: .unverified("getTokenClaims()"), otherwise: .verified("the WorkOS session")),
      .verified(
        "the WorkOS session",
        kit.member("authkitLoader").argument(1).parameter(0).member("auth")),
      .verified(
        "the WorkOS session",
        management.member("loadSealedSession").called.member("authenticate", "refresh").called),
      .verified("the WorkOS session", authenticated),
      .verified("a WorkOS API key", client.member("apiKeys").member("validateApiKey").called),
    ]
  }()

  private static let stytch: [Fact] = {
    let client = APIPath.module("stytch").member("Client", "B2BClient").constructed
    let product = client.member(
      "sessions", "magicLinks", "oauth", "otps", "passwords", "webauthn", "cryptoWallets",
      "totps", "sso", "otp", "discovery", "idp")
    let proof = ["authenticate", "authenticateJwt", "authenticateJwtLocal", "authenticateToken"]
    let session =
      product.member(proof).called | product.anyMember.member(proof).called
    let hono = APIPath.module("@hono/stytch-auth").member("Consumer", "B2B")
    let kept = hono.member("getStytchSession", "getStytchUser", "getStytchMember").called
    return [
      .verified("the Stytch session", session),
      .verified("the Stytch session", kept),
      .editable("untrusted_metadata", kept.member("untrusted_metadata")),
      .editable(
        "untrusted_metadata", session.member("user", "member").member("untrusted_metadata")),
    ]
  }()

  private static let descope: [Fact] = {
    let client = APIPath.module("@descope/node-sdk").called
    let next = APIPath.module("@descope/nextjs-sdk/server")
    return [
      .verified(
        "the Descope session",
        client.member(
          "validateSession", "validateJwt", "validateAndRefreshSession", "refreshSession",
          "exchangeAccessKey"
        ).called),
      .verified(
        "the Descope session", next.member("session", "getSession").called),
    ]
  }()

  private static let propelAuth: [Fact] = {
    let next = APIPath.module(
      "@propelauth/nextjs/server", "@propelauth/nextjs/server/app-router",
      "@propelauth/nextjs/server/pages")
    let base = APIPath.module(
      "@propelauth/node", "@propelauth/express", "@propelauth/fastify",
      "@propelauth/cloudflare-worker"
    ).member("initBaseAuth", "initAuth").called
    return [
      .verified(
        "the PropelAuth user",
        next.member(
          "getUser", "getUserOrRedirect", "getUserFromApiRouteRequest",
          "getUserFromServerSideProps"
        ).called),
      .verified(
        "the PropelAuth user",
        base.member(
          "validateAccessTokenAndGetUser", "validateAccessTokenAndGetUserClass",
          "validateAccessTokenAndGetUserWithOrg"
        ).called),
    ]
  }()

  private static let others: [Fact] = {
    let privy = APIPath.module("@privy-io/server-auth", "@privy-io/node")
    let privyClient = privy.member("PrivyClient").constructed
    let stack = APIPath.module(
      "@stackframe/stack", "@stackframe/js", "@stackframe/react"
    ).member("StackServerApp").constructed
    let stackUser = stack.member("getUser").called
    let account = APIPath.module("node-appwrite", "appwrite").member("Account").constructed
      .member("get").called
    let checks = ["verifyAuthToken", "verifyAccessToken", "verifyIdentityToken"]
    return [
      .verified("the Privy token", privyClient.member(checks).called),
      .verified("the Privy token", privy.member(checks).called),
      .verified(
        "the Privy token",
        privyClient.member("utils").called.member("auth").called.member(checks).called),
      .verified("the Stack user", stackUser),
      .editable("clientMetadata", stackUser.member("clientMetadata")),
      .verified("the Appwrite account", account),
      .editable("prefs", account.member("prefs")),
    ]
  }()

  /// The store holds what the cookie says; `authRefresh()` asks the server whether it is true.
  private static let pocketBase: [Fact] = {
    let client =
      APIPath.module("pocketbase").constructed | APIPath.type("PocketBase", from: "pocketbase")
      | APIPath.type("Client", from: "pocketbase")
    let users = client.member("collection").called
    return [
      .unverifiedUnlessCalled(
        "authStore", client.member("authStore").member("model", "record", "baseModel"),
        verifier: "authRefresh"),
      .verified(
        "the PocketBase record",
        users.member("authRefresh", "authWithPassword", "authWithOAuth2", "authWithOTP").called),
    ]
  }()

  /// Netlify checks the token before it calls the function.
  private static let netlifyIdentity: [Fact] = {
    let handler = APIPath.exported(
      Convention(
        files: ["netlify/functions/**/*.{ts,js,mjs,cjs}"], names: ["handler"]))
    let user = handler.parameter(1).member("clientContext").member("user")
    return [
      .verified("the Netlify Identity user", user),
      .editable("user_metadata", user.member("user_metadata")),
    ]
  }()
}
