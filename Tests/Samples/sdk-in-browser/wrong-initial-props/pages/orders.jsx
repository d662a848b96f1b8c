export async function getServerSideProps() {
  const { orders } = require("../lib/orders");
  return { props: { orders: orders() } };
}

export default function Orders({ orders }) {
  return <p>{orders}</p>;
}
