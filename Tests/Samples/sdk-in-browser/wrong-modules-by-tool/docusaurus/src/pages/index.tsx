import Demo from "@site/src/components/Demo";
export default () => <Demo />;
