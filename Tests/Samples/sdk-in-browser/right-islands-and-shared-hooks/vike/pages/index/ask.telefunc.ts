import { Behest } from "@behest/client-ts";
export async function onAsk() { return (await new Behest().models.list()).data.length; }
