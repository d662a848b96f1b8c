export default () => <p>{String(fetch("/api/models"))}</p>;
