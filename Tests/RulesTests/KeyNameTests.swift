import Testing

@testable import Rules

/// Which names are the key's, and which of them a bundler ships.
@Suite struct KeyNameTests {
  @Test(arguments: [
    "BEHEST_KEY", "BEHEST_API_KEY", "BEHEST_SIGNING_KEY_PEM", "BEHEST_SECRET", "BEHEST_SK",
    "BEHEST_PK", "BEHEST_TOKEN", "BEHEST_API_KEY_PROD", "MY_BEHEST_KEY", "behestKey",
    "BehestApiKey", "BehestAPIKey", "behest_private_key", "BEHESTKEY", "ai.behestKey",
  ])
  func aNameOfTheKeyIsSecret(_ text: String) {
    let name = KeyName(text)
    #expect(name.isSecret)
    #expect(name.publicPrefix == nil)
    #expect(KeyName.mayMatter(text))
  }

  @Test(arguments: [
    "BEHEST_BASE_URL", "BEHEST_KID", "BEHEST_KEY_ID", "BEHEST_TENANT_ID", "BEHEST_TOKEN_URL",
    "BEHEST_TOKEN_ENDPOINT", "BEHEST_PUBLIC_KEY", "BEHEST_PUBLIC_KEY_PEM", "BEHEST_TOKEN_TTL",
    "BEHEST_CHAT_STORAGE_KEY", "BEHEST_SECRET_NAME", "behestBaseUrl", "BEHEST_MAX_TOKENS",
    "SUPABASE_ANON_KEY", "STRIPE_SECRET_KEY", "BEHEST", "",
  ])
  func anAddressOrAnotherServicesNameIsNot(_ text: String) {
    #expect(!KeyName(text).isSecret)
    #expect(!KeyName("NEXT_PUBLIC_\(text)").isSecret)
  }

  @Test(arguments: [
    ("NEXT_PUBLIC_BEHEST_KEY", "NEXT_PUBLIC_", "BEHEST_KEY"),
    ("VITE_BEHEST_API_KEY", "VITE_", "BEHEST_API_KEY"),
    ("PUBLIC_BEHEST_SK", "PUBLIC_", "BEHEST_SK"),
    ("PUBLIC_ENV__BEHEST_KEY", "PUBLIC_ENV__", "BEHEST_KEY"),
    ("MAIN_VITE_BEHEST_KEY", "MAIN_VITE_", "BEHEST_KEY"),
    ("REDWOOD_ENV_BEHEST_SIGNING_KEY", "REDWOOD_ENV_", "BEHEST_SIGNING_KEY"),
    // A tool that is not known here, with the word that says enough.
    ("QUUX_PUBLIC_BEHEST_KEY", "QUUX_PUBLIC_", "BEHEST_KEY"),
  ])
  func aPublicPrefixIsTold(_ text: String, prefix: String, plain: String) {
    let name = KeyName(text)
    #expect(name.isSecret)
    #expect(name.publicPrefix == prefix)
    #expect(name.plain == plain)
  }

  @Test(arguments: [
    "BEHEST_PUBLIC_URL", "NUXT_BEHEST_KEY", "CYPRESS_BEHEST_KEY", "REPUBLIC_BEHEST_KEY",
    "NEXT_BEHEST_KEY", "VITEBEHEST_KEY",
  ])
  func aServersPrefixIsNone(_ text: String) {
    #expect(KeyName(text).publicPrefix == nil)
  }

  @Test func aNameWithoutBehestTellsNothing() {
    let name = KeyName("VITE_AI_KEY")
    #expect(name.meaning == .untold)
    #expect(name.publicPrefix == "VITE_")
    #expect(!KeyName.mayMatter("VITE_AI_KEY"))
  }

  @Test func aPrefixOfSomeToolsNeedsTheTool() {
    #expect(KeyName("NX_BEHEST_KEY").tools == ["nx"])
    #expect(KeyName("NX_PUBLIC_BEHEST_KEY").tools.isEmpty)
  }
}
