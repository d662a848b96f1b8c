import { env as variables } from "node:process";

export const askAgain = () => variables["BEHEST_API_KEY"]; // expect: key-sent-to-client
