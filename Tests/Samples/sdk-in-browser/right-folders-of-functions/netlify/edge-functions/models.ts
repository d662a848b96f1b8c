import { Behest } from "https://esm.sh/@behest/client-ts@1.5.0";

export default async () => new Response(String((await new Behest().models.list()).data.length));
