// The app's own, which the server cannot see.
export const mintFor = (name: string) => `mint for ${name}`;
