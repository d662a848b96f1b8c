export const MainPage = () => <p>{String(fetch("/api/models"))}</p>;
