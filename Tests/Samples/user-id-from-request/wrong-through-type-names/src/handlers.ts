import type { RequestHandler, Request as Incoming } from "express";
import type { FastifyRequest as Call } from "fastify";
import { Behest } from "@behest/client-ts";
import type { Application, ShopRequest } from "./types";

const behest = new Behest();

export const extended = (req: ShopRequest) => behest.auth.mint({ user_id: req.body.shopper }); // expect: user-id-from-request

export const renamed = (req: Incoming) => behest.auth.mint({ user_id: req.get("x-shopper")! }); // expect: user-id-from-request

export const called = (call: Call) => behest.auth.mint({ user_id: (call.params as any).shopper }); // expect: user-id-from-request

export const satisfied = (async (req, res) => {
  res.json(await behest.auth.mint({ user_id: req.query.shopper as string })); // expect: user-id-from-request
}) satisfies RequestHandler;

class Tokens {
  async create(data: { shopper: string }) {
    return behest.auth.mint({ user_id: data.shopper }); // expect: user-id-from-request
  }
}

export const configure = (app: Application) => app.use("tokens", new Tokens());
