import { Behest } from "@behest/client-ts";
import { Chat } from "./Chat";
export default { component: Chat, loaders: [async () => ({ b: new Behest({ key: process.env.BEHEST_KEY }) })] };
