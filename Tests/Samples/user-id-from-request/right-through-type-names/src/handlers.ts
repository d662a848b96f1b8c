// Types under other names, and the id of whoever the token was made for.
import type { Params } from "@feathersjs/feathers";
import type { RequestHandler, Request as Incoming } from "express";
import { Behest } from "@behest/client-ts";
import type { Application, ShopRequest } from "./types";
import { shopper } from "./shopper";

const behest = new Behest();

export const extended = async (req: ShopRequest) => behest.auth.mint({ user_id: await shopper(req) });

export const renamed = async (req: Incoming) => behest.auth.mint({ user_id: await shopper(req) });

export const satisfied = (async (req, res) => {
  res.json(await behest.auth.mint({ user_id: await shopper(req) }));
}) satisfies RequestHandler;

class Tokens {
  async create(data: { ttl: number }, params: Params & { user: { id: string } }) {
    return behest.auth.mint({ user_id: params.user.id, ttl: data.ttl });
  }
}

export const configure = (app: Application) => app.use("tokens", new Tokens());
