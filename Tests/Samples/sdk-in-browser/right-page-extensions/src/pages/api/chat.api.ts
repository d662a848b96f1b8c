import { behest } from "../chat/helper";
export default async function h(req, res) { res.json(await behest.models.list()); }
