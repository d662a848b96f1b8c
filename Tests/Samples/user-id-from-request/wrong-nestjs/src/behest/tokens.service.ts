import { Injectable } from "@nestjs/common";
import { Behest } from "@behest/client-ts";

@Injectable()
export class TokensService {
  private readonly behest = new Behest();

  async mintFor(customerId: string) {
    return this.behest.auth.mint({ user_id: customerId }); // expect: user-id-from-request
  }

  async mintGuarded(customer: { id: string }) {
    return this.behest.auth.mint({ user_id: customer.id, ttl: 300 }); // expect: user-id-from-request
  }
}
