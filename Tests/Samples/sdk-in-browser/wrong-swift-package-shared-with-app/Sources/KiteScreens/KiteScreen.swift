import KiteKit
import SwiftUI

public struct KiteScreen: View {
  let minter: Minter

  public var body: some View { Text("Kites") }
}
