export const mintFor = (name: string) => `mint for ${name}`;
