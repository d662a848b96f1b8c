export default { boot: [] };
