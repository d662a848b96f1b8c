import { Behest } from "@behest/client-ts";
export const Card = async () => <p>{(await new Behest().models.list()).data.length}</p>;
