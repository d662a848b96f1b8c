// A wrapper parses the body, and the handler takes the reader from there.
import { mintToken } from "@room/behest";
import { jsonHandler } from "../../../lib/handler";

export const POST = jsonHandler(async ({ readerId }: { readerId: string }) => mintToken({ readerId }));
