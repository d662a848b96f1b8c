export const whoPicks = () => "nobody";
