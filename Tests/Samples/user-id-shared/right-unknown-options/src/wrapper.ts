// What the options hold is not known here, or each visitor gets a random id of the server's.
import { Behest, type MintOptions } from "@behest/client-ts";
import { nanoid } from "nanoid";

const behest = new Behest();

export class Minter {
  constructor(private readonly loadOptions: () => Promise<MintOptions>) {}

  async mint() {
    const options = await this.loadOptions();
    return behest.auth.mint(options);
  }
}

export function mintVisitor() {
  return behest.auth.mint({ user_id: `visitor-${nanoid()}`, ttl: 300 });
}

export async function mintStranger() {
  const user_id = crypto.randomUUID();
  const { token } = await behest.auth.mint({ user_id });
  return { token, user_id };
}
