import { Behest } from "@behest/client-ts";
import { z } from "zod";

const behest = new Behest({ key: process.env.BEHEST_KEY });

export const Seat = z.object({ userId: z.string().min(1), organizationId: z.string() });
export type Seat = z.infer<typeof Seat>;

export interface Owner {
  readonly userId: string;
  since?: Date;
}

export async function seatToken({ userId }: Seat) {
  return behest.auth.mint({ user_id: userId });
}

export const ownerToken = async (owner: Readonly<Owner>) => behest.auth.mint({ user_id: owner.userId });
