import { Behest } from "@behest/client-ts";
export const token = async (req, res) => { res.json({ ok: !!new Behest() }); };
