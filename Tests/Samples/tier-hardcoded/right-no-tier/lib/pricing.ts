export const PRICING = [
  { tier: 1, name: "Binoculars", monthly: 0 },
  { tier: 2, name: "Telescope", monthly: 9 },
  { tier: 3, name: "Observatory", monthly: 29 },
];
