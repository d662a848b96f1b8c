import { Behest } from "@behest/client-ts";

module.exports = { devServer: { before: () => console.info(new Behest().mode) } };
