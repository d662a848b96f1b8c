import { Box } from "./box";
export async function Panel({ settings }: { settings: Promise<{ key?: string }> }) {
  const rows = [await settings];
  return <section>{rows.map((row) => <Box key="x" {...row} />)}</section>;
}
