import SmokeHTTP1
import SmokeOperationsHTTP1

enum Operation: String { case mintToken }

func addOperations(
  selector: inout StandardSmokeHTTP1HandlerSelector<AppContext, Delegate, Operation>
) {
  selector.addHandlerForOperation(
    .mintToken, httpMethod: .POST, operation: mintToken, allowedErrors: [])
}
