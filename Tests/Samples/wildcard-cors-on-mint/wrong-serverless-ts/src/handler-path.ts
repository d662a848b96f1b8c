export const handlerPath = (folder: string) =>
  folder.split(process.cwd())[1].substring(1).replaceAll("\\", "/");
