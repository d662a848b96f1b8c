// The development server alone.
export default { server: { cors: true } };
