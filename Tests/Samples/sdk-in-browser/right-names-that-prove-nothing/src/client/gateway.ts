// A folder called `client` in a package that is none.
import { Behest } from "@behest/client-ts";

export const gateway = () => new Behest();
