export const Success = () => <p>{String(fetch("/api/models"))}</p>;
