// Kitura: parameters of the path are the client's.
import Kitura

let router = Router()
router.all("/api", middleware: BodyParser())

router.get("/api/token/:listener") { request, response, next in
  Gateway().mint(request.parameters["listener"] ?? "") // from: user-id-from-request
  next()
}

Kitura.addHTTPServer(onPort: 8080, with: router)
Kitura.run()
