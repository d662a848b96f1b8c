// What a load function and an endpoint return.
import { BEHEST_KEY } from "$env/static/private";
export const load = async () => ({ key: BEHEST_KEY }); // expect: key-sent-to-client
