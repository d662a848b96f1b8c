// All settings go through a load function.
import { env } from "$env/dynamic/private";
export const settings = () => ({ key: env.BEHEST_KEY, url: env.BEHEST_BASE_URL }); // expect: key-sent-to-client
