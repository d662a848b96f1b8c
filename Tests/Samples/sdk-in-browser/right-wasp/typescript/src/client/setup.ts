export default () => fetch("/api/models");
