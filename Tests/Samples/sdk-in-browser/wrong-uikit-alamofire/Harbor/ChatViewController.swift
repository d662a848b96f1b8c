// A view controller posts to the mint URL with Alamofire.
import Alamofire
import UIKit

final class ChatViewController: UIViewController {
  private let base = "https://harbor.behest.app"
  private let visitor = UIDevice.current.identifierForVendor?.uuidString ?? UUID().uuidString
  var credential = ""

  override func viewDidLoad() {
    super.viewDidLoad()
    let headers: HTTPHeaders = [.authorization(bearerToken: credential)]
    AF.request(base + "/v1/auth/mint", method: .post, parameters: ["user_id": visitor],  // expect: sdk-in-browser
      encoder: JSONParameterEncoder.default, headers: headers
    ).responseData { [weak self] response in
      self?.title = response.error == nil ? "Connected" : "Offline"
    }
  }
}
