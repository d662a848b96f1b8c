import { Behest } from "@behest/client-ts";
import type { ReaderRepository } from "../repositories/reader.repository";

export class TokenService {
  private behest = new Behest();

  constructor(private readers: ReaderRepository) {}

  async issue(readerId: string, conversation: string) {
    const reader = await this.readers.findById(readerId);
    if (!reader) throw new Error("no such reader");
    const minted = await this.behest.auth.mint({ user_id: reader.id, tier: reader.tier ?? 1 });
    return { conversation, token: minted.token };
  }
}
