import { Behest } from "@behest/client-ts";

export const onGet = ({ text }) => text(200, new Behest().mode);
