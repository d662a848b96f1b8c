// A computed property of the request hands out what the client wrote into a header.
import Vapor

extension Request {
  var currentUserID: String? {
    headers.first(name: "X-User-Id")  // from: user-id-from-request
  }
}
