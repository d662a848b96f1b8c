package import Flow

extension Model {
  /// Clients that send plain HTTP requests from JavaScript: a POST to `/auth/mint` mints.
  package static let httpClients: Model = {
    let axios = APIPath.module("axios")
    let instance = axios.member("create").called
    let ky = APIPath.module("ky")
    let got = APIPath.module("got")
    let undici = APIPath.module("undici")
    let node = APIPath.module("http", "https", "node:http", "node:https")
    let ofetch = APIPath.module("ofetch").member("ofetch", "$fetch") | .global("$fetch")
    let fetch =
      APIPath.global("fetch") | undici.member("fetch") | .module("node-fetch")
      | .module("cross-fetch") | .module("isomorphic-fetch") | ofetch

    let url = Locator(.position(0))
    return Model(
      "HTTP clients",
      [
        .request(
          fetch.called,
          RequestShape(
            url: [url], body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          axios.member("post").called,
          RequestShape(
            url: [url], body: [Locator(.position(1))], headers: [Locator(.position(2), "headers")])),
        // The base of an instance stands where it is made.
        .request(
          instance.member("post").called,
          RequestShape(
            url: [Locator(.position(0)), Locator(.position(0), "baseURL")],
            body: [Locator(.position(1))], headers: [Locator(.position(2), "headers")])),
        .request(
          axios.called | axios.member("request").called | instance.called
            | instance.member("request").called,
          RequestShape(
            url: [Locator(.position(0), "url")], body: [Locator(.position(0), "data")],
            headers: [Locator(.position(0), "headers")])),
        .request(
          ky.member("post").called | got.member("post").called | ky.called | got.called
            | ky.member("create", "extend").called.member("post").called
            | got.member("extend").called.member("post").called,
          RequestShape(
            url: [url], body: [Locator(.position(1), "json")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          undici.member("request").called,
          RequestShape(
            url: [url], body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          APIPath.module("superagent").member("post").called.member("send").called,
          RequestShape(url: [url], body: [Locator(.position(0))], urlIsReceivers: true)),
        // `const req = https.request(url, options); req.write(body)` sends in pieces.
        .request(
          node.member("request").called.member("end", "write").called,
          RequestShape(
            url: [Locator(.position(0))], body: [Locator(.position(0))], urlIsReceivers: true)),
      ])
  }()
}
