export const App = () => <p>{String(fetch("/api/models"))}</p>;
