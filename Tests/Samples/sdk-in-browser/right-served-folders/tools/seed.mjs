import { readFile } from "node:fs/promises";
import { Behest } from "@behest/client-ts";
const users = JSON.parse(await readFile("users.json", "utf8"));
for (const user of users) await new Behest().auth.mint({ user_id: user.id });
