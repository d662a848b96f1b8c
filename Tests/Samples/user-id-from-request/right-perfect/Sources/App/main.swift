// Perfect: the session is the server's, and its user signed in.
import PerfectHTTP
import PerfectHTTPServer

var routes = Routes()
routes.add(method: .post, uri: "/token") { request, response in
  guard let session = request.session, !session.userid.isEmpty else {
    return response.completed(status: .unauthorized)
  }
  Gateway().mint(session.userid)
  response.completed()
}

try HTTPServer.launch(name: "radio", port: 8181, routes: routes)
