import { Behest } from "@behest/client-ts";

export const onRequestGet = async ({ env }) =>
  Response.json((await new Behest({ key: env.BEHEST_KEY }).models.list()).data.length);
