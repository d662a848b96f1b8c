// Perfect: parameters of the query and of the form are the client's.
import PerfectHTTP
import PerfectHTTPServer

var routes = Routes()
routes.add(method: .post, uri: "/token") { request, response in
  Gateway().mint(request.param(name: "listener") ?? "") // from: user-id-from-request
  response.completed()
}

try HTTPServer.launch(name: "radio", port: 8181, routes: routes)
