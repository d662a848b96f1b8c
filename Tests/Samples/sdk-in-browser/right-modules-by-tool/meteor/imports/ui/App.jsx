export const App = () => fetch("/api/models");
