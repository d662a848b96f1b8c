import { Behest } from "@behest/client-ts";

const behest = new Behest();

interface Order {
  owner: string;
  seconds: number;
}

export function issue(order: Order) {
  return behest.auth.mint({
    user_id: order.owner, // expect: user-id-from-request
    ttl: order.seconds,
  });
}
