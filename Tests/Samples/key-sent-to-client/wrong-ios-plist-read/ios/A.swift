import SwiftUI
let url = Bundle.main.object(forInfoDictionaryKey: "BEHEST_BASE_URL") as? String
let key = Bundle.main.object(forInfoDictionaryKey: "BEHEST_KEY") as? String // expect: key-sent-to-client
