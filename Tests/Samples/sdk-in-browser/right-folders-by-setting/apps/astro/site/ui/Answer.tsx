import { ask } from "../lib/ai";

export default async ({ userId }: { userId: string }) => <p>{String(await ask(userId))}</p>;
