// Kitura: the credentials middleware verified the profile.
import Credentials
import Kitura

let router = Router()
let credentials = Credentials()
router.all("/api", middleware: credentials)

router.post("/api/token") { request, response, next in
  guard let profile = request.userProfile else {
    response.status(.unauthorized)
    return next()
  }
  Gateway().mint(profile.id)
  next()
}

Kitura.addHTTPServer(onPort: 8080, with: router)
Kitura.run()
