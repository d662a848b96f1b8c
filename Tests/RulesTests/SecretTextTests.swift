import Testing

@testable import Rules

/// What a configuration's value says of the key.
@Suite struct SecretTextTests {
  @Test(arguments: [
    ("$BEHEST_KEY", "BEHEST_KEY"), ("${BEHEST_KEY:-none}", "BEHEST_KEY"),
    ("${{ secrets.BEHEST_API_KEY }}", "BEHEST_API_KEY"), ("$(BEHEST_KEY)", "BEHEST_KEY"),
    ("%BEHEST_KEY%", "BEHEST_KEY"), ("var.behest_key", "behest_key"),
    ("Bearer ${BEHEST_KEY}", "BEHEST_KEY"), ("{{ .Values.behestKey }}", "behestKey"),
  ])
  func aReferenceIsTold(_ text: String, name: String) {
    #expect(SecretText.reference(in: text) == name)
  }

  @Test(arguments: [
    "BEHEST_KEY", "set BEHEST_KEY", "$BEHEST_BASE_URL", "${{ secrets.BEHEST_KEY != '' }}",
    "${BEHEST_KEY:+yes}", "$VITE_BEHEST_KEY", "$OPENAI_API_KEY", "",
  ])
  func aMentionIsNone(_ text: String) {
    #expect(SecretText.reference(in: text) == nil)
  }

  @Test func onlyARealKeyIsHeld() {
    #expect(SecretText.holdsKey("Bearer behest_sk_live_5c1e09d7f24ab86310be9d7744a2f0c8"))
    #expect(!SecretText.holdsKey("behest_sk_live_YOUR_KEY_HERE"))
    #expect(!SecretText.holdsKey("behest_sk_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"))
  }
}
