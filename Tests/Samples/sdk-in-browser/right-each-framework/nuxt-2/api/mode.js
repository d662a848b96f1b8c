import { Behest } from "@behest/client-ts";

export default (_request, answer) => answer.end(new Behest().mode);
