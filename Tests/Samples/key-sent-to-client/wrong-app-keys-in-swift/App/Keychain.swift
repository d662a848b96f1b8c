import Foundation
import KeychainSwift
import SwiftUI

func seed() {
  KeychainSwift().set("behest_sk_live_7f3d0c9b5e82a164d7f09e3c5b1a8264", forKey: "behest") // expect: key-hardcoded
}
