package import Flow

extension Model {
  /// Calls that never return, because they throw what the framework answers with, or end the process:
  /// Next.js 13 to 16, next-intl 4, SvelteKit 2, Koa 2 and 3, Node and Deno. Signatures
  /// from their documentation.
  package static let endings: Model = {
    let navigation =
      APIPath.module("next/navigation")
      | APIPath.module("next-intl/navigation").member("createNavigation").called

    return Model(
      "Endings",
      [
        .ends(
          navigation.member(
            "redirect", "permanentRedirect", "notFound", "forbidden", "unauthorized"
          ).called),
        .ends(APIPath.module("@sveltejs/kit").member("error", "redirect").called),
        .ends(APIPath.type("Context", from: "koa").member("throw").called),
        .ends(APIPath.module("node:assert", "assert").member("fail").called),
        .ends(
          APIPath.global("process").member("exit").called
            | APIPath.global("Deno").member("exit").called),
      ])
  }()
}
