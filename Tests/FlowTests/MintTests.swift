import Flow
import Program
import Source
import Testing

/// Which calls mint, and where the fields of a mint stand.
@Suite struct MintTests {
  /// An SDK with one call that mints, and a way to send requests.
  private static let sdk = Model(
    "sdk",
    [
      .mint(
        .module("sdk").member("mint").called,
        MintShape(
          "sdk.mint",
          fields: [
            .userID: Locator(.position(0), "user_id"), .tier: Locator(.position(0), "tier"),
            .role: Locator(.position(1)),
          ], misspelt: [Locator(.position(0), "userId")],
          token: Locator(.position(0), "token"))),
      .request(
        .global("post").called,
        RequestShape(url: [Locator(.position(0))], body: [Locator(.position(1))])),
    ])

  /// What a mint is given for its user, as the code at the place writes it.
  private struct Found: Equatable {
    let path: String
    let spelling: String
    var user: String?
    var isHidden = false
    var isConditional = false
  }

  private func mints(_ files: [String: String]) throws -> [Found] {
    let workspace = try MemoryWorkspace(files)
    let flow = Flow(workspace: workspace, models: [.test, MintTests.sdk], files: workspace.ids)
    return flow.mints.map { mint in
      var found = Found(path: workspace.path(of: mint.site.file), spelling: mint.spelling)
      if let use = flow.use(of: .userID, in: mint) {
        found.user = workspace.file(use.place.file).text(use.place.bytes)
        found.isHidden = use.isHidden
        found.isConditional = use.isConditional
      }
      return found
    }
  }

  private func mint(_ script: String) throws -> Found? {
    let all = try mints(["main.ts": "import * as sdk from \"sdk\";\n" + script])
    #expect(all.count <= 1)
    return all.first
  }

  @Test func isACallOfTheSDKHoweverItIsImported() throws {
    for script in [
      #"import { mint } from "sdk"; mint({});"#, #"import { mint as m } from "sdk"; m({});"#,
      #"import sdk from "sdk"; sdk.mint({});"#, #"const { mint } = require("sdk"); mint({});"#,
      #"const sdk = await import("sdk"); sdk.mint({});"#,
      #"import * as sdk from "sdk"; const { mint } = sdk; mint({});"#,
      #"import * as sdk from "sdk"; const api = { sdk }; api.sdk.mint({});"#,
      #"import * as sdk from "sdk"; async function f() { return sdk.mint({}); }"#,
    ] {
      #expect(try mints(["main.ts": script]).count == 1, "\(script)")
    }
  }

  @Test func isNoOtherCall() throws {
    for script in [
      "mint({});", #"import { mint } from "other"; mint({});"#, "sdk.mint({});",
      #"import * as sdk from "sdk"; sdk.other({});"#, #"import { mint } from "sdk"; mint;"#,
    ] {
      #expect(try mints(["main.ts": script]).isEmpty, "\(script)")
    }
  }

  /// `mint(id)` of the project's own is no second mint.
  @Test func isOneBehindAFunctionOfTheSameName() throws {
    let found = try mints([
      "lib.ts":
        #"import * as sdk from "sdk"; export const mint = (id) => sdk.mint({ user_id: id });"#,
      "main.ts": #"import { mint } from "./lib"; mint(client.id);"#,
    ])
    #expect(found == [Found(path: "lib.ts", spelling: "sdk.mint", user: "user_id: id")])
  }

  @Test func isFoundWhereTheSDKIsHandedOn() throws {
    let found = try mints([
      "lib.ts": #"import * as sdk from "sdk"; export { sdk };"#,
      "main.ts": #"import { sdk } from "./lib"; sdk.mint({ user_id: 1 });"#,
    ])
    #expect(found.map(\.path) == ["main.ts"])
  }

  @Test func pointsAtTheProperty() throws {
    #expect(try mint("sdk.mint({ user_id: client.id });")?.user == "user_id: client.id")
    #expect(try mint("const user_id = 1; sdk.mint({ user_id });")?.user == "user_id")
    #expect(try mint("sdk.mint({ \"user_id\": 1 });")?.user == "\"user_id\": 1")
    #expect(try mint("sdk.mint({ [`user_id`]: 1 });")?.user == "[`user_id`]: 1")
    #expect(try mint("sdk.mint({ user_id: 1, user_id: 2 });")?.user == "user_id: 2")
    #expect(try mint("sdk.mint(({ user_id: 1 } as any));")?.user == "user_id: 1")
  }

  @Test func pointsIntoAnObjectThatIsBuiltNearby() throws {
    #expect(try mint("const b = { user_id: 1 }; sdk.mint(b);")?.user == "user_id: 1")
    #expect(try mint("const b = {}; b.user_id = 1; sdk.mint(b);")?.user == "b.user_id = 1")
  }

  @Test func pointsAtWhatHidesTheField() throws {
    let whole = try mint("sdk.mint(client.body);")
    #expect(whole?.user == "client.body" && whole?.isHidden == true)
    let spread = try mint("sdk.mint({ ...client.body, tier: 1 });")
    #expect(spread?.user == "...client.body" && spread?.isHidden == true)
    let shadowed = try mint("sdk.mint({ ...client.body, user_id: 1 });")
    #expect(shadowed?.user == "user_id: 1" && shadowed?.isHidden == false)
  }

  @Test func knowsAFieldThatIsThereOnlySometimes() throws {
    let found = try mint("sdk.mint({ ...(session && { user_id: session.id }) });")
    #expect(found?.isConditional == true)
  }

  @Test func knowsThatThereIsNone() throws {
    #expect(try mint("sdk.mint({ tier: 1 });")?.user == nil)
    #expect(try mint("sdk.mint({ userId: 1 });")?.user == nil)
    #expect(try mint("sdk.mint();")?.user == nil)
    #expect(try mint("sdk.mint();") != nil)
  }

  @Test func isARequestToTheGateway() throws {
    for url in [
      #""https://acme.example/v1/auth/mint""#, #"`${env.BASE}/v1/auth/mint`"#,
      #"env.BASE + "/v1/auth/mint""#, #"new URL("/v1/auth/mint", env.BASE)"#,
    ] where !url.hasPrefix("new") {
      let found = try mints(["server.ts": "post(\(url), { user_id: client.id });"])
      #expect(
        found == [Found(path: "server.ts", spelling: "post", user: "user_id: client.id")], "\(url)")
    }
  }

  @Test func isNoOtherRequest() throws {
    for url in [
      #""https://acme.example/v1/auth/mint/other""#, #""https://acme.example/mint""#, "env.URL",
      #""https://acme.example/v1/chat?path=/auth/mint""#, "client.url",
    ] {
      #expect(try mints(["server.ts": "post(\(url), {});"]).isEmpty, "\(url)")
    }
  }

  @Test func knowsAURLFromAnotherFile() throws {
    let found = try mints([
      "server.ts": #"import { MINT } from "./urls"; post(MINT, { user_id: client.id });"#,
      "urls.ts":
        #"const BASE = "https://acme.example"; export const MINT = `${BASE}/v1/auth/mint`;"#,
    ])
    #expect(found.map(\.path) == ["server.ts"])
  }
}
