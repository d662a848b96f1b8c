package import Flow

extension Model {
  /// Clients that send plain HTTP requests from JavaScript: a POST to `/auth/mint` mints. Fetch and
  /// what is like it, axios 1, got 11 to 14, ky 1, undici 6, superagent 9, needle 3, ofetch 1,
  /// wretch 2, Node's own, and the header of OpenAI's SDK that names the end user. Signatures from
  /// their documentation.
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
      | .module("cross-fetch") | .module("isomorphic-fetch")
    let superagent = APIPath.module("superagent")
    let needle = APIPath.module("needle")
    let wretch = APIPath.module("wretch").called.anything
    let openAI =
      APIPath.module("openai").constructed | APIPath.module("openai").member("OpenAI").constructed

    let url = Locator(.position(0))
    return Model(
      "HTTP clients",
      [
        .request(
          fetch.called,
          RequestShape(
            url: [url], body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        // The URL of `fetch(new Request(url, options))` stands where the request is made.
        .request(
          APIPath.global("Request").constructed,
          RequestShape(
            url: [url], body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        // With a base of its own, in the options or where the instance is made.
        .request(
          ofetch.called,
          RequestShape(
            url: [url], base: [Locator(.position(1), "baseURL")],
            body: [Locator(.position(1), "body")], headers: [Locator(.position(1), "headers")])),
        .request(
          ofetch.member("create").called.called,
          RequestShape(
            url: [url], hasOwnBase: true, body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          axios.member("post").called,
          RequestShape(
            url: [url], body: [Locator(.position(1))], headers: [Locator(.position(2), "headers")])),
        .request(
          instance.member("post").called | APIPath.type("AxiosInstance").member("post").called,
          RequestShape(
            url: [url], hasOwnBase: true, body: [Locator(.position(1))],
            headers: [Locator(.position(2), "headers")])),
        .request(
          axios.called | axios.member("request").called,
          RequestShape(
            url: [Locator(.position(0), "url")], base: [Locator(.position(0), "baseURL")],
            body: [Locator(.position(0), "data")], headers: [Locator(.position(0), "headers")])),
        .request(
          instance.called | instance.member("request").called,
          RequestShape(
            url: [Locator(.position(0), "url")], hasOwnBase: true,
            body: [Locator(.position(0), "data")], headers: [Locator(.position(0), "headers")])),
        .request(
          ky.member("post").called | got.member("post").called | ky.called | got.called,
          RequestShape(
            url: [url], base: [Locator(.position(1), "prefixUrl")],
            body: [Locator(.position(1), "json"), Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          ky.member("create", "extend").called.member("post").called
            | got.member("extend").called.member("post").called
            | ky.member("create", "extend").called.called | got.member("extend").called.called,
          RequestShape(
            url: [url], hasOwnBase: true,
            body: [Locator(.position(1), "json"), Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          needle.called,
          RequestShape(
            url: [Locator(.position(1))], body: [Locator(.position(2))],
            headers: [Locator(.position(3), "headers")])),
        .request(
          needle.member("post").called,
          RequestShape(
            url: [url], body: [Locator(.position(1))], headers: [Locator(.position(2), "headers")])),
        // `wretch(base).url("/auth/mint").post(body)`
        .request(
          wretch.member("post").called,
          RequestShape(
            url: [url], hasOwnBase: true, body: [Locator(.position(0))], urlIsReceivers: true)),
        .request(
          openAI,
          RequestShape(
            url: [Locator(.position(0), "baseURL")], body: [],
            headers: [Locator(.position(0), "defaultHeaders")])),
        .request(
          undici.member("request").called,
          RequestShape(
            url: [url], body: [Locator(.position(1), "body")],
            headers: [Locator(.position(1), "headers")])),
        .request(
          superagent.member("post").called.anything.member("send").called,
          RequestShape(url: [url], body: [Locator(.position(0))], urlIsReceivers: true)),
        // `const req = https.request(url, options); req.write(body)` sends in pieces.
        .request(
          node.member("request").called.member("end", "write").called,
          RequestShape(
            url: [Locator(.position(0))], body: [Locator(.position(0))], urlIsReceivers: true)),
      ])
  }()
}
