/// A prefix under which a tool ships environment variables to the client.
struct PublicPrefix: Sendable {
  let text: String
  /// The packages of which one must be near; empty where the prefix is plainly its tool's.
  let tools: [String]
  /// Whether a tool ships it only where its configuration names it.
  let needsSetting: Bool

  private init(_ text: String, with tools: String..., needsSetting: Bool = false) {
    self.text = text
    self.tools = tools
    self.needsSetting = needsSetting
  }

  /// The longest prefix of a name, if it has one.
  static func of(_ name: String) -> PublicPrefix? {
    all.filter { name.hasPrefix($0.text) && name.utf8.count > $0.text.utf8.count }
      .max { $0.text.utf8.count < $1.text.utf8.count }
  }

  private static let all: [PublicPrefix] = [
    // Vite and all that is built on it.
    PublicPrefix("VITE_"), PublicPrefix("MAIN_VITE_"), PublicPrefix("PRELOAD_VITE_"),
    PublicPrefix("RENDERER_VITE_"), PublicPrefix("WXT_", with: "wxt"),
    // Next.js, Blitz, Payload.
    PublicPrefix("NEXT_PUBLIC_"),
    PublicPrefix("EXPO_PUBLIC_"),
    // Create React App, craco, Wasp, Twilio Flex.
    PublicPrefix("REACT_APP_"), PublicPrefix("FLEX_APP_"),
    PublicPrefix("GATSBY_"),
    PublicPrefix("VUE_APP_"),
    PublicPrefix("NUXT_PUBLIC_"), PublicPrefix("NUXT_ENV_"),
    // SvelteKit, Astro, Qwik City, Rsbuild, Hydrogen; Vike.
    PublicPrefix("PUBLIC_"), PublicPrefix("PUBLIC_ENV__"),
    PublicPrefix("WAKU_PUBLIC_"), PublicPrefix("FRESH_PUBLIC_"), PublicPrefix("PLASMO_PUBLIC_"),
    PublicPrefix("ZUDOKU_PUBLIC_"), PublicPrefix("BRISA_PUBLIC_"), PublicPrefix("BUN_PUBLIC_"),
    PublicPrefix("SNOWPACK_PUBLIC_"), PublicPrefix("NX_PUBLIC_"), PublicPrefix("NX_", with: "nx"),
    PublicPrefix("STORYBOOK_"),
    PublicPrefix("REDWOOD_ENV_"),
    PublicPrefix("NG_APP_"),
    PublicPrefix("QCLI_"),
    PublicPrefix("UMI_APP_"), PublicPrefix("TARO_APP_"),
    PublicPrefix("SANITY_STUDIO_"), PublicPrefix("SANITY_APP_"),
    PublicPrefix("STRAPI_ADMIN_"),
    PublicPrefix("PREACT_APP_"), PublicPrefix("RAZZLE_"), PublicPrefix("GRIDSOME_"),
    // webpack's own `dotenv`, 5.103 and later.
    PublicPrefix("WEBPACK_", with: "webpack"),
    // Tauri's apps list it in Vite's `envPrefix`; Tauri's own signing key has it, too.
    PublicPrefix("TAURI_", needsSetting: true), PublicPrefix("TAURI_ENV_", needsSetting: true),
    PublicPrefix("FARM_", with: "@farmfe/core"), PublicPrefix("ICE_", with: "@ice/app"),
    PublicPrefix("MODERN_", with: "@modern-js/app-tools"),
  ]
}
