package import Flow

extension Model {
  /// SvelteKit 1 and 2: endpoints, loads and actions, hooks, `locals`, and remote functions.
  /// Signatures from SvelteKit's source.
  package static let svelteKit: Model = {
    let endpoint = APIPath.exported(
      Convention(
        files: ["routes/**/+server.{ts,js}"],
        names: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "fallback"]))
    let load = APIPath.exported(
      Convention(
        files: ["routes/**/+{page,layout}.server.{ts,js}", "routes/**/+{page,layout}.{ts,js}"],
        names: ["load"]))
    let layout = APIPath.exported(
      Convention(
        files: ["routes/**/+layout.server.{ts,js}", "routes/**/+layout.{ts,js}"],
        names: ["load"]))
    let actions = APIPath.exported(
      Convention(files: ["routes/**/+page.server.{ts,js}"], names: ["actions"]))
    let handle =
      APIPath.exported(
        Convention(files: ["hooks.server.{ts,js}", "hooks/**/*.{ts,js}"], names: ["handle"]))
      | APIPath.module("@sveltejs/kit/hooks").member("sequence").anyArgument
      | APIPath.type("Handle", from: "@sveltejs/kit")
    let server = APIPath.module("$app/server")
    let remote = server.member("query", "form", "command", "prerender")
    let event = APIPath.type("RequestEvent", from: "@sveltejs/kit")
    let handed =
      endpoint.parameter(0) | load.parameter(0) | actions.anyMember.parameter(0)
      | handle.parameter(0).member("event") | server.member("getRequestEvent").called
      | APIPath.type("ServerLoadEvent", from: "@sveltejs/kit")
      | APIPath.type("RequestHandler", from: "@sveltejs/kit").parameter(0)
    let parent = load.parameter(0).member("parent").called

    return Model(
      "SvelteKit",
      [
        .same(handed, as: event),
        .pass(
          APIPath.module("@sveltejs/kit/hooks").member("sequence").called,
          from: [.argument(.any)]),
        .same(event.member("request"), as: .type("Request")),
        .source(.path, event.member("params")),
        .source(.query, event.member("url")),
        .neutral(event.member("url").member("origin", "host", "hostname")),
        .source(.cookie, event.member("cookies").member("get", "getAll").called),
        .neutral(event.member("route", "platform", "isDataRequest")),
        .neutral(event.member("getClientAddress").called),
        // sveltekit-superforms 2: the request or its form comes before the schema.
        .source(
          .form,
          (APIPath.module("sveltekit-superforms") | APIPath.module("sveltekit-superforms/server"))
            .member("superValidate").called.member("data")),
        .store(event.member("locals")),
        .store(parent),
        .storeReturned(parent, by: layout),
        .source(
          .arguments,
          remote.lastArgument.parameter(0) | remote.member("batch").lastArgument.parameter(0)),
      ])
  }()
}
