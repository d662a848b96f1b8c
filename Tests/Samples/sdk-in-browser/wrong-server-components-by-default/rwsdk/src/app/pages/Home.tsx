import { Behest } from "@behest/client-ts";
export async function Home() { return <p>{(await new Behest().models.list()).data.length}</p>; }
