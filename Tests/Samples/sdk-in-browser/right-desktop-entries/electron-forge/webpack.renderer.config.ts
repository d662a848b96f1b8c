export const rendererConfig = { module: { rules: [] } };
