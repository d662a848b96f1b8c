import { Behest } from "@behest/client-ts";

export const GET = () => new Response(new Behest().mode);
