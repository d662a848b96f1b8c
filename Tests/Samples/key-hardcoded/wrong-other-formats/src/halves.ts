// The halves stand in two files; the whole is made here.
import { HEAD } from "./head";

export const key = HEAD + "6941fa1c257c6f561c5cb347611a3ce9"; // expect: key-hardcoded
export const again = [HEAD, "d97dcbee500fe7ee5fc324bdb2e1142a"].join(""); // expect: key-hardcoded
