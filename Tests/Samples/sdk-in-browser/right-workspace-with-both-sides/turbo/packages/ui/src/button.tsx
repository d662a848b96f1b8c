"use client";
export const Button = ({ onClick }: { onClick: () => void }) => <button onClick={onClick} />;
