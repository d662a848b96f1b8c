package import Flow

extension Model {
  /// The Behest SDK, `@behest/client-ts` 0.0.1 to 1.5. Names and positions are those of its source.
  package static let behest: Model = {
    let sdk = APIPath.module("@behest/client-ts", "@behest/client-ts/dist/index.js")
    let behest =
      sdk.member("Behest").constructed | APIPath.type("Behest", from: "@behest/client-ts")
    let server =
      sdk.member("BehestServerClient", "BehestAuthClient").constructed
      | APIPath.type("BehestServerClient", from: "@behest/client-ts")
    let client = sdk.member("BehestClient").constructed
    // Where the instance cannot be found, its name may tell: `behest.auth.mint(…)`.
    let named = APIPath.named(
      "behest", "Behest", "BEHEST", "behestClient", "behestServer", "behestSdk", "behestSDK",
      "behestInstance", "getBehest", "useBehest", "createBehest", "getBehestClient")
    // No other SDK mints with `x.auth.mint({ user_id })`, whatever `x` is called.
    let auth =
      behest.member("auth") | sdk.member("AuthModule").constructed | named.member("auth")
      | APIPath.named("*").member("auth")
    let threads = behest.member("threads") | named.member("threads")
    let completions =
      behest.member("chat").member("completions") | named.member("chat").member("completions")
    let snake = fields(in: 0, user: "user_id", "tier", "role")
    let camel = fields(in: 0, user: "userId", "tier", "role")

    return Model(
      "Behest",
      [
        .mint(
          auth.member("mint").called,
          MintShape(
            "auth.mint", fields: snake,
            misspelt: [Locator(.position(0), "userId"), Locator(.position(0), "userID")])),
        .mint(
          behest.member("mintToken").called | named.member("mintToken").called,
          MintShape(
            "mintToken", fields: camel, misspelt: [Locator(.position(0), "user_id")])),
        // Positional, although one of them is spelt `.auth.mint`.
        .mint(
          server.member("mintToken").called | server.member("auth").member("mint").called
            | sdk.member("BehestAuthClient").constructed.member("mint").called,
          MintShape(
            "BehestServerClient.mintToken",
            fields: [.userID: Locator(.position(0)), .role: Locator(.position(1))])),
        .mint(
          sdk.member("signBehestJWT").called,
          MintShape(
            "signBehestJWT", fields: [.userID: Locator(.position(1), "userId")],
            sharesWithoutUser: false)),
        // Data calls mint for themselves, unless they are given a token. `role` there belongs to the
        // model's API and never reaches a mint.
        .mint(
          completions.member("create").called,
          MintShape(
            "chat.completions.create",
            fields: [
              .userID: Locator(.position(0), "user_id"), .tier: Locator(.position(0), "tier"),
            ],
            misspelt: [Locator(.position(0), "userId")], token: Locator(.position(0), "token"))),
        .mint(
          threads.member("list").called,
          MintShape(
            "threads.list", fields: dataFields(in: 0),
            misspelt: [Locator(.position(0), "user_id")], token: Locator(.position(0), "token"))),
        .mint(
          threads.member("get", "messages", "delete").called
            | behest.member("usage").member("get").called
            | named.member("usage").member("get").called,
          MintShape(
            "threads.get", fields: dataFields(in: 1),
            misspelt: [Locator(.position(1), "user_id")], token: Locator(.position(1), "token"))),
        // What the constructor is given holds for every user of the instance.
        .mint(
          sdk.member("Behest").constructed,
          MintShape(
            "new Behest",
            fields: [
              .userID: Locator(.position(0), "defaultUserId"),
              .tier: Locator(.position(0), "tier"),
            ], sharesWithoutUser: false, isSetting: true)),
        .mint(
          client | sdk.member("BehestServerClient").constructed,
          MintShape(
            "new BehestClient", fields: [.userID: Locator(.position(0), "endUserId")],
            sharesWithoutUser: false, isSetting: true)),
        // Its own comment: it reads the token without checking the signature.
        .unverified("decodeToken()", sdk.member("decodeToken").called),
        .neutral(sdk.member("generateSessionId").called),
        .neutral(auth.member("mint").called),
        .neutral(behest.member("mintToken").called),
      ])
  }()

  private static func fields(
    in argument: Int, user: String, _ tier: String, _ role: String
  ) -> [MintField: Locator] {
    [
      .userID: Locator(.position(argument), user), .tier: Locator(.position(argument), tier),
      .role: Locator(.position(argument), role),
    ]
  }

  private static func dataFields(in argument: Int) -> [MintField: Locator] {
    [
      .userID: Locator(.position(argument), "userId"),
      .tier: Locator(.position(argument), "tier"),
    ]
  }
}
