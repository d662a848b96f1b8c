"use node";
import { action } from "./_generated/server";
import { Behest } from "@behest/client-ts";

export const list = action(async () => (await new Behest().models.list()).data.length);
