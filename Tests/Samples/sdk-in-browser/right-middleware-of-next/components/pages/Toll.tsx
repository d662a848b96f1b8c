// A folder called `pages` inside another is no page.
import { Behest } from "@behest/client-ts";

export const Toll = () => <p>{new Behest().mode}</p>;
