import { Behest } from "@behest/client-ts";

const behest = new Behest();

export class TokenService {
  async create(data: { singer: string }) {
    return behest.auth.mint({ user_id: data.singer }); // expect: user-id-from-request
  }

  async get(id: string) {
    return behest.auth.mint({ user_id: id }); // expect: user-id-from-request
  }
}
