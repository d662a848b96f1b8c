export const DEFAULTS = {
  ttl: 900,
  tier: 3, // from: tier-hardcoded
};
