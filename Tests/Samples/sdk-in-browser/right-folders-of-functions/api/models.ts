import { Behest } from "@behest/client-ts";

export default async function handler(req, res) {
  res.json((await new Behest().models.list()).data.length);
}
