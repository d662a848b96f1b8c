export const data = async () => ({ n: (await fetch("/api/models")).data.length });
