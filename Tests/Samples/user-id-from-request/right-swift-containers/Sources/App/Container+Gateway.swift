import Factory
import Vapor

extension Container {
  var gateway: Factory<any TokenMinting> {
    self { Gateway.make() }.singleton
  }

  var audit: Factory<AuditLog> { Factory(self) { AuditLog(gateway: self.gateway()) } }
}
