// The format of a key's body may change, and test keys are keys.
export const test = "behest_sk_test_5c9e0b7d2f4a1836e0c7d9b45a2f8e13"; // expect: key-hardcoded
export const longer = "behest_sk_live_Zk3vQ9xTn7LwR2pYbF5sHc8JdM4g"; // expect: key-hardcoded
export const encoded = "YmVoZXN0X3NrX2xpdmVfNGUxYTdjOTAyZjVkODNiNmUwYzkxN2EyZDVmNDhiMzY="; // expect: key-hardcoded
