import { load } from "./config";
import { Row } from "./row";
export async function Models({ config, children }: any) {
  const same = await load();
  const answer = await fetch(`${config.url}/v1/models`, { headers: { Authorization: `Bearer ${config.key}`, "x-same": same.key! } });
  const { data } = await answer.json();
  return <ul>{data.map((m: any) => <Row key={m.id} model={m} url={config.url} />)}{children}</ul>;
}
