import Vapor

let key = Environment.get("BEHEST_KEY")
