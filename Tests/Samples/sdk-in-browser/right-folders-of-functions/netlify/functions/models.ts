// Each host has a folder of its own for functions.
import { Behest } from "@behest/client-ts";

export default async () => Response.json((await new Behest().models.list()).data.length);
