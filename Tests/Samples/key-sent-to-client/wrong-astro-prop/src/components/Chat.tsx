// An island gets the key as a prop.
export default function Chat({ apiKey }: { apiKey: string }) { return <p>{apiKey ? "on" : "off"}</p>; }
