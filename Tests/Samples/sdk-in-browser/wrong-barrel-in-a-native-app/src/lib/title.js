export const title = () => "Bird calls";
