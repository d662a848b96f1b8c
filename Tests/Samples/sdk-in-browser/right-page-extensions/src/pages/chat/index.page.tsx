export default function P() { return <p>{String(fetch("/api/models"))}</p>; }
