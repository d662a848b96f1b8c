export default { boot: ["gateway"] };
